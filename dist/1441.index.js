export const id = 1441;
export const ids = [1441];
export const modules = {

/***/ 95887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ filesSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
// Where the files of a run come from, by its inputs.

/** `project`: the project's folder. */
function filesSource({ dist, manifestDigest, verifyCommand, assets, sbom }, project) {
    if (manifestDigest !== null)
        return dist === null
            ? { source: { kind: 'draft', digest: manifestDigest }, folder: null }
            : { source: { kind: 'dist', folder: dist, digest: manifestDigest }, folder: dist };
    if (dist !== null)
        return { source: { kind: 'none' }, folder: null };
    return { source: { kind: 'build', verifyCommand, assets, sbom }, folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(project, 'dist') };
}


/***/ }),

/***/ 17645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRelease: () => (/* binding */ runRelease)
});

// EXTERNAL MODULE: ./lib/action-index.js + 2 modules
var action_index = __webpack_require__(48724);
// EXTERNAL MODULE: ./lib/action-files.js
var action_files = __webpack_require__(95887);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/commands/finish-unfinished.js + 4 modules
var finish_unfinished = __webpack_require__(43312);
// EXTERNAL MODULE: ./lib/commands/merged-release.js
var merged_release = __webpack_require__(28780);
// EXTERNAL MODULE: ./lib/release/release-pull-notes-block.js
var release_pull_notes_block = __webpack_require__(54834);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/commands/preflight-answer.js
var preflight_answer = __webpack_require__(66556);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/pull-errors.js
var pull_errors = __webpack_require__(44907);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/release/release-pull-content.js
var release_pull_content = __webpack_require__(80806);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/version/written-version.js
var written_version = __webpack_require__(88414);
// EXTERNAL MODULE: ./lib/commands/read-proposal.js
var read_proposal = __webpack_require__(45707);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 23 modules
var read_plan = __webpack_require__(47235);
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
    const asked = (0,release_message/* readPullTrailers */.WD)((0,release_pull_content/* findOwnCommit */.xb)(content)?.message ?? '')?.asked ?? null;
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
var changelog_lines = __webpack_require__(97205);
// EXTERNAL MODULE: ./lib/notes/changelog-outline.js
var changelog_outline = __webpack_require__(27312);
// EXTERNAL MODULE: ./lib/release/release-pull-notes.js + 3 modules
var release_pull_notes = __webpack_require__(75018);
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
    if (others.length > 0 || !(content.complete || (0,release_pull_content/* isAsMade */.kz)(content)))
        return { kind: 'held', paths: others };
    const merged = await mergeEdits(wanted, proposal, changes, needs);
    if (merged === null)
        return { kind: 'held', paths: path === null ? [] : [path] };
    const isRight = (0,release_pull_content/* holdsEdits */.Ak)(content, head, merged.edits) && hasMessage(content, wanted, merged.edited);
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
    if (content.commits.length === 0 || (0,release_pull_content/* findOwnCommit */.xb)(content) !== null)
        return false;
    return open === null && latest?.headSha !== tip;
}
function taken({ branch, tip }, content) {
    const shas = content?.commits.map(({ sha }) => sha.slice(0, 7)) ?? [(tip ?? '').slice(0, 7)];
    const more = shas.length > 5 ? ` and ${shas.length - 5} more` : '';
    return (0,catalogue/* raise */.x)(pull_errors/* pullErrors */.D, 'pull-branch-taken', { branch, commits: `${shas.slice(-5).join(', ')}${more}` });
}
async function readChanges(content, edits, needs) {
    if ((0,release_pull_content/* isAsMade */.kz)(content))
        return { content, own: content.files, touched: [] };
    const commit = (0,release_pull_content/* findOwnCommit */.xb)(content);
    const own = commit === null ? [] : await needs.readCommitFiles(commit.sha);
    return { content, own, touched: (0,release_pull_content/* touchedPaths */.Pq)(content.files, own, edits) };
}
/** The planned edits with the changelog as people have it; null when that can't be told from what is ours. */
async function mergeEdits(wanted, { latest }, { content, own, touched }, needs) {
    const { edits } = wanted.planned;
    const edit = edits.find(({ path }) => path === changelogPath(edits));
    const isTouched = edit !== undefined && touched.includes(edit.path);
    const blob = content.files.find(({ path }) => path === edit?.path)?.blob ?? null;
    if (isTouched && blob === null)
        return null;
    const trailers = (0,release_message/* readPullTrailers */.WD)((0,release_pull_content/* findOwnCommit */.xb)(content)?.message ?? '');
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
var commits_bump = __webpack_require__(40760);
// EXTERNAL MODULE: ./lib/release/release-pull-pause.js
var release_pull_pause = __webpack_require__(70997);
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
var preflight_token = __webpack_require__(17765);
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
var release_pull_body = __webpack_require__(34923);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(81881);
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
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(20083);
// EXTERNAL MODULE: ./lib/commands/read-release-state.js
var read_release_state = __webpack_require__(75840);
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
    const [related] = await needs.relateTags([tag], plan.head);
    if (related?.relation !== 'identical' && related?.relation !== 'descendant')
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-tag-taken', { tag, head });
    const state = await readTagState(tag, index, needs);
    // Nobody who still works on it would have removed its files.
    if (state.kind === 'contradiction' || state.kind === 'files-lost')
        throw state.error;
    if (state.kind === 'foreign')
        throw (0,catalogue/* raise */.x)(state_errors/* stateErrors */.l, 'release-tag-foreign', { tag, head });
    return (0,run_outcome/* quietOutcome */.p)('superseded', `another run has released this commit as ${tag}`, plan);
}
/** Lists of releases lag behind: files that nobody shows are looked for again. */
async function readTagState(tag, index, needs) {
    const look = async () => {
        const releases = (await needs.listReleases()).filter((release) => release.tag === tag);
        return (0,read_release_state/* readReleaseState */.l)({ tag, releases, index, asksIndex: false }, needs);
    };
    let state = await look();
    for (const delay of LOOKS) {
        if (state.kind !== 'files-lost')
            break;
        await needs.wait(delay);
        state = await look();
    }
    return state;
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
var release_state = __webpack_require__(52248);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
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
var draft_files = __webpack_require__(84683);
// EXTERNAL MODULE: ./lib/commands/hold-files.js
var hold_files = __webpack_require__(28319);
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
var finish_release = __webpack_require__(58281);
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
var preflight_index = __webpack_require__(68152);
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
    const { outcomes: resumed, stuck } = await finishEarlier(unfinished, needs);
    const read = await planning;
    const planned = read.plan.packages[0];
    const made = await releaseOrPropose({ request, read, planned, releases: unfinished.releases }, needs);
    if (made !== null) {
        for (const { message } of stuck)
            needs.warn(message);
        return beside(resumed, made);
    }
    (0,user_error/* throwAll */.Kx)(stuck);
    const highest = resumed.at(-1);
    if (highest !== undefined)
        return { ...beside(resumed.slice(0, -1), highest), plan: read.plan };
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
function beside(finished, outcome) {
    return finished.length === 0 ? outcome : { ...outcome, finished };
}
/** Seldom needed, so loaded for itself: start-up is paid by every run. */
async function publishLast(planned, unfinished, needs) {
    const { publishCurrent } = await __webpack_require__.e(/* import() */ 5893).then(__webpack_require__.bind(__webpack_require__, 25893));
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
    return { outcomes: [], stuck: [] };
}

// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/newcomers.js

const MOST_PEOPLE = 100;
/** `commits`: one of each person, by login; `since`: the commit of the release before. Apps are nobody's first contribution. */
async function readNewcomers({ octokit, repository }, since, commits) {
    const people = [...commits].filter(([login]) => !login.endsWith('[bot]')).slice(0, MOST_PEOPLE);
    if (people.length === 0)
        return new Set();
    const ask = async (fields) => {
        const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields} } }`;
        return (await octokit.graphql(query, { ...repository })).repository;
    };
    return (0,request_failure/* tell */.qz)('look up who is new', async () => {
        const authors = await ask(people
            .map(([, sha], index) => `c${index}: object(oid: "${sha}") { ... on Commit { author { user { id login } } } }`)
            .join(' '));
        const users = people.flatMap((_, index) => authors[`c${index}`]?.author?.user ?? []);
        if (users.length === 0)
            return new Set();
        const histories = users.map(({ id }, index) => `h${index}: history(first: 1, author: {id: ${JSON.stringify(id)}}) { nodes { oid } }`);
        const { before } = await ask(`before: object(oid: "${since}") { ... on Commit { ${histories.join(' ')} } }`);
        const isNew = (index) => before?.[`h${index}`]?.nodes.length === 0;
        return new Set(users.filter((_, index) => isNew(index)).map(({ login }) => login));
    });
}

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

// EXTERNAL MODULE: ./lib/gateways/github/release-commit.js
var release_commit = __webpack_require__(58622);
// EXTERNAL MODULE: ./lib/gateways/github/branch-pulls.js
var branch_pulls = __webpack_require__(94010);
// EXTERNAL MODULE: ./lib/gateways/github/pull-branches.js
var pull_branches = __webpack_require__(7385);
;// CONCATENATED MODULE: ./lib/gateways/github/release-pulls.js



/** Those that matter are among the newest. */
const LISTED = 20;
function createReleasePulls(client) {
    const { octokit, repository } = client;
    const { listPulls, openPull, changePull, tellOfPulls, pullRefusal } = (0,branch_pulls/* createBranchPulls */.NH)(client, LISTED);
    return {
        ...(0,pull_branches/* createPullBranches */.y)(client),
        listPulls: async (names) => (await listPulls(names)).map(toPull),
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
            return data.map((pull) => ({ ...toPull(pull), isOurs: (0,branch_pulls/* isOwnPull */.I1)(pull, names) }));
        }),
        createPull: async ({ branch, base, title, body, }) => {
            const opened = await openPull({ branch, base, title, body });
            return opened === 'exists' ? opened : toPull(opened);
        },
        updatePull: async (number, texts) => toPull(await changePull(number, texts)),
        closePull: async (number, body) => {
            await changePull(number, { body, state: 'closed' }, 'close');
        },
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
}
function toPull(pull) {
    const state = (0,branch_pulls/* pullState */.p3)(pull);
    return {
        number: pull.number,
        url: pull.html_url,
        title: pull.title,
        body: pull.body ?? '',
        state,
        // Before the merge it is a commit that GitHub makes to try it.
        mergeCommit: state === 'merged' ? pull.merge_commit_sha : null,
        headSha: pull.head.sha,
    };
}

// EXTERNAL MODULE: ./lib/gateways/github/releases.js + 3 modules
var releases = __webpack_require__(269);
// EXTERNAL MODULE: ./lib/gateways/github/repository.js
var github_repository = __webpack_require__(82195);
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

// EXTERNAL MODULE: ./lib/plan/shown-plan.js
var shown_plan = __webpack_require__(81364);
// EXTERNAL MODULE: ./lib/report/preview-comment.js
var preview_comment = __webpack_require__(19698);
;// CONCATENATED MODULE: ./lib/commands/tell-shown.js



/** The pull request that the newest commit of a release came by; null: nothing was released, or the commit names none. */
function pullToCompare({ result, plan }) {
    return result === 'released' ? (plan?.packages[0]?.commits.at(-1)?.pull ?? null) : null;
}
/** With one request. The outcome as it is where there was no preview, or it can't be read. */
async function tellShown(outcome, pull, needs) {
    const planned = outcome.plan?.packages[0];
    if (planned === undefined)
        return outcome;
    try {
        const comment = await needs.findComment(pull, (0,preview_comment/* previewMarker */.fh)(planned.path));
        const shown = comment === null ? null : (0,preview_comment/* readShownPlans */.gC)(comment.body);
        return shown === null ? outcome : { ...outcome, shown: compareShown(planned, shown, pull) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ)
            return outcome;
        throw error;
    }
}
/** One sentence. */
function compareShown(planned, shown, pull) {
    const done = (0,shown_plan/* shownPlan */.v)(planned);
    const plans = Object.values(shown);
    if (plans.some(({ digest }) => digest === done.digest))
        return `Released as shown in #${pull}.`;
    const named = [...new Set(plans.map(nameOf))].join(' or ');
    if (plans.some((plan) => nameOf(plan) === nameOf(done)))
        return `#${pull} showed the same version (${named}), but with other commits, bump or edits: the title or a message was changed at the merge, or other commits came in before it.`;
    return `Not as shown in #${pull}: it showed ${named}, and ${nameOf(done)} was released. The title or a message was changed at the merge, or other commits came in before it.`;
}
function nameOf({ version }) {
    return version ?? 'no release';
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
    const told = await withShown(outcome, client);
    steps.info(`${client.requestCount()} requests to GitHub.`);
    return told;
}
/** Whether the preview of its pull request showed what was done. */
async function withShown(outcome, client) {
    const pull = pullToCompare(outcome);
    if (pull === null)
        return outcome;
    const { createIssueComments } = await __webpack_require__.e(/* import() */ 3707).then(__webpack_require__.bind(__webpack_require__, 83707));
    return tellShown(outcome, pull, createIssueComments(client));
}
async function releaseTo(index, { run, plan, files, reads }) {
    const { inputs, event, client } = run;
    const repository = (0,github_repository/* createRepositoryReader */.y)(client);
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
        ...(0,releases/* createReleases */.H)(client),
        ...(0,release_commit/* createReleaseCommits */.Q)(client),
        ...createReleasePulls(client),
        ...createWriteRight(client),
        readRepositoryId: async () => event.repositoryId ?? repository.readRepositoryId(),
        readRunFor: (sha) => repository.readRunFor(sha, event.workflowPath),
        readPulls: (shas) => readPulls(client, shas),
        readNewcomers: (since, commits) => readNewcomers(client, since, commits),
        clockSkew: () => client.clockSkew(),
        now: Date.now,
        wait: action_index/* wait */.uk,
    };
    const outcome = await releaseOrPublish(request, needs);
    const { configuration } = plan.project;
    if (!configuration.releaseComments)
        return outcome;
    const { afterRelease } = await __webpack_require__.e(/* import() */ 2275).then(__webpack_require__.bind(__webpack_require__, 14656));
    const { createReleasedPulls } = await __webpack_require__.e(/* import() */ 313).then(__webpack_require__.bind(__webpack_require__, 60313));
    const asked = {
        ...{ configuration, branch: plan.head.branch },
        ...{ isRerun: event.runAttempt > 1, isDryRun: inputs.dryRun },
    };
    return afterRelease(outcome, asked, { ...needs, ...createReleasedPulls(client) });
}
async function releaseOrPublish(request, needs) {
    const { target } = request.plan;
    if (target.kind !== 'tag')
        return release(request, needs);
    const { publishTag } = await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 74077));
    return publishTag({ ...request, tag: target.tag }, needs);
}


