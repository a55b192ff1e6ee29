#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 69:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(168);
/* harmony import */ var _gateways_terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(327);
/* harmony import */ var _inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(468);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(394);
/* harmony import */ var _report_product_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(769);
// The command line's entry: read arguments, make gateways, run one command, print. The only try/catch.






const env = process.env;
try {
    const args = (0,_inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCliArguments */ .A)(process.argv.slice(2));
    if (args.showVersion)
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)(env, false).print(_report_product_js__WEBPACK_IMPORTED_MODULE_5__/* .VERSION */ .x);
    else if (args.help || args.command === null)
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)(env, false).print((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelp */ .W)(args.command));
    else
        await runPlan(args);
}
catch (error) {
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)(env, false);
    if (!(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ))
        throw error;
    const errors = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ ? error.errors : [error];
    terminal.tellErrors(errors);
    process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
}
async function runPlan(args) {
    const [git, local, files, read, project] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 84).then(__nccwpck_require__.bind(__nccwpck_require__, 84)),
        __nccwpck_require__.e(/* import() */ 933).then(__nccwpck_require__.bind(__nccwpck_require__, 933)),
        __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 802)),
        Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(674), __nccwpck_require__.e(773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 773)),
        Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(184)]).then(__nccwpck_require__.bind(__nccwpck_require__, 184)),
    ]);
    const run = git.createGit((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(args.folder), env);
    const history = local.createLocalHistory(run);
    // Every plan begins with the tags: they are on their way while the project is read.
    history.readTags().catch(() => undefined);
    const { head, folder, repositoryUrl } = await history.readClone();
    const commit = files.createCommitFiles(run, head.sha);
    const { plan } = await read.readPlan({
        head,
        project: await project.readProject(commit, folder),
        bump: args.bump,
        version: args.version,
        repositoryUrl,
    }, { ...commit, ...history });
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .createTerminal */ .P)(env, args.quiet);
    if (args.json) {
        const { planDocument } = await __nccwpck_require__.e(/* import() */ 968).then(__nccwpck_require__.bind(__nccwpck_require__, 968));
        terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
    }
    else {
        const { renderPlan } = await __nccwpck_require__.e(/* import() */ 493).then(__nccwpck_require__.bind(__nccwpck_require__, 493));
        terminal.print(renderPlan(plan, terminal));
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(168);
// How a room declares its errors: texts with {placeholders}, so that docs/errors.md can be generated from them.

/**
 * The errors of one room are `export const versionErrors = { "tag-format-invalid": { happened, remedy } } as const satisfies Catalogue`, then
 * `throw raise(versionErrors, 'tag-format-invalid', { format })`.
 */
function raise(texts, code, values) {
    const { happened, remedy } = texts[code];
    return new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, fill(happened, values), fill(remedy, values));
}
function fill(text, values) {
    return text.replace(/\{([a-z]+)\}/gi, (whole, name) => String(values[name] ?? whole));
}


/***/ }),

/***/ 332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearName)
/* harmony export */ });
// The known name that a misspelt one most likely means, for "did you mean" in errors.
/** Null when nothing is near: more than a third of the letters (three at most) would have to change. */
function nearName(seen, known) {
    const written = fold(seen);
    let best = null;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
    for (const name of known) {
        const distance = editDistance(written, fold(name), bestDistance);
        if (distance < bestDistance)
            [best, bestDistance] = [name, distance];
    }
    return best;
}
/** Case, `_` and `-` are what people mix up most: they cost nothing. */
function fold(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours; `limit` once that is reached. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                cost = Math.min(cost, at(beforeLast, column - 2) + 1);
            current.push(cost);
        }
        [beforeLast, last] = [last, current];
    }
    return Math.min(limit, at(last, b.length));
}
function at(row, column) {
    return row[column];
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
// Errors that people can meet: each has a code, says what happened and what to do. Anything else that is thrown is a bug.
/** Where the catalogue is published; an error's link is this page with the code as its anchor. */
const ERRORS_PAGE = 'https://github.com/org/py-release-action/blob/main/docs/errors.md';
class UserError extends Error {
    name = 'UserError';
    code;
    happened;
    remedy;
    constructor(code, happened, remedy) {
        super(`${happened} ${remedy}`);
        this.code = code;
        this.happened = happened;
        this.remedy = remedy;
    }
    get link() {
        return `${ERRORS_PAGE}#${this.code}`;
    }
}
/** Several problems found together, so that a person mends them in one go. */
class UserErrors extends Error {
    name = 'UserErrors';
    errors;
    constructor(errors) {
        super(errors.map((error) => error.message).join('\n'));
        this.errors = errors;
    }
}
/** Throws nothing for an empty list, the one error alone, or all of them together. */
function throwAll(errors) {
    const [first, ...others] = errors;
    if (first === undefined)
        return;
    throw others.length === 0 ? first : new UserErrors(errors);
}


/***/ }),

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal)
/* harmony export */ });
/* unused harmony export endWithReader */
const COLUMNS_OF_A_FILE = 100;
function createTerminal(env, quiet) {
    const mayColor = (stream) => stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    const bold = (text) => (mayColor(process.stderr) ? `\u001b[1m${text}\u001b[22m` : text);
    return {
        isTerminal: process.stdout.isTTY === true,
        color: mayColor(process.stdout),
        columns: process.stdout.columns ?? COLUMNS_OF_A_FILE,
        print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
        tell: (text) => {
            if (!quiet)
                process.stderr.write(`${text}\n`);
        },
        tellErrors: (errors) => {
            for (const error of errors)
                process.stderr.write(`${bold(`error[${error.code}]`)}: ${error.happened}\n  ${error.remedy}\n  ${error.link}\n`);
        },
    };
}
/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
function endWithReader() {
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit();
    });
}


