export const id = 7216;
export const ids = [7216];
export const modules = {

/***/ 5519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

;// CONCATENATED MODULE: ./lib/action-api.js
/** Null: nobody asked, and then nothing is loaded or requested for it. */
async function openApiCheck(run, choice, { apiCheck }, { git, commit }) {
    const mode = apiCheck ?? (choice === 'preview' && isProposal(run.event.name) ? 'warn' : 'off');
    return mode === 'off' ? null : createCheck(run, mode, git, commit);
}
function isProposal(event) {
    return event === 'pull_request' || event === 'merge_group';
}
async function createCheck({ inputs, client, env, secrets, fetch, steps }, mode, git, commit) {
    const [{ createApiCheck }, { createApiComparison }, { createCommitTree }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4895).then(__webpack_require__.bind(__webpack_require__, 94895)),
        Promise.all(/* import() */[__webpack_require__.e(9269), __webpack_require__.e(5125)]).then(__webpack_require__.bind(__webpack_require__, 2482)),
        __webpack_require__.e(/* import() */ 5127).then(__webpack_require__.bind(__webpack_require__, 85127)),
    ]);
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const comparison = createApiComparison({
        ...{ git, workspace, env, secrets, fetch, log: steps.info },
        python: inputs.python ?? '',
        // A depth-1 checkout has no files of the last release.
        readElsewhere: async (sha) => createCommitTree(client, sha),
    });
    return createApiCheck(mode, commit, { ...comparison, annotate: steps.annotate });
}

// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/git/commit-files.js
var commit_files = __webpack_require__(21421);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __webpack_require__(86920);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(70425);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
;// CONCATENATED MODULE: ./lib/inputs/ignored-inputs.js
// Inputs that a run could not honour: a version that is asked for where a tag or the checkout has said it, a bill of materials where
// nothing is built.



/** Throws `version-input-ignored`. */
function refuseIgnoredInputs(target, { version, bump }) {
    if (target.kind === 'next' || target.kind === 'rehearsal')
        return;
    const what = target.kind === 'tag'
        ? `this run publishes the version of the tag ${target.tag}`
        : 'this run publishes exactly the version of the checkout';
    const given = [...(version === null ? [] : ['version']), ...(bump === null ? [] : ['bump'])];
    (0,user_error/* throwAll */.Kx)(given.map((input) => (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'version-input-ignored', { input, what })));
}
/** Throws `sbom-not-built`: files that are handed over are fixed by their manifest, which a bill would have to be in. */
function refuseLateBill(kind, { sbom, dist, manifestDigest }) {
    if (sbom && kind !== 'build' && (dist !== null || manifestDigest !== null))
        throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'sbom-not-built', { input: dist === null ? 'manifest-digest' : 'dist' });
}

// EXTERNAL MODULE: ./lib/inputs/select-run.js + 1 modules
var select_run = __webpack_require__(32781);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
;// CONCATENATED MODULE: ./lib/action-command.js
// The second half of the action's entry: the project and its plan's request, then the command of this run. What a command needs is
// loaded for it alone.










