export const id = 4081;
export const ids = [4081];
export const modules = {

/***/ 42870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ attestationErrors)
/* harmony export */ });
const attestationErrors = {
    'attestation-index': {
        happened: '`attestations` is `required`, and {index} takes none.',
        remedy: 'Set `attestations` to `auto` or `off` for this index.',
    },
    'attestation-secret': {
        happened: '`attestations` is `required`, and {index} is given {credential} where it asks for trusted publishing.',
        remedy: 'Add this workflow as a trusted publisher and give the job `id-token: write`; or set `attestations` to `auto` or `off`.',
    },
    'attestation-private': {
        happened: '`attestations` is `required`, and this repository is not public: signing would write its name, workflow and commit into a public log for good.',
        remedy: 'Set `attestations` to `auto` or `off`, or release from a public repository.',
    },
    'attestation-visibility-unknown': {
        happened: '`attestations` is `required`, and nothing tells whether this repository is public: signing writes its name, workflow and commit into a public log.',
        remedy: 'Run on an event of GitHub, which says it; or set `attestations` to `auto` or `off`.',
    },
    'attestation-reusable-workflow': {
        happened: '`attestations` is `required`, and the job stands in a reusable workflow ({job}, called by {caller}), whose attestations {index} refuses.',
        remedy: 'Move the job that publishes into the workflow that the event starts; or set `attestations` to `auto` or `off`.',
    },
    'attestation-unusable': {
        happened: '{name} can not be used as an attestation of {filename}: {problem}.',
        remedy: 'Delete it, or make it anew from this file; a job that may sign makes one by itself.',
    },
    'attestation-refused': {
        happened: '{index} refused {filename} for its attestations: {answer}.',
        remedy: 'Check that the publisher at the index names this repository and workflow; `attestations: auto` publishes without them.',
    },
    'attestation-token-unreadable': {
        happened: 'The ID token for signing names no subject that {service} could put into a certificate.',
        remedy: 'Run again; if it stays so, set `attestations` to `off` and tell the maintainers of this action.',
    },
    'attestation-service-down': {
        happened: '{service} at {host}, which attestations need, gave no answer: {reason}.',
        remedy: 'Run again when it is back (https://status.sigstore.dev), or set `attestations` to `auto`, which publishes without.',
    },
    'attestation-service-refused': {
        happened: '{service} at {host}, which attestations need, refused (HTTP {status}): {text}',
        remedy: 'Check that the job has `id-token: write` and runs on github.com; `attestations: off` publishes without them.',
    },
    'attestation-service-answer': {
        happened: '{service} at {host}, which attestations need, answered with something else: {problem}.',
        remedy: 'Check HTTPS_PROXY and what stands between, and run again; `attestations: off` publishes without them.',
    },
};


/***/ }),

