export const id = 756;
export const ids = [756];
export const modules = {

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildAgain: () => (/* binding */ buildAgain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/gateways/python/build-distributions.js
var build_distributions = __webpack_require__(1056);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/gateways/git/null-separated.js
var null_separated = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 5 modules
var run_git = __webpack_require__(9637);
;// CONCATENATED MODULE: ./lib/gateways/python/source-copy.js
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
    const folder = await (0,promises_.realpath)(request.folder);
    const written = await Promise.all(request.written.map((path) => (0,promises_.realpath)(path)));
    const root = await repositoryOf(folder, env);
    const tracked = root === null ? null : await cloneRepository(root, target, env);
    if (root === null || tracked === null) {
        await (0,promises_.cp)(folder, target, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => path === folder || !isGenerated(path, folder),
        });
        return { folder: target, from: folder, to: target };
    }
    const edited = written.map((path) => (0,external_node_path_.relative)(root, path)).filter((path) => !path.startsWith('..'));
    const waiting = [...new Set([...tracked, ...edited])];
    const work = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
            await copyEntry((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return { folder: (0,external_node_path_.join)(target, (0,external_node_path_.relative)(root, folder)), from: root, to: target };
}
function isGenerated(path, folder) {
    const name = (0,external_node_path_.basename)(path);
    return GENERATED.test(name) || ((0,external_node_path_.dirname)(path) === folder && GENERATED_AT_TOP.test(name));
}
/** Null: no repository, or no git that can tell. */
async function repositoryOf(folder, env) {
    const root = await (0,run_git/* createGit */.l)(folder, env)(['rev-parse', '--show-toplevel']).catch(() => null);
    return root === null ? null : root.toString('utf8').trimEnd();
}
/** Paths that git tracks; null when git can not clone, and then everything is copied. */
async function cloneRepository(root, target, env) {
    const git = (0,run_git/* createGit */.l)(root, env);
    const clone = ['clone', '--quiet', '--shared', '--no-checkout', '--template=', '--', root, target];
    try {
        await git(clone);
        const [listed] = await Promise.all([
            git(['ls-files', '-z']),
            (0,run_git/* createGit */.l)(target, env)(['read-tree', 'HEAD']),
        ]);
        return (0,null_separated/* nullSeparated */.J)(listed);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
async function copyEntry(from, to) {
    const found = await (0,promises_.lstat)(from).catch(() => null);
    // Tracked, but deleted in the working tree.
    if (found === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    // A submodule is one entry, and a folder.
    else if (found.isDirectory())
        await (0,promises_.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    else {
        await (0,promises_.copyFile)(from, to);
        await (0,promises_.chmod)(to, found.mode & 0o700);
        await (0,promises_.utimes)(to, OTHER_TIME, OTHER_TIME);
    }
}

;// CONCATENATED MODULE: ./lib/gateways/python/second-build.js
// Builds the same sources once more, with everything else that a build can see changed: folder, time, umask, time zone, hash seed.
// https://reproducible-builds.org/docs/env-variations/






/** Permissions that are not what checkouts commonly have. */
const OTHER_UMASK = 0o077;
/** One more than the coarsest time that an archive's header keeps of the clock (gzip: a second). */
const LATER_MS = 1100;
async function buildAgain(request) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-again-'));
    const remove = () => (0,promises_.rm)(root, { recursive: true, force: true });
    // Inherited by what is started; nothing else of ours runs meanwhile.
    const umask = process.umask(OTHER_UMASK);
    try {
        const { sourceDir: folder, written, env } = request;
        const copy = await copySources({ folder, target: (0,external_node_path_.join)(root, 'sources'), written, env });
        await waitForOtherSecond(request.first);
        const paths = await (0,build_distributions/* buildDistributions */.i)({
            ...request,
            sourceDir: copy.folder,
            outDir: (0,external_node_path_.join)(copy.folder, 'dist'),
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
    const times = await Promise.all(first.map(async (path) => (await (0,promises_.stat)(path)).mtimeMs));
    const left = Math.max(0, ...times) + LATER_MS - Date.now();
    if (left > 0)
        await (0,external_node_timers_promises_.setTimeout)(left);
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


/***/ })

};
