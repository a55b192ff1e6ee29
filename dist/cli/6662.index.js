export const id = 6662;
export const ids = [6662];
export const modules = {

/***/ 76662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runHealth: () => (/* binding */ runHealth)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli-auth-gateways.js + 3 modules
var cli_auth_gateways = __webpack_require__(71546);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/commands/auth-check.js
var auth_check = __webpack_require__(8295);
// EXTERNAL MODULE: ./lib/dependencies/private-packages.js
var private_packages = __webpack_require__(2338);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/environment-errors.js
const environmentErrors = {
    'environment-none': {
        happened: 'There is no virtual environment: neither VIRTUAL_ENV nor .venv or venv in the folder.',
        remedy: 'Make it with `{command}`, or name it: `py-release health --environment PATH`.',
    },
    'environment-not-there': {
        happened: '{path} is no virtual environment: it has no pyvenv.cfg.',
        remedy: 'Name the folder of one (`--environment .venv`), or make it with `{command}`.',
    },
    'environment-not-locked': {
        happened: '{name} {version} is installed, and {lock} has {locked}.',
        remedy: 'Run `{command}`.',
    },
    'environment-lacks': {
        happened: '{name} is asked for in {path}, and not installed.',
        remedy: 'Run `{command}`.',
    },
    'environment-conflict': {
        happened: 'What is installed does not fit together: {what}.',
        remedy: 'Run `{command}`; if it stays, the constraints contradict each other, and `{resolve}` says which.',
    },
    'environment-unchecked': {
        happened: 'Whether what is installed fits together is not known ({why}).',
        remedy: 'Run `uv pip check`, or `python -m pip check` in the environment.',
    },
    'environment-pins': {
        happened: '{name} is pinned twice: {pins}.',
        remedy: 'Keep one of the pins; no installer can satisfy both.',
    },
    'environment-python': {
        happened: 'The environment has Python {python}, and {path} asks for {asked}.',
        remedy: 'Make it again with another Python: `{command}`.',
    },
    'environment-origin': {
        happened: '{name} {version} was installed from {origin}, not from its private index {index}.',
        remedy: 'Run `{command}`.',
    },
    'environment-origin-unlisted': {
        happened: '{name} {version} is installed, and its private index {index} has no such version: it came from somewhere else.',
        remedy: 'Find out where it came from before you run it again; then run `{command}`.',
    },
    'environment-origin-differs': {
        happened: 'The metadata of the installed {name} {version} differs from what its private index {index} serves: it came from somewhere else, or was changed.',
        remedy: 'Find out where it came from before you run it again; then run `{command}`.',
    },
    'environment-origin-unknown': {
        happened: 'Where the installed {name} {version} came from is not known ({why}).',
        remedy: 'Install it again from its index: `{command}`.',
    },
    'environment-lock-source': {
        happened: '{lock} takes the private {name} from {seen}, and pyproject.toml from {index}.',
        remedy: 'Run `{command}` before the next installation.',
    },
    'environment-offline': {
        happened: '{setting} is set in {place}: installers ask no index.',
        remedy: '{remedy}',
    },
    'environment-index-other': {
        happened: '{tool} installs from {seen} ({place}), which may hold other files of {names} than the private index.',
        remedy: 'Install with uv or poetry, whose sources pyproject.toml pins, or take the setting away.',
    },
    'environment-server-silent': {
        happened: 'The local index {url} is not running, so nothing private can be installed right now.',
        remedy: 'Start it around the command: `py-release index serve -- {command}`.',
    },
    'environment-token-missing': {
        happened: 'Neither GITHUB_TOKEN nor GH_TOKEN is set to read the releases on GitHub, which {names} is installed from.',
        remedy: 'Run `export GITHUB_TOKEN="$(gh auth token)"`, or set it to a token that may read the contents of {repositories}.',
    },
    'environment-index-name': {
        happened: 'The name {host} of the index {url} is not known here ({why}).',
        remedy: 'Check the address, and the VPN if it takes one; `getent hosts {host}` has to answer.',
    },
    'environment-index-refused': {
        happened: 'Nothing answers for the index {url} ({why}): it is down, or a firewall is in between.',
        remedy: 'Behind a proxy set HTTPS_PROXY; else open {host} in the firewall. `curl -I {url}` shows the same.',
    },
    'environment-index-certificate': {
        happened: 'The certificate of the index {url} is not trusted ({why}): a private authority signed it, or a proxy opens the connection.',
        remedy: 'Get the certificate of that authority as a PEM file, then `export SSL_CERT_FILE=FILE PIP_CERT=FILE`; with the system’s own store, `export UV_SYSTEM_CERTS=true` and pip’s `--use-feature=truststore`.',
    },
    'environment-login-missing': {
        happened: 'The index {url} asks for a login (HTTP {status}), and there is none for it here.',
        remedy: 'Set {variables}, or add `machine {host}` to ~/.netrc.',
    },
    'environment-login-refused': {
        happened: 'The index {url} refuses the login that {place} holds (HTTP {status}).',
        remedy: 'It has expired, or may not read this index: make a new one and put it there; `py-release auth check` looks at the others.',
    },
    'environment-index-odd': {
        happened: 'The index {url} answers HTTP {status}.',
        remedy: 'Look at its address in {path}; the root of a simple index ends in `simple/`.',
    },
    'environment-proxy-silent': {
        happened: 'The proxy of {variable} ({proxy}) does not answer ({why}), and every request goes through it.',
        remedy: 'Run `unset {variable}`, or set the proxy that is meant.',
    },
    'environment-cache-stale': {
        happened: 'uv’s cache of {index} still has {cached} as the newest {name}, and the index has {fresh}.',
        remedy: 'Run `uv cache clean {name}`, or once `uv sync --refresh-package {name}`.',
    },
};

// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/findings/health-errors.js
var health_errors = __webpack_require__(59544);
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
    return unknown(check, subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-not-asked', { ...values }));
}

// EXTERNAL MODULE: ./lib/dependencies/range-within.js
var range_within = __webpack_require__(33218);
// EXTERNAL MODULE: ./lib/dependencies/read-locked.js
var read_locked = __webpack_require__(84076);
// EXTERNAL MODULE: ./lib/dependencies/requirement-text.js
var requirement_text = __webpack_require__(36960);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/dependencies/read-pins.js
var read_pins = __webpack_require__(81658);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/health/environment-pins.js
// What requirement files pin, and which of them are installed together: others are for other Pythons and purposes.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/








const REQUIREMENTS = /^(?:requirements|constraints)[^/]*\.txt$/;
const USUAL = ['requirements.txt', 'constraints.txt'];
const INCLUDES = /^\s*(?:-r|-c|--requirement|--constraint)[\s=]*([^\s#]+)/;
/** The usual files and what they include; without them, all that there are. */
function pinnedTogether(files) {
    const usual = withIncluded(files, USUAL);
    const paths = usual.length > 0 ? usual : [...files.keys()].filter((path) => REQUIREMENTS.test(path));
    return paths.map((path) => ({ path, versions: pinsOf(files.get(path) ?? '') }));
}
/** `paths` and what they include, directly or not; those that are not there are left out. */
function withIncluded(files, paths) {
    const found = new Set();
    const waiting = [...paths];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const text = files.get(path);
        if (text === undefined || found.has(path))
            continue;
        found.add(path);
        const folder = external_node_path_.posix.dirname(path);
        for (const line of text.split(/\r?\n/)) {
            const [, included] = INCLUDES.exec(line) ?? [];
            if (included !== undefined)
                waiting.push(external_node_path_.posix.normalize(external_node_path_.posix.join(folder, included)));
        }
    }
    return [...found];
}
function pinsOf(text) {
    return gathered((0,read_pins/* readPins */.L)(text).flatMap(({ name, version }) => (version === null ? [] : [[name, version]])));
}
function gathered(pairs) {
    const found = new Map();
    for (const [name = '', version = ''] of pairs)
        found.set(name, [...(found.get(name) ?? []), version]);
    return found;
}
function isSame(one, other) {
    const [left, right] = [(0,parse_version/* parseVersion */.o)(one), (0,parse_version/* parseVersion */.o)(other)];
    return left === null || right === null ? one === other : (0,compare_versions/* compareVersions */.Zy)(left, right) === 0;
}
/** One name pinned to two versions in files that are installed together. */
function judgePins(files) {
    const groups = [
        [...(files.has('pyproject.toml') ? ['pyproject.toml'] : []), ...withIncluded(files, USUAL)],
        ...[...files.keys()].filter((path) => REQUIREMENTS.test(path)).map((path) => withIncluded(files, [path])),
    ];
    const conflicts = new Map(groups.flatMap((paths) => conflictsOf(paths.map((path) => ({ path, versions: unmarkedPins(files, path) }))).map((each) => [`${each.name} ${each.shown}`, each])));
    if (conflicts.size === 0)
        return [passed('environment-pins', 'the project', 'No package is pinned to two versions.')];
    return [...conflicts.values()].map(({ name, shown: pins }) => failed('environment-pins', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-pins', { name, pins })));
}
/** Two pins of one name with markers are alternatives. */
function unmarkedPins(files, path) {
    const text = files.get(path) ?? '';
    if (path !== 'pyproject.toml')
        return pinsOf(text
            .split(/\r?\n/)
            .filter((line) => !line.includes(';'))
            .join('\n'));
    const list = (0,toml_document/* valueAt */.fK)((0,toml_document/* parseTomlText */.tT)(path, text), 'project', 'dependencies');
    const own = Array.isArray(list) ? list : [];
    return pinsOf(own.filter((each) => typeof each === 'string' && !each.includes(';')).join('\n'));
}
function conflictsOf(places) {
    const names = [...new Set(places.flatMap(({ versions }) => [...versions.keys()]))];
    return names.flatMap((name) => {
        const pins = places.flatMap(({ path, versions }) => (versions.get(name) ?? []).map((version) => ({ path, version })));
        if (pins.every(({ version }) => isSame(version, pins[0]?.version ?? '')))
            return [];
        return [{ name, shown: pins.map(({ path, version }) => `${version} in ${path}`).join(', ') }];
    });
}

// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/health/listed-version.js





function judgeListed(released, page) {
    const { project, tag, index } = released;
    const version = (0,format_version/* formatVersion */.q)(released.version);
    const subject = `${project} ${version}`;
    const files = (0,files_of_version/* filesOfVersion */.p)(page, released.version);
    if (files.length === 0)
        return failed('index-lists', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-version-unlisted', { index, project, version, tag }));
    const yanked = files.filter((file) => file.yanked !== false);
    const [first] = yanked;
    if (first === undefined)
        return passed('index-lists', subject, `${index} lists ${counted(files.length, 'file')} of it.`);
    const why = first.yanked === false ? '' : first.yanked;
    return warned('index-lists', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-version-yanked', {
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
            : [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-hash-differs', { filename, theirs, where, ours, against })];
    });
    const expected = new Set(files.map(({ filename }) => filename));
    // A release holds what its maker adds; of an index every file is installed by somebody.
    const foreign = isWhole && isIndex ? [...names].filter((name) => !expected.has(name)) : [];
    const told = (code, found) => found.length === 0 ? [] : [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, code, { files: found.join(', '), version, tag, where })];
    const lost = missing.map(({ filename }) => filename);
    return [...other, ...told('health-hash-missing', lost), ...told('health-file-foreign', foreign)];
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./lib/dependencies/locked-version.js
var locked_version = __webpack_require__(93114);
// EXTERNAL MODULE: ./lib/update/specifier.js
var specifier = __webpack_require__(21193);
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
            return [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-lock-lacks', { path: first.path, name, lock, command })];
        // Asked for twice it is by markers or by groups, of which one may hold.
        if (inProject.some((each) => mayHold(each.clauses, locked)))
            return [];
        const wanted = inProject.map((each) => each.clauses).join(' or ');
        const { path } = first;
        return [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-lock-outside', { lock, name, locked, path, asked: wanted, command })];
    });
}
/** What can't be read as a range is no proof of a lock that is too old. */
function mayHold(asked, version) {
    const parsed = (0,parse_version/* parseVersion */.o)(version);
    return asked === '' || !(0,range_within/* rangeWithin */.v)(asked, '') || parsed === null || (0,specifier/* letsIn */.C6)(asked, parsed);
}
/** `version` is within everything that is asked for. */
function allows(asked, version) {
    return asked.every((each) => mayHold(each.clauses, version));
}

;// CONCATENATED MODULE: ./lib/health/environment-installed.js
// What is installed against what is asked for and locked.











function judgeLocked({ distributions }, files, commands) {
    const found = readLock(files, commands);
    if (found === null)
        return [passed('environment-locked', 'the environment', 'There is no lock that it could differ from.')];
    const { path: lock, versions, installs } = found;
    const wrong = distributions.flatMap(({ name, version, editable }) => {
        const known = versions.get(name);
        if (known === undefined || editable || known.some((each) => isSame(each, version)))
            return [];
        const values = { name, version, lock, locked: known.join(' or '), command: installs ?? commands.sync };
        return [failed('environment-locked', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-not-locked', values))];
    });
    return wrong.length > 0
        ? wrong
        : [passed('environment-locked', 'the environment', `What is installed is what ${lock} says.`)];
}
/** What the tool of the project locks; without it, what the requirement files pin that are installed together. */
function readLock(files, { sync }) {
    for (const path of ['uv.lock', 'poetry.lock']) {
        const text = files.get(path);
        if (text !== undefined)
            return { path, installs: null, versions: versionsOf(path, text) };
    }
    const pinned = pinnedTogether(files).filter(({ versions }) => versions.size > 0);
    if (pinned.length === 0)
        return null;
    return {
        path: pinned.map(({ path }) => path).join(' and '),
        // uv's own command reads no requirement file, and its environments have no pip.
        installs: `${sync.startsWith('uv ') ? 'uv' : 'python -m'} pip install ${pinned.map(({ path }) => environment_installed_option(path)).join(' ')}`,
        versions: gathered(pinned.flatMap(({ versions }) => [...versions].flatMap(([name, all]) => all.map((version) => [name, version])))),
    };
}
function environment_installed_option(path) {
    return `${path.startsWith('constraints') ? '-c' : '-r'} ${path}`;
}
function versionsOf(path, text) {
    return gathered((0,read_locked/* readLocked */.L)(path, text).flatMap(({ name, version }) => (version === null ? [] : [[name, version]])));
}
/** Requirements without a marker: of the others nobody knows here whether they hold. */
function judgeComplete({ distributions }, files, commands) {
    const installed = new Set(distributions.map(({ name }) => name));
    const path = 'pyproject.toml';
    const table = (0,toml_document/* parseTomlText */.tT)(path, files.get(path) ?? '');
    const list = (0,toml_document/* valueAt */.fK)(table, 'project', 'dependencies');
    const asked = [
        ...(Array.isArray(list) ? list : []).flatMap((each) => typeof each === 'string' && !each.includes(';') ? [(0,requirement_text/* requirementText */.P)(each)?.name ?? ''] : []),
        ...askedByPoetry(table),
    ].filter((name) => name !== '');
    // Other files may ask for others, and some of them for other purposes.
    if (asked.length === 0)
        return [];
    const missing = asked.filter((name) => !installed.has(name));
    if (missing.length === 0)
        return [
            passed('environment-complete', 'the environment', `${counted(asked.length, 'package')} that ${path} asks for: installed.`),
        ];
    return missing.map((name) => failed('environment-complete', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-lacks', { name, path, command: commands.sync })));
}
/** Those that hold on every Python and platform. https://python-poetry.org/docs/dependency-specification/ */
function askedByPoetry(table) {
    return Object.entries((0,toml_document/* tableAt */.af)(table, 'tool', 'poetry', 'dependencies')).flatMap(([name, value]) => {
        const fields = (0,toml_document/* asTable */.fO)(value);
        const isConditional = Array.isArray(value) ||
            ['optional', 'python', 'markers', 'platform'].some((key) => fields?.[key] !== undefined);
        return name === 'python' || isConditional ? [] : [(0,normalize_name/* normalizeName */.P)(name)];
    });
}
/** `found`: what `uv pip check` found, one line each, or why it could not look. */
function judgeConsistent(found, { sync: command, resolve }) {
    const subject = 'the environment';
    if ('why' in found)
        return [
            unknown('environment-consistent', subject, (0,catalogue/* raise */.x)(environmentErrors, 'environment-unchecked', found)),
        ];
    if (found.length === 0)
        return [passed('environment-consistent', subject, 'What is installed fits together.')];
    return found.map((what) => failed('environment-consistent', subject, (0,catalogue/* raise */.x)(environmentErrors, 'environment-conflict', { what, command, resolve })));
}
function judgePython({ python, path: place }, files, { create: command }) {
    const path = 'pyproject.toml';
    const asked = (0,toml_document/* stringAt */.bX)((0,toml_document/* parseTomlText */.tT)(path, files.get(path) ?? ''), 'project', 'requires-python');
    // A range that can't be read is the resolver's to tell.
    if (python === null || asked === null || !(0,range_within/* rangeWithin */.v)(asked, ''))
        return [];
    if (mayHold(asked, python))
        return [passed('environment-python', place, `Python ${python} is within ${asked}.`)];
    return [
        failed('environment-python', place, (0,catalogue/* raise */.x)(environmentErrors, 'environment-python', { python, path, asked, command })),
    ];
}

// EXTERNAL MODULE: ./lib/upload/consumer-access.js
var consumer_access = __webpack_require__(65920);
// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(37725);
;// CONCATENATED MODULE: ./lib/health/environment-network.js





function judgeReach({ index, url, reach }, sync) {
    const { host, hostname } = new URL(url);
    const check = 'environment-reach';
    if (reach.kind === 'answered')
        return judgeAnswer(url, index, reach);
    if (reach.kind === 'name')
        return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-index-name', { url, host: hostname, why: reach.why }));
    // A server of this machine runs only while somebody installs.
    if (reach.kind === 'refused' && (0,index_url/* isLoopback */.U9)(hostname))
        return unknown(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-server-silent', { url, command: sync }));
    if (reach.kind === 'refused')
        return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-index-refused', { url, host, why: reach.why }));
    return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-index-certificate', { url, why: reach.why }));
}
function judgeAnswer(url, index, { status, login }) {
    const check = 'environment-reach';
    const { host } = new URL(url);
    if ([401, 403].includes(status)) {
        if (login !== null)
            return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-login-refused', { url, status, place: login }));
        const variables = loginVariables(index);
        return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-login-missing', { url, status, variables, host }));
    }
    // Many indexes have no root page; a missing page of a project is no fault of the way there.
    if (status < 400 || status === 404)
        return passed(check, url, `It answers (HTTP ${status}).`);
    const path = index === null ? 'the configuration of pip or uv' : 'pyproject.toml';
    return failed(check, url, (0,catalogue/* raise */.x)(environmentErrors, 'environment-index-odd', { url, status, path }));
}
function loginVariables(index) {
    if (index === null || index.name === '')
        return 'a login in PIP_INDEX_URL or UV_DEFAULT_INDEX';
    const { user, password } = (0,consumer_access/* consumerVariables */.SH)(index.tool, index.name);
    return `${user} and ${password}`;
}
function judgeProxies(proxies) {
    return proxies.map(({ variable, proxy, why }) => why === null
        ? passed('environment-proxy', variable, `${proxy} takes connections.`)
        : failed('environment-proxy', variable, (0,catalogue/* raise */.x)(environmentErrors, 'environment-proxy-silent', { variable, proxy, why })));
}
function judgeCache({ name, index, cached, fresh }) {
    if (cached === fresh)
        return passed('environment-cache', name, `uv’s cache has ${fresh}, as the index does.`);
    return failed('environment-cache', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-cache-stale', { name, index, cached, fresh }));
}

// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
;// CONCATENATED MODULE: ./lib/health/environment-settings.js




const OFFLINE = ['UV_OFFLINE', 'UV_NO_INDEX', 'PIP_NO_INDEX'];
const TRUE = /^(?:1|true|yes|on|y|t)$/i;
const INDEXES = ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL'];
/** `outside`: configuration of pip and uv, the strongest first. */
function judgeOffline(variables, outside) {
    const named = OFFLINE.filter((name) => TRUE.test(variables[name]?.trim() ?? '')).map((name) => ({
        ...{ setting: name, place: 'the environment' },
        remedy: `Run \`unset ${name}\`.`,
    }));
    const written = outside.flatMap(({ path, text }) => readSettings(text, /^(no[-_]index|offline)$/)
        .filter(({ value }) => TRUE.test(value))
        .map(({ setting }) => ({ setting, place: path, remedy: `Take \`${setting}\` out of ${path}.` })));
    const found = [...named, ...written];
    if (found.length === 0)
        return [passed('environment-offline', 'installers', 'No setting keeps installers from asking an index.')];
    return found.map((values) => failed('environment-offline', values.setting, (0,catalogue/* raise */.x)(environmentErrors, 'environment-offline', values)));
}
/** Private packages that only pip installs come from whatever index pip is told of. `names`: those no tool pins. */
function judgeDefaultIndex(variables, outside, names) {
    const [found] = [
        ...INDEXES.map((name) => ({ setting: name, place: name, value: variables[name]?.trim() ?? '' })),
        ...outside.flatMap(({ path, text }) => readSettings(text, /^index[-_]url$/).map((each) => ({ ...each, place: path }))),
    ].filter(({ value }) => URL.canParse(value));
    if (found === undefined)
        return [passed('environment-index', 'installers', 'Public packages come from PyPI.')];
    const seen = (0,index_address/* withoutUserInfo */.sl)(found.value);
    if (names.length === 0)
        return [passed('environment-index', 'installers', `Public packages come from ${seen} (${found.place}).`)];
    const tool = found.setting.startsWith('UV') ? 'uv' : 'pip';
    const values = { tool, seen, place: found.place, names: names.join(', ') };
    return [
        warned('environment-index', names.join(', '), (0,catalogue/* raise */.x)(environmentErrors, 'environment-index-other', values)),
    ];
}
/** Lines `key = value` of pip.conf and uv.toml. */
function readSettings(text, key) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [, setting = '', value = ''] = /^\s*([\w-]+)\s*[=:]\s*"?([^"#\s]*)/.exec(line) ?? [];
        return key.test(setting) ? [{ setting, value }] : [];
    });
}
/** `packages`: repository of each private package that comes from releases. */
function judgeToken(variables, packages) {
    const names = Object.keys(packages).join(', ');
    if (names === '')
        return [];
    const name = ['GITHUB_TOKEN', 'GH_TOKEN'].find((each) => (variables[each]?.trim() ?? '') !== '');
    if (name !== undefined)
        return [
            passed('environment-token', names, `${name} is set; whether it may read is \`source-readable\`'s.`),
        ];
    const repositories = [...new Set(Object.values(packages))].join(', ');
    return [
        failed('environment-token', names, (0,catalogue/* raise */.x)(environmentErrors, 'environment-token-missing', { names, repositories })),
    ];
}

// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(95022);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
;// CONCATENATED MODULE: ./lib/dependencies/named-hosts.js
// Hosts that a text names, as the most lenient reader of it finds them.
/** The slashes of an address may be others, or fewer: https://url.spec.whatwg.org/#special-authority-slashes-state */
const ADDRESS = /\b(?:(?:git|hg|svn|bzr)\+)?(?:https?|ssh|git|ftps?|file):[/\\]{1,9}([^\s/\\"'<>?#,;()[\]{}|`]{1,500})/gi;
/** https://toml.io/en/v1.0.0#string */
const ESCAPE = /\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi;
const MOST_POINT = 0x10_ff_ff;
/** Lower case, without login and port, each as often as it is there. */
function hostsOf(text) {
    const plain = text.replace(ESCAPE, (written, short, long) => {
        const point = Number.parseInt(short ?? long ?? '', 16);
        return point > MOST_POINT ? written : String.fromCodePoint(point);
    });
    return [...plain.matchAll(ADDRESS)].flatMap(([, authority = '']) => {
        const host = authority
            .slice(authority.lastIndexOf('@') + 1)
            .replace(/:\d*$/, '')
            .toLowerCase();
        return host === '' ? [] : [host];
    });
}

// EXTERNAL MODULE: ./lib/dependencies/requirement-lines.js
var requirement_lines = __webpack_require__(6348);
;// CONCATENATED MODULE: ./lib/dependencies/lock-origins.js
// Where a lock takes each package from. A lock that takes a known name from another place installs somebody else's package.





/** Empty for a file that is neither a lock nor one of requirements. Throws `project-toml-broken`. */
function lockOrigins(path, text) {
    const found = new Map();
    for (const { name, origins } of (0,lock_entries/* isLock */.e)(path) ? fromLock(path, text) : fromRequirements(path, text))
        found.set(name, new Set([...(found.get(name) ?? []), ...origins]));
    return found;
}
function fromLock(path, text) {
    return (0,lock_entries/* lockEntries */.C)(path, text).map(({ name, table }) => ({ name, origins: originsOf(table) }));
}
function fromRequirements(path, text) {
    if (!/\.(?:txt|in)$/i.test(path))
        return [];
    return (0,requirement_lines/* requirementLines */.p)(text).flatMap((line) => {
        const requirement = (0,requirement_text/* requirementText */.P)(line.text);
        if (requirement === null)
            return [];
        const { name, url } = requirement;
        return [{ name, origins: url === null ? [] : [withoutCommit(url)] }];
    });
}
/** `source` of uv and Poetry, `index` and the like of pylock.toml; and the hosts that its files come from. */
function originsOf(entry) {
    const source = (0,toml_document/* asTable */.fO)(entry['source']) ?? {};
    const kinds = ['index', 'vcs', 'directory', 'archive'].flatMap((key) => entry[key] === undefined ? [] : [`${key} ${placeOf(entry[key])}`]);
    const named = Object.keys(source).length === 0 ? [] : [placeOf(source)];
    const files = [entry['sdist'], entry['wheels'], entry['files']].flatMap((each) => hostsOf(JSON.stringify(each ?? '')));
    return [...named, ...kinds, ...[...new Set(files)].map((host) => `files of ${host}`)];
}
function placeOf(value) {
    if (typeof value === 'string')
        return withoutCommit(value);
    return Object.entries((0,toml_document/* asTable */.fO)(value) ?? {})
        .filter(([key]) => !/reference|commit|revision|hash|size|time/.test(key))
        .map(([key, each]) => `${key} ${withoutCommit(typeof each === 'string' ? each : JSON.stringify(each))}`)
        .join(', ');
}
/** Of the same repository there may be another commit. */
function withoutCommit(url) {
    return url.replace(/[?#].*$/s, '').replace(/@[0-9a-f]{40}$/, '');
}

;// CONCATENATED MODULE: ./lib/health/environment-sources.js
// Where private packages came from: by the lock, by what the installer wrote down, and by the bytes of their metadata.







/** uv.lock and poetry.lock say of each package which index it comes from. */
function judgeLockSources(files, sources, commands) {
    const locks = { uv: 'uv.lock', poetry: 'poetry.lock' };
    return sources.flatMap(({ name, index }) => {
        const lock = locks[index.tool];
        const text = files.get(lock);
        const own = (text === undefined ? [] : (0,read_locked/* readLocked */.L)(lock, text)).filter((each) => each.name === name);
        const [first] = own;
        if (text === undefined || first === undefined)
            return [];
        const indexes = own.filter(({ source }) => source === 'registry').map(({ index: seen }) => seen ?? PYPI);
        const other = indexes.find((seen) => !(0,index_address/* sameIndexUrl */.Qs)(seen, index.url));
        if (indexes.length > 0 && other === undefined)
            return [passed('environment-lock-source', name, `${lock} takes it from ${index.url}.`)];
        const seen = other === undefined ? lockedFrom(lock, text, name) : shown(other);
        const values = { ...{ lock, name }, index: index.url, seen, command: commands.relock(name) };
        return [
            failed('environment-lock-source', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-lock-source', values)),
        ];
    });
}
/** poetry writes no source for what came from PyPI. */
const PYPI = 'https://pypi.org/simple/';
/** A repository, an address or a folder. */
function lockedFrom(lock, text, name) {
    const [first = 'elsewhere'] = lockOrigins(lock, text).get(name) ?? [];
    return (0,mask_secrets/* maskUserInfo */.e)(first);
}
function shown(address) {
    return URL.canParse(address) ? (0,index_address/* withoutUserInfo */.sl)(address) : address;
}
function judgeOrigin({ name, version, origin, metadataSha256 }, index, served, commands) {
    const values = { name, version, index, command: commands.reinstall(name) };
    const wrong = (code) => failed('environment-origin', name, (0,catalogue/* raise */.x)(environmentErrors, code, values));
    if (origin !== null)
        return failed('environment-origin', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-origin', { ...values, origin }));
    if (served.kind === 'unknown')
        return unknown('environment-origin', name, (0,catalogue/* raise */.x)(environmentErrors, 'environment-origin-unknown', { ...values, why: served.why }));
    if (served.kind === 'unlisted')
        return wrong('environment-origin-unlisted');
    if (!served.sha256.includes(metadataSha256))
        return wrong('environment-origin-differs');
    return passed('environment-origin', name, `The installed ${version} is what ${index} serves.`);
}

// EXTERNAL MODULE: ./lib/health/health-names.js
var health_names = __webpack_require__(38071);
// EXTERNAL MODULE: ./lib/dependencies/package-sources.js
var package_sources = __webpack_require__(18990);
;// CONCATENATED MODULE: ./lib/health/pinned-sources.js
// The indexes of a project as health asks and shows them: with an address, and without a login.


function reachableIndexes(table) {
    return (0,package_sources/* namedIndexes */.wK)(table).flatMap((index) => URL.canParse(index.url) ? [{ ...index, url: (0,index_address/* withoutUserInfo */.sl)(index.url) }] : []);
}
function pinnedSources(table) {
    return (0,package_sources/* packageSources */.b2)(table, reachableIndexes(table));
}

// EXTERNAL MODULE: ./lib/consumer/find-holes.js + 2 modules
var find_holes = __webpack_require__(92818);
// EXTERNAL MODULE: ./lib/consumer/newest-version.js + 1 modules
var newest_version = __webpack_require__(46606);
// EXTERNAL MODULE: ./lib/dependencies/asked-places.js
var asked_places = __webpack_require__(39870);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
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
            const empty = (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-source-empty', { repository, names });
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
    const finding = (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-source-unreadable', { repository, names, why });
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
        const newest = (0,newest_version/* newestVersion */.Rg)(releases, name);
        if (newest === null)
            return sourceUnasked('newer-version', name, (0,newest_version/* noVersion */.yV)(repository, name, releases.length));
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
    const own = [...inside].flatMap(([path, text]) => (0,find_holes/* mayHaveHoles */.Bz)(path) ? [{ path, text, outside: false }] : []);
    const { environment } = checks;
    return judgeHoles((0,find_holes/* findHoles */.Tn)({ files: [...own, ...others], environment, own: null }), subject);
}
function sourceUnasked(check, subject, why) {
    const what = check === 'newer-version' ? `whether ${subject} has a newer version` : `whether ${subject} can be read`;
    const remedy = 'Set GITHUB_TOKEN, or the input `token`, to a token that may read the source repositories.';
    return unasked(check, subject, { what, why, remedy });
}

// EXTERNAL MODULE: ./lib/dependencies/project-tools.js
var project_tools = __webpack_require__(56858);
;// CONCATENATED MODULE: ./lib/health/sync-command.js
// What a person types to make the environment what the project says, by the tool of the project.

function syncCommands(files) {
    const [tool = 'pip'] = (0,project_tools/* projectTools */.bR)(files);
    return COMMANDS[tool](files);
}
const COMMANDS = {
    uv: () => ({
        create: 'uv sync',
        sync: 'uv sync',
        resolve: 'uv lock',
        reinstall: (name) => `uv sync --reinstall-package ${name} --refresh-package ${name}`,
        relock: (name) => `uv lock --upgrade-package ${name}`,
    }),
    poetry: () => ({
        create: 'poetry install',
        sync: 'poetry sync',
        resolve: 'poetry lock',
        reinstall: (name) => `poetry run pip uninstall --yes ${name} && poetry install`,
        relock: (name) => `poetry update --lock ${name}`,
    }),
    pip: (files) => {
        const file = (0,project_tools/* requirementsFile */.d7)(files);
        const what = file === null ? '-e .' : `-r ${file.endsWith('.in') ? 'requirements.txt' : file}`;
        const isEmpty = file === null && !files.has('pyproject.toml');
        return {
            create: isEmpty
                ? 'python3 -m venv .venv'
                : `python3 -m venv .venv && .venv/bin/python -m pip install ${what}`,
            sync: `python -m pip install ${what}`,
            resolve: `python -m pip install --dry-run ${what}`,
            reinstall: (name) => `python -m pip install --force-reinstall --no-deps --no-cache-dir ${name}`,
            relock: () => `python -m pip install ${what}`,
        };
    },
};

;// CONCATENATED MODULE: ./lib/commands/check-environment.js














/** In the order of the table. What costs a question is only asked where it was chosen. */
async function checkEnvironment(request, needs) {
    const [files, outside, environment] = await Promise.all([
        needs.readFiles(),
        needs.readOutside(),
        needs.readInstalled(),
    ]);
    const commands = syncCommands(files);
    const asks = (...checks) => checks.some((name) => (0,health_names/* isChosen */.lf)(request.choice, name));
    const table = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    const [sources, packages] = [pinnedSources(table), (0,private_packages/* releasedPackages */.HU)(table)];
    const [inside, around] = await Promise.all([
        environment === null
            ? [withoutEnvironment(request.environment, commands)]
            : checkInside(environment, files, sources, commands, { ...needs, asks }),
        checkAround(request, { sources, indexes: reachableIndexes(table), sync: commands.sync }, { ...needs, asks }),
    ]);
    const names = [...new Set([...sources.map(({ name }) => name), ...Object.keys(packages)])];
    const pinned = new Set(sources.map(({ name }) => name));
    const unpinned = Object.keys(packages).filter((name) => !pinned.has(name));
    const checks = [
        ...inside,
        ...judgePins(files),
        ...judgeLockSources(files, sources, commands),
        ...around,
        ...judgeOffline(request.variables, outside),
        ...judgeDefaultIndex(request.variables, outside, unpinned),
        ...judgeToken(request.variables, packages),
        ...(names.length === 0 ? [] : await findOpenings(request, needs, names.join(', '))),
    ];
    return checks.filter(({ check }) => asks(check));
}
/** Where nothing is private no name can be confused. */
function findOpenings({ variables: environment }, needs, subject) {
    const reads = { readFiles: () => needs.readFiles(), readOthers: () => needs.readOutside() };
    return checkHoles({ ...reads, environment }, subject);
}
function withoutEnvironment(path, { create: command }) {
    return failed('environment-locked', 'the environment', path === ''
        ? (0,catalogue/* raise */.x)(environmentErrors, 'environment-none', { command })
        : (0,catalogue/* raise */.x)(environmentErrors, 'environment-not-there', { path, command }));
}
async function checkInside(environment, files, sources, commands, needs) {
    const origins = (needs.asks('environment-origin') ? sources : []).flatMap((source) => {
        const installed = environment.distributions.find(({ name }) => name === source.name);
        if (installed === undefined || installed.editable)
            return [];
        return [
            needs
                .readServed(source, installed.version)
                .then((served) => judgeOrigin(installed, source.index.url, served, commands)),
        ];
    });
    const [consistent, ...judged] = await Promise.all([
        needs.asks('environment-consistent') ? needs.checkConsistent(environment) : [],
        ...origins,
    ]);
    return [
        ...judgePython(environment, files, commands),
        ...judgeLocked(environment, files, commands),
        ...judgeComplete(environment, files, commands),
        ...judgeConsistent(consistent, commands),
        ...judged,
    ];
}
async function checkAround({ publicIndex }, { sources, indexes, sync }, needs) {
    const places = !needs.asks('environment-reach', 'environment-cache')
        ? []
        : [
            ...indexes.map((index) => ({ index, url: index.url })),
            ...(indexes.some(({ url }) => url === publicIndex) ? [] : [{ index: null, url: publicIndex }]),
        ];
    const reached = Promise.all(places.map(async ({ index, url }) => ({ index, url, reach: await needs.askIndex(url, index) })));
    const [asked, proxies] = await Promise.all([
        reached,
        needs.asks('environment-proxy') ? needs.readProxies() : [],
    ]);
    const answering = new Set(asked.filter(({ reach }) => reach.kind === 'answered' && reach.status < 400).map(({ url }) => url));
    const kept = needs.asks('environment-cache') ? sources : [];
    const cached = await Promise.all(kept.filter(({ index }) => answering.has(index.url)).map((source) => checkCache(source, needs)));
    return [...judgeProxies(proxies), ...asked.map((each) => judgeReach(each, sync)), ...cached.flat()];
}
/** One after the other: the second question renews what the first one reads. */
async function checkCache(source, needs) {
    const cached = await needs.findNewest(source, false);
    const fresh = cached === null ? null : await needs.findNewest(source, true);
    if (cached === null || fresh === null)
        return [];
    return [judgeCache({ name: source.name, index: source.index.url, cached, fresh })];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/consumer-folder.js + 1 modules
var consumer_folder = __webpack_require__(57787);
// EXTERNAL MODULE: ./lib/gateways/credentials/person-files.js + 1 modules
var person_files = __webpack_require__(12119);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(32525);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 2 modules
var parse_index_page = __webpack_require__(28255);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
;// CONCATENATED MODULE: ./lib/gateways/environment/index-questions.js
// Questions to the indexes of a project, with the login that its installers would send, and to the proxies on the way.












const PATIENCE_MS = 10_000;
const LONGEST_PAGE = 64 * 1024 * 1024;
const LONGEST_METADATA = 4 * 1024 * 1024;
/** A version may have a hundred wheels. */
const AT_A_TIME = 4;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.9, */*;q=0.1';
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
function createIndexQuestions({ env, fetch, netrc }) {
    const ask = async (url, login) => fetch(url, {
        headers: { accept: ACCEPT, ...(login === null ? {} : { authorization: login.header }) },
        // Where it leads gets no login.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const loginFor = async (url, names) => named(env, names) ?? machine(await netrc(), new URL(url).hostname);
    return {
        askIndex: async (url, names) => {
            const login = await loginFor(url, names);
            try {
                const answer = await ask(url, login);
                // The root of PyPI lists every project: tens of megabytes, of which the status is all that counts.
                const pieces = answer.body?.[Symbol.asyncIterator]();
                await pieces?.next();
                await pieces?.return?.();
                return { kind: 'answered', status: answer.status, login: login?.place ?? null };
            }
            catch (error) {
                const why = (0,connection_failure/* connectionReason */.R2)(error);
                if (/ENOTFOUND|EAI_AGAIN/.test(why))
                    return { kind: 'name', why };
                return { kind: (0,connection_failure/* isLasting */.dJ)(error) && !why.includes('Tunneling') ? 'certificate' : 'refused', why };
            }
        },
        /** The metadata of the installed version as its own index serves it (PEP 658). */
        readServed: async ({ name, index }, version) => {
            try {
                const login = await loginFor(index.url, index);
                const own = (0,project_url/* projectUrl */.V)(index.url, name);
                const answer = await ask(own, login);
                const body = await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_PAGE, cut: answer.status !== 200 });
                if (answer.status === 404)
                    return { kind: 'unlisted' };
                if (answer.status !== 200)
                    return { kind: 'unknown', why: `the index answers HTTP ${answer.status}` };
                const page = (0,parse_index_page/* parseIndexPage */.R)(body, answer.headers.get('content-type') ?? '', own);
                return await metadataOf(page, version, (url) => ask(url, sameOrigin(url, own) ? login : null));
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo)
                    return { kind: 'unknown', why: error.happened.replace(/\.$/, '') };
                return { kind: 'unknown', why: (0,connection_failure/* connectionReason */.R2)(error) };
            }
        },
        readProxies: () => readProxies(env),
    };
}
async function metadataOf(page, version, ask) {
    const parsed = (0,parse_version/* parseVersion */.o)(version);
    const files = parsed === null ? [] : (0,files_of_version/* filesOfVersion */.p)(page, parsed);
    if (files.length === 0)
        return { kind: 'unlisted' };
    const wheels = files.filter(({ filename }) => filename.endsWith('.whl'));
    const hashes = await (0,some_at_a_time/* someAtATime */.Q)(AT_A_TIME, wheels, async ({ url }) => {
        const answer = await ask(`${(0,index_address/* withoutUserInfo */.sl)(url)}.metadata`);
        const isThere = answer.status === 200;
        const bytes = await (0,answer_body/* readBytes */.i)(answer.body, { longest: LONGEST_METADATA, cut: !isThere });
        return isThere ? (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') : null;
    });
    const sha256 = hashes.filter((hash) => hash !== null);
    if (sha256.length === 0)
        return { kind: 'unknown', why: 'the index serves no metadata beside its files' };
    return { kind: 'listed', sha256 };
}
/** The same host without TLS is another place. */
function sameOrigin(one, other) {
    return new URL(one).origin === new URL(other).origin;
}
function named(env, names) {
    if (names === null || names.name === '')
        return null;
    const variables = (0,consumer_access/* consumerVariables */.SH)(names.tool, names.name);
    const password = env[variables.password] ?? '';
    return password === '' ? null : basic(env[variables.user] ?? '', password, variables.password);
}
function machine(entries, host) {
    const found = entries.find((entry) => entry.machine === host);
    return found?.password == null ? null : basic(found.login ?? '', found.password, '~/.netrc');
}
function basic(user, password, place) {
    return { place, header: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}
/** Each place once, by the first variable that names it. */
async function readProxies(env) {
    const places = new Map();
    for (const variable of PROXIES) {
        const text = env[variable]?.trim() ?? '';
        const address = /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`;
        if (text === '' || !URL.canParse(address))
            continue;
        const url = new URL(address);
        if (!places.has(url.host))
            places.set(url.host, { variable, url });
    }
    return Promise.all([...places].map(async ([proxy, { variable, url }]) => ({ variable, proxy, why: await tryPlace(url) })));
}
/** Why nothing takes connections there; null: something does. */
function tryPlace({ hostname, port, protocol }) {
    const usual = protocol === 'https:' ? 443 : protocol.startsWith('socks') ? 1080 : 80;
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({
            host: hostname.replace(/^\[|\]$/g, ''),
            port: port === '' ? usual : Number(port),
        });
        const end = (why) => {
            socket.destroy();
            resolve(why);
        };
        socket.setTimeout(PATIENCE_MS, () => end('no answer in time'));
        socket.once('connect', () => end(null));
        socket.once('error', (error) => end((0,connection_failure/* connectionReason */.R2)(error)));
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/distribution/core-metadata.js
var core_metadata = __webpack_require__(10265);
;// CONCATENATED MODULE: ./lib/gateways/environment/installed-distributions.js
// What is installed in a virtual environment, from the metadata on disk: nothing of it is started.
// https://packaging.python.org/en/latest/specifications/recording-installed-packages/







/** `path`: folder of the environment, absolute. Null: it is none. */
async function readInstalled(path) {
    const settings = await (0,promises_.readFile)((0,external_node_path_.join)(path, 'pyvenv.cfg'), 'utf8').catch(() => null);
    if (settings === null)
        return null;
    const python = /^version(?:_info)?\s*=\s*(\d+(?:\.\d+)*)/m.exec(settings)?.[1] ?? null;
    const packages = await (0,virtual_environment/* sitePackages */.tJ)(path);
    const found = await Promise.all(packages.map(readPackages));
    return { path, python, distributions: found.flat() };
}
async function readPackages(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter((name) => name.endsWith('.dist-info')).sort();
    const read = await Promise.all(names.map((name) => readDistribution((0,external_node_path_.join)(folder, name))));
    return read.filter((each) => each !== null);
}
/** Null: half of an installation, which installers do not count either. */
async function readDistribution(folder) {
    const [metadata, direct] = await Promise.all([
        (0,promises_.readFile)((0,external_node_path_.join)(folder, 'METADATA')).catch(() => null),
        (0,promises_.readFile)((0,external_node_path_.join)(folder, 'direct_url.json'), 'utf8').catch(() => null),
    ]);
    if (metadata === null)
        return null;
    const parsed = (0,core_metadata/* parseCoreMetadata */.U)(metadata.toString('utf8'));
    if ('problem' in parsed)
        return null;
    return {
        name: (0,normalize_name/* normalizeName */.P)(parsed.name),
        version: parsed.version,
        metadataSha256: (0,external_node_crypto_.createHash)('sha256').update(metadata).digest('hex'),
        ...originOf(direct),
    };
}
/** https://packaging.python.org/en/latest/specifications/direct-url-data-structure/ */
function originOf(text) {
    if (text === null)
        return { origin: null, editable: false };
    try {
        const { url, dir_info: info } = JSON.parse(text);
        const shown = typeof url === 'string' && URL.canParse(url) ? (0,index_address/* withoutUserInfo */.sl)(url) : 'an unknown address';
        return { origin: shown, editable: info?.editable === true };
    }
    catch {
        return { origin: 'an unknown address', editable: false };
    }
}

;// CONCATENATED MODULE: ./lib/gateways/environment/environment-reads.js
// A consumer's environment on this machine, read for `py-release health --environment`: files, metadata, uv's own judgement, questions.








const WITHIN_MS = 60_000;
/** Throws `consumer-folder-missing`. */
async function createEnvironmentReads({ folder, environment, env, fetch, prepareUv, }) {
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, []);
    const project = await (0,consumer_folder/* createConsumerFolder */.t)(folder, env, childEnv, environment);
    const run = async (args, input) => {
        const uv = await prepareUv();
        // Where no project's own settings are read.
        const options = { cwd: (0,external_node_os_.tmpdir)(), env: childEnv, timeoutMs: WITHIN_MS };
        return uv.run(args, input === undefined ? options : { ...options, input });
    };
    return {
        readFiles: project.readFiles,
        readOutside: project.readOutside,
        readInstalled: async () => {
            const path = await (0,virtual_environment/* findVirtualEnvironment */.kK)(folder, environment, env);
            return path === null ? null : readInstalled(path);
        },
        checkConsistent: async ({ path }) => {
            try {
                const { exitCode, stderr, lastLines } = await run(['pip', 'check', '--no-config', '--python', path]);
                const found = stderr.split(/\r?\n/).filter((line) => /^The package /.test(line));
                if (exitCode === 0 || found.length > 0)
                    return found.map((line) => line.replaceAll('`', ''));
                return { why: lastLines.at(-1) ?? `uv ended with ${exitCode}` };
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo)
                    return { why: error.happened.replace(/\.$/, '') };
                throw error;
            }
        },
        findNewest: async ({ name, index }, fresh) => {
            const place = index.name === '' ? index.url : `${index.name}=${index.url}`;
            try {
                const { exitCode, stdout } = await run([
                    ...['pip', 'compile', '-', '--quiet', '--no-config', '--no-deps', '--no-header', '--no-annotate'],
                    ...['--only-binary', ':all:', '--default-index', place],
                    ...(fresh ? ['--refresh-package', name] : []),
                ], `${name}\n`);
                return exitCode === 0 ? (/==(\S+)/.exec(stdout)?.[1] ?? null) : null;
            }
            catch (error) {
                if (error instanceof user_error/* UserError */.yo)
                    return null;
                throw error;
            }
        },
        ...createIndexQuestions({ env, fetch, netrc: () => readLogins(env) }),
    };
}
/** A file that can't be read lets nobody in, for installers as well. */
async function readLogins(env) {
    try {
        return await (0,person_files/* readNetrc */.fO)(env);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/python/configured-index.js
var configured_index = __webpack_require__(22077);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/cli-health-environment.js
// `py-release health --environment`: this machine and what is installed on it, instead of what was released.






async function judgeEnvironment({ folder, environment, choice }, { env, roots }) {
    const fetch = (0,http_fetch.createFetch)(env, roots);
    const [reads, { url: publicIndex }] = await Promise.all([
        createEnvironmentReads({
            ...{ folder: (0,external_node_path_.resolve)(folder), env, fetch, environment: environment === '' ? null : environment },
            prepareUv: () => (0,uv_tool/* prepareUv */.D)({ fetch, env }),
        }),
        (0,configured_index/* findConfiguredIndex */.Yi)(env),
    ]);
    return checkEnvironment({ choice, environment, variables: env, publicIndex }, reads);
}

// EXTERNAL MODULE: ./lib/cli-stored-index.js
var cli_stored_index = __webpack_require__(64892);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
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
    return failed('pip-versions', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-pip-versions', { project, version, index, seen }));
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
    return failed('pip-install', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-pip-install', { project, version, index, seen }));
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

// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
;// CONCATENATED MODULE: ./lib/findings/state-errors.js
const state_errors_stateErrors = {
    'release-assets-differ': {
        happened: 'The release of {tag} does not hold the files that the tag names: {differences}.',
        remedy: 'Nothing more was published. If you did not change it, look at who did; then delete that draft release and re-run the failed jobs: they make it anew from the files of the tag. Without those files, release a higher version.',
    },
    'release-manifest-differs': {
        happened: 'The tag {tag} names the manifest {digest}, but the manifest in its release is another one: {others}.',
        remedy: 'Nothing more was published. Somebody has exchanged it: look at who did. Then re-run the failed jobs of the run that made the tag: they go on with the files of {digest}. Without those files, delete the draft release and release a higher version.',
    },
    'release-files-lost': {
        happened: 'The tag {tag} names the manifest {digest}, and neither a release nor a draft holds it.',
        remedy: 'Re-run the run that made the tag: with its files, or when it builds the same ones again, it goes on. Otherwise delete the tag and start the workflow again to release anew, unless files of {tag} are on the index: then release a higher version.',
    },
    'release-files-rebuilt-differ': {
        happened: 'The tag {tag} names the manifest {digest}, whose files are gone, and building them again gave {seen}.',
        remedy: 'Nothing was published. Delete the tag {tag} and run again to release anew, unless some of its files are on the index already: then release a higher version.',
    },
    'release-published-untagged': {
        happened: 'The draft release of {tag} was published by hand ({url}) before its release commit and tag were made: the tag is none of ours, and no file is on the index.',
        remedy: 'Delete that release and its tag (`gh release delete {tag} --cleanup-tag`), then run again. Where releases are immutable the name {tag} is used up: then release a higher version with the input `version`.',
    },
    'release-published-other': {
        happened: 'A release of {tag} was published ({url}) that does not hold the files of the tag: its `py-release-manifest.json` is {others} instead of {digest}.',
        remedy: 'Delete that release, not the tag (`gh release delete {tag}`), then run again: it finishes the release with the files of the tag.',
    },
    'release-tag-foreign': {
        happened: 'Meanwhile {tag} was made by somebody else on {head}: it names no files of this run.',
        remedy: 'If it was a mistake, delete the tag and run again; if it is meant, the next push releases the version after it. Nothing of this run is left.',
    },
    'release-exchanged': {
        happened: 'While the release of {tag} was published its files were exchanged ({url}): {differences}; {now}.',
        remedy: 'Who may write to this repository has done that: look at who did. Then delete that release, not the tag (`gh release delete {tag}`), and re-run the failed jobs: they make it anew from the files of the tag. The index holds the right files.',
    },
    'release-tag-gone': {
        happened: 'The tag {tag} was {what} while its release was finished; its files are on {index}.',
        remedy: 'Nothing more was published. Put it back (`gh api repos/OWNER/REPO/git/refs -f ref=refs/tags/{tag} -f sha={object}`, after deleting what stands there now), then run again: it finishes the release.',
    },
    'release-draft-gone': {
        happened: 'The draft release of {tag} was deleted while this run worked; {standing}.',
        remedy: 'Run again with the same files (re-run the failed jobs): it makes the draft anew and goes on.',
    },
};

// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(67428);
;// CONCATENATED MODULE: ./lib/release/asset-check.js
// Assets of a release against the manifest whose digest the tag names: the last look before a draft becomes public.

/** One for each file; empty when every file of the manifest, and the manifest, is there. */
function asset_check_checkAssets(manifest, digest, assets) {
    const expected = [
        ...manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
        { filename: distribution_manifest/* MANIFEST_FILENAME */.c, sha256: digest.replace(/^sha256:/, '') },
    ];
    return expected.flatMap(({ filename, sha256 }) => {
        const named = assets.filter((asset) => (asset.label || asset.name) === filename);
        if (named.length === 0)
            return [{ text: `${filename} is missing`, isMissing: true }];
        if (named.some((asset) => asset.state === 'uploaded' && asset.sha256 === sha256))
            return [];
        const seen = named.map((asset) => asset.state === 'uploaded' ? (asset.sha256 ?? 'unknown') : asset.state);
        const isMissing = named.every(({ state }) => state !== 'uploaded');
        return [{ text: `${filename} has sha256 ${seen.join(', ')} instead of ${sha256}`, isMissing }];
    });
}
function asset_check_describeDifferences(differences) {
    return differences.map(({ text }) => text).join('; ');
}

;// CONCATENATED MODULE: ./lib/release/release-state.js
// Where a release stands, read from what is there: its tag, its releases and their assets, the index. Nothing is
// remembered: no label, no title, no local file.






function releaseState(facts) {
    const { mark } = facts;
    if (mark.kind === 'ours')
        return taggedState(facts, mark);
    const byHand = facts.releases.find(({ draft, body }) => !draft && (0,draft_marker/* readDraftOwner */.nM)(body) !== null);
    if (byHand !== undefined)
        return contradiction('release-published-untagged', { tag: facts.tag, url: byHand.url });
    if (mark.kind === 'foreign')
        return { kind: 'foreign' };
    const drafts = facts.releases.filter(({ draft }) => draft);
    const left = ['draft', 'tag', 'publish', 'undraft'];
    return drafts.length === 0 ? { kind: 'planned', left } : { kind: 'scratch-draft', left, drafts };
}
function taggedState(facts, { digest, commit, tagObject }) {
    const names = { digest, commit, tagObject };
    const { tag, releases, manifest } = facts;
    const published = releases.find(({ draft }) => !draft);
    if (published !== undefined && !release_state_holdsManifest(published, digest))
        return { kind: 'contradiction', error: publishedOther(published, digest) };
    const holder = findHolder(releases, digest);
    const surplus = releases.filter((release) => release.draft && release.id !== holder?.id && (0,draft_marker/* readDraftOwner */.nM)(release.body) !== null);
    if (holder === null || manifest === null)
        return { kind: 'files-lost', ...names, surplus, error: filesLost(facts, digest) };
    const differences = asset_check_checkAssets(manifest, digest, holder.assets);
    if (differences.length > 0)
        return contradiction('release-assets-differ', { tag, differences: asset_check_describeDifferences(differences) });
    return withIndex(facts, { ...names, manifest, holder, surplus });
}
function withIndex(facts, known) {
    const { holder, manifest } = known;
    const distributions = manifest.files.filter(({ kind }) => kind !== 'extra');
    const verdicts = facts.page === null
        ? []
        : distributions.map((file) => ({
            file,
            verdict: (0,upload_verdict/* judgeUpload */.jj)(facts.page ?? 'empty', file, facts.index),
        }));
    const other = verdicts.find(({ verdict }) => verdict instanceof Error);
    if (other?.verdict instanceof Error)
        return { kind: 'contradiction', error: other.verdict };
    const missing = verdicts
        .filter(({ verdict }) => verdict === 'upload')
        .map(({ file: { filename } }) => filename);
    const left = [
        ...(missing.length > 0 ? ['publish'] : []),
        ...(holder.draft ? ['undraft'] : []),
        ...(!holder.draft && (0,draft_marker/* readDraftOwner */.nM)(holder.body) !== null ? ['tidy'] : []),
    ];
    const kind = missing.length === 0
        ? holder.draft
            ? 'published'
            : 'released'
        : missing.length === distributions.length
            ? 'tagged'
            : 'partly-published';
    return { kind, left, missing, ...known };
}
/** The release that the tag's digest means: the published one, or else the oldest draft, for every run the same. */
function findHolder(releases, digest) {
    const holders = releases.filter((release) => release_state_holdsManifest(release, digest));
    const [oldest] = holders.toSorted((one, other) => one.id - other.id);
    return holders.find(({ draft }) => !draft) ?? oldest ?? null;
}
/** Does this release hold the manifest of that digest? */
function release_state_holdsManifest({ assets }, digest) {
    return manifestsOf(assets).some(({ sha256, state }) => state === 'uploaded' && sha256 !== null && `sha256:${sha256}` === digest);
}
/** Also one whose upload has not ended. */
function manifestsOf(assets) {
    return assets.filter(({ label, name }) => (label || name) === distribution_manifest/* MANIFEST_FILENAME */.c);
}
function filesLost({ tag, releases }, digest) {
    const found = releases.flatMap(({ assets }) => manifestsOf(assets));
    const others = describeManifests(found);
    return found.length === 0
        ? (0,catalogue/* raise */.x)(state_errors_stateErrors, 'release-files-lost', { tag, digest })
        : (0,catalogue/* raise */.x)(state_errors_stateErrors, 'release-manifest-differs', { tag, digest, others });
}
/** What was published of the tag holds other files. */
function publishedOther({ tag, url, assets }, digest) {
    const found = manifestsOf(assets);
    const others = found.length === 0 ? 'missing' : describeManifests(found);
    return (0,catalogue/* raise */.x)(state_errors_stateErrors, 'release-published-other', { tag, digest, url, others });
}
function describeManifests(found) {
    return found.map(({ sha256, state }) => (sha256 === null ? state : `sha256:${sha256}`)).join(', ');
}
function contradiction(code, values) {
    const { url = '', differences = '' } = values;
    return {
        kind: 'contradiction',
        error: (0,catalogue/* raise */.x)(state_errors_stateErrors, code, { tag: values.tag, url, differences }),
    };
}

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
;// CONCATENATED MODULE: ./lib/trust/newest-files.js
// One file of each of the newest versions on a project's page: whose provenance names the publisher.





/** Newest first. */
function newestFiles(page, count) {
    const found = page.files.flatMap(({ filename }) => {
        const version = readVersion(filename);
        const parsed = version === null ? null : (0,parse_version/* parseVersion */.o)(version);
        return version === null || parsed === null ? [] : [{ filename, version, parsed }];
    });
    found.sort((a, b) => (0,compare_versions/* compareVersions */.Zy)(b.parsed, a.parsed));
    return found
        .filter(({ parsed }, index) => {
        const before = found[index - 1];
        return before === undefined || !(0,compare_versions/* sameVersion */.r1)(before.parsed, parsed);
    })
        .slice(0, count)
        .map(({ filename, version }) => ({ filename, version }));
}
function readVersion(filename) {
    try {
        return (filename.endsWith('.whl') ? (0,wheel_filename/* parseWheelFilename */.e)(filename) : (0,sdist_filename/* parseSdistFilename */.s)(filename)).version;
    }
    catch (error) {
        // Old indexes list eggs, installers and the like.
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}

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
            return (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-release-unfinished', { tag, done, left });
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
    return (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-draft-left', { tag, run: runId });
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
        return isEmpty ? [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-release-empty', { tag })] : [];
    });
}
/** Place of the lowest tag whose release has a manifest; -1: none has. What lies below was made another way. */
function firstOfOurs(tags, releases) {
    const own = new Set(releases
        .filter(({ draft, assets }) => !draft && manifestsOf(assets).length > 0)
        .map((release) => release.tag));
    return tags.findLastIndex(({ name }) => own.has(name));
}
const MOST_SHOWN = 10;
/** Versions on the index that no tag names. Development versions are rehearsals; a yanked one was seen by somebody. */
function untaggedVersions(page, { tags, above, index }) {
    if (page === 'empty')
        return null;
    const files = page.files.filter(({ yanked }) => yanked === false);
    const versions = newestFiles({ ...page, files }, Number.POSITIVE_INFINITY)
        .map(({ version }) => (0,parse_version/* parseVersion */.o)(version))
        .filter((version) => version !== null)
        .filter((version) => version.dev === null && (0,compare_versions/* compareVersions */.Zy)(version, above) > 0)
        .filter((version) => !tags.some((tag) => (0,compare_versions/* sameVersion */.r1)(tag.version, version)))
        .map(format_version/* formatVersion */.q);
    if (versions.length === 0)
        return null;
    const more = versions.length > MOST_SHOWN ? ` and ${versions.length - MOST_SHOWN} more` : '';
    const shown = versions.slice(0, MOST_SHOWN).join(', ') + more;
    return (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-index-untagged', { index, versions: shown });
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
            failed('versions-agree', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-version-behind', {
                ...{ path: written.path, written: (0,format_version/* formatVersion */.q)(written.version), tag, version },
            })),
        ];
    const isUnknown = typeof latest === 'object' && latest !== null;
    const shown = isUnknown || latest === null || latest === tag
        ? []
        : [warned('versions-agree', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-latest-differs', { latest, tag }))];
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

// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/version/tag-format.js
var tag_format = __webpack_require__(58078);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
;// CONCATENATED MODULE: ./lib/commands/draft-files.js
// The files that a draft release holds: believed by their manifest's digest and nothing else.







/** The draft whose manifest has this digest; null when there is none. */
async function findDraft(drafts, digest, needs) {
    for (const draft of drafts) {
        const known = await hashAssets(draft, needs);
        if (holdsManifest(known, digest))
            return known;
    }
    return null;
}
/** Throws when a file that the manifest names is missing or has other bytes. `draft` holds that manifest. */
async function readDraftFiles(draft, digest, needs) {
    const { tag, assets } = draft;
    const asset = findAsset(assets, MANIFEST_FILENAME, digest.slice('sha256:'.length));
    const manifest = parseManifest(await needs.downloadAsset(asset), digest);
    checkDraft(draft, manifest, digest);
    const distributions = await Promise.all(manifest.files
        .filter(({ kind }) => kind !== 'extra')
        .map(async ({ filename, sha256 }) => {
        const bytes = await needs.downloadAsset(findAsset(assets, filename, sha256));
        const file = await needs.keepDistribution(filename, bytes);
        if (file.sha256 === sha256)
            return file;
        const text = `${filename} was downloaded with sha256 ${file.sha256}`;
        throw assetsDiffer(tag, [{ text, isMissing: false }]);
    }));
    return { draft, manifest, digest, distributions };
}
/** Throws unless the draft holds every file of the manifest, and the manifest. */
function checkDraft({ tag, assets }, manifest, digest) {
    const differences = checkAssets(manifest, digest, assets);
    if (differences.length > 0)
        throw assetsDiffer(tag, differences);
}
function assetsDiffer(tag, differences) {
    return raise(stateErrors, 'release-assets-differ', { tag, differences: describeDifferences(differences) });
}
/** Some hosts don't tell the sha256 of assets: there the bytes themselves are looked at. */
async function hashAssets(draft, needs) {
    const assets = await Promise.all(draft.assets.map(async (asset) => {
        if (asset.sha256 !== null || asset.state !== 'uploaded')
            return asset;
        const bytes = await needs.downloadAsset(asset);
        return { ...asset, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    }));
    return { ...draft, assets };
}
/** The asset of that file; the release was checked to hold it. */
function findAsset(assets, filename, sha256) {
    const found = assets.find((asset) => (asset.label || asset.name) === filename && asset.state === 'uploaded' && asset.sha256 === sha256);
    if (found === undefined)
        throw new Error(`no asset holds ${filename}`);
    return found;
}

;// CONCATENATED MODULE: ./lib/commands/read-release-state.js
// The facts of one tag, from host and index, and what they add up to.







async function readReleaseState(request, needs) {
    const mark = await readMark(request.tag, needs);
    if (mark.kind !== 'ours')
        return releaseState({ ...request, mark, manifest: null, page: null });
    const releases = await Promise.all(request.releases.map((release) => hashAssets(release, needs)));
    const manifest = await readManifest(releases, mark.digest, needs);
    const asks = !needs.absent && (request.asksIndex ?? true);
    const page = manifest !== null && asks ? await readPage(manifest, request, needs) : null;
    return releaseState({ ...request, mark, releases, manifest, page });
}
/** Of a release that looks whole an index that can't be asked proves nothing; for any other it must be known. */
async function readPage(manifest, { tag, releases, index }, needs) {
    const looksWhole = releases.every(({ draft, body }) => !draft && (0,draft_marker/* readDraftOwner */.nM)(body) === null);
    try {
        return await needs.readPage(manifest.package);
    }
    catch (error) {
        if (!looksWhole || !(error instanceof user_error/* UserError */.yo))
            throw error;
        needs.info(`Unknown: whether ${index} holds the files of ${tag}. ${error.happened}`);
        return null;
    }
}
async function readMark(tag, needs) {
    const object = await needs.readTag(tag);
    const digest = (0,release_message/* readTagDigest */.X8)(object?.message ?? null);
    if (object === null || digest === null)
        return { kind: 'foreign' };
    return { kind: 'ours', digest, commit: object.commit, tagObject: object.object };
}
async function readManifest(releases, digest, needs) {
    const holder = releases.find((release) => release_state_holdsManifest(release, digest));
    if (holder === undefined)
        return null;
    const asset = findAsset(holder.assets, distribution_manifest/* MANIFEST_FILENAME */.c, digest.slice('sha256:'.length));
    return (0,parse_manifest/* parseManifest */.N)(await needs.downloadAsset(asset), digest);
}

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
        return [failed('index-answers', index, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-index-silent', { index, why }))];
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
    const [manifest, release, page] = await Promise.all([facts.manifest(), facts.release(), check_released_readPage(facts)]);
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
    const [tags, releases, listed] = await Promise.all([facts.tags(), facts.releases(), check_released_readPage(facts)]);
    const silent = listed instanceof user_error/* UserError */.yo;
    const page = silent ? null : listed;
    const [state, missing, drafts] = await Promise.all([
        readReleaseState({
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
async function check_released_readPage(facts) {
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
        return digest === null ? [] : [(0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-release-missing', { tag })];
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

// EXTERNAL MODULE: ./lib/credentials/credential-judgement.js
var credential_judgement = __webpack_require__(27431);
;// CONCATENATED MODULE: ./lib/health/credential-health.js




/** The publisher and the secrets of the repository have checks of their own; files of other tools are `auth check`'s. */
const ELSEWHERE = ['trusted publishing', 'other tools', 'secrets'];
function judgeCredentials(seen) {
    const own = seen.filter(({ what, updated }) => updated === null && !ELSEWHERE.includes(what));
    if (own.length === 0)
        return [passed('credentials', 'stored credentials', 'None is stored here: none can end or be refused.')];
    return own.map(judgeCredential);
}
function judgeCredential({ what, place, state, kind, expires, findings }) {
    const subject = `${what}: ${place}`;
    if (state === 'refused')
        return failed('credentials', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-credential-refused', { what, place }));
    if (state === 'expired')
        return failed('credentials', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-credential-expired', { what, place }));
    const open = findings.find(({ level }) => level === 'problem');
    if (open !== undefined)
        return failed('credentials', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-credential-open', {
            what,
            place,
            why: open.text.replace(/: chmod 600$/, ''),
        }));
    const ending = findings.find(({ text }) => text.startsWith('expires in '));
    if (ending !== undefined)
        return warned('credentials', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-credential-expiring', { what, place, when: ending.text }));
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
            return passed('credential-age', subject, `Younger than ${credential_judgement/* ROTATION_DAYS */.hF} days.`);
        const age = old.text.replace(/:.*$/, '');
        return warned('credential-age', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-credential-old', { what, place, age }));
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
    return failed('trusted-publisher', subject, (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-publisher-changed', {
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

// EXTERNAL MODULE: ./lib/setup/repository-settings.js
var repository_settings = __webpack_require__(70851);
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
    const findings = (0,repository_settings/* compareSettings */.Z)(settings, configuration, context);
    if (findings.length === 0)
        return [
            passed('merge-settings', repository, 'Pull requests are merged in a way that keeps what commits say.'),
        ];
    return findings.map((finding) => {
        const judge = finding.code === 'setup-settings-unknown' ? unknown : STOPS.includes(finding.code) ? failed : warned;
        return judge('merge-settings', repository, finding);
    });
}

// EXTERNAL MODULE: ./lib/simple-index/confusion.js + 1 modules
var confusion = __webpack_require__(1941);
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
    return judgePrivateNames((0,confusion/* findConfusion */.C)(asked));
}

// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
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
        return Promise.all(releases.map((release) => hashAssets(release, { downloadAsset })));
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
            const holder = digest === null ? null : findHolder(releases, digest);
            if (digest === null || holder === null)
                return null;
            const asset = findAsset(holder.assets, distribution_manifest/* MANIFEST_FILENAME */.c, digest.slice('sha256:'.length));
            return (0,parse_manifest/* parseManifest */.N)(await downloadAsset(asset), digest);
        }),
    };
}
function once(ask) {
    let asked = null;
    return () => (asked ??= ask());
}

;// CONCATENATED MODULE: ./lib/commands/check-health.js
// `py-release health`: questions that do not depend on each other, side by side; what can't be asked is never shown as passed.










/** In the order of the table. Only what was chosen is asked. */
async function checkHealth(request, needs) {
    const questions = [...producerQuestions(request, needs), ...consumerQuestions(request, needs)];
    const chosen = questions.filter(([name]) => (0,health_names/* isChosen */.lf)(request.choice, name));
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
            return found === 'missing' ? null : (0,newest_version/* newestVersion */.Rg)(found, name);
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

// EXTERNAL MODULE: ./lib/credentials/workflow-publishers.js
var workflow_publishers = __webpack_require__(32683);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/health/release-target.js
// Where a project's own workflows release to: the input `repository` of their steps.


const RELEASES = /^(?:[\w.-]+\/py-release-action(?:\/actions\/publish)?@|\.\/?(?:actions\/publish)?$)/;
const LONGEST = 512 * 1024;
/** `pypi`, `none` or a URL, as the only one written there; null: none is, or several are. A rehearsal on TestPyPI does not count. */
function releaseTarget(workflows) {
    const found = new Set(workflows.flatMap(targetsOf).filter((target) => target !== 'testpypi'));
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? null : only;
}
function targetsOf(text) {
    const jobs = Object.values((0,json_object/* asObject */.eB)(text.length > LONGEST ? null : read(text)?.['jobs']) ?? {});
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
function read(text) {
    try {
        return (0,json_object/* asObject */.eB)((0,dist/* parse */.qg)(text, { logLevel: 'silent', maxAliasCount: 100 }));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/setup/private-classifier.js
var private_classifier = __webpack_require__(23422);
// EXTERNAL MODULE: ./lib/upload/without-index.js
var without_index = __webpack_require__(86920);
// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
;// CONCATENATED MODULE: ./lib/commands/health-subject.js
// What there is to judge in a folder: what it releases and where to, and the private packages that it installs.











/** A project that installs private packages and publishes nothing is a consumer alone. Throws what is wrong with a project that releases. */
async function readHealthSubject(request, needs) {
    const [workflows, files] = await Promise.all([needs.readWorkflows(), needs.readFiles(['pyproject.toml'])]);
    const publishers = workflows
        .flatMap(({ name, text }) => (0,workflow_publishers/* workflowPublishers */.f)(name, text))
        .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
    if (!files.has('pyproject.toml'))
        throw (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, 'health-project-missing', {});
    const packages = privatePackages(files.get('pyproject.toml')?.toString('utf8') ?? '');
    const consumes = Object.keys(packages).length > 0;
    if (consumes && publishers.length === 0)
        return { producer: null, packages };
    const project = await (0,read_project.readProject)(needs, '.');
    const isMarked = (0,private_classifier/* findPrivateClassifier */.sf)(project.pyproject.document.table) !== null;
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

// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/git/clone-place.js
var clone_place = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/health/health-result.js
var health_result = __webpack_require__(19242);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
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

// EXTERNAL MODULE: ./lib/gateways/github/listed-releases.js
var listed_releases = __webpack_require__(6041);
;// CONCATENATED MODULE: ./lib/gateways/github/newest-releases.js
// The newest releases of a repository and what each holds, in one request. https://docs.github.com/en/rest/releases/releases#list-releases



/** Newest first, at most `RELEASES_READ`, without drafts. `missing`: this token sees no such repository. Throws `github-…`. */
function readNewestReleases({ octokit, repository, }) {
    const { owner, repo } = repository;
    return (0,request_failure/* tell */.qz)(`read the releases of ${owner}/${repo}`, async () => {
        try {
            const asked = { ...repository, per_page: newest_version/* RELEASES_READ */.U5 };
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', asked);
            return (0,listed_releases/* listedReleases */.a)(data);
        }
        catch (error) {
            if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                return 'missing';
            throw error;
        }
    });
}

// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 4 modules
var octokit = __webpack_require__(88148);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(17999);
;// CONCATENATED MODULE: ./lib/gateways/github/settled-change.js

async function settleChange(client, { what, change, look, isFinal }) {
    const patience = client.newPatience();
    for (let mayBeOurs = false;;) {
        const failure = await change().then(() => null, (cause) => ({ cause }));
        if (failure === null)
            return 'moved';
        const { cause } = failure;
        const isLost = (0,request_failure/* isUncertain */.cp)(cause);
        mayBeOurs ||= isLost;
        const again = isLost && (await patience.outlast(cause, what));
        const see = async () => {
            const seen = await look(mayBeOurs);
            return seen === 'untouched' ? null : seen;
        };
        const seen = await see();
        if (seen !== null)
            return seen;
        if (again)
            continue;
        const later = isFinal(cause) && !mayBeOurs ? null : await client.lookAgain(what, see);
        return later ?? { cause, mayBeOurs };
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/update-refs.js

const NO_OBJECT = '0'.repeat(40);
/** `repositoryId` is the GraphQL node id. */
async function updateRefs({ octokit }, repositoryId, updates) {
    const refUpdates = updates.map(({ name, from, to: afterOid, force }) => ({
        ...{ name, beforeOid: from ?? NO_OBJECT, afterOid, force },
    }));
    await octokit.graphql(`mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`, { input: { repositoryId, refUpdates } });
}
/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error) {
    const text = (0,request_failure/* failureText */.kY)(error);
    return (0,request_failure/* hasStatus */.Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}

;// CONCATENATED MODULE: ./lib/gateways/github/ref-move.js
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, reads lag behind, and
// one refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs





/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    const moved = await settleChange(client, {
        what: `move ${refNames(move)}`,
        change: () => updateRefs(client, move.repositoryId, updatesOf(move)),
        look: (mayBeOurs) => seenRefs(client, move, mayBeOurs),
        isFinal: (error) => lacksUpdateRefs(error) || isFinal(error),
    });
    if (moved === 'tag-unseen')
        return makeTag(client, move, { mayBeThere: true });
    if (typeof moved === 'string')
        return moved;
    return lacksUpdateRefs(moved.cause) ? moveOneByOne(client, move) : refusal(moved, move);
}
function updatesOf({ branch, from, to, tag, tagObject }) {
    const tagUpdate = { name: `refs/tags/${tag}`, from: null, to: tagObject, force: false };
    return branch === null
        ? [tagUpdate]
        : [{ name: `refs/heads/${branch}`, from, to, force: false }, tagUpdate];
}
/** It would end the same, whatever the refs are. */
function isFinal(error) {
    return (0,request_failure/* isRuled */.bf)(error) || (0,request_failure/* isLimited */.lU)(error);
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne(client, move) {
    const { branch, to: sha } = move;
    if (branch !== null) {
        const moved = await settleChange(client, {
            what: `move ${branch}`,
            change: () => client.octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...client.repository,
                ref: `heads/${branch}`,
                sha,
                force: false,
            }),
            look: (mayBeOurs) => seenBranch(client, move, branch, mayBeOurs),
            isFinal,
        });
        if (typeof moved !== 'string')
            return refusal(moved, move);
        if (moved !== 'moved')
            return moved;
    }
    return makeTag(client, move, { mayBeThere: false });
}
/** `mayBeThere`: our own move may have made it, and reads lag behind. */
async function makeTag(client, move, { mayBeThere }) {
    const { branch, tag } = move;
    const tagged = await settleChange(client, {
        what: `create the tag ${tag}`,
        change: () => client.octokit.request('POST /repos/{owner}/{repo}/git/refs', {
            ...client.repository,
            ref: `refs/tags/${tag}`,
            sha: move.tagObject,
        }),
        look: () => seenTag(client, move),
        isFinal,
    });
    if (tagged === 'moved')
        return tagged;
    if (mayBeThere && typeof tagged !== 'string' && isTaken(tagged.cause))
        return 'moved';
    if (branch === null)
        return tagged === 'tag-exists' ? tagged : refusal(tagged, move);
    if (tagged !== 'tag-exists' && ((0,request_failure/* isUncertain */.cp)(tagged.cause) || (0,request_failure/* isLimited */.lU)(tagged.cause)))
        (0,request_failure/* refuse */.TR)(tagged.cause, `create the tag ${tag}, after ${branch} was moved`);
    const message = tagged === 'tag-exists' ? 'it names something else already' : (0,request_failure/* failureText */.kY)(tagged.cause);
    throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-tag-refused', { branch, tag, message });
}
/** Nobody shows what it names, and yet the name is taken. */
function isTaken(cause) {
    return (0,request_failure/* hasStatus */.Ro)(cause, 422) && /already exists/i.test((0,request_failure/* failureText */.kY)(cause));
}
/**
 * `mayBeOurs`: an attempt of ours may have had its effect. `tag-unseen`: the branch is at our commit. Either the tag is shown late, or the
 * commit is also that of a run beside this one, the same to the second, on a host where the tag comes after the branch.
 */
async function seenRefs(client, move, mayBeOurs) {
    const { branch } = move;
    const [branchSeen, tagSeen] = await Promise.all([
        branch === null ? 'untouched' : seenBranch(client, move, branch, mayBeOurs),
        seenTag(client, move),
    ]);
    if (tagSeen !== 'untouched')
        return tagSeen;
    return branchSeen === 'moved' ? 'tag-unseen' : branchSeen;
}
async function seenTag(client, move) {
    const tag = await readRef(client, `tags/${move.tag}`);
    if (tag === null)
        return 'untouched';
    return tag === move.tagObject ? 'moved' : 'tag-exists';
}
async function seenBranch(client, move, branch, mayBeOurs) {
    const sha = await readRef(client, `heads/${branch}`);
    if (sha === move.from)
        return 'untouched';
    // Others may have pushed on top of ours since.
    const isOurs = mayBeOurs && sha !== null && (sha === move.to || (await holds(client, sha, move.to)));
    return isOurs ? 'moved' : 'branch-moved';
}
async function holds({ octokit, repository }, head, commit) {
    const basehead = `${commit}...${head}`;
    const { data } = await (0,request_failure/* tell */.qz)(`compare ${basehead}`, () => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: 1 }));
    return data.status === 'ahead';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref })).data
            .object.sha;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 404))
            return null;
        return (0,request_failure/* refuse */.TR)(error, `read the ref ${ref}`);
    }
}
/** Throws unless both refs are certainly as they were. */
function refusal({ cause, mayBeOurs }, move) {
    const refs = refNames(move);
    if ((0,request_failure/* isUncertain */.cp)(cause) || (0,request_failure/* isLimited */.lU)(cause) || (0,request_failure/* hasStatus */.Ro)(cause, 401))
        return (0,request_failure/* refuse */.TR)(cause, `move ${refs}`);
    const message = (0,request_failure/* failureText */.kY)(cause);
    if (mayBeOurs)
        throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-refs-unclear', { refs, message });
    // GitHub says the same of a rule and of a name that an immutable release has used up.
    return /creations being restricted/i.test(message)
        ? (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-tag-restricted', { tag: move.tag, message })
        : (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-refs-refused', { refs, message });
}
function refNames({ branch, tag }) {
    return branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-commit.js


/** Inline content needs no request of its own. Every edit is UTF-8: places and changelogs that are not were refused. */
function treeEntry({ path, mode, content }) {
    const text = content.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(content))
        throw new Error(`${path} is not UTF-8`);
    return { path, mode: mode, type: 'blob', content: text };
}
function createReleaseCommits(client) {
    const { octokit, repository } = client;
    const createTree = async ({ baseTree, edits }) => {
        const tree = edits.map(treeEntry);
        return (await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
            ...repository,
            base_tree: baseTree,
            tree,
        })).data.sha;
    };
    return {
        createTree: (wanted) => createTree(wanted).catch((error) => (0,request_failure/* refuse */.TR)(error, 'create the tree of the release commit')),
        /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
        createCommit: async (commit) => {
            try {
                const tree = await createTree(commit);
                const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
                    ...repository,
                    message: commit.message,
                    tree,
                    parents: [commit.parent],
                });
                return { sha: data.sha, verified: data.verification.verified };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'create the release commit');
            }
        },
        createTag: async (tag) => {
            try {
                const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/tags', {
                    ...repository,
                    tag: tag.name,
                    message: tag.message,
                    object: tag.commit,
                    type: 'commit',
                });
                return data.sha;
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'create the tag object');
            }
        },
        moveRefs: (move) => moveRefs(client, move),
        /** The object that the tag's ref names: of an annotated tag its own; null when there is no such tag. */
        readTagRef: (tag) => readRef(client, `tags/${tag}`),
        hasTag: async (tag) => (await readRef(client, `tags/${tag}`)) !== null,
        readCommit: async (sha) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
                    ...repository,
                    commit_sha: sha,
                });
                return {
                    message: data.message,
                    parents: data.parents.map((parent) => parent.sha),
                    tree: data.tree.sha,
                };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the commit ${sha}`);
            }
        },
        /** An annotated tag; null for a lightweight one. */
        readTag: async (tag) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
                    ...repository,
                    ref: `tags/${tag}`,
                });
                if (data.object.type !== 'tag')
                    return null;
                const { message, object } = (await octokit.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
                    ...repository,
                    tag_sha: data.object.sha,
                })).data;
                return { message, commit: object.sha, object: data.object.sha };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the tag ${tag}`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(61403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
;// CONCATENATED MODULE: ./lib/gateways/github/asset-upload.js
// One file into a draft, once. What the draft holds decides: answers get lost, and an upload that broke off leaves an asset of state
// `starter` that holds its name. https://docs.github.com/en/rest/releases/assets#upload-a-release-asset





/** Rejects with what Octokit throws, or `upload-file-changed`. The caller compares the sha256. */
async function uploadAsset(client, release, asset) {
    const patience = client.newPatience();
    for (;;) {
        const sent = await send(client, release, asset);
        if (!(sent instanceof Error))
            return sent;
        const again = await patience.outlast(sent, `upload of ${asset.filename}`);
        const stored = await findStored(client, release, asset);
        if (stored !== null)
            return stored;
        if (!again)
            throw sent;
    }
}
/** An error that another attempt may mend is returned. */
async function send({ octokit }, release, asset) {
    const url = new URL(release.uploadUrl);
    url.searchParams.set('name', asset.filename);
    url.searchParams.set('label', asset.filename);
    const content = readContent(asset);
    try {
        const { data } = (await octokit.request({
            method: 'POST',
            url: url.href,
            headers: { 'content-type': asset.contentType, 'content-length': asset.size },
            data: content.body,
        }));
        const stored = (0,api_release/* toAsset */.K)(data);
        return stored.state === 'uploaded'
            ? stored
            : new Error(`GitHub keeps ${asset.filename} as ${stored.state}`);
    }
    catch (error) {
        const changed = content.problem();
        if (changed !== null)
            throw changed;
        if (error instanceof Error && isMendable(error))
            return error;
        throw error;
    }
}
function isMendable(error) {
    if ((0,request_failure/* isUncertain */.cp)(error) || (0,request_failure/* isLimited */.lU)(error))
        return true;
    // The upload host may hear of a new draft late.
    if ((0,request_failure/* hasStatus */.Ro)(error, 404))
        return true;
    return (0,request_failure/* hasStatus */.Ro)(error, 422) && /already_exists/.test(error.message);
}
/** GitHub would wait for bytes that never come, and take the rest of a file that grew for another request. */
function readContent({ source, size, filename }) {
    let problem = null;
    async function* read() {
        let sent = 0;
        try {
            for await (const piece of typeof source === 'string' ? (0,external_node_fs_.createReadStream)(source) : [source]) {
                sent += piece.length;
                if (sent > size)
                    break;
                yield piece;
            }
        }
        catch {
            sent = -1;
        }
        if (sent === size)
            return;
        problem = (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename });
        throw problem;
    }
    return { body: read(), problem: () => problem };
}
/** The whole file, if it is there; what is left of a broken upload is removed, so that its name is free. */
async function findStored(client, release, { filename, size }) {
    const { octokit, repository } = client;
    const assets = await octokit.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        ...repository,
        release_id: release.id,
        per_page: 100,
    });
    const ours = assets.map(api_release/* toAsset */.K).filter(({ label, name }) => (label || name) === filename);
    const stored = ours.find((asset) => asset.state === 'uploaded' && asset.size === size);
    if (stored !== undefined)
        return stored;
    // On a release that everybody sees a whole file is somebody's; the caller tells whose it may be.
    const left = release.draft ? ours : ours.filter(({ state }) => state !== 'uploaded');
    for (const { id } of left)
        await deleteAsset(client, id);
    return null;
}
async function deleteAsset({ octokit, repository }, id) {
    try {
        await octokit.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...repository,
            asset_id: id,
        });
    }
    catch (error) {
        // Its answer was lost, and then it was gone.
        if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/draft-creation.js
// A new draft, once: a second one of the same run could be filled or published by mistake.
// https://docs.github.com/en/rest/releases/releases#create-a-release



/** Rejects with what Octokit throws. */
async function createDraft(client, draft) {
    const what = `draft of ${draft.tag}`;
    const patience = client.newPatience();
    for (let isLost = false;; isLost = true) {
        try {
            const made = await postDraft(client, draft);
            return isLost ? await withoutTwins(client, draft, made) : made;
        }
        catch (error) {
            if (!(0,request_failure/* isUncertain */.cp)(error) && !isLost)
                throw error;
            const again = (0,request_failure/* isUncertain */.cp)(error) && (await patience.outlast(error, what));
            const [found, ...twins] = await findTwins(client, draft);
            if (found !== undefined) {
                await deleteEmpty(client, twins);
                return found;
            }
            if (!again)
                throw error;
        }
    }
}
/** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
async function postDraft({ octokit, repository }, draft) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/releases', {
        ...repository,
        tag_name: draft.tag,
        name: draft.name,
        body: draft.body,
        prerelease: draft.prerelease,
        draft: true,
    });
    return (0,api_release/* toRelease */.z)(data);
}
/** An earlier attempt may have made a draft that was not listed then. */
async function withoutTwins(client, draft, made) {
    const look = async () => {
        const twins = await findTwins(client, draft);
        // A list that shows this one shows all that came before it.
        return twins.some(({ id }) => id === made.id) ? twins : null;
    };
    const twins = (await look()) ?? (await client.lookAgain(`draft of ${draft.tag}`, look)) ?? [];
    await deleteEmpty(client, twins.filter(({ id }) => id !== made.id));
    return made;
}
/** Drafts that this very attempt of this run made, oldest first. */
async function findTwins({ octokit, repository }, draft) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
        ...repository,
        per_page: 100,
    });
    const wanted = identity(draft.body);
    return data
        .map(api_release/* toRelease */.z)
        .filter((each) => each.draft && each.tag === draft.tag && identity(each.body) === wanted)
        .sort((a, b) => a.id - b.id);
}
/** The marker tells run, attempt and head; a text without one stands for itself, but a host may rewrite line ends. */
function identity(body) {
    const owner = (0,draft_marker/* readDraftOwner */.nM)(body);
    return owner === null ? body.replace(/\r\n?/g, '\n').trimEnd() : JSON.stringify(owner);
}
async function deleteEmpty({ octokit, repository }, twins) {
    for (const { id, assets } of twins) {
        if (assets.length === 0)
            await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
            });
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-publication.js


/** Rejects with what Octokit throws. */
async function publishRelease(client, id, options) {
    const { octokit, repository } = client;
    try {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
            // GitHub may forget the tag of a draft that is changed without naming it, and publish another one of its own making.
            tag_name: options.tag,
            body: options.body,
            draft: false,
            make_latest: options.latest ? 'true' : 'false',
        });
        return (0,api_release/* toRelease */.z)(data);
    }
    catch (error) {
        if ((0,request_failure/* isTagBurnt */.iX)(error) || (0,request_failure/* hasStatus */.Ro)(error, 401, 403))
            throw error;
        const seen = await findPublished(client, id, options).catch(() => null);
        if (seen === null)
            throw error;
        return seen;
    }
}
/** False where it is refused: published releases that are immutable stay what they are. */
async function redraftRelease({ octokit, repository }, id, { tag, body }) {
    try {
        const change = { ...repository, release_id: id, tag_name: tag, body, draft: true };
        return (await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', change)).data.draft;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404, 422))
            return false;
        throw error;
    }
}
async function findPublished({ octokit, repository, lookAgain }, id, { body }) {
    const look = async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
        });
        const release = (0,api_release/* toRelease */.z)(data);
        return !release.draft && plain(release.body) === plain(body) ? release : null;
    };
    return (await look()) ?? lookAgain('published release', look);
}
/** A host may rewrite line ends. */
function plain(body) {
    return body.replace(/\r\n?/g, '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/gateways/github/releases.js
// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases








function createReleases(client) {
    const { octokit, repository } = client;
    return {
        /** The newest hundred; drafts are among them only for a token that may write. */
        listReleases: () => (0,request_failure/* tell */.qz)('list the releases', async () => (await octokit.request('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 })).data.map(api_release/* toRelease */.z)),
        /** The published release of a tag; null when there is none. */
        readReleaseOf: (tag) => (0,request_failure/* tell */.qz)('read the release of the tag', async () => {
            try {
                return (0,api_release/* toRelease */.z)((await octokit.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repository, tag }))
                    .data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        createDraft: (draft) => (0,request_failure/* tell */.qz)('create the draft release', () => createDraft(client, draft)),
        uploadAsset: (release, asset) => (0,request_failure/* tell */.qz)(`upload ${asset.filename} to the draft release`, () => uploadAsset(client, release, asset)),
        /** Null when there is no such release any more. */
        readRelease: (id) => (0,request_failure/* tell */.qz)('read the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                return (0,api_release/* toRelease */.z)(data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        downloadAsset: (asset) => (0,request_failure/* tell */.qz)(`download ${asset.name}`, async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...repository,
                    asset_id: asset.id,
                    headers: { accept: 'application/octet-stream' },
                    // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,consumers_.buffer)(data);
            }
            catch (error) {
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
                throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-asset-gone', { filename: asset.label || asset.name });
            }
        }),
        publishRelease: (id, options) => (0,request_failure/* tell */.qz)('publish the release', () => publishRelease(client, id, options)),
        redraftRelease: (id, options) => (0,request_failure/* tell */.qz)('make the release a draft again', () => redraftRelease(client, id, options)),
        deleteAsset: (id) => (0,request_failure/* tell */.qz)('delete a file of the release', () => deleteAsset(client, id)),
        /** Title, files and state stay. https://docs.github.com/en/rest/releases/releases#update-a-release */
        writeNotes: (id, body) => (0,request_failure/* tell */.qz)('write the notes of the release', async () => {
            await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
                body,
            });
        }),
        /** Only while it still is a draft: what was published meanwhile stays. */
        deleteDraft: (id) => (0,request_failure/* tell */.qz)('delete the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                if (data.draft)
                    await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                        ...repository,
                        release_id: id,
                    });
            }
            catch (error) {
                // Somebody else was faster, or the answer to our own request was lost.
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
            }
        }),
    };
}

