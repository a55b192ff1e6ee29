export const id = 6410;
export const ids = [6410];
export const modules = {

/***/ 53125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ER: () => (/* binding */ isBreaking),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
// What became of one public name between two trees of sources.
const SENTENCES = {
    removed: ({ name }) => `${name} was removed`,
    'kind-changed': ({ name, before, after }) => `${name} was a ${before} and is a ${after}`,
    'parameter-removed': (change) => `${parameterOf(change)} was removed`,
    'parameter-added': (change) => `${parameterOf(change)} was added without a default`,
    'parameter-required': (change) => `${parameterOf(change)} has no default any more, it was ${change.before}`,
    'parameter-moved': (change) => `${parameterOf(change)} moved from place ${change.before} to place ${change.after}`,
    'parameter-kind': (change) => `${parameterOf(change)} was ${change.before} and is ${change.after}`,
    'parameter-default': (change) => `${parameterOf(change)} has default ${change.after}, it was ${change.before}`,
    'base-removed': ({ name, before }) => `${name} is no ${before} any more`,
    added: ({ name }) => `${name} was added`,
};
/** Without its place. Holds hostile text on one line. */
function describeChange(change) {
    return SENTENCES[change.kind](change).replace(/\s+/g, ' ');
}
/** `src/acme/vault.py:12`; `release` is the tag of the last release, for what is gone since. */
function describePlace({ path, line, at }, release) {
    return `${path}:${line}${at === 'release' ? ` at ${release}` : ''}`;
}
function isBreaking({ kind }) {
    return kind !== 'added';
}
function parameterOf({ name, parameter }) {
    return `parameter ${parameter} of ${name}`;
}


/***/ }),

/***/ 64906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ apiWarning),
/* harmony export */   dv: () => (/* binding */ breakingLines),
/* harmony export */   vo: () => (/* binding */ isDeclared)
/* harmony export */ });
/* harmony import */ var _commits_bump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40760);
/* harmony import */ var _version_next_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90534);
/* harmony import */ var _api_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53125);
// Whether the version that is planned says what became of the public API.



/** Below 1.0.0 a breaking change is minor, so that any minor release says enough. Numbers of a calendar say nothing. */
function isDeclared(last, { version, bump, saysBreaking, majorOnZero }) {
    if (version === null)
        return false;
    if ((0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalendar */ .r6)(last))
        return saysBreaking;
    const needed = (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveBump */ ._R)(last, 'major', { majorOnZero });
    const planned = bump ?? (0,_version_next_version_js__WEBPACK_IMPORTED_MODULE_1__/* .bumpBetween */ .HQ)(last, version);
    return (0,_commits_bump_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBump */ .f)(planned, needed) === planned;
}
/** One line for each breaking change, with its place. */
function breakingLines({ changes, total }, tag, most) {
    const breaking = changes.filter(_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isBreaking */ .ER);
    const lines = breaking
        .slice(0, most)
        .map((change) => `${(0,_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describePlace */ .df)(change, tag)}: ${(0,_api_change_js__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change)}`);
    const more = total - lines.length;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}
const SHOWN = 5;
/** One sentence or two for the plan's warnings; null when there is nothing to say. */
function apiWarning({ verdict, tag, isUndeclared }) {
    if (verdict.state === 'not-compared')
        return verdict.cause === 'first-release'
            ? null
            : `The public API was not compared with ${tag}: ${verdict.reason}.`;
    if (!isUndeclared || tag === null)
        return null;
    const lines = breakingLines(verdict, tag, SHOWN).join('; ');
    return `The public API breaks since ${tag}, and no commit says so: ${lines}. Mark the change with "!" or a BREAKING CHANGE footer, or keep the names.`;
}


/***/ }),

/***/ 16410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlan: () => (/* binding */ readPlan)
});

// EXTERNAL MODULE: ./lib/commits/bump.js
var commits_bump = __webpack_require__(40760);
// EXTERNAL MODULE: ./lib/commits/commit.js
var commits_commit = __webpack_require__(2593);
// EXTERNAL MODULE: ./lib/commits/order-commits.js + 1 modules
var order_commits = __webpack_require__(96730);
;// CONCATENATED MODULE: ./lib/commits/quote-text.js
// Commit text inside a sentence of ours: short, on one line, without control or direction characters.
const LONGEST = 72;
function quoteText(text) {
    const line = text
        .slice(0, LONGEST + 1)
        .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return text.length > LONGEST ? `"${line.slice(0, LONGEST)}…"` : `"${line}"`;
}

;// CONCATENATED MODULE: ./lib/commits/footers.js

