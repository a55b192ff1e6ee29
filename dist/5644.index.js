export const id = 5644;
export const ids = [5644,4768];
export const modules = {

/***/ 65644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAudit: () => (/* binding */ runAudit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/action-exchange.js + 14 modules
var action_exchange = __webpack_require__(69639);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/findings/audit-errors.js
const auditErrors = {
    'audit-asset-changed': {
        happened: '{filename} of {tag} has sha256 {seen}; its manifest names {expected}.',
        remedy: 'Treat it as tampered with until it is explained: compare it with the file on the index, and see in the audit log of the organisation who replaced it.',
    },
    'audit-index-changed': {
        happened: '{index} lists {filename} with sha256 {seen}; {source} has {expected}.',
        remedy: 'Treat both as tampered with until one is proved: find the run that made the release, compare its files, and yank the version meanwhile.',
    },
    'audit-since-changed': {
        happened: '{filename} on {index} had sha256 {before} at the audit of {date}; now it has {seen}.',
        remedy: 'A released file never changes: find out who replaced it, yank the version and release a new one.',
    },
    'audit-since-gone': {
        happened: '{index} listed {filename} at the audit of {date}, and does not any more.',
        remedy: 'Installs that are pinned to it fail: if nobody meant to delete it, look for who did; next time yank instead of deleting.',
    },
    'audit-tag-changed': {
        happened: 'The tag {tag} named {before} at the audit of {date}; now it names {seen}.',
        remedy: 'A released tag never moves: restore it, and forbid moves with a tag ruleset (restrict updates and deletions).',
    },
    'audit-manifest-changed': {
        happened: 'The manifest of {tag} has sha256 {seen}; the message of the tag names {expected}.',
        remedy: 'The tag is what the release was made with: treat the files of this release as tampered with until the manifest is explained.',
    },
    'audit-manifest-gone': {
        happened: 'The message of the tag {tag} names the manifest {digest}, which its release does not have.',
        remedy: 'Somebody has deleted it, or the release is not finished: run the release workflow again, or restore the file from the run’s artifact.',
    },
    'audit-manifest-unreadable': {
        happened: 'The manifest of {tag} cannot be used: {why}.',
        remedy: 'Nothing fixes the bytes of this release: compare its files with those on the index by hand.',
    },
    'audit-digest-missing': {
        happened: 'The release {tag} has a manifest, but its tag names none ({kind}).',
        remedy: 'Somebody has made the tag again: compare the manifest with what the index lists; protect tags with a ruleset.',
    },
    'audit-not-fixed': {
        happened: '{count} have no manifest, so nothing says which bytes belong to them: {versions}.',
        remedy: 'Nothing to do for old versions; with `--data` the audit remembers what it saw, and tells what changes from then on.',
    },
    'audit-tags-plain': {
        happened: '{count} were made for tags that somebody had pushed, which name no manifest: {versions}. What fixes their bytes stands in the release alone.',
        remedy: 'Nothing to do; with `--data` the audit remembers what it saw, and tells what changes from then on.',
    },
    'audit-old-unreleased': {
        happened: '{count} have a tag and no release: {versions}.',
        remedy: 'Nothing to do where releases were not usual then.',
    },
    'audit-old-untagged': {
        happened: '{index} has {count} that no tag and no release knows: {versions}.',
        remedy: 'If nobody of the team uploaded them, somebody else has the right to: yank them, revoke the credentials, and look at the index’s log.',
    },
    'audit-old-missing': {
        happened: '{index} does not have {count}: {versions}.',
        remedy: 'Nothing to do if they were never uploaded there; if they were deleted, look for who did.',
    },
    'audit-index-empty': {
        happened: '{index} has no file of this package, of which there are {count}: {versions}.',
        remedy: 'If it is not meant to be there, name the index that has it, or `none` (`--index`; `repository` of the action); if all was deleted, look for who did.',
    },
    'audit-asset-missing': {
        happened: 'The manifest of {tag} names {filename}, which its release does not have.',
        remedy: 'Somebody has deleted it: restore it with the sha256 {sha}, from the index or the run’s artifact, and look for who deleted it.',
    },
    'audit-asset-extra': {
        happened: 'The release {tag} has {filename}, which its manifest does not name (uploaded by {by}).',
        remedy: 'If it was not added on purpose, delete it: nothing says where its bytes come from.',
    },
    'audit-asset-late': {
        happened: '{filename} of {tag} was uploaded {date}, after its release was published.',
        remedy: 'If nobody meant to add or replace it, compare it with the index; immutable releases forbid this (settings of the repository).',
    },
    'audit-release-edited': {
        happened: 'The release {tag} was edited {date}, after it was published.',
        remedy: 'Nothing to do if somebody mended its notes; its files are compared apart from that.',
    },
    'audit-tag-without-release': {
        happened: 'The tag {tag} has no release.',
        remedy: 'If its release was deleted, the run of the release workflow for this tag makes it again; a tag made by hand can stay.',
    },
    'audit-release-without-tag': {
        happened: 'The release {tag} is published, and there is no such tag.',
        remedy: 'Somebody has deleted the tag: make it again on the commit that was released ({commit}).',
    },
    'audit-tag-moved': {
        happened: 'The tag {tag} names {commit}, which was not built: the files are from {head}.',
        remedy: 'Somebody has moved the tag, or made it again: restore it to the release commit, and forbid moves with a tag ruleset.',
    },
    'audit-tags-twice': {
        happened: 'The tags {tags} are one version, {version}.',
        remedy: 'Delete the one that has no release.',
    },
    'audit-order': {
        happened: '{later} came out {laterdate}, before {earlier} ({earlierdate}), of the same series.',
        remedy: 'Look at whether {earlier} was meant: installers already prefer {later}, so few have ever got it.',
    },
    'audit-index-untagged': {
        happened: '{index} has {version}, for which there is neither a tag nor a release.',
        remedy: 'If nobody of the team uploaded it, somebody else has the right to: yank it, revoke the credentials, and look at the index’s log.',
    },
    'audit-index-missing': {
        happened: '{index} does not have {version}, which is released as {tag}.',
        remedy: 'If it should be there, run the release workflow again; if it was deleted, look for who did.',
    },
    'audit-index-file-missing': {
        happened: '{index} has {version}, but not {filename} of it.',
        remedy: 'If somebody has deleted it, look for who did; if the upload was never finished, run the release workflow again.',
    },
    'audit-index-extra': {
        happened: '{index} lists {filename} for {version}, which its release does not have.',
        remedy: 'Installers may take it: if nobody of the team uploaded it, yank it and revoke the credentials of the index.',
    },
    'audit-yanked': {
        happened: '{version} is yanked on {index}{reason}.',
        remedy: 'Nothing to do: installers take it only where it is pinned.',
    },
    'audit-attestation-invalid': {
        happened: 'The attestation of {filename} on {index} does not hold: {why}.',
        remedy: 'Treat the file as tampered with until it is explained, and compare it with the release.',
    },
    'audit-attestation-foreign': {
        happened: 'The attestation of {filename} on {index} cannot be verified: {why}.',
        remedy: 'If you know that authority, name its trust root (`--trust-root`; `trust-root` of the action); otherwise take the file for foreign, and compare it with the release.',
    },
    'audit-attestation-other': {
        happened: 'The attestation of {filename} on {index} is of the commit {commit}. {why}',
        remedy: 'Look at the run that signed it: it should be one of this repository’s release workflow.',
    },
    'audit-attestation-stranger': {
        happened: 'The attestation of {filename} on {index} was signed by a workflow of {repository}, not of {own}.',
        remedy: 'Nothing to do if the repository was renamed; otherwise find out who may publish to this project, and take the file for foreign.',
    },
    'audit-access-new': {
        happened: '{actor} took {what} for the first time on {date}.',
        remedy: 'If nobody knows this actor, revoke the token that it reads with and look at what it took.',
    },
    'audit-access-burst': {
        happened: '{actor} took {count} files on {date}; on a usual day it takes {usual}.',
        remedy: 'Look at the workflow or machine behind it: a loop, a lost cache, or a copy of everything.',
    },
    'audit-access-old': {
        happened: '{actor} took {version} on {date}, {days} days after {newer} had come out.',
        remedy: 'Update what it installs (`py-release consumer update`), or find out why it is pinned.',
    },
    'audit-access-hours': {
        happened: '{actor} took {count} outside of {hours} ({zone}), last on {date}.',
        remedy: 'If it is no scheduled job, ask the person; widen `hours` if this is usual.',
    },
    'audit-access-refused': {
        happened: '{actor} was refused {count} on {date}: {why}.',
        remedy: 'If the actor should have access, renew its token (`py-release auth check`); if not, find out who tries.',
    },
    'audit-repository-unknown': {
        happened: 'It is not known which repository to audit: {why}.',
        remedy: 'Name it: `--repository OWNER/REPO`.',
    },
    'audit-project-unknown': {
        happened: 'It is not known which package to audit: {why}.',
        remedy: 'Name it: `--project NAME`.',
    },
    'audit-token-missing': {
        happened: 'There is no GitHub token to read the releases with.',
        remedy: 'Set GITHUB_TOKEN (with the GitHub CLI: `GITHUB_TOKEN=$(gh auth token)`); it needs `contents: read`, and `actions: read` for `--access-log runs`.',
    },
    'audit-data-unreadable': {
        happened: 'The data of earlier audits in {path} cannot be used: {why}.',
        remedy: 'Restore it from a backup, or move it away (an artifact: delete it on the page of its run): the audit then begins anew. Until then nothing is written over it.',
    },
    'audit-file-unwritable': {
        happened: '{path} cannot be written: {why}.',
        remedy: 'Make its folder, or choose another place.',
    },
    'audit-trust-root': {
        happened: '{path} is no trust root that attestations can be verified with.',
        remedy: 'Give a `trusted_root.json` (https://github.com/sigstore/root-signing), or none: the one of Sigstore’s public instance is then asked for.',
    },
    'audit-bill-impossible': {
        happened: 'There is no bill of materials to write: {why}.',
        remedy: 'Leave `--sbom` out until there is a release by py-release.',
    },
    'audit-log-unreadable': {
        happened: 'The access log {path} cannot be read: {why}.',
        remedy: 'Check its path and rights.',
    },
};

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/gateways/audit-files.js
// Files of an audit: read when they are there, written whole, and for nobody else where they tell of people.





const LONGEST_LOG = 512 * 1024 * 1024;
const LONGEST_DATA = 64 * 1024 * 1024;
const OWNER_ONLY = 0o600;
/** Null: there is none yet. Throws `audit-data-unreadable`. */
async function readAuditData(path) {
    try {
        if ((await (0,external_node_fs_promises_.stat)(path)).size > LONGEST_DATA)
            throw new Error(`it is larger than ${LONGEST_DATA} bytes`);
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            return null;
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-data-unreadable', { path, why: code ?? message });
    }
}
/** Throws `audit-log-unreadable`. */
async function readAccessLog(path) {
    try {
        if ((await (0,external_node_fs_promises_.stat)(path)).size > LONGEST_LOG)
            throw new Error(`it is larger than ${LONGEST_LOG} bytes`);
        return await (0,external_node_fs_promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const { code, message } = error;
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-log-unreadable', { path, why: code ?? message });
    }
}
/** Beside it, then renamed: readers see the old text or the new one. Throws `audit-file-unwritable`. */
async function writeAuditFile(path, text) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    try {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const file = await (0,external_node_fs_promises_.open)(beside, 'wx', OWNER_ONLY);
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,external_node_fs_promises_.rename)(beside, path);
    }
    catch (error) {
        // What can't be removed was never written.
        await (0,external_node_fs_promises_.rm)(beside, { force: true }).catch(() => undefined);
        const { code, message } = error;
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-file-unwritable', { path, why: code ?? message });
    }
}

// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(61403);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/release-history.js



const PAGE = 100;
/** Ten thousand tags. */
const MOST_PAGES = 100;
const COMMIT = '... on Commit { oid committedDate parents(first: 3) { nodes { oid } } }';
const TAGS = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    refs(refPrefix: "refs/tags/", first: ${PAGE}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { __typename oid ${COMMIT} ... on Tag { message tagger { date } target { __typename oid ${COMMIT} } } } }
    }
  }
}`;
function createReleaseHistory({ octokit, repository }) {
    return {
        /** One request per hundred. */
        readReleases: () => (0,request_failure/* tell */.qz)('read the releases', async () => {
            const releases = [];
            for (let page = 1;; page += 1) {
                const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
                    ...{ ...repository, per_page: PAGE, page },
                });
                releases.push(...data.filter(({ draft }) => !draft).map(toFacts));
                if (!/\brel="next"/.test(headers.link ?? ''))
                    return releases;
            }
        }),
        /** One request per hundred, with the messages of all: REST has one request for each. */
        readTags: () => (0,request_failure/* tell */.qz)('read the tags', async () => {
            const tags = [];
            let after = null;
            for (let page = 1; page <= MOST_PAGES; page += 1) {
                const { owner, repo } = repository;
                const answer = await octokit.graphql(TAGS, { owner, repo, after });
                const refs = answer.repository?.refs ?? null;
                tags.push(...(refs?.nodes ?? []).flatMap(toTag));
                if (refs?.pageInfo.hasNextPage !== true)
                    return { tags, complete: true };
                after = refs.pageInfo.endCursor;
            }
            return { tags, complete: false };
        }),
    };
}
/** Tags of trees and files are no versions. */
function toTag({ name, target, }) {
    const commit = target?.__typename === 'Tag' ? target.target : target;
    if (target === null || commit?.__typename !== 'Commit')
        return [];
    const date = target.__typename === 'Tag' ? target.tagger?.date : commit.committedDate;
    return [
        {
            ...{ name, commit: commit.oid, parents: (commit.parents?.nodes ?? []).map(({ oid }) => oid) },
            digest: target.__typename === 'Tag' ? (0,release_message/* readTagDigest */.X8)(target.message ?? null) : null,
            at: timeOf(date),
        },
    ];
}
function toFacts(release) {
    // Younger than the published types.
    const { updated_at: updated } = release;
    return {
        tag: release.tag_name,
        url: release.html_url,
        // Its account may be deleted.
        author: release.author?.login ?? null,
        publishedAt: Date.parse(release.published_at ?? release.created_at),
        updatedAt: timeOf(updated),
        notes: release.body ?? '',
        assets: release.assets.filter(({ state }) => state === 'uploaded').map(toAssetFacts),
    };
}
function toAssetFacts(asset) {
    const { id, name, label, size, sha256 } = (0,api_release/* toAsset */.K)(asset);
    return {
        ...{ id, size, sha256, filename: label || name, downloads: asset.download_count },
        createdAt: Date.parse(asset.created_at),
        uploader: asset.uploader?.login ?? null,
    };
}
function timeOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? null : time;
}

// EXTERNAL MODULE: ./lib/gateways/github/release-source.js
var release_source = __webpack_require__(93150);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/gateways/archives/zip-member.js
// One small text file of a zip in memory: an artifact of a run, whose content anybody may have made.


const LONGEST_MEMBER = 64 * 1024 * 1024;
const MOST_MEMBERS = 1000;
/** Null: it has no such file, or one that can't be read. */
async function readZipMember(bytes, name) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(bytes, { validateEntrySizes: true, autoClose: false });
        if (zip.entryCount > MOST_MEMBERS)
            return null;
        for await (const entry of zip.eachEntry()) {
            if (entry.fileName !== name)
                continue;
            // The reader holds a member to the size that it declares.
            if (entry.uncompressedSize > LONGEST_MEMBER || entry.isEncrypted())
                return null;
            return (await (0,consumers_.buffer)(await zip.openReadStreamPromise(entry))).toString('utf8');
        }
        return null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/run-artifacts.js
// Artifacts that runs have left: access logs of jobs, and the data of the last audit. Needs `actions: read`.
// https://docs.github.com/en/rest/actions/artifacts



const run_artifacts_PAGE = 100;
const run_artifacts_MOST_PAGES = 20;
const MOST_LOGS = 500;
const LARGEST_ARTIFACT = 32 * 1024 * 1024;
/** Characters of all logs together. */
const MOST_TEXT = 256 * 1024 * 1024;
const LOG_NAME = /^py-release-access(?:-.*)?$/;
const LOG_FILE = 'access.jsonl';
function createRunArtifacts(client) {
    const { repo, owner } = client.repository;
    return {
        /** Access logs of the repository's own runs since then (Unix milliseconds), as many as an audit takes; a run of a fork could write anything. */
        readAccessLogs: (since) => (0,request_failure/* tell */.qz)(`read the artifacts of ${owner}/${repo}`, async () => {
            const { found, complete } = await listArtifacts(client, null, since);
            const logs = found.filter((artifact) => LOG_NAME.test(artifact.name) && isOwn(artifact));
            const wanted = logs.filter((artifact) => !artifact.expired && isSmall(artifact)).slice(0, MOST_LOGS);
            const texts = [];
            let length = 0;
            let broken = 0;
            for (const artifact of wanted) {
                if (length > MOST_TEXT)
                    break;
                const text = await readMember(client, artifact, LOG_FILE);
                if (text === null)
                    broken += 1;
                else
                    length += texts[texts.push(text) - 1]?.length ?? 0;
            }
            const expired = logs.filter((artifact) => artifact.expired).length;
            const large = logs.filter((artifact) => !artifact.expired && !isSmall(artifact)).length;
            const beyond = logs.length - expired - large - broken - texts.length;
            const gaps = [
                ...(complete ? [] : [`only the newest ${run_artifacts_MOST_PAGES * run_artifacts_PAGE} artifacts were looked through`]),
                ...(beyond > 0 ? [`${beyond} older ones are more than an audit reads`] : []),
                ...(large > 0 ? [`${large} are larger than ${LARGEST_ARTIFACT} bytes`] : []),
                ...(expired > 0 ? [`${expired} have expired`] : []),
                ...(broken > 0 ? [`${broken} have no ${LOG_FILE} that can be read`] : []),
            ];
            return { texts, gaps };
        }),
        /** A file of the newest artifact of that name that a run on this branch has left; null: there is none. */
        readNewest: (name, file, branch) => (0,request_failure/* tell */.qz)(`read the artifacts of ${owner}/${repo}`, async () => {
            const { found } = await listArtifacts(client, name, 0);
            const newest = found.find((artifact) => !artifact.expired &&
                isSmall(artifact) &&
                isOwn(artifact) &&
                artifact.workflow_run?.head_branch === branch);
            return newest === undefined ? null : readMember(client, newest, file);
        }),
    };
}
/** Newest first. */
async function listArtifacts({ octokit, repository }, name, since) {
    const found = [];
    let complete = false;
    for (let page = 1; page <= run_artifacts_MOST_PAGES; page += 1) {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', {
            ...{ ...repository, per_page: run_artifacts_PAGE, page },
            ...(name === null ? {} : { name }),
        });
        found.push(...data.artifacts.filter((artifact) => run_artifacts_timeOf(artifact) >= since));
        const oldest = data.artifacts.at(-1);
        complete = data.artifacts.length < run_artifacts_PAGE || (oldest !== undefined && run_artifacts_timeOf(oldest) < since);
        if (complete)
            break;
    }
    return { found: found.sort((one, other) => run_artifacts_timeOf(other) - run_artifacts_timeOf(one)), complete };
}
function isSmall({ size_in_bytes: size }) {
    return size <= LARGEST_ARTIFACT;
}
/** Pull requests of forks run in this repository, with the fork's word in their artifacts. */
function isOwn({ workflow_run: run }) {
    return run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}
function run_artifacts_timeOf({ created_at: created }) {
    const time = Date.parse(created ?? '');
    return Number.isNaN(time) ? 0 : time;
}
/** Null: it has no such file, or it was deleted meanwhile. */
async function readMember({ octokit, repository }, { id }, file) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
            ...{ ...repository, artifact_id: id, archive_format: 'zip' },
            request: { parseSuccessResponseBody: false },
        });
        return await readZipMember(await (0,consumers_.buffer)(data), file);
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 404, 410))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/trust/attestation-origin.js + 1 modules
var attestation_origin = __webpack_require__(11691);
// EXTERNAL MODULE: ./lib/trust/json-object.js
var json_object = __webpack_require__(89636);
// EXTERNAL MODULE: ./lib/trust/read-attestation.js
var read_attestation = __webpack_require__(86903);
;// CONCATENATED MODULE: ./lib/audit/judge-provenance.js



const MOST_ATTESTATIONS = 16;
/** `text`: the provenance of the file (PEP 740). Empty: it holds no attestation. */
function readProvenance(text, file) {
    const bundles = (0,json_object/* parseObject */.lj)(text)?.['attestation_bundles'];
    const attestations = (Array.isArray(bundles) ? bundles : []).flatMap((bundle) => {
        const given = (0,json_object/* asObject */.eB)(bundle)?.['attestations'];
        return Array.isArray(given) ? given : [];
    });
    return attestations.slice(0, MOST_ATTESTATIONS).map((each) => (0,read_attestation/* readAttestation */.V6)(JSON.stringify(each), file));
}
const BEST_FIRST = ['verified', 'present', 'foreign', 'invalid'];
/** Of the attestations of one file the one that says most; null: there is none. */
function judgeProvenance(attestations, prover) {
    const judged = attestations.map((read) => judgeOne(read, prover));
    for (const best of BEST_FIRST) {
        const found = judged.find(({ state }) => state === best);
        if (found !== undefined)
            return found;
    }
    return null;
}
function judgeOne(read, prover) {
    const nobody = { run: null, commit: null, repository: null };
    if (read.problem !== null)
        return { state: 'invalid', problem: read.problem, ...nobody };
    const { run, commit, repository } = (0,attestation_origin/* attestationOrigin */.r)(read.attestation);
    const signed = { run, commit, repository };
    if (prover.problem !== null)
        return { state: 'present', problem: prover.problem, ...signed };
    const proof = prover.prove(read.attestation);
    if (proof.is === 'proved')
        return { state: 'verified', problem: '', ...signed };
    return { state: proof.is === 'foreign' ? 'foreign' : 'invalid', problem: proof.problem, ...nobody };
}

// EXTERNAL MODULE: ./lib/pace/some-at-a-time.js
var some_at_a_time = __webpack_require__(90573);
// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: ./lib/trust/provenance-address.js
var provenance_address = __webpack_require__(94994);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/gateways/package-index/index-attestations.js






const AT_A_TIME = 4;
/** Null: nothing is known of where this index keeps them. An answer that could not be had is not in the map. */
function createAttestationReader(reader) {
    return (project, files) => (0,index_profile/* isWarehouse */.Ci)(reader.profile) ? readAll(reader, project, files) : null;
}
async function readAll(reader, project, files) {
    const found = new Map();
    await (0,some_at_a_time/* someAtATime */.Q)(AT_A_TIME, files, async (file) => {
        const read = await readOne(reader, project, file).catch(() => undefined);
        if (read !== undefined)
            found.set(file.filename, read);
    });
    return found;
}
async function readOne({ ask, profile, openProver }, project, { filename, sha256 }) {
    const version = (0,distribution_name/* versionOf */.E4)(filename, project);
    if (version === null || sha256 === null)
        return undefined;
    const question = { project, version: (0,format_version/* formatVersion */.q)(version), filename };
    const answer = await ask((0,provenance_address/* provenanceRequest */.d)(profile.simpleUrl, question));
    if (answer.status === 404)
        return null;
    if (answer.status !== 200)
        return undefined;
    const attestations = readProvenance(answer.body, { filename, sha256 });
    return attestations.length === 0 ? null : judgeProvenance(attestations, await openProver());
}

// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
;// CONCATENATED MODULE: ./lib/audit/index-figure.js
// What an index tells of the downloads of its files: where it is asked, and its answers, read without trust.
// https://docs.jfrog.com/artifactory/reference/getstorageitem (`stats`), https://help.sonatype.com/en/search-api.html (`lastDownloaded` of an asset)



/** Where Artifactory tells of one file, by its address on the page of the index; null: that is no address of this repository. */
function artifactoryStatsUrl(simpleUrl, fileUrl) {
    const { origin, pathname } = new URL(simpleUrl);
    const [, root, repository] = /^(.*)\/api\/pypi\/([^/]+)\/simple\/$/.exec(pathname) ?? [];
    if (root === undefined || repository === undefined || !URL.canParse(fileUrl))
        return null;
    const file = new URL(fileUrl);
    // The credential goes along: to the server of the index, and below its API alone.
    const base = [`${root}/api/pypi/${repository}/`, `${root}/${repository}/`].find((each) => file.origin === origin && file.pathname.startsWith(each));
    return base === undefined
        ? null
        : `${origin}${root}/api/storage/${repository}/${file.pathname.slice(base.length)}?stats`;
}
/** Null when the text is no such answer. */
function readArtifactoryStats(text) {
    const { downloadCount, lastDownloaded, lastDownloadedBy } = fields(parse(text));
    if (!isCount(downloadCount))
        return null;
    const by = typeof lastDownloadedBy === 'string' ? (0,plain_line/* plainLine */.h)(lastDownloadedBy, 100) : '';
    return {
        count: downloadCount,
        // 0 where it was never taken.
        last: isCount(lastDownloaded) && lastDownloaded > 0 ? lastDownloaded : null,
        by: by === '' ? null : by,
    };
}
/** `continuation`: the token of the page before; null: the first page. Null where the simple index is none of Nexus. */
function nexusSearchUrl(simpleUrl, project, continuation) {
    const { origin, pathname } = new URL(simpleUrl);
    const [, root, repository] = /^(.*)\/repository\/([^/]+)\/simple\/$/.exec(pathname) ?? [];
    if (root === undefined || repository === undefined)
        return null;
    const url = new URL(`${origin}${root}/service/rest/v1/search/assets`);
    url.searchParams.set('repository', (0,index_address/* decodedPart */.Cs)(repository));
    url.searchParams.set('format', 'pypi');
    url.searchParams.set('name', (0,normalize_name/* normalizeName */.P)(project));
    if (continuation !== null)
        url.searchParams.set('continuationToken', continuation);
    return url.href;
}
/** Null when the text is no such answer. */
function readNexusPage(text) {
    const { items, continuationToken: token } = fields(parse(text));
    if (!Array.isArray(items))
        return null;
    const figures = items.flatMap((item) => {
        const { path, lastDownloaded } = fields(item);
        const filename = typeof path === 'string' ? path.split('/').at(-1) : undefined;
        if (filename === undefined)
            return [];
        const time = typeof lastDownloaded === 'string' ? Date.parse(lastDownloaded) : Number.NaN;
        return [[filename, { count: null, last: Number.isNaN(time) ? null : time, by: null }]];
    });
    return {
        figures: new Map(figures),
        continuation: typeof token === 'string' && token !== '' ? token : null,
    };
}
/** As far as a date reaches. https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LARGEST = 8.64e15;
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LARGEST;
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/package-index/credential-keeper.js
var credential_keeper = __webpack_require__(92763);
;// CONCATENATED MODULE: ./lib/gateways/package-index/index-figures.js
// Downloads as an index itself tells them, with the credential that reads its pages. Artifactory is asked for each file, Nexus for all at once.






/** Newest files that Artifactory is asked for; each is one request. */
const MOST_FILES = 100;
/** Of some fifty files each. */
const index_figures_MOST_PAGES = 20;
const index_figures_AT_A_TIME = 4;
const LONGEST_STATS = 64 * 1024;
const LONGEST_PAGE = 4 * 1024 * 1024;
const SOMETHING_ELSE = 'it told something else';
/** Null: this kind of index tells none. `files`: newest first. Rejects with `certificate-…`. */
function createFigureReader({ ask, profile, credentials }) {
    const { current } = (0,credential_keeper/* createCredentialKeeper */.C)(credentials);
    const reader = { ask, profile, current };
    return (project, files) => {
        switch (reader.profile.name) {
            case 'artifactory':
                return readArtifactory(reader, files);
            case 'nexus':
                return readNexus(reader, project);
            default:
                return null;
        }
    };
}
async function readArtifactory(reader, files) {
    const figures = new Map();
    const asked = files.slice(0, MOST_FILES);
    const gaps = new Set();
    if (files.length > asked.length)
        gaps.add(`an audit asks for the newest ${MOST_FILES} files, ${files.length - asked.length} are older`);
    let refused = false;
    await (0,some_at_a_time/* someAtATime */.Q)(index_figures_AT_A_TIME, asked, async ({ filename, url }) => {
        if (refused)
            return;
        const address = artifactoryStatsUrl(reader.profile.simpleUrl, url);
        if (address === null) {
            gaps.add('it serves some files from elsewhere');
            return;
        }
        const { body, status, why } = await askFor(reader, address, LONGEST_STATS);
        if (why !== null)
            gaps.add(why);
        // A file that it knows nothing of is no reason to ask for no other.
        refused ||= why !== null && status !== 404;
        if (why !== null)
            return;
        const figure = readArtifactoryStats(body);
        if (figure === null)
            gaps.add(SOMETHING_ELSE);
        else
            figures.set(filename, figure);
    });
    return { figures, gaps: [...gaps] };
}
async function readNexus(reader, project) {
    const figures = new Map();
    // It never counts.
    const gaps = ['Nexus tells when a file was last taken, not how often'];
    let continuation = null;
    for (let pages = 1;; pages += 1) {
        const url = nexusSearchUrl(reader.profile.simpleUrl, project, continuation);
        if (url === null)
            return { figures, gaps: ['its address is none of a repository of Nexus'] };
        const { body, why } = await askFor(reader, url, LONGEST_PAGE);
        if (why !== null)
            return { figures, gaps: [...gaps, why] };
        const page = readNexusPage(body);
        if (page === null)
            return { figures, gaps: [...gaps, SOMETHING_ELSE] };
        for (const [filename, figure] of page.figures)
            figures.set(filename, figure);
        continuation = page.continuation;
        if (continuation === null)
            return { figures, gaps };
        if (pages === index_figures_MOST_PAGES)
            return { figures, gaps: [...gaps, `an audit reads ${index_figures_MOST_PAGES} pages of it`] };
    }
}
async function askFor({ ask, current }, url, longestBody) {
    const credential = await current();
    const token = credential === null ? null : (0,credential_keeper/* basicToken */.a)(credential);
    try {
        const { body, status } = await ask({
            ...{ url, accept: 'application/json', longestBody },
            ...(token === null
                ? {}
                : { authorization: `Basic ${token}`, secrets: [token, credential?.password ?? ''] }),
        });
        return { body, status, why: status === 200 ? null : `it answered ${status}` };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            throw error;
        return { body: '', status: null, why: `it did not answer: ${(0,plain_line/* plainLine */.h)((0,connection_failure/* connectionReason */.R2)(error), 200)}` };
    }
}

// EXTERNAL MODULE: ./lib/gateways/package-index/package-index.js + 10 modules
var package_index = __webpack_require__(25227);
// EXTERNAL MODULE: ./lib/trust/attestation.js
var trust_attestation = __webpack_require__(71864);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/trust/attestation-proof.js
// What verifying an attestation comes to, beyond what `readAttestation` sees: an authority has issued its certificate, a log of
// certificates has recorded that, and a log of signatures holds this very signature.



/** A clause for what the library refuses. https://github.com/sigstore/sigstore-js/tree/main/packages/verify */
function refutedBy({ code, message }) {
    switch (code) {
        case 'CERTIFICATE_ERROR':
            return /\bSCTs?\b/.test(message)
                ? 'no trusted log of certificates has recorded its certificate'
                : 'no trusted authority has issued its certificate';
        case 'TIMESTAMP_ERROR':
            return 'its log entries do not prove one time';
        case 'TLOG_INCLUSION_PROMISE_ERROR':
            return 'no trusted log has signed its log entry';
        case 'TLOG_INCLUSION_PROOF_ERROR':
            return 'its log entry is not proved to be in a trusted log';
        case 'TLOG_BODY_ERROR':
            return 'its log entry is about another signature';
        default:
            return `it can not be verified (${(0,plain_line/* plainLine */.h)(message, 200)})`;
    }
}
/** Who says to have issued the certificate; null: one of `authorities` (DER) by that name and key, or nobody that can be read. */
function foreignAuthority({ verification_material }, authorities) {
    const leaf = (0,read_attestation/* parseCertificate */.hB)(external_node_buffer_.Buffer.from(verification_material.certificate, 'base64'));
    if (leaf === null)
        return null;
    const known = authorities.map(read_attestation/* parseCertificate */.hB).filter((authority) => authority !== null);
    if (known.some((authority) => leaf.checkIssued(authority)))
        return null;
    // Node has none where the name is empty.
    const issuer = leaf.issuer;
    const name = (0,plain_line/* plainLine */.h)((issuer ?? '').split('\n').join(', '), 200).replaceAll('`', "'");
    return name === '' ? 'an authority without a name' : `\`${name}\``;
}

