export const id = 3449;
export const ids = [3449];
export const modules = {

/***/ 84683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ findAsset),
/* harmony export */   KK: () => (/* binding */ assetsDiffer),
/* harmony export */   Qs: () => (/* binding */ checkDraft),
/* harmony export */   VR: () => (/* binding */ readDraftFiles),
/* harmony export */   WA: () => (/* binding */ hashAssets),
/* harmony export */   ly: () => (/* binding */ findDraft)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85237);
/* harmony import */ var _distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90027);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _findings_state_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20083);
/* harmony import */ var _release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87908);
/* harmony import */ var _release_release_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52248);
// The files that a draft release holds: believed by their manifest's digest and nothing else.







/** The draft whose manifest has this digest; null when there is none. */
async function findDraft(drafts, digest, needs) {
    for (const draft of drafts) {
        const known = await hashAssets(draft, needs);
        if ((0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsManifest */ .cH)(known, digest))
            return known;
    }
    return null;
}
/** Throws when a file that the manifest names is missing or has other bytes. `draft` holds that manifest. */
async function readDraftFiles(draft, digest, needs) {
    const { tag, assets } = draft;
    const asset = findAsset(assets, _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c, digest.slice('sha256:'.length));
    const manifest = (0,_distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(await needs.downloadAsset(asset), digest);
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
    const differences = (0,_release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkAssets */ .U)(manifest, digest, assets);
    if (differences.length > 0)
        throw assetsDiffer(tag, differences);
}
function assetsDiffer(tag, differences) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .stateErrors */ .l, 'release-assets-differ', { tag, differences: (0,_release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDifferences */ .g)(differences) });
}
/** Some hosts don't tell the sha256 of assets: there the bytes themselves are looked at. */
async function hashAssets(draft, needs) {
    const assets = await Promise.all(draft.assets.map(async (asset) => {
        if (asset.sha256 !== null || asset.state !== 'uploaded')
            return asset;
        const bytes = await needs.downloadAsset(asset);
        return { ...asset, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
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


/***/ }),

/***/ 75840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readReleaseState)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85237);
/* harmony import */ var _distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90027);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78168);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75125);
/* harmony import */ var _release_release_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96134);
/* harmony import */ var _release_release_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52248);
/* harmony import */ var _draft_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84683);
// The facts of one tag, from host and index, and what they add up to.







async function readReleaseState(request, needs) {
    const mark = await readMark(request.tag, needs);
    if (mark.kind !== 'ours')
        return (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseState */ .hd)({ ...request, mark, manifest: null, page: null });
    const releases = await Promise.all(request.releases.map((release) => (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hashAssets */ .WA)(release, needs)));
    const manifest = await readManifest(releases, mark.digest, needs);
    const asks = !needs.absent && (request.asksIndex ?? true);
    const page = manifest !== null && asks ? await readPage(manifest, request, needs) : null;
    return (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseState */ .hd)({ ...request, mark, releases, manifest, page });
}
/** Of a release that looks whole an index that can't be asked proves nothing; for any other it must be known. */
async function readPage(manifest, { tag, releases, index }, needs) {
    const looksWhole = releases.every(({ draft, body }) => !draft && (0,_release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readDraftOwner */ .nM)(body) === null);
    try {
        return await needs.readPage(manifest.package);
    }
    catch (error) {
        if (!looksWhole || !(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        needs.info(`Unknown: whether ${index} holds the files of ${tag}. ${error.happened}`);
        return null;
    }
}
async function readMark(tag, needs) {
    const object = await needs.readTag(tag);
    const digest = (0,_release_release_message_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagDigest */ .X8)(object?.message ?? null);
    if (object === null || digest === null)
        return { kind: 'foreign' };
    return { kind: 'ours', digest, commit: object.commit, tagObject: object.object };
}
async function readManifest(releases, digest, needs) {
    const holder = releases.find((release) => (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsManifest */ .cH)(release, digest));
    if (holder === undefined)
        return null;
    const asset = (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findAsset */ .Iu)(holder.assets, _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_FILENAME */ .c, digest.slice('sha256:'.length));
    return (0,_distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(await needs.downloadAsset(asset), digest);
}


/***/ }),

/***/ 20083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ stateErrors)
/* harmony export */ });
const stateErrors = {
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


/***/ }),

/***/ 61403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toAsset),
/* harmony export */   z: () => (/* binding */ toRelease)
/* harmony export */ });
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
        immutable: release.immutable ?? false,
        url: release.html_url,
        // A URI template: `…/assets{?name,label}`.
        uploadUrl: release.upload_url.replace(/\{.*$/, ''),
        body: release.body ?? '',
        assets: release.assets.map(toAsset),
    };
}
function toAsset(asset) {
    const digest = asset.digest ?? null;
    return {
        id: asset.id,
        name: asset.name,
        label: asset.label,
        size: asset.size,
        state: asset.state,
        sha256: digest?.startsWith('sha256:') ? digest.slice('sha256:'.length) : null,
    };
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

/***/ 58622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createReleaseCommits)
/* harmony export */ });
/* harmony import */ var _ref_move_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55358);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26369);


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
        createTree: (wanted) => createTree(wanted).catch((error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'create the tree of the release commit')),
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'create the release commit');
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'create the tag object');
            }
        },
        moveRefs: (move) => (0,_ref_move_js__WEBPACK_IMPORTED_MODULE_0__/* .moveRefs */ .Y)(client, move),
        /** The object that the tag's ref names: of an annotated tag its own; null when there is no such tag. */
        readTagRef: (tag) => (0,_ref_move_js__WEBPACK_IMPORTED_MODULE_0__/* .readRef */ .s)(client, `tags/${tag}`),
        hasTag: async (tag) => (await (0,_ref_move_js__WEBPACK_IMPORTED_MODULE_0__/* .readRef */ .s)(client, `tags/${tag}`)) !== null,
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, `read the commit ${sha}`);
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, `read the tag ${tag}`);
            }
        },
    };
}


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createReleases)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(17999);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(61403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(17641);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
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

// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
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


/***/ }),

