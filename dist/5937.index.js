export const id = 5937;
export const ids = [5937,3707];
export const modules = {

/***/ 15937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPreview: () => (/* binding */ runPreview)
});

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/plan/merge-ways.js
var merge_ways = __webpack_require__(26676);
// EXTERNAL MODULE: ./lib/plan/shown-plan.js
var shown_plan = __webpack_require__(81364);
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

;// CONCATENATED MODULE: ./lib/report/merge-remarks.js
const METHOD_NAMES = {
    squash: 'Squash and merge',
    merge: 'Create a merge commit',
    rebase: 'Rebase and merge',
};
/** `branch`: that it would be merged into; untrusted. */
function mergeRemarks(ways, branch) {
    const { rules, knowsSettings, knowsRules, isQueued, isBlocked } = ways;
    const names = rules.methods.map((method) => METHOD_NAMES[method]).join(', ');
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

// EXTERNAL MODULE: ./lib/api/api-change.js
var api_change = __webpack_require__(53125);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/preview-api.js




const MOST_CHANGES = 60;
/** Null: nobody asked, or there is no release to compare with. "Not compared" is never shown as passed. */
function apiText({ verdict, tag, isUndeclared }) {
    if (tag === null)
        return null;
    const since = `### Public API since ${(0,summary_text/* codeSpan */.SS)(tag)}`;
    if (verdict.state === 'not-compared')
        return `${since}\n\nNot compared: ${(0,defuse/* defuse */.V)(verdict.reason, 600)}. Nobody knows whether a public name is gone.`;
    if (verdict.state === 'same')
        return `${since}\n\nNo public name changed.`;
    const breaking = verdict.changes.filter(api_change/* isBreaking */.ER);
    const added = verdict.changes.filter((change) => !(0,api_change/* isBreaking */.ER)(change));
    const more = verdict.total - breaking.length;
    return [
        since,
        breaking.length === 0 ? null : breakingText(isUndeclared),
        changeTable(breaking, tag),
        (0,summary_text/* foldedSection */.qF)(`${added.length} added`, changeTable(added, tag)),
        more > 0 ? `… and ${more} more that break.` : null,
    ]
        .filter((part) => part !== null)
        .join('\n\n');
}
function breakingText(isUndeclared) {
    return isUndeclared
        ? '> [!WARNING]\n> These changes break whoever uses the names, and no commit says so. Mark one with `!` after its type or with a `BREAKING CHANGE:` footer, or keep the names.'
        : 'These changes break whoever uses the names; the version says so.';
}
function changeTable(changes, tag) {
    const rows = changes
        .slice(0, MOST_CHANGES)
        .map((change) => [(0,summary_text/* codeSpan */.SS)((0,api_change/* describePlace */.df)(change, tag)), (0,defuse/* defuseCell */.F)((0,api_change/* describeChange */.uQ)(change), 300)]);
    const rest = changes.length - rows.length;
    const table = (0,markdown_table/* markdownTable */.Q)(['Place', 'Change'], rows);
    return rest > 0 ? `${table ?? ''}\n\n… and ${rest} more.` : table;
}

// EXTERNAL MODULE: ./lib/report/preview-comment.js
var preview_comment = __webpack_require__(19698);
// EXTERNAL MODULE: ./lib/api/api-judgement.js
var api_judgement = __webpack_require__(64906);
// EXTERNAL MODULE: ./lib/notes/notes-limit.js
var notes_limit = __webpack_require__(86506);
// EXTERNAL MODULE: ./lib/report/commit-problems.js
var commit_problems = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/report/plan-headline.js
var plan_headline = __webpack_require__(82108);
;// CONCATENATED MODULE: ./lib/report/preview-page.js
/** Groups of methods that come to the same, apart from the links of the notes. The first is the first method's. */
function sameMerges(merges) {
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

;// CONCATENATED MODULE: ./lib/report/preview-text.js
// A preview as Markdown: the version and why, what differs by the way of merging, commits, files, notes.









/** GitHub's limit for a comment, less the lines of ours before it. https://docs.github.com/en/rest/issues/comments */
const COMMENT_LIMIT = 65_536 - 4096;
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
    return (0,notes_limit/* limitNotes */.Tv)(renderDetail({ ...page, sections: [] }, { commits: 0, notes: 0 }), limit, '');
}
function renderDetail(page, detail) {
    const groups = sameMerges(page.merges);
    const [first, ...others] = groups;
    if (first === undefined)
        return '';
    const [{ plan }] = first;
    return (0,summary_text/* joinSections */.lS)([
        `## ${(0,defuse/* defuse */.V)(plan.name)} ${(0,plan_headline/* describeVersions */.Tt)(plan)}${plan.bump === null ? '' : ` (${plan.bump})`}`,
        `${(0,defuse/* defuse */.V)(plan.reason, 1000)}${plan.tag === null ? '' : ` (tag ${(0,summary_text/* codeSpan */.SS)(plan.tag)})`}`,
        methodsSection(groups, page.refused),
        remarksSection(page.remarks),
        (0,summary_text/* warningsSection */.xd)(warningsOf(plan)),
        titlesSection(page),
        ...groupSections(first, detail, others.length + page.refused.length === 0 ? null : first),
        ...page.sections,
        ...others.flatMap((group) => [
            (0,summary_text/* foldedSection */.qF)(namesOf(group), (0,summary_text/* joinSections */.lS)(groupSections(group, detail, group))),
        ]),
    ]);
}
/** What the section on the public API tells is not told twice. */
function warningsOf(plan) {
    const told = plan.api ? (0,api_judgement/* apiWarning */.FM)(plan.api) : null;
    return (0,commit_problems/* otherWarnings */.E)(plan).filter((warning) => warning !== told);
}
function methodsSection(groups, refused) {
    if (groups.length + refused.length < 2)
        return null;
    const rows = groups.map((group) => {
        const { plan } = group[0];
        return [
            namesOf(group),
            (0,defuse/* defuseCell */.F)((0,plan_headline/* describeVersions */.Tt)(plan)),
            plan.bump ?? '',
            (0,defuse/* defuseCell */.F)(plan.reason, 200),
        ];
    });
    const others = refused.map(({ method, error }) => [
        METHOD_NAMES[method],
        'refused',
        '',
        (0,defuse/* defuseCell */.F)(error.message, 600),
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)(['Merged by', 'Version', 'Bump', 'Why'], [...rows, ...others]);
    return `How it is merged makes a difference:\n\n${table}`;
}
function namesOf(group) {
    return group.map(({ method }) => METHOD_NAMES[method]).join(', ');
}
function groupSections(group, detail, named) {
    const { plan } = group[0];
    const by = named === null ? '' : ` (${namesOf(named)})`;
    return [commitTable(plan, detail), (0,summary_text/* editsSection */.vj)(plan.edits), notesSection(plan, detail, by)];
}
function commitTable({ commits }, { commits: most }) {
    if (commits.length === 0)
        return null;
    if (most === 0)
        return `${(0,plan_headline/* countCommits */.Wt)(commits)}. The table is left out here for its size; the summary of the run has it.`;
    // The newest are those of the pull request.
    const left = commits.length - most;
    const table = (0,summary_text/* commitsSection */.ET)(left > 0 ? commits.slice(-most) : commits);
    if (left > 0)
        return `${table ?? ''}\n\n${left} older ones are left out here; the summary of the run has them.`;
    return commits.length > FEW_COMMITS ? table : (table?.replace('<details>', '<details open>') ?? null);
}
function notesSection({ notes }, detail, by) {
    if (notes === '')
        return null;
    const kept = (0,notes_limit/* limitNotes */.Tv)(notes, detail.notes, '').trimEnd();
    return (0,summary_text/* foldedSection */.qF)(`Release notes${by}`, kept)?.replace('<details>', '<details open>') ?? null;
}
function remarksSection(remarks) {
    return remarks.length === 0 ? null : remarks.map((text) => `- ${(0,defuse/* defuse */.V)(text, 1000)}`).join('\n');
}
function titlesSection({ titles, title, merges }) {
    if (titles.length === 0)
        return null;
    const items = titles
        .slice(0, MOST_TITLES)
        .map((entry) => `- ${describePlace(entry, title, merges.length)}: ${(0,defuse/* defuse */.V)(entry.header, 120) || '(empty)'}\\\n  ${(0,defuse/* defuse */.V)(entry.fix, 600)}`);
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

// EXTERNAL MODULE: ./lib/report/run-outcome.js
var run_outcome = __webpack_require__(55670);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __webpack_require__(50432);
// EXTERNAL MODULE: ./lib/plan/merge-methods.js
var merge_methods = __webpack_require__(73228);
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

// EXTERNAL MODULE: ./lib/commands/read-plan.js + 23 modules
var read_plan = __webpack_require__(47235);
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
        const { plan } = await (0,read_plan/* readPlan */.m)(request, { ...needs, readCommits });
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
    const { plan } = await (0,read_plan/* readPlan */.m)(request, { ...needs, ...history });
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

;// CONCATENATED MODULE: ./lib/commands/preview-pull.js
// The preview of a pull request: the plan of each way to merge it, as one comment that is kept up to date and as the summary.













/** Throws `preview-unparsed` and `api-…` after the comment is written, which shows the fix as well. */
async function previewPull(request, needs) {
    const api = needs.checkApi ? showFirst(needs.checkApi) : null;
    const planning = { ...needs, checkApi: api?.check ?? null };
    const { plan, merges, refused, ways } = await needs.step('Plan', () => readMerges(request, planning));
    const planned = plan.packages[0];
    const proposed = merges.map(toProposed);
    const sections = await needs.readSections(planned);
    const shown = merges.map(shownMerge);
    const page = {
        merges: shown,
        refused,
        remarks: remarksOn(request, ways),
        titles: doubtfulTitles(proposed, request.failOnUnparsed),
        title: request.pull.title,
        sections: [...sections, ...apiSections(planned)],
    };
    const remark = await keepComment(request, { page, merges }, needs);
    const summary = renderPreview({ ...page, remarks: [...page.remarks, ...(remark === null ? [] : [remark])] }, SUMMARY_LIMIT);
    api?.refuse(merges.map((merge) => merge.plan.packages[0]));
    if (request.failOnUnparsed)
        refuseUnparsed(unparsedTitles(proposed), request.pull.title, merges.length);
    const [first = { plan: planned }] = shown;
    return (0,run_outcome/* quietOutcome */.p)('previewed', first.plan.reason, plan, {
        version: first.plan.version && (0,format_version/* formatVersion */.q)(first.plan.version),
        previousVersion: first.plan.previous && (0,format_version/* formatVersion */.q)(first.plan.previous.version),
        tag: first.plan.tag,
        notes: first.plan.notes,
        summary,
    });
}
const SUMMARY_LIMIT = 300_000;
async function readMerges({ plan: request, pull }, needs) {
    const kept = { ...needs, ...keepHistory(needs) };
    const [{ range, plan }, settings, branchRules] = await Promise.all([
        planTried(request, kept),
        pull.rules ?? needs.readMergeRules(),
        needs.readBranchRules(pull.baseRef),
    ]);
    const ways = (0,merge_ways/* mergeWays */.d)(settings, branchRules);
    const planned = await planMerges(request, pull, ways.rules, { ...kept, range });
    const [first] = planned?.merges ?? [];
    if (planned === null || first === undefined) {
        // A pull request that was merged, or a checkout of something else: the commits are there as they are.
        const added = new Set(range.filter(({ parents }) => parents.length < 2).map(({ sha }) => sha));
        return {
            plan: plan(),
            ways,
            refused: [],
            merges: [{ method: 'merge', plan: plan(), madeUp: new Map(), added }],
        };
    }
    return { plan: first.plan, ...planned, ways };
}
function apiSections({ api }) {
    const text = api ? apiText(api) : null;
    return text === null ? [] : [text];
}
function remarksOn({ baseReleases, pull }, ways) {
    const { baseRef } = pull;
    return [
        ...(baseReleases
            ? []
            : [
                `The branch ${baseRef} does not release: this is what would come of these commits on a branch that does.`,
            ]),
        ...mergeRemarks(ways, baseRef),
    ];
}
/** Null: the comment is as it should be. Otherwise one sentence why there is none. */
async function keepComment(request, { page, merges }, needs) {
    const { pull, plan } = request;
    if (!request.comment)
        return null;
    if (pull.action === 'closed')
        return 'The pull request is closed: its comment stays as it is.';
    const shown = Object.fromEntries(merges.map(({ method, plan: { packages } }) => [method, (0,shown_plan/* shownPlan */.v)(packages[0])]));
    const { path } = plan.project;
    const body = (0,preview_comment/* previewComment */.Wy)(path, shown, renderPreview(page));
    try {
        const found = await needs.findComment(pull.number, (0,preview_comment/* previewMarker */.fh)(path));
        if (found === null)
            await needs.writeComment(pull.number, body);
        else if (!(0,preview_comment/* sameComment */.Go)(found.body, body))
            await needs.editComment(found.id, body);
        return null;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo || error instanceof user_error/* UserErrors */.tQ))
            throw error;
        if (pull.isFork)
            return 'There is no comment: for a pull request from a fork the token of the run may only read.';
        const [first] = error instanceof user_error/* UserErrors */.tQ ? error.errors : [error];
        const why = first === undefined ? '' : ` ${first.happened} ${first.remedy}`;
        needs.warn(`The comment of the preview could not be kept up to date.${why}`);
        return `There is no comment.${why}`;
    }
}

;// CONCATENATED MODULE: ./lib/commands/preview.js
// Preview is release cut at the wall: the same plan, shown; nothing is written.






/** `base`: of a merge group, whose commits are made already: each of them since then must be conventional; null: none is looked at. */
async function preview(request, needs, base = null) {
    const { plan } = await needs.step('Plan', () => (0,read_plan/* readPlan */.m)(request, needs));
    const planned = plan.packages[0];
    if (base !== null)
        refuseUnparsed(titlesSince(planned, request.head.sha, base), '', 1);
    return (0,run_outcome/* quietOutcome */.p)('previewed', planned.reason, plan, {
        version: planned.version && (0,format_version/* formatVersion */.q)(planned.version),
        previousVersion: planned.previous && (0,format_version/* formatVersion */.q)(planned.previous.version),
        tag: planned.tag,
        notes: planned.notes,
    });
}
function titlesSince({ commits }, head, base) {
    const range = commits.map(({ commit }) => commit);
    const positions = new Map(range.map(({ sha }, at) => [sha, at]));
    const since = (0,merged_commits/* findMerged */.c)({ sha: '', parents: [base, head] }, range, positions);
    const added = new Set(since.map((at) => range[at]?.sha ?? ''));
    return unparsedTitles([{ method: 'rebase', commits, added, madeUp: new Map() }]);
}

// EXTERNAL MODULE: ./lib/gateways/github/branch-rules.js
var branch_rules = __webpack_require__(28473);
// EXTERNAL MODULE: ./lib/gateways/github/issue-comments.js
var issue_comments = __webpack_require__(83707);
// EXTERNAL MODULE: ./lib/plan/merge-rules.js
var merge_rules = __webpack_require__(68753);
// EXTERNAL MODULE: ./lib/gateways/github/request-failure.js
var request_failure = __webpack_require__(26369);
;// CONCATENATED MODULE: ./lib/gateways/github/merge-settings.js


function createMergeSettings({ octokit, repository }) {
    return {
        /** Null: shown to those with `contents: write` only. https://docs.github.com/en/rest/repos/repos#get-a-repository */
        readMergeRules: async () => {
            try {
                return (0,merge_rules/* readMergeRules */.C)((await octokit.request('GET /repos/{owner}/{repo}', repository)).data);
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, 'read how the repository merges');
            }
        },
        /** As it is now: a run that is started again has the event of the first one. Null: the token may not read it. */
        readPullText: async (number) => {
            try {
                const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
                const { data } = await octokit.request(route, { ...repository, pull_number: number });
                return { title: data.title, body: data.body ?? '' };
            }
            catch (error) {
                if ((0,request_failure/* isForbidden */.US)(error))
                    return null;
                return (0,request_failure/* refuse */.TR)(error, `read the pull request #${number}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/inputs/pull-event.js
// The pull request of an event, as its payload tells it. All of it was written by whoever opened it.
// https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request

/** Null: the event is about no pull request. */
function readPullEvent(payload) {
    const pull = fields(payload['pull_request']);
    const [base, head] = [fields(pull['base']), fields(pull['head'])];
    const { number, commits } = pull;
    if (typeof number !== 'number' || pull_event_text(head['sha']) === '')
        return null;
    const opener = fields(pull['user']);
    const [into, from] = [fields(base['repo']), fields(head['repo'])];
    return {
        number,
        title: pull_event_text(pull['title']),
        body: pull_event_text(pull['body']),
        author: opener['type'] === 'Bot' ? pull_event_text(opener['login']) : null,
        action: pull_event_text(payload['action']),
        baseRef: pull_event_text(base['ref']),
        headLabel: pull_event_text(head['label']).replace(':', '/'),
        head: pull_event_text(head['sha']),
        // A deleted fork has no repository any more.
        isFork: from['id'] === undefined || from['id'] !== into['id'],
        commitCount: typeof commits === 'number' ? commits : null,
        rules: (0,merge_rules/* readMergeRules */.C)(into),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function pull_event_text(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./lib/inputs/select-run.js + 1 modules
var select_run = __webpack_require__(32781);
;// CONCATENATED MODULE: ./lib/action-preview.js







async function runPreview(run, plan, reads) {
    const { inputs, event, payload, client, steps } = run;
    const told = event.name === 'pull_request' ? readPullEvent(payload) : null;
    if (told === null)
        return preview(plan, reads, inputs.failOnUnparsed ? groupBase(run) : null);
    const settings = createMergeSettings(client);
    const pull = event.runAttempt > 1 ? await asItIsNow(told, settings) : told;
    const outcome = await previewPull({
        ...{ plan, pull, comment: inputs.comment, failOnUnparsed: inputs.failOnUnparsed },
        baseReleases: releases(plan, run, pull.baseRef),
    }, {
        ...{ ...reads, ...(0,issue_comments.createIssueComments)(client), ...(0,branch_rules/* createBranchRules */.K)(client), ...settings },
        readSections: (planned) => readSections(run, planned),
    });
    steps.info(`${client.requestCount()} requests to GitHub.`);
    return outcome;
}
/** A run that is started again has the event of the first one; since then somebody may have mended the title. */
async function asItIsNow(pull, { readPullText }) {
    const text = await readPullText(pull.number);
    return text === null ? pull : { ...pull, ...text };
}
function releases({ project }, { event }, branch) {
    return (0,select_run/* isReleasing */.nn)({ branch, defaultBranch: event.defaultBranch }, project.configuration.branches);
}
/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group */
function groupBase({ event, payload }) {
    const group = payload['merge_group'];
    return event.name === 'merge_group' && typeof group?.base_sha === 'string' ? group.base_sha : null;
}
async function readSections(run, planned) {
    const { distributionSection } = await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(6118), __webpack_require__.e(7632), __webpack_require__.e(9269), __webpack_require__.e(7681), __webpack_require__.e(642), __webpack_require__.e(9663)]).then(__webpack_require__.bind(__webpack_require__, 79663));
    return [await distributionSection(run, planned)];
}


/***/ }),

/***/ 57573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ issueErrors)
/* harmony export */ });
const issueErrors = {
    'issue-right-missing': {
        happened: 'The token may not {what}: GitHub answered {status} ({message}).',
        remedy: 'Give the job `permissions: {permission}: write`, or pass a `token` that has it; then run it again.',
    },
    'conversation-locked': {
        happened: 'GitHub refused to {what}: the conversation is locked, and a workflow is no collaborator.',
        remedy: 'Unlock the conversation if the text should stand there; nothing else depends on it.',
    },
    'issues-disabled': {
        happened: 'GitHub refused to {what}: issues are switched off in {repository}.',
        remedy: 'Switch them on under Settings → General → Features → "Issues", or run without the input that asks for an issue.',
    },
};


/***/ }),

/***/ 28473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ listBranchRules),
/* harmony export */   K: () => (/* binding */ createBranchRules)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

/** GitHub's word for a private repository whose plan has no rulesets: nothing there can bind. */
const NOT_IN_PLAN = /upgrade to github/i;
/** All of them. Rejects with what GitHub answered. `branch`: short name, need not exist. */
function listBranchRules({ octokit, repository }, branch) {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    return octokit.paginate(route, { ...repository, branch, per_page: 100 });
}
function createBranchRules(client) {
    return {
        /** Short name of a branch, which need not exist. Null: the token may not see them. Throws `github-…`. */
        readBranchRules: async (branch) => {
            try {
                return await listBranchRules(client, branch);
            }
            catch (error) {
                // Enterprise Server knows the route, and rulesets, since 3.11.
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 404) || NOT_IN_PLAN.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureText */ .kY)(error)))
                    return [];
                // 409: no commit yet, and so no branch.
                if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isForbidden */ .US)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasStatus */ .Ro)(error, 409))
                    return null;
                return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(error, `read the rules of ${branch}`);
            }
        },
    };
}


/***/ }),

/***/ 83707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createIssueComments: () => (/* binding */ createIssueComments)
/* harmony export */ });
/* harmony import */ var _kept_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32111);
/* harmony import */ var _once_made_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98370);


function createIssueComments(client) {
    const { octokit, repository } = client;
    /** GitHub lists them oldest first and holds at most 2,500 of them, so every page can be read. */
    const find = async (number, isWanted) => {
        const pages = octokit.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...repository,
            ...{ issue_number: number, per_page: 100 },
        });
        for await (const { data } of pages) {
            const found = data.find((comment) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrusted */ .W2)(comment) && isWanted(comment));
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return {
        findComment: (number, marker) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfIssues */ .v)(client, `list the comments on #${number}`, async () => {
            const found = await find(number, ({ body }) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsWith */ .t$)(body, marker));
            return found === undefined ? null : toComment(found);
        }),
        writeComment: async (number, text) => {
            const body = (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBody */ .KM)(text);
            const comment = await (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOnce */ .G)(client, {
                what: `comment on #${number}`,
                send: async () => {
                    const { data } = await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...repository, issue_number: number, body });
                    return data;
                },
                find: () => find(number, (written) => (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .cZ)(written.body, body)),
            });
            return toComment(comment);
        },
        editComment: (id, body) => (0,_once_made_js__WEBPACK_IMPORTED_MODULE_1__/* .tellOfIssues */ .v)(client, `edit the comment ${id}`, async () => {
            const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...repository,
                comment_id: id,
                body: (0,_kept_text_js__WEBPACK_IMPORTED_MODULE_0__/* .fitBody */ .KM)(body),
            });
            return toComment(data);
        }),
    };
}
function toComment({ id, body = '', html_url: url }) {
    return { id: Number(id), body, url };
}