/***/ }),

/***/ 33685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ draftRelease)
/* harmony export */ });
/* harmony import */ var _distribution_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85237);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_upload_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17641);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75125);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99809);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
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

/***/ 58281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ finishRelease)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(20083);
// EXTERNAL MODULE: ./lib/release/asset-check.js
var asset_check = __webpack_require__(87908);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/release/lasting-refusal.js
var lasting_refusal = __webpack_require__(36968);
// EXTERNAL MODULE: ./lib/release/standing.js
var standing = __webpack_require__(81881);
// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(84683);
// EXTERNAL MODULE: ./lib/release/release-state.js
var release_state = __webpack_require__(52248);
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

/***/ 43312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zA: () => (/* binding */ finishContained),
  W9: () => (/* binding */ finishTag),
  zM: () => (/* binding */ finishUnfinished),
  FG: () => (/* binding */ unfinishedTags)
});

// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/release/draft-marker.js
var draft_marker = __webpack_require__(75125);
// EXTERNAL MODULE: ./lib/release/lasting-refusal.js
var lasting_refusal = __webpack_require__(36968);
// EXTERNAL MODULE: ./lib/commands/draft-files.js
var draft_files = __webpack_require__(84683);
// EXTERNAL MODULE: ./lib/commands/read-release-state.js
var read_release_state = __webpack_require__(75840);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/state-errors.js
var state_errors = __webpack_require__(20083);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/release/release-message.js
var release_message = __webpack_require__(96134);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/commands/hold-files.js
var hold_files = __webpack_require__(28319);
// EXTERNAL MODULE: ./lib/commands/merged-release.js
var merged_release = __webpack_require__(28780);
// EXTERNAL MODULE: ./lib/commands/read-plan.js + 23 modules
var read_plan = __webpack_require__(47235);
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
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/simple-index/files-of-version.js
var files_of_version = __webpack_require__(8569);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
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
var parse_version = __webpack_require__(43354);
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
var finish_release = __webpack_require__(58281);
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
    const outcomes = [];
    const stuck = [];
    for (const tag of unfinished.tags.toReversed()) {
        if (!isInDoubt(unfinished.releases.filter((release) => release.tag === tag.name)))
            continue;
        try {
            const outcome = await finishTag(tag, unfinished, needs);
            if (outcome !== null)
                outcomes.push(outcome);
        }
        catch (error) {
            if (!(0,lasting_refusal/* isLastingRefusal */.b)(error))
                throw error;
            needs.standing(null);
            stuck.push(error);
        }
    }
    return { outcomes, stuck };
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