;// CONCATENATED MODULE: ./lib/gateways/github/remote-history.js



const PAGE = 100;
/** Tags asked at once after the highest turned out to be no ancestor. */
const BATCH = 8;
/** Pages of one range read at the same time. */
const PARALLEL = 8;
const RELATIONS = {
    ahead: 'ancestor',
    identical: 'identical',
    behind: 'descendant',
    diverged: 'diverged',
};
function createRemoteHistory({ octokit, repository }) {
    const logins = new Map();
    // The ancestor check already carries the range's first page: it is not asked twice.
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const firstPages = new Map();
    const rangeName = (tag, head) => `${tag}...${head}`;
    const compare = async (tag, head, page, size) => {
        const basehead = `tags/${rangeName(tag, head)}`;
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            ...repository,
            basehead,
            page,
            per_page: size,
            // Octokit looks at every value of an answer for a number that JavaScript can't hold; these are long, without one.
            request: { parseSuccessResponseBody: false },
        });
        return (await (0,consumers_.json)(data));
    };
    const relate = async (name, head, size) => {
        try {
            const comparison = await compare(name, head, 1, size);
            if (size === PAGE)
                firstPages.set(rangeName(name, head), comparison);
            return { name, relation: RELATIONS[comparison.status], sha: comparison.base_commit.sha };
        }
        catch (error) {
            // Unrelated histories have no merge base: GitHub answers 404 for them.
            if ((0,request_failure/* hasStatus */.Ro)(error, 404) && /no common ancestor/i.test(error.message))
                return { name, relation: 'diverged', sha: '' };
            return (0,request_failure/* refuse */.TR)(error, `compare ${name} with the head`);
        }
    };
    const readTags = async () => {
        try {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
                ...repository,
                ref: 'tags/',
            });
            return data.map((ref) => ref.ref.slice('refs/tags/'.length));
        }
        catch (error) {
            return (0,request_failure/* refuse */.TR)(error, 'read the tags');
        }
    };
    return {
        logins: () => logins,
        readTags: () => (tags ??= readTags()),
        readTagsNow: readTags,
        relateTags: async (names, head) => {
            const related = [];
            for (let at = 0; at < names.length;) {
                const size = at === 0 ? 1 : BATCH;
                const batch = names.slice(at, at + size);
                related.push(...(await Promise.all(batch.map((name) => relate(name, head, at === 0 ? PAGE : 1)))));
                if (related.some((tag) => tag.relation === 'ancestor'))
                    break;
                at += batch.length;
            }
            return related;
        },
        readCommits: async (tag, head, limit) => {
            try {
                const commits = tag === null
                    ? await readNewest(limit, (page) => listPage(octokit, repository, head, page))
                    : await readRange(firstPages.get(rangeName(tag, head)) ?? (await compare(tag, head, 1, PAGE)), (page) => compare(tag, head, page, PAGE));
                for (const commit of commits)
                    if (commit.author?.login)
                        logins.set(commit.sha, commit.author.login);
                return commits.map(toCommit);
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'read the commits');
            }
        },
    };
}
async function readRange(first, readPage) {
    const pages = Math.ceil(first.total_commits / PAGE);
    const later = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2);
    const rest = await (0,some_at_a_time/* someAtATime */.Q)(PARALLEL, later, readPage);
    return [first, ...rest].flatMap((page) => page.commits);
}
async function readNewest(limit, readPage) {
    const commits = [];
    for (let page = 1; commits.length < limit; page += 1) {
        const more = await readPage(page);
        commits.push(...more);
        if (more.length < PAGE)
            break;
    }
    return commits.slice(0, limit);
}
async function listPage(octokit, repository, sha, page) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits', {
        ...repository,
        sha,
        per_page: PAGE,
        page,
    });
    return data;
}
function toCommit(commit) {
    return {
        sha: commit.sha,
        parents: commit.parents.map((parent) => parent.sha),
        message: commit.commit.message,
        author: commit.commit.author?.name ?? '',
        committedAt: Math.floor(Date.parse(commit.commit.committer?.date ?? '') / 1000),
    };
}