/***/ }),

/***/ 32111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ fitTitle),
/* harmony export */   KM: () => (/* binding */ fitBody),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   cZ: () => (/* binding */ isSameText),
/* harmony export */   t$: () => (/* binding */ beginsWith)
/* harmony export */ });
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86506);
// The text of issues and comments that are found again by a marker: whose counts, and how much fits.

/** GitHub's limits for the text of an issue or comment, and for a title; in characters. */
const BODY_LIMIT = 65_536;
const TITLE_LIMIT = 256;
/** Anybody may write a marker: https://docs.github.com/en/graphql/reference/enums#commentauthorassociation */
const WRITERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
function isTrusted({ user, author_association: association = '' }) {
    return user?.type === 'Bot' || WRITERS.has(association);
}
function beginsWith(body, marker) {
    return (body ?? '').trimStart().startsWith(marker);
}
/** The web editor writes CRLF. */
function isSameText(a, b) {
    return (a ?? '').replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
/** Whole lines, as many as GitHub takes. */
function fitBody(body) {
    return (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(body, BODY_LIMIT, '… the rest was cut: GitHub takes no more than 65,536 characters.');
}
function fitTitle(title) {
    const line = title.replace(/\s+/g, ' ').trim().toWellFormed();
    const characters = [...line];
    return characters.length <= TITLE_LIMIT ? line : `${characters.slice(0, TITLE_LIMIT - 1).join('')}…`;
}


/***/ }),

