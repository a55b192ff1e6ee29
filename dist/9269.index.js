export const id = 9269;
export const ids = [9269];
export const modules = {

/***/ 73952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ indexNameOf),
/* harmony export */   Cs: () => (/* binding */ decodedPart),
/* harmony export */   Qs: () => (/* binding */ sameIndexUrl),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
// Addresses of indexes as they may be shown, compared and named.
/** The login of an address is a secret. Throws for what is no address. */
function withoutUserInfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url.href;
}
/** A part of an address as it was meant; as it stands where a `%` is only that. */
function decodedPart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `/simple` and `/simple/` are one place, whoever asks there. */
function sameIndexUrl(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url === null ? text : `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
/** A name of an index from its host: `pypi-acme-example`. */
function indexNameOf(url) {
    return new URL(url).hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}


/***/ }),

/***/ 67462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobCacheFolder),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where this program keeps what it can fetch again, by the conventions of each system.


/** Of the user, for `part` of the program: outlives a job. https://specifications.freedesktop.org/basedir-spec/latest/ */
function userCacheFolder(env, part) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const caches = process.platform === 'win32'
        ? env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local')
        : env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'py-release', part);
}
/** The same, but on a runner a folder that ends with the job. */
function jobCacheFolder(env, part) {
    const temporary = env['RUNNER_TEMP'];
    return temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `py-release-${part}`) : userCacheFolder(env, part);
}


/***/ }),

/***/ 67779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Which file a program's name means, in the environment that the program will get (not in ours).


const WINDOWS = process.platform === 'win32';
/**
 * The absolute path of a program: a path is taken from `cwd`, a bare name is looked up on the PATH of `env`.
 * Null when there is no such program.
 */
async function findProgram(name, env, cwd) {
    const folders = /[\\/]/.test(name) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? [cwd] : searchPath(env);
    for (const folder of folders) {
        for (const suffix of suffixes(name, env)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name + suffix);
            if (await isProgram(path))
                return path;
        }
    }
    return null;
}
function searchPath(env) {
    const path = Object.entries(env).find(([name]) => (WINDOWS ? name.toUpperCase() : name) === 'PATH')?.[1];
    return (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
function suffixes(name, env) {
    if (!WINDOWS)
        return [''];
    const known = (env['PATHEXT'] ?? '.EXE;.CMD;.BAT;.COM').split(';').filter((suffix) => suffix !== '');
    return known.some((suffix) => name.toUpperCase().endsWith(suffix.toUpperCase())) ? [''] : known;
}
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, WINDOWS ? node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK : node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
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


/***/ }),

/***/ 22077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ indexEnvironment),
/* harmony export */   Yi: () => (/* binding */ findConfiguredIndex)
/* harmony export */ });
/* unused harmony exports pipIndexUrl, uvIndexUrl */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73952);
/* harmony import */ var _configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36925);
// The package index that pip or uv is configured for on this machine; tools and dependencies come from there.



const PYPI = 'https://pypi.org/simple/';
/** The first of: uv's variables, pip's variable, pip's files, uv's files; PyPI when none names an index. */
async function findConfiguredIndex(env) {
    for (const name of ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
        const value = env[name]?.trim();
        if (value)
            return describe(withoutIndexName(value), name, false);
    }
    const fromPip = env['PIP_INDEX_URL']?.trim();
    if (fromPip)
        return describe(fromPip, 'PIP_INDEX_URL', true);
    for (const path of (0,_configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pipConfigurationPaths */ .i)(env)) {
        const url = pipIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, true);
    }
    for (const path of (0,_configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .uvConfigurationPaths */ .c)(env)) {
        const url = await uvIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, false);
    }
    return describe(PYPI, 'the default', false);
}
/** What a uv process needs to use that index: nothing when uv finds it by itself. */
function indexEnvironment({ forUv }) {
    return forUv === null ? {} : { UV_DEFAULT_INDEX: forUv };
}
/**
 * `index-url` of a pip configuration file (INI); a command's own section goes before `[global]`.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
function pipIndexUrl(text) {
    const found = new Map();
    let section = '';
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        const header = /^\[(.+)\]$/.exec(line);
        if (header)
            section = header[1].trim();
        const entry = /^index[-_]url\s*[=:]\s*(\S+)/i.exec(line);
        if (entry)
            found.set(section, entry[1]);
    }
    return found.get('install') ?? found.get('download') ?? found.get('global') ?? null;
}
/** The default index of a uv.toml. https://docs.astral.sh/uv/concepts/indexes/ */
async function uvIndexUrl(text) {
    if (!text.includes('index'))
        return null;
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const table = readTable(() => parse(text));
    const indexes = Array.isArray(table['index']) ? table['index'] : [];
    const url = indexes.find((entry) => entry['default'] === true)?.['url'] ?? table['index-url'];
    return typeof url === 'string' ? url : null;
}
/** uv itself reports a broken configuration file when it starts, with line and column. */
function readTable(read) {
    try {
        return read();
    }
    catch {
        return {};
    }
}
/** uv allows `name=url`. */
function withoutIndexName(value) {
    return value.replace(/^[A-Za-z0-9._-]+=(?=\w+:)/, '');
}
function describe(raw, found, pipOnly) {
    const url = new URL(raw.endsWith('/') ? raw : `${raw}/`);
    const user = (0,_dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedPart */ .Cs)(url.username);
    const password = (0,_dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedPart */ .Cs)(url.password);
    url.username = '';
    url.password = '';
    const authorization = user === '' && password === '' ? null : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    return { url: url.href, authorization, found, forUv: pipOnly ? raw : null };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 16132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ choosePython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67779);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89816);
// Which Python builds and checks: the one asked for, or `python3` on PATH.





/** `asked` is the input `python`: empty, a version such as `3.12`, or a path. `env` is the children's environment. */
async function choosePython(asked, env, cwd) {
    if (asked !== '' && !/[\\/]/.test(asked))
        return {
            request: asked,
            variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
        };
    const path = asked === '' ? await findDefault(env, cwd) : await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)(asked, env, cwd);
    if (path === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'program-missing', { program: asked });
    return { request: await interpreterBehind(path, env, cwd), variables: {} };
}
async function findDefault(env, cwd) {
    // On Windows `python3` may be a stub that opens the store.
    const names = process.platform === 'win32' ? ['python', 'python3'] : ['python3', 'python'];
    for (const name of names) {
        const path = await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)(name, env, cwd);
        if (path !== null)
            return path;
    }
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'python-missing', {});
}
/** A version manager puts scripts on PATH that look for the interpreter at every start; uv would start them each time. */
async function interpreterBehind(path, env, cwd) {
    if (!(await isScript(path)))
        return path;
    const { exitCode, stdout } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)(path, ['-I', '-c', 'import sys; print(sys.executable)'], {
        cwd,
        env,
    });
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : path;
}
async function isScript(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(2) });
        return buffer.toString('latin1') === '#!';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 18983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ keepTool),
/* harmony export */   SG: () => (/* binding */ findTool)
/* harmony export */ });
/* unused harmony export toolRoot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67462);
// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.






/** Root of the tool cache: the runner's own, or a folder of the user's. */
function toolRoot(env) {
    if (env['RUNNER_TOOL_CACHE'])
        return env['RUNNER_TOOL_CACHE'];
    return (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .userCacheFolder */ .s)(env, 'tools');
}
/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
function findTool(env, name, version) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolRoot(env), name, version, process.arch);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${folder}.complete`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? folder : null;
}
/** Copies the folder into the tool cache and gives its place there. */
async function keepTool(env, source, { name, version, isUsable }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolRoot(env), name, version, process.arch);
    if (!env['RUNNER_TOOL_CACHE'])
        return keepForUser(source, folder);
    // tool-cache empties the folder before it fills it, also under another job that uses it.
    return alone(folder, async () => {
        const kept = findTool(env, name, version);
        if (kept !== null && (await isUsable(kept)))
            return kept;
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(9805)]).then(__webpack_require__.bind(__webpack_require__, 59805));
        return cacheDir(source, name, version, process.arch);
    });
}
const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;
/** One process of this machine at a time. */
async function alone(folder, work) {
    const lock = `${folder}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), { recursive: true });
    while (!(await takeLock(lock)))
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(LOCK_LOOK_MS);
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { recursive: true, force: true });
    }
}
async function takeLock(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(lock).catch(() => null);
        if (made !== null && Date.now() - made.mtimeMs > LOCK_DEAD_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { recursive: true, force: true });
        return false;
    }
}
/** tool-cache would speak to a runner on standard output, which belongs to the command line's own document. */
async function keepForUser(source, folder) {
    const beside = `${folder}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(source, beside, { recursive: true, verbatimSymlinks: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(`${folder}.complete`, '');
    return folder;
}


/***/ }),

