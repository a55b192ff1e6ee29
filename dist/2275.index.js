export const id = 2275;
export const ids = [2275];
export const modules = {

/***/ 14656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   afterRelease: () => (/* binding */ afterRelease)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5295);
/* harmony import */ var _release_released_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19626);
/* harmony import */ var _report_release_comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29798);
/* harmony import */ var _version_tag_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70273);
/* harmony import */ var _version_version_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32592);






/** GitHub takes about 80 texts in a minute: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_COMMENTS = 50;
/** Asked 50 at a time. */
const MOST_COMMITS = 500;
const RIGHTS = ' (this needs `permissions:` `pull-requests: write` and `issues: write`)';
const RELEASED = ['released', 'resumed', 'published'];
/** The outcome with what was commented; as it is when nothing was released or nobody asked for it. */
async function afterRelease(outcome, request, needs) {
    if (!request.configuration.releaseComments || request.isDryRun)
        return outcome;
    const all = [...(outcome.finished ?? []).map(asReleased), releasedBy(outcome, request)];
    let comments = null;
    for (const released of all.filter((each) => each !== null)) {
        const room = MOST_COMMENTS - (comments === null ? 0 : writtenIn(comments));
        const told = await tellOf({ ...released, ...request, outcome, room }, needs);
        if (told !== null)
            comments = comments === null ? told : joined(comments, told);
    }
    return comments === null ? outcome : { ...outcome, comments, reason: reasonWith(comments, outcome) };
}
async function tellOf(release, needs) {
    const { tag } = release;
    try {
        return await needs.step('Comment', async () => {
            const url = release.url ?? (await needs.readReleaseOf(tag))?.url ?? null;
            return url === null ? null : comment({ ...release, url }, needs);
        });
    }
    catch (error) {
        needs.warn(`Nothing was told to the pull requests and issues of ${tag}: ${whyOf(error)}`);
        return null;
    }
}
function writtenIn({ pulls, issues }) {
    return pulls.length + issues.length;
}
function joined(one, other) {
    return {
        pulls: [...new Set([...one.pulls, ...other.pulls])],
        issues: [...new Set([...one.issues, ...other.issues])],
        earlier: one.earlier + other.earlier,
        left: one.left + other.left,
    };
}
/** A run that released nothing of its own has a summary of its plan, in which the reason stands. */
function reasonWith(comments, { result, reason }) {
    const told = result === 'nothing' || result === 'superseded' ? (0,_report_release_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .commentsSection */ .i)(comments) : null;
    return told === null ? reason : `${reason}. ${told}`;
}
function asReleased({ tag, sha, releaseUrl: url, }) {
    return tag === null || url === null ? null : { tag, sha, url };
}
/** By this run, or by an earlier attempt of it: then the commit that it began with is in that release. */
function releasedBy(outcome, { isRerun }) {
    const { result, plan } = outcome;
    if (RELEASED.includes(result))
        return asReleased(outcome);
    const planned = plan?.packages[0];
    if (!isRerun || result !== 'nothing' || planned === undefined || planned.commits.length > 0)
        return null;
    return planned.previous && { tag: planned.previous.tag, sha: planned.previous.sha, url: null };
}
async function comment(release, needs) {
    const { tag, url, branch, room } = release;
    const shas = await readRange(release, needs);
    if (shas === null) {
        needs.info(`${tag} is the first release: its pull requests get no comments.`);
        return null;
    }
    const { pulls, problem } = await readPulls(shas, needs);
    const isOwn = ({ ownBranch: name }) => name !== null && (0,_release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .isPullBranch */ .S)(name, branch);
    const threads = threadsOf(pulls.filter((pull) => !isOwn(pull)));
    if (threads.length === 0 && problem === null)
        return null;
    const commented = threads.length === 0 ? new Map() : await needs.readCommented(threads.map(({ number }) => number));
    const marker = (0,_release_released_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedMarker */ .wH)(tag);
    const missing = threads.filter(({ number }) => !commented.get(number)?.includes(marker));
    const chosen = missing.slice(0, room);
    const written = await writeAll(chosen, (0,_release_released_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedComment */ .J5)(tag, url), needs);
    const left = missing.length - written.done.length;
    const failure = written.problem ?? problem;
    if (failure !== null)
        needs.warn(`${tag} is released, but not every pull request and issue was told so${lacksRight(failure) ? RIGHTS : ''}: ${whyOf(failure)}`);
    else if (left > 0)
        needs.info(`${left} more pull requests and issues of ${tag} got no comment: one run writes ${MOST_COMMENTS}.`);
    const done = (kind) => written.done.filter((thread) => thread.kind === kind).map(({ number }) => number);
    return { pulls: done('pulls'), issues: done('issues'), earlier: threads.length - missing.length, left };
}
/** Commits that the release brought; null: there is none before it, and the whole history is no news. */
async function readRange({ tag, sha, outcome, configuration }, needs) {
    const planned = outcome.plan?.packages.find((each) => each.tag === tag);
    if (planned !== undefined) {
        const shas = planned.commits.map(({ commit }) => commit.sha);
        return planned.previous === null ? null : shas.slice(-MOST_COMMITS);
    }
    const tagFormat = (0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTagFormat */ .n0)(configuration.tagFormat);
    const version = (0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_2__/* .readTag */ .zW)(tagFormat, tag);
    if (version === null)
        return null;
    const tags = (0,_version_version_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseTags */ .dt)((0,_version_version_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .readVersionTags */ .yr)(tagFormat, await needs.readTagsNow()));
    const previous = (0,_version_version_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .tagsBelow */ .ZY)(tags, version)[0]?.name ?? null;
    if (previous === null || sha === null)
        return null;
    const commits = await needs.readCommits(previous, sha, MOST_COMMITS);
    return commits.slice(-MOST_COMMITS).map(({ sha }) => sha);
}
/** Without the right to issues the pull requests are still told. */
async function readPulls(shas, needs) {
    if (shas.length === 0)
        return { pulls: [], problem: null };
    try {
        return { pulls: await needs.readReleasedPulls(shas, true), problem: null };
    }
    catch (error) {
        if (!lacksRight(error))
            throw error;
        return { pulls: await needs.readReleasedPulls(shas, false), problem: error };
    }
}
/** Each once; pull requests first, since they are what was released. */
function threadsOf(pulls) {
    const issues = new Set(pulls.flatMap((pull) => pull.issues));
    return [
        ...pulls.map(({ number }) => ({ number, kind: 'pulls' })),
        ...[...issues].map((number) => ({ number, kind: 'issues' })),
    ];
}
/** A kind that is refused once is not asked for again. One problem stands for all: a right that lacks, or else the first. */
async function writeAll(threads, body, needs) {
    const done = [];
    const refused = new Set();
    let problem = null;
    for (const thread of threads) {
        if (refused.has(thread.kind))
            continue;
        try {
            await needs.writeComment(thread.number, body);
            done.push(thread);
        }
        catch (error) {
            if (problem === null || (lacksRight(error) && !lacksRight(problem)))
                problem = error;
            const code = error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error.code : '';
            if (code === 'issue-right-missing' || code === 'issues-disabled')
                refused.add(thread.kind);
            // A limit or an outage says the same to the next one.
            else if (code !== 'github-request-failed' && code !== 'conversation-locked')
                break;
        }
    }
    return { done, problem };
}
function lacksRight(error) {
    return error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === 'issue-right-missing';
}
function whyOf(error) {
    return error instanceof Error ? error.message : String(error);
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


/***/ }),

/***/ 29798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commentsSection)
/* harmony export */ });
// What the summary says of the comments that a release left on its pull requests and issues.
/** Null: there was nothing to comment on. */
function commentsSection(comments) {
    if (comments === undefined)
        return null;
    const { pulls, issues, earlier, left } = comments;
    const parts = [
        listed(pulls, 'pull request'),
        listed(issues, 'issue'),
        earlier === 0 ? null : `${earlier} had a comment from an earlier run`,
        left === 0 ? null : `${left} got none`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : `Comments "Released in": ${parts.join('; ')}.`;
}
function listed(numbers, noun) {
    if (numbers.length === 0)
        return null;
    return `${noun}${numbers.length === 1 ? '' : 's'} ${numbers.map((number) => `#${number}`).join(', ')}`;
}


/***/ })

};
