export const id = 9801;
export const ids = [9801];
export const modules = {

/***/ 95887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Where the files of a run come from, by its inputs.

/** `project`: the project's folder. */
function filesSource({ dist, manifestDigest, verifyCommand, assets, sbom }, project) {
    if (manifestDigest !== null)
        return dist === null
            ? { source: { kind: 'draft', digest: manifestDigest }, folder: null }
            : { source: { kind: 'dist', folder: dist, digest: manifestDigest }, folder: dist };
    if (dist !== null)
        return { source: { kind: 'none' }, folder: null };
    return { source: { kind: 'build', verifyCommand, assets, sbom }, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project, 'dist') };
}


/***/ }),

/***/ 11173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublishPlanned: () => (/* binding */ runPublishPlanned)
});

// EXTERNAL MODULE: ./lib/action-files.js
var action_files = __webpack_require__(95887);
// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(48724);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(70425);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/commands/file-rules.js + 1 modules
var file_rules = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(68152);
// EXTERNAL MODULE: ./lib/commands/preflight-upload.js
var preflight_upload = __webpack_require__(75707);
// EXTERNAL MODULE: ./lib/commands/prepare-files.js
var prepare_files = __webpack_require__(16475);
// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 23 modules
var read_plan = __webpack_require__(47235);
;// CONCATENATED MODULE: ./lib/commands/publish-planned.js
// Publication without commit, tag and release: a rehearsal of the next version, or exactly the version of the checkout.














async function publishPlanned(request, needs) {
    const { files: source, index, dryRun } = request;
    if (request.stopAfterDraft)
        throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'stop-after-without-draft', { what: 'this run makes no release' });
    const { plan } = await needs.step('Plan', async () => (0,read_plan/* readPlan */.m)(await builtPlan(request, needs), needs));
    const planned = plan.packages[0];
    if (source.kind === 'none' || source.kind === 'draft')
        return (0,run_outcome/* quietOutcome */.p)('nothing', 'no built files were given: nothing to publish', plan);
    const { unknowns } = await needs.step('Preflight', async () => (0,preflight_upload/* preflightUpload */.z)(await (0,preflight_index/* askIndex */.aZ)(planned.name, needs), index, needs));
    const rules = (0,file_rules/* fileRules */._)(request.plan.project, planned.edits, index);
    const files = await (0,prepare_files/* prepareFiles */.t)({ files: source, plan, package: planned, rules }, needs);
    const version = planned.version === null ? null : (0,format_version/* formatVersion */.q)(planned.version);
    const outcome = (0,run_outcome/* quietOutcome */.p)(resultOf(request.plan.target), planned.reason, plan, {
        version,
        previousVersion: planned.previous && (0,format_version/* formatVersion */.q)(planned.previous.version),
        notes: planned.notes,
        manifestDigest: files.digest,
        unknowns,
        files: (0,run_outcome/* unservedFiles */.K)(files.manifest.files),
    });
    if (dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    const what = `${planned.name} ${version}`;
    const uploaded = await needs.step('Publish', () => (0,publish_all/* publishAll */.V)({
        files: files.distributions,
        index: index.indexName,
        standing: (missing) => (0,standing/* publishing */.Kc)({ what, index: index.indexName }, missing),
    }, needs));
    needs.standing(null);
    return { ...outcome, reason: `${what} is on ${index.indexName}: ${planned.reason}`, files: uploaded };
}
function resultOf({ kind }) {
    return kind === 'rehearsal' ? 'rehearsed' : 'published';
}
/** The number of a rehearsal is that of the build, which its manifest keeps: a later job or attempt has another. */
async function builtPlan({ plan, files }, needs) {
    if (plan.target.kind !== 'rehearsal' || files.kind !== 'dist')
        return plan;
    if (!(await needs.listFolder(files.folder)).includes(distribution_manifest/* MANIFEST_FILENAME */.c))
        return plan;
    const manifest = (0,parse_manifest/* parseManifest */.N)(await needs.readBytes(`${files.folder}/${distribution_manifest/* MANIFEST_FILENAME */.c}`), files.digest);
    const number = (0,parse_version/* parseVersion */.o)(manifest.version)?.dev ?? null;
    return number === null ? plan : { ...plan, target: { kind: 'rehearsal', number } };
}

;// CONCATENATED MODULE: ./lib/action-publish-planned.js



async function runPublishPlanned(run, plan, reads) {
    const { inputs } = run;
    const files = (0,action_files/* filesSource */.V)(inputs, plan.project.path);
    return (0,action_index/* withActionIndex */.Ht)(run, (0,action_index/* planIndexOptions */.Cs)(run, plan, files.folder), (index) => {
        const { dryRun, stopAfterDraft } = inputs;
        const request = { plan, files: files.source, index: index.request, dryRun, stopAfterDraft };
        return publishPlanned(request, { ...reads, ...index.needs, wait: action_index/* wait */.uk });
    });
}


/***/ }),

/***/ 75707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ preflightUpload)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66556);
/* harmony import */ var _preflight_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68152);
// Where nothing but an upload is to be done, nothing but the index is asked beforehand.



/** Throws all problems together. */
function preflightUpload(index, request, needs) {
    const answers = [...(0,_preflight_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgePage */ .zw)(request, index), ...(0,_preflight_index_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeCredentials */ .so)(request, index)];
    (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .tellAnswers */ .p)(answers, needs);
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)((0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problemsOf */ .GW)(answers));
    return {
        unknowns: (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownsOf */ .F9)(answers),
        page: index !== null && 'value' in index.page ? index.page.value : null,
    };
}


/***/ }),

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOtherPlan),
/* harmony export */   t: () => (/* binding */ prepareFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27628);
/* harmony import */ var _take_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92825);




async function prepareFiles(request, needs) {
    const { files, plan } = request;
    if (files.kind === 'build')
        return (0,_build_files_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFiles */ .C)({ ...request, ...files, dist: null }, needs);
    return needs.step('Check', async () => {
        const taken = await (0,_take_files_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFiles */ .xU)(files.folder, files.digest, needs);
        refuseOtherPlan(taken.manifest, plan);
        (0,_build_files_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNames */ .L)(taken.distributions, request.package, needs, request.rules.publicIndex);
        return taken;
    });
}
/** The files were built for the plan as it is now. */
function refuseOtherPlan({ head, plan: expected }, plan) {
    if (head === plan.head && expected === plan.hash)
        return;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-plan-changed', {
        head: plan.head.slice(0, 7),
        seen: plan.hash,
        built: head.slice(0, 7),
        expected,
    });
}


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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
