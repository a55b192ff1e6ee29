export const id = 1480;
export const ids = [1480];
export const modules = {

/***/ 17999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ githubErrors)
/* harmony export */ });
const githubErrors = {
    'github-token-missing': {
        happened: 'The input `token` is empty.',
        remedy: 'Leave the input out to use the token of the job, or pass one that may write `contents`.',
    },
    'github-token-invalid': {
        happened: 'GitHub does not accept the token (401), asked to {what}.',
        remedy: 'Pass a valid `token`; the default is the token of the job.',
    },
    'github-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}); the route needs {rights}.',
        remedy: 'Give the job this right under `permissions:` in the workflow, or pass a `token` that has it.',
    },
    'github-rate-limit': {
        happened: 'GitHub limits the requests of this token, asked to {what} ({message}); {end}.',
        remedy: 'Run the job again when the limit is reset; nothing is lost by running again.',
    },
    'github-request-failed': {
        happened: 'GitHub refused to {what}: {status} {message}',
        remedy: 'Mend what GitHub names and run the job again; finished steps are not repeated.',
    },
    'github-unavailable': {
        happened: 'GitHub failed to {what}: {status} {message}',
        remedy: 'Run the job again when GitHub has recovered (githubstatus.com); finished steps are not repeated.',
    },
    'github-unreachable': {
        happened: 'GitHub could not be reached to {what}: {message}.',
        remedy: 'Check the network and the proxy settings (HTTPS_PROXY, NO_PROXY), then run the job again.',
    },
    'github-certificate': {
        happened: 'GitHub could not be asked to {what}: its certificate is not trusted here ({message}).',
        remedy: 'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
    },
    'github-refs-refused': {
        happened: 'GitHub refused to update {refs}: {message}',
        remedy: 'Let the token past the rules (a GitHub App on their bypass list), or release without a commit (`commit-mode`). Nothing was changed.',
    },
    'github-refs-unclear': {
        happened: 'An attempt to move {refs} got no answer, and the next was refused: {message}',
        remedy: 'Run this job again: it reads where they are and goes on from there.',
    },
    'github-tag-burnt': {
        happened: 'GitHub refused to {what}: an immutable release used the tag name before, and no other release ever can ({message}).',
        remedy: 'Release the next patch version: with the input `version`, or by the next commit that calls for a release. What is there already stays as it is; delete the draft release of this tag to give it up.',
    },
    'github-asset-gone': {
        happened: 'The file {filename} was removed from its release, or replaced, while it was read.',
        remedy: 'Nothing more was published. Run the job again: it says what the release holds now and what it should hold.',
    },
    'github-tag-restricted': {
        happened: 'GitHub does not let the tag {tag} be made: {message} Either a rule forbids it to this token, or an immutable release has used the name up, which GitHub does not tell apart.',
        remedy: 'Put the token (a GitHub App) on the bypass list of the rule. If {tag} was released as immutable before, release a higher version with the input `version`. Nothing was changed.',
    },
    'github-tag-refused': {
        happened: '{branch} holds the release commit, but GitHub refused the tag {tag}: {message}',
        remedy: 'Let the token create tags, then run this job again: it makes the tag and finishes the release.',
    },
};


/***/ }),

