export const id = 689;
export const ids = [689,179];
export const modules = {

/***/ 2689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConsumerInit: () => (/* binding */ runConsumerInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
;// CONCATENATED MODULE: ./lib/consumer/install-words.js
// Whether a command of a workflow installs what the project depends on, and not some tool alone.

const PIP = /(?:^|[\s;&|(])(?:pip[\d.]*|python[\d.]*\s+-m\s+pip|uv\s+pip)\s+(?:-\S+\s+)*(?:install|download|wheel|sync|compile)\b([^\n;&|]*)/g;
const PROJECT_ARGUMENT = /(?:^|\s)["']?(?:-r|--requirements?|-c|--constraints?|-e|--editable|--group|\.(?:\[[^\]]*\])?|\.{1,2}\/\S*|\S+\.(?:txt|in|toml))(?=["'=\s]|$)/;
const WHOLE_PROJECT = /(?:^|[\s;&|(])(?:uv\s+(?:-\S+\s+(?:[^-\s]\S*\s+)??)*(?:sync|lock|run|export|build)|poetry\s+(?:install|sync|lock|update|run)|pip-(?:sync|compile)|hatch\s+(?:run|test)|pdm\s+(?:install|sync|lock|update|run)|tox|nox)\b/m;
/** `name`: of the package that the project depends on. */
function installsProject(run, name) {
    const script = run.replace(/\\\r?\n/g, ' ').replace(/^\s*#.*$/gm, '');
    if (WHOLE_PROJECT.test(script))
        return true;
    return [...script.matchAll(PIP)].some(([, words = '']) => PROJECT_ARGUMENT.test(words) ||
        words
            .split(/[\s"']+/)
            .some((word) => (0,normalize_name/* normalizeName */.P)(/^[\w.-]*/.exec(word)?.[0] ?? '') === (0,normalize_name/* normalizeName */.P)(name)));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/consumer/toml-outline.js
// Where everything of a TOML text stands: tables, keys, values, and the elements of arrays and inline tables, so that
// something can be added between them. Like toml-span, it relies on text that smol-toml has read.
// https://toml.io/en/v1.0.0

const SPACE = /[ \t]*/y;
const BLANK = /(?:[ \t\r\n]+|#[^\n]*)*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const PLAIN_VALUE = /[^,\]}#\r\n]+/y;
const STRING = /"""(?:\\[^]|[^\\])*?"{3,5}|'''[^]*?'{3,5}|"(?:\\.|[^"\\])*"|'[^']*'/y;
function tomlOutline(text) {
    const cursor = { text, headers: [], entries: [], at: text.startsWith('\uFEFF') ? 1 : 0 };
    const arrays = new Map();
    let table = [];
    for (skip(cursor, BLANK); cursor.at < text.length; skip(cursor, BLANK)) {
        if (text[cursor.at] === '[')
            table = readHeader(cursor, arrays);
        else
            readKeyValue(cursor, table, false);
    }
    return { headers: cursor.headers, entries: cursor.entries };
}
function samePath(a, b) {
    return a.length === b.length && startsWith(a, b);
}
function startsWith(path, start) {
    return start.every((key, position) => path[position] === key);
}
/** `arrays` holds the last index of each array of tables met so far. */
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
    cursor.headers.push({ path, isArray, start, end: cursor.at });
    return path;
}
function readKeyValue(cursor, table, nested) {
    const keyStart = cursor.at;
    const path = [...table, ...readKey(cursor, '=')];
    skip(cursor, SPACE);
    readValue(cursor, path, keyStart, nested);
}
/** A dotted key with the character that ends it. */
function readKey(cursor, end) {
    const keys = [];
    for (;;) {
        skip(cursor, SPACE);
        const quoted = skip(cursor, STRING);
        keys.push(quoted === '' ? skip(cursor, BARE_KEY) : (0,smol_toml_dist.parse)(`key = ${quoted}`)['key']);
        skip(cursor, SPACE);
        const after = cursor.text[cursor.at++];
        if (after === end)
            return keys;
        if (after !== '.')
            throw new Error(`TOML key not understood at offset ${cursor.at}`);
    }
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
    if (list === null && skip(cursor, STRING) === '' && skip(cursor, PLAIN_VALUE) === '')
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
    for (skip(cursor, BLANK); cursor.text[cursor.at] !== end; skip(cursor, BLANK)) {
        const { at: start, entries } = cursor;
        const position = entries.length;
        readItem(items.length);
        items.push({ start, end: entries[position]?.end ?? cursor.at });
        skip(cursor, BLANK);
        const hasComma = cursor.text[cursor.at] === ',';
        lastComma = hasComma ? ++cursor.at : null;
    }
    cursor.at++;
    return { items, lastComma };
}
function skip(cursor, expression) {
    expression.lastIndex = cursor.at;
    const skipped = expression.exec(cursor.text)?.[0] ?? '';
    cursor.at += skipped.length;
    return skipped;
}

;// CONCATENATED MODULE: ./lib/consumer/toml-edit.js
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

;// CONCATENATED MODULE: ./lib/consumer/ci-step.js
// The step of `actions/private-index` in a project's workflows: added where it is certain where it belongs.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax




const PRIVATE_INDEX_ACTION = 'org/py-release-action/actions/private-index';
/** Of the token that reads the repositories of the packages: the workflow's own reads only its own repository. */
const TOKEN_SECRET = 'PRIVATE_PACKAGES_TOKEN';
/** `packages`: `name=owner/repository`, where no pyproject.toml says it. */
function ciStepLines(packages) {
    return [
        `- uses: ${PRIVATE_INDEX_ACTION}@v1`,
        '  with:',
        `    token: \${{ secrets.${TOKEN_SECRET} }}`,
        ...(packages === null ? [] : [`    packages: ${packages}`]),
    ];
}
/** `actions`: local ones that install, as `uses` names them. */
function withCiSteps({ path, text }, name, lines, actions = new Set()) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    const jobs = document.errors.length === 0 ? document.get('jobs') : null;
    const edits = [];
    const added = [];
    const unsure = [];
    for (const pair of (0,dist/* isMap */.jh)(jobs) ? jobs.items : []) {
        const job = String((0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : pair.key);
        const place = (0,dist/* isMap */.jh)(pair.value) ? stepPlace(text, pair.value, name, actions) : null;
        if (place === null)
            continue;
        if (typeof place === 'string')
            unsure.push({ path, job, why: place });
        else {
            const step = lines.map((line) => `${place.indent}${line}${endOfLines(text)}`).join('');
            edits.push({ start: place.offset, end: place.offset, text: step });
            added.push(job);
        }
    }
    const after = applyEdits(text, edits);
    if (keepsSteps(text, after))
        return { text: after, added, unsure };
    const why = 'its steps are written in a way that cannot be added to';
    return { text, added: [], unsure: [...unsure, ...added.map((job) => ({ path, job, why }))] };
}
/** Null: nothing to add. A text: why it is not certain where. */
function stepPlace(text, job, name, actions) {
    const steps = job.get('steps');
    if (!(0,dist/* isSeq */.oP)(steps))
        return null;
    const all = steps.items.map((step) => ((0,dist/* isMap */.jh)(step) ? step : null));
    const word = (step, key) => {
        const value = step?.get(key);
        return typeof value === 'string' ? value : '';
    };
    const install = all.findIndex((step) => installsProject(word(step, 'run'), name) || actions.has(word(step, 'uses').replace(/\/+$/, '')));
    if (install === -1)
        return null;
    if (all.some((step) => /\/private-index(?:@|$)/.test(word(step, 'uses'))))
        return null;
    const checkout = all.findIndex((step) => /^actions\/checkout@/.test(word(step, 'uses')));
    if (checkout === -1 || checkout > install)
        return 'no step before it checks the project out';
    const start = all[install]?.range?.[0];
    if (steps.flow === true || start === undefined)
        return 'its steps are not a list in lines';
    return lineOfStep(text, start) ?? 'its steps are written in a way that cannot be added to';
}
/** Above the comments that stand right above the step. */
function lineOfStep(text, start) {
    let offset = text.lastIndexOf('\n', start - 1) + 1;
    const [, indent] = /^( *)- +$/.exec(text.slice(offset, start)) ?? [];
    if (indent === undefined)
        return null;
    for (;;) {
        const above = text.lastIndexOf('\n', offset - 2) + 1;
        if (offset === 0 || !new RegExp(`^${indent}#`).test(text.slice(above, offset)))
            return { offset, indent };
        offset = above;
    }
}
/** Read again, the workflow has the same jobs with the same steps, and ours. */
function keepsSteps(before, after) {
    if (before === after)
        return true;
    const document = (0,dist/* parseDocument */.Tp)(after, { logLevel: 'silent' });
    if (document.errors.length > 0)
        return false;
    const withoutOurs = JSON.parse(JSON.stringify(document.toJS()), (key, value) => key === 'steps' && Array.isArray(value) ? value.filter((step) => !isOurs(step)) : value);
    const old = (0,dist/* parseDocument */.Tp)(before, { logLevel: 'silent' }).toJS();
    return (0,external_node_util_.isDeepStrictEqual)(withoutOurs, JSON.parse(JSON.stringify(old)));
}
function isOurs(step) {
    const uses = step?.uses;
    return typeof uses === 'string' && uses.startsWith(`${PRIVATE_INDEX_ACTION}@`);
}

;// CONCATENATED MODULE: ./lib/consumer/local-actions.js
// Composite actions of the project itself that install it: a step which uses one counts as a step that installs.
// https://docs.github.com/en/actions/sharing-automations/creating-actions/creating-a-composite-action


/** As `uses` names them: `./.github/actions/setup`. */
function installingActions(files, name) {
    const found = [...files].filter(([path, text]) => isActionFile(path) && installs(text, name));
    return new Set(found.map(([path]) => `./${path}`.replace(/\/action\.ya?ml$/, '')));
}
function isActionFile(path) {
    return /\/action\.ya?ml$/.test(`/${path}`);
}
function installs(text, name) {
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent' });
    const steps = document.errors.length === 0 ? document.getIn(['runs', 'steps']) : null;
    const all = (0,dist/* isSeq */.oP)(steps) ? steps.items.filter(dist/* isMap */.jh) : [];
    const word = (key) => all.map((step) => step.get(key)).filter((value) => typeof value === 'string');
    return (word('run').some((run) => installsProject(run, name)) &&
        !word('uses').some((uses) => /\/private-index(?:@|$)/.test(uses)));
}

;// CONCATENATED MODULE: ./lib/upload/consumer-access.js
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

// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(1373);
;// CONCATENATED MODULE: ./lib/consumer/own-server-ci.js
// How the CI of a consumer logs in to the person's own server: from secrets, for the length of the job.


/** Which secrets a person stores them in is theirs to choose, so this is shown and not written. */
function ownServerCi(tools, { index }) {
    const login = (tool) => {
        const { user, password } = consumerVariables(tool, index.name);
        return [`${user}: \${{ secrets.INDEX_USERNAME }}`, `${password}: \${{ secrets.INDEX_PASSWORD }}`];
    };
    const variables = ['uv', 'poetry'].flatMap((tool) => (tools.includes(tool) ? login(tool) : []));
    const place = 'the job that installs, in your workflow';
    return [
        ...(variables.length === 0 ? [] : [{ place, text: ['env:', ...indent(variables)].join('\n') }]),
        ...(tools.includes('pip')
            ? [{ place: `${place}, before the step that installs`, text: pipStep(index.url) }]
            : []),
    ];
}
/** How a person logs in with each tool. No value is written anywhere. */
function ownServerLogin(tools, { index }) {
    const { hostname, host } = new URL(index.url);
    const kind = (0,index_profile/* indexKindOf */.ED)(index.url);
    const access = consumerAccess(kind);
    if (access.pagesNeedCredential === 'never')
        return [`${host} asks for no login.`];
    const { user, password, keyring, longestHours, page } = access;
    const asked = access.pagesNeedCredential === 'always' ? '' : ', where it asks for one';
    const label = kind === 'generic' ? host : `${host} (${kind})`;
    const shown = user ?? 'USER';
    const ways = {
        uv: () => variablesOf('uv', index.name),
        poetry: () => `${variablesOf('poetry', index.name)}, or \`poetry config http-basic.${index.name} ${shown}\``,
        pip: () => `a line \`machine ${hostname} login ${shown} password …\` in ~/.netrc (mode 600)`,
    };
    const backed = tools.flatMap((tool) => {
        const setting = keyringSetting(tool);
        if (setting === null || keyring === null)
            return [];
        // uv asks a keyring only for a user that is named.
        const named = tool === 'uv' ? ` and ${consumerVariables(tool, index.name).user}=${keyring.user}` : '';
        return [`${setting.name}=${setting.value}${named} for ${tool}`];
    });
    const credential = kind === 'generic'
        ? `your user name with ${password}`
        : `${user === null ? 'your user name' : `the user \`${user}\``}, and as the password ${password}`;
    return [
        `Login to ${label}${asked}: ${credential}. ${page}`,
        ...tools.map((tool) => `${tool} takes it from ${ways[tool]()}.`),
        ...(keyring === null || backed.length === 0
            ? []
            : [
                `Or by a keyring: install keyring and ${keyring.package}, and set ${backed.join(', ')}. ${keyring.page}`,
            ]),
        ...(longestHours === null
            ? []
            : [
                `That password counts ${longestHours} h at most: CI asks for a new one in each run, and keeps none as a secret.`,
            ]),
    ];
}
function variablesOf(tool, index) {
    const { user, password } = consumerVariables(tool, index);
    return `${user} and ${password} in the environment`;
}
/** One `index-url` and no other: the server serves everything. The login goes into a netrc that nobody else can read. */
function pipStep(url) {
    return [
        '- name: Install from the private index only',
        '  env:',
        `    INDEX_URL: ${url}`,
        `    INDEX_HOST: ${new URL(url).hostname}`,
        '    INDEX_USERNAME: ${{ secrets.INDEX_USERNAME }}',
        '    INDEX_PASSWORD: ${{ secrets.INDEX_PASSWORD }}',
        '  run: |',
        '    umask 077',
        '    printf \'[global]\\nindex-url = %s\\n\' "$INDEX_URL" > "$RUNNER_TEMP/pip.conf"',
        '    printf \'machine %s login %s password %s\\n\' "$INDEX_HOST" "$INDEX_USERNAME" "$INDEX_PASSWORD" > "$RUNNER_TEMP/netrc"',
        '    echo "PIP_CONFIG_FILE=$RUNNER_TEMP/pip.conf" >> "$GITHUB_ENV"',
        '    echo "NETRC=$RUNNER_TEMP/netrc" >> "$GITHUB_ENV"',
    ].join('\n');
}
function indent(lines) {
    return lines.map((line) => `  ${line}`);
}

// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
;// CONCATENATED MODULE: ./lib/findings/consumer-errors.js
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

;// CONCATENATED MODULE: ./lib/consumer/toml-proof.js
// The proof of an edit: read again, the file says what it said, and what was added.




/** Throws `project-toml-broken`. */
function readTomlText(path, text) {
    return (0,toml_document/* parseTomlText */.tT)(path, text, 0);
}
/**
 * Everything that stood in `before` still does, with its value; only dependencies that were changed as asked may
 * differ, which `mayDiffer` tells by their path. Throws `consumer-toml-unusual`: a form that the edit does not fit.
 */
function proveTomlEdit({ path, before, after }, mayDiffer, wanted) {
    const [old, now] = [readTomlText(path, before), readAfter(path, after)];
    if (now === null || !holds(now, old, [], mayDiffer))
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-toml-unusual', { path, wanted });
}
function readAfter(path, after) {
    try {
        return readTomlText(path, after);
    }
    catch {
        return null;
    }
}
function holds(now, old, path, mayDiffer) {
    if (mayDiffer(path))
        return now !== undefined;
    const table = (0,toml_document/* asTable */.fO)(old);
    const inner = Array.isArray(old) ? Object.entries(old) : table === null ? null : Object.entries(table);
    if (inner === null)
        return (0,external_node_util_.isDeepStrictEqual)(now, old);
    if (typeof now !== 'object' || now === null || Array.isArray(old) !== Array.isArray(now))
        return false;
    return inner.every(([key, value]) => holds(now[key], value, [...path, key], mayDiffer));
}

;// CONCATENATED MODULE: ./lib/consumer/project-tools.js
// Which tools a project installs with, by the files it has.


const REQUIREMENTS = ['requirements.in', 'requirements.txt'];
/** Several: each is set up. pip, when nothing tells. */
function projectTools(files) {
    const pyproject = files.get('pyproject.toml');
    const table = pyproject === undefined ? {} : readTomlText('pyproject.toml', pyproject);
    const uses = (tool) => (0,toml_document/* valueAt */.fK)(table, 'tool', tool) !== undefined;
    const backend = (0,toml_document/* stringAt */.bX)(table, 'build-system', 'build-backend') ?? '';
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
    const table = readTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
    return (0,toml_document/* valueAt */.fK)(table, 'tool', 'pdm') === undefined ? [] : ['PDM'];
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
    const table = readTomlText('pyproject.toml', text);
    return (0,toml_document/* valueAt */.fK)(table, 'project') !== undefined || (0,toml_document/* valueAt */.fK)(table, 'tool', 'poetry') !== undefined;
}

;// CONCATENATED MODULE: ./lib/consumer/consumer-request.js
function newRequirement({ name, fresh }) {
    return `${name}${fresh.clauses}`;
}
/** A name of an index from its host: `pypi-acme-example`. */
function indexNameOf(url) {
    return new URL(url).hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
}
function sameIndexUrl(a, b) {
    return normalUrl(a) === normalUrl(b);
}
function normalUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url === null ? text : `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
// EXTERNAL MODULE: ./lib/distribution/version-specifier.js
var version_specifier = __webpack_require__(9531);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(5336);
;// CONCATENATED MODULE: ./lib/consumer/version-range.js
// What a consumer may ask of a package's version, in the notations people know: npm's and poetry's caret, tilde and
// `1.x`, one version, or Python's own clauses.
// https://packaging.python.org/en/latest/specifications/version-specifiers/





/** Throws `consumer-range-invalid`. */
function parseRange(text) {
    const written = text.trim();
    const read = readWildcard(written) ?? readCaret(written) ?? readTilde(written) ?? readExact(written);
    if (read !== null)
        return read;
    const problem = (0,version_specifier/* specifierProblem */.i)(written);
    if (problem !== null)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-range-invalid', { range: shown(text), problem });
    const clauses = written.split(',').map((clause) => clause.trim().replace(/^([=!<>~]+)\s+/, '$1'));
    return { clauses: clauses.join(','), poetry: clauses.join(',') };
}
/** From this version up to the next one that may break: the first number that is not 0 stays. */
function caretOf(version) {
    const numbers = padded(version.release);
    const kept = numbers.findIndex((number) => number > 0);
    const upper = bumped(numbers, kept === -1 ? numbers.length - 1 : kept);
    const lower = (0,format_version/* formatVersion */.q)({ ...version, release: numbers, local: null });
    return { clauses: between(version.epoch, lower, upper), poetry: `^${lower}` };
}
function readCaret(text) {
    const version = text.startsWith('^') ? (0,parse_version/* parseVersion */.o)(text.slice(1)) : null;
    return version === null || version.local !== null ? null : caretOf(version);
}
/** `~1.2` lets the last number move, as npm and poetry read it; `~=` is Python's own. */
function readTilde(text) {
    const version = /^~(?!=)/.test(text) ? (0,parse_version/* parseVersion */.o)(text.slice(1)) : null;
    if (version === null || version.local !== null)
        return null;
    const upper = bumped(padded(version.release), version.release.length === 1 ? 0 : 1);
    const lower = (0,format_version/* formatVersion */.q)({ ...version, release: padded(version.release) });
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
    const version = (0,parse_version/* parseVersion */.o)(text);
    if (version === null)
        return null;
    const clauses = `==${(0,format_version/* formatVersion */.q)(version)}`;
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

;// CONCATENATED MODULE: ./lib/consumer/range-within.js
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
    const order = (0,compare_versions/* compareVersions */.Zy)(inner.version, outer.version) * direction;
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
        return parseRange(plain)
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
    const version = (0,parse_version/* parseVersion */.o)(text);
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

;// CONCATENATED MODULE: ./lib/consumer/requirement-text.js
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
        return { name: (0,normalize_name/* normalizeName */.P)(name), url: rest.slice(1).trim(), clauses: '', start: head, end: head };
    if (rest !== '' && !/^\(?\s*[=!<>~]/.test(rest))
        return null;
    const start = rest === '' ? head : head + gap.length;
    const clauses = rest.replace(/^\((.*)\)$/s, '$1').trim();
    return { name: (0,normalize_name/* normalizeName */.P)(name), url: null, clauses, start, end: start + rest.length };
}

;// CONCATENATED MODULE: ./lib/consumer/kept-requirement.js
// What becomes of a requirement of the same name that is there already: kept if it lets in no more than was asked.





/** The requirement as it shall be; null for one that may stay. Throws `consumer-dependency-by-url`. */
function changedRequirement(found, request) {
    const { path, line, text } = found;
    const requirement = requirementText(text);
    if (requirement === null)
        return null;
    if (requirement.url !== null)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-dependency-by-url', {
            ...{ path, line, name: request.name },
            place: (0,mask_secrets/* maskUserInfo */.e)(requirement.url).slice(0, 200),
        });
    const { asked } = request;
    if (asked === null || rangeWithin(requirement.clauses, asked.clauses))
        return null;
    return text.slice(0, requirement.start) + asked.clauses + text.slice(requirement.end);
}
/** Several lines of one package differ by their markers: which of them was meant cannot be known. */
function refuseSeveral(found, request) {
    const changed = found.filter((each) => changedRequirement(each, request) !== null);
    const [first] = changed;
    if (first === undefined || found.length < 2)
        return;
    throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-range-conflict', {
        ...{ path: first.path, line: first.line, written: JSON.stringify(first.text.trim().slice(0, 200)) },
        asked: request.asked?.clauses ?? '',
    });
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/consumer/pyproject-dependency.js
// The dependency in pyproject.toml: `[project].dependencies`, a dependency group, or poetry's own table.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies












/** In an array of requirements, `['project', 'dependencies']` for instance. */
function withRequirement({ path, text }, array, request) {
    const { entries } = tomlOutline(text);
    const list = entries.find((entry) => samePath(entry.path, array));
    if (list === undefined)
        return addTomlKey(text, array.slice(0, -1), array.at(-1) ?? '', `["${newRequirement(request)}"]`);
    if (list.shape !== 'array')
        throw unusual(path, array, request);
    const found = entries.flatMap((entry) => {
        const isElement = entry.path.length === array.length + 1 && samePath(entry.path.slice(0, -1), array);
        const value = isElement && entry.shape === 'plain' ? stringOf(text, entry) : null;
        const name = value === null ? null : requirementText(value)?.name;
        if (value === null || name !== (0,normalize_name/* normalizeName */.P)(request.name))
            return [];
        return [{ path, line: lineOf(text, entry.start), text: value, entry }];
    });
    refuseSeveral(found, request);
    const [only] = found;
    if (only === undefined)
        return addTomlItem(text, list, `"${newRequirement(request)}"`);
    const changed = changedRequirement(only, request);
    return changed === null ? text : replaceString(text, only, changed, unusual(path, array, request));
}
function replaceString(text, { entry, text: old }, changed, problem) {
    const { start, end } = entry;
    if (text.slice(start + 1, end - 1) !== old)
        throw problem;
    return applyEdits(text, [{ start: start + 1, end: end - 1, text: changed }]);
}
/** In `[tool.poetry.dependencies]` or a group of it. `version`: false where `[project]` holds the range already. */
function withPoetryDependency({ path, text }, table, request, version) {
    const dependencies = (0,toml_document/* tableAt */.af)(readTomlText(path, text), ...table);
    const key = keyOf(dependencies, request.name);
    const source = tomlString(request.index.name);
    if (key === null) {
        const range = version ? `version = ${tomlString(request.fresh.poetry || '*')}, ` : '';
        return addTomlKey(text, table, request.name, `{ ${range}source = ${source} }`);
    }
    const value = dependencies[key];
    const place = [...table, key];
    if (typeof value === 'string') {
        const { start, end } = entryAt(text, place) ?? { start: 0, end: 0 };
        const written = keptPoetry(value, request)
            ? text.slice(start, end)
            : tomlString(request.asked?.poetry ?? '*');
        const added = `{ version = ${written}, source = ${source} }`;
        return applyEdits(text, [{ start, end, text: added }]);
    }
    const existing = (0,toml_document/* asTable */.fO)(value);
    if (existing === null)
        throw unusual(path, place, request);
    refuseOtherPlace(path, text, existing, place, request);
    const ranged = withPoetryVersion(text, existing, place, request);
    return existing['source'] === undefined ? addTomlKey(ranged, place, 'source', source) : ranged;
}
function withPoetryVersion(text, existing, place, request) {
    const { version } = existing;
    if (typeof version !== 'string' || keptPoetry(version, request))
        return text;
    const entry = entryAt(text, [...place, 'version']);
    if (entry === undefined)
        return text;
    return applyEdits(text, [
        { start: entry.start, end: entry.end, text: tomlString(request.asked?.poetry ?? '*') },
    ]);
}
function refuseOtherPlace(path, text, existing, place, request) {
    const kind = ['git', 'url', 'path', 'file'].find((each) => existing[each] !== undefined);
    const line = lineOf(text, entryAt(text, place)?.keyStart ?? 0);
    const { name, index } = request;
    if (kind !== undefined)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-dependency-by-url', { path, line, name, place: `\`${kind}\`` });
    if (existing['source'] !== undefined && existing['source'] !== index.name)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-source-differs', { path, name, index: index.name });
}
function keptPoetry(version, { asked }) {
    return asked === null || rangeWithin(version === '*' ? '' : version, asked.clauses);
}
/** The key of a table that means this package, in whatever spelling. */
function keyOf(table, name) {
    return Object.keys(table).find((key) => (0,normalize_name/* normalizeName */.P)(key) === (0,normalize_name/* normalizeName */.P)(name)) ?? null;
}
function hasDynamicDependencies(table) {
    const dynamic = (0,toml_document/* valueAt */.fK)(table, 'project', 'dynamic');
    return Array.isArray(dynamic) && dynamic.includes('dependencies');
}
function entryAt(text, path) {
    return tomlOutline(text).entries.find((entry) => samePath(entry.path, path));
}
function stringOf(text, { start, end }) {
    const value = (0,smol_toml_dist.parse)(`value = ${text.slice(start, end)}`)['value'];
    return typeof value === 'string' ? value : null;
}
function unusual(path, place, request) {
    const wanted = `${newRequirement(request)} to ${place.join('.')}`;
    return (0,catalogue/* raise */.x)(consumerErrors, 'consumer-toml-unusual', { path, wanted });
}

;// CONCATENATED MODULE: ./lib/consumer/index-entry.js
// Where uv and poetry are told to take a package from one index and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources









const UV_INDEX = ['tool', 'uv', 'index'];
const UV_SOURCES = ['tool', 'uv', 'sources'];
const POETRY_SOURCE = ['tool', 'poetry', 'source'];
const PRIVATE_PACKAGES = ['tool', 'py-release', 'private-packages'];
/** Throws `consumer-index-differs`, `consumer-source-differs`. */
function withUvIndex({ path, text }, request) {
    const table = readTomlText(path, text);
    const { name, url } = request.index;
    const indexed = hasIndex(path, table, UV_INDEX, request)
        ? text
        : addTomlTable(text, UV_INDEX, [
            ['name', tomlString(name)],
            ['url', tomlString(url)],
            ['explicit', 'true'],
            ['authenticate', '"always"'],
        ]);
    const sources = (0,toml_document/* tableAt */.af)(table, ...UV_SOURCES);
    const key = keyOf(sources, request.name);
    if (key === null)
        return addTomlKey(indexed, UV_SOURCES, request.name, `{ index = ${tomlString(name)} }`);
    if ((0,toml_document/* asTable */.fO)(sources[key])?.['index'] !== name)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-source-differs', { path, name: request.name, index: name });
    return indexed;
}
/** Throws `consumer-index-differs`. */
function withPoetrySource({ path, text }, request) {
    if (hasIndex(path, readTomlText(path, text), POETRY_SOURCE, request))
        return text;
    return addTomlTable(text, POETRY_SOURCE, [
        ['name', tomlString(request.index.name)],
        ['url', tomlString(request.index.url)],
        ['priority', '"explicit"'],
    ]);
}
/** Which repository serves the package, for the index server. Throws `consumer-repository-differs`. */
function withPrivatePackage({ path, text }, name, repository) {
    const recorded = recordedRepository(readTomlText(path, text), name);
    if (recorded === null)
        return addTomlKey(text, PRIVATE_PACKAGES, (0,normalize_name/* normalizeName */.P)(name), tomlString(repository));
    if (recorded.toLowerCase() !== repository.toLowerCase())
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-repository-differs', { name, seen: recorded, wanted: repository });
    return text;
}
function recordedRepository(table, name) {
    const packages = (0,toml_document/* tableAt */.af)(table, ...PRIVATE_PACKAGES);
    const value = packages[keyOf(packages, name) ?? ''];
    return typeof value === 'string' ? value : null;
}
/** The name under which the project has the index already, in the tables of uv or poetry; null: none. */
function existingIndexName(table, url) {
    const known = [UV_INDEX, POETRY_SOURCE].flatMap((place) => indexesAt(table, place));
    const found = known.find((each) => typeof each['url'] === 'string' && sameIndexUrl(each['url'], url));
    return typeof found?.['name'] === 'string' ? found['name'] : null;
}
function hasIndex(path, table, place, { index }) {
    const found = indexesAt(table, place).find((each) => each['name'] === index.name);
    if (found === undefined)
        return false;
    const seen = String(found['url']);
    if (!sameIndexUrl(seen, index.url))
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-index-differs', {
            ...{ path, name: index.name, seen: (0,mask_secrets/* maskUserInfo */.e)(seen) },
            wanted: index.url,
        });
    return true;
}
function indexesAt(table, place) {
    const list = (0,toml_document/* valueAt */.fK)(table, ...place);
    return Array.isArray(list) ? list.map(toml_document/* asTable */.fO).filter((each) => each !== null) : [];
}

;// CONCATENATED MODULE: ./lib/consumer/pyproject-setup.js
// pyproject.toml of a consumer: the dependency, where it comes from, and which repository serves it.








/** `writesDependency`: false where requirements files hold the dependencies. */
function withPyprojectSetup(file, tools, request, writesDependency) {
    const { path, text: before } = file;
    const edits = [
        ...(writesDependency ? [(text) => withDependency({ path, text }, tools, request)] : []),
        ...(tools.includes('uv') ? [(text) => withUvIndex({ path, text }, request)] : []),
        ...(tools.includes('poetry') ? [(text) => withPoetrySource({ path, text }, request)] : []),
        (text) => withRecord({ path, text }, request),
    ];
    let after = before;
    for (const edit of edits) {
        after = edit(after);
        // Each edit is read again before the next one builds on it.
        proveTomlEdit({ path, before, after }, mayDiffer(before, request), newRequirement(request));
    }
    return after;
}
function withDependency({ path, text }, tools, request) {
    const table = readTomlText(path, text);
    const { group } = request;
    const isPoetry = tools.includes('poetry');
    if (isPoetry && isClassic(table, group)) {
        const place = group === null
            ? ['tool', 'poetry', 'dependencies']
            : ['tool', 'poetry', 'group', group, 'dependencies'];
        return withPoetryDependency({ path, text }, place, request, true);
    }
    if (group === null && hasDynamicDependencies(table))
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-dependencies-dynamic', { requirement: newRequirement(request) });
    const array = group === null ? ['project', 'dependencies'] : ['dependency-groups', groupKey(table, group)];
    const added = withRequirement({ path, text }, array, request);
    // Poetry 2 reads the range from `[project]` and the source from its own table.
    // https://python-poetry.org/docs/dependency-specification/#projectdependencies-and-toolpoetrydependencies
    if (!isPoetry || group !== null)
        return added;
    return withPoetryDependency({ path, text: added }, ['tool', 'poetry', 'dependencies'], request, false);
}
/** Poetry's own tables hold the dependencies, as before Poetry 2. */
function isClassic(table, group) {
    if (group !== null)
        return (0,toml_document/* valueAt */.fK)(table, 'dependency-groups', group) === undefined;
    return (0,toml_document/* valueAt */.fK)(table, 'project', 'name') === undefined || hasDynamicDependencies(table);
}
/** A group that is there keeps its spelling. https://packaging.python.org/en/latest/specifications/dependency-groups/ */
function groupKey(table, group) {
    const groups = Object.keys((0,toml_document/* tableAt */.af)(table, 'dependency-groups'));
    return groups.find((each) => (0,normalize_name/* normalizeName */.P)(each) === (0,normalize_name/* normalizeName */.P)(group)) ?? group;
}
function withRecord({ path, text }, { name, source }) {
    return source.kind === 'github' ? withPrivatePackage({ path, text }, name, source.repository) : text;
}
/** The requirements of this package, and its entry in poetry's table. */
function mayDiffer(before, { name }) {
    const table = readTomlText('pyproject.toml', before);
    return (path) => {
        const last = path.at(-1) ?? '';
        if (path[0] === 'tool' && path[1] === 'poetry')
            return path.at(-2) === 'dependencies' && (0,normalize_name/* normalizeName */.P)(last) === (0,normalize_name/* normalizeName */.P)(name);
        if (!/^\d+$/.test(last) || (path[0] !== 'project' && path[0] !== 'dependency-groups'))
            return false;
        const value = path.reduce((inner, key) => inner?.[key], table);
        return (typeof value === 'string' && (0,normalize_name/* normalizeName */.P)(/^[\w.-]+/.exec(value)?.[0] ?? '') === (0,normalize_name/* normalizeName */.P)(name));
    };
}

;// CONCATENATED MODULE: ./lib/consumer/requirements-file.js
// The dependency in a requirements file. https://pip.pypa.io/en/stable/reference/requirements-file-format/







/** Throws `consumer-requirements-hashed`, `consumer-dependency-by-url`. */
function withRequirementLine({ path, text }, request) {
    const lines = linesOf(text);
    const found = lines.flatMap(({ number, start, line }) => {
        const name = requirementText(line)?.name;
        return name === (0,normalize_name/* normalizeName */.P)(request.name) ? [{ path, line: number, text: line, start }] : [];
    });
    refuseSeveral(found, request);
    const [only] = found;
    const changed = only === undefined ? null : changedRequirement(only, request);
    if (only !== undefined && changed === null)
        return text;
    if (/(?:^|\s)--hash=/m.test(text))
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-requirements-hashed', {
            ...{ path, name: request.name },
            requirement: newRequirement(request),
        });
    if (only !== undefined && changed !== null)
        return applyEdits(text, [{ start: only.start, end: only.start + only.text.length, text: changed }]);
    return addRequirementLine(text, newRequirement(request));
}
function addRequirementLine(text, line) {
    const eol = endOfLines(text);
    // A line that ends in a backslash goes on: what is added must not become a part of it.
    const isOpen = /\\(?:\r?\n)?$/.test(text);
    const gap = text === '' || text === '\uFEFF' || (text.endsWith('\n') && !isOpen) ? '' : eol;
    return `${text}${gap}${line}${eol}`;
}
function linesOf(text) {
    let start = 0;
    return text.split('\n').map((raw, position) => {
        const mark = position === 0 && raw.startsWith('\uFEFF') ? 1 : 0;
        const line = raw.slice(mark).replace(/\s*\\?\r?$/, '');
        const numbered = { number: position + 1, start: start + mark, line };
        start += raw.length + 1;
        return numbered;
    });
}

;// CONCATENATED MODULE: ./lib/consumer/consumer-plan.js






const PYPROJECT = 'pyproject.toml';
/** `extraIndex`: written for pip, whose danger was told and accepted. Throws the problems of `consumerErrors`. */
function planConsumer(files, request, extraIndex, above = []) {
    const tools = projectTools(files);
    const pyproject = files.get(PYPROJECT);
    const inPyproject = hasProjectTable(files) || request.group !== null;
    const notes = [];
    const changes = [];
    if (pyproject !== undefined || request.group !== null) {
        const text = pyproject ?? '';
        const after = withPyprojectSetup({ path: PYPROJECT, text }, tools, request, inPyproject);
        changes.push({ path: PYPROJECT, before: pyproject ?? null, after });
    }
    const written = requirementsFile(files);
    if (!inPyproject || (extraIndex && written !== null)) {
        const path = written ?? 'requirements.txt';
        const before = files.get(path) ?? null;
        const listed = inPyproject ? (before ?? '') : withRequirementLine({ path, text: before ?? '' }, request);
        changes.push({ path, before, after: extraIndex ? withExtraIndex(listed, request) : listed });
    }
    if (extraIndex && inPyproject && written === null)
        notes.push(extraIndexUnwritten(request));
    notes.push(...requirementsNotes(files, inPyproject), ...toolNotes(files, tools, request));
    const steps = planSteps(files, request, pyproject !== undefined, above);
    return {
        tools,
        changes: [...changes, ...steps.changes].filter(({ before, after }) => before !== after),
        notes: [...notes, ...steps.notes],
        paste: steps.paste,
    };
}
function extraIndexUnwritten({ index }) {
    return `--allow-extra-index wrote nothing: the place for pip's second index is a requirements file, and there is none. uv and poetry need none; leave the option out, or make requirements.txt and run again for ${index.url}.`;
}
function withExtraIndex(text, { index }) {
    const line = `--extra-index-url ${index.url}`;
    return text.split(/\r?\n/).includes(line) ? text : addRequirementLine(text, line);
}
function requirementsNotes(files, inPyproject) {
    const compiled = ['requirements.txt'].filter((path) => isCompiled(files.get(path) ?? ''));
    const path = compiled[0] ?? (inPyproject ? requirementsFile(files) : null);
    return path === null
        ? []
        : [`The dependency was not added to ${path}: if that is made from another file, make it again.`];
}
function toolNotes(files, tools, { source, index, name }) {
    const locks = ['uv.lock', 'poetry.lock'].filter((path) => files.has(path));
    const lock = locks.length === 0 ? [] : [`${locks.join(' and ')} will follow with the next lock.`];
    const shadowed = tools.includes('uv') && files.has('uv.toml')
        ? [
            'uv.toml stands beside pyproject.toml: uv takes the package from its index alone all the same, but warns, and reads `authenticate` from uv.toml only: add the same [[index]] there.',
        ]
        : [];
    const run = { uv: 'uv sync', poetry: 'poetry install', pip: 'pip install …' }[tools[0] ?? 'pip'];
    const how = source.kind === 'github'
        ? `On this machine: \`py-release index serve -- ${run}\`, with GITHUB_TOKEN set.`
        : `The login for ${index.url} comes from the environment, a keyring or ~/.netrc, never from a file of the project.`;
    const login = source.kind === 'github' ? [] : ownServerLogin(tools, { index });
    const others = otherTools(files).map((tool) => `${tool} is not set up: it asks all its sources for every name. Before the next lock give ${name} a source of its own, by include_packages there and exclude_packages at the others.`);
    const later = `A weekly update of ${name} (\`actions/update\`) comes with a later version of py-release; nothing was written for it.`;
    return [...lock, ...shadowed, ...others, how, ...login, later];
}
function planSteps(files, request, hasPyproject, above) {
    const { source, name } = request;
    if (source.kind === 'index')
        return { changes: [], notes: [], paste: ownServerCi(projectTools(files), request) };
    const lines = ciStepLines(hasPyproject ? null : `${name}=${source.repository}`);
    const paths = [...files.keys()].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).sort();
    const actions = installingActions(files, name);
    const done = paths.map((path) => {
        const before = files.get(path) ?? '';
        return { path, before, ...withCiSteps({ path, text: before }, name, lines, actions) };
    });
    const unsure = done.flatMap((each) => each.unsure);
    const higher = pasteAbove(above, name, ciStepLines(`${name}=${source.repository}`));
    const isNew = done.some(({ added }) => added.length > 0);
    const token = `CI needs the secret ${TOKEN_SECRET}: a token that may read contents of ${source.repository} and nothing else. Runs of forks have no secrets.`;
    return {
        changes: done.map(({ path, before, text }) => ({ path, before, after: text })),
        notes: isNew || unsure.length > 0 || higher.length > 0 ? [token] : [],
        paste: [
            ...unsure.map(({ path, job, why }) => ({
                place: `${path}, job ${job}, before the step that installs (${why})`,
                text: lines.join('\n'),
            })),
            ...higher,
        ],
    };
}
/** Which of their jobs install this project cannot be known from here. */
function pasteAbove(above, name, lines) {
    const actions = installingActions(new Map(above.map(({ path, text }) => [rootPath(path), text])), name);
    return above.flatMap((file) => {
        if (!/\.github\/workflows\/[^/]+$/.test(file.path))
            return [];
        const { added, unsure } = withCiSteps(file, name, lines, actions);
        const jobs = [...added, ...unsure.map(({ job }) => job)].join(', ');
        const place = `${file.path}, before the step that installs this project (of the jobs that install: ${jobs})`;
        return jobs === '' ? [] : [{ place, text: lines.join('\n') }];
    });
}
function rootPath(path) {
    return path.replace(/^(?:\.\.\/)+/, '');
}

;// CONCATENATED MODULE: ./lib/consumer/environment-pip-config.js


/** Null: another index is there, which is left alone. Unchanged text: nothing to do. */
function withIndexUrl({ path, before }, url) {
    const text = before ?? '';
    const seen = /^index[-_]url\s*[=:]\s*(\S+)/im.exec(text)?.[1];
    if (seen !== undefined)
        return sameIndexUrl(seen, url) ? { path, before, after: text } : null;
    const line = `index-url = ${url}`;
    const eol = endOfLines(text);
    const header = /^\[global\][ \t]*\r?\n/m.exec(text);
    if (header !== null) {
        const at = header.index + header[0].length;
        return { path, before, after: applyEdits(text, [{ start: at, end: at, text: `${line}${eol}` }]) };
    }
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return { path, before, after: `${text}${gap}[global]${eol}${line}${eol}` };
}

// EXTERNAL MODULE: ./lib/consumer/hole.js + 1 modules
var hole = __webpack_require__(7093);
// EXTERNAL MODULE: ./lib/consumer/pip-config-holes.js
var pip_config_holes = __webpack_require__(2622);
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

// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
;// CONCATENATED MODULE: ./lib/consumer/toml-holes.js
// Holes in pyproject.toml and uv.toml.
// https://docs.astral.sh/uv/reference/settings/, https://python-poetry.org/docs/repositories/#package-sources









/** `own`: the index that is being set up, whose entries can be made explicit; null: none. A broken file has no holes. */
function tomlHoles(file, own) {
    const table = readable(file);
    if (table === null)
        return [];
    const { entries } = tomlOutline(file.text);
    const reader = { file, table, entries, own };
    const isUvFile = /(?:^|\/)uv\.toml$/.test(file.path);
    return isUvFile ? uvHoles(reader, []) : [...uvHoles(reader, ['tool', 'uv']), ...poetryHoles(reader)];
}
function readable({ path, text }) {
    try {
        return readTomlText(path, text);
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
    const indexes = indexesAt(table, [...uv, 'index']).flatMap((index, position) => {
        const url = (0,toml_document/* stringAt */.bX)(index, 'url') ?? '';
        const at = placeOf(reader, [...uv, 'index', position, 'url'], url);
        const isSafe = index['explicit'] === true || index['default'] === true || isPyPI(url);
        const fix = own !== null && sameIndexUrl(url, own)
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
    const place = ['tool', 'poetry', 'source'];
    const sources = indexesAt(table, place);
    const isPrimary = (source) => ['primary', 'default'].includes((0,toml_document/* stringAt */.bX)(source, 'priority') ?? 'primary');
    const primaries = sources.filter(isPrimary).length;
    return sources.flatMap((source, position) => {
        const url = (0,toml_document/* stringAt */.bX)(source, 'url') ?? '';
        const name = (0,toml_document/* stringAt */.bX)(source, 'name') ?? '';
        const at = { ...placeOf(reader, [...place, position, 'name'], name), seen: name };
        const isPublic = /^pypi$/i.test(name) || isPyPI(url);
        const isOpen = isPrimary(source) ? primaries > 1 : source['priority'] !== 'explicit';
        const fix = own !== null && sameIndexUrl(url, own)
            ? valueFix(reader, [...place, position], 'priority', '"explicit"')
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
function toml_holes_entryAt({ entries }, path) {
    return entries.find((entry) => samePath(entry.path, path));
}
function placeOf(reader, path, seen) {
    const { text, path: file } = reader.file;
    return { path: file, line: lineOf(text, toml_holes_entryAt(reader, path)?.keyStart ?? 0), seen };
}
/** The lines of a key, where nothing else stands in them. */
function removal(reader, path) {
    const { text } = reader.file;
    const entry = toml_holes_entryAt(reader, path);
    if (entry === undefined || entry.nested)
        return null;
    const start = text.lastIndexOf('\n', entry.keyStart - 1) + 1;
    const newline = text.indexOf('\n', entry.end);
    return [{ start, end: newline === -1 ? text.length : newline + 1, text: '' }];
}
/** The key of a table gets this value; it is written above the table's URL when it is not there. */
function valueFix(reader, table, key, value) {
    const present = toml_holes_entryAt(reader, [...table, key]);
    if (present !== undefined)
        return [{ start: present.start, end: present.end, text: value }];
    const url = toml_holes_entryAt(reader, [...table, 'url']);
    if (url === undefined)
        return null;
    const { text } = reader.file;
    const indent = text.slice(text.lastIndexOf('\n', url.keyStart - 1) + 1, url.keyStart);
    const gap = url.nested ? ', ' : `${endOfLines(text)}${indent}`;
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
        return edits.length === 0 ? [] : [{ path, before: text, after: applyEdits(text, merged(edits)) }];
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

// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
;// CONCATENATED MODULE: ./lib/consumer/public-name.js
// Whether a private package's name is taken on the public index, and whether `extra-index-url` may be written all the same.




/** `typed`: the name typed a second time, or empty. Gives the sentence of the risk; throws `consumer-extra-index-*`. */
function acceptExtraIndex(name, typed, seen) {
    const answered = typed !== '' && (0,normalize_name/* normalizeName */.P)(typed) === (0,normalize_name/* normalizeName */.P)(name);
    const owner = seen.state === 'owned' && seen.owner !== '' ? ` (by ${(0,plain_line/* plainLine */.h)(seen.owner, 80)})` : '';
    if (seen.state === 'owned' && !answered)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-extra-index-owned', { name, owner });
    if (seen.state === 'unknown' && !answered)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-extra-index-unknown', { name, why: seen.why });
    const standing = {
        free: 'The name is free on PyPI today; whoever registers it there decides what is installed here: register it first.',
        owned: `The name is taken on PyPI${owner}: whenever its version there is higher, that one is installed here.`,
        unknown: 'Who owns the name on PyPI is unknown.',
    }[seen.state];
    return `extra-index-url: pip takes the higher version of both indexes, and the public one when yours refuses the login. ${standing}`;
}

;// CONCATENATED MODULE: ./lib/consumer/repository-of.js
// The repository that a package says it comes from, in its metadata or in a lock file.
// https://packaging.python.org/en/latest/specifications/well-known-project-urls/

/** The most telling label first. */
const LABELS = ['repository', 'source', 'sourcecode', 'github', 'code', 'homepage'];
/** `owner/name` from the `Project-URL` and `Home-page` lines of a METADATA text; null: none on that host. */
function repositoryOfMetadata(metadata, serverUrl) {
    const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
    const urls = head.split(/\r?\n/).flatMap((line) => {
        const [, label = '', url = ''] = /^Project-URL:\s*([^,]*),\s*(\S+)/i.exec(line) ?? /^(Home-page):\s*(\S+)/i.exec(line) ?? [];
        const rank = LABELS.indexOf(label.toLowerCase().replace(/[^a-z]/g, ''));
        const repository = repositoryOfUrl(url, serverUrl);
        return rank === -1 || repository === null ? [] : [{ rank, repository }];
    });
    return urls.toSorted((a, b) => a.rank - b.rank)[0]?.repository ?? null;
}
/** From the package's entry in uv.lock or poetry.lock, when it was locked from git; null: it was not. */
function repositoryOfLock(lock, name, serverUrl) {
    for (const entry of lock.split(/^\[\[package\]\][ \t]*\r?$/m).slice(1)) {
        const named = /^name = "([^"]*)"/m.exec(entry)?.[1];
        if (named === undefined || (0,normalize_name/* normalizeName */.P)(named) !== (0,normalize_name/* normalizeName */.P)(name))
            continue;
        const url = /\bgit = "([^"]+)"/.exec(entry)?.[1] ?? /^url = "([^"]+)"/m.exec(entry)?.[1];
        return url === undefined ? null : repositoryOfUrl(url, serverUrl);
    }
    return null;
}
function repositoryOfUrl(text, serverUrl) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.host !== new URL(serverUrl).host)
        return null;
    const [, owner, name] = /^\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/|$)/.exec(url.pathname) ?? [];
    return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}

// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __webpack_require__(6917);
// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(7725);
;// CONCATENATED MODULE: ./lib/commands/consumer-request.js
// What was typed, completed by what can be found out: the repository, the range, the name of the index.










/** Throws `consumer-range-invalid`, `consumer-repository-unknown`, and what is wrong with the URL of an index. */
async function consumerRequest(args, files, serverUrl, needs) {
    const asked = args.range === null ? null : parseRange(args.range);
    const { name, group } = args;
    const common = { name, group, asked };
    if (args.index !== null) {
        const url = (0,index_url/* withSlash */.Ec)((0,index_url/* checkedIndexUrl */.Lo)(args.index, '--index').href);
        const known = existingIndexName(pyprojectOf(files), url) ?? indexNameOf(url);
        const { fresh, notes } = freshRange(asked, { why: 'your server was not asked' });
        return {
            request: { ...common, fresh, source: { kind: 'index' }, index: { name: known, url } },
            notes,
        };
    }
    const repository = args.github || (await findRepository(name, files, serverUrl, needs));
    const latest = asked === null ? await needs.readLatest(repository) : { why: '' };
    const { fresh, notes } = freshRange(asked, latest);
    const index = { name: local_index/* LOCAL_INDEX_NAME */.nm, url: (0,local_index/* localIndexUrl */.Zg)() };
    return { request: { ...common, fresh, source: { kind: 'github', repository }, index }, notes };
}
function freshRange(asked, latest) {
    if (asked !== null)
        return { fresh: asked, notes: [] };
    const version = 'tag' in latest ? (0,parse_version/* parseVersion */.o)(/\d.*$/s.exec(latest.tag)?.[0] ?? '') : null;
    if (version !== null)
        return { fresh: caretOf(version), notes: [] };
    const why = 'tag' in latest ? 'the tag of the latest release is no version' : latest.why;
    const note = `A new dependency gets no bound, since no range was given and ${why}. Name one: --package NAME@^1.0.0.`;
    return { fresh: parseRange('*'), notes: [note] };
}
async function findRepository(name, files, serverUrl, needs) {
    const recorded = recordedRepository(pyprojectOf(files), name);
    if (recorded !== null)
        return recorded;
    for (const lock of ['uv.lock', 'poetry.lock']) {
        const found = repositoryOfLock(files.get(lock) ?? '', name, serverUrl);
        if (found !== null)
            return found;
    }
    const metadata = await needs.readMetadata(name);
    const found = metadata === null ? null : repositoryOfMetadata(metadata, serverUrl);
    if (found !== null)
        return found;
    const answer = (await needs.ask(`Repository of ${name} (OWNER/REPO): `))?.trim() ?? '';
    if (/^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/.test(answer))
        return answer;
    const looked = metadata === null
        ? 'no copy is installed, and no lock file names one'
        : `its metadata names none on ${new URL(serverUrl).host}`;
    throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-repository-unknown', { name, looked });
}
function pyprojectOf(files) {
    return readTomlText('pyproject.toml', files.get('pyproject.toml') ?? '');
}

;// CONCATENATED MODULE: ./lib/commands/consumer-init.js








/** Throws the problems of `consumerErrors`; nothing is written then, unless the text says so. */
async function consumerInit(args, facts, needs) {
    const [files, above, outside] = await Promise.all([
        needs.readFiles(),
        needs.readAbove(),
        needs.readOutside(),
    ]);
    const { request, notes } = await consumerRequest(args, files, facts.serverUrl, needs);
    const risk = args.allowExtraIndex === null
        ? []
        : [acceptExtraIndex(args.name, args.allowExtraIndex, await needs.askPublicName(args.name))];
    const inside = [...files].map(([path, text]) => ({ path, text, outside: false }));
    const holes = findHoles({
        files: [...inside, ...above.map((file) => ({ ...file, outside: true })), ...outside],
        environment: facts.environment,
        own: request.index.url,
    }).filter((hole) => args.allowExtraIndex === null || !isAllowed(hole, request, files));
    const fixes = args.fix ? fixHoles(inside, holes) : [];
    const fixed = new Map([...files, ...fixes.map(({ path, after }) => [path, after])]);
    const plan = planConsumer(fixed, request, args.allowExtraIndex !== null, above);
    const local = await environmentChange(plan, request, args, needs);
    const isMended = ({ path, fix }) => fix !== null && fixes.some((change) => change.path === path);
    const changes = joined(files, [...fixes, ...plan.changes, ...local.changes]);
    const outcome = {
        result: changes.length === 0 ? 'nothing' : 'planned',
        request,
        requirement: newRequirement(request),
        plan: { ...plan, notes: [...notes, ...risk, ...plan.notes, ...local.notes] },
        changes,
        mended: holes.filter(isMended),
        holes: holes.filter((hole) => !isMended(hole)),
    };
    needs.present(outcome);
    if (changes.length === 0 || args.dryRun)
        return outcome;
    if (!args.yes && !needs.canConfirm)
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-needs-yes', {});
    const count = changes.length === 1 ? 'this file' : `these ${changes.length} files`;
    if (!args.yes && !(await needs.confirm(`Write ${count}?`)))
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-declined', {});
    await needs.writeFiles(changes);
    return { ...outcome, result: 'written' };
}
/** The line that `--allow-extra-index` itself has written before. */
function isAllowed({ finding, path, line }, { index }, files) {
    const text = files.get(path ?? '')?.split(/\r?\n/)[(line ?? 0) - 1];
    return finding.code === 'hole-extra-index' && text === `--extra-index-url ${index.url}`;
}
/** On this machine pip asks the person's own server alone. Its own server needs none: it sets the environment itself. */
async function environmentChange({ tools }, { source, index }, { allowExtraIndex }, needs) {
    if (source.kind !== 'index' || !tools.includes('pip') || allowExtraIndex !== null)
        return { changes: [], notes: [] };
    const file = await needs.readEnvironmentConfig();
    if (file === null)
        return {
            changes: [],
            notes: [
                `No virtual environment is active: on this machine pip does not know ${index.url}. Activate one and run again.`,
            ],
        };
    const change = withIndexUrl(file, index.url);
    if (change === null)
        return { changes: [], notes: [`${file.path} names another index-url, which was left alone.`] };
    return { changes: change.after === change.before ? [] : [change], notes: [] };
}
/** One change for each file, from what is there to what shall be. */
function joined(files, changes) {
    const last = new Map(changes.map((change) => [change.path, change]));
    return [...last.values()]
        .map((change) => ({ ...change, before: files.get(change.path) ?? change.before }))
        .filter(({ before, after }) => before !== after);
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(4342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/commands/consumer-report.js
// What a person, or a program, reads of a consumer's set-up. Secrets in the lines of a diff are not shown.




const consumer_report_LONGEST = 2000;
function consumerDocument({ result, request, plan, changes, ...found }) {
    return {
        schema: 1,
        result,
        package: request.name,
        range: request.fresh.clauses,
        repository: request.source.kind === 'github' ? request.source.repository : null,
        index: request.index,
        tools: plan.tools,
        changes: changes.map((change) => ({ path: change.path, diff: unifiedDiff(change) })),
        mended: found.mended.map(holeDocument),
        holes: found.holes.map(holeDocument),
        notes: plan.notes,
        paste: plan.paste,
    };
}
function holeDocument({ finding, path, line, fix }) {
    const { code, happened, remedy, link } = finding;
    return { code, path, line, why: happened, remedy, fixable: fix !== null, link };
}
function renderConsumer(outcome, color) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const { plan, changes, mended, holes, request, requirement } = outcome;
    const from = request.source.kind === 'github' ? request.source.repository : request.index.url;
    const lines = [
        `${paint('bold', requirement)}  from ${from}, for ${plan.tools.join(', ')}`,
        ...changes.flatMap((change) => ['', ...paintDiff(unifiedDiff(change), paint)]),
        ...(changes.length === 0 ? ['', 'Nothing to do: it is all there.'] : []),
        ...holeLines('Mended', mended, paint),
        ...holeLines('Left to you', holes, paint),
        ...plan.paste.flatMap(({ place, text }) => [
            '',
            `${paint('bold', 'Paste')} into ${place}:`,
            '',
            consumer_report_indent(text),
        ]),
        ...(plan.notes.length === 0 ? [] : ['']),
        ...plan.notes.map((note) => `${paint('cyan', 'note')}: ${(0,terminal_text/* terminalLine */.tL)(note, consumer_report_LONGEST)}`),
    ];
    return lines.join('\n');
}
function holeLines(title, holes, paint) {
    const fixable = holes.filter(({ fix }) => fix !== null).length;
    const hint = title === 'Mended' || fixable === 0 ? '' : ` (--fix mends ${fixable})`;
    if (holes.length === 0)
        return [];
    return [
        '',
        `${paint('bold', title)}${hint}:`,
        ...holes.flatMap(({ finding }) => [
            `  ${paint('yellow', finding.code)}: ${(0,terminal_text/* terminalLine */.tL)(finding.happened, consumer_report_LONGEST)}`,
            `    ${(0,terminal_text/* terminalLine */.tL)(finding.remedy, consumer_report_LONGEST)}`,
        ]),
    ];
}
/** In git's form. */
function unifiedDiff({ path, before, after }) {
    const old = before === null ? '/dev/null' : `a/${path}`;
    const patch = (0,create/* createTwoFilesPatch */.ss)(old, `b/${path}`, before ?? '', after, undefined, undefined, {
        context: 3,
    });
    return (0,mask_secrets/* maskUserInfo */.e)(patch.replace(/^=+\n/, ''));
}
function paintDiff(diff, paint) {
    return diff
        .trimEnd()
        .split('\n')
        .map((line) => {
        const shown = visible(line);
        if (/^(?:---|\+\+\+) /.test(shown))
            return paint('bold', shown);
        if (shown.startsWith('@@'))
            return paint('cyan', shown);
        return shown.startsWith('+')
            ? paint('green', shown)
            : shown.startsWith('-')
                ? paint('red', shown)
                : shown;
    });
}
/** A file's line must not steer the terminal; its blanks stay. */
function visible(line) {
    return line.replace(/\r$/, '').replace(/[^\P{C}\t]/gu, '\uFFFD');
}
function consumer_report_indent(text) {
    return text.replace(/^/gm, '    ');
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(5673);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/project/utf8-text.js
var utf8_text = __webpack_require__(2760);
;// CONCATENATED MODULE: ./lib/gateways/consumer-above.js
// Workflows and actions of a repository whose project lies in a folder of it: GitHub reads them at the root alone.


const consumer_above_LONGEST = 1024 * 1024;
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
        if (!found.isFile() || found.size > consumer_above_LONGEST)
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
var files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(9165);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/gateways/consumer-folder.js
// A consumer's project on disk: what is read before planning, and what is written after, file by file and whole.












/** Edited, so an unreadable one is told. */
const EDITED = ['pyproject.toml', 'requirements.txt', 'requirements.in'];
const LOCKS = ['uv.lock', 'poetry.lock', 'uv.toml'];
/** Looked at although git may ignore them. */
const LOCAL = ['pip.conf', 'pip.ini', '.pip/pip.conf', '.env', '.envrc'];
/** Longer ones are data, not configuration. */
const consumer_folder_LONGEST = 1024 * 1024;
/** `folder` is absolute; `childEnv` holds no secret. Throws `consumer-folder-missing`. */
async function createConsumerFolder(folder, env, childEnv) {
    const found = await (0,promises_.stat)(folder).catch(() => null);
    if (found === null || !found.isDirectory())
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-folder-missing', { folder });
    const environment = await virtualEnvironment(folder, env);
    return {
        readFiles: () => readProject(folder, childEnv),
        readAbove: () => readAbove(folder),
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
        if (mayHaveHoles(path))
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
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-link-outside', { path });
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
/** The active one, or the one in the project's folder; null: none. */
async function virtualEnvironment(folder, env) {
    const candidates = [env['VIRTUAL_ENV'], (0,external_node_path_.join)(folder, '.venv'), (0,external_node_path_.join)(folder, 'venv')];
    for (const candidate of candidates) {
        if (candidate === undefined || !(0,external_node_path_.isAbsolute)(candidate))
            continue;
        if ((await (0,promises_.stat)((0,external_node_path_.join)(candidate, 'pyvenv.cfg')).catch(() => null)) !== null)
            return candidate;
    }
    return null;
}
async function readMetadata(environment, name) {
    const libraries = await (0,promises_.readdir)((0,external_node_path_.join)(environment, 'lib')).catch(() => []);
    const folders = [
        ...libraries.map((library) => (0,external_node_path_.join)(environment, 'lib', library, 'site-packages')),
        (0,external_node_path_.join)(environment, 'Lib', 'site-packages'),
    ];
    for (const packages of folders) {
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
        const bytes = await (0,files/* createFiles */.q)(root).read(name);
        if ((bytes?.toString('utf8') ?? null) !== before)
            throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-file-changed', { path, written: sofar(written) });
    };
    for (const change of changes)
        await guarded(change.path, written, () => check(change));
    for (const change of changes) {
        await guarded(change.path, written, async () => {
            await check(change);
            const { root, name } = place(change.path);
            await (0,files/* createFiles */.q)(root).write(name, change.after);
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
            throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-link-outside', { path });
        const why = error.code;
        if (error instanceof user_error/* UserError */.yo || why === undefined)
            throw error;
        throw (0,catalogue/* raise */.x)(consumerErrors, 'consumer-file-unwritable', { path, why, written: sofar(written) });
    }
}
function sofar(written) {
    return written.length === 0 ? ', and nothing was written' : `; written before it: ${written.join(', ')}`;
}

// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(8212);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(8769);
;// CONCATENATED MODULE: ./lib/gateways/consumer-lookups.js



const PATIENCE_MS = 15_000;
const PYPI = 'https://pypi.org/pypi/';
function createConsumerLookups({ fetch, token, apiUrl }) {
    return {
        /** Never throws: without an answer a dependency only gets no bound. */
        readLatest: async (repository) => {
            if (token === '')
                return { why: 'there is no GITHUB_TOKEN to read the latest release with' };
            // Plain: it is not worth the patience that a release has with GitHub's troubles.
            try {
                const answer = await fetch(`${apiUrl.replace(/\/$/, '')}/repos/${repository}/releases/latest`, {
                    headers: {
                        accept: 'application/vnd.github+json',
                        authorization: `Bearer ${token}`,
                        'user-agent': `py-release/${product/* VERSION */.x}`,
                        'x-github-api-version': '2022-11-28',
                    },
                    redirect: 'follow',
                    signal: AbortSignal.timeout(PATIENCE_MS),
                });
                const body = await answer.text();
                if (answer.status === 200)
                    return { tag: JSON.parse(body).tag_name };
                if (answer.status === 404)
                    return { why: `${repository} has no release, or the token may not read it (HTTP 404)` };
                return { why: `GitHub answered HTTP ${answer.status} for the latest release of ${repository}` };
            }
            catch (error) {
                return { why: `GitHub could not be asked: ${(0,connection_failure/* connectionReason */.R)(error)}` };
            }
        },
        askPublicName: async (name) => {
            try {
                const answer = await fetch(`${PYPI}${encodeURIComponent((0,normalize_name/* normalizeName */.P)(name))}/json`, {
                    headers: { accept: 'application/json' },
                    signal: AbortSignal.timeout(PATIENCE_MS),
                });
                const body = await answer.text();
                if (answer.status === 404)
                    return { state: 'free' };
                if (answer.status !== 200)
                    return { state: 'unknown', why: `it answered HTTP ${answer.status}` };
                return { state: 'owned', owner: ownerOf(body) };
            }
            catch (error) {
                return { state: 'unknown', why: (0,connection_failure/* connectionReason */.R)(error) };
            }
        },
    };
}
function ownerOf(body) {
    try {
        const { info } = JSON.parse(body);
        const named = [info?.maintainer, info?.author].map((each) => (typeof each === 'string' ? each : ''));
        return named.find((each) => each !== '') ?? '';
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(9918);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(5370);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(7327);
;// CONCATENATED MODULE: ./lib/cli-consumer.js
// `py-release consumer init`: the gateways of a person's machine, and what a person reads.









async function runConsumerInit(args, env) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    const prompt = (0,secret_prompt/* createPrompt */.H)();
    const folder = await createConsumerFolder((0,external_node_path_.resolve)(args.folder), env, (0,child_environment/* childEnvironment */.Q)(env, []));
    const lookups = createConsumerLookups({
        fetch: (0,http_fetch/* createFetch */.H)(env),
        token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '',
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    });
    const outcome = await consumerInit(args, { environment: env, serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com' }, {
        ...folder,
        ...lookups,
        present: (planned) => {
            if (!args.json)
                terminal.print(renderConsumer(planned, terminal.color));
        },
        ask: prompt.askLine,
        canConfirm: prompt.canAsk,
        confirm: async (question) => /^y(?:es)?$/i.test((await prompt.askLine(`${question} [y/N] `))?.trim() ?? ''),
    });
    if (args.json)
        terminal.print(JSON.stringify(consumerDocument(outcome), null, terminal.isTerminal ? 2 : 0));
    else if (outcome.result === 'written')
        terminal.print(`\nWrote ${outcome.changes.map(({ path }) => path).join(', ')}.`);
}


/***/ }),

/***/ 7093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ makeHole),
  j: () => (/* binding */ urlHoles)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
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
var index_url = __webpack_require__(7725);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(5022);
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

/***/ 5022:
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

/***/ 2622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pipConfigHoles)
/* harmony export */ });
/* harmony import */ var _hole_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7093);
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

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ specifierProblem)
/* harmony export */ });
/* harmony import */ var _version_parse_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3354);
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

/***/ 5076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ buildErrors)
/* harmony export */ });
const buildErrors = {
    'program-missing': {
        happened: 'The program `{program}` was not found.',
        remedy: 'Install it in a step before this one, or name another program; it is looked up on PATH.',
    },
    'python-missing': {
        happened: 'No Python was found: neither `python3` nor `python` is on PATH.',
        remedy: 'Add actions/setup-python before this step, or set the input `python` to a version.',
    },
    'uv-unsupported-platform': {
        happened: 'uv is not pinned for {platform}.',
        remedy: 'Run the job on Linux, macOS or Windows, x64 or arm64.',
    },
    'uv-index-unreachable': {
        happened: 'uv could not be fetched from the package index {url} ({found}): {problem}.',
        remedy: 'Check the network, the proxy settings and the index that pip or uv is configured for.',
    },
    'uv-wheel-missing': {
        happened: 'The package index {url} ({found}) does not list {filename}.',
        remedy: 'Let the index mirror this file from PyPI, or configure pip or uv for an index that has it.',
    },
    'uv-hash-mismatch': {
        happened: '{file} from {url} has sha256 {actual}, expected {expected}.',
        remedy: 'It was not used. Ask who runs that index: it serves other bytes than PyPI does.',
    },
    'uv-changed': {
        happened: 'The uv executable was changed after it had been checked (sha256 {actual}, expected {expected}).',
        remedy: 'It was not started again. Something that this job ran, most likely the build, rewrites tools: find out what before you release.',
    },
    'build-folder-link': {
        happened: 'The folder for built files, {folder}, is a symbolic link.',
        remedy: 'Remove the link; built files must stay inside the project.',
    },
    'build-failed': {
        happened: 'The build failed: `{command}` ended with code {exit}. Its last lines:\n{lines}\n',
        remedy: 'Mend what the lines say; the same command reproduces it on your machine.',
    },
    'build-left-nothing': {
        happened: '`{command}` ended well but left no wheel and no sdist in {folder}.',
        remedy: 'Let the build command write its `.whl` and `.tar.gz` files there.',
    },
    'check-environment-failed': {
        happened: 'The environment for the checks could not be made. The last lines:\n{lines}\n',
        remedy: 'Check that the configured package index serves the pinned packages, then run again.',
    },
    'check-metadata-refused': {
        happened: '`twine check --strict` refuses {file}:\n{lines}\n',
        remedy: 'Correct the metadata or the README; an index would refuse the file, or not render its page.',
    },
    'check-metadata-failed': {
        happened: '`twine check` did not run to its end. The last lines:\n{lines}\n',
        remedy: 'Run `twine check --strict` on the built files to see why.',
    },
    'install-failed': {
        happened: '{file} can not be installed in a fresh environment. The last lines:\n{lines}\n',
        remedy: 'Correct the dependencies or the wheel; `uv pip install {file}` reproduces it.',
    },
    'install-version-differs': {
        happened: '{file} installs as version {actual}, expected {expected}.',
        remedy: 'Let the build take the version that the release plans.',
    },
    'install-import-failed': {
        happened: 'The installed package can not be imported: `import {module}` failed. The last lines:\n{lines}\n',
        remedy: 'Mend the module, add the missing dependency, or include the missing files in the wheel.',
    },
    'install-module-version': {
        happened: '`{module}.__version__` is {actual}, but the release is {expected}.',
        remedy: 'Add the file that assigns it to `version-files`, or read it from the installed metadata.',
    },
    'install-script-broken': {
        happened: 'The console script `{script}` does not resolve ({target}). The last lines:\n{lines}\n',
        remedy: 'Correct its entry under `[project.scripts]`.',
    },
    'install-script-failed': {
        happened: 'The console script `{script}` does not answer `--help`: {how}. The last lines:\n{lines}\n',
        remedy: 'Let `{script} --help` print its help and end with code 0.',
    },
    'install-verify-failed': {
        happened: 'The `verify-command` `{command}` failed in a fresh environment: {how}. The last lines:\n{lines}\n',
        remedy: 'Mend the package or the command; it ran against the installed wheel.',
    },
    'file-outside-workspace': {
        happened: 'The path {path} is outside the workspace.',
        remedy: 'Use a path inside the project, without `..` and symbolic links.',
    },
    'file-link': {
        happened: 'The path {path} leads through the symbolic link {link}.',
        remedy: 'Name the real file; links are not followed.',
    },
};


/***/ }),

/***/ 8212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ connectionReason),
/* harmony export */   d: () => (/* binding */ isLasting)
/* harmony export */ });
// What `fetch` hides below "fetch failed": the cause in words, and whether another try could end otherwise.
/** The cause in words: `fetch` hides it below "fetch failed". */
function connectionReason(error) {
    if (typeof error !== 'object' || error === null)
        return String(error);
    const { name, message, code, cause, errors } = error;
    if (name === 'TimeoutError')
        return 'no answer in time';
    const deeper = Array.isArray(errors) && errors.length > 0 ? errors[0] : cause;
    if (typeof deeper === 'object' && deeper !== null)
        return connectionReason(deeper);
    const text = typeof message === 'string' && message !== '' ? message : 'the connection failed';
    return typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`;
}
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and undici's word for a proxy that opens no tunnel. */
const LASTING = /CERT|UNABLE_TO_(?:GET|VERIFY)|HTTP Tunneling/;
/** A certificate that is not trusted, a proxy that refuses: the next try ends the same. */
function isLasting(error) {
    return LASTING.test(connectionReason(error));
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile),
/* harmony export */   q: () => (/* binding */ createFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3655);
// Files of the workspace: every path is relative to it, and neither `..` nor a symbolic link leads out of it.






const PIECE = 1024 * 1024;
/** `workspace` is the folder that all paths (POSIX, relative) are confined to. */
function createFiles(workspace) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(workspace);
    const locate = (path) => confine(root, path);
    return {
        locate,
        read: async (path) => readWhole(await locate(path)),
        write: async (path, content) => writeWhole(await locate(path), content),
        list: async (folder) => listFiles(await locate(folder)),
        remove: async (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(await locate(path), { recursive: true, force: true }),
        digest: async (path) => digestFile(await locate(path)),
    };
}
/** The sha256 and size of a file, read in pieces: always into the same memory, which new pieces would cost more than the hash. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const piece = Buffer.allocUnsafeSlow(PIECE);
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow());
    try {
        for (;;) {
            const { bytesRead } = await file.read(piece, 0, PIECE);
            if (bytesRead === 0)
                return { sha256: hash.digest('hex'), size };
            hash.update(piece.subarray(0, bytesRead));
            size += bytesRead;
        }
    }
    finally {
        await file.close();
    }
}
async function confine(root, path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '.');
    const leavesRoot = path.startsWith('/') || names.some((name) => name === '..' || /[\0\\]|^[a-z]:/i.test(name));
    if (leavesRoot)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-outside-workspace', { path });
    let current = root;
    for (const name of names) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(current, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(current).catch(ignoreMissing);
        if (found === null)
            break;
        if (found.isSymbolicLink())
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'file-link', { path, link: current.slice(root.length + 1) });
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...names);
}
async function readWhole(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_RDONLY | noFollow()).catch(ignoreMissing);
    if (file === null)
        return null;
    try {
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function writeWhole(path, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const mode = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path).catch(ignoreMissing))?.mode ?? 0o644;
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, 'wx', mode & 0o777);
        try {
            await file.writeFile(content);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: true });
        throw error;
    }
}
async function listFiles(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(ignoreMissing);
    return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name)
        .sort();
}
function ignoreMissing(error) {
    const code = error.code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return null;
    throw error;
}
/** Windows has no such flag, and links there need a right that runners don't give. */
function noFollow() {
    return node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.O_NOFOLLOW ?? 0;
}


/***/ }),

/***/ 9165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolderFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3014);
// A project's files as they stand in a folder, for a checkout that need not be in git: an unpacked sdist, or work in progress.





/** What no build takes its sources from. */
const SKIPPED = new Set([
    ...['.git', '.hg', '.venv', 'venv', 'node_modules', '__pycache__', 'dist', 'build'],
    ...['.tox', '.nox', '.mypy_cache', '.ruff_cache', '.pytest_cache', '.eggs'],
]);
/** `folder` is absolute; `env` holds no secret. */
function createFolderFiles(folder, env) {
    const git = (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .l)(folder, env);
    const listGit = (args) => listByGit(git, args);
    const paths = async () => (await listGit(['--cached', '--others', '--exclude-standard'])) ?? (await walk(folder, ''));
    return {
        listFiles: async () => describe(folder, await paths()),
        readTracked: () => listGit(['--cached']),
        readDate: async (path) => Math.floor((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))).mtimeMs / 1000),
        readFiles: async (wanted) => {
            const read = await Promise.all(wanted.map(async (path) => [path, await readIfThere(folder, path)]));
            return new Map(read.filter((entry) => entry[1] !== null));
        },
        findFiles: async (expression, below, suffix) => {
            const pattern = new RegExp(javaScriptPattern(expression), 'm');
            const candidates = (await paths()).filter((path) => path.endsWith(suffix) && (below === '' || path.startsWith(`${below}/`)));
            const found = await Promise.all(candidates.map(async (path) => pattern.test((await readIfThere(folder, path))?.toString('utf8') ?? '')));
            return candidates.filter((_, position) => found[position]);
        },
    };
}
/** Also a repository of another user, which git does not read: the files are there. */
const NO_REPOSITORY = ['git-not-a-repository', 'git-not-trusted', 'git-missing'];
/** Null outside a work tree. A folder that a repository ignores, an unpacked sdist for instance, has no files in it. */
async function listByGit(git, args) {
    try {
        const listing = await git(['ls-files', '-z', ...args, '--', '.']);
        const found = [...new Set((0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__/* .nullSeparated */ .J)(listing))];
        return found.length > 0 ? found : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo && NO_REPOSITORY.includes(error.code))
            return null;
        throw error;
    }
}
async function walk(folder, below) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), { withFileTypes: true });
    const found = await Promise.all(entries.map(async (entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory())
            return [path];
        return SKIPPED.has(entry.name) || entry.name.endsWith('.egg-info') ? [] : walk(folder, path);
    }));
    return found.flat();
}
async function describe(folder, paths) {
    const entries = await Promise.all(paths.map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(() => null);
        if (found === null || found.isDirectory())
            return null;
        const mode = found.isSymbolicLink() ? '120000' : (found.mode & 0o111) === 0 ? '100644' : '100755';
        return { path, mode, sha: '' };
    }));
    return entries.filter((entry) => entry !== null);
}
async function readIfThere(folder, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code ?? ''))
            return null;
        throw error;
    }
}
/** Git's expressions are POSIX extended; the only thing of theirs that JavaScript lacks is the class for blanks. */
function javaScriptPattern(expression) {
    return expression.replaceAll('[[:blank:]]', '[ \\t]');
}


/***/ }),

/***/ 9918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ createFetch)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./lib/gateways/fetch-contract.js
// What the gateways use of fetch. The fetch of the platform has this shape too.
/** Every failure below HTTP looks like this, as with the fetch of the platform. */
function fetchFailed(cause) {
    return new TypeError('fetch failed', { cause });
}

;// CONCATENATED MODULE: ./lib/gateways/fetch-answer.js



const WITHOUT_BODY = [204, 205, 304];
async function readAnswer(message, asked, signal) {
    const status = message.statusCode ?? 0;
    const headers = readHeaders(message);
    const empty = asked.method === 'HEAD' || WITHOUT_BODY.includes(status);
    if (empty)
        message.resume();
    const body = empty ? null : readPieces(await decoded(message, headers), signal);
    return {
        ok: status >= 200 && status < 300,
        status,
        statusText: message.statusMessage ?? '',
        url: asked.url.href,
        headers,
        body,
        text: () => (body === null ? Promise.resolve('') : (0,consumers_.text)(body)),
        arrayBuffer: () => (body === null ? Promise.resolve(new ArrayBuffer(0)) : (0,consumers_.arrayBuffer)(body)),
    };
}
function readHeaders({ headers }) {
    const all = new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
    return { get: (name) => all.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => all.entries() };
}
async function decoded(message, headers) {
    if (!/^(?:x-)?gzip$/i.test(headers.get('content-encoding') ?? ''))
        return message;
    const { createGunzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    // What fails on the way is thrown to the reader of the last stream.
    return (0,external_node_stream_.pipeline)(message, createGunzip(), () => undefined);
}
async function* readPieces(stream, signal) {
    try {
        yield* stream;
        // An abort lets go of what was not read yet, and the stream just ends.
        signal?.throwIfAborted();
    }
    catch (error) {
        throw signal?.aborted === true ? signal.reason : fetchFailed(error);
    }
}

;// CONCATENATED MODULE: ./lib/gateways/direct-fetch.js
// fetch without a proxy, on node:http, which @actions/core loads anyway. Node's own brings a second HTTP stack and compiles its
// parser from WebAssembly: more CPU time than planning a release. Redirects as in https://fetch.spec.whatwg.org/#http-redirect-fetch





const MOST_REDIRECTS = 20;
/** A connection that waits for its next request; many servers close it after five seconds. */
const KEPT_MS = 4000;
/** A request whose connection stands still. */
const STALLED_MS = 5 * 60_000;
/** `roots`: certificates (PEM) of the authorities that are trusted; empty: Node's own. */
function createDirectFetch(roots = []) {
    const exchange = createExchange(roots);
    return async (url, { method = 'GET', headers = {}, body, redirect, signal } = {}) => {
        let sent = { url: new URL(url), method, headers, body };
        for (let redirects = 0;; redirects += 1) {
            const message = await exchange(sent, signal);
            const next = redirect === 'manual' ? null : redirected(sent, message);
            if (next === null)
                return readAnswer(message, sent, signal);
            message.resume();
            if (redirects === MOST_REDIRECTS)
                throw fetchFailed(new Error('it redirects without end'));
            sent = next;
        }
    };
}
function createExchange(roots) {
    const options = { keepAlive: true, timeout: KEPT_MS };
    const trusting = roots.length === 0 ? {} : { ca: [...roots] };
    const [http, https] = [new external_node_http_.Agent(options), new external_node_https_.Agent({ ...options, ...trusting })];
    return ({ url, method, headers, body }, signal) => new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const all = { accept: '*/*', 'accept-encoding': 'gzip', ...headers };
        const wanted = { method, headers: all, timeout: STALLED_MS };
        const request = url.protocol === 'https:'
            ? (0,external_node_https_.request)(url, { ...wanted, agent: https })
            : (0,external_node_http_.request)(url, { ...wanted, agent: http });
        const abort = () => void request.destroy(signal?.reason);
        signal?.addEventListener('abort', abort, { once: true });
        request.on('timeout', () => request.destroy(new Error('the connection stands still')));
        request.on('close', () => signal?.removeEventListener('abort', abort));
        request.on('error', (error) => reject(signal?.aborted === true ? error : fetchFailed(error)));
        request.on('response', (message) => {
            // An answer before the end of the question: what is left of it must not be read as the next one.
            message.on('end', () => request.writableFinished || request.destroy());
            resolve(message);
        });
        if (isStream(body))
            (0,promises_.pipeline)(body, request).catch((error) => reject(fetchFailed(error)));
        else
            request.end(body ?? undefined);
    });
}
/** The request that the answer asks for instead; null when it is no redirect. */
function redirected({ url, method, headers, body }, message) {
    const { statusCode: status = 0, headers: told } = message;
    if (![301, 302, 303, 307, 308].includes(status) || told.location === undefined)
        return null;
    const target = URL.canParse(told.location, url.href) ? new URL(told.location, url) : null;
    if (target === null || !/^https?:$/.test(target.protocol))
        throw fetchFailed(new Error('it redirects to no web address'));
    const left = new Set(target.origin === url.origin ? [] : ['authorization', 'cookie', 'host']);
    const asGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
    if (!asGet && isStream(body))
        throw fetchFailed(new Error('it redirects a body that is sent only once'));
    for (const name of asGet ? ['content-type', 'content-length', 'content-encoding'] : [])
        left.add(name);
    return {
        url: target,
        method: asGet ? 'GET' : method,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !left.has(name.toLowerCase()))),
        body: asGet ? null : body,
    };
}
function isStream(body) {
    return typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
}

;// CONCATENATED MODULE: ./lib/gateways/http-fetch.js

/** `roots`: certificates (PEM) of all authorities that are trusted; empty: Node's own. */
function createFetch(env, roots = []) {
    const https = env.https_proxy || env.HTTPS_PROXY;
    const http = env.http_proxy || env.HTTP_PROXY;
    const direct = createDirectFetch(roots);
    const trusting = roots.length === 0 ? {} : { requestTls: { ca: [...roots] }, proxyTls: { ca: [...roots] } };
    if (!https && !http)
        return direct;
    const exceptions = parseNoProxy(env.no_proxy || env.NO_PROXY || '');
    const agents = new Map();
    return async (target, options) => {
        const url = new URL(target);
        const proxy = isException(url, exceptions) ? undefined : url.protocol === 'https:' ? https : http;
        if (!proxy)
            return direct(target, options);
        const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
        const key = `${url.protocol} ${proxy}`;
        // Plain http goes to the proxy as such: many proxies refuse CONNECT to other ports than 443.
        const agent = agents.get(key) ??
            new undici.ProxyAgent({ uri: proxyUrl(proxy), proxyTunnel: url.protocol === 'https:', ...trusting });
        agents.set(key, agent);
        return undici.fetch(target, { ...options, dispatcher: agent });
    };
}
function proxyUrl(text) {
    return /^[a-z]+:\/\//i.test(text) ? text : `http://${text}`;
}
function parseNoProxy(text) {
    return text
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map((entry) => {
        const match = /^(.*?)(?::(\d+))?$/.exec(entry.startsWith('[') || !/:.*:/.test(entry) ? entry : `[${entry}]`);
        return { host: (match?.[1] ?? entry).replace(/^\*?\./, ''), port: match?.[2] ?? null };
    });
}
function isException(url, exceptions) {
    const port = url.port || (url.protocol === 'https:' ? '443' : '80');
    return exceptions.some((exception) => (exception.port === null || exception.port === port) &&
        (exception.host === '*' ||
            url.hostname === exception.host ||
            url.hostname.endsWith(`.${exception.host}`)));
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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

/***/ 5370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createPrompt)
/* harmony export */ });
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
// Questions to the person at the terminal, one of them without showing what is typed. They go to standard error: standard output is for results.


function createPrompt(place = {}) {
    const { input = process.stdin, output = process.stderr, interrupted = () => undefined } = place;
    const canAsk = input.isTTY === true && output.isTTY === true;
    return {
        canAsk,
        askLine: async (question) => (canAsk ? ask({ input, output, interrupted }, question) : null),
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
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9543);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2760);
// A TOML file read with its text at hand: values from smol-toml, offsets from toml-span.




function parseToml(path, bytes) {
    const text = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_3__/* .utf8Text */ .H)(path, bytes);
    return { path, text, table: parseTomlText(path, text, 0) };
}
/** `skippedLines` is the number of lines of the file above this text. */
function parseTomlText(path, text, skippedLines) {
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

/***/ 2760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ utf8Text)
/* harmony export */ });
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9543);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3655);
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

/***/ 4342:
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

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   dR: () => (/* binding */ isFinal),
/* harmony export */   r1: () => (/* binding */ sameVersion),
/* harmony export */   uN: () => (/* binding */ finalOf)
/* harmony export */ });
const PRE_RANK = { a: 0, b: 1, rc: 2 };
const BEFORE_ALL_PRES = -1;
const AFTER_ALL_PRES = 3;
/** Negative when `a` sorts before `b`, 0 when they are one version (`1.0` and `1.0.0` are). */
function compareVersions(a, b) {
    return (compareNumbers(a.epoch, b.epoch) ||
        compareReleases(a.release, b.release) ||
        compareNumbers(preRank(a), preRank(b)) ||
        compareNumbers(a.pre?.number ?? 0, b.pre?.number ?? 0) ||
        compareNumbers(a.post ?? -1, b.post ?? -1) ||
        compareNumbers(a.dev ?? Infinity, b.dev ?? Infinity) ||
        compareLocals(a.local, b.local));
}
function sameVersion(a, b) {
    return compareVersions(a, b) === 0;
}
/** No pre-release and no development release (the opposite of packaging's `is_prerelease`): a post-release is final. */
function isFinal(version) {
    return version.pre === null && version.dev === null;
}
/** Epoch and release numbers alone: without pre, post, dev and local parts. */
function finalOf(version) {
    return { ...version, pre: null, post: null, dev: null, local: null };
}
function compareNumbers(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function compareReleases(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const order = compareNumbers(a[index] ?? 0, b[index] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** `1.0.dev1` sorts before `1.0a1`, and `1.0` after `1.0rc1`. */
function preRank({ pre, post, dev }) {
    if (pre !== null)
        return PRE_RANK[pre.kind];
    return post === null && dev !== null ? BEFORE_ALL_PRES : AFTER_ALL_PRES;
}
function compareLocals(a, b) {
    const [left, right] = [a?.split('.') ?? [], b?.split('.') ?? []];
    for (const [index, segment] of left.entries()) {
        const other = right[index];
        if (other === undefined)
            return 1;
        const order = compareLocalSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return compareNumbers(left.length, right.length);
}
/** Numbers sort by value and after words. They have no leading zeros, so the longer one is the larger one. */
function compareLocalSegments(a, b) {
    const [aNumeric, bNumeric] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
    if (aNumeric !== bNumeric)
        return aNumeric ? 1 : -1;
    const byLength = aNumeric ? compareNumbers(a.length, b.length) : 0;
    return byLength || (a < b ? -1 : a > b ? 1 : 0);
}


/***/ }),

/***/ 5336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ formatVersion)
/* harmony export */ });
/** The canonical spelling of PEP 440; trailing zeros of the release are kept. */
function formatVersion({ epoch, release, pre, post, dev, local }) {
    return [
        epoch === 0 ? '' : `${epoch}!`,
        release.join('.'),
        pre === null ? '' : `${pre.kind}${pre.number}`,
        post === null ? '' : `.post${post}`,
        dev === null ? '' : `.dev${dev}`,
        local === null ? '' : `+${local}`,
    ].join('');
}


/***/ })

};
