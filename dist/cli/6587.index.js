export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 95022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskUserInfo),
/* harmony export */   h: () => (/* binding */ holdsSecret)
/* harmony export */ });
// Text that is shown to people and may hold a URL with a user or a password in it.
/** `https://user:password@host/` becomes `https://***@host/`; variables in their place are no secrets. */
function maskUserInfo(text) {
    return text.replace(/([a-z][a-z0-9+.-]*:\/\/)([^/\s'"@]+(?:@(?=[^/\s'"]*@)[^/\s'"@]*)*)@/gi, (whole, scheme, info) => (isVariable(info) ? whole : `${scheme}***@`));
}
/** Whether a URL in the text holds a password or a token as such. */
function holdsSecret(text) {
    return maskUserInfo(text) !== text;
}
/** `${TOKEN}`, `$USER:$TOKEN` or `${{ secrets.TOKEN }}`, and names without a password that are well known. */
function isVariable(info) {
    const rest = info.replace(/\$\{\{.*?\}\}|\$\{[^}]*\}|\$\w+|\{[\w.]+\}|%\w+%/g, '');
    return (rest === '' ||
        (rest !== info && /^[\w.-]*:?$/.test(rest)) ||
        /^(?:git|__token__|oauth2accesstoken)$/.test(info));
}


/***/ }),

/***/ 63887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ addTomlKey),
/* harmony export */   Ge: () => (/* binding */ tomlString),
/* harmony export */   IG: () => (/* binding */ endOfLines),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   eM: () => (/* binding */ addTomlTable),
/* harmony export */   h3: () => (/* binding */ addTomlItem)
/* harmony export */ });
/* unused harmony export tomlKey */
/* harmony import */ var _project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49382);
// Additions to a TOML text that leave every other byte where it is, in the form that the text already has.

