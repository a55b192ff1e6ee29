export const id = 4388;
export const ids = [4388];
export const modules = {

/***/ 74388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTrustedIndex: () => (/* binding */ createTrustedIndex)
});

// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
// EXTERNAL MODULE: ./lib/trust/attestation.js
var trust_attestation = __webpack_require__(71864);
// EXTERNAL MODULE: ./lib/trust/attestation-statement.js
var attestation_statement = __webpack_require__(2312);
// EXTERNAL MODULE: ./lib/trust/read-attestation.js
var read_attestation = __webpack_require__(86903);
// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(66421);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/findings/attestation-errors.js
var attestation_errors = __webpack_require__(42870);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
// EXTERNAL MODULE: ./lib/upload/answer-text.js
var answer_text = __webpack_require__(51507);
// EXTERNAL MODULE: ./lib/gateways/trust/patient-question.js
var patient_question = __webpack_require__(75360);
;// CONCATENATED MODULE: ./lib/gateways/trust/signing-service.js
// One question to a service of Sigstore, asked patiently; what it answers is only believed to be JSON when it is.





const ATTEMPTS = 5;
const LONGEST_ANSWER = 512 * 1024;
/** Throws `attestation-service-down` when it stays away. */
async function askService(service, { path, json, secret }) {
    const { name, url, ask, patience } = service;
    const redact = redactor(secret);
    const question = {
        url: `${url.replace(/\/+$/, '')}${path}`,
        accept: 'application/json',
        longestBody: LONGEST_ANSWER,
        ...(json === undefined ? {} : { json }),
    };
    const asked = await (0,patient_question/* askPatiently */.E)(patience, {
        service: name,
        mostAttempts: ATTEMPTS,
        ask: () => ask(question),
    });
    if (asked.kind === 'failed')
        throw (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-service-down', {
            ...named(service),
            reason: redact(asked.reason),
        });
    return { ...asked.answer, body: redact(asked.answer.body), reason: redact(asked.answer.reason) };
}
/** The object of an answer that says yes. Throws `attestation-service-refused` or `attestation-service-answer`. */
function acceptedObject(service, answer) {
    if (answer.status < 200 || answer.status >= 300)
        throw (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-service-refused', {
            ...named(service),
            status: answer.status,
            text: (0,answer_text/* answerText */.y)(answer),
        });
    const fields = (0,json_object/* parseObject */.lj)(answer.body);
    if (fields === null)
        throw strangeAnswer(service, 'it is no JSON object');
    return fields;
}
function strangeAnswer(service, problem) {
    return (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-service-answer', { ...named(service), problem });
}
function named({ name, url }) {
    return { service: name, host: new URL(url).host };
}
/** Also a part of a token is none of a log's business; the shortest part that matters is a signature. */
function redactor(secret) {
    const parts = [secret ?? '', ...(secret ?? '').split('.')].filter((part) => part.length >= 16);
    return (text) => parts.reduce((left, part) => left.replaceAll(part, '***'), text);
}

;// CONCATENATED MODULE: ./lib/gateways/trust/signing-certificate.js
// A key that lives as long as this process, and Fulcio's certificate that it is this job's. Made once for all files, and anew before it expires.
// https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md






/** Fulcio's own, and the client id that it asks for. */
const AUDIENCE = 'sigstore';
/** Files are logged some time after the certificate was made, at worst after some waiting. */
const RESERVE_MS = 4 * 60_000;
const PATH = '/api/v2/signingCert';
function createCertificates(options) {
    let made = null;
    let freshUntil = Infinity;
    const make = async () => {
        const { certificate, lifetimeMs } = await requestCertificate(options);
        freshUntil = options.now() + lifetimeMs - RESERVE_MS;
        return certificate;
    };
    const forget = () => {
        made = null;
        freshUntil = Infinity;
    };
    return {
        forget,
        current: () => {
            if (options.now() > freshUntil)
                forget();
            made ??= make().catch((error) => {
                forget();
                throw error;
            });
            return made;
        },
    };
}
async function requestCertificate({ fulcio, idToken }) {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const request = async () => {
        const token = await idToken(AUDIENCE);
        const json = JSON.stringify(certificateRequest(fulcio, token, { privateKey, publicKey }));
        return askService(fulcio, { path: PATH, json, secret: token });
    };
    let answer = await request();
    // A token lives for minutes, and waiting for a busy service takes some: a second one is new.
    if (answer.status === 400 || answer.status === 401)
        answer = await request();
    const certificate = readLeaf(acceptedObject(fulcio, answer));
    if (certificate === null)
        throw strangeAnswer(fulcio, 'it holds no certificate');
    if (!certificate.publicKey.equals(publicKey))
        throw strangeAnswer(fulcio, 'its certificate is for another key');
    const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
    return { certificate: { privateKey, pem: certificate.toString() }, lifetimeMs };
}
function certificateRequest(fulcio, token, { privateKey, publicKey }) {
    const subject = readSubject(token);
    if (subject === null)
        throw (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-token-unreadable', { service: fulcio.name });
    return {
        credentials: { oidcIdentityToken: token },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
            proofOfPossession: (0,external_node_crypto_.sign)('sha256', external_node_buffer_.Buffer.from(subject), privateKey).toString('base64'),
        },
    };
}
/** What Fulcio takes as the challenge: the mail address of a person, else the subject. */
function readSubject(token) {
    const payload = (0,json_object/* parseObject */.lj)(external_node_buffer_.Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (payload === null)
        return null;
    const mail = payload['email_verified'] === true ? (0,json_object/* textField */.M8)(payload, 'email', 1000) : null;
    return mail ?? (0,json_object/* textField */.M8)(payload, 'sub', 1000);
}
/** With the proof of its own log inside: an attestation has no place for a detached one. */
function readLeaf(answer) {
    const chain = (0,json_object/* asObject */.eB)((0,json_object/* asObject */.eB)(answer['signedCertificateEmbeddedSct'])?.['chain']);
    const certificates = chain?.['certificates'];
    const [leaf] = Array.isArray(certificates) ? certificates : [];
    if (typeof leaf !== 'string')
        return null;
    try {
        return new external_node_crypto_.X509Certificate(leaf);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/gateways/trust/transparency-log.js
// Rekor v1: writes a signed envelope into the public log. PyPI takes no entries of version 2 yet.
// https://github.com/sigstore/rekor/blob/main/openapi.yaml, https://github.com/pypi/pypi-attestations



const transparency_log_PATH = '/api/v1/log/entries';
const LONGEST_BODY = 256 * 1024;
/** `pem`: the certificate that the envelope is signed with. Throws `attestation-service-…`. */
async function logEnvelope(rekor, envelope, pem) {
    const verifiers = [external_node_buffer_.Buffer.from(pem).toString('base64')];
    const proposedContent = { envelope: JSON.stringify(envelope), verifiers };
    const json = JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } });
    let answer = await askService(rekor, { path: transparency_log_PATH, json });
    // An earlier attempt arrived although its answer did not.
    const known = answer.status === 409 ? /\b[0-9a-f]{64}(?:[0-9a-f]{16})?\b/.exec(answer.body)?.[0] : undefined;
    if (known !== undefined)
        answer = await askService(rekor, { path: `${transparency_log_PATH}/${known}` });
    const entries = Object.values(acceptedObject(rekor, answer));
    const entry = entries.length === 1 ? readEntry((0,json_object/* asObject */.eB)(entries[0]) ?? {}) : null;
    if (entry === null)
        throw strangeAnswer(rekor, 'it holds no log entry with its proofs');
    return entry;
}
function readEntry(entry) {
    const body = (0,json_object/* textField */.M8)(entry, 'body', LONGEST_BODY);
    const kindVersion = body === null ? null : readKind(external_node_buffer_.Buffer.from(body, 'base64').toString('utf8'));
    const [logIndex, integratedTime] = [whole(entry['logIndex']), whole(entry['integratedTime'])];
    const logId = (0,json_object/* textField */.M8)(entry, 'logID', 200);
    const verification = (0,json_object/* asObject */.eB)(entry['verification']) ?? {};
    const promise = (0,json_object/* textField */.M8)(verification, 'signedEntryTimestamp', 4096);
    const inclusionProof = readProof((0,json_object/* asObject */.eB)(verification['inclusionProof']) ?? {});
    if (body === null || kindVersion === null || logIndex === null || integratedTime === null)
        return null;
    if (logId === null || promise === null || inclusionProof === null)
        return null;
    return {
        ...{ logIndex, integratedTime, kindVersion, inclusionProof },
        logId: { keyId: external_node_buffer_.Buffer.from(logId, 'hex') },
        inclusionPromise: { signedEntryTimestamp: external_node_buffer_.Buffer.from(promise, 'base64') },
        canonicalizedBody: external_node_buffer_.Buffer.from(body, 'base64'),
    };
}
function readKind(body) {
    const fields = (0,json_object/* parseObject */.lj)(body) ?? {};
    const [kind, version] = [(0,json_object/* textField */.M8)(fields, 'kind', 100), (0,json_object/* textField */.M8)(fields, 'apiVersion', 100)];
    return kind === null || version === null ? null : { kind, version };
}
function readProof(proof) {
    const [logIndex, treeSize] = [whole(proof['logIndex']), whole(proof['treeSize'])];
    const rootHash = (0,json_object/* textField */.M8)(proof, 'rootHash', 200);
    const checkpoint = (0,json_object/* textField */.M8)(proof, 'checkpoint', 64 * 1024);
    const hashes = proof['hashes'] ?? [];
    if (logIndex === null || treeSize === null || rootHash === null || checkpoint === null)
        return null;
    if (!Array.isArray(hashes) || !hashes.every((hash) => typeof hash === 'string'))
        return null;
    return {
        ...{ logIndex, treeSize, rootHash: external_node_buffer_.Buffer.from(rootHash, 'hex') },
        hashes: hashes.map((hash) => external_node_buffer_.Buffer.from(hash, 'hex')),
        checkpoint: { envelope: checkpoint },
    };
}
function whole(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : null;
}

;// CONCATENATED MODULE: ./lib/gateways/trust/attestation-signer.js











/** The public good instance. https://docs.sigstore.dev/about/overview/ */
const FULCIO = 'https://fulcio.sigstore.dev';
const REKOR = 'https://rekor.sigstore.dev';
const ANSWER_WITHIN_MS = 30_000;
const LONGEST_MS = 5 * 60_000;
const AT_ONCE = 4;
function createAttestationSigner(options) {
    const ask = (0,limited_request/* createAskServer */.h)(options.fetch, options.version, options.answerWithinMs ?? ANSWER_WITHIN_MS);
    return {
        signFiles: async (files) => {
            const patience = boundedPatience(options);
            const fulcio = { name: 'Fulcio', url: options.fulcioUrl ?? FULCIO, ask, patience };
            const rekor = { name: 'Rekor', url: options.rekorUrl ?? REKOR, ask, patience };
            const certificates = createCertificates({ fulcio, idToken: options.idToken, now: options.now });
            const makeBundle = await loadBundler(certificates, rekor);
            return signAll(files, (file) => signFile(file, { makeBundle, certificates, rekor }));
        },
    };
}
/** After the last moment nothing is tried again: what is under way ends within the time of one answer. */
function boundedPatience({ log, wait, now, longestMs }) {
    const retryDelay = (0,retry_delay/* createRetryDelay */.k)(now);
    const last = now() + (longestMs ?? LONGEST_MS);
    return {
        ...{ log, wait },
        retryDelay: (attempt, seconds) => {
            const delay = retryDelay(attempt, seconds);
            return delay !== null && now() + delay <= last ? delay : null;
        },
    };
}
async function loadBundler(certificates, rekor) {
    // Not the whole library: its entry brings an HTTP client and a cache, 1.4 MB.
    const [{ DSSEBundleBuilder }, { bundleToJSON, envelopeToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(3997)]).then(__webpack_require__.t.bind(__webpack_require__, 83997, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const signer = {
        sign: async (data) => {
            const { privateKey, pem } = await certificates.current();
            return {
                signature: (0,external_node_crypto_.sign)('sha256', data, privateKey),
                key: { $case: 'x509Certificate', certificate: pem },
            };
        },
    };
    const witness = {
        testify: async (content, pem) => {
            if (content.$case !== 'dsseEnvelope')
                throw new Error(`A bundle of ${content.$case} is not ours.`);
            return { tlogEntries: [await logEnvelope(rekor, envelopeToJSON(content.dsseEnvelope), pem)] };
        },
    };
    const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
    return async (data) => (0,trust_attestation/* attestationOf */.kV)(bundleToJSON(await builder.create({ data, type: attestation_statement/* STATEMENT_MEDIA_TYPE */.KD })));
}
/** An attestation that an index would refuse would cost the upload: it is read again as the index does. */
async function signFile(file, { makeBundle, certificates, rekor }) {
    for (let attempt = 1;; attempt += 1) {
        const made = await makeBundle((0,attestation_statement/* publishStatement */.zj)(file));
        const { problem } = made === null ? { problem: 'its entry lacks a part' } : (0,read_attestation/* readAttestation */.V6)(JSON.stringify(made), file);
        if (made !== null && problem === null)
            return made;
        if (problem !== read_attestation/* OUT_OF_TIME */.JL || attempt > 1)
            throw strangeAnswer(rekor, problem ?? '');
        certificates.forget();
    }
}
/** No file is begun after one failed: the next would wait for the same service. */
async function signAll(files, signOne) {
    const attestations = new Map();
    const failures = [];
    await (0,some_at_a_time/* someAtATime */.Q)(AT_ONCE, files, async (file) => {
        if (failures.length > 0)
            return;
        try {
            attestations.set(file.filename, await signOne(file));
        }
        catch (error) {
            failures.push(error);
        }
    });
    const bug = failures.find((failure) => !(failure instanceof user_error/* UserError */.yo));
    if (bug !== undefined)
        throw bug;
    return { attestations, failure: failures[0] ?? null };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/trust/attestation-origin.js + 1 modules
var attestation_origin = __webpack_require__(11691);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
;// CONCATENATED MODULE: ./lib/gateways/trust/attestation-files.js
// Attestations in files beside the distributions: what an earlier step or run signed is not signed again.









/** `workflowRef`: of this job, null where it is not known; an index takes only what this workflow signed. */
async function readAttestationFiles(folder, files, workflowRef) {
    const names = await listFiles(folder);
    const ready = new Map();
    const refused = [];
    for (const file of files) {
        const kept = [];
        for (const name of names.filter((each) => isAttestationOf(file.filename, each))) {
            const read = await readOne((0,external_node_path_.join)(folder, name), file, workflowRef);
            const same = kept.find(({ predicateType }) => read.problem === null && predicateType === read.predicateType);
            const problem = read.problem ?? (same === undefined ? null : 'another one says the same');
            if (read.problem === null && problem === null)
                kept.push(read);
            else
                refused.push(unusable(file, name, problem ?? ''));
        }
        if (kept.length > 0)
            ready.set(file.filename, kept);
    }
    return { ready, refused };
}
async function readOne(path, file, workflowRef) {
    const read = (0,read_attestation/* readAttestation */.V6)(await readBeginning(path), file);
    if (read.problem !== null)
        return read;
    const problem = (0,attestation_origin/* originProblem */.Q)((0,attestation_origin/* attestationOrigin */.r)(read.attestation), workflowRef);
    return problem === null ? read : { problem };
}
function unusable({ filename }, name, problem) {
    return (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-unusable', { name, filename, problem });
}
async function writeAttestationFiles(folder, attestations) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const inFolder = (0,files/* createFiles */.qm)(folder);
    for (const [filename, attestation] of attestations)
        await inFolder.write((0,trust_attestation/* attestationFilename */.Gg)(filename), `${JSON.stringify(attestation)}\n`);
}
/** A folder that can't be read has none to reuse. */
async function listFiles(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    return entries
        .filter((entry) => entry.isFile())
        .map(({ name }) => name)
        .sort();
}
/** `<file>.<kind>.attestation`, the kind one word. */
function isAttestationOf(filename, name) {
    return (name.startsWith(`${filename}.`) && /^[a-z0-9_-]+\.attestation$/.test(name.slice(filename.length + 1)));
}
/** Longer ones are refused by their length; the list holds no links, and one that came since is not followed. */
async function readBeginning(path) {
    const flags = external_node_fs_.constants.O_NOFOLLOW ?? 0;
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | flags);
    try {
        const buffer = Buffer.alloc(read_attestation/* LONGEST_ATTESTATION */.y_ + 1);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/gateways/trust/attester.js
// The attestations of a run: ready ones reused, the rest signed once, and none where they aren't to be.





function createAttester(options) {
    const fields = new Map();
    let decided = null;
    let decision = null;
    return {
        attestationsOf: (filename) => fields.get(filename) ?? null,
        attestFiles: async (files) => {
            decided ??= options.decide();
            const isFirst = decision === null;
            decision = await decided;
            if (isFirst)
                options.info(decision.reason);
            const missing = files.filter(({ filename }) => !fields.has(filename));
            if (!decision.attest || missing.length === 0)
                return;
            const { attestations, failure } = await attest(options, missing);
            if (failure !== null && decision.required)
                throw failure;
            for (const { filename } of missing)
                fields.set(filename, (0,trust_attestation/* attestationsField */.AE)(attestations.get(filename) ?? []));
            const without = missing.filter(({ filename }) => fields.get(filename) === null).length;
            if (failure !== null)
                options.warn(`${failure.happened} ${without} of ${missing.length} files are published without attestation.`);
        },
        dropAttestations: (filename, answer) => {
            const error = (0,catalogue/* raise */.x)(attestation_errors/* attestationErrors */.g, 'attestation-refused', {
                index: options.index,
                filename,
                answer,
            });
            if (decision?.attest === true && decision.required)
                throw error;
            options.warn(`${error.happened} The files are published without attestations.`);
            for (const name of fields.keys())
                fields.set(name, null);
        },
    };
}
const NONE = { ready: new Map(), refused: [] };
const NOTHING_SIGNED = { attestations: new Map(), failure: null };
async function attest(options, files) {
    const { folder, workflowRef, signer, info, warn } = options;
    const { ready, refused } = folder === null ? NONE : await readAttestationFiles(folder, files, workflowRef);
    for (const error of refused)
        warn(`${error.happened} It is left aside.`);
    const unsigned = files.filter(({ filename }) => !hasPublishAttestation(ready.get(filename) ?? []));
    if (unsigned.length < files.length)
        info(`${files.length - unsigned.length} of ${files.length} files have a ready attestation.`);
    const { attestations, failure } = unsigned.length === 0 ? NOTHING_SIGNED : await signer.signFiles(unsigned);
    if (folder !== null)
        await writeAttestationFiles(folder, attestations).catch(tellUnwritten(warn));
    const all = files.map(({ filename }) => {
        const made = attestations.get(filename);
        const given = (ready.get(filename) ?? []).map(({ attestation }) => attestation);
        return [filename, made === undefined ? given : [made, ...given]];
    });
    return { attestations: new Map(all), failure };
}
function hasPublishAttestation(ready) {
    return ready.some(({ predicateType }) => predicateType === attestation_statement/* PUBLISH_PREDICATE */.ce);
}
/** They are signed, and this run has them: only a later one would sign again. */
function tellUnwritten(warn) {
    return (error) => {
        const reason = error instanceof Error ? error.message : String(error);
        warn(`The attestations could not be kept for later steps: ${reason}`);
    };
}

// EXTERNAL MODULE: ./lib/findings/trust-errors.js
var trust_errors = __webpack_require__(77534);
// EXTERNAL MODULE: ./lib/upload/index-kinds.js
var index_kinds = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/trust/trust-subject.js
var trust_subject = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/trust/choose-credential.js
// Which credential is used, and why, in one sentence: trusted publishing where the run can, a secret only when one was given.





function chooseCredential(outcome, secret, subject) {
    const { label } = subject.profile;
    const isPublic = (0,index_profile/* isWarehouse */.Ci)(subject.profile);
    if (outcome.kind === 'trusted')
        return { use: 'trusted', sentence: `${label}: trusted publishing as ${outcome.identity}` };
    if (secret !== null) {
        const used = secret.user === index_kinds/* TOKEN_USER */.At
            ? `API token from ${secret.from}`
            : `user ${secret.user}, from ${secret.from}`;
        return {
            use: 'secret',
            sentence: `${label}: ${used}, because ${reason(outcome)}`,
            warning: isMeant(outcome, isPublic) ? `${outcome.error.happened} The ${used} is used instead.` : null,
        };
    }
    if (!isPublic && !(outcome.kind === 'failed' && outcome.offered))
        return { use: 'nothing', sentence: `${label}: no credential, because ${reason(outcome)}` };
    const error = outcome.kind === 'failed'
        ? outcome.error
        : (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-credential-missing', (0,trust_subject/* subjectValues */.Z)(subject));
    return { use: 'error', error };
}
const REASONS = {
    'trust-permission-missing': 'the job has no `id-token: write`',
    'trust-fork': 'the pull request comes from a fork',
    'trust-pull-request-target': 'the event is `pull_request_target`',
    'trust-reusable-workflow': 'the job stands in a reusable workflow',
    'trust-not-offered': 'it does not offer trusted publishing',
    'trust-not-enabled': 'it has trusted publishing switched off',
};
/** People who pass a secret, and did not ask for trusted publishing, are not warned. */
function isMeant(outcome, isPublic) {
    if (outcome.kind !== 'failed' || outcome.error.code === 'trust-permission-missing')
        return false;
    return outcome.offered || isPublic;
}
function reason(outcome) {
    if (outcome.kind === 'elsewhere')
        return 'this is no job of GitHub Actions';
    return REASONS[outcome.error.code] ?? `trusted publishing failed (${outcome.error.code})`;
}

;// CONCATENATED MODULE: ./lib/gateways/trust/credential-source.js
// The credential of each request to an index: a minted token where the run gets one, else the secret that was given. Says once which.


function createCredentialSource(options) {
    const { trusted, secret, info, warn } = options;
    let settled = null;
    let settling = null;
    const settle = async () => {
        const { outcome, credentials } = await tryTrusted(options);
        const given = secret === null ? null : { user: secret.user, from: options.secretFrom };
        const choice = chooseCredential(outcome, given, trusted.subject());
        if (choice.use === 'error')
            throw choice.error;
        if (choice.sentence !== settled?.sentence)
            info(choice.sentence);
        if (choice.use === 'secret' && choice.warning !== null)
            warn(choice.warning);
        settled = choice;
        return choice.use === 'trusted' ? credentials : choice.use === 'secret' ? secret : null;
    };
    return {
        credentials: () => {
            // A secret is not given up for trusted publishing in the middle of a release.
            if (settled?.use === 'secret')
                return Promise.resolve(secret);
            if (settled?.use === 'nothing')
                return Promise.resolve(null);
            settling ??= settle().finally(() => (settling = null));
            return settling;
        },
        used: () => settled?.use ?? null,
        explainRefusal: (answer) => (settled?.use === 'trusted' ? trusted.explainRefusal(answer) : null),
    };
}
async function tryTrusted({ trusted, secret }) {
    const { isActions, mayAskForIdToken } = trusted.facts;
    if (!isActions && !mayAskForIdToken)
        return { outcome: { kind: 'elsewhere' }, credentials: null };
    const problem = trusted.runProblem();
    if (problem !== null) {
        // Without a secret it counts whether this index would have given a token: some ask for no credential at all.
        const offered = secret === null && isOffered((await trusted.offer()).kind);
        return { outcome: { kind: 'failed', error: problem, offered }, credentials: null };
    }
    try {
        const credentials = await trusted.credentials();
        return { outcome: { kind: 'trusted', identity: trusted.identity() }, credentials };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const offered = isOffered((await trusted.offer()).kind);
        return { outcome: { kind: 'failed', error, offered }, credentials: null };
    }
}
function isOffered(kind) {
    return kind !== 'not-offered' && kind !== 'unknown';
}

// EXTERNAL MODULE: ./lib/trust/describe-claims.js
var describe_claims = __webpack_require__(3891);
// EXTERNAL MODULE: ./lib/trust/workflow-ref.js
var workflow_ref = __webpack_require__(78513);
;// CONCATENATED MODULE: ./lib/trust/check-run.js
// What is certain to fail is refused before anything is sent to the index: first by the event, then by the claims of the ID token.
// https://docs.pypi.org/trusted-publishers/troubleshooting/#reusable-workflows-on-github





const REFUSED_EVENT = 'pull_request_target';
/** Null: this run may ask for an ID token, as far as the runner tells. */
function checkRun(facts, subject) {
    const values = (0,trust_subject/* subjectValues */.Z)(subject);
    if (facts.eventName === REFUSED_EVENT)
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-pull-request-target', values);
    if (facts.fork !== null)
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-fork', {
            ...values,
            seen: (0,describe_claims/* quoteClaim */.x2)(facts.fork),
            expected: (0,describe_claims/* quoteClaim */.x2)(facts.repository),
        });
    return facts.mayAskForIdToken ? null : (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-permission-missing', values);
}
function checkClaims(claims, subject) {
    const values = (0,trust_subject/* subjectValues */.Z)(subject);
    if (claims.eventName === REFUSED_EVENT)
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-pull-request-target', values);
    if (!isReusable(claims))
        return null;
    return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-reusable-workflow', {
        ...values,
        seen: (0,describe_claims/* quoteClaim */.x2)(claims.jobWorkflowRef),
        expected: (0,describe_claims/* quoteClaim */.x2)(claims.workflowRef),
    });
}
/** A run without a branch or tag names the same workflow once by its ref and once by its commit. */
function isReusable({ workflowRef, jobWorkflowRef, ref, sha }) {
    const [started, holds] = [(0,workflow_ref/* parseWorkflowRef */.Q)(workflowRef), (0,workflow_ref/* parseWorkflowRef */.Q)(jobWorkflowRef)];
    if (started === null || holds === null)
        return false;
    const sameFile = started.file === holds.file && started.repository.toLowerCase() === holds.repository.toLowerCase();
    return !sameFile || ![started.ref, ref, sha].includes(holds.ref);
}

;// CONCATENATED MODULE: ./lib/trust/run-facts.js
// What the runner tells of this run, as far as trusted publishing asks.
// https://docs.github.com/en/actions/reference/workflows-and-actions/variables

const LONGEST_NAME = 300;
function readRunFacts(env, payload) {
    const repository = env['GITHUB_REPOSITORY'] || null;
    return {
        isActions: env['GITHUB_ACTIONS'] === 'true',
        mayAskForIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
        eventName: env['GITHUB_EVENT_NAME'] || null,
        repository,
        fork: readFork(payload, repository),
    };
}
function readFork(payload, repository) {
    const pull = (0,json_object/* asObject */.eB)(payload['pull_request']);
    const head = pull === null ? null : (0,json_object/* asObject */.eB)(pull['head']);
    if (head === null)
        return null;
    const source = (0,json_object/* asObject */.eB)(head['repo']);
    // A fork that was deleted after its pull request was opened.
    if (source === null)
        return 'a deleted repository';
    const name = (0,json_object/* textField */.M8)(source, 'full_name', LONGEST_NAME);
    return name === null || name.toLowerCase() === repository?.toLowerCase() ? null : name;
}

// EXTERNAL MODULE: ./lib/trust/foreign-audience.js
var foreign_audience = __webpack_require__(80409);
;// CONCATENATED MODULE: ./lib/trust/trust-offer.js
// Whether an index offers trusted publishing, from its answer to `GET /_/oidc/audience`.



const LONGEST_AUDIENCE = 300;
function judgeAudience(answer, indexUrl) {
    const { status } = answer;
    const said = `HTTP ${status}: ${(0,answer_text/* answerText */.y)(answer)}`;
    if (status === 408 || status === 429 || status >= 500)
        return { kind: 'unknown', answer: said };
    const fields = (0,json_object/* parseObject */.lj)(answer.body);
    // Private indexes answer 403 to every path that they don't know; Warehouse says why.
    if (status === 403 &&
        fields !== null &&
        /trusted publishing/i.test((0,json_object/* textField */.M8)(fields, 'message', 500) ?? ''))
        return { kind: 'disabled', answer: said };
    const audience = status === 200 && fields !== null ? (0,json_object/* textField */.M8)(fields, 'audience', LONGEST_AUDIENCE) : null;
    if (audience === null || !/^[\x21-\x7e]+$/.test(audience))
        return { kind: 'not-offered', answer: status === 200 ? 'its answer names no audience' : said };
    return { kind: (0,foreign_audience/* isForeignAudience */.r)(audience, indexUrl) ? 'foreign-audience' : 'offered', audience };
}

;// CONCATENATED MODULE: ./lib/trust/offer-error.js
// An index that was asked gives no token to anybody: why.




function offerError(offer, subject) {
    const values = (0,trust_subject/* subjectValues */.Z)(subject);
    switch (offer.kind) {
        case 'foreign-audience':
            return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-audience-foreign', {
                ...values,
                seen: (0,describe_claims/* quoteClaim */.x2)(offer.audience),
                expected: new URL(subject.profile.uploadUrl).hostname,
            });
        case 'disabled':
            return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-not-enabled', { ...values, answer: offer.answer });
        case 'not-offered':
            return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-not-offered', { ...values, answer: offer.answer });
        case 'unknown':
            return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-unreachable', {
                ...values,
                service: values.index,
                reason: offer.answer,
            });
    }
}

