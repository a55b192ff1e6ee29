export const id = 3766;
export const ids = [3766];
export const modules = {

/***/ 64336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ setupErrors)
/* harmony export */ });
const setupErrors = {
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


/***/ }),

/***/ 23355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createClonePlace),
/* harmony export */   Q: () => (/* binding */ readCloneRoot)
/* harmony export */ });
/* harmony import */ var _local_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91412);
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
            return { branch, defaultBranch, branches, tags, remote: (0,_local_history_js__WEBPACK_IMPORTED_MODULE_0__/* .webUrl */ .q)(origin ?? '') };
        },
    };
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

/***/ 68446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ createRepositorySettings)
});

// EXTERNAL MODULE: ./lib/plan/merge-methods.js
var merge_methods = __webpack_require__(73228);
;// CONCATENATED MODULE: ./lib/plan/merge-rules.js
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
    if (merge_methods/* MERGE_METHODS */.Y0.some((method) => typeof fields[ALLOWED[method]] !== 'boolean'))
        return null;
    const methods = merge_methods/* MERGE_METHODS */.Y0.filter((method) => fields[ALLOWED[method]] === true);
    const word = (name, known, otherwise) => known.find((each) => each === fields[name]) ?? otherwise;
    const own = merge_methods/* DEFAULT_MERGE_RULES */.Hz;
    return {
        methods: methods.length === 0 ? own.methods : methods,
        squashTitle: word('squash_merge_commit_title', ['PR_TITLE', 'COMMIT_OR_PR_TITLE'], own.squashTitle),
        squashMessage: word('squash_merge_commit_message', ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'], own.squashMessage),
        mergeTitle: word('merge_commit_title', ['PR_TITLE', 'MERGE_MESSAGE'], own.mergeTitle),
        mergeMessage: word('merge_commit_message', ['PR_BODY', 'PR_TITLE', 'BLANK'], own.mergeMessage),
    };
}

;// CONCATENATED MODULE: ./lib/plan/merge-ways.js
// The ways to merge into a branch: what the settings of the repository allow and the rules of the branch leave of it.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets

/** Null: unknown. GitHub blocks a merge by a method that either side forbids, also one of a queue. */
function mergeWays(settings, rules) {
    const allowed = settings ?? merge_methods/* DEFAULT_MERGE_RULES */.Hz;
    const left = rules === null ? merge_methods/* MERGE_METHODS */.Y0 : methodsLeft(rules);
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
    return merge_methods/* MERGE_METHODS */.Y0.filter((method) => limits.every((limit) => limit === null || limit.includes(method)));
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
    const methods = merge_methods/* MERGE_METHODS */.Y0.filter((method) => words.includes(method));
    return methods.length === 0 ? null : methods;
}

// EXTERNAL MODULE: ./lib/gateways/github/branch-rules.js
var branch_rules = __webpack_require__(28473);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
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
                    isBlocked: mergeWays(readMergeRules(data), rules).isBlocked,
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
        squash: squash && methodsLeft(rules).includes('squash'),
        squashTitle: squashTitle ?? 'COMMIT_OR_PR_TITLE',
        squashMessage: squashMessage ?? 'COMMIT_MESSAGES',
    };
}


/***/ }),

/***/ 47398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createPublicNames)
/* harmony export */ });
/* harmony import */ var _simple_index_parse_index_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28255);
/* harmony import */ var _simple_index_project_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20390);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78168);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51373);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87838);
/* harmony import */ var _connection_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38212);
// Whether PyPI has a name: one request, without any credential. Doubt is `unknown`, never `free`.






const SILENCE_MS = 15_000;
/** Of a page with very many files. */
const LONGEST = 50 * 1024 * 1024;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.1';
function createPublicNames(fetch) {
    return {
        askPublicIndex: async (name) => {
            try {
                const answer = await fetch((0,_simple_index_project_url_js__WEBPACK_IMPORTED_MODULE_3__/* .projectUrl */ .V)((0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_2__/* .indexProfile */ ._K)('pypi').simpleUrl, name), {
                    headers: { accept: ACCEPT },
                    signal: AbortSignal.timeout(SILENCE_MS),
                });
                const body = await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_4__/* .readBody */ .x)(answer.body, { longest: LONGEST, cut: false });
                if (answer.status === 404)
                    return { kind: 'free' };
                if (!answer.ok)
                    return { kind: 'unknown', why: `PyPI answered ${answer.status}` };
                const type = answer.headers.get('content-type') ?? '';
                return { kind: 'taken', page: (0,_simple_index_parse_index_page_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIndexPage */ .R)(body, type, answer.url) };
            }
            catch (error) {
                const why = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo ? error.happened.replace(/\.$/, '') : (0,_connection_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .connectionReason */ .R2)(error);
                return { kind: 'unknown', why };
            }
        },
    };
}


