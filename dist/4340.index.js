export const id = 4340;
export const ids = [4340];
export const modules = {

/***/ 47716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUpdateTests: () => (/* binding */ runUpdateTests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
// EXTERNAL MODULE: ./lib/dependencies/read-locked.js + 1 modules
var read_locked = __webpack_require__(79832);
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

// EXTERNAL MODULE: ./lib/update/without-update.js
var without_update = __webpack_require__(83843);
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
    if (spent > MOST_SECONDS || updates.every((update) => (0,without_update/* comparedStep */.oe)(update) === null))
        return updates;
    // An update that stands on one that was green has been compared by that.
    const known = tried
        .filter(({ update }) => update.state === 'green')
        .map(({ after, packages, update }) => ({ setUp: setUpOf(after, packages), runs: update.tests }));
    const told = [];
    for (const each of tried) {
        const step = (0,without_update/* comparedStep */.oe)(each.update);
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
    const reached = without_update/* COMPARED_STEPS */.UX.slice(0, without_update/* COMPARED_STEPS */.UX.indexOf(step) + 1);
    return runs.filter(({ name }) => reached.includes(name));
}
/** As far as the furthest of them came. */
async function runWithout({ packages, files, request }, same, needs) {
    const reached = same.map(({ update }) => (0,without_update/* comparedStep */.oe)(update));
    const last = without_update/* COMPARED_STEPS */.UX.findLast((step) => reached.includes(step)) ?? 'install';
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

// EXTERNAL MODULE: ./lib/update/update-result.js
var update_result = __webpack_require__(31344);
;// CONCATENATED MODULE: ./lib/commands/write-update-folder.js
// What the testing job leaves for the proposing one: the document, and the files as they would be, by their sha256.


/** The document is written last: a folder that has it is whole. */
async function writeUpdateFolder(result, needs) {
    const digests = new Set(result.updates.flatMap(({ files }) => files.map(({ after }) => after)));
    for (const sha256 of [...digests].sort())
        await needs.writeFile(`files/${sha256}`, needs.keptText(sha256));
    const document = `${JSON.stringify(result, null, 2)}\n`;
    await needs.writeFile(update_result/* UPDATE_DOCUMENT */._, document);
    return { digest: (0,external_node_crypto_.createHash)('sha256').update(document).digest('hex') };
}

// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
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
;// CONCATENATED MODULE: ./lib/upload/consumer-access.js
const OWN = {
    pagesNeedCredential: 'maybe',
    user: null,
    password: 'your password or a token',
    keyring: null,
    longestHours: null,
};
const PUBLIC = {
    ...OWN,
    pagesNeedCredential: 'never',
    password: 'nothing: installing asks for no credential',
    page: 'https://docs.pypi.org/api/index-api/',
};
const ACCESS = {
    pypi: PUBLIC,
    testpypi: PUBLIC,
    gitlab: {
        ...OWN,
        user: '__token__',
        password: 'a personal or project access token with read_api; a deploy token with read_package_registry goes with its own user name',
        page: 'https://docs.gitlab.com/user/packages/pypi_repository/',
    },
    gitea: {
        ...OWN,
        password: 'an access token with read:package',
        page: 'https://docs.gitea.com/usage/packages/pypi',
    },
    artifactory: {
        ...OWN,
        password: 'an identity token, or an access token of that user',
        page: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/pypi-repositories',
    },
    nexus: {
        ...OWN,
        password: 'your password, or a user token with its name code as the user',
        page: 'https://help.sonatype.com/en/pypi-repositories.html',
    },
    azure: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: '__token__',
        password: 'a personal access token with Packaging (read), or an access token of Entra',
        keyring: {
            package: 'artifacts-keyring',
            user: 'VssSessionToken',
            page: 'https://github.com/microsoft/artifacts-keyring',
        },
        page: 'https://learn.microsoft.com/azure/devops/artifacts/quickstarts/python-packages',
    },
    codeartifact: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: 'aws',
        password: 'the answer of `aws codeartifact get-authorization-token`',
        keyring: {
            package: 'keyrings.codeartifact',
            user: 'aws',
            page: 'https://github.com/jmkeyes/keyrings.codeartifact',
        },
        longestHours: 12,
        page: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
    },
    google: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: 'oauth2accesstoken',
        password: 'the answer of `gcloud auth print-access-token`',
        keyring: {
            package: 'keyrings.google-artifactregistry-auth',
            user: 'oauth2accesstoken',
            page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
        },
        longestHours: 1,
        page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
    },
    devpi: { ...OWN, page: 'https://devpi.net/docs/devpi/devpi/stable/+doc/userman/index.html' },
    pypiserver: {
        ...OWN,
        page: 'https://github.com/pypiserver/pypiserver#apache-like-authentication-htpasswd',
    },
    generic: { ...OWN, page: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/' },
};
function consumerAccess(kind) {
    return ACCESS[kind];
}
/**
 * uv's and poetry's names for the credential of an index that is configured as `index` (letters, digits, `-`, `_` and `.`). pip has no such
 * variables: it reads ~/.netrc, a keyring, or PIP_INDEX_URL whole.
 * https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly
 * https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword
 */
function consumerVariables(tool, index) {
    const name = index.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return tool === 'uv'
        ? { user: `UV_INDEX_${name}_USERNAME`, password: `UV_INDEX_${name}_PASSWORD` }
        : { user: `POETRY_HTTP_BASIC_${name}_USERNAME`, password: `POETRY_HTTP_BASIC_${name}_PASSWORD` };
}
/**
 * What has to be set for the tool to ask the keyring backend; null: it can't (poetry knows the system's keyring alone).
 * https://pip.pypa.io/en/stable/topics/authentication/#keyring-support
 * https://docs.astral.sh/uv/reference/settings/#keyring-provider
 */
function keyringSetting(tool) {
    if (tool === 'pip')
        return { name: 'PIP_KEYRING_PROVIDER', value: 'subprocess' };
    return tool === 'uv' ? { name: 'UV_KEYRING_PROVIDER', value: 'subprocess' } : null;
}

// EXTERNAL MODULE: ./lib/upload/index-kinds.js
var index_kinds = __webpack_require__(3219);
// EXTERNAL MODULE: ./lib/gateways/credentials/person-files.js + 2 modules
var person_files = __webpack_require__(47531);
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
        const variables = consumerVariables(tool, name);
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

// EXTERNAL MODULE: ./lib/inputs/run-event.js
var run_event = __webpack_require__(36469);
// EXTERNAL MODULE: ./lib/report/index-report.js
var index_report = __webpack_require__(19277);
// EXTERNAL MODULE: ./lib/report/update-summary.js
var update_summary = __webpack_require__(18084);
// EXTERNAL MODULE: ./lib/gateways/cache-folder.js
var cache_folder = __webpack_require__(67462);
;// CONCATENATED MODULE: ./lib/findings/private-name-errors.js
/** Why the index server does not serve a private name. Installers show these texts: no secret is in them. */
const privateNameErrors = {
    'private-token-refused': {
        happened: 'GitHub does not know the token that the index server was started with (asked for {what}): it has expired or was revoked.',
        remedy: 'Start the server again with a valid token in `GITHUB_TOKEN` that may read `contents` of {repository}.',
    },
    'private-repository-hidden': {
        happened: 'GitHub does not show {repository} to the token of the index server ({status}: {message}); the token lacks the right, or the repository is gone or renamed.',
        remedy: 'Give the token in `GITHUB_TOKEN` read access to `contents` of {repository} (with SSO, authorise it for the organisation), or correct the name of the repository.',
    },
    'private-rate-limited': {
        happened: 'The GitHub token of the index server has used up its requests ({what}): {end}.',
        remedy: 'Wait until then, use another token in `GITHUB_TOKEN`, or give a built index (`--index`), which needs fewer requests.',
    },
    'private-github-down': {
        happened: 'GitHub could not be asked for {what}: {message}.',
        remedy: 'Look whether GitHub answers (https://www.githubstatus.com) and at the proxy settings, then install again; nothing is taken from elsewhere.',
    },
    'private-github-certificate': {
        happened: 'GitHub could not be asked for {what}: its certificate is not trusted here ({message}).',
        remedy: 'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
    },
    'private-index-broken': {
        happened: 'The built index {place} cannot be used: {message}',
        remedy: 'Build it again with `py-release index build`. Until then no name is sent to the upstream index: which ones are private is not known.',
    },
    'private-releases-broken': {
        happened: 'The releases of {repository} cannot be served: {message}',
        remedy: 'Mend what is named in the release; until then nothing of it is served, from nowhere.',
    },
    'private-name-missing': {
        happened: 'The releases of {repository} hold no package {name}; {present}.',
        remedy: 'Correct `--package` (or `[tool.py-release.private-packages]`), or release the package there.',
    },
    'private-name-twice': {
        happened: 'The package {name} is to come from {first}, but the built index has it from {second}.',
        remedy: 'Correct `--package` or build the index from the right repository; until then neither is served.',
    },
    'private-file-unknown': {
        happened: 'The package {name} has no file {filename} in its releases.',
        remedy: 'Resolve again (`uv lock`, `poetry lock`): the file was removed, or a lock file names another package.',
    },
    'private-file-gone': {
        happened: 'The file {filename} is no longer in its release of {repository}.',
        remedy: 'Put it back into the release, or release again; when an index was built from the releases, build it again.',
    },
    'private-file-differs': {
        happened: 'The bytes of {filename} in {repository} have the sha256 {seen}, its release says {expected}. They were not served.',
        remedy: 'Someone has replaced the file, or it was damaged: look at the release, delete it and release again.',
    },
};
/** HTTP status of each: never 404, which installers take as leave to look elsewhere. */
const PRIVATE_NAME_STATUS = {
    'private-token-refused': 403,
    'private-repository-hidden': 403,
    'private-rate-limited': 503,
    'private-github-down': 502,
    'private-github-certificate': 502,
    'private-index-broken': 502,
    'private-releases-broken': 502,
    'private-name-missing': 502,
    'private-name-twice': 502,
    'private-file-unknown': 502,
    'private-file-gone': 502,
    'private-file-differs': 502,
};

// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
// EXTERNAL MODULE: ./lib/simple-index/release-manifest.js
var release_manifest = __webpack_require__(69018);
// EXTERNAL MODULE: ./lib/gateways/answer-body.js
var answer_body = __webpack_require__(87838);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/github/rate-limit.js
var rate_limit = __webpack_require__(99531);
;// CONCATENATED MODULE: ./lib/gateways/github/private-request.js
// Requests of the index server: with the token to GitHub's API only, conditional where an answer is known, and without long patience,
// since an installer waits for each. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api





const SILENCE_MS = 20_000;
const LONGEST_ANSWER = 256 * 1024 * 1024;
const LONGEST_REFUSAL = 64 * 1024;
const AGAIN_MS = 300;
const MOST_REDIRECTS = 3;
function createPrivateRequest(connection) {
    const { token, now, wait } = connection;
    const api = new URL(connection.apiUrl);
    const base = connection.apiUrl.replace(/\/+$/, '');
    let limit = { until: 0, end: '' };
    const send = async (url, headers) => {
        const controller = new AbortController();
        const silence = () => controller.abort(new DOMException('no answer in time', 'TimeoutError'));
        const timer = setTimeout(silence, connection.silenceMs ?? SILENCE_MS);
        try {
            return await connection.fetch(url, { headers, redirect: 'manual', signal: controller.signal });
        }
        finally {
            clearTimeout(timer);
        }
    };
    /** Once more after a moment: most troubles are a connection that had just been closed. */
    const sendTwice = async (asked, url, headers) => {
        for (let tries = 1;; tries += 1) {
            try {
                const answer = await send(url, headers);
                if (answer.status < 500 || tries === 2)
                    return answer;
                await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            }
            catch (error) {
                if (tries === 2 || (0,connection_failure/* isLasting */.dJ)(error))
                    throw unreached(asked, error);
            }
            await wait(AGAIN_MS);
        }
    };
    const ask = async (asked, more) => {
        if (now() < limit.until)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-rate-limited', { what: asked.what, end: limit.end });
        const headers = {
            accept: asked.accept,
            'user-agent': 'py-release',
            'x-github-api-version': '2022-11-28',
            authorization: `Bearer ${token}`,
            ...more,
        };
        let url = `${base}${asked.path}`;
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
            const answer = await sendTwice(asked, url, headers);
            const next = redirectOf(answer, url);
            // A repository that was renamed is redirected to within the API; storage lies elsewhere and never sees the token.
            if (next === null || next.origin !== api.origin)
                return answer;
            await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            url = next.href;
        }
        throw down(asked, 'it redirects without end');
    };
    const refuse = async (asked, answer) => {
        const { status } = answer;
        const { what, repository } = asked;
        const message = refusalText(await readRefusal(answer));
        const headers = Object.fromEntries(answer.headers);
        const isLimit = status === 429 ||
            (status === 403 &&
                (/rate limit/i.test(message) ||
                    'retry-after' in headers ||
                    headers['x-ratelimit-remaining'] === '0'));
        if (isLimit) {
            const end = (0,rate_limit/* limitEnd */.f)(headers, now());
            limit = { until: now() + ((0,rate_limit/* limitSeconds */.H)(headers, now()) ?? 0) * 1000, end };
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-rate-limited', { what, end });
        }
        if (status === 401)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-token-refused', { what, repository });
        if ([403, 404, 410, 451].includes(status))
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-repository-hidden', { repository, status, message });
        throw down(asked, `it answered ${status}${message === '' ? '' : ` (${message})`}`);
    };
    return {
        async read(asked, known) {
            const answer = await ask(asked, conditions(known));
            if (answer.status === 304 && known !== null)
                return 'same';
            if (answer.status !== 200)
                return refuse(asked, answer);
            try {
                const text = await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_ANSWER, cut: false });
                const { headers } = answer;
                return { text, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
            }
            catch (error) {
                throw unreached(asked, error);
            }
        },
        async open(asked) {
            const answer = await ask(asked, { 'accept-encoding': 'identity' });
            if (answer.status === 200)
                return told(asked, answer.body);
            if (answer.status === 404)
                return null;
            const storage = redirectOf(answer, api.href);
            if (storage === null)
                return refuse(asked, answer);
            await (0,answer_body/* readBody */.x)(answer.body, { longest: LONGEST_REFUSAL, cut: true });
            if (storage.protocol !== 'https:' && api.protocol === 'https:')
                throw down(asked, 'it redirects to an address without TLS');
            const bytes = await sendTwice(asked, storage.href, {
                accept: '*/*',
                'accept-encoding': 'identity',
                'user-agent': 'py-release',
            });
            if (bytes.status === 200)
                return told(asked, bytes.body);
            await (0,answer_body/* readBody */.x)(bytes.body, { longest: LONGEST_REFUSAL, cut: true });
            throw down(asked, `the storage of release files answered ${bytes.status}`);
        },
    };
}
function down({ what }, message) {
    return (0,catalogue/* raise */.x)(privateNameErrors, 'private-github-down', { what, message });
}
function unreached(asked, error) {
    const message = (0,connection_failure/* connectionReason */.R2)(error);
    return (0,connection_failure/* isCertificateFailure */.G5)(error)
        ? (0,catalogue/* raise */.x)(privateNameErrors, 'private-github-certificate', { what: asked.what, message })
        : down(asked, message);
}
function conditions(known) {
    if (known?.etag != null)
        return { 'if-none-match': known.etag };
    return known?.lastModified == null ? {} : { 'if-modified-since': known.lastModified };
}
function redirectOf({ status, headers }, from) {
    const location = headers.get('location');
    if (![301, 302, 303, 307, 308].includes(status) || location === null)
        return null;
    const target = URL.canParse(location, from) ? new URL(location, from) : null;
    return target !== null && /^https?:$/.test(target.protocol) ? target : null;
}
async function readRefusal({ body }) {
    return (0,answer_body/* readBody */.x)(body, { longest: LONGEST_REFUSAL, cut: true }).catch(() => '');
}
/** GitHub's sentence, on one line. */
function refusalText(text) {
    try {
        const { message } = JSON.parse(text);
        return typeof message === 'string' ? message.replace(/\s+/g, ' ').trim().slice(0, 300) : '';
    }
    catch {
        return '';
    }
}
/** What breaks on the way is told as any other silence. */
async function* told(asked, body) {
    try {
        yield* body ?? [new Uint8Array(0)];
    }
    catch (error) {
        throw unreached(asked, error);
    }
}