;// CONCATENATED MODULE: ./lib/trust/upload-refusal.js
// The index took the ID token, and its token is for another project: told by the answer to the upload, before anything is stored.




/**
 * A pending publisher makes a project of the name that it was registered with, whatever the files say.
 * https://docs.pypi.org/trusted-publishers/creating-a-project-through-oidc/
 */
const NO_SUCH_PROJECT = /non-user identities cannot create new projects/i;
const OTHER_PROJECT = /(?:project-|oidc[- ])scoped token is not valid for project/i;
/** The answer to an upload with a minted token; null when trusted publishing does not explain it. */
function explainUploadRefusal(answer, subject) {
    if (answer.status < 400)
        return null;
    const text = (0,answer_text/* answerText */.y)(answer);
    const values = { ...(0,trust_subject/* subjectValues */.Z)(subject), answer: text };
    if (NO_SUCH_PROJECT.test(text))
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-pending-name', values);
    return OTHER_PROJECT.test(text) ? (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-other-project', values) : null;
}

// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
;// CONCATENATED MODULE: ./lib/gateways/trust/burn-token.js
// A token that is done with is given back, so that nobody who finds it can use it for the rest of its fifteen minutes.
// https://github.com/pypi/warehouse/pull/20197

const burn_token_LONGEST_ANSWER = 16 * 1024;
/** Asked once. Never throws: the token ends by itself soon. */
async function burnToken(token, { burnUrl, index, ask, log }) {
    const problem = await ask({
        url: burnUrl,
        accept: 'application/json',
        json: JSON.stringify({ token }),
        longestBody: burn_token_LONGEST_ANSWER,
        secrets: [token],
    }).then(({ status }) => (status >= 200 && status < 300 ? null : `HTTP ${status}`), (error) => (0,connection_failure/* connectionReason */.R2)(error));
    if (problem !== null)
        log(`${index} did not take its upload token back (${problem}); it ends by itself within 15 minutes.`);
}

// EXTERNAL MODULE: ./lib/gateways/trust/id-token.js + 1 modules
var id_token = __webpack_require__(50142);
// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 2 modules
var parse_index_page = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/trust/expected-publisher.js
var expected_publisher = __webpack_require__(23585);
// EXTERNAL MODULE: ./lib/trust/newest-files.js
var newest_files = __webpack_require__(32800);
// EXTERNAL MODULE: ./lib/trust/provenance-address.js
var provenance_address = __webpack_require__(94994);
;// CONCATENATED MODULE: ./lib/gateways/trust/known-project.js
// What an index tells of a project's publisher, asked only to explain a refusal: its page, then the provenance of its newest files.
// https://docs.pypi.org/api/integrity/





const LOOKED_AT = 3;
const LONGEST_PAGE = 32 * 1024 * 1024;
const UNKNOWN = { project: 'unknown', publisher: null };
/** Never throws, asks nothing twice: without an answer the message only says less. */
async function lookUpProject(ask, profile, project) {
    if (project === null)
        return UNKNOWN;
    try {
        return await lookUp(ask, profile, project);
    }
    catch {
        return UNKNOWN;
    }
}
async function lookUp(ask, profile, project) {
    const url = (0,project_url/* projectUrl */.V)(profile.simpleUrl, project);
    const accept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.1';
    const page = await ask({ url, accept, longestBody: LONGEST_PAGE });
    if (page.status === 404)
        return { project: profile.missingPageMeansEmpty ? 'missing' : 'unknown', publisher: null };
    if (page.status !== 200)
        return UNKNOWN;
    for (const { filename, version } of (0,newest_files/* newestFiles */.k)((0,parse_index_page/* parseIndexPage */.R)(page.body, page.contentType, url), LOOKED_AT)) {
        const provenance = await ask((0,provenance_address/* provenanceRequest */.d)(profile.simpleUrl, { project, version, filename }));
        const publisher = provenance.status === 200 ? (0,expected_publisher/* parseProvenance */.X)(provenance.body, version) : null;
        if (publisher !== null)
            return { project: 'exists', publisher };
    }
    return { project: 'exists', publisher: null };
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/trust/settings-page.js
var settings_page = __webpack_require__(42857);
;// CONCATENATED MODULE: ./lib/trust/diagnose-refusal.js
// An index refused to mint a token: which claim is wrong, what it should be where that is known, and the page to open. One message.






const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function diagnoseRefusal({ code, answer }, claims, known, subject) {
    const values = { ...(0,trust_subject/* subjectValues */.Z)(subject), answer, claims: (0,describe_claims/* describeClaims */.Zs)(claims) };
    const isOtherIssuer = claims.issuer !== GITHUB_ISSUER;
    if (/issuer/i.test(answer) || (code === 'invalid-token' && isOtherIssuer))
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-issuer-unknown', {
            ...values,
            seen: (0,describe_claims/* quoteClaim */.x2)(claims.issuer),
            expected: isOtherIssuer ? (0,describe_claims/* quoteClaim */.x2)(GITHUB_ISSUER) : 'one that it knows',
        });
    if (code === 'invalid-pending-publisher')
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-pending-taken', values);
    if (code !== 'invalid-publisher')
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-token-refused', values);
    const [first, ...others] = known.publisher === null ? [] : differences(claims, known.publisher);
    if (first !== undefined)
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, first.code, {
            ...values,
            expected: first.expected,
            differences: [first, ...others].map(({ sentence }) => sentence).join('; '),
        });
    if (known.project !== 'missing' || subject.project === null)
        return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-publisher-missing', values);
    return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-project-missing', { ...values, page: (0,settings_page/* pendingPage */.r)(subject.profile) });
}
/** In the order in which an index looks for a publisher. It compares repositories and environments without case, files exactly. */
function differences(claims, publisher) {
    const { repository, workflow, environment, source } = publisher;
    const sentence = (claim, seen, expected) => `${claim} is ${(0,describe_claims/* quoteClaim */.x2)(seen)}, expected ${(0,describe_claims/* quoteClaim */.x2)(expected)} (${source})`;
    const found = [];
    if (!sameName(claims.repository, repository))
        found.push({
            code: 'trust-repository-differs',
            expected: repository,
            sentence: sentence('`repository`', claims.repository, repository),
        });
    const seenWorkflow = (0,describe_claims/* workflowOf */.B4)(claims);
    if (seenWorkflow !== workflow)
        found.push({
            code: 'trust-workflow-differs',
            expected: workflow,
            sentence: sentence('the workflow in `job_workflow_ref`', seenWorkflow, workflow),
        });
    if (environment !== null && !sameName(claims.environment, environment))
        found.push({
            code: 'trust-environment-differs',
            expected: (0,plain_line/* plainLine */.h)(environment),
            sentence: sentence('`environment`', claims.environment, environment),
        });
    return found;
}
function sameName(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/trust/mint-answer.js
// What an index's answer to `POST /_/oidc/mint-token` means. Codes: https://docs.pypi.org/trusted-publishers/troubleshooting/#token-minting



const LONGEST_TOKEN = 16 * 1024;
function judgeMint(answer) {
    const { status } = answer;
    const fields = (0,json_object/* parseObject */.lj)(answer.body);
    if (status >= 200 && status < 300)
        return judgeToken(fields);
    const said = `HTTP ${status}: ${(0,answer_text/* answerText */.y)(answer)}`;
    if (status === 408 || status === 429 || status >= 500)
        return { kind: 'again', answer: said };
    if (status === 403)
        return { kind: 'disabled', answer: said };
    if (status < 400 || status === 404 || status === 405)
        return { kind: 'not-offered', answer: said };
    // Not Warehouse speaks here, but what stands before it.
    if (fields === null)
        return { kind: 'again', answer: `HTTP ${status} and no JSON` };
    return judgeErrors(fields, said);
}
/** The body is never shown: it may hold a token that was only not recognised. */
function judgeToken(fields) {
    const token = fields === null ? null : (0,json_object/* textField */.M8)(fields, 'token', LONGEST_TOKEN);
    if (fields === null || token === null || !/^[\x21-\x7e]+$/.test(token))
        return { kind: 'again', answer: 'it answered HTTP 200 without a token' };
    const { expires } = fields;
    return { kind: 'minted', token, expires: typeof expires === 'number' && expires > 0 ? expires : null };
}
function judgeErrors(fields, said) {
    const listed = Array.isArray(fields['errors']) ? fields['errors'].slice(0, 5) : [];
    const errors = listed.flatMap((entry) => {
        const error = (0,json_object/* asObject */.eB)(entry);
        const code = error === null ? null : (0,json_object/* textField */.M8)(error, 'code', 100);
        return error === null || code === null
            ? []
            : [{ code, description: (0,json_object/* textField */.M8)(error, 'description', 5000) ?? '' }];
    });
    const [first] = errors;
    if (first === undefined)
        return { kind: 'refused', code: '', answer: said };
    const answer = errors
        .map(({ code, description }) => (0,plain_line/* plainLine */.h)(description === '' ? code : `${code}: ${description}`, 400))
        .join('; ');
    if (first.code === 'not-enabled')
        return { kind: 'disabled', answer };
    if (first.code === 'invalid-reuse-token')
        return { kind: 'again', answer };
    return { kind: 'refused', code: first.code, answer };
}

;// CONCATENATED MODULE: ./lib/gateways/trust/mint-token.js
// An ID token for a token of the index. The index takes an ID token once, so every attempt brings a new one, also after a lost answer.
// https://docs.pypi.org/trusted-publishers/internals/








const mint_token_ATTEMPTS = 5;
const mint_token_LONGEST_ANSWER = 64 * 1024;
/** What PyPI's tokens live; where others live longer, they are renewed early. */
const LIFE_MS = 900_000;
/** Throws one `trust-…` error. */
async function mintToken(options) {
    const { subject, now, mask } = options;
    let last = null;
    let from = now();
    const asked = await (0,patient_question/* askPatiently */.E)(options.patience, {
        service: subject().profile.label,
        mostAttempts: mint_token_ATTEMPTS,
        again: (answer) => {
            const verdict = judgeMint(answer);
            return verdict.kind === 'again' ? verdict.answer : null;
        },
        ask: async () => {
            const idToken = (last = await options.requestIdToken(options.audience));
            options.onClaims(idToken.claims);
            const refusal = checkClaims(idToken.claims, subject());
            if (refusal !== null)
                throw refusal;
            from = now();
            return send(options, idToken);
        },
    });
    if (asked.kind === 'failed')
        throw unreachable(subject(), asked.reason);
    const verdict = judgeMint(asked.answer);
    if (verdict.kind !== 'minted')
        throw await explain(options, verdict, last);
    mask(verdict.token);
    return { token: verdict.token, from, until: from + life(verdict.expires, asked.answer.date) };
}
function send({ ask, mintUrl }, { token }) {
    return ask({
        url: mintUrl,
        accept: 'application/json',
        json: JSON.stringify({ token }),
        longestBody: mint_token_LONGEST_ANSWER,
        // Without its signature the rest of it is worth nothing.
        secrets: [token, token.slice(token.lastIndexOf('.') + 1)],
    });
}
async function explain({ subject, lookUp }, verdict, last) {
    if (verdict.kind === 'refused' && last !== null) {
        const known = verdict.code === 'invalid-publisher' ? await lookUp() : { project: 'unknown', publisher: null };
        return diagnoseRefusal(verdict, last.claims, known, subject());
    }
    return verdict.kind === 'disabled' || verdict.kind === 'not-offered'
        ? offerError(verdict, subject())
        : unreachable(subject(), verdict.answer);
}
function unreachable(subject, reason) {
    const service = subject.profile.label;
    return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-unreachable', { ...(0,trust_subject/* subjectValues */.Z)(subject), service, reason });
}
/** Both times are the index's own, so that clocks need not agree. */
function life(expires, date) {
    const told = expires === null || date === null ? 0 : expires * 1000 - date;
    return told > 0 ? Math.min(told, LIFE_MS) : LIFE_MS;
}

// EXTERNAL MODULE: ./lib/gateways/trust/minted-token.js
var minted_token = __webpack_require__(3249);
;// CONCATENATED MODULE: ./lib/gateways/trust/trusted-publishing.js















const BURN_WITHIN_MS = 5000;
const trusted_publishing_ANSWER_WITHIN_MS = 60_000;
/** Private indexes that know nothing of it may fail on the path, each time. */
const OFFER_ATTEMPTS = 3;
const LONGEST_OFFER = 16 * 1024;
function createTrustedPublishing(options) {
    const { profile, env, fetch, version, log, wait, now, mask } = options;
    const facts = readRunFacts(env, options.payload);
    const subject = () => {
        return { profile, project: options.project(), secretInput: options.secretInput };
    };
    const ask = (0,limited_request/* createAskServer */.h)(fetch, version, options.answerWithinMs ?? trusted_publishing_ANSWER_WITHIN_MS);
    const patience = { log, wait, retryDelay: (0,retry_delay/* createRetryDelay */.k)(now) };
    const requestIdToken = (0,id_token/* createIdTokens */.Y)({ env, ask, patience, mask, subject });
    const offer = createOffer(profile, ask, patience);
    const runProblem = () => checkRun(facts, subject());
    let claims = null;
    const burning = {
        burnUrl: new URL('/_/oidc/burn-token', profile.uploadUrl).href,
        index: profile.label,
        ask: (0,limited_request/* createAskServer */.h)(fetch, version, Math.min(BURN_WITHIN_MS, options.answerWithinMs ?? BURN_WITHIN_MS)),
        log,
    };
    const mintUrl = new URL('/_/oidc/mint-token', profile.uploadUrl).href;
    const keeper = (0,minted_token/* createMintedToken */.F)({
        now,
        log,
        mint: async () => {
            const problem = runProblem();
            if (problem !== null)
                throw problem;
            const offered = await offer();
            if (offered.kind !== 'offered')
                throw offerError(offered, subject());
            const { audience } = offered;
            const lookUp = () => lookUpPublisher(ask, options);
            const onClaims = (seen) => void (claims = seen);
            return mintToken({
                mintUrl,
                audience,
                requestIdToken,
                ask,
                patience,
                now,
                mask,
                subject,
                lookUp,
                onClaims,
            });
        },
    });
    return {
        facts,
        subject,
        offer,
        runProblem,
        credentials: async () => ({ user: index_kinds/* TOKEN_USER */.At, password: await keeper.token() }),
        claims: () => claims,
        identity: () => (claims === null ? '' : (0,describe_claims/* describeIdentity */.Cl)(claims)),
        requestIdToken,
        explainRefusal: (answer) => explainUploadRefusal(answer, subject()),
        burn: async () => {
            await Promise.all(keeper.takeBack().map((token) => burnToken(token, burning)));
        },
    };
}
function createOffer(profile, ask, patience) {
    const url = new URL('/_/oidc/audience', profile.uploadUrl).href;
    let asked = null;
    const read = async () => {
        const result = await (0,patient_question/* askPatiently */.E)(patience, {
            service: profile.label,
            mostAttempts: OFFER_ATTEMPTS,
            ask: () => ask({ url, accept: 'application/json', longestBody: LONGEST_OFFER }),
        });
        const offer = result.kind === 'failed'
            ? { kind: 'unknown', answer: result.reason }
            : judgeAudience(result.answer, profile.uploadUrl);
        if (offer.kind === 'unknown')
            asked = null;
        return offer;
    };
    return () => (asked ??= read());
}
async function lookUpPublisher(ask, options) {
    const { profile, project, expected = null } = options;
    return expected === null
        ? lookUpProject(ask, profile, project())
        : { project: 'unknown', publisher: expected };
}

// EXTERNAL MODULE: ./lib/trust/attestation-decision.js
var attestation_decision = __webpack_require__(1679);
;// CONCATENATED MODULE: ./lib/action-trust.js






function createTrustedIndex(run, options) {
    const { env, payload, steps } = run;
    const { secret, secretInput } = options;
    const clock = { now: Date.now };
    const trusted = createTrustedPublishing({ ...options, ...clock, env, payload });
    const { info, warn } = steps;
    const source = createCredentialSource({ trusted, secret, secretFrom: secretInput, info, warn });
    const signer = createAttestationSigner({
        ...options,
        ...clock,
        idToken: async (audience) => (await trusted.requestIdToken(audience)).token,
    });
    const attester = createAttester({
        signer,
        decide: () => decide(run, options, { trusted, source }),
        folder: options.folder,
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
        index: options.profile.label,
        info,
        warn,
    });
    const index = (0,package_index/* createPackageIndex */.N)({ ...options, ...source, attestations: attester });
    return { needs: { ...index, ...attestOnly(attester) }, close: trusted.burn };
}
function attestOnly({ attestFiles }) {
    return { attestFiles };
}
async function decide({ event, env }, { profile, attestations }, { trusted, source }) {
    // A release that is finished by a later run has had no preflight that asked for one.
    if (attestations !== 'off')
        await source.credentials();
    const use = source.used();
    const offer = attestations === 'off' ? null : await trusted.offer();
    return (0,attestation_decision/* decideAttestations */.y)({
        mode: attestations,
        index: profile.label,
        indexTakesThem: offer?.kind === 'offered',
        credential: use === 'trusted' ? 'trusted-publishing' : use === 'secret' ? 'secret' : 'none',
        visibility: event.isPrivate === null ? 'unknown' : event.isPrivate ? 'private' : 'public',
        mayBePublic: false,
        workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null,
        jobWorkflowRef: trusted.claims()?.jobWorkflowRef ?? null,
    });
}


/***/ }),

