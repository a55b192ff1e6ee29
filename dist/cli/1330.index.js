export const id = 1330;
export const ids = [1330];
export const modules = {

/***/ 97963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runConsumerInit: () => (/* binding */ runConsumerInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
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

// EXTERNAL MODULE: ./lib/consumer/toml-edit.js
var toml_edit = __webpack_require__(63887);
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
            const step = lines.map((line) => `${place.indent}${line}${(0,toml_edit/* endOfLines */.IG)(text)}`).join('');
            edits.push({ start: place.offset, end: place.offset, text: step });
            added.push(job);
        }
    }
    const after = (0,toml_edit/* applyEdits */.ct)(text, edits);
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

// EXTERNAL MODULE: ./lib/upload/consumer-access.js
var consumer_access = __webpack_require__(65920);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
;// CONCATENATED MODULE: ./lib/consumer/own-server-ci.js
// How the CI of a consumer logs in to the person's own server: from secrets, for the length of the job.


/** Which secrets a person stores them in is theirs to choose, so this is shown and not written. */
function ownServerCi(tools, { index }) {
    const login = (tool) => {
        const { user, password } = (0,consumer_access/* consumerVariables */.SH)(tool, index.name);
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
    const access = (0,consumer_access/* consumerAccess */.dZ)(kind);
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
        const setting = (0,consumer_access/* keyringSetting */.As)(tool);
        if (setting === null || keyring === null)
            return [];
        // uv asks a keyring only for a user that is named.
        const named = tool === 'uv' ? ` and ${(0,consumer_access/* consumerVariables */.SH)(tool, index.name).user}=${keyring.user}` : '';
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
    const { user, password } = (0,consumer_access/* consumerVariables */.SH)(tool, index);
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

// EXTERNAL MODULE: ./lib/dependencies/project-tools.js
var project_tools = __webpack_require__(56858);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/consumer-errors.js
var consumer_errors = __webpack_require__(81554);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
;// CONCATENATED MODULE: ./lib/consumer/consumer-request.js
function newRequirement({ name, fresh }) {
    return `${name}${fresh.clauses}`;
}

// EXTERNAL MODULE: ./lib/dependencies/index-address.js
var index_address = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/dependencies/package-sources.js
var package_sources = __webpack_require__(18990);
// EXTERNAL MODULE: ./lib/dependencies/private-packages.js
var private_packages = __webpack_require__(2338);
// EXTERNAL MODULE: ./lib/consumer/mask-secrets.js
var mask_secrets = __webpack_require__(95022);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/project/located-version.js
var located_version = __webpack_require__(43638);
// EXTERNAL MODULE: ./lib/dependencies/range-within.js
var range_within = __webpack_require__(33218);
// EXTERNAL MODULE: ./lib/dependencies/requirement-text.js
var requirement_text = __webpack_require__(36960);
;// CONCATENATED MODULE: ./lib/consumer/kept-requirement.js
// What becomes of a requirement of the same name that is there already: kept if it lets in no more than was asked.





/** The requirement as it shall be; null for one that may stay. Throws `consumer-dependency-by-url`. */
function changedRequirement(found, request) {
    const { path, line, text } = found;
    const requirement = (0,requirement_text/* requirementText */.P)(text);
    if (requirement === null)
        return null;
    if (requirement.url !== null)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-dependency-by-url', {
            ...{ path, line, name: request.name },
            place: (0,mask_secrets/* maskUserInfo */.e)(requirement.url).slice(0, 200),
        });
    const { asked } = request;
    if (asked === null || (0,range_within/* rangeWithin */.v)(requirement.clauses, asked.clauses))
        return null;
    return text.slice(0, requirement.start) + asked.clauses + text.slice(requirement.end);
}
/** Several lines of one package differ by their markers: which of them was meant cannot be known. */
function refuseSeveral(found, request) {
    const changed = found.filter((each) => changedRequirement(each, request) !== null);
    const [first] = changed;
    if (first === undefined || found.length < 2)
        return;
    throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-range-conflict', {
        ...{ path: first.path, line: first.line, written: JSON.stringify(first.text.trim().slice(0, 200)) },
        asked: request.asked?.clauses ?? '',
    });
}

// EXTERNAL MODULE: ./lib/project/toml-outline.js
var toml_outline = __webpack_require__(49382);
;// CONCATENATED MODULE: ./lib/consumer/pyproject-dependency.js
// The dependency in pyproject.toml: `[project].dependencies`, a dependency group, or poetry's own table.
// https://packaging.python.org/en/latest/specifications/pyproject-toml/#dependencies-optional-dependencies












