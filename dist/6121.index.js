export const id = 6121;
export const ids = [6121];
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

/***/ 39870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ askedPlaces),
/* harmony export */   g: () => (/* binding */ isRequirementsPath)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _project_located_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43638);
/* harmony import */ var _project_tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56858);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36960);
/* harmony import */ var _project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49382);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2179);
// Every place where a project asks for a package, with the offsets of its version clauses: pyproject.toml and requirements files.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies
// https://peps.python.org/pep-0735/, https://python-poetry.org/docs/dependency-specification/







const PYPROJECT = 'pyproject.toml';
const REQUIREMENTS = /^(?:requirements\/)?[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)$|^requirements\/[^/]+\.(?:txt|in)$/i;
function isRequirementsPath(path) {
    return REQUIREMENTS.test(path);
}
/** In the order of the files, then of the lines. Throws `project-toml-broken`. */
function askedPlaces(files, name) {
    return [...files].flatMap(([path, text]) => {
        if (path === PYPROJECT)
            return inPyproject(text, name);
        return isRequirementsPath(path) && !(0,_project_tools_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompiled */ .w_)(text) ? inRequirements(path, text, name) : [];
    });
}
function inPyproject(text, name) {
    // The outline relies on text that was read before.
    (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTomlText */ .tT)(PYPROJECT, text);
    const outline = (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_3__/* .tomlOutline */ .vZ)(text);
    return outline.entries.flatMap((entry) => {
        const list = requirementList(entry);
        if (list !== null)
            return fromRequirement(text, entry, name, list);
        const poetry = poetryKey(entry, name);
        return poetry === null ? [] : fromPoetry(text, entry, outline, poetry);
    });
}
/** What an element of an array of requirements belongs to; null: it is none. */
function requirementList({ path, shape }) {
    const names = path.slice(0, -1);
    if (shape !== 'plain' || typeof path.at(-1) !== 'number' || names.some((each) => typeof each === 'number'))
        return null;
    const place = names.join('\0');
    const third = String(names[2] ?? '');
    if (place === 'project\0dependencies' || place === 'tool\0uv\0dev-dependencies')
        return { extra: null, group: null };
    if (names.length === 3 && place.startsWith('project\0optional-dependencies\0'))
        return { extra: third, group: null };
    if (names.length === 2 && names[0] === 'dependency-groups')
        return { extra: null, group: String(names[1]) };
    return null;
}
function fromRequirement(text, entry, name, condition) {
    const value = stringOf(text, entry);
    const requirement = value === null ? null : (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(value);
    if (value === null || requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return [];
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value, clauses: requirement.clauses },
            span: spanIn(text, entry, value, requirement),
            conditional: value.includes(';'),
            elsewhere: requirement.url !== null,
            hashed: false,
            ...condition,
        },
    ];
}
function poetryKey({ path, shape }, name) {
    const [tool, poetry, ...rest] = path;
    if (tool !== 'tool' || poetry !== 'poetry' || shape !== 'plain')
        return null;
    const group = rest[0] === 'group' && rest[2] === 'dependencies' ? String(rest[1]) : null;
    const below = group !== null
        ? rest.slice(3)
        : rest[0] === 'dependencies' || rest[0] === 'dev-dependencies'
            ? rest.slice(1)
            : [];
    const [key, ...inner] = below;
    if (typeof key !== 'string' || (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(key) !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
        return null;
    const isListed = typeof inner[0] === 'number';
    const last = isListed ? inner.slice(1) : inner;
    if (last.length > 1 || (last.length === 1 && last[0] !== 'version') || (isListed && last.length === 0))
        return null;
    return { extra: null, group, isVersion: last.length === 1, isListed };
}
function fromPoetry(text, entry, { entries }, { isVersion, isListed, extra, group }) {
    const value = stringOf(text, entry);
    if (value === null)
        return [];
    const table = entry.path.slice(0, -1);
    const siblings = isVersion
        ? entries.filter((each) => each.path.length === entry.path.length && table.every((key, at) => each.path[at] === key))
        : [];
    const has = (key) => siblings.some((each) => each.path.at(-1) === key);
    const isBare = text.slice(entry.start + 1, entry.end - 1) === value;
    return [
        {
            ...{ path: PYPROJECT, line: (0,_project_located_version_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, entry.start), text: value },
            clauses: value.trim() === '*' ? '' : value,
            span: isBare ? { start: entry.start + 1, end: entry.end - 1 } : null,
            conditional: isListed || has('python') || has('markers') || has('platform'),
            elsewhere: ['git', 'url', 'path', 'file'].some(has),
            ...{ hashed: false, extra, group },
        },
    ];
}
function inRequirements(path, text, name) {
    let offset = 0;
    return text.split('\n').flatMap((raw, position) => {
        const start = offset + (position === 0 && raw.startsWith('\uFEFF') ? 1 : 0);
        offset += raw.length + 1;
        const line = raw.replace(/^\uFEFF/, '').replace(/\s*\\?\r?$/, '');
        const requirement = (0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_5__/* .requirementText */ .P)(line);
        if (requirement === null || requirement.name !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name))
            return [];
        const span = { start: start + requirement.start, end: start + requirement.end };
        return [
            {
                ...{ path, line: position + 1, text: line.trim(), clauses: requirement.clauses, span },
                conditional: line.includes(';'),
                elsewhere: requirement.url !== null,
                hashed: /\\\r?$/.test(raw) || /\s--hash=/.test(raw),
                ...{ extra: null, group: null },
            },
        ];
    });
}
function spanIn(text, { start, end }, value, requirement) {
    if (text.slice(start + 1, end - 1) !== value)
        return null;
    return { start: start + 1 + requirement.start, end: start + 1 + requirement.end };
}
function stringOf(text, { start, end }) {
    if (!/^["']/.test(text[start] ?? ''))
        return null;
    const value = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`value = ${text.slice(start, end)}`)['value'];
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 91932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ isLock),
  C: () => (/* binding */ lockEntries)
});

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/dependencies/lock-lines.js
// On which line of a lock file each of its packages begins: what is wrong with one is shown there.
/** By position in the lock, from 1, of the `name` line below each header. `header`: `[[package]]`. */
function lockLines(text, header) {
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
        if (line.trimEnd() !== header)
            return [];
        return [/^name\s*=/.test(lines[index + 1] ?? '') ? index + 2 : index + 1];
    });
}

