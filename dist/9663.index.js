export const id = 9663;
export const ids = [9663,3776];
export const modules = {

/***/ 79663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  distributionSection: () => (/* binding */ distributionSection)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/distribution/compare-distributions.js


function compareDistributions(before, after) {
    const [old, now] = [byName(before), byName(after)];
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    const [was, is] = [mainFile(before), mainFile(after)];
    return {
        files: names.map((name) => fileChange(name, old.get(name) ?? null, now.get(name) ?? null)),
        dependencies: listChange(was?.requiresDist, is?.requiresDist),
        scripts: listChange(scriptsOf(before), scriptsOf(after)),
        extras: listChange(fieldsOf(was, 'provides-extra'), fieldsOf(is, 'provides-extra')),
        requiresPython: {
            before: was?.requiresPython ?? null,
            after: is?.requiresPython ?? null,
        },
        pythons: listChange(pythonsOf(was), pythonsOf(is)),
    };
}
/** Installers take a wheel where they can. */
function mainFile(files) {
    const known = files.filter(({ contents }) => contents !== null);
    return (known.find(({ kind }) => kind === 'wheel') ?? known[0])?.contents?.metadata;
}
function byName(files) {
    return new Map(files.map((file) => [unversioned(file), file]));
}
function unversioned({ filename, kind }) {
    if (kind === 'sdist')
        return `${(0,sdist_filename/* parseSdistFilename */.s)(filename).name}-VERSION.tar.gz`;
    const { name, python, abi, platform } = (0,wheel_filename/* parseWheelFilename */.e)(filename);
    return `${name}-VERSION-${python}-${abi}-${platform}.whl`;
}
function fileChange(name, before, after) {
    const [old, now] = [before && pathsOf(before), after && pathsOf(after)];
    const { added, removed } = old === null || now === null ? NO_CHANGE : listChange(old, now);
    return { name, before: before?.size ?? null, after: after?.size ?? null, added, removed };
}
const NO_CHANGE = { added: [], removed: [] };
/** The folder of an sdist and the `.dist-info` and `.data` of a wheel carry the version. */
function pathsOf({ kind, contents }) {
    if (contents === null)
        return null;
    return contents.members.map((path) => {
        const [first = '', ...rest] = path.split('/');
        if (kind === 'sdist')
            return rest.join('/');
        return [first.replace(/-[^-/]+(?=\.(?:dist-info|data)$)/, '-VERSION'), ...rest].join('/');
    });
}
function scriptsOf(files) {
    return [
        ...new Set(files
            .flatMap(({ contents }) => contents?.consoleScripts ?? [])
            .map(({ name, target }) => `${name} = ${target}`)),
    ];
}
function fieldsOf(metadata, wanted) {
    return (metadata?.fields ?? []).filter(([name]) => name === wanted).map(([, value]) => value);
}
function pythonsOf(metadata) {
    const prefix = 'Programming Language :: Python :: ';
    return (metadata?.classifiers ?? [])
        .filter((classifier) => classifier.startsWith(prefix))
        .map((classifier) => classifier.slice(prefix.length))
        .filter((version) => /^\d+(?:\.\d+)+$/.test(version));
}
function listChange(before = [], after = []) {
    const [old, now] = [new Set(before), new Set(after)];
    return {
        added: [...now].filter((entry) => !old.has(entry)).sort(),
        removed: [...old].filter((entry) => !now.has(entry)).sort(),
    };
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/preview-distributions.js




const MOST_ENTRIES = 30;
const MOST_PATHS = 100;
/** `since`: the tag of the last release; null: there is none. */
function distributionText(changes, since) {
    const { requiresPython } = changes;
    const python = requiresPython.before === requiresPython.after
        ? []
        : [`Python: ${spanOf(requiresPython.before)} → ${spanOf(requiresPython.after)}`];
    const lines = [
        ...python,
        ...listLines('Dependencies', changes.dependencies),
        ...listLines('Console scripts', changes.scripts),
        ...listLines('Extras', changes.extras),
        ...listLines('Pythons in the classifiers', changes.pythons),
    ];
    const what = since === null ? 'for the first release' : `against ${(0,summary_text/* codeSpan */.SS)(since)}`;
    const same = 'Dependencies, console scripts, extras and supported Pythons stay as they are.';
    return [
        `### Built files ${what}`,
        (0,markdown_table/* markdownTable */.Q)(['File', 'Size', 'Contents'], changes.files.map(fileRow)),
        lines.length === 0 ? same : lines.map((line) => `- ${line}`).join('\n'),
        pathsSection(changes.files),
    ]
        .filter((part) => part !== null)
        .join('\n\n');
}
function fileRow({ name, before, after, added, removed }) {
    const size = before === null
        ? `${(0,format_size/* formatSize */.X)(after ?? 0)} (new)`
        : after === null
            ? `${(0,format_size/* formatSize */.X)(before)} → gone`
            : `${(0,format_size/* formatSize */.X)(before)} → ${(0,format_size/* formatSize */.X)(after)}`;
    const paths = [
        ...(added.length === 0 ? [] : [`${added.length} added`]),
        ...(removed.length === 0 ? [] : [`${removed.length} removed`]),
    ];
    return [(0,summary_text/* codeSpan */.SS)(name), size, (0,defuse/* defuseCell */.F)(paths.join(', ') || 'same paths')];
}
function spanOf(text) {
    return text === null ? 'any' : (0,summary_text/* codeSpan */.SS)(text);
}
function listLines(what, { added, removed }) {
    return [
        ...(added.length === 0 ? [] : [`${what} added: ${spans(added)}`]),
        ...(removed.length === 0 ? [] : [`${what} removed: ${spans(removed)}`]),
    ];
}
function spans(entries) {
    const shown = entries.slice(0, MOST_ENTRIES).map(summary_text/* codeSpan */.SS).join(', ');
    const rest = entries.length - MOST_ENTRIES;
    return rest > 0 ? `${shown} and ${rest} more` : shown;
}
function pathsSection(files) {
    const lines = files.flatMap(({ name, added, removed }) => [
        ...added.map((path) => `- ${(0,summary_text/* codeSpan */.SS)(name)}: added ${(0,summary_text/* codeSpan */.SS)(path)}`),
        ...removed.map((path) => `- ${(0,summary_text/* codeSpan */.SS)(name)}: removed ${(0,summary_text/* codeSpan */.SS)(path)}`),
    ]);
    if (lines.length === 0)
        return null;
    const rest = lines.length - MOST_PATHS;
    const shown = [...lines.slice(0, MOST_PATHS), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
    return (0,summary_text/* foldedSection */.qF)('Paths in the archives', shown.join('\n'));
}

// EXTERNAL MODULE: ./lib/commands/take-files.js + 1 modules
var take_files = __webpack_require__(92825);
;// CONCATENATED MODULE: ./lib/commands/preview-files.js
// What the files of the build job would change against those of the last release. Nothing is built here: the job that
// shows a preview may write comments, and project code must not run beside that.







const MOST_READ = 4;
const LARGEST = 50_000_000;
/** Markdown: the changes, or why there are none to see. */
async function previewFiles(request, needs) {
    const { dist, digest, previous } = request;
    if (dist === null)
        return 'What the built files would change is shown when a job before this one builds them and their `dist` and `manifest-digest` are given.';
    if (digest === null)
        return 'What the built files would change is not known: no `manifest-digest` was given, which is empty when there is nothing to release.';
    try {
        const { distributions, manifest } = await (0,take_files/* takeFiles */.xU)(dist, digest, needs);
        const before = previous === null ? [] : await readBefore(manifest.package, previous, needs);
        if (typeof before === 'string')
            return before;
        return distributionText(compareDistributions(before, distributions.map(compared)), previous);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ))
            throw error;
        const [first] = error instanceof user_error/* UserErrors */.tQ ? error.errors : [error];
        return `> [!WARNING]\n> The built files could not be compared: ${(0,defuse/* defuse */.V)(first?.happened ?? '', 600)}`;
    }
}
async function readBefore(name, tag, needs) {
    const release = await needs.readReleaseOf(tag);
    const assets = (release?.assets ?? [])
        .map((asset) => ({ asset, filename: asset.label || asset.name }))
        // Whatever else a release carries (documentation, data) may be an archive too.
        .filter(({ filename }) => (0,distribution_name/* versionOf */.E4)(filename, name) !== null)
        // One wheel of every kind tells most: pure ones come first, then the sdist.
        .sort((a, b) => order(a.filename) - order(b.filename) || (a.filename < b.filename ? -1 : 1));
    if (assets.length === 0)
        return `What the built files would change is not known: the GitHub release of ${(0,summary_text/* codeSpan */.SS)(tag)} has no distributions.`;
    const before = [];
    for (const [at, { asset, filename }] of assets.entries()) {
        const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
        const isRead = at < MOST_READ && asset.size <= LARGEST;
        before.push(isRead
            ? compared(await needs.readAsset(asset, filename, tag))
            : { filename, kind, size: asset.size, contents: null });
    }
    return before;
}
function order(filename) {
    return filename.endsWith('-none-any.whl') ? 0 : filename.endsWith('.tar.gz') ? 1 : 2;
}
function compared(file) {
    const { filename, kind, size, metadata, consoleScripts, members } = file;
    return { filename, kind, size, contents: { metadata, consoleScripts, members } };
}

// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/gateways/asset-cache.js
var asset_cache = __webpack_require__(41368);
// EXTERNAL MODULE: ./lib/gateways/cache-folder.js
var cache_folder = __webpack_require__(67462);
// EXTERNAL MODULE: ./lib/gateways/github/asset-download.js
var asset_download = __webpack_require__(35584);
// EXTERNAL MODULE: ./lib/gateways/github/releases.js + 3 modules
var releases = __webpack_require__(269);
// EXTERNAL MODULE: ./lib/gateways/python/build-workspace.js + 3 modules
var build_workspace = __webpack_require__(3776);
;// CONCATENATED MODULE: ./lib/action-preview-files.js
// The section of a preview on the built files: the gateways that read them and those of the last release.








async function distributionSection(run, planned) {
    const { inputs, env, secrets, fetch, steps, client, event } = run;
    const files = (0,build_workspace.createBuildWorkspace)({
        ...{ env, secrets, fetch, log: steps.info, python: inputs.python ?? '' },
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
    });
    const download = (0,asset_download/* createAssetDownload */.h)(() => client, { fetch, wait: (pause) => (0,promises_.setTimeout)(pause) });
    const cache = (0,asset_cache/* createAssetCache */.L)((0,cache_folder/* jobCacheFolder */._)(env, 'preview'), download);
    const repository = `${event.owner}/${event.repo}`;
    return previewFiles({ dist: inputs.dist, digest: inputs.manifestDigest, previous: planned.previous?.tag ?? null }, {
        ...files,
        ...(0,releases/* createReleases */.H)(client),
        readAsset: async ({ id, sha256, size }, filename, tag) => {
            const { path, ...digest } = await cache.holdAsset({ repository, tag, id, filename, sha256, size });
            return (0,read_distribution/* readDistribution */.x)(path, undefined, digest);
        },
    });
}


/***/ }),