/***/ }),

/***/ 468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseCliArguments)
});

// UNUSED EXPORTS: CLI_COMMANDS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(655);
;// CONCATENATED MODULE: ./lib/findings/input-errors.js
const inputErrors = {
    'input-unknown': {
        happened: 'There is no input `{name}`.',
        remedy: '{hint}',
    },
    'input-invalid': {
        happened: 'The input `{name}` is `{value}`, which is not {expected}.',
        remedy: 'Write {expected}, or leave it out.',
    },
    'input-conflict': {
        happened: 'The inputs `{first}` and `{second}` are both set.',
        remedy: 'Set one of them.',
    },
    'input-missing': {
        happened: 'The input `{name}` is needed here and is empty.',
        remedy: '{hint}',
    },
    'input-outside-workspace': {
        happened: 'The input `{name}` is `{value}`, which lies outside the workspace.',
        remedy: 'Write a path inside the workspace, relative to it.',
    },
    'event-refused': {
        happened: 'This action does not run on `{event}`: {why}',
        remedy: '{hint}',
    },
    'event-unknown': {
        happened: 'The event `{event}` does not say what to do.',
        remedy: 'Set the input `command` to one of: {commands}.',
    },
    'event-not-available': {
        happened: '{what} is not available in this version.',
        remedy: '{hint}',
    },
    'usage-wrong': {
        happened: '{what}',
        remedy: 'See `py-release {command}--help`.',
    },
};

// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __nccwpck_require__(332);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __nccwpck_require__(354);
;// CONCATENATED MODULE: ./lib/inputs/cli-arguments.js
// The command line: arguments in, one typed value out. Credentials are never arguments.





const CLI_COMMANDS = ['plan'];
const OPTIONS = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    bump: { type: 'string' },
};
/** Throws `usage-wrong` for anything it does not know. */
function parseCliArguments(args) {
    if (args.length === 1 && (args[0] === '--version' || args[0] === '-V'))
        return { ...nothing(), showVersion: true };
    const { values, positionals } = parse(args);
    const [name, folder = '.', ...rest] = positionals;
    const command = name === undefined ? null : CLI_COMMANDS.find((each) => each === name);
    if (command === undefined)
        throw wrong(`There is no command \`${name}\`.${suggest(name ?? '', CLI_COMMANDS)}`, '');
    if (rest.length > 0)
        throw wrong(`\`${rest.join(' ')}\` is one argument too many.`, `${name} `);
    return {
        ...nothing(),
        command,
        help: values.help === true || command === null,
        json: values.json === true,
        quiet: values.quiet === true,
        folder,
        bump: values.bump === undefined ? null : readBump(values.bump),
        version: values.version === undefined ? null : readVersion(values.version),
    };
}
function nothing() {
    return {
        command: null,
        help: false,
        showVersion: false,
        json: false,
        quiet: false,
        folder: '.',
        bump: null,
        version: null,
    };
}
function parse(args) {
    const flags = args.filter((arg) => arg.startsWith('-') && arg !== '-' && arg !== '--');
    for (const flag of flags) {
        const name = flag.replace(/^--?/, '').replace(/=.*$/s, '');
        const known = flag.startsWith('--') ? name in OPTIONS : ['h', 'q'].includes(name);
        if (!known)
            throw wrong(`There is no option \`${flag.replace(/=.*$/s, '')}\`.${suggest(name, Object.keys(OPTIONS))}`, '');
    }
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw wrong(error instanceof Error ? error.message : String(error), '');
    }
}
function suggest(name, known) {
    const near = (0,near_name/* nearName */.c)(name, known);
    return near === null ? '' : ` Did you mean \`${near}\`?`;
}
function readBump(text) {
    if (text === 'major' || text === 'minor' || text === 'patch')
        return text;
    throw (0,catalogue/* raise */.x)(inputErrors, 'input-invalid', {
        name: '--bump',
        value: text,
        expected: '`major`, `minor` or `patch`',
    });
}
function readVersion(text) {
    const version = (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        throw (0,catalogue/* raise */.x)(inputErrors, 'input-invalid', {
            name: '--version',
            value: text,
            expected: 'a version (PEP 440)',
        });
    return version;
}
function wrong(what, command) {
    return (0,catalogue/* raise */.x)(inputErrors, 'usage-wrong', { what, command });
}


/***/ }),

