export const id = 6898;
export const ids = [6898];
export const modules = {

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findFenced)
/* harmony export */ });
// Which lines stand in closed code fences. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
const MARKER = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
function readMarker(line) {
    const match = MARKER.exec(line);
    if (match === null)
        return null;
    const [, run = '', info = ''] = match;
    const character = run.charAt(0);
    return {
        character,
        length: run.length,
        opens: character === '~' || !info.includes('`'),
        closes: info.trim() === '',
    };
}
/** True for the lines of closed fences, their marker lines included. A fence that nothing closes hides nothing. */
function findFenced(lines) {
    const markers = lines.map(readMarker);
    const closable = findClosable(markers);
    let open = null;
    return markers.map((marker, index) => {
        if (open === null) {
            if (closable[index] === true)
                open = marker;
            return open !== null;
        }
        if (marker?.closes === true && marker.character === open.character && marker.length >= open.length) {
            open = null;
        }
        return true;
    });
}
// Backwards, so that a message full of unclosed fences costs one pass and not one search per fence.
function findClosable(markers) {
    const closable = new Array(markers.length).fill(false);
    const longest = new Map();
    for (let index = markers.length - 1; index >= 0; index--) {
        const marker = markers[index];
        if (marker === null || marker === undefined)
            continue;
        const closer = longest.get(marker.character) ?? 0;
        closable[index] = marker.opens && closer >= marker.length;
        if (marker.closes)
            longest.set(marker.character, Math.max(closer, marker.length));
    }
    return closable;
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ui: () => (/* binding */ makeManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// The manifest's bytes are what the tag's digest names, so the same release must give the same bytes everywhere.


function makeManifest(source) {
    const files = source.files
        .map(manifestFile)
        .sort((a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0));
    return {
        schema: 1,
        package: source.package,
        version: source.version,
        head: source.head,
        plan: source.plan,
        files,
    };
}
function manifestFile(file) {
    const described = file.kind === 'extra' ? null : file;
    return {
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': described?.metadata.requiresPython ?? null,
        'metadata-sha256': described?.metadataSha256 ?? null,
        metadata: described?.metadataText ?? null,
    };
}
/** UTF-8 JSON, keys in the order of the type, files by name, one final newline. */
function serializeManifest(manifest) {
    const { schema, package: name, version, head, plan } = manifest;
    const files = manifest.files.map((file) => ({
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
        metadata: file.metadata,
    }));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
}
function manifestDigest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest('hex')}`;
}


/***/ }),

/***/ 29185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xz: () => (/* binding */ fieldValues),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
function fieldValues(metadata, name) {
    return metadata.fields.filter(([field]) => field === name).map(([, value]) => value);
}
/** Texts of metadata may be long and hold anything. */
function short(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}
/** A URL may carry a token; messages hold none. */
function withoutUserInfo(text) {
    return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}


/***/ }),

/***/ 90027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
/* harmony import */ var _make_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85237);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5655);
// A manifest comes from an artifact or a release asset: hostile until its digest and every field have been checked.







const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 10_000;
const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Throws `manifest-digest-differs` when a digest is expected and the bytes have another, `manifest-newer` for another schema, and
 * `manifest-unreadable` for anything that the type does not allow. Keys it does not know are left out, so that newer writers may add some.
 */
function parseManifest(bytes, expectedDigest) {
    const seen = (0,_make_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(bytes);
    if (expectedDigest !== undefined && seen !== expectedDigest)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-digest-differs', { seen, expected: expectedDigest });
    const json = readJson(bytes);
    if (json['schema'] !== 1)
        throw typeof json['schema'] === 'number'
            ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-newer', { schema: json['schema'] })
            : unusable('it has no schema number');
    return {
        schema: 1,
        package: text(json, 'package', /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
        version: text(json, 'version', /^[0-9A-Za-z.!+_-]+$/),
        head: text(json, 'head', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        plan: text(json, 'plan', /^sha256:[0-9a-f]{64}$/),
        files: readFiles(json['files']),
    };
}
function unusable(reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-unreadable', { reason });
}
function readJson(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        throw unusable(`it is larger than ${MAX_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unusable('it is not JSON in UTF-8');
    }
    return object(value, 'it');
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unusable(`${what} is not an object`);
    return value;
}
function text(json, key, pattern) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (typeof value !== 'string')
        throw unusable(`\`${key}\` is not a text`);
    if (value.length > 1000 || !pattern.test(value))
        throw unusable(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function readFiles(value) {
    if (!Array.isArray(value))
        throw unusable('`files` is not a list');
    if (value.length > MAX_FILES)
        throw unusable(`it lists more than ${MAX_FILES} files`);
    const files = value.map((entry, position) => readFile(object(entry, `entry ${position + 1} of \`files\``)));
    // Compared without case: two such names are one file on Windows and macOS.
    const names = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c.toLowerCase()]);
    for (const { filename } of files) {
        const folded = filename.toLowerCase();
        if (names.has(folded))
            throw unusable(`it lists ${JSON.stringify(filename)} twice or lists itself`);
        names.add(folded);
    }
    return files;
}
function readFile(json) {
    const filename = text(json, 'filename', /^/);
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_6__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        throw unusable(`the file name ${JSON.stringify(filename)} is refused: ${problem}`);
    const kind = text(json, 'kind', /^(?:sdist|wheel|extra)$/);
    const size = json['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw unusable(`the size of ${filename} is not a number of bytes`);
    if ((kind === 'wheel' && !filename.endsWith('.whl')) || (kind === 'sdist' && !filename.endsWith('.tar.gz')))
        throw unusable(`${filename} is listed as a ${kind}`);
    return {
        filename,
        kind,
        sha256: text(json, 'sha256', SHA256),
        size,
        'requires-python': nullable(json, 'requires-python'),
        ...metadataOf(json, filename, kind),
    };
}
function metadataOf(json, filename, kind) {
    const metadata = nullable(json, 'metadata');
    const hash = nullable(json, 'metadata-sha256');
    if ((metadata === null) !== (kind === 'extra') || (metadata === null) !== (hash === null))
        throw unusable(`${filename} (${kind}) must have metadata and its hash if and only if it is a distribution`);
    if (metadata !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(metadata)).digest('hex') !== hash)
        throw unusable(`the metadata of ${filename} does not have the hash that is given for it`);
    return { 'metadata-sha256': hash, metadata };
}
function nullable(json, key) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (value !== null && typeof value !== 'string')
        throw unusable(`\`${key}\` is neither a text nor null`);
    return value;
}