/***/ 92825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ openGiven),
  xU: () => (/* binding */ takeFiles),
  LQ: () => (/* binding */ takeGiven)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(88208);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
;// CONCATENATED MODULE: ./lib/distribution/match-manifest.js
// Files against the manifest: nothing missing, nothing more, every byte as built.



/** All differences, in the order of the file names; empty when the files are the manifest's. The manifest itself may be among the files. */
function matchManifest(manifest, files) {
    const found = new Map(files.map((file) => [file.filename, file]));
    found.delete(distribution_manifest/* MANIFEST_FILENAME */.c);
    const errors = new Map();
    for (const listed of manifest.files) {
        const file = found.get(listed.filename);
        found.delete(listed.filename);
        const { filename } = listed;
        if (file === undefined)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-missing', { filename, sha: listed.sha256 }));
        else if (file.sha256 !== listed.sha256 || file.size !== listed.size)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-differs', {
                filename,
                seen: file.sha256,
                seenSize: file.size,
                expected: listed.sha256,
                expectedSize: listed.size,
            }));
    }
    for (const { filename, sha256 } of found.values())
        errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-extra', { filename, sha: sha256 }));
    return [...errors.keys()].sort().map((filename) => errors.get(filename));
}

// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/trust/attestation.js
var attestation = __webpack_require__(71864);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
;// CONCATENATED MODULE: ./lib/commands/take-files.js
// The release job of the two-job form: files of the build job, believed by their manifest digest and nothing else.








