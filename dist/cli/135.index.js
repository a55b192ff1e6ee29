export const id = 135;
export const ids = [135];
export const modules = {

/***/ 20135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConsumerUpdate: () => (/* binding */ runConsumerUpdate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/update-errors.js
const updateErrors = {
    'update-nothing-named': {
        happened: 'The project names no private package: none in [tool.py-release.private-packages], none from an explicit index.',
        remedy: 'Name what to update by `--package NAME`, or set a private package up with `py-release consumer init`.',
    },
    'update-not-asked': {
        happened: 'No file of the project asks for {name}.',
        remedy: 'Correct the name, or run in the folder of the project that depends on it.',
    },
    'update-elsewhere': {
        happened: '{place} takes {name} from a URL, a folder or git, which has no versions to choose from.',
        remedy: 'Update that line by hand, or take the package from an index: `py-release consumer init`.',
    },
    'update-not-listed': {
        happened: '{index} has no package {name}, or the credential may not read it.',
        remedy: 'Correct the name or the index, or give the login that pip, uv or poetry install it with.',
    },
    'update-index-no-address': {
        happened: '{name} is taken from {seen}, which is no address of an index.',
        remedy: 'Give its index an address with https://, or name the other packages in `packages`.',
    },
    'update-token-missing': {
        happened: 'The versions of {name} are the releases of {repository}, and there is neither a token to read them nor the login of an index that serves them.',
        remedy: 'Set GITHUB_TOKEN to a token that may read contents of that repository, and nothing else.',
    },
    'update-compile-unusual': {
        happened: '{path} was compiled, but the command in its first lines cannot be run again: it names paths outside of the project, or another output.',
        remedy: 'Compile it once in the folder of the project, from files in it and with `--output-file {path}`; then run again.',
    },
    'update-tool-missing': {
        happened: 'This project is locked and installed by {tool}, which is not on PATH, or cannot be started.',
        remedy: 'Install {tool}, and run again.',
    },
    'update-lock-failed': {
        happened: '`{command}` failed, and not because versions contradict each other:\n{log}',
        remedy: 'Fix what it reports, then run again. Nothing was changed in the checkout.',
    },
    'update-needs-yes': {
        happened: 'There are updates to write, and no terminal to ask on.',
        remedy: 'Give `--yes` to write them, or `--dry-run` to look only.',
    },
    'update-declined': {
        happened: 'Nothing was written, as you answered.',
        remedy: 'Run again when you want the updates written.',
    },
};

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/dependencies/asked-places.js
var asked_places = __webpack_require__(39870);
// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/dependencies/package-sources.js
var package_sources = __webpack_require__(18990);
// EXTERNAL MODULE: ./lib/dependencies/private-packages.js
var private_packages = __webpack_require__(2338);
// EXTERNAL MODULE: ./lib/dependencies/read-locked.js
var read_locked = __webpack_require__(84076);
// EXTERNAL MODULE: ./lib/dependencies/requirement-indexes.js
var requirement_indexes = __webpack_require__(55123);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(37725);
;// CONCATENATED MODULE: ./lib/update/package-origin.js
// Which packages of a project are private, and where each is asked for: the releases of a repository, an index of its own, or the public one.










/** Normalised names, sorted: those with a repository, and those that uv or poetry takes from an explicit index. */
function privateNames(files) {
    const tables = tablesOf(files);
    const explicit = [
        ...ownSources(tables),
        // The root of a workspace tells for all of its members, whether they ask for it or not.
        ...rootSources(tables).filter(({ name }) => (0,asked_places/* askedPlaces */.D)(files, name).length > 0),
    ].map(({ name }) => name);
    const named = Object.keys((0,toml_document/* tableAt */.af)(tables[0], ...private_packages/* PRIVATE_PACKAGES */.mu)).map(normalize_name/* normalizeName */.P);
    return [...new Set([...named, ...explicit])].sort();
}
function packageOrigin(files, name) {
    const tables = tablesOf(files);
    const repository = (0,private_packages/* recordedRepository */.lQ)(tables[0], name);
    const index = explicitIndex(tables, name) ?? lockedIndex(files, tables, name);
    const isOwn = index !== null && !isLocal(index.url);
    if (repository !== null && !isOwn)
        return { kind: 'releases', repository, url: index?.url ?? null };
    const url = index?.url ?? requirementsIndex(files);
    return url === null
        ? { kind: 'configured' }
        : { kind: 'index', name: index?.name || (0,index_address/* indexNameOf */.BK)(url), url };
}
/** `--index-url` of a requirements file. */
function requirementsIndex(files) {
    const named = [...files].flatMap(([path, text]) => (0,asked_places/* isRequirementsPath */.g)(path) ? (0,requirement_indexes/* requirementIndexes */.C)(text).filter(({ extra }) => !extra) : []);
    return named.find(({ url }) => URL.canParse(url))?.url ?? null;
}
/** The index of this machine, which is opened for the update. */
function isLocal(url) {
    return URL.canParse(url) && (0,index_url/* isLoopback */.U9)(new URL(url).hostname);
}
function explicitIndex(tables, name) {
    const sources = [...ownSources(tables), ...rootSources(tables)];
    return sources.find((each) => each.name === (0,normalize_name/* normalizeName */.P)(name))?.index ?? null;
}
function ownSources(tables) {
    return (0,package_sources/* packageSources */.b2)(tables[0], indexesOf(tables)).filter(isPrivate);
}
/** Poetry has no workspaces. */
function rootSources(tables) {
    const sources = (0,package_sources/* packageSources */.b2)(tables[1], indexesOf(tables)).filter(isPrivate);
    return sources.filter(({ index }) => index.tool === 'uv');
}
function isPrivate({ index }) {
    return index.name.toLowerCase() !== 'pypi';
}
/** Taken from an index of the project without being told by name: the lock says which. */
function lockedIndex(files, tables, name) {
    const indexes = indexesOf(tables);
    if (indexes.length === 0)
        return null;
    for (const [path, text] of files) {
        if (!(0,lock_entries/* isLock */.e)(path))
            continue;
        const own = (0,read_locked/* readLocked */.L)(path, text).filter((each) => each.name === (0,normalize_name/* normalizeName */.P)(name));
        const found = indexes.find(({ url }) => own.some(({ index }) => index !== null && (0,index_address/* sameIndexUrl */.Qs)(url, index)));
        if (found !== undefined)
            return found;
    }
    return null;
}
function indexesOf(tables) {
    return tables.flatMap(package_sources/* namedIndexes */.wK);
}
function tablesOf(files) {
    const above = [...files.keys()].find((path) => /^(?:\.\.\/)+pyproject\.toml$/.test(path)) ?? '';
    return [
        (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? ''),
        (0,toml_document/* parseTomlText */.tT)(above, files.get(above) ?? ''),
    ];
}

// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/distribution/filename-version.js
var filename_version = __webpack_require__(53468);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/version/version-key.js
var version_key = __webpack_require__(74914);
// EXTERNAL MODULE: ./lib/consumer/toml-edit.js
var toml_edit = __webpack_require__(63887);
// EXTERNAL MODULE: ./lib/update/specifier.js
var specifier = __webpack_require__(21193);
;// CONCATENATED MODULE: ./lib/update/moved-clauses.js
// Clauses that keep a version out, moved so far that they let it in; the others, and every blank and comma, stay as they are written.




/** Unchanged when the version is let in already; null: no upper end or pin of it can be moved (a union, an exclusion, a higher lower end). */
function movedClauses(text, version) {
    if ((0,specifier/* letsIn */.C6)(text, version))
        return text;
    const clauses = (0,specifier/* readClauses */.VE)(text);
    if (clauses === null)
        return null;
    const edits = [];
    for (const clause of clauses.filter((each) => !(0,specifier/* fits */.lA)(each, version))) {
        const moved = movedVersion(clause, version);
        if (moved === null)
            return null;
        edits.push({ start: clause.start, end: clause.end, text: moved });
    }
    const after = (0,toml_edit/* applyEdits */.ct)(text, edits);
    return (0,specifier/* letsIn */.C6)(after, version) ? after : null;
}
function movedVersion({ operator, version: written }, version) {
    const [, prefix] = /^v?([\d!.]+)\.\*$/.exec(written) ?? [];
    if (prefix !== undefined)
        return operator === '==' || operator === '' ? `${numbersOf(version, countOf(prefix))}.*` : null;
    switch (operator) {
        case '':
        case '==':
        case '===':
        case '<=':
            return (0,format_version/* formatVersion */.q)(version);
        case '~=':
        case '^':
        case '~':
            return isPlain(version) ? numbersOf(version, countOf(written)) : (0,format_version/* formatVersion */.q)(version);
        case '<':
            return movedBound((0,parse_version/* parseVersion */.o)(written), version);
        default:
            return null;
    }
}
/** `<2.0` is the end of a first number and stays one: `<3.0`; `<1.3` that of a second one. */
function movedBound(bound, version) {
    if (bound === null)
        return null;
    const last = Math.max(0, bound.release.findLastIndex((number) => number > 0));
    // Below 1.0 the second number says what a first one says above.
    const position = bound.release[0] === 0 && (version.release[0] ?? 0) > 0 ? 0 : last;
    const release = bound.release.map((_, at) => at > position ? 0 : (version.release[at] ?? 0) + (at === position ? 1 : 0));
    return (0,format_version/* formatVersion */.q)({ ...bound, epoch: version.epoch, release });
}
function numbersOf({ epoch, release }, count) {
    const numbers = Array.from({ length: count }, (_, at) => release[at] ?? 0).join('.');
    return epoch === 0 ? numbers : `${epoch}!${numbers}`;
}
function countOf(written) {
    return (0,parse_version/* parseVersion */.o)(written)?.release.length ?? 1;
}
function isPlain({ pre, dev, post, local }) {
    return pre === null && dev === null && post === null && local === null;
}

;// CONCATENATED MODULE: ./lib/update/edit-asked.js





/** Why the constraints can't be made to let a version in; null: they can, or do. */
function constraintProblem(places, version) {
    for (const place of places) {
        if ((0,specifier/* letsIn */.C6)(place.clauses, version))
            continue;
        const at = `${place.path}:${place.line}`;
        if (place.conditional && places.filter(({ path }) => path === place.path).length > 1)
            return `${at} asks for it under a condition, beside other lines; change it by hand`;
        if (place.hashed)
            return `${at} pins its files by hash; change it by hand`;
        if (place.span === null || movedClauses(place.clauses, version) === null)
            return `${at} keeps it out (${place.text.slice(0, 100)})`;
    }
    return null;
}
/** `constraintProblem` has been asked. */
function editAsked(files, name, version) {
    return withClauses(files, name, ({ clauses }) => movedClauses(clauses, version) ?? clauses);
}
/** Every place asks for this version alone, for a tool that has no other way to be told. */
function pinAsked(files, name, version) {
    const pin = `==${(0,format_version/* formatVersion */.q)(version)}`;
    return withClauses(files, name, ({ path, conditional }) => path === 'pyproject.toml' && !conditional ? pin : null);
}
function withClauses(files, name, clausesOf) {
    const edits = new Map();
    for (const place of (0,asked_places/* askedPlaces */.D)(files, name)) {
        const wanted = clausesOf(place);
        if (place.span === null || wanted === null || wanted === place.clauses)
            continue;
        const written = (files.get(place.path) ?? '').slice(place.span.start, place.span.end);
        const text = /^\s*\(.*\)$/s.test(written) ? `(${wanted})` : wanted;
        edits.set(place.path, [...(edits.get(place.path) ?? []), { ...place.span, text }]);
    }
    return new Map([...files].map(([path, text]) => [path, (0,toml_edit/* applyEdits */.ct)(text, edits.get(path) ?? [])]));
}

;// CONCATENATED MODULE: ./lib/update/choose-version.js
// Which newer version of a package is taken, and why the others are not.







const RANKS = { patch: 0, minor: 1, major: 2 };
const DAY_MS = 86_400_000;
/** More of them tell nobody anything. */
const MOST_TOLD = 20;
function chooseVersion(request) {
    const { from, places } = request;
    const listed = listedVersions(request.files).toSorted((a, b) => (0,compare_versions/* compareVersions */.Zy)(b.version, a.version));
    const base = from ?? listed.find((each) => isAllowedToday(each, places))?.version ?? null;
    const passedOver = [];
    for (const each of listed) {
        if (base !== null && (0,compare_versions/* compareVersions */.Zy)(each.version, base) <= 0)
            break;
        const why = reasonAgainst(each, base, request);
        if (why === null)
            return { to: each.version, kind: kindOf(base, each.version, places), passedOver };
        if (passedOver.length < MOST_TOLD)
            passedOver.push({ version: (0,format_version/* formatVersion */.q)(each.version), why });
    }
    return { to: null, kind: 'patch', passedOver };
}
/** By the first number that may not change without breaking: below 1.0 that is the second one, below 0.1 the third. */
function updateKind(from, to) {
    const at = (version, position) => version.release[position] ?? 0;
    const length = Math.max(from.release.length, to.release.length);
    const changed = Array.from({ length }, (_, position) => position).find((position) => at(from, position) !== at(to, position));
    const first = from.release.findIndex((number) => number > 0);
    const breaking = first === -1 ? length : first;
    if (from.epoch !== to.epoch || (changed !== undefined && changed <= breaking))
        return 'major';
    return changed === 1 ? 'minor' : 'patch';
}
function listedVersions(files) {
    const found = new Map();
    for (const file of files) {
        const version = (0,filename_version/* filenameVersion */.U)(file.filename);
        if (version === null)
            continue;
        const key = (0,version_key/* versionKey */._)(version);
        const known = found.get(key);
        if (known === undefined)
            found.set(key, { version, files: [file] });
        else
            known.files.push(file);
    }
    return [...found.values()];
}
function isAllowedToday({ version, files }, places) {
    return ((0,compare_versions/* isFinal */.dR)(version) &&
        files.some(({ yanked }) => yanked === false) &&
        places.every(({ clauses }) => (0,specifier/* letsIn */.C6)(clauses, version)));
}
function reasonAgainst({ version, files }, base, request) {
    const usable = files.filter(({ yanked }) => yanked === false);
    const [gone] = files;
    if (usable.length === 0)
        return `yanked${typeof gone?.yanked === 'string' && gone.yanked !== '' ? `: ${gone.yanked.slice(0, 200)}` : ''}`;
    const fitting = usable.filter((file) => servesPython(request.requiresPython, file.requiresPython));
    if (fitting.length === 0)
        return `it needs Python ${usable[0]?.requiresPython ?? ''}, and the project runs on ${request.requiresPython}`;
    if (!(0,compare_versions/* isFinal */.dR)(version) && !request.pre && (base === null || (0,compare_versions/* isFinal */.dR)(base)))
        return 'a pre-release';
    return (coolDownReason(fitting, request) ??
        policyReason(kindOf(base, version, request.places), request) ??
        constraintProblem(request.places, version));
}
/** Where nothing that is listed was let in, nothing tells how far it is to a version that has to be let in first. */
function kindOf(base, version, places) {
    if (base !== null)
        return updateKind(base, version);
    return places.every(({ clauses }) => (0,specifier/* letsIn */.C6)(clauses, version)) ? 'patch' : 'major';
}
function policyReason(kind, { policy }) {
    return RANKS[kind] <= RANKS[policy] ? null : `a ${kind} update, and the policy is ${policy}`;
}
function coolDownReason(files, { coolDownDays, now }) {
    if (coolDownDays === 0)
        return null;
    const times = files.map(({ uploadTime }) => (uploadTime === null ? Number.NaN : Date.parse(uploadTime)));
    if (times.some(Number.isNaN))
        return `its index does not tell when it was uploaded, so a cool-down of ${coolDownDays} days cannot be kept`;
    const age = (now - Math.max(...times)) / DAY_MS;
    if (age >= coolDownDays)
        return null;
    return `uploaded ${Math.max(0, Math.floor(age))} days ago, and the cool-down is ${coolDownDays} days`;
}
/** Upper ends and exclusions are left to the resolver: uv, for one, does not count them. */
function servesPython(project, file) {
    const lowest = lowerBound(project);
    const needed = file === null ? null : lowerBound(file);
    return lowest === null || needed === null || (0,compare_versions/* compareVersions */.Zy)(lowest, needed) >= 0;
}
function lowerBound(clauses) {
    const bounds = ((0,specifier/* readClauses */.VE)(clauses) ?? []).flatMap(({ operator, version }) => {
        const parsed = ['>=', '>', '~=', '==', '^', '~'].includes(operator)
            ? (0,parse_version/* parseVersion */.o)(version.replace(/\.\*$/, ''))
            : null;
        return parsed === null ? [] : [parsed];
    });
    return bounds.toSorted(compare_versions/* compareVersions */.Zy).at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/dependencies/locked-version.js
var locked_version = __webpack_require__(93114);
// EXTERNAL MODULE: ./lib/dependencies/project-tools.js
var project_tools = __webpack_require__(56858);
// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __webpack_require__(81585);
;// CONCATENATED MODULE: ./lib/update/compiled-command.js
// The command that made a compiled requirements file, as the file tells it, run again for some packages.






const COMMAND = /^#\s+(?:(uv) pip compile|pip-compile)((?:[ \t].*)?)$/m;
const OUTPUT = /^(?:-o|--output-file)(?:=(.*))?$/;
const INDEX_LINE = /^(?:--(?:extra-)?index-url|-i|--trusted-host|--find-links|-f|--no-index)(?:[= ].*)?$/;
/** For each compiled file that holds one of the packages. Throws `update-compile-unusual`. */
function compiledSteps(files, wanted) {
    return [...files].flatMap(([path, text]) => {
        if (!(0,project_tools/* isCompiled */.w_)(text))
            return [];
        const own = wanted.filter(({ name }) => (0,locked_version/* lockVersions */.H)(path, text, name).length > 0);
        return own.length === 0 ? [] : [compiledStep(path, text, own)];
    });
}
function compiledStep(path, text, wanted) {
    const [, uv, rest = ''] = COMMAND.exec(text.slice(0, 4000)) ?? [];
    const words = rest.trim() === '' ? [] : (0,split_words/* splitWords */.y)(path, rest.trim());
    const output = outputOf(words);
    // A command that writes elsewhere is not the one that this file was made by.
    if (words.length === 0 || (output !== null && output !== path) || words.some(leadsOut))
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-compile-unusual', { path });
    const packages = wanted.map(({ name, version }) => `--upgrade-package=${name}==${(0,format_version/* formatVersion */.q)(version)}`);
    return uv === undefined
        ? { tool: 'pip-compile', version: null, args: [...words, '--quiet', ...packages] }
        : {
            tool: 'uv',
            version: null,
            args: ['pip', 'compile', ...words, ...(output === null ? ['-o', path] : []), '--quiet', ...packages],
        };
}
function outputOf(words) {
    const position = words.findIndex((word) => OUTPUT.test(word));
    const [, joined] = OUTPUT.exec(words[position] ?? '') ?? [];
    return position === -1 ? null : (joined ?? words[position + 1] ?? '').replace(/^\.\//, '');
}
function leadsOut(word) {
    return /^(?:\/|[a-z]:\\)|(?:^|=)\.\.(?:\/|$)/i.test(word);
}
/** The lines of the index are the project's: the compiler writes those of the environment that it ran in. */
function withIndexLines(before, after) {
    const old = indexLines(before);
    const lines = after.split('\n');
    const kept = lines.filter((line) => !INDEX_LINE.test(line.trim()));
    if (kept.length === lines.length && old.length === 0)
        return after;
    const head = kept.findIndex((line) => !line.startsWith('#'));
    const [above, below] = [kept.slice(0, head), kept.slice(head)];
    const rest = below[0] === '' ? below.slice(1) : below;
    return [...above, ...old, ...(old.length > 0 ? [''] : []), ...rest].join('\n');
}
function indexLines(text) {
    return text
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
        .filter((line) => INDEX_LINE.test(line.trim()));
}

;// CONCATENATED MODULE: ./lib/update/lock-steps.js



/** None for a project without a lock: its constraints are all there is. Throws `update-compile-unusual`. */
function lockSteps(files, wanted) {
    const edited = wanted.reduce((each, { name, version }) => editAsked(each, name, version), files);
    return [
        ...(uvLockPath(files) === null ? [] : [{ files: edited, step: uvStep(wanted) }]),
        ...poetrySteps(files, edited, wanted),
        ...compiledSteps(edited, wanted).map((step) => ({ files: edited, step })),
    ];
}
/** Beside the project, or at the root of the workspace that it is a member of. */
function uvLockPath(files) {
    return [...files.keys()].find((path) => /^(?:\.\.\/)*uv\.lock$/.test(path)) ?? null;
}
function uvStep(wanted) {
    const packages = wanted.map(({ name, version }) => `--upgrade-package=${name}==${(0,format_version/* formatVersion */.q)(version)}`);
    return { tool: 'uv', version: null, args: ['lock', ...packages] };
}
/** poetry takes no version on its command line: it is pinned, locked, and asked for as it shall be in the end. */
function poetrySteps(files, edited, wanted) {
    const lock = files.get('poetry.lock');
    if (lock === undefined)
        return [];
    const version = poetryVersion(lock);
    const poetry = (...args) => ({
        tool: 'poetry',
        version,
        args: [...args, '--no-interaction', '--no-ansi'],
    });
    const pinned = wanted.reduce((each, { name, version: exact }) => pinAsked(each, name, exact), edited);
    const keep = version !== null && /^1\./.test(version) ? ['--no-update'] : [];
    return [
        { files: pinned, step: poetry('update', ...wanted.map(({ name }) => name), '--lock') },
        { files: edited, step: poetry('lock', ...keep) },
    ];
}
function poetryVersion(lock) {
    return /^# This file is automatically @generated by Poetry (\d+\.\d+\.\d+)\b/.exec(lock)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/update/notes-between.js
// The release notes between two versions.


/** Of one release; what is longer is cut, with a sentence that says so. */
const LONGEST = 20_000;
const MOST = 50;
/** Of the versions after `from` up to `to`, newest first; without `from`, of `to` alone. */
function notesBetween(notes, from, to) {
    const found = notes.flatMap((each) => {
        const version = (0,parse_version/* parseVersion */.o)(each.version);
        if (version === null || (0,compare_versions/* compareVersions */.Zy)(version, to) > 0)
            return [];
        const isOlder = from === null ? (0,compare_versions/* compareVersions */.Zy)(version, to) < 0 : (0,compare_versions/* compareVersions */.Zy)(version, from) <= 0;
        return isOlder ? [] : [{ version, notes: { ...each, text: cut(each.text) } }];
    });
    return found
        .toSorted((a, b) => (0,compare_versions/* compareVersions */.Zy)(b.version, a.version))
        .slice(0, MOST)
        .map((each) => each.notes);
}
function cut(text) {
    return text.length <= LONGEST
        ? text
        : `${text.slice(0, LONGEST).toWellFormed()}\n\n(The rest of these notes is left out.)`;
}

;// CONCATENATED MODULE: ./lib/commands/look-up-package.js











/** Throws `update-not-listed`. */
async function lookUpPackage(name, files, policy, needs) {
    const origin = packageOrigin(files, name);
    const listed = await needs.readPackage(name, origin);
    if (listed === null)
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-not-listed', { name, index: placeOf(origin) });
    const places = (0,asked_places/* askedPlaces */.D)(files, name);
    const from = (0,locked_version/* lockedVersion */.X)(files, name);
    const requiresPython = projectPython(files) ?? `==${await needs.readPython()}`;
    const { pre, coolDownDays } = policy;
    const choice = chooseVersion({
        ...{ files: listed.files, places, from, requiresPython, now: needs.now() },
        ...{ policy: policy.policy, pre, coolDownDays },
    });
    const version = from === null ? null : (0,format_version/* formatVersion */.q)(from);
    const current = { name, version, passedOver: choice.passedOver };
    if (choice.to === null || !changesFiles(files, name, choice.to))
        return { newer: null, current };
    const described = describe(name, files, from, { ...choice, to: choice.to }, listed);
    return { newer: { name, version: choice.to, places, described }, current };
}
/** Without a lock, a constraint that lets a version in is all there is to change. */
function changesFiles(files, name, version) {
    if (uvLockPath(files) !== null || files.has('poetry.lock'))
        return true;
    if ([...files].some(([path, text]) => (0,locked_version/* lockVersions */.H)(path, text, name).length > 0))
        return true;
    const edited = editAsked(files, name, version);
    return [...files].some(([path, text]) => edited.get(path) !== text);
}
function describe(name, files, from, { to, kind, passedOver }, { notes, page }) {
    const found = notesBetween(notes, from, to);
    const version = (0,format_version/* formatVersion */.q)(to);
    const after = (0,asked_places/* askedPlaces */.D)(editAsked(files, name, to), name);
    const before = (0,asked_places/* askedPlaces */.D)(files, name);
    const changed = before.findIndex((place, position) => place.text !== after[position]?.text);
    const shown = Math.max(0, changed);
    return {
        ...{ name, from: from === null ? null : (0,format_version/* formatVersion */.q)(from), to: version, kind },
        asked: { before: before[shown]?.text ?? name, after: after[shown]?.text ?? name },
        widened: kind === 'major' && changed !== -1,
        notes: found.length === 0 && page !== null ? [{ version, url: page, text: '' }] : found,
        ...(passedOver.length === 0 ? {} : { passedOver }),
    };
}
/** Clauses of the Pythons that the project runs on; null: it does not say. */
function projectPython(files) {
    const table = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    const poetry = (0,toml_document/* valueAt */.fK)(table, 'tool', 'poetry', 'dependencies', 'python');
    return (0,toml_document/* stringAt */.bX)(table, 'project', 'requires-python') ?? (typeof poetry === 'string' ? poetry : null);
}
function placeOf(origin) {
    if (origin.kind === 'releases')
        return `${origin.repository}, among its releases,`;
    return origin.kind === 'index' ? `The index ${origin.name}` : 'The configured index';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/update/resolver-words.js
// What a resolver says when no set of versions fits, as against every other way to fail.
const NO_SOLUTION = [
    // uv, https://docs.astral.sh/uv/reference/internals/resolver/
    /No solution found when resolving/,
    // poetry
    /version solving failed/i,
    // pip and pip-tools
    /ResolutionImpossible|Cannot install .* because these package versions have conflict/,
    /No matching distribution found for|Could not find a version that (?:matches|satisfies)/,
];
const UNREACHABLE = /\b(?:401|403|407|5\d\d) (?:Unauthorized|Forbidden|Proxy|Client Error|Server Error)|Connection (?:refused|reset)|timed out|Could not connect|credentials|authentication/i;
/** Null: it failed for another reason, which is nobody's conflict. */
function resolverWords(log) {
    const lines = log.split('\n');
    const first = lines.findIndex((line) => NO_SOLUTION.some((words) => words.test(line)));
    if (first === -1 || UNREACHABLE.test(log))
        return null;
    // poetry tells its reasons above the sentence, and pip the requirements.
    const isLast = !/No solution found/.test(lines[first] ?? '');
    return (isLast ? lines : lines.slice(first)).join('\n').trim();
}

;// CONCATENATED MODULE: ./lib/update/install-steps.js
// How a project is installed with what an update locked, into a fresh environment `.venv` beside it, and what is imported and tested there.






const ENVIRONMENT = '.venv';
/** `updated`: where the updated packages are asked for, whose extras and groups have to be installed; pytest's are too. */
function installSteps(files, updated) {
    const places = [...updated, ...(0,asked_places/* askedPlaces */.D)(files, 'pytest')];
    const extras = namesOf(places.map(({ extra }) => extra));
    const groups = namesOf(places.map(({ group }) => group));
    const isLocked = uvLockPath(files) !== null;
    const poetry = files.get('poetry.lock');
    if (isLocked || (poetry === undefined && hasIndexes(files, updated, package_sources/* UV_INDEX */.x))) {
        const chosen = [...extras.map((each) => `--extra=${each}`), ...groups.map((each) => `--group=${each}`)];
        return [{ tool: 'uv', version: null, args: ['sync', ...(isLocked ? ['--locked'] : []), ...chosen] }];
    }
    if (poetry !== undefined || hasIndexes(files, updated, package_sources/* POETRY_SOURCE */.Wy)) {
        const chosen = [...extras.map((each) => `--extras=${each}`), ...groups.map((each) => `--with=${each}`)];
        const args = ['install', '--no-interaction', '--no-ansi', ...chosen];
        return [{ tool: 'poetry', version: poetryVersion(poetry ?? ''), args }];
    }
    return [
        { tool: 'python', version: null, args: ['-m', 'venv', ENVIRONMENT] },
        {
            tool: 'environment',
            version: null,
            args: ['python', '-m', 'pip', 'install', ...pipWords(files, extras, groups)],
        },
    ];
}
/** pip knows no index of a tool's table: it would ask the public one for a private name. */
function hasIndexes(files, updated, table) {
    const pyproject = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    return updated.some(({ path }) => path === 'pyproject.toml') && (0,package_sources/* indexesAt */.cK)(pyproject, table).length > 0;
}
function pipWords(files, extras, groups) {
    const written = [...files.keys()].filter((path) => (0,asked_places/* isRequirementsPath */.g)(path) && !/constraints/i.test(path));
    const hasCompiled = (path) => (0,project_tools/* isCompiled */.w_)(files.get(path.replace(/\.in$/, '.txt')) ?? '');
    const installed = written.filter((path) => path.endsWith('.txt') || !hasCompiled(path));
    const table = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    const isPackage = (0,toml_document/* valueAt */.fK)(table, 'build-system') !== undefined || files.has('setup.py');
    const own = `.${extras.length === 0 ? '' : `[${extras.join(',')}]`}`;
    return [
        '--disable-pip-version-check',
        ...installed.flatMap((path) => ['-r', path]),
        ...groups.flatMap((group) => listedWords(table, ['dependency-groups', group])),
        // Without a build backend nothing but its lists says what it needs.
        ...(isPackage
            ? ['-e', own]
            : [
                ...(installed.length > 0 ? [] : listedWords(table, ['project', 'dependencies'])),
                ...extras.flatMap((extra) => listedWords(table, ['project', 'optional-dependencies', extra])),
            ]),
    ];
}
/** A group by its words: pip knows groups since 25.1 only. */
function listedWords(table, path) {
    const listed = (0,toml_document/* valueAt */.fK)(table, ...path);
    return Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : [];
}
function namesOf(names) {
    return [...new Set(names.filter((name) => name !== null))].sort();
}
const IMPORTS = `
import importlib, importlib.metadata, sys
name, wanted = sys.argv[1:]
found = importlib.metadata.distribution(name)
from_files = {str(f).replace("\\\\", "/").split("/")[0] for f in found.files or () if f.suffix in (".py", ".so", ".pyd")}
modules = sorted({m.split(".")[0] for m in from_files if not m.endswith((".dist-info", ".data")) and m != ".."})
for module in modules:
    if module.isidentifier() and not module.startswith("_"):
        importlib.import_module(module)
print(name, found.version, "imports", " ".join(modules) or "nothing")
sys.exit(0 if found.version == wanted else f"{name} {found.version} is installed instead of {wanted}")
`;
/** Isolated: what is imported is what was installed. */
function importStep(name, version) {
    return { tool: 'environment', version: null, args: ['python', '-I', '-c', IMPORTS, name, version] };
}
/** The tests that a project has; null: none are found. `hasTests`: there is a folder `tests` with test files. */
function defaultTests(files, hasTests) {
    const table = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    const isConfigured = files.has('pytest.ini') ||
        Object.keys((0,toml_document/* tableAt */.af)(table, 'tool', 'pytest')).length > 0 ||
        /^\[(?:tool:)?pytest\]/m.test(`${files.get('setup.cfg') ?? ''}\n${files.get('tox.ini') ?? ''}`);
    const isDeclared = (0,asked_places/* askedPlaces */.D)(files, 'pytest').length > 0 || (0,locked_version/* lockedVersion */.X)(files, 'pytest') !== null;
    if (isConfigured || isDeclared)
        return ['python', '-m', 'pytest'];
    return hasTests ? ['python', '-m', 'unittest', 'discover', 'tests'] : null;
}
/** pytest is configured, but whoever tests installs it by hand, which says nothing about an update. */
function lacksPytest({ exitCode, log }) {
    return exitCode === 1 && /^\S*python\S*: No module named pytest$/m.test(log);
}
/** A run of the default tests that found none proves nothing. */
function ranNothing({ exitCode, log }) {
    return exitCode === 5 || /^(?:Ran 0 tests in|NO TESTS RAN)/m.test(log);
}

;// CONCATENATED MODULE: ./lib/commands/test-update.js



async function testUpdate({ places, packages, request, last }, files, trial, log) {
    const tests = [];
    log('installing');
    const ends = [];
    for (const step of installSteps(files, places)) {
        const end = await trial.run(step, 'index');
        ends.push(end);
        if (end.exitCode !== 0)
            break;
    }
    const installed = joined('install', ends);
    tests.push(installed);
    const conflict = installed.passed ? null : resolverWords(installed.log);
    if (conflict !== null || last === 'install')
        return { tests, conflict };
    for (const { name, version } of packages)
        if (passedAll(tests)) {
            const end = await trial.run(importStep(name, (0,format_version/* formatVersion */.q)(version)), 'none');
            // The script is ours, and of no use to a person.
            tests.push({
                ...testRun('import', end),
                command: ['python', '-c', `import ${name.replaceAll('-', '_')}`],
            });
        }
    const own = request.testCommand === null ? defaultTests(files, await trial.hasTests()) : null;
    const command = request.testCommand ?? own;
    if (command === null)
        log('the project has no tests that are found, and none were given: nothing but the import proves this update');
    if (command !== null && passedAll(tests)) {
        log('testing');
        const end = await trial.run(programStep(command), 'none');
        if (own !== null && lacksPytest(end))
            log('pytest is configured, but the project does not say that it needs it, so nothing but the import proves this update; add it to its requirements or give a test command');
        else if (own === null || !ranNothing(end))
            tests.push(testRun('tests', end));
        else
            log(`${command.join(' ')} found no tests: nothing but the import proves this update`);
    }
    if (request.stagingCommand !== null && last === 'staging' && passedAll(tests)) {
        log('testing against staging');
        tests.push(testRun('staging', await trial.run(programStep(request.stagingCommand), 'none')));
    }
    return { tests, conflict: null };
}
function programStep(command) {
    return { tool: 'environment', version: null, args: command };
}
function passedAll(tests) {
    return tests.every(({ passed }) => passed);
}
function testRun(name, { command, exitCode, seconds, log }) {
    return { name, command, passed: exitCode === 0, seconds, log };
}
/** Making an environment and filling it are one install; the last command tells. */
function joined(name, ends) {
    const last = ends.at(-1);
    return {
        name,
        command: last?.command ?? [],
        passed: ends.every(({ exitCode }) => exitCode === 0),
        seconds: ends.reduce((sum, { seconds }) => sum + seconds, 0),
        log: last?.log ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/commands/try-update.js
// One update in a copy of the project: constraints changed, locked by the project's own tool, installed, imported, tested.














/** Throws `update-lock-failed` and what a tool that is not there throws. */
async function tryUpdate(attempt, needs) {
    const { id, packages, files } = attempt;
    const described = packages.map((each) => each.described);
    needs.log(`${described.map(({ name, from, to }) => `${name} ${from ?? '?'} -> ${to}`).join(', ')}: locking`);
    const trial = await needs.openTrial(files);
    try {
        const conflict = await lock(attempt, trial);
        if (conflict !== null)
            return {
                update: { id, state: 'conflict', packages: described, files: [], tests: [], conflict },
                after: files,
            };
        const after = await trial.readFiles();
        const changed = changedFiles(attempt, after, needs);
        const plan = { ...attempt, places: placesOf(packages), last: 'staging' };
        const { tests, conflict: words } = await testUpdate(plan, after, trial, (text) => needs.log(text));
        if (words !== null)
            return {
                update: { id, state: 'conflict', packages: described, files: [], tests: [], conflict: words },
                after: files,
            };
        const state = tests.every(({ passed }) => passed) ? 'green' : 'red';
        return { update: { id, state, packages: described, files: changed, tests, conflict: null }, after };
    }
    finally {
        await trial.close();
    }
}
function placesOf(packages) {
    return packages.flatMap(({ places }) => places);
}
/** The resolver's words where nothing fits; null: it is locked. */
async function lock({ packages, files }, trial) {
    const steps = lockSteps(files, packages);
    const edited = packages.reduce((each, { name, version }) => editAsked(each, name, version), files);
    if (steps.length === 0)
        await writeConstraints(edited, files, trial);
    for (const { files: standing, step } of steps) {
        await writeConstraints(standing, files, trial);
        const end = await trial.run(step, 'index');
        if (end.exitCode === 0)
            continue;
        const words = resolverWords(end.log);
        if (words !== null)
            return words;
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-lock-failed', { command: end.command.join(' '), log: end.log });
    }
    const locked = await trial.readFiles();
    for (const [path, text] of locked) {
        const before = files.get(path);
        const kept = before !== undefined && (0,project_tools/* isCompiled */.w_)(text) ? withIndexLines(before, text) : text;
        if (kept !== text)
            await trial.write(path, kept);
        const other = otherVersion(path, text, packages);
        if (other !== null)
            return other;
    }
    return null;
}
/** Locks are the tools' own. */
async function writeConstraints(files, before, trial) {
    for (const [path, text] of files) {
        const isOurs = path === 'pyproject.toml' || ((0,asked_places/* isRequirementsPath */.g)(path) && !(0,project_tools/* isCompiled */.w_)(text));
        if (isOurs && before.has(path))
            await trial.write(path, text);
    }
}
/** A tool that ended well with something else than was asked for has not done it. */
function otherVersion(path, text, packages) {
    for (const { name, version } of packages) {
        const found = (0,locked_version/* lockVersions */.H)(path, text, name);
        if (found.length === 0 || found.some((each) => (0,compare_versions/* compareVersions */.Zy)(each, version) === 0))
            continue;
        const kept = found.map(format_version/* formatVersion */.q).join(', ');
        return `${path} was locked with ${name} ${kept}, although ${(0,format_version/* formatVersion */.q)(version)} was asked for.`;
    }
    return null;
}
function changedFiles({ files, path }, after, needs) {
    const changed = [...after].filter(([name, text]) => files.get(name) !== text);
    return changed
        .map(([name, text]) => {
        const before = files.get(name);
        const digest = sha256(text);
        needs.keepText(digest, text);
        return {
            path: external_node_path_.posix.normalize(external_node_path_.posix.join(path, name)),
            before: before === undefined ? null : sha256(before),
            after: digest,
        };
    })
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./lib/update/without-update.js
/** In the order that they run in. What is imported is the new version, so that without it there is nothing to compare. */
const COMPARED_STEPS = ['install', 'tests', 'staging'];
/** The step that failed, where a run without the update can tell whose fault it is; else null. */
function comparedStep({ state, tests }) {
    const failed = state === 'red' ? tests.find(({ passed }) => !passed) : undefined;
    return COMPARED_STEPS.find((step) => step === failed?.name) ?? null;
}
/**
 * Of the runs without the update the one that answers: it failed no later than the update did, or passed what the update fails. Null: nobody
 * knows.
 */
function answerWithout(update) {
    const step = comparedStep(update);
    if (step === null)
        return null;
    const reached = COMPARED_STEPS.slice(0, COMPARED_STEPS.indexOf(step) + 1);
    const runs = (update.without ?? []).filter(({ name }) => reached.includes(name));
    return runs.find(({ passed }) => !passed) ?? runs.find(({ name }) => name === step) ?? null;
}
/** What fails without the update as well, so that nothing says that it is to blame; null: it passes, or nobody knows. */
function without_update_failureWithout(update) {
    const answer = answerWithout(update);
    return answer === null || answer.passed ? null : answer;
}

;// CONCATENATED MODULE: ./lib/commands/try-without.js




/**
 * A job of GitHub's own runners ends after six hours, with all that it found: what is compared takes an installation and the tests once more, at
 * most 140 minutes, and runs after everything else. https://docs.github.com/en/actions/reference/limits
 */
const MOST_SECONDS = 3 * 3600;
/** The updates in their order; red ones with the runs without them. Nothing runs when none is red. */
async function tryWithout(tried, needs) {
    const updates = tried.map(({ update }) => update);
    const spent = updates.flatMap(({ tests }) => tests).reduce((sum, { seconds }) => sum + seconds, 0);
    if (spent > MOST_SECONDS || updates.every((update) => comparedStep(update) === null))
        return updates;
    // An update that stands on one that was green has been compared by that.
    const known = tried
        .filter(({ update }) => update.state === 'green')
        .map(({ after, packages, update }) => ({ setUp: setUpOf(after, packages), runs: update.tests }));
    const told = [];
    for (const each of tried) {
        const step = comparedStep(each.update);
        const setUp = setUpOf(each.files, each.packages);
        if (step !== null && !known.some((other) => isSame(other.setUp, setUp))) {
            const same = tried.filter(({ files, packages }) => isSame(setUpOf(files, packages), setUp));
            known.push({ setUp, runs: await runWithout(each, same, needs) });
        }
        const runs = known.find((other) => isSame(other.setUp, setUp))?.runs ?? [];
        told.push(step === null ? each.update : { ...each.update, without: reachedBy(step, runs) });
    }
    return told;
}
function setUpOf(files, packages) {
    return { files, steps: JSON.stringify(installSteps(files, placesOf(packages))) };
}
function isSame(one, other) {
    return one.files === other.files && one.steps === other.steps;
}
function reachedBy(step, runs) {
    const reached = COMPARED_STEPS.slice(0, COMPARED_STEPS.indexOf(step) + 1);
    return runs.filter(({ name }) => reached.includes(name));
}
/** As far as the furthest of them came. */
async function runWithout({ packages, files, request }, same, needs) {
    const reached = same.map(({ update }) => comparedStep(update));
    const last = COMPARED_STEPS.findLast((step) => reached.includes(step)) ?? 'install';
    needs.log('the same without what failed, to see whether it is to blame');
    const trial = await needs.openTrial(files);
    try {
        const plan = { places: placesOf(packages), packages: [], request, last };
        return (await testUpdate(plan, files, trial, (text) => needs.log(text))).tests;
    }
    finally {
        await trial.close();
    }
}

;// CONCATENATED MODULE: ./lib/commands/find-updates.js









/** Name of the one update with `group`. */
const GROUP = 'packages';
/** Throws `update-…` and what stands in the way of reading an index. */
async function findUpdates(request, needs) {
    const [files, place] = await Promise.all([needs.readFiles(), needs.readPlace()]);
    const names = wantedNames(request, files);
    checkAsked(names, files);
    const looked = [];
    for (const name of names)
        looked.push(await lookUpPackage(name, files, request, needs));
    const newer = looked.flatMap((each) => (each.newer === null ? [] : [each.newer]));
    const groups = request.group && newer.length > 0
        ? [{ id: GROUP, packages: newer }]
        : newer.map((each) => ({ id: each.name, packages: [each] }));
    const tried = [];
    let base = files;
    for (const group of groups) {
        const attempt = { ...group, files: base, path: place.path, request };
        const { update, after } = await tryUpdate(attempt, needs);
        // Where no lock has the package, a tool may have found nothing to change.
        if (update.state !== 'conflict' && update.files.length === 0)
            continue;
        tried.push({ ...attempt, update, after });
        if (request.stacked && update.state === 'green')
            base = after;
    }
    const updates = await tryWithout(tried, needs);
    const moved = new Set(updates.flatMap(({ packages }) => packages.map(({ name }) => name)));
    const current = looked.flatMap((each) => (moved.has(each.current.name) ? [] : [each.current]));
    return { schema: 1, head: place.head, path: place.path, updates, current };
}
function wantedNames({ packages }, files) {
    const named = packages.length > 0 ? packages.map(normalize_name/* normalizeName */.P) : privateNames(files);
    if (named.length === 0)
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-nothing-named', {});
    return [...new Set(named)].sort();
}
function checkAsked(names, files) {
    const problems = names.flatMap((name) => {
        const places = (0,asked_places/* askedPlaces */.D)(files, name);
        if (places.length === 0)
            return [(0,catalogue/* raise */.x)(updateErrors, 'update-not-asked', { name })];
        const elsewhere = places.find((each) => each.elsewhere);
        return elsewhere === undefined
            ? []
            : [(0,catalogue/* raise */.x)(updateErrors, 'update-elsewhere', { name, place: `${elsewhere.path}:${elsewhere.line}` })];
    });
    (0,user_error/* throwAll */.Kx)(problems);
}

;// CONCATENATED MODULE: ./lib/commands/consumer-update.js
// `py-release consumer update`: find and test, show, ask, write what is green.



/** Throws `update-…`, and what finding updates throws; nothing is written then. */
async function consumerUpdate(args, needs) {
    const result = await findUpdates({ ...args, stacked: true }, needs);
    needs.present(result);
    const green = result.updates.filter(({ state }) => state === 'green');
    if (args.dryRun || green.length === 0)
        return { result, written: [] };
    if (!args.yes && !needs.canConfirm)
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-needs-yes', {});
    const what = green.length === 1 ? 'this update' : `these ${green.length} updates`;
    if (!args.yes && !(await needs.confirm(`Write ${what}?`)))
        throw (0,catalogue/* raise */.x)(updateErrors, 'update-declined', {});
    return { result, written: await needs.writeUpdates(green) };
}

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var notes_defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/notes/defuse-block.js
var defuse_block = __webpack_require__(97843);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
;// CONCATENATED MODULE: ./lib/update/foreign-text.js
// Text of other repositories and of programs, in a pull request or issue of this one: inert, and its numbers are not taken for issues here.




const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/;
const LINK = /\[([^[\]\n]{1,200})\]\(https?:[^()\s]{1,1000}\)/g;
/** `**name**`, of a scope for instance: what is left of it would be shown with its stars. */
const BOLD = /\*\*([^*\n]{1,200})\*\*/g;
const FENCE = /^`{3,}/;
const TOKENS = /\\.|(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)|(?:#|\bgh-)\d+/gi;
const BREAKING = /breaking/i;
/** Release notes as inert Markdown: headings are bold lines, links are their text. */
function foreignNotes(text, limit = 20_000) {
    const parts = [];
    let body = [];
    const close = () => {
        const lines = defuseBlock(body.join('\n'), limit);
        if (lines.length > 0)
            parts.push(lines.join('\n'));
        body = [];
    };
    for (const { text: line, inert } of changelogLines(text.slice(0, limit).replaceAll('\r\n', '\n')).lines) {
        const [, title] = (inert ? null : HEADING.exec(line)) ?? [];
        if (title === undefined)
            body.push(inert ? line : line.replace(LINK, '$1').replace(BOLD, '$1'));
        else {
            close();
            parts.push(`**${defuse(title.replace(LINK, '$1'), 200)}**`);
        }
    }
    close();
    if (text.length > limit)
        parts.push('…');
    return withoutReferences(parts.join('\n\n').split('\n')).join('\n');
}
/** One line of them. */
function foreignLine(text, limit) {
    return withoutReferences([defuse(text, limit)])[0] ?? '';
}
/** The parts of notes below headings that speak of breaking changes; empty: none. */
function breakingNotes(text) {
    const kept = [];
    let level = 0;
    for (const { text: line, inert } of changelogLines(text.replaceAll('\r\n', '\n')).lines) {
        const marks = inert ? 0 : (/^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0);
        if (marks > 0 && (level === 0 || marks <= level))
            level = BREAKING.test(line) ? marks : 0;
        else if (level > 0)
            kept.push(line);
    }
    return kept.join('\n').trim();
}
/** What a program printed, as a block of code that nothing in it can end. The beginning is cut. */
function foreign_text_foreignLog(text, limit) {
    const plain = withoutInvisible(text.slice(-limit * 2))
        .replace(/\r\n?/g, '\n')
        .trimEnd();
    const end = plain.length > limit ? `… (the beginning is cut)\n${plain.slice(-limit)}` : plain;
    const runs = (end.match(/`{3,}/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return `${fence}text\n${end === '' ? '(nothing was printed)' : end}\n${fence}`;
}
/** `#12` is an issue of another repository: as code it links to none of this one, and tells nobody there. */
function withoutReferences(lines) {
    let fence = null;
    return lines.map((line) => {
        const mark = FENCE.exec(line)?.[0] ?? null;
        if (fence !== null || mark !== null) {
            fence = fence === null ? mark : line === fence ? null : fence;
            return line;
        }
        return line.replace(TOKENS, (token, _, offset) => {
            if (token.startsWith('`') || token.startsWith('\\'))
                return token;
            const before = line.charAt(offset - 1) === '`' ? ' ' : '';
            const after = line.charAt(offset + token.length) === '`' ? ' ' : '';
            return `${before}\`${token}\`${after}`;
        });
    });
}

;// CONCATENATED MODULE: ./lib/update/without-words.js
// What a run without the update says of it, in the words that its issue, its draft, the summary and the terminal share.


/** Behind `... could not be tested: `. `folder`: of the project. */
function untestedReason({ name }, folder) {
    const project = folder === '.' ? 'this project' : folder;
    if (name === 'install')
        return `${project} can't be installed without it`;
    return `the ${name === 'staging' ? 'staging tests' : 'tests'} of ${project} fail without it`;
}
/** Without Markdown; null: nothing is compared, since it passes, or fails by itself. */
function withoutSentence(update) {
    const answer = answerWithout(update);
    if (answer === null)
        return comparedStep(update) === null
            ? null
            : 'Whether the same steps pass without this update is not known.';
    if (answer.passed)
        return 'Without this update the same steps pass, so it is to blame. It was one run of each: a test that fails now and then can look like this.';
    const [only] = update.packages;
    const who = update.packages.length === 1 && only !== undefined ? only.name : 'one of these packages';
    return `Without this update ${failedWords(answer)} as well: nothing says that ${who} is to blame. Mend that first; the next run tests the update again.`;
}
/** The end of what a run without the update printed; null: there is none that failed. */
function withoutLog(update, limit) {
    const failure = failureWithout(update);
    return failure === null ? null : `Without this update:\n\n${foreignLog(failure.log, limit)}`;
}
function failedWords({ name }) {
    if (name === 'install')
        return 'the installation fails';
    return name === 'staging' ? 'the tests against staging fail' : 'the tests fail';
}

;// CONCATENATED MODULE: ./lib/commands/update-report.js
// What a person reads of updates on a terminal.




const update_report_LONGEST = 300;
const MOST_LOG = 20;
const HEAD = ['package', 'from', 'to', 'kind', 'tests'];
function renderUpdates({ updates, current, path }, color) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const rows = updates.flatMap((update) => update.packages.map((each) => [
        each.name,
        each.from ?? '-',
        each.to,
        each.widened ? `${each.kind}, widened` : each.kind,
        verdict(update),
    ]));
    const lines = [
        ...(rows.length === 0 ? [] : tableLines([HEAD, ...rows], paint)),
        ...updates.flatMap((update) => [...changeLines(update), ...troubleLines(update, path, paint)]),
        ...current.flatMap((each) => currentLines(each, paint)),
    ];
    return lines.join('\n').replace(/^\n/, '');
}
function verdict(update) {
    const { state, tests } = update;
    if (state === 'conflict')
        return 'conflict';
    const failed = tests.find(({ passed }) => !passed);
    if (failed !== undefined)
        return without_update_failureWithout(update) === null
            ? `${failed.name} failed`
            : `${failed.name} ${failed.name === 'install' ? 'fails' : 'fail'} without it too`;
    return tests.some(({ name }) => name === 'tests') ? 'passed' : 'imports; no tests';
}
function tableLines(rows, paint) {
    const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (0,terminal_text/* displayWidth */.F1)((0,terminal_text/* terminalLine */.tL)(row[column] ?? '', 60)))));
    return rows.map((row, position) => {
        const cells = row.map((cell, column) => (0,terminal_text/* fitWidth */.G0)((0,terminal_text/* terminalLine */.tL)(cell, 60), widths[column] ?? 0));
        const text = cells.join('  ').trimEnd();
        if (position === 0)
            return paint('bold', text);
        const last = row.at(-1) ?? '';
        return paint(/^(?:passed|imports)/.test(last) ? 'green' : 'red', text);
    });
}
function changeLines({ packages, files }) {
    const asked = packages.flatMap(({ asked: { before, after }, notes, passedOver = [] }) => [
        ...(before === after ? [] : [`  ${(0,terminal_text/* terminalLine */.tL)(before, update_report_LONGEST)} -> ${(0,terminal_text/* terminalLine */.tL)(after, update_report_LONGEST)}`]),
        ...notes.flatMap(({ version, url }) => url === null ? [] : [`  notes of ${version}: ${(0,terminal_text/* terminalLine */.tL)(url, update_report_LONGEST)}`]),
        ...passedOverLines(passedOver),
    ]);
    const paths = files.map(({ path }) => (0,terminal_text/* terminalLine */.tL)(path, 200)).join(', ');
    const changed = paths === '' ? [] : [`  changes ${paths}`];
    const head = packages.map(({ name, to }) => `${name} ${to}`).join(', ');
    return ['', `${head}:`, ...asked, ...changed];
}
function troubleLines(update, path, paint) {
    const { state, tests, conflict, packages } = update;
    if (state === 'conflict')
        return [
            `  ${paint('red', 'No versions fit together')}. In the resolver's words:`,
            ...logLines(conflict ?? ''),
        ];
    const failed = tests.find(({ passed }) => !passed);
    if (failed === undefined)
        return [];
    const names = packages.map(({ name }) => `--package ${name}`).join(' ');
    const folder = path === '.' ? '' : ` ${path}`;
    const pre = packages.some(({ to }) => /[a-z]/.test(to.replace(/\+.*|\.post\d+/g, ''))) ? ' --pre' : '';
    const choices = `${pre}${tests.map((each) => commandOption(each)).join('')}`;
    return [
        `  ${paint('red', 'Left out')}: \`${(0,terminal_text/* terminalLine */.tL)(shownCommand(failed), update_report_LONGEST)}\` failed${failed.log.trim() === '' ? ', and printed nothing.' : '. The end of its log:'}`,
        ...(failed.log.trim() === '' ? [] : logLines(failed.log)),
        ...withoutLines(update),
        `  To see it again: py-release consumer update${folder} ${names} --policy ${widest(packages)}${choices} --dry-run`,
    ];
}
function withoutLines(update) {
    const sentence = withoutSentence(update);
    const failure = without_update_failureWithout(update);
    return [
        ...(sentence === null ? [] : [`  ${sentence}`]),
        ...(failure === null
            ? []
            : [
                `  The end of the log of \`${(0,terminal_text/* terminalLine */.tL)(shownCommand(failure), update_report_LONGEST)}\` without it:`,
                ...logLines(failure.log),
            ]),
    ];
}
function widest(packages) {
    const kinds = packages.map(({ kind }) => kind);
    return ['major', 'minor', 'patch'].find((kind) => kinds.includes(kind)) ?? 'minor';
}
/** The tests as they ran, whoever chose them. */
function commandOption(run) {
    if (run.name !== 'tests' && run.name !== 'staging')
        return '';
    const words = shownCommand(run).replaceAll("'", "'\\''");
    return ` --${run.name === 'tests' ? 'test' : 'staging'}-command '${(0,terminal_text/* terminalLine */.tL)(words, update_report_LONGEST)}'`;
}
function shownCommand({ command }) {
    return command.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}
function logLines(log) {
    return log
        .split('\n')
        .slice(-MOST_LOG)
        .map((line) => `    | ${(0,terminal_text/* terminalLine */.tL)(line, update_report_LONGEST)}`);
}
function currentLines({ name, version, passedOver }, paint) {
    const head = passedOver.length === 0 ? 'nothing newer' : 'nothing newer that may be taken';
    const shown = version === null ? name : `${name} ${version}`;
    return ['', `${paint('bold', shown)}: ${head}`, ...passedOverLines(passedOver)];
}
function passedOverLines(passedOver) {
    return passedOver.map(({ version, why }) => `  passed over ${(0,terminal_text/* terminalLine */.tL)(version, 60)}: ${(0,terminal_text/* terminalLine */.tL)(why, update_report_LONGEST)}`);
}

// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(45370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/findings/consumer-errors.js
var consumer_errors = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/project/parse-configuration.js + 1 modules
var parse_configuration = __webpack_require__(40284);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(95022);
// EXTERNAL MODULE: ./lib/distribution/secret-files.js
var secret_files = __webpack_require__(70994);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
// EXTERNAL MODULE: ./lib/project/utf8-text.js
var utf8_text = __webpack_require__(52760);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
;// CONCATENATED MODULE: ./lib/gateways/update-files.js
// The files of a project that say what it installs and how it is tested: read where they are, and written back file by file and whole.










const NAMED = ['pyproject.toml', 'uv.lock', 'poetry.lock', 'setup.cfg', 'setup.py', 'tox.ini', 'pytest.ini'];
/** `env` holds no secret. */
async function findPlace(folder, env) {
    const real = await (0,external_node_fs_promises_.realpath)(folder);
    const git = (0,run_git/* createGit */.l)(real, env);
    const ask = (args) => git(args).then((bytes) => bytes.toString('utf8').trimEnd(), (error) => {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    });
    const root = await ask(['rev-parse', '--show-toplevel']);
    if (root === null)
        return { root: real, path: '.', head: null };
    const path = (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join('/') || '.';
    return { root, path, head: await ask(['rev-parse', '--verify', '--quiet', 'HEAD']) };
}
/** By path from the project's folder. Throws `file-link` for one that is a symbolic link. */
async function readUpdateFiles({ root, path }) {
    const files = (0,gateways_files/* createFiles */.qm)(root);
    const found = new Map();
    const take = async (name) => {
        const place = external_node_path_.posix.join(path, name);
        const bytes = await files.read(place);
        if (bytes !== null)
            found.set(name, (0,utf8_text/* utf8Text */.H)(place, bytes));
        return bytes !== null;
    };
    const below = (await files.list(external_node_path_.posix.join(path, 'requirements'))).map((name) => `requirements/${name}`);
    const requirements = [...(await files.list(path)), ...below].filter(asked_places/* isRequirementsPath */.g);
    for (const name of [...NAMED, ...requirements])
        await take(name);
    // A member of a workspace has its lock at the root of that.
    let above = path;
    let name = 'uv.lock';
    while (!found.has('poetry.lock') && found.has('pyproject.toml') && above !== '.' && !found.has('uv.lock')) {
        above = external_node_path_.posix.dirname(above);
        name = `../${name}`;
        if (!(await take(name)))
            continue;
        // Its sources and indexes are those of its members too: https://docs.astral.sh/uv/concepts/projects/workspaces/#workspace-sources
        await take(name.replace('uv.lock', 'pyproject.toml'));
        break;
    }
    return found;
}
/** All are compared with what was read before the first is written, and all are put back when one can't be. Throws `consumer-file-changed`. */
async function writeUpdateFiles(root, written) {
    const files = (0,gateways_files/* createFiles */.qm)(root);
    const old = new Map();
    for (const { path, before } of written) {
        const bytes = await files.read(path);
        old.set(path, bytes);
        const seen = bytes === null ? null : (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (seen !== before)
            throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-file-changed', { path, written: ', and nothing was written' });
    }
    const begun = [];
    try {
        for (const { path, text } of written) {
            begun.push(path);
            await files.write(path, text);
        }
    }
    catch (error) {
        for (const path of begun) {
            const bytes = old.get(path) ?? null;
            await (bytes === null ? files.remove(path) : files.write(path, bytes)).catch(() => undefined);
        }
        throw error;
    }
}
/** A project's file in the copy of its repository. */
function placeInCopy(root, { path }) {
    return (0,external_node_path_.join)(root, ...path.split('/'));
}
/** Whether a folder `tests` has files that look like tests. */
async function hasTestFiles(folder) {
    const names = await (0,gateways_files/* createFiles */.qm)((0,external_node_path_.dirname)(folder)).list(`${external_node_path_.posix.basename(folder)}/tests`);
    return names.some((name) => /^test.*\.py$/.test(name));
}

// EXTERNAL MODULE: ./lib/gateways/python/source-copy.js
var source_copy = __webpack_require__(30995);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(32525);
;// CONCATENATED MODULE: ./lib/gateways/python/update-trial.js
// A copy of a project in which one update is tried: nothing of it is the checkout, and nothing of it is left.













const LOCK_MS = 20 * 60_000;
const TEST_MS = 60 * 60_000;
/** What tests started may still write while it is removed. */
const REMOVAL = { recursive: true, force: true, maxRetries: 3 };
/** Nobody is asked, and a project's own place of environments is not touched. */
const TOOLS = {
    UV_NO_PROGRESS: '1',
    NO_COLOR: '1',
    POETRY_VIRTUALENVS_IN_PROJECT: 'true',
    POETRY_VIRTUALENVS_CREATE: 'true',
    PIP_NO_INPUT: '1',
};
/** Tests that start `uv run` find the environment as it is. */
const TESTS = { UV_NO_SYNC: '1', UV_FROZEN: '1', UV_OFFLINE: '1', NO_COLOR: '1' };
async function openTrial(files, options) {
    const { place, installing, testing } = options;
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(options.temporary || (0,external_node_os_.tmpdir)(), 'py-release-update-'));
    // Who stops us in the middle finds nothing of it either.
    const removeNow = () => (0,external_node_fs_.rmSync)(folder, REMOVAL);
    process.once('exit', removeNow);
    const close = async () => {
        await (0,external_node_fs_promises_.rm)(folder, REMOVAL);
        process.removeListener('exit', removeNow);
    };
    try {
        const inPlace = placeInCopy(place.root, place);
        const copy = await (0,source_copy/* copySources */.K)({
            folder: place.root,
            target: (0,external_node_path_.join)(folder, 'project'),
            written: [...files.keys()].map((path) => (0,external_node_path_.join)(inPlace, path)),
            env: testing,
        });
        // Without a commit everything was copied, and not only what git knows.
        if (place.head === null)
            await removeSecrets(copy.to);
        const project = placeInCopy(copy.to, place);
        const written = (0,gateways_files/* createFiles */.qm)(copy.to);
        const write = (path, text) => written.write(external_node_path_.posix.join(place.path, path), text);
        const readFiles = () => readUpdateFiles({ root: copy.to, path: place.path });
        const there = await readFiles();
        for (const [path, text] of files)
            if (there.get(path) !== text)
                await write(path, text);
        const environment = (0,external_node_path_.join)(project, ENVIRONMENT);
        return {
            write,
            readFiles,
            hasTests: () => hasTestFiles(project),
            run: async (step, access) => {
                const base = access === 'index'
                    ? {
                        ...installing,
                        ...TOOLS,
                        ...compilerIndex(step, installing),
                        UV_PROJECT_ENVIRONMENT: environment,
                    }
                    : { ...testing, ...TESTS, UV_PROJECT_ENVIRONMENT: environment };
                // poetry and uv would take an active environment for the project's.
                const env = step.tool === 'environment' ? (0,virtual_environment/* activated */.cd)(environment, base) : base;
                const [program, ...args] = await options.findWords(step, project);
                const started = performance.now();
                const timeoutMs = access === 'index' ? LOCK_MS : TEST_MS;
                const end = await (0,run_program/* runProgram */.m)(program, args, { cwd: project, env, timeoutMs });
                const late = end.timedOut ? [`(It did not end within ${timeoutMs / 60_000} minutes.)`] : [];
                return {
                    command: commandOf(step),
                    exitCode: end.exitCode,
                    seconds: Math.round((performance.now() - started) / 100) / 10,
                    log: cleaned([...end.lastLines, ...late].join('\n'), [folder, ...options.secrets]),
                };
            },
            close,
        };
    }
    catch (error) {
        await close();
        throw error;
    }
}
/** Files that are secrets by their name. */
async function removeSecrets(folder) {
    const entries = await (0,external_node_fs_promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = entries.map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    const secret = found.filter((path) => (0,secret_files/* secretFile */.p)((0,external_node_path_.relative)(folder, path).replaceAll('\\', '/')) === 'always');
    for (const path of secret)
        await (0,external_node_fs_promises_.rm)(path, { recursive: true, force: true });
}
/** `uv pip` knows neither pip's variable nor the explicit indexes of a project; the index of this machine has the private names. */
function compilerIndex({ tool, args }, env) {
    const url = env['PIP_INDEX_URL'] ?? '';
    const isLocal = URL.canParse(url) && (0,index_url/* isLoopback */.U9)(new URL(url).hostname);
    return tool === 'uv' && args[0] === 'pip' && isLocal ? { UV_DEFAULT_INDEX: url } : {};
}
function commandOf({ tool, args }) {
    return tool === 'environment' ? args : [tool, ...args];
}
function cleaned(log, hidden) {
    const [folder = '', ...secrets] = hidden;
    const shown = log.replaceAll((0,external_node_path_.join)(folder, 'project'), '.');
    return (0,mask_secrets/* maskUserInfo */.e)(secrets.filter((secret) => secret !== '').reduce((text, secret) => text.replaceAll(secret, '***'), shown));
}

// EXTERNAL MODULE: ./lib/gateways/program-path.js
var program_path = __webpack_require__(67779);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/update-tools.js
// The programs of an update: the project's own uv, poetry and pip-compile as they are on PATH, or in the version that made the lock.






/** Finds the program of a step. Rejects with `update-tool-missing`. `cwd` is the copy of the project. */
function createUpdateTools(options) {
    const { childEnv, log } = options;
    let uvPath = null;
    const uv = (cwd) => (uvPath ??= findUv(options, cwd));
    const poetryPaths = new Map();
    const poetry = async (version, cwd) => {
        const known = poetryPaths.get(version ?? '');
        if (known !== undefined)
            return known;
        const onPath = await (0,program_path/* findProgram */.K)('poetry', childEnv, cwd);
        const own = onPath === null ? null : await poetryVersionOf(onPath, childEnv, cwd);
        const found = own === null ? null : onPath;
        if (found === null && version === null)
            throw (0,catalogue/* raise */.x)(updateErrors, 'update-tool-missing', { tool: 'poetry' });
        const isFit = found !== null && (version === null || own === version);
        if (!isFit)
            log(`poetry.lock was made by Poetry ${version}, which is taken by uv for this (on PATH: ${own ?? 'none'})`);
        const words = isFit
            ? [found]
            : [await uv(cwd), 'tool', 'run', '--quiet', '--from', `poetry==${version}`, 'poetry'];
        poetryPaths.set(version ?? '', words);
        return words;
    };
    return async ({ tool, version, args }, cwd) => {
        switch (tool) {
            case 'uv':
                return [await uv(cwd), ...args];
            case 'poetry':
                return [...(await poetry(version, cwd)), ...args];
            case 'pip-compile': {
                const found = await (0,program_path/* findProgram */.K)('pip-compile', childEnv, cwd);
                if (found === null)
                    throw (0,catalogue/* raise */.x)(updateErrors, 'update-tool-missing', { tool: 'pip-compile' });
                return [found, ...args];
            }
            case 'python':
                return [(await (0,python_choice/* choosePython */.I)('', childEnv, cwd)).request, ...args];
            case 'environment': {
                const [program = '', ...rest] = args;
                return [program, ...rest];
            }
        }
    };
}
async function findUv({ env, childEnv, fetch, log }, cwd) {
    const found = await (0,program_path/* findProgram */.K)('uv', childEnv, cwd);
    if (found !== null)
        return found;
    const uv = await (0,uv_tool/* prepareUv */.D)({ fetch, env, notice: log });
    await uv.verify();
    return uv.path;
}
/** Null: it cannot be started, as after the Python that it was installed by has gone. */
async function poetryVersionOf(path, env, cwd) {
    const ended = await (0,run_program/* runProgram */.m)(path, ['--version', '--no-ansi'], { cwd, env }).catch(() => null);
    const stdout = ended?.exitCode === 0 ? ended.stdout : '';
    return /\b(\d+\.\d+\.\d+)\b/.exec(stdout)?.[1] ?? null;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
;// CONCATENATED MODULE: ./lib/gateways/update-environment.js
// What the programs of an update are told: those that resolve and install get the login of their index, those that run project code none.

/** Indexes and logins of installers, and where their configuration with logins lies. */
const INSTALLERS = /^(?:UV_(?:DEFAULT_|EXTRA_)?INDEX(?:_.*)?|PIP_(?:EXTRA_)?INDEX_URL|(?:UV|PIP)_FIND_LINKS|POETRY_HTTP_BASIC_.*|PIP_CONFIG_FILE|UV_CONFIG_FILE|NETRC)$/;
const POETRY_LOGIN = /^POETRY_HTTP_BASIC_[A-Z0-9_]+_(?:USERNAME|PASSWORD)$/;
/** With them a second index could answer for a private name. */
const SECOND_INDEX = new Set(['PIP_EXTRA_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'PIP_NO_INDEX']);
/** Of the shell that started us, not of the copy. */
const ACTIVE = /^(?:VIRTUAL_ENV|VIRTUAL_ENV_PROMPT|CONDA_PREFIX|PYTHONPATH|PYTHONHOME|UV_PROJECT_ENVIRONMENT|UV_LOCKED|UV_FROZEN)$/;
const PROXY = /^(?:HTTPS?|ALL)_PROXY$/i;
/** `variables`: of the index of this machine; empty: none is open. */
function installingEnvironment(env, secrets, variables) {
    const isOpen = Object.keys(variables).length > 0;
    const base = Object.entries((0,child_environment/* childEnvironment */.Q)(env, secrets)).filter(([name]) => !ACTIVE.test(name) && !(isOpen && SECOND_INDEX.has(name)));
    const poetry = Object.entries(env).filter((entry) => entry[1] !== undefined && POETRY_LOGIN.test(entry[0]));
    return { ...Object.fromEntries(base), ...Object.fromEntries(poetry), ...variables };
}
function testingEnvironment(env, secrets) {
    const kept = Object.entries((0,child_environment/* childEnvironment */.Q)(env, secrets)).filter(([name, value]) => !ACTIVE.test(name) && !INSTALLERS.test(name) && !(PROXY.test(name) && /:\/\/[^/]*@/.test(value)));
    return Object.fromEntries(kept);
}
/** Values that are shown nowhere: those given, and the logins of installers. */
function hiddenValues(env, secrets, variables) {
    const logins = Object.entries({ ...env, ...variables }).flatMap(([name, value]) => /^(?:UV_INDEX|POETRY_HTTP_BASIC)_.*_PASSWORD$/.test(name) && value !== undefined ? [value] : []);
    return [...new Set([...secrets, ...logins, ...logins.map(encodeURIComponent)])].filter((value) => value.length >= 4);
}

// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
// EXTERNAL MODULE: ./lib/upload/consumer-access.js
var consumer_access = __webpack_require__(65920);
// EXTERNAL MODULE: ./lib/upload/index-kinds.js
var index_kinds = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/gateways/credentials/person-files.js + 1 modules
var person_files = __webpack_require__(12119);
// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/gateways/python/configured-index.js
var configured_index = __webpack_require__(22077);
// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
;// CONCATENATED MODULE: ./lib/gateways/update-index.js
// The versions of a package where the project takes it from: releases through the index of this machine, an index of one's own, the public one.












const PYPI = 'https://pypi.org/simple/';
/** Null: there is no such package. Throws `index-…`, `credential-…`, `auth-netrc-malformed`. */
async function readListed(name, origin, reading) {
    const { env } = reading;
    if (origin.kind === 'index') {
        const written = withVariables(origin.url, env);
        if (!URL.canParse(written))
            throw (0,catalogue/* raise */.x)(updateErrors, 'update-index-no-address', {
                name,
                seen: origin.url.replace(/[^/\s]*@/g, '***@'),
            });
        const url = (0,index_url/* withSlash */.Ec)((0,index_address/* withoutUserInfo */.sl)(written));
        const credentials = await ownCredentials(origin.name, written, env);
        return readSimple(name, url, credentials, reading);
    }
    const configured = await (0,configured_index/* findConfiguredIndex */.Yi)(env);
    const credentials = fromAuthorization(configured.authorization);
    const found = await readSimple(name, configured.url, credentials, reading);
    // The index of a job has the private names, and sends for all others to the public one.
    const isLocal = (0,index_url/* isLoopback */.U9)(new URL(configured.url).hostname);
    return found === null && isLocal ? readSimple(name, PYPI, null, reading) : found;
}
/** Of the index of this machine. */
function listedOf({ files, versions }) {
    return {
        files: files.map(({ filename, sha256, size, requiresPython, yanked, uploadTime }) => ({
            ...{ filename, url: '', sha256, size, requiresPython, yanked, uploadTime },
        })),
        notes: versions.map(({ version, url, notes }) => ({ version, url, text: notes })),
        page: null,
    };
}
async function readSimple(name, url, credentials, { fetch: plain, indexRoots = [], env, log, wait }) {
    const { origin, host, hostname } = new URL(url);
    const isPublic = url === PYPI;
    const profile = {
        ...index_kinds/* CAUTIOUS */.Sc,
        ...{ name: 'generic', label: host, uploadUrl: `${origin}/`, simpleUrl: url, tokenUser: index_kinds/* TOKEN_USER */.At },
        ...{ missingPageMeansEmpty: isPublic, forwardsUnknown: (0,index_url/* isLoopback */.U9)(hostname) },
        readWithCredential: credentials !== null,
    };
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({
        ...{ profile, fetch: plain, env },
        indexRoots: isPublic ? [] : indexRoots,
    });
    const index = (0,package_index/* createPackageIndex */.N)({ profile, credentials, fetch, version: product/* VERSION */.x, log, wait });
    const page = await index.readPage(name);
    if (page === 'empty')
        return null;
    return { files: page.files, notes: [], page: isPublic ? `https://pypi.org/project/${name}/` : null };
}
/** What the runner and the inputs of a step hold is not for the address of an index, which the project writes. */
const WITHHELD = /^(?:ACTIONS|GH|GITHUB|INPUT|RUNNER|STATE)_/;
/** As pip does: https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables */
function withVariables(url, env) {
    return url.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => {
        const value = WITHHELD.test(name) ? '' : (env[name] ?? '');
        return value === '' ? whole : value;
    });
}
/** As uv and poetry take them: variables of the index's name, the address itself, ~/.netrc. */
async function ownCredentials(name, url, env) {
    for (const tool of ['uv', 'poetry']) {
        const variables = (0,consumer_access/* consumerVariables */.SH)(tool, name);
        const password = env[variables.password] ?? '';
        if (password !== '')
            return { user: env[variables.user] ?? index_kinds/* TOKEN_USER */.At, password };
    }
    const { username, password, hostname } = new URL(url);
    const written = { user: (0,index_address/* decodedPart */.Cs)(username), password: (0,index_address/* decodedPart */.Cs)(password) };
    if (password !== '')
        return written;
    const entry = (await (0,person_files/* readNetrc */.fO)(env).catch(unreadable)).find(({ machine }) => machine === hostname);
    if (entry?.login != null && entry.password !== null)
        return { user: entry.login, password: entry.password };
    // A token may stand as the user alone.
    return username === '' ? null : written;
}
/** A file that can't be read lets nobody in, for installers as well. */
function unreadable(error) {
    if (error instanceof user_error/* UserError */.yo && error.code === 'auth-file-unreadable')
        return [];
    throw error;
}
function fromAuthorization(authorization) {
    if (authorization === null)
        return null;
    const decoded = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return { user: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}

;// CONCATENATED MODULE: ./lib/gateways/update-gateways.js
// All that finding updates asks of the outside: the project on disk, its indexes, and copies in which updates are tried.















/** Meets `UpdateNeeds` of `findUpdates`; to be closed. Throws `consumer-folder-missing`. */
async function createUpdateGateways(options) {
    const { folder, env, fetch, secrets, log } = options;
    if ((await (0,external_node_fs_promises_.stat)(folder).catch(() => null))?.isDirectory() !== true)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-folder-missing', { folder });
    const testing = testingEnvironment(env, secrets);
    const place = await findPlace(folder, testing);
    const texts = new Map();
    const findWords = createUpdateTools({ env, childEnv: testing, fetch, log });
    const { indexRoots = [] } = options;
    const reading = { env, fetch, indexRoots, log, wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds) };
    const readFiles = () => readUpdateFiles(place);
    let opened = null;
    const index = () => (opened ??= readFiles().then((files) => openPrivate(files, options.openIndex)));
    return {
        readFiles,
        readPlace: async () => ({ head: place.head, path: place.path }),
        now: options.now ?? Date.now,
        log,
        readPython: async () => {
            const { request } = await (0,python_choice/* choosePython */.I)('', testing, place.root);
            const asks = ['-I', '-c', 'import platform; print(platform.python_version())'];
            const { stdout } = await (0,run_program/* runProgram */.m)(request, asks, { cwd: place.root, env: testing });
            return stdout.trim();
        },
        readPackage: async (name, origin) => {
            if (origin.kind !== 'releases')
                return readListed(name, origin, reading);
            const open = await index();
            if (open !== null) {
                const project = await open.read(name);
                return project === null ? null : listedOf(project);
            }
            const { url, repository } = origin;
            if (!hasLogin(env))
                throw (0,catalogue/* raise */.x)(updateErrors, 'update-token-missing', { name, repository });
            // Another one is open, as `actions/private-index` leaves it.
            const asked = url === null ? { kind: 'configured' } : { kind: 'index', name: 'py-release', url };
            return readListed(name, asked, reading);
        },
        openTrial: async (files) => {
            const variables = (await index())?.variables ?? {};
            const installing = installingEnvironment(env, secrets, variables);
            const hidden = hiddenValues(env, secrets, variables);
            return openTrial(files, {
                ...{ place, temporary: options.temporary, installing, testing, findWords, secrets: hidden },
            });
        },
        keepText: (sha256, text) => void texts.set(sha256, text),
        /** What was kept; throws for what was not, which is a mistake of ours. */
        keptText: (sha256) => {
            const text = texts.get(sha256);
            if (text === undefined)
                throw new Error(`no text of ${sha256} is kept`);
            return text;
        },
        /** The last state of each file, into the checkout. */
        writeUpdates: async (updates) => {
            const written = new Map();
            for (const { path, before, after } of updates.flatMap(({ files }) => files)) {
                const first = written.get(path)?.before ?? before;
                written.set(path, { path, before: first, text: texts.get(after) ?? '' });
            }
            await writeUpdateFiles(place.root, [...written.values()]);
            return [...written.keys()];
        },
        close: async () => {
            await (await opened?.catch(() => null))?.close();
        },
    };
}
async function openPrivate(files, open) {
    const path = 'pyproject.toml';
    const table = (0,toml_document/* parseTomlText */.tT)(path, files.get(path) ?? '', 0);
    const { privatePackages } = (0,parse_configuration/* parseConfiguration */.M)((0,toml_document/* valueAt */.fK)(table, 'tool', 'py-release') ?? {});
    const origins = Object.keys(privatePackages).map((name) => packageOrigin(files, name));
    const releases = origins.flatMap((origin) => (origin.kind === 'releases' ? [origin] : []));
    if (releases.length === 0)
        return null;
    const url = releases.find((origin) => origin.url !== null)?.url ?? null;
    return open(privatePackages, url === null ? 0 : Number(new URL(url).port || '80'));
}
function hasLogin(env) {
    return Boolean(env['UV_INDEX_PY_RELEASE_PASSWORD'] || env['POETRY_HTTP_BASIC_PY_RELEASE_PASSWORD']);
}

// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
// EXTERNAL MODULE: ./lib/servers/process-end.js
var process_end = __webpack_require__(79469);
// EXTERNAL MODULE: ./lib/gateways/cache-folder.js
var cache_folder = __webpack_require__(67462);
// EXTERNAL MODULE: ./lib/gateways/github/private-files.js + 2 modules
var private_files = __webpack_require__(49445);
// EXTERNAL MODULE: ./lib/gateways/server-cache.js
var server_cache = __webpack_require__(19143);
// EXTERNAL MODULE: ./lib/servers/index-server.js + 10 modules
var index_server = __webpack_require__(7223);
// EXTERNAL MODULE: ./lib/simple-index/job-variables.js
var job_variables = __webpack_require__(89864);
// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __webpack_require__(96917);
;// CONCATENATED MODULE: ./lib/update-index.js
// The index of private packages for as long as an update is looked for: in this process, on the port that the project's lock names.









const UPSTREAM = 'https://pypi.org/simple/';
const GRACE_MS = 2000;
/** Null: there is no token, or an index is open on that port already. */
function createUpdateIndex({ env, fetch, token, apiUrl, log }) {
    return async (packages, port) => {
        if (token === '')
            return null;
        const now = Date.now;
        const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
        const cache = (0,server_cache/* createServerCache */.K)((0,cache_folder/* jobCacheFolder */._)(env, 'served'));
        const files = (0,private_files/* createPrivateFiles */.h)({ token, apiUrl, fetch, now, wait }, cache);
        const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        const server = await (0,index_server/* startIndexServer */.K)({
            ...{ packages, index: '', upstream: UPSTREAM, host: local_index/* LOCAL_INDEX_HOST */.cS, port },
            ...{ expose: false, password },
        }, {
            ...{ ...cache, ...files, now, log, readIndex: null, indexFolder: null },
            onAccess: ({ reason }) => void (reason === null ? null : log(reason)),
            onBug: (error) => log(`The index of private packages failed: ${String(error)}`),
        }).catch((error) => {
            if (error instanceof user_error/* UserError */.yo && error.code === 'index-port-served')
                return null;
            throw error;
        });
        if (server === null)
            return null;
        return {
            variables: (0,job_variables/* jobVariables */.B)(server.url, password, env),
            read: async (name) => (await server.shelf.read(name))?.project ?? null,
            close: () => server.close(GRACE_MS),
        };
    };
}

;// CONCATENATED MODULE: ./lib/cli-update.js
// `py-release consumer update`: the gateways of a person's machine, and what a person reads.













async function runConsumerUpdate(args, given) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(given, args.quiet);
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env: given, quiet: args.quiet, now: () => performance.now() });
    const { env, roots } = (0,cli_certificates.personCertificates)(given, steps.warn);
    let isWriting = false;
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways(isWriting ? 'Stopped while writing: look at what changed.' : 'Stopped. Nothing was written.'));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const fetch = (0,http_fetch.createFetch)(env, roots);
    const { token, apiUrl } = (0,github_access/* readGitHubAccess */.w)(env);
    const gateways = await createUpdateGateways({
        ...{ folder: (0,external_node_path_.resolve)(args.folder), env, fetch, secrets: [token], log: steps.info },
        openIndex: createUpdateIndex({ env, fetch, token, apiUrl, log: steps.info }),
        temporary: env['RUNNER_TEMP'],
    });
    try {
        const { result, written } = await consumerUpdate(args, {
            ...gateways,
            writeUpdates: (updates) => {
                isWriting = true;
                return gateways.writeUpdates(updates);
            },
            present: (found) => {
                if (!args.json)
                    terminal.print(renderUpdates(found, terminal.color));
            },
            canConfirm: prompt.canAsk,
            confirm: prompt.agrees,
        });
        if (args.json)
            terminal.print(JSON.stringify(result, null, terminal.isTerminal ? 2 : 0));
        else if (written.length > 0)
            terminal.print(`\nWrote ${written.join(', ')}.`);
        (0,process_end/* endWith */.q)(result.updates.every(({ state }) => state === 'green') ? 0 : 1);
    }
    finally {
        await gateways.close();
    }
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

/***/ 39870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ askedPlaces),
/* harmony export */   g: () => (/* binding */ isRequirementsPath)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _project_located_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43638);
/* harmony import */ var _project_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56858);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36960);
/* harmony import */ var _project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49382);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2179);
// Every place where a project asks for a package, with the offsets of its version clauses: pyproject.toml and requirements files.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies
// https://peps.python.org/pep-0735/, https://python-poetry.org/docs/dependency-specification/