;// CONCATENATED MODULE: ./lib/gateways/trust/attestation-prover.js
// Verifies attestations by Sigstore's own library, which is loaded when there is one to verify.
// https://github.com/sigstore/sigstore-js/tree/main/packages/verify


/**
 * `root`: the text of a `trusted_root.json`. `trusted`: what others are not, for people: `Sigstore’s public one`. Null: it names no authority
 * or no log, or one that can't be read.
 */
async function createAttestationProver(root, trusted) {
    const [{ toSignedEntity, toTrustMaterial, VerificationError, Verifier }, { bundleFromJSON }, specs] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19)),
    ]);
    const read = attempt(() => {
        const trustedRoot = specs.TrustedRoot.fromJSON(JSON.parse(root));
        return { trustedRoot, verifier: new Verifier(toTrustMaterial(trustedRoot)) };
    });
    if (read === null)
        return null;
    const { certificateAuthorities, ctlogs, tlogs } = read.trustedRoot;
    const authorities = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
    if (authorities.length === 0 || ctlogs.length === 0 || tlogs.length === 0)
        return null;
    return (attestation) => {
        try {
            read.verifier.verify(toSignedEntity(bundleFromJSON((0,trust_attestation/* bundleOf */.cj)(attestation))));
            return { is: 'proved' };
        }
        catch (error) {
            // Strangers wrote it: whatever the library stumbles over, it is not proved.
            const code = error instanceof VerificationError ? error.code : null;
            const message = error instanceof Error ? error.message : String(error);
            const authority = foreignAuthority(attestation, authorities);
            return authority === null
                ? { is: 'refuted', problem: refutedBy({ code, message }) }
                : { is: 'foreign', problem: `it was signed by an authority that is not ${trusted} (${authority})` };
        }
    };
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/gateways/trust/certificate-fetch.js
var certificate_fetch = __webpack_require__(11140);
// EXTERNAL MODULE: ./lib/gateways/trust/limited-request.js
var limited_request = __webpack_require__(45364);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/gateways/package-index/retry-delay.js
var retry_delay = __webpack_require__(66421);
// EXTERNAL MODULE: ./lib/gateways/trust/patient-question.js
var patient_question = __webpack_require__(75360);
;// CONCATENATED MODULE: ./lib/gateways/trust/public-trust-root.js
// Whom Sigstore's public instance trusts today, over TUF: from the root that comes with this program, each step signed by the one before.
// https://docs.sigstore.dev/about/security/ and https://theupdateframework.github.io/specification/latest/
// The requests are our own: the library's client knows neither our proxy rules, certificates and limits, nor why it failed.










const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'trusted_root.json';
const ATTEMPTS = 3;
const ANSWER_WITHIN_MS = 20_000;
/** Of all requests together: a mirror could name one new root after the other. */
const LONGEST_MS = 60_000;
/** The largest that tuf-js asks for. */
const LONGEST_ANSWER = 5_000_000;
/** Never rejects: what attestations can't be verified with is told. */
async function openPublicTrust(options) {
    const text = await readPublicTrustRoot(options);
    if (text.problem !== null)
        return { problem: `the trust root of Sigstore could not be had: ${text.problem}` };
    const prove = await createAttestationProver(text.root, 'Sigstore’s public one');
    return prove === null
        ? { problem: 'the trust root of Sigstore has a form that this version does not know' }
        : { prove, problem: null };
}
/** In a folder of its own, so that nobody else can have left something to believe there. */
async function readPublicTrustRoot(options) {
    const failures = [];
    let folder = null;
    try {
        folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(options.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'py-release-sigstore-'));
        return { root: await updateTarget(options, folder, failures), problem: null };
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        return { problem: (0,plain_line/* plainLine */.h)(failures.at(-1) ?? message, 300) };
    }
    finally {
        if (folder !== null)
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function updateTarget(options, folder, failures) {
    const { Updater } = await Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4706)]).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19));
    const { url, root } = options.mirror ?? (await publicMirror());
    const targetDir = (0,external_node_path_.join)(folder, 'targets');
    await (0,external_node_fs_promises_.mkdir)(targetDir);
    await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'root.json'), root);
    const updater = new Updater({
        ...{ metadataDir: folder, metadataBaseUrl: url, targetDir, targetBaseUrl: `${url}/targets` },
        fetcher: await createFetcher(options, failures),
    });
    const target = await updater.getTargetInfo(TARGET);
    if (target === undefined)
        throw new Error(`${new URL(url).host} has no ${TARGET}`);
    return (0,external_node_fs_promises_.readFile)(await updater.downloadTarget(target), 'utf8');
}
async function publicMirror() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    return { url: MIRROR, root: external_node_buffer_.Buffer.from(seeds[MIRROR]['root.json'], 'base64') };
}
/** `failures`: why a request failed; the library wraps it in words of its own. */
async function createFetcher({ fetch, version, log, wait, now }, failures) {
    const [{ BaseFetcher }, { DownloadHTTPError }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2088), __webpack_require__.e(4706)]).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19)),
        __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19)),
    ]);
    const ask = (0,limited_request/* createAskServer */.h)(fetch, version, ANSWER_WITHIN_MS);
    const patience = { log, wait, retryDelay: (0,retry_delay/* createRetryDelay */.k)(now) };
    const last = now() + LONGEST_MS;
    const fail = (reason) => {
        failures.push(reason);
        return new Error(reason);
    };
    return new (class extends BaseFetcher {
        async fetch(url) {
            const { host } = new URL(url);
            if (now() > last)
                throw fail(`${host} took longer than ${LONGEST_MS / 1000} s`);
            const asked = await (0,patient_question/* askPatiently */.E)(patience, {
                service: host,
                mostAttempts: ATTEMPTS,
                ask: () => ask({ url, accept: 'application/json', longestBody: LONGEST_ANSWER }),
            });
            if (asked.kind === 'failed')
                throw fail(`${host}: ${asked.reason}`);
            const { status, body } = asked.answer;
            if (status === 200)
                return external_node_stream_.Readable.from([external_node_buffer_.Buffer.from(body)]);
            // That there is no newer root is how its end is known.
            if (!url.endsWith('.root.json') || ![403, 404].includes(status))
                fail(`${host}: HTTP ${status}`);
            throw new DownloadHTTPError(`${host}: HTTP ${status}`, status);
        }
    })();
}

// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/upload/download-figures.js
const NONE = 'it keeps no figures that it would tell; its own access log has them';
const FIGURES = {
    // https://packaging.python.org/en/latest/guides/analyzing-pypi-package-downloads/
    pypi: 'PyPI tells them in its public BigQuery data set alone, which needs an account (https://pypistats.org shows sums of it)',
    testpypi: 'TestPyPI tells none',
    devpi: 'devpi keeps none: `+status` tells of the server, not of files; the log of the web server before it has them',
    pypiserver: 'pypiserver keeps none: start it with `--log-file` and look there',
    // https://docs.gitlab.com/api/packages/
    gitlab: 'GitLab keeps when a version was last taken, not how often, and tells it to tokens with `read_api` alone, not to those that read an index',
    gitea: 'Gitea and Forgejo show a count on the page of a version, and their API tells none',
    // https://learn.microsoft.com/rest/api/azure/devops/artifacts/artifact-details/query-package-version-metrics
    azure: 'Azure Artifacts counts by version on the page of the feed; its API wants a token that may write packages',
    // https://docs.aws.amazon.com/codeartifact/latest/ug/codeartifact-information-in-cloudtrail.html
    codeartifact: 'CodeArtifact keeps none: AWS CloudTrail logs who asked it',
    // https://cloud.google.com/artifact-registry/docs/audit-logging
    google: 'Artifact Registry keeps none: Cloud Audit Logs have who read it, where data access is logged',
};
function downloadFigures(name) {
    return FIGURES[name] ?? NONE;
}

;// CONCATENATED MODULE: ./lib/audit-gateways.js
// The outside of an audit, alike for the action and the command line.
















