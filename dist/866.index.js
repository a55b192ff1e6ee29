export const id = 866;
export const ids = [866];
export const modules = {

/***/ 6866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5670);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6209);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9170);




async function build(request, needs) {
    const { plan } = await needs.step('Plan', () => (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .readPlan */ .m)(request.plan, needs));
    const planned = plan.packages[0];
    if (planned.result === 'nothing')
        return (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .quietOutcome */ .p)('nothing', planned.reason, plan);
    const { buildCommand } = request.plan.project.configuration;
    const { verifyCommand, assets } = request;
    const files = await (0,_build_files_js__WEBPACK_IMPORTED_MODULE_0__/* .buildFiles */ .C)({ plan, package: planned, buildCommand, verifyCommand, assets }, needs);
    for (const extra of files.extras)
        await needs.keepExtra(planned.path, extra);
    const outcome = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .describeRelease */ .NC)(planned, { plan, notes: planned.notes, manifestDigest: files.digest });
    const built = [...files.distributions, ...files.extras];
    return {
        ...outcome,
        result: 'previewed',
        files: built.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null })),
    };
}


/***/ })

};
