export const id = 248;
export const ids = [248];
export const modules = {

/***/ 13334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./lib/project/notes-configuration.js
var notes_configuration = __webpack_require__(86087);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/project-errors.js
var project_errors = __webpack_require__(19543);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(99809);
// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(43354);
// EXTERNAL MODULE: ./lib/project/located-version.js
var located_version = __webpack_require__(43638);
// EXTERNAL MODULE: ./lib/project/package-file.js
var package_file = __webpack_require__(96820);
// EXTERNAL MODULE: ./lib/project/text-span.js
var text_span = __webpack_require__(14535);
;// CONCATENATED MODULE: ./lib/project/python-assignments.js
// Module-level assignments of one plain string in Python source, found without running it. Text inside functions,
// classes, comments and other strings is not looked at. https://docs.python.org/3/reference/lexical_analysis.html

/** The names that hold a version by custom. */
const VERSION_NAMES = ['__version__', 'version', 'VERSION', '__VERSION__'];
const CHAIN = '([A-Za-z_][A-Za-z_0-9]*[[:blank:]]*=[[:blank:]]*)*';
/**
 * POSIX extended expression for lines that may begin such an assignment: narrow enough to read few files. A byte order
 * mark may stand before it, and the value may follow on the next line.
 */
const VERSION_LINE = `^(\uFEFF)?${CHAIN}(${VERSION_NAMES.join('|')})[[:blank:]]*(:[^=#]*)?=[[:blank:]]*` +
    `${CHAIN}([rRuU]?["']|\\\\)`;
const SPACE = String.raw `(?:[ \t\f]|\\\r?\n)*`;
const TARGET = String.raw `[A-Za-z_]\w*${SPACE}(?::[^=\n#]*)?=(?!=)${SPACE}`;
const BEGINNING = new RegExp(String.raw `((?:${TARGET})+)[rRuU]?(?=["'])`, 'y');
const ENDING = /[ \t\f]*(?:[#;]|\r?\n|$)/y;
const STRUCTURE = /[#"'()[\]{}\\\n]/g;
function pythonAssignments(text) {
    const found = [];
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const assignment = readAssignment(text, at);
        if (assignment !== null)
            found.push(assignment);
        at = endOfLogicalLine(text, at);
    }
    return found;
}
function readAssignment(text, at) {
    BEGINNING.lastIndex = at;
    const targets = BEGINNING.exec(text)?.[1];
    if (targets === undefined)
        return null;
    const value = readString(text, BEGINNING.lastIndex);
    if (value === null)
        return null;
    ENDING.lastIndex = value.after;
    if (!ENDING.test(text))
        return null;
    const names = targets
        .split('=')
        .slice(0, -1)
        .map((target) => /[A-Za-z_]\w*/.exec(target)?.[0] ?? '');
    return { names, value: value.span };
}
/** Lines inside brackets, long strings and after a backslash belong to the line before them. */
function endOfLogicalLine(text, start) {
    let depth = 0;
    let at = start;
    for (;;) {
        STRUCTURE.lastIndex = at;
        const met = STRUCTURE.exec(text);
        if (met === null)
            return text.length;
        at = met.index + 1;
        if (met[0] === '\n') {
            if (depth === 0)
                return at;
        }
        else if (met[0] === '#')
            at = endOfComment(text, at);
        else if (met[0] === '"' || met[0] === "'")
            at = readString(text, met.index)?.after ?? at;
        else if (met[0] === '\\')
            at += text.startsWith('\r\n', at) ? 2 : 1;
        else
            depth = Math.max(0, depth + ('([{'.includes(met[0]) ? 1 : -1));
    }
}
function endOfComment(text, at) {
    const newline = text.indexOf('\n', at);
    return newline === -1 ? text.length : newline;
}
/** Null when the string is not closed (on its line, unless it has three quotes). */
function readString(text, at) {
    const quote = text[at];
    const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
    const start = at + opening.length;
    for (let end = start; end < text.length; end += text[end] === '\\' ? 2 : 1) {
        if (text.startsWith(opening, end))
            return { span: (0,text_span/* textSpan */.U)(text, start, end), after: end + opening.length };
        if (opening.length === 1 && text[end] === '\n')
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/project/assignment-places.js
// Assignments in the package that hold the current version: `core/version.py` is found without configuration.






/**
 * Any version name counts when it holds the current version. Another value in `__version__` is told; in the package's
 * own `__init__.py` it is a place that disagrees, since installed code would report it.
 */
function findAssignments({ folder, pyproject }, sources, current) {
    const places = [];
    const warnings = [];
    for (const source of sources) {
        const isOwn = (0,package_file/* isOwnInit */.f)(source.path, folder, pyproject.name);
        for (const { names, value } of pythonAssignments(source.text)) {
            const name = names.find((each) => VERSION_NAMES.includes(each));
            const version = (0,parse_version/* parseVersion */.o)(value.text);
            if (name === undefined || version === null)
                continue;
            if ((0,compare_versions/* sameVersion */.r1)(version, current))
                places.push((0,located_version/* versionPlace */.yp)(source, 'assignment', `${name} holds the current version`, value));
            else if (name === '__version__' && isOwn && !isPlaceholder(version))
                places.push((0,located_version/* versionPlace */.yp)(source, 'assignment', `${name} of the package`, value));
            else if (name === '__version__')
                warnings.push(`${source.path} line ${(0,located_version/* lineOf */.cA)(source.text, value.start)} says ${name} = "${value.text}", not the current version ${(0,format_version/* formatVersion */.q)(current)}; it is left as it is`);
        }
    }
    return { places, warnings };
}
/** Assignments of one of `names` to a version. */
function versionAssignments(text, names) {
    return pythonAssignments(text).filter((assignment) => assignment.names.some((name) => names.includes(name)) && (0,parse_version/* parseVersion */.o)(assignment.value.text) !== null);
}
/** `0.0.0` is what people write where something else sets the version later. */
function isPlaceholder({ release }) {
    return release.every((number) => number === 0);
}

// EXTERNAL MODULE: ./lib/project/ini-entries.js
var ini_entries = __webpack_require__(63622);
// EXTERNAL MODULE: ./lib/findings/near-name.js
var near_name = __webpack_require__(13332);
// EXTERNAL MODULE: ./lib/project/parse-configuration.js + 1 modules
var parse_configuration = __webpack_require__(40284);
// EXTERNAL MODULE: ./lib/project/pyproject.js
var project_pyproject = __webpack_require__(7293);
// EXTERNAL MODULE: ./lib/project/toml-document.js
var toml_document = __webpack_require__(2179);
// EXTERNAL MODULE: ./lib/project/tree.js
var project_tree = __webpack_require__(82773);
// EXTERNAL MODULE: ./lib/project/utf8-text.js
var utf8_text = __webpack_require__(52760);
;// CONCATENATED MODULE: ./lib/project/tag-backend.js
// Build backends (and their plugins) that take the version from the git tag.



/** They cannot be told a version: they ask git, whatever the environment says. */
const NOT_SETTABLE = ['versioningit', 'versioneer', 'setuptools-git-versioning'];
function isSettable(backend) {
    return !NOT_SETTABLE.includes(backend);
}
/** Null when the version is written, or its file is declared. */
function findTagBackend(pyproject, setupCfg) {
    const tool = (0,toml_document/* tableAt */.af)(pyproject.document.table, 'tool');
    // The plugin overwrites the version that Poetry asks people to write.
    if ((0,toml_document/* valueAt */.fK)(tool, 'poetry-dynamic-versioning', 'enable') === true)
        return 'poetry-dynamic-versioning';
    if ((0,project_pyproject/* hasWrittenVersion */.K)(pyproject))
        return null;
    if (pyproject.buildBackend.startsWith('hatchling'))
        return hatchBackend((0,toml_document/* stringAt */.bX)(tool, 'hatch', 'version', 'source'));
    if ((0,toml_document/* stringAt */.bX)(tool, 'pdm', 'version', 'source') === 'scm')
        return 'pdm-backend';
    if (pyproject.buildBackend.startsWith('flit_scm'))
        return 'flit-scm';
    const provider = (0,toml_document/* stringAt */.bX)(tool, 'scikit-build', 'metadata', 'version', 'provider');
    if (provider === 'scikit_build_core.metadata.setuptools_scm')
        return 'setuptools-scm';
    return setuptoolsBackend(pyproject, setupCfg);
}
function hatchBackend(source) {
    if (source === 'vcs')
        return 'hatch-vcs';
    return source === 'uv-dynamic-versioning' || source === 'versioningit' ? source : null;
}
/** setuptools plugins announce themselves by being required; a declared attr or file comes before them. */
function setuptoolsBackend({ document, requires }, setupCfg) {
    const tool = (0,toml_document/* tableAt */.af)(document.table, 'tool');
    if ((0,toml_document/* valueAt */.fK)(tool, 'setuptools', 'dynamic', 'version') !== undefined)
        return null;
    if ((0,ini_entries/* iniValue */.C)(setupCfg, 'metadata', 'version') !== null)
        return null;
    if ('setuptools_scm' in tool || requires.includes('setuptools-scm'))
        return 'setuptools-scm';
    for (const plugin of ['versioningit', 'versioneer', 'setuptools-git-versioning'])
        if (plugin in tool || requires.includes(plugin))
            return plugin;
    return null;
}

;// CONCATENATED MODULE: ./lib/project/version-source.js
// Where the build takes the version from, read out of pyproject.toml and setup.cfg.







/** `hasVersionFiles`: `version-files` may stand in where the backend's own way can't be read. */
function findVersionSource(pyproject, setupCfg, hasVersionFiles) {
    refuseMissingVersion(pyproject);
    const backend = findTagBackend(pyproject, setupCfg);
    if (backend !== null) {
        if (!isSettable(backend))
            throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'project-version-not-settable', { backend });
        return { kind: 'tag', backend };
    }
    if ((0,project_pyproject/* hasWrittenVersion */.K)(pyproject))
        return { kind: 'written' };
    const declared = declaredFile(pyproject) ?? setupCfgSource(pyproject, setupCfg);
    if (declared !== null)
        return declared;
    if (hasVersionFiles)
        return { kind: 'configured' };
    const { path } = pyproject.document;
    throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'project-version-dynamic-unknown', { path, backend: pyproject.buildBackend });
}
/** A version that is neither written nor dynamic is missing, whatever else is configured. */
function refuseMissingVersion(pyproject) {
    const { path, table } = pyproject.document;
    if (pyproject.dynamicVersion || (0,project_pyproject/* hasWrittenVersion */.K)(pyproject))
        return;
    const isDescribed = (0,toml_document/* valueAt */.fK)(table, 'project') ?? (0,toml_document/* valueAt */.fK)(table, 'tool', 'poetry');
    if (isDescribed !== undefined)
        throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'project-version-missing', { path });
}
function declaredFile(pyproject) {
    return hatchFile(pyproject) ?? pdmFile(pyproject) ?? setuptoolsFile(pyproject) ?? flitModule(pyproject);
}
/** https://hatch.pypa.io/latest/version/ */
function hatchFile({ document, buildBackend }) {
    const hatch = (0,toml_document/* tableAt */.af)(document.table, 'tool', 'hatch', 'version');
    const path = (0,toml_document/* stringAt */.bX)(hatch, 'path');
    if (path === null || !buildBackend.startsWith('hatchling'))
        return null;
    const source = (0,toml_document/* stringAt */.bX)(hatch, 'source') ?? 'regex';
    const pattern = (0,toml_document/* stringAt */.bX)(hatch, 'pattern');
    if (source === 'code') {
        const names = [(0,toml_document/* stringAt */.bX)(hatch, 'expression') ?? '__version__'];
        return { kind: 'file', found: 'hatch path', candidates: [path], reading: { kind: 'assignment', names } };
    }
    if (source !== 'regex')
        return null;
    const reading = pattern === null ? { kind: 'assignment', names: VERSION_NAMES } : { kind: 'pattern', pattern };
    return { kind: 'file', found: 'hatch path', candidates: [path], reading };
}
/** https://backend.pdm-project.org/metadata/#dynamic-project-version */
function pdmFile({ document }) {
    const pdm = (0,toml_document/* tableAt */.af)(document.table, 'tool', 'pdm', 'version');
    const path = (0,toml_document/* stringAt */.bX)(pdm, 'path');
    if (path === null || (0,toml_document/* stringAt */.bX)(pdm, 'source') !== 'file')
        return null;
    const reading = { kind: 'assignment', names: ['__version__'] };
    return { kind: 'file', found: 'pdm path', candidates: [path], reading };
}
/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function setuptoolsFile({ document }) {
    const setuptools = (0,toml_document/* tableAt */.af)(document.table, 'tool', 'setuptools');
    const version = (0,toml_document/* asTable */.fO)((0,toml_document/* valueAt */.fK)(setuptools, 'dynamic', 'version'));
    if (version === null)
        return null;
    const attr = (0,toml_document/* stringAt */.bX)(version, 'attr');
    if (attr !== null)
        return attrFile(attr, 'setuptools attr', (0,toml_document/* tableAt */.af)(setuptools, 'package-dir'));
    const files = [version['file']].flat().filter((file) => typeof file === 'string');
    return files.length === 1 ? wholeFile(files, 'setuptools file') : null;
}
/** `[metadata] version` of setup.cfg, where setuptools looks when pyproject.toml does not say. */
function setupCfgSource(pyproject, setupCfg) {
    const value = (0,ini_entries/* iniValue */.C)(setupCfg, 'metadata', 'version')?.text;
    if (value === undefined || !pyproject.buildBackend.startsWith('setuptools'))
        return null;
    const [, directive, rest = ''] = /^(attr|file):\s*(.*)$/.exec(value) ?? [];
    if (directive === undefined)
        return { kind: 'setup-cfg' };
    return directive === 'attr' ? attrFile(rest, 'setup.cfg attr', {}) : wholeFile([rest], 'setup.cfg file');
}
function wholeFile(candidates, found) {
    return { kind: 'file', found, candidates, reading: { kind: 'whole' } };
}
function attrFile(attr, how, packageDir) {
    const parts = attr.split('.');
    const name = parts.pop() ?? '';
    const mapped = packageDir[parts[0] ?? ''];
    const own = typeof mapped === 'string' ? [[mapped, ...parts.slice(1)]] : [];
    const root = packageDir[''];
    const folders = [...own, ...(typeof root === 'string' ? [[root, ...parts]] : []), parts, ['src', ...parts]];
    return {
        kind: 'file',
        found: `${how} ${attr}`,
        candidates: folders.flatMap((folder) => moduleFiles(folder.join('/'))),
        reading: { kind: 'assignment', names: [name] },
    };
}
/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function flitModule({ document, name, buildBackend }) {
    if (!/^flit_core\.|^flit\./.test(buildBackend))
        return null;
    const module = (0,toml_document/* stringAt */.bX)(document.table, 'tool', 'flit', 'module', 'name') ??
        (0,toml_document/* stringAt */.bX)(document.table, 'tool', 'flit', 'metadata', 'module') ??
        name.replaceAll('-', '_');
    const path = module.replaceAll('.', '/');
    return {
        kind: 'file',
        found: `flit module ${module}`,
        candidates: [...moduleFiles(path), ...moduleFiles(`src/${path}`)],
        reading: { kind: 'assignment', names: ['__version__'] },
    };
}
function moduleFiles(path) {
    return [`${path}/__init__.py`, `${path}.py`];
}

;// CONCATENATED MODULE: ./lib/project/project-outline.js
// The first look at a project: enough to know which other files have to be read.











function projectFolder(path) {
    const folder = (0,project_tree/* pathBelow */.Br)('.', path);
    if (folder === null)
        throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'project-folder-outside', { folder: path });
    return folder;
}
/** What `outlineProject` needs to see. */
function outlineFiles(tree, folder) {
    const pyproject = external_node_path_.posix.join(folder, 'pyproject.toml');
    if (!tree.has(pyproject))
        throw missingPyproject(tree, folder);
    (0,project_tree/* refuseSymbolicLink */.z5)(tree, pyproject);
    const setupCfg = external_node_path_.posix.join(folder, 'setup.cfg');
    return (0,project_tree/* isFile */.fo)(tree, setupCfg) ? [pyproject, setupCfg] : [pyproject];
}
function outlineProject(tree, folder, files) {
    const [path = '', setupCfgPath] = outlineFiles(tree, folder);
    const setupCfg = readSetupCfg(setupCfgPath, files);
    const entries = setupCfg?.entries ?? [];
    const pyproject = (0,project_pyproject/* parsePyproject */.O)(bytesOf(files, path), path, entries);
    const configuration = (0,parse_configuration/* parseConfiguration */.M)(pyproject.configuration ?? {});
    const source = findVersionSource(pyproject, entries, configuration.versionFiles.length > 0);
    const uvLock = nearestUvLock(tree, folder);
    return {
        folder,
        tree,
        pyproject,
        configuration,
        setupCfg,
        source,
        uvLock,
        warnings: misspeltTable(pyproject),
    };
}
/** The files beyond the outline that may hold the version. `assigning`: those in which a version assignment was seen. */
function versionFiles(outline, assigning) {
    const { tree, folder, source, configuration, uvLock } = outline;
    if (source.kind === 'tag')
        return [];
    const declared = source.kind === 'file' ? [declaredPath(outline)] : [];
    const configured = configuration.versionFiles.map(({ path }) => (0,project_tree/* declaredFile */.VK)(tree, folder, path, 'version-files'));
    return [...new Set([...declared, ...configured, ...assigning, ...(uvLock === null ? [] : [uvLock])])];
}
/** The file in which the backend looks for the version. */
function declaredPath({ tree, folder, source }) {
    if (source.kind !== 'file')
        throw new Error(`no file is declared by ${source.kind}`);
    const existing = source.candidates.find((candidate) => (0,project_tree/* isFile */.fo)(tree, (0,project_tree/* pathBelow */.Br)(folder, candidate) ?? ''));
    return (0,project_tree/* declaredFile */.VK)(tree, folder, existing ?? source.candidates[0] ?? '', source.found);
}
function bytesOf(files, path) {
    const bytes = files.get(path);
    if (bytes === undefined)
        throw new Error(`${path} is in the tree but was not read`);
    return bytes;
}
function readSetupCfg(path, files) {
    if (path === undefined)
        return null;
    const text = (0,utf8_text/* utf8Text */.H)(path, bytesOf(files, path));
    return { path, text, entries: (0,ini_entries/* iniEntries */.T)(text) };
}
function nearestUvLock(tree, folder) {
    for (let at = folder;; at = external_node_path_.posix.dirname(at)) {
        const path = external_node_path_.posix.join(at, 'uv.lock');
        if (tree.has(path)) {
            (0,project_tree/* refuseSymbolicLink */.z5)(tree, path);
            return path;
        }
        if (at === '.')
            return null;
    }
}
function missingPyproject(tree, folder) {
    const has = (name) => tree.has(external_node_path_.posix.join(folder, name));
    const old = ['setup.py', 'setup.cfg'].filter(has);
    const elsewhere = [...tree.keys()].filter((path) => path.endsWith('/pyproject.toml'))[0];
    const remedy = old.length > 0
        ? `Add one beside ${old.join(' and ')}, with [build-system] and [project]: https://packaging.python.org/en/latest/guides/modernize-setup-py-project/`
        : elsewhere !== undefined
            ? `There is ${elsewhere}: set working-directory to ${external_node_path_.posix.dirname(elsewhere)}.`
            : 'Commit a pyproject.toml with [build-system] and [project]: https://packaging.python.org/en/latest/guides/writing-pyproject-toml/';
    const place = folder === '.' ? 'the root' : folder;
    return (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'pyproject-missing', { folder: place, remedy });
}
function misspeltTable({ document, configuration }) {
    if (configuration !== undefined)
        return [];
    const near = Object.keys((0,toml_document/* tableAt */.af)(document.table, 'tool')).find((name) => (0,near_name/* nearName */.c)(name, ['py-release']) !== null);
    return near === undefined
        ? []
        : [`[tool.${near}] in ${document.path} is not read; is [tool.py-release] meant?`];
}

// EXTERNAL MODULE: ./lib/project/toml-span.js
var toml_span = __webpack_require__(13570);
;// CONCATENATED MODULE: ./lib/project/version-lines.js
// Versions in files of no particular language: a file that holds nothing but a version, or `name: value` and
// `name = value` with or without quotes (JSON, YAML, CITATION.cff, meson.build, Markdown).


/** The whole file, when it is one version and white space. */
function wholeFileVersion(text) {
    const offset = text.startsWith('\uFEFF') ? 1 : 0;
    const span = (0,text_span/* versionCharacters */.d)(text, (0,text_span/* textSpan */.U)(text, offset, text.length));
    return (0,parse_version/* parseVersion */.o)(span.text) === null ? null : span;
}
/** Values that are versions of the given name; null: of any name that says version, in any case. */
function versionLines(text, name) {
    const names = name === null ? '(?:__)?version(?:__)?' : escapeExpression(name);
    const expression = new RegExp(String.raw `(?<![\w.-])["']?${names}["']?[ \t]*[:=][ \t]*(["']?)([^\s"',;)}#]+)\1(?![\w"'])`, name === null ? 'dgi' : 'dg');
    return [...text.matchAll(expression)]
        .map((match) => match.indices?.[2])
        .filter((indices) => indices !== undefined)
        .map(([start, end]) => (0,text_span/* versionCharacters */.d)(text, (0,text_span/* textSpan */.U)(text, start, end)))
        .filter((span) => (0,parse_version/* parseVersion */.o)(span.text) !== null);
}
function escapeExpression(text) {
    return text.replace(/[.*+?^${}()|[\]\\-]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/project/configured-places.js
// The places of `version-files`. Each entry must be found: an entry that names nothing would go stale in silence.















/** `current` is null when no other place says the version: then the first entry does. */
function configuredPlaces(outline, files, current) {
    return outline.configuration.versionFiles.flatMap((entry) => {
        const path = (0,project_tree/* declaredFile */.VK)(outline.tree, outline.folder, entry.path, 'version-files');
        const source = { path, text: (0,utf8_text/* utf8Text */.H)(path, bytesOf(files, path)) };
        const spans = entrySpans(source, entry, current);
        if (spans.length === 0)
            throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'version-place-missing', {
                path,
                place: 'version-files',
                looked: describe(entry),
            });
        const found = `version-files ${entry.name === null ? entry.path : `${entry.path}:${entry.name}`}`;
        return spans.map((span) => (0,located_version/* versionPlace */.yp)(source, 'configured', found, span));
    });
}
/** Those that hold the current version; when there is none, the first other one, so that it is reported as differing. */
function entrySpans(source, { name }, current) {
    const spans = candidates(source, name);
    const version = current ?? (0,parse_version/* parseVersion */.o)(spans[0]?.text ?? '');
    const equal = spans.filter((span) => holds(span, version));
    if (equal.length > 0)
        return equal;
    const other = name === null && source.path.endsWith('.py') ? otherNames(source, version) : [];
    return other.length > 0 ? other : spans.slice(0, 1);
}
function candidates(source, name) {
    const { path, text } = source;
    switch (external_node_path_.posix.extname(path)) {
        case '.py':
            return versionAssignments(text, name === null ? VERSION_NAMES : [name]).map(({ value }) => value);
        case '.toml':
            return tomlSpans(source, name);
        case '.cfg':
        case '.ini':
            return iniSpans(text, name);
        default: {
            const whole = name === null ? wholeFileVersion(text) : null;
            return whole === null ? versionLines(text, name) : [whole];
        }
    }
}
/** `path` alone, and no usual name: whatever name holds the version. */
function otherNames({ text }, current) {
    return pythonAssignments(text)
        .map(({ value }) => value)
        .filter((span) => holds(span, current));
}
/** A name is a dotted key; without one, any key `version` counts. */
function tomlSpans({ path, text }, name) {
    const document = { path, text, table: (0,toml_document/* parseTomlText */.tT)(path, text, 0) };
    if (name !== null)
        return [(0,located_version/* tomlVersionSpan */.JH)(document, name.split('.'))].filter((span) => span !== null);
    return (0,toml_span/* tomlStrings */.N)(text)
        .filter((entry) => entry.path.at(-1) === 'version' && (0,parse_version/* parseVersion */.o)(entry.span.text) !== null)
        .map((entry) => entry.span);
}
/** A name is `key` or `section.key`; without one, any key `version` counts. */
function iniSpans(text, name) {
    return (0,ini_entries/* iniEntries */.T)(text)
        .filter(({ section, key }) => [key, `${section}.${key}`].includes(name ?? 'version'))
        .map(({ value }) => value)
        .filter((value) => (0,parse_version/* parseVersion */.o)(value.text) !== null);
}
function holds(span, version) {
    const held = (0,parse_version/* parseVersion */.o)(span.text);
    return held !== null && version !== null && (0,compare_versions/* sameVersion */.r1)(held, version);
}
function describe({ path, name }) {
    if (name !== null)
        return `nothing named ${name} holds a version`;
    return path.endsWith('.py')
        ? 'no assignment at the top level holds the version'
        : 'nothing in it holds the version';
}

;// CONCATENATED MODULE: ./lib/project/imported-places.js
// The declared module may import its version from another one of the package: flit and setuptools follow such an import.



const IMPORT = /^from[ \t]+\.*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n#;]*)/gm;
/**
 * Where the module that `text` imports one of `names` from assigns it. When no import of it is seen, the one value that
 * the package assigns is meant; empty when there are several.
 */
function importedPlaces({ text, names, found, }, sources) {
    const imported = findImport(text, names);
    const wanted = imported === null ? names : [imported.name];
    const places = sources
        .filter(({ path }) => imported === null || isModule(path, imported.module))
        .flatMap((source) => versionAssignments(source.text, wanted).map(({ value }) => (0,located_version/* versionPlace */.yp)(source, 'backend', `${found}, assigned here`, value)));
    const [first] = places;
    return first !== undefined && places.every((place) => (0,compare_versions/* sameVersion */.r1)(place.version, first.version))
        ? places
        : [];
}
/** https://docs.python.org/3/reference/simple_stmts.html#the-import-statement */
function findImport(text, names) {
    for (const [, module = '', list = ''] of text.matchAll(IMPORT))
        for (const part of list.replace(/#.*|[()]/g, '').split(',')) {
            const [name = '', alias = name] = part.trim().split(/\s+as\s+/);
            if (names.includes(alias))
                return { module, name };
        }
    return null;
}
/** `from . import x` names no module by itself: any may be meant. */
function isModule(path, module) {
    const file = module.replaceAll('.', '/');
    return module === '' || `/${path}`.endsWith(`/${file}.py`) || `/${path}`.endsWith(`/${file}/__init__.py`);
}

;// CONCATENATED MODULE: ./lib/project/pattern-version.js
// The `pattern` of [tool.hatch.version]: a Python regular expression, read as the nearest one of JavaScript.
// https://hatch.pypa.io/latest/plugins/version-source/regex/



/** Nothing, or the first match: hatch reads no other. */
function patternVersion(text, pattern) {
    const span = compile(pattern).exec(text)?.indices?.groups?.['version'];
    return span === undefined ? [] : [(0,text_span/* textSpan */.U)(text, span[0], span[1])];
}
function compile(pattern) {
    const [, flags = '', body = pattern] = /^\(\?([aimsux]+)\)([^]*)$/.exec(pattern) ?? [];
    const named = body.replaceAll('(?P<', '(?<').replace(/\(\?P=(\w+)\)/g, String.raw `\k<$1>`);
    // Hatch always matches with MULTILINE.
    const own = new Set(['d', 'm', ...[...flags].filter((flag) => 'is'.includes(flag))]);
    try {
        const expression = new RegExp(named.replaceAll(String.raw `\A`, '^').replaceAll(String.raw `\Z`, '$'), [...own].join(''));
        if (!named.includes('(?<version>'))
            throw new SyntaxError('it has no group named version');
        return expression;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'version-pattern-invalid', { pattern, reason: error.message });
    }
}

;// CONCATENATED MODULE: ./lib/project/declared-places.js
// Places that the project's metadata declares: pyproject.toml itself, and the file in which the build backend looks.












/** `packageSources`: where to look on when the declared module only imports its version. */
function declaredPlaces(outline, files, packageSources) {
    const { source } = outline;
    const backend = source.kind === 'file' ? backendPlaces(outline, source, files, packageSources) : [];
    const isWritten = source.kind === 'written';
    return [
        ...tomlPlace(outline, 'pyproject', ['project', 'version']),
        ...(isWritten ? tomlPlace(outline, 'poetry', ['tool', 'poetry', 'version']) : []),
        ...backend,
        ...setupCfgPlaces(outline),
    ];
}
function tomlPlace({ pyproject }, kind, keys) {
    const span = (0,located_version/* tomlVersionSpan */.JH)(pyproject.document, keys);
    const found = `[${keys.slice(0, -1).join('.')}].version`;
    return span === null ? [] : [(0,located_version/* versionPlace */.yp)(pyproject.document, kind, found, span)];
}
/** With a version in pyproject.toml setuptools passes this one over, and people read it. */
function setupCfgPlaces({ setupCfg, source }) {
    const value = (0,ini_entries/* iniValue */.C)(setupCfg?.entries ?? [], 'metadata', 'version');
    if (setupCfg === null || value === null)
        return [];
    if (source.kind !== 'setup-cfg' && (0,parse_version/* parseVersion */.o)(value.text) === null)
        return [];
    return [(0,located_version/* versionPlace */.yp)(setupCfg, 'backend', 'setup.cfg [metadata] version', value)];
}
function backendPlaces(outline, declared, files, packageSources) {
    const path = declaredPath(outline);
    const source = { path, text: (0,utf8_text/* utf8Text */.H)(path, bytesOf(files, path)) };
    const own = readDeclared(source, declared).map((span) => (0,located_version/* versionPlace */.yp)(source, 'backend', declared.found, span));
    if (own.length > 0)
        return own;
    const { reading, found } = declared;
    if (reading.kind === 'assignment') {
        const imported = importedPlaces({ text: source.text, names: reading.names, found }, packageSources);
        if (imported.length > 0)
            return imported;
    }
    throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'version-place-missing', {
        path,
        place: found,
        looked: declared_places_describe(declared),
    });
}
function readDeclared({ text }, { reading }) {
    if (reading.kind === 'pattern')
        return patternVersion(text, reading.pattern);
    if (reading.kind === 'assignment')
        return versionAssignments(text, reading.names).map(({ value }) => value);
    const whole = wholeFileVersion(text);
    if (whole !== null)
        return [whole];
    // An invalid version is worth its own message; an empty file is not.
    return text.trim() === '' || text.trim().includes('\n') ? [] : [(0,text_span/* textSpan */.U)(text, 0, text.length)];
}
function declared_places_describe({ reading }) {
    if (reading.kind === 'whole')
        return 'the file is not one version and nothing else';
    if (reading.kind === 'pattern')
        return `the pattern ${reading.pattern} matches no version`;
    return `no assignment of a plain string with a version to ${reading.names.join(' or ')} at the top level of the module`;
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
;// CONCATENATED MODULE: ./lib/project/uv-lock.js
// The project's own entry in uv.lock, which holds the project's version and goes stale with every release.
// Only that entry is parsed: lock files are long. https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile



const ENTRY = /^\[\[package\]\][ \t]*\r?$/gm;
const LOCAL_SOURCES = ['editable', 'virtual', 'directory'];
/**
 * The version of the package of this name whose source is the folder `source` (relative to the lock file, `.` beside
 * it). Null when the lock file does not have it, or has it without a version, as uv writes dynamic ones.
 */
function ownLockVersion(path, text, name, source) {
    const starts = [...text.matchAll(ENTRY)].map((match) => match.index);
    for (const [position, start] of starts.entries()) {
        const chunk = text.slice(start, starts[position + 1] ?? text.length);
        const named = /^name = "([^"]*)"/m.exec(chunk)?.[1];
        if (named === undefined || (0,normalize_name/* normalizeName */.P)(named) !== (0,normalize_name/* normalizeName */.P)(name))
            continue;
        const version = localVersion(path, chunk, source, lines(text.slice(0, start)));
        if (version !== null)
            return { ...version, start: start + version.start, end: start + version.end };
    }
    return null;
}
function localVersion(path, chunk, source, skippedLines) {
    const packages = (0,toml_document/* parseTomlText */.tT)(path, chunk, skippedLines)['package'];
    const entry = Array.isArray(packages) ? (0,toml_document/* asTable */.fO)(packages[0]) : null;
    const place = (0,toml_document/* asTable */.fO)(entry?.['source']);
    const isOwn = LOCAL_SOURCES.some((kind) => place?.[kind] === source);
    const span = (0,toml_span/* tomlStringSpan */.g)(chunk, ['package', 0, 'version']);
    return isOwn && span?.text === entry?.['version'] ? span : null;
}
function lines(text) {
    return text.split('\n').length - 1;
}