/** In an array of requirements, `['project', 'dependencies']` for instance. */
function withRequirement({ path, text }, array, request) {
    const { entries } = (0,toml_outline/* tomlOutline */.vZ)(text);
    const list = entries.find((entry) => (0,toml_outline/* samePath */.Eb)(entry.path, array));
    if (list === undefined)
        return (0,toml_edit/* addTomlKey */.B9)(text, array.slice(0, -1), array.at(-1) ?? '', `["${newRequirement(request)}"]`);
    if (list.shape !== 'array')
        throw unusual(path, array, request);
    const found = entries.flatMap((entry) => {
        const isElement = entry.path.length === array.length + 1 && (0,toml_outline/* samePath */.Eb)(entry.path.slice(0, -1), array);
        const value = isElement && entry.shape === 'plain' ? stringOf(text, entry) : null;
        const name = value === null ? null : (0,requirement_text/* requirementText */.P)(value)?.name;
        if (value === null || name !== (0,normalize_name/* normalizeName */.P)(request.name))
            return [];
        return [{ path, line: (0,located_version/* lineOf */.cA)(text, entry.start), text: value, entry }];
    });
    refuseSeveral(found, request);
    const [only] = found;
    if (only === undefined)
        return (0,toml_edit/* addTomlItem */.h3)(text, list, `"${newRequirement(request)}"`);
    const changed = changedRequirement(only, request);
    return changed === null ? text : replaceString(text, only, changed, unusual(path, array, request));
}
function replaceString(text, { entry, text: old }, changed, problem) {
    const { start, end } = entry;
    if (text.slice(start + 1, end - 1) !== old)
        throw problem;
    return (0,toml_edit/* applyEdits */.ct)(text, [{ start: start + 1, end: end - 1, text: changed }]);
}
/** In `[tool.poetry.dependencies]` or a group of it. `version`: false where `[project]` holds the range already. */
function withPoetryDependency({ path, text }, table, request, version) {
    const dependencies = (0,toml_document/* tableAt */.af)((0,toml_document/* parseTomlText */.tT)(path, text), ...table);
    const key = keyOf(dependencies, request.name);
    const source = (0,toml_edit/* tomlString */.Ge)(request.index.name);
    if (key === null) {
        const range = version ? `version = ${(0,toml_edit/* tomlString */.Ge)(request.fresh.poetry || '*')}, ` : '';
        return (0,toml_edit/* addTomlKey */.B9)(text, table, request.name, `{ ${range}source = ${source} }`);
    }
    const value = dependencies[key];
    const place = [...table, key];
    if (typeof value === 'string') {
        const { start, end } = entryAt(text, place) ?? { start: 0, end: 0 };
        const written = keptPoetry(value, request)
            ? text.slice(start, end)
            : (0,toml_edit/* tomlString */.Ge)(request.asked?.poetry ?? '*');
        const added = `{ version = ${written}, source = ${source} }`;
        return (0,toml_edit/* applyEdits */.ct)(text, [{ start, end, text: added }]);
    }
    const existing = (0,toml_document/* asTable */.fO)(value);
    if (existing === null)
        throw unusual(path, place, request);
    refuseOtherPlace(path, text, existing, place, request);
    const ranged = withPoetryVersion(text, existing, place, request);
    return existing['source'] === undefined ? (0,toml_edit/* addTomlKey */.B9)(ranged, place, 'source', source) : ranged;
}
function withPoetryVersion(text, existing, place, request) {
    const { version } = existing;
    if (typeof version !== 'string' || keptPoetry(version, request))
        return text;
    const entry = entryAt(text, [...place, 'version']);
    if (entry === undefined)
        return text;
    return (0,toml_edit/* applyEdits */.ct)(text, [
        { start: entry.start, end: entry.end, text: (0,toml_edit/* tomlString */.Ge)(request.asked?.poetry ?? '*') },
    ]);
}
function refuseOtherPlace(path, text, existing, place, request) {
    const kind = ['git', 'url', 'path', 'file'].find((each) => existing[each] !== undefined);
    const line = (0,located_version/* lineOf */.cA)(text, entryAt(text, place)?.keyStart ?? 0);
    const { name, index } = request;
    if (kind !== undefined)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-dependency-by-url', { path, line, name, place: `\`${kind}\`` });
    if (existing['source'] !== undefined && existing['source'] !== index.name)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-source-differs', { path, name, index: index.name });
}
function keptPoetry(version, { asked }) {
    return asked === null || (0,range_within/* rangeWithin */.v)(version === '*' ? '' : version, asked.clauses);
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
    return (0,toml_outline/* tomlOutline */.vZ)(text).entries.find((entry) => (0,toml_outline/* samePath */.Eb)(entry.path, path));
}
function stringOf(text, { start, end }) {
    const value = (0,smol_toml_dist.parse)(`value = ${text.slice(start, end)}`)['value'];
    return typeof value === 'string' ? value : null;
}
function unusual(path, place, request) {
    const wanted = `${newRequirement(request)} to ${place.join('.')}`;
    return (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-toml-unusual', { path, wanted });
}

;// CONCATENATED MODULE: ./lib/consumer/index-entry.js
// Where uv and poetry are told to take a package from one index and from no other.
// https://docs.astral.sh/uv/concepts/indexes/#pinning-a-package-to-an-index
// https://python-poetry.org/docs/repositories/#explicit-package-sources










/** Throws `consumer-index-differs`, `consumer-source-differs`. */
function withUvIndex({ path, text }, request) {
    const table = (0,toml_document/* parseTomlText */.tT)(path, text);
    const { name, url } = request.index;
    const indexed = hasIndex(path, table, package_sources/* UV_INDEX */.x, request)
        ? text
        : (0,toml_edit/* addTomlTable */.eM)(text, package_sources/* UV_INDEX */.x, [
            ['name', (0,toml_edit/* tomlString */.Ge)(name)],
            ['url', (0,toml_edit/* tomlString */.Ge)(url)],
            ['explicit', 'true'],
            ['authenticate', '"always"'],
        ]);
    const sources = (0,toml_document/* tableAt */.af)(table, ...package_sources/* UV_SOURCES */.f2);
    const key = keyOf(sources, request.name);
    if (key === null)
        return (0,toml_edit/* addTomlKey */.B9)(indexed, package_sources/* UV_SOURCES */.f2, request.name, `{ index = ${(0,toml_edit/* tomlString */.Ge)(name)} }`);
    if ((0,toml_document/* asTable */.fO)(sources[key])?.['index'] !== name)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-source-differs', { path, name: request.name, index: name });
    return indexed;
}
/** Throws `consumer-index-differs`. */
function withPoetrySource({ path, text }, request) {
    if (hasIndex(path, (0,toml_document/* parseTomlText */.tT)(path, text), package_sources/* POETRY_SOURCE */.Wy, request))
        return text;
    return (0,toml_edit/* addTomlTable */.eM)(text, package_sources/* POETRY_SOURCE */.Wy, [
        ['name', (0,toml_edit/* tomlString */.Ge)(request.index.name)],
        ['url', (0,toml_edit/* tomlString */.Ge)(request.index.url)],
        ['priority', '"explicit"'],
    ]);
}
/** Which repository serves the package, for the index server. Throws `consumer-repository-differs`. */
function withPrivatePackage({ path, text }, name, repository) {
    const recorded = (0,private_packages/* recordedRepository */.lQ)((0,toml_document/* parseTomlText */.tT)(path, text), name);
    if (recorded === null)
        return (0,toml_edit/* addTomlKey */.B9)(text, private_packages/* PRIVATE_PACKAGES */.mu, (0,normalize_name/* normalizeName */.P)(name), (0,toml_edit/* tomlString */.Ge)(repository));
    if (recorded.toLowerCase() !== repository.toLowerCase())
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-repository-differs', { name, seen: recorded, wanted: repository });
    return text;
}
/** The name under which the project has the index already, in the tables of uv or poetry; null: none. */
function existingIndexName(table, url) {
    return (0,package_sources/* namedIndexes */.wK)(table).find((each) => (0,index_address/* sameIndexUrl */.Qs)(each.url, url))?.name || null;
}
function hasIndex(path, table, place, { index }) {
    const found = (0,package_sources/* indexesAt */.cK)(table, place).find((each) => each['name'] === index.name);
    if (found === undefined)
        return false;
    const seen = String(found['url']);
    if (!(0,index_address/* sameIndexUrl */.Qs)(seen, index.url))
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-index-differs', {
            ...{ path, name: index.name, seen: (0,mask_secrets/* maskUserInfo */.e)(seen) },
            wanted: index.url,
        });
    return true;
}