/** Edits by the offsets of the old text; they must not overlap. */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start);
    let result = '';
    let at = 0;
    for (const edit of sorted) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return result + text.slice(at);
}
/** The ends of lines that a text has: those of its first line. */
function endOfLines(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** Adds `key = value` to a table, which is made at the end of the file when there is none. `value` is TOML. */
function addTomlKey(text, table, key, value) {
    const outline = (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlOutline */ .vZ)(text);
    const line = `${tomlKey(key)} = ${value}`;
    const header = outline.headers.findIndex((each) => !each.isArray && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .samePath */ .Eb)(each.path, table));
    if (header !== -1)
        return addLine(text, endOfSection(outline, header), line);
    const inline = outline.entries.find((entry) => entry.shape === 'inline' && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .samePath */ .Eb)(entry.path, table));
    if (inline !== undefined)
        return addTomlItem(text, inline, line);
    const dotted = outline.entries.findLast((entry) => !entry.nested && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(entry.path, table));
    if (dotted !== undefined && dotted.path.length > table.length && keepsDots(outline, dotted, table)) {
        const above = outline.headers[dotted.section]?.path.length ?? 0;
        const name = [...table.slice(above), key].map(tomlKey).join('.');
        return addLine(text, { offset: dotted.end, below: dotted.keyStart }, `${name} = ${value}`);
    }
    const outer = outline.entries.findLast((entry) => entry.shape === 'inline' && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(table, entry.path));
    if (outer === undefined)
        return addTomlBlock(text, `[${table.map(tomlKey).join('.')}]`, [line]);
    const rest = [...table.slice(outer.path.length), key].map(tomlKey).join('.');
    return addTomlItem(text, outer, `${rest} = ${value}`);
}
/** Adds a table to an array of tables, `[[path]]` or an array that is written out. Its values are TOML. */
function addTomlTable(text, path, pairs) {
    const { entries } = (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .tomlOutline */ .vZ)(text);
    const lines = pairs.map(([key, value]) => `${tomlKey(key)} = ${value}`);
    const inline = `{ ${lines.join(', ')} }`;
    const array = entries.find((entry) => entry.shape === 'array' && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .samePath */ .Eb)(entry.path, path));
    if (array !== undefined)
        return addTomlItem(text, array, inline);
    const outer = entries.findLast((entry) => entry.shape === 'inline' && (0,_project_toml_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWith */ .w1)(path, entry.path));
    if (outer === undefined)
        return addTomlBlock(text, `[[${path.map(tomlKey).join('.')}]]`, lines);
    return addTomlItem(text, outer, `${path.slice(outer.path.length).map(tomlKey).join('.')} = [${inline}]`);
}
/** Adds an element to an array, or `key = value` to an inline table: `entry` is of the outline of `text`. */
function addTomlItem(text, entry, item) {
    const last = entry.items.at(-1);
    const close = entry.end - 1;
    const isInline = entry.shape === 'inline';
    if (last === undefined)
        return addFirstItem(text, entry, item);
    const behind = entry.lastComma ?? last.end;
    const comma = entry.lastComma === null ? ',' : '';
    if (text.slice(behind, close).includes('\n') && !isInline) {
        const next = text.indexOf('\n', behind) + 1;
        const indent = blanksOfLine(text, last.start) ?? `${blanksOfLine(text, close) ?? ''}    `;
        const line = `${indent}${item}${entry.lastComma === null ? '' : ','}${endOfLines(text)}`;
        return applyEdits(text, [
            { start: behind, end: behind, text: comma },
            { start: next, end: next, text: line },
        ]);
    }
    const ownLine = isInline ? null : blanksOfLine(text, last.start);
    const gap = ownLine === null || entry.items.length === 1 ? ' ' : `${endOfLines(text)}${ownLine}`;
    const added = `${comma}${gap}${item}${entry.lastComma === null ? '' : ','}`;
    return applyEdits(text, [{ start: behind, end: behind, text: added }]);
}
function addFirstItem(text, entry, item) {
    const close = entry.end - 1;
    const inside = text.slice(entry.start + 1, close);
    if (inside.includes('\n')) {
        const line = text.lastIndexOf('\n', close) + 1;
        const added = `${text.slice(line, close)}    ${item},${endOfLines(text)}`;
        return applyEdits(text, [{ start: line, end: line, text: added }]);
    }
    const [before, after] = entry.shape === 'inline' ? [' ', inside === '' ? ' ' : ''] : ['', ''];
    return applyEdits(text, [
        { start: entry.start + 1, end: entry.start + 1, text: `${before}${item}${after}` },
    ]);
}
/** What stands before an offset in its line, when it is nothing but blanks. */
function blanksOfLine(text, offset) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*$/.test(before) ? before : null;
}
/** The table is one that dotted keys made: a header for it would define it twice. */
function keepsDots({ headers }, entry, table) {
    return (headers[entry.section]?.path.length ?? 0) < table.length;
}
function endOfSection({ headers, entries }, header) {
    const last = entries.findLast((entry) => entry.section === header && !entry.nested);
    const { start = 0, end = 0 } = headers[header] ?? {};
    return last === undefined ? { offset: end, below: start } : { offset: last.end, below: last.keyStart };
}
function addLine(text, { offset, below }, line) {
    const newline = text.indexOf('\n', offset);
    const eol = endOfLines(text);
    const indented = `${blanksOfLine(text, below) ?? ''}${line}${eol}`;
    if (newline === -1)
        return `${text}${eol}${indented}`;
    return applyEdits(text, [{ start: newline + 1, end: newline + 1, text: indented }]);
}
function addTomlBlock(text, header, lines) {
    const eol = endOfLines(text);
    const isEmpty = text === '' || text === '\uFEFF';
    const gap = isEmpty ? '' : text.endsWith(`${eol}${eol}`) ? '' : text.endsWith('\n') ? eol : `${eol}${eol}`;
    return `${text}${gap}${[header, ...lines].join(eol)}${eol}`;
}
function tomlKey(key) {
    return /^[A-Za-z0-9_-]+$/.test(key) ? key : tomlString(key);
}
/** A basic string. */
function tomlString(value) {
    return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}


/***/ }),

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ releasedPackages),
/* harmony export */   lQ: () => (/* binding */ recordedRepository),
/* harmony export */   mu: () => (/* binding */ PRIVATE_PACKAGES)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
// Which packages of a project come from the releases of a repository, as `[tool.py-release]` says.