const PYPROJECT = 'pyproject.toml';
const REQUIREMENTS = /^(?:requirements\/)?[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|^requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsPath(path) {
    return REQUIREMENTS.test(path);
}
/** In the order of the files, then of the lines. Throws `project-toml-broken`. */
function askedPlaces(files, name) {
    return [...files].flatMap(([path, text]) => {
        if (path === PYPROJECT)
            return inPyproject(text, name);
        return isRequirementsPath(path) && !(0,_project_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompiled */ .w_)(text) ? inRequirements(path, text, name) : [];
    });
}
function inPyproject(text, name) {
    // The outline relies on text that was read before.
    (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTomlText */ .tT)(PYPROJECT, text);
    const outline = (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlOutline */ .vZ)(text);
    return outline.entries.flatMap((entry) => {
        const list = requirementList(entry);
        if (list !== null)
            return fromRequirement(text, entry, name, list);
        const poetry = poetryKey(entry, name);
        return poetry === null ? [] : fromPoetry(text, entry, outline, poetry);
    });
}
/** What an element of an array of requirements belongs to; null: it is none. */
function requirementList({ path, shape }) {
    const names = path.slice(0, -1);
    if (shape !== 'plain' || typeof path.at(-1) !== 'number' || names.some((each) => typeof each === 'number'))
        return null;
    const place = names.join('\0');
    const third = String(names[2] ?? '');
    if (place === 'project\0dependencies' || place === 'tool\0uv\0dev-dependencies')
        return { extra: null, group: null };
    if (names.length === 3 && place.startsWith('project\0optional-dependencies\0'))
        return { extra: third, group: null };
    if (names.length === 2 && names[0] === 'dependency-groups')
        return { extra: null, group: String(names[1]) };
    return null;
}
function fromRequirement(text, entry, name, condition) {
    const value = stringOf(text, entry);
    const requirement = value === null ? null : (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(value);
    if (value === null || requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return [];
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value, clauses: requirement.clauses },
            span: spanIn(text, entry, value, requirement),
            conditional: value.includes(';'),
            elsewhere: requirement.url !== null,
            hashed: false,
            ...condition,
        },
    ];
}
function poetryKey({ path, shape }, name) {
    const [tool, poetry, ...rest] = path;
    if (tool !== 'tool' || poetry !== 'poetry' || shape !== 'plain')
        return null;
    const group = rest[0] === 'group' && rest[2] === 'dependencies' ? String(rest[1]) : null;
    const below = group !== null
        ? rest.slice(3)
        : rest[0] === 'dependencies' || rest[0] === 'dev-dependencies'
            ? rest.slice(1)
            : [];
    const [key, ...inner] = below;
    if (typeof key !== 'string' || (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(key) !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return null;
    const isListed = typeof inner[0] === 'number';
    const last = isListed ? inner.slice(1) : inner;
    if (last.length > 1 || (last.length === 1 && last[0] !== 'version') || (isListed && last.length === 0))
        return null;
    return { extra: null, group, isVersion: last.length === 1, isListed };
}
function fromPoetry(text, entry, { entries }, { isVersion, isListed, extra, group }) {
    const value = stringOf(text, entry);
    if (value === null)
        return [];
    const table = entry.path.slice(0, -1);
    const siblings = isVersion
        ? entries.filter((each) => each.path.length === entry.path.length && table.every((key, at) => each.path[at] === key))
        : [];
    const has = (key) => siblings.some((each) => each.path.at(-1) === key);
    const isBare = text.slice(entry.start + 1, entry.end - 1) === value;
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value },
            clauses: value.trim() === '*' ? '' : value,
            span: isBare ? { start: entry.start + 1, end: entry.end - 1 } : null,
            conditional: isListed || has('python') || has('markers') || has('platform'),
            elsewhere: ['git', 'url', 'path', 'file'].some(has),
            ...{ hashed: false, extra, group },
        },
    ];
}
function inRequirements(path, text, name) {
    let offset = 0;
    return text.split('\n').flatMap((raw, position) => {
        const start = offset + (position === 0 && raw.startsWith('\uFEFF') ? 1 : 0);
        offset += raw.length + 1;
        const line = raw.replace(/^\uFEFF/, '').replace(/\s*\\?\r?$/, '');
        const requirement = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(line);
        if (requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
            return [];
        const span = { start: start + requirement.start, end: start + requirement.end };
        return [
            {
                ...{ path, line: position + 1, text: line.trim(), clauses: requirement.clauses, span },
                conditional: line.includes(';'),
                elsewhere: requirement.url !== null,
                hashed: /\\\r?$/.test(raw) || /\s--hash=/.test(raw),
                ...{ extra: null, group: null },
            },
        ];
    });
}
function spanIn(text, { start, end }, value, requirement) {
    if (text.slice(start + 1, end - 1) !== value)
        return null;
    return { start: start + 1 + requirement.start, end: start + 1 + requirement.end };
}
function stringOf(text, { start, end }) {
    if (!/^["']/.test(text[start] ?? ''))
        return null;
    const value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`value = ${text.slice(start, end)}`)['value'];
    return typeof value === 'string' ? value : null;
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

/***/ 84076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readLocked)
/* harmony export */ });
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
/* harmony import */ var _lock_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91932);
/* harmony import */ var _read_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81658);
/* harmony import */ var _uv_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98252);
// The packages that a lock file of any tool fixes, or a file of requirements.
// https://packaging.python.org/en/latest/specifications/pylock-toml/




