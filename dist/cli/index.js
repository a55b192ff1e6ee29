#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8168);
/* harmony import */ var _gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7327);
/* harmony import */ var _inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5978);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4394);
/* harmony import */ var _report_product_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8769);
// The command line's entry: read arguments, run one command, print. The only try/catch.





const env = process.env;
try {
    const args = (0,_inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCliArguments */ .A)(process.argv.slice(2));
    (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .endWithReader */ .X)();
    if (args.command === 'version')
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false).print(_report_product_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x);
    else if (args.command === 'help')
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false).print((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_3__/* .renderHelp */ .W)(args.of));
    else if (args.command === 'plan')
        await (await Promise.all(/* import() */[__nccwpck_require__.e(286), __nccwpck_require__.e(252)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7252))).runPlan(args, env);
    else
        await (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(715), __nccwpck_require__.e(485), __nccwpck_require__.e(286), __nccwpck_require__.e(950)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3950))).runRelease(args, env);
}
catch (error) {
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .createTerminal */ .P)(env, false);
    if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ) {
        const errors = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ ? error.errors : [error];
        terminal.tellErrors(errors);
        process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
    }
    else {
        terminal.tellBug(error);
        process.exitCode = 1;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ raise)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8168);
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

/***/ 3332:
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

/***/ 9543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ projectErrors)
/* harmony export */ });
const projectErrors = {
    'pyproject-missing': {
        happened: 'There is no pyproject.toml in {folder} of this commit.',
        remedy: '{remedy}',
    },
    'project-folder-outside': {
        happened: 'The folder {folder} is outside the repository.',
        remedy: 'Give a folder below the repository root, relative to it and with forward slashes.',
    },
    'project-file-symlink': {
        happened: '{path} is a symbolic link ({part}).',
        remedy: 'Replace the link by the file itself: an edit through a link could change a file outside the project.',
    },
    'project-file-not-utf-8': {
        happened: '{path} is not UTF-8: byte {offset} starts no valid character.',
        remedy: 'Save the file as UTF-8.',
    },
    'project-toml-broken': {
        happened: '{path} is not valid TOML, line {line}, column {column}: {reason}.',
        remedy: 'Mend that line.',
    },
    'project-table-invalid': {
        happened: '{key} in {path} is {seen}, not {expected}.',
        remedy: 'Write it as the packaging specification asks: https://packaging.python.org/en/latest/specifications/pyproject-toml/',
    },
    'project-name-missing': {
        happened: '{path} gives the project no name.',
        remedy: 'Write name under [project] (or under [tool.poetry]).',
    },
    'project-version-missing': {
        happened: '{path} gives the project no version.',
        remedy: 'Write version under [project], or list "version" in dynamic and tell the build backend where it is.',
    },
    'project-version-invalid': {
        happened: 'The version "{value}" ({place}) is not a PEP 440 version.',
        remedy: 'Write a version such as 1.2.0, 1.3.0rc1 or 2024.1: https://peps.python.org/pep-0440/',
    },
    'project-version-both': {
        happened: '{path} has project.version and also lists "version" in project.dynamic.',
        remedy: 'Keep one of the two: PEP 621 allows a version to be written or dynamic, not both.',
    },
    'project-version-dynamic-unknown': {
        happened: 'The version of {path} is dynamic, and how {backend} finds it is not known here.',
        remedy: 'Name the file that holds the version in version-files of [tool.py-release], or write the version under [project].',
    },
    'project-version-not-settable': {
        happened: '{backend} takes the version from git tags and cannot be told one for a build before the tag exists.',
        remedy: 'Use a backend that can be told (setuptools-scm, hatch-vcs, pdm-backend), or write the version under [project].',
    },
    'version-file-missing': {
        happened: '{path}, named by {place}, is not in this commit.',
        remedy: 'Mend the path (relative to the folder of pyproject.toml) or commit the file.{hint}',
    },
    'version-file-outside': {
        happened: 'The path {path}, named by {place}, is outside the repository.',
        remedy: 'Give a path below the repository root, relative to the folder of pyproject.toml.',
    },
    'version-file-not-used': {
        happened: 'version-files names {path}, but {backend} takes the version from the tag, so no file is edited.',
        remedy: 'Remove version-files, or write the version under [project].',
    },
    'version-place-missing': {
        happened: 'No version was found in {path}, named by {place}: {looked}.',
        remedy: 'Write it there as a plain literal (one string, not an expression), or mend {place}.',
    },
    'version-place-escaped': {
        happened: 'The version in {path}, line {line}, is written with escapes or across lines.',
        remedy: 'Write it plainly between two quotes on one line.',
    },
    'version-place-disagrees': {
        happened: 'Two places disagree on the version: {first} has {firstvalue}, {second} has {secondvalue}.',
        remedy: '{remedy}',
    },
    'version-pattern-invalid': {
        happened: 'The pattern of [tool.hatch.version], {pattern}, cannot be used: {reason}.',
        remedy: 'Use a regular expression with a group named version, or name the file in version-files.',
    },
    'configuration-key-unknown': {
        happened: '{key} is not a key of [tool.py-release].',
        remedy: '{remedy}',
    },
    'configuration-value-invalid': {
        happened: '{key} in [tool.py-release] is {seen}; it must be {expected}.',
        remedy: 'Mend the value of {key}.',
    },
    'configuration-not-available': {
        happened: '{key} in [tool.py-release] is not available in this version of py-release.',
        remedy: '{remedy}',
    },
    'command-needs-shell': {
        happened: '{key} has {character} where a shell would act on it, but no shell runs the command: {command}.',
        remedy: 'Put the character in single quotes if it is meant as it stands; move steps that need a shell into a script.',
    },
    'command-quote-open': {
        happened: '{key} has a quote that is never closed: {command}.',
        remedy: 'Close the quote, or write the command as an array of words.',
    },
};