;// CONCATENATED MODULE: ./lib/project/find-version-places.js
// All places where a project writes its version, found from its configuration and its files, and proved equal.













/** `assigning`: paths of Python files with a line like `VERSION_LINE`; those outside the package are passed over. */
function findVersionPlaces(outline, files, assigning) {
    if (outline.source.kind === 'tag')
        return refuseVersionFiles(outline);
    const sources = packageFiles(outline, assigning).flatMap((path) => {
        const bytes = files.get(path);
        return bytes === undefined ? [] : [{ path, text: (0,utf8_text/* utf8Text */.H)(path, bytes) }];
    });
    const declared = declaredPlaces(outline, files, sources);
    const configured = configuredPlaces(outline, files, declared[0]?.version ?? null);
    const first = declared[0] ?? configured[0];
    if (first === undefined)
        throw new Error('a project without any version place');
    const assigned = findAssignments(outline, sources, first.version);
    const places = unique([...declared, ...configured, ...assigned.places, ...lockPlaces(outline, files)]);
    refuseDisagreement(first, places);
    return { current: first.version, places, warnings: assigned.warnings };
}
/** Those files of the package that may assign the version. */
function packageFiles({ folder, tree, pyproject }, assigning) {
    return assigning.filter((path) => (0,package_file/* isPackageFile */.N)(path, folder, pyproject.name, tree)).sort();
}
function refuseVersionFiles({ source, configuration }) {
    const first = configuration.versionFiles[0];
    if (first !== undefined && source.kind === 'tag')
        throw (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'version-file-not-used', { path: first.path, backend: source.backend });
    return { current: null, places: [], warnings: [] };
}
function lockPlaces(outline, files) {
    const path = outline.uvLock;
    if (path === null)
        return [];
    const text = (0,utf8_text/* utf8Text */.H)(path, bytesOf(files, path));
    const source = external_node_path_.posix.relative(external_node_path_.posix.dirname(path), outline.folder) || '.';
    const span = ownLockVersion(path, text, outline.pyproject.name, source);
    return span === null ? [] : [(0,located_version/* versionPlace */.yp)({ path, text }, 'uv-lock', "uv.lock's own entry", span)];
}
/** A place that was found twice keeps the first reason. */
function unique(places) {
    const seen = new Set();
    return places.filter(({ path, start }) => {
        const id = `${path}:${start}`;
        return seen.has(id) ? false : seen.add(id);
    });
}
function refuseDisagreement(first, places) {
    const others = places.filter((place) => !(0,compare_versions/* sameVersion */.r1)(place.version, first.version));
    (0,user_error/* throwAll */.Kx)(others.map((other) => (0,catalogue/* raise */.x)(project_errors/* projectErrors */.Z, 'version-place-disagrees', {
        first: find_version_places_describe(first),
        firstvalue: first.text,
        second: find_version_places_describe(other),
        secondvalue: other.text,
        remedy: other.kind === 'uv-lock'
            ? 'Run `uv lock` and commit uv.lock.'
            : 'Write the same version in both; from then on every release keeps them equal.',
    })));
}
function find_version_places_describe({ found, path, line }) {
    return `${path} line ${line} (${found})`;
}

