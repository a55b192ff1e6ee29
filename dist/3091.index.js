export const id = 3091;
export const ids = [3091,3707];
export const modules = {

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runUpdateProposals: () => (/* binding */ runUpdateProposals)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/update-proposal-errors.js
const updateProposalErrors = {
    'update-document-missing': {
        happened: 'There is no `py-release-updates.json` in the folder `{folder}`.',
        remedy: 'Give `updates` the folder that the testing job left: its artifact has to be downloaded by a step before this one.',
    },
    'update-document-changed': {
        happened: 'The document in the folder `{folder}` has the sha256 {seen}, but `updates-digest` is {expected}.',
        remedy: 'Nothing was written. Pass the output `updates-digest` of the testing job of this same run, and its folder as it was.',
    },
    'update-document-wrong': {
        happened: 'The document of the tested updates is not one that this version of the action reads: {what}.',
        remedy: 'Nothing was written. Use the same version of `actions/update` in both jobs.',
    },
    'update-file-missing': {
        happened: 'The file `files/{sha}` of the update of {id} is not in the folder, or has another content.',
        remedy: 'Nothing was written. Upload and download the whole folder that the testing job left.',
    },
    'update-file-refused': {
        happened: 'The update of {id} changes `{path}`, which it may not: {why}.',
        remedy: 'Nothing was written. An update changes requirements and locks of its project alone; look at what the tests of this run did, and make this change by hand if it is wanted.',
    },
    'update-place-differs': {
        happened: 'The updates are of the folder `{seen}`, but `working-directory` is `{expected}`.',
        remedy: 'Nothing was written. Give both jobs the same `working-directory`.',
    },
    'update-head-unreachable': {
        happened: 'The updates were tested at the commit {head}, which is not in the history of `{base}`.',
        remedy: 'Nothing was written. Run both jobs on the branch that the pull requests shall be merged into, or name it in `base`.',
    },
    'update-no-base': {
        happened: 'The run is on no branch, so there is none that a pull request could be merged into.',
        remedy: 'Start the workflow by a schedule or on a branch, or name the branch in `base`.',
    },
    'update-refused': {
        happened: 'GitHub refused to {what}: {message}',
        remedy: 'Let the token create, force-push and delete branches named `py-release/update/**` (rulesets), then run the job again; it goes on from what is there.',
    },
};

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
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
// EXTERNAL MODULE: ./lib/dependencies/requirement-text.js
var requirement_text = __webpack_require__(36960);
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

// EXTERNAL MODULE: ./lib/dependencies/asked-places.js
var asked_places = __webpack_require__(39870);
;// CONCATENATED MODULE: ./lib/update/dependency-file.js
// Which files an update may write: those that say what is installed, of its project alone.


const LOCKS = ['uv.lock', 'poetry.lock'];
const NAME = /^(?:pyproject\.toml|uv\.lock|poetry\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
/** Null: it may. `folder`: of the project, POSIX, `.` for the root. */
function dependencyFileProblem(path, folder) {
    if (path !== external_node_path_.posix.normalize(path) || /^\/|\\|[^ -~]/.test(path) || path.split('/').includes('..'))
        return 'that is no plain path inside the repository';
    const parts = path.split('/').map((part) => part.toLowerCase());
    if (parts.includes('.github') || parts.includes('.git'))
        return 'workflows are not dependencies';
    const name = external_node_path_.posix.basename(path);
    const isInside = folder === '.' || path.startsWith(`${folder}/`);
    const inside = folder === '.' || !isInside ? path : path.slice(folder.length + 1);
    if (!NAME.test(name) && !(0,asked_places/* isRequirementsPath */.g)(inside))
        return 'its name is not that of a file of requirements or a lock';
    if (isInside)
        return null;
    // The lock of a workspace stands at its root.
    const above = external_node_path_.posix.dirname(path);
    const isAbove = above === '.' || folder.startsWith(`${above}/`);
    return LOCKS.includes(name) && isAbove ? null : `it lies outside of ${folder}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
;// CONCATENATED MODULE: ./lib/update/judge-pyproject.js
// pyproject.toml says far more than versions (how the project is built, what runs at its installation), so an update may change the
// ranges of the packages that it names and nothing else. Both texts are read, and everything else is compared.





/** Nothing of it can be read as an option, an address or a folder. */
const RANGE = /^(?:[\w .,!=<>~*+]|(?<=\w)-(?=\w))*$/;
const POETRY_RANGE = /^[\w .,!=<>~*+^|-]*$/;
/** Null: only ranges of these packages (normalised names) differ. */
function pyprojectProblem(path, before, after, names) {
    const [old, now] = [read(path, before), read(path, after)];
    if (typeof now === 'string')
        return `it can't be read any more (${now})`;
    if (typeof old === 'string')
        return `it could not be read before (${old})`;
    const where = firstDifference(old.table, now.table, [], names);
    return where === null ? null : `it changes more than the ranges of ${[...names].join(', ')}: ${where}`;
}
function read(path, bytes) {
    try {
        return (0,toml_document/* parseToml */.MT)(path, bytes);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error.happened;
        throw error;
    }
}
function firstDifference(old, now, path, names) {
    if ((0,external_node_util_.isDeepStrictEqual)(old, now))
        return null;
    const place = path.join('.') || 'its tables';
    if (isPoetryRange(path, names) && isText(old) && isText(now) && POETRY_RANGE.test(now))
        return null;
    if (Array.isArray(old) && Array.isArray(now) && isRequirementList(path))
        return listDifference(old, now, place, names);
    // Poetry takes a list of tables, one for each Python or platform.
    if (Array.isArray(old) &&
        Array.isArray(now) &&
        isPoetryTable(path.slice(0, -1)) &&
        old.length === now.length)
        return old.reduce((found, entry, index) => found ?? firstDifference(entry, now[index], path, names), null);
    const [oldTable, nowTable] = [(0,toml_document/* asTable */.fO)(old), (0,toml_document/* asTable */.fO)(now)];
    if (oldTable === null || nowTable === null)
        return place;
    const keys = Object.keys(oldTable);
    if (!(0,external_node_util_.isDeepStrictEqual)([...keys].sort(), Object.keys(nowTable).sort()))
        return place;
    for (const key of keys) {
        const inner = firstDifference(oldTable[key], nowTable[key], [...path, key], names);
        if (inner !== null)
            return inner;
    }
    return null;
}
function listDifference(old, now, place, names) {
    if (old.length !== now.length)
        return place;
    const isSame = old.every((entry, index) => isSameButRange(entry, now[index], names));
    return isSame ? null : place;
}
/** Name, extras, marker and all blanks around the range are as before. */
function isSameButRange(old, now, names) {
    if ((0,external_node_util_.isDeepStrictEqual)(old, now))
        return true;
    if (!isText(old) || !isText(now))
        return false;
    const [before, after] = [(0,requirement_text/* requirementText */.P)(old), (0,requirement_text/* requirementText */.P)(now)];
    if (before === null || after === null || before.url !== null || after.url !== null)
        return false;
    return (names.has(before.name) &&
        RANGE.test(after.clauses) &&
        old.slice(0, before.start).trimEnd() === now.slice(0, after.start).trimEnd() &&
        old.slice(before.end).trim() === now.slice(after.end).trim());
}
/** Arrays of requirements as PEP 508 writes them. */
function isRequirementList(path) {
    const joined = path.join('.');
    if (joined === 'project.dependencies' || joined === 'tool.uv.dev-dependencies')
        return true;
    if (joined === 'tool.uv.constraint-dependencies')
        return true;
    const [first, second] = path;
    if (path.length === 2 && first === 'dependency-groups')
        return true;
    return path.length === 3 && first === 'project' && second === 'optional-dependencies';
}
/** `[tool.poetry…dependencies]`: the version alone, or `version` of its table. */
function isPoetryRange(path, names) {
    const inner = path.at(-1) === 'version' && isPoetryTable(path.slice(0, -2)) ? path.slice(0, -1) : path;
    return isPoetryTable(inner.slice(0, -1)) && names.has((0,normalize_name/* normalizeName */.P)(inner.at(-1) ?? ''));
}
function isPoetryTable(path) {
    if (path[0] !== 'tool' || path[1] !== 'poetry')
        return false;
    const rest = path.slice(2);
    if (rest.length === 1)
        return rest[0] === 'dependencies' || rest[0] === 'dev-dependencies';
    return rest.length === 3 && rest[0] === 'group' && rest[2] === 'dependencies';
}
function isText(value) {
    return typeof value === 'string';
}

// EXTERNAL MODULE: ./lib/dependencies/project-tools.js
var project_tools = __webpack_require__(56858);
;// CONCATENATED MODULE: ./lib/update/judge-requirements.js
// A requirements file can say where packages come from, and run code of any address, so an update changes the ranges of its packages and,
// in a compiled file, what the compiler adds for them.




/** Null: it may. `before` null: a new file. `names`: of the packages of the update, normalised. */
function requirementsProblem(before, after, names) {
    const [old, now] = [linesOf(before ?? ''), linesOf(after)];
    if (before !== null && !(0,project_tools/* isCompiled */.w_)(before)) {
        const differs = now.find((line, index) => !isSameButRange(old[index] ?? '', line, names));
        if (differs === undefined && old.length === now.length)
            return null;
        const where = differs === undefined ? 'lines are missing' : shown(differs);
        return `it changes more than the ranges of ${[...names].join(', ')}: ${where}`;
    }
    const [oldOptions, options] = [old.filter(isOption), now.filter(isOption)];
    if (oldOptions.join('\n') !== options.join('\n')) {
        const option = options.find((line) => !oldOptions.includes(line));
        return option === undefined
            ? 'its options are not as before'
            : `it gets another option: ${shown(option)}`;
    }
    const known = new Set(old.filter(isDirect).map(sourceOf));
    const direct = now.find((line) => isDirect(line) && !known.has(sourceOf(line)));
    return direct === undefined ? null : `it takes a package from another place: ${shown(direct)}`;
}
function linesOf(text) {
    return (0,requirement_lines/* requirementLines */.p)(text).map((line) => line.text);
}
function isOption(line) {
    return line.startsWith('-');
}
/** Not a name with a range and hashes alone. */
function isDirect(line) {
    if (isOption(line))
        return false;
    const requirement = (0,requirement_text/* requirementText */.P)(line);
    return requirement === null || requirement.url !== null || /\s--(?!hash[=\s])/.test(line);
}
/** Of the same repository there may be another commit. */
function sourceOf(line) {
    return line.replace(/ --hash[= ]\S+/g, '').replace(/@[0-9a-f]{40}(?=$|[#\s;])/, '');
}
function shown(line) {
    return line.slice(0, 120);
}

;// CONCATENATED MODULE: ./lib/update/judge-update.js
// May these files be written? Judged against the commit that was tested, before anything is.










const REGULAR = ['100644', '100755'];
/** Bytes: of the longest lock that people have, and more. */
const LONGEST_FILE = 16 * 1024 * 1024;
/** Every problem of every update. */
function judgeUpdates({ updates, path }, files) {
    return updates.flatMap((update) => update.files.flatMap((file) => {
        const problem = judgeFile(update, file, path, files);
        return problem === null ? [] : [problem];
    }));
}
function judgeFile({ id, packages }, { path, before, after }, folder, { head, left }) {
    const refused = (why) => (0,catalogue/* raise */.x)(updateProposalErrors, 'update-file-refused', { id, path: path.slice(0, 200), why });
    const place = dependencyFileProblem(path, folder);
    if (place !== null)
        return refused(place);
    const content = left.get(after);
    if (content === undefined || digest(content) !== after)
        return (0,catalogue/* raise */.x)(updateProposalErrors, 'update-file-missing', { id, sha: after });
    if (!Buffer.from(content.toString('utf8')).equals(content) || content.includes(0))
        return refused('it is no text');
    const old = head.get(path) ?? null;
    if (old !== null && !REGULAR.includes(old.mode))
        return refused('there is something else than a file');
    if ((old === null ? null : digest(old.content)) !== before)
        return refused('it is not as it was at the commit that was tested');
    const names = new Set(packages.map(({ name }) => name));
    const problem = contentProblem(path, old?.content ?? null, content, names);
    return problem === null ? null : refused(problem);
}
function contentProblem(path, old, content, names) {
    const name = external_node_path_.posix.basename(path);
    if (name === 'pyproject.toml')
        return old === null ? 'it was not there before' : pyprojectProblem(path, old, content, names);
    if (!(0,lock_entries/* isLock */.e)(path))
        return requirementsProblem(old?.toString('utf8') ?? null, content.toString('utf8'), names);
    try {
        lockOrigins(path, content.toString('utf8'));
        return null;
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return `it can't be read (${error.happened})`;
        throw error;
    }
}
/** Of a judged update. */
function updateEdits({ files }, { head, left }) {
    return files.map(({ path, after }) => ({
        path,
        from: null,
        to: null,
        content: left.get(after) ?? Buffer.alloc(0),
        mode: head.get(path)?.mode ?? '100644',
    }));
}
function digest(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/update/update-place.js
// Where an update of a project is kept on GitHub: one branch, and one key that its pull request and issue are known by.

/** Short name of every branch of an update begins with it. */
const UPDATE_BRANCHES = 'py-release/update/';
/** Longer names are no file names on every machine. */
const LONGEST = 180;
/**
 * One path component of a git ref, different for each id, folder and base: `acme-vault`, `acme-vault+services+api`,
 * `acme-vault@1=2ex`.
 */
function updateKey(id, place) {
    return `${id}${placeSuffix(place)}`;
}
function updateBranch(key) {
    return `${UPDATE_BRANCHES}${key}`;
}
/** The key of a branch of an update of this place; null for any other branch. */
function keyOfBranch(branch, place) {
    if (!branch.startsWith(UPDATE_BRANCHES))
        return null;
    const key = branch.slice(UPDATE_BRANCHES.length);
    return isKeyOf(key, place) ? key : null;
}
function isKeyOf(key, place) {
    const [id = ''] = /^[a-z0-9-]+/.exec(key) ?? [];
    return id !== '' && key === updateKey(id, place);
}
function placeSuffix({ path, base, defaultBranch }) {
    const folder = path === '.' ? '' : `+${path.split('/').map(encoded).join('+')}`;
    const suffix = base === defaultBranch ? folder : `${folder}@${encoded(base)}`;
    if (suffix.length <= LONGEST)
        return suffix;
    return `+${(0,external_node_crypto_.createHash)('sha256').update(suffix).digest('hex').slice(0, 32)}`;
}
/** No two hyphens beside each other, which would end an HTML comment in old readers, and nothing that git refuses. */
function encoded(text) {
    return text.replace(/[^A-Za-z0-9_-]|-(?=-|$)/gu, (character) => [...Buffer.from(character)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''));
}

;// CONCATENATED MODULE: ./lib/update/update-marker.js
// What a pull request, an issue and a commit of an update say of themselves, for the next run.

const MARK = /^<!-- py-release:update (\S{1,300}) ((?:[a-z0-9-]+==[a-z0-9.!+]+ )+)-->\s*$/m;
const TRAILERS = /\n\nUpdate: (\S{1,300}) ([a-z0-9-]+==[a-z0-9.!+]+(?: [a-z0-9-]+==[a-z0-9.!+]+)*)\nUpdate-Tree: ([0-9a-f]{40,64})(?:\nUpdate-Files: ([0-9a-f]{64}))?\s*$/;
/** Every text of an update begins with it. */
const UPDATE_MARK = '<!-- py-release:update ';
function versionsOf(packages) {
    return packages
        .map(({ name, to }) => `${name}==${to}`)
        .sort()
        .join(' ');
}
function renderMark({ key, versions }) {
    return `${UPDATE_MARK}${key} ${versions} -->`;
}
/** Null: a person has taken it out, or it never was one of ours. */
function readMark(body) {
    const [, key, versions] = MARK.exec(body.replaceAll('\r\n', '\n')) ?? [];
    return key === undefined || versions === undefined ? null : { key, versions: versions.trim() };
}
/** The text is about exactly these versions. */
function marksVersions(body, packages) {
    return readMark(body)?.versions === versionsOf(packages);
}
function namesOf({ versions }) {
    return versions.split(' ').map((each) => each.split('==', 1)[0] ?? '');
}
/** `files`: what the commit changes, and nothing else. */
function updateMessage(title, { key, versions }, tree, files) {
    return `${title}\n\nUpdate: ${key} ${versions}\nUpdate-Tree: ${tree}\nUpdate-Files: ${filesDigest(files)}\n`;
}
function filesDigest(files) {
    const lines = files.map(({ path, blob }) => JSON.stringify([path, blob])).sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}
/** The mark of a commit that is exactly as a run made it; null for anybody else's. */
function readOwnCommit({ message, tree, }) {
    const [, key, versions, written] = TRAILERS.exec(message) ?? [];
    if (key === undefined || versions === undefined || written !== tree)
        return null;
    return { key, versions };
}
/**
 * The mark of a commit of ours whose tree is another one by now, as the button "Update with rebase" leaves it. `files`: what its branch changes.
 * Null when that is not, to the byte, what the commit changed when a run made it.
 */
function readRebasedCommit({ message }, files) {
    const [, key, versions, , written] = TRAILERS.exec(message) ?? [];
    if (key === undefined || versions === undefined || written !== filesDigest(files))
        return null;
    return { key, versions };
}

;// CONCATENATED MODULE: ./lib/update/update-body.js
// The part of a text that is ours: a person's words behind it (or before it) stay when it is written anew.

/** GitHub's limit for the text of a pull request or issue. */
const LONGEST_BODY = 65_536;
const START = /^<!-- py-release:update \S.* -->$/m;
const END = '<!-- py-release:update end -->';
const WITHDRAWN = '<!-- py-release:update withdrawn -->';
const CLOSED = /\n\n---\n\n[^\n]+\n\n<!-- py-release:update withdrawn -->$/;
/** `existing`: the text as it is now; null for a new one. `text` is rendered for shares of the room, from the whole to a tenth, until it fits. */
function updateBody(mark, text, existing) {
    const { before, after } = surroundings(existing ?? '');
    const room = LONGEST_BODY - before.length - after.length;
    const render = (budget) => `${before}${renderMark(mark)}\n${unmarked(text(budget))}\n${END}${after}`;
    for (const budget of [40_000, 20_000, 8000, 2000, 500]) {
        const body = render(Math.min(budget, Math.max(0, room)));
        if (body.length <= LONGEST_BODY)
            return body;
    }
    const short = `${renderMark(mark)}\nThis text would be too long for GitHub; the log of the run has it.\n${END}`;
    return `${before}${short}${after}`.length <= LONGEST_BODY ? `${before}${short}${after}` : short;
}
/** A log or a block of code in notes may hold the marks that the next run looks for. */
function unmarked(text) {
    return text.replaceAll('<!-- py-release:', '<! - py-release:');
}
/** Of our table, and at the end of what uv, unittest and pytest print: `2 s`, `12ms`, `in 65.02s (0:01:05)`, `in 1m 05s`. */
const TIMES = /\b(?:\d+m )?\d+(?:\.\d+)? ?(?:m?s|seconds)\b|\(\d+:\d\d:\d\d\)/g;
/** True when both are the same to a reader: a host may write other line ends, and the same tests take another time in each run. */
function sameBody(one, other) {
    const plain = (body) => body.replaceAll('\r\n', '\n').replaceAll(TIMES, '').replaceAll(/ +$/gm, '').trim();
    return plain(one) === plain(other);
}
/** For one that we close ourselves, so that it does not count as a person's refusal. */
function withdrawnBody(body, why) {
    if (isWithdrawn(body))
        return body;
    const kept = body.trimEnd().slice(0, LONGEST_BODY - why.length - WITHDRAWN.length - 20);
    return `${kept}\n\n---\n\n${why}\n\n${WITHDRAWN}`;
}
function isWithdrawn(body) {
    return body.trimEnd().endsWith(`\n${WITHDRAWN}`);
}
/** Without our part all of it is theirs. */
function surroundings(existing) {
    // One that we closed and a person has opened again is as any other.
    const body = existing.replaceAll('\r\n', '\n').trim().replace(CLOSED, '');
    const start = START.exec(body);
    const end = body.lastIndexOf(END);
    if (start === null || end < start.index)
        return { before: '', after: body === '' ? '' : `\n\n${body}` };
    return { before: body.slice(0, start.index), after: body.slice(end + END.length) };
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/update/foreign-text.js
var foreign_text = __webpack_require__(10457);
// EXTERNAL MODULE: ./lib/notes/markdown-link.js
var markdown_link = __webpack_require__(1773);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/update/update-words.js
// How an update is named and told: the words that its pull request, its issue and the summary of the run share.




/** GitHub's limit for a title. */
const LONGEST_TITLE = 256;
/** Characters of the notes of one version that are looked through. */
const LONGEST_NOTES = 50_000;
/** Less of them says nothing. */
const LEAST_NOTES = 200;
const MOST_NAMED = 20;
/** A link to one of these is told there, as a mention would be. */
const REFERENCE = /\/(?:issues|pulls?|discussions|commits?)\/\w/i;
/** `acme-vault 1.3.0`, or how many there are. */
function updateName({ id, packages }) {
    const [only] = packages;
    return packages.length === 1 && only !== undefined
        ? `${only.name} ${only.to}`
        : `${id} (${packages.length} packages)`;
}
/** `build(deps): update acme-vault from 1.2.0 to 1.3.0` */
function updateTitle({ id, packages }) {
    const [only] = packages;
    const title = packages.length === 1 && only !== undefined
        ? `build(deps): update ${only.name}${only.from === null ? '' : ` from ${(0,plain_line/* plainLine */.h)(only.from, 60)}`} to ${only.to}`
        : `build(deps): update ${id} (${packages.length} packages)`;
    return (0,plain_line/* plainLine */.h)(title, LONGEST_TITLE);
}
/** In code nothing is linked and nobody is told. */
function code(text) {
    return `\`${(0,plain_line/* plainLine */.h)(text).replaceAll('`', "'") || ' '}\``;
}
/** In a table: even in code a `|` would end it. https://github.github.com/gfm/#example-200 */
function cell(text) {
    return code(text).replace(/\\*\|/g, '\\|');
}
function packagesTable(packages) {
    const rows = packages.map(({ name, from, to, kind, asked, widened }) => {
        const requirement = asked.before === asked.after ? cell(asked.after) : `${cell(asked.before)} → ${cell(asked.after)}`;
        return `| ${code(name)} | ${from === null ? '' : code(from)} | ${code(to)} | ${kind}${widened ? ', **widened**' : ''} | ${requirement} |`;
    });
    return ['| package | from | to | kind | requirement |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
/** Why a constraint that somebody wrote is not kept. */
function wideningLines(packages) {
    const lines = packages
        .filter(({ widened }) => widened)
        .map(({ name, to, asked }) => `> - ${code(asked.before)} keeps ${code(name)} below ${code(to)}, and this widens it to ${code(asked.after)}: a new major version may break what uses it in ways that no test here sees. Read its breaking changes before merging.`);
    return lines.length === 0 ? null : ['> [!IMPORTANT]', ...lines].join('\n');
}
function originLines({ hosts, moved }) {
    const lines = [
        ...moved
            .slice(0, MOST_NAMED)
            .map(({ name, to }) => `${code(name)} comes from another place than before: ${code(to)}.`),
        ...(moved.length > MOST_NAMED
            ? [`${moved.length - MOST_NAMED} more packages come from other places.`]
            : []),
        ...(hosts.length === 0
            ? []
            : [`The changed files name hosts that they did not name before: ${listed(hosts)}.`]),
    ];
    if (lines.length === 0)
        return null;
    return ['> [!WARNING]', ...lines.map((line) => `> - ${line}`), '>', '> Merge only if you know them.'].join('\n');
}
function addedLine({ added }) {
    return added.length === 0 ? null : `Packages that these files did not have before: ${listed(added)}.`;
}
function listed(words) {
    const rest = words.length - MOST_NAMED;
    return words.slice(0, MOST_NAMED).map(code).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Why the newest of all is not the one that is proposed. */
function passedOverLine(packages) {
    const lines = packages.flatMap(({ name, passedOver = [] }) => passedOver.length === 0
        ? []
        : [
            `Newer versions of ${code(name)} that were not taken: ${passedOver
                .slice(0, 5)
                .map(({ version, why }) => `${code(version)} (${(0,foreign_text/* foreignLine */.nT)(why, 200)})`)
                .join(', ')}${passedOver.length > 5 ? ` and ${passedOver.length - 5} more` : ''}.`,
        ]);
    return lines.length === 0 ? null : lines.slice(0, MOST_NAMED).join('\n');
}
/** Breaking changes of all versions; null: no notes speak of any. `budget`: characters. */
function breakingSection(packages, budget) {
    const found = packages.flatMap(({ name, notes }) => notes.flatMap(({ version, text }) => {
        const breaking = (0,foreign_text/* breakingNotes */.x4)(text.slice(0, LONGEST_NOTES));
        return breaking === '' ? [] : [{ name, version, breaking }];
    }));
    if (found.length === 0)
        return null;
    return withinBudget('### Breaking changes', found, budget, ({ name, version, breaking }, room) => {
        return `**${(0,foreign_text/* foreignLine */.nT)(name)} ${(0,foreign_text/* foreignLine */.nT)(version)}**\n\n${(0,foreign_text/* foreignNotes */.CE)(breaking, room)}`;
    });
}
/** Notes of every version between, newest first. */
function notesSection(packages, budget) {
    const all = packages.flatMap(({ name, notes }) => notes.map((note) => ({ name, ...note })));
    if (all.length === 0)
        return '### Release notes\n\nNo notes of these versions are known.';
    return withinBudget('### Release notes', all, budget, ({ name, version, url, text }, room) => {
        const title = `${(0,foreign_text/* foreignLine */.nT)(name)} ${(0,foreign_text/* foreignLine */.nT)(version)}`;
        const body = text.trim() === '' ? 'No notes.' : (0,foreign_text/* foreignNotes */.CE)(text, room);
        return `#### ${url === null || REFERENCE.test(url) ? title : (0,markdown_link/* markdownLink */.iQ)(title, url)}\n\n${body}`;
    });
}
/** What does not fit is not rendered either: a document may hold megabytes of it. The last one that fits in part is cut. */
function withinBudget(title, items, budget, render) {
    const kept = [];
    let left = budget;
    for (const item of items) {
        // Text that is made inert grows.
        const text = [left, left / 2, left / 4]
            .map(Math.floor)
            .filter((room) => room === left || room >= LEAST_NOTES)
            .map((room) => render(item, room))
            .find(({ length }) => length <= left);
        if (text === undefined)
            break;
        left -= text.length;
        kept.push(text);
    }
    const rest = items.length - kept.length;
    const cut = rest === 0
        ? []
        : [`_${rest === 1 ? 'One more is' : `${rest} more are`} left out: this text would be too long._`];
    return [title, ...kept, ...cut].join('\n\n');
}
function testsTable({ tests }) {
    if (tests.length === 0)
        return 'No tests ran.';
    // A group has an import for each of its packages.
    const shown = tests.length <= MOST_NAMED ? tests : [...tests.slice(0, 5), ...tests.slice(-5)];
    const rows = shown.map(({ name, command, passed, seconds }) => `| ${cell(name)} | ${cell(shellLine(command))} | ${passed ? 'passed' : '**failed**'} | ${Math.round(seconds)} s |`);
    const rest = tests.length - shown.length;
    return [
        '| tests | command | result | time |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(rest === 0 ? [] : ['', `${rest} more between them passed.`]),
    ].join('\n');
}
/** `folder`: of the project. What a person types to see the same. */
function reproduceBlock({ packages, tests }, folder) {
    const names = packages.flatMap(({ name }) => ['--package', name]);
    const group = packages.length > 1 ? ['--group'] : [];
    const policy = packages.some(({ kind }) => kind === 'major')
        ? ['--policy', 'major']
        : packages.some(({ kind }) => kind === 'minor')
            ? []
            : ['--policy', 'patch'];
    const pre = packages.some(({ to }) => isPreRelease(to)) ? ['--pre'] : [];
    const place = folder === '.' ? [] : [folder];
    const asked = [...names, ...group, ...policy, ...pre];
    const words = ['npx', 'py-release-action', 'consumer', 'update', ...place, ...asked];
    const runs = tests
        .filter(({ passed }) => !passed)
        .map(({ name, command }) => `# ${(0,plain_line/* plainLine */.h)(name, 60)}: ${shellLine(command)}`);
    return (0,foreign_text/* foreignLog */.XC)([shellLine([...words, '--dry-run']), ...runs].join('\n'), 8000).replace(/^(`+)text/, '$1sh');
}
function shellLine(words) {
    const quoted = words.map((word) => {
        const plain = (0,plain_line/* plainLine */.h)(word, 500);
        return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
    });
    return quoted.join(' ');
}
function isPreRelease(text) {
    const { pre = null, dev = null } = (0,parse_version/* parseVersion */.o)(text) ?? {};
    return pre !== null || dev !== null;
}

// EXTERNAL MODULE: ./lib/update/without-update.js
var without_update = __webpack_require__(83843);
// EXTERNAL MODULE: ./lib/update/without-words.js
var without_words = __webpack_require__(7733);
;// CONCATENATED MODULE: ./lib/update/update-issue-text.js
// The text of an issue of an update that does not pass: what failed, the end of the log, the notes that matter, and how to see it.






const UNTESTED = ' could not be tested: ';
/** `folder`: of the project. */
function updateIssueTitle(update, folder) {
    const name = updateName(update);
    if (update.state === 'conflict')
        return `${name} can't be installed beside the other packages`;
    const failure = (0,without_update/* failureWithout */.Zp)(update);
    return failure === null
        ? `${name} does not pass the tests`
        : (0,plain_line/* plainLine */.h)(`${name}${UNTESTED}${(0,without_words/* untestedReason */.zE)(failure, folder)}`, LONGEST_TITLE);
}
/** It told that nothing is known of the update: who closed it has not refused what fails by itself. */
function isUntestedTitle(title) {
    return title.includes(UNTESTED);
}
/** `existing`: the text as it is now; null for a new issue. */
function updateIssueBody(facts, existing) {
    return updateBody(facts.mark, (budget) => issueText(facts, budget), existing);
}
function issueText({ update, head, path, pull }, budget) {
    const { packages, tests } = update;
    const failed = tests.filter(({ passed }) => !passed);
    const [what, ...logs] = update.state === 'conflict'
        ? [
            'No set of versions satisfies everything that is asked for. In the words of the resolver:',
            (0,foreign_text/* foreignLog */.XC)(update.conflict ?? '', Math.min(12_000, budget)),
        ]
        : [
            failed.length === 0
                ? 'The versions could not be installed and imported:'
                : `Failed with these versions: ${failed.map(({ name }) => code(name)).join(', ')}.`,
            (0,without_words/* withoutSentence */.Ei)(update),
            testsTable(update),
            ...failed.map(({ name, log }) => `The end of ${code(name)}:\n\n${(0,foreign_text/* foreignLog */.XC)(log, Math.min(12_000, budget))}`),
            (0,without_words/* withoutLog */.Rn)(update, Math.min(12_000, budget)),
        ];
    const sections = [
        what,
        packagesTable(packages),
        wideningLines(packages),
        ...logs,
        breakingSection(packages, Math.floor(budget / 2)),
        notesSection(packages, budget),
        `### To see it yourself\n\n${reproduceBlock(update, path)}`,
        closing(head, pull),
    ];
    return sections.filter((section) => section !== null && section !== undefined).join('\n\n');
}
function closing(head, pull) {
    const lines = [
        `Seen at ${code(head.slice(0, 12))}. Each run of the update workflow brings this issue up to date, and closes it when a version passes.`,
        ...(pull === null
            ? []
            : [
                pull.isThis
                    ? `#${pull.number} has these versions, to work on.`
                    : `#${pull.number} proposes other versions, and stays open.`,
            ]),
        'Closing it by hand means: not before there is a newer version.',
    ];
    return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/update-hold.js
// People have committed to the branch of an update: it is theirs now. They are told once for each set of versions.


const MARKER = '<!-- py-release:update-held -->';
async function holdPull({ update, key, base }, { open, branch }, needs) {
    const what = `${key}: people have committed to ${branch}, so it is left as it is`;
    if (open === null) {
        const text = `${what}; delete that branch to have the update proposed.`;
        return { proposed: { key, kind: 'pull', did: 'left', number: null, url: null, text }, open: null };
    }
    const { number, url } = open;
    const body = [
        MARKER,
        `This branch has commits of people, so it is not written anew. It would be for ${code(updateName(update))} on top of ${code(base)} as it is now.`,
        '',
        'Merge it as it is, or bring the branch up to date by hand. To have it written anew, close this pull request and delete its branch; your commits go with it.',
    ].join('\n');
    const did = await writeCommentOnce(number, MARKER, body, needs);
    const proposed = { key, kind: 'pull', did, number, url, text: `${what} (#${number}).` };
    return { proposed, open: { number, url, isThis: marksVersions(open.body, update.packages) } };
}
/** People have been told that its branch is theirs. */
async function isHeld(number, needs) {
    return (await needs.findComment(number, MARKER)) !== null;
}
/** Nothing is written when it says the same already. */
async function writeCommentOnce(number, marker, body, needs) {
    const known = await needs.findComment(number, marker);
    if (known === null)
        await needs.writeComment(number, body);
    else if (known.body.replaceAll('\r\n', '\n').trim() === body.trim())
        return 'left';
    else
        await needs.editComment(known.id, body);
    return 'updated';
}

;// CONCATENATED MODULE: ./lib/commands/update-issues.js





/** For a green update closes, for any other opens or brings up to date. */
async function keepIssue(task, pull, needs) {
    const { update, key, standing } = task;
    const own = standing.issues.filter(({ mark }) => mark.key === key);
    // The oldest: two runs at once may have opened two.
    const [kept = null, ...others] = own.filter(({ state }) => state === 'open').reverse();
    if (update.state === 'green') {
        const where = pull?.open?.isThis === true ? `: #${pull.open.number} proposes it` : '';
        const why = `${update.packages.map(({ name, to }) => `\`${name}\` ${to}`).join(', ')} ${update.packages.length === 1 ? 'passes' : 'pass'} the tests${where}.`;
        const closed = [];
        for (const issue of kept === null ? [] : [kept, ...others])
            closed.push(await closeIssue(issue, why, 'completed', needs));
        return closed;
    }
    const doubled = [];
    for (const issue of others)
        doubled.push(await closeIssue(issue, `#${kept?.number ?? 0} tells the same.`, 'not_planned', needs));
    return [await writeIssue(task, own, kept, pull, needs), ...doubled];
}
async function writeIssue({ update, key, head, result }, own, kept, pull, needs) {
    const mark = { key, versions: versionsOf(update.packages) };
    const facts = { update, mark, head, path: result.path, pull: pull?.open ?? null };
    const title = updateIssueTitle(update, result.path);
    const said = (issue, did, what) => ({
        ...{ key, kind: 'issue', did, number: issue.number, url: issue.url },
        text: `${key}: the issue #${issue.number} ${what}.`,
    });
    const known = own.filter(({ state, mark: { versions } }) => state === 'closed' && versions === mark.versions);
    if (kept === null) {
        const isUntested = isUntestedTitle(title);
        const declined = known.find((each) => each.byPerson && (isUntested || !isUntestedTitle(each.title)));
        if (declined !== undefined)
            return said(declined, 'left', 'with the same versions was closed by a person, and stays closed');
        const [again] = known;
        if (again === undefined) {
            const made = await needs.openIssue({ title, body: updateIssueBody(facts, null) });
            return said(made, 'opened', 'tells what fails');
        }
        const body = updateIssueBody(facts, again.body);
        return said(await needs.editIssue(again.number, { title, body, state: 'open' }), 'opened', 'is open again');
    }
    const body = updateIssueBody(facts, kept.body);
    if (kept.title === title && sameBody(kept.body, body))
        return said(kept, 'same', 'is up to date');
    return said(await needs.editIssue(kept.number, { title, body }), 'updated', 'was brought up to date');
}
/** Open issues of updates that this run no longer tells of: their packages are current, or moved with others. */
async function settleIssues(result, place, { issues }, needs) {
    const done = [];
    for (const issue of issues) {
        const why = issue.state === 'open' ? unwantedReason(issue.mark, result, place) : null;
        if (why !== null)
            done.push(await closeIssue(issue, why, 'completed', needs));
    }
    return done;
}
/** One sentence; null: it is wanted, or this run did not look at its packages. */
function unwantedReason(mark, result, place) {
    if (result.updates.some(({ id }) => updateKey(id, place) === mark.key))
        return null;
    const current = new Map(result.current.map(({ name, version }) => [name, version]));
    const moved = new Set(result.updates.flatMap(({ packages }) => packages.map(({ name }) => name)));
    const names = namesOf(mark);
    if (!names.every((name) => current.has(name) || moved.has(name)))
        return null;
    const told = names.map((name) => {
        const version = current.get(name) ?? null;
        if (moved.has(name))
            return `\`${name}\` is updated with others`;
        return version === null ? `\`${name}\` is current` : `\`${name}\` is at ${version}`;
    });
    return `${told.join(', ')}, and there is nothing newer that is to be taken.`;
}
/** The sentence first: a run that is cut between the two writes it no second time. */
async function closeIssue({ number, url, mark }, why, reason, needs) {
    const marker = `<!-- py-release:update-closed ${mark.versions} -->`;
    await writeCommentOnce(number, marker, `${marker}\nClosed by itself: ${why}`, needs);
    await needs.editIssue(number, { state: 'closed', reason });
    const { key } = mark;
    return { key, kind: 'issue', did: 'closed', number, url, text: `${key}: closed the issue #${number}.` };
}

// EXTERNAL MODULE: ./lib/release/release-pull-content.js
var release_pull_content = __webpack_require__(80806);
;// CONCATENATED MODULE: ./lib/update/changed-origins.js
// What the files of an update bring in that a reader has to know of before merging: hosts, places of packages, packages.


/** Addresses of the public index stand in every lock. */
const PUBLIC = ['pypi.org', 'files.pythonhosted.org'];
/** Of a judged update. */
function changedOrigins({ files }, { head, left }) {
    const texts = files.map(({ path, after }) => ({
        path,
        before: head.get(path)?.content.toString('utf8') ?? null,
        after: left.get(after)?.toString('utf8') ?? '',
    }));
    const known = new Set(PUBLIC);
    for (const { content } of head.values())
        for (const host of hostsOf(content.toString('utf8')))
            known.add(host);
    const hosts = new Set(texts.flatMap(({ after }) => hostsOf(after)).filter((host) => !known.has(host)));
    const names = new Set();
    const added = new Set();
    const moved = new Map();
    for (const { path, before, after } of texts) {
        const old = before === null ? new Map() : lockOrigins(path, before);
        for (const name of old.keys())
            names.add(name);
        for (const [name, origins] of lockOrigins(path, after)) {
            const its = old.get(name);
            if (its === undefined)
                added.add(name);
            const other = [...origins].filter((origin) => its !== undefined && !its.has(origin));
            // Without a word it is the default index, which is a place too.
            const isDefault = its !== undefined && its.size > 0 && origins.size === 0;
            if (other.length > 0 || isDefault)
                moved.set(name, other.join(', ') || 'the default index');
        }
    }
    return {
        hosts: [...hosts].sort(),
        moved: [...moved].map(([name, to]) => ({ name, to })),
        added: [...added].filter((name) => !names.has(name)).sort(),
    };
}

// EXTERNAL MODULE: ./lib/release/release-pull-body.js
var release_pull_body = __webpack_require__(34923);
;// CONCATENATED MODULE: ./lib/update/update-pull-text.js
// The text of a pull request of an update: what it does, what may break, what was tested, and what a person does with it.






const TESTS = ['tests', 'staging'];
const update_pull_text_UNTESTED = 'No tests of this project ran: the new versions could be installed and imported, and nothing more is known of them.';
/** `existing`: the text as it is now; null for a new pull request. */
function updatePullBody(facts, existing) {
    return updateBody(facts.mark, (budget) => pullText(facts, budget), existing);
}
function pullText({ update, base, head, path, origins, waiting }, budget) {
    const { packages, tests, files, state } = update;
    const failed = tests.filter(({ passed }) => !passed);
    const why = (0,without_update/* failureWithout */.Zp)(update) === null
        ? 'The compatibility tests fail with these versions: not to be merged as it is, but to be worked on.'
        : 'These versions could not be tested, since the project fails without them as well: not to be merged before it passes.';
    const red = state === 'green' ? null : `> [!CAUTION]\n> ${why} Commits that you add to its branch stay.`;
    const result = state === 'green' ? 'they passed' : `${failed.map(({ name }) => code(name)).join(', ') || 'they'} failed`;
    const sections = [
        red,
        originLines(origins),
        packagesTable(packages),
        passedOverLine(packages),
        wideningLines(packages),
        breakingSection(packages, Math.floor(budget / 2)),
        `### Tests\n\nRun at ${code(head.slice(0, 12))} in a job without rights; ${result}.\n\n${testsTable(update)}`,
        state === 'green' && !tests.some(({ name }) => TESTS.includes(name)) ? update_pull_text_UNTESTED : null,
        (0,without_words/* withoutSentence */.Ei)(update),
        ...failed.map(({ log }) => (0,foreign_text/* foreignLog */.XC)(log, Math.min(6000, budget))),
        (0,without_words/* withoutLog */.Rn)(update, Math.min(6000, budget)),
        `### Files\n\n${files.map((file) => `- ${code(file.path)}`).join('\n')}`,
        addedLine(origins),
        notesSection(packages, budget),
        `### To see it yourself\n\n${reproduceBlock(update, path)}`,
        update_pull_text_closing(base, waiting),
    ];
    return sections.filter((section) => section !== null).join('\n\n');
}
function update_pull_text_closing(base, waiting) {
    const lines = [
        `Each run of the update workflow brings this pull request up to date with ${code(base)} and with newer versions, as long as nobody else has committed to its branch.`,
        'Closing it without a merge declines these versions; another is opened for newer ones.',
        ...(waiting === null ? [] : [(0,release_pull_body/* waitingLine */.Sh)(waiting.checks)]),
    ];
    return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}

// EXTERNAL MODULE: ./lib/release/workflow-login.js
var workflow_login = __webpack_require__(44120);
;// CONCATENATED MODULE: ./lib/commands/update-standing.js




async function readUpdateStanding(place, needs) {
    const [{ repositoryId, login }, branches, found] = await Promise.all([
        needs.readProposer(),
        needs.listUpdateBranches(UPDATE_BRANCHES),
        needs.findIssues(UPDATE_MARK, 'all'),
    ]);
    const tips = [...branches].flatMap(([branch, sha]) => {
        const key = keyOfBranch(branch, place);
        return key === null ? [] : [[key, sha]];
    });
    const issues = found.flatMap((issue) => {
        const mark = readMark(issue.body);
        return mark === null || !isKeyOf(mark.key, place) ? [] : [{ ...issue, mark }];
    });
    return { repositoryId, isWorkflowToken: (0,workflow_login/* isWorkflowLogin */.V)(login), tips: new Map(tips), issues };
}
async function readBranchStanding(key, base, { tips }, needs) {
    const branch = updateBranch(key);
    const pulls = await needs.listUpdatePulls({ branch, base });
    const open = pulls.find(({ state }) => state === 'open') ?? null;
    return { branch, tip: tips.get(key) ?? null, open, pulls };
}
/** `head`: a commit of the base branch. A merged branch is nobody's any more. */
async function readBranch(head, { tip, pulls }, needs) {
    if (tip === null)
        return { mark: null, held: false, content: null };
    const isMerged = pulls.some(({ state, headSha }) => state === 'merged' && headSha === tip);
    const content = await needs.compareBranch(head, tip);
    const last = content?.commits.find(({ sha }) => sha === tip) ?? null;
    // An empty commit above ours starts workflows; there is nothing in it to lose.
    const own = content?.commits.filter(({ tree }) => tree === last?.tree).map(readOwnCommit) ?? [];
    const mark = own.find((each) => each !== null) ??
        (content === null ? null : (markRebased(content) ?? (await markBelow(head, content, needs))));
    const isEmpty = content !== null && content.complete && content.commits.length === 0;
    return { mark, held: !isMerged && !isEmpty && mark === null, content };
}
/** Of our commit as the button "Update with rebase" has written it anew: the branch changes what the commit did, and no more. */
function markRebased({ commits, files, complete }) {
    const marks = complete ? commits.map((commit) => readRebasedCommit(commit, files)) : [];
    return marks.find((mark) => mark !== null) ?? null;
}
/** Of our commit below others that leave its files as they are: the button "Update branch" merges the base into it. */
async function markBelow(head, { commits, files, complete }, needs) {
    const made = commits.findLast((commit) => readOwnCommit(commit) !== null);
    if (made === undefined || !complete)
        return null;
    const ours = await needs.compareBranch(head, made.sha);
    const isOurs = ours !== null &&
        ours.complete &&
        ours.files.length === files.length &&
        (0,release_pull_content/* touchedPaths */.Pq)(files, ours.files, []).length === 0;
    return isOurs ? readOwnCommit(made) : null;
}

;// CONCATENATED MODULE: ./lib/commands/update-pulls.js









/** Null: nothing is proposed, and there is no open pull request either. */
async function proposePull(task, needs) {
    const { update, key, base, standing, draftOnRed } = task;
    const there = await readBranchStanding(key, base, standing, needs);
    const mark = { key, versions: versionsOf(update.packages) };
    const isThis = there.open !== null && marksVersions(there.open.body, update.packages);
    const wanted = update.state === 'green' ||
        (update.state === 'red' &&
            update.files.length > 0 &&
            (there.open === null ? draftOnRed : there.open.draft || isThis));
    if (!wanted)
        return there.open === null
            ? null
            : done(task, there.open, 'left', `stays open with other versions`, isThis);
    const declined = there.open === null ? await findDeclined(there, mark, updateTitle(update), needs) : null;
    if (declined !== null)
        return {
            proposed: {
                ...{ key, kind: 'pull', did: 'left', number: declined.number, url: declined.url },
                text: `${key}: #${declined.number} with the same versions was closed without a merge; another follows with newer ones.`,
            },
            open: null,
        };
    return writePull(task, there, mark, needs);
}
/** Closed by a person, with these versions. One whose mark was taken out is known by its title. */
async function findDeclined({ pulls, tip }, mark, title, needs) {
    const isSame = ({ body, title: its }) => {
        const own = readMark(body);
        return own === null ? its === title : own.versions === mark.versions;
    };
    const declined = pulls.find((pull) => pull.state === 'closed' && !isWithdrawn(pull.body) && isSame(pull)) ?? null;
    if (declined === null || tip !== null)
        return declined;
    // They were told that this is how to have it written anew.
    return (await isHeld(declined.number, needs)) ? null : declined;
}
async function writePull(task, there, mark, needs) {
    const { update, key, head, standing, tree } = task;
    const edits = updateEdits(update, task.files);
    const title = updateTitle(update);
    const { held, content } = await readBranch(head, there, needs);
    if (held)
        return holdPull(task, there, needs);
    const isRight = content !== null && holdsFiles(content, head, edits);
    if (!isRight) {
        const commit = await needs.createUpdateCommit({
            ...{ parent: head, baseTree: tree, edits },
            message: (made) => updateMessage(title, mark, made, changedBy(edits, made.length)),
        });
        const { repositoryId } = standing;
        const { branch, tip } = there;
        if ((await needs.movePullBranch({ repositoryId, branch, from: tip, to: commit })) === 'lost')
            return lost(key, there.open);
    }
    return writeTexts(task, there, { title, mark, isMoved: !isRight }, needs);
}
/** `idLength`: of an object id in this repository. */
function changedBy(edits, idLength) {
    return edits.map(({ path, content }) => ({ path, blob: (0,release_pull_content/* blobId */.zA)(content, idLength) }));
}
/** These edits on top of `head`, in however many commits. */
function holdsFiles(content, head, edits) {
    const { mergeBase, files } = content;
    return mergeBase === head && files.length === edits.length && (0,release_pull_content/* touchedPaths */.Pq)(files, [], edits).length === 0;
}
async function writeTexts(task, { open, branch }, { title, mark, isMoved }, needs) {
    const { update, base, key, head, standing, files, result } = task;
    const waiting = standing.isWorkflowToken ? { checks: await needs.readRequiredChecks(base) } : null;
    const origins = changedOrigins(update, files);
    const facts = { update, mark, base, head, path: result.path, origins, waiting };
    const draft = update.state !== 'green';
    if (open === null) {
        const body = updatePullBody(facts, null);
        const made = await needs.createUpdatePull({ branch, base, title, body, draft });
        if (made === 'exists')
            return lost(key, null);
        if (made === 'no-drafts') {
            needs.warn(`${key}: this repository has no draft pull requests; the issue tells of the update alone.`);
            return null;
        }
        return done(task, made, 'opened', draft ? 'is a draft of what fails' : 'proposes it', true);
    }
    const body = updatePullBody(facts, open.body);
    const isSame = open.title === title && sameBody(open.body, body);
    if (!isSame)
        await needs.updateUpdatePull(open.number, { title, body });
    const becomesReady = open.draft && !draft;
    if (becomesReady)
        await needs.markReady(open);
    const did = isSame && !isMoved && !becomesReady ? 'same' : 'updated';
    return done(task, open, did, did === 'same' ? 'is up to date' : 'was brought up to date', true);
}
function done({ key }, { number, url }, did, what, isThis) {
    const text = `${key}: the pull request #${number} ${what}.`;
    return { proposed: { key, kind: 'pull', did, number, url, text }, open: { number, url, isThis } };
}
function lost(key, open) {
    const { number, url } = open ?? { number: null, url: null };
    const text = `${key}: somebody else is changing its branch or pull request; the next run looks again.`;
    return {
        proposed: { key, kind: 'pull', did: 'left', number, url, text },
        open: open === null ? null : { number: open.number, url: open.url, isThis: false },
    };
}

;// CONCATENATED MODULE: ./lib/commands/withdraw-updates.js
// Branches and pull requests of updates that are no longer wanted, or that are merged: ours go, and nothing of people's with them.





/** Those that the document has an update for are kept by that. */
async function withdrawPulls(result, place, standing, needs) {
    const wanted = new Set(result.updates.map(({ id }) => updateKey(id, place)));
    const done = [];
    for (const key of standing.tips.keys())
        if (!wanted.has(key))
            done.push(...(await withdrawOne(key, result, place, standing, needs)));
    return done;
}
async function withdrawOne(key, result, place, standing, needs) {
    const there = await readBranchStanding(key, place.base, standing, needs);
    const { open, pulls, tip } = there;
    const remove = () => removeBranch(key, there, standing, needs);
    if (open === null) {
        const last = pulls.find(({ headSha }) => headSha === tip) ?? null;
        if (last?.state === 'merged' || (last !== null && isWithdrawn(last.body)))
            return remove();
        // A person has closed it: they may go on with its branch.
        if (last !== null)
            return [];
        const { mark } = await readBranch(result.head ?? '', there, needs);
        const isLeft = mark !== null && unwantedReason(mark, result, place) !== null;
        return isLeft ? remove() : [];
    }
    const mark = readMark(open.body);
    const why = mark === null ? null : unwantedReason(mark, result, place);
    if (why === null)
        return [];
    const { held } = await readBranch(result.head ?? '', there, needs);
    if (held)
        return [said(key, open, 'left', `stays open, since people have committed to its branch`)];
    await needs.updateUpdatePull(open.number, {
        body: withdrawnBody(open.body, `Closed by itself: ${why}`),
        state: 'closed',
    });
    return [said(key, open, 'closed', 'was closed, since it is no longer wanted'), ...(await remove())];
}
async function removeBranch(key, { branch, tip }, { repositoryId }, needs) {
    if (tip === null)
        return [];
    if ((await needs.deleteUpdateBranch({ repositoryId, branch, from: tip })) === 'lost')
        return [];
    const text = `${key}: removed the branch ${branch}.`;
    return [{ key, kind: 'pull', did: 'removed', number: null, url: null, text }];
}
function said(key, pull, did, what) {
    const { number, url } = pull;
    return { key, kind: 'pull', did, number, url, text: `${key}: the pull request #${number} ${what}.` };
}

;// CONCATENATED MODULE: ./lib/commands/propose-updates.js
// The proposing half of `actions/update`: what the testing job left becomes pull requests and issues. No code of the project runs here.
// A run that is cut is mended by the next: what is there decides, and nothing is written twice.









/** Throws what stands against the whole document before anything is written; what one update meets, after the others are done. */
async function proposeUpdates(proposal, needs) {
    const { result, files, base } = proposal;
    (0,user_error/* throwAll */.Kx)(judgeUpdates(result, files));
    const [defaultBranch, tip] = await Promise.all([needs.readDefaultBranch(), needs.readBranchTip(base)]);
    const place = { path: result.path, base, defaultBranch };
    const head = result.head ?? '';
    const since = tip === head ? null : await changesSince(head, tip, base, needs);
    const standing = await readUpdateStanding(place, needs);
    const done = [];
    const errors = [];
    const attempt = async (work) => {
        try {
            done.push(...(await work()));
        }
        catch (error) {
            if (error instanceof user_error/* UserErrors */.tQ)
                errors.push(...error.errors);
            else if (error instanceof user_error/* UserError */.yo)
                errors.push(error);
            else
                throw error;
        }
    };
    for (const update of result.updates) {
        const task = { ...proposal, update, key: updateKey(update.id, place), head, standing };
        await needs.step(`Propose ${update.id}`, () => attempt(async () => (isOvertaken(update, since) ? [overtaken(task)] : proposeOne(task, needs))));
    }
    await needs.step('Clean up', async () => {
        await attempt(() => withdrawPulls(result, place, standing, needs));
        await attempt(() => settleIssues(result, place, standing, needs));
    });
    for (const { text } of done)
        needs.info(text);
    (0,user_error/* throwAll */.Kx)(errors);
    return done;
}
/** The files that the base has changed since the tested commit; `all` where GitHub does not list every one. */
async function changesSince(head, tip, base, needs) {
    const content = tip === null ? null : await needs.compareBranch(head, tip);
    if (content === null || content.mergeBase !== head)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-head-unreachable', { head, base });
    return content;
}
function isOvertaken({ files }, since) {
    if (since === null)
        return false;
    const changed = new Set(since.files.map(({ path }) => path));
    return !since.complete || files.some(({ path }) => changed.has(path));
}
function overtaken({ key, base }) {
    const text = `${key}: ${base} has changed the same files since the tests began; the next run looks again.`;
    return { key, kind: 'pull', did: 'left', number: null, url: null, text };
}
/** The pull request first: the issue tells of it, or is closed because of it. What fails is told, with a pull request or without. */
async function proposeOne(task, needs) {
    try {
        const pull = await proposePull(task, needs);
        const issue = await keepIssue(task, pull, needs);
        return [...(pull === null ? [] : [pull.proposed]), ...issue];
    }
    catch (error) {
        if (task.update.state !== 'green' && isOfPull(error))
            await keepIssue(task, null, needs);
        throw error;
    }
}
function isOfPull(error) {
    return error instanceof user_error/* UserError */.yo && error.code.startsWith('pull-');
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/git/commit-files.js
var commit_files = __webpack_require__(21421);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/github/issues.js
var issues = __webpack_require__(7087);
// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 19 modules
var octokit = __webpack_require__(90175);
// EXTERNAL MODULE: ./lib/gateways/github/ref-move.js
var ref_move = __webpack_require__(55358);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
// EXTERNAL MODULE: ./lib/gateways/github/settled-change.js
var settled_change = __webpack_require__(49171);
// EXTERNAL MODULE: ./lib/gateways/github/update-refs.js
var update_refs = __webpack_require__(33057);
;// CONCATENATED MODULE: ./lib/gateways/github/branch-removal.js
// A branch of ours is removed from where it was seen, so that nobody's commits go with it.
// https://docs.github.com/en/graphql/reference/mutations#updaterefs






const NO_OBJECT = '0'.repeat(40);
/** Throws `update-refused` when GitHub refuses, with the branch where it was. */
async function branch_removal_removeBranch(client, { repositoryId, branch, from }) {
    const { octokit, repository } = client;
    const what = `delete the branch ${branch}`;
    const look = async () => {
        const seen = await (0,ref_move/* readRef */.s)(client, `heads/${branch}`);
        if (seen === null)
            return 'moved';
        return seen === from ? 'untouched' : 'lost';
    };
    const isFinal = (error) => (0,update_refs/* lacksUpdateRefs */.a)(error) || (0,request_failure/* isRuled */.bf)(error) || (0,request_failure/* isLimited */.lU)(error);
    const update = { name: `refs/heads/${branch}`, from, to: NO_OBJECT, force: true };
    const moved = await (0,settled_change/* settleChange */.k)(client, {
        ...{ what, look, isFinal },
        change: () => (0,update_refs/* updateRefs */.E)(client, repositoryId, [update]),
    });
    if (typeof moved === 'string')
        return moved;
    if (!(0,update_refs/* lacksUpdateRefs */.a)(moved.cause))
        throw refusal(moved.cause, what);
    // Without updateRefs the expected value can only be compared before.
    const seen = await look();
    if (seen !== 'untouched')
        return seen;
    const deleted = await (0,settled_change/* settleChange */.k)(client, {
        ...{ what, look, isFinal },
        change: () => octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', {
            ...repository,
            ref: `heads/${branch}`,
        }),
    });
    if (typeof deleted === 'string')
        return deleted;
    throw refusal(deleted.cause, what);
}
function refusal(cause, what) {
    if ((0,request_failure/* isUncertain */.cp)(cause) || (0,request_failure/* isLimited */.lU)(cause) || (0,request_failure/* hasStatus */.Ro)(cause, 401))
        return (0,request_failure/* refuse */.TR)(cause, what);
    return (0,catalogue/* raise */.x)(updateProposalErrors, 'update-refused', { what, message: (0,request_failure/* failureText */.kY)(cause) });
}

// EXTERNAL MODULE: ./lib/gateways/github/branch-pulls.js
var branch_pulls = __webpack_require__(94010);
// EXTERNAL MODULE: ./lib/gateways/github/pull-branches.js
var pull_branches = __webpack_require__(7385);
;// CONCATENATED MODULE: ./lib/gateways/github/update-pulls.js




/** Those that are closed tell which versions were declined. */
const LISTED = 50;
function createUpdatePulls(client) {
    const { octokit, repository } = client;
    const { readProposer, readBranchTip, compareBranch, movePullBranch, readRequiredChecks } = (0,pull_branches/* createPullBranches */.y)(client);
    const { listPulls, openPull, changePull } = (0,branch_pulls/* createBranchPulls */.NH)(client, LISTED);
    return {
        ...{ readProposer, readBranchTip, compareBranch, movePullBranch, readRequiredChecks },
        listUpdatePulls: async (names) => (await listPulls(names)).map(toPull),
        readDefaultBranch: () => (0,request_failure/* tell */.qz)('read the repository', async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}', repository);
            return data.default_branch;
        }),
        /** Commits of the branches whose short names begin so, by name. */
        listUpdateBranches: (prefix) => (0,request_failure/* tell */.qz)(`list the branches ${prefix}`, async () => {
            const ref = `heads/${prefix}`;
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
                ...repository,
                ref,
            });
            return new Map(data.map((each) => [each.ref.slice('refs/heads/'.length), each.object.sha]));
        }),
        /** Without author and committer, so that GitHub signs the commit. `message`: for the tree that the edits make. */
        createUpdateCommit: ({ parent, baseTree, edits, message }) => (0,request_failure/* tell */.qz)('create the commit of an update', async () => {
            const tree = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
                ...repository,
                base_tree: baseTree,
                tree: edits.map(({ path, mode, content }) => ({
                    ...{ path, mode: mode, type: 'blob' },
                    content: content.toString('utf8'),
                })),
            });
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
                ...repository,
                message: message(tree.data.sha),
                tree: tree.data.sha,
                parents: [parent],
            });
            return data.sha;
        }),
        /** `exists`: an open one is there. `no-drafts`: the plan of this repository has none. */
        createUpdatePull: async ({ branch, base, title, body, draft, }) => {
            const wanted = { branch, base, title, body, ...(draft ? { draft } : {}) };
            const opened = await openPull(wanted, (cause) => (lacksDrafts(cause) ? 'no-drafts' : null));
            return typeof opened === 'string' ? opened : toPull(opened);
        },
        updateUpdatePull: async (number, change) => toPull(await changePull(number, change)),
        /** https://docs.github.com/en/graphql/reference/mutations#markpullrequestreadyforreview */
        markReady: ({ number, nodeId }) => (0,request_failure/* tell */.qz)(`mark the pull request #${number} as ready for review`, async () => {
            await octokit.graphql(`mutation ($input: MarkPullRequestReadyForReviewInput!) { markPullRequestReadyForReview(input: $input) { clientMutationId } }`, { input: { pullRequestId: nodeId } });
        }),
        /** `lost`: it is elsewhere than expected, and stays. One that is gone already is `moved`. */
        deleteUpdateBranch: (removal) => branch_removal_removeBranch(client, removal),
    };
}
function lacksDrafts(error) {
    return (0,request_failure/* hasStatus */.Ro)(error, 422) && /draft pull requests are not supported/i.test((0,request_failure/* failureText */.kY)(error));
}
function toPull(pull) {
    return {
        number: pull.number,
        nodeId: pull.node_id,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        state: (0,branch_pulls/* pullState */.p3)(pull),
        draft: pull.draft ?? false,
        headSha: pull.head.sha,
    };
}

// EXTERNAL MODULE: ./lib/update/update-result.js
var update_result = __webpack_require__(31344);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
;// CONCATENATED MODULE: ./lib/gateways/left-updates.js
// The folder that a testing job left: read with limits, and believed by its digest alone.






/** Bytes. */
const LONGEST_DOCUMENT = 32 * 1024 * 1024;
/** `folder`: relative to the workspace. `digest`: sha256 of the document, hex. Throws `update-document-…`. */
async function readUpdateText(workspace, folder, digest) {
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
    const bytes = await readBounded(files, `${folder}/${update_result/* UPDATE_DOCUMENT */._}`, LONGEST_DOCUMENT);
    if (bytes === null)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-document-missing', { folder });
    const seen = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (seen !== digest)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-document-changed', { folder, seen, expected: digest });
    return bytes.toString('utf8');
}
/** By sha256; one that is missing or too long is not in the map. */
async function readLeftFiles(workspace, folder, { updates }) {
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
    const wanted = new Set(updates.flatMap((update) => update.files.map(({ after }) => after)));
    const found = new Map();
    for (const sha256 of wanted) {
        const bytes = await readBounded(files, `${folder}/files/${sha256}`, LONGEST_FILE);
        if (bytes !== null)
            found.set(sha256, bytes);
    }
    return found;
}
async function readBounded(files, path, longest) {
    const { size } = await files.digest(path).catch((error) => {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
            return { size: Infinity };
        throw error;
    });
    return size > longest ? null : files.read(path);
}

// EXTERNAL MODULE: ./lib/inputs/run-event.js
var run_event = __webpack_require__(36469);
// EXTERNAL MODULE: ./lib/report/update-summary.js
var update_summary = __webpack_require__(18084);
// EXTERNAL MODULE: ./lib/simple-index/document-fields.js
var document_fields = __webpack_require__(80854);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/update/read-update-document.js
// The document of tested updates comes from a job that runs code of the project: hostile until every field has been checked.







const MOST_UPDATES = 200;
const MOST = 1000;
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const SHA256 = /^[0-9a-f]{64}$/;
const ID = /^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/;
/** Throws `update-document-wrong`. Texts of packages, tests and resolvers are as they came: for people, never for decisions. */
function readUpdateDocument(text) {
    try {
        return readResult((0,document_fields/* fieldsOf */.Pf)(JSON.parse(text), 'it'));
    }
    catch (error) {
        if (!(error instanceof document_fields/* UnreadableDocument */.bq) && !(error instanceof SyntaxError))
            throw error;
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-document-wrong', { what: error.message });
    }
}
function readResult(json) {
    if (json['schema'] !== 1)
        throw new document_fields/* UnreadableDocument */.bq('its schema is not 1');
    const head = (0,document_fields/* textOrNullAt */.NB)(json, 'head');
    if (head !== null && !OBJECT_ID.test(head))
        throw new document_fields/* UnreadableDocument */.bq('its head is no commit');
    const updates = (0,document_fields/* listAt */.gT)(json, 'updates', MOST_UPDATES).map((each) => readUpdate((0,document_fields/* fieldsOf */.Pf)(each, 'an update')));
    const ids = updates.map(({ id }) => id);
    if (new Set(ids).size < ids.length)
        throw new document_fields/* UnreadableDocument */.bq('it has an update twice');
    const current = (0,document_fields/* listAt */.gT)(json, 'current', MOST).map((each) => readCurrent((0,document_fields/* fieldsOf */.Pf)(each, 'a package')));
    return { schema: 1, head, path: (0,document_fields/* textAt */.$6)(json, 'path'), updates, current };
}
function readUpdate(json) {
    const id = (0,document_fields/* textAt */.$6)(json, 'id');
    if (!ID.test(id) || (0,normalize_name/* normalizeName */.P)(id) !== id)
        throw new document_fields/* UnreadableDocument */.bq('an update has no proper id');
    const packages = (0,document_fields/* listAt */.gT)(json, 'packages', MOST).map((each) => readPackage((0,document_fields/* fieldsOf */.Pf)(each, 'a package')));
    if (packages.length === 0)
        throw new document_fields/* UnreadableDocument */.bq(`the update of ${id} has no packages`);
    const files = (0,document_fields/* listAt */.gT)(json, 'files', 100).map((each) => readFile((0,document_fields/* fieldsOf */.Pf)(each, 'a file')));
    const paths = files.map(({ path }) => path);
    if (new Set(paths).size < paths.length)
        throw new document_fields/* UnreadableDocument */.bq(`the update of ${id} has a file twice`);
    const state = wordAt(json, 'state', ['green', 'red', 'conflict']);
    if (state === 'green' && files.length === 0)
        throw new document_fields/* UnreadableDocument */.bq(`the update of ${id} changes nothing`);
    const tests = (0,document_fields/* listAt */.gT)(json, 'tests', MOST + 20).map((each) => readTest((0,document_fields/* fieldsOf */.Pf)(each, 'a test run')));
    const hasPassed = tests.length > 0 && tests.every(({ passed }) => passed);
    if (state !== 'conflict' && hasPassed !== (state === 'green'))
        throw new document_fields/* UnreadableDocument */.bq(`the update of ${id} is ${state}, but its tests say something else`);
    const conflict = (0,document_fields/* textOrNullAt */.NB)(json, 'conflict');
    const update = { id, state, packages, files, tests, conflict };
    return json['without'] === undefined ? update : { ...update, without: readWithout(json, update) };
}
/** Runs that could not have been, so that what they say of an update is no answer. */
function readWithout(json, update) {
    const wrong = new document_fields/* UnreadableDocument */.bq(`the update of ${update.id} has runs without it that can't be`);
    const last = (0,without_update/* comparedStep */.oe)(update);
    const runs = (0,document_fields/* listAt */.gT)(json, 'without', without_update/* COMPARED_STEPS */.UX.length).map((each) => readTest((0,document_fields/* fieldsOf */.Pf)(each, 'a test run')));
    const steps = runs.map(({ name }) => without_update/* COMPARED_STEPS */.UX.findIndex((step) => step === name));
    const isOrdered = steps.every((step, position) => step > (steps[position - 1] ?? -1));
    const isEnded = runs.slice(0, -1).every(({ passed }) => passed);
    if (last === null || !isOrdered || !isEnded || (steps.at(-1) ?? 0) > without_update/* COMPARED_STEPS */.UX.indexOf(last))
        throw wrong;
    return runs;
}
function readPackage(json) {
    const asked = (0,document_fields/* fieldsOf */.Pf)(json['asked'], 'a requirement');
    const from = (0,document_fields/* textOrNullAt */.NB)(json, 'from');
    return {
        name: nameAt(json),
        from: from === null ? null : versionOf(from),
        to: versionOf((0,document_fields/* textAt */.$6)(json, 'to')),
        kind: wordAt(json, 'kind', ['patch', 'minor', 'major']),
        asked: { before: (0,document_fields/* textAt */.$6)(asked, 'before'), after: (0,document_fields/* textAt */.$6)(asked, 'after') },
        widened: (0,document_fields/* flagAt */.Qc)(json, 'widened'),
        notes: (0,document_fields/* listAt */.gT)(json, 'notes', MOST).map((each) => {
            const note = (0,document_fields/* fieldsOf */.Pf)(each, 'a note');
            return {
                version: versionOf((0,document_fields/* textAt */.$6)(note, 'version')),
                url: (0,document_fields/* textOrNullAt */.NB)(note, 'url'),
                text: (0,document_fields/* textAt */.$6)(note, 'text'),
            };
        }),
        ...(json['passedOver'] === undefined ? {} : { passedOver: readPassedOver(json) }),
    };
}
function readFile(json) {
    const before = (0,document_fields/* textOrNullAt */.NB)(json, 'before');
    const after = (0,document_fields/* textAt */.$6)(json, 'after');
    if (!SHA256.test(after) || (before !== null && !SHA256.test(before)))
        throw new document_fields/* UnreadableDocument */.bq('a file has no sha256');
    return { path: (0,document_fields/* textAt */.$6)(json, 'path'), before, after };
}
function readTest(json) {
    const { seconds } = json;
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds < 1e7))
        throw new document_fields/* UnreadableDocument */.bq('a test run has no duration');
    const command = (0,document_fields/* listAt */.gT)(json, 'command', MOST);
    if (!command.every((word) => typeof word === 'string'))
        throw new document_fields/* UnreadableDocument */.bq('a command is no list of words');
    return {
        name: (0,document_fields/* textAt */.$6)(json, 'name'),
        command,
        passed: (0,document_fields/* flagAt */.Qc)(json, 'passed'),
        seconds,
        log: (0,document_fields/* textAt */.$6)(json, 'log'),
    };
}
function readCurrent(json) {
    return {
        name: nameAt(json),
        version: (0,document_fields/* textOrNullAt */.NB)(json, 'version'),
        passedOver: readPassedOver(json),
    };
}
function readPassedOver(json) {
    return (0,document_fields/* listAt */.gT)(json, 'passedOver', MOST).map((each) => {
        const passed = (0,document_fields/* fieldsOf */.Pf)(each, 'a version');
        return { version: (0,document_fields/* textAt */.$6)(passed, 'version'), why: (0,document_fields/* textAt */.$6)(passed, 'why') };
    });
}
function nameAt(json) {
    const name = (0,document_fields/* textAt */.$6)(json, 'name');
    if (!ID.test(name) || (0,normalize_name/* normalizeName */.P)(name) !== name)
        throw new document_fields/* UnreadableDocument */.bq('a package has no normalised name');
    return name;
}
function versionOf(text) {
    const version = text.length > 100 ? null : (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        throw new document_fields/* UnreadableDocument */.bq('a version is none');
    return (0,format_version/* formatVersion */.q)(version);
}
function wordAt(json, key, words) {
    const word = words.find((each) => each === json[key]);
    if (word === undefined)
        throw new document_fields/* UnreadableDocument */.bq(`${key} is none of ${words.join(', ')}`);
    return word;
}

;// CONCATENATED MODULE: ./lib/action-update-propose.js













async function runUpdateProposals({ env, payload, fetch, steps }, inputs) {
    const { token, folder, updates, digest, draftOnRed } = inputs;
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const event = (0,run_event/* readRunEvent */.E)(env, payload);
    const base = inputs.base ?? event.branch;
    if (base === null)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-no-base', {});
    const result = readUpdateDocument(await readUpdateText(workspace, updates, digest));
    if (result.path !== folder)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-place-differs', { seen: result.path, expected: folder });
    const commit = (0,commit_files/* createCommitFiles */.x)((0,run_git/* createGit */.l)(workspace, (0,child_environment/* childEnvironment */.Q)(env, [token])), headOf(result, base));
    const [tree, head, left] = await Promise.all([
        commit.readTree(),
        filesAt(result, commit),
        readLeftFiles(workspace, updates, result),
    ]);
    const client = (0,octokit/* createGitHubClient */.L)({ ...event, token, fetch, log: steps.info });
    const done = await proposeUpdates({ result, files: { head, left }, tree, base, draftOnRed }, { ...steps, ...createUpdatePulls(client), ...(0,issues/* createIssues */.m)(client) });
    const written = done.filter(({ did }) => did !== 'same' && did !== 'left').length;
    const isWritten = written > 0;
    return {
        outputs: {
            result: isWritten ? 'proposed' : 'nothing',
            found: String(result.updates.length > 0),
            path: '',
            'updates-digest': '',
            'pull-requests': openNumbers(done, 'pull'),
            issues: openNumbers(done, 'issue'),
        },
        summary: (0,update_summary/* renderProposedUpdates */.Z)(done, result),
        line: isWritten
            ? `proposed: ${written} ${written === 1 ? 'change' : 'changes'}`
            : done.some(({ did }) => did === 'left')
                ? 'nothing: what is left is for people to decide'
                : 'nothing: all is up to date',
        failed: false,
    };
}
function headOf({ head }, base) {
    if (head === null)
        throw (0,catalogue/* raise */.x)(updateProposalErrors, 'update-head-unreachable', { head: '(none)', base });
    return head;
}
/** Of the tested commit, from git's objects: nothing of the working tree is read. */
async function filesAt({ updates }, commit) {
    const paths = new Set(updates.flatMap(({ files }) => files.map(({ path }) => path)));
    const [entries, contents] = await Promise.all([commit.listFiles(), commit.readFiles([...paths])]);
    const there = entries.filter(({ path }) => paths.has(path));
    return new Map(there.map(({ path, mode }) => [path, { mode, content: contents.get(path) ?? Buffer.alloc(0) }]));
}
function openNumbers(done, kind) {
    const open = done.filter((each) => each.kind === kind && ['opened', 'updated', 'same'].includes(each.did));
    return JSON.stringify(open.flatMap(({ number }) => (number === null ? [] : [number])));
}


/***/ }),