;// CONCATENATED MODULE: ./lib/dependencies/lock-entries.js
// The packages of a lock file of any tool, as the tool wrote them: uv.lock, poetry.lock, pdm.lock, pylock.toml.
// https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile, https://packaging.python.org/en/latest/specifications/pylock-toml/



const PYLOCK = /^pylock(?:\.[^.]+)?\.toml$/;
/** By its name: what lies around it does not matter. */
function isLock(path) {
    const filename = nameOf(path);
    return ['uv.lock', 'poetry.lock', 'pdm.lock'].includes(filename) || PYLOCK.test(filename);
}
/** In their order; what is no package is left out. Throws `project-toml-broken`. */
function lockEntries(path, text) {
    const key = PYLOCK.test(nameOf(path)) ? 'packages' : 'package';
    const list = (0,toml_document/* parseTomlText */.tT)(path, text)[key];
    const tables = (Array.isArray(list) ? list : []).map(toml_document/* asTable */.fO).filter((each) => each !== null);
    const lines = lockLines(text, `[[${key}]]`);
    const known = lines.length === tables.length;
    return tables.flatMap((table, position) => {
        const name = (0,toml_document/* stringAt */.bX)(table, 'name');
        const line = known ? (lines[position] ?? null) : null;
        return name === null ? [] : [{ name: (0,normalize_name/* normalizeName */.P)(name), line, table }];
    });
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 56858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* unused harmony exports projectTools, otherTools, requirementsFile, hasProjectTable */
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
// Which tools a project installs with, by the files it has.

const REQUIREMENTS = (/* unused pure expression or super */ null && (['requirements.in', 'requirements.txt']));
/** Several: each is set up. pip, when nothing tells. */
function projectTools(files) {
    const pyproject = files.get('pyproject.toml');
    const table = pyproject === undefined ? {} : parseTomlText('pyproject.toml', pyproject);
    const uses = (tool) => valueAt(table, 'tool', tool) !== undefined;
    const backend = stringAt(table, 'build-system', 'build-backend') ?? '';
    const named = [
        ...(files.has('uv.lock') || files.has('uv.toml') || uses('uv') || backend === 'uv_build'
            ? ['uv']
            : []),
        ...(files.has('poetry.lock') || uses('poetry') || backend.startsWith('poetry.core.')
            ? ['poetry']
            : []),
    ];
    return named.length === 0 || requirementsFile(files) !== null ? [...named, 'pip'] : named;
}
/** Tools that are not set up, and install in ways of their own. */
function otherTools(files) {
    const table = parseTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
    return valueAt(table, 'tool', 'pdm') === undefined ? [] : ['PDM'];
}
/** The one that people write: compiled files come from `requirements.in`. Null: none. */
function requirementsFile(files) {
    return REQUIREMENTS.find((path) => files.has(path)) ?? null;
}
/** Whether a requirements file was made by a tool from another file, as the tool writes on top of it. */
function isCompiled(text) {
    return /^#.*\b(?:autogenerated|generated) by (?:pip-compile|uv)\b|^# This file was autogenerated/im.test(text.slice(0, 1000));
}
/** pyproject.toml has a table that dependencies are written in. */
function hasProjectTable(files) {
    const text = files.get('pyproject.toml');
    if (text === undefined)
        return false;
    const table = parseTomlText('pyproject.toml', text);
    return valueAt(table, 'project') !== undefined || valueAt(table, 'tool', 'poetry') !== undefined;
}


/***/ }),