/***/ 77534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustErrors)
/* harmony export */ });
const trustErrors = {
    'trust-permission-missing': {
        happened: 'The permission `id-token` of this job is none, expected `write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set), so {index} can not be asked for a token.',
        remedy: 'Write `id-token: write` under `permissions:` of this job (and of the job that calls it, if it stands in a reusable workflow) and add the workflow as a publisher at {page}; or pass {secret}.',
    },
    'trust-fork': {
        happened: 'The pull request comes from the fork {seen}, expected a run of {expected} itself: publishing to {index} is not for the code of forks.',
        remedy: 'Let the job run on pushes, tags or releases of {expected} only, whose workflow is the publisher at {page}; or pass {secret} there.',
    },
    'trust-pull-request-target': {
        happened: '`event_name` is `pull_request_target`, expected another event such as `push` or `release`: {index} gives no token to such runs.',
        remedy: 'Publish from a workflow that starts on pushes, tags or releases, and name that workflow at {page}; or pass {secret}.',
    },
    'trust-reusable-workflow': {
        happened: 'The job stands in a reusable workflow: `job_workflow_ref` is {seen}, expected {expected} as in `workflow_ref`; {index} takes no such workflow as a publisher.',
        remedy: 'Move the job that publishes into the workflow that the event starts, and name that file at {page}; or pass {secret}.',
    },
    'trust-issuer-unknown': {
        happened: '`iss` is {seen}, expected {expected}: {index} does not know who signed the ID token of this job ({answer}).',
        remedy: 'Run the job on github.com, or ask the owners of the index to trust this issuer ({page}); or pass {secret}.',
    },
    'trust-repository-differs': {
        happened: '{index} has no publisher for this job ({answer}): {differences}.',
        remedy: 'Publish from the repository that was expected; or, if it was renamed or moved, add it as a publisher at {page}; or pass {secret}.',
    },
    'trust-workflow-differs': {
        happened: '{index} has no publisher for this job ({answer}): {differences}.',
        remedy: 'Give the workflow file its old name back, or add a publisher with the new one at {page}; or pass {secret}.',
    },
    'trust-environment-differs': {
        happened: '{index} has no publisher for this job ({answer}): {differences}.',
        remedy: 'Write `environment: {expected}` into the job, or change the publisher at {page}; or pass {secret}.',
    },
    'trust-publisher-missing': {
        happened: '{index} has no publisher for this job ({answer}): the job is {claims}.',
        remedy: 'Add or correct the publisher at {page} until it has exactly these values (one with an environment needs `environment:` in the job); or pass {secret}.',
    },
    'trust-project-missing': {
        happened: '{index} has no project {project} yet, and no pending publisher for this job ({answer}): the job is {claims}.',
        remedy: 'Add a pending publisher with the project name {project} and exactly these values at {page} (unused ones expire); or pass {secret}.',
    },
    'trust-pending-taken': {
        happened: 'The pending publisher of this job carries the name of a project that {index} has already ({answer}), expected is {project}: the job is {claims}.',
        remedy: 'Delete the pending publisher at {pending}; if {project} is there already, add an ordinary publisher at {page}, else a pending one with the name {project}; or pass {secret}.',
    },
    'trust-pending-name': {
        happened: '{index} gave this job a token for another project than {project} ({answer}): its pending publisher carries another project name than the files.',
        remedy: 'The project with the wrong name was made just now: delete it, add a pending publisher with the name {project} at {pending}, and run again; or pass {secret}.',
    },
    'trust-other-project': {
        happened: '{index} gave this job a token for another project than {project} ({answer}): the workflow is a publisher there and not here.',
        remedy: 'Add the workflow as a publisher of {project} at {page}, and run again; or pass {secret}.',
    },
    'trust-not-enabled': {
        happened: '{index} has trusted publishing switched off ({answer}).',
        remedy: 'Wait until it is on again (status.python.org for PyPI), or pass {secret}.',
    },
    'trust-not-offered': {
        happened: '{index} does not offer trusted publishing ({answer}), and {secret} is empty.',
        remedy: 'Pass {secret}, or check `repository` if this index should give tokens to jobs with `id-token: write`.',
    },
    'trust-audience-foreign': {
        happened: '{index} asks for an ID token with the audience {seen}, which another service would accept; it was not asked for.',
        remedy: 'Check that `repository` is the index you mean; if it is, its owners must choose an audience of their own, for example {expected}; or pass {secret}.',
    },
    'trust-token-refused': {
        happened: '{index} refused the ID token of this job ({answer}): the job is {claims}.',
        remedy: 'Mend what it names, at {page} where it is a setting, and run again; or pass {secret}.',
    },
    'trust-id-token-refused': {
        happened: 'GitHub gave this job no ID token for {index}: {answer}.',
        remedy: 'Check that the job has `id-token: write` and that the policy of the organisation allows it, then run again; or pass {secret}.',
    },
    'trust-unreachable': {
        happened: 'No token for {index} could be had: {service} did not answer as it should ({reason}).',
        remedy: 'No file was sent without it. Run again when it has recovered; or pass {secret}.',
    },
    'trust-credential-missing': {
        happened: 'There is no credential for {index}: {secret} is empty, and trusted publishing needs a job of GitHub Actions.',
        remedy: 'Pass {secret}, or publish from a job with `id-token: write` that is a publisher at {page}.',
    },
};


