export const id = 416;
export const ids = [416];
export const modules = {

/***/ 13351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ notesErrors)
/* harmony export */ });
const notesErrors = {
    'changelog-unrecognised': {
        happened: 'The changelog {path} cannot be extended: {why}.',
        remedy: 'Add the heading "## [Unreleased]" where new releases belong, set "changelog" in [tool.py-release] to another Markdown file, or set it to false to keep none.',
    },
    'changelog-path-invalid': {
        happened: 'The setting changelog = "{path}" does not name a file inside the repository.',
        remedy: 'Give a path relative to the repository root, such as "CHANGELOG.md".',
    },
    'notes-template-invalid': {
        happened: 'The notes template ({place}) cannot be used: {problem}.',
        remedy: 'Mend it; the placeholders are {placeholders}, of which sections must be there, and a brace itself is written twice.',
    },
};


/***/ }),

/***/ 58267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ checkTemplate),
/* harmony export */   U4: () => (/* binding */ usesPlaceholder),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony export NOTES_PLACEHOLDERS */
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13332);
/* harmony import */ var _findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13351);
// The form of release notes as a project writes it: Markdown with `{placeholders}`, each filled once and never read again.



/** What each stands for; the table of the docs is made from it. */
const NOTES_PLACEHOLDERS = {
    sections: 'the changes, in sections',
    version: '1.3.0',
    tag: 'v1.3.0',
    previous: 'the version before, empty for a first release',
    date: 'the day of the released commit, 2026-05-04',
    compare: 'a link to all changes',
    contributors: 'who wrote the listed changes',
    'new-contributors': 'with `notes.credit`: who contributes for the first time',
};
const NAMES = Object.keys(NOTES_PLACEHOLDERS);
/** `{{` and `}}` are braces. */
const PART = /\{\{|\}\}|\{([A-Za-z][\w-]*)\}/g;
/** What looks like one, as far as it stands on one line. */
const BRACED = /\{\{|\}\}|\{([^{}\n]*)\}/g;
/** GitHub's limit for a release is 125,000 characters; the changes need room. */
const LONGEST = 20_000;
const LONGEST_SHOWN = 60;
const OWN_MARKER = '<!-- py-release';
/** Throws when the template can't be filled. `place`: where it is written. */
function checkTemplate(template, place) {
    const invalid = (problem) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_notes_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .notesErrors */ .p, 'notes-template-invalid', { place, problem, placeholders: NAMES.join(', ') });
    if (template.length > LONGEST)
        throw invalid(`it has more than ${LONGEST} characters`);
    if (template.includes('\0'))
        throw invalid('it holds a null character');
    if (template.includes(OWN_MARKER))
        throw invalid(`it holds ${OWN_MARKER}, by which drafts are told apart`);
    const used = [...template.matchAll(BRACED)]
        .map(([, name = '']) => name)
        .filter((name) => /[A-Za-z]/.test(name));
    const stranger = used.find((name) => !NAMES.includes(name));
    if (stranger !== undefined) {
        const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearName */ .c)(stranger.trim(), NAMES);
        throw invalid(`{${stranger.slice(0, LONGEST_SHOWN)}} is unknown${near === null ? '' : ` (is {${near}} meant?)`}`);
    }
    if (!used.includes('sections'))
        throw invalid('{sections} is missing');
}
/** Values may hold braces: they are not read again. */
function fillTemplate(template, values) {
    return template.replace(PART, (whole, name) => name === undefined ? whole.charAt(0) : values[name]);
}
function usesPlaceholder(template, wanted) {
    return [...template.matchAll(PART)].some(([, name]) => name === wanted);
}


/***/ }),

/***/ 72117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ invalidValue),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13332);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
// What is wrong with a key of `[tool.py-release]`.




function unknownKey(key, known) {
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(key, known);
    const remedy = near === null ? `Remove it; the keys are ${known.join(', ')}.` : `Is ${near} meant?`;
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'configuration-key-unknown', { key, remedy });
}
function invalidValue(key, seen, expected) {
    return (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'configuration-value-invalid', { key, seen: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .describeValue */ .bp)(seen), expected });
}


