export const id = 8992;
export const ids = [8992];
export const modules = {

/***/ 39870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ askedPlaces),
/* harmony export */   g: () => (/* binding */ isRequirementsPath)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _project_located_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43638);
/* harmony import */ var _project_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56858);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36960);
/* harmony import */ var _project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49382);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2179);
// Every place where a project asks for a package, with the offsets of its version clauses: pyproject.toml and requirements files.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies
// https://peps.python.org/pep-0735/, https://python-poetry.org/docs/dependency-specification/







const PYPROJECT = 'pyproject.toml';
const REQUIREMENTS = /^(?:requirements\/)?[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|^requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsPath(path) {
    return REQUIREMENTS.test(path);
}
/** In the order of the files, then of the lines. Throws `project-toml-broken`. */
function askedPlaces(files, name) {
    return [...files].flatMap(([path, text]) => {
        if (path === PYPROJECT)
            return inPyproject(text, name);
        return isRequirementsPath(path) && !(0,_project_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompiled */ .w_)(text) ? inRequirements(path, text, name) : [];
    });
}
function inPyproject(text, name) {
    // The outline relies on text that was read before.
    (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTomlText */ .tT)(PYPROJECT, text);
    const outline = (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlOutline */ .vZ)(text);
    return outline.entries.flatMap((entry) => {
        const list = requirementList(entry);
        if (list !== null)
            return fromRequirement(text, entry, name, list);
        const poetry = poetryKey(entry, name);
        return poetry === null ? [] : fromPoetry(text, entry, outline, poetry);
    });
}
/** What an element of an array of requirements belongs to; null: it is none. */
function requirementList({ path, shape }) {
    const names = path.slice(0, -1);
    if (shape !== 'plain' || typeof path.at(-1) !== 'number' || names.some((each) => typeof each === 'number'))
        return null;
    const place = names.join('\0');
    const third = String(names[2] ?? '');
    if (place === 'project\0dependencies' || place === 'tool\0uv\0dev-dependencies')
        return { extra: null, group: null };
    if (names.length === 3 && place.startsWith('project\0optional-dependencies\0'))
        return { extra: third, group: null };
    if (names.length === 2 && names[0] === 'dependency-groups')
        return { extra: null, group: String(names[1]) };
    return null;
}
function fromRequirement(text, entry, name, condition) {
    const value = stringOf(text, entry);
    const requirement = value === null ? null : (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(value);
    if (value === null || requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return [];
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value, clauses: requirement.clauses },
            span: spanIn(text, entry, value, requirement),
            conditional: value.includes(';'),
            elsewhere: requirement.url !== null,
            hashed: false,
            ...condition,
        },
    ];
}
function poetryKey({ path, shape }, name) {
    const [tool, poetry, ...rest] = path;
    if (tool !== 'tool' || poetry !== 'poetry' || shape !== 'plain')
        return null;
    const group = rest[0] === 'group' && rest[2] === 'dependencies' ? String(rest[1]) : null;
    const below = group !== null
        ? rest.slice(3)
        : rest[0] === 'dependencies' || rest[0] === 'dev-dependencies'
            ? rest.slice(1)
            : [];
    const [key, ...inner] = below;
    if (typeof key !== 'string' || (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(key) !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return null;
    const isListed = typeof inner[0] === 'number';
    const last = isListed ? inner.slice(1) : inner;
    if (last.length > 1 || (last.length === 1 && last[0] !== 'version') || (isListed && last.length === 0))
        return null;
    return { extra: null, group, isVersion: last.length === 1, isListed };
}
function fromPoetry(text, entry, { entries }, { isVersion, isListed, extra, group }) {
    const value = stringOf(text, entry);
    if (value === null)
        return [];
    const table = entry.path.slice(0, -1);
    const siblings = isVersion
        ? entries.filter((each) => each.path.length === entry.path.length && table.every((key, at) => each.path[at] === key))
        : [];
    const has = (key) => siblings.some((each) => each.path.at(-1) === key);
    const isBare = text.slice(entry.start + 1, entry.end - 1) === value;
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value },
            clauses: value.trim() === '*' ? '' : value,
            span: isBare ? { start: entry.start + 1, end: entry.end - 1 } : null,
            conditional: isListed || has('python') || has('markers') || has('platform'),
            elsewhere: ['git', 'url', 'path', 'file'].some(has),
            ...{ hashed: false, extra, group },
        },
    ];
}
function inRequirements(path, text, name) {
    let offset = 0;
    return text.split('\n').flatMap((raw, position) => {
        const start = offset + (position === 0 && raw.startsWith('\uFEFF') ? 1 : 0);
        offset += raw.length + 1;
        const line = raw.replace(/^\uFEFF/, '').replace(/\s*\\?\r?$/, '');
        const requirement = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(line);
        if (requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
            return [];
        const span = { start: start + requirement.start, end: start + requirement.end };
        return [
            {
                ...{ path, line: position + 1, text: line.trim(), clauses: requirement.clauses, span },
                conditional: line.includes(';'),
                elsewhere: requirement.url !== null,
                hashed: /\\\r?$/.test(raw) || /\s--hash=/.test(raw),
                ...{ extra: null, group: null },
            },
        ];
    });
}
function spanIn(text, { start, end }, value, requirement) {
    if (text.slice(start + 1, end - 1) !== value)
        return null;
    return { start: start + 1 + requirement.start, end: start + 1 + requirement.end };
}
function stringOf(text, { start, end }) {
    if (!/^["']/.test(text[start] ?? ''))
        return null;
    const value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`value = ${text.slice(start, end)}`)['value'];
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 84076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readLocked)
/* harmony export */ });
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
/* harmony import */ var _lock_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91932);
/* harmony import */ var _read_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81658);
/* harmony import */ var _uv_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98252);
// The packages that a lock file of any tool fixes, or a file of requirements.
// https://packaging.python.org/en/latest/specifications/pylock-toml/