/** Commands that plan; `publish` and `verify` read no project. */
async function runCommand(run, command) {
    const { inputs, event, env, history, steps, secrets } = run;
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const git = (0,run_git/* createGit */.l)(workspace, (0,child_environment/* childEnvironment */.Q)(env, secrets));
    const commit = (0,commit_files/* createCommitFiles */.x)(git, event.sha);
    const [project, committedAt] = await Promise.all([
        (0,read_project/* readProject */.W)(commit, inputs.workingDirectory),
        commit.readDate(),
    ]);
    const choice = (0,select_run/* selectRun */.S3)(event, command, inputs, project.configuration);
    if (choice.kind === 'nothing')
        return (0,run_outcome/* quietOutcome */.p)('nothing', choice.reason, null);
    refuseIgnoredInputs(choice.target, inputs);
    refuseLateBill(choice.kind, inputs);
    const plan = {
        target: choice.target,
        head: { branch: event.branch, sha: event.sha, committedAt },
        project,
        bump: inputs.bump,
        version: inputs.version,
        repositoryUrl: `${event.serverUrl}/${event.owner}/${event.repo}`,
    };
    const checkApi = await openApiCheck(run, choice.kind, project.configuration, { git, commit });
    const reads = { ...steps, ...commit, ...history, checkApi };
    if (choice.kind === 'preview') {
        const { runPreview } = await Promise.all(/* import() */[__webpack_require__.e(4674), __webpack_require__.e(7235), __webpack_require__.e(5937)]).then(__webpack_require__.bind(__webpack_require__, 15937));
        return runPreview(run, plan, reads);
    }
    return runBuilding(run, choice, plan, { ...reads, workspace });
}
async function runBuilding(run, choice, plan, reads) {
    const { inputs, env, secrets, fetch, steps } = run;
    const { workspace } = reads;
    const { createBuildWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7632), __webpack_require__.e(9269), __webpack_require__.e(7681), __webpack_require__.e(642), __webpack_require__.e(3776)]).then(__webpack_require__.bind(__webpack_require__, 3776));
    const python = inputs.python ?? '';
    const files = createBuildWorkspace({ workspace, env, secrets, python, fetch, log: steps.info });
    if (choice.kind === 'build') {
        const { build } = await Promise.all(/* import() */[__webpack_require__.e(4674), __webpack_require__.e(7235), __webpack_require__.e(9259), __webpack_require__.e(3677), __webpack_require__.e(9863)]).then(__webpack_require__.bind(__webpack_require__, 56866));
        const { verifyCommand, assets, sbom, dist } = inputs;
        return build({ plan, verifyCommand, assets, sbom, dist, index: knownIndex(inputs) }, { ...reads, ...files });
    }
    if (choice.kind === 'publish-planned') {
        const { runPublishPlanned } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(4674), __webpack_require__.e(7632), __webpack_require__.e(2554), __webpack_require__.e(7235), __webpack_require__.e(9259), __webpack_require__.e(3677), __webpack_require__.e(1655), __webpack_require__.e(9801)]).then(__webpack_require__.bind(__webpack_require__, 11173));
        return runPublishPlanned(run, plan, { ...reads, ...files });
    }
    const { runRelease } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(4674), __webpack_require__.e(7632), __webpack_require__.e(2554), __webpack_require__.e(7235), __webpack_require__.e(9259), __webpack_require__.e(3677), __webpack_require__.e(1655), __webpack_require__.e(3449), __webpack_require__.e(9321), __webpack_require__.e(1441)]).then(__webpack_require__.bind(__webpack_require__, 17645));
    return runRelease(run, plan, { ...reads, ...files });
}
/** A build job is told where its files go, or it does not know: PyPI's rules then wait for the job that does. */
function knownIndex({ repository, indexProfile: profile, indexUrl: simpleUrl }) {
    if (repository === '' || (0,without_index/* isWithoutIndex */.d)(repository))
        return null;
    const { name: kind, label: indexName } = (0,index_profile/* indexProfile */._K)(repository, { profile, simpleUrl });
    return { kind, indexName };
}


/***/ }),

/***/ 21421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createCommitFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50076);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99679);
/* harmony import */ var _null_separated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21409);
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
            return (0,_null_separated_js__WEBPACK_IMPORTED_MODULE_3__/* .nullSeparated */ .J)(out).map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
        },
    };
}
function parseTree(out) {
    return (0,_null_separated_js__WEBPACK_IMPORTED_MODULE_3__/* .nullSeparated */ .J)(out).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , sha = ''] = record.slice(0, tab).split(' ');
        return { path: record.slice(tab + 1), mode, sha };
    });
}


/***/ }),

/***/ 43638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ tomlVersionSpan),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   yp: () => (/* binding */ versionPlace)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14535);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
/* harmony import */ var _toml_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13570);
// From a span in a decoded file to a version place in its bytes.