// EXTERNAL MODULE: ./lib/simple-index/file-link.js
var file_link = __webpack_require__(51498);
;// CONCATENATED MODULE: ./lib/gateways/github/private-source.js
// A repository and its releases as GitHub tells them, asked by the ETags of what is known. GitHub's JSON is taken apart field by field.
// https://docs.github.com/en/rest/releases/releases#list-releases



const JSON_TYPE = 'application/vnd.github+json';
const PER_PAGE = 100;
/** GitHub lists no more than ten thousand releases. */
const MOST_PAGES = 100;
/** `known` itself when nothing has changed. */
async function readRepository(request, repository, known) {
    const what = `the repository ${repository}`;
    const answer = await request.read({ path: `/repos/${repository}`, accept: JSON_TYPE, repository, what }, known);
    if (answer === 'same' && known !== null)
        return known;
    const { text, etag, lastModified } = answer;
    const json = parse(text, what);
    const fullName = json['full_name'];
    if (typeof fullName !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(fullName))
        throw odd(what);
    const [isPrivate, archived] = [json['private'] !== false, json['archived'] === true];
    return { fullName, private: isPrivate, archived, etag, lastModified };
}
/** `known` itself when nothing has changed. */
async function readReleases(request, repository, known) {
    const what = `the releases of ${repository}`;
    const pages = [];
    for (let number = 1; number <= MOST_PAGES; number += 1) {
        const before = known[number - 1] ?? null;
        const path = `/repos/${repository}/releases?per_page=${PER_PAGE}&page=${number}`;
        const answer = await request.read({ path, accept: JSON_TYPE, repository, what }, before);
        const page = answer === 'same' && before !== null ? before : readPage(answer, what);
        pages.push(page);
        if (page.count < PER_PAGE)
            break;
    }
    const same = pages.length === known.length && pages.every((page, position) => page === known[position]);
    return same ? known : pages;
}
function readPage({ text, etag, lastModified }, what) {
    const list = parse(text, what);
    if (!Array.isArray(list))
        throw odd(what);
    const releases = list
        .filter((each) => each['draft'] === false && typeof each['published_at'] === 'string')
        .map((each) => readRelease(each, what));
    return { count: list.length, releases, etag, lastModified };
}
function readRelease(json, what) {
    const { assets } = json;
    if (!Array.isArray(assets))
        throw odd(what);
    return {
        tag: private_source_text(json, 'tag_name', what),
        title: typeof json['name'] === 'string' ? json['name'] : '',
        notes: typeof json['body'] === 'string' ? json['body'] : '',
        url: private_source_text(json, 'html_url', what),
        publishedAt: private_source_text(json, 'published_at', what),
        assets: assets
            .filter((asset) => asset['state'] === 'uploaded')
            .map((asset) => readAsset(asset, what)),
    };
}
function readAsset(json, what) {
    const { id, size, label, digest } = json;
    if (!Number.isSafeInteger(id) || !Number.isSafeInteger(size))
        throw odd(what);
    return {
        id: id,
        name: private_source_text(json, 'name', what),
        label: typeof label === 'string' ? label : null,
        size: size,
        // Older Enterprise Servers tell none.
        sha256: typeof digest === 'string' ? (0,file_link/* parseSha256 */.tz)(digest.replace(/^sha256:/, '')) : null,
        downloadUrl: private_source_text(json, 'browser_download_url', what),
        createdAt: private_source_text(json, 'created_at', what),
    };
}
function private_source_text(json, key, what) {
    const value = json[key];
    if (typeof value !== 'string')
        throw odd(what);
    return value;
}
function parse(body, what) {
    try {
        const json = JSON.parse(body);
        if (typeof json === 'object' && json !== null)
            return json;
    }
    catch {
        // The error below says it.
    }
    throw odd(what);
}
function odd(what) {
    return (0,catalogue/* raise */.x)(privateNameErrors, 'private-github-down', {
        what,
        message: 'its answer is not what GitHub describes; is `GITHUB_API_URL` right, is a proxy in between?',
    });
}

