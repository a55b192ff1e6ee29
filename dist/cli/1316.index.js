export const id = 1316;
export const ids = [1316];
export const modules = {

/***/ 90175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuth: () => (/* binding */ runAuth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli-auth-gateways.js + 3 modules
var cli_auth_gateways = __webpack_require__(71546);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/commands/auth-check.js
var auth_check = __webpack_require__(8295);
// EXTERNAL MODULE: ./lib/credentials/github-token.js
var github_token = __webpack_require__(45699);
// EXTERNAL MODULE: ./lib/credentials/credential-subject.js
var credential_subject = __webpack_require__(3652);
// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(70640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/commands/auth-found.js
var auth_found = __webpack_require__(8683);
// EXTERNAL MODULE: ./lib/credentials/netrc.js
var netrc = __webpack_require__(27542);
// EXTERNAL MODULE: ./lib/upload/pypirc.js
var pypirc = __webpack_require__(37434);
;// CONCATENATED MODULE: ./lib/credentials/pypirc-edit.js
// Edits of ~/.pypirc that change the named values and no other byte. What can be read is settled by `parsePypirc`.



const PATH = '~/.pypirc';
const INDENT = '    ';
/** Throws `pypirc-malformed`, or `auth-value-unfit` for a value that the form cannot hold. */
function editPypirc(text, section) {
    refuseUnfit(section);
    (0,pypirc/* parsePypirc */.h)(text, PATH);
    const eol = lineBreak(text);
    const entries = readEntries(text);
    const head = entries.find(({ section: name, option }) => name === section.name && option === null);
    const wanted = optionsOf(section);
    const edited = head === undefined
        ? `${withBreak(text, eol)}${text === '' ? '' : eol}[${section.name}]${eol}${render(wanted, eol)}`
        : editSection(text, { entries, head, wanted, eol });
    return listServer(edited, section.name, eol);
}
/** Each password that is `old` becomes `next`, also in sections that no tool reads. Throws as above. */
function replaceInPypirc(text, old, next) {
    (0,pypirc/* parsePypirc */.h)(text, PATH);
    const places = readEntries(text).filter(({ option, start, end }) => option === 'password' && text.slice(start, end) === old);
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
    const list = readEntries(text).find(({ section, option }) => section === 'distutils' && option === 'index-servers');
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
    const head = readEntries(text).find(({ section, option }) => section === 'distutils' && option === null);
    const list = `${lines.join(eol)}${eol}`;
    if (head === undefined)
        return `${withBreak(text, eol)}${eol}[distutils]${eol}${list}`;
    return `${withBreak(text.slice(0, head.next), eol)}${list}${text.slice(head.next)}`;
}
/** The lines as `parsePypirc` understands them, with their places. */
function readEntries(text) {
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

// EXTERNAL MODULE: ./lib/credentials/pypi-token.js + 1 modules
var pypi_token = __webpack_require__(12094);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/upload/same-index.js
var same_index = __webpack_require__(18914);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
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
    const edited = (0,netrc/* editNetrc */.DA)(text, shown, { machine, login: user, password });
    (0,netrc/* parseNetrc */.QZ)(edited, shown);
    const isNew = !(0,netrc/* parseNetrc */.QZ)(text, shown).some((entry) => entry.machine === machine);
    return { section: machine, text: edited, isNew };
}
/** The first section of that index, as the tools take it; else a new one. */
function withSection(text, shown, subject, credential) {
    if (subject.kind === 'github')
        throw new Error('~/.pypirc holds credentials of indexes');
    const { profile } = subject;
    const sections = (0,pypirc/* parsePypirc */.h)(text, shown);
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
                ? (0,netrc/* replaceInNetrc */.IH)(found.text, file.shown, old, next)
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
    return (0,pypirc/* parsePypirc */.h)(text, shown)
        .filter((each) => each.password === token && (0,same_index/* isSameIndex */.b)(each.repository, profile))
        .filter((each) => each.user !== null && each.user !== user)
        .reduce((edited, { name }) => editPypirc(edited, { name, repository: null, user, password: token }), text);
}
function projectsOf(secret) {
    return (0,pypi_token/* readPypiToken */.U)(secret)?.projects ?? null;
}

// EXTERNAL MODULE: ./lib/commands/auth-proof.js
var auth_proof = __webpack_require__(94585);
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
    const proved = await (0,auth_proof/* proveCredential */.I)(subject, credential, NEW, { ...needs, project });
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
    const { found } = await (0,auth_found/* lookForCredentials */.x)({ indexes, serverUrl }, needs);
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
    if (!(0,github_token/* isRevocable */.of)(old))
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
    return old !== null && (0,github_token/* isRevocable */.of)(old)
        ? (0,github_token/* tokensPage */.YH)((0,github_token/* gitHubTokenKind */.vR)(old), serverUrl)
        : (0,credential_subject/* credentialPage */.bm)(subject);
}
function nothingHere({ subject, repository }) {
    const local = 'looked at ~/.pypirc, ~/.netrc and the keyring';
    const looked = repository === null ? local : `${local}, and at the secrets of ${repository} that GITHUB_TOKEN shows`;
    return (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-nothing-to-rotate', { index: subject.label, looked });
}

// EXTERNAL MODULE: ./lib/upload/environment-credentials.js
var environment_credentials = __webpack_require__(13111);
// EXTERNAL MODULE: ./lib/trust/settings-page.js
var settings_page = __webpack_require__(42857);
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
var find_credentials = __webpack_require__(70484);
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
        return { ...taken, judged: await (0,auth_proof/* proveCredential */.I)(subject, credential, source, { ...needs, project }) };
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
            needs.tell(`Secrets are written as ${facts.login ?? 'an App or job'} (${github_token/* TOKEN_NAMES */.rT[facts.kind]}).`);
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
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/credential-report.js


const INKS = {
    valid: 'green',
    refused: 'red',
    expired: 'red',
    unknown: 'dim',
};
const LONGEST = 300;
/** A row for each, with what is to be said below it. */
function renderChecked(checked, { color }) {
    if (checked.length === 0)
        return 'No credential was found. `py-release auth setup` proves and stores one.';
    const paint = (0,report_paint/* createPaint */.X)(color);
    const rows = checked.map((each) => ({
        each,
        cells: [each.what, each.state, each.place, each.kind].map((cell) => (0,terminal_text/* terminalLine */.tL)(cell, LONGEST)),
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
            return `  ${mark}: ${(0,terminal_text/* terminalLine */.tL)(text, LONGEST)}`;
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
    const places = stored.map(({ place, outcome }) => `${paint('green', PAST[outcome])} ${(0,terminal_text/* terminalLine */.tL)(place, LONGEST)}`);
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
        ...stored.map(({ place, outcome }) => `${paint('green', PAST[outcome])} ${(0,terminal_text/* terminalLine */.tL)(place, LONGEST)}`),
        ...left.map((place) => `${paint('yellow', 'yours to change')}: ${(0,terminal_text/* terminalLine */.tL)(place, LONGEST)}`),
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
    const terminal = (0,gateways_terminal/* createTerminal */.P)(given, args.quiet);
    const { env, roots } = (0,cli_certificates.personCertificates)(given, (text) => terminal.tellWarnings([text]));
    const gateways = (0,cli_auth_gateways/* createAuthGateways */.I)({ env, quiet: args.quiet, folder: (0,external_node_path_.resolve)(args.folder), roots });
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
    const checked = await (0,auth_check/* checkCredentials */.v)({
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
    (0,auth_check/* refuseProblems */.n)(checked);
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
    const repositories = file === null ? [] : (0,pypirc/* parsePypirc */.h)(file.text, local.pypirc.shown);
    const subjects = names.map((name) => (0,credential_subject/* credentialSubject */.WG)(name, repositories, project.serverUrl));
    // One index may go by several names.
    return [...new Map(subjects.map((subject) => [(0,credential_subject/* keyringUrl */.L)(subject), subject])).values()];
}
function printDocument(env, quiet, document) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, quiet);
    terminal.print(JSON.stringify(document, null, terminal.isTerminal ? 2 : 0));
}


/***/ }),

/***/ 70484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49685);
/* harmony import */ var _upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13111);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51373);
/* harmony import */ var _upload_pypirc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37434);
/* harmony import */ var _upload_same_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18914);
/* harmony import */ var _upload_token_home_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47978);
// The credential for an index, for a person's shell: environment, keyring, ~/.pypirc, and last a question. Never an argument.







