export const id = 347;
export const ids = [347];
export const modules = {

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
/** Looked for first: classes of Unicode take about a millisecond to compile, and nearly all names are plain. */
const PLAIN = /^[ -~]*$/;
/** Why a file name is refused, or null. */
function filenameProblem(filename) {
    if (filename === '')
        return 'it is empty';
    if (filename.length > 255)
        return 'it is longer than 255 characters';
    if (/[/\\]/.test(filename))
        return 'it holds a path separator';
    if (!PLAIN.test(filename) && /[\p{Cc}\p{Cs}]/u.test(filename))
        return 'it holds a control character';
    if (filename === '.' || filename === '..')
        return 'it names a folder';
    return null;
}
/** Why a path in an archive is refused, or null. */
function memberProblem(path) {
    if (path === '')
        return 'its name is empty';
    if (!PLAIN.test(path) && /\p{Cc}/u.test(path))
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

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ secretKinds),
/* harmony export */   p: () => (/* binding */ ACCESS_KEY_ID)
/* harmony export */ });
// Secrets by their form. Only forms that nothing else has: a finding stops a release. What is shown is the kind, never the text.
/** No secret by itself. */
const ACCESS_KEY_ID = 'AWS access key id';
const PATTERNS = [
    {
        kind: 'private key',
        // The line alone is common in code; a key has its body below it, also in a string with escaped line ends.
        pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]|["'+])+(?:[A-Za-z0-9+/=]|\s|\\[rn]|["']){60,}/g,
        variety: 16,
    },
    {
        kind: 'PGP private key',
        pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]){200,}/g,
        variety: 16,
    },
    { kind: 'PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g, variety: 16 },
    { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g, variety: 24 },
    { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, variety: 12 },
    {
        kind: 'AWS access key',
        // The id with its secret behind it: 40 characters that are no hash.
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b[^]{1,200}?(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])[A-Za-z0-9/+]{40}/g,
        variety: 20,
    },
    // Found in many a docstring: it names an account.
    { kind: ACCESS_KEY_ID, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, variety: 10 },
    { kind: 'Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[0-9]{8,}-[A-Za-z0-9-]{20,}/g, variety: 12 },
    {
        kind: 'Slack webhook',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{24}\b/g,
        variety: 16,
    },
    { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, variety: 16 },
    { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g, variety: 14 },
    { kind: 'Anthropic key', pattern: /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g, variety: 20 },
];
/** What all of them have: one look finds most texts free of any. */
const HINT = /PRIVATE KEY|pypi-AgE|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|slack\.com\/services|npm_|k_live_|sk-ant-|SG\./;
const PLACEHOLDER = /example|placeholder|abcdefgh|12345678|x{6}|0{8}|(?:your|fake|dummy|sample|redacted)[-_]/i;
/** The kinds of secrets in a text, each once. */
function secretKinds(text) {
    if (!HINT.test(text))
        return [];
    const found = PATTERNS.filter(({ pattern, variety }) => [...text.matchAll(pattern)].some(([match]) => new Set(match).size >= variety && !PLACEHOLDER.test(match)));
    const kinds = new Set(found.map(({ kind }) => kind));
    // Said by the whole key.
    if (kinds.has('AWS access key'))
        kinds.delete(ACCESS_KEY_ID);
    return [...kinds];
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
    if (!/^[A-Za-z0-9._]+$/.test(name) && !/^[\p{L}\p{N}._]+$/u.test(name))
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
    'distribution-link-outside': {
        happened: '{filename} holds a link, {member}, to {target}, outside the archive.',
        remedy: 'Replace the link by the file it means, or leave it out of the build.',
    },
    'distribution-member-type': {
        happened: '{filename} holds {member}, which is a {type} and no plain file.',
        remedy: 'Leave it out of the build; pack with a current build backend, without sparse files.',
    },
    'distribution-member-twice': {
        happened: '{filename} holds {member} twice: which of the two is installed depends on the installer.',
        remedy: 'Look at what the build packs twice (often a file that two build settings include).',
    },
    'distribution-member-encrypted': {
        happened: '{filename} holds {member} encrypted, and no installer can read it.',
        remedy: 'Build the wheel with a current build backend and without a password.',
    },
    'distribution-compression': {
        happened: '{filename} holds {member} compressed by method {method}; indexes and installers read only stored and deflated members.',
        remedy: 'Build the wheel with a current build backend, without another compression.',
    },
    'distribution-zip-framing': {
        happened: '{filename} is not a clean zip archive: {reason}; tools would read different things from it.',
        remedy: 'Build it again with a current build backend and do not change the file afterwards.',
    },
    'distribution-top-folder': {
        happened: '{filename} must hold all files in one folder {expected}; it also has or has instead {seen}.',
        remedy: 'Build it with a current build backend (PEP 625).',
    },
    'distribution-dist-info': {
        happened: '{filename} must hold one folder {expected}; it has {seen}.',
        remedy: 'Build it with a current build backend; do not rename wheels by hand.',
    },
    'distribution-record': {
        happened: 'RECORD of {filename} does not fit its files: {reason}.',
        remedy: 'Build it again; a tool that changes a wheel afterwards has to write RECORD anew (`wheel unpack` and `wheel pack` do).',
    },
    'distribution-entry-points': {
        happened: 'entry_points.txt of {filename} is refused: {reason}.',
        remedy: 'Mend the scripts and entry points in pyproject.toml.',
    },
    'distribution-requirement-invalid': {
        happened: '{filename} requires `{requirement}`, which is no valid requirement: {reason}.',
        remedy: 'Mend the dependencies in pyproject.toml; indexes and installers refuse such a requirement.',
    },
    'distribution-requires-python': {
        happened: '{filename} has the Requires-Python `{seen}`, which is not valid: {reason}.',
        remedy: 'Mend `requires-python` in pyproject.toml, for example to ">=3.10".',
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

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildDistributions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9816);
/* harmony import */ var _build_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3813);
/* harmony import */ var _built_artifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2488);
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
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/gateways/archives/read-distribution.js + 7 modules
var read_distribution = __webpack_require__(7681);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(1056);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gateways/python/check-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const TWINE_VERSION = '7.0.0';
/** Of CHECK_REQUIREMENTS. */
const CHECK_REQUIREMENTS_SHA256 = 'b4d74b5e3f2e652d304448373acb45581c4399fd0556eccf47df8080dd5155cc';

// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
// EXTERNAL MODULE: ./lib/gateways/python/tool-folder.js
var tool_folder = __webpack_require__(8983);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/gateways/python/check-environment.js
// The environment with twine in it: made by uv from requirements whose every file is pinned by hash, kept by tool-cache.










const NAME = 'py-release-checks';
/** Gives the path of the Python that has twine. */
async function prepareCheckEnvironment(sources) {
    const version = `${TWINE_VERSION}-${await environmentKey(sources.python.request)}`;
    const kept = (0,tool_folder/* findTool */.SG)(sources.env, NAME, version);
    if (kept !== null && (await starts((0,virtual_environment/* environmentPython */.a2)(kept))))
        return (0,virtual_environment/* environmentPython */.a2)(kept);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(sources.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-checks-'));
    try {
        await makeEnvironment(sources, folder);
        const isUsable = (kept) => starts((0,virtual_environment/* environmentPython */.a2)(kept));
        const tool = { name: NAME, version, isUsable };
        return (0,virtual_environment/* environmentPython */.a2)(await (0,tool_folder/* keepTool */.Iw)(sources.env, (0,external_node_path_.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,external_node_path_.join)(cwd, 'requirements.txt');
    // Long, and needed on the first run of a machine only.
    const { CHECK_REQUIREMENTS } = await __webpack_require__.e(/* import() */ 387).then(__webpack_require__.bind(__webpack_require__, 1387));
    await (0,promises_.writeFile)(requirements, CHECK_REQUIREMENTS);
    const folder = (0,external_node_path_.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,virtual_environment/* environmentPython */.a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'check-environment-failed', { lines: (0,shown_lines/* shownLines */.T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request) {
    const path = await (0,promises_.realpath)(request).catch(() => request);
    const changed = await (0,promises_.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(CHECK_REQUIREMENTS_SHA256).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,promises_.stat)(python).then((found) => found.isFile(), () => false);
}

// EXTERNAL MODULE: ./lib/gateways/python/install-check.js + 4 modules
var install_check = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(6132);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(9816);
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

// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js + 1 modules
var uv_tool = __webpack_require__(8993);
;// CONCATENATED MODULE: ./lib/gateways/python/build-workspace.js
// The workspace as a place to build and check in: everything here may start project code, so every child gets an
// environment without secrets. Loaded when the first file is prepared; a preview never needs it.
















function createBuildWorkspace(options) {
    const { workspace, env, log } = options;
    const files = (0,gateways_files/* createFiles */.q)(workspace);
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
            const { buildAgain } = await __webpack_require__.e(/* import() */ 756).then(__webpack_require__.bind(__webpack_require__, 9756));
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
        listMembers: async (path) => (await __webpack_require__.e(/* import() */ 789).then(__webpack_require__.bind(__webpack_require__, 7789))).listMembers(path),
        cleanArtifacts: async (request) => (await __webpack_require__.e(/* import() */ 985).then(__webpack_require__.bind(__webpack_require__, 8985))).cleanArtifacts({ ...request, workspace, env: childEnv }),
        readDistribution: async (path, known) => (0,read_distribution/* readDistribution */.x)(path, undefined, known),
        readExtra: async (path) => {
            const [absolute, { sha256, size }] = await Promise.all([files.locate(path), files.digest(path)]);
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

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Where pip and uv look for their configuration files, the strongest first.
// https://pip.pypa.io/en/stable/topics/configuration/#location
// https://docs.astral.sh/uv/concepts/configuration-files/


function pipConfigurationPaths(env) {
    const own = env['PIP_CONFIG_FILE'];
    // pip reads no file at all when the variable names the null device.
    if (own === '/dev/null' || own?.toLowerCase() === 'nul')
        return [];
    const name = process.platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const inEnvironment = env['VIRTUAL_ENV'] === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['VIRTUAL_ENV'], name)];
    return [
        ...(own === undefined ? [] : [own]),
        ...inEnvironment,
        ...pipUserPaths(env),
        ...pipSystemPaths(env),
    ];
}
function pipUserPaths(env) {
    const home = homeFolder(env);
    if (process.platform === 'win32')
        return [
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Roaming'), 'pip', 'pip.ini'),
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'pip', 'pip.ini'),
        ];
    const mac = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf');
    return [
        ...(process.platform === 'darwin' ? [mac] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip', 'pip.conf'),
    ];
}
function pipSystemPaths(env) {
    if (process.platform === 'win32')
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'pip', 'pip.ini')];
    if (process.platform === 'darwin')
        return ['/Library/Application Support/pip/pip.conf'];
    return [...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
}
function uvConfigurationPaths(env) {
    const own = env['UV_CONFIG_FILE'];
    if (own)
        return [own];
    if (env['UV_NO_CONFIG'])
        return [];
    if (process.platform === 'win32') {
        const roaming = env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), 'AppData', 'Roaming');
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roaming, 'uv', 'uv.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'uv', 'uv.toml')];
    }
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'uv', 'uv.toml'),
        ...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'uv', 'uv.toml')),
        '/etc/uv/uv.toml',
    ];
}
function homeFolder(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}
function programData(env) {
    return env['PROGRAMDATA'] ?? 'C:\\ProgramData';
}
function configurationFolder(env) {
    return env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.config');
}
function systemFolders(env) {
    return (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '');
}


/***/ })

};