/***/ }),

/***/ 61899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ indexBuildErrors)
/* harmony export */ });
const indexBuildErrors = {
    'index-token-missing': {
        happened: 'No GitHub token was given to read the releases of {repositories}.',
        remedy: 'Set GITHUB_TOKEN or GH_TOKEN to a token that may read `contents` of these repositories; with the GitHub CLI, `GITHUB_TOKEN=$(gh auth token)`.',
    },
    'index-source-missing': {
        happened: 'GitHub shows no repository {repository} to this token (404): it is gone, its name is misspelt, or the token may not read it.',
        remedy: 'Check the name; give the token `contents: read` on this repository (the token of a job reads only its own repository).',
    },
    'index-asset-gone': {
        happened: '{filename} was removed from {repository} ({tag}) while the index was built.',
        remedy: 'Nothing was written. Build the index again: it then holds what the release holds now.',
    },
    'index-asset-differs': {
        happened: '{filename} of {repository} ({tag}) has sha256 {seen} ({size} bytes), but {expected} was promised.',
        remedy: 'Nothing was written. Find out who changed the file; remove it from its release, or release a new version.',
    },
    'index-asset-unreadable': {
        happened: '{filename} of {repository} ({tag}) could not be downloaded: {reason}.',
        remedy: 'Nothing was written. Check the network and build the index again.',
    },
    'index-package-twice': {
        happened: 'The package {name} comes from more than one place: {places}.',
        remedy: 'Leave out all but one of them: an installer could not tell whose package it gets.',
    },
    'index-private-unasked': {
        happened: '{repositories}: private, and an index tells names, versions and notes to whoever reads it.',
        remedy: 'Add `--private` if you keep the output where only those who may read the repositories see it.',
    },
    'index-private-public': {
        happened: 'The index would publish private packages of {repositories}: {reason}.',
        remedy: 'Build it for a branch of a private repository (`target: branch:NAME`) and read it with `index serve`, or leave the private repositories out.',
    },
    'index-nothing-asked': {
        happened: 'No repository and no folder of files was named.',
        remedy: 'Name repositories as OWNER/REPO in `repositories`, or a folder in `files`.',
    },
    'index-repository-name': {
        happened: '{name} is no name of a repository.',
        remedy: 'Write OWNER/REPO, for example acme/vault.',
    },
    'index-target-invalid': {
        happened: 'The input `target` is `{target}`.',
        remedy: 'Write `folder`, or `branch:` and the name of a branch.',
    },
    'index-settings-missing': {
        happened: 'There is no settings file {path}.',
        remedy: 'Check the path; without `settings` no package is deprecated or yanked by hand.',
    },
    'index-settings-broken': {
        happened: 'The settings file {path} is not valid: {reason}.',
        remedy: 'It is TOML: [packages.NAME] with `status` and `reason`, [packages.NAME.yanked] with lines VERSION = "reason".',
    },
    'index-settings-unknown': {
        happened: 'The settings file {path} names {what}, which is not in the index.',
        remedy: 'Correct the name or the version, or take it out: what it was to yank is still offered.',
    },
    'index-files-missing': {
        happened: 'The folder of files {path} cannot be read: {reason}.',
        remedy: 'Name a folder that holds sdists and wheels.',
    },
    'index-file-changed': {
        happened: '{path} changed while the index was built.',
        remedy: 'Nothing was written. Let nothing else write there, and build the index again.',
    },
    'index-out-foreign': {
        happened: '{path} holds files that no index build has written ({entries}), and was left as it is.',
        remedy: 'Name an empty or a new folder with `--out`.',
    },
    'index-out-unwritable': {
        happened: 'The index could not be written to {path}: {reason}.',
        remedy: 'What was there is unchanged. Make room, or let this user write there, and build the index again.',
    },
    'index-branch-foreign': {
        happened: 'The branch {branch} holds files that no index build has written ({entries}), and was left as it is.',
        remedy: 'Name a new branch in `target`, one that nothing else is in.',
    },
    'index-branch-moved': {
        happened: 'The branch {branch} was changed while the index was committed to it: {message}',
        remedy: 'Nothing was lost. Run the job again, one at a time (`concurrency` in the workflow).',
    },
    'index-document-unreadable': {
        happened: 'The data of the built index ({place}) cannot be read: {reason}.',
        remedy: 'Build the index again with `py-release index build`.',
    },
    'index-document-newer': {
        happened: 'The data of the built index ({place}) has schema {schema}, this program reads 1.',
        remedy: 'Update py-release to the version that built it.',
    },
};