/***/ 45076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ buildErrors)
/* harmony export */ });
const buildErrors = {
    'program-missing': {
        happened: 'The program `{program}` was not found.',
        remedy: 'Install it in a step before this one, or name another program; it is looked up on PATH.',
    },
    'python-missing': {
        happened: 'No Python was found: neither `python3` nor `python` is on PATH.',
        remedy: 'Add actions/setup-python before this step, or set the input `python` to a version.',
    },
    'uv-unsupported-platform': {
        happened: 'uv is not pinned for {platform}.',
        remedy: 'Run the job on Linux, macOS or Windows, x64 or arm64.',
    },
    'uv-index-unreachable': {
        happened: 'uv could not be fetched from the package index {url} ({found}): {problem}.',
        remedy: 'Check the network, the proxy settings and the index that pip or uv is configured for.',
    },
    'uv-wheel-missing': {
        happened: 'The package index {url} ({found}) does not list {filename}.',
        remedy: 'Let the index mirror this file from PyPI, or configure pip or uv for an index that has it.',
    },
    'uv-hash-mismatch': {
        happened: '{file} from {url} has sha256 {actual}, expected {expected}.',
        remedy: 'It was not used. Ask who runs that index: it serves other bytes than PyPI does.',
    },
    'uv-changed': {
        happened: 'The uv executable was changed after it had been checked (sha256 {actual}, expected {expected}).',
        remedy: 'It was not started again. Something that this job ran, most likely the build, rewrites tools: find out what before you release.',
    },
    'build-folder-link': {
        happened: 'The folder for built files, {folder}, is a symbolic link.',
        remedy: 'Remove the link; built files must stay inside the project.',
    },
    'build-failed': {
        happened: 'The build failed: `{command}` ended with code {exit}. Its last lines:\n{lines}\n',
        remedy: 'Mend what the lines say; the same command reproduces it on your machine.',
    },
    'build-left-nothing': {
        happened: '`{command}` ended well but left no wheel and no sdist in {folder}.',
        remedy: 'Let the build command write its `.whl` and `.tar.gz` files there.',
    },
    'check-environment-failed': {
        happened: 'The environment for the checks could not be made. The last lines:\n{lines}\n',
        remedy: 'Check that the configured package index serves the pinned packages, then run again.',
    },
    'check-metadata-refused': {
        happened: '`twine check --strict` refuses {file}:\n{lines}\n',
        remedy: 'Correct the metadata or the README; an index would refuse the file, or not render its page.',
    },
    'check-metadata-failed': {
        happened: '`twine check` did not run to its end. The last lines:\n{lines}\n',
        remedy: 'Run `twine check --strict` on the built files to see why.',
    },
    'install-failed': {
        happened: '{file} can not be installed in a fresh environment. The last lines:\n{lines}\n',
        remedy: 'Correct the dependencies or the wheel; `uv pip install {file}` reproduces it.',
    },
    'install-version-differs': {
        happened: '{file} installs as version {actual}, expected {expected}.',
        remedy: 'Let the build take the version that the release plans.',
    },
    'install-import-failed': {
        happened: 'The installed package can not be imported: `import {module}` failed. The last lines:\n{lines}\n',
        remedy: 'Mend the module, add the missing dependency, or include the missing files in the wheel.',
    },
    'install-module-version': {
        happened: '`{module}.__version__` is {actual}, but the release is {expected}.',
        remedy: 'Add the file that assigns it to `version-files`, or read it from the installed metadata.',
    },
    'install-script-broken': {
        happened: 'The console script `{script}` does not resolve ({target}). The last lines:\n{lines}\n',
        remedy: 'Correct its entry under `[project.scripts]`.',
    },
    'install-script-failed': {
        happened: 'The console script `{script}` does not answer `--help`: {how}. The last lines:\n{lines}\n',
        remedy: 'Let `{script} --help` print its help and end with code 0.',
    },
    'install-verify-failed': {
        happened: 'The `verify-command` `{command}` failed in a fresh environment: {how}. The last lines:\n{lines}\n',
        remedy: 'Mend the package or the command; it ran against the installed wheel.',
    },
    'file-outside-workspace': {
        happened: 'The path {path} is outside the workspace.',
        remedy: 'Use a path inside the project, without `..` and symbolic links.',
    },
    'file-link': {
        happened: 'The path {path} leads through the symbolic link {link}.',
        remedy: 'Name the real file; links are not followed.',
    },
};


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