/** Throws `credential-…` and `pypirc-…`. */
async function findCredentials(profile, env, needs) {
    const file = await needs.readPypirc();
    const repositories = file === null ? [] : (0,_upload_pypirc_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePypirc */ .h)(file.text, file.path);
    const urlOf = (name) => repositories.find((each) => each.name === name)?.repository ?? null;
    const variables = (0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentCredentials */ .Se)(env, profile, urlOf);
    const sections = repositories
        .filter(({ repository }) => (0,_upload_same_index_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameIndex */ .b)(repository, profile))
        .map((section) => ({ ...section, source: `[${section.name}] of ${file?.path ?? ''}` }));
    const user = [...variables, ...sections].find((each) => each.user !== null)?.user ?? null;
    const whole = (parts) => firstWhole(parts, user ?? profile.tokenUser);
    const sources = [
        async () => whole(variables),
        () => fromKeyring(profile, user, needs),
        async () => whole(sections),
        () => fromPerson(profile, user, needs),
    ];
    for (const source of sources) {
        const found = await source();
        if (found === null)
            continue;
        (0,_upload_token_home_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseForeignToken */ .g$)(found.password, profile, found.source);
        const warnings = file?.isOpenToOthers === true && sections.some(({ password }) => password !== null);
        return search(profile, found, warnings ? [openToOthers(file.path)] : []);
    }
    return nothingFound(profile, [
        `the environment (${(0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(profile)})`,
        'the keyring',
        file?.path ?? '~/.pypirc (there is none)',
        ...(0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .unusedVariables */ .aw)(env, profile, urlOf),
    ]);
}
function firstWhole(parts, user) {
    const found = parts.find(({ password }) => password !== null);
    return found === undefined || found.password === null
        ? null
        : { user: found.user ?? user, password: found.password, source: found.source };
}
async function fromKeyring(profile, known, needs) {
    const { uploadUrl, tokenUser } = profile;
    const user = (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile) ? tokenUser : known;
    // Only some keyrings can tell whom they know.
    const found = (await needs.askKeyring(uploadUrl, user)) ??
        (user === null ? await needs.askKeyring(uploadUrl, tokenUser) : null);
    return found === null ? null : { ...found, source: 'the keyring' };
}
async function fromPerson(profile, known, needs) {
    if (!needs.canAsk)
        return null;
    const { label, tokenUser } = profile;
    const ended = () => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'credential-prompt-ended', { index: label });
    };
    const isToken = (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile);
    const user = isToken
        ? tokenUser
        : (known ?? (await needs.askLine(`User for ${label} (${tokenUser}): `)) ?? ended());
    const what = isToken ? 'API token' : 'Password or token';
    const password = ((await needs.askSecret(`${what} for ${label} (not shown): `)) ?? ended()).trim();
    if (password === '')
        return isToken ? ended() : null;
    return { user: user.trim() || tokenUser, password, source: 'your answer' };
}
function search(profile, found, warnings) {
    const { user, password, source } = found;
    const what = user === profile.tokenUser ? 'the token' : `user \`${user}\` and the password`;
    return {
        credentials: { user, password },
        sentence: `Uploads to ${profile.label} use ${what} from ${source}.`,
        warnings,
    };
}
/** PyPI takes nothing from strangers; another index may. */
function nothingFound(profile, looked) {
    const { label, uploadUrl, tokenUser } = profile;
    if ((0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .isWarehouse */ .Ci)(profile))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_credential_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialErrors */ .l, 'credential-missing', {
            index: label,
            looked: looked.join('; '),
            variable: (0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .variableOf */ .Qn)(profile),
            url: uploadUrl,
            user: tokenUser,
        });
    return {
        credentials: null,
        sentence: `There is no credential for ${label} (looked at ${looked.join('; ')}); it is asked without one.`,
        warnings: [],
    };
}
function openToOthers(path) {
    return `Other users of this machine may read ${path}, which holds a password: chmod 600 ${path}`;
}