;// CONCATENATED MODULE: ./lib/consumer/toml-proof.js
// The proof of an edit: read again, the file says what it said, and what was added.




/**
 * Everything that stood in `before` still does, with its value; only dependencies that were changed as asked may
 * differ, which `mayDiffer` tells by their path. Throws `consumer-toml-unusual`: a form that the edit does not fit.
 */
function proveTomlEdit({ path, before, after }, mayDiffer, wanted) {
    const [old, now] = [(0,toml_document/* parseTomlText */.tT)(path, before), readAfter(path, after)];
    if (now === null || !holds(now, old, [], mayDiffer))
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-toml-unusual', { path, wanted });
}
function readAfter(path, after) {
    try {
        return (0,toml_document/* parseTomlText */.tT)(path, after);
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
    const table = (0,toml_document/* parseTomlText */.tT)(path, text);
    const { group } = request;
    const isPoetry = tools.includes('poetry');
    if (isPoetry && isClassic(table, group)) {
        const place = group === null
            ? ['tool', 'poetry', 'dependencies']
            : ['tool', 'poetry', 'group', group, 'dependencies'];
        return withPoetryDependency({ path, text }, place, request, true);
    }
    if (group === null && hasDynamicDependencies(table))
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-dependencies-dynamic', { requirement: newRequirement(request) });
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
    const table = (0,toml_document/* parseTomlText */.tT)('pyproject.toml', before);
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
        const name = (0,requirement_text/* requirementText */.P)(line)?.name;
        return name === (0,normalize_name/* normalizeName */.P)(request.name) ? [{ path, line: number, text: line, start }] : [];
    });
    refuseSeveral(found, request);
    const [only] = found;
    const changed = only === undefined ? null : changedRequirement(only, request);
    if (only !== undefined && changed === null)
        return text;
    if (/(?:^|\s)--hash=/m.test(text))
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-requirements-hashed', {
            ...{ path, name: request.name },
            requirement: newRequirement(request),
        });
    if (only !== undefined && changed !== null)
        return (0,toml_edit/* applyEdits */.ct)(text, [{ start: only.start, end: only.start + only.text.length, text: changed }]);
    return addRequirementLine(text, newRequirement(request));
}
function addRequirementLine(text, line) {
    const eol = (0,toml_edit/* endOfLines */.IG)(text);
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
    const tools = (0,project_tools/* projectTools */.bR)(files);
    const pyproject = files.get(PYPROJECT);
    const inPyproject = (0,project_tools/* hasProjectTable */.AZ)(files) || request.group !== null;
    const notes = [];
    const changes = [];
    if (pyproject !== undefined || request.group !== null) {
        const text = pyproject ?? '';
        const after = withPyprojectSetup({ path: PYPROJECT, text }, tools, request, inPyproject);
        changes.push({ path: PYPROJECT, before: pyproject ?? null, after });
    }
    const written = (0,project_tools/* requirementsFile */.d7)(files);
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
    const compiled = ['requirements.txt'].filter((path) => (0,project_tools/* isCompiled */.w_)(files.get(path) ?? ''));
    const path = compiled[0] ?? (inPyproject ? (0,project_tools/* requirementsFile */.d7)(files) : null);
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
    const others = (0,project_tools/* otherTools */.uq)(files).map((tool) => `${tool} is not set up: it asks all its sources for every name. Before the next lock give ${name} a source of its own, by include_packages there and exclude_packages at the others.`);
    return [...lock, ...shadowed, ...others, how, ...login];
}
function planSteps(files, request, hasPyproject, above) {
    const { source, name } = request;
    if (source.kind === 'index')
        return { changes: [], notes: [], paste: ownServerCi((0,project_tools/* projectTools */.bR)(files), request) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/consumer/update-workflow.js
// The weekly update of a project's private packages, in two jobs: what docs/workflows/consumer-update.yml shows is this text for a project
// of uv. A test holds them together.




const UPDATE_ACTION = 'org/py-release-action/actions/update';
const ARTIFACT = 'py-release-updates';
/** From the root of the repository: one file for each project, also where names differ in other characters alone (`a/b`, `a-b`). */
function updateWorkflowPath(folder) {
    const words = folder.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const digest = (0,external_node_crypto_.createHash)('sha256').update(folder).digest('hex').slice(0, 8);
    const named = words.join('/') === folder || folder === '.' ? words : [...words, digest];
    return `.github/workflows/${['py-release-update', ...named].join('-')}.yml`;
}
/** A workflow, whatever its name, that updates the project of this folder. */
function isUpdateOf(text, folder) {
    return (text.includes(UPDATE_ACTION) && text.split(/\r?\n/).some((line) => line.trim() === placeLine(folder)));
}
function placeLine(folder) {
    return `working-directory: ${quoted(folder)}`;
}
function renderUpdateWorkflow(choice) {
    const { folder, request } = choice;
    const place = folder === '.' ? [] : [`          ${placeLine(folder)}`];
    return [
        `name: ${folder === '.' ? 'Update packages' : quoted(`Update packages of ${folder}`)}`,
        '',
        'on:',
        '  schedule:',
        "    - cron: '23 5 * * 1' # Mondays",
        '  workflow_dispatch: # or by hand',
        '',
        '# One at a time; what waits is overtaken by the newest.',
        'concurrency:',
        '  group: ${{ github.workflow }}',
        '  cancel-in-progress: false',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  test:',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        `      contents: read # checks out this repository; it runs code of the project, and has no other right`,
        '    outputs:',
        '      updates-digest: ${{ steps.update.outputs.updates-digest }}',
        '    steps:',
        ...checkout(),
        ...tooling(choice),
        '      # Finds newer versions and runs the tests with them. The tests get no secret.',
        '      - id: update',
        `        uses: ${UPDATE_ACTION}@v1`,
        ...logins(choice),
        ...given([
            ...place,
            ...(choice.isNamed ? [] : [`          packages: ${request.name}`]),
            ...(isServedHere(choice)
                ? [
                    `          token: \${{ secrets.${TOKEN_SECRET} }} # may read \`contents\` of the repositories of the packages, and nothing else`,
                ]
                : []),
        ]),
        '      - uses: actions/upload-artifact@v4',
        '        with:',
        `          name: ${ARTIFACT}`,
        `          path: ${ARTIFACT}/`,
        '',
        '  propose:',
        '    needs: test',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: write # makes the branches of the pull requests, and removes them',
        '      pull-requests: write # opens the pull requests and keeps them current',
        '      issues: write # tells of updates that fail, and closes that when one passes',
        '    steps:',
        ...checkout(),
        '      - uses: actions/download-artifact@v4',
        '        with:',
        `          name: ${ARTIFACT}`,
        `          path: ${ARTIFACT}/`,
        '      # Runs no code of the project.',
        `      - uses: ${UPDATE_ACTION}@v1`,
        '        with:',
        ...place,
        `          updates: ${ARTIFACT}`,
        '          updates-digest: ${{ needs.test.outputs.updates-digest }}',
        '',
    ].join('\n');
}
function checkout() {
    return ['      - uses: actions/checkout@v5', '        with:', '          persist-credentials: false'];
}
/** uv is fetched by the action where it is missing, and Poetry in the version that made the lock. */
function tooling({ tools, request, isNamed }) {
    const { source, name, index } = request;
    const python = [
        '      - uses: actions/setup-python@v6',
        '        with:',
        "          python-version: '3.13'",
    ];
    const served = source.kind === 'github' && !isNamed
        ? [
            `      - uses: ${PRIVATE_INDEX_ACTION}@v1`,
            '        with:',
            `          token: \${{ secrets.${TOKEN_SECRET} }} # may read \`contents\` of that repository, and nothing else`,
            `          packages: ${name}=${source.repository}`,
        ]
        : [];
    const own = source.kind === 'index' && tools.includes('pip') ? indented(pipStep(index.url)) : [];
    return [...(tools.includes('uv') ? [] : python), ...served, ...own];
}
function isServedHere({ request, isNamed }) {
    return request.source.kind === 'github' && isNamed;
}
/** Of one's own server, for the tool that resolves; the tests are not given them. */
function logins({ tools, request }) {
    if (request.source.kind === 'github')
        return [];
    const lines = ['uv', 'poetry'].flatMap((tool) => {
        if (!tools.includes(tool))
            return [];
        const { user, password } = (0,consumer_access/* consumerVariables */.SH)(tool, request.index.name);
        return [
            `          ${user}: \${{ secrets.INDEX_USERNAME }}`,
            `          ${password}: \${{ secrets.INDEX_PASSWORD }}`,
        ];
    });
    return lines.length === 0 ? [] : ['        env:', ...lines];
}
function given(lines) {
    return lines.length === 0 ? [] : ['        with:', ...lines];
}
function indented(text) {
    return text.split('\n').map((line) => `      ${line}`);
}
/** A YAML scalar that reads back as just that. */
function quoted(text) {
    return /^[A-Za-z][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/consumer/update-plan.js



/** `folder`: of the project in its repository, POSIX, `.` for the root. `above`: workflows of the repository outside of it. */
function planUpdate(files, request, folder, above) {
    const path = updateWorkflowPath(folder);
    const tools = (0,project_tools/* projectTools */.bR)(files);
    // Of one's own server only uv and poetry are told by name.
    const isNamed = request.source.kind === 'github'
        ? files.has('pyproject.toml') || request.group !== null
        : tools.includes('uv') || tools.includes('poetry');
    const text = renderUpdateWorkflow({ folder, tools, request, isNamed });
    const up = folder === '.' ? '' : '../'.repeat(folder.split('/').length);
    const kept = folder === '.' ? [...files].map(([name, own]) => ({ path: name, text: own })) : above;
    const there = kept.find((file) => file.path === `${up}${path}`) ??
        // People rename files.
        (folder === '.' ? undefined : kept.find((file) => isUpdateOf(file.text, folder)));
    if (there !== undefined) {
        const note = `The weekly update in ${there.path} is there already, and was left as it is.`;
        return { changes: [], notes: there.text === text ? [] : [note], paste: [] };
    }
    if (folder !== '.')
        return { changes: [], notes: [], paste: [{ place: `${up}${path}, a new file`, text }] };
    const change = { path, before: null, after: text };
    return { changes: [change], notes: [secretNote(request, path)], paste: [] };
}
function secretNote({ source, name }, path) {
    const secret = source.kind === 'github'
        ? `the secret ${TOKEN_SECRET}`
        : 'the secrets INDEX_USERNAME and INDEX_PASSWORD, where the index asks for a login';
    return `${path} looks for newer versions of ${name} each week, tests them and proposes them; it needs ${secret}, and the setting "Allow GitHub Actions to create and approve pull requests". --no-update leaves it out.`;
}

;// CONCATENATED MODULE: ./lib/consumer/environment-pip-config.js


/** Null: another index is there, which is left alone. Unchanged text: nothing to do. */
function withIndexUrl({ path, before }, url) {
    const text = before ?? '';
    const seen = /^index[-_]url\s*[=:]\s*(\S+)/im.exec(text)?.[1];
    if (seen !== undefined)
        return (0,index_address/* sameIndexUrl */.Qs)(seen, url) ? { path, before, after: text } : null;
    const line = `index-url = ${url}`;
    const eol = (0,toml_edit/* endOfLines */.IG)(text);
    const header = /^\[global\][ \t]*\r?\n/m.exec(text);
    if (header !== null) {
        const at = header.index + header[0].length;
        return { path, before, after: (0,toml_edit/* applyEdits */.ct)(text, [{ start: at, end: at, text: `${line}${eol}` }]) };
    }
    const gap = text === '' || text.endsWith('\n') ? '' : eol;
    return { path, before, after: `${text}${gap}[global]${eol}${line}${eol}` };
}

// EXTERNAL MODULE: ./lib/consumer/find-holes.js + 2 modules
var find_holes = __webpack_require__(92818);
// EXTERNAL MODULE: ./lib/notes/plain-line.js
var plain_line = __webpack_require__(9900);
;// CONCATENATED MODULE: ./lib/consumer/public-name.js
// Whether a private package's name is taken on the public index, and whether `extra-index-url` may be written all the same.




/** `typed`: the name typed a second time, or empty. Gives the sentence of the risk; throws `consumer-extra-index-*`. */
function acceptExtraIndex(name, typed, seen) {
    const answered = typed !== '' && (0,normalize_name/* normalizeName */.P)(typed) === (0,normalize_name/* normalizeName */.P)(name);
    const owner = seen.state === 'owned' && seen.owner !== '' ? ` (by ${(0,plain_line/* plainLine */.h)(seen.owner, 80)})` : '';
    if (seen.state === 'owned' && !answered)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-extra-index-owned', { name, owner });
    if (seen.state === 'unknown' && !answered)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-extra-index-unknown', { name, why: seen.why });
    const standing = {
        free: 'The name is free on PyPI today; whoever registers it there decides what is installed here: register it first.',
        owned: `The name is taken on PyPI${owner}: whenever its version there is higher, that one is installed here.`,
        unknown: 'Who owns the name on PyPI is unknown.',
    }[seen.state];
    return `extra-index-url: pip takes the higher version of both indexes, and the public one when yours refuses the login. ${standing}`;
}

// EXTERNAL MODULE: ./lib/consumer/newest-version.js + 1 modules
var newest_version = __webpack_require__(46606);
// EXTERNAL MODULE: ./lib/dependencies/lock-entries.js + 1 modules
var lock_entries = __webpack_require__(91932);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
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
/** From the package's entry in uv.lock or poetry.lock, when it was locked from git; null: it was not, or the lock can't be read. */
function repositoryOfLock(path, text, name, serverUrl) {
    const entry = entriesOf(path, text).find((each) => each.name === (0,normalize_name/* normalizeName */.P)(name));
    const source = (0,toml_document/* tableAt */.af)(entry?.table ?? {}, 'source');
    const url = (0,toml_document/* stringAt */.bX)(source, 'git') ?? (source['type'] === 'git' ? (0,toml_document/* stringAt */.bX)(source, 'url') : null);
    return url === null ? null : repositoryOfUrl(url, serverUrl);
}
function entriesOf(path, text) {
    try {
        return (0,lock_entries/* lockEntries */.C)(path, text);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [];
        throw error;
    }
}
function repositoryOfUrl(text, serverUrl) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.host !== new URL(serverUrl).host)
        return null;
    const [, owner, name] = /^\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/|$)/.exec(url.pathname) ?? [];
    return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}

// EXTERNAL MODULE: ./lib/dependencies/version-range.js
var version_range = __webpack_require__(33765);
// EXTERNAL MODULE: ./lib/simple-index/local-index.js
var local_index = __webpack_require__(96917);
// EXTERNAL MODULE: ./lib/upload/index-url.js
var index_url = __webpack_require__(37725);
;// CONCATENATED MODULE: ./lib/commands/consumer-request.js











/** Throws `consumer-range-invalid`, `consumer-repository-unknown`, and what is wrong with the URL of an index. */
async function consumerRequest(args, files, serverUrl, needs) {
    const asked = args.range === null ? null : (0,version_range/* parseRange */.R)(args.range);
    const { name, group } = args;
    const common = { name, group, asked };
    if (args.index !== null) {
        const url = (0,index_url/* withSlash */.Ec)((0,index_url/* checkedIndexUrl */.Lo)(args.index, '--index').href);
        const known = existingIndexName(pyprojectOf(files), url) ?? (0,index_address/* indexNameOf */.BK)(url);
        const { fresh, notes } = freshRange(asked, { why: 'your server was not asked' });
        return {
            request: { ...common, fresh, source: { kind: 'index' }, index: { name: known, url } },
            notes,
        };
    }
    const repository = args.github || (await findRepository(name, files, serverUrl, needs));
    const known = asked === null ? await needs.readReleases(repository) : { why: '' };
    const { fresh, notes } = freshRange(asked, newestOf(name, repository, known));
    const index = { name: local_index/* LOCAL_INDEX_NAME */.nm, url: (0,local_index/* localIndexUrl */.Zg)() };
    return { request: { ...common, fresh, source: { kind: 'github', repository }, index }, notes };
}
function freshRange(asked, newest) {
    if (asked !== null)
        return { fresh: asked, notes: [] };
    if (!('why' in newest))
        return { fresh: (0,version_range/* caretOf */.f)(newest), notes: [] };
    const note = `A new dependency gets no bound, since no range was given and ${newest.why}. Name one: --package NAME@^1.0.0.`;
    return { fresh: (0,version_range/* parseRange */.R)('*'), notes: [note] };
}
function newestOf(name, repository, known) {
    if ('why' in known)
        return known;
    return (0,newest_version/* newestVersion */.Rg)(known.releases, name) ?? { why: (0,newest_version/* noVersion */.yV)(repository, name, known.releases.length) };
}
async function findRepository(name, files, serverUrl, needs) {
    const recorded = (0,private_packages/* recordedRepository */.lQ)(pyprojectOf(files), name);
    if (recorded !== null)
        return recorded;
    for (const lock of ['uv.lock', 'poetry.lock']) {
        const found = repositoryOfLock(lock, files.get(lock) ?? '', name, serverUrl);
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
    throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-repository-unknown', { name, looked });
}
function pyprojectOf(files) {
    return (0,toml_document/* parseTomlText */.tT)('pyproject.toml', files.get('pyproject.toml') ?? '');
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
    const holes = (0,find_holes/* findHoles */.Tn)({
        files: [...inside, ...above.map((file) => ({ ...file, outside: true })), ...outside],
        environment: facts.environment,
        own: request.index.url,
    }).filter((hole) => args.allowExtraIndex === null || !isAllowed(hole, request, files));
    const fixes = args.fix ? (0,find_holes/* fixHoles */.$U)(inside, holes) : [];
    const fixed = new Map([...files, ...fixes.map(({ path, after }) => [path, after])]);
    const plan = planConsumer(fixed, request, args.allowExtraIndex !== null, above);
    const local = await environmentChange(plan, request, args, needs);
    const weekly = args.update
        ? planUpdate(fixed, request, await needs.readFolder(), above)
        : { changes: [], notes: [], paste: [] };
    const isMended = ({ path, fix }) => fix !== null && fixes.some((change) => change.path === path);
    const changes = joined(files, [...fixes, ...plan.changes, ...weekly.changes, ...local.changes]);
    const outcome = {
        result: changes.length === 0 ? 'nothing' : 'planned',
        request,
        requirement: newRequirement(request),
        plan: {
            ...plan,
            notes: [...notes, ...risk, ...plan.notes, ...weekly.notes, ...local.notes],
            paste: [...plan.paste, ...weekly.paste],
        },
        changes,
        mended: holes.filter(isMended),
        holes: holes.filter((hole) => !isMended(hole)),
    };
    needs.present(outcome);
    if (changes.length === 0 || args.dryRun)
        return outcome;
    if (!args.yes && !needs.canConfirm)
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-needs-yes', {});
    const count = changes.length === 1 ? 'this file' : `these ${changes.length} files`;
    if (!args.yes && !(await needs.confirm(`Write ${count}?`)))
        throw (0,catalogue/* raise */.x)(consumer_errors/* consumerErrors */.m, 'consumer-declined', {});
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

// EXTERNAL MODULE: ./lib/report/file-difference.js
var file_difference = __webpack_require__(58428);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/commands/consumer-report.js
// What a person, or a program, reads of a consumer's set-up. Secrets in the lines of a diff are not shown.




const LONGEST = 2000;
function consumerDocument({ result, request, plan, changes, ...found }) {
    return {
        schema: 1,
        result,
        package: request.name,
        range: request.fresh.clauses,
        repository: request.source.kind === 'github' ? request.source.repository : null,
        index: request.index,
        tools: plan.tools,
        changes: changes.map((change) => ({ path: change.path, diff: maskedDiff(change) })),
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
        ...changes.flatMap((change) => ['', ...(0,file_difference/* diffLines */.P)(maskedDiff(change), paint)]),
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
        ...plan.notes.map((note) => `${paint('cyan', 'note')}: ${(0,terminal_text/* terminalLine */.tL)(note, LONGEST)}`),
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
            `  ${paint('yellow', finding.code)}: ${(0,terminal_text/* terminalLine */.tL)(finding.happened, LONGEST)}`,
            `    ${(0,terminal_text/* terminalLine */.tL)(finding.remedy, LONGEST)}`,
        ]),
    ];
}
function maskedDiff(change) {
    return (0,mask_secrets/* maskUserInfo */.e)((0,file_difference/* unifiedDiff */.W)(change));
}
function consumer_report_indent(text) {
    return text.replace(/^/gm, '    ');
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/consumer-folder.js + 1 modules
var consumer_folder = __webpack_require__(57787);
// EXTERNAL MODULE: ./lib/gateways/connection-failure.js
var connection_failure = __webpack_require__(38212);
// EXTERNAL MODULE: ./lib/gateways/github/listed-releases.js
var listed_releases = __webpack_require__(6041);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/gateways/consumer-lookups.js
// What a consumer's set-up asks of others: the releases of a repository, and who has a name on PyPI.





const PATIENCE_MS = 15_000;
const PYPI = 'https://pypi.org/pypi/';
function createConsumerLookups({ fetch, token, apiUrl }) {
    return {
        /** Never throws: without an answer a dependency only gets no bound. */
        readReleases: async (repository) => {
            if (token === '')
                return { why: `there is no GITHUB_TOKEN to read the releases of ${repository} with` };
            // Plain: it is not worth the patience that a release has with GitHub's troubles.
            try {
                const url = `${apiUrl.replace(/\/$/, '')}/repos/${repository}/releases?per_page=${newest_version/* RELEASES_READ */.U5}`;
                const answer = await fetch(url, {
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
                    return { releases: (0,listed_releases/* listedReleases */.a)(JSON.parse(body)) };
                if (answer.status === 404)
                    return { why: `there is no ${repository}, or the token may not read it (HTTP 404)` };
                return { why: `GitHub answered HTTP ${answer.status} for the releases of ${repository}` };
            }
            catch (error) {
                // What a GitHub of the company lacks is mended in a minute, and then there is a bound.
                const mend = (0,connection_failure/* isCertificateFailure */.G5)(error)
                    ? '; name the certificate of its authority (PEM) by SSL_CERT_FILE'
                    : '';
                return { why: `GitHub could not be asked: ${(0,connection_failure/* connectionReason */.R2)(error)}${mend}` };
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
                return { state: 'unknown', why: (0,connection_failure/* connectionReason */.R2)(error) };
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
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(45370);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
;// CONCATENATED MODULE: ./lib/cli-consumer.js
// `py-release consumer init`: the gateways of a person's machine, and what a person reads.











async function runConsumerInit(args, given) {
    const terminal = (0,gateways_terminal/* createTerminal */.P)(given, args.quiet);
    const { env, roots } = (0,cli_certificates.personCertificates)(given, (text) => terminal.tellWarnings([text]));
    const prompt = (0,secret_prompt/* createPrompt */.H)();
    const folder = await (0,consumer_folder/* createConsumerFolder */.t)((0,external_node_path_.resolve)(args.folder), env, (0,child_environment/* childEnvironment */.Q)(env, []));
    const access = (0,github_access/* readGitHubAccess */.w)(env);
    const lookups = createConsumerLookups({ fetch: (0,http_fetch.createFetch)(env, roots), ...access });
    const outcome = await consumerInit(args, { environment: env, serverUrl: access.serverUrl }, {
        ...folder,
        ...lookups,
        present: (planned) => {
            if (!args.json)
                terminal.print(renderConsumer(planned, terminal.color));
        },
        ask: prompt.askLine,
        canConfirm: prompt.canAsk,
        confirm: prompt.agrees,
    });
    if (args.json)
        terminal.print(JSON.stringify(consumerDocument(outcome), null, terminal.isTerminal ? 2 : 0));
    else if (outcome.result === 'written')
        terminal.print(`\nWrote ${outcome.changes.map(({ path }) => path).join(', ')}.`);
}


/***/ }),

/***/ 73952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ indexNameOf),
/* harmony export */   Cs: () => (/* binding */ decodedPart),
/* harmony export */   Qs: () => (/* binding */ sameIndexUrl),
/* harmony export */   sl: () => (/* binding */ withoutUserInfo)
/* harmony export */ });
// Addresses of indexes as they may be shown, compared and named.
/** The login of an address is a secret. Throws for what is no address. */
function withoutUserInfo(address) {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    return url.href;
}
/** A part of an address as it was meant; as it stands where a `%` is only that. */
function decodedPart(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** `/simple` and `/simple/` are one place, whoever asks there. */
function sameIndexUrl(a, b) {
    return plain(a) === plain(b);
}
function plain(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    return url === null ? text : `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
}
/** A name of an index from its host: `pypi-acme-example`. */
function indexNameOf(url) {
    return new URL(url).hostname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
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

/***/ 18990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wy: () => (/* binding */ POETRY_SOURCE),
/* harmony export */   b2: () => (/* binding */ packageSources),
/* harmony export */   cK: () => (/* binding */ indexesAt),
/* harmony export */   f2: () => (/* binding */ UV_SOURCES),
/* harmony export */   wK: () => (/* binding */ namedIndexes),
/* harmony export */   x: () => (/* binding */ UV_INDEX)
/* harmony export */ });
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

/***/ 42041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseSdistFilename)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88208);
/* harmony import */ var _safe_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5655);
// https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name (PEP 625)



/** Throws `distribution-sdist-filename`. Splits at the last dash: names of old backends hold dashes, versions none. */
function parseSdistFilename(filename) {
    const fail = (reason) => {
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_distribution_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .distributionErrors */ .u, 'distribution-sdist-filename', { filename, reason });
    };
    const problem = (0,_safe_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .filenameProblem */ .f)(filename);
    if (problem !== null)
        return fail(problem);
    if (!filename.endsWith('.tar.gz'))
        return fail('it does not end in .tar.gz');
    const stem = filename.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1 || dash === stem.length - 1)
        return fail('name and version are not separated by a dash');
    return { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolderFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73014);
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

/***/ 36925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ uvConfigurationPaths),
/* harmony export */   i: () => (/* binding */ pipConfigurationPaths)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 32525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ environmentProgram),
/* harmony export */   a2: () => (/* binding */ environmentPython),
/* harmony export */   cd: () => (/* binding */ activated),
/* harmony export */   kK: () => (/* binding */ findVirtualEnvironment),
/* harmony export */   tJ: () => (/* binding */ sitePackages)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// The virtual environment of a project, its programs, and where it keeps what is installed.


const WINDOWS = process.platform === 'win32';
function programFolder(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, WINDOWS ? 'Scripts' : 'bin');
}
function environmentPython(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? 'python.exe' : 'python');
}
function environmentProgram(environment, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(programFolder(environment), WINDOWS ? `${name}.exe` : name);
}
/** The variables of an activated environment, in front of `env`. */
function activated(environment, env) {
    const name = Object.keys(env).find((key) => (WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
    const rest = env[name] === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter + env[name];
    const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
    return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}
/**
 * `folder`: of the project, absolute. `named`: as typed; null: the active one, or the one in the folder. Null: there is none; one that is
 * named and is none is told as if there were none.
 */
async function findVirtualEnvironment(folder, named, env) {
    const candidates = named === null
        ? [env['VIRTUAL_ENV'], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.venv'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'venv')]
        : [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, named)];
    for (const candidate of candidates) {
        if (candidate === undefined || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate))
            continue;
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(candidate, 'pyvenv.cfg')).catch(() => null)) !== null)
            return candidate;
    }
    return null;
}
/** Folders that may be missing. */
async function sitePackages(environment) {
    const libraries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib')).catch(() => []);
    return [
        ...libraries.map((library) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'lib', library, 'site-packages')),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(environment, 'Lib', 'site-packages'),
    ];
}


/***/ }),

/***/ 59669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ serverHost),
/* harmony export */   w: () => (/* binding */ readGitHubAccess)
/* harmony export */ });
// Which GitHub the command line speaks to, and with what: from a person's environment, the same for every command.
const SERVER = 'https://github.com';
/**
 * A token for another host never goes to github.com: without `GITHUB_API_URL` the API is that of `GITHUB_SERVER_URL`.
 * https://docs.github.com/en/enterprise-server/rest, https://docs.github.com/en/enterprise-cloud@latest/admin/data-residency
 */
function readGitHubAccess(env) {
    const serverUrl = withoutSlash(env['GITHUB_SERVER_URL'] || SERVER);
    return {
        token: (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '').trim(),
        apiUrl: withoutSlash(env['GITHUB_API_URL'] || usualApi(serverUrl)),
        serverUrl,
    };
}
/** Host of the server, with its port. */
function serverHost({ serverUrl }) {
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}
function usualApi(serverUrl) {
    const host = serverHost({ serverUrl });
    if (host === 'github.com')
        return 'https://api.github.com';
    return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
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

/***/ 58428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines),
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);
// What is about to be written into a file of a project: as a difference, and its lines for a terminal.

const LONGEST_LINE = 2000;
/** Unified, by git's conventions, so that `git apply` and reviewers read it. */
function unifiedDiff({ path, before, after }) {
    const old = before === null ? '/dev/null' : `a/${path}`;
    const options = { context: 3, headerOptions: diff__WEBPACK_IMPORTED_MODULE_0__/* .FILE_HEADERS_ONLY */ .jr };
    return (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .createTwoFilesPatch */ .ss)(old, `b/${path}`, before ?? '', after, undefined, undefined, options);
}
function diffLines(diff, paint) {
    return diff
        .trimEnd()
        .split('\n')
        .map((line) => {
        const shown = visible(line);
        if (/^(?:\+\+\+|---) /.test(shown))
            return paint('bold', shown);
        if (shown.startsWith('@@'))
            return paint('cyan', shown);
        if (shown.startsWith('+'))
            return paint('green', shown);
        return shown.startsWith('-') ? paint('red', shown) : shown;
    });
}
/** A line of a stranger's file must steer neither the terminal nor GitHub's runner; its blanks stay. */
function visible(line) {
    const shown = line
        .replace(/\r$/, '')
        .replace(/[^\P{C}\t]/gu, '\uFFFD')
        .replaceAll('##[', '# #[');
    return shown.length <= LONGEST_LINE ? shown : `${shown.slice(0, LONGEST_LINE)}…`;
}


/***/ }),

/***/ 99809:
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

/***/ 55336:
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