/***/ 11691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ attestationOrigin),
  Q: () => (/* binding */ originProblem)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/trust/der-value.js
// DER as far as certificates need it: values that hold values. https://www.itu.int/rec/T-REC-X.690
// Written by strangers: every length is held against what is there, and what doesn't fit is null.
const DER = { oid: 0x06, octets: 0x04, text: 0x0c, sequence: 0x30, extensions: 0xa3 };
/** The values that follow each other in `bytes`; null when they aren't DER. */
function derValues(bytes) {
    const values = [];
    for (let offset = 0; offset < bytes.length;) {
        const head = readHead(bytes, offset);
        if (head === null || head.end > bytes.length)
            return null;
        values.push({ tag: head.tag, content: bytes.subarray(head.start, head.end) });
        offset = head.end;
    }
    return values;
}
const MOST_LENGTH_BYTES = 4;
function readHead(bytes, offset) {
    const [tag, short] = [bytes[offset], bytes[offset + 1]];
    if (tag === undefined || short === undefined)
        return null;
    const start = offset + 2;
    if (short < 0x80)
        return { tag, start, end: start + short };
    const count = short & 0x7f;
    if (count === 0 || count > MOST_LENGTH_BYTES || start + count > bytes.length)
        return null;
    const length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
    return { tag, start: start + count, end: start + count + length };
}

