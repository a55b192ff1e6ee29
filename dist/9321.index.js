export const id = 9321;
export const ids = [9321];
export const modules = {

/***/ 44907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pullErrors)
/* harmony export */ });
const pullErrors = {
    'pull-branch-taken': {
        happened: 'The branch `{branch}` is needed for the release pull request, but holds commits of somebody else: {commits}.',
        remedy: 'Rename or delete that branch and run the job again; nothing was changed.',
    },
    'pull-branch-refused': {
        happened: 'GitHub refused to write the branch `{branch}` of a pull request: {message}',
        remedy: 'Let the token create and force-push branches named `py-release/**` (rulesets, workflow files), or pass a `token` that may; nothing was changed.',
    },
    'pull-not-permitted': {
        happened: 'GitHub does not let the token of a workflow open pull requests in {repository}.',
        remedy: 'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests" (an organization may have to allow it first), or pass the token of a GitHub App as `token`; then run the job again: {written}.',
    },
    'pull-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}).',
        remedy: 'Give the job `permissions: pull-requests: write` beside `contents: write`; then run it again.',
    },
    'pull-version-lost': {
        happened: '{version} was asked for, but the merge of a release pull request would not release it: {why}.',
        remedy: '{instead}; nothing was written.',
    },
    'pull-not-ours': {
        happened: 'The files of {head} already say {version}, but no merged release pull request from `{branch}` brought that in{seen}.',
        remedy: 'Run the job again first: GitHub may have been late to show the merge. If it says the same, take the change back, so that the next run proposes {version}; or, if it is to be released as it is, start the workflow with the input `version: {version}`. Nothing was written.',
    },
};


/***/ }),

/***/ 94010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ isOwnPull),
/* harmony export */   NH: () => (/* binding */ createBranchPulls),
/* harmony export */   p3: () => (/* binding */ pullState)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44907);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49171);




/** `listed`: of one branch into one other only one can be open; how many of the newest ones are looked at. */
function createBranchPulls(client, listed) {
    const { octokit, repository } = client;
    const listPulls = (names) => tellOfPulls(`list the pull requests of ${names.branch}`, async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
            ...repository,
            ...{ state: 'all', sort: 'created', direction: 'desc', per_page: listed },
            head: `${repository.owner}:${names.branch}`,
            base: names.base,
        });
        return data.filter((pull) => isOwnPull(pull, names));
    });
    return {
        ...{ listPulls, tellOfPulls, pullRefusal },
        /** `exists`: an open one is there. `toldOf`: refusals that the caller has a word for. */
        openPull: async ({ branch, base, ...texts }, toldOf = () => null) => {
            const what = `open a pull request from ${branch}`;
            let made = null;
            const settled = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
                what,
                change: async () => {
                    const asked = { ...repository, head: branch, base, ...texts };
                    made = (await octokit.request('POST /repos/{owner}/{repo}/pulls', asked)).data;
                },
                look: async () => (await listPulls({ branch, base })).some(({ state }) => state === 'open') ? 'exists' : 'untouched',
                isFinal: (error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error) || toldOf(error) !== null,
            });
            if (settled === 'moved' && made !== null)
                return made;
            if (typeof settled === 'string')
                return 'exists';
            const written = `the branch \`${branch}\` is written, and that run goes on from there`;
            return toldOf(settled.cause) ?? refusePull(settled.cause, what, written);
        },
        changePull: (number, change, verb = 'update') => tellOfPulls(`${verb} the pull request #${number}`, async () => {
            const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
                ...change,
            });
            return data;
        }),
    };
    async function tellOfPulls(what, request) {
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(what, () => request().catch((error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error) ? refusePull(error, what, 'it is safe') : Promise.reject(error)));
    }
    function refusePull(error, what, written) {
        throw pullRefusal(error, what, written) ?? (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, what);
    }
    /** Null: something else has happened. `written`: what running again finds. */
    function pullRefusal(error, what, written) {
        const message = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error);
        // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403) && /not permitted to create or approve/i.test(message)) {
            const name = `${repository.owner}/${repository.repo}`;
            return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .pullErrors */ .D, 'pull-not-permitted', { repository: name, written });
        }
        if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error) || !(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403, 404))
            return null;
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .pullErrors */ .D, 'pull-right-missing', { what, status: error.status, message });
    }
}
/** A fork's branch of the same name is somebody else's; of a deleted fork there is no repository. */
function isOwnPull({ head, base }, names) {
    const from = head.repo;
    return head.ref === names.branch && base.ref === names.base && from?.id === base.repo.id;
}
function pullState({ merged_at, state }) {
    return merged_at !== null ? 'merged' : state === 'open' ? 'open' : 'closed';
}


