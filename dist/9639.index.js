export const id = 9639;
export const ids = [9639];
export const modules = {

/***/ 69639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createExchangedIndex: () => (/* binding */ createExchangedIndex),
  exchangedCredentials: () => (/* binding */ exchangedCredentials)
});

// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
;// CONCATENATED MODULE: ./lib/gateways/trust/exchange-source.js
// The credential of each request to an own server's index: an exchanged one, else the secret that was given. Says once which.

/** The source throws one `exchange-…` or `trust-…` error when there is no credential at all. */
function createExchangeSource(options) {
    const { exchange, index, secret, secretFrom, info, warn } = options;
    let settled = null;
    const settle = async () => {
        try {
            const credentials = await exchange.credentials();
            const user = credentials.user === '' ? 'without a user name' : `user ${credentials.user}`;
            if (settled === null)
                info(`${index}: an exchanged ID token as ${exchange.identity}, ${user}`);
            settled = 'exchanged';
            return credentials;
        }
        catch (error) {
            // A credential is not given up for another one in the middle of a release.
            if (!(error instanceof user_error/* UserError */.yo) || secret === null || settled === 'exchanged')
                throw error;
            if (settled === null) {
                const used = `user ${secret.user}, from ${secretFrom}`;
                info(`${index}: ${used}, because the exchange of the ID token failed (${error.code})`);
                warn(`${error.happened} The ${used} is used instead.`);
            }
            settled = 'secret';
            return secret;
        }
    };
    return async () => (settled === 'secret' ? secret : settle());
}

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/exchange-errors.js
const exchangeErrors = {
    'identity-line-unreadable': {
        happened: 'Line {line} of `index-identity` holds no key and value.',
        remedy: 'Write one `key: value` a line; {index} takes: {keys}.',
    },
    'identity-key-unknown': {
        happened: '`index-identity` holds the key `{key}`, which {index} ({kind}) does not take.',
        remedy: '{hint}Its keys are: {keys}.',
    },
    'identity-key-repeated': {
        happened: '`index-identity` holds the key `{key}` more than once.',
        remedy: 'Keep one of the lines.',
    },
    'identity-key-missing': {
        happened: '`index-identity` lacks the key `{key}`, which {index} ({kind}) needs.',
        remedy: 'Add the line `{key}: {example}`.',
    },
    'identity-value-invalid': {
        happened: '`{key}` in `index-identity` is {seen}, expected {expected}.',
        remedy: 'Write it as in `{key}: {example}`.',
    },
    'identity-audience-foreign': {
        happened: '`audience` in `index-identity` is {seen}, which another service than {index} would accept as well; no token was asked for.',
        remedy: 'Remove the line or name an audience that only {index} accepts: who gets such a token could use it there.',
    },
    'identity-host-unknown': {
        happened: '`index-identity` is given for {index}, which is no host of {service} (expected {expected}): the token would go elsewhere.',
        remedy: 'Give the address of the index itself as `repository`, or remove `index-identity` and pass {secret}.',
    },
    'identity-not-exchanged': {
        happened: '{index} ({kind}) exchanges no ID token of GitHub for the right to upload Python packages.',
        remedy: 'Remove `index-identity`. {hint}',
    },
    'exchange-permission-missing': {
        happened: 'The permission `id-token` of this job is none, expected `write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set), so {identity} can not be used for {index}.',
        remedy: 'Write `id-token: write` under `permissions:` of this job (and of the job that calls it, if it stands in a reusable workflow); or pass {secret}.',
    },
    'exchange-role-refused': {
        happened: '{service} does not let this job act as {identity} ({answer}): its ID token says `sub` {subject} and `aud` {audience}.',
        remedy: 'Let the trust policy of the role allow `sts:AssumeRoleWithWebIdentity` where `token.actions.githubusercontent.com:sub` is {subject} and `token.actions.githubusercontent.com:aud` is {audience}, or correct `role`; or pass {secret}.',
    },
    'exchange-provider-unknown': {
        happened: '{service} does not know {identity}, or not GitHub as its provider of identities ({answer}).',
        remedy: 'Correct `index-identity`, or add https://token.actions.githubusercontent.com as a provider there (is it switched off?); or pass {secret}.',
    },
    'exchange-audience-refused': {
        happened: '{service} does not accept the audience {audience} of the ID token for {identity} ({answer}).',
        remedy: 'Add {audience} to the audiences that it accepts, or write the one that it accepts as `audience:` into `index-identity`; or pass {secret}.',
    },
    'exchange-subject-refused': {
        happened: '{service} gives this job no token for {identity} ({answer}): its ID token says `sub` {subject} and `aud` {audience}.',
        remedy: 'Let the condition, federated credential or identity mapping there name exactly this `sub` (case counts, and `environment:` in the job changes it); or pass {secret}.',
    },
    'exchange-account-refused': {
        happened: '{service} does not let this job act for {identity} ({answer}): its ID token says `sub` {subject}.',
        remedy: 'Grant the role Workload Identity User on the service account to this job in the pool of the provider, and switch on the API iamcredentials.googleapis.com; or pass {secret}.',
    },
    'exchange-right-missing': {
        happened: '{identity} may not get a token from {service} ({answer}).',
        remedy: 'Allow the role `codeartifact:GetAuthorizationToken` on the domain and `sts:GetServiceBearerToken`, or correct `repository`; or pass {secret}.',
    },
    'exchange-time-refused': {
        happened: '{service} finds a token or signature too old or too new ({answer}): this machine says {ours}, the service {theirs}.',
        remedy: 'Set the clock of the runner, and run again; or pass {secret}.',
    },
    'exchange-refused': {
        happened: '{service} refused the ID token of this job for {identity} ({answer}): it says `sub` {subject} and `aud` {audience}.',
        remedy: 'Mend what it names, and run again; or pass {secret}.',
    },
};

