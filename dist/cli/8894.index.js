export const id = 8894;
export const ids = [8894];
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
/* harmony export */   It: () => (/* binding */ manifestDigest)
/* harmony export */ });
/* unused harmony exports makeManifest, serializeManifest */
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
    return Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
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

/***/ 84773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ serializeIndexDocument),
/* harmony export */   DG: () => (/* binding */ documentPieces),
/* harmony export */   IS: () => (/* binding */ knownManifests),
/* harmony export */   hK: () => (/* binding */ heldPath),
/* harmony export */   nn: () => (/* binding */ knownManifest),
/* harmony export */   tU: () => (/* binding */ INDEX_DOCUMENT)
/* harmony export */ });
/** At the root of the output. */
const INDEX_DOCUMENT = 'py-release-index.json';
/** UTF-16 units. */
const PIECE = 64 * 1024;
/** Where the output has a file that it holds. */
function heldPath(project, filename) {
    return `files/${project}/${filename}`;
}
/** JSON, keys in one order, one final newline: equal values give equal texts. */
function serializeIndexDocument(document) {
    return [...documentPieces(document)].join('');
}
/** The same text in pieces: that of thousands of files as a whole, and copied once more to be written, is most of a build's memory. */
function* documentPieces({ sources, projects, metadata }) {
    const known = sources.map(sourceJson).sort((a, b) => (a.repository < b.repository ? -1 : 1));
    yield `{"schema":1,"sources":${JSON.stringify(known)},"projects":[`;
    yield* joined(projects, (project) => JSON.stringify(projectJson(project)));
    yield '],"metadata":{';
    const texts = [...metadata.keys()].sort();
    yield* joined(texts, (key) => `${JSON.stringify(key)}:${JSON.stringify(metadata.get(key) ?? '')}`);
    yield '}}\n';
}
function* joined(items, show) {
    let piece = '';
    for (const [position, item] of items.entries()) {
        piece += (position === 0 ? '' : ',') + show(item);
        if (piece.length < PIECE)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
function sourceJson({ repository, private: isPrivate, archived, etag, manifests }) {
    const known = manifests
        .map(({ asset, package: name, version, files }) => ({
        ...{ asset, package: name, version },
        files: files.map(withoutText),
    }))
        .sort((a, b) => a.asset - b.asset);
    return { repository, private: isPrivate, archived, etag, manifests: known };
}
function projectJson({ name, displayName, summary, files, versions, status }) {
    return {
        ...{ name, 'display-name': displayName, summary },
        status: { status: status.status, reason: status.reason },
        versions: versions.map(({ version, notes, url, publishedAt }) => ({
            ...{ version, notes, url, 'published-at': publishedAt },
        })),
        files: files.map((file) => fileJson(name, file)),
    };
}
function fileJson(project, file) {
    return {
        filename: file.filename,
        version: file.version,
        origin: originJson(project, file),
        sha256: file.sha256,
        size: file.size,
        'requires-python': file.requiresPython,
        'metadata-sha256': file.metadataSha256,
        'upload-time': file.uploadTime,
        yanked: file.yanked,
        provenance: file.provenance,
    };
}
/** No path of this machine leaves it. */
function originJson(project, { origin, filename }) {
    if (origin.kind === 'path')
        return { kind: 'path', path: heldPath(project, filename) };
    const { kind, repository, id, downloadUrl } = origin;
    return { kind, repository, id, downloadUrl };
}
/** Null for one that can't be used. */
function knownManifest(asset, manifest) {
    if ('problem' in manifest)
        return null;
    const { package: name, version, files } = manifest;
    return {
        asset,
        package: name,
        version,
        files: files.map(withoutText),
    };
}
function withoutText(file) {
    const { filename, kind, sha256, size } = file;
    return {
        ...{ filename, kind, sha256, size },
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
    };
}
/** What the document still knows of the manifests of a repository, by asset id. */
function knownManifests(document, repository) {
    const source = document.sources.find((each) => each.repository === repository);
    return new Map((source?.manifests ?? []).flatMap(({ asset, package: name, version, files }) => {
        const whole = files.map((file) => ({ ...file, metadata: textOf(document, file['metadata-sha256']) }));
        const lacking = whole.some((file) => file.metadata === null && file.kind !== 'extra');
        return lacking ? [] : [[asset, { package: name, version, files: whole }]];
    }));
}
function textOf({ metadata }, sha256) {
    return sha256 === null ? null : (metadata.get(sha256) ?? null);
}


/***/ }),