;// CONCATENATED MODULE: ./lib/commands/read-project.js
// The project of one commit, read with one listing, one search and two reads.





/** `path` is the folder of pyproject.toml, `.` for the root of the repository. */
async function readProject(needs, path) {
    const folder = projectFolder(path);
    const [listing, assigning] = await Promise.all([
        needs.listFiles(),
        needs.findFiles(VERSION_LINE, folder === '.' ? '' : folder, '.py'),
    ]);
    const tree = (0,project_tree/* treeOf */.g7)(listing);
    const seen = await needs.readFiles(outlineFiles(tree, folder));
    const outline = outlineProject(tree, folder, seen);
    const inPackage = packageFiles(outline, assigning);
    const { notes } = outline.configuration;
    const template = (0,notes_configuration/* templatePath */.Y7)(tree, folder, notes);
    const named = [...versionFiles(outline, inPackage), ...(template === null ? [] : [template])];
    const wanted = named.filter((file) => !seen.has(file));
    const files = new Map([...seen, ...(wanted.length === 0 ? [] : await needs.readFiles(wanted))]);
    const { current, places, warnings } = findVersionPlaces(outline, files, inPackage);
    return {
        path: folder,
        pyproject: outline.pyproject,
        configuration: template === null
            ? outline.configuration
            : { ...outline.configuration, notes: (0,notes_configuration/* withTemplate */.t3)(notes, template, bytesOf(files, template)) },
        current,
        dynamic: outline.source.kind === 'tag' ? outline.source.backend : null,
        places,
        files: new Map(places.map((place) => [
            place.path,
            { content: bytesOf(files, place.path), mode: tree.get(place.path)?.mode ?? '100644' },
        ])),
        listing,
        warnings: [...outline.warnings, ...warnings],
    };
}


