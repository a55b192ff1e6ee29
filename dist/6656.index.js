export const id = 6656;
export const ids = [6656];
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
/* harmony export */   IG: () => (/* binding */ endOfLines),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/* unused harmony exports addTomlKey, addTomlTable, addTomlItem, tomlKey, tomlString */
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
    const outline = tomlOutline(text);
    const line = `${tomlKey(key)} = ${value}`;
    const header = outline.headers.findIndex((each) => !each.isArray && samePath(each.path, table));
    if (header !== -1)
        return addLine(text, endOfSection(outline, header), line);
    const inline = outline.entries.find((entry) => entry.shape === 'inline' && samePath(entry.path, table));
    if (inline !== undefined)
        return addTomlItem(text, inline, line);
    const dotted = outline.entries.findLast((entry) => !entry.nested && startsWith(entry.path, table));
    if (dotted !== undefined && dotted.path.length > table.length && keepsDots(outline, dotted, table)) {
        const above = outline.headers[dotted.section]?.path.length ?? 0;
        const name = [...table.slice(above), key].map(tomlKey).join('.');
        return addLine(text, { offset: dotted.end, below: dotted.keyStart }, `${name} = ${value}`);
    }
    const outer = outline.entries.findLast((entry) => entry.shape === 'inline' && startsWith(table, entry.path));
    if (outer === undefined)
        return addTomlBlock(text, `[${table.map(tomlKey).join('.')}]`, [line]);
    const rest = [...table.slice(outer.path.length), key].map(tomlKey).join('.');
    return addTomlItem(text, outer, `${rest} = ${value}`);
}
/** Adds a table to an array of tables, `[[path]]` or an array that is written out. Its values are TOML. */
function addTomlTable(text, path, pairs) {
    const { entries } = tomlOutline(text);
    const lines = pairs.map(([key, value]) => `${tomlKey(key)} = ${value}`);
    const inline = `{ ${lines.join(', ')} }`;
    const array = entries.find((entry) => entry.shape === 'array' && samePath(entry.path, path));
    if (array !== undefined)
        return addTomlItem(text, array, inline);
    const outer = entries.findLast((entry) => entry.shape === 'inline' && startsWith(path, entry.path));
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

/***/ 27542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ parseNetrc)
/* harmony export */ });
/* unused harmony exports editNetrc, replaceInNetrc */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70640);
// ~/.netrc, which pip, uv, curl and git read: https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html


/** Throws `auth-netrc-malformed`, which quotes nothing. */
function parseNetrc(text, path) {
    return readEntries(text, path).entries.map(({ machine, login, password }) => ({
        machine,
        login,
        password,
    }));
}
/**
 * The same text with this login for one host: its password replaced, or an entry added, and no other byte changed.
 * Throws `auth-netrc-malformed` or `auth-value-unfit`.
 */
