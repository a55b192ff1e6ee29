export const id = 866;
export const ids = [866];
export const modules = {

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5670);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5336);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2163);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2004);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4483);
// `actions/build`: plan, edit, build, check; leaves the files and their manifest for a job with rights.






async function build(request, needs) {
    const { plan } = await needs.step('Plan', () => (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(request.plan, needs));
    const planned = plan.packages[0];
    if (planned.result === 'nothing')
        return (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .quietOutcome */ .p)('nothing', planned.reason, plan);
    const { verifyCommand, assets, dist } = request;
    const rules = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .fileRules */ ._)(request.plan.project, planned.edits, request.index);
    const files = await (0,_build_files_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFiles */ .C)({ plan, package: planned, rules, verifyCommand, assets, dist }, needs);
    const folder = dist ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(planned.path, 'dist');
    for (const extra of files.extras)
        await needs.keepExtra(folder, extra);
    const built = [...files.distributions, ...files.extras];
    return (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .quietOutcome */ .p)('previewed', planned.reason, plan, {
        version: files.manifest.version,
        previousVersion: planned.previous && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(planned.previous.version),
        tag: planned.tag,
        notes: planned.notes,
        manifestDigest: files.digest,
        files: (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .unservedFiles */ .K)(built),
    });
}


/***/ })

};