/***/ 28319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ holdFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _release_draft_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75125);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27628);
/* harmony import */ var _draft_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84683);
/* harmony import */ var _draft_release_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33685);
/* harmony import */ var _prepare_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16475);
/* harmony import */ var _file_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92004);
/* harmony import */ var _published_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21260);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9170);
/* harmony import */ var _version_tag_format_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70273);
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
    // Other projects of the repository have drafts too, by the same run even: theirs are in other tags.
    const format = (0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_10__/* .parseTagFormat */ .n0)(project.configuration.tagFormat);
    const own = existing.filter(({ tag }) => (0,_version_tag_format_js__WEBPACK_IMPORTED_MODULE_10__/* .readTag */ .zW)(format, tag) !== null);
    const draft = { ...(0,_release_identity_js__WEBPACK_IMPORTED_MODULE_9__/* .releaseIdentity */ .uO)(planned), notes, owner: request.owner, files, existing: own, tags };
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

/***/ 28780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readProposedTags),
/* harmony export */   _: () => (/* binding */ readMergedRelease)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_pull_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44907);
/* harmony import */ var _release_release_message_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96134);
/* harmony import */ var _release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5295);
/* harmony import */ var _release_release_pull_notes_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54834);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55336);
/* harmony import */ var _read_changelog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2069);
/* harmony import */ var _read_proposal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45707);
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

