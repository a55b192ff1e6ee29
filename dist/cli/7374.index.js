export const id = 7374;
export const ids = [7374,2968];
export const modules = {

/***/ 7374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPreview: () => (/* binding */ runPreview)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli-api.js
var cli_api = __webpack_require__(34044);
// EXTERNAL MODULE: ./lib/plan/merge-methods.js
var merge_methods = __webpack_require__(73228);
// EXTERNAL MODULE: ./lib/commits/commit.js
var commit = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/commits/parse-header.js
var parse_header = __webpack_require__(83535);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
;// CONCATENATED MODULE: ./lib/plan/unparsed-titles.js



/** What is longer is no title that anybody would write again. */
const LONGEST_TITLE = 200;
const LONGEST_FIX = 1000;
/** Of a squash its header alone counts, of others every commit but merges. Each once, with the methods that it matters to. */
function unparsedTitles(plans) {
    return titlesWhere(plans, ({ type, status }, method) => method === 'squash' ? type === null : status === 'unparsed');
}
/**
 * Those that count for nothing, and the ones that nearly are conventional or look as if something else was meant. `isChecked`: the header
 * of a squash has to be conventional also where its items count.
 */
function doubtfulTitles(plans, isChecked = false) {
    return titlesWhere(plans, ({ type, status, warnings }, method) => status === 'unparsed' || warnings.length > 0 || (isChecked && method === 'squash' && type === null));
}
function titlesWhere(plans, counts) {
    const found = new Map();
    for (const { method, commits, added, madeUp } of plans)
        for (const entry of commits) {
            const { sha, parents } = entry.commit;
            if (!added.has(sha) || (parents.length > 1 && entry.warnings.length === 0) || !counts(entry, method))
                continue;
            const original = madeUp.has(sha) ? (madeUp.get(sha) ?? null) : sha;
            const key = original ?? method;
            const methods = [...(found.get(key)?.methods ?? []), method];
            const header = original === null
                ? (0,parse_header/* withoutPull */.mm)(entry.header).replace(/^(Merge pull request) #0\b/, '$1')
                : entry.header;
            found.set(key, { sha: original && (0,commit/* shortSha */.F)(original), header, fix: fixOf(entry, header), methods });
        }
    return [...found.values()];
}
/** The exact text to write. */
function fixOf({ warnings, pull }, header) {
    // GitHub puts the number behind the title of a squash by itself.
    const messages = warnings.map(({ message }) => message.replaceAll(` (#${pull})"`, '"'));
    if (messages.length > 0)
        return (0,plain_line/* plainLine */.h)(messages.join(' '), LONGEST_FIX);
    const text = (0,plain_line/* plainLine */.h)(header, LONGEST_TITLE) || 'what it changes';
    return `Write "fix: ${text}" if it mends something, "feat: ${text}" if it adds something, or "chore: ${text}" if users need not know.`;
}

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __webpack_require__(50432);
// EXTERNAL MODULE: ./lib/commits/merged-commits.js
var merged_commits = __webpack_require__(66451);
;// CONCATENATED MODULE: ./lib/plan/proposed-history.js

/** Null: the commit is not in the range, or no merge of this head. */
function readTriedMerge(range, sha, head) {
    const tried = range.find((commit) => commit.sha === sha);
    const [base, merged, ...more] = tried?.parents ?? [];
    if (tried === undefined || base === undefined || merged !== head || more.length > 0)
        return null;
    const positions = new Map(range.map((commit, index) => [commit.sha, index]));
    const commits = (0,merged_commits/* findMerged */.c)(tried, range, positions).flatMap((at) => range[at] ?? []);
    return { base, head, commits };
}
/** The range without the test merge and what it brought in. */
function baseRange(range, sha, tried) {
    const left = new Set([sha, ...tried.commits.map((commit) => commit.sha)]);
    return range.filter((commit) => !left.has(commit.sha));
}

// EXTERNAL MODULE: ./lib/commits/commit-warnings.js
var commit_warnings = __webpack_require__(56639);
;// CONCATENATED MODULE: ./lib/report/proposed-text.js


/** Stands where a new commit's seven digits would. */
const NEW_COMMIT = 'merged';
function proposedPlan(plan, madeUp) {
    if (madeUp.size === 0)
        return plan;
    const text = (value) => proposedText(value, madeUp);
    const commits = plan.commits.map((entry) => proposedCommit(entry, madeUp, text));
    // What the list of a plan says of its commits stays the same as what is said beside them.
    const [told, telling] = [plan.commits, commits].map((entries) => entries.flatMap(commit_warnings/* commitWarnings */.L));
    const renamed = new Map(told?.map((warning, at) => [warning, telling?.[at]]));
    return {
        ...plan,
        reason: text(plan.reason),
        notes: text(plan.notes),
        warnings: plan.warnings.map((warning) => renamed.get(warning) ?? text(warning)),
        commits,
    };
}
function proposedCommit(entry, madeUp, text) {
    const { sha } = entry.commit;
    const shown = madeUp.has(sha) ? (madeUp.get(sha) ?? NEW_COMMIT) : sha;
    if (!madeUp.has(sha))
        return { ...entry, why: text(entry.why) };
    const header = entry.header.replace(/ \(#0\)$/, '').replace(/^(Merge pull request) #0\b/, '$1');
    const warnings = entry.warnings.map(({ code, message }) => ({
        code,
        message: message.replaceAll(' (#0)"', '"'),
    }));
    return { ...entry, header, warnings, commit: { ...entry.commit, sha: shown }, why: text(entry.why) };
}
/** Links of copies lead to the commit of the branch; those of new commits are left out, and so is the pull request #0. */
function proposedText(text, madeUp) {
    let shown = text;
    for (const [sha, original] of madeUp) {
        if (!shown.includes((0,commit/* shortSha */.F)(sha)))
            continue;
        shown =
            original === null
                ? withoutReference(shown, (0,commit/* shortSha */.F)(sha))
                : shown.replaceAll(sha, original).replaceAll((0,commit/* shortSha */.F)(sha), (0,commit/* shortSha */.F)(original));
    }
    return shown;
}
function withoutReference(text, short) {
    return text
        .replace(new RegExp(`(?:, )?\\[${short}\\]\\([^()\\s]*\\)`, 'g'), '')
        .replace(new RegExp(`(?<=[(#\\d]), ${short}(?=\\))|(?<=\\()${short}(?=\\))|(?<=#\\d{1,10}), ${short}`, 'g'), '')
        .replace(/ \((?:\[#0\]\([^()\s]*\)|#0)?\)/g, '')
        .replaceAll(short, 'the merge');
}

// EXTERNAL MODULE: ./lib/commands/read-plan.js + 41 modules
var read_plan = __webpack_require__(16410);
;// CONCATENATED MODULE: ./lib/commands/preview-merges.js






/** As the page shows it. */
function shownMerge({ method, plan, madeUp }) {
    return { method, plan: proposedPlan(plan.packages[0], madeUp) };
}
function toProposed({ method, plan, added, madeUp }) {
    return { method, commits: plan.packages[0].commits, added, madeUp };
}
/** History whose answers are kept: every method asks the same. */
function keepHistory(needs) {
    const ranges = new Map();
    const relations = new Map();
    const kept = {
        readTags: () => needs.readTags(),
        relateTags: (names, head, early) => remembered(relations, head, () => needs.relateTags(names, head, early)),
        readCommits: (tag, head, limit) => remembered(ranges, JSON.stringify([tag, head, limit]), () => needs.readCommits(tag, head, limit)),
    };
    return kept;
}
/** The plan of the history as it is tried, and the range that every way to merge is about. */
async function planTried(request, needs) {
    let range = null;
    const readCommits = async (tag, head, limit) => (range = await needs.readCommits(tag, head, limit));
    try {
        const { plan } = await (0,read_plan.readPlan)(request, { ...needs, readCommits });
        return { range: range ?? [], plan: () => plan };
    }
    catch (error) {
        if (!isVersionError(error) || range === null)
            throw error;
        const refuse = () => {
            throw error;
        };
        return { range, plan: refuse };
    }
}
function isVersionError(error) {
    return error instanceof user_error/* UserError */.yo && error.code in version_errors/* versionErrors */.i;
}
/**
 * `request` is about a commit that GitHub made to try the merge, `range` the range of its plan. Null: it is no such commit. Without
 * more requests, unless the branch of the pull request has a release of its own. Throws what refuses every method.
 */
async function planMerges(request, change, rules, { range, ...needs }) {
    const tried = readTriedMerge(range, request.head.sha, change.head);
    if (tried === null)
        return null;
    const merges = [];
    const refused = [];
    for (const method of rules.methods)
        try {
            merges.push(await planMerge(method, { request, change, rules, tried }, needs));
        }
        catch (error) {
            if (!isVersionError(error))
                throw error;
            refused.push({ method, error });
        }
    const [first] = refused;
    if (merges.length === 0 && first !== undefined)
        throw first.error;
    return { merges, refused };
}
async function planMerge(method, { request, change, rules, tried }, needs) {
    const { sha, committedAt } = request.head;
    // A release on the branch itself is behind a merge commit, and is none of the base when the commits are made anew.
    const lacksSome = change.commitCount !== null && tried.commits.length < change.commitCount;
    const relatedTo = method !== 'merge' && lacksSome ? tried.base : sha;
    let made = null;
    const history = {
        readTags: () => needs.readTags(),
        relateTags: async (names) => (await needs.relateTags(names, relatedTo)).map(afterMerge),
        readCommits: async (tag, _head, limit) => {
            const range = await needs.readCommits(tag, sha, limit);
            const here = readTriedMerge(range, sha, change.head) ?? tried;
            made = (0,merge_methods/* mergeBy */.i9)(method, { ...change, ...here, at: committedAt }, rules);
            return [...baseRange(range, sha, here), ...made.commits];
        },
    };
    const { plan } = await (0,read_plan.readPlan)(request, { ...needs, ...history });
    const { madeUp, commits } = made ?? {
        madeUp: new Map(),
        commits: [],
    };
    return { method, plan, madeUp, added: new Set(commits.map((commit) => commit.sha)) };
}
/** The merge comes after the tip of the base, and no tag has it yet. */
function afterMerge(tag) {
    if (tag.relation === 'identical')
        return { ...tag, relation: 'ancestor' };
    return tag.relation === 'descendant' ? { ...tag, relation: 'diverged' } : tag;
}
async function remembered(known, key, ask) {
    const found = known.get(key) ?? ask();
    known.set(key, found);
    return found;
}

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/preview-errors.js
const previewErrors = {
    'preview-unparsed': {
        happened: 'Not a Conventional Commit, so it would release nothing: {titles}.',
        remedy: 'Edit the title at the top of the pull request, reword commits with `git rebase -i` and `git push --force-with-lease`; the run starts again by itself. {fixes}',
    },
    'preview-base-missing': {
        happened: 'There is no branch {base} here, neither of origin nor of this clone.',
        remedy: 'Fetch it (`git fetch origin {name}`) or name another with `--base`.',
    },
};

// EXTERNAL MODULE: ./lib/api/api-judgement.js
var api_judgement = __webpack_require__(64906);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var notes_defuse = __webpack_require__(63979);
;// CONCATENATED MODULE: ./lib/report/merge-remarks.js
const merge_remarks_METHOD_NAMES = {
    squash: 'Squash and merge',
    merge: 'Create a merge commit',
    rebase: 'Rebase and merge',
};
/** `branch`: that it would be merged into; untrusted. */
function mergeRemarks(ways, branch) {
    const { rules, knowsSettings, knowsRules, isQueued, isBlocked } = ways;
    const names = rules.methods.map((method) => merge_remarks_METHOD_NAMES[method]).join(', ');
    const remarks = [
        [
            !knowsSettings,
            `How this repository merges pull requests is not visible to this token, so all ways${knowsRules ? ' that the rules of the branch leave' : ''} are shown with the texts that GitHub proposes by default.`,
        ],
        [
            !knowsRules && knowsSettings,
            `The rules of the branch ${branch} are not visible to this token: they may forbid ways to merge that the settings of the repository allow and that are shown here.`,
        ],
        [
            isBlocked && knowsSettings,
            `Nothing can be merged into ${branch} as it is set up: its rules forbid what the settings of the repository allow (${names}). Shown is what would come of that.`,
        ],
        [
            isBlocked && !knowsSettings,
            `Nothing can be merged into ${branch} as it is set up: its rules forbid each other.`,
        ],
        [
            isQueued && !isBlocked,
            `A merge queue merges into ${branch} (${names}), maybe together with other pull requests that are ahead in it; what comes of them all is in the preview of their group.`,
        ],
    ];
    return remarks.filter(([isTold]) => isTold).map(([, text]) => text);
}

// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/preview-text.js
// A preview as Markdown: the version and why, what differs by the way of merging, commits, files, notes.









/** GitHub's limit for a comment, less the lines of ours before it. https://docs.github.com/en/rest/issues/comments */
const COMMENT_LIMIT = (/* unused pure expression or super */ null && (65_536 - 4096));
const MOST_TITLES = 50;
/** A table of more commits is folded. */
const FEW_COMMITS = 10;
const DETAILS = [
    { commits: 1000, notes: 200_000 },
    { commits: 200, notes: 40_000 },
    { commits: 60, notes: 12_000 },
    { commits: 0, notes: 4000 },
];
/** At most `limit` characters: with less detail where it would be longer, and it says so. */
function renderPreview(page, limit = COMMENT_LIMIT) {
    for (const detail of DETAILS) {
        const text = renderDetail(page, detail);
        if (text.length <= limit)
            return text;
    }
    return limitNotes(renderDetail({ ...page, sections: [] }, { commits: 0, notes: 0 }), limit, '');
}
function renderDetail(page, detail) {
    const groups = sameMerges(page.merges);
    const [first, ...others] = groups;
    if (first === undefined)
        return '';
    const [{ plan }] = first;
    return joinSections([
        `## ${defuse(plan.name)} ${describeVersions(plan)}${plan.bump === null ? '' : ` (${plan.bump})`}`,
        `${defuse(plan.reason, 1000)}${plan.tag === null ? '' : ` (tag ${codeSpan(plan.tag)})`}`,
        methodsSection(groups, page.refused),
        remarksSection(page.remarks),
        warningsSection(warningsOf(plan)),
        titlesSection(page),
        ...groupSections(first, detail, others.length + page.refused.length === 0 ? null : first),
        ...page.sections,
        ...others.flatMap((group) => [
            foldedSection(namesOf(group), joinSections(groupSections(group, detail, group))),
        ]),
    ]);
}
/** What the section on the public API tells is not told twice. */
function warningsOf(plan) {
    const told = plan.api ? apiWarning(plan.api) : null;
    return otherWarnings(plan).filter((warning) => warning !== told);
}
function methodsSection(groups, refused) {
    if (groups.length + refused.length < 2)
        return null;
    const rows = groups.map((group) => {
        const { plan } = group[0];
        return [
            namesOf(group),
            defuseCell(describeVersions(plan)),
            plan.bump ?? '',
            defuseCell(plan.reason, 200),
        ];
    });
    const others = refused.map(({ method, error }) => [
        METHOD_NAMES[method],
        'refused',
        '',
        defuseCell(error.message, 600),
    ]);
    const table = markdownTable(['Merged by', 'Version', 'Bump', 'Why'], [...rows, ...others]);
    return `How it is merged makes a difference:\n\n${table}`;
}
function namesOf(group) {
    return group.map(({ method }) => METHOD_NAMES[method]).join(', ');
}
function groupSections(group, detail, named) {
    const { plan } = group[0];
    const by = named === null ? '' : ` (${namesOf(named)})`;
    return [commitTable(plan, detail), editsSection(plan.edits), notesSection(plan, detail, by)];
}
function commitTable({ commits }, { commits: most }) {
    if (commits.length === 0)
        return null;
    if (most === 0)
        return `${countCommits(commits)}. The table is left out here for its size; the summary of the run has it.`;
    // The newest are those of the pull request.
    const left = commits.length - most;
    const table = commitsSection(left > 0 ? commits.slice(-most) : commits);
    if (left > 0)
        return `${table ?? ''}\n\n${left} older ones are left out here; the summary of the run has them.`;
    return commits.length > FEW_COMMITS ? table : (table?.replace('<details>', '<details open>') ?? null);
}
function notesSection({ notes }, detail, by) {
    if (notes === '')
        return null;
    const kept = limitNotes(notes, detail.notes, '').trimEnd();
    return foldedSection(`Release notes${by}`, kept)?.replace('<details>', '<details open>') ?? null;
}
function remarksSection(remarks) {
    return remarks.length === 0 ? null : remarks.map((text) => `- ${defuse(text, 1000)}`).join('\n');
}
function titlesSection({ titles, title, merges }) {
    if (titles.length === 0)
        return null;
    const items = titles
        .slice(0, MOST_TITLES)
        .map((entry) => `- ${describePlace(entry, title, merges.length)}: ${defuse(entry.header, 120) || '(empty)'}\\\n  ${defuse(entry.fix, 600)}`);
    const rest = titles.length - items.length;
    return [
        `### Titles to look at\n\n${items.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`,
        'The title of the pull request is edited at the top of its page; the last commit with `git commit --amend`, earlier ones with `git rebase -i` and `reword`, then `git push --force-with-lease`.',
    ].join('\n\n');
}
/** `all`: how many ways to merge there are; those that a title matters to are named where they are not all. */
function describePlace({ sha, header, methods }, title, all) {
    const what = sha !== null
        ? `Commit ${sha}`
        : methods.includes('merge')
            ? 'The merge commit'
            : header === title.trim()
                ? 'The title of the pull request'
                : 'The commit that gives the squash its title';
    const only = methods.length < all ? ` (when merged by ${methods.join(' or ')})` : '';
    return `${what}${only}`;
}

;// CONCATENATED MODULE: ./lib/commands/refuse-unparsed.js
// The title check: one error for all that would count for nothing.




const MOST_TOLD = 20;
const LONGEST_HEADER = 200;
/** `title`: of the pull request; `all`: how many ways to merge there are. Throws `preview-unparsed`. */
function refuseUnparsed(titles, title, all) {
    if (titles.length === 0)
        return;
    const told = titles.slice(0, MOST_TOLD);
    const rest = titles.length - told.length;
    const more = rest > 0 ? [`and ${rest} more`] : [];
    throw (0,catalogue/* raise */.x)(previewErrors, 'preview-unparsed', {
        titles: [
            ...told.map((entry) => `${describePlace(entry, title, all)} "${(0,plain_line/* plainLine */.h)(entry.header, LONGEST_HEADER)}"`),
            ...more,
        ].join('; '),
        fixes: told.map(({ fix }) => fix).join(' '),
    });
}

;// CONCATENATED MODULE: ./lib/commands/preview-branch.js
// The preview of a branch in a clone: the plan of each way to merge it, of history that is put together as the merge would.




async function previewBranch(request, needs) {
    const { plan: asked, head, ahead, branch, number, methods } = request;
    const kept = { ...needs, ...keepHistory(needs) };
    const { range } = await planTried(asked, kept);
    // https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/creating-a-pull-request
    const only = ahead === 1 ? range.find(({ sha }) => sha === head) : undefined;
    const title = request.title ?? only?.message.split('\n', 1)[0] ?? branch ?? '';
    const change = {
        ...{ head, number, title, body: '', author: null, commitCount: ahead },
        headLabel: `origin/${branch ?? head}`,
    };
    const planned = await planMerges(asked, change, { ...merge_methods/* DEFAULT_MERGE_RULES */.Hz, methods }, { ...kept, range });
    const { merges, refused } = planned ?? { merges: [], refused: [] };
    const proposed = merges.map(toProposed);
    return {
        merges: merges.map(shownMerge),
        refused,
        titles: doubtfulTitles(proposed),
        plans: merges.map(({ plan: of }) => of.packages[0]),
        refuseUnparsed: () => refuseUnparsed(unparsedTitles(proposed), title, merges.length),
    };
}

// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
;// CONCATENATED MODULE: ./lib/commands/show-first.js
// A check of the public API that refuses a plan only after a preview has shown what it found.

const REFUSALS = ['api-break-undeclared', 'api-not-compared'];
function showFirst(check) {
    let refusal = null;
    const refused = new Set();
    return {
        check: async (request) => {
            try {
                return await check(request);
            }
            catch (error) {
                if (!(error instanceof user_error/* UserError */.yo) || !REFUSALS.includes(error.code))
                    throw error;
                refusal = error;
                // Where nothing is planned nothing is refused.
                const judgement = await check({ ...request, planned: { ...request.planned, version: null } });
                refused.add(judgement);
                return judgement;
            }
        },
        refuse: (plans) => {
            if (refusal !== null && plans.every(({ api }) => !!api && refused.has(api)))
                throw refusal;
        },
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/gateways/git/branch-base.js
// The branch that a clone's head would be merged into, and the history of both as if GitHub had tried the merge. Nothing is written.



/** Usual names, where the clone does not know the default branch of its remote. */
const USUAL = ['main', 'master'];
/** `asked`: a branch or commit; null: the default branch of `origin`. The remote's branch is what a pull request would be merged into. */
async function findBranchBase(git, head, asked) {
    const wanted = asked === null ? await usualBranches(git) : [asked];
    const names = wanted.flatMap((name) => [
        [`origin/${name}`, `refs/remotes/origin/${name}`],
        [name, `refs/heads/${name}`],
        ...(asked === null ? [] : [[name, name]]),
    ]);
    const found = await git.objects(names.map(([, ref]) => `${ref}^{commit}`));
    const at = found.findIndex((object) => object !== null);
    const [object, name] = [found[at], names[at]?.[0]];
    if (object === null || object === undefined || name === undefined)
        throw (0,catalogue/* raise */.x)(previewErrors, 'preview-base-missing', {
            base: wanted.join(' or '),
            name: asked ?? (wanted.length === 1 ? (wanted[0] ?? '') : 'BRANCH'),
        });
    const counts = await git(['rev-list', '--left-right', '--count', `${object.sha}...${head}`]);
    const [behind = 0, ahead = 0] = counts.toString().trim().split(/\s+/).map(Number);
    return { name, sha: object.sha, ahead, behind };
}
async function usualBranches(git) {
    const out = await git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], [0, 1]);
    const name = out
        .toString()
        .trim()
        .replace(/^origin\//, '');
    return name === '' ? USUAL : [name];
}
/** The history of a merge commit that is not there: what its parents reach. */
function triedHistory(history, { base, head, at }) {
    const sha = (0,external_node_crypto_.createHash)('sha256').update(`try ${base} ${head}`).digest('hex').slice(0, 40);
    const tried = {
        sha,
        parents: [base, head],
        message: `Merge ${head} into ${base}`,
        author: '',
        committedAt: at,
    };
    return {
        sha,
        readTags: () => history.readTags(),
        relateTags: async (names, of, early) => {
            if (of !== sha)
                return history.relateTags(names, of, early);
            const [byBase, byHead] = await Promise.all([
                history.relateTags(names, base, early),
                history.relateTags(names, head, early),
            ]);
            return relateMerge(names, byBase, byHead);
        },
        readCommits: async (tag, of, limit) => {
            if (of !== sha)
                return history.readCommits(tag, of, limit);
            const [mainline, branch] = await Promise.all([
                history.readCommits(tag, base, limit),
                history.readCommits(tag, head, limit),
            ]);
            const all = new Map([...mainline, ...branch].map((commit) => [commit.sha, commit]));
            return [...all.values(), tried];
        },
    };
}
/** Both may end after the first tag that is an ancestor. */
function relateMerge(names, byBase, byHead) {
    const related = [];
    for (const name of names) {
        const both = [byBase, byHead].flatMap((tags) => tags.find((tag) => tag.name === name) ?? []);
        const [first] = both;
        if (first === undefined)
            break;
        const isIn = both.some(({ relation }) => relation === 'ancestor' || relation === 'identical');
        related.push({ name, sha: first.sha, relation: isIn ? 'ancestor' : 'diverged' });
        if (isIn)
            break;
    }
    return related;
}

// EXTERNAL MODULE: ./lib/gateways/git/local-history.js + 3 modules
var local_history = __webpack_require__(91412);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/gateways/git/commit-files.js
var commit_files = __webpack_require__(21421);
;// CONCATENATED MODULE: ./lib/gateways/git/merged-files.js
// The files that a merge of two commits would leave, without making it: a branch is behind its base more often than not, and the
// version in its files is then an old one. Only what is read is merged, and nothing is written into the clone.




/** `base` and `head`: full object ids. Histories without a common commit leave the files of the head. */
async function createMergedFiles(git, base, head) {
    const ours = (0,commit_files/* createCommitFiles */.x)(git, base);
    const theirs = (0,commit_files/* createCommitFiles */.x)(git, head);
    // https://git-scm.com/docs/git-merge-base: 1 without a common commit.
    const fork = (await git(['merge-base', base, head], [0, 1])).toString().trim();
    const conflicts = new Set();
    if (fork === base || fork === '')
        return { ...theirs, conflicts };
    const before = (0,commit_files/* createCommitFiles */.x)(git, fork);
    let listing = null;
    const list = () => (listing ??= Promise.all([before.listFiles(), ours.listFiles(), theirs.listFiles()]).then(mergeLists));
    const mergeFile = async (path, contents) => {
        const merged = await mergeText(git, contents);
        if (merged === null)
            conflicts.add(path);
        return merged ?? contents[2];
    };
    return {
        conflicts,
        listFiles: async () => [...(await list()).values()].map(({ entry }) => entry),
        readFiles: async (paths) => {
            const entries = await list();
            const of = (...sides) => paths.filter((path) => sides.includes(entries.get(path)?.side ?? 'head'));
            const [old, here, there] = await Promise.all([
                before.readFiles(of('both')),
                ours.readFiles(of('base', 'both')),
                theirs.readFiles(of('head', 'both').filter((path) => entries.has(path))),
            ]);
            const found = new Map([...here, ...there]);
            for (const path of of('both')) {
                const contents = [old, here, there].map((files) => files.get(path) ?? Buffer.alloc(0));
                found.set(path, await mergeFile(path, contents));
            }
            return found;
        },
        findFiles: async (expression, root, suffix) => {
            const [entries, here, there] = await Promise.all([
                list(),
                ours.findFiles(expression, root, suffix),
                theirs.findFiles(expression, root, suffix),
            ]);
            const isFrom = (path, sides) => {
                const side = entries.get(path)?.side;
                return side !== undefined && sides.includes(side);
            };
            return [
                ...here.filter((path) => isFrom(path, ['base'])),
                ...there.filter((path) => isFrom(path, ['head', 'both'])),
            ].sort();
        },
    };
}
/** A file that one side alone changed, added or took away is that side's. */
function mergeLists([before = [], ours = [], theirs = []]) {
    const [old, here, there] = [before, ours, theirs].map((entries) => new Map(entries.map((entry) => [entry.path, entry])));
    const merged = new Map();
    for (const path of new Set([...here.keys(), ...there.keys()])) {
        const [was, base, head] = [old.get(path), here.get(path), there.get(path)];
        const side = isSame(base, head) || isSame(was, base) ? 'head' : isSame(was, head) ? 'base' : 'both';
        const entry = side === 'base' ? base : head;
        if (entry !== undefined)
            merged.set(path, { entry, side: base === undefined ? 'head' : side });
    }
    return merged;
}
function isSame(one, other) {
    return one?.sha === other?.sha && one?.mode === other?.mode;
}
/** Before, ours, theirs. Null: they conflict, or are no text. No attribute and no merge driver has a say. https://git-scm.com/docs/git-merge-file */
async function mergeText(git, contents) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'py-release-merge-'));
    try {
        const [before = '', ours = '', theirs = ''] = ['before', 'ours', 'theirs'].map((name) => (0,external_node_path_.join)(folder, name));
        await Promise.all([before, ours, theirs].map((path, at) => (0,promises_.writeFile)(path, contents[at] ?? '', { mode: 0o600 })));
        const args = ['merge-file', '--stdout', '--quiet', '--diff3', ours, before, theirs];
        const out = await git(args, Array.from({ length: 256 }, (_, code) => code));
        return CONFLICT.test(out.toString('latin1')) || out.length === 0 ? null : out;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
const CONFLICT = /^<<<<<<< /m;

// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/plan/plan-document.js
var plan_document = __webpack_require__(82968);
;// CONCATENATED MODULE: ./lib/report/preview-page.js
/** Groups of methods that come to the same, apart from the links of the notes. The first is the first method's. */
function preview_page_sameMerges(merges) {
    const groups = new Map();
    for (const merge of merges) {
        const key = outcomeKey(merge.plan);
        groups.set(key, [...(groups.get(key) ?? []), merge]);
    }
    return [...groups.values()];
}
function outcomeKey({ result, version, tag, bump, edits, notes }) {
    const files = edits.map(({ path, from, to }) => [path, from, to]);
    return JSON.stringify([result, version, tag, bump, files, withoutReferences(notes)]);
}
/** Lines without ` ([#12](url), [1a2b3c4](url)) by Ada`, in any order: a squash is its opener's. */
function withoutReferences(notes) {
    const end = / \((?:\[[^\]]*\]\([^()\s]*\)|#\d+|[0-9a-f]{7})(?:, (?:\[[^\]]*\]\([^()\s]*\)|[0-9a-f]{7}))*\)(?: by .*)?$/gm;
    return notes
        .replace(end, '')
        .replace(/ by .*$/gm, '')
        .split('\n')
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/report/preview-document.js



function previewDocument({ base, head, merges, refused, titles }) {
    return {
        schema: 1,
        base,
        head,
        /** All ways to merge come to the same. */
        same: preview_page_sameMerges(merges).length < 2 && refused.length === 0,
        merges: merges.map(({ method, plan }) => ({ method, ...(0,plan_document/* packageDocument */.Es)(plan, commitDocument) })),
        refused: refused.map(({ method, error: { code, happened, remedy } }) => ({
            method,
            code,
            happened,
            remedy,
        })),
        titles: titles.map(({ sha, header, fix, methods }) => ({ sha, header, fix, methods })),
    };
}
/** `sha` is null for a commit that the merge would make; of a rebased one it is that of the branch. */
function commitDocument({ commit, header, type, breaking, bump, status, why }) {
    return { sha: commit.sha === NEW_COMMIT ? null : commit.sha, header, type, breaking, bump, status, why };
}

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/plan-headline.js
var plan_headline = __webpack_require__(82108);
// EXTERNAL MODULE: ./lib/report/plan-table.js + 1 modules
var plan_table = __webpack_require__(48470);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/preview-table.js





const DONE = {
    squash: 'squashed',
    merge: 'merged with a merge commit',
    rebase: 'rebased',
};
/** Ends with a newline. */
function renderPreviewTable({ base, head, merges, refused, remarks }, options) {
    const paint = (0,report_paint/* createPaint */.X)(options.color);
    const groups = preview_page_sameMerges(merges);
    const into = `into ${(0,terminal_text/* terminalLine */.tL)(base)}`;
    const parts = groups.map((group) => {
        const [{ plan }] = group;
        const title = paint('bold', `${listOf(group.map(({ method }) => DONE[method]))} ${into}`);
        return `${title}\n\n${(0,plan_table.renderPlan)({ ...head, hash: '', warnings: [], packages: [plan] }, options)}`;
    });
    const overview = groups.length + refused.length < 2
        ? []
        : [
            `${paint('yellow', 'How it is merged makes a difference:')}\n${groups
                .map((group) => {
                const [{ plan }] = group;
                return `  ${listOf(group.map(({ method }) => DONE[method]))}: ${(0,plan_headline/* describeVersions */.Tt)(plan)}`;
            })
                .concat(refused.map(({ method, error }) => `  ${DONE[method]}: ${(0,terminal_text/* terminalLine */.tL)(error.message, 1000)}`))
                .join('\n')}\n`,
        ];
    const told = remarks.length === 0 ? [] : [`${remarks.map((text) => (0,terminal_text/* terminalLine */.tL)(text, 1000)).join('\n')}\n`];
    return [...overview, ...parts, ...told].join('\n');
}
function listOf(names) {
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/cli-preview.js
// `py-release preview`: the gateways of a clone, and a preview as tables or a document.












async function runPreview(args, env) {
    const git = (0,run_git/* createGit */.l)((0,external_node_path_.resolve)(args.folder), env);
    const history = (0,local_history/* createLocalHistory */.o)(git);
    const { head, folder, repositoryUrl } = await history.readClone();
    const base = await findBranchBase(git, head.sha, args.base);
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    const commit = await createMergedFiles(git, base.sha, head.sha);
    const project = await (0,read_project.readProject)(commit, folder);
    const tried = triedHistory(history, { base: base.sha, head: head.sha, at: head.committedAt });
    const checkApi = await (0,cli_api/* openApiCheck */.f)(project.configuration, {
        ...{ git, commit, env, folder: args.folder },
        warn: (text) => terminal.tellWarnings([text]),
    });
    const api = checkApi && showFirst(checkApi);
    const previewed = await previewBranch({
        plan: {
            ...{ project, repositoryUrl, target: { kind: 'next' }, bump: null, version: null },
            head: { branch: head.branch, sha: tried.sha, committedAt: head.committedAt },
        },
        ...{ head: head.sha, branch: head.branch, ahead: base.ahead },
        ...{ title: args.title, number: args.number, methods: args.methods },
    }, { ...commit, ...tried, checkApi: api?.check ?? null });
    const { merges, refused, titles } = previewed;
    if (args.json)
        terminal.print(JSON.stringify(previewDocument({
            base: { name: base.name, sha: base.sha },
            head: head.sha,
            merges,
            refused,
            titles,
        }), null, terminal.isTerminal ? 2 : 0));
    else {
        const place = { branch: head.branch, head: head.sha, headDate: head.committedAt };
        const remarks = remarksOn(base, commit.conflicts);
        terminal.print(renderPreviewTable({ base: base.name, head: place, merges, refused, remarks }, terminal));
    }
    api?.refuse(previewed.plans);
    if (args.failOnUnparsed)
        previewed.refuseUnparsed();
}
function remarksOn({ name, ahead, behind }, conflicts) {
    return [
        ...(ahead === 0 ? [`This commit is on ${name} already: a merge would add nothing.`] : []),
        ...(behind === 0
            ? []
            : [
                `Not on this branch: ${behind} ${behind === 1 ? 'commit' : 'commits'} of ${name}. What they say is planned as well, and files are read as a merge would leave them.`,
            ]),
        ...[...conflicts].map((path) => `${path} conflicts with ${name}: it is read as it is here.`),
    ];
}


/***/ }),

/***/ 82968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ packageDocument),
/* harmony export */   planDocument: () => (/* binding */ planDocument)
/* harmony export */ });
/* unused harmony exports PLAN_OUTPUT_LIMIT, planOutput */
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);

/** Above this the action's output `plan` leaves out commits and notes; `plan-file` always has everything. */
const PLAN_OUTPUT_LIMIT = (/* unused pure expression or super */ null && (64 * 1024));
const LEFT_OUT = 'commits and notes are left out here for their size; plan-file has them';
const MOST_WARNINGS = 50;
function planDocument(plan) {
    return {
        schema: 1,
        branch: plan.branch,
        head: plan.head,
        hash: plan.hash,
        warnings: plan.warnings,
        packages: plan.packages.map((entry) => packageDocument(entry, commitDocument)),
    };
}
/** The value of the action's output `plan`: the document, or, when it is too large, without commits and notes. */
function planOutput(plan) {
    const document = planDocument(plan);
    const whole = JSON.stringify(document);
    if (Buffer.byteLength(whole) <= PLAN_OUTPUT_LIMIT)
        return whole;
    return JSON.stringify({
        ...document,
        warnings: [...document.warnings, LEFT_OUT],
        packages: document.packages.map((entry) => ({
            ...entry,
            commits: [],
            notes: '',
            warnings: firstWarnings(entry.warnings),
        })),
    });
}
/** Thousands of commits may each carry a warning. */
function firstWarnings(warnings) {
    const more = warnings.length - MOST_WARNINGS;
    return more <= 0
        ? warnings
        : [...warnings.slice(0, MOST_WARNINGS), `${more} more warnings are in plan-file`];
}
/** `commitDocument`: how much is told of each commit. */
function packageDocument(plan, commitDocument) {
    return {
        name: plan.name,
        path: plan.path,
        result: plan.result,
        previous: plan.previous && {
            version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.previous.version),
            tag: plan.previous.tag,
        },
        version: plan.version && (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(plan.version),
        tag: plan.tag,
        bump: plan.bump,
        reason: plan.reason,
        commits: plan.commits.map(commitDocument),
        edits: plan.edits.map(({ path, from, to }) => ({ path, from, to })),
        notes: plan.notes,
        warnings: plan.warnings,
    };
}
// Written out, not spread: there may be tens of thousands of commits.
function commitDocument(entry) {
    return {
        sha: entry.commit.sha,
        header: entry.header,
        type: entry.type,
        scope: entry.scope,
        breaking: entry.breaking,
        bump: entry.bump,
        status: entry.status,
        why: entry.why,
        author: entry.commit.author,
        pull: entry.pull,
        parts: entry.parts.map(partDocument),
    };
}
function partDocument({ header, type, scope, breaking, bump }) {
    return { header, type, scope, breaking, bump };
}


/***/ }),

/***/ 74342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createPaint)
/* harmony export */ });
// Colours of the terminal by meaning. https://no-color.org is the caller's to honour.
const CODES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
function createPaint(color) {
    if (!color)
        return (_, text) => text;
    return (ink, text) => {
        const [on, off] = CODES[ink];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 82108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ describeVersions),
/* harmony export */   Wt: () => (/* binding */ countCommits),
/* harmony export */   xU: () => (/* binding */ describeEffect)
/* harmony export */ });
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55336);