/***/ 98370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ makeOnce),
/* harmony export */   v: () => (/* binding */ tellOfIssues)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57573);
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26369);
/* harmony import */ var _settled_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49171);
// Something that must be made once on GitHub: after an answer that was lost it is looked for before it is sent again.




async function makeOnce(client, { what, send, find }) {
    let made;
    const settled = await tellOfIssues(client, what, () => (0,_settled_change_js__WEBPACK_IMPORTED_MODULE_3__/* .settleChange */ .k)(client, {
        what,
        change: async () => {
            made = await send();
        },
        look: async (mayBeOurs) => {
            if (mayBeOurs)
                made = await find();
            return made === undefined ? 'untouched' : 'made';
        },
        isFinal: (error) => (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isRuled */ .bf)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isLimited */ .lU)(error) || (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 410, 422),
    }));
    return made ?? refuseIssue(client, typeof settled === 'string' ? undefined : settled.cause, what);
}
/** A failure names the right that `permissions:` lacks, or the setting. */
async function tellOfIssues(client, what, request) {
    return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(what, () => request().catch((error) => refuseIssue(client, error, what)));
}
function refuseIssue({ repository }, error, what) {
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 410)) {
        const name = `${repository.owner}/${repository.repo}`;
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'issues-disabled', { what, repository: name });
    }
    // https://docs.github.com/en/communities/moderating-comments-and-conversations/locking-conversations
    if ((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403) && /\bis locked\b/i.test((0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error)))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'conversation-locked', { what });
    if (!(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isForbidden */ .US)(error) || !(0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasStatus */ .Ro)(error, 403, 404))
        return (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(error, what);
    const accepted = String(error.response?.headers['x-accepted-github-permissions'] ?? '');
    // On a pull request either right is enough; the workflows that comment on one declare this.
    const permission = accepted.includes('pull_requests') ? 'pull-requests' : 'issues';
    const { status } = error;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_issue_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .issueErrors */ .H, 'issue-right-missing', { what, status, message: (0,_request_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureText */ .kY)(error), permission });
}