/** What is no lock is read as requirements. Throws `project-toml-broken`. */
function readLocked(path, text) {
    if (!(0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLock */ .e)(path))
        return (0,_read_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .readPins */ .L)(text);
    return /(?:^|\/)uv\.lock$/.test(path) ? (0,_uv_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .readUvLock */ .$)(path, text) : (0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntries */ .C)(path, text).map(describe);
}
/** What pylock.toml calls a package that no index has; poetry and pdm name the kind of its source. */
const ELSEWHERE = ['vcs', 'directory', 'archive', 'git', 'path', 'url'];
function describe({ name, line, table }) {
    const source = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'source');
    const kind = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'type');
    const elsewhere = (kind !== null && kind !== 'legacy') || ELSEWHERE.some((key) => typeof table[key] !== 'undefined');
    return {
        name,
        version: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'version'),
        source: elsewhere ? 'other' : 'registry',
        index: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'index') ?? (kind === 'legacy' ? (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'url') : null),
        line,
        publishedAt: firstUpload(table),
        files: [],
        dependencies: [],
    };
}
/** Of pylock.toml: TOML's own times. */
function firstUpload({ sdist, wheels }) {
    const files = [sdist, wheels].flat();
    const times = files.flatMap((file) => {
        const time = Date.parse(String((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(file)?.['upload-time']));
        return Number.isNaN(time) ? [] : [time];
    });
    return times.length === 0 ? null : Math.min(...times);
}


/***/ }),

