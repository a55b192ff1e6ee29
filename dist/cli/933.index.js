export const id = 933;
export const ids = [933];
export const modules = {

/***/ 76:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gitErrors)
/* harmony export */ });
const gitErrors = {
    'git-folder-unusable': {
        happened: 'The folder {folder} cannot be read: it {why}.',
        remedy: 'Give the folder of the project, the one that holds its pyproject.toml.',
    },
    'git-not-a-repository': {
        happened: '{folder} is not inside a git repository.',
        remedy: 'Run the command in a clone of the project.',
    },
    'git-not-trusted': {
        happened: 'Git does not read the repository at {folder}, because it belongs to another user.',
        remedy: 'If you trust it, run `git config --global --add safe.directory {folder}`, then try again.',
    },
    'git-no-commits': {
        happened: 'The repository has no commit yet.',
        remedy: 'Commit the project first.',
    },
    'git-shallow-clone': {
        happened: 'This clone is shallow: its history ends before the last release.',
        remedy: 'Run `git fetch --unshallow --tags` (in a workflow: `fetch-depth: 0` for actions/checkout), then try again.',
    },
    'git-commit-missing': {
        happened: 'The commit {sha} is not in the checkout at {folder}.',
        remedy: 'Check out the commit of the event before this action (actions/checkout does it by default).',
    },
    'git-failed': {
        happened: '`git {command}` ended with code {exit}: {message}',
        remedy: 'Mend what git reports, then try again.',
    },
    'git-missing': {
        happened: 'The program `git` could not be started.',
        remedy: 'Install git 2.30 or newer and put it on PATH.',
    },
};


/***/ }),

/***/ 933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalHistory: () => (/* binding */ createLocalHistory),
  webUrl: () => (/* binding */ webUrl)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(655);
// EXTERNAL MODULE: ./lib/findings/git-errors.js
var git_errors = __webpack_require__(76);
;// CONCATENATED MODULE: ./lib/gateways/git/log-records.js
const FIELDS = ['%H', '%P', '%an', '%ct', '%B'];
/** To be used with `-z`. */
const LOG_FORMAT = `--format=tformat:${FIELDS.join('%x00')}`;
function parseLog(out) {
    const fields = out.toString('utf8').split('\0');
    const commits = [];
    for (let i = 0; i + FIELDS.length <= fields.length; i += FIELDS.length) {
        const parents = fields[i + 1] ?? '';
        commits.push({
            sha: fields[i] ?? '',
            parents: parents === '' ? [] : parents.split(' '),
            author: fields[i + 2] ?? '',
            committedAt: Number(fields[i + 3]),
            message: fields[i + 4] ?? '',
        });
    }
    return commits;
}

;// CONCATENATED MODULE: ./lib/gateways/git/tag-relations.js
const ONE_BY_ONE = 8;
function createTagRelations(git, readRange) {
    return async (names, head) => {
        const [highest, ...lower] = names;
        if (highest === undefined)
            return [];
        const related = [await relateByRange(git, highest, head, readRange)];
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
async function relateByRange(git, name, head, readRange) {
    const range = readRange(name, head);
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
    const base = (await git(['merge-base', head, sha], '', [0, 1])).toString().trim();
    return { name, relation: base === sha ? 'ancestor' : base === head ? 'descendant' : 'diverged', sha };
}
/** The commit that a tag names; null for a tag of a file or folder. */
async function peel(git, name) {
    const out = await git(['rev-parse', '--verify', '-q', `refs/tags/${name}^{commit}`], '', [0, 1, 128]);
    return out.toString().trim() || null;
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
    const readLog = async (...range) => parseLog(await git(['log', '-z', '--no-show-signature', '--no-notes', LOG_FORMAT, ...range, '--']));
    // Asked by the relation of the highest tag already: it is not read twice.
    const ranges = new Map();
    const readRange = (tag, head) => {
        const range = `refs/tags/${tag}..${head}`;
        const found = ranges.get(range) ?? readLog(range);
        ranges.set(range, found);
        return found;
    };
    // The tags are asked for as early as possible, by whoever comes first.
    let tags = null;
    const readTags = async () => lines(await git(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']));
    return {
        readClone: () => readClone(git),
        readTags: () => (tags ??= readTags()),
        relateTags: createTagRelations(git, readRange),
        readCommits: (tag, head, limit) => tag === null ? readLog(`--max-count=${limit}`, head) : readRange(tag, head),
    };
}
async function readClone(git) {
    const [place, commit, origin] = await Promise.all([
        git(['rev-parse', '--is-shallow-repository', '--show-prefix', '--symbolic-full-name', 'HEAD']),
        git(['log', '-1', '--format=%H %ct', 'HEAD', '--']),
        git(['config', '--get', 'remote.origin.url'], '', [0, 1]),
    ]);
    const [, shallow, prefix = '', ref = ''] = /^(.*?)\n(.*)\n(.*)\n$/s.exec(place.toString()) ?? [];
    if (shallow === 'true')
        throw (0,catalogue/* raise */.x)(git_errors/* gitErrors */.o, 'git-shallow-clone', {});
    const [sha = '', date = ''] = commit.toString().trim().split(' ');
    const branch = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
    return {
        head: { sha, committedAt: Number(date), branch },
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


/***/ })

};
