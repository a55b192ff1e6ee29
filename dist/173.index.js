export const id = 173;
export const ids = [173];
export const modules = {

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where the files of a run come from, by its inputs.

/** `project`: the project's folder. */
function filesSource({ dist, manifestDigest, verifyCommand, assets }, project) {
    if (manifestDigest !== null)
        return dist === null
            ? { source: { kind: 'draft', digest: manifestDigest }, folder: null }
            : { source: { kind: 'dist', folder: dist, digest: manifestDigest }, folder: dist };
    if (dist !== null)
        return { source: { kind: 'none' }, folder: null };
    return { source: { kind: 'build', verifyCommand, assets }, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project, 'dist') };
}


/***/ }),

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPublishPlanned: () => (/* binding */ runPublishPlanned)
});

// EXTERNAL MODULE: ./lib/action-files.js
var action_files = __webpack_require__(5887);
// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(27);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(425);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(1881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/commands/file-rules.js + 1 modules
var file_rules = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/commands/preflight-upload.js
var preflight_upload = __webpack_require__(5707);
// EXTERNAL MODULE: ./lib/commands/prepare-files.js
var prepare_files = __webpack_require__(6475);
// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 27 modules
var read_plan = __webpack_require__(4483);
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

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ preflightUpload)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6556);
/* harmony import */ var _preflight_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8152);
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

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOtherPlan),
/* harmony export */   t: () => (/* binding */ prepareFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2163);
/* harmony import */ var _take_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2825);




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


/***/ })

};