/***/ }),

/***/ 77487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createKeyring),
/* harmony export */   p: () => (/* binding */ createKeyringStore)
/* harmony export */ });
/* harmony import */ var _upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13111);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67779);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89816);
// The person's keyring, by its command line (https://github.com/jaraco/keyring): a subprocess, so that backends of the system's Python work.



const PATIENCE_MS = 60_000;
/** Secrets of ours, which no backend asks for; git's programs, say, may need the first two. */
const OURS = [
    ...['GITHUB_TOKEN', 'GH_TOKEN', 'PRIVATE_PACKAGES_TOKEN'],
    ...['PY_RELEASE_NEW_SECRET', 'PY_RELEASE_OLD_SECRET'],
];
function createKeyring(options) {
    const env = backendEnvironment(options.env);
    return async (url, user) => {
        if ((await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('keyring', env, options.home)) === null)
            return null;
        if (user === null)
            return readEntry(await ask(options, env, ['--mode', 'creds', 'get', url]));
        // It would be taken for an option.
        if (user.startsWith('-'))
            return null;
        const lines = await ask(options, env, ['get', url, user]);
        const password = lines?.at(-1);
        return password === undefined ? null : { user, password };
    };
}
/** Backends of clouds need the cloud's variables. */
function backendEnvironment(env) {
    const kept = Object.entries((0,_upload_environment_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(env)).filter(([name]) => !OURS.includes(name));
    return Object.fromEntries(kept);
}
function createKeyringStore(options) {
    const env = backendEnvironment(options.env);
    const { home, timeoutMs = PATIENCE_MS } = options;
    return {
        isThere: async () => (await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('keyring', env, home)) !== null,
        store: async (url, { user, password }) => {
            if (user.startsWith('-'))
                return false;
            const input = Buffer.from(password);
            const { exitCode } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('keyring', ['set', url, user], {
                ...{ cwd: home, env, timeoutMs, input },
            });
            if (exitCode !== 0)
                return false;
            return (await createKeyring(options)(url, user))?.password === password;
        },
    };
}
/** The lines that it printed; null when it failed, as it does for what it does not know. */
async function ask({ home, log, timeoutMs = PATIENCE_MS }, env, args) {
    const { exitCode, stdout, timedOut } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .m)('keyring', args, { cwd: home, env, timeoutMs });
    if (timedOut)
        log(`The keyring gave no answer in ${timeoutMs / 1000} s and was left alone.`);
    if (exitCode !== 0)
        return null;
    return stdout.split(/\r?\n/).filter((line) => line !== '');
}
/** Since keyring 25.2: a line with the user, a line with the password. Backends may print lines of their own before. */
function readEntry(lines) {
    const [user, password] = lines?.slice(-2) ?? [];
    return user === undefined || password === undefined ? null : { user, password };
}