/***/ 10637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ NO_SETTINGS),
/* harmony export */   V: () => (/* binding */ parseIndexSettings)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61899);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13332);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43354);
/* harmony import */ var _yanked_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74628);
// What whoever builds an index says of its packages, where the releases do not say it themselves: a TOML file.









const NO_SETTINGS = { path: '', packages: new Map() };
const STATUSES = ['active', 'archived', 'quarantined', 'deprecated'];
const KEYS = ['status', 'reason', 'yanked'];
/** Throws every problem at once, as `index-settings-broken`. */
function parseIndexSettings(text, path) {
    const problems = [];
    const wrong = (reason) => void problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexBuildErrors */ .G, 'index-settings-broken', { path, reason }));
    const table = readToml(text, path);
    for (const key of Object.keys(table))
        if (key !== 'packages')
            wrong(unknownKey(key, ['packages']));
    const named = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(table['packages'] ?? {});
    if (named === null)
        wrong(`\`packages\` is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(table['packages'])}, not a table`);
    const packages = new Map();
    for (const [name, value] of Object.entries(named ?? {})) {
        const settings = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(value);
        if (settings === null)
            wrong(`\`packages.${name}\` is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(value)}, not a table`);
        else if (packages.has((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(name)))
            wrong(`the package ${(0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(name)} is there twice`);
        else
            packages.set((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(name), readPackage(name, settings, wrong));
    }
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(problems);
    return { path, packages };
}
function readToml(text, path) {
    try {
        return (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTomlText */ .tT)(path, text, 0);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .indexBuildErrors */ .G, 'index-settings-broken', {
                path,
                reason: error.happened.replace(/\.$/, ''),
            });
        throw error;
    }
}
function readPackage(name, table, wrong) {
    const at = `packages.${name}`;
    for (const key of Object.keys(table))
        if (!KEYS.includes(key))
            wrong(`${unknownKey(key, KEYS)} in [${at}]`);
    const { status: writtenStatus, reason: writtenReason } = table;
    const status = STATUSES.find((each) => each === writtenStatus) ?? null;
    if (writtenStatus !== undefined && status === null)
        wrong(`\`${at}.status\` is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(writtenStatus)}, not one of ${STATUSES.join(', ')}`);
    if (writtenReason !== undefined && typeof writtenReason !== 'string')
        wrong(`\`${at}.reason\` is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(writtenReason)}, not a string`);
    if (writtenReason !== undefined && writtenStatus === undefined)
        wrong(`\`${at}.reason\` has no \`status\` that it is the reason of`);
    const reason = typeof writtenReason === 'string' ? (0,_yanked_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .plainReason */ .J)(writtenReason) : null;
    return { status: status === null ? null : { status, reason }, yanked: readYanked(at, table, wrong) };
}
function readYanked(at, { yanked: written }, wrong) {
    const yanked = new Map();
    const table = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .asTable */ .fO)(written ?? {});
    if (table === null)
        wrong(`\`${at}.yanked\` is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(written)}, not a table`);
    for (const [key, reason] of Object.entries(table ?? {})) {
        const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o)(key);
        if (version === null)
            wrong(`\`${key}\` in [${at}.yanked] is no version (PEP 440); quote it: "1.2.0"`);
        else if (typeof reason !== 'string')
            wrong(`the reason of ${key} in [${at}.yanked] is ${(0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)(reason)}, not a string`);
        else
            yanked.set((0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_7__/* .formatVersion */ .q)(version), (0,_yanked_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .plainReason */ .J)(reason));
    }
    return yanked;
}
function unknownKey(key, known) {
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_8__/* .nearName */ .c)(key, known);
    return `there is no key \`${key}\`${near === null ? '' : ` (did you mean \`${near}\`?)`}`;
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

/***/ 45086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ offeredFiles)
/* harmony export */ });
/** What may be offered: of a project in quarantine nothing. https://packaging.python.org/en/latest/specifications/project-status-markers/#quarantined */
function offeredFiles({ files, status }) {
    return status.status === 'quarantined' ? [] : files;
}


/***/ }),

/***/ 19298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseIndexDocument)
});

// EXTERNAL MODULE: ./lib/distribution/safe-filename.js
var safe_filename = __webpack_require__(5655);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/index-build-errors.js
var index_build_errors = __webpack_require__(61899);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/simple-index/document-fields.js
// Fields of a document that comes from outside: read one by one, each of the kind it must be.


/** Why a document cannot be read; who reads it adds its place. */
class UnreadableDocument extends Error {
    name = 'UnreadableDocument';
}
function fieldsOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new UnreadableDocument(`${what} is not an object`);
    return value;
}
function listAt(fields, key, longest) {
    const value = own(fields, key);
    if (!Array.isArray(value))
        throw new UnreadableDocument(`\`${key}\` is not a list`);
    if (value.length > longest)
        throw new UnreadableDocument(`\`${key}\` has more than ${longest} entries`);
    return value;
}
function textAt(fields, key, pattern = /^/) {
    const value = own(fields, key);
    if (typeof value !== 'string')
        throw new UnreadableDocument(`\`${key}\` is not a text`);
    if (!pattern.test(value))
        throw new UnreadableDocument(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function textOrNullAt(fields, key, pattern = /^/) {
    return own(fields, key) === null ? null : textAt(fields, key, pattern);
}
/** Whole and not negative. */
function numberAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new UnreadableDocument(`\`${key}\` is not a number`);
    return value;
}
function flagAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'boolean')
        throw new UnreadableDocument(`\`${key}\` is neither true nor false`);
    return value;
}
/** An address on a web server, without a credential in it. */
function urlAt(fields, key) {
    const value = textAt(fields, key);
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new UnreadableDocument(`\`${key}\` is no web address: ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
/** Texts by their sha256. */
function textsAt(fields, key) {
    const texts = fieldsOf(own(fields, key), `\`${key}\``);
    return new Map(Object.keys(texts).map((sha256) => {
        const text = textAt(texts, sha256);
        if ((0,external_node_crypto_.createHash)('sha256').update(external_node_buffer_.Buffer.from(text)).digest('hex') !== sha256)
            throw new UnreadableDocument(`a text of \`${key}\` does not have the sha256 ${sha256.slice(0, 64)}`);
        return [sha256, text];
    }));
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

// EXTERNAL MODULE: ./lib/simple-index/index-document.js
var index_document = __webpack_require__(84773);
;// CONCATENATED MODULE: ./lib/simple-index/parse-index-document.js
// A built index comes from a repository or a web server: hostile until every field has been checked.







/** UTF-16 units of the text. */
const LONGEST = 256 * 1024 * 1024;
const MOST = 1_000_000;
const SHA256 = /^[0-9a-f]{64}$/;
const REPOSITORY = /^[A-Za-z0-9_-]+\/[A-Za-z0-9._-]{1,100}$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/;
/** Throws `index-document-unreadable` for anything that is not allowed, `index-document-newer` for another schema. `place`: for messages. */
function parseIndexDocument(text, place) {
    try {
        return readDocument(text, place);
    }
    catch (error) {
        if (!(error instanceof UnreadableDocument))
            throw error;
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-document-unreadable', { place, reason: error.message });
    }
}
function readDocument(text, place) {
    if (text.length > LONGEST)
        throw new UnreadableDocument(`it is longer than ${LONGEST} characters`);
    const json = readJson(text);
    const { schema } = json;
    if (typeof schema === 'number' && schema !== 1)
        throw (0,catalogue/* raise */.x)(index_build_errors/* indexBuildErrors */.G, 'index-document-newer', { place, schema });
    if (schema !== 1)
        throw new UnreadableDocument('it has no schema number');
    const metadata = textsAt(json, 'metadata');
    const sources = listAt(json, 'sources', MOST).map((each) => readSource(fieldsOf(each, 'a source')));
    const projects = listAt(json, 'projects', MOST).map((each) => readProject(fieldsOf(each, 'a project'), metadata));
    const twice = firstTwice(projects.map(({ name }) => name));
    if (twice !== null)
        throw new UnreadableDocument(`it has the project ${twice} twice`);
    return { sources, projects, metadata };
}
function readJson(text) {
    try {
        return fieldsOf(JSON.parse(text), 'it');
    }
    catch (error) {
        if (error instanceof UnreadableDocument)
            throw error;
        throw new UnreadableDocument('it is not JSON');
    }
}
function readSource(fields) {
    return {
        repository: textAt(fields, 'repository', REPOSITORY),
        private: flagAt(fields, 'private'),
        archived: flagAt(fields, 'archived'),
        etag: textOrNullAt(fields, 'etag', /^[!-~]{1,200}$/),
        manifests: listAt(fields, 'manifests', MOST).map((each) => readManifest(fieldsOf(each, 'a manifest'))),
    };
}
function readManifest(fields) {
    return {
        asset: numberAt(fields, 'asset'),
        package: textAt(fields, 'package', NAME),
        version: textAt(fields, 'version', /^[0-9A-Za-z.!+_-]{1,1000}$/),
        files: listAt(fields, 'files', MOST).map((each) => {
            const file = fieldsOf(each, 'a file of a manifest');
            return {
                filename: filenameAt(file),
                kind: textAt(file, 'kind', /^(?:sdist|wheel|extra)$/),
                sha256: textAt(file, 'sha256', SHA256),
                size: numberAt(file, 'size'),
                'requires-python': textOrNullAt(file, 'requires-python'),
                'metadata-sha256': textOrNullAt(file, 'metadata-sha256', SHA256),
            };
        }),
    };
}
function filenameAt(fields) {
    const filename = textAt(fields, 'filename');
    const problem = (0,safe_filename/* filenameProblem */.f)(filename);
    if (problem === null)
        return filename;
    throw new UnreadableDocument(`the file name ${JSON.stringify(filename.slice(0, 100))} is refused: ${problem}`);
}
function readProject(fields, metadata) {
    const name = textAt(fields, 'name', NAME);
    if ((0,normalize_name/* normalizeName */.P)(name) !== name)
        throw new UnreadableDocument(`the name ${name} is not normalised`);
    const files = listAt(fields, 'files', MOST).map((each) => readFile(name, fieldsOf(each, `a file of ${name}`), metadata));
    const twice = firstTwice(files.map(({ filename }) => filename.toLowerCase()));
    if (twice !== null)
        throw new UnreadableDocument(`it has the file ${twice} twice`);
    return {
        name,
        displayName: textAt(fields, 'display-name', NAME),
        summary: textAt(fields, 'summary'),
        files,
        versions: listAt(fields, 'versions', MOST).map((each) => readVersion(fieldsOf(each, `a version of ${name}`))),
        status: readStatus(fieldsOf(fields['status'], `the status of ${name}`)),
    };
}
function readStatus(fields) {
    const status = textAt(fields, 'status', /^(?:active|archived|quarantined|deprecated)$/);
    return { status: status, reason: textOrNullAt(fields, 'reason') };
}
function readVersion(fields) {
    return {
        version: textAt(fields, 'version', /^[0-9a-z.!+]{1,1000}$/),
        notes: textAt(fields, 'notes'),
        url: fields['url'] === null ? null : urlAt(fields, 'url'),
        publishedAt: textAt(fields, 'published-at', TIME),
    };
}
function readFile(project, fields, metadata) {
    const filename = filenameAt(fields);
    const named = (0,distribution_name/* parseDistributionName */.dM)(filename);
    if ('problem' in named)
        throw new UnreadableDocument(`${filename} is refused: ${named.problem}`);
    if (named.project !== project)
        throw new UnreadableDocument(`${filename} is no file of ${project}`);
    if (textAt(fields, 'version') !== named.version)
        throw new UnreadableDocument(`${filename} is not of the version that is given for it`);
    const hash = textOrNullAt(fields, 'metadata-sha256', SHA256);
    const text = hash === null ? null : (metadata.get(hash) ?? null);
    if (hash !== null && text === null)
        throw new UnreadableDocument(`the metadata of ${filename} is not there`);
    const { yanked } = fields;
    return {
        ...{ filename, version: named.version },
        origin: readOrigin(fieldsOf(fields['origin'], `the origin of ${filename}`), (0,index_document/* heldPath */.hK)(project, filename)),
        sha256: textAt(fields, 'sha256', SHA256),
        size: numberAt(fields, 'size'),
        requiresPython: textOrNullAt(fields, 'requires-python'),
        ...{ metadata: text, metadataSha256: hash },
        uploadTime: textAt(fields, 'upload-time', TIME),
        yanked: yanked === false ? false : textAt(fields, 'yanked'),
        provenance: fields['provenance'] === null ? null : urlAt(fields, 'provenance'),
    };
}
function readOrigin(fields, held) {
    const kind = textAt(fields, 'kind', /^(?:asset|path)$/);
    if (kind === 'path') {
        // Any other path would be one of the reader's own machine.
        if (textAt(fields, 'path') !== held)
            throw new UnreadableDocument(`a file lies elsewhere than ${held}`);
        return { kind, path: held };
    }
    return {
        kind: 'asset',
        repository: textAt(fields, 'repository', REPOSITORY),
        id: numberAt(fields, 'id'),
        downloadUrl: urlAt(fields, 'downloadUrl'),
    };
}
function firstTwice(names) {
    const seen = new Set();
    for (const name of names) {
        if (seen.has(name))
            return name;
        seen.add(name);
    }
    return null;
}


/***/ }),

