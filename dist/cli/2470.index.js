export const id = 2470;
export const ids = [2470];
export const modules = {

/***/ 50076:
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

/***/ 25673:
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

/***/ 21409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ nullSeparated)
/* harmony export */ });
/** What git lists with `-z`: names as they are, whatever is in them. */
function nullSeparated(out) {
    return out
        .toString('utf8')
        .split('\0')
        .filter((entry) => entry !== '');
}


/***/ }),

/***/ 73014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit),
  q: () => (/* binding */ createPersonGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __webpack_require__(50076);
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
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/upload/environment-credentials.js
var environment_credentials = __webpack_require__(13111);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
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
/** `childEnv` as the child is to see it: see gitEnvironment and personEnvironment. */
function gitStarter(folder, childEnv) {
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
/** Variables by which an outer git tells its children where they are. https://git-scm.com/docs/git#_environment_variables */
const OUTER = /^GIT_(?:DIR|COMMON_DIR|WORK_TREE|PREFIX|NAMESPACE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|CEILING_DIRECTORIES)$/;
/**
 * For what a person does in a clone of theirs: git signs, logs in and asks by the person's own means (agents, helpers, configuration by
 * variable). Credentials of an index are none of its business.
 */
function personEnvironment(env) {
    const kept = Object.entries((0,environment_credentials/* withoutSecrets */.cT)(env)).filter(([name]) => !OUTER.test(name));
    return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}

;// CONCATENATED MODULE: ./lib/gateways/git/run-git.js
// Git commands as functions.



/** Ended by a signal: never an accepted code. */
const KILLED = -1;
/** Runs git in a folder, without any secret. */
function createGit(folder, env) {
    return gitBy(folder, gitStarter(folder, gitEnvironment(env)));
}
/** Runs git in a folder as the person who started us would. */
function createPersonGit(folder, env) {
    return gitBy(folder, gitStarter(folder, personEnvironment(env)));
}
function gitBy(folder, start) {
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

/***/ 13111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Se: () => (/* binding */ environmentCredentials),
/* harmony export */   aw: () => (/* binding */ unusedVariables),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49685);
/* harmony import */ var _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3219);
/* harmony import */ var _same_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18914);
/* harmony import */ var _token_home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47978);
// Credentials in the environment of a shell. Each belongs to one index: the one that its name says, or that is configured beside it.





/** Variables that hold secrets, to be kept from programs that need none of them. */
const SECRET_VARIABLES = [
    'PYPI_API_TOKEN',
    'TEST_PYPI_API_TOKEN',
    'UV_PUBLISH_TOKEN',
    'UV_PUBLISH_PASSWORD',
    'TWINE_PASSWORD',
];
/** For programs of the person's own that need all the rest (clouds' variables, agents, configuration). */
function withoutSecrets(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !SECRET_VARIABLES.includes(entry[0])));
}
/** The variable that a person should set for this index. */
function variableOf({ name }) {
    return name === 'pypi'
        ? '`PYPI_API_TOKEN`'
        : name === 'testpypi'
            ? '`TEST_PYPI_API_TOKEN`'
            : '`TWINE_USERNAME`, `TWINE_PASSWORD` and `TWINE_REPOSITORY_URL`';
}
/**
 * What is there for this index, best first; a user alone is a hint for the sources that come after. `urlOf` gives the URL of a name in
 * ~/.pypirc. Throws `credential-conflict`.
 */
function environmentCredentials(env, profile, urlOf) {
    return [...ownToken(env, profile), ...fromUv(env, profile), ...fromTwine(env, profile, urlOf)];
}
/** Sentences about secrets that are set, but for another index. */
function unusedVariables(env, profile, urlOf) {
    const used = environmentCredentials(env, profile, urlOf).map(({ source }) => source);
    const unused = (secret, address) => read(env, secret) === null || used.some((source) => source.includes(secret))
        ? []
        : [`${secret} is set, but for another index (see ${address})`];
    return [
        ...unused('UV_PUBLISH_TOKEN', 'UV_PUBLISH_URL'),
        ...unused('UV_PUBLISH_PASSWORD', 'UV_PUBLISH_URL'),
        ...unused('TWINE_PASSWORD', 'TWINE_REPOSITORY_URL'),
    ];
}
function ownToken(env, { name }) {
    const source = name === 'pypi' ? 'PYPI_API_TOKEN' : name === 'testpypi' ? 'TEST_PYPI_API_TOKEN' : null;
    const password = source === null ? null : (read(env, source)?.trim() ?? null);
    return source === null || password === null ? [] : [{ user: _index_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .TOKEN_USER */ .At, password, source }];
}
/** https://docs.astral.sh/uv/reference/environment/ */
function fromUv(env, profile) {
    const token = read(env, 'UV_PUBLISH_TOKEN')?.trim() ?? null;
    const [user, password] = [read(env, 'UV_PUBLISH_USERNAME'), read(env, 'UV_PUBLISH_PASSWORD')];
    const isOurs = isFor(profile, read(env, 'UV_PUBLISH_URL'), token ?? password);
    // An index by name is one of uv's configuration, which is not read here.
    if (!isOurs || read(env, 'UV_PUBLISH_INDEX') !== null)
        return [];
    if (token !== null && password !== null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'credential-conflict', {
            first: 'UV_PUBLISH_TOKEN',
            second: 'UV_PUBLISH_PASSWORD',
        });
    if (token !== null)
        return [{ user: profile.tokenUser, password: token, source: 'UV_PUBLISH_TOKEN' }];
    return pair(user, password, 'UV_PUBLISH_USERNAME', 'UV_PUBLISH_PASSWORD');
}
/** https://twine.readthedocs.io/en/stable/#environment-variables */
function fromTwine(env, profile, urlOf) {
    const [user, password] = [read(env, 'TWINE_USERNAME'), read(env, 'TWINE_PASSWORD')];
    const name = read(env, 'TWINE_REPOSITORY');
    const target = read(env, 'TWINE_REPOSITORY_URL') ?? (name === null ? null : (urlOf(name) ?? name));
    if (!isFor(profile, target, password))
        return [];
    return pair(user, password, 'TWINE_USERNAME', 'TWINE_PASSWORD');
}
/** Both tools upload to PyPI when they are told no index; a token that names its own index needs no telling. */
function isFor(profile, target, secret) {
    if (target !== null)
        return (0,_same_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameIndex */ .b)(target, profile);
    return profile.name === 'pypi' || (secret !== null && (0,_token_home_js__WEBPACK_IMPORTED_MODULE_4__/* .isTokenOf */ .rK)(secret, profile));
}
function pair(user, password, userName, passwordName) {
    if (user === null && password === null)
        return [];
    const source = [...(user === null ? [] : [userName]), ...(password === null ? [] : [passwordName])].join(' and ');
    return [{ user, password, source }];
}
function read(env, name) {
    return env[name] || null;
}


