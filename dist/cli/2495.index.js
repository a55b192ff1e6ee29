export const id = 2495;
export const ids = [2495];
export const modules = {

/***/ 43809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runIndexServe: () => (/* binding */ runIndexServe)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/index-server-errors.js
var index_server_errors = __webpack_require__(9190);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/findings/private-name-errors.js
var private_name_errors = __webpack_require__(21997);
// EXTERNAL MODULE: ./lib/simple-index/index-document.js
var index_document = __webpack_require__(84773);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
;// CONCATENATED MODULE: ./lib/gateways/built-index.js
// The document of a built index, wherever it is kept: in a repository, on a web server, or on this machine.








const LONGEST = 256 * 1024 * 1024;
const SILENCE_MS = 20_000;
/** A document of the web, asked by its ETag and without any credential. Rejects with `private-index-broken`. */
function createWebIndex(url, fetch, now) {
    let kept = null;
    return async () => {
        try {
            const headers = kept?.etag == null ? {} : { 'if-none-match': kept.etag };
            const answer = await fetch(url, { headers, signal: AbortSignal.timeout(SILENCE_MS) });
            if (answer.status === 304 && kept !== null)
                kept = { ...kept, at: now() };
            else if (answer.status === 200) {
                if (url.startsWith('https:') && !answer.url.startsWith('https:'))
                    throw await unread(answer, broken(url, `its server redirects to ${answer.url}, which is not https.`));
                const text = await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST, cut: false });
                kept = { text, etag: answer.headers.get('etag'), at: now() };
            }
            else {
                throw await unread(answer, broken(url, `its server answered ${answer.status}.`));
            }
            return { text: kept.text, age: null, trouble: null };
        }
        catch (error) {
            if (!isSilence(error))
                throw error;
            const message = `its server could not be reached (${(0,connection_failure/* connectionReason */.R2)(error)}).`;
            if (kept === null)
                throw broken(url, message);
            return { text: kept.text, age: Math.round((now() - kept.at) / 1000), trouble: `Of ${url}: ${message}` };
        }
    };
}
async function unread({ body }, error) {
    await (0,answer_body/* readBody */.x)(body, { longest: 0, cut: true });
    return error;
}
/** Where the files of the index at `path` lie. */
function folderOfIndex(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true
        ? (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path))
        : (0,external_node_path_.resolve)(path);
}
/** `path`: the document, or the folder that holds it. Rejects with `private-index-broken`. */
function createFolderIndex(path) {
    return async () => {
        try {
            const isFolder = (await (0,external_node_fs_promises_.stat)(path)).isDirectory();
            const text = await (0,external_node_fs_promises_.readFile)(isFolder ? (0,external_node_path_.join)(path, index_document/* INDEX_DOCUMENT */.tU) : path, 'utf8');
            return { text, age: null, trouble: null };
        }
        catch (error) {
            throw broken(path, `${error.message}.`);
        }
    };
}
function isSilence(error) {
    return error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError');
}
function broken(place, message) {
    return (0,catalogue/* raise */.x)(private_name_errors/* privateNameErrors */.s, 'private-index-broken', { place, message });
}

// EXTERNAL MODULE: ./lib/gateways/cache-folder.js
var cache_folder = __webpack_require__(67462);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/github/private-files.js + 2 modules
var private_files = __webpack_require__(49445);
// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/consumer/pip-config-holes.js
var pip_config_holes = __webpack_require__(92622);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(36925);
;// CONCATENATED MODULE: ./lib/gateways/python/pip-extra-indexes.js
// What no variable of ours overrules: a second index in a configuration file of pip.