/***/ }),

/***/ 8168:
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

/***/ 7327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal),
/* harmony export */   X: () => (/* binding */ endWithReader)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2234);

const COLUMNS_OF_A_FILE = 100;
const MOST_WARNINGS = 10;
function createTerminal(env, quiet) {
    const mayColor = (stream) => stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
    const bold = (text) => (mayColor(process.stderr) ? `\u001b[1m${text}\u001b[22m` : text);
    return {
        isTerminal: process.stdout.isTTY === true,
        color: mayColor(process.stdout),
        columns: process.stdout.columns ?? COLUMNS_OF_A_FILE,
        print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
        tellWarnings: (warnings) => {
            if (quiet)
                return;
            for (const warning of warnings.slice(0, MOST_WARNINGS))
                tell(`${bold('warning')}: ${(0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(warning, 500)}`);
            const more = warnings.length - MOST_WARNINGS;
            if (more > 0)
                tell(`${more} more warnings are in the document.`);
        },
        tellErrors: (errors) => {
            for (const { code, happened, remedy, link } of errors)
                tell(`${bold(`error[${code}]`)}: ${shown(happened)}\n  ${shown(remedy)}\n  ${link}`);
        },
        tellBug: (error) => {
            const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
            tell(`${bold('bug')}: this is a mistake in py-release; please report it with this text.\n${stack}`);
        },
    };
}
function tell(text) {
    process.stderr.write(`${text}\n`);
}
/** Messages quote what was read, which must not steer the terminal. */
function shown(message) {
    return message
        .split('\n')
        .map((line) => (0,_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalLine */ .tL)(line, 2000))
        .join('\n  ');
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

/***/ 5978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ parseCliArguments)
});

// UNUSED EXPORTS: CLI_COMMANDS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(3655);
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
    'event-not-a-release-branch': {
        happened: 'A release was asked for on {seen}, but releases are made from {branches}.',
        remedy: 'Run it there, add this branch to `branches` in [tool.py-release], or leave `command` empty to see the plan.',
    },
    'event-unknown': {
        happened: 'The event `{event}` does not say what to do.',
        remedy: 'Set the input `command` to one of: {commands}.',
    },
    'usage-wrong': {
        happened: '{what}',
        remedy: 'See `py-release {command}--help`.',
    },
};

// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __nccwpck_require__(3332);
;// CONCATENATED MODULE: ./lib/inputs/cli-options.js
// What is typed after `py-release`, split into options and words. Credentials are never options.