function editNetrc(text, path, wanted) {
    const { machine, login, password } = wanted;
    for (const [what, value] of [
        ['user', login ?? ''],
        ['password', password ?? ''],
    ])
        if (!holdsInNetrc(value))
            throw raise(authErrors, 'auth-value-unfit', { what, path });
    const { entries, fallback } = readEntries(text, path);
    const of = entries.filter((entry) => entry.machine === machine);
    const found = of.find((entry) => entry.login === login) ?? of.find((entry) => entry.login === null);
    if (found !== undefined)
        return fillEntry(text, found, login ?? '', password ?? '');
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const entry = `machine ${machine}${eol}  login ${login}${eol}  password ${password}${eol}`;
    const at = fallback ?? text.length;
    const before = text.slice(0, at);
    return `${before}${before === '' || /[\r\n]$/.test(before) ? '' : eol}${entry}${text.slice(at)}`;
}
/** Each password that is `old` becomes `next`. Throws `auth-netrc-malformed` or `auth-value-unfit`. */
function replaceInNetrc(text, path, old, next) {
    return readEntries(text, path)
        .entries.filter(({ password }) => password === old)
        .reduce((edited, { machine, login }) => {
        const wanted = { machine, login, password: next };
        const found = readEntries(edited, path).entries.find((entry) => entry.machine === machine && entry.login === login && entry.password === old);
        if (!holdsInNetrc(wanted.password))
            throw raise(authErrors, 'auth-value-unfit', { what: 'password', path });
        return found === undefined ? edited : splice(edited, found.spans.password, next);
    }, text);
}
/** Readers differ in what they make of blanks, quotes, backslashes and `#`. */
function holdsInNetrc(value) {
    return /^[^\s"\\#]+$/.test(value);
}
function fillEntry(text, { spans, login: known }, login, password) {
    const missing = [
        ...(known === null ? [`login ${login}`] : []),
        ...(spans.password === null ? [`password ${password}`] : []),
    ];
    const added = missing.length === 0 ? text : `${text.slice(0, spans.end)} ${missing.join(' ')}${text.slice(spans.end)}`;
    return splice(added, spans.password, password);
}
function splice(text, word, value) {
    return word === null ? text : `${text.slice(0, word.start)}${value}${text.slice(word.end)}`;
}
function readEntries(text, path) {
    const entries = [];
    let fallback = null;
    let open = null;
    const close = () => {
        if (open !== null && open.machine !== null)
            entries.push(placed(open.machine, open));
        open = null;
    };
    const words = createWords(text);
    for (let word = words.next(); word !== null; word = words.next()) {
        if (word.text === 'machine' || word.text === 'default') {
            close();
            const machine = word.text === 'machine' ? words.next() : null;
            if (word.text === 'machine' && machine === null)
                throw malformed(path, text, word.start);
            if (word.text === 'default')
                fallback ??= word.start;
            open = { machine: machine?.text ?? null, login: null, password: null, end: (machine ?? word).end };
        }
        else if (word.text === 'macdef') {
            close();
            words.skipMacro();
        }
        else {
            const value = words.next();
            if (open === null || value === null || !/^(?:login|user|password|account)$/.test(word.text))
                throw malformed(path, text, word.start);
            if (word.text === 'password')
                open.password = value;
            else if (word.text !== 'account')
                open.login = value;
            open.end = value.end;
        }
    }
    close();
    return { entries, fallback };
}
function placed(machine, { login, password, end }) {
    return {
        ...{ machine, login: login?.text ?? null, password: password?.text ?? null },
        spans: { login, password, end },
    };
}
function malformed(path, text, at) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_auth_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .authErrors */ .I, 'auth-netrc-malformed', { path, line: text.slice(0, at).split('\n').length });
}
/** Words between blanks, some in quotes; `#` at a word's begin hides the rest of its line. */
function createWords(text) {
    const word = /"((?:[^"\\]|\\.)*)"|#[^\n]*|\S+/gs;
    return {
        next: () => {
            for (;;) {
                const found = word.exec(text);
                if (found === null)
                    return null;
                const [whole, quoted] = found;
                if (whole.startsWith('#'))
                    continue;
                const value = quoted === undefined ? whole : quoted.replace(/\\(.)/gs, '$1');
                return { text: value, start: found.index, end: found.index + whole.length };
            }
        },
        /** A macro ends with an empty line. */
        skipMacro: () => {
            const blank = /\r?\n[ \t]*\r?\n/g;
            blank.lastIndex = word.lastIndex;
            word.lastIndex = blank.exec(text) === null ? text.length : blank.lastIndex;
        },
    };
}


/***/ }),

/***/ 93114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ lockVersions),
/* harmony export */   X: () => (/* binding */ lockedVersion)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86992);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _asked_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39870);
/* harmony import */ var _lock_entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91932);
/* harmony import */ var _project_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56858);
/* harmony import */ var _read_locked_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79832);
/* harmony import */ var _requirement_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36960);
// The version of a package that a project installs today: of its lock, a compiled requirements file, or a pin.