/** Where pip is told of one, as `extra-index-url of /etc/pip.conf:2`; empty: nowhere. */
async function pipExtraIndexes(env) {
    const paths = [...new Set((0,configuration_paths/* pipConfigurationPaths */.i)(env))];
    const texts = await Promise.all(paths.map((path) => (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '')));
    return paths.flatMap((path, position) => (0,pip_config_holes/* pipConfigHoles */.R)({ path, text: texts[position] ?? '', outside: true })
        .filter(({ finding }) => finding.code === 'hole-extra-index')
        .map(({ line }) => `extra-index-url of ${path}:${line ?? 1}`));
}

// EXTERNAL MODULE: ./lib/gateways/server-cache.js
var server_cache = __webpack_require__(19143);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
// EXTERNAL MODULE: ./lib/project/parse-configuration.js + 1 modules
var parse_configuration = __webpack_require__(40284);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/servers/access-record.js
// One line of the access log: who took what, when, or was refused. Everything in it is told by others and shortened.
const access_record_LONGEST = 200;
function accessActor(env, user) {
    const read = (name) => env[name] || null;
    const inJob = read('GITHUB_ACTIONS') === 'true' || read('GITHUB_RUN_ID') !== null;
    return {
        actor: read('GITHUB_ACTOR'),
        workflow: read('GITHUB_WORKFLOW'),
        repository: read('GITHUB_REPOSITORY'),
        run: read('GITHUB_RUN_ID'),
        user: inJob ? null : user,
    };
}
/** JSON on one line, without the line's end. */
function accessLine(actor, access) {
    const { at, userAgent, ...rest } = access;
    const fields = {
        time: new Date(at).toISOString(),
        ...actor,
        package: rest.package,
        version: rest.version,
        file: rest.file,
        sha256: rest.sha256,
        status: rest.status,
        complete: rest.complete,
        cache: rest.fromCache,
        client: clientName(userAgent),
        reason: rest.reason,
    };
    return JSON.stringify(fields, (_, value) => (typeof value === 'string' ? shorten(value) : value));
}
/** `pip/26.3`, `uv/0.13.9`; of others the first word. Null when it does not say. */
function clientName(userAgent) {
    const [name] = /^[A-Za-z][\w.-]{0,31}(?:\/[\w.+-]{1,32})?/.exec(userAgent?.trim() ?? '') ?? [];
    return name ?? null;
}
function shorten(text) {
    const plain = text.toWellFormed().replace(/\p{C}/gu, '?');
    return plain.length > access_record_LONGEST ? `${plain.slice(0, access_record_LONGEST)}…` : plain;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/servers/access-log.js
// The file of the access log: appended to, readable by its owner only.





/** Throws `index-log-unwritable`. `onFailure`: of lines that could not be written, told once. */
function openAccessLog(path, actor, onFailure) {
    const file = access_log_open(path);
    let last = Promise.resolve();
    let failed = false;
    return {
        add(access) {
            const line = `${accessLine(actor, access)}\n`;
            last = last.then(() => new Promise((resolve) => {
                (0,external_node_fs_.write)(file, line, (error) => {
                    if (error !== null && !failed)
                        onFailure(error.message);
                    failed ||= error !== null;
                    resolve();
                });
            }));
        },
        async close() {
            await last;
            await new Promise((resolve) => (0,external_node_fs_.close)(file, resolve));
        },
    };
}
function access_log_open(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch (error) {
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-log-unwritable', { path, message: error.message });
    }
}
/** Who runs this process, by the machine's own word. */
function localUser() {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // A container may run as a user that has no name.
        return 'unknown';
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/servers/beside-command.js
// The command that is run while the index is served: on the same terminal, without a shell.




const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Its exit code; 128 and the number of the signal that ended it. Rejects with `index-command-failed`. */
function runBeside({ words, env, outputAside }) {
    const [program = '', ...args] = words;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            env: { ...env },
            stdio: ['inherit', outputAside ? 2 : 'inherit', 'inherit'],
        });
        // A terminal sends Ctrl-C to both, and twice is more than once; who signals us alone means both.
        const pass = (signal) => {
            if (signal !== 'SIGINT' || process.stdin.isTTY !== true)
                child.kill(signal);
        };
        for (const signal of PASSED_ON)
            process.on(signal, pass);
        const end = () => {
            for (const signal of PASSED_ON)
                process.off(signal, pass);
        };
        child.once('error', ({ message }) => {
            end();
            reject((0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-command-failed', { program, message }));
        });
        child.once('exit', (code, signal) => {
            end();
            resolve(code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]));
        });
    });
}

