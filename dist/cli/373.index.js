export const id = 373;
export const ids = [373];
export const modules = {

/***/ 90373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78877);
/* harmony import */ var _cli_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34044);
/* harmony import */ var _gateways_git_commit_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21421);
/* harmony import */ var _gateways_git_local_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91412);
/* harmony import */ var _gateways_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73014);
/* harmony import */ var _gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17327);
/* harmony import */ var _version_tag_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58078);
// `py-release plan`: the gateways of a clone, and the plan as a table or a document.








// Nearly everything that a plan reads lives until it is printed: a young generation that grows at once is copied a
// third as often. https://v8.dev/blog/trash-talk
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=16');
async function runPlan({ folder, bump, version, json, quiet }, env) {
    const git = (0,_gateways_git_run_git_js__WEBPACK_IMPORTED_MODULE_5__/* .createGit */ .l)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), env);
    const history = (0,_gateways_git_local_history_js__WEBPACK_IMPORTED_MODULE_4__/* .createLocalHistory */ .o)(git);
    // Git is at work while the code of the command is loaded. Every plan begins with the tags.
    history.readTags().catch(() => undefined);
    const [clone, { readProject }] = await Promise.all([
        history.readClone(),
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(284), __webpack_require__.e(3334)]).then(__webpack_require__.bind(__webpack_require__, 13334)),
    ]);
    const commit = (0,_gateways_git_commit_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createCommitFiles */ .x)(git, clone.head.sha);
    const project = await readProject(commit, clone.folder);
    history.readAhead((0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTagFormat */ .n0)(project.configuration.tagFormat), clone.head.sha);
    const { readPlan } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4674), __webpack_require__.e(6410), __webpack_require__.e(2967)]).then(__webpack_require__.bind(__webpack_require__, 16410));
    const request = { ...clone, target: { kind: 'next' }, project, bump, version };
    const terminal = (0,_gateways_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .createTerminal */ .P)(env, quiet);
    const checkApi = await (0,_cli_api_js__WEBPACK_IMPORTED_MODULE_2__/* .openApiCheck */ .f)(project.configuration, {
        ...{ git, commit, folder, env },
        warn: (text) => terminal.tellWarnings([text]),
    });
    const { plan } = await readPlan(request, { ...commit, ...history, checkApi });
    if (json) {
        const { planDocument } = await __webpack_require__.e(/* import() */ 2968).then(__webpack_require__.bind(__webpack_require__, 82968));
        terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
        terminal.tellWarnings(plan.packages.flatMap((entry) => [...plan.warnings, ...entry.warnings]));
    }
    else {
        const { renderPlan } = await __webpack_require__.e(/* import() */ 8470).then(__webpack_require__.bind(__webpack_require__, 48470));
        terminal.print(renderPlan(plan, terminal));
    }
}


/***/ })

};
