export const id = 568;
export const ids = [568];
export const modules = {

/***/ 5887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where the files of a run come from, by its inputs.

/** `project`: the project's folder. */
function filesSource({ dist, manifestDigest, verifyCommand, assets }, project) {
    if (manifestDigest !== null)
        return dist === null
            ? { source: { kind: 'draft', digest: manifestDigest }, folder: null }
            : { source: { kind: 'dist', folder: dist, digest: manifestDigest }, folder: dist };
    if (dist !== null)
        return { source: { kind: 'none' }, folder: null };
    return { source: { kind: 'build', verifyCommand, assets }, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project, 'dist') };
}


/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(8724);
// EXTERNAL MODULE: ./lib/action-files.js
var action_files = __webpack_require__(5887);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(2592);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(273);
// EXTERNAL MODULE: ./lib/commands/finish-unfinished.js + 4 modules
var finish_unfinished = __webpack_require__(3312);
// EXTERNAL MODULE: ./lib/commands/merged-release.js
var merged_release = __webpack_require__(6399);
// EXTERNAL MODULE: ./lib/release/release-pull-notes-block.js
var release_pull_notes_block = __webpack_require__(4834);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
// EXTERNAL MODULE: ./lib/commands/preflight-answer.js
var preflight_answer = __webpack_require__(6556);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/pull-errors.js
var pull_errors = __webpack_require__(4907);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(6134);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/release/release-pull-content.js
// What stands on the branch of a release pull request, judged by content: ours to write anew, or with work of people
// that must not be lost.


