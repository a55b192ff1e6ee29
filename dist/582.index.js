export const id = 582;
export const ids = [582];
export const modules = {

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ buildFiles),
  L: () => (/* binding */ checkNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/distribution/requirement.js
// A dependency as metadata writes it. https://packaging.python.org/en/latest/specifications/dependency-specifiers/
/** Null for what is no requirement. */
function parseRequirement(text) {
    const match = /^\s*([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*([^]*)$/.exec(text);
    if (match === null)
        return null;
    const [, name = '', rest = ''] = match;
    if (rest.startsWith('@')) {
        // In a URL a semicolon starts the marker only after white space.
        const [url = '', marker = ''] = rest.slice(1).trim().split(/\s+;/, 2);
        return { name, url, clauses: [], marker: marker.trim() };
    }
    const [specifier = '', marker = ''] = rest.split(';', 2);
    const clauses = specifier
        .trim()
        .replace(/^\(([^]*)\)$/, '$1')
        .split(',')
        .map((clause) => clause.trim())
        .filter((clause) => clause !== '');
    return { name, url: null, clauses, marker: marker.trim() };
}
/** Which ends a requirement leaves open: later releases of the dependency may break us, or older ones lack what we need. */
function openEnds(requirement) {
    if (requirement.url !== null)
        return [];
    const bounded = (operators) => requirement.clauses.some((clause) => operators.test(clause));
    return [
        ...(bounded(/^(?:===?|~=|>)/) ? [] : ['lower']),
        ...(bounded(/^(?:===?|~=|<)/) ? [] : ['upper']),
    ];
}

// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/distribution/public-index-rules.js
// What PyPI refuses whatever the rest of the release looks like, checked before anything is sent.
// https://docs.pypi.org/project_metadata/ and https://packaging.python.org/en/latest/specifications/




const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
/** `index` is the name for people, `PyPI` or `TestPyPI`. */
function checkPublicIndexRules(file, index) {
    return [
        ...metadataVersion(file, index),
        ...directRequirements(file, index),
        ...privateClassifier(file, index),
        ...platformTag(file, index),
        ...licenseFiles(file),
    ];
}
function metadataVersion({ filename, metadata }, index) {
    if (METADATA_VERSIONS.includes(metadata.metadataVersion))
        return [];
    const supported = `${METADATA_VERSIONS[0]} to ${METADATA_VERSIONS.at(-1)}`;
    const version = metadata.metadataVersion;
    return [
        (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-metadata-version', { filename, version, index, supported }),
    ];
}
function directRequirements({ filename, metadata }, index) {
    return metadata.requiresDist
        .filter((text) => (parseRequirement(text)?.url ?? null) !== null)
        .map((requirement) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-direct-requirement', {
        filename,
        requirement: withoutUserInfo(requirement),
        index,
    }));
}
/** A URL may carry a token; messages hold none. */
function withoutUserInfo(text) {
    return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}
function privateClassifier({ filename, metadata }, index) {
    return metadata.classifiers
        .filter((classifier) => /^private\s*::/i.test(classifier))
        .map((classifier) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-private', { filename, classifier, index }));
}
function platformTag({ filename, kind }, index) {
    if (kind !== 'wheel')
        return [];
    return (0,wheel_filename/* parseWheelFilename */.e)(filename)
        .platform.split('.')
        .filter((platform) => platform.startsWith('linux_') && !/^linux_armv[67]l$/.test(platform))
        .map((platform) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-platform-tag', { filename, platform, index }));
}
/** PEP 639: in an sdist at their path, in a wheel under `.dist-info/licenses/`. */
function licenseFiles({ filename, kind, metadata, members }) {
    if (!/^2\.[4-9]$/.test(metadata.metadataVersion))
        return [];
    const root = kind === 'sdist' ? sdistRoot(members) : `${distInfo(members)}/licenses`;
    const present = new Set(members);
    return metadata.licenseFiles
        .filter((license) => !present.has(`${root}/${license}`))
        .map((license) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-license-file', {
        filename,
        license,
        expected: `${root}/${license}`,
    }));
}
function sdistRoot(members) {
    return members[0]?.split('/')[0] ?? '';
}
function distInfo(members) {
    return members.find((member) => /^[^/]+\.dist-info\//.test(member))?.split('/')[0] ?? '';
}

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
;// CONCATENATED MODULE: ./lib/distribution/check-distributions.js
// The built files are the planned release: one name, one version, the kinds that were asked for, and nothing else.










const KIND_NAMES = { sdist: 'source distribution', wheel: 'wheel' };
function checkDistributions(files, expected) {
    const index = expected.publicIndex ?? null;
    return {
        errors: [
            ...checkSet(files, expected.kinds ?? []),
            ...(index === null ? [] : checkLocalVersion(expected.version, index)),
            ...files.flatMap((file) => [
                ...checkIdentity(file, expected),
                ...(index === null ? [] : checkPublicIndexRules(file, index)),
            ]),
        ],
        warnings: [...files.flatMap((file) => spellingWarnings(file, expected)), ...boundWarnings(files)],
    };
}
function checkSet(files, kinds) {
    const names = files.map((file) => file.filename);
    const listed = names.length === 0 ? 'none' : names.join(', ');
    const lacking = names.length === 0 && kinds.length === 0
        ? ['file']
        : kinds.filter((kind) => !files.some((file) => file.kind === kind)).map((kind) => KIND_NAMES[kind]);
    const missing = lacking.map((kind) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-missing', { kind, files: listed }));
    const sdists = [...new Set(files.filter((file) => file.kind === 'sdist').map((file) => file.filename))];
    const several = sdists.length > 1
        ? [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-several-sdists', { files: sdists.join(', ') })]
        : [];
    const twice = [...new Set(names.filter((name, position) => names.indexOf(name) !== position))];
    return [
        ...missing,
        ...several,
        ...twice.map((filename) => (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-twice', { filename })),
    ];
}
function checkLocalVersion(version, index) {
    if (((0,parse_version/* parseVersion */.o)(version)?.local ?? null) === null)
        return [];
    return [(0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-local-version', { version, index })];
}
function checkIdentity(file, expected) {
    const { filename, metadata } = file;
    const inName = nameAndVersion(file);
    const errors = [];
    for (const { where, name, version } of [
        { where: 'file name', ...inName },
        { where: 'metadata', name: metadata.name, version: metadata.version },
    ]) {
        if ((0,normalize_name/* normalizeName */.P)(name) !== (0,normalize_name/* normalizeName */.P)(expected.name))
            errors.push((0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-other-name', {
                filename,
                where,
                seen: name,
                expected: expected.name,
            }));
        if (!areSame(version, expected.version))
            errors.push((0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'distribution-other-version', {
                filename,
                where,
                seen: version,
                expected: expected.version,
            }));
    }
    return errors;
}
function nameAndVersion({ kind, filename }) {
    const { name, version } = kind === 'wheel' ? (0,wheel_filename/* parseWheelFilename */.e)(filename) : (0,sdist_filename/* parseSdistFilename */.s)(filename);
    // In file names, `_` stands for the `-` that separates parts; a local version may hold one.
    return { name, version: version.replaceAll('_', '-') };
}
function areSame(a, b) {
    const [left, right] = [(0,parse_version/* parseVersion */.o)(a), (0,parse_version/* parseVersion */.o)(b)];
    return left !== null && right !== null && (0,compare_versions/* sameVersion */.r1)(left, right);
}
/** PyPI asks sdists to be spelt exactly so (PEP 625) and mails about wheels that are not. */
function spellingWarnings({ filename, kind }, expected) {
    const version = (0,parse_version/* parseVersion */.o)(expected.version);
    if (version === null)
        return [];
    const name = (0,normalize_name/* normalizeName */.P)(expected.name).replaceAll('-', '_');
    const start = `${name}-${(0,format_version/* formatVersion */.q)(version)}`;
    const good = kind === 'sdist' ? filename === `${start}.tar.gz` : filename.startsWith(`${start}-`);
    if (good)
        return [];
    return [
        `${filename} should begin with ${start}: PyPI refuses or warns about other spellings; a current build backend writes it so.`,
    ];
}
/** One sentence for each kind of gap, the same for all files of the release. */
function boundWarnings(files) {
    const open = { lower: new Set(), upper: new Set() };
    for (const requirement of files.flatMap((file) => file.metadata.requiresDist.map(parseRequirement))) {
        if (requirement === null)
            continue;
        for (const end of openEnds(requirement))
            open[end].add(requirement.name);
    }
    const list = (names) => [...names].sort().join(', ');
    return [
        ...(open.lower.size > 0
            ? [
                `Dependencies without a lower bound: ${list(open.lower)}. Installers may pick a release that is too old.`,
            ]
            : []),
        ...(open.upper.size > 0
            ? [
                `Dependencies without an upper bound: ${list(open.upper)}. A later major release may break this one.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/distribution/make-manifest.js
var make_manifest = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/project/dynamic-version-environment.js
// How a build is told its version before the tag exists. Each backend reads its own variable and ignores the others.

/**
 * setuptools-scm (also behind hatch-vcs and flit-scm): https://setuptools-scm.readthedocs.io/en/latest/overrides/
 * pdm-backend: https://backend.pdm-project.org/metadata/
 * The two on dunamai: https://github.com/ninoseki/uv-dynamic-versioning, https://github.com/mtkennerly/poetry-dynamic-versioning
 */
function dynamicVersionEnvironment(projectName, version) {
    const suffix = (0,normalize_name/* normalizeName */.P)(projectName).replaceAll('-', '_').toUpperCase();
    return {
        [`SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${suffix}`]: version,
        // hatch-vcs does not pass the project's name on, so the variable with the name alone is not enough.
        SETUPTOOLS_SCM_PRETEND_VERSION: version,
        PDM_BUILD_SCM_VERSION: version,
        UV_DYNAMIC_VERSIONING_BYPASS: version,
        POETRY_DYNAMIC_VERSIONING_BYPASS: version,
    };
}

;// CONCATENATED MODULE: ./lib/commands/build-files.js
// Edited files -> built files -> checked files and their manifest. This is where project code runs; nothing outside
// the workspace has been written when it ends.









async function buildFiles(request, needs) {
    const { package: planned, plan } = request;
    const version = plannedVersion(planned);
    const paths = await needs.step('Build', async () => {
        for (const edit of planned.edits)
            await needs.writeEdit(edit);
        return needs.build({
            folder: planned.path,
            sourceDateEpoch: plan.headDate,
            buildCommand: request.buildCommand,
            versionEnvironment: planned.dynamic ? dynamicVersionEnvironment(planned.name, version) : {},
        });
    });
    return needs.step('Check', async () => {
        const distributions = await Promise.all(paths.map((path) => needs.readDistribution(path)));
        // Another build command may have its reason to make only one kind.
        const kinds = request.buildCommand === null ? ['sdist', 'wheel'] : [];
        checkNames(distributions, planned, needs, kinds);
        const [, ...notes] = await Promise.all([
            needs.twineCheck(paths),
            ...distributions
                .filter(({ kind }) => kind === 'wheel')
                .map((wheel) => needs.checkInstall({ wheel, version, verifyCommand: request.verifyCommand })),
        ]);
        for (const note of notes.flat())
            needs.warn(note);
        const extras = await readExtras(request.assets, distributions, needs);
        const prepared = fixFiles(plan, planned, distributions, extras);
        await needs.saveManifest(planned.path, prepared.manifestBytes);
        return prepared;
    });
}
/** Every file of a release has its own name: hosts and folders of built files know no other. */
async function readExtras(paths, distributions, needs) {
    const taken = new Set([manifest/* MANIFEST_FILENAME */.c, ...distributions.map(({ filename }) => filename)]);
    const problems = [];
    for (const path of paths) {
        const filename = external_node_path_.posix.basename(path);
        if (!(await needs.listFolder(external_node_path_.posix.dirname(path))).includes(filename))
            problems.push((0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-asset-missing', { path }));
        else if (taken.has(filename))
            problems.push((0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-asset-twice', { filename, path }));
        taken.add(filename);
    }
    (0,user_error/* throwAll */.Kx)(problems);
    return Promise.all(paths.map((path) => needs.readExtra(path)));
}
function fixFiles(plan, planned, distributions, extras) {
    const manifest = (0,make_manifest/* makeManifest */.Ui)({
        package: planned.name,
        version: plannedVersion(planned),
        head: plan.head,
        plan: plan.hash,
        files: [...distributions, ...extras],
    });
    const manifestBytes = (0,make_manifest/* serializeManifest */.MZ)(manifest);
    return { distributions, extras, manifest, manifestBytes, digest: (0,make_manifest/* manifestDigest */.It)(manifestBytes) };
}
/** Names, versions and expected files; findings that don't stop a release are told. */
function checkNames(distributions, planned, needs, kinds = []) {
    const { errors, warnings } = checkDistributions(distributions, {
        name: planned.name,
        version: plannedVersion(planned),
        kinds,
    });
    (0,user_error/* throwAll */.Kx)(errors);
    for (const warning of warnings)
        needs.warn(warning);
}
function plannedVersion(planned) {
    if (planned.version === null)
        throw new Error(`nothing is planned for ${planned.name}`);
    return (0,format_version/* formatVersion */.q)(planned.version);
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ describeRelease),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   uO: () => (/* binding */ releaseIdentity)
/* harmony export */ });
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5336);



function releaseIdentity({ name, version, tag }) {
    if (version === null || tag === null)
        throw new Error(`nothing is planned for ${name}`);
    return { name, version, tag };
}
/** The highest final version of all is shown as the latest release. */
function isLatest(version, tags) {
    return ((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(version) &&
        tags.every((tag) => !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(tag.version) || (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, version) <= 0));
}
function describeRelease(planned, facts) {
    const { version, tag } = releaseIdentity(planned);
    return (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .quietOutcome */ .p)('released', planned.reason, facts.plan, {
        version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .q)(version),
        previousVersion: planned.previous && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .q)(planned.previous.version),
        tag,
        notes: facts.notes,
        manifestDigest: facts.manifestDigest,
    });
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
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

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MANIFEST_FILENAME)
/* harmony export */ });
// The manifest: what a release consists of, fixed by the build (design, section 2). Its bytes are what the tag's digest names.
const MANIFEST_FILENAME = 'py-release-manifest.json';


/***/ }),

/***/ 5655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ memberProblem),
/* harmony export */   f: () => (/* binding */ filenameProblem)
/* harmony export */ });
// Names that come from archives, manifests and indexes are hostile: a name is only ever used when these find nothing wrong with it.
/** Why a file name is refused, or null. */
function filenameProblem(filename) {
    if (filename === '')
        return 'it is empty';
    if (filename.length > 255)
        return 'it is longer than 255 characters';
    if (/[/\\]/.test(filename))
        return 'it holds a path separator';
    if (/[\p{Cc}\p{Cs}]/u.test(filename))
        return 'it holds a control character';
    if (filename === '.' || filename === '..')
        return 'it names a folder';
    return null;
}
/** Why a path in an archive is refused, or null. */
function memberProblem(path) {
    if (path === '')
        return 'its name is empty';
    if (/[\p{Cc}]/u.test(path))
        return 'its name holds a control character';
    if (path.includes('\\'))
        return 'its name holds a backslash';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'its path is absolute';
    if (path.split('/').includes('..'))
        return 'its path leaves the archive';
    return null;
}


/***/ }),

/***/ 2041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name (PEP 625)



/** Throws `distribution-sdist-filename`. Splits at the last dash: names of old backends hold dashes, versions none. */
function parseSdistFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-sdist-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.tar.gz'))
        return fail('it does not end in .tar.gz');
    const stem = filename.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1 || dash === stem.length - 1)
        return fail('name and version are not separated by a dash');
    return { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseWheelFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention



/** Throws `distribution-wheel-filename`. Whether the version is one is for the reader of the version to judge. */
function parseWheelFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-wheel-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.whl'))
        return fail('it does not end in .whl');
    const parts = filename.slice(0, -'.whl'.length).split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return fail(`it has ${parts.length} parts between dashes, 5 or 6 are needed`);
    const [name, version] = parts;
    const [python, abi, platform] = parts.slice(-3);
    const build = parts.length === 6 ? parts[2] : null;
    if (!/^[\p{L}\p{N}._]+$/u.test(name))
        return fail(`the name \`${name}\` holds other than letters, digits, . and _`);
    if (version === '')
        return fail('the version is empty');
    if (build !== null && !/^\d/.test(build))
        return fail(`the build tag \`${build}\` does not begin with a digit`);
    for (const tag of [python, abi, platform])
        if (!/^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/.test(tag))
            return fail(`\`${tag}\` is no compatibility tag`);
    return { name, version, build, python, abi, platform };
}


/***/ }),

/***/ 8208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ distributionErrors)
/* harmony export */ });
const distributionErrors = {
    'distribution-not-recognised': {
        happened: '{filename} is neither a wheel (.whl) nor a source distribution (.tar.gz).',
        remedy: 'Remove it from the folder of built files, or list it in the input `assets` if it belongs to the release.',
    },
    'distribution-wheel-filename': {
        happened: '{filename} is not a valid wheel file name: {reason}.',
        remedy: 'Build it with a current build backend; a wheel is named name-version-python-abi-platform.whl (PEP 427).',
    },
    'distribution-sdist-filename': {
        happened: '{filename} is not a valid source distribution file name: {reason}.',
        remedy: 'Build it with a current build backend; it is named name-version.tar.gz (PEP 625).',
    },
    'distribution-unreadable': {
        happened: '{filename} cannot be read as an archive: {reason}.',
        remedy: 'Build it again; if the build is not at fault, the file was damaged on the way here.',
    },
    'distribution-archive-limit': {
        happened: '{filename} is refused: {reason}.',
        remedy: 'Look at what the build packs into it; the limits protect the runner from archives made to exhaust it.',
    },
    'distribution-archive-member': {
        happened: '{filename} holds a member that is refused, {member}: {reason}.',
        remedy: 'Look at what the build packs into it; such a member may write outside the folder it is unpacked in.',
    },
    'distribution-without-metadata': {
        happened: '{filename} holds no {member}.',
        remedy: 'Build it with a current build backend; without this file no index and no installer accepts it.',
    },
    'distribution-metadata-encoding': {
        happened: 'The metadata of {filename} is not UTF-8.',
        remedy: 'Save pyproject.toml, the README and the licence files as UTF-8 and build again.',
    },
    'distribution-metadata-field': {
        happened: 'The metadata of {filename} is not usable: {reason}.',
        remedy: 'Mend the project table of pyproject.toml, or build it with a current build backend.',
    },
    'distribution-other-name': {
        happened: '{filename} belongs to {seen} ({where}), the release is of {expected}.',
        remedy: 'Clean the folder of built files before the build, or mend the name in pyproject.toml.',
    },
    'distribution-other-version': {
        happened: '{filename} has version {seen} ({where}), the release is {expected}.',
        remedy: 'Clean the folder of built files before the build; if the version is dynamic, see that the build takes the planned version.',
    },
    'distribution-missing': {
        happened: 'The build left no {kind}; the files are: {files}.',
        remedy: 'Build both a source distribution and a wheel (`uv build` does), or set `build-command`.',
    },
    'distribution-several-sdists': {
        happened: 'The build left several source distributions: {files}.',
        remedy: 'Clean the folder of built files before the build; an index takes one source distribution per version.',
    },
    'distribution-twice': {
        happened: 'Two built files have the same name, {filename}.',
        remedy: 'Hand over one folder of built files.',
    },
    'distribution-direct-requirement': {
        happened: '{filename} requires `{requirement}`, and {index} refuses requirements that name a URL.',
        remedy: 'Depend on a version that an index serves, or publish to a private index.',
    },
    'distribution-local-version': {
        happened: 'Version {version} has a local part, and {index} refuses it.',
        remedy: 'Release a version without `+…`.',
    },
    'distribution-private': {
        happened: '{filename} carries the classifier `{classifier}`, and {index} is public.',
        remedy: 'Set `repository` to your private index, or remove the classifier if the project may be public.',
    },
    'distribution-metadata-version': {
        happened: '{filename} has metadata version {version}, and {index} takes {supported}.',
        remedy: 'Pin a build backend that writes a supported metadata version.',
    },
    'distribution-platform-tag': {
        happened: '{filename} is built for the platform {platform}, and {index} refuses that tag.',
        remedy: 'Repair the wheel with auditwheel (a manylinux or musllinux tag), for example through cibuildwheel.',
    },
    'distribution-license-file': {
        happened: '{filename} declares the licence file {license}, which is not at {expected}.',
        remedy: 'Include the file in the build, or mend `license-files` in pyproject.toml.',
    },
    'manifest-unreadable': {
        happened: 'The release manifest cannot be used: {reason}.',
        remedy: 'Run the build job again; it writes a new manifest beside the built files.',
    },
    'manifest-newer': {
        happened: 'The release manifest has schema {schema}; this version of py-release-action reads schema 1.',
        remedy: 'Use the same version of py-release-action in every job, or a newer one here.',
    },
    'manifest-digest-differs': {
        happened: 'The release manifest has the digest {seen}, expected is {expected}.',
        remedy: 'The files were changed after the build: run all jobs again.',
    },
    'manifest-file-missing': {
        happened: '{filename} is in the manifest (sha256 {sha}) and not among the files.',
        remedy: 'Hand over all files of the build job; if they are lost, run the build job again.',
    },
    'manifest-file-extra': {
        happened: '{filename} (sha256 {sha}) is among the files and not in the manifest.',
        remedy: 'Hand over only the files of the build job, or build again if this file belongs to the release.',
    },
    'manifest-file-differs': {
        happened: '{filename} has other bytes than the manifest says: sha256 {seen}, {seenSize} bytes; expected {expected}, {expectedSize} bytes.',
        remedy: 'The file was changed after the build: run all jobs again.',
    },
};


/***/ }),

/***/ 8839:
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


/***/ })

};