/***/ }),

/***/ 19277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony exports indexReportDocument, renderIndexReport */
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);

/** Schema 1 of `index build --json`. `out`: as it was named. */
function indexReportDocument({ projects, repositories, private: isPrivate, changed, warnings }, out) {
    return {
        schema: 1,
        ...{ out, private: isPrivate, changed, repositories },
        projects: projects.map(({ name, status, files, versions }) => ({
            ...{ name, status: status.status },
            version: versions[0]?.version ?? null,
            ...{ versions: versions.length, files: files.length },
        })),
        warnings,
    };
}
/** With its number: `1 file`, `2 files`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function renderIndexReport({ projects, changed, private: isPrivate }, out) {
    const lines = projects.map(({ name, versions, files, status }) => {
        const newest = versions[0]?.version ?? 'no version';
        const marked = status.status === 'active' ? '' : `, ${status.status}`;
        return `${name}  ${newest}  (${counted(versions.length, 'version')}, ${counted(files.length, 'file')}${marked})`;
    });
    const state = changed === 0
        ? 'nothing had changed'
        : `${counted(changed, 'file')} ${changed === 1 ? 'is' : 'are'} new, other or gone`;
    const kept = isPrivate ? ' It tells of private packages: keep it private.' : '';
    return [...lines, `Index of ${counted(projects.length, 'package')} in ${out}: ${state}.${kept}`]
        .map((line) => `${terminalLine(line, 200)}\n`)
        .join('');
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports terminalLine, withoutCommand, displayWidth, fitWidth, cutWidth */
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function terminalLine(text, limit) {
    return withoutCommand(plainLine(text, limit).replaceAll('##[', '# #['));
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

/***/ 68813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   dM: () => (/* binding */ parseDistributionName),
/* harmony export */   it: () => (/* binding */ looksServed)
/* harmony export */ });
/* harmony import */ var _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// Whose file it is, by its name: names of assets are hostile, and only those of sdists and wheels are ever served.






