export const id = 84;
export const ids = [84];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitErrors)
/* harmony export */ });
const gitErrors = {
    'git-folder-unusable': {
        happened: 'The folder {folder} cannot be read: it {why}.',
        remedy: 'Give the folder of the project, the one that holds its pyproject.toml.',
    },
    'git-not-a-repository': {
        happened: '{folder} is not inside a git repository.',
        remedy: 'Run the command in a clone of the project.',
    },
    'git-not-trusted': {
        happened: 'Git does not read the repository at {folder}, because it belongs to another user.',
        remedy: 'If you trust it, run `git config --global --add safe.directory {folder}`, then try again.',
    },
    'git-no-commits': {
        happened: 'The repository has no commit yet.',
        remedy: 'Commit the project first.',
    },
    'git-shallow-clone': {
        happened: 'This clone is shallow: its history ends before the last release.',
        remedy: 'Run `git fetch --unshallow --tags` (in a workflow: `fetch-depth: 0` for actions/checkout), then try again.',
    },
    'git-commit-missing': {
        happened: 'The commit {sha} is not in the checkout at {folder}.',
        remedy: 'Check out the commit of the event before this action (actions/checkout does it by default).',
    },
    'git-failed': {
        happened: '`git {command}` ended with code {exit}: {message}',
        remedy: 'Mend what git reports, then try again.',
    },
    'git-missing': {
        happened: 'The program `git` could not be started.',
        remedy: 'Install git 2.30 or newer and put it on PATH.',
    },
};


/***/ }),

/***/ 84:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGit: () => (/* binding */ createGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __webpack_require__(76);
;// CONCATENATED MODULE: ./lib/gateways/git/git-failure.js
// Why git failed, by name where the cause is known. Git runs with LC_ALL=C, so its messages are always English.



function gitFailure({ folder, args, exit, message }) {
    if (/not a git repository/i.test(message))
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-not-a-repository', { folder });
    if (message.includes('dubious ownership'))
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-not-trusted', { folder });
    const sha = args.find((arg) => /^[0-9a-f]{40,64}$/.test(arg));
    if (sha !== undefined && /bad object|not a tree object|not a valid object name/i.test(message))
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-commit-missing', { sha, folder });
    if (/(?:bad revision|ambiguous argument) 'HEAD'/.test(message))
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-no-commits', {});
    return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-failed', { command: args[0] ?? '', exit, message });
}
/** The operating system names the missing program also when only the folder is missing. */
function startFailure(folder, error) {
    const why = folderProblem(folder);
    if (why !== null)
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-folder-unusable', { folder, why });
    if (error.code === 'ENOENT')
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-missing', {});
    return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-failed', { command: '', exit: 1, message: error.message });
}
function folderProblem(folder) {
    const stats = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    if (stats === undefined)
        return 'does not exist';
    return stats.isDirectory() ? null : 'is not a folder but a file';
}

;// CONCATENATED MODULE: ./lib/gateways/git/run-git.js
// The only place that starts git. Repository configuration and attributes are hostile here: no hooks, no file
// system monitor, no external diff or text conversion program is ever started.


const SAFE = [
    '-c', 'core.fsmonitor=false',
    '-c', 'core.hooksPath=/dev/null',
    '-c', 'core.quotePath=false',
    '-c', 'log.showSignature=false',
    '-c', 'i18n.logOutputEncoding=UTF-8',
]; // prettier-ignore
/** Runs git in a folder. */
function createGit(folder, env) {
    const childEnv = gitEnvironment(env);
    return async (args, input = '', accepted = [0]) => {
        const child = (0,external_node_child_process_.spawn)('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
        const out = [];
        const err = [];
        child.stdout.on('data', (chunk) => out.push(chunk));
        child.stderr.on('data', (chunk) => err.push(chunk));
        // A program that ends before it read its input breaks the pipe; its exit code tells the story.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
        const exit = await new Promise((resolve, reject) => {
            child.on('error', (error) => reject(startFailure(folder, error)));
            child.on('close', (code) => resolve(code ?? 1));
        });
        if (!accepted.includes(exit))
            throw gitFailure({ folder, args, exit, message: Buffer.concat(err).toString('utf8').trim() });
        return out.length === 1 ? out[0] : Buffer.concat(out);
    };
}
/** GIT_* variables of an outer git would point these commands at another repository. */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined && !entry[0].startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
}


/***/ })

};