;// CONCATENATED MODULE: ./lib/servers/installer-environment.js
/** Secrets of the server, and settings that would let a second index answer for a private name. */
const WITHHELD = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'PY_RELEASE_INDEX_PASSWORD', 'INPUT_TOKEN'],
    ...['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'PIP_NO_INDEX'],
];
/** The environment of a command: `env` with `variables`, without what holds one of `secrets` and without other indexes. */
function installerEnvironment(env, variables, secrets) {
    const kept = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        !WITHHELD.includes(entry[0].toUpperCase()) &&
        !secrets.some((secret) => secret !== '' && entry[1]?.includes(secret)));
    return { ...Object.fromEntries(kept), ...variables };
}
/** Names of the set variables by which another index could answer for a private name. */
function otherIndexes(env) {
    return ['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL'].filter((name) => Boolean(env[name]));
}
/** A file for `source`, in POSIX shells. */
function exportLines(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/servers/environment-file.js
// The password for other shells of the same person: a file that only they can read, for `source`.




/** `path`: in a folder of this user. */
async function writeEnvironmentFile(path, variables) {
    await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        const file = await (0,external_node_fs_promises_.open)(beside, 'wx', 0o600);
        await file.writeFile(exportLines(variables)).finally(() => file.close());
        await (0,external_node_fs_promises_.rename)(beside, path);
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
        throw error;
    }
}
async function removeEnvironmentFile(path) {
    await (0,external_node_fs_promises_.rm)(path, { force: true });
}

// EXTERNAL MODULE: ./lib/servers/index-server.js + 10 modules
var index_server = __webpack_require__(7223);
// EXTERNAL MODULE: ./lib/servers/process-end.js
var process_end = __webpack_require__(79469);
// EXTERNAL MODULE: ./lib/simple-index/job-variables.js
var job_variables = __webpack_require__(89864);
;// CONCATENATED MODULE: ./lib/cli-index-serve.js
// `py-release index serve`: the gateways of a machine that installs, the server, and the command that runs beside it.



























