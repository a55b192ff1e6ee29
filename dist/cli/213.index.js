export const id = 213;
export const ids = [213];
export const modules = {

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuth: () => (/* binding */ runAuth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/credentials/origin-repository.js
/** `acme/vault` of git's `origin` when that is on this server; null for any other address. Takes https, ssh and the short form of ssh. */
function originRepository(address, serverUrl) {
    const { hostname } = new URL(serverUrl);
    const parts = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(address.trim()) ??
        /^(?:[^@/]*@)([^/:]+):(.+)$/.exec(address.trim());
    const [, host = '', path = ''] = parts ?? [];
    const name = path.replace(/\.git\/?$|\/$/, '');
    return host.toLowerCase() === hostname && /^[\w-]+\/[\w.-]+$/.test(name) ? name : null;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/trust/json-object.js
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

;// CONCATENATED MODULE: ./lib/credentials/workflow-publishers.js
// Which of a project's workflows can publish without a stored secret, in the words that PyPI's form asks for.
// https://docs.pypi.org/trusted-publishers/adding-a-publisher/


const PUBLISHES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?|pypa\/gh-action-pypi-publish)@|^\.\/?(?:actions\/publish)?$/;
const PUBLISHING_COMMAND = /\b(?:uv publish|twine upload|poetry publish|hatch publish|flit publish|pdm publish)\b/;
const LONGEST = 512 * 1024;
/** Jobs that publish, those that may mint first. A file that is no YAML publishes nothing. `file` is its name, `release.yml`. */
function workflowPublishers(file, text) {
    const workflow = text.length > LONGEST ? null : read(text);
    const jobs = Object.values(asObject(workflow?.['jobs']) ?? {}).map(asObject);
    return jobs
        .flatMap((job) => {
        if (job === null || !publishes(job))
            return [];
        const mayMint = canMint(job['permissions'] ?? workflow?.['permissions']);
        return [{ workflow: file, environment: environmentOf(job['environment']), mayMint }];
    })
        .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
}
function read(text) {
    try {
        return asObject((0,dist/* parse */.qg)(text, { logLevel: 'silent', maxAliasCount: 100 }));
    }
    catch {
        return null;
    }
}
function publishes(job) {
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return steps.map(asObject).some((step) => {
        const [uses, run] = [step?.['uses'], step?.['run']];
        return ((typeof uses === 'string' && PUBLISHES.test(uses)) ||
            (typeof run === 'string' && PUBLISHING_COMMAND.test(run)));
    });
}
function canMint(permissions) {
    return permissions === 'write-all' || asObject(permissions)?.['id-token'] === 'write';
}
/** An expression is known to the run only. */
function environmentOf(value) {
    const name = typeof value === 'string' ? value : asObject(value)?.['name'];
    return typeof name === 'string' && name !== '' && !name.includes('${{') ? name : null;
}

// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/gateways/credentials/home-folder.js
var home_folder = __webpack_require__(5000);
// EXTERNAL MODULE: ./lib/gateways/credentials/keyring.js
var keyring = __webpack_require__(7487);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/credentials/plain-secrets.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/gateways/credentials/private-file.js
// Files of the person that hold secrets: written whole, for nobody else to read, and never through a link.





const private_file_LONGEST = 1024 * 1024;
const OTHERS = 0o077;
const OWNER_ONLY = 0o600;
/** Null: there is none. `shown` is for messages. Throws `auth-file-unreadable`. */
async function readPrivateFile(path, shown) {
    try {
        const file = await (0,external_node_fs_promises_.open)(path, 'r');
        try {
            const { mode, size } = await file.stat();
            if (size > private_file_LONGEST)
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
    await (0,external_node_fs_promises_.rm)(beside, { force: true });
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
        await (0,external_node_fs_promises_.rename)(beside, path).catch((error) => unwritable(shown, error));
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** Whose link leads into a repository of settings would publish the secret with it. */
async function refuseLink(path, shown) {
    const found = await (0,external_node_fs_promises_.lstat)(path).catch(() => null);
    if (found?.isSymbolicLink() === true)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-link', { path: shown });
    if (found !== null && !found.isFile())
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unwritable', { path: shown, why: 'it is no file' });
}
async function writeBeside(path, shown, text) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const { O_CREAT, O_EXCL, O_WRONLY } = external_node_fs_promises_.constants;
    const file = await (0,external_node_fs_promises_.open)(beside, O_CREAT | O_EXCL | O_WRONLY, OWNER_ONLY).catch((error) => unwritable(shown, error));
    try {
        await file.writeFile(text);
        await file.sync();
    }
    catch (error) {
        await (0,external_node_fs_promises_.rm)(beside, { force: true });
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
/** Settings of other tools, those that are there and can be read. */
async function readSettings(home) {
    const read = SETTINGS_FILES.map(async (name) => {
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
    const names = (await (0,external_node_fs_promises_.readdir)(path).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    const read = names.slice(0, MOST_WORKFLOWS).map(async (name) => {
        const file = (0,external_node_path_.join)(path, name);
        const isSmall = await (0,external_node_fs_promises_.stat)(file).then((found) => found.isFile() && found.size <= person_files_LONGEST, () => false);
        return isSmall ? [{ name, text: await (0,external_node_fs_promises_.readFile)(file, 'utf8') }] : [];
    });
    return (await Promise.all(read)).flat();
}

// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(3014);
// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 4 modules
var github_octokit = __webpack_require__(8148);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(6369);
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
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const { ORIGINAL: original } = sodium.base64_variants;
    const sealed = sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, original));
    return sodium.to_base64(sealed, original);
}

;// CONCATENATED MODULE: ./lib/credentials/github-token.js
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

;// CONCATENATED MODULE: ./lib/gateways/github/token-facts.js




const ACCEPTED = 202;
/** What a header can hold; no token of GitHub's has anything else. */
const SENDABLE = /^[\x21-\x7E]+$/;
/** Never throws: what GitHub does not tell clearly is `unknown`. */
async function readTokenFacts(connection, token) {
    const kind = gitHubTokenKind(token);
    if (!SENDABLE.test(token))
        return { verdict: 'refused', facts: { kind } };
    const { octokit } = (0,github_octokit/* createGitHubClient */.L)({ ...connection, token, owner: '', repo: '' });
    const known = (login, headers) => ({
        verdict: 'accepted',
        facts: {
            ...{ kind, login },
            scopes: readScopes(headers['x-oauth-scopes']),
            expires: parseExpiryHeader(textOf(headers['github-authentication-token-expiration'])),
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
var http_fetch = __webpack_require__(9918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(332);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 9 modules
var package_index = __webpack_require__(6937);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(5370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(1644);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(1140);
// EXTERNAL MODULE: ./lib/project/pyproject.js
var pyproject = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(8769);
;// CONCATENATED MODULE: ./lib/cli-auth-gateways.js
// The outside of `py-release auth`: GitHub, indexes, the person, their files and their project.

























/** Secrets that no child needs, beside those that the keyring's own rule names. */
const OURS = [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'PRIVATE_PACKAGES_TOKEN',
    'PY_RELEASE_NEW_SECRET',
    'PY_RELEASE_OLD_SECRET',
];
function createAuthGateways({ env, quiet, folder, roots }) {
    const home = (0,home_folder/* homeFolder */.W)(env);
    const fetch = (0,http_fetch/* createFetch */.H)(env, roots);
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env, quiet, now: () => performance.now() });
    const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/$/, '');
    const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '');
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways('Stopped. Run the same command again to go on.'));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const token = (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '').trim();
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
        asking: ({ yes }) => {
            const agrees = async (question) => /^y(?:es)?$/i.test((await prompt.askLine(`${question} [y/N] `))?.trim() ?? '');
            return {
                ...prompt,
                agrees,
                canConfirm: yes || prompt.canAsk,
                confirm: async (question) => yes || agrees(question),
                // Who is asked has to see what about.
                tell: (line) => (prompt.canAsk && !yes ? steps.tellAlways(line) : steps.info(line)),
            };
        },
        looking: {
            readSecrets: (repository) => token === '' ? null : createRepositorySecrets(clientOf(repository, token)),
            readRights: (repository, secret) => readRights(clientOf(repository, secret)),
            readSettings: () => readSettings(home),
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
    const known = Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.includes(name)));
    const options = { env: known, home, log };
    const { isThere, store } = (0,keyring/* createKeyringStore */.p)(options);
    return {
        pypirc: secretFile((0,external_node_path_.join)(home, '.pypirc'), '~/.pypirc'),
        netrc: netrcFile(home, env),
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
                return originRepository(address.toString('utf8'), serverUrl);
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
        readPublishers: async () => (await readWorkflows(folder))
            .flatMap(({ name, text }) => workflowPublishers(name, text))
            .sort((a, b) => Number(b.mayMint) - Number(a.mayMint)),
    };
}

// EXTERNAL MODULE: ./lib/upload/token-home.js
var token_home = __webpack_require__(7978);
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
const macaroon_LONGEST = 16 * 1024;
/** Null for anything that is not exactly one whole macaroon. Never throws; the signature is the issuer's to check. */
function parseMacaroon(bytes) {
    if (bytes.byteLength > macaroon_LONGEST || bytes[0] !== VERSION_2)
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

;// CONCATENATED MODULE: ./lib/credentials/credential-judgement.js
// What is to be said of one credential: nothing is guessed, what nobody could tell is `unknown`.



/** A quarterly rotation. */
const ROTATION_DAYS = 90;
const SOON_DAYS = 14;
const DAY_SECONDS = 86_400;
const advice = (text) => ({ level: 'advice', text });
const problem = (text) => ({ level: 'problem', text });
/** Seconds are Unix seconds. `projects`: how many the person has is not known, so a token for all is advice. */
function judgeIndexCredential(secret, profile, verdict, now) {
    const token = readPypiToken(secret);
    const expires = token?.expires ?? null;
    const state = hasEnded(expires, now) ? 'expired' : STATES[verdict];
    const kind = token === null
        ? (0,token_home/* tokenHome */.hG)(secret) === null
            ? `password or token for ${profile.label}`
            : `damaged token of PyPI's kind`
        : describeScope(token.projects, token.byNumber, isAccountWide(token));
    return {
        ...{ state, kind, expires },
        findings: [
            ...stateFindings(state, expires, now),
            ...(token !== null && isAccountWide(token)
                ? [advice('may upload to every project of its account: make one for this project alone')]
                : []),
        ],
    };
}
/** A secret that names another index is not sent to this one. */
function judgeForeignToken(secret, profile) {
    const home = (0,token_home/* tokenHome */.hG)(secret);
    if (home === null || home === 'unknown' || (0,token_home/* isTokenOf */.rK)(secret, profile))
        return null;
    return {
        state: 'unknown',
        kind: `token of ${home}`,
        expires: readPypiToken(secret)?.expires ?? null,
        findings: [advice(`stands where ${profile.label} is meant, and is a token of ${home}; it was not sent`)],
    };
}
function judgeGitHubToken(answer, now) {
    const facts = answer.verdict === 'accepted' ? answer.facts : null;
    const expires = facts?.expires ?? null;
    const state = hasEnded(expires, now) ? 'expired' : STATES[answer.verdict];
    const wide = facts === null ? [] : wideScopes(facts);
    const lasts = facts !== null && expires === null && LASTING.includes(facts.kind);
    const holder = facts?.login == null ? '' : ` of ${facts.login}`;
    return {
        ...{ state, expires, kind: `${TOKEN_NAMES[answer.facts.kind]}${holder}` },
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

// EXTERNAL MODULE: ./lib/credentials/credential-subject.js
var credential_subject = __webpack_require__(3652);
;// CONCATENATED MODULE: ./lib/credentials/netrc.js
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
        if (!/^[^\s"\\#]+$/.test(value))
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-value-unfit', { what, path });
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
        if (!/^[^\s"\\#]+$/.test(wanted.password))
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-value-unfit', { what: 'password', path });
        return found === undefined ? edited : splice(edited, found.spans.password, next);
    }, text);
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
    return (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-netrc-malformed', { path, line: text.slice(0, at).split('\n').length });
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

// EXTERNAL MODULE: ./lib/upload/environment-credentials.js
var environment_credentials = __webpack_require__(3111);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
// EXTERNAL MODULE: ./lib/upload/pypirc.js
var upload_pypirc = __webpack_require__(7434);
;// CONCATENATED MODULE: ./lib/commands/auth-found.js
// Credentials where a person's machine keeps them: the environment, ~/.pypirc, netrc and the keyring.







/** Throws `pypirc-…`, `auth-netrc-malformed`, `auth-file-unreadable` and `credential-conflict`. */
async function lookForCredentials({ indexes, serverUrl }, { env, ...places }) {
    const pypirc = await places.pypirc.read();
    const sections = pypirc === null ? [] : (0,upload_pypirc/* parsePypirc */.h)(pypirc.text, places.pypirc.shown);
    const read = sections.map((section) => ({ section, profile: profileOf(section) }));
    const profiles = distinct([
        ...[(0,index_profile/* indexProfile */._K)('pypi'), (0,index_profile/* indexProfile */._K)('testpypi')],
        ...read.flatMap(({ profile }) => (profile instanceof user_error/* UserError */.yo ? [] : [profile])),
        ...indexes,
    ]);
    const github = { kind: 'github', label: 'GitHub', serverUrl };
    const subjects = [github, ...profiles.map(indexSubject)];
    const urlOf = (name) => sections.find((each) => each.name === name)?.repository ?? null;
    const own = (isOpen) => isOpen === true ? [problem('stands in a file that others may read: chmod 600')] : [];
    const inPypirc = read.flatMap(({ section, profile }) => {
        if (profile instanceof user_error/* UserError */.yo || section.password === null)
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
        unusable: read.flatMap(({ section, profile }) => profile instanceof user_error/* UserError */.yo && section.password !== null
            ? [
                {
                    place: `[${section.name}] of ${places.pypirc.shown}`,
                    findings: [advice(profile.happened), ...own(pypirc?.isOpenToOthers)],
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
        return (0,index_profile/* indexProfile */._K)(repository);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
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
    return (0,environment_credentials/* environmentCredentials */.Se)(env, profile, urlOf).flatMap(({ user, password, source }) => password === null
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
    const entries = file === null ? [] : parseNetrc(file.text, netrc.shown);
    return entries.flatMap(({ machine, login, password }) => {
        const subject = subjects.find((each) => (0,credential_subject/* netrcHost */.t)(each) === machine || (each.kind === 'github' && machine === `api.${(0,credential_subject/* netrcHost */.t)(each)}`));
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
        const credential = await keyring.ask((0,credential_subject/* keyringUrl */.L)(subject), user);
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
    if ((0,index_profile/* isWarehouse */.Ci)(profile))
        return profile.tokenUser;
    return sections.find(({ repository }) => repository === profile.uploadUrl)?.user ?? null;
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
;// CONCATENATED MODULE: ./lib/commands/auth-proof.js
// Credentials are proved before anything is done with them: by what they say of themselves, and by requests that change nothing.







/** A token of another index is not sent. */
async function judgeCredential(subject, credential, needs) {
    const { password } = credential;
    if (subject.kind === 'github')
        return judgeGitHubToken(await needs.readTokenFacts(password), needs.now());
    const { profile } = subject;
    const foreign = judgeForeignToken(password, profile);
    if (foreign !== null)
        return foreign;
    return judgeIndexCredential(password, profile, await needs.askIndex(profile, credential), needs.now());
}
/** `source` is for messages. Throws `credential-of-pypi-misdirected`, `auth-refused` or `auth-unproved` for anything but a valid one. */
async function proveCredential(subject, credential, source, { project, ...needs }) {
    if (subject.kind === 'index')
        (0,token_home/* refuseForeignToken */.g$)(credential.password, subject.profile, source);
    const judged = await judgeCredential(subject, credential, needs);
    const values = { index: subject.label, source, page: (0,credential_subject/* credentialPage */.bm)(subject) };
    const elsewhere = subject.kind === 'index' ? foreignProject(credential.password, project) : null;
    const why = judged.state === 'expired' && judged.expires !== null
        ? ` (it expired on ${new Date(judged.expires * 1000).toISOString().slice(0, 10)})`
        : elsewhere === null
            ? ''
            : ` (it is ${elsewhere}, and the project is ${String(project)})`;
    if (judged.state === 'refused' || judged.state === 'expired' || elsewhere !== null)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-refused', { ...values, why });
    if (judged.state === 'unknown')
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-unproved', { index: subject.label, source });
    return judged;
}
/** A token of other projects can't upload this one. */
function foreignProject(secret, project) {
    const projects = readPypiToken(secret)?.projects ?? null;
    if (projects === null || project === null || projects.includes((0,normalize_name/* normalizeName */.P)(project)))
        return null;
    return `for ${projects.slice(0, 3).join(', ') || 'no project'}`;
}

;// CONCATENATED MODULE: ./lib/commands/auth-check.js
// `py-release auth check`: every credential that can be found, each proved by what changes nothing.







/** Throws what `lookForCredentials` throws, and `github-…`. */
async function checkCredentials(request, needs) {
    const { found, unusable } = await lookForCredentials(request, needs);
    const judged = [];
    for (const { subject, place, credential, findings } of found) {
        const told = await judgeCredential(subject, credential, needs);
        const rights = subject.kind === 'github' && told.state === 'valid' && request.repository !== null
            ? await needs.readRights(request.repository, credential.password)
            : [];
        const kind = rights.length === 0 ? told.kind : `${told.kind} (${rights.join(', ')})`;
        const plain = / of [~$]/.test(place) ? [advice('is in plain text: a keyring would close it up')] : [];
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
    throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-found-bad', { count: bad.length, which });
}
/** Their values are nobody's to read: how old they are is all there is. */
async function repositorySecrets({ repository }, needs) {
    const secrets = repository === null ? null : needs.readSecrets(repository);
    if (repository === null || secrets === null)
        return [];
    // A token that is refused has a row of its own, and the other rows are worth as much without GitHub.
    return listedSecrets(repository, secrets, needs).catch((error) => {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return [unknownOne('secrets', repository, 'secrets of the repository', [advice(error.happened)])];
    });
}
async function listedSecrets(repository, secrets, needs) {
    const listed = await secrets.listSecrets(null);
    const rows = (listed ?? []).map((secret) => secretRow(secret, repository, needs.now()));
    const environments = (await secrets.listEnvironments()) ?? [];
    for (const environment of environments)
        for (const secret of (await secrets.listSecrets(environment)) ?? [])
            rows.push(secretRow(secret, repository, needs.now()));
    const hidden = advice('the token in GITHUB_TOKEN may not list them');
    return listed === null
        ? [unknownOne('secrets', repository, 'secrets of the repository', [hidden]), ...rows]
        : rows;
}
function secretRow({ name, environment, updated }, repository, now) {
    const place = environment === null ? repository : `${environment} of ${repository}`;
    const kind = environment === null ? 'secret of the repository' : 'secret of an environment';
    return { ...unknownOne(name, place, kind, ageFindings(updated, now)), updated };
}
/** Whether an index trusts it only a run can find out. */
function trustedPublishers(publishers) {
    return publishers
        .filter(({ mayMint }) => mayMint)
        .map(({ workflow, environment }) => unknownOne('trusted publishing', `.github/workflows/${workflow}`, environment === null ? 'publisher without a secret' : `publisher in environment ${environment}`, []));
}
async function settingsFiles(needs) {
    return (await needs.readSettings()).flatMap(({ shown, text, isOpenToOthers }) => plainSecrets(text).map((kind) => unknownOne('other tools', shown, `${kind} in plain text`, [
        isOpenToOthers
            ? problem('stands in a file that others may read: chmod 600')
            : advice('is in plain text: move it to the keyring or the environment'),
    ])));
}
function unknownOne(what, place, kind, findings) {
    return { what, place, state: 'unknown', kind, expires: null, updated: null, findings };
}

;// CONCATENATED MODULE: ./lib/credentials/pypirc-edit.js
// Edits of ~/.pypirc that change the named values and no other byte. What can be read is settled by `parsePypirc`.



const PATH = '~/.pypirc';
const INDENT = '    ';
/** Throws `pypirc-malformed`, or `auth-value-unfit` for a value that the form cannot hold. */
function editPypirc(text, section) {
    refuseUnfit(section);
    (0,upload_pypirc/* parsePypirc */.h)(text, PATH);
    const eol = lineBreak(text);
    const entries = pypirc_edit_readEntries(text);
    const head = entries.find(({ section: name, option }) => name === section.name && option === null);
    const wanted = optionsOf(section);
    const edited = head === undefined
        ? `${withBreak(text, eol)}${text === '' ? '' : eol}[${section.name}]${eol}${render(wanted, eol)}`
        : editSection(text, { entries, head, wanted, eol });
    return listServer(edited, section.name, eol);
}
/** Each password that is `old` becomes `next`, also in sections that no tool reads. Throws as above. */
function replaceInPypirc(text, old, next) {
    (0,upload_pypirc/* parsePypirc */.h)(text, PATH);
    const places = pypirc_edit_readEntries(text).filter(({ option, start, end }) => option === 'password' && text.slice(start, end) === old);
    if (places.length > 0)
        refuseUnfit({ user: 'any', password: next });
    return places.reduceRight((edited, { start, end }) => edited.slice(0, start) + next + edited.slice(end), text);
}
/** A name for a section that has none yet, from the host: `pypi.acme.example` is `pypi-acme-example`. */
function sectionName(url, taken) {
    const stem = url.hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
    for (let count = 1;; count += 1) {
        const name = count === 1 ? stem : `${stem}-${count}`;
        if (!taken.includes(name))
            return name;
    }
}
function optionsOf({ repository, user, password }) {
    return [
        ...(repository === null ? [] : [['repository', repository]]),
        ['username', user],
        ['password', password],
    ];
}
/** From the end to the begin, so that offsets stay true. */
function editSection(text, { entries, head, wanted, eol }) {
    const known = (option) => entries.find((entry) => entry.section === head.section && entry.option === option);
    const edits = wanted.flatMap(([option, value]) => {
        const entry = known(option);
        if (entry === undefined)
            return [];
        const gap = entry.start === entry.end && /[=:]/.test(text[entry.start - 1] ?? '') ? ' ' : '';
        return [{ start: entry.start, end: entry.end, value: gap + value }];
    });
    const missing = wanted.filter(([option]) => known(option) === undefined);
    const begin = text.slice(0, head.next);
    const added = { start: head.next, end: head.next, value: render(missing, eol) };
    const opened = missing.length === 0 || /[\r\n]$/.test(begin) ? added : { ...added, value: eol + added.value };
    return [opened, ...edits]
        .sort((a, b) => b.start - a.start)
        .reduce((left, { start, end, value }) => left.slice(0, start) + value + left.slice(end), text);
}
/** Tools that find a list of the servers look at no other section. */
function listServer(text, name, eol) {
    const list = pypirc_edit_readEntries(text).find(({ section, option }) => section === 'distutils' && option === 'index-servers');
    if (list === undefined)
        return isWellKnown(name) ? text : withList(text, name, eol);
    const value = text.slice(list.start, list.end);
    if (value.split(/\s+/).includes(name))
        return text;
    return `${text.slice(0, list.end)}${eol}${INDENT}${name}${text.slice(list.end)}`;
}
/** Without a list the two known ones are looked at: they stay. */
function withList(text, name, eol) {
    const lines = ['index-servers =', ...['pypi', 'testpypi', name].map((each) => INDENT + each)];
    const head = pypirc_edit_readEntries(text).find(({ section, option }) => section === 'distutils' && option === null);
    const list = `${lines.join(eol)}${eol}`;
    if (head === undefined)
        return `${withBreak(text, eol)}${eol}[distutils]${eol}${list}`;
    return `${withBreak(text.slice(0, head.next), eol)}${list}${text.slice(head.next)}`;
}
/** The lines as `parsePypirc` understands them, with their places. */
function pypirc_edit_readEntries(text) {
    const entries = [];
    let section = '';
    let indent = 0;
    const line = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
    line.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
    while (line.lastIndex < text.length) {
        const at = line.lastIndex;
        const [whole = '', shown = ''] = line.exec(text) ?? [];
        const content = shown.trim();
        const next = at + whole.length;
        if (content === '' || /^[#;]/.test(content))
            continue;
        const depth = shown.length - shown.trimStart().length;
        const end = at + shown.trimEnd().length;
        const last = entries.at(-1);
        if (last !== undefined && last.option !== null && depth > indent) {
            const start = last.start === last.end ? at + depth : last.start;
            entries[entries.length - 1] = { ...last, start, end, next };
            continue;
        }
        indent = depth;
        const header = /^\[([^\]]+)\]/.exec(content)?.[1];
        if (header !== undefined) {
            section = header;
            entries.push({ section, option: null, start: end, end, next });
            continue;
        }
        const [head = '', name = ''] = /^\s*([^=:]*?)\s*[=:]\s*/.exec(shown) ?? [];
        const start = Math.min(at + head.length, end);
        entries.push({ section, option: name.toLowerCase(), start, end, next });
    }
    return entries;
}
function render(options, eol) {
    return options.map(([option, value]) => `${option} = ${value}${eol}`).join('');
}
function withBreak(text, eol) {
    return text === '' || /[\r\n]$/.test(text) ? text : text + eol;
}
function lineBreak(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function isWellKnown(name) {
    return name === 'pypi' || name === 'testpypi';
}
/** A line ends the value, and blanks around it are not read. */
function refuseUnfit({ user, password }) {
    for (const [what, value] of [
        ['user', user],
        ['password', password],
    ])
        if (value === '' || value !== value.trim() || /[\p{Cc}\u2028\u2029]/u.test(value))
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-value-unfit', { what, path: PATH });
}

// EXTERNAL MODULE: ./lib/upload/same-index.js
var same_index = __webpack_require__(8914);
;// CONCATENATED MODULE: ./lib/commands/auth-places.js
// Places that keep a credential, each prepared so far that only the write is left.








/** Throws `auth-…` and `pypirc-…` where the write would fail. */
async function prepareLocal(store, { subject, credential }, places, planned) {
    (0,credential_subject/* checkStore */.ot)(subject, store);
    if (store === 'keyring')
        return prepareKeyring(subject, credential, places.keyring);
    const file = places[store];
    const found = planned.get(store) ?? (await file.read());
    const { section, text, isNew } = store === 'netrc'
        ? withMachine(found?.text ?? '', file.shown, subject, credential)
        : withSection(found?.text ?? '', file.shown, subject, credential);
    planned.set(store, { text, isOpenToOthers: false });
    return prepareFile(file, { place: `${section} of ${file.shown}`, found, text, isNew });
}
/** A file that others may read is written again even when its text stays. */
async function prepareFile(file, change) {
    const { place, found, text, isNew } = change;
    const before = found?.text ?? null;
    if (text === before && found?.isOpenToOthers !== true)
        return { place, outcome: 'same', run: async () => undefined };
    await file.prove();
    return { place, outcome: isNew ? 'add' : 'replace', run: () => file.write({ before, text }) };
}
async function prepareKeyring(subject, credential, keyring) {
    if (!(await keyring.isThere()))
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-keyring-missing', {});
    const url = (0,credential_subject/* keyringUrl */.L)(subject);
    const known = await keyring.ask(url, credential.user);
    const outcome = known === null ? 'add' : known.password === credential.password ? 'same' : 'replace';
    return {
        ...{ place: 'the keyring', outcome },
        run: async () => {
            if (outcome === 'same' || (await keyring.store(url, credential)))
                return;
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-keyring-failed', { index: subject.label });
        },
    };
}
function withMachine(text, shown, subject, { user, password }) {
    const machine = (0,credential_subject/* netrcHost */.t)(subject) ?? '';
    const edited = editNetrc(text, shown, { machine, login: user, password });
    parseNetrc(edited, shown);
    const isNew = !parseNetrc(text, shown).some((entry) => entry.machine === machine);
    return { section: machine, text: edited, isNew };
}
/** The first section of that index, as the tools take it; else a new one. */
function withSection(text, shown, subject, credential) {
    if (subject.kind === 'github')
        throw new Error('~/.pypirc holds credentials of indexes');
    const { profile } = subject;
    const sections = (0,upload_pypirc/* parsePypirc */.h)(text, shown);
    const found = sections.find(({ repository }) => (0,same_index/* isSameIndex */.b)(repository, profile));
    const taken = sections.map(({ name }) => name);
    // Somebody's [pypi] may lead to a server of their own, which must not get this credential.
    const isPlain = !profile.readWithCredential && !taken.includes(profile.name);
    const name = found?.name ?? (isPlain ? profile.name : sectionName(new URL(profile.uploadUrl), taken));
    const repository = found !== undefined || isPlain ? null : profile.uploadUrl;
    const edited = editPypirc(text, { name, repository, ...credential });
    return { section: `[${name}]`, text: edited, isNew: found === undefined };
}
function describeStep({ place, outcome }) {
    const verb = { add: 'store in', replace: 'replace in', same: 'already in' }[outcome];
    return `${verb} ${place}`;
}
/** In order; the error of the one that fails says what was done before and what was not. */
async function runSteps(steps, code, tell) {
    for (const [position, step] of steps.entries()) {
        try {
            await step.run();
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo) || position === 0)
                throw error;
            const places = (some) => some.map(({ place }) => place).join(', ');
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, code, {
                problem: error.happened,
                done: places(steps.slice(0, position)),
                left: places(steps.slice(position).filter(({ outcome }) => outcome !== 'same')),
                remedy: error.remedy.replace(/^(?:Nothing was stored|It was left as it is)\. /, ''),
            });
        }
        tell(`${step.outcome === 'same' ? 'Already in' : 'Stored in'} ${step.place}.`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/auth-old-value.js
// Which of the values that lie here the new one takes the place of, and where it is put.











const KEYRING = 'the keyring';
/** One value and no other: a wrong guess would destroy another credential. Throws `auth-old-unclear`. */
function findOldValue(subject, found, { next, named, project }) {
    const own = [...(project === null ? [] : [(0,normalize_name/* normalizeName */.P)(project)]), ...(projectsOf(next) ?? [])];
    const isOfOthers = (secret) => own.length > 0 && projectsOf(secret)?.some((name) => own.includes(name)) === false;
    const candidates = found.filter(({ credential: { password } }) => password !== next && !isOfOthers(password));
    const values = new Set(named === '' ? candidates.map(({ credential }) => credential.password) : [named]);
    if (values.size > 1)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-old-unclear', {
            ...{ count: values.size, index: subject.label },
            places: candidates.map(({ place }) => place).join('; '),
        });
    const [old = null] = values;
    const stored = found.filter(({ credential: { password } }) => password === next || password === old);
    return { stored, old: old === next ? null : old };
}
/** In files every entry with the old value, whatever it is for; ~/.pypirc last, since from it the old value is found again. */
async function prepareHere(subject, { stored, old }, next, needs) {
    const steps = [];
    const kept = stored.find(({ place }) => place === KEYRING);
    if (kept !== undefined) {
        const credential = { user: kept.credential.user, password: next };
        const isSame = kept.credential.password === next;
        const run = async () => {
            if (isSame || (await needs.keyring.store((0,credential_subject/* keyringUrl */.L)(subject), credential)))
                return;
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-keyring-failed', { index: subject.label });
        };
        steps.push({ place: KEYRING, outcome: isSame ? 'same' : 'replace', run });
    }
    for (const store of ['netrc', 'pypirc']) {
        const file = needs[store];
        const found = await file.read();
        if (found === null)
            continue;
        const replaced = old === null
            ? found.text
            : store === 'netrc'
                ? replaceInNetrc(found.text, file.shown, old, next)
                : replaceInPypirc(found.text, old, next);
        const text = store === 'netrc' ? replaced : withTokenUser(replaced, file.shown, subject, next);
        const isOurs = stored.some(({ place }) => place.endsWith(` of ${file.shown}`));
        if (isOurs || text !== found.text)
            steps.push(await prepareFile(file, { place: file.shown, found, text, isNew: false }));
    }
    return steps;
}
/** PyPI takes nothing but tokens, and each under one user; sections of old have the name of a person. */
function withTokenUser(text, shown, subject, token) {
    if (subject.kind === 'github' || !(0,index_profile/* isWarehouse */.Ci)(subject.profile))
        return text;
    const { profile } = subject;
    const { tokenUser: user } = profile;
    return (0,upload_pypirc/* parsePypirc */.h)(text, shown)
        .filter((each) => each.password === token && (0,same_index/* isSameIndex */.b)(each.repository, profile))
        .filter((each) => each.user !== null && each.user !== user)
        .reduce((edited, { name }) => editPypirc(edited, { name, repository: null, user, password: token }), text);
}
function projectsOf(secret) {
    return readPypiToken(secret)?.projects ?? null;
}

;// CONCATENATED MODULE: ./lib/commands/auth-secrets.js
// Secrets of a repository on GitHub: proved to be writable before anything is written anywhere.


/** Throws `auth-refused`, `auth-environment-missing`, `auth-right-missing` or `auth-unproved`. */
async function prepareSecret({ repository, serverUrl, writer, secrets }, { environment, name, value }) {
    const page = `${serverUrl}/settings/personal-access-tokens`;
    if (writer.verdict === 'refused')
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-refused', { index: 'GitHub', source: 'GITHUB_TOKEN', why: '', page });
    const environments = environment === null ? null : await secrets.listEnvironments();
    if (environment !== null &&
        environments !== null &&
        !environments.some((each) => isSame(each, environment)))
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-environment-missing', {
            ...{ repository, environment, page: `${serverUrl}/${repository}/settings/environments` },
        });
    const may = await secrets.mayWriteSecrets(environment);
    const holder = writer.verdict === 'accepted' ? (writer.facts.login ?? 'a job or App') : 'nobody known';
    if (may === false)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-right-missing', {
            ...{ holder, repository, page },
            right: environment === null ? 'Secrets' : 'Environments',
        });
    if (may === null)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-unproved', { index: 'GitHub', source: 'GITHUB_TOKEN' });
    const known = (await secrets.listSecrets(environment)) ?? [];
    const of = environment === null ? repository : `the environment ${environment} of ${repository}`;
    return {
        place: `the secret ${name} of ${of}`,
        outcome: known.some((each) => isSame(each.name, name)) ? 'replace' : 'add',
        run: () => secrets.storeSecret(environment, name, value),
    };
}
/** GitHub takes both cases of a letter for one. */
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/commands/auth-rotate.js
// `py-release auth rotate`: a new value, proved, in every place of the old one; then the end of the old one.










const NEW = 'PY_RELEASE_NEW_SECRET';
const OLD = 'PY_RELEASE_OLD_SECRET';
/** Throws `auth-…`, `pypirc-…`, `github-…`; nothing is written before everything is proved, nothing revoked before everything is written. */
async function rotateCredential(request, needs) {
    const { subject, serverUrl } = request;
    const here = await findHere(subject, serverUrl, needs);
    const { wanted, hidden } = await wantedSecrets(request, needs);
    if (here.stored.length === 0 && wanted.length === 0)
        throw nothingHere(request);
    const next = await takeNew(subject, needs);
    const { project } = request;
    const named = needs.env[OLD]?.trim() ?? '';
    const found = findOldValue(subject, here.stored, { next, named, project });
    const { stored, old } = found;
    if (stored.length === 0 && wanted.length === 0)
        throw nothingHere(request);
    const credential = { user: userOf(subject, stored), password: next };
    const proved = await proveCredential(subject, credential, NEW, { ...needs, project });
    needs.tell(`${subject.label} accepts the new one: ${proved.kind}.`);
    const steps = [];
    for (const { place, environment, name } of wanted)
        steps.push(await prepareSecret(place, { environment, name, value: next }));
    steps.push(...(await prepareHere(subject, found, next, needs)));
    const writes = steps.filter(({ outcome }) => outcome !== 'same');
    for (const step of steps)
        needs.tell(`  ${describeStep(step)}`);
    if (writes.length > 0) {
        if (!needs.canConfirm)
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-consent-missing', {});
        if (!(await needs.confirm('Replace it there?')))
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-declined', {});
    }
    await runSteps(steps, 'auth-partly-rotated', (line) => needs.tell(line));
    const left = here.variables.filter(({ credential: { password } }) => password !== next);
    for (const { place } of left)
        needs.tell(`${place} has another value: set it where your shell gets it from.`);
    for (const place of hidden)
        needs.tell(`${place}, may hold the old one: GITHUB_TOKEN may not look there.`);
    return {
        ...{ proved, left: [...left.map(({ place }) => place), ...hidden], page: deletePage(request, old) },
        stored: steps.map(({ place, outcome }) => ({ place, outcome })),
        old: await endOld(request, old, next, needs),
    };
}
const FILES = / of [~$]/;
async function findHere(subject, serverUrl, needs) {
    const indexes = subject.kind === 'index' ? [subject.profile] : [];
    const { found } = await lookForCredentials({ indexes, serverUrl }, needs);
    const mine = found.filter((each) => (0,credential_subject/* keyringUrl */.L)(each.subject) === (0,credential_subject/* keyringUrl */.L)(subject));
    const isStored = ({ place }) => FILES.test(place) || place === KEYRING;
    // The token that writes is no credential for packages.
    const isVariable = ({ place }) => !['GITHUB_TOKEN', 'GH_TOKEN'].includes(place);
    return {
        stored: mine.filter(isStored),
        variables: mine.filter((each) => !isStored(each) && isVariable(each)),
    };
}
/** Those that were named, or the usual one where it is there: in the repository and in its environments. */
async function wantedSecrets({ repository, environment, secrets: named, subject }, needs) {
    const place = repository === null ? null : await needs.findSecrets(repository);
    if (repository === null || place === null) {
        if (named.length === 0 && environment === null)
            return { wanted: [], hidden: [] };
        const what = `replace secrets of ${repository ?? 'a repository'}`;
        if (repository !== null)
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-github-token-missing', { what });
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-repository-missing', { server: 'GitHub' });
    }
    if (named.length > 0)
        return { wanted: named.map((name) => ({ place, environment, name })), hidden: [] };
    const usual = (0,credential_subject/* secretName */.Gf)(subject);
    const environments = environment === null ? [null, ...((await place.secrets.listEnvironments()) ?? [])] : [environment];
    const wanted = [];
    const hidden = [];
    for (const each of environments) {
        const listed = await place.secrets.listSecrets(each);
        const of = each === null ? repository : `the environment ${each} of ${repository}`;
        if (listed === null)
            hidden.push(`${usual} in the secrets of ${of}`);
        else if (listed.some(({ name }) => name === usual))
            wanted.push({ place, environment: each, name: usual });
    }
    return { wanted, hidden };
}
async function takeNew(subject, needs) {
    const given = needs.env[NEW]?.trim() ?? '';
    if (given !== '')
        return given;
    const variable = `\`${NEW}\``;
    const looked = 'no new value is given';
    if (!needs.canAsk)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-credential-missing', { index: subject.label, looked, variable });
    needs.tell(`Make a new one: ${(0,credential_subject/* credentialPage */.bm)(subject)}`);
    const typed = (await needs.askSecret(`New credential for ${subject.label} (not shown): `))?.trim() ?? '';
    if (typed === '')
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-prompt-ended', { what: subject.label, variable });
    return typed;
}
function userOf(subject, stored) {
    const known = stored[0]?.credential.user;
    if (subject.kind === 'github')
        return known ?? 'x-access-token';
    const { tokenUser } = subject.profile;
    return (0,index_profile/* isWarehouse */.Ci)(subject.profile) ? tokenUser : (known ?? tokenUser);
}
async function endOld(request, old, next, needs) {
    if (old === null)
        return 'none';
    if (!isRevocable(old))
        return 'kept';
    for (const variable of ['GITHUB_TOKEN', 'GH_TOKEN'])
        if (needs.env[variable]?.trim() === old)
            needs.tell(`${variable} is that old token too.`);
    if (!(await needs.confirmRevocation(REVOCATION)))
        return 'kept';
    const why = await needs.revokeToken(old, next);
    if (why !== null)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-revocation-failed', { why, page: deletePage(request, old) });
    return (await needs.readTokenFacts(old)).verdict === 'refused' ? 'revoked' : 'accepted';
}
/** https://docs.github.com/en/rest/credentials/revoke */
const REVOCATION = 'Revoke the old GitHub token? Nobody can undo it, GitHub mails its owner, and whatever else uses it stops working.';
function deletePage({ subject, serverUrl }, old) {
    return old !== null && isRevocable(old)
        ? tokensPage(gitHubTokenKind(old), serverUrl)
        : (0,credential_subject/* credentialPage */.bm)(subject);
}
function nothingHere({ subject, repository }) {
    const local = 'looked at ~/.pypirc, ~/.netrc and the keyring';
    const looked = repository === null ? local : `${local}, and at the secrets of ${repository} that GITHUB_TOKEN shows`;
    return (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-nothing-to-rotate', { index: subject.label, looked });
}

// EXTERNAL MODULE: ./lib/trust/settings-page.js
var settings_page = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/commands/auth-trusted.js

async function offerPublisher(profile, { project, repository, publishers }, needs) {
    const exists = project === null ? null : await needs.isOnIndex(profile, project);
    const [publisher] = publishers;
    const [owner = null, name = null] = repository?.split('/') ?? [];
    const offered = {
        index: profile.label,
        page: exists === true ? (0,settings_page/* settingsPage */.K)(profile, project) : (0,settings_page/* pendingPage */.r)(profile),
        ...{ project, owner, repository: name },
        workflow: publisher?.workflow ?? null,
        environment: publisher?.environment ?? null,
        missing: publisher === undefined
            ? 'no workflow publishes yet: `py-release init` writes one'
            : publisher.mayMint
                ? null
                : `the job in ${publisher.workflow} lacks \`id-token: write\``,
    };
    const unknown = '(not known here)';
    needs.tell(`${profile.label} can trust a workflow of yours, and no token has to be kept. Add this publisher:`);
    needs.tell(`  page         ${offered.page}`);
    if (exists !== true)
        needs.tell(`  project      ${project ?? unknown}`);
    needs.tell(`  owner        ${owner ?? unknown}`);
    needs.tell(`  repository   ${name ?? unknown}`);
    needs.tell(`  workflow     ${offered.workflow ?? 'release.yml'}`);
    needs.tell(`  environment  ${offered.environment ?? '(leave it empty)'}`);
    if (exists === null && project !== null)
        needs.tell(`  ${profile.label} did not tell whether it has ${project}; if so: ${(0,settings_page/* settingsPage */.K)(profile, project)}`);
    if (offered.missing !== null)
        needs.tell(`  before that  ${offered.missing}`);
    return offered;
}

// EXTERNAL MODULE: ./lib/commands/find-credentials.js
var find_credentials = __webpack_require__(484);
;// CONCATENATED MODULE: ./lib/commands/auth-setup.js
// `py-release auth setup`: trusted publishing is offered, what is left is proved, and stored where it is used.












/** Throws `auth-…`, `credential-…`, `pypirc-…`, `github-…`; nothing is stored before everything is proved. */
async function setUpCredentials(request, needs) {
    const trusted = [];
    const left = [];
    const to = request.to ?? [await bestStore(request, needs)];
    for (const subject of request.subjects) {
        const offered = to.includes('github') || request.trustedOnly ? await offer(subject, request, needs) : null;
        if (offered !== null)
            trusted.push(offered);
        if (offered === null || !(request.trustedOnly || (await prefersTrust(subject, request, needs))))
            left.push(subject);
    }
    if (request.trustedOnly || left.length === 0)
        return { trusted, proved: [], stored: [] };
    for (const subject of left)
        for (const store of to)
            (0,credential_subject/* checkStore */.ot)(subject, store);
    if (to.includes('github'))
        refuseSharedSecret(left);
    const proved = [];
    const steps = [];
    const planned = new Map();
    for (const subject of left) {
        const { credential, judged } = await takeProved(subject, request, needs);
        proved.push({ ...judged, what: subject.label });
        needs.tell(`${subject.label} accepts it: ${judged.kind}${expiryOf(judged)}.`);
        for (const { text } of judged.findings)
            needs.tell(`Worth knowing: it ${text}.`);
        steps.push(...(await prepare({ subject, credential }, { ...request, to, planned }, needs)));
    }
    await agree(steps, needs);
    await runSteps(steps, 'auth-partly-stored', (line) => needs.tell(line));
    return { trusted, proved, stored: steps.map(({ place, outcome }) => ({ place, outcome })) };
}
async function bestStore({ repository }, { keyring }) {
    if (repository !== null)
        return 'github';
    return (await keyring.isThere()) ? 'keyring' : 'pypirc';
}
/** Null for an index that knows no trusted publishers. */
async function offer(subject, request, needs) {
    if (subject.kind === 'github' || !(0,index_profile/* isWarehouse */.Ci)(subject.profile))
        return null;
    return offerPublisher(subject.profile, request, needs);
}
/** Who can't be asked brought a token, or is told by the missing one. */
async function prefersTrust(subject, { yes }, needs) {
    if (!needs.canAsk || yes)
        return false;
    for (;;) {
        const question = `Publish to ${subject.label} that way, without a stored token? [Y/n] `;
        const answer = (await needs.askLine(question))?.trim() ?? null;
        if (answer === null)
            throw promptEnded(subject, 'trusted publishing');
        if (/^(?:y(?:es)?)?$/i.test(answer))
            return true;
        if (/^no?$/i.test(answer))
            return false;
        needs.tell('Answer y or n.');
    }
}
/** One name holds one value. */
function refuseSharedSecret(subjects) {
    const names = subjects.map(credential_subject/* secretName */.Gf);
    const name = names.find((each, position) => names.indexOf(each) !== position);
    if (name === undefined)
        return;
    const which = subjects.filter((each) => (0,credential_subject/* secretName */.Gf)(each) === name).map(({ label }) => label);
    throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-secret-shared', { name, which: which.join(', ') });
}
const STORED = /^(?:the keyring$|\[)/;
/** Who sits at a terminal is asked for another one when a stored one is refused: it would be found again each time. */
async function takeProved(subject, { project, yes }, needs) {
    const prove = async (taken) => {
        const { credential, source } = taken;
        return { ...taken, judged: await proveCredential(subject, credential, source, { ...needs, project }) };
    };
    const taken = await takeCredential(subject, needs);
    return prove(taken).catch(async (error) => {
        const isRefused = error instanceof user_error/* UserError */.yo && error.code === 'auth-refused';
        if (!isRefused || !STORED.test(taken.source) || !needs.canAsk || yes)
            throw error;
        needs.tell(error.happened);
        const nothing = async () => null;
        const asked = { ...needs, env: {}, readPypirc: nothing, askKeyring: nothing };
        return prove(await takeCredential(subject, asked));
    });
}
async function takeCredential(subject, needs) {
    if (subject.kind === 'github')
        return takePackagesToken(subject, needs);
    const { credentials, sentence } = await (0,find_credentials/* findCredentials */.g)(subject.profile, needs.env, needs);
    if (credentials === null)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-credential-missing', {
            ...{ index: subject.label, looked: 'neither the environment, the keyring nor ~/.pypirc has one' },
            variable: (0,environment_credentials/* variableOf */.Qn)(subject.profile),
        });
    return { credential: credentials, source: / from (.+)\.$/.exec(sentence)?.[1] ?? 'what you gave' };
}
/** As the user of a token GitHub takes any name. */
const TOKEN_LOGIN = 'x-access-token';
async function takePackagesToken(subject, needs) {
    const given = needs.env[credential_subject/* PACKAGES_TOKEN */.cg]?.trim() ?? '';
    if (given === '' && !needs.canAsk)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-credential-missing', {
            ...{ index: subject.label, looked: 'the environment has none', variable: `\`${credential_subject/* PACKAGES_TOKEN */.cg}\`` },
        });
    if (given === '')
        needs.tell(`A fine-grained token with \`contents: read\` will do: ${(0,credential_subject/* credentialPage */.bm)(subject)}`);
    const typed = given === '' ? await needs.askSecret(`GitHub token for ${subject.label} (not shown): `) : given;
    if (typed === null || typed.trim() === '')
        throw promptEnded(subject, credential_subject/* PACKAGES_TOKEN */.cg);
    const credential = { user: TOKEN_LOGIN, password: typed.trim() };
    return { credential, source: given === '' ? 'your answer' : credential_subject/* PACKAGES_TOKEN */.cg };
}
function promptEnded(subject, variable) {
    return (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-prompt-ended', { what: subject.label, variable: `\`${variable}\`` });
}
async function prepare(of, request, needs) {
    const { environment, secret, serverUrl, repository } = request;
    const { subject, credential } = of;
    const steps = [];
    for (const store of request.to) {
        if (store !== 'github') {
            steps.push(await prepareLocal(store, of, needs, request.planned));
            continue;
        }
        if (repository === null)
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-repository-missing', { server: new URL(serverUrl).host });
        const place = await needs.openSecrets(repository, `store the secret of ${subject.label}`);
        const { verdict, facts } = place.writer;
        if (verdict === 'accepted')
            needs.tell(`Secrets are written as ${facts.login ?? 'an App or job'} (${TOKEN_NAMES[facts.kind]}).`);
        const name = secret ?? (0,credential_subject/* secretName */.Gf)(subject);
        steps.push(await prepareSecret(place, { environment, name, value: credential.password }));
    }
    return steps;
}
/** Says exactly what follows. Nothing left to do needs no consent. */
async function agree(steps, needs) {
    const writes = steps.filter(({ outcome }) => outcome !== 'same');
    if (writes.length === 0)
        return;
    needs.tell('This will be done:');
    for (const step of steps)
        needs.tell(`  ${describeStep(step)}`);
    if (!needs.canConfirm)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-consent-missing', {});
    if (!(await needs.confirm('Go on?')))
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-declined', {});
}
function expiryOf({ expires }) {
    return expires === null ? '' : `, until ${new Date(expires * 1000).toISOString().slice(0, 10)}`;
}

// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/gateways/trust/certificates.js + 1 modules
var trust_certificates = __webpack_require__(8566);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/credential-report.js


const INKS = {
    valid: 'green',
    refused: 'red',
    expired: 'red',
    unknown: 'dim',
};
const credential_report_LONGEST = 300;
/** A row for each, with what is to be said below it. */
function renderChecked(checked, { color }) {
    if (checked.length === 0)
        return 'No credential was found. `py-release auth setup` proves and stores one.';
    const paint = (0,report_paint/* createPaint */.X)(color);
    const rows = checked.map((each) => ({
        each,
        cells: [each.what, each.state, each.place, each.kind].map((cell) => (0,terminal_text/* terminalLine */.tL)(cell, credential_report_LONGEST)),
    }));
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map(({ cells }) => (0,terminal_text/* displayWidth */.F1)(cells[column] ?? ''))));
    return rows
        .flatMap(({ each, cells: [what = '', state = '', place = '', kind = ''] }) => [
        [
            (0,terminal_text/* fitWidth */.G0)(what, widths[0] ?? 0),
            paint(INKS[each.state], (0,terminal_text/* fitWidth */.G0)(state, widths[1] ?? 0)),
            (0,terminal_text/* fitWidth */.G0)(place, widths[2] ?? 0),
            `${kind}${datesOf(each)}`,
        ].join('  '),
        ...each.findings.map(({ level, text }) => {
            const mark = level === 'problem' ? paint('red', 'problem') : paint('yellow', 'advice');
            return `  ${mark}: ${(0,terminal_text/* terminalLine */.tL)(text, credential_report_LONGEST)}`;
        }),
    ])
        .join('\n');
}
function checkedDocument(checked) {
    return {
        schema: 1,
        credentials: checked.map((each) => ({
            ...each,
            expires: isoTime(each.expires),
            updated: isoTime(each.updated),
        })),
    };
}
function renderSetUp(trusted, stored, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const publishers = trusted.map(({ index, page }) => `${(0,terminal_text/* terminalLine */.tL)(index)}: add the publisher at ${page}`);
    const places = stored.map(({ place, outcome }) => `${paint('green', PAST[outcome])} ${(0,terminal_text/* terminalLine */.tL)(place, credential_report_LONGEST)}`);
    return [...publishers, ...places, 'Look again at any time: py-release auth check'].join('\n');
}
const PAST = { add: 'stored in', replace: 'replaced in', same: 'already in' };
const ENDS = {
    revoked: 'The old token is revoked: GitHub refuses it.',
    accepted: 'GitHub will revoke the old token; a moment ago it still took it.',
    none: 'No old value is known here. If there is one, delete it: ',
    kept: 'The old value is still good. Delete it: ',
};
function renderRotated({ stored, left, old, page }, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    return [
        ...stored.map(({ place, outcome }) => `${paint('green', PAST[outcome])} ${(0,terminal_text/* terminalLine */.tL)(place, credential_report_LONGEST)}`),
        ...left.map((place) => `${paint('yellow', 'yours to change')}: ${(0,terminal_text/* terminalLine */.tL)(place, credential_report_LONGEST)}`),
        old === 'none' || old === 'kept' ? `${ENDS[old]}${page}` : ENDS[old],
    ].join('\n');
}
function datesOf({ expires, updated }) {
    return [
        ...(expires === null ? [] : [`, until ${day(expires)}`]),
        ...(updated === null ? [] : [`, of ${day(updated)}`]),
    ].join('');
}
function day(seconds) {
    return new Date(seconds * 1000).toISOString().slice(0, 10);
}
function isoTime(seconds) {
    return seconds === null ? null : new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./lib/cli-auth.js
// `py-release auth setup | check | rotate`: what a person has on this machine and on GitHub, and what came of it.












async function runAuth(args, given) {
    const folder = (0,external_node_path_.resolve)(args.folder);
    const certificates = (0,trust_certificates/* openCertificates */.l)({ env: given, indexCa: '', workspace: folder });
    try {
        const { env, roots, warnings } = certificates;
        const gateways = createAuthGateways({ env, quiet: args.quiet, folder, roots });
        for (const warning of warnings)
            gateways.warn(warning);
        await runTrusting(args, env, gateways);
    }
    finally {
        certificates.remove();
    }
}
async function runTrusting(args, env, gateways) {
    switch (args.command) {
        case 'auth setup':
            return runSetup(args, env, gateways);
        case 'auth check':
            return runCheck(args, env, gateways);
        case 'auth rotate':
            return runRotate(args, env, gateways);
    }
}
async function runSetup(args, env, gateways) {
    const { local, project, openSecrets } = gateways;
    const { serverUrl } = project;
    const { to, environment, secret, trustedOnly, yes } = args;
    const subjects = await readSubjects(args.indexes, gateways);
    const done = await setUpCredentials({
        ...{ subjects, to, environment, secret, trustedOnly, yes, serverUrl },
        repository: args.repository ?? (await project.readRepository()),
        project: await project.readName(),
        publishers: await project.readPublishers(),
    }, {
        ...gateways.proof,
        ...local,
        ...gateways.asking(args),
        ...{ env, openSecrets },
        isOnIndex: gateways.isOnIndex,
        askKeyring: (url, user) => local.keyring.ask(url, user),
        readPypirc: async () => {
            const file = await local.pypirc.read();
            return file === null ? null : { ...file, path: local.pypirc.shown };
        },
    });
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    if (args.json)
        printDocument(env, args.quiet, { schema: 1, ...done });
    else
        terminal.print(renderSetUp(done.trusted, done.stored, terminal));
}
async function runCheck(args, env, gateways) {
    const { project, local } = gateways;
    const subjects = await readSubjects(args.indexes, gateways);
    const checked = await checkCredentials({
        indexes: subjects.flatMap((each) => (each.kind === 'index' ? [each.profile] : [])),
        serverUrl: project.serverUrl,
        repository: args.repository ?? (await project.readRepository()),
        publishers: await project.readPublishers(),
    }, { ...gateways.proof, ...local, ...gateways.looking, env });
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    if (args.json)
        printDocument(env, args.quiet, checkedDocument(checked));
    else
        terminal.print(renderChecked(checked, terminal));
    refuseProblems(checked);
}
async function runRotate(args, env, gateways) {
    const { project, local } = gateways;
    const [subject] = await readSubjects([args.index], gateways);
    if (subject === undefined)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-nothing-to-rotate', { index: args.index, looked: 'nothing was named' });
    const { environment, secrets } = args;
    const asking = gateways.asking(args);
    const done = await rotateCredential({
        ...{ subject, environment, secrets, serverUrl: project.serverUrl },
        repository: args.repository ?? (await project.readRepository()),
        project: await project.readName(),
    }, {
        ...gateways.proof,
        ...local,
        ...asking,
        env,
        findSecrets: gateways.findSecrets,
        revokeToken: gateways.revokeToken,
        confirmRevocation: async (question) => args.revoke || (asking.canAsk && (await asking.agrees(question))),
    });
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    if (args.json)
        printDocument(env, args.quiet, { schema: 1, ...done });
    else
        terminal.print(renderRotated(done, terminal));
}
async function readSubjects(names, { local, project }) {
    const file = await local.pypirc.read();
    const repositories = file === null ? [] : (0,upload_pypirc/* parsePypirc */.h)(file.text, local.pypirc.shown);
    const subjects = names.map((name) => (0,credential_subject/* credentialSubject */.WG)(name, repositories, project.serverUrl));
    // One index may go by several names.
    return [...new Map(subjects.map((subject) => [(0,credential_subject/* keyringUrl */.L)(subject), subject])).values()];
}
function printDocument(env, quiet, document) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, quiet);
    terminal.print(JSON.stringify(document, null, terminal.isTerminal ? 2 : 0));
}


/***/ }),

/***/ 3622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ iniValue),
/* harmony export */   T: () => (/* binding */ iniEntries)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4535);
// The keys of setup.cfg by section, as Python's configparser reads them.
// https://docs.python.org/3/library/configparser.html#supported-ini-file-structure

const SECTION = /^\[([^\]]+)\]/;
const ENTRY = /^(\s*)([^\s=:#;[][^=:]*?)(\s*[=:][ \t]*)(.*?)\s*$/;
function iniEntries(text) {
    const entries = [];
    let section = '';
    let hasKey = false;
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        const header = SECTION.exec(line)?.[1];
        const entry = header === undefined ? ENTRY.exec(line) : null;
        if (header !== undefined)
            [section, hasKey] = [header, false];
        // Below a key, an indented line carries its value on.
        if (entry !== null && !(hasKey && entry[1] !== '')) {
            const [, indent = '', key = '', separator = '', value = ''] = entry;
            const start = offset + indent.length + key.length + separator.length;
            entries.push({ section, key: key.toLowerCase(), value: (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .textSpan */ .U)(text, start, start + value.length) });
            hasKey = true;
        }
        offset += line.length + 1;
    }
    return entries;
}
function iniValue(entries, section, key) {
    return entries.find((entry) => entry.section === section && entry.key === key)?.value ?? null;
}


/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasWrittenVersion),
/* harmony export */   O: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9543);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8168);
/* harmony import */ var _ini_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3622);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6992);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
// What pyproject.toml says of the project itself. https://packaging.python.org/en/latest/specifications/pyproject-toml/






/** PEP 517: what a project without `build-backend` is built with. */
const DEFAULT_BACKEND = 'setuptools.build_meta:__legacy__';
/** `setupCfg` gives the name of a setuptools project that has no `[project]` table. */
function parsePyproject(bytes, path = 'pyproject.toml', setupCfg = []) {
    const document = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .MT)(path, bytes);
    const { table } = document;
    const problems = [...wrongTypes(document)];
    const dynamic = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const dynamicVersion = Array.isArray(dynamic) && dynamic.includes('version');
    const version = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'version');
    if (version !== null && dynamicVersion)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-both', { path }));
    const name = projectName(document, setupCfg);
    if (name === null && problems.length === 0)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-name-missing', { path }));
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(problems);
    return {
        document,
        name: name ?? '',
        version,
        poetryVersion: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'version'),
        dynamicVersion,
        buildBackend: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'build-system', 'build-backend') ?? DEFAULT_BACKEND,
        requires: requirementNames((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'build-system', 'requires')),
        configuration: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'tool', 'py-release'),
    };
}
/** Poetry's own version counts where Poetry builds; elsewhere it is a leftover of a move to another backend. */
function hasWrittenVersion({ document, version, poetryVersion, buildBackend }) {
    const isPoetry = buildBackend.includes('poetry') || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, 'project') === undefined;
    return version !== null || (poetryVersion !== null && isPoetry);
}
/** With a `[project]` table the name must be there: PEP 621 does not let it be dynamic. */
function projectName({ table }, setupCfg) {
    if ((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'name') !== undefined)
        return (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'name')?.trim() || null;
    const flit = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(table, 'tool', 'flit', 'metadata');
    const name = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'dist-name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'module');
    if (name !== null || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project') !== undefined)
        return name?.trim() || null;
    return (0,_ini_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .iniValue */ .C)(setupCfg, 'metadata', 'name')?.text || null;
}
function wrongTypes({ path, table }) {
    const strings = [
        ['project', 'name'],
        ['project', 'version'],
        ['tool', 'poetry', 'name'],
        ['tool', 'poetry', 'version'],
        ['build-system', 'build-backend'],
    ];
    const wrong = (keys, expected) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-table-invalid', {
        path,
        key: keys.join('.'),
        seen: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)),
        expected,
    });
    const problems = strings
        .filter((keys) => !['undefined', 'string'].includes(typeof (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)))
        .map((keys) => wrong(keys, 'a string'));
    for (const keys of [
        ['project', 'dynamic'],
        ['build-system', 'requires'],
    ]) {
        const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys);
        if (value !== undefined && !Array.isArray(value))
            problems.push(wrong(keys, 'an array of strings'));
    }
    return problems;
}
function requirementNames(requires) {
    if (!Array.isArray(requires))
        return [];
    return requires
        .filter((requirement) => typeof requirement === 'string')
        .map((requirement) => (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? ''));
}


/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textSpan),
/* harmony export */   d: () => (/* binding */ versionCharacters)
/* harmony export */ });
// A piece of a decoded file, by character offsets.
function textSpan(source, start, end) {
    return { start, end, text: source.slice(start, end) };
}
/** The version's own characters: without white space around them and without a leading `v`, which PEP 440 lets people write. */
function versionCharacters(source, span) {
    const leading = /^\s*(?:v(?=\d))?/i.exec(span.text)?.[0].length ?? 0;
    const text = span.text.slice(leading).trimEnd();
    return textSpan(source, span.start + leading, span.start + leading + text.length);
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settingsPage),
/* harmony export */   r: () => (/* binding */ pendingPage)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6992);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1373);
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