/***/ 81658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readPins)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86992);
/* harmony import */ var _requirement_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55123);
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6348);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36960);
// What a file of requirements fixes: lines `name==version`, as the strictest reader of it sees them.




/** An address, or a path with a name of a file. */
const PLACE = /^(?:(?:-e|--editable)[=\s]\s*)?([\w+.-]+:\/\/\S+|[^\s;#=<>!~@[]*\.(?:whl|zip|tar\.gz)\b\S*)/;
/** With more than one index any line may be of any of them: all their addresses count. What is not pinned has no version. */
function readPins(text) {
    const index = (0,_requirement_indexes_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementIndexes */ .C)(text)
        .map(({ url }) => url)
        .join(' ') || null;
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementLines */ .p)(text).flatMap(({ line, text: written }) => {
        const place = PLACE.exec(written)?.[1];
        const requirement = place === undefined ? (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementText */ .P)(written) : null;
        const name = place === undefined ? requirement?.name : placeName(place);
        if (name === undefined)
            return [];
        const source = place === undefined && requirement?.url === null ? 'registry' : 'other';
        const version = requirement === null ? null : (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedVersion */ .V)(requirement.clauses);
        const locked = { name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name), version, source, index, line };
        return [{ ...locked, publishedAt: null, files: [], dependencies: [] }];
    });
}
/** `fork` of `git+https://github.com/acme/fork.git@v1`, or what it says of itself; undefined: no word in it could be a name. */
function placeName(place) {
    const [, egg] = /#(?:.*&)?egg=([\w.-]+)/.exec(place) ?? [];
    const last = place
        .replace(/[#?].*$/, '')
        .split(/[/\\]/)
        .findLast((part) => part !== '');
    const [word = ''] = (last ?? '').split(/@|-\d|\.(?:git|whl|zip|tar)\b/);
    return egg ?? /^\w(?:[\w.-]*\w)?$/.exec(word)?.[0];
}


/***/ }),

