export const id = 763;
export const ids = [763];
export const modules = {

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishTag: () => (/* binding */ publishTag),
  publishTagged: () => (/* binding */ publishTagged)
});

// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(1881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(273);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/commands/file-rules.js + 1 modules
var file_rules = __webpack_require__(2004);
// EXTERNAL MODULE: ./lib/commands/finish-unfinished.js + 4 modules
var finish_unfinished = __webpack_require__(3312);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/commands/preflight-answer.js
var preflight_answer = __webpack_require__(6556);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(8152);
// EXTERNAL MODULE: ./lib/commands/preflight-token.js
var preflight_token = __webpack_require__(7765);
;// CONCATENATED MODULE: ./lib/commands/preflight-tag.js
// What could refuse a tagged version later, asked before anything is written. Its files may be on the index already: those
// are compared by hash.




/** What could not be known, one sentence each. Throws all problems together. */
async function preflightTag(request, needs) {
    const [token, index] = await Promise.all([(0,preflight_token/* askToken */.vG)(needs), (0,preflight_index/* askIndex */.aZ)(request.planned.name, needs)]);
    const answers = [
        ...(0,preflight_token/* judgeRight */.cS)(request.repository, token),
        ...(0,preflight_index/* judgeCredentials */.so)(request, index),
        (0,preflight_token/* judgeClock */.Mi)(needs.clockSkew()),
    ];
    (0,preflight_answer/* tellAnswers */.p)(answers, needs);
    (0,user_error/* throwAll */.Kx)((0,preflight_answer/* problemsOf */.GW)(answers));
    return (0,preflight_answer/* unknownsOf */.F9)(answers);
}

// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 28 modules
var read_plan = __webpack_require__(8510);
// EXTERNAL MODULE: ./lib/commands/release-identity.js
var release_identity = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/commands/build-files.js + 17 modules
var build_files = __webpack_require__(2163);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/commands/prepare-files.js
var prepare_files = __webpack_require__(6475);
;// CONCATENATED MODULE: ./lib/commands/tag-files.js






async function tagFiles(request, needs) {
    const { source, plan, planned, rules } = request;
    if (source.kind === 'draft')
        return needs.step('Check', () => heldFiles(request, source.digest, needs));
    const files = await (0,prepare_files/* prepareFiles */.t)({ files: source, plan, package: planned, rules }, needs);
    return { ...files, fresh: files };
}
async function heldFiles({ plan, planned, releases, rules }, digest, needs) {
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const holder = await (0,draft_files/* findDraft */.ly)(releases, digest, needs);
    if (holder === null)
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-draft-unknown', { tag, digest });
    const files = await (0,draft_files/* readDraftFiles */.VR)(holder, digest, needs);
    (0,prepare_files/* refuseOtherPlan */.g)(files.manifest, plan);
    (0,build_files/* checkNames */.L)(files.distributions, planned, needs, rules.publicIndex);
    return { ...files, fresh: null };
}

// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(425);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(27);
// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
;// CONCATENATED MODULE: ./lib/commands/attach-files.js
// Files onto a release that a person has published. What is there stays, unless an earlier run put it there and the index
// has nothing of it yet.







