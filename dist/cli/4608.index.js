export const id = 4608;
export const ids = [4608];
export const modules = {

/***/ 71546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createAuthGateways)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/credentials/origin-repository.js
var origin_repository = __webpack_require__(83147);
// EXTERNAL MODULE: ./lib/credentials/workflow-publishers.js
var workflow_publishers = __webpack_require__(32683);
// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(70640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(25000);
// EXTERNAL MODULE: ./lib/gateways/credentials/keyring.js
var keyring = __webpack_require__(77487);
// EXTERNAL MODULE: ./lib/gateways/credentials/person-files.js + 1 modules
var person_files = __webpack_require__(12119);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 4 modules
var github_octokit = __webpack_require__(88148);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/repository-secrets.js

/** GitHub keeps names with this beginning for itself: it looks at who asks before it looks at the name. */
const IMPOSSIBLE = 'GITHUB_PY_RELEASE_MAY_WRITE';
const SECRETS = 'actions/secrets';
const ROOT = 'repos/{owner}/{repo}';
function createRepositorySecrets({ octokit, repository }) {
    const place = (environment) => ({
        root: environment === null ? `/${ROOT}/${SECRETS}` : `/${ROOT}/environments/{environment_name}/secrets`,
        values: environment === null ? repository : { ...repository, environment_name: environment },
    });
    const readKey = async (environment) => {
        const { root, values } = place(environment);
        const answer = await octokit.request(`GET ${root}/public-key`, values);
        return answer.data;
    };
    const write = async (environment, name, value) => {
        const { root, values } = place(environment);
        const { key, key_id } = await readKey(environment);
        const encrypted_value = await seal(key, value);
        await octokit.request(`PUT ${root}/{secret_name}`, {
            ...values,
            secret_name: name,
            encrypted_value,
            key_id,
        });
    };
    return {
        /** Null: no clear answer. Changes nothing. */
        mayWriteSecrets: async (environment) => {
            try {
                await write(environment, IMPOSSIBLE, 'none');
                return true;
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 400, 409, 422))
                    return true;
                return (0,request_failure/* isForbidden */.US)(error) ? false : null;
            }
        },
        /** Null when the token may not ask. */
        listSecrets: async (environment) => {
            const { root, values } = place(environment);
            try {
                const secrets = (await octokit.paginate(`GET ${root}`, { ...values, per_page: 100 }));
                return secrets.map(({ name, updated_at }) => ({
                    name,
                    environment,
                    updated: Date.parse(updated_at) / 1000,
                }));
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'list the secrets');
            }
        },
        /** Null when the token may not ask. */
        listEnvironments: async () => {
            try {
                const found = (await octokit.paginate(`GET /${ROOT}/environments`, {
                    ...repository,
                    per_page: 100,
                }));
                return found.map(({ name }) => name);
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'list the environments');
            }
        },
        /** Makes the secret or gives it another value. Throws `github-…`. */
        storeSecret: (environment, name, value) => (0,request_failure/* tell */.qz)(`store the secret ${name}`, () => write(environment, name, value)),
    };
}
/** https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
async function seal(key, value) {
    // Half a megabyte of WebAssembly, for this alone.
    const { default: sodium } = await __webpack_require__.e(/* import() */ 2387).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const { ORIGINAL: original } = sodium.base64_variants;
    const sealed = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, original));
    return sodium.to_base64(sealed, original);
}

// EXTERNAL MODULE: ./lib/credentials/github-token.js
var github_token = __webpack_require__(45699);
;// CONCATENATED MODULE: ./lib/gateways/github/token-facts.js




const ACCEPTED = 202;
/** What a header can hold; no token of GitHub's has anything else. */
const SENDABLE = /^[\x21-\x7E]+$/;
/** Never throws: what GitHub does not tell clearly is `unknown`. */
async function readTokenFacts(connection, token) {
    const kind = (0,github_token/* gitHubTokenKind */.vR)(token);
    if (!SENDABLE.test(token))
        return { verdict: 'refused', facts: { kind } };
    const { octokit } = (0,github_octokit/* createGitHubClient */.L)({ ...connection, token, owner: '', repo: '' });
    const known = (login, headers) => ({
        verdict: 'accepted',
        facts: {
            ...{ kind, login },
            scopes: readScopes(headers['x-oauth-scopes']),
            expires: (0,github_token/* parseExpiryHeader */.gA)(textOf(headers['github-authentication-token-expiration'])),
        },
    });
    try {
        const { data, headers } = await octokit.request('GET /user');
        return known(data.login, headers);
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 401))
            return { verdict: 'refused', facts: { kind } };
        // The token of an App or a job is nobody's: GitHub knows it, and has no user to show.
        const isNobodys = kind === 'installation' && (0,request_failure/* hasStatus */.Ro)(error, 403) && (0,request_failure/* isForbidden */.US)(error);
        return isNobodys ? known(null, (0,request_failure/* failureHeaders */.rn)(error)) : { verdict: 'unknown', facts: { kind } };
    }
}
/**
 * Has GitHub revoke a token for good, as one that was found exposed; its owner gets a mail. https://docs.github.com/en/rest/credentials/revoke
 * Null: it will; else why not. GitHub.com takes this from nobody who is logged in, an Enterprise Server from nobody who is not.
 */