/***/ }),

/***/ 50142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createIdTokens)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/trust-errors.js
var trust_errors = __webpack_require__(77534);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/trust/id-token-claims.js
// What an ID token of GitHub Actions says of its job. Nothing is verified: the index does that; we only read to explain.
// https://docs.github.com/en/actions/reference/security/oidc


const LONGEST_TOKEN = 64 * 1024;
const LONGEST_CLAIM = 2048;
/** Null for anything but a JWT (RFC 7519) whose payload is an object. */
function parseIdToken(token) {
    if (token.length > LONGEST_TOKEN)
        return null;
    const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token)?.[1];
    if (payload === undefined)
        return null;
    const fields = (0,json_object/* parseObject */.lj)(external_node_buffer_.Buffer.from(payload, 'base64url').toString('utf8'));
    if (fields === null)
        return null;
    const claim = (name) => (0,json_object/* textField */.M8)(fields, name, LONGEST_CLAIM);
    return {
        issuer: claim('iss'),
        repository: claim('repository'),
        workflowRef: claim('workflow_ref'),
        jobWorkflowRef: claim('job_workflow_ref'),
        environment: claim('environment'),
        eventName: claim('event_name'),
        ref: claim('ref'),
        sha: claim('sha'),
    };
}

// EXTERNAL MODULE: ./lib/trust/trust-subject.js
var trust_subject = __webpack_require__(4097);
// EXTERNAL MODULE: ./lib/upload/answer-text.js
var answer_text = __webpack_require__(51507);
// EXTERNAL MODULE: ./lib/gateways/trust/patient-question.js
var patient_question = __webpack_require__(75360);
;// CONCATENATED MODULE: ./lib/gateways/trust/id-token.js
// ID tokens of the job from GitHub, each asked for anew: an index takes a token once.
// https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token







const ATTEMPTS = 5;
const LONGEST_ANSWER = 128 * 1024;
function createIdTokens(options) {
    const { env, ask, patience, mask, subject } = options;
    const requestUrl = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
    const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
    if (requestToken !== '')
        mask(requestToken);
    return async (audience) => {
        // A header can't hold anything else, and the error of one that does would show it.
        if (!/^[\x21-\x7e]+$/.test(requestToken) || !URL.canParse(requestUrl))
            throw (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-permission-missing', (0,trust_subject/* subjectValues */.Z)(subject()));
        const url = new URL(requestUrl);
        url.searchParams.set('audience', audience);
        const request = {
            url: url.href,
            accept: 'application/json',
            authorization: `Bearer ${requestToken}`,
            longestBody: LONGEST_ANSWER,
            secrets: [requestToken],
        };
        const asked = await (0,patient_question/* askPatiently */.E)(patience, {
            service: 'GitHub',
            mostAttempts: ATTEMPTS,
            ask: () => ask(request),
        });
        if (asked.kind === 'answer')
            return readToken(asked.answer, options);
        const service = 'the token service of GitHub';
        throw (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-unreachable', {
            ...(0,trust_subject/* subjectValues */.Z)(subject()),
            service,
            reason: asked.reason,
        });
    };
}
function readToken(answer, { mask, subject }) {
    const { status, body } = answer;
    const token = status === 200 ? (0,json_object/* textField */.M8)((0,json_object/* parseObject */.lj)(body) ?? {}, 'value', LONGEST_ANSWER) : null;
    if (token !== null)
        mask(token);
    const claims = token === null ? null : parseIdToken(token);
    if (token !== null && claims !== null)
        return { token, claims };
    // What it said may hold a token that was only not recognised.
    const said = status === 200 ? 'its answer holds no ID token' : `HTTP ${status}: ${(0,answer_text/* answerText */.y)(answer)}`;
    throw (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-id-token-refused', { ...(0,trust_subject/* subjectValues */.Z)(subject()), answer: said });
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

/***/ 3249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createMintedToken)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);