;// CONCATENATED MODULE: ./lib/gateways/github/private-files.js
// Releases and assets of many repositories for the index server. What GitHub has answered is kept with its ETag, and is what it goes by
// while GitHub cannot be asked. https://docs.github.com/en/rest/releases








/** While these last, what is kept is served. A refusal is none of them. */
const PASSING = ['private-rate-limited', 'private-github-down'];
const LARGEST_MANIFEST = 64 * 1024 * 1024;
const MANIFESTS_AT_ONCE = 6;
function createPrivateFiles(connection, cache) {
    const request = createPrivateRequest(connection);
    const { now, apiUrl, token } = connection;
    // What one token has proved is nothing that another one gets.
    const owner = `${apiUrl} ${(0,external_node_crypto_.createHash)('sha256').update(token).digest('hex')}`;
    const records = new Map();
    const sources = new Map();
    const recall = async (name) => {
        const key = `${owner} ${name}`;
        if (!records.has(key))
            records.set(key, await cache.readRecord(key));
        return records.get(key);
    };
    const remember = async (name, value, changed) => {
        const key = `${owner} ${name}`;
        records.set(key, value);
        if (changed)
            await cache.writeRecord(key, value);
    };
    const openAsset = (repository, id) => request.open({
        path: `/repos/${repository}/releases/assets/${id}`,
        accept: 'application/octet-stream',
        repository,
        what: `a file of ${repository}`,
    });
    const readManifest = async (repository, asset) => {
        const { sha256, size } = asset;
        const path = sha256 === null ? null : await cache.find({ sha256, size });
        if (path !== null)
            return cache.read(path);
        if (size > LARGEST_MANIFEST)
            return Buffer.alloc(0);
        const pieces = await openAsset(repository, asset.id);
        if (pieces === null)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-gone', { repository, filename: asset.name });
        const chunks = [];
        let seen = 0;
        const differs = (other) => (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-differs', {
            ...{ repository, filename: asset.name },
            ...{ seen: other, expected: sha256 ?? '' },
        });
        for await (const piece of sha256 === null ? pieces : cache.keep({ sha256, size }, pieces, differs)) {
            seen += piece.byteLength;
            if (seen > LARGEST_MANIFEST)
                return Buffer.alloc(0);
            chunks.push(piece);
        }
        return Buffer.concat(chunks);
    };
    const readManifests = async (asked, source) => {
        const before = sources.get(asked)?.value.manifests;
        const wanted = source.releases.flatMap((release) => (0,release_manifest/* manifestAsset */.Ax)(release) ?? []);
        const found = new Map();
        await (0,some_at_a_time/* someAtATime */.Q)(MANIFESTS_AT_ONCE, wanted, async (asset) => {
            const known = before?.get(asset.id);
            const bytes = known === undefined ? await readManifest(source.repository, asset) : null;
            if (known !== undefined)
                found.set(asset.id, known);
            else if (bytes !== null)
                found.set(asset.id, (0,release_manifest/* readReleaseManifest */.Rx)(bytes, asset));
        });
        return found;
    };
    /** What is kept, when the trouble passes. */
    const orKept = async (error, kept, make) => {
        if (kept === null || !(error instanceof user_error/* UserError */.yo) || !PASSING.includes(error.code))
            throw error;
        const value = await make(kept);
        return { ...value, age: Math.round((now() - kept.at) / 1000), trouble: error.happened };
    };
    const contents = async (asked, kept) => {
        const { fullName, private: isPrivate, archived } = kept.repository;
        const releases = kept.pages.flatMap((page) => page.releases);
        const source = { repository: fullName, private: isPrivate, archived, releases };
        return { source, manifests: await readManifests(asked, source), age: null, trouble: null };
    };
    return {
        async readSource(repository) {
            const kept = await recall(`source ${repository}`);
            try {
                const known = await readRepository(request, repository, kept?.repository ?? null);
                const pages = await readReleases(request, repository, kept?.pages ?? []);
                const changed = known !== kept?.repository || pages !== kept.pages;
                const next = { repository: known, pages, at: now() };
                const before = sources.get(repository);
                const same = !changed && before !== undefined;
                const value = same ? before.value : await contents(repository, next);
                sources.set(repository, { kept: next, value });
                await remember(`source ${repository}`, next, changed);
                return value;
            }
            catch (error) {
                return orKept(error, kept, async (each) => sources.get(repository)?.value ?? contents(repository, each));
            }
        },
        async readDocument({ repository, ref, path }) {
            const name = `document ${repository} ${ref} ${path}`;
            const kept = await recall(name);
            const query = ref === '' ? '' : `?ref=${encodeURIComponent(ref)}`;
            const known = kept === null ? null : { etag: kept.etag, lastModified: null };
            const what = `${path} of ${repository}`;
            const encoded = path.split('/').map(encodeURIComponent).join('/');
            const asked = { path: `/repos/${repository}/contents/${encoded}${query}`, repository, what };
            try {
                const answer = await request.read({ ...asked, accept: 'application/vnd.github.raw+json' }, known);
                const next = answer === 'same' && kept !== null
                    ? { ...kept, at: now() }
                    : { ...answer, at: now() };
                await remember(name, { text: next.text, etag: next.etag, at: next.at }, answer !== 'same');
                return { text: next.text, age: null, trouble: null };
            }
            catch (error) {
                return orKept(error, kept, async ({ text }) => ({ text }));
            }
        },
        async checkRight(repository) {
            const name = `right ${repository}`;
            const kept = await recall(name);
            try {
                const known = await readRepository(request, repository, kept?.known ?? null);
                await remember(name, { known, at: now() }, known !== kept?.known);
            }
            catch (error) {
                await orKept(error, kept, async () => ({}));
            }
        },
        openAsset,
    };
}

;// CONCATENATED MODULE: ./lib/gateways/server-cache.js
// What the index server keeps on disk, for its own user only: files by their sha256, and what GitHub has answered, with its ETags.