/** Our commit, exactly as a run made it. */
function findOwnCommit({ commits }) {
    return commits.find(isOwnCommit) ?? null;
}
function isOwnCommit({ message, tree }) {
    return (0,release_message/* readPullTrailers */.WD)(message)?.tree === tree;
}
/** A run has made the commit that the branch ends with: nobody's work is on it but ours. */
function isAsMade(content) {
    if (content.commits.length === 0)
        return true;
    const tip = content.commits.find(({ sha }) => sha === content.tip);
    return tip !== undefined && isOwnCommit(tip);
}
/** The branch holds just these edits on top of `head`. */
function holdsEdits(content, head, edits) {
    const tip = content.commits.find(({ sha }) => sha === content.tip);
    if (tip === undefined || tip.parents.join() !== head || content.files.length !== edits.length)
        return false;
    return touchedPaths(content.files, [], edits).length === 0;
}
/** Files with content of people: neither what our commit has nor what is planned now. `own`: the files that our commit changed. */
function touchedPaths(files, own, edits) {
    const made = new Map(own.map(({ path, blob }) => [path, blob]));
    const planned = new Map(edits.map((edit) => [edit.path, edit.content]));
    const changed = files.filter(({ path, blob }) => {
        if (made.has(path) && made.get(path) === blob)
            return false;
        const content = planned.get(path);
        return content === undefined || blob === null || blobId(content, blob.length) !== blob;
    });
    const there = new Set(files.map(({ path }) => path));
    // What our commit changed and is as before again.
    const undone = own.filter(({ path }) => !there.has(path) && planned.has(path));
    return [...changed, ...undone].map(({ path }) => path);
}
/** Git's object id of a file, in the length (SHA-1 or SHA-256) that the repository uses. */
function blobId(content, length) {
    const header = `blob ${content.length}\0`;
    return (0,external_node_crypto_.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(header)
        .update(content)
        .digest('hex');
}

// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/version/written-version.js
var written_version = __webpack_require__(8414);
// EXTERNAL MODULE: ./lib/commands/read-proposal.js
var read_proposal = __webpack_require__(8088);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 27 modules
var read_plan = __webpack_require__(4483);
// EXTERNAL MODULE: ./lib/commands/release-identity.js
var release_identity = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/commands/proposal-asked.js
// A version that a person asked for: the proposal carries it until it is merged or closed, or is refused where the
// merge would not release it.












/** The version that a person asked for in an earlier run; null when the proposal has none, or is merged or closed. */
function readAsked({ tip, latest }, content) {
    const isOver = latest !== null && latest.state !== 'open' && latest.headSha === tip;
    if (content === null || isOver)
        return null;
    const asked = (0,release_message/* readPullTrailers */.WD)(findOwnCommit(content)?.message ?? '')?.asked ?? null;
    return asked === null ? null : (0,parse_version/* parseVersion */.o)(asked);
}
/** Planned anew with that version while it is above what the commits ask for. */
async function keepAsked(wanted, proposal, content, needs) {
    const { request, planned } = wanted;
    const version = (0,read_proposal/* isAsked */.D6)(request.plan) ? null : readAsked(proposal, content);
    if (version === null || (0,compare_versions/* compareVersions */.Zy)(version, (0,release_identity/* releaseIdentity */.uO)(planned).version) <= 0)
        return wanted;
    const plan = { ...request.plan, version };
    const read = await (0,read_plan/* readPlan */.m)(plan, needs);
    return { request: { ...request, plan }, read, planned: read.plan.packages[0] };
}
/** After the merge nothing but the files says what was asked for. */
async function refuseLost({ request, planned }, needs) {
    if (!(0,read_proposal/* isAsked */.D6)(request.plan))
        return;
    const { version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const plain = await (0,preflight_answer/* ask */.kA)((0,read_plan/* readPlan */.m)({ ...request.plan, version: null, bump: null }, needs));
    const computed = 'value' in plain ? (plain.value.plan.packages[0]?.version ?? null) : null;
    if (computed !== null && (0,compare_versions/* sameVersion */.r1)(computed, version))
        return;
    const lost = findLoss({ request, planned }, version, computed);
    if (lost !== null)
        throw (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-version-lost', { version: (0,format_version/* formatVersion */.q)(version), ...lost });
}
const BY_COMMITS = 'Let a commit ask for the version (`feat!:` for a major one, `feat:`, `fix:`)';
/** `computed`: what the commits ask for. Null: the merge would be planned as the version that was asked for. */
function findLoss({ request, planned }, version, computed) {
    if (planned.places.length === 0)
        return {
            why: 'the version comes from the tag, so no file would say it',
            instead: `${BY_COMMITS}, or set \`changelog\` to false: with nothing to commit it is released without a pull request`,
        };
    if (planned.previous !== null && request.plan.project.configuration.versionFrom === 'tag')
        return {
            why: '`version-from` is "tag", so the version in the files would not count',
            instead: BY_COMMITS,
        };
    if (!(0,written_version/* isConsent */.VK)(version))
        return {
            why: 'a version in the files that is not final does not ask for a release',
            instead: 'Ask for a final version',
        };
    if (computed === null || (0,compare_versions/* compareVersions */.Zy)(version, computed) > 0)
        return null;
    const higher = (0,format_version/* formatVersion */.q)(computed);
    return { why: `the commits ask for ${higher}`, instead: `Ask for ${higher} or a higher version` };
}

// EXTERNAL MODULE: ./lib/notes/changelog-lines.js
var changelog_lines = __webpack_require__(7205);
// EXTERNAL MODULE: ./lib/notes/changelog-outline.js
var changelog_outline = __webpack_require__(7312);
// EXTERNAL MODULE: ./lib/release/release-pull-notes.js + 2 modules
var release_pull_notes = __webpack_require__(1791);
;// CONCATENATED MODULE: ./lib/release/release-pull-changelog.js
// A person's edits of the changelog on the branch of a release pull request: those of the section of the release are
// merged into the fresh changelog; what stands around the list of that section is not ours to merge.





/** Null when there is no section of this version. */
function splitChangelog(content, version) {
    const text = content.toString('utf8');
    const { releases, definitions } = (0,changelog_outline/* outlineChangelog */.N)(text);
    const own = releases.find(({ style }) => isVersion(style.version, version));
    if (own === undefined)
        return null;
    const { lines } = (0,changelog_lines/* changelogLines */.E)(text);
    const heading = lines.findIndex(({ start }) => start === own.offset);
    const first = heading + (own.underline === null ? 1 : 2);
    const isEnd = (line) => !line.inert && (headingLevel(line.text) ?? Infinity) <= own.level;
    const next = lines.slice(first).find(isEnd);
    const stops = [
        next?.start,
        releases.find(({ start }) => start > own.offset)?.start,
        definitions.find(({ start }) => start > own.offset)?.start,
    ].filter((offset) => offset !== undefined);
    const start = lines[first]?.start ?? text.length;
    const end = Math.min(text.length, ...stops);
    const list = plainEnds(text.slice(start, end)).trim();
    return { before: text.slice(0, start), list, after: text.slice(end) };
}
/** The planned changelog with a person's edits of the section; the planned one when there is no section to take them from. */
function mergeChangelog({ written, writtenVersion, fresh, version, base }) {
    const theirs = splitChangelog(written, writtenVersion);
    const ours = splitChangelog(fresh, version);
    if (theirs === null || ours === null || theirs.list === ours.list)
        return fresh;
    const list = (0,release_pull_notes/* mergeNotes */.Q)({ written: theirs.list, base, fresh: ours.list });
    if (list === ours.list)
        return fresh;
    const eol = ours.before.includes('\r\n') ? '\r\n' : '\n';
    const gap = ours.after === '' ? eol : `${eol}${eol}`;
    return Buffer.from(`${ours.before}${eol}${list.replaceAll('\n', eol)}${gap}${ours.after}`);
}
/** The planned changelog with that section taken into the one of the release; what people wrote in it stays. */
function foldSection({ fresh, version, unreleased, base }) {
    if (splitChangelog(fresh, unreleased) === null)
        return fresh;
    const without = dropSection(fresh.toString('utf8'), unreleased);
    return mergeChangelog({ written: fresh, writtenVersion: unreleased, fresh: without, version, base });
}
/** With the link of its heading. */
function dropSection(text, version) {
    const { releases, definitions } = (0,changelog_outline/* outlineChangelog */.N)(text);
    const own = releases.find(({ style }) => isVersion(style.version, version));
    const parts = splitChangelog(Buffer.from(text), version);
    if (own === undefined || parts === null)
        return Buffer.from(text);
    const link = definitions.find(({ kind, label }) => kind === 'release' && isVersion(label, version));
    const after = text.length - parts.after.length;
    const end = releases.find(({ offset }) => offset === after)?.start ?? after;
    const rest = link === undefined || link.start < end
        ? text.slice(end)
        : text.slice(end, link.start) + text.slice(link.end);
    const before = text.slice(0, own.start);
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    return Buffer.from(rest === '' ? `${before.trimEnd()}${eol}` : `${before}${rest}`);
}
function isVersion(written, version) {
    const read = (0,parse_version/* parseVersion */.o)(written);
    return read !== null && (0,compare_versions/* sameVersion */.r1)(read, version);
}
/** Do both differ in nothing but the lists of their sections? */
function sameAround(one, other) {
    const around = ({ before, after }) => `${plainEnds(before).trimEnd()}\0${plainEnds(after).trim()}`;
    return around(one) === around(other);
}
function plainEnds(text) {
    return text.replaceAll('\r\n', '\n');
}
function headingLevel(line) {
    return /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(line)?.[1]?.length ?? null;
}

;// CONCATENATED MODULE: ./lib/commands/proposal-branch.js
// What our branch is to hold: the planned edits, with what people wrote into the changelog there.










/** Null: there is no branch, or nothing on it that was not merged. Throws when it is somebody else's. */
async function readBranchContent(head, proposal, needs) {
    const { tip, latest } = proposal;
    if (tip === null || (latest?.state === 'merged' && latest.headSha === tip))
        return null;
    const content = await needs.compareBranch(head, tip);
    if (content === null || isOfOthers(content, proposal))
        throw taken(proposal, content);
    return content;
}
async function planBranch(wanted, proposal, content, needs) {
    const { edits } = wanted.planned;
    if (content === null)
        return { kind: 'write', edits, edited: false };
    const { head } = wanted.read.plan;
    const changes = await readChanges(content, edits, needs);
    const path = changelogPath(edits);
    const others = changes.touched.filter((touched) => touched !== path);
    if (others.length > 0 || !(content.complete || isAsMade(content)))
        return { kind: 'held', paths: others };
    const merged = await mergeEdits(wanted, proposal, changes, needs);
    if (merged === null)
        return { kind: 'held', paths: path === null ? [] : [path] };
    const isRight = holdsEdits(content, head, merged.edits) && hasMessage(content, wanted, merged.edited);
    return isRight ? { kind: 'right' } : { kind: 'write', ...merged };
}
/** The message that the commit of this plan has, with that tree. */
function proposalMessage({ request, planned }, facts) {
    const { version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const { commitMessage } = request.plan.project.configuration;
    const number = (0,format_version/* formatVersion */.q)(version);
    const asked = (0,read_proposal/* isAsked */.D6)(request.plan) ? number : null;
    return (0,release_message/* pullCommitMessage */.ES)(commitMessage, number, { tag, asked, ...facts });
}
function hasMessage({ commits, tip }, wanted, edited) {
    const commit = commits.find(({ sha }) => sha === tip);
    const message = proposalMessage(wanted, { tree: commit?.tree ?? '', edited });
    return commit?.message.trimEnd() === message.trimEnd();
}
/** No commit of ours, and no pull request of ours that has these commits. */
function isOfOthers(content, { tip, open, latest }) {
    if (content.commits.length === 0 || findOwnCommit(content) !== null)
        return false;
    return open === null && latest?.headSha !== tip;
}
function taken({ branch, tip }, content) {
    const shas = content?.commits.map(({ sha }) => sha.slice(0, 7)) ?? [(tip ?? '').slice(0, 7)];
    const more = shas.length > 5 ? ` and ${shas.length - 5} more` : '';
    return (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-branch-taken', { branch, commits: `${shas.slice(-5).join(', ')}${more}` });
}
async function readChanges(content, edits, needs) {
    if (isAsMade(content))
        return { content, own: content.files, touched: [] };
    const commit = findOwnCommit(content);
    const own = commit === null ? [] : await needs.readCommitFiles(commit.sha);
    return { content, own, touched: touchedPaths(content.files, own, edits) };
}
/** The planned edits with the changelog as people have it; null when that can't be told from what is ours. */
async function mergeEdits(wanted, { latest }, { content, own, touched }, needs) {
    const { edits } = wanted.planned;
    const edit = edits.find(({ path }) => path === changelogPath(edits));
    const isTouched = edit !== undefined && touched.includes(edit.path);
    const blob = content.files.find(({ path }) => path === edit?.path)?.blob ?? null;
    if (isTouched && blob === null)
        return null;
    const trailers = (0,release_message/* readPullTrailers */.WD)(findOwnCommit(content)?.message ?? '');
    const isEdited = trailers?.edited === true && latest !== null && latest.state !== 'merged';
    if (edit === undefined || blob === null || !(isTouched || isEdited))
        return { edits, edited: false };
    // Around the section it must be as our commit has it, if people have changed the file.
    const ownBlob = own.find(({ path }) => path === edit.path)?.blob ?? null;
    const blobs = isTouched && ownBlob !== null ? [blob, ownBlob] : [blob];
    const [written = edit.content, made = edit.content] = await needs.readBlobs(blobs);
    const writtenVersion = versionOf(trailers?.tag ?? '', wanted);
    if (isTouched) {
        const [theirs, ours] = [written, made].map((bytes) => splitChangelog(bytes, writtenVersion));
        if (!theirs || !ours || !sameAround(theirs, ours))
            return null;
    }
    const { version } = (0,release_identity/* releaseIdentity */.uO)(wanted.planned);
    const base = (0,release_pull_notes_block/* readNotesBlock */.bc)(latest?.body ?? '')?.base ?? null;
    const merged = mergeChangelog({ written, writtenVersion, fresh: edit.content, version, base });
    return {
        edits: edits.map((each) => (each === edit ? { ...edit, content: merged } : each)),
        edited: !merged.equals(edit.content),
    };
}
/** The version that the commit on the branch is of: a later plan may have a higher one. */
function versionOf(tag, { request, planned }) {
    const { tagFormat } = request.plan.project.configuration;
    return (0,tag_format/* readTag */.zW)((0,tag_format/* parseTagFormat */.n0)(tagFormat), tag) ?? (0,release_identity/* releaseIdentity */.uO)(planned).version;
}
/** The one edit that holds no version. */
function changelogPath(edits) {
    return edits.find(({ to }) => to === null)?.path ?? null;
}

// EXTERNAL MODULE: ./lib/commits/bump.js
var commits_bump = __webpack_require__(760);
// EXTERNAL MODULE: ./lib/release/release-pull-pause.js
var release_pull_pause = __webpack_require__(997);
;// CONCATENATED MODULE: ./lib/commands/proposal-overtaken.js
// A release pull request was merged, and yet its version is not released: the commits ask for a higher one.











async function readOvertaken({ request, read: { plan }, planned }, { merged }, needs) {
    const merge = planned.commits.find(({ commit }) => commit.sha === merged?.mergeCommit);
    if (merged === null || merge === undefined)
        return null;
    const format = (0,tag_format/* parseTagFormat */.n0)(request.plan.project.configuration.tagFormat);
    const tags = await (0,merged_release/* readProposedTags */.K)(merged, merge.commit.parents[0] ?? plan.head, needs);
    const [version] = tags.flatMap((tag) => (0,tag_format/* readTag */.zW)(format, tag) ?? []);
    if (version === undefined || (0,compare_versions/* compareVersions */.Zy)(version, (0,release_identity/* releaseIdentity */.uO)(planned).version) >= 0)
        return null;
    const isFinal = !(0,read_proposal/* isAsked */.D6)(request.plan) && bumpAt(planned, merge.commit.sha) === bumpAt(planned, null);
    return { pull: merged, version, isFinal };
}
/** What the commits up to this one ask for; null: all of them. */
function bumpAt({ commits }, sha) {
    const reached = sha === null ? null : (0,release_pull_pause/* reachableCommits */.W)(commits, sha);
    return commits
        .filter(({ commit }) => reached === null || reached.has(commit.sha))
        .reduce((bump, commit) => (0,commits_bump/* maxBump */.f)(bump, commit.bump), null);
}
/** Its section of the changelog becomes part of the one that is proposed now. */
function foldOvertaken(wanted, { pull, version, isFinal }) {
    const { planned } = wanted;
    const path = changelogPath(planned.edits);
    if (!isFinal || path === null)
        return wanted;
    const edits = planned.edits.map((edit) => {
        if (edit.path !== path)
            return edit;
        const content = foldSection({
            fresh: edit.content,
            version: (0,release_identity/* releaseIdentity */.uO)(planned).version,
            unreleased: version,
            base: (0,release_pull_notes_block/* readNotesBlock */.bc)(pull.body)?.base ?? null,
        });
        return { ...edit, content };
    });
    return { ...wanted, planned: { ...planned, edits } };
}
function overtakenReason({ planned }, { pull, version, isFinal }) {
    const what = `${(0,format_version/* formatVersion */.q)(version)} of the merged pull request #${pull.number} is not released`;
    const higher = `${(0,format_version/* formatVersion */.q)((0,release_identity/* releaseIdentity */.uO)(planned).version)}: ${planned.reason}`;
    return isFinal
        ? `${what}, since the commits ask for ${higher}`
        : `${what} yet; if its own run has failed, run that again, or its changes are released with ${higher}`;
}

// EXTERNAL MODULE: ./lib/commands/preflight-token.js
var preflight_token = __webpack_require__(7765);
;// CONCATENATED MODULE: ./lib/commands/proposal-preflight.js
// What a proposal needs of its token, asked before anything is written.



/** What could not be known, one sentence each. Throws all that stands against it. */
async function preflightProposal(repository, proposal, needs) {
    const [right, opening] = await Promise.all([
        askRight(repository, needs),
        (0,preflight_answer/* ask */.kA)(needs.mayOpenPulls(proposal.base)),
    ]);
    const answers = [...right, ...judgeOpening(repository, proposal, opening)];
    (0,preflight_answer/* tellAnswers */.p)(answers, needs);
    (0,user_error/* throwAll */.Kx)((0,preflight_answer/* problemsOf */.GW)(answers));
    return (0,preflight_answer/* unknownsOf */.F9)(answers);
}
/** The proposal can't be read: what else stands against it is told with that. */
async function refuseUnread(repository, errors, needs) {
    const right = await askRight(repository, needs);
    (0,preflight_answer/* tellAnswers */.p)(right, needs);
    (0,user_error/* throwAll */.Kx)([...(0,preflight_answer/* problemsOf */.GW)(right), ...errors]);
    throw new Error('there is an error');
}
async function askRight(repository, needs) {
    const asked = await (0,preflight_answer/* ask */.kA)(needs.mayWrite());
    return (0,preflight_token/* judgeRight */.cS)(repository, 'errors' in asked ? asked : { value: { repositoryId: '', mayWrite: asked.value } });
}
const SETTING = '"Allow GitHub Actions to create and approve pull requests"';
function judgeOpening(repository, { open, isWorkflowToken }, asked) {
    const question = `the token may write pull requests in ${repository}`;
    if ('errors' in asked)
        return asked.errors.map((error) => (0,preflight_answer/* problem */.CC)(question, error));
    const { value } = asked;
    const shows = 'it shows when the pull request is written';
    if (value === null)
        return [(0,preflight_answer/* unknown */.L5)(question, `GitHub gave no clear answer; ${shows}`)];
    if (value !== true) {
        // The setting is about new ones alone.
        const isOpen = open !== null && value.code === 'pull-not-permitted';
        return [
            isOpen
                ? (0,preflight_answer/* unknown */.L5)(`the token may update the pull request #${open.number}`, shows)
                : (0,preflight_answer/* problem */.CC)(question, value),
        ];
    }
    if (open !== null || !isWorkflowToken)
        return [(0,preflight_answer/* passed */.bF)(question)];
    return [
        (0,preflight_answer/* passed */.bF)(question),
        (0,preflight_answer/* unknown */.L5)(`the setting ${SETTING} (Settings → Actions → General) is on in ${repository}`, 'no token of a workflow may read it; it shows when the pull request is opened'),
    ];
}

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
// EXTERNAL MODULE: ./lib/notes/markdown-link.js
var markdown_link = __webpack_require__(1773);
// EXTERNAL MODULE: ./lib/release/release-pull-body.js
var release_pull_body = __webpack_require__(4923);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(1881);
;// CONCATENATED MODULE: ./lib/commands/proposal-pull.js
// The pull request itself: opened once, then its title and text kept as they should be.








/** GitHub's limit for a title. */
const LONGEST_TITLE = 256;
/** `moveBranch` is called once, after everything that may refuse was asked and before the texts are written. */
async function writePull(wanted, proposal, needs, moveBranch) {
    const { isWorkflowToken, base, branch } = proposal;
    const checks = isWorkflowToken ? { checks: await needs.readRequiredChecks(base) } : null;
    if ((await moveBranch()) === 'lost')
        return 'lost';
    needs.standing((0,standing/* proposed */.tH)(branch));
    const pull = await writeTexts(wanted, proposal, checks, needs);
    needs.standing(null);
    return pull;
}
async function writeTexts(wanted, { open, base, branch }, checks, needs) {
    const title = pullTitle(wanted);
    const facts = pullFacts(wanted, base, checks);
    if (open !== null)
        return updateTexts(open, title, facts, needs);
    const pull = await needs.createPull({ branch, base, title, body: (0,release_pull_body/* renderPullBody */.Gn)(facts, null) ?? '' });
    if (pull === 'exists')
        return 'lost';
    needs.info(`Opened the pull request #${pull.number}.`);
    return pull;
}
async function updateTexts(open, title, facts, needs) {
    const isRight = (pull) => pull.title === title && (0,release_pull_body/* samePullBody */.iC)((0,release_pull_body/* renderPullBody */.Gn)(facts, pull.body) ?? pull.body, pull.body);
    if (isRight(open))
        return open;
    // A person may be writing in it: what is replaced is what stands there now.
    const now = await needs.readPull(open.number);
    if (now.state !== 'open')
        return 'lost';
    if (isRight(now))
        return now;
    const body = (0,release_pull_body/* renderPullBody */.Gn)(facts, now.body);
    if (body === null)
        needs.warn(`The text of the pull request #${now.number} is too long for entries of new commits.`);
    return needs.updatePull(now.number, { title, body: body ?? now.body });
}
function pullTitle({ request, planned }) {
    const { version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const { commitMessage } = request.plan.project.configuration;
    return (0,plain_line/* plainLine */.h)((0,release_message/* releaseSubject */._d)(commitMessage, (0,format_version/* formatVersion */.q)(version)), LONGEST_TITLE);
}
function pullFacts({ request, planned }, base, waiting) {
    const { name, version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const { repositoryUrl } = request.plan;
    const range = planned.previous === null
        ? `commits/${(0,markdown_link/* urlRef */.XQ)(base)}`
        : `compare/${(0,markdown_link/* urlRef */.XQ)(planned.previous.tag)}...${(0,markdown_link/* urlRef */.XQ)(base)}`;
    return {
        ...{ name, tag, base, waiting },
        version: (0,format_version/* formatVersion */.q)(version),
        reason: planned.reason,
        changelog: changelogPath(planned.edits),
        notes: planned.notes,
        link: repositoryUrl === null ? '' : `${repositoryUrl}/${range}`,
    };
}

// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/commands/read-release-state.js
var read_release_state = __webpack_require__(5840);
;// CONCATENATED MODULE: ./lib/commands/supersede.js
// Somebody was faster: nothing of ours is left, and who was faster carries on, if that is certain. GitHub may answer with
// what was true a moment ago, so no run is green because of a branch that has not moved on from what was planned.





/** Waits before the second look and those after it, in milliseconds. */
const LOOKS = [1000, 3000, 6000];
/** `superseded` when another run releases this commit or can't be ruled out; throws when there is certainly none. */
async function supersede(request, needs) {
    const { plan, branch, tag } = request;
    let sha = '';
    for (const delay of [0, ...LOOKS]) {
        if (delay > 0)
            await needs.wait(delay);
        if (await needs.hasTag(tag))
            return yieldToTag(request, needs);
        ({ sha } = await needs.readBranch(branch));
        const relation = sha === plan.head ? 'identical' : await needs.relateCommit(plan.head, sha);
        if (relation === 'ahead' || relation === 'diverged')
            return yieldToBranch(request, { sha, isRewritten: relation === 'diverged' }, needs);
    }
    const [head, seen] = [supersede_short(plan.head), supersede_short(sha)];
    throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-branch-unclear', { branch, head, seen });
}
async function yieldToBranch({ plan, branch, workflow }, { sha, isRewritten }, needs) {
    const [head, seen] = [supersede_short(plan.head), supersede_short(sha)];
    const moved = isRewritten
        ? `${branch} was rewritten to ${seen} and no longer holds ${head}`
        : `${branch} has moved to ${seen}`;
    const run = await needs.readRunFor(sha);
    if (run === null) {
        needs.warn(`${moved}; whether a run exists for it is unknown (the job lacks \`actions: read\`).`);
        return (0,run_outcome/* quietOutcome */.p)('superseded', `${moved}; its own run should release it`, plan);
    }
    if (run === 'none' || run.state === 'ended')
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-branch-moved', {
            moved,
            head,
            run: describeNoRun(run),
            workflow,
            branch,
        });
    return (0,run_outcome/* quietOutcome */.p)('superseded', `${moved}; its own run releases it: ${run.url}`, plan);
}
function describeNoRun(run) {
    if (run === 'none')
        return 'no run of this workflow exists for the new commit';
    return `the run of the new commit ended with \`${run.conclusion ?? 'no result'}\`: ${run.url}`;
}
/** The tag is there: fine when a run has made it and it holds our commit. */
async function yieldToTag({ plan, tag, indexName: index }, needs) {
    const head = supersede_short(plan.head);
    const [[related], releases] = await Promise.all([needs.relateTags([tag], plan.head), needs.listReleases()]);
    if (related?.relation !== 'identical' && related?.relation !== 'descendant')
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-tag-taken', { tag, head });
    const ofTag = releases.filter((release) => release.tag === tag);
    const state = await (0,read_release_state/* readReleaseState */.l)({ tag, releases: ofTag, index, asksIndex: false }, needs);
    if (state.kind === 'contradiction')
        throw state.error;
    if (state.kind === 'foreign')
        throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-tag-foreign', { tag, head });
    return (0,run_outcome/* quietOutcome */.p)('superseded', `another run has released this commit as ${tag}`, plan);
}
function supersede_short(sha) {
    return sha.slice(0, 7);
}

;// CONCATENATED MODULE: ./lib/commands/propose-release.js
// For branches that nobody may push to: the release is proposed as one pull request, which every run keeps current. Its
// merge is the release (see merged-release).












/** A run that loses a race reads once more; after that the winner's work stands. */
const ATTEMPTS = 2;
/** `pending` with the pull request open and current; `nothing` while a person has it closed. */
async function proposeRelease(wanted, needs) {
    return needs.step('Propose', async () => {
        for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
            const outcome = await propose(wanted, needs);
            if (outcome !== 'lost')
                return outcome;
        }
        return pending(wanted, 'another run keeps the release pull request current', null);
    });
}
async function propose(given, needs) {
    const { request, read, planned } = given;
    const { plan } = read;
    const { repository, indexName } = request.index;
    const asked = await (0,preflight_answer/* ask */.kA)((0,read_proposal/* readProposal */.Vv)(plan.branch, needs));
    if ('errors' in asked)
        return refuseUnread(repository, asked.errors, needs);
    const proposal = asked.value;
    if (proposal.baseSha !== plan.head) {
        const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
        return supersede({ plan, tag, branch: proposal.base, workflow: request.workflow, indexName }, needs);
    }
    await refuseLost(given, needs);
    const paused = await (0,read_proposal/* readPause */.H5)(given, proposal, needs);
    if (paused !== null)
        return (0,run_outcome/* quietOutcome */.p)('nothing', pauseReason(paused), plan);
    const content = await readBranchContent(plan.head, proposal, needs);
    const kept = await keepAsked(given, proposal, content, needs);
    const overtaken = await readOvertaken(kept, proposal, needs);
    const wanted = overtaken === null ? kept : foldOvertaken(kept, overtaken);
    const outcome = await proposeContent(wanted, proposal, content, needs);
    if (overtaken === null || outcome === 'lost')
        return outcome;
    const reason = overtakenReason(wanted, overtaken);
    needs.warn(`${reason}.`);
    return { ...outcome, reason: `${outcome.reason}; ${reason}` };
}
async function proposeContent(wanted, proposal, content, needs) {
    const { dryRun, index } = wanted.request;
    const branch = await planBranch(wanted, proposal, content, needs);
    if (branch.kind === 'held')
        return held(wanted, proposal, branch.paths, needs);
    const isThere = branch.kind === 'right' && proposal.open !== null;
    const unknowns = isThere && !dryRun ? [] : await preflightProposal(index.repository, proposal, needs);
    if (!dryRun)
        return write(wanted, proposal, branch, needs);
    const { version } = (0,release_identity/* releaseIdentity */.uO)(wanted.planned);
    const reason = `dry run: nothing was written; a pull request would propose ${(0,format_version/* formatVersion */.q)(version)}`;
    return { ...pending(wanted, reason, null), result: 'previewed', unknowns };
}
async function write(wanted, proposal, branch, needs) {
    const pull = await writePull(wanted, proposal, needs, async () => branch.kind === 'right' ? 'moved' : moveBranch(wanted, proposal, branch, needs));
    if (pull === 'lost')
        return pull;
    const { version } = (0,release_identity/* releaseIdentity */.uO)(wanted.planned);
    const reason = `the pull request #${pull.number} proposes ${(0,format_version/* formatVersion */.q)(version)}; merging it releases: ${pull.url}`;
    return pending(wanted, reason, pull);
}
async function moveBranch(wanted, { repositoryId, branch, tip }, { edits, edited }, needs) {
    const { head } = wanted.read.plan;
    const tree = await needs.createTree({ baseTree: await needs.readTree(), edits });
    const message = proposalMessage(wanted, { tree, edited });
    const commit = await needs.createPullCommit({ parent: head, tree, message });
    needs.info(`Commit ${commit.sha.slice(0, 7)} is ${commit.verified ? 'verified' : 'not signed'} by GitHub.`);
    return needs.movePullBranch({ repositoryId, branch, from: tip, to: commit.sha });
}
function pauseReason({ number, url }) {
    return `the release pull request #${number} was closed; another is opened with the next commit that calls for a release: ${url}`;
}
function held(wanted, { base, branch, open }, paths, needs) {
    const what = paths.length === 0 ? 'more than can be told apart' : paths.slice(0, 5).join(', ');
    const which = open === null ? 'no release is proposed' : `the pull request #${open.number} is not kept current`;
    const reason = `${which}: people's commits on ${branch} change ${what}, which would be lost; revert them there, and bring the change to ${base} in another way`;
    needs.warn(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`);
    return pending(wanted, reason, open);
}
function pending({ read: { plan }, planned }, reason, pull) {
    const { version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    return (0,run_outcome/* quietOutcome */.p)('pending', reason, plan, {
        version: (0,format_version/* formatVersion */.q)(version),
        previousVersion: planned.previous && (0,format_version/* formatVersion */.q)(planned.previous.version),
        tag,
        notes: (0,release_pull_notes_block/* currentNotes */.Rt)(pull === null ? null : (0,release_pull_notes_block/* readNotesBlock */.bc)(pull.body), planned.notes),
    });
}

// EXTERNAL MODULE: ./lib/release/release-state.js
var release_state = __webpack_require__(2248);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(5125);
;// CONCATENATED MODULE: ./lib/commands/adopt-commit.js



/** The manifest that the branch's newest commit names, when its content is exactly what is planned; null for any other commit. */
async function readOwnCommit({ plan, planned, branchSha }, needs) {
    const commit = await needs.readCommit(branchSha);
    const trailers = (0,release_message/* readReleaseTrailers */.gS)(commit.message);
    if (trailers?.tag !== planned.tag || commit.parents.join() !== plan.head)
        return null;
    const tree = await needs.createTree({ baseTree: await needs.readTree(), edits: planned.edits });
    return tree === commit.tree ? trailers.digest : null;
}
/** True when the tag is there afterwards. */
async function tagOwnCommit({ planned, branchSha: sha }, { digest, repositoryId }, needs) {
    const { name, version, tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const message = (0,release_message/* tagMessage */.ib)({ name, version: (0,format_version/* formatVersion */.q)(version), tag, digest });
    const tagObject = await needs.createTag({ name: tag, commit: sha, message });
    const moved = await needs.moveRefs({ repositoryId, branch: null, from: sha, to: sha, tag, tagObject });
    if (moved instanceof Error)
        throw moved;
    return moved === 'moved';
}

// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/commands/hold-files.js
var hold_files = __webpack_require__(8319);
;// CONCATENATED MODULE: ./lib/commands/adopt-release.js
// A release whose commit is on the branch and whose tag was never made is carried on by the next run of the same commit.







/** Null when the branch's newest commit is not the release commit of this plan, or its files can't be had. */
async function adoptRelease(road, repositoryId, needs) {
    const { request, planned, read } = road;
    const { plan } = read;
    if (request.dryRun || plan.branch === null || planned.edits.length === 0)
        return null;
    const { tag: name, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    if (await needs.hasTag(name))
        return null;
    const commit = { plan, planned, branchSha: (await needs.readBranch(plan.branch)).sha };
    if (commit.branchSha === plan.head)
        return null;
    const digest = await readOwnCommit(commit, needs);
    if (digest === null || !(await haveFiles(road, digest, needs)))
        return null;
    if (!(await tagOwnCommit(commit, { digest, repositoryId }, needs)))
        return null;
    const own = { name, version };
    const releases = await needs.listReleases();
    return (0,finish_unfinished/* finishTag */.W9)(own, { request, tags: [own, ...read.tags], releases }, needs);
}
/** A draft holds the files of that digest; made from the files at hand when there is none. */
async function haveFiles(road, digest, needs) {
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(road.planned);
    const drafts = (await needs.listReleases()).filter((release) => release.draft && release.tag === tag);
    if ((await (0,draft_files/* findDraft */.ly)(drafts, digest, needs)) !== null)
        return true;
    const { files } = road;
    if (files.kind === 'draft' || (files.kind === 'dist' && files.digest !== digest))
        return false;
    const held = await (0,hold_files/* holdFiles */.J)(road, needs);
    if (held.digest !== digest)
        return false;
    await held.holdDraft();
    return true;
}
/**
 * The tag is there although it was not among those that were read: made by an earlier attempt of this run, or by a run that
 * has ended, nobody else would finish it now. Null: somebody is at it, or nothing is left to do.
 */
async function finishAbandoned({ request, planned, read }, needs) {
    const { tag: name, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    if (request.dryRun || !(await needs.hasTag(name)))
        return null;
    const releases = await needs.listReleases();
    const ofTag = releases.filter((release) => release.tag === name);
    const index = request.index.indexName;
    const state = await (0,read_release_state/* readReleaseState */.l)({ tag: name, releases: ofTag, index, asksIndex: false }, needs);
    const owner = 'holder' in state && state.holder.draft ? (0,draft_marker/* readDraftOwner */.nM)(state.holder.body) : null;
    if (owner === null)
        return null;
    const isOver = owner.runId === request.owner.runId || (await needs.readRunState(owner.runId)) === 'finished';
    const own = { name, version };
    return isOver ? (0,finish_unfinished/* finishTag */.W9)(own, { request, tags: [own, ...read.tags], releases }, needs) : null;
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
    const tagObject = await needs.createTag({ name: planned.tag, commit: sha, message: (0,release_message/* tagMessage */.ib)(facts) });
    const moved = await needs.moveRefs({
        repositoryId: request.repositoryId,
        branch: commits ? request.branch : null,
        from: head,
        to: sha,
        tag: planned.tag,
        tagObject,
    });
    return moved === 'moved' ? { moved: true, sha, tagObject } : { moved: false, why: moved };
}
async function commitEdits({ planned, head, commitMessage }, facts, needs) {
    const commit = await needs.createCommit({
        parent: head,
        baseTree: await needs.readTree(),
        edits: planned.edits,
        message: (0,release_message/* releaseCommitMessage */.ul)(commitMessage, facts),
    });
    needs.info(`Commit ${commit.sha.slice(0, 7)} is ${commit.verified ? 'verified' : 'not signed'} by GitHub.`);
    return commit.sha;
}

// EXTERNAL MODULE: ./lib/commands/finish-release.js + 1 modules
var finish_release = __webpack_require__(8281);
;// CONCATENATED MODULE: ./lib/commands/preflight-rules.js
// What the rules of a branch say to a commit that is pushed there without a pull request.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets


/** Nothing but a bypass lets a pushed commit past these. */
const BLOCKING = new Set([
    'code_scanning',
    'merge_queue',
    'pull_request',
    'required_deployments',
    'required_status_checks',
    'update',
    'workflows',
]);
/** The release commit is one fast-forward commit with one parent on a branch that exists. */
const HARMLESS = new Set([
    'branch_name_pattern',
    'copilot_code_review',
    'creation',
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'tag_name_pattern',
]);
const REMEDY = 'If it may not, put a GitHub App on the bypass list and pass its token, or set `commit-mode` to "pull-request" or "none"';
function judgeRules(question, branch) {
    if (branch.rules === null)
        return (0,preflight_answer/* unknown */.L5)(question, 'this token may not ask for them; it shows when the commit is pushed');
    const blocking = branch.rules.filter((rule) => BLOCKING.has(rule));
    if (blocking.length > 0)
        return (0,preflight_answer/* doubtful */.Yb)(question, `only a token that may bypass ${names(blocking)} gets past, and whether this one may shows when the commit is pushed. ${REMEDY}`);
    const others = branch.rules.filter((rule) => !HARMLESS.has(rule));
    if (others.length > 0)
        return (0,preflight_answer/* unknown */.L5)(question, `whether the commit meets ${names(others)} shows when it is pushed`);
    // Rulesets are listed, the older branch protection is not.
    if (branch.protected)
        return (0,preflight_answer/* doubtful */.Yb)(question, `it is protected, and this token may not ask how; it shows when the commit is pushed. ${REMEDY}`);
    return (0,preflight_answer/* passed */.bF)(question);
}
function names(rules) {
    const unique = [...new Set(rules)].map((rule) => `\`${(0,plain_line/* plainLine */.h)(rule)}\``);
    return `${unique.length === 1 ? 'the rule' : 'the rules'} ${unique.join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/commands/preflight-commit.js
// The release commit, and what may stand against it on its branch. A release pull request asks for itself (propose-release).





/** Null on no branch. */
async function askBranch({ branch }, needs) {
    return branch === null ? null : (0,preflight_answer/* ask */.kA)(needs.readBranch(branch));
}
function judgeCommit(request, facts) {
    const { branch, planned, configuration } = request;
    const unread = facts !== null && 'errors' in facts
        ? facts.errors.map((error) => (0,preflight_answer/* problem */.CC)(`the branch ${branch} can be read`, error))
        : [];
    if (planned.edits.length === 0)
        return unread;
    const impossible = settingProblem(request);
    if (impossible !== null)
        return [(0,preflight_answer/* problem */.CC)('the release commit can be made', impossible), ...unread];
    if (facts === null || unread.length > 0 || configuration.commitMode !== 'push')
        return unread;
    const question = `the rules of ${branch} let the release commit in`;
    return (0,preflight_answer/* judge */.S4)(question, facts, (found) => judgeRules(question, found));
}
function settingProblem({ planned, configuration, branch }) {
    if (configuration.commitMode === 'none')
        return (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-commit-needed', {
            version: planned.version === null ? '' : (0,format_version/* formatVersion */.q)(planned.version),
            paths: planned.edits.map(({ path }) => path).join(', '),
        });
    return branch === null ? (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-not-a-branch', {}) : null;
}

// EXTERNAL MODULE: ./lib/commands/preflight-index.js
var preflight_index = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/commands/preflight.js
// Everything this token may ask that could refuse later, before any write: all problems together, and what can't be
// known said as unknown.






async function preflight(request, needs) {
    const [token, branch, index] = await Promise.all([
        (0,preflight_token/* askToken */.vG)(needs),
        askBranch(request, needs),
        (0,preflight_index/* askIndex */.aZ)(request.planned.name, needs),
    ]);
    const answers = [
        ...(0,preflight_token/* judgeRight */.cS)(request.repository, token),
        ...judgeCommit(request, branch),
        ...judgeTag((0,release_identity/* releaseIdentity */.uO)(request.planned).tag),
        ...(0,preflight_index/* judgeIndex */.k5)(request, index),
        (0,preflight_token/* judgeClock */.Mi)(needs.clockSkew()),
    ];
    (0,preflight_answer/* tellAnswers */.p)(answers, needs);
    (0,user_error/* throwAll */.Kx)((0,preflight_answer/* problemsOf */.GW)(answers));
    return {
        repositoryId: 'value' in token ? token.value.repositoryId : '',
        branchSha: branch !== null && 'value' in branch ? branch.value.sha : null,
        unknowns: (0,preflight_answer/* unknownsOf */.F9)(answers),
    };
}
/** The plan was made from all tags there are: a tag of that name or version would have stopped it. */
function judgeTag(tag) {
    return [
        (0,preflight_answer/* passed */.bF)(`the tag ${tag} is free`),
        (0,preflight_answer/* unknown */.L5)(`${tag} may be used as a name`, 'rules for tags, and names that immutable releases have used up, show only when the tag is made'),
    ];
}

;// CONCATENATED MODULE: ./lib/commands/release-planned.js
// From a plan to a release: nothing is written before the files are checked, and nothing is public before its tag.














async function releasePlanned(road, needs) {
    const { request, planned } = road;
    const { plan } = road.read;
    const { configuration } = request.plan.project;
    const facts = await needs.step('Preflight', () => preflight({ ...request.index, planned, configuration, branch: plan.branch }, needs));
    const { repositoryId } = facts;
    if (await hasMoved(road, facts, needs))
        return overtaken(road, repositoryId, needs);
    const held = await (0,hold_files/* holdFiles */.J)(road, needs);
    const outcome = { ...describeHeld(road, held), unknowns: facts.unknowns };
    if (request.dryRun)
        return { ...outcome, result: 'previewed', reason: 'dry run: nothing was written' };
    // Before anything is written: attestations may be required, and their services may be down.
    await needs.attestFiles(held.distributions);
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    // What was approved is not ours to remove.
    const makesDraft = road.files.kind !== 'draft';
    if (makesDraft)
        needs.standing((0,standing/* drafted */.X5)(tag));
    const draft = await held.holdDraft().catch((error) => yieldOrThrow(error, road, needs));
    if (draft === null) {
        needs.standing(null);
        return overtaken(road, repositoryId, needs);
    }
    if (request.stopAfterDraft)
        return { ...outcome, result: 'pending', reason: 'the draft waits for approval', releaseUrl: draft.url };
    const higher = planned.edits.length > 0 ? null : await findHigherTag(road, needs);
    if (higher !== null) {
        if (makesDraft)
            await needs.deleteDraft(draft.id);
        needs.standing(null);
        return (0,run_outcome/* quietOutcome */.p)('superseded', `${higher} was made meanwhile, and ${tag} would be lower`, plan);
    }
    needs.standing((0,standing/* tagging */.AV)(tag));
    const tagged = await needs.step('Commit and tag', () => commitAndTag({
        planned,
        commitMessage: configuration.commitMessage,
        repositoryId,
        branch: plan.branch,
        head: plan.head,
        digest: held.digest,
    }, needs));
    if (!tagged.moved) {
        needs.standing(null);
        if (!(tagged.why instanceof Error))
            return yieldAfter(overtaken(road, repositoryId, needs), makesDraft ? draft : null, held.digest, needs);
        if (makesDraft)
            await needs.deleteDraft(draft.id);
        throw tagged.why;
    }
    const finished = await finish(road, { ...held, ...tagged, draft }, needs);
    return { ...outcome, sha: tagged.sha, releaseUrl: finished.url, files: finished.files };
}
/**
 * A run with the very same files may have made the tag: then whoever finishes it goes on with the oldest draft that
 * holds them, which can be ours.
 */
async function yieldAfter(others, draft, digest, needs) {
    try {
        return await others;
    }
    finally {
        if (draft !== null)
            await yieldDraft(draft, digest, needs).catch((error) => needs.warn(`The draft of this run stays: ${error instanceof Error ? error.message : String(error)} The next run removes it.`));
    }
}
async function yieldDraft({ id, tag }, digest, needs) {
    const named = (await needs.hasTag(tag)) ? (0,release_message/* readTagDigest */.X8)((await needs.readTag(tag))?.message ?? null) : null;
    const releases = named === digest ? (await needs.listReleases()).filter((release) => release.tag === tag) : [];
    if ((0,release_state/* findHolder */.IL)(releases, digest)?.id !== id)
        await needs.deleteDraft(id);
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
    // One answer may lag behind the push that has started this run.
    if ((await needs.readBranch(plan.branch)).sha === plan.head)
        return false;
    return planned.edits.length > 0 || !(await needs.isOnBranch(plan.head, plan.branch));
}
/** Without a commit nothing but the tags themselves shows that a later commit was released first. */
async function findHigherTag({ request, planned }, needs) {
    const { version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(request.plan.project.configuration.tagFormat);
    const tags = (0,version_tags/* readVersionTags */.yr)(tagFormat, await needs.readTagsNow());
    return tags.find((tag) => (0,compare_versions/* compareVersions */.Zy)(tag.version, version) > 0)?.name ?? null;
}
/** Nothing of ours has moved a ref: an earlier run of this commit is finished, or who was faster carries on. */
async function overtaken(road, repositoryId, needs) {
    const { request, planned, read } = road;
    const { plan } = read;
    const { tag } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const finished = (await adoptRelease(road, repositoryId, needs)) ?? (await finishAbandoned(road, needs));
    if (finished !== null)
        return { ...finished, plan };
    return supersede({ plan, tag, branch: plan.branch ?? '', ...request.index, workflow: request.workflow }, needs);
}
function finish({ request, planned, releases, read }, files, needs) {
    const { tag, version } = (0,release_identity/* releaseIdentity */.uO)(planned);
    const rivals = releases.filter((each) => each.draft && each.tag === tag && each.id !== files.draft.id);
    const latest = (0,release_identity/* isLatest */.eL)(version, read.tags);
    return (0,finish_release/* finishRelease */.p)({ ...files, latest, index: request.index.indexName, rivals }, needs);
}
/** The outcome as it will be when all goes well. */
function describeHeld({ planned, read: { plan } }, held) {
    const outcome = (0,release_identity/* describeRelease */.NC)(planned, { plan, notes: held.notes, manifestDigest: held.digest });
    return { ...outcome, files: (0,run_outcome/* unservedFiles */.K)(held.manifest.files) };
}

// EXTERNAL MODULE: ./lib/release/release-pull-branch.js
var release_pull_branch = __webpack_require__(5295);
;// CONCATENATED MODULE: ./lib/commands/withdraw-proposal.js
// What a release pull request proposes is no longer to be released (reverted, or released in another way): it is closed.




/** Milliseconds. */
const LOOKS_AGAIN = [1000, 3000];
/**
 * For a plan with nothing to release. The pull request that was closed; null: none was open, a person has asked for its
 * version, or a newer commit than the planned one decides about it. Its branch stays, and with it whatever people have
 * committed there.
 */
async function withdrawProposal(plan, needs) {
    const { branch: base } = plan;
    if (base === null)
        return null;
    const open = await findOpen({ branch: (0,release_pull_branch/* pullBranch */.m)(base), base }, needs);
    if (open === null || (await needs.readBranchTip(base)) !== plan.head)
        return null;
    const content = await needs.compareBranch(plan.head, open.headSha);
    const asked = readAsked({ tip: open.headSha, latest: open }, content);
    if (asked !== null) {
        needs.info(`The pull request #${open.number} stays open: ${(0,format_version/* formatVersion */.q)(asked)} was asked for.`);
        return null;
    }
    await needs.closePull(open.number, (0,release_pull_body/* withdrawBody */.h5)(open.body));
    return open;
}
/** A list that lags behind knows no pull request of the commit that our branch stands at. */
async function findOpen(names, needs) {
    for (let looks = 0;; looks += 1) {
        const [pulls, tip] = await Promise.all([needs.listPulls(names), needs.readBranchTip(names.branch)]);
        const open = pulls.find(({ state }) => state === 'open') ?? null;
        const isKnown = tip === null || pulls.some(({ headSha }) => headSha === tip);
        const delay = LOOKS_AGAIN[looks];
        if (open !== null || isKnown || delay === undefined)
            return open;
        await needs.wait(delay);
    }
}

;// CONCATENATED MODULE: ./lib/commands/release.js
// A release, step by step (design, section 3): read, plan, preflight, build, check, draft, commit and tag, publish,
// verify, undraft. What an earlier run left unfinished comes first.










async function release(request, needs) {
    const listing = needs.listReleases();
    const planning = needs.step('Plan', () => (0,read_plan/* readPlan */.m)(request.plan, needs));
    // An unfinished release must not wait for a plan that fails.
    await Promise.allSettled([listing, planning]);
    const unfinished = await readUnfinished(request, await listing, needs);
    const { outcome: resumed, stuck } = await finishEarlier(unfinished, needs);
    const read = await planning;
    const planned = read.plan.packages[0];
    const made = await releaseOrPropose({ request, read, planned, releases: unfinished.releases }, needs);
    if (made !== null) {
        for (const { message } of stuck)
            needs.warn(message);
        return made;
    }
    (0,user_error/* throwAll */.Kx)(stuck);
    if (resumed !== null)
        return { ...resumed, plan: read.plan };
    if (planned.result === 'nothing' && !request.dryRun) {
        const finished = await (0,finish_unfinished/* finishContained */.zA)(planned, unfinished, needs);
        if (finished !== null)
            return { ...finished, plan: read.plan };
        const current = request.publishesCurrent ? await publishLast(planned, unfinished, needs) : null;
        if (current !== null)
            return current;
    }
    const reason = planned.result === 'nothing'
        ? planned.reason
        : 'no `manifest-digest` was given: nothing was built to release';
    return (0,run_outcome/* quietOutcome */.p)('nothing', `${reason}${await withdrawn(request, read, needs)}`, read.plan);
}
/** Seldom needed, so loaded for itself: start-up is paid by every run. */
async function publishLast(planned, unfinished, needs) {
    const { publishCurrent } = await __webpack_require__.e(/* import() */ 893).then(__webpack_require__.bind(__webpack_require__, 5893));
    return publishCurrent(planned, unfinished, needs);
}
/** Null: there is nothing to release, or nothing was built. */
async function releaseOrPropose(road, needs) {
    const { request, planned } = road;
    const { files } = request;
    if (planned.result === 'nothing')
        return null;
    const proposes = isProposing(request);
    if (proposes && planned.edits.length > 0)
        return proposeRelease(road, needs);
    if (files.kind === 'none')
        return null;
    const merged = proposes ? await (0,merged_release/* readMergedRelease */._)(road, needs) : null;
    return releasePlanned({ ...road, files, notes: merged?.notes ?? null }, needs);
}
function isProposing({ plan }) {
    return plan.project.configuration.commitMode === 'pull-request';
}
/** What a release pull request proposes may have been reverted. */
async function withdrawn(request, { plan }, needs) {
    const isOver = plan.packages.every(({ result }) => result === 'nothing');
    if (!isProposing(request) || request.dryRun || !isOver)
        return '';
    const pull = await withdrawProposal(plan, needs);
    return pull === null ? '' : `; the release pull request #${pull.number} was closed`;
}
async function readUnfinished(request, releases, needs) {
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(request.plan.project.configuration.tagFormat);
    return { request, releases, tags: (0,version_tags/* readVersionTags */.yr)(tagFormat, await needs.readTags()) };
}
async function finishEarlier(unfinished, needs) {
    if (!unfinished.request.dryRun)
        return (0,finish_unfinished/* finishUnfinished */.zM)(unfinished, needs);
    const tags = (0,finish_unfinished/* unfinishedTags */.FG)(unfinished);
    if (tags.length > 0)
        needs.warn(`Not finished: ${tags.join(', ')}. A run that is no dry run finishes that first.`);
    return { outcome: null, stuck: [] };
}

// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(6369);
;// CONCATENATED MODULE: ./lib/gateways/github/pull-lookup.js

const BATCH = 200;
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
        return (0,request_failure/* refuse */.TR)(error, 'look up pull requests');
    }
}

// EXTERNAL MODULE: ./lib/gateways/github/ref-move.js
var ref_move = __webpack_require__(5358);
;// CONCATENATED MODULE: ./lib/gateways/github/release-commit.js


/** Inline content needs no request of its own. Every edit is UTF-8: places and changelogs that are not were refused. */
function treeEntry({ path, mode, content }) {
    const text = content.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(content))
        throw new Error(`${path} is not UTF-8`);
    return { path, mode: mode, type: 'blob', content: text };
}
function createReleaseCommits(client) {
    const { octokit, repository } = client;
    const createTree = async ({ baseTree, edits }) => {
        const tree = edits.map(treeEntry);
        return (await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
            ...repository,
            base_tree: baseTree,
            tree,
        })).data.sha;
    };
    return {
        createTree: (wanted) => createTree(wanted).catch((error) => (0,request_failure/* refuse */.TR)(error, 'create the tree of the release commit')),
        /** Without author and committer, so that GitHub signs the commit. Returns its object id and what GitHub says of it. */
        createCommit: async (commit) => {
            try {
                const tree = await createTree(commit);
                const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
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
                const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/tags', {
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
        moveRefs: (move) => (0,ref_move/* moveRefs */.Y)(client, move),
        /** The object that the tag's ref names: of an annotated tag its own; null when there is no such tag. */
        readTagRef: (tag) => (0,ref_move/* readRef */.s)(client, `tags/${tag}`),
        hasTag: async (tag) => (await (0,ref_move/* readRef */.s)(client, `tags/${tag}`)) !== null,
        readCommit: async (sha) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
                    ...repository,
                    commit_sha: sha,
                });
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
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
                    ...repository,
                    ref: `tags/${tag}`,
                });
                if (data.object.type !== 'tag')
                    return null;
                const { message, object } = (await octokit.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
                    ...repository,
                    tag_sha: data.object.sha,
                })).data;
                return { message, commit: object.sha, object: data.object.sha };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the tag ${tag}`);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/gateways/github/settled-change.js
var settled_change = __webpack_require__(9171);
// EXTERNAL MODULE: ./lib/gateways/github/update-refs.js
var update_refs = __webpack_require__(3057);
;// CONCATENATED MODULE: ./lib/gateways/github/pull-branches.js







/** GitHub shows no more in one comparison. */
const MOST_COMMITS = 100;
const MOST_FILES = 300;
function createPullBranches(client) {
    const { octokit, repository } = client;
    return {
        /** Installation tokens may not ask `GET /user`. */
        readProposer: () => (0,request_failure/* tell */.qz)('read the repository', async () => {
            const { owner, repo: name } = repository;
            const answer = await octokit.graphql(`query ($owner: String!, $name: String!) { viewer { login } repository(owner: $owner, name: $name) { id } }`, { owner, name });
            return { repositoryId: answer.repository.id, login: answer.viewer.login };
        }),
        readBranchTip: (branch) => (0,ref_move/* readRef */.s)(client, `heads/${branch}`),
        compareBranch: async (head, tip) => {
            const basehead = `${head}...${tip}`;
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                    ...repository,
                    ...{ basehead, page: 1, per_page: MOST_COMMITS },
                });
                return toContent(data, tip);
            }
            catch (error) {
                // No history in common, or a commit that is gone.
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, `compare ${basehead}`);
            }
        },
        readCommitFiles: (sha) => (0,request_failure/* tell */.qz)(`read the commit ${sha}`, async () => toFiles((await octokit.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref: sha })).data
            .files)),
        readBlobs: (shas) => readBlobs(client, shas),
        /** Contexts of the checks that a branch requires, by rulesets and by its protection; null when this token may not ask. */
        readRequiredChecks: async (branch) => {
            try {
                const [rules, { data }] = await Promise.all([
                    octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
                        ...repository,
                        branch,
                        per_page: 100,
                    }),
                    octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
                ]);
                const ruled = rules.data.flatMap((rule) => rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : []);
                const contexts = data.protection.required_status_checks?.contexts ?? [];
                return [...new Set([...ruled.map(({ context }) => context), ...contexts])];
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, `read the rules of ${branch}`);
            }
        },
        /** Without author and committer, so that GitHub signs the commit. */
        createPullCommit: ({ parent, tree, message }) => (0,request_failure/* tell */.qz)('create the commit of the release pull request', async () => {
            const { data } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
                ...repository,
                message,
                tree,
                parents: [parent],
            });
            return { sha: data.sha, verified: data.verification.verified };
        }),
        movePullBranch: (move) => movePullBranch(client, move),
    };
}
/** All in one request; what GraphQL cuts short or can't show as text is asked for by itself. */
async function readBlobs({ octokit, repository }, shas) {
    const fields = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text } }`);
    return (0,request_failure/* tell */.qz)('read the changelog of the release pull request', async () => {
        const answer = await octokit.graphql(`query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`, repository);
        const read = shas.map(async (sha, index) => {
            const bytes = Buffer.from(answer.repository[`b${index}`]?.text ?? '');
            if (blobId(bytes, sha.length) === sha)
                return bytes;
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
                ...repository,
                file_sha: sha,
            });
            return Buffer.from(data.content, 'base64');
        });
        return Promise.all(read);
    });
}
/** Throws when GitHub refuses, with the branch unchanged. */
async function movePullBranch(client, move) {
    const { repositoryId, branch, from, to } = move;
    const update = { name: `refs/heads/${branch}`, from, to, force: true };
    const what = `write the branch ${branch}`;
    const look = async () => {
        const seen = await (0,ref_move/* readRef */.s)(client, `heads/${branch}`);
        if (seen === from)
            return 'untouched';
        return seen === to ? 'moved' : 'lost';
    };
    const isFinal = (error) => (0,request_failure/* isRuled */.bf)(error) || (0,request_failure/* isLimited */.lU)(error);
    const moved = await (0,settled_change/* settleChange */.k)(client, {
        what,
        look,
        change: () => (0,update_refs/* updateRefs */.E)(client, repositoryId, [update]),
        isFinal: (error) => (0,update_refs/* lacksUpdateRefs */.a)(error) || isFinal(error),
    });
    if (typeof moved === 'string')
        return moved;
    if (!(0,update_refs/* lacksUpdateRefs */.a)(moved.cause))
        throw refusal(moved.cause, branch, what);
    // Without updateRefs the expected value can only be compared before.
    if ((await look()) !== 'untouched')
        return 'lost';
    const written = await (0,settled_change/* settleChange */.k)(client, { what, look, isFinal, change: () => writeRef(client, move) });
    if (typeof written === 'string')
        return written;
    throw refusal(written.cause, branch, what);
}
async function writeRef({ octokit, repository }, { branch, from, to: sha }) {
    return from === null
        ? octokit.request('POST /repos/{owner}/{repo}/git/refs', {
            ...repository,
            ref: `refs/heads/${branch}`,
            sha,
        })
        : octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
            ...repository,
            ref: `heads/${branch}`,
            sha,
            force: true,
        });
}
function refusal(cause, branch, what) {
    if ((0,request_failure/* isUncertain */.cp)(cause) || (0,request_failure/* isLimited */.lU)(cause) || (0,request_failure/* hasStatus */.Ro)(cause, 401))
        return (0,request_failure/* refuse */.TR)(cause, what);
    return (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-branch-refused', { branch, message: (0,request_failure/* failureText */.kY)(cause) });
}
function toContent(data, tip) {
    const files = toFiles(data.files);
    return {
        tip,
        mergeBase: data.merge_base_commit.sha,
        commits: data.commits.map(({ sha, commit, parents }) => ({
            sha,
            message: commit.message,
            parents: parents.map((parent) => parent.sha),
            tree: commit.tree.sha,
        })),
        files,
        complete: data.total_commits <= data.commits.length && files.length < MOST_FILES,
    };
}
function toFiles(files = []) {
    return files.flatMap(({ filename, sha, status, previous_filename: previous }) => {
        const now = { path: filename, blob: status === 'removed' ? null : sha };
        return previous === undefined ? [now] : [now, { path: previous, blob: null }];
    });
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-pulls.js





/** Of one branch into one other only one can be open, so those that matter are among the newest. */
const LISTED = 20;
function createReleasePulls(client) {
    const { octokit, repository } = client;
    const listPulls = (names) => tellOfPulls('list the release pull requests', async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
            ...repository,
            ...{ state: 'all', sort: 'created', direction: 'desc', per_page: LISTED },
            head: `${repository.owner}:${names.branch}`,
            base: names.base,
        });
        return data.filter((pull) => isOurs(pull, names)).map(toPull);
    });
    return {
        ...createPullBranches(client),
        listPulls,
        readPull: (number) => tellOfPulls(`read the pull request #${number}`, async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
            });
            return toPull(data);
        }),
        /** Pull requests that a commit belongs to, whatever branch they came from. */
        readPullsOf: (sha, names) => tellOfPulls('look up the pull requests of the head', async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
                ...repository,
                commit_sha: sha,
            });
            return data.map((pull) => ({ ...toPull(pull), isOurs: isOurs(pull, names) }));
        }),
        createPull: async ({ branch, base, title, body, }) => {
            const what = `open a pull request from ${branch}`;
            let made = null;
            const settled = await (0,settled_change/* settleChange */.k)(client, {
                what,
                change: async () => {
                    made = (await octokit.request('POST /repos/{owner}/{repo}/pulls', {
                        ...repository,
                        head: branch,
                        base,
                        title,
                        body,
                    })).data;
                },
                look: async () => (await listPulls({ branch, base })).some(({ state }) => state === 'open') ? 'exists' : 'untouched',
                isFinal: (error) => (0,request_failure/* isRuled */.bf)(error) || (0,request_failure/* isLimited */.lU)(error),
            });
            if (settled === 'moved' && made !== null)
                return toPull(made);
            if (typeof settled === 'string')
                return 'exists';
            return refusePull(settled.cause, what, `the branch \`${branch}\` is written, and that run goes on from there`);
        },
        updatePull: (number, texts) => tellOfPulls(`update the pull request #${number}`, async () => {
            const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
                ...texts,
            });
            return toPull(data);
        }),
        closePull: (number, body) => tellOfPulls(`close the pull request #${number}`, async () => {
            await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
                ...repository,
                pull_number: number,
                body,
                state: 'closed',
            });
        }),
        /**
         * Asked by a request that changes nothing, since no branch has commits that itself has not. True: the right is there;
         * whether Actions may use it need not have shown yet. An error: GitHub refuses, and why. Null: no clear answer.
         */
        mayOpenPulls: async (base) => {
            try {
                await octokit.request('POST /repos/{owner}/{repo}/pulls', {
                    ...repository,
                    head: base,
                    base,
                    title: 'May this token open pull requests?',
                });
                return true;
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 422))
                    return true;
                return (0,request_failure/* isForbidden */.US)(error) ? pullRefusal(error, 'write pull requests', 'nothing was written') : null;
            }
        },
    };
    async function tellOfPulls(what, request) {
        return (0,request_failure/* tell */.qz)(what, () => request().catch((error) => (0,request_failure/* isForbidden */.US)(error) ? refusePull(error, what, 'it is safe') : Promise.reject(error)));
    }
    function refusePull(error, what, written) {
        throw pullRefusal(error, what, written) ?? (0,request_failure/* refuse */.TR)(error, what);
    }
    /** Null: something else has happened. `written`: what running again finds. */
    function pullRefusal(error, what, written) {
        const message = (0,request_failure/* failureText */.kY)(error);
        // https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository
        if ((0,request_failure/* hasStatus */.Ro)(error, 403) && /not permitted to create or approve/i.test(message)) {
            const name = `${repository.owner}/${repository.repo}`;
            return (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-not-permitted', { repository: name, written });
        }
        if (!(0,request_failure/* isForbidden */.US)(error) || !(0,request_failure/* hasStatus */.Ro)(error, 403, 404))
            return null;
        return (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-right-missing', { what, status: error.status, message });
    }
}
/** A fork's branch of the same name is somebody else's; of a deleted fork there is no repository. */
function isOurs({ head, base }, names) {
    const from = head.repo;
    return head.ref === names.branch && base.ref === names.base && from?.id === base.repo.id;
}
function toPull(pull) {
    const isMerged = pull.merged_at !== null;
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        state: isMerged ? 'merged' : pull.state === 'open' ? 'open' : 'closed',
        // Before the merge it is a commit that GitHub makes to try it.
        mergeCommit: isMerged ? pull.merge_commit_sha : null,
        headSha: pull.head.sha,
    };
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/findings/github-errors.js
var github_errors = __webpack_require__(7999);
// EXTERNAL MODULE: ./lib/gateways/github/api-release.js
var api_release = __webpack_require__(1403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/findings/upload-errors.js
var upload_errors = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/gateways/github/asset-upload.js
// One file into a draft, once. What the draft holds decides: answers get lost, and an upload that broke off leaves an asset of state
// `starter` that holds its name. https://docs.github.com/en/rest/releases/assets#upload-a-release-asset





/** Rejects with what Octokit throws, or `upload-file-changed`. The caller compares the sha256. */
async function uploadAsset(client, release, asset) {
    const patience = client.newPatience();
    for (;;) {
        const sent = await send(client, release, asset);
        if (!(sent instanceof Error))
            return sent;
        const again = await patience.outlast(sent, `upload of ${asset.filename}`);
        const stored = await findStored(client, release, asset);
        if (stored !== null)
            return stored;
        if (!again)
            throw sent;
    }
}
/** An error that another attempt may mend is returned. */
async function send({ octokit }, release, asset) {
    const url = new URL(release.uploadUrl);
    url.searchParams.set('name', asset.filename);
    url.searchParams.set('label', asset.filename);
    const content = readContent(asset);
    try {
        const { data } = (await octokit.request({
            method: 'POST',
            url: url.href,
            headers: { 'content-type': asset.contentType, 'content-length': asset.size },
            data: content.body,
        }));
        const stored = (0,api_release/* toAsset */.K)(data);
        return stored.state === 'uploaded'
            ? stored
            : new Error(`GitHub keeps ${asset.filename} as ${stored.state}`);
    }
    catch (error) {
        const changed = content.problem();
        if (changed !== null)
            throw changed;
        if (error instanceof Error && isMendable(error))
            return error;
        throw error;
    }
}
function isMendable(error) {
    if ((0,request_failure/* isUncertain */.cp)(error) || (0,request_failure/* isLimited */.lU)(error))
        return true;
    // The upload host may hear of a new draft late.
    if ((0,request_failure/* hasStatus */.Ro)(error, 404))
        return true;
    return (0,request_failure/* hasStatus */.Ro)(error, 422) && /already_exists/.test(error.message);
}
/** GitHub would wait for bytes that never come, and take the rest of a file that grew for another request. */
function readContent({ source, size, filename }) {
    let problem = null;
    async function* read() {
        let sent = 0;
        try {
            for await (const piece of typeof source === 'string' ? (0,external_node_fs_.createReadStream)(source) : [source]) {
                sent += piece.length;
                if (sent > size)
                    break;
                yield piece;
            }
        }
        catch {
            sent = -1;
        }
        if (sent === size)
            return;
        problem = (0,catalogue/* raise */.x)(upload_errors/* uploadErrors */.D, 'upload-file-changed', { filename });
        throw problem;
    }
    return { body: read(), problem: () => problem };
}
/** The whole file, if it is there; what is left of a broken upload is removed, so that its name is free. */
async function findStored(client, release, { filename, size }) {
    const { octokit, repository } = client;
    const assets = await octokit.paginate('GET /repos/{owner}/{repo}/releases/{release_id}/assets', {
        ...repository,
        release_id: release.id,
        per_page: 100,
    });
    const ours = assets.map(api_release/* toAsset */.K).filter(({ label, name }) => (label || name) === filename);
    const stored = ours.find((asset) => asset.state === 'uploaded' && asset.size === size);
    if (stored !== undefined)
        return stored;
    // On a release that everybody sees a whole file is somebody's; the caller tells whose it may be.
    const left = release.draft ? ours : ours.filter(({ state }) => state !== 'uploaded');
    for (const { id } of left)
        await deleteAsset(client, id);
    return null;
}
async function deleteAsset({ octokit, repository }, id) {
    try {
        await octokit.request('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', {
            ...repository,
            asset_id: id,
        });
    }
    catch (error) {
        // Its answer was lost, and then it was gone.
        if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/draft-creation.js
// A new draft, once: a second one of the same run could be filled or published by mistake.
// https://docs.github.com/en/rest/releases/releases#create-a-release



/** Rejects with what Octokit throws. */
async function createDraft(client, draft) {
    const what = `draft of ${draft.tag}`;
    const patience = client.newPatience();
    for (let isLost = false;; isLost = true) {
        try {
            const made = await postDraft(client, draft);
            return isLost ? await withoutTwins(client, draft, made) : made;
        }
        catch (error) {
            if (!(0,request_failure/* isUncertain */.cp)(error) && !isLost)
                throw error;
            const again = (0,request_failure/* isUncertain */.cp)(error) && (await patience.outlast(error, what));
            const [found, ...twins] = await findTwins(client, draft);
            if (found !== undefined) {
                await deleteEmpty(client, twins);
                return found;
            }
            if (!again)
                throw error;
        }
    }
}
/** Without `target_commitish`: GitHub refuses its own token a target whose workflow files differ. */
async function postDraft({ octokit, repository }, draft) {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/releases', {
        ...repository,
        tag_name: draft.tag,
        name: draft.name,
        body: draft.body,
        prerelease: draft.prerelease,
        draft: true,
    });
    return (0,api_release/* toRelease */.z)(data);
}
/** An earlier attempt may have made a draft that was not listed then. */
async function withoutTwins(client, draft, made) {
    const look = async () => {
        const twins = await findTwins(client, draft);
        // A list that shows this one shows all that came before it.
        return twins.some(({ id }) => id === made.id) ? twins : null;
    };
    const twins = (await look()) ?? (await client.lookAgain(`draft of ${draft.tag}`, look)) ?? [];
    await deleteEmpty(client, twins.filter(({ id }) => id !== made.id));
    return made;
}
/** Drafts that this very attempt of this run made, oldest first. */
async function findTwins({ octokit, repository }, draft) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
        ...repository,
        per_page: 100,
    });
    const wanted = identity(draft.body);
    return data
        .map(api_release/* toRelease */.z)
        .filter((each) => each.draft && each.tag === draft.tag && identity(each.body) === wanted)
        .sort((a, b) => a.id - b.id);
}
/** The marker tells run, attempt and head; a text without one stands for itself, but a host may rewrite line ends. */
function identity(body) {
    const owner = (0,draft_marker/* readDraftOwner */.nM)(body);
    return owner === null ? body.replace(/\r\n?/g, '\n').trimEnd() : JSON.stringify(owner);
}
async function deleteEmpty({ octokit, repository }, twins) {
    for (const { id, assets } of twins) {
        if (assets.length === 0)
            await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
            });
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/release-publication.js