// EXTERNAL MODULE: ./lib/trust/describe-claims.js
var describe_claims = __webpack_require__(3891);
;// CONCATENATED MODULE: ./lib/trust/attestation-origin.js
// Who signed an attestation: what the certificate says of the job, in extensions that Node does not read.
// https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md



/** 1.3.6.1.4.1.57264.1, the arc of Fulcio. */
const ARC = '2b0601040183bf3001';
const LONGEST = 2048;
function attestationOrigin({ verification_material }) {
    const extensions = readExtensions(external_node_buffer_.Buffer.from(verification_material.certificate, 'base64'));
    const text = (number) => readText(extensions.get(number));
    return {
        issuer: text(8),
        repository: text(12),
        commit: text(13),
        ref: text(14),
        workflow: text(18),
        run: text(21),
    };
}
/** Certificate > TBSCertificate > [3] > Extensions > Extension { OID, critical?, octets }, RFC 5280 section 4.1. */
function readExtensions(certificate) {
    const body = inside(inside(derValues(certificate)?.[0])[0]);
    const all = inside(inside(body.find(({ tag }) => tag === DER.extensions))[0]);
    return new Map(all.flatMap((extension) => {
        const parts = inside(extension);
        const [oid, value] = [parts[0], parts.at(-1)];
        if (oid?.tag !== DER.oid || value?.tag !== DER.octets)
            return [];
        const name = external_node_buffer_.Buffer.from(oid.content).toString('hex');
        return name.startsWith(ARC) && name.length === ARC.length + 2
            ? [[Number.parseInt(name.slice(-2), 16), value.content]]
            : [];
    }));
}
function inside(value) {
    return value === undefined || (value.tag !== DER.sequence && value.tag !== DER.extensions)
        ? []
        : (derValues(value.content) ?? []);
}
function readText(extension) {
    const [value, ...others] = derValues(extension ?? new Uint8Array()) ?? [];
    if (value?.tag !== DER.text || others.length > 0 || value.content.length > LONGEST)
        return null;
    return external_node_buffer_.Buffer.from(value.content).toString('utf8');
}
/** Why an index would not take it from this workflow; null when it may. `workflowRef`: of the job's ID token, null: not known. */
function originProblem({ workflow }, workflowRef) {
    if (workflowRef === null)
        return null;
    const path = (text) => text.replace(/@.*$/s, '').toLowerCase();
    const ours = path(workflowRef);
    if (path(workflow ?? '') === `https://github.com/${ours}`)
        return null;
    return `it was signed by ${(0,describe_claims/* quoteClaim */.x2)(workflow)}, not by ${(0,describe_claims/* quoteClaim */.x2)(ours)}`;
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

/***/ 23585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseProvenance)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
// The publisher that an index is known to have: that of the last release, read from its provenance, or one that was configured.
// https://docs.pypi.org/api/integrity/

