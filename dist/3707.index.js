export const id = 3707;
export const ids = [3707];
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


/***/ })

};