/***/ 6348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ requirementLines)
/* harmony export */ });
// A requirements file as the strictest reader of it sees it: without comments, one line for each requirement or option.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/
/** Python ends a line at more than line feeds, and pip reads options from what follows. https://docs.python.org/3/library/stdtypes.html#str.splitlines */
const LINE_ENDS = new RegExp(String.raw `\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]`, 'u');
function requirementLines(text) {
    const lines = [];
    let open = null;
    for (const [position, physical] of text
        .replace(/^\uFEFF/, '')
        .split(LINE_ENDS)
        .entries()) {
        const begun = open ?? { line: position + 1, text: '' };
        // A backslash inside a comment continues the line for pip, and ends it for uv.
        const plain = physical.replace(/(^|\s)#.*$/s, '');
        const goesOn = plain === physical && plain.endsWith('\\');
        open = goesOn ? { ...begun, text: begun.text + plain.slice(0, -1) } : null;
        if (!goesOn)
            lines.push({ ...begun, text: `${begun.text}${plain}`.replace(/\s+/g, ' ').trim() });
    }
    const last = open === null ? [] : [{ line: open.line, text: open.text.trim() }];
    return [...lines, ...last].filter((each) => each.text !== '');
}


/***/ }),

/***/ 36960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requirementText),
/* harmony export */   V: () => (/* binding */ pinnedVersion)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);
// A requirement as it is written in a file, with the place of its version clauses: extras, marker and blanks stay.

const REQUIREMENT = /^(\s*)([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(\s*\[[^\]]*\])?(\s*)(@\s*[^;\s]+|[^;#@]*?)(\s*)(?:;.*|\s#.*|\s--.*)?$/;
/** Null for what is no requirement. */
function requirementText(text) {
    const match = REQUIREMENT.exec(text.replace(/\s+--[a-z].*$/s, ''));
    if (match === null)
        return null;
    const [, indent = '', name = '', extras = '', gap = '', rest = ''] = match;
    const head = indent.length + name.length + extras.length;
    if (rest.startsWith('@'))
        return { name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), url: rest.slice(1).trim(), clauses: '', start: head, end: head };
    if (rest !== '' && !/^\(?\s*[=!<>~]/.test(rest))
        return null;
    const start = rest === '' ? head : head + gap.length;
    const clauses = rest.replace(/^\((.*)\)$/s, '$1').trim();
    return { name: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name), url: null, clauses, start, end: start + rest.length };
}
/** Of `==1.3.0`; null for clauses that let in more than one version. */
function pinnedVersion(clauses) {
    return /^\s*={2,3}\s*([^\s,*]+)\s*$/.exec(clauses)?.[1] ?? null;
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

/***/ 43638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ tomlVersionSpan),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   yp: () => (/* binding */ versionPlace)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14535);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
/* harmony import */ var _toml_span_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13570);
// From a span in a decoded file to a version place in its bytes.






