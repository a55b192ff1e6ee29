export const id = 399;
export const ids = [399];
export const modules = {

/***/ 9399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPulls: () => (/* binding */ readPulls)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

const BATCH = 100;
/** The first pull request of each commit that has one. */
async function readPulls({ octokit, repository }, shas) {
    const batches = Array.from({ length: Math.ceil(shas.length / BATCH) }, (_, index) => shas.slice(index * BATCH, (index + 1) * BATCH));
    const found = await Promise.all(batches.map((batch) => readBatch(octokit, repository, batch)));
    return new Map(found.flat());
}
async function readBatch(octokit, { owner, repo }, shas) {
    const fields = shas.map((sha, index) => `c${index}: object(oid: "${sha}") { ... on Commit { associatedPullRequests(first: 1) { nodes { number title } } } }`);
    const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    try {
        const answer = await octokit.graphql(query, { owner, repo });
        return shas.flatMap((sha, index) => {
            const pull = answer.repository[`c${index}`]?.associatedPullRequests?.nodes[0];
            return pull === undefined ? [] : [[sha, pull]];
        });
    }
    catch (error) {
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, 'look up pull requests');
    }
}


/***/ })

};