// EXTERNAL MODULE: ./lib/findings/trust-errors.js
var trust_errors = __webpack_require__(77534);
// EXTERNAL MODULE: ./lib/trust/describe-claims.js
var describe_claims = __webpack_require__(3891);
;// CONCATENATED MODULE: ./lib/trust/explain-exchange.js
// A service refused to exchange an ID token: which of its settings does not fit which claim.



const CODES = {
    role: 'exchange-role-refused',
    provider: 'exchange-provider-unknown',
    audience: 'exchange-audience-refused',
    subject: 'exchange-subject-refused',
    account: 'exchange-account-refused',
    right: 'exchange-right-missing',
    time: 'exchange-time-refused',
    other: 'exchange-refused',
};
/** More than this apart, signatures are refused, and not every service says why. */
const APART_MS = 5 * 60_000;
const MAY_BE_CLOCK = ['right', 'other'];
function explainExchange(cause, answer, facts) {
    const { service, identity, secret, token, ours, theirs } = facts;
    const isClock = MAY_BE_CLOCK.includes(cause) && theirs !== null && Math.abs(theirs - ours) > APART_MS;
    return (0,catalogue/* raise */.x)(exchangeErrors, isClock ? CODES.time : CODES[cause], {
        ...{ service, identity, secret, answer },
        subject: (0,describe_claims/* quoteClaim */.x2)(token.subject),
        audience: (0,describe_claims/* quoteClaim */.x2)(token.audience),
        ours: new Date(ours).toISOString(),
        theirs: theirs === null ? 'tells no time' : new Date(theirs).toISOString(),
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/trust/aws-signature.js
// Signature Version 4, for requests without a body to AWS.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html

const ALGORITHM = 'AWS4-HMAC-SHA256';
/** The headers to send. */
function signAwsRequest(session, request) {
    const { method, url, region, service } = request;
    const time = new Date(request.now).toISOString().replace(/\.\d{3}|[:-]/g, '');
    const day = time.slice(0, 8);
    const { accessKeyId, secretAccessKey, sessionToken } = session;
    const sent = {
        'x-amz-date': time,
        ...(sessionToken === null ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const signed = Object.entries({ host: url.host, ...sent }).sort(byCode);
    const names = signed.map(([name]) => name).join(';');
    const headers = signed.map(([name, value]) => `${name}:${value}\n`).join('');
    const canonical = [method, url.pathname, canonicalQuery(url), headers, names, sha256('')].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [day, region, service, 'aws4_request'].reduce(hmac, `AWS4${secretAccessKey}`);
    const signature = hmac(key, [ALGORITHM, time, scope, sha256(canonical)].join('\n')).toString('hex');
    return {
        ...sent,
        authorization: `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    };
}
function canonicalQuery({ searchParams }) {
    return [...searchParams]
        .map(([name, value]) => [encode(name), encode(value)])
        .sort(byCode)
        .map(([name, value]) => `${name}=${value}`)
        .join('&');
}
function byCode([a, x], [b, y]) {
    return a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0;
}
/** RFC 3986: `encodeURIComponent` leaves five characters more. */
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/trust/exchange-step.js


const LONGEST_SECRET = 32 * 1024;
const LONGEST_ANSWER = 400;
/** A secret as services write them; null for anything that no header could hold. */
function secretText(value) {
    return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) && value.length <= LONGEST_SECRET
        ? value
        : null;
}
/** An answer in JSON that holds a token, or says why there is none. */
function readTokenAnswer(answer, { token: name, granted, refused }) {
    const { status, body } = answer;
    const fields = (0,json_object/* parseObject */.lj)(body);
    if (fields === null)
        return notTheService(answer, 'JSON');
    if (status < 200 || status >= 300)
        return refused(fields);
    const token = secretText(fields[name]);
    return token === null ? notTheService(answer, 'JSON') : granted(token, fields);
}
/** The life of a token as OAuth tells it (https://www.rfc-editor.org/rfc/rfc6749#section-5.1); null: it does not. */
function toldSeconds({ expires_in: told }) {
    return typeof told === 'number' && told > 0 ? told : null;
}
/** `HTTP 403: words`, on one line. */
function saidBy({ status }, words) {
    return `HTTP ${status}: ${(0,plain_line/* plainLine */.h)(words, LONGEST_ANSWER)}`;
}
/** What stands before a service answers in pages; a good answer without what it should hold is never shown. */
function notTheService({ status }, form) {
    const reason = status >= 200 && status < 300
        ? `it answered HTTP ${status} without a token`
        : `HTTP ${status} and no ${form} of its own`;
    return { kind: 'again', reason };
}

;// CONCATENATED MODULE: ./lib/trust/aws-exchange.js



/** The least that both give. */
const LIFE_SECONDS = 900;
/** `runId`: for the cloud's own log. The profile's host was checked before. */
function awsExchange({ values }, indexUrl, { idToken, runId }) {
    const domain = readDomain(new URL(indexUrl).hostname);
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: values['role'] ?? '',
        RoleSessionName: `py-release-action-${/^\d{1,20}$/.test(runId) ? runId : '0'}`,
        DurationSeconds: String(LIFE_SECONDS),
        WebIdentityToken: idToken,
    });
    return {
        service: 'AWS STS',
        question: () => ({
            url: `https://sts.${domain.region}.${domain.suffix}/`,
            // Asked for JSON it gives an undocumented form.
            accept: 'text/xml',
            headers: {},
            body: { form: form.toString() },
            secrets: [idToken],
        }),
        read: (answer) => readSession(answer, domain),
    };
}
function readDomain(hostname) {
    const [, domain = '', owner = '', region = '', rest = ''] = /^(.+)-(\d{12})\.d\.codeartifact\.([a-z0-9-]+)\.(.+)$/.exec(hostname) ?? [];
    return { domain, owner, region, suffix: rest.endsWith('.cn') ? 'amazonaws.com.cn' : 'amazonaws.com' };
}
function readSession(answer, domain) {
    const { status, body } = answer;
    if (status >= 200 && status < 300) {
        const [accessKeyId, secretAccessKey, sessionToken] = [
            'AccessKeyId',
            'SecretAccessKey',
            'SessionToken',
        ].map((name) => secretText(aws_exchange_element(body, name)));
        return accessKeyId && secretAccessKey && sessionToken
            ? { kind: 'next', step: domainToken({ accessKeyId, secretAccessKey, sessionToken }, domain) }
            : notTheService(answer, 'XML');
    }
    const code = aws_exchange_element(body, 'Code');
    if (code === null)
        return notTheService(answer, 'XML');
    const said = `${code}: ${aws_exchange_element(body, 'Message') ?? ''}`;
    if (mayPass(code, said))
        return { kind: 'again', reason: saidBy(answer, said) };
    return { kind: 'refused', cause: sessionCause(code, said), answer: saidBy(answer, said) };
}
/**
 * Busy, which it says with HTTP 400, or it could not fetch GitHub's keys (https://github.com/aws/aws-cli/issues/7194).
 */
function mayPass(code, said) {
    return (/^(?:Throttling(?:Exception)?|RequestLimitExceeded|IDPCommunicationError)$/.test(code) ||
        /retrieve verification key/i.test(said));
}
function sessionCause(code, said) {
    if (code === 'ExpiredTokenException')
        return 'time';
    if (/audience/i.test(said))
        return 'audience';
    if (/No OpenIDConnect provider/i.test(said))
        return 'provider';
    return code === 'AccessDenied' ? 'role' : 'other';
}
function domainToken(session, { domain, owner, region, suffix }) {
    const host = `codeartifact.${region}.${suffix}`;
    const query = new URLSearchParams({ domain, 'domain-owner': owner, duration: String(LIFE_SECONDS) });
    const url = new URL(`https://${host}/v1/authorization-token?${query.toString()}`);
    return {
        service: 'AWS CodeArtifact',
        question: (now) => ({
            url: url.href,
            accept: 'application/json',
            headers: signAwsRequest(session, { method: 'POST', url, region, service: 'codeartifact', now }),
            body: { json: '' },
            secrets: [session.secretAccessKey, session.sessionToken ?? ''],
        }),
        read: readDomainToken,
    };
}
function readDomainToken(answer) {
    return readTokenAnswer(answer, {
        token: 'authorizationToken',
        granted: (password) => ({ kind: 'done', credential: { user: 'aws', password, seconds: LIFE_SECONDS } }),
        refused: (fields) => {
            const words = (0,json_object/* textField */.M8)(fields, 'message', 2000) ?? (0,json_object/* textField */.M8)(fields, 'Message', 2000) ?? '';
            const isTime = /expired|not yet current|skew/i.test(words);
            const isRight = /not authorized|not found/i.test(words);
            const cause = isTime ? 'time' : isRight ? 'right' : 'other';
            return { kind: 'refused', cause, answer: saidBy(answer, words) };
        },
    });
}
/** The text of the first element of that name. The answers are flat, and their texts hold no markup. */
function aws_exchange_element(xml, name) {
    const text = new RegExp(`<${name}>([^<]{1,32768})</${name}>`).exec(xml)?.[1]?.trim();
    return text?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity) => ENTITIES[entity] ?? '') ?? null;
}
const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

;// CONCATENATED MODULE: ./lib/trust/entra-exchange.js


/** Azure DevOps, in every tenant. */
const AZURE_DEVOPS = '499b84ac-1321-427f-aa17-267ca6975798/.default';
/** `user`: any will do, the password decides. */
function entraExchange({ values }, user, { idToken }) {
    const form = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: values['client'] ?? '',
        scope: AZURE_DEVOPS,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: idToken,
    });
    return {
        service: 'Microsoft Entra',
        question: () => ({
            url: `https://login.microsoftonline.com/${encodeURIComponent(values['tenant'] ?? '')}/oauth2/v2.0/token`,
            accept: 'application/json',
            headers: {},
            body: { form: form.toString() },
            secrets: [idToken],
        }),
        read: (answer) => readToken(answer, user),
    };
}
function readToken(answer, user) {
    return readTokenAnswer(answer, {
        token: 'access_token',
        granted: (password, fields) => ({
            kind: 'done',
            credential: { user, password, seconds: toldSeconds(fields) },
        }),
        refused: (fields) => {
            const words = (0,json_object/* textField */.M8)(fields, 'error_description', 4000) ?? (0,json_object/* textField */.M8)(fields, 'error', 200) ?? 'no reason';
            // The first sentence names it; trace ids and the time follow.
            const [said = ''] = words.split(/\s+Trace ID:/);
            const code = Number(/\bAADSTS(\d+)/.exec(words)?.[1]);
            return { kind: 'refused', cause: CAUSES.get(code) ?? 'other', answer: saidBy(answer, said) };
        },
    });
}
/** https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const CAUSES = new Map([
    [90002, 'provider'],
    [700016, 'provider'],
    [700211, 'provider'],
    [700212, 'audience'],
    [70021, 'subject'],
    [700213, 'subject'],
    [7002131, 'subject'],
    [7002138, 'subject'],
    [700024, 'time'],
]);

;// CONCATENATED MODULE: ./lib/trust/google-exchange.js


const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
/** https://cloud.google.com/artifact-registry/docs/python/authentication */
const USER = 'oauth2accesstoken';
const google_exchange_LIFE_SECONDS = 900;
function googleExchange({ values }, { idToken }) {
    const json = JSON.stringify({
        audience: `//iam.googleapis.com/${values['provider'] ?? ''}`,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: SCOPE,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: idToken,
    });
    return {
        service: 'Google STS',
        question: () => ({
            url: 'https://sts.googleapis.com/v1/token',
            accept: 'application/json',
            headers: {},
            body: { json },
            secrets: [idToken],
        }),
        read: (answer) => readFederated(answer, values['service-account'] ?? null),
    };
}
function readFederated(answer, account) {
    return readTokenAnswer(answer, {
        token: 'access_token',
        granted: (password, fields) => account === null
            ? { kind: 'done', credential: { user: USER, password, seconds: toldSeconds(fields) } }
            : { kind: 'next', step: accountToken(password, account) },
        refused: (fields) => {
            const code = (0,json_object/* textField */.M8)(fields, 'error', 200);
            const said = [code, (0,json_object/* textField */.M8)(fields, 'error_description', 2000)]
                .filter((part) => part !== null)
                .join(': ');
            return {
                kind: 'refused',
                cause: federatedCause(code, said),
                answer: saidBy(answer, said || 'no reason'),
            };
        },
    });
}
function federatedCause(code, said) {
    if (code === 'invalid_target')
        return 'provider';
    if (code === 'unauthorized_client')
        return 'subject';
    if (/audience/i.test(said))
        return 'audience';
    if (/stale|expired|issued in the future|not yet/i.test(said))
        return 'time';
    return /issuer|verification key/i.test(said) ? 'provider' : 'other';
}
function accountToken(federated, account) {
    return {
        service: 'Google IAM',
        question: () => ({
            url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
            accept: 'application/json',
            headers: { authorization: `Bearer ${federated}` },
            body: { json: JSON.stringify({ scope: [SCOPE], lifetime: `${google_exchange_LIFE_SECONDS}s` }) },
            secrets: [federated],
        }),
        read: readAccount,
    };
}
function readAccount(answer) {
    return readTokenAnswer(answer, {
        token: 'accessToken',
        granted: (password) => ({ kind: 'done', credential: { user: USER, password, seconds: google_exchange_LIFE_SECONDS } }),
        refused: (fields) => {
            const error = (0,json_object/* asObject */.eB)(fields['error']);
            const words = (error === null ? null : (0,json_object/* textField */.M8)(error, 'message', 2000)) ?? 'no reason';
            const cause = answer.status === 403 || answer.status === 404 ? 'account' : 'other';
            return { kind: 'refused', cause, answer: saidBy(answer, words) };
        },
    });
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/upload/answer-text.js
var answer_text = __webpack_require__(51507);
;// CONCATENATED MODULE: ./lib/trust/jfrog-exchange.js
// Artifactory: the platform that it stands in gives an access token for the ID token.
// https://jfrog.com/help/r/jfrog-rest-apis/oidc-token-exchange




function jfrogExchange({ values, audience }, { uploadUrl }, { idToken }) {
    const { 'identity-mapping': mapping, 'project-key': project } = values;
    const json = JSON.stringify({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token: idToken,
        provider_name: values['provider-name'],
        audience,
        ...(mapping === undefined ? {} : { identity_mapping_name: mapping }),
        ...(project === undefined ? {} : { project_key: project }),
    });
    return {
        service: 'JFrog',
        question: () => ({
            url: tokenUrl(uploadUrl),
            accept: 'application/json',
            headers: {},
            body: { json },
            secrets: [idToken],
        }),
        read: jfrog_exchange_readToken,
    };
}
/** Beside `artifactory/`, wherever that stands. */
function tokenUrl(uploadUrl) {
    const { origin, pathname } = new URL(uploadUrl);
    const [, above = '/'] = /^(.*\/)(?:artifactory\/)api\/pypi\//.exec(pathname) ?? [];
    return `${origin}${above}access/api/v1/oidc/token`;
}
function jfrog_exchange_readToken(answer) {
    return readTokenAnswer(answer, {
        token: 'access_token',
        granted: (password, fields) => ({
            kind: 'done',
            credential: { user: userOf(fields, password), password, seconds: toldSeconds(fields) },
        }),
        refused: () => {
            const words = (0,answer_text/* answerText */.y)(answer);
            return { kind: 'refused', cause: causeOf(answer.status, words), answer: saidBy(answer, words) };
        },
    });
}
function causeOf(status, words) {
    if (/audience/i.test(words))
        return 'audience';
    if (/expired|not yet valid|issued in the future/i.test(words))
        return 'time';
    if (/mapping|claim/i.test(words))
        return 'subject';
    return status === 404 || /provider|issuer|configuration/i.test(words) ? 'provider' : 'other';
}
/**
 * The token is one of a user (`jfac@…/users/ada`), and with Basic credentials that user is asked for too. Empty: it does not say; then
 * none is named, since any other name is refused. https://docs.astral.sh/uv/guides/integration/jfrog
 */
function userOf(fields, token) {
    const told = (0,json_object/* textField */.M8)(fields, 'username', 255);
    if (told !== null)
        return isUser(told) ? told : '';
    const payload = token.split('.')[1] ?? '';
    const claims = (0,json_object/* parseObject */.lj)(external_node_buffer_.Buffer.from(payload, 'base64url').toString('utf8'));
    const subject = claims === null ? null : (0,json_object/* textField */.M8)(claims, 'sub', 1000);
    const user = subject?.split('/users/').at(-1) ?? '';
    return isUser(user) ? user : '';
}
/** Basic credentials end the user at the first colon. */
function isUser(name) {
    return /^[\x21-\x39\x3b-\x7e]+$/.test(name);
}

;// CONCATENATED MODULE: ./lib/trust/first-step.js




function firstStep(identity, profile, run) {
    switch (identity.kind) {
        case 'codeartifact':
            return awsExchange(identity, profile.uploadUrl, run);
        case 'google':
            return googleExchange(identity, run);
        case 'azure':
            return entraExchange(identity, profile.tokenUser, run);
        case 'artifactory':
            return jfrogExchange(identity, profile, run);
    }
}

;// CONCATENATED MODULE: ./lib/trust/token-address.js
// Whom an ID token speaks of and to: the two claims that the trust of a cloud is written for. Read to explain, never to believe.


const LONGEST_CLAIM = 2048;
function tokenAddress(token) {
    const fields = (0,json_object/* parseObject */.lj)(external_node_buffer_.Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) ?? {};
    return {
        subject: (0,json_object/* textField */.M8)(fields, 'sub', LONGEST_CLAIM),
        audience: (0,json_object/* textField */.M8)(fields, 'aud', LONGEST_CLAIM),
    };
}

// EXTERNAL MODULE: ./lib/trust/trust-subject.js
var trust_subject = __webpack_require__(4097);
// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(66421);
// EXTERNAL MODULE: ./lib/gateways/trust/id-token.js + 1 modules
var id_token = __webpack_require__(50142);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/gateways/trust/minted-token.js
var minted_token = __webpack_require__(3249);
// EXTERNAL MODULE: ./lib/gateways/trust/patient-question.js
var patient_question = __webpack_require__(75360);
;// CONCATENATED MODULE: ./lib/gateways/trust/index-exchange.js
// The ID token of the job, exchanged for a credential of an own server's index: had when it is asked for, renewed in time, kept in memory.












const ANSWER_WITHIN_MS = 60_000;
const ATTEMPTS = 5;
const index_exchange_LONGEST_ANSWER = 256 * 1024;
/** Where a service does not say how long its token lives. */
const LIFE_MS = 900_000;
function createIndexExchange(options) {
    const { profile, identity, env, fetch, version, log, wait, now, mask } = options;
    const subject = () => ({ profile, project: null, secretInput: options.secretInput });
    const ask = (0,limited_request/* createAskServer */.h)(fetch, version, options.answerWithinMs ?? ANSWER_WITHIN_MS);
    const patience = { log, wait, retryDelay: (0,retry_delay/* createRetryDelay */.k)(now) };
    const requestIdToken = (0,id_token/* createIdTokens */.Y)({ env, ask, patience, mask, subject });
    const exchange = { options, subject, ask, patience, requestIdToken };
    let { tokenUser: user } = profile;
    const keeper = (0,minted_token/* createMintedToken */.F)({
        now,
        log,
        mint: async () => {
            if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
                throw (0,catalogue/* raise */.x)(exchangeErrors, 'exchange-permission-missing', {
                    ...{ identity: identity.described, index: profile.label, secret: options.secretInput },
                });
            const from = now();
            const credential = await runExchange(exchange);
            ({ user } = credential);
            return minted(credential, from);
        },
    });
    return {
        identity: identity.described,
        credentials: async () => {
            const password = await keeper.token();
            return { user, password };
        },
    };
}
function minted({ password, seconds }, from) {
    return { token: password, from, until: from + (seconds === null ? LIFE_MS : seconds * 1000) };
}
/** The first question brings a new ID token each time it is asked, since some services take one once. */
async function runExchange(exchange) {
    const { options, requestIdToken } = exchange;
    const { identity, profile, env, mask } = options;
    const runId = env['GITHUB_RUN_ID'] ?? '';
    let idToken = '';
    let { service } = firstStep(identity, profile, { idToken, runId });
    let makeStep = async () => {
        ({ token: idToken } = await requestIdToken(identity.audience));
        return firstStep(identity, profile, { idToken, runId });
    };
    for (;;) {
        const { answer, verdict } = await askStep(exchange, service, makeStep);
        if (verdict.kind === 'done') {
            mask(verdict.credential.password);
            return verdict.credential;
        }
        if (verdict.kind === 'refused')
            throw explainExchange(verdict.cause, verdict.answer, {
                ...{ service, identity: identity.described, secret: options.secretInput },
                ...{ token: tokenAddress(idToken), ours: options.now(), theirs: answer.date },
            });
        const { step } = verdict;
        ({ service } = step);
        makeStep = async () => step;
    }
}
async function askStep({ options, subject, ask, patience }, service, makeStep) {
    const { now, mask } = options;
    let step = null;
    let verdict = null;
    const asked = await (0,patient_question/* askPatiently */.E)(patience, {
        service,
        mostAttempts: ATTEMPTS,
        again: (answer) => {
            verdict = step?.read(answer) ?? null;
            return verdict?.kind === 'again' ? verdict.reason : null;
        },
        ask: async () => {
            step = await makeStep();
            const question = step.question(now());
            for (const secret of question.secrets)
                mask(secret);
            return ask(request(question));
        },
    });
    const read = verdict;
    if (asked.kind === 'answer' && read !== null && read.kind !== 'again')
        return { answer: asked.answer, verdict: read };
    const reason = asked.kind === 'failed' ? asked.reason : 'it gave no answer';
    throw unreachable(subject(), service, reason);
}
function request({ url, accept, headers, body, secrets }) {
    // Without its signature a token is worth nothing.
    const signatures = secrets.map((secret) => secret.slice(secret.lastIndexOf('.') + 1));
    return {
        ...{ url, accept, headers, ...body },
        longestBody: index_exchange_LONGEST_ANSWER,
        secrets: [...secrets, ...signatures],
    };
}
function unreachable(subject, service, reason) {
    return (0,catalogue/* raise */.x)(trust_errors/* trustErrors */.A, 'trust-unreachable', { ...(0,trust_subject/* subjectValues */.Z)(subject), service, reason });
}

// EXTERNAL MODULE: ./lib/trust/attestation-decision.js
var attestation_decision = __webpack_require__(1679);
// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(13332);
// EXTERNAL MODULE: ./lib/trust/foreign-audience.js
var foreign_audience = __webpack_require__(80409);
;// CONCATENATED MODULE: ./lib/trust/identity-kinds.js
const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const A_GUID = '11111111-2222-3333-4444-555555555555';
const AUDIENCE = {
    needed: false,
    form: /^[\x21-\x7e]{1,300}$/,
    expected: 'up to 300 characters without spaces',
    example: 'sts.amazonaws.com',
};
const NAME = {
    form: /^[\w][\w .-]{0,254}$/,
    expected: 'a name of letters, digits, `.`, `_`, `-` and spaces',
};
const IDENTITY_KINDS = {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
    codeartifact: {
        service: 'AWS CodeArtifact',
        keys: {
            role: {
                needed: true,
                form: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
                expected: 'the ARN of a role',
                example: 'arn:aws:iam::111122223333:role/publish',
            },
            audience: AUDIENCE,
        },
        audience: () => 'sts.amazonaws.com',
        describe: ({ role = '' }) => `role ${role}`,
        host: {
            // The hosts of its API are made of the region, so nothing else may stand there: anybody can have a bucket `sts.s3.amazonaws.com`.
            pattern: /^[a-z][a-z0-9-]{0,49}-\d{12}\.d\.codeartifact\.[a-z]+(?:-[a-z]+)+-\d{1,2}\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
            shown: '`DOMAIN-ACCOUNT.d.codeartifact.REGION.amazonaws.com`',
        },
        ownHost: false,
    },
    // https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
    google: {
        service: 'Google Artifact Registry',
        keys: {
            provider: {
                needed: true,
                form: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/,
                expected: 'the full name of a workload identity provider, with the number of the project and not its name',
                example: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme',
            },
            'service-account': {
                needed: false,
                form: /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
                expected: 'the address of a service account',
                example: 'publish@acme.iam.gserviceaccount.com',
            },
            audience: AUDIENCE,
        },
        audience: ({ provider = '' }) => `https://iam.googleapis.com/${provider}`,
        describe: ({ provider = '', 'service-account': account }) => account === undefined ? `provider ${provider}` : `service account ${account} by provider ${provider}`,
        host: { pattern: /^[a-z0-9-]+-python\.pkg\.dev$/, shown: '`LOCATION-python.pkg.dev`' },
        ownHost: false,
    },
    // https://learn.microsoft.com/entra/workload-id/workload-identity-federation
    azure: {
        service: 'Azure Artifacts',
        keys: {
            tenant: {
                needed: true,
                form: /^[\da-z](?:[\da-z.-]{0,251}[\da-z])?$/i,
                expected: 'the id or the domain of a tenant',
                example: A_GUID,
            },
            client: { needed: true, form: GUID, expected: 'the client id of an application', example: A_GUID },
            audience: AUDIENCE,
        },
        audience: () => 'api://AzureADTokenExchange',
        describe: ({ client = '', tenant = '' }) => `client ${client} in tenant ${tenant}`,
        host: {
            pattern: /^(?:pkgs\.dev\.azure\.com|[\w-]+\.pkgs\.visualstudio\.com)$/,
            shown: '`pkgs.dev.azure.com`',
        },
        ownHost: false,
    },
    // https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-jfrog
    artifactory: {
        service: 'Artifactory',
        keys: {
            'provider-name': { ...NAME, needed: true, example: 'github' },
            'identity-mapping': { ...NAME, needed: false, example: 'publish' },
            'project-key': { ...NAME, needed: false, example: 'acme' },
            audience: { ...AUDIENCE, example: 'jfrog-github' },
        },
        audience: () => 'jfrog-github',
        describe: ({ 'provider-name': name = '' }) => `provider ${name}`,
        host: null,
        ownHost: true,
    },
};

;// CONCATENATED MODULE: ./lib/trust/index-identity.js
// The input `index-identity`: as whom a job of GitHub Actions is known to the service that gives credentials for its index.







/** `secret`: the inputs that a secret would be passed as. Throws all problems together: `identity-…`. */
function parseIndexIdentity(text, profile, secret) {
    const kind = readKind(profile, secret);
    const known = IDENTITY_KINDS[kind];
    const { values, problems } = readLines(text, profile, known);
    const checked = Object.entries(known.keys).flatMap(([key, rule]) => {
        const value = values.get(key);
        if (value !== undefined)
            return checkValue(key, value, rule);
        return rule.needed
            ? [
                (0,catalogue/* raise */.x)(exchangeErrors, 'identity-key-missing', {
                    ...{ key, kind, index: profile.label, example: rule.example },
                }),
            ]
            : [];
    });
    const asked = values.get('audience');
    const foreign = asked === undefined ? [] : checkAudience(asked, profile, known);
    (0,user_error/* throwAll */.Kx)([...problems, ...checked, ...foreign, ...checkHost(profile, known, secret)]);
    const all = Object.fromEntries(values);
    return { kind, audience: asked ?? known.audience(all), values: all, described: known.describe(all) };
}
function readKind({ name, label }, secret) {
    if (Object.hasOwn(IDENTITY_KINDS, name))
        return name;
    const hint = name === 'pypi' || name === 'testpypi'
        ? 'Trusted publishing needs no input: a job with `id-token: write` is enough.'
        : name === 'gitlab'
            ? `Pass ${secret}: a deploy token of the project with read_package_registry and write_package_registry. Its own CI knows ID tokens, its package registry does not.`
            : `Pass ${secret}; where the URL does not tell the kind of the index, set \`index-profile\`.`;
    throw (0,catalogue/* raise */.x)(exchangeErrors, 'identity-not-exchanged', { index: label, kind: name, hint });
}
/** A line that is no pair is not shown: somebody may have put a secret there. */
function readLines(text, { label: index, name: kind }, known) {
    const values = new Map();
    const problems = [];
    const names = Object.keys(known.keys);
    const keys = names.map((name) => `\`${name}\``).join(', ');
    for (const [at, raw] of text.split(/\r?\n/).entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith('#'))
            continue;
        const [, written, value] = /^([a-z][a-z_-]{0,40})\s*[:=]\s*(.*)$/i.exec(line) ?? [];
        if (written === undefined || value === undefined) {
            problems.push((0,catalogue/* raise */.x)(exchangeErrors, 'identity-line-unreadable', { line: at + 1, index, keys }));
            continue;
        }
        const key = written.toLowerCase().replaceAll('_', '-');
        if (!names.includes(key)) {
            const near = (0,near_name/* nearName */.c)(key, names);
            const hint = near === null ? '' : `Did you mean \`${near}\`? `;
            problems.push((0,catalogue/* raise */.x)(exchangeErrors, 'identity-key-unknown', { key, index, kind, hint, keys }));
        }
        else if (values.has(key))
            problems.push((0,catalogue/* raise */.x)(exchangeErrors, 'identity-key-repeated', { key }));
        else
            values.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
    }
    return { values, problems };
}
function checkValue(key, value, { form, expected, example }) {
    return form.test(value)
        ? []
        : [
            (0,catalogue/* raise */.x)(exchangeErrors, 'identity-value-invalid', {
                // A variable or secret that is not set in this job is empty.
                ...{ key, seen: value === '' ? 'empty' : (0,describe_claims/* quoteClaim */.x2)(value), expected, example },
            }),
        ];
}
/** Clouds get their tokens at an address of their own; an own server is a host that anybody may have typed. */
function checkAudience(audience, profile, { ownHost }) {
    // GitHub's default audience, the address of the owner, is what JFrog's own action asks for.
    const isOwners = /^https:\/\/github\.com\/[\w-]+$/.test(audience);
    if (!ownHost || isOwners || !(0,foreign_audience/* isForeignAudience */.r)(audience, profile.uploadUrl))
        return [];
    return [
        (0,catalogue/* raise */.x)(exchangeErrors, 'identity-audience-foreign', {
            ...{ seen: (0,describe_claims/* quoteClaim */.x2)(audience), index: profile.label },
        }),
    ];
}
/** What a cloud gives is good for all of it, so it must not reach a host that only calls itself one. */
function checkHost(profile, { host, service }, secret) {
    const { hostname, protocol } = new URL(profile.uploadUrl);
    if (host === null || (protocol === 'https:' && host.pattern.test(hostname)))
        return [];
    return [
        (0,catalogue/* raise */.x)(exchangeErrors, 'identity-host-unknown', {
            ...{ index: profile.label, service, expected: host.shown, secret },
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/action-exchange.js






/** `chosen`: what is used where the exchange fails. Throws `identity-…`. */
function exchangedCredentials({ inputs, env, steps }, connection, { credentials: secret, secretInput }) {
    const { profile } = connection;
    const identity = parseIndexIdentity(inputs.indexIdentity, profile, secretInput);
    const mask = (text) => (0,runner/* maskSecrets */.QU)([text]);
    const exchange = createIndexExchange({ ...connection, identity, env, secretInput, now: Date.now, mask });
    const { info, warn } = steps;
    return createExchangeSource({
        ...{ exchange, index: profile.label, secret, secretFrom: secretInput, info, warn },
    });
}
/** Throws `identity-…`, and `attestation-…` where they are required: no own server takes them. */
function createExchangedIndex(run, connection, options) {
    const { env, event } = run;
    const credentials = exchangedCredentials(run, connection, options);
    (0,attestation_decision/* decideAttestations */.y)({
        ...{ mode: options.attestations, index: connection.profile.label, indexTakesThem: false },
        credential: 'secret',
        visibility: event.isPrivate === null ? 'unknown' : event.isPrivate ? 'private' : 'public',
        ...{ mayBePublic: false, workflowRef: env['GITHUB_WORKFLOW_REF'] ?? null, jobWorkflowRef: null },
    });
    return (0,package_index/* createPackageIndex */.N)({ ...connection, credentials });
}


/***/ })

};