/***/ 88148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createGitHubClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 13 modules
var dist_src = __webpack_require__(35194);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(17999);
// EXTERNAL MODULE: ./lib/gateways/waiting-budget.js
var waiting_budget = __webpack_require__(78764);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/request-kind.js
// What a request may do when it is sent twice.
function requestKind({ method, url, query }) {
    if (method === 'GET' || method === 'HEAD')
        return 'read';
    // A ref is deleted by its name, which by the second time may name somebody else's work; all else by an id that nothing else gets.
    if (method === 'DELETE')
        return /\/git\/refs\//.test(url) ? 'once' : 'repeatable';
    if (method === 'POST' && /\/graphql$/.test(url))
        return typeof query === 'string' && /^\s*(?:query\b|\{)/.test(query) ? 'read' : 'once';
    if (method === 'POST' && /\/git\/(?:blobs|trees|commits|tags)$/.test(url))
        return 'object';
    if (method === 'PATCH' && /\/(?:releases|pulls|issues|issues\/comments)\/(?:\{\w+\}|\d+)$/.test(url))
        return 'repeatable';
    return 'once';
}

// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/github/rate-limit.js
var rate_limit = __webpack_require__(99531);
;// CONCATENATED MODULE: ./lib/gateways/github/request-trouble.js
// Why a request may be worth another try.



/** GitHub names the object that it cannot find. */
const UNKNOWN_OBJECT = /does not exist|not a valid (?:blob|tree|commit|tag)|could not be found|could not verify/i;
/** Null for a refusal: another try would end the same. */
function readTrouble(error, now) {
    if ((0,request_failure/* isSilent */.eS)(error) && (0,connection_failure/* isLasting */.dJ)(error))
        return null;
    if ((0,request_failure/* isSilent */.eS)(error))
        return { kind: 'silent', reason: `no answer: ${(0,connection_failure/* connectionReason */.R2)(error)}`, seconds: null };
    const seconds = (0,rate_limit/* limitSeconds */.H)((0,request_failure/* failureHeaders */.rn)(error), now);
    if ((0,request_failure/* isLimited */.lU)(error))
        return { kind: 'limited', reason: `rate limit: ${(0,request_failure/* failureText */.kY)(error)}`, seconds };
    if ((0,request_failure/* isUncertain */.cp)(error))
        return { kind: 'failing', reason: (0,request_failure/* failureText */.kY)(error), seconds };
    if ((0,request_failure/* hasStatus */.Ro)(error, 422) && UNKNOWN_OBJECT.test(error.message))
        return { kind: 'lagging', reason: (0,request_failure/* failureText */.kY)(error), seconds: null };
    return null;
}
/** GraphQL tells its failures with status 200; null when there are none. */
function readAnswerFailure(answer) {
    const errors = answer.data?.errors;
    return Array.isArray(errors) ? Object.assign(new Error(), { errors, headers: answer.headers }) : null;
}

;// CONCATENATED MODULE: ./lib/gateways/github/request-patience.js
// One policy for every request to GitHub: by what it may do when it is sent twice, bounded, told in the log. Octokit's own plugins
// (retry, throttling) repeat blindly what creates something, and would be loaded before every first request.




const REPEATED = {
    read: ['silent', 'failing', 'limited'],
    object: ['silent', 'failing', 'limited', 'lagging'],
    repeatable: ['silent', 'failing', 'limited'],
    once: ['limited'],
};
/** Waits before the second, third and last attempt. */
const OWN_MS = [1000, 3000, 9000];
/** What GitHub asks of those whom a secondary limit stops without telling for how long; then twice as long each time. */
const LIMITED_MS = 60_000;
const LONGEST_MS = 5 * 60_000;
/** Waits before looks at what a read may not show yet. */
const LOOK_MS = [1000, 3000];
function createEndurance({ log, wait, now }) {
    const mayWait = (0,waiting_budget/* createWaitingBudget */.D)(now);
    const newPatience = () => {
        let attempts = 0;
        return {
            outlast: async (error, what) => {
                const trouble = readTrouble(error, now());
                const delay = delayAfter(attempts, trouble);
                attempts += 1;
                if (delay === null || !mayWait(delay))
                    return false;
                log(`GitHub, ${what}: ${trouble?.reason ?? (0,request_failure/* failureText */.kY)(error)}; trying again in ${Math.ceil(delay / 1000)} s.`);
                await wait(delay);
                return true;
            },
        };
    };
    return {
        newPatience,
        lookAgain: async (what, look) => {
            for (const delay of LOOK_MS) {
                log(`GitHub, ${what}: what it shows may be stale; looking again in ${delay / 1000} s.`);
                await wait(delay);
                const seen = await look();
                if (seen !== null)
                    return seen;
            }
            return null;
        },
    };
}
function delayAfter(attempts, trouble) {
    const own = OWN_MS[attempts];
    if (own === undefined)
        return null;
    const unknown = trouble?.kind === 'limited' ? LIMITED_MS * 2 ** attempts : 0;
    const asked = trouble === null || trouble.seconds === null ? unknown : trouble.seconds * 1000;
    return asked > LONGEST_MS ? null : Math.max(own, asked);
}
/** Every request of this Octokit, GraphQL too, is tried again as its kind allows. */
function repeatRequests(octokit, { newPatience }, now) {
    octokit.hook.wrap('request', async (request, options) => {
        const patience = newPatience();
        const repeated = isStream(options['data']) ? [] : REPEATED[requestKind(options)];
        const again = async (error) => {
            const trouble = readTrouble(error, now());
            if (trouble === null || !repeated.includes(trouble.kind))
                return false;
            return patience.outlast(error, describe(options));
        };
        for (;;) {
            try {
                const answer = await request(options);
                const failure = readAnswerFailure(answer);
                if (failure === null || !(await again(failure)))
                    return answer;
            }
            catch (error) {
                if (!(await again(error)))
                    throw error;
            }
        }
    });
}
/** It is empty after the first attempt. */
function isStream(data) {
    return typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
}
/** `GET /repos/acme/vault/branches/main`; never the query, which may hold anything. */
function describe(options) {
    const path = options.url.replace(/^https?:\/\/[^/]+|\?.*$/g, '');
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => {
        const value = options[name];
        return typeof value === 'string' || typeof value === 'number' ? String(value) : name;
    });
    return `${options.method} ${filled.replace(/\s+/g, ' ')}`;
}