/***/ }),

/***/ 49171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ settleChange)
/* harmony export */ });
/* harmony import */ var _request_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26369);

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

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ withoutInvisible),
/* harmony export */   h: () => (/* binding */ plainLine)
/* harmony export */ });
// Untrusted text as one legible line: nothing that steers a terminal, hides, or reorders what people read.
const ESC = String.fromCharCode(0x1b);
/** ANSI control sequences whole, so that no `[31m` is left behind. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const ANSI = new RegExp(`(?:${ESC}\\[|\\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]|${ESC}\\][^\\u0007${ESC}]{0,4096}(?:\\u0007|${ESC}\\\\)?`, 'g');
/** Bidirectional overrides (https://trojansource.codes), zero-width and other default-ignorable characters. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|\u17b4|\u17b5|[\u{e0000}-\u{e007f}]/gu;
/** Joiners belong to emoji and to Indic and Persian words; next to ASCII they only hide something. */
const STRAY_JOINER = /(?<![^\p{ASCII}\p{Cf}])[\u200c\u200d]+|[\u200c\u200d]+(?![^\p{ASCII}\p{Cf}])/gu;
const SPACE = /[\s\u0085]+/g;
const CONTROL = /\p{Cc}/gu;
const ORDINARY = /^[!-~]+(?: [!-~]+)*$/;
/** Text without control sequences and invisible characters; line ends and tabs stay. */
function withoutInvisible(text) {
    return text
        .toWellFormed()
        .replace(ANSI, '')
        .replace(INVISIBLE, '')
        .replace(STRAY_JOINER, '')
        .replace(CONTROL, (control) => (/[\s\u0085]/.test(control) ? control : ''));
}
/** One line of at most `limit` UTF-16 units; what is longer ends with an ellipsis. */
function plainLine(text, limit = 300) {
    if (text.length <= limit && ORDINARY.test(text))
        return text;
    // A message may be megabytes long; only its beginning can be shown.
    const head = text.length > limit * 8 ? `${text.slice(0, limit * 8)}…` : text;
    return cut(withoutInvisible(head).replace(SPACE, ' ').trim(), limit);
}
function cut(line, limit) {
    if (line.length <= limit)
        return line;
    const end = /[\ud800-\udbff]/.test(line.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${line.slice(0, end).trimEnd()}…`;
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ DEFAULT_MERGE_RULES),
/* harmony export */   Y0: () => (/* binding */ MERGE_METHODS),
/* harmony export */   i9: () => (/* binding */ mergeBy)
/* harmony export */ });
/* unused harmony export squashText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96730);
// What each merge button of GitHub would add to the base: commits that do not exist yet, with the messages that GitHub writes.
// https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges


const MERGE_METHODS = ['squash', 'merge', 'rebase'];
/** GitHub's own for a new repository. */
const DEFAULT_MERGE_RULES = {
    methods: MERGE_METHODS,
    squashTitle: 'COMMIT_OR_PR_TITLE',
    squashMessage: 'COMMIT_MESSAGES',
    mergeTitle: 'MERGE_MESSAGE',
    mergeMessage: 'PR_TITLE',
};
/** The commits that the merge would add. Ids of new commits are made up, equal for equal input. */
function mergeBy(method, merge, rules) {
    if (merge.commits.length === 0)
        return { tip: merge.base, commits: [], madeUp: new Map() };
    if (method === 'rebase')
        return rebase(merge);
    const text = method === 'squash' ? squashText(merge, rules) : mergeText(merge, rules);
    const parents = method === 'squash' ? [merge.base] : [merge.base, merge.head];
    const author = merge.author ?? (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits)[0]?.author ?? '';
    const sha = madeUpId(method, [...parents, text]);
    const commit = { sha, parents, message: text, author, committedAt: merge.at };
    return {
        tip: sha,
        commits: method === 'squash' ? [commit] : [...merge.commits, commit],
        madeUp: new Map([[sha, null]]),
    };
}
/** Copies of all but the merges: GitHub never just moves the base forward. */
function rebase({ base, commits, at }) {
    const madeUp = new Map();
    const copies = [];
    let tip = base;
    for (const commit of (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(commits)) {
        if (commit.parents.length > 1)
            continue;
        const sha = madeUpId('rebase', [tip, commit.sha]);
        madeUp.set(sha, commit.sha);
        copies.push({ ...commit, sha, parents: [tip], committedAt: at });
        tip = sha;
    }
    return { tip, commits: copies, madeUp };
}
function madeUpId(method, parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([method, ...parts].join('\0'))
        .digest('hex')
        .slice(0, 40);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-squashing-for-pull-requests */
function squashText(merge, rules) {
    const commits = (0,_commits_order_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .orderCommits */ .B)(merge.commits);
    const [only, ...others] = commits;
    const single = only !== undefined && others.length === 0 ? splitTitle(only.message) : null;
    const ofCommit = rules.squashTitle === 'COMMIT_OR_PR_TITLE' && single !== null;
    const title = ofCommit ? single.title : merge.title;
    const header = `${title} (#${merge.number})`;
    const credits = coAuthors(commits);
    if (rules.squashMessage === 'COMMIT_MESSAGES' && !ofCommit) {
        const list = commits.map(({ message }) => `* ${message.trim()}`).join('\n\n');
        return joined([header, list, ...(credits === '' ? [] : ['---------', credits])]);
    }
    const body = {
        COMMIT_MESSAGES: single?.text ?? '',
        PR_BODY: merge.body.replaceAll('\r\n', '\n').trim(),
        BLANK: '',
    }[rules.squashMessage];
    if (credits === '' || !endsInTrailers(body))
        return joined([header, body, credits]);
    return joined([header, `${body}\n${credits}`]);
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/configuring-commit-merging-for-pull-requests */
function mergeText({ number, title, body, headLabel }, rules) {
    const header = rules.mergeTitle === 'PR_TITLE'
        ? `${title} (#${number})`
        : `Merge pull request #${number} from ${headLabel}`;
    const text = { PR_BODY: body.replaceAll('\r\n', '\n').trim(), PR_TITLE: title, BLANK: '' }[rules.mergeMessage];
    return joined([header, text]);
}
/** Everybody but the author of the first commit, who most likely opened it; addresses are not known here and tell nothing to a plan. */
function coAuthors(commits) {
    const [first, ...others] = commits;
    const names = new Set(others.map(({ author }) => author));
    names.delete(first?.author ?? '');
    return [...names].map((name) => `Co-authored-by: ${name}`).join('\n');
}
function splitTitle(message) {
    const [title = '', ...lines] = message.trim().split('\n');
    return { title: title.trimEnd(), text: lines.join('\n').trim() };
}
function endsInTrailers(text) {
    const last = text.split(/\n{2,}/).at(-1) ?? '';
    return last !== '' && last.split('\n').every((line) => /^[A-Za-z-]+: \S/.test(line));
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('\n\n');
}


/***/ }),

/***/ 68753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readMergeRules)
/* harmony export */ });
/* harmony import */ var _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
// The settings of a repository for merges, from GitHub's answer or an event: https://docs.github.com/en/rest/repos/repos#get-a-repository

