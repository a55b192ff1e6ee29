export const id = 4895;
export const ids = [4895];
export const modules = {

/***/ 53125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isBreaking),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
// What became of one public name between two trees of sources.
const SENTENCES = {
    removed: ({ name }) => `${name} was removed`,
    'kind-changed': ({ name, before, after }) => `${name} was a ${before} and is a ${after}`,
    'parameter-removed': (change) => `${parameterOf(change)} was removed`,
    'parameter-added': (change) => `${parameterOf(change)} was added without a default`,
    'parameter-required': (change) => `${parameterOf(change)} has no default any more, it was ${change.before}`,
    'parameter-moved': (change) => `${parameterOf(change)} moved from place ${change.before} to place ${change.after}`,
    'parameter-kind': (change) => `${parameterOf(change)} was ${change.before} and is ${change.after}`,
    'parameter-default': (change) => `${parameterOf(change)} has default ${change.after}, it was ${change.before}`,
    'base-removed': ({ name, before }) => `${name} is no ${before} any more`,
    added: ({ name }) => `${name} was added`,
};
/** Without its place. Holds hostile text on one line. */
function describeChange(change) {
    return SENTENCES[change.kind](change).replace(/\s+/g, ' ');
}
/** `src/acme/vault.py:12`; `release` is the tag of the last release, for what is gone since. */
function describePlace({ path, line, at }, release) {
    return `${path}:${line}${at === 'release' ? ` at ${release}` : ''}`;
}
function isBreaking({ kind }) {
    return kind !== 'added';
}
function parameterOf({ name, parameter }) {
    return `parameter ${parameter} of ${name}`;
}


/***/ }),

/***/ 64906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ apiWarning),
/* harmony export */   dv: () => (/* binding */ breakingLines),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/* harmony import */ var _commits_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40760);
/* harmony import */ var _version_next_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90534);
/* harmony import */ var _api_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53125);
// Whether the version that is planned says what became of the public API.



/** Below 1.0.0 a breaking change is minor, so that any minor release says enough. Numbers of a calendar say nothing. */
function isDeclared(last, { version, bump, saysBreaking, majorOnZero }) {
    if (version === null)
        return false;
    if ((0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalendar */ .r6)(last))
        return saysBreaking;
    const needed = (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveBump */ ._R)(last, 'major', { majorOnZero });
    const planned = bump ?? (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(last, version);
    return (0,_commits_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBump */ .f)(planned, needed) === planned;
}
/** One line for each breaking change, with its place. */
function breakingLines({ changes, total }, tag, most) {
    const breaking = changes.filter(_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreaking */ .ER);
    const lines = breaking
        .slice(0, most)
        .map((change) => `${(0,_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .df)(change, tag)}: ${(0,_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change)}`);
    const more = total - lines.length;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}
const SHOWN = 5;
/** One sentence or two for the plan's warnings; null when there is nothing to say. */
function apiWarning({ verdict, tag, isUndeclared }) {
    if (verdict.state === 'not-compared')
        return verdict.cause === 'first-release'
            ? null
            : `The public API was not compared with ${tag}: ${verdict.reason}.`;
    if (!isUndeclared || tag === null)
        return null;
    const lines = breakingLines(verdict, tag, SHOWN).join('; ');
    return `The public API breaks since ${tag}, and no commit says so: ${lines}. Mark the change with "!" or a BREAKING CHANGE footer, or keep the names.`;
}


/***/ }),

/***/ 94895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApiCheck: () => (/* binding */ createApiCheck)
});

// EXTERNAL MODULE: ./lib/api/api-change.js
var api_change = __webpack_require__(53125);
// EXTERNAL MODULE: ./lib/api/api-judgement.js
var api_judgement = __webpack_require__(64906);
;// CONCATENATED MODULE: ./lib/api/api-verdict.js
// What a comparison of two trees came to. "Nothing could be compared" is an answer of its own, never a passed one.

