export const id = 5893;
export const ids = [5893,4077];
export const modules = {

/***/ 25893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCurrent: () => (/* binding */ publishCurrent)
/* harmony export */ });
/* harmony import */ var _simple_index_files_of_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8569);
/* harmony import */ var _finish_unfinished_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43312);
/* harmony import */ var _publish_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74077);
/* harmony import */ var _read_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47235);




/** Null: there is nothing to do, or it can't be done here, which is told. */
async function publishCurrent({ previous, name }, unfinished, needs) {
    const { request, tags } = unfinished;
    const tag = tags.find((each) => each.name === previous?.tag);
    if (needs.absent || tag === undefined || previous === null)
        return null;
    if ((0,_simple_index_files_of_version_js__WEBPACK_IMPORTED_MODULE_0__/* .filesOfVersion */ .p)(await needs.readPage(name), tag.version).length > 0)
        return null;
    const finished = await (0,_finish_unfinished_js__WEBPACK_IMPORTED_MODULE_1__/* .finishTag */ .W9)(tag, unfinished, needs);
    if (finished !== null)
        return finished;
    const { head } = request.plan;
    if (previous.sha !== head.sha || request.files.kind !== 'build') {
        needs.warn(`${request.index.indexName} has no file of ${tag.name}, which was not made by a release run. To publish it, run this workflow on the tag: Run workflow, Use workflow from, Tags, ${tag.name}.`);
        return null;
    }
    const plan = { ...request.plan, target: { kind: 'tag', tag: tag.name } };
    const read = await needs.step('Plan', () => (0,_read_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlan */ .m)(plan, needs));
    return (0,_publish_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .publishTagged */ .W)({ request: { ...request, plan, tag: tag.name }, read }, needs);
}


/***/ }),

/***/ 74077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishTag: () => (/* binding */ publishTag),
  W: () => (/* binding */ publishTagged)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/target-errors.js
var target_errors = __webpack_require__(70425);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(67428);
// EXTERNAL MODULE: ./lib/commands/file-rules.js + 1 modules
var file_rules = __webpack_require__(92004);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/commands/finish-unfinished.js + 4 modules
var finish_unfinished = __webpack_require__(43312);
;// CONCATENATED MODULE: ./lib/commands/finish-own-tag.js
// A tag that a release run has made starts a run of its own where an App token is used. What the first has left is finished here.