const BREAKING_FOOTER = /^BREAKING[ -]CHANGE: +(\S.*)$/s;
const ANY_FOOTER = /^(?:BREAKING CHANGE|[A-Za-z][A-Za-z0-9-]*)(?:: +| #)\S/;
const DASHES = /^-{3,}$/;
/** A line of dashes, as GitHub writes between squashed commits and their co-authors. */
function isDashes(line) {
    return !line.fenced && DASHES.test(line.text);
}
/** A line `Token: value` or `Token #value`, the form of git trailers. */
function isFooter(line) {
    return !line.fenced && ANY_FOOTER.test(line.text);
}
/**
 * The texts of the breaking-change footers among lines of a body. A text goes on until a blank line, the next footer or a line of
 * dashes; a code fence in it is never cut.
 */
function readBreakingFooters(lines) {
    const notes = [];
    let open = null;
    const close = () => {
        if (open !== null)
            notes.push(open.join('\n'));
        open = null;
    };
    for (const line of lines) {
        const text = line.fenced ? undefined : BREAKING_FOOTER.exec(line.text)?.[1];
        if (text !== undefined) {
            close();
            open = [text];
        }
        else if (line.fenced || (line.text !== '' && !isFooter(line) && !isDashes(line))) {
            open?.push(line.text);
        }
        else {
            close();
        }
    }
    close();
    return notes;
}
/** Whether a text can hold a breaking footer or a mention: asked of every message, and cheaper than a pattern. */
function mayMentionBreaking(text) {
    return text.includes('reaking') || text.includes('REAKING');
}
/** The code of every warning about a breaking change that somebody meant and nothing marks. */
const BREAKING_NOT_MARKED = 'breaking-not-marked';
const MENTION = /breaking[\s_-]{0,3}change/i;
const UPPER_CASE_WORD = /\bBREAKING\b/;
/** A warning when the text speaks of a breaking change. To be asked when nothing marks the commit as breaking. */
function warnOfMention(message) {
    const found = MENTION.exec(message) ?? UPPER_CASE_WORD.exec(message);
    if (found === null)
        return null;
    const start = message.lastIndexOf('\n', found.index) + 1;
    const end = message.indexOf('\n', found.index);
    const line = message.slice(start, end === -1 ? undefined : end);
    return {
        code: BREAKING_NOT_MARKED,
        message: `${quoteText(line)} mentions a breaking change but does not mark one: if it breaks users, put "!" before the header's colon ` +
            'or a line "BREAKING CHANGE: what breaks" (upper case, not indented, below a blank line) into the message.',
    };
}
/** A breaking footer below a header that has no type. */
function warnOfFooterWithoutType(note) {
    return {
        code: BREAKING_NOT_MARKED,
        message: `The footer "BREAKING CHANGE" (${quoteText(note)}) does not count below a header without a type: ` +
            'write the header as "feat!: description".',
    };
}
/** A breaking mark in a merge commit. */
function warnOfMarkInMerge(mark) {
    return {
        code: 'breaking-in-merge',
        message: `${quoteText(mark)} marks a breaking change, but a merge commit does not count, only the commits that it merges: ` +
            'if none of them is marked, add a commit whose header has "!" before the colon.',
    };
}

// EXTERNAL MODULE: ./lib/commits/parse-header.js
var parse_header = __webpack_require__(83535);
;// CONCATENATED MODULE: ./lib/commits/reverts.js

const REVERT_TYPE = 'revert';
const QUOTING = /^(revert|reapply) "(.*)"$/is;
/** A header in git's own words, `Revert "feat: x"` or `Reapply "feat: x"`, with or without a pull request number behind. */
function readQuotedHeaders(header, parsed) {
    const match = QUOTING.exec((0,parse_header/* withoutPull */.mm)(header));
    if (match !== null) {
        const [, verb = '', quoted = ''] = match;
        // git (2.43 and later) names the revert of `Revert "x"` so.
        return [verb.toLowerCase() === 'reapply' ? `Revert "${quoted}"` : quoted];
    }
    if (parsed?.type !== REVERT_TYPE)
        return null;
    const written = [parsed.description, (0,parse_header/* withoutPull */.mm)(parsed.description)];
    return written.map((text) => text.replace(/^"(.*)"$/s, '$1'));
}
/** Whether a message can be a revert: cheap, asked of every message. */
function mayRevert(header, rest) {
    return (/^re(?:vert|apply)/i.test(header) || rest.includes('This reverts commit') || rest.includes('Reverts '));
}
const PULL = /^Reverts (?:[\w.-]+\/[\w.-]+)?#(\d{1,10})\b/;
const REFS = /^Refs?: /i;
/** Null when the message is no revert. */
function readRevert(header, parsed, lines) {
    const headers = readQuotedHeaders(header, parsed);
    const shas = [];
    const references = [];
    const pulls = [];
    for (const { text, fenced } of lines) {
        if (fenced)
            continue;
        if (text.startsWith('This reverts commit'))
            shas.push(readSentence(text));
        else if (headers !== null && REFS.test(text))
            references.push(splitWords(text).filter(isSha));
        const pull = text.startsWith('Reverts ') ? PULL.exec(text) : null;
        if (pull !== null)
            pulls.push(Number(pull[1]));
    }
    const reverted = shas.flat();
    if (headers === null && reverted.length === 0 && pulls.length === 0)
        return null;
    return {
        shas: unique(reverted.length > 0 ? reverted : references.flat()),
        pulls: unique(pulls),
        headers: headers ?? [],
    };
}
function unique(values) {
    return [...new Set(values)];
}
// `This reverts commit 1a2b3c4, reversing changes made to 5d6e7f8.` and `This reverts commits 1a2b3c4 and 5d6e7f8 because …`:
// the ids that directly follow.
function readSentence(text) {
    const words = splitWords(text)
        .slice(3)
        .filter((word) => word !== 'and');
    const end = words.findIndex((word) => !isSha(word));
    return end === -1 ? words : words.slice(0, end);
}
function splitWords(text) {
    return text
        .toLowerCase()
        .split(/[\s,;.]+/)
        .filter((word) => word !== '');
}
function isSha(word) {
    return /^[0-9a-f]{7,64}$/.test(word);
}

;// CONCATENATED MODULE: ./lib/commits/near-misses.js




/** Words that people write for a type. */
const MEANT_TYPES = new Map([
    ...['feature', 'features', 'feats'].map((word) => [word, 'feat']),
    ...['bug', 'bugfix', 'bugfixes', 'hotfix', 'fixes', 'fixed'].map((word) => [word, 'fix']),
    ...['performance'].map((word) => [word, 'perf']),
    ...['doc', 'documentation'].map((word) => [word, 'docs']),
    ...['tests', 'testing'].map((word) => [word, 'test']),
    ...['chores'].map((word) => [word, 'chore']),
    ...['refactoring'].map((word) => [word, 'refactor']),
    ...['breaking', 'breaking-change', 'breaking-changes'].map((word) => [word, 'BREAKING CHANGE']),
]);
/** Whether a type has a rule. */
function isKnownType(type, rules) {
    return type === REVERT_TYPE || Object.hasOwn(rules.types, type);
}
/** The type that a word stands for; null when it is just a word. */
function readMeantType(word, rules) {
    const type = word.toLowerCase();
    return isKnownType(type, rules) ? type : (MEANT_TYPES.get(type) ?? null);
}
function warnOfUnknownType(header, type) {
    const meant = MEANT_TYPES.get(type);
    const mend = meant === undefined
        ? `if such commits should count or be listed, add "${type}" to bump-rules.`
        : `write "${meant}: description", or add "${type}" to bump-rules.`;
    const code = meant === 'BREAKING CHANGE' ? BREAKING_NOT_MARKED : 'type-unknown';
    return { code, message: `${quoteText(header)} has the unknown type "${type}" and does not count: ${mend}` };
}
/** `feat: !text` is a good header, but its mark stands in the wrong place. */
function warnOfMisplacedMark(header) {
    const why = 'has its "!" behind the colon, where it does not mark a breaking change';
    return nearMiss(header, why, evenOut(header).replace(/: ?!+ ?/, '!: '));
}
function nearMiss(header, why, mend) {
    return { code: 'header-near-miss', message: `${quoteText(header)} ${why}: write ${quoteText(mend)}.` };
}
// Only the beginning is looked at, with its white space evened out, so that no pattern below meets a long run of anything.
function evenOut(header) {
    return header.slice(0, 200).replace(/\s+/g, ' ').trim();
}
const BREAKING_WORD = /^breaking(?:[ _-]?changes?\b| ?[:!])[ :!-]*(.*)$/i;
const BREAKING_TOKEN = /^BREAKING\b[ :!-]*(.*)$/;
const REVERTING = /^revert(?:s|ed|ing)?\b/i;
const BEFORE_TYPE = /^(?:\[?[A-Z][A-Z0-9]*-\d+\]?:? |:[a-z0-9_+-]+: ?|(?:fixup|squash|amend)! |(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200d}|\u{fe0f}) ?)+/u;
const LOOSE_COLON = /^(\p{L}[\p{L}\p{N}_-]*) ?(!*) ?(?:\(([^()]*)\))? ?(!*) ?[:：] ?(!*) ?(.*)$/su;
const BRACKETED = /^[[(](\p{L}+)()()()()[\])]:? ?(.*)$/su;
const DASHED = /^(\p{L}+) ?()(?:\(([^()]*)\))?(!?)() [-–—] (.*)$/su;
const NO_COLON = /^(\p{L}+)()\(([^()]*)\)(!?)() (.*)$/su;
const BAD_SCOPE = /^(\p{L}+) ?\(.*:/su;
/** A warning for a header that `parseHeader` does not read but a person meant as one; null for plain text. */
function findNearMiss(header, rules) {
    const text = evenOut(header);
    if (REVERTING.test(text)) {
        return nearMiss(header, 'does not say which commit it reverts', 'revert: header of the reverted commit');
    }
    const breaking = BREAKING_WORD.exec(text) ?? BREAKING_TOKEN.exec(text);
    if (breaking !== null) {
        const mend = `BREAKING CHANGE: ${breaking[1] || 'what breaks'}`;
        return { ...nearMiss(header, 'does not mark a breaking change', mend), code: BREAKING_NOT_MARKED };
    }
    return findLooseHeader(header, text, rules) ?? findPrefixed(header, text, rules);
}
function findLooseHeader(header, text, rules) {
    for (const pattern of [LOOSE_COLON, BRACKETED, DASHED, NO_COLON]) {
        const match = pattern.exec(text);
        const type = readMeantType(match?.[1] ?? '', rules);
        if (match === null || type === null)
            continue;
        const [, , early = '', scope = '', mark = '', late = '', description = ''] = match;
        const scoped = scope === '' ? type : `${type}(${scope})`;
        const marked = early + mark + late === '' ? scoped : `${scoped}!`;
        const mend = `${marked}: ${description || 'description'}`;
        const why = description === '' ? 'has no description' : 'is nearly a conventional header and does not count';
        return nearMiss(header, why, mend);
    }
    const type = readMeantType(BAD_SCOPE.exec(text)?.[1] ?? '', rules);
    if (type === null)
        return null;
    return nearMiss(header, 'has a scope that is not closed or holds brackets', `${type}(scope): description`);
}
function findPrefixed(header, text, rules) {
    const mend = text.replace(BEFORE_TYPE, '');
    const parsed = (0,parse_header/* parseHeader */.RW)(mend);
    if (parsed === null || readMeantType(parsed.type, rules) === null)
        return null;
    return nearMiss(header, 'has something before its type and does not count', mend);
}

;// CONCATENATED MODULE: ./lib/commits/read-change.js




function readChange(text, rules) {
    const { header, parsed, breakingNotes, revert } = text;
    const type = revert === null ? (parsed?.type ?? null) : REVERT_TYPE;
    if (type === null)
        return readPlain(text, rules);
    const breaking = parsed?.breaking === true || breakingNotes.length > 0;
    const effect = breaking ? 'major' : readEffect(type, rules);
    return {
        header,
        type,
        scope: parsed?.scope ?? null,
        breaking,
        bump: toBump(effect),
        description: parsed?.description ?? header,
        breakingNotes,
        effect,
        why: explain(text, type, rules),
        revert,
        warnings: breaking || parsed === null ? [] : warnOfHeader(header, type, parsed.description, rules),
    };
}
function readPlain({ header, breakingNotes }, rules) {
    const warnings = [findNearMiss(header, rules), ...breakingNotes.slice(0, 1).map(warnOfFooterWithoutType)];
    return {
        header,
        type: null,
        scope: null,
        breaking: false,
        bump: null,
        description: header,
        breakingNotes: [],
        effect: 'unparsed',
        why: header === '' ? 'empty message' : 'not a conventional commit',
        revert: null,
        warnings: warnings.filter((warning) => warning !== null),
    };
}
/** The plain header of a squash whose items count: the squash is recognised, so a breaking footer of its own counts too. */
function readSquashTitle(text, rules) {
    const change = readChange(text, rules);
    if (change.type !== null || text.breakingNotes.length === 0)
        return change;
    return {
        ...change,
        breaking: true,
        bump: 'major',
        breakingNotes: text.breakingNotes,
        effect: 'major',
        why: 'breaking footer',
        warnings: [],
    };
}
/** The change without its effect. */
function cancel(change, why) {
    return { ...change, bump: null, effect: 'cancelled', why, revert: null };
}
// A revert of something outside the range changes what users have: a patch, unless the project's table says otherwise.
function readEffect(type, rules) {
    const effect = Object.hasOwn(rules.types, type) ? rules.types[type] : undefined;
    return effect ?? (type === REVERT_TYPE ? 'patch' : 'hidden');
}
function toBump(effect) {
    return effect === 'listed' || effect === 'hidden' ? null : effect;
}
function explain({ parsed, breakingNotes, revert }, type, rules) {
    if (type === parse_header/* BREAKING_TYPE */.Vi)
        return 'breaking header';
    if (parsed?.breaking === true)
        return 'breaking mark "!"';
    if (breakingNotes.length > 0)
        return 'breaking footer';
    if (revert !== null)
        return 'reverts nothing in this range';
    return isKnownType(type, rules) ? `type ${type}` : `unknown type ${type}`;
}
function warnOfHeader(header, type, description, rules) {
    const warnings = [];
    if (!isKnownType(type, rules))
        warnings.push(warnOfUnknownType(header, type));
    if (description.startsWith('!'))
        warnings.push(warnOfMisplacedMark(header));
    return warnings;
}

// EXTERNAL MODULE: ./lib/commits/code-fences.js
var code_fences = __webpack_require__(528);
;// CONCATENATED MODULE: ./lib/commits/message.js
// A commit message taken apart: its header, and on demand the lines below it.

function splitMessage(message) {
    const first = message.search(/\S/);
    if (first === -1)
        return { header: '', rest: '' };
    const start = message.lastIndexOf('\n', first) + 1;
    const end = message.indexOf('\n', first);
    if (end === -1)
        return { header: message.slice(start).trimEnd(), rest: '' };
    return { header: message.slice(start, end).trimEnd(), rest: message.slice(end + 1) };
}
function readLines(rest) {
    const texts = rest.split('\n').map((line) => line.trimEnd());
    const fenced = (0,code_fences/* findFenced */.Z)(texts);
    return texts.map((text, index) => ({ text, fenced: fenced[index] === true }));
}
/** The body: what stands below the blank line that ends the header. Empty without such a line. */
function belowBlankLine(lines) {
    const blank = lines.findIndex((line) => line.text === '');
    return blank === -1 ? [] : lines.slice(blank + 1);
}

;// CONCATENATED MODULE: ./lib/commits/merges.js
// Merge commits: hidden, because the commits that they merge are in the range themselves.



function readMerge(message) {
    const { header } = message;
    const parsed = (0,parse_header/* parseHeader */.RW)(header);
    const mark = findBreakingMark(message);
    return {
        own: {
            header,
            type: parsed?.type ?? null,
            scope: parsed?.scope ?? null,
            breaking: false,
            bump: null,
            description: parsed?.description ?? header,
            breakingNotes: [],
            effect: 'hidden',
            why: 'merge commit',
            revert: null,
            warnings: [],
        },
        items: [],
        warnings: mark === null ? [] : [warnOfMarkInMerge(mark)],
    };
}
/** The header, the title of the pull request (GitHub writes it below `Merge pull request #n`), or a footer. */
function findBreakingMark({ header, rest }) {
    if ((0,parse_header/* parseHeader */.RW)(header)?.breaking === true)
        return header;
    const title = rest.trimStart().split('\n', 1)[0]?.trimEnd() ?? '';
    if ((0,parse_header/* parseHeader */.RW)(title)?.breaking === true)
        return title;
    if (!mayMentionBreaking(rest))
        return null;
    const note = readBreakingFooters(belowBlankLine(readLines(rest)))[0];
    return note === undefined ? null : `BREAKING CHANGE: ${note}`;
}

// EXTERNAL MODULE: ./lib/commits/merged-commits.js
var merged_commits = __webpack_require__(66451);
;// CONCATENATED MODULE: ./lib/commits/revert-index.js

function makeRevertIndex(range) {
    const bySha = groupBySha(range);
    const byName = new Map();
    const taken = new Set();
    let listed = 0;
    const findNearest = (name) => {
        const group = byName.get(name);
        if (group === undefined)
            return undefined;
        while (taken.has(group.free.at(-1) ?? -1))
            group.free.pop();
        return group.free.at(-1) ?? group.latest;
    };
    return {
        add(position) {
            listed = position + 1;
            for (const name of namesOf(range[position])) {
                const group = byName.get(name);
                if (group === undefined)
                    byName.set(name, { free: [position], latest: position });
                else {
                    group.free.push(position);
                    group.latest = position;
                }
            }
        },
        findSha(sha) {
            const group = bySha.get(sha.slice(0, SHORTEST_PREFIX)) ?? [];
            const found = group.filter((position) => range[position]?.sha.startsWith(sha) === true);
            const [first, ...others] = found;
            return first !== undefined && first < listed && others.length === 0 ? first : undefined;
        },
        findPull: (pull) => findNearest(nameOfPull(pull)),
        findHeader: (header) => findNearest(nameOfHeader(header)),
        take(position) {
            taken.add(position);
        },
        restore(position) {
            if (!taken.delete(position))
                return;
            for (const { free } of namesOf(range[position]).map((name) => byName.get(name) ?? { free: [] })) {
                const before = free.findLastIndex((other) => other <= position);
                if (free[before] !== position)
                    free.splice(before + 1, 0, position);
            }
        },
    };
}
const SHORTEST_PREFIX = 7;
const nameOfPull = (pull) => `pull ${pull}`;
const nameOfHeader = (header) => `header ${header}`;
function namesOf(commit) {
    if (commit === undefined)
        return [];
    const names = new Set([nameOfHeader(commit.header), nameOfHeader((0,parse_header/* withoutPull */.mm)(commit.header))]);
    if (commit.pull !== null)
        names.add(nameOfPull(commit.pull));
    return [...names];
}
function groupBySha(range) {
    const groups = new Map();
    range.forEach(({ sha }, position) => {
        const prefix = sha.slice(0, SHORTEST_PREFIX);
        const group = groups.get(prefix);
        if (group === undefined)
            groups.set(prefix, [position]);
        else
            group.push(position);
    });
    return groups;
}

;// CONCATENATED MODULE: ./lib/commits/revert-matches.js
// Pairs the reverts of a range with what they revert, and says which commits are left cancelled.


const UNMATCHED = { named: [], complete: false };
/** The range in listed order. */
function matchReverts(range) {
    if (range.every((candidate) => candidate.reverts.length === 0)) {
        return { matches: new Map(), cancelledBy: new Map() };
    }
    const positions = new Map(range.map((candidate, position) => [candidate.sha, position]));
    const targets = makeTargets(range, positions);
    const matches = findMatches(range, targets);
    return { matches, cancelledBy: applyReverts(matches, targets) };
}
function makeTargets(range, positions) {
    const known = new Map();
    return (position) => {
        const candidate = range[position];
        if (candidate === undefined || candidate.parents.length < 2)
            return [position];
        const merged = known.get(position) ?? (0,merged_commits/* findMerged */.c)(candidate, range, positions);
        known.set(position, merged);
        return merged;
    };
}
// From the last commit to the first: a revert is in force unless a later one in force reverts it. So a revert of a revert restores the
// first in one pass, however long the chain.
function applyReverts(matches, targets) {
    const cancelledBy = new Map();
    for (const [position, found] of [...matches].reverse()) {
        if (cancelledBy.has(position))
            continue;
        for (const target of found.flatMap((match) => match.named).flatMap(targets)) {
            cancelledBy.set(target, position);
        }
    }
    return cancelledBy;
}
function findMatches(range, targets) {
    const matches = new Map();
    const index = makeRevertIndex(range);
    range.forEach((candidate, position) => {
        if (candidate.reverts.length > 0) {
            const found = candidate.reverts.map((revert) => findMatch(revert, index, targets));
            matches.set(position, found);
            for (const named of found.flatMap((match) => match.named)) {
                index.take(named);
                for (const restored of matches.get(named)?.flatMap((match) => match.named) ?? [])
                    index.restore(restored);
            }
        }
        index.add(position);
    });
    return matches;
}
/** The first form of a revert that finds something decides. */
function findMatch(revert, index, targets) {
    const forms = [
        () => revert.shas.map(index.findSha),
        () => revert.pulls.map(index.findPull),
        () => [revert.headers.map(index.findHeader).find((found) => found !== undefined)],
    ];
    for (const find of forms) {
        const found = find();
        const named = found.filter((one) => one !== undefined).filter((one) => targets(one).length > 0);
        if (named.length > 0)
            return { named, complete: named.length === found.length };
    }
    return UNMATCHED;
}

;// CONCATENATED MODULE: ./lib/commits/squash.js
// The list that a squash merge makes of the commits of a branch.

function startsItem(line) {
    return !line.fenced && line.text.startsWith('* ');
}
/**
 * The items when a body begins a list of two or more: an item starts with `* ` at column 0 and runs to the next; a line of dashes or the
 * trailers of the whole message end the list. Null for any other body.
 */
function readSquash(body) {
    const start = body.findIndex((line) => line.text !== '');
    const first = body[start];
    if (first === undefined || !startsItem(first))
        return null;
    const end = findEnd(body, start);
    const items = [];
    for (const line of body.slice(start, end)) {
        if (startsItem(line))
            items.push({ header: line.text.slice(2).trim(), lines: [] });
        else
            items.at(-1)?.lines.push(line);
    }
    return items.length < 2 ? null : { items, after: body.slice(end) };
}
function findEnd(body, start) {
    const dashes = body.findIndex((line, index) => index > start && isDashes(line));
    return dashes === -1 ? findTrailers(body) : dashes;
}
const CREDIT = /^[A-Za-z-]+-by: /;
// The last paragraph, when it holds only trailers and credits somebody. Without a credit (`Refs: 1a2b3c4`, `BREAKING CHANGE: x`) it is
// the footers of the last item.
function findTrailers(body) {
    let end = body.length;
    while (end > 0 && body[end - 1]?.text === '')
        end--;
    let start = end;
    while (start > 0 && body[start - 1]?.text !== '')
        start--;
    const paragraph = body.slice(start, end);
    const isTrailers = start > 0 && paragraph.every(isFooter) && paragraph.some((line) => CREDIT.test(line.text));
    return isTrailers ? start : body.length;
}

;// CONCATENATED MODULE: ./lib/commits/read-squash.js






/** Null when the body is not the list of a squash: fewer than two items, or none of them conventional. */
function readSquashCommit(header, body, rules) {
    const squash = readSquash(body);
    if (squash === null)
        return null;
    const items = squash.items.map((item) => readItem(item, rules));
    if (items.every(({ type }) => type === null))
        return null;
    const parsed = (0,parse_header/* parseHeader */.RW)(header);
    // Ids in the items are those of the branch before it was squashed: none of them makes a revert of the whole commit.
    const revert = readRevert(header, parsed, squash.after);
    if (rules.squashBullets === 'never') {
        const own = readChange({ header, parsed, breakingNotes: readBreakingFooters(body), revert }, rules);
        return { own, items: [], warnings: own.warnings };
    }
    const plain = squash.items.filter((_, index) => items[index]?.type === null).map(({ lines }) => lines);
    const breakingNotes = [...plain, squash.after].flatMap(readBreakingFooters);
    const own = readSquashTitle({ header, parsed, breakingNotes, revert }, rules);
    return {
        own,
        items: cancelReverted(items).filter(({ type }) => type !== null),
        warnings: [own, ...items].flatMap(({ warnings }) => warnings),
    };
}
function readItem({ header, lines }, rules) {
    const parsed = (0,parse_header/* parseHeader */.RW)(header);
    const revert = readRevert(header, parsed, lines);
    return readChange({ header, parsed, breakingNotes: readBreakingFooters(lines), revert }, rules);
}
/** Items that revert each other. Their own ids are gone, so they are found by their quoted headers. */
function cancelReverted(items) {
    const { matches, cancelledBy } = matchReverts(items.map(({ header, revert }, index) => ({
        sha: `item ${index}`,
        parents: [],
        header,
        pull: (0,parse_header/* readPull */.Es)(header),
        reverts: revert === null ? [] : [revert],
    })));
    return items.map((item, index) => cancelledBy.has(index) || matches.get(index)?.[0]?.complete === true
        ? cancel(item, 'reverted inside the squash')
        : item);
}

;// CONCATENATED MODULE: ./lib/commits/read-commit.js







/** Reads every commit once, so that it may be read while others still come in. */
function createCommitReader(rules) {
    const known = new Map();
    return (commit) => {
        const read = known.get(commit.sha) ?? readCommit(commit, rules);
        known.set(commit.sha, read);
        return read;
    };
}
function readCommit(commit, rules) {
    const message = splitMessage(commit.message);
    const pull = (0,parse_header/* readPull */.Es)(message.header);
    if (commit.parents.length > 1)
        return { commit, pull, ...readMerge(message) };
    const mayBreak = mayMentionBreaking(commit.message);
    const { own, items, warnings } = readMessage(message, mayBreak, rules);
    if (!mayBreak)
        return { commit, pull, own, items, warnings };
    const unmarked = warnOfUnmarked(commit.message, { own, items, warnings });
    return { commit, pull, own, items, warnings: [...warnings, ...unmarked] };
}
function readMessage({ header, rest }, mayBreak, rules) {
    const parsed = (0,parse_header/* parseHeader */.RW)(header);
    const mayBeSquash = (0,parse_header/* endsInPull */.$q)(header) && rest.includes('* ');
    const mayUndo = mayRevert(header, rest);
    if (!mayBeSquash && !mayUndo && !mayBreak) {
        // Most messages: nothing that is looked for stands below the header, so its lines are never split.
        return readAlone({ header, parsed, breakingNotes: [], revert: null }, rules);
    }
    const lines = readLines(rest);
    const body = belowBlankLine(lines);
    const squash = mayBeSquash ? readSquashCommit(header, body, rules) : null;
    if (squash !== null)
        return squash;
    const revert = mayUndo ? readRevert(header, parsed, lines) : null;
    return readAlone({ header, parsed, breakingNotes: readBreakingFooters(body), revert }, rules);
}
function readAlone(text, rules) {
    const own = readChange(text, rules);
    return { own, items: [], warnings: own.warnings };
}
/** Prose about a breaking change matters only when nothing marks one and nothing was said about it yet. */
function warnOfUnmarked(message, { own, items, warnings }) {
    const isMarked = [own, ...items].some(({ breaking }) => breaking);
    if (isMarked || warnings.some(({ code }) => code === BREAKING_NOT_MARKED))
        return [];
    const warning = warnOfMention(message);
    return warning === null ? [] : [warning];
}

;// CONCATENATED MODULE: ./lib/commits/classify-commits.js
// From the commits of a range to what each means for the version and the notes (design, "Commits to bump").







/** Every commit of the range once, in listed order. `read` may have read some of them already. */
function classifyCommits(commits, rules, read = createCommitReader(rules)) {
    const range = (0,order_commits/* orderCommits */.B)(commits).map(read);
    const { matches, cancelledBy } = matchReverts(range.map(toCandidate));
    const nameOf = (position) => (0,commits_commit/* shortSha */.F)(range[position ?? -1]?.commit.sha ?? '');
    return range.map((read, position) => {
        const canceller = cancelledBy.get(position);
        if (canceller !== undefined && read.commit.parents.length < 2) {
            return toCancelled(read, `reverted by ${nameOf(canceller)}`);
        }
        const found = matches.get(position);
        return toClassified(found === undefined ? read : settleReverts(read, found, nameOf));
    });
}
function toCandidate({ commit, own, items, pull }) {
    const { sha, parents } = commit;
    return { sha, parents, header: own.header, pull, reverts: findReverts(own, items) };
}
const NONE = [];
function findReverts(own, items) {
    if (own.revert === null && items.length === 0)
        return NONE;
    return [own, ...items].map(({ revert }) => revert).filter((revert) => revert !== null);
}
function toCancelled(read, why) {
    return toClassified({
        ...read,
        own: cancel(read.own, why),
        items: read.items.map((item) => cancel(item, why)),
        warnings: [],
    });
}
/** The reverts of one commit after the range was searched: what was found in it is cancelled, the rest counts. */
function settleReverts(read, matches, nameOf) {
    const waiting = [...matches];
    const settle = (change) => {
        if (change.revert === null)
            return change;
        const { named, complete } = waiting.shift() ?? { named: [], complete: false };
        if (named.length === 0)
            return change;
        const others = named.length > 1 ? ` and ${named.length - 1} more` : '';
        const why = `reverts ${nameOf(named[0])}${others}`;
        return complete ? cancel(change, why) : { ...change, why: `${why}, and something outside this range` };
    };
    const own = settle(read.own);
    const items = read.items.map(settle);
    if (own.effect !== 'cancelled')
        return { ...read, own, items };
    // The header of a squash reverts as a whole what its items revert one by one.
    return {
        ...read,
        own,
        items: items.map((item) => (item.type === REVERT_TYPE ? cancel(item, own.why) : item)),
    };
}
function toClassified({ commit, pull, own, items, warnings }) {
    const bump = items.reduce((most, item) => (0,commits_bump/* maxBump */.f)(most, item.bump), own.bump);
    const { status, why } = judge(own, items, bump);
    return {
        ...toChange(own),
        commit,
        status,
        why,
        bump,
        breaking: own.breaking || items.some((item) => item.breaking && item.bump !== null),
        pull,
        parts: items.map(toChange),
        warnings,
    };
}
function judge(own, items, bump) {
    if (bump !== null) {
        const item = own.bump === bump ? undefined : items.find((each) => each.bump === bump);
        return { status: 'counted', why: item === undefined ? own.why : explainItem(item) };
    }
    const listed = [own, ...items].find(({ effect }) => effect === 'listed');
    if (listed !== undefined)
        return { status: 'listed', why: listed === own ? own.why : explainItem(listed) };
    if (own.effect === 'cancelled')
        return { status: 'cancelled', why: own.why };
    if (own.effect !== 'unparsed')
        return { status: 'hidden', why: own.why };
    const [first] = items;
    if (first === undefined)
        return { status: 'unparsed', why: own.why };
    if (items.every(({ effect }) => effect === 'cancelled'))
        return { status: 'cancelled', why: first.why };
    return { status: 'hidden', why: explainItem(items.find(({ effect }) => effect === 'hidden') ?? first) };
}
function explainItem({ type, why }) {
    const isBreaking = why.startsWith('breaking ') && type !== 'breaking change';
    return `${isBreaking ? 'breaking ' : ''}squash item ${type ?? ''}`;
}
function toChange({ header, type, scope, breaking, bump, description, breakingNotes }) {
    return { header, type, scope, breaking, bump, description, breakingNotes };
}

// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/notes/defuse.js
var defuse = __webpack_require__(63979);
;// CONCATENATED MODULE: ./lib/notes/markdown-link.js
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

;// CONCATENATED MODULE: ./lib/notes/entry-line.js



/** GitHub's logins, the underscore of enterprise users included. Apps (`name[bot]`) have nobody to notify. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}[A-Za-z0-9])?$/;
/** A renderer of `- **scope:** description (links) by author`; it remembers authors, since few people write most commits. */
function entryLines(input) {
    const link = referenceLinks(input);
    const writerOf = writers(input);
    return ({ change, commit }) => {
        const { sha } = commit.commit;
        const person = input.people?.get(sha) ?? null;
        const pull = person?.pull?.number ?? commit.pull;
        const scope = change.scope === null ? '' : `**${(0,defuse/* defuse */.V)(change.scope, 60)}:** `;
        const writer = writerOf(commit);
        const by = writer === '' ? '' : ` by ${writer}`;
        const references = link(sha, pull, person?.pull?.title ?? '');
        return `- ${scope}${describe(change.description, commit.pull)} (${references})${by}`;
    };
}
/** Who wrote a commit: `@login` where it is known, else the defused name; it may be empty. */
function writers({ people }) {
    const names = new Map();
    return ({ commit: { sha, author } }) => {
        const login = people?.get(sha)?.login ?? '';
        if (LOGIN.test(login))
            return `@${login}`;
        const name = names.get(author) ?? (0,defuse/* defuse */.V)(author, 80);
        names.set(author, name);
        return name;
    };
}
/** GitHub ends a squash header with the number of the pull request; here it stands among the links. */
function describe(description, pull) {
    const number = `(#${pull})`;
    const text = description.endsWith(number) ? description.slice(0, -number.length) : description;
    return (0,defuse/* defuse */.V)(text) || 'No description';
}
/** Addresses are joined by hand: the repository's part is the same thousands of times. */
function referenceLinks({ links, }) {
    const base = links === null ? null : linkDestination(links.repository);
    if (base === null)
        return (sha, pull) => (pull === null ? (0,commits_commit/* shortSha */.F)(sha) : `#${pull}, ${(0,commits_commit/* shortSha */.F)(sha)}`);
    return (sha, pull, title) => {
        const commit = `[${(0,commits_commit/* shortSha */.F)(sha)}](${base}/commit/${sha})`;
        if (pull === null)
            return commit;
        const page = `${base}/pull/${pull}`;
        return `${title === '' ? `[#${pull}](${page})` : markdownLink(`#${pull}`, page, title)}, ${commit}`;
    };
}

;// CONCATENATED MODULE: ./lib/notes/new-contributors.js
// Credit for those whose first contribution a release holds.

const TITLE = '### New contributors';
/** The last line of notes without a template. */
const LAST_LINK = /\n\*\*(?:Full changelog|All commits):\*\* [^\n]*\n*$/;
/** A section of its own, each person once with the first change; null: there is nobody new, or nobody knows. */
function renderNewcomers(input) {
    const { people, newcomers } = input;
    if (people === null || newcomers === undefined)
        return null;
    const link = referenceLinks(input);
    const writerOf = writers(input);
    const items = new Map();
    for (const commit of input.commits) {
        const person = people.get(commit.commit.sha);
        const login = person?.login ?? null;
        if (login === null || !newcomers.has(login) || items.has(login))
            continue;
        const references = link(commit.commit.sha, person?.pull?.number ?? commit.pull, person?.pull?.title ?? '');
        items.set(login, `- ${writerOf(commit)} (${references})`);
    }
    return items.size === 0 ? null : `${TITLE}\n\n${[...items.values()].join('\n')}`;
}
/** Notes as a person has edited them, with that section at their end; as they are when there is none, or one of the person's own. */
function withCredit(edited, credit) {
    if (credit === null || /^ {0,3}#+[ \t]+new contributors[ \t\r]*$/im.test(edited))
        return edited;
    const link = LAST_LINK.exec(edited);
    if (link === null)
        return `${edited.trimEnd()}\n\n${credit}\n`;
    return `${edited.slice(0, link.index).trimEnd()}\n\n${credit}\n${link[0]}`;
}

;// CONCATENATED MODULE: ./lib/commits/commit-rules.js
const DEFAULT_COMMIT_RULES = {
    types: {
        feat: 'minor',
        fix: 'patch',
        perf: 'patch',
        docs: 'hidden',
        style: 'hidden',
        refactor: 'hidden',
        test: 'hidden',
        chore: 'hidden',
        build: 'hidden',
        ci: 'hidden',
    },
    squashBullets: 'auto',
};
/** The base with a project's changes: effects of single types, and how squash bodies count. Types are compared in lower case. */
function mergeRules(base, changes) {
    const types = Object.entries(changes.types ?? {}).map(([type, effect]) => [type.toLowerCase(), effect]);
    return {
        types: { ...base.types, ...Object.fromEntries(types) },
        squashBullets: changes.squashBullets ?? base.squashBullets,
    };
}

;// CONCATENATED MODULE: ./lib/notes/notes-entry.js

/** In commit order. A squash commit gives an entry for its header, if that is listed by itself, and for each of its items that is. */
function notesEntries(input) {
    return input.commits.flatMap((commit) => {
        if (commit.status !== 'counted' && commit.status !== 'listed')
            return [];
        return changesOf(commit, input).map((change) => ({ change, commit }));
    });
}
function changesOf(commit, input) {
    if (commit.parts.length === 0)
        return [commit];
    const changes = [headerChange(commit), ...commit.parts].filter((change) => isListed(change, input));
    return changes.length === 0 ? [commit] : changes;
}
/** The header of a squash commit without what it has from its items. */
function headerChange(commit) {
    const fromItems = new Set(commit.parts.flatMap((part) => part.breakingNotes));
    const breakingNotes = commit.breakingNotes.filter((note) => !fromItems.has(note));
    const marked = /^(?:[^:]*!|BREAKING[ -]CHANGE):/.test(commit.header);
    return { ...commit, breakingNotes, breaking: commit.breaking && (marked || breakingNotes.length > 0) };
}
function isListed(change, { configuration, rules = DEFAULT_COMMIT_RULES }) {
    const { type, breaking } = change;
    if (breaking || type === 'revert')
        return true;
    if (type === null)
        return false;
    if (Object.hasOwn(configuration.sections, type))
        return true;
    return Object.hasOwn(rules.types, type) && rules.types[type] !== 'hidden';
}

// EXTERNAL MODULE: ./lib/notes/defuse-block.js
var defuse_block = __webpack_require__(97843);
;// CONCATENATED MODULE: ./lib/notes/notes-sections.js
// The sections that the release notes and the changelog share: breaking changes with their text, then one section for each title.




const BREAKING_TITLE = 'Breaking changes';
const REVERTS_TITLE = 'Reverts';
/** For types that `bump-rules` lists and `notes` gives no title. */
const OTHER_TITLE = 'Other changes';
/** The notes and the changelog of one plan hold the same sections; thousands of commits are rendered once. */
const rendered = new WeakMap();
/** Level 3 headings; a breaking change stands once, in the first section. No newline at the end. */
function renderSections(input) {
    const known = rendered.get(input);
    if (known !== undefined)
        return known;
    const sections = writeSections(input);
    rendered.set(input, sections);
    return sections;
}
function writeSections(input) {
    const entries = notesEntries(input);
    const line = entryLines(input);
    const breaking = entries
        .filter(({ change }) => change.breaking)
        .map((entry) => breakingItem(entry, line(entry)));
    const sections = Array.from(groupByTitle(entries, input), ([title, group]) => renderSection(title, group.map(line).join('\n')));
    const blocks = [
        ...(input.previous === null ? ['First release.'] : []),
        ...(breaking.length === 0 ? [] : [renderSection(BREAKING_TITLE, breaking.join('\n'))]),
        ...sections,
    ];
    return blocks.length === 0 ? 'No changes are listed for this release.' : blocks.join('\n\n');
}
function renderSection(title, items) {
    return `### ${title}\n\n${items}`;
}
/** In the order of the configuration, reverts and the rest last; titles without entries are left out. */
function groupByTitle(entries, { configuration }) {
    const configured = Object.entries(configuration.sections);
    const titles = new Map(configured.map(([type, title]) => [type, (0,defuse/* defuse */.V)(title) || type]));
    if (!titles.has('revert'))
        titles.set('revert', REVERTS_TITLE);
    const groups = new Map();
    for (const title of [...titles.values(), OTHER_TITLE])
        groups.set(title, []);
    for (const entry of entries) {
        if (entry.change.breaking)
            continue;
        groups.get(titles.get(entry.change.type ?? '') ?? OTHER_TITLE)?.push(entry);
    }
    return new Map([...groups].filter(([, group]) => group.length > 0));
}
/** Paragraphs of a list item are indented by the width of its marker. https://spec.commonmark.org/0.31.2/#list-items */
function breakingItem({ change }, line) {
    const texts = change.breakingNotes.filter((text) => text.trim() !== change.description.trim());
    const paragraphs = texts.map((text) => (0,defuse_block/* defuseBlock */.k)(text)
        .map((part) => (part === '' ? '' : `  ${part}`))
        .join('\n'));
    return [line, ...paragraphs.filter((text) => text !== '')].join('\n\n');
}

// EXTERNAL MODULE: ./lib/notes/notes-template.js
var notes_template = __webpack_require__(58267);
;// CONCATENATED MODULE: ./lib/notes/release-notes.js
// The notes of one release as GitHub Markdown, from values alone: the same commits give the same text.








/** Sections (`### Title`), then the link to all changes, or the form that the project gives them. Ends with a newline. */
function renderReleaseNotes(input) {
    const { template = null } = input.configuration;
    if (template !== null)
        return `${renderTemplate(template, input).trimEnd()}\n`;
    const label = input.previous === null ? 'All commits' : 'Full changelog';
    return `${credited(input)}\n\n**${label}:** ${compareLink(input)}\n`;
}
function renderTemplate(template, input) {
    const { version, tag, previous, date } = input;
    const hasCredit = (0,notes_template/* usesPlaceholder */.U4)(template, 'new-contributors');
    return (0,notes_template/* fillTemplate */.ou)(template.replaceAll('\r\n', '\n'), {
        sections: hasCredit ? renderSections(input) : credited(input),
        version: (0,format_version/* formatVersion */.q)(version),
        tag: (0,defuse/* defuse */.V)(tag, 500),
        previous: previous === null ? '' : (0,format_version/* formatVersion */.q)(previous.version),
        date: new Date(date * 1000).toISOString().slice(0, 10),
        compare: compareLink(input),
        contributors: renderContributors(input),
        'new-contributors': renderNewcomers(input) ?? '',
    });
}
function credited(input) {
    const credit = renderNewcomers(input);
    return credit === null ? renderSections(input) : `${renderSections(input)}\n\n${credit}`;
}
function renderContributors(input) {
    const writerOf = writers(input);
    const names = notesEntries(input).map(({ commit }) => writerOf(commit));
    return [...new Set(names)].filter((name) => name !== '').join(', ');
}
function compareLink({ previous, tag, links }) {
    const range = previous === null ? tag : `${previous.tag}...${tag}`;
    const page = previous === null ? 'commits' : 'compare';
    const text = (0,defuse/* defuse */.V)(range, 500);
    return links === null ? text : markdownLink(text, `${links.repository}/${page}/${urlRef(range)}`);
}

// EXTERNAL MODULE: ./lib/api/api-change.js
var api_change = __webpack_require__(53125);
;// CONCATENATED MODULE: ./lib/plan/api-cause.js
// With `api-check = "bump"`, what an undeclared break of the public API asks for.

/** Counts as a breaking change, to which the 0.x rule applies; null: the commits have the only say. */
function apiCause({ mode, verdict, tag, isUndeclared }) {
    const first = verdict.changes.find(api_change/* isBreaking */.ER);
    if (mode !== 'bump' || !isUndeclared || tag === null || first === undefined)
        return null;
    const more = verdict.total > 1 ? `, and ${verdict.total - 1} more` : '';
    const header = `the public API breaks: ${(0,api_change/* describeChange */.uQ)(first)} (${(0,api_change/* describePlace */.df)(first, tag)})${more}`;
    return { bump: 'major', header, sha: null };
}

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/target-errors.js
const targetErrors = {
    'tag-not-a-version': {
        happened: 'The tag `{tag}` is no version in the tag-format `{format}`.',
        remedy: 'Push a tag of that format, set `tag-format` in [tool.py-release], or let the workflow start on version tags only (`on: push: tags`).',
    },
    'tag-version-differs': {
        happened: 'The tag {tag} names version {version}, but the project says {written}: {places}.',
        remedy: 'Delete the tag (and its release), write {version} in the project, commit, and tag that commit. Or set `version-from = "tag"` in [tool.py-release]: then the tag alone decides, and the build writes it into the files.',
    },
    'written-version-dynamic': {
        happened: 'The checkout has no version of its own: {backend} takes it from a tag, and no version tag is on this commit.',
        remedy: 'Run on a tagged commit, or leave `rehearsal` at `true`: then the planned version gets a `.devN`.',
    },
    'release-action-other': {
        happened: 'The event is `release: {action}`; files are published when a release is.',
        remedy: 'Start the workflow by `on: release: types: [published]`.',
    },
    'tag-moved': {
        happened: 'The tag {tag} {what}, and this run is of {sha}.',
        remedy: 'Nothing more was written. If the tag was moved on purpose, its own run publishes it; else put it back on {sha} and re-run this job: it goes on where it stopped.',
    },
    'stop-after-without-draft': {
        happened: '`stop-after: draft` was given, but {what}, so there is no draft to stop at.',
        remedy: 'Leave `stop-after` out, or approve the job by an environment with reviewers; nothing was written.',
    },
    'version-input-ignored': {
        happened: 'The input `{input}` is set, but {what}.',
        remedy: 'Leave the input empty here.',
    },
    'sbom-not-built': {
        happened: 'The input `sbom` is set beside `{input}`, and this job builds nothing that it could describe.',
        remedy: 'Give `sbom` to `actions/build`: the bill of materials is then one of the files that it hands over.',
    },
    'release-asset-differs': {
        happened: 'The release of {tag} already holds {filename} with sha256 {theirs}; the file of this run has {ours}.',
        remedy: 'If the attached file is the right one, run again with the files of the run that attached it (`dist` and `manifest-digest`). If it is not, delete it from the release and re-run; nothing was uploaded.',
    },
    'release-immutable-without-index': {
        happened: 'The release of {tag} is published and immutable, so it takes no files, and `repository` is `none`: {files} would be nowhere.',
        remedy: 'Nothing was written. Delete that release and push a tag with a higher version without a release of its own: the run makes the release with its files.',
    },
    'dist-needs-digest': {
        happened: 'The input `{given}` is set and `{missing}` is not.',
        remedy: 'Set both: the folder of the files that were built, and the output `manifest-digest` of the job that built or checked them.',
    },
};

// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/next-version.js
var next_version = __webpack_require__(90534);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/version/rehearsal-version.js
/** `1.3.0.dev4201`; a pre-release keeps its part (`1.3.0rc1.dev4201`), a local part is dropped. */
function rehearsalVersion(planned, number) {
    return { ...planned, dev: number, local: null };
}

// EXTERNAL MODULE: ./lib/version/tag-format.js
var tag_format = __webpack_require__(58078);
// EXTERNAL MODULE: ./lib/version/written-version.js
var written_version = __webpack_require__(88414);
// EXTERNAL MODULE: ./lib/api/api-judgement.js
var api_judgement = __webpack_require__(64906);
;// CONCATENATED MODULE: ./lib/commits/range-health.js
const FEWEST = 3;
/** One sentence when most commits of a range (merges aside, and at least three) are not conventional; null otherwise. */
function describeUnparsed(classified) {
    const commits = classified.filter(({ commit }) => commit.parents.length < 2);
    const unparsed = commits.filter(({ status }) => status === 'unparsed').length;
    if (unparsed < FEWEST || unparsed * 2 <= commits.length)
        return null;
    return (`${unparsed} of ${commits.length} commits are not conventional, so the version may not tell what changed: ` +
        'check it and choose another with the input "bump" or "version" if it is wrong, ' +
        'and from now on write headers as "feat: description", "fix: description" or "feat!: description" for a breaking change.');
}

// EXTERNAL MODULE: ./lib/commits/commit-warnings.js
var commit_warnings = __webpack_require__(56639);
// EXTERNAL MODULE: ./lib/findings/version-errors.js
var version_errors = __webpack_require__(50432);
;// CONCATENATED MODULE: ./lib/version/decide-version.js







const ZERO = { epoch: 0, release: [0, 0, 0], pre: null, post: null, dev: null, local: null };
const FIRST_DYNAMIC = { ...ZERO, release: [0, 1, 0] };
function decideVersion(facts) {
    if (facts.last.kind === 'contained')
        return nothing(`${facts.last.tag} already contains this commit`);
    const decision = decide(facts, facts.last);
    if (decision.result === 'release')
        refuseUsedVersion(decision.version, facts.tags);
    return decision;
}
function decide(facts, last) {
    const { forcedBump, forcedVersion } = facts;
    if (forcedVersion !== null) {
        const version = (0,format_version/* formatVersion */.q)(forcedVersion);
        if (forcedBump !== null)
            throw (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'version-forced-twice', { version, bump: forcedBump });
        const bump = last.kind === 'first' ? null : (0,next_version/* bumpBetween */.HQ)(last.version, forcedVersion);
        return release(forcedVersion, bump, `version ${version} was asked for`);
    }
    const wish = readWish(facts);
    return last.kind === 'first' ? decideFirst(facts, wish) : decideNext(facts, last, wish);
}
function readWish({ forcedBump, cause }) {
    if (forcedBump !== null)
        return { bump: forcedBump, why: `a ${forcedBump} bump was asked for` };
    if (cause === null)
        return null;
    const why = cause.sha === null ? cause.header : `${cause.header} (${(0,commits_commit/* shortSha */.F)(cause.sha)})`;
    return { bump: cause.bump, why };
}
function decideFirst(facts, wish) {
    const { written } = facts;
    if (written === null) {
        if (wish === null)
            return nothing('nothing is released yet, and no commit calls for a release');
        return release(FIRST_DYNAMIC, null, `first release: ${wish.why}; a dynamic version starts at 0.1.0`);
    }
    const start = (0,written_version/* intendedVersion */.Iq)(written);
    const isZero = (0,compare_versions/* compareVersions */.Zy)(start, ZERO) <= 0;
    const stated = writtenReason(written);
    if (!isZero && (0,written_version/* isConsent */.VK)(written))
        return release(written, null, `first release: ${stated}`);
    if (wish === null)
        return nothing(`${stated}, and no commit calls for a release`);
    if (!isZero)
        return release(start, null, `first release: ${stated}; ${wish.why}`);
    const next = (0,next_version/* nextVersion */.yU)(start, wish.bump, facts);
    return release(next, null, `first release: ${bumpReason(start, wish, facts)}`);
}
function decideNext(facts, last, wish) {
    const ahead = readAhead(facts, last);
    if (wish === null) {
        if (ahead?.isConsent === true)
            return release(ahead.version, null, ahead.reason);
        return nothing(`no commit since ${last.tag} calls for a release`);
    }
    if (ahead !== null && isBeyond(ahead.version, last, wish, facts)) {
        return release(ahead.version, null, ahead.isConsent ? ahead.reason : `${ahead.reason}; ${wish.why}`);
    }
    const next = (0,next_version/* nextVersion */.yU)(last.version, wish.bump, facts);
    // `1.3` in the files needs no rewriting as `1.3.0`.
    const version = ahead !== null && (0,compare_versions/* sameVersion */.r1)(ahead.version, next) ? ahead.version : next;
    const bump = (0,next_version/* effectiveBump */._R)(last.version, wish.bump, facts);
    return release(version, bump, bumpReason(last.version, wish, facts));
}
/** The version in the files, when it leads beyond the last release. */
function readAhead({ versionFrom, written }, last) {
    if (written === null || versionFrom === 'tag')
        return null;
    (0,written_version/* refuseLowerThanTag */.NT)(written, last);
    const version = (0,written_version/* intendedVersion */.Iq)(written);
    if ((0,compare_versions/* compareVersions */.Zy)(version, last.version) <= 0)
        return null;
    return { version, isConsent: (0,written_version/* isConsent */.VK)(written), reason: writtenReason(written) };
}
/** Does the files' version lead further than the bump? After a calendar version no bump leads anywhere. */
function isBeyond(intended, last, wish, facts) {
    if ((0,next_version/* isCalendar */.r6)(last.version))
        return true;
    return (0,compare_versions/* compareVersions */.Zy)(intended, (0,next_version/* nextVersion */.yU)(last.version, wish.bump, facts)) > 0;
}
function refuseUsedVersion(planned, tags) {
    const version = (0,format_version/* formatVersion */.q)(planned);
    const twin = tags.find((tag) => (0,compare_versions/* sameVersion */.r1)(tag.version, planned));
    if (twin !== undefined)
        throw (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'version-tag-exists', { version, tag: twin.name });
    const higher = tags.find((tag) => (0,compare_versions/* compareVersions */.Zy)(tag.version, planned) > 0);
    if (higher !== undefined)
        throw (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'version-not-above-tags', { version, tag: higher.name });
}
function writtenReason(written) {
    return `${(0,format_version/* formatVersion */.q)(written)} is written in the project`;
}
function bumpReason(from, wish, facts) {
    const isLowered = (0,next_version/* effectiveBump */._R)(from, wish.bump, facts) !== wish.bump;
    return isLowered ? `${wish.why}; breaking is minor below 1.0.0` : wish.why;
}
function release(version, bump, reason) {
    return { result: 'release', version, bump, reason };
}
function nothing(reason) {
    return { result: 'nothing', reason };
}

;// CONCATENATED MODULE: ./lib/plan/other-tags.js
// Tags that are versions in a format other than the configured one: then a "first release" surprises everybody.


const PLACEHOLDER = '{version}';
/** The formats of the field, most usual first; those with a name are of repositories with several projects. */
function usualFormats(name) {
    const plain = [`v${PLACEHOLDER}`, PLACEHOLDER, `release-${PLACEHOLDER}`, `release/${PLACEHOLDER}`];
    const named = ['-', '/', '@', '-v', '/v', '@v'].map((joint) => `${name}${joint}${PLACEHOLDER}`);
    return [...plain, ...named];
}
/** One sentence when no tag is a version in `format`, but some are in another usual one; null otherwise. */
function describeOtherTags(tags, format, name) {
    if (tags.length === 0)
        return null;
    for (const other of usualFormats(name)) {
        const tag = other === format ? null : highestTag(tags, other);
        if (tag !== null)
            return (`No tag is a version in the format "${format}", so this counts as the first release. But ${tag} looks like a version: ` +
                `if it is one, set tag-format = "${other}" in [tool.py-release].`);
    }
    return null;
}
function highestTag(tags, format) {
    const [prefix = '', suffix = ''] = format.split(PLACEHOLDER);
    const [highest] = tags
        .flatMap((tag) => {
        const version = (0,tag_format/* readTag */.zW)({ prefix, suffix }, tag);
        return version === null ? [] : [{ tag, version }];
    })
        .sort((a, b) => (0,compare_versions/* compareVersions */.Zy)(b.version, a.version));
    return highest?.tag ?? null;
}

;// CONCATENATED MODULE: ./lib/plan/plan-package.js
// Commits, tags and files -> the plan of one package, as a value. Nothing here asks the clock, the network or the host.







function decidePackage(facts) {
    return decideVersion({
        last: facts.lastRelease,
        cause: facts.apiCause ?? bumpCause(facts.commits),
        written: facts.project.current,
        forcedBump: facts.forcedBump,
        forcedVersion: facts.forcedVersion,
        majorOnZero: facts.project.configuration.majorOnZero,
        versionFrom: facts.project.configuration.versionFrom,
        tags: facts.tags,
    });
}
function planPackage(facts, decision, texts) {
    const { project, lastRelease } = facts;
    const releases = decision.result === 'release';
    return {
        name: project.pyproject.name,
        path: project.path,
        result: decision.result,
        previous: previousRelease(lastRelease),
        version: releases ? decision.version : null,
        tag: releases ? plannedTag(facts, decision.version) : null,
        bump: releases ? decision.bump : null,
        reason: decision.reason,
        commits: facts.commits,
        places: project.places,
        dynamic: project.dynamic !== null,
        edits: texts.edits,
        notes: texts.notes,
        api: facts.api ?? null,
        warnings: [
            ...tagWarnings(facts),
            ...rangeWarnings(facts.commits),
            ...apiWarnings(facts.api ?? null),
            ...project.warnings,
            ...texts.warnings,
        ],
    };
}
/** A person's tag as it is spelt; none for what is published without one. */
function plannedTag({ target, tagFormat }, version) {
    if (target.kind === 'tag')
        return target.tag;
    return target.kind === 'next' ? (0,tag_format/* formatTag */._3)(tagFormat, version) : null;
}
function previousRelease(last) {
    return last.kind === 'first' ? null : { version: last.version, tag: last.tag, sha: last.sha };
}
/** The largest bump of the range and the first change that asks for it. */
function bumpCause(commits) {
    let cause = null;
    for (const { bump, header, commit } of commits) {
        if (bump === null || (cause !== null && (0,commits_bump/* maxBump */.f)(cause.bump, bump) === cause.bump))
            continue;
        cause = { bump, header, sha: commit.sha };
    }
    return cause;
}
/** A first release where versions seem to be tagged in another way is most likely none. */
function tagWarnings({ tags, tagNames, project }) {
    if (tags.length > 0)
        return [];
    const { configuration, pyproject } = project;
    const warning = describeOtherTags(tagNames, configuration.tagFormat, pyproject.name);
    return warning === null ? [] : [warning];
}
function apiWarnings(api) {
    const warning = api === null ? null : (0,api_judgement/* apiWarning */.FM)(api);
    return warning === null ? [] : [warning];
}
function rangeWarnings(commits) {
    const health = describeUnparsed(commits);
    return [...(health === null ? [] : [health]), ...commits.flatMap(commit_warnings/* commitWarnings */.L)];
}

;// CONCATENATED MODULE: ./lib/plan/decide-target.js
// The version of a run that is not the ordinary next release: that of a tag, of the checkout, or of a rehearsal.










function decideTarget(facts) {
    const { target } = facts;
    switch (target.kind) {
        case 'next':
            return decidePackage(facts);
        case 'tag':
            return exactly(taggedVersion(target.tag, facts), `the tag ${target.tag} names it`);
        case 'written':
            return exactly(writtenVersion(facts), 'it is the version of the checkout');
        case 'rehearsal':
            return rehearse(target.number, facts);
    }
}
function exactly(version, reason) {
    return { result: 'release', version, bump: null, reason };
}
function taggedVersion(tag, { tagFormat, project }) {
    const { tagFormat: format, versionFrom } = project.configuration;
    const version = (0,tag_format/* readTag */.zW)(tagFormat, tag);
    if (version === null)
        throw (0,catalogue/* raise */.x)(targetErrors, 'tag-not-a-version', { tag, format });
    if (versionFrom === 'files')
        refuseOtherVersion(tag, version, project);
    return version;
}
/** All places agree with each other, or the project could not have been read: they agree with the tag as well, or none does. */
function refuseOtherVersion(tag, version, { current, places }) {
    if (current === null || (0,compare_versions/* sameVersion */.r1)(current, version))
        return;
    const seen = places.map(({ path, line, found, text }) => `${path} line ${line} (${found}) says ${text}`);
    throw (0,catalogue/* raise */.x)(targetErrors, 'tag-version-differs', {
        tag,
        version: (0,format_version/* formatVersion */.q)(version),
        places: seen.join('; '),
        written: (0,format_version/* formatVersion */.q)(current),
    });
}
function writtenVersion({ project, lastRelease, head }) {
    if (project.current !== null)
        return project.current;
    // Version control gives a dynamic project its version, and only a tag on this commit gives one without a distance.
    if (lastRelease.kind === 'contained' && lastRelease.sha === head)
        return lastRelease.version;
    throw (0,catalogue/* raise */.x)(targetErrors, 'written-version-dynamic', { backend: project.dynamic ?? 'the build backend' });
}
function rehearse(number, facts) {
    const planned = decidePackage(facts);
    if (planned.result === 'release')
        return {
            ...planned,
            version: rehearsalVersion(planned.version, number),
            reason: `rehearsal: ${planned.reason}`,
        };
    const version = rehearsalVersion(versionAfter(facts), number);
    return exactly(version, `rehearsal of the next patch: ${planned.reason}`);
}
/** What would come next if there were a fix. */
function versionAfter({ lastRelease, project }) {
    const rules = { majorOnZero: project.configuration.majorOnZero };
    if (lastRelease.kind !== 'first')
        return (0,next_version/* nextVersion */.yU)(lastRelease.version, 'patch', rules);
    if (project.current !== null)
        return (0,written_version/* intendedVersion */.Iq)(project.current);
    return (0,parse_version/* parseVersion */.o)('0.1.0');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/plan/plan-hash.js
// The plan's hash: equal for equal decisions, wherever they were made (design, section 2).


/** `sha256:<hex>` over the canonical JSON of each package's decisions, in listed order. */
function planHash(packages) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(canonicalDecisions(packages)).digest('hex')}`;
}
/**
 * Canonical JSON by RFC 8785: members sorted by name, no white space, strings as JSON.stringify writes them. The members
 * stand sorted below, so that JSON.stringify alone writes it. https://www.rfc-editor.org/rfc/rfc8785
 */
function canonicalDecisions(packages) {
    return JSON.stringify(packages.map(({ bump, commits, edits, name, previous, tag, version }) => ({
        bump,
        commits: commits.map((entry) => ({ bump: entry.bump, sha: entry.commit.sha, status: entry.status })),
        edits: edits.map(({ from, path, to }) => ({ from, path, to })),
        name,
        previous: previous && { tag: previous.tag, version: (0,format_version/* formatVersion */.q)(previous.version) },
        tag,
        version: version && (0,format_version/* formatVersion */.q)(version),
    })));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/project/edit-version-places.js
// New contents of the files that hold the version: the version's characters change, and no other byte.



/** A place that already holds the version, in any spelling, is left alone: applied twice is applied once. */
function editVersionPlaces(files, places, version) {
    const to = (0,format_version/* formatVersion */.q)(version);
    const stale = places.filter((place) => (0,format_version/* formatVersion */.q)(place.version) !== to);
    return [...new Set(stale.map(({ path }) => path))].map((path) => {
        const inFile = stale.filter((place) => place.path === path);
        const file = files.get(path);
        if (file === undefined)
            throw new Error(`the content of ${path} is not at hand`);
        const sorted = inFile.toSorted((a, b) => a.start - b.start);
        const content = replace(file.content, sorted, to);
        if (path.endsWith('.toml'))
            proveToml(file.content, content, sorted, to);
        return { path, from: sorted[0]?.text ?? null, to, content, mode: file.mode };
    });
}
function replace(before, places, to) {
    const pieces = [];
    let at = 0;
    for (const { path, start, end, text } of places) {
        if (start < at || before.toString('utf8', start, end) !== text)
            throw new Error(`${path} does not hold ${text} at byte ${start}: its places are of another content`);
        pieces.push(before.subarray(at, start), Buffer.from(to));
        at = end;
    }
    return Buffer.concat([...pieces, before.subarray(at)]);
}
/** Parsed again, the file differs in as many strings as were meant, each from the old version to the new. */
function proveToml(before, after, places, to) {
    const old = leaves((0,dist.parse)(withoutMark(before)));
    const now = leaves((0,dist.parse)(withoutMark(after)));
    const changed = old.flatMap((leaf, index) => ((0,external_node_util_.isDeepStrictEqual)(leaf, now[index]) ? [] : [now[index]]));
    const isMeant = changed.every((leaf) => typeof leaf?.[1] === 'string' && leaf[1].includes(to));
    if (old.length !== now.length || changed.length !== places.length || !isMeant)
        throw new Error(`the edit of ${places[0]?.path} would change more than its version`);
}
function withoutMark(bytes) {
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
}
/** Key path and value of everything in a table, in order. */
function leaves(value, path = '') {
    const isLeaf = typeof value !== 'object' || value === null || value instanceof Date;
    if (isLeaf)
        return [[path, value]];
    return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}\0${key}`));
}