/***/ 93116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   xT: () => (/* binding */ noFollow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.






const PIECE = 1024 * 1024;
/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
function createFiles(workspace) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(workspace);
    const locate = (path) => confine(root, path);
    return {
        locate,
        read: async (path) => readWhole(await locate(path)),
        write: async (path, content) => writeWhole(await locate(path), content),
        list: async (folder) => listFiles(await locate(folder)),
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await locate(path), { recursive: true, force: true }),
        digest: async (path) => digestFile(await locate(path)),
    };
}
/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow());
    try {
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, PIECE);
            if (bytesRead === 0)
                return { sha256: hash.digest('hex'), size };
            hash.update(piece.subarray(0, bytesRead));
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
}
async function confine(root, path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const leavesRoot = path.startsWith('/') || names.some((name) => name === '..' || /[\0\\]|^[a-z]:/i.test(name));
    if (leavesRoot)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-outside-workspace', { path });
    let current = root;
    for (const name of names) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(current).catch(ignoreMissing);
        if (found === null)
            break;
        if (found.isSymbolicLink())
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-link', { path, link: current.slice(root.length + 1) });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names);
}
async function readWhole(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow()).catch(ignoreMissing);
    if (file === null)
        return null;
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(ignoreMissing))?.mode ?? 0o644;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, 'wx', mode & 0o777);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(ignoreMissing);
    return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
}
function ignoreMissing(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return null;
    throw error;
}
/** Windows has no such flag, and links there need a right that runners don't give. */
function noFollow() {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0;
}