/***/ 55123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementIndexes)
/* harmony export */ });
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);
// The indexes that a file of requirements names. https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options

/** pip takes quotes as a shell does. */
const OPTION = /^(-i|--index-url|--extra-index-url)(?:\s*=\s*|\s+)["']?([^\s"']+)/;
function requirementIndexes(text) {
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementLines */ .p)(text).flatMap((line) => {
        const [, option = '', url] = OPTION.exec(line.text) ?? [];
        return url === undefined ? [] : [{ url, extra: option === '--extra-index-url' }];
    });
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requirementLines)
/* harmony export */ });
// A requirements file as the strictest reader of it sees it: without comments, one line for each requirement or option.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/
/** Python ends a line at more than line feeds, and pip reads options from what follows. https://docs.python.org/3/library/stdtypes.html#str.splitlines */
const LINE_ENDS = new RegExp(String.raw `\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]`, 'u');
function requirementLines(text) {
    const lines = [];
    let open = null;
    for (const [position, physical] of text
        .replace(/^\uFEFF/, '')
        .split(LINE_ENDS)
        .entries()) {
        const begun = open ?? { line: position + 1, text: '' };
        // A backslash inside a comment continues the line for pip, and ends it for uv.
        const plain = physical.replace(/(^|\s)#.*$/s, '');
        const goesOn = plain === physical && plain.endsWith('\\');
        open = goesOn ? { ...begun, text: begun.text + plain.slice(0, -1) } : null;
        if (!goesOn)
            lines.push({ ...begun, text: `${begun.text}${plain}`.replace(/\s+/g, ' ').trim() });
    }
    const last = open === null ? [] : [{ line: open.line, text: open.text.trim() }];
    return [...lines, ...last].filter((each) => each.text !== '');
}


/***/ }),