const SHOWN = 3;
function notCompared(cause, reason) {
    return { state: 'not-compared', changes: [], total: 0, reason, cause };
}
function sameApi(reason) {
    return { state: 'same', changes: [], total: 0, reason, cause: null };
}
function apiVerdict({ changes, total, unread }) {
    const breaking = changes.filter(api_change/* isBreaking */.ER);
    const seen = { changes, total, cause: null };
    if (breaking.length > 0)
        return { ...seen, state: 'breaking', reason: `${firstOf(breaking, total)}${aside(unread)}` };
    if (unread.length > 0)
        return { ...seen, state: 'not-compared', cause: 'unreadable', reason: unreadText(unread) };
    if (changes.length > 0)
        return { ...seen, state: 'compatible', reason: 'names were added only' };
    return sameApi('no public name changed');
}
function firstOf(breaking, total) {
    const [first] = breaking;
    return `${(0,api_change/* describeChange */.uQ)(first)}${total > 1 ? `, and ${total - 1} more` : ''}`;
}
function aside(unread) {
    return unread.length === 0 ? '' : `; not compared: ${unreadText(unread)}`;
}
function unreadText(unread) {
    const shown = unread.slice(0, SHOWN).map(({ module, why }) => `${module} can't be read: ${why}`);
    const more = unread.length > SHOWN ? `, and ${unread.length - SHOWN} more modules` : '';
    return `${shown.join('; ')}${more}`.replace(/\s+/g, ' ');
}

// EXTERNAL MODULE: ./lib/findings/api-errors.js
var api_errors = __webpack_require__(58876);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/project/package-file.js
var package_file = __webpack_require__(96820);
// EXTERNAL MODULE: ./lib/project/tree.js
var project_tree = __webpack_require__(82773);
// EXTERNAL MODULE: ./lib/project/ini-entries.js
var ini_entries = __webpack_require__(63622);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/api/source-mounts.js
// Which folders of a project an installation makes importable, as its build backend is told.