/***/ }),

/***/ 21421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createCommitFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50076);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99679);
/* harmony import */ var _null_separated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21409);
// The files of one commit, read from git's objects: independent of the working tree, its line-end conversion and
// what earlier steps changed in it. A depth-1 checkout is enough.




const SUBMODULE = '160000';
function createCommitFiles(git, commit) {
    // A commit never changes: its tree is listed once.
    let listing = null;
    const ofCommit = async (args, accepted) => {
        try {
            return await git(args, accepted);
        }
        catch (error) {
            // Whichever command fails first: that the commit isn't here is the cause to tell.
            await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit);
            throw error;
        }
    };
    const listTree = async () => parseTree(await ofCommit(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const listFiles = () => (listing ??= listTree());
    return {
        listFiles,
        readTree: async () => (await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit)).tree,
        readDate: async () => (await (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitObject */ .p)(git, commit)).committedAt,
        readFiles: async (paths) => {
            const wanted = new Set(paths);
            const entries = (await listFiles()).filter(({ path, mode }) => wanted.has(path) && mode !== SUBMODULE);
            const blobs = await git.objects(entries.map(({ sha }) => sha));
            return new Map(entries.map(({ path, sha }, index) => {
                const content = blobs[index]?.content;
                if (content === undefined)
                    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-object-missing', { path, sha });
                return [path, content];
            }));
        },
        findFiles: async (expression, root, suffix) => {
            const below = root === '' ? '' : `${root.replace(/[\\*?[\]]/g, '\\$&')}/`;
            const options = ['-lzIE', '--full-name', '--no-textconv', '--no-color', '--no-recurse-submodules'];
            const pathspec = `:(top,glob)${below}**/*${suffix}`;
            const out = await ofCommit(['grep', ...options, '-e', expression, commit, '--', pathspec], [0, 1]);
            const prefix = `${commit}:`;
            return (0,_null_separated_js__WEBPACK_IMPORTED_MODULE_3__/* .nullSeparated */ .J)(out).map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
        },
    };
}
function parseTree(out) {
    return (0,_null_separated_js__WEBPACK_IMPORTED_MODULE_3__/* .nullSeparated */ .J)(out).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , sha = ''] = record.slice(0, tab).split(' ');
        return { path: record.slice(tab + 1), mode, sha };
    });
}