/***/ }),

/***/ 18914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isSameIndex)
/* harmony export */ });
/* harmony import */ var _index_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37725);

/**
 * Whether text that names an index (`pypi`, `testpypi` or a URL, with or without a user in it) means this one. Its simple URL names it only where
 * both are of one origin, or fixed: elsewhere a credential for the one must not go to the other. Never throws.
 */
function isSameIndex(text, profile) {
    const seen = text.trim();
    if (!URL.canParse(seen))
        return seen.toLowerCase() === profile.name && !profile.readWithCredential;
    const url = new URL(seen);
    const address = (0,_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withSlash */ .Ec)(`${url.origin}${url.pathname}`);
    const { uploadUrl, simpleUrl, readWithCredential } = profile;
    const isOne = !readWithCredential || new URL(uploadUrl).origin === new URL(simpleUrl).origin;
    return [uploadUrl, ...(isOne ? [simpleUrl] : [])].some((known) => (0,_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .withSlash */ .Ec)(known) === address);
}


/***/ }),

/***/ 47978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ refuseForeignToken),
/* harmony export */   hG: () => (/* binding */ tokenHome),
/* harmony export */   rK: () => (/* binding */ isTokenOf)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49685);
/* harmony import */ var _index_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37725);
// PyPI's tokens name the host that they are for: they are macaroons, and their first field is a location.
// https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt




const VERSION_2 = 2;
const LOCATION = 1;
/** `pypi.org`, `test.pypi.org`, …; `unknown` for what only looks like such a token; null for any other secret. */
function tokenHome(secret) {
    const body = /^pypi-(.*)$/s.exec(secret)?.[1];
    if (body === undefined)
        return null;
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(body, 'base64url');
    const [version, field, length = 0] = bytes;
    if (version !== VERSION_2 || field !== LOCATION)
        return 'unknown';
    const location = bytes
        .subarray(3, 3 + length)
        .toString('latin1')
        .toLowerCase();
    return /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(location) ? location : 'unknown';
}
/** Whether a secret was made for this index: only tokens of PyPI's kind say so. */
function isTokenOf(secret, profile) {
    const home = tokenHome(secret);
    return home !== null && hostsOf(profile).includes(home);
}
/**
 * Throws `credential-of-pypi-misdirected`. `source`: where the secret was found, for the message. An index on this machine may have what
 * somebody gave it by its URL: it is a stand-in for tests, and no token leaves.
 */
function refuseForeignToken(secret, profile, source) {
    const home = tokenHome(secret);
    if (home === null || (0,_index_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(new URL(profile.uploadUrl).hostname))
        return;
    // What can't be read is PyPI's as far as anybody knows.
    if (home === 'unknown' ? !profile.readWithCredential : hostsOf(profile).includes(home))
        return;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialErrors */ .l, 'credential-of-pypi-misdirected', {
        source,
        index: profile.label,
        home: NAMES[home] ?? home,
    });
}
const NAMES = {
    'pypi.org': 'PyPI',
    'test.pypi.org': 'TestPyPI',
    unknown: 'PyPI',
};
/** PyPI's tokens name the site and not the host of its uploads. Where an index is read says nothing: that URL is anybody's to set. */
const SITES = { pypi: 'pypi.org', testpypi: 'test.pypi.org' };
function hostsOf({ name, uploadUrl }) {
    const site = SITES[name];
    return [new URL(uploadUrl).hostname, ...(site === undefined ? [] : [site])];
}


/***/ })

};