/** Null when the document names no publisher on GitHub. */
function parseProvenance(text, version) {
    const bundles = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(text)?.['attestation_bundles'];
    for (const bundle of Array.isArray(bundles) ? bundles : []) {
        const publisher = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)((0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(bundle)?.['publisher']);
        if (publisher?.['kind'] !== 'GitHub')
            continue;
        const repository = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(publisher, 'repository', 200);
        const workflow = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(publisher, 'workflow', 255);
        if (repository === null || workflow === null)
            continue;
        if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[^/\s]+\.ya?ml$/.test(workflow))
            continue;
        const environment = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(publisher, 'environment', 255);
        return { repository, workflow, environment, source: `provenance of ${version}` };
    }
    return null;
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


/***/ }),

/***/ 32800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ newestFiles)
/* harmony export */ });
/* harmony import */ var _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43354);
// One file of each of the newest versions on a project's page: whose provenance names the publisher.





/** Newest first. */
function newestFiles(page, count) {
    const found = page.files.flatMap(({ filename }) => {
        const version = readVersion(filename);
        const parsed = version === null ? null : (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .o)(version);
        return version === null || parsed === null ? [] : [{ filename, version, parsed }];
    });
    found.sort((a, b) => (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b.parsed, a.parsed));
    return found
        .filter(({ parsed }, index) => {
        const before = found[index - 1];
        return before === undefined || !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(before.parsed, parsed);
    })
        .slice(0, count)
        .map(({ filename, version }) => ({ filename, version }));
}
function readVersion(filename) {
    try {
        return (filename.endsWith('.whl') ? (0,_distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e)(filename) : (0,_distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s)(filename)).version;
    }
    catch (error) {
        // Old indexes list eggs, installers and the like.
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
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


/***/ }),