/***/ 17765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ judgeClock),
/* harmony export */   cS: () => (/* binding */ judgeRight),
/* harmony export */   vG: () => (/* binding */ askToken)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _report_format_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74360);
/* harmony import */ var _preflight_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66556);
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

/***/ 16475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ refuseOtherPlan),
/* harmony export */   t: () => (/* binding */ prepareFiles)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _build_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27628);
/* harmony import */ var _take_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92825);




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

/***/ 21260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ publishedNotes)
/* harmony export */ });
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86506);
/* harmony import */ var _notes_new_contributors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91926);
/* harmony import */ var _notes_release_notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17496);
/* harmony import */ var _project_project_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48682);
/* harmony import */ var _release_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9170);





/** A draft's text also holds the line that names its owner. */
const DRAFT_MARKER_ROOM = 200;
async function publishedNotes(request, needs) {
    const { repositoryUrl } = request;
    const { tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseIdentity */ .uO)(request.planned);
    const notes = await renderNotes(request, needs);
    return repositoryUrl === null ? notes : shorten(notes, `${repositoryUrl}/commits/${tag}`, needs);
}
async function renderNotes(request, needs) {
    const { edited, project } = request;
    if (edited === null)
        return (0,_notes_release_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .renderReleaseNotes */ .n)(await readInput(request, needs));
    if (!project.configuration.notes.credit)
        return edited;
    return (0,_notes_new_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .withCredit */ .E)(edited, (0,_notes_new_contributors_js__WEBPACK_IMPORTED_MODULE_0__/* .renderNewcomers */ .w)(await readInput(request, needs)));
}
/** What the notes are made of, with what the host knows. */
async function readInput(request, needs) {
    const { planned, plan, repositoryUrl } = request;
    const { version, tag } = (0,_release_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseIdentity */ .uO)(planned);
    const pulls = await readPulls(planned.commits, needs);
    const logins = needs.logins();
    const people = planned.commits.map(({ commit }) => [commit.sha, { login: logins.get(commit.sha) ?? null, pull: pulls.get(commit.sha) ?? null }]);
    const newcomers = await readNewcomers(request, logins, needs);
    return {
        version,
        tag,
        previous: planned.previous,
        date: plan.headDate,
        commits: planned.commits,
        configuration: request.project.configuration.notes,
        rules: (0,_project_project_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .projectRules */ .d)(request.project.configuration),
        links: repositoryUrl === null ? null : { repository: repositoryUrl },
        people: new Map(people),
        newcomers,
    };
}
/** By choice (`notes.credit`). After a first release everybody would be new. A failure costs the credit, not the release. */
async function readNewcomers({ planned: { previous, commits }, project }, logins, needs) {
    if (!project.configuration.notes.credit || previous === null)
        return new Set();
    const people = new Map();
    for (const { commit } of commits.toReversed()) {
        const login = logins.get(commit.sha);
        if (login !== undefined)
            people.set(login, commit.sha);
    }
    try {
        return await needs.readNewcomers(previous.sha, people);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        needs.warn(`New contributors are not named in the notes: ${why}`);
        return new Set();
    }
}
function shorten(notes, link, needs) {
    const limit = _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES_LIMIT */ .Sl - DRAFT_MARKER_ROOM;
    if (notes.length > limit)
        needs.warn(`The notes have ${notes.length} characters and GitHub takes ${limit}: they are shortened and link the rest.`);
    return (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .limitNotes */ .Tv)(notes, limit, link);
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

/***/ 45707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   H5: () => (/* binding */ readPause),
/* harmony export */   Vv: () => (/* binding */ readProposal)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_release_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18839);
/* harmony import */ var _release_release_pull_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5295);
/* harmony import */ var _release_release_pull_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34923);
/* harmony import */ var _release_release_pull_pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70997);
/* harmony import */ var _release_workflow_login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44120);
// What is there of a release pull request: the pull requests of our branch, where that branch stands, who asks.






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
        isWorkflowToken: (0,_release_workflow_login_js__WEBPACK_IMPORTED_MODULE_4__/* .isWorkflowLogin */ .V)(proposer.login),
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
    return (0,_release_release_pull_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .hasNewCause */ .K)(planned.commits, content?.mergeBase ?? null) ? null : latest;
}


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where pip and uv look for their configuration files, the strongest first.
// https://pip.pypa.io/en/stable/topics/configuration/#location
// https://docs.astral.sh/uv/concepts/configuration-files/