async function revokeToken({ apiUrl, fetch }, token, loggedIn) {
    const body = JSON.stringify({ credentials: [token] });
    try {
        const answer = await send(fetch, apiUrl, body, null);
        const settled = answer === 401 ? await send(fetch, apiUrl, body, loggedIn) : answer;
        return settled === ACCEPTED ? null : `it answered ${settled}`;
    }
    catch (error) {
        return (0,request_failure/* failureText */.kY)(error);
    }
}
async function send(fetch, apiUrl, body, token) {
    const answer = await fetch(`${apiUrl}/credentials/revoke`, {
        method: 'POST',
        headers: {
            accept: 'application/vnd.github+json',
            'content-type': 'application/json',
            'user-agent': 'py-release-action',
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(60_000),
    });
    await answer.text();
    return answer.status;
}
/** An empty header says that there are none; no header, that the token has no scopes at all. */
function readScopes(header) {
    const text = textOf(header);
    if (text === null)
        return null;
    return text
        .split(',')
        .map((scope) => scope.trim())
        .filter((scope) => /^[\w:]+$/.test(scope));
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/gateways/github/write-right.js

/** Too few slashes, and no such object: https://docs.github.com/en/rest/git/refs#create-a-reference */
const write_right_IMPOSSIBLE = { ref: 'refs/py-release-may-write', sha: 'f'.repeat(40) };
function createWriteRight({ octokit, repository }) {
    return {
        /** Null: no clear answer. Changes nothing. */
        mayWrite: async () => {
            try {
                await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...repository, ...write_right_IMPOSSIBLE });
                return true;
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 400, 409, 422))
                    return true;
                return (0,request_failure/* isForbidden */.US)(error) ? false : null;
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(45370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
// EXTERNAL MODULE: ./lib/project/pyproject.js
var pyproject = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/cli-auth-gateways.js
// The outside of `py-release auth`: GitHub, indexes, the person, their files and their project.


























function createAuthGateways({ env, quiet, folder, roots }) {
    const home = (0,home_folder/* homeFolder */.W)(env);
    const fetch = (0,http_fetch.createFetch)(env, roots);
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env, quiet, now: () => performance.now() });
    const { token, apiUrl, serverUrl } = (0,github_access/* readGitHubAccess */.w)(env);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways('Stopped. Run the same command again to go on.'));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const connection = { apiUrl, fetch, wait, log: steps.info };
    const clientOf = (repository, secret) => {
        const [owner = '', repo = ''] = repository.split('/');
        return (0,github_octokit/* createGitHubClient */.L)({ ...connection, token: secret, owner, repo });
    };
    const secretsOf = async (repository, secret) => ({
        ...{ repository, serverUrl },
        writer: await readTokenFacts(connection, secret),
        secrets: createRepositorySecrets(clientOf(repository, secret)),
    });
    const indexOf = (profile, credentials) => {
        const trusting = (0,certificate_fetch/* createCertificateFetch */.W)({ profile, fetch, env, indexRoots: [] });
        // An index that cannot be asked is `unknown` to the caller; a certificate that nobody vouches for is worth its own words.
        const telling = (target, options) => trusting(target, options).catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                steps.warn(error.message);
            throw error;
        });
        return (0,package_index/* createPackageIndex */.N)({
            profile,
            credentials,
            fetch: telling,
            wait,
            version: product/* VERSION */.x,
            log: steps.info,
        });
    };
    let typed = token;
    const askToken = async (repository, what) => {
        const question = `GitHub token that may write the secrets of ${repository} (not shown): `;
        if (typed === '')
            typed = (await prompt.askSecret(question))?.trim() ?? '';
        if (typed === '')
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-github-token-missing', { what });
        return typed;
    };
    return {
        warn: steps.warn,
        local: localPlaces(home, env, steps.info),
        project: projectReader(folder, env, serverUrl),
        proof: {
            readTokenFacts: (secret) => readTokenFacts(connection, secret),
            askIndex: (profile, credential) => indexOf(profile, credential).checkCredentials(),
            now: () => Math.floor(Date.now() / 1000),
        },
        /** Consent is `--yes`, or an answer. */
        asking: ({ yes }) => ({
            ...prompt,
            canConfirm: yes || prompt.canAsk,
            confirm: async (question) => yes || prompt.agrees(question),
            // Who is asked has to see what about.
            tell: (line) => (prompt.canAsk && !yes ? steps.tellAlways(line) : steps.info(line)),
        }),
        looking: {
            readSecrets: (repository) => token === '' ? null : createRepositorySecrets(clientOf(repository, token)),
            readRights: (repository, secret) => readRights(clientOf(repository, secret)),
            readSettings: () => (0,person_files/* readSettings */.sb)(home),
        },
        openSecrets: async (repository, what) => secretsOf(repository, await askToken(repository, what)),
        findSecrets: async (repository) => {
            if (token !== '')
                return secretsOf(repository, token);
            steps.warn(`GITHUB_TOKEN is not set: the secrets of ${repository} are left as they are.`);
            return null;
        },
        revokeToken: (old, loggedIn) => revokeToken({ apiUrl, fetch }, old, loggedIn),
        isOnIndex: async (profile, project) => indexOf(profile, null)
            .readPage(project)
            .then((page) => page !== 'empty', () => null),
    };
}
function localPlaces(home, env, log) {
    const options = { env, home, log };
    const { isThere, store } = (0,keyring/* createKeyringStore */.p)(options);
    return {
        pypirc: (0,person_files/* secretFile */.pb)((0,external_node_path_.join)(home, '.pypirc'), '~/.pypirc'),
        netrc: (0,person_files/* netrcFile */.Ze)(home, env),
        keyring: { isThere, store, ask: (0,keyring/* createKeyring */.M)(options) },
    };
}
/** What it may do, by requests that are refused in any case. */
async function readRights(client) {
    const [contents, secrets] = await Promise.all([
        createWriteRight(client).mayWrite(),
        createRepositorySecrets(client).mayWriteSecrets(null),
    ]);
    const rights = { contents, secrets };
    return Object.entries(rights).flatMap(([name, may]) => (may === true ? [`${name}: write`] : []));
}
function projectReader(folder, env, serverUrl) {
    const children = (0,child_environment/* childEnvironment */.Q)(env, []);
    return {
        serverUrl,
        /** Null outside a clone of that server. */
        readRepository: async () => {
            try {
                const address = await (0,run_git/* createGit */.l)(folder, children)(['remote', 'get-url', 'origin']);
                return (0,origin_repository/* originRepository */.V)(address.toString('utf8'), serverUrl);
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo)
                    return null;
                throw error;
            }
        },
        /** Null where there is no project, or none that can be read: credentials do not depend on it. */
        readName: async () => {
            const files = await (0,folder_files/* createFolderFiles */.i)(folder, children).readFiles(['pyproject.toml']);
            const bytes = files.get('pyproject.toml');
            try {
                return bytes === undefined ? null : (0,pyproject/* parsePyproject */.O)(bytes).name;
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ)
                    return null;
                throw error;
            }
        },
        readPublishers: async () => (await (0,person_files/* readWorkflows */.L9)(folder))
            .flatMap(({ name, text }) => (0,workflow_publishers/* workflowPublishers */.f)(name, text))
            .sort((a, b) => Number(b.mayMint) - Number(a.mayMint)),
    };
}


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseProblems),
/* harmony export */   v: () => (/* binding */ checkCredentials)
/* harmony export */ });
/* harmony import */ var _credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27431);
/* harmony import */ var _credentials_plain_secrets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49126);
/* harmony import */ var _findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70640);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78168);
/* harmony import */ var _auth_found_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8683);
/* harmony import */ var _auth_proof_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94585);