/***/ }),

/***/ 86087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ COMMIT_TYPE),
/* harmony export */   WT: () => (/* binding */ readNotes),
/* harmony export */   Y7: () => (/* binding */ templatePath),
/* harmony export */   t3: () => (/* binding */ withTemplate)
/* harmony export */ });
/* harmony import */ var _notes_notes_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58267);
/* harmony import */ var _configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72117);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82773);
/* harmony import */ var _utf8_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52760);
// `notes` of `[tool.py-release]`: sections, template and credit.





const COMMIT_TYPE = /^[a-z][a-z0-9_-]*$/;
const DEFAULT_SECTIONS = { feat: 'Features', fix: 'Bug fixes', perf: 'Performance', revert: 'Reverts' };
const KEYS = ['sections', 'template', 'credit'];
function readNotes(value) {
    const table = value === undefined ? {} : (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value);
    if (table === null)
        throw (0,_configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidValue */ .B)('notes', value, 'a table');
    const stranger = Object.keys(table).find((key) => !KEYS.includes(key));
    if (stranger !== undefined)
        throw (0,_configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKey */ .a)(`notes.${stranger}`, KEYS.map((key) => `notes.${key}`));
    const { credit = false } = table;
    if (typeof credit !== 'boolean')
        throw (0,_configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidValue */ .B)('notes.credit', credit, 'true or false');
    return { sections: readSections(table['sections']), ...readTemplate(table['template']), credit };
}
/** Where a template of its own file stands in the repository; null: there is none. */
function templatePath(tree, folder, { templateFile }) {
    return templateFile === null ? null : (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .declaredFile */ .VK)(tree, folder, templateFile, 'notes.template');
}
/** The notes with the text of their template. `path`: where that stands in the repository. */
function withTemplate(notes, path, bytes) {
    const template = (0,_utf8_text_js__WEBPACK_IMPORTED_MODULE_4__/* .utf8Text */ .H)(path, bytes).replace(/^\uFEFF/, '');
    (0,_notes_notes_template_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplate */ .BU)(template, path);
    return { ...notes, template, templateFile: null };
}
function readSections(value) {
    const sections = value === undefined ? {} : (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value);
    const isValid = sections !== null &&
        Object.entries(sections).every(([type, title]) => COMMIT_TYPE.test(type) && typeof title === 'string' && /^[^\r\n]*\S[^\r\n]*$/.test(title));
    if (!isValid)
        throw (0,_configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidValue */ .B)('notes.sections', value, 'a table of lower-case commit types, each with a title');
    return { ...sections, ...missing(sections) };
}
function missing(sections) {
    return Object.fromEntries(Object.entries(DEFAULT_SECTIONS).filter(([type]) => !(type in sections)));
}
function readTemplate(value) {
    if (value === undefined)
        return { template: null, templateFile: null };
    if (typeof value === 'string') {
        (0,_notes_notes_template_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTemplate */ .BU)(value, 'notes.template');
        return { template: value, templateFile: null };
    }
    const { file, ...rest } = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO)(value) ?? {};
    const isFile = typeof file === 'string' && file.trim() !== '' && Object.keys(rest).length === 0;
    if (!isFile)
        throw (0,_configuration_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidValue */ .B)('notes.template', value, 'text with {sections}, or { file = "path" }');
    return { template: null, templateFile: file };
}


/***/ }),