const audit_gateways_ANSWER_WITHIN_MS = 60_000;
function createAuditGateways(place) {
    const { repository, clientOf, data } = place;
    const { readManifest } = (0,release_source/* createReleaseSources */.M)(clientOf);
    const openProver = createProverSource(place);
    return {
        ...createReleaseHistory(clientOf(repository)),
        readManifest: ({ id, filename, size, sha256 }) => readManifest(repository, {
            ...{ id, name: filename, label: null, size, sha256, downloadUrl: '', createdAt: '' },
        }),
        indexes: place.indexes.map((index) => auditIndex(index, { where: nameOf(index, place.indexes), place, openProver })),
        readData: async () => (data === null ? null : readAuditData(data)),
        writeData: async (text) => (data === null ? undefined : writeAuditFile(data, text)),
        readAccess: async (source, since) => source.kind === 'file'
            ? { texts: [await readAccessLog(source.path)], gaps: [] }
            : createRunArtifacts(clientOf(source.repository)).readAccessLogs(since),
        makeSalt: () => (0,external_node_crypto_.randomBytes)(32),
    };
}
/** Several indexes of one host are told by their addresses. */
function nameOf({ profile }, indexes) {
    const { label, simpleUrl } = profile;
    return indexes.filter((index) => index.profile.label === label).length > 1 ? simpleUrl : label;
}
/** Once for all indexes, when the first attestation is there. */
function createProverSource({ root, fetch, env, log, wait, mirror = null }) {
    let opened = null;
    return async () => {
        if (root !== null)
            return { prove: root, problem: null };
        opened ??= openPublicTrust({ fetch, version: product/* VERSION */.x, env, log, wait, now: Date.now, mirror });
        return opened;
    };
}
function auditIndex({ profile, credentials }, { where, place, openProver }) {
    const { fetch: plain, indexRoots = [], env, log, wait } = place;
    const fetch = (0,certificate_fetch/* createCertificateFetch */.W)({ profile, fetch: plain, env, indexRoots });
    const index = (0,package_index/* createPackageIndex */.N)({ profile, credentials, fetch, wait, log, version: product/* VERSION */.x });
    const ask = (0,limited_request/* createAskServer */.h)(fetch, product/* VERSION */.x, audit_gateways_ANSWER_WITHIN_MS);
    return {
        where,
        readPage: (project) => index.readPage(project),
        readAttestations: createAttestationReader({ profile, openProver, ask }),
        readFigures: createFigureReader({ profile, credentials, ask }),
        figures: downloadFigures(profile.name),
    };
}
/** `shown`: for messages. Throws `audit-trust-root`. */
async function readTrustRoot(path, shown) {
    const text = await readAuditData(path).catch(() => null);
    const prove = text === null ? null : await createAttestationProver(text, 'in the given trust root');
    if (prove === null)
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-trust-root', { path: shown });
    return prove;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/project/parse-configuration.js + 1 modules
var parse_configuration = __webpack_require__(40284);
// EXTERNAL MODULE: ./lib/project/pyproject.js
var project_pyproject = __webpack_require__(7293);
;// CONCATENATED MODULE: ./lib/audit-project.js
// Which package and which tags an audit is about, by the project's own files where there are some.






/** `folder`: absolute. `asked`: null, then pyproject.toml names it. Throws `audit-project-unknown`, `project-…`. */
async function readAuditedProject(folder, asked, env) {
    const files = await (0,folder_files/* createFolderFiles */.i)(folder, (0,child_environment/* childEnvironment */.Q)(env, [])).readFiles(['pyproject.toml']);
    const bytes = files.get('pyproject.toml');
    if (bytes === undefined && asked === null)
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-project-unknown', { why: `there is no pyproject.toml in ${folder}` });
    const pyproject = bytes === undefined ? null : (0,project_pyproject/* parsePyproject */.O)(bytes);
    const { tagFormat, privatePackages } = (0,parse_configuration/* parseConfiguration */.M)(pyproject?.configuration ?? {});
    return { project: asked ?? pyproject?.name ?? '', tagFormat, privateNames: Object.keys(privatePackages) };
}

;// CONCATENATED MODULE: ./lib/audit/access-source.js
const RUNS = /^runs(?::([\w-]+\/[\w.-]+))?$/;
/** `runs`, `runs:OWNER/REPO` or a file. `own`: the repository that is audited. */
function accessSource(text, own) {
    const match = RUNS.exec(text);
    return match === null ? { kind: 'file', path: text } : { kind: 'runs', repository: match[1] ?? own };
}
/** `runs:` with anything but a repository: nobody means a file of that name. */
function access_source_isWrongSource(text) {
    return text.startsWith('runs:') && !RUNS.test(text);
}

;// CONCATENATED MODULE: ./lib/audit/audit-verdict.js
function judgeAudit({ findings }, warningsFail) {
    const has = (level) => findings.some((each) => each.level === level);
    if (has('failure'))
        return { result: 'failures', failed: true };
    return has('warning') ? { result: 'warnings', failed: warningsFail } : { result: 'clean', failed: false };
}

// EXTERNAL MODULE: ./lib/simple-index/markup.js
var markup = __webpack_require__(23359);
// EXTERNAL MODULE: ./lib/simple-index/page-head.js
var page_head = __webpack_require__(25447);
;// CONCATENATED MODULE: ./lib/audit/page/data-table.js
// A table that becomes a list of cards on a narrow screen; its roles are written out, because a table that is laid out as blocks loses them.

function dataTable({ caption, columns, rows, numeric = [] }) {
    const side = (index) => (numeric.includes(index) ? 'number' : 'words');
    const head = columns.map((column, index) => (0,markup/* markup */.P) `<th role="columnheader" scope="col" class="${side(index)}">${column}</th>`);
    return (0,markup/* markup */.P) `<table role="table">
<caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => (0,markup/* markup */.P) `<tr role="row">${cells.map((cell, index) => rowCell(cell, columns[index] ?? '', side(index), index))}</tr>\n`)}</tbody>
</table>
`;
}
/** What is no longer stays on its line. */
const SHORT = 16;
function rowCell(cell, column, kind, index) {
    const side = typeof cell === 'string' && cell.length <= SHORT ? `${kind} short` : kind;
    return index === 0
        ? (0,markup/* markup */.P) `<th role="rowheader" scope="row" class="${side}">${cell}</th>`
        : (0,markup/* markup */.P) `<td role="cell" class="${side}" data-label="${column}"><div>${cell}</div></td>`;
}

// EXTERNAL MODULE: ./lib/simple-index/site/shown-facts.js
var shown_facts = __webpack_require__(87676);
;// CONCATENATED MODULE: ./lib/audit/page/shown-values.js
// Values of a report as its page shows them: one plain line each, and links of the web alone.



const DAY_MS = 24 * 60 * 60 * 1000;
/** The day, UTC. */
function shownDate(milliseconds) {
    const time = new Date(milliseconds).toISOString();
    return (0,markup/* markup */.P) `<time datetime="${time}">${time.slice(0, 10)}</time>`;
}
/** Day and minute, UTC. */
function shownMinute(milliseconds) {
    const time = new Date(milliseconds).toISOString();
    return (0,markup/* markup */.P) `<time datetime="${time}">${time.slice(0, 10)} ${time.slice(11, 16)} UTC</time>`;
}
/** The text alone where the address is none of the web. */
function shownLink(text, address) {
    const web = address === null ? null : (0,shown_facts/* webAddress */.Dy)(address);
    const line = (0,plain_line/* plainLine */.h)(text, 120);
    return web === null ? (0,markup/* markup */.P) `${line}` : (0,markup/* markup */.P) `<a href="${web}" rel="noreferrer nofollow">${line}</a>`;
}
/** `3 days`, `5 months`, `2.4 years`. */
function shownAge(milliseconds) {
    const days = Math.max(0, Math.floor(milliseconds / DAY_MS));
    if (days < 60)
        return counted(days, 'day');
    return days < 730 ? counted(Math.round(days / 30.44), 'month') : `${(days / 365.25).toFixed(1)} years`;
}
/** `1 file`, `2 files`, `1,024 files`. */
function counted(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Thousands apart. */
function grouped(count) {
    return count.toLocaleString('en-US');
}
const LEVELS = { failure: 'Failure', warning: 'Warning', note: 'Note' };
function levelTag(level) {
    return (0,markup/* markup */.P) `<span class="tag ${level}">${LEVELS[level]}</span>`;
}

;// CONCATENATED MODULE: ./lib/audit/page/access-section.js
// Who took files, by the log of the index, and what is kept of them.




function accessSection(access) {
    return (0,markup/* markup */.P) `<section aria-labelledby="access">
<h2 id="access">Access</h2>
${access === null ? (0,markup/* markup */.P) `<p class="card">No access log was given: who took which file is not known.</p>` : known(access)}</section>
`;
}
function known(access) {
    const { from, to, pseudonymised, actors } = access;
    const span = from === null || to === null
        ? (0,markup/* markup */.P) `The log holds no record.`
        : (0,markup/* markup */.P) `Records from ${shownDate(from)} to ${shownDate(to)}.`;
    const names = pseudonymised
        ? 'Actors are shown by pseudonyms, which are equal within this report only.'
        : 'Actors are shown by name: this page holds personal data.';
    return (0,markup/* markup */.P) `<p class="hint">${span} ${names} ${kept(access)}</p>
${actors.length === 0
        ? null
        : dataTable({
            caption: 'Actors, by what they took',
            columns: ['Actor', 'Requests', 'Files', 'Last seen'],
            numeric: [1, 2],
            rows: actors.map(({ actor, requests, files, last }) => [
                (0,plain_line/* plainLine */.h)(actor, 100),
                grouped(requests),
                grouped(files),
                shownMinute(last),
            ]),
        })}`;
}
function kept({ retentionDays, leftOut }) {
    const { old, other, unreadable } = leftOut;
    const parts = [
        ...(old === 0 ? [] : [`${grouped(old)} too old`]),
        ...(other === 0 ? [] : [`${grouped(other)} of other packages`]),
        ...(unreadable === 0 ? [] : [`${grouped(unreadable)} unreadable`]),
    ];
    const left = parts.length === 0 ? '' : ` Lines left out: ${parts.join(', ')}.`;
    return `Records older than ${counted(retentionDays, 'day')} are not looked at.${left}`;
}

;// CONCATENATED MODULE: ./lib/audit/page/plot-frame.js
// What plots share: their ground in units of SVG, the scale of time, and steps that people count in.

/** As wide as a phone shows at its own size, so that letters stay legible there. */
const WIDTH = 340;
/** At least a day wide. */
function timeRange(times, now) {
    const from = times.reduce((least, time) => Math.min(least, time), now);
    const to = times.reduce((most, time) => Math.max(most, time), now);
    return { from: Math.min(from, to - 24 * 60 * 60 * 1000), to };
}
/** Place of a time between `left` and `right`. */
function timeScale({ from, to }, left, right) {
    return (time) => rounded(left + ((time - from) / (to - from)) * (right - left));
}
function rounded(value) {
    return Math.round(value * 10) / 10;
}
/** 1, 2 or 5 times a power of ten: four steps at most reach `most`. */
function stepFor(most) {
    const power = 10 ** Math.floor(Math.log10(Math.max(most, 1) / 4));
    const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one * 4 >= most) ?? power * 10;
    return Math.max(1, step);
}
/** The first and last day below the axis, and one between. */
function timeAxis(range, place, y) {
    const middle = (range.from + range.to) / 2;
    const label = (time, anchor) => (0,markup/* markup */.P) `<text x="${place(time)}" y="${y + 15}" text-anchor="${anchor}">${new Date(time).toISOString().slice(0, 10)}</text>`;
    return (0,markup/* markup */.P) `<line class="axis" x1="${place(range.from)}" y1="${y}" x2="${place(range.to)}" y2="${y}"/>
<line class="axis" x1="${place(middle)}" y1="${y}" x2="${place(middle)}" y2="${y + 4}"/>
${[label(range.from, 'start'), label(middle, 'middle'), label(range.to, 'end')]}`;
}
function figure({ title, says, height, drawing, below }) {
    return (0,markup/* markup */.P) `<figure class="card">
<figcaption><h3>${title}</h3><p class="hint">${says}</p></figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${title}: ${says}">
${drawing}
</svg>
${below}</figure>
`;
}

;// CONCATENATED MODULE: ./lib/audit/page/age-plot.js
// How old the versions are that the project depends on: the oldest first.




/** More are in the table. */
const SHOWN = 12;
const ROW = 30;
const YEAR_MS = 365.25 * 24 * 60 * 60 * 1000;
/** Null when no package says since when it is there. */
function agePlot(packages, now) {
    const known = packages.flatMap(({ name, version, publishedAt, vulnerabilities }) => {
        if (publishedAt === null)
            return [];
        const label = `${(0,plain_line/* plainLine */.h)(name, 26)} ${(0,plain_line/* plainLine */.h)(version, 12)}`;
        return [{ name: label, age: Math.max(0, now - publishedAt), vulnerable: vulnerabilities.length > 0 }];
    });
    if (known.length === 0)
        return null;
    const shown = known.toSorted((a, b) => b.age - a.age).slice(0, SHOWN);
    const oldest = Math.max(shown[0]?.age ?? 0, YEAR_MS);
    const rows = shown.map(({ name, age, vulnerable }, index) => {
        const y = index * ROW;
        const width = rounded(Math.max(2, (age / oldest) * WIDTH));
        return (0,markup/* markup */.P) `<text x="0" y="${y + 12}">${name}</text><text class="value" x="${WIDTH}" y="${y + 12}" text-anchor="end">${shownAge(age)}</text>
<rect class="track" x="0" y="${y + 17}" width="${WIDTH}" height="7" rx="2"/><rect class="${vulnerable ? 'bar bad' : 'bar'}" x="0" y="${y + 17}" width="${width}" height="7" rx="2"/>`;
    });
    const unknown = packages.length - known.length;
    const rest = known.length > shown.length ? `, the oldest ${shown.length} of ${known.length}` : '';
    return figure({
        title: 'Age of dependencies',
        says: `Since each version was published${rest}${unknown === 0 ? '' : `; not known of ${counted(unknown, 'package')}`}.`,
        height: shown.length * ROW,
        drawing: rows,
        below: shown.some(({ vulnerable }) => vulnerable)
            ? (0,markup/* markup */.P) `<p class="legend"><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="bar bad" x="0" y="3" width="14" height="7" rx="2"/></svg> known vulnerability</p>`
            : null,
    });
}

;// CONCATENATED MODULE: ./lib/audit/page/dependency-section.js
// Packages that the project leads to, and what is known against them.




function dependencySection(scan, now) {
    return (0,markup/* markup */.P) `<section aria-labelledby="dependencies">
<h2 id="dependencies">Dependencies</h2>
${scan === null ? (0,markup/* markup */.P) `<p class="card">Dependencies were not scanned.</p>` : scanned(scan, now)}</section>
`;
}
function scanned({ scanner, scanned: sources, unknown }, now) {
    const gaps = unknown.map(({ what, why }) => (0,markup/* markup */.P) `<li><strong>${(0,plain_line/* plainLine */.h)(what, 120)}</strong>: ${(0,plain_line/* plainLine */.h)(why, 600)}</li>`);
    return (0,markup/* markup */.P) `<p class="hint">Asked: ${(0,plain_line/* plainLine */.h)(scanner, 200)}.</p>
${gaps.length === 0 ? null : (0,markup/* markup */.P) `<div class="card unread"><h3>Not known</h3><ul>${gaps}</ul></div>`}
${sources.length === 0 ? (0,markup/* markup */.P) `<p class="card">There is no lock file and no release to scan.</p>` : sources.map((source) => sourceList(source, now))}`;
}
function sourceList({ what, packages }, now) {
    const known = packages.reduce((sum, { vulnerabilities }) => sum + vulnerabilities.length, 0);
    const summary = (0,markup/* markup */.P) `<h3>${(0,plain_line/* plainLine */.h)(what, 120)}</h3> <span class="hint">${counted(packages.length, 'package')}, ${known === 0 ? 'no known vulnerability in what was asked' : known === 1 ? '1 known vulnerability' : `${known} known vulnerabilities`}</span>`;
    if (packages.length === 0)
        return (0,markup/* markup */.P) `<div class="card">${summary}</div>`;
    // What is known against a package stands first.
    const rows = packages.toSorted((a, b) => weight(b) - weight(a)).map((one) => packageRow(one, now));
    return (0,markup/* markup */.P) `<details class="card source"${known === 0 ? null : (0,markup/* markup */.P) ` open`}><summary>${summary}</summary>
${dataTable({ caption: `Packages of ${(0,plain_line/* plainLine */.h)(what, 120)}`, columns: ['Package', 'Version', 'Age', 'Known vulnerabilities'], rows })}</details>
`;
}
function weight({ vulnerabilities, unasked }) {
    return vulnerabilities.length * 2 + (unasked === null ? 0 : 1);
}
function packageRow({ name, version, publishedAt, unasked, vulnerabilities }, now) {
    return [
        (0,plain_line/* plainLine */.h)(name, 100),
        (0,plain_line/* plainLine */.h)(version, 60) || (0,markup/* markup */.P) `<span class="hint">open</span>`,
        publishedAt === null ? (0,markup/* markup */.P) `<span class="hint">not known</span>` : shownAge(now - publishedAt),
        unasked !== null
            ? (0,markup/* markup */.P) `<span class="tag">Not asked</span> ${(0,plain_line/* plainLine */.h)(unasked, 160)}`
            : vulnerabilities.length === 0
                ? (0,markup/* markup */.P) `<span class="hint">none</span>`
                : (0,markup/* markup */.P) `<ul class="plain">${vulnerabilities.map(oneVulnerability)}</ul>`,
    ];
}
const dependency_section_TAGS = { low: 'note', medium: 'warning', high: 'failure', critical: 'failure' };
function oneVulnerability({ id, summary, severity, fixedIn, url }) {
    const rated = severity === null
        ? (0,markup/* markup */.P) `<span class="tag">not rated</span>`
        : (0,markup/* markup */.P) `<span class="tag ${dependency_section_TAGS[severity]}">${severity}</span>`;
    const fix = fixedIn.length === 0 ? 'no version mends it' : `mended in ${fixedIn.join(', ')}`;
    return (0,markup/* markup */.P) `<li>${rated} ${shownLink(id, url)}: ${(0,plain_line/* plainLine */.h)(summary, 240)}; ${(0,plain_line/* plainLine */.h)(fix, 120)}</li>`;
}

;// CONCATENATED MODULE: ./lib/audit/page/download-plot.js
// Downloads over time: counters of the release's files, as they stood each time that they were counted.





const LEFT = 44;
const BOTTOM = 170;
const TOP = 10;
/** Lines that can be told apart. */
const download_plot_SHOWN = 4;
/** Null when nothing was counted yet. */
function downloadPlot({ counts }) {
    const last = counts.at(-1);
    if (last === undefined)
        return null;
    const series = readSeries(counts);
    const total = series.reduce((sum, { values }) => sum + (values.at(-1) ?? 0), 0);
    const table = numbers(series, counts);
    const says = `${counted(total, 'download')} of the files that are there; counted ${counted(counts.length, 'time')}.`;
    if (counts.length === 1)
        return (0,markup/* markup */.P) `<div class="card"><h3>Downloads</h3><p class="hint">${says} A line needs a second count.</p>${table}</div>`;
    const shown = series.slice(0, download_plot_SHOWN);
    const times = counts.map(({ at }) => at);
    const range = timeRange(times, last.at);
    const place = timeScale(range, LEFT, WIDTH - 6);
    const step = stepFor(Math.max(...shown.flatMap(({ values }) => values), 1));
    const height = (value) => rounded(BOTTOM - (value / (step * 4)) * (BOTTOM - TOP));
    const grid = [1, 2, 3, 4].map((line) => {
        const y = height(line * step);
        return (0,markup/* markup */.P) `<line class="grid" x1="${LEFT}" y1="${y}" x2="${WIDTH - 6}" y2="${y}"/><text x="${LEFT - 6}" y="${y + 4}" text-anchor="end">${download_plot_short(line * step)}</text>`;
    });
    const lines = shown.map(({ name, values }, index) => {
        const points = values.map((value, at) => `${place(times[at] ?? range.to)},${height(value)}`).join(' ');
        return (0,markup/* markup */.P) `<polyline class="line s${index}" points="${points}"><title>${name}</title></polyline>`;
    });
    return figure({
        title: 'Downloads over time',
        says,
        height: BOTTOM + 20,
        drawing: [...grid, ...lines, timeAxis(range, place, BOTTOM)],
        below: (0,markup/* markup */.P) `${legend(shown, series.length - shown.length)}<details><summary>The numbers</summary>${table}</details>`,
    });
}
/** By version, most downloaded first. */
function readSeries(counts) {
    const versions = new Set(counts.flatMap(({ files }) => Object.keys(files)));
    return [...versions]
        .map((version) => ({
        name: (0,plain_line/* plainLine */.h)(version, 40),
        values: counts.map(({ files }) => Object.values(files[version] ?? {}).reduce((sum, count) => sum + count, 0)),
    }))
        .toSorted((a, b) => (b.values.at(-1) ?? 0) - (a.values.at(-1) ?? 0));
}
function legend(shown, others) {
    const keys = shown.map(({ name }, index) => (0,markup/* markup */.P) `<li><svg viewBox="0 0 24 8" aria-hidden="true"><line class="line s${index}" x1="0" y1="4" x2="24" y2="4"/></svg> ${name}</li>`);
    const rest = others === 0 ? null : (0,markup/* markup */.P) `<li>${counted(others, 'further version')} in the numbers below</li>`;
    return (0,markup/* markup */.P) `<ul class="legend">${keys}${rest}</ul>`;
}
function numbers(series, counts) {
    const [first, last] = [counts[0], counts.at(-1)];
    const since = first === undefined || first === last ? null : first;
    return dataTable({
        caption: 'Downloads by version',
        columns: ['Version', ...(since === null ? [] : ['At the first count']), 'Now'],
        numeric: [1, 2],
        rows: [
            ...series.map(({ name, values }) => [
                name,
                ...(since === null ? [] : [grouped(values[0] ?? 0)]),
                grouped(values.at(-1) ?? 0),
            ]),
            [
                'Counted',
                ...(since === null ? [] : [shownDate(since.at)]),
                last === undefined ? '' : shownDate(last.at),
            ],
        ],
    });
}
/** `800`, `1.5k`, `20M`. */
function download_plot_short(value) {
    if (value < 1000)
        return String(value);
    return value < 1_000_000 ? `${rounded(value / 1000)}k` : `${rounded(value / 1_000_000)}M`;
}

;// CONCATENATED MODULE: ./lib/audit/page/finding-section.js
// What the audit found, each with what to do.



function findingSection({ findings, unread }) {
    return (0,markup/* markup */.P) `<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${findings.length === 0 ? (0,markup/* markup */.P) `<p class="card">Nothing was found in what could be read.</p>` : (0,markup/* markup */.P) `<ol class="findings">${findings.map(oneFinding)}</ol>`}
${unread.length === 0 ? null : unreadList(unread)}</section>
`;
}
function oneFinding({ level, subject, finding, place }) {
    const where = place === undefined ? null : (0,markup/* markup */.P) ` <code>${(0,plain_line/* plainLine */.h)(place.path, 200)}:${place.line}</code>`;
    return (0,markup/* markup */.P) `<li class="card">
<h3>${levelTag(level)} ${(0,plain_line/* plainLine */.h)(subject, 160)}</h3>
<p>${(0,plain_line/* plainLine */.h)(finding.happened, 1200)}${where}</p>
<p class="remedy">${(0,plain_line/* plainLine */.h)(finding.remedy, 600)}</p>
<p class="hint"><a href="${finding.link}" rel="noreferrer"><code>${finding.code}</code></a></p>
</li>
`;
}
function unreadList(unread) {
    const rows = unread.map(({ what, why }) => (0,markup/* markup */.P) `<li><strong>${(0,plain_line/* plainLine */.h)(what, 160)}</strong>: ${(0,plain_line/* plainLine */.h)(why, 400)}</li>`);
    return (0,markup/* markup */.P) `<div class="card unread"><h3>What could not be read</h3><p class="hint">It counts as unknown.</p><ul>${rows}</ul></div>
`;
}

;// CONCATENATED MODULE: ./lib/audit/page/index-downloads.js
// Downloads as an index tells them: one card for each, the file that was taken last first.




/** The report as JSON has all. */
const index_downloads_MOST_FILES = 50;
function indexDownloadCards(indexes) {
    return indexes.map((index) => (0,markup/* markup */.P) `<div class="card"><h3>Downloads from ${(0,plain_line/* plainLine */.h)(index.where, 120)}</h3>
<p class="hint">${words(index)}</p>
${index.files.length === 0 ? null : table(index)}</div>
`);
}
function words({ files, pseudonymised }) {
    if (files.length === 0)
        return 'It told of no file.';
    const counts = files.flatMap(({ count }) => (count === null ? [] : [count]));
    const total = counts.reduce((sum, count) => sum + count, 0);
    const told = counts.length === 0
        ? 'It tells when files were last taken, not how often.'
        : `${counted(total, 'download')}, as it counts them.`;
    if (!files.some(({ by }) => by !== null))
        return told;
    return `${told} ${pseudonymised ? 'Who took a file last is told by a pseudonym.' : 'It names who took a file last: this page holds personal data.'}`;
}
function table({ files, where }) {
    const shown = files.toSorted((a, b) => (b.last ?? 0) - (a.last ?? 0)).slice(0, index_downloads_MOST_FILES);
    const rest = files.length - shown.length;
    return (0,markup/* markup */.P) `${dataTable({
        caption: `Downloads from ${(0,plain_line/* plainLine */.h)(where, 120)} by file`,
        columns: ['File', 'Downloads', 'Last taken', 'By'],
        numeric: [1],
        rows: shown.map(({ filename, count, last, by }) => [
            (0,plain_line/* plainLine */.h)(filename, 120),
            count === null ? 'not told' : grouped(count),
            last === null ? 'not known' : shownMinute(last),
            by === null ? '' : (0,plain_line/* plainLine */.h)(by, 100),
        ]),
    })}${rest > 0 ? (0,markup/* markup */.P) `<p class="hint">And ${counted(rest, 'file')} more in the report as JSON.</p>` : null}`;
}

;// CONCATENATED MODULE: ./lib/audit/page/page-style.js
/** Light and dark by the reader's choice, from a phone's width to print; fonts are the reader's own. It holds no text from outside. */
const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f7f8f8;
  --sheet: #ffffff;
  --sunk: #eef2f2;
  --line: #d9e0e0;
  --text: #16211f;
  --soft: #51605e;
  --accent: #0b6b62;
  --good: #0b6b62;
  --good-ground: #dff5f1;
  --warn: #7a4100;
  --warn-ground: #fff2dc;
  --bad: #a01722;
  --bad-ground: #fdecec;
  --s0: #0b6b62;
  --s1: #b3470a;
  --s2: #5b43b5;
  --s3: #6b6f12;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --round: 12px;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1413;
    --sheet: #151d1c;
    --sunk: #202b29;
    --line: #2b3836;
    --text: #e4ecea;
    --soft: #a3b3b0;
    --accent: #5fd4c3;
    --good: #5fd4c3;
    --good-ground: #12332f;
    --warn: #ffc46b;
    --warn-ground: #35260f;
    --bad: #ff9a9f;
    --bad-ground: #3b1619;
    --s0: #5fd4c3;
    --s1: #ffab70;
    --s2: #b8a5ff;
    --s3: #d8da6a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
.wrap { width: 100%; max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; letter-spacing: -0.02em; }
h2 { font-size: 1.3rem; line-height: 1.3; margin-bottom: 0.9rem; }
h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, .file { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--sheet); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint { color: var(--soft); font-size: 0.9375rem; }
header { padding-block: clamp(1.5rem, 5vw, 3rem) 0.5rem; }
.verdict { margin-block: 0.75rem 0.5rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; margin-top: 1rem; font-size: 0.9375rem; }
nav a { padding-block: 0.2rem; }
main { padding-block: 1rem 4rem; }
section { margin-top: 2.25rem; }
section > .hint { margin-bottom: 0.75rem; }
.card { padding: 1rem 1.15rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.card + .card, .plots + .card { margin-top: 0.75rem; }
.tag { display: inline-block; font-size: 0.8125rem; font-weight: 600; line-height: 1.5; padding: 0.05rem 0.55rem; border-radius: 99px; color: var(--soft); background: var(--sunk); white-space: nowrap; }
.tag.failure { color: var(--bad); background: var(--bad-ground); }
.tag.warning { color: var(--warn); background: var(--warn-ground); }
.tag.good { color: var(--good); background: var(--good-ground); }

.findings { list-style: none; }
.findings p { margin-top: 0.35rem; max-width: 52rem; }
.remedy { font-weight: 550; }
.unread { margin-top: 0.75rem; border-style: dashed; }
.unread ul { margin-top: 0.35rem; padding-left: 1.2rem; }

.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0.75rem; align-items: start; }
.plots .card + .card { margin-top: 0; }
figcaption { margin-bottom: 0.75rem; }
figure > svg { display: block; width: 100%; max-width: 30rem; height: auto; overflow: visible; }
svg text { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
svg .value { fill: var(--text); }
.axis { stroke: var(--soft); stroke-width: 1; }
.grid { stroke: var(--line); stroke-width: 1; }
.dot { fill: var(--s0); stroke: var(--s0); stroke-width: 1.5; fill-opacity: 0.8; }
.dot.hollow { fill: var(--sheet); stroke: var(--bad); fill-opacity: 1; }
.line { fill: none; stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
.line.s0 { stroke: var(--s0); }
.line.s1 { stroke: var(--s1); stroke-dasharray: 7 4; }
.line.s2 { stroke: var(--s2); stroke-dasharray: 2 4; }
.line.s3 { stroke: var(--s3); stroke-dasharray: 10 3 2 3; }
.track { fill: var(--sunk); }
.bar { fill: var(--s0); }
.bar.bad { fill: var(--bad); }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin-top: 0.75rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.875rem; }
.legend li { display: inline-flex; align-items: center; gap: 0.4rem; }
.legend svg { flex: none; height: 0.7rem; width: auto; }
p.legend { gap: 0.4rem; }
figure details { margin-top: 0.75rem; font-size: 0.9375rem; }

details > summary { cursor: pointer; }
.source > summary h3 { display: inline; }
.source table { margin-top: 0.75rem; border: 0; }
.source > summary .hint { margin-left: 0.25rem; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
figure table, .card table { border: 0; border-radius: 0; }
th, td { padding: 0.6rem 0.9rem; text-align: left; vertical-align: top; }
time, .short { white-space: nowrap; }
th, td { min-width: 5.75rem; }
td > div > a:only-child { overflow-wrap: normal; }
figure th, figure td { padding-inline: 0.4rem; min-width: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; }
tbody th { font-weight: 600; }
tbody tr > * { border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.version { font-family: var(--mono); }
.files { margin-top: 0.5rem; padding-left: 0; list-style: none; }
.files > li + li { margin-top: 0.6rem; }
.files ul { padding-left: 1.1rem; font-size: 0.875rem; }
.plain { list-style: none; }
.plain li + li { margin-top: 0.35rem; }

@media (max-width: 46rem) {
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: 0.7rem 0.9rem; }
  tbody tr + tr { border-top: 1px solid var(--line); }
  tbody tr > * { border: 0; padding: 0.12rem 0; min-width: 0; text-align: left; }
  td.number, td.short { text-align: left; white-space: normal; }
  tbody td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0.5rem; }
  tbody td::before { content: attr(data-label); color: var(--soft); font-size: 0.875rem; }
  .card tbody tr { padding-inline: 0; }
  .card { padding-inline: 0.9rem; }
}
@media print {
  :root { --ground: #ffffff; --sheet: #ffffff; --text: #000000; --soft: #333333; color-scheme: light; }
  .skip, nav { display: none; }
  .card, tr, figure { break-inside: avoid; }
  .source { break-inside: auto; }
  details::details-content { content-visibility: visible; height: auto; }
  h2, h3 { break-after: avoid; }
  .tag { border: 1px solid currentColor; }
  .track { stroke: #999999; fill: none; }
  a { color: inherit; }
}
`;

// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/audit/page/release-plot.js
// Releases over time: one dot each, in the lane of what kind of release it is.






const LANES = ['Major', 'Minor', 'Patch', 'Pre-release'];
const release_plot_LEFT = 82;
const LANE_HEIGHT = 34;
/** Null when no release has a date. */
function releasePlot(versions, now) {
    const dots = versions.flatMap(readDot);
    if (dots.length === 0)
        return null;
    const range = timeRange(dots.map(({ at }) => at), now);
    const place = timeScale(range, release_plot_LEFT + 6, WIDTH - 8);
    const bottom = LANES.length * LANE_HEIGHT + 4;
    const middle = (lane) => lane * LANE_HEIGHT + LANE_HEIGHT / 2;
    const lanes = LANES.map((name, lane) => (0,markup/* markup */.P) `<line class="grid" x1="${release_plot_LEFT}" y1="${middle(lane)}" x2="${WIDTH}" y2="${middle(lane)}"/><text x="0" y="${middle(lane) + 4}">${name}</text>`);
    const marks = dots.map(({ version, at, lane, yanked }) => (0,markup/* markup */.P) `<circle class="${yanked ? 'dot hollow' : 'dot'}" cx="${place(at)}" cy="${middle(lane)}" r="5"><title>${version}, ${new Date(at).toISOString().slice(0, 10)}${yanked ? ', yanked' : ''}</title></circle>`);
    const undated = versions.length - dots.length;
    const rest = undated === 0 ? '' : `; ${counted(undated, 'version')} without a known date`;
    return figure({
        title: 'Releases over time',
        says: `${counted(dots.length, 'release')} since ${new Date(range.from).toISOString().slice(0, 10)}${rest}.`,
        height: bottom + 20,
        drawing: [...lanes, ...marks, timeAxis(range, place, bottom)],
        below: dots.some(({ yanked }) => yanked)
            ? (0,markup/* markup */.P) `<p class="legend"><svg viewBox="0 0 14 14" aria-hidden="true"><circle class="dot hollow" cx="7" cy="7" r="5"/></svg> yanked</p>`
            : null,
    });
}
function readDot({ version, releasedAt, files }) {
    if (releasedAt === null)
        return [];
    const yanked = files.some(({ places }) => places.some((place) => place.yanked));
    return [{ version: (0,plain_line/* plainLine */.h)(version, 40), at: releasedAt, lane: laneOf(version), yanked }];
}
function laneOf(text) {
    const version = (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        return LANES.indexOf('Patch');
    if (!(0,compare_versions/* isFinal */.dR)(version))
        return LANES.indexOf('Pre-release');
    const [, minor = 0, ...rest] = version.release.map(Number);
    if (rest.some((part) => part > 0))
        return LANES.indexOf('Patch');
    return LANES.indexOf(minor > 0 ? 'Minor' : 'Major');
}

// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
;// CONCATENATED MODULE: ./lib/audit/page/version-section.js
// Each version: when, which commit, by whom, in which run, and where its files are.





function versionSection(versions) {
    return (0,markup/* markup */.P) `<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
${versions.length === 0
        ? (0,markup/* markup */.P) `<p class="card">There is no version yet.</p>`
        : dataTable({
            caption: 'Versions, the newest first',
            columns: ['Version', 'Released', 'Commit', 'By', 'Run', 'Files'],
            rows: versions.map(versionRow),
        })}</section>
`;
}
const UNKNOWN = (0,markup/* markup */.P) `<span class="hint">not known</span>`;
function versionRow(one) {
    const tag = one.tag === null ? (0,markup/* markup */.P) `<span class="tag warning">No tag</span>` : (0,markup/* markup */.P) `${(0,plain_line/* plainLine */.h)(one.tag, 80)}`;
    const commit = one.commit === null ? null : (0,markup/* markup */.P) `<br><code>${(0,plain_line/* plainLine */.h)(one.commit, 60).slice(0, 10)}</code>`;
    return [
        (0,markup/* markup */.P) `<span class="version">${shownLink(one.version, one.releaseUrl)}</span>`,
        one.releasedAt === null ? UNKNOWN : shownDate(one.releasedAt),
        (0,markup/* markup */.P) `${tag}${commit}`,
        one.by === null ? UNKNOWN : (0,markup/* markup */.P) `${(0,plain_line/* plainLine */.h)(one.by, 60)}`,
        one.run === null ? UNKNOWN : shownLink(`Run ${/\/runs\/(\d+)/.exec(one.run)?.[1] ?? ''}`.trim(), one.run),
        fileList(one.files),
    ];
}
function fileList(files) {
    if (files.length === 0)
        return (0,markup/* markup */.P) `<span class="tag warning">No files</span>`;
    const odd = files.some((file) => file.places.some((place) => isOdd(file, place)));
    const yanked = files.some(({ places }) => places.some((place) => place.yanked));
    return (0,markup/* markup */.P) `<details><summary>${counted(files.length, 'file')}${odd ? (0,markup/* markup */.P) ` <span class="tag failure">Changed</span>` : null}${yanked ? (0,markup/* markup */.P) ` <span class="tag warning">Yanked</span>` : null}</summary>
<ul class="files">${files.map(oneFile)}</ul></details>`;
}
function isOdd({ sha256 }, place) {
    return sha256 !== null && place.sha256 !== null && place.sha256 !== sha256;
}
const ATTESTED = {
    verified: 'attestation verified',
    present: 'attestation present, not verified',
    none: 'no attestation',
    unknown: 'attestation not known',
};
function oneFile(file) {
    const { filename, sha256, size, places } = file;
    const shown = places.map((place) => (0,markup/* markup */.P) `<li>${(0,plain_line/* plainLine */.h)(place.where, 80)}: ${isOdd(file, place) ? (0,markup/* markup */.P) `<span class="tag failure">Other bytes</span> ` : null}${place.yanked ? 'yanked, ' : ''}${ATTESTED[place.attestation]}</li>`);
    const bytes = size === null ? '' : ` · ${(0,format_size/* formatSize */.X)(size)}`;
    return (0,markup/* markup */.P) `<li><span class="file">${(0,plain_line/* plainLine */.h)(filename, 200)}</span>${bytes}<br>
<span class="hint">sha256 <code>${sha256 === null ? 'not known: the release has no manifest' : (0,plain_line/* plainLine */.h)(sha256, 64)}</code></span>
<ul>${shown}</ul></li>
`;
}

;// CONCATENATED MODULE: ./lib/audit/page/audit-page.js
// The audit as one page that needs nothing beside itself: no script, no request, its style allowed by hash alone.














/** https://www.w3.org/TR/CSP3/: whatever a hostile text would bring along is neither loaded nor run. */
function policy() {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(PAGE_STYLE).digest('base64');
    return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}
/** A whole HTML document, UTF-8. */
function renderAuditPage(report) {
    const project = (0,plain_line/* plainLine */.h)(report.project, 80);
    return (0,markup/* markup */.P) `<!DOCTYPE html>
<html lang="en">
<head>
${(0,page_head/* pageHead */.s)(policy())}
<meta name="robots" content="noindex">
<title>Audit of ${project}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="wrap">
<p class="hint">Audit · ${(0,plain_line/* plainLine */.h)(report.repository, 140)}</p>
<h1>${project}</h1>
${verdict(report)}
<p class="hint">Made ${shownMinute(report.at)}. What could not be asked is unknown, and said.</p>
<nav aria-label="Sections"><a href="#findings">Findings</a> <a href="#history">History</a> <a href="#versions">Versions</a> <a href="#dependencies">Dependencies</a> <a href="#access">Access</a></nav>
</header>
<main id="content" class="wrap" tabindex="-1">
${[findingSection(report), plots(report), versionSection(report.versions), dependencySection(report.vulnerabilities, report.at), accessSection(report.access)]}</main>
</body>
</html>
`.html;
}
function verdict({ findings, versions }) {
    const count = (level) => findings.filter((one) => one.level === level).length;
    const facts = [
        ['failure', 'failure', count('failure')],
        ['warning', 'warning', count('warning')],
        ['note', 'note', count('note')],
    ];
    const tags = facts
        .filter(([, , number]) => number > 0)
        .map(([name, noun, number]) => (0,markup/* markup */.P) `<span class="tag ${name}">${counted(number, noun)}</span> `);
    return (0,markup/* markup */.P) `<p class="verdict">${tags.length === 0 ? (0,markup/* markup */.P) `<span class="tag good">No findings</span> ` : tags}<span class="tag">${counted(versions.length, 'version')}</span></p>`;
}
function plots({ versions, downloads, vulnerabilities, at }) {
    const packages = (vulnerabilities?.scanned ?? []).flatMap((source) => source.packages);
    const distinct = [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one])).values()];
    const shown = [
        releasePlot(versions, at) ?? missing('Releases over time', 'No release has a known date.'),
        (downloads === null ? null : downloadPlot(downloads)) ??
            missing('Downloads', downloads === null ? 'Downloads were not asked for.' : 'Nothing was counted yet.'),
        agePlot(distinct, at) ??
            missing('Age of dependencies', vulnerabilities === null
                ? 'Dependencies were not scanned.'
                : 'No lock file says when its versions were published.'),
    ];
    return (0,markup/* markup */.P) `<section aria-labelledby="history">
<h2 id="history">History</h2>
<div class="plots">${shown}</div>
${indexDownloadCards(downloads?.indexes ?? [])}</section>
`;
}
function missing(title, why) {
    return (0,markup/* markup */.P) `<div class="card"><h3>${title}</h3><p class="hint">${why}</p></div>
`;
}

;// CONCATENATED MODULE: ./lib/audit/sarif-text.js
// A text of a SARIF log. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html

/** One line. Brackets begin a link and braces a placeholder (sections 3.11.5 and 3.11.6): texts from outside make neither. */
function sarifText(text, longest) {
    return (0,plain_line/* plainLine */.h)(text, longest).replaceAll(/[[{]/g, '(').replaceAll(/[\]}]/g, ')');
}

;// CONCATENATED MODULE: ./lib/audit/cvss-score.js
// The base score of a CVSS 3 vector. https://www.first.org/cvss/v3.1/specification-document#7-1-Base-Metrics-Equations
const ATTACK_VECTOR = { N: 0.85, A: 0.62, L: 0.55, P: 0.2 };
const COMPLEXITY = { L: 0.77, H: 0.44 };
const PRIVILEGES = { N: 0.85, L: 0.62, H: 0.27 };
const PRIVILEGES_CHANGED = { N: 0.85, L: 0.68, H: 0.5 };
const INTERACTION = { N: 0.85, R: 0.62 };
const IMPACT = { H: 0.56, L: 0.22, N: 0 };
/** 0 to 10, in tenths; null for what is no such vector. */
function baseScore(vector) {
    const [name = '', ...parts] = vector.split('/');
    if (!/^CVSS:3\.[01]$/.test(name))
        return null;
    const metrics = new Map(parts.map((part) => part.split(':', 2)));
    const scope = metrics.get('S');
    if (scope !== 'U' && scope !== 'C')
        return null;
    const changed = scope === 'C';
    const weight = (metric, weights) => weights[metrics.get(metric) ?? ''] ?? Number.NaN;
    const exploitability = 8.22 *
        weight('AV', ATTACK_VECTOR) *
        weight('AC', COMPLEXITY) *
        weight('PR', changed ? PRIVILEGES_CHANGED : PRIVILEGES) *
        weight('UI', INTERACTION);
    const base = 1 - (1 - weight('C', IMPACT)) * (1 - weight('I', IMPACT)) * (1 - weight('A', IMPACT));
    const impact = changed ? 7.52 * (base - 0.029) - 3.25 * (base - 0.02) ** 15 : 6.42 * base;
    if (Number.isNaN(exploitability) || Number.isNaN(impact))
        return null;
    if (impact <= 0)
        return 0;
    return roundUp(Math.min((changed ? 1.08 : 1) * (impact + exploitability), 10));
}
/** To tenths, without the errors of binary fractions. https://www.first.org/cvss/v3.1/specification-document#Appendix-A---Floating-Point-Rounding */
function roundUp(score) {
    const hundredThousandths = Math.round(score * 100_000);
    return hundredThousandths % 10_000 === 0
        ? hundredThousandths / 100_000
        : (Math.floor(hundredThousandths / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/audit/severity.js
// How bad a vulnerability is, by its record in OSV's schema: the words of the database where it rates, else the base score of CVSS 3.
// https://ossf.github.io/osv-schema/#severity-field

const WORDS = new Map([
    ['low', 'low'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['high', 'high'],
    ['critical', 'critical'],
]);
/** `record`: the parsed JSON; whatever it holds, this doesn't throw. */
function recordRating(record) {
    const { severity, database_specific: own } = severity_fields(record);
    const word = severity_fields(own)['severity'];
    const rated = typeof word === 'string' ? WORDS.get(word.toLowerCase()) : undefined;
    const scores = (Array.isArray(severity) ? severity : []).flatMap((entry) => {
        const { type, score } = severity_fields(entry);
        return type === 'CVSS_V3' && typeof score === 'string' ? (baseScore(score) ?? []) : [];
    });
    const score = scores.length === 0 ? null : Math.max(...scores);
    return { severity: rated ?? (score === null ? null : scoreSeverity(score)), score };
}
/** https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
function scoreSeverity(score) {
    if (score === 0)
        return null;
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 ? 'high' : 'critical';
}
function severity_fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/audit/sarif-rule.js
// The rules of a run for code scanning: one for each advisory, which it groups and dismisses by, and one for each code of the other findings.
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object



const sarif_rule_LEVELS = { failure: 'error', warning: 'warning', note: 'note' };
/** Of a description; more is cut off. */
const LONGEST_TEXT = 1_000;
const MOST_ALIASES = 20;
/** An id has capitals and a code has none: no advisory takes the rule of a code. https://ossf.github.io/osv-schema/#id-modified-fields */
const ADVISORY = /^(?=.*[A-Z])[A-Za-z0-9][\w.:-]{0,99}$/;
const ABOUT_ADVISORIES = new Set(['dependency-vulnerable', 'dependency-malicious']);
function knownAdvisories(scan) {
    const packages = (scan?.scanned ?? []).flatMap((source) => source.packages);
    const all = packages.flatMap(({ vulnerabilities }) => vulnerabilities);
    return new Map(all.filter(({ id }) => ADVISORY.test(id)).map((one) => [one.id, one]));
}
function ruleIdOf({ finding, key }, advisories) {
    return key !== undefined && ABOUT_ADVISORIES.has(finding.code) && advisories.has(key) ? key : finding.code;
}
/** `worst`: of the findings that have this rule. */
function sarifRule(id, worst, advisories) {
    const advisory = id === worst.finding.code ? undefined : advisories.get(id);
    const { code } = worst.finding;
    const words = code.replaceAll('-', ' ');
    const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    return {
        id,
        // Section 3.49.7 of SARIF wants another text than the id, of people's words.
        name: title.replaceAll(/ (\w)/g, (_, letter) => letter.toUpperCase()),
        ...(advisory === undefined ? codeTexts(title, worst) : advisoryTexts(advisory, worst)),
        defaultConfiguration: { level: sarif_rule_LEVELS[worst.level] },
        properties: {
            tags: ['security', 'supply-chain', ...(advisory === undefined ? [] : ['vulnerability'])],
            precision: 'very-high',
            ...(advisory === undefined ? {} : securitySeverity(advisory)),
        },
    };
}
function codeTexts(title, { finding }) {
    return {
        shortDescription: { text: title },
        fullDescription: { text: title },
        help: { text: `What it means and what to do: ${finding.link}` },
        helpUri: finding.link,
    };
}
/** Texts of the database: hostile. */
function advisoryTexts({ id, aliases, summary, url }, { finding }) {
    const page = (0,shown_facts/* webAddress */.Dy)(url);
    const helpUri = page === null ? finding.link : new URL(page).href;
    const title = sarifText(`${id}: ${summary}`, LONGEST_TEXT);
    const names = aliases.length === 0 ? '' : `Also known as ${aliases.slice(0, MOST_ALIASES).join(', ')}. `;
    const also = sarifText(names, LONGEST_TEXT);
    return {
        shortDescription: { text: title },
        fullDescription: { text: sarifText(`${title}${/[.!?…]$/.test(title) ? '' : '.'} ${also}`, LONGEST_TEXT) },
        help: {
            text: `${also} What is known: ${sarifText(helpUri, LONGEST_TEXT)} What to do: ${finding.link}`.trim(),
        },
        helpUri,
    };
}
/** Where the database has a word and no score that agrees with it: the middle of what code scanning shows by that word. */
const MIDDLE = { low: 2, medium: 5.5, high: 8, critical: 9.5 };
/** Read from rules that are tagged `security`; without it code scanning shows the level alone. */
function securitySeverity({ severity, score }) {
    if (severity === null)
        return {};
    const agreed = score !== null && scoreSeverity(score) === severity ? score : MIDDLE[severity];
    return { 'security-severity': agreed.toFixed(1) };
}

;// CONCATENATED MODULE: ./lib/audit/sarif.js
// The findings for code scanning: SARIF 2.1.0, within the limits of GitHub.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html
// https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning



/** Results of a run that GitHub keeps; what is beyond is refused or dropped there. */
const MOST_RESULTS = 5_000;
/** Code scanning shows no more of a message, and a name is no longer. */
const LONGEST_MESSAGE = 1_000;
/** Where a finding of no file is shown: code scanning takes none without a place. */
const NOWHERE = { path: 'pyproject.toml', line: 1 };
/** To be serialised as JSON. The worst results first; of equal ones (code, subject, place) one. */
function auditSarif({ findings, repository, vulnerabilities }) {
    const results = distinct(findings.toSorted((a, b) => rank(a) - rank(b))).slice(0, MOST_RESULTS);
    const advisories = knownAdvisories(vulnerabilities);
    const worst = worstByRule(results, advisories);
    const ids = [...worst.keys()].toSorted();
    const position = new Map(ids.map((id, index) => [id, index]));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'py-release audit',
                        informationUri: 'https://github.com/org/py-release-action',
                        rules: ids.map((id) => sarifRule(id, worst.get(id), advisories)),
                    },
                },
                // Audits of several repositories may be uploaded to one.
                automationDetails: { id: `py-release-audit/${repository}/` },
                columnKind: 'utf16CodeUnits',
                results: results.map((one) => {
                    const id = ruleIdOf(one, advisories);
                    return result(one, id, position.get(id));
                }),
            },
        ],
    };
}
function rank({ level }) {
    return ['failure', 'warning', 'note'].indexOf(level);
}
function distinct(findings) {
    return [...new Map(findings.toReversed().map((one) => [fingerprint(one), one])).values()].toReversed();
}
/** The worst comes first. */
function worstByRule(results, advisories) {
    return new Map(results.toReversed().map((one) => [ruleIdOf(one, advisories), one]));
}
function result(one, ruleId, ruleIndex) {
    const { level, finding, place = NOWHERE } = one;
    return {
        ruleId,
        ruleIndex,
        level: sarif_rule_LEVELS[level],
        message: { text: sarifText(finding.message, LONGEST_MESSAGE) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: place.path.split('/').map(encodeURIComponent).join('/') },
                    region: { startLine: Math.max(1, place.line) },
                },
            },
        ],
        // Code scanning tells alerts apart by the first of them alone; the uploading action makes one of the text of the line where there is none,
        // and two vulnerabilities of one package would be one alert.
        partialFingerprints: {
            primaryLocationLineHash: `${fingerprint(one)}:1`,
            'pyReleaseAudit/v1': fingerprint(one),
        },
    };
}
/** Of what it is about and in which file; lines move and words change. */
function fingerprint({ finding, subject, key = '', place }) {
    const identity = [finding.code, subject, key, place?.path ?? ''].join('\0');
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/audit/audit-data.js
/** A year of daily counts and some: older ones become fewer. */
const MOST_COUNTS = 400;
const audit_data_LONGEST_DATA = 32 * 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;
/** Of a day one count is kept, the last; beyond `MOST_COUNTS` every second of the older half is dropped, never the first. */
function addCount(counts, count) {
    const before = counts.filter(({ at }) => Math.floor(at / DAY) < Math.floor(count.at / DAY));
    const all = [...before, count];
    if (all.length <= MOST_COUNTS)
        return all;
    const half = Math.floor(all.length / 2);
    return all.filter((_, position) => position >= half || position % 2 === 0);
}
/** Never longer than what is read again: counts of a project with very many files become fewer, the first and the last stay. */
function serializeAuditData(data, longest = audit_data_LONGEST_DATA) {
    const text = serialize(data);
    const { counts } = data;
    if (text.length <= longest || counts.length <= 2)
        return text;
    const fewer = counts.filter((_, position) => position % 2 === 0 || position === counts.length - 1);
    return serializeAuditData({ ...data, counts: fewer.length < counts.length ? fewer : [] }, longest);
}
function serialize({ repository, counts, seen }) {
    const written = counts.map(({ at, files }, position) => ({
        at,
        files: changesOf(counts[position - 1]?.files ?? {}, files),
    }));
    return `${JSON.stringify({ schema: 1, repository, counts: written, seen })}\n`;
}
/** Why it can't be used instead of a value, as part of a sentence. */
function parseAuditData(text, repository) {
    if (text.length > audit_data_LONGEST_DATA)
        return { problem: `it is longer than ${audit_data_LONGEST_DATA} characters` };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'it is not JSON' };
    }
    if (!isFields(value) || value['schema'] !== 1)
        return { problem: 'it is no data of an audit (schema 1)' };
    const of = value['repository'];
    if (typeof of !== 'string' || of.toLowerCase() !== repository.toLowerCase())
        return { problem: `it is about another repository, not ${repository}` };
    const counts = readCounts(value['counts']);
    const seen = value['seen'] === null ? null : readSeen(value['seen']);
    if (counts === null || seen === undefined)
        return { problem: 'its counts can not be read' };
    return { repository, counts, seen };
}
function readCounts(value) {
    if (!Array.isArray(value) || value.length > MOST_COUNTS)
        return null;
    const counts = [];
    let files = {};
    for (const entry of value) {
        if (!isFields(entry) || !isTime(entry['at']) || entry['at'] <= (counts.at(-1)?.at ?? -1))
            return null;
        const changes = readChanges(entry['files']);
        if (changes === null)
            return null;
        files = withChanges(files, changes);
        counts.push({ at: entry['at'], files });
    }
    return counts;
}
function readChanges(value) {
    if (!isFields(value))
        return null;
    const isCount = (count) => count === null || (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0);
    const areCounts = (files) => isFields(files) && Object.values(files).every(isCount);
    return Object.values(value).every(areCounts) ? value : null;
}
/** Undefined: it is none. */
function readSeen(value) {
    if (!isFields(value) || !isTime(value['at']))
        return undefined;
    const { tags, places } = value;
    const areTexts = (texts) => isFields(texts) && Object.values(texts).every((text) => typeof text === 'string');
    if (!areTexts(tags) || !isFields(places) || !Object.values(places).every(areTexts))
        return undefined;
    return { at: value['at'], tags, places };
}
function changesOf(before, now) {
    const versions = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return fromEntries(versions.flatMap((version) => {
        const [old, fresh] = [own(before, version) ?? {}, own(now, version) ?? {}];
        const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
        const changed = names.flatMap((name) => own(old, name) === own(fresh, name) ? [] : [[name, own(fresh, name) ?? null]]);
        return changed.length === 0 ? [] : [[version, fromEntries(changed)]];
    }));
}
function withChanges(files, changes) {
    const merged = new Map(Object.entries(files));
    for (const [version, changed] of Object.entries(changes)) {
        const names = new Map(Object.entries(merged.get(version) ?? {}));
        for (const [name, count] of Object.entries(changed))
            if (count === null)
                names.delete(name);
            else
                names.set(name, count);
        if (names.size === 0)
            merged.delete(version);
        else
            merged.set(version, fromEntries([...names]));
    }
    return fromEntries([...merged]);
}
/** Names are hostile: `__proto__` is a name like any other. */
function fromEntries(entries) {
    return Object.fromEntries(entries);
}
function own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
function isTime(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/audit/audit-finding.js
// Findings of the audit: values are quoted from outside, so each is one plain line.



const LONGEST_VALUE = 300;
const LONGEST_SUBJECT = 120;
/** What tells two findings of one version apart, and is the same in the next audit. */
const KEYS = ['index', 'filename', 'version'];
const RANKS = { failure: 0, warning: 1, note: 2 };
function auditFinding(level, subject, code, values) {
    const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? (0,plain_line/* plainLine */.h)(value, LONGEST_VALUE) : value,
    ]));
    const quoted = plain;
    const key = KEYS.flatMap((name) => quoted[name] ?? []).join(' ');
    return {
        ...{ level, subject: (0,plain_line/* plainLine */.h)(subject, LONGEST_SUBJECT), finding: (0,catalogue/* raise */.x)(auditErrors, code, plain) },
        ...(key === '' ? {} : { key }),
    };
}
/** The worst first; those of one level stay in their order. */
function worstFirst(findings) {
    return findings.toSorted((one, other) => RANKS[one.level] - RANKS[other.level]);
}
/** `2026-05-01`, UTC. */
function dayOf(at) {
    return new Date(at).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/distribution/manifest.js
var distribution_manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/simple-index/yanked-reason.js
var yanked_reason = __webpack_require__(74628);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/version/version-key.js
var version_key = __webpack_require__(74914);
;// CONCATENATED MODULE: ./lib/audit/known-version.js
// One version with all that speaks of it: its tags, its releases, its manifest, the files that indexes list.






/** Its release, or its tag, fixes its bytes, as those of ours do. */
function isFixed({ manifestAsset, tags }) {
    return manifestAsset !== null || tags.some(({ digest }) => digest !== null);
}
/**
 * Those whose release a pushed tag has started: it names what was built itself, and was there before any digest. Where another tag of that
 * kind does name its manifest, one that does not was made again.
 */
function pushedVersions(versions) {
    const own = versions.flatMap((known) => {
        const tag = known.tags.find(({ name }) => name === known.release?.tag);
        return tag !== undefined && tag.commit === known.manifest?.head ? [{ known, digest: tag.digest }] : [];
    });
    return own.some(({ digest }) => digest !== null) ? [] : own.map(({ known }) => known);
}
/** Newest first. */
function knownVersions(facts, format) {
    const found = new Map();
    const note = (version) => {
        if (version === null)
            return null;
        const key = (0,version_key/* versionKey */._)(version);
        if (!found.has(key))
            found.set(key, version);
        return key;
    };
    const tags = groupBy(facts.tags, ({ version }) => note(version));
    const releases = groupBy(facts.releases, ({ tag }) => note((0,tag_format/* readTag */.zW)(format, tag)));
    const listed = facts.indexes.map(({ where, files }) => ({
        where,
        files: groupBy(files, ({ filename }) => note((0,distribution_name/* versionOf */.E4)(filename, facts.project))),
    }));
    return [...found]
        .sort(([, one], [, other]) => (0,compare_versions/* compareVersions */.Zy)(other, one))
        .map(([key, version]) => {
        const [release = null] = releases.get(key) ?? [];
        return {
            ...{ version, release, text: (0,format_version/* formatVersion */.q)(version), tags: tags.get(key) ?? [] },
            ...manifestOf(release, facts),
            listed: listed.map(({ where, files }) => ({ where, files: files.get(key) ?? [] })),
        };
    });
}
function manifestOf(release, { manifests }) {
    const manifestAsset = release?.assets.find(({ filename }) => filename === distribution_manifest/* MANIFEST_FILENAME */.c) ?? null;
    const read = manifestAsset === null ? null : (manifests.get(manifestAsset.id) ?? null);
    if (read === null)
        return { manifestAsset, manifest: null, manifestProblem: null };
    return 'problem' in read
        ? { manifestAsset, manifest: null, manifestProblem: read.problem }
        : { manifestAsset, manifest: read, manifestProblem: null };
}
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        if (key === null)
            continue;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}

;// CONCATENATED MODULE: ./lib/audit/old-findings.js
// What is ordinary for versions that came before the releases by py-release: told together, not version by version.

/** Of that many versions a finding names each. */
const MOST_NAMED = 8;
/** Indexes that have nothing at all of what has several releases: the package is not meant to be there, or all of it is gone. */
function emptyIndexes(versions) {
    const released = versions.filter(({ release }) => release !== null);
    if (released.length < 2)
        return [];
    const places = versions[0]?.listed.map(({ where }) => where) ?? [];
    return places.filter((_, position) => versions.every(({ listed }) => listed[position]?.files.length === 0));
}
function emptyFinding(index, versions) {
    const released = versions.filter(({ release }) => release !== null);
    return auditFinding('warning', index, 'audit-index-empty', { index, ...gathered(released, 'release') });
}
function missingValues(index, version, { tag }) {
    return { index, version, tag };
}
/** `old`: newest first. `bare`: indexes of which nothing more is said. */
function oldFindings(old, bare) {
    const unreleased = old.filter(({ tags, release }) => tags.length > 0 && release === null);
    const indexes = old[0]?.listed.map(({ where }) => where) ?? [];
    return [
        ...(unreleased.length === 0
            ? []
            : [auditFinding('note', 'old tags', 'audit-old-unreleased', gathered(unreleased, 'version'))]),
        ...indexes.flatMap((index, position) => {
            if (bare.includes(index))
                return [];
            const isListed = ({ listed }) => (listed[position]?.files.length ?? 0) > 0;
            const untagged = old.filter((known) => isListed(known) && known.tags.length === 0 && known.release === null);
            const missing = old.filter((known) => !isListed(known) && known.release !== null);
            return [...untaggedFindings(index, untagged), ...missingFindings(index, missing)];
        }),
    ];
}
function untaggedFindings(index, versions) {
    const [first] = versions;
    if (first === undefined)
        return [];
    if (versions.length > 1)
        return [
            auditFinding('warning', 'old versions', 'audit-old-untagged', {
                index,
                ...gathered(versions, 'version'),
            }),
        ];
    return [auditFinding('warning', first.text, 'audit-index-untagged', { index, version: first.text })];
}
function missingFindings(index, versions) {
    const [first] = versions;
    if (first === undefined || first.release === null)
        return [];
    if (versions.length > 1)
        return [
            auditFinding('warning', 'old versions', 'audit-old-missing', {
                index,
                ...gathered(versions, 'release'),
            }),
        ];
    const values = missingValues(index, first.text, first.release);
    return [auditFinding('warning', first.text, 'audit-index-missing', values)];
}
function gathered(versions, noun) {
    const named = versions.slice(0, MOST_NAMED).map(({ text }) => text);
    const rest = versions.length - named.length;
    return {
        count: `${versions.length} ${versions.length === 1 ? noun : `${noun}s`}`,
        versions: [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(', '),
    };
}

;// CONCATENATED MODULE: ./lib/audit/version-findings.js
// Gaps and contradictions between tags, releases and indexes, version by version and in their order.




/** `versions`: newest first. */
function versionFindings(versions) {
    const fixed = versions.filter(isFixed);
    // From the first release that fixes its bytes, every version should come by way of one. Before, projects have done it in many ways.
    const oldestFixed = fixed.at(-1) ?? null;
    const old = versions.filter(({ version }) => oldestFixed === null || (0,compare_versions/* compareVersions */.Zy)(version, oldestFixed.version) < 0);
    const bare = emptyIndexes(versions);
    const pushed = pushedVersions(versions);
    return [
        ...versions.flatMap((known) => [
            ...tagFindings(known),
            ...(known.release === null ? [] : manifestFindings(known, known.release, pushed)),
            ...(old.includes(known) ? [] : presenceFindings(known, bare)),
        ]),
        ...orderFindings(versions),
        ...bare.map((index) => emptyFinding(index, versions)),
        ...oldFindings(old, bare),
        ...unfixed(versions, fixed),
        ...withoutDigest(pushed),
    ];
}
function tagFindings({ text, tags, release, manifest }) {
    const found = [];
    const [tag, second] = tags;
    if (tag !== undefined && second !== undefined)
        found.push(auditFinding('warning', text, 'audit-tags-twice', {
            ...{ tags: tags.map(({ name }) => name).join(' and '), version: text },
        }));
    const own = tags.find(({ name }) => name === release?.tag);
    if (release !== null && own === undefined)
        found.push(auditFinding('warning', text, 'audit-release-without-tag', {
            ...{ tag: release.tag, commit: manifest === null ? 'not known' : shortCommit(manifest.head) },
        }));
    // The release commit stands on the commit that was built; where none is made, the tag names that itself.
    if (own !== undefined && manifest !== null && ![own.commit, ...own.parents].includes(manifest.head))
        found.push(auditFinding('failure', text, 'audit-tag-moved', {
            ...{ tag: own.name, commit: shortCommit(own.commit), head: shortCommit(manifest.head) },
        }));
    return found;
}
function manifestFindings(known, release, pushed) {
    const { text, tags, manifestAsset, manifestProblem } = known;
    const { tag } = release;
    const own = tags.find(({ name }) => name === tag);
    const digest = own?.digest ?? null;
    if (manifestAsset === null)
        return digest === null ? [] : [auditFinding('failure', text, 'audit-manifest-gone', { tag, digest })];
    const found = [];
    if (own !== undefined && digest === null && !pushed.includes(known))
        found.push(auditFinding('warning', text, 'audit-digest-missing', {
            tag,
            kind: 'its message does not end with a digest, or it has no message',
        }));
    const { sha256 } = manifestAsset;
    if (digest !== null && sha256 !== null && digest !== `sha256:${sha256}`)
        found.push(auditFinding('failure', text, 'audit-manifest-changed', {
            ...{ tag, seen: sha256, expected: digest.replace(/^sha256:/, '') },
        }));
    if (manifestProblem !== null)
        found.push(auditFinding('failure', text, 'audit-manifest-unreadable', { tag, why: manifestProblem }));
    return found;
}
function presenceFindings({ text, tags: [tag], release, listed }, bare) {
    const unreleased = tag !== undefined && release === null
        ? [auditFinding('warning', text, 'audit-tag-without-release', { tag: tag.name })]
        : [];
    return [
        ...unreleased,
        ...listed.flatMap(({ where, files }) => {
            if (files.length > 0)
                return tag === undefined && release === null
                    ? [auditFinding('failure', text, 'audit-index-untagged', { index: where, version: text })]
                    : [];
            return release === null || bare.includes(where)
                ? []
                : [auditFinding('warning', text, 'audit-index-missing', missingValues(where, text, release))];
        }),
    ];
}
/** Within one series only: a mend of 1.2 may well come out after 2.0. */
function orderFindings(versions) {
    return versions.flatMap((later, position) => {
        const earlier = versions.slice(position + 1).find((each) => seriesOf(each) === seriesOf(later));
        const [laterAt, earlierAt] = [firstSeen(later), earlier === undefined ? null : firstSeen(earlier)];
        if (earlier === undefined || laterAt === null || earlierAt === null || laterAt >= earlierAt)
            return [];
        return [
            auditFinding('warning', earlier.text, 'audit-order', {
                ...{ later: later.text, laterdate: dayOf(laterAt) },
                ...{ earlier: earlier.text, earlierdate: dayOf(earlierAt) },
            }),
        ];
    });
}
function seriesOf({ version: { epoch, release } }) {
    return `${epoch}!${release[0] ?? 0}.${release[1] ?? 0}`;
}
/** Unix milliseconds: of the release, else of its tag, else of the first upload. */
function releasedAt(known) {
    const { release, tags } = known;
    return release?.publishedAt ?? tags[0]?.at ?? firstUpload(known);
}
/** The earliest that anything tells: releases are also written years later, all on one day. */
function firstSeen(known) {
    const { release, tags } = known;
    const all = [release?.publishedAt ?? null, firstUpload(known), ...tags.map(({ at }) => at)];
    const times = all.filter((at) => at !== null);
    return times.length === 0 ? null : Math.min(...times);
}
function firstUpload({ listed }) {
    const uploads = listed.flatMap(({ files }) => files.flatMap(({ uploadTime }) => (uploadTime === null ? [] : [Date.parse(uploadTime)])));
    return uploads.length === 0 ? null : Math.min(...uploads);
}
function unfixed(versions, fixed) {
    const others = versions.filter((known) => known.release !== null && !fixed.includes(known));
    if (others.length === 0)
        return [];
    return [auditFinding('note', 'old releases', 'audit-not-fixed', gathered(others, 'release'))];
}
function withoutDigest(pushed) {
    return pushed.length === 0
        ? []
        : [auditFinding('note', 'pushed tags', 'audit-tags-plain', gathered(pushed, 'release'))];
}
function shortCommit(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/audit/audited-versions.js
// Each version as the report shows it: when, which commit, by whom, which run, and where its files are.






const RELEASE_PLACE = 'GitHub release';
/** `versions`: newest first. */
function auditedVersions(versions, facts) {
    return versions.map((known) => {
        const { text, tags, release } = known;
        const tag = tags.find(({ name }) => name === release?.tag) ?? tags[0] ?? null;
        return {
            ...{ version: text, tag: shown(tag?.name ?? release?.tag ?? null) },
            commit: tag?.commit ?? null,
            releasedAt: releasedAt(known),
            by: shown(release?.author ?? null),
            run: runOf(known, facts),
            releaseUrl: release?.url ?? null,
            files: filesOf(known, facts.indexes),
        };
    });
}
function shown(text) {
    return text === null ? null : (0,plain_line/* plainLine */.h)(text, 200);
}
/** Whoever signed says so; else the draft's own mark, which stays where a person has published the draft. */
function runOf({ listed, release }, facts) {
    const names = new Set(listed.flatMap(({ files }) => files.map(({ filename }) => filename)));
    for (const { attestations } of facts.indexes)
        for (const [filename, read] of attestations)
            if (names.has(filename) && read !== null && isSaid(read) && isRun(read.run, facts))
                return read.run;
    const owner = (0,draft_marker/* readDraftOwner */.nM)(release?.notes ?? '') ?? (0,draft_marker/* readDraftOwner */.nM)(release?.notes ?? '', 'tag');
    return owner === null ? null : `${facts.serverUrl}/${facts.repository}/actions/runs/${owner.runId}`;
}
/** What is refuted, or nobody known has certified, says nothing. */
function isSaid({ state }) {
    return state === 'verified' || state === 'present';
}
/** What a certificate says becomes a link: only to a run on the host of the repository. */
function isRun(run, { serverUrl }) {
    return (run !== null &&
        run.startsWith(`${serverUrl}/`) &&
        /^[\w.:/-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/.test(run));
}
function filesOf(known, indexes) {
    const { manifest, release, listed } = known;
    const names = [
        ...(manifest?.files ?? []).map(({ filename }) => filename),
        ...(release?.assets ?? []).map(({ filename }) => filename),
        ...listed.flatMap(({ files }) => files.map(({ filename }) => filename)),
    ].filter((name) => name !== distribution_manifest/* MANIFEST_FILENAME */.c && !(0,trust_attestation/* isAttestationFile */.pn)(name));
    return [...new Set(names)].map((filename) => {
        const expected = manifest?.files.find((file) => file.filename === filename) ?? null;
        const asset = release?.assets.find((each) => each.filename === filename) ?? null;
        const places = placesOf(known, filename, indexes);
        const size = listed.flatMap(({ files }) => files).find((file) => file.filename === filename)?.size;
        return {
            filename: (0,plain_line/* plainLine */.h)(filename, 300),
            kind: expected?.kind ?? kindOf(filename),
            sha256: expected?.sha256 ?? null,
            size: expected?.size ?? asset?.size ?? size ?? null,
            places,
        };
    });
}
function placesOf({ release, listed }, filename, indexes) {
    const asset = release?.assets.find((each) => each.filename === filename);
    // Beside the file, as tools leave it: nobody has verified it.
    const beside = release?.assets.some((each) => each.filename === `${filename}.publish.attestation`) ?? false;
    const yanked = (0,yanked_reason/* yankedReason */.l)(release?.notes ?? '') !== false;
    const own = asset === undefined
        ? []
        : [{ where: RELEASE_PLACE, sha256: asset.sha256, yanked, attestation: beside ? 'present' : 'none' }];
    const onIndexes = listed.flatMap(({ where, files }) => {
        const file = files.find((each) => each.filename === filename);
        const read = indexes.find((index) => index.where === where)?.attestations;
        return file === undefined
            ? []
            : [
                {
                    ...{ where, sha256: file.sha256, yanked: file.yanked !== false },
                    attestation: attestationWord(read?.get(filename)),
                },
            ];
    });
    return [...own, ...onIndexes];
}
function attestationWord(read) {
    if (read === undefined)
        return 'unknown';
    if (read === null)
        return 'none';
    return read.state === 'verified' ? 'verified' : 'present';
}
function kindOf(filename) {
    if (filename.endsWith('.whl'))
        return 'wheel';
    return filename.endsWith('.tar.gz') ? 'sdist' : 'extra';
}

;// CONCATENATED MODULE: ./lib/trust/provenance-commit.js
// Which commit an attestation names, beside the one that the tag names: in push mode they differ, and that is as it should be.

/** `attested`: what the certificate says, and anybody may have written. */
function provenanceCommit(attested, { tag, tagged, built }) {
    if (attested === null)
        return { is: 'unknown', sentence: 'The attestation names no commit.' };
    const named = `The attestation names ${provenance_commit_short(attested)}`;
    if (attested === tagged)
        return { is: 'tagged', sentence: `${named}, the commit of the tag ${tag}.` };
    const release = `the tag ${tag} names ${provenance_commit_short(tagged)}`;
    if (attested === built)
        return {
            is: 'built',
            sentence: `${named}, the commit that was built; ${release}, the release commit on top of it.`,
        };
    const others = built === null || built === tagged ? '' : `, which was built from ${provenance_commit_short(built)}`;
    return {
        is: 'other',
        sentence: `${named}, the commit of the run that signed; ${release}${others}. A run that finishes an older release signs so; otherwise look into it.`,
    };
}
function provenance_commit_short(commit) {
    return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : JSON.stringify((0,plain_line/* plainLine */.h)(commit, 80));
}

;// CONCATENATED MODULE: ./lib/audit/file-findings.js
// The bytes of one version, place against place: manifest, release, indexes. A changed byte is a failure.






/** Uploads of one release take minutes; what comes an hour later is another event. Milliseconds. */
const LATE = 60 * 60 * 1000;
/** Other tools publish first and build then, for hours. Milliseconds. */
const LATE_BY_OTHERS = 24 * 60 * 60 * 1000;
function fileFindings(known, { indexes, repository, project, serverUrl }) {
    const { release } = known;
    return [
        ...(release === null ? [] : [...assetFindings(known, release), ...lateFindings(known, release)]),
        ...known.listed.flatMap((listed) => indexFindings(known, listed, project)),
        ...indexes.flatMap((index) => attestationFindings(known, { ...index, repository, project, serverUrl })),
    ];
}
function assetFindings(known, { tag, assets }) {
    const { manifest, text } = known;
    if (manifest === null)
        return [];
    const missingOrOther = manifest.files.flatMap(({ filename, sha256 }) => {
        const named = assets.filter((asset) => asset.filename === filename);
        if (named.length === 0)
            return [auditFinding('failure', text, 'audit-asset-missing', { tag, filename, sha: sha256 })];
        // Two assets may have one label, and a host may tell no digest.
        const other = named.find((asset) => asset.sha256 !== null && asset.sha256 !== sha256);
        return other === undefined || other.sha256 === null
            ? []
            : [
                auditFinding('failure', text, 'audit-asset-changed', {
                    ...{ tag, filename, seen: other.sha256, expected: sha256 },
                }),
            ];
    });
    const names = new Set([...manifest.files.map(({ filename }) => filename), distribution_manifest/* MANIFEST_FILENAME */.c]);
    const extra = assets
        .filter(({ filename }) => !names.has(filename) && !(0,trust_attestation/* isAttestationFile */.pn)(filename))
        .map(({ filename, uploader }) => auditFinding('warning', text, 'audit-asset-extra', { tag, filename, by: uploader ?? 'nobody known' }));
    return [...missingOrOther, ...extra];
}
function lateFindings(known, release) {
    const { text } = known;
    const { tag, assets, publishedAt, updatedAt } = release;
    const after = publishedAt + (isFixed(known) ? LATE : LATE_BY_OTHERS);
    const late = assets.filter(({ createdAt }) => createdAt > after);
    if (late.length > 0)
        return late.map(({ filename, createdAt }) => auditFinding('warning', text, 'audit-asset-late', { tag, filename, date: dateOf(createdAt) }));
    return updatedAt !== null && updatedAt > after
        ? [auditFinding('note', text, 'audit-release-edited', { tag, date: dateOf(updatedAt) })]
        : [];
}
function dateOf(at) {
    return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
}
function indexFindings(known, { where, files }, project) {
    const { text, release } = known;
    const expected = expectedFiles(known, project);
    const found = [];
    for (const { filename, sha256, source } of expected) {
        const listed = files.filter((file) => file.filename === filename);
        const other = listed.find((file) => file.sha256 !== null && file.sha256 !== sha256);
        if (other?.sha256 != null)
            found.push(
            // What nothing fixes may have been built twice, once for each place: other tools do that.
            auditFinding(isFixed(known) ? 'failure' : 'warning', text, 'audit-index-changed', {
                ...{ index: where, filename, seen: other.sha256, source, expected: sha256 },
            }));
        // A version of which the index has nothing is one finding, not one for each file.
        if (listed.length === 0 && files.length > 0)
            found.push(auditFinding('warning', text, 'audit-index-file-missing', { index: where, version: text, filename }));
    }
    const names = new Set(expected.map(({ filename }) => filename));
    const extra = release === null ? [] : files.filter(({ filename }) => !names.has(filename));
    for (const { filename } of known.manifest === null ? addedLater(files, extra) : extra)
        found.push(auditFinding(known.manifest === null ? 'warning' : 'failure', text, 'audit-index-extra', {
            ...{ index: where, filename, version: text },
        }));
    const yanked = files.find((file) => file.yanked !== false);
    if (yanked !== undefined)
        found.push(auditFinding('note', text, 'audit-yanked', {
            ...{ version: text, index: where, reason: yanked.yanked === '' ? '' : `: ${yanked.yanked}` },
        }));
    return found;
}
/** Releases of other tools need not have every file that they upload; what comes days after all others is told. */
function addedLater(files, extra) {
    const timeOf = ({ uploadTime }) => Date.parse(uploadTime ?? '');
    const first = Math.min(...files.map(timeOf).filter((at) => !Number.isNaN(at)));
    return extra.filter((file) => timeOf(file) > first + LATE_BY_OTHERS);
}
/** What an index should list: by the manifest, else by the release itself. */
function expectedFiles({ manifest, release }, project) {
    if (manifest !== null)
        return manifest.files
            .filter(isDistribution)
            .map(({ filename, sha256 }) => ({ filename, sha256, source: 'the manifest' }));
    return (release?.assets ?? []).flatMap(({ filename, sha256 }) => sha256 !== null && (0,distribution_name/* versionOf */.E4)(filename, project) !== null
        ? [{ filename, sha256, source: 'the release' }]
        : []);
}
/** A repository that was renamed has signed under its old name. A person can sign too, and anybody may have the name on another host. */
function isStranger(signer, { serverUrl, repository }) {
    return signer?.toLowerCase() !== `${serverUrl}/${repository}`.toLowerCase();
}
function isDistribution({ kind }) {
    return kind !== 'extra';
}
function attestationFindings(known, index) {
    const { text, tags, manifest } = known;
    const [tag] = tags;
    const listed = known.listed.find(({ where }) => where === index.where)?.files ?? [];
    return listed.flatMap(({ filename }) => {
        const read = index.attestations.get(filename) ?? null;
        if (read === null)
            return [];
        const where = { filename, index: index.where };
        if (read.state === 'invalid')
            return [auditFinding('failure', text, 'audit-attestation-invalid', { ...where, why: read.problem })];
        if (read.state === 'foreign')
            return [auditFinding('warning', text, 'audit-attestation-foreign', { ...where, why: read.problem })];
        if (isStranger(read.repository, index))
            return [
                auditFinding('warning', text, 'audit-attestation-stranger', {
                    ...{ ...where, repository: read.repository ?? 'no repository', own: index.repository },
                }),
            ];
        if (tag === undefined || read.commit === null)
            return [];
        const commit = provenanceCommit(read.commit, {
            ...{ tag: tag.name, tagged: tag.commit, built: manifest?.head ?? null },
        });
        return commit.is === 'other'
            ? [
                auditFinding('note', text, 'audit-attestation-other', {
                    ...{ ...where, commit: read.commit.slice(0, 7), why: commit.sentence },
                }),
            ]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/audit/since-findings.js
// What the last audit saw and this one sees otherwise: tells of releases that no manifest fixes, and of files that were deleted.




/** Releases may have files of one name, such as `checksums.txt`: there the name says of which. A tag may have slashes, a file none. */
const OF_RELEASE = /^(.+)\/([^/]+)$/;
function sinceFindings(seen, facts) {
    const now = seenNow(facts, null, seen.at);
    const date = dayOf(seen.at);
    const subjectOf = (filename) => {
        const [, tag, own = filename] = OF_RELEASE.exec(filename) ?? [];
        const version = (0,distribution_name/* versionOf */.E4)(own, facts.project);
        return version === null ? (tag ?? filename) : (0,format_version/* formatVersion */.q)(version);
    };
    const tags = Object.entries(seen.tags).flatMap(([tag, before]) => {
        const commit = since_findings_own(now.tags, tag);
        if (commit === before)
            return [];
        return [
            auditFinding('failure', tag, 'audit-tag-changed', {
                ...{ tag, before: before.slice(0, 7), date },
                seen: commit === undefined ? 'nothing, since it is gone' : commit.slice(0, 7),
            }),
        ];
    });
    const files = Object.entries(seen.places).flatMap(([index, names]) => {
        const listed = since_findings_own(now.places, index);
        // A place that was not asked this time tells nothing.
        if (listed === undefined)
            return [];
        return Object.entries(names).flatMap(([filename, before]) => {
            const sha256 = since_findings_own(listed, filename);
            if (sha256 === before)
                return [];
            const subject = subjectOf(filename);
            return sha256 === undefined
                ? [auditFinding('warning', subject, 'audit-since-gone', { index, filename, date })]
                : [
                    auditFinding('failure', subject, 'audit-since-changed', {
                        ...{ index, filename, before, date, seen: sha256 },
                    }),
                ];
        });
    });
    return [...tags, ...files];
}
/** For the next audit; of places that could not be read what was known stays. */
function seenNow(facts, before, at) {
    const files = facts.releases.flatMap(({ tag, assets }) => assets.map(({ filename, sha256 }) => ({ filename: `${tag}/${filename}`, sha256 })));
    return {
        at,
        tags: Object.fromEntries(facts.tags.map(({ name, commit }) => [name, commit])),
        places: {
            ...before?.places,
            [RELEASE_PLACE]: hashes(files),
            ...Object.fromEntries(facts.indexes.map(({ where, files: listed }) => [where, hashes(listed)])),
        },
    };
}
function hashes(files) {
    return Object.fromEntries(files.flatMap(({ filename, sha256 }) => (sha256 === null ? [] : [[filename, sha256]])));
}
function since_findings_own(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

// EXTERNAL MODULE: ./lib/findings/vulnerability-errors.js
var vulnerability_errors = __webpack_require__(7250);
;// CONCATENATED MODULE: ./lib/audit/vulnerability-findings.js
// What a scan came to, as findings: once for each package and vulnerability, however many locks name it.


const ORDER = { failure: 0, warning: 1, note: 2 };
/** The worst first. A failure: high, critical or malicious; all else that is known is a warning. */
function vulnerabilityFindings({ scanned, unknown }) {
    const found = new Map();
    // A place in a file says more than a resolution that nobody sees.
    for (const source of scanned.toSorted((a, b) => Number(a.path === null) - Number(b.path === null))) {
        for (const one of source.packages) {
            for (const vulnerability of one.vulnerabilities) {
                const key = [one.name, one.version, vulnerability.id].join(' ');
                if (!found.has(key))
                    found.set(key, knownFinding(source, one, vulnerability));
            }
        }
    }
    const gaps = unknown.map(({ what, why }) => ({
        level: 'warning',
        subject: what,
        finding: (0,catalogue/* raise */.x)(vulnerability_errors/* vulnerabilityErrors */.I, 'dependencies-unknown', { what, why }),
    }));
    return [...found.values(), ...gaps, ...scanned.flatMap(unaskedFindings)].toSorted((a, b) => ORDER[a.level] - ORDER[b.level]);
}
function knownFinding(source, one, vulnerability) {
    const { id, aliases, summary, severity, url } = vulnerability;
    // https://github.com/ossf/malicious-packages
    const malicious = [id, ...aliases].some((name) => name.startsWith('MAL-'));
    const values = {
        ...{ name: one.name, version: one.version, where: source.what, id, summary: sentence(summary), url },
        aliases: aliases.length === 0 ? '' : ` (${aliases.slice(0, 5).join(', ')})`,
        severity: severity === null ? '' : ` of ${severity} severity`,
        fix: remedy(one.name, vulnerability),
    };
    const place = source.path === null ? null : { path: source.path, line: one.line ?? 1 };
    return {
        level: malicious || severity === 'high' || severity === 'critical' ? 'failure' : 'warning',
        subject: `${one.name} ${one.version}`,
        key: id,
        finding: (0,catalogue/* raise */.x)(vulnerability_errors/* vulnerabilityErrors */.I, malicious ? 'dependency-malicious' : 'dependency-vulnerable', values),
        ...(place === null ? {} : { place }),
    };
}
function remedy(name, { fixedIn, url }) {
    return fixedIn.length === 0
        ? `No version mends it yet; read ${url}, and leave ${name} out if it concerns you.`
        : `Take ${name} ${fixedIn.join(' or ')}, or a newer one; see ${url}.`;
}
function sentence(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
const NAMED = 10;
function unaskedFindings({ what, packages }) {
    const groups = new Map();
    for (const { name, unasked } of packages)
        if (unasked !== null)
            groups.set(unasked, [...(groups.get(unasked) ?? []), name]);
    return [...groups].map(([why, names]) => ({
        level: 'note',
        subject: what,
        finding: (0,catalogue/* raise */.x)(vulnerability_errors/* vulnerabilityErrors */.I, 'dependencies-unasked', {
            count: names.length,
            where: what,
            names: `${names.slice(0, NAMED).join(', ')}${names.length > NAMED ? ', …' : ''}`,
            why,
        }),
    }));
}

;// CONCATENATED MODULE: ./lib/audit/access-record.js
// One line of the index server's access log, as the audit reads it. The log lay on machines of others; every field is hostile.


const LONGEST_LINE = 16 * 1024;
const LONGEST_NAME = 100;
function readAccessLogs(texts, { project, from, to }) {
    const leftOut = { old: 0, other: 0, unreadable: 0 };
    const records = [];
    const seen = new Set();
    for (const line of linesOf(texts)) {
        if (line.trim() === '' || seen.has(line))
            continue;
        seen.add(line);
        const fields = parseLine(line);
        const at = Date.parse(textOf(fields?.['time']) ?? '');
        if (fields === null || Number.isNaN(at) || at > to)
            leftOut.unreadable += 1;
        else if (at < from)
            leftOut.old += 1;
        else if ((0,normalize_name/* normalizeName */.P)(textOf(fields['package']) ?? '') !== (0,normalize_name/* normalizeName */.P)(project))
            leftOut.other += 1;
        else
            records.push(recordOf(fields, at));
    }
    return { records: records.sort((one, other) => one.at - other.at), leftOut };
}
/** One after the other: a log of nothing but line ends is no list of them. */
function* linesOf(texts) {
    for (const text of texts)
        for (let from = 0; from < text.length;) {
            const end = text.indexOf('\n', from);
            const to = end === -1 ? text.length : end;
            if (to > from)
                yield text.slice(from, to);
            from = to + 1;
        }
}
function recordsByActor(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(record.actor);
        if (group === undefined)
            groups.set(record.actor, [record]);
        else
            group.push(record);
    }
    return groups;
}
function recordOf(fields, at) {
    const name = (key) => {
        const text = (0,plain_line/* plainLine */.h)(textOf(fields[key]) ?? '', LONGEST_NAME);
        return text === '' ? null : text;
    };
    const user = name('user');
    return {
        at,
        actor: name('actor') ?? (user === null ? 'unknown' : `${user} on a machine`),
        repository: name('repository'),
        version: name('version'),
        file: name('file'),
        reason: name('reason'),
    };
}
function parseLine(line) {
    if (line.length > LONGEST_LINE)
        return null;
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}

;// CONCATENATED MODULE: ./lib/audit/access-history.js
// Who took what, as the report shows it.

/** The busiest first. */
function accessHistory({ records, leftOut }, { pseudonymised, retentionDays }) {
    const actors = recordsByActor(records);
    return {
        from: records[0]?.at ?? null,
        to: records.at(-1)?.at ?? null,
        ...{ pseudonymised, retentionDays, leftOut },
        actors: [...actors]
            .map(([actor, own]) => ({
            actor,
            requests: own.length,
            files: own.filter(({ file, reason }) => file !== null && reason === null).length,
            last: own.at(-1)?.at ?? 0,
        }))
            .sort((one, other) => other.requests - one.requests || (one.actor < other.actor ? -1 : 1)),
    };
}

;// CONCATENATED MODULE: ./lib/audit/pseudonyms.js
// Actors by pseudonyms: equal actors stay equal within a report, and without the salt nobody can try names against them.

const LENGTH = 10;
/** `salt`: random, of one report, and kept nowhere. Whose repository it was says too much, and goes as well. */
function pseudonymise(records, salt) {
    const known = new Map();
    return records.map((record) => {
        const name = known.get(record.actor) ?? pseudonym(record.actor, salt);
        known.set(record.actor, name);
        // A reason may quote who asked.
        return { ...record, actor: name, repository: null, reason: record.reason === null ? null : 'refused' };
    });
}
function pseudonym(actor, salt) {
    return `actor-${(0,external_node_crypto_.createHmac)('sha256', salt).update(actor).digest('hex').slice(0, LENGTH)}`;
}

;// CONCATENATED MODULE: ./lib/audit/working-hours.js
// `hours: 7-19` in a time zone: when access is usual.
/** Null for anything but two different whole hours. */
function working_hours_parseHours(text) {
    const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
    if (from === undefined || to === undefined)
        return null;
    const hours = { from: Number(from), to: Number(to) };
    return hours.from > 23 || hours.to > 24 || hours.to < 1 || hours.from === hours.to ? null : hours;
}
function working_hours_isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
        return true;
    }
    catch {
        return false;
    }
}
/** Tells of any moment (Unix milliseconds) whether it is within. */
function withinHours({ from, to, zone }) {
    const format = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: zone });
    return (at) => {
        const hour = Number(format.format(at));
        return from < to ? hour >= from && hour < to : hour >= from || hour < to;
    };
}

;// CONCATENATED MODULE: ./lib/audit/unusual-access.js
// Unusual access: somebody new, far more than usual, an old version, outside of hours, refused again and again. Everything is measured
// against the log itself: a log of a few days knows nothing usual, and says nothing.






const unusual_access_DAY = 24 * 60 * 60 * 1000;
/** Days of log before somebody can be new. */
const LEARNT = 14;
/** Days in which a new actor is told. */
const RECENT = 7;
/** Active days before there is a usual one. */
const USUAL_DAYS = 5;
const BURST_FACTOR = 5;
const BURST_FILES = 20;
const OLD_DAYS = 180;
const REFUSALS = 5;
function unusualAccess(request) {
    const taken = request.records.filter(({ file, reason }) => file !== null && reason === null);
    const actors = recordsByActor(taken);
    const [first, last] = [request.records[0]?.at ?? 0, request.records.at(-1)?.at ?? 0];
    return [
        ...[...actors].flatMap(([actor, records]) => [
            ...newActor(actor, records, { first, last }),
            ...bursts(actor, records),
            ...oldVersions(actor, records, request.released),
            ...outsideHours(actor, records, request.hours),
        ]),
        ...[...recordsByActor(request.records.filter(({ reason }) => reason !== null))].flatMap(refusals),
    ];
}
function newActor(actor, records, { first, last }) {
    const [earliest] = records;
    if (earliest === undefined)
        return [];
    const isNew = earliest.at - first >= LEARNT * unusual_access_DAY && last - earliest.at <= RECENT * unusual_access_DAY;
    if (!isNew)
        return [];
    const values = { actor, what: describe(earliest), date: dayOf(earliest.at) };
    return [auditFinding('warning', actor, 'audit-access-new', values)];
}
/** A day against the median of the days before it on which the actor took something. */
function bursts(actor, records) {
    const days = new Map();
    for (const { at } of records)
        days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1);
    const counts = [...days];
    return counts.flatMap(([date, count], position) => {
        const before = counts.slice(0, position).map(([, each]) => each);
        if (before.length < USUAL_DAYS || count < BURST_FILES)
            return [];
        const usual = median(before);
        return count <= usual * BURST_FACTOR
            ? []
            : [auditFinding('warning', actor, 'audit-access-burst', { actor, count, date, usual })];
    });
}
/** Once for each actor and version. */
function oldVersions(actor, records, released) {
    const latest = new Map();
    for (const record of records)
        if (record.version !== null)
            latest.set(record.version, record);
    return [...latest].flatMap(([text, { at }]) => {
        const version = (0,parse_version/* parseVersion */.o)(text);
        if (version === null)
            return [];
        const newer = released
            .filter((each) => (0,compare_versions/* isFinal */.dR)(each.version) && (0,compare_versions/* compareVersions */.Zy)(each.version, version) > 0)
            .toSorted((one, other) => one.at - other.at)[0];
        const days = newer === undefined ? 0 : Math.floor((at - newer.at) / unusual_access_DAY);
        return newer === undefined || days <= OLD_DAYS
            ? []
            : [
                auditFinding('note', actor, 'audit-access-old', {
                    ...{ actor, version: text, date: dayOf(at), days, newer: (0,format_version/* formatVersion */.q)(newer.version) },
                }),
            ];
    });
}
function outsideHours(actor, records, hours) {
    if (hours === null)
        return [];
    const within = withinHours(hours);
    const outside = records.filter(({ at }) => !within(at));
    const last = outside.at(-1);
    if (last === undefined)
        return [];
    return [
        auditFinding('warning', actor, 'audit-access-hours', {
            ...{ actor, count: `${outside.length} ${outside.length === 1 ? 'file' : 'files'}` },
            ...{ hours: `${hours.from}-${hours.to} h`, zone: hours.zone, date: dayOf(last.at) },
        }),
    ];
}
/** The worst day of each. */
function refusals([actor, records]) {
    const days = new Map();
    for (const { at, reason } of records)
        days.set(dayOf(at), { count: (days.get(dayOf(at))?.count ?? 0) + 1, why: reason ?? '' });
    const [worst] = [...days].toSorted(([, one], [, other]) => other.count - one.count);
    if (worst === undefined || worst[1].count < REFUSALS)
        return [];
    const [date, { count, why }] = worst;
    return [
        auditFinding('warning', actor, 'audit-access-refused', { actor, count: `${count} times`, date, why }),
    ];
}
function describe({ file, repository }) {
    return `${file ?? 'a file'}${repository === null ? '' : ` in ${repository}`}`;
}
function median(counts) {
    const sorted = counts.toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

// EXTERNAL MODULE: ./lib/distribution/make-manifest.js
var make_manifest = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/distribution/parse-manifest.js
var parse_manifest = __webpack_require__(90027);
;// CONCATENATED MODULE: ./lib/commands/audit-facts.js








/** Newest manifests that are read; each is one request. */
const MOST_MANIFESTS = 500;
/** Of a hundred files with their metadata it is far smaller. Bytes. */
const LARGEST_MANIFEST = 16 * 1024 * 1024;
/** Newest files of each index whose attestations are read; each is one request. */
const audit_facts_MOST_ATTESTATIONS = 20;
const audit_facts_AT_A_TIME = 6;
/** Throws where the releases or tags can't be read: without them there is nothing to audit. An index that can't be read is told. */
async function readAuditFacts(request, needs) {
    const format = (0,tag_format/* parseTagFormat */.n0)(request.tagFormat);
    const [releases, { tags, complete }] = await Promise.all([needs.readReleases(), needs.readTags()]);
    const own = releases.filter(({ tag }) => (0,tag_format/* readTag */.zW)(format, tag) !== null);
    const unread = [];
    if (!complete)
        unread.push({ what: `tags of ${request.repository}`, why: `only the first ${tags.length} were read` });
    const manifests = await readManifests(own, needs, unread);
    const indexes = [];
    for (const index of needs.indexes) {
        const read = await readIndex(index, request.project, unread);
        if (read !== null)
            indexes.push(read);
    }
    const versionTags = tags.flatMap((tag) => {
        const version = (0,tag_format/* readTag */.zW)(format, tag.name);
        return version === null ? [] : [{ ...tag, version }];
    });
    const { repository, project, serverUrl } = request;
    return {
        facts: { repository, project, serverUrl, tags: versionTags, releases: own, manifests, indexes },
        unread,
    };
}
async function readManifests(releases, needs, unread) {
    const all = releases.flatMap(({ assets }) => assets.filter(({ filename }) => filename === distribution_manifest/* MANIFEST_FILENAME */.c));
    const wanted = all.slice(0, MOST_MANIFESTS);
    if (all.length > wanted.length)
        unread.push({
            what: `manifests of the ${all.length - wanted.length} oldest releases`,
            why: `an audit reads the newest ${MOST_MANIFESTS}`,
        });
    const read = await (0,some_at_a_time/* someAtATime */.Q)(audit_facts_AT_A_TIME, wanted, async (asset) => {
        if (asset.size > LARGEST_MANIFEST)
            return [asset.id, { problem: `it is larger than ${LARGEST_MANIFEST} bytes` }];
        const bytes = await needs.readManifest(asset);
        if (bytes === null)
            return [asset.id, { problem: 'it was removed meanwhile' }];
        if (asset.sha256 !== null && (0,make_manifest/* manifestDigest */.It)(bytes) !== `sha256:${asset.sha256}`)
            return [asset.id, { problem: 'its bytes do not have the digest that its release names' }];
        try {
            return [asset.id, (0,parse_manifest/* parseManifest */.N)(bytes)];
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return [asset.id, { problem: error.happened.replace(/\.$/, '') }];
            throw error;
        }
    });
    return new Map(read);
}
async function readIndex(index, project, unread) {
    const { where } = index;
    try {
        const page = await index.readPage(project);
        const files = page === 'empty' ? [] : page.files.filter(({ filename }) => (0,distribution_name/* versionOf */.E4)(filename, project));
        return { where, files, attestations: await readAttestations(index, project, files, unread) };
    }
    catch (error) {
        unread.push({ what: where, why: reasonOf(error) });
        return null;
    }
}
async function readAttestations(index, project, files, unread) {
    const newest = newestFirst(files, project).slice(0, audit_facts_MOST_ATTESTATIONS);
    const what = `attestations on ${index.where}`;
    try {
        const read = index.readAttestations(project, newest);
        if (read === null) {
            unread.push({ what, why: 'nothing is known of where this index keeps them' });
            return new Map();
        }
        const found = await read;
        const [older, unanswered] = [files.length - newest.length, newest.length - found.size];
        if (older > 0)
            unread.push({
                what: `${what} of the ${older} oldest files`,
                why: `an audit reads the newest ${audit_facts_MOST_ATTESTATIONS}`,
            });
        if (unanswered > 0)
            unread.push({ what: `${what} of ${unanswered} files`, why: 'the index did not answer' });
        const unverified = [...found.values()].find((read) => read?.state === 'present');
        if (unverified)
            unread.push({ what: `whether ${what} hold`, why: unverified.problem });
        return found;
    }
    catch (error) {
        unread.push({ what, why: reasonOf(error) });
        return new Map();
    }
}
function newestFirst(files, project) {
    return files
        .flatMap((file) => {
        const version = (0,distribution_name/* versionOf */.E4)(file.filename, project);
        return version === null ? [] : [{ file, version }];
    })
        .sort((one, other) => (0,compare_versions/* compareVersions */.Zy)(other.version, one.version))
        .map(({ file }) => file);
}
/** Rethrows what is no error that a person can meet. */
function reasonOf(error) {
    if (error instanceof user_error/* UserError */.yo)
        return error.happened;
    if (error instanceof user_error/* UserErrors */.tQ)
        return error.errors.map(({ happened }) => happened).join(' ');
    throw error;
}

;// CONCATENATED MODULE: ./lib/commands/audit-access.js
// Who took what, from the logs that the index server of jobs and machines has left.






const audit_access_DAY = 24 * 60 * 60 * 1000;
/** A job's clock may be a little ahead. */
const AHEAD = 10 * 60 * 1000;
async function readAccess(request, versions, needs) {
    const { sources, at, project, retentionDays, salt, hours } = request;
    if (sources.length === 0)
        return { access: null, findings: [], unread: [] };
    const from = at - retentionDays * audit_access_DAY;
    const unread = [];
    const texts = [];
    for (const source of sources) {
        const what = source.kind === 'file' ? `the access log ${source.path}` : `access logs of ${source.repository}`;
        try {
            const read = await needs.readAccess(source, from);
            texts.push(...read.texts);
            if (read.gaps.length > 0)
                unread.push({ what: `some ${what}`, why: read.gaps.join('; ') });
        }
        catch (error) {
            unread.push({ what, why: reasonOf(error) });
        }
    }
    const read = readAccessLogs(texts, { project, from, to: at + AHEAD });
    // Before anything is judged: no finding knows a name that the report does not show.
    const records = salt === null ? read.records : pseudonymise(read.records, salt);
    const released = versions.flatMap((known) => {
        const when = releasedAt(known);
        return when === null ? [] : [{ version: known.version, at: when }];
    });
    return {
        access: accessHistory({ ...read, records }, { pseudonymised: salt !== null, retentionDays }),
        findings: unusualAccess({ records, hours, released }),
        unread,
    };
}

;// CONCATENATED MODULE: ./lib/commands/audit-downloads.js




const audit_downloads_DAY = 24 * 60 * 60 * 1000;
/** `facts`: of the indexes that could be read. */
async function readIndexDownloads(request, indexes, facts) {
    const told = [];
    const unread = [];
    for (const { where, figures, readFigures } of indexes) {
        const what = `downloads from ${where}`;
        // An index that could not be read is named already.
        const files = newestFirst(facts.find((each) => each.where === where)?.files ?? [], request.project);
        try {
            const reading = readFigures(request.project, files);
            if (reading === null) {
                unread.push({ what, why: figures });
                continue;
            }
            const read = await reading;
            const names = files.map(({ filename }) => filename);
            told.push({ where, pseudonymised: request.salt !== null, files: shownFiles(names, read, request) });
            const missing = names.filter((name) => !read.figures.has(name)).length;
            if (missing > 0 || read.gaps.length > 0)
                unread.push({
                    what: missing === 0 ? what : `${what} of ${missing} ${missing === 1 ? 'file' : 'files'}`,
                    why: read.gaps.length === 0 ? 'it does not tell' : read.gaps.join('; '),
                });
        }
        catch (error) {
            unread.push({ what, why: reasonOf(error) });
        }
    }
    return { indexes: told, unread };
}
function shownFiles(names, { figures }, { project, at, retentionDays, salt }) {
    return names.flatMap((filename) => {
        const [version, figure] = [(0,distribution_name/* versionOf */.E4)(filename, project), figures.get(filename)];
        if (version === null || figure === undefined)
            return [];
        const { count, last, by } = figure;
        // Who it was is kept no longer than a record of a log.
        const person = last !== null && last >= at - retentionDays * audit_downloads_DAY ? by : null;
        const shown = person === null || salt === null ? person : pseudonym(person, salt);
        return [{ version: (0,format_version/* formatVersion */.q)(version), filename, count, last, by: shown }];
    });
}

;// CONCATENATED MODULE: ./lib/commands/audit.js
// Audit: what was released, by whom, whether it still is what it was, who took it, and what is known to be vulnerable.















/** Throws `github-…` where the repository can't be read, `audit-data-unreadable`. Everything else that can't be read is told as `unread`. */
async function auditReleases(request, needs) {
    const { at, repository, project } = request;
    // First: whoever names the wrong file learns it before anything is asked.
    const earlier = await readEarlier(request, needs);
    const { facts, unread } = await needs.step('Read the releases', () => readAuditFacts(request, needs));
    const versions = knownVersions(facts, (0,tag_format/* parseTagFormat */.n0)(request.tagFormat));
    const counted = countDownloads(versions, at);
    const counts = addCount(earlier?.counts ?? [], counted);
    // One of the whole report: who is in a log and on an index has one name in it.
    const salt = request.access.pseudonymised ? needs.makeSalt() : null;
    const told = await readIndexDownloads({ project, at, retentionDays: request.access.retentionDays, salt }, needs.indexes, facts.indexes);
    const access = await needs.step('Read the access', () => readAccess({ ...request.access, salt, project, at }, versions, needs));
    const newest = newestRelease(versions, at);
    const { scan } = needs;
    const scanned = scan === null ? null : await needs.step('Scan', () => scan(newest));
    const report = {
        ...{ schema: 1, repository, project, at },
        versions: auditedVersions(versions, facts),
        findings: worstFirst([
            ...releaseFindings(versions, facts),
            ...(earlier === null || earlier.seen === null ? [] : sinceFindings(earlier.seen, facts)),
            ...access.findings,
            ...(scanned === null ? [] : vulnerabilityFindings(scanned)),
        ]),
        downloads: { counts, indexes: told.indexes },
        access: access.access,
        vulnerabilities: scanned,
        unread: [...unread, ...told.unread, ...access.unread],
    };
    if (request.data !== null)
        await needs.writeData(serializeAuditData({ repository, counts, seen: seenNow(facts, earlier?.seen ?? null, at) }));
    return { report, newest };
}
function newestRelease(versions, at) {
    for (const known of versions) {
        const files = known.manifest?.files.filter(({ kind }) => kind !== 'extra') ?? [];
        const metadata = (files.find(({ kind }) => kind === 'wheel') ?? files[0])?.metadata ?? null;
        if (metadata !== null)
            return { version: known.text, metadata, files, releasedAt: releasedAt(known) ?? at };
    }
    return null;
}
function releaseFindings(versions, facts) {
    return [...versionFindings(versions), ...versions.flatMap((known) => fileFindings(known, facts))];
}
async function readEarlier({ data, repository }, needs) {
    const text = data === null ? null : await needs.readData();
    if (data === null || text === null)
        return null;
    const read = parseAuditData(text, repository);
    if ('problem' in read)
        throw (0,catalogue/* raise */.x)(auditErrors, 'audit-data-unreadable', { path: data, why: read.problem });
    return read;
}
/** Every download, also by machines that look again and again. */
function countDownloads(versions, at) {
    const files = versions.flatMap(({ text, release }) => {
        const counted = (release?.assets ?? []).filter(({ filename }) => filename !== distribution_manifest/* MANIFEST_FILENAME */.c);
        return counted.length === 0
            ? []
            : [[text, Object.fromEntries(counted.map(({ filename, downloads }) => [filename, downloads]))]];
    });
    return { at, files: Object.fromEntries(files) };
}

;// CONCATENATED MODULE: ./lib/audit/asked-packages.js
// Which packages a public database may be asked about. It knows packages of PyPI: one of the same name elsewhere is another package, and its
// name is nobody else's business.



/** Why it is not asked about; null: it is. */
function unaskedReason(one, { privateNames, publicIndexes }) {
    if (privateNames.includes(one.name))
        return 'the project calls it private';
    if (one.source === 'other')
        return 'it does not come from an index';
    if (one.version === null || (0,parse_version/* parseVersion */.o)(one.version) === null)
        return 'the file names no version of it';
    if (!/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(one.name))
        return 'its name is not valid';
    const { index } = one;
    const isPublic = index === null || publicIndexes.some((each) => (0,index_address/* sameIndexUrl */.Qs)(each, index));
    return isPublic ? null : 'it comes from an index of its own';
}
/** What stands for it in a question, and in the answer. */
function pinned({ name, version }) {
    const parsed = (0,parse_version/* parseVersion */.o)(version ?? '');
    if (parsed === null)
        throw new Error(`${name} has no version`);
    return { name, version: (0,format_version/* formatVersion */.q)(parsed) };
}

// EXTERNAL MODULE: ./lib/dependencies/asked-places.js
var asked_places = __webpack_require__(39870);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/dependencies/read-locked.js + 1 modules
var read_locked = __webpack_require__(79832);
// EXTERNAL MODULE: ./lib/distribution/core-metadata.js
var core_metadata = __webpack_require__(10265);
// EXTERNAL MODULE: ./lib/distribution/resolution-project.js
var resolution_project = __webpack_require__(48142);
// EXTERNAL MODULE: ./lib/dependencies/uv-lock.js
var uv_lock = __webpack_require__(98252);
;// CONCATENATED MODULE: ./lib/commands/scan-vulnerabilities.js
// Known vulnerabilities of what a project leads to: of its lock files, and of what its released version resolves to today.










/** What can't be read or asked is `unknown`, with the reason; nothing is thrown for it. */
async function scanVulnerabilities(request, needs) {
    const unknown = [];
    const locked = [
        ...(await readRelease(request, needs, unknown)),
        ...(await readLocks(request, needs, unknown)),
    ];
    const rules = { privateNames: request.privateNames.map(normalize_name/* normalizeName */.P), publicIndexes: needs.publicIndexes };
    const asked = new Map();
    for (const one of locked.flatMap(({ packages }) => packages))
        if (unaskedReason(one, rules) === null)
            asked.set(key(pinned(one)), pinned(one));
    const found = await ask([...asked.values()].toSorted(byKey), needs);
    if (found instanceof Error)
        unknown.push(...locked.map(({ what }) => ({ what, why: reasonOf(found) })));
    const scanned = locked.map((source) => scannedSource(source, rules, found));
    return { scanner: needs.scanner, scanned, unknown };
}
async function readRelease({ folder, release }, needs, unknown) {
    if (release === null)
        return [];
    const what = `release ${release.version}`;
    const metadata = (0,core_metadata/* parseCoreMetadata */.U)(release.metadata);
    if ('problem' in metadata) {
        unknown.push({ what, why: `its metadata can't be read: ${metadata.problem}.` });
        return [];
    }
    if (metadata.requiresDist.length === 0)
        return [{ what, path: null, packages: [] }];
    try {
        const settings = (0,resolution_project/* readSettings */.sb)((await needs.readText(external_node_path_.posix.join(folder, 'pyproject.toml'))) ?? '');
        const pyproject = (0,resolution_project/* resolutionProject */.Cu)(metadata, settings);
        // Without the project's lock: who installs the release today gets what resolves today.
        const text = await needs.lockRequirements({ pyproject, lock: null });
        const packages = (0,uv_lock/* readUvLock */.$)('uv.lock', text).filter(({ source }) => source !== 'root');
        return [{ what, path: null, packages }];
    }
    catch (error) {
        unknown.push({ what, why: reasonOf(error) });
        return [];
    }
}
async function readLocks({ folder }, needs, unknown) {
    const listed = await needs.listFolder(folder);
    const names = listed.filter((name) => (0,lock_entries/* isLock */.e)(name) || isInstalled(name)).toSorted();
    const locked = [];
    for (const path of names.map((name) => external_node_path_.posix.join(folder, name))) {
        try {
            const packages = (0,read_locked/* readLocked */.L)(path, (await needs.readText(path)) ?? '');
            locked.push({ what: path, path, packages: packages.filter(({ source }) => source !== 'root') });
        }
        catch (error) {
            unknown.push({ what: path, why: reasonOf(error) });
        }
    }
    return locked;
}
/** Constraints pin what may not be installed at all. */
function isInstalled(name) {
    return (0,asked_places/* isRequirementsPath */.g)(name) && /\.txt$/i.test(name) && !/constraints/i.test(name);
}
async function ask(packages, needs) {
    if (packages.length === 0)
        return [];
    try {
        return await needs.findVulnerabilities(packages);
    }
    catch (error) {
        if (error instanceof Error)
            return error;
        throw error;
    }
}
function scannedSource({ what, path, packages }, rules, found) {
    const scanned = packages.map((one) => {
        const unasked = unaskedReason(one, rules);
        const wanted = unasked === null ? key(pinned(one)) : null;
        const known = found instanceof Error || wanted === null ? [] : found.filter((each) => key(each.package) === wanted);
        return {
            name: one.name,
            version: one.version ?? '',
            publishedAt: one.publishedAt,
            line: one.line,
            unasked: unasked ?? (found instanceof Error ? 'the database could not be asked' : null),
            vulnerabilities: known.map(({ id, aliases, summary, fixedIn, severity, score, url }) => ({
                ...{ id, aliases, summary, fixedIn, severity, score, url },
            })),
        };
    });
    return { what, path, packages: scanned.toSorted(byKey) };
}
function key({ name, version }) {
    return `${name} ${version}`;
}
function byKey(a, b) {
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/findings/input-errors.js
var input_errors = __webpack_require__(31228);
;// CONCATENATED MODULE: ./lib/audit/found-vulnerability.js
// What `uv audit --output-format json` found, read without trust: its schema is a preview.


/** Null when the text is not such a report, or does not cover `count` packages. Severities are not in it. */
function readFound(text, count) {
    const report = found_vulnerability_fields(found_vulnerability_parse(text));
    const list = report['vulnerabilities'];
    if (found_vulnerability_fields(report['summary'])['audited_packages'] !== count || !Array.isArray(list))
        return null;
    const found = list.map(found_vulnerability_readOne);
    return found.every((one) => one !== null) ? found : null;
}
function found_vulnerability_readOne(entry) {
    const one = found_vulnerability_fields(entry);
    const { name, version } = found_vulnerability_fields(one['dependency']);
    const record = one['id'];
    if (typeof name !== 'string' || typeof version !== 'string' || !isId(record))
        return null;
    const id = isId(one['display_id']) ? one['display_id'] : record;
    const aliases = [record, ...strings(one['aliases'])].filter((alias) => isId(alias) && alias !== id);
    const link = one['link'];
    return {
        package: { name: (0,normalize_name/* normalizeName */.P)(name), version },
        record,
        id,
        aliases: [...new Set(aliases)].toSorted(),
        summary: summaryOf(one),
        fixedIn: strings(one['fix_versions']).map((fix) => (0,plain_line/* plainLine */.h)(fix, 60)),
        ...{ severity: null, score: null },
        url: isWeb(link) ? link : `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
    };
}
function summaryOf(one) {
    const text = [one['summary'], one['description']].find((part) => typeof part === 'string' && part !== '');
    return typeof text === 'string' ? (0,plain_line/* plainLine */.h)(text, 240) : 'no summary is given';
}
function isId(value) {
    return typeof value === 'string' && /^[A-Za-z0-9][\w.:-]{0,99}$/.test(value);
}
function isWeb(value) {
    return typeof value === 'string' && value.length < 500 && URL.canParse(value) && /^https?:/i.test(value);
}
function strings(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function found_vulnerability_fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function found_vulnerability_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/audit/scan-project.js
/** Names and versions have been checked: nothing else is put into the texts. */
function scanProject(packages) {
    const source = 'source = { registry = "." }';
    const entries = packages.map(({ name, version }) => `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}\n`);
    const needed = packages.map(({ name, version }) => `    { name = "${name}", version = "${version}", ${source} },\n`);
    return {
        pyproject: '[project]\nname = "py-release-scan"\nversion = "0"\nrequires-python = ">=3.8"\n',
        lock: [
            'version = 1\nrequires-python = ">=3.8"\n',
            `[[package]]\nname = "py-release-scan"\nversion = "0"\nsource = { virtual = "." }\ndependencies = [\n${needed.join('')}]\n`,
            ...entries,
        ].join('\n'),
    };
}

// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/python/configured-index.js
var configured_index = __webpack_require__(22077);
// EXTERNAL MODULE: ./lib/gateways/python/lock-requirements.js
var lock_requirements = __webpack_require__(34768);
// EXTERNAL MODULE: ./lib/gateways/python/project-variables.js
var project_variables = __webpack_require__(5811);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
// EXTERNAL MODULE: ./lib/gateways/python/uv-pins.js
var uv_pins = __webpack_require__(27372);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/vulnerability-scanner.js
// Known vulnerabilities, by the pinned uv's `audit` and OSV's database. uv is given names and versions alone: it reads no project, builds
// nothing, and asks no index. https://google.github.io/osv.dev/api/



















const OSV = 'https://api.osv.dev/';
const TIMEOUT_MS = 5 * 60 * 1000;
/** Its report has the whole text of each vulnerability, and the last MiB of an output is kept. */
const AT_ONCE = 100;
async function createVulnerabilityScanner(options) {
    const { workspace, env, fetch, log } = options;
    const serviceUrl = (options.serviceUrl ?? OSV).replace(/\/*$/, '/');
    const files = (0,gateways_files/* createFiles */.qm)(workspace);
    const childEnv = (0,child_environment/* childEnvironment */.Q)(env, options.secrets);
    const index = await (0,configured_index/* findConfiguredIndex */.Yi)(env);
    // Not before the first question: without uv there are no answers, and everything else of an audit stands.
    let prepared = null;
    const prepare = () => (prepared ??= (0,uv_tool/* prepareUv */.D)({ fetch, env, notice: log }));
    return {
        scanner: `uv ${uv_pins/* UV_VERSION */.t} audit, with the database of ${new URL(serviceUrl).host}`,
        publicIndexes: ['https://pypi.org/simple', index.url],
        listFolder: (folder) => files.list(folder),
        readText: async (path) => (await files.read(path))?.toString('utf8') ?? null,
        lockRequirements: async (order) => (0,lock_requirements.lockRequirements)({
            ...order,
            uv: await prepare(),
            python: await (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace),
            env: childEnv,
            temporary: env['RUNNER_TEMP'],
        }),
        findVulnerabilities: async (packages) => {
            const audit = { uv: await prepare(), serviceUrl, env: childEnv, temporary: env['RUNNER_TEMP'] };
            const found = [];
            for (let start = 0; start < packages.length; start += AT_ONCE)
                found.push(...(await auditPackages(packages.slice(start, start + AT_ONCE), audit)));
            const ratings = await readRatings(found, { serviceUrl, fetch });
            return found.map((one) => ({ ...one, ...(ratings.get(one.record) ?? UNRATED) }));
        },
    };
}
async function auditPackages(packages, audit) {
    const { uv, serviceUrl, env, temporary } = audit;
    const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)(temporary || (0,external_node_os_.tmpdir)(), 'py-release-scan-'));
    try {
        const { pyproject, lock } = scanProject(packages);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'pyproject.toml'), pyproject);
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(folder, 'uv.lock'), lock);
        const { exitCode, stdout, lastLines } = await uv.run(
        // The configuration of the machine may ignore vulnerabilities, or name another database.
        ['audit', '--frozen', '--no-config', '--output-format=json', '--service-format=osv']
            .concat(`--service-url=${serviceUrl}`)
            .concat('--preview-features=audit-command', '--preview-features=json-output'), { cwd: folder, env: (0,project_variables/* withoutProjectVariables */.b)(env), timeoutMs: TIMEOUT_MS });
        // 1 when something was found.
        if (exitCode > 1)
            throw (0,catalogue/* raise */.x)(vulnerability_errors/* vulnerabilityErrors */.I, 'vulnerabilities-unanswered', {
                url: serviceUrl,
                lines: (0,shown_lines/* shownLines */.T)(lastLines),
            });
        const found = readFound(stdout, packages.length);
        if (found !== null)
            return found;
        if (packages.length === 1)
            throw (0,catalogue/* raise */.x)(vulnerability_errors/* vulnerabilityErrors */.I, 'vulnerabilities-incomplete', { count: packages.length });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
    const half = Math.ceil(packages.length / 2);
    return [
        ...(await auditPackages(packages.slice(0, half), audit)),
        ...(await auditPackages(packages.slice(half), audit)),
    ];
}
const LOOKED_UP = 500;
const LONGEST_RECORD = 4 * 1024 * 1024;
const RATED_WITHIN_MS = 20_000;
/** Of databases that OSV has whole; other names of a vulnerability (CVE) have no record for packages of PyPI. */
const RECORDED = /^(?:GHSA|PYSEC)-/;
const UNRATED = { severity: null, score: null };
/** uv tells none. A record that can't be read has no severity, and the finding stays. */
async function readRatings(found, database) {
    const ratings = new Map();
    const distinct = new Map(found.map((one) => [one.record, one]));
    const queue = [...distinct.values()].slice(0, LOOKED_UP).values();
    const next = async () => {
        for (const one of queue)
            ratings.set(one.record, await firstRating(one, database));
    };
    await Promise.all([next(), next(), next(), next()]);
    return ratings;
}
/** One database may rate what another only describes. */
async function firstRating({ record, id, aliases }, database) {
    const others = [id, ...aliases].filter((name) => name !== record && RECORDED.test(name));
    for (const name of [record, ...others.slice(0, 3)]) {
        const rating = await readRating(name, database);
        if (rating.severity !== null)
            return rating;
    }
    return UNRATED;
}
async function readRating(record, { serviceUrl, fetch }) {
    try {
        const url = new URL(`v1/vulns/${encodeURIComponent(record)}`, serviceUrl).href;
        const ask = (0,limited_request/* createAskServer */.h)(fetch, product/* VERSION */.x, RATED_WITHIN_MS);
        const { status, body } = await ask({ url, accept: 'application/json', longestBody: LONGEST_RECORD });
        return status === 200 ? recordRating(JSON.parse(body)) : UNRATED;
    }
    catch {
        return UNRATED;
    }
}

// EXTERNAL MODULE: ./lib/gateways/runner/runner.js
var runner = __webpack_require__(9846);
// EXTERNAL MODULE: ./lib/inputs/cli-options.js
var cli_options = __webpack_require__(31912);
// EXTERNAL MODULE: ./lib/inputs/index-build-arguments.js
var index_build_arguments = __webpack_require__(41685);
;// CONCATENATED MODULE: ./lib/inputs/audit-arguments.js
// `py-release audit`: arguments in, one typed value out.




const AUDIT_OPTIONS = {
    ...cli_options/* COMMON_OPTIONS */.DT,
    repository: { type: 'string' },
    project: { type: 'string' },
    index: { type: 'string' },
    data: { type: 'string' },
    'access-log': { type: 'string' },
    hours: { type: 'string' },
    'time-zone': { type: 'string' },
    pseudonymise: { type: 'boolean' },
    'retention-days': { type: 'string' },
    warnings: { type: 'string' },
    scan: { type: 'boolean' },
    'trust-root': { type: 'string' },
    html: { type: 'string' },
    sarif: { type: 'string' },
    sbom: { type: 'string' },
};
const RETENTION_DAYS = 90;
const LONGEST_RETENTION = 3650;
const COMMAND = 'audit';
/** Throws `usage-wrong`. */
function parseAuditArguments(words) {
    const { options } = words;
    const text = (name) => options.get(name) ?? null;
    const repository = text('repository');
    if (repository !== null && !isRepositoryName(repository))
        throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, COMMAND);
    const warnings = text('warnings') ?? 'ignore';
    if (warnings !== 'fail' && warnings !== 'ignore')
        throw wrongUse('`--warnings` is `fail` or `ignore`.', COMMAND);
    const accessLogs = words.repeated.get('access-log') ?? [];
    const wrong = accessLogs.find(isWrongSource);
    if (wrong !== undefined)
        throw wrongUse(`\`--access-log\` is \`${wrong}\`, which is not \`runs:OWNER/REPO\`.`, COMMAND);
    const indexes = listOf(words, 'index');
    return {
        ...{ repository, project: text('project') },
        indexes: indexes.length === 0 ? ['pypi'] : indexes.filter((name) => name !== 'none'),
        ...{ data: text('data'), accessLogs },
        hours: readHours(text('hours'), text('time-zone')),
        pseudonymised: options.has('pseudonymise'),
        retentionDays: readDays(text('retention-days')),
        warningsFail: warnings === 'fail',
        ...{ scan: options.has('scan'), trustRoot: text('trust-root') },
        ...{ html: text('html'), sarif: text('sarif'), sbom: text('sbom') },
    };
}
function readHours(text, zone) {
    if (zone !== null && !isTimeZone(zone))
        throw wrongUse(`\`--time-zone\` is \`${zone}\`, which is no IANA name (Europe/Berlin).`, COMMAND);
    if (text === null)
        return null;
    const hours = parseHours(text);
    if (hours === null)
        throw wrongUse(`\`--hours\` is \`${text}\`: two whole hours, for example \`7-19\`.`, COMMAND);
    return { ...hours, zone: zone ?? 'UTC' };
}
function readDays(text) {
    if (text === null)
        return RETENTION_DAYS;
    const days = retentionDays(text);
    if (days === null)
        throw wrongUse(`\`--retention-days\` is \`${text}\`: a number from 1 to ${LONGEST_RETENTION}.`, COMMAND);
    return days;
}
/** Null for anything but a number of days. */
function retentionDays(text) {
    const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return days >= 1 && days <= LONGEST_RETENTION ? days : null;
}
/** Repeated, or with commas. */
function listOf({ repeated }, name) {
    const parts = (repeated.get(name) ?? []).flatMap((value) => value.split(','));
    return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

// EXTERNAL MODULE: ./lib/inputs/unknown-inputs.js
var unknown_inputs = __webpack_require__(22329);
// EXTERNAL MODULE: ./lib/inputs/workspace-path.js
var workspace_path = __webpack_require__(49366);
;// CONCATENATED MODULE: ./lib/inputs/audit-inputs.js
// Inputs of `actions/audit`: strings in, one typed value out, all problems together.








const AUDIT_INPUT_NAMES = [
    'token',
    'project',
    'working-directory',
    'repository',
    'index-url',
    'index-profile',
    'index-identity',
    'index-ca',
    'user',
    'password',
    'data',
    'access-log',
    'hours',
    'time-zone',
    'pseudonymise',
    'retention-days',
    'scan',
    'trust-root',
    'warnings',
];
/** Throws every problem at once. `raw`: trimmed values by name. */
function parseAuditInputs(raw) {
    const problems = [...(0,unknown_inputs/* unknownInputs */.q)(raw, AUDIT_INPUT_NAMES)];
    const text = (name) => raw.get(name) ?? '';
    const wrong = (name, expected) => void problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-invalid', { name, value: text(name), expected }));
    const path = (name, value) => {
        const inside = value === '' ? null : (0,workspace_path/* workspacePath */.X)(value);
        if (value !== '' && inside === null)
            problems.push((0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-outside-workspace', { name, value }));
        return inside;
    };
    const choice = (name, yes, no) => {
        const seen = text(name).toLowerCase();
        if (!['', yes, no].includes(seen))
            wrong(name, `\`${yes}\` or \`${no}\``);
        return seen === yes;
    };
    const days = text('retention-days') === '' ? RETENTION_DAYS : retentionDays(text('retention-days'));
    if (days === null)
        wrong('retention-days', 'a number of days, 1 to 3650');
    const zone = text('time-zone') || 'UTC';
    if (!working_hours_isTimeZone(zone))
        wrong('time-zone', 'an IANA name, for example `Europe/Berlin`');
    const hours = text('hours') === '' ? null : working_hours_parseHours(text('hours'));
    if (hours === null && text('hours') !== '')
        wrong('hours', 'two whole hours, for example `7-19`');
    const kept = text('data');
    const file = kept === '' || kept === 'artifact' ? null : path('data', kept);
    const logs = text('access-log')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .flatMap((line) => (/^runs(?::|$)/.test(line) ? [line] : (path('access-log', line) ?? [])));
    if (logs.some(access_source_isWrongSource))
        wrong('access-log', '`runs`, `runs:OWNER/REPO` or a file, one a line');
    const inputs = {
        ...{ token: text('token'), project: text('project') || null },
        folder: path('working-directory', text('working-directory')) ?? '.',
        ...{ index: text('repository'), indexUrl: text('index-url'), indexProfile: text('index-profile') },
        ...{ indexIdentity: text('index-identity'), user: text('user'), password: text('password') },
        data: file === null ? { kind: kept === 'artifact' ? 'artifact' : 'none' } : { kind: 'file', path: file },
        accessLogs: logs,
        hours: hours === null ? null : { ...hours, zone },
        pseudonymised: choice('pseudonymise', 'true', 'false'),
        retentionDays: days ?? RETENTION_DAYS,
        scan: choice('scan', 'true', 'false'),
        trustRoot: path('trust-root', text('trust-root')),
        warningsFail: choice('warnings', 'fail', 'ignore'),
    };
    (0,user_error/* throwAll */.Kx)(problems);
    return inputs;
}

// EXTERNAL MODULE: ./lib/inputs/run-event.js
var run_event = __webpack_require__(36469);
;// CONCATENATED MODULE: ./lib/audit/personal-data.js
/** Whole sentences. */
function personalData({ access, downloads }) {
    const kept = downloads === null ? [] : [downloadData(downloads)];
    const named = 'This report names who published releases, as their host shows it.';
    if (access === null)
        return [named, 'No access log was read.', ...kept];
    const { retentionDays, leftOut, pseudonymised } = access;
    const old = leftOut.old === 0 ? '' : ` (${leftOut.old} older ones were left out)`;
    return [
        named,
        `Access records of the last ${retentionDays} days were read${old}; they are in this report alone, and nothing of them is kept for the next.`,
        pseudonymised
            ? 'Actors are told by pseudonyms that hold within this report: the key to them was kept nowhere.'
            : 'Actors are told by their names: delete the report when it has served, or pseudonymise it (`pseudonymise`).',
        ...kept,
    ];
}
function downloadData({ indexes }) {
    const naming = indexes.filter(({ files }) => files.some(({ by }) => by !== null));
    if (naming.length === 0)
        return 'Download counts hold nothing of people.';
    const told = naming.every(({ pseudonymised }) => pseudonymised) ? 'by a pseudonym' : 'by name';
    return `Beside its counts ${naming.map(({ where }) => where).join(', ')} tells who took a file last, here ${told}.`;
}

// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/notes/markdown-link.js
var markdown_link = __webpack_require__(1773);
// EXTERNAL MODULE: ./lib/report/index-report.js
var index_report = __webpack_require__(19277);
;// CONCATENATED MODULE: ./lib/report/audit-downloads.js

/** One line for each that counts; texts are quoted from outside. */
function downloadLines({ downloads }) {
    return [...releaseLine(downloads), ...(downloads?.indexes ?? []).map(indexLine)];
}
function releaseLine(downloads) {
    const [first, last] = [downloads?.counts[0], downloads?.counts.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const counts = Object.entries(last.files).flatMap(([version, names]) => Object.entries(names).map(([name, count]) => ({ count, before: first.files[version]?.[name] ?? 0 })));
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    // The count of a file that was replaced begins anew.
    const fresh = counts.reduce((sum, { count, before }) => sum + (count < before ? count : count - before), 0);
    const since = first === last ? '' : `, ${fresh} of them since ${dayText(first.at)}`;
    return [`Downloads from GitHub releases: ${total}${since}.`];
}
function indexLine({ where, files }) {
    const counts = files.flatMap(({ count }) => (count === null ? [] : [count]));
    const total = counts.length === 0 ? 'not counted' : String(counts.reduce((sum, one) => sum + one, 0));
    const [newest] = files.toSorted((a, b) => (b.last ?? 0) - (a.last ?? 0));
    const by = newest?.by == null ? '' : ` by ${newest.by}`;
    const last = newest?.last == null ? '' : `; last ${newest.filename} on ${dayText(newest.last)}${by}`;
    return `Downloads from ${where}: ${total} (${(0,index_report/* counted */.hS)(files.length, 'file')})${last}.`;
}
function dayText(at) {
    return at === null ? '' : new Date(at).toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
;// CONCATENATED MODULE: ./lib/report/scan-line.js

function scanLine(scan) {
    if (scan === null)
        return 'Dependencies were not scanned for known vulnerabilities.';
    const packages = scan.scanned.flatMap((source) => source.packages);
    const found = packages.flatMap(({ vulnerabilities }) => vulnerabilities).length;
    const of = scan.scanned.map(({ what }) => what).join(', ');
    const known = of === ''
        ? 'Nothing could be scanned for known vulnerabilities.'
        : `${found === 0 ? 'No known vulnerability' : (0,index_report/* counted */.hS)(found, 'known vulnerability', 'known vulnerabilities')} in ${(0,index_report/* counted */.hS)(packages.length, 'package')} of ${of} (${scan.scanner}).`;
    const open = scan.unknown.map(({ what, why }) => `Not known of ${what}: ${why}`);
    return [known, ...open].join(' ');
}

// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/audit-summary.js








const MOST_VERSIONS = 50;
const MOST_FINDINGS = 200;
const MOST_ACTORS = 50;
const audit_summary_MOST_FILES = 50;
function renderAuditSummary(report) {
    const { project, repository, unread, at } = report;
    const gaps = unread.map(({ what, why }) => `- ${(0,defuse/* defuse */.V)(what, 200)}: ${(0,defuse/* defuse */.V)(why, 500)}`);
    return (0,summary_text/* joinSections */.lS)([
        `## Audit of ${(0,defuse/* defuse */.V)(project)}`,
        `${(0,summary_text/* codeSpan */.SS)(repository)}, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC: ${auditHeadline(report)}.`,
        findingsSection(report.findings),
        versionsSection(report.versions),
        (0,defuse/* defuse */.V)(scanLine(report.vulnerabilities), 1000),
        downloadSection(report),
        audit_summary_accessSection(report),
        (0,summary_text/* foldedSection */.qF)('What could not be known', gaps.length === 0 ? null : gaps.join('\n')),
        personalData(report).join(' '),
    ]);
}
/** `12 versions, 1 failure, 2 warnings` */
function auditHeadline({ versions, findings }) {
    const of = (level) => findings.filter((each) => each.level === level).length;
    const [failures, warnings] = [of('failure'), of('warning')];
    const found = [
        ...(failures > 0 ? [(0,index_report/* counted */.hS)(failures, 'failure')] : []),
        ...(warnings > 0 ? [(0,index_report/* counted */.hS)(warnings, 'warning')] : []),
    ];
    return [(0,index_report/* counted */.hS)(versions.length, 'version'), ...(found.length === 0 ? ['no contradiction'] : found)].join(', ');
}
function findingsSection(findings) {
    const rows = findings
        .slice(0, MOST_FINDINGS)
        .map(({ level, subject, finding }) => [
        level,
        (0,defuse/* defuseCell */.F)(subject, 120),
        `${(0,defuse/* defuseCell */.F)(finding.happened, 600)} ${(0,defuse/* defuseCell */.F)(finding.remedy, 600)}`,
        `[${finding.code}](${finding.link})`,
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)(['Level', 'Of', 'What, and what to do', 'Code'], rows);
    const rest = findings.length - rows.length;
    return table === null ? null : `${table}${rest > 0 ? `\n\n… and ${rest} more; the report has all.` : ''}`;
}
function versionsSection(versions) {
    const rows = versions
        .slice(0, MOST_VERSIONS)
        .map((version) => [
        version.releaseUrl === null
            ? (0,defuse/* defuseCell */.F)(version.version)
            : (0,markdown_link/* markdownLink */.iQ)((0,defuse/* defuseCell */.F)(version.version), version.releaseUrl),
        dayText(version.releasedAt),
        version.commit === null ? '' : (0,summary_text/* codeSpan */.SS)(version.commit.slice(0, 7)),
        (0,defuse/* defuseCell */.F)(version.by ?? '', 80),
        version.run === null ? '' : (0,markdown_link/* markdownLink */.iQ)('run', version.run),
        (0,defuse/* defuseCell */.F)(placesText(version), 200),
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)(['Version', 'Date', 'Commit', 'By', 'Run', 'Where'], rows);
    const rest = versions.length - rows.length;
    return (0,summary_text/* foldedSection */.qF)((0,index_report/* counted */.hS)(versions.length, 'version'), table === null ? null : `${table}${rest > 0 ? `\n\n… and ${rest} older.` : ''}`);
}
/** `GitHub release, PyPI (verified)` */
function placesText({ files }) {
    const words = new Map();
    for (const { places } of files)
        for (const { where, yanked, attestation } of places) {
            const seen = words.get(where) ?? new Set();
            if (attestation === 'verified')
                seen.add('attestation verified');
            if (attestation === 'present')
                seen.add('attestation present');
            if (yanked)
                seen.add('yanked');
            words.set(where, seen);
        }
    return [...words]
        .map(([where, seen]) => (seen.size === 0 ? where : `${where} (${[...seen].join(', ')})`))
        .join(', ');
}
function downloadSection(report) {
    const lines = downloadLines(report).map((line) => `- ${(0,defuse/* defuse */.V)(line, 500)}`);
    const files = (report.downloads?.indexes ?? []).flatMap((index) => index.files.map((file) => ({ ...file, where: index.where })));
    const rows = files
        .slice(0, audit_summary_MOST_FILES)
        .map(({ where, filename, count, last, by }) => [
        (0,defuse/* defuseCell */.F)(where, 120),
        (0,defuse/* defuseCell */.F)(filename, 120),
        count === null ? '' : String(count),
        dayText(last),
        (0,defuse/* defuseCell */.F)(by ?? '', 120),
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)(['From', 'File', 'Downloads', 'Last', 'By'], rows);
    const rest = files.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${rest} more; the report has all.` : '';
    const body = lines.length === 0 ? null : `${lines.join('\n')}${table === null ? '' : `\n\n${table}${more}`}`;
    return (0,summary_text/* foldedSection */.qF)('Downloads', body);
}
function audit_summary_accessSection({ access }) {
    if (access === null)
        return null;
    const rows = access.actors
        .slice(0, MOST_ACTORS)
        .map(({ actor, requests, files, last }) => [
        (0,defuse/* defuseCell */.F)(actor, 120),
        String(requests),
        String(files),
        dayText(last),
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)(['Actor', 'Requests', 'Files', 'Last'], rows);
    return (0,summary_text/* foldedSection */.qF)('Access', table ?? 'No record of this package.');
}

// EXTERNAL MODULE: ./lib/upload/token-home.js
var token_home = __webpack_require__(47978);
;// CONCATENATED MODULE: ./lib/action-audit.js
// `actions/audit`: the audit in a job, on a schedule, with its report as files and its findings for code scanning.

























/** Of the documented workflow, and of the file in it. */
const ARTIFACT = 'py-release-audit';
const DATA_FILE = 'audit-data.json';
async function runAudit(run) {
    const { env, payload, fetch, indexRoots, steps } = run;
    const inputs = parseAuditInputs((0,runner/* readInputs */.Ko)(env));
    const { token, password } = inputs;
    (0,runner/* maskSecrets */.QU)([token, password]);
    const event = (0,run_event/* readRunEvent */.E)(env, payload);
    const { owner, repo, apiUrl, serverUrl } = event;
    const repository = `${owner}/${repo}`;
    const workspace = env['GITHUB_WORKSPACE'] ?? '.';
    const { privateNames, ...project } = await readAuditedProject((0,external_node_path_.join)(workspace, inputs.folder), inputs.project, env);
    const wait = (milliseconds) => (0,promises_.setTimeout)(milliseconds);
    const clientOf = (0,release_source/* createClients */.h)({ token, apiUrl, fetch, wait, log: steps.info });
    const folder = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', ARTIFACT);
    const data = dataPath(inputs, workspace, folder);
    const { trustRoot } = inputs;
    const root = trustRoot === null ? null : await readTrustRoot((0,external_node_path_.join)(workspace, trustRoot), trustRoot);
    const indexes = action_audit_readIndex(run, inputs);
    const gateways = createAuditGateways({
        ...{ repository, clientOf, fetch, indexRoots, env, indexes, root, data, log: steps.info, wait },
    });
    const openScanner = () => createVulnerabilityScanner({
        ...{ workspace, env, fetch, log: steps.info, python: '' },
        secrets: [token, password].filter(Boolean),
    });
    const { report } = await auditReleases({
        ...{ repository, serverUrl, ...project, at: Date.now(), data: shownData(inputs, data) },
        access: {
            sources: inputs.accessLogs
                .map((text) => accessSource(text, repository))
                .map((each) => (each.kind === 'file' ? { ...each, path: (0,external_node_path_.join)(workspace, each.path) } : each)),
            ...{ hours: inputs.hours, pseudonymised: inputs.pseudonymised },
            retentionDays: inputs.retentionDays,
        },
    }, {
        ...steps,
        ...gateways,
        readData: inputs.data.kind === 'artifact'
            ? () => createRunArtifacts(clientOf(repository)).readNewest(ARTIFACT, DATA_FILE, branchOf(event))
            : gateways.readData,
        scan: !inputs.scan
            ? null
            : async (release) => scanVulnerabilities({ folder: inputs.folder, release, privateNames: [...privateNames, project.project] }, await openScanner()),
    });
    const paths = await writeReport(report, folder);
    for (const { level, finding } of report.findings)
        if (level !== 'note')
            steps.warn(`${finding.message} ${finding.link}`);
    const { result, failed } = judgeAudit(report, inputs.warningsFail);
    return {
        outputs: { result, folder, ...paths },
        summary: renderAuditSummary(report),
        line: `${result}: ${auditHeadline(report)}`,
        failed,
    };
}
/** For messages. */
function shownData({ data }, path) {
    return data.kind === 'artifact' ? `the artifact ${ARTIFACT} of the last run` : path;
}
/** Data of an artifact is written where the next artifact is made of. */
function dataPath({ data }, workspace, folder) {
    switch (data.kind) {
        case 'none':
            return null;
        case 'artifact':
            return (0,external_node_path_.join)(folder, DATA_FILE);
        case 'file':
            return (0,external_node_path_.join)(workspace, data.path);
    }
}
/** What other branches left, anybody who may open a pull request may have written. */
function branchOf({ defaultBranch, branch }) {
    return defaultBranch ?? branch ?? 'main';
}
/** Throws `identity-…`, `credential-of-pypi-misdirected`, `input-without-index`. */
function action_audit_readIndex(run, inputs) {
    const { index, indexUrl: simpleUrl, indexIdentity, user, password } = inputs;
    if (index.toLowerCase() === 'none') {
        if (indexIdentity === '')
            return [];
        throw (0,catalogue/* raise */.x)(input_errors/* inputErrors */.e, 'input-without-index', { given: '`index-identity`' });
    }
    const profile = (0,index_profile/* indexProfile */._K)(index, { profile: inputs.indexProfile, simpleUrl });
    const credentials = password === '' ? null : { user: user || profile.tokenUser, password };
    if (credentials !== null)
        (0,token_home/* refuseForeignToken */.g$)(password, profile, '`password`');
    if (indexIdentity === '')
        return [{ profile, credentials }];
    const { env, indexRoots, steps } = run;
    const connection = {
        profile,
        fetch: (0,certificate_fetch/* createCertificateFetch */.W)({ profile, fetch: run.fetch, env, indexRoots }),
        ...{ log: steps.info, wait: (milliseconds) => (0,promises_.setTimeout)(milliseconds), version: product/* VERSION */.x },
    };
    const chosen = { credentials, secretInput: '`user` and `password`' };
    return [{ profile, credentials: (0,action_exchange.exchangedCredentials)({ ...run, inputs }, connection, chosen) }];
}
async function writeReport(report, folder) {
    const path = (name) => (0,external_node_path_.join)(folder, name);
    const paths = { report: path('audit.json'), html: path('audit.html'), sarif: path('audit.sarif') };
    await writeAuditFile(paths.report, `${JSON.stringify(report, null, 2)}\n`);
    await writeAuditFile(paths.html, renderAuditPage(report));
    await writeAuditFile(paths.sarif, `${JSON.stringify(auditSarif(report), null, 2)}\n`);
    return paths;
}


/***/ }),

/***/ 18990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ POETRY_SOURCE),
/* harmony export */   b2: () => (/* binding */ packageSources),
/* harmony export */   cK: () => (/* binding */ indexesAt),
/* harmony export */   wK: () => (/* binding */ namedIndexes),
/* harmony export */   x: () => (/* binding */ UV_INDEX)
/* harmony export */ });
/* unused harmony export UV_SOURCES */
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
// Which indexes a project names, and which of its packages come from one of them and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources


const UV_INDEX = ['tool', 'uv', 'index'];
const UV_SOURCES = ['tool', 'uv', 'sources'];
const POETRY_SOURCE = ['tool', 'poetry', 'source'];
/** The tables of an array of them; what is none is left out. */
function indexesAt(table, place) {
    const list = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, ...place);
    return Array.isArray(list) ? list.map(_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO).filter((each) => each !== null) : [];
}
/** Of a pyproject.toml. Those without an address are left out: poetry's own name for PyPI. */
function namedIndexes(table) {
    return [
        ...indexesAt(table, UV_INDEX).map((index) => ({ tool: 'uv', index })),
        ...indexesAt(table, POETRY_SOURCE).map((index) => ({ tool: 'poetry', index })),
    ].flatMap(({ tool, index }) => {
        const url = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(index, 'url');
        return url === null ? [] : [{ tool, name: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(index, 'name') ?? '', url }];
    });
}
/** Of a pyproject.toml, each by one of `indexes`: a member of a workspace may name those of its root. */
function packageSources(table, indexes) {
    const poetry = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'tool', 'poetry');
    const groups = Object.values((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(poetry, 'group')).map((group) => (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(group) ?? {});
    const places = [
        { tool: 'uv', key: 'index', table: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ...UV_SOURCES) },
        ...[
            (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(poetry, 'dependencies'),
            (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(poetry, 'dev-dependencies'),
            ...groups.map((group) => (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(group, 'dependencies')),
        ].map((dependencies) => ({ tool: 'poetry', key: 'source', table: dependencies })),
    ];
    return places.flatMap(({ tool, key, table: named }) => Object.entries(named).flatMap(([name, value]) => 
    // A list has one for each marker.
    [value].flat().flatMap((each) => {
        const source = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO)(each)?.[key];
        const index = indexes.find((one) => one.tool === tool && one.name !== '' && one.name === source);
        return index === undefined ? [] : [{ name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), index }];
    })));
}


/***/ }),

/***/ 79832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readLocked)
});

// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/dependencies/requirement-indexes.js
var requirement_indexes = __webpack_require__(55123);
// EXTERNAL MODULE: ./lib/dependencies/requirement-lines.js
var requirement_lines = __webpack_require__(6348);
// EXTERNAL MODULE: ./lib/dependencies/requirement-text.js
var requirement_text = __webpack_require__(36960);
;// CONCATENATED MODULE: ./lib/dependencies/read-pins.js
// What a file of requirements fixes: lines `name==version`, as the strictest reader of it sees them.




/** An address, or a path with a name of a file. */
const PLACE = /^(?:(?:-e|--editable)[=\s]\s*)?([\w+.-]+:\/\/\S+|[^\s;#=<>!~@[]*\.(?:whl|zip|tar\.gz)\b\S*)/;
/** With more than one index any line may be of any of them: all their addresses count. What is not pinned has no version. */
function readPins(text) {
    const index = (0,requirement_indexes/* requirementIndexes */.C)(text)
        .map(({ url }) => url)
        .join(' ') || null;
    return (0,requirement_lines/* requirementLines */.p)(text).flatMap(({ line, text: written }) => {
        const place = PLACE.exec(written)?.[1];
        const requirement = place === undefined ? (0,requirement_text/* requirementText */.P)(written) : null;
        const name = place === undefined ? requirement?.name : placeName(place);
        if (name === undefined)
            return [];
        const source = place === undefined && requirement?.url === null ? 'registry' : 'other';
        const version = requirement === null ? null : (0,requirement_text/* pinnedVersion */.V)(requirement.clauses);
        const locked = { name: (0,normalize_name/* normalizeName */.P)(name), version, source, index, line };
        return [{ ...locked, publishedAt: null, files: [], dependencies: [] }];
    });
}
/** `fork` of `git+https://github.com/acme/fork.git@v1`, or what it says of itself; undefined: no word in it could be a name. */
function placeName(place) {
    const [, egg] = /#(?:.*&)?egg=([\w.-]+)/.exec(place) ?? [];
    const last = place
        .replace(/[#?].*$/, '')
        .split(/[/\\]/)
        .findLast((part) => part !== '');
    const [word = ''] = (last ?? '').split(/@|-\d|\.(?:git|whl|zip|tar)\b/);
    return egg ?? /^\w(?:[\w.-]*\w)?$/.exec(word)?.[0];
}

// EXTERNAL MODULE: ./lib/dependencies/uv-lock.js
var uv_lock = __webpack_require__(98252);
;// CONCATENATED MODULE: ./lib/dependencies/read-locked.js
// The packages that a lock file of any tool fixes, or a file of requirements.
// https://packaging.python.org/en/latest/specifications/pylock-toml/




/** What is no lock is read as requirements. Throws `project-toml-broken`. */
function readLocked(path, text) {
    if (!(0,lock_entries/* isLock */.e)(path))
        return readPins(text);
    return /(?:^|\/)uv\.lock$/.test(path) ? (0,uv_lock/* readUvLock */.$)(path, text) : (0,lock_entries/* lockEntries */.C)(path, text).map(describe);
}
/** What pylock.toml calls a package that no index has; poetry and pdm name the kind of its source. */
const ELSEWHERE = ['vcs', 'directory', 'archive', 'git', 'path', 'url'];
function describe({ name, line, table }) {
    const source = (0,toml_document/* tableAt */.af)(table, 'source');
    const kind = (0,toml_document/* stringAt */.bX)(source, 'type');
    const elsewhere = (kind !== null && kind !== 'legacy') || ELSEWHERE.some((key) => typeof table[key] !== 'undefined');
    return {
        name,
        version: (0,toml_document/* stringAt */.bX)(table, 'version'),
        source: elsewhere ? 'other' : 'registry',
        index: (0,toml_document/* stringAt */.bX)(table, 'index') ?? (kind === 'legacy' ? (0,toml_document/* stringAt */.bX)(source, 'url') : null),
        line,
        publishedAt: firstUpload(table),
        files: [],
        dependencies: [],
    };
}
/** Of pylock.toml: TOML's own times. */
function firstUpload({ sdist, wheels }) {
    const files = [sdist, wheels].flat();
    const times = files.flatMap((file) => {
        const time = Date.parse(String((0,toml_document/* asTable */.fO)(file)?.['upload-time']));
        return Number.isNaN(time) ? [] : [time];
    });
    return times.length === 0 ? null : Math.min(...times);
}


/***/ }),

/***/ 55123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementIndexes)
/* harmony export */ });
/* harmony import */ var _requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6348);
// The indexes that a file of requirements names. https://pip.pypa.io/en/stable/reference/requirements-file-format/#global-options

/** pip takes quotes as a shell does. */
const OPTION = /^(-i|--index-url|--extra-index-url)(?:\s*=\s*|\s+)["']?([^\s"']+)/;
function requirementIndexes(text) {
    return (0,_requirement_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementLines */ .p)(text).flatMap((line) => {
        const [, option = '', url] = OPTION.exec(line.text) ?? [];
        return url === undefined ? [] : [{ url, extra: option === '--extra-index-url' }];
    });
}


/***/ }),

/***/ 98252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readUvLock)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
/* harmony import */ var _index_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73952);
/* harmony import */ var _lock_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91932);
// uv.lock, as far as it says which packages, from where, since when, and which needs which.
// https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile




/** Throws `project-toml-broken`. What is no package is left out. */
function readUvLock(path, text) {
    return (0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .lockEntries */ .C)(path, text).map(describe);
}
function describe({ name, line, table }) {
    const source = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'source');
    const index = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(source, 'registry');
    const files = [...tables([table['sdist']]), ...tables(table['wheels'])];
    const uploads = files.flatMap((file) => {
        const time = Date.parse(String(file['upload-time']));
        return Number.isNaN(time) ? [] : [time];
    });
    return {
        name,
        version: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'version'),
        source: index === null ? (isRoot(source) ? 'root' : 'other') : 'registry',
        index,
        line,
        publishedAt: uploads.length === 0 ? null : Math.min(...uploads),
        files: files.flatMap(lockedFile),
        dependencies: [
            ...dependencies(table['dependencies'], null),
            ...Object.entries((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, 'optional-dependencies')).flatMap(([extra, list]) => dependencies(list, extra)),
        ],
    };
}
/** The project of the lock, and what lies beside it in a workspace. */
function isRoot(source) {
    return 'virtual' in source || 'editable' in source;
}
function lockedFile(file) {
    const hash = /^sha256:([0-9a-f]{64})$/.exec((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(file, 'hash') ?? '')?.[1];
    const place = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(file, 'url') ?? (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(file, 'path') ?? (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(file, 'filename') ?? '';
    const filename = (0,_index_address_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedPart */ .Cs)(place
        .replace(/[?#].*$/, '')
        .split('/')
        .at(-1) ?? '');
    return hash === undefined || filename === '' ? [] : [{ filename, sha256: hash }];
}
function dependencies(list, extra) {
    return tables(list).flatMap((entry) => {
        const name = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'name');
        return name === null ? [] : [{ name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .P)(name), version: (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(entry, 'version'), extra }];
    });
}
function tables(list) {
    return Array.isArray(list) ? list.map(_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .asTable */ .fO).filter((one) => one !== null) : [];
}


/***/ }),

/***/ 10265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parseCoreMetadata)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
// METADATA of a wheel, PKG-INFO of an sdist: headers in the style of RFC 822, read as Python's `email` does (compat32), which every index and
// installer uses. https://packaging.python.org/en/latest/specifications/core-metadata/

const SINGLE = new Set([
    'metadata-version',
    'name',
    'version',
    'summary',
    'description',
    'keywords',
    'home-page',
    'author',
    'author-email',
    'license',
    'download-url',
    'maintainer',
    'maintainer-email',
    'requires-python',
    'description-content-type',
    'license-expression',
]);
/** A problem instead of a value when a needed field is missing, or a field that may occur once occurs twice. */
function parseCoreMetadata(text) {
    const { fields, body } = splitMessage(text);
    const repeated = firstRepeated(fields, body);
    if (repeated !== null)
        return { problem: `the field ${repeated} occurs more than once` };
    const one = (name) => fields.find(([field]) => field === name)?.[1] ?? null;
    const all = (name) => fields.filter(([field]) => field === name).map(([, value]) => value);
    for (const needed of ['metadata-version', 'name', 'version'])
        if (!one(needed)?.trim())
            return { problem: `the field ${needed} is missing` };
    const name = one('name').trim();
    const version = one('version').trim();
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
        return { problem: `${JSON.stringify(name.slice(0, 100))} is no project name` };
    if ((0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(version) === null)
        return { problem: `${JSON.stringify(version.slice(0, 100))} is no version (PEP 440)` };
    return {
        metadataVersion: one('metadata-version').trim(),
        name,
        version,
        requiresPython: one('requires-python'),
        requiresDist: all('requires-dist'),
        classifiers: all('classifier'),
        licenseFiles: all('license-file'),
        description: body === '' ? one('description') : body,
        fields,
    };
}
function firstRepeated(fields, body) {
    const seen = new Set(body === '' ? [] : ['description']);
    for (const [name] of fields) {
        if (seen.has(name))
            return name;
        if (SINGLE.has(name))
            seen.add(name);
    }
    return null;
}
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y;
function splitMessage(text) {
    const fields = [];
    let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (position < text.length) {
        LINE.lastIndex = position;
        const line = LINE.exec(text)?.[0];
        const last = fields.at(-1);
        if (/^[\t ]/.test(line) && last !== undefined)
            last[1] += line;
        else {
            const header = /^([!-9;-~]+):([^]*)$/.exec(line);
            if (header === null) {
                // A blank line ends the headers; a line that is no header begins the body, as in Python.
                if (/^[\r\n]/.test(line))
                    position += line.length;
                break;
            }
            fields.push([header[1].toLowerCase(), header[2]]);
        }
        position += line.length;
    }
    return { fields: fields.map(([name, value]) => [name, trimFold(value)]), body: text.slice(position) };
}
function trimFold(value) {
    return value.replace(/^[ \t\r\n]+/, '').replace(/[\r\n]+$/, '');
}


/***/ }),

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

/***/ 48142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ resolutionProject),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   wK: () => (/* binding */ namedIndexes)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _metadata_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29185);
// A distribution's requirements as a project of their own, which a resolver locks without the sources of the real one and without its code.