/** Throws what `lookForCredentials` throws, and `github-…`. */
async function checkCredentials(request, needs) {
    const { found, unusable } = await (0,_auth_found_js__WEBPACK_IMPORTED_MODULE_4__/* .lookForCredentials */ .x)(request, needs);
    const judged = [];
    for (const { subject, place, credential, findings } of found) {
        const told = await (0,_auth_proof_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeCredential */ .h)(subject, credential, needs);
        const rights = subject.kind === 'github' && told.state === 'valid' && request.repository !== null
            ? await needs.readRights(request.repository, credential.password)
            : [];
        const kind = rights.length === 0 ? told.kind : `${told.kind} (${rights.join(', ')})`;
        const plain = / of [~$]/.test(place) ? [(0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)('is in plain text: a keyring would close it up')] : [];
        judged.push({
            ...{ what: subject.label, place, ...told, kind, updated: null },
            findings: [...told.findings, ...findings, ...plain],
        });
    }
    return [
        ...judged,
        ...unusable.map(({ place, findings }) => unknownOne('index', place, 'not asked about', findings)),
        ...(await repositorySecrets(request, needs)),
        ...trustedPublishers(request.publishers),
        ...(await settingsFiles(needs)),
    ];
}
/** Throws `auth-found-bad` when one is refused, expired or readable by others. */
function refuseProblems(checked) {
    const bad = checked.filter(({ findings }) => findings.some(({ level }) => level === 'problem'));
    if (bad.length === 0)
        return;
    const which = [...new Set(bad.map(({ what, place }) => `${what} in ${place}`))].join('; ');
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-found-bad', { count: bad.length, which });
}
/** Their values are nobody's to read: how old they are is all there is. */
async function repositorySecrets({ repository }, needs) {
    const secrets = repository === null ? null : needs.readSecrets(repository);
    if (repository === null || secrets === null)
        return [];
    // A token that is refused has a row of its own, and the other rows are worth as much without GitHub.
    return listedSecrets(repository, secrets, needs).catch((error) => {
        if (!(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        return [unknownOne('secrets', repository, 'secrets of the repository', [(0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)(error.happened)])];
    });
}
async function listedSecrets(repository, secrets, needs) {
    const listed = await secrets.listSecrets(null);
    const rows = (listed ?? []).map((secret) => secretRow(secret, repository, needs.now()));
    const environments = (await secrets.listEnvironments()) ?? [];
    for (const environment of environments)
        for (const secret of (await secrets.listSecrets(environment)) ?? [])
            rows.push(secretRow(secret, repository, needs.now()));
    const hidden = (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)('the token in GITHUB_TOKEN may not list them');
    return listed === null
        ? [unknownOne('secrets', repository, 'secrets of the repository', [hidden]), ...rows]
        : rows;
}
function secretRow({ name, environment, updated }, repository, now) {
    const place = environment === null ? repository : `${environment} of ${repository}`;
    const kind = environment === null ? 'secret of the repository' : 'secret of an environment';
    return { ...unknownOne(name, place, kind, (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .ageFindings */ ._z)(updated, now)), updated };
}
/** Whether an index trusts it only a run can find out. */
function trustedPublishers(publishers) {
    return publishers
        .filter(({ mayMint }) => mayMint)
        .map(({ workflow, environment }) => unknownOne('trusted publishing', `.github/workflows/${workflow}`, environment === null ? 'publisher without a secret' : `publisher in environment ${environment}`, []));
}
async function settingsFiles(needs) {
    return (await needs.readSettings()).flatMap(({ shown, text, isOpenToOthers }) => (0,_credentials_plain_secrets_js__WEBPACK_IMPORTED_MODULE_6__/* .plainSecrets */ .o)(text).map((kind) => unknownOne('other tools', shown, `${kind} in plain text`, [
        isOpenToOthers
            ? (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('stands in a file that others may read: chmod 600')
            : (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)('is in plain text: move it to the keyring or the environment'),
    ])));
}
function unknownOne(what, place, kind, findings) {
    return { what, place, state: 'unknown', kind, expires: null, updated: null, findings };
}


/***/ }),

/***/ 8683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ lookForCredentials)
/* harmony export */ });
/* harmony import */ var _credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27431);
/* harmony import */ var _credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);
/* harmony import */ var _credentials_netrc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27542);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78168);
/* harmony import */ var _upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13111);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51373);
/* harmony import */ var _upload_pypirc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37434);
// Credentials where a person's machine keeps them: the environment, ~/.pypirc, netrc and the keyring.







/** Throws `pypirc-…`, `auth-netrc-malformed`, `auth-file-unreadable` and `credential-conflict`. */
async function lookForCredentials({ indexes, serverUrl }, { env, ...places }) {
    const pypirc = await places.pypirc.read();
    const sections = pypirc === null ? [] : (0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePypirc */ .h)(pypirc.text, places.pypirc.shown);
    const read = sections.map((section) => ({ section, profile: profileOf(section) }));
    const profiles = distinct([
        ...[(0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .indexProfile */ ._K)('pypi'), (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .indexProfile */ ._K)('testpypi')],
        ...read.flatMap(({ profile }) => (profile instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? [] : [profile])),
        ...indexes,
    ]);
    const github = { kind: 'github', label: 'GitHub', serverUrl };
    const subjects = [github, ...profiles.map(indexSubject)];
    const urlOf = (name) => sections.find((each) => each.name === name)?.repository ?? null;
    const own = (isOpen) => isOpen === true ? [(0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)('stands in a file that others may read: chmod 600')] : [];
    const inPypirc = read.flatMap(({ section, profile }) => {
        if (profile instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo || section.password === null)
            return [];
        const credential = { user: section.user ?? profile.tokenUser, password: section.password };
        const place = `[${section.name}] of ${places.pypirc.shown}`;
        return [{ subject: indexSubject(profile), place, credential, findings: own(pypirc?.isOpenToOthers) }];
    });
    return {
        found: [
            ...gitHubVariables(env, github),
            ...profiles.flatMap((profile) => indexVariables(env, profile, urlOf)),
            ...inPypirc,
            ...(await inNetrc(subjects, places, own)),
            ...(await inKeyring(subjects, sections, places)),
        ],
        unusable: read.flatMap(({ section, profile }) => profile instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo && section.password !== null
            ? [
                {
                    place: `[${section.name}] of ${places.pypirc.shown}`,
                    findings: [(0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v9)(profile.happened), ...own(pypirc?.isOpenToOthers)],
                },
            ]
            : []),
    };
}
function indexSubject(profile) {
    return { kind: 'index', label: profile.label, profile };
}
function profileOf({ repository }) {
    try {
        return (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .indexProfile */ ._K)(repository);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return error;
        throw error;
    }
}
function distinct(profiles) {
    return [...new Map(profiles.map((profile) => [profile.uploadUrl, profile])).values()];
}
const TOKEN_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN', 'PRIVATE_PACKAGES_TOKEN'];
function gitHubVariables(env, subject) {
    return TOKEN_VARIABLES.flatMap((place) => {
        const password = env[place]?.trim() ?? '';
        return password === ''
            ? []
            : [{ subject, place, credential: { user: 'x-access-token', password }, findings: [] }];
    });
}
function indexVariables(env, profile, urlOf) {
    return (0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentCredentials */ .Se)(env, profile, urlOf).flatMap(({ user, password, source }) => password === null
        ? []
        : [
            {
                ...{ subject: indexSubject(profile), place: source, findings: [] },
                credential: { user: user ?? profile.tokenUser, password },
            },
        ]);
}
/** Hosts that nobody named are nobody's business. */
async function inNetrc(subjects, { netrc }, own) {
    const file = await netrc.read();
    const entries = file === null ? [] : (0,_credentials_netrc_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNetrc */ .QZ)(file.text, netrc.shown);
    return entries.flatMap(({ machine, login, password }) => {
        const subject = subjects.find((each) => (0,_credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .netrcHost */ .t)(each) === machine || (each.kind === 'github' && machine === `api.${(0,_credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .netrcHost */ .t)(each)}`));
        if (subject === undefined || password === null)
            return [];
        const credential = { user: login ?? '', password };
        return [
            { subject, place: `${machine} of ${netrc.shown}`, credential, findings: own(file?.isOpenToOthers) },
        ];
    });
}
async function inKeyring(subjects, sections, { keyring }) {
    if (!(await keyring.isThere()))
        return [];
    const found = [];
    for (const subject of subjects) {
        const user = keyringUser(subject, sections);
        const credential = await keyring.ask((0,_credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .keyringUrl */ .L)(subject), user);
        if (credential !== null)
            found.push({ subject, place: 'the keyring', credential, findings: [] });
    }
    return found;
}
/** Null: whoever it knows. */
function keyringUser(subject, sections) {
    if (subject.kind === 'github')
        return 'x-access-token';
    const { profile } = subject;
    if ((0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_5__/* .isWarehouse */ .Ci)(profile))
        return profile.tokenUser;
    return sections.find(({ repository }) => repository === profile.uploadUrl)?.user ?? null;
}