/***/ 40284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/project-errors.js
var project_errors = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/version/tag-format.js + 1 modules
var tag_format = __webpack_require__(70273);
// EXTERNAL MODULE: ./lib/project/notes-configuration.js
var notes_configuration = __webpack_require__(86087);
;// CONCATENATED MODULE: ./lib/project/configuration-keys.js
// The keys of `[tool.py-release]`, for the reader of the configuration and for the generated table of the docs.
const CONFIGURATION_KEYS = [
    {
        key: 'tag-format',
        expected: 'a string that holds {version} once',
        fallback: '"v{version}"',
        description: 'How a version is written as a tag.',
    },
    {
        key: 'branches',
        expected: 'an array of branch names',
        fallback: '',
        description: 'Branches whose pushes release. Empty: the default branch.',
    },
    {
        key: 'bump-rules',
        expected: 'a table of commit types, each "major", "minor", "patch", "listed" or "hidden"',
        fallback: '',
        description: 'Changes what a commit type does; types that are not named keep their rule.',
    },
    {
        key: 'major-on-zero',
        expected: 'true or false',
        fallback: 'false',
        description: 'Below 1.0.0 a breaking change makes 1.0.0 instead of the next minor version.',
    },
    {
        key: 'version-files',
        expected: 'an array of "path" or "path:name"',
        fallback: '',
        description: 'More files that hold the version, relative to pyproject.toml.',
    },
    {
        key: 'version-from',
        expected: '"files" or "tag"',
        fallback: '"files"',
        description: 'tag: once there is a release, a version written in the files has no say.',
    },
    {
        key: 'changelog',
        expected: '"auto", a path inside the repository, or false',
        fallback: '"auto"',
        description: 'The changelog to extend. auto finds or creates one; false keeps none.',
    },
    {
        key: 'notes',
        expected: 'a table of sections, template and credit',
        fallback: '{ sections = { feat = "Features", fix = "Bug fixes", perf = "Performance", revert = "Reverts" } }',
        description: 'sections: titles by commit type, in their order; those that are not named follow. template: the form of the notes, text with {sections}, or { file = "path" }. credit = true: published notes name new contributors.',
    },
    {
        key: 'release-comments',
        expected: 'true or false',
        fallback: 'false',
        description: 'After a release, "Released in" on its pull requests and the issues that they close. Needs `pull-requests: write` and `issues: write`; never fails a release.',
    },
    {
        key: 'commit-mode',
        expected: '"push", "pull-request" or "none"',
        fallback: '"push"',
        description: 'push makes a release commit; pull-request proposes it, and its merge releases; none needs files that already hold the version.',
    },
    {
        key: 'commit-message',
        expected: 'one line of text that holds {version} once',
        fallback: '"chore(release): {version}"',
        description: 'Message of the release commit.',
    },
    {
        key: 'squash-bullets',
        expected: '"auto" or "never"',
        fallback: '"auto"',
        description: 'Whether the items of a squash body count as commits of their own.',
    },
    {
        key: 'build-command',
        expected: 'an array of words, or a string that is split into words',
        fallback: '',
        description: 'Builds the distributions instead of uv. No shell runs it.',
    },
    {
        key: 'api-check',
        expected: '"off", "warn", "fail" or "bump"',
        fallback: '',
        description: 'What a removed or changed public name does that no commit declares as breaking. Empty: previews of pull requests warn. bump: it counts as a breaking change.',
    },
    {
        key: 'content-check',
        expected: '"off", "warn" or "fail"',
        fallback: '"warn"',
        description: 'What findings in the content of the distributions do (secrets, junk, files that are missing). With warn, only secrets about to leak and empty wheels fail.',
    },
    {
        key: 'content-allow',
        expected: 'an array of path patterns',
        fallback: '[]',
        description: 'Paths in the distributions that are no findings, as in .gitignore: "tests/keys/", "*.orig".',
    },
    {
        key: 'reproducible',
        expected: '"off", "warn" or "require"',
        fallback: '"off"',
        description: 'warn and require build twice and compare; require stops when a byte differs.',
    },
    {
        key: 'attestations',
        expected: '"auto", "required" or "off"',
        fallback: '"auto"',
        description: 'PEP 740. auto: with trusted publishing, a public repository and an index that takes them; required: without them nothing is uploaded.',
    },
    {
        key: 'private-packages',
        expected: 'a table of package names, each with the repository (owner/name) whose releases hold it',
        fallback: '',
        description: 'For consumers: packages that `py-release index serve` and `actions/private-index` serve, and that come from nowhere else. Written by `py-release consumer init`.',
    },
];
/** Keys of later versions: they are refused, since a setting that does nothing would mislead. */
const LATER_KEYS = {
    packages: 'Remove it and release one project per run with working-directory.',
    'version-scheme': 'Remove it, and write the next version in the project or give it with the input version.',
};

