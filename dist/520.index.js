export const id = 520;
export const ids = [520];
export const modules = {

/***/ 3520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(273);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
;// CONCATENATED MODULE: ./lib/plan/release-message.js
// The texts of the release commit and of its tag. The tag's digest is the only thing that a resumed run trusts.
/** The last line: text of a message above it can't stand in for it. */
const DIGEST_LINE = /(?:^|\n)Manifest: (sha256:[0-9a-f]{64})\s*$/;
const TRAILERS = /\n\nRelease-Tag: (\S+)\nManifest: (sha256:[0-9a-f]{64})\s*$/;
/** `template` is `commit-message`; the trailers let a later run make a missing tag. */
function releaseCommitMessage(template, facts) {
    const subject = template.replace('{version}', () => facts.version);
    return `${subject}\n\nRelease-Tag: ${facts.tag}\nManifest: ${facts.digest}\n`;
}
function tagMessage(facts) {
    return `${facts.name} ${facts.version}\n\nManifest: ${facts.digest}\n`;
}
/** The manifest digest of a tag of ours; null for a tag made by hand. */
function readTagDigest(message) {
    return DIGEST_LINE.exec(message ?? '')?.[1] ?? null;
}
/** What a release commit says at its end; null for any other commit. */
function readReleaseTrailers(message) {
    const [, tag, digest] = TRAILERS.exec(message) ?? [];
    return tag === undefined || digest === undefined ? null : { tag, digest };
}

// EXTERNAL MODULE: ./lib/commands/release-identity.js
var release_identity = __webpack_require__(9170);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(5237);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/findings/distribution-errors.js
var distribution_errors = __webpack_require__(8208);
// EXTERNAL MODULE: ./lib/distribution/make-manifest.js
var make_manifest = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/distribution/safe-filename.js
var safe_filename = __webpack_require__(5655);
;// CONCATENATED MODULE: ./lib/distribution/parse-manifest.js
// A manifest comes from an artifact or a release asset: hostile until its digest and every field have been checked.







const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 10_000;
const SHA256 = /^[0-9a-f]{64}$/;
/**
 * Throws `manifest-digest-differs` when a digest is expected and the bytes have another, `manifest-newer` for another schema, and
 * `manifest-unreadable` for anything that the type does not allow. Keys it does not know are left out, so that newer writers may add some.
 */
function parseManifest(bytes, expectedDigest) {
    const seen = (0,make_manifest/* manifestDigest */.It)(bytes);
    if (expectedDigest !== undefined && seen !== expectedDigest)
        throw (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-digest-differs', { seen, expected: expectedDigest });
    const json = readJson(bytes);
    if (json['schema'] !== 1)
        throw typeof json['schema'] === 'number'
            ? (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-newer', { schema: json['schema'] })
            : unusable('it has no schema number');
    return {
        schema: 1,
        package: parse_manifest_text(json, 'package', /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
        version: parse_manifest_text(json, 'version', /^[0-9A-Za-z.!+_-]+$/),
        head: parse_manifest_text(json, 'head', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        plan: parse_manifest_text(json, 'plan', /^sha256:[0-9a-f]{64}$/),
        files: readFiles(json['files']),
    };
}
function unusable(reason) {
    return (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-unreadable', { reason });
}
function readJson(bytes) {
    if (bytes.byteLength > MAX_BYTES)
        throw unusable(`it is larger than ${MAX_BYTES} bytes`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw unusable('it is not JSON in UTF-8');
    }
    return object(value, 'it');
}
function object(value, what) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw unusable(`${what} is not an object`);
    return value;
}
function parse_manifest_text(json, key, pattern) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (typeof value !== 'string')
        throw unusable(`\`${key}\` is not a text`);
    if (value.length > 1000 || !pattern.test(value))
        throw unusable(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
    return value;
}
function readFiles(value) {
    if (!Array.isArray(value))
        throw unusable('`files` is not a list');
    if (value.length > MAX_FILES)
        throw unusable(`it lists more than ${MAX_FILES} files`);
    const files = value.map((entry, position) => readFile(object(entry, `entry ${position + 1} of \`files\``)));
    // Compared without case: two such names are one file on Windows and macOS.
    const names = new Set([distribution_manifest/* MANIFEST_FILENAME */.c.toLowerCase()]);
    for (const { filename } of files) {
        const folded = filename.toLowerCase();
        if (names.has(folded))
            throw unusable(`it lists ${JSON.stringify(filename)} twice or lists itself`);
        names.add(folded);
    }
    return files;
}
function readFile(json) {
    const filename = parse_manifest_text(json, 'filename', /^/);
    const problem = (0,safe_filename/* filenameProblem */.f)(filename);
    if (problem !== null)
        throw unusable(`the file name ${JSON.stringify(filename)} is refused: ${problem}`);
    const kind = parse_manifest_text(json, 'kind', /^(?:sdist|wheel|extra)$/);
    const size = json['size'];
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw unusable(`the size of ${filename} is not a number of bytes`);
    if ((kind === 'wheel' && !filename.endsWith('.whl')) || (kind === 'sdist' && !filename.endsWith('.tar.gz')))
        throw unusable(`${filename} is listed as a ${kind}`);
    return {
        filename,
        kind,
        sha256: parse_manifest_text(json, 'sha256', SHA256),
        size,
        'requires-python': nullable(json, 'requires-python'),
        ...metadataOf(json, filename, kind),
    };
}
function metadataOf(json, filename, kind) {
    const metadata = nullable(json, 'metadata');
    const hash = nullable(json, 'metadata-sha256');
    if ((metadata === null) !== (kind === 'extra') || (metadata === null) !== (hash === null))
        throw unusable(`${filename} (${kind}) must have metadata and its hash if and only if it is a distribution`);
    if (metadata !== null && (0,external_node_crypto_.createHash)('sha256').update(external_node_buffer_.Buffer.from(metadata)).digest('hex') !== hash)
        throw unusable(`the metadata of ${filename} does not have the hash that is given for it`);
    return { 'metadata-sha256': hash, metadata };
}
function nullable(json, key) {
    const value = Object.hasOwn(json, key) ? json[key] : undefined;
    if (value !== null && typeof value !== 'string')
        throw unusable(`\`${key}\` is neither a text nor null`);
    return value;
}

;// CONCATENATED MODULE: ./lib/plan/asset-check.js
// Assets of a release against the manifest whose digest the tag names: the last look before a draft becomes public.

/** Differences in words, one for each file; empty when every file of the manifest, and the manifest, is there. */
function checkAssets(manifest, digest, assets) {
    const expected = [
        ...manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
        { filename: distribution_manifest/* MANIFEST_FILENAME */.c, sha256: digest.replace(/^sha256:/, '') },
    ];
    return expected.flatMap(({ filename, sha256 }) => {
        const named = assets.filter((asset) => (asset.label || asset.name) === filename);
        if (named.length === 0)
            return [`${filename} is missing`];
        if (named.some((asset) => asset.state === 'uploaded' && asset.sha256 === sha256))
            return [];
        const seen = named.map((asset) => asset.state === 'uploaded' ? (asset.sha256 ?? 'unknown') : asset.state);
        return [`${filename} has sha256 ${seen.join(', ')} instead of ${sha256}`];
    });
}

;// CONCATENATED MODULE: ./lib/commands/draft-files.js
// The files that a draft release holds: believed by their manifest's digest and nothing else.






/** The draft whose manifest has this digest; null when there is none. */
async function findDraft(drafts, digest, needs) {
    for (const draft of drafts) {
        const known = await hashAssets(draft, needs);
        if (known.assets.some((asset) => isNamed(asset, distribution_manifest/* MANIFEST_FILENAME */.c) && `sha256:${asset.sha256}` === digest))
            return known;
    }
    return null;
}
/** Throws when a file that the manifest names is missing or has other bytes. `draft` holds that manifest. */
async function readDraftFiles(draft, digest, needs) {
    const { tag, assets } = draft;
    const asset = findAsset(assets, distribution_manifest/* MANIFEST_FILENAME */.c, digest.slice('sha256:'.length));
    const manifest = parseManifest(await needs.downloadAsset(asset), digest);
    checkDraft(draft, manifest, digest);
    const distributions = await Promise.all(manifest.files
        .filter(({ kind }) => kind !== 'extra')
        .map(async ({ filename, sha256 }) => {
        const bytes = await needs.downloadAsset(findAsset(assets, filename, sha256));
        const file = await needs.keepDistribution(filename, bytes);
        if (file.sha256 === sha256)
            return file;
        throw assetsDiffer(tag, [`${filename} was downloaded with sha256 ${file.sha256}`]);
    }));
    return { draft, manifest, digest, distributions };
}
/** Throws unless the draft holds every file of the manifest, and the manifest. */
function checkDraft({ tag, assets }, manifest, digest) {
    const differences = checkAssets(manifest, digest, assets);
    if (differences.length > 0)
        throw assetsDiffer(tag, differences);
}
function assetsDiffer(tag, differences) {
    return (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-assets-differ', { tag, differences: differences.join('; ') });
}
/** Some hosts don't tell the sha256 of assets: there the bytes themselves are looked at. */
async function hashAssets(draft, needs) {
    const assets = await Promise.all(draft.assets.map(async (asset) => {
        if (asset.sha256 !== null || asset.state !== 'uploaded')
            return asset;
        const bytes = await needs.downloadAsset(asset);
        return { ...asset, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    }));
    return { ...draft, assets };
}
function findAsset(assets, filename, sha256) {
    const found = assets.find((asset) => isNamed(asset, filename) && asset.sha256 === sha256);
    if (found === undefined)
        throw new Error(`no asset holds ${filename}`);
    return found;
}
function isNamed(asset, filename) {
    return (asset.label || asset.name) === filename && asset.state === 'uploaded';
}

;// CONCATENATED MODULE: ./lib/plan/draft-marker.js
// Who made a draft: an invisible last line of its text, taken out when the release is published.
// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER = /(?:\r\n\r\n|\n{0,2})<!-- py-release draft run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;
function markDraft(notes, owner) {
    return `${notes}\n\n<!-- py-release draft run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}
/** Null for a release that a person or another tool made. */
function readDraftOwner(body) {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, runId = '', attempt = '', head = ''] = match;
    return { runId, attempt: Number(attempt), head };
}
function unmarkDraft(body) {
    return body.replace(MARKER, '');
}

// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/upload/upload-verdict.js
var upload_verdict = __webpack_require__(7428);
;// CONCATENATED MODULE: ./lib/commands/publish-files.js




/** In the order of the files. Throws before sending anything when a file is there with other bytes, or the page cannot be read. */
async function publishFiles(needs, files, options) {
    const [first] = files;
    if (first === undefined)
        return [];
    const project = first.metadata.name;
    const page = await needs.readPage(project);
    const verdicts = files.map((file) => ({ file, verdict: (0,upload_verdict/* judgeUpload */.j)(page, file, options.index) }));
    (0,user_error/* throwAll */.Kx)(verdicts.map(({ verdict }) => verdict).filter((verdict) => verdict instanceof user_error/* UserError */.yo));
    for (const { file, verdict } of verdicts)
        if (verdict === 'already-there')
            options.onProgress?.({ kind: 'already-there', filename: file.filename, size: file.size });
    const missing = verdicts.filter(({ verdict }) => verdict === 'upload').map(({ file }) => file);
    const outcomes = await uploadAll(needs, inSendingOrder(missing), options);
    return waitUntilServed(needs, { project, files, outcomes, page }, options);
}
/** Wheels first: while only the sdist is there, installers would build it. */
function inSendingOrder(files) {
    return [...files].sort((a, b) => Number(a.kind === 'sdist') - Number(b.kind === 'sdist'));
}
/** The first file alone: it makes the project and the release, which indexes do not do twice at a time, and a refusal then leaves nothing behind. */
async function uploadAll(needs, files, options) {
    const outcomes = new Map();
    const errors = [];
    const queue = [...files];
    const work = async () => {
        for (let file = queue.shift(); file !== undefined && errors.length === 0; file = queue.shift())
            try {
                outcomes.set(file.filename, await uploadOne(needs, file, options));
            }
            catch (error) {
                errors.push(error);
            }
    };
    const rest = queue.splice(1);
    await work();
    queue.push(...rest);
    const workers = Math.min(options.parallel ?? 5, queue.length);
    await Promise.all(Array.from({ length: workers }, work));
    throwTogether(errors);
    return outcomes;
}
async function uploadOne(needs, file, { onProgress }) {
    const { filename, size } = file;
    onProgress?.({ kind: 'started', filename, size });
    const answer = await needs.uploadFile(file, (sent) => onProgress?.({ kind: 'sent', filename, sent, size }));
    onProgress?.({ kind: answer, filename, size });
    return answer === 'stored' ? 'uploaded' : 'already-there';
}
function throwTogether(errors) {
    const bug = errors.find((error) => !(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ));
    if (bug !== undefined)
        throw bug;
    (0,user_error/* throwAll */.Kx)(errors.flatMap((error) => (error instanceof user_error/* UserErrors */.tQ ? error.errors : [error])));
}
const DELAYS_MS = [500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000, 60_000];
async function waitUntilServed(needs, { project, files, outcomes, page: before }, { index, onProgress }) {
    let page = outcomes.size === 0 ? before : await needs.readPage(project);
    let waited = 0;
    for (let looks = 0;; looks += 1) {
        (0,user_error/* throwAll */.Kx)(files.map((file) => (0,upload_verdict/* judgeUpload */.j)(page, file, index)).filter((verdict) => verdict instanceof user_error/* UserError */.yo));
        const served = files.map((file) => ({ file, url: (0,upload_verdict/* servedUrl */.v)(page, file) }));
        const late = served.filter(({ url }) => url === null).map(({ file }) => file.filename);
        if (late.length === 0)
            return served.map(({ file: { filename, sha256, size }, url }) => ({
                filename,
                sha256,
                size,
                url: url,
                outcome: outcomes.get(filename) ?? 'already-there',
            }));
        const delay = DELAYS_MS[looks];
        if (delay === undefined)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-not-served', {
                index,
                seconds: waited / 1000,
                files: late.join(', '),
            });
        onProgress?.({ kind: 'waiting', filenames: late });
        await needs.wait(delay);
        waited += delay;
        page = await needs.readPage(project);
    }
}

;// CONCATENATED MODULE: ./lib/commands/finish-release.js
// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.



async function finishRelease(request, needs) {
    const files = await needs.step('Publish', () => publishFiles(needs, request.distributions, {
        index: request.index,
        onProgress: (event) => tellProgress(event, needs),
    }));
    const url = await needs.step('Release', async () => {
        const draft = await hashAssets(await needs.readRelease(request.draft.id), needs);
        checkDraft(draft, request.manifest, request.digest);
        await Promise.all(request.rivals.map((rival) => needs.deleteDraft(rival.id)));
        const body = unmarkDraft(draft.body);
        return (await needs.publishRelease(draft.id, { body, latest: request.latest })).url;
    });
    return { url, files };
}
function tellProgress(event, needs) {
    if (event.kind === 'already-there')
        needs.info(`${event.filename}: already there, same sha256`);
    else if (event.kind === 'stored')
        needs.info(`${event.filename}: uploaded`);
    else if (event.kind === 'waiting')
        needs.info(`Waiting for the index to list ${event.filenames.join(', ')}`);
}

;// CONCATENATED MODULE: ./lib/commands/resume-release.js



/** Null when the tag is not of our making: nothing says which files belong to it. */
async function resumeRelease({ tag, drafts, latest, index }, needs) {
    const object = await needs.readTag(tag);
    const digest = readTagDigest(object?.message ?? null);
    if (object === null || digest === null)
        return null;
    const files = await needs.step(`Resume ${tag}`, async () => {
        const draft = await findDraft(drafts, digest, needs);
        if (draft === null)
            throw assetsDiffer(tag, [`no draft holds the manifest ${digest}`]);
        return readDraftFiles(draft, digest, needs);
    });
    const rivals = drafts.filter(({ id }) => id !== files.draft.id);
    const finished = await finishRelease({ ...files, latest, index, rivals }, needs);
    return { ...finished, version: files.manifest.version, digest, sha: object.commit };
}

;// CONCATENATED MODULE: ./lib/commands/finish-unfinished.js
// Before anything new: what an earlier run has tagged and not finished is finished, whatever this run was started for.






/** The outcome `resumed` of the highest version that was finished, without a plan; null when there was nothing to finish. */
async function finishUnfinished({ tags, releases, index }, needs) {
    let outcome = null;
    for (const { name: tag, version } of tags.toReversed()) {
        const ofTag = releases.filter((release) => release.tag === tag);
        if (ofTag.length === 0 || ofTag.some(({ draft }) => !draft))
            continue;
        const latest = (0,release_identity/* isLatest */.eL)(version, tags);
        const resumed = await resumeRelease({ tag, drafts: ofTag, latest, index }, needs);
        if (resumed === null)
            continue;
        outcome = (0,run_outcome/* quietOutcome */.p)('resumed', `finished ${tag}, which an earlier run had begun`, null, {
            version: resumed.version,
            tag,
            sha: resumed.sha,
            releaseUrl: resumed.url,
            files: resumed.files,
            manifestDigest: resumed.digest,
        });
    }
    return outcome;
}
/** GitHub lists this many releases at once; an older one may be there without being listed. */
const LISTED = 100;
/**
 * A run of a commit that is released must not be green beside a release that it should have finished and can't: the tag
 * names files, and neither a release nor a draft holds them.
 */
async function refuseLostFiles({ previous, commits }, releases, needs) {
    const isReleased = previous !== null && commits.length === 0;
    if (!isReleased || releases.length >= LISTED || releases.some(({ tag }) => tag === previous.tag))
        return;
    const digest = readTagDigest((await needs.readTag(previous.tag))?.message ?? null);
    if (digest !== null)
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-files-lost', { tag: previous.tag, digest });
}

// EXTERNAL MODULE: ./lib/commands/read-plan.js + 40 modules
var read_plan = __webpack_require__(4223);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
;// CONCATENATED MODULE: ./lib/commands/adopt-commit.js




/** True when the tag is there afterwards. The commit counts only when its content is exactly what is planned. */
async function adoptCommit(request, needs) {
    const { plan, planned, branchSha: sha, repositoryId } = request;
    const { name, version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const commit = await needs.readCommit(sha);
    const trailers = readReleaseTrailers(commit.message);
    if (trailers?.tag !== tag || commit.parents.join() !== plan.head)
        return false;
    const { digest } = trailers;
    if ((await findDraft(request.drafts, digest, needs)) === null)
        return false;
    const tree = await needs.createTree({ baseTree: await needs.readTree(), edits: planned.edits });
    if (tree !== commit.tree)
        return false;
    const message = tagMessage({ name, version: (0,format_version/* formatVersion */.q)(version), tag, digest });
    const tagObject = await needs.createTag({ name: tag, commit: sha, message });
    const moved = await needs.moveRefs({ repositoryId, branch: null, from: sha, to: sha, tag, tagObject });
    if (moved instanceof Error)
        throw moved;
    return moved === 'moved';
}

;// CONCATENATED MODULE: ./lib/commands/commit-and-tag.js


async function commitAndTag(request, needs) {
    const { planned, head } = request;
    if (planned.version === null || planned.tag === null)
        throw new Error('nothing is planned to tag');
    const facts = {
        name: planned.name,
        version: (0,format_version/* formatVersion */.q)(planned.version),
        tag: planned.tag,
        digest: request.digest,
    };
    // No edit, no commit: the tag names the head.
    const commits = planned.edits.length > 0;
    const sha = commits ? await commitEdits(request, facts, needs) : head;
    const tagObject = await needs.createTag({ name: planned.tag, commit: sha, message: tagMessage(facts) });
    const moved = await needs.moveRefs({
        repositoryId: request.repositoryId,
        branch: commits ? request.branch : null,
        from: head,
        to: sha,
        tag: planned.tag,
        tagObject,
    });
    return moved === 'moved' ? { moved: true, sha } : { moved: false, why: moved };
}
async function commitEdits({ planned, head, commitMessage }, facts, needs) {
    const commit = await needs.createCommit({
        parent: head,
        baseTree: await needs.readTree(),
        edits: planned.edits,
        message: releaseCommitMessage(commitMessage, facts),
    });
    needs.info(`Commit ${commit.sha.slice(0, 7)} is ${commit.verified ? 'verified' : 'not signed'} by GitHub.`);
    return commit.sha;
}

// EXTERNAL MODULE: ./lib/commands/build-files.js + 4 modules
var build_files = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
;// CONCATENATED MODULE: ./lib/commands/draft-release.js
// The draft: notes, files and manifest in place before any ref moves. Until its tag exists a draft is scratch.






async function draftRelease(request, needs) {
    await deleteScratch(request, needs);
    const draft = await needs.createDraft({
        tag: request.tag,
        name: `${request.name} ${(0,format_version/* formatVersion */.q)(request.version)}`,
        body: markDraft(request.notes, request.owner),
        prerelease: !(0,compare_versions/* isFinal */.dR)(request.version),
    });
    const { distributions, extras, manifestBytes, digest } = request.files;
    const send = async (file, sha256) => {
        const stored = await needs.uploadAsset(draft, file);
        // The checks looked at a file on disk; what counts is what the draft holds.
        if (stored.sha256 !== null && stored.sha256 !== sha256)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename: file.filename });
    };
    await Promise.all([...distributions, ...extras].map(({ filename, size, path, sha256 }) => send({ filename, size, source: path, contentType: 'application/octet-stream' }, sha256)));
    // Last: a draft that has its manifest has all its files.
    const manifest = {
        filename: distribution_manifest/* MANIFEST_FILENAME */.c,
        size: manifestBytes.length,
        source: manifestBytes,
        contentType: 'application/json',
    };
    await send(manifest, digest.slice('sha256:'.length));
    return draft;
}
/** Drafts without a tag that this run, an earlier attempt of it, or a run that has ended left behind. */
async function deleteScratch({ existing, tags, owner }, needs) {
    const tagged = new Set(tags.map(({ name }) => name));
    const scratch = existing.filter(({ draft, tag }) => draft && !tagged.has(tag));
    await Promise.all(scratch.map(async ({ id, body }) => {
        const runId = readDraftOwner(body)?.runId;
        if (runId === undefined)
            return;
        if (runId === owner.runId || (await needs.readRunState(runId)) === 'finished')
            await needs.deleteDraft(id);
    }));
}

;// CONCATENATED MODULE: ./lib/distribution/match-manifest.js
// Files against the manifest: nothing missing, nothing more, every byte as built.



/** All differences, in the order of the file names; empty when the files are the manifest's. The manifest itself may be among the files. */
function matchManifest(manifest, files) {
    const found = new Map(files.map((file) => [file.filename, file]));
    found.delete(distribution_manifest/* MANIFEST_FILENAME */.c);
    const errors = new Map();
    for (const listed of manifest.files) {
        const file = found.get(listed.filename);
        found.delete(listed.filename);
        const { filename } = listed;
        if (file === undefined)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-missing', { filename, sha: listed.sha256 }));
        else if (file.sha256 !== listed.sha256 || file.size !== listed.size)
            errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-differs', {
                filename,
                seen: file.sha256,
                seenSize: file.size,
                expected: listed.sha256,
                expectedSize: listed.size,
            }));
    }
    for (const { filename, sha256 } of found.values())
        errors.set(filename, (0,catalogue/* raise */.x)(distribution_errors/* distributionErrors */.u, 'manifest-file-extra', { filename, sha: sha256 }));
    return [...errors.keys()].sort().map((filename) => errors.get(filename));
}

;// CONCATENATED MODULE: ./lib/commands/take-files.js
// The release job of the two-job form: files of the build job, believed by their manifest digest and nothing else.






/** `folder` is relative to the workspace. Throws when a byte differs from what the digest names. */
async function takeFiles(folder, digest, needs) {
    const names = await needs.listFolder(folder);
    if (!names.includes(distribution_manifest/* MANIFEST_FILENAME */.c))
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-dist-empty', { folder, what: distribution_manifest/* MANIFEST_FILENAME */.c });
    const manifestBytes = await needs.readBytes(`${folder}/${distribution_manifest/* MANIFEST_FILENAME */.c}`);
    const manifest = parseManifest(manifestBytes, digest);
    const kinds = new Map(manifest.files.map((file) => [file.filename, file.kind]));
    // Hashed first, opened after: an archive that the manifest doesn't know is never read.
    const hashed = await Promise.all(names.filter((name) => name !== distribution_manifest/* MANIFEST_FILENAME */.c).map((name) => needs.readExtra(`${folder}/${name}`)));
    (0,user_error/* throwAll */.Kx)(matchManifest(manifest, hashed));
    const distributions = await Promise.all(hashed
        .filter(({ filename }) => kinds.get(filename) !== 'extra')
        .map(({ path }) => needs.readDistribution(path)));
    const extras = hashed.filter(({ filename }) => kinds.get(filename) === 'extra');
    return { distributions, extras, manifest, manifestBytes, digest };
}

;// CONCATENATED MODULE: ./lib/commands/prepare-files.js




async function prepareFiles(request, needs) {
    const { files, plan } = request;
    if (files.kind === 'build')
        return (0,build_files/* buildFiles */.C)({ ...request, ...files, buildCommand: request.configuration.buildCommand }, needs);
    return needs.step('Check', async () => {
        const taken = await takeFiles(files.folder, files.digest, needs);
        refuseOtherPlan(taken.manifest, plan);
        (0,build_files/* checkNames */.L)(taken.distributions, request.package, needs);
        return taken;
    });
}
/** The files were built for the plan as it is now. */
function refuseOtherPlan({ head, plan: expected }, plan) {
    if (head === plan.head && expected === plan.hash)
        return;
    throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-plan-changed', {
        head: plan.head.slice(0, 7),
        seen: plan.hash,
        built: head.slice(0, 7),
        expected,
    });
}

// EXTERNAL MODULE: ./lib/notes/notes-limit.js
var notes_limit = __webpack_require__(6506);
// EXTERNAL MODULE: ./lib/notes/release-notes.js
var release_notes = __webpack_require__(7496);
// EXTERNAL MODULE: ./lib/project/project-rules.js
var project_rules = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/commands/published-notes.js




/** A draft's text also holds the line that names its owner. */
const DRAFT_MARKER_ROOM = 200;
async function publishedNotes(request, needs) {
    const { planned, plan, repositoryUrl } = request;
    const { version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const pulls = await readPulls(planned.commits, needs);
    const logins = needs.logins();
    const people = planned.commits.map(({ commit }) => [commit.sha, { login: logins.get(commit.sha) ?? null, pull: pulls.get(commit.sha) ?? null }]);
    const notes = (0,release_notes/* renderReleaseNotes */.n)({
        version,
        tag,
        previous: planned.previous,
        date: plan.headDate,
        commits: planned.commits,
        configuration: request.project.configuration.notes,
        rules: (0,project_rules/* projectRules */.d)(request.project.configuration),
        links: repositoryUrl === null ? null : { repository: repositoryUrl },
        people: new Map(people),
    });
    return repositoryUrl === null
        ? notes
        : (0,notes_limit/* limitNotes */.T)(notes, notes_limit/* NOTES_LIMIT */.S - DRAFT_MARKER_ROOM, `${repositoryUrl}/commits/${tag}`);
}
/** Only for entries of the notes whose text names no pull request. A failure costs links, not the release. */
async function readPulls(commits, needs) {
    const shown = commits.filter(({ status, pull }) => (status === 'counted' || status === 'listed') && pull === null);
    if (shown.length === 0)
        return new Map();
    try {
        return await needs.readPulls(shown.map(({ commit }) => commit.sha));
    }
    catch (error) {
        needs.warn(`Pull requests are not linked in the notes: ${error instanceof Error ? error.message : String(error)}`);
        return new Map();
    }
}

;// CONCATENATED MODULE: ./lib/commands/hold-files.js
// Files in hand, with the notes and the draft that will show them: new ones, or those of a draft that a person approved.









async function holdFiles(road, needs) {
    const { request, files: source, planned, releases: existing } = road;
    if (source.kind === 'draft')
        return needs.step('Check', () => approvedFiles(road, source.digest, needs));
    const { plan, tags } = road.read;
    const { project, repositoryUrl } = request.plan;
    const { configuration } = project;
    const [files, notes] = await Promise.all([
        prepareFiles({ files: source, plan, package: planned, configuration }, needs),
        publishedNotes({ plan, planned, project, repositoryUrl }, needs),
    ]);
    const draft = { ...(0,release_identity/* releaseIdentity */.uO)(planned), notes, owner: request.owner, files, existing, tags };
    return { ...files, notes, holdDraft: () => needs.step('Draft', () => draftRelease(draft, needs)) };
}
/** A draft without its tag is revived by the digest of its manifest alone. */
async function approvedFiles({ planned, releases, read }, digest, needs) {
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const drafts = releases.filter((release) => release.draft && release.tag === tag);
    const draft = await findDraft(drafts, digest, needs);
    if (draft === null)
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-draft-unknown', { tag, digest });
    const files = await readDraftFiles(draft, digest, needs);
    refuseOtherPlan(files.manifest, read.plan);
    (0,build_files/* checkNames */.L)(files.distributions, planned, needs);
    return { ...files, notes: unmarkDraft(draft.body), holdDraft: async () => draft };
}

// EXTERNAL MODULE: ./lib/distribution/sdist-filename.js
var sdist_filename = __webpack_require__(2041);
// EXTERNAL MODULE: ./lib/distribution/wheel-filename.js
var wheel_filename = __webpack_require__(9523);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/commands/preflight.js
// Everything this token may ask that could refuse later, before any write: all problems together, and what can't be
// known said as unknown.








async function preflight(request, needs) {
    const problems = [...configurationProblems(request)];
    const collect = async (work) => {
        try {
            return await work;
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                problems.push(error);
            else if (error instanceof user_error/* UserErrors */.tQ)
                problems.push(...error.errors);
            else
                throw error;
            return null;
        }
    };
    const [repository, branch, page, credentials] = await Promise.all([
        collect(needs.readRepository()),
        request.branch === null ? null : collect(needs.readBranch(request.branch)),
        collect(needs.readPage(request.planned.name)),
        collect(needs.checkCredentials()),
    ]);
    if (repository?.mayPush === false)
        problems.push((0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-no-push-right', { repository: request.repository }));
    // A private index has refused the same credential when it was asked for its page.
    const isTold = problems.some(({ code }) => code.startsWith('index-credentials-'));
    if (credentials === 'refused' && !isTold)
        problems.push(credentialsProblem(request));
    if (page !== null)
        problems.push(...indexProblems(request, page));
    (0,user_error/* throwAll */.Kx)(problems);
    tellUnknown(request, repository?.mayPush ?? null, branch?.rules ?? null, credentials, needs);
    return { repositoryId: repository?.nodeId ?? '', branchSha: branch?.sha ?? null };
}
function configurationProblems({ planned, configuration, branch }) {
    if (planned.edits.length === 0 || planned.version === null)
        return [];
    if (configuration.commitMode === 'none')
        return [
            (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-commit-needed', {
                version: (0,format_version/* formatVersion */.q)(planned.version),
                paths: planned.edits.map(({ path }) => path).join(', '),
            }),
        ];
    return branch === null ? [(0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-not-a-branch', {})] : [];
}
function credentialsProblem({ indexName, user, secretInput }) {
    if (user === null)
        return (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-credentials-missing', {
            index: indexName,
            hint: `Pass them as ${secretInput}; nothing was written.`,
        });
    return (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-credentials-refused', { index: indexName, user, input: secretInput });
}
function indexProblems(request, page) {
    const { version, name, tag } = request.planned;
    if (page === 'empty' || version === null || tag === null)
        return [];
    const there = page.files.some(({ filename }) => isOfVersion(filename, version));
    if (!there)
        return [];
    return [
        (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-version-on-index', {
            name,
            version: (0,format_version/* formatVersion */.q)(version),
            index: request.indexName,
            tag,
        }),
    ];
}
function isOfVersion(filename, version) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,wheel_filename/* parseWheelFilename */.e)(filename) : (0,sdist_filename/* parseSdistFilename */.s)(filename);
        const seen = (0,parse_version/* parseVersion */.o)(parsed.version);
        return seen !== null && (0,compare_versions/* compareVersions */.Zy)(seen, version) === 0;
    }
    catch (error) {
        // Old indexes list eggs, installers and the like: no file of ours.
        if (error instanceof user_error/* UserError */.yo)
            return false;
        throw error;
    }
}
/** Rule types that can stop a push of the release commit; only a bypass, which no token may ask for, lets it pass. */
const BLOCKING = new Set([
    'pull_request',
    'required_status_checks',
    'required_signatures',
    'update',
    'merge_queue',
]);
function tellUnknown(request, mayPush, rules, credentials, needs) {
    const blocking = (rules ?? []).filter((rule) => BLOCKING.has(rule));
    if (blocking.length > 0 && request.planned.edits.length > 0)
        needs.warn(`Unknown: the branch has rules (${blocking.join(', ')}); whether this token may bypass them shows when the commit is pushed.`);
    if (mayPush === null)
        needs.info('Unknown: whether the token may write to the repository.');
    if (credentials === 'unknown')
        needs.info(`Unknown: whether ${request.indexName} accepts the credentials.`);
}

;// CONCATENATED MODULE: ./lib/commands/supersede.js
// Somebody was faster: nothing of ours is left, and who was faster carries on, if that is certain.



/** `superseded` when another run releases this commit or can't be ruled out; throws when there is certainly none. */
async function supersede(request, needs) {
    if (await needs.hasTag(request.tag))
        return yieldToTag(request, needs);
    const { plan, branch, workflow } = request;
    const { sha } = await needs.readBranch(branch);
    const run = await needs.readRunFor(sha);
    const seen = sha.slice(0, 7);
    if (run === 'none')
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-branch-moved', {
            branch,
            head: plan.head.slice(0, 7),
            seen,
            workflow,
        });
    if (run !== null)
        return (0,run_outcome/* quietOutcome */.p)('superseded', `${branch} has moved to ${seen}; its own run releases it: ${run.url}`, plan);
    needs.warn(`${branch} has moved to ${seen}; whether a run exists for it is unknown (the job lacks \`actions: read\`).`);
    return (0,run_outcome/* quietOutcome */.p)('superseded', `${branch} has moved to ${seen}; its own run should release it`, plan);
}
/** The tag is there: fine when it holds our commit. */
async function yieldToTag({ plan, tag }, needs) {
    const [related] = await needs.relateTags([tag], plan.head);
    if (related?.relation === 'identical' || related?.relation === 'descendant')
        return (0,run_outcome/* quietOutcome */.p)('superseded', `another run has released this commit as ${tag}`, plan);
    throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-tag-taken', { tag, head: plan.head.slice(0, 7) });
}

;// CONCATENATED MODULE: ./lib/commands/release-planned.js








async function releasePlanned(road, needs) {
    const { request, planned } = road;
    const { plan } = road.read;
    const { configuration } = request.plan.project;
    const facts = await needs.step('Preflight', () => preflight({ ...request.index, planned, configuration, branch: plan.branch }, needs));
    if (await hasMoved(road, facts, needs))
        return overtaken(road, facts, needs);
    const held = await holdFiles(road, needs);
    const outcome = describeHeld(road, held);
    if (request.dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    const draft = await held.holdDraft().catch((error) => yieldOrThrow(error, road, needs));
    if (draft === null)
        return overtaken(road, null, needs);
    if (request.stopAfterDraft)
        return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: draft.url };
    const tagged = await needs.step('Commit and tag', () => commitAndTag({
        planned,
        commitMessage: configuration.commitMessage,
        repositoryId: facts.repositoryId,
        branch: plan.branch,
        head: plan.head,
        digest: held.digest,
    }, needs));
    if (!tagged.moved) {
        // Nothing names this draft any more.
        await needs.deleteDraft(draft.id);
        if (tagged.why instanceof Error)
            throw tagged.why;
        return overtaken(road, null, needs);
    }
    const finished = await finish(road, { ...held, draft }, needs);
    return { ...outcome, sha: tagged.sha, releaseUrl: finished.url, files: finished.files };
}
/** Who tags a version removes the drafts of all others: then ours is gone while we fill it. */
async function yieldOrThrow(error, { planned }, needs) {
    if (await needs.hasTag((0,release_identity/* releaseIdentity */.uO)(planned).tag).catch(() => false))
        return null;
    throw error;
}
/** A release without a commit stays right while its commit is on the branch, wherever that has moved. */
async function hasMoved({ planned, read: { plan } }, { branchSha }, needs) {
    if (plan.branch === null || branchSha === plan.head)
        return false;
    return planned.edits.length > 0 || !(await needs.isOnBranch(plan.head, plan.branch));
}
/** `facts` are null when it happened after the preflight. */
async function overtaken({ request, planned, releases, read: { plan } }, facts, needs) {
    const { tag, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const drafts = releases.filter((release) => release.draft && release.tag === tag);
    if (facts !== null && facts.branchSha !== null && drafts.length > 0 && !request.dryRun) {
        const { branchSha, repositoryId } = facts;
        if (await adoptCommit({ plan, planned, branchSha, repositoryId, drafts }, needs)) {
            const unfinished = { tags: [{ name: tag, version }], releases, index: request.index.indexName };
            const resumed = await finishUnfinished(unfinished, needs);
            if (resumed !== null)
                return { ...resumed, plan };
        }
    }
    return supersede({ plan, tag, branch: plan.branch ?? '', workflow: request.workflow }, needs);
}
function finish({ request, planned, releases, read }, files, needs) {
    const { tag, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const rivals = releases.filter((each) => each.draft && each.tag === tag && each.id !== files.draft.id);
    const latest = (0,release_identity/* isLatest */.eL)(version, read.tags);
    return finishRelease({ ...files, latest, index: request.index.indexName, rivals }, needs);
}
/** The outcome as it will be when all goes well. */
function describeHeld({ planned, read: { plan } }, held) {
    const outcome = (0,release_identity/* describeRelease */.NC)(planned, { plan, notes: held.notes, manifestDigest: held.digest });
    const files = held.manifest.files.map(({ filename, sha256, size }) => ({
        filename,
        sha256,
        size,
        url: null,
    }));
    return { ...outcome, files };
}

;// CONCATENATED MODULE: ./lib/commands/release.js






async function release(request, needs) {
    const listing = needs.listReleases();
    const planning = needs.step('Plan', () => (0,read_plan/* readPlan */.m)(request.plan, needs));
    // An unfinished release must not wait for a plan that fails.
    await Promise.allSettled([listing, planning]);
    const releases = await listing;
    const resumed = request.dryRun ? null : await resume(request, releases, needs);
    const read = await planning;
    const planned = read.plan.packages[0];
    if (planned.result === 'release' && request.files.kind !== 'none')
        return releasePlanned({ request, files: request.files, read, planned, releases }, needs);
    if (resumed !== null)
        return { ...resumed, plan: read.plan };
    if (planned.result === 'nothing')
        await refuseLostFiles(planned, releases, needs);
    const reason = planned.result === 'nothing'
        ? planned.reason
        : 'no `manifest-digest` was given: nothing was built to release';
    return (0,run_outcome/* quietOutcome */.p)('nothing', reason, read.plan);
}
async function resume({ plan, index }, releases, needs) {
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(plan.project.configuration.tagFormat);
    const tags = (0,version_tags/* readVersionTags */.y)(tagFormat, await needs.readTags());
    return finishUnfinished({ tags, releases, index: index.indexName }, needs);
}


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NOTES_LIMIT),
/* harmony export */   T: () => (/* binding */ limitNotes)
/* harmony export */ });
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);
// Hosts refuse long texts, and they do so after the tag is there; so notes are cut to size beforehand.

/** GitHub's limit for the body of a release. */
const NOTES_LIMIT = 125_000;
/** The notes, or as many whole lines of them as fit with a last line that links the rest. A code fence is never left open. */
function limitNotes(notes, limit, link) {
    if (notes.length <= limit)
        return notes;
    const ending = `\n\n… ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)('the rest is too long for this place', link)}\n`;
    const kept = notes.slice(0, safeEnd(notes, Math.max(0, limit - ending.length)));
    return `${kept.trimEnd()}${ending}`;
}
/** The end of the last line before `limit` that isn't inside a code fence. */
function safeEnd(notes, limit) {
    let safe = 0;
    let open = null;
    for (let start = 0; start < notes.length;) {
        const newline = notes.indexOf('\n', start);
        const end = newline === -1 ? notes.length : newline + 1;
        if (end > limit)
            break;
        const line = notes.slice(start, end).trim();
        const fence = /^`{3,}/.exec(line)?.[0] ?? null;
        if (open === null)
            open = fence;
        else if (line === open)
            open = null;
        if (open === null)
            safe = end;
        start = end;
    }
    return safe;
}


/***/ }),

/***/ 7428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ judgeUpload),
/* harmony export */   v: () => (/* binding */ servedUrl)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
// Publish by hash: what the index lists decides, never the text of an error. One server says "exists" for the same bytes, another overwrites.


/** `index` is the name of the index for people. */
function judgeUpload(page, file, index) {
    const { filename, sha256: ours } = file;
    const listed = page === 'empty' ? [] : page.files.filter((entry) => entry.filename === filename);
    if (listed.length === 0)
        return 'upload';
    const other = listed.find((entry) => entry.sha256 !== null && entry.sha256 !== ours);
    if (other?.sha256)
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'version-file-differs', { filename, index, theirs: other.sha256, ours });
    if (listed.some((entry) => entry.sha256 === null))
        return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-listed-without-hash', { filename, index, ours });
    return 'already-there';
}
/** Where the page serves those bytes; null when it does not list them. */
function servedUrl(page, file) {
    if (page === 'empty')
        return null;
    const { filename, sha256 } = file;
    return page.files.find((entry) => entry.filename === filename && entry.sha256 === sha256)?.url ?? null;
}


/***/ })

};