/***/ 27372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ UV_PINS),
/* harmony export */   t: () => (/* binding */ UV_VERSION)
/* harmony export */ });
// Written by scripts/pin-tools.ts; not edited by hand.
const UV_VERSION = '0.13.9';
const UV_PINS = {
    'linux-x64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
        executable: 'b73acdf73b96c3ac9e56d2fa933427b3ee6a901e3cce6ba1e3ecb3f91ca0d86a',
    },
    'linux-x64-musl': {
        filename: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
        executable: 'edbfb9a3d00dc84148e6691cd8740781fdc32db6505d7ef88ba6c3e569d5bec9',
    },
    'linux-arm64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_28_aarch64.whl',
        sha256: 'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
        executable: '6109e47a75f2380d1cc90b00a6ee82b7b5792ddf66588625ec168545ae17512e',
    },
    'linux-arm64-musl': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
        executable: 'bbecb5ac518030bb5e84f1999c577228460192832ac24a92bd772735682979f4',
    },
    'darwin-x64': {
        filename: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
        executable: '9d275208c058354f9b300ea46a499c7a29de3249ae839503cadff2c01c159d69',
    },
    'darwin-arm64': {
        filename: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
        executable: '0e17c316d23b33b4e840669f516f5cb7f5c1faa816ebd3824052ab50082ecefb',
    },
    'win32-x64': {
        filename: 'uv-0.13.9-py3-none-win_amd64.whl',
        sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
        executable: '7e6349bc24cfc7249f892c41298e4371826a19008c3cbcfe13eacd08ac398470',
    },
    'win32-arm64': {
        filename: 'uv-0.13.9-py3-none-win_arm64.whl',
        sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
        executable: '4514fb99c05235f1e98ff38dbfd59ecbc57fdb8a1922b5af20e09a227f51fb13',
    },
};


