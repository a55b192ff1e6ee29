export const id = 1655;
export const ids = [1655];
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

/***/ 66556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Yb: () => (/* binding */ doubtful),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   p: () => (/* binding */ tellAnswers)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
// What came of one question of the preflight. What wasn't asked, or wasn't answered, is unknown and never passed.

function passed(question) {
    return { verdict: 'passed', question };
}
function unknown(question, why) {
    return { verdict: 'unknown', question, why, doubtful: false };
}
function doubtful(question, why) {
    return { verdict: 'unknown', question, why, doubtful: true };
}
function problem(question, error) {
    return { verdict: 'problem', question, error };
}
function problemsOf(answers) {
    return answers.flatMap((answer) => (answer.verdict === 'problem' ? [answer.error] : []));
}
/** One sentence each, for the job summary. */
function unknownsOf(answers) {
    return answers.flatMap((answer) => answer.verdict === 'unknown' ? [`Whether ${answer.question}: ${answer.why}.`] : []);
}
function tellAnswers(answers, needs) {
    for (const answer of answers) {
        const { question } = answer;
        if (answer.verdict === 'passed')
            needs.info(`passed: ${question}`);
        else if (answer.verdict === 'problem')
            needs.info(`refused: ${question} (${answer.error.code})`);
        else if (answer.doubtful)
            needs.warn(`unknown: whether ${question}: ${answer.why}.`);
        else
            needs.info(`unknown: whether ${question}: ${answer.why}.`);
    }
}
/** All that was asked is answered before the first problem is told. A bug is thrown. */
async function ask(work) {
    try {
        return { value: await work };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { errors: [error] };
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
            return { errors: error.errors };
        throw error;
    }
}
/** The answers to a question whose facts were asked for, or the problems of asking. */
function judge(question, asked, answer) {
    return 'errors' in asked ? asked.errors.map((error) => problem(question, error)) : [answer(asked.value)];
}


/***/ }),

/***/ 68152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ askIndex),
/* harmony export */   k5: () => (/* binding */ judgeIndex),
/* harmony export */   so: () => (/* binding */ judgeCredentials),
/* harmony export */   zw: () => (/* binding */ judgePage)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _simple_index_files_of_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66556);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9170);
// The index: is the version free there, and does it know whose files these are?