;// CONCATENATED MODULE: ./lib/project/project-rules.js
// The rules of a project: the default table, its `bump-rules`, and the types that its `notes` give a section.

function projectRules({ bumpRules, squashBullets, notes }) {
    const rules = mergeRules(DEFAULT_COMMIT_RULES, { types: bumpRules, squashBullets });
    const titled = Object.keys(notes.sections).filter((type) => type !== 'revert' &&
        // What the project itself says of a type outweighs a title, which may only be the default one.
        !Object.hasOwn(bumpRules, type) &&
        (rules.types[type] ?? 'hidden') === 'hidden');
    return mergeRules(rules, { types: Object.fromEntries(titled.map((type) => [type, 'listed'])) });
}

;// CONCATENATED MODULE: ./lib/version/last-release.js
// Which release the head carries on from (design, section 3, Version).



/**
 * `related` has the highest version first; it may end after the first final tag that is an ancestor. A release that
 * contains the head counts when it is higher than that ancestor; of several, the lowest one took the head in.
 */
function findLastRelease(related) {
    const finals = related.filter(({ tag }) => (0,compare_versions/* isFinal */.dR)(tag.version));
    const [highest] = finals;
    if (highest === undefined)
        return { kind: 'first' };
    const ancestorAt = finals.findIndex(({ relation }) => relation === 'ancestor');
    const above = ancestorAt === -1 ? finals : finals.slice(0, ancestorAt);
    const container = above.findLast(({ relation }) => relation !== 'diverged');
    if (container !== undefined)
        return { kind: 'contained', ...taggedRelease(container) };
    const ancestor = finals[ancestorAt];
    if (ancestor === undefined)
        throw (0,catalogue/* raise */.x)(version_errors/* versionErrors */.i, 'version-tags-unrelated', { tag: highest.tag.name });
    return { kind: 'released', ...taggedRelease(ancestor) };
}
/** For a version that a person has tagged: the highest final one below it that is an ancestor, if there is any. `related` holds lower ones only. */
function findReleaseBefore(related) {
    const before = related.find(({ tag, relation }) => (0,compare_versions/* isFinal */.dR)(tag.version) && relation === 'ancestor');
    return before === undefined ? { kind: 'first' } : { kind: 'released', ...taggedRelease(before) };
}
function taggedRelease({ tag, sha }) {
    return { tag: tag.name, version: tag.version, sha };
}