// EXTERNAL MODULE: ./lib/gateways/github/repository-settings.js + 2 modules
var github_repository_settings = __webpack_require__(68446);
// EXTERNAL MODULE: ./lib/gateways/github/branch-rules.js
var branch_rules = __webpack_require__(28473);
;// CONCATENATED MODULE: ./lib/gateways/github/repository.js
// What the repository allows this token, asked before anything is written.


function createRepositoryReader(client) {
    const { octokit, repository } = client;
    return {
        /** GraphQL node id, for updateRefs. */
        readRepositoryId: async () => {
            try {
                return (await octokit.request('GET /repos/{owner}/{repo}', repository)).data.node_id;
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'read the repository');
            }
        },
        readBranch: async (branch) => {
            try {
                const [{ data }, rules] = await Promise.all([
                    octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
                    readRuleTypes(client, branch),
                ]);
                return { sha: data.commit.sha, protected: data.protected, rules };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the branch ${branch}`);
            }
        },
        /**
         * The run of this workflow for that commit, the most hopeful of several. Null when the token may not see runs
         * (`actions: read`). `workflowPath` is the file, `.github/workflows/release.yml`; null compares no path.
         */
        readRunFor: async (sha, workflowPath) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
                    ...repository,
                    head_sha: sha,
                    per_page: 100,
                });
                // GitHub writes the path with or without `@ref`.
                const runs = data.workflow_runs
                    .filter(({ path }) => workflowPath === null || path.split('@', 1)[0] === workflowPath)
                    .map(toCommitRun);
                return runs.find(({ state }) => state !== 'ended') ?? runs[0] ?? 'none';
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow runs');
            }
        },
        /** Null when the token may not see runs, or nobody knows that run any more. */
        readRunState: async (runId) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
                    ...repository,
                    run_id: Number(runId),
                });
                return data.status === 'completed' ? 'finished' : 'going';
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow run');
            }
        },
        /** Does the branch hold this commit? */
        isOnBranch: async (sha, branch) => {
            try {
                const basehead = `${sha}...heads/${branch}`;
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                    ...repository,
                    basehead,
                    per_page: 1,
                });
                return data.status === 'ahead' || data.status === 'identical';
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `compare the commit with ${branch}`);
            }
        },
        /** Where `sha` is, seen from `base`: `ahead` holds it, `behind` is held by it. */
        relateCommit: async (base, sha) => {
            try {
                const basehead = `${base}...${sha}`;
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                    ...repository,
                    basehead,
                    per_page: 1,
                });
                return data.status;
            }
            catch (error) {
                // No history in common, or a commit that is gone.
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return 'diverged';
                return (0,request_failure/* refuse */.TR)(error, 'compare two commits');
            }
        },
    };
}
function toCommitRun(run) {
    const { html_url: url, status, conclusion } = run;
    if (status !== 'completed' || conclusion === null)
        return { url, state: 'going', conclusion: null };
    return { url, state: conclusion === 'success' ? 'succeeded' : 'ended', conclusion };
}
async function readRuleTypes(client, branch) {
    try {
        return (await (0,branch_rules/* listBranchRules */.G)(client, branch)).map(({ type }) => type);
    }
    catch (error) {
        // Rules show their kind to everybody who may read, but not on every host and plan.
        if ((0,request_failure/* isForbidden */.US)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/gateways/package-index/provenance.js + 1 modules
var provenance = __webpack_require__(80976);
// EXTERNAL MODULE: ./lib/gateways/package-index/public-name.js
var public_name = __webpack_require__(47398);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
;// CONCATENATED MODULE: ./lib/gateways/python/pip-questions.js
// pip, asked about one index and no other: what it would do, without installing or building anything.
// https://pip.pypa.io/en/stable/cli/pip_index/, https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-dry-run






const pip_questions_WITHIN_MS = 3 * 60 * 1000;
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
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'py-release-pip-'));
    try {
        const netrc = (0,external_node_path_.join)(root, 'netrc');
        await (0,promises_.writeFile)(netrc, netrcText(simpleUrl, credentials), { mode: 0o600 });
        const given = Object.entries((0,child_environment/* childEnvironment */.Q)(env, secrets)).filter(([name]) => !OTHER_SETTINGS.test(name));
        const childEnv = {
            ...Object.fromEntries(given),
            ...{ PIP_CONFIG_FILE: external_node_os_.devNull, PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1', NETRC: netrc },
        };
        const { request } = await (0,python_choice/* choosePython */.I)(options.python, childEnv, root);
        return await (0,run_program/* runProgram */.m)(request, ['-m', 'pip', ...words, `--index-url=${simpleUrl}`], {
            ...{ cwd: root, env: childEnv, timeoutMs: pip_questions_WITHIN_MS },
        });
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
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
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/health-gateways.js
// The outside of health, for the command line and the action: GitHub, the index, pip, the project's files.






















/** A person waits, and an answer that is long in coming is worth less than the others. */
const LONGEST_WAIT_MS = 1000;
const SILENCE_MS = 20_000;
const waitShortly = (milliseconds) => (0,external_node_timers_promises_.setTimeout)(Math.min(milliseconds, LONGEST_WAIT_MS));
function createHealthGateways(place) {
    const { env, folder, fetch, token, apiUrl, repository, log } = place;
    const clients = new Map();
    const clientOf = (name) => {
        const [owner = '', repo = ''] = name.split('/');
        const connection = { token, apiUrl, owner, repo, fetch, wait: waitShortly, silenceMs: SILENCE_MS, log };
        const client = clients.get(name) ?? (0,octokit/* createGitHubClient */.L)(connection);
        clients.set(name, client);
        return client;
    };
    const own = token === '' || repository === null ? null : clientOf(repository);
    const children = (0,child_environment/* childEnvironment */.Q)(env, place.secrets);
    const consumer = once(() => (0,consumer_folder/* createConsumerFolder */.t)(folder, env, children));
    const latestOf = async (client) => {
        const latest = await readLatestRelease(client);
        return latest === null || latest === 'missing' ? null : latest.tag;
    };
    return {
        host: own === null
            ? null
            : {
                ...createReleases(own),
                readTag: createReleaseCommits(own).readTag,
                readRunState: createRepositoryReader(own).readRunState,
                readLatest: () => latestOf(own),
            },
        readTags: async () => own === null
            ? (await (0,clone_place/* createClonePlace */.B)((0,run_git/* createGit */.l)(folder, children)).readPlace()).tags
            : createRemoteHistory(own).readTags(),
        ...indexGateways(place),
        askPublicIndex: (0,public_name/* createPublicNames */.w)(fetch).askPublicIndex,
        readSettings: (...asked) => (0,github_repository_settings/* createRepositorySettings */.G)(own ?? clientOf('')).readSettings(...asked),
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
    const ask = (0,limited_request/* createAskServer */.h)(fetch, product/* VERSION */.x, SILENCE_MS);
    const { readProvenance } = (0,provenance/* createProvenance */.i)(ask, known);
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

// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
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
    const paint = (0,report_paint/* createPaint */.X)(look.color);
    const rows = checks.map((each) => ({
        look: LOOKS[each.state],
        check: each.check,
        subject: (0,terminal_text/* terminalLine */.tL)(each.subject, health_table_LONGEST),
        seen: (0,terminal_text/* terminalLine */.tL)(each.seen, health_table_LONGEST),
    }));
    const width = (texts) => Math.max(...texts.map(terminal_text/* displayWidth */.F1));
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
                `${paint(row.look.ink, (0,terminal_text/* fitWidth */.G0)(row.look.word, state))}  ${row.check}`,
                `  ${row.subject}: ${row.seen}`,
            ]),
            ...advice,
        ].join('\n');
    const subject = look.isTerminal ? Math.min(widest, left - NARROWEST_SEEN) : widest;
    const room = left - subject;
    const lines = rows.map((row) => [
        paint(row.look.ink, (0,terminal_text/* fitWidth */.G0)(row.look.word, state)),
        (0,terminal_text/* fitWidth */.G0)(row.check, check),
        (0,terminal_text/* fitWidth */.G0)((0,terminal_text/* cutWidth */.bn)(row.subject, subject), subject),
        // A file or a pipe has no edge to be cut at.
        look.isTerminal ? (0,terminal_text/* cutWidth */.bn)(row.seen, room) : row.seen,
    ]
        .join('  ')
        .trimEnd());
    return [...lines, ...advice].join('\n');
}
function adviceLines(checks, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const found = new Map(checks.flatMap(({ finding, state }) => finding === null ? [] : [[`${finding.code} ${finding.message}`, { finding, state }]]));
    return [...found.values()].flatMap(({ finding: { code, happened, remedy, link }, state }) => [
        '',
        `${paint(LOOKS[state].ink, code)}: ${(0,terminal_text/* terminalLine */.tL)(happened, health_table_LONGEST)}`,
        `  ${(0,terminal_text/* terminalLine */.tL)(remedy, health_table_LONGEST)}`,
        `  ${paint('dim', link)}`,
    ]);
}
function closing(checks, result) {
    const count = (state) => checks.filter((each) => each.state === state).length;
    const parts = ['failed', 'warning', 'unknown', 'passed']
        .map((state) => ({ state, count: count(state) }))
        .filter((each) => each.count > 0)
        .map((each) => `${each.count} ${each.state}`);
    return `${(0,health_result/* isHalfKnown */.Rv)({ result, checks }) ? 'nothing wrong in what could be asked' : result}: ${parts.join(', ')}`;
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

;// CONCATENATED MODULE: ./lib/cli-health.js
// `py-release health`: the gateways of a person's machine, and what a person reads.






















async function runHealth(args, given) {
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env: given, quiet: args.quiet, now: () => performance.now() });
    const trusted = (0,cli_certificates.personCertificates)(given, steps.warn);
    const { checks, subject } = args.environment === null
        ? await judgeProject(args, trusted, steps)
        : await judgeInstalled(args, args.environment, trusted);
    tell((0,health_result/* judgeHealth */.u7)(checks, args.warnings), subject, args, given);
}
async function judgeProject(args, { env, roots }, steps) {
    const folder = (0,external_node_path_.resolve)(args.folder);
    const children = (0,child_environment/* childEnvironment */.Q)(env, []);
    const files = (0,folder_files/* createFolderFiles */.i)(folder, children);
    const auth = (0,cli_auth_gateways/* createAuthGateways */.I)({ env, quiet: true, folder, roots });
    const access = (0,github_access/* readGitHubAccess */.w)(env);
    const root = await (0,clone_place/* readCloneRoot */.Q)((0,run_git/* createGit */.l)(folder, children)).then((clone) => clone.root, () => folder);
    const [{ producer, packages }, origin] = await Promise.all([
        readHealthSubject(args, { ...files, readWorkflows: () => (0,person_files/* readWorkflows */.L9)(root) }),
        args.repository ?? auth.project.readRepository(),
    ]);
    const { token, apiUrl, serverUrl } = access;
    const profile = producer?.profile ?? null;
    const credentials = profile === null ? null : await (0,cli_stored_index/* storedLogin */.d)(profile, env, steps.info);
    const unasked = token === '' ? 'there is no GITHUB_TOKEN' : null;
    const gateways = createHealthGateways({
        ...{
            env,
            folder,
            fetch: (0,http_fetch.createFetch)(env, roots),
            token,
            apiUrl,
            repository: origin,
            producer,
            credentials,
        },
        secrets: [token, credentials?.password ?? ''].filter(Boolean),
        ...{ python: args.python, installs: args.install, log: steps.info },
    });
    const { choice } = args;
    const url = `${serverUrl}/${origin ?? ''}`;
    const checks = await checkHealth({ choice, producer, packages, repository: origin, url, unasked, environment: env }, {
        ...gateways,
        unlisted: unasked ?? (origin === null ? 'the folder has no `origin` on GitHub' : null),
        readCredentials: () => (0,auth_check/* checkCredentials */.v)({ indexes: profile === null ? [] : [profile], serverUrl, repository: origin, publishers: [] }, { ...auth.proof, ...auth.local, ...auth.looking, readRights: async () => [], env }),
    });
    const project = producer?.project.pyproject.name ?? null;
    return { checks, subject: { project, repository: origin, index: profile?.label ?? null } };
}
/** What is installed here, instead of what was released from here. */
async function judgeInstalled({ folder, choice }, environment, trusted) {
    const checks = await judgeEnvironment({ folder, environment, choice }, trusted);
    return { checks, subject: { project: null, repository: null, index: null } };
}
function tell(health, subject, { json, quiet, warnings }, env) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, quiet);
    if (json)
        terminal.print(JSON.stringify(healthDocument(health, subject), null, terminal.isTerminal ? 2 : 0));
    else
        terminal.print(renderHealth(health, terminal));
    if (!health.failed)
        return;
    const found = (0,health_result/* findingsOf */.WX)(health.checks);
    const bad = warnings === 'fail' ? found : found.filter(({ state }) => state === 'failed');
    const which = [...new Set(bad.map(({ check }) => check))].join(', ');
    const code = health.result === 'unhealthy' ? 'health-found-bad' : 'health-warned';
    throw (0,catalogue/* raise */.x)(health_errors/* healthErrors */.i, code, { count: bad.length, which });
}


/***/ }),

/***/ 93114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lockVersions),
/* harmony export */   X: () => (/* binding */ lockedVersion)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _asked_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39870);
/* harmony import */ var _lock_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91932);
/* harmony import */ var _project_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56858);
/* harmony import */ var _read_locked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84076);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36960);
// The version of a package that a project installs today: of its lock, a compiled requirements file, or a pin.








/** The highest where there are several (for other Pythons or platforms); null: neither a lock nor a pin tells. */
function lockedVersion(files, name) {
    const locked = [...files].flatMap(([path, text]) => lockVersions(path, text, name));
    const found = locked.length > 0 ? locked : pinnedVersions(files, name);
    return found.toSorted(_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy).at(-1) ?? null;
}
/** Of one lock or compiled file; empty for any other. Throws `project-toml-broken`. */
function lockVersions(path, text, name) {
    if (!(0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isLock */ .e)(path) && !((0,_asked_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequirementsPath */ .g)(path) && (0,_project_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompiled */ .w_)(text)))
        return [];
    const wanted = (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name);
    return (0,_read_locked_js__WEBPACK_IMPORTED_MODULE_5__/* .readLocked */ .L)(path, text).flatMap((each) => (each.name === wanted ? versionsOf(each.version) : []));
}
function pinnedVersions(files, name) {
    return (0,_asked_places_js__WEBPACK_IMPORTED_MODULE_2__/* .askedPlaces */ .D)(files, name).flatMap(({ clauses }) => versionsOf((0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedVersion */ .V)(clauses)));
}
function versionsOf(text) {
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(text ?? '');
    return version === null ? [] : [version];
}


/***/ }),

/***/ 80976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createProvenance)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
;// CONCATENATED MODULE: ./lib/trust/expected-publisher.js
// The publisher that an index is known to have: that of the last release, read from its provenance, or one that was configured.
// https://docs.pypi.org/api/integrity/

/** Null when the document names no publisher on GitHub. */
function parseProvenance(text, version) {
    const bundles = (0,json_object/* parseObject */.lj)(text)?.['attestation_bundles'];
    for (const bundle of Array.isArray(bundles) ? bundles : []) {
        const publisher = (0,json_object/* asObject */.eB)((0,json_object/* asObject */.eB)(bundle)?.['publisher']);
        if (publisher?.['kind'] !== 'GitHub')
            continue;
        const repository = (0,json_object/* textField */.M8)(publisher, 'repository', 200);
        const workflow = (0,json_object/* textField */.M8)(publisher, 'workflow', 255);
        if (repository === null || workflow === null)
            continue;
        if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[^/\s]+\.ya?ml$/.test(workflow))
            continue;
        const environment = (0,json_object/* textField */.M8)(publisher, 'environment', 255);
        return { repository, workflow, environment, source: `provenance of ${version}` };
    }
    return null;
}

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
            return parseProvenance(answer.body, version);
        },
    };
}


/***/ }),

/***/ 21193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ letsIn),
/* harmony export */   VE: () => (/* binding */ readClauses),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _dependencies_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33765);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// Whether a list of clauses lets a version in, in Python's notation or poetry's.
// https://packaging.python.org/en/latest/specifications/version-specifiers/, https://python-poetry.org/docs/dependency-specification/




const CLAUSE = /(\^|~=|~|===|==|!=|<=|>=|<|>)?\s*([^\s,|^~=!<>](?:[^\s,|^~=!<>]|!(?!=))*)/y;
const BETWEEN = /[\s,]*/y;
/** Null for a text that holds anything else, `||` for instance. */
function readClauses(text) {
    const clauses = [];
    for (let at = skip(BETWEEN, text, 0); at < text.length; at = skip(BETWEEN, text, at)) {
        CLAUSE.lastIndex = at;
        const [whole, operator = '', version = ''] = CLAUSE.exec(text) ?? [];
        if (whole === undefined)
            return null;
        at += whole.length;
        clauses.push({ operator, version, start: at - version.length, end: at });
    }
    return clauses;
}
/** False for clauses that cannot be read: what is doubtful is not let in. */
function letsIn(text, version) {
    return text.split('||').some((part) => readClauses(part)?.every((each) => fits(each, version)) ?? false);
}
function fits({ operator, version: written }, version) {
    if (operator === '' || operator === '^' || operator === '~') {
        const clauses = plainClauses(`${operator}${written}`);
        return clauses !== null && clauses.every((each) => fits(each, version));
    }
    if (operator === '===')
        return sameText(written, version);
    const [, prefix] = /^v?([\d!.]+)\.\*$/.exec(written) ?? [];
    if (prefix !== undefined) {
        const isWithin = startsWith(version, (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(prefix));
        return operator === '==' ? isWithin : operator === '!=' ? !isWithin : false;
    }
    const bound = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written);
    return bound !== null && compares(operator, version, bound);
}
function compares(operator, version, bound) {
    const publicly = bound.local === null ? { ...version, local: null } : version;
    const order = (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(publicly, bound);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        // A post-release of the bound is not above it, and a pre-release of it not below.
        case '>':
            return order > 0 && !(version.post !== null && bound.post === null && isOf(version, bound));
        case '<':
            return order < 0 && !(!(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(version) && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(bound) && isOf(version, bound));
        case '~=':
            return order >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
        default:
            return false;
    }
}
function isOf(version, bound) {
    return (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(version), (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(bound));
}
function startsWith(version, prefix) {
    return (prefix !== null &&
        version.epoch === prefix.epoch &&
        prefix.release.every((number, position) => number === (version.release[position] ?? 0)));
}
function sameText(written, version) {
    const exact = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written);
    return exact !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)(exact, version);
}
function plainClauses(text) {
    try {
        return readClauses((0,_dependencies_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .R)(text).clauses);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
function skip(expression, text, at) {
    expression.lastIndex = at;
    return at + (expression.exec(text)?.[0].length ?? 0);
}


/***/ })

};