/** Null: there is no index. `filenames`: see `readPage`; of files that are judged by this very page. */
async function askIndex(project, needs, filenames = []) {
    if (needs.absent)
        return null;
    const [page, credentials] = await Promise.all([
        (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(needs.readPage(project, filenames)),
        (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)(needs.checkCredentials()),
    ]);
    return { page, credentials };
}
function judgeIndex(request, facts) {
    if (facts === null)
        return [];
    const { indexName: index, planned } = request;
    const { name, version, tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdentity */ .uO)(planned);
    const values = { name, version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(version), index, tag };
    const isFree = `${index} lists no file of ${name} ${values.version}`;
    const versionAnswers = (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(isFree, facts.page, (listed) => (0,_simple_index_files_of_version_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfVersion */ .p)(listed, version).length === 0
        ? (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .bF)(isFree)
        : (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(isFree, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-version-on-index', values)));
    return [...versionAnswers, ...judgeCredentials(request, facts)];
}
/** Whatever the page says is compared with the files later; what stands in the way of reading it is known now. */
function judgePage({ indexName }, facts) {
    if (facts === null)
        return [];
    const canRead = `the page of the project on ${indexName} can be read`;
    return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(canRead, facts.page, () => (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .bF)(canRead));
}
/** Does the index know whose files these are? */
function judgeCredentials(request, facts) {
    if (facts === null)
        return [];
    const { page, credentials } = facts;
    // A private index has refused the same credential when it was asked for its page.
    const told = 'errors' in page ? page.errors : [];
    if (told.some(({ code }) => code.startsWith('index-credentials-')))
        return [];
    // Without a credential neither question could be asked, and one reason is enough.
    if ('errors' in credentials &&
        credentials.errors.every(({ message }) => told.some((one) => one.message === message)))
        return [];
    const knows = `${request.indexName} knows the credentials`;
    return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(knows, credentials, (verdict) => {
        if (verdict === 'accepted')
            return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .bF)(knows);
        if (verdict === 'refused')
            return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)(knows, credentialsProblem(request));
        return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(knows, 'it told neither without an upload');
    });
}
function credentialsProblem({ indexName, user, secretInput }) {
    if (user === null)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-credentials-missing', {
            index: indexName,
            hint: `Pass them as ${secretInput}; nothing was written.`,
        });
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-credentials-refused', { index: indexName, user, input: secretInput });
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ publishAll)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(67428);
;// CONCATENATED MODULE: ./lib/commands/publish-files.js




/** In the order of the files. Throws before sending anything when a file is there with other bytes, or the page cannot be read. */
async function publishFiles(needs, files, options) {
    const [first] = files;
    if (first === undefined)
        return [];
    const project = first.metadata.name;
    const page = options.page ?? (await needs.readPage(project, namesOf(files)));
    const { missing, there, problems } = (0,upload_verdict/* judgeUploads */.y9)(page, files, options.index);
    (0,user_error/* throwAll */.Kx)(problems);
    for (const { filename, size } of there)
        options.onProgress?.({ kind: 'already-there', filename, size });
    if (missing.length > 0)
        await needs.attestFiles(missing);
    const outcomes = await uploadAll(needs, inSendingOrder(missing), options);
    return waitUntilServed(needs, { project, files, outcomes, page }, options);
}
function namesOf(files) {
    return files.map(({ filename }) => filename);
}
/** Wheels first: while only the sdist is there, installers would build it. */
function inSendingOrder(files) {
    return [...files].sort((a, b) => Number(a.kind === 'sdist') - Number(b.kind === 'sdist'));
}
/** The first file alone: it makes the project and the release, which most indexes do not do twice at a time, and a refusal then leaves nothing behind. */
async function uploadAll(needs, files, options) {
    const outcomes = new Map();
    const errors = [];
    const queue = [...files];
    const work = async () => {
        for (let file = queue.shift(); file !== undefined && errors.length === 0; file = queue.shift())
            try {
                outcomes.set(file.filename, await uploadOne(needs, file, options));
            }
            catch (error) {
                errors.push(error);
            }
    };
    if (!needs.storesApart) {
        const rest = queue.splice(1);
        await work();
        queue.push(...rest);
    }
    const workers = Math.min(needs.uploadsAtATime(), queue.length);
    await Promise.all(Array.from({ length: workers }, work));
    throwTogether(errors);
    return outcomes;
}
async function uploadOne(needs, file, { onProgress }) {
    const { filename, size } = file;
    onProgress?.({ kind: 'started', filename, size });
    const answer = await needs.uploadFile(file, (sent) => onProgress?.({ kind: 'sent', filename, sent, size }));
    onProgress?.({ kind: answer, filename, size });
    return answer === 'stored' ? 'uploaded' : 'already-there';
}
function throwTogether(errors) {
    const bug = errors.find((error) => !(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ));
    if (bug !== undefined)
        throw bug;
    (0,user_error/* throwAll */.Kx)(errors.flatMap((error) => (error instanceof user_error/* UserErrors */.tQ ? error.errors : [error])));
}
const DELAYS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000, 60_000];
async function waitUntilServed(needs, { project, files, outcomes, page: before }, { index, onProgress }) {
    let page = outcomes.size === 0 ? before : await needs.readPage(project, namesOf(files));
    let waited = 0;
    for (let looks = 0;; looks += 1) {
        (0,user_error/* throwAll */.Kx)((0,upload_verdict/* judgeUploads */.y9)(page, files, index).problems);
        const served = files.map((file) => ({ file, url: (0,upload_verdict/* servedUrl */.v1)(page, file) }));
        const late = served.filter(({ url }) => url === null).map(({ file }) => file.filename);
        if (late.length === 0)
            return served.map(({ file: { filename, sha256, size }, url }) => ({
                filename,
                sha256,
                size,
                url: url,
                outcome: outcomes.get(filename) ?? 'already-there',
            }));
        const delay = DELAYS_MS[looks];
        if (delay === undefined)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-not-served', {
                index,
                seconds: waited / 1000,
                files: late.join(', '),
            });
        onProgress?.({ kind: 'waiting', filenames: late });
        await needs.wait(delay);
        waited += delay;
        page = await needs.readPage(project, namesOf(files));
    }
}

// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
;// CONCATENATED MODULE: ./lib/commands/upload-progress.js

/** Gives the line after each event; null when the event moves nothing. */
function createUploadProgress(files) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const sent = new Map();
    return (event) => {
        if (event.kind === 'waiting' || event.kind === 'started')
            return null;
        sent.set(event.filename, event.kind === 'sent' ? event.sent : event.size);
        const done = [...sent.values()].reduce((sum, size) => sum + size, 0);
        const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
        return `Sent ${percent} % of ${(0,format_size/* formatSize */.X)(total)}: ${event.filename}`;
    };
}

;// CONCATENATED MODULE: ./lib/commands/publish-all.js


async function publishAll({ files, index, standing, page = null }, needs) {
    const missing = new Set(files.map(({ filename }) => filename));
    const progress = createUploadProgress(files);
    needs.standing(standing([...missing]));
    const uploaded = await publishFiles(needs, files, {
        index,
        page,
        onProgress: (event) => {
            const moved = progress(event);
            if (moved !== null)
                needs.progress?.(moved);
            tellProgress(event, needs);
            if (event.kind !== 'already-there' && event.kind !== 'stored')
                return;
            missing.delete(event.filename);
            needs.standing(standing([...missing]));
        },
    });
    needs.standing(standing([]));
    return uploaded;
}
function tellProgress(event, needs) {
    if (event.kind === 'already-there')
        needs.info(`${event.filename}: already there, same sha256`);
    else if (event.kind === 'stored')
        needs.info(`${event.filename}: uploaded`);
    else if (event.kind === 'waiting')
        needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ describeRelease),
/* harmony export */   eL: () => (/* binding */ isLatest),
/* harmony export */   uO: () => (/* binding */ releaseIdentity)
/* harmony export */ });
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55670);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55336);



function releaseIdentity({ name, version, tag }) {
    if (version === null || tag === null)
        throw new Error(`nothing is planned for ${name}`);
    return { name, version, tag };
}
/** The highest final version of all is shown as the latest release. */
function isLatest(version, tags) {
    return ((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(version) &&
        tags.every((tag) => !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinal */ .dR)(tag.version) || (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tag.version, version) <= 0));
}
function describeRelease(planned, facts) {
    const { version, tag } = releaseIdentity(planned);
    return (0,_report_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .quietOutcome */ .p)('released', planned.reason, facts.plan, {
        version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .q)(version),
        previousVersion: planned.previous && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_2__/* .formatVersion */ .q)(planned.previous.version),
        tag,
        notes: facts.notes,
        manifestDigest: facts.manifestDigest,
    });
}


/***/ }),

/***/ 92825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ openGiven),
  xU: () => (/* binding */ takeFiles),
  LQ: () => (/* binding */ takeGiven)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(88208);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
;// CONCATENATED MODULE: ./lib/distribution/match-manifest.js
// Files against the manifest: nothing missing, nothing more, every byte as built.



/** All differences, in the order of the file names; empty when the files are the manifest's. The manifest itself may be among the files. */
function matchManifest(manifest, files) {
    const found = new Map(files.map((file) => [file.filename, file]));
    found.delete(distribution_manifest/* MANIFEST_FILENAME */.c);
    const errors = new Map();
    for (const listed of manifest.files) {
        const file = found.get(listed.filename);
        found.delete(listed.filename);
        const { filename } = listed;
        if (file === undefined)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-missing', { filename, sha: listed.sha256 }));
        else if (file.sha256 !== listed.sha256 || file.size !== listed.size)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-differs', {
                filename,
                seen: file.sha256,
                seenSize: file.size,
                expected: listed.sha256,
                expectedSize: listed.size,
            }));
    }
    for (const { filename, sha256 } of found.values())
        errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-extra', { filename, sha: sha256 }));
    return [...errors.keys()].sort().map((filename) => errors.get(filename));
}

// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/trust/attestation.js
var attestation = __webpack_require__(71864);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
;// CONCATENATED MODULE: ./lib/commands/take-files.js
// The release job of the two-job form: files of the build job, believed by their manifest digest and nothing else.








/** `folder` is relative to the workspace. Throws when a byte differs from what the digest names. */
async function takeFiles(folder, digest, needs) {
    return takeGiven(await openGiven(folder, digest, needs), needs);
}
/** Throws when the manifest is not the one that the digest names. */
async function openGiven(folder, digest, needs) {
    const names = (await needs.listFolder(folder)).filter((name) => !(0,attestation/* isAttestationFile */.pn)(name));
    if (!names.includes(distribution_manifest/* MANIFEST_FILENAME */.c))
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-dist-empty', { folder, what: distribution_manifest/* MANIFEST_FILENAME */.c });
    const manifestBytes = await needs.readBytes(`${folder}/${distribution_manifest/* MANIFEST_FILENAME */.c}`);
    const manifest = (0,parse_manifest/* parseManifest */.N)(manifestBytes, digest);
    return {
        folder,
        names: names.filter((name) => name !== distribution_manifest/* MANIFEST_FILENAME */.c),
        manifest,
        manifestBytes,
        digest,
    };
}
/** Throws when a file is not what the manifest says. */
async function takeGiven(given, needs) {
    const { folder, names, manifest, manifestBytes, digest } = given;
    const kinds = new Map(manifest.files.map((file) => [file.filename, file.kind]));
    // Hashed first, opened after: an archive that the manifest doesn't know is never read.
    const hashed = await (0,some_at_a_time/* twoAtATime */.K)(names, (name) => needs.readExtra(`${folder}/${name}`));
    (0,user_error/* throwAll */.Kx)(matchManifest(manifest, hashed));
    const distributions = await (0,some_at_a_time/* twoAtATime */.K)(hashed.filter(({ filename }) => kinds.get(filename) !== 'extra'), (file) => needs.readDistribution(file.path, file));
    const extras = hashed.filter(({ filename }) => kinds.get(filename) === 'extra');
    return { distributions, extras, manifest, manifestBytes, digest };
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

/***/ 90027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88208);
/* harmony import */ var _make_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85237);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5655);
// A manifest comes from an artifact or a release asset: hostile until its digest and every field have been checked.







const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 10_000;
const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Throws `manifest-digest-differs` when a digest is expected and the bytes have another, `manifest-newer` for another schema, and
 * `manifest-unreadable` for anything that the type does not allow. Keys it does not know are left out, so that newer writers may add some.
 */