const PYPROJECT = 'pyproject.toml';
const SHORTEST_PASSWORD = 16;
/** How long downloads have to come to their end when the server is told to stop. */
const GRACE_MS = 5000;
/** Longest that the first look at the packages keeps the server from being ready. */
const FIRST_LOOK_MS = 15_000;
/** The same refusal is told once in that time. */
const TOLD_MS = 10_000;
async function runIndexServe(args, env) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    const packages = await readPackages(args);
    const token = readToken(args, packages, env);
    const password = readPassword(env);
    const folder = (0,cache_folder/* jobCacheFolder */._)(env, 'served');
    const warn = (text) => terminal.tellWarnings([text]);
    const log = args.accessLog === ''
        ? null
        : openAccessLog(args.accessLog, accessActor(env, localUser()), (message) => warn(`The access log ${args.accessLog} is incomplete: ${message}.`));
    const server = await openServer(args, { packages, token, password, folder, env }, {
        ...{ warn, onAccess: createTeller(warn, (access) => log?.add(access)) },
        onBug: (error) => terminal.tellBug(error),
    });
    try {
        await lookAtPackages(server, warn);
        (0,process_end/* endWith */.q)(await serve(server, args, { terminal, env, token, password, folder }));
    }
    finally {
        await server.close(GRACE_MS);
        await log?.close();
    }
}
async function readPackages({ packages, index }) {
    if (Object.keys(packages).length > 0)
        return packages;
    const bytes = await (0,files/* createFiles */.qm)('.').read(PYPROJECT);
    const table = bytes === null ? {} : (0,toml_document/* parseToml */.MT)(PYPROJECT, bytes).table;
    const { privatePackages } = (0,parse_configuration/* parseConfiguration */.M)((0,toml_document/* valueAt */.fK)(table, 'tool', 'py-release') ?? {});
    if (Object.keys(privatePackages).length === 0 && index === null)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-packages-missing', { path: PYPROJECT });
    return privatePackages;
}
function readToken({ index, indexText }, packages, env) {
    const { token } = (0,github_access/* readGitHubAccess */.w)(env);
    const repositories = [...new Set(Object.values(packages))].join(', ') || indexText;
    const readsGitHub = Object.keys(packages).length > 0 || index?.kind !== 'path';
    if (token === '' && readsGitHub)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-server-token-missing', { repositories });
    return token;
}
/** Other characters are encoded by each installer in its own way. */
function readPassword(env) {
    const given = env['PY_RELEASE_INDEX_PASSWORD'] || null;
    const why = given === null
        ? null
        : given.length < SHORTEST_PASSWORD
            ? 'too short'
            : /^[!-~]+$/.test(given)
                ? null
                : 'made of more than printable ASCII characters';
    if (why !== null)
        throw (0,catalogue/* raise */.x)(index_server_errors/* indexServerErrors */.j, 'index-password-unusable', { why });
    return given ?? (0,external_node_crypto_.randomBytes)(24).toString('hex');
}
function openServer(args, { packages, token, password, folder, env }, { warn, onAccess, onBug }) {
    const now = Date.now;
    const { roots } = (0,cli_certificates.personCertificates)(env, warn);
    const fetch = (0,http_fetch.createFetch)(env, roots);
    const { apiUrl } = (0,github_access/* readGitHubAccess */.w)(env);
    const cache = (0,server_cache/* createServerCache */.K)(folder);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const files = (0,private_files/* createPrivateFiles */.h)({ token, apiUrl, fetch, now, wait }, cache);
    const { upstream, host, port, expose, indexText, index } = args;
    return (0,index_server/* startIndexServer */.K)({ ...{ packages, upstream, host, port, expose, password }, index: indexText }, {
        ...{ ...cache, ...files, now, onAccess, onBug },
        log: warn,
        readIndex: openIndex(index, files, fetch),
        indexFolder: index?.kind === 'path' ? folderOfIndex(index.path) : null,
    });
}
function openIndex(place, files, fetch) {
    switch (place?.kind) {
        case undefined:
            return null;
        case 'repository':
            return () => files.readDocument(place);
        case 'url':
            return createWebIndex(place.url, fetch, Date.now);
        case 'path':
            return createFolderIndex(place.path);
    }
}
/** What is wrong is said before an installer says it in its own words. Only a dead token ends the server: with it nothing will ever work. */
async function lookAtPackages({ shelf }, warn) {
    const look = async () => {
        const names = await shelf.names().catch((error) => tellProblem(error, warn));
        await Promise.all((names ?? []).map((name) => shelf.read(name).catch((error) => tellProblem(error, warn))));
    };
    const timer = new AbortController();
    await Promise.race([
        look().finally(() => timer.abort()),
        (0,promises_.setTimeout)(FIRST_LOOK_MS, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
}
function tellProblem(error, warn) {
    if (!(error instanceof user_error/* UserError */.yo) || error.code === 'private-token-refused')
        throw error;
    warn(error.message);
    return null;
}
/** The exit code. */
async function serve({ url, port, shelf }, { json, quiet, words, upstream, accessLog }, { terminal, env, token, password, folder }) {
    const stopped = words.length === 0 ? (0,process_end/* untilStopped */.s)() : null;
    const variables = (0,job_variables/* jobVariables */.B)(url, password, env);
    const file = words.length === 0 ? (0,external_node_path_.join)(folder, `index-${port}.env`) : null;
    if (file !== null)
        await writeEnvironmentFile(file, variables);
    try {
        const names = await shelf.names().catch(() => []);
        const described = { schema: 1, url, port, packages: names, upstream };
        const files = { 'environment-file': file, 'access-log': accessLog === '' ? null : (0,external_node_path_.resolve)(accessLog) };
        if (json)
            terminal.print(JSON.stringify({ ...described, ...files }));
        else if (!quiet || file !== null)
            terminal.print(`Serving ${names.join(', ')} on ${url}`);
        for (const name of otherIndexes(env))
            terminal.tellWarnings([
                `${name} is set: pip and uv would take a private name from there too. ${file === null ? 'The command does not get it.' : 'Unset it in the shell that installs.'}`,
            ]);
        for (const place of await pipExtraIndexes(env))
            terminal.tellWarnings([`${place} is set: pip would take a private name from there too. Remove it.`]);
        if (stopped !== null) {
            const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env, quiet, now: () => performance.now() });
            steps.info(`In another shell: source '${file ?? ''}'`);
            steps.info('Then install as ever, with pip, uv or poetry. Ctrl-C ends the server.');
            await stopped;
            return 0;
        }
        const child = installerEnvironment(env, variables, [token]);
        return await runBeside({ words, env: child, outputAside: json });
    }
    finally {
        if (file !== null)
            await removeEnvironmentFile(file);
    }
}
/** Refusals of private names are shown, since installers seldom show what a server says. */
function createTeller(warn, add) {
    const told = new Map();
    return (access) => {
        add(access);
        const { reason, at } = access;
        if (reason === null || access.package === null || at - (told.get(reason) ?? -TOLD_MS) < TOLD_MS)
            return;
        if (told.size > 1000)
            told.clear();
        told.set(reason, at);
        warn(`${access.package} ${access.complete ? 'was refused' : 'did not come through'}: ${reason}`);
    };
}


/***/ }),