const ALLOWED = {
    squash: 'allow_squash_merge',
    merge: 'allow_merge_commit',
    rebase: 'allow_rebase_merge',
};
/** Null: the fields are not there, since the token may not see them. Unknown words count as GitHub's own choice. */
function readMergeRules(repository) {
    if (typeof repository !== 'object' || repository === null)
        return null;
    const fields = repository;
    if (_merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.some((method) => typeof fields[ALLOWED[method]] !== 'boolean'))
        return null;
    const methods = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => fields[ALLOWED[method]] === true);
    const word = (name, known, otherwise) => known.find((each) => each === fields[name]) ?? otherwise;
    const own = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MERGE_RULES */ .Hz;
    return {
        methods: methods.length === 0 ? own.methods : methods,
        squashTitle: word('squash_merge_commit_title', ['PR_TITLE', 'COMMIT_OR_PR_TITLE'], own.squashTitle),
        squashMessage: word('squash_merge_commit_message', ['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'], own.squashMessage),
        mergeTitle: word('merge_commit_title', ['PR_TITLE', 'MERGE_MESSAGE'], own.mergeTitle),
        mergeMessage: word('merge_commit_message', ['PR_BODY', 'PR_TITLE', 'BLANK'], own.mergeMessage),
    };
}


/***/ }),