function parseManifest(bytes, expectedDigest) {
    const seen = (0,_make_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestDigest */ .It)(bytes);
    if (expectedDigest !== undefined && seen !== expectedDigest)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-digest-differs', { seen, expected: expectedDigest });
    const json = readJson(bytes);
    if (json['schema'] !== 1)
        throw typeof json['schema'] === 'number'
            ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-newer', { schema: json['schema'] })
            : unusable('it has no schema number');
    return {
        schema: 1,
        package: text(json, 'package', /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
        version: text(json, 'version', /^[0-9A-Za-z.!+_-]+$/),
        head: text(json, 'head', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        plan: text(json, 'plan', /^sha256:[0-9a-f]{64}$/),
        files: readFiles(json['files']),
    };
}
function unusable(reason) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .distributionErrors */ .u, 'manifest-unreadable', { reason });
}
function readJson(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        throw unusable(`it is larger than ${MAX_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unusable('it is not JSON in UTF-8');
    }
    return object(value, 'it');
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unusable(`${what} is not an object`);
    return value;
}
function text(json, key, pattern) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (typeof value !== 'string')
        throw unusable(`\`${key}\` is not a text`);
    if (value.length > 1000 || !pattern.test(value))
        throw unusable(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function readFiles(value) {
    if (!Array.isArray(value))
        throw unusable('`files` is not a list');
    if (value.length > MAX_FILES)
        throw unusable(`it lists more than ${MAX_FILES} files`);
    const files = value.map((entry, position) => readFile(object(entry, `entry ${position + 1} of \`files\``)));
    // Compared without case: two such names are one file on Windows and macOS.
    const names = new Set([_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c.toLowerCase()]);
    for (const { filename } of files) {
        const folded = filename.toLowerCase();
        if (names.has(folded))
            throw unusable(`it lists ${JSON.stringify(filename)} twice or lists itself`);
        names.add(folded);
    }
    return files;
}
function readFile(json) {
    const filename = text(json, 'filename', /^/);
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_6__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        throw unusable(`the file name ${JSON.stringify(filename)} is refused: ${problem}`);
    const kind = text(json, 'kind', /^(?:sdist|wheel|extra)$/);
    const size = json['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw unusable(`the size of ${filename} is not a number of bytes`);
    if ((kind === 'wheel' && !filename.endsWith('.whl')) || (kind === 'sdist' && !filename.endsWith('.tar.gz')))
        throw unusable(`${filename} is listed as a ${kind}`);
    return {
        filename,
        kind,
        sha256: text(json, 'sha256', SHA256),
        size,
        'requires-python': nullable(json, 'requires-python'),
        ...metadataOf(json, filename, kind),
    };
}
function metadataOf(json, filename, kind) {
    const metadata = nullable(json, 'metadata');
    const hash = nullable(json, 'metadata-sha256');
    if ((metadata === null) !== (kind === 'extra') || (metadata === null) !== (hash === null))
        throw unusable(`${filename} (${kind}) must have metadata and its hash if and only if it is a distribution`);
    if (metadata !== null && (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(metadata)).digest('hex') !== hash)
        throw unusable(`the metadata of ${filename} does not have the hash that is given for it`);
    return { 'metadata-sha256': hash, metadata };
}
function nullable(json, key) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (value !== null && typeof value !== 'string')
        throw unusable(`\`${key}\` is neither a text nor null`);
    return value;
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

/***/ 8569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ filesOfVersion)
/* harmony export */ });
/* harmony import */ var _distribution_filename_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53468);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);


/** The files of a project's page that belong to this version, however they spell it (`1.3`, `1.3.0`). */
function filesOfVersion(page, version) {
    if (page === 'empty')
        return [];
    return page.files.filter(({ filename }) => {
        const seen = (0,_distribution_filename_version_js__WEBPACK_IMPORTED_MODULE_0__/* .filenameVersion */ .U)(filename);
        return seen !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .sameVersion */ .r1)(seen, version);
    });
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zj: () => (/* binding */ publishStatement)
/* harmony export */ });
/* unused harmony export PREDICATES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89636);
// What is signed: that this file, with these bytes, was published by who signs. https://in-toto.io/Statement/v1


const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
/** PyPI takes these two. https://docs.pypi.org/attestations/producing-attestations/ */
const PREDICATES = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function publishStatement({ filename, sha256 }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: null,
    }));
}
/** The bytes that the signature is over. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function signedBytes(statement) {
    const head = `DSSEv1 ${STATEMENT_MEDIA_TYPE.length} ${STATEMENT_MEDIA_TYPE} ${statement.byteLength} `;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head), statement]);
}
/** Of a statement that anybody may have written: does it speak of this file, in words that PyPI takes? */
function readStatement(text, { filename, sha256 }) {
    const statement = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (statement?.['_type'] !== STATEMENT_TYPE)
        return { problem: 'it holds no in-toto statement v1' };
    const { subject, predicateType, predicate = null } = statement;
    const [first, ...others] = Array.isArray(subject) ? subject : [];
    if (others.length > 0)
        return { problem: 'its statement is on several files' };
    const named = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(first);
    if (named?.['name'] !== filename)
        return { problem: 'its statement is on a file of another name' };
    if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(named['digest'])?.['sha256'] !== sha256)
        return { problem: 'its statement is on a file with another sha256' };
    if (typeof predicateType !== 'string' || !PREDICATES.includes(predicateType))
        return { problem: 'its statement is of a kind that PyPI does not take' };
    if (predicateType === PUBLISH_PREDICATE && predicate !== null && !isEmptyObject(predicate))
        return { problem: 'its publish statement has a predicate, which has to be empty' };
    return { predicateType, problem: null };
}
function isEmptyObject(value) {
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    return fields !== null && Object.keys(fields).length === 0;
}