/** Rejects with what Octokit throws. */
async function publishRelease(client, id, options) {
    const { octokit, repository } = client;
    try {
        const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
            // GitHub may forget the tag of a draft that is changed without naming it, and publish another one of its own making.
            tag_name: options.tag,
            body: options.body,
            draft: false,
            make_latest: options.latest ? 'true' : 'false',
        });
        return (0,api_release/* toRelease */.z)(data);
    }
    catch (error) {
        if ((0,request_failure/* isTagBurnt */.iX)(error) || (0,request_failure/* hasStatus */.Ro)(error, 401, 403))
            throw error;
        const seen = await findPublished(client, id, options).catch(() => null);
        if (seen === null)
            throw error;
        return seen;
    }
}
/** False where it is refused: published releases that are immutable stay what they are. */
async function redraftRelease({ octokit, repository }, id, { tag, body }) {
    try {
        const change = { ...repository, release_id: id, tag_name: tag, body, draft: true };
        return (await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', change)).data.draft;
    }
    catch (error) {
        if ((0,request_failure/* hasStatus */.Ro)(error, 403, 404, 422))
            return false;
        throw error;
    }
}
async function findPublished({ octokit, repository, lookAgain }, id, { body }) {
    const look = async () => {
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
            ...repository,
            release_id: id,
        });
        const release = (0,api_release/* toRelease */.z)(data);
        return !release.draft && plain(release.body) === plain(body) ? release : null;
    };
    return (await look()) ?? lookAgain('published release', look);
}
/** A host may rewrite line ends. */
function plain(body) {
    return body.replace(/\r\n?/g, '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/gateways/github/releases.js
// GitHub releases: drafts, their assets, and the moment a draft becomes public.
// https://docs.github.com/en/rest/releases/releases








function createReleases(client) {
    const { octokit, repository } = client;
    return {
        /** The newest hundred; drafts are among them only for a token that may write. */
        listReleases: () => (0,request_failure/* tell */.qz)('list the releases', async () => (await octokit.request('GET /repos/{owner}/{repo}/releases', { ...repository, per_page: 100 })).data.map(api_release/* toRelease */.z)),
        /** The published release of a tag; null when there is none. */
        readReleaseOf: (tag) => (0,request_failure/* tell */.qz)('read the release of the tag', async () => {
            try {
                return (0,api_release/* toRelease */.z)((await octokit.request('GET /repos/{owner}/{repo}/releases/tags/{tag}', { ...repository, tag }))
                    .data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        createDraft: (draft) => (0,request_failure/* tell */.qz)('create the draft release', () => createDraft(client, draft)),
        uploadAsset: (release, asset) => (0,request_failure/* tell */.qz)(`upload ${asset.filename} to the draft release`, () => uploadAsset(client, release, asset)),
        /** Null when there is no such release any more. */
        readRelease: (id) => (0,request_failure/* tell */.qz)('read the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                return (0,api_release/* toRelease */.z)(data);
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return null;
                throw error;
            }
        }),
        downloadAsset: (asset) => (0,request_failure/* tell */.qz)(`download ${asset.name}`, async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
                    ...repository,
                    asset_id: asset.id,
                    headers: { accept: 'application/octet-stream' },
                    // Else Octokit parses what calls itself JSON or text, and the bytes are lost.
                    request: { parseSuccessResponseBody: false },
                });
                return await (0,consumers_.buffer)(data);
            }
            catch (error) {
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
                throw (0,catalogue/* raise */.x)(github_errors/* githubErrors */.Z, 'github-asset-gone', { filename: asset.label || asset.name });
            }
        }),
        publishRelease: (id, options) => (0,request_failure/* tell */.qz)('publish the release', () => publishRelease(client, id, options)),
        redraftRelease: (id, options) => (0,request_failure/* tell */.qz)('make the release a draft again', () => redraftRelease(client, id, options)),
        deleteAsset: (id) => (0,request_failure/* tell */.qz)('delete a file of the release', () => deleteAsset(client, id)),
        /** Title, files and state stay. https://docs.github.com/en/rest/releases/releases#update-a-release */
        writeNotes: (id, body) => (0,request_failure/* tell */.qz)('write the notes of the release', async () => {
            await octokit.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', {
                ...repository,
                release_id: id,
                body,
            });
        }),
        /** Only while it still is a draft: what was published meanwhile stays. */
        deleteDraft: (id) => (0,request_failure/* tell */.qz)('delete the draft release', async () => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases/{release_id}', {
                    ...repository,
                    release_id: id,
                });
                if (data.draft)
                    await octokit.request('DELETE /repos/{owner}/{repo}/releases/{release_id}', {
                        ...repository,
                        release_id: id,
                    });
            }
            catch (error) {
                // Somebody else was faster, or the answer to our own request was lost.
                if (!(0,request_failure/* hasStatus */.Ro)(error, 404))
                    throw error;
            }
        }),
    };
}