/***/ }),

/***/ 94585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proveCredential),
/* harmony export */   h: () => (/* binding */ judgeCredential)
/* harmony export */ });
/* harmony import */ var _credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27431);
/* harmony import */ var _credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3652);
/* harmony import */ var _credentials_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12094);
/* harmony import */ var _findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70640);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13655);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _upload_token_home_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47978);
// Credentials are proved before anything is done with them: by what they say of themselves, and by requests that change nothing.







/** A token of another index is not sent. */
async function judgeCredential(subject, credential, needs) {
    const { password } = credential;
    if (subject.kind === 'github')
        return (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeGitHubToken */ .kL)(await needs.readTokenFacts(password), needs.now());
    const { profile } = subject;
    const foreign = (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeForeignToken */ .R4)(password, profile);
    if (foreign !== null)
        return foreign;
    return (0,_credentials_credential_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeIndexCredential */ .Xt)(password, profile, await needs.askIndex(profile, credential), needs.now());
}
/** `source` is for messages. Throws `credential-of-pypi-misdirected`, `auth-refused` or `auth-unproved` for anything but a valid one. */
async function proveCredential(subject, credential, source, { project, ...needs }) {
    if (subject.kind === 'index')
        (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeignToken */ .g$)(credential.password, subject.profile, source);
    const judged = await judgeCredential(subject, credential, needs);
    const values = { index: subject.label, source, page: (0,_credentials_credential_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialPage */ .bm)(subject) };
    const elsewhere = subject.kind === 'index' ? foreignProject(credential.password, project) : null;
    const why = judged.state === 'expired' && judged.expires !== null
        ? ` (it expired on ${new Date(judged.expires * 1000).toISOString().slice(0, 10)})`
        : elsewhere === null
            ? ''
            : ` (it is ${elsewhere}, and the project is ${String(project)})`;
    if (judged.state === 'refused' || judged.state === 'expired' || elsewhere !== null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .authErrors */ .I, 'auth-refused', { ...values, why });
    if (judged.state === 'unknown')
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .authErrors */ .I, 'auth-unproved', { index: subject.label, source });
    return judged;
}
/** A token of other projects can't upload this one. */
function foreignProject(secret, project) {
    const projects = (0,_credentials_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readPypiToken */ .U)(secret)?.projects ?? null;
    if (projects === null || project === null || projects.includes((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(project)))
        return null;
    return `for ${projects.slice(0, 3).join(', ') || 'no project'}`;
}


/***/ }),

/***/ 27431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   R4: () => (/* binding */ judgeForeignToken),
/* harmony export */   Xt: () => (/* binding */ judgeIndexCredential),
/* harmony export */   _z: () => (/* binding */ ageFindings),
/* harmony export */   hF: () => (/* binding */ ROTATION_DAYS),
/* harmony export */   kL: () => (/* binding */ judgeGitHubToken),
/* harmony export */   v9: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47978);
/* harmony import */ var _github_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45699);
/* harmony import */ var _pypi_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12094);
// What is to be said of one credential: nothing is guessed, what nobody could tell is `unknown`.



/** A quarterly rotation. */
const ROTATION_DAYS = 90;
const SOON_DAYS = 14;
const DAY_SECONDS = 86_400;
const advice = (text) => ({ level: 'advice', text });
const problem = (text) => ({ level: 'problem', text });
/** Seconds are Unix seconds. `projects`: how many the person has is not known, so a token for all is advice. */
function judgeIndexCredential(secret, profile, verdict, now) {
    const token = (0,_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readPypiToken */ .U)(secret);
    const expires = token?.expires ?? null;
    const state = hasEnded(expires, now) ? 'expired' : STATES[verdict];
    const kind = token === null
        ? (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenHome */ .hG)(secret) === null
            ? `password or token for ${profile.label}`
            : `damaged token of PyPI's kind`
        : describeScope(token.projects, token.byNumber, (0,_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccountWide */ .R)(token));
    return {
        ...{ state, kind, expires },
        findings: [
            ...stateFindings(state, expires, now),
            ...(token !== null && (0,_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccountWide */ .R)(token)
                ? [advice('may upload to every project of its account: make one for this project alone')]
                : []),
        ],
    };
}
/** A secret that names another index is not sent to this one. */
function judgeForeignToken(secret, profile) {
    const home = (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenHome */ .hG)(secret);
    if (home === null || home === 'unknown' || (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenOf */ .rK)(secret, profile))
        return null;
    return {
        state: 'unknown',
        kind: `token of ${home}`,
        expires: (0,_pypi_token_js__WEBPACK_IMPORTED_MODULE_2__/* .readPypiToken */ .U)(secret)?.expires ?? null,
        findings: [advice(`stands where ${profile.label} is meant, and is a token of ${home}; it was not sent`)],
    };
}
function judgeGitHubToken(answer, now) {
    const facts = answer.verdict === 'accepted' ? answer.facts : null;
    const expires = facts?.expires ?? null;
    const state = hasEnded(expires, now) ? 'expired' : STATES[answer.verdict];
    const wide = facts === null ? [] : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_1__/* .wideScopes */ .XU)(facts);
    const lasts = facts !== null && expires === null && LASTING.includes(facts.kind);
    const holder = facts?.login == null ? '' : ` of ${facts.login}`;
    return {
        ...{ state, expires, kind: `${_github_token_js__WEBPACK_IMPORTED_MODULE_1__/* .TOKEN_NAMES */ .rT[answer.facts.kind]}${holder}` },
        findings: [
            ...stateFindings(state, expires, now),
            ...(wide.length === 0
                ? []
                : [
                    advice(`reaches all repositories of its owner (${wide.join(', ')}): a fine-grained token for one repository would do`),
                ]),
            ...(lasts ? [advice('never expires: give its successor an expiry date')] : []),
        ],
    };
}
/** Seconds since it was written, for what tells: the secrets of a repository do. */
function ageFindings(updated, now) {
    const days = Math.floor((now - updated) / DAY_SECONDS);
    return days <= ROTATION_DAYS ? [] : [advice(`is ${days} days old: rotate it each quarter`)];
}
const STATES = {
    accepted: 'valid',
    refused: 'refused',
    unknown: 'unknown',
};
/** Others end with their job or by a refresh. */
const LASTING = ['classic', 'fine-grained'];
function hasEnded(expires, now) {
    return expires !== null && expires <= now;
}
function stateFindings(state, expires, now) {
    if (state === 'expired')
        return [problem('has expired: `py-release auth rotate`')];
    if (state === 'refused')
        return [problem('is refused: `py-release auth rotate`')];
    const days = expires === null ? null : Math.ceil((expires - now) / DAY_SECONDS);
    return days === null || days > SOON_DAYS ? [] : [advice(`expires in ${days} days`)];
}
function describeScope(projects, byNumber, isWide) {
    if (projects !== null)
        return `API token for ${projects.slice(0, 3).join(', ') || 'no project'}`;
    if (byNumber)
        return 'API token for chosen projects';
    return isWide ? 'API token for the whole account' : 'short-lived API token';
}


