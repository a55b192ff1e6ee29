#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 69:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(877);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(168);
/* harmony import */ var _gateways_git_commit_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(421);
/* harmony import */ var _gateways_git_local_history_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(175);
/* harmony import */ var _gateways_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(977);
/* harmony import */ var _gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(327);
/* harmony import */ var _inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(468);
/* harmony import */ var _inputs_help_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(394);
/* harmony import */ var _report_product_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(769);
/* harmony import */ var _version_tag_format_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(273);
// The command line's entry: read arguments, make gateways, run one command, print. The only try/catch.











const env = process.env;
// Nearly everything that a plan reads lives until it is printed: a young generation that grows at once is copied a
// third as often. https://v8.dev/blog/trash-talk
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=16');
try {
    const args = (0,_inputs_cli_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCliArguments */ .A)(process.argv.slice(2));
    (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .endWithReader */ .X)();
    if (args.showVersion)
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(env, false).print(_report_product_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x);
    else if (args.help || args.command === null)
        (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(env, false).print((0,_inputs_help_js__WEBPACK_IMPORTED_MODULE_8__/* .renderHelp */ .W)(args.command));
    else
        await runPlan(args);
}
catch (error) {
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(env, false);
    if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ) {
        const errors = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ ? error.errors : [error];
        terminal.tellErrors(errors);
        process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
    }
    else {
        terminal.tellBug(error);
        process.exitCode = 1;
    }
}
async function runPlan({ folder, bump, version, json, quiet }) {
    const git = (0,_gateways_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .createGit */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), env);
    const history = (0,_gateways_git_local_history_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocalHistory */ .o)(git);
    // Git is at work while the code of the command is loaded. Every plan begins with the tags.
    history.readTags().catch(() => undefined);
    const [clone, { readProject }] = await Promise.all([
        history.readClone(),
        Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(576)]).then(__nccwpck_require__.bind(__nccwpck_require__, 576)),
    ]);
    const commit = (0,_gateways_git_commit_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createCommitFiles */ .x)(git, clone.head.sha);
    const project = await readProject(commit, clone.folder);
    history.readAhead((0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_9__/* .parseTagFormat */ .n0)(project.configuration.tagFormat), clone.head.sha);
    const { readPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(674), __nccwpck_require__.e(319)]).then(__nccwpck_require__.bind(__nccwpck_require__, 319));
    const { plan } = await readPlan({ ...clone, project, bump, version }, { ...commit, ...history });
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(env, quiet);
    if (json) {
        const { planDocument } = await __nccwpck_require__.e(/* import() */ 968).then(__nccwpck_require__.bind(__nccwpck_require__, 968));
        terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
        terminal.tellWarnings(plan.packages.flatMap((entry) => [...plan.warnings, ...entry.warnings]));
    }
    else {
        const { renderPlan } = await __nccwpck_require__.e(/* import() */ 512).then(__nccwpck_require__.bind(__nccwpck_require__, 512));
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

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createCommitFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(679);
// The files of one commit, read from git's objects: independent of the working tree, its line-end conversion and
// what earlier steps changed in it. A depth-1 checkout is enough.



const SUBMODULE = '160000';
function createCommitFiles(git, commit) {
    // A commit never changes: its tree is listed once.
    let listing = null;
    const ofCommit = async (args, accepted) => {
        try {
            return await git(args, accepted);
        }
        catch (error) {
            // Whichever command fails first: that the commit isn't here is the cause to tell.
            await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit);
            throw error;
        }
    };
    const listTree = async () => parseTree(await ofCommit(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const listFiles = () => (listing ??= listTree());
    return {
        listFiles,
        readTree: async () => (await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit)).tree,
        readDate: async () => (await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit)).committedAt,
        readFiles: async (paths) => {
            const wanted = new Set(paths);
            const entries = (await listFiles()).filter(({ path, mode }) => wanted.has(path) && mode !== SUBMODULE);
            const blobs = await git.objects(entries.map(({ sha }) => sha));
            return new Map(entries.map(({ path, sha }, index) => {
                const content = blobs[index]?.content;
                if (content === undefined)
                    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-object-missing', { path, sha });
                return [path, content];
            }));
        },
        findFiles: async (expression, root, suffix) => {
            const below = root === '' ? '' : `${root.replace(/[\\*?[\]]/g, '\\$&')}/`;
            const options = ['-lzIE', '--full-name', '--no-textconv', '--no-color', '--no-recurse-submodules'];
            const pathspec = `:(top,glob)${below}**/*${suffix}`;
            const out = await ofCommit(['grep', ...options, '-e', expression, commit, '--', pathspec], [0, 1]);
            const prefix = `${commit}:`;
            return split(out).map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
        },
    };
}
function parseTree(out) {
    return split(out).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , sha = ''] = record.slice(0, tab).split(' ');
        return { path: record.slice(tab + 1), mode, sha };
    });
}
function split(out) {
    return out
        .toString('utf8')
        .split('\0')
        .filter((part) => part !== '');
}