const STATUSES = ['counted', 'listed', 'hidden', 'cancelled', 'unparsed'];
/** `1.2.0 → 1.3.0`, `0.1.0 (first release)`, or `1.2.0, nothing to release`. */
function describeVersions({ result, previous, version }) {
    const before = previous === null ? null : (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(previous.version);
    if (result === 'nothing' || version === null)
        return `${before === null ? '' : `${before}, `}nothing to release`;
    return before === null
        ? `${(0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(version)} (first release)`
        : `${before} → ${(0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_0__/* .formatVersion */ .q)(version)}`;
}
/** `5 commits: 2 counted, 3 hidden` */
function countCommits(commits) {
    const count = (status) => commits.filter((commit) => commit.status === status).length;
    const parts = STATUSES.map((status) => [count(status), status]).filter(([number]) => number > 0);
    const total = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
    return parts.length === 0 ? total : `${total}: ${parts.map((part) => part.join(' ')).join(', ')}`;
}
/** A commit's effect in one word: its bump if it counts, else its status. */
function describeEffect({ status, bump }) {
    return status === 'counted' && bump !== null ? bump : status;
}


/***/ }),

/***/ 48470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderPlan: () => (/* binding */ renderPlan)
});

// EXTERNAL MODULE: ./lib/commits/commit.js
var commits_commit = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/commits/commit-warnings.js
var commit_warnings = __webpack_require__(56639);
;// CONCATENATED MODULE: ./lib/report/commit-problems.js