/***/ }),

/***/ 99679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readCommitObject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50076);
// What a commit object says of itself.


/** `name` is a full object id or `HEAD`. */
async function readCommitObject(git, name) {
    const [object] = await git.objects([name]);
    if (object?.type === 'commit') {
        const [header = ''] = object.content.toString('utf8').split('\n\n', 1);
        const [, tree = ''] = /^tree ([0-9a-f]+)$/m.exec(header) ?? [];
        const [, date] = /^committer .* (\d+) [+-]\d+$/m.exec(header) ?? [];
        return { sha: object.sha, tree, committedAt: Number(date ?? 0) };
    }
    throw name === 'HEAD'
        ? (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-no-commits', {})
        : (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitErrors */ .o, 'git-commit-missing', { sha: name });
}


/***/ }),

/***/ 63622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ iniValue),
/* harmony export */   T: () => (/* binding */ iniEntries)
/* harmony export */ });
/* harmony import */ var _text_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14535);
// The keys of setup.cfg by section, as Python's configparser reads them.
// https://docs.python.org/3/library/configparser.html#supported-ini-file-structure

const SECTION = /^\[([^\]]+)\]/;
const ENTRY = /^(\s*)([^\s=:#;[][^=:]*?)(\s*[=:][ \t]*)(.*?)\s*$/;
function iniEntries(text) {
    const entries = [];
    let section = '';
    let hasKey = false;
    let offset = text.startsWith('\uFEFF') ? 1 : 0;
    for (const line of text.slice(offset).split('\n')) {
        const header = SECTION.exec(line)?.[1];
        const entry = header === undefined ? ENTRY.exec(line) : null;
        if (header !== undefined)
            [section, hasKey] = [header, false];
        // Below a key, an indented line carries its value on.
        if (entry !== null && !(hasKey && entry[1] !== '')) {
            const [, indent = '', key = '', separator = '', value = ''] = entry;
            const start = offset + indent.length + key.length + separator.length;
            entries.push({ section, key: key.toLowerCase(), value: (0,_text_span_js__WEBPACK_IMPORTED_MODULE_0__/* .textSpan */ .U)(text, start, start + value.length) });
            hasKey = true;
        }
        offset += line.length + 1;
    }
    return entries;
}
function iniValue(entries, section, key) {
    return entries.find((entry) => entry.section === section && entry.key === key)?.value ?? null;
}


/***/ }),