/***/ 26676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ methodsLeft),
/* harmony export */   d: () => (/* binding */ mergeWays)
/* harmony export */ });
/* harmony import */ var _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73228);
// The ways to merge into a branch: what the settings of the repository allow and the rules of the branch leave of it.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets

/** Null: unknown. GitHub blocks a merge by a method that either side forbids, also one of a queue. */
function mergeWays(settings, rules) {
    const allowed = settings ?? _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MERGE_RULES */ .Hz;
    const left = rules === null ? _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0 : methodsLeft(rules);
    const methods = allowed.methods.filter((method) => left.includes(method));
    return {
        rules: methods.length === 0 ? allowed : { ...allowed, methods },
        knowsSettings: settings !== null,
        knowsRules: rules !== null,
        isQueued: rules?.some(({ type }) => type === 'merge_queue') ?? false,
        isBlocked: methods.length === 0,
    };
}
/** In the order of MERGE_METHODS, maybe none: rules of several rulesets hold together. */
function methodsLeft(rules) {
    const limits = rules.map(limitOf);
    return _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => limits.every((limit) => limit === null || limit.includes(method)));
}
/** Null: it leaves every method. */
function limitOf({ type, parameters }) {
    const fields = typeof parameters === 'object' && parameters !== null ? parameters : {};
    const { allowed_merge_methods: allowed, merge_method: queued } = fields;
    switch (type) {
        case 'pull_request':
            return Array.isArray(allowed) ? known(allowed) : null;
        case 'merge_queue':
            return typeof queued === 'string' ? known([queued.toLowerCase()]) : null;
        case 'required_linear_history':
            return ['squash', 'rebase'];
        // GitHub can't sign what it rebases: https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/about-merge-methods-on-github
        case 'required_signatures':
            return ['squash', 'merge'];
        default:
            return null;
    }
}
/** Null for words that say nothing to us: a list of none can't be set. */
function known(words) {
    const methods = _merge_methods_js__WEBPACK_IMPORTED_MODULE_0__/* .MERGE_METHODS */ .Y0.filter((method) => words.includes(method));
    return methods.length === 0 ? null : methods;
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

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ otherWarnings),
/* harmony export */   _: () => (/* binding */ commitProblems)
/* harmony export */ });
/* harmony import */ var _commits_commit_warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56639);
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2593);