;// CONCATENATED MODULE: ./lib/gateways/github/repository.js

function createRepositoryReader({ octokit, repository }) {
    return {
        /** GraphQL node id, for updateRefs. */
        readRepositoryId: async () => {
            try {
                return (await octokit.request('GET /repos/{owner}/{repo}', repository)).data.node_id;
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, 'read the repository');
            }
        },
        readBranch: async (branch) => {
            try {
                const [{ data }, rules] = await Promise.all([
                    octokit.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...repository, branch }),
                    readRules(octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
                        ...repository,
                        branch,
                        per_page: 100,
                    })),
                ]);
                return { sha: data.commit.sha, protected: data.protected, rules };
            }
            catch (error) {
                return (0,request_failure/* refuse */.TR)(error, `read the branch ${branch}`);
            }
        },
        /**
         * The run of this workflow for that commit, the most hopeful of several. Null when the token may not see runs
         * (`actions: read`). `workflowPath` is the file, `.github/workflows/release.yml`; null compares no path.
         */
        readRunFor: async (sha, workflowPath) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs', {
                    ...repository,
                    head_sha: sha,
                    per_page: 100,
                });
                // GitHub writes the path with or without `@ref`.
                const runs = data.workflow_runs
                    .filter(({ path }) => workflowPath === null || path.split('@', 1)[0] === workflowPath)
                    .map(toCommitRun);
                return runs.find(({ state }) => state !== 'ended') ?? runs[0] ?? 'none';
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow runs');
            }
        },
        /** Null when the token may not see runs, or nobody knows that run any more. */
        readRunState: async (runId) => {
            try {
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
                    ...repository,
                    run_id: Number(runId),
                });
                return data.status === 'completed' ? 'finished' : 'going';
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read the workflow run');
            }
        },
        /** Does the branch hold this commit? */
        isOnBranch: async (sha, branch) => {
            try {
                const basehead = `${sha}...heads/${branch}`;
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
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
        /** Where `sha` is, seen from `base`: `ahead` holds it, `behind` is held by it. */
        relateCommit: async (base, sha) => {
            try {
                const basehead = `${base}...${sha}`;
                const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                    ...repository,
                    basehead,
                    per_page: 1,
                });
                return data.status;
            }
            catch (error) {
                // No history in common, or a commit that is gone.
                if ((0,request_failure/* hasStatus */.Ro)(error, 404))
                    return 'diverged';
                return (0,request_failure/* refuse */.TR)(error, 'compare two commits');
            }
        },
    };
}
function toCommitRun(run) {
    const { html_url: url, status, conclusion } = run;
    if (status !== 'completed' || conclusion === null)
        return { url, state: 'going', conclusion: null };
    return { url, state: conclusion === 'success' ? 'succeeded' : 'ended', conclusion };
}
async function readRules(answer) {
    try {
        return (await answer).data.map((rule) => rule.type ?? '');
    }
    catch (error) {
        // Rules show their kind to everybody who may read, but not on every host and plan.
        if ((0,request_failure/* isForbidden */.US)(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/gateways/github/write-right.js

/** Too few slashes, and no such object: https://docs.github.com/en/rest/git/refs#create-a-reference */
const IMPOSSIBLE = { ref: 'refs/py-release-may-write', sha: 'f'.repeat(40) };
function createWriteRight({ octokit, repository }) {
    return {
        /** Null: no clear answer. Changes nothing. */
        mayWrite: async () => {
            try {
                await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...repository, ...IMPOSSIBLE });
                return true;
            }
            catch (error) {
                if ((0,request_failure/* hasStatus */.Ro)(error, 400, 409, 422))
                    return true;
                return (0,request_failure/* isForbidden */.US)(error) ? false : null;
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/action-release.js









/** Design, Security: the boundary is the job. */
const ONE_JOB = 'Project code was built in the job that holds the token. Its environment has no secret, but on a runner that is hygiene, not a wall: see the two-job form in README.';
async function runRelease(run, plan, reads) {
    const { inputs, client, steps } = run;
    const { source, folder } = (0,action_files/* filesSource */.V)(inputs, plan.project.path);
    const outcome = await (0,action_index/* withActionIndex */.Ht)(run, (0,action_index/* planIndexOptions */.Cs)(run, plan, folder), (index) => releaseTo(index, { run, plan, files: source, reads }));
    if (source.kind === 'build' && outcome.manifestDigest !== null)
        steps.notice(ONE_JOB);
    steps.info(`${client.requestCount()} requests to GitHub.`);
    return outcome;
}
async function releaseTo(index, { run, plan, files, reads }) {
    const { inputs, event, client } = run;
    const repository = createRepositoryReader(client);
    const request = {
        plan,
        files,
        owner: { runId: event.runId, attempt: event.runAttempt, head: event.sha },
        index: index.request,
        workflow: event.workflowPath?.split('/').at(-1) ?? 'release.yml',
        dryRun: inputs.dryRun,
        stopAfterDraft: inputs.stopAfterDraft,
        publishesCurrent: event.name === 'workflow_dispatch',
    };
    const needs = {
        ...reads,
        ...index.needs,
        ...repository,
        ...createReleases(client),
        ...createReleaseCommits(client),
        ...createReleasePulls(client),
        ...createWriteRight(client),
        readRepositoryId: async () => event.repositoryId ?? repository.readRepositoryId(),
        readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
        readPulls: (shas) => readPulls(client, shas),
        clockSkew: () => client.clockSkew(),
        now: Date.now,
        wait: action_index/* wait */.uk,
    };
    const { target } = plan;
    if (target.kind !== 'tag')
        return release(request, needs);
    const { publishTag } = await __webpack_require__.e(/* import() */ 77).then(__webpack_require__.bind(__webpack_require__, 4077));
    return publishTag({ ...request, tag: target.tag }, needs);
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ findAsset),
/* harmony export */   KK: () => (/* binding */ assetsDiffer),
/* harmony export */   Qs: () => (/* binding */ checkDraft),
/* harmony export */   VR: () => (/* binding */ readDraftFiles),
/* harmony export */   WA: () => (/* binding */ hashAssets),
/* harmony export */   ly: () => (/* binding */ findDraft)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5237);
/* harmony import */ var _distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _findings_state_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7908);
/* harmony import */ var _release_release_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2248);
// The files that a draft release holds: believed by their manifest's digest and nothing else.







/** The draft whose manifest has this digest; null when there is none. */
async function findDraft(drafts, digest, needs) {
    for (const draft of drafts) {
        const known = await hashAssets(draft, needs);
        if ((0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsManifest */ .cH)(known, digest))
            return known;
    }
    return null;
}
/** Throws when a file that the manifest names is missing or has other bytes. `draft` holds that manifest. */
async function readDraftFiles(draft, digest, needs) {
    const { tag, assets } = draft;
    const asset = findAsset(assets, _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c, digest.slice('sha256:'.length));
    const manifest = (0,_distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .N)(await needs.downloadAsset(asset), digest);
    checkDraft(draft, manifest, digest);
    const distributions = await Promise.all(manifest.files
        .filter(({ kind }) => kind !== 'extra')
        .map(async ({ filename, sha256 }) => {
        const bytes = await needs.downloadAsset(findAsset(assets, filename, sha256));
        const file = await needs.keepDistribution(filename, bytes);
        if (file.sha256 === sha256)
            return file;
        const text = `${filename} was downloaded with sha256 ${file.sha256}`;
        throw assetsDiffer(tag, [{ text, isMissing: false }]);
    }));
    return { draft, manifest, digest, distributions };
}
/** Throws unless the draft holds every file of the manifest, and the manifest. */
function checkDraft({ tag, assets }, manifest, digest) {
    const differences = (0,_release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkAssets */ .U)(manifest, digest, assets);
    if (differences.length > 0)
        throw assetsDiffer(tag, differences);
}
function assetsDiffer(tag, differences) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .stateErrors */ .l, 'release-assets-differ', { tag, differences: (0,_release_asset_check_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDifferences */ .g)(differences) });
}
/** Some hosts don't tell the sha256 of assets: there the bytes themselves are looked at. */
async function hashAssets(draft, needs) {
    const assets = await Promise.all(draft.assets.map(async (asset) => {
        if (asset.sha256 !== null || asset.state !== 'uploaded')
            return asset;
        const bytes = await needs.downloadAsset(asset);
        return { ...asset, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') };
    }));
    return { ...draft, assets };
}
/** The asset of that file; the release was checked to hold it. */
function findAsset(assets, filename, sha256) {
    const found = assets.find((asset) => (asset.label || asset.name) === filename && asset.state === 'uploaded' && asset.sha256 === sha256);
    if (found === undefined)
        throw new Error(`no asset holds ${filename}`);
    return found;
}


/***/ }),