/***/ 96820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isPackageFile),
/* harmony export */   f: () => (/* binding */ isOwnInit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86992);
// Which Python files are the package's own, judged by their path: not tests, documentation, tools or vendored code.


/** Folders beside the package. */
const BESIDE = new Set('bench benchmarks build ci dist doc docs demo demos example examples notebooks samples script scripts site tools'.split(' '));
/** Folders that are never the package's own code, wherever they are. */
const NEVER = new Set('_vendor extern node_modules site-packages test testing tests third_party vendor vendored venv'.split(' '));
/** Is the file part of the project in `folder`, and not of another project below it? */
function isPackageFile(path, folder, name, tree) {
    const inside = folder === '.' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
    if (inside === null || tree.get(path)?.mode.startsWith('100') !== true)
        return false;
    const folders = inside.split('/').slice(0, -1);
    const isOwn = (part) => (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(part) === (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name);
    const excluded = folders.some((part, depth) => !isOwn(part) && (NEVER.has(part) || part.startsWith('.') || (depth === 0 && BESIDE.has(part))));
    if (excluded || /^(?:test_.*|.*_test|conftest|noxfile|tasks)\.py$/.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)))
        return false;
    return folders.every((_, depth) => !tree.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, ...folders.slice(0, depth + 1), 'pyproject.toml')));
}
/** `acme/__init__.py` or `src/acme/__init__.py` of a project that is named `acme`. */
function isOwnInit(path, folder, name) {
    const inside = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(folder, path);
    const own = /^(?:src\/)?([^/]+)\/__init__\.py$/.exec(inside)?.[1];
    return own !== undefined && (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(own) === (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeName */ .P)(name);
}


/***/ }),