/** Empty: nothing is said, and the layout has to tell. */
function declaredMounts({ table, setupCfg, setupEntries }) {
    const tool = (0,toml_document/* tableAt */.af)(table, 'tool');
    const mounts = [
        ...setuptoolsMounts((0,toml_document/* tableAt */.af)(tool, 'setuptools')),
        ...setupCfgMounts(setupCfg, setupEntries),
        ...poetryMounts((0,toml_document/* valueAt */.fK)(tool, 'poetry', 'packages')),
        ...hatchMounts((0,toml_document/* tableAt */.af)(tool, 'hatch', 'build')),
        ...roots([(0,toml_document/* stringAt */.bX)(tool, 'pdm', 'build', 'package-dir'), (0,toml_document/* stringAt */.bX)(tool, 'maturin', 'python-source')]),
        ...uvMounts((0,toml_document/* tableAt */.af)(tool, 'uv', 'build-backend')),
        ...texts((0,toml_document/* valueAt */.fK)(tool, 'scikit-build', 'wheel', 'packages')).map(byName),
    ];
    return mounts.flatMap(({ folder, module }) => {
        const inside = (0,project_tree/* pathBelow */.Br)('.', folder === '' ? '.' : folder);
        return inside === null ? [] : [{ folder: inside, module }];
    });
}
/** https://setuptools.pypa.io/en/latest/userguide/package_discovery.html */
function setuptoolsMounts(setuptools) {
    const named = Object.entries((0,toml_document/* tableAt */.af)(setuptools, 'package-dir')).flatMap(([name, folder]) => typeof folder === 'string' ? [{ folder, module: name.replaceAll('.', '/') }] : []);
    return [...named, ...roots(texts((0,toml_document/* valueAt */.fK)(setuptools, 'packages', 'find', 'where')))];
}
/** `package_dir` has its pairs on its own line or on indented lines below. */
function setupCfgMounts(text, entries) {
    const where = (0,ini_entries/* iniValue */.C)(entries, 'options.packages.find', 'where')?.text;
    const lines = text.split('\n');
    const at = lines.findIndex((line) => /^package_dir[ \t]*=/.test(line));
    const below = at === -1 ? [] : lines.slice(at + 1);
    const end = below.findIndex((line) => !/^[ \t]/.test(line));
    const own = at === -1 ? [] : [lines[at].replace(/^package_dir[ \t]*=/, '')];
    const pairs = [...own, ...below.slice(0, end === -1 ? below.length : end)].flatMap((line) => {
        const [name = '', folder] = line.split('=').map((part) => part.trim());
        return folder === undefined || folder === '' ? [] : [{ folder, module: name.replaceAll('.', '/') }];
    });
    return [...pairs, ...roots([where ?? null])];
}
/** https://python-poetry.org/docs/pyproject/#packages */
function poetryMounts(packages) {
    return (Array.isArray(packages) ? packages : []).flatMap((entry) => {
        const table = (0,toml_document/* asTable */.fO)(entry) ?? {};
        const include = (0,toml_document/* stringAt */.bX)(table, 'include');
        if (include === null || /[*?[]/.test(include))
            return [];
        return [{ folder: external_node_path_.posix.join((0,toml_document/* stringAt */.bX)(table, 'from') ?? '.', include), module: include }];
    });
}
/** https://hatch.pypa.io/latest/config/build/#packages */
function hatchMounts(build) {
    const wheel = (0,toml_document/* tableAt */.af)(build, 'targets', 'wheel');
    const packages = (0,toml_document/* valueAt */.fK)(wheel, 'packages') ?? (0,toml_document/* valueAt */.fK)(build, 'packages');
    const sources = (0,toml_document/* valueAt */.fK)(wheel, 'sources') ?? (0,toml_document/* valueAt */.fK)(build, 'sources');
    const moved = Object.entries((0,toml_document/* asTable */.fO)(sources) ?? {}).flatMap(([folder, module]) => typeof module === 'string' ? [{ folder, module }] : []);
    return [...texts(packages).map(byName), ...roots(texts(sources)), ...moved];
}
/** https://docs.astral.sh/uv/concepts/build-backend/#modules */
function uvMounts(backend) {
    const root = (0,toml_document/* stringAt */.bX)(backend, 'module-root');
    const names = texts((0,toml_document/* valueAt */.fK)(backend, 'module-name'));
    if (names.length === 0)
        return roots([root]);
    return names.map((name) => {
        const module = name.replaceAll('.', '/');
        return { folder: external_node_path_.posix.join(root || (root === null ? 'src' : '.'), module), module };
    });
}
/** A package is imported by its folder's name. */
function byName(folder) {
    return { folder, module: external_node_path_.posix.basename(folder) };
}
function roots(folders) {
    return folders.flatMap((folder) => (folder === null ? [] : [{ folder, module: '' }]));
}
function texts(value) {
    return [value].flat().filter((one) => typeof one === 'string');
}

;// CONCATENATED MODULE: ./lib/api/source-files.js
// The Python files of a tree that an installation would import, with the path that each is imported by.





const MODULE = /^(?:[\p{L}_][\p{L}\p{Nd}_]*\/)*[\p{L}_][\p{L}\p{Nd}_]*\.py$/u;
/** At the root beside a package these are no modules of it. */
const BESIDE_PACKAGE = /^(?:setup|manage|build|fabfile|dodo|version)\.py$/;
/** All that may be the package's own: not tests, documentation, examples, tools or vendored code. */
function pythonFiles(listing, folder, name) {
    const tree = (0,project_tree/* treeOf */.g7)(listing);
    return listing.filter(({ path }) => path.endsWith('.py') && (0,package_file/* isPackageFile */.N)(path, folder, name, tree));
}
/** One file for each module, in the order of the modules. */
function sourceFiles(listing, project) {
    const { folder, name } = project;
    const paths = pythonFiles(listing, folder, name).map(({ path, sha }) => ({
        path: external_node_path_.posix.relative(folder, path),
        whole: path,
        sha,
    }));
    const mounts = declaredMounts(project);
    const used = mounts.length > 0 ? mounts : [foundMount(paths.map(({ path }) => path))];
    const files = new Map();
    for (const mount of [...used].sort((a, b) => b.folder.length - a.folder.length))
        for (const { path, whole, sha } of paths) {
            const module = moduleBelow(path, mount);
            if (module !== null && MODULE.test(module) && !files.has(module))
                files.set(module, { path: whole, module, sha });
        }
    const modules = [...files.values()].sort((a, b) => (a.module < b.module ? -1 : 1));
    return used.some((mount) => mount.folder === '.' && mount.module === '')
        ? flatLayout(modules, name)
        : modules;
}
function foundMount(paths) {
    const hasSrc = paths.some((path) => path.startsWith('src/') && path !== 'src/__init__.py');
    return { folder: hasSrc ? 'src' : '.', module: '' };
}
function moduleBelow(path, { folder, module }) {
    if (`${folder}.py` === path && module !== '')
        return `${module}.py`;
    const inside = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
    return inside === null ? null : external_node_path_.posix.join(module, inside);
}
/** Beside the packages of a flat layout lie folders and scripts that nobody installs. */
function flatLayout(modules, name) {
    const all = new Set(modules.map(({ module }) => module));
    const isNamed = (top) => (0,normalize_name/* normalizeName */.P)(top) === (0,normalize_name/* normalizeName */.P)(name) || (0,normalize_name/* normalizeName */.P)(name).startsWith(`${(0,normalize_name/* normalizeName */.P)(top)}-`);
    const packages = modules.filter(({ module }) => {
        const [top = '', ...below] = module.split('/');
        return below.length > 0 && (all.has(`${top}/__init__.py`) || isNamed(top));
    });
    const single = modules.filter(({ module }) => !module.includes('/') && !BESIDE_PACKAGE.test(module));
    const named = single.filter(({ module }) => isNamed(module.slice(0, -'.py'.length)));
    if (packages.length > 0 || named.length > 0)
        return [...named, ...packages];
    return single;
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
;// CONCATENATED MODULE: ./lib/commands/compare-api.js






/** Bytes; longer files are data that was written as code. */
const LONGEST_FILE = 2 * 1024 * 1024;
/** `sha` is the commit of the last release. Errors that people can meet become a verdict. */
async function compareApi(project, sha, head, needs) {
    try {
        return await compareTrees(project, head, await needs.readReleaseTree(sha), needs);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ))
            throw error;
        return notCompared('tool', error.message.trim().replace(/\.$/, ''));
    }
}
async function compareTrees(project, head, release, needs) {
    const after = await readSide(project, head, head);
    const before = await readSide(project, release, head);
    if (after.files.size === 0)
        return noSources('this commit');
    if (before.files.size === 0)
        return noSources('the last release');
    const changed = [...before.files].filter(([module, { sha }]) => after.files.get(module)?.sha !== sha);
    if (changed.length === 0 && before.files.size === after.files.size)
        return sameApi('no Python file of the package changed');
    const unread = unreadModules(before, after);
    const left = new Set(unread.map(({ module }) => module));
    const probed = await needs.probeApi(sourcesOf(before, left), sourcesOf(after, left));
    return apiVerdict({
        ...probed,
        changes: probed.changes.map((change) => placed(change, change.at === 'head' ? after : before)),
        unread: [...differing(unread, before, after), ...probed.unread],
    });
}
function noSources(where) {
    return notCompared('no-sources', `${where} has no Python files that an installation would import`);
}
/** Blobs that the head has too are read there, where they cost nothing. */
async function readSide({ path: folder, pyproject }, tree, head) {
    const listing = await tree.listFiles();
    const { name } = pyproject;
    const settings = [external_node_path_.posix.join(folder, 'pyproject.toml'), external_node_path_.posix.join(folder, 'setup.cfg')];
    const wanted = new Set([...pythonFiles(listing, folder, name).map(({ path }) => path), ...settings]);
    const here = new Map((await head.listFiles()).map((entry) => [entry.sha, entry.path]));
    const entries = listing.filter(({ path, mode }) => wanted.has(path) && mode.startsWith('100'));
    const known = entries.filter(({ sha }) => here.has(sha));
    const [near, far] = await Promise.all([
        head.readFiles(known.map(({ sha }) => here.get(sha))),
        readAll(tree, entries.filter(({ sha }) => !here.has(sha)).map(({ path }) => path)),
    ]);
    const contents = new Map(far);
    for (const { path, sha } of known) {
        const content = near.get(here.get(sha));
        if (content !== undefined)
            contents.set(path, content);
    }
    const layout = { folder, name, ...readSettings(settings, contents) };
    return {
        listing,
        contents,
        files: new Map(sourceFiles(listing, layout).map((file) => [file.module, file])),
    };
}
async function readAll(tree, paths) {
    return paths.length === 0 ? new Map() : tree.readFiles(paths);
}
/** What can't be read says nothing about the layout. */
function readSettings([pyproject, setupCfg], contents) {
    const text = contents.get(setupCfg)?.toString() ?? '';
    return {
        table: readTable(pyproject, contents.get(pyproject)?.toString() ?? ''),
        setupCfg: text,
        setupEntries: (0,ini_entries/* iniEntries */.T)(text),
    };
}
function readTable(path, text) {
    try {
        return (0,toml_document/* parseTomlText */.tT)(path, text, 0);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return {};
        throw error;
    }
}
/** What Python would find but nobody reads here: too long, or behind a symbolic link of the head. */
function unreadModules(before, after) {
    const links = new Set(after.listing.filter(({ mode }) => !mode.startsWith('100')).map(({ path }) => path));
    const isLinked = (path) => path.split('/').some((_, depth, parts) => links.has(parts.slice(0, depth + 1).join('/')));
    const modules = new Set([...before.files.keys(), ...after.files.keys()]);
    return [...modules].flatMap((module) => {
        const sizes = [before, after].map((side) => side.contents.get(side.files.get(module)?.path ?? '')?.length ?? 0);
        if (Math.max(...sizes) > LONGEST_FILE)
            return [{ module, why: 'the file is longer than 2 MiB' }];
        const old = before.files.get(module);
        if (old !== undefined && !after.files.has(module) && isLinked(old.path))
            return [{ module, why: 'it is behind a symbolic link now' }];
        return [];
    });
}
function differing(unread, before, after) {
    return unread
        .filter(({ module }) => before.files.get(module)?.sha !== after.files.get(module)?.sha)
        .map(({ module, why }) => ({ module: dotted(module), why }));
}
function dotted(module) {
    return module.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.');
}
function sourcesOf({ files, contents }, left) {
    return new Map([...files.values()].flatMap(({ module, path }) => {
        const content = contents.get(path);
        return content === undefined || left.has(module) ? [] : [[module, content]];
    }));
}
function placed(change, { files }) {
    return { ...change, path: files.get(change.path)?.path ?? change.path };
}