// EXTERNAL MODULE: ./lib/version/version-tags.js
var version_tags = __webpack_require__(32592);
// EXTERNAL MODULE: ./lib/findings/notes-errors.js
var notes_errors = __webpack_require__(13351);
// EXTERNAL MODULE: ./lib/notes/changelog-path.js
var changelog_path = __webpack_require__(55655);
// EXTERNAL MODULE: ./lib/version/version-key.js
var version_key = __webpack_require__(74914);
;// CONCATENATED MODULE: ./lib/notes/changelog-links.js
// Addresses of releases in a changelog: made like those that the file has, so that no host needs to be known.

const COMPARE = /^(https?:\/\/[^?#]+\/)compare\/[^?#]*?[^.?#](\.{2,3})[^.?#][^?#]*$/;
const TAG_PAGE = /^(https?:\/\/[^?#]+\/(?:releases\/tag|tree|tags|commits|src\/tag)\/)[^?#]+$/;
/** Null when neither the file nor the repository tells how. */
function releaseUrl(refs, version, sample) {
    return (sample === null ? null : urlLike(sample, refs, version)) ?? repositoryUrl(refs);
}
function repositoryUrl({ repository, tag, previousTag }) {
    if (repository === null)
        return null;
    return previousTag === null
        ? `${repository}/releases/tag/${urlRef(tag)}`
        : `${repository}/compare/${urlRef(previousTag)}...${urlRef(tag)}`;
}
function urlLike(sample, { tag, previousTag }, version) {
    const compare = COMPARE.exec(sample.url);
    if (compare !== null) {
        const [, base = '', dots = '...'] = compare;
        return previousTag === null
            ? `${base}releases/tag/${urlRef(tag)}`
            : `${base}compare/${urlRef(previousTag)}${dots}${urlRef(tag)}`;
    }
    const page = TAG_PAGE.exec(sample.url);
    if (page !== null)
        return `${page[1]}${urlRef(tag)}`;
    return sample.version !== '' && sample.url.includes(sample.version)
        ? sample.url.replaceAll(sample.version, version)
        : null;
}
/** `compare/v1.2.0...HEAD` starts at the new tag from now on; null when the address is of another kind. */
function unreleasedUrl(url, tag) {
    const match = /^(https?:\/\/[^?#]+\/compare\/)[^?#]*?\d+\.\d+[^?#]*?(\.{2,3}[^.?#][^?#]*)$/.exec(url);
    return match === null ? null : `${match[1]}${urlRef(tag)}${match[2]}`;
}

;// CONCATENATED MODULE: ./lib/notes/changelog-definitions.js
// Link definitions at the end of a changelog (`[1.3.0]: address`), kept up only where the file has them.

function definitionChanges(outline, release, eol) {
    const unreleased = outline.definitions.find(({ kind }) => kind === 'unreleased') ?? null;
    return [
        ...moveUnreleased(unreleased, release.refs.tag),
        ...defineRelease(outline, unreleased, release, eol),
    ];
}
/** The name by which `## [v1.3.0]` refers to its address; null for a heading that refers to none. */
function definitionLabel(style, version) {
    const bracket = style.before.indexOf('[');
    return bracket === -1 || style.url !== null ? null : `${style.before.slice(bracket + 1)}${version}`;
}
function moveUnreleased(unreleased, tag) {
    const url = unreleased === null ? null : unreleasedUrl(unreleased.url, tag);
    if (unreleased === null || url === null)
        return [];
    return [{ start: unreleased.urlStart, end: unreleased.urlStart + unreleased.url.length, text: url }];
}
function defineRelease({ definitions, releases, lines }, unreleased, { version, refs, style }, eol) {
    const label = definitionLabel(style, version);
    const defined = definitions.filter(({ kind }) => kind === 'release');
    const neighbour = defined[0] ?? unreleased;
    if (label === null || neighbour === null || defined.some((definition) => definition.label === label))
        return [];
    const newest = releases.find((heading) => !heading.style.coming)?.style.version ?? '';
    const isNewest = (definition) => bare(definition?.label) === newest;
    const sample = defined.find(isNewest) ?? neighbour;
    const url = releaseUrl(refs, version, { url: sample.url, version: bare(sample.label) });
    if (url === null)
        return [];
    const definition = `[${label}]: ${url}`;
    const last = defined.at(-1);
    const above = defined[0] !== undefined && (defined.length === 1 || last === undefined || !isNewest(last));
    if (above)
        return [{ start: neighbour.start, end: neighbour.start, text: `${definition}${eol}` }];
    const { end } = last ?? neighbour;
    const closed = lines.find((line) => line.end === end)?.text.length !== end - (last ?? neighbour).start;
    return [{ start: end, end, text: closed ? `${definition}${eol}` : `${eol}${definition}` }];
}
function bare(label) {
    return (label ?? '').replace(/^v/i, '');
}

;// CONCATENATED MODULE: ./lib/notes/changelog-lines.js
// A Markdown file as lines by offset, with what is code or comment marked: headings there are none.
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
function changelogLines(text) {
    const lines = [];
    let closing = null;
    let opened = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline + 1;
        const line = text.slice(start, end).replace(/\r?\n$/, '');
        const opening = closing === null ? closingOf(line) : null;
        lines.push({ start, end, text: line, inert: closing !== null || opening !== null });
        if (opening !== null) {
            closing = opening;
            opened = start;
        }
        else if (closing?.test(line) === true)
            closing = null;
        start = end;
    }
    return { lines, unclosed: closing === null ? null : opened };
}
/** What ends the block that this line opens. https://spec.commonmark.org/0.31.2/#fenced-code-blocks */
function closingOf(line) {
    const fence = FENCE.exec(line)?.[1];
    if (fence !== undefined)
        return new RegExp(`^\\s*${fence}${fence.charAt(0)}*\\s*$`);
    return /^ {0,3}<!--(?!.*-->)/.test(line) ? /-->/ : null;
}

;// CONCATENATED MODULE: ./lib/notes/changelog-date.js
// Dates in the form that a changelog already uses.
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})\\.?`;
/** For an expression without another group `sep`. `2024-01-31`, `2024/1/31`, `January 31, 2024`, `31 Jan 2024`. */
const DATE_PATTERN = `\\d{4}(?<sep>[-/.])\\d{1,2}\\k<sep>\\d{1,2}|${MONTH} \\d{1,2},? \\d{4}|\\d{1,2} ${MONTH} \\d{4}`;
/** `day` is `YYYY-MM-DD`; `sample` a date as the file writes it. */
function dateLike(sample, day) {
    const [year = '', month = '', date = ''] = day.split('-');
    if (/^\d{4}/.test(sample))
        return [year, month, date].join(sample.charAt(4));
    const name = MONTHS[Number(month) - 1] ?? '';
    const written = /[A-Za-z]+\.?/.exec(sample)?.[0] ?? '';
    const short = written.replace('.', '').length === 3 && !/^May$/i.test(written);
    const shown = short ? `${name.slice(0, 3)}${written.endsWith('.') ? '.' : ''}` : name;
    const number = String(Number(date));
    return /^\d/.test(sample)
        ? `${number} ${shown} ${year}`
        : `${shown} ${number}${sample.includes(',') ? ',' : ''} ${year}`;
}

;// CONCATENATED MODULE: ./lib/notes/heading-style.js
// How a changelog writes the heading of a release, read from one that is there.


const VERSION_PATTERN = '(?:\\d+!)?\\d+(?:\\.\\d+)+(?:[-_.]?(?:alpha|a|beta|b|preview|pre|rc|c|post|rev|r|dev)[-_.]?\\d*)*(?:\\+[\\w.-]+)?';
const HEADING = new RegExp(`^(?<before>(?<word>[a-z][\\w.-]*\\s+)?[[*_\`]{0,3}v?)(?<version>${VERSION_PATTERN})(?![\\w])(?<after>[\\]*_\`]{0,3})(?:\\((?<url>[^\\s()]*/[^\\s()]*)\\))?(?<rest>.*)$`, 'i');
const DATE = new RegExp(`^(?<before>[\\s\\-–—:,/|(\\[_*]*(?:released(?: on)? )?)(?<sample>${DATE_PATTERN})(?<after>[)\\]_*]*)`, 'i');
const COMING = /\b(?:unreleased|not (?:yet )?released|in development|upcoming|tbd|tba)\b|[x?]{4}/i;
/** The usual form of Keep a Changelog, for files that have no release yet. */
const DEFAULT_STYLE = {
    before: '[',
    after: ']',
    version: '',
    url: null,
    date: { before: ' - ', sample: '2024-01-31', after: '' },
    loose: false,
    coming: false,
};
/** Null when the text is no heading of a release. A word before the number is the package's name only when a date follows. */
function readHeading(text) {
    const groups = HEADING.exec(text)?.groups;
    if (groups === undefined)
        return null;
    const { before = '', word, version = '', after = '', url, rest = '' } = groups;
    const dated = DATE.exec(rest)?.groups;
    const date = dated === undefined
        ? null
        : { before: dated['before'] ?? '', sample: dated['sample'] ?? '', after: dated['after'] ?? '' };
    const named = word !== undefined && !/^(?:version|release|ver)\s/i.test(word);
    if (named && date === null)
        return null;
    const loose = date === null && !/^\s*(?:$|[-–—:|,([])/.test(rest);
    return {
        before,
        after,
        version,
        url: url ?? null,
        date,
        loose,
        coming: date === null && COMING.test(rest),
    };
}
/** Without an address a heading that would be a link is plain text. */
function renderHeading(style, { version, day, url }) {
    const { before, after, date } = style;
    const when = date === null ? '' : `${date.before}${dateLike(date.sample, day)}${date.after}`;
    if (style.url === null)
        return `${before}${version}${after}${when}`;
    const destination = url === null ? null : linkDestination(url);
    if (destination === null)
        return `${before.replace('[', '')}${version}${after.replace(']', '')}${when}`;
    return `${before}${version}${after}(${destination})${when}`;
}

;// CONCATENATED MODULE: ./lib/notes/changelog-outline.js
// What a changelog consists of: headings of releases, the coming section, markers of tools, link definitions.


const ATX = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const UNRELEASED = /^\[?(?:un-?released(?: changes)?|upcoming(?: release)?|next(?: release| version)?|in development|head)(?!\s*[\w'])/i;
/** python-semantic-release and towncrier put new entries below such a line. */
const MARKER = /^<!--\s*(?:version list|towncrier release notes start)\s*-->\s*$/i;
const ANCHOR = /^\s*<a\s+(?:name|id)=["'][^"'<>]*["']\s*(?:\/>|>\s*<\/a>)\s*$/;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:[ \t]*(\S+)/;
const RELEASE_LABEL = new RegExp(`^v?${VERSION_PATTERN}$`, 'i');
function outlineChangelog(text) {
    const { lines, unclosed } = changelogLines(text);
    const headings = readHeadings(lines);
    const unreleased = headings.find(({ text: title }) => isUnreleased(title)) ?? null;
    const definitions = readDefinitions(lines);
    const marker = lines.find((line) => !line.inert && MARKER.test(line.text));
    return {
        lines,
        unclosed,
        releases: releaseHeadings(headings, unreleased, lines),
        unreleased: unreleased === null
            ? null
            : { ...unreleased, end: sectionEnd(unreleased, headings, definitions, lines) },
        marker: marker?.end ?? null,
        definitions,
        headings: headings.length,
    };
}
function isUnreleased(heading) {
    return UNRELEASED.test(heading) || readHeading(heading)?.coming === true;
}
function readHeadings(lines) {
    return lines.flatMap((line, index) => {
        if (line.inert || line.text === '')
            return [];
        const atx = ATX.exec(line.text);
        if (atx !== null)
            return [{ text: atx[2] ?? '', level: (atx[1] ?? '').length, underline: null, index }];
        const next = lines[index + 1];
        const underline = next?.inert === false ? /^ {0,3}(=|-)\1*[ \t]*$/.exec(next.text)?.[1] : undefined;
        if (underline === undefined || !/^ {0,3}[^\s>*+-]/.test(line.text))
            return [];
        return [{ text: line.text.trim(), level: underline === '=' ? 1 : 2, underline, index }];
    });
}
/** A heading with a title of its own (`1.2.0 The big one`) is a release only on the level where releases stand: `3.13 support` is not. */
function releaseHeadings(headings, unreleased, lines) {
    const found = headings.flatMap((heading) => {
        const style = readHeading(heading.text);
        if (style === null || (unreleased !== null && heading.level > unreleased.level))
            return [];
        const { start } = lines[heading.index];
        return [
            { ...heading, style, line: heading.index + 1, offset: start, start: anchored(lines, heading.index) },
        ];
    });
    const level = (found.find(({ style }) => !style.loose) ?? unreleased ?? found[0])?.level;
    return found.filter((heading) => !heading.style.loose || heading.level === level);
}
function anchored(lines, index) {
    let first = index;
    while (first > 0 && ANCHOR.test(lines[first - 1]?.text ?? ''))
        first -= 1;
    return lines[first]?.start ?? 0;
}
function sectionEnd(section, headings, definitions, lines) {
    const next = headings.find(({ index, level }) => index > section.index && level <= section.level);
    const start = lines[section.index]?.start ?? 0;
    const links = definitions.find((definition) => definition.start > start);
    const last = lines.at(-1)?.end ?? 0;
    return Math.min(next === undefined ? last : anchored(lines, next.index), links?.start ?? last);
}
function readDefinitions(lines) {
    return lines.flatMap((line) => {
        const match = line.inert ? null : DEFINITION.exec(line.text);
        if (match === null)
            return [];
        const [whole, label = '', url = ''] = match;
        const kind = RELEASE_LABEL.test(label) ? 'release' : UNRELEASED.test(label) ? 'unreleased' : 'other';
        const { start, end } = line;
        return [{ label, url, start, end, urlStart: start + whole.length - url.length, kind }];
    });
}

;// CONCATENATED MODULE: ./lib/notes/changelog-text.js
// What a file must be to be read as a Markdown changelog at all.


/** Directives, targets and underlines that Markdown doesn't have. https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html */
const RESTRUCTURED_TEXT = /^(?:\.\. _|\.\. [\w-]+::|[\^"+]{3,}[ \t]*\r?$)/m;
const LISTED = /^\s*(?:[-*+]\s|\d+[.)]\s|\*\*|v?\d+\.\d)/i;
/** The byte order mark stays the first character. */
function decodeChangelog(bytes, path) {
    const text = decodeUtf8(bytes);
    if (text === null || text.includes('\0'))
        throw unrecognised(path, 'it is not UTF-8 text');
    const isMarkdown = !/\.(?:rst|txt|adoc|org)$/i.test(path) && !RESTRUCTURED_TEXT.test(text);
    if (!isMarkdown)
        throw unrecognised(path, 'it is not Markdown');
    return text;
}
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function unrecognised(path, why) {
    return (0,catalogue/* raise */.x)(notes_errors/* notesErrors */.p, 'changelog-unrecognised', { path, why });
}
/** Only a title and perhaps an introduction: the first release goes below. */
function isBare({ lines, headings, definitions }) {
    if (headings > 1)
        return false;
    const defined = new Set(definitions.map(({ start }) => start));
    return lines.every(({ text, inert, start }) => inert || defined.has(start) || !LISTED.test(text));
}

// EXTERNAL MODULE: ./lib/notes/text-change.js
var text_change = __webpack_require__(24351);
;// CONCATENATED MODULE: ./lib/notes/changelog.js
// One more release in a changelog: what people and other tools wrote stays, byte for byte.










const BOM = '\ufeff';
const INTRODUCTION = '# Changelog\n\nAll notable changes to this project are listed here, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).';
/**
 * The changelog with this release above the last one, in the form of the file's own entries; a new file in the form of Keep a Changelog when
 * there is none. Applied again it changes nothing. An entry for this version with another text, and a file in which releases can't be told,
 * are errors.
 */
function updateChangelog(existing, input, path = 'CHANGELOG.md') {
    const text = existing === null ? '' : decodeChangelog(existing, path);
    const mark = text.startsWith(BOM) ? BOM : '';
    const before = text.slice(mark.length);
    const eol = lineEnd(before);
    const entry = readEntry(input);
    const after = before.trim() === '' ? createChangelog(entry, eol) : extendChangelog(before, entry, eol, path);
    return existing !== null && after === before ? existing : Buffer.from(`${mark}${after}`);
}
/** The one that most lines have. */
function lineEnd(text) {
    const lines = text.split('\n');
    const windows = lines.filter((line) => line.endsWith('\r')).length;
    return windows * 2 > lines.length - 1 ? '\r\n' : '\n';
}
function readEntry(input) {
    return {
        version: input.version,
        number: (0,format_version/* formatVersion */.q)(input.version),
        day: new Date(input.date * 1000).toISOString().slice(0, 10),
        sections: renderSections(input),
        refs: {
            tag: input.tag,
            previousTag: input.previous?.tag ?? null,
            repository: input.links?.repository ?? null,
        },
    };
}
function createChangelog(entry, eol) {
    const block = renderEntry(entry, { style: DEFAULT_STYLE, level: 2, underline: null }, eol);
    const url = releaseUrl(entry.refs, entry.number, null);
    const definition = url === null ? [] : [`[${definitionLabel(DEFAULT_STYLE, entry.number)}]: ${url}`];
    const introduction = INTRODUCTION.replaceAll('\n', eol);
    return `${[introduction, block, ...definition].join(`${eol}${eol}`)}${eol}`;
}
function extendChangelog(text, entry, eol, path) {
    const outline = outlineChangelog(text);
    const start = insertionPoint(outline, text);
    if (start === null)
        throw unrecognised(path, 'it has no heading of a release, such as "## 1.2.0"');
    if (start > (outline.unclosed ?? start))
        throw unrecognised(path, 'it has a code fence or comment without an end');
    const form = chooseForm(outline, entry.version);
    const key = keyOf(entry.number);
    // What people, or a run before, have written for this version stays as it is.
    if (outline.releases.some(({ style }) => keyOf(style.version) === key))
        return text;
    const block = renderEntry(entry, form, eol);
    const release = { version: entry.number, refs: entry.refs, style: form.style };
    return (0,text_change/* applyTextChanges */.T)(text, [
        { start, end: start, text: withBlankLines(text, start, block, eol) },
        ...definitionChanges(outline, release, eol),
    ]);
}
/** Above the newest release, below what is coming and below the line at which another tool inserts. */
function insertionPoint(outline, text) {
    const { marker, unreleased, definitions } = outline;
    const released = outline.releases.filter(({ style, start }) => !style.coming && start >= (marker ?? 0));
    if (released[0] !== undefined)
        return released[0].start;
    if (marker !== null)
        return marker;
    if (unreleased !== null)
        return unreleased.end;
    return isBare(outline) ? (definitions[0]?.start ?? text.length) : null;
}
/** As the newest entry; where levels differ (standard-version sets patches one lower), as the newest of the same kind. */
function chooseForm({ releases, unreleased }, version) {
    const released = releases.filter(({ style }) => !style.coming);
    const [newest] = released;
    if (newest === undefined) {
        const plain = unreleased !== null && !unreleased.text.startsWith('[');
        const style = plain ? { ...DEFAULT_STYLE, before: '', after: '' } : DEFAULT_STYLE;
        return { style, level: unreleased?.level ?? 2, underline: null };
    }
    if (released.every(({ level }) => level === newest.level))
        return newest;
    const isPatch = ({ release }) => (release[2] ?? 0) !== 0;
    const same = released.find(({ style }) => {
        const read = (0,parse_version/* parseVersion */.o)(style.version);
        return read !== null && isPatch(read) === isPatch(version);
    });
    return same ?? newest;
}
function renderEntry({ number, day, sections, refs }, { style, level, underline }, eol) {
    const url = style.url === null ? null : releaseUrl(refs, number, { url: style.url, version: style.version });
    const title = renderHeading(style, { version: number, day, url });
    const heading = underline === null ? [`${'#'.repeat(level)} ${title}`] : [title, underline.repeat(title.length)];
    const marks = '#'.repeat(Math.min(6, Math.max(3, level + 1)));
    const body = sections.replace(/^### /gm, `${marks} `).split('\n');
    return [...heading, '', ...body].join(eol);
}
function keyOf(written) {
    const version = (0,parse_version/* parseVersion */.o)(written);
    return version === null ? written : (0,version_key/* versionKey */._)(version);
}
function withBlankLines(text, start, block, eol) {
    const before = text.slice(Math.max(0, start - 200), start);
    const lead = before === '' || /\n[ \t]*\r?\n$/.test(before) ? '' : before.endsWith('\n') ? eol : `${eol}${eol}`;
    const next = text.slice(start, start + 2);
    const gap = next === '' || /^\r?\n/.test(next) ? eol : `${eol}${eol}`;
    return `${lead}${block}${gap}`;
}

// EXTERNAL MODULE: ./lib/project/tree.js
var tree = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/commands/read-changelog.js
// The changelog of the head, and its edit.





const NEW_FILE = '100644';
async function readChangelog({ path: folder, listing, configuration }, needs) {
    const paths = listing.map((entry) => entry.path);
    const { path, reason: warning } = findKeptChangelog(paths, folder, configuration);
    if (path === null)
        return { path, file: null, warning };
    (0,tree/* refuseSymbolicLink */.z5)((0,tree/* treeOf */.g7)(listing), path);
    if (paths.some((each) => each.startsWith(`${path}/`)))
        throw (0,catalogue/* raise */.x)(notes_errors/* notesErrors */.p, 'changelog-path-invalid', { path });
    const content = (await needs.readFiles([path])).get(path);
    const mode = listing.find((entry) => entry.path === path)?.mode ?? NEW_FILE;
    return { path, file: content === undefined ? null : { content, mode }, warning };
}
/** Does a release of this project write its changelog? */
function keepsChangelog({ path, listing, configuration }) {
    const paths = listing.map((entry) => entry.path);
    return findKeptChangelog(paths, path, configuration).path !== null;
}
/** Where nothing is committed, one that nobody asked for is left alone. */
function findKeptChangelog(paths, folder, { changelog, commitMode }) {
    const found = findOwnChangelog(paths, folder, changelog);
    if (commitMode !== 'none' || changelog !== 'auto' || found.path === null)
        return found;
    const reason = `${found.path} is not written, since \`commit-mode\` is \`none\` and a release commits nothing; set "changelog" in [tool.py-release] to false if it should not be.`;
    return { path: null, exists: found.exists, reason: found.exists ? reason : null };
}
/** `auto` looks beside pyproject.toml before it looks at the root of the repository, and makes a new one beside it. */
function findOwnChangelog(paths, folder, configured) {
    const atRoot = (0,changelog_path/* findChangelog */.W)(paths, configured);
    if (configured !== 'auto' || folder === '.')
        return atRoot;
    const below = paths.flatMap((path) => path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []);
    const beside = (0,changelog_path/* findChangelog */.W)(below, configured);
    if (atRoot.exists && !beside.exists && beside.reason === null)
        return atRoot;
    return beside.path === null ? beside : { ...beside, path: `${folder}/${beside.path}` };
}
/** No edit when the changelog already has a section for this version. */
function editChangelog({ path, file }, input) {
    if (path === null)
        return [];
    const content = updateChangelog(file?.content ?? null, input, path);
    if (file !== null && content.equals(file.content))
        return [];
    return [{ path, from: null, to: null, content, mode: file?.mode ?? NEW_FILE }];
}

;// CONCATENATED MODULE: ./lib/commands/read-plan.js
// Read last release, commits and rules, then plan: the same for every command, from a clone or through the API.














/** A first release reads no more than this (design, section 3, Version). */
const FIRST_RELEASE_COMMITS = 250;
async function readPlan(request, needs) {
    const { project } = request;
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(project.configuration.tagFormat);
    const tagNames = await needs.readTags();
    const tags = (0,version_tags/* readVersionTags */.yr)(tagFormat, tagNames);
    const rules = projectRules(project.configuration);
    const readCommit = createCommitReader(rules);
    const [lastRelease, changelog] = await Promise.all([
        readLastRelease(request, tags, readCommit, needs),
        readChangelog(project, needs),
    ]);
    const facts = {
        target: request.target,
        head: request.head.sha,
        project,
        tagFormat,
        lastRelease,
        tags,
        tagNames,
        commits: classifyCommits(await readCommits(lastRelease, request.head.sha, needs), rules, readCommit),
        forcedBump: request.bump,
        forcedVersion: request.version,
    };
    const { decision, api } = await decideWithApi(facts, needs);
    const texts = decision.result === 'release'
        ? writeTexts(request, facts, decision.version, changelog)
        : { edits: [], notes: '', warnings: [] };
    const packages = [planPackage({ ...facts, api }, decision, texts)];
    const { branch, sha: head, committedAt: headDate } = request.head;
    return {
        plan: { branch, head, headDate, hash: planHash(packages), warnings: [], packages },
        tags,
    };
}
/** With `api-check = "bump"` a break that no commit declares is one more reason for a version. */
async function decideWithApi(facts, { checkApi }) {
    const decision = decideTarget(facts);
    const { target, lastRelease: last, project } = facts;
    const isOpen = target.kind === 'next' || target.kind === 'rehearsal';
    if (!checkApi || !isOpen || last.kind === 'contained')
        return { decision, api: null };
    const judge = (planned) => checkApi({
        project,
        last: last.kind === 'first' ? null : last,
        planned: {
            ...(planned.result === 'release' ? planned : { version: null, bump: null }),
            saysBreaking: facts.commits.some(({ bump }) => bump === 'major'),
            majorOnZero: project.configuration.majorOnZero,
        },
    });
    const api = await judge(decision);
    const cause = apiCause(api);
    if (cause === null)
        return { decision, api };
    const bumped = decideTarget({ ...facts, apiCause: cause });
    return { decision: bumped, api: await judge(bumped) };
}
async function readLastRelease({ target, head, project }, tags, early, needs) {
    const tagFormat = (0,tag_format/* parseTagFormat */.n0)(project.configuration.tagFormat);
    const named = target.kind === 'tag' ? (0,tag_format/* readTag */.zW)(tagFormat, target.tag) : null;
    const released = (0,version_tags/* releaseTags */.dt)(named === null ? tags : (0,version_tags/* tagsBelow */.ZY)(tags, named));
    if (released.length === 0)
        return { kind: 'first' };
    const byName = new Map(released.map((tag) => [tag.name, tag]));
    const related = (await needs.relateTags([...byName.keys()], head.sha, early)).flatMap((found) => {
        const tag = byName.get(found.name);
        return tag === undefined ? [] : [{ tag, relation: found.relation, sha: found.sha }];
    });
    return target.kind === 'tag' ? findReleaseBefore(related) : findLastRelease(related);
}
async function readCommits(last, head, needs) {
    if (last.kind === 'contained')
        return [];
    return needs.readCommits(last.kind === 'first' ? null : last.tag, head, FIRST_RELEASE_COMMITS);
}
function writeTexts(request, facts, version, changelog) {
    const { project, commits, tagFormat, lastRelease } = facts;
    const tag = plannedTag(facts, version);
    const isTagged = tag !== null;
    const input = {
        version,
        tag: tag ?? (0,tag_format/* formatTag */._3)(tagFormat, version),
        previous: lastRelease.kind === 'first' ? null : { tag: lastRelease.tag, version: lastRelease.version },
        date: request.head.committedAt,
        commits,
        configuration: project.configuration.notes,
        rules: projectRules(project.configuration),
        // The tag of a rehearsal, which links name, will never exist.
        links: request.repositoryUrl === null || !isTagged ? null : { repository: request.repositoryUrl },
        people: null,
    };
    const notes = renderReleaseNotes(input);
    const edits = editVersionPlaces(project.files, project.places, version);
    if (request.target.kind !== 'next')
        return { notes, edits, warnings: [] };
    const written = editChangelog(changelog, input);
    const warnings = changelogWarnings(changelog, written, (0,format_version/* formatVersion */.q)(version));
    return { notes, edits: [...edits, ...written], warnings };
}
function changelogWarnings({ path, file, warning }, edits, version) {
    if (warning !== null)
        return [warning];
    if (path === null || file === null || edits.length > 0)
        return [];
    return [`${path} already has a section for ${version}; it stays as it is written.`];
}


/***/ }),

/***/ 40760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ maxBump)
/* harmony export */ });
// How far a change moves the version; ordered patch < minor < major.
const RANK = { patch: 1, minor: 2, major: 3 };
/** The larger of two bumps; null is "no bump". */
function maxBump(a, b) {
    if (a === null)
        return b;
    if (b === null)
        return a;
    return RANK[a] >= RANK[b] ? a : b;
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findFenced)
/* harmony export */ });
// Which lines stand in closed code fences. https://spec.commonmark.org/0.31.2/#fenced-code-blocks
const MARKER = /^ {0,3}(`{3,}|~{3,})(.*)$/s;
function readMarker(line) {
    const match = MARKER.exec(line);
    if (match === null)
        return null;
    const [, run = '', info = ''] = match;
    const character = run.charAt(0);
    return {
        character,
        length: run.length,
        opens: character === '~' || !info.includes('`'),
        closes: info.trim() === '',
    };
}
/** True for the lines of closed fences, their marker lines included. A fence that nothing closes hides nothing. */
function findFenced(lines) {
    const markers = lines.map(readMarker);
    const closable = findClosable(markers);
    let open = null;
    return markers.map((marker, index) => {
        if (open === null) {
            if (closable[index] === true)
                open = marker;
            return open !== null;
        }
        if (marker?.closes === true && marker.character === open.character && marker.length >= open.length) {
            open = null;
        }
        return true;
    });
}
// Backwards, so that a message full of unclosed fences costs one pass and not one search per fence.
function findClosable(markers) {
    const closable = new Array(markers.length).fill(false);
    const longest = new Map();
    for (let index = markers.length - 1; index >= 0; index--) {
        const marker = markers[index];
        if (marker === null || marker === undefined)
            continue;
        const closer = longest.get(marker.character) ?? 0;
        closable[index] = marker.opens && closer >= marker.length;
        if (marker.closes)
            longest.set(marker.character, Math.max(closer, marker.length));
    }
    return closable;
}


/***/ }),

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

/***/ 66451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findMerged)
/* harmony export */ });
// The commits that a merge brought in.
/** Positions of the commits of the range that a merge reaches by its other parents and not by its first; the merge itself is not one. */
function findMerged(merge, range, positions) {
    const [mainline, ...branches] = merge.parents;
    const before = new Set();
    if (mainline !== undefined)
        collect([mainline], range, positions, before, new Set());
    const merged = new Set();
    collect(branches, range, positions, merged, before);
    return [...merged].sort((a, b) => a - b);
}
function collect(tips, range, positions, found, stop) {
    const waiting = [...tips];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
        const position = positions.get(sha);
        if (position === undefined || found.has(position) || stop.has(position))
            continue;
        found.add(position);
        for (const parent of range[position]?.parents ?? [])
            waiting.push(parent);
    }
}