;// CONCATENATED MODULE: ./lib/gateways/github/whole-answer.js
/** Longest silence before the answer and inside it. A stream is left to the limits of its connection: sending takes its time. */
function createWholeFetch(fetch, silenceMs) {
    return async (url, options = {}) => {
        const watch = createWatch(whole_answer_isStream(options.body) ? null : silenceMs);
        try {
            return await readWhole(await fetch(url, { ...options, ...watch.options }), watch.heard);
        }
        finally {
            watch.end();
        }
    };
}
function createWatch(silenceMs) {
    if (silenceMs === null)
        return { options: {}, heard: () => undefined, end: () => undefined };
    const controller = new AbortController();
    const expire = () => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
    const timer = setTimeout(expire, silenceMs);
    return {
        options: { signal: controller.signal },
        heard: () => void timer.refresh(),
        end: () => clearTimeout(timer),
    };
}
async function readWhole(answer, heard) {
    const { ok, status, statusText, url, headers } = answer;
    const pieces = [];
    for await (const piece of answer.body ?? []) {
        heard();
        pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces);
    return {
        ...{ ok, status, statusText, url, headers },
        body: answer.body === null ? null : onePiece(bytes),
        text: async () => bytes.toString('utf8'),
        arrayBuffer: async () => new Uint8Array(bytes).buffer,
    };
}
async function* onePiece(bytes) {
    yield bytes;
}
function whole_answer_isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

;// CONCATENATED MODULE: ./lib/gateways/github/octokit.js
// Octokit for one repository, with patience for GitHub's troubles, and with the requests counted: speed is promised in
// requests (README, Speed).







/** Without a method for each of GitHub's routes, which takes longer to load than all the requests of a release to prepare. */
const PagingOctokit = dist_src/* Octokit */.E.plugin(dist_bundle/* paginateRest */.ud);
const SILENCE_MS = 60_000;
function createGitHubClient(connection) {
    if (connection.token === '')
        throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-token-missing', {});
    const { log = () => undefined, wait = (ms) => (0,promises_.setTimeout)(ms), now = Date.now } = connection;
    let sent = 0;
    let skew = null;
    const watchedFetch = async (url, options) => {
        sent += 1;
        const answer = await connection.fetch(url, options);
        const date = Date.parse(answer.headers.get('date') ?? '');
        if (!Number.isNaN(date))
            skew = date - now();
        return answer;
    };
    const octokit = new PagingOctokit({
        auth: connection.token,
        baseUrl: connection.apiUrl,
        request: { fetch: createWholeFetch(watchedFetch, connection.silenceMs ?? SILENCE_MS) },
    });
    const endurance = createEndurance({ log, wait, now });
    repeatRequests(octokit, endurance, now);
    return {
        ...endurance,
        octokit,
        repository: { owner: connection.owner, repo: connection.repo },
        requestCount: () => sent,
        clockSkew: () => skew,
    };
}