/** The text of a pyproject.toml; none, or a broken one, settles nothing: what is broken in it is told elsewhere. */
function readSettings(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
    }
    catch {
        return {};
    }
}
/** Of `[tool.uv]`: from where packages come, and nothing that would run or fetch anything else. */
const INDEX_KEYS = ['index', 'index-url', 'extra-index-url', 'index-strategy', 'find-links', 'no-index'];
/**
 * The text of a pyproject.toml: name, version, what the metadata requires, its extras, and the indexes that `settings`, the
 * pyproject.toml of the real project, names for them.
 */
function resolutionProject(metadata, settings) {
    const extras = (0,_metadata_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldValues */ .Xz)(metadata, 'provides-extra').map((name) => (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name.trim()));
    const optional = Object.fromEntries(extras.map((extra) => [extra, []]));
    const dependencies = [];
    for (const requirement of metadata.requiresDist.map(oneLine)) {
        const extra = extraOf(requirement);
        if (extra === null)
            dependencies.push(requirement);
        else
            (optional[extra.name] ??= []).push(extra.requirement);
    }
    const uv = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(settings, 'tool', 'uv');
    const sources = Object.entries((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(uv, 'sources')).filter(([, source]) => isIndexSource(source));
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({
        project: {
            name: metadata.name,
            version: metadata.version,
            ...(metadata.requiresPython === null ? {} : { 'requires-python': oneLine(metadata.requiresPython) }),
            dependencies,
            'optional-dependencies': optional,
        },
        tool: {
            uv: {
                ...Object.fromEntries(Object.entries(uv).filter(([key]) => INDEX_KEYS.includes(key))),
                package: false,
                ...(sources.length === 0 ? {} : { sources: Object.fromEntries(sources) }),
            },
        },
    });
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
const EXTRA = /(?:^|\s+and\s+)extra\s*==\s*(["'])([^"']+)\1\s*$|^\s*extra\s*==\s*(["'])([^"']+)\3\s+and\s+/;
/** `x>=1; sys_platform == "win32" and extra == "cli"` is `x>=1; sys_platform == "win32"` of `cli`. Null: it belongs to no extra. */
function extraOf(requirement) {
    const [, wanted = '', marker = ''] = /^(.*?);(.*)$/.exec(requirement) ?? [];
    const found = EXTRA.exec(marker.trim());
    if (found === null)
        return null;
    const rest = marker.trim().replace(EXTRA, '');
    const name = (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(found[2] ?? found[4] ?? '');
    return { name, requirement: rest === '' ? wanted.trim() : `${wanted.trim()} ; ${rest}` };
}
function isIndexSource(source) {
    const entries = (Array.isArray(source) ? source : [source]).map(_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO);
    return entries.every((entry) => typeof entry?.['index'] === 'string');
}
/** Addresses of the indexes that a pyproject.toml names for uv beside the default one. */
function namedIndexes(settings) {
    return (0,_dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .indexesAt */ .cK)(settings, _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .UV_INDEX */ .x).flatMap((index) => {
        const url = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(index, 'url');
        return url === null || index['default'] === true ? [] : [url];
    });
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vulnerabilityErrors)
/* harmony export */ });
const vulnerabilityErrors = {
    'requirements-unresolved': {
        happened: 'What the package requires cannot be resolved without building anything; uv says:\n{lines}\n',
        remedy: 'Mend the requirement that uv names. A dependency without a wheel cannot be looked into: ask for one that has wheels, or leave out `sbom` and the scan of the release.',
    },
    'vulnerabilities-unanswered': {
        happened: 'The database of vulnerabilities ({url}) gave no answer; uv says:\n{lines}\n',
        remedy: 'Look whether it can be reached from here: a proxy is taken from HTTPS_PROXY. Then run the audit again.',
    },
    'vulnerabilities-incomplete': {
        happened: 'The scanner did not answer for all {count} packages in a form that is known here, so nothing that it said counts.',
        remedy: 'Run the audit again; if it stays so, report it with the version of this tool.',
    },
    'dependency-vulnerable': {
        happened: '{name} {version} ({where}) has a known vulnerability{severity}, {id}{aliases}: {summary}',
        remedy: '{fix}',
    },
    'dependency-malicious': {
        happened: '{name} {version} ({where}) is reported as malicious, {id}{aliases}: {summary}',
        remedy: 'Remove it now; treat every machine that installed it, and every secret that was there, as known to others. See {url}.',
    },
    'dependencies-unknown': {
        happened: 'Whether {what} has known vulnerabilities is not known: {why}',
        remedy: 'Run the audit again when that is mended; until then it counts as unknown, not as free of them.',
    },
    'dependencies-unasked': {
        happened: 'No database was asked about {count} of the packages in {where} ({names}): {why}, so nothing is known of their vulnerabilities.',
        remedy: 'Follow the notes of those who publish them.',
    },
};


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolderFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
// A project's files as they stand in a folder, for a checkout that need not be in git: an unpacked sdist, or work in progress.





/** What no build takes its sources from. */
const SKIPPED = new Set([
    ...['.git', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', 'dist', 'build'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.eggs'],
]);
/** `folder` is absolute; `env` holds no secret. */
function createFolderFiles(folder, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env);
    const listGit = (args) => listByGit(git, args);
    const paths = async () => (await listGit(['--cached', '--others', '--exclude-standard'])) ?? (await walk(folder, ''));
    return {
        listFiles: async () => describe(folder, await paths()),
        readTracked: () => listGit(['--cached']),
        readDate: async (path) => Math.floor((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).mtimeMs / 1000),
        readFiles: async (wanted) => {
            const read = await Promise.all(wanted.map(async (path) => [path, await readIfThere(folder, path)]));
            return new Map(read.filter((entry) => entry[1] !== null));
        },
        findFiles: async (expression, below, suffix) => {
            const pattern = new RegExp(javaScriptPattern(expression), 'm');
            const candidates = (await paths()).filter((path) => path.endsWith(suffix) && (below === '' || path.startsWith(`${below}/`)));
            const found = await Promise.all(candidates.map(async (path) => pattern.test((await readIfThere(folder, path))?.toString('utf8') ?? '')));
            return candidates.filter((_, position) => found[position]);
        },
    };
}
/** Also a repository of another user, which git does not read: the files are there. */
const NO_REPOSITORY = ['git-not-a-repository', 'git-not-trusted', 'git-missing'];
/** Null outside a work tree. A folder that a repository ignores, an unpacked sdist for instance, has no files in it. */
async function listByGit(git, args) {
    try {
        const listing = await git(['ls-files', '-z', ...args, '--', '.']);
        const found = [...new Set((0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__/* .nullSeparated */ .J)(listing))];
        return found.length > 0 ? found : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && NO_REPOSITORY.includes(error.code))
            return null;
        throw error;
    }
}
async function walk(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return SKIPPED.has(entry.name) || entry.name.endsWith('.egg-info') ? [] : walk(folder, path);
    }));
    return found.flat();
}
async function describe(folder, paths) {
    const entries = await Promise.all(paths.map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => null);
        if (found === null || found.isDirectory())
            return null;
        const mode = found.isSymbolicLink() ? '120000' : (found.mode & 0o111) === 0 ? '100644' : '100755';
        return { path, mode, sha: '' };
    }));
    return entries.filter((entry) => entry !== null);
}
async function readIfThere(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}
/** Git's expressions are POSIX extended; the only thing of theirs that JavaScript lacks is the class for blanks. */
function javaScriptPattern(expression) {
    return expression.replaceAll('[[:blank:]]', '[ \\t]');
}