const MEND = 'not a conventional commit, so it counts for nothing: write "fix: what it mends" or "feat: what it adds"';
/** Near misses and all commits that were not recognised. */
function commitProblems(commits) {
    return commits
        .filter(({ status, warnings }) => status === 'unparsed' || warnings.length > 0)
        .map(({ commit, header, warnings }) => ({
        sha: (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(commit.sha),
        header,
        mends: warnings.length === 0 ? [MEND] : warnings.map(({ message }) => message),
    }));
}
/** The warnings of a package that its commit problems don't already tell. */
function otherWarnings({ warnings, commits }) {
    const told = new Set(commits.flatMap(_commits_commit_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .commitWarnings */ .L));
    return warnings.filter((warning) => !told.has(warning));
}


/***/ }),

/***/ 81628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A GFM table of cells that are inert already; null without rows. https://github.github.com/gfm/#tables-extension- */
function markdownTable(heads, rows) {
    if (rows.length === 0)
        return null;
    return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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


/***/ }),

/***/ 29976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ problemsSection),
/* harmony export */   ET: () => (/* binding */ commitsSection),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Xl: () => (/* binding */ unknownsSection),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   lS: () => (/* binding */ joinSections),
/* harmony export */   qF: () => (/* binding */ foldedSection),
/* harmony export */   vj: () => (/* binding */ editsSection),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _commits_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2593);
/* harmony import */ var _notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86506);
/* harmony import */ var _notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
/* harmony import */ var _commit_problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7554);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81628);
/* harmony import */ var _plan_headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82108);







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
    return Buffer.byteLength(text) > MOST_BYTES ? (0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitNotes */ .Tv)(text, SAFE_LENGTH, '') : text;
}
/** A hash or the like, also for the cell of a table. */
function codeSpan(text) {
    return `\`${(0,_notes_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(text).replace(/[`|]/g, "'")}\``;
}
/** `title` is text of our own: inside HTML no Markdown is read. */
function foldedSection(title, content) {
    return content === null ? null : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function commitsSection(commits) {
    const rows = commits
        .slice(0, MOST_ROWS)
        .map((commit) => [
        (0,_commits_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .F)(commit.commit.sha),
        (0,_plan_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .describeEffect */ .xU)(commit),
        (0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseCell */ .F)(commit.header, 120) || '(empty message)',
        (0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseCell */ .F)(commit.why, 120),
    ]);
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Q)(['Commit', 'Effect', 'Header', 'Why'], rows);
    const rest = commits.length - rows.length;
    const more = rest > 0 ? `\n\n… and ${rest} more; the output \`plan-file\` has all.` : '';
    return foldedSection((0,_plan_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .countCommits */ .Wt)(commits), table === null ? null : `${table}${more}`);
}
function problemsSection(commits) {
    const problems = (0,_commit_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .commitProblems */ ._)(commits);
    const items = problems.slice(0, MOST_ITEMS).map(({ sha, header, mends }) => {
        const mend = mends.map((text) => (0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(text, 600)).join(' ');
        return `- ${sha} ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(header, 120)}\\\n  ${mend}`;
    });
    if (items.length === 0)
        return null;
    const rest = problems.length - items.length;
    return `### Commits to look at\n\n${items.join('\n')}${rest > 0 ? `\n- … and ${rest} more` : ''}`;
}
function editsSection(edits) {
    const rows = edits.map(({ path, from, to }) => [
        codeSpan(path),
        to === null ? 'new entry' : `${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseCell */ .F)(from ?? '')} → ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuseCell */ .F)(to)}`,
    ]);
    const table = (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Q)(['File', 'Change'], rows);
    return table === null ? null : `### Edits\n\n${table}`;
}
/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function warningsSection(warnings) {
    if (warnings.length === 0)
        return null;
    const lines = warnings.slice(0, MOST_ITEMS).map((warning) => `> - ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(warning, 1000)}`);
    return ['> [!WARNING]', ...lines].join('\n');
}
/** One sentence each, from the preflight. */
function unknownsSection(unknowns) {
    const items = unknowns.map((text) => `- ${(0,_notes_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(text, 1000)}`);
    return foldedSection('What could not be known beforehand', items.length === 0 ? null : items.join('\n'));
}
/** Notes are inert Markdown of our own making. */
function notesSection(notes) {
    return notes === '' ? null : `## Release notes\n\n${(0,_notes_notes_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .limitNotes */ .Tv)(notes, NOTES_LIMIT, '').trimEnd()}`;
}


/***/ })

};