function pipConfigurationPaths(env) {
    const own = env['PIP_CONFIG_FILE'];
    // pip reads no file at all when the variable names the null device.
    if (own === '/dev/null' || own?.toLowerCase() === 'nul')
        return [];
    const name = process.platform === 'win32' ? 'pip.ini' : 'pip.conf';
    const inEnvironment = env['VIRTUAL_ENV'] === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['VIRTUAL_ENV'], name)];
    return [
        ...(own === undefined ? [] : [own]),
        ...inEnvironment,
        ...pipUserPaths(env),
        ...pipSystemPaths(env),
    ];
}
function pipUserPaths(env) {
    const home = homeFolder(env);
    if (process.platform === 'win32')
        return [
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Roaming'), 'pip', 'pip.ini'),
            (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'pip', 'pip.ini'),
        ];
    const mac = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'Library', 'Application Support', 'pip', 'pip.conf');
    return [
        ...(process.platform === 'darwin' ? [mac] : []),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'pip', 'pip.conf'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.pip', 'pip.conf'),
    ];
}
function pipSystemPaths(env) {
    if (process.platform === 'win32')
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'pip', 'pip.ini')];
    if (process.platform === 'darwin')
        return ['/Library/Application Support/pip/pip.conf'];
    return [...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'pip', 'pip.conf')), '/etc/pip.conf'];
}
function uvConfigurationPaths(env) {
    const own = env['UV_CONFIG_FILE'];
    if (own)
        return [own];
    if (env['UV_NO_CONFIG'])
        return [];
    if (process.platform === 'win32') {
        const roaming = env['APPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), 'AppData', 'Roaming');
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(roaming, 'uv', 'uv.toml'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programData(env), 'uv', 'uv.toml')];
    }
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(configurationFolder(env), 'uv', 'uv.toml'),
        ...systemFolders(env).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'uv', 'uv.toml')),
        '/etc/uv/uv.toml',
    ];
}
function homeFolder(env) {
    return env['HOME'] ?? env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
}
function programData(env) {
    return env['PROGRAMDATA'] ?? 'C:\\ProgramData';
}
function configurationFolder(env) {
    return env['XDG_CONFIG_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(homeFolder(env), '.config');
}
function systemFolders(env) {
    return (env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').filter((folder) => folder !== '');
}


/***/ }),

