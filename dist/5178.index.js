export const id = 5178;
export const ids = [5178];
export const modules = {

/***/ 56639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ commitWarnings)
/* harmony export */ });
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2593);

/** A commit's warnings as sentences that stand alone, for the list of a whole plan. */
function commitWarnings({ commit, warnings }) {
    return warnings.map(({ message }) => `${(0,_commit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(commit.sha)}: ${message}`);
}


/***/ }),

/***/ 2593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha)
/* harmony export */ });
// A commit as git or GitHub gives it, before anything is read into it.
/** Object ids are shown with 7 digits (design, section 2). */
function shortSha(sha) {
    return sha.slice(0, 7);
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

/***/ 63979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defuseCell),
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9900);
// Untrusted text made inert in GitHub's Markdown and kept legible.
//
// Mentions, references and addresses become code spans. GitHub links them after Markdown is rendered, in the text nodes of the HTML, so a
// backslash or an entity (`\@user`, `&#64;user`) is gone by then and still notifies (https://github.com/github/cmark-gfm/issues/389); code is
// left alone, reads well in the raw file too, and suits what `@` mostly is in a Python project: a decorator. A zero-width space would be
// copied along by whoever copies the text. All other active characters get CommonMark's backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes).

const ACTIVE = /[@#$&<>\\`*_[\]~|]|:\/\/|www\.|gh-\d|^(?:[-+=]|\d+[.)](?:\s|$))/i;
/** https://spec.commonmark.org/0.31.2/#code-spans: a run of backticks up to the next run of the same length. */
const CODE_SPAN = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
const RISKY = new RegExp([
    // Addresses that GFM links by itself: https://github.github.com/gfm/#autolinks-extension-
    '(?:[a-z][a-z0-9+.-]{0,20}:\\/\\/|www\\.)[^\\s`]*',
    // Mentions of users and teams, e-mail addresses, `owner/repository@sha`.
    '[\\w.+%/:~-]{0,64}@[\\w@/.:+%~-]{0,200}\\w',
    // Mathematics; `$` in GitHub's Markdown can't be escaped outside of it.
    '\\$[^\\s`]*',
    // Issues: `#1`, `owner#1`, `owner/repository#1`, `GH-1`.
    '[\\w.-]{0,100}(?:\\/[\\w.-]{1,100})?(?:#\\d+)+',
    '\\bgh-\\d+',
    // Not a risk, but `__init__` reads better than its escaped form.
    '(?<!\\w)__\\w{1,60}?__(?!\\w)',
].join('|'), 'gi');
/** Tells at once what most text has not; `RISKY` is far slower. */
const MAY_BE_RISKY = /[@#$]|:\/\/|www\.|gh-\d|__/i;
const OWN_REFERENCE = /^(?:#|gh-)\d+$/i;
/** The keywords of GitHub, GitLab and Gitea that act on an issue. https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const KEYWORD = /(?<![a-z])(?:clos(?:e[sd]?|ing)|fix(?:e[sd]|ing)?|resolv(?:e[sd]?|ing)|implement(?:s|ed|ing)?|reopen(?:s|ed|ing)?)(?![a-z0-9])/i;
const CLOSING_PUNCTUATION = /[.,;:!?'")\]}>*~|]+$/;
/** One untrusted line for a place inside a line of our own Markdown, also at its start. Longer text is cut at `limit` with an ellipsis. */
function defuse(text, limit) {
    const line = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h)(text, limit);
    return ACTIVE.test(line) ? join(pieces(line)) : line;
}
/** As `defuse`, for a cell of a table: there a `|` ends the cell even in code, unless an odd number of backslashes stands before it. https://github.github.com/gfm/#tables-extension- */
function defuseCell(text, limit) {
    return defuse(text, limit).replace(/\\*\|/g, (mark) => (mark.length % 2 === 1 ? `\\${mark}` : mark));
}
function pieces(line) {
    if (!line.includes('`'))
        return plainPieces(line, 0, line.length);
    const found = [];
    let end = 0;
    for (const span of line.matchAll(CODE_SPAN)) {
        found.push(...plainPieces(line, end, span.index), { text: span[0], code: true });
        end = span.index + span[0].length;
    }
    found.push(...plainPieces(line, end, line.length));
    return found;
}
function plainPieces(line, start, stop) {
    const text = line.slice(start, stop);
    if (!MAY_BE_RISKY.test(text))
        return [{ text, code: false }];
    const found = [];
    let end = 0;
    for (const match of text.matchAll(RISKY)) {
        const token = match[0].replace(CLOSING_PUNCTUATION, '');
        if (OWN_REFERENCE.test(token) && !isClosing(line.slice(0, start + match.index)))
            continue;
        found.push({ text: text.slice(end, match.index), code: false }, { text: `\`${token}\``, code: true });
        end = match.index + token.length;
    }
    found.push({ text: text.slice(end), code: false });
    return found;
}
/** An issue of this repository stays a link, unless a keyword stands before it, or the caller's own text does ("fixes: " as a scope). */
function isClosing(before) {
    return KEYWORD.test(before) || !/[\p{L}\p{N}]/u.test(before);
}
function join(parts) {
    let line = '';
    let afterCode = false;
    for (const { text, code } of parts) {
        if (text === '')
            continue;
        // Two spans that touch would merge their fences.
        if (code)
            line += afterCode ? ` ${text}` : text;
        else
            line += line === '' ? escapeStart(escape(text)) : escape(text);
        afterCode = code;
    }
    return line;
}
function escape(text) {
    return text.replace(/[\\`*[\]~|<&_]/g, escapeCharacter);
}
/** `_` between letters and digits is never emphasis in GFM, so `foo_bar` stays as it is; `&` matters only where an entity may begin. */
function escapeCharacter(character, offset, text) {
    if (character === '<')
        return '&lt;';
    if (character === '&')
        return /[\s&]/.test(text.charAt(offset + 1)) ? '&' : '&amp;';
    const isInWord = character === '_' && isAlphanumeric(text, offset - 1) && isAlphanumeric(text, offset + 1);
    return isInWord ? '_' : `\\${character}`;
}
function isAlphanumeric(text, offset) {
    return /[A-Za-z0-9]/.test(text.charAt(offset));
}
/** Headings, lists, quotes and rules begin only at the start of a line. */
function escapeStart(text) {
    const start = /^(?:\d+(?=[.)](?:\s|$))|(?=[-+=#>]))/.exec(text)?.[0];
    return start === undefined ? text : `${start}\\${text.slice(start.length)}`;
}


/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ linkDestination),
/* harmony export */   XQ: () => (/* binding */ urlRef),
/* harmony export */   iQ: () => (/* binding */ markdownLink)
/* harmony export */ });
// Links of our own making: the only live links in what we write.
/** `text` must be inert already; an address that isn't http(s) gives the text alone. */
function markdownLink(text, url, title = '') {
    const destination = linkDestination(url);
    if (destination === null)
        return text;
    const hover = title.replace(/["\\<>&`|[\]@]/g, ' ').trim();
    return hover === '' ? `[${text}](${destination})` : `[${text}](${destination} "${hover}")`;
}
/** Null when it isn't http(s). No spaces, no parentheses: https://spec.commonmark.org/0.31.2/#link-destination */
function linkDestination(url) {
    if (!/^https?:\/\/[^/]/i.test(url))
        return null;
    return url.replace(/[^\w\-.~:/?#@!$&'*+,;=%]/gu, (character) => /[()]/.test(character)
        ? character === '('
            ? '%28'
            : '%29'
        : encodeURIComponent(character.toWellFormed()));
}
/** A tag or branch as part of a path; `/` stays, as GitHub expects in `compare/pkg/v1...pkg/v2`. */
function urlRef(ref) {
    return ref
        .toWellFormed()
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29')))
        .join('/');
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

/***/ 29798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ commentsSection)
/* harmony export */ });
// What the summary says of the comments that a release left on its pull requests and issues.
/** Null: there was nothing to comment on. */
function commentsSection(comments) {
    if (comments === undefined)
        return null;
    const { pulls, issues, earlier, left } = comments;
    const parts = [
        listed(pulls, 'pull request'),
        listed(issues, 'issue'),
        earlier === 0 ? null : `${earlier} had a comment from an earlier run`,
        left === 0 ? null : `${left} got none`,
    ].filter((part) => part !== null);
    return parts.length === 0 ? null : `Comments "Released in": ${parts.join('; ')}.`;
}
function listed(numbers, noun) {
    if (numbers.length === 0)
        return null;
    return `${noun}${numbers.length === 1 ? '' : 's'} ${numbers.map((number) => `#${number}`).join(', ')}`;
}


/***/ }),