/***/ }),

/***/ 71864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ attestationsField),
/* harmony export */   Gg: () => (/* binding */ attestationFilename),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   pn: () => (/* binding */ isAttestationFile)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2312);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13969);


/** Beside the file it attests. https://docs.pypi.org/attestations/producing-attestations/ */
function attestationFilename(filename) {
    return `${filename}.publish.attestation`;
}
function isAttestationFile(filename) {
    return filename.endsWith('.publish.attestation');
}
/**
 * From a bundle v0.3 with a single certificate; null when it lacks a part. Time stamps of a timestamp authority have no place in an
 * attestation and are left out.
 */
function attestationOf({ verificationMaterial, dsseEnvelope }) {
    const [signature, ...others] = dsseEnvelope?.signatures ?? [];
    const { certificate, tlogEntries } = verificationMaterial;
    const entries = tlogEntries.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogEntry */ .J).filter((entry) => entry !== null);
    if (dsseEnvelope === undefined || signature === undefined || certificate === undefined)
        return null;
    if (others.length > 0 || entries.length === 0 || entries.length < tlogEntries.length)
        return null;
    return {
        version: 1,
        verification_material: { certificate: certificate.rawBytes, transparency_entries: entries },
        envelope: { statement: dsseEnvelope.payload, signature: signature.sig },
    };
}
/** The same as a bundle v0.3, in JSON: what the libraries of Sigstore verify. */
function bundleOf({ verification_material, envelope }) {
    const { certificate, transparency_entries: tlogEntries } = verification_material;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    };
}
/** The value of the upload form's `attestations`; null when there are none to send. */
function attestationsField(attestations) {
    return attestations.length === 0 ? null : JSON.stringify(attestations);
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

/***/ 13969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
// An entry of Sigstore's transparency log (Rekor v1), in the JSON form of bundles. Written by strangers: only what is known is kept.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_rekor.proto

const LONGEST = 64 * 1024;
const MOST_HASHES = 64;
/** Null when a part is missing that a verifier of attestations needs: they hold no other proof of the time. */
function readLogEntry(value) {
    const entry = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {};
    const [kind, version] = [
        text(part(entry, 'kindVersion'), 'kind'),
        text(part(entry, 'kindVersion'), 'version'),
    ];
    const [logIndex, integratedTime] = [whole(entry, 'logIndex'), whole(entry, 'integratedTime')];
    const keyId = text(part(entry, 'logId'), 'keyId');
    const signedEntryTimestamp = text(part(entry, 'inclusionPromise'), 'signedEntryTimestamp');
    const inclusionProof = readProof(part(entry, 'inclusionProof'));
    const canonicalizedBody = text(entry, 'canonicalizedBody');
    if (kind === null || version === null || keyId === null || logIndex === null)
        return null;
    if (integratedTime === null || signedEntryTimestamp === null)
        return null;
    if (inclusionProof === null || canonicalizedBody === null)
        return null;
    return {
        ...{ logIndex, logId: { keyId }, kindVersion: { kind, version }, integratedTime },
        ...{ inclusionPromise: { signedEntryTimestamp }, inclusionProof, canonicalizedBody },
    };
}
function readProof(proof) {
    const [logIndex, treeSize] = [whole(proof, 'logIndex'), whole(proof, 'treeSize')];
    const rootHash = text(proof, 'rootHash');
    const envelope = text(part(proof, 'checkpoint'), 'envelope');
    const hashes = proof['hashes'] ?? [];
    if (logIndex === null || treeSize === null || rootHash === null || envelope === null)
        return null;
    if (!Array.isArray(hashes) || hashes.length > MOST_HASHES || !hashes.every(isShortText))
        return null;
    return { logIndex, rootHash, treeSize, hashes, checkpoint: { envelope } };
}
function part(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(fields[name]) ?? {};
}
function text(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(fields, name, LONGEST);
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= LONGEST;
}
/** 64-bit numbers are texts in this JSON; a reader has to take numbers too, and zero may be left out. */
function whole(fields, name) {
    const value = fields[name] ?? '0';
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : null;
}


/***/ })

};