function versionPlace(source, kind, found, value) {
    const span = (0,_text_span_js__WEBPACK_IMPORTED_MODULE_5__/* .versionCharacters */ .d)(source.text, value);
    const line = lineOf(source.text, span.start);
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(span.text);
    if (version === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-invalid', {
            value: value.text,
            place: `${found}, ${source.path} line ${line}`,
        });
    const start = Buffer.byteLength(source.text.slice(0, span.start));
    const end = start + Buffer.byteLength(span.text);
    return { path: source.path, kind, found, line, start, end, text: span.text, version };
}
/** The string at a key path, its span proved by smol-toml's value. Null when there is no string. */
function tomlVersionSpan(document, keys) {
    const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, ...keys);
    if (typeof value !== 'string')
        return null;
    const span = (0,_toml_span_js__WEBPACK_IMPORTED_MODULE_4__/* .tomlStringSpan */ .g)(document.text, keys);
    if (span?.text !== value)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'version-place-escaped', {
            path: document.path,
            line: lineOf(document.text, span?.start ?? 0),
        });
    return span;
}
/** 1-based. */
function lineOf(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}


/***/ }),

/***/ 14535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ textSpan),
/* harmony export */   d: () => (/* binding */ versionCharacters)
/* harmony export */ });
// A piece of a decoded file, by character offsets.
function textSpan(source, start, end) {
    return { start, end, text: source.slice(start, end) };
}
/** The version's own characters: without white space around them and without a leading `v`, which PEP 440 lets people write. */
function versionCharacters(source, span) {
    const leading = /^\s*(?:v(?=\d))?/i.exec(span.text)?.[0].length ?? 0;
    const text = span.text.slice(leading).trimEnd();
    return textSpan(source, span.start + leading, span.start + leading + text.length);
}


/***/ }),

/***/ 2179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bX: () => (/* binding */ stringAt),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   fO: () => (/* binding */ asTable),
/* harmony export */   tT: () => (/* binding */ parseTomlText)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text) };
}
/** `skippedLines` is the number of lines of the file above this text. Throws `project-toml-broken`. */
function parseTomlText(path, text, skippedLines = 0) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text.startsWith('\uFEFF') ? text.slice(1) : text);
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '');
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-toml-broken', {
            path,
            line: error.line + skippedLines,
            column: error.column,
            reason,
        });
    }
}
/** The table at a key path; empty when there is none or something else stands there. */
function tableAt(table, ...keys) {
    return asTable(valueAt(table, ...keys)) ?? {};
}
function valueAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = asTable(value)?.[key];
    return value;
}
function stringAt(table, ...keys) {
    const value = valueAt(table, ...keys);
    return typeof value === 'string' ? value : null;
}
function asTable(value) {
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
    return isTable ? value : null;
}
/** For messages: what a value is, in TOML's words. */
function describeValue(value) {
    if (typeof value === 'string')
        return `the string ${JSON.stringify(value)}`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return 'an array';
    if (value instanceof Date)
        return 'a date';
    return value === undefined ? 'missing' : 'a table';
}


/***/ }),

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   vZ: () => (/* binding */ tomlOutline)
/* harmony export */ });
/* unused harmony export startsWith */
/* harmony import */ var _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);
// Where everything of a TOML text stands: tables, keys, values, and the elements of arrays and inline tables, so that
// something can be added between them.