/***/ 53468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ filenameVersion)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);
// The version that the name of a file on an index says.




/** Null: no wheel and no sdist. Old indexes list eggs, installers and the like. */
function filenameVersion(filename) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistFilename */ .s)(filename);
        return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(parsed.version);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 35589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   ns: () => (/* binding */ isPackageData),
/* harmony export */   rK: () => (/* binding */ isTrial)
/* harmony export */ });
// What a path of a project is by its name.
const TRIAL_FOLDERS = new Set([
    ['t', 'unit', 'integration', 'e2e', 'test', 'tests', 'testing', 'testdata', 'test_data'],
    ['fixture', 'fixtures', 'spec', 'specs', 'mock', 'mocks', 'mockserver', 'mock_server'],
    ['doc', 'docs', 'example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground'],
    ['benchmark', 'benchmarks', 'bench', 'perf'],
].flat());
const TRIAL_FOLDER = /^(?:(?:tests?|docs?)[-_]\w+|\w+_tests?|dummy\w*)$/;
const TRIAL_FILE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/;
/** Tests, documentation, examples: secrets there are mostly made up, and wheels mostly leave them out. */
function isTrial(path) {
    const names = path.split('/');
    return TRIAL_FILE.test(names.pop()) || names.some(isTrialFolder);
}
function isTrialFolder(name) {
    const plain = name.toLowerCase().replace(/^_/, '');
    return TRIAL_FOLDERS.has(plain) || TRIAL_FOLDER.test(plain);
}
function isModule(path) {
    return /\.pyi?$/.test(path);
}
const DATA = /\.(?:json|jsonl|ya?ml|toml|csv|tsv|sql|html?|css|js|mjs|xml|xsd|xslt?|svg|j2|jinja2?|tmpl|tpl|mako|graphql|avsc|lark|mo|pem|parquet|npz|npy|sqlite|db)$/i;
/** Files that modules read when they run; not texts for people, nor settings of tools. */
function isPackageData(path) {
    return (DATA.test(path) && !/(?:^|\/)\./.test(path) && !/(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 70994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretFile)
/* harmony export */ });
/* harmony import */ var _path_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35589);
// Files that hold secrets by their name.