/***/ 77093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ makeHole),
  j: () => (/* binding */ urlHoles)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/hole-errors.js
const holeErrors = {
    'hole-extra-index': {
        happened: '{place} gives pip a second index, {index}: pip takes the higher version of both, whoever uploaded it, and goes on with the public one when the private one refuses the login.',
        remedy: 'Remove it; let one index serve everything (`py-release index serve`, or one `index-url`).',
    },
    'hole-extra-index-uv': {
        happened: '{place} gives uv one more index, {index}, for every name: when it answers "not found", as GitHub does to a token without rights, uv takes the public package.',
        remedy: 'Remove it; use an index with `explicit = true` and name its packages in [tool.uv.sources].',
    },
    'hole-index-strategy': {
        happened: '{place} lets uv take the best version of all indexes: a higher version on the public one wins over the private package.',
        remedy: 'Remove it: uv asks the first index that has a name, and no other.',
    },
    'hole-index-not-explicit': {
        happened: '{place}: uv asks the index {index} for every name, and takes the public package when it answers "not found".',
        remedy: 'Write `explicit = true` there, and name each of its packages in [tool.uv.sources].',
    },
    'hole-poetry-priority': {
        happened: '{place}: poetry looks for names in the source {index} and in others; a private name that one of them lacks comes from another.',
        remedy: 'Write `priority = "explicit"` there, and `source = "{index}"` at each of its packages.',
    },
    'hole-trusted-host': {
        happened: '{place} switches the check of the certificate of {index} off: whoever is in between can serve any package.',
        remedy: 'Remove it; give the certificate of your own authority by PIP_CERT or SSL_CERT_FILE.',
    },
    'hole-plain-http': {
        happened: '{place} reads packages from {index} over plain http: whoever is in between can serve any package.',
        remedy: 'Write https://, once the server has it.',
    },
    'hole-url-secret': {
        happened: '{place} has a password or a token in the URL of {index}: whoever reads the file has it.',
        remedy: 'Revoke it, and give the new one by the environment, a keyring or ~/.netrc; history keeps the old one.',
    },
    'hole-pip-conf-unread': {
        happened: '{place}: pip never reads a configuration file that lies in a project.',
        remedy: 'Remove it; in CI name a file by PIP_CONFIG_FILE, on a machine put it into the virtual environment.',
    },
};

// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(37725);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(95022);
;// CONCATENATED MODULE: ./lib/consumer/hole.js
// One setting through which a foreign package can come in.




/** `seen`: the URL or host, as written; only its host is shown. */
function makeHole(code, { path, line, seen }, fix, setting = '') {
    const at = path === null ? 'the environment' : `${path}:${line}`;
    const place = setting === '' ? at : `${at} (${setting})`;
    const finding = (0,catalogue/* raise */.x)(holeErrors, code, { place, index: shownIndex(seen) });
    return { finding, path, line, fix };
}
/** What a URL of an index is by itself: sent openly, or with a secret in it. */
function urlHoles(url, path, line) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const at = { path, line, seen: url };
    return [
        ...(parsed?.protocol === 'http:' && !(0,index_url/* isLoopback */.U9)(parsed.hostname)
            ? [makeHole('hole-plain-http', at, null)]
            : []),
        ...(path !== null && (0,mask_secrets/* holdsSecret */.h)(url) ? [makeHole('hole-url-secret', at, null)] : []),
    ];
}
/** Never the user, the password or the query of a URL. */
function shownIndex(seen) {
    const url = URL.canParse(seen) ? new URL(seen) : null;
    if (url !== null && url.host !== '')
        return url.host;
    return ((0,mask_secrets/* maskUserInfo */.e)(seen)
        .replace(/[?#].*$/s, '')
        .slice(0, 100) || 'unnamed');
}


/***/ }),

/***/ 95022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskUserInfo),
/* harmony export */   h: () => (/* binding */ holdsSecret)
/* harmony export */ });
// Text that is shown to people and may hold a URL with a user or a password in it.
/** `https://user:password@host/` becomes `https://***@host/`; variables in their place are no secrets. */
function maskUserInfo(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)([^/\s'"@]+(?:@(?=[^/\s'"]*@)[^/\s'"@]*)*)@/gi, (whole, scheme, info) => (isVariable(info) ? whole : `${scheme}***@`));
}
/** Whether a URL in the text holds a password or a token as such. */
function holdsSecret(text) {
    return maskUserInfo(text) !== text;
}
/** `${TOKEN}`, `$USER:$TOKEN` or `${{ secrets.TOKEN }}`, and names without a password that are well known. */
function isVariable(info) {
    const rest = info.replace(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+|\{[\w.]+\}|%\w+%/g, '');
    return (rest === '' ||
        (rest !== info && /^[\w.-]*:?$/.test(rest)) ||
        /^(?:git|__token__|oauth2accesstoken)$/.test(info));
}


/***/ }),

/***/ 92622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pipConfigHoles)
/* harmony export */ });
/* harmony import */ var _hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77093);
// Holes in pip's configuration files. https://pip.pypa.io/en/stable/topics/configuration/