/***/ }),

/***/ 61403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ toAsset),
/* harmony export */   z: () => (/* binding */ toRelease)
/* harmony export */ });
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        draft: release.draft,
        immutable: release.immutable ?? false,
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


/***/ }),

/***/ 93150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createReleaseSources),
/* harmony export */   h: () => (/* binding */ createClients)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61899);
/* harmony import */ var _api_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61403);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90175);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26369);
// Published releases of many repositories with one token, as an index needs them.
// https://docs.github.com/en/rest/releases/releases#list-releases






const PAGE = 100;
/** Requests to a repository that was renamed are redirected to its number; what is read then tells its name. */
function createReleaseSources(clientOf) {
    return {
        /** One request, and one per hundred releases. Throws `index-source-missing` or `github-…`. */
        readSource: (repository) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`read the releases of ${repository}`, async () => {
            const facts = await readFacts(clientOf(repository), repository);
            const client = clientOf(facts.repository);
            const { releases, etag } = await readReleases(client);
            return { source: { ...facts, releases }, etag };
        }),
        /** Its bytes; null when it is gone. */
        readManifest: (repository, { id }) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(`read a manifest of ${repository}`, async () => {
            const { octokit, repository: place } = clientOf(repository);
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...place,
                    asset_id: id,
                    headers: { accept: 'application/octet-stream' },
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(data);
            }
            catch (error) {
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStatus */ .Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
    };
}
function createClients(connection) {
    const clients = new Map();
    return (repository) => {
        const known = clients.get(repository);
        if (known !== undefined)
            return known;
        const [owner = '', repo = ''] = repository.split('/');
        const client = (0,_octokit_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubClient */ .L)({ ...connection, owner, repo });
        clients.set(repository, client);
        return client;
    };
}
async function readFacts({ octokit, repository: place }, repository) {
    try {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}', place);
        return { repository: data.full_name, private: data.private, archived: data.archived };
    }
    catch (error) {
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .hasStatus */ .Ro)(error, 404) && (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isForbidden */ .US)(error))
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_index_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .indexBuildErrors */ .G, 'index-source-missing', { repository });
        throw error;
    }
}
async function readReleases({ octokit, repository }) {
    const releases = [];
    let etag = null;
    for (let page = 1;; page += 1) {
        const { data, headers } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
            ...repository,
            per_page: PAGE,
            // As the index server asks, whose question the ETag has to fit.
            ...(page === 1 ? {} : { page }),
        });
        if (page === 1)
            etag = headers.etag ?? null;
        releases.push(...data.filter(({ draft }) => !draft).map(toSourceRelease));
        if (!/\brel="next"/.test(headers.link ?? ''))
            return { releases, etag };
    }
}
function toSourceRelease(release) {
    return {
        tag: release.tag_name,
        title: release.name ?? '',
        notes: release.body ?? '',
        url: release.html_url,
        publishedAt: release.published_at ?? release.created_at,
        assets: release.assets.filter(({ state }) => state === 'uploaded').map(toSourceAsset),
    };
}
function toSourceAsset(asset) {
    const { id, name, label, size, sha256 } = (0,_api_release_js__WEBPACK_IMPORTED_MODULE_5__/* .toAsset */ .K)(asset);
    const { browser_download_url: downloadUrl, created_at: createdAt } = asset;
    return { id, name, label, size, sha256, downloadUrl, createdAt };
}