async function finishOwnTag(request, needs) {
    const { tag, owner, dryRun } = request;
    const end = (reason) => (0,run_outcome/* quietOutcome */.p)('nothing', reason, null, { tag });
    if (dryRun)
        return end(`${tag} was made by a release run; a dry run does not look at what is left of it`);
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(request.plan.project.configuration.tagFormat);
    const version = (0,tag_format/* readTag */.zW)(tagFormat, tag);
    if (version === null)
        return end(`${tag} is no version in the tag-format of this commit`);
    const releases = await needs.listReleases();
    const going = await findGoing(releases, { tag, runId: owner.runId }, needs);
    if (going !== null)
        return end(`run ${going}, which made ${tag}, is still at work on it`);
    const tags = (0,version_tags/* readVersionTags */.yr)(tagFormat, await needs.readTags());
    // Lost files are planned again as the release run has planned them.
    const planning = { ...request, plan: { ...request.plan, target: { kind: 'next' } } };
    const finished = await (0,finish_unfinished/* finishTag */.W9)({ name: tag, version }, { request: planning, releases, tags }, needs);
    return finished ?? end(`${tag} was made by a release run, and nothing of it is left to do`);
}
async function findGoing(releases, { tag, runId }, needs) {
    for (const release of releases) {
        const owner = release.tag === tag ? (0,draft_marker/* readDraftOwner */.nM)(release.body) : null;
        if (owner === null || owner.runId === runId)
            continue;
        if ((await needs.readRunState(owner.runId)) === 'going')
            return owner.runId;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/commands/preflight-answer.js
var preflight_answer = __webpack_require__(66556);
// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(68152);
// EXTERNAL MODULE: ./lib/commands/preflight-token.js
var preflight_token = __webpack_require__(17765);
;// CONCATENATED MODULE: ./lib/commands/preflight-tag.js
// What could refuse a tagged version later, asked before anything is written. Its files may be on the index already: those
// are compared by hash.




/** What could not be known, one sentence each. Throws all problems together. */
async function preflightTag(request, needs) {
    const [token, index] = await Promise.all([(0,preflight_token/* askToken */.vG)(needs), (0,preflight_index/* askIndex */.aZ)(request.planned.name, needs)]);
    const answers = [
        ...(0,preflight_token/* judgeRight */.cS)(request.repository, token),
        ...(0,preflight_index/* judgePage */.zw)(request, index),
        ...(0,preflight_index/* judgeCredentials */.so)(request, index),
        (0,preflight_token/* judgeClock */.Mi)(needs.clockSkew()),
    ];
    (0,preflight_answer/* tellAnswers */.p)(answers, needs);
    (0,user_error/* throwAll */.Kx)((0,preflight_answer/* problemsOf */.GW)(answers));
    return (0,preflight_answer/* unknownsOf */.F9)(answers);
}

// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 23 modules
var read_plan = __webpack_require__(47235);
// EXTERNAL MODULE: ./lib/commands/release-identity.js
var release_identity = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/commands/tag-commit.js
// The commit that a person's tag names, looked at again before anything that can't be undone: a tag can be moved or deleted while files
// are built and sent.


/** A host may show what was pushed a moment ago only later. */
const LOOKS_AGAIN = [1000, 2000, 4000];
/** Throws `tag-moved` unless the tag names that commit. */
async function refuseMovedTag(tag, commit, needs) {
    for (let looks = 0;; looks += 1) {
        const named = await readNamed(tag, needs);
        if (named === commit)
            return;
        const delay = LOOKS_AGAIN[looks];
        if (delay === undefined) {
            const what = named === null ? 'is gone' : `names ${named.slice(0, 7)}`;
            throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'tag-moved', { tag, what, sha: commit.slice(0, 7) });
        }
        await needs.wait(delay);
    }
}
async function readNamed(tag, needs) {
    const object = await needs.readTagRef(tag);
    if (object === null)
        return null;
    const annotated = await needs.readTag(tag);
    return annotated?.object === object ? annotated.commit : object;
}

// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/commands/build-files.js + 18 modules
var build_files = __webpack_require__(27628);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(84683);
// EXTERNAL MODULE: ./lib/commands/prepare-files.js
var prepare_files = __webpack_require__(16475);
;// CONCATENATED MODULE: ./lib/commands/tag-files.js






async function tagFiles(request, needs) {
    const { source, plan, planned, rules } = request;
    if (source.kind === 'draft')
        return needs.step('Check', () => heldFiles(request, source.digest, needs));
    const files = await (0,prepare_files/* prepareFiles */.t)({ files: source, plan, package: planned, rules }, needs);
    return { ...files, fresh: files, holder: null };
}
async function heldFiles({ plan, planned, releases, rules }, digest, needs) {
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const holder = await (0,draft_files/* findDraft */.ly)(releases, digest, needs);
    if (holder === null)
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-draft-unknown', { tag, digest });
    const files = await (0,draft_files/* readDraftFiles */.VR)(holder, digest, needs);
    (0,prepare_files/* refuseOtherPlan */.g)(files.manifest, plan);
    (0,build_files/* checkNames */.L)(files.distributions, planned, needs, rules.publicIndex);
    return { ...files, fresh: null, holder: holder.id };
}

// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(20083);
// EXTERNAL MODULE: ./lib/release/release-state.js
var release_state = __webpack_require__(52248);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
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
        const names = missing.map(({ filename }) => filename).join(', ');
        if (needs.absent)
            throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'release-immutable-without-index', { tag: release.tag, files: names });
        needs.warn(`The release of ${release.tag} is immutable, so its files cannot be attached: ${names}. They go to the index only.`);
        return release;
    }
    const taken = missing.flatMap((asset) => find(release, asset) ?? []);
    if (taken.length > 0)
        await freeNames(release, taken, { planned, missing }, needs);
    const [manifest, ...rest] = missing.toReversed();
    await Promise.all(rest.map((asset) => attach(release, asset, needs)));
    // Last: a release that has its manifest has all its files.
    if (manifest !== undefined)
        await attach(release, manifest, needs);
    needs.info(`Attached to the release: ${missing.map(({ filename }) => filename).join(', ')}`);
    return release;
}
/** Somebody may have attached another file of that name a moment ago. */
async function attach(release, asset, needs) {
    const { sha256 } = await needs.uploadAsset(release, asset);
    if (sha256 !== null && sha256 !== asset.sha256)
        throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'release-asset-differs', {
            tag: release.tag,
            filename: asset.filename,
            theirs: sha256,
            ours: asset.sha256,
        });
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
    // The release is what installers take files from: their hashes are in lock files by now.
    if (needs.absent)
        return false;
    const page = await needs.readPage(name);
    return (0,files_of_version/* filesOfVersion */.p)(page, version).length === 0;
}

// EXTERNAL MODULE: ./lib/commands/draft-release.js
var draft_release = __webpack_require__(33685);
// EXTERNAL MODULE: ./lib/commands/published-notes.js
var published_notes = __webpack_require__(21260);
;// CONCATENATED MODULE: ./lib/commands/tag-release.js
// The GitHub release of a version that a person has tagged: theirs, which keeps its title and notes, or a draft of this run.
// It is read anew before each write: a person may be at work on it.