const STRING = /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'/y;
function tomlOutline(text) {
    const cursor = { text, headers: [], entries: [], at: 0 };
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .walkToml */ .mE)(cursor, (at, table) => readKeyValue(at, table, false), (header) => cursor.headers.push(header));
    return { headers: cursor.headers, entries: cursor.entries };
}
function samePath(a, b) {
    return a.length === b.length && startsWith(a, b);
}
function startsWith(path, start) {
    return start.every((key, position) => path[position] === key);
}
function readKeyValue(cursor, table, nested) {
    const keyStart = cursor.at;
    const path = [...table, ...(0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(cursor, '=')];
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6);
    readValue(cursor, path, keyStart, nested);
}
function readValue(cursor, path, keyStart, nested) {
    const start = cursor.at;
    const opening = cursor.text[start];
    const position = cursor.entries.length;
    const entry = { path, section: cursor.headers.length - 1, nested, keyStart, start };
    // Its place comes before those of what it holds.
    cursor.entries.push({ ...entry, end: start, shape: 'plain', items: [], lastComma: null });
    const isArray = opening === '[';
    const list = isArray || opening === '{'
        ? readItems(cursor, isArray ? ']' : '}', (index) => isArray ? readValue(cursor, [...path, index], cursor.at, true) : readKeyValue(cursor, path, true))
        : null;
    if (list === null && (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, STRING) === '' && (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_VALUE */ .PJ) === '')
        throw new Error(`TOML value not understood at offset ${cursor.at}`);
    const end = list === null ? cursor.at - trailingBlanks(cursor) : cursor.at;
    const shape = list === null ? 'plain' : isArray ? 'array' : 'inline';
    cursor.entries[position] = { ...entry, end, shape, ...(list ?? { items: [], lastComma: null }) };
}
/** A number or a date was read with the blanks behind it. */
function trailingBlanks({ text, at }) {
    return /[ \t]*$/.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0;
}
function readItems(cursor, end, readItem) {
    const items = [];
    let lastComma = null;
    cursor.at++;
    for ((0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4); cursor.text[cursor.at] !== end; (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4)) {
        const { at: start, entries } = cursor;
        const position = entries.length;
        readItem(items.length);
        items.push({ start, end: entries[position]?.end ?? cursor.at });
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        const hasComma = cursor.text[cursor.at] === ',';
        lastComma = hasComma ? ++cursor.at : null;
    }
    cursor.at++;
    return { items, lastComma };
}


/***/ }),

/***/ 39046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ PLAIN_VALUE),
/* harmony export */   YZ: () => (/* binding */ readKey),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   iv: () => (/* binding */ skip),
/* harmony export */   mE: () => (/* binding */ walkToml),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
// A walk over the text of a TOML document, for what smol-toml does not tell: where things stand. The text has been read by
// smol-toml before, so the walk may rely on valid TOML. https://toml.io/en/v1.0.0

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const QUOTED_KEY = /"(?:\\.|[^"\\])*"|'[^']*'/y;
/** `readKeyValue` is called at each key that stands in no value, with the path of its table, and leaves the cursor behind the value. */
function walkToml(cursor, readKeyValue, seeHeader = () => undefined) {
    // The last index of each array of tables met so far.
    const arrays = new Map();
    let table = [];
    cursor.at = cursor.text.startsWith('\uFEFF') ? 1 : 0;
    for (skip(cursor, BLANK); cursor.at < cursor.text.length; skip(cursor, BLANK)) {
        if (cursor.text[cursor.at] === '[') {
            const header = readHeader(cursor, arrays);
            table = header.path;
            seeHeader(header);
        }
        else
            readKeyValue(cursor, table);
    }
}
function readHeader(cursor, arrays) {
    const start = cursor.at;
    const isArray = cursor.text[start + 1] === '[';
    cursor.at += isArray ? 2 : 1;
    const keys = readKey(cursor, ']');
    cursor.at += isArray ? 1 : 0;
    const path = [];
    for (const [position, key] of keys.entries()) {
        path.push(key);
        const id = JSON.stringify(path);
        if (isArray && position === keys.length - 1)
            arrays.set(id, (arrays.get(id) ?? -1) + 1);
        const index = arrays.get(id);
        if (index !== undefined)
            path.push(index);
    }
    return { path, isArray, start, end: cursor.at };
}
/** A dotted key with the character that ends it. */
function readKey(cursor, end) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const quoted = skip(cursor, QUOTED_KEY);
        keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(`key = ${quoted}`)['key']);
        skip(cursor, SPACE);
        const after = cursor.text[cursor.at++];
        if (after === end)
            return keys;
        if (after !== '.')
            throw new Error(`TOML key not understood at offset ${cursor.at}`);
    }
}
/** What was skipped; empty when the expression, which is sticky, does not match here. */
function skip(cursor, expression) {
    expression.lastIndex = cursor.at;
    const skipped = expression.exec(cursor.text)?.[0] ?? '';
    cursor.at += skipped.length;
    return skipped;
}