/***/ }),

/***/ 34768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockRequirements: () => (/* binding */ lockRequirements)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _findings_vulnerability_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7250);
/* harmony import */ var _project_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5811);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74665);
// Requirements resolved by uv in an empty folder, for every platform and Python that the project names. Nothing is built: a dependency that
// would have to run its own code to say what it needs is an error.







const TIMEOUT_MS = 5 * 60 * 1000;
/** Gives the text of uv.lock. Throws `requirements-unresolved`. */
async function lockRequirements(request) {
    const { pyproject, lock, uv, python, env, temporary } = request;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'py-release-lock-'));
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'pyproject.toml'), pyproject);
        if (lock !== null)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uv.lock'), lock);
        const { exitCode, lastLines } = await uv.run(['lock', '--no-build', `--python=${python.request}`, '--project', folder], { cwd: folder, env: { ...(0,_project_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutProjectVariables */ .b)(env), ...python.variables }, timeoutMs: TIMEOUT_MS });
        if (exitCode !== 0)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_vulnerability_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .vulnerabilityErrors */ .I, 'requirements-unresolved', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .shownLines */ .T)(lastLines) });
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'uv.lock'), 'utf8');
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 5811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withoutProjectVariables)
/* harmony export */ });
// Variables by which a job tells uv which project it works on and how: meant for the job's own project, not for one that is made here.
// https://docs.astral.sh/uv/reference/environment/
const OF_A_PROJECT = new Set([
    'UV_PROJECT',
    'UV_WORKING_DIRECTORY',
    'UV_WORKING_DIR',
    'UV_FROZEN',
    'UV_LOCKED',
]);
function withoutProjectVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_PROJECT.has(name.toUpperCase())));
}