/***/ }),

/***/ 83535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ endsInPull),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   RW: () => (/* binding */ parseHeader),
/* harmony export */   Vi: () => (/* binding */ BREAKING_TYPE),
/* harmony export */   mm: () => (/* binding */ withoutPull)
/* harmony export */ });
/* harmony import */ var conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34674);
// The first line of a conventional commit: `type(scope)!: description`. https://www.conventionalcommits.org/en/v1.0.0/

/** The type of a header that is typed `BREAKING CHANGE: text`. */
const BREAKING_TYPE = 'breaking change';
const parser = new conventional_commits_parser__WEBPACK_IMPORTED_MODULE_0__/* .CommitParser */ .Jf({
    headerPattern: /^(BREAKING[ -]CHANGE|\p{L}[\p{L}\p{N}_-]*)(?:\(([^()]*)\))?(!)?: $/u,
    headerCorrespondence: ['type', 'scope', 'mark'],
});
// Far more than anybody writes before a description, and few enough for whatever the parser does with them.
const LONGEST_BEGINNING = 1000;
/** Null when the line is not a conventional header. */
function parseHeader(header) {
    const start = findDescription(header);
    if (start === -1 || start > LONGEST_BEGINNING || /^\s/.test(header))
        return null;
    const description = header.slice(start).trim();
    if (description === '')
        return null;
    const beginning = readBeginning(header.slice(0, start));
    return beginning === null ? null : { ...beginning, description };
}
// Thousands of commits begin with the same few words.
const beginnings = new Map();
const MOST_BEGINNINGS = 1000;
function readBeginning(text) {
    const known = beginnings.get(text);
    if (known !== undefined)
        return known;
    const beginning = parseBeginning(text);
    if (beginnings.size < MOST_BEGINNINGS)
        beginnings.set(text, beginning);
    return beginning;
}
// Without the description, which the parser would search for references and mentions that nobody asks for; and the parser leaves
// out lines that gpg prints into `git log`.
function parseBeginning(text) {
    const { type, scope, mark } = parser.parse(text.replace(/^gpg:/, 'GPG:'));
    if (typeof type !== 'string')
        return null;
    const isBreakingType = type === 'BREAKING CHANGE' || type === 'BREAKING-CHANGE';
    return {
        type: isBreakingType ? BREAKING_TYPE : type.toLowerCase(),
        scope: scope?.trim() || null,
        breaking: isBreakingType || mark === '!',
    };
}
/** Where the text after the first colon and space begins that is not inside the scope; -1 without one. */
function findDescription(header) {
    const colon = header.indexOf(': ');
    const opening = header.lastIndexOf('(', colon);
    const closing = opening === -1 ? -1 : header.indexOf(')', opening);
    const found = closing > colon ? header.indexOf(': ', closing) : colon;
    return found === -1 ? -1 : found + 2;
}
const CLOSING_NUMBER = /\(#(\d{1,10})\)$/;
const MERGE_HEADER = /^Merge pull request #(\d{1,10})\b/;
function findClosingNumber(header) {
    return header.endsWith(')') ? CLOSING_NUMBER.exec(header.slice(-20)) : null;
}
/** The number of the pull request that a header names at its end, `(#12)`, or as `Merge pull request #12`. */
function readPull(header) {
    const match = findClosingNumber(header) ?? MERGE_HEADER.exec(header);
    return match === null ? null : Number(match[1]);
}
/** A header that ends in `(#n)`: a squash or rebase merge by GitHub. */
function endsInPull(header) {
    return findClosingNumber(header) !== null;
}
function withoutPull(header) {
    const match = findClosingNumber(header);
    return match === null ? header : header.slice(0, -match[0].length).trimEnd();
}


/***/ }),