/***/ 28848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ releaseFiles),
/* harmony export */   l: () => (/* binding */ assetsToRead)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86992);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
/* harmony import */ var _distribution_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68813);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69018);
/* harmony import */ var _yanked_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74628);






/** Assets that only reading them tells about: of releases without a manifest that can be used. */
function assetsToRead(release, manifests) {
    if (usable(findManifest(release, manifests)))
        return [];
    return release.assets.filter((asset) => {
        const filename = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFilename */ .Y)(asset);
        return (0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .looksServed */ .it)(filename) && !('problem' in (0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDistributionName */ .dM)(filename));
    });
}
function releaseFiles(contents, release) {
    const { source, manifests } = contents;
    const manifest = findManifest(release, manifests);
    const where = `${source.repository} (${release.tag})`;
    if (usable(manifest))
        return listedFiles(source, release, manifest, where);
    const found = assetFiles(contents, release, where);
    if (manifest === null)
        return found;
    const warning = `The manifest of ${where} is not used: ${manifest.problem}. Its files are taken as they are.`;
    return { files: found.files, warnings: [warning, ...found.warnings] };
}
/** Null: the release has none. */
function findManifest(release, manifests) {
    const asset = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestAsset */ .Ax)(release);
    return asset === null ? null : (manifests.get(asset.id) ?? { problem: 'it could not be read' });
}
function usable(manifest) {
    return manifest !== null && !('problem' in manifest);
}
function listedFiles(source, release, manifest, where) {
    const named = (filename) => release.assets.filter((asset) => (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFilename */ .Y)(asset) === filename);
    // Two assets may have one label: the one with the right bytes is meant.
    const assetOf = ({ filename, sha256 }) => named(filename).find((asset) => asset.sha256 === sha256) ?? named(filename)[0];
    const files = [];
    const warnings = [];
    for (const listed of manifest.files) {
        if (listed.kind === 'extra')
            continue;
        const found = matchListed(listed, manifest, assetOf(listed));
        if ('problem' in found)
            warnings.push(leftOut(listed.filename, where, found.problem));
        else
            files.push(foundFile(source, release, found.asset, {
                filename: listed.filename,
                version: found.version,
                name: manifest.package,
                sha256: listed.sha256,
                size: listed.size,
                requiresPython: listed['requires-python'],
                metadata: listed.metadata,
                metadataSha256: listed['metadata-sha256'],
            }));
    }
    const known = new Set(manifest.files.map(({ filename }) => filename));
    for (const filename of new Set(release.assets.map(_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFilename */ .Y)))
        if ((0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .looksServed */ .it)(filename) && !known.has(filename))
            warnings.push(leftOut(filename, where, 'the manifest of its release does not name it'));
    return { files, warnings };
}
function matchListed(listed, { package: name, version }, asset) {
    const named = (0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDistributionName */ .dM)(listed.filename);
    if ('problem' in named)
        return named;
    if (named.project !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name))
        return { problem: `it is no file of ${name}` };
    const own = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(version);
    if (own === null || (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(own) !== named.version)
        return { problem: `it is not of version ${version}, which the manifest is about` };
    if (asset === undefined)
        return { problem: 'the manifest names it, but the release does not have it' };
    // A host that tells no digests leaves the size; installers compare the manifest's sha256 in any case.
    if (asset.sha256 !== null && asset.sha256 !== listed.sha256)
        return { problem: `the manifest names sha256 ${listed.sha256}, the release has ${asset.sha256}` };
    if (asset.size !== listed.size)
        return { problem: `the manifest names ${listed.size} bytes, the release has ${asset.size}` };
    return { asset, version: named.version };
}
function assetFiles({ source, described }, release, where) {
    const files = [];
    const warnings = [];
    for (const asset of release.assets) {
        const filename = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFilename */ .Y)(asset);
        if (!(0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .looksServed */ .it)(filename))
            continue;
        const judged = judgeAsset(asset, described.get(asset.id) ?? null);
        if ('problem' in judged) {
            warnings.push(leftOut(filename, where, judged.problem));
            continue;
        }
        const { named, facts, sha256 } = judged;
        files.push(foundFile(source, release, asset, {
            ...{ filename, version: named.version, sha256, size: asset.size },
            name: facts?.name ?? named.name,
            requiresPython: facts?.requiresPython ?? null,
            metadata: facts?.metadata ?? null,
            metadataSha256: facts?.metadataSha256 ?? null,
        }));
    }
    return { files, warnings };
}
function judgeAsset(asset, read) {
    const named = (0,_distribution_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDistributionName */ .dM)((0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .assetFilename */ .Y)(asset));
    if ('problem' in named)
        return named;
    if (read !== null && 'problem' in read)
        return read;
    const problem = factsProblem(named, asset, read);
    if (problem !== null)
        return { problem };
    const sha256 = asset.sha256 ?? read?.sha256 ?? null;
    return sha256 === null ? { problem: 'nobody tells its sha256' } : { named, facts: read, sha256 };
}
function factsProblem({ project, version }, asset, facts) {
    if (facts === null)
        return null;
    if (asset.sha256 !== null && facts.sha256 !== asset.sha256)
        return `it has sha256 ${facts.sha256}, the release names ${asset.sha256}`;
    if ((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(facts.name) !== project)
        return `its metadata says that it is a file of ${facts.name}`;
    const own = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(facts.version);
    return own !== null && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(own) === version
        ? null
        : `its metadata says that it is of version ${facts.version}`;
}
function foundFile({ repository, archived }, release, asset, { name, ...facts }) {
    return {
        project: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name),
        displayName: name,
        ...{ place: repository, archived },
        file: {
            ...facts,
            origin: { kind: 'asset', repository, id: asset.id, downloadUrl: asset.downloadUrl },
            uploadTime: asset.createdAt,
            yanked: (0,_yanked_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .yankedReason */ .l)(release.notes),
            provenance: null,
        },
        version: {
            version: facts.version,
            notes: release.notes,
            url: release.url,
            publishedAt: release.publishedAt,
        },
    };
}
function leftOut(filename, where, problem) {
    return `${JSON.stringify(filename)} of ${where} is left out: ${problem}.`;
}