const PRIVATE_PACKAGES = ['tool', 'py-release', 'private-packages'];
/** Repository of each package, by normalised name; what is no text is left out. */
function releasedPackages(table) {
    const written = Object.entries((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tableAt */ .af)(table, ...PRIVATE_PACKAGES));
    return Object.fromEntries(written.flatMap(([name, repository]) => typeof repository === 'string' ? [[(0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name), repository]] : []));
}
/** `owner/name`; null: it comes from none. */
function recordedRepository(table, name) {
    return new Map(Object.entries(releasedPackages(table))).get((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name)) ?? null;
}


/***/ }),

/***/ 56858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ hasProjectTable),
/* harmony export */   bR: () => (/* binding */ projectTools),
/* harmony export */   d7: () => (/* binding */ requirementsFile),
/* harmony export */   uq: () => (/* binding */ otherTools),
/* harmony export */   w_: () => (/* binding */ isCompiled)
/* harmony export */ });
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2179);
// Which tools a project installs with, by the files it has.

const REQUIREMENTS = ['requirements.in', 'requirements.txt'];
/** Several: each is set up. pip, when nothing tells. */
function projectTools(files) {
    const pyproject = files.get('pyproject.toml');
    const table = pyproject === undefined ? {} : (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTomlText */ .tT)('pyproject.toml', pyproject);
    const uses = (tool) => (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'tool', tool) !== undefined;
    const backend = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .stringAt */ .bX)(table, 'build-system', 'build-backend') ?? '';
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
    const table = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTomlText */ .tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
    return (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'tool', 'pdm') === undefined ? [] : ['PDM'];
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
    const table = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTomlText */ .tT)('pyproject.toml', text);
    return (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'project') !== undefined || (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(table, 'tool', 'poetry') !== undefined;
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

/***/ 33765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange),
/* harmony export */   f: () => (/* binding */ caretOf)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_consumer_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81554);
/* harmony import */ var _version_specifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48740);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// What a consumer may ask of a package's version, in the notations people know: npm's and poetry's caret, tilde and
// `1.x`, one version, or Python's own clauses.
// https://packaging.python.org/en/latest/specifications/version-specifiers/





/** Throws `consumer-range-invalid`. */
function parseRange(text) {
    const written = text.trim();
    const read = readWildcard(written) ?? readCaret(written) ?? readTilde(written) ?? readExact(written);
    if (read !== null)
        return read;
    const problem = (0,_version_specifier_js__WEBPACK_IMPORTED_MODULE_2__/* .specifierProblem */ .i)(written);
    if (problem !== null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_consumer_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .consumerErrors */ .m, 'consumer-range-invalid', { range: shown(text), problem });
    const clauses = written.split(',').map((clause) => clause.trim().replace(/^([=!<>~]+)\s+/, '$1'));
    return { clauses: clauses.join(','), poetry: clauses.join(',') };
}
/** From this version up to the next one that may break: the first number that is not 0 stays. */
function caretOf(version) {
    const numbers = padded(version.release);
    const kept = numbers.findIndex((number) => number > 0);
    const upper = bumped(numbers, kept === -1 ? numbers.length - 1 : kept);
    const lower = (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)({ ...version, release: numbers, local: null });
    return { clauses: between(version.epoch, lower, upper), poetry: `^${lower}` };
}
function readCaret(text) {
    const version = text.startsWith('^') ? (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(text.slice(1)) : null;
    return version === null || version.local !== null ? null : caretOf(version);
}
/** `~1.2` lets the last number move, as npm and poetry read it; `~=` is Python's own. */
function readTilde(text) {
    const version = /^~(?!=)/.test(text) ? (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(text.slice(1)) : null;
    if (version === null || version.local !== null)
        return null;
    const upper = bumped(padded(version.release), version.release.length === 1 ? 0 : 1);
    const lower = (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)({ ...version, release: padded(version.release) });
    return { clauses: between(version.epoch, lower, upper), poetry: text };
}
function readWildcard(text) {
    if (/^[*x]$/i.test(text))
        return { clauses: '', poetry: '*' };
    const [, numbers = ''] = /^((?:\d+\.)+)[*x]$/i.exec(text) ?? [];
    const release = numbers.split('.').slice(0, -1).map(Number);
    if (numbers === '' || release.length > 2 || !release.every(Number.isSafeInteger))
        return null;
    const clauses = between(0, padded(release).join('.'), bumped(padded(release), release.length - 1));
    return { clauses, poetry: clauses };
}
function readExact(text) {
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(text);
    if (version === null)
        return null;
    const clauses = `==${(0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version)}`;
    return { clauses, poetry: clauses };
}
function padded(release) {
    return [...release, 0, 0].slice(0, Math.max(3, release.length));
}
function bumped(numbers, position) {
    return numbers.map((number, at) => (at < position ? number : at === position ? number + 1 : 0)).join('.');
}
function between(epoch, lower, upper) {
    return `>=${lower},<${epoch === 0 ? '' : `${epoch}!`}${upper}`;
}
function shown(text) {
    return JSON.stringify(text.slice(0, 100));
}


/***/ }),