/** What is no lock is read as requirements. Throws `project-toml-broken`. */
function readLocked(path, text) {
    if (!(0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLock */ .e)(path))
        return (0,_read_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .readPins */ .L)(text);
    return /(?:^|\/)uv\.lock$/.test(path) ? (0,_uv_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readUvLock */ .$)(path, text) : (0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntries */ .C)(path, text).map(describe);
}
/** What pylock.toml calls a package that no index has; poetry and pdm name the kind of its source. */
const ELSEWHERE = ['vcs', 'directory', 'archive', 'git', 'path', 'url'];
function describe({ name, line, table }) {
    const source = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'source');
    const kind = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'type');
    const elsewhere = (kind !== null && kind !== 'legacy') || ELSEWHERE.some((key) => typeof table[key] !== 'undefined');
    return {
        name,
        version: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'version'),
        source: elsewhere ? 'other' : 'registry',
        index: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'index') ?? (kind === 'legacy' ? (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'url') : null),
        line,
        publishedAt: firstUpload(table),
        files: [],
        dependencies: [],
    };
}
/** Of pylock.toml: TOML's own times. */
function firstUpload({ sdist, wheels }) {
    const files = [sdist, wheels].flat();
    const times = files.flatMap((file) => {
        const time = Date.parse(String((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(file)?.['upload-time']));
        return Number.isNaN(time) ? [] : [time];
    });
    return times.length === 0 ? null : Math.min(...times);
}


/***/ }),

/***/ 81658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPins)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86992);
/* harmony import */ var _requirement_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55123);
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6348);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36960);
// What a file of requirements fixes: lines `name==version`, as the strictest reader of it sees them.




/** An address, or a path with a name of a file. */
const PLACE = /^(?:(?:-e|--editable)[=\s]\s*)?([\w+.-]+:\/\/\S+|[^\s;#=<>!~@[]*\.(?:whl|zip|tar\.gz)\b\S*)/;
/** With more than one index any line may be of any of them: all their addresses count. What is not pinned has no version. */
function readPins(text) {
    const index = (0,_requirement_indexes_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementIndexes */ .C)(text)
        .map(({ url }) => url)
        .join(' ') || null;
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementLines */ .p)(text).flatMap(({ line, text: written }) => {
        const place = PLACE.exec(written)?.[1];
        const requirement = place === undefined ? (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementText */ .P)(written) : null;
        const name = place === undefined ? requirement?.name : placeName(place);
        if (name === undefined)
            return [];
        const source = place === undefined && requirement?.url === null ? 'registry' : 'other';
        const version = requirement === null ? null : (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedVersion */ .V)(requirement.clauses);
        const locked = { name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name), version, source, index, line };
        return [{ ...locked, publishedAt: null, files: [], dependencies: [] }];
    });
}
/** `fork` of `git+https://github.com/acme/fork.git@v1`, or what it says of itself; undefined: no word in it could be a name. */
function placeName(place) {
    const [, egg] = /#(?:.*&)?egg=([\w.-]+)/.exec(place) ?? [];
    const last = place
        .replace(/[#?].*$/, '')
        .split(/[/\\]/)
        .findLast((part) => part !== '');
    const [word = ''] = (last ?? '').split(/@|-\d|\.(?:git|whl|zip|tar)\b/);
    return egg ?? /^\w(?:[\w.-]*\w)?$/.exec(word)?.[0];
}


/***/ }),