/** Releases and drafts of the tag, as they are now. */
async function findTagReleases(tag, needs) {
    const [listed, published] = await Promise.all([needs.listReleases(), needs.readReleaseOf(tag)]);
    const ofTag = listed.filter((release) => release.tag === tag && release.id !== published?.id);
    return published === null ? ofTag : [published, ...ofTag];
}
/** The only copy of what an index has in part may be such a draft. */
async function tellLeftDrafts(tag, needs) {
    for (const release of await findTagReleases(tag, needs)) {
        const [manifest] = (0,release_state/* manifestsOf */.oF)(release.assets);
        if (!release.draft || (0,draft_marker/* readDraftOwner */.nM)(release.body, 'tag') === null || manifest?.sha256 == null)
            continue;
        needs.warn(`A draft release of ${tag} holds the files of an earlier run: to publish those, run again with the input \`manifest-digest: sha256:${manifest.sha256}\`.`);
    }
}
/** Files on the published release of the tag, or in a draft. Nothing is on the index yet. */
async function holdTagRelease(request, needs) {
    const { planned, files, read } = request;
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const [notes, releases] = await Promise.all([notesOf(request, needs), findTagReleases(tag, needs)]);
    await refuseMovedTag(tag, read.plan.head, needs);
    const published = releases.find(({ draft }) => !draft);
    if (published !== undefined)
        return {
            release: await attachFiles(await (0,draft_files/* hashAssets */.WA)(published, needs), request, needs),
            notes,
            left: [],
        };
    const approved = releases.find(({ id }) => id === files.holder);
    if (approved !== undefined) {
        const others = releases.filter(({ id }) => id !== approved.id);
        return { release: approved, notes, left: await deleteLeftDrafts(request, others, needs) };
    }
    return { ...(await draftAnew(request, releases, notes, needs)), notes };
}
async function publishTagRelease(request, held, needs) {
    const { planned, read } = request;
    const { tag, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    await refuseMovedTag(tag, read.plan.head, needs);
    const published = await needs.readReleaseOf(tag);
    const done = published === null ? await publishHeld() : await settleOn(published, request, held, needs);
    for (const id of held.left)
        await needs.deleteDraft(id);
    return done;
    async function publishHeld() {
        const draft = await readHeld(request, held, needs);
        const body = (0,draft_marker/* unmarkDraft */.k)(draft.body);
        const { url } = await needs.publishRelease(draft.id, { tag, body, latest: (0,release_identity/* isLatest */.eL)(version, read.tags) });
        return { url, notes: body };
    }
}
/** Published by a person, before this run or while it worked. */
async function settleOn(published, request, { release, notes }, needs) {
    const hashed = await (0,draft_files/* hashAssets */.WA)(published, needs);
    await attachFiles(hashed, request, needs);
    if (release.draft && release.id !== published.id)
        await needs.deleteDraft(release.id);
    const body = (0,draft_marker/* unmarkDraft */.k)(published.body);
    const wanted = body.trim() === '' ? notes : body;
    if (wanted !== published.body)
        await needs.writeNotes(published.id, wanted);
    return { url: published.url, notes: wanted };
}
/** Throws when the draft is gone, or does not hold the files any more. */
async function readHeld({ files: { manifest, digest } }, { release: { id, tag } }, needs) {
    const found = await needs.readRelease(id);
    if (found === null)
        throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-draft-gone', { tag, standing: 'its files are on the index' });
    const hashed = await (0,draft_files/* hashAssets */.WA)(found, needs);
    (0,draft_files/* checkDraft */.Qs)(hashed, manifest, digest);
    return hashed;
}
function notesOf({ request, read, planned }, needs) {
    const { project, repositoryUrl } = request.plan;
    return (0,published_notes/* publishedNotes */.E)({ plan: read.plan, planned, project, repositoryUrl, edited: null }, needs);
}
/** Drafts that runs have left for this tag are scratch; a person's own stays. */
async function draftAnew({ request, planned, read, files }, releases, notes, needs) {
    const { fresh } = files;
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    if (fresh === null)
        throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-draft-gone', { tag, standing: 'nothing is on the index' });
    if (releases.some(({ body }) => (0,draft_marker/* readDraftOwner */.nM)(body, 'tag') === null))
        needs.warn(`There is a draft release of ${tag} that no run for this tag has made; it stays, and ${tag} gets a release of its own.`);
    const left = await deleteLeftDrafts({ request, files }, releases, needs);
    const release = await (0,draft_release/* draftRelease */.p)({
        ...(0,release_identity/* releaseIdentity */.uO)(planned),
        notes,
        kind: 'tag',
        owner: request.owner,
        files: { ...files, ...fresh },
        existing: [],
        tags: read.tags,
    }, needs);
    return { release, left };
}
/**
 * Those that can be spared at once: without a manifest, which comes before the first upload, or with the same. Returns the others: what an
 * index lists may lag behind what it holds.
 */
async function deleteLeftDrafts({ request: { owner: by }, files: { digest } }, releases, needs) {
    const kept = [];
    for (const release of releases) {
        const owner = release.draft ? (0,draft_marker/* readDraftOwner */.nM)(release.body, 'tag') : null;
        if (owner === null)
            continue;
        if (owner.runId !== by.runId && (await needs.readRunState(owner.runId)) !== 'finished')
            continue;
        const isSpare = (0,release_state/* manifestsOf */.oF)(release.assets).length === 0 || (0,release_state/* holdsManifest */.cH)(release, digest);
        if (isSpare)
            await needs.deleteDraft(release.id);
        else
            kept.push(release.id);
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/commands/publish-tag.js
// A version that a person has tagged, by a pushed tag or a published release: built at that commit or taken from a build
// job, put onto its release and the index. Only the bytes of this run, or of `manifest-digest`, are believed.
















async function publishTag(request, needs) {
    const { tag } = request;
    const object = await needs.readTag(tag);
    const isOurs = (0,release_message/* readTagDigest */.X8)(object?.message ?? null) !== null;
    if (isOurs)
        return finishOwnTag(request, needs);
    const read = await needs.step('Plan', () => (0,read_plan/* readPlan */.m)(request.plan, needs));
    return publishTagged({ request, read }, needs);
}
async function publishTagged(road, needs) {
    const { request, read } = road;
    const { plan } = read;
    const planned = plan.packages[0];
    const { files: source, index, dryRun, tag } = request;
    if (source.kind === 'none')
        return (0,run_outcome/* quietOutcome */.p)('nothing', 'no `manifest-digest` was given: nothing was built to publish', plan);
    const unknowns = await needs.step('Preflight', async () => {
        await refuseMovedTag(tag, plan.head, needs);
        await refuseStop(request, needs);
        return preflightTag({ ...index, planned }, needs);
    });
    const rules = (0,file_rules/* fileRules */._)(request.plan.project, planned.edits, index);
    const releases = source.kind === 'draft' ? await findTagReleases(tag, needs) : [];
    const files = await tagFiles({ source, plan, planned, releases, rules }, needs);
    const outcome = {
        ...(0,release_identity/* describeRelease */.NC)(planned, { plan, notes: planned.notes, manifestDigest: files.digest }),
        unknowns,
        sha: plan.head,
        files: (0,run_outcome/* unservedFiles */.K)(files.manifest.files),
    };
    if (dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    const held = await needs.step('Attach', async () => {
        // Attestations may be required, and their services may be down.
        await needs.attestFiles(await findMissing(road, files, needs));
        return holdTagRelease({ ...road, planned, files }, needs);
    });
    if (request.stopAfterDraft) {
        const { url } = held.release;
        return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: url };
    }
    await refuseMovedTag(tag, plan.head, needs);
    const toIndex = {
        files: files.distributions,
        index: index.indexName,
        standing: (missing) => (0,standing/* publishing */.Kc)({ what: tag, index: index.indexName }, missing),
    };
    const published = needs.absent
        ? outcome.files
        : await needs.step('Publish', () => (0,publish_all/* publishAll */.V)(toIndex, needs));
    const done = await needs.step('Release', () => publishTagRelease({ ...road, planned, files }, held, needs));
    needs.standing(null);
    const reason = needs.absent ? `the files are on the release of ${tag}` : `${tag} is on ${index.indexName}`;
    return {
        ...outcome,
        result: 'published',
        reason,
        releaseUrl: done.url,
        notes: done.notes,
        files: published,
    };
}
/** Before anything is written or an older draft removed: does the index hold other bytes under these names? Returns those it lacks. */
async function findMissing({ request: { tag, index } }, { distributions }, needs) {
    const [first] = distributions;
    if (first === undefined)
        return [];
    const names = distributions.map(({ filename }) => filename);
    if (needs.absent)
        return [];
    const page = await needs.readPage(first.metadata.name, names);
    const { missing, problems } = (0,upload_verdict/* judgeUploads */.y9)(page, distributions, index.indexName);
    if (problems.length > 0)
        await tellLeftDrafts(tag, needs);
    (0,user_error/* throwAll */.Kx)(problems);
    return missing;
}
async function refuseStop({ tag, stopAfterDraft }, needs) {
    if (!stopAfterDraft || (await needs.readReleaseOf(tag)) === null)
        return;
    const what = `the release of ${tag} is published already`;
    throw (0,catalogue/* raise */.x)(target_errors/* targetErrors */.v, 'stop-after-without-draft', { what });
}


/***/ })

};
