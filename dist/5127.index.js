export const id = 5127;
export const ids = [5127];
export const modules = {

/***/ 73769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSize)
/* harmony export */ });
const UNITS = ['kB', 'MB', 'GB', 'TB'];
/** Bytes for people, in steps of 1000: `512 B`, `12.3 kB`, `4.0 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    let value = bytes / 1000;
    let unit = 0;
    // 999.95 would be shown as 1000.0.
    while (value >= 999.95 && unit < UNITS.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${value.toFixed(1)} ${UNITS[unit]}`;
}


/***/ }),

/***/ 58876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ apiErrors)
/* harmony export */ });
const apiErrors = {
    'api-break-undeclared': {
        happened: 'The public API breaks since {tag}, and no commit says so:\n{changes}\n',
        remedy: 'Mark the change with "!" after its type or with a "BREAKING CHANGE:" footer, or keep the names. With api-check = "bump" such a change counts as breaking by itself, with "warn" it is only told.',
    },
    'api-not-compared': {
        happened: 'The public API could not be compared with {tag}: {reason}.',
        remedy: 'Mend that and run again, or set api-check = "warn" for this release: an API that nobody compared is not released as one that was.',
    },
    'api-tree-cut': {
        happened: 'The files of {tag} are too many for one answer of GitHub.',
        remedy: 'Check out with fetch-depth: 0, so that the files of the last release are here.',
    },
    'api-tree-large': {
        happened: 'The Python files that changed since the last release are {size}, more than the {limit} that are compared.',
        remedy: 'Set api-check = "off", and look at the changes of the public API yourself.',
    },
    'api-probe-failed': {
        happened: 'The comparison of the public API {how}. The last lines:\n{lines}\n',
        remedy: 'Run again. If it stays so, set api-check = "off" and report it with these lines.',
    },
};


/***/ }),

/***/ 85127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createCommitTree: () => (/* binding */ createCommitTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _findings_api_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58876);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _distribution_format_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73769);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26369);
// The files of a commit that is not in the clone, through GitHub's API: its tree in one request, and those blobs that are
// asked for, many in one request. https://docs.github.com/en/rest/git/trees https://docs.github.com/en/graphql/reference/objects#blob





/** Of one request. */
const MOST_BLOBS = 50;
const MOST_BYTES = 1024 * 1024;
/** Of all that is asked for at once. */
const MOST_READ = 32 * 1024 * 1024;
/** `sha` is the commit's. The tree is read once. */
function createCommitTree(client, sha) {
    let listing = null;
    const listFiles = () => (listing ??= readTree(client, sha));
    return {
        listFiles,
        readFiles: async (paths) => {
            const wanted = new Set(paths);
            const entries = (await listFiles()).filter(({ path, mode }) => wanted.has(path) && mode.startsWith('100'));
            const blobs = new Map();
            const distinct = [...new Map(entries.map((entry) => [entry.sha, entry])).values()];
            const size = distinct.reduce((sum, entry) => sum + entry.size, 0);
            if (size > MOST_READ)
                throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .apiErrors */ .q, 'api-tree-large', { size: (0,_distribution_format_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(size), limit: (0,_distribution_format_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .X)(MOST_READ) });
            for (const batch of batches(distinct))
                for (const [id, content] of await readBatch(client, batch))
                    blobs.set(id, content);
            return new Map(entries.map((entry) => [entry.path, blobs.get(entry.sha)]));
        },
    };
}
async function readTree({ octokit, repository }, sha) {
    const { data } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)('read the files of the last release', () => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repository,
        tree_sha: sha,
        recursive: '1',
    }));
    if (data.truncated)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_api_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .apiErrors */ .q, 'api-tree-cut', { tag: sha });
    return data.tree.flatMap(({ path, mode, type, sha: id, size = 0 }) => type === 'tree' ? [] : [{ path, mode, sha: id, size }]);
}
function batches(entries) {
    const all = [];
    let bytes = 0;
    for (const entry of entries) {
        const last = all.at(-1);
        if (last === undefined || last.length === MOST_BLOBS || bytes + entry.size > MOST_BYTES) {
            all.push([entry]);
            bytes = entry.size;
        }
        else {
            last.push(entry);
            bytes += entry.size;
        }
    }
    return all;
}
async function readBatch(client, batch) {
    const fields = batch.map(({ sha }, index) => `b${index}: object(oid: ${JSON.stringify(sha)}) { ... on Blob { text } }`);
    const { repository } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)('read files of the last release', () => client.octokit.graphql(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`, client.repository));
    const read = [];
    for (const [index, { sha }] of batch.entries()) {
        const content = Buffer.from(repository[`b${index}`]?.text ?? '');
        // A text is cut when it is long, and changed when it is not UTF-8: its own id tells.
        read.push([sha, blobId(content, sha) === sha ? content : await readBlob(client, sha)]);
    }
    return read;
}
/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function blobId(content, like) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}
async function readBlob({ octokit, repository }, sha) {
    const { data } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .tell */ .qz)('read a file of the last release', () => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repository, file_sha: sha }));
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}


/***/ })

};
