export const id = 4672;
export const ids = [4672];
export const modules = {

/***/ 45788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/cli-certificates.js + 2 modules
var cli_certificates = __webpack_require__(50046);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/setup-errors.js
var setup_errors = __webpack_require__(64336);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/tag-format.js
var tag_format = __webpack_require__(58078);
// EXTERNAL MODULE: ./lib/version/written-version.js
var written_version = __webpack_require__(88414);
;// CONCATENATED MODULE: ./lib/setup/first-release.js
// Whether the very next push releases, whatever its commits say: a project with a version in its files and no version tag is released as it stands.



/** The version that is released then; null when a commit has to call for a release. `written`: null for a dynamic one. */
function firstRelease(written, tags, tagFormat) {
    if (written === null || !(0,written_version/* isConsent */.VK)(written) || written.release.every((part) => part === 0))
        return null;
    const format = (0,tag_format/* parseTagFormat */.n0)(tagFormat);
    return tags.some((tag) => (0,tag_format/* readTag */.zW)(format, tag) !== null) ? null : (0,format_version/* formatVersion */.q)(written);
}

// EXTERNAL MODULE: ./lib/notes/changelog-path.js
var changelog_path = __webpack_require__(55655);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
;// CONCATENATED MODULE: ./lib/setup/seen-tag-format.js
// The form that the version tags of a repository have, where it is not the usual one.



const USUAL = 'v{version}';
/** Words of their own that people set before versions. */
const WORDS = ['', 'release-', 'release/', 'rel-', 'version-', 'ver-', 'releases/', 'versions/', 'v.', 'V'];
/**
 * The `tag-format` to configure; null when the usual one does, or nothing certain is seen. With the project's name in it, where the tags
 * have it, or where several projects share the repository and no tag says otherwise.
 */
function seenTagFormat(tags, { name, isOneOfMany }) {
    const named = namedFormats(name).find((format) => reads(format, tags));
    if (named !== undefined)
        return named;
    if (reads(USUAL, tags))
        return null;
    if (isOneOfMany)
        return `${(0,normalize_name/* normalizeName */.P)(name)}-v{version}`;
    return WORDS.map((word) => `${word}{version}`).find((format) => reads(format, tags)) ?? null;
}
function namedFormats(name) {
    const spellings = new Set([name, (0,normalize_name/* normalizeName */.P)(name), (0,normalize_name/* normalizeName */.P)(name).replaceAll('-', '_')]);
    return [...spellings].flatMap((spelling) => ['-v', '/v', '@v', '_v', '-', '/', '@', '==', '_'].map((between) => `${spelling}${between}{version}`));
}
function reads(format, tags) {
    try {
        const parsed = (0,tag_format/* parseTagFormat */.n0)(format);
        return tags.some((tag) => (0,tag_format/* readTag */.zW)(parsed, tag) !== null);
    }
    catch (error) {
        // A name that no tag can hold.
        if (error instanceof user_error/* UserError */.yo)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/setup/needed-configuration.js
// What a project has to say in `[tool.py-release]` because the default does not fit it. Nothing that it says itself is changed.




function neededConfiguration({ project, tags, folders, branch, }) {
    const { pyproject, listing, path } = project;
    const said = (0,toml_document/* asTable */.fO)(pyproject.configuration) ?? {};
    const isOneOfMany = folders.length > 1 && path !== '.';
    const tagFormat = seenTagFormat(tags, { name: pyproject.name, isOneOfMany });
    const changelog = neededChangelog(listing.map((entry) => entry.path), path);
    const entries = [
        tagFormat === null ? null : { key: 'tag-format', value: tagFormat },
        branch === null ? null : { key: 'branches', value: [branch] },
        changelog === null ? null : { key: 'changelog', value: changelog },
    ];
    return entries.filter((entry) => entry !== null).filter(({ key }) => !Object.hasOwn(said, key));
}
/** A Markdown changelog that is not where it is looked for; false for one in another form, beside which no second one is begun. */
function neededChangelog(paths, folder) {
    const below = folder === '.' ? paths : inFolder(paths, folder);
    const own = (0,changelog_path/* findChangelog */.W)(below, 'auto');
    if (own.path !== null)
        return null;
    const other = below.find((path) => /^docs\/(?:changelog|changes|history|news|releases)\.(?:md|markdown)$/i.test(path));
    return other === undefined ? false : external_node_path_.posix.join(folder, other);
}
function inFolder(paths, folder) {
    return paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
}

// EXTERNAL MODULE: ./lib/setup/private-classifier.js
var private_classifier = __webpack_require__(23422);
// EXTERNAL MODULE: ./lib/setup/toml-addition.js
var toml_addition = __webpack_require__(38866);
;// CONCATENATED MODULE: ./lib/setup/added-configuration.js
// Keys of `[tool.py-release]` that a project needs, added to its pyproject.toml.




const HEADER = /^\uFEFF?[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*(?:py-release|"py-release"|'py-release')[ \t]*\][^\n]*/m;
/** The entries must not be there yet. */
function addConfiguration({ path, text, table }, entries) {
    const lines = entries.map(({ key, value }) => `${key} = ${renderValue(value)}`);
    const wanted = entries.reduce((all, { key, value }) => (0,toml_addition/* withValue */.cO)(all, ['tool', 'py-release', key], value), table);
    const header = HEADER.exec(text);
    const whole = ['[tool.py-release]', ...lines];
    const added = (0,toml_addition/* addToToml */.nN)(text, [
        ...(header === null ? [] : [(0,toml_addition/* belowLine */.g$)(text, header.index + header[0].length, lines)]),
        ...('py-release' in (0,toml_document/* tableAt */.af)(table, 'tool') && header !== null ? [] : [(0,toml_addition/* atEnd */.tE)(text, whole)]),
    ], wanted);
    if (added !== null)
        return { text: added };
    const shown = `\`${whole.join('; ')}\`.`;
    return { text: null, finding: (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-edit-by-hand', { path, lines: shown }) };
}
/** JSON's strings are TOML's, but for a character that no value here has. */
function renderValue(value) {
    return typeof value === 'object'
        ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
        : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/setup/yaml-word.js
/** Words that YAML takes for something else than text. https://yaml.org/spec/1.2.2/#103-core-schema, and those of YAML 1.1. */
const OTHER = /^(?:true|false|null|yes|no|on|off|y|n|~)$/i;
/** Begins with a letter, so that it is no number, date or indicator; a colon is followed by text. */
const PLAIN = /^[A-Za-z](?:[\w.+/@-]|:(?=\S))*$/;
/** One line of text as a YAML scalar that reads back as just that, also inside `[…]`. */
function yamlWord(text) {
    return PLAIN.test(text) && !OTHER.test(text) ? text : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/setup/release-workflow.js
// The workflow of a release in two jobs: what README and docs/workflows show is this text for one choice or another.
// A test holds them together.

const TRUSTED_ENVIRONMENT = 'pypi';
const TOKEN_SECRET = 'PYPI_API_TOKEN';
const INDEX_USER_VARIABLE = 'INDEX_USER';
const INDEX_PASSWORD_SECRET = 'INDEX_PASSWORD';
const ROOT_ACTION = 'org/py-release-action';
const BUILD_ACTION = `${ROOT_ACTION}/actions/build`;
const DEFAULT_REFS = new Map([
    ['actions/checkout', 'v5'],
    ['actions/upload-artifact', 'v4'],
    ['actions/download-artifact', 'v4'],
    [BUILD_ACTION, 'v1'],
    [ROOT_ACTION, 'v1'],
]);
/** `refs`: those that a person has pinned, kept as they are. */
function renderReleaseWorkflow(choice, refs = new Map()) {
    const { name, folder, branches } = choice;
    const uses = (action) => `uses: ${action}@${refs.get(action) ?? DEFAULT_REFS.get(action) ?? ''}`;
    const checkout = [
        `      - ${uses('actions/checkout')}`,
        '        with:',
        '          persist-credentials: false',
    ];
    const place = folder === '.' ? [] : [`          working-directory: ${yamlWord(folder)}`];
    const built = folder === '.' ? 'dist/' : `${folder}/dist/`;
    return [
        `name: ${name === null ? 'Release' : `Release ${name}`}`,
        '',
        'on:',
        '  push:',
        `    branches: [${branches.map((branch) => yamlWord(branchPattern(branch))).join(', ')}]`,
        '  workflow_dispatch: # by hand: a release that no push has made, or another version',
        '    inputs:',
        '      version:',
        '        description: Release exactly this version',
        '      bump:',
        '        description: Release with this bump (major, minor or patch), whatever the commits say',
        '',
        '# One release at a time, each push in its turn. Correctness does not depend on it.',
        'concurrency:',
        '  group: release-${{ github.ref }}',
        '  cancel-in-progress: false',
        '  queue: max # without it only the newest waiting push is kept; its release then has the commits of all',
        '',
        'permissions: {}',
        '',
        'jobs:',
        '  build:',
        '    runs-on: ubuntu-latest',
        '    permissions:',
        '      contents: read # reads the commits and tags; this job has no other right and no secret',
        '    outputs:',
        '      manifest-digest: ${{ steps.build.outputs.manifest-digest }}',
        '    steps:',
        ...checkout,
        '      - id: build',
        `        ${uses(BUILD_ACTION)}`,
        '        with:',
        ...place,
        '          version: ${{ inputs.version }}',
        '          bump: ${{ inputs.bump }}',
        "      - if: steps.build.outputs.manifest-digest != ''",
        `        ${uses('actions/upload-artifact')}`,
        '        with:',
        '          name: dist',
        `          path: ${yamlWord(built)}`,
        '',
        '  release:',
        '    needs: build',
        '    runs-on: ubuntu-latest',
        ...environment(choice),
        '    permissions:',
        ...rights(choice),
        '    steps:',
        ...checkout,
        "      - if: needs.build.outputs.manifest-digest != ''",
        `        ${uses('actions/download-artifact')}`,
        '        with:',
        '          name: dist',
        '          path: dist/',
        `      - ${uses(ROOT_ACTION)}`,
        '        with:',
        ...place,
        '          version: ${{ inputs.version }} # the same as in the build job, or the plans differ',
        '          bump: ${{ inputs.bump }}',
        '          dist: dist',
        '          manifest-digest: ${{ needs.build.outputs.manifest-digest }}',
        ...target(choice.publish),
        '',
    ].join('\n');
}
function environment({ publish }) {
    if (publish.kind !== 'trusted')
        return [];
    return [
        `    environment: ${TRUSTED_ENVIRONMENT} # the one that the trusted publisher names; people can be asked to approve it`,
    ];
}
function rights({ publish, proposes }) {
    const commit = proposes ? 'the commit of the pull request' : 'the commit';
    return [
        `      contents: write # makes ${commit}, the tag and the release`,
        ...(publish.kind === 'trusted' ? ['      id-token: write # trusted publishing: no secret to keep'] : []),
        '      actions: read # sees whether a newer push has its own run',
        proposes
            ? '      pull-requests: write # opens the release pull request and keeps it current'
            : '      pull-requests: read # links pull requests in the notes',
    ];
}
const BY_HAND = '          command: release # by hand too; without it a run by hand for another index is a rehearsal';
function target(publish) {
    switch (publish.kind) {
        case 'trusted':
            return [];
        case 'token':
            return [`          pypi-token: \${{ secrets.${TOKEN_SECRET} }}`];
        case 'index':
            return [
                BY_HAND,
                `          repository: ${yamlWord(publish.url)}`,
                `          user: \${{ vars.${INDEX_USER_VARIABLE} }}`,
                `          password: \${{ secrets.${INDEX_PASSWORD_SECRET} }}`,
            ];
        case 'releases':
            return ['          repository: none # a private package: its files go to the GitHub release alone'];
    }
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function branchPattern(branch) {
    return branch.replace(/[*?+[\]!\\]/g, '\\$&');
}

;// CONCATENATED MODULE: ./lib/setup/written-workflow.js
// A workflow that is there: whether it is of our making, and for which choice.

const USES = /^\s*(?:- )?uses:\s*(['"]?)([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)\1((?:\s+#[^\r\n]*)?)\s*$/;
/** What each action is pinned to; the first use counts. */
function readActionRefs(text) {
    const refs = new Map();
    for (const line of text.split('\n')) {
        const [, , action = '', ref = '', comment = ''] = USES.exec(line) ?? [];
        if (action !== '' && !refs.has(action))
            refs.set(action, ref + comment.trimEnd());
    }
    return refs;
}
/** The key with the indented lines below it. */
const EVENTS = /^(?:on|'on'|"on"):.*\n(?:[ \t].*\n|\r?\n)*/m;
/** By the root action, on an event that can release: one for pull requests alone previews. */
function releasesWithUs(text) {
    const events = EVENTS.exec(text)?.[0].replace(/#.*/g, '') ?? text;
    return (readActionRefs(text).has(ROOT_ACTION) && /\b(?:push|release|schedule|workflow_dispatch)\b/.test(events));
}
/** What the workflow was written for, as far as it says; only that of one of ours means something. */
function readWrittenChoice(text) {
    return { isOurs: readActionRefs(text).has(ROOT_ACTION), publish: readPublishChoice(text) };
}
function readPublishChoice(text) {
    const repository = /^ *repository: *(['"]?)([^\s'"#]+)\1/m.exec(text)?.[2] ?? '';
    if (repository === 'none')
        return { kind: 'releases' };
    if (/^https?:/.test(repository))
        return { kind: 'index', url: repository };
    return /^ *pypi-token:/m.test(text) ? { kind: 'token' } : { kind: 'trusted' };
}
/** The folder of the project that it releases, `.` for the root. */
function readWorkflowFolder(text) {
    return /^ *working-directory: *(['"]?)(.+?)\1 *\r?$/m.exec(text)?.[2]?.replaceAll("''", "'") ?? '.';
}
/** Those whose pushes start it; none when they are not written as init writes them. */
function readWorkflowBranches(text) {
    const list = /^ {4}branches: \[(.+)\]\r?$/m.exec(text)?.[1];
    const words = list?.match(/'(?:[^']|'')*'|[^\s,']+/g) ?? [];
    return words.map((word) => word
        .replace(/^'(.*)'$/, '$1')
        .replaceAll("''", "'")
        .replace(/\\([*?+[\]!\\])/g, '$1'));
}
function judgeWorkflow(text, wanted) {
    const refs = readActionRefs(text);
    if (!refs.has(ROOT_ACTION) && !refs.has(BUILD_ACTION))
        return 'foreign';
    const lines = text.replaceAll('\r\n', '\n');
    if (lines === renderReleaseWorkflow(wanted, refs))
        return 'same';
    const other = {
        name: wanted.name,
        folder: readWorkflowFolder(lines),
        branches: readWorkflowBranches(lines),
        publish: readPublishChoice(lines),
        proposes: /^ *pull-requests: write/m.test(lines),
    };
    return lines === renderReleaseWorkflow(other, refs) ? 'ours' : 'changed';
}

;// CONCATENATED MODULE: ./lib/setup/setup-plan.js
// The files that `init` would write. None is "nothing to do".








const WORKFLOWS = '.github/workflows';
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** No expression of a workflow, no quote, no line break. */
const FOLDER = /^[\w.@+ -]+(?:\/[\w.@+ -]+)*$/;
/** A project that is not at the root shares the repository: its workflow has its name. */
function workflowPath(name, folder) {
    return folder === '.' ? `${WORKFLOWS}/release.yml` : `${WORKFLOWS}/release-${(0,normalize_name/* normalizeName */.P)(name)}.yml`;
}
/** Throws `setup-name-invalid`, `setup-folder-name`. */
function checkWritable(name, folder, path) {
    if (!NAME.test(name))
        throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-name-invalid', { name: JSON.stringify(name), path });
    if (!FOLDER.test(folder))
        throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-folder-name', { folder });
}
/** None when the workflow is as it should be, whatever its actions are pinned to. */
function planWorkflow(choice, { path, content }) {
    const before = content?.toString('utf8') ?? '';
    const rendered = renderReleaseWorkflow(choice, readActionRefs(before));
    const text = before.includes('\r\n') ? rendered.replaceAll('\n', '\r\n') : rendered;
    const standing = content === null ? 'new' : judgeWorkflow(before, choice);
    return standing === 'same' ? [] : [{ path, before: content, after: Buffer.from(text), standing }];
}
/** `content` is a pyproject.toml that was read before. */
function planPyproject({ entries, isPrivate }, { path, content }) {
    const document = (0,toml_document/* parseToml */.MT)(path, content);
    const wantsClassifier = isPrivate && (0,private_classifier/* findPrivateClassifier */.sf)(document.table) === null;
    const findings = [];
    let text = document.text;
    const take = (edited) => {
        if (edited.text === null)
            findings.push(edited.finding);
        else
            text = edited.text;
    };
    if (wantsClassifier)
        take((0,private_classifier/* addPrivateClassifier */.YU)(document));
    if (entries.length > 0)
        take(addConfiguration((0,toml_document/* parseToml */.MT)(path, Buffer.from(text)), entries));
    if (text === document.text)
        return { files: [], findings };
    return { files: [{ path, before: content, after: Buffer.from(text), standing: 'edited' }], findings };
}

// EXTERNAL MODULE: ./lib/trust/settings-page.js
var settings_page = __webpack_require__(42857);
// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
;// CONCATENATED MODULE: ./lib/setup/trusted-publisher.js
// What a person enters on PyPI so that it believes the workflow. https://docs.pypi.org/trusted-publishers/adding-a-publisher/




/** `repository`: `owner/name`. */
function trustedPublisher(project, repository, workflow) {
    const [owner = null, name = null] = repository?.split('/') ?? [];
    const pypi = (0,index_profile/* indexProfile */._K)('pypi');
    return {
        ...{ project, owner, repository: name },
        workflow: external_node_path_.posix.basename(workflow),
        environment: TRUSTED_ENVIRONMENT,
        page: (0,settings_page/* settingsPage */.K)(pypi, project),
        pendingPage: (0,settings_page/* pendingPage */.r)(pypi),
    };
}

// EXTERNAL MODULE: ./lib/setup/repository-settings.js
var repository_settings = __webpack_require__(70851);
// EXTERNAL MODULE: ./lib/simple-index/confusion.js + 1 modules
var confusion = __webpack_require__(1941);
;// CONCATENATED MODULE: ./lib/commands/init-findings.js
// What `init` asks of the world: the repository's settings where there is a token, and the public index about a private name.




async function lookAround(subject, needs) {
    const [repository, names] = await Promise.all([
        lookAtRepository(subject, needs),
        subject.isPrivate ? lookAtName(subject.project, needs) : [],
    ]);
    return { ...repository, findings: [...repository.findings, ...names] };
}
async function lookAtRepository({ server, remote, isPrivate, project }, needs) {
    const alone = (finding) => ({
        ...{ repository: null, defaultBranch: null, findings: [finding] },
    });
    if (remote === null)
        return alone((0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-remote-missing', {}));
    const { host, pathname } = new URL(remote);
    if (host !== server)
        return alone((0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-remote-elsewhere', { host, server }));
    const repository = pathname.slice(1);
    const { configuration } = project;
    const [releases = null] = configuration.branches;
    const proposes = configuration.commitMode === 'pull-request';
    const settings = await needs.readSettings({ repository, proposes, branch: releases });
    if (settings === null || settings instanceof Error) {
        const known = { repository, defaultBranch: null };
        return { ...known, findings: [settingsUnknown(settings, proposes, repository, remote)] };
    }
    const { defaultBranch } = settings;
    const context = { repository, url: remote, branch: releases ?? defaultBranch, isPrivate };
    return { repository, defaultBranch, findings: (0,repository_settings/* compareSettings */.Z)(settings, configuration, context) };
}
function settingsUnknown(why, proposes, repository, url) {
    const what = [
        `how ${repository} merges pull requests`,
        'whether its branch takes pushes',
        ...(proposes ? ['whether its workflows may open pull requests'] : []),
    ].join(', ');
    return (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-settings-unknown', {
        what,
        why: why?.happened.replace(/\.$/, '') ?? 'there is no token',
        remedy: why === null
            ? `Set GITHUB_TOKEN (for example \`GITHUB_TOKEN=$(gh auth token)\`) and run init again, or look at ${url}/settings yourself.`
            : `${why.remedy} Or look at ${url}/settings yourself.`,
    });
}
async function lookAtName({ pyproject, current }, needs) {
    const answer = await needs.askPublicIndex(pyproject.name);
    return (0,confusion/* findConfusion */.C)([{ name: pyproject.name, highest: current, answer }]).map(({ finding }) => finding);
}

;// CONCATENATED MODULE: ./lib/setup/other-release-tools.js
// Other tools that release, found by what they leave in a repository: two that both make tags or upload files end in a race.





const REMOVE = 'py-release does its work: remove it, or do not let both run.';
const TOOLS = [
    {
        tool: 'semantic-release',
        files: [
            ...['.releaserc', '.releaserc.json', '.releaserc.yml', '.releaserc.yaml', '.releaserc.toml'],
            ...['.releaserc.js', '.releaserc.cjs', 'release.config.js', 'release.config.cjs', 'releaserc.toml'],
        ],
        tables: [['tool', 'semantic_release']],
        used: /semantic-release\b/,
        remedy: REMOVE,
    },
    {
        tool: 'release-please',
        files: ['release-please-config.json', '.release-please-manifest.json'],
        used: /\brelease-please(?:-action)?\b/,
        remedy: `${REMOVE} Close its open release pull request.`,
    },
    {
        tool: 'bump2version or bump-my-version',
        files: ['.bumpversion.cfg', '.bumpversion.toml'],
        tables: [['tool', 'bumpversion']],
        section: /^\[bumpversion\]/m,
        used: /\b(?:bump2version|bumpversion|bump-my-version)\b/,
        remedy: 'py-release keeps every place of the version by itself: remove this configuration.',
    },
    {
        tool: 'commitizen',
        files: ['.cz.toml', 'cz.toml', '.cz.json', '.cz.yaml'],
        tables: [
            ['tool', 'commitizen', 'version'],
            ['tool', 'commitizen', 'version_files'],
        ],
        used: /\bcz bump\b|commitizen-action/,
        remedy: 'Its check of messages may stay; remove what makes it bump (`version`, `version_files`, `cz bump`).',
    },
    {
        tool: 'towncrier',
        files: ['towncrier.toml'],
        tables: [['tool', 'towncrier']],
        remedy: 'py-release writes the changelog from the commits: remove it, or keep it and set `changelog = false` in [tool.py-release].',
    },
    {
        tool: 'release-drafter',
        files: ['.github/release-drafter.yml', '.github/release-drafter.yaml'],
        used: /release-drafter\/release-drafter/,
        remedy: 'py-release writes notes and makes the release: remove it, since its drafts stay unpublished.',
    },
    { tool: 'tbump', files: ['tbump.toml'], tables: [['tool', 'tbump']], remedy: REMOVE },
    {
        tool: 'Another upload to an index',
        used: /pypa\/gh-action-pypi-publish|\btwine upload\b|\b(?:uv|poetry|hatch|flit|pdm) publish\b/,
        remedy: 'py-release uploads the files of a release: remove that step or workflow, or both try to upload the same version.',
    },
];
/** One finding for each tool, with every place. */
function findOtherReleaseTools(places) {
    return TOOLS.flatMap((tool) => {
        const found = [...new Set(placesOf(tool, places))];
        if (found.length === 0)
            return [];
        const values = { tool: tool.tool, places: found.join(', '), remedy: tool.remedy };
        return [(0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-other-tool', values)];
    });
}
function placesOf({ files = [], tables = [], section, used }, { paths, folder, pyproject, setupCfg, workflows }) {
    const wanted = new Set(files.flatMap((file) => [file, external_node_path_.posix.join(folder, file)]));
    return [
        ...paths.filter((path) => wanted.has(path)),
        ...tables
            .filter((keys) => (0,toml_document/* valueAt */.fK)(pyproject.table, ...keys) !== undefined)
            .map((keys) => `[${keys.slice(0, 2).join('.')}] in ${pyproject.path}`),
        ...(section?.test(setupCfg) === true ? [`setup.cfg`] : []),
        ...[...workflows].filter(([, text]) => used !== undefined && uses(text, used)).map(([path]) => path),
    ];
}
/** Our own workflow may name another tool in a comment. */
function uses(text, used) {
    if (releasesWithUs(text))
        return false;
    return text.split('\n').some((line) => used.test(line.replace(/(?:^|\s)#.*$/, '')));
}

// EXTERNAL MODULE: ./lib/commands/read-project.js + 12 modules
var read_project = __webpack_require__(13334);
;// CONCATENATED MODULE: ./lib/commands/init-sources.js
// What `init` reads: the project, its neighbours in the repository, and the workflows that are there.







/** Throws `setup-no-project`, or what is wrong with the project. */
async function readInitProject(needs, folder) {
    const paths = (await needs.listFiles()).map(({ path }) => path);
    const folders = paths
        .filter((path) => external_node_path_.posix.basename(path) === 'pyproject.toml')
        .map((path) => external_node_path_.posix.dirname(path))
        .sort();
    const others = folders.filter((each) => each !== folder);
    if (!folders.includes(folder) && others.length > 0)
        throw noProject(folder, 'no pyproject.toml', others);
    try {
        return { project: await (0,read_project.readProject)(needs, folder), folders };
    }
    catch (error) {
        // The root of a workspace holds no more than a list of its members.
        const isNameless = error instanceof user_error/* UserError */.yo && error.code === 'project-name-missing';
        if (isNameless && others.length > 0)
            throw noProject(folder, 'its pyproject.toml names none', others);
        throw error;
    }
}
const MOST_FOLDERS = 8;
function noProject(folder, why, others) {
    const place = folder === '.' ? 'the root of the repository' : folder;
    const more = others.length > MOST_FOLDERS ? ` and ${others.length - MOST_FOLDERS} more` : '';
    const shown = others.slice(0, MOST_FOLDERS).join(', ') + more;
    const remedy = `Name the folder of the project: \`py-release init ${others[0] ?? ''}\`. There are projects in ${shown}.`;
    return (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-no-project', { folder: place, why, remedy });
}
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
/** `target`: the path that `init` writes. */
async function readWorkflows(needs, { listing, path: folder, pyproject }, target) {
    const written = await needs.readFile(target);
    const paths = listing.map((entry) => entry.path);
    const setupCfg = external_node_path_.posix.join(folder, 'setup.cfg');
    // A link is no file of this repository: nobody runs it, and nothing is read through it.
    const isPlain = (path) => listing.some((entry) => entry.path === path && entry.mode.startsWith('100'));
    const wanted = paths.filter((path) => (WORKFLOW.test(path) || path === setupCfg) && isPlain(path));
    const texts = new Map([...(await needs.readFiles(wanted))].map(([path, bytes]) => [path, bytes.toString('utf8')]));
    const workflows = new Map([...texts].filter(([path]) => path !== setupCfg));
    const [elsewhere = null] = [...workflows]
        .filter(([path, text]) => path !== target && releasesWithUs(text) && readWorkflowFolder(text) === folder)
        .map(([path]) => path);
    const isElsewhere = written === null && elsewhere !== null;
    const others = findOtherReleaseTools({
        ...{ paths, folder, pyproject: pyproject.document, workflows },
        setupCfg: texts.get(setupCfg) ?? '',
    });
    return {
        written,
        elsewhere: isElsewhere ? elsewhere : null,
        findings: [
            ...(isElsewhere ? [(0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-other-workflow', { path: elsewhere })] : []),
            ...others,
        ],
    };
}

;// CONCATENATED MODULE: ./lib/commands/init-writing.js
// The end of `init`: show, ask, look once more, write whole files. All of them or none.


/** Throws `setup-not-confirmed`, `setup-workflow-…`, `setup-file-meanwhile`. */
async function writeSetup({ mode, yes }, outcome, needs) {
    const { files } = outcome;
    needs.show(outcome);
    if (files.length === 0)
        return 'nothing';
    if (mode !== 'write')
        return mode === 'check' ? 'differs' : 'dry-run';
    const agreed = [];
    for (const file of files.filter(isOfPerson)) {
        if (!needs.canAsk)
            throw refusal(file);
        const what = file.standing === 'foreign' ? 'which is not of py-release' : 'which a person changed';
        if (await needs.confirm(`Replace ${file.path}, ${what}?`))
            agreed.push(file);
    }
    const plain = files.filter((file) => !isOfPerson(file));
    if (plain.length > 0) {
        const paths = plain.map(({ path }) => path).join(' and ');
        if (!yes && !(needs.canAsk && (await needs.confirm(`Write ${paths}?`))))
            throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-not-confirmed', { files: paths });
    }
    const wanted = files.filter((file) => plain.includes(file) || agreed.includes(file));
    if (wanted.length === 0)
        return 'kept';
    await writeAll(wanted, needs);
    return 'written';
}
function isOfPerson({ standing }) {
    return standing === 'changed' || standing === 'foreign';
}
function refusal({ path, standing }) {
    return standing === 'foreign'
        ? (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-workflow-foreign', { path })
        : (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-workflow-changed', { path });
}
async function writeAll(files, needs) {
    for (const { path, before } of files) {
        const now = await needs.readFile(path);
        const isSame = now === null || before === null ? now === before : now.equals(before);
        if (!isSame)
            throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-file-meanwhile', { path });
    }
    const written = [];
    try {
        for (const file of files) {
            await needs.writeFile(file.path, file.after);
            written.push(file);
        }
    }
    catch (error) {
        for (const { path, before } of written)
            await (before === null ? needs.removeFile(path) : needs.writeFile(path, before));
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/commands/init-project.js
// `py-release init`: look at the project and its repository, plan what is missing, show it, ask, write whole files.












/** Throws `setup-…`, and what is wrong with the project or its repository. */
async function initProject(request, needs) {
    const { folder } = request;
    const [place, { project, folders }] = await Promise.all([
        needs.readPlace(),
        readInitProject(needs, folder),
    ]);
    const { pyproject, configuration } = project;
    checkWritable(pyproject.name, folder, pyproject.document.path);
    const target = workflowPath(pyproject.name, folder);
    const workflows = await readWorkflows(needs, project, target);
    const written = readWritten(workflows.written);
    const publish = choosePublish(request, project, written);
    const around = await lookAround({ server: request.server, remote: place.remote, isPrivate: isUnpublished(request, publish), project }, needs);
    const main = around.defaultBranch ?? place.defaultBranch;
    const branches = chooseBranches(request, project, main ?? likelyDefault(place, written), written);
    const branch = request.branch === main ? null : request.branch;
    const entries = neededConfiguration({ project, tags: place.tags, folders, branch });
    const content = await readOwn(needs, pyproject.document.path);
    const edited = planPyproject({ entries, isPrivate: request.isPrivate }, { path: pyproject.document.path, content });
    const proposes = configuration.commitMode === 'pull-request';
    const name = folder === '.' ? null : external_node_path_.posix.basename(target, '.yml').slice('release-'.length);
    const choice = { name, folder, branches, publish, proposes };
    const workflow = workflows.elsewhere ?? target;
    const files = [
        ...edited.files,
        ...(workflows.elsewhere === null
            ? planWorkflow(choice, { path: target, content: workflows.written })
            : []),
    ];
    const outcome = {
        ...{ name: pyproject.name, folder, branches, publish, workflow, files },
        first: firstRelease(project.current, place.tags, writtenTagFormat(entries) ?? configuration.tagFormat),
        repository: around.repository,
        findings: [...edited.findings, ...workflows.findings, ...around.findings],
        publisher: publish.kind === 'trusted' ? trustedPublisher(pyproject.name, around.repository, workflow) : null,
    };
    return { ...outcome, result: await writeSetup(request, outcome, needs) };
}
function writtenTagFormat(entries) {
    const value = entries.find(({ key }) => key === 'tag-format')?.value;
    return typeof value === 'string' ? value : null;
}
async function readOwn(needs, path) {
    const content = await needs.readFile(path);
    if (content === null)
        throw new Error(`${path} was there a moment ago`);
    return content;
}
function isUnpublished({ isPrivate }, publish) {
    return isPrivate || publish.kind === 'releases';
}
/** Only a workflow of ours says something. */
function readWritten(content) {
    const text = content?.toString('utf8') ?? '';
    const { isOurs, publish } = readWrittenChoice(text);
    return isOurs ? { publish, branches: readWorkflowBranches(text) } : { publish: null, branches: [] };
}
/** Typed, or as it is already, or what the project's own classifier leaves. */
function choosePublish({ publish, isPrivate }, { pyproject }, written) {
    const { path, table } = pyproject.document;
    const classifier = (0,private_classifier/* findPrivateClassifier */.sf)(table);
    // A package that becomes private leaves PyPI, and keeps an index of its own.
    const kept = isPrivate && written.publish?.kind !== 'index' ? null : written.publish;
    const fallback = { kind: isPrivate || classifier !== null ? 'releases' : 'trusted' };
    const chosen = publish ?? kept ?? fallback;
    if (classifier !== null && (chosen.kind === 'trusted' || chosen.kind === 'token'))
        throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-private-published', { path, classifier });
    return chosen;
}
function chooseBranches({ branch }, { configuration, pyproject }, main, written) {
    const configured = configuration.branches;
    const { path } = pyproject.document;
    if (branch !== null && configured.length > 0 && !(configured.length === 1 && configured[0] === branch))
        throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-branch-configured', { branch, configured: configured.join(', '), path });
    // A person may have added branches to the workflow; one that has lost the default branch is out of date.
    const kept = branch === null && main !== null && written.branches.includes(main) ? written.branches : null;
    const typed = [branch ?? main].filter((each) => each !== null);
    const chosen = configured.length > 0 ? configured : (kept ?? typed);
    if (chosen.length === 0)
        throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-branch-unknown', {});
    return chosen;
}
/**
 * Where nothing says it: as the workflow has it (a job's checkout knows no default branch), then the usual names, since this may be a branch
 * of work in progress.
 */
function likelyDefault({ branch, branches }, written) {
    const usual = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
    return written.branches[0] ?? usual ?? branch;
}

// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/files.js
var gateways_files = __webpack_require__(93116);
// EXTERNAL MODULE: ./lib/gateways/folder-files.js
var folder_files = __webpack_require__(59165);
// EXTERNAL MODULE: ./lib/gateways/git/clone-place.js
var clone_place = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/gateways/git/run-git.js + 3 modules
var run_git = __webpack_require__(73014);
// EXTERNAL MODULE: ./lib/gateways/github/octokit.js + 4 modules
var octokit = __webpack_require__(88148);
// EXTERNAL MODULE: ./lib/gateways/github/repository-settings.js + 2 modules
var github_repository_settings = __webpack_require__(68446);
// EXTERNAL MODULE: ./lib/gateways/http-fetch.js + 3 modules
var http_fetch = __webpack_require__(89918);
// EXTERNAL MODULE: ./lib/gateways/interruption.js
var interruption = __webpack_require__(90332);
// EXTERNAL MODULE: ./lib/gateways/package-index/public-name.js
var public_name = __webpack_require__(47398);
// EXTERNAL MODULE: ./lib/gateways/secret-prompt.js
var secret_prompt = __webpack_require__(45370);
// EXTERNAL MODULE: ./lib/gateways/terminal-steps.js + 1 modules
var terminal_steps = __webpack_require__(91644);
// EXTERNAL MODULE: ./lib/gateways/terminal.js
var gateways_terminal = __webpack_require__(17327);
// EXTERNAL MODULE: ./lib/inputs/github-access.js
var github_access = __webpack_require__(59669);
// EXTERNAL MODULE: ./lib/report/file-difference.js
var file_difference = __webpack_require__(58428);
// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/report/setup-report.js



const LONGEST_LINE = 500;
/** Before anything is written: project, differences, findings. */
function renderSetup(setup, { color }) {
    const paint = (0,report_paint/* createPaint */.X)(color);
    const from = setup.repository === null ? '' : ` of ${setup.repository}`;
    const head = `${setup.name}: releases from ${setup.branches.join(', ')}${from} ${targetOf(setup.publish)}`;
    return [
        paint('bold', (0,terminal_text/* terminalLine */.tL)(head)),
        ...(setup.files.length === 0 ? [`Nothing to do: ${setup.workflow} is as it should be.`] : []),
        ...setup.files.flatMap((file) => ['', ...(0,file_difference/* diffLines */.P)(differenceOf(file), paint)]),
        ...setup.findings.flatMap((finding) => ['', ...findingLines(finding, paint)]),
    ].join('\n');
}
function targetOf(publish) {
    switch (publish.kind) {
        case 'trusted':
            return 'to PyPI by trusted publishing';
        case 'token':
            return 'to PyPI with the secret PYPI_API_TOKEN';
        case 'index':
            return `to ${publish.url}`;
        case 'releases':
            return 'to GitHub releases alone';
    }
}
function differenceOf({ path, before, after }) {
    return (0,file_difference/* unifiedDiff */.W)({ path, before: before?.toString('utf8') ?? null, after: after.toString('utf8') });
}
function findingLines({ happened, remedy }, paint) {
    return [paint('yellow', (0,terminal_text/* terminalLine */.tL)(happened, LONGEST_LINE)), `  ${(0,terminal_text/* terminalLine */.tL)(remedy, LONGEST_LINE)}`];
}
/** After it is written, or was there: what is left to do by hand. */
function renderNext(setup) {
    const { publish, publisher, repository, workflow, files, first } = setup;
    const settings = repository === null ? 'the repository’s settings' : `${repository}’s settings`;
    const commit = files.length === 0
        ? []
        : first === null
            ? ['Commit it; the next push with a `feat:` or `fix:` commit is released.']
            : [
                `Commit it; its push releases ${first}, which the project says and no tag has yet. Later ones follow \`feat:\` and \`fix:\` commits.`,
            ];
    switch (publish.kind) {
        case 'trusted':
            return [...commit, ...(publisher === null ? [] : publisherLines(publisher))].join('\n');
        case 'token':
            return [
                ...commit,
                `Store the token in the secret PYPI_API_TOKEN: \`py-release auth setup\`, or ${settings}.`,
            ].join('\n');
        case 'index':
            return [
                ...commit,
                `Store the login of the index as the variable INDEX_USER and the secret INDEX_PASSWORD, in ${settings}.`,
            ].join('\n');
        case 'releases':
            return [
                ...commit,
                `Whoever may read the repository installs it: \`py-release consumer init\` in their project (${workflow} keeps no secret).`,
            ].join('\n');
    }
}
function publisherLines(publisher) {
    const rows = [
        ['PyPI project', publisher.project],
        ['Owner', publisher.owner ?? '(of the repository on GitHub)'],
        ['Repository', publisher.repository ?? '(its name on GitHub)'],
        ['Workflow', publisher.workflow],
        ['Environment', publisher.environment],
    ];
    return [
        'Tell PyPI once who may publish (GitHub publisher):',
        ...rows.map(([label, value]) => `  ${label.padEnd(13)} ${(0,terminal_text/* terminalLine */.tL)(value)}`),
        `  at ${publisher.page}`,
        `  before the first release: ${publisher.pendingPage}`,
    ];
}
/** No key is ever absent. */
function setupDocument(setup) {
    const { result, name, folder, branches, repository, publish, workflow, publisher, first } = setup;
    return {
        ...{ schema: 1, result, name, folder, branches, repository, workflow, publisher, first },
        publish: { kind: publish.kind, url: publish.kind === 'index' ? publish.url : null },
        files: setup.files.map((file) => ({
            ...{ path: file.path, standing: file.standing },
            diff: differenceOf(file),
        })),
        findings: setup.findings.map(({ code, happened, remedy, link }) => ({ code, happened, remedy, link })),
    };
}

;// CONCATENATED MODULE: ./lib/cli-init.js
// `py-release init`: the gateways of a person's clone, and what a person reads before and after.






















async function runInit(args, given) {
    const steps = (0,terminal_steps/* createTerminalSteps */.u)({ env: given, quiet: args.quiet, now: () => performance.now() });
    const { env, roots } = (0,cli_certificates.personCertificates)(given, steps.warn);
    const git = (0,run_git/* createGit */.l)((0,external_node_path_.resolve)(args.folder), env);
    const { root, folder } = await (0,clone_place/* readCloneRoot */.Q)(git);
    const files = (0,gateways_files/* createFiles */.qm)(root);
    const fetch = (0,http_fetch.createFetch)(env, roots);
    const terminal = (0,gateways_terminal/* createTerminal */.P)(env, args.quiet);
    const interrupted = (0,interruption/* endOnSignals */.c)(() => steps.tellAlways('Stopped. Nothing was written.'));
    const prompt = (0,secret_prompt/* createPrompt */.H)({ interrupted });
    const done = await initProject({ ...args, folder, server: (0,github_access/* serverHost */.E)((0,github_access/* readGitHubAccess */.w)(env)) }, {
        ...(0,folder_files/* createFolderFiles */.i)(root, (0,child_environment/* childEnvironment */.Q)(env, [])),
        ...(0,clone_place/* createClonePlace */.B)((0,run_git/* createGit */.l)((0,external_node_path_.join)(root, folder), env)),
        ...(0,public_name/* createPublicNames */.w)(fetch),
        readSettings: (question) => readSettings(question, fetch, env),
        readFile: (path) => files.read(path),
        writeFile: (path, content) => files.write(path, content),
        removeFile: (path) => files.remove(path),
        canAsk: prompt.canAsk,
        show: (planned) => {
            if (!args.json)
                terminal.print(renderSetup(planned, terminal));
        },
        confirm: prompt.agrees,
    });
    if (args.json)
        terminal.print(JSON.stringify(setupDocument(done), null, terminal.isTerminal ? 2 : 0));
    else if (done.result === 'written' || done.result === 'nothing')
        terminal.print(`\n${renderNext(done)}`);
    refuseDifferences(done);
}
function refuseDifferences({ result, files }) {
    if (result !== 'differs')
        return;
    const paths = files.map(({ path }) => path).join(' and ');
    throw (0,catalogue/* raise */.x)(setup_errors/* setupErrors */.X, 'setup-check-differs', { files: paths });
}
/** An answer that is long in coming is worth less than the work that waits for it. */
const LONGEST_WAIT_MS = 1000;
const SILENCE_MS = 15_000;
async function readSettings({ repository, proposes, branch }, fetch, env) {
    const { token, apiUrl } = (0,github_access/* readGitHubAccess */.w)(env);
    if (token === '')
        return null;
    const [owner = '', repo = ''] = repository.split('/');
    const client = (0,octokit/* createGitHubClient */.L)({
        ...{ token, apiUrl, owner, repo, fetch },
        wait: (milliseconds) => (0,promises_.setTimeout)(Math.min(milliseconds, LONGEST_WAIT_MS)),
        silenceMs: SILENCE_MS,
    });
    try {
        return await (0,github_repository_settings/* createRepositorySettings */.G)(client).readSettings(proposes, branch);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return error;
        throw error;
    }
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

/***/ 50432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ versionErrors)
/* harmony export */ });
const versionErrors = {
    'tag-format-invalid': {
        happened: 'The tag-format "{format}" cannot be used: {why}.',
        remedy: 'Set tag-format to a text that holds the placeholder once and makes a valid tag, such as "{example}".',
    },
    'version-tag-twice': {
        happened: 'The tags {first} and {second} both stand for version {version}.',
        remedy: 'Keep the tag that names the released commit and delete the other one.',
    },
    'version-tags-unrelated': {
        happened: 'The repository has version tags (the highest is {tag}), but none of them is an ancestor of this commit.',
        remedy: 'Merge the last released commit into this branch, or tag its counterpart here if history was rewritten. If these tags belong to something else, set tag-format to the one of this project.',
    },
    'version-calendar': {
        happened: 'The last release {version} has a calendar version, which commits alone cannot carry on.',
        remedy: 'Write the next version in the project, or give it with the input "version".',
    },
    'version-below-tag': {
        happened: 'The project says version {written}, which is lower than its last release {tag}.',
        remedy: 'Set the version in the files to {version} or higher, or set version-from = "tag" to go by the tags alone.',
    },
    'version-forced-twice': {
        happened: 'Both version {version} and a {bump} bump were asked for.',
        remedy: 'Give the input "version" or the input "bump", not both.',
    },
    'version-tag-exists': {
        happened: 'The planned version is {version}, but the tag {tag} already stands for it.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts as the last release, or ask for a higher version with the input "version".',
    },
    'version-not-above-tags': {
        happened: 'The planned version {version} is lower than the existing tag {tag}.',
        remedy: 'Merge the commit of {tag} into this branch so that it counts, ask for a version above it with the input "version", or delete the tag if it was never released.',
    },
};


/***/ }),

/***/ 87838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   x: () => (/* binding */ readBody)
/* harmony export */ });
// The body of an answer, never more of it than was expected: the other side chooses how long it is.
/** What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
async function readBytes(body, { longest, cut }) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        chunks.push(chunk);
        size += chunk.byteLength;
        if (size <= longest)
            continue;
        if (cut)
            break;
        throw new Error(`the answer is longer than ${longest} bytes`);
    }
    return Buffer.concat(chunks);
}
/** The same as text. */
async function readBody(body, limit) {
    return (await readBytes(body, limit)).toString('utf8');
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

/***/ 91644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createTerminalSteps)
});

// EXTERNAL MODULE: ./lib/report/paint.js
var report_paint = __webpack_require__(74342);
// EXTERNAL MODULE: ./lib/report/terminal-text.js
var terminal_text = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/release/standing.js
// Where a release stands while it is being made: what a person reads when an error or a cancellation stops it there.
const FINISHES = 'finishes it with the same files, whatever it is started for';
function drafted(tag) {
    return {
        done: `at most a draft release of ${tag}, which nobody sees`,
        left: 'commit, tag, upload and release',
        next: 'starts over and removes that draft',
    };
}
/** While both are being made nobody can say whether they are. */
function tagging(tag) {
    return {
        done: `a draft release of ${tag} with all files; its commit and tag were just being made`,
        left: 'upload and release',
        next: `looks for the tag: with it, it finishes ${tag} with the same files; without it, it begins again`,
    };
}
/** `missing`: distributions that are not known to be on the index. */
function tagged({ tag, sha, index }, missing) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: `${missing.join(', ')} on ${index} and the GitHub release`,
        next: FINISHES,
    };
}
/** The index or the host refuses what no run can change: these bytes, or this name. */
function stuck({ tag, sha }) {
    return {
        done: `the tag ${tag} on ${sha.slice(0, 7)} and a draft release with all files`,
        left: 'what the error names; trying again ends the same',
        next: `tries it once more and then makes its own release; to give ${tag} up, delete its draft release (the tag may stay) and release a higher version (input \`version\`, or the next commit that calls for one)`,
    };
}
/** A version that a person has named, by a tag or a choice; `what` is for people. */
function publishing({ what, index }, missing) {
    return {
        done: missing.length === 0 ? `all files of ${what} on ${index}` : `part of ${what} at most`,
        left: missing.length === 0 ? 'what comes after the upload' : `${missing.join(', ')} on ${index}`,
        next: 'goes on with the same files: from the artifact of the build job, or built again when the build gives the same bytes',
    };
}
function published({ tag, index }) {
    return {
        done: `the tag ${tag} and all its files on ${index}`,
        left: 'the GitHub release, still a draft',
        next: FINISHES,
    };
}
/** `branch`: the one that the release pull request comes from. */
function proposed(branch) {
    return {
        done: `the branch ${branch}, with the commit that is proposed`,
        left: 'its pull request',
        next: 'opens it or brings it up to date',
    };
}
function describeStanding({ done, left, next }) {
    return `Done: ${done}. Not done: ${left}. The next run ${next}; running again is safe.`;
}

;// CONCATENATED MODULE: ./lib/gateways/terminal-steps.js
// The steps of a command on a person's terminal: what it does, what it found, how long it took; a moving line while files are sent.



const CLEAR_LINE = '\r\u001b[2K';
const LONGEST = 500;
/** Writes to standard error: standard output is for results. */
function createTerminalSteps(options) {
    const { env, quiet, now } = options;
    const stream = options.stream ?? process.stderr;
    const isLive = stream.isTTY === true && env['TERM'] !== 'dumb';
    const paint = (0,report_paint/* createPaint */.X)(isLive && !env['NO_COLOR']);
    let moving = false;
    let last = null;
    const line = (text, always = false) => {
        if (quiet && !always)
            return;
        stream.write(`${moving ? CLEAR_LINE : ''}${text}\n`);
        moving = false;
    };
    const took = (started) => paint('dim', `${((now() - started) / 1000).toFixed(1)} s`);
    return {
        step: async (title, work) => {
            const started = now();
            line(paint('bold', title));
            try {
                const value = await work();
                line(`  ${paint('green', 'done')} in ${took(started)}`);
                return value;
            }
            catch (error) {
                line(`  ${paint('red', 'failed')} after ${took(started)}`);
                throw error;
            }
        },
        info: (text) => line(`  ${(0,terminal_text/* terminalLine */.tL)(text, LONGEST)}`),
        warn: (text) => line(`  ${paint('yellow', 'warning')}: ${(0,terminal_text/* terminalLine */.tL)(text, LONGEST)}`),
        tellAlways: (text) => line((0,terminal_text/* terminalLine */.tL)(text, LONGEST), true),
        standing: (standing) => void (last = standing),
        lastStanding: () => (last === null ? null : describeStanding(last)),
        progress: (text) => {
            if (quiet || !isLive)
                return;
            const columns = stream.columns || 80;
            stream.write(`${CLEAR_LINE}  ${(0,terminal_text/* terminalLine */.tL)(text, columns - 3)}`);
            moving = true;
        },
    };
}


/***/ }),

/***/ 78764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createWaitingBudget)
/* harmony export */ });
// How long a run waits for a host in all, so that patience ends however many things are tried again.
const ALL_MS = 10 * 60_000;
/** Says whether a wait that begins now may be; then it counts. Waits at the same time count once. `now`: Unix milliseconds. */
function createWaitingBudget(now) {
    let [waited, until] = [0, 0];
    return (milliseconds) => {
        const end = now() + milliseconds;
        const more = Math.max(0, Math.min(milliseconds, end - until));
        if (waited + more > ALL_MS)
            return false;
        waited += more;
        until = Math.max(until, end);
        return true;
    };
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

/***/ 51498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ checkFilename),
/* harmony export */   d$: () => (/* binding */ checkApiVersion),
/* harmony export */   mN: () => (/* binding */ parseFileLink),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28126);
// What HTML and JSON pages share: addresses, hashes and names, which come from outside and are checked here.

/** Null when the link leads to no file on a web server. */
function parseFileLink(link, base) {
    if (!URL.canParse(link, base))
        return null;
    const url = new URL(link, base);
    if (!/^https?:$/.test(url.protocol))
        return null;
    const { hash } = url;
    url.hash = '';
    const sha256 = parseSha256(/[#&]sha256=([^&]*)/i.exec(hash)?.[1]);
    return { url: url.href, name: decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1)), sha256 };
}
/** Lower case; null for anything but 64 hex digits. */
function parseSha256(text) {
    return typeof text === 'string' && /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : null;
}
/** A name that leads out of a folder, or garbles a terminal, is an attack, not a file. */
function checkFilename(name) {
    // eslint-disable-next-line no-control-regex -- control characters are what is refused
    if (/[/\\\x00-\x1f\x7f]/.test(name) || /^\.*$/.test(name)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`it lists a file with the name ${JSON.stringify(name)}`);
    }
    return name;
}
/** PEP 629: another minor version is compatible, another major one is not. */
function checkApiVersion(version) {
    if (typeof version === 'string' && !/^1(\.|$)/.test(version)) {
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePage */ .D(`its API version is ${JSON.stringify(version)}, this program reads 1.x`);
    }
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}


/***/ }),

/***/ 94902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseHtmlPage)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81600);
/* harmony import */ var _file_link_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51498);
/* harmony import */ var _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28126);
// PEP 503 with PEP 592 (yanked) and PEP 629 (version). https://peps.python.org/pep-0503/



/** Index pages also hold links to lead around. Those to files end like this. */
const ARCHIVE = /\.(?:whl|egg|zip|tgz|tbz|txz|tar\.(?:gz|bz2|xz|z))$/i;
/** Throws `UnreadablePage`. */
function parseHtmlPage(text, url) {
    const files = [];
    let base = null;
    let elements = 0;
    const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .i({
        onopentag(name, attributes) {
            elements += 1;
            if (name === 'a')
                files.push(...readFile(attributes, base ?? url));
            if (name === 'meta' && attributes['name'] === 'pypi:repository-version')
                (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .checkApiVersion */ .d$)(attributes['content']);
            if (name === 'input')
                refuseSignIn(attributes);
            if (name === 'base')
                base ??= readBase(attributes, url);
        },
    });
    parser.end(text);
    if (elements === 0)
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadablePage */ .D('it holds no HTML');
    return { files };
}
/** The first base with a usable address holds for the links after it. */
function readBase({ href }, page) {
    return href !== undefined && URL.canParse(href, page) ? new URL(href, page).href : null;
}
function readFile(attributes, base) {
    const link = (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFileLink */ .mN)(attributes['href'] ?? '', base);
    if (link === null || !ARCHIVE.test(link.name))
        return [];
    return [
        {
            filename: (0,_file_link_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFilename */ .G5)(link.name),
            url: link.url,
            sha256: link.sha256,
            size: null,
            requiresPython: attributes['data-requires-python'] || null,
            yanked: attributes['data-yanked'] ?? false,
            uploadTime: null,
        },
    ];
}
/** Some hosts answer strangers with 200 and a sign-in page, which must not pass for a project without files. */
function refuseSignIn(attributes) {
    if (attributes['type']?.toLowerCase() === 'password')
        throw new _unreadable_page_js__WEBPACK_IMPORTED_MODULE_2__/* .UnreadablePage */ .D('it asks to sign in');
}


/***/ }),

/***/ 28255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseIndexPage)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
;// CONCATENATED MODULE: ./lib/findings/simple-index-errors.js
const simpleIndexErrors = {
    'index-page-unreadable': {
        happened: 'The package index answered {url} with a page that cannot be read: {why}.',
        remedy: 'Check that the address is the simple index (PEP 503 or PEP 691) of the repository and that the credential may read it.',
    },
};

// EXTERNAL MODULE: ./lib/simple-index/parse-html-page.js
var parse_html_page = __webpack_require__(94902);
// EXTERNAL MODULE: ./lib/simple-index/file-link.js
var file_link = __webpack_require__(51498);
// EXTERNAL MODULE: ./lib/simple-index/unreadable-page.js
var unreadable_page = __webpack_require__(28126);
;// CONCATENATED MODULE: ./lib/simple-index/parse-json-page.js
// PEP 691, with size and time of PEP 700. https://peps.python.org/pep-0691/ https://peps.python.org/pep-0700/


/** Throws `UnreadablePage`. */
function parseJsonPage(text, url) {
    const page = parseJson(text);
    if (!isFields(page) || !Array.isArray(page['files']))
        throw new unreadable_page/* UnreadablePage */.D('its JSON holds no list "files"');
    if (isFields(page['meta']))
        (0,file_link/* checkApiVersion */.d$)(page['meta']['api-version']);
    return { files: page['files'].map((file, index) => readFile(file, index, url)) };
}
function readFile(file, index, page) {
    if (!isFields(file))
        throw new unreadable_page/* UnreadablePage */.D(`entry ${index + 1} of "files" is no object`);
    const { filename, url, hashes, size, yanked } = file;
    const requiresPython = file['requires-python'];
    if (typeof filename !== 'string')
        throw new unreadable_page/* UnreadablePage */.D(`entry ${index + 1} of "files" has no "filename"`);
    const link = typeof url === 'string' ? (0,file_link/* parseFileLink */.mN)(url, page) : null;
    if (link === null)
        throw new unreadable_page/* UnreadablePage */.D(`the file ${JSON.stringify(filename)} has no web address`);
    return {
        filename: (0,file_link/* checkFilename */.G5)(filename),
        url: link.url,
        sha256: (0,file_link/* parseSha256 */.tz)(isFields(hashes) ? hashes['sha256'] : null) ?? link.sha256,
        size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : null,
        requiresPython: typeof requiresPython === 'string' && requiresPython !== '' ? requiresPython : null,
        yanked: typeof yanked === 'string' ? yanked : yanked === true ? '' : false,
        uploadTime: readTime(file['upload-time']),
    };
}
/** Null for anything but the one form that PEP 700 allows. */
function readTime(time) {
    const isTime = typeof time === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/.test(time);
    return isTime && !Number.isNaN(Date.parse(time)) ? time : null;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new unreadable_page/* UnreadablePage */.D('its JSON is broken');
    }
}
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/simple-index/parse-index-page.js
// One project's page of a simple index, as HTML or JSON.
// https://packaging.python.org/en/latest/specifications/simple-repository-api/





/** `url`: where the page was read, after redirects; relative links start there. `contentType`: the header, may be empty. */
function parseIndexPage(body, contentType, url) {
    const text = body.replace(/^\uFEFF/, '');
    try {
        return readsAsJson(text, contentType) ? parseJsonPage(text, url) : (0,parse_html_page/* parseHtmlPage */.C)(text, url);
    }
    catch (error) {
        if (!(error instanceof unreadable_page/* UnreadablePage */.D))
            throw error;
        throw (0,catalogue/* raise */.x)(simpleIndexErrors, 'index-page-unreadable', { url: shownUrl(url), why: error.message });
    }
}
/** Static hosts send JSON as `application/json`, even as `text/html`, or without any type: then the text decides. */
function readsAsJson(text, contentType) {
    const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
    const version = /^application\/vnd\.pypi\.simple\.(.*)\+(?:json|html)$/.exec(type)?.[1];
    if (version !== undefined && version !== 'v1' && version !== 'latest') {
        throw new unreadable_page/* UnreadablePage */.D(`its format "${type}" is newer than this program`);
    }
    if (type.endsWith('+json') || type === 'application/json')
        return true;
    const firstMark = text.trimStart().charAt(0);
    if (type === '' && firstMark !== '{' && firstMark !== '<') {
        throw new unreadable_page/* UnreadablePage */.D('it is neither HTML nor JSON');
    }
    if (type !== '' && type !== 'text/html' && !type.endsWith('+html') && type !== 'application/xhtml+xml') {
        throw new unreadable_page/* UnreadablePage */.D(`its content type is "${type}"`);
    }
    return firstMark === '{';
}
/** The address may carry a credential: user, password, query. */
function shownUrl(url) {
    const { origin, pathname } = new URL(url);
    return `${origin}${pathname}`;
}


/***/ }),