/***/ }),

/***/ 679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76);
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

/***/ 175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createLocalHistory)
});

// UNUSED EXPORTS: webUrl

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __nccwpck_require__(76);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __nccwpck_require__(592);
// EXTERNAL MODULE: ./lib/gateways/git/commit-object.js
var commit_object = __nccwpck_require__(679);
;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./lib/gateways/git/log-records.js
// `git log` as commits. Fields and records are separated by NUL, which no message can hold.

const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];
/** To be used with `-z`. */
const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;
/** Takes the output piece by piece, wherever it was cut, and gives each commit as soon as it is whole. */
function createLogReader(give) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder('utf8');
    let rest = '';
    return (piece) => {
        const text = decoder.write(piece);
        rest += text;
        // A message of many megabytes is searched once, not once for each of its pieces.
        if (!text.includes('\0'))
            return;
        const fields = rest.split('\0');
        const whole = fields.length - 1 - ((fields.length - 1) % FIELDS.length);
        for (let at = 0; at < whole; at += FIELDS.length)
            give(readRecord(fields, at));
        rest = fields.slice(whole).join('\0');
    };
}
function readRecord(fields, at) {
    const parents = fields[at + 1] ?? '';
    return {
        sha: fields[at] ?? '',
        parents: parents === '' ? [] : parents.split(' '),
        author: fields[at + 2] ?? '',
        committedAt: Number(fields[at + 3]),
        message: fields[at + 4] ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/gateways/git/range-reader.js

const OPTIONS = ['-z', '--no-show-signature', '--no-notes', '--no-color', LOG_FORMAT];
function createRangeReader(git) {
    const readings = new Map();
    const begin = (range) => {
        const commits = [];
        const early = [];
        const reader = createLogReader((commit) => {
            commits.push(commit);
            for (const see of early)
                see(commit);
        });
        const end = git.stream(['log', ...OPTIONS, ...range, '--'], reader).then(() => commits);
        return { commits, early, end };
    };
    return {
        readRange: (tag, head, early) => {
            const range = `refs/tags/${tag}..${head}`;
            const reading = readings.get(range) ?? begin([range]);
            readings.set(range, reading);
            if (early !== undefined) {
                for (const commit of reading.commits)
                    early(commit);
                reading.early.push(early);
            }
            return reading.end;
        },
        readNewest: (head, limit) => begin([`--max-count=${limit}`, head]).end,
    };
}

;// CONCATENATED MODULE: ./lib/gateways/git/tag-relations.js
const ONE_BY_ONE = 8;
function createTagRelations(git, readRange) {
    return async (names, head, early) => {
        const [highest, ...lower] = names;
        if (highest === undefined)
            return [];
        const range = readRange(highest, head, early);
        const related = [await relateByRange(git, highest, head, range)];
        for (const name of lower.slice(0, ONE_BY_ONE)) {
            if (related.at(-1)?.relation === 'ancestor')
                return related;
            related.push(await relateOne(git, name, head));
        }
        if (related.at(-1)?.relation === 'ancestor')
            return related;
        return [...related, ...(await relateAll(git, lower.slice(ONE_BY_ONE), head))];
    };
}
/**
 * A tag is a proper ancestor exactly if a commit of the range behind it has it as a parent: on the way from the head
 * to the tag, the commit just before the tag can't be reached from the tag. Without a range, the tag holds the head.
 */
async function relateByRange(git, name, head, range) {
    // For a tag that names no commit git fails here; nobody waits for it then.
    range.catch(() => undefined);
    const sha = await peel(git, name);
    if (sha === null)
        return { name, relation: 'diverged', sha: '' };
    if (sha === head)
        return { name, relation: 'identical', sha };
    const commits = await range;
    if (commits.length === 0)
        return { name, relation: 'descendant', sha };
    const isParent = commits.some(({ parents }) => parents.includes(sha));
    return { name, relation: isParent ? 'ancestor' : 'diverged', sha };
}
async function relateOne(git, name, head) {
    const sha = await peel(git, name);
    if (sha === null)
        return { name, relation: 'diverged', sha: '' };
    if (sha === head)
        return { name, relation: 'identical', sha };
    // The best common ancestor is the tag or the head itself when one of them contains the other.
    const base = (await git(['merge-base', head, sha], [0, 1])).toString().trim();
    return { name, relation: base === sha ? 'ancestor' : base === head ? 'descendant' : 'diverged', sha };
}
/** The commit that a tag names; null for a tag of a file or folder. */
async function peel(git, name) {
    const [commit] = await git.objects([`refs/tags/${name}^{commit}`]);
    return commit?.sha ?? null;
}
async function relateAll(git, names, head) {
    if (names.length === 0)
        return [];
    const list = async (...filter) => {
        const format = '%(refname:strip=2)%00%(objectname)%00%(*objectname)';
        const out = await git(['tag', '--list', `--format=${format}`, ...filter]);
        return new Map(out
            .toString('utf8')
            .split('\n')
            .map((line) => {
            const [name = '', sha = '', peeled = ''] = line.split('\0');
            return [name, peeled || sha];
        }));
    };
    const [all, merged, containing] = await Promise.all([
        list(),
        list('--merged', head),
        list('--contains', head),
    ]);
    return names.map((name) => {
        const sha = all.get(name) ?? '';
        return { name, relation: judge(name, sha === head, merged, containing), sha };
    });
}
function judge(name, isHead, merged, containing) {
    if (isHead)
        return 'identical';
    if (merged.has(name))
        return 'ancestor';
    return containing.has(name) ? 'descendant' : 'diverged';
}

;// CONCATENATED MODULE: ./lib/gateways/git/local-history.js
// The history of a full clone, read with git alone.






function createLocalHistory(git) {
    const ranges = createRangeReader(git);
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const readTags = async () => lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
    const readAhead = async (tagFormat, head) => {
        const [highest] = (0,version_tags/* releaseTags */.d)((0,version_tags/* readVersionTags */.y)(tagFormat, await (tags ??= readTags())));
        if (highest !== undefined)
            await ranges.readRange(highest.name, head);
    };
    return {
        readClone: () => readClone(git),
        // What goes wrong here is told by whoever asks for the same next.
        readAhead: (tagFormat, head) => void readAhead(tagFormat, head).catch(() => undefined),
        readTags: () => (tags ??= readTags()),
        relateTags: createTagRelations(git, ranges.readRange),
        readCommits: (tag, head, limit) => tag === null ? ranges.readNewest(head, limit) : ranges.readRange(tag, head),
    };
}
async function readClone(git) {
    const [place, { sha, committedAt }, origin] = await Promise.all([
        git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--symbolic-full-name', 'HEAD']),
        (0,commit_object/* readCommitObject */.p)(git, 'HEAD'),
        git(['config', '--get', 'remote.origin.url'], [0, 1]),
    ]);
    const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
    if (shallow === 'true')
        throw (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-shallow-clone', {});
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    return {
        head: { sha, committedAt, branch },
        folder: prefix.replace(/\/$/, '') || '.',
        repositoryUrl: webUrl(origin.toString().trim()),
    };
}
/**
 * `git@host:owner/repo.git`, `ssh://git@host/owner/repo`, `https://host/owner/repo.git` -> the page of the repository.
 * A web address keeps its scheme and port; credentials in it are dropped.
 */
function webUrl(remote) {
    const web = /^(https?:\/\/)(?:[^@/]*@)?([\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    const match = /^[\w.-]+@([\w.-]+):\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ??
        /^(?:ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    return match === null ? null : `https://${match[1]}/${match[2]}`;
}
function lines(out) {
    return out
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createGit)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __nccwpck_require__(76);
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
    const stats = (0,external_node_fs_namespaceObject.statSync)(folder, { throwIfNoEntry: false });
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

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./lib/gateways/child-environment.js
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
            const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...SAFE, ...args], { cwd: folder, env: childEnv, stdio: 'pipe' });
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
    const kept = Object.entries(childEnvironment(env, [])).filter(([name]) => !name.startsWith('GIT_'));
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

/***/ 327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createTerminal),
/* harmony export */   X: () => (/* binding */ endWithReader)
/* harmony export */ });
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);

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
    'event-not-a-release-branch': {
        happened: 'A release was asked for on {seen}, but releases are made from {branches}.',
        remedy: 'Run it there, add this branch to `branches` in [tool.py-release], or leave `command` empty to see the plan.',
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
    version: { type: 'string', short: 'V' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    bump: { type: 'string' },
};
const NOTHING = {
    command: null,
    help: false,
    showVersion: false,
    json: false,
    quiet: false,
    folder: '.',
    bump: null,
    version: null,
};
/** Throws `usage-wrong` for anything it does not know. */
function parseCliArguments(args) {
    if (args.length === 0)
        return { ...NOTHING, help: true };
    if (args.length === 1 && ['--version', '-V'].includes(args[0] ?? ''))
        return { ...NOTHING, showVersion: true };
    const { options, positionals } = readTokens(args);
    const [name, folder = '.', ...rest] = positionals;
    const command = readCommand(name, options.has('help'));
    if (rest.length > 0)
        throw wrong(`\`${rest.join(' ')}\` is one argument too many.`, command);
    const bump = readBump(options.get('bump'), command);
    const version = readVersion(options.get('version'), command);
    if (bump !== null && version !== null)
        throw wrong('`--bump` and `--version` contradict each other.', command);
    return {
        ...NOTHING,
        command,
        help: options.has('help'),
        json: options.has('json'),
        quiet: options.has('quiet'),
        folder,
        bump,
        version,
    };
}
function readTokens(args) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const command = CLI_COMMANDS.find((each) => each === positionals[0]) ?? null;
    const options = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (!isOption(name))
            throw wrong(`There is no option \`${rawName}\`.${suggest(name, Object.keys(OPTIONS), '--')}`, command);
        const needsValue = OPTIONS[name].type === 'string';
        if (!needsValue && value !== undefined)
            throw wrong(`\`${rawName}\` takes no value.`, command);
        if (needsValue && (!value || (inlineValue === false && value.startsWith('-'))))
            throw wrong(`\`${rawName}\` needs a value.`, command);
        options.set(name, value ?? '');
    }
    return { options, positionals };
}
function isOption(name) {
    return Object.hasOwn(OPTIONS, name);
}
function readCommand(name, help) {
    if (name === undefined && help)
        return null;
    if (name === undefined)
        throw wrong('A command is missing.', null);
    const command = CLI_COMMANDS.find((each) => each === name);
    if (command === undefined)
        throw wrong(`There is no command \`${name}\`.${suggest(name, CLI_COMMANDS, '')}`, null);
    return command;
}
function suggest(name, known, dashes) {
    const near = (0,near_name/* nearName */.c)(name, known);
    return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}