/** Nobody has written to it for so long. */
const ABANDONED_MS = 24 * 60 * 60 * 1000;
/** `folder` is made when it isn't there, and closed to others in any case. */
function createServerCache(folder) {
    const proved = new Set();
    const recordPath = (name) => (0,external_node_path_.join)(folder, `${nameDigest(name)}.json`);
    return {
        async find(file) {
            const path = (0,external_node_path_.join)(folder, file.sha256);
            const found = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
            if (found?.isFile() !== true || found.size !== file.size)
                return null;
            const state = `${file.sha256} ${found.mtimeMs} ${found.ino}`;
            if (!proved.has(state)) {
                if ((await (0,gateways_files/* digestFile */.TM)(path).catch(() => null))?.sha256 !== file.sha256)
                    return null;
                proved.add(state);
            }
            return path;
        },
        read: (path) => (0,external_node_fs_promises_.readFile)(path),
        keep: (file, pieces, differs) => keepFile(folder, file, pieces, differs),
        async readRecord(name) {
            try {
                return JSON.parse(await (0,external_node_fs_promises_.readFile)(recordPath(name), 'utf8'));
            }
            catch {
                return null;
            }
        },
        async writeRecord(name, value) {
            const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
            try {
                const handle = await openPrivately(folder, beside);
                await handle.writeFile(JSON.stringify(value)).finally(() => handle.close());
                await (0,external_node_fs_promises_.rename)(beside, recordPath(name));
            }
            catch {
                // A full or closed disk costs requests, not the answer.
                await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => undefined);
            }
        },
    };
}
async function* keepFile(folder, { sha256, size }, pieces, differs) {
    const beside = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let handle = await openPrivately(folder, beside).catch(() => null);
    let seen = 0;
    let held = null;
    try {
        for await (const piece of pieces) {
            if (held !== null)
                yield held;
            hash.update(piece);
            seen += piece.byteLength;
            if (seen > size)
                throw differs(hash.digest('hex'));
            handle = await writeOn(handle, piece);
            held = piece;
        }
        const digest = hash.digest('hex');
        if (seen !== size || digest !== sha256)
            throw differs(digest);
        if (handle !== null) {
            await handle.close();
            handle = null;
            await (0,external_node_fs_promises_.rename)(beside, (0,external_node_path_.join)(folder, sha256)).catch(() => undefined);
        }
        if (held !== null)
            yield held;
    }
    finally {
        await handle?.close().catch(() => undefined);
        await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => undefined);
    }
}
async function writeOn(handle, piece) {
    try {
        await handle?.writeFile(piece);
        return handle;
    }
    catch {
        await handle?.close().catch(() => undefined);
        return null;
    }
}
const swept = new Set();
async function openPrivately(folder, path) {
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,external_node_fs_promises_.chmod)(folder, 0o700);
    if (!swept.has(folder))
        await sweep(folder);
    swept.add(folder);
    return (0,external_node_fs_promises_.open)(path, 'wx', 0o600);
}
/** What servers that were killed have left half written. */
async function sweep(folder) {
    const names = (await (0,external_node_fs_promises_.readdir)(folder)).filter((name) => /^\.[0-9a-f]{16}$/.test(name));
    for (const path of names.map((name) => (0,external_node_path_.join)(folder, name))) {
        const written = await (0,external_node_fs_promises_.stat)(path).catch(() => null);
        if (written !== null && Date.now() - written.mtimeMs > ABANDONED_MS)
            await (0,external_node_fs_promises_.rm)(path, { force: true });
    }
}
/** Repositories and addresses make no file names. */
function nameDigest(name) {
    return (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/findings/index-server-errors.js
/** What `py-release index serve` tells at its start. */
const indexServerErrors = {
    'index-packages-missing': {
        happened: 'There is no private package to serve: no `--package` and no `--index` is given, and {path} has no `[tool.py-release.private-packages]`.',
        remedy: 'Give `--package NAME=OWNER/REPO`, or run `py-release consumer init --package NAME --github OWNER/REPO`, which writes the table.',
    },
    'index-package-twice': {
        happened: 'The package {name} is given twice, from {first} and from {second}.',
        remedy: 'Keep the one that is right: a name that two repositories answer for could be taken from either.',
    },
    'index-server-token-missing': {
        happened: 'Neither `GITHUB_TOKEN` nor `GH_TOKEN` is set, so the releases of {repositories} cannot be read.',
        remedy: 'Set `GITHUB_TOKEN` to a token that may read `contents` of these repositories (with the GitHub CLI: `export GITHUB_TOKEN=$(gh auth token)`).',
    },
    'index-password-unusable': {
        happened: '`PY_RELEASE_INDEX_PASSWORD` is {why}.',
        remedy: 'Set it to 16 or more printable ASCII characters, or leave it out: then each start makes one.',
    },
    'index-host-open': {
        happened: 'The address {host} can be reached from other machines, which would hand the private packages on to them.',
        remedy: 'Leave `--host` out to serve this machine only. If others shall install through this server, add `--expose` and put TLS in front of it.',
    },
    'index-port-taken': {
        happened: 'The port {port} of {host} is taken by another program.',
        remedy: 'End that program: lock files record this port. For packages that no lock file names, another one does: `--port {other}`.',
    },
    'index-port-served': {
        happened: 'A py-release index server answers on {url} already.',
        remedy: 'Use it with the password that it was started with, or end it first (Ctrl-C in its terminal, or the step `private-index` of the job).',
    },
    'index-address-refused': {
        happened: 'The address {host}:{port} cannot be served: {message}.',
        remedy: 'Leave `--host` out, or name an address of this machine and a port that you may use.',
    },
    'index-log-unwritable': {
        happened: 'The access log {path} cannot be written: {message}.',
        remedy: 'Name a file in a folder that exists and that you may write to.',
    },
    'index-command-failed': {
        happened: 'The command `{program}` could not be started: {message}.',
        remedy: 'Check its name and that it is installed; what follows `--` is started as it stands, without a shell.',
    },
};

;// CONCATENATED MODULE: ./lib/servers/kept-answer.js
/**
 * Asks at most once in `keptMs` milliseconds, and once for all who ask at the same time: installers ask for one page many times. A failure
 * is kept as well.
 */
function keepAnswer(read, now, keptMs) {
    let kept = null;
    let until = 0;
    return () => {
        if (kept === null || now() >= until) {
            kept = read();
            until = Infinity;
            const settle = () => void (until = now() + keptMs);
            kept.then(settle, settle);
        }
        return kept;
    };
}

// EXTERNAL MODULE: ./lib/simple-index/parse-index-document.js
var parse_index_document = __webpack_require__(89743);
// EXTERNAL MODULE: ./lib/simple-index/served-releases.js
var served_releases = __webpack_require__(92881);
;// CONCATENATED MODULE: ./lib/servers/project-shelf.js
// The private projects: which names are private, and what is served under each. From the releases of their repositories, or from a built
// index; a name whose repository can't be read is an error, never "no such project".






const KEPT_MS = 10_000;
function createProjectShelf({ packages, index }, needs) {
    const { readIndex, now, log } = needs;
    const ofSource = new WeakMap();
    const sources = new Map();
    const warned = new Set();
    const warn = (text) => {
        if (!warned.has(text))
            log(text);
        warned.add(text);
    };
    const tellAge = (what, { age, trouble }) => {
        if (age === null)
            return;
        log(`${trouble ?? ''} ${what} is served as it was ${describeAge(age)} ago.`.trim());
    };
    const readSource = (repository) => {
        const known = sources.get(repository);
        const read = known ??
            keepAnswer(async () => {
                const found = await needs.readSource(repository);
                tellAge(repository, found);
                if (found.source.repository.toLowerCase() !== repository.toLowerCase())
                    warn(`${repository} is ${found.source.repository} now: change it where it is named.`);
                return found;
            }, now, KEPT_MS);
        sources.set(repository, read);
        return read();
    };
    let parsed = null;
    const readDocument = readIndex === null
        ? null
        : keepAnswer(async () => {
            const document = await readIndex();
            tellAge(`The built index ${index}`, document);
            if (parsed?.text !== document.text)
                parsed = { text: document.text, projects: documentProjects(document.text, index) };
            return { age: document.age, projects: parsed.projects };
        }, now, KEPT_MS);
    const fromReleases = async (name, repository) => {
        const found = await readSource(repository);
        let projects = ofSource.get(found.source);
        if (projects === undefined) {
            projects = releasedProjects(found, repository, warn);
            ofSource.set(found.source, projects);
        }
        const project = projects.get(name);
        if (project !== undefined)
            return { project, age: found.age, indexed: false };
        const others = [...projects.keys()];
        const present = others.length === 0 ? 'they hold no package at all' : `they hold ${others.join(', ')}`;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-name-missing', { name, repository, present });
    };
    return {
        async names() {
            const indexed = readDocument === null ? [] : [...(await readDocument()).projects.keys()];
            return [...new Set([...Object.keys(packages), ...indexed])].sort();
        },
        async read(name) {
            const repository = Object.hasOwn(packages, name) ? packages[name] : null;
            const document = readDocument === null ? null : await readDocument();
            const project = document?.projects.get(name);
            if (document === null || project === undefined)
                return repository === null ? null : fromReleases(name, repository);
            const other = originsOf(project).find((each) => repository !== null && each.toLowerCase() !== repository.toLowerCase());
            if (other !== undefined && repository !== null)
                throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-name-twice', { name, first: repository, second: other });
            return { project, age: document.age, indexed: true };
        },
    };
}
function originsOf({ files }) {
    return files.flatMap(({ origin }) => (origin.kind === 'asset' ? [origin.repository] : []));
}
function documentProjects(text, place) {
    try {
        return byName((0,parse_index_document/* parseIndexDocument */.L)(text, place).projects);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', { place, message: error.happened });
    }
}
function releasedProjects({ source, manifests }, repository, warn) {
    for (const manifest of manifests.values()) {
        if ('problem' in manifest)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-releases-broken', {
                repository,
                message: `a manifest cannot be used: ${manifest.problem}.`,
            });
    }
    try {
        const { projects, warnings } = (0,served_releases/* servedProjects */.K)([{ source, manifests, described: new Map() }]);
        for (const warning of warnings)
            warn(warning);
        return byName(projects);
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ))
            throw error;
        if (error instanceof user_error/* UserError */.yo && error.code in PRIVATE_NAME_STATUS)
            throw error;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-releases-broken', { repository, message: error.message });
    }
}
function byName(projects) {
    return new Map(projects.map((project) => [project.name, project]));
}
function describeAge(seconds) {
    return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./lib/servers/file-supply.js
// The bytes of private files: from the cache, or from the release, proved by their sha256 before the last of them goes out.






/** Rejects with errors of `private-name-errors.ts`. */
function createFileSupply(needs) {
    const rights = new Map();
    const checkRight = (repository) => {
        const check = rights.get(repository) ?? keepAnswer(() => needs.checkRight(repository), needs.now, KEPT_MS);
        rights.set(repository, check);
        return check();
    };
    const supply = async (shelved, file, options) => {
        const { origin } = file;
        const found = await needs.find(file);
        if (found !== null) {
            if (shelved.indexed && origin.kind === 'asset')
                await checkRight(origin.repository);
            return { kind: 'disk', path: found, fromCache: true };
        }
        const pieces = needs.keep(file, await file_supply_open(file, needs), differing(file));
        if (options.whole) {
            const close = async () => void (await pieces.return(undefined));
            return { kind: 'stream', pieces: await started(pieces), close };
        }
        // A part of it: the whole has to be proved first.
        while ((await pieces.next()).done !== true)
            ;
        const path = await needs.find(file);
        return path === null ? supply(shelved, file, { whole: true }) : { kind: 'disk', path, fromCache: false };
    };
    return supply;
}
async function file_supply_open(file, needs) {
    const { origin, filename } = file;
    if (origin.kind === 'path') {
        if (needs.indexFolder !== null)
            return readBeside(needs.indexFolder, origin.path);
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', {
            place: 'that was given',
            message: `it keeps ${filename} in a folder of its own, which is not on this machine.`,
        });
    }
    const pieces = await needs.openAsset(origin.repository, origin.id);
    if (pieces !== null)
        return pieces;
    // GitHub says 404 to a token without the right, too.
    await needs.checkRight(origin.repository);
    throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-gone', { filename, repository: origin.repository });
}
async function* readBeside(folder, path) {
    try {
        yield* (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, path));
    }
    catch (error) {
        const why = error.code ?? 'unknown';
        const message = why === 'ENOENT' ? `its file ${path} is missing.` : `its file ${path}: ${why}.`;
        throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-index-broken', { place: folder, message });
    }
}
function differing({ filename, sha256, origin }) {
    const repository = origin.kind === 'asset' ? origin.repository : 'the built index';
    return (seen) => (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-differs', { filename, repository, seen, expected: sha256 });
}
/** Small files are proved by then, so that what is wrong with them can still be answered in words. */
async function started(pieces) {
    const first = await pieces.next();
    return (async function* () {
        if (first.done !== true)
            yield first.value;
        yield* pieces;
    })();
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/simple-index/local-index.js
// Where the index server of this machine answers. Lock files record the address, so the port is part of the contract.
const LOCAL_INDEX_HOST = '127.0.0.1';
const LOCAL_INDEX_PORT = 8417;
/** Name of the index in the configuration of uv and poetry; their variables spell it `PY_RELEASE`. */
const LOCAL_INDEX_NAME = 'py-release';
/** The user that its password belongs to. */
const LOCAL_INDEX_USER = 'py-release';
/** Root of its simple index, with a slash at the end. */
function localIndexUrl(port = LOCAL_INDEX_PORT) {
    return `http://${LOCAL_INDEX_HOST}:${port}/simple/`;
}

;// CONCATENATED MODULE: ./lib/simple-index/choose-format.js
// Content negotiation of a simple index (PEP 691). https://packaging.python.org/en/latest/specifications/simple-repository-api/#content-types
const CONTENT_TYPES = {
    json: 'application/vnd.pypi.simple.v1+json',
    html: 'application/vnd.pypi.simple.v1+html',
    'plain-html': 'text/html; charset=utf-8',
};
/** What a request may ask for, and what it gets. `latest` is answered by the version that it is today. */
const NAMES = {
    json: [CONTENT_TYPES.json, 'application/vnd.pypi.simple.latest+json'],
    html: [CONTENT_TYPES.html, 'application/vnd.pypi.simple.latest+html'],
    'plain-html': ['text/html'],
};
/**
 * From the header `Accept`; null or empty: not given. The answer is null when nothing of it can be served (406). Of what is wanted equally,
 * that which is named goes before what a wildcard allows, and JSON, which says the most, before HTML; a wildcard alone means `text/html`.
 */
function chooseFormat(accept) {
    if (accept === null || accept.trim() === '')
        return 'plain-html';
    const ranges = accept.split(',').flatMap(parseRange);
    const offers = ['json', 'html', 'plain-html'].flatMap((format) => makeOffer(format, ranges));
    return offers.sort(byPreference)[0]?.format ?? null;
}
function byPreference(a, b) {
    return b.quality - a.quality || b.exactness - a.exactness || rank(a) - rank(b);
}
function rank({ format, exactness }) {
    const order = exactness === 2 ? ['json', 'html', 'plain-html'] : ['plain-html', 'html', 'json'];
    return order.indexOf(format);
}
/** The most exact range decides, also when it says no. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 */
function makeOffer(format, ranges) {
    const names = NAMES[format];
    const byExactness = [['*/*'], [`${names[0]?.split('/')[0]}/*`], names];
    const exactness = byExactness.findLastIndex((wanted) => ranges.some(({ name }) => wanted.includes(name)));
    const matching = ranges.filter(({ name }) => byExactness[exactness]?.includes(name) === true);
    const quality = Math.max(0, ...matching.map((range) => range.quality));
    return quality > 0 ? [{ format, quality, exactness }] : [];
}
/** A weight that is none refuses the range; other parameters don't matter here. */
function parseRange(text) {
    const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '') ?? '1';
    return type === ''
        ? []
        : [{ name: type, quality: /^(?:0(?:\.\d*)?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : 0 }];
}

// EXTERNAL MODULE: ./lib/simple-index/offered-files.js
var offered_files = __webpack_require__(45086);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(20390);
// EXTERNAL MODULE: ./lib/simple-index/render-html-page.js
var render_html_page = __webpack_require__(32773);
// EXTERNAL MODULE: ./lib/simple-index/render-json-page.js
var render_json_page = __webpack_require__(94428);
// EXTERNAL MODULE: ./lib/simple-index/render-root-page.js
var render_root_page = __webpack_require__(23030);
;// CONCATENATED MODULE: ./lib/servers/byte-range.js
// One range of bytes of a file. https://www.rfc-editor.org/rfc/rfc9110#name-range
/** `all` for no header and for what a server may ignore (other units, several ranges, nonsense); `none` for a range outside the file. */
function parseByteRange(header, size) {
    const [whole, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
    if (whole === undefined || (first === '' && last === ''))
        return 'all';
    if (first === '')
        return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
    if (last !== '' && Number(last) < Number(first))
        return 'all';
    const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
    return Number(first) < size ? { start: Number(first), end } : 'none';
}

;// CONCATENATED MODULE: ./lib/servers/index-request.js
// What a request's target asks of the index. The target is hostile: whoever reaches the port writes it.

const index_request_LONGEST = 2048;
const NAME = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** What names of sdists and wheels are made of; no dot at the front. */
const FILENAME = /^[A-Z0-9][A-Z0-9._+!-]*$/i;
const METADATA = '.metadata';
/** `target` is the request line's, a path with or without a query. */
function parseIndexRequest(target) {
    if (target.length > index_request_LONGEST)
        return refused(414, 'the address is too long');
    const path = target.split('?', 1)[0] ?? '';
    if (!path.startsWith('/') || /[^\x21-\x7e]|[\\#]|%(?:2f|5c|00|25)/i.test(path))
        return refused(400, 'the address is no path of an index');
    const parts = path.slice(1).split('/').map(decode);
    if (parts.some((part) => part === null || part === '.' || part === '..'))
        return refused(400, 'the address is no path of an index');
    const [area, name = '', last, ...more] = parts;
    if (more.length > 0)
        return unknown();
    if (area === 'simple')
        return index_request_readSimple(name, last);
    if (area === 'files' && last !== undefined)
        return readFile(name, last);
    return unknown();
}
function index_request_readSimple(name, last) {
    if (name === '')
        return last === undefined ? { kind: 'root' } : unknown();
    if (!NAME.test(name))
        return refused(400, 'this is no name of a package');
    const normal = (0,normalize_name/* normalizeName */.P)(name);
    if (last === undefined || normal !== name)
        return { kind: 'moved', location: `/simple/${normal}/` };
    return last === '' ? { kind: 'project', name } : unknown();
}
function readFile(name, last) {
    if (!NAME.test(name) || (0,normalize_name/* normalizeName */.P)(name) !== name || !FILENAME.test(last))
        return unknown();
    return last.endsWith(METADATA)
        ? { kind: 'file', name, filename: last.slice(0, -METADATA.length), part: 'metadata' }
        : { kind: 'file', name, filename: last, part: 'file' };
}
/** Not 404: an installer with a mistyped address of this index would take a private name from its next one. */
function unknown() {
    return refused(400, 'there is nothing at this address; the index begins at /simple/');
}
function refused(status, reason) {
    return { kind: 'refused', status, reason };
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/servers/private-index.js
// Requests of an index in, answers out. A private name is answered from its own place or refused with the reason; every other name is sent
// to the upstream index, which this server itself never asks.












const NO_SUBJECT = { package: null, version: null, file: null, sha256: null };
const TEXT = { 'content-type': 'text/plain; charset=utf-8' };
/** Asked again each time: a token may have been revoked. */
const CACHING = { 'cache-control': 'private, no-cache' };
/** Never rejects for what is foreseen: those errors are answers. */
function createPrivateIndex(needs) {
    const { shelf, supply, upstream } = needs;
    const pages = new WeakMap();
    const answer = async (request, asked) => {
        switch (request.kind) {
            case 'refused':
                return refusal(request.status, request.reason);
            case 'moved':
                return plain(301, { location: request.location });
            case 'root':
                return root(await shelf.names(), asked);
            case 'project':
                return project(request.name, asked);
            case 'file':
                return file(request, asked);
        }
    };
    const project = async (name, asked) => {
        const shelved = await shelf.read(name);
        if (shelved === null)
            return plain(302, { location: (0,project_url/* projectUrl */.V)(upstream, name) });
        const rendered = pages.get(shelved.project) ?? new Map();
        pages.set(shelved.project, rendered);
        const render = (format) => {
            const known = rendered.get(format) ?? page(renderPage(shelved.project, format));
            rendered.set(format, known);
            return known;
        };
        return textPage(asked, render, shelved.age);
    };
    const file = async ({ name, filename, part }, asked) => {
        const shelved = await shelf.read(name);
        if (shelved === null)
            return refusal(404, `${name} is no private package of this server`);
        const found = (0,offered_files/* offeredFiles */.V)(shelved.project).find((each) => each.filename === filename);
        if (found === undefined)
            throw (0,catalogue/* raise */.x)(privateNameErrors, 'private-file-unknown', { name, filename });
        if (part === 'metadata') {
            if (found.metadata === null)
                return refusal(404, `the metadata of ${filename} is not known`);
            return textPage(asked, () => page(found.metadata ?? ''), shelved.age, 'text/plain; charset=utf-8');
        }
        return { ...(await fileAnswer(found, asked, shelved)), subject: subjectOf(name, found) };
    };
    const fileAnswer = async (found, asked, shelved) => {
        const etag = `"${found.sha256}"`;
        const shared = { ...CACHING, etag, 'accept-ranges': 'bytes', 'content-type': 'application/octet-stream' };
        if (asked.header('if-none-match')?.includes(etag) === true)
            return plain(304, { ...CACHING, etag });
        const ifRange = asked.header('if-range');
        const range = parseByteRange(ifRange === null || ifRange === etag ? asked.header('range') : null, found.size);
        if (range === 'none')
            return refusal(416, 'the file ends before', { 'content-range': `bytes */${found.size}` });
        const whole = { ...shared, 'content-length': String(found.size) };
        if (asked.method === 'HEAD')
            return plain(200, whole);
        const supplied = await supply(shelved, found, { whole: range === 'all' });
        if (range === 'all' || supplied.kind === 'stream')
            return { ...plain(200, whole), body: { file: supplied, span: null } };
        const part = {
            ...shared,
            'content-length': String(range.end - range.start + 1),
            'content-range': `bytes ${range.start}-${range.end}/${found.size}`,
        };
        return { ...plain(206, part), body: { file: supplied, span: range } };
    };
    return async (asked) => {
        const request = parseIndexRequest(asked.target);
        const name = 'name' in request ? request.name : null;
        try {
            return await answer(request, asked);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const status = PRIVATE_NAME_STATUS[error.code] ?? 502;
            const told = refusal(status, `${error.happened} ${error.remedy}`);
            const filename = request.kind === 'file' ? request.filename : null;
            return { ...told, subject: { ...NO_SUBJECT, package: name, file: filename } };
        }
    };
}
/** The private names alone: a list of the upstream's half a million helps no installer. */
function root(names, asked) {
    return textPage(asked, (format) => page((0,render_root_page/* renderRootPage */.Q)(names, format === 'json' ? 'json' : 'html')), null);
}
function page(text) {
    const etag = `"${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 32)}"`;
    return { text, etag, length: String(Buffer.byteLength(text)) };
}
function textPage(asked, render, age, type = null) {
    const format = type === null ? chooseFormat(asked.header('accept')) : 'json';
    if (format === null)
        return refusal(406, 'this index speaks JSON (PEP 691) and HTML');
    const { text, etag, length } = render(format);
    const shared = { ...CACHING, etag, vary: 'Accept', ...(age === null ? {} : { age: String(age) }) };
    if (asked.header('if-none-match')?.includes(etag) === true)
        return plain(304, shared);
    const headers = { ...shared, 'content-type': type ?? CONTENT_TYPES[format], 'content-length': length };
    return { ...plain(200, headers), body: asked.method === 'HEAD' ? null : text };
}
function renderPage(project, format) {
    const links = {
        // Relative: under whatever address the server is asked, the files are at the same.
        url: ({ filename }) => `../../files/${project.name}/${encodeURIComponent(filename)}`,
        hasMetadata: ({ metadata, metadataSha256 }) => metadata !== null && metadataSha256 !== null,
    };
    return format === 'json' ? (0,render_json_page/* renderJsonPage */.E)(project, links) : (0,render_html_page/* renderHtmlPage */.L)(project, links);
}
function plain(status, headers) {
    return { status, headers, body: null, subject: NO_SUBJECT, reason: null };
}
function refusal(status, reason, headers = {}) {
    const text = `${reason}\n`;
    const length = { 'content-length': String(Buffer.byteLength(text)) };
    return { ...plain(status, { ...TEXT, ...length, ...headers }), body: text, reason };
}
function subjectOf(name, { version, filename, sha256 }) {
    return { package: name, version, file: filename, sha256 };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/servers/request-gate.js
// Who may ask at all: own Host, reading methods, the password. Before anything else of a request is looked at.


/** Also how one server of ours knows another. */
const REALM = 'py-release';
/** Null: let in. */
function createGate({ host, port, user, password }) {
    const expected = digest(`${user}:${password}`);
    return ({ method, host: named, authorization }) => {
        // A page of a stranger can make a browser ask this port under the stranger's own name: https://en.wikipedia.org/wiki/DNS_rebinding
        if (named === null || !isOwnHost(named.toLowerCase(), host, port))
            return { status: 421, reason: 'this server answers under its own address only', headers: {} };
        if (method !== 'GET' && method !== 'HEAD')
            return { status: 405, reason: 'an index is only read', headers: { allow: 'GET, HEAD' } };
        const given = readBasic(authorization);
        if (given !== null && (0,external_node_crypto_.timingSafeEqual)(digest(given), expected))
            return null;
        return {
            status: 401,
            reason: 'the password of the index server is missing or wrong; each start makes a new one unless PY_RELEASE_INDEX_PASSWORD is set',
            headers: { 'www-authenticate': `Basic realm="${REALM}", charset="UTF-8"` },
        };
    };
}
/** Addresses that only this machine reaches. https://www.rfc-editor.org/rfc/rfc6890 */
function isLoopback(host) {
    return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isOwnHost(named, host, port) {
    const [, name = '', number = '80'] = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/.exec(named) ?? [];
    if (Number(number) !== port)
        return false;
    const address = name.replace(/^\[|\]$/g, '');
    if (address === host)
        return true;
    if (isLoopback(host))
        return isLoopback(address);
    // Listening everywhere, every address of this machine is its own; a name could be anybody's.
    return (host === '0.0.0.0' || host === '::') && ((0,external_node_net_.isIP)(address) !== 0 || address === 'localhost');
}
function readBasic(header) {
    const [, encoded] = /^basic +([A-Z0-9+/]+={0,2})$/i.exec(header ?? '') ?? [];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8');
}
function digest(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest();
}

;// CONCATENATED MODULE: ./lib/servers/http-face.js
// The index on a port: the gate, then the answers, then the access log. https://nodejs.org/api/http.html







const SERVER_NAME = { server: 'py-release', 'x-content-type-options': 'nosniff' };
/** Rejects with the error of `listen` (`EADDRINUSE`, …). */
async function startHttpFace(options) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 30_000 });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(options.port, options.host, resolve);
    });
    const { port } = server.address();
    const serve = serveWith(options, port);
    server.on('request', (request, response) => {
        serve(request, response).catch((error) => {
            options.onBug(error);
            response.destroy();
        });
    });
    return { port, close: (graceMs) => closeServer(server, graceMs) };
}
function serveWith(options, port) {
    const { host, password, answer, onAccess, now } = options;
    const gate = createGate({ host, port, user: LOCAL_INDEX_USER, password });
    return async (request, response) => {
        const { method = '', url = '' } = request;
        const told = (access, of) => {
            const isDownload = of.subject.sha256 !== null && (access.status === 200 || access.status === 206);
            if (!isDownload && access.reason === null)
                return;
            const userAgent = request.headers['user-agent'] ?? null;
            onAccess({ at: now(), userAgent, ...of.subject, ...access });
        };
        const refused = gate({
            method,
            host: onlyHost(request),
            authorization: request.headers.authorization ?? null,
        });
        const header = (name) => {
            const value = request.headers[name];
            return typeof value === 'string' ? value : null;
        };
        const given = refused === null
            ? await answer({ target: url, method: method, header })
            : gateAnswer(refused);
        const { status, headers, body, reason } = given;
        response.writeHead(status, { ...SERVER_NAME, ...headers });
        if (body === null || typeof body === 'string' || method === 'HEAD') {
            response.end(method === 'HEAD' || body === null ? undefined : body);
            return told({ status, complete: true, fromCache: false, reason }, given);
        }
        const { file, span } = body;
        const fromCache = file.kind === 'disk' && file.fromCache;
        const length = Number(headers['content-length']);
        let sent = 0;
        const counted = async function* (pieces) {
            for await (const piece of pieces) {
                sent += piece.byteLength;
                yield piece;
            }
        };
        const { bytes, closeBytes } = openBytes(file, span);
        try {
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(counted(bytes)), response);
            told({ status, complete: true, fromCache, reason: null }, given);
        }
        catch (error) {
            // The head is out, with the whole length in it: the connection is cut, and no installer takes the beginning for the file. Who has
            // the last byte may hang up before we do.
            const complete = sent === length;
            const why = describeBreak(error);
            told({ status, complete, fromCache, reason: complete ? null : why }, given);
        }
        finally {
            // Who hangs up before the first byte leaves them untouched.
            await closeBytes();
        }
    };
}
function describeBreak(error) {
    const { code, message } = error;
    if (code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_UNABLE_TO_PIPE')
        return 'the connection was closed before its end';
    return message ?? String(error);
}
function openBytes(file, span) {
    if (file.kind === 'stream')
        return { bytes: file.pieces, closeBytes: file.close };
    const bytes = (0,external_node_fs_.createReadStream)(file.path, span ?? undefined);
    return { bytes, closeBytes: async () => void bytes.destroy() };
}
function gateAnswer({ status, reason, headers }) {
    const body = `${reason}\n`;
    return {
        status,
        headers: {
            'content-type': 'text/plain; charset=utf-8',
            'content-length': String(Buffer.byteLength(body)),
            ...headers,
        },
        ...{ body, reason, subject: NO_SUBJECT },
    };
}
/** Node takes the first of several, a proxy perhaps the last. */
function onlyHost({ rawHeaders, headers }) {
    const names = rawHeaders.filter((_, position) => position % 2 === 0);
    return names.filter((name) => name.toLowerCase() === 'host').length === 1 ? (headers.host ?? null) : null;
}
async function closeServer(server, graceMs) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    await closed;
    clearTimeout(timer);
}

;// CONCATENATED MODULE: ./lib/servers/port-neighbour.js
// Who has the port: another index server of ours, or something else.


const PATIENCE_MS = 2000;
/** Whether an index server of this program answers there; it is told no password. */
function isIndexServer(host, port) {
    return new Promise((resolve) => {
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const request = (0,external_node_http_.get)({ host, port, path: '/simple/', signal, agent: false }, (answer) => {
            const asks = answer.headers['www-authenticate'] ?? '';
            resolve(answer.statusCode === 401 && asks.startsWith(`Basic realm="${REALM}"`));
            answer.destroy();
        });
        request.on('error', () => resolve(false));
    });
}

;// CONCATENATED MODULE: ./lib/servers/index-server.js
// The index server put together: shelf, supply and answers behind a port.








/** Rejects with errors of `index-server-errors.ts`. */
async function startIndexServer(options, needs) {
    const { host, port, expose, password, upstream } = options;
    if (!isLoopback(host) && !expose)
        throw (0,catalogue/* raise */.x)(indexServerErrors, 'index-host-open', { host });
    const shelf = createProjectShelf(options, needs);
    const answer = createPrivateIndex({ shelf, supply: createFileSupply(needs), upstream });
    const { now, onAccess, onBug } = needs;
    const face = await startHttpFace({ host, port, password, answer, onAccess, onBug, now }).catch(async (error) => {
        throw await addressError(host, port, error);
    });
    return { ...face, shelf, url: `http://${host.includes(':') ? `[${host}]` : host}:${face.port}/simple/` };
}
async function addressError(host, port, error) {
    if (error.code !== 'EADDRINUSE')
        return (0,catalogue/* raise */.x)(indexServerErrors, 'index-address-refused', { host, port, message: error.message });
    if (await isIndexServer(host, port))
        return (0,catalogue/* raise */.x)(indexServerErrors, 'index-port-served', { url: `http://${host}:${port}/simple/` });
    return (0,catalogue/* raise */.x)(indexServerErrors, 'index-port-taken', {
        host,
        port,
        other: port === 65_535 ? port - 1 : port + 1,
    });
}

;// CONCATENATED MODULE: ./lib/simple-index/job-variables.js
// How installers of a job reach the local index: by variables, so that no file of the project or of the machine holds its password.

/**
 * pip has one index, with user and password in its address. uv and poetry are given the credentials of their explicit index alone: with
 * `UV_DEFAULT_INDEX` or `UV_INDEX_URL` every entry of uv.lock would be of another index, and `uv sync --locked` refuse it.
 * `env`: the job's; where it has a proxy, the local index is kept out of it.
 */
function jobVariables(url, password, env) {
    const withPassword = new URL(url);
    withPassword.username = LOCAL_INDEX_USER;
    // A percent sign would stay as it is, and be read as the beginning of a code.
    withPassword.password = encodeURIComponent(password);
    const name = LOCAL_INDEX_NAME.toUpperCase().replaceAll('-', '_');
    return {
        PIP_INDEX_URL: withPassword.href,
        [`UV_INDEX_${name}_USERNAME`]: LOCAL_INDEX_USER,
        [`UV_INDEX_${name}_PASSWORD`]: password,
        [`POETRY_HTTP_BASIC_${name}_USERNAME`]: LOCAL_INDEX_USER,
        [`POETRY_HTTP_BASIC_${name}_PASSWORD`]: password,
        ...pastProxy(env),
    };
}
/** Installers send loopback to a proxy as well, if nothing keeps them from it. */
function pastProxy(env) {
    const hasProxy = Object.entries(env).some(([name, value]) => /^(HTTP|ALL)_PROXY$/i.test(name) && value);
    const hosts = (env['no_proxy'] || env['NO_PROXY'] || '').split(',').map((host) => host.trim());
    if (!hasProxy || hosts.includes(LOCAL_INDEX_HOST) || hosts.includes('*'))
        return {};
    const value = [...hosts.filter((host) => host !== ''), LOCAL_INDEX_HOST].join(',');
    return { NO_PROXY: value, no_proxy: value };
}

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
        const cache = createServerCache((0,cache_folder/* jobCacheFolder */._)(env, 'served'));
        const files = createPrivateFiles({ token, apiUrl, fetch, now, wait }, cache);
        const password = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        const server = await startIndexServer({
            ...{ packages, index: '', upstream: UPSTREAM, host: LOCAL_INDEX_HOST, port },
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
            variables: jobVariables(server.url, password, env),
            read: async (name) => (await server.shelf.read(name))?.project ?? null,
            close: () => server.close(GRACE_MS),
        };
    };
}

;// CONCATENATED MODULE: ./lib/action-update-test.js
// The testing half of `actions/update`: it runs code of the project, and its job has no rights.









/** Never failed by an update that does not pass: the proposing job tells of it. */
async function runUpdateTests({ env, payload, fetch, indexRoots, steps }, inputs) {
    const { token, folder, output } = inputs;
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const { apiUrl } = (0,run_event/* readRunEvent */.E)(env, payload);
    const gateways = await createUpdateGateways({
        ...{ folder: (0,external_node_path_.join)(workspace, folder), env, fetch, indexRoots, secrets: [token], log: steps.info },
        openIndex: createUpdateIndex({ env, fetch, token, apiUrl, log: steps.info }),
        temporary: env['RUNNER_TEMP'],
    });
    try {
        const result = await steps.step('Find and test', () => findUpdates({ ...inputs, stacked: false }, gateways));
        const files = (0,gateways_files/* createFiles */.qm)(workspace);
        const { digest } = await writeUpdateFolder(result, {
            keptText: gateways.keptText,
            writeFile: (path, text) => files.write(`${output}/${path}`, text),
        });
        const found = result.updates.length > 0;
        const passed = result.updates.filter(({ state }) => state === 'green').length;
        return {
            outputs: {
                result: found ? 'found' : 'nothing',
                found: String(found),
                path: output,
                'updates-digest': digest,
                'pull-requests': '[]',
                issues: '[]',
            },
            summary: (0,update_summary/* renderTestedUpdates */.u)(result),
            line: found
                ? `found: ${(0,index_report/* counted */.hS)(result.updates.length, 'update')}, of which ${passed} ${passed === 1 ? 'passes' : 'pass'}`
                : 'nothing: every package is as new as the policy allows',
            failed: false,
        };
    }
    finally {
        await gateways.close();
    }
}


/***/ }),