/***/ 20390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ projectUrl)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86992);

/** The page of one project: `<simple>/<normalized name>/`, whether or not `simpleUrl` ends with a slash. */
function projectUrl(simpleUrl, name) {
    const url = new URL(simpleUrl);
    const root = url.pathname.replace(/\/*$/, '/');
    url.pathname = `${root}${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeName */ .P)(name))}/`;
    return url.href;
}


/***/ }),

/***/ 28126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ UnreadablePage)
/* harmony export */ });
/** Why a page cannot be read; `parseIndexPage` adds its address. */
class UnreadablePage extends Error {
    name = 'UnreadablePage';
}


/***/ }),

/***/ 42857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ settingsPage),
/* harmony export */   r: () => (/* binding */ pendingPage)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
/* harmony import */ var _upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51373);
// Where a person opens the publishers of a project. https://docs.pypi.org/trusted-publishers/


/** Publishers of one project; of the account, pending ones, while no project is known. */
function settingsPage(site, project) {
    const root = siteRoot(site);
    if (!(0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarehouse */ .Ci)(site))
        return root;
    if (project === null)
        return pendingPage(site);
    return `${root}manage/project/${encodeURIComponent((0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(project))}/settings/publishing/`;
}
/** Publishers for projects that do not exist yet. */
function pendingPage(site) {
    const root = siteRoot(site);
    return (0,_upload_index_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarehouse */ .Ci)(site) ? `${root}manage/account/publishing/` : root;
}
/** With a slash at the end; uploads to PyPI have a host of their own. */
function siteRoot({ name, uploadUrl }) {
    return name === 'pypi' ? 'https://pypi.org/' : `${new URL(uploadUrl).origin}/`;
}


/***/ }),

/***/ 62452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ retryAfterSeconds)
/* harmony export */ });
// https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
/** Seconds to wait; null when the header is missing or makes no sense. `date` is the answer's own Date header, so that clocks need not agree. */
function retryAfterSeconds(value, date) {
    if (value === null)
        return null;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value);
    const [until, now] = [Date.parse(value), Date.parse(date ?? '')];
    return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, Math.ceil((until - now) / 1000));
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


/***/ }),

/***/ 58078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50432);
/* harmony import */ var _format_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55336);
/* harmony import */ var _parse_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43354);
/* harmony import */ var _ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21411);
// `tag-format`: how a version is written as a tag, and which tags are versions.





const PLACEHOLDER = '{version}';
/** `v1` is by custom a tag that moves with the newest 1.x, not version 1. A year or a date is a version. */
const LONE_NUMBER = /^0*[0-9]{1,3}$/;
function parseTagFormat(format) {
    const [prefix = '', suffix, ...others] = format.split(PLACEHOLDER);
    if (suffix === undefined)
        throw invalid(format, `it does not hold ${PLACEHOLDER}`);
    if (others.length > 0)
        throw invalid(format, `it holds ${PLACEHOLDER} more than once`);
    const unknown = /\{[^{}]*\}/.exec(prefix + ' ' + suffix)?.[0];
    if (unknown !== undefined)
        throw invalid(format, `${unknown} is no placeholder`);
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(`${prefix}1.0.0${suffix}`);
    if (problem !== null)
        throw invalid(format, problem);
    return { prefix, suffix };
}
/** A lone number below 1000 is padded (`v5.0.0`), since `readTag` would not take `v5` for a version. */
function formatTag(format, version) {
    const text = (0,_format_version_js__WEBPACK_IMPORTED_MODULE_4__/* .formatVersion */ .q)(version);
    const tag = `${format.prefix}${LONE_NUMBER.test(text) ? `${text}.0.0` : text}${format.suffix}`;
    const problem = (0,_ref_name_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refNameProblem */ .C)(tag);
    if (problem !== null)
        throw invalid(tag, problem);
    return tag;
}
/** Null when the tag, as a whole, is no version in this format. Every spelling of PEP 440 is read, `1.2.0-rc.1` too. */
function readTag({ prefix, suffix }, name) {
    if (!name.startsWith(prefix) || !name.endsWith(suffix))
        return null;
    if (name.length <= prefix.length + suffix.length)
        return null;
    const text = name.slice(prefix.length, name.length - suffix.length);
    // The format says whether there is a `v`: parseVersion alone would read `vv1.0` as well.
    if (!/^[0-9]/.test(text) || LONE_NUMBER.test(text))
        return null;
    return (0,_parse_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .o)(text);
}
function invalid(format, why) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_version_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .versionErrors */ .i, 'tag-format-invalid', { format, why, example: `v${PLACEHOLDER}` });
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