/***/ }),

/***/ 24351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyTextChanges)
/* harmony export */ });
// Replacements in a text by offset.
/** The changes must not overlap; insertions at one offset keep their order. */
function applyTextChanges(text, changes) {
    let result = '';
    let offset = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(offset, change.start) + change.text;
        offset = change.end;
    }
    return result + text.slice(offset);
}


/***/ }),

/***/ 23422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YU: () => (/* binding */ addPrivateClassifier),
/* harmony export */   sf: () => (/* binding */ findPrivateClassifier)
/* harmony export */ });
/* unused harmony export PRIVATE_CLASSIFIER */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64336);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13570);
/* harmony import */ var _toml_addition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38866);
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
    const owner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project') === undefined ? ['tool', 'poetry'] : ['project'];
    const listed = listAt(table, ...owner);
    const keys = [...owner, 'classifiers'];
    const insertions = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys) === undefined
        ? newList(text, owner)
        : listed.length === 0
            ? emptyList(text)
            : behindLast(text, [...keys, listed.length - 1]);
    const wanted = (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .withValue */ .cO)(table, keys, [...listed, PRIVATE_CLASSIFIER]);
    const dynamic = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const isDynamic = Array.isArray(dynamic) && dynamic.includes('classifiers');
    const added = isDynamic ? null : (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .addToToml */ .nN)(text, insertions, wanted);
    if (added !== null)
        return { text: added };
    const lines = `the classifier ${LITERAL}.`;
    return { text: null, finding: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-edit-by-hand', { path, lines }) };
}
function listAt(table, ...keys) {
    const list = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(table, ...keys, 'classifiers');
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
/** Below the name, which every project has. */
function newList(text, owner) {
    const name = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, [...owner, 'name']);
    return name === null ? [] : [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .belowLine */ .g$)(text, name.end, [`classifiers = [${LITERAL}]`])];
}
function emptyList(text) {
    const lists = [...text.matchAll(/^[ \t]*(?:[\w."'-]+\.)?["']?classifiers["']?[ \t]*=[ \t]*\[/gm)];
    return lists.map((list) => [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(list.index + list[0].length, LITERAL)]);
}
/** One line for each where each has a line of its own, else in the same line. */
function behindLast(text, path) {
    const last = (0,_project_toml_span_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlStringSpan */ .g)(text, path);
    if (last === null)
        return [];
    const quotes = /^(?:"""|'''|"|')/.exec(text.slice(last.end))?.[0].length ?? 1;
    const behind = last.end + quotes;
    const inLine = [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, `, ${LITERAL}`)];
    const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
    const indent = /^[ \t]*(?=["'])/.exec(text.slice(lineStart, last.start))?.[0];
    const [, comma = '', comment = ''] = /^[ \t]*(,?)([ \t]*(?:#[^\r\n]*)?)(?=\r?\n)/.exec(text.slice(behind)) ?? [];
    const lineStop = text.indexOf('\n', behind);
    const rest = text.slice(behind, lineStop === -1 ? text.length : lineStop);
    const isOwnLine = indent !== undefined && /^[ \t]*,?[ \t]*(?:#.*)?\r?$/.test(rest) && lineStop !== -1;
    if (!isOwnLine)
        return [inLine];
    const newLine = `${indent}${LITERAL}${comma}${(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .lineEnd */ .kd)(text)}`;
    const own = comma === '' ? [(0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(behind, ',')] : [];
    return comment === undefined ? [inLine] : [[...own, (0,_toml_addition_js__WEBPACK_IMPORTED_MODULE_4__/* .insertion */ .oc)(lineStop + 1, newLine)], inLine];
}


/***/ }),

/***/ 70851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareSettings)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64336);
// The settings of a repository against the configuration of a project: what makes commits lose their meaning on the way to the branch.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges


function compareSettings(settings, configuration, context) {
    const { repository, url, branch } = context;
    const actions = `${url}/settings/actions`;
    const proposes = configuration.commitMode === 'pull-request';
    const unknown = (what, right) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-settings-unknown', {
        what,
        why: `the token may not read it`,
        remedy: `Look at ${url}/settings yourself, or use a token with the right ${right}.`,
    });
    return [
        ...(context.isPrivate && !settings.private
            ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-public-repository', { repository })]
            : []),
        ...(settings.merges === null
            ? [unknown(`how ${repository} merges pull requests`, '`contents: write`')]
            : squashFindings(settings.merges, configuration, context)),
        ...(settings.isBlocked ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-merge-blocked', { branch, repository, url })] : []),
        ...(proposes && settings.actionsOpenPulls === null
            ? [unknown(`whether workflows of ${repository} may open pull requests`, '`administration: read`')]
            : []),
        ...(proposes && settings.actionsOpenPulls === false
            ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-actions-pulls', { repository, settings: actions })]
            : []),
        ...(configuration.commitMode === 'push' && settings.needsPull === true
            ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-branch-protected', { branch, repository })]
            : []),
    ];
}
function squashFindings({ squash, squashTitle, squashMessage }, { squashBullets }, { repository, url }) {
    if (!squash)
        return [];
    const settings = `${url}/settings`;
    const title = squashTitle === 'COMMIT_OR_PR_TITLE'
        ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-squash-title', { repository, settings })]
        : [];
    if (squashMessage === 'COMMIT_MESSAGES')
        return squashBullets === 'never'
            ? [...title, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-squash-bullets-ignored', { repository })]
            : title;
    const message = squashMessage === 'BLANK' ? 'an empty one' : 'the text of the pull request';
    return [
        ...title,
        ...(squashBullets === 'auto'
            ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-squash-commits-lost', { repository, message, settings })]
            : []),
        ...(squashMessage === 'BLANK'
            ? [(0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_setup_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .setupErrors */ .X, 'setup-squash-body-lost', { repository, settings })]
            : []),
    ];
}


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ withValue),
/* harmony export */   g$: () => (/* binding */ belowLine),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   nN: () => (/* binding */ addToToml),
/* harmony export */   oc: () => (/* binding */ insertion),
/* harmony export */   tE: () => (/* binding */ atEnd)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24351);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2179);
// Additions to a TOML text that touch no other byte. Each place that may do is tried, and taken only if the whole text then reads as it did,
// with the addition.



/** The text with the first of these insertions that has the wanted effect; null when none has. */
function addToToml(text, insertions, wanted) {
    for (const changes of insertions) {
        const added = (0,_notes_text_change_js__WEBPACK_IMPORTED_MODULE_2__/* .applyTextChanges */ .T)(text, changes);
        if (sameMeaning(read(added), wanted))
            return added;
    }
    return null;
}
/** The table with a value at a key path; tables on the way are made. */
function withValue(table, [key = '', ...rest], value) {
    const inner = rest.length === 0 ? value : withValue((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(table[key]) ?? {}, rest, value);
    return { ...table, [key]: inner };
}
/** The line ending that the text has. */
function lineEnd(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** A new last table: behind one empty line, and ended by a line break. */
function atEnd(text, lines) {
    const end = lineEnd(text);
    const gap = text.trim() === '' ? '' : text.endsWith('\n') ? end : end + end;
    return [insertion(text.length, gap + lines.map((line) => line + end).join(''))];
}
function insertion(at, text) {
    return { start: at, end: at, text };
}
/** Behind the line that the offset is in. */
function belowLine(text, offset, lines) {
    const end = lineEnd(text);
    const newline = text.indexOf('\n', offset);
    return newline === -1
        ? [insertion(text.length, lines.map((line) => end + line).join(''))]
        : [insertion(newline + 1, lines.map((line) => line + end).join(''))];
}
/** Null for a text that is no TOML. */
function read(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx)
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
        const inner = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_1__/* .asTable */ .fO)(value);
        return inner === null ? value : Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
    });
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findConfusion)
});

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(42041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
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

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
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