/** A token of PyPI lives 15 minutes; a long upload that begins with less than this left could outlive it. */
const LEAST_LEFT_MS = 5 * 60_000;
/** When it can not be renewed, the old one is used up to this time before its end. */
const LAST_USE_MS = 60_000;
const TEMPORARY = 'trust-unreachable';
function createMintedToken({ mint, now, log }) {
    let current = null;
    let renewing = null;
    let refusal = null;
    let keepUntil = 0;
    let minted = [];
    const renew = async () => {
        try {
            current = await mint();
            minted = [...minted, current];
            keepUntil = current.until - Math.min(LEAST_LEFT_MS, (current.until - current.from) / 3);
            return current.token;
        }
        catch (error) {
            if (!(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            if (current !== null && now() < current.until - LAST_USE_MS) {
                log(`The token is not renewed yet, the old one still counts: ${error.happened}`);
                keepUntil = now() + LAST_USE_MS;
                return current.token;
            }
            if (error.code !== TEMPORARY)
                refusal = error;
            throw error;
        }
    };
    return {
        token: async () => {
            if (refusal !== null)
                throw refusal;
            if (current !== null && now() < keepUntil)
                return current.token;
            renewing ??= renew().finally(() => (renewing = null));
            return renewing;
        },
        takeBack: () => {
            const alive = minted.filter(({ until }) => now() < until).map(({ token }) => token);
            minted = [];
            current = null;
            return alive;
        },
    };
}


/***/ }),

/***/ 75360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38212);
/* harmony import */ var _package_index_retry_delay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66421);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
// A question that is asked again while the server is busy, with one bounded policy.



async function askPatiently(patience, question) {
    const { service, mostAttempts } = question;
    for (let attempt = 1;; attempt += 1) {
        const tried = await tryOnce(question);
        if (tried.kind === 'answer')
            return tried;
        const mayTryAgain = !tried.isOver && attempt < mostAttempts;
        const delay = mayTryAgain ? patience.retryDelay(attempt, tried.retryAfterSeconds) : null;
        if (delay === null)
            return tried;
        patience.log(`${service} did not answer (${tried.reason}); asking again in ${delay / 1000} s.`);
        await patience.wait(delay);
    }
}
async function tryOnce({ ask, again }) {
    try {
        const answer = await ask();
        const { status, retryAfterSeconds } = answer;
        const reason = (0,_package_index_retry_delay_js__WEBPACK_IMPORTED_MODULE_1__/* .isBusy */ .A)(status) ? `HTTP ${status}` : (again?.(answer) ?? null);
        return reason === null
            ? { kind: 'answer', answer }
            : { kind: 'failed', reason, retryAfterSeconds, isOver: false };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        const isOver = (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLasting */ .dJ)(error);
        return { kind: 'failed', reason: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionReason */ .R2)(error), retryAfterSeconds: null, isOver };
    }
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decideAttestations)
/* harmony export */ });
/* harmony import */ var _findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42870);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _describe_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3891);
/* harmony import */ var _workflow_ref_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78513);
// Whether files are attested, and why, in one sentence: only where an index takes it, and where what becomes public is public already.
// https://docs.pypi.org/attestations/producing-attestations/