/***/ 55655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findChangelog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13351);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
// Which file is the changelog.



const NAMES = ['changelog', 'changes', 'history', 'news', 'releases'];
const MARKDOWN = ['.md', '.markdown'];
/** Beside these a second, Markdown changelog would be a surprise. */
const OTHER = ['.rst', '.txt', '.adoc', '.org', ''];
const NONE = { path: null, exists: false, reason: null };
/** `auto` takes a Markdown file of a usual name (any case) at the root, else plans a new CHANGELOG.md. A path that is configured is taken as it is. */
function findChangelog(paths, configured) {
    if (configured === null)
        return NONE;
    if (configured !== 'auto') {
        const path = insidePath(configured);
        return { path, exists: paths.includes(path), reason: null };
    }
    const found = firstOf(paths, '', MARKDOWN);
    if (found !== null)
        return { path: found, exists: true, reason: null };
    const other = firstOf(paths, '', OTHER) ?? firstOf(paths, 'docs/', [...MARKDOWN, ...OTHER]);
    if (other === null)
        return { path: 'CHANGELOG.md', exists: false, reason: null };
    const reason = `No changelog is written, since ${other} is kept in another form or place; set "changelog" in [tool.py-release] to a Markdown file, or to false.`;
    return { ...NONE, reason };
}
function firstOf(paths, folder, suffixes) {
    const files = new Map();
    for (const path of paths) {
        const name = path.toLowerCase();
        if (name.startsWith(folder) && !name.includes('/', folder.length) && !files.has(name))
            files.set(name, path);
    }
    for (const name of NAMES) {
        for (const suffix of suffixes) {
            const path = files.get(`${folder}${name}${suffix}`);
            if (path !== undefined)
                return path;
        }
    }
    return null;
}
function insidePath(configured) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(configured);
    const outside = path.startsWith('/') || path.startsWith('..') || path.includes('\\') || /[:\0]/.test(path);
    if (outside || path === '.' || path.endsWith('/')) {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notesErrors */ .p, 'changelog-path-invalid', { path: configured });
    }
    return path;
}