/** `folder` is relative to the workspace. Throws when a byte differs from what the digest names. */
async function takeFiles(folder, digest, needs) {
    return takeGiven(await openGiven(folder, digest, needs), needs);
}
/** Throws when the manifest is not the one that the digest names. */
async function openGiven(folder, digest, needs) {
    const names = (await needs.listFolder(folder)).filter((name) => !(0,attestation/* isAttestationFile */.pn)(name));
    if (!names.includes(distribution_manifest/* MANIFEST_FILENAME */.c))
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-dist-empty', { folder, what: distribution_manifest/* MANIFEST_FILENAME */.c });
    const manifestBytes = await needs.readBytes(`${folder}/${distribution_manifest/* MANIFEST_FILENAME */.c}`);
    const manifest = (0,parse_manifest/* parseManifest */.N)(manifestBytes, digest);
    return {
        folder,
        names: names.filter((name) => name !== distribution_manifest/* MANIFEST_FILENAME */.c),
        manifest,
        manifestBytes,
        digest,
    };
}
/** Throws when a file is not what the manifest says. */
async function takeGiven(given, needs) {
    const { folder, names, manifest, manifestBytes, digest } = given;
    const kinds = new Map(manifest.files.map((file) => [file.filename, file.kind]));
    // Hashed first, opened after: an archive that the manifest doesn't know is never read.
    const hashed = await (0,some_at_a_time/* twoAtATime */.K)(names, (name) => needs.readExtra(`${folder}/${name}`));
    (0,user_error/* throwAll */.Kx)(matchManifest(manifest, hashed));
    const distributions = await (0,some_at_a_time/* twoAtATime */.K)(hashed.filter(({ filename }) => kinds.get(filename) !== 'extra'), (file) => needs.readDistribution(file.path, file));
    const extras = hashed.filter(({ filename }) => kinds.get(filename) === 'extra');
    return { distributions, extras, manifest, manifestBytes, digest };
}


/***/ }),

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
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

/***/ 18839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ releaseErrors)
/* harmony export */ });
const releaseErrors = {
    'release-version-on-index': {
        happened: '{name} {version} is already on {index}, and no tag {tag} exists.',
        remedy: 'Push the tag {tag} on the commit that it was built from, or release a higher version (input `version`).',
    },
    'release-credentials-missing': {
        happened: 'There are no credentials for {index}.',
        remedy: '{hint}',
    },
    'release-credentials-refused': {
        happened: '{index} refuses the credentials of user `{user}`.',
        remedy: 'Renew the secret that is passed as {input}; nothing was written.',
    },
    'release-no-push-right': {
        happened: 'The token may read {repository} but not write to it.',
        remedy: 'Give the release job `permissions: contents: write`.',
    },
    'release-plan-changed': {
        happened: 'The files were built for the plan {expected} of {built}, but here {head} is planned as {seen}.',
        remedy: 'Tags, commits or settings changed in between. Re-run all jobs of the workflow, so that the files are built for the plan as it is now; nothing was written.',
    },
    'release-dist-empty': {
        happened: 'The folder `{folder}` given as `dist` holds no {what}.',
        remedy: 'Download the artifact of the build job into it before this step.',
    },
    'release-branch-moved': {
        happened: '{moved} while {head} was to be released, and {run}.',
        remedy: 'Start a run for it: `gh workflow run {workflow} --ref {branch}` (the workflow needs `on: workflow_dispatch`), or push. Nothing was changed.',
    },
    'release-branch-unclear': {
        happened: "GitHub's answers contradict each other: by one {head} can no longer be released to {branch}, by another {branch} stands at {seen}, which is not after it.",
        remedy: 'Run this job again: its answers are up to date after a moment. If {branch} was set back on purpose there is nothing to release here. Nothing was changed.',
    },
    'release-tag-taken': {
        happened: 'Meanwhile {tag} was made for another commit, which does not hold {head}.',
        remedy: 'Run this job again: it plans the version after it. Nothing was changed.',
    },
    'release-draft-unknown': {
        happened: 'No draft release of {tag} holds the manifest {digest}, which the input `manifest-digest` names.',
        remedy: 'Approve with the digest of the run that made the draft, or start that run again; nothing was written.',
    },
    'release-not-a-branch': {
        happened: 'The head is not on a branch, so there is no branch to commit the release to.',
        remedy: 'Run on a push to a branch, or release without a commit (`commit-mode = "none"`).',
    },
    'release-commit-needed': {
        happened: '`commit-mode` is `none`, but releasing {version} changes {paths}.',
        remedy: 'Commit the change yourself first, take the version from the tag (and set `changelog = false`), or set `commit-mode = "push"`.',
    },
    'release-asset-missing': {
        happened: 'There is no file `{path}`, which the input `assets` names.',
        remedy: 'Create the file before this step, or take it out of `assets`.',
    },
    'release-asset-twice': {
        happened: 'The release would hold two files named {filename}: `{path}` of the input `assets` and another.',
        remedy: 'Rename one of them; in a release all file names differ, whatever their folders.',
    },
    'release-clock-skew': {
        happened: "This machine's clock is {skew} {direction} GitHub's.",
        remedy: "Set it right (NTP), then run again: tokens, signatures and PyPI's upload window go by it. Nothing was written.",
    },
    'release-upload-window-closed': {
        happened: '{index} takes no new files for releases older than {days} days. It has had {there} since {since}, and {missing} of {name} {version} is missing there for good.',
        remedy: 'Release the next patch version: yank {version} on {index} and delete the draft release of {tag}, then the next push with a fix releases it. Nothing was uploaded.',
    },
};