/***/ 48740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ specifierProblem)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43354);
// Version specifiers, judged as Python's `packaging` does.
// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers

/** Why a list of clauses, `>=3.10,<4`, is not valid; null when it is. */
function specifierProblem(text) {
    for (const clause of text.split(',').map((part) => part.trim())) {
        const problem = clause === '' ? null : clauseProblem(clause);
        if (problem !== null)
            return problem;
    }
    return null;
}
function clauseProblem(clause) {
    const [, operator = '', written = ''] = /^(===|~=|==|!=|<=|>=|<|>)\s*(.*)$/s.exec(clause) ?? [];
    const shown = JSON.stringify(clause.slice(0, 100));
    if (operator === '')
        return `${shown} does not begin with a comparison like >= or ==`;
    if (operator === '===')
        return /\s/.test(written) ? `${shown} holds a space` : null;
    const isEqual = operator === '==' || operator === '!=';
    const [, start = written] = isEqual ? (/^(.*)\.\*$/s.exec(written) ?? []) : [];
    const isPrefix = start !== written;
    const version = /\s/.test(start) ? null : (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .o)(start);
    if (version === null)
        return `${shown} has no valid version (PEP 440)`;
    if (isPrefix && !/^v?(?:\d+!)?[\d.]+$/i.test(start))
        return `${shown} has .* behind more than numbers`;
    if (!isEqual && version.local !== null)
        return `${shown} compares with a local version`;
    if (operator === '~=' && version.release.length < 2)
        return `${shown} needs at least two numbers`;
    return null;
}


/***/ }),

