export const id = 2968;
export const ids = [2968];
export const modules = {

/***/ 82968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ packageDocument),
/* harmony export */   planDocument: () => (/* binding */ planDocument)
/* harmony export */ });
/* unused harmony exports PLAN_OUTPUT_LIMIT, planOutput */
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);

/** Above this the action's output `plan` leaves out commits and notes; `plan-file` always has everything. */
const PLAN_OUTPUT_LIMIT = (/* unused pure expression or super */ null && (64 * 1024));
const LEFT_OUT = 'commits and notes are left out here for their size; plan-file has them';
const MOST_WARNINGS = 50;
function planDocument(plan) {
    return {
        schema: 1,
        branch: plan.branch,
        head: plan.head,
        hash: plan.hash,
        warnings: plan.warnings,
        packages: plan.packages.map((entry) => packageDocument(entry, commitDocument)),
    };
}
/** The value of the action's output `plan`: the document, or, when it is too large, without commits and notes. */
function planOutput(plan) {
    const document = planDocument(plan);
    const whole = JSON.stringify(document);
    if (Buffer.byteLength(whole) <= PLAN_OUTPUT_LIMIT)
        return whole;
    return JSON.stringify({
        ...document,
        warnings: [...document.warnings, LEFT_OUT],
        packages: document.packages.map((entry) => ({
            ...entry,
            commits: [],
            notes: '',
            warnings: firstWarnings(entry.warnings),
        })),
    });
}
/** Thousands of commits may each carry a warning. */
function firstWarnings(warnings) {
    const more = warnings.length - MOST_WARNINGS;
    return more <= 0
        ? warnings
        : [...warnings.slice(0, MOST_WARNINGS), `${more} more warnings are in plan-file`];
}
/** `commitDocument`: how much is told of each commit. */
function packageDocument(plan, commitDocument) {
    return {
        name: plan.name,
        path: plan.path,
        result: plan.result,
        previous: plan.previous && {
            version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.previous.version),
            tag: plan.previous.tag,
        },
        version: plan.version && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.version),
        tag: plan.tag,
        bump: plan.bump,
        reason: plan.reason,
        commits: plan.commits.map(commitDocument),
        edits: plan.edits.map(({ path, from, to }) => ({ path, from, to })),
        notes: plan.notes,
        warnings: plan.warnings,
    };
}
// Written out, not spread: there may be tens of thousands of commits.
function commitDocument(entry) {
    return {
        sha: entry.commit.sha,
        header: entry.header,
        type: entry.type,
        scope: entry.scope,
        breaking: entry.breaking,
        bump: entry.bump,
        status: entry.status,
        why: entry.why,
        author: entry.commit.author,
        pull: entry.pull,
        parts: entry.parts.map(partDocument),
    };
}
function partDocument({ header, type, scope, breaking, bump }) {
    return { header, type, scope, breaking, bump };
}


/***/ })

};