/***/ }),

/***/ 97843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ defuseBlock)
/* harmony export */ });
/* harmony import */ var _defuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63979);
/* harmony import */ var _plain_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9900);
// Untrusted text of several lines (what a breaking change means) as lines of inert Markdown: paragraphs, lists and closed code fences stay.


const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;
const ITEM = /^[ \t]*(?:[-*+]|(\d{1,3})[.)])[ \t]+(?=\S)/;
/** Other names may start a renderer (mermaid, geojson, math). https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams */
const LANGUAGES = new Set([
    'py',
    'python',
    'pycon',
    'toml',
    'ini',
    'yaml',
    'json',
    'sh',
    'bash',
    'console',
    'diff',
    'text',
]);
const MOST_LINES = 200;
/** Lines without indentation, blank lines as '', none at either end. More than `limit` characters or 200 lines are cut with an ellipsis. */
function defuseBlock(text, limit = 4000) {
    const all = (0,_plain_line_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .O)(text.slice(0, limit)).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
    const source = all.slice(0, MOST_LINES);
    const lines = [];
    for (let index = 0; index < source.length; index += 1) {
        const end = closingFence(source, index);
        if (end === null) {
            lines.push(defuseLine(source[index], limit));
        }
        else {
            lines.push(...codeBlock(source, index, end));
            index = end;
        }
    }
    if (text.length > limit || all.length > source.length)
        lines.push('', '…');
    return withoutExtraBlanks(lines);
}
function defuseLine(line, limit) {
    const item = ITEM.exec(line);
    if (item === null)
        return (0,_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(line, limit);
    const marker = item[1] === undefined ? '-' : `${item[1]}.`;
    return `${marker} ${(0,_defuse_js__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(line.slice(item[0].length), limit)}`;
}
function closingFence(lines, start) {
    const fence = FENCE.exec(lines[start])?.[1];
    if (fence === undefined)
        return null;
    for (let index = start + 1; index < lines.length; index += 1) {
        const line = lines[index].trim();
        if (line.length >= fence.length && line === fence.charAt(0).repeat(line.length))
            return index;
    }
    return null;
}
function codeBlock(lines, start, end) {
    const content = lines.slice(start + 1, end).map((line) => line.replaceAll('\t', '    ').trimEnd());
    const runs = content.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    const language = FENCE.exec(lines[start])?.[2]?.toLowerCase() ?? '';
    return [`${fence}${LANGUAGES.has(language) ? language : ''}`, ...content, fence];
}
/** Blank lines inside code count too: more than one in a row is never needed to understand a migration. */
function withoutExtraBlanks(lines) {
    const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
    return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}


/***/ }),

