export const id = 9713;
export const ids = [9713];
export const modules = {

/***/ 29493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/cli-stored-index.js
var cli_stored_index = __webpack_require__(64892);
// EXTERNAL MODULE: ./lib/commands/verify-published.js + 2 modules
var verify_published = __webpack_require__(50054);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/package-index/provenance.js + 1 modules
var provenance = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/gateways/python/verify-tools.js + 7 modules
var verify_tools = __webpack_require__(84926);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/verified-version.js



function renderVerified(verified, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const { project, version, index, files, installed, warnings } = verified;
    return [
        paint('bold', `${(0,terminal_text/* terminalLine */.tL)(project)} ${version} on ${(0,terminal_text/* terminalLine */.tL)(index)}`),
        ...files.flatMap(({ filename, sha256, size, publisher }) => [
            `  ${(0,terminal_text/* terminalLine */.tL)(filename)}${size === null ? '' : `  ${(0,format_size/* formatSize */.X)(size)}`}`,
            `    sha256 ${sha256}`,
            `    ${(0,terminal_text/* terminalLine */.tL)(describePublisher(publisher))}`,
        ]),
        ...(installed === null ? [] : [describeInstalled(installed)]),
        ...warnings.map((warning) => `${paint('yellow', 'warning')}: ${(0,terminal_text/* terminalLine */.tL)(warning, 500)}`),
    ].join('\n');
}
function describePublisher(publisher) {
    if (publisher === 'unknown')
        return 'attested: unknown, the index did not tell';
    if (publisher === null)
        return 'attested: no, the index has no provenance of it';
    const { repository, workflow, environment } = publisher;
    const where = environment === null ? '' : ` in environment ${environment}`;
    return `attested: published by ${workflow} of ${repository}${where}`;
}
function describeInstalled({ file, modules, scripts, verified, }) {
    if (file === null)
        return 'Not installed: none of its files fits this machine and Python.';
    const names = modules.map(({ name }) => (0,terminal_text/* terminalLine */.tL)(name)).join(', ');
    const verb = (word, subjects) => subjects.length === 1 ? `${word}s` : word;
    const answered = scripts.length === 0
        ? ''
        : `; ${scripts.map((name) => (0,terminal_text/* terminalLine */.tL)(name)).join(', ')} ${verb('answer', scripts)}`;
    return `${(0,terminal_text/* terminalLine */.tL)(file)} installs; ${names} ${verb('import', modules)}${answered}${verified ? '; the command passed' : ''}.`;
}
/** No key is ever absent. */
function verifiedDocument({ project, version, index, files, installed, warnings }) {
    return {
        ...{ schema: 1, result: 'verified', project, version, index, installed, warnings },
        files: files.map(({ publisher, ...file }) => ({
            ...file,
            provenance: publisher === null || publisher === 'unknown'
                ? publisher
                : {
                    ...{ repository: publisher.repository, workflow: publisher.workflow },
                    environment: publisher.environment,
                },
        })),
    };
}

// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/cli-verify.js
// `py-release verify`: the gateways of a person's machine, and what a person reads.
















const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
const SILENCE_MS = 20_000;
async function runVerify(args, env) {
    const verified = await verify(args, env);
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    if (args.json)
        terminal.print(JSON.stringify(verifiedDocument(verified), null, terminal.isTerminal ? 2 : 0));
    else
        terminal.print(renderVerified(verified, terminal));
}
/** Throws what `verifyPublished` throws. */
async function verify(args, given) {
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env: given, quiet: args.quiet, now: () => performance.now() });
    const { env, roots } = (0,cli_certificates.personCertificates)(given, steps.warn);
    const profile = await (0,cli_stored_index/* storedIndex */.e)(args.index, env, {
        profile: args.indexProfile,
        simpleUrl: args.indexUrl,
    });
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ profile, fetch: (0,http_fetch.createFetch)(env, roots), env, indexRoots: [] });
    const credentials = await (0,cli_stored_index/* storedLogin */.d)(profile, env, () => undefined);
    const shared = { profile, credentials, fetch, env, wait, log: steps.info, version: product/* VERSION */.x };
    const tools = (0,verify_tools/* createVerifyTools */.$)({
        ...shared,
        secrets: credentials === null ? [] : [credentials.password],
        python: args.python,
        // The folder where it is typed holds what the command needs.
        ...{ workspace: (0,external_node_path_.resolve)('.'), runsInWorkspace: args.verifyCommand !== null },
    });
    const told = [];
    const { project, version, wait: patience, install, verifyCommand } = args;
    const { files, installed } = await (0,verify_published/* verifyPublished */.u)({
        ...{ project, version, patience, verifyCommand, index: profile.label },
        ...{ files: null, runsCode: install, allowsSource: true },
    }, { ...tools, ...steps, warn: (text) => void told.push(text) });
    const ask = (0,limited_request/* createAskServer */.h)(fetch, product/* VERSION */.x, SILENCE_MS);
    return {
        ...{ project, version: (0,format_version/* formatVersion */.q)(version), index: profile.label, warnings: told },
        files: await Promise.all(files.map((file) => withPublisher(file, args, (0,provenance/* createProvenance */.i)(ask, profile)))),
        installed,
    };
}
/** Indexes without provenance answer "not found", or in a way of their own: it is told, and proves nothing. */
async function withPublisher({ filename, sha256, size, url }, { project, version }, { readProvenance }) {
    const question = { project, version: (0,format_version/* formatVersion */.q)(version), filename };
    const publisher = await readProvenance(question).catch((error) => {
        if (error instanceof user_error/* UserError */.yo)
            return 'unknown';
        throw error;
    });
    return { filename, sha256, size, url, publisher };
}


