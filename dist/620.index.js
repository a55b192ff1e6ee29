export const id = 620;
export const ids = [620];
export const modules = {

/***/ 6556:
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
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
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

/***/ 8152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ askIndex),
/* harmony export */   k5: () => (/* binding */ judgeIndex),
/* harmony export */   so: () => (/* binding */ judgeCredentials),
/* harmony export */   zw: () => (/* binding */ judgePage)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _simple_index_files_of_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8569);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5336);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6556);
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
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(7428);
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

// EXTERNAL MODULE: ./lib/report/format-size.js
var format_size = __webpack_require__(9897);
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
/* harmony import */ var _report_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5670);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9809);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5336);



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

/***/ 2825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ openGiven),
  xU: () => (/* binding */ takeFiles),
  LQ: () => (/* binding */ takeGiven)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(5237);
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
var parse_manifest = __webpack_require__(27);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/trust/attestation.js
var attestation = __webpack_require__(1864);
// EXTERNAL MODULE: ./lib/commands/two-at-a-time.js
var two_at_a_time = __webpack_require__(7306);
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
    const hashed = await (0,two_at_a_time/* twoAtATime */.K)(names, (name) => needs.readExtra(`${folder}/${name}`));
    (0,user_error/* throwAll */.Kx)(matchManifest(manifest, hashed));
    const distributions = await (0,two_at_a_time/* twoAtATime */.K)(hashed.filter(({ filename }) => kinds.get(filename) !== 'extra'), (file) => needs.readDistribution(file.path, file));
    const extras = hashed.filter(({ filename }) => kinds.get(filename) === 'extra');
    return { distributions, extras, manifest, manifestBytes, digest };
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ twoAtATime)
/* harmony export */ });
// One file is read while another is hashed. More at once gain nothing on one thread, and each holds memory.
/** In the order of the items. The first failure is thrown, and nothing is begun after it. */
async function twoAtATime(items, work) {
    const values = [];
    const queue = items.entries();
    let failed = false;
    const next = async () => {
        for (const [position, item] of queue) {
            if (failed)
                return;
            try {
                values[position] = await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all([next(), next()]);
    return values;
}


/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8208);
/* harmony import */ var _make_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1454);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5237);
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

/***/ 9897:
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

/***/ 1864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ attestationsField),
/* harmony export */   Gg: () => (/* binding */ attestationFilename),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   pn: () => (/* binding */ isAttestationFile)
/* harmony export */ });
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3969);

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
    const entries = tlogEntries.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .readLogEntry */ .J).filter((entry) => entry !== null);
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
/** The value of the upload form's `attestations`; null when there are none to send. */
function attestationsField(attestations) {
    return attestations.length === 0 ? null : JSON.stringify(attestations);
}


/***/ }),

/***/ 9636:
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

/***/ 3969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9636);
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