/***/ 15178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderRunSummary: () => (/* binding */ renderRunSummary)
});

// EXTERNAL MODULE: ./lib/commits/commit.js
var commit = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
// EXTERNAL MODULE: ./lib/report/commit-problems.js
var commit_problems = __webpack_require__(7554);
// EXTERNAL MODULE: ./lib/report/plan-headline.js
var plan_headline = __webpack_require__(82108);
// EXTERNAL MODULE: ./lib/report/summary-text.js
var summary_text = __webpack_require__(29976);
;// CONCATENATED MODULE: ./lib/report/plan-summary.js
// The job summary of a run that wrote nothing: what a release would be, or why there is none.





/** Markdown; `remark` is one sentence on this run, such as why nothing was released; `unknowns` are what its preflight could not know. */
function renderPlanSummary(plan, remark = '', unknowns = []) {
    return (0,summary_text/* joinSections */.lS)([
        ...plan.packages.flatMap((entry) => packageSections(entry, plan, remark)),
        (0,summary_text/* unknownsSection */.Xl)(unknowns),
        (0,summary_text/* warningsSection */.xd)(plan.warnings),
        `Plan ${(0,summary_text/* codeSpan */.SS)(plan.hash)}`,
    ]);
}
function packageSections(entry, plan, remark) {
    const { branch, head } = plan;
    const bump = entry.bump === null ? '' : ` (${entry.bump})`;
    const tag = entry.tag === null ? '' : `Tag ${(0,defuse/* defuse */.V)(entry.tag)}, `;
    const where = `${tag}${branch === null ? '' : `branch ${(0,defuse/* defuse */.V)(branch)}, `}commit ${(0,commit/* shortSha */.F)(head)}.`;
    const told = remark === '' || remark === entry.reason ? null : (0,defuse/* defuse */.V)(remark, 1000);
    return [
        `## ${(0,defuse/* defuse */.V)(entry.name)} ${(0,plan_headline/* describeVersions */.Tt)(entry)}${bump}`,
        told,
        (0,defuse/* defuse */.V)(entry.reason, 1000),
        where.charAt(0).toUpperCase() + where.slice(1),
        (0,summary_text/* warningsSection */.xd)((0,commit_problems/* otherWarnings */.E)(entry)),
        (0,summary_text/* problemsSection */.Ad)(entry.commits),
        (0,summary_text/* commitsSection */.ET)(entry.commits),
        (0,summary_text/* editsSection */.vj)(entry.edits),
        (0,summary_text/* notesSection */.dY)(entry.notes),
    ];
}

