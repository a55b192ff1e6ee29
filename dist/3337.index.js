export const id = 3337;
export const ids = [3337];
export const modules = {

/***/ 48724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ planIndexOptions),
  uk: () => (/* binding */ wait),
  Ht: () => (/* binding */ withActionIndex)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/upload/trusted-host.js
// pip's `trusted-host`: a host whose certificate pip does not check. Who answers for that host then is anybody on the way to it.
// https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host
/** `host`, `host:port`, as they stand in a configuration file (INI) of pip, of every section. */
function trustedHosts(configuration) {
    const hosts = [];
    let isOpen = false;
    for (const line of configuration.split(/\r\n|\r|\n/)) {
        if (/^\s*[#;]/.test(line))
            continue;
        const entry = /^trusted[-_]host\s*[=:](.*)$/i.exec(line);
        // A value goes on in lines that are set in.
        isOpen = entry !== null || (isOpen && /^\s+\S/.test(line));
        if (isOpen)
            hosts.push(...splitHosts(entry?.[1] ?? line));
    }
    return hosts;
}
/** The value of PIP_TRUSTED_HOST, or of one line. */
function splitHosts(text) {
    return text.split(/\s+/).filter((host) => host !== '');
}
/** Whether one of them is the host of this URL; without a port it stands for all. */
function isTrustedUnchecked(hosts, url) {
    const { hostname, port, protocol } = new URL(url);
    const own = port || (protocol === 'https:' ? '443' : '80');
    return hosts.some((text) => {
        const [, host = '', asked] = /^(\[[^\]]*\]|[^:]*)(?::(\d+|\*))?$/.exec(text.toLowerCase()) ?? [];
        return host === hostname && (asked === undefined || asked === '*' || asked === own);
    });
}
/** `source`: a file or a variable. */
function trustedHostWarning(source, host) {
    return `${source} names ${host} as \`trusted-host\`: pip does not check its certificate, so whoever stands between can give you other files. Remove it, and give pip the authority's certificate by PIP_CERT.`;
}

// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(36925);
;// CONCATENATED MODULE: ./lib/gateways/trust/unchecked-hosts.js
// Whether pip is configured here not to check the certificate of an index.



/** A sentence for each file or variable. `url`: of the simple index. */
async function uncheckedHostWarnings(env, url) {
    const sources = await Promise.all((0,configuration_paths/* pipConfigurationPaths */.i)(env).map(async (path) => {
        const text = await (0,external_node_fs_promises_.readFile)(path, 'utf8').catch(() => '');
        return { source: path, hosts: trustedHosts(text) };
    }));
    const variable = { source: 'PIP_TRUSTED_HOST', hosts: splitHosts(env['PIP_TRUSTED_HOST'] ?? '') };
    return [variable, ...sources]
        .filter(({ hosts }) => isTrustedUnchecked(hosts, url))
        .map(({ source }) => trustedHostWarning(source, new URL(url).host));
}

// EXTERNAL MODULE: ./lib/inputs/index-credentials.js
var index_credentials = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/inputs/without-index-inputs.js
var without_index_inputs = __webpack_require__(78312);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __webpack_require__(86920);
;// CONCATENATED MODULE: ./lib/action-index.js
// The index of a run: its profile, what it is asked with, and the attestations of what is sent to it.











/** Of the package that a plan is about. */
function planIndexOptions({ inputs, env }, { project }, folder) {
    return {
        project: () => project.pyproject.name,
        attestations: inputs.attestations ?? project.configuration.attestations,
        folder: folder === null ? null : (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', folder),
    };
}
const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
/** What was made for the work alone, such as a minted token, is given back at its end, also when it failed. */
async function withActionIndex(run, options, work) {
    const { close, ...index } = await createActionIndex(run, options);
    try {
        return await work(index);
    }
    finally {
        await close();
    }
}
async function createActionIndex(run, options) {
    const { inputs, event, env, steps } = run;
    if ((0,without_index/* isWithoutIndex */.d)(inputs.repository)) {
        (0,without_index_inputs/* refuseIndexInputs */.g)(inputs, options.attestations);
        return withoutIndex(run);
    }
    const profile = (0,index_profile/* indexProfile */._K)(inputs.repository, {
        profile: inputs.indexProfile,
        simpleUrl: inputs.indexUrl,
    });
    const chosen = (0,index_credentials/* chooseCredentials */.M)(profile, inputs);
    const { credentials, secretInput } = chosen;
    const request = {
        repository: `${event.owner}/${event.repo}`,
        indexName: profile.label,
        kind: profile.name,
        user: credentials?.user ?? null,
        secretInput,
    };
    for (const warning of await uncheckedHostWarnings(env, profile.simpleUrl))
        steps.warn(warning);
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ ...run, profile });
    const connection = { profile, fetch, log: steps.info, wait, version: product/* VERSION */.x };
    if (inputs.indexIdentity !== '') {
        const { createExchangedIndex } = await Promise.all(/* import() */[__webpack_require__.e(4081), __webpack_require__.e(9639)]).then(__webpack_require__.bind(__webpack_require__, 69639));
        const needs = createExchangedIndex(run, connection, { ...options, ...chosen });
        const user = request.user ?? profile.tokenUser;
        return { request: { ...request, user }, needs, close: async () => undefined };
    }
    const hasIdToken = Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
    if (credentials !== null && !hasIdToken && options.attestations !== 'required') {
        steps.info(`${profile.label}: user ${credentials.user}, from ${secretInput}; the job has no \`id-token: write\`.`);
        const needs = (0,package_index/* createPackageIndex */.N)({ ...connection, credentials });
        return { request, needs, close: async () => undefined };
    }
    const { createTrustedIndex } = await Promise.all(/* import() */[__webpack_require__.e(4081), __webpack_require__.e(4388)]).then(__webpack_require__.bind(__webpack_require__, 74388));
    const mask = (secret) => (0,runner/* maskSecrets */.QU)([secret]);
    const trusted = createTrustedIndex(run, {
        ...options,
        ...connection,
        secret: credentials,
        secretInput,
        mask,
    });
    return { request: { ...request, user: request.user ?? profile.tokenUser }, ...trusted };
}
async function withoutIndex({ event }) {
    const { createNoIndex } = await __webpack_require__.e(/* import() */ 2323).then(__webpack_require__.bind(__webpack_require__, 12323));
    const repository = `${event.owner}/${event.repo}`;
    return {
        request: { repository, indexName: without_index/* NO_INDEX_LABEL */.w, kind: 'generic', user: null, secretInput: '' },
        needs: createNoIndex(),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 7046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(48724);
// EXTERNAL MODULE: ./lib/commands/verify-published.js + 2 modules
var verify_published = __webpack_require__(50054);
// EXTERNAL MODULE: ./lib/gateways/python/verify-tools.js + 7 modules
var verify_tools = __webpack_require__(84926);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: ./lib/inputs/index-credentials.js
var index_credentials = __webpack_require__(56682);
// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(31228);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/inputs/verify-subject.js
// What `actions/verify` looks at: the files that a publishing job names, or a package and a version.





/** Throws `input-…`. */
function verifySubject({ files, package: name, version }) {
    if (files === '') {
        if (name !== '' && version !== null)
            return { project: name, version, files: null };
        throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-missing', {
            name: 'files',
            hint: 'Pass the output `files` of the publishing job, or the inputs `package` and `version`.',
        });
    }
    const named = parseFiles(files).filter(({ filename }) => isDistribution(filename));
    const [first] = named;
    if (first === undefined)
        throw invalid(files);
    const identity = identityOf(first.filename);
    const seen = (0,parse_version/* parseVersion */.o)(identity.version);
    if (seen === null)
        throw invalid(files);
    return { project: name === '' ? identity.name : name, version: version ?? seen, files: named };
}
function isDistribution(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
function identityOf(filename) {
    const { name, version } = filename.endsWith('.whl')
        ? (0,wheel_filename/* parseWheelFilename */.e)(filename)
        : (0,sdist_filename/* parseSdistFilename */.s)(filename);
    return { name: name.replaceAll('_', '-'), version };
}
/** The output `files` of a job: `[{"name", "sha256", "size", "url"}]`. */
function parseFiles(text) {
    const parsed = parseJson(text);
    if (!Array.isArray(parsed))
        throw invalid(text);
    return parsed.map((entry) => {
        const { name, sha256, size } = (entry ?? {});
        const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
        if (typeof name !== 'string' || !isHash || typeof size !== 'number')
            throw invalid(text);
        return { filename: name, sha256, size };
    });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function invalid(text) {
    return (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', {
        name: 'files',
        value: text.length > 200 ? `${text.slice(0, 200)}…` : text,
        expected: 'the output `files` of the job that published',
    });
}

// EXTERNAL MODULE: ./lib/inputs/without-index-inputs.js
var without_index_inputs = __webpack_require__(78312);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/action-verify.js











async function runVerify(run) {
    const { inputs, env, secrets, steps } = run;
    (0,without_index_inputs/* refuseWithoutIndex */.J)(inputs, 'verify');
    const profile = (0,index_profile/* indexProfile */._K)(inputs.repository, {
        profile: inputs.indexProfile,
        simpleUrl: inputs.indexUrl,
    });
    const { project, version, files } = verifySubject(inputs);
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ ...run, profile });
    const connection = { profile, fetch, log: steps.info, wait: action_index/* wait */.uk, version: product/* VERSION */.x };
    const tools = (0,verify_tools/* createVerifyTools */.$)({
        ...connection,
        credentials: await readingCredentials(run, connection),
        ...{ env, secrets },
        workspace: env['GITHUB_WORKSPACE'] ?? '.',
        python: inputs.python ?? '',
        runsInWorkspace: true,
    });
    const verified = await (0,verify_published/* verifyPublished */.u)({
        ...{ project, version, files, index: profile.label },
        patience: verify_published/* PATIENCE */.a,
        runsCode: true,
        allowsSource: true,
        verifyCommand: inputs.verifyCommand,
    }, { ...tools, ...steps });
    const file = verified.installed?.file ?? null;
    const proved = file === null
        ? 'none of its files fits this machine, so nothing was installed'
        : `${file} installs and runs`;
    return (0,run_outcome/* quietOutcome */.p)('verified', `${profile.label} serves ${project} ${(0,format_version/* formatVersion */.q)(version)}; ${proved}`, null, {
        version: (0,format_version/* formatVersion */.q)(version),
        files: verified.files.map(({ filename, sha256, size, url }) => ({
            filename,
            sha256,
            size: size ?? 0,
            url,
        })),
    });
}
async function readingCredentials(run, connection) {
    const { profile } = connection;
    if (!profile.readWithCredential)
        return null;
    const chosen = (0,index_credentials/* chooseCredentials */.M)(profile, run.inputs);
    if (run.inputs.indexIdentity === '')
        return chosen.credentials;
    return (await Promise.all(/* import() */[__webpack_require__.e(4081), __webpack_require__.e(9639)]).then(__webpack_require__.bind(__webpack_require__, 69639))).exchangedCredentials(run, connection, chosen);
}


