export const id = 397;
export const ids = [397];
export const modules = {

/***/ 5397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createReleases: () => (/* binding */ createReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6369);
// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases



function createReleases({ octokit, repository }) {
    const { repos } = octokit.rest;
    return {
        /** The newest hundred; drafts are among them only for a token that may write. */
        listReleases: () => tell('list the releases', async () => (await repos.listReleases({ ...repository, per_page: 100 })).data.map(toRelease)),
        /** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
        createDraft: (draft) => tell('create the draft release', async () => {
            const { data } = await repos.createRelease({
                ...repository,
                tag_name: draft.tag,
                name: draft.name,
                body: draft.body,
                prerelease: draft.prerelease,
                draft: true,
            });
            return toRelease(data);
        }),
        uploadAsset: (release, asset) => tell(`upload ${asset.filename} to the draft release`, async () => {
            const url = new URL(release.uploadUrl);
            url.searchParams.set('name', asset.filename);
            url.searchParams.set('label', asset.filename);
            const { data } = (await octokit.request({
                method: 'POST',
                url: url.href,
                headers: { 'content-type': asset.contentType, 'content-length': asset.size },
                data: typeof asset.source === 'string' ? node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(asset.source)) : asset.source,
            }));
            return toAsset(data);
        }),
        readRelease: (id) => tell('read the draft release', async () => toRelease((await repos.getRelease({ ...repository, release_id: id })).data)),
        downloadAsset: (asset) => tell(`download ${asset.name}`, async () => {
            const { data } = await repos.getReleaseAsset({
                ...repository,
                asset_id: asset.id,
                headers: { accept: 'application/octet-stream' },
                // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
                request: { parseSuccessResponseBody: false },
            });
            return Buffer.from(await new Response(data).arrayBuffer());
        }),
        publishRelease: (id, options) => tell('publish the release', async () => toRelease((await repos.updateRelease({
            ...repository,
            release_id: id,
            body: options.body,
            draft: false,
            make_latest: options.latest ? 'true' : 'false',
        })).data)),
        /** Only while it still is a draft: what was published meanwhile stays. */
        deleteDraft: (id) => tell('delete the draft release', async () => {
            try {
                const { data } = await repos.getRelease({ ...repository, release_id: id });
                if (data.draft)
                    await repos.deleteRelease({ ...repository, release_id: id });
            }
            catch (error) {
                // Somebody else was faster.
                if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 404))
                    throw error;
            }
        }),
    };
}
async function tell(what, request) {
    try {
        return await request();
    }
    catch (error) {
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, what);
    }
}
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
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


/***/ })

};