function readBump(text, command) {
    if (text === undefined || text === 'major' || text === 'minor' || text === 'patch')
        return text ?? null;
    throw wrong(`\`--bump\` is \`${text}\`, which is not \`major\`, \`minor\` or \`patch\`.`, command);
}
function readVersion(text, command) {
    const version = text === undefined ? null : (0,parse_version/* parseVersion */.o)(text);
    if (text === undefined || version !== null)
        return version;
    throw wrong(`\`--version\` is \`${text}\`, which is not a version (PEP 440).`, command);
}
function wrong(what, command) {
    return (0,catalogue/* raise */.x)(inputErrors, 'usage-wrong', { what, command: command === null ? '' : `${command} ` });
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
  -h, --help       This help, or that of a command
  -V, --version    The version of py-release

Examples:
  py-release plan
  py-release plan --help

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
const HELP = { plan: PLAN };
function renderHelp(command) {
    return command === null ? GENERAL : HELP[command];
}


/***/ }),

/***/ 900:
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

/***/ 769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';


/***/ }),

/***/ 234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   bn: () => (/* binding */ cutWidth),
/* harmony export */   e6: () => (/* binding */ withoutCommand),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(900);
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

/***/ 809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ formatTag),
  n0: () => (/* binding */ parseTagFormat),
  zW: () => (/* binding */ readTag)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __nccwpck_require__(655);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __nccwpck_require__(432);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __nccwpck_require__(336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __nccwpck_require__(354);
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


/***/ }),

/***/ 592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ releaseTags),
/* harmony export */   y: () => (/* binding */ readVersionTags)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(655);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(168);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(432);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(809);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(336);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(273);
// The tags of a repository that are versions of the project.






/** Highest version first. Names that are no version in the format are left out; two tags of one version are an error. */
function readVersionTags(format, names) {
    const tags = names
        .flatMap((name) => {
        const version = (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readTag */ .zW)(format, name);
        return version === null ? [] : [{ name, version }];
    })
        .sort((a, b) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b.version, a.version) || (a.name < b.name ? -1 : 1));
    refuseTwins(tags);
    return tags;
}
/** The tags that can be a last release: outside a channel, pre-releases and development releases cannot. */
function releaseTags(tags) {
    return tags.filter(({ version }) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(version));
}
function refuseTwins(descending) {
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(descending.flatMap((tag, index) => {
        const before = descending[index - 1];
        if (before === undefined || !(0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(before.version, tag.version))
            return [];
        return [
            (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .versionErrors */ .i, 'version-tag-twice', {
                first: before.name,
                second: tag.name,
                version: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(tag.version),
            }),
        ];
    }));
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