/** Nothing else has these names. */
const ALWAYS = [
    /^\.env(?:\.(?!(?:.+\.)?(?:examples?|sample|template|tmpl|dist|defaults?|tests?|ci|docs?)$).+)?$/,
    /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
    /^\.(?:pypirc|netrc|git-credentials|pgpass|my\.cnf|dockercfg)$/,
    /^_netrc$/,
    /\.kdbx?$/,
    // What google-github-actions/auth leaves in the workspace.
    /^gha-creds-[0-9a-f]+\.json$/,
];
/** In these folders of a home. */
const HOME = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|\.gnupg\/.+)$/;
/** Harmless ones are common as well: only a surprise when git does not know them. */
const OFTEN = [
    /^\.npmrc$/,
    /^\.htpasswd$/,
    /^(?:client_)?(?:credentials|secrets?)\.(?:json|ya?ml|toml|ini)$/,
    /^service[-_]?account.*\.json$/,
    /\.(?:p12|pfx|jks|keystore|tfstate)$/,
];
/** How sure the name alone is; null for other files. */
function secretFile(path) {
    const name = (0,_path_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if (HOME.test(path) || ALWAYS.some((form) => form.test(name)))
        return 'always';
    return OFTEN.some((form) => form.test(name)) ? 'often' : null;
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

/***/ 30995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ copySources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90573);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// A copy of the project's sources in another folder, as another machine would check them out: what git tracks, with the edits of this run, other
// times and permissions, and a repository of its own, because backends ask git.






/** Long ago, and another than the time of the first build. */
const OTHER_TIME = new Date('2001-02-03T04:05:06Z');
const AT_ONCE = 16;
/** Deeper in the tree these are names that packages have. */
const GENERATED_AT_TOP = /^(?:dist|build|venv)$/;
const GENERATED = /^(?:\.git|\.venv|\.tox|\.nox|__pycache__|\..*_cache|.*\.egg-info)$/;
async function copySources(request) {
    const { target, env } = request;
    // git tells real paths.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(request.folder);
    const written = await Promise.all(request.written.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)));
    const root = await repositoryOf(folder, env);
    const tracked = root === null ? null : await cloneRepository(root, target, env);
    if (root === null || tracked === null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(folder, target, {
            recursive: true,
            verbatimSymlinks: true,
            filter: (path) => path === folder || !isGenerated(path, folder),
        });
        return { folder: target, from: folder, to: target };
    }
    const edited = written.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path)).filter((path) => !path.startsWith('..'));
    await (0,_pace_some_at_a_time_js__WEBPACK_IMPORTED_MODULE_4__/* .someAtATime */ .Q)(AT_ONCE, [...new Set([...tracked, ...edited])], (path) => copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, path)));
    return { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder)), from: root, to: target };
}
function isGenerated(path, folder) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    return GENERATED.test(name) || ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === folder && GENERATED_AT_TOP.test(name));
}
/** Null: no repository, or no git that can tell. */
async function repositoryOf(folder, env) {
    const root = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env)(['rev-parse', '--show-toplevel']).catch(() => null);
    return root === null ? null : root.toString('utf8').trimEnd();
}
/** Paths that git tracks; null when git can not clone, and then everything is copied. */
async function cloneRepository(root, target, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(root, env);
    const clone = ['clone', '--quiet', '--shared', '--no-checkout', '--template=', '--', root, target];
    try {
        await git(clone);
        const [listed] = await Promise.all([
            git(['ls-files', '-z']),
            (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(target, env)(['read-tree', 'HEAD']),
        ]);
        return (0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_5__/* .nullSeparated */ .J)(listed);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
async function copyEntry(from, to) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from).catch(() => null);
    // Tracked, but deleted in the working tree.
    if (found === null)
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    if (found.isSymbolicLink())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from), to);
    // A submodule is one entry, and a folder.
    else if (found.isDirectory())
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(from, to, { recursive: true, verbatimSymlinks: true });
    else {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(to, found.mode & 0o700);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(to, OTHER_TIME, OTHER_TIME);
    }
}


/***/ }),

/***/ 32525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ environmentProgram),
/* harmony export */   a2: () => (/* binding */ environmentPython),
/* harmony export */   cd: () => (/* binding */ activated),
/* harmony export */   kK: () => (/* binding */ findVirtualEnvironment),
/* harmony export */   tJ: () => (/* binding */ sitePackages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The virtual environment of a project, its programs, and where it keeps what is installed.


const WINDOWS = process.platform === 'win32';
function programFolder(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, WINDOWS ? 'Scripts' : 'bin');
}
function environmentPython(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? 'python.exe' : 'python');
}
function environmentProgram(environment, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? `${name}.exe` : name);
}
/** The variables of an activated environment, in front of `env`. */
function activated(environment, env) {
    const name = Object.keys(env).find((key) => (WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
    const rest = env[name] === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter + env[name];
    const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
    return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}
/**
 * `folder`: of the project, absolute. `named`: as typed; null: the active one, or the one in the folder. Null: there is none; one that is
 * named and is none is told as if there were none.
 */
async function findVirtualEnvironment(folder, named, env) {
    const candidates = named === null
        ? [env['VIRTUAL_ENV'], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.venv'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'venv')]
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)];
    for (const candidate of candidates) {
        if (candidate === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'pyvenv.cfg')).catch(() => null)) !== null)
            return candidate;
    }
    return null;
}
/** Folders that may be missing. */
async function sitePackages(environment) {
    const libraries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib')).catch(() => []);
    return [
        ...libraries.map((library) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib', library, 'site-packages')),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'Lib', 'site-packages'),
    ];
}


/***/ }),