/***/ }),

/***/ 45699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ wideScopes),
/* harmony export */   YH: () => (/* binding */ tokensPage),
/* harmony export */   gA: () => (/* binding */ parseExpiryHeader),
/* harmony export */   of: () => (/* binding */ isRevocable),
/* harmony export */   rT: () => (/* binding */ TOKEN_NAMES),
/* harmony export */   vR: () => (/* binding */ gitHubTokenKind)
/* harmony export */ });
// GitHub's tokens by their first letters. https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
const PREFIXES = [
    ['ghp_', 'classic'],
    ['github_pat_', 'fine-grained'],
    ['gho_', 'oauth'],
    ['ghu_', 'app-user'],
    ['ghs_', 'installation'],
    ['ghr_', 'refresh'],
];
const TOKEN_NAMES = {
    classic: 'classic personal access token',
    'fine-grained': 'fine-grained personal access token',
    oauth: 'OAuth token',
    'app-user': "App's token for a person",
    installation: "App's or job's token",
    refresh: 'refresh token',
    unknown: 'token of an unknown kind',
};
function gitHubTokenKind(secret) {
    return PREFIXES.find(([prefix]) => secret.startsWith(prefix))?.[1] ?? 'unknown';
}
/** What `POST /credentials/revoke` takes: https://docs.github.com/en/rest/credentials/revoke. Tokens of Apps and jobs end by themselves. */
function isRevocable(secret) {
    return ['classic', 'fine-grained', 'oauth', 'app-user', 'refresh'].includes(gitHubTokenKind(secret));
}
/** Where a person sees their tokens and ends them. `serverUrl` has no slash at the end. */
function tokensPage(kind, serverUrl) {
    if (kind === 'fine-grained')
        return `${serverUrl}/settings/personal-access-tokens`;
    return kind === 'classic' ? `${serverUrl}/settings/tokens` : `${serverUrl}/settings/applications`;
}
/** Scopes that reach further than the releases and secrets of one repository. */
const WIDE = /^(?:repo|workflow|delete_repo|user|gist|codespace|project|site_admin|admin:.*|write:(?!packages).*)$/;
function wideScopes({ scopes }) {
    return (scopes ?? []).filter((scope) => WIDE.test(scope));
}
/** `2026-12-31 23:59:59 UTC` or `… +0200` as GitHub writes it in a header; Unix seconds, null for anything else. */
function parseExpiryHeader(text) {
    const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: (UTC|[+-]\d{4}))?$/.exec(text?.trim() ?? '');
    if (parts === null)
        return null;
    const [, date, time, zone = 'UTC'] = parts;
    const offset = zone === 'UTC' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    const milliseconds = Date.parse(`${date}T${time}${offset}`);
    return Number.isNaN(milliseconds) ? null : milliseconds / 1000;
}


/***/ }),

/***/ 27542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ editNetrc),
/* harmony export */   IH: () => (/* binding */ replaceInNetrc),
/* harmony export */   QZ: () => (/* binding */ parseNetrc)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70640);
// ~/.netrc, which pip, uv, curl and git read: https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html


/** Throws `auth-netrc-malformed`, which quotes nothing. */
function parseNetrc(text, path) {
    return readEntries(text, path).entries.map(({ machine, login, password }) => ({
        machine,
        login,
        password,
    }));
}
/**
 * The same text with this login for one host: its password replaced, or an entry added, and no other byte changed.
 * Throws `auth-netrc-malformed` or `auth-value-unfit`.
 */