/***/ 394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
const GENERAL = `py-release - release Python packages from their commits

Usage: py-release <command> [options]

Commands:
  plan    Show what the next release would be, and why

Options:
  -h, --help       Help for a command
  --version        The version of py-release

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.
`;
const PLAN = `py-release plan - show what the next release would be, and why

Usage: py-release plan [folder] [options]

Reads a clone with git alone: no network, no token, nothing is written.

Options:
  --json               The plan as one JSON document on standard output
  --bump <level>       Plan with this bump: major, minor or patch
  --version <version>  Plan exactly this version (PEP 440)
  -q, --quiet          Say less on standard error
  -h, --help           This help

Examples:
  py-release plan
  py-release plan --json | jq '.packages[0].version'
  py-release plan --bump minor
  py-release plan packages/acme-vault
`;
const HELP = { plan: PLAN };
function renderHelp(command) {
    return command === null ? GENERAL : HELP[command];
}


/***/ }),

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';


/***/ }),

/***/ 354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseVersion)
/* harmony export */ });
const SPELLING = new RegExp([
    /^[ \t\r\n\f\v]*v?/,
    /(?:(?<epoch>[0-9]+)!)?/,
    /(?<release>[0-9]+(?:\.[0-9]+)*)/,
    /(?:[-_.]?(?<preKind>alpha|a|beta|b|preview|pre|rc|c)[-_.]?(?<preNumber>[0-9]+)?)?/,
    /(?:-(?<postAlone>[0-9]+)|[-_.]?(?<postKind>post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?/,
    /(?:[-_.]?(?<devKind>dev)[-_.]?(?<devNumber>[0-9]+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?/,
    /[ \t\r\n\f\v]*$/,
]
    .map((part) => part.source)
    .join(''), 'i');
const PRE_KINDS = {
    a: 'a',
    alpha: 'a',
    b: 'b',
    beta: 'b',
    c: 'rc',
    rc: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/**
 * Null when the text is no PEP 440 version, or holds a number above 2^53 - 1 (outside the local part), which could not
 * be counted exactly.
 */
function parseVersion(text) {
    const groups = SPELLING.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const version = {
        epoch: Number(groups['epoch'] ?? 0),
        release: (groups['release'] ?? '').split('.').map(Number),
        pre: readPre(groups['preKind'], groups['preNumber']),
        post: readPost(groups),
        dev: groups['devKind'] === undefined ? null : Number(groups['devNumber'] ?? 0),
        local: groups['local'] === undefined ? null : normalizeLocal(groups['local']),
    };
    return isExact(version) ? version : null;
}
function readPre(kind, number) {
    const known = PRE_KINDS[kind?.toLowerCase() ?? ''];
    return known === undefined ? null : { kind: known, number: Number(number ?? 0) };
}
function readPost(groups) {
    if (groups['postAlone'] !== undefined)
        return Number(groups['postAlone']);
    return groups['postKind'] === undefined ? null : Number(groups['postNumber'] ?? 0);
}
function normalizeLocal(local) {
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((segment) => (/^[0-9]+$/.test(segment) ? segment.replace(/^0+(?=[0-9])/, '') : segment))
        .join('.');
}
function isExact({ epoch, release, pre, post, dev }) {
    return [epoch, ...release, pre?.number ?? 0, post ?? 0, dev ?? 0].every(Number.isSafeInteger);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(69);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