/***/ 3685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ draftRelease)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5237);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7641);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9809);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5336);
// The draft: notes, files and manifest in place before any ref moves. Until its tag exists a draft is scratch.






async function draftRelease(request, needs) {
    await deleteScratch(request, needs);
    const draft = await needs.createDraft({
        tag: request.tag,
        name: `${request.name} ${(0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(request.version)}`,
        body: (0,_release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .markDraft */ .Xe)(request.notes, request.owner, request.kind),
        prerelease: !(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinal */ .dR)(request.version),
    });
    const { distributions, extras, manifestBytes, digest } = request.files;
    const send = async (file, sha256) => {
        const stored = await needs.uploadAsset(draft, file);
        // The checks looked at a file on disk; what counts is what the draft holds.
        if (stored.sha256 !== null && stored.sha256 !== sha256)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadErrors */ .D, 'upload-file-changed', { filename: file.filename });
    };
    await Promise.all([...distributions, ...extras].map(({ filename, size, path, sha256 }) => send({ filename, size, source: path, contentType: 'application/octet-stream' }, sha256)));
    // Last: a draft that has its manifest has all its files.
    const manifest = {
        filename: _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c,
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
    await Promise.all(scratch.map(async ({ id, tag, body }) => {
        const runId = (0,_release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readDraftOwner */ .nM)(body)?.runId;
        if (runId === undefined)
            return;
        const isOver = runId === owner.runId || (await needs.readRunState(runId)) === 'finished';
        // In this order: a run that has ended makes no tag any more, but it may have made one since the tags were read.
        if (isOver && !(await needs.hasTag(tag)))
            await needs.deleteDraft(id);
    }));
}


/***/ }),

/***/ 8281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ finishRelease)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/release/asset-check.js
var asset_check = __webpack_require__(7908);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/release/lasting-refusal.js
var lasting_refusal = __webpack_require__(6968);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(1881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/release/release-state.js
var release_state = __webpack_require__(2248);
;// CONCATENATED MODULE: ./lib/commands/last-look.js
// The last look before a draft becomes public: does the tag still name what it named, and does the draft still hold it?






/** Milliseconds; a host may show what was written a moment ago only later. */
const LOOKS_AGAIN = [1000, 2000, 4000];
/** Looks again while something is missing. Throws when it stays so, or when something else is there. */
async function lookOnceMore(request, needs) {
    const { draft, manifest, digest } = request;
    for (let looks = 0;; looks += 1) {
        const tagObject = await needs.readTagRef(draft.tag);
        // Last: what is exchanged after it was read would be public.
        const { holder, releases } = await readHolder(request, needs);
        const differences = holder === null ? [] : (0,asset_check/* checkAssets */.U)(manifest, digest, holder.assets);
        const isWhole = holder !== null && differences.length === 0;
        if (isWhole && tagObject === request.tagObject)
            return { holder, rivals: otherDrafts(releases, request, holder.id) };
        const delay = LOOKS_AGAIN[looks];
        if (delay === undefined || differences.some(({ isMissing }) => !isMissing)) {
            if (isWhole)
                throw tagGone(request, tagObject);
            throw holder === null ? draftGone(request) : (0,draft_files/* assetsDiffer */.KK)(draft.tag, differences);
        }
        await needs.wait(delay);
    }
}
/** Two runs of one push can make the very same tag: both go on with the same draft, and none removes what the other publishes. */
async function readHolder({ draft: { id, tag }, digest }, needs) {
    const listed = (await needs.listReleases()).filter((release) => release.tag === tag);
    const releases = await Promise.all(listed.map((release) => (0,draft_files/* hashAssets */.WA)(release, needs)));
    const other = releases.find((release) => !release.draft && !(0,release_state/* holdsManifest */.cH)(release, digest));
    if (other !== undefined)
        throw (0,release_state/* publishedOther */.Pd)(other, digest);
    const found = (0,release_state/* findHolder */.IL)(releases, digest) ?? releases.find((release) => release.id === id);
    return { holder: found ?? (await readDraft(id, needs)), releases };
}
/** GitHub lists the newest hundred. */
async function readDraft(id, needs) {
    const found = await needs.readRelease(id);
    return found === null ? null : (0,draft_files/* hashAssets */.WA)(found, needs);
}
/** Only drafts of runs: what a person has prepared for this tag is the person's. */
function otherDrafts(releases, { rivals }, kept) {
    const seen = new Map([...rivals, ...releases].map((release) => [release.id, release]));
    return [...seen.values()].filter(({ draft, id, body }) => draft && id !== kept && (0,draft_marker/* readDraftOwner */.nM)(body) !== null);
}
function draftGone({ draft: { tag }, index }) {
    return (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-draft-gone', { tag, standing: `its files are on ${index}` });
}
function tagGone({ draft: { tag }, tagObject, index }, seen) {
    const what = seen === null ? 'deleted' : `moved to ${seen.slice(0, 7)}`;
    return (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-tag-gone', { tag, what, index, object: tagObject });
}

// EXTERNAL MODULE: ./lib/commands/publish-all.js + 2 modules
var publish_all = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/commands/finish-release.js
// The last steps, from the tag on: publish by hash, verify, undraft. A resumed run does just these.










async function finishRelease(request, needs) {
    const release = { tag: request.draft.tag, sha: request.sha, index: request.index };
    try {
        const files = needs.absent
            ? (0,run_outcome/* unservedFiles */.K)(request.distributions)
            : await needs.step('Publish', () => publish(request, needs));
        const url = await needs.step('Release', () => undraft(request, needs));
        needs.standing(null);
        return { url, files };
    }
    catch (error) {
        if ((0,lasting_refusal/* isLastingRefusal */.b)(error))
            needs.standing((0,standing/* stuck */.lX)(release));
        throw error;
    }
}
function publish({ draft: { tag }, sha, index, distributions }, needs) {
    const release = { tag, sha, index };
    return (0,publish_all/* publishAll */.V)({
        files: distributions,
        index,
        standing: (missing) => (missing.length > 0 ? (0,standing/* tagged */.VK)(release, missing) : (0,standing/* published */.H3)(release)),
    }, needs);
}
/** Gives the address of the release. */
async function undraft(request, needs) {
    const { holder, rivals } = await lookOnceMore(request, needs);
    const isPublished = !holder.draft && (0,draft_marker/* readDraftOwner */.nM)(holder.body) === null;
    const url = isPublished ? holder.url : await publishHolder(holder, request, needs);
    for (const { id } of rivals)
        await needs.deleteDraft(id).catch((error) => tellLeft(request, error, needs));
    return url;
}
async function publishHolder(holder, request, needs) {
    const { latest, draft } = request;
    const options = { tag: draft.tag, body: (0,draft_marker/* unmarkDraft */.k)(holder.body), latest };
    const release = await needs.publishRelease(holder.id, options);
    await refuseExchange(request, { ...release, body: holder.body }, needs);
    return release.url;
}
function tellLeft({ draft: { tag } }, error, needs) {
    const why = error instanceof Error ? error.message : String(error);
    needs.warn(`Another draft of ${tag} is left, which the next run removes: ${why}`);
}
/** The last look and the publication are two requests: what came between them shows in the answer. `body` still has its mark. */
async function refuseExchange({ manifest, digest, draft: { tag } }, release, needs) {
    const { id, url, assets, body } = await (0,draft_files/* hashAssets */.WA)(release, needs);
    const differences = (0,asset_check/* checkAssets */.U)(manifest, digest, assets);
    if (differences.length === 0)
        return;
    const isDraft = await needs.redraftRelease(id, { tag, body });
    throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-exchanged', {
        tag,
        url,
        differences: (0,asset_check/* describeDifferences */.g)(differences),
        now: isDraft ? 'it was made a draft again' : 'it could not be made a draft again',
    });
}


/***/ }),

/***/ 3312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zA: () => (/* binding */ finishContained),
  W9: () => (/* binding */ finishTag),
  zM: () => (/* binding */ finishUnfinished),
  FG: () => (/* binding */ unfinishedTags)
});

// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(5237);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/release/lasting-refusal.js
var lasting_refusal = __webpack_require__(6968);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(4683);
// EXTERNAL MODULE: ./lib/commands/read-release-state.js
var read_release_state = __webpack_require__(5840);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(83);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(6134);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/commands/hold-files.js
var hold_files = __webpack_require__(8319);
// EXTERNAL MODULE: ./lib/commands/merged-release.js
var merged_release = __webpack_require__(6399);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 27 modules
var read_plan = __webpack_require__(4483);
;// CONCATENATED MODULE: ./lib/commands/recover-files.js
// The tag names files that no release holds any more: the same ones again, from the build job's artifact or by building
// once more at the commit that was planned. Only the tag's digest decides whether they are the same.








