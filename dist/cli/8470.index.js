export const id = 8470;
export const ids = [8470];
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


/***/ })

};