const MEND = 'not a conventional commit, so it counts for nothing: write "fix: what it mends" or "feat: what it adds"';
/** Near misses and all commits that were not recognised. */
function commitProblems(commits) {
    return commits
        .filter(({ status, warnings }) => status === 'unparsed' || warnings.length > 0)
        .map(({ commit, header, warnings }) => ({
        sha: (0,commits_commit/* shortSha */.F)(commit.sha),
        header,
        mends: warnings.length === 0 ? [MEND] : warnings.map(({ message }) => message),
    }));
}
/** The warnings of a package that its commit problems don't already tell. */
function otherWarnings({ warnings, commits }) {
    const told = new Set(commits.flatMap(commit_warnings/* commitWarnings */.L));
    return warnings.filter((warning) => !told.has(warning));
}

// EXTERNAL MODULE: ./lib/report/paint.js
var paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/plan-headline.js
var plan_headline = __webpack_require__(82108);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/plan-table.js





const NARROWEST = 60;
const SHA_WIDTH = 7;
const EFFECT_WIDTH = 'cancelled'.length;
const WIDEST_WHY = 28;
/** More is in `notes` of `plan --json`. */
const MOST_NOTES_LINES = 60;
const EFFECT_INKS = {
    major: 'red',
    minor: 'green',
    patch: 'cyan',
    unparsed: 'yellow',
};
/** Ends with a newline. */
function renderPlan(plan, { columns, color }) {
    const page = { paint: (0,paint/* createPaint */.X)(color), width: Math.max(NARROWEST, columns || 0) };
    const sections = [
        ...plan.packages.flatMap((entry) => packageSections(entry, plan, page)),
        warningSection(plan.warnings, page),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function packageSections(entry, plan, page) {
    return [
        headline(entry, plan, page),
        commitSection(entry.commits, page),
        problemSection(entry.commits, page),
        placeSection(entry, page),
        editSection(entry, page),
        warningSection(otherWarnings(entry), page),
        notesSection(entry.notes, page),
    ];
}
function headline(entry, { branch, head }, { paint, width }) {
    const ink = entry.result === 'release' ? 'green' : 'yellow';
    const bump = entry.bump === null ? '' : `  ${entry.bump}`;
    const tag = entry.tag === null ? '' : `tag ${entry.tag}, `;
    const place = `${tag}${branch === null ? 'no branch' : `branch ${branch}`}, commit ${(0,commits_commit/* shortSha */.F)(head)}`;
    return [
        `${paint('bold', (0,terminal_text/* terminalLine */.tL)(entry.name))}  ${paint(ink, (0,plan_headline/* describeVersions */.Tt)(entry))}${bump}`,
        `  ${(0,terminal_text/* cutWidth */.bn)((0,terminal_text/* terminalLine */.tL)(entry.reason, 1000), width - 2)}`,
        paint('dim', `  ${(0,terminal_text/* cutWidth */.bn)((0,terminal_text/* terminalLine */.tL)(place), width - 2)}`),
    ];
}
function commitSection(commits, page) {
    if (commits.length === 0)
        return [];
    return [title((0,plan_headline/* countCommits */.Wt)(commits), page), ...commits.flatMap((commit) => commitRows(commit, page))];
}
function commitRows(commit, page) {
    const { header, why } = commit;
    const row = commitRow({ sha: (0,commits_commit/* shortSha */.F)(commit.commit.sha), effect: (0,plan_headline/* describeEffect */.xU)(commit), header, why }, page);
    const parts = commit.parts.map((part) => commitRow({ sha: '', effect: part.bump ?? 'no bump', header: `* ${part.header}`, why: '' }, page));
    return [row, ...parts];
}
function commitRow({ sha, effect, header, why }, { paint, width }) {
    const whyWidth = Math.min(WIDEST_WHY, Math.floor(width / 4));
    const headerWidth = width - SHA_WIDTH - EFFECT_WIDTH - whyWidth - 8;
    const cells = [
        paint('dim', sha.padEnd(SHA_WIDTH)),
        paint(EFFECT_INKS[effect] ?? 'dim', effect.padEnd(EFFECT_WIDTH)),
        (0,terminal_text/* fitWidth */.G0)((0,terminal_text/* terminalLine */.tL)(header) || '(empty message)', headerWidth),
        paint('dim', (0,terminal_text/* cutWidth */.bn)((0,terminal_text/* terminalLine */.tL)(why), whyWidth)),
    ];
    return `  ${cells.join('  ')}`.trimEnd();
}
function problemSection(commits, page) {
    const problems = commitProblems(commits);
    if (problems.length === 0)
        return [];
    const lines = problems.flatMap(({ sha, header, mends }) => [
        `  ${page.paint('yellow', sha)}  ${(0,terminal_text/* cutWidth */.bn)((0,terminal_text/* terminalLine */.tL)(header), page.width - SHA_WIDTH - 4)}`,
        ...mends.flatMap((mend) => wrap((0,terminal_text/* terminalLine */.tL)(mend, 1000), page.width - SHA_WIDTH - 4, SHA_WIDTH + 4)),
    ]);
    return [title('Commits to look at', page), ...lines];
}
function placeSection({ places, dynamic }, page) {
    if (places.length === 0 && !dynamic)
        return [];
    const rows = places.map(({ path, line, text, found }) => [`${path}:${line}`, text, found]);
    const note = dynamic ? ['  taken from the tag by the build backend'] : [];
    return [title('Version places', page), ...alignRows(rows), ...note];
}
function editSection({ edits }, page) {
    if (edits.length === 0)
        return [];
    const rows = edits.map(({ path, from, to }) => [path, to === null ? 'new entry' : `${from} → ${to}`]);
    return [title('Edits', page), ...alignRows(rows)];
}
function warningSection(warnings, page) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.flatMap((warning) => wrap((0,terminal_text/* terminalLine */.tL)(warning, 2000), page.width - 4, 4));
    return [title('Warnings', page), ...lines];
}
function notesSection(notes, page) {
    if (notes === '')
        return [];
    const lines = notes.trimEnd().split('\n');
    const shown = lines
        .slice(0, MOST_NOTES_LINES)
        .map((line) => `  ${indentOf(line)}${(0,terminal_text/* terminalLine */.tL)(line, 2000)}`.trimEnd());
    const rest = lines.length - shown.length;
    return [title('Notes', page), ...shown, ...(rest > 0 ? [page.paint('dim', `  … ${rest} more lines`)] : [])];
}
function indentOf(line) {
    return /^ */.exec(line)?.[0] ?? '';
}
function title(text, { paint }) {
    return paint('bold', text);
}
/** Columns as wide as their widest cell, the last one as it is. */
function alignRows(rows) {
    const cells = rows.map((row) => row.map((cell) => (0,terminal_text/* terminalLine */.tL)(cell)));
    const widths = (rows[0] ?? []).map((_, index) => Math.max(...cells.map((row) => (0,terminal_text/* displayWidth */.F1)(row[index] ?? ''))));
    return cells.map((row) => `  ${row.map((cell, index) => (0,terminal_text/* fitWidth */.G0)(cell, widths[index] ?? 0)).join('  ')}`.trimEnd());
}
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && (0,terminal_text/* displayWidth */.F1)(line) + 1 + (0,terminal_text/* displayWidth */.F1)(word) > width) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((part) => `${' '.repeat(indent)}${(0,terminal_text/* withoutCommand */.e6)(part)}`);
}


