export const id = 8985;
export const ids = [8985];
export const modules = {

/***/ 8985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanArtifacts: () => (/* binding */ cleanArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33841);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93116);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16986);
// Removes what earlier builds left, for a checkout that is a person's own: only what is certainly of this project, generated and not in git.





/** Follows no links: a link stays, and so does what lies behind it. */
async function cleanArtifacts(request) {
    const { workspace, folder, project, env } = request;
    const root = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFiles */ .qm)(workspace).locate(folder);
    const candidates = [...(await findDistributions(root, project)), ...(await findGenerated(root))];
    const tracked = await readTracked(root, candidates, env);
    const shown = ({ path, isFolder }) => `${folder === '.' || folder === '' ? '' : `${folder}/`}${path}${isFolder ? '/' : ''}`;
    const removed = [];
    const kept = [];
    for (const candidate of candidates) {
        const why = candidate.doubt ?? trackedDoubt(candidate, tracked);
        if (why !== null)
            kept.push({ path: shown(candidate), why });
        else {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, candidate.path), { recursive: candidate.isFolder, force: true });
            removed.push(shown(candidate));
        }
    }
    return { removed, kept };
}
async function findDistributions(root, project) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'dist')).catch(() => null);
    if (found?.isSymbolicLink() === true)
        return [{ path: 'dist', isFolder: false, doubt: 'it is a link' }];
    if (found?.isDirectory() !== true)
        return [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'dist'), { withFileTypes: true });
    return entries
        .filter(({ name }) => (0,_distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnArtifact */ .ti)(name, project))
        .map((entry) => ({
        path: `dist/${entry.name}`,
        isFolder: false,
        doubt: entry.isFile() ? null : 'it is no regular file',
    }));
}
async function findGenerated(root) {
    const inSrc = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'src')).catch(() => null);
    const parents = inSrc?.isDirectory() === true ? ['', 'src/'] : [''];
    const found = await Promise.all(parents.map(async (parent) => {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, parent));
        return names
            .filter((name) => name.endsWith('.egg-info') || (parent === '' && name === 'build'))
            .map((name) => parent + name);
    }));
    return Promise.all(found.flat().map((path) => describeGenerated(root, path)));
}
async function describeGenerated(root, path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    if (!found.isDirectory())
        return { path, isFolder: false, doubt: found.isSymbolicLink() ? 'it is a link' : 'it is no folder' };
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    const isGenerated = path === 'build' ? (0,_distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuildFolder */ .R3)(entries) : (0,_distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .isEggInfo */ .y$)(entries);
    return { path, isFolder: true, doubt: isGenerated ? null : 'it holds files that no build made' };
}
/** Null: no git says what is tracked. */
async function readTracked(root, candidates, env) {
    if (candidates.length === 0)
        return [];
    return (0,_tracked_files_js__WEBPACK_IMPORTED_MODULE_4__/* .listTracked */ .z)(root, candidates.map(({ path }) => path), env);
}
function trackedDoubt({ path, isFolder }, tracked) {
    // Without git, a wheel in dist/ still is one of this project; a folder may be anybody's.
    if (tracked === null)
        return isFolder ? 'no git tells whether it is tracked' : null;
    return tracked.some((one) => one === path || one.startsWith(`${path}/`)) ? 'git tracks it' : null;
}


/***/ })

};