// EXTERNAL MODULE: ./lib/project/configuration-problem.js
var configuration_problem = __webpack_require__(72117);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
// EXTERNAL MODULE: ./lib/project/split-words.js
var split_words = __webpack_require__(81585);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/tree.js
var tree = __webpack_require__(82773);
;// CONCATENATED MODULE: ./lib/project/parse-configuration.js











const EFFECTS = ['major', 'minor', 'patch', 'listed', 'hidden'];
const VERSION = '{version}';
function parseConfiguration(section) {
    const table = (0,toml_document/* asTable */.fO)(section);
    if (table === null)
        throw (0,configuration_problem/* invalidValue */.B)('[tool.py-release]', section, 'a table');
    const problems = [...unknownKeys(table)];
    const collect = (read, fallback) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            problems.push(error);
            return fallback;
        }
    };
    const value = (key, reader, fallback) => collect(() => readKey(table, key, reader, fallback), fallback);
    const configuration = {
        tagFormat: value('tag-format', tagFormat, `v${VERSION}`),
        branches: value('branches', strings, []),
        bumpRules: value('bump-rules', bumpRules, {}),
        majorOnZero: value('major-on-zero', parse_configuration_boolean, false),
        versionFiles: value('version-files', versionFiles, []),
        versionFrom: value('version-from', oneOf('files', 'tag'), 'files'),
        changelog: value('changelog', changelog, 'auto'),
        notes: collect(() => (0,notes_configuration/* readNotes */.WT)(table['notes']), (0,notes_configuration/* readNotes */.WT)({})),
        releaseComments: value('release-comments', parse_configuration_boolean, false),
        commitMode: value('commit-mode', oneOf('push', 'pull-request', 'none'), 'push'),
        commitMessage: value('commit-message', commitMessage, `chore(release): ${VERSION}`),
        squashBullets: value('squash-bullets', oneOf('auto', 'never'), 'auto'),
        buildCommand: value('build-command', command, null),
        apiCheck: value('api-check', oneOf('off', 'warn', 'fail', 'bump'), null),
        contentCheck: value('content-check', oneOf('off', 'warn', 'fail'), 'warn'),
        contentAllow: value('content-allow', strings, []),
        reproducible: value('reproducible', oneOf('off', 'warn', 'require'), 'off'),
        attestations: value('attestations', oneOf('auto', 'required', 'off'), 'auto'),
        privatePackages: value('private-packages', privatePackages, {}),
    };
    (0,user_error/* throwAll */.Kx)(problems);
    return configuration;
}
function readKey(table, key, reader, fallback) {
    const seen = table[key];
    if (seen === undefined)
        return fallback;
    const value = reader(seen);
    if (value !== undefined)
        return value;
    const expected = CONFIGURATION_KEYS.find((known) => known.key === key)?.expected ?? '';
    throw (0,configuration_problem/* invalidValue */.B)(key, seen, expected);
}
function unknownKeys(table) {
    const known = CONFIGURATION_KEYS.map(({ key }) => key);
    return Object.keys(table)
        .filter((key) => !known.includes(key))
        .map((key) => {
        const later = LATER_KEYS[key];
        return later === undefined
            ? (0,configuration_problem/* unknownKey */.a)(key, known)
            : (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'configuration-not-available', { key, remedy: later });
    });
}
function tagFormat(value) {
    if (typeof value === 'string')
        (0,tag_format/* parseTagFormat */.n0)(value);
    return typeof value === 'string' ? value : undefined;
}
function commitMessage(value) {
    const isOneLine = typeof value === 'string' && !/[\r\n\0]/.test(value) && value.split(VERSION).length === 2;
    return isOneLine ? value : undefined;
}
function oneOf(...words) {
    return (value) => words.find((word) => word === value);
}
function parse_configuration_boolean(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function strings(value) {
    const isList = Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
    return isList ? value : undefined;
}
function bumpRules(value) {
    const table = (0,toml_document/* asTable */.fO)(value);
    const isValid = table !== null &&
        Object.entries(table).every(([type, effect]) => notes_configuration/* COMMIT_TYPE */.Dr.test(type) && typeof effect === 'string' && EFFECTS.includes(effect));
    return isValid ? { ...table } : undefined;
}
function versionFiles(value) {
    const entries = strings(value)?.map((entry) => {
        const [, path = entry, name = null] = /^(.+?):([^:/\\]+)$/.exec(entry) ?? [];
        return { path: path.trim(), name: name?.trim() ?? null };
    });
    return entries?.every(({ path }) => path !== '') ? entries : undefined;
}
function changelog(value) {
    if (value === false)
        return null;
    return typeof value === 'string' && (0,tree/* pathBelow */.Br)('.', value) !== null ? value : undefined;
}
/** An empty array would run nothing. */
function command(value) {
    const words = typeof value === 'string' ? (0,split_words/* splitWords */.y)('build-command', value) : strings(value);
    return words?.length === 0 ? undefined : words;
}
const PACKAGE = /^[A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?$/i;
/** https://docs.github.com/en/repositories/creating-and-managing-repositories/best-practices-for-repositories */
const REPOSITORY = /^[A-Z0-9](?:[A-Z0-9-]*[A-Z0-9])?\/(?!\.{1,2}$)[A-Z0-9._-]{1,100}$/i;
function privatePackages(value) {
    const entries = Object.entries((0,toml_document/* asTable */.fO)(value) ?? { '': '' });
    const isValid = entries.every(([name, repository]) => PACKAGE.test(name) && typeof repository === 'string' && REPOSITORY.test(repository));
    if (!isValid)
        return undefined;
    return Object.fromEntries(entries.map(([name, repository]) => [(0,normalize_name/* normalizeName */.P)(name), repository]));
}


/***/ }),