/** Options that every command has. */
const COMMON_OPTIONS = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
};
/** Throws `usage-wrong` for an option that the table does not name. `command`: for the hint, empty before it is known. */
function readWords(args, table, command) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: table,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const options = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const shape = Object.hasOwn(table, name) ? table[name] : undefined;
        if (shape === undefined)
            throw wrongUse(`There is no option \`${rawName}\`.${suggest(name, Object.keys(table), '--')}`, command);
        const needsValue = shape.type === 'string';
        if (!needsValue && value !== undefined)
            throw wrongUse(`\`${rawName}\` takes no value.`, command);
        if (needsValue && (!value || (inlineValue === false && value.startsWith('-'))))
            throw wrongUse(`\`${rawName}\` needs a value.`, command);
        options.set(name, value ?? '');
    }
    const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    return { options, positionals };
}
function suggest(name, known, dashes) {
    const near = (0,near_name/* nearName */.c)(name, known);
    return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}
function wrongUse(what, command) {
    return (0,catalogue/* raise */.x)(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}

// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __nccwpck_require__(3354);
;// CONCATENATED MODULE: ./lib/inputs/plan-arguments.js


const PLAN_OPTIONS = {
    ...COMMON_OPTIONS,
    version: { type: 'string', short: 'V' },
    bump: { type: 'string' },
};
function parsePlanArguments({ options }) {
    const bump = readBump(options.get('bump'));
    const version = readVersion(options.get('version'));
    if (bump !== null && version !== null)
        throw wrongUse('`--bump` and `--version` contradict each other.', 'plan');
    return { bump, version };
}
function readBump(text) {
    if (text === undefined || text === 'major' || text === 'minor' || text === 'patch')
        return text ?? null;
    throw wrongUse(`\`--bump\` is \`${text}\`, which is not \`major\`, \`minor\` or \`patch\`.`, 'plan');
}
function readVersion(text) {
    const version = text === undefined ? null : (0,parse_version/* parseVersion */.o)(text);
    if (text === undefined || version !== null)
        return version;
    throw wrongUse(`\`--version\` is \`${text}\`, which is not a version (PEP 440).`, 'plan');
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __nccwpck_require__(8168);
// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __nccwpck_require__(1585);
;// CONCATENATED MODULE: ./lib/inputs/release-arguments.js
// `py-release release`: from a checkout to an index, by hand. Arguments in, one typed value out.



const RELEASE_OPTIONS = {
    ...COMMON_OPTIONS,
    'no-upload': { type: 'boolean' },
    'test-upload': { type: 'boolean' },
    upload: { type: 'boolean' },
    repository: { type: 'string' },
    'index-profile': { type: 'string' },
    'index-url': { type: 'string' },
    tag: { type: 'boolean' },
    yes: { type: 'boolean', short: 'y' },
    'allow-dirty': { type: 'boolean' },
    'verify-command': { type: 'string' },
    python: { type: 'string' },
};
const MODES = ['no-upload', 'test-upload', 'upload'];
function parseReleaseArguments({ options }) {
    const given = MODES.filter((mode) => options.has(mode));
    const [mode, second] = given;
    if (mode === undefined)
        throw wrongUse('Say what to do with the files: `--no-upload`, `--test-upload` or `--upload`.', 'release');
    if (second !== undefined)
        throw wrongUse(`\`--${mode}\` and \`--${second}\` contradict each other.`, 'release');
    const repository = options.get('repository');
    if (repository !== undefined && mode !== 'upload')
        throw wrongUse('`--repository` goes with `--upload`.', 'release');
    if (options.has('tag') && mode !== 'upload')
        throw wrongUse('`--tag` goes with `--upload`: a tag says that a version is out.', 'release');
    return {
        repository: mode === 'no-upload' ? '' : mode === 'test-upload' ? 'testpypi' : (repository ?? 'pypi'),
        indexProfile: options.get('index-profile') ?? '',
        indexUrl: options.get('index-url') ?? '',
        tag: options.has('tag'),
        yes: options.has('yes'),
        allowDirty: options.has('allow-dirty'),
        verifyCommand: release_arguments_readWords(options.get('verify-command')),
        python: options.get('python') ?? '',
    };
}
function release_arguments_readWords(text) {
    if (text === undefined)
        return null;
    try {
        return (0,split_words/* splitWords */.y)('verify-command', text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw wrongUse(error.happened, 'release');
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/inputs/cli-arguments.js
// The command line: arguments in, one typed value out.



const CLI_COMMANDS = ['plan', 'release'];
const OPTIONS = { plan: PLAN_OPTIONS, release: RELEASE_OPTIONS };
/** Throws `usage-wrong` for anything it does not know. */
function parseCliArguments(args) {
    if (args.length === 0)
        return { command: 'help', of: null };
    if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? ''))
        return { command: 'version' };
    const command = findCommand(args);
    if (command === null)
        return withoutCommand(args);
    const words = readWords(args, OPTIONS[command], command);
    const { options, positionals } = words;
    const [, folder = '.', ...rest] = positionals;
    if (rest.length > 0)
        throw wrongUse(`\`${rest.join(' ')}\` is one argument too many.`, command);
    if (options.has('help'))
        return { command: 'help', of: command };
    const common = { json: options.has('json'), quiet: options.has('quiet'), folder };
    return command === 'plan'
        ? { command, ...common, ...parsePlanArguments(words) }
        : { command, ...common, ...parseReleaseArguments(words) };
}
/** The first word that is none of an option; options may stand before it. */
function findCommand(args) {
    const first = args.find((arg) => !arg.startsWith('-'));
    return CLI_COMMANDS.find((each) => each === first) ?? null;
}
function withoutCommand(args) {
    const { options, positionals } = readWords(args, COMMON_OPTIONS, '');
    const [name] = positionals;
    if (name !== undefined)
        throw wrongUse(`There is no command \`${name}\`.${suggest(name, CLI_COMMANDS, '')}`, '');
    if (options.has('help'))
        return { command: 'help', of: null };
    throw wrongUse('A command is missing.', '');
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderHelp)
/* harmony export */ });
const GENERAL = `py-release - release Python packages from their commits

Usage: py-release <command> [options]

Commands:
  plan       Show what the next release would be, and why
  release    Build, check, upload and verify the version of this checkout

Options:
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release plan
  py-release plan --help
  py-release release --no-upload

Exit codes: 0 done or nothing to do, 1 failed, 2 wrong use.
`;
const PLAN = `py-release plan - show what the next release would be, and why

Usage: py-release plan [folder] [options]

Reads the last commit of a clone with git alone: no network, no token, nothing is written.
The folder is the one of pyproject.toml; without one it is the current folder.

Options:
  --json               The plan as one JSON document on standard output, warnings on standard error
  --bump <level>       Plan with this bump: major, minor or patch
  --version <version>  Plan exactly this version (PEP 440)
  -q, --quiet          Nothing but errors on standard error
  -h, --help           This help

Exit codes: 0 planned, also when there is nothing to release; 1 failed; 2 wrong use.
Colour is left out when NO_COLOR is set or the output is not a terminal.

Examples:
  py-release plan
  py-release plan --json | jq '.packages[0].version'
  py-release plan --bump minor
  py-release plan packages/acme-vault
`;
const RELEASE = `py-release release - build, check, upload and verify the version of this checkout

Usage: py-release release [folder] --no-upload | --test-upload | --upload [options]

Publishes the version that the project has, from a shell, without GitHub: cleans old artifacts,
builds sdist and wheel, checks them (names, metadata, README, content, installation), uploads them,
waits for the index, and installs from it. What an index has is never overwritten: the same files
again are "already there, same sha256".

What to do with the files:
  --no-upload              Build and check them, nothing more
  --test-upload            Upload them to TestPyPI
  --upload                 Upload them to PyPI, or to --repository

Options:
  --repository <name>      An upload URL, or a name of ~/.pypirc (with --upload)
  --index-profile <kind>   Kind of that index, where its URL does not tell (devpi, gitlab, ...)
  --index-url <url>        Root of its simple index, where it cannot be derived
  --tag                    Tag the commit and push the tag to origin once the files are on the index
  --verify-command <words> Command to run in the environment that the release is installed in
  --python <python>        Python to build and check with (a version or a path)
  --allow-dirty            Upload although there are changes that are not committed; not with --tag
  -y, --yes                Do not ask before the upload, which cannot be undone (for scripts)
  --json                   One JSON document on standard output, all else on standard error
  -q, --quiet              Nothing but errors on standard error
  -h, --help               This help

Credentials are never arguments. The first that is found is used: PYPI_API_TOKEN and
TEST_PYPI_API_TOKEN, UV_PUBLISH_TOKEN (or _USERNAME and _PASSWORD), TWINE_USERNAME and
TWINE_PASSWORD, the keyring, ~/.pypirc, and on a terminal a question. The variables of uv and
twine count for another index than PyPI when UV_PUBLISH_URL or TWINE_REPOSITORY_URL names it.

What stands in the way is told before the build: changes that are not committed, a tag of this
version on another commit, missing or refused credentials. Stopped or failed between two files,
the same command goes on where it was, if the build gives the same bytes again.

Exit codes: 0 done, 1 failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  py-release release --no-upload
  py-release release --test-upload
  py-release release --upload --tag
  py-release release --upload --repository https://pypi.acme.example/legacy/ --yes
  py-release release --no-upload --json | jq -r '.files[].name'
`;
const HELP = { plan: PLAN, release: RELEASE };
function renderHelp(command) {
    return command === null ? GENERAL : HELP[command];
}


/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.
const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`, 'g');
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Text without control sequences and invisible characters; line ends and tabs stay. */
function withoutInvisible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINER, '')
        .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}
/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
function plainLine(text, limit = 300) {
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    // A message may be megabytes long; only its beginning can be shown.
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
    return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}
function cut(line, limit) {
    if (line.length <= limit)
        return line;
    const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${line.slice(0, end).trimEnd()}…`;
}