function editNetrc(text, path, wanted) {
    const { machine, login, password } = wanted;
    for (const [what, value] of [
        ['user', login ?? ''],
        ['password', password ?? ''],
    ])
        if (!holdsInNetrc(value))
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-value-unfit', { what, path });
    const { entries, fallback } = readEntries(text, path);
    const of = entries.filter((entry) => entry.machine === machine);
    const found = of.find((entry) => entry.login === login) ?? of.find((entry) => entry.login === null);
    if (found !== undefined)
        return fillEntry(text, found, login ?? '', password ?? '');
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const entry = `machine ${machine}${eol}  login ${login}${eol}  password ${password}${eol}`;
    const at = fallback ?? text.length;
    const before = text.slice(0, at);
    return `${before}${before === '' || /[\r\n]$/.test(before) ? '' : eol}${entry}${text.slice(at)}`;
}
/** Each password that is `old` becomes `next`. Throws `auth-netrc-malformed` or `auth-value-unfit`. */
function replaceInNetrc(text, path, old, next) {
    return readEntries(text, path)
        .entries.filter(({ password }) => password === old)
        .reduce((edited, { machine, login }) => {
        const wanted = { machine, login, password: next };
        const found = readEntries(edited, path).entries.find((entry) => entry.machine === machine && entry.login === login && entry.password === old);
        if (!holdsInNetrc(wanted.password))
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-value-unfit', { what: 'password', path });
        return found === undefined ? edited : splice(edited, found.spans.password, next);
    }, text);
}
/** Readers differ in what they make of blanks, quotes, backslashes and `#`. */
function holdsInNetrc(value) {
    return /^[^\s"\\#]+$/.test(value);
}
function fillEntry(text, { spans, login: known }, login, password) {
    const missing = [
        ...(known === null ? [`login ${login}`] : []),
        ...(spans.password === null ? [`password ${password}`] : []),
    ];
    const added = missing.length === 0 ? text : `${text.slice(0, spans.end)} ${missing.join(' ')}${text.slice(spans.end)}`;
    return splice(added, spans.password, password);
}
function splice(text, word, value) {
    return word === null ? text : `${text.slice(0, word.start)}${value}${text.slice(word.end)}`;
}
function readEntries(text, path) {
    const entries = [];
    let fallback = null;
    let open = null;
    const close = () => {
        if (open !== null && open.machine !== null)
            entries.push(placed(open.machine, open));
        open = null;
    };
    const words = createWords(text);
    for (let word = words.next(); word !== null; word = words.next()) {
        if (word.text === 'machine' || word.text === 'default') {
            close();
            const machine = word.text === 'machine' ? words.next() : null;
            if (word.text === 'machine' && machine === null)
                throw malformed(path, text, word.start);
            if (word.text === 'default')
                fallback ??= word.start;
            open = { machine: machine?.text ?? null, login: null, password: null, end: (machine ?? word).end };
        }
        else if (word.text === 'macdef') {
            close();
            words.skipMacro();
        }
        else {
            const value = words.next();
            if (open === null || value === null || !/^(?:login|user|password|account)$/.test(word.text))
                throw malformed(path, text, word.start);
            if (word.text === 'password')
                open.password = value;
            else if (word.text !== 'account')
                open.login = value;
            open.end = value.end;
        }
    }
    close();
    return { entries, fallback };
}
function placed(machine, { login, password, end }) {
    return {
        ...{ machine, login: login?.text ?? null, password: password?.text ?? null },
        spans: { login, password, end },
    };
}
function malformed(path, text, at) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-netrc-malformed', { path, line: text.slice(0, at).split('\n').length });
}
/** Words between blanks, some in quotes; `#` at a word's begin hides the rest of its line. */
function createWords(text) {
    const word = /"((?:[^"\\]|\\.)*)"|#[^\n]*|\S+/gs;
    return {
        next: () => {
            for (;;) {
                const found = word.exec(text);
                if (found === null)
                    return null;
                const [whole, quoted] = found;
                if (whole.startsWith('#'))
                    continue;
                const value = quoted === undefined ? whole : quoted.replace(/\\(.)/gs, '$1');
                return { text: value, start: found.index, end: found.index + whole.length };
            }
        },
        /** A macro ends with an empty line. */
        skipMacro: () => {
            const blank = /\r?\n[ \t]*\r?\n/g;
            blank.lastIndex = word.lastIndex;
            word.lastIndex = blank.exec(text) === null ? text.length : blank.lastIndex;
        },
    };
}


/***/ }),

/***/ 83147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/** `acme/vault` of git's `origin` when that is on this server; null for any other address. Takes https, ssh and the short form of ssh. */
function originRepository(address, serverUrl) {
    const { hostname } = new URL(serverUrl);
    const parts = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address.trim()) ??
        /^(?:[^@/]*@)([^/:]+):(.+)$/.exec(address.trim());
    const [, host = '', path = ''] = parts ?? [];
    const name = path.replace(/\.git\/?$|\/$/, '');
    return host.toLowerCase() === hostname && /^[\w-]+\/[\w.-]+$/.test(name) ? name : null;
}


/***/ }),