/***/ }),

/***/ 74665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines)
/* harmony export */ });
// The end of a program's output as it may stand in a message.
const SHOWN = 20;
/** A user or password in a URL: the configured index may have one, and tools repeat it. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;
function shownLines(lines) {
    const shown = lines.slice(-SHOWN).map((line) => `  ${line}`);
    return shown.length === 0 ? '  (none)' : shown.join('\n').replace(CREDENTIALS, '$1');
}


/***/ }),

/***/ 31912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS)
/* harmony export */ });
/* unused harmony exports readWords, suggest, wrongUse */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_input_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31228);
// What is typed after `py-release`, split into options and words. Credentials are never options.




/** Options that every command has. */
const COMMON_OPTIONS = {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
};
/** Throws `usage-wrong` for an option that the table does not name. `command`: for the hint, empty before it is known. */
function readWords(args, table, command) {
    const { tokens } = parseArgs({
        args: [...closeOptional(args, table)],
        options: table,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    const options = new Map();
    const repeated = new Map();
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const shape = Object.hasOwn(table, name) ? table[name] : undefined;
        if (shape === undefined)
            throw wrongUse(`There is no option \`${rawName}\`.${suggest(name, Object.keys(table), '--')}`, command);
        const needsValue = shape.type === 'string';
        if (!needsValue && value !== undefined)
            throw wrongUse(`\`${rawName}\` takes no value.`, command);
        if (needsValue &&
            shape.optional === undefined &&
            (!value || (inlineValue === false && value.startsWith('-'))))
            throw wrongUse(`\`${rawName}\` needs a value.`, command);
        options.set(name, value ?? '');
        repeated.set(name, [...(repeated.get(name) ?? []), value ?? '']);
    }
    const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
    const end = tokens.findIndex((token) => token.kind === 'option-terminator');
    const closed = end === -1 ? 0 : tokens.length - end - 1;
    return { options, repeated, positionals, closed };
}
/** `--name` becomes `--name=` where no value of its form follows, so that it does not take the next word. */
function closeOptional(args, table) {
    const end = args.indexOf('--');
    return args.map((arg, position) => {
        const name = arg.startsWith('--') && (end === -1 || position < end) ? arg.slice(2) : '';
        const form = Object.hasOwn(table, name) ? table[name]?.optional : undefined;
        return form === undefined || form.test(args[position + 1] ?? '') ? arg : `${arg}=`;
    });
}
function suggest(name, known, dashes) {
    const near = nearName(name, known);
    return near === null ? '' : ` Did you mean \`${dashes}${near}\`?`;
}
function wrongUse(what, command) {
    return raise(inputErrors, 'usage-wrong', { what, command: command === '' ? '' : `${command} ` });
}


/***/ }),

