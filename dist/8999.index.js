export const id = 8999;
export const ids = [8999,3707];
export const modules = {

/***/ 8999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHealth: () => (/* binding */ runHealth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action-exchange.js + 14 modules
var action_exchange = __webpack_require__(69639);
// EXTERNAL MODULE: ./lib/upload/token-home.js
var token_home = __webpack_require__(47978);
;// CONCATENATED MODULE: ./lib/credentials/github-token.js
// GitHub's tokens by their first letters. https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
const PREFIXES = (/* unused pure expression or super */ null && ([
    ['ghp_', 'classic'],
    ['github_pat_', 'fine-grained'],
    ['gho_', 'oauth'],
    ['ghu_', 'app-user'],
    ['ghs_', 'installation'],
    ['ghr_', 'refresh'],
]));
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
function pypi_token_readPypiToken(secret) {
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
    const value = pypi_token_parse(text);
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
function pypi_token_parse(text) {
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
    const token = pypi_token_readPypiToken(secret);
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
        expires: pypi_token_readPypiToken(secret)?.expires ?? null,
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

;// CONCATENATED MODULE: ./lib/credentials/plain-secrets.js
// Secrets in settings of other tools, found to be told and never shown.
/** Relative to the home folder. */
const SETTINGS_FILES = (/* unused pure expression or super */ null && ([
    '.pip/pip.conf',
    '.config/pip/pip.conf',
    '.config/uv/uv.toml',
    '.config/pypoetry/auth.toml',
    '.config/pypoetry/config.toml',
    '.git-credentials',
]));
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

// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(70640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/findings/credential-errors.js
var credential_errors = __webpack_require__(49685);
;// CONCATENATED MODULE: ./lib/upload/pypirc.js
// ~/.pypirc: https://packaging.python.org/en/latest/specifications/pypirc/, in the dialect of Python's RawConfigParser, which twine uses.



/** `path` is for messages, which never quote a line: it may hold a password. Throws `pypirc-malformed`. */
function parsePypirc(text, path) {
    const sections = parseSections(text, path);
    return [...sections].flatMap(([name, values]) => {
        const repository = values.get('repository') || (isWellKnown(name) ? name : '');
        if (repository === '' || name === 'distutils')
            return [];
        const [user, password] = [values.get('username') || null, values.get('password') || null];
        return [{ name, repository, user, password }];
    });
}
/** What a name given as repository means: `pypi`, `testpypi` and URLs stand for themselves. Throws `pypirc-name-unknown`. */
function pypirc_resolveRepository(name, repositories, path) {
    const seen = name.trim();
    if (seen === '' || isWellKnown(seen.toLowerCase()) || seen.includes('://'))
        return seen;
    const found = repositories.find((each) => each.name === seen);
    if (found !== undefined)
        return found.repository;
    const names = repositories.map((each) => each.name);
    const near = nearName(seen, [...names, 'pypi', 'testpypi']);
    const known = names.length === 0 ? 'It holds none.' : `It holds: ${names.join(', ')}.`;
    const hint = near === null ? known : `Did you mean \`${near}\`? ${known}`;
    throw raise(credentialErrors, 'pypirc-name-unknown', { name: seen, path, hint });
}
function isWellKnown(name) {
    return name === 'pypi' || name === 'testpypi';
}
function parseSections(text, path) {
    const reading = { sections: new Map(), section: null, option: null, indent: 0 };
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        const why = readLine(reading, line);
        if (why !== null)
            throw (0,catalogue/* raise */.x)(credential_errors/* credentialErrors */.l, 'pypirc-malformed', { line: index + 1, path, why });
    }
    return reading.sections;
}
/** Why the line cannot be read; null when it could. */
function readLine(reading, line) {
    const content = line.trim();
    if (content === '' || /^[#;]/.test(content))
        return null;
    const indent = line.length - line.trimStart().length;
    if (indent > reading.indent && reading.option !== null && reading.section !== null)
        return readMore(reading.section, reading.option, content);
    reading.indent = indent;
    const header = /^\[([^\]]+)\]/.exec(content);
    return header === null ? readOption(reading, content) : readHeader(reading, header[1]);
}
/** Python's parser joins the lines, and a password would end up in the user. */
function readMore(section, option, content) {
    const before = section.get(option) ?? '';
    if (before !== '' && ONE_LINE.has(option))
        return `it goes on with \`${option}\`, because it stands further right than that`;
    section.set(option, before === '' ? content : `${before}\n${content}`);
    return null;
}
const ONE_LINE = new Set(['repository', 'username', 'password']);
function readHeader(reading, name) {
    if (reading.sections.has(name))
        return `the section [${name}] is there a second time`;
    reading.section = new Map();
    reading.option = null;
    reading.sections.set(name, reading.section);
    return null;
}
function readOption(reading, content) {
    if (reading.section === null)
        return 'it stands before the first section, such as [pypi]';
    const parts = /^([^=:]*?)\s*[=:]\s*(.*)$/s.exec(content);
    const name = (parts?.[1] ?? '').toLowerCase();
    if (parts === null || name === '')
        return 'it is neither a section, such as [pypi], nor `name = value`';
    if (reading.section.has(name))
        return `\`${name}\` is there a second time in its section`;
    reading.section.set(name, parts[2]);
    reading.option = name;
    return null;
}

;// CONCATENATED MODULE: ./lib/credentials/credential-subject.js
// What a credential is for: uploads to one index, or reading private packages from GitHub's releases.




const CREDENTIAL_STORES = (/* unused pure expression or super */ null && (['github', 'pypirc', 'keyring', 'netrc']));
/** The variable that holds the token for private packages, and its name as a secret of a repository. */
const PACKAGES_TOKEN = 'PRIVATE_PACKAGES_TOKEN';
/** `name`: `github`, `pypi`, `testpypi`, a URL, or a name of ~/.pypirc. Throws `index-…` or `pypirc-name-unknown`. */
function credentialSubject(name, repositories, serverUrl) {
    if (name.toLowerCase() === 'github')
        return { kind: 'github', label: `private packages on ${new URL(serverUrl).host}`, serverUrl };
    const profile = indexProfile(resolveRepository(name, repositories, '~/.pypirc'));
    return { kind: 'index', label: profile.label, profile };
}
/** As the documented workflows call it. */
function secretName(subject) {
    if (subject.kind === 'github')
        return PACKAGES_TOKEN;
    const { name } = subject.profile;
    return name === 'pypi' ? 'PYPI_API_TOKEN' : name === 'testpypi' ? 'TEST_PYPI_API_TOKEN' : 'INDEX_PASSWORD';
}
/** What the keyring knows the credential by: twine and uv ask it for the URL of the uploads. */
function keyringUrl(subject) {
    return subject.kind === 'github' ? subject.serverUrl : subject.profile.uploadUrl;
}
/** The host that installers log in to; null for indexes that are read by everybody. */
function netrcHost(subject) {
    if (subject.kind === 'github')
        return new URL(subject.serverUrl).hostname;
    const { readWithCredential, uploadUrl, simpleUrl } = subject.profile;
    const isOne = new URL(uploadUrl).origin === new URL(simpleUrl).origin;
    return readWithCredential && isOne ? new URL(simpleUrl).hostname : null;
}
/** Throws `auth-place-unfit`. */
function checkStore(subject, store) {
    const why = store === 'netrc' && netrcHost(subject) === null
        ? 'installers log in to no host of it'
        : store === 'pypirc' && subject.kind === 'github'
            ? 'it holds credentials for uploads alone'
            : null;
    if (why !== null)
        throw raise(authErrors, 'auth-place-unfit', { store, index: subject.label, why });
}
/** Where a person makes and deletes such credentials. */
function credential_subject_credentialPage(subject) {
    if (subject.kind === 'github')
        return `${subject.serverUrl}/settings/personal-access-tokens`;
    const { profile } = subject;
    const host = profile.name === 'pypi' ? 'pypi.org' : 'test.pypi.org';
    return isWarehouse(profile)
        ? `https://${host}/manage/account/#api-tokens`
        : new URL(profile.uploadUrl).origin;
}

// EXTERNAL MODULE: ./lib/credentials/netrc.js
var credentials_netrc = __webpack_require__(27542);
// EXTERNAL MODULE: ./lib/upload/environment-credentials.js + 1 modules
var environment_credentials = __webpack_require__(98985);
;// CONCATENATED MODULE: ./lib/commands/auth-found.js
// Credentials where a person's machine keeps them: the environment, ~/.pypirc, netrc and the keyring.







/** Throws `pypirc-…`, `auth-netrc-malformed`, `auth-file-unreadable` and `credential-conflict`. */
async function lookForCredentials({ indexes, serverUrl }, { env, ...places }) {
    const pypirc = await places.pypirc.read();
    const sections = pypirc === null ? [] : parsePypirc(pypirc.text, places.pypirc.shown);
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
    const entries = file === null ? [] : (0,credentials_netrc/* parseNetrc */.QZ)(file.text, netrc.shown);
    return entries.flatMap(({ machine, login, password }) => {
        const subject = subjects.find((each) => netrcHost(each) === machine || (each.kind === 'github' && machine === `api.${netrcHost(each)}`));
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
        const credential = await keyring.ask(keyringUrl(subject), user);
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
        refuseForeignToken(credential.password, subject.profile, source);
    const judged = await judgeCredential(subject, credential, needs);
    const values = { index: subject.label, source, page: credentialPage(subject) };
    const elsewhere = subject.kind === 'index' ? foreignProject(credential.password, project) : null;
    const why = judged.state === 'expired' && judged.expires !== null
        ? ` (it expired on ${new Date(judged.expires * 1000).toISOString().slice(0, 10)})`
        : elsewhere === null
            ? ''
            : ` (it is ${elsewhere}, and the project is ${String(project)})`;
    if (judged.state === 'refused' || judged.state === 'expired' || elsewhere !== null)
        throw raise(authErrors, 'auth-refused', { ...values, why });
    if (judged.state === 'unknown')
        throw raise(authErrors, 'auth-unproved', { index: subject.label, source });
    return judged;
}
/** A token of other projects can't upload this one. */
function foreignProject(secret, project) {
    const projects = readPypiToken(secret)?.projects ?? null;
    if (projects === null || project === null || projects.includes(normalizeName(project)))
        return null;
    return `for ${projects.slice(0, 3).join(', ') || 'no project'}`;
}

;// CONCATENATED MODULE: ./lib/commands/auth-check.js







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
    throw raise(authErrors, 'auth-found-bad', { count: bad.length, which });
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

// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 19 modules
var octokit = __webpack_require__(90175);
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

// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
;// CONCATENATED MODULE: ./lib/findings/health-errors.js
const healthErrors = {
    'health-found-bad': {
        happened: '{count} of the checks failed: {which}.',
        remedy: 'The table says of each what was seen and what to do.',
    },
    'health-warned': {
        happened: '{count} of the checks warn, and `--warnings fail` was given: {which}.',
        remedy: 'The table says of each what was seen and what to do.',
    },
    'health-check-unknown': {
        happened: '`{name}` is none of the checks that run here.{hint}',
        remedy: 'The checks are: {names}.',
    },
    'health-install-rights': {
        happened: '`install` runs code of the released package, and `issue` needs the right to write issues.',
        remedy: 'Use two jobs (docs/health.md has them): `install: true` with `issue: false` and `contents: read`, and one without `install`.',
    },
    'health-not-asked': {
        happened: 'Not known: {what} ({why}).',
        remedy: '{remedy}',
    },
    'health-project-missing': {
        happened: 'There is no pyproject.toml in this folder, so nothing says what is released from here.',
        remedy: 'Run it in the folder of the project (in a job: `working-directory`), or look at what is installed: `py-release health --environment`.',
    },
    'health-index-silent': {
        happened: '{index} does not answer as an index does: {why}.',
        remedy: 'Check its address and whether it is up; everybody who installs from it meets the same.',
    },
    'health-version-unlisted': {
        happened: '{index} lists no file of {project} {version}, which the tag {tag} released.',
        remedy: 'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version; no index takes them a second time.',
    },
    'health-version-yanked': {
        happened: '{files} of {project} {version} are yanked on {index}{reason}.',
        remedy: 'Installers take the version before it. If that is meant, release its successor; else undo it in the settings of the project.',
    },
    'health-hash-differs': {
        happened: '{filename} has sha256 {theirs} on {where}, and {ours} in {against}.',
        remedy: 'Tell your users not to install it, and find out who exchanged it; then release a higher version and yank this one.',
    },
    'health-hash-missing': {
        happened: '{files} of {version} are in the manifest of {tag} and not on {where}.',
        remedy: 'Run the release workflow again: it sends what is missing. If files were deleted there, release a higher version.',
    },
    'health-file-foreign': {
        happened: '{where} lists {files} of {version}, which the manifest of {tag} does not name.',
        remedy: 'Find out who uploaded it (the index shows it in the history of the project). If nobody of yours did, take the credential away, delete the file there and tell your users: installers may prefer it.',
    },
    'health-pip-versions': {
        happened: '`pip index versions {project}` does not show {version} from {index}: {seen}.',
        remedy: 'See whether its files fit the Pythons that `requires-python` promises, and whether they are yanked. If it was uploaded minutes ago, a cache may still show the old page: run again later.',
    },
    'health-pip-install': {
        happened: 'pip would not install {project} {version} from {index}: {seen}.',
        remedy: 'Fix what pip names, a dependency or the platform tag of a file, and release again; your users meet the same.',
    },
    'health-version-behind': {
        happened: '{path} says {written}, and the last tag {tag} released {version}.',
        remedy: 'Pull the release commit, or write {version} there; the next release refuses a version below its last tag.',
    },
    'health-latest-differs': {
        happened: 'GitHub shows {latest} as the latest release, and the highest tag is {tag}.',
        remedy: 'Open the release of {tag} and choose "Set as the latest release"; `gh release edit {tag} --latest` does the same.',
    },
    'health-index-untagged': {
        happened: '{index} has {versions}, and no tag releases them.',
        remedy: 'Find out who uploaded them (the index shows it in the history of the project). If they are yours, push the tags; else take the credential away and yank them.',
    },
    'health-release-unfinished': {
        happened: 'The release of {tag} is half-finished: {done}. What is left: {left}.',
        remedy: 'Run the release workflow again (Actions, "Run workflow"): it finishes the release with the same files, whatever it is started for.',
    },
    'health-draft-left': {
        happened: 'A draft release of {tag} was left by the run {run}, which has ended.',
        remedy: 'The next run of the release workflow removes it or finishes it; `gh release delete {tag}` removes it by hand.',
    },
    'health-release-missing': {
        happened: 'The tag {tag} names the files of its release, and GitHub shows users no such release.',
        remedy: 'Run the release workflow again: it finishes the release with the files that the tag names.',
    },
    'health-release-empty': {
        happened: 'The release of {tag} is published and has no files.',
        remedy: 'Run the release workflow again; if it says that nothing is left to do, somebody deleted them: find out who did, and release a higher version.',
    },
    'health-credential-refused': {
        happened: '{what} refuses the credential in {place}.',
        remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
    },
    'health-credential-expired': {
        happened: 'The credential for {what} in {place} has expired.',
        remedy: 'Replace it wherever it is used: `py-release auth rotate`.',
    },
    'health-credential-expiring': {
        happened: 'The credential for {what} in {place} {when}.',
        remedy: 'Replace it before that day: `py-release auth rotate`.',
    },
    'health-credential-old': {
        happened: 'The secret {what} of {place} {age}.',
        remedy: 'Rotate it each quarter: `py-release auth rotate`. Trusted publishing needs none.',
    },
    'health-credential-open': {
        happened: 'The credential for {what} in {place} {why}.',
        remedy: 'Close the file (`chmod 600`), and replace the credential if others use this machine.',
    },
    'health-publisher-changed': {
        happened: 'The trusted publisher of {project} no longer matches this repository: {differences}.',
        remedy: 'The next upload will be refused. Change the publisher at {page}, or bring the workflow back to what it names.',
    },
    'health-source-unreadable': {
        happened: '{repository}, from which {names} come, cannot be read: {why}.',
        remedy: 'Give the token (GITHUB_TOKEN, or the input `token`) `contents: read` there, or correct [tool.py-release.private-packages].',
    },
    'health-source-empty': {
        happened: '{repository}, from which {names} come, has no published release.',
        remedy: 'Release the package there, or correct [tool.py-release.private-packages].',
    },
    'health-lock-outside': {
        happened: '{lock} holds {name} {locked}, and {path} asks for {asked}.',
        remedy: 'Bring the lock up to date and commit it: `{command}`.',
    },
    'health-lock-lacks': {
        happened: '{path} asks for {name}, and {lock} does not have it.',
        remedy: 'Bring the lock up to date and commit it: `{command}`.',
    },
};

;// CONCATENATED MODULE: ./lib/health/check-answers.js
// The four answers that a check can come to.


function passed(check, subject, seen) {
    return { check, subject, state: 'passed', seen, finding: null };
}
function failed(check, subject, finding) {
    return { check, subject, state: 'failed', seen: finding.happened, finding };
}
function warned(check, subject, finding) {
    return { check, subject, state: 'warning', seen: finding.happened, finding };
}
/** It could not be asked; `finding` says why. */
function unknown(check, subject, finding) {
    return { check, subject, state: 'unknown', seen: finding.happened, finding };
}
function unasked(check, subject, values) {
    return unknown(check, subject, (0,catalogue/* raise */.x)(healthErrors, 'health-not-asked', { ...values }));
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/release/release-state.js
var release_state = __webpack_require__(52248);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(84683);
;// CONCATENATED MODULE: ./lib/commands/health-facts.js
// What several checks of a released project need, each asked once, and only when a check that needs it was chosen.







/** `host` of the needs is there when one of its facts is asked for. */
function createHealthFacts(project, profile, { host, readTags, readPage }) {
    const format = (0,tag_format/* parseTagFormat */.n0)(project.configuration.tagFormat);
    const allTags = once(async () => (0,version_tags/* readVersionTags */.yr)(format, await readTags()));
    const tags = once(async () => (0,version_tags/* releaseTags */.dt)(await allTags()));
    const released = once(async () => {
        const [last] = await tags();
        if (last === undefined)
            return null;
        const { name } = project.pyproject;
        return { project: name, version: last.version, tag: last.name, index: profile?.label ?? 'GitHub' };
    });
    const listed = once(async () => (host === null ? [] : host.listReleases()));
    const tagObjects = new Map();
    const readTag = (tag) => {
        const known = tagObjects.get(tag) ?? host?.readTag(tag) ?? Promise.resolve(null);
        tagObjects.set(tag, known);
        return known;
    };
    const assets = new Map();
    const downloadAsset = (asset) => {
        const known = assets.get(asset.id) ?? host?.downloadAsset(asset) ?? Promise.resolve(Buffer.alloc(0));
        assets.set(asset.id, known);
        return known;
    };
    const own = once(async () => {
        const last = await released();
        const releases = (await listed()).filter(({ tag }) => tag === last?.tag);
        return Promise.all(releases.map((release) => (0,draft_files/* hashAssets */.WA)(release, { downloadAsset })));
    });
    return {
        ...{ allTags, tags, released, readTag, downloadAsset, releases: listed },
        latest: once(async () => (host === null ? null : host.readLatest())),
        page: once(async () => (readPage === null ? null : readPage(project.pyproject.name))),
        release: async () => (await own()).find(({ draft }) => !draft) ?? null,
        manifest: once(async () => {
            const last = await released();
            if (last === null)
                return null;
            const [tag, releases] = await Promise.all([readTag(last.tag), own()]);
            const digest = (0,release_message/* readTagDigest */.X8)(tag?.message ?? null);
            const holder = digest === null ? null : (0,release_state/* findHolder */.IL)(releases, digest);
            if (digest === null || holder === null)
                return null;
            const asset = (0,draft_files/* findAsset */.Iu)(holder.assets, manifest/* MANIFEST_FILENAME */.c, digest.slice('sha256:'.length));
            return (0,parse_manifest/* parseManifest */.N)(await downloadAsset(asset), digest);
        }),
    };
}
function once(ask) {
    let asked = null;
    return () => (asked ??= ask());
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
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

;// CONCATENATED MODULE: ./lib/consumer/pip-config-holes.js
// Holes in pip's configuration files. https://pip.pypa.io/en/stable/topics/configuration/

function pipConfigHoles({ path, text, outside }) {
    const unread = outside ? [] : [makeHole('hole-pip-conf-unread', { path, line: 1, seen: 'pip' }, null)];
    const found = settings(text).flatMap(({ key, values, line, start, end }) => {
        const fix = [{ start, end, text: '' }];
        const codes = { 'extra-index-url': 'hole-extra-index', 'trusted-host': 'hole-trusted-host' };
        const code = key === 'extra-index-url' || key === 'trusted-host' ? codes[key] : null;
        const own = code === null ? [] : [makeHole(code, { path, line, seen: values.join(' ') }, fix, key)];
        const isUrl = ['index-url', 'extra-index-url', 'find-links'].includes(key);
        return [...own, ...(isUrl ? values.flatMap((value) => urlHoles(value, path, line)) : [])];
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

;// CONCATENATED MODULE: ./lib/consumer/script-holes.js
// Holes in what is read line by line: Dockerfiles, workflows, scripts, tox.ini, noxfile.py, requirements.

/** A value: quoted, an expression of GitHub or of a shell, or up to a blank. */
const VALUE = String.raw `("[^"\n]*"|'[^'\n]*'|(?:\$\{\{.*?\}\}|\$\{[^}\n]*\}|\$\([^)\n]*\)|[^\s"'\\;&|,\]])+)`;
const script_holes_option = (code, name, value = VALUE) => ({
    code,
    expression: new RegExp(String.raw `(?<![\w-])--${name}["']?(?:\s*[=,]\s*|[ \t]+)${value}`, 'g'),
    isUrl: false,
});
/** Only `ENV` of a Dockerfile and `set` of some shells part name and value by a blank. */
const variable = (code, name, value = VALUE) => ({
    code,
    expression: new RegExp(String.raw `(?<![\w$\{])${name}["']?\]?(?:\s*[:?+]?=\s*|\s*[:,]\s*|(?<=(?:^\s*(?:ENV|env)|\bsetx?(?:\s+-\w+)*)\s+${name}["']?)[ \t]+)${value}`, 'g'),
    isUrl: value === VALUE && name.includes('INDEX'),
});
/** A line of pip's configuration that a script writes, an action's input, or `pip config set`. */
const setting = (code, name, sign) => ({
    code,
    expression: new RegExp(String.raw `(?:(?:(?<![\w.-])|(?<=\\n))${name}\s*${sign}\s*|config\s+(?:-\S+\s+)*set\s+["']?\w+\.${name}["']?\s+)${VALUE}`, 'g'),
    isUrl: name.startsWith('extra'),
    isText: true,
});
const UNSAFE = String.raw `(["']?unsafe-[\w-]+["']?)`;
const RULES = [
    script_holes_option('hole-extra-index', 'extra-index-url'),
    variable('hole-extra-index', 'PIP_EXTRA_INDEX_URL'),
    setting('hole-extra-index', 'extra[-_]index[-_]url', '[:=]'),
    variable('hole-extra-index-uv', 'UV_EXTRA_INDEX_URL'),
    variable('hole-extra-index-uv', 'UV_INDEX'),
    { ...script_holes_option('hole-extra-index-uv', 'index'), isUrl: true, command: /(?:^|[\s"'/])uvx?\s/, isText: true },
    script_holes_option('hole-index-strategy', 'index-strategy', UNSAFE),
    variable('hole-index-strategy', 'UV_INDEX_STRATEGY', UNSAFE),
    script_holes_option('hole-trusted-host', 'trusted-host'),
    script_holes_option('hole-trusted-host', 'allow-insecure-host'),
    variable('hole-trusted-host', 'PIP_TRUSTED_HOST'),
    variable('hole-trusted-host', 'UV_INSECURE_HOST'),
    setting('hole-trusted-host', 'trusted[-_]host', '='),
];
const INDEX_URL = /(?:(?<![\w-])(?:--(?:extra-|default-)?index(?:-url)?|--find-links|-i|-f)|(?:PIP|UV)_(?:\w*INDEX(?:_URL)?|FIND_LINKS))["']?(?:\s*[:=,]\s*|[ \t]+)["']?([\w.-]+=)?(https?:\/\/(?:\$\{\{.*?\}\}|[^\s"'\\;&|,])+)/g;
/** Other programs have options of one letter too. */
const INSTALLER = /(?:^|[\s"'/;&|([])(?:pip[\d.]*|pip-(?:compile|sync)|uvx?)["',\s]/;
/** All that a rule looks for has one of these, so most lines are done with. */
const WORDS = /index|trusted|insecure|links|-[if]/i;
/** Of a command in many lines, its end. */
const script_holes_LONGEST = 4000;
function scriptHoles({ path, text }) {
    const holes = [];
    let start = 0;
    let above = '';
    for (const [position, raw] of text.split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        const place = { line, start, number: position + 1, command: above + line };
        if (WORDS.test(line) && !/^\s*(?:#|\/\/|::|rem\s)/i.test(line))
            holes.push(...lineHoles(path, text, place));
        above = line.endsWith('\\') ? place.command.slice(-script_holes_LONGEST, -1) : '';
        start += raw.length + 1;
    }
    return holes;
}
function lineHoles(path, text, place) {
    const { number, command } = place;
    const line = withoutComment(place.line);
    const rules = RULES.filter((rule) => fitsFile(rule, path) && (rule.command?.test(command) ?? true));
    const found = rules.flatMap(({ code, expression, isUrl, isText }) => [...line.matchAll(expression)].flatMap((match) => {
        const seen = (match[1] ?? '').replace(/^["']|["']$/g, '');
        // Empty, it closes what was set elsewhere.
        if (seen.trim() === '' || (isUrl && !/[:/$%{(>|]/.test(seen)))
            return [];
        const fix = isText === true ? null : fixOf(path, text, place, match);
        return [makeHole(code, { path, line: number, seen }, fix, settingOf(match[0]))];
    }));
    const isInstaller = /\.(?:txt|in)$/.test(path) || INSTALLER.test(command);
    const urls = [...line.matchAll(INDEX_URL)].flatMap((match) => isInstaller || !/^-[if]/.test(match[0]) ? urlHoles(match[2] ?? '', path, number) : []);
    return [...found, ...urls];
}
/** TOML is read by its own rules. */
function fitsFile({ isText, command }, path) {
    return isText !== true || command !== undefined || !path.endsWith('.toml');
}
/** Up to a `#` behind a blank, outside of quotes. */
function withoutComment(line) {
    let quote = '';
    for (const [position, sign] of [...line].entries()) {
        if (quote !== '')
            quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '#' && /\s/.test(line[position - 1] ?? ''))
            return line.slice(0, position);
    }
    return line;
}
function settingOf(words) {
    return /[\w-]+/.exec(words)?.[0] ?? '';
}
function fixOf(path, text, { line, start }, match) {
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    const whole = {
        start,
        end: Math.min(text.length, start + line.length + endLength(text, start + line.length)),
        text: '',
    };
    // Python and ini files have shapes of their own: a list, a value that goes on.
    if (/\.(?:py|ini|cfg)$/.test(path) || !isWhole(before, match[1] ?? '', after))
        return null;
    if (match[0].startsWith('--')) {
        if (/^\s*$/.test(before) && /^\s*(?:#.*)?$/.test(after))
            return goesOn(text, start) ? null : [whole];
        if (/^\s*$/.test(before) && /^\s*\\$/.test(after))
            return [whole];
        if (/^\s*-\s+$/.test(before))
            return null;
        const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
        if ((blanks === 0 && before !== '') || /["'[(,]\s*$/.test(before))
            return null;
        const from = start + match.index - blanks;
        return [{ start: from, end: start + match.index + match[0].length, text: '' }];
    }
    const alone = /^\s*(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+)?["']?$/i.test(before) && /^["']?\s*(?:#.*)?$/.test(after);
    if (!alone || goesOn(text, start) || /^\s*-\s/.test(before))
        return null;
    const above = onlyKeyOf(text, whole);
    return above === null || isLongValue(text, whole, match[1] ?? '') ? null : [{ ...whole, start: above }];
}
/** The value ends where the match does, and no command makes it. */
function isWhole(before, value, after) {
    const isMade = /\$\(.*[\s(]|`/.test(value);
    const [next = ''] = after;
    const isQuoted = /["']/.test(next) && before.split(next).length % 2 === 0;
    return !isMade && (isQuoted || /^(?:[\s;&|)"']?$|[\s;&|)])/.test(after));
}
/** YAML carries a value on in lines that are indented more. */
function isLongValue(text, { start, end }, value) {
    const [below = ''] = text.slice(end).split('\n', 1);
    return (/^[>|]/.test(value) ||
        (/^\s*[\w.-]+:\s/.test(text.slice(start, end)) && indentOf(below) > indentOf(text.slice(start, end))));
}
function endLength(text, end) {
    return text.startsWith('\r\n', end) ? 2 : 1;
}
/** The line above ends in a backslash: without this line it would take the next one. */
function goesOn(text, start) {
    return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}
/** Where to begin: at the key above when this is the only entry of its YAML mapping, which alone would hold nothing. Null: it can't go. */
function onlyKeyOf(text, { start, end }) {
    const isNothing = (line) => /^\s*(?:#|$)/.test(line);
    const below = text.slice(end).split('\n');
    const next = below.find((line) => !isNothing(line)) ?? '';
    let above = start;
    let holder = '';
    while (above > 0 && isNothing(holder)) {
        const line = above < 2 ? 0 : text.lastIndexOf('\n', above - 2) + 1;
        holder = text.slice(line, above);
        above = line;
    }
    const isOnly = /:\s*(?:#.*)?$/.test(holder.trimEnd()) && indentOf(next) < indentOf(text.slice(start, end));
    if (!isOnly)
        return start;
    // Comments beside it stay, and would be all that the key holds; the first key of a step begins the step.
    const isAlone = above + holder.length === start && !/^\s*#/.test(below[0] ?? '');
    return isAlone && /^\s*(?:env|environment|variables|args):/.test(holder) ? above : null;
}
function indentOf(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}

// EXTERNAL MODULE: ./lib/consumer/toml-edit.js
var toml_edit = __webpack_require__(63887);
// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/dependencies/package-sources.js
var package_sources = __webpack_require__(18990);
// EXTERNAL MODULE: ./lib/project/located-version.js
var located_version = __webpack_require__(43638);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/toml-outline.js
var toml_outline = __webpack_require__(49382);
;// CONCATENATED MODULE: ./lib/consumer/toml-holes.js
// Holes in pyproject.toml and uv.toml.
// https://docs.astral.sh/uv/reference/settings/, https://python-poetry.org/docs/repositories/#package-sources








/** `own`: the index that is being set up, whose entries can be made explicit; null: none. A broken file has no holes. */
function tomlHoles(file, own) {
    const table = readable(file);
    if (table === null)
        return [];
    const { entries } = (0,toml_outline/* tomlOutline */.vZ)(file.text);
    const reader = { file, table, entries, own };
    const isUvFile = /(?:^|\/)uv\.toml$/.test(file.path);
    return isUvFile ? uvHoles(reader, []) : [...uvHoles(reader, ['tool', 'uv']), ...poetryHoles(reader)];
}
function readable({ path, text }) {
    try {
        return (0,toml_document/* parseTomlText */.tT)(path, text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
const UV_SETTINGS = {
    'extra-index-url': 'hole-extra-index-uv',
    'index-strategy': 'hole-index-strategy',
    'allow-insecure-host': 'hole-trusted-host',
    'trusted-host': 'hole-trusted-host',
};
function uvHoles(reader, uv) {
    const { file, table, own } = reader;
    const settings = [uv, [...uv, 'pip']].flatMap((place) => Object.entries(UV_SETTINGS).flatMap(([key, code]) => {
        const values = [(0,toml_document/* tableAt */.af)(table, ...place)[key] ?? []].flat().map(String);
        if (values.length === 0 || (key === 'index-strategy' && !values[0]?.startsWith('unsafe')))
            return [];
        const at = placeOf(reader, [...place, key], values.join(' '));
        const urls = key === 'extra-index-url' ? values.flatMap((url) => urlHoles(url, at.path, at.line)) : [];
        return [makeHole(code, at, removal(reader, [...place, key]), key), ...urls];
    }));
    const indexes = (0,package_sources/* indexesAt */.cK)(table, [...uv, 'index']).flatMap((index, position) => {
        const url = (0,toml_document/* stringAt */.bX)(index, 'url') ?? '';
        const at = placeOf(reader, [...uv, 'index', position, 'url'], url);
        const isSafe = index['explicit'] === true || index['default'] === true || isPyPI(url);
        const fix = own !== null && (0,index_address/* sameIndexUrl */.Qs)(url, own)
            ? valueFix(reader, [...uv, 'index', position], 'explicit', 'true')
            : null;
        return [
            ...(isSafe ? [] : [makeHole('hole-index-not-explicit', at, fix)]),
            ...urlHoles(url, file.path, at.line),
        ];
    });
    const plain = (0,toml_document/* stringAt */.bX)(table, ...uv, 'index-url');
    const at = placeOf(reader, [...uv, 'index-url'], plain ?? '');
    return [...settings, ...indexes, ...(plain === null ? [] : urlHoles(plain, at.path, at.line))];
}
/** With a primary source poetry leaves PyPI out, unless that is named too. */
function poetryHoles(reader) {
    const { table, file, own } = reader;
    const sources = (0,package_sources/* indexesAt */.cK)(table, package_sources/* POETRY_SOURCE */.Wy);
    const isPrimary = (source) => ['primary', 'default'].includes((0,toml_document/* stringAt */.bX)(source, 'priority') ?? 'primary');
    const primaries = sources.filter(isPrimary).length;
    return sources.flatMap((source, position) => {
        const url = (0,toml_document/* stringAt */.bX)(source, 'url') ?? '';
        const name = (0,toml_document/* stringAt */.bX)(source, 'name') ?? '';
        const at = { ...placeOf(reader, [...package_sources/* POETRY_SOURCE */.Wy, position, 'name'], name), seen: name };
        const isPublic = /^pypi$/i.test(name) || isPyPI(url);
        const isOpen = isPrimary(source) ? primaries > 1 : source['priority'] !== 'explicit';
        const fix = own !== null && (0,index_address/* sameIndexUrl */.Qs)(url, own)
            ? valueFix(reader, [...package_sources/* POETRY_SOURCE */.Wy, position], 'priority', '"explicit"')
            : null;
        return [
            ...(isOpen && !isPublic ? [makeHole('hole-poetry-priority', at, fix)] : []),
            ...urlHoles(url, file.path, at.line),
        ];
    });
}
function isPyPI(url) {
    return /^https:\/\/pypi\.org\//.test(url);
}
function entryAt({ entries }, path) {
    return entries.find((entry) => (0,toml_outline/* samePath */.Eb)(entry.path, path));
}
function placeOf(reader, path, seen) {
    const { text, path: file } = reader.file;
    return { path: file, line: (0,located_version/* lineOf */.cA)(text, entryAt(reader, path)?.keyStart ?? 0), seen };
}
/** The lines of a key, where nothing else stands in them. */
function removal(reader, path) {
    const { text } = reader.file;
    const entry = entryAt(reader, path);
    if (entry === undefined || entry.nested)
        return null;
    const start = text.lastIndexOf('\n', entry.keyStart - 1) + 1;
    const newline = text.indexOf('\n', entry.end);
    return [{ start, end: newline === -1 ? text.length : newline + 1, text: '' }];
}
/** The key of a table gets this value; it is written above the table's URL when it is not there. */
function valueFix(reader, table, key, value) {
    const present = entryAt(reader, [...table, key]);
    if (present !== undefined)
        return [{ start: present.start, end: present.end, text: value }];
    const url = entryAt(reader, [...table, 'url']);
    if (url === undefined)
        return null;
    const { text } = reader.file;
    const indent = text.slice(text.lastIndexOf('\n', url.keyStart - 1) + 1, url.keyStart);
    const gap = url.nested ? ', ' : `${(0,toml_edit/* endOfLines */.IG)(text)}${indent}`;
    return [{ start: url.keyStart, end: url.keyStart, text: `${key} = ${value}${gap}` }];
}

;// CONCATENATED MODULE: ./lib/consumer/find-holes.js





const VARIABLES = {
    PIP_EXTRA_INDEX_URL: 'hole-extra-index',
    UV_EXTRA_INDEX_URL: 'hole-extra-index-uv',
    UV_INDEX: 'hole-extra-index-uv',
    PIP_TRUSTED_HOST: 'hole-trusted-host',
    UV_INSECURE_HOST: 'hole-trusted-host',
};
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'UV_INDEX_URL', 'UV_DEFAULT_INDEX', 'PIP_FIND_LINKS'];
/** Files whose text is worth reading, by their path: what `findHoles` knows to judge. */
function mayHaveHoles(path) {
    return kindOf(path) !== null;
}
/** By file in their order, then by line. */
function findHoles({ files, environment, own }) {
    const inFiles = files.flatMap((file) => holesOf(file, own).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    return [...inFiles, ...environmentHoles(environment)];
}
/** What mends the holes of the project's files; the others are left to the person. */
function fixHoles(files, holes) {
    return files.flatMap(({ path, text, outside }) => {
        const edits = holes.flatMap((hole) => (hole.path === path && !outside ? (hole.fix ?? []) : []));
        return edits.length === 0 ? [] : [{ path, before: text, after: applyEdits(text, merged(edits)) }];
    });
}
function holesOf(file, own) {
    const kind = kindOf(file.path);
    const found = kind === 'pip'
        ? pipConfigHoles(file)
        : kind === 'toml'
            ? [...tomlHoles(file, own), ...scriptHoles(file).map((hole) => ({ ...hole, fix: null }))]
            : kind === 'script'
                ? scriptHoles(file)
                : [];
    return file.outside ? found.map((hole) => ({ ...hole, fix: null })) : found;
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^pip\.(?:conf|ini)$/.test(name))
        return 'pip';
    if (/^(?:pyproject|uv)\.toml$/.test(name))
        return 'toml';
    const isRequirements = /(?:requirements|constraints)[^/]*\.(?:txt|in)$/i.test(name);
    const isContainer = /^(?:Dockerfile|Containerfile)|\.dockerfile$/i.test(name);
    const isScript = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|ya?ml)$|^(?:Makefile|justfile|\.env(?:rc|\..*)?)$/i.test(name);
    const isTool = /^(?:tox\.ini|noxfile\.py|setup\.cfg|poetry\.toml|Jenkinsfile|Procfile)$/.test(name);
    const isFolder = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/.test(path);
    return isRequirements || isFolder || isContainer || isScript || isTool ? 'script' : null;
}
function environmentHoles(environment) {
    const place = { path: null, line: null };
    const named = Object.entries(VARIABLES).flatMap(([name, code]) => {
        const seen = environment[name]?.trim() ?? '';
        return seen === '' ? [] : [makeHole(code, { ...place, seen }, null, name)];
    });
    const strategy = environment['UV_INDEX_STRATEGY'] ?? '';
    const unsafe = strategy.startsWith('unsafe')
        ? [makeHole('hole-index-strategy', { ...place, seen: strategy }, null, 'UV_INDEX_STRATEGY')]
        : [];
    const urls = INDEX_VARIABLES.flatMap((name) => urlHoles(environment[name]?.trim() ?? '', null, null));
    return [...named, ...unsafe, ...urls];
}
/** Two findings of one line may take the same characters away. */
function merged(edits) {
    const result = [];
    for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = result.at(-1);
        if (last === undefined || edit.start >= last.end)
            result.push(edit);
        else if (last.text === '' && edit.text === '')
            result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    }
    return result;
}

// EXTERNAL MODULE: ./lib/findings/consumer-errors.js
var consumer_errors = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/project/utf8-text.js
var utf8_text = __webpack_require__(52760);
;// CONCATENATED MODULE: ./lib/gateways/consumer-above.js
// Workflows and actions of a repository whose project lies in a folder of it: GitHub reads them at the root alone.


const consumer_above_LONGEST = 1024 * 1024;
/** By path (POSIX) from `folder`, which is absolute. None where the folder itself is the root, or in no repository. */
async function readAbove(folder) {
    const root = await repositoryRoot(folder);
    if (root === null || root === folder)
        return [];
    const github = (0,external_node_path_.join)(root, '.github');
    const actions = (await namesOf((0,external_node_path_.join)(github, 'actions'))).flatMap((name) => ['action.yml', 'action.yaml'].map((file) => (0,external_node_path_.join)(github, 'actions', name, file)));
    const workflows = (await namesOf((0,external_node_path_.join)(github, 'workflows'))).filter((name) => /\.ya?ml$/.test(name));
    const paths = [...workflows.map((name) => (0,external_node_path_.join)(github, 'workflows', name)), ...actions];
    const read = await Promise.all(paths.map(async (path) => ({ path: posixFrom(folder, path), text: await readRegular(root, path) })));
    return read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}
/** Of the folder (absolute) from the root of its repository, POSIX; `.` for the root itself, and outside of every repository. */
async function folderInRepository(folder) {
    const root = await repositoryRoot(folder);
    return root === null || root === folder ? '.' : posixFrom(root, folder);
}
async function repositoryRoot(folder) {
    if ((await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => null)) !== null)
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? null : repositoryRoot(parent);
}
async function namesOf(folder) {
    return (await (0,external_node_fs_promises_.readdir)(folder).catch(() => [])).toSorted();
}
/** Null: not there, no plain file, behind a link, or too long to be one of these. */
async function readRegular(root, path) {
    try {
        const found = await (0,external_node_fs_promises_.lstat)(path);
        if (!found.isFile() || found.size > consumer_above_LONGEST)
            return null;
        if ((await (0,external_node_fs_promises_.realpath)(path)) !== (0,external_node_path_.join)(await (0,external_node_fs_promises_.realpath)(root), (0,external_node_path_.relative)(root, path)))
            return null;
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function posixFrom(folder, path) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(36925);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(32525);
;// CONCATENATED MODULE: ./lib/gateways/consumer-folder.js
// A consumer's project on disk: what is read before planning, and what is written after, file by file and whole.













/** Edited, so an unreadable one is told. */
const EDITED = ['pyproject.toml', 'requirements.txt', 'requirements.in'];
const LOCKS = ['uv.lock', 'poetry.lock', 'uv.toml'];
/** Looked at although git may ignore them. */
const LOCAL = ['pip.conf', 'pip.ini', '.pip/pip.conf', '.env', '.envrc'];
/** Longer ones are data, not configuration. */
const consumer_folder_LONGEST = 1024 * 1024;
/** `folder` is absolute; `childEnv` holds no secret; `named`: the virtual environment, where it is not the usual one. Throws `consumer-folder-missing`. */
async function createConsumerFolder(folder, env, childEnv, named = null) {
    const found = await (0,external_node_fs_promises_.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-folder-missing', { folder });
    const environment = await (0,virtual_environment/* findVirtualEnvironment */.kK)(folder, named, env);
    return {
        readFiles: () => readProject(folder, childEnv),
        readAbove: () => readAbove(folder),
        readFolder: () => folderInRepository(folder),
        readOutside: () => readOutside(env, environment),
        readEnvironmentConfig: async () => {
            if (environment === null)
                return null;
            const path = (0,external_node_path_.join)(environment, process.platform === 'win32' ? 'pip.ini' : 'pip.conf');
            return { path, before: await readText(path) };
        },
        readMetadata: (name) => environment === null ? Promise.resolve(null) : readMetadata(environment, name),
        writeFiles: (changes) => writeFiles(folder, environment, changes),
    };
}
async function readProject(folder, childEnv) {
    const listed = await (0,folder_files/* createFolderFiles */.i)(folder, childEnv).listFiles();
    const wanted = new Set([...EDITED, ...LOCKS, ...LOCAL]);
    for (const { path } of listed)
        if (mayHaveHoles(path))
            wanted.add(path);
    const files = new Map();
    for (const path of [...wanted].sort()) {
        const text = await readProjectFile(folder, path);
        if (text !== null)
            files.set(path, text);
    }
    return files;
}
/** Null: not there, a link, no text, or too long to be configuration. What would be edited is an error instead. */
async function readProjectFile(folder, path) {
    const isEdited = EDITED.includes(path);
    const found = await (0,external_node_fs_promises_.lstat)((0,external_node_path_.join)(folder, path)).catch(() => null);
    if (found?.isSymbolicLink() === true && isEdited)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-link-outside', { path });
    if (found === null || !found.isFile() || (found.size > consumer_folder_LONGEST && !isEdited && !LOCKS.includes(path)))
        return null;
    const real = await (0,external_node_fs_promises_.realpath)((0,external_node_path_.join)(folder, path));
    if (real !== (0,external_node_path_.join)(await (0,external_node_fs_promises_.realpath)(folder), path))
        return null;
    const bytes = await (0,external_node_fs_promises_.readFile)(real);
    return isEdited ? (0,utf8_text/* utf8Text */.H)(path, bytes) : decoded(path, bytes);
}
function decoded(path, bytes) {
    try {
        return (0,utf8_text/* utf8Text */.H)(path, bytes);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
async function readText(path) {
    try {
        return decoded(path, await (0,external_node_fs_promises_.readFile)(path));
    }
    catch {
        return null;
    }
}
async function readOutside(env, environment) {
    const known = environment === null ? env : { ...env, VIRTUAL_ENV: environment };
    const paths = [...new Set([...(0,configuration_paths/* pipConfigurationPaths */.i)(known), ...(0,configuration_paths/* uvConfigurationPaths */.c)(env)])];
    const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readText(path) })));
    return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text, outside: true }]));
}
async function readMetadata(environment, name) {
    for (const packages of await (0,virtual_environment/* sitePackages */.tJ)(environment)) {
        const entries = await (0,external_node_fs_promises_.readdir)(packages).catch(() => []);
        const own = entries.find((entry) => {
            const [, project = ''] = /^(.+?)-[^-]+\.dist-info$/.exec(entry) ?? [];
            return project !== '' && (0,normalize_name/* normalizeName */.P)(project) === (0,normalize_name/* normalizeName */.P)(name);
        });
        if (own !== undefined)
            return readText((0,external_node_path_.join)(packages, own, 'METADATA'));
    }
    return null;
}
/** All are compared with what was read before the first is written, and each once more right before it is. */
async function writeFiles(folder, environment, changes) {
    const written = [];
    const place = (path) => (0,external_node_path_.isAbsolute)(path) && environment !== null
        ? { root: environment, name: path.slice(environment.length + 1) }
        : { root: folder, name: path };
    const check = async ({ path, before }) => {
        const { root, name } = place(path);
        const bytes = await (0,files/* createFiles */.qm)(root).read(name);
        if ((bytes?.toString('utf8') ?? null) !== before)
            throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-file-changed', { path, written: sofar(written) });
    };
    for (const change of changes)
        await guarded(change.path, written, () => check(change));
    for (const change of changes) {
        await guarded(change.path, written, async () => {
            await check(change);
            const { root, name } = place(change.path);
            await (0,files/* createFiles */.qm)(root).write(name, change.after);
        });
        written.push(change.path);
    }
}
async function guarded(path, written, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && error.code === 'file-link')
            throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-link-outside', { path });
        const why = error.code;
        if (error instanceof user_error/* UserError */.yo || why === undefined)
            throw error;
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-file-unwritable', { path, why, written: sofar(written) });
    }
}
function sofar(written) {
    return written.length === 0 ? ', and nothing was written' : `; written before it: ${written.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __webpack_require__(50076);
// EXTERNAL MODULE: ./lib/gateways/git/commit-object.js
var commit_object = __webpack_require__(99679);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/gateways/git/log-records.js
// `git log` as commits. Fields and records are separated by NUL, which no message can hold.

const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];
/** To be used with `-z`. */
const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;
/** Takes the output piece by piece, wherever it was cut, and gives each commit as soon as it is whole. */
function log_records_createLogReader(give) {
    const decoder = new StringDecoder('utf8');
    let rest = '';
    return (piece) => {
        const text = decoder.write(piece);
        rest += text;
        // A message of many megabytes is searched once, not once for each of its pieces.
        if (!text.includes('\0'))
            return;
        const fields = rest.split('\0');
        const whole = fields.length - 1 - ((fields.length - 1) % FIELDS.length);
        for (let at = 0; at < whole; at += FIELDS.length)
            give(readRecord(fields, at));
        rest = fields.slice(whole).join('\0');
    };
}
function readRecord(fields, at) {
    const parents = fields[at + 1] ?? '';
    return {
        sha: fields[at] ?? '',
        parents: parents === '' ? [] : parents.split(' '),
        author: fields[at + 2] ?? '',
        committedAt: Number(fields[at + 3]),
        message: fields[at + 4] ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/gateways/git/range-reader.js

const OPTIONS = ['-z', '--no-show-signature', '--no-notes', '--no-color', LOG_FORMAT];
function range_reader_createRangeReader(git) {
    const readings = new Map();
    const begin = (range) => {
        const commits = [];
        const early = [];
        const reader = createLogReader((commit) => {
            commits.push(commit);
            for (const see of early)
                see(commit);
        });
        const end = git.stream(['log', ...OPTIONS, ...range, '--'], reader).then(() => commits);
        return { commits, early, end };
    };
    return {
        readRange: (tag, head, early) => {
            const range = `refs/tags/${tag}..${head}`;
            const reading = readings.get(range) ?? begin([range]);
            readings.set(range, reading);
            if (early !== undefined) {
                for (const commit of reading.commits)
                    early(commit);
                reading.early.push(early);
            }
            return reading.end;
        },
        readNewest: (head, limit) => begin([`--max-count=${limit}`, head]).end,
    };
}

;// CONCATENATED MODULE: ./lib/gateways/git/local-history.js
// The history of a full clone, read with git alone.






function createLocalHistory(git) {
    const ranges = createRangeReader(git);
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const readTags = async () => lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
    const readAhead = async (tagFormat, head) => {
        const [highest] = releaseTags(readVersionTags(tagFormat, await (tags ??= readTags())));
        if (highest !== undefined)
            await ranges.readRange(highest.name, head);
    };
    return {
        readClone: () => readClone(git),
        // What goes wrong here is told by whoever asks for the same next.
        readAhead: (tagFormat, head) => void readAhead(tagFormat, head).catch(() => undefined),
        readTags: () => (tags ??= readTags()),
        relateTags: createTagRelations(git, ranges.readRange),
        readCommits: (tag, head, limit) => tag === null ? ranges.readNewest(head, limit) : ranges.readRange(tag, head),
    };
}
async function readClone(git) {
    const [place, { sha, committedAt }, origin] = await Promise.all([
        git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--symbolic-full-name', 'HEAD']),
        readCommitObject(git, 'HEAD'),
        git(['config', '--get', 'remote.origin.url'], [0, 1]),
    ]);
    const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
    if (shallow === 'true')
        throw raise(gitErrors, 'git-shallow-clone', {});
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    return {
        head: { sha, committedAt, branch },
        folder: prefix.replace(/\/$/, '') || '.',
        repositoryUrl: webUrl(origin.toString().trim()),
    };
}
/**
 * `git@host:owner/repo.git`, `ssh://git@host/owner/repo`, `https://host/owner/repo.git` -> the page of the repository.
 * A web address keeps its scheme and port; credentials in it are dropped.
 */
function webUrl(remote) {
    const web = /^(https?:\/\/)(?:[^@/]*@)?([\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    if (web !== null)
        return `${web[1]}${web[2]}`;
    const match = /^[\w.-]+@([\w.-]+):\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote) ??
        /^(?:ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    return match === null ? null : `https://${match[1]}/${match[2]}`;
}
function lines(out) {
    return out
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/gateways/git/clone-place.js
// Where a clone stands, for its set-up: also before the first commit, in a shallow clone and on a detached head.

/** Throws `git-…`: there is no work tree. */
async function readCloneRoot(git) {
    const out = (await git(['rev-parse', '--show-toplevel', '--show-prefix'])).toString('utf8');
    const [, root = '', prefix = ''] = /^(.*?)\n(.*)\n$/s.exec(out) ?? [];
    return { root, folder: prefix.replace(/\/$/, '') || '.' };
}
function createClonePlace(git) {
    const nameOf = async (args) => 
    // 1: there is no such ref; 128: it is detached, in older versions of git.
    (await git(args, [0, 1, 128])).toString('utf8').trim() || null;
    const names = async (refs) => (await git(['for-each-ref', '--format=%(refname:strip=2)', refs]))
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    return {
        readPlace: async () => {
            const [branch, remoteHead, branches, tags, origin] = await Promise.all([
                nameOf(['symbolic-ref', '--quiet', '--short', 'HEAD']),
                nameOf(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']),
                names('refs/heads'),
                names('refs/tags'),
                nameOf(['config', '--get', 'remote.origin.url']),
            ]);
            const defaultBranch = remoteHead?.replace(/^origin\//, '') ?? null;
            return { branch, defaultBranch, branches, tags, remote: webUrl(origin ?? '') };
        },
    };
}

// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
;// CONCATENATED MODULE: ./lib/gateways/github/latest-release.js

/** `missing`: this token sees no such repository; null: it has no published release. Throws `github-…`. */
function readLatestRelease({ octokit, repository, }) {
    const { owner, repo } = repository;
    return (0,request_failure/* tell */.qz)(`read the latest release of ${owner}/${repo}`, async () => {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/latest', repository);
            return { tag: data.tag_name };
        }
        catch (error) {
            if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                throw error;
        }
        try {
            await octokit.request('GET /repos/{owner}/{repo}', repository);
            return null;
        }
        catch (error) {
            if ((0,request_failure/* isForbidden */.US)(error))
                return 'missing';
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/version/version-in-tag.js
// The version that a tag of an unknown format ends with: `v1.2.0`, `acme/1.2.0`, `s3-tools-v1.2.0`.

/** Null: it ends with none. */
function versionInTag(tag) {
    for (const { index } of tag.matchAll(/(?<![\d.])\d/g)) {
        const version = (0,parse_version/* parseVersion */.o)(tag.slice(index));
        if (version !== null)
            return version;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/consumer/newest-version.js
// The newest version of a package among the releases of its repository, which may hold other packages and older lines.



/** How many releases are read, the newest: one page of the host's. */
const RELEASES_READ = 100;
/** Why `newestVersion` found none, of so many releases. */
function noVersion(repository, project, count) {
    const whose = count < RELEASES_READ ? 'no release' : `none of the newest ${RELEASES_READ} releases`;
    return `${whose} of ${repository} has a version of ${project}`;
}
/**
 * Files count; where no release has files of the package, the tags of those count that have none of another package. Pre-releases only where
 * there is nothing else. Null: there is no version.
 */
function newestVersion(releases, project) {
    const served = releases.flatMap(({ filenames }) => filenames.flatMap((name) => (0,distribution_name/* versionOf */.E4)(name, project) ?? []));
    const found = served.length > 0
        ? served
        : releases
            .filter(({ filenames }) => !filenames.some((name) => 'project' in (0,distribution_name/* parseDistributionName */.dM)(name)))
            .flatMap(({ tag }) => versionInTag(tag) ?? []);
    const finals = found.filter(compare_versions/* isFinal */.dR);
    return (finals.length > 0 ? finals : found).toSorted(compare_versions/* compareVersions */.Zy).at(-1) ?? null;
}

;// CONCATENATED MODULE: ./lib/gateways/github/listed-releases.js
/** Without drafts. Hosts rename assets: the label keeps the name. */
function listedReleases(releases) {
    return releases
        .filter(({ draft }) => !draft)
        .map(({ tag_name: tag, assets }) => ({
        tag,
        filenames: assets.filter(({ state }) => state === 'uploaded').map(({ name, label }) => label || name),
    }));
}

;// CONCATENATED MODULE: ./lib/gateways/github/newest-releases.js
// The newest releases of a repository and what each holds, in one request. https://docs.github.com/en/rest/releases/releases#list-releases



/** Newest first, at most `RELEASES_READ`, without drafts. `missing`: this token sees no such repository. Throws `github-…`. */
function readNewestReleases({ octokit, repository, }) {
    const { owner, repo } = repository;
    return (0,request_failure/* tell */.qz)(`read the releases of ${owner}/${repo}`, async () => {
        try {
            const asked = { ...repository, per_page: RELEASES_READ };
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', asked);
            return listedReleases(data);
        }
        catch (error) {
            if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                return 'missing';
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/gateways/github/release-commit.js
var release_commit = __webpack_require__(58622);
// EXTERNAL MODULE: ./lib/gateways/github/releases.js + 3 modules
var releases = __webpack_require__(269);
// EXTERNAL MODULE: ./lib/gateways/github/remote-history.js
var remote_history = __webpack_require__(33888);
// EXTERNAL MODULE: ./lib/plan/merge-rules.js
var merge_rules = __webpack_require__(68753);
// EXTERNAL MODULE: ./lib/plan/merge-ways.js
var merge_ways = __webpack_require__(26676);
// EXTERNAL MODULE: ./lib/gateways/github/branch-rules.js
var branch_rules = __webpack_require__(28473);
;// CONCATENATED MODULE: ./lib/gateways/github/repository-settings.js
// Settings of a repository that decide what commits its branch gets, as far as the token may see them.




/** Nothing but a merge gets past these. */
const NEEDS_PULL = ['pull_request', 'merge_queue'];
function createRepositorySettings(client) {
    const { octokit, repository } = client;
    return {
        /**
         * `proposes`: also asks whether GitHub Actions may open pull requests. `branch`: the one that releases; null: the default branch.
         * Throws `github-…`.
         */
        readSettings: async (proposes, branch) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
                const [actionsOpenPulls, rules] = await Promise.all([
                    proposes ? readActionsPulls() : null,
                    (0,branch_rules/* createBranchRules */.K)(client).readBranchRules(branch ?? data.default_branch),
                ]);
                return {
                    private: data.private,
                    defaultBranch: data.default_branch,
                    merges: mergeSettings(data, rules ?? []),
                    actionsOpenPulls,
                    needsPull: rules && rules.some(({ type }) => NEEDS_PULL.includes(type)),
                    isBlocked: (0,merge_ways/* mergeWays */.d)((0,merge_rules/* readMergeRules */.C)(data), rules).isBlocked,
                };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'read the settings of the repository');
            }
        },
    };
    async function readActionsPulls() {
        try {
            const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow';
            return (await octokit.request(route, repository)).data.can_approve_pull_request_reviews;
        }
        catch (error) {
            if ((0,request_failure/* isForbidden */.US)(error))
                return null;
            throw error;
        }
    }
}
/** Shown to those with `contents: write` only. https://docs.github.com/en/rest/repos/repos#get-a-repository */
function mergeSettings({ allow_squash_merge: squash, squash_merge_commit_title: squashTitle, squash_merge_commit_message: squashMessage, }, rules) {
    if (squash === undefined)
        return null;
    // Older Enterprise Servers know only the first way.
    return {
        squash: squash && (0,merge_ways/* methodsLeft */.Y)(rules).includes('squash'),
        squashTitle: squashTitle ?? 'COMMIT_OR_PR_TITLE',
        squashMessage: squashMessage ?? 'COMMIT_MESSAGES',
    };
}

// EXTERNAL MODULE: ./lib/gateways/github/repository.js
var github_repository = __webpack_require__(82195);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/trust/expected-publisher.js
var expected_publisher = __webpack_require__(23585);
// EXTERNAL MODULE: ./lib/trust/provenance-address.js
var provenance_address = __webpack_require__(94994);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
;// CONCATENATED MODULE: ./lib/gateways/package-index/provenance.js
// The provenance that an index keeps beside a file: who published it. https://docs.pypi.org/api/integrity/





/** Null: the index has none of this file, or it names no publisher on GitHub. Throws `index-…`. */
function createProvenance(ask, { label, simpleUrl }) {
    return {
        readProvenance: async (question) => {
            const { project, version, filename } = question;
            const answer = await ask((0,provenance_address/* provenanceRequest */.d)(simpleUrl, question)).catch((error) => {
                throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-unreachable', { index: label, reason: (0,connection_failure/* connectionReason */.R2)(error) });
            });
            if (answer.status === 404)
                return null;
            if (answer.status !== 200)
                throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', {
                    ...{ index: label, project, reason: `HTTP ${answer.status} for the provenance of ${filename}` },
                });
            return (0,expected_publisher/* parseProvenance */.X)(answer.body, version);
        },
    };
}

// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 2 modules
var parse_index_page = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
;// CONCATENATED MODULE: ./lib/gateways/package-index/public-name.js
// Whether PyPI has a name: one request, without any credential. Doubt is `unknown`, never `free`.






const SILENCE_MS = 15_000;
/** Of a page with very many files. */
const public_name_LONGEST = 50 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.1';
function createPublicNames(fetch) {
    return {
        askPublicIndex: async (name) => {
            try {
                const answer = await fetch((0,project_url/* projectUrl */.V)((0,index_profile/* indexProfile */._K)('pypi').simpleUrl, name), {
                    headers: { accept: ACCEPT },
                    signal: AbortSignal.timeout(SILENCE_MS),
                });
                const body = await (0,answer_body/* readBody */.x)(answer.body, { longest: public_name_LONGEST, cut: false });
                if (answer.status === 404)
                    return { kind: 'free' };
                if (!answer.ok)
                    return { kind: 'unknown', why: `PyPI answered ${answer.status}` };
                const type = answer.headers.get('content-type') ?? '';
                return { kind: 'taken', page: (0,parse_index_page/* parseIndexPage */.R)(body, type, answer.url) };
            }
            catch (error) {
                const why = error instanceof user_error/* UserError */.yo ? error.happened.replace(/\.$/, '') : (0,connection_failure/* connectionReason */.R2)(error);
                return { kind: 'unknown', why };
            }
        },
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
;// CONCATENATED MODULE: ./lib/gateways/python/pip-questions.js
// pip, asked about one index and no other: what it would do, without installing or building anything.
// https://pip.pypa.io/en/stable/cli/pip_index/, https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-dry-run






const WITHIN_MS = 3 * 60 * 1000;
/**
 * Of the person, or of the job: every option of pip has a variable, and with another index, a required virtual
 * environment or a quiet pip the answer would be about this machine. What is left is the way to the index.
 */
const OTHER_SETTINGS = /^(?:PIP_(?!(?:CERT|CLIENT_CERT|PROXY|DEFAULT_TIMEOUT|TIMEOUT|RETRIES|CACHE_DIR)$).*|PYTHON.*|NETRC)$/i;
function createPipQuestions(options) {
    return {
        askVersions: (project) => ask(options, ['index', 'versions', project]),
        tryInstall: (project, version) => ask(options, [
            ...['install', '--dry-run', '--ignore-installed', '--only-binary=:all:', '--no-cache-dir'],
            ...(options.servesRequirements ? [] : ['--no-deps']),
            `${project}==${version}`,
        ]),
    };
}
async function ask(options, words) {
    const { simpleUrl, env, secrets } = options;
    const credentials = typeof options.credentials === 'function' ? await options.credentials() : options.credentials;
    // Nobody else may look into it (0700), and pip finds nothing to import there.
    const root = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'py-release-pip-'));
    try {
        const netrc = (0,external_node_path_.join)(root, 'netrc');
        await (0,external_node_fs_promises_.writeFile)(netrc, netrcText(simpleUrl, credentials), { mode: 0o600 });
        const given = Object.entries((0,child_environment/* childEnvironment */.Q)(env, secrets)).filter(([name]) => !OTHER_SETTINGS.test(name));
        const childEnv = {
            ...Object.fromEntries(given),
            ...{ PIP_CONFIG_FILE: external_node_os_.devNull, PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1', NETRC: netrc },
        };
        const { request } = await (0,python_choice/* choosePython */.I)(options.python, childEnv, root);
        return await (0,run_program/* runProgram */.m)(request, ['-m', 'pip', ...words, `--index-url=${simpleUrl}`], {
            ...{ cwd: root, env: childEnv, timeoutMs: WITHIN_MS },
        });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(root, { recursive: true, force: true });
    }
}
/**
 * The password is no argument and no variable. What some Python reads otherwise than it was meant (blanks, backslashes, a quote at the begin)
 * is not written; pip then is let in by nobody.
 */
function netrcText(simpleUrl, credentials) {
    if (credentials === null || [credentials.user, credentials.password].some((each) => /[\s\\]|^"/.test(each)))
        return '';
    const { hostname } = new URL(simpleUrl);
    return `machine ${hostname} login ${credentials.user} password ${credentials.password}\n`;
}

// EXTERNAL MODULE: ./lib/gateways/python/verify-tools.js + 7 modules
var verify_tools = __webpack_require__(84926);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/health-gateways.js
// The outside of health, for the command line and the action: GitHub, the index, pip, the project's files.






















/** A person waits, and an answer that is long in coming is worth less than the others. */
const LONGEST_WAIT_MS = 1000;
const health_gateways_SILENCE_MS = 20_000;
const waitShortly = (milliseconds) => (0,promises_.setTimeout)(Math.min(milliseconds, LONGEST_WAIT_MS));
function createHealthGateways(place) {
    const { env, folder, fetch, token, apiUrl, repository, log } = place;
    const clients = new Map();
    const clientOf = (name) => {
        const [owner = '', repo = ''] = name.split('/');
        const connection = { token, apiUrl, owner, repo, fetch, wait: waitShortly, silenceMs: health_gateways_SILENCE_MS, log };
        const client = clients.get(name) ?? (0,octokit/* createGitHubClient */.L)(connection);
        clients.set(name, client);
        return client;
    };
    const own = token === '' || repository === null ? null : clientOf(repository);
    const children = (0,child_environment/* childEnvironment */.Q)(env, place.secrets);
    const consumer = once(() => createConsumerFolder(folder, env, children));
    const latestOf = async (client) => {
        const latest = await readLatestRelease(client);
        return latest === null || latest === 'missing' ? null : latest.tag;
    };
    return {
        host: own === null
            ? null
            : {
                ...(0,releases/* createReleases */.H)(own),
                readTag: (0,release_commit/* createReleaseCommits */.Q)(own).readTag,
                readRunState: (0,github_repository/* createRepositoryReader */.y)(own).readRunState,
                readLatest: () => latestOf(own),
            },
        readTags: async () => own === null
            ? (await createClonePlace((0,run_git/* createGit */.l)(folder, children)).readPlace()).tags
            : (0,remote_history/* createRemoteHistory */.J)(own).readTags(),
        ...indexGateways(place),
        askPublicIndex: createPublicNames(fetch).askPublicIndex,
        readSettings: (...asked) => createRepositorySettings(own ?? clientOf('')).readSettings(...asked),
        readFiles: async () => (await consumer()).readFiles(),
        readOthers: async () => {
            const { readAbove, readOutside } = await consumer();
            const [above, outside] = await Promise.all([readAbove(), readOutside()]);
            return [...above.map((file) => ({ ...file, outside: true })), ...outside];
        },
        readReleasesOf: (name) => readNewestReleases(clientOf(name)),
    };
}
function indexGateways(place) {
    const { env, folder, producer, credentials, secrets, python, log, indexRoots = [] } = place;
    const profile = producer?.profile ?? null;
    // Only asked where there is an index.
    const known = profile ?? (0,index_profile/* indexProfile */._K)('pypi');
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ profile: known, fetch: place.fetch, env, indexRoots });
    const ask = (0,limited_request/* createAskServer */.h)(fetch, product/* VERSION */.x, health_gateways_SILENCE_MS);
    const { readProvenance } = createProvenance(ask, known);
    if (profile === null)
        return { readPage: null, pip: null, installs: null, readProvenance };
    const tools = (0,verify_tools/* createVerifyTools */.$)({
        ...{ profile, credentials, fetch, env, secrets, python, wait: waitShortly, log, version: product/* VERSION */.x },
        ...{ workspace: folder, runsInWorkspace: false },
    });
    const isPath = /[\\/]/.test(python);
    return {
        readPage: (project, filenames) => tools.readPage(project, filenames),
        readProvenance,
        installs: place.installs ? { ...tools, info: log } : null,
        pip: createPipQuestions({
            ...{ simpleUrl: profile.simpleUrl, credentials, env, secrets },
            // TestPyPI and an index of one's own need not have what a package requires.
            servesRequirements: profile.name === 'pypi',
            python: isPath ? python : '',
        }),
    };
}

;// CONCATENATED MODULE: ./lib/action-health-credentials.js
// Credentials of `actions/health`: what the index is asked with, and whether those of the job and of the repository work.












/** Throws `identity-…`. */
function indexLogin(run, inputs, profile) {
    if (profile === null)
        return null;
    const { user, password } = inputs;
    const secret = password === '' ? null : { user: user || profile.tokenUser, password };
    if (inputs.indexIdentity !== '')
        return exchange(run, inputs, profile, secret);
    return profile.readWithCredential ? secret : null;
}
function exchange(run, inputs, profile, credentials) {
    const connection = { ...connectionTo(run, profile, run.indexRoots), profile };
    return (0,action_exchange.exchangedCredentials)({ ...run, inputs }, connection, {
        ...{ credentials, secretInput: '`user` and `password`' },
    });
}
function connectionTo({ env, fetch, steps }, profile, indexRoots) {
    return {
        fetch: (0,certificate_fetch/* createCertificateFetch */.W)({ profile, fetch, env, indexRoots }),
        ...{ wait: waitShortly, version: product/* VERSION */.x, log: steps.info },
    };
}
/** Whether the ID token of this job is taken, whatever `user` and `password` are there beside it. */
async function checkIdentity(run, inputs, profile) {
    if (profile === null || inputs.indexIdentity === '')
        return [];
    const subject = `${profile.label}: the input index-identity`;
    try {
        await exchange(run, inputs, profile, null)();
        return [passed('credentials', subject, 'The ID token of this job is exchanged for a credential.')];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return [(error.code.startsWith('exchange-') ? failed : unknown)('credentials', subject, error)];
    }
}
/** Those of the inputs, proved; those of the repository by their age. A runner has no others. */
async function readCredentials(run, inputs, own, { repository, apiUrl, serverUrl }) {
    const { fetch, steps, indexRoots } = run;
    const given = [
        [(0,index_profile/* indexProfile */._K)('pypi'), 'pypi-token', '', inputs.pypiToken],
        [(0,index_profile/* indexProfile */._K)('testpypi'), 'test-pypi-token', '', inputs.testPypiToken],
        ...(own === null ? [] : [[own, 'password', inputs.user, inputs.password]]),
    ];
    const proof = {
        now: () => Math.floor(Date.now() / 1000),
        readTokenFacts: async () => ({ verdict: 'unknown', facts: { kind: 'unknown' } }),
        askIndex: (profile, credentials) => {
            const connection = connectionTo(run, profile, profile === own ? indexRoots : []);
            return (0,package_index/* createPackageIndex */.N)({ ...connection, profile, credentials }).checkCredentials();
        },
    };
    const proved = given
        .filter(([, , , password]) => password !== '')
        .map(async ([profile, input, user, password]) => {
        const subject = { kind: 'index', label: profile.label, profile };
        const judged = await judgeCredential(subject, { user: user || profile.tokenUser, password }, proof);
        return { ...judged, what: profile.label, place: `the input ${input}`, updated: null };
    });
    const [owner = '', repo = ''] = repository.split('/');
    const secrets = checkCredentials({ indexes: [], serverUrl, repository, publishers: [] }, {
        ...{ ...proof, ...NOWHERE, env: {}, readSettings: async () => [], readRights: async () => [] },
        readSecrets: () => inputs.token === ''
            ? null
            : createRepositorySecrets((0,octokit/* createGitHubClient */.L)({
                ...{ token: inputs.token, apiUrl, owner, repo, fetch, wait: waitShortly, log: steps.info },
            })),
    });
    return [...(await Promise.all(proved)), ...(await secrets)];
}
/** A job has no home whose files are a person's. */
const NOTHING = {
    shown: '',
    read: async () => null,
    prove: async () => undefined,
    write: async () => undefined,
};
const NOWHERE = {
    pypirc: NOTHING,
    netrc: NOTHING,
    keyring: { isThere: async () => false, store: async () => false, ask: async () => null },
};

// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(13332);
;// CONCATENATED MODULE: ./lib/health/health-names.js
// The checks by their names, which people type after `--only` and `--skip`.



/** Of a project and what it releases or installs, in the order of the table. */
const PROJECT_CHECKS = [
    'index-answers',
    'index-lists',
    'index-hash',
    'pip-versions',
    'pip-install',
    'install',
    'versions-agree',
    'half-finished',
    'trusted-publisher',
    'credentials',
    'credential-age',
    'merge-settings',
    'private-name',
    'confusion-holes',
    'source-readable',
    'newer-version',
    'lock-current',
];
/** Of what is installed on a machine (`--environment`), in the order of the table. */
const ENVIRONMENT_CHECKS = [
    'environment-python',
    'environment-locked',
    'environment-complete',
    'environment-consistent',
    'environment-origin',
    'environment-pins',
    'environment-lock-source',
    'environment-proxy',
    'environment-reach',
    'environment-cache',
    'environment-offline',
    'environment-index',
    'environment-token',
    'confusion-holes',
];
const HEALTH_CHECKS = [...PROJECT_CHECKS, ...ENVIRONMENT_CHECKS];
function isChosen({ only, skip }, name) {
    return (only.length === 0 || only.includes(name)) && !skip.includes(name);
}
/** `asked`: those that can be asked here; a name of the others would leave nothing to ask. Throws `health-check-unknown`. */
function readHealthNames(names, asked = PROJECT_CHECKS) {
    return names.map((name) => {
        const known = asked.find((each) => each === name);
        if (known !== undefined)
            return known;
        const near = (0,near_name/* nearName */.c)(name, asked);
        const isElsewhere = HEALTH_CHECKS.some((each) => each === name);
        const elsewhere = isElsewhere
            ? ` It is one ${name.startsWith('environment-') ? 'of `--environment`' : 'of the project, without `--environment`'}.`
            : '';
        const hint = near === null || isElsewhere ? elsewhere : ` Did you mean \`${near}\`?`;
        throw (0,catalogue/* raise */.x)(healthErrors, 'health-check-unknown', { name, hint, names: asked.join(', ') });
    });
}

// EXTERNAL MODULE: ./lib/dependencies/asked-places.js
var asked_places = __webpack_require__(39870);
// EXTERNAL MODULE: ./lib/dependencies/locked-version.js
var locked_version = __webpack_require__(93114);
// EXTERNAL MODULE: ./lib/dependencies/version-range.js
var version_range = __webpack_require__(33765);
;// CONCATENATED MODULE: ./lib/dependencies/range-within.js
// Whether all versions that one list of clauses lets in are let in by another: what is there already may stay then.



/** `written` may have poetry's notations. What cannot be compared is within nothing but the same text. */
function rangeWithin(written, asked) {
    if (withoutBlanks(written) === withoutBlanks(asked))
        return true;
    const [inner, outer] = [intervalOf(written), intervalOf(asked)];
    if (inner === null || outer === null)
        return false;
    return (outer.exclusions.every((exclusion) => inner.exclusions.includes(exclusion)) &&
        isTighter(inner.lower, outer.lower, 1) &&
        isTighter(inner.upper, outer.upper, -1));
}
function isTighter(inner, outer, direction) {
    if (outer === null)
        return true;
    if (inner === null)
        return false;
    const order = (0,compare_versions/* compareVersions */.Zy)(inner.version, outer.version) * direction;
    return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}
function intervalOf(text) {
    let interval = { lower: null, upper: null, exclusions: [] };
    for (const part of text.split(',').map((each) => each.trim())) {
        const clauses = part === '' ? [] : clausesOf(part);
        if (clauses === null)
            return null;
        for (const clause of clauses) {
            const next = narrow(interval, clause);
            if (next === null)
                return null;
            interval = next;
        }
    }
    return interval;
}
/** Lower and upper bounds of one clause, `^1.2` for instance. */
function clausesOf(part) {
    if (/^(?:>=|<=|<|>|!=)/.test(part))
        return [part];
    const [, release] = /^~=\s*([\d.]+)$/.exec(part) ?? [];
    if (release !== undefined)
        return compatible(release);
    const plain = part.replace(/^==(?!=)\s*/, '');
    try {
        return (0,version_range/* parseRange */.R)(plain)
            .clauses.split(',')
            .filter((clause) => clause !== '');
    }
    catch {
        return null;
    }
}
/** `~=1.4.2` is `>=1.4.2,<1.5`. */
function compatible(release) {
    const numbers = release.split('.').map(Number);
    const upper = numbers.slice(0, -1).map((number, at, all) => (at === all.length - 1 ? number + 1 : number));
    return [`>=${release}`, `<${upper.join('.')}`];
}
function narrow(interval, clause) {
    const [, operator = '', text = ''] = /^(>=|<=|<|>|!=|==)\s*(.*)$/.exec(clause) ?? [];
    if (operator === '!=')
        return { ...interval, exclusions: [...interval.exclusions, withoutBlanks(clause)] };
    const version = (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        return null;
    const bound = { version, inclusive: operator.includes('=') };
    const isLower = operator.startsWith('>') || operator === '==';
    const isUpper = operator.startsWith('<') || operator === '==';
    return {
        ...interval,
        lower: isLower && isTighter(bound, interval.lower, 1) ? bound : interval.lower,
        upper: isUpper && isTighter(bound, interval.upper, -1) ? bound : interval.upper,
    };
}
function withoutBlanks(text) {
    return text.replace(/\s+/g, '');
}

// EXTERNAL MODULE: ./lib/update/specifier.js
var specifier = __webpack_require__(21193);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/health/lock-problems.js








/** Of each lock that is there. Throws `project-toml-broken`. */
function toolLocks(files, name) {
    return ['uv.lock', 'poetry.lock'].flatMap((lock) => {
        const text = files.get(lock);
        if (text === undefined)
            return [];
        const highest = (0,locked_version/* lockVersions */.H)(lock, text, name).toSorted(compare_versions/* compareVersions */.Zy).at(-1);
        return [{ lock, version: highest === undefined ? null : (0,format_version/* formatVersion */.q)(highest) }];
    });
}
/** A lock that is older than what is asked for. */
function lockProblems(name, asked, locks) {
    const inProject = asked.filter(({ path }) => path === 'pyproject.toml');
    return locks.flatMap(({ lock, version: locked }) => {
        const command = lock === 'uv.lock' ? `uv lock --upgrade-package ${name}` : `poetry update ${name}`;
        const [first] = inProject;
        if (first === undefined)
            return [];
        if (locked === null)
            return [(0,catalogue/* raise */.x)(healthErrors, 'health-lock-lacks', { path: first.path, name, lock, command })];
        // Asked for twice it is by markers or by groups, of which one may hold.
        if (inProject.some((each) => mayHold(each.clauses, locked)))
            return [];
        const wanted = inProject.map((each) => each.clauses).join(' or ');
        const { path } = first;
        return [(0,catalogue/* raise */.x)(healthErrors, 'health-lock-outside', { lock, name, locked, path, asked: wanted, command })];
    });
}
/** What can't be read as a range is no proof of a lock that is too old. */
function mayHold(asked, version) {
    const parsed = (0,parse_version/* parseVersion */.o)(version);
    return asked === '' || !rangeWithin(asked, '') || parsed === null || (0,specifier/* letsIn */.C6)(asked, parsed);
}
/** `version` is within everything that is asked for. */
function allows(asked, version) {
    return asked.every((each) => mayHold(each.clauses, version));
}

;// CONCATENATED MODULE: ./lib/health/confusion-health.js

/** A name that is free is nobody's yet; one that is taken is a failure, whatever its version. */
function judgePrivateNames(findings) {
    return findings.map(({ name, finding }) => {
        if (finding.code === 'private-name-free')
            return passed('private-name', name, `Nobody has ${name} on PyPI; an empty project of yours would keep it so.`);
        const judge = finding.code === 'private-name-unknown' ? unknown : failed;
        return judge('private-name', name, finding);
    });
}
/** `looked`: whether there is anything private that could be confused. */
function judgeHoles(holes, subject) {
    if (holes.length === 0)
        return [
            passed('confusion-holes', subject, 'No setting lets a public package stand in for a private one.'),
        ];
    return holes.map(({ finding, path, line }) => failed('confusion-holes', path === null ? 'the environment' : `${path}:${line}`, finding));
}

;// CONCATENATED MODULE: ./lib/commands/check-consumed.js
// What a project installs of private packages: sources that can be read, newer versions, locks, holes.












/** Each repository once, however many packages come from it. */
async function checkSources(checks) {
    const repositories = [...new Set(Object.values(checks.packages))];
    return Promise.all(repositories.map(async (repository) => {
        const own = Object.keys(checks.packages).filter((name) => checks.packages[name] === repository);
        const names = own.join(', ');
        if (checks.unasked !== null)
            return sourceUnasked('source-readable', repository, checks.unasked);
        try {
            const releases = await checks.readReleasesOf(repository);
            if (releases === 'missing')
                return sourceFailed(repository, names, 'the token sees no such repository (HTTP 404)');
            const [newest] = releases;
            if (newest !== undefined)
                return passed('source-readable', repository, `Its newest release ${newest.tag} can be read.`);
            const empty = (0,catalogue/* raise */.x)(healthErrors, 'health-source-empty', { repository, names });
            return failed('source-readable', repository, empty);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            return sourceFailed(repository, names, error.happened.replace(/\.$/, ''));
        }
    }));
}
function sourceFailed(repository, names, why) {
    const finding = (0,catalogue/* raise */.x)(healthErrors, 'health-source-unreadable', { repository, names, why });
    return failed('source-readable', repository, finding);
}
/** Told, and no finding: an update is a choice. */
async function checkNewer(checks) {
    const files = await checks.readFiles();
    return Promise.all(Object.entries(checks.packages).map(async ([name, repository]) => {
        if (checks.unasked !== null)
            return sourceUnasked('newer-version', name, checks.unasked);
        const releases = await checks.readReleasesOf(repository).catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                return error;
            throw error;
        });
        if (releases instanceof user_error/* UserError */.yo)
            return sourceUnasked('newer-version', name, releases.happened.replace(/\.$/, ''));
        if (releases === 'missing')
            return sourceUnasked('newer-version', name, `the token sees no repository ${repository} (HTTP 404)`);
        const newest = newestVersion(releases, name);
        if (newest === null)
            return sourceUnasked('newer-version', name, noVersion(repository, name, releases.length));
        return passed('newer-version', name, describeNewer(files, name, newest));
    }));
}
function describeNewer(files, name, newest) {
    const locked = toolLocks(files, name).find(({ version }) => version !== null);
    const have = locked?.version == null ? null : (0,parse_version/* parseVersion */.o)(locked.version);
    const text = (0,format_version/* formatVersion */.q)(newest);
    if (have === null)
        return `${text} is the newest version; no lock here says which one is used.`;
    if ((0,compare_versions/* compareVersions */.Zy)(have, newest) >= 0)
        return `${locked?.lock} has ${locked?.version}, the newest version.`;
    const outside = allows((0,asked_places/* askedPlaces */.D)(files, name), text) ? '' : ', which the range does not take';
    return `${text} is waiting${outside}; ${locked?.lock} has ${locked?.version}: \`py-release consumer update\`.`;
}
async function checkLock(checks) {
    const files = await checks.readFiles();
    return Object.keys(checks.packages).flatMap((name) => {
        const locks = toolLocks(files, name);
        const problems = lockProblems(name, (0,asked_places/* askedPlaces */.D)(files, name), locks);
        if (problems.length > 0)
            return problems.map((finding) => failed('lock-current', name, finding));
        const [lock] = locks;
        const seen = lock === undefined
            ? 'There is no lock that could be older.'
            : `${lock.lock} has ${lock.version ?? 'none'}, as is asked for.`;
        return [passed('lock-current', name, seen)];
    });
}
/** `subject`: whose names could be confused. */
async function checkHoles(checks, subject) {
    const [inside, others] = await Promise.all([checks.readFiles(), checks.readOthers()]);
    const own = [...inside].flatMap(([path, text]) => mayHaveHoles(path) ? [{ path, text, outside: false }] : []);
    const { environment } = checks;
    return judgeHoles(findHoles({ files: [...own, ...others], environment, own: null }), subject);
}
function sourceUnasked(check, subject, why) {
    const what = check === 'newer-version' ? `whether ${subject} has a newer version` : `whether ${subject} can be read`;
    const remedy = 'Set GITHUB_TOKEN, or the input `token`, to a token that may read the source repositories.';
    return unasked(check, subject, { what, why, remedy });
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
;// CONCATENATED MODULE: ./lib/health/pip-answers.js
// What pip says of a released version, read from how it ended and the words it ended with.









/** As `timeout` of the shell ends. */
const TIMED_OUT = 124;
/** This pip, this Python or the network: nothing about the package. */
const NOT_ASKED = [
    [/No module named pip/, 'this Python has no pip'],
    [/externally-managed-environment/, 'this Python belongs to the system, where pip may do nothing'],
    [/unknown command "index"|no such option: --dry-run/, 'this pip is too old: 22.2 or newer is needed'],
    [
        /require a different python version|requires a different Python/i,
        'the Python here is none that it is made for',
    ],
    // Each program may have been given authorities of its own; in pip it is requests that decides: https://github.com/psf/requests/issues/3829
    [
        /CERTIFICATE_VERIFY_FAILED/,
        'pip does not trust the certificate of the index: name its authority by REQUESTS_CA_BUNDLE or, where that is not set, PIP_CERT',
    ],
    [
        /Could not fetch URL|connection error|Connection(?:Error| broken| refused)|Temporary failure|timed out/i,
        'pip could not reach the index',
    ],
    [/\b401\b|\b403\b|User for \S+:/, 'the index did not let pip in'],
];
function judgePipVersions(released, answer) {
    const { project, index } = released;
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${project} ${version}`;
    const listed = /^Available versions: (.*)$/m.exec(answer.stdout)?.[1]?.split(',') ?? [];
    const has = listed.some((text) => {
        const seen = (0,parse_version/* parseVersion */.o)(text.trim());
        return seen !== null && (0,compare_versions/* sameVersion */.r1)(seen, released.version);
    });
    if (has)
        return passed('pip-versions', subject, `\`pip index versions ${project}\` shows it.`);
    const why = notAsked(answer);
    if (why !== null)
        return unasked('pip-versions', subject, {
            ...{ what: `whether pip sees ${subject}`, why },
            remedy: `Try it yourself: \`pip index versions ${project}\`.`,
        });
    const seen = listed.length > 0 ? `it shows ${listed.slice(0, 3).join(',').trim()}` : lastWords(answer);
    return failed('pip-versions', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-pip-versions', { project, version, index, seen }));
}
/** Nothing was built: pip took wheels only. `page`: of the project; null: it could not be read. */
function judgePipInstall(released, page, answer) {
    const { project, index } = released;
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${project} ${version}`;
    if (answer.exitCode === 0)
        return passed('pip-install', subject, `pip would install it from ${index} (--dry-run).`);
    const why = notAsked(answer) ?? needsBuild(released, page, answer);
    if (why !== null)
        return unasked('pip-install', subject, {
            ...{ what: `whether pip installs ${subject}`, why },
            remedy: '`py-release health --install` installs it for real.',
        });
    const seen = lastWords(answer);
    return failed('pip-install', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-pip-install', { project, version, index, seen }));
}
function notAsked({ exitCode, lastLines, stdout }) {
    if (exitCode === TIMED_OUT)
        return 'pip gave no answer in time';
    const text = [...lastLines, stdout].join('\n');
    return NOT_ASKED.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
/** To build from source runs code of the project, which this check does not. */
function needsBuild({ project, version }, page, { lastLines }) {
    const [, lacking = ''] = /No matching distribution found for ([A-Za-z0-9][\w.-]*?)(?=[\s=<>!~;[(]|$)/.exec(lastLines.join('\n')) ??
        [];
    if (lacking === '')
        return null;
    if ((0,normalize_name/* normalizeName */.P)(lacking) !== (0,normalize_name/* normalizeName */.P)(project))
        return `no wheel of ${(0,plain_line/* plainLine */.h)(lacking, 100)}, which it needs, fits here, and nothing was built`;
    const wheels = (0,files_of_version/* filesOfVersion */.p)(page ?? 'empty', version).filter(({ filename }) => filename.endsWith('.whl'));
    if (page !== null && page !== 'empty' && wheels.length === 0)
        return 'it has no wheel, and nothing was built from source';
    const forAll = wheels.some(({ filename }) => filename.endsWith('-none-any.whl'));
    return wheels.length > 0 && !forAll
        ? 'none of its wheels need fit this machine, and nothing was built'
        : null;
}
function lastWords({ exitCode, lastLines }) {
    const line = lastLines.findLast((each) => /ERROR|error/.test(each)) ?? lastLines.at(-1);
    if (line === undefined)
        return `it ended with code ${exitCode}`;
    return (0,plain_line/* plainLine */.h)(line.replace(/^ERROR:\s*/, ''), 300).replace(/\.$/, '');
}

// EXTERNAL MODULE: ./lib/commands/verify-published.js + 2 modules
var verify_published = __webpack_require__(50054);
;// CONCATENATED MODULE: ./lib/commands/check-installable.js
// What installers make of the last version: pip asked without installing, and, where code may run, a real installation.





async function checkPipVersions({ facts, pip }) {
    const released = await facts.released();
    if (released === null || pip === null)
        return [];
    return [judgePipVersions(released, await pip.askVersions(released.project))];
}
async function checkPipInstall({ facts, pip }) {
    const released = await facts.released();
    if (released === null || pip === null)
        return [];
    const [answer, page] = await Promise.all([
        pip.tryInstall(released.project, (0,format_version/* formatVersion */.q)(released.version)),
        facts.page().catch(() => null),
    ]);
    return [judgePipInstall(released, page, answer)];
}
/** `needs` null: no code may run here, or nobody asked for it. */
async function checkInstallation(facts, needs) {
    const released = await facts.released();
    if (released === null || needs === null)
        return [];
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${released.project} ${version}`;
    const told = [];
    try {
        const { installed } = await (0,verify_published/* verifyPublished */.u)({
            ...{ index: released.index, project: released.project, version: released.version, files: null },
            ...{ patience: 0, runsCode: true, allowsSource: true, verifyCommand: null },
        }, { ...needs, step: (_, work) => work(), warn: (text) => void told.push(text) });
        if (installed === null || installed.file === null)
            return [
                unasked('install', subject, {
                    what: `whether ${subject} installs and runs`,
                    why: (told[0] ?? 'none of its files fits this machine').replace(/\.$/, ''),
                    remedy: 'Run it on a machine and with a Python that a file of it is made for.',
                }),
            ];
        const scripts = installed.scripts.length === 0 ? '' : `, ${installed.scripts.join(', ')} answer`;
        const modules = installed.modules.map(({ name }) => name).join(', ');
        const notes = told.length === 0 ? '' : ` ${told.join(' ')}`;
        return [passed('install', subject, `${installed.file} installs; ${modules} import${scripts}.${notes}`)];
    }
    catch (error) {
        const errors = error instanceof user_error/* UserErrors */.tQ ? error.errors : error instanceof user_error/* UserError */.yo ? [error] : null;
        if (errors === null)
            throw error;
        return errors.map((each) => (NOT_PROVED.test(each.code) ? unknown : failed)('install', subject, each));
    }
}
/** The machine or the network stood in the way, which says nothing of the package. */
const NOT_PROVED = /^(?:index-|program-missing$|python-missing$|build-python-unfit$|uv-|tool-)/;

;// CONCATENATED MODULE: ./lib/health/listed-version.js





function judgeListed(released, page) {
    const { project, tag, index } = released;
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${project} ${version}`;
    const files = (0,files_of_version/* filesOfVersion */.p)(page, released.version);
    if (files.length === 0)
        return failed('index-lists', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-version-unlisted', { index, project, version, tag }));
    const yanked = files.filter((file) => file.yanked !== false);
    const [first] = yanked;
    if (first === undefined)
        return passed('index-lists', subject, `${index} lists ${counted(files.length, 'file')} of it.`);
    const why = first.yanked === false ? '' : first.yanked;
    return warned('index-lists', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-version-yanked', {
        ...{ index, project, version, reason: why === '' ? '' : ` (${why})` },
        files: yanked.length === files.length ? 'The files' : yanked.map(({ filename }) => filename).join(', '),
    }));
}
/** Every file by its bytes on the index, on the release and in the manifest; a place that has no hash proves nothing. */
function judgeHashes(released, sources) {
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${released.project} ${version}`;
    const expected = expectedFiles(sources);
    if (expected === null)
        return [
            unasked('index-hash', subject, {
                what: 'whether its files are the same everywhere',
                why: 'neither a manifest nor a release of it could be read',
                remedy: 'Releases of py-release carry a manifest from the next one on.',
            }),
        ];
    const places = placesOf(released, sources);
    const findings = places.flatMap((place) => compare(expected, place, { ...released, version }));
    if (findings.length > 0)
        return findings.map((finding) => failed('index-hash', subject, finding));
    const compared = places.filter(({ hashes }) => hashes.size > 0).map(({ where }) => where);
    const blank = places.filter(({ hashes }) => hashes.size === 0);
    const others = compared.filter((where) => where !== expected.against);
    if (others.length === 0)
        return [
            unasked('index-hash', subject, {
                what: 'whether its files are the same everywhere',
                why: blank.length === 0
                    ? 'there is one place only that could be read'
                    : `${blank.map(({ where }) => where).join(' and ')} tell no sha256`,
                remedy: 'Compare a downloaded file with the hash in the release yourself.',
            }),
        ];
    const seen = `${counted(expected.files.length, 'file')}: the same bytes in ${expected.against} and on ${others.join(' and ')}.`;
    return [passed('index-hash', subject, seen)];
}
function expectedFiles({ manifest, release }) {
    if (manifest !== null) {
        const files = manifest.files.filter(({ kind }) => kind !== 'extra');
        return { against: 'the manifest', isWhole: true, files };
    }
    const files = (release?.assets ?? []).flatMap(({ label, name, sha256, state }) => {
        const filename = label || name;
        const isFile = /\.(?:whl|tar\.gz)$/.test(filename) && state === 'uploaded';
        return isFile && sha256 !== null ? [{ filename, sha256 }] : [];
    });
    return files.length === 0 ? null : { against: 'the GitHub release', isWhole: false, files };
}
function placesOf({ version, index }, { release, page }) {
    const listed = page === null ? null : (0,files_of_version/* filesOfVersion */.p)(page, version);
    const assets = release?.assets.filter(({ state }) => state === 'uploaded') ?? null;
    const place = (where, files) => ({
        ...{ where, isIndex: where === index },
        names: new Set(files.map(({ filename }) => filename)),
        hashes: new Map(files.flatMap(({ filename, sha256 }) => (sha256 === null ? [] : [[filename, sha256]]))),
    });
    return [
        ...(listed === null || listed.length === 0 ? [] : [place(index, listed)]),
        ...(assets === null
            ? []
            : [
                place('the GitHub release', assets.map(({ label, name, sha256 }) => ({ filename: label || name, sha256 }))),
            ]),
    ];
}
function compare({ against, isWhole, files }, { where, isIndex, names, hashes }, { tag, version }) {
    const missing = isWhole ? files.filter(({ filename }) => !names.has(filename)) : [];
    const other = files.flatMap(({ filename, sha256: ours }) => {
        const theirs = hashes.get(filename);
        return theirs === undefined || theirs === ours
            ? []
            : [(0,catalogue/* raise */.x)(healthErrors, 'health-hash-differs', { filename, theirs, where, ours, against })];
    });
    const expected = new Set(files.map(({ filename }) => filename));
    // A release holds what its maker adds; of an index every file is installed by somebody.
    const foreign = isWhole && isIndex ? [...names].filter((name) => !expected.has(name)) : [];
    const told = (code, found) => found.length === 0 ? [] : [(0,catalogue/* raise */.x)(healthErrors, code, { files: found.join(', '), version, tag, where })];
    const lost = missing.map(({ filename }) => filename);
    return [...other, ...told('health-hash-missing', lost), ...told('health-file-foreign', foreign)];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/trust/newest-files.js
var newest_files = __webpack_require__(32800);
;// CONCATENATED MODULE: ./lib/health/unfinished-releases.js
// Releases that a run began and none has finished, and versions that nobody released by a tag.








const STEPS = {
    draft: 'its draft',
    tag: 'its tag',
    publish: 'files on the index',
    undraft: 'the GitHub release',
    tidy: 'the last line of its text',
};
/** Null: it is whole, or none of ours. */
function unfinishedState(tag, state, index) {
    switch (state.kind) {
        case 'foreign':
        case 'released':
            return null;
        case 'files-lost':
        case 'contradiction':
            return state.error;
        case 'planned':
        case 'scratch-draft':
            return null;
        case 'tagged':
        case 'partly-published':
        case 'published': {
            const missing = state.missing.length === 0 ? 'all files are' : 'not all files are';
            const done = `the tag is there, and ${missing} on ${index}`;
            const left = state.left.map((step) => STEPS[step]).join(', ');
            return (0,catalogue/* raise */.x)(healthErrors, 'health-release-unfinished', { tag, done, left });
        }
    }
}
/** Drafts that runs of ours made. */
function leftDrafts(releases) {
    return releases.flatMap(({ tag, draft, body }) => {
        const owner = draft ? ((0,draft_marker/* readDraftOwner */.nM)(body) ?? (0,draft_marker/* readDraftOwner */.nM)(body, 'tag')) : null;
        return owner === null ? [] : [{ tag, runId: owner.runId }];
    });
}
function draftLeft({ tag, runId }) {
    return (0,catalogue/* raise */.x)(healthErrors, 'health-draft-left', { tag, run: runId });
}
const MOST_TAGS = 5;
const NEWEST = 20;
/** Tags without a published release among the newest, which may be ours; the first is not among them. */
function tagsWithoutRelease(tags, releases, isWholeList) {
    const published = new Set(releases.filter(({ draft }) => !draft).map(({ tag }) => tag));
    const known = tags.findLastIndex(({ name }) => published.has(name));
    // What lies below the oldest release that was listed may have one all the same.
    const asked = isWholeList ? tags : tags.slice(0, known + 1);
    return asked
        .slice(1, NEWEST)
        .filter(({ name }) => !published.has(name))
        .slice(0, MOST_TAGS);
}
/** Published releases of ours without any file: from the first that has a manifest on. */
function emptyReleases(tags, releases) {
    const byTag = new Map(releases.filter(({ draft }) => !draft).map((release) => [release.tag, release]));
    return tags.slice(0, firstOfOurs(tags, releases) + 1).flatMap(({ name: tag }) => {
        const release = byTag.get(tag);
        const isEmpty = release !== undefined && !release.assets.some(({ state }) => state === 'uploaded');
        return isEmpty ? [(0,catalogue/* raise */.x)(healthErrors, 'health-release-empty', { tag })] : [];
    });
}
/** Place of the lowest tag whose release has a manifest; -1: none has. What lies below was made another way. */
function firstOfOurs(tags, releases) {
    const own = new Set(releases
        .filter(({ draft, assets }) => !draft && (0,release_state/* manifestsOf */.oF)(assets).length > 0)
        .map((release) => release.tag));
    return tags.findLastIndex(({ name }) => own.has(name));
}
const MOST_SHOWN = 10;
/** Versions on the index that no tag names. Development versions are rehearsals; a yanked one was seen by somebody. */
function untaggedVersions(page, { tags, above, index }) {
    if (page === 'empty')
        return null;
    const files = page.files.filter(({ yanked }) => yanked === false);
    const versions = (0,newest_files/* newestFiles */.k)({ ...page, files }, Number.POSITIVE_INFINITY)
        .map(({ version }) => (0,parse_version/* parseVersion */.o)(version))
        .filter((version) => version !== null)
        .filter((version) => version.dev === null && (0,compare_versions/* compareVersions */.Zy)(version, above) > 0)
        .filter((version) => !tags.some((tag) => (0,compare_versions/* sameVersion */.r1)(tag.version, version)))
        .map(format_version/* formatVersion */.q);
    if (versions.length === 0)
        return null;
    const more = versions.length > MOST_SHOWN ? ` and ${versions.length - MOST_SHOWN} more` : '';
    const shown = versions.slice(0, MOST_SHOWN).join(', ') + more;
    return (0,catalogue/* raise */.x)(healthErrors, 'health-index-untagged', { index, versions: shown });
}

;// CONCATENATED MODULE: ./lib/health/version-agreement.js
// Tag, files of the project and latest release: one version. What the index has is told by `index-lists`.





function judgeVersions(places) {
    const { project, tag, written, latest } = places;
    const version = (0,format_version/* formatVersion */.q)(places.version);
    const subject = `${project} ${version}`;
    const order = written === null ? 0 : (0,compare_versions/* compareVersions */.Zy)(written.version, places.version);
    const ahead = written !== null && order > 0;
    const behind = written === null || order >= 0
        ? []
        : [
            failed('versions-agree', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-version-behind', {
                ...{ path: written.path, written: (0,format_version/* formatVersion */.q)(written.version), tag, version },
            })),
        ];
    const isUnknown = typeof latest === 'object' && latest !== null;
    const shown = isUnknown || latest === null || latest === tag
        ? []
        : [warned('versions-agree', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-latest-differs', { latest, tag }))];
    const findings = [...behind, ...shown];
    const rest = isUnknown
        ? [
            unasked('versions-agree', subject, {
                what: 'which release GitHub shows as the latest',
                why: latest.unknown,
                remedy: 'Set GITHUB_TOKEN, or the input `token`, or look at the releases yourself.',
            }),
        ]
        : [];
    if (findings.length > 0 || rest.length > 0)
        return [...findings, ...rest];
    const files = written === null
        ? ''
        : ahead
            ? `; ${written.path} says ${(0,format_version/* formatVersion */.q)(written.version)}, which the next release takes`
            : `, ${written.path}`;
    return [
        passed('versions-agree', subject, `${version} in the tag ${tag}${latest === null ? '' : ', the latest release'}${files}.`),
    ];
}

// EXTERNAL MODULE: ./lib/commands/read-release-state.js
var read_release_state = __webpack_require__(75840);
;// CONCATENATED MODULE: ./lib/commands/check-released.js
// A released project: its last version on the index and on GitHub, and what runs have left behind.











/** What the check of the hashes tells. */
const OF_HASHES = new Set([
    'version-file-cut',
    'version-file-differs',
    'upload-listed-without-hash',
]);
/** Whatever else is asked: the place must answer. */
async function checkIndexAnswers({ index, facts, project, }) {
    if (index === null)
        return [];
    try {
        const page = await facts.page();
        const count = page === 'empty' || page === null ? 0 : page.files.length;
        const seen = `It answers, with ${counted(count, 'file')} of ${project.pyproject.name}.`;
        return [passed('index-answers', index, seen)];
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        // Nobody knows how it answers to who may ask.
        if (/^(?:index-credentials|exchange|trust)-/.test(error.code))
            return [unknown('index-answers', index, error)];
        // It says itself what to do.
        if (error.code.startsWith('certificate-'))
            return [failed('index-answers', index, error)];
        const why = error.happened.replace(/\.$/, '');
        return [failed('index-answers', index, (0,catalogue/* raise */.x)(healthErrors, 'health-index-silent', { index, why }))];
    }
}
async function checkListed({ facts }) {
    const [released, page] = await Promise.all([facts.released(), facts.page()]);
    return released === null || page === null ? [] : [judgeListed(released, page)];
}
/** A tag is no promise that a project is on an index: an application has tags too. */
function notPublished({ index, project }) {
    const { name } = project.pyproject;
    return unasked('index-lists', name, {
        what: `whether ${name} is on its index`,
        why: `no workflow here publishes it, and ${index} has no project of that name`,
        remedy: 'Say where it is released to: `--index none` for GitHub alone, or the URL of its index.',
    });
}
async function checkHashes(checks) {
    const { facts, host } = checks;
    const released = await facts.released();
    if (released === null)
        return [];
    if (host === null)
        return [hostless('index-hash', released, 'whether its files are the same everywhere', checks)];
    const [manifest, release, page] = await Promise.all([facts.manifest(), facts.release(), readPage(facts)]);
    const silent = page instanceof user_error/* UserError */.yo;
    const judged = judgeHashes(released, { manifest, release, page: silent ? null : page });
    // The other places agree, which says nothing of an index that does not answer.
    const isWell = judged.every(({ state }) => state === 'passed');
    const subject = `${released.project} ${(0,format_version/* formatVersion */.q)(released.version)}`;
    return silent && isWell ? [unknown('index-hash', subject, page)] : judged;
}
async function checkVersions({ facts, project, host, why, }) {
    const released = await facts.released();
    if (released === null)
        return [
            unasked('versions-agree', project.pyproject.name, {
                what: 'whether tag, files and release agree',
                why: 'there is no tag of a version yet',
                remedy: 'Release it: docs/publishing.md.',
            }),
        ];
    const shown = host === null ? null : await facts.latest();
    // One repository may release several projects, each with tags of its own, and GitHub shows one release.
    const isOwn = shown !== null && (0,tag_format/* readTag */.zW)((0,tag_format/* parseTagFormat */.n0)(project.configuration.tagFormat), shown) !== null;
    const latest = host === null ? { unknown: why } : isOwn ? shown : null;
    const path = project.places[0]?.path ?? 'pyproject.toml';
    const written = project.current === null ? null : { version: project.current, path };
    return judgeVersions({ ...released, written, latest });
}
/** Drafts, tags, releases and files that lack their counterparts. */
async function checkUnfinished(checks) {
    const { facts, host, index } = checks;
    const released = await facts.released();
    if (released === null)
        return [];
    const subject = `releases of ${released.project}`;
    if (host === null)
        return [hostless('half-finished', released, 'whether a release is half-finished', checks)];
    const [tags, releases, listed] = await Promise.all([facts.tags(), facts.releases(), readPage(facts)]);
    const silent = listed instanceof user_error/* UserError */.yo;
    const page = silent ? null : listed;
    const [state, missing, drafts] = await Promise.all([
        (0,read_release_state/* readReleaseState */.l)({
            tag: released.tag,
            releases: releases.filter(({ tag }) => tag === released.tag),
            index: index ?? 'GitHub',
            asksIndex: page !== null,
        }, {
            readTag: facts.readTag,
            downloadAsset: facts.downloadAsset,
            readPage: async () => page ?? 'empty',
            info: () => undefined,
        }),
        missingReleases(checks),
        judgeDrafts(checks, released.tag),
    ]);
    const last = unfinishedState(released.tag, state, index ?? 'GitHub');
    // Of the last one its state tells more.
    const empty = last === null ? emptyReleases(tags, releases) : emptyReleases(tags.slice(1), releases);
    const first = tags[firstOfOurs(tags, releases)]?.version ?? released.version;
    const untagged = page === null || index === null
        ? null
        : untaggedVersions(page, { tags: await facts.allTags(), above: first, index });
    // Hashes have a check of their own.
    const isHash = last !== null && OF_HASHES.has(last.code);
    const findings = [
        ...(last === null || isHash ? [] : [last]),
        ...missing,
        ...empty,
        ...(untagged === null ? [] : [untagged]),
    ].map((finding) => failed('half-finished', subject, finding));
    const all = [...findings, ...drafts];
    if (all.length > 0)
        return all;
    if (silent)
        return [unknown('half-finished', subject, listed)];
    const seen = `Every tag, release and file of the newest has its counterparts; the last is ${released.tag}.`;
    return [passed('half-finished', subject, seen)];
}
/** An index that does not answer has a check of its own. */
async function readPage(facts) {
    try {
        return await facts.page();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error;
        throw error;
    }
}
async function missingReleases({ facts }) {
    const [tags, releases] = await Promise.all([facts.tags(), facts.releases()]);
    const bare = tagsWithoutRelease(tags, releases, releases.length < 100);
    const found = await Promise.all(bare.map(async ({ name: tag }) => {
        const digest = (0,release_message/* readTagDigest */.X8)((await facts.readTag(tag))?.message ?? null);
        return digest === null ? [] : [(0,catalogue/* raise */.x)(healthErrors, 'health-release-missing', { tag })];
    }));
    return found.flat();
}
/** Of the last tag its state tells; a run that is at work may still make more of the others. */
async function judgeDrafts({ facts, host }, last) {
    const drafts = leftDrafts(await facts.releases()).filter(({ tag }) => tag !== last);
    return Promise.all(drafts.map(async (draft) => {
        const state = (await host?.readRunState(draft.runId)) ?? null;
        if (state === 'finished')
            return failed('half-finished', `draft of ${draft.tag}`, draftLeft(draft));
        return unasked('half-finished', `draft of ${draft.tag}`, {
            what: `whether the release of ${draft.tag} will be finished`,
            why: state === 'going'
                ? `its run ${draft.runId} is at work`
                : `the token may not see whether its run ${draft.runId} is over`,
            remedy: 'Look again when it has ended; a token with `actions: read` sees it.',
        });
    }));
}
function hostless(check, { project, version }, what, { why }) {
    const remedy = 'Set GITHUB_TOKEN (for example `GITHUB_TOKEN=$(gh auth token)`), or the input `token`, and run again.';
    return unasked(check, `${project} ${(0,format_version/* formatVersion */.q)(version)}`, { what, why, remedy });
}

;// CONCATENATED MODULE: ./lib/health/credential-health.js




/** The publisher and the secrets of the repository have checks of their own; files of other tools are `auth check`'s. */
const ELSEWHERE = ['trusted publishing', 'other tools', 'secrets'];
function judgeCredentials(seen) {
    const own = seen.filter(({ what, updated }) => updated === null && !ELSEWHERE.includes(what));
    if (own.length === 0)
        return [passed('credentials', 'stored credentials', 'None is stored here: none can end or be refused.')];
    return own.map(credential_health_judgeCredential);
}
function credential_health_judgeCredential({ what, place, state, kind, expires, findings }) {
    const subject = `${what}: ${place}`;
    if (state === 'refused')
        return failed('credentials', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-credential-refused', { what, place }));
    if (state === 'expired')
        return failed('credentials', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-credential-expired', { what, place }));
    const open = findings.find(({ level }) => level === 'problem');
    if (open !== undefined)
        return failed('credentials', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-credential-open', {
            what,
            place,
            why: open.text.replace(/: chmod 600$/, ''),
        }));
    const ending = findings.find(({ text }) => text.startsWith('expires in '));
    if (ending !== undefined)
        return warned('credentials', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-credential-expiring', { what, place, when: ending.text }));
    if (state === 'valid') {
        const until = expires === null ? '' : `, until ${new Date(expires * 1000).toISOString().slice(0, 10)}`;
        return passed('credentials', subject, `${kind}: it works${until}.`);
    }
    return unasked('credentials', subject, {
        what: `whether the credential for ${what} in ${place} can be used`,
        why: findings[0]?.text ?? 'there was no clear answer',
        remedy: 'See `py-release auth check`.',
    });
}
/** The secrets of the repository, whose values nobody can read; `unlisted`: why they could not be listed. */
function judgeAges(seen, repository, unlisted) {
    const dated = seen.filter(({ updated }) => updated !== null);
    const hidden = seen.find(({ what }) => what === 'secrets');
    const why = unlisted ?? hidden?.findings[0]?.text ?? (hidden === undefined ? null : 'they are not shown');
    if (why !== null && dated.length === 0)
        return [
            unasked('credential-age', repository, {
                what: `how old the secrets of ${repository} are`,
                why,
                remedy: 'Give a token with `secrets: read` (fine-grained: Secrets, read-only), or look at the settings.',
            }),
        ];
    if (dated.length === 0)
        return [passed('credential-age', repository, 'The repository has no secret that could be old.')];
    return dated.map(({ what, place, findings }) => {
        const subject = `${what} of ${place}`;
        const [old] = findings;
        if (old === undefined)
            return passed('credential-age', subject, `Younger than ${ROTATION_DAYS} days.`);
        const age = old.text.replace(/:.*$/, '');
        return warned('credential-age', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-credential-old', { what, place, age }));
    });
}

// EXTERNAL MODULE: ./lib/trust/settings-page.js
var settings_page = __webpack_require__(42857);
;// CONCATENATED MODULE: ./lib/health/publisher-match.js




function judgePublisher(facts) {
    const { project, version, profile, expected, publishers } = facts;
    const subject = `${project} on ${profile.label}`;
    const minting = publishers.filter(({ mayMint }) => mayMint);
    if (expected === null && minting.length === 0)
        return passed('trusted-publisher', subject, 'No workflow publishes without a secret: there is none to match.');
    if (expected === null)
        return unasked('trusted-publisher', subject, {
            what: `whether ${profile.label} trusts ${minting.map(({ workflow }) => workflow).join(' or ')}`,
            why: `${version} has no provenance there that names its publisher`,
            remedy: `Compare it with ${(0,settings_page/* settingsPage */.K)(profile, project)}; releases with attestations tell it from then on.`,
        });
    const unseen = unseenIn(expected, facts, minting);
    const differences = unseen === null ? differencesOf(expected, facts, minting) : renamings(expected, facts);
    if (unseen !== null && differences.length === 0)
        return unasked('trusted-publisher', subject, {
            what: `whether ${expected.workflow} still is what ${profile.label} trusts`,
            why: unseen,
            remedy: `Compare it with ${(0,settings_page/* settingsPage */.K)(profile, project)}.`,
        });
    if (differences.length === 0)
        return passed('trusted-publisher', subject, `${expected.workflow} of ${expected.repository} published ${version}, and may do so again.`);
    return failed('trusted-publisher', subject, (0,catalogue/* raise */.x)(healthErrors, 'health-publisher-changed', {
        ...{ project, differences: differences.join('; '), page: (0,settings_page/* settingsPage */.K)(profile, project) },
    }));
}
/** Why the workflow can't be compared; null: it can. */
function unseenIn({ workflow, environment }, { publishers, workflows }, minting) {
    const same = (each) => each.workflow === workflow;
    if (workflows.includes(workflow) && !publishers.some(same))
        return `no step of it is known to publish; a script or another workflow may`;
    const fits = minting.some((each) => same(each) && each.environment === environment);
    return environment !== null && !fits && minting.some((each) => same(each) && each.isComputed === true)
        ? 'the name of its environment is an expression, which only a run knows'
        : null;
}
function renamings({ repository: trusted }, { repository }) {
    const isRenamed = repository !== null && repository.toLowerCase() !== trusted.toLowerCase();
    return isRenamed ? [`it names the repository ${trusted}, and this is ${repository}`] : [];
}
function differencesOf(expected, facts, minting) {
    const { workflow, environment } = expected;
    const { publishers } = facts;
    const renamed = renamings(expected, facts);
    const same = (each) => each.workflow === workflow;
    const own = minting.filter(same);
    if (own.length === 0) {
        const others = minting.length === 0 ? '' : ` (${minting.map((each) => each.workflow).join(', ')} do)`;
        return [
            ...renamed,
            publishers.some(same)
                ? `the job in ${workflow} lacks \`id-token: write\``
                : `it names the workflow ${workflow}, which publishes no more${others}`,
        ];
    }
    // A publisher without an environment takes any.
    const fits = environment === null || own.some((each) => each.environment === environment);
    const seen = own.map((each) => each.environment ?? 'none').join(', ');
    return fits ? renamed : [...renamed, `it names the environment ${environment}, and the job has ${seen}`];
}

;// CONCATENATED MODULE: ./lib/findings/setup-errors.js
const setup_errors_setupErrors = {
    'setup-no-project': {
        happened: 'There is no project in {folder}: {why}.',
        remedy: '{remedy}',
    },
    'setup-name-invalid': {
        happened: 'The name {name} in {path} is none that a package can have.',
        remedy: 'Use letters, digits, `-`, `_` and `.`, with a letter or digit at both ends: https://packaging.python.org/en/latest/specifications/name-normalization/',
    },
    'setup-folder-name': {
        happened: 'The folder {folder} cannot be written into a workflow.',
        remedy: 'Rename it: letters, digits, spaces and `_ - . + @` are safe everywhere.',
    },
    'setup-branch-unknown': {
        happened: 'HEAD is detached, and nothing here says which branch is the default one.',
        remedy: 'Check out the branch that is to be released, run `git remote set-head origin --auto`, or name it: `py-release init --branch main`.',
    },
    'setup-branch-configured': {
        happened: '`--branch {branch}` was given, and `branches` in [tool.py-release] says {configured}.',
        remedy: 'Change `branches` in {path} yourself, or leave `--branch` out.',
    },
    'setup-private-published': {
        happened: '{path} carries the classifier `{classifier}`, and the project was to go to PyPI.',
        remedy: 'Pass `--private` (or `--repository` with your own index), or remove the classifier first.',
    },
    'setup-workflow-changed': {
        happened: '{path} was changed by a person since `py-release init` could have written it.',
        remedy: 'Nothing was written. Look at the difference (`py-release init --dry-run`) and change the file yourself, or run init on a terminal, where it asks before it replaces the file.',
    },
    'setup-workflow-foreign': {
        happened: '{path} is there, and it does not use py-release.',
        remedy: 'Nothing was written. Remove or rename that workflow if it is no longer wanted, then run init again; or run it on a terminal, where it asks before it replaces the file.',
    },
    'setup-not-confirmed': {
        happened: 'Nobody agreed to the changes of {files}.',
        remedy: 'Nothing was written. Answer `y`, or pass `--yes` where nobody can be asked (a script, a pipe); `--dry-run` only shows them.',
    },
    'setup-check-differs': {
        happened: '{files} would be changed by `py-release init`.',
        remedy: 'Run `py-release init` and commit what it writes. Nothing was written.',
    },
    'setup-file-meanwhile': {
        happened: '{path} was changed while init waited for an answer.',
        remedy: 'Nothing was written. Run init again: it looks at the file as it is now.',
    },
    'setup-edit-by-hand': {
        happened: '{path} is written in a way that init does not edit.',
        remedy: 'Add this yourself, then run init again: {lines}',
    },
    'setup-other-tool': {
        happened: '{tool} is set up here too ({places}).',
        remedy: '{remedy}',
    },
    'setup-other-workflow': {
        happened: '{path} releases with py-release already.',
        remedy: 'It is left as it is, and no second workflow is written.',
    },
    'setup-remote-missing': {
        happened: 'There is no remote `origin`, so the owner and the name of the repository are not known here.',
        remedy: 'Make the repository on GitHub, then `git remote add origin https://github.com/OWNER/REPO.git`.',
    },
    'setup-remote-elsewhere': {
        happened: 'The remote `origin` is on {host}, and the workflow runs on {server}.',
        remedy: 'For GitHub Enterprise set GITHUB_SERVER_URL and GITHUB_API_URL; other hosts do not run it.',
    },
    'setup-settings-unknown': {
        happened: 'Not known: {what} ({why}).',
        remedy: '{remedy}',
    },
    'setup-squash-title': {
        happened: '{repository} proposes for a squash merge the only commit’s own header, and the title of the pull request only for several commits.',
        remedy: 'Write both as conventional commits, or choose "Pull request title" for squash merging in the settings ({settings}), so that one place decides.',
    },
    'setup-squash-commits-lost': {
        happened: '{repository} proposes for a squash merge a message without the commits of the branch ({message}): only its header counts for the version.',
        remedy: 'Title pull requests as conventional commits (`feat: …`, `fix: …`); or choose "commit messages" for squash merging in the settings ({settings}), and every commit counts.',
    },
    'setup-squash-body-lost': {
        happened: '{repository} proposes an empty message for a squash merge: a footer `BREAKING CHANGE:` in the pull request is lost.',
        remedy: 'Mark breaking changes in the title (`feat!: …`), or choose another message in {settings}.',
    },
    'setup-squash-bullets-ignored': {
        happened: '{repository} keeps the commits of a squash merge as a list, and `squash-bullets = "never"` does not count them.',
        remedy: 'Remove `squash-bullets` if every commit of the list is to count.',
    },
    'setup-actions-pulls': {
        happened: '`commit-mode` is `pull-request`, and {repository} lets no workflow open pull requests.',
        remedy: 'Switch on "Allow GitHub Actions to create and approve pull requests" in {settings}.',
    },
    'setup-branch-protected': {
        happened: '{branch} of {repository} takes changes by pull request only, and a release pushes its commit.',
        remedy: 'Set `commit-mode = "pull-request"` in [tool.py-release] and run init again, or let the rule be bypassed by GitHub Actions or the App whose token the workflow uses.',
    },
    'setup-merge-blocked': {
        happened: 'No pull request can be merged into {branch} of {repository}: its rules forbid every way to merge that the settings allow.',
        remedy: 'Allow one and the same way (squash, merge commit or rebase) in {url}/settings and in {url}/rules; the rules of an organization count too.',
    },
    'setup-public-repository': {
        happened: '{repository} is public: everybody can download its releases.',
        remedy: 'Make the repository private before the first release, or leave `--private` out.',
    },
};

;// CONCATENATED MODULE: ./lib/setup/repository-settings.js
// The settings of a repository against the configuration of a project: what makes commits lose their meaning on the way to the branch.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges


function compareSettings(settings, configuration, context) {
    const { repository, url, branch } = context;
    const actions = `${url}/settings/actions`;
    const proposes = configuration.commitMode === 'pull-request';
    const unknown = (what, right) => (0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-settings-unknown', {
        what,
        why: `the token may not read it`,
        remedy: `Look at ${url}/settings yourself, or use a token with the right ${right}.`,
    });
    return [
        ...(context.isPrivate && !settings.private
            ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-public-repository', { repository })]
            : []),
        ...(settings.merges === null
            ? [unknown(`how ${repository} merges pull requests`, '`contents: write`')]
            : squashFindings(settings.merges, configuration, context)),
        ...(settings.isBlocked ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-merge-blocked', { branch, repository, url })] : []),
        ...(proposes && settings.actionsOpenPulls === null
            ? [unknown(`whether workflows of ${repository} may open pull requests`, '`administration: read`')]
            : []),
        ...(proposes && settings.actionsOpenPulls === false
            ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-actions-pulls', { repository, settings: actions })]
            : []),
        ...(configuration.commitMode === 'push' && settings.needsPull === true
            ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-branch-protected', { branch, repository })]
            : []),
    ];
}
function squashFindings({ squash, squashTitle, squashMessage }, { squashBullets }, { repository, url }) {
    if (!squash)
        return [];
    const settings = `${url}/settings`;
    const title = squashTitle === 'COMMIT_OR_PR_TITLE'
        ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-squash-title', { repository, settings })]
        : [];
    if (squashMessage === 'COMMIT_MESSAGES')
        return squashBullets === 'never'
            ? [...title, (0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-squash-bullets-ignored', { repository })]
            : title;
    const message = squashMessage === 'BLANK' ? 'an empty one' : 'the text of the pull request';
    return [
        ...title,
        ...(squashBullets === 'auto'
            ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-squash-commits-lost', { repository, message, settings })]
            : []),
        ...(squashMessage === 'BLANK'
            ? [(0,catalogue/* raise */.x)(setup_errors_setupErrors, 'setup-squash-body-lost', { repository, settings })]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/health/settings-fit.js


/** The next release stops there; the others lose commits of a pull request. */
const STOPS = [
    'setup-public-repository',
    'setup-actions-pulls',
    'setup-branch-protected',
    'setup-merge-blocked',
];
function judgeSettings(settings, configuration, context) {
    const { repository } = context;
    const findings = compareSettings(settings, configuration, context);
    if (findings.length === 0)
        return [
            passed('merge-settings', repository, 'Pull requests are merged in a way that keeps what commits say.'),
        ];
    return findings.map((finding) => {
        const judge = finding.code === 'setup-settings-unknown' ? unknown : STOPS.includes(finding.code) ? failed : warned;
        return judge('merge-settings', repository, finding);
    });
}

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/findings/confusion-errors.js
const confusionErrors = {
    'private-name-outranked': {
        happened: 'Somebody has {name} {public} on {index}, as high as the highest private version{ours} or higher: whoever installs with two indexes gets that one.',
        remedy: 'Find out whose it is (https://pypi.org/project/{name}/). If it is not yours, install the private package from one index only (`py-release consumer init` sets that up), and choose another name if you can.',
    },
    'private-name-taken': {
        happened: 'The name {name} is taken on {index} ({public}), and the private package has a higher version{ours}: its owner can publish a higher one at any time.',
        remedy: 'Find out whose it is (https://pypi.org/project/{name}/). If it is not yours, install the private package from one index only (`py-release consumer init` sets that up), and choose another name if you can.',
    },
    'private-name-free': {
        happened: 'The name {name} is free on {index}: anybody can register it there.',
        remedy: 'Install the private package from one index only (`py-release consumer init` sets that up); who wants to be sure reserves the name with an empty project.',
    },
    'private-name-unknown': {
        happened: 'Whether the name {name} is taken on {index} is not known: {why}.',
        remedy: 'Look at https://pypi.org/project/{name}/ yourself.',
    },
};

;// CONCATENATED MODULE: ./lib/simple-index/confusion.js
// Private names that a public index knows, or could know: whoever installs with two indexes gets the higher version of both.









/** One finding for each name, in their order. `index`: its name for people. */
function findConfusion(names, index = 'PyPI') {
    return names.map((each) => {
        const name = (0,normalize_name/* normalizeName */.P)(each.name);
        return { name, ...judge(name, each, index) };
    });
}
function judge(name, { highest, answer }, index) {
    if (answer.kind === 'unknown')
        return {
            level: 'unknown',
            finding: (0,catalogue/* raise */.x)(confusionErrors, 'private-name-unknown', { name, index, why: answer.why }),
        };
    if (answer.kind === 'free')
        return { level: 'risk', finding: (0,catalogue/* raise */.x)(confusionErrors, 'private-name-free', { name, index }) };
    const known = highestOf(answer.page);
    const ours = highest === null ? '' : ` (${(0,format_version/* formatVersion */.q)(highest)})`;
    // A name that is registered without files wins nothing yet.
    if (known === null || (highest !== null && (0,compare_versions/* compareVersions */.Zy)(known, highest) < 0)) {
        const seen = known === null ? 'without files' : (0,format_version/* formatVersion */.q)(known);
        return {
            level: 'risk',
            finding: (0,catalogue/* raise */.x)(confusionErrors, 'private-name-taken', { name, index, ours, public: seen }),
        };
    }
    const values = { name, index, ours, public: (0,format_version/* formatVersion */.q)(known) };
    return { level: 'danger', finding: (0,catalogue/* raise */.x)(confusionErrors, 'private-name-outranked', values) };
}
/** Of the versions that an installer may choose, pre-releases too (`--pre`); yanked ones it takes only when a requirement names them exactly. */
function highestOf({ files }) {
    const versions = files
        .filter(({ yanked }) => yanked === false)
        .map(({ filename }) => readVersion(filename))
        .filter((version) => version !== null);
    return versions.reduce((best, version) => (best === null || (0,compare_versions/* compareVersions */.Zy)(version, best) > 0 ? version : best), null);
}
function readVersion(filename) {
    try {
        const { version } = filename.endsWith('.whl')
            ? (0,wheel_filename/* parseWheelFilename */.e)(filename)
            : (0,sdist_filename/* parseSdistFilename */.s)(filename);
        return (0,parse_version/* parseVersion */.o)(version);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/check-surroundings.js











/** Only PyPI and TestPyPI have trusted publishers whose provenance tells. */
async function checkPublisher(checks) {
    const { facts, profile, repository, publishers, workflows } = checks;
    const released = await facts.released();
    if (released === null || profile === null || !(0,index_profile/* isWarehouse */.Ci)(profile))
        return [];
    const page = await facts.page();
    const [first] = page === null ? [] : (0,files_of_version/* filesOfVersion */.p)(page, released.version);
    const { project } = released;
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const expected = first === undefined ? null : await checks.readProvenance({ project, version, filename: first.filename });
    return [judgePublisher({ project, version, profile, repository, publishers, workflows, expected })];
}
async function checkCredentialsWork({ readCredentials, }) {
    return judgeCredentials(await readCredentials());
}
async function checkCredentialAge(checks) {
    return judgeAges(await checks.readCredentials(), checks.repository, checks.unlisted);
}
async function checkSettings(checks) {
    const { repository, url, isPrivate } = checks;
    const { configuration } = checks.project;
    if (repository === null || checks.unasked !== null)
        return [
            unasked('merge-settings', repository ?? 'the repository', {
                what: 'how pull requests are merged',
                why: checks.unasked ?? 'the folder has no `origin` on GitHub',
                remedy: 'Set GITHUB_TOKEN, or the input `token`, and `--repository OWNER/REPO` outside of a clone.',
            }),
        ];
    const [releases = null] = configuration.branches;
    const settings = await checks.readSettings(configuration.commitMode === 'pull-request', releases);
    const branch = releases ?? settings.defaultBranch;
    return judgeSettings(settings, configuration, { repository, url, branch, isPrivate });
}
/** One request to the public index for each private name. */
async function checkPrivateNames(names, askPublicIndex) {
    const asked = await Promise.all(names.map(async ({ name, highest }) => ({
        name: (0,normalize_name/* normalizeName */.P)(name),
        answer: await askPublicIndex(name),
        // Without it every version that is there counts as the higher one.
        highest: await highest().catch((error) => {
            if (error instanceof user_error/* UserError */.yo)
                return null;
            throw error;
        }),
    })));
    return judgePrivateNames(findConfusion(asked));
}

;// CONCATENATED MODULE: ./lib/commands/check-health.js
// `py-release health`: questions that do not depend on each other, side by side; what can't be asked is never shown as passed.










/** In the order of the table. Only what was chosen is asked. */
async function checkHealth(request, needs) {
    const questions = [...producerQuestions(request, needs), ...consumerQuestions(request, needs)];
    const chosen = questions.filter(([name]) => isChosen(request.choice, name));
    const subject = request.producer?.project.pyproject.name ?? request.repository ?? 'this project';
    return (await Promise.all(chosen.map((question) => answer(question, subject)))).flat();
}
/** An error that a person can meet means that the question could not be asked. */
async function answer([name, ask], subject) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [unknown(name, subject, error)];
        if (error instanceof user_error/* UserErrors */.tQ)
            return error.errors.map((each) => unknown(name, subject, each));
        throw error;
    }
}
function producerQuestions(request, needs) {
    const { producer, repository, url, unasked } = request;
    if (producer === null)
        return [];
    const { project, profile, isPrivate } = producer;
    const facts = createHealthFacts(project, profile, needs);
    const host = unasked === null ? needs.host : null;
    const why = unasked ?? 'the folder has no `origin` on GitHub';
    const released = { project, facts, host, why, index: profile?.label ?? null };
    const installable = { facts, pip: needs.pip };
    const { readSettings, readProvenance, unlisted } = needs;
    const readCredentials = once(() => needs.readCredentials());
    const credentials = { readCredentials, unlisted, repository: repository ?? 'the repository' };
    const name = {
        name: project.pyproject.name,
        highest: async () => (await facts.released())?.version ?? project.current,
    };
    const isNowhere = once(async () => producer.isAssumed && (await facts.page()) === 'empty');
    const listed = (ask, instead = () => []) => async () => (await isNowhere()) ? instead() : ask();
    return [
        ['index-answers', () => checkIndexAnswers(released)],
        [
            'index-lists',
            listed(() => checkListed(released), () => [notPublished(released)]),
        ],
        ['index-hash', () => checkHashes(released)],
        ['pip-versions', listed(() => checkPipVersions(installable))],
        ['pip-install', listed(() => checkPipInstall(installable))],
        ['install', listed(() => checkInstallation(facts, needs.installs))],
        ['versions-agree', () => checkVersions(released)],
        ['half-finished', () => checkUnfinished(released)],
        ['trusted-publisher', () => checkPublisher({ ...producer, facts, repository, readProvenance })],
        ['credentials', () => checkCredentialsWork(credentials)],
        ['credential-age', () => checkCredentialAge(credentials)],
        ['merge-settings', () => checkSettings({ project, repository, url, isPrivate, unasked, readSettings })],
        [
            'private-name',
            async () => (isOffPublic(producer) ? checkPrivateNames([name], needs.askPublicIndex) : []),
        ],
    ];
}
/** On PyPI a name is its owner's; anywhere else a stranger may have it there. */
function isOffPublic({ isPrivate, profile }) {
    return isPrivate || profile === null || !(0,index_profile/* isWarehouse */.Ci)(profile);
}
function consumerQuestions(request, needs) {
    const { packages, environment, unasked, producer } = request;
    const entries = Object.entries(packages);
    const asked = new Map();
    const readReleasesOf = (repository) => {
        const known = asked.get(repository) ?? needs.readReleasesOf(repository);
        asked.set(repository, known);
        return known;
    };
    const checks = {
        ...{ packages, environment, unasked, readReleasesOf, readOthers: () => needs.readOthers() },
        readFiles: once(() => needs.readFiles()),
    };
    const names = entries.map(([name, repository]) => ({
        name,
        highest: async () => {
            const found = unasked === null ? await readReleasesOf(repository) : 'missing';
            return found === 'missing' ? null : newestVersion(found, name);
        },
    }));
    const isPrivate = entries.length > 0 || (producer !== null && isOffPublic(producer));
    const subject = entries.length > 0 ? entries.map(([name]) => name).join(', ') : 'this project';
    return [
        ...(entries.length === 0
            ? []
            : [
                ['private-name', () => checkPrivateNames(names, needs.askPublicIndex)],
                ['source-readable', () => checkSources(checks)],
                ['newer-version', () => checkNewer(checks)],
                ['lock-current', () => checkLock(checks)],
            ]),
        // Where nothing is private no name can be confused.
        ...(isPrivate ? [['confusion-holes', () => checkHoles(checks, subject)]] : []),
    ];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/credentials/workflow-publishers.js
// Which of a project's workflows can publish without a stored secret, in the words that PyPI's form asks for.
// https://docs.pypi.org/trusted-publishers/adding-a-publisher/


const PUBLISHES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?|pypa\/gh-action-pypi-publish)@|^\.\/?(?:actions\/publish)?$/;
const PUBLISHING_COMMAND = /\b(?:uv publish|twine upload|poetry publish|hatch publish|flit publish|pdm publish)\b/;
const workflow_publishers_LONGEST = 512 * 1024;
/** Jobs that publish, those that may mint first. A file that is no YAML publishes nothing. `file` is its name, `release.yml`. */
function workflowPublishers(file, text) {
    const workflow = text.length > workflow_publishers_LONGEST ? null : read(text);
    const jobs = Object.values((0,json_object/* asObject */.eB)(workflow?.['jobs']) ?? {}).map(json_object/* asObject */.eB);
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
        return (0,json_object/* asObject */.eB)((0,dist/* parse */.qg)(text, { logLevel: 'silent', maxAliasCount: 100 }));
    }
    catch {
        return null;
    }
}
function publishes(job) {
    const steps = Array.isArray(job['steps']) ? job['steps'] : [];
    return steps.map(json_object/* asObject */.eB).some((step) => {
        const [uses, run] = [step?.['uses'], step?.['run']];
        return ((typeof uses === 'string' && PUBLISHES.test(uses)) ||
            (typeof run === 'string' && PUBLISHING_COMMAND.test(run)));
    });
}
function canMint(permissions) {
    return permissions === 'write-all' || (0,json_object/* asObject */.eB)(permissions)?.['id-token'] === 'write';
}
function nameOf(value) {
    const name = typeof value === 'string' ? value : (0,json_object/* asObject */.eB)(value)?.['name'];
    return typeof name === 'string' && name !== '' ? name : null;
}

;// CONCATENATED MODULE: ./lib/health/release-target.js
// Where a project's own workflows release to: the input `repository` of their steps.


const RELEASES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?@|\.\/?(?:actions\/publish)?$)/;
const release_target_LONGEST = 512 * 1024;
/** `pypi`, `none` or a URL, as the only one written there; null: none is, or several are. A rehearsal on TestPyPI does not count. */
function releaseTarget(workflows) {
    const found = new Set(workflows.flatMap(targetsOf).filter((target) => target !== 'testpypi'));
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? null : only;
}
function targetsOf(text) {
    const jobs = Object.values((0,json_object/* asObject */.eB)(text.length > release_target_LONGEST ? null : release_target_read(text)?.['jobs']) ?? {});
    return jobs.flatMap((job) => {
        const steps = (0,json_object/* asObject */.eB)(job)?.['steps'];
        return (Array.isArray(steps) ? steps : []).flatMap((each) => {
            const step = (0,json_object/* asObject */.eB)(each);
            const uses = step?.['uses'];
            const target = (0,json_object/* asObject */.eB)(step?.['with'])?.['repository'];
            const isOurs = typeof uses === 'string' && RELEASES.test(uses);
            // What an expression comes to only a run knows.
            return isOurs && typeof target === 'string' && target !== '' && !target.includes('${{')
                ? [target.trim()]
                : [];
        });
    });
}
function release_target_read(text) {
    try {
        return (0,json_object/* asObject */.eB)((0,dist/* parse */.qg)(text, { logLevel: 'silent', maxAliasCount: 100 }));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/project/toml-span.js
var toml_span = __webpack_require__(13570);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/setup/toml-addition.js
// Additions to a TOML text that touch no other byte. Each place that may do is tried, and taken only if the whole text then reads as it did,
// with the addition.



/** The text with the first of these insertions that has the wanted effect; null when none has. */
function toml_addition_addToToml(text, insertions, wanted) {
    for (const changes of insertions) {
        const added = applyTextChanges(text, changes);
        if (sameMeaning(toml_addition_read(added), wanted))
            return added;
    }
    return null;
}
/** The table with a value at a key path; tables on the way are made. */
function toml_addition_withValue(table, [key = '', ...rest], value) {
    const inner = rest.length === 0 ? value : toml_addition_withValue(asTable(table[key]) ?? {}, rest, value);
    return { ...table, [key]: inner };
}
/** The line ending that the text has. */
function toml_addition_lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** A new last table: behind one empty line, and ended by a line break. */
function atEnd(text, lines) {
    const end = toml_addition_lineEnd(text);
    const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end;
    return [toml_addition_insertion(text.length, gap + lines.map((line) => line + end).join(''))];
}
function toml_addition_insertion(at, text) {
    return { start: at, end: at, text };
}
/** Behind the line that the offset is in. */
function toml_addition_belowLine(text, offset, lines) {
    const end = toml_addition_lineEnd(text);
    const newline = text.indexOf('\n', offset);
    return newline === -1
        ? [toml_addition_insertion(text.length, lines.map((line) => end + line).join(''))]
        : [toml_addition_insertion(newline + 1, lines.map((line) => line + end).join(''))];
}
/** Null for a text that is no TOML. */
function toml_addition_read(text) {
    try {
        return parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (error instanceof TomlError)
            return null;
        throw error;
    }
}
/** Keys in any order. */
function sameMeaning(one, other) {
    return one !== null && canonical(one) === canonical(other);
}
function canonical(table) {
    return JSON.stringify(table, (_, value) => {
        const inner = asTable(value);
        return inner === null ? value : Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    });
}

;// CONCATENATED MODULE: ./lib/setup/private-classifier.js
// `Private :: Do Not Upload` among the classifiers of a project: PyPI refuses what carries it, and so does every release.
// https://packaging.python.org/en/latest/guides/writing-pyproject-toml/#classifiers





const PRIVATE_CLASSIFIER = 'Private :: Do Not Upload';
const PRIVATE = /^private\s*::/i;
const LITERAL = JSON.stringify(PRIVATE_CLASSIFIER);
/** The classifier that keeps the project from public indexes; null when it has none. */
function findPrivateClassifier(table) {
    const listed = [...listAt(table, 'project'), ...listAt(table, 'tool', 'poetry')];
    return listed.find((each) => PRIVATE.test(each)) ?? null;
}
/** `document` has no private classifier yet. */
function addPrivateClassifier({ path, text, table }) {
    const owner = valueAt(table, 'project') === undefined ? ['tool', 'poetry'] : ['project'];
    const listed = listAt(table, ...owner);
    const keys = [...owner, 'classifiers'];
    const insertions = valueAt(table, ...keys) === undefined
        ? newList(text, owner)
        : listed.length === 0
            ? emptyList(text)
            : behindLast(text, [...keys, listed.length - 1]);
    const wanted = withValue(table, keys, [...listed, PRIVATE_CLASSIFIER]);
    const dynamic = valueAt(table, 'project', 'dynamic');
    const isDynamic = Array.isArray(dynamic) && dynamic.includes('classifiers');
    const added = isDynamic ? null : addToToml(text, insertions, wanted);
    if (added !== null)
        return { text: added };
    const lines = `the classifier ${LITERAL}.`;
    return { text: null, finding: raise(setupErrors, 'setup-edit-by-hand', { path, lines }) };
}
function listAt(table, ...keys) {
    const list = (0,toml_document/* valueAt */.fK)(table, ...keys, 'classifiers');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
/** Below the name, which every project has. */
function newList(text, owner) {
    const name = tomlStringSpan(text, [...owner, 'name']);
    return name === null ? [] : [belowLine(text, name.end, [`classifiers = [${LITERAL}]`])];
}
function emptyList(text) {
    const lists = [...text.matchAll(/^[ \t]*(?:[\w."'-]+\.)?["']?classifiers["']?[ \t]*=[ \t]*\[/gm)];
    return lists.map((list) => [insertion(list.index + list[0].length, LITERAL)]);
}
/** One line for each where each has a line of its own, else in the same line. */
function behindLast(text, path) {
    const last = tomlStringSpan(text, path);
    if (last === null)
        return [];
    const quotes = /^(?:"""|'''|"|')/.exec(text.slice(last.end))?.[0].length ?? 1;
    const behind = last.end + quotes;
    const inLine = [insertion(behind, `, ${LITERAL}`)];
    const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = /^[ \t]*(?=["'])/.exec(text.slice(lineStart, last.start))?.[0];
    const [, comma = '', comment = ''] = /^[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?)(?=\r?\n)/.exec(text.slice(behind)) ?? [];
    const lineStop = text.indexOf('\n', behind);
    const rest = text.slice(behind, lineStop === -1 ? text.length : lineStop);
    const isOwnLine = indent !== undefined && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest) && lineStop !== -1;
    if (!isOwnLine)
        return [inLine];
    const newLine = `${indent}${LITERAL}${comma}${lineEnd(text)}`;
    const own = comma === '' ? [insertion(behind, ',')] : [];
    return comment === undefined ? [inLine] : [[...own, insertion(lineStop + 1, newLine)], inLine];
}

// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __webpack_require__(86920);
// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
// EXTERNAL MODULE: ./lib/dependencies/private-packages.js
var private_packages = __webpack_require__(2338);
;// CONCATENATED MODULE: ./lib/commands/health-subject.js
// What there is to judge in a folder: what it releases and where to, and the private packages that it installs.











/** A project that installs private packages and publishes nothing is a consumer alone. Throws what is wrong with a project that releases. */
async function readHealthSubject(request, needs) {
    const [workflows, files] = await Promise.all([needs.readWorkflows(), needs.readFiles(['pyproject.toml'])]);
    const publishers = workflows
        .flatMap(({ name, text }) => workflowPublishers(name, text))
        .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
    if (!files.has('pyproject.toml'))
        throw (0,catalogue/* raise */.x)(healthErrors, 'health-project-missing', {});
    const packages = privatePackages(files.get('pyproject.toml')?.toString('utf8') ?? '');
    const consumes = Object.keys(packages).length > 0;
    if (consumes && publishers.length === 0)
        return { producer: null, packages };
    const project = await (0,read_project/* readProject */.W)(needs, '.');
    const isMarked = findPrivateClassifier(project.pyproject.document.table) !== null;
    const written = releaseTarget(workflows.map(({ text }) => text));
    const isAssumed = request.index === '' && written === null && !isMarked && publishers.length === 0;
    const profile = readProfile(request, written ?? (isMarked ? 'none' : 'pypi'));
    const producer = {
        ...{ project, publishers, isPrivate: isMarked, profile, isAssumed },
        workflows: workflows.map(({ name }) => name),
    };
    return { producer, packages };
}
/** Options win; an override that is meant for another index is an error there. */
function readProfile(request, usual) {
    const named = request.index === '' ? usual : request.index;
    if ((0,without_index/* isWithoutIndex */.d)(named))
        return null;
    return (0,index_profile/* indexProfile */._K)(named, { profile: request.indexProfile, simpleUrl: request.indexUrl });
}
/** What cannot be read is told when the project is read. */
function privatePackages(text) {
    try {
        const written = Object.entries((0,private_packages/* releasedPackages */.HU)((0,toml_document/* parseTomlText */.tT)('pyproject.toml', text, 0)));
        return Object.fromEntries(written.filter(([, repository]) => /^[\w.-]+\/[\w.-]+$/.test(repository)));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return {};
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/health/health-result.js
/** `tell`: shown, no failure. `ignore`: not shown. */
const WARNING_POLICIES = ['tell', 'fail', 'ignore'];
function judgeHealth(all, warnings) {
    const checks = warnings === 'ignore' ? all.filter(({ state }) => state !== 'warning') : all;
    const has = (state) => checks.some((each) => each.state === state);
    const result = has('failed') ? 'unhealthy' : has('warning') ? 'warnings' : 'healthy';
    const failed = result === 'unhealthy' || (result === 'warnings' && warnings === 'fail');
    return { result, failed, checks };
}
/** What a person has to do something about: failures first. */
function findingsOf(checks) {
    return ['failed', 'warning'].flatMap((state) => checks.filter((each) => each.state === state));
}
/** Nothing wrong was found, and not everything could be asked: that is not the same as healthy. */
function health_result_isHalfKnown({ result, checks }) {
    return result === 'healthy' && checks.some(({ state }) => state === 'unknown');
}

// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/notes/notes-limit.js
var notes_limit = __webpack_require__(86506);
// EXTERNAL MODULE: ./lib/notes/markdown-link.js
var markdown_link = __webpack_require__(1773);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/health-markdown.js





const health_markdown_WORDS = {
    passed: 'ok',
    warning: 'warning',
    failed: '**failed**',
    unknown: 'unknown',
};
const TITLES = {
    healthy: 'Healthy',
    warnings: 'Healthy, with warnings',
    unhealthy: 'Unhealthy',
};
const health_markdown_LONGEST = 1000;
const MOST = 200;
/** `notes`: sentences about the issue. */
function renderHealthSummary(health, project, notes) {
    const { result, checks } = health;
    return (0,summary_text/* joinSections */.lS)([
        `## ${health_result_isHalfKnown(health) ? 'Nothing wrong in what could be asked' : TITLES[result]}: ${(0,defuse/* defuse */.V)(project, 200)}`,
        ...notes.map((note) => (0,defuse/* defuse */.V)(note, health_markdown_LONGEST)),
        healthTable(checks),
        ...findingSections(checks),
    ]);
}
function healthTable(checks) {
    const rows = checks
        .slice(0, MOST)
        .map(({ state, check, subject, seen }) => [
        health_markdown_WORDS[state],
        (0,summary_text/* codeSpan */.SS)(check),
        (0,defuse/* defuseCell */.F)(subject, 200),
        (0,defuse/* defuseCell */.F)(seen, 400),
    ]);
    return (0,markdown_table/* markdownTable */.Q)(['State', 'Check', 'Subject', 'Seen'], rows);
}
/** Failures first; what could not be asked is folded away. */
function findingSections(checks) {
    const unknowns = checks.filter(({ state }) => state === 'unknown');
    const items = unknowns
        .slice(0, MOST)
        .map(({ check, finding }) => `- ${(0,summary_text/* codeSpan */.SS)(check)} ${(0,defuse/* defuse */.V)(finding?.message ?? '', health_markdown_LONGEST)}`);
    return [
        ...findingsOf(checks).slice(0, MOST).map(findingSection),
        (0,summary_text/* foldedSection */.qF)('What could not be asked', items.length === 0 ? null : items.join('\n')),
    ];
}
function findingSection({ check, finding }) {
    if (finding === null)
        return null;
    return [
        `### ${(0,defuse/* defuse */.V)(finding.code)} (${(0,summary_text/* codeSpan */.SS)(check)})`,
        (0,defuse/* defuse */.V)(finding.happened, health_markdown_LONGEST),
        `**What to do:** ${(0,defuse/* defuse */.V)(finding.remedy, health_markdown_LONGEST)}`,
        (0,markdown_link/* markdownLink */.iQ)('More about this error', finding.link),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/health-issue.js
// The one issue about what is wrong with a project: its text, and what has to be done with the ones that are there.







/** GitHub takes 65,536 characters. https://docs.github.com/en/rest/issues/issues */
const LONGEST_BODY = 60_000;
const SHORTENED = '… The rest is in the summary of the run.';
/** Begins the body of the issue of one project of the repository; `path` is its folder. */
function healthMarker(path) {
    return `<!-- py-release:health path=${encodeURIComponent(path)} `;
}
const KEPT = /^<!-- py-release:health path=\S* digest=([0-9a-f]{64}) checks=([a-z,-]*) -->/;
/** `issues`: those with the marker, newest first. Nothing is to be written when nothing has changed. */
function planHealthIssue(checks, subject, issues) {
    const findings = findingsOf(checks);
    const open = issues.find(({ state }) => state === 'open') ?? null;
    const last = open ?? issues[0] ?? null;
    if (findings.length === 0)
        return settled(checks, subject.choice, open);
    const digest = digestOf(findings);
    const text = issueText(checks, findings, digest, subject);
    if (last === null)
        return { kind: 'open', text };
    const isSame = KEPT.exec(last.body)?.[1] === digest;
    if (open !== null)
        return isSame
            ? { kind: 'keep', issue: open, why: 'it tells the same already' }
            : { kind: 'edit', issue: open, text };
    if (isSame && last.byPerson)
        return { kind: 'keep', issue: last, why: 'a person has closed it, and the findings are the same' };
    return { kind: 'reopen', issue: last, text };
}
/** What was wrong and can't be asked today is not mended. */
function settled(checks, choice, open) {
    if (open === null)
        return { kind: 'keep', issue: null, why: 'there is nothing to tell' };
    const told = KEPT.exec(open.body)?.[2]?.split(',') ?? [];
    const waiting = told.filter((name) => checks.some(({ check, state }) => check === name && state === 'unknown') ||
        HEALTH_CHECKS.some((known) => known === name && !isChosen(choice, known)));
    if (waiting.length > 0)
        return { kind: 'keep', issue: open, why: `${waiting.join(', ')} could not be asked this time` };
    return { kind: 'close', issue: open };
}
/** Seconds, counts and the like may differ from run to run: code and subject tell what is wrong. */
function digestOf(findings) {
    const told = findings.map(({ check, subject, state, finding }) => [
        check,
        subject,
        state,
        finding?.code ?? '',
    ]);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(told.map(String).sort()))
        .digest('hex');
}
function issueText(checks, findings, digest, { project, path }) {
    const names = [...new Set(findings.map(({ check }) => check))].sort().join(',');
    const count = findings.length === 1 ? 'one finding' : `${findings.length} findings`;
    const body = (0,summary_text/* joinSections */.lS)([
        `${healthMarker(path)}digest=${digest} checks=${names} -->`,
        `What \`py-release health\` found at the last run. This issue is brought up to date by the workflow, and closed when all is mended. Close it yourself, and it stays closed until the findings change.`,
        ...findingSections(findings),
        healthTable(checks),
    ]);
    const title = `Health of ${(0,defuse/* defuse */.V)(project, 100)}: ${count}`;
    return { title, body: (0,notes_limit/* cutText */.IN)(body, LONGEST_BODY, SHORTENED) };
}

;// CONCATENATED MODULE: ./lib/commands/keep-health-issue.js

/** Throws what the needs throw. */
async function keepHealthIssue(checks, subject, needs) {
    const issues = await needs.findIssues(healthMarker(subject.path), 'all');
    const step = planHealthIssue(checks, subject, issues);
    switch (step.kind) {
        case 'open':
            return told('Opened', await needs.openIssue(step.text));
        case 'edit':
            return told('Brought up to date:', await needs.editIssue(step.issue.number, step.text));
        case 'reopen':
            return told('Opened again:', await needs.editIssue(step.issue.number, { ...step.text, state: 'open' }));
        case 'close': {
            const change = { state: 'closed', reason: 'completed' };
            return told('All is mended; closed', await needs.editIssue(step.issue.number, change));
        }
        case 'keep': {
            const { issue, why } = step;
            if (issue === null)
                return { url: '', sentence: 'No issue: there is nothing to tell.' };
            return { url: issue.url, sentence: `Issue ${issue.number} was left as it is: ${why}.` };
        }
    }
}
function told(what, { number, url }) {
    return { url, sentence: `${what} issue ${number}.` };
}

// EXTERNAL MODULE: ./lib/gateways/credentials/person-files.js + 2 modules
var person_files = __webpack_require__(47531);
// EXTERNAL MODULE: ./lib/gateways/github/issues.js
var issues = __webpack_require__(7087);
// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(31228);
// EXTERNAL MODULE: ./lib/inputs/unknown-inputs.js
var unknown_inputs = __webpack_require__(22329);
// EXTERNAL MODULE: ./lib/inputs/workspace-path.js
var workspace_path = __webpack_require__(49366);
;// CONCATENATED MODULE: ./lib/inputs/health-inputs.js
// Inputs of `actions/health`: strings in, one typed value out, all problems together.








const HEALTH_INPUT_NAMES = [
    'token',
    'repository',
    'index-profile',
    'index-url',
    'index-identity',
    'index-ca',
    'user',
    'password',
    'pypi-token',
    'test-pypi-token',
    'working-directory',
    'only',
    'skip',
    'warnings',
    'install',
    'issue',
    'python',
];
/** Throws every problem at once. `raw`: trimmed values by name. */
function parseHealthInputs(raw) {
    const problems = [...(0,unknown_inputs/* unknownInputs */.q)(raw, HEALTH_INPUT_NAMES)];
    const text = (name) => raw.get(name) ?? '';
    const wrong = (name, expected) => void problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', { name, value: text(name), expected }));
    const flag = (name, usual) => {
        const value = text(name).toLowerCase();
        if (!['', 'true', 'false'].includes(value))
            wrong(name, '`true` or `false`');
        return value === '' ? usual : value === 'true';
    };
    const names = (name) => {
        try {
            return readHealthNames(text(name)
                .split(/[\s,]+/)
                .filter((word) => word !== ''));
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(error);
            return [];
        }
    };
    const folder = (0,workspace_path/* workspacePath */.X)(text('working-directory') || '.');
    if (folder === null)
        problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-outside-workspace', {
            name: 'working-directory',
            value: text('working-directory'),
        }));
    const warnings = WARNING_POLICIES.find((each) => each === (text('warnings') || 'tell'));
    if (warnings === undefined)
        wrong('warnings', '`tell`, `fail` or `ignore`');
    const [install, issue] = [flag('install', false), flag('issue', true)];
    if (install && issue)
        problems.push((0,catalogue/* raise */.x)(healthErrors, 'health-install-rights', {}));
    const inputs = {
        token: text('token'),
        index: text('repository'),
        indexProfile: text('index-profile'),
        indexUrl: text('index-url'),
        indexIdentity: text('index-identity'),
        user: text('user'),
        password: text('password'),
        pypiToken: text('pypi-token'),
        testPypiToken: text('test-pypi-token'),
        workingDirectory: folder ?? '.',
        choice: { only: names('only'), skip: names('skip') },
        warnings: warnings ?? 'tell',
        ...{ install, issue, python: text('python') },
    };
    (0,user_error/* throwAll */.Kx)(problems);
    return inputs;
}

// EXTERNAL MODULE: ./lib/inputs/run-event.js
var run_event = __webpack_require__(36469);
;// CONCATENATED MODULE: ./lib/report/paint.js
// Colours of the terminal by meaning. https://no-color.org is the caller's to honour.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function paint_createPaint(color) {
    if (!color)
        return (_, text) => text;
    return (ink, text) => {
        const [on, off] = CODES[ink];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/health-table.js



const LOOKS = {
    passed: { word: 'ok', ink: 'green' },
    warning: { word: 'warning', ink: 'yellow' },
    failed: { word: 'FAILED', ink: 'red' },
    unknown: { word: 'unknown', ink: 'dim' },
};
const health_table_LONGEST = 2000;
const WIDEST_SUBJECT = 40;
const NARROWEST_SUBJECT = 12;
const NARROWEST_SEEN = 30;
/** Between four columns. */
const GAPS = 6;
/** Rows in the order of the checks; then each finding once, with what to do and a link. */
function renderHealth({ checks, result }, look) {
    if (checks.length === 0)
        return 'Nothing was asked: no check that was chosen applies here.';
    const paint = createPaint(look.color);
    const rows = checks.map((each) => ({
        look: LOOKS[each.state],
        check: each.check,
        subject: terminalLine(each.subject, health_table_LONGEST),
        seen: terminalLine(each.seen, health_table_LONGEST),
    }));
    const width = (texts) => Math.max(...texts.map(displayWidth));
    const [state, check, widest] = [
        width(rows.map((row) => row.look.word)),
        width(rows.map((row) => row.check)),
        Math.min(WIDEST_SUBJECT, width(rows.map((row) => row.subject))),
    ];
    const left = look.columns - state - check - GAPS;
    const advice = [...adviceLines(checks, look), '', paint('bold', closing(checks, result))];
    // Too narrow for four columns: what was seen goes below, and the terminal wraps it.
    if (look.isTerminal && left < NARROWEST_SUBJECT + NARROWEST_SEEN)
        return [
            ...rows.flatMap((row) => [
                `${paint(row.look.ink, fitWidth(row.look.word, state))}  ${row.check}`,
                `  ${row.subject}: ${row.seen}`,
            ]),
            ...advice,
        ].join('\n');
    const subject = look.isTerminal ? Math.min(widest, left - NARROWEST_SEEN) : widest;
    const room = left - subject;
    const lines = rows.map((row) => [
        paint(row.look.ink, fitWidth(row.look.word, state)),
        fitWidth(row.check, check),
        fitWidth(cutWidth(row.subject, subject), subject),
        // A file or a pipe has no edge to be cut at.
        look.isTerminal ? cutWidth(row.seen, room) : row.seen,
    ]
        .join('  ')
        .trimEnd());
    return [...lines, ...advice].join('\n');
}
function adviceLines(checks, { color }) {
    const paint = createPaint(color);
    const found = new Map(checks.flatMap(({ finding, state }) => finding === null ? [] : [[`${finding.code} ${finding.message}`, { finding, state }]]));
    return [...found.values()].flatMap(({ finding: { code, happened, remedy, link }, state }) => [
        '',
        `${paint(LOOKS[state].ink, code)}: ${terminalLine(happened, health_table_LONGEST)}`,
        `  ${terminalLine(remedy, health_table_LONGEST)}`,
        `  ${paint('dim', link)}`,
    ]);
}
function closing(checks, result) {
    const count = (state) => checks.filter((each) => each.state === state).length;
    const parts = ['failed', 'warning', 'unknown', 'passed']
        .map((state) => ({ state, count: count(state) }))
        .filter((each) => each.count > 0)
        .map((each) => `${each.count} ${each.state}`);
    return `${isHalfKnown({ result, checks }) ? 'nothing wrong in what could be asked' : result}: ${parts.join(', ')}`;
}
/** No key is ever absent. */
function healthDocument({ result, checks }, subject) {
    return { schema: 1, result, ...subject, checks: checks.map(checkDocument) };
}
function checkDocument({ check, subject, state, seen, finding }) {
    return {
        ...{ check, subject, state, seen },
        finding: finding === null
            ? null
            : {
                ...{ code: finding.code, happened: finding.happened },
                ...{ remedy: finding.remedy, link: finding.link },
            },
    };
}

// EXTERNAL MODULE: ./lib/report/index-report.js
var index_report = __webpack_require__(19277);
;// CONCATENATED MODULE: ./lib/action-health.js
// `actions/health`: a project and its releases judged in a job, with one issue about what is wrong.




















async function runHealth(run) {
    const { env, payload, fetch, indexRoots, steps } = run;
    const inputs = parseHealthInputs((0,runner/* readInputs */.Ko)(env));
    const { token, password, pypiToken, testPypiToken } = inputs;
    const secrets = [token, password, pypiToken, testPypiToken].filter(Boolean);
    (0,runner/* maskSecrets */.QU)(secrets);
    const event = (0,run_event/* readRunEvent */.E)(env, payload);
    const { owner, repo, apiUrl, serverUrl } = event;
    const repository = `${owner}/${repo}`;
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const folder = (0,external_node_path_.join)(workspace, inputs.workingDirectory);
    const files = (0,folder_files/* createFolderFiles */.i)(folder, (0,child_environment/* childEnvironment */.Q)(env, secrets));
    const subject = await readHealthSubject(inputs, {
        ...files,
        readWorkflows: () => (0,person_files/* readWorkflows */.L9)(workspace),
    });
    const { producer, packages } = subject;
    const profile = producer?.profile ?? null;
    const unasked = token === '' ? 'the input `token` is empty' : null;
    const checks = await checkHealth({
        ...{ choice: inputs.choice, producer, packages, repository, unasked, environment: env },
        url: `${serverUrl}/${repository}`,
    }, {
        ...createHealthGateways({
            ...{ env, folder, fetch, indexRoots, token, apiUrl, repository, producer, secrets },
            credentials: indexLogin(run, inputs, profile),
            ...{ python: inputs.python, installs: inputs.install, log: steps.info },
        }),
        unlisted: unasked,
        readCredentials: () => readCredentials(run, inputs, profile, { repository, apiUrl, serverUrl }),
    });
    const identity = isChosen(inputs.choice, 'credentials') ? await checkIdentity(run, inputs, profile) : [];
    const health = judgeHealth([...checks, ...identity], inputs.warnings);
    const project = producer?.project.pyproject.name ?? repository;
    const about = { project, path: inputs.workingDirectory, choice: inputs.choice };
    const kept = inputs.issue && token !== ''
        ? await keepHealthIssue(health.checks, about, (0,issues/* createIssues */.m)((0,octokit/* createGitHubClient */.L)({ ...event, token, fetch, log: steps.info }))).catch((error) => {
            // What was found is worth as much without the issue.
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            steps.warn(error.message);
            return { url: '', sentence: `The issue could not be kept: ${error.message}` };
        })
        : null;
    const findings = findingsOf(health.checks);
    for (const { state, finding } of findings)
        if (state === 'failed' && finding !== null)
            steps.warn(`${finding.message} ${finding.link}`);
    return {
        outputs: {
            result: health.result,
            findings: JSON.stringify(findings.map(checkDocument)),
            'issue-url': kept?.url ?? '',
        },
        summary: renderHealthSummary(health, project, kept === null ? [] : [kept.sentence]),
        line: `${health.result}: ${(0,index_report/* counted */.hS)(findings.length, 'finding')} in ${(0,index_report/* counted */.hS)(health.checks.length, 'check')}`,
        failed: health.failed,
    };
}


/***/ }),

/***/ 96730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ orderCommits)
});

;// CONCATENATED MODULE: ./lib/commits/number-heap.js
// A binary heap of numbers, smallest first.
function makeHeap() {
    const heap = [];
    const at = (index) => heap[index] ?? Infinity;
    const swap = (a, b) => {
        [heap[a], heap[b]] = [at(b), at(a)];
    };
    const rise = (from) => {
        for (let index = from; index > 0;) {
            const parent = (index - 1) >> 1;
            if (at(parent) <= at(index))
                return;
            swap(parent, index);
            index = parent;
        }
    };
    const sink = () => {
        for (let index = 0;;) {
            const left = 2 * index + 1;
            const child = at(left + 1) < at(left) ? left + 1 : left;
            if (at(index) <= at(child))
                return;
            swap(index, child);
            index = child;
        }
    };
    return {
        push(value) {
            heap.push(value);
            rise(heap.length - 1);
        },
        pop() {
            const smallest = heap[0];
            const last = heap.pop();
            if (last === undefined || heap.length === 0)
                return smallest;
            heap[0] = last;
            sink();
            return smallest;
        },
    };
}

;// CONCATENATED MODULE: ./lib/commits/order-commits.js

/** Each commit once: parents first, then by committer date, then by sha. Parents outside the list are ignored. */
function orderCommits(commits) {
    const ranked = sortByDate(commits);
    const ranks = new Map();
    ranked.forEach((commit, rank) => ranks.set(commit.sha, rank));
    const isOrdered = ranked.every((commit, rank) => commit.parents.every((parent) => (ranks.get(parent) ?? -1) < rank));
    // Dates that never run backwards, the usual history, give the order at once.
    return isOrdered ? ranked : putParentsFirst(ranked, ranks);
}
function sortByDate(commits) {
    const sorted = commits.toSorted((a, b) => a.committedAt - b.committedAt || compareText(a.sha, b.sha));
    // A commit that came twice stands beside itself now.
    return sorted.filter((commit, index) => commit.sha !== sorted[index - 1]?.sha);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
// Kahn's algorithm: of the commits whose parents are all placed, the one of lowest rank is next.
function putParentsFirst(ranked, ranks) {
    const children = ranked.map(() => []);
    const missing = ranked.map((commit, rank) => {
        const parents = commit.parents.map((sha) => ranks.get(sha)).filter((parent) => parent !== undefined);
        for (const parent of parents)
            children[parent]?.push(rank);
        return parents.length;
    });
    const ready = makeHeap();
    missing.forEach((count, rank) => {
        if (count === 0)
            ready.push(rank);
    });
    const ordered = new Set();
    for (let rank = ready.pop(); rank !== undefined; rank = ready.pop()) {
        const commit = ranked[rank];
        if (commit !== undefined)
            ordered.add(commit);
        for (const child of children[rank] ?? []) {
            const left = (missing[child] ?? 0) - 1;
            missing[child] = left;
            if (left === 0)
                ready.push(child);
        }
    }
    // Replaced or grafted histories may hold a circle: its commits come last rather than get lost.
    return [...ordered, ...ranked.filter((commit) => !ordered.has(commit))];
}


/***/ }),

/***/ 1454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ui: () => (/* binding */ makeManifest)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// The manifest's bytes are what the tag's digest names, so the same release must give the same bytes everywhere.


function makeManifest(source) {
    const files = source.files
        .map(manifestFile)
        .sort((a, b) => (a.filename < b.filename ? -1 : a.filename > b.filename ? 1 : 0));
    return {
        schema: 1,
        package: source.package,
        version: source.version,
        head: source.head,
        plan: source.plan,
        files,
    };
}
function manifestFile(file) {
    const described = file.kind === 'extra' ? null : file;
    return {
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': described?.metadata.requiresPython ?? null,
        'metadata-sha256': described?.metadataSha256 ?? null,
        metadata: described?.metadataText ?? null,
    };
}
/** UTF-8 JSON, keys in the order of the type, files by name, one final newline. */
function serializeManifest(manifest) {
    const { schema, package: name, version, head, plan } = manifest;
    const files = manifest.files.map((file) => ({
        filename: file.filename,
        kind: file.kind,
        sha256: file.sha256,
        size: file.size,
        'requires-python': file['requires-python'],
        'metadata-sha256': file['metadata-sha256'],
        metadata: file.metadata,
    }));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${JSON.stringify({ schema, package: name, version, head, plan, files }, null, 2)}\n`);
}
function manifestDigest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(bytes).digest('hex')}`;
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

/***/ 57573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueErrors)
/* harmony export */ });
const issueErrors = {
    'issue-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}).',
        remedy: 'Give the job `permissions: {permission}: write`, or pass a `token` that has it; then run it again.',
    },
    'conversation-locked': {
        happened: 'GitHub refused to {what}: the conversation is locked, and a workflow is no collaborator.',
        remedy: 'Unlock the conversation if the text should stand there; nothing else depends on it.',
    },
    'issues-disabled': {
        happened: 'GitHub refused to {what}: issues are switched off in {repository}.',
        remedy: 'Switch them on under Settings → General → Features → "Issues", or run without the input that asks for an issue.',
    },
};


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

/***/ 83707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssueComments: () => (/* binding */ createIssueComments)
/* harmony export */ });
/* harmony import */ var _kept_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32111);
/* harmony import */ var _once_made_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98370);


function createIssueComments(client) {
    const { octokit, repository } = client;
    /** GitHub lists them oldest first and holds at most 2,500 of them, so every page can be read. */
    const find = async (number, isWanted) => {
        const pages = octokit.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            ...{ issue_number: number, per_page: 100 },
        });
        for await (const { data } of pages) {
            const found = data.find((comment) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrusted */ .W2)(comment) && isWanted(comment));
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return {
        findComment: (number, marker) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfIssues */ .v)(client, `list the comments on #${number}`, async () => {
            const found = await find(number, ({ body }) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsWith */ .t$)(body, marker));
            return found === undefined ? null : toComment(found);
        }),
        writeComment: async (number, text) => {
            const body = (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBody */ .KM)(text);
            const comment = await (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOnce */ .G)(client, {
                what: `comment on #${number}`,
                send: async () => {
                    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, body });
                    return data;
                },
                find: () => find(number, (written) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .cZ)(written.body, body)),
            });
            return toComment(comment);
        },
        editComment: (id, body) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfIssues */ .v)(client, `edit the comment ${id}`, async () => {
            const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id: id,
                body: (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBody */ .KM)(body),
            });
            return toComment(data);
        }),
    };
}
function toComment({ id, body = '', html_url: url }) {
    return { id: Number(id), body, url };
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createIssues)
/* harmony export */ });
/* unused harmony export ISSUE_LABEL */
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83707);
/* harmony import */ var _kept_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32111);
/* harmony import */ var _once_made_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98370);



/** By it our few issues are found among thousands. */
const ISSUE_LABEL = 'py-release';
const PAGE = 100;
/** Of those with our label. */
const MOST_PAGES = 10;
function createIssues(client) {
    const { octokit, repository } = client;
    const listPage = async (state, page, labels) => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...repository,
            ...{ state, direction: 'desc', per_page: PAGE, page },
            ...(labels === undefined ? { sort: 'updated' } : { sort: 'created', labels }),
        });
        return data;
    };
    const listLabelled = async (state) => {
        const found = [];
        for (let page = 1; page <= MOST_PAGES; page += 1) {
            const data = await listPage(state, page, ISSUE_LABEL);
            found.push(...data);
            if (data.length < PAGE)
                break;
        }
        return found;
    };
    /** A list need not say who closed an issue. */
    const completed = async (issue) => {
        if (issue.state === 'open' || issue.closed_by)
            return issue;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
            ...repository,
            issue_number: issue.number,
        });
        return data;
    };
    return {
        ...(0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_0__.createIssueComments)(client),
        findIssues: (marker, state) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOfIssues */ .v)(client, 'list issues', async () => {
            const ours = (issues) => issues.filter((issue) => isOurs(issue) && (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWith */ .t$)(issue.body, marker));
            const labelled = ours(await listLabelled(state));
            // Somebody may have taken the label away: then it is among those that changed last.
            const found = labelled.length > 0 ? labelled : ours(await listPage(state, 1));
            const issues = (await Promise.all(found.map(completed))).map(toIssue);
            return issues.sort((a, b) => b.number - a.number);
        }),
        openIssue: async (text) => {
            const title = (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTitle */ .Ei)(text.title);
            const body = (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fitBody */ .KM)(text.body);
            const labels = [ISSUE_LABEL, ...(text.labels ?? [])];
            const issue = await (0,_once_made_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOnce */ .G)(client, {
                what: 'open an issue',
                send: async () => {
                    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues', {
                        ...repository,
                        ...{ title, body, labels },
                    });
                    return data;
                },
                find: async () => (await listPage('open', 1)).find((issue) => isOurs(issue) && issue.title === title && (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .cZ)(issue.body, body)),
            });
            return toIssue(issue);
        },
        editIssue: (number, { title, body, labels, state, reason }) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_2__/* .tellOfIssues */ .v)(client, `edit the issue #${number}`, async () => {
            const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...repository,
                issue_number: number,
                ...(title === undefined ? {} : { title: (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fitTitle */ .Ei)(title) }),
                ...(body === undefined ? {} : { body: (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fitBody */ .KM)(body) }),
                ...(labels === undefined ? {} : { labels: [ISSUE_LABEL, ...labels] }),
                ...(state === undefined ? {} : { state }),
                ...(state === 'closed' && reason !== undefined ? { state_reason: reason } : {}),
            });
            return toIssue(data);
        }),
    };
}
function isOurs(issue) {
    return issue.pull_request === undefined && (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isTrusted */ .W2)(issue);
}
function toIssue(issue) {
    const { closed_by: closer, user } = issue;
    const isClosed = issue.state !== 'open';
    return {
        number: issue.number,
        title: issue.title,
        body: issue.body ?? '',
        state: isClosed ? 'closed' : 'open',
        url: issue.html_url,
        byPerson: isClosed && closer?.type === 'User' && closer.login !== user?.login,
        labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    };
}


/***/ }),

/***/ 32111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ fitTitle),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   t$: () => (/* binding */ beginsWith)
/* harmony export */ });
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86506);
// The text of issues and comments that are found again by a marker: whose counts, and how much fits.

/** GitHub's limits for the text of an issue or comment, and for a title; in characters. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;
/** Anybody may write a marker: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function isTrusted({ user, author_association: association = '' }) {
    return user?.type === 'Bot' || WRITERS.has(association);
}
function beginsWith(body, marker) {
    return (body ?? '').trimStart().startsWith(marker);
}
/** The web editor writes CRLF. */
function isSameText(a, b) {
    return (a ?? '').replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
/** Whole lines, as many as GitHub takes. */
function fitBody(body) {
    return (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(body, BODY_LIMIT, '… the rest was cut: GitHub takes no more than 65,536 characters.');
}
function fitTitle(title) {
    const line = title.replace(/\s+/g, ' ').trim().toWellFormed();
    const characters = [...line];
    return characters.length <= TITLE_LIMIT ? line : `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`;
}


/***/ }),

/***/ 98370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makeOnce),
/* harmony export */   v: () => (/* binding */ tellOfIssues)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57573);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49171);
// Something that must be made once on GitHub: after an answer that was lost it is looked for before it is sent again.




async function makeOnce(client, { what, send, find }) {
    let made;
    const settled = await tellOfIssues(client, what, () => (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what,
        change: async () => {
            made = await send();
        },
        look: async (mayBeOurs) => {
            if (mayBeOurs)
                made = await find();
            return made === undefined ? 'untouched' : 'made';
        },
        isFinal: (error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 410, 422),
    }));
    return made ?? refuseIssue(client, typeof settled === 'string' ? undefined : settled.cause, what);
}
/** A failure names the right that `permissions:` lacks, or the setting. */
async function tellOfIssues(client, what, request) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(what, () => request().catch((error) => refuseIssue(client, error, what)));
}
function refuseIssue({ repository }, error, what) {
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 410)) {
        const name = `${repository.owner}/${repository.repo}`;
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'issues-disabled', { what, repository: name });
    }
    // https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403) && /\bis locked\b/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error)))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'conversation-locked', { what });
    if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error) || !(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403, 404))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, what);
    const accepted = String(error.response?.headers['x-accepted-github-permissions'] ?? '');
    // On a pull request either right is enough; the workflows that comment on one declare this.
    const permission = accepted.includes('pull_requests') ? 'pull-requests' : 'issues';
    const { status } = error;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'issue-right-missing', { what, status, message: (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error), permission });
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ DEFAULT_MERGE_RULES),
/* harmony export */   Y0: () => (/* binding */ MERGE_METHODS),
/* harmony export */   i9: () => (/* binding */ mergeBy)
/* harmony export */ });
/* unused harmony export squashText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96730);
// What each merge button of GitHub would add to the base: commits that do not exist yet, with the messages that GitHub writes.
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges


const MERGE_METHODS = ['squash', 'merge', 'rebase'];
/** GitHub's own for a new repository. */
const DEFAULT_MERGE_RULES = {
    methods: MERGE_METHODS,
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
    mergeTitle: 'MERGE_MESSAGE',
    mergeMessage: 'PR_TITLE',
};
/** The commits that the merge would add. Ids of new commits are made up, equal for equal input. */
function mergeBy(method, merge, rules) {
    if (merge.commits.length === 0)
        return { tip: merge.base, commits: [], madeUp: new Map() };
    if (method === 'rebase')
        return rebase(merge);
    const text = method === 'squash' ? squashText(merge, rules) : mergeText(merge, rules);
    const parents = method === 'squash' ? [merge.base] : [merge.base, merge.head];
    const author = merge.author ?? (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits)[0]?.author ?? '';
    const sha = madeUpId(method, [...parents, text]);
    const commit = { sha, parents, message: text, author, committedAt: merge.at };
    return {
        tip: sha,
        commits: method === 'squash' ? [commit] : [...merge.commits, commit],
        madeUp: new Map([[sha, null]]),
    };
}
/** Copies of all but the merges: GitHub never just moves the base forward. */
function rebase({ base, commits, at }) {
    const madeUp = new Map();
    const copies = [];
    let tip = base;
    for (const commit of (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(commits)) {
        if (commit.parents.length > 1)
            continue;
        const sha = madeUpId('rebase', [tip, commit.sha]);
        madeUp.set(sha, commit.sha);
        copies.push({ ...commit, sha, parents: [tip], committedAt: at });
        tip = sha;
    }
    return { tip, commits: copies, madeUp };
}
function madeUpId(method, parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([method, ...parts].join('\0'))
        .digest('hex')
        .slice(0, 40);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests */
function squashText(merge, rules) {
    const commits = (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits);
    const [only, ...others] = commits;
    const single = only !== undefined && others.length === 0 ? splitTitle(only.message) : null;
    const ofCommit = rules.squashTitle === 'COMMIT_OR_PR_TITLE' && single !== null;
    const title = ofCommit ? single.title : merge.title;
    const header = `${title} (#${merge.number})`;
    const credits = coAuthors(commits);
    if (rules.squashMessage === 'COMMIT_MESSAGES' && !ofCommit) {
        const list = commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
        return joined([header, list, ...(credits === '' ? [] : ['---------', credits])]);
    }
    const body = {
        COMMIT_MESSAGES: single?.text ?? '',
        PR_BODY: merge.body.replaceAll('\r\n', '\n').trim(),
        BLANK: '',
    }[rules.squashMessage];
    if (credits === '' || !endsInTrailers(body))
        return joined([header, body, credits]);
    return joined([header, `${body}\n${credits}`]);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests */
function mergeText({ number, title, body, headLabel }, rules) {
    const header = rules.mergeTitle === 'PR_TITLE'
        ? `${title} (#${number})`
        : `Merge pull request #${number} from ${headLabel}`;
    const text = { PR_BODY: body.replaceAll('\r\n', '\n').trim(), PR_TITLE: title, BLANK: '' }[rules.mergeMessage];
    return joined([header, text]);
}
/** Everybody but the author of the first commit, who most likely opened it; addresses are not known here and tell nothing to a plan. */
function coAuthors(commits) {
    const [first, ...others] = commits;
    const names = new Set(others.map(({ author }) => author));
    names.delete(first?.author ?? '');
    return [...names].map((name) => `Co-authored-by: ${name}`).join('\n');
}
function splitTitle(message) {
    const [title = '', ...lines] = message.trim().split('\n');
    return { title: title.trimEnd(), text: lines.join('\n').trim() };
}
function endsInTrailers(text) {
    const last = text.split(/\n{2,}/).at(-1) ?? '';
    return last !== '' && last.split('\n').every((line) => /^[A-Za-z-]+: \S/.test(line));
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 68753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readMergeRules)
/* harmony export */ });
/* harmony import */ var _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
// The settings of a repository for merges, from GitHub's answer or an event: https://docs.github.com/en/rest/repos/repos#get-a-repository

const ALLOWED = {
    squash: 'allow_squash_merge',
    merge: 'allow_merge_commit',
    rebase: 'allow_rebase_merge',
};
/** Null: the fields are not there, since the token may not see them. Unknown words count as GitHub's own choice. */
function readMergeRules(repository) {
    if (typeof repository !== 'object' || repository === null)
        return null;
    const fields = repository;
    if (_merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.some((method) => typeof fields[ALLOWED[method]] !== 'boolean'))
        return null;
    const methods = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => fields[ALLOWED[method]] === true);
    const word = (name, known, otherwise) => known.find((each) => each === fields[name]) ?? otherwise;
    const own = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MERGE_RULES */ .Hz;
    return {
        methods: methods.length === 0 ? own.methods : methods,
        squashTitle: word('squash_merge_commit_title', ['PR_TITLE', 'COMMIT_OR_PR_TITLE'], own.squashTitle),
        squashMessage: word('squash_merge_commit_message', ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'], own.squashMessage),
        mergeTitle: word('merge_commit_title', ['PR_TITLE', 'MERGE_MESSAGE'], own.mergeTitle),
        mergeMessage: word('merge_commit_message', ['PR_BODY', 'PR_TITLE', 'BLANK'], own.mergeMessage),
    };
}


/***/ }),

/***/ 26676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ methodsLeft),
/* harmony export */   d: () => (/* binding */ mergeWays)
/* harmony export */ });
/* harmony import */ var _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
// The ways to merge into a branch: what the settings of the repository allow and the rules of the branch leave of it.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets

/** Null: unknown. GitHub blocks a merge by a method that either side forbids, also one of a queue. */
function mergeWays(settings, rules) {
    const allowed = settings ?? _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MERGE_RULES */ .Hz;
    const left = rules === null ? _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0 : methodsLeft(rules);
    const methods = allowed.methods.filter((method) => left.includes(method));
    return {
        rules: methods.length === 0 ? allowed : { ...allowed, methods },
        knowsSettings: settings !== null,
        knowsRules: rules !== null,
        isQueued: rules?.some(({ type }) => type === 'merge_queue') ?? false,
        isBlocked: methods.length === 0,
    };
}
/** In the order of MERGE_METHODS, maybe none: rules of several rulesets hold together. */
function methodsLeft(rules) {
    const limits = rules.map(limitOf);
    return _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => limits.every((limit) => limit === null || limit.includes(method)));
}
/** Null: it leaves every method. */
function limitOf({ type, parameters }) {
    const fields = typeof parameters === 'object' && parameters !== null ? parameters : {};
    const { allowed_merge_methods: allowed, merge_method: queued } = fields;
    switch (type) {
        case 'pull_request':
            return Array.isArray(allowed) ? known(allowed) : null;
        case 'merge_queue':
            return typeof queued === 'string' ? known([queued.toLowerCase()]) : null;
        case 'required_linear_history':
            return ['squash', 'rebase'];
        // GitHub can't sign what it rebases: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/about-merge-methods-on-github
        case 'required_signatures':
            return ['squash', 'merge'];
        default:
            return null;
    }
}
/** Null for words that say nothing to us: a list of none can't be set. */
function known(words) {
    const methods = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => words.includes(method));
    return methods.length === 0 ? null : methods;
}


/***/ }),

/***/ 19277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony exports indexReportDocument, renderIndexReport */
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);

/** Schema 1 of `index build --json`. `out`: as it was named. */
function indexReportDocument({ projects, repositories, private: isPrivate, changed, warnings }, out) {
    return {
        schema: 1,
        ...{ out, private: isPrivate, changed, repositories },
        projects: projects.map(({ name, status, files, versions }) => ({
            ...{ name, status: status.status },
            version: versions[0]?.version ?? null,
            ...{ versions: versions.length, files: files.length },
        })),
        warnings,
    };
}
/** With its number: `1 file`, `2 files`. */
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function renderIndexReport({ projects, changed, private: isPrivate }, out) {
    const lines = projects.map(({ name, versions, files, status }) => {
        const newest = versions[0]?.version ?? 'no version';
        const marked = status.status === 'active' ? '' : `, ${status.status}`;
        return `${name}  ${newest}  (${counted(versions.length, 'version')}, ${counted(files.length, 'file')}${marked})`;
    });
    const state = changed === 0
        ? 'nothing had changed'
        : `${counted(changed, 'file')} ${changed === 1 ? 'is' : 'are'} new, other or gone`;
    const kept = isPrivate ? ' It tells of private packages: keep it private.' : '';
    return [...lines, `Index of ${counted(projects.length, 'package')} in ${out}: ${state}.${kept}`]
        .map((line) => `${terminalLine(line, 200)}\n`)
        .join('');
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports terminalLine, withoutCommand, displayWidth, fitWidth, cutWidth */
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
// Untrusted text for a terminal or a log: one line, measured in columns, steering nothing.

/** East Asian wide and fullwidth characters and emoji take two columns. https://www.unicode.org/reports/tr11/ */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}]|[\u{1f680}-\u{1f6ff}]|[\u{1f900}-\u{1faff}]|[\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
/** A log line that begins with `::` or holds `##[` is a command to GitHub's runner. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function terminalLine(text, limit) {
    return withoutCommand(plainLine(text, limit).replaceAll('##[', '# #['));
}
/** For a line that was made by breaking a longer one. */
function withoutCommand(line) {
    return line.replace(/^::/, ': :');
}
function displayWidth(text) {
    if (PRINTABLE_ASCII.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += characterWidth(character);
    return width;
}
/** Exactly `width` columns: padded with spaces, or cut with an ellipsis. */
function fitWidth(text, width) {
    const shown = cutWidth(text, width);
    return shown + ' '.repeat(Math.max(0, width - displayWidth(shown)));
}
/** At most `width` columns. */
function cutWidth(text, width) {
    if (displayWidth(text) <= width)
        return text;
    let shown = '';
    let used = 1;
    for (const character of text) {
        used += characterWidth(character);
        if (used > width)
            break;
        shown += character;
    }
    return `${shown.trimEnd()}…`;
}
function characterWidth(character) {
    if (character <= '~')
        return 1;
    if (NO_WIDTH.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 68813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   dM: () => (/* binding */ parseDistributionName),
/* harmony export */   it: () => (/* binding */ looksServed)
/* harmony export */ });
/* harmony import */ var _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// Whose file it is, by its name: names of assets are hostile, and only those of sdists and wheels are ever served.






/** What an index serves; another archive (`.zip`, `.egg`) is no warning, installers do without them. */
function looksServed(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
/** Why it is refused, instead of a value. */
function parseDistributionName(filename) {
    // Every character that a name, a version and tags may have; `%`, `#` and `?` would change the address that it becomes.
    if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
        return { problem: 'it is no name of an sdist or wheel' };
    try {
        const parse = filename.endsWith('.whl') ? _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e : _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s;
        const { name, version: written } = parse(filename);
        const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written.replaceAll('_', '-'));
        if (version === null)
            return { problem: `\`${written}\` is no version (PEP 440)` };
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
            return { problem: `\`${name}\` is no name of a project` };
        return { filename, name, project: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name), version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(version) };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return { problem: error.happened };
        throw error;
    }
}
/** Null for files of another kind or project. */
function versionOf(filename, project) {
    const named = parseDistributionName(filename);
    if ('problem' in named || named.project !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project))
        return null;
    return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(named.version);
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

/***/ 32592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ tagsBelow),
/* harmony export */   dt: () => (/* binding */ releaseTags),
/* harmony export */   yr: () => (/* binding */ readVersionTags)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78168);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50432);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70273);
// The tags of a repository that are versions of the project.






/** Highest version first. Names that are no version in the format are left out; two tags of one version are an error. */
function readVersionTags(format, names) {
    const tags = names
        .flatMap((name) => {
        const version = (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_4__/* .readTag */ .zW)(format, name);
        return version === null ? [] : [{ name, version }];
    })
        .sort((a, b) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(b.version, a.version) || (a.name < b.name ? -1 : 1));
    refuseTwins(tags);
    return tags;
}
/** The tags that can be a last release: outside a channel, pre-releases and development releases cannot. */
function releaseTags(tags) {
    return tags.filter(({ version }) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(version));
}
function tagsBelow(tags, version) {
    return tags.filter((tag) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(tag.version, version) < 0);
}
function refuseTwins(descending) {
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)(descending.flatMap((tag, index) => {
        const before = descending[index - 1];
        if (before === undefined || !(0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .sameVersion */ .r1)(before.version, tag.version))
            return [];
        return [
            (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .versionErrors */ .i, 'version-tag-twice', {
                first: before.name,
                second: tag.name,
                version: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(tag.version),
            }),
        ];
    }));
}


/***/ })

};
