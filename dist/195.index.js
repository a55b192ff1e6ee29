export const id = 195;
export const ids = [195];
export const modules = {

/***/ 2195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryReader: () => (/* binding */ createRepositoryReader)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

function createRepositoryReader({ octokit, repository }) {
    return {
        readRepository: async () => {
            try {
                const { data } = await octokit.rest.repos.get(repository);
                return {
                    nodeId: data.node_id,
                    defaultBranch: data.default_branch,
                    private: data.private,
                    url: data.html_url,
                    mayPush: data.permissions?.push ?? null,
                };
            }
            catch (error) {
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, 'read the repository');
            }
        },
        readBranch: async (branch) => {
            try {
                const [{ data }, rules] = await Promise.all([
                    octokit.rest.repos.getBranch({ ...repository, branch }),
                    readRules(octokit.rest.repos.getBranchRules({ ...repository, branch, per_page: 100 })),
                ]);
                return { sha: data.commit.sha, protected: data.protected, rules };
            }
            catch (error) {
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, `read the branch ${branch}`);
            }
        },
        /**
         * Is there a run of this workflow for that commit? Null when the token may not see runs (`actions: read`).
         * `workflowPath` is the file, `.github/workflows/release.yml`; null compares no path.
         */
        readRunFor: async (sha, workflowPath) => {
            try {
                const { data } = await octokit.rest.actions.listWorkflowRunsForRepo({
                    ...repository,
                    head_sha: sha,
                    per_page: 100,
                });
                // GitHub writes the path with or without `@ref`.
                const run = data.workflow_runs.find(({ path }) => workflowPath === null || path.split('@', 1)[0] === workflowPath);
                return run === undefined ? 'none' : { url: run.html_url };
            }
            catch (error) {
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 403, 404))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, 'read the workflow runs');
            }
        },
        /** Null when the token may not see runs, or nobody knows that run any more. */
        readRunState: async (runId) => {
            try {
                const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: Number(runId) });
                return data.status === 'completed' ? 'finished' : 'going';
            }
            catch (error) {
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 403, 404))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, 'read the workflow run');
            }
        },
        /** Does the branch hold this commit? */
        isOnBranch: async (sha, branch) => {
            try {
                const basehead = `${sha}...heads/${branch}`;
                const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                    ...repository,
                    basehead,
                    per_page: 1,
                });
                return data.status === 'ahead' || data.status === 'identical';
            }
            catch (error) {
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, `compare the commit with ${branch}`);
            }
        },
    };
}
async function readRules(answer) {
    try {
        return (await answer).data.map((rule) => rule.type ?? '');
    }
    catch (error) {
        // Rules show their kind to everybody who may read, but not on every host and plan.
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 403, 404))
            return null;
        throw error;
    }
}


/***/ })

};