/***/ 10265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
// METADATA of a wheel, PKG-INFO of an sdist: headers in the style of RFC 822, read as Python's `email` does (compat32), which every index and
// installer uses. https://packaging.python.org/en/latest/specifications/core-metadata/

const SINGLE = new Set([
    'metadata-version',
    'name',
    'version',
    'summary',
    'description',
    'keywords',
    'home-page',
    'author',
    'author-email',
    'license',
    'download-url',
    'maintainer',
    'maintainer-email',
    'requires-python',
    'description-content-type',
    'license-expression',
]);
/** A problem instead of a value when a needed field is missing, or a field that may occur once occurs twice. */
function parseCoreMetadata(text) {
    const { fields, body } = splitMessage(text);
    const repeated = firstRepeated(fields, body);
    if (repeated !== null)
        return { problem: `the field ${repeated} occurs more than once` };
    const one = (name) => fields.find(([field]) => field === name)?.[1] ?? null;
    const all = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
    for (const needed of ['metadata-version', 'name', 'version'])
        if (!one(needed)?.trim())
            return { problem: `the field ${needed} is missing` };
    const name = one('name').trim();
    const version = one('version').trim();
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        return { problem: `${JSON.stringify(name.slice(0, 100))} is no project name` };
    if ((0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(version) === null)
        return { problem: `${JSON.stringify(version.slice(0, 100))} is no version (PEP 440)` };
    return {
        metadataVersion: one('metadata-version').trim(),
        name,
        version,
        requiresPython: one('requires-python'),
        requiresDist: all('requires-dist'),
        classifiers: all('classifier'),
        licenseFiles: all('license-file'),
        description: body === '' ? one('description') : body,
        fields,
    };
}
function firstRepeated(fields, body) {
    const seen = new Set(body === '' ? [] : ['description']);
    for (const [name] of fields) {
        if (seen.has(name))
            return name;
        if (SINGLE.has(name))
            seen.add(name);
    }
    return null;
}
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
function splitMessage(text) {
    const fields = [];
    let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (position < text.length) {
        LINE.lastIndex = position;
        const line = LINE.exec(text)?.[0];
        const last = fields.at(-1);
        if (/^[\t ]/.test(line) && last !== undefined)
            last[1] += line;
        else {
            const header = /^([!-9;-~]+):([^]*)$/.exec(line);
            if (header === null) {
                // A blank line ends the headers; a line that is no header begins the body, as in Python.
                if (/^[\r\n]/.test(line))
                    position += line.length;
                break;
            }
            fields.push([header[1].toLowerCase(), header[2]]);
        }
        position += line.length;
    }
    return { fields: fields.map(([name, value]) => [name, trimFold(value)]), body: text.slice(position) };
}
function trimFold(value) {
    return value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '');
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

/***/ 97205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ changelogLines)
/* harmony export */ });
// A Markdown file as lines by offset, with what is code or comment marked: headings there are none.
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
function changelogLines(text) {
    const lines = [];
    let closing = null;
    let opened = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline + 1;
        const line = text.slice(start, end).replace(/\r?\n$/, '');
        const opening = closing === null ? closingOf(line) : null;
        lines.push({ start, end, text: line, inert: closing !== null || opening !== null });
        if (opening !== null) {
            closing = opening;
            opened = start;
        }
        else if (closing?.test(line) === true)
            closing = null;
        start = end;
    }
    return { lines, unclosed: closing === null ? null : opened };
}
/** What ends the block that this line opens. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function closingOf(line) {
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined)
        return new RegExp(`^\\s*${fence}${fence.charAt(0)}*\\s*$`);
    return /^ {0,3}<!--(?!.*-->)/.test(line) ? /-->/ : null;
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

/***/ 18084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ renderProposedUpdates),
/* harmony export */   u: () => (/* binding */ renderTestedUpdates)
/* harmony export */ });
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_markdown_link_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1773);
/* harmony import */ var _update_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10457);
/* harmony import */ var _update_without_update_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83843);
/* harmony import */ var _update_without_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7733);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81628);
/* harmony import */ var _summary_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29976);
// The summaries of `actions/update`: what was found and tested, and what was proposed. Names and versions come from outside.