function pipConfigHoles({ path, text, outside }) {
    const unread = outside ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)('hole-pip-conf-unread', { path, line: 1, seen: 'pip' }, null)];
    const found = settings(text).flatMap(({ key, values, line, start, end }) => {
        const fix = [{ start, end, text: '' }];
        const codes = { 'extra-index-url': 'hole-extra-index', 'trusted-host': 'hole-trusted-host' };
        const code = key === 'extra-index-url' || key === 'trusted-host' ? codes[key] : null;
        const own = code === null ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)(code, { path, line, seen: values.join(' ') }, fix, key)];
        const isUrl = ['index-url', 'extra-index-url', 'find-links'].includes(key);
        return [...own, ...(isUrl ? values.flatMap((value) => (0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .urlHoles */ .j)(value, path, line)) : [])];
    });
    return [...unread, ...found];
}
function settings(text) {
    const found = [];
    let offset = 0;
    let open = false;
    for (const [position, raw] of text.split('\n').entries()) {
        const start = offset;
        offset = Math.min(text.length, offset + raw.length + 1);
        const line = raw.replace(/\r$/, '');
        const previous = found.at(-1);
        const [, key = '', value = ''] = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        if (key !== '') {
            const values = words(value);
            const name = key.toLowerCase().replaceAll('_', '-').replace(/^.*\./, '');
            found.push({ key: name, values, line: position + 1, start, end: offset });
            open = true;
        }
        else if (open && previous !== undefined && /^\s+\S/.test(line))
            // Below a key, an indented line carries its value on.
            found[found.length - 1] = {
                ...previous,
                values: [...previous.values, ...(/^\s+[#;]/.test(line) ? [] : words(line))],
                end: offset,
            };
        else
            open = false;
    }
    return found;
}
function words(value) {
    return value.split(/\s+/).filter((word) => word !== '' && !/^[#;]/.test(word));
}


/***/ }),

/***/ 50432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
// The body of an answer, never more of it than was expected: the other side chooses how long it is.
/** What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
async function readBytes(body, { longest, cut }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size <= longest)
            continue;
        if (cut)
            break;
        throw new Error(`the answer is longer than ${longest} bytes`);
    }
    return Buffer.concat(chunks);
}
/** The same as text. */
async function readBody(body, limit) {
    return (await readBytes(body, limit)).toString('utf8');
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

/***/ 91644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createTerminalSteps)
});

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/release/standing.js
// Where a release stands while it is being made: what a person reads when an error or a cancellation stops it there.
const FINISHES = 'finishes it with the same files, whatever it is started for';
function drafted(tag) {
    return {
        done: `at most a draft release of ${tag}, which nobody sees`,
        left: 'commit, tag, upload and release',
        next: 'starts over and removes that draft',
    };
}
/** While both are being made nobody can say whether they are. */
function tagging(tag) {
    return {
        done: `a draft release of ${tag} with all files; its commit and tag were just being made`,
        left: 'upload and release',
        next: `looks for the tag: with it, it finishes ${tag} with the same files; without it, it begins again`,
    };
}
/** `missing`: distributions that are not known to be on the index. */
function tagged({ tag, sha, index }, missing) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: `${missing.join(', ')} on ${index} and the GitHub release`,
        next: FINISHES,
    };
}
/** The index or the host refuses what no run can change: these bytes, or this name. */
function stuck({ tag, sha }) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: 'what the error names; trying again ends the same',
        next: `tries it once more and then makes its own release; to give ${tag} up, delete its draft release (the tag may stay) and release a higher version (input \`version\`, or the next commit that calls for one)`,
    };
}
/** A version that a person has named, by a tag or a choice; `what` is for people. */
function publishing({ what, index }, missing) {
    return {
        done: missing.length === 0 ? `all files of ${what} on ${index}` : `part of ${what} at most`,
        left: missing.length === 0 ? 'what comes after the upload' : `${missing.join(', ')} on ${index}`,
        next: 'goes on with the same files: from the artifact of the build job, or built again when the build gives the same bytes',
    };
}
function published({ tag, index }) {
    return {
        done: `the tag ${tag} and all its files on ${index}`,
        left: 'the GitHub release, still a draft',
        next: FINISHES,
    };
}
/** `branch`: the one that the release pull request comes from. */
function proposed(branch) {
    return {
        done: `the branch ${branch}, with the commit that is proposed`,
        left: 'its pull request',
        next: 'opens it or brings it up to date',
    };
}
function describeStanding({ done, left, next }) {
    return `Done: ${done}. Not done: ${left}. The next run ${next}; running again is safe.`;
}

;// CONCATENATED MODULE: ./lib/gateways/terminal-steps.js
// The steps of a command on a person's terminal: what it does, what it found, how long it took; a moving line while files are sent.