/***/ }),

/***/ 99679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50076);
// What a commit object says of itself.


/** `name` is a full object id or `HEAD`. */
async function readCommitObject(git, name) {
    const [object] = await git.objects([name]);
    if (object?.type === 'commit') {
        const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
        const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
        const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
        return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
    }
    throw name === 'HEAD'
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-no-commits', {})
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-commit-missing', { sha: name });
}


/***/ }),

/***/ 28473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listBranchRules),
/* harmony export */   K: () => (/* binding */ createBranchRules)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

/** GitHub's word for a private repository whose plan has no rulesets: nothing there can bind. */
const NOT_IN_PLAN = /upgrade to github/i;
/** All of them. Rejects with what GitHub answered. `branch`: short name, need not exist. */
function listBranchRules({ octokit, repository }, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    return octokit.paginate(route, { ...repository, branch, per_page: 100 });
}
function createBranchRules(client) {
    return {
        /** Short name of a branch, which need not exist. Null: the token may not see them. Throws `github-…`. */
        readBranchRules: async (branch) => {
            try {
                return await listBranchRules(client, branch);
            }
            catch (error) {
                // Enterprise Server knows the route, and rulesets, since 3.11.
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || NOT_IN_PLAN.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error)))
                    return [];
                // 409: no commit yet, and so no branch.
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 409))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, `read the rules of ${branch}`);
            }
        },
    };
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