;// CONCATENATED MODULE: ./lib/commands/check-api.js
// The public API of the last release and of the head, compared before the version is decided, so that what is found has
// a say in it.






const MOST_LINES = 100;
/** The runner shows ten of a step; more only fill its log. */
const MOST_ANNOTATIONS = 50;
/** For one run: the trees are compared and annotated once, however often it plans. */
function createApiCheck(mode, head, needs) {
    const verdicts = new Map();
    const told = new Set();
    return async ({ project, last, planned }) => {
        if (last === null) {
            const verdict = notCompared('first-release', 'there is no release yet');
            return { mode, tag: null, isUndeclared: false, verdict };
        }
        const { tag, sha } = last;
        const comparing = verdicts.get(sha) ?? compareApi(project, sha, head, needs);
        verdicts.set(sha, comparing);
        const verdict = await comparing;
        const isUndeclared = verdict.state === 'breaking' && !(0,api_judgement/* isDeclared */.vo)(last.version, planned);
        refuse({ mode, verdict, tag, isUndeclared }, tag, planned);
        if (isUndeclared && !told.has(sha)) {
            told.add(sha);
            await annotateChanges(verdict, tag, head, needs);
        }
        return { mode, verdict, tag, isUndeclared };
    };
}
/** With nothing planned nothing is released: then there is nothing to refuse either. */
function refuse({ mode, verdict, isUndeclared }, tag, { version }) {
    if (mode === 'warn' || version === null)
        return;
    if (verdict.state === 'not-compared' && verdict.cause !== 'no-sources')
        throw (0,catalogue/* raise */.x)(api_errors/* apiErrors */.q, 'api-not-compared', { tag, reason: verdict.reason });
    if (mode !== 'fail' || !isUndeclared)
        return;
    const changes = (0,api_judgement/* breakingLines */.dv)(verdict, tag, MOST_LINES).map((line) => `  ${line}`);
    throw (0,catalogue/* raise */.x)(api_errors/* apiErrors */.q, 'api-break-undeclared', { tag, changes: changes.join('\n') });
}
/** What is gone is shown at the top of its file, while there still is one. */
async function annotateChanges(verdict, tag, head, needs) {
    const paths = new Set((await head.listFiles()).map(({ path }) => path));
    for (const change of verdict.changes.filter(api_change/* isBreaking */.ER).slice(0, MOST_ANNOTATIONS)) {
        const isGone = change.at === 'release';
        const text = `${(0,api_change/* describeChange */.uQ)(change)}${isGone ? ` (${(0,api_change/* describePlace */.df)(change, tag)})` : ''}, and no commit since ${tag} says so.`;
        if (paths.has(change.path))
            needs.annotate(text, { path: change.path, line: isGone ? 1 : change.line });
    }
}