/***/ 82195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var _branch_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28473);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26369);
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'read the repository');
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, `read the branch ${branch}`);
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
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'read the workflow runs');
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
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'read the workflow run');
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
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, `compare the commit with ${branch}`);
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
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasStatus */ .Ro)(error, 404))
                    return 'diverged';
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(error, 'compare two commits');
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
        return (await (0,_branch_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .listBranchRules */ .G)(client, branch)).map(({ type }) => type);
    }
    catch (error) {
        // Rules show their kind to everybody who may read, but not on every host and plan.
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isForbidden */ .US)(error))
            return null;
        throw error;
    }
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

/***/ 87908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkAssets),
/* harmony export */   g: () => (/* binding */ describeDifferences)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85237);
// Assets of a release against the manifest whose digest the tag names: the last look before a draft becomes public.

/** One for each file; empty when every file of the manifest, and the manifest, is there. */
function checkAssets(manifest, digest, assets) {
    const expected = [
        ...manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
        { filename: _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILENAME */ .c, sha256: digest.replace(/^sha256:/, '') },
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
function describeDifferences(differences) {
    return differences.map(({ text }) => text).join('; ');
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ markDraft),
/* harmony export */   k: () => (/* binding */ unmarkDraft),
/* harmony export */   nM: () => (/* binding */ readDraftOwner)
/* harmony export */ });
// Who made a draft: an invisible last line of its text, taken out when the release is published.
// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER = /(?:\r\n\r\n|\n{0,2})<!-- py-release (draft|tag-draft) run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;
const WORDS = { release: 'draft', tag: 'tag-draft' };
function markDraft(notes, owner, kind = 'release') {
    return `${notes}\n\n<!-- py-release ${WORDS[kind]} run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}
/** The run whose draft it is. Null for a release that a person or another tool made, and for that of the other kind of run. */
function readDraftOwner(body, kind = 'release') {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, word, runId = '', attempt = '', head = ''] = match;
    return word === WORDS[kind] ? { runId, attempt: Number(attempt), head } : null;
}
function unmarkDraft(body) {
    return body.replace(MARKER, '');
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

/***/ 52248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ findHolder),
/* harmony export */   Pd: () => (/* binding */ publishedOther),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   hd: () => (/* binding */ releaseState),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85237);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20083);
/* harmony import */ var _upload_upload_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67428);
/* harmony import */ var _asset_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87908);
/* harmony import */ var _draft_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75125);
// Where a release stands, read from what is there: its tag, its releases and their assets, the index. Nothing is
// remembered: no label, no title, no local file.






function releaseState(facts) {
    const { mark } = facts;
    if (mark.kind === 'ours')
        return taggedState(facts, mark);
    const byHand = facts.releases.find(({ draft, body }) => !draft && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(body) !== null);
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
    if (published !== undefined && !holdsManifest(published, digest))
        return { kind: 'contradiction', error: publishedOther(published, digest) };
    const holder = findHolder(releases, digest);
    const surplus = releases.filter((release) => release.draft && release.id !== holder?.id && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(release.body) !== null);
    if (holder === null || manifest === null)
        return { kind: 'files-lost', ...names, surplus, error: filesLost(facts, digest) };
    const differences = (0,_asset_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAssets */ .U)(manifest, digest, holder.assets);
    if (differences.length > 0)
        return contradiction('release-assets-differ', { tag, differences: (0,_asset_check_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDifferences */ .g)(differences) });
    return withIndex(facts, { ...names, manifest, holder, surplus });
}
function withIndex(facts, known) {
    const { holder, manifest } = known;
    const distributions = manifest.files.filter(({ kind }) => kind !== 'extra');
    const verdicts = facts.page === null
        ? []
        : distributions.map((file) => ({
            file,
            verdict: (0,_upload_upload_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUpload */ .jj)(facts.page ?? 'empty', file, facts.index),
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
        ...(!holder.draft && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(holder.body) !== null ? ['tidy'] : []),
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
    const holders = releases.filter((release) => holdsManifest(release, digest));
    const [oldest] = holders.toSorted((one, other) => one.id - other.id);
    return holders.find(({ draft }) => !draft) ?? oldest ?? null;
}
/** Does this release hold the manifest of that digest? */
function holdsManifest({ assets }, digest) {
    return manifestsOf(assets).some(({ sha256, state }) => state === 'uploaded' && sha256 !== null && `sha256:${sha256}` === digest);
}
/** Also one whose upload has not ended. */
function manifestsOf(assets) {
    return assets.filter(({ label, name }) => (label || name) === _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c);
}
function filesLost({ tag, releases }, digest) {
    const found = releases.flatMap(({ assets }) => manifestsOf(assets));
    const others = describeManifests(found);
    return found.length === 0
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-files-lost', { tag, digest })
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-manifest-differs', { tag, digest, others });
}
/** What was published of the tag holds other files. */
function publishedOther({ tag, url, assets }, digest) {
    const found = manifestsOf(assets);
    const others = found.length === 0 ? 'missing' : describeManifests(found);
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-published-other', { tag, digest, url, others });
}
function describeManifests(found) {
    return found.map(({ sha256, state }) => (sha256 === null ? state : `sha256:${sha256}`)).join(', ');
}
function contradiction(code, values) {
    const { url = '', differences = '' } = values;
    return {
        kind: 'contradiction',
        error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, code, { tag: values.tag, url, differences }),
    };
}


/***/ })

};