/***/ }),

/***/ 99531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ limitSeconds),
/* harmony export */   f: () => (/* binding */ limitEnd)
/* harmony export */ });
/* harmony import */ var _upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62452);
// How long GitHub wants to be left alone.
// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit

/** Seconds from this answer on; null when it does not tell. Counted by the answer's own `Date`: clocks need not agree. */
function limitSeconds(headers, now) {
    const date = String(headers['date'] ?? new Date(now).toUTCString());
    const asked = headers['retry-after'];
    const seconds = asked === undefined ? null : (0,_upload_retry_after_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterSeconds */ .C)(String(asked), date);
    if (seconds !== null)
        return seconds;
    // Every answer says when the hour ends; it matters only once nothing of it is left.
    if (String(headers['x-ratelimit-remaining']) !== '0')
        return null;
    const reset = Number(headers['x-ratelimit-reset']);
    const start = Math.floor(Date.parse(date) / 1000);
    return Number.isFinite(reset - start) ? Math.max(0, reset - start) + 1 : null;
}
/** For messages: when requests are taken again. */
function limitEnd(headers, now) {
    const seconds = limitSeconds(headers, now);
    if (seconds === null)
        return 'it does not tell until when';
    const start = Date.parse(String(headers['date'] ?? ''));
    const end = new Date((Number.isNaN(start) ? now : start) + seconds * 1000);
    return `the limit is reset in ${Math.ceil(seconds / 60)} min, at ${end.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 26369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ hasStatus),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   bf: () => (/* binding */ isRuled),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   eS: () => (/* binding */ isSilent),
/* harmony export */   iX: () => (/* binding */ isTagBurnt),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   lU: () => (/* binding */ isLimited),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   rn: () => (/* binding */ failureHeaders)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17999);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38212);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99531);
// What a refused or failed GitHub request means to a person.





const LONGEST_MESSAGE = 500;
/** Octokit's RequestError by shape: its class is a copy per package version. */
function isRequestFailure(error) {
    return error instanceof Error && typeof error.status === 'number';
}
function isGraphqlFailure(error) {
    return error instanceof Error && Array.isArray(error.errors) && !isSilent(error);
}
/** GitHub answered with one of these. */
function hasStatus(error, ...statuses) {
    return isRequestFailure(error) && error.response !== undefined && statuses.includes(error.status);
}
/** Nobody knows whether the request had its effect: no answer came, or one of a server in trouble. */
function isUncertain(error) {
    if (isGraphqlFailure(error))
        return error.errors.some(({ message }) => GRAPHQL_TROUBLE.test(message));
    return isSilent(error) || (isRequestFailure(error) && (error.status >= 500 || error.status === 408));
}
/** GraphQL's word for a server in trouble, with status 200. */
const GRAPHQL_TROUBLE = /^something went wrong while executing your query/i;
/** No answer came. Octokit dresses what `fetch` throws as status 500, without a response. */
function isSilent(error) {
    if (isRequestFailure(error))
        return error.response === undefined;
    return error instanceof TypeError && /fetch/.test(error.message);
}
/** Too many requests: this one certainly did nothing. */
function isLimited(error) {
    if (isGraphqlFailure(error))
        return error.errors.some(({ type, message }) => type === 'RATE_LIMITED' || /rate limit/i.test(message));
    if (hasStatus(error, 429))
        return true;
    if (!hasStatus(error, 403))
        return false;
    const headers = failureHeaders(error);
    return (/rate limit/i.test(error.message) ||
        headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining']) === '0');
}
/** The token may not, or not on this host: a limit is something else. */
function isForbidden(error) {
    return hasStatus(error, 403, 404) && !isLimited(error);
}
/** A rule or a missing right said no: it will say so again. */
function isRuled(error) {
    if (isForbidden(error) || hasStatus(error, 401))
        return true;
    if (isGraphqlFailure(error) && error.errors.some(({ type }) => type === 'FORBIDDEN'))
        return true;
    return /rule violations|protected branch|not accessible by|through a pull request/i.test(failureText(error));
}
function failureHeaders(error) {
    if (isGraphqlFailure(error))
        return error.headers ?? {};
    return isRequestFailure(error) ? (error.response?.headers ?? {}) : {};
}
/** What GitHub said, on one line. */
function failureText(error) {
    const text = isGraphqlFailure(error)
        ? error.errors.map(({ message }) => message).join('; ')
        : error instanceof Error
            ? error.message
            : String(error);
    return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_MESSAGE);
}
/** A failure of the request is told as a failure of `what` (`create the draft release`). */
async function tell(what, request) {
    try {
        return await request();
    }
    catch (error) {
        return refuse(error, what);
    }
}
/** Rethrows a failure of `what` as an error that names the right or setting to mend. */
function refuse(error, what) {
    if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo || error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserErrors */ .tQ)
        throw error;
    if (isSilent(error)) {
        const code = (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isCertificateFailure */ .G5)(error) ? 'github-certificate' : 'github-unreachable';
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message: (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .connectionReason */ .R2)(error) });
    }
    if (isLimited(error)) {
        const end = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitEnd */ .f)(failureHeaders(error), Date.now());
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-rate-limit', { what, message: failureText(error), end });
    }
    if (isGraphqlFailure(error))
        throw graphqlError(error, what);
    if (!isRequestFailure(error))
        throw error;
    throw statusError(error, what);
}
function statusError(error, what) {
    const { status } = error;
    const message = failureText(error);
    if (status === 401)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-token-invalid', { what });
    if (status === 407)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-unreachable', {
            what,
            message: 'the proxy asks for credentials (407)',
        });
    if (isTagBurnt(error))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-burnt', { what, message });
    if (status === 403 || status === 404) {
        const rights = String(error.response?.headers['x-accepted-github-permissions'] ?? 'contents=write');
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-right-missing', { what, message, rights, status });
    }
    const code = status >= 500 ? 'github-unavailable' : 'github-request-failed';
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message, status });
}
/** https://docs.github.com/en/code-security/concepts/supply-chain-security/immutable-releases: a tag name is used once. */
function isTagBurnt(error) {
    return /was used by an immutable release/i.test(failureText(error));
}
function graphqlError(error, what) {
    const message = failureText(error);
    const types = error.errors.map(({ type }) => type);
    const status = types.find((type) => type !== undefined) ?? 'GraphQL';
    if (types.includes('FORBIDDEN'))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-right-missing', { what, message, rights: 'contents=write', status });
    const code = isUncertain(error) ? 'github-unavailable' : 'github-request-failed';
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, code, { what, message, status });
}


/***/ }),

/***/ 59669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ serverHost),
/* harmony export */   w: () => (/* binding */ readGitHubAccess)
/* harmony export */ });
// Which GitHub the command line speaks to, and with what: from a person's environment, the same for every command.
const SERVER = 'https://github.com';
/**
 * A token for another host never goes to github.com: without `GITHUB_API_URL` the API is that of `GITHUB_SERVER_URL`.
 * https://docs.github.com/en/enterprise-server/rest, https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
 */
function readGitHubAccess(env) {
    const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || SERVER);
    return {
        token: (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '').trim(),
        apiUrl: withoutSlash(env['GITHUB_API_URL'] || usualApi(serverUrl)),
        serverUrl,
    };
}
/** Host of the server, with its port. */
function serverHost({ serverUrl }) {
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
function usualApi(serverUrl) {
    const host = serverHost({ serverUrl });
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ })

};