/** The highest where there are several (for other Pythons or platforms); null: neither a lock nor a pin tells. */
function lockedVersion(files, name) {
    const locked = [...files].flatMap(([path, text]) => lockVersions(path, text, name));
    const found = locked.length > 0 ? locked : pinnedVersions(files, name);
    return found.toSorted(_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy).at(-1) ?? null;
}
/** Of one lock or compiled file; empty for any other. Throws `project-toml-broken`. */
function lockVersions(path, text, name) {
    if (!(0,_lock_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isLock */ .e)(path) && !((0,_asked_places_js__WEBPACK_IMPORTED_MODULE_2__/* .isRequirementsPath */ .g)(path) && (0,_project_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompiled */ .w_)(text)))
        return [];
    const wanted = (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_6__/* .normalizeName */ .P)(name);
    return (0,_read_locked_js__WEBPACK_IMPORTED_MODULE_5__/* .readLocked */ .L)(path, text).flatMap((each) => (each.name === wanted ? versionsOf(each.version) : []));
}
function pinnedVersions(files, name) {
    return (0,_asked_places_js__WEBPACK_IMPORTED_MODULE_2__/* .askedPlaces */ .D)(files, name).flatMap(({ clauses }) => versionsOf((0,_requirement_text_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedVersion */ .V)(clauses)));
}
function versionsOf(text) {
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(text ?? '');
    return version === null ? [] : [version];
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

/***/ 33765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
/* unused harmony export caretOf */
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

/***/ 53468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ filenameVersion)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9523);
// The version that the name of a file on an index says.




