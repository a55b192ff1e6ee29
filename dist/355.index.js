export const id = 355;
export const ids = [355];
export const modules = {

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
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
;// CONCATENATED MODULE: ./lib/release/release-message.js
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

;// CONCATENATED MODULE: ./lib/release/asset-check.js
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

;// CONCATENATED MODULE: ./lib/release/draft-marker.js
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
;// CONCATENATED MODULE: ./lib/upload/upload-verdict.js
// Publish by hash: what the index lists decides, never the text of an error. One server says "exists" for the same bytes, another overwrites.


/** `index` is the name of the index for people. */
function judgeUpload(page, file, index) {
    const { filename, sha256: ours } = file;
    const listed = page === 'empty' ? [] : page.files.filter((entry) => entry.filename === filename);
    if (listed.length === 0)
        return 'upload';
    const other = listed.find((entry) => entry.sha256 !== null && entry.sha256 !== ours);
    if (other?.sha256)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'version-file-differs', { filename, index, theirs: other.sha256, ours });
    if (listed.some((entry) => entry.sha256 === null))
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-listed-without-hash', { filename, index, ours });
    return 'already-there';
}
/** Where the page serves those bytes; null when it does not list them. */
function servedUrl(page, file) {
    if (page === 'empty')
        return null;
    const { filename, sha256 } = file;
    return page.files.find((entry) => entry.filename === filename && entry.sha256 === sha256)?.url ?? null;
}

;// CONCATENATED MODULE: ./lib/commands/publish-files.js




/** In the order of the files. Throws before sending anything when a file is there with other bytes, or the page cannot be read. */
async function publishFiles(needs, files, options) {
    const [first] = files;
    if (first === undefined)
        return [];
    const project = first.metadata.name;
    const page = await needs.readPage(project);
    const verdicts = files.map((file) => ({ file, verdict: judgeUpload(page, file, options.index) }));
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
        (0,user_error/* throwAll */.Kx)(files.map((file) => judgeUpload(page, file, index)).filter((verdict) => verdict instanceof user_error/* UserError */.yo));
        const served = files.map((file) => ({ file, url: servedUrl(page, file) }));
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

// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(6369);
;// CONCATENATED MODULE: ./lib/gateways/github/pull-lookup.js

const BATCH = 100;
/** The first pull request of each commit that has one. */
async function pull_lookup_readPulls({ octokit, repository }, shas) {
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
        return (0,request_failure/* refuse */.TR)(error, 'look up pull requests');
    }
}

// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(7999);
;// CONCATENATED MODULE: ./lib/gateways/github/ref-move.js
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, and one
// refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs



const NO_OBJECT = '0'.repeat(40);
const ATTEMPTS = 3;
/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await updateRefs(client, move);
            return 'moved';
        }
        catch (error) {
            const seen = await seenRefs(client, move);
            if (seen !== 'untouched')
                return seen;
            if (lacksUpdateRefs(error))
                return moveOneByOne(client, move);
            // Safe to repeat: the expected old values let it happen only once.
            if ((0,request_failure/* isUncertain */.cp)(error) && attempt < ATTEMPTS)
                continue;
            return refusal(error, move);
        }
    }
}
async function updateRefs({ octokit }, move) {
    const { branch, from: beforeOid, to: afterOid } = move;
    const branchUpdate = branch === null ? [] : [{ name: `refs/heads/${branch}`, beforeOid, afterOid, force: false }];
    const tagUpdate = { name: `refs/tags/${move.tag}`, beforeOid: NO_OBJECT, afterOid: move.tagObject };
    await octokit.graphql(`mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`, { input: { repositoryId: move.repositoryId, refUpdates: [...branchUpdate, tagUpdate] } });
}
/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error) {
    const text = (0,request_failure/* failureText */.kY)(error);
    return (0,request_failure/* hasStatus */.Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne({ octokit, repository }, move) {
    const { git } = octokit.rest;
    const { branch, to: sha } = move;
    const client = { octokit, repository };
    if (branch !== null) {
        const moved = await untilSeen(() => git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false }), async () => ((await readRef(client, `heads/${branch}`)) === sha ? 'moved' : seenRefs(client, move)));
        if (moved instanceof Failure)
            return refusal(moved.cause, move);
        if (moved !== 'moved')
            return moved;
    }
    const tagged = await untilSeen(() => git.createRef({ ...repository, ref: `refs/tags/${move.tag}`, sha: move.tagObject }), async () => {
        const tag = await readRef(client, `tags/${move.tag}`);
        return tag === null ? 'untouched' : tag === move.tagObject ? 'moved' : 'tag-exists';
    });
    if (!(tagged instanceof Failure))
        return tagged;
    if (branch === null)
        return refusal(tagged.cause, move);
    const message = (0,request_failure/* failureText */.kY)(tagged.cause);
    throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-tag-refused', { branch, tag: move.tag, message });
}
class Failure extends Error {
}
/** Tries a change until it worked, or until what is seen says how it stands; a certain refusal ends it at once. */
async function untilSeen(change, look) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await change();
            return 'moved';
        }
        catch (error) {
            const seen = await look();
            if (seen !== 'untouched')
                return seen;
            if (!(0,request_failure/* isUncertain */.cp)(error) || attempt === ATTEMPTS)
                return new Failure('', { cause: error });
        }
    }
}
async function seenRefs(client, move) {
    const [branch, tag] = await Promise.all([
        move.branch === null ? move.from : readRef(client, `heads/${move.branch}`),
        readRef(client, `tags/${move.tag}`),
    ]);
    if (tag === move.tagObject)
        return 'moved';
    if (tag !== null)
        return 'tag-exists';
    return branch === move.from ? 'untouched' : 'branch-moved';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.rest.git.getRef({ ...repository, ref })).data.object.sha;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 404))
            return null;
        return (0,request_failure/* refuse */.TR)(error, `read the ref ${ref}`);
    }
}
/** Both refs are as they were. */
function refusal(error, { branch, tag }) {
    if ((0,request_failure/* isUncertain */.cp)(error) || (0,request_failure/* hasStatus */.Ro)(error, 401, 429))
        return (0,request_failure/* refuse */.TR)(error, `create the tag ${tag}`);
    const refs = branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
    return (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-refs-refused', { refs, message: (0,request_failure/* failureText */.kY)(error) });
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-commit.js


function createReleaseCommits(client) {
    const { octokit, repository } = client;
    const { git } = octokit.rest;
    const treeEntry = async (edit) => {
        const base = { path: edit.path, mode: edit.mode, type: 'blob' };
        const text = edit.content.toString('utf8');
        // Inline content saves a request; bytes that are not UTF-8 would not survive it.
        if (Buffer.from(text, 'utf8').equals(edit.content))
            return { ...base, content: text };
        const content = edit.content.toString('base64');
        const { data } = await git.createBlob({ ...repository, content, encoding: 'base64' });
        return { ...base, sha: data.sha };
    };
    const createTree = async ({ baseTree, edits }) => {
        const tree = await Promise.all(edits.map(treeEntry));
        return (await git.createTree({ ...repository, base_tree: baseTree, tree })).data.sha;
    };
    return {
        createTree: (wanted) => createTree(wanted).catch((error) => (0,request_failure/* refuse */.TR)(error, 'create the tree of the release commit')),
        /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
        createCommit: async (commit) => {
            try {
                const tree = await createTree(commit);
                const { data } = await git.createCommit({
                    ...repository,
                    message: commit.message,
                    tree,
                    parents: [commit.parent],
                });
                return { sha: data.sha, verified: data.verification.verified };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'create the release commit');
            }
        },
        createTag: async (tag) => {
            try {
                const { data } = await git.createTag({
                    ...repository,
                    tag: tag.name,
                    message: tag.message,
                    object: tag.commit,
                    type: 'commit',
                });
                return data.sha;
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'create the tag object');
            }
        },
        moveRefs: (move) => moveRefs(client, move),
        hasTag: async (tag) => (await readRef(client, `tags/${tag}`)) !== null,
        readCommit: async (sha) => {
            try {
                const { data } = await git.getCommit({ ...repository, commit_sha: sha });
                return {
                    message: data.message,
                    parents: data.parents.map((parent) => parent.sha),
                    tree: data.tree.sha,
                };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the commit ${sha}`);
            }
        },
        /** An annotated tag; null for a lightweight one. */
        readTag: async (tag) => {
            try {
                const { data } = await git.getRef({ ...repository, ref: `tags/${tag}` });
                if (data.object.type !== 'tag')
                    return null;
                const { message, object } = (await git.getTag({ ...repository, tag_sha: data.object.sha })).data;
                return { message, commit: object.sha };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the tag ${tag}`);
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./lib/gateways/github/releases.js
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
                data: typeof asset.source === 'string' ? (0,external_node_fs_.createReadStream)(asset.source) : asset.source,
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
            return (0,consumers_.buffer)(data);
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
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
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
        return (0,request_failure/* refuse */.TR)(error, what);
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

;// CONCATENATED MODULE: ./lib/gateways/github/repository.js

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
                return (0,request_failure/* refuse */.TR)(error, 'read the repository');
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
                return (0,request_failure/* refuse */.TR)(error, `read the branch ${branch}`);
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
                if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow runs');
            }
        },
        /** Null when the token may not see runs, or nobody knows that run any more. */
        readRunState: async (runId) => {
            try {
                const { data } = await octokit.rest.actions.getWorkflowRun({ ...repository, run_id: Number(runId) });
                return data.status === 'completed' ? 'finished' : 'going';
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow run');
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
                return (0,request_failure/* refuse */.TR)(error, `compare the commit with ${branch}`);
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
        if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/upload/answer-text.js
// The useful sentence of an index's answer: JSON from PyPI and the big hosts, the reason phrase, plain text, or an HTML page.
const LONGEST = 500;
/** One line without control characters; never empty. */
function answerText(answer) {
    const found = fromJson(answer) ?? fromReason(answer) ?? fromBody(answer) ?? answer.reason;
    const line = oneLine(found);
    return line === '' ? `no explanation (HTTP ${answer.status})` : line;
}
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** Warehouse puts the text into `code`, as `400 <text>`; others use `message`, `error`, `detail` or a list of errors. */
function fromJson({ contentType, body }) {
    if (!/\bjson\b/i.test(contentType))
        return null;
    try {
        return textOf(JSON.parse(body));
    }
    catch {
        return null;
    }
}
function textOf(value) {
    if (typeof value === 'string')
        return value.replace(/^\d{3} /, '') || null;
    if (Array.isArray(value))
        return textOf(value[0]);
    if (typeof value !== 'object' || value === null)
        return null;
    const json = value;
    for (const key of ['code', 'message', 'errors', 'error', 'detail', 'title']) {
        const text = textOf(json[key]);
        if (text !== null && !/^(?:\d+|[A-Z_]+)$/.test(text))
            return text;
    }
    return null;
}
/** Only PyPI writes sentences there; standard phrases say nothing. */
function fromReason({ reason }) {
    return reason.split(' ').length > 5 ? reason.replace(/^\d{3} /, '') : null;
}
function fromBody({ contentType, body }) {
    const html = /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype|html)/i.test(body);
    if (!html)
        return oneLine(body) || null;
    const content = /<body[^>]*>([^]*)/i.exec(body)?.[1] ?? body;
    const text = content
        .replace(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, ' ')
        .replace(/<[^>]*>/g, ' ')
        .replace(/&(lt|gt|quot|#39|#039|#x27|apos|amp);/g, (_, name) => ENTITIES[name] ?? ' ');
    return oneLine(text) || null;
}
const ENTITIES = {
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#039': "'",
    '#x27': "'",
    apos: "'",
    amp: '&',
};

;// CONCATENATED MODULE: ./lib/upload/upload-answer.js
// What an answer to an upload means. Texts only sharpen the message and choose when to look again; what is on the index is decided by its page.



const EXISTS = /already (?:exist|been taken|contains|uploaded)|entity already exists|file-name-reuse|previously (?:used|existed)|updating assets|delete\/overwrite|exists in non-volatile/i;
const CREDENTIAL = /authentication|credential|token (?:is )?(?:invalid|expired)|invalid api token|unauthori[sz]ed/i;
const CLOSED_FOR_NOW = /read-only mode|uploads are temporarily disabled|new (?:user|project) registration temporarily disabled/i;
const TOO_OLD = /releases? older than \d+ days/i;
function judgeAnswer(reply, attempt) {
    const { status } = reply;
    if (status >= 200 && status < 300)
        return { verdict: 'stored' };
    const text = answerText(reply);
    const about = { ...attempt, status, text };
    if (status >= 300 && status < 400) {
        const target = originAndPath(reply.location, attempt.url);
        return { verdict: 'refused', error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-redirected', { ...about, target }) };
    }
    if (status === 408 || status === 429 || status >= 500 || (status === 403 && isClosedForNow(text))) {
        const error = (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-busy', about);
        return { verdict: 'retry', delaySeconds: reply.retryAfterSeconds, error };
    }
    if (status === 409 || EXISTS.test(text))
        return { verdict: 'unclear', error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-filename-taken', about) };
    return { verdict: 'refused', error: upload_answer_refusal(about) };
}
/** PyPI in read-only mode answers 403; no credential would help. */
function isClosedForNow(text) {
    return CLOSED_FOR_NOW.test(text);
}
function upload_answer_refusal(about) {
    const { status, text } = about;
    const answer = `HTTP ${status}: ${text}`;
    if (status === 401 || (status === 403 && (CREDENTIAL.test(text) || !about.hasCredential)))
        return credentialError({ ...about, answer });
    if (status === 403)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-forbidden', about);
    if (status === 404 || status === 405)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-url-wrong', about);
    if (status === 413)
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-too-large', about);
    if (/file too large/i.test(text))
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-too-large', about);
    if (TOO_OLD.test(text))
        return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-release-too-old', about);
    return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-refused', about);
}
/** The credential was refused, or there is none. `answer`: what the index said, `HTTP 401: …`. */
function credentialError(about) {
    const code = about.hasCredential ? 'index-credentials-refused' : 'index-credentials-missing';
    return (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, code, about);
}
/** Queries of redirects may hold secrets. */
function originAndPath(location, base) {
    if (location === null || !URL.canParse(location, base))
        return 'nowhere';
    const url = new URL(location, base);
    return `${url.origin}${url.pathname}`;
}

;// CONCATENATED MODULE: ./lib/upload/credential-verdict.js
// A form without a file, sent on purpose: an index looks at who asks before it looks at what was sent.


/** Without `content` no index can store anything. */
const INCOMPLETE_FORM = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
];
const COMPLAINTS_ABOUT_THE_FORM = [400, 406, 409, 411, 415, 422];
/** `accepted`: the index complained about the form only. It may still refuse the project, which only the upload shows. */
function judgeIncompleteUpload(answer) {
    const { status } = answer;
    if (COMPLAINTS_ABOUT_THE_FORM.includes(status))
        return 'accepted';
    if (status === 401)
        return 'refused';
    if (status === 403)
        return isClosedForNow(answerText(answer)) ? 'unknown' : 'refused';
    return 'unknown';
}

// EXTERNAL MODULE: ./lib/gateways/package-index/index-connection.js + 1 modules
var index_connection = __webpack_require__(7639);
// EXTERNAL MODULE: ./lib/simple-index/parse-index-page.js + 5 modules
var parse_index_page = __webpack_require__(1026);
// EXTERNAL MODULE: ./lib/simple-index/project-url.js
var project_url = __webpack_require__(390);
;// CONCATENATED MODULE: ./lib/gateways/package-index/retry-delay.js
// One bounded policy for reading and sending.
const retry_delay_ATTEMPTS = 5;
const FIRST_MS = 1000;
const LONGEST_MS = 5 * 60_000;
/** Milliseconds to wait after this attempt (from 1); null to give up. An index that asks for more patience than we have is not asked again early. */
function retryDelay(attempt, retryAfterSeconds) {
    if (attempt >= retry_delay_ATTEMPTS)
        return null;
    const own = FIRST_MS * 2 ** (attempt - 1);
    const asked = (retryAfterSeconds ?? 0) * 1000;
    return asked > LONGEST_MS ? null : Math.max(own, asked);
}
function isBusy(status) {
    return status === 408 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/read-page.js
// What the index lists for a project. Any doubt is an error: a page that could not be read must never look like an empty one.








const ACCEPT = 'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01';
const LONGEST_PAGE = 64 * 1024 * 1024;
const MOST_REDIRECTS = 5;
async function readIndexPage(reader, project) {
    const { answer, url } = await get(reader, (0,project_url/* projectUrl */.V)(reader.profile.simpleUrl, project), project, false);
    if (answer.status === 404 || answer.status === 410) {
        if (!reader.profile.missingPageMeansEmpty)
            await checkRoot(reader, project);
        return 'empty';
    }
    checkAnswer(reader, project, answer);
    return (0,parse_index_page/* parseIndexPage */.R)(answer.body, answer.contentType, url);
}
/** Hosts answer 404 to credentials without rights: only where the root can be read does 404 mean that there is no such project. */
async function checkRoot(reader, project) {
    const { simpleUrl, label } = reader.profile;
    const { answer } = await get(reader, simpleUrl, project, true);
    if (answer.status >= 200 && answer.status < 300)
        return;
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-page-unknown', {
        index: label,
        project,
        root: simpleUrl,
        reason: `HTTP ${answer.status}: ${answerText(answer)}`,
    });
}
function checkAnswer(reader, project, answer) {
    const { status } = answer;
    const index = reader.profile.label;
    if (status >= 200 && status < 300)
        return;
    const reason = `HTTP ${status}: ${answerText(answer)}`;
    if (status === 401 || status === 403)
        throw credentialError({ index, answer: reason, hasCredential: reader.hasCredential });
    throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
}
/** Follows redirects on the same origin: indexes send to the normalized name. */
async function get(reader, start, project, statusOnly) {
    let url = start;
    for (let redirects = 0;; redirects += 1) {
        const answer = await getPatiently(reader, url, project, statusOnly);
        if (answer.status < 300 || answer.status >= 400 || answer.location === null)
            return { answer, url };
        const target = URL.canParse(answer.location, url) ? new URL(answer.location, url) : null;
        const index = reader.profile.label;
        if (target === null || redirects === MOST_REDIRECTS)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason: 'it redirects without end' });
        if (target.origin !== new URL(url).origin)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-redirected', { index, project, host: target.origin });
        url = target.href;
    }
}
async function getPatiently(reader, url, project, statusOnly) {
    const index = reader.profile.label;
    for (let attempt = 1;; attempt += 1) {
        const answer = await getOnce(reader, url, statusOnly).catch((error) => ({ failed: error }));
        const failed = 'failed' in answer;
        if (!failed && !isBusy(answer.status))
            return answer;
        const reason = failed ? (0,index_connection/* connectionReason */.R)(answer.failed) : `HTTP ${answer.status}: ${answerText(answer)}`;
        const delay = retryDelay(attempt, failed ? null : answer.retryAfterSeconds);
        if (delay === null)
            throw failed
                ? (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-unreachable', { index, reason })
                : (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'index-read-failed', { index, project, reason });
        reader.log(`${index} did not answer (${reason}); asking again in ${delay / 1000} s.`);
        await reader.wait(delay);
    }
}
function getOnce(reader, url, statusOnly) {
    return reader.send({
        url,
        accept: ACCEPT,
        withCredential: reader.profile.readWithCredential,
        // The root of a mirror lists every project there is.
        longestBody: statusOnly ? 2048 : LONGEST_PAGE,
        cutBody: statusOnly,
        signal: AbortSignal.timeout(reader.answerWithinMs),
    });
}

;// CONCATENATED MODULE: ./lib/upload/multipart.js
// multipart/form-data around a file that is streamed: what goes before it, what after it. RFC 7578, names escaped as browsers do
// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).


/** Without a file only the fields are sent. */
function multipart(fields, file) {
    const boundary = boundaryOf(fields, file);
    const parts = fields.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`);
    if (file !== null)
        parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(file.filename)}"\r\n` +
            'Content-Type: application/octet-stream\r\n\r\n');
    const head = external_node_buffer_.Buffer.from(parts.join(''));
    const tail = external_node_buffer_.Buffer.from(`${file === null ? '' : '\r\n'}--${boundary}--\r\n`);
    return {
        contentType: `multipart/form-data; boundary=${boundary}`,
        head,
        tail,
        contentLength: head.byteLength + (file?.size ?? 0) + tail.byteLength,
    };
}
/** A hash of everything it separates: nobody can write content that holds its own boundary. */
function boundaryOf(fields, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([fields, file?.filename, file?.sha256]));
    return `py-release-${hash.digest('hex').slice(0, 48)}`;
}
function quoted(name) {
    return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}

;// CONCATENATED MODULE: ./lib/upload/upload-form.js

/** Header of the metadata (lower case) to name in the form; single and repeated ones alike. */
const FIELDS = [
    ['summary', 'summary'],
    ['description-content-type', 'description_content_type'],
    ['keywords', 'keywords'],
    ['home-page', 'home_page'],
    ['download-url', 'download_url'],
    ['project-url', 'project_urls'],
    ['author', 'author'],
    ['author-email', 'author_email'],
    ['maintainer', 'maintainer'],
    ['maintainer-email', 'maintainer_email'],
    ['license', 'license'],
    ['license-expression', 'license_expression'],
    ['license-file', 'license_file'],
    ['classifier', 'classifiers'],
    ['platform', 'platform'],
    ['supported-platform', 'supported_platform'],
    ['requires-dist', 'requires_dist'],
    ['requires-external', 'requires_external'],
    ['provides-dist', 'provides_dist'],
    ['obsoletes-dist', 'obsoletes_dist'],
    ['provides-extra', 'provides_extra'],
    ['requires', 'requires'],
    ['provides', 'provides'],
    ['obsoletes', 'obsoletes'],
    ['dynamic', 'dynamic'],
    ['import-name', 'import_names'],
    ['import-namespace', 'import_namespaces'],
];
/**
 * All fields but the file itself, in a fixed order. As twine sends them, with these differences: `requires_python` is always there (GitLab
 * refuses forms without it), the import names of metadata 2.5 are sent, and `blake2_256_digest` is not: Node has no
 * BLAKE2b-256, in JavaScript it costs a second per 50 MB, and indexes compute their own from the bytes.
 */
function uploadForm(file) {
    const { metadata } = file;
    return [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ['filetype', file.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
        ['pyversion', file.kind === 'wheel' ? (0,wheel_filename/* parseWheelFilename */.e)(file.filename).python : 'source'],
        ['sha256_digest', file.sha256],
        ['metadata_version', metadata.metadataVersion],
        ['name', metadata.name.replace(/[^A-Za-z0-9.]+/g, '-')],
        ['version', metadata.version],
        ['requires_python', metadata.requiresPython ?? ''],
        ...FIELDS.flatMap(([header, field]) => formFields(file, header, field)),
        ...(metadata.description === null ? [] : [['description', metadata.description]]),
    ];
}
function formFields({ metadata }, header, field) {
    // Old setuptools wrote License-File before there was such a field; indexes refuse it in older metadata.
    if (header === 'license-file' && !/^2\.(?:[4-9]|\d\d)$/.test(metadata.metadataVersion))
        return [];
    return metadata.fields
        .filter(([name]) => name === header)
        .map(([, value]) => [field, formValue(header, value)]);
}
function formValue(header, value) {
    if (header === 'keywords')
        return value
            .split(',')
            .map((keyword) => keyword.trim())
            .join(', ');
    if (header === 'project-url') {
        const comma = value.indexOf(',');
        const label = comma < 0 ? value : value.slice(0, comma);
        return `${label.trim()}, ${comma < 0 ? '' : value.slice(comma + 1).trim()}`;
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/send-form.js
// One POST of the upload API, streamed from disk with a known length.






// Warehouse answers errors as JSON when it is preferred, which holds the whole text.
const send_form_ACCEPT = 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7';
const LONGEST_ANSWER = 64 * 1024;
const PIECE = 256 * 1024;
/** Throws `upload-file-changed` before the end is sent when the bytes are not those that were described, so that nothing is stored. */
async function sendFile(sender, file, onProgress) {
    const watch = createWatch(sender);
    const parts = multipart(uploadForm(file), file);
    let changed = false;
    async function* readContent() {
        yield parts.head;
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let sent = 0;
        for await (const piece of (0,external_node_fs_.createReadStream)(file.path, {
            highWaterMark: PIECE,
        })) {
            hash.update(piece);
            sent += piece.byteLength;
            changed = sent > file.size;
            if (changed)
                break;
            yield piece;
            watch.alive();
            onProgress(sent, file.size);
        }
        changed = hash.digest('hex') !== file.sha256;
        if (changed)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename: file.filename });
        yield parts.tail;
        watch.sent();
    }
    const content = readContent();
    try {
        return await post(sender, parts, content, watch.signal);
    }
    catch (error) {
        if (changed)
            throw (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename: file.filename });
        throw error;
    }
    finally {
        // After an early answer nobody asks for the rest, and the file would stay open.
        await content.return(undefined);
        watch.end();
    }
}
/** A form without a file. */
async function sendFields(sender, fields) {
    const parts = multipart(fields, null);
    return post(sender, parts, Buffer.concat([parts.head, parts.tail]), AbortSignal.timeout(sender.stallMs));
}
function post({ url, send }, parts, body, signal) {
    return send({
        url,
        accept: send_form_ACCEPT,
        withCredential: true,
        longestBody: LONGEST_ANSWER,
        cutBody: true,
        upload: {
            contentType: parts.contentType,
            contentLength: parts.contentLength,
            body,
        },
        signal,
    });
}
/** Ends a transfer that stands still, however long a moving one takes. */
function createWatch({ stallMs, answerWithinMs }) {
    const controller = new AbortController();
    const expire = () => {
        controller.abort(new DOMException('the transfer stood still', 'TimeoutError'));
    };
    let timer = setTimeout(expire, stallMs);
    const restart = (milliseconds) => {
        clearTimeout(timer);
        timer = setTimeout(expire, milliseconds);
    };
    return {
        signal: controller.signal,
        alive: () => {
            restart(stallMs);
        },
        sent: () => {
            restart(answerWithinMs);
        },
        end: () => {
            clearTimeout(timer);
        },
    };
}

;// CONCATENATED MODULE: ./lib/gateways/package-index/package-index.js










const TIMEOUTS = { stallMs: 120_000, answerWithinMs: 300_000 };
const READ_WITHIN_MS = 60_000;
function createPackageIndex(options) {
    const { profile, log, wait } = options;
    const timeouts = options.timeouts ?? TIMEOUTS;
    const send = (0,index_connection/* createConnection */.t)(options);
    const hasCredential = options.credentials !== null;
    const answerWithinMs = Math.min(READ_WITHIN_MS, timeouts.answerWithinMs);
    const reader = { profile, hasCredential, send, log, wait, answerWithinMs };
    const sender = { url: profile.uploadUrl, send, ...timeouts };
    const uploader = { options, reader, sender };
    return {
        readPage: (project) => readIndexPage(reader, project),
        checkCredentials: () => sendFields(sender, INCOMPLETE_FORM).then(judgeIncompleteUpload, () => 'unknown'),
        uploadFile: (file, onProgress = () => undefined) => uploadFile(uploader, file, onProgress),
    };
}
async function uploadFile(uploader, file, onProgress) {
    const { log, wait, profile } = uploader.options;
    for (let attempts = 1;; attempts += 1) {
        const answer = await attempt(uploader, file, attempts, onProgress);
        if (answer.verdict === 'stored')
            return 'stored';
        if (answer.verdict === 'refused')
            throw answer.error;
        if (answer.verdict === 'unclear') {
            await waitUntilListed(uploader, file, answer.error);
            return 'already-there';
        }
        const delay = retryDelay(attempts, answer.delaySeconds);
        if (delay !== null) {
            log(`${profile.label} did not take ${file.filename} (${answer.error.happened}); looking again in ${delay / 1000} s.`);
            await wait(delay);
        }
        // It may have arrived although the answer did not.
        if (await isListed(uploader, file))
            return 'stored';
        if (delay === null)
            throw answer.error;
    }
}
async function attempt({ options, sender }, file, attempts, onProgress) {
    const { filename, size } = file;
    const { label: index, uploadUrl: url } = options.profile;
    const hasCredential = options.credentials !== null;
    try {
        const reply = await sendFile(sender, file, onProgress);
        return judgeAnswer(reply, { index, url, filename, size, attempts, hasCredential });
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        const reason = (0,index_connection/* connectionReason */.R)(error);
        return {
            verdict: 'retry',
            delaySeconds: null,
            error: (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-interrupted', { index, filename, attempts, reason }),
        };
    }
}
async function isListed({ options, reader }, file) {
    const page = await readIndexPage(reader, file.metadata.name);
    const verdict = judgeUpload(page, file, options.profile.label);
    if (verdict instanceof user_error/* UserError */.yo)
        throw verdict;
    return verdict === 'already-there';
}
/** The index says that the file exists: another run may have sent it a moment ago, and pages lag behind. */
async function waitUntilListed(uploader, file, error) {
    for (let looks = 1;; looks += 1) {
        if (await isListed(uploader, file))
            return;
        const delay = retryDelay(looks, null);
        if (delay === null)
            throw error;
        await uploader.options.wait(delay);
    }
}

;// CONCATENATED MODULE: ./lib/inputs/index-credentials.js
/** API tokens are sent as the password of this user. https://pypi.org/help/#apitoken */
const TOKEN_USER = '__token__';
function chooseCredentials(profile, inputs) {
    if (profile.name === 'pypi')
        return token(inputs.pypiToken, 'pypi-token');
    if (profile.name === 'testpypi')
        return token(inputs.testPypiToken, 'test-pypi-token');
    const { user, password } = inputs;
    return {
        credentials: password === '' ? null : { user: user === '' ? TOKEN_USER : user, password },
        secretInput: '`user` and `password`',
    };
}
function token(password, input) {
    return {
        credentials: password === '' ? null : { user: TOKEN_USER, password },
        secretInput: `\`${input}\``,
    };
}

;// CONCATENATED MODULE: ./lib/report/product.js
/** Of this tool; equal to package.json, which a test compares. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
;// CONCATENATED MODULE: ./lib/action-release.js
// Command `release` in the action: its request from the inputs, and the gateways that it writes through.










const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
/** Design, Security: the boundary is the job. */
const ONE_JOB = 'Project code was built in the job that holds the token. Its environment has no secret, but on a runner that is hygiene, not a wall: see the two-job form in README.';
async function runRelease(run, plan, reads) {
    const { inputs, event, client, fetch, steps } = run;
    const profile = (0,index_profile/* indexProfile */._)(inputs.repository);
    const { credentials, secretInput } = chooseCredentials(profile, inputs);
    const repository = createRepositoryReader(client);
    const request = {
        plan,
        files: filesSource(inputs),
        owner: { runId: event.runId, attempt: event.runAttempt, head: event.sha },
        index: {
            repository: `${event.owner}/${event.repo}`,
            indexName: profile.label,
            user: credentials?.user ?? null,
            secretInput,
        },
        workflow: event.workflowPath?.split('/').at(-1) ?? 'release.yml',
        dryRun: inputs.dryRun,
        stopAfterDraft: inputs.stopAfterDraft,
    };
    const outcome = await release(request, {
        ...reads,
        ...createPackageIndex({ profile, credentials, fetch, log: steps.info, wait, version: VERSION }),
        ...repository,
        ...createReleases(client),
        ...createReleaseCommits(client),
        readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
        readPulls: (shas) => pull_lookup_readPulls(client, shas),
        wait,
    });
    if (request.files.kind === 'build' && outcome.manifestDigest !== null)
        steps.notice(ONE_JOB);
    steps.info(`${client.requestCount()} requests to GitHub.`);
    return outcome;
}
function filesSource({ dist, manifestDigest, verifyCommand, assets }) {
    if (manifestDigest !== null)
        return dist === null
            ? { kind: 'draft', digest: manifestDigest }
            : { kind: 'dist', folder: dist, digest: manifestDigest };
    return dist === null ? { kind: 'build', verifyCommand, assets } : { kind: 'none' };
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

/***/ 1026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseIndexPage)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
;// CONCATENATED MODULE: ./lib/findings/simple-index-errors.js
const simpleIndexErrors = {
    'index-page-unreadable': {
        happened: 'The package index answered {url} with a page that cannot be read: {why}.',
        remedy: 'Check that the address is the simple index (PEP 503 or PEP 691) of the repository and that the credential may read it.',
    },
};

// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(1600);
;// CONCATENATED MODULE: ./lib/simple-index/unreadable-page.js
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}

;// CONCATENATED MODULE: ./lib/simple-index/file-link.js
// What HTML and JSON pages share: addresses, hashes and names, which come from outside and are checked here.

/** Null when the link leads to no file on a web server. */
function parseFileLink(link, base) {
    if (!URL.canParse(link, base))
        return null;
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol))
        return null;
    const { hash } = url;
    url.hash = '';
    const sha256 = parseSha256(/[#&]sha256=([^&]*)/i.exec(hash)?.[1]);
    return { url: url.href, name: decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), sha256 };
}
/** Lower case; null for anything but 64 hex digits. */
function parseSha256(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null;
}
/** A name that leads out of a folder, or garbles a terminal, is an attack, not a file. */
function checkFilename(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[/\\\x00-\x1f\x7f]/.test(name) || /^\.*$/.test(name)) {
        throw new UnreadablePage(`it lists a file with the name ${JSON.stringify(name)}`);
    }
    return name;
}
/** PEP 629: another minor version is compatible, another major one is not. */
function checkApiVersion(version) {
    if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
        throw new UnreadablePage(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
    }
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-html-page.js
// PEP 503 with PEP 592 (yanked) and PEP 629 (version). https://peps.python.org/pep-0503/



/** Index pages also hold links to lead around. Those to files end like this. */
const ARCHIVE = /\.(?:whl|egg|zip|tgz|tbz|txz|tar\.(?:gz|bz2|xz|z))$/i;
/** Throws `UnreadablePage`. */
function parseHtmlPage(text, url) {
    const files = [];
    let base = null;
    let elements = 0;
    const parser = new Parser/* Parser */.i({
        onopentag(name, attributes) {
            elements += 1;
            if (name === 'a')
                files.push(...readFile(attributes, base ?? url));
            if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
                checkApiVersion(attributes['content']);
            if (name === 'input')
                refuseSignIn(attributes);
            if (name === 'base')
                base ??= readBase(attributes, url);
        },
    });
    parser.end(text);
    if (elements === 0)
        throw new UnreadablePage('it holds no HTML');
    return { files };
}
/** The first base with a usable address holds for the links after it. */
function readBase({ href }, page) {
    return href !== undefined && URL.canParse(href, page) ? new URL(href, page).href : null;
}
function readFile(attributes, base) {
    const link = parseFileLink(attributes['href'] ?? '', base);
    if (link === null || !ARCHIVE.test(link.name))
        return [];
    return [
        {
            filename: checkFilename(link.name),
            url: link.url,
            sha256: link.sha256,
            size: null,
            requiresPython: attributes['data-requires-python'] || null,
            yanked: attributes['data-yanked'] ?? false,
        },
    ];
}
/** Some hosts answer strangers with 200 and a sign-in page, which must not pass for a project without files. */
function refuseSignIn(attributes) {
    if (attributes['type']?.toLowerCase() === 'password')
        throw new UnreadablePage('it asks to sign in');
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-json-page.js
// PEP 691, with the size of PEP 700. https://peps.python.org/pep-0691/


/** Throws `UnreadablePage`. */
function parseJsonPage(text, url) {
    const page = parseJson(text);
    if (!isFields(page) || !Array.isArray(page['files']))
        throw new UnreadablePage('its JSON holds no list "files"');
    if (isFields(page['meta']))
        checkApiVersion(page['meta']['api-version']);
    return { files: page['files'].map((file, index) => parse_json_page_readFile(file, index, url)) };
}
function parse_json_page_readFile(file, index, page) {
    if (!isFields(file))
        throw new UnreadablePage(`entry ${index + 1} of "files" is no object`);
    const { filename, url, hashes, size, yanked } = file;
    const requiresPython = file['requires-python'];
    if (typeof filename !== 'string')
        throw new UnreadablePage(`entry ${index + 1} of "files" has no "filename"`);
    const link = typeof url === 'string' ? parseFileLink(url, page) : null;
    if (link === null)
        throw new UnreadablePage(`the file ${JSON.stringify(filename)} has no web address`);
    return {
        filename: checkFilename(filename),
        url: link.url,
        sha256: parseSha256(isFields(hashes) ? hashes['sha256'] : null) ?? link.sha256,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
        requiresPython: typeof requiresPython === 'string' && requiresPython !== '' ? requiresPython : null,
        yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : false,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new UnreadablePage('its JSON is broken');
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-index-page.js
// One project's page of a simple index, as HTML or JSON.
// https://packaging.python.org/en/latest/specifications/simple-repository-api/





/** `url`: where the page was read, after redirects; relative links start there. `contentType`: the header, may be empty. */
function parseIndexPage(body, contentType, url) {
    const text = body.replace(/^\uFEFF/, '');
    try {
        return readsAsJson(text, contentType) ? parseJsonPage(text, url) : parseHtmlPage(text, url);
    }
    catch (error) {
        if (!(error instanceof UnreadablePage))
            throw error;
        throw (0,catalogue/* raise */.x)(simpleIndexErrors, 'index-page-unreadable', { url: shownUrl(url), why: error.message });
    }
}
/** Static hosts send JSON as `application/json`, even as `text/html`, or without any type: then the text decides. */
function readsAsJson(text, contentType) {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    const version = /^application\/vnd\.pypi\.simple\.(.*)\+(?:json|html)$/.exec(type)?.[1];
    if (version !== undefined && version !== 'v1' && version !== 'latest') {
        throw new UnreadablePage(`its format "${type}" is newer than this program`);
    }
    if (type.endsWith('+json') || type === 'application/json')
        return true;
    const firstMark = text.trimStart().charAt(0);
    if (type === '' && firstMark !== '{' && firstMark !== '<') {
        throw new UnreadablePage('it is neither HTML nor JSON');
    }
    if (type !== '' && type !== 'text/html' && !type.endsWith('+html') && type !== 'application/xhtml+xml') {
        throw new UnreadablePage(`its content type is "${type}"`);
    }
    return firstMark === '{';
}
/** The address may carry a credential: user, password, query. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6992);

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
function projectUrl(simpleUrl, name) {
    const url = new URL(simpleUrl);
    const root = url.pathname.replace(/\/*$/, '/');
    url.pathname = `${root}${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name))}/`;
    return url.href;
}


/***/ })

};