/** Leaves them in a new draft. Throws when they can't be had here or turn out to be others. */
async function recoverFiles(recover, needs) {
    const { request, lost, releases } = recover;
    const { files } = request;
    if (files.kind === 'none' || files.kind === 'draft')
        throw lost.error;
    if (files.kind === 'dist' && files.digest !== lost.digest)
        throw lost.error;
    const read = await planAgain(recover, needs);
    const planned = read?.plan.packages[0];
    if (read === null || planned?.tag !== lost.tag)
        throw lost.error;
    const notes = await editedNotes({ request, read, planned }, needs);
    const held = await (0,hold_files/* holdFiles */.J)({ request, files, read, planned, releases, notes }, needs);
    if (held.digest !== lost.digest)
        throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-files-rebuilt-differ', {
            tag: lost.tag,
            digest: lost.digest,
            seen: held.digest,
        });
    return { ...held, draft: await held.holdDraft() };
}
/** The plan as it was before this tag: its manifest names the plan's hash. Null at any other commit. */
async function planAgain({ request, tags, version, lost }, needs) {
    const { sha } = request.plan.head;
    if (!(await plannedCommits(lost, needs)).includes(sha))
        return null;
    const since = new Set(tags.filter((tag) => (0,compare_versions/* compareVersions */.Zy)(tag.version, version) >= 0).map(({ name }) => name));
    const readTags = async () => (await needs.readTags()).filter((name) => !since.has(name));
    try {
        return await (0,read_plan/* readPlan */.m)(request.plan, { ...needs, readTags });
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ)
            return null;
        throw error;
    }
}
/** The plan was made at the parent of a release commit of ours; a tag without one names the planned commit itself. */
async function plannedCommits({ tag, commit }, needs) {
    const { message, parents } = await needs.readCommit(commit);
    return (0,release_message/* readReleaseTrailers */.gS)(message)?.tag === tag ? parents : [commit];
}
/** What people wrote into the release pull request that was merged. */
async function editedNotes(wanted, needs) {
    const { request, planned } = wanted;
    const { commitMode } = request.plan.project.configuration;
    if (commitMode !== 'pull-request' || planned.edits.length > 0)
        return null;
    return (await (0,merged_release/* readMergedRelease */._)(wanted, needs))?.notes ?? null;
}

// EXTERNAL MODULE: ./lib/commands/release-identity.js
var release_identity = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(5670);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(8839);
// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
;// CONCATENATED MODULE: ./lib/release/upload-window.js
// PyPI and TestPyPI take no new files for a release that is older than 14 days, so what is missing of it by then stays missing.
// https://github.com/pypi/warehouse/pull/19727





const WINDOW_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Null: what is missing can still be uploaded. `unknown`: the index does not tell since when it has what it has. */
function judgeUploadWindow(facts) {
    const { index, page, version, now } = facts;
    if (!(0,index_profile/* isWarehouse */.Ci)(index))
        return null;
    const there = (0,files_of_version/* filesOfVersion */.p)(page, version);
    const missing = missingFiles(there, facts.filenames);
    if (there.length === 0 || missing.length === 0)
        return null;
    // The release is as old as its first file; a file that was deleted since may have been older.
    const times = there.flatMap(({ uploadTime }) => (uploadTime == null ? [] : [Date.parse(uploadTime)]));
    const since = Math.min(...times);
    if (since < now - WINDOW_DAYS * DAY_MS)
        return upload_window_closed(facts, { there, missing, since });
    return times.length < there.length ? 'unknown' : null;
}
function missingFiles(there, filenames) {
    const listed = new Set(there.map(({ filename }) => filename));
    return filenames.filter((filename) => !listed.has(filename));
}
function upload_window_closed({ index, project, version, tag }, found) {
    return (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-upload-window-closed', {
        index: index.label,
        name: project,
        version: (0,format_version/* formatVersion */.q)(version),
        tag,
        days: WINDOW_DAYS,
        since: new Date(found.since).toISOString().slice(0, 10),
        there: found.there.map(({ filename }) => filename).join(', '),
        missing: found.missing.join(', '),
    });
}

// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/commands/check-upload-window.js
// Before a resumed release sends anything: does the index still take what is missing?




/** Throws `release-upload-window-closed`. */
async function checkUploadWindow({ index, tag, files }, needs) {
    const [first] = files;
    const version = first === undefined ? null : (0,parse_version/* parseVersion */.o)(first.metadata.version);
    if (first === undefined || version === null || !(0,index_profile/* isWarehouse */.Ci)(index))
        return;
    const project = first.metadata.name;
    const verdict = judgeUploadWindow({
        index,
        project,
        version,
        tag,
        page: await needs.readPage(project),
        filenames: files.map(({ filename }) => filename),
        now: needs.now() + (needs.clockSkew() ?? 0),
    });
    if (verdict instanceof user_error/* UserError */.yo)
        throw verdict;
    if (verdict === 'unknown')
        needs.info(`unknown: whether ${index.label} still takes files of ${project} ${first.metadata.version}: it does not tell since when it has those that are there, and takes no new ones after ${WINDOW_DAYS} days`);
}

// EXTERNAL MODULE: ./lib/commands/finish-release.js + 1 modules
var finish_release = __webpack_require__(8281);
;// CONCATENATED MODULE: ./lib/commands/resume-release.js



async function resumeRelease(request, needs) {
    const { tag, commit: sha, tagObject, index, latest, surplus: rivals } = request;
    const files = await needs.step(`Resume ${tag}`, async () => {
        const read = await request.files();
        const asked = { name: request.indexKind, label: index };
        await checkUploadWindow({ index: asked, tag, files: read.distributions }, needs);
        return read;
    });
    const { manifest, digest } = files;
    const finished = await (0,finish_release/* finishRelease */.p)({ ...files, tagObject, sha, latest, index, rivals }, needs);
    return (0,run_outcome/* quietOutcome */.p)('resumed', `finished ${tag}, which an earlier run had begun`, null, {
        version: manifest.version,
        tag,
        sha,
        releaseUrl: finished.url,
        files: finished.files,
        manifestDigest: digest,
    });
}

;// CONCATENATED MODULE: ./lib/commands/finish-unfinished.js
// Before anything new: what an earlier run has tagged and not finished is finished, whatever this run was started for.








async function finishUnfinished(unfinished, needs) {
    let outcome = null;
    const stuck = [];
    for (const tag of unfinished.tags.toReversed()) {
        if (!isInDoubt(unfinished.releases.filter((release) => release.tag === tag.name)))
            continue;
        try {
            outcome = (await finishTag(tag, unfinished, needs)) ?? outcome;
        }
        catch (error) {
            if (!(0,lasting_refusal/* isLastingRefusal */.b)(error))
                throw error;
            needs.standing(null);
            stuck.push(error);
        }
    }
    return { outcome, stuck };
}
/** Tags whose draft waits, and releases whose text still names the run that should have published them. */
function unfinishedTags({ tags, releases }) {
    return tags
        .map(({ name }) => name)
        .filter((name) => isInDoubt(releases.filter((release) => release.tag === name)));
}
function isInDoubt(all) {
    // The draft of a run for a person's tag: that run's re-run goes on with it, and no other.
    const ofTag = all.filter(({ body }) => (0,draft_marker/* readDraftOwner */.nM)(body, 'tag') === null);
    const isPublished = ofTag.some(({ draft }) => !draft);
    return ofTag.some((release) => (0,draft_marker/* readDraftOwner */.nM)(release.body) !== null || (!isPublished && hasManifest(release)));
}
/** A person may have taken our mark out of a draft's text; a draft of a person's own has no manifest. */
function hasManifest({ assets }) {
    return assets.some(({ label, name }) => (label || name) === manifest/* MANIFEST_FILENAME */.c);
}
/** Null when there is nothing left to do for this tag. */
async function finishTag({ name: tag, version }, { request, tags, releases }, needs) {
    const index = request.index.indexName;
    const ofTag = releases.filter((release) => release.tag === tag);
    const state = await (0,read_release_state/* readReleaseState */.l)({ tag, releases: ofTag, index }, needs);
    if (state.kind === 'contradiction')
        throw state.error;
    if (state.kind === 'foreign' || state.kind === 'planned' || state.kind === 'scratch-draft')
        return null;
    const finish = { tag, latest: (0,release_identity/* isLatest */.eL)(version, tags), index, indexKind: request.index.kind };
    if (state.kind === 'files-lost') {
        const lost = { request, tags, releases, version, lost: { tag, ...state } };
        return resumeRelease({ ...finish, ...state, files: () => recoverFiles(lost, needs) }, needs);
    }
    if (state.left.length > 0) {
        needs.info(`${tag} is ${state.kind}; left to do: ${state.left.join(', ')}.`);
        const files = () => (0,draft_files/* readDraftFiles */.VR)(state.holder, state.digest, needs);
        return resumeRelease({ ...finish, ...state, files }, needs);
    }
    await Promise.all(state.surplus.map(({ id }) => needs.deleteDraft(id)));
    return null;
}
/** GitHub lists this many releases at once; an older one may be there without being listed. */
const LISTED = 100;
/**
 * A run of a commit that is released must not be green beside a release that is not whole: its files gone, or not all of
 * them on the index. Null when it is whole.
 */
async function finishContained({ previous, commits }, unfinished, needs) {
    const { tags, releases } = unfinished;
    const tag = tags.find(({ name }) => name === previous?.tag);
    if (tag === undefined || commits.length > 0)
        return null;
    const isListed = releases.some((release) => release.tag === tag.name);
    return isListed || releases.length < LISTED ? finishTag(tag, unfinished, needs) : null;
}


/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ holdFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2163);
/* harmony import */ var _draft_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
/* harmony import */ var _draft_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3685);
/* harmony import */ var _prepare_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6475);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2004);
/* harmony import */ var _published_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1260);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9170);
// Files in hand, with the notes and the draft that will show them: new ones, or those of a draft that a person approved.










async function holdFiles(road, needs) {
    const { request, files: source, planned, releases: existing } = road;
    if (source.kind === 'draft')
        return needs.step('Check', () => approvedFiles(road, source.digest, needs));
    const { plan, tags } = road.read;
    const { project, repositoryUrl } = request.plan;
    const rules = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .fileRules */ ._)(project, planned.edits, request.index);
    const [files, notes] = await Promise.all([
        (0,_prepare_files_js__WEBPACK_IMPORTED_MODULE_6__/* .prepareFiles */ .t)({ files: source, plan, package: planned, rules }, needs),
        (0,_published_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .publishedNotes */ .E)({ plan, planned, project, repositoryUrl, edited: road.notes }, needs),
    ]);
    const draft = { ...(0,_release_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseIdentity */ .uO)(planned), notes, owner: request.owner, files, existing, tags };
    return { ...files, notes, holdDraft: () => needs.step('Draft', () => (0,_draft_release_js__WEBPACK_IMPORTED_MODULE_5__/* .draftRelease */ .p)(draft, needs)) };
}
/** A draft without its tag is revived by the digest of its manifest alone. */
async function approvedFiles({ request, planned, releases, read }, digest, needs) {
    const { tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseIdentity */ .uO)(planned);
    const drafts = releases.filter((release) => release.draft && release.tag === tag);
    const draft = await (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findDraft */ .ly)(drafts, digest, needs);
    if (draft === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-draft-unknown', { tag, digest });
    const files = await (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readDraftFiles */ .VR)(draft, digest, needs);
    (0,_prepare_files_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseOtherPlan */ .g)(files.manifest, read.plan);
    const { publicIndex } = (0,_file_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .fileRules */ ._)(request.plan.project, [], request.index);
    (0,_build_files_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L)(files.distributions, planned, needs, publicIndex);
    return { ...files, notes: (0,_release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .unmarkDraft */ .k)(draft.body), holdDraft: async () => draft };
}


/***/ }),

/***/ 6399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProposedTags),
/* harmony export */   _: () => (/* binding */ readMergedRelease)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4907);
/* harmony import */ var _release_release_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6134);
/* harmony import */ var _release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5295);
/* harmony import */ var _release_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5336);
/* harmony import */ var _read_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1772);
/* harmony import */ var _read_proposal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8088);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9170);
// A plan without edits where releases are proposed: it is a release when the merge of our pull request brought its
// version in.









/** Waits before looks at what GitHub may not show yet. */
const LOOK_MS = [1000, 3000];
/** Null: this release needs no pull request. Throws when it needs one and there is none. */
async function readMergedRelease(wanted, needs) {
    const { request, read, planned } = wanted;
    const { plan } = read;
    if (plan.branch === null)
        return null;
    const names = { branch: (0,_release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .pullBranch */ .m)(plan.branch), base: plan.branch };
    const listed = await findMerged(await needs.listPulls(names), plan, planned, needs);
    if (listed !== null)
        return listed;
    const { project } = request.plan;
    const hasEdits = project.places.length > 0 || (0,_read_changelog_js__WEBPACK_IMPORTED_MODULE_3__/* .keepsChangelog */ .fR)(project);
    if (planned.previous === null || (0,_read_proposal_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsked */ .D6)(request.plan) || !hasEdits)
        return null;
    return lookAgain(names, { plan, planned }, needs);
}
/** The lists may lag behind the merge that has started this run. */
async function lookAgain(names, { plan, planned }, needs) {
    const ofHead = await needs.readPullsOf(plan.head, names);
    const isMerge = ({ isOurs }) => isOurs;
    const found = await findMerged(ofHead.filter(isMerge), plan, planned, needs);
    if (found !== null)
        return found;
    for (const delay of LOOK_MS) {
        needs.info(`GitHub shows no merged release pull request yet; looking again in ${delay / 1000} s.`);
        await needs.wait(delay);
        const [pulls, now] = await Promise.all([needs.listPulls(names), needs.readPullsOf(plan.head, names)]);
        const later = await findMerged([...pulls, ...now.filter(isMerge)], plan, planned, needs);
        if (later !== null)
            return later;
    }
    const [other] = ofHead;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .pullErrors */ .D, 'pull-not-ours', {
        head: plan.head.slice(0, 7),
        version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_7__/* .formatVersion */ .q)((0,_release_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseIdentity */ .uO)(planned).version),
        branch: names.branch,
        seen: other === undefined ? '' : `; the commit came with the pull request #${other.number}`,
    });
}
/** The newest one that was merged in the range of the plan and proposed this very tag. */
async function findMerged(pulls, plan, planned, needs) {
    const range = new Map(planned.commits.map(({ commit }) => [commit.sha, commit]));
    for (const pull of pulls) {
        const merge = range.get(pull.mergeCommit ?? '');
        if (pull.state !== 'merged' || merge === undefined)
            continue;
        const tags = await readProposedTags(pull, merge.parents[0] ?? plan.head, needs);
        if (!tags.includes((0,_release_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseIdentity */ .uO)(planned).tag))
            continue;
        const block = (0,_release_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotesBlock */ .bc)(pull.body);
        const isEdited = block !== null && !block.untouched;
        const notes = isEdited ? `${(0,_release_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .currentNotes */ .Rt)(block, planned.notes)}\n` : null;
        return { number: pull.number, url: pull.url, notes };
    }
    return null;
}
/** `before`: the commit before the merge; seen from there the branch still has its commits, however it was merged. */
async function readProposedTags({ headSha }, before, needs) {
    const content = await needs.compareBranch(before, headSha);
    return (content?.commits ?? []).flatMap(({ message }) => (0,_release_release_message_js__WEBPACK_IMPORTED_MODULE_8__/* .readPullTrailers */ .WD)(message)?.tag ?? []);
}


/***/ }),

/***/ 7765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ judgeClock),
/* harmony export */   cS: () => (/* binding */ judgeRight),
/* harmony export */   vG: () => (/* binding */ askToken)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _report_format_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4360);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
// May this token write, and is the clock right that tokens are judged by?




async function askToken(needs) {
    return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(readFacts(needs));
}
async function readFacts(needs) {
    const [repositoryId, mayWrite] = await Promise.all([needs.readRepositoryId(), needs.mayWrite()]);
    return { repositoryId, mayWrite };
}
function judgeRight(repository, facts) {
    const question = `the token may write to ${repository}`;
    return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S4)(question, facts, ({ mayWrite }) => {
        if (mayWrite === null)
            return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(question, 'GitHub gave no clear answer; it shows at the first write');
        if (mayWrite)
            return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(question);
        return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-no-push-right', { repository }));
    });
}
const MOST_SKEW_MS = 5 * 60_000;
/** `skew`: milliseconds that GitHub's clock is ahead of ours. */
function judgeClock(skew) {
    const question = "this machine's clock is right";
    if (skew === null)
        return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(question, 'no answer told the time');
    if (Math.abs(skew) <= MOST_SKEW_MS)
        return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(question);
    const values = {
        skew: (0,_report_format_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(Math.abs(skew)),
        direction: skew > 0 ? 'behind' : 'ahead of',
    };
    return (0,_preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)(question, (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-clock-skew', values));
}


/***/ }),

/***/ 6475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOtherPlan),
/* harmony export */   t: () => (/* binding */ prepareFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2163);
/* harmony import */ var _take_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2825);




async function prepareFiles(request, needs) {
    const { files, plan } = request;
    if (files.kind === 'build')
        return (0,_build_files_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFiles */ .C)({ ...request, ...files, dist: null }, needs);
    return needs.step('Check', async () => {
        const taken = await (0,_take_files_js__WEBPACK_IMPORTED_MODULE_3__/* .takeFiles */ .xU)(files.folder, files.digest, needs);
        refuseOtherPlan(taken.manifest, plan);
        (0,_build_files_js__WEBPACK_IMPORTED_MODULE_2__/* .checkNames */ .L)(taken.distributions, request.package, needs, request.rules.publicIndex);
        return taken;
    });
}
/** The files were built for the plan as it is now. */
function refuseOtherPlan({ head, plan: expected }, plan) {
    if (head === plan.head && expected === plan.hash)
        return;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-plan-changed', {
        head: plan.head.slice(0, 7),
        seen: plan.hash,
        built: head.slice(0, 7),
        expected,
    });
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishedNotes)
/* harmony export */ });
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6506);
/* harmony import */ var _notes_release_notes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7496);
/* harmony import */ var _project_project_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8682);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9170);




/** A draft's text also holds the line that names its owner. */
const DRAFT_MARKER_ROOM = 200;
async function publishedNotes(request, needs) {
    const { repositoryUrl } = request;
    const { tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseIdentity */ .uO)(request.planned);
    const notes = request.edited ?? (await renderNotes(request, needs));
    return repositoryUrl === null ? notes : shorten(notes, `${repositoryUrl}/commits/${tag}`, needs);
}
async function renderNotes(request, needs) {
    const { planned, plan, repositoryUrl } = request;
    const { version, tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseIdentity */ .uO)(planned);
    const pulls = await readPulls(planned.commits, needs);
    const logins = needs.logins();
    const people = planned.commits.map(({ commit }) => [commit.sha, { login: logins.get(commit.sha) ?? null, pull: pulls.get(commit.sha) ?? null }]);
    return (0,_notes_release_notes_js__WEBPACK_IMPORTED_MODULE_0__/* .renderReleaseNotes */ .n)({
        version,
        tag,
        previous: planned.previous,
        date: plan.headDate,
        commits: planned.commits,
        configuration: request.project.configuration.notes,
        rules: (0,_project_project_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .projectRules */ .d)(request.project.configuration),
        links: repositoryUrl === null ? null : { repository: repositoryUrl },
        people: new Map(people),
    });
}
function shorten(notes, link, needs) {
    const limit = _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTES_LIMIT */ .S - DRAFT_MARKER_ROOM;
    if (notes.length > limit)
        needs.warn(`The notes have ${notes.length} characters and GitHub takes ${limit}: they are shortened and link the rest.`);
    return (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitNotes */ .T)(notes, limit, link);
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


/***/ }),