/***/ }),

/***/ 45370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
// Questions to the person at the terminal, one of them without showing what is typed. They go to standard error: standard output is for results.


function createPrompt(place = {}) {
    const { input = process.stdin, output = process.stderr, interrupted = () => undefined } = place;
    const canAsk = input.isTTY === true && output.isTTY === true;
    const askLine = async (question) => canAsk ? ask({ input, output, interrupted }, question) : null;
    return {
        canAsk,
        askLine,
        agrees: async (question) => /^y(?:es)?$/i.test((await askLine(`${question} [y/N] `))?.trim() ?? ''),
        askSecret: async (question) => {
            if (!canAsk)
                return null;
            // First the terminal stops to echo, then the person may type.
            const answered = ask({ input, output: NOWHERE, interrupted }, '');
            output.write(question);
            const answer = await answered;
            // The line break that was typed is not shown either.
            output.write('\n');
            return answer;
        },
    };
}
const NOWHERE = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
    write: (_chunk, _encoding, done) => {
        done();
    },
});
function ask({ input, output, interrupted }, question) {
    return new Promise((resolve) => {
        // A terminal: readline takes the keys from it, so that it does not echo them itself.
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output, terminal: true, historySize: 0 });
        let answer = null;
        lines.on('close', () => resolve(answer));
        lines.on('SIGINT', () => {
            lines.close();
            interrupted();
        });
        lines.question(question, (line) => {
            answer = line;
            lines.close();
        });
    });
}


/***/ }),

/***/ 63622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ iniValue),
/* harmony export */   T: () => (/* binding */ iniEntries)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14535);
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
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _ini_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63622);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86992);
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

/***/ 14535:
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

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   tT: () => (/* binding */ parseTomlText)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text) };
}
/** `skippedLines` is the number of lines of the file above this text. Throws `project-toml-broken`. */
function parseTomlText(path, text, skippedLines = 0) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-toml-broken', {
            path,
            line: error.line + skippedLines,
            column: error.column,
            reason,
        });
    }
}
/** The table at a key path; empty when there is none or something else stands there. */
function tableAt(table, ...keys) {
    return asTable(valueAt(table, ...keys)) ?? {};
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = asTable(value)?.[key];
    return value;
}
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : null;
}
function asTable(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
    return isTable ? value : null;
}
/** For messages: what a value is, in TOML's words. */
function describeValue(value) {
    if (typeof value === 'string')
        return `the string ${JSON.stringify(value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return 'an array';
    if (value instanceof Date)
        return 'a date';
    return value === undefined ? 'missing' : 'a table';
}


/***/ }),

/***/ 52760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
// Decoding that refuses what it cannot give back byte for byte.


/** The byte order mark, if there is one, stays the first character, so that offsets hold. */
function utf8Text(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .projectErrors */ .Z, 'project-file-not-utf-8', { path, offset: validLength(bytes) });
    }
}
function validLength(bytes) {
    const reread = Buffer.from(bytes.toString('utf8'), 'utf8');
    const length = Math.min(bytes.length, reread.length);
    for (let offset = 0; offset < length; offset++)
        if (bytes[offset] !== reread[offset])
            return offset;
    return length;
}


/***/ })

};