const CLEAR_LINE = '\r\u001b[2K';
const LONGEST = 500;
/** Writes to standard error: standard output is for results. */
function createTerminalSteps(options) {
    const { env, quiet, now } = options;
    const stream = options.stream ?? process.stderr;
    const isLive = stream.isTTY === true && env['TERM'] !== 'dumb';
    const paint = (0,report_paint/* createPaint */.X)(isLive && !env['NO_COLOR']);
    let moving = false;
    let last = null;
    const line = (text, always = false) => {
        if (quiet && !always)
            return;
        stream.write(`${moving ? CLEAR_LINE : ''}${text}\n`);
        moving = false;
    };
    const took = (started) => paint('dim', `${((now() - started) / 1000).toFixed(1)} s`);
    return {
        step: async (title, work) => {
            const started = now();
            line(paint('bold', title));
            try {
                const value = await work();
                line(`  ${paint('green', 'done')} in ${took(started)}`);
                return value;
            }
            catch (error) {
                line(`  ${paint('red', 'failed')} after ${took(started)}`);
                throw error;
            }
        },
        info: (text) => line(`  ${(0,terminal_text/* terminalLine */.tL)(text, LONGEST)}`),
        warn: (text) => line(`  ${paint('yellow', 'warning')}: ${(0,terminal_text/* terminalLine */.tL)(text, LONGEST)}`),
        tellAlways: (text) => line((0,terminal_text/* terminalLine */.tL)(text, LONGEST), true),
        standing: (standing) => void (last = standing),
        lastStanding: () => (last === null ? null : describeStanding(last)),
        progress: (text) => {
            if (quiet || !isLive)
                return;
            const columns = stream.columns || 80;
            stream.write(`${CLEAR_LINE}  ${(0,terminal_text/* terminalLine */.tL)(text, columns - 3)}`);
            moving = true;
        },
    };
}


/***/ }),

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ checkFilename),
/* harmony export */   d$: () => (/* binding */ checkApiVersion),
/* harmony export */   mN: () => (/* binding */ parseFileLink),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28126);
// What HTML and JSON pages share: addresses, hashes and names, which come from outside and are checked here.

/** Null when the link leads to no file on a web server. */
function parseFileLink(link, base) {
    if (!URL.canParse(link, base))
        return null;
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol))
        return null;
    const { hash } = url;
    url.hash = '';
    const sha256 = parseSha256(/[#&]sha256=([^&]*)/i.exec(hash)?.[1]);
    return { url: url.href, name: decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), sha256 };
}
/** Lower case; null for anything but 64 hex digits. */
function parseSha256(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null;
}
/** A name that leads out of a folder, or garbles a terminal, is an attack, not a file. */
function checkFilename(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[/\\\x00-\x1f\x7f]/.test(name) || /^\.*$/.test(name)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`it lists a file with the name ${JSON.stringify(name)}`);
    }
    return name;
}
/** PEP 629: another minor version is compatible, another major one is not. */
function checkApiVersion(version) {
    if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
    }
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 20390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
function projectUrl(simpleUrl, name) {
    const url = new URL(simpleUrl);
    const root = url.pathname.replace(/\/*$/, '/');
    url.pathname = `${root}${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name))}/`;
    return url.href;
}


/***/ }),

/***/ 28126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UnreadablePage)
/* harmony export */ });
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}


/***/ }),

/***/ 62452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
// https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
/** Seconds to wait; null when the header is missing or makes no sense. `date` is the answer's own Date header, so that clocks need not agree. */
function retryAfterSeconds(value, date) {
    if (value === null)
        return null;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value);
    const [until, now] = [Date.parse(value), Date.parse(date ?? '')];
    return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, Math.ceil((until - now) / 1000));
}


/***/ }),

/***/ 58078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
/* harmony import */ var _parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21411);
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(text);
}
function invalid(format, why) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
}


/***/ })

};