/***/ }),

/***/ 1585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9543);
// A command line as words, with quotes and without any expansion: no shell ever sees it.


const WORD_PIECE = /(?<space>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<plain>[^\s'"\\]+)/y;
/** What a shell would act on: outside quotes, and inside double quotes. */
const ACTIVE_OUTSIDE = /[;|&$`<>()*?]/;
const ACTIVE_INSIDE = /[$`]/;
/** `key` names the setting in errors. */
function splitWords(key, command) {
    const words = [];
    let word = null;
    for (const piece of pieces(key, command)) {
        if (piece === null) {
            if (word !== null)
                words.push(word);
            word = null;
        }
        else
            word = (word ?? '') + piece;
    }
    return word === null ? words : [...words, word];
}
/** The text of each piece; null for the space between words. */
function* pieces(key, command) {
    for (let at = 0; at < command.length; at = WORD_PIECE.lastIndex) {
        WORD_PIECE.lastIndex = at;
        const groups = WORD_PIECE.exec(command)?.groups;
        if (groups === undefined)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'command-quote-open', { key, command });
        const active = ACTIVE_OUTSIDE.exec(groups['plain'] ?? '') ?? ACTIVE_INSIDE.exec(groups['double'] ?? '');
        if (active !== null)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'command-needs-shell', { key, character: active[0], command });
        if (groups['space'] !== undefined)
            yield null;
        else
            yield (groups['single'] ??
                groups['double']?.replace(/\\(["\\])/g, '$1') ??
                groups['escaped'] ??
                groups['plain'] ??
                '');
    }
}


/***/ }),

/***/ 8769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   bn: () => (/* binding */ cutWidth),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9900);
// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function terminalLine(text, limit) {
    return withoutCommand((0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit).replaceAll('##[', '# #['));
}
/** For a line that was made by breaking a longer one. */
function withoutCommand(line) {
    return line.replace(/^::/, ': :');
}
function displayWidth(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Exactly `width` columns: padded with spaces, or cut with an ellipsis. */
function fitWidth(text, width) {
    const shown = cutWidth(text, width);
    return shown + ' '.repeat(Math.max(0, width - displayWidth(shown)));
}
/** At most `width` columns. */
function cutWidth(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let shown = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        shown += character;
    }
    return `${shown.trimEnd()}…`;
}
function characterWidth(character) {
    if (character <= '~')
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 3354:
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