/** What an index serves; another archive (`.zip`, `.egg`) is no warning, installers do without them. */
function looksServed(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
/** Why it is refused, instead of a value. */
function parseDistributionName(filename) {
    // Every character that a name, a version and tags may have; `%`, `#` and `?` would change the address that it becomes.
    if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
        return { problem: 'it is no name of an sdist or wheel' };
    try {
        const parse = filename.endsWith('.whl') ? _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e : _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s;
        const { name, version: written } = parse(filename);
        const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written.replaceAll('_', '-'));
        if (version === null)
            return { problem: `\`${written}\` is no version (PEP 440)` };
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
            return { problem: `\`${name}\` is no name of a project` };
        return { filename, name, project: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name), version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(version) };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return { problem: error.happened };
        throw error;
    }
}
/** Null for files of another kind or project. */
function versionOf(filename, project) {
    const named = parseDistributionName(filename);
    if ('problem' in named || named.project !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project))
        return null;
    return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(named.version);
}


/***/ }),

/***/ 23359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ markup)
/* harmony export */ });
/* unused harmony export escapeHtml */
// HTML that is escaped unless it was made here: a value that a template forgets to escape can't exist.
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    // A browser reads it as a line feed.
    '\r': '&#13;',
    // HTML has no way to write it. https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
    '\0': '\ufffd',
};
/** For text and for attributes in double quotes. */
function escapeHtml(text) {
    return text.toWellFormed().replace(/[&<>"'\r\0]/g, (character) => ENTITIES[character] ?? '');
}
/** A template of HTML. Strings are escaped, lists joined, null is nothing; attributes stand in double quotes. */
function markup(template, ...parts) {
    return {
        html: template.reduce((html, text, index) => `${html}${toHtml(parts[index - 1] ?? null)}${text}`),
    };
}
function toHtml(part) {
    if (part === null)
        return '';
    if (typeof part === 'string' || typeof part === 'number')
        return escapeHtml(String(part));
    return 'html' in part ? part.html : part.map(toHtml).join('');
}


/***/ }),

/***/ 74628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ plainReason),
/* harmony export */   l: () => (/* binding */ yankedReason)
/* harmony export */ });
/* harmony import */ var _commits_code_fences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(528);
// `Yanked: reason` in the notes of a release takes its files back from those who have not locked them yet (PEP 592).

const LONGEST = 500;
/** Of a line that is a paragraph by itself, at column 0, outside code; empty when it gives no reason; false without such a line. */
function yankedReason(notes) {
    if (!notes.includes('Yanked:'))
        return false;
    const lines = notes.split(/\r\n|\r|\n/);
    const fenced = (0,_commits_code_fences_js__WEBPACK_IMPORTED_MODULE_0__/* .findFenced */ .Z)(lines);
    const isBlank = (index) => (lines[index] ?? '').trim() === '';
    const found = lines.find((line, index) => line.startsWith('Yanked:') && fenced[index] === false && isBlank(index - 1) && isBlank(index + 1));
    return found === undefined ? false : plainReason(found.slice('Yanked:'.length));
}
/** One line without control characters. */
function plainReason(text) {
    return text
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, LONGEST)
        .toWellFormed();
}


/***/ })

};