const STATES = { green: 'passes', red: '**fails**', conflict: '**can’t be installed**' };
const LONGEST_LOG = 4000;
function renderTestedUpdates(result) {
    const { updates } = result;
    const title = updates.length === 0 ? '## Every package is as new as the policy allows' : '## Updates that were found';
    return (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .lS)([
        title,
        (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)(['update', 'versions', 'kind', 'tests'], updates.map(updateRow)),
        ...updates.filter(({ state }) => state !== 'green').map(failureSection),
        currentSection(result),
    ]);
}
function renderProposedUpdates(done, result) {
    const lines = done.map(({ text, url }) => {
        const link = url === null ? null : (0,_notes_markdown_link_js__WEBPACK_IMPORTED_MODULE_5__/* .linkDestination */ .Vh)(url);
        return `- ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(text, 600)}${link === null ? '' : ` [Open it](${link})`}`;
    });
    return (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSections */ .lS)([
        '## Updates',
        lines.length === 0 ? 'Nothing to propose, and nothing to clean up.' : lines.join('\n'),
        currentSection(result),
    ]);
}
function updateRow(update) {
    const { id, packages } = update;
    const versions = packages.map(({ name, from, to }) => (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(`${name} ${from ?? ''} → ${to}`));
    const kinds = [...new Set(packages.map(({ kind, widened }) => (widened ? `${kind}, widened` : kind)))];
    return [(0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(id), versions.join('<br>'), kinds.join(', '), resultOf(update)];
}
function resultOf(update) {
    return (0,_update_without_update_js__WEBPACK_IMPORTED_MODULE_6__/* .failureWithout */ .Zp)(update) === null ? STATES[update.state] : '**could not be tested**';
}
function failureSection(update) {
    const { id, tests, conflict } = update;
    const log = conflict ?? tests.find(({ passed }) => !passed)?.log ?? '';
    const logs = [(0,_update_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreignLog */ .XC)(log, LONGEST_LOG), (0,_update_without_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutLog */ .Rn)(update, LONGEST_LOG)].filter((each) => each !== null);
    const said = (0,_update_without_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSentence */ .Ei)(update);
    const title = `The end of the log of ${id}`;
    return joinLines([
        said === null ? null : `${(0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(id)}: ${said}`,
        (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedSection */ .qF)(title, logs.join('\n\n')),
    ]);
}
function joinLines(parts) {
    return parts.filter((part) => part !== null).join('\n\n');
}
function currentSection({ current }) {
    const rows = current.map(({ name, version, passedOver }) => [
        (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name),
        version === null ? '' : (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(version),
        passedOver
            .slice(0, 20)
            .map((each) => `${(0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(each.version)}: ${(0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(each.why)}`)
            .join('<br>'),
    ]);
    return (0,_summary_text_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedSection */ .qF)('Packages without an update', (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .markdownTable */ .Q)(['package', 'version', 'newer ones passed over'], rows));
}


/***/ }),

/***/ 10457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ foreignNotes),
/* harmony export */   XC: () => (/* binding */ foreignLog),
/* harmony export */   nT: () => (/* binding */ foreignLine),
/* harmony export */   x4: () => (/* binding */ breakingNotes)
/* harmony export */ });
/* harmony import */ var _notes_changelog_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97205);
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_defuse_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97843);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9900);
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
        const lines = (0,_notes_defuse_block_js__WEBPACK_IMPORTED_MODULE_1__/* .defuseBlock */ .k)(body.join('\n'), limit);
        if (lines.length > 0)
            parts.push(lines.join('\n'));
        body = [];
    };
    for (const { text: line, inert } of (0,_notes_changelog_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .changelogLines */ .E)(text.slice(0, limit).replaceAll('\r\n', '\n')).lines) {
        const [, title] = (inert ? null : HEADING.exec(line)) ?? [];
        if (title === undefined)
            body.push(inert ? line : line.replace(LINK, '$1').replace(BOLD, '$1'));
        else {
            close();
            parts.push(`**${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(title.replace(LINK, '$1'), 200)}**`);
        }
    }
    close();
    if (text.length > limit)
        parts.push('…');
    return withoutReferences(parts.join('\n\n').split('\n')).join('\n');
}
/** One line of them. */
function foreignLine(text, limit) {
    return withoutReferences([(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(text, limit)])[0] ?? '';
}
/** The parts of notes below headings that speak of breaking changes; empty: none. */
function breakingNotes(text) {
    const kept = [];
    let level = 0;
    for (const { text: line, inert } of (0,_notes_changelog_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .changelogLines */ .E)(text.replaceAll('\r\n', '\n')).lines) {
        const marks = inert ? 0 : (/^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0);
        if (marks > 0 && (level === 0 || marks <= level))
            level = BREAKING.test(line) ? marks : 0;
        else if (level > 0)
            kept.push(line);
    }
    return kept.join('\n').trim();
}
/** What a program printed, as a block of code that nothing in it can end. The beginning is cut. */
function foreignLog(text, limit) {
    const plain = (0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutInvisible */ .O)(text.slice(-limit * 2))
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


/***/ }),