/***/ 41685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ INDEX_TITLE),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   ve: () => (/* binding */ isSiteUrl)
/* harmony export */ });
/* unused harmony exports INDEX_BUILD_OPTIONS, parseIndexBuildArguments */
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31912);
// `py-release index build`: arguments in, one typed value out.

const INDEX_BUILD_OPTIONS = {
    ..._cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OPTIONS */ .DT,
    files: { type: 'string' },
    out: { type: 'string' },
    settings: { type: 'string' },
    copy: { type: 'boolean' },
    title: { type: 'string' },
    url: { type: 'string' },
    'no-pages': { type: 'boolean' },
    private: { type: 'boolean' },
};
const INDEX_TITLE = 'Python packages';
const COMMAND = 'index build';
function isRepositoryName(name) {
    return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name);
}
/** With or without a path; a credential, a query or a fragment would be on every page. */
function isSiteUrl(url) {
    if (!URL.canParse(url))
        return false;
    const { protocol, username, password, search, hash } = new URL(url);
    return /^https?:$/.test(protocol) && username + password + search + hash === '';
}
/** Throws `usage-wrong`. */
function parseIndexBuildArguments({ options, positionals }) {
    const wrong = positionals.find((name) => !isRepositoryName(name));
    if (wrong !== undefined)
        throw wrongUse(`\`${wrong}\` is no repository: write OWNER/REPO, for example acme/vault.`, COMMAND);
    const files = options.get('files') ?? null;
    if (positionals.length === 0 && files === null)
        throw wrongUse('Name repositories (OWNER/REPO) or a folder (`--files DIR`).', COMMAND);
    const out = options.get('out');
    if (out === undefined)
        throw wrongUse('Say where the index goes: `--out DIR`.', COMMAND);
    const url = options.get('url') ?? null;
    if (url !== null && !isSiteUrl(url))
        throw wrongUse('`--url` is the address of the site, https://HOST/PATH, with nothing more.', COMMAND);
    return {
        repositories: positionals,
        ...{ files, out, url },
        settings: options.get('settings') ?? null,
        copy: options.has('copy'),
        title: options.get('title') ?? INDEX_TITLE,
        pages: !options.has('no-pages'),
        private: options.has('private'),
    };
}


/***/ }),

/***/ 63622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ iniValue),
/* harmony export */   T: () => (/* binding */ iniEntries)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14535);
// The keys of setup.cfg by section, as Python's configparser reads them.
// https://docs.python.org/3/library/configparser.html#supported-ini-file-structure

const SECTION = /^\[([^\]]+)\]/;
const ENTRY = /^(\s*)([^\s=:#;[][^=:]*?)(\s*[=:][ \t]*)(.*?)\s*$/;
function iniEntries(text) {
    const entries = [];
    let section = '';
    let hasKey = false;
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        const header = SECTION.exec(line)?.[1];
        const entry = header === undefined ? ENTRY.exec(line) : null;
        if (header !== undefined)
            [section, hasKey] = [header, false];
        // Below a key, an indented line carries its value on.
        if (entry !== null && !(hasKey && entry[1] !== '')) {
            const [, indent = '', key = '', separator = '', value = ''] = entry;
            const start = offset + indent.length + key.length + separator.length;
            entries.push({ section, key: key.toLowerCase(), value: (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .textSpan */ .U)(text, start, start + value.length) });
            hasKey = true;
        }
        offset += line.length + 1;
    }
    return entries;
}
function iniValue(entries, section, key) {
    return entries.find((entry) => entry.section === section && entry.key === key)?.value ?? null;
}


/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasWrittenVersion),
/* harmony export */   O: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _ini_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63622);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86992);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
// What pyproject.toml says of the project itself. https://packaging.python.org/en/latest/specifications/pyproject-toml/






/** PEP 517: what a project without `build-backend` is built with. */
const DEFAULT_BACKEND = 'setuptools.build_meta:__legacy__';
/** `setupCfg` gives the name of a setuptools project that has no `[project]` table. */
function parsePyproject(bytes, path = 'pyproject.toml', setupCfg = []) {
    const document = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .MT)(path, bytes);
    const { table } = document;
    const problems = [...wrongTypes(document)];
    const dynamic = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const dynamicVersion = Array.isArray(dynamic) && dynamic.includes('version');
    const version = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'version');
    if (version !== null && dynamicVersion)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-both', { path }));
    const name = projectName(document, setupCfg);
    if (name === null && problems.length === 0)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-name-missing', { path }));
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(problems);
    return {
        document,
        name: name ?? '',
        version,
        poetryVersion: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'version'),
        dynamicVersion,
        buildBackend: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'build-system', 'build-backend') ?? DEFAULT_BACKEND,
        requires: requirementNames((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'build-system', 'requires')),
        configuration: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'tool', 'py-release'),
    };
}
/** Poetry's own version counts where Poetry builds; elsewhere it is a leftover of a move to another backend. */
function hasWrittenVersion({ document, version, poetryVersion, buildBackend }) {
    const isPoetry = buildBackend.includes('poetry') || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, 'project') === undefined;
    return version !== null || (poetryVersion !== null && isPoetry);
}
/** With a `[project]` table the name must be there: PEP 621 does not let it be dynamic. */
function projectName({ table }, setupCfg) {
    if ((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'name') !== undefined)
        return (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'name')?.trim() || null;
    const flit = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(table, 'tool', 'flit', 'metadata');
    const name = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'dist-name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'module');
    if (name !== null || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project') !== undefined)
        return name?.trim() || null;
    return (0,_ini_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .iniValue */ .C)(setupCfg, 'metadata', 'name')?.text || null;
}
function wrongTypes({ path, table }) {
    const strings = [
        ['project', 'name'],
        ['project', 'version'],
        ['tool', 'poetry', 'name'],
        ['tool', 'poetry', 'version'],
        ['build-system', 'build-backend'],
    ];
    const wrong = (keys, expected) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-table-invalid', {
        path,
        key: keys.join('.'),
        seen: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)),
        expected,
    });
    const problems = strings
        .filter((keys) => !['undefined', 'string'].includes(typeof (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)))
        .map((keys) => wrong(keys, 'a string'));
    for (const keys of [
        ['project', 'dynamic'],
        ['build-system', 'requires'],
    ]) {
        const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys);
        if (value !== undefined && !Array.isArray(value))
            problems.push(wrong(keys, 'an array of strings'));
    }
    return problems;
}
function requirementNames(requires) {
    if (!Array.isArray(requires))
        return [];
    return requires
        .filter((requirement) => typeof requirement === 'string')
        .map((requirement) => (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? ''));
}


/***/ }),

/***/ 75125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xe: () => (/* binding */ markDraft),
/* harmony export */   k: () => (/* binding */ unmarkDraft),
/* harmony export */   nM: () => (/* binding */ readDraftOwner)
/* harmony export */ });
// Who made a draft: an invisible last line of its text, taken out when the release is published.
// A host may rewrite line ends; exactly what was added is taken away again.
const MARKER = /(?:\r\n\r\n|\n{0,2})<!-- py-release (draft|tag-draft) run=([0-9]+) attempt=([0-9]+) head=([0-9a-f]{40,64}) -->\s*$/;
const WORDS = { release: 'draft', tag: 'tag-draft' };
function markDraft(notes, owner, kind = 'release') {
    return `${notes}\n\n<!-- py-release ${WORDS[kind]} run=${owner.runId} attempt=${owner.attempt} head=${owner.head} -->`;
}
/** The run whose draft it is. Null for a release that a person or another tool made, and for that of the other kind of run. */
function readDraftOwner(body, kind = 'release') {
    const match = MARKER.exec(body);
    if (match === null)
        return null;
    const [, word, runId = '', attempt = '', head = ''] = match;
    return word === WORDS[kind] ? { runId, attempt: Number(attempt), head } : null;
}
function unmarkDraft(body) {
    return body.replace(MARKER, '');
}


/***/ }),

/***/ 96134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ pullCommitMessage),
/* harmony export */   WD: () => (/* binding */ readPullTrailers),
/* harmony export */   X8: () => (/* binding */ readTagDigest),
/* harmony export */   _d: () => (/* binding */ releaseSubject),
/* harmony export */   gS: () => (/* binding */ readReleaseTrailers),
/* harmony export */   ib: () => (/* binding */ tagMessage),
/* harmony export */   ul: () => (/* binding */ releaseCommitMessage)
/* harmony export */ });
// The texts of the release commit and of its tag. The tag's digest is the only thing that a resumed run trusts.
/** The last line: text of a message above it can't stand in for it. */
const DIGEST_LINE = /(?:^|\n)Manifest: (sha256:[0-9a-f]{64})\s*$/;
const TRAILERS = /\n\nRelease-Tag: (\S+)\nManifest: (sha256:[0-9a-f]{64})\s*$/;
const PULL_TRAILERS = /\n\nRelease-Tag: (\S+)\nRelease-Tree: ([0-9a-f]{40,64})(\nRelease-Changelog: edited)?(?:\nRelease-Asked: (\S+))?\s*$/;
/** `template` is `commit-message`. */
function releaseSubject(template, version) {
    return template.replace('{version}', () => version);
}
/** `template` is `commit-message`; the trailers let a later run make a missing tag. */
function releaseCommitMessage(template, facts) {
    const subject = releaseSubject(template, facts.version);
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
/** The commit of a release pull request: nothing is built yet, so it names no files. */
function pullCommitMessage(template, version, { tag, tree, edited, asked }) {
    const subject = releaseSubject(template, version);
    const note = edited ? 'Release-Changelog: edited\n' : '';
    const wish = asked === null ? '' : `Release-Asked: ${asked}\n`;
    return `${subject}\n\nRelease-Tag: ${tag}\nRelease-Tree: ${tree}\n${note}${wish}`;
}
/** What the commit of a release pull request says at its end; null for any other commit. */
function readPullTrailers(message) {
    const [, tag, tree, edited, asked = null] = PULL_TRAILERS.exec(message) ?? [];
    return tag === undefined || tree === undefined ? null : { tag, tree, edited: edited !== undefined, asked };
}


/***/ }),

/***/ 25447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pageHead)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23359);
// What the head of every web page of ours begins with: it says to the browser what the page may load, and that it tells nobody where it is.

/** `policy`: https://www.w3.org/TR/CSP3/ */
function pageHead(policy) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .P) `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">`;
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   Oo: () => (/* binding */ shownDay),
/* harmony export */   R2: () => (/* binding */ statusTag),
/* harmony export */   fr: () => (/* binding */ isFinalVersion),
/* harmony export */   qD: () => (/* binding */ latestVersion)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23359);
// Facts of projects as the pages show them: one line each, nothing that hides or reorders text.





/** As its metadata writes it; the normalised name where that is the name of something else. */
function shownName({ name, displayName }) {
    return (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(displayName) === name ? displayName : name;
}
/** What installers would take: the highest final version with a file that isn't yanked, else the highest of any kind; null: none. */
function latestVersion({ files, versions, status }) {
    if (status.status === 'quarantined')
        return null;
    const usable = versions.filter(({ version }) => files.some((file) => file.version === version && file.yanked === false));
    return usable.find(({ version }) => isFinalVersion(version)) ?? usable[0] ?? null;
}
function isFinalVersion(version) {
    const parsed = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(version);
    return parsed !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFinal */ .dR)(parsed);
}
/** The day, UTC. */
function shownDay(time) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .P) `<time datetime="${time}">${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(time).slice(0, 10)}</time>`;
}
/** An address from outside, for a link: of the web; null for anything that could run or open something else. */
function webAddress(address) {
    return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}
const STATUS_NAMES = { archived: 'Archived', deprecated: 'Deprecated', quarantined: 'Quarantined' };
function statusTag({ status }) {
    if (status.status === 'active')
        return null;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .markup */ .P) ` <span class="tag ${status.status}">${STATUS_NAMES[status.status]}</span>`;
}


/***/ }),

/***/ 11691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ attestationOrigin),
  Q: () => (/* binding */ originProblem)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/trust/der-value.js
// DER as far as certificates need it: values that hold values. https://www.itu.int/rec/T-REC-X.690
// Written by strangers: every length is held against what is there, and what doesn't fit is null.
const DER = { oid: 0x06, octets: 0x04, text: 0x0c, sequence: 0x30, extensions: 0xa3 };
/** The values that follow each other in `bytes`; null when they aren't DER. */
function derValues(bytes) {
    const values = [];
    for (let offset = 0; offset < bytes.length;) {
        const head = readHead(bytes, offset);
        if (head === null || head.end > bytes.length)
            return null;
        values.push({ tag: head.tag, content: bytes.subarray(head.start, head.end) });
        offset = head.end;
    }
    return values;
}
const MOST_LENGTH_BYTES = 4;
function readHead(bytes, offset) {
    const [tag, short] = [bytes[offset], bytes[offset + 1]];
    if (tag === undefined || short === undefined)
        return null;
    const start = offset + 2;
    if (short < 0x80)
        return { tag, start, end: start + short };
    const count = short & 0x7f;
    if (count === 0 || count > MOST_LENGTH_BYTES || start + count > bytes.length)
        return null;
    const length = bytes.subarray(start, start + count).reduce((sum, byte) => sum * 256 + byte, 0);
    return { tag, start: start + count, end: start + count + length };
}

// EXTERNAL MODULE: ./lib/trust/describe-claims.js
var describe_claims = __webpack_require__(3891);
;// CONCATENATED MODULE: ./lib/trust/attestation-origin.js
// Who signed an attestation: what the certificate says of the job, in extensions that Node does not read.
// https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md



/** 1.3.6.1.4.1.57264.1, the arc of Fulcio. */
const ARC = '2b0601040183bf3001';
const LONGEST = 2048;
function attestationOrigin({ verification_material }) {
    const extensions = readExtensions(external_node_buffer_.Buffer.from(verification_material.certificate, 'base64'));
    const text = (number) => readText(extensions.get(number));
    return {
        issuer: text(8),
        repository: text(12),
        commit: text(13),
        ref: text(14),
        workflow: text(18),
        run: text(21),
    };
}
/** Certificate > TBSCertificate > [3] > Extensions > Extension { OID, critical?, octets }, RFC 5280 section 4.1. */
function readExtensions(certificate) {
    const body = inside(inside(derValues(certificate)?.[0])[0]);
    const all = inside(inside(body.find(({ tag }) => tag === DER.extensions))[0]);
    return new Map(all.flatMap((extension) => {
        const parts = inside(extension);
        const [oid, value] = [parts[0], parts.at(-1)];
        if (oid?.tag !== DER.oid || value?.tag !== DER.octets)
            return [];
        const name = external_node_buffer_.Buffer.from(oid.content).toString('hex');
        return name.startsWith(ARC) && name.length === ARC.length + 2
            ? [[Number.parseInt(name.slice(-2), 16), value.content]]
            : [];
    }));
}
function inside(value) {
    return value === undefined || (value.tag !== DER.sequence && value.tag !== DER.extensions)
        ? []
        : (derValues(value.content) ?? []);
}
function readText(extension) {
    const [value, ...others] = derValues(extension ?? new Uint8Array()) ?? [];
    if (value?.tag !== DER.text || others.length > 0 || value.content.length > LONGEST)
        return null;
    return external_node_buffer_.Buffer.from(value.content).toString('utf8');
}
/** Why an index would not take it from this workflow; null when it may. `workflowRef`: of the job's ID token, null: not known. */
function originProblem({ workflow }, workflowRef) {
    if (workflowRef === null)
        return null;
    const path = (text) => text.replace(/@.*$/s, '').toLowerCase();
    const ours = path(workflowRef);
    if (path(workflow ?? '') === `https://github.com/${ours}`)
        return null;
    return `it was signed by ${(0,describe_claims/* quoteClaim */.x2)(workflow)}, not by ${(0,describe_claims/* quoteClaim */.x2)(ours)}`;
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ STATEMENT_MEDIA_TYPE),
/* harmony export */   Sq: () => (/* binding */ signedBytes),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   ce: () => (/* binding */ PUBLISH_PREDICATE),
/* harmony export */   zj: () => (/* binding */ publishStatement)
/* harmony export */ });
/* unused harmony export PREDICATES */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89636);
// What is signed: that this file, with these bytes, was published by who signs. https://in-toto.io/Statement/v1


const PUBLISH_PREDICATE = 'https://docs.pypi.org/attestations/publish/v1';
/** PyPI takes these two. https://docs.pypi.org/attestations/producing-attestations/ */
const PREDICATES = [PUBLISH_PREDICATE, 'https://slsa.dev/provenance/v1'];
const STATEMENT_MEDIA_TYPE = 'application/vnd.in-toto+json';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
function publishStatement({ filename, sha256 }) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(JSON.stringify({
        _type: STATEMENT_TYPE,
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType: PUBLISH_PREDICATE,
        predicate: null,
    }));
}
/** The bytes that the signature is over. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function signedBytes(statement) {
    const head = `DSSEv1 ${STATEMENT_MEDIA_TYPE.length} ${STATEMENT_MEDIA_TYPE} ${statement.byteLength} `;
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(head), statement]);
}
/** Of a statement that anybody may have written: does it speak of this file, in words that PyPI takes? */
function readStatement(text, { filename, sha256 }) {
    const statement = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObject */ .lj)(text);
    if (statement?.['_type'] !== STATEMENT_TYPE)
        return { problem: 'it holds no in-toto statement v1' };
    const { subject, predicateType, predicate = null } = statement;
    const [first, ...others] = Array.isArray(subject) ? subject : [];
    if (others.length > 0)
        return { problem: 'its statement is on several files' };
    const named = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(first);
    if (named?.['name'] !== filename)
        return { problem: 'its statement is on a file of another name' };
    if ((0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(named['digest'])?.['sha256'] !== sha256)
        return { problem: 'its statement is on a file with another sha256' };
    if (typeof predicateType !== 'string' || !PREDICATES.includes(predicateType))
        return { problem: 'its statement is of a kind that PyPI does not take' };
    if (predicateType === PUBLISH_PREDICATE && predicate !== null && !isEmptyObject(predicate))
        return { problem: 'its publish statement has a predicate, which has to be empty' };
    return { predicateType, problem: null };
}
function isEmptyObject(value) {
    const fields = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    return fields !== null && Object.keys(fields).length === 0;
}


/***/ }),

/***/ 71864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ attestationsField),
/* harmony export */   Gg: () => (/* binding */ attestationFilename),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   kV: () => (/* binding */ attestationOf),
/* harmony export */   pn: () => (/* binding */ isAttestationFile)
/* harmony export */ });
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2312);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13969);


/** Beside the file it attests. https://docs.pypi.org/attestations/producing-attestations/ */
function attestationFilename(filename) {
    return `${filename}.publish.attestation`;
}
function isAttestationFile(filename) {
    return filename.endsWith('.publish.attestation');
}
/**
 * From a bundle v0.3 with a single certificate; null when it lacks a part. Time stamps of a timestamp authority have no place in an
 * attestation and are left out.
 */
function attestationOf({ verificationMaterial, dsseEnvelope }) {
    const [signature, ...others] = dsseEnvelope?.signatures ?? [];
    const { certificate, tlogEntries } = verificationMaterial;
    const entries = tlogEntries.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .readLogEntry */ .J).filter((entry) => entry !== null);
    if (dsseEnvelope === undefined || signature === undefined || certificate === undefined)
        return null;
    if (others.length > 0 || entries.length === 0 || entries.length < tlogEntries.length)
        return null;
    return {
        version: 1,
        verification_material: { certificate: certificate.rawBytes, transparency_entries: entries },
        envelope: { statement: dsseEnvelope.payload, signature: signature.sig },
    };
}
/** The same as a bundle v0.3, in JSON: what the libraries of Sigstore verify. */
function bundleOf({ verification_material, envelope }) {
    const { certificate, transparency_entries: tlogEntries } = verification_material;
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: _attestation_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT_MEDIA_TYPE */ .KD,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    };
}
/** The value of the upload form's `attestations`; null when there are none to send. */
function attestationsField(attestations) {
    return attestations.length === 0 ? null : JSON.stringify(attestations);
}


/***/ }),

/***/ 13969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readLogEntry)
/* harmony export */ });
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89636);
// An entry of Sigstore's transparency log (Rekor v1), in the JSON form of bundles. Written by strangers: only what is known is kept.
// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_rekor.proto

const LONGEST = 64 * 1024;
const MOST_HASHES = 64;
/** Null when a part is missing that a verifier of attestations needs: they hold no other proof of the time. */
function readLogEntry(value) {
    const entry = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value) ?? {};
    const [kind, version] = [
        text(part(entry, 'kindVersion'), 'kind'),
        text(part(entry, 'kindVersion'), 'version'),
    ];
    const [logIndex, integratedTime] = [whole(entry, 'logIndex'), whole(entry, 'integratedTime')];
    const keyId = text(part(entry, 'logId'), 'keyId');
    const signedEntryTimestamp = text(part(entry, 'inclusionPromise'), 'signedEntryTimestamp');
    const inclusionProof = readProof(part(entry, 'inclusionProof'));
    const canonicalizedBody = text(entry, 'canonicalizedBody');
    if (kind === null || version === null || keyId === null || logIndex === null)
        return null;
    if (integratedTime === null || signedEntryTimestamp === null)
        return null;
    if (inclusionProof === null || canonicalizedBody === null)
        return null;
    return {
        ...{ logIndex, logId: { keyId }, kindVersion: { kind, version }, integratedTime },
        ...{ inclusionPromise: { signedEntryTimestamp }, inclusionProof, canonicalizedBody },
    };
}
function readProof(proof) {
    const [logIndex, treeSize] = [whole(proof, 'logIndex'), whole(proof, 'treeSize')];
    const rootHash = text(proof, 'rootHash');
    const envelope = text(part(proof, 'checkpoint'), 'envelope');
    const hashes = proof['hashes'] ?? [];
    if (logIndex === null || treeSize === null || rootHash === null || envelope === null)
        return null;
    if (!Array.isArray(hashes) || hashes.length > MOST_HASHES || !hashes.every(isShortText))
        return null;
    return { logIndex, rootHash, treeSize, hashes, checkpoint: { envelope } };
}
function part(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(fields[name]) ?? {};
}
function text(fields, name) {
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(fields, name, LONGEST);
}
function isShortText(value) {
    return typeof value === 'string' && value.length <= LONGEST;
}
/** 64-bit numbers are texts in this JSON; a reader has to take numbers too, and zero may be left out. */
function whole(fields, name) {
    const value = fields[name] ?? '0';
    const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof digits === 'string' && /^\d{1,20}$/.test(digits) ? digits : null;
}


/***/ }),

/***/ 94994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provenanceRequest)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);
// Where an index keeps the provenance of a file: https://docs.pypi.org/api/integrity/

const LONGEST = 4 * 1024 * 1024;
/** As a request: address, what is accepted, and the most that is read of the answer, in bytes. */
function provenanceRequest(simpleUrl, { project, version, filename }) {
    const path = [(0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(project), version, filename].map(encodeURIComponent).join('/');
    return {
        url: `${new URL(simpleUrl).origin}/integrity/${path}/provenance`,
        accept: 'application/vnd.pypi.integrity.v1+json',
        longestBody: LONGEST,
    };
}


/***/ }),

/***/ 86903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ OUT_OF_TIME),
/* harmony export */   V6: () => (/* binding */ readAttestation),
/* harmony export */   hB: () => (/* binding */ parseCertificate),
/* harmony export */   y_: () => (/* binding */ LONGEST_ATTESTATION)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2312);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89636);
/* harmony import */ var _log_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13969);
// An attestation that somebody hands in, or that the signing services made: would an index take it for this file? Only who may sign for
// the project is the index's to judge.





/** Real ones have 5 to 10 KB. */
const LONGEST_ATTESTATION = 256 * 1024;
const MOST_ENTRIES = 4;
function readAttestation(text, file) {
    if (text.length > LONGEST_ATTESTATION)
        return { problem: `it is longer than ${LONGEST_ATTESTATION} characters` };
    const attestation = readParts((0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObject */ .lj)(text) ?? {});
    if (attestation === null)
        return { problem: 'it is no attestation as PEP 740 describes it' };
    const statement = (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatement */ .cO)(bytesOf(attestation.envelope.statement).toString('utf8'), file);
    if (statement.problem !== null)
        return statement;
    const problem = proofProblem(attestation);
    return problem === null ? { attestation, ...statement } : { problem };
}
function readParts(fields) {
    const material = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(fields['verification_material']) ?? {};
    const envelope = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(fields['envelope']) ?? {};
    const certificate = base64(material, 'certificate');
    const [statement, signature] = [base64(envelope, 'statement'), base64(envelope, 'signature')];
    const given = material['transparency_entries'];
    const entries = Array.isArray(given) && given.length <= MOST_ENTRIES ? given.map(_log_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .readLogEntry */ .J) : [];
    const known = entries.filter((entry) => entry !== null);
    if (fields['version'] !== 1 || certificate === null || statement === null || signature === null)
        return null;
    if (known.length === 0 || known.length < entries.length)
        return null;
    return {
        version: 1,
        verification_material: { certificate, transparency_entries: known },
        envelope: { statement, signature },
    };
}
function proofProblem({ verification_material, envelope }) {
    const certificate = parseCertificate(bytesOf(verification_material.certificate));
    if (certificate === null)
        return 'its certificate cannot be read';
    const { statement, signature } = envelope;
    if (!isSigned(certificate, (0,_attestation_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .signedBytes */ .Sq)(bytesOf(statement)), bytesOf(signature)))
        return 'its signature is not one of its certificate';
    // Verifiers look at the first. https://github.com/pypi/pypi-attestations
    const [entry] = verification_material.transparency_entries;
    const { kind, version } = entry.kindVersion;
    if (kind !== 'dsse' || version !== '0.0.1')
        return 'its log entry is not of the kind dsse 0.0.1';
    const logged = Number(entry.integratedTime) * 1000;
    return logged >= certificate.validFromDate.getTime() && logged <= certificate.validToDate.getTime()
        ? null
        : OUT_OF_TIME;
}
/** Signing took longer than the certificate was good for. */
const OUT_OF_TIME = 'it was logged when its certificate was not valid';
function parseCertificate(der) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_1__.X509Certificate(der);
    }
    catch {
        return null;
    }
}
function isSigned(certificate, bytes, signature) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.verify)('sha256', bytes, certificate.publicKey, signature);
    }
    catch {
        return false;
    }
}
/** Standard base64 (RFC 4648 section 4), also with line breaks, as given. */
function base64(fields, name) {
    const value = (0,_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .textField */ .M8)(fields, name, LONGEST_ATTESTATION);
    return value !== null && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(value) ? value : null;
}
function bytesOf(text) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'base64');
}


/***/ }),

/***/ 74914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ versionKey)
/* harmony export */ });
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);

/** The same text for what is one version (PEP 440 holds `1.2` and `1.2.0` equal), another for every other. */
function versionKey(version) {
    const last = version.release.findLastIndex((number) => number !== 0);
    return (0,_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)({ ...version, release: version.release.slice(0, Math.max(1, last + 1)) });
}


/***/ })

};