/***/ 86506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Sl: () => (/* binding */ NOTES_LIMIT),
/* harmony export */   Tv: () => (/* binding */ limitNotes)
/* harmony export */ });
/* harmony import */ var _markdown_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1773);
// Hosts refuse long texts, and they do so after the tag is there; so notes are cut to size beforehand.

/** GitHub's limit for the body of a release. */
const NOTES_LIMIT = 125_000;
/** The notes, or as many whole lines of them as fit with a last line that links the rest. A code fence is never left open. */
function limitNotes(notes, limit, link) {
    return cutText(notes, limit, `… ${(0,_markdown_link_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLink */ .iQ)('the rest is too long for this place', link)}`);
}
/** The same with any last line. */
function cutText(text, limit, lastLine) {
    if (text.length <= limit)
        return text;
    const ending = `\n\n${lastLine}\n`;
    const kept = text.slice(0, safeEnd(text, Math.max(0, limit - ending.length)));
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

/***/ 81364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shownPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55336);
// What a preview showed of a plan, in a few words that its comment keeps: a release compares itself with them.


/** Equal for a plan and the plan of the same history with other object ids. Merge commits do nothing, and people write their text anew. */
function shownPlan({ version, tag, bump, edits, commits }) {
    const effects = commits
        .filter(({ commit }) => commit.parents.length < 2)
        .map((entry) => [entry.header, entry.status, entry.bump])
        .map((entry) => JSON.stringify(entry))
        .sort();
    const changes = edits.map(({ path, from, to }) => [path, from, to]);
    const text = JSON.stringify([version && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .q)(version), tag, bump, changes, effects]);
    return {
        version: version && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .q)(version),
        tag,
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16),
    };
}


