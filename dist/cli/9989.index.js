export const id = 9989;
export const ids = [9989];
export const modules = {

/***/ 34044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openApiCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// How a command of a clone compares the public API: with git's own objects, where the configuration asks for it.

/** Null: nobody asked, and then nothing is loaded for it. */
async function openApiCheck({ apiCheck }, { git, commit, folder, env: given, warn }) {
    if (apiCheck === null || apiCheck === 'off')
        return null;
    const [{ createApiCheck }, { createApiComparison }, { createFetch }, trust] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(4895)]).then(__webpack_require__.bind(__webpack_require__, 94895)),
        Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(2482)]).then(__webpack_require__.bind(__webpack_require__, 2482)),
        __webpack_require__.e(/* import() */ 9918).then(__webpack_require__.bind(__webpack_require__, 89918)),
        __webpack_require__.e(/* import() */ 46).then(__webpack_require__.bind(__webpack_require__, 50046)),
    ]);
    const nothing = () => undefined;
    const { env, roots } = trust.personCertificates(given, warn);
    const comparison = createApiComparison({
        ...{ git, env, workspace: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder), fetch: createFetch(env, roots), log: nothing },
        secrets: [],
        python: '',
        readElsewhere: null,
    });
    // The warnings of the plan say the same, and a terminal has no lines of files to show it at.
    return createApiCheck(apiCheck, commit, { ...comparison, annotate: nothing });
}


/***/ }),

/***/ 50432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


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

/***/ 91412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createLocalHistory),
  q: () => (/* binding */ webUrl)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __webpack_require__(50076);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
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
function createLogReader(give) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
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
function createRangeReader(git) {
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

;// CONCATENATED MODULE: ./lib/gateways/git/tag-relations.js
const ONE_BY_ONE = 8;
function createTagRelations(git, readRange) {
    return async (names, head, early) => {
        const [highest, ...lower] = names;
        if (highest === undefined)
            return [];
        const range = readRange(highest, head, early);
        const related = [await relateByRange(git, highest, head, range)];
        for (const name of lower.slice(0, ONE_BY_ONE)) {
            if (related.at(-1)?.relation === 'ancestor')
                return related;
            related.push(await relateOne(git, name, head));
        }
        if (related.at(-1)?.relation === 'ancestor')
            return related;
        return [...related, ...(await relateAll(git, lower.slice(ONE_BY_ONE), head))];
    };
}
/**
 * A tag is a proper ancestor exactly if a commit of the range behind it has it as a parent: on the way from the head
 * to the tag, the commit just before the tag can't be reached from the tag. Without a range, the tag holds the head.
 */
async function relateByRange(git, name, head, range) {
    // For a tag that names no commit git fails here; nobody waits for it then.
    range.catch(() => undefined);
    const sha = await peel(git, name);
    if (sha === null)
        return { name, relation: 'diverged', sha: '' };
    if (sha === head)
        return { name, relation: 'identical', sha };
    const commits = await range;
    if (commits.length === 0)
        return { name, relation: 'descendant', sha };
    const isParent = commits.some(({ parents }) => parents.includes(sha));
    return { name, relation: isParent ? 'ancestor' : 'diverged', sha };
}
async function relateOne(git, name, head) {
    const sha = await peel(git, name);
    if (sha === null)
        return { name, relation: 'diverged', sha: '' };
    if (sha === head)
        return { name, relation: 'identical', sha };
    // The best common ancestor is the tag or the head itself when one of them contains the other.
    const base = (await git(['merge-base', head, sha], [0, 1])).toString().trim();
    return { name, relation: base === sha ? 'ancestor' : base === head ? 'descendant' : 'diverged', sha };
}
/** The commit that a tag names; null for a tag of a file or folder. */
async function peel(git, name) {
    const [commit] = await git.objects([`refs/tags/${name}^{commit}`]);
    return commit?.sha ?? null;
}
async function relateAll(git, names, head) {
    if (names.length === 0)
        return [];
    const list = async (...filter) => {
        const format = '%(refname:strip=2)%00%(objectname)%00%(*objectname)';
        const out = await git(['tag', '--list', `--format=${format}`, ...filter]);
        return new Map(out
            .toString('utf8')
            .split('\n')
            .map((line) => {
            const [name = '', sha = '', peeled = ''] = line.split('\0');
            return [name, peeled || sha];
        }));
    };
    const [all, merged, containing] = await Promise.all([
        list(),
        list('--merged', head),
        list('--contains', head),
    ]);
    return names.map((name) => {
        const sha = all.get(name) ?? '';
        return { name, relation: judge(name, sha === head, merged, containing), sha };
    });
}
function judge(name, isHead, merged, containing) {
    if (isHead)
        return 'identical';
    if (merged.has(name))
        return 'ancestor';
    return containing.has(name) ? 'descendant' : 'diverged';
}

;// CONCATENATED MODULE: ./lib/gateways/git/local-history.js
// The history of a full clone, read with git alone.






function createLocalHistory(git) {
    const ranges = createRangeReader(git);
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const readTags = async () => lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
    const readAhead = async (tagFormat, head) => {
        const [highest] = (0,version_tags/* releaseTags */.dt)((0,version_tags/* readVersionTags */.yr)(tagFormat, await (tags ??= readTags())));
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
        (0,commit_object/* readCommitObject */.p)(git, 'HEAD'),
        git(['config', '--get', 'remote.origin.url'], [0, 1]),
    ]);
    const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
    if (shallow === 'true')
        throw (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-shallow-clone', {});
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


/***/ }),

/***/ 99809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
const PRE_RANK = { a: 0, b: 1, rc: 2 };
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;
/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(preRank(a), preRank(b)) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareNumbers(a.post ?? -1, b.post ?? -1) ||
        compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
        compareLocals(a.local, b.local));
}
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
function isFinal(version) {
    return version.pre === null && version.dev === null;
}
/** Epoch and release numbers alone: without pre, post, dev and local parts. */
function finalOf(version) {
    return { ...version, pre: null, post: null, dev: null, local: null };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return PRE_RANK[pre.kind];
    return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}
function compareLocals(a, b) {
    const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (const [index, segment] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareLocalSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return compareNumbers(left.length, right.length);
}
/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a, b) {
    const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (aNumeric !== bNumeric)
        return aNumeric ? 1 : -1;
    const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
    return byLength || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ }),

/***/ 55336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre === null ? '' : `${pre.kind}${pre.number}`,
        post === null ? '' : `.post${post}`,
        dev === null ? '' : `.dev${dev}`,
        local === null ? '' : `+${local}`,
    ].join('');
}


/***/ }),

/***/ 58078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
/* harmony import */ var _parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21411);
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(text);
}
function invalid(format, why) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
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
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58078);
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