/***/ 55123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementIndexes)
/* harmony export */ });
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);
// The indexes that a file of requirements names. https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options

/** pip takes quotes as a shell does. */
const OPTION = /^(-i|--index-url|--extra-index-url)(?:\s*=\s*|\s+)["']?([^\s"']+)/;
function requirementIndexes(text) {
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementLines */ .p)(text).flatMap((line) => {
        const [, option = '', url] = OPTION.exec(line.text) ?? [];
        return url === undefined ? [] : [{ url, extra: option === '--extra-index-url' }];
    });
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requirementLines)
/* harmony export */ });
// A requirements file as the strictest reader of it sees it: without comments, one line for each requirement or option.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/
/** Python ends a line at more than line feeds, and pip reads options from what follows. https://docs.python.org/3/library/stdtypes.html#str.splitlines */
const LINE_ENDS = new RegExp(String.raw `\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]`, 'u');
function requirementLines(text) {
    const lines = [];
    let open = null;
    for (const [position, physical] of text
        .replace(/^\uFEFF/, '')
        .split(LINE_ENDS)
        .entries()) {
        const begun = open ?? { line: position + 1, text: '' };
        // A backslash inside a comment continues the line for pip, and ends it for uv.
        const plain = physical.replace(/(^|\s)#.*$/s, '');
        const goesOn = plain === physical && plain.endsWith('\\');
        open = goesOn ? { ...begun, text: begun.text + plain.slice(0, -1) } : null;
        if (!goesOn)
            lines.push({ ...begun, text: `${begun.text}${plain}`.replace(/\s+/g, ' ').trim() });
    }
    const last = open === null ? [] : [{ line: open.line, text: open.text.trim() }];
    return [...lines, ...last].filter((each) => each.text !== '');
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

/***/ 61403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toAsset),
/* harmony export */   z: () => (/* binding */ toRelease)
/* harmony export */ });
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
        immutable: release.immutable ?? false,
        url: release.html_url,
        // A URI template: `…/assets{?name,label}`.
        uploadUrl: release.upload_url.replace(/\{.*$/, ''),
        body: release.body ?? '',
        assets: release.assets.map(toAsset),
    };
}
function toAsset(asset) {
    const digest = asset.digest ?? null;
    return {
        id: asset.id,
        name: asset.name,
        label: asset.label,
        size: asset.size,
        state: asset.state,
        sha256: digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : null,
    };
}


/***/ }),

/***/ 45364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createAskServer)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62452);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87838);


