export const id = 934;
export const ids = [934];
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
        remedy: 'Run the command in a clone of the project; in a workflow, add actions/checkout before this step.',
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
        happened: 'The commit {sha} is not in this checkout.',
        remedy: 'Check out the commit of the event before this action (actions/checkout does it by default).',
    },
    'git-object-missing': {
        happened: 'The content of {path} ({sha}) is not in this clone.',
        remedy: 'Clone without `--filter`, or run `git fsck` to see whether the clone is damaged.',
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

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 5673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
// What a program that may run project code is allowed to see (design, section 3, Security). A variable is withheld
// when its name or its value looks like a secret; everything else (CFLAGS, CIBW_*, ...) reaches the build.
/** GITHUB_* variables that only describe the run. The rest are tokens, or files by which a step speaks to the runner. */
const TELLING = new Set([
    'ACTIONS, ACTOR, API_URL, BASE_REF, EVENT_NAME, GRAPHQL_URL, HEAD_REF, JOB, REF, REF_NAME, REF_TYPE, REPOSITORY',
    'REPOSITORY_OWNER, RUN_ATTEMPT, RUN_ID, RUN_NUMBER, SERVER_URL, SHA, WORKFLOW, WORKSPACE',
].flatMap((names) => names.split(', ').map((name) => `GITHUB_${name}`)));
/** By the tracking id the runner finds processes that a job leaves behind, and ends them. */
const RUNNER = new Set(['RUNNER_ARCH', 'RUNNER_ENVIRONMENT', 'RUNNER_OS', 'RUNNER_TRACKING_ID']);
/** Inputs and state of actions, the runner's services, publishing tools, git configuration passed by variable. */
const WITHHELD_PREFIX = /^(INPUT|STATE|ACTIONS|TWINE|UV_PUBLISH|PDM_PUBLISH|GIT_CONFIG_(COUNT|KEY|VALUE|PARAMETERS)|GIT_ASKPASS|SSH_ASKPASS)(_|$)/;
const SECRET_NAME = new RegExp('(TOKENS?|PASSWORDS?|PASSWD|PASSPHRASE|SECRETS?|CREDENTIALS?|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY)(_|$)' +
    '|(^|_)(AUTH|AUTHORIZATION|PASS|PAT|JWT|COOKIE|KEY)(_|$)');
/** Without these a build can't fetch what it requires, or fetches it from another index: their passwords are for that. */
const FETCHES_REQUIREMENTS = /^((UV|PIP)_((DEFAULT|EXTRA)_)?INDEX(_URL)?|(UV|PIP)_FIND_LINKS|UV_INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|(HTTPS?|ALL)_PROXY)$/;
/** A URL with a password, a private key, or a token with a prefix that its issuer reserved. */
const SECRET_VALUE = /:\/\/[^/\s:@]*:[^/\s@]+@|-----BEGIN [A-Z ]*PRIVATE KEY|\b(gh[pousr]_|github_pat_|glpat-|pypi-A|npm_)[\w-]{16}/;
/** Shorter secrets would be found inside ordinary words; those are compared whole. */
const SHORTEST_PART = 6;
/**
 * The environment of a child that may run project code: `env` without what is secret by name, by value, or because it
 * holds one of `secrets` (plain, URL-encoded, or as Basic credentials).
 */
function childEnvironment(env, secrets) {
    const forms = secretForms(secrets);
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value !== undefined && mayPass(name.toUpperCase(), value) && !holdsSecret(value, forms))
            kept[name] = value;
    }
    return kept;
}
function mayPass(name, value) {
    if (name.startsWith('GITHUB_'))
        return TELLING.has(name);
    if (name.startsWith('RUNNER_'))
        return RUNNER.has(name);
    if (WITHHELD_PREFIX.test(name))
        return false;
    if (FETCHES_REQUIREMENTS.test(name))
        return true;
    return !SECRET_NAME.test(name) && !SECRET_VALUE.test(value);
}
function secretForms(secrets) {
    const whole = new Set();
    for (const secret of secrets.filter((text) => text !== '')) {
        whole.add(secret).add(encodeURIComponent(secret));
        for (const user of ['x-access-token:', '__token__:', ''])
            whole.add(Buffer.from(user + secret).toString('base64'));
    }
    return { whole, parts: [...whole].filter((form) => form.length >= SHORTEST_PART) };
}
function holdsSecret(value, { whole, parts }) {
    return whole.has(value) || parts.some((part) => value.includes(part));
}