/***/ 81554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ consumerErrors)
/* harmony export */ });
const consumerErrors = {
    'consumer-range-invalid': {
        happened: 'The range {range} cannot be read: {problem}.',
        remedy: 'Write one like ^1.0.0, 1.x, ~1.2, 1.2.3 or ">=1,<2".',
    },
    'consumer-range-conflict': {
        happened: '{path}:{line} asks for {written}, which lets in versions outside of {asked}.',
        remedy: 'Change that line by hand, or leave the range out of `--package` to keep it.',
    },
    'consumer-dependency-by-url': {
        happened: '{path}:{line} takes {name} from {place}, not from an index.',
        remedy: 'Remove that dependency first if it shall come from an index, then run again.',
    },
    'consumer-dependencies-dynamic': {
        happened: 'pyproject.toml lists `dependencies` as dynamic: the build backend reads them from elsewhere.',
        remedy: 'Add {requirement} there by hand, then run again; or write `dependencies` in pyproject.toml.',
    },
    'consumer-requirements-hashed': {
        happened: '{path} pins each requirement by hash, and the hashes of {name} are not known here.',
        remedy: 'Add {requirement} to the file that it is compiled from, and compile it again.',
    },
    'consumer-index-differs': {
        happened: '{path} has an index `{name}` already, with another address: {seen}.',
        remedy: 'Rename that index, or remove it, then run again; wanted is {wanted}.',
    },
    'consumer-source-differs': {
        happened: '{path} says already where {name} comes from, and it is not the index `{index}`.',
        remedy: 'Remove that entry if the package shall come from `{index}`, then run again.',
    },
    'consumer-repository-differs': {
        happened: '[tool.py-release.private-packages] says that {name} comes from {seen}, not from {wanted}.',
        remedy: 'Correct that line in pyproject.toml, or the value of `--github`.',
    },
    'consumer-toml-unusual': {
        happened: '{path} is written in a way that cannot be added to without touching something else.',
        remedy: 'Nothing was written. Add by hand: {wanted}.',
    },
    'consumer-repository-unknown': {
        happened: 'The repository of {name} is not known: {looked}.',
        remedy: 'Name it: `--github OWNER/REPO`.',
    },
    'consumer-folder-missing': {
        happened: 'There is no folder {folder}.',
        remedy: 'Name the folder of the project, or run in it.',
    },
    'consumer-link-outside': {
        happened: '{path} is a symbolic link, or lies behind one; what it leads to is not edited.',
        remedy: 'Replace the link by a file, or make the change where it leads to.',
    },
    'consumer-file-changed': {
        happened: '{path} was changed by somebody else while this command ran.',
        remedy: 'It was left as it is{written}. Run again: what is there already is kept.',
    },
    'consumer-file-unwritable': {
        happened: '{path} cannot be written: {why}.',
        remedy: 'It was left as it is{written}. Mend that, and run again.',
    },
    'consumer-needs-yes': {
        happened: 'There are changes to write, and nobody at a terminal who could be asked.',
        remedy: 'Look at them with `--dry-run`, then run with `--yes`.',
    },
    'consumer-declined': {
        happened: 'The changes were not agreed to.',
        remedy: 'Nothing was written.',
    },
    'consumer-extra-index-owned': {
        happened: '{name} is a package on PyPI{owner}. With extra-index-url pip installs it whenever its version is the higher one.',
        remedy: 'Nothing was written. Use an index that serves everything (`--index` alone); if the package there is yours, type its name: `--allow-extra-index={name}`.',
    },
    'consumer-extra-index-unknown': {
        happened: 'PyPI could not be asked who owns {name}: {why}.',
        remedy: 'Nothing was written. Run again, or answer for it by typing its name: `--allow-extra-index={name}`.',
    },
};


/***/ }),

/***/ 45370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
// Questions to the person at the terminal, one of them without showing what is typed. They go to standard error: standard output is for results.


function createPrompt(place = {}) {
    const { input = process.stdin, output = process.stderr, interrupted = () => undefined } = place;
    const canAsk = input.isTTY === true && output.isTTY === true;
    const askLine = async (question) => canAsk ? ask({ input, output, interrupted }, question) : null;
    return {
        canAsk,
        askLine,
        agrees: async (question) => /^y(?:es)?$/i.test((await askLine(`${question} [y/N] `))?.trim() ?? ''),
        askSecret: async (question) => {
            if (!canAsk)
                return null;
            // First the terminal stops to echo, then the person may type.
            const answered = ask({ input, output: NOWHERE, interrupted }, '');
            output.write(question);
            const answer = await answered;
            // The line break that was typed is not shown either.
            output.write('\n');
            return answer;
        },
    };
}
const NOWHERE = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
    write: (_chunk, _encoding, done) => {
        done();
    },
});
function ask({ input, output, interrupted }, question) {
    return new Promise((resolve) => {
        // A terminal: readline takes the keys from it, so that it does not echo them itself.
        const lines = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input, output, terminal: true, historySize: 0 });
        let answer = null;
        lines.on('close', () => resolve(answer));
        lines.on('SIGINT', () => {
            lines.close();
            interrupted();
        });
        lines.question(question, (line) => {
            answer = line;
            lines.close();
        });
    });
}


/***/ }),

/***/ 49382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ samePath),
/* harmony export */   vZ: () => (/* binding */ tomlOutline),
/* harmony export */   w1: () => (/* binding */ startsWith)
/* harmony export */ });
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