/***/ }),

/***/ 53468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ filenameVersion)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);
// The version that the name of a file on an index says.




/** Null: no wheel and no sdist. Old indexes list eggs, installers and the like. */
function filenameVersion(filename) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistFilename */ .s)(filename);
        return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(parsed.version);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 56682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ chooseCredentials)
/* harmony export */ });
/* harmony import */ var _upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47978);

/** Throws `credential-of-pypi-misdirected`. */
function chooseCredentials(profile, inputs) {
    const [password, user, secretInput] = profile.name === 'pypi'
        ? [inputs.pypiToken, '', '`pypi-token`']
        : profile.name === 'testpypi'
            ? [inputs.testPypiToken, '', '`test-pypi-token`']
            : [inputs.password, inputs.user, '`user` and `password`'];
    if (password === '')
        return { credentials: null, secretInput };
    (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseForeignToken */ .g$)(password, profile, secretInput.replace('`user` and ', ''));
    return { credentials: { user: user === '' ? profile.tokenUser : user, password }, secretInput };
}


/***/ }),

/***/ 78312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refuseWithoutIndex),
/* harmony export */   g: () => (/* binding */ refuseIndexInputs)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31228);
/* harmony import */ var _upload_without_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86920);
// With `repository: none` nothing is uploaded: what speaks of an upload contradicts it, and is not passed over in silence.