/***/ 63979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
/* unused harmony export defuseCell */
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

/***/ 24351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ applyTextChanges)
/* harmony export */ });
// Replacements in a text by offset.
/** The changes must not overlap; insertions at one offset keep their order. */
function applyTextChanges(text, changes) {
    let result = '';
    let offset = 0;
    for (const change of changes.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(offset, change.start) + change.text;
        offset = change.end;
    }
    return result + text.slice(offset);
}


/***/ }),

/***/ 90534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ bumpBetween),
/* harmony export */   _R: () => (/* binding */ effectiveBump),
/* harmony export */   r6: () => (/* binding */ isCalendar),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55336);




const FIRST_CALENDAR_NUMBER = 1000;
/** Keeps the epoch, drops pre, post, dev and local parts, pads to three numbers. A calendar version is an error. */
function nextVersion(current, bump, rules) {
    if (isCalendar(current)) {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'version-calendar', { version: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .q)(current) });
    }
    const [major = 0, minor = 0, patch = 0] = current.release;
    const releases = {
        major: [major + 1, 0, 0],
        minor: [major, minor + 1, 0],
        patch: [major, minor, patch + 1],
    };
    return { ...(0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(current), release: releases[effectiveBump(current, bump, rules)] };
}
/** The bump after the 0.x rule: nothing leaves 0.x unless `majorOnZero` says so. */
function effectiveBump(current, bump, { majorOnZero }) {
    return bump === 'major' && current.release[0] === 0 && !majorOnZero ? 'minor' : bump;
}
/** `2024.1` and `20240101` count time, not changes. https://calver.org */
function isCalendar(version) {
    return (version.release[0] ?? 0) >= FIRST_CALENDAR_NUMBER;
}
/** How far apart two versions are, for a version that no bump led to. */
function bumpBetween(from, to) {
    if (from.epoch !== to.epoch || from.release[0] !== to.release[0])
        return 'major';
    return (from.release[1] ?? 0) === (to.release[1] ?? 0) ? 'patch' : 'minor';
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


/***/ }),

/***/ 88414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ intendedVersion),
/* harmony export */   NT: () => (/* binding */ refuseLowerThanTag),
/* harmony export */   VK: () => (/* binding */ isConsent)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55336);
// What a version that people wrote in the project's files says about the next release (design, section 3, Version).




/** The final version that a written one leads up to: `1.3.0` for `1.3.0.dev0` and `1.3.0rc1`, `1.3.post1` for `1.3.post1.dev2`. */
function intendedVersion(written) {
    return { ...written, pre: null, post: written.pre === null ? written.post : null, dev: null, local: null };
}
/** People write a final version to have it released; pre, dev and local parts mark work in progress. */
function isConsent(written) {
    return (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(written) && written.local === null;
}
function refuseLowerThanTag(written, last) {
    const readings = [written, intendedVersion(written)];
    if (readings.some((version) => (0,_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, last.version) >= 0))
        return;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'version-below-tag', {
        written: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .q)(written),
        tag: last.tag,
        version: (0,_format_version_js__WEBPACK_IMPORTED_MODULE_3__/* .formatVersion */ .q)(last.version),
    });
}


/***/ })

};