/***/ 49126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SETTINGS_FILES),
/* harmony export */   o: () => (/* binding */ plainSecrets)
/* harmony export */ });
// Secrets in settings of other tools, found to be told and never shown.
/** Relative to the home folder. */
const SETTINGS_FILES = [
    '.pip/pip.conf',
    '.config/pip/pip.conf',
    '.config/uv/uv.toml',
    '.config/pypoetry/auth.toml',
    '.config/pypoetry/config.toml',
    '.git-credentials',
];
const SIGNS = [
    [/:\/\/[^/\s:@'"]*:[^/\s@'"$]+@/, 'a password in a URL'],
    [/\b(?:gh[pousr]_|github_pat_)\w{20}/, 'a GitHub token'],
    [/\bpypi-A[\w-]{20}/, 'a token of PyPI'],
    [/^\s*(?:password|token)\s*=\s*["']?[^\s"'$]/im, 'a password'],
];
/** What a text holds in plain, for people; empty: nothing that is known. */
function plainSecrets(text) {
    return SIGNS.flatMap(([sign, what]) => (sign.test(text) ? [what] : []));
}


/***/ }),

/***/ 12094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ isAccountWide),
  U: () => (/* binding */ readPypiToken)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/credentials/macaroon.js
// The second binary form of libmacaroons, which PyPI's tokens are in: https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt

const VERSION_2 = 2;
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const VERIFICATION = 4;
const SIGNATURE = 6;
const SIGNATURE_BYTES = 32;
/** PyPI's have some hundred bytes. */
const LONGEST = 16 * 1024;
/** Null for anything that is not exactly one whole macaroon. Never throws; the signature is the issuer's to check. */
function parseMacaroon(bytes) {
    if (bytes.byteLength > LONGEST || bytes[0] !== VERSION_2)
        return null;
    const cursor = { bytes, at: 1 };
    const head = readSection(cursor);
    const identifier = head?.find(({ type }) => type === IDENTIFIER);
    if (head === null || identifier === undefined)
        return null;
    const caveats = [];
    for (;;) {
        const section = readSection(cursor);
        if (section === null)
            return null;
        if (section.length === 0)
            break;
        const caveat = section.find(({ type }) => type === IDENTIFIER);
        // Third-party caveats ask another service, which no token of PyPI's does.
        if (caveat === undefined || section.some(({ type }) => type === VERIFICATION))
            return null;
        caveats.push(caveat.data.toString('utf8'));
    }
    const signature = readField(cursor);
    const isWhole = signature?.type === SIGNATURE && signature.data.byteLength === SIGNATURE_BYTES;
    if (!isWhole || cursor.at !== bytes.byteLength)
        return null;
    const location = head.find(({ type }) => type === LOCATION)?.data.toString('utf8') ?? '';
    return { location, identifier: identifier.data.toString('utf8'), caveats };
}
/** Fields up to an end mark, in rising order of their types; null: broken. */
function readSection(cursor) {
    const fields = [];
    for (;;) {
        const field = readField(cursor);
        if (field === null)
            return null;
        if (field.type === END)
            return fields;
        if (field.type <= (fields.at(-1)?.type ?? END))
            return null;
        fields.push(field);
    }
}
function readField(cursor) {
    const type = readNumber(cursor);
    if (type === null)
        return null;
    if (type === END)
        return { type, data: external_node_buffer_.Buffer.alloc(0) };
    const length = readNumber(cursor);
    if (length === null || length > cursor.bytes.byteLength - cursor.at)
        return null;
    const data = cursor.bytes.subarray(cursor.at, cursor.at + length);
    cursor.at += length;
    return { type, data };
}
/** Seven bits a byte, lowest first. More than three bytes would count past the longest token. */
function readNumber(cursor) {
    let value = 0;
    for (let shift = 0; shift <= 14; shift += 7) {
        const byte = cursor.bytes[cursor.at];
        if (byte === undefined)
            return null;
        cursor.at += 1;
        value += (byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/credentials/pypi-token.js
// What a token of PyPI's kind says of itself, without asking anybody. Whether it is still good only its index knows.
// https://github.com/pypi/warehouse/tree/main/warehouse/macaroons/caveats


const HOST = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/;
const LONGEST_NAME = 200;
const UNKNOWN = { hasUnknownCaveat: true };
/** Null for what is not a token of that kind, or not a whole one. Never throws. */
function readPypiToken(secret) {
    const body = /^pypi-([\w-]+={0,2})$/.exec(secret)?.[1];
    const macaroon = body === undefined ? null : parseMacaroon(external_node_buffer_.Buffer.from(body, 'base64url'));
    const home = macaroon?.location.toLowerCase() ?? '';
    if (macaroon === null || !HOST.test(home))
        return null;
    return macaroon.caveats.map(readCaveat).reduce(restrict, {
        home,
        projects: null,
        byNumber: false,
        expires: null,
        notBefore: null,
        ofPublisher: false,
        hasUnknownCaveat: false,
    });
}
/** It may upload to every project that its owner may. */
function isAccountWide({ projects, byNumber, ofPublisher, hasUnknownCaveat }) {
    return projects === null && !byNumber && !ofPublisher && !hasUnknownCaveat;
}
/** Every caveat holds: the narrowest of all counts. */
function restrict(token, more) {
    const both = (a, b) => a === null ? b : b === null ? a : a.filter((name) => b.includes(name));
    return {
        home: token.home,
        projects: both(token.projects, more.projects ?? null),
        byNumber: token.byNumber || more.byNumber === true,
        expires: least(token.expires, more.expires ?? null),
        notBefore: more.notBefore == null ? token.notBefore : Math.max(more.notBefore, token.notBefore ?? 0),
        ofPublisher: token.ofPublisher || more.ofPublisher === true,
        hasUnknownCaveat: token.hasUnknownCaveat || more.hasUnknownCaveat === true,
    };
}
function least(a, b) {
    return a === null ? b : b === null ? a : Math.min(a, b);
}
function readCaveat(text) {
    const value = parse(text);
    if (Array.isArray(value))
        return readTagged(value);
    if (typeof value !== 'object' || value === null)
        return UNKNOWN;
    return readNamed(value);
}
/** Today's form, `[tag, …fields]`. */
function readTagged([tag, first, second]) {
    switch (tag) {
        case 0:
            return isTime(first) && isTime(second) ? { expires: first, notBefore: second } : UNKNOWN;
        case 1:
            return isNames(first) ? { projects: first } : UNKNOWN;
        case 2:
            return Array.isArray(first) ? { byNumber: true } : UNKNOWN;
        case 3:
            return typeof first === 'string' ? {} : UNKNOWN;
        case 4:
            return typeof first === 'string' ? { ofPublisher: true } : UNKNOWN;
        default:
            return UNKNOWN;
    }
}
/** The first forms, which never expire and are still accepted. */
function readNamed(value) {
    const { nbf, exp, permissions, project_ids: numbers } = value;
    if (isTime(nbf) && isTime(exp))
        return { expires: exp, notBefore: nbf };
    if (Array.isArray(numbers))
        return { byNumber: true };
    if (permissions === 'user')
        return {};
    const projects = permissions?.projects;
    return isNames(projects) ? { projects } : UNKNOWN;
}
function isTime(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 8.64e12;
}
function isNames(value) {
    return (Array.isArray(value) &&
        value.every((name) => typeof name === 'string' && name.length <= LONGEST_NAME && /^[\w.-]+$/.test(name)));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 32683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ workflowPublishers)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89636);
// Which of a project's workflows can publish without a stored secret, in the words that PyPI's form asks for.
// https://docs.pypi.org/trusted-publishers/adding-a-publisher/


const PUBLISHES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?|pypa\/gh-action-pypi-publish)@|^\.\/?(?:actions\/publish)?$/;
const PUBLISHING_COMMAND = /\b(?:uv publish|twine upload|poetry publish|hatch publish|flit publish|pdm publish)\b/;
const LONGEST = 512 * 1024;
/** Jobs that publish, those that may mint first. A file that is no YAML publishes nothing. `file` is its name, `release.yml`. */
function workflowPublishers(file, text) {
    const workflow = text.length > LONGEST ? null : read(text);
    const jobs = Object.values((0,_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(workflow?.['jobs']) ?? {}).map(_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB);
    return jobs
        .flatMap((job) => {
        if (job === null || !publishes(job))
            return [];
        const mayMint = canMint(job['permissions'] ?? workflow?.['permissions']);
        const name = nameOf(job['environment']);
        const publisher = { workflow: file, environment: name, mayMint };
        // An expression is known to the run only.
        return [
            name?.includes('${{') === true ? { ...publisher, environment: null, isComputed: true } : publisher,
        ];
    })
        .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
}
function read(text) {
    try {
        return (0,_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: 'silent', maxAliasCount: 100 }));
    }
    catch {
        return null;
    }
}
function publishes(job) {
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return steps.map(_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB).some((step) => {
        const [uses, run] = [step?.['uses'], step?.['run']];
        return ((typeof uses === 'string' && PUBLISHES.test(uses)) ||
            (typeof run === 'string' && PUBLISHING_COMMAND.test(run)));
    });
}
function canMint(permissions) {
    return permissions === 'write-all' || (0,_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(permissions)?.['id-token'] === 'write';
}
function nameOf(value) {
    const name = typeof value === 'string' ? value : (0,_trust_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value)?.['name'];
    return typeof name === 'string' && name !== '' ? name : null;
}


/***/ }),

/***/ 12119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ netrcFile),
  fO: () => (/* binding */ readNetrc),
  sb: () => (/* binding */ readSettings),
  L9: () => (/* binding */ readWorkflows),
  pb: () => (/* binding */ secretFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/credentials/netrc.js
var netrc = __webpack_require__(27542);
// EXTERNAL MODULE: ./lib/credentials/plain-secrets.js
var plain_secrets = __webpack_require__(49126);
// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(25000);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(70640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/gateways/credentials/private-file.js
// Files of the person that hold secrets: written whole, for nobody else to read, and never through a link.





const LONGEST = 1024 * 1024;
const OTHERS = 0o077;
const OWNER_ONLY = 0o600;
/** Null: there is none. `shown` is for messages. Throws `auth-file-unreadable`. */
async function readPrivateFile(path, shown) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { mode, size } = await file.stat();
            if (size > LONGEST)
                throw new Error(`it has ${size} bytes`);
            const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
            return { text: await file.readFile('utf8'), isOpenToOthers };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unreadable', { path: shown, why: code ?? message });
    }
}
/** Throws what the write would: `auth-file-link` or `auth-file-unwritable`. Leaves nothing behind. */
async function provePrivateFile(path, shown) {
    await refuseLink(path, shown);
    const beside = await writeBeside(path, shown, '');
    await (0,promises_.rm)(beside, { force: true });
}
/**
 * `before`: the text that was read, null when there was no file. Throws as above, and `auth-file-changed` when the file has another text by
 * now, which then stays.
 */