/***/ 8088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   H5: () => (/* binding */ readPause),
/* harmony export */   Vv: () => (/* binding */ readProposal)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8839);
/* harmony import */ var _release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5295);
/* harmony import */ var _release_release_pull_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4923);
/* harmony import */ var _release_release_pull_pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(997);
// What is there of a release pull request: the pull requests of our branch, where that branch stands, who asks.





/** GraphQL names bots with and without the ending. */
const WORKFLOW_LOGIN = /^github-actions(?:\[bot\])?$/;
async function readProposal(base, needs) {
    if (base === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseErrors */ .T, 'release-not-a-branch', {});
    const branch = (0,_release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .pullBranch */ .m)(base);
    const [proposer, pulls, baseSha, tip] = await Promise.all([
        needs.readProposer(),
        needs.listPulls({ branch, base }),
        needs.readBranchTip(base),
        needs.readBranchTip(branch),
    ]);
    const open = pulls.find(({ state }) => state === 'open') ?? null;
    return {
        ...{ base, branch, tip, open },
        baseSha: baseSha ?? '',
        repositoryId: proposer.repositoryId,
        isWorkflowToken: WORKFLOW_LOGIN.test(proposer.login),
        latest: open ?? pulls[0] ?? null,
        merged: pulls.find(({ state }) => state === 'merged') ?? null,
    };
}
/** Has a person asked for this version, whatever the commits say? */
function isAsked({ version, bump }) {
    return version !== null || bump !== null;
}
/** The pull request that a person closed, when no commit since then calls for a release; null: nothing stands against proposing. */
async function readPause({ request, read: { plan }, planned }, { latest }, needs) {
    if (latest?.state !== 'closed' || (0,_release_release_pull_body_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithdrawn */ .r4)(latest.body) || isAsked(request.plan))
        return null;
    // What it covered is read from its commits: a text can be edited by anybody.
    const content = await needs.compareBranch(plan.head, latest.headSha);
    return (0,_release_release_pull_pause_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNewCause */ .K)(planned.commits, content?.mergeBase ?? null) ? null : latest;
}


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readReleaseState)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5237);
/* harmony import */ var _distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8168);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5125);
/* harmony import */ var _release_release_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6134);
/* harmony import */ var _release_release_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2248);
/* harmony import */ var _draft_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4683);
// The facts of one tag, from host and index, and what they add up to.







async function readReleaseState(request, needs) {
    const mark = await readMark(request.tag, needs);
    if (mark.kind !== 'ours')
        return (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseState */ .hd)({ ...request, mark, manifest: null, page: null });
    const releases = await Promise.all(request.releases.map((release) => (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hashAssets */ .WA)(release, needs)));
    const manifest = await readManifest(releases, mark.digest, needs);
    const asks = !needs.absent && (request.asksIndex ?? true);
    const page = manifest !== null && asks ? await readPage(manifest, request, needs) : null;
    return (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseState */ .hd)({ ...request, mark, releases, manifest, page });
}
/** Of a release that looks whole an index that can't be asked proves nothing; for any other it must be known. */
async function readPage(manifest, { tag, releases, index }, needs) {
    const looksWhole = releases.every(({ draft, body }) => !draft && (0,_release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readDraftOwner */ .nM)(body) === null);
    try {
        return await needs.readPage(manifest.package);
    }
    catch (error) {
        if (!looksWhole || !(error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        needs.info(`Unknown: whether ${index} holds the files of ${tag}. ${error.happened}`);
        return null;
    }
}
async function readMark(tag, needs) {
    const object = await needs.readTag(tag);
    const digest = (0,_release_release_message_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagDigest */ .X8)(object?.message ?? null);
    if (object === null || digest === null)
        return { kind: 'foreign' };
    return { kind: 'ours', digest, commit: object.commit, tagObject: object.object };
}
async function readManifest(releases, digest, needs) {
    const holder = releases.find((release) => (0,_release_release_state_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsManifest */ .cH)(release, digest));
    if (holder === undefined)
        return null;
    const asset = (0,_draft_files_js__WEBPACK_IMPORTED_MODULE_4__/* .findAsset */ .Iu)(holder.assets, _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_FILENAME */ .c, digest.slice('sha256:'.length));
    return (0,_distribution_parse_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(await needs.downloadAsset(asset), digest);
}


/***/ }),

/***/ 4907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pullErrors)
/* harmony export */ });
const pullErrors = {
    'pull-branch-taken': {
        happened: 'The branch `{branch}` is needed for the release pull request, but holds commits of somebody else: {commits}.',
        remedy: 'Rename or delete that branch and run the job again; nothing was changed.',
    },
    'pull-branch-refused': {
        happened: 'GitHub refused to write the branch `{branch}` of the release pull request: {message}',
        remedy: 'Let the token create and force-push branches named `py-release/**` (rulesets, workflow files), or pass a `token` that may; nothing was changed.',
    },
    'pull-not-permitted': {
        happened: 'GitHub does not let the token of a workflow open pull requests in {repository}.',
        remedy: 'Allow it under Settings → Actions → General → "Allow GitHub Actions to create and approve pull requests" (an organization may have to allow it first), or pass the token of a GitHub App as `token`; then run the job again: {written}.',
    },
    'pull-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}).',
        remedy: 'Give the job `permissions: pull-requests: write` beside `contents: write`; then run it again.',
    },
    'pull-version-lost': {
        happened: '{version} was asked for, but the merge of a release pull request would not release it: {why}.',
        remedy: '{instead}; nothing was written.',
    },
    'pull-not-ours': {
        happened: 'The files of {head} already say {version}, but no merged release pull request from `{branch}` brought that in{seen}.',
        remedy: 'Run the job again first: GitHub may have been late to show the merge. If it says the same, take the change back, so that the next run proposes {version}; or, if it is to be released as it is, start the workflow with the input `version: {version}`. Nothing was written.',
    },
};


/***/ }),

/***/ 83:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ stateErrors)
/* harmony export */ });
const stateErrors = {
    'release-assets-differ': {
        happened: 'The release of {tag} does not hold the files that the tag names: {differences}.',
        remedy: 'Nothing more was published. If you did not change it, look at who did; then delete that draft release and re-run the failed jobs: they make it anew from the files of the tag. Without those files, release a higher version.',
    },
    'release-manifest-differs': {
        happened: 'The tag {tag} names the manifest {digest}, but the manifest in its release is another one: {others}.',
        remedy: 'Nothing more was published. Somebody has exchanged it: look at who did. Then re-run the failed jobs of the run that made the tag: they go on with the files of {digest}. Without those files, delete the draft release and release a higher version.',
    },
    'release-files-lost': {
        happened: 'The tag {tag} names the manifest {digest}, and neither a release nor a draft holds it.',
        remedy: 'Re-run the run that made the tag: with its files, or when it builds the same ones again, it goes on. Otherwise delete the tag and start the workflow again to release anew, unless files of {tag} are on the index: then release a higher version.',
    },
    'release-files-rebuilt-differ': {
        happened: 'The tag {tag} names the manifest {digest}, whose files are gone, and building them again gave {seen}.',
        remedy: 'Nothing was published. Delete the tag {tag} and run again to release anew, unless some of its files are on the index already: then release a higher version.',
    },
    'release-published-untagged': {
        happened: 'The draft release of {tag} was published by hand ({url}) before its release commit and tag were made: the tag is none of ours, and no file is on the index.',
        remedy: 'Delete that release and its tag (`gh release delete {tag} --cleanup-tag`), then run again. Where releases are immutable the name {tag} is used up: then release a higher version with the input `version`.',
    },
    'release-published-other': {
        happened: 'A release of {tag} was published ({url}) that does not hold the files of the tag: its `py-release-manifest.json` is {others} instead of {digest}.',
        remedy: 'Delete that release, not the tag (`gh release delete {tag}`), then run again: it finishes the release with the files of the tag.',
    },
    'release-tag-foreign': {
        happened: 'Meanwhile {tag} was made by somebody else on {head}: it names no files of this run.',
        remedy: 'If it was a mistake, delete the tag and run again; if it is meant, the next push releases the version after it. Nothing of this run is left.',
    },
    'release-exchanged': {
        happened: 'While the release of {tag} was published its files were exchanged ({url}): {differences}; {now}.',
        remedy: 'Who may write to this repository has done that: look at who did. Then delete that release, not the tag (`gh release delete {tag}`), and re-run the failed jobs: they make it anew from the files of the tag. The index holds the right files.',
    },
    'release-tag-gone': {
        happened: 'The tag {tag} was {what} while its release was finished; its files are on {index}.',
        remedy: 'Nothing more was published. Put it back (`gh api repos/OWNER/REPO/git/refs -f ref=refs/tags/{tag} -f sha={object}`, after deleting what stands there now), then run again: it finishes the release.',
    },
    'release-draft-gone': {
        happened: 'The draft release of {tag} was deleted while this run worked; {standing}.',
        remedy: 'Run again with the same files (re-run the failed jobs): it makes the draft anew and goes on.',
    },
};


/***/ }),

/***/ 1403:
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

/***/ 5358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ moveRefs),
/* harmony export */   s: () => (/* binding */ readRef)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7999);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9171);
/* harmony import */ var _update_refs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3057);
// Branch and tag move together or not at all. What counts is where the refs are afterwards: answers get lost, reads lag behind, and
// one refusal can have many causes. https://docs.github.com/en/graphql/reference/mutations#updaterefs





/** Throws when nobody can tell what happened, or when the branch moved and the tag was refused. */
async function moveRefs(client, move) {
    const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what: `move ${refNames(move)}`,
        change: () => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .updateRefs */ .E)(client, move.repositoryId, updatesOf(move)),
        look: (mayBeOurs) => seenRefs(client, move, mayBeOurs),
        isFinal: (error) => (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(error) || isFinal(error),
    });
    if (typeof moved === 'string')
        return moved;
    return (0,_update_refs_js__WEBPACK_IMPORTED_MODULE_4__/* .lacksUpdateRefs */ .a)(moved.cause) ? moveOneByOne(client, move) : refusal(moved, move);
}
function updatesOf({ branch, from, to, tag, tagObject }) {
    const tagUpdate = { name: `refs/tags/${tag}`, from: null, to: tagObject, force: false };
    return branch === null
        ? [tagUpdate]
        : [{ name: `refs/heads/${branch}`, from, to, force: false }, tagUpdate];
}
/** It would end the same, whatever the refs are. */
function isFinal(error) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error);
}
/** Without updateRefs: the branch first, fast-forward only, as the compare-and-swap; then the tag. */
async function moveOneByOne(client, move) {
    const { branch, to: sha, tag } = move;
    if (branch !== null) {
        const moved = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
            what: `move ${branch}`,
            change: () => client.octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                ...client.repository,
                ref: `heads/${branch}`,
                sha,
                force: false,
            }),
            look: (mayBeOurs) => seenBranch(client, move, branch, mayBeOurs),
            isFinal,
        });
        if (typeof moved !== 'string')
            return refusal(moved, move);
        if (moved !== 'moved')
            return moved;
    }
    const tagged = await (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what: `create the tag ${tag}`,
        change: () => client.octokit.request('POST /repos/{owner}/{repo}/git/refs', {
            ...client.repository,
            ref: `refs/tags/${tag}`,
            sha: move.tagObject,
        }),
        look: () => seenTag(client, move),
        isFinal,
    });
    if (tagged === 'moved')
        return tagged;
    if (branch === null)
        return tagged === 'tag-exists' ? tagged : refusal(tagged, move);
    const message = tagged === 'tag-exists' ? 'it names something else already' : (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(tagged.cause);
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-refused', { branch, tag, message });
}
/** `mayBeOurs`: an attempt of ours may have had its effect. */
async function seenRefs(client, move, mayBeOurs) {
    const { branch } = move;
    const [branchSeen, tagSeen] = await Promise.all([
        branch === null ? 'untouched' : seenBranch(client, move, branch, mayBeOurs),
        seenTag(client, move),
    ]);
    return tagSeen === 'untouched' ? branchSeen : tagSeen;
}
async function seenTag(client, move) {
    const tag = await readRef(client, `tags/${move.tag}`);
    if (tag === null)
        return 'untouched';
    return tag === move.tagObject ? 'moved' : 'tag-exists';
}
async function seenBranch(client, move, branch, mayBeOurs) {
    const sha = await readRef(client, `heads/${branch}`);
    if (sha === move.from)
        return 'untouched';
    // Others may have pushed on top of ours since.
    const isOurs = mayBeOurs && sha !== null && (sha === move.to || (await holds(client, sha, move.to)));
    return isOurs ? 'moved' : 'branch-moved';
}
async function holds({ octokit, repository }, head, commit) {
    const basehead = `${commit}...${head}`;
    const { data } = await (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(`compare ${basehead}`, () => octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', { ...repository, basehead, per_page: 1 }));
    return data.status === 'ahead';
}
/** The object that a ref names (`heads/main`), not peeled; null when there is no such ref. */
async function readRef({ octokit, repository }, ref) {
    try {
        return (await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref })).data
            .object.sha;
    }
    catch (error) {
        if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 404))
            return null;
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, `read the ref ${ref}`);
    }
}
/** Throws unless both refs are certainly as they were. */
function refusal({ cause, mayBeOurs }, move) {
    const refs = refNames(move);
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isUncertain */ .cp)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(cause) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(cause, 401))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(cause, `move ${refs}`);
    const message = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(cause);
    if (mayBeOurs)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-unclear', { refs, message });
    // GitHub says the same of a rule and of a name that an immutable release has used up.
    return /creations being restricted/i.test(message)
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-tag-restricted', { tag: move.tag, message })
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_github_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .githubErrors */ .Z, 'github-refs-refused', { refs, message });
}
function refNames({ branch, tag }) {
    return branch === null ? `the tag ${tag}` : `${branch} and the tag ${tag}`;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settleChange)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

async function settleChange(client, { what, change, look, isFinal }) {
    const patience = client.newPatience();
    for (let mayBeOurs = false;;) {
        const failure = await change().then(() => null, (cause) => ({ cause }));
        if (failure === null)
            return 'moved';
        const { cause } = failure;
        const isLost = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isUncertain */ .cp)(cause);
        mayBeOurs ||= isLost;
        const again = isLost && (await patience.outlast(cause, what));
        const see = async () => {
            const seen = await look(mayBeOurs);
            return seen === 'untouched' ? null : seen;
        };
        const seen = await see();
        if (seen !== null)
            return seen;
        if (again)
            continue;
        const later = isFinal(cause) && !mayBeOurs ? null : await client.lookAgain(what, see);
        return later ?? { cause, mayBeOurs };
    }
}


/***/ }),

/***/ 3057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRefs),
/* harmony export */   a: () => (/* binding */ lacksUpdateRefs)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6369);

const NO_OBJECT = '0'.repeat(40);
/** `repositoryId` is the GraphQL node id. */
async function updateRefs({ octokit }, repositoryId, updates) {
    const refUpdates = updates.map(({ name, from, to: afterOid, force }) => ({
        ...{ name, beforeOid: from ?? NO_OBJECT, afterOid, force },
    }));
    await octokit.graphql(`mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`, { input: { repositoryId, refUpdates } });
}
/** Enterprise Server before 3.16 answers that the field doesn't exist. */
function lacksUpdateRefs(error) {
    const text = (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error);
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || (/updateRefs|UpdateRefsInput/.test(text) && /exist|defined/.test(text));
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

/***/ 7908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ checkAssets),
/* harmony export */   g: () => (/* binding */ describeDifferences)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5237);
// Assets of a release against the manifest whose digest the tag names: the last look before a draft becomes public.

/** One for each file; empty when every file of the manifest, and the manifest, is there. */
function checkAssets(manifest, digest, assets) {
    const expected = [
        ...manifest.files.map(({ filename, sha256 }) => ({ filename, sha256 })),
        { filename: _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_FILENAME */ .c, sha256: digest.replace(/^sha256:/, '') },
    ];
    return expected.flatMap(({ filename, sha256 }) => {
        const named = assets.filter((asset) => (asset.label || asset.name) === filename);
        if (named.length === 0)
            return [{ text: `${filename} is missing`, isMissing: true }];
        if (named.some((asset) => asset.state === 'uploaded' && asset.sha256 === sha256))
            return [];
        const seen = named.map((asset) => asset.state === 'uploaded' ? (asset.sha256 ?? 'unknown') : asset.state);
        const isMissing = named.every(({ state }) => state !== 'uploaded');
        return [{ text: `${filename} has sha256 ${seen.join(', ')} instead of ${sha256}`, isMissing }];
    });
}
function describeDifferences(differences) {
    return differences.map(({ text }) => text).join('; ');
}


/***/ }),

/***/ 5125:
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

/***/ 6968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLastingRefusal)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);

const CODES = new Set([
    'github-tag-burnt',
    'release-upload-window-closed',
    'upload-filename-taken',
    'upload-listed-without-hash',
    'upload-refused',
    'upload-release-too-old',
    'upload-too-large',
    'version-file-differs',
]);
function isLastingRefusal(error) {
    return error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && CODES.has(error.code);
}


/***/ }),

/***/ 6134:
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

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ renderPullBody),
/* harmony export */   h5: () => (/* binding */ withdrawBody),
/* harmony export */   iC: () => (/* binding */ samePullBody),
/* harmony export */   r4: () => (/* binding */ isWithdrawn)
/* harmony export */ });
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3979);
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6506);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
/* harmony import */ var _release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4834);
// The text of a release pull request: what merging does, the notes, and what else a person can do. What people add
// before or after it stays.