/***/ 55358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ moveRefs),
/* harmony export */   s: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17999);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49171);
/* harmony import */ var _update_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33057);
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, reads lag behind, and
// one refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs





/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what: `move ${refNames(move)}`,
        change: () => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .E)(client, move.repositoryId, updatesOf(move)),
        look: (mayBeOurs) => seenRefs(client, move, mayBeOurs),
        isFinal: (error) => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(error) || isFinal(error),
    });
    if (moved === 'tag-unseen')
        return makeTag(client, move, { mayBeThere: true });
    if (typeof moved === 'string')
        return moved;
    return (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(moved.cause) ? moveOneByOne(client, move) : refusal(moved, move);
}
function updatesOf({ branch, from, to, tag, tagObject }) {
    const tagUpdate = { name: `refs/tags/${tag}`, from: null, to: tagObject, force: false };
    return branch === null
        ? [tagUpdate]
        : [{ name: `refs/heads/${branch}`, from, to, force: false }, tagUpdate];
}
/** It would end the same, whatever the refs are. */
function isFinal(error) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error);
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne(client, move) {
    const { branch, to: sha } = move;
    if (branch !== null) {
        const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
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
    const tagged = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
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
    if (tagged !== 'tag-exists' && ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertain */ .cp)(tagged.cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(tagged.cause)))
        (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(tagged.cause, `create the tag ${tag}, after ${branch} was moved`);
    const message = tagged === 'tag-exists' ? 'it names something else already' : (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(tagged.cause);
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-refused', { branch, tag, message });
}
/** Nobody shows what it names, and yet the name is taken. */
function isTaken(cause) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(cause, 422) && /already exists/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(cause));
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
    const { data } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(`compare ${basehead}`, () => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: 1 }));
    return data.status === 'ahead';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref })).data
            .object.sha;
    }
    catch (error) {
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 404))
            return null;
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, `read the ref ${ref}`);
    }
}
/** Throws unless both refs are certainly as they were. */
function refusal({ cause, mayBeOurs }, move) {
    const refs = refNames(move);
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertain */ .cp)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(cause, 401))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(cause, `move ${refs}`);
    const message = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(cause);
    if (mayBeOurs)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-unclear', { refs, message });
    // GitHub says the same of a rule and of a name that an immutable release has used up.
    return /creations being restricted/i.test(message)
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-restricted', { tag: move.tag, message })
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-refused', { refs, message });
}
function refNames({ branch, tag }) {
    return branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
}


