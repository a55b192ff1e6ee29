export const id = 5801;
export const ids = [5801];
export const modules = {

/***/ 92818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Tn: () => (/* binding */ findHoles),
  $U: () => (/* binding */ fixHoles),
  Bz: () => (/* binding */ mayHaveHoles)
});

// EXTERNAL MODULE: ./lib/consumer/hole.js + 1 modules
var hole = __webpack_require__(77093);
// EXTERNAL MODULE: ./lib/consumer/pip-config-holes.js
var pip_config_holes = __webpack_require__(92622);
;// CONCATENATED MODULE: ./lib/consumer/script-holes.js
// Holes in what is read line by line: Dockerfiles, workflows, scripts, tox.ini, noxfile.py, requirements.

/** A value: quoted, an expression of GitHub or of a shell, or up to a blank. */
const VALUE = String.raw `("[^"\n]*"|'[^'\n]*'|(?:\$\{\{.*?\}\}|\$\{[^}\n]*\}|\$\([^)\n]*\)|[^\s"'\\;&|,\]])+)`;
const script_holes_option = (code, name, value = VALUE) => ({
    code,
    expression: new RegExp(String.raw `(?<![\w-])--${name}["']?(?:\s*[=,]\s*|[ \t]+)${value}`, 'g'),
    isUrl: false,
});
/** Only `ENV` of a Dockerfile and `set` of some shells part name and value by a blank. */
const variable = (code, name, value = VALUE) => ({
    code,
    expression: new RegExp(String.raw `(?<![\w$\{])${name}["']?\]?(?:\s*[:?+]?=\s*|\s*[:,]\s*|(?<=(?:^\s*(?:ENV|env)|\bsetx?(?:\s+-\w+)*)\s+${name}["']?)[ \t]+)${value}`, 'g'),
    isUrl: value === VALUE && name.includes('INDEX'),
});
/** A line of pip's configuration that a script writes, an action's input, or `pip config set`. */
const setting = (code, name, sign) => ({
    code,
    expression: new RegExp(String.raw `(?:(?:(?<![\w.-])|(?<=\\n))${name}\s*${sign}\s*|config\s+(?:-\S+\s+)*set\s+["']?\w+\.${name}["']?\s+)${VALUE}`, 'g'),
    isUrl: name.startsWith('extra'),
    isText: true,
});
const UNSAFE = String.raw `(["']?unsafe-[\w-]+["']?)`;
const RULES = [
    script_holes_option('hole-extra-index', 'extra-index-url'),
    variable('hole-extra-index', 'PIP_EXTRA_INDEX_URL'),
    setting('hole-extra-index', 'extra[-_]index[-_]url', '[:=]'),
    variable('hole-extra-index-uv', 'UV_EXTRA_INDEX_URL'),
    variable('hole-extra-index-uv', 'UV_INDEX'),
    { ...script_holes_option('hole-extra-index-uv', 'index'), isUrl: true, command: /(?:^|[\s"'/])uvx?\s/, isText: true },
    script_holes_option('hole-index-strategy', 'index-strategy', UNSAFE),
    variable('hole-index-strategy', 'UV_INDEX_STRATEGY', UNSAFE),
    script_holes_option('hole-trusted-host', 'trusted-host'),
    script_holes_option('hole-trusted-host', 'allow-insecure-host'),
    variable('hole-trusted-host', 'PIP_TRUSTED_HOST'),
    variable('hole-trusted-host', 'UV_INSECURE_HOST'),
    setting('hole-trusted-host', 'trusted[-_]host', '='),
];
const INDEX_URL = /(?:(?<![\w-])(?:--(?:extra-|default-)?index(?:-url)?|--find-links|-i|-f)|(?:PIP|UV)_(?:\w*INDEX(?:_URL)?|FIND_LINKS))["']?(?:\s*[:=,]\s*|[ \t]+)["']?([\w.-]+=)?(https?:\/\/(?:\$\{\{.*?\}\}|[^\s"'\\;&|,])+)/g;
/** Other programs have options of one letter too. */
const INSTALLER = /(?:^|[\s"'/;&|([])(?:pip[\d.]*|pip-(?:compile|sync)|uvx?)["',\s]/;
/** All that a rule looks for has one of these, so most lines are done with. */
const WORDS = /index|trusted|insecure|links|-[if]/i;
/** Of a command in many lines, its end. */
const LONGEST = 4000;
function scriptHoles({ path, text }) {
    const holes = [];
    let start = 0;
    let above = '';
    for (const [position, raw] of text.split('\n').entries()) {
        const line = raw.replace(/\r$/, '');
        const place = { line, start, number: position + 1, command: above + line };
        if (WORDS.test(line) && !/^\s*(?:#|\/\/|::|rem\s)/i.test(line))
            holes.push(...lineHoles(path, text, place));
        above = line.endsWith('\\') ? place.command.slice(-LONGEST, -1) : '';
        start += raw.length + 1;
    }
    return holes;
}
function lineHoles(path, text, place) {
    const { number, command } = place;
    const line = withoutComment(place.line);
    const rules = RULES.filter((rule) => fitsFile(rule, path) && (rule.command?.test(command) ?? true));
    const found = rules.flatMap(({ code, expression, isUrl, isText }) => [...line.matchAll(expression)].flatMap((match) => {
        const seen = (match[1] ?? '').replace(/^["']|["']$/g, '');
        // Empty, it closes what was set elsewhere.
        if (seen.trim() === '' || (isUrl && !/[:/$%{(>|]/.test(seen)))
            return [];
        const fix = isText === true ? null : fixOf(path, text, place, match);
        return [(0,hole/* makeHole */.Z)(code, { path, line: number, seen }, fix, settingOf(match[0]))];
    }));
    const isInstaller = /\.(?:txt|in)$/.test(path) || INSTALLER.test(command);
    const urls = [...line.matchAll(INDEX_URL)].flatMap((match) => isInstaller || !/^-[if]/.test(match[0]) ? (0,hole/* urlHoles */.j)(match[2] ?? '', path, number) : []);
    return [...found, ...urls];
}
/** TOML is read by its own rules. */
function fitsFile({ isText, command }, path) {
    return isText !== true || command !== undefined || !path.endsWith('.toml');
}
/** Up to a `#` behind a blank, outside of quotes. */
function withoutComment(line) {
    let quote = '';
    for (const [position, sign] of [...line].entries()) {
        if (quote !== '')
            quote = sign === quote ? '' : quote;
        else if (sign === '"' || sign === "'")
            quote = sign;
        else if (sign === '#' && /\s/.test(line[position - 1] ?? ''))
            return line.slice(0, position);
    }
    return line;
}
function settingOf(words) {
    return /[\w-]+/.exec(words)?.[0] ?? '';
}
function fixOf(path, text, { line, start }, match) {
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    const whole = {
        start,
        end: Math.min(text.length, start + line.length + endLength(text, start + line.length)),
        text: '',
    };
    // Python and ini files have shapes of their own: a list, a value that goes on.
    if (/\.(?:py|ini|cfg)$/.test(path) || !isWhole(before, match[1] ?? '', after))
        return null;
    if (match[0].startsWith('--')) {
        if (/^\s*$/.test(before) && /^\s*(?:#.*)?$/.test(after))
            return goesOn(text, start) ? null : [whole];
        if (/^\s*$/.test(before) && /^\s*\\$/.test(after))
            return [whole];
        if (/^\s*-\s+$/.test(before))
            return null;
        const blanks = /[ \t]*$/.exec(before)?.[0].length ?? 0;
        if ((blanks === 0 && before !== '') || /["'[(,]\s*$/.test(before))
            return null;
        const from = start + match.index - blanks;
        return [{ start: from, end: start + match.index + match[0].length, text: '' }];
    }
    const alone = /^\s*(?:-\s+)?(?:export\s+|ENV\s+|ARG\s+)?["']?$/i.test(before) && /^["']?\s*(?:#.*)?$/.test(after);
    if (!alone || goesOn(text, start) || /^\s*-\s/.test(before))
        return null;
    const above = onlyKeyOf(text, whole);
    return above === null || isLongValue(text, whole, match[1] ?? '') ? null : [{ ...whole, start: above }];
}
/** The value ends where the match does, and no command makes it. */
function isWhole(before, value, after) {
    const isMade = /\$\(.*[\s(]|`/.test(value);
    const [next = ''] = after;
    const isQuoted = /["']/.test(next) && before.split(next).length % 2 === 0;
    return !isMade && (isQuoted || /^(?:[\s;&|)"']?$|[\s;&|)])/.test(after));
}
/** YAML carries a value on in lines that are indented more. */
function isLongValue(text, { start, end }, value) {
    const [below = ''] = text.slice(end).split('\n', 1);
    return (/^[>|]/.test(value) ||
        (/^\s*[\w.-]+:\s/.test(text.slice(start, end)) && indentOf(below) > indentOf(text.slice(start, end))));
}
function endLength(text, end) {
    return text.startsWith('\r\n', end) ? 2 : 1;
}
/** The line above ends in a backslash: without this line it would take the next one. */
function goesOn(text, start) {
    return /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
}
/** Where to begin: at the key above when this is the only entry of its YAML mapping, which alone would hold nothing. Null: it can't go. */
function onlyKeyOf(text, { start, end }) {
    const isNothing = (line) => /^\s*(?:#|$)/.test(line);
    const below = text.slice(end).split('\n');
    const next = below.find((line) => !isNothing(line)) ?? '';
    let above = start;
    let holder = '';
    while (above > 0 && isNothing(holder)) {
        const line = above < 2 ? 0 : text.lastIndexOf('\n', above - 2) + 1;
        holder = text.slice(line, above);
        above = line;
    }
    const isOnly = /:\s*(?:#.*)?$/.test(holder.trimEnd()) && indentOf(next) < indentOf(text.slice(start, end));
    if (!isOnly)
        return start;
    // Comments beside it stay, and would be all that the key holds; the first key of a step begins the step.
    const isAlone = above + holder.length === start && !/^\s*#/.test(below[0] ?? '');
    return isAlone && /^\s*(?:env|environment|variables|args):/.test(holder) ? above : null;
}
function indentOf(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}

// EXTERNAL MODULE: ./lib/consumer/toml-edit.js
var toml_edit = __webpack_require__(63887);
// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/dependencies/package-sources.js
var package_sources = __webpack_require__(18990);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/located-version.js
var located_version = __webpack_require__(43638);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/toml-outline.js
var toml_outline = __webpack_require__(49382);
;// CONCATENATED MODULE: ./lib/consumer/toml-holes.js
// Holes in pyproject.toml and uv.toml.
// https://docs.astral.sh/uv/reference/settings/, https://python-poetry.org/docs/repositories/#package-sources








/** `own`: the index that is being set up, whose entries can be made explicit; null: none. A broken file has no holes. */
function tomlHoles(file, own) {
    const table = readable(file);
    if (table === null)
        return [];
    const { entries } = (0,toml_outline/* tomlOutline */.vZ)(file.text);
    const reader = { file, table, entries, own };
    const isUvFile = /(?:^|\/)uv\.toml$/.test(file.path);
    return isUvFile ? uvHoles(reader, []) : [...uvHoles(reader, ['tool', 'uv']), ...poetryHoles(reader)];
}
function readable({ path, text }) {
    try {
        return (0,toml_document/* parseTomlText */.tT)(path, text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
const UV_SETTINGS = {
    'extra-index-url': 'hole-extra-index-uv',
    'index-strategy': 'hole-index-strategy',
    'allow-insecure-host': 'hole-trusted-host',
    'trusted-host': 'hole-trusted-host',
};
function uvHoles(reader, uv) {
    const { file, table, own } = reader;
    const settings = [uv, [...uv, 'pip']].flatMap((place) => Object.entries(UV_SETTINGS).flatMap(([key, code]) => {
        const values = [(0,toml_document/* tableAt */.af)(table, ...place)[key] ?? []].flat().map(String);
        if (values.length === 0 || (key === 'index-strategy' && !values[0]?.startsWith('unsafe')))
            return [];
        const at = placeOf(reader, [...place, key], values.join(' '));
        const urls = key === 'extra-index-url' ? values.flatMap((url) => (0,hole/* urlHoles */.j)(url, at.path, at.line)) : [];
        return [(0,hole/* makeHole */.Z)(code, at, removal(reader, [...place, key]), key), ...urls];
    }));
    const indexes = (0,package_sources/* indexesAt */.cK)(table, [...uv, 'index']).flatMap((index, position) => {
        const url = (0,toml_document/* stringAt */.bX)(index, 'url') ?? '';
        const at = placeOf(reader, [...uv, 'index', position, 'url'], url);
        const isSafe = index['explicit'] === true || index['default'] === true || isPyPI(url);
        const fix = own !== null && (0,index_address/* sameIndexUrl */.Qs)(url, own)
            ? valueFix(reader, [...uv, 'index', position], 'explicit', 'true')
            : null;
        return [
            ...(isSafe ? [] : [(0,hole/* makeHole */.Z)('hole-index-not-explicit', at, fix)]),
            ...(0,hole/* urlHoles */.j)(url, file.path, at.line),
        ];
    });
    const plain = (0,toml_document/* stringAt */.bX)(table, ...uv, 'index-url');
    const at = placeOf(reader, [...uv, 'index-url'], plain ?? '');
    return [...settings, ...indexes, ...(plain === null ? [] : (0,hole/* urlHoles */.j)(plain, at.path, at.line))];
}
/** With a primary source poetry leaves PyPI out, unless that is named too. */
function poetryHoles(reader) {
    const { table, file, own } = reader;
    const sources = (0,package_sources/* indexesAt */.cK)(table, package_sources/* POETRY_SOURCE */.Wy);
    const isPrimary = (source) => ['primary', 'default'].includes((0,toml_document/* stringAt */.bX)(source, 'priority') ?? 'primary');
    const primaries = sources.filter(isPrimary).length;
    return sources.flatMap((source, position) => {
        const url = (0,toml_document/* stringAt */.bX)(source, 'url') ?? '';
        const name = (0,toml_document/* stringAt */.bX)(source, 'name') ?? '';
        const at = { ...placeOf(reader, [...package_sources/* POETRY_SOURCE */.Wy, position, 'name'], name), seen: name };
        const isPublic = /^pypi$/i.test(name) || isPyPI(url);
        const isOpen = isPrimary(source) ? primaries > 1 : source['priority'] !== 'explicit';
        const fix = own !== null && (0,index_address/* sameIndexUrl */.Qs)(url, own)
            ? valueFix(reader, [...package_sources/* POETRY_SOURCE */.Wy, position], 'priority', '"explicit"')
            : null;
        return [
            ...(isOpen && !isPublic ? [(0,hole/* makeHole */.Z)('hole-poetry-priority', at, fix)] : []),
            ...(0,hole/* urlHoles */.j)(url, file.path, at.line),
        ];
    });
}
function isPyPI(url) {
    return /^https:\/\/pypi\.org\//.test(url);
}
function entryAt({ entries }, path) {
    return entries.find((entry) => (0,toml_outline/* samePath */.Eb)(entry.path, path));
}
function placeOf(reader, path, seen) {
    const { text, path: file } = reader.file;
    return { path: file, line: (0,located_version/* lineOf */.cA)(text, entryAt(reader, path)?.keyStart ?? 0), seen };
}
/** The lines of a key, where nothing else stands in them. */
function removal(reader, path) {
    const { text } = reader.file;
    const entry = entryAt(reader, path);
    if (entry === undefined || entry.nested)
        return null;
    const start = text.lastIndexOf('\n', entry.keyStart - 1) + 1;
    const newline = text.indexOf('\n', entry.end);
    return [{ start, end: newline === -1 ? text.length : newline + 1, text: '' }];
}
/** The key of a table gets this value; it is written above the table's URL when it is not there. */
function valueFix(reader, table, key, value) {
    const present = entryAt(reader, [...table, key]);
    if (present !== undefined)
        return [{ start: present.start, end: present.end, text: value }];
    const url = entryAt(reader, [...table, 'url']);
    if (url === undefined)
        return null;
    const { text } = reader.file;
    const indent = text.slice(text.lastIndexOf('\n', url.keyStart - 1) + 1, url.keyStart);
    const gap = url.nested ? ', ' : `${(0,toml_edit/* endOfLines */.IG)(text)}${indent}`;
    return [{ start: url.keyStart, end: url.keyStart, text: `${key} = ${value}${gap}` }];
}

;// CONCATENATED MODULE: ./lib/consumer/find-holes.js





const VARIABLES = {
    PIP_EXTRA_INDEX_URL: 'hole-extra-index',
    UV_EXTRA_INDEX_URL: 'hole-extra-index-uv',
    UV_INDEX: 'hole-extra-index-uv',
    PIP_TRUSTED_HOST: 'hole-trusted-host',
    UV_INSECURE_HOST: 'hole-trusted-host',
};
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'UV_INDEX_URL', 'UV_DEFAULT_INDEX', 'PIP_FIND_LINKS'];
/** Files whose text is worth reading, by their path: what `findHoles` knows to judge. */
function mayHaveHoles(path) {
    return kindOf(path) !== null;
}
/** By file in their order, then by line. */
function findHoles({ files, environment, own }) {
    const inFiles = files.flatMap((file) => holesOf(file, own).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    return [...inFiles, ...environmentHoles(environment)];
}
/** What mends the holes of the project's files; the others are left to the person. */
function fixHoles(files, holes) {
    return files.flatMap(({ path, text, outside }) => {
        const edits = holes.flatMap((hole) => (hole.path === path && !outside ? (hole.fix ?? []) : []));
        return edits.length === 0 ? [] : [{ path, before: text, after: (0,toml_edit/* applyEdits */.ct)(text, merged(edits)) }];
    });
}
function holesOf(file, own) {
    const kind = kindOf(file.path);
    const found = kind === 'pip'
        ? (0,pip_config_holes/* pipConfigHoles */.R)(file)
        : kind === 'toml'
            ? [...tomlHoles(file, own), ...scriptHoles(file).map((hole) => ({ ...hole, fix: null }))]
            : kind === 'script'
                ? scriptHoles(file)
                : [];
    return file.outside ? found.map((hole) => ({ ...hole, fix: null })) : found;
}
function kindOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^pip\.(?:conf|ini)$/.test(name))
        return 'pip';
    if (/^(?:pyproject|uv)\.toml$/.test(name))
        return 'toml';
    const isRequirements = /(?:requirements|constraints)[^/]*\.(?:txt|in)$/i.test(name);
    const isContainer = /^(?:Dockerfile|Containerfile)|\.dockerfile$/i.test(name);
    const isScript = /\.(?:sh|bash|zsh|fish|ps1|bat|cmd|mk|ya?ml)$|^(?:Makefile|justfile|\.env(?:rc|\..*)?)$/i.test(name);
    const isTool = /^(?:tox\.ini|noxfile\.py|setup\.cfg|poetry\.toml|Jenkinsfile|Procfile)$/.test(name);
    const isFolder = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/.test(path);
    return isRequirements || isFolder || isContainer || isScript || isTool ? 'script' : null;
}
function environmentHoles(environment) {
    const place = { path: null, line: null };
    const named = Object.entries(VARIABLES).flatMap(([name, code]) => {
        const seen = environment[name]?.trim() ?? '';
        return seen === '' ? [] : [(0,hole/* makeHole */.Z)(code, { ...place, seen }, null, name)];
    });
    const strategy = environment['UV_INDEX_STRATEGY'] ?? '';
    const unsafe = strategy.startsWith('unsafe')
        ? [(0,hole/* makeHole */.Z)('hole-index-strategy', { ...place, seen: strategy }, null, 'UV_INDEX_STRATEGY')]
        : [];
    const urls = INDEX_VARIABLES.flatMap((name) => (0,hole/* urlHoles */.j)(environment[name]?.trim() ?? '', null, null));
    return [...named, ...unsafe, ...urls];
}
/** Two findings of one line may take the same characters away. */
function merged(edits) {
    const result = [];
    for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = result.at(-1);
        if (last === undefined || edit.start >= last.end)
            result.push(edit);
        else if (last.text === '' && edit.text === '')
            result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    }
    return result;
}


/***/ }),

/***/ 77093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ makeHole),
  j: () => (/* binding */ urlHoles)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/hole-errors.js
const holeErrors = {
    'hole-extra-index': {
        happened: '{place} gives pip a second index, {index}: pip takes the higher version of both, whoever uploaded it, and goes on with the public one when the private one refuses the login.',
        remedy: 'Remove it; let one index serve everything (`py-release index serve`, or one `index-url`).',
    },
    'hole-extra-index-uv': {
        happened: '{place} gives uv one more index, {index}, for every name: when it answers "not found", as GitHub does to a token without rights, uv takes the public package.',
        remedy: 'Remove it; use an index with `explicit = true` and name its packages in [tool.uv.sources].',
    },
    'hole-index-strategy': {
        happened: '{place} lets uv take the best version of all indexes: a higher version on the public one wins over the private package.',
        remedy: 'Remove it: uv asks the first index that has a name, and no other.',
    },
    'hole-index-not-explicit': {
        happened: '{place}: uv asks the index {index} for every name, and takes the public package when it answers "not found".',
        remedy: 'Write `explicit = true` there, and name each of its packages in [tool.uv.sources].',
    },
    'hole-poetry-priority': {
        happened: '{place}: poetry looks for names in the source {index} and in others; a private name that one of them lacks comes from another.',
        remedy: 'Write `priority = "explicit"` there, and `source = "{index}"` at each of its packages.',
    },
    'hole-trusted-host': {
        happened: '{place} switches the check of the certificate of {index} off: whoever is in between can serve any package.',
        remedy: 'Remove it; give the certificate of your own authority by PIP_CERT or SSL_CERT_FILE.',
    },
    'hole-plain-http': {
        happened: '{place} reads packages from {index} over plain http: whoever is in between can serve any package.',
        remedy: 'Write https://, once the server has it.',
    },
    'hole-url-secret': {
        happened: '{place} has a password or a token in the URL of {index}: whoever reads the file has it.',
        remedy: 'Revoke it, and give the new one by the environment, a keyring or ~/.netrc; history keeps the old one.',
    },
    'hole-pip-conf-unread': {
        happened: '{place}: pip never reads a configuration file that lies in a project.',
        remedy: 'Remove it; in CI name a file by PIP_CONFIG_FILE, on a machine put it into the virtual environment.',
    },
};

// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(37725);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(95022);
;// CONCATENATED MODULE: ./lib/consumer/hole.js
// One setting through which a foreign package can come in.




/** `seen`: the URL or host, as written; only its host is shown. */
function makeHole(code, { path, line, seen }, fix, setting = '') {
    const at = path === null ? 'the environment' : `${path}:${line}`;
    const place = setting === '' ? at : `${at} (${setting})`;
    const finding = (0,catalogue/* raise */.x)(holeErrors, code, { place, index: shownIndex(seen) });
    return { finding, path, line, fix };
}
/** What a URL of an index is by itself: sent openly, or with a secret in it. */
function urlHoles(url, path, line) {
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const at = { path, line, seen: url };
    return [
        ...(parsed?.protocol === 'http:' && !(0,index_url/* isLoopback */.U9)(parsed.hostname)
            ? [makeHole('hole-plain-http', at, null)]
            : []),
        ...(path !== null && (0,mask_secrets/* holdsSecret */.h)(url) ? [makeHole('hole-url-secret', at, null)] : []),
    ];
}
/** Never the user, the password or the query of a URL. */
function shownIndex(seen) {
    const url = URL.canParse(seen) ? new URL(seen) : null;
    if (url !== null && url.host !== '')
        return url.host;
    return ((0,mask_secrets/* maskUserInfo */.e)(seen)
        .replace(/[?#].*$/s, '')
        .slice(0, 100) || 'unnamed');
}


/***/ }),

/***/ 46606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U5: () => (/* binding */ RELEASES_READ),
  Rg: () => (/* binding */ newestVersion),
  yV: () => (/* binding */ noVersion)
});

// EXTERNAL MODULE: ./lib/simple-index/distribution-name.js
var distribution_name = __webpack_require__(68813);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
;// CONCATENATED MODULE: ./lib/version/version-in-tag.js
// The version that a tag of an unknown format ends with: `v1.2.0`, `acme/1.2.0`, `s3-tools-v1.2.0`.

/** Null: it ends with none. */
function versionInTag(tag) {
    for (const { index } of tag.matchAll(/(?<![\d.])\d/g)) {
        const version = (0,parse_version/* parseVersion */.o)(tag.slice(index));
        if (version !== null)
            return version;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/consumer/newest-version.js
// The newest version of a package among the releases of its repository, which may hold other packages and older lines.



/** How many releases are read, the newest: one page of the host's. */
const RELEASES_READ = 100;
/** Why `newestVersion` found none, of so many releases. */
function noVersion(repository, project, count) {
    const whose = count < RELEASES_READ ? 'no release' : `none of the newest ${RELEASES_READ} releases`;
    return `${whose} of ${repository} has a version of ${project}`;
}
/**
 * Files count; where no release has files of the package, the tags of those count that have none of another package. Pre-releases only where
 * there is nothing else. Null: there is no version.
 */
function newestVersion(releases, project) {
    const served = releases.flatMap(({ filenames }) => filenames.flatMap((name) => (0,distribution_name/* versionOf */.E4)(name, project) ?? []));
    const found = served.length > 0
        ? served
        : releases
            .filter(({ filenames }) => !filenames.some((name) => 'project' in (0,distribution_name/* parseDistributionName */.dM)(name)))
            .flatMap(({ tag }) => versionInTag(tag) ?? []);
    const finals = found.filter(compare_versions/* isFinal */.dR);
    return (finals.length > 0 ? finals : found).toSorted(compare_versions/* compareVersions */.Zy).at(-1) ?? null;
}


/***/ }),

/***/ 92622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pipConfigHoles)
/* harmony export */ });
/* harmony import */ var _hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77093);
// Holes in pip's configuration files. https://pip.pypa.io/en/stable/topics/configuration/

function pipConfigHoles({ path, text, outside }) {
    const unread = outside ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)('hole-pip-conf-unread', { path, line: 1, seen: 'pip' }, null)];
    const found = settings(text).flatMap(({ key, values, line, start, end }) => {
        const fix = [{ start, end, text: '' }];
        const codes = { 'extra-index-url': 'hole-extra-index', 'trusted-host': 'hole-trusted-host' };
        const code = key === 'extra-index-url' || key === 'trusted-host' ? codes[key] : null;
        const own = code === null ? [] : [(0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .makeHole */ .Z)(code, { path, line, seen: values.join(' ') }, fix, key)];
        const isUrl = ['index-url', 'extra-index-url', 'find-links'].includes(key);
        return [...own, ...(isUrl ? values.flatMap((value) => (0,_hole_js__WEBPACK_IMPORTED_MODULE_0__/* .urlHoles */ .j)(value, path, line)) : [])];
    });
    return [...unread, ...found];
}
function settings(text) {
    const found = [];
    let offset = 0;
    let open = false;
    for (const [position, raw] of text.split('\n').entries()) {
        const start = offset;
        offset = Math.min(text.length, offset + raw.length + 1);
        const line = raw.replace(/\r$/, '');
        const previous = found.at(-1);
        const [, key = '', value = ''] = /^([A-Za-z][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
        if (key !== '') {
            const values = words(value);
            const name = key.toLowerCase().replaceAll('_', '-').replace(/^.*\./, '');
            found.push({ key: name, values, line: position + 1, start, end: offset });
            open = true;
        }
        else if (open && previous !== undefined && /^\s+\S/.test(line))
            // Below a key, an indented line carries its value on.
            found[found.length - 1] = {
                ...previous,
                values: [...previous.values, ...(/^\s+[#;]/.test(line) ? [] : words(line))],
                end: offset,
            };
        else
            open = false;
    }
    return found;
}
function words(value) {
    return value.split(/\s+/).filter((word) => word !== '' && !/^[#;]/.test(word));
}


/***/ }),

/***/ 33218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ rangeWithin)
/* harmony export */ });
/* harmony import */ var _version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99809);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43354);
/* harmony import */ var _version_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33765);
// Whether all versions that one list of clauses lets in are let in by another: what is there already may stay then.



/** `written` may have poetry's notations. What cannot be compared is within nothing but the same text. */
function rangeWithin(written, asked) {
    if (withoutBlanks(written) === withoutBlanks(asked))
        return true;
    const [inner, outer] = [intervalOf(written), intervalOf(asked)];
    if (inner === null || outer === null)
        return false;
    return (outer.exclusions.every((exclusion) => inner.exclusions.includes(exclusion)) &&
        isTighter(inner.lower, outer.lower, 1) &&
        isTighter(inner.upper, outer.upper, -1));
}
function isTighter(inner, outer, direction) {
    if (outer === null)
        return true;
    if (inner === null)
        return false;
    const order = (0,_version_compare_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(inner.version, outer.version) * direction;
    return order > 0 || (order === 0 && (outer.inclusive || !inner.inclusive));
}
function intervalOf(text) {
    let interval = { lower: null, upper: null, exclusions: [] };
    for (const part of text.split(',').map((each) => each.trim())) {
        const clauses = part === '' ? [] : clausesOf(part);
        if (clauses === null)
            return null;
        for (const clause of clauses) {
            const next = narrow(interval, clause);
            if (next === null)
                return null;
            interval = next;
        }
    }
    return interval;
}
/** Lower and upper bounds of one clause, `^1.2` for instance. */
function clausesOf(part) {
    if (/^(?:>=|<=|<|>|!=)/.test(part))
        return [part];
    const [, release] = /^~=\s*([\d.]+)$/.exec(part) ?? [];
    if (release !== undefined)
        return compatible(release);
    const plain = part.replace(/^==(?!=)\s*/, '');
    try {
        return (0,_version_range_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRange */ .R)(plain)
            .clauses.split(',')
            .filter((clause) => clause !== '');
    }
    catch {
        return null;
    }
}
/** `~=1.4.2` is `>=1.4.2,<1.5`. */
function compatible(release) {
    const numbers = release.split('.').map(Number);
    const upper = numbers.slice(0, -1).map((number, at, all) => (at === all.length - 1 ? number + 1 : number));
    return [`>=${release}`, `<${upper.join('.')}`];
}
function narrow(interval, clause) {
    const [, operator = '', text = ''] = /^(>=|<=|<|>|!=|==)\s*(.*)$/.exec(clause) ?? [];
    if (operator === '!=')
        return { ...interval, exclusions: [...interval.exclusions, withoutBlanks(clause)] };
    const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .o)(text);
    if (version === null)
        return null;
    const bound = { version, inclusive: operator.includes('=') };
    const isLower = operator.startsWith('>') || operator === '==';
    const isUpper = operator.startsWith('<') || operator === '==';
    return {
        ...interval,
        lower: isLower && isTighter(bound, interval.lower, 1) ? bound : interval.lower,
        upper: isUpper && isTighter(bound, interval.upper, -1) ? bound : interval.upper,
    };
}
function withoutBlanks(text) {
    return text.replace(/\s+/g, '');
}


/***/ }),

/***/ 57787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ createConsumerFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/consumer/find-holes.js + 2 modules
var find_holes = __webpack_require__(92818);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/consumer-errors.js
var consumer_errors = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/project/utf8-text.js
var utf8_text = __webpack_require__(52760);
;// CONCATENATED MODULE: ./lib/gateways/consumer-above.js
// Workflows and actions of a repository whose project lies in a folder of it: GitHub reads them at the root alone.


const LONGEST = 1024 * 1024;
/** By path (POSIX) from `folder`, which is absolute. None where the folder itself is the root, or in no repository. */
async function readAbove(folder) {
    const root = await repositoryRoot(folder);
    if (root === null || root === folder)
        return [];
    const github = (0,external_node_path_.join)(root, '.github');
    const actions = (await namesOf((0,external_node_path_.join)(github, 'actions'))).flatMap((name) => ['action.yml', 'action.yaml'].map((file) => (0,external_node_path_.join)(github, 'actions', name, file)));
    const workflows = (await namesOf((0,external_node_path_.join)(github, 'workflows'))).filter((name) => /\.ya?ml$/.test(name));
    const paths = [...workflows.map((name) => (0,external_node_path_.join)(github, 'workflows', name)), ...actions];
    const read = await Promise.all(paths.map(async (path) => ({ path: posixFrom(folder, path), text: await readRegular(root, path) })));
    return read.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}
/** Of the folder (absolute) from the root of its repository, POSIX; `.` for the root itself, and outside of every repository. */
async function folderInRepository(folder) {
    const root = await repositoryRoot(folder);
    return root === null || root === folder ? '.' : posixFrom(root, folder);
}
async function repositoryRoot(folder) {
    if ((await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => null)) !== null)
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? null : repositoryRoot(parent);
}
async function namesOf(folder) {
    return (await (0,promises_.readdir)(folder).catch(() => [])).toSorted();
}
/** Null: not there, no plain file, behind a link, or too long to be one of these. */
async function readRegular(root, path) {
    try {
        const found = await (0,promises_.lstat)(path);
        if (!found.isFile() || found.size > LONGEST)
            return null;
        if ((await (0,promises_.realpath)(path)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(root), (0,external_node_path_.relative)(root, path)))
            return null;
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
function posixFrom(folder, path) {
    return (0,external_node_path_.relative)(folder, path).split(external_node_path_.sep).join('/');
}

// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(36925);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(32525);
;// CONCATENATED MODULE: ./lib/gateways/consumer-folder.js
// A consumer's project on disk: what is read before planning, and what is written after, file by file and whole.













/** Edited, so an unreadable one is told. */
const EDITED = ['pyproject.toml', 'requirements.txt', 'requirements.in'];
const LOCKS = ['uv.lock', 'poetry.lock', 'uv.toml'];
/** Looked at although git may ignore them. */
const LOCAL = ['pip.conf', 'pip.ini', '.pip/pip.conf', '.env', '.envrc'];
/** Longer ones are data, not configuration. */
const consumer_folder_LONGEST = 1024 * 1024;
/** `folder` is absolute; `childEnv` holds no secret; `named`: the virtual environment, where it is not the usual one. Throws `consumer-folder-missing`. */
async function createConsumerFolder(folder, env, childEnv, named = null) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-folder-missing', { folder });
    const environment = await (0,virtual_environment/* findVirtualEnvironment */.kK)(folder, named, env);
    return {
        readFiles: () => readProject(folder, childEnv),
        readAbove: () => readAbove(folder),
        readFolder: () => folderInRepository(folder),
        readOutside: () => readOutside(env, environment),
        readEnvironmentConfig: async () => {
            if (environment === null)
                return null;
            const path = (0,external_node_path_.join)(environment, process.platform === 'win32' ? 'pip.ini' : 'pip.conf');
            return { path, before: await readText(path) };
        },
        readMetadata: (name) => environment === null ? Promise.resolve(null) : readMetadata(environment, name),
        writeFiles: (changes) => writeFiles(folder, environment, changes),
    };
}
async function readProject(folder, childEnv) {
    const listed = await (0,folder_files/* createFolderFiles */.i)(folder, childEnv).listFiles();
    const wanted = new Set([...EDITED, ...LOCKS, ...LOCAL]);
    for (const { path } of listed)
        if ((0,find_holes/* mayHaveHoles */.Bz)(path))
            wanted.add(path);
    const files = new Map();
    for (const path of [...wanted].sort()) {
        const text = await readProjectFile(folder, path);
        if (text !== null)
            files.set(path, text);
    }
    return files;
}
/** Null: not there, a link, no text, or too long to be configuration. What would be edited is an error instead. */
async function readProjectFile(folder, path) {
    const isEdited = EDITED.includes(path);
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, path)).catch(() => null);
    if (found?.isSymbolicLink() === true && isEdited)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-link-outside', { path });
    if (found === null || !found.isFile() || (found.size > consumer_folder_LONGEST && !isEdited && !LOCKS.includes(path)))
        return null;
    const real = await (0,promises_.realpath)((0,external_node_path_.join)(folder, path));
    if (real !== (0,external_node_path_.join)(await (0,promises_.realpath)(folder), path))
        return null;
    const bytes = await (0,promises_.readFile)(real);
    return isEdited ? (0,utf8_text/* utf8Text */.H)(path, bytes) : decoded(path, bytes);
}
function decoded(path, bytes) {
    try {
        return (0,utf8_text/* utf8Text */.H)(path, bytes);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return null;
        throw error;
    }
}
async function readText(path) {
    try {
        return decoded(path, await (0,promises_.readFile)(path));
    }
    catch {
        return null;
    }
}
async function readOutside(env, environment) {
    const known = environment === null ? env : { ...env, VIRTUAL_ENV: environment };
    const paths = [...new Set([...(0,configuration_paths/* pipConfigurationPaths */.i)(known), ...(0,configuration_paths/* uvConfigurationPaths */.c)(env)])];
    const texts = await Promise.all(paths.map(async (path) => ({ path, text: await readText(path) })));
    return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text, outside: true }]));
}
async function readMetadata(environment, name) {
    for (const packages of await (0,virtual_environment/* sitePackages */.tJ)(environment)) {
        const entries = await (0,promises_.readdir)(packages).catch(() => []);
        const own = entries.find((entry) => {
            const [, project = ''] = /^(.+?)-[^-]+\.dist-info$/.exec(entry) ?? [];
            return project !== '' && (0,normalize_name/* normalizeName */.P)(project) === (0,normalize_name/* normalizeName */.P)(name);
        });
        if (own !== undefined)
            return readText((0,external_node_path_.join)(packages, own, 'METADATA'));
    }
    return null;
}
/** All are compared with what was read before the first is written, and each once more right before it is. */
async function writeFiles(folder, environment, changes) {
    const written = [];
    const place = (path) => (0,external_node_path_.isAbsolute)(path) && environment !== null
        ? { root: environment, name: path.slice(environment.length + 1) }
        : { root: folder, name: path };
    const check = async ({ path, before }) => {
        const { root, name } = place(path);
        const bytes = await (0,files/* createFiles */.qm)(root).read(name);
        if ((bytes?.toString('utf8') ?? null) !== before)
            throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-file-changed', { path, written: sofar(written) });
    };
    for (const change of changes)
        await guarded(change.path, written, () => check(change));
    for (const change of changes) {
        await guarded(change.path, written, async () => {
            await check(change);
            const { root, name } = place(change.path);
            await (0,files/* createFiles */.qm)(root).write(name, change.after);
        });
        written.push(change.path);
    }
}
async function guarded(path, written, work) {
    try {
        await work();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo && error.code === 'file-link')
            throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-link-outside', { path });
        const why = error.code;
        if (error instanceof user_error/* UserError */.yo || why === undefined)
            throw error;
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-file-unwritable', { path, why, written: sofar(written) });
    }
}
function sofar(written) {
    return written.length === 0 ? ', and nothing was written' : `; written before it: ${written.join(', ')}`;
}


/***/ }),

/***/ 6041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ listedReleases)
/* harmony export */ });
/** Without drafts. Hosts rename assets: the label keeps the name. */
function listedReleases(releases) {
    return releases
        .filter(({ draft }) => !draft)
        .map(({ tag_name: tag, assets }) => ({
        tag,
        filenames: assets.filter(({ state }) => state === 'uploaded').map(({ name, label }) => label || name),
    }));
}


/***/ }),

/***/ 68813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   dM: () => (/* binding */ parseDistributionName),
/* harmony export */   it: () => (/* binding */ looksServed)
/* harmony export */ });
/* harmony import */ var _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42041);
/* harmony import */ var _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9523);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _version_format_version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55336);
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43354);
// Whose file it is, by its name: names of assets are hostile, and only those of sdists and wheels are ever served.






/** What an index serves; another archive (`.zip`, `.egg`) is no warning, installers do without them. */
function looksServed(filename) {
    return /\.(?:whl|tar\.gz)$/.test(filename);
}
/** Why it is refused, instead of a value. */
function parseDistributionName(filename) {
    // Every character that a name, a version and tags may have; `%`, `#` and `?` would change the address that it becomes.
    if (!/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/.test(filename))
        return { problem: 'it is no name of an sdist or wheel' };
    try {
        const parse = filename.endsWith('.whl') ? _distribution_wheel_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelFilename */ .e : _distribution_sdist_filename_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSdistFilename */ .s;
        const { name, version: written } = parse(filename);
        const version = (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(written.replaceAll('_', '-'));
        if (version === null)
            return { problem: `\`${written}\` is no version (PEP 440)` };
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name))
            return { problem: `\`${name}\` is no name of a project` };
        return { filename, name, project: (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name), version: (0,_version_format_version_js__WEBPACK_IMPORTED_MODULE_5__/* .formatVersion */ .q)(version) };
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            return { problem: error.happened };
        throw error;
    }
}
/** Null for files of another kind or project. */
function versionOf(filename, project) {
    const named = parseDistributionName(filename);
    if ('problem' in named || named.project !== (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project))
        return null;
    return (0,_version_parse_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .o)(named.version);
}


/***/ })

};