async function writePrivateFile(path, shown, { before, text }) {
    await refuseLink(path, shown);
    const beside = await writeBeside(path, shown, text);
    try {
        if (((await readPrivateFile(path, shown))?.text ?? null) !== before)
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-changed', { path: shown });
        await (0,promises_.rename)(beside, path).catch((error) => unwritable(shown, error));
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** Whose link leads into a repository of settings would publish the secret with it. */
async function refuseLink(path, shown) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found?.isSymbolicLink() === true)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-link', { path: shown });
    if (found !== null && !found.isFile())
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unwritable', { path: shown, why: 'it is no file' });
}
async function writeBeside(path, shown, text) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const { O_CREAT, O_EXCL, O_WRONLY } = promises_.constants;
    const file = await (0,promises_.open)(beside, O_CREAT | O_EXCL | O_WRONLY, OWNER_ONLY).catch((error) => unwritable(shown, error));
    try {
        await file.writeFile(text);
        await file.sync();
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        unwritable(shown, error);
    }
    finally {
        await file.close();
    }
    return beside;
}
function unwritable(path, error) {
    const { code, message } = error;
    throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unwritable', { path, why: code ?? message });
}

;// CONCATENATED MODULE: ./lib/gateways/credentials/person-files.js
// Files of a person's home and of their project that `py-release auth` looks at.






/** A file with secrets, by its path; `shown` is for messages. */
function secretFile(path, shown) {
    return {
        shown,
        read: () => readPrivateFile(path, shown),
        prove: () => provePrivateFile(path, shown),
        write: (change) => writePrivateFile(path, shown, change),
    };
}
/** pip, uv and curl look where `NETRC` says. */
function netrcFile(home, env) {
    const named = env['NETRC'] ?? '';
    return named === '' ? secretFile((0,external_node_path_.join)(home, '.netrc'), '~/.netrc') : secretFile(named, '$NETRC');
}
/** The logins of hosts that installers know. Throws `auth-netrc-malformed`, `auth-file-unreadable`. */
async function readNetrc(env) {
    const { shown, read } = netrcFile((0,home_folder/* homeFolder */.W)(env), env);
    const file = await read();
    return file === null ? [] : (0,netrc/* parseNetrc */.QZ)(file.text, shown);
}
/** Settings of other tools, those that are there and can be read. */
async function readSettings(home) {
    const read = plain_secrets/* SETTINGS_FILES */.E.map(async (name) => {
        const file = await readPrivateFile((0,external_node_path_.join)(home, name), `~/${name}`).catch(() => null);
        return file === null ? [] : [{ ...file, shown: `~/${name}` }];
    });
    return (await Promise.all(read)).flat();
}
const MOST_WORKFLOWS = 200;
const person_files_LONGEST = 512 * 1024;
/** Name and text of each workflow of the project, by name. */
async function readWorkflows(folder) {
    const path = (0,external_node_path_.join)(folder, '.github', 'workflows');
    const names = (await (0,promises_.readdir)(path).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    const read = names.slice(0, MOST_WORKFLOWS).map(async (name) => {
        const file = (0,external_node_path_.join)(path, name);
        const isSmall = await (0,promises_.stat)(file).then((found) => found.isFile() && found.size <= person_files_LONGEST, () => false);
        return isSmall ? [{ name, text: await (0,promises_.readFile)(file, 'utf8') }] : [];
    });
    return (await Promise.all(read)).flat();
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolderFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// A project's files as they stand in a folder, for a checkout that need not be in git: an unpacked sdist, or work in progress.





/** What no build takes its sources from. */
const SKIPPED = new Set([
    ...['.git', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', 'dist', 'build'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.eggs'],
]);
/** `folder` is absolute; `env` holds no secret. */
function createFolderFiles(folder, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env);
    const listGit = (args) => listByGit(git, args);
    const paths = async () => (await listGit(['--cached', '--others', '--exclude-standard'])) ?? (await walk(folder, ''));
    return {
        listFiles: async () => describe(folder, await paths()),
        readTracked: () => listGit(['--cached']),
        readDate: async (path) => Math.floor((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).mtimeMs / 1000),
        readFiles: async (wanted) => {
            const read = await Promise.all(wanted.map(async (path) => [path, await readIfThere(folder, path)]));
            return new Map(read.filter((entry) => entry[1] !== null));
        },
        findFiles: async (expression, below, suffix) => {
            const pattern = new RegExp(javaScriptPattern(expression), 'm');
            const candidates = (await paths()).filter((path) => path.endsWith(suffix) && (below === '' || path.startsWith(`${below}/`)));
            const found = await Promise.all(candidates.map(async (path) => pattern.test((await readIfThere(folder, path))?.toString('utf8') ?? '')));
            return candidates.filter((_, position) => found[position]);
        },
    };
}
/** Also a repository of another user, which git does not read: the files are there. */
const NO_REPOSITORY = ['git-not-a-repository', 'git-not-trusted', 'git-missing'];
/** Null outside a work tree. A folder that a repository ignores, an unpacked sdist for instance, has no files in it. */
async function listByGit(git, args) {
    try {
        const listing = await git(['ls-files', '-z', ...args, '--', '.']);
        const found = [...new Set((0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__/* .nullSeparated */ .J)(listing))];
        return found.length > 0 ? found : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && NO_REPOSITORY.includes(error.code))
            return null;
        throw error;
    }
}
async function walk(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return SKIPPED.has(entry.name) || entry.name.endsWith('.egg-info') ? [] : walk(folder, path);
    }));
    return found.flat();
}
async function describe(folder, paths) {
    const entries = await Promise.all(paths.map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => null);
        if (found === null || found.isDirectory())
            return null;
        const mode = found.isSymbolicLink() ? '120000' : (found.mode & 0o111) === 0 ? '100644' : '100755';
        return { path, mode, sha: '' };
    }));
    return entries.filter((entry) => entry !== null);
}
async function readIfThere(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}
/** Git's expressions are POSIX extended; the only thing of theirs that JavaScript lacks is the class for blanks. */
function javaScriptPattern(expression) {
    return expression.replaceAll('[[:blank:]]', '[ \\t]');
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


/***/ })

};