/***/ }),

/***/ 29976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* unused harmony exports joinSections, codeSpan, foldedSection, commitsSection, problemsSection, editsSection, warningsSection, unknownsSection, notesSection */
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);







/** GitHub drops a summary of more than 1 MiB whole. https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#step-isolation-and-limits */
const MOST_ROWS = 1000;
const MOST_ITEMS = 100;
const NOTES_LIMIT = 200_000;
const MOST_BYTES = 1_000_000;
/** A character takes three bytes at most. */
const SAFE_LENGTH = 330_000;
/** Sections with a blank line between, those that are null left out. Ends with a newline. */
function joinSections(sections) {
    const text = `${sections.filter((section) => section !== null && section !== '').join('\n\n')}\n`;
    return Buffer.byteLength(text) > MOST_BYTES ? limitNotes(text, SAFE_LENGTH, '') : text;
}
/** A hash or the like, also for the cell of a table. */
function codeSpan(text) {
    return `\`${plainLine(text).replace(/[`|]/g, "'")}\``;
}
/** `title` is text of our own: inside HTML no Markdown is read. */
function foldedSection(title, content) {
    return content === null ? null : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function commitsSection(commits) {
    const rows = commits
        .slice(0, MOST_ROWS)
        .map((commit) => [
        shortSha(commit.commit.sha),
        describeEffect(commit),
        defuseCell(commit.header, 120) || '(empty message)',
        defuseCell(commit.why, 120),
    ]);
    const table = markdownTable(['Commit', 'Effect', 'Header', 'Why'], rows);
    const rest = commits.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${rest} more; the output \`plan-file\` has all.` : '';
    return foldedSection(countCommits(commits), table === null ? null : `${table}${more}`);
}
function problemsSection(commits) {
    const problems = commitProblems(commits);
    const items = problems.slice(0, MOST_ITEMS).map(({ sha, header, mends }) => {
        const mend = mends.map((text) => defuse(text, 600)).join(' ');
        return `- ${sha} ${defuse(header, 120)}\\\n  ${mend}`;
    });
    if (items.length === 0)
        return null;
    const rest = problems.length - items.length;
    return `### Commits to look at\n\n${items.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`;
}
function editsSection(edits) {
    const rows = edits.map(({ path, from, to }) => [
        codeSpan(path),
        to === null ? 'new entry' : `${defuseCell(from ?? '')} → ${defuseCell(to)}`,
    ]);
    const table = markdownTable(['File', 'Change'], rows);
    return table === null ? null : `### Edits\n\n${table}`;
}
/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function warningsSection(warnings) {
    if (warnings.length === 0)
        return null;
    const lines = warnings.slice(0, MOST_ITEMS).map((warning) => `> - ${defuse(warning, 1000)}`);
    return ['> [!WARNING]', ...lines].join('\n');
}
/** One sentence each, from the preflight. */
function unknownsSection(unknowns) {
    const items = unknowns.map((text) => `- ${defuse(text, 1000)}`);
    return foldedSection('What could not be known beforehand', items.length === 0 ? null : items.join('\n'));
}
/** Notes are inert Markdown of our own making. */
function notesSection(notes) {
    return notes === '' ? null : `## Release notes\n\n${limitNotes(notes, NOTES_LIMIT, '').trimEnd()}`;
}


/***/ })

};