/***/ 7293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasWrittenVersion),
/* harmony export */   O: () => (/* binding */ parsePyproject)
/* harmony export */ });
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19543);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78168);
/* harmony import */ var _ini_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63622);
/* harmony import */ var _normalize_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86992);
/* harmony import */ var _toml_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2179);
// What pyproject.toml says of the project itself. https://packaging.python.org/en/latest/specifications/pyproject-toml/






/** PEP 517: what a project without `build-backend` is built with. */
const DEFAULT_BACKEND = 'setuptools.build_meta:__legacy__';
/** `setupCfg` gives the name of a setuptools project that has no `[project]` table. */
function parsePyproject(bytes, path = 'pyproject.toml', setupCfg = []) {
    const document = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseToml */ .MT)(path, bytes);
    const { table } = document;
    const problems = [...wrongTypes(document)];
    const dynamic = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'dynamic');
    const dynamicVersion = Array.isArray(dynamic) && dynamic.includes('version');
    const version = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'version');
    if (version !== null && dynamicVersion)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-version-both', { path }));
    const name = projectName(document, setupCfg);
    if (name === null && problems.length === 0)
        problems.push((0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-name-missing', { path }));
    (0,_findings_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(problems);
    return {
        document,
        name: name ?? '',
        version,
        poetryVersion: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'version'),
        dynamicVersion,
        buildBackend: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'build-system', 'build-backend') ?? DEFAULT_BACKEND,
        requires: requirementNames((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'build-system', 'requires')),
        configuration: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'tool', 'py-release'),
    };
}
/** Poetry's own version counts where Poetry builds; elsewhere it is a leftover of a move to another backend. */
function hasWrittenVersion({ document, version, poetryVersion, buildBackend }) {
    const isPoetry = buildBackend.includes('poetry') || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.table, 'project') === undefined;
    return version !== null || (poetryVersion !== null && isPoetry);
}
/** With a `[project]` table the name must be there: PEP 621 does not let it be dynamic. */
function projectName({ table }, setupCfg) {
    if ((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project', 'name') !== undefined)
        return (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'project', 'name')?.trim() || null;
    const flit = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAt */ .af)(table, 'tool', 'flit', 'metadata');
    const name = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(table, 'tool', 'poetry', 'name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'dist-name') ?? (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .stringAt */ .bX)(flit, 'module');
    if (name !== null || (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, 'project') !== undefined)
        return name?.trim() || null;
    return (0,_ini_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .iniValue */ .C)(setupCfg, 'metadata', 'name')?.text || null;
}
function wrongTypes({ path, table }) {
    const strings = [
        ['project', 'name'],
        ['project', 'version'],
        ['tool', 'poetry', 'name'],
        ['tool', 'poetry', 'version'],
        ['build-system', 'build-backend'],
    ];
    const wrong = (keys, expected) => (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .raise */ .x)(_findings_project_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .projectErrors */ .Z, 'project-table-invalid', {
        path,
        key: keys.join('.'),
        seen: (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp)((0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)),
        expected,
    });
    const problems = strings
        .filter((keys) => !['undefined', 'string'].includes(typeof (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys)))
        .map((keys) => wrong(keys, 'a string'));
    for (const keys of [
        ['project', 'dynamic'],
        ['build-system', 'requires'],
    ]) {
        const value = (0,_toml_document_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(table, ...keys);
        if (value !== undefined && !Array.isArray(value))
            problems.push(wrong(keys, 'an array of strings'));
    }
    return problems;
}
function requirementNames(requires) {
    if (!Array.isArray(requires))
        return [];
    return requires
        .filter((requirement) => typeof requirement === 'string')
        .map((requirement) => (0,_normalize_name_js__WEBPACK_IMPORTED_MODULE_5__/* .normalizeName */ .P)(/^\s*([A-Za-z0-9._-]*)/.exec(requirement)?.[1] ?? ''));
}


/***/ })

};