/** Null: no wheel and no sdist. Old indexes list eggs, installers and the like. */
function filenameVersion(filename) {
    try {
        const parsed = filename.endsWith('.whl') ? (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWheelFilename */ .e)(filename) : (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistFilename */ .s)(filename);
        return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(parsed.version);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 70640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ authErrors)
/* harmony export */ });
const authErrors = {
    'auth-credential-missing': {
        happened: 'There is no credential for {index} to set up: {looked}.',
        remedy: 'Set {variable} in the environment, or run on a terminal, where you are asked for it.',
    },
    'auth-github-token-missing': {
        happened: 'There is no GitHub token to {what} with.',
        remedy: 'Set GITHUB_TOKEN (with the GitHub CLI: `GITHUB_TOKEN=$(gh auth token)`), or run on a terminal, where you are asked for it.',
    },
    'auth-refused': {
        happened: '{index} refuses the credential from {source}{why}.',
        remedy: 'Nothing was stored. Make a new one at {page}, put it where that one came from, and run again.',
    },
    'auth-unproved': {
        happened: '{index} gave no clear answer about the credential from {source}.',
        remedy: 'Nothing was stored. Check the network and the address of the index, and run again.',
    },
    'auth-right-missing': {
        happened: 'The GitHub token of {holder} may not write the secrets of {repository}.',
        remedy: 'Nothing was stored. Set GITHUB_TOKEN to a token that has the right `{right}: read and write` for this repository: {page}',
    },
    'auth-repository-missing': {
        happened: 'It is not known which repository the secrets are for: the folder has no `origin` on {server}.',
        remedy: 'Give it: `--repository OWNER/REPO`.',
    },
    'auth-environment-missing': {
        happened: '{repository} has no environment `{environment}`.',
        remedy: 'Nothing was stored. Make it at {page}, or leave `--environment` out for a secret of the repository.',
    },
    'auth-consent-missing': {
        happened: 'Nobody could be asked whether to do this.',
        remedy: 'Nothing was stored. Add `--yes` to go on without a question.',
    },
    'auth-declined': {
        happened: 'You did not agree.',
        remedy: 'Nothing was stored. Run again when you want it.',
    },
    'auth-file-link': {
        happened: '{path} is a symbolic link.',
        remedy: 'Nothing was stored: a secret would land where the link leads, which for many is a repository of settings. Make it a file of its own, or use `--to keyring`.',
    },
    'auth-file-unwritable': {
        happened: '{path} cannot be written: {why}.',
        remedy: 'Nothing was stored. Mend the permissions of its folder, or choose another place with `--to`.',
    },
    'auth-file-unreadable': {
        happened: '{path} cannot be read: {why}.',
        remedy: 'Mend its permissions, or move it away.',
    },
    'auth-file-changed': {
        happened: '{path} was changed by somebody else in the meantime.',
        remedy: 'It was left as it is. Run the same command again: what is done stays done.',
    },
    'auth-netrc-malformed': {
        happened: 'Line {line} of {path} cannot be read.',
        remedy: 'Mend it: each entry is `machine HOST login USER password SECRET`.',
    },
    'auth-value-unfit': {
        happened: 'The {what} holds characters that {path} cannot hold.',
        remedy: 'Nothing was stored. Choose another place with `--to`, or another value.',
    },
    'auth-keyring-missing': {
        happened: 'There is no program `keyring` on the PATH.',
        remedy: 'Nothing was stored. Install it (`uv tool install keyring`), or choose another place with `--to`.',
    },
    'auth-keyring-failed': {
        happened: 'The keyring did not keep the credential of {index}.',
        remedy: 'See what `keyring --list-backends` shows, or choose another place with `--to`.',
    },
    'auth-partly-stored': {
        happened: '{problem} Stored: {done}. Not stored: {left}.',
        remedy: '{remedy} Then run the same command again: it finishes, and what is stored stays as it is.',
    },
    'auth-partly-rotated': {
        happened: '{problem} The new value is in: {done}. The old one is still in: {left}.',
        remedy: '{remedy} Then run the same command again with the same value: it finishes. Nothing was revoked.',
    },
    'auth-place-unfit': {
        happened: '`{store}` is no place for the credential of {index}: {why}.',
        remedy: 'Nothing was stored. Leave it out of `--to`.',
    },
    'auth-prompt-ended': {
        happened: 'The question for {what} was not answered.',
        remedy: 'Nothing was stored. Run again and answer it, or set {variable} in the environment.',
    },
    'auth-nothing-to-rotate': {
        happened: 'No place holds a credential for {index}: {looked}.',
        remedy: 'Store one first: `py-release auth setup`; or name the secret of the repository with `--secret NAME`.',
    },
    'auth-old-unclear': {
        happened: 'There are {count} values for {index} that the new one could replace: {places}.',
        remedy: 'Nothing was replaced. Give the old one in PY_RELEASE_OLD_SECRET; the others stay as they are.',
    },
    'auth-secret-shared': {
        happened: 'One secret, {name}, would have to hold the credentials of {which}.',
        remedy: 'Nothing was stored. Run once for each `--index`, with a name of its own: `--secret NAME`.',
    },
    'auth-found-bad': {
        happened: '{count} of the credentials that were found cannot stay as they are: {which}.',
        remedy: 'The table says what is wrong with each; `py-release auth rotate` replaces a value, `chmod 600` closes a file.',
    },
    'auth-revocation-failed': {
        happened: 'The new value is everywhere, but GitHub did not revoke the old token: {why}.',
        remedy: 'Delete the old one yourself at {page}.',
    },
};


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

/***/ 47531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fO: () => (/* binding */ readNetrc),
  L9: () => (/* binding */ readWorkflows)
});

// UNUSED EXPORTS: netrcFile, readSettings, secretFile

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/credentials/netrc.js
var netrc = __webpack_require__(27542);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/gateways/credentials/home-folder.js
// The person's home folder.