/***/ }),

/***/ 49171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settleChange)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

async function settleChange(client, { what, change, look, isFinal }) {
    const patience = client.newPatience();
    for (let mayBeOurs = false;;) {
        const failure = await change().then(() => null, (cause) => ({ cause }));
        if (failure === null)
            return 'moved';
        const { cause } = failure;
        const isLost = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(cause);
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


/***/ }),

/***/ 33057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   a: () => (/* binding */ lacksUpdateRefs)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

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
    const text = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error);
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
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

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.
const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`, 'g');
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Text without control sequences and invisible characters; line ends and tabs stay. */
function withoutInvisible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINER, '')
        .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}
/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
function plainLine(text, limit = 300) {
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    // A message may be megabytes long; only its beginning can be shown.
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
    return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}
function cut(line, limit) {
    if (line.length <= limit)
        return line;
    const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${line.slice(0, end).trimEnd()}…`;
}


/***/ }),

/***/ 96134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ pullCommitMessage),
/* harmony export */   WD: () => (/* binding */ readPullTrailers),
/* harmony export */   X8: () => (/* binding */ readTagDigest),
/* harmony export */   _d: () => (/* binding */ releaseSubject),
/* harmony export */   gS: () => (/* binding */ readReleaseTrailers),
/* harmony export */   ib: () => (/* binding */ tagMessage),
/* harmony export */   ul: () => (/* binding */ releaseCommitMessage)
/* harmony export */ });
// The texts of the release commit and of its tag. The tag's digest is the only thing that a resumed run trusts.
/** The last line: text of a message above it can't stand in for it. */
const DIGEST_LINE = /(?:^|\n)Manifest: (sha256:[0-9a-f]{64})\s*$/;
const TRAILERS = /\n\nRelease-Tag: (\S+)\nManifest: (sha256:[0-9a-f]{64})\s*$/;
const PULL_TRAILERS = /\n\nRelease-Tag: (\S+)\nRelease-Tree: ([0-9a-f]{40,64})(\nRelease-Changelog: edited)?(?:\nRelease-Asked: (\S+))?\s*$/;
/** `template` is `commit-message`. */
function releaseSubject(template, version) {
    return template.replace('{version}', () => version);
}
/** `template` is `commit-message`; the trailers let a later run make a missing tag. */
function releaseCommitMessage(template, facts) {
    const subject = releaseSubject(template, facts.version);
    return `${subject}\n\nRelease-Tag: ${facts.tag}\nManifest: ${facts.digest}\n`;
}
function tagMessage(facts) {
    return `${facts.name} ${facts.version}\n\nManifest: ${facts.digest}\n`;
}
/** The manifest digest of a tag of ours; null for a tag made by hand. */
function readTagDigest(message) {
    return DIGEST_LINE.exec(message ?? '')?.[1] ?? null;
}
/** What a release commit says at its end; null for any other commit. */
function readReleaseTrailers(message) {
    const [, tag, digest] = TRAILERS.exec(message) ?? [];
    return tag === undefined || digest === undefined ? null : { tag, digest };
}
/** The commit of a release pull request: nothing is built yet, so it names no files. */
function pullCommitMessage(template, version, { tag, tree, edited, asked }) {
    const subject = releaseSubject(template, version);
    const note = edited ? 'Release-Changelog: edited\n' : '';
    const wish = asked === null ? '' : `Release-Asked: ${asked}\n`;
    return `${subject}\n\nRelease-Tag: ${tag}\nRelease-Tree: ${tree}\n${note}${wish}`;
}
/** What the commit of a release pull request says at its end; null for any other commit. */
function readPullTrailers(message) {
    const [, tag, tree, edited, asked = null] = PULL_TRAILERS.exec(message) ?? [];
    return tag === undefined || tree === undefined ? null : { tag, tree, edited: edited !== undefined, asked };
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

/***/ 80854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   $Q: () => (/* binding */ urlAt),
/* harmony export */   NB: () => (/* binding */ textOrNullAt),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qc: () => (/* binding */ flagAt),
/* harmony export */   bq: () => (/* binding */ UnreadableDocument),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
// Fields of a document that comes from outside: read one by one, each of the kind it must be.


/** Why a document cannot be read; who reads it adds its place. */
class UnreadableDocument extends Error {
    name = 'UnreadableDocument';
}
function fieldsOf(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new UnreadableDocument(`${what} is not an object`);
    return value;
}
function listAt(fields, key, longest) {
    const value = own(fields, key);
    if (!Array.isArray(value))
        throw new UnreadableDocument(`\`${key}\` is not a list`);
    if (value.length > longest)
        throw new UnreadableDocument(`\`${key}\` has more than ${longest} entries`);
    return value;
}
function textAt(fields, key, pattern = /^/) {
    const value = own(fields, key);
    if (typeof value !== 'string')
        throw new UnreadableDocument(`\`${key}\` is not a text`);
    if (!pattern.test(value))
        throw new UnreadableDocument(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function textOrNullAt(fields, key, pattern = /^/) {
    return own(fields, key) === null ? null : textAt(fields, key, pattern);
}
/** Whole and not negative. */
function numberAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
        throw new UnreadableDocument(`\`${key}\` is not a number`);
    return value;
}
function flagAt(fields, key) {
    const value = own(fields, key);
    if (typeof value !== 'boolean')
        throw new UnreadableDocument(`\`${key}\` is neither true nor false`);
    return value;
}
/** An address on a web server, without a credential in it. */
function urlAt(fields, key) {
    const value = textAt(fields, key);
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new UnreadableDocument(`\`${key}\` is no web address: ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
/** Texts by their sha256. */
function textsAt(fields, key) {
    const texts = fieldsOf(own(fields, key), `\`${key}\``);
    return new Map(Object.keys(texts).map((sha256) => {
        const text = textAt(texts, sha256);
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text)).digest('hex') !== sha256)
            throw new UnreadableDocument(`a text of \`${key}\` does not have the sha256 ${sha256.slice(0, 64)}`);
        return [sha256, text];
    }));
}
function own(fields, key) {
    return Object.hasOwn(fields, key) ? fields[key] : undefined;
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


/***/ })

};
