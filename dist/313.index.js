export const id = 313;
export const ids = [313,3707];
export const modules = {

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

/***/ 60313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReleasedPulls: () => (/* binding */ createReleasedPulls)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57573);
/* harmony import */ var _release_released_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19626);
/* harmony import */ var _issue_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83707);
/* harmony import */ var _kept_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32111);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26369);
// What a release brought: its pull requests, the issues that they close, and who had been there before. GraphQL, since that
// answers for many commits at once: https://docs.github.com/en/graphql/reference/objects#pullrequest






const BATCH = 50;
const COMMENTS = 50;
const PULL_FIELDS = 'number merged headRefName isCrossRepository mergeCommit { oid }';
const ISSUE_FIELDS = 'closingIssuesReferences(first: 20) { nodes { number closed repository { nameWithOwner } } }';
function createReleasedPulls(client) {
    const { octokit, repository } = client;
    const comments = (0,_issue_comments_js__WEBPACK_IMPORTED_MODULE_3__.createIssueComments)(client);
    const ask = async (fields) => {
        const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
        return (await octokit.graphql(query, { ...repository })).repository;
    };
    const readPulls = async (shas, more) => {
        const inRange = new Set(shas);
        const found = new Map();
        for (const batch of batches(shas)) {
            const answer = await ask(batch.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 5) { nodes { ${PULL_FIELDS} ${more} } } } }`));
            for (const commit of Object.values(answer)) {
                for (const pull of commit?.associatedPullRequests?.nodes ?? []) {
                    // A pull request into another branch may share commits and be older.
                    if (pull.merged && inRange.has(pull.mergeCommit?.oid ?? ''))
                        found.set(pull.number, toPull(pull));
                }
            }
        }
        return [...found.values()].sort((a, b) => a.number - b.number);
    };
    const toPull = (pull) => ({
        number: pull.number,
        ownBranch: pull.isCrossRepository ? null : pull.headRefName,
        issues: (pull.closingIssuesReferences?.nodes ?? [])
            .filter((issue) => issue?.closed === true &&
            issue.repository.nameWithOwner.toLowerCase() ===
                `${repository.owner}/${repository.repo}`.toLowerCase())
            .flatMap((issue) => issue?.number ?? []),
    });
    return {
        writeComment: (number, body) => comments.writeComment(number, body),
        /** Merged ones whose merge is among these commits; `withIssues`: with the closed issues of this repository that they close. */
        readReleasedPulls: (shas, withIssues) => allowed('look up the pull requests of the release', withIssues ? 'issues' : 'pull-requests', () => readPulls(shas, withIssues ? ISSUE_FIELDS : '')),
        /** The marker of a comment that is there already, for each of these issues and pull requests. */
        readCommented: (numbers) => allowed('read the comments on what was released', 'issues', async () => {
            const fields = `comments(last: ${COMMENTS}) { nodes { body author { __typename } authorAssociation } }`;
            const found = new Map();
            for (const batch of batches(numbers)) {
                const answer = await ask(batch.map((number) => `n${number}: issueOrPullRequest(number: ${number}) { ... on Issue { ${fields} } ... on PullRequest { ${fields} } }`));
                for (const number of batch)
                    found.set(number, markersIn(answer[`n${number}`]?.comments.nodes ?? []));
            }
            return found;
        }),
    };
}
/** A refusal of GraphQL names no right. */
async function allowed(what, permission, request) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(what, () => request().catch((error) => {
        if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isRuled */ .bf)(error))
            throw error;
        const message = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureText */ .kY)(error);
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'issue-right-missing', { what, status: 'FORBIDDEN', message, permission });
    }));
}
function markersIn(comments) {
    return comments
        .filter(({ author, authorAssociation: association }) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrusted */ .W2)({ user: author && { type: author.__typename }, author_association: association }))
        .flatMap(({ body }) => _release_released_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .RELEASED_MARKER */ .xc.exec(body)?.[0] ?? []);
}
function batches(items) {
    return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) => items.slice(index * BATCH, (index + 1) * BATCH));
}


/***/ }),

/***/ 19626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ releasedComment),
/* harmony export */   wH: () => (/* binding */ releasedMarker),
/* harmony export */   xc: () => (/* binding */ RELEASED_MARKER)
/* harmony export */ });
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1773);
// "Released in v1.3.0" on a pull request or issue: its text, and the marker that keeps it from being written twice.


const RELEASED_MARKER = /^<!-- py-release:released \S+ -->/;
function releasedMarker(tag) {
    return `<!-- py-release:released ${encodeURIComponent(tag.toWellFormed())} -->`;
}
function releasedComment(tag, url) {
    return `${releasedMarker(tag)}\nReleased in ${(0,_notes_markdown_link_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)((0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(tag), url)}.\n`;
}


/***/ })

};