/***/ 65920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ keyringSetting),
/* harmony export */   SH: () => (/* binding */ consumerVariables),
/* harmony export */   dZ: () => (/* binding */ consumerAccess)
/* harmony export */ });
const OWN = {
    pagesNeedCredential: 'maybe',
    user: null,
    password: 'your password or a token',
    keyring: null,
    longestHours: null,
};
const PUBLIC = {
    ...OWN,
    pagesNeedCredential: 'never',
    password: 'nothing: installing asks for no credential',
    page: 'https://docs.pypi.org/api/index-api/',
};
const ACCESS = {
    pypi: PUBLIC,
    testpypi: PUBLIC,
    gitlab: {
        ...OWN,
        user: '__token__',
        password: 'a personal or project access token with read_api; a deploy token with read_package_registry goes with its own user name',
        page: 'https://docs.gitlab.com/user/packages/pypi_repository/',
    },
    gitea: {
        ...OWN,
        password: 'an access token with read:package',
        page: 'https://docs.gitea.com/usage/packages/pypi',
    },
    artifactory: {
        ...OWN,
        password: 'an identity token, or an access token of that user',
        page: 'https://jfrog.com/help/r/jfrog-artifactory-documentation/pypi-repositories',
    },
    nexus: {
        ...OWN,
        password: 'your password, or a user token with its name code as the user',
        page: 'https://help.sonatype.com/en/pypi-repositories.html',
    },
    azure: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: '__token__',
        password: 'a personal access token with Packaging (read), or an access token of Entra',
        keyring: {
            package: 'artifacts-keyring',
            user: 'VssSessionToken',
            page: 'https://github.com/microsoft/artifacts-keyring',
        },
        page: 'https://learn.microsoft.com/azure/devops/artifacts/quickstarts/python-packages',
    },
    codeartifact: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: 'aws',
        password: 'the answer of `aws codeartifact get-authorization-token`',
        keyring: {
            package: 'keyrings.codeartifact',
            user: 'aws',
            page: 'https://github.com/jmkeyes/keyrings.codeartifact',
        },
        longestHours: 12,
        page: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
    },
    google: {
        ...OWN,
        pagesNeedCredential: 'always',
        user: 'oauth2accesstoken',
        password: 'the answer of `gcloud auth print-access-token`',
        keyring: {
            package: 'keyrings.google-artifactregistry-auth',
            user: 'oauth2accesstoken',
            page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
        },
        longestHours: 1,
        page: 'https://cloud.google.com/artifact-registry/docs/python/authentication',
    },
    devpi: { ...OWN, page: 'https://devpi.net/docs/devpi/devpi/stable/+doc/userman/index.html' },
    pypiserver: {
        ...OWN,
        page: 'https://github.com/pypiserver/pypiserver#apache-like-authentication-htpasswd',
    },
    generic: { ...OWN, page: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/' },
};
function consumerAccess(kind) {
    return ACCESS[kind];
}
/**
 * uv's and poetry's names for the credential of an index that is configured as `index` (letters, digits, `-`, `_` and `.`). pip has no such
 * variables: it reads ~/.netrc, a keyring, or PIP_INDEX_URL whole.
 * https://docs.astral.sh/uv/concepts/indexes/#providing-credentials-directly
 * https://python-poetry.org/docs/configuration/#http-basicnameusernamepassword
 */
function consumerVariables(tool, index) {
    const name = index.toUpperCase().replace(/[^A-Z0-9]/g, '_');
    return tool === 'uv'
        ? { user: `UV_INDEX_${name}_USERNAME`, password: `UV_INDEX_${name}_PASSWORD` }
        : { user: `POETRY_HTTP_BASIC_${name}_USERNAME`, password: `POETRY_HTTP_BASIC_${name}_PASSWORD` };
}
/**
 * What has to be set for the tool to ask the keyring backend; null: it can't (poetry knows the system's keyring alone).
 * https://pip.pypa.io/en/stable/topics/authentication/#keyring-support
 * https://docs.astral.sh/uv/reference/settings/#keyring-provider
 */
function keyringSetting(tool) {
    if (tool === 'pip')
        return { name: 'PIP_KEYRING_PROVIDER', value: 'subprocess' };
    return tool === 'uv' ? { name: 'UV_KEYRING_PROVIDER', value: 'subprocess' } : null;
}


/***/ })

};