function homeFolder(env) {
    return env['HOME'] || env['USERPROFILE'] || (0,external_node_os_.homedir)();
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/findings/auth-errors.js
var auth_errors = __webpack_require__(70640);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/gateways/credentials/private-file.js
// Files of the person that hold secrets: written whole, for nobody else to read, and never through a link.





const LONGEST = 1024 * 1024;
const OTHERS = 0o077;
const OWNER_ONLY = 0o600;
/** Null: there is none. `shown` is for messages. Throws `auth-file-unreadable`. */
async function private_file_readPrivateFile(path, shown) {
    try {
        const file = await (0,promises_.open)(path, 'r');
        try {
            const { mode, size } = await file.stat();
            if (size > LONGEST)
                throw new Error(`it has ${size} bytes`);
            const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
            return { text: await file.readFile('utf8'), isOpenToOthers };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unreadable', { path: shown, why: code ?? message });
    }
}
/** Throws what the write would: `auth-file-link` or `auth-file-unwritable`. Leaves nothing behind. */
async function provePrivateFile(path, shown) {
    await refuseLink(path, shown);
    const beside = await writeBeside(path, shown, '');
    await (0,promises_.rm)(beside, { force: true });
}
/**
 * `before`: the text that was read, null when there was no file. Throws as above, and `auth-file-changed` when the file has another text by
 * now, which then stays.
 */
async function writePrivateFile(path, shown, { before, text }) {
    await refuseLink(path, shown);
    const beside = await writeBeside(path, shown, text);
    try {
        if (((await private_file_readPrivateFile(path, shown))?.text ?? null) !== before)
            throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-changed', { path: shown });
        await (0,promises_.rename)(beside, path).catch((error) => unwritable(shown, error));
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        throw error;
    }
}
/** Whose link leads into a repository of settings would publish the secret with it. */
async function refuseLink(path, shown) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found?.isSymbolicLink() === true)
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-link', { path: shown });
    if (found !== null && !found.isFile())
        throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unwritable', { path: shown, why: 'it is no file' });
}
async function writeBeside(path, shown, text) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    const { O_CREAT, O_EXCL, O_WRONLY } = promises_.constants;
    const file = await (0,promises_.open)(beside, O_CREAT | O_EXCL | O_WRONLY, OWNER_ONLY).catch((error) => unwritable(shown, error));
    try {
        await file.writeFile(text);
        await file.sync();
    }
    catch (error) {
        await (0,promises_.rm)(beside, { force: true });
        unwritable(shown, error);
    }
    finally {
        await file.close();
    }
    return beside;
}
function unwritable(path, error) {
    const { code, message } = error;
    throw (0,catalogue/* raise */.x)(auth_errors/* authErrors */.I, 'auth-file-unwritable', { path, why: code ?? message });
}

;// CONCATENATED MODULE: ./lib/gateways/credentials/person-files.js
// Files of a person's home and of their project that `py-release auth` looks at.






/** A file with secrets, by its path; `shown` is for messages. */
function secretFile(path, shown) {
    return {
        shown,
        read: () => private_file_readPrivateFile(path, shown),
        prove: () => provePrivateFile(path, shown),
        write: (change) => writePrivateFile(path, shown, change),
    };
}
/** pip, uv and curl look where `NETRC` says. */
function netrcFile(home, env) {
    const named = env['NETRC'] ?? '';
    return named === '' ? secretFile((0,external_node_path_.join)(home, '.netrc'), '~/.netrc') : secretFile(named, '$NETRC');
}
/** The logins of hosts that installers know. Throws `auth-netrc-malformed`, `auth-file-unreadable`. */
async function readNetrc(env) {
    const { shown, read } = netrcFile(homeFolder(env), env);
    const file = await read();
    return file === null ? [] : (0,netrc/* parseNetrc */.QZ)(file.text, shown);
}
/** Settings of other tools, those that are there and can be read. */
async function readSettings(home) {
    const read = SETTINGS_FILES.map(async (name) => {
        const file = await readPrivateFile(join(home, name), `~/${name}`).catch(() => null);
        return file === null ? [] : [{ ...file, shown: `~/${name}` }];
    });
    return (await Promise.all(read)).flat();
}
const MOST_WORKFLOWS = 200;
const person_files_LONGEST = 512 * 1024;
/** Name and text of each workflow of the project, by name. */
async function readWorkflows(folder) {
    const path = (0,external_node_path_.join)(folder, '.github', 'workflows');
    const names = (await (0,promises_.readdir)(path).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
    const read = names.slice(0, MOST_WORKFLOWS).map(async (name) => {
        const file = (0,external_node_path_.join)(path, name);
        const isSmall = await (0,promises_.stat)(file).then((found) => found.isFile() && found.size <= person_files_LONGEST, () => false);
        return isSmall ? [{ name, text: await (0,promises_.readFile)(file, 'utf8') }] : [];
    });
    return (await Promise.all(read)).flat();
}


/***/ }),