function versionPlace(source, kind, found, value) {
    const span = (0,_text_span_js__WEBPACK_IMPORTED_MODULE_5__/* .versionCharacters */ .d)(source.text, value);
    const line = lineOf(source.text, span.start);
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(span.text);
    if (version === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-invalid', {
            value: value.text,
            place: `${found}, ${source.path} line ${line}`,
        });
    const start = Buffer.byteLength(source.text.slice(0, span.start));
    const end = start + Buffer.byteLength(span.text);
    return { path: source.path, kind, found, line, start, end, text: span.text, version };
}
/** The string at a key path, its span proved by smol-toml's value. Null when there is no string. */
function tomlVersionSpan(document, keys) {
    const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, ...keys);
    if (typeof value !== 'string')
        return null;
    const span = (0,_toml_span_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlStringSpan */ .g)(document.text, keys);
    if (span?.text !== value)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'version-place-escaped', {
            path: document.path,
            line: lineOf(document.text, span?.start ?? 0),
        });
    return span;
}
/** 1-based. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 14535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textSpan),
/* harmony export */   d: () => (/* binding */ versionCharacters)
/* harmony export */ });
// A piece of a decoded file, by character offsets.
function textSpan(source, start, end) {
    return { start, end, text: source.slice(start, end) };
}
/** The version's own characters: without white space around them and without a leading `v`, which PEP 440 lets people write. */
function versionCharacters(source, span) {
    const leading = /^\s*(?:v(?=\d))?/i.exec(span.text)?.[0].length ?? 0;
    const text = span.text.slice(leading).trimEnd();
    return textSpan(source, span.start + leading, span.start + leading + text.length);
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   tT: () => (/* binding */ parseTomlText)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text) };
}
/** `skippedLines` is the number of lines of the file above this text. Throws `project-toml-broken`. */
function parseTomlText(path, text, skippedLines = 0) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-toml-broken', {
            path,
            line: error.line + skippedLines,
            column: error.column,
            reason,
        });
    }
}
/** The table at a key path; empty when there is none or something else stands there. */
function tableAt(table, ...keys) {
    return asTable(valueAt(table, ...keys)) ?? {};
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = asTable(value)?.[key];
    return value;
}
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : null;
}
function asTable(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
    return isTable ? value : null;
}
/** For messages: what a value is, in TOML's words. */
function describeValue(value) {
    if (typeof value === 'string')
        return `the string ${JSON.stringify(value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return 'an array';
    if (value instanceof Date)
        return 'a date';
    return value === undefined ? 'missing' : 'a table';
}


/***/ }),

/***/ 39046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ PLAIN_VALUE),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   mE: () => (/* binding */ walkToml),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
// A walk over the text of a TOML document, for what smol-toml does not tell: where things stand. The text has been read by
// smol-toml before, so the walk may rely on valid TOML. https://toml.io/en/v1.0.0

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const QUOTED_KEY = /"(?:\\.|[^"\\])*"|'[^']*'/y;
/** `readKeyValue` is called at each key that stands in no value, with the path of its table, and leaves the cursor behind the value. */
function walkToml(cursor, readKeyValue, seeHeader = () => undefined) {
    // The last index of each array of tables met so far.
    const arrays = new Map();
    let table = [];
    cursor.at = cursor.text.startsWith('\uFEFF') ? 1 : 0;
    for (skip(cursor, BLANK); cursor.at < cursor.text.length; skip(cursor, BLANK)) {
        if (cursor.text[cursor.at] === '[') {
            const header = readHeader(cursor, arrays);
            table = header.path;
            seeHeader(header);
        }
        else
            readKeyValue(cursor, table);
    }
}
function readHeader(cursor, arrays) {
    const start = cursor.at;
    const isArray = cursor.text[start + 1] === '[';
    cursor.at += isArray ? 2 : 1;
    const keys = readKey(cursor, ']');
    cursor.at += isArray ? 1 : 0;
    const path = [];
    for (const [position, key] of keys.entries()) {
        path.push(key);
        const id = JSON.stringify(path);
        if (isArray && position === keys.length - 1)
            arrays.set(id, (arrays.get(id) ?? -1) + 1);
        const index = arrays.get(id);
        if (index !== undefined)
            path.push(index);
    }
    return { path, isArray, start, end: cursor.at };
}
/** A dotted key with the character that ends it. */
function readKey(cursor, end) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const quoted = skip(cursor, QUOTED_KEY);
        keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`key = ${quoted}`)['key']);
        skip(cursor, SPACE);
        const after = cursor.text[cursor.at++];
        if (after === end)
            return keys;
        if (after !== '.')
            throw new Error(`TOML key not understood at offset ${cursor.at}`);
    }
}
/** What was skipped; empty when the expression, which is sticky, does not match here. */
function skip(cursor, expression) {
    expression.lastIndex = cursor.at;
    const skipped = expression.exec(cursor.text)?.[0] ?? '';
    cursor.at += skipped.length;
    return skipped;
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tomlStrings),
/* harmony export */   g: () => (/* binding */ tomlStringSpan)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14535);
/* harmony import */ var _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);
// Where each string value of a TOML text stands. smol-toml gives values without offsets, and an edit needs offsets.
// Callers prove each span by its value.


function tomlStringSpan(text, path) {
    const isWanted = (entry) => entry.path.length === path.length && entry.path.every((key, index) => key === path[index]);
    return tomlStrings(text).find(isWanted)?.span ?? null;
}
function tomlStrings(text) {
    const cursor = { text, found: [], at: 0 };
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .walkToml */ .mE)(cursor, readKeyValue);
    return cursor.found;
}
function readKeyValue(cursor, table) {
    const path = [...table, ...(0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(cursor, '=')];
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6);
    readValue(cursor, path);
}
function readValue(cursor, path) {
    if (isQuote(cursor))
        cursor.found.push({ path, span: readString(cursor) });
    else if (cursor.text[cursor.at] === '[')
        readItems(cursor, ']', (index) => readValue(cursor, [...path, index]));
    else if (cursor.text[cursor.at] === '{')
        readItems(cursor, '}', () => readKeyValue(cursor, path));
    else if ((0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_VALUE */ .PJ) === '')
        throw new Error(`TOML value not understood at offset ${cursor.at}`);
}
function readItems(cursor, end, readItem) {
    cursor.at++;
    for (let index = 0;; index++) {
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === end)
            break;
        readItem(index);
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    cursor.at++;
}
/** Leaves the cursor behind the closing quotes. */
function readString(cursor) {
    const { text } = cursor;
    const quote = text[cursor.at];
    const isLong = text.startsWith(quote.repeat(3), cursor.at);
    const opening = isLong ? quote.repeat(3) : quote;
    const start = cursor.at + opening.length;
    let end = start;
    while (end < text.length && !text.startsWith(opening, end))
        end += quote === '"' && text[end] === '\\' ? 2 : 1;
    // A long string may end in one or two quotes of its own, right before the closing three.
    for (let own = 0; isLong && own < 2 && text[end + 3] === quote; own++)
        end++;
    cursor.at = end + opening.length;
    // A newline right after the opening quotes is not part of the value.
    const newline = isLong ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
    return (0,_text_span_js__WEBPACK_IMPORTED_MODULE_1__/* .textSpan */ .U)(text, start + newline, end);
}
function isQuote(cursor) {
    const character = cursor.text[cursor.at];
    return character === '"' || character === "'";
}


/***/ }),

/***/ 52760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
// Decoding that refuses what it cannot give back byte for byte.


/** The byte order mark, if there is one, stays the first character, so that offsets hold. */
function utf8Text(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .projectErrors */ .Z, 'project-file-not-utf-8', { path, offset: validLength(bytes) });
    }
}
function validLength(bytes) {
    const reread = Buffer.from(bytes.toString('utf8'), 'utf8');
    const length = Math.min(bytes.length, reread.length);
    for (let offset = 0; offset < length; offset++)
        if (bytes[offset] !== reread[offset])
            return offset;
    return length;
}


/***/ })

};
