export const id = 1193;
export const ids = [1193];
export const modules = {

/***/ 81193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildAgain: () => (/* binding */ buildAgain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _build_distributions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21056);
/* harmony import */ var _source_copy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30995);
// Builds the same sources once more, with everything else that a build can see changed: folder, time, umask, time zone, hash seed.
// https://reproducible-builds.org/docs/env-variations/






/** Permissions that are not what checkouts commonly have. */
const OTHER_UMASK = 0o077;
/** One more than the coarsest time that an archive's header keeps of the clock (gzip: a second). */
const LATER_MS = 1100;
async function buildAgain(request) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(request.temporary || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'py-release-again-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(root, { recursive: true, force: true });
    // Inherited by what is started; nothing else of ours runs meanwhile.
    const umask = process.umask(OTHER_UMASK);
    try {
        const { sourceDir: folder, written, env } = request;
        const copy = await (0,_source_copy_js__WEBPACK_IMPORTED_MODULE_5__/* .copySources */ .K)({ folder, target: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, 'sources'), written, env });
        await waitForOtherSecond(request.first);
        const paths = await (0,_build_distributions_js__WEBPACK_IMPORTED_MODULE_4__/* .buildDistributions */ .i)({
            ...request,
            sourceDir: copy.folder,
            outDir: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(copy.folder, 'dist'),
            env: otherEnvironment(env, copy),
        });
        return { paths, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
    finally {
        process.umask(umask);
    }
}
async function waitForOtherSecond(first) {
    const times = await Promise.all(first.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).mtimeMs));
    const left = Math.max(0, ...times) + LATER_MS - Date.now();
    if (left > 0)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(left);
}
/** What names the first folder names the second: a build command that goes there must not meet the first build's files. */
function otherEnvironment(env, { from, to }) {
    const moved = Object.entries(env).map(([name, value]) => [
        name,
        value === from || value.startsWith(`${from}/`) ? to + value.slice(from.length) : value,
    ]);
    return {
        ...Object.fromEntries(moved),
        PYTHONHASHSEED: '4294967295',
        TZ: 'PRA-11',
    };
}


/***/ }),

/***/ 30995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ copySources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90573);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// A copy of the project's sources in another folder, as another machine would check them out: what git tracks, with the edits of this run, other
// times and permissions, and a repository of its own, because backends ask git.






/** Long ago, and another than the time of the first build. */
const OTHER_TIME = new Date('2001-02-03T04:05:06Z');
const AT_ONCE = 16;
/** Deeper in the tree these are names that packages have. */
const GENERATED_AT_TOP = /^(?:dist|build|venv)$/;
const GENERATED = /^(?:\.git|\.venv|\.tox|\.nox|__pycache__|\..*_cache|.*\.egg-info)$/;
async function copySources(request) {
    const { target, env } = request;
    // git tells real paths.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(request.folder);
    const written = await Promise.all(request.written.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)));
    const root = await repositoryOf(folder, env);
    const tracked = root === null ? null : await cloneRepository(root, target, env);
    if (root === null || tracked === null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(folder, target, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => path === folder || !isGenerated(path, folder),
        });
        return { folder: target, from: folder, to: target };
    }
    const edited = written.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)).filter((path) => !path.startsWith('..'));
    await (0,_pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_4__/* .someAtATime */ .Q)(AT_ONCE, [...new Set([...tracked, ...edited])], (path) => copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path)));
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder)), from: root, to: target };
}
function isGenerated(path, folder) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    return GENERATED.test(name) || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === folder && GENERATED_AT_TOP.test(name));
}
/** Null: no repository, or no git that can tell. */
async function repositoryOf(folder, env) {
    const root = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env)(['rev-parse', '--show-toplevel']).catch(() => null);
    return root === null ? null : root.toString('utf8').trimEnd();
}
/** Paths that git tracks; null when git can not clone, and then everything is copied. */
async function cloneRepository(root, target, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(root, env);
    const clone = ['clone', '--quiet', '--shared', '--no-checkout', '--template=', '--', root, target];
    try {
        await git(clone);
        const [listed] = await Promise.all([
            git(['ls-files', '-z']),
            (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(target, env)(['read-tree', 'HEAD']),
        ]);
        return (0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_5__/* .nullSeparated */ .J)(listed);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
async function copyEntry(from, to) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from).catch(() => null);
    // Tracked, but deleted in the working tree.
    if (found === null)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from), to);
    // A submodule is one entry, and a folder.
    else if (found.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    else {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(to, found.mode & 0o700);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, OTHER_TIME, OTHER_TIME);
    }
}


/***/ })

};