/***/ 82773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   VK: () => (/* binding */ declaredFile),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   z5: () => (/* binding */ refuseSymbolicLink)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13655);
/* harmony import */ var _findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13332);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19543);
// The files of the commit by path, and which paths of the project may be read and edited.




const SYMBOLIC_LINK = '120000';
function treeOf(listing) {
    return new Map(listing.map((entry) => [entry.path, entry]));
}
/** `folder` is `.` or a folder; the result is relative to the repository root. Null when the path leaves the repository. */
function pathBelow(folder, path) {
    if (path === '' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^[a-z]:|[\\\0]/i.test(path))
        return null;
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path);
    return joined === '..' || joined.startsWith('../') ? null : joined.replace(/\/$/, '');
}
/** The path of a file that `place` names in the project's configuration; an error when it can't be read and edited safely. */
function declaredFile(tree, folder, path, place) {
    const full = pathBelow(folder, path);
    if (full === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-outside', { path, place });
    refuseSymbolicLink(tree, full);
    if (tree.has(full))
        return full;
    const near = (0,_findings_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(full, [...tree.keys()]);
    const hint = near === null ? '' : ` Is it ${near}?`;
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'version-file-missing', { path: full, place, hint });
}
/** Neither the file nor a folder on the way to it may be a link. */
function refuseSymbolicLink(tree, path) {
    for (let part = path; part !== '.'; part = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(part))
        if (tree.get(part)?.mode === SYMBOLIC_LINK)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .projectErrors */ .Z, 'project-file-symlink', { path, part });
}
function isFile(tree, path) {
    return tree.get(path)?.mode.startsWith('100') ?? false;
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


/***/ })

};