/***/ }),

/***/ 66943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UV_EXECUTABLE),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27372);
// Which of uv's wheels runs here.




const UV_EXECUTABLE = process.platform === 'win32' ? 'uv.exe' : 'uv';
function uvPlatform() {
    const name = `${process.platform}-${process.arch}${usesMusl() ? '-musl' : ''}`;
    if (!Object.hasOwn(_uv_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .UV_PINS */ .V, name))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'uv-unsupported-platform', { platform: name });
    return name;
}
/** Where both libraries are installed the musl build of uv, which is static, runs as well. */
function usesMusl() {
    const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
    return process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/lib/ld-musl-${machine}.so.1`);
}


/***/ }),

/***/ 77738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prepareUv)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93116);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89816);
/* harmony import */ var _configured_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22077);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18983);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27372);
/* harmony import */ var _uv_platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66943);
// uv, pinned by hash: fetched once from the index that pip or uv is configured for, checked again before every start.










/** What every uv process gets: no progress bars, no interpreter that nobody asked for. */
const QUIET = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', NO_COLOR: '1' };
async function prepareUv({ fetch, env, notice }) {
    const pin = _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_PINS */ .V[(0,_uv_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .uvPlatform */ .R)()];
    const index = await (0,_configured_index_js__WEBPACK_IMPORTED_MODULE_6__/* .findConfiguredIndex */ .Yi)(env);
    const inFolder = (folder) => describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _uv_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .UV_EXECUTABLE */ .N), pin.executable, (0,_configured_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexEnvironment */ .CO)(index));
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .findTool */ .SG)(env, 'uv', _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t);
    if (kept !== null) {
        const uv = inFolder(kept);
        if (await isPinned(uv))
            return uv;
        notice?.('The cached uv is not the pinned one; it is fetched again.');
    }
    // Archives and index pages are read on the first run of a machine only.
    const { fetchUv } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(663), __webpack_require__.e(3133)]).then(__webpack_require__.bind(__webpack_require__, 73133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const isUsable = (folder) => isPinned(inFolder(folder));
        const uv = inFolder(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .keepTool */ .Iw)(env, fetched, { name: 'uv', version: _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t, isUsable }));
        await uv.verify();
        return uv;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fetched, { recursive: true, force: true });
    }
}
function describe(path, expected, variables) {
    let checked = null;
    async function verify() {
        const found = await fingerprint(path);
        if (found !== null && found === checked)
            return;
        const actual = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(path).then(({ sha256 }) => sha256, () => 'unreadable');
        if (actual !== expected)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildErrors */ .k, 'uv-changed', { actual, expected });
        checked = found;
    }
    return {
        path,
        version: _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t,
        verify,
        async run(args, options) {
            await verify();
            return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m)(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
        },
    };
}
async function isPinned(uv) {
    return uv.verify().then(() => true, () => false);
}
/**
 * Stands for the bytes that were hashed: no program can write a file and set its change time (ctime) back, so the same
 * file with the same ctime needs no second reading. Windows has a call that sets it; there the bytes are read each time.
 */
async function fingerprint(path) {
    if (process.platform === 'win32')
        return null;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}


/***/ }),

/***/ 89816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 2 modules
var exec = __webpack_require__(75260);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/gateways/output-tail.js
// What is kept of a program's output: the end of each stream and the last lines of both, whatever the amount.


const KEPT_CHARACTERS = 1024 * 1024;
const KEPT_LINES = 40;
const LONGEST_LINE = 2000;
function createLineTail() {
    const kept = [];
    return {
        add(line) {
            if (kept.push(line) > KEPT_LINES)
                kept.shift();
        },
        lines: () => [...kept],
    };
}
function createStreamTail(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const pieces = [];
    let length = 0;
    let open = '';
    function take(text) {
        pieces.push(text);
        length += text.length;
        while (length - pieces[0].length >= KEPT_CHARACTERS)
            length -= pieces.shift().length;
        const lines = text.split('\n');
        const last = lines.pop();
        for (const line of lines) {
            finish(open + line);
            open = '';
        }
        open = (open + last).slice(0, LONGEST_LINE);
    }
    function finish(line) {
        onLine((0,external_node_util_.stripVTControlCharacters)(line).trimEnd().slice(0, LONGEST_LINE));
    }
    return {
        add(piece) {
            if (piece.length > 0)
                take(decoder.write(piece));
        },
        end() {
            take(decoder.end());
            if (open !== '')
                finish(open);
            open = '';
        },
        text: () => pieces.join('').slice(-KEPT_CHARACTERS),
    };
}

// EXTERNAL MODULE: ./lib/gateways/program-path.js
var program_path = __webpack_require__(67779);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/gateways/run-group.js
// Runs a program as the leader of its own process group, so that a limit ends it with everything that it started.

const WINDOWS = process.platform === 'win32';
/** How long streams that a left-over grandchild holds open are waited for after the program's end. */
const STREAMS_CLOSE_MS = 1000;
async function runGroup(path, args, options, { stdout, stderr }) {
    const child = (0,external_node_child_process_.spawn)(path, args, {
        cwd: options.cwd,
        env: { ...options.env },
        detached: !WINDOWS,
        windowsHide: true,
        stdio: 'pipe',
    });
    child.stdout.on('data', (piece) => stdout.add(piece));
    child.stderr.on('data', (piece) => stderr.add(piece));
    // A program that doesn't read its input closes the pipe; that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    let timedOut = false;
    const kill = () => killGroup(child);
    const timer = setTimeout(() => {
        timedOut = true;
        kill();
    }, options.timeoutMs ?? 2 ** 31 - 1);
    endWithUs(child);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (options.signal?.aborted === true)
        kill();
    try {
        return { exitCode: await ended(child), timedOut };
    }
    finally {
        clearTimeout(timer);
        running.delete(child);
        options.signal?.removeEventListener('abort', kill);
        kill();
        // A grandchild that left the group may still hold the streams open; it must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
const running = new Set();
/** Ctrl-C on a terminal reaches our own group only. First of all listeners: others remove what these programs write into. */
function endWithUs(child) {
    process.removeListener('exit', killRunning);
    process.prependListener('exit', killRunning);
    running.add(child);
}
function killRunning() {
    for (const child of running)
        killGroup(child);
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code));
        child.once('exit', (code) => setTimeout(() => resolve(code), STREAMS_CLOSE_MS).unref());
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (WINDOWS) {
        if (child.exitCode === null)
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/T', '/F']).unref();
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group is already gone.
    }
}

;// CONCATENATED MODULE: ./lib/gateways/run-program.js
// Runs programs: argument arrays, no shell, and an environment that is always given, never inherited.






/**
 * exec passes this to `stdin.end()`: a function closes the pipe without a write. Without it the pipe stays open and a
 * child that reads it waits for ever; an empty buffer is written, which fails when the child has already ended.
 */
const NOTHING = (() => undefined);
const KILLED = 137;
const TIMED_OUT = 124;
/** Any exit code is a result; only a program that isn't there is an error. */
async function runProgram(file, args, options) {
    const path = await (0,program_path/* findProgram */.K)(file, options.env, options.cwd);
    if (path === null)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'program-missing', { program: file });
    const last = createLineTail();
    const streams = createStreams(last, options.onLine);
    // @actions/exec can't end what it started, and dies of EPIPE when a child doesn't read its input.
    const limited = options.timeoutMs !== undefined || options.signal !== undefined || options.input !== undefined;
    const end = await (limited ? runGroup : runWithExec)(path, args, options, streams);
    streams.stdout.end();
    streams.stderr.end();
    return {
        exitCode: end.timedOut ? TIMED_OUT : (end.exitCode ?? KILLED),
        stdout: streams.stdout.text(),
        stderr: streams.stderr.text(),
        lastLines: last.lines(),
        timedOut: end.timedOut,
    };
}
function createStreams(last, onLine) {
    const take = (line) => {
        if (line !== '')
            last.add(line);
        onLine?.(line);
    };
    return { stdout: createStreamTail(take), stderr: createStreamTail(take) };
}
async function runWithExec(path, args, options, { stdout, stderr }) {
    const code = await (0,exec/* exec */.m)(quoted(path), [...args], {
        cwd: options.cwd,
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        input: NOTHING,
        listeners: { stdout: (piece) => stdout.add(piece), stderr: (piece) => stderr.add(piece) },
    });
    return { exitCode: code, timedOut: false };
}
/** exec splits its first argument into words, in the way that double quotes and backslashes escape. */
function quoted(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}


/***/ })

};