/***/ }),

/***/ 69018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ manifestAsset),
/* harmony export */   Rx: () => (/* binding */ readReleaseManifest),
/* harmony export */   Y: () => (/* binding */ assetFilename)
/* harmony export */ });
/* harmony import */ var _distribution_make_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1454);
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85237);
/* harmony import */ var _distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90027);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
// The manifest among the assets of a release: hostile, and believed only for files that have the sha256 it names.




/** The filename that an asset was uploaded as: hosts rename assets, and keep it as the label. */
function assetFilename({ label, name }) {
    return label === null || label === '' ? name : label;
}
/** Null for a release that another tool made. */
function manifestAsset(release) {
    return release.assets.find((asset) => assetFilename(asset) === _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILENAME */ .c) ?? null;
}
function readReleaseManifest(bytes, { sha256 }) {
    if (sha256 !== null && (0,_distribution_make_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestDigest */ .It)(bytes) !== `sha256:${sha256}`)
        return { problem: 'its bytes do not have the digest that its release names' };
    try {
        const { package: name, version, files } = (0,_distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(bytes);
        return { package: name, version, files };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return { problem: error.happened };
        throw error;
    }
}


/***/ }),

/***/ 32773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderHtmlPage)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23359);
/* harmony import */ var _offered_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45086);
/* harmony import */ var _render_json_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94428);