/***/ 21193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ letsIn),
/* harmony export */   VE: () => (/* binding */ readClauses),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78168);
/* harmony import */ var _dependencies_version_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33765);
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// Whether a list of clauses lets a version in, in Python's notation or poetry's.
// https://packaging.python.org/en/latest/specifications/version-specifiers/, https://python-poetry.org/docs/dependency-specification/




const CLAUSE = /(\^|~=|~|===|==|!=|<=|>=|<|>)?\s*([^\s,|^~=!<>](?:[^\s,|^~=!<>]|!(?!=))*)/y;
const BETWEEN = /[\s,]*/y;
/** Null for a text that holds anything else, `||` for instance. */
function readClauses(text) {
    const clauses = [];
    for (let at = skip(BETWEEN, text, 0); at < text.length; at = skip(BETWEEN, text, at)) {
        CLAUSE.lastIndex = at;
        const [whole, operator = '', version = ''] = CLAUSE.exec(text) ?? [];
        if (whole === undefined)
            return null;
        at += whole.length;
        clauses.push({ operator, version, start: at - version.length, end: at });
    }
    return clauses;
}
/** False for clauses that cannot be read: what is doubtful is not let in. */
function letsIn(text, version) {
    return text.split('||').some((part) => readClauses(part)?.every((each) => fits(each, version)) ?? false);
}
function fits({ operator, version: written }, version) {
    if (operator === '' || operator === '^' || operator === '~') {
        const clauses = plainClauses(`${operator}${written}`);
        return clauses !== null && clauses.every((each) => fits(each, version));
    }
    if (operator === '===')
        return sameText(written, version);
    const [, prefix] = /^v?([\d!.]+)\.\*$/.exec(written) ?? [];
    if (prefix !== undefined) {
        const isWithin = startsWith(version, (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(prefix));
        return operator === '==' ? isWithin : operator === '!=' ? !isWithin : false;
    }
    const bound = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written);
    return bound !== null && compares(operator, version, bound);
}
function compares(operator, version, bound) {
    const publicly = bound.local === null ? { ...version, local: null } : version;
    const order = (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(publicly, bound);
    switch (operator) {
        case '==':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>=':
            return order >= 0;
        case '<=':
            return order <= 0;
        // A post-release of the bound is not above it, and a pre-release of it not below.
        case '>':
            return order > 0 && !(version.post !== null && bound.post === null && isOf(version, bound));
        case '<':
            return order < 0 && !(!(0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(version) && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .isFinal */ .dR)(bound) && isOf(version, bound));
        case '~=':
            return order >= 0 && startsWith(version, { ...bound, release: bound.release.slice(0, -1) });
        default:
            return false;
    }
}
function isOf(version, bound) {
    return (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)((0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(version), (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .finalOf */ .uN)(bound));
}
function startsWith(version, prefix) {
    return (prefix !== null &&
        version.epoch === prefix.epoch &&
        prefix.release.every((number, position) => number === (version.release[position] ?? 0)));
}
function sameText(written, version) {
    const exact = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written);
    return exact !== null && (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_2__/* .sameVersion */ .r1)(exact, version);
}
function plainClauses(text) {
    try {
        return readClauses((0,_dependencies_version_range_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRange */ .R)(text).clauses);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
function skip(expression, text, at) {
    expression.lastIndex = at;
    return at + (expression.exec(text)?.[0].length ?? 0);
}


/***/ })

};