/***/ }),

/***/ 13570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tomlStrings),
/* harmony export */   g: () => (/* binding */ tomlStringSpan)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14535);
/* harmony import */ var _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39046);
// Where each string value of a TOML text stands. smol-toml gives values without offsets, and an edit needs offsets.
// Callers prove each span by its value.


function tomlStringSpan(text, path) {
    const isWanted = (entry) => entry.path.length === path.length && entry.path.every((key, index) => key === path[index]);
    return tomlStrings(text).find(isWanted)?.span ?? null;
}
function tomlStrings(text) {
    const cursor = { text, found: [], at: 0 };
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .walkToml */ .mE)(cursor, readKeyValue);
    return cursor.found;
}
function readKeyValue(cursor, table) {
    const path = [...table, ...(0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(cursor, '=')];
    (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6);
    readValue(cursor, path);
}
function readValue(cursor, path) {
    if (isQuote(cursor))
        cursor.found.push({ path, span: readString(cursor) });
    else if (cursor.text[cursor.at] === '[')
        readItems(cursor, ']', (index) => readValue(cursor, [...path, index]));
    else if (cursor.text[cursor.at] === '{')
        readItems(cursor, '}', () => readKeyValue(cursor, path));
    else if ((0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .PLAIN_VALUE */ .PJ) === '')
        throw new Error(`TOML value not understood at offset ${cursor.at}`);
}
function readItems(cursor, end, readItem) {
    cursor.at++;
    for (let index = 0;; index++) {
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === end)
            break;
        readItem(index);
        (0,_toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .skip */ .iv)(cursor, _toml_scanner_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK */ .Z4);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    cursor.at++;
}
/** Leaves the cursor behind the closing quotes. */
function readString(cursor) {
    const { text } = cursor;
    const quote = text[cursor.at];
    const isLong = text.startsWith(quote.repeat(3), cursor.at);
    const opening = isLong ? quote.repeat(3) : quote;
    const start = cursor.at + opening.length;
    let end = start;
    while (end < text.length && !text.startsWith(opening, end))
        end += quote === '"' && text[end] === '\\' ? 2 : 1;
    // A long string may end in one or two quotes of its own, right before the closing three.
    for (let own = 0; isLong && own < 2 && text[end + 3] === quote; own++)
        end++;
    cursor.at = end + opening.length;
    // A newline right after the opening quotes is not part of the value.
    const newline = isLong ? (/^\r?\n/.exec(text.slice(start, start + 2))?.[0].length ?? 0) : 0;
    return (0,_text_span_js__WEBPACK_IMPORTED_MODULE_1__/* .textSpan */ .U)(text, start + newline, end);
}
function isQuote(cursor) {
    const character = cursor.text[cursor.at];
    return character === '"' || character === "'";
}


/***/ }),

/***/ 52760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
// Decoding that refuses what it cannot give back byte for byte.


/** The byte order mark, if there is one, stays the first character, so that offsets hold. */
function utf8Text(path, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .projectErrors */ .Z, 'project-file-not-utf-8', { path, offset: validLength(bytes) });
    }
}
function validLength(bytes) {
    const reread = Buffer.from(bytes.toString('utf8'), 'utf8');
    const length = Math.min(bytes.length, reread.length);
    for (let offset = 0; offset < length; offset++)
        if (bytes[offset] !== reread[offset])
            return offset;
    return length;
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