/** Equal input gives equal bytes. */
function renderHtmlPage(project, links) {
    const title = `Links for ${project.name}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${_render_json_page_js__WEBPACK_IMPORTED_MODULE_1__/* .API_VERSION */ .m}">
${statusMarks(project.status)}    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
${(0,_offered_files_js__WEBPACK_IMPORTED_MODULE_2__/* .offeredFiles */ .V)(project).map((file) => fileAnchor(file, links))}  </body>
</html>
`.html;
}
function statusMarks({ status, reason }) {
    const why = reason === null
        ? null
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `    <meta name="pypi:project-status-reason" content="${reason}">
`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `    <meta name="pypi:project-status" content="${status}">
${why}`;
}
function fileAnchor(file, links) {
    const { requiresPython, yanked, provenance } = file;
    const attributes = [
        requiresPython === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) ` data-requires-python="${requiresPython}"`,
        yanked === false ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) ` data-yanked="${yanked}"`,
        metadataMarks(file, links),
        provenance === null ? null : (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) ` data-provenance="${provenance}"`,
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `    <a href="${links.url(file)}#sha256=${file.sha256}"${attributes}>${file.filename}</a><br>
`;
}
/** Twice: pip older than 23.2 knows only the name before PEP 714. https://peps.python.org/pep-0714/ */
function metadataMarks(file, links) {
    if (!links.hasMetadata(file))
        return null;
    const value = file.metadataSha256 === null ? 'true' : `sha256=${file.metadataSha256}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) ` data-core-metadata="${value}" data-dist-info-metadata="${value}"`;
}


/***/ }),

/***/ 94428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ renderJsonPage),
/* harmony export */   m: () => (/* binding */ API_VERSION)
/* harmony export */ });
/* harmony import */ var _offered_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45086);

/** Of all pages that this program writes. */
const API_VERSION = '1.4';
/** Equal input gives equal bytes. */
function renderJsonPage(project, links) {
    const page = {
        meta: { 'api-version': API_VERSION },
        name: project.name,
        'project-status': readStatus(project.status),
        versions: [...new Set(project.files.map(({ version }) => version))],
        files: (0,_offered_files_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredFiles */ .V)(project).map((file) => readFile(file, links)),
    };
    return `${JSON.stringify(page)}\n`;
}
function readStatus({ status, reason }) {
    return { status, ...(reason === null ? {} : { reason: reason.toWellFormed() }) };
}
function readFile(file, links) {
    const metadata = metadataMark(file, links);
    return {
        filename: file.filename.toWellFormed(),
        url: links.url(file),
        hashes: { sha256: file.sha256 },
        ...(file.requiresPython === null ? {} : { 'requires-python': file.requiresPython.toWellFormed() }),
        size: file.size,
        'upload-time': file.uploadTime,
        yanked: file.yanked === '' ? true : file.yanked && file.yanked.toWellFormed(),
        'core-metadata': metadata,
        // The name before PEP 714, for pip older than 23.2. https://peps.python.org/pep-0714/
        'dist-info-metadata': metadata,
        ...(file.provenance === null ? {} : { provenance: file.provenance.toWellFormed() }),
    };
}
function metadataMark(file, links) {
    if (!links.hasMetadata(file))
        return false;
    return file.metadataSha256 === null ? true : { sha256: file.metadataSha256 };
}


/***/ }),

/***/ 23030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ renderRootPage)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23359);
/* harmony import */ var _render_json_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94428);
// The list of an index's projects. https://packaging.python.org/en/latest/specifications/simple-repository-api/#project-list


/** `names`: normalised; listed in their order. Equal input gives equal bytes. */
function renderRootPage(names, form) {
    return form === 'json' ? rootJson(names) : rootHtml(names).html;
}
function rootJson(names) {
    const projects = names.map((name) => ({ name }));
    return `${JSON.stringify({ meta: { 'api-version': _render_json_page_js__WEBPACK_IMPORTED_MODULE_1__/* .API_VERSION */ .m }, projects })}\n`;
}
function rootHtml(names) {
    const anchors = names.map((name) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `    <a href="${encodeURIComponent(name.toWellFormed())}/">${name}</a><br>
`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${_render_json_page_js__WEBPACK_IMPORTED_MODULE_1__/* .API_VERSION */ .m}">
    <title>Simple index</title>
  </head>
  <body>
${anchors}  </body>
</html>
`;
}