/***/ }),

/***/ 41368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createAssetCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93116);
// Files of releases on this machine, by their sha256: a second build downloads nothing. Only for this user, and hashed before every use.




/** `folder`: absolute, made when it is first needed. */
function createAssetCache(folder, download) {
    return {
        /** Where the file is now, under its own name; throws what the download throws. */
        holdAsset: async (asset) => {
            const { sha256, filename } = asset;
            if (sha256 !== null) {
                const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, sha256, filename);
                const seen = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .TM)(kept).catch(() => null);
                if (seen?.sha256 === sha256)
                    return { path: kept, ...seen };
            }
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`);
            try {
                const seen = await download(asset, beside);
                const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, seen.sha256, filename);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, seen.sha256), { recursive: true, mode: 0o700 });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, kept);
                return { path: kept, ...seen };
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
            }
        },
    };
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

/***/ 35584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createAssetDownload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61899);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38212);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26369);
// The bytes of a release's asset, streamed to disk. The API knows the token and redirects to a storage that must not see it.
// https://docs.github.com/en/rest/releases/assets#get-a-release-asset







const ATTEMPTS = 3;
const PAUSE_MS = 2000;
/** Longest pause between two pieces. */
const STALL_MS = 120_000;
function createAssetDownload(clientOf, { fetch, wait = async () => undefined }) {
    return async (asset, path) => {
        for (let attempt = 1;; attempt += 1) {
            const read = await readOnce(clientOf, fetch, asset, path);
            if ('sha256' in read)
                return checked(asset, read);
            if (attempt === ATTEMPTS)
                throw unreadable(asset, read.reason);
            await wait(PAUSE_MS * attempt);
        }
    };
}
async function readOnce(clientOf, fetch, asset, path) {
    const address = await storageAddress(clientOf, asset);
    if (typeof address !== 'string')
        return save(asset, onePiece(address), path);
    const controller = new AbortController();
    const expire = () => controller.abort(new DOMException('it stood still', 'TimeoutError'));
    const timer = setTimeout(expire, STALL_MS);
    try {
        // The bytes as they are stored: a .tar.gz must not be unpacked on the way.
        const headers = { accept: '*/*', 'accept-encoding': 'identity' };
        const answer = await fetch(address, { headers, signal: controller.signal });
        if (!answer.ok)
            return await refused(answer);
        return await save(asset, moving(answer, timer), path);
    }
    catch (error) {
        return { reason: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .connectionReason */ .R2)(error) };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Where the API redirects to, or the bytes, which it may send itself. */
async function storageAddress(clientOf, asset) {
    const { repository, id, filename, tag } = asset;
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(`download ${filename} of ${repository}`, async () => {
        const { octokit, repository: place } = clientOf(repository);
        try {
            const { data, headers, url } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                ...place,
                asset_id: id,
                headers: { accept: 'application/octet-stream' },
                request: { parseSuccessResponseBody: false, redirect: 'manual' },
            });
            if (headers.location !== undefined)
                return new URL(headers.location, url).href;
            const pieces = [];
            for await (const piece of data)
                pieces.push(piece);
            return Buffer.concat(pieces);
        }
        catch (error) {
            if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .hasStatus */ .Ro)(error, 404))
                throw error;
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-gone', { filename, repository, tag });
        }
    });
}
async function* onePiece(bytes) {
    yield bytes;
}
async function* moving({ body }, timer) {
    for await (const piece of body ?? []) {
        timer.refresh();
        yield piece;
    }
}
/** More bytes than promised are not written: then it is another file anyway. */
async function save({ size: promised }, bytes, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    async function* hashed() {
        for await (const piece of bytes) {
            hash.update(piece);
            size += piece.byteLength;
            if (size > promised)
                break;
            yield piece;
        }
    }
    // A transfer that broke is begun anew.
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(hashed(), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'w', mode: 0o600 }));
    return { sha256: hash.digest('hex'), size };
}
/** Its body is of no use, but holds the connection. */
async function refused(answer) {
    await answer.text();
    return { reason: `the storage answered ${answer.status}` };
}
function checked(asset, seen) {
    const { filename, repository, tag, sha256 } = asset;
    if ((sha256 === null || sha256 === seen.sha256) && asset.size === seen.size)
        return seen;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-differs', {
        ...{ filename, repository, tag, seen: seen.sha256, size: seen.size },
        expected: sha256 === null ? `${asset.size} bytes` : `sha256 ${sha256} (${asset.size} bytes)`,
    });
}
function unreadable({ filename, repository, tag }, reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .indexBuildErrors */ .G, 'index-asset-unreadable', { filename, repository, tag, reason });
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createReleases)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(17999);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(61403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/asset-upload.js
// One file into a draft, once. What the draft holds decides: answers get lost, and an upload that broke off leaves an asset of state
// `starter` that holds its name. https://docs.github.com/en/rest/releases/assets#upload-a-release-asset





/** Rejects with what Octokit throws, or `upload-file-changed`. The caller compares the sha256. */
async function uploadAsset(client, release, asset) {
    const patience = client.newPatience();
    for (;;) {
        const sent = await send(client, release, asset);
        if (!(sent instanceof Error))
            return sent;
        const again = await patience.outlast(sent, `upload of ${asset.filename}`);
        const stored = await findStored(client, release, asset);
        if (stored !== null)
            return stored;
        if (!again)
            throw sent;
    }
}
/** An error that another attempt may mend is returned. */
async function send({ octokit }, release, asset) {
    const url = new URL(release.uploadUrl);
    url.searchParams.set('name', asset.filename);
    url.searchParams.set('label', asset.filename);
    const content = readContent(asset);
    try {
        const { data } = (await octokit.request({
            method: 'POST',
            url: url.href,
            headers: { 'content-type': asset.contentType, 'content-length': asset.size },
            data: content.body,
        }));
        const stored = (0,api_release/* toAsset */.K)(data);
        return stored.state === 'uploaded'
            ? stored
            : new Error(`GitHub keeps ${asset.filename} as ${stored.state}`);
    }
    catch (error) {
        const changed = content.problem();
        if (changed !== null)
            throw changed;
        if (error instanceof Error && isMendable(error))
            return error;
        throw error;
    }
}
function isMendable(error) {
    if ((0,request_failure/* isUncertain */.cp)(error) || (0,request_failure/* isLimited */.lU)(error))
        return true;
    // The upload host may hear of a new draft late.
    if ((0,request_failure/* hasStatus */.Ro)(error, 404))
        return true;
    return (0,request_failure/* hasStatus */.Ro)(error, 422) && /already_exists/.test(error.message);
}
/** GitHub would wait for bytes that never come, and take the rest of a file that grew for another request. */
function readContent({ source, size, filename }) {
    let problem = null;
    async function* read() {
        let sent = 0;
        try {
            for await (const piece of typeof source === 'string' ? (0,external_node_fs_.createReadStream)(source) : [source]) {
                sent += piece.length;
                if (sent > size)
                    break;
                yield piece;
            }
        }
        catch {
            sent = -1;
        }
        if (sent === size)
            return;
        problem = (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename });
        throw problem;
    }
    return { body: read(), problem: () => problem };
}
/** The whole file, if it is there; what is left of a broken upload is removed, so that its name is free. */
async function findStored(client, release, { filename, size }) {
    const { octokit, repository } = client;
    const assets = await octokit.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        ...repository,
        release_id: release.id,
        per_page: 100,
    });
    const ours = assets.map(api_release/* toAsset */.K).filter(({ label, name }) => (label || name) === filename);
    const stored = ours.find((asset) => asset.state === 'uploaded' && asset.size === size);
    if (stored !== undefined)
        return stored;
    // On a release that everybody sees a whole file is somebody's; the caller tells whose it may be.
    const left = release.draft ? ours : ours.filter(({ state }) => state !== 'uploaded');
    for (const { id } of left)
        await deleteAsset(client, id);
    return null;
}
async function deleteAsset({ octokit, repository }, id) {
    try {
        await octokit.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...repository,
            asset_id: id,
        });
    }
    catch (error) {
        // Its answer was lost, and then it was gone.
        if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
            throw error;
    }
}

// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
;// CONCATENATED MODULE: ./lib/gateways/github/draft-creation.js
// A new draft, once: a second one of the same run could be filled or published by mistake.
// https://docs.github.com/en/rest/releases/releases#create-a-release



/** Rejects with what Octokit throws. */
async function createDraft(client, draft) {
    const what = `draft of ${draft.tag}`;
    const patience = client.newPatience();
    for (let isLost = false;; isLost = true) {
        try {
            const made = await postDraft(client, draft);
            return isLost ? await withoutTwins(client, draft, made) : made;
        }
        catch (error) {
            if (!(0,request_failure/* isUncertain */.cp)(error) && !isLost)
                throw error;
            const again = (0,request_failure/* isUncertain */.cp)(error) && (await patience.outlast(error, what));
            const [found, ...twins] = await findTwins(client, draft);
            if (found !== undefined) {
                await deleteEmpty(client, twins);
                return found;
            }
            if (!again)
                throw error;
        }
    }
}
/** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
async function postDraft({ octokit, repository }, draft) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/releases', {
        ...repository,
        tag_name: draft.tag,
        name: draft.name,
        body: draft.body,
        prerelease: draft.prerelease,
        draft: true,
    });
    return (0,api_release/* toRelease */.z)(data);
}
/** An earlier attempt may have made a draft that was not listed then. */
async function withoutTwins(client, draft, made) {
    const look = async () => {
        const twins = await findTwins(client, draft);
        // A list that shows this one shows all that came before it.
        return twins.some(({ id }) => id === made.id) ? twins : null;
    };
    const twins = (await look()) ?? (await client.lookAgain(`draft of ${draft.tag}`, look)) ?? [];
    await deleteEmpty(client, twins.filter(({ id }) => id !== made.id));
    return made;
}
/** Drafts that this very attempt of this run made, oldest first. */
async function findTwins({ octokit, repository }, draft) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
        ...repository,
        per_page: 100,
    });
    const wanted = identity(draft.body);
    return data
        .map(api_release/* toRelease */.z)
        .filter((each) => each.draft && each.tag === draft.tag && identity(each.body) === wanted)
        .sort((a, b) => a.id - b.id);
}
/** The marker tells run, attempt and head; a text without one stands for itself, but a host may rewrite line ends. */
function identity(body) {
    const owner = (0,draft_marker/* readDraftOwner */.nM)(body);
    return owner === null ? body.replace(/\r\n?/g, '\n').trimEnd() : JSON.stringify(owner);
}
async function deleteEmpty({ octokit, repository }, twins) {
    for (const { id, assets } of twins) {
        if (assets.length === 0)
            await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
            });
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-publication.js


/** Rejects with what Octokit throws. */
async function publishRelease(client, id, options) {
    const { octokit, repository } = client;
    try {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
            // GitHub may forget the tag of a draft that is changed without naming it, and publish another one of its own making.
            tag_name: options.tag,
            body: options.body,
            draft: false,
            make_latest: options.latest ? 'true' : 'false',
        });
        return (0,api_release/* toRelease */.z)(data);
    }
    catch (error) {
        if ((0,request_failure/* isTagBurnt */.iX)(error) || (0,request_failure/* hasStatus */.Ro)(error, 401, 403))
            throw error;
        const seen = await findPublished(client, id, options).catch(() => null);
        if (seen === null)
            throw error;
        return seen;
    }
}
/** False where it is refused: published releases that are immutable stay what they are. */
async function redraftRelease({ octokit, repository }, id, { tag, body }) {
    try {
        const change = { ...repository, release_id: id, tag_name: tag, body, draft: true };
        return (await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', change)).data.draft;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404, 422))
            return false;
        throw error;
    }
}
async function findPublished({ octokit, repository, lookAgain }, id, { body }) {
    const look = async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
        });
        const release = (0,api_release/* toRelease */.z)(data);
        return !release.draft && plain(release.body) === plain(body) ? release : null;
    };
    return (await look()) ?? lookAgain('published release', look);
}
/** A host may rewrite line ends. */
function plain(body) {
    return body.replace(/\r\n?/g, '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/gateways/github/releases.js
// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases








function createReleases(client) {
    const { octokit, repository } = client;
    return {
        /** The newest hundred; drafts are among them only for a token that may write. */
        listReleases: () => (0,request_failure/* tell */.qz)('list the releases', async () => (await octokit.request('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 })).data.map(api_release/* toRelease */.z)),
        /** The published release of a tag; null when there is none. */
        readReleaseOf: (tag) => (0,request_failure/* tell */.qz)('read the release of the tag', async () => {
            try {
                return (0,api_release/* toRelease */.z)((await octokit.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repository, tag }))
                    .data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        createDraft: (draft) => (0,request_failure/* tell */.qz)('create the draft release', () => createDraft(client, draft)),
        uploadAsset: (release, asset) => (0,request_failure/* tell */.qz)(`upload ${asset.filename} to the draft release`, () => uploadAsset(client, release, asset)),
        /** Null when there is no such release any more. */
        readRelease: (id) => (0,request_failure/* tell */.qz)('read the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                return (0,api_release/* toRelease */.z)(data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        downloadAsset: (asset) => (0,request_failure/* tell */.qz)(`download ${asset.name}`, async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...repository,
                    asset_id: asset.id,
                    headers: { accept: 'application/octet-stream' },
                    // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,consumers_.buffer)(data);
            }
            catch (error) {
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
                throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-asset-gone', { filename: asset.label || asset.name });
            }
        }),
        publishRelease: (id, options) => (0,request_failure/* tell */.qz)('publish the release', () => publishRelease(client, id, options)),
        redraftRelease: (id, options) => (0,request_failure/* tell */.qz)('make the release a draft again', () => redraftRelease(client, id, options)),
        deleteAsset: (id) => (0,request_failure/* tell */.qz)('delete a file of the release', () => deleteAsset(client, id)),
        /** Title, files and state stay. https://docs.github.com/en/rest/releases/releases#update-a-release */
        writeNotes: (id, body) => (0,request_failure/* tell */.qz)('write the notes of the release', async () => {
            await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
                body,
            });
        }),
        /** Only while it still is a draft: what was published meanwhile stays. */
        deleteDraft: (id) => (0,request_failure/* tell */.qz)('delete the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                if (data.draft)
                    await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                        ...repository,
                        release_id: id,
                    });
            }
            catch (error) {
                // Somebody else was faster, or the answer to our own request was lost.
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
            }
        }),
    };
}


/***/ }),

/***/ 21056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42488);
// Builds the sdist and, from it, the wheel.






/** Absolute paths of the wheels and sdists, sorted. */
async function buildDistributions(request) {
    const { sourceDir, outDir, env, pretend, sourceDateEpoch } = request;
    const others = await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .clearArtifacts */ .z)({ sourceDir, outDir, env, project: request.project ?? null });
    const command = request.buildCommand ?? ['uv', 'build'];
    const result = await runBuild(request, {
        cwd: sourceDir,
        env: { ...env, ...pretend, SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
        onLine: request.log,
    });
    if (result.exitCode !== 0)
        throw (0,_build_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .explainBuildFailure */ .O)(command.join(' '), result);
    const built = (await (0,_built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .listArtifacts */ .w)(outDir)).filter((path) => !others.includes(path));
    if (built.length === 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'build-left-nothing', { command: command.join(' '), folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(outDir) });
    return built;
}
async function runBuild(request, options) {
    const { buildCommand, uv, outDir, python } = request;
    if (buildCommand !== null) {
        const [program, ...args] = buildCommand;
        return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_3__/* .runProgram */ .m)(program, args, options);
    }
    const args = ['build', '--no-create-gitignore', `--out-dir=${outDir}`, `--python=${python.request}`];
    return uv.run(args, { ...options, env: { ...options.env, ...python.variables } });
}


/***/ }),

/***/ 3776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createBuildWorkspace: () => (/* binding */ createBuildWorkspace)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/held-bytes.js
var held_bytes = __webpack_require__(38958);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(21056);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/pinned-environment.js
var pinned_environment = __webpack_require__(79862);
;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it.


/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    return (0,pinned_environment/* preparePinnedEnvironment */.t)(sources, {
        name: 'py-release-checks',
        version: TWINE_VERSION,
        sha256: CHECK_REQUIREMENTS_SHA256,
        // Long, and needed on the first run of a machine only.
        readRequirements: async () => (await __webpack_require__.e(/* import() */ 1387).then(__webpack_require__.bind(__webpack_require__, 61387))).CHECK_REQUIREMENTS,
    });
}

// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
;// CONCATENATED MODULE: ./lib/gateways/python/twine-check.js
// `twine check --strict`: does the metadata parse, and will the README render on an index?






const TIMEOUT_MS = 5 * 60 * 1000;
/** A file that twine merely warns about has not passed. */
async function twineCheck(request) {
    const { checkPython, files, env, cwd } = request;
    if (files.length === 0)
        return [];
    const result = await (0,run_program/* runProgram */.m)(checkPython, ['-I', '-m', 'twine', 'check', '--strict', ...files], {
        cwd,
        // rich breaks lines at the width of the terminal.
        env: { ...env, COLUMNS: '4000', NO_COLOR: '1', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' },
        timeoutMs: TIMEOUT_MS,
    });
    const verdicts = readVerdicts((0,external_node_util_.stripVTControlCharacters)(result.stdout), files);
    const failed = verdicts.some((verdict) => !verdict.passed);
    if (verdicts.length !== files.length || failed !== (result.exitCode !== 0))
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-failed', { lines: (0,shown_lines/* shownLines */.T)(result.lastLines) });
    return verdicts;
}
function readVerdicts(output, files) {
    const verdicts = [];
    for (const raw of output.split(/\r?\n/)) {
        const line = raw.trim();
        const verdict = /^Checking (.*): (PASSED|FAILED)\b/.exec(line);
        const path = verdict?.[1];
        if (path !== undefined && files.includes(path))
            verdicts.push({ filename: (0,external_node_path_.basename)(path), passed: line.endsWith(': PASSED'), messages: [] });
        else if (/^(ERROR|WARNING)\s/.test(line))
            verdicts
                .at(-1)
                ?.messages.push(line.replace(/^(ERROR|WARNING)\s+/, (_, word) => `${word.trim().toLowerCase()}: `));
        else if (line !== '' && verdicts.at(-1)?.passed === false)
            verdicts.at(-1)?.messages.push(line);
    }
    return verdicts;
}

// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.

















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    // Each is prepared once, when the first step needs it.
    const uv = once(() => (0,uv_tool/* prepareUv */.D)({ fetch: options.fetch, env, notice: log }));
    const python = once(() => (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace));
    const checkPython = once(async () => prepareCheckEnvironment({ uv: await uv(), python: await python(), env, childEnv }));
    return {
        writeEdit: (edit) => files.write(edit.path, edit.content),
        /** `project`: in a person's own checkout, the project's name; then other projects' files stay in `dist/`. */
        build: async (request) => {
            const [sourceDir] = await Promise.all([files.locate(request.folder), uv(), python()]);
            // The checks' environment is made while the build runs; its failure shows when the checks ask for it.
            checkPython().catch(() => undefined);
            return (0,build_distributions/* buildDistributions */.i)({
                uv: await uv(),
                sourceDir,
                outDir: (0,external_node_path_.join)(sourceDir, 'dist'),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                ...(request.project === undefined ? {} : { project: request.project }),
                log,
            });
        },
        /** Builds a clean copy of the sources in another folder. */
        buildAgain: async (request) => {
            // The second build changes the umask of this process: what is made meanwhile would have the wrong permissions.
            await checkPython().catch(() => undefined);
            const { buildAgain } = await __webpack_require__.e(/* import() */ 1193).then(__webpack_require__.bind(__webpack_require__, 81193));
            return buildAgain({
                uv: await uv(),
                sourceDir: await files.locate(request.folder),
                python: await python(),
                sourceDateEpoch: request.sourceDateEpoch,
                env: childEnv,
                pretend: request.versionEnvironment,
                buildCommand: request.buildCommand,
                written: await Promise.all(request.edited.map((path) => files.locate(path))),
                first: request.first,
                temporary: env['RUNNER_TEMP'],
                log,
            });
        },
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 7789).then(__webpack_require__.bind(__webpack_require__, 57789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 8985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const absolute = await files.locate(path);
            const { sha256, size } = await (0,held_bytes/* digestAndHold */.H)(absolute);
            return { filename: (0,external_node_path_.basename)(path), kind: 'extra', sha256, size, path: absolute };
        },
        twineCheck: async (paths) => {
            const verdicts = await twineCheck({
                checkPython: await checkPython(),
                files: paths,
                env: childEnv,
                cwd: workspace,
            });
            (0,user_error/* throwAll */.Kx)(verdicts
                .filter(({ passed }) => !passed)
                .map(({ filename, messages }) => (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-metadata-refused', { file: filename, lines: messages.join('\n') })));
        },
        /** Sentences about what was not proved. */
        checkInstall: async ({ wheel, version, verifyCommand, }) => {
            const report = await (0,install_check/* checkInstall */.Q)({
                uv: await uv(),
                python: await python(),
                env: childEnv,
                log,
                name: wheel.metadata.name,
                version,
                files: [{ filename: wheel.filename, location: wheel.path, sha256: wheel.sha256 }],
                modules: wheel.topLevelModules,
                scripts: wheel.consoleScripts,
                configurationDir: null,
                temporary: env['RUNNER_TEMP'],
                verifyCommand,
                verifyDir: null,
            });
            return report.notes;
        },
        saveText: (path, text) => files.write(path, text),
        lockRequirements: async (order) => (await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 34768))).lockRequirements({
            ...order,
            uv: await uv(),
            python: await python(),
            env: childEnv,
            temporary: env['RUNNER_TEMP'],
        }),
        saveManifest: (folder, bytes) => files.write(`${folder}/${manifest/* MANIFEST_FILENAME */.c}`, bytes),
        keepExtra: async (folder, extra) => {
            const kept = await files.locate(`${folder}/${extra.filename}`);
            if (kept !== extra.path)
                await (0,promises_.copyFile)(extra.path, kept);
        },
        listFolder: (folder) => files.list(folder),
        readBytes: async (path) => (await files.read(path)) ?? Buffer.alloc(0),
        keepDistribution: async (filename, bytes) => {
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-resume-'));
            const path = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(filename));
            await (0,promises_.writeFile)(path, bytes);
            return (0,read_distribution/* readDistribution */.x)(path);
        },
    };
}
function once(make) {
    let made = null;
    return () => (made ??= make());
}


/***/ }),

/***/ 79862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ preparePinnedEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74665);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18983);
/* harmony import */ var _virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32525);
// An environment made by uv from requirements whose every file is pinned by hash, kept by tool-cache.









/** Gives the path of the Python that has the tool. Throws `check-environment-failed`. */
async function preparePinnedEnvironment(sources, pinned) {
    const { name } = pinned;
    const version = `${pinned.version}-${await environmentKey(sources.python.request, pinned.sha256)}`;
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findTool */ .SG)(sources.env, name, version);
    if (kept !== null && (await starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept))))
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sources.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `${name}-`));
    try {
        await makeEnvironment(sources, pinned, folder);
        const isUsable = (kept) => starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept));
        const tool = { name, version, isUsable };
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .keepTool */ .Iw)(sources.env, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, pinned, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'requirements.txt');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(requirements, await pinned.readRequirements());
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'check-environment-failed', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .shownLines */ .T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request, requirements) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request).catch(() => request);
    const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(requirements).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(python).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ markDraft),
/* harmony export */   k: () => (/* binding */ unmarkDraft),
/* harmony export */   nM: () => (/* binding */ readDraftOwner)
/* harmony export */ });
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

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zj: () => (/* binding */ publishStatement)
/* harmony export */ });
/* unused harmony export PREDICATES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89636);
// What is signed: that this file, with these bytes, was published by who signs. https://in-toto.io/Statement/v1


const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
/** PyPI takes these two. https://docs.pypi.org/attestations/producing-attestations/ */
const PREDICATES = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function publishStatement({ filename, sha256 }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: null,
    }));
}
/** The bytes that the signature is over. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function signedBytes(statement) {
    const head = `DSSEv1 ${STATEMENT_MEDIA_TYPE.length} ${STATEMENT_MEDIA_TYPE} ${statement.byteLength} `;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head), statement]);
}
/** Of a statement that anybody may have written: does it speak of this file, in words that PyPI takes? */
function readStatement(text, { filename, sha256 }) {
    const statement = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (statement?.['_type'] !== STATEMENT_TYPE)
        return { problem: 'it holds no in-toto statement v1' };
    const { subject, predicateType, predicate = null } = statement;
    const [first, ...others] = Array.isArray(subject) ? subject : [];
    if (others.length > 0)
        return { problem: 'its statement is on several files' };
    const named = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(first);
    if (named?.['name'] !== filename)
        return { problem: 'its statement is on a file of another name' };
    if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(named['digest'])?.['sha256'] !== sha256)
        return { problem: 'its statement is on a file with another sha256' };
    if (typeof predicateType !== 'string' || !PREDICATES.includes(predicateType))
        return { problem: 'its statement is of a kind that PyPI does not take' };
    if (predicateType === PUBLISH_PREDICATE && predicate !== null && !isEmptyObject(predicate))
        return { problem: 'its publish statement has a predicate, which has to be empty' };
    return { predicateType, problem: null };
}
function isEmptyObject(value) {
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    return fields !== null && Object.keys(fields).length === 0;
}


/***/ }),

/***/ 71864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ attestationsField),
/* harmony export */   Gg: () => (/* binding */ attestationFilename),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   pn: () => (/* binding */ isAttestationFile)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2312);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13969);


/** Beside the file it attests. https://docs.pypi.org/attestations/producing-attestations/ */
function attestationFilename(filename) {
    return `${filename}.publish.attestation`;
}
function isAttestationFile(filename) {
    return filename.endsWith('.publish.attestation');
}
/**
 * From a bundle v0.3 with a single certificate; null when it lacks a part. Time stamps of a timestamp authority have no place in an
 * attestation and are left out.
 */
function attestationOf({ verificationMaterial, dsseEnvelope }) {
    const [signature, ...others] = dsseEnvelope?.signatures ?? [];
    const { certificate, tlogEntries } = verificationMaterial;
    const entries = tlogEntries.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogEntry */ .J).filter((entry) => entry !== null);
    if (dsseEnvelope === undefined || signature === undefined || certificate === undefined)
        return null;
    if (others.length > 0 || entries.length === 0 || entries.length < tlogEntries.length)
        return null;
    return {
        version: 1,
        verification_material: { certificate: certificate.rawBytes, transparency_entries: entries },
        envelope: { statement: dsseEnvelope.payload, signature: signature.sig },
    };
}
/** The same as a bundle v0.3, in JSON: what the libraries of Sigstore verify. */
function bundleOf({ verification_material, envelope }) {
    const { certificate, transparency_entries: tlogEntries } = verification_material;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    };
}
/** The value of the upload form's `attestations`; null when there are none to send. */
function attestationsField(attestations) {
    return attestations.length === 0 ? null : JSON.stringify(attestations);
}


/***/ }),

/***/ 89636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
// JSON that others wrote: objects of unknown fields, anything else is null.
function parseObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** Null for anything but a text of 1 to `limit` characters. */
function textField(fields, name, limit) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' && value !== '' && value.length <= limit ? value : null;
}


/***/ }),

/***/ 13969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
// An entry of Sigstore's transparency log (Rekor v1), in the JSON form of bundles. Written by strangers: only what is known is kept.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_rekor.proto

const LONGEST = 64 * 1024;
const MOST_HASHES = 64;
/** Null when a part is missing that a verifier of attestations needs: they hold no other proof of the time. */
function readLogEntry(value) {
    const entry = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {};
    const [kind, version] = [
        text(part(entry, 'kindVersion'), 'kind'),
        text(part(entry, 'kindVersion'), 'version'),
    ];
    const [logIndex, integratedTime] = [whole(entry, 'logIndex'), whole(entry, 'integratedTime')];
    const keyId = text(part(entry, 'logId'), 'keyId');
    const signedEntryTimestamp = text(part(entry, 'inclusionPromise'), 'signedEntryTimestamp');
    const inclusionProof = readProof(part(entry, 'inclusionProof'));
    const canonicalizedBody = text(entry, 'canonicalizedBody');
    if (kind === null || version === null || keyId === null || logIndex === null)
        return null;
    if (integratedTime === null || signedEntryTimestamp === null)
        return null;
    if (inclusionProof === null || canonicalizedBody === null)
        return null;
    return {
        ...{ logIndex, logId: { keyId }, kindVersion: { kind, version }, integratedTime },
        ...{ inclusionPromise: { signedEntryTimestamp }, inclusionProof, canonicalizedBody },
    };
}
function readProof(proof) {
    const [logIndex, treeSize] = [whole(proof, 'logIndex'), whole(proof, 'treeSize')];
    const rootHash = text(proof, 'rootHash');
    const envelope = text(part(proof, 'checkpoint'), 'envelope');
    const hashes = proof['hashes'] ?? [];
    if (logIndex === null || treeSize === null || rootHash === null || envelope === null)
        return null;
    if (!Array.isArray(hashes) || hashes.length > MOST_HASHES || !hashes.every(isShortText))
        return null;
    return { logIndex, rootHash, treeSize, hashes, checkpoint: { envelope } };
}
function part(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(fields[name]) ?? {};
}
function text(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(fields, name, LONGEST);
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= LONGEST;
}
/** 64-bit numbers are texts in this JSON; a reader has to take numbers too, and zero may be left out. */
function whole(fields, name) {
    const value = fields[name] ?? '0';
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : null;
}


/***/ })

};