/***/ }),

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76);
// What a commit object says of itself.


/** `name` is a full object id or `HEAD`. */
async function readCommitObject(git, name) {
    const [object] = await git.objects([name]);
    if (object?.type === 'commit') {
        const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
        const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
        const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
        return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
    }
    throw name === 'HEAD'
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-no-commits', {})
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-commit-missing', { sha: name });
}


/***/ }),

/***/ 3014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
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
        return (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-commit-missing', { sha });
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

;// CONCATENATED MODULE: ./lib/gateways/git/object-reader.js

const COMMAND = ['cat-file', '--batch'];
const NEWLINE = 10;
/** Names hold no line end. */
function createObjectReader(folder, start) {
    let waiting = [];
    let child = null;
    const fail = (error) => {
        for (const { reject } of waiting)
            reject(error);
        [waiting, child] = [[], null];
    };
    const begin = () => {
        const started = start(COMMAND);
        const err = [];
        const take = createAnswerReader((answer) => {
            waiting.shift()?.resolve(answer);
            if (waiting.length === 0)
                holdProcess(started, false);
        });
        started.stdout.on('data', take);
        started.stderr.on('data', (piece) => err.push(piece));
        started.on('error', (error) => fail(startFailure(folder, error)));
        started.on('close', (code) => fail(gitFailure({
            folder,
            args: COMMAND,
            exit: code ?? -1,
            message: Buffer.concat(err).toString().trim(),
        })));
        return started;
    };
    return async (names) => {
        if (names.length === 0)
            return [];
        child ??= begin();
        holdProcess(child, true);
        const answers = names.map(() => new Promise((resolve, reject) => waiting.push({ resolve, reject })));
        child.stdin.write(names.map((name) => `${name}\n`).join(''));
        return Promise.all(answers);
    };
}
/** While nothing is asked the child keeps nobody alive: it ends when its input does, with this process. */
function holdProcess(child, hold) {
    const handles = [child, child.stdin, child.stdout, child.stderr];
    for (const handle of handles) {
        if (hold)
            handle.ref();
        else
            handle.unref();
    }
}
/** `<sha> <type> <size>\n<bytes>\n`, or `<name> missing\n`. */
function createAnswerReader(give) {
    let rest = Buffer.alloc(0);
    let needed = 0;
    let pieces = [];
    let held = 0;
    const next = () => {
        const end = rest.indexOf(NEWLINE);
        if (end === -1)
            return undefined;
        const head = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(rest.toString('utf8', 0, end));
        if (head === null) {
            rest = rest.subarray(end + 1);
            return null;
        }
        const [, sha = '', type = '', size] = head;
        const last = end + 1 + Number(size);
        needed = last + 1;
        if (rest.length < needed)
            return undefined;
        const content = rest.subarray(end + 1, last);
        rest = rest.subarray(needed);
        needed = 0;
        return { sha, type, content };
    };
    return (piece) => {
        pieces.push(piece);
        held += piece.length;
        // A large object is put together once, not once for each of its pieces.
        if (rest.length + held < needed)
            return;
        rest = Buffer.concat([rest, ...pieces]);
        [pieces, held] = [[], 0];
        for (let answer = next(); answer !== undefined; answer = next())
            give(answer);
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
;// CONCATENATED MODULE: ./lib/gateways/git/start-git.js
// The only place that starts git. Repository configuration and attributes are hostile here: no hooks, no file
// system monitor, no external diff or text conversion program is ever started.



const SAFE = [
    '-c', 'core.fsmonitor=false',
    '-c', 'core.hooksPath=/dev/null',
    '-c', 'core.quotePath=false',
    '-c', 'log.showSignature=false',
    '-c', 'i18n.logOutputEncoding=UTF-8',
]; // prettier-ignore
function gitStarter(folder, env) {
    const childEnv = gitEnvironment(env);
    return (args) => {
        try {
            const child = (0,external_node_child_process_.spawn)('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
            // A program that ends before it read its input breaks the pipe; its exit code tells the story.
            child.stdin.on('error', () => undefined);
            return child;
        }
        catch (error) {
            throw startFailure(folder, error);
        }
    };
}
/**
 * GIT_* variables of an outer git would point these commands at another repository. Project code may run while a git
 * process of ours still does, and can read its environment: it holds no secret.
 */
function gitEnvironment(env) {
    const kept = Object.entries((0,child_environment/* childEnvironment */.Q)(env, [])).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./lib/gateways/git/run-git.js
// Git commands as functions.



/** Ended by a signal: never an accepted code. */
const KILLED = -1;
/** Runs git in a folder. */
function createGit(folder, env) {
    const start = gitStarter(folder, env);
    const run = async (args, accepted, take) => {
        const child = start(args);
        const err = [];
        child.stdout.on('data', take);
        child.stderr.on('data', (piece) => err.push(piece));
        child.stdin.end();
        const exit = await new Promise((resolve, reject) => {
            child.on('error', (error) => reject(startFailure(folder, error)));
            child.on('close', (code) => resolve(code ?? KILLED));
        });
        if (!accepted.includes(exit))
            throw gitFailure({ folder, args, exit, message: Buffer.concat(err).toString('utf8').trim() });
    };
    const gather = async (args, accepted = [0]) => {
        const out = [];
        await run(args, accepted, (piece) => out.push(piece));
        return Buffer.concat(out);
    };
    return Object.assign(gather, {
        stream: (args, take) => run(args, [0], take),
        objects: createObjectReader(folder, start),
    });
}


/***/ }),

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
const PRE_RANK = { a: 0, b: 1, rc: 2 };
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;
/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(preRank(a), preRank(b)) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareNumbers(a.post ?? -1, b.post ?? -1) ||
        compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
        compareLocals(a.local, b.local));
}
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
function isFinal(version) {
    return version.pre === null && version.dev === null;
}
/** Epoch and release numbers alone: without pre, post, dev and local parts. */
function finalOf(version) {
    return { ...version, pre: null, post: null, dev: null, local: null };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return PRE_RANK[pre.kind];
    return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}
function compareLocals(a, b) {
    const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (const [index, segment] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareLocalSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return compareNumbers(left.length, right.length);
}
/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a, b) {
    const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (aNumeric !== bNumeric)
        return aNumeric ? 1 : -1;
    const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
    return byLength || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre === null ? '' : `${pre.kind}${pre.number}`,
        post === null ? '' : `.post${post}`,
        dev === null ? '' : `.dev${dev}`,
        local === null ? '' : `+${local}`,
    ].join('');
}


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ formatTag),
  n0: () => (/* binding */ parseTagFormat),
  zW: () => (/* binding */ readTag)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __webpack_require__(432);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/version/ref-name-problem.js