/** GitHub's limit for the text of a pull request, less the room for a last line of ours. */
const LIMIT = 65_536 - 100;
const START = '<!-- py-release pull request -->';
const END = '<!-- py-release pull request end -->';
const WITHDRAWN = '<!-- py-release withdrawn -->';
const TOKEN_PAGE = 'https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs';
/** `existing`: the text as it is now; null for a new pull request. Null: with a person's text it would be longer than GitHub takes. */
function renderPullBody(facts, existing) {
    const { before, after } = surroundings(existing ?? '');
    const block = (0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .readNotesBlock */ .bc)(existing ?? '');
    const render = (text, generated) => `${before}${START}\n${introduction(facts)}\n\n${(0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .renderNotesBlock */ .Vj)(text, generated)}\n\n${closing(facts)}\n${END}${after}`;
    // The first line of the block remembers about 18 characters of each of its lines.
    for (const share of [1, 0.8, 0.6, 0.4, 0.2, 0.1]) {
        const generated = (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitNotes */ .T)(facts.notes, LIMIT * share, facts.link);
        const body = render((0,_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__/* .currentNotes */ .Rt)(block, generated), generated);
        if (body.length <= LIMIT)
            return body;
    }
    return null;
}
/** True when both are the same to a reader: a host may write other line ends. */
function samePullBody(one, other) {
    const plain = (body) => body.replaceAll('\r\n', '\n').trim();
    return plain(one) === plain(other);
}
/** For a pull request that we close ourselves, so that it does not count as a person's refusal. */
function withdrawBody(body) {
    return isWithdrawn(body) ? body : `${body}\n\n${WITHDRAWN}`;
}
function isWithdrawn(body) {
    return body.split(/\r?\n/).includes(WITHDRAWN);
}
/** What people have written around our part. Without our part all of it is theirs. */
function surroundings(existing) {
    const body = existing.replaceAll('\r\n', '\n').replace(WITHDRAWN, '').trim();
    const [start, end] = [body.indexOf(START), body.lastIndexOf(END)];
    if (start === -1 || end < start)
        return { before: body === '' ? '' : `${body}\n\n`, after: '' };
    return { before: body.slice(0, start), after: body.slice(end + END.length) };
}
function introduction({ name, version, tag, reason }) {
    return [
        `Merging this pull request releases **${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(name)} ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)}** as ${code(tag)}: the run that the merge starts builds the files, checks and uploads them, and makes the tag and the GitHub release.`,
        `Why ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)}: ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(reason)}.`,
    ].join('\n\n');
}
function closing({ base, version, changelog, waiting }) {
    const file = changelog === null ? '' : `, or the section of ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(version)} in ${code(changelog)} on this branch`;
    const lines = [
        `Every push to ${code(base)} brings this pull request up to date. Edit the notes above${file}: what you write stays, and entries of later commits are added.`,
        'Closing it without a merge pauses releases until another commit calls for one.',
        ...(waiting === null ? [] : [waitingLine(waiting.checks)]),
    ];
    return ['---', '', ...lines.map((line) => `- ${line}`)].join('\n');
}
/** `null` and `[]` alike: there may be workflows that nobody requires. */
function waitingLine(checks) {
    const named = (checks ?? []).map(code).join(', ');
    const which = named === '' ? 'Its workflows wait' : `The required checks ${named} wait`;
    return `${which}: GitHub holds back the workflows of a pull request that the token of a workflow has made or updated. Someone with write access starts them with **Approve workflows to run** below; where that is not offered, by closing and reopening this pull request or by pushing an empty commit to its branch. With the token of a GitHub App as input ${code('token')} they start by themselves ([GitHub's documentation](${TOKEN_PAGE})).`;
}
/** Code notifies nobody and links nothing. */
function code(text) {
    return `\`${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text).replaceAll('`', "'")}\``;
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pullBranch)
/* harmony export */ });
// The branch that a release pull request comes from: one for each branch that is released.
/** Short name, without `refs/heads/`. Git accepts it when it accepts `base`. */
function pullBranch(base) {
    return `py-release/${base}`;
}


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ currentNotes),
/* harmony export */   Vj: () => (/* binding */ renderNotesBlock),
/* harmony export */   bc: () => (/* binding */ readNotesBlock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);
// The notes inside the text of a release pull request, between two invisible lines. The first one remembers what a run
// wrote there, so that a person's edits can be told from it.


const END = '<!-- py-release notes end -->';
const START = /^<!-- py-release notes sha256=([0-9a-f]{64}) blocks=((?:(?:[0-9a-f]{7}|heading|link|text):[0-9a-f]{8},?)*) -->$/m;
/** `generated` are the notes without a person's edits; `text` those that are shown. */
function renderNotesBlock(text, generated) {
    const blocks = (0,_release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .markNotes */ .v)(generated)
        .map(({ key, digest }) => `${key}:${digest}`)
        .join(',');
    const start = `<!-- py-release notes sha256=${sha256(generated.trim())} blocks=${blocks} -->`;
    return `${start}\n\n${text.trim()}\n\n${END}`;
}
/** From the first such line to the last end: neither is ours to lose when a text between them looks like one. Null: there is none. */
function readNotesBlock(body) {
    const text = body.replaceAll('\r\n', '\n');
    const start = START.exec(text);
    const end = text.lastIndexOf(`\n${END}`);
    if (start === null || end < start.index + start[0].length)
        return null;
    const [line, digest, blocks = ''] = start;
    const notes = text.slice(start.index + line.length, end).trim();
    return { text: notes, base: readMarks(blocks), untouched: sha256(notes) === digest };
}
/** The notes to show or to publish: the fresh ones, or what a person made of earlier ones brought up to date. */
function currentNotes(block, fresh) {
    if (block === null || block.untouched)
        return fresh.trim();
    return (0,_release_pull_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeNotes */ .Q)({ written: block.text, base: block.base, fresh });
}
function readMarks(blocks) {
    return blocks
        .split(',')
        .filter((mark) => mark !== '')
        .map((mark) => {
        const [key = '', digest = ''] = mark.split(':');
        return { key, digest };
    });
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 1791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ markNotes),
  Q: () => (/* binding */ mergeNotes)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/notes/changelog-lines.js
var changelog_lines = __webpack_require__(7205);
;// CONCATENATED MODULE: ./lib/release/release-pull-blocks.js
// Release notes as blocks: headings, list entries, other text. What a run wrote is recognised block by block.


const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/;
const INDENTED = /^(?: {2,}|\t)\S/;
/** The last link of an entry: `[1a2b3c4](https://…/commit/…)`. Authors and descriptions may look like one. */
const LINKED = /^.*\[([0-9a-f]{7})\]\([^\s()]*\/commit\/[0-9a-f]{40,64}\)\)(?: by .*)?$/;
/** Where nothing is linked: `(#12, 1a2b3c4)`. */
const BARE = /[(\s]([0-9a-f]{7})\)(?: by .*)?$/;
const LINK = /^\*\*(?:Full changelog|All commits):\*\* /;
const DIGEST_LENGTH = 8;
/** `text` has LF line ends. `joinBlocks` of all of them is the text again, without blank lines at its ends. */
function readBlocks(text) {
    const blocks = [];
    const { lines } = (0,changelog_lines/* changelogLines */.E)(text);
    let gap = 0;
    for (const [index, line] of lines.entries()) {
        const last = blocks.at(-1);
        if (line.text === '' && !line.inert) {
            gap += 1;
        }
        else if (last !== undefined && continues(last.kind, line, gap, lines[index - 1])) {
            last.lines.push(...Array.from({ length: gap }, () => ''), line.text);
            gap = 0;
        }
        else {
            blocks.push({ kind: kindOf(line), lines: [line.text], gap });
            gap = 0;
        }
    }
    return blocks.map(({ kind, lines, gap }) => ({ kind, text: lines.join('\n'), gap }));
}
function joinBlocks(blocks) {
    return blocks
        .map(({ text, gap }, index) => (index === 0 ? text : `${'\n'.repeat(gap + 1)}${text}`))
        .join('');
}
/** Marks of what a run wrote, in its order. */
function markBlocks(blocks) {
    return blocks.map((block) => ({ key: blockKey(block), digest: blockDigest(block) }));
}
/** Headings are compared without their level: the changelog sets them deeper than the notes do. */
function blockDigest({ kind, text }) {
    const compared = kind === 'heading' ? text.replace(/^\s*#+\s*/, '# ').trimEnd() : text;
    return (0,external_node_crypto_.createHash)('sha256').update(compared).digest('hex').slice(0, DIGEST_LENGTH);
}
function blockKey({ kind, text }) {
    if (kind === 'heading')
        return 'heading';
    if (kind === 'text')
        return LINK.test(text) ? 'link' : 'text';
    const [line = ''] = text.split('\n', 1);
    return LINKED.exec(line)?.[1] ?? BARE.exec(line)?.[1] ?? 'text';
}
function kindOf(line) {
    if (line.inert)
        return 'text';
    if (HEADING.test(line.text))
        return 'heading';
    return ITEM.test(line.text) ? 'entry' : 'text';
}
/** Paragraphs of a list item are indented; a code fence or comment belongs to what it begins in. */
function continues(kind, line, gap, before) {
    if (line.inert && before?.inert === true)
        return true;
    if (kind === 'heading')
        return false;
    if (kind === 'entry' && INDENTED.test(line.text))
        return true;
    return gap === 0 && !HEADING.test(line.text) && !ITEM.test(line.text);
}

;// CONCATENATED MODULE: ./lib/release/release-pull-sections.js
// Blocks put into notes and taken out of them, section by section; all other blocks keep their text and their order.

/** `isOurs`: a run wrote this heading, so it goes with the last of its entries. */
function removeBlocks(blocks, isGone, isOurs) {
    const leaving = new Set(blocks.filter(isGone));
    for (const section of sectionsOf(blocks)) {
        const [heading, ...content] = section;
        if (heading?.kind !== 'heading' || !isOurs(heading))
            continue;
        const inside = content.filter((block) => blockKey(block) !== 'link');
        if (inside.length > 0 && inside.every((block) => leaving.has(block)))
            leaving.add(heading);
    }
    let gap = 0;
    return blocks.flatMap((block) => {
        gap = Math.max(gap, block.gap);
        if (leaving.has(block))
            return [];
        const kept = { ...block, gap };
        gap = 0;
        return [kept];
    });
}
/** Puts the block of `fresh` at `index` into the section that it has there; the section is made if it is missing. */
function insertBlock(blocks, fresh, index) {
    const block = fresh[index];
    if (blockKey(block) === 'link')
        return putAt(blocks, blocks.length, block);
    const heading = fresh.slice(0, index).findLast(({ kind }) => kind === 'heading');
    if (heading === undefined)
        return putAt(blocks, 0, block);
    if (block.kind === 'text')
        return putAt(blocks, contentEnd(blocks), block);
    const place = findHeading(blocks, heading);
    if (place !== -1)
        return putAt(blocks, listEnd(blocks, place), block);
    const at = headingPlace(blocks, fresh, heading);
    return putAt(putAt(blocks, at, heading), at + 1, block);
}
function sectionsOf(blocks) {
    const sections = [];
    for (const block of blocks) {
        if (block.kind === 'heading' || sections.length === 0)
            sections.push([block]);
        else
            sections.at(-1)?.push(block);
    }
    return sections;
}
function putAt(blocks, at, block) {
    const [before, next] = [blocks[at - 1], blocks[at]];
    const joins = (one, other) => one?.kind === 'entry' && other.kind === 'entry';
    const placed = { ...block, gap: joins(before, block) ? 0 : 1 };
    const after = next === undefined ? [] : [joins(block, next) ? next : { ...next, gap: Math.max(1, next.gap) }];
    return [...blocks.slice(0, at), placed, ...after, ...blocks.slice(at + 1)];
}
function findHeading(blocks, heading) {
    const digest = blockDigest(heading);
    return blocks.findIndex((block) => block.kind === 'heading' && blockDigest(block) === digest);
}
/** Behind the last entry of the section, or else behind its heading. */
function listEnd(blocks, heading) {
    const end = sectionEnd(blocks, heading);
    const last = blocks.slice(0, end).findLastIndex(({ kind }) => kind === 'entry');
    return Math.max(heading, last) + 1;
}
/** In front of the section that follows in `fresh`, or else behind the one before it there. */
function headingPlace(blocks, fresh, heading) {
    const headings = fresh.filter(({ kind }) => kind === 'heading');
    const own = headings.indexOf(heading);
    for (const later of headings.slice(own + 1)) {
        const at = findHeading(blocks, later);
        if (at !== -1)
            return at;
    }
    for (const earlier of headings.slice(0, own).reverse()) {
        const at = findHeading(blocks, earlier);
        if (at !== -1)
            return sectionEnd(blocks, at);
    }
    return contentEnd(blocks);
}
function sectionEnd(blocks, heading) {
    const next = blocks.findIndex(({ kind }, index) => index > heading && kind === 'heading');
    return next === -1 ? contentEnd(blocks) : next;
}
/** In front of the link to all changes, which a run writes last. */
function contentEnd(blocks) {
    const link = blocks.findLastIndex((block) => blockKey(block) === 'link');
    return link === -1 ? blocks.length : link;
}

;// CONCATENATED MODULE: ./lib/release/release-pull-notes.js
// Notes that a person may have edited, brought up to date: what a person wrote or took out stays so, what a run wrote
// follows the plan. A three-way merge by blocks; of the common ancestor only marks are known, which is enough.


function markNotes(notes) {
    return markBlocks(readBlocks(notes));
}
/** No line end at the end. */
function mergeNotes({ written, base, fresh }) {
    const marks = base ?? [];
    const now = readBlocks(fresh);
    const ours = new Set(marks.map(({ digest }) => digest));
    const isOurs = (block) => ours.has(blockDigest(block));
    const still = new Set(now.map(blockDigest));
    const isGone = (block) => block.kind !== 'heading' && isOurs(block) && !still.has(blockDigest(block));
    const link = now.find((block) => blockKey(block) === 'link');
    const before = readBlocks(written).map((block) => link !== undefined && blockKey(block) === 'link' && isGone(block) ? { ...link, gap: block.gap } : block);
    const kept = removeBlocks(before, isGone, isOurs);
    const gone = new Set(before.filter(isGone).map(blockKey));
    const there = new Set(kept.map(blockDigest));
    const known = new Set([...marks.map(({ key }) => key), ...kept.map(blockKey)]);
    // What a run wrote and is no longer there, a person has taken out; what was taken out just now is replaced.
    const isMissing = (block) => {
        const key = blockKey(block);
        if (block.kind === 'heading' || there.has(blockDigest(block)))
            return false;
        return gone.has(key) || !(key === 'text' ? isOurs(block) : known.has(key));
    };
    return joinBlocks(now.reduce((blocks, block, index) => (isMissing(block) ? insertBlock(blocks, now, index) : blocks), kept));
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasNewCause),
/* harmony export */   W: () => (/* binding */ reachableCommits)
/* harmony export */ });
/** `covered`: the newest commit that the closed pull request proposed to release; null when nobody knows. */
function hasNewCause(commits, covered) {
    const old = covered === null ? new Set() : reachableCommits(commits, covered);
    return commits.some(({ status, commit }) => status === 'counted' && !old.has(commit.sha));
}
/** Commits of the range that this one has in its history, with itself. */
function reachableCommits(commits, from) {
    const parents = new Map(commits.map(({ commit }) => [commit.sha, commit.parents]));
    const found = new Set();
    const waiting = [from];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        if (found.has(sha))
            continue;
        found.add(sha);
        waiting.push(...(parents.get(sha) ?? []));
    }
    return found;
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ findHolder),
/* harmony export */   Pd: () => (/* binding */ publishedOther),
/* harmony export */   cH: () => (/* binding */ holdsManifest),
/* harmony export */   hd: () => (/* binding */ releaseState)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5237);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3655);
/* harmony import */ var _findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _upload_upload_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7428);
/* harmony import */ var _asset_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7908);
/* harmony import */ var _draft_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5125);
// Where a release stands, read from what is there: its tag, its releases and their assets, the index. Nothing is
// remembered: no label, no title, no local file.






function releaseState(facts) {
    const { mark } = facts;
    if (mark.kind === 'ours')
        return taggedState(facts, mark);
    const byHand = facts.releases.find(({ draft, body }) => !draft && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(body) !== null);
    if (byHand !== undefined)
        return contradiction('release-published-untagged', { tag: facts.tag, url: byHand.url });
    if (mark.kind === 'foreign')
        return { kind: 'foreign' };
    const drafts = facts.releases.filter(({ draft }) => draft);
    const left = ['draft', 'tag', 'publish', 'undraft'];
    return drafts.length === 0 ? { kind: 'planned', left } : { kind: 'scratch-draft', left, drafts };
}
function taggedState(facts, { digest, commit, tagObject }) {
    const names = { digest, commit, tagObject };
    const { tag, releases, manifest } = facts;
    const published = releases.find(({ draft }) => !draft);
    if (published !== undefined && !holdsManifest(published, digest))
        return { kind: 'contradiction', error: publishedOther(published, digest) };
    const holder = findHolder(releases, digest);
    const surplus = releases.filter((release) => release.draft && release.id !== holder?.id && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(release.body) !== null);
    if (holder === null || manifest === null)
        return { kind: 'files-lost', ...names, surplus, error: filesLost(facts, digest) };
    const differences = (0,_asset_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkAssets */ .U)(manifest, digest, holder.assets);
    if (differences.length > 0)
        return contradiction('release-assets-differ', { tag, differences: (0,_asset_check_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDifferences */ .g)(differences) });
    return withIndex(facts, { ...names, manifest, holder, surplus });
}
function withIndex(facts, known) {
    const { holder, manifest } = known;
    const distributions = manifest.files.filter(({ kind }) => kind !== 'extra');
    const verdicts = facts.page === null
        ? []
        : distributions.map((file) => ({
            file,
            verdict: (0,_upload_upload_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeUpload */ .jj)(facts.page ?? 'empty', file, facts.index),
        }));
    const other = verdicts.find(({ verdict }) => verdict instanceof Error);
    if (other?.verdict instanceof Error)
        return { kind: 'contradiction', error: other.verdict };
    const missing = verdicts
        .filter(({ verdict }) => verdict === 'upload')
        .map(({ file: { filename } }) => filename);
    const left = [
        ...(missing.length > 0 ? ['publish'] : []),
        ...(holder.draft ? ['undraft'] : []),
        ...(!holder.draft && (0,_draft_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .readDraftOwner */ .nM)(holder.body) !== null ? ['tidy'] : []),
    ];
    const kind = missing.length === 0
        ? holder.draft
            ? 'published'
            : 'released'
        : missing.length === distributions.length
            ? 'tagged'
            : 'partly-published';
    return { kind, left, missing, ...known };
}
/** The release that the tag's digest means: the published one, or else the oldest draft, for every run the same. */
function findHolder(releases, digest) {
    const holders = releases.filter((release) => holdsManifest(release, digest));
    const [oldest] = holders.toSorted((one, other) => one.id - other.id);
    return holders.find(({ draft }) => !draft) ?? oldest ?? null;
}
/** Does this release hold the manifest of that digest? */
function holdsManifest({ assets }, digest) {
    return manifestsOf(assets).some(({ sha256, state }) => state === 'uploaded' && sha256 !== null && `sha256:${sha256}` === digest);
}
function manifestsOf(assets) {
    return assets.filter(({ label, name }) => (label || name) === _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_FILENAME */ .c);
}
function filesLost({ tag, releases }, digest) {
    const found = releases.flatMap(({ assets }) => manifestsOf(assets));
    const others = describeManifests(found);
    return found.length === 0
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-files-lost', { tag, digest })
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-manifest-differs', { tag, digest, others });
}
/** What was published of the tag holds other files. */
function publishedOther({ tag, url, assets }, digest) {
    const found = manifestsOf(assets);
    const others = found.length === 0 ? 'missing' : describeManifests(found);
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, 'release-published-other', { tag, digest, url, others });
}
function describeManifests(found) {
    return found.map(({ sha256, state }) => (sha256 === null ? state : `sha256:${sha256}`)).join(', ');
}
function contradiction(code, values) {
    const { url = '', differences = '' } = values;
    return {
        kind: 'contradiction',
        error: (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_state_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .stateErrors */ .l, code, { tag: values.tag, url, differences }),
    };
}


/***/ }),

/***/ 4360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Milliseconds for people: `85 ms`, `1.2 s`, `48 s`, `2 min 05 s`, `1 h 02 min`. */
function formatDuration(milliseconds) {
    if (milliseconds < 99.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 9950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = seconds < 3600 ? Math.floor(seconds / 60) : Math.round(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${padded(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${padded(minutes % 60)} min`;
}
function padded(number) {
    return String(number).padStart(2, '0');
}


/***/ })

};