/***/ }),

/***/ 40760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ maxBump)
/* harmony export */ });
// How far a change moves the version; ordered patch < minor < major.
const RANK = { patch: 1, minor: 2, major: 3 };
/** The larger of two bumps; null is "no bump". */
function maxBump(a, b) {
    if (a === null)
        return b;
    if (b === null)
        return a;
    return RANK[a] >= RANK[b] ? a : b;
}


/***/ }),

/***/ 58876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ apiErrors)
/* harmony export */ });
const apiErrors = {
    'api-break-undeclared': {
        happened: 'The public API breaks since {tag}, and no commit says so:\n{changes}\n',
        remedy: 'Mark the change with "!" after its type or with a "BREAKING CHANGE:" footer, or keep the names. With api-check = "bump" such a change counts as breaking by itself, with "warn" it is only told.',
    },
    'api-not-compared': {
        happened: 'The public API could not be compared with {tag}: {reason}.',
        remedy: 'Mend that and run again, or set api-check = "warn" for this release: an API that nobody compared is not released as one that was.',
    },
    'api-tree-cut': {
        happened: 'The files of {tag} are too many for one answer of GitHub.',
        remedy: 'Check out with fetch-depth: 0, so that the files of the last release are here.',
    },
    'api-tree-large': {
        happened: 'The Python files that changed since the last release are {size}, more than the {limit} that are compared.',
        remedy: 'Set api-check = "off", and look at the changes of the public API yourself.',
    },
    'api-probe-failed': {
        happened: 'The comparison of the public API {how}. The last lines:\n{lines}\n',
        remedy: 'Run again. If it stays so, set api-check = "off" and report it with these lines.',
    },
};