/***/ }),

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

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}


/***/ }),

/***/ 80976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createProvenance)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/trust/expected-publisher.js
// The publisher that an index is known to have: that of the last release, read from its provenance, or one that was configured.
// https://docs.pypi.org/api/integrity/

/** Null when the document names no publisher on GitHub. */
function parseProvenance(text, version) {
    const bundles = (0,json_object/* parseObject */.lj)(text)?.['attestation_bundles'];
    for (const bundle of Array.isArray(bundles) ? bundles : []) {
        const publisher = (0,json_object/* asObject */.eB)((0,json_object/* asObject */.eB)(bundle)?.['publisher']);
        if (publisher?.['kind'] !== 'GitHub')
            continue;
        const repository = (0,json_object/* textField */.M8)(publisher, 'repository', 200);
        const workflow = (0,json_object/* textField */.M8)(publisher, 'workflow', 255);
        if (repository === null || workflow === null)
            continue;
        if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[^/\s]+\.ya?ml$/.test(workflow))
            continue;
        const environment = (0,json_object/* textField */.M8)(publisher, 'environment', 255);
        return { repository, workflow, environment, source: `provenance of ${version}` };
    }
    return null;
}

// EXTERNAL MODULE: ./lib/trust/provenance-address.js
var provenance_address = __webpack_require__(94994);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
;// CONCATENATED MODULE: ./lib/gateways/package-index/provenance.js
// The provenance that an index keeps beside a file: who published it. https://docs.pypi.org/api/integrity/





/** Null: the index has none of this file, or it names no publisher on GitHub. Throws `index-…`. */
function createProvenance(ask, { label, simpleUrl }) {
    return {
        readProvenance: async (question) => {
            const { project, version, filename } = question;
            const answer = await ask((0,provenance_address/* provenanceRequest */.d)(simpleUrl, question)).catch((error) => {
                throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-unreachable', { index: label, reason: (0,connection_failure/* connectionReason */.R2)(error) });
            });
            if (answer.status === 404)
                return null;
            if (answer.status !== 200)
                throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', {
                    ...{ index: label, project, reason: `HTTP ${answer.status} for the provenance of ${filename}` },
                });
            return parseProvenance(answer.body, version);
        },
    };
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
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2088), __webpack_require__.e(5183)]).then(__webpack_require__.bind(__webpack_require__, 55183));
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

/***/ 45364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createAskServer)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62452);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87838);


/** Rejects with what `fetch` rejects with; see `connection-failure`. `version`: our own, for the User-Agent. */
function createAskServer(fetch, version, answerWithinMs) {
    return async ({ url, accept, json, form, headers = {}, authorization, longestBody, secrets = [] }) => {
        const content = json ?? form;
        const contentType = json === undefined ? 'application/x-www-form-urlencoded' : 'application/json';
        const redact = (text) => secrets.reduce((left, secret) => (secret === '' ? left : left.replaceAll(secret, '***')), text);
        const response = await fetch(url, {
            method: content === undefined ? 'GET' : 'POST',
            headers: {
                'user-agent': `py-release-action/${version}`,
                accept,
                ...(authorization === undefined ? {} : { authorization }),
                ...(content === undefined ? {} : { 'content-type': contentType }),
                ...headers,
            },
            redirect: 'manual',
            signal: AbortSignal.timeout(answerWithinMs),
            ...(content === undefined ? {} : { body: content }),
        });
        const date = response.headers.get('date');
        const time = Date.parse(date ?? '');
        return {
            status: response.status,
            reason: redact(response.statusText ?? ''),
            contentType: response.headers.get('content-type') ?? '',
            // What was cut off is no JSON any more.
            body: redact(await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_0__/* .readBody */ .x)(response.body, { longest: longestBody, cut: true })),
            retryAfterSeconds: (0,_upload_retry_after_js__WEBPACK_IMPORTED_MODULE_1__/* .retryAfterSeconds */ .C)(response.headers.get('retry-after'), date),
            date: Number.isNaN(time) ? null : time,
        };
    };
}


/***/ }),

/***/ 89636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
// JSON that others wrote: objects of unknown fields, anything else is null.
function parseObject(text) {
    try {
        return asObject(JSON.parse(text));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** Null for anything but a text of 1 to `limit` characters. */
function textField(fields, name, limit) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' && value !== '' && value.length <= limit ? value : null;
}


/***/ }),

/***/ 94994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provenanceRequest)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);
// Where an index keeps the provenance of a file: https://docs.pypi.org/api/integrity/

const LONGEST = 4 * 1024 * 1024;
/** As a request: address, what is accepted, and the most that is read of the answer, in bytes. */
function provenanceRequest(simpleUrl, { project, version, filename }) {
    const path = [(0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project), version, filename].map(encodeURIComponent).join('/');
    return {
        url: `${new URL(simpleUrl).origin}/integrity/${path}/provenance`,
        accept: 'application/vnd.pypi.integrity.v1+json',
        longestBody: LONGEST,
    };
}


/***/ })

};