// What git would refuse in the name of a tag. https://git-scm.com/docs/git-check-ref-format
const RULES = [
    { broken: /^$/, why: 'it is empty' },
    { broken: /^-/, why: 'a tag may not begin with "-"' },
    // eslint-disable-next-line no-control-regex -- git names the control characters
    { broken: /[\x00-\x20\x7f]/, why: 'a tag may not hold spaces or control characters' },
    { broken: /[~^:?*[\\]/, why: 'a tag may not hold any of ~ ^ : ? * [ \\' },
    { broken: /\.\./, why: 'a tag may not hold ".."' },
    { broken: /@\{/, why: 'a tag may not hold "@{"' },
    { broken: /^\/|\/\/|\/$/, why: 'a tag may not begin or end with "/", nor hold "//"' },
    { broken: /(^|\/)\./, why: 'no part of a tag may begin with "."' },
    { broken: /\.lock(\/|$)/, why: 'no part of a tag may end with ".lock"' },
    { broken: /\.$/, why: 'a tag may not end with "."' },
];
/** Null when git accepts the name below `refs/tags/`. */
function refNameProblem(name) {
    if (!name.isWellFormed())
        return 'it is not valid Unicode text';
    return RULES.find(({ broken }) => broken.test(name))?.why ?? null;
}

;// CONCATENATED MODULE: ./lib/version/tag-format.js
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = refNameProblem(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,format_version/* formatVersion */.q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = refNameProblem(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,parse_version/* parseVersion */.o)(text);
}
function invalid(format, why) {
    return (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}


/***/ })

};