/***/ 97843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ defuseBlock)
/* harmony export */ });
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
// Untrusted text of several lines (what a breaking change means) as lines of inert Markdown: paragraphs, lists and closed code fences stay.


const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;
const ITEM = /^[ \t]*(?:[-*+]|(\d{1,3})[.)])[ \t]+(?=\S)/;
/** Other names may start a renderer (mermaid, geojson, math). https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams */
const LANGUAGES = new Set([
    'py',
    'python',
    'pycon',
    'toml',
    'ini',
    'yaml',
    'json',
    'sh',
    'bash',
    'console',
    'diff',
    'text',
]);
const MOST_LINES = 200;
/** Lines without indentation, blank lines as '', none at either end. More than `limit` characters or 200 lines are cut with an ellipsis. */
function defuseBlock(text, limit = 4000) {
    const all = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .O)(text.slice(0, limit)).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
    const source = all.slice(0, MOST_LINES);
    const lines = [];
    for (let index = 0; index < source.length; index += 1) {
        const end = closingFence(source, index);
        if (end === null) {
            lines.push(defuseLine(source[index], limit));
        }
        else {
            lines.push(...codeBlock(source, index, end));
            index = end;
        }
    }
    if (text.length > limit || all.length > source.length)
        lines.push('', '…');
    return withoutExtraBlanks(lines);
}
function defuseLine(line, limit) {
    const item = ITEM.exec(line);
    if (item === null)
        return (0,_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(line, limit);
    const marker = item[1] === undefined ? '-' : `${item[1]}.`;
    return `${marker} ${(0,_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(line.slice(item[0].length), limit)}`;
}
function closingFence(lines, start) {
    const fence = FENCE.exec(lines[start])?.[1];
    if (fence === undefined)
        return null;
    for (let index = start + 1; index < lines.length; index += 1) {
        const line = lines[index].trim();
        if (line.length >= fence.length && line === fence.charAt(0).repeat(line.length))
            return index;
    }
    return null;
}
function codeBlock(lines, start, end) {
    const content = lines.slice(start + 1, end).map((line) => line.replaceAll('\t', '    ').trimEnd());
    const runs = content.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    const language = FENCE.exec(lines[start])?.[2]?.toLowerCase() ?? '';
    return [`${fence}${LANGUAGES.has(language) ? language : ''}`, ...content, fence];
}
/** Blank lines inside code count too: more than one in a row is never needed to understand a migration. */
function withoutExtraBlanks(lines) {
    const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
    return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}


/***/ }),

/***/ 63979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/* unused harmony export defuseCell */
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
// Untrusted text made inert in GitHub's Markdown and kept legible.
//
// Mentions, references and addresses become code spans. GitHub links them after Markdown is rendered, in the text nodes of the HTML, so a
// backslash or an entity (`\@user`, `&#64;user`) is gone by then and still notifies (https://github.com/github/cmark-gfm/issues/389); code is
// left alone, reads well in the raw file too, and suits what `@` mostly is in a Python project: a decorator. A zero-width space would be
// copied along by whoever copies the text. All other active characters get CommonMark's backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes).

const ACTIVE = /[@#$&<>\\`*_[\]~|]|:\/\/|www\.|gh-\d|^(?:[-+=]|\d+[.)](?:\s|$))/i;
/** https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks up to the next run of the same length. */
const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
const RISKY = new RegExp([
    // Addresses that GFM links by itself: https://github.github.com/gfm/#autolinks-extension-
    '(?:[a-z][a-z0-9+.-]{0,20}:\\/\\/|www\\.)[^\\s`]*',
    // Mentions of users and teams, e-mail addresses, `owner/repository@sha`.
    '[\\w.+%/:~-]{0,64}@[\\w@/.:+%~-]{0,200}\\w',
    // Mathematics; `$` in GitHub's Markdown can't be escaped outside of it.
    '\\$[^\\s`]*',
    // Issues: `#1`, `owner#1`, `owner/repository#1`, `GH-1`.
    '[\\w.-]{0,100}(?:\\/[\\w.-]{1,100})?(?:#\\d+)+',
    '\\bgh-\\d+',
    // Not a risk, but `__init__` reads better than its escaped form.
    '(?<!\\w)__\\w{1,60}?__(?!\\w)',
].join('|'), 'gi');
/** Tells at once what most text has not; `RISKY` is far slower. */
const MAY_BE_RISKY = /[@#$]|:\/\/|www\.|gh-\d|__/i;
const OWN_REFERENCE = /^(?:#|gh-)\d+$/i;
/** The keywords of GitHub, GitLab and Gitea that act on an issue. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORD = /(?<![a-z])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|reopen(?:s|ed|ing)?)(?![a-z0-9])/i;
const CLOSING_PUNCTUATION = /[.,;:!?'")\]}>*~|]+$/;
/** One untrusted line for a place inside a line of our own Markdown, also at its start. Longer text is cut at `limit` with an ellipsis. */
function defuse(text, limit) {
    const line = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit);
    return ACTIVE.test(line) ? join(pieces(line)) : line;
}
/** As `defuse`, for a cell of a table: there a `|` ends the cell even in code, unless an odd number of backslashes stands before it. https://github.github.com/gfm/#tables-extension- */
function defuseCell(text, limit) {
    return defuse(text, limit).replace(/\\*\|/g, (mark) => (mark.length % 2 === 1 ? `\\${mark}` : mark));
}
function pieces(line) {
    if (!line.includes('`'))
        return plainPieces(line, 0, line.length);
    const found = [];
    let end = 0;
    for (const span of line.matchAll(CODE_SPAN)) {
        found.push(...plainPieces(line, end, span.index), { text: span[0], code: true });
        end = span.index + span[0].length;
    }
    found.push(...plainPieces(line, end, line.length));
    return found;
}
function plainPieces(line, start, stop) {
    const text = line.slice(start, stop);
    if (!MAY_BE_RISKY.test(text))
        return [{ text, code: false }];
    const found = [];
    let end = 0;
    for (const match of text.matchAll(RISKY)) {
        const token = match[0].replace(CLOSING_PUNCTUATION, '');
        if (OWN_REFERENCE.test(token) && !isClosing(line.slice(0, start + match.index)))
            continue;
        found.push({ text: text.slice(end, match.index), code: false }, { text: `\`${token}\``, code: true });
        end = match.index + token.length;
    }
    found.push({ text: text.slice(end), code: false });
    return found;
}
/** An issue of this repository stays a link, unless a keyword stands before it, or the caller's own text does ("fixes: " as a scope). */
function isClosing(before) {
    return KEYWORD.test(before) || !/[\p{L}\p{N}]/u.test(before);
}
function join(parts) {
    let line = '';
    let afterCode = false;
    for (const { text, code } of parts) {
        if (text === '')
            continue;
        // Two spans that touch would merge their fences.
        if (code)
            line += afterCode ? ` ${text}` : text;
        else
            line += line === '' ? escapeStart(escape(text)) : escape(text);
        afterCode = code;
    }
    return line;
}
function escape(text) {
    return text.replace(/[\\`*[\]~|<&_]/g, escapeCharacter);
}
/** `_` between letters and digits is never emphasis in GFM, so `foo_bar` stays as it is; `&` matters only where an entity may begin. */
function escapeCharacter(character, offset, text) {
    if (character === '<')
        return '&lt;';
    if (character === '&')
        return /[\s&]/.test(text.charAt(offset + 1)) ? '&' : '&amp;';
    const isInWord = character === '_' && isAlphanumeric(text, offset - 1) && isAlphanumeric(text, offset + 1);
    return isInWord ? '_' : `\\${character}`;
}
function isAlphanumeric(text, offset) {
    return /[A-Za-z0-9]/.test(text.charAt(offset));
}
/** Headings, lists, quotes and rules begin only at the start of a line. */
function escapeStart(text) {
    const start = /^(?:\d+(?=[.)](?:\s|$))|(?=[-+=#>]))/.exec(text)?.[0];
    return start === undefined ? text : `${start}\\${text.slice(start.length)}`;
}


/***/ }),

/***/ 43638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ tomlVersionSpan),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   yp: () => (/* binding */ versionPlace)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14535);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
/* harmony import */ var _toml_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13570);
// From a span in a decoded file to a version place in its bytes.






function versionPlace(source, kind, found, value) {
    const span = (0,_text_span_js__WEBPACK_IMPORTED_MODULE_5__/* .versionCharacters */ .d)(source.text, value);
    const line = lineOf(source.text, span.start);
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(span.text);
    if (version === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-invalid', {
            value: value.text,
            place: `${found}, ${source.path} line ${line}`,
        });
    const start = Buffer.byteLength(source.text.slice(0, span.start));
    const end = start + Buffer.byteLength(span.text);
    return { path: source.path, kind, found, line, start, end, text: span.text, version };
}
/** The string at a key path, its span proved by smol-toml's value. Null when there is no string. */
function tomlVersionSpan(document, keys) {
    const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, ...keys);
    if (typeof value !== 'string')
        return null;
    const span = (0,_toml_span_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlStringSpan */ .g)(document.text, keys);
    if (span?.text !== value)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'version-place-escaped', {
            path: document.path,
            line: lineOf(document.text, span?.start ?? 0),
        });
    return span;
}
/** 1-based. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
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

/***/ 39046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ PLAIN_VALUE),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   mE: () => (/* binding */ walkToml),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
// A walk over the text of a TOML document, for what smol-toml does not tell: where things stand. The text has been read by
// smol-toml before, so the walk may rely on valid TOML. https://toml.io/en/v1.0.0

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const QUOTED_KEY = /"(?:\\.|[^"\\])*"|'[^']*'/y;
/** `readKeyValue` is called at each key that stands in no value, with the path of its table, and leaves the cursor behind the value. */
function walkToml(cursor, readKeyValue, seeHeader = () => undefined) {
    // The last index of each array of tables met so far.
    const arrays = new Map();
    let table = [];
    cursor.at = cursor.text.startsWith('\uFEFF') ? 1 : 0;
    for (skip(cursor, BLANK); cursor.at < cursor.text.length; skip(cursor, BLANK)) {
        if (cursor.text[cursor.at] === '[') {
            const header = readHeader(cursor, arrays);
            table = header.path;
            seeHeader(header);
        }
        else
            readKeyValue(cursor, table);
    }
}
function readHeader(cursor, arrays) {
    const start = cursor.at;
    const isArray = cursor.text[start + 1] === '[';
    cursor.at += isArray ? 2 : 1;
    const keys = readKey(cursor, ']');
    cursor.at += isArray ? 1 : 0;
    const path = [];
    for (const [position, key] of keys.entries()) {
        path.push(key);
        const id = JSON.stringify(path);
        if (isArray && position === keys.length - 1)
            arrays.set(id, (arrays.get(id) ?? -1) + 1);
        const index = arrays.get(id);
        if (index !== undefined)
            path.push(index);
    }
    return { path, isArray, start, end: cursor.at };
}
/** A dotted key with the character that ends it. */
function readKey(cursor, end) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const quoted = skip(cursor, QUOTED_KEY);
        keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`key = ${quoted}`)['key']);
        skip(cursor, SPACE);
        const after = cursor.text[cursor.at++];
        if (after === end)
            return keys;
        if (after !== '.')
            throw new Error(`TOML key not understood at offset ${cursor.at}`);
    }
}
/** What was skipped; empty when the expression, which is sticky, does not match here. */
function skip(cursor, expression) {
    expression.lastIndex = cursor.at;
    const skipped = expression.exec(cursor.text)?.[0] ?? '';
    cursor.at += skipped.length;
    return skipped;
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tomlStrings),
/* harmony export */   g: () => (/* binding */ tomlStringSpan)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14535);
/* harmony import */ var _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);
// Where each string value of a TOML text stands. smol-toml gives values without offsets, and an edit needs offsets.
// Callers prove each span by its value.


function tomlStringSpan(text, path) {
    const isWanted = (entry) => entry.path.length === path.length && entry.path.every((key, index) => key === path[index]);
    return tomlStrings(text).find(isWanted)?.span ?? null;
}
function tomlStrings(text) {
    const cursor = { text, found: [], at: 0 };
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .walkToml */ .mE)(cursor, readKeyValue);
    return cursor.found;
}
function readKeyValue(cursor, table) {
    const path = [...table, ...(0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(cursor, '=')];
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6);
    readValue(cursor, path);
}
function readValue(cursor, path) {
    if (isQuote(cursor))
        cursor.found.push({ path, span: readString(cursor) });
    else if (cursor.text[cursor.at] === '[')
        readItems(cursor, ']', (index) => readValue(cursor, [...path, index]));
    else if (cursor.text[cursor.at] === '{')
        readItems(cursor, '}', () => readKeyValue(cursor, path));
    else if ((0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_VALUE */ .PJ) === '')
        throw new Error(`TOML value not understood at offset ${cursor.at}`);
}
function readItems(cursor, end, readItem) {
    cursor.at++;
    for (let index = 0;; index++) {
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === end)
            break;
        readItem(index);
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    cursor.at++;
}
/** Leaves the cursor behind the closing quotes. */
function readString(cursor) {
    const { text } = cursor;
    const quote = text[cursor.at];
    const isLong = text.startsWith(quote.repeat(3), cursor.at);
    const opening = isLong ? quote.repeat(3) : quote;
    const start = cursor.at + opening.length;
    let end = start;
    while (end < text.length && !text.startsWith(opening, end))
        end += quote === '"' && text[end] === '\\' ? 2 : 1;
    // A long string may end in one or two quotes of its own, right before the closing three.
    for (let own = 0; isLong && own < 2 && text[end + 3] === quote; own++)
        end++;
    cursor.at = end + opening.length;
    // A newline right after the opening quotes is not part of the value.
    const newline = isLong ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
    return (0,_text_span_js__WEBPACK_IMPORTED_MODULE_1__/* .textSpan */ .U)(text, start + newline, end);
}
function isQuote(cursor) {
    const character = cursor.text[cursor.at];
    return character === '"' || character === "'";
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


/***/ }),

/***/ 74914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ versionKey)
/* harmony export */ });
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);

/** The same text for what is one version (PEP 440 holds `1.2` and `1.2.0` equal), another for every other. */
function versionKey(version) {
    const last = version.release.findLastIndex((number) => number !== 0);
    return (0,_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)({ ...version, release: version.release.slice(0, Math.max(1, last + 1)) });
}


/***/ })

};