/***/ }),

/***/ 92881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ servedProjects)
/* harmony export */ });
/* harmony import */ var _distribution_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10265);
/* harmony import */ var _distribution_metadata_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29185);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61899);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78168);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43354);
/* harmony import */ var _index_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10637);
/* harmony import */ var _release_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28848);
/* harmony import */ var _yanked_reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74628);
// Releases of repositories, and files of a folder, as the projects that an index serves.










/**
 * `others`: files of a folder. Throws `index-package-twice` when two places have a package of one name, and
 * `index-settings-unknown` for settings of packages and versions that are not there: all together.
 */
function servedProjects(sources, settings = _index_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_SETTINGS */ .A, others = []) {
    const found = sources.flatMap((contents) => contents.source.releases.map((release) => (0,_release_files_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseFiles */ .d)(contents, release)));
    const warnings = found.flatMap((each) => each.warnings);
    const byProject = new Map();
    for (const file of [...found.flatMap(({ files }) => files), ...others]) {
        const files = byProject.get(file.project);
        if (files === undefined)
            byProject.set(file.project, [file]);
        else
            files.push(file);
    }
    checkPlaces(byProject);
    const projects = [...byProject.keys()].sort().map((name) => {
        const { kept, doubts } = withoutTwins(byProject.get(name) ?? []);
        warnings.push(...doubts);
        return projectOf(name, kept, settings.packages.get(name) ?? null);
    });
    checkSettings(projects, settings);
    return { projects: projects.filter(({ files }) => files.length > 0), warnings: warnings.sort() };
}
function checkPlaces(byProject) {
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)([...byProject].sort().flatMap(([name, files]) => {
        const places = [...new Set(files.map(({ place }) => place))].sort();
        return places.length < 2
            ? []
            : [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .indexBuildErrors */ .G, 'index-package-twice', { name, places: places.join(', ') })];
    }));
}
/** What two releases have under one filename: the older one counts, since files never change once they are out. */
function withoutTwins(files) {
    const kept = new Map();
    const doubts = [];
    for (const found of files.toSorted(byAge)) {
        const folded = found.file.filename.toLowerCase();
        const first = kept.get(folded);
        if (first === undefined)
            kept.set(folded, found);
        else if (first.file.sha256 !== found.file.sha256)
            doubts.push(`"${found.file.filename}" is ${found.file.origin.kind === 'path' ? 'twice in' : 'in two releases of'} ${found.place} with different bytes; the older one (sha256 ${first.file.sha256}) is served.`);
    }
    return { kept: [...kept.values()], doubts };
}
function byAge(a, b) {
    return (compareTexts(a.version.publishedAt, b.version.publishedAt) ||
        compareTexts(a.file.uploadTime, b.file.uploadTime) ||
        compareTexts(a.file.sha256, b.file.sha256));
}
function projectOf(name, found, settings) {
    const parsed = new Map();
    for (const { file } of found)
        if (!parsed.has(file.version))
            parsed.set(file.version, (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_5__/* .parseVersion */ .o)(file.version));
    const highestFirst = (a, b) => {
        const [left, right] = [parsed.get(a) ?? null, parsed.get(b) ?? null];
        const order = left === null || right === null ? 0 : (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(right, left);
        return order || compareTexts(a, b);
    };
    const sorted = found.toSorted((a, b) => highestFirst(a.file.version, b.file.version) || compareTexts(a.file.filename, b.file.filename));
    const versions = new Map();
    for (const { version } of sorted)
        if (!versions.has(version.version))
            versions.set(version.version, version);
    const [newest] = sorted;
    const archived = sorted.some((each) => each.archived);
    return {
        name,
        displayName: newest?.displayName ?? name,
        summary: summaryOf(newest?.file.metadata ?? null),
        files: sorted.map(({ file }) => yankedBy(settings, file)),
        versions: [...versions.values()],
        status: settings?.status ?? { status: archived ? 'archived' : 'active', reason: null },
    };
}
function yankedBy(settings, file) {
    const reason = settings?.yanked.get(file.version);
    return reason === undefined ? file : { ...file, yanked: reason };
}
function summaryOf(metadata) {
    const parsed = metadata === null ? null : (0,_distribution_core_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCoreMetadata */ .U)(metadata);
    if (parsed === null || 'problem' in parsed)
        return '';
    return (0,_yanked_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .plainReason */ .J)((0,_distribution_metadata_text_js__WEBPACK_IMPORTED_MODULE_9__/* .fieldValues */ .Xz)(parsed, 'summary')[0] ?? '');
}
function checkSettings(projects, { path, packages }) {
    const unknown = [...packages].flatMap(([name, { yanked }]) => {
        const project = projects.find((each) => each.name === name);
        if (project === undefined)
            return [`the package ${name}`];
        const versions = new Set(project.files.map(({ version }) => version));
        return [...yanked.keys()].filter((version) => !versions.has(version)).map((each) => `${name} ${each}`);
    });
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throwAll */ .Kx)(unknown.map((what) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .indexBuildErrors */ .G, 'index-settings-unknown', { path, what })));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