/***/ }),

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createPullBranches)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44907);
/* harmony import */ var _release_release_pull_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80806);
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28473);
/* harmony import */ var _ref_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55358);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49171);
/* harmony import */ var _update_refs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33057);








/** GitHub shows no more in one comparison. */
const MOST_COMMITS = 100;
const MOST_FILES = 300;
function createPullBranches(client) {
    const { octokit, repository } = client;
    return {
        /** Installation tokens may not ask `GET /user`. */
        readProposer: () => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)('read the repository', async () => {
            const { owner, repo: name } = repository;
            const answer = await octokit.graphql(`query ($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { id } }`, { owner, name });
            return { repositoryId: answer.repository.id, login: answer.viewer.login };
        }),
        readBranchTip: (branch) => (0,_ref_move_js__WEBPACK_IMPORTED_MODULE_4__/* .readRef */ .s)(client, `heads/${branch}`),
        compareBranch: async (head, tip) => {
            const basehead = `${head}...${tip}`;
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                    ...repository,
                    ...{ basehead, page: 1, per_page: MOST_COMMITS },
                });
                return toContent(data, tip);
            }
            catch (error) {
                // No history in common, or a commit that is gone.
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .hasStatus */ .Ro)(error, 404))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(error, `compare ${basehead}`);
            }
        },
        readCommitFiles: (sha) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(`read the commit ${sha}`, async () => toFiles((await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: sha })).data
            .files)),
        readBlobs: (shas) => readBlobs(client, shas),
        /** Contexts of the checks that a branch requires, by rulesets and by its protection; null when this token may not ask. */
        readRequiredChecks: async (branch) => {
            try {
                const [rules, { data }] = await Promise.all([
                    (0,_branch_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .listBranchRules */ .G)(client, branch),
                    octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
                ]);
                const ruled = rules.flatMap((rule) => rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : []);
                const contexts = data.protection.required_status_checks?.contexts ?? [];
                return [...new Set([...ruled.map(({ context }) => context), ...contexts])];
            }
            catch (error) {
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isForbidden */ .US)(error))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(error, `read the rules of ${branch}`);
            }
        },
        /** Without author and committer, so that GitHub signs the commit. */
        createPullCommit: ({ parent, tree, message }) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)('create the commit of the release pull request', async () => {
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
                ...repository,
                message,
                tree,
                parents: [parent],
            });
            return { sha: data.sha, verified: data.verification.verified };
        }),
        movePullBranch: (move) => movePullBranch(client, move),
    };
}
/** All in one request; what GraphQL cuts short or can't show as text is asked for by itself. */
async function readBlobs({ octokit, repository }, shas) {
    const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)('read the changelog of the release pull request', async () => {
        const answer = await octokit.graphql(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`, repository);
        const read = shas.map(async (sha, index) => {
            const bytes = Buffer.from(answer.repository[`b${index}`]?.text ?? '');
            if ((0,_release_release_pull_content_js__WEBPACK_IMPORTED_MODULE_2__/* .blobId */ .zA)(bytes, sha.length) === sha)
                return bytes;
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
                ...repository,
                file_sha: sha,
            });
            return Buffer.from(data.content, 'base64');
        });
        return Promise.all(read);
    });
}
/** Throws when GitHub refuses, with the branch unchanged. */
async function movePullBranch(client, move) {
    const { repositoryId, branch, from, to } = move;
    const update = { name: `refs/heads/${branch}`, from, to, force: true };
    const what = `write the branch ${branch}`;
    const look = async () => {
        const seen = await (0,_ref_move_js__WEBPACK_IMPORTED_MODULE_4__/* .readRef */ .s)(client, `heads/${branch}`);
        if (seen === from)
            return 'untouched';
        return seen === to ? 'moved' : 'lost';
    };
    const isFinal = (error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isLimited */ .lU)(error);
    const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_6__/* .settleChange */ .k)(client, {
        what,
        look,
        change: () => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .updateRefs */ .E)(client, repositoryId, [update]),
        isFinal: (error) => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .lacksUpdateRefs */ .a)(error) || isFinal(error),
    });
    if (typeof moved === 'string')
        return moved;
    if (!(0,_update_refs_js__WEBPACK_IMPORTED_MODULE_7__/* .lacksUpdateRefs */ .a)(moved.cause))
        throw refusal(moved.cause, branch, what);
    // Without updateRefs the expected value can only be compared before.
    if ((await look()) !== 'untouched')
        return 'lost';
    const written = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_6__/* .settleChange */ .k)(client, { what, look, isFinal, change: () => writeRef(client, move) });
    if (typeof written === 'string')
        return written;
    throw refusal(written.cause, branch, what);
}
async function writeRef({ octokit, repository }, { branch, from, to: sha }) {
    return from === null
        ? octokit.request('POST /repos/{owner}/{repo}/git/refs', {
            ...repository,
            ref: `refs/heads/${branch}`,
            sha,
        })
        : octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
            ...repository,
            ref: `heads/${branch}`,
            sha,
            force: true,
        });
}
function refusal(cause, branch, what) {
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isUncertain */ .cp)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isLimited */ .lU)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .hasStatus */ .Ro)(cause, 401))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .TR)(cause, what);
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .pullErrors */ .D, 'pull-branch-refused', { branch, message: (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureText */ .kY)(cause) });
}
function toContent(data, tip) {
    const files = toFiles(data.files);
    return {
        tip,
        mergeBase: data.merge_base_commit.sha,
        commits: data.commits.map(({ sha, commit, parents }) => ({
            sha,
            message: commit.message,
            parents: parents.map((parent) => parent.sha),
            tree: commit.tree.sha,
        })),
        files,
        complete: data.total_commits <= data.commits.length && files.length < MOST_FILES,
    };
}
function toFiles(files = []) {
    return files.flatMap(({ filename, sha, status, previous_filename: previous }) => {
        const now = { path: filename, blob: status === 'removed' ? null : sha };
        return previous === undefined ? [now] : [now, { path: previous, blob: null }];
    });
}


/***/ }),

/***/ 34923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ renderPullBody),
/* harmony export */   Sh: () => (/* binding */ waitingLine),
/* harmony export */   h5: () => (/* binding */ withdrawBody),
/* harmony export */   iC: () => (/* binding */ samePullBody),
/* harmony export */   r4: () => (/* binding */ isWithdrawn)
/* harmony export */ });
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86506);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
/* harmony import */ var _release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54834);
// The text of a release pull request: what merging does, the notes, and what else a person can do. What people add
// before or after it stays.




/** GitHub's limit for the text of a pull request, less the room for a last line of ours. */
const LIMIT = 65_536 - 100;
const START = '<!-- py-release pull request -->';
const END = '<!-- py-release pull request end -->';
const WITHDRAWN = '<!-- py-release withdrawn -->';
const TOKEN_PAGE = 'https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs';
/** `existing`: the text as it is now; null for a new pull request. Null: with a person's text it would be longer than GitHub takes. */
function renderPullBody(facts, existing) {
    const { before, after } = surroundings(existing ?? '');
    const block = (0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotesBlock */ .bc)(existing ?? '');
    const render = (text, generated) => `${before}${START}\n${introduction(facts)}\n\n${(0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .renderNotesBlock */ .Vj)(text, generated)}\n\n${closing(facts)}\n${END}${after}`;
    // The first line of the block remembers about 18 characters of each of its lines.
    for (const share of [1, 0.8, 0.6, 0.4, 0.2, 0.1]) {
        const generated = (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitNotes */ .Tv)(facts.notes, LIMIT * share, facts.link);
        const body = render((0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .currentNotes */ .Rt)(block, generated), generated);
        if (body.length <= LIMIT)
            return body;
    }
    return null;
}
/** True when both are the same to a reader: a host may write other line ends. */
function samePullBody(one, other) {
    const plain = (body) => body.replaceAll('\r\n', '\n').trim();
    return plain(one) === plain(other);
}
/** For a pull request that we close ourselves, so that it does not count as a person's refusal. */
function withdrawBody(body) {
    return isWithdrawn(body) ? body : `${body}\n\n${WITHDRAWN}`;
}
function isWithdrawn(body) {
    return body.split(/\r?\n/).includes(WITHDRAWN);
}
/** What people have written around our part. Without our part all of it is theirs. */
function surroundings(existing) {
    const body = existing.replaceAll('\r\n', '\n').replace(WITHDRAWN, '').trim();
    const [start, end] = [body.indexOf(START), body.lastIndexOf(END)];
    if (start === -1 || end < start)
        return { before: body === '' ? '' : `${body}\n\n`, after: '' };
    return { before: body.slice(0, start), after: body.slice(end + END.length) };
}
function introduction({ name, version, tag, reason }) {
    return [
        `Merging this pull request releases **${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(name)} ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)}** as ${code(tag)}: the run that the merge starts builds the files, checks and uploads them, and makes the tag and the GitHub release.`,
        `Why ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)}: ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(reason)}.`,
    ].join('\n\n');
}
function closing({ base, version, changelog, waiting }) {
    const file = changelog === null ? '' : `, or the section of ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)} in ${code(changelog)} on this branch`;
    const lines = [
        `Every push to ${code(base)} brings this pull request up to date. Edit the notes above${file}: what you write stays, and entries of later commits are added.`,
        'Closing it without a merge pauses releases until another commit calls for one.',
        ...(waiting === null ? [] : [waitingLine(waiting.checks)]),
    ];
    return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}
/** `null` and `[]` alike: there may be workflows that nobody requires. */
function waitingLine(checks) {
    const named = (checks ?? []).map(code).join(', ');
    const which = named === '' ? 'Its workflows wait' : `The required checks ${named} wait`;
    return `${which}: GitHub holds back the workflows of a pull request that the token of a workflow has made or updated. Someone with write access starts them with **Approve workflows to run** below; where that is not offered, by closing and reopening this pull request or by pushing an empty commit to its branch. With the token of a GitHub App as input ${code('token')} they start by themselves ([GitHub's documentation](${TOKEN_PAGE})).`;
}
/** Code notifies nobody and links nothing. */
function code(text) {
    return `\`${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 80806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ holdsEdits),
/* harmony export */   Pq: () => (/* binding */ touchedPaths),
/* harmony export */   kz: () => (/* binding */ isAsMade),
/* harmony export */   xb: () => (/* binding */ findOwnCommit),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* unused harmony export isOwnCommit */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96134);
// What stands on the branch of a release pull request, judged by content: ours to write anew, or with work of people
// that must not be lost.


/** Our commit, exactly as a run made it. */
function findOwnCommit({ commits }) {
    return commits.find(isOwnCommit) ?? null;
}
function isOwnCommit({ message, tree }) {
    return (0,_release_message_js__WEBPACK_IMPORTED_MODULE_1__/* .readPullTrailers */ .WD)(message)?.tree === tree;
}
/** A run has made the commit that the branch ends with: nobody's work is on it but ours. */
function isAsMade(content) {
    if (content.commits.length === 0)
        return true;
    const tip = content.commits.find(({ sha }) => sha === content.tip);
    return tip !== undefined && isOwnCommit(tip);
}
/** The branch holds just these edits on top of `head`. */
function holdsEdits(content, head, edits) {
    const tip = content.commits.find(({ sha }) => sha === content.tip);
    if (tip === undefined || tip.parents.join() !== head || content.files.length !== edits.length)
        return false;
    return touchedPaths(content.files, [], edits).length === 0;
}
/** Files with content of people: neither what our commit has nor what is planned now. `own`: the files that our commit changed. */
function touchedPaths(files, own, edits) {
    const made = new Map(own.map(({ path, blob }) => [path, blob]));
    const planned = new Map(edits.map((edit) => [edit.path, edit.content]));
    const changed = files.filter(({ path, blob }) => {
        if (made.has(path) && made.get(path) === blob)
            return false;
        const content = planned.get(path);
        return content === undefined || blob === null || blobId(content, blob.length) !== blob;
    });
    const there = new Set(files.map(({ path }) => path));
    // What our commit changed and is as before again.
    const undone = own.filter(({ path }) => !there.has(path) && planned.has(path));
    return [...changed, ...undone].map(({ path }) => path);
}
/** Git's object id of a file, in the length (SHA-1 or SHA-256) that the repository uses. */
function blobId(content, length) {
    const header = `blob ${content.length}\0`;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(header)
        .update(content)
        .digest('hex');
}


/***/ }),

/***/ 54834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ currentNotes),
/* harmony export */   Vj: () => (/* binding */ renderNotesBlock),
/* harmony export */   bc: () => (/* binding */ readNotesBlock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75018);
// The notes inside the text of a release pull request, between two invisible lines. The first one remembers what a run
// wrote there, so that a person's edits can be told from it.


const END = '<!-- py-release notes end -->';
const START = /^<!-- py-release notes sha256=([0-9a-f]{64}) blocks=((?:(?:[0-9a-f]{7}|heading|link|text):[0-9a-f]{8},?)*) -->$/m;
/** `generated` are the notes without a person's edits; `text` those that are shown. */
function renderNotesBlock(text, generated) {
    const blocks = (0,_release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .markNotes */ .v)(generated)
        .map(({ key, digest }) => `${key}:${digest}`)
        .join(',');
    const start = `<!-- py-release notes sha256=${sha256(generated.trim())} blocks=${blocks} -->`;
    return `${start}\n\n${text.trim()}\n\n${END}`;
}
/** From the first such line to the last end: neither is ours to lose when a text between them looks like one. Null: there is none. */
function readNotesBlock(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = START.exec(text);
    const end = text.lastIndexOf(`\n${END}`);
    if (start === null || end < start.index + start[0].length)
        return null;
    const [line, digest, blocks = ''] = start;
    const notes = text.slice(start.index + line.length, end).trim();
    return { text: notes, base: readMarks(blocks), untouched: sha256(notes) === digest };
}
/** The notes to show or to publish: the fresh ones, or what a person made of earlier ones brought up to date. */
function currentNotes(block, fresh) {
    if (block === null || block.untouched)
        return fresh.trim();
    return (0,_release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeNotes */ .Q)({ written: block.text, base: block.base, fresh });
}
function readMarks(blocks) {
    return blocks
        .split(',')
        .filter((mark) => mark !== '')
        .map((mark) => {
        const [key = '', digest = ''] = mark.split(':');
        return { key, digest };
    });
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 75018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ markNotes),
  Q: () => (/* binding */ mergeNotes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/notes/changelog-lines.js
var changelog_lines = __webpack_require__(97205);
;// CONCATENATED MODULE: ./lib/release/release-pull-blocks.js
// Release notes as blocks: headings, list entries, other text. What a run wrote is recognised block by block.


const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {2,}|\t)\S/;
/** The last link of an entry: `[1a2b3c4](https://…/commit/…)`. Authors and descriptions may look like one. */
const LINKED = /^.*\[([0-9a-f]{7})\]\([^\s()]*\/commit\/[0-9a-f]{40,64}\)\)(?: by .*)?$/;
/** Where nothing is linked: `(#12, 1a2b3c4)`. */
const BARE = /[(\s]([0-9a-f]{7})\)(?: by .*)?$/;
const LINK = /^\*\*(?:Full changelog|All commits):\*\* /;
const DIGEST_LENGTH = 8;
/** `text` has LF line ends. `joinBlocks` of all of them is the text again, without blank lines at its ends. */
function readBlocks(text) {
    const blocks = [];
    const { lines } = (0,changelog_lines/* changelogLines */.E)(text);
    let gap = 0;
    for (const [index, line] of lines.entries()) {
        const last = blocks.at(-1);
        if (line.text === '' && !line.inert) {
            gap += 1;
        }
        else if (last !== undefined && continues(last.kind, line, gap, lines[index - 1])) {
            last.lines.push(...Array.from({ length: gap }, () => ''), line.text);
            gap = 0;
        }
        else {
            blocks.push({ kind: kindOf(line), lines: [line.text], gap });
            gap = 0;
        }
    }
    return blocks.map(({ kind, lines, gap }) => ({ kind, text: lines.join('\n'), gap }));
}
function joinBlocks(blocks) {
    return blocks
        .map(({ text, gap }, index) => (index === 0 ? text : `${'\n'.repeat(gap + 1)}${text}`))
        .join('');
}
/** Marks of what a run wrote, in its order. */
function markBlocks(blocks) {
    return blocks.map((block) => ({ key: blockKey(block), digest: blockDigest(block) }));
}
/** Headings are compared without their level: the changelog sets them deeper than the notes do. */
function blockDigest({ kind, text }) {
    const compared = kind === 'heading' ? text.replace(/^\s*#+\s*/, '# ').trimEnd() : text;
    return (0,external_node_crypto_.createHash)('sha256').update(compared).digest('hex').slice(0, DIGEST_LENGTH);
}
function blockKey({ kind, text }) {
    if (kind === 'heading')
        return 'heading';
    if (kind === 'text')
        return LINK.test(text) ? 'link' : 'text';
    const [line = ''] = text.split('\n', 1);
    return LINKED.exec(line)?.[1] ?? BARE.exec(line)?.[1] ?? 'text';
}
function kindOf(line) {
    if (line.inert)
        return 'text';
    if (HEADING.test(line.text))
        return 'heading';
    return ITEM.test(line.text) ? 'entry' : 'text';
}
/** Paragraphs of a list item are indented; a code fence or comment belongs to what it begins in. */
function continues(kind, line, gap, before) {
    if (line.inert && before?.inert === true)
        return true;
    if (kind === 'heading')
        return false;
    if (kind === 'entry' && INDENTED.test(line.text))
        return true;
    return gap === 0 && !HEADING.test(line.text) && !ITEM.test(line.text);
}

;// CONCATENATED MODULE: ./lib/release/release-pull-successors.js
// What a run wrote with a version in it, such as a template's `# {version}`, has another text in the next plan and is still
// the same block: found by its text without the version, or by its place among the texts of its section.

/** `written` is the text as it is now, `base` what the last run wrote, `fresh` what the next one would write. */
function findSuccessors(written, base, fresh) {
    const old = new Set(base.map(({ digest }) => digest));
    const still = new Set(fresh.map(blockDigest));
    const there = new Set(written.map(blockDigest));
    const successors = new Map();
    const free = fresh.filter((block) => isProse(block) && !isAmong(old, block) && !isAmong(there, block));
    for (const block of written.filter((each) => isProse(each) && isAmong(old, each) && !isAmong(still, each))) {
        const at = free.findIndex(({ kind, text }) => kind === block.kind && masked(text) === masked(block.text));
        const [successor] = at === -1 ? [] : free.splice(at, 1);
        if (successor !== undefined)
            successors.set(blockDigest(block), successor);
    }
    const sections = textsBySection(base, (digest) => {
        const heading = successors.get(digest);
        return heading === undefined ? digest : blockDigest(heading);
    });
    const takenOut = new Set();
    const now = textsBySection(fresh.map(toMark), (digest) => digest);
    for (const [section, texts] of now) {
        const before = sections.get(section) ?? [];
        if (before.length !== texts.length)
            continue;
        for (const [index, digest] of texts.entries()) {
            const earlier = before[index];
            if (still.has(earlier) || old.has(digest) || successors.has(earlier))
                continue;
            if (!there.has(earlier))
                takenOut.add(digest);
            const successor = free.find((block) => blockDigest(block) === digest);
            if (successor !== undefined)
                successors.set(earlier, successor);
        }
    }
    return {
        of: (block) => {
            const successor = successors.get(blockDigest(block));
            if (successor === undefined || successor.kind !== block.kind)
                return block;
            return { ...successor, text: withLevel(block, successor.text), gap: block.gap };
        },
        isTakenOut: (block) => takenOut.has(blockDigest(block)),
    };
}
function isAmong(digests, block) {
    return digests.has(blockDigest(block));
}
/** Entries and the last link have keys of their own. */
function isProse(block) {
    return block.kind !== 'entry' && blockKey(block) !== 'link';
}
function toMark(block) {
    return { key: blockKey(block), digest: blockDigest(block) };
}
/** Versions and days are all the same here. */
function masked(text) {
    return text.replace(/^\s*#+\s*/, '').replace(/\d[\w.+!-]*/g, '0');
}
/** The changelog sets headings deeper. */
function withLevel({ kind, text: before }, text) {
    const [level] = /^\s*#+/.exec(before) ?? [];
    return kind === 'heading' && level !== undefined ? text.replace(/^\s*#+/, level) : text;
}
/**
 * Digests of texts by the digest of the heading that they stand under, empty for none. Beside entries of commits stands what
 * those commits say: such texts come and go, and have no successors.
 */
function textsBySection(marks, nameOf) {
    const sections = new Map();
    const listing = new Set();
    let section = '';
    for (const { key, digest } of marks) {
        if (key === 'heading')
            section = nameOf(digest);
        else if (key === 'text')
            sections.set(section, [...(sections.get(section) ?? []), digest]);
        else if (key !== 'link')
            listing.add(section);
    }
    return new Map([...sections].filter(([name]) => !listing.has(name)));
}

;// CONCATENATED MODULE: ./lib/release/release-pull-sections.js
// Blocks put into notes and taken out of them, section by section; all other blocks keep their text and their order.

/** `isOurs`: a run wrote this heading, so it goes with the last of its entries. */
function removeBlocks(blocks, isGone, isOurs) {
    const leaving = new Set(blocks.filter(isGone));
    for (const section of sectionsOf(blocks)) {
        const [heading, ...content] = section;
        if (heading?.kind !== 'heading' || !isOurs(heading))
            continue;
        const inside = content.filter((block) => blockKey(block) !== 'link');
        if (inside.length > 0 && inside.every((block) => leaving.has(block)))
            leaving.add(heading);
    }
    let gap = 0;
    return blocks.flatMap((block) => {
        gap = Math.max(gap, block.gap);
        if (leaving.has(block))
            return [];
        const kept = { ...block, gap };
        gap = 0;
        return [kept];
    });
}
/** Puts the block of `fresh` at `index` into the section that it has there; the section is made if it is missing. */
function insertBlock(blocks, fresh, index) {
    const block = fresh[index];
    if (blockKey(block) === 'link')
        return putAt(blocks, blocks.length, block);
    const heading = fresh.slice(0, index).findLast(({ kind }) => kind === 'heading');
    if (heading === undefined)
        return putAt(blocks, 0, block);
    if (block.kind === 'text')
        return putAt(blocks, contentEnd(blocks), block);
    const place = findHeading(blocks, heading);
    if (place !== -1)
        return putAt(blocks, listEnd(blocks, place), block);
    const at = headingPlace(blocks, fresh, heading);
    return putAt(putAt(blocks, at, heading), at + 1, block);
}
function sectionsOf(blocks) {
    const sections = [];
    for (const block of blocks) {
        if (block.kind === 'heading' || sections.length === 0)
            sections.push([block]);
        else
            sections.at(-1)?.push(block);
    }
    return sections;
}
function putAt(blocks, at, block) {
    const [before, next] = [blocks[at - 1], blocks[at]];
    const joins = (one, other) => one?.kind === 'entry' && other.kind === 'entry';
    const placed = { ...block, gap: joins(before, block) ? 0 : 1 };
    const after = next === undefined ? [] : [joins(block, next) ? next : { ...next, gap: Math.max(1, next.gap) }];
    return [...blocks.slice(0, at), placed, ...after, ...blocks.slice(at + 1)];
}
function findHeading(blocks, heading) {
    const digest = blockDigest(heading);
    return blocks.findIndex((block) => block.kind === 'heading' && blockDigest(block) === digest);
}
/** Behind the last entry of the section, or else behind its heading. */
function listEnd(blocks, heading) {
    const end = sectionEnd(blocks, heading);
    const last = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'entry');
    return Math.max(heading, last) + 1;
}
/** In front of the section that follows in `fresh`, or else behind the one before it there. */
function headingPlace(blocks, fresh, heading) {
    const headings = fresh.filter(({ kind }) => kind === 'heading');
    const own = headings.indexOf(heading);
    for (const later of headings.slice(own + 1)) {
        const at = findHeading(blocks, later);
        if (at !== -1)
            return at;
    }
    for (const earlier of headings.slice(0, own).reverse()) {
        const at = findHeading(blocks, earlier);
        if (at !== -1)
            return sectionEnd(blocks, at);
    }
    return contentEnd(blocks);
}
function sectionEnd(blocks, heading) {
    const next = blocks.findIndex(({ kind }, index) => index > heading && kind === 'heading');
    return next === -1 ? contentEnd(blocks) : next;
}
/** In front of the link to all changes, which a run writes last. */
function contentEnd(blocks) {
    const link = blocks.findLastIndex((block) => blockKey(block) === 'link');
    return link === -1 ? blocks.length : link;
}

;// CONCATENATED MODULE: ./lib/release/release-pull-notes.js
// Notes that a person may have edited, brought up to date: what a person wrote or took out stays so, what a run wrote
// follows the plan. A three-way merge by blocks; of the common ancestor only marks are known, which is enough.



function markNotes(notes) {
    return markBlocks(readBlocks(notes));
}
/** No line end at the end. */
function mergeNotes({ written, base, fresh }) {
    const marks = base ?? [];
    const now = readBlocks(fresh);
    const ours = new Set(marks.map(({ digest }) => digest));
    const isOurs = (block) => ours.has(blockDigest(block));
    const still = new Set(now.map(blockDigest));
    const isGone = (block) => block.kind !== 'heading' && isOurs(block) && !still.has(blockDigest(block));
    const link = now.find((block) => blockKey(block) === 'link');
    const there = readBlocks(written);
    const successors = findSuccessors(there, marks, now);
    const before = there.map((block) => link !== undefined && blockKey(block) === 'link' && isGone(block)
        ? { ...link, gap: block.gap }
        : successors.of(block));
    const kept = removeBlocks(before, isGone, isOurs);
    const gone = new Set(before.filter(isGone).map(blockKey));
    const stays = new Set(kept.map(blockDigest));
    const known = new Set([...marks.map(({ key }) => key), ...kept.map(blockKey)]);
    // What a run wrote and is no longer there, a person has taken out; what was taken out just now is replaced.
    const isMissing = (block) => {
        const key = blockKey(block);
        if (block.kind === 'heading' || stays.has(blockDigest(block)) || successors.isTakenOut(block))
            return false;
        return gone.has(key) || !(key === 'text' ? isOurs(block) : known.has(key));
    };
    return joinBlocks(now.reduce((blocks, block, index) => (isMissing(block) ? insertBlock(blocks, now, index) : blocks), kept));
}


/***/ }),

/***/ 44120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isWorkflowLogin)
/* harmony export */ });
// Whether a token is the one of a workflow, whose pull requests start no workflow.
/** `login`: whose token it is. GraphQL names bots with and without the ending. */
function isWorkflowLogin(login) {
    return /^github-actions(?:\[bot\])?$/.test(login);
}


/***/ })

};
