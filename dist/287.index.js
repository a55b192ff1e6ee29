export const id = 287;
export const ids = [287];
export const modules = {

/***/ 5287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createReleaseCommits: () => (/* binding */ createReleaseCommits)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(7999);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(6369);
;// CONCATENATED MODULE: ./lib/gateways/github/ref-move.js
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, and one
// refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs



const NO_OBJECT = '0'.repeat(40);
const ATTEMPTS = 3;
/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await updateRefs(client, move);
            return 'moved';
        }
        catch (error) {
            const seen = await seenRefs(client, move);
            if (seen !== 'untouched')
                return seen;
            if (lacksUpdateRefs(error))
                return moveOneByOne(client, move);
            // Safe to repeat: the expected old values let it happen only once.
            if ((0,request_failure/* isUncertain */.cp)(error) && attempt < ATTEMPTS)
                continue;
            return refusal(error, move);
        }
    }
}
async function updateRefs({ octokit }, move) {
    const { branch, from: beforeOid, to: afterOid } = move;
    const branchUpdate = branch === null ? [] : [{ name: `refs/heads/${branch}`, beforeOid, afterOid, force: false }];
    const tagUpdate = { name: `refs/tags/${move.tag}`, beforeOid: NO_OBJECT, afterOid: move.tagObject };
    await octokit.graphql(`mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`, { input: { repositoryId: move.repositoryId, refUpdates: [...branchUpdate, tagUpdate] } });
}
/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error) {
    const text = (0,request_failure/* failureText */.kY)(error);
    return (0,request_failure/* hasStatus */.Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne({ octokit, repository }, move) {
    const { git } = octokit.rest;
    const { branch, to: sha } = move;
    const client = { octokit, repository };
    if (branch !== null) {
        const moved = await untilSeen(() => git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false }), async () => ((await readRef(client, `heads/${branch}`)) === sha ? 'moved' : seenRefs(client, move)));
        if (moved instanceof Failure)
            return refusal(moved.cause, move);
        if (moved !== 'moved')
            return moved;
    }
    const tagged = await untilSeen(() => git.createRef({ ...repository, ref: `refs/tags/${move.tag}`, sha: move.tagObject }), async () => {
        const tag = await readRef(client, `tags/${move.tag}`);
        return tag === null ? 'untouched' : tag === move.tagObject ? 'moved' : 'tag-exists';
    });
    if (!(tagged instanceof Failure))
        return tagged;
    if (branch === null)
        return refusal(tagged.cause, move);
    const message = (0,request_failure/* failureText */.kY)(tagged.cause);
    throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-tag-refused', { branch, tag: move.tag, message });
}
class Failure extends Error {
}
/** Tries a change until it worked, or until what is seen says how it stands; a certain refusal ends it at once. */
async function untilSeen(change, look) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await change();
            return 'moved';
        }
        catch (error) {
            const seen = await look();
            if (seen !== 'untouched')
                return seen;
            if (!(0,request_failure/* isUncertain */.cp)(error) || attempt === ATTEMPTS)
                return new Failure('', { cause: error });
        }
    }
}
async function seenRefs(client, move) {
    const [branch, tag] = await Promise.all([
        move.branch === null ? move.from : readRef(client, `heads/${move.branch}`),
        readRef(client, `tags/${move.tag}`),
    ]);
    if (tag === move.tagObject)
        return 'moved';
    if (tag !== null)
        return 'tag-exists';
    return branch === move.from ? 'untouched' : 'branch-moved';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.rest.git.getRef({ ...repository, ref })).data.object.sha;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 404))
            return null;
        return (0,request_failure/* refuse */.TR)(error, `read the ref ${ref}`);
    }
}
/** Both refs are as they were. */
function refusal(error, { branch, tag }) {
    if ((0,request_failure/* isUncertain */.cp)(error) || (0,request_failure/* hasStatus */.Ro)(error, 401, 429))
        return (0,request_failure/* refuse */.TR)(error, `create the tag ${tag}`);
    const refs = branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
    return (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-refs-refused', { refs, message: (0,request_failure/* failureText */.kY)(error) });
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-commit.js


function createReleaseCommits(client) {
    const { octokit, repository } = client;
    const { git } = octokit.rest;
    const treeEntry = async (edit) => {
        const base = { path: edit.path, mode: edit.mode, type: 'blob' };
        const text = edit.content.toString('utf8');
        // Inline content saves a request; bytes that are not UTF-8 would not survive it.
        if (Buffer.from(text, 'utf8').equals(edit.content))
            return { ...base, content: text };
        const content = edit.content.toString('base64');
        const { data } = await git.createBlob({ ...repository, content, encoding: 'base64' });
        return { ...base, sha: data.sha };
    };
    const createTree = async ({ baseTree, edits }) => {
        const tree = await Promise.all(edits.map(treeEntry));
        return (await git.createTree({ ...repository, base_tree: baseTree, tree })).data.sha;
    };
    return {
        createTree: (wanted) => createTree(wanted).catch((error) => (0,request_failure/* refuse */.TR)(error, 'create the tree of the release commit')),
        /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
        createCommit: async (commit) => {
            try {
                const tree = await createTree(commit);
                const { data } = await git.createCommit({
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
                const { data } = await git.createTag({
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
        hasTag: async (tag) => (await readRef(client, `tags/${tag}`)) !== null,
        readCommit: async (sha) => {
            try {
                const { data } = await git.getCommit({ ...repository, commit_sha: sha });
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
                const { data } = await git.getRef({ ...repository, ref: `tags/${tag}` });
                if (data.object.type !== 'tag')
                    return null;
                const { message, object } = (await git.getTag({ ...repository, tag_sha: data.object.sha })).data;
                return { message, commit: object.sha };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the tag ${tag}`);
            }
        },
    };
}


/***/ })

};