/** Throws `attestation-…` errors, all that apply, when they are required and can not be. */
function decideAttestations(facts) {
    const { mode, index } = facts;
    if (mode === 'off')
        return { attest: false, reason: 'No attestations: they are switched off.' };
    const obstacles = findObstacles(facts);
    if (mode === 'required')
        (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(obstacles.map(({ error }) => error));
    const [first] = obstacles;
    if (first !== undefined)
        return { attest: false, reason: `No attestations: ${first.because}.` };
    const whose = facts.visibility === 'public' ? 'the repository is public' : 'the repository may be named in public';
    return {
        attest: true,
        required: mode === 'required',
        reason: `The files are attested: ${index} takes attestations, trusted publishing is used, and ${whose}.`,
    };
}
/** The reasons that nobody can change come first: they explain the others. */
function findObstacles(facts) {
    const { index } = facts;
    if (!facts.indexTakesThem)
        return [
            { because: `${index} takes none`, error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationErrors */ .g, 'attestation-index', { index }) },
        ];
    return [...credentialObstacle(facts), ...workflowObstacle(facts), ...visibilityObstacle(facts)];
}
function credentialObstacle({ index, credential }) {
    if (credential === 'trusted-publishing')
        return [];
    const given = credential === 'secret' ? 'a secret' : 'no credential';
    return [
        {
            because: `${index} takes them with trusted publishing only, and this run has ${given}`,
            error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationErrors */ .g, 'attestation-secret', { index, credential: given }),
        },
    ];
}
/** The certificate names the workflow that was started, the publisher the one of the job: https://github.com/pypi/warehouse/issues/11096 */
function workflowObstacle({ index, workflowRef, jobWorkflowRef }) {
    const [caller, job] = [workflowPath(workflowRef), workflowPath(jobWorkflowRef)];
    if (caller === null || job === null || caller === job)
        return [];
    const values = { index, job: (0,_describe_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteClaim */ .x2)(jobWorkflowRef), caller: (0,_describe_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteClaim */ .x2)(workflowRef) };
    return [
        {
            because: `the job stands in a reusable workflow (${values.job}, called by ${values.caller})`,
            error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationErrors */ .g, 'attestation-reusable-workflow', values),
        },
    ];
}
function visibilityObstacle({ visibility, mayBePublic }) {
    if (visibility === 'public' || mayBePublic)
        return [];
    const logged = 'signing would write its name, workflow and commit into a public log';
    return visibility === 'private'
        ? [
            {
                because: `the repository is not public, and ${logged}`,
                error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationErrors */ .g, 'attestation-private', {}),
            },
        ]
        : [
            {
                because: `nothing tells whether the repository is public, and ${logged}`,
                error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_attestation_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .attestationErrors */ .g, 'attestation-visibility-unknown', {}),
            },
        ];
}
function workflowPath(reference) {
    const parsed = (0,_workflow_ref_js__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflowRef */ .Q)(reference);
    return parsed === null ? null : `${parsed.repository.toLowerCase()}/${parsed.file}`;
}


/***/ }),

/***/ 3891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Cl: () => (/* binding */ describeIdentity),
/* harmony export */   Zs: () => (/* binding */ describeClaims),
/* harmony export */   x2: () => (/* binding */ quoteClaim)
/* harmony export */ });
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
/* harmony import */ var _workflow_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78513);
// Claims as people read them. They hold names that others chose: short, on one line, nothing that steers a terminal.


const LONGEST = 200;
/** In backticks, or `not set`. */
function quoteClaim(value) {
    const line = (0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(value ?? '', LONGEST).replaceAll('`', "'");
    return line === '' ? 'not set' : `\`${line}\``;
}
/** The file that the index compares; the whole claim when it is of another shape. */
function workflowOf(claims) {
    return (0,_workflow_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflowRef */ .Q)(claims.jobWorkflowRef)?.file ?? claims.jobWorkflowRef;
}
/** `repository` acme/vault, workflow release.yml (`job_workflow_ref`), `environment` not set */
function describeClaims(claims) {
    const { repository, environment } = claims;
    return `\`repository\` ${quoteClaim(repository)}, workflow ${quoteClaim(workflowOf(claims))} (\`job_workflow_ref\`), \`environment\` ${quoteClaim(environment)}`;
}
/** `acme/vault, workflow release.yml, environment pypi` */
function describeIdentity(claims) {
    const named = [
        ['', claims.repository],
        ['workflow ', workflowOf(claims)],
        ['environment ', claims.environment],
    ];
    return named
        .flatMap(([word, value]) => (value === null ? [] : [`${word}${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(value, LONGEST)}`]))
        .join(', ');
}


/***/ }),