/***/ }),

/***/ 90534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   _R: () => (/* binding */ effectiveBump),
/* harmony export */   r6: () => (/* binding */ isCalendar),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55336);




const FIRST_CALENDAR_NUMBER = 1000;
/** Keeps the epoch, drops pre, post, dev and local parts, pads to three numbers. A calendar version is an error. */
function nextVersion(current, bump, rules) {
    if (isCalendar(current)) {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'version-calendar', { version: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .q)(current) });
    }
    const [major = 0, minor = 0, patch = 0] = current.release;
    const releases = {
        major: [major + 1, 0, 0],
        minor: [major, minor + 1, 0],
        patch: [major, minor, patch + 1],
    };
    return { ...(0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(current), release: releases[effectiveBump(current, bump, rules)] };
}
/** The bump after the 0.x rule: nothing leaves 0.x unless `majorOnZero` says so. */
function effectiveBump(current, bump, { majorOnZero }) {
    return bump === 'major' && current.release[0] === 0 && !majorOnZero ? 'minor' : bump;
}
/** `2024.1` and `20240101` count time, not changes. https://calver.org */
function isCalendar(version) {
    return (version.release[0] ?? 0) >= FIRST_CALENDAR_NUMBER;
}
/** How far apart two versions are, for a version that no bump led to. */
function bumpBetween(from, to) {
    if (from.epoch !== to.epoch || from.release[0] !== to.release[0])
        return 'major';
    return (from.release[1] ?? 0) === (to.release[1] ?? 0) ? 'patch' : 'minor';
}


/***/ })

};