/***/ 86903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   hB: () => (/* binding */ parseCertificate),
/* harmony export */   y_: () => (/* binding */ LONGEST_ATTESTATION)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2312);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89636);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13969);
// An attestation that somebody hands in, or that the signing services made: would an index take it for this file? Only who may sign for
// the project is the index's to judge.





/** Real ones have 5 to 10 KB. */
const LONGEST_ATTESTATION = 256 * 1024;
const MOST_ENTRIES = 4;
function readAttestation(text, file) {
    if (text.length > LONGEST_ATTESTATION)
        return { problem: `it is longer than ${LONGEST_ATTESTATION} characters` };
    const attestation = readParts((0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(text) ?? {});
    if (attestation === null)
        return { problem: 'it is no attestation as PEP 740 describes it' };
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytesOf(attestation.envelope.statement).toString('utf8'), file);
    if (statement.problem !== null)
        return statement;
    const problem = proofProblem(attestation);
    return problem === null ? { attestation, ...statement } : { problem };
}
function readParts(fields) {
    const material = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(fields['verification_material']) ?? {};
    const envelope = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(fields['envelope']) ?? {};
    const certificate = base64(material, 'certificate');
    const [statement, signature] = [base64(envelope, 'statement'), base64(envelope, 'signature')];
    const given = material['transparency_entries'];
    const entries = Array.isArray(given) && given.length <= MOST_ENTRIES ? given.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogEntry */ .J) : [];
    const known = entries.filter((entry) => entry !== null);
    if (fields['version'] !== 1 || certificate === null || statement === null || signature === null)
        return null;
    if (known.length === 0 || known.length < entries.length)
        return null;
    return {
        version: 1,
        verification_material: { certificate, transparency_entries: known },
        envelope: { statement, signature },
    };
}
function proofProblem({ verification_material, envelope }) {
    const certificate = parseCertificate(bytesOf(verification_material.certificate));
    if (certificate === null)
        return 'its certificate cannot be read';
    const { statement, signature } = envelope;
    if (!isSigned(certificate, (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .Sq)(bytesOf(statement)), bytesOf(signature)))
        return 'its signature is not one of its certificate';
    // Verifiers look at the first. https://github.com/pypi/pypi-attestations
    const [entry] = verification_material.transparency_entries;
    const { kind, version } = entry.kindVersion;
    if (kind !== 'dsse' || version !== '0.0.1')
        return 'its log entry is not of the kind dsse 0.0.1';
    const logged = Number(entry.integratedTime) * 1000;
    return logged >= certificate.validFromDate.getTime() && logged <= certificate.validToDate.getTime()
        ? null
        : OUT_OF_TIME;
}
/** Signing took longer than the certificate was good for. */
const OUT_OF_TIME = 'it was logged when its certificate was not valid';
function parseCertificate(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der);
    }
    catch {
        return null;
    }
}
function isSigned(certificate, bytes, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.verify)('sha256', bytes, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
/** Standard base64 (RFC 4648 section 4), also with line breaks, as given. */
function base64(fields, name) {
    const value = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, name, LONGEST_ATTESTATION);
    return value !== null && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value) ? value : null;
}
function bytesOf(text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
}


/***/ })

};