/***/ 80409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isForeignAudience)
/* harmony export */ });
/* harmony import */ var _upload_index_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37725);
// An ID token is good for whoever its audience names. An index that asks for a token meant for another service could use it there,
// in the name of this job; so the audiences of the services that people trust jobs with are given to their owners only.

/** Names that are no hosts. */
const OWNERS = new Map([
    ['pypi', ['upload.pypi.org', 'pypi.org']],
    ['testpypi', ['test.pypi.org']],
    ['sigstore', []],
    ['vault', []],
]);
/** `sts.amazonaws.com`, `//iam.googleapis.com/projects/1`, `npm:registry.npmjs.org`. */
const HOST = /^(?:[a-z][a-z0-9+-]*:)?(?:\/\/)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)\.?(?::\d+)?(?:[/?#]|$)/i;
function isForeignAudience(audience, indexUrl) {
    const { hostname } = new URL(indexUrl);
    // Nothing leaves this machine.
    if ((0,_upload_index_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname))
        return false;
    const owners = OWNERS.get(audience.toLowerCase());
    if (owners !== undefined)
        return !owners.includes(hostname);
    // Clouds, and GitHub's default, name themselves by an address.
    const named = audience.includes('://') ? hostOf(audience) : HOST.exec(audience)?.[1];
    return named !== undefined && named.toLowerCase() !== hostname;
}
/** Empty: nobody's. */
function hostOf(address) {
    return URL.canParse(address) ? new URL(address).hostname : '';
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

/***/ 42857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settingsPage),
/* harmony export */   r: () => (/* binding */ pendingPage)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51373);
// Where a person opens the publishers of a project. https://docs.pypi.org/trusted-publishers/


/** Publishers of one project; of the account, pending ones, while no project is known. */
function settingsPage(site, project) {
    const root = siteRoot(site);
    if (!(0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarehouse */ .Ci)(site))
        return root;
    if (project === null)
        return pendingPage(site);
    return `${root}manage/project/${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(project))}/settings/publishing/`;
}
/** Publishers for projects that do not exist yet. */
function pendingPage(site) {
    const root = siteRoot(site);
    return (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarehouse */ .Ci)(site) ? `${root}manage/account/publishing/` : root;
}
/** With a slash at the end; uploads to PyPI have a host of their own. */
function siteRoot({ name, uploadUrl }) {
    return name === 'pypi' ? 'https://pypi.org/' : `${new URL(uploadUrl).origin}/`;
}


/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ subjectValues)
/* harmony export */ });
/* harmony import */ var _settings_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42857);

/** Values of the messages' placeholders. */
function subjectValues({ profile, project, secretInput }) {
    return {
        index: profile.label,
        project: project ?? 'of these files',
        page: (0,_settings_page_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsPage */ .K)(profile, project),
        pending: (0,_settings_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pendingPage */ .r)(profile),
        secret: secretInput,
    };
}


/***/ }),

/***/ 78513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseWorkflowRef)
/* harmony export */ });
// `acme/vault/.github/workflows/release.yml@refs/heads/main`; file names and refs may hold `@` themselves.
function parseWorkflowRef(text) {
    const match = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/]+?\.ya?ml)@(.*)$/.exec(text ?? '');
    if (match === null)
        return null;
    const [, repository = '', file = '', ref = ''] = match;
    return { repository, file, ref };
}


/***/ })

};