/***/ }),

/***/ 36968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isLastingRefusal)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);

const CODES = new Set([
    'github-tag-burnt',
    'release-upload-window-closed',
    'upload-filename-taken',
    'upload-listed-without-hash',
    'upload-refused',
    'upload-release-too-old',
    'upload-too-large',
    'version-file-cut',
    'version-file-differs',
]);
function isLastingRefusal(error) {
    return error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && CODES.has(error.code);
}


/***/ }),

/***/ 5295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isPullBranch),
/* harmony export */   m: () => (/* binding */ pullBranch)
/* harmony export */ });
// The branch that a release pull request comes from: one for each branch that is released.
const PREFIX = 'py-release/';
/** Short name, without `refs/heads/`. Git accepts it when it accepts `base`. */
function pullBranch(base) {
    return `${PREFIX}${base}`;
}
/** `base` null: any. */
function isPullBranch(name, base) {
    return base === null ? name.startsWith(PREFIX) : name === pullBranch(base);
}


/***/ }),

/***/ 70997:
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

/***/ 74360:
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


/***/ }),

/***/ 19698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ sameComment),
/* harmony export */   Wy: () => (/* binding */ previewComment),
/* harmony export */   fh: () => (/* binding */ previewMarker),
/* harmony export */   gC: () => (/* binding */ readShownPlans)
/* harmony export */ });
const SHOWN = /^<!-- py-release:shown (\{.*\}) -->$/m;
/** Of a project in this folder, `.` for the root: each project of a repository has a comment of its own. */
function previewMarker(folder) {
    // Inside an HTML comment no `--` and no `>` may stand; no two folders have one marker.
    const name = folder === '.' ? '' : ` ${folder.replace(/[^\w./-]|-(?=-)/gu, inHex)}`;
    return `<!-- py-release:preview${name} -->`;
}
function inHex(character) {
    return `%${character.codePointAt(0)?.toString(16)};`;
}
function previewComment(folder, shown, text) {
    // Inside an HTML comment no `--` and no `>` may stand.
    const json = JSON.stringify(shown).replace(/[->]/g, (mark) => (mark === '-' ? '\\u002d' : '\\u003e'));
    return `${previewMarker(folder)}\n<!-- py-release:shown ${json} -->\n${text}`;
}
/** True when both are the same to a reader: the host may write other line ends, and few backends build the same bytes twice. */
function sameComment(one, other) {
    const [a, b] = [one, other].map(withoutSizes);
    return a?.text === b?.text && !!a?.sizes.every((size, at) => isNear(size, b?.sizes[at] ?? 0));
}
/** Sizes of built files, in bytes. */
const FILE_ROW = /^\| `[^`\n]*-VERSION[^`\n]*` \| .*$/gm;
const SIZE = /(?<=[|→] )(\d+(?:\.\d)?) (B|[kMGT]B)(?= )/g;
const BYTES = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };
function withoutSizes(body) {
    const sizes = [];
    const text = body
        .replaceAll('\r\n', '\n')
        .trim()
        .replace(FILE_ROW, (row) => row.replace(SIZE, (_size, number, unit) => {
        sizes.push(Number(number) * (BYTES[unit] ?? 1));
        return 'SIZE';
    }));
    return { text, sizes };
}
/** Within one step of what is shown of small files, or 2 %. */
function isNear(one, other) {
    return Math.abs(one - other) <= Math.max(101, Math.max(one, other) * 0.02);
}
/** Null: the comment does not tell, or what it tells is none of ours. */
function readShownPlans(comment) {
    try {
        const value = JSON.parse(SHOWN.exec(comment.replaceAll('\r\n', '\n'))?.[1] ?? '');
        if (typeof value !== 'object' || value === null)
            return null;
        const plans = Object.entries(value).filter((entry) => isShown(entry[1]));
        return plans.length === 0 ? null : Object.fromEntries(plans);
    }
    catch {
        return null;
    }
}
function isShown(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { version, tag, digest } = value;
    const isText = (text) => text === null || (typeof text === 'string' && text.length <= 300);
    return isText(version) && isText(tag) && typeof digest === 'string' && /^[0-9a-f]{16}$/.test(digest);
}


/***/ })

};