/** `attestations`: as the input or the configuration says. Throws `input-without-index`. */
function refuseIndexInputs(inputs, attestations) {
    const given = Object.entries({
        'index-profile': inputs.indexProfile,
        'index-url': inputs.indexUrl,
        'index-identity': inputs.indexIdentity,
        'index-ca': inputs.indexCa,
        user: inputs.user,
        password: inputs.password,
        'pypi-token': inputs.pypiToken,
        'test-pypi-token': inputs.testPypiToken,
        'attestations: required': attestations === 'required' ? attestations : '',
    }).flatMap(([name, value]) => (value === '' ? [] : [`\`${name}\``]));
    if (given.length > 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'input-without-index', { given: given.join(', ') });
}
/** For commands that do their work with an index. Throws `command-without-index`. */
function refuseWithoutIndex({ repository }, command) {
    if ((0,_upload_without_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithoutIndex */ .d)(repository))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_input_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputErrors */ .e, 'command-without-index', { command });
}


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
const PRE_RANK = { a: 0, b: 1, rc: 2 };
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;
/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(preRank(a), preRank(b)) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareNumbers(a.post ?? -1, b.post ?? -1) ||
        compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
        compareLocals(a.local, b.local));
}
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
function isFinal(version) {
    return version.pre === null && version.dev === null;
}
/** Epoch and release numbers alone: without pre, post, dev and local parts. */
function finalOf(version) {
    return { ...version, pre: null, post: null, dev: null, local: null };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return PRE_RANK[pre.kind];
    return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}
function compareLocals(a, b) {
    const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (const [index, segment] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareLocalSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return compareNumbers(left.length, right.length);
}
/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a, b) {
    const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (aNumeric !== bNumeric)
        return aNumeric ? 1 : -1;
    const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
    return byLength || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ })

};