/***/ 31344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ UPDATE_DOCUMENT)
/* harmony export */ });
// What the testing job of an update leaves for the proposing job: a folder with `py-release-updates.json` and the files as they would be.
// Code of the project ran beside it, so nothing in it is believed: it names dependency files only, and its texts are hostile.
/** Name of the document in the folder. */
const UPDATE_DOCUMENT = 'py-release-updates.json';


/***/ }),

/***/ 83843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ answerWithout),
/* harmony export */   UX: () => (/* binding */ COMPARED_STEPS),
/* harmony export */   Zp: () => (/* binding */ failureWithout),
/* harmony export */   oe: () => (/* binding */ comparedStep)
/* harmony export */ });
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
function failureWithout(update) {
    const answer = answerWithout(update);
    return answer === null || answer.passed ? null : answer;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ withoutSentence),
/* harmony export */   Rn: () => (/* binding */ withoutLog),
/* harmony export */   zE: () => (/* binding */ untestedReason)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10457);
/* harmony import */ var _without_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83843);
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
    const answer = (0,_without_update_js__WEBPACK_IMPORTED_MODULE_1__/* .answerWithout */ .LP)(update);
    if (answer === null)
        return (0,_without_update_js__WEBPACK_IMPORTED_MODULE_1__/* .comparedStep */ .oe)(update) === null
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
    const failure = (0,_without_update_js__WEBPACK_IMPORTED_MODULE_1__/* .failureWithout */ .Zp)(update);
    return failure === null ? null : `Without this update:\n\n${(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignLog */ .XC)(failure.log, limit)}`;
}
function failedWords({ name }) {
    if (name === 'install')
        return 'the installation fails';
    return name === 'staging' ? 'the tests against staging fail' : 'the tests fail';
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