/** `release` has the sha256 of its assets. An immutable release takes no files: that is told, and the run goes on. */
async function attachFiles(release, { planned, files }, needs) {
    const wanted = files.fresh === null ? [] : assetsOf(files, files.fresh);
    const missing = wanted.filter((asset) => find(release, asset)?.sha256 !== asset.sha256);
    if (missing.length === 0)
        return release;
    if (release.immutable) {
        needs.warn(`The release of ${release.tag} is immutable, so its files cannot be attached: ${missing.map(({ filename }) => filename).join(', ')}. They are on the index.`);
        return release;
    }
    const taken = missing.flatMap((asset) => find(release, asset) ?? []);
    if (taken.length > 0)
        await freeNames(release, taken, { planned, missing }, needs);
    const [manifest, ...rest] = missing.toReversed();
    await Promise.all(rest.map((asset) => needs.uploadAsset(release, asset)));
    // Last: a release that has its manifest has all its files.
    if (manifest !== undefined)
        await needs.uploadAsset(release, manifest);
    needs.info(`Attached to the release: ${missing.map(({ filename }) => filename).join(', ')}`);
    return release;
}
function assetsOf({ distributions, digest }, { extras, manifestBytes }) {
    const files = [...distributions, ...extras].map(({ filename, size, path, sha256 }) => ({
        ...{ filename, size, sha256, source: path },
        contentType: 'application/octet-stream',
    }));
    const manifest = {
        filename: distribution_manifest/* MANIFEST_FILENAME */.c,
        size: manifestBytes.length,
        sha256: digest.slice('sha256:'.length),
        source: manifestBytes,
        contentType: 'application/json',
    };
    return [...files, manifest];
}
function find({ assets }, { filename }) {
    return assets.find(({ label, name }) => (label || name) === filename);
}
async function freeNames(release, taken, { planned, missing }, needs) {
    const { name, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const ours = await ownAssets(release, needs);
    const mayReplace = await isUnpublished(name, version, needs);
    const others = taken.filter(({ id, state }) => state === 'uploaded' && !(mayReplace && ours.has(id)));
    (0,user_error/* throwAll */.Kx)(others.map((asset) => (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'release-asset-differs', {
        tag: release.tag,
        filename: asset.label || asset.name,
        theirs: asset.sha256 ?? 'unknown',
        ours: missing.find(({ filename }) => filename === (asset.label || asset.name))?.sha256 ?? '',
    })));
    needs.info('Replaced: the files that an earlier run attached; nothing of them is on the index.');
    for (const { id } of taken)
        await needs.deleteAsset(id);
}
/** Assets that a manifest on the release names, which only a run puts there, and that manifest. */
async function ownAssets(release, needs) {
    const manifest = find(release, { filename: distribution_manifest/* MANIFEST_FILENAME */.c });
    if (manifest?.sha256 == null)
        return new Set();
    const bytes = await needs.downloadAsset(manifest);
    const { files } = (0,parse_manifest/* parseManifest */.N)(bytes, `sha256:${manifest.sha256}`);
    const named = new Set(files.map(({ sha256 }) => sha256));
    const ours = release.assets.filter(({ sha256 }) => sha256 !== null && named.has(sha256));
    return new Set([manifest.id, ...ours.map(({ id }) => id)]);
}
async function isUnpublished(name, version, needs) {
    const page = await needs.readPage(name);
    return (0,files_of_version/* filesOfVersion */.p)(page, version).length === 0;
}

// EXTERNAL MODULE: ./lib/commands/draft-release.js
var draft_release = __webpack_require__(3685);
// EXTERNAL MODULE: ./lib/commands/published-notes.js
var published_notes = __webpack_require__(1260);
;// CONCATENATED MODULE: ./lib/commands/tag-release.js








/** Files on the published release of the tag, or in a draft. Throws before anything is uploaded to the index. */
async function holdTagRelease(request, needs) {
    const { planned, releases, read } = request;
    const { tag, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const [notes, tagObject] = await Promise.all([notesOf(request, needs), needs.readTagRef(tag)]);
    const published = releases.find(({ draft }) => !draft);
    const release = published === undefined
        ? await draftAnew(request, notes, needs)
        : await attachFiles(await (0,draft_files/* hashAssets */.WA)(published, needs), request, needs);
    return {
        ...{ release, tagObject, notes },
        latest: (0,release_identity/* isLatest */.eL)(version, read.tags),
        index: request.request.index.indexName,
        sha: read.plan.head,
    };
}
/** Gives the address of the release. */
async function publishTagRelease(held, needs) {
    const { release, notes, latest } = held;
    await refuseMovedTag(held, needs);
    if (release.draft) {
        const options = { tag: release.tag, body: (0,draft_marker/* unmarkDraft */.k)(release.body), latest };
        return (await needs.publishRelease(release.id, options)).url;
    }
    if (release.body.trim() === '' && notes !== '')
        await needs.writeNotes(release.id, notes);
    return release.url;
}
function notesOf({ request, read, planned }, needs) {
    const { project, repositoryUrl } = request.plan;
    return (0,published_notes/* publishedNotes */.E)({ plan: read.plan, planned, project, repositoryUrl, edited: null }, needs);
}
/** Drafts that runs have left for this tag are scratch; a person's own stays. */
async function draftAnew({ request, planned, releases, read, files }, notes, needs) {
    const { fresh } = files;
    if (fresh === null)
        return approvedDraft(releases, files);
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    if (releases.some(({ draft, body }) => draft && (0,draft_marker/* readDraftOwner */.nM)(body) === null))
        needs.warn(`There is a draft release of ${tag} that a person has made; it stays, and ${tag} gets a release of its own.`);
    await deleteLeftDrafts(request.owner.runId, releases, needs);
    const { tags } = read;
    return (0,draft_release/* draftRelease */.p)({
        ...(0,release_identity/* releaseIdentity */.uO)(planned),
        notes,
        owner: request.owner,
        files: { ...files, ...fresh },
        existing: [],
        tags,
    }, needs);
}
/** The draft whose digest was given. */
function approvedDraft(releases, { digest }) {
    const found = releases.find(({ draft }) => draft);
    if (found === undefined)
        throw new Error(`no draft holds ${digest}`);
    return found;
}
async function deleteLeftDrafts(runId, releases, needs) {
    for (const { id, draft, body } of releases) {
        const owner = draft ? (0,draft_marker/* readDraftOwner */.nM)(body) : null;
        if (owner === null)
            continue;
        if (owner.runId === runId || (await needs.readRunState(owner.runId)) === 'finished')
            await needs.deleteDraft(id);
    }
}
async function refuseMovedTag({ release: { tag }, tagObject, index, sha }, needs) {
    const seen = await needs.readTagRef(tag);
    if (seen === tagObject)
        return;
    const what = seen === null ? 'deleted' : 'moved';
    throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'tag-moved', { tag, what, index, sha: sha.slice(0, 7) });
}

;// CONCATENATED MODULE: ./lib/commands/publish-tag.js













async function publishTag(request, needs) {
    const { tag } = request;
    const [releases, object] = await Promise.all([needs.listReleases(), needs.readTag(tag)]);
    const isOurs = (0,release_message/* readTagDigest */.X8)(object?.message ?? null) !== null;
    if (isOurs)
        return finishOwn(request, releases, needs);
    const read = await needs.step('Plan', () => (0,read_plan/* readPlan */.m)(request.plan, needs));
    return publishTagged({ request, read, releases: releases.filter((release) => release.tag === tag) }, needs);
}
/** What a release run has tagged, it or the next one finishes: here by the same steps. */
async function finishOwn(request, releases, needs) {
    const { tag } = request;
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(request.plan.project.configuration.tagFormat);
    const tags = (0,version_tags/* readVersionTags */.yr)(tagFormat, await needs.readTags());
    const found = tags.find(({ name }) => name === tag);
    const finished = found === undefined || request.dryRun ? null : await (0,finish_unfinished/* finishTag */.W9)(found, { request, releases, tags }, needs);
    return (finished ??
        (0,run_outcome/* quietOutcome */.p)('nothing', `${tag} was made by a release run, and nothing of it is left to do`, null, {
            tag,
        }));
}
async function publishTagged(road, needs) {
    const { request, read, releases } = road;
    const { plan } = read;
    const planned = plan.packages[0];
    const { files: source, index, dryRun } = request;
    if (source.kind === 'none')
        return (0,run_outcome/* quietOutcome */.p)('nothing', 'no `manifest-digest` was given: nothing was built to publish', plan);
    const unknowns = await needs.step('Preflight', () => preflightTag({ ...index, planned }, needs));
    const rules = (0,file_rules/* fileRules */._)(request.plan.project, planned.edits, index);
    const files = await tagFiles({ source, plan, planned, releases, rules }, needs);
    const outcome = {
        ...(0,release_identity/* describeRelease */.NC)(planned, { plan, notes: planned.notes, manifestDigest: files.digest }),
        unknowns,
        sha: plan.head,
        files: files.manifest.files.map(({ filename, sha256, size }) => ({ filename, sha256, size, url: null })),
    };
    if (dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    const held = await needs.step('Attach', () => holdTagRelease({ ...road, planned, files }, needs));
    const uploaded = await needs.step('Publish', () => (0,publish_all/* publishAll */.V)({
        files: files.distributions,
        index: index.indexName,
        standing: (missing) => (0,standing/* publishing */.Kc)({ what: request.tag, index: index.indexName }, missing),
    }, needs));
    const url = await needs.step('Release', () => publishTagRelease(held, needs));
    needs.standing(null);
    const reason = `${request.tag} is on ${index.indexName}`;
    return { ...outcome, result: 'published', reason, releaseUrl: url, notes: held.notes, files: uploaded };
}


/***/ })

};