// EXTERNAL MODULE: ./lib/notes/markdown-link.js
var markdown_link = __webpack_require__(1773);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/report/format-duration.js
var format_duration = __webpack_require__(74360);
// EXTERNAL MODULE: ./lib/distribution/format-size.js
var format_size = __webpack_require__(73769);
// EXTERNAL MODULE: ./lib/report/release-comments.js
var release_comments = __webpack_require__(29798);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
;// CONCATENATED MODULE: ./lib/report/release-summary.js
// The job summary of a run that released, resumed, published or rehearsed.










function renderReleaseSummary(outcome, steps) {
    const { plan, files, notes } = outcome;
    // A resumed release is not the one that the plan is about.
    const planned = plan?.packages.find(({ tag, version }) => tag === outcome.tag && version !== null && (0,format_version/* formatVersion */.q)(version) === outcome.version) ?? null;
    return (0,summary_text/* joinSections */.lS)([
        headline(outcome, plan?.packages[0]?.name ?? ''),
        (0,defuse/* defuse */.V)(outcome.reason, 1000),
        facts(outcome),
        outcome.shown === undefined ? null : (0,defuse/* defuse */.V)(outcome.shown, 1000),
        (0,release_comments/* commentsSection */.i)(outcome.comments),
        (0,summary_text/* warningsSection */.xd)([...(plan?.warnings ?? []), ...(planned === null ? [] : (0,commit_problems/* otherWarnings */.E)(planned))]),
        filesSection(files),
        planned === null ? null : (0,summary_text/* editsSection */.vj)(planned.edits),
        planned === null ? null : (0,summary_text/* problemsSection */.Ad)(planned.commits),
        planned === null ? null : (0,summary_text/* commitsSection */.ET)(planned.commits),
        (0,summary_text/* unknownsSection */.Xl)(outcome.unknowns),
        stepsSection(steps),
        (0,summary_text/* notesSection */.dY)(notes),
    ]);
}
function headline({ result, version, releaseUrl }, name) {
    const title = [(0,defuse/* defuse */.V)(name), (0,defuse/* defuse */.V)(version ?? '')].filter((part) => part !== '').join(' ');
    const linked = releaseUrl === null ? title : (0,markdown_link/* markdownLink */.iQ)(title, releaseUrl);
    return `## ${linked === '' ? '' : `${linked} `}${result}`;
}
function facts({ tag, sha, previousVersion, manifestDigest }) {
    const known = [
        tag === null ? null : `Tag ${(0,defuse/* defuse */.V)(tag)}${sha === null ? '' : ` at ${(0,commit/* shortSha */.F)(sha)}`}`,
        previousVersion === null ? null : `previous version ${(0,defuse/* defuse */.V)(previousVersion)}`,
        manifestDigest === null ? null : `manifest ${(0,summary_text/* codeSpan */.SS)(manifestDigest)}`,
    ].filter((fact) => fact !== null);
    return known.length === 0 ? null : `${known.join(', ')}.`;
}
function filesSection(files) {
    const rows = files.map(({ filename, size, sha256, url }) => {
        const name = (0,defuse/* defuseCell */.F)(filename);
        return [url === null ? name : (0,markdown_link/* markdownLink */.iQ)(name, url), (0,format_size/* formatSize */.X)(size), (0,summary_text/* codeSpan */.SS)(sha256)];
    });
    const table = (0,markdown_table/* markdownTable */.Q)(['File', 'Size', 'sha256'], rows);
    return table === null ? null : `### Files\n\n${table}`;
}
function stepsSection(steps) {
    const rows = steps.map(({ title, milliseconds, failed }) => [
        failed ? `**${(0,defuse/* defuseCell */.F)(title)}** failed` : (0,defuse/* defuseCell */.F)(title),
        (0,format_duration/* formatDuration */.a)(milliseconds),
    ]);
    const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    return (0,summary_text/* foldedSection */.qF)(`Steps, ${(0,format_duration/* formatDuration */.a)(total)}`, (0,markdown_table/* markdownTable */.Q)(['Step', 'Time'], rows));
}

;// CONCATENATED MODULE: ./lib/report/run-summary.js
// The job summary of any run, from what it came to.


/** Results of runs that wrote nothing: they show the plan. */
const PLANNED = ['previewed', 'nothing', 'superseded'];
/** Markdown. */
function renderRunSummary(outcome, steps) {
    if (outcome.summary !== undefined)
        return outcome.summary;
    return outcome.plan !== null && PLANNED.includes(outcome.result)
        ? renderPlanSummary(outcome.plan, outcome.reason, outcome.unknowns)
        : renderReleaseSummary(outcome, steps);
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