/** Rejects with what `fetch` rejects with; see `connection-failure`. `version`: our own, for the User-Agent. */
function createAskServer(fetch, version, answerWithinMs) {
    return async ({ url, accept, json, form, headers = {}, authorization, longestBody, secrets = [] }) => {
        const content = json ?? form;
        const contentType = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
        const redact = (text) => secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '***')), text);
        const response = await fetch(url, {
            method: content === undefined ? 'GET' : 'POST',
            headers: {
                'user-agent': `py-release-action/${version}`,
                accept,
                ...(authorization === undefined ? {} : { authorization }),
                ...(content === undefined ? {} : { 'content-type': contentType }),
                ...headers,
            },
            redirect: 'manual',
            signal: AbortSignal.timeout(answerWithinMs),
            ...(content === undefined ? {} : { body: content }),
        });
        const date = response.headers.get('date');
        const time = Date.parse(date ?? '');
        return {
            status: response.status,
            reason: redact(response.statusText ?? ''),
            contentType: response.headers.get('content-type') ?? '',
            // What was cut off is no JSON any more.
            body: redact(await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(response.body, { longest: longestBody, cut: true })),
            retryAfterSeconds: (0,_upload_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterSeconds */ .C)(response.headers.get('retry-after'), date),
            date: Number.isNaN(time) ? null : time,
        };
    };
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nM: () => (/* binding */ readDraftOwner)
/* harmony export */ });
/* unused harmony exports markDraft, unmarkDraft */
// Who made a draft: an invisible last line of its text, taken out when the release is published.
// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER = /(?:\r\n\r\n|\n{0,2})<!-- py-release (draft|tag-draft) run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;
const WORDS = { release: 'draft', tag: 'tag-draft' };
function markDraft(notes, owner, kind = 'release') {
    return `${notes}\n\n<!-- py-release ${WORDS[kind]} run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}
/** The run whose draft it is. Null for a release that a person or another tool made, and for that of the other kind of run. */
function readDraftOwner(body, kind = 'release') {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, word, runId = '', attempt = '', head = ''] = match;
    return word === WORDS[kind] ? { runId, attempt: Number(attempt), head } : null;
}
function unmarkDraft(body) {
    return body.replace(MARKER, '');
}


/***/ }),

/***/ 96134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ readTagDigest)
/* harmony export */ });
/* unused harmony exports releaseSubject, releaseCommitMessage, tagMessage, readReleaseTrailers, pullCommitMessage, readPullTrailers */
// The texts of the release commit and of its tag. The tag's digest is the only thing that a resumed run trusts.
/** The last line: text of a message above it can't stand in for it. */
const DIGEST_LINE = /(?:^|\n)Manifest: (sha256:[0-9a-f]{64})\s*$/;
const TRAILERS = /\n\nRelease-Tag: (\S+)\nManifest: (sha256:[0-9a-f]{64})\s*$/;
const PULL_TRAILERS = /\n\nRelease-Tag: (\S+)\nRelease-Tree: ([0-9a-f]{40,64})(\nRelease-Changelog: edited)?(?:\nRelease-Asked: (\S+))?\s*$/;
/** `template` is `commit-message`. */
function releaseSubject(template, version) {
    return template.replace('{version}', () => version);
}
/** `template` is `commit-message`; the trailers let a later run make a missing tag. */
function releaseCommitMessage(template, facts) {
    const subject = releaseSubject(template, facts.version);
    return `${subject}\n\nRelease-Tag: ${facts.tag}\nManifest: ${facts.digest}\n`;
}
function tagMessage(facts) {
    return `${facts.name} ${facts.version}\n\nManifest: ${facts.digest}\n`;
}
/** The manifest digest of a tag of ours; null for a tag made by hand. */
function readTagDigest(message) {
    return DIGEST_LINE.exec(message ?? '')?.[1] ?? null;
}
/** What a release commit says at its end; null for any other commit. */
function readReleaseTrailers(message) {
    const [, tag, digest] = TRAILERS.exec(message) ?? [];
    return tag === undefined || digest === undefined ? null : { tag, digest };
}
/** The commit of a release pull request: nothing is built yet, so it names no files. */
function pullCommitMessage(template, version, { tag, tree, edited, asked }) {
    const subject = releaseSubject(template, version);
    const note = edited ? 'Release-Changelog: edited\n' : '';
    const wish = asked === null ? '' : `Release-Asked: ${asked}\n`;
    return `${subject}\n\nRelease-Tag: ${tag}\nRelease-Tree: ${tree}\n${note}${wish}`;
}
/** What the commit of a release pull request says at its end; null for any other commit. */
function readPullTrailers(message) {
    const [, tag, tree, edited, asked = null] = PULL_TRAILERS.exec(message) ?? [];
    return tag === undefined || tree === undefined ? null : { tag, tree, edited: edited !== undefined, asked };
}


/***/ }),

/***/ 94994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provenanceRequest)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);
// Where an index keeps the provenance of a file: https://docs.pypi.org/api/integrity/

const LONGEST = 4 * 1024 * 1024;
/** As a request: address, what is accepted, and the most that is read of the answer, in bytes. */
function provenanceRequest(simpleUrl, { project, version, filename }) {
    const path = [(0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project), version, filename].map(encodeURIComponent).join('/');
    return {
        url: `${new URL(simpleUrl).origin}/integrity/${path}/provenance`,
        accept: 'application/vnd.pypi.integrity.v1+json',
        longestBody: LONGEST,
    };
}


/***/ })

};
