export const id = 3677;
export const ids = [3677];
export const modules = {

/***/ 27628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ buildFiles),
  L: () => (/* binding */ checkNames)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/distribution/check-distributions.js + 17 modules
var check_distributions = __webpack_require__(96090);
// EXTERNAL MODULE: ./lib/distribution/make-manifest.js
var make_manifest = __webpack_require__(1454);
// EXTERNAL MODULE: ./lib/distribution/manifest.js
var manifest = __webpack_require__(85237);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/findings/release-errors.js
var release_errors = __webpack_require__(18839);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(78168);
// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(86992);
;// CONCATENATED MODULE: ./lib/project/dynamic-version-environment.js
// How a build is told its version before the tag exists. Each backend reads its own variable and ignores the others.

/**
 * setuptools-scm (also behind hatch-vcs and flit-scm): https://setuptools-scm.readthedocs.io/en/latest/overrides/
 * pdm-backend: https://backend.pdm-project.org/metadata/
 * The two on dunamai: https://github.com/ninoseki/uv-dynamic-versioning, https://github.com/mtkennerly/poetry-dynamic-versioning
 */
function dynamicVersionEnvironment(projectName, version) {
    const suffix = (0,normalize_name/* normalizeName */.P)(projectName).replaceAll('-', '_').toUpperCase();
    return {
        [`SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${suffix}`]: version,
        // hatch-vcs does not pass the project's name on, so the variable with the name alone is not enough.
        SETUPTOOLS_SCM_PRETEND_VERSION: version,
        PDM_BUILD_SCM_VERSION: version,
        UV_DYNAMIC_VERSIONING_BYPASS: version,
        POETRY_DYNAMIC_VERSIONING_BYPASS: version,
    };
}

// EXTERNAL MODULE: ./lib/version/format-version.js
var format_version = __webpack_require__(55336);
;// CONCATENATED MODULE: ./lib/distribution/junk-files.js
// What editors, version control, assistants and tools leave in a folder.
const KINDS = {
    control: { kind: 'version control', evenTracked: true },
    assistant: { kind: 'assistant', evenTracked: true },
    editor: { kind: 'editor', evenTracked: false },
    bytecode: { kind: 'bytecode', evenTracked: false },
    environment: { kind: 'environment', evenTracked: false },
    cache: { kind: 'cache', evenTracked: false },
    system: { kind: 'operating system', evenTracked: false },
    merge: { kind: 'merge', evenTracked: false },
};
const CACHES = [
    '.mypy_cache',
    '.ruff_cache',
    '.pytest_cache',
    '.hypothesis',
    '.ipynb_checkpoints',
    '.pytype',
];
/** A folder is junk with all that is in it. */
const FOLDERS = new Map([
    ...of(['.git', '.hg', '.svn', '.bzr', 'CVS', '_darcs'], KINDS.control),
    ...of(['.claude', '.cursor', '.windsurf', '.codex', '.gemini', '.continue'], KINDS.assistant),
    ...of(['.idea', '.vscode', '.vs', '.fleet'], KINDS.editor),
    ...of(['__pycache__'], KINDS.bytecode),
    ...of(['node_modules', '.venv', '.tox', '.nox', '.direnv', '.eggs'], KINDS.environment),
    ...of([...CACHES, '.pyre', '.cache', '.terraform'], KINDS.cache),
    ...of(['__MACOSX'], KINDS.system),
]);
const FILES = [
    // Of a worktree or a submodule.
    [/^\.git$/, KINDS.control],
    [/^\.(?:claude|cursor|windsurf|codex|gemini|continue|aider.*)$/, KINDS.assistant],
    [/~$|^\..+\.sw[a-p]$|^\.#|^#.+#$/, KINDS.editor],
    [/\.py[co]$/, KINDS.bytecode],
    [/^pyvenv\.cfg$/, KINDS.environment],
    [/^\.coverage(?:\..+)?$/, KINDS.cache],
    [/^(?:\.DS_Store|\._.+|Thumbs\.db|desktop\.ini)$/, KINDS.system],
    // maturin and uv keep the originals beside what they write themselves.
    [/(?<!^(?:Cargo|pyproject)\.toml)\.(?:orig|rej)$/, KINDS.merge],
];
function of(names, junk) {
    return names.map((name) => [name, junk]);
}
/** Null for what is no junk. The outermost folder counts. `isTracked`: git knows the path. */
function junkPlace(path, isTracked) {
    const counts = ({ evenTracked }) => evenTracked || !isTracked;
    const names = path.split('/');
    const file = names.pop();
    for (const [depth, name] of names.entries()) {
        const junk = FOLDERS.get(name) ?? (name.startsWith('.aider') ? KINDS.assistant : undefined);
        if (junk !== undefined && counts(junk))
            return { kind: junk.kind, path: `${names.slice(0, depth + 1).join('/')}/` };
    }
    const left = FILES.find(([form, junk]) => counts(junk) && form.test(file));
    return left === undefined ? null : { kind: left[1].kind, path };
}

// EXTERNAL MODULE: ./lib/distribution/path-kinds.js
var path_kinds = __webpack_require__(35589);
// EXTERNAL MODULE: ./lib/distribution/secret-files.js
var secret_files = __webpack_require__(70994);
;// CONCATENATED MODULE: ./lib/distribution/content-sdist.js



const LICENSE = /^(?:LICEN[CS]E|COPYING|NOTICE)(?:[.-][^/]*)?$/i;
const README = /^README(?:\.[^/]*)?$/i;
/** Links and files of another kind have no ending that says so. */
const PROJECT = /^(?:pyproject\.toml|setup\.py)$/;
function lackingInSdist({ filename, paths, tracked, packages, }) {
    const present = new Set(paths);
    const readmes = tracked.filter((path) => README.test(path));
    const wanted = [
        ...tracked.filter((path) => PROJECT.test(path) || LICENSE.test(path)),
        // A project may have it in several languages.
        ...(readmes.some((path) => present.has(path)) ? [] : readmes.slice(0, 1)),
        ...packages.flatMap(({ prefix, paths: members }) => members
            .filter((path) => !(0,path_kinds/* isTrial */.rK)(path) && ((0,path_kinds/* isModule */.FS)(path) || (0,path_kinds/* isPackageData */.ns)(path) || (0,path_kinds/* baseName */.Fl)(path) === 'py.typed'))
            .map((path) => prefix + path)),
    ];
    return wanted
        .filter((path) => !present.has(path))
        .map((path) => ({ rule: 'content-sdist-incomplete', filename, path, note: null, certain: false }));
}
function untrackedInSdist(content) {
    const { filename, paths, tracked, told, packages } = content;
    const known = new Set(tracked);
    const strange = paths.filter((path) => !isKnown(path, known) &&
        !told.has(path) &&
        (0,secret_files/* secretFile */.p)(path) === null &&
        junkPlace(path, false) === null &&
        !isGenerated(path, known) &&
        !isBuiltAsset(path, tracked, packages));
    return groupByFolder(strange, paths).map(({ path, count }) => ({
        rule: 'content-sdist-untracked',
        filename,
        path,
        note: count > 1 ? `${count} files` : null,
        certain: false,
    }));
}
/** A submodule, and a link to a folder, is one path in git. */
function isKnown(path, tracked) {
    if (tracked.has(path))
        return true;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        if (tracked.has(path.slice(0, slash)))
            return true;
    return false;
}
const BY_BACKENDS = [
    /^PKG-INFO$/,
    /^setup\.(?:py|cfg)$/,
    /(?:^|\/)[^/]+\.(?:egg|dist)-info\//,
    /(?:^|\/)\.(?:git|hg)_archival\.txt$/,
    // setuptools-scm, hatch-vcs, versioningit, versioneer and others write the version.
    /(?:^|\/)[^/]*version[^/]*(?:\.(?:pyi?|txt|json|toml|c|h))?$/i,
    /(?:^|\/)_?(?:build_info|buildinfo|build_meta|commit|revision|git_info|about)\.py$/i,
    /^(?:AUTHORS|ChangeLog|MANIFEST)$/,
    /(?:^|\/)(?:Cargo\.lock|(?:Cargo|pyproject)\.toml\.orig)$/,
    // Taken from a folder above.
    LICENSE,
    README,
];
function isGenerated(path, tracked) {
    if (BY_BACKENDS.some((form) => form.test(path)))
        return true;
    const [, stem = path, ending = ''] = /^(.*?)(\.(?:c|cc|cpp|h|mo)|_pb2(?:_grpc)?\.pyi?)$/.exec(path) ?? [];
    if (/^\.(?:c|cc|cpp|h)$/.test(ending))
        return ['.pyx', '.py', '.pxd', '.lex', '.y'].some((end) => tracked.has(stem + end));
    if (ending === '.mo')
        return tracked.has(`${stem}.po`);
    const proto = `${(0,path_kinds/* baseName */.Fl)(stem)}.proto`;
    return ending.startsWith('_pb2') && [...tracked].some((each) => (0,path_kinds/* baseName */.Fl)(each) === proto);
}
/** Bundles of a web interface are built into a folder of the package that git leaves alone. */
function isBuiltAsset(path, tracked, packages) {
    const owner = packages.find(({ prefix, name }) => path.startsWith(`${prefix}${name}/`));
    if (owner === undefined || (0,path_kinds/* isModule */.FS)(path))
        return false;
    const [folder = ''] = /^.*\/(?:static|dist|assets|build|public|labextension|nbextension|www|frontend|webui|ui)\//.exec(path) ??
        [];
    return folder !== '' && !tracked.some((each) => each.startsWith(folder));
}
/** A folder of which nothing is known is told of once. */
function groupByFolder(strange, all) {
    const odd = new Set(strange);
    const whole = new Map();
    for (const path of all)
        for (const folder of folders(path))
            whole.set(folder, (whole.get(folder) ?? true) && odd.has(path));
    const groups = new Map();
    for (const path of strange) {
        const group = folders(path).find((folder) => whole.get(folder) === true) ?? path;
        groups.set(group, (groups.get(group) ?? 0) + 1);
    }
    return [...groups].map(([path, count]) => ({ path, count }));
}
/** Outermost first, each with its slash. */
function folders(path) {
    return path
        .split('/')
        .slice(0, -1)
        .map((_, depth, parts) => `${parts.slice(0, depth + 1).join('/')}/`);
}

;// CONCATENATED MODULE: ./lib/distribution/source-tree.js
// Where the files of a wheel come from: the folder of the sources that holds a package, found by what both have.

/** Packages of the wheel that the sources have too; a package that is generated or renamed by the build is left out. */
function packageSources(wheel, sources) {
    const present = new Set(wheel);
    const names = new Set(wheel.filter((path) => (0,path_kinds/* isModule */.FS)(path) && path.includes('/')).map(topName));
    return [...names]
        .filter((name) => !/\.(?:dist-info|data)$/.test(name))
        .flatMap((name) => {
        const prefix = bestPrefix(name, present, sources);
        if (prefix === null)
            return [];
        const start = `${prefix}${name}/`;
        const paths = sources.filter((path) => path.startsWith(start)).map((path) => path.slice(prefix.length));
        return [{ name, prefix, paths }];
    });
}
function topName(path) {
    return path.split('/')[0];
}
/** The one under which most modules of the wheel are found; null when it is not even every second. */
function bestPrefix(name, wheel, sources) {
    const votes = new Map();
    for (const path of sources) {
        if (!(0,path_kinds/* isModule */.FS)(path))
            continue;
        const slashed = `/${path}`;
        for (let at = slashed.indexOf(`/${name}/`); at >= 0; at = slashed.indexOf(`/${name}/`, at + 1)) {
            const prefix = path.slice(0, at);
            if (wheel.has(path.slice(at)))
                votes.set(prefix, (votes.get(prefix) ?? 0) + 1);
        }
    }
    const [best] = [...votes].sort(([a, most], [b, less]) => less - most || a.length - b.length);
    const modules = [...wheel].filter((path) => (0,path_kinds/* isModule */.FS)(path) && path.startsWith(`${name}/`)).length;
    return best !== undefined && best[1] * 2 >= modules ? best[0] : null;
}

;// CONCATENATED MODULE: ./lib/distribution/content-wheel.js
// A wheel against its sources: all modules and data, the marker for types, and nothing that lands beside the package.



const STRAY_FOLDER = /^(?:tests?|docs?|documentation|examples?|samples?|benchmarks?|scripts|tools|tmp|build|dist|site|\.github)$/;
const STRAY_FILE = /^(?:setup|conftest|noxfile|tasks|fabfile)\.py$/;
/** Paths that are installed into site-packages. */
function installedPaths({ members }) {
    return members.filter((path) => !/^[^/]+\.(?:dist-info|data)\//.test(path));
}
/** What would lie in site-packages under a name that belongs to everybody. */
function strayInWheel(wheel) {
    const installed = installedPaths(wheel);
    const tops = new Set(installed.map(topName));
    const own = (0,normalize_name/* normalizeName */.P)(wheel.metadata.name);
    const folders = [...tops].filter((name) => STRAY_FOLDER.test(name) && (0,normalize_name/* normalizeName */.P)(name) !== own && tops.size > 1 && !installed.includes(name));
    const files = installed.filter((path) => !path.includes('/') && isStrayFile(path));
    return [
        ...folders.map((name) => ({
            path: `${name}/`,
            count: installed.filter((path) => topName(path) === name).length,
        })),
        ...files.map((path) => ({ path, count: 1 })),
    ].map(({ path, count }) => ({
        rule: 'content-stray',
        filename: wheel.filename,
        path,
        note: count > 1 ? `${count} files` : null,
        certain: false,
    }));
}
/** Modules, extensions and path files are meant to be there. */
function isStrayFile(path) {
    return STRAY_FILE.test(path) || !/\.(?:pyi?|so|pyd|dll|dylib|pth)$/.test(path);
}
function lackingInWheel(wheel, packages, 
/** Not told again: the wheel is built from the sdist. */
lackingInSdist) {
    const present = new Set(wheel.members);
    return packages.flatMap(({ prefix, paths }) => paths
        .filter((path) => !present.has(path) && !(0,path_kinds/* isTrial */.rK)(path) && !lackingInSdist.has(prefix + path))
        .flatMap((path) => {
        const isMarker = (0,path_kinds/* baseName */.Fl)(path) === 'py.typed';
        if (!isMarker && !(0,path_kinds/* isPackageData */.ns)(path) && (!(0,path_kinds/* isModule */.FS)(path) || isCompiled(path, wheel.members)))
            return [];
        return [
            {
                rule: isMarker ? 'content-wheel-untyped' : 'content-wheel-incomplete',
                filename: wheel.filename,
                path,
                note: null,
                certain: false,
            },
        ];
    }));
}
/** A module may be there as an extension only. */
function isCompiled(path, members) {
    const stem = path.replace(/\.pyi?$/, '.');
    return members.some((member) => member.startsWith(stem) && /\.(?:so|pyd|pyc)$/.test(member));
}
/** Said to be typed, but nothing tells type checkers. https://peps.python.org/pep-0561/ */
function untypedWheel(wheel) {
    const isSaid = wheel.metadata.classifiers.includes('Typing :: Typed');
    const installed = installedPaths(wheel);
    const [first] = installed.filter((path) => path.endsWith('/__init__.py'));
    if (!isSaid || first === undefined || installed.some((path) => (0,path_kinds/* baseName */.Fl)(path) === 'py.typed'))
        return [];
    return [
        {
            rule: 'content-wheel-untyped',
            filename: wheel.filename,
            path: `${topName(first)}/py.typed`,
            note: 'the classifier Typing :: Typed promises it',
            certain: false,
        },
    ];
}
const PACKAGE = /^(?:src\/)?(?!tests?\/|docs?\/|examples?\/|scripts\/|tools\/)[^/.]+\/__init__\.py$/;
/** A wheel that installs nothing; a project that only requires others may want one, whatever else lies in its folder. */
function emptyWheel(wheel, sources) {
    const installs = wheel.members.some((path) => !/^[^/]+\.dist-info\//.test(path));
    const { name, requiresDist } = wheel.metadata;
    const packages = sources.filter((path) => PACKAGE.test(path));
    const own = packages.find((path) => (0,normalize_name/* normalizeName */.P)(folderOf(path)) === (0,normalize_name/* normalizeName */.P)(name));
    const found = own ?? packages[0];
    const isMeta = requiresDist.length > 0;
    if (installs || (found === undefined && isMeta))
        return [];
    const note = found === undefined ? null : `although the sources have ${found}`;
    const certain = own !== undefined || (found !== undefined && !isMeta);
    return [{ rule: 'content-wheel-empty', filename: wheel.filename, path: '', note, certain }];
}
/** Of a package. */
function folderOf(path) {
    return path.split('/').at(-2) ?? '';
}

;// CONCATENATED MODULE: ./lib/distribution/glob-pattern.js
// Patterns of paths, in the manner of .gitignore: `*` and `?` stay in a folder, `**` crosses folders, a pattern without a slash
// means the name in any folder, and a folder means everything in it.
function matchesAny(path, patterns) {
    return patterns.some((pattern) => globExpression(pattern).test(path));
}
function globExpression(pattern) {
    const written = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
    const anywhere = written.includes('/') || pattern.startsWith('/') ? '' : '(?:.*/)?';
    const body = written.replace(/\*\*\/|\*+|\?|[\\^$.|+()[\]{}]/g, (symbol) => {
        if (symbol === '**/')
            return '(?:.*/)?';
        if (symbol === '?')
            return '[^/]';
        if (symbol.startsWith('*'))
            return symbol === '*' ? '[^/]*' : '.*';
        return `\\${symbol}`;
    });
    return new RegExp(`^${anywhere}${body}(?:/.*)?$`, 's');
}

// EXTERNAL MODULE: ./lib/distribution/secret-patterns.js
var secret_patterns = __webpack_require__(69302);
;// CONCATENATED MODULE: ./lib/distribution/unwanted-content.js





/** `tracked`: as this distribution has the paths; null when it is not known what git has. */
function unwantedContent({ filename, kind, members, archive }, tracked) {
    const secrets = new Map();
    for (const { path, kind: what } of archive.secrets)
        secrets.set(path, [...(secrets.get(path) ?? []), what]);
    return members.flatMap((member) => {
        const path = kind === 'sdist' ? member.slice(archive.root.length + 1) : member;
        const isTracked = tracked !== null && isKnown(path, tracked);
        const place = {
            path,
            isTracked,
            isMadeUp: (0,path_kinds/* isTrial */.rK)(path) && (isTracked || kind === 'wheel' || tracked === null),
            isNew: !isTracked,
        };
        const found = secretText(place, secrets.get(member) ?? []) ?? secretName(place) ?? junk(place);
        return found.map((finding) => ({ ...finding, filename }));
    });
}
function one(rule, path, note, certain) {
    return [{ rule, path, note, certain }];
}
/** Keys in tests are made for them; tokens of services are as live there as anywhere. Null: no secret. */
function secretText({ path, isMadeUp, isNew }, kinds) {
    const tokens = kinds.filter((kind) => !kind.endsWith('private key'));
    if (tokens.length > 0) {
        const isSecret = tokens.some((kind) => kind !== secret_patterns/* ACCESS_KEY_ID */.p);
        return one('content-secret-text', path, kinds.join(', '), isSecret && !isMadeUp);
    }
    if (kinds.length === 0)
        return null;
    // A key that was committed is a matter of review; one that only the build has seen is about to leak.
    return isMadeUp ? [] : one('content-secret-text', path, kinds.join(', '), isNew);
}
function secretName({ path, isTracked, isMadeUp, isNew }) {
    const sureness = (0,secret_files/* secretFile */.p)(path);
    if (sureness === null || (sureness === 'often' && isTracked))
        return null;
    return isMadeUp ? [] : one('content-secret-file', path, null, sureness === 'always' && isNew);
}
function junk({ path, isTracked, isMadeUp }) {
    const place = junkPlace(path, isTracked);
    return place === null || (isMadeUp && isTracked) ? [] : one('content-junk', place.path, place.kind, false);
}

;// CONCATENATED MODULE: ./lib/distribution/content-check.js





/** In the order of the files. */
function checkContent({ files, tracked, allow }) {
    const sdist = files.find(({ kind }) => kind === 'sdist');
    const wheels = files.filter(({ kind }) => kind === 'wheel');
    const sources = tracked ?? (sdist === undefined ? [] : plainPaths(sdist));
    const known = tracked === null ? null : new Set(tracked);
    const compared = sdist === undefined || tracked === null ? [] : compareSdist(sdist, wheels, tracked);
    const missing = new Set(compared.filter(({ rule }) => rule === 'content-sdist-incomplete').map(({ path }) => path));
    const findings = files.flatMap((file) => [
        ...unwantedContent(file, known !== null && file.kind === 'wheel' ? trackedMembers(file, known, sdist) : known),
        ...(file === sdist ? compared : []),
        ...(file.kind === 'wheel' ? compareWheel(file, sources, missing) : []),
    ]);
    return distinct(findings.filter(({ path }) => !matchesAny(path, allow)));
}
/** A folder is found by each of its files, and a package by each wheel. */
function distinct(findings) {
    const first = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.filename} ${finding.path}`;
        if (!first.has(key))
            first.set(key, finding);
    }
    return [...first.values()];
}
/** Without the folder at the top. */
function plainPaths({ members, archive }) {
    return members.map((path) => path.slice(archive.root.length + 1));
}
/**
 * The members of a wheel that git tracks, below the folders that its packages come from, and those that the sdist has from git, maybe below fewer
 * folders. A name alone proves nothing.
 */
function trackedMembers(wheel, tracked, sdist) {
    const packages = packageSources(installedPaths(wheel), [...tracked]);
    const prefixes = new Set(['', 'src/', ...packages.map(({ prefix }) => prefix)]);
    const shipped = new Set(sdist === undefined ? [] : plainPaths(sdist));
    const isFromGit = (path) => [...prefixes].some((prefix) => isKnown(prefix + path, tracked)) ||
        pathsBelow(path).some((each) => shipped.has(each) && isKnown(each, tracked));
    return new Set(wheel.members.filter(isFromGit));
}
/** The path, and what is left of it without its first folders, as long as there is a folder. */
function pathsBelow(path) {
    const parts = path.split('/');
    return [path, ...parts.slice(1, -1).map((_, depth) => parts.slice(depth + 1).join('/'))];
}
function compareSdist(sdist, wheels, tracked) {
    const packages = wheels.flatMap((wheel) => packageSources(installedPaths(wheel), tracked));
    const told = new Set(sdist.archive.secrets.map(({ path }) => path.slice(sdist.archive.root.length + 1)));
    const content = { filename: sdist.filename, paths: plainPaths(sdist), tracked, told, packages };
    return [...lackingInSdist(content), ...untrackedInSdist(content)];
}
function compareWheel(wheel, sources, missing) {
    const lacking = lackingInWheel(wheel, packageSources(installedPaths(wheel), sources), missing);
    const isUntyped = lacking.some(({ rule }) => rule === 'content-wheel-untyped');
    return [
        ...emptyWheel(wheel, sources),
        ...strayInWheel(wheel),
        ...lacking,
        ...(isUntyped ? [] : untypedWheel(wheel)),
    ];
}

;// CONCATENATED MODULE: ./lib/findings/content-errors.js
const contentErrors = {
    'content-secret-file': {
        happened: '{filename} holds files that keep secrets: {paths}.',
        remedy: 'Leave them out of the build and take secrets that were ever published as known; harmless ones are named in `content-allow`.',
    },
    'content-secret-text': {
        happened: '{filename} holds text that looks like a secret: {paths}.',
        remedy: 'Take it out and replace the secret, which the history still has; harmless ones are named in `content-allow`.',
    },
    'content-junk': {
        happened: '{filename} holds what tools left in the folder: {paths}.',
        remedy: 'Exclude it in the settings of the build backend, or name it in `content-allow`.',
    },
    'content-stray': {
        happened: '{filename} installs beside the package, under names that belong to everybody: {paths}.',
        remedy: 'Name only the packages of the project in the settings of the build backend, or allow it in `content-allow`.',
    },
    'content-sdist-incomplete': {
        happened: '{filename} lacks files that are in git: {paths}.',
        remedy: 'Include them in the settings of the build backend (MANIFEST.in with setuptools), or name them in `content-allow`.',
    },
    'content-sdist-untracked': {
        happened: '{filename} holds files that are not in git: {paths}.',
        remedy: 'Remove them before the build or exclude them; what the build itself makes is named in `content-allow`.',
    },
    'content-wheel-incomplete': {
        happened: '{filename} lacks files of the package: {paths}.',
        remedy: 'Include them in the settings of the build backend (package data with setuptools), or name them in `content-allow`.',
    },
    'content-wheel-untyped': {
        happened: '{filename} lacks {paths}, so type checkers take the package as untyped.',
        remedy: 'Include py.typed in the settings of the build backend, or name it in `content-allow`.',
    },
    'content-wheel-empty': {
        happened: '{filename} installs nothing{paths}.',
        remedy: 'Tell the build backend where the package is.',
    },
};

;// CONCATENATED MODULE: ./lib/distribution/judge-content.js
// Findings of the content check -> what stops the release, what is only told.


/** Paths that a sentence holds; the table of the summary has all. */
const SHOWN = 10;
/** Findings without doubt fail in both modes. One sentence for each rule and file. */
function judgeContent(findings, mode) {
    const fails = ({ certain }) => certain || mode === 'fail';
    return {
        errors: sentences(findings.filter(fails)),
        warnings: sentences(findings.filter((finding) => !fails(finding))).map(({ happened, remedy }) => `${happened} ${remedy}`),
    };
}
function sentences(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.rule} ${finding.filename}`;
        groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
    return [...groups.values()].map((group) => {
        const [{ rule, filename }] = group;
        return (0,catalogue/* raise */.x)(contentErrors, rule, { filename, paths: listPaths(group) });
    });
}
function listPaths(group) {
    const shown = group.slice(0, SHOWN).map(({ path, note }) => {
        if (path === '')
            return note === null ? '' : `, ${note}`;
        return note === null ? path : `${path} (${note})`;
    });
    return group.length > SHOWN ? `${shown.join(', ')} and ${group.length - SHOWN} more` : shown.join(', ');
}
/** One line for each finding: what it means for the release, its rule, file and path. */
function contentLines(findings, mode) {
    return findings.map(({ rule, filename, path, note, certain }) => {
        const level = certain || mode === 'fail' ? 'error' : 'warning';
        const place = [path, note === null ? '' : `(${note})`].filter((part) => part !== '').join(' ');
        return `${level.padEnd(7)}  ${rule.padEnd(24)}  ${filename}${place === '' ? '' : `: ${place}`}`;
    });
}

;// CONCATENATED MODULE: ./lib/commands/check-files.js
// Files that were built, here or elsewhere, checked: what they are, what they hold, what an index would say, and that they install.




/** Throws all that is wrong with the files themselves together, before any of them is installed. */
async function checkFiles(request, needs) {
    const { paths, name, rules, verifyCommand, kinds, tolerated = [] } = request;
    const distributions = await Promise.all(paths.map((path) => needs.readDistribution(path)));
    const version = request.version ?? distributions[0]?.metadata.version ?? '';
    const found = (0,check_distributions/* checkDistributions */.M)(distributions, { name, version, kinds, publicIndex: rules.publicIndex });
    const content = contentFindings(distributions, rules);
    const isTold = ({ code }) => tolerated.includes(code);
    (0,user_error/* throwAll */.Kx)([...found.errors.filter((error) => !isTold(error)), ...content.errors]);
    const told = found.errors.filter(isTold).map(({ message }) => message);
    for (const warning of [...told, ...found.warnings, ...content.warnings])
        needs.warn(warning);
    const [, ...notes] = await Promise.all([
        needs.twineCheck(paths),
        ...distributions
            .filter(({ kind }) => kind === 'wheel')
            .map((wheel) => needs.checkInstall({ wheel, version, verifyCommand })),
    ]);
    for (const note of notes.flat())
        needs.warn(note);
    return distributions;
}
function contentFindings(files, { contentCheck, contentAllow: allow, tracked }) {
    if (contentCheck === 'off')
        return { errors: [], warnings: [] };
    return judgeContent(checkContent({ files, tracked, allow }), contentCheck);
}

;// CONCATENATED MODULE: ./lib/distribution/compare-archives.js
/** Empty when both builds gave the same files with the same bytes. */
function compareBuilds(first, second) {
    const before = new Map(first.map((one) => [one.filename, one]));
    const after = new Map(second.map((one) => [one.filename, one]));
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((filename) => {
        const [one, other] = [before.get(filename), after.get(filename)];
        if (one !== undefined && other !== undefined)
            return compareArchives(one, other);
        const kind = one === undefined ? 'only-second' : 'only-first';
        return [{ filename, member: null, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' }];
    });
}
function compareArchives(first, second) {
    if (first.sha256 === second.sha256)
        return [];
    const { filename } = first;
    const members = compareMembers(first, second);
    const order = compareOrder(first, second);
    const wrapping = first.wrapping === second.wrapping
        ? []
        : [{ filename, member: null, kind: 'wrapping', first: first.wrapping, second: second.wrapping }];
    const found = [...members, ...order, ...wrapping];
    if (found.length > 0)
        return found;
    return [
        { filename, member: null, kind: 'compression', first: first.sha256, second: second.sha256 },
    ];
}
const ASPECTS = [
    ['content', 'sha256'],
    ['link', 'link'],
    ['mode', 'mode'],
    ['time', 'time'],
    ['owner', 'owner'],
];
function compareMembers(first, second) {
    const { filename } = first;
    const [before, after] = [byPath(first), byPath(second)];
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((member) => {
        const [one, other] = [before.get(member), after.get(member)];
        if (one === undefined || other === undefined) {
            const kind = one === undefined ? 'only-second' : 'only-first';
            return [{ filename, member, kind, first: one?.sha256 ?? '', second: other?.sha256 ?? '' }];
        }
        return ASPECTS.filter(([, key]) => one[key] !== other[key]).map(([kind, key]) => ({
            filename,
            member,
            kind,
            first: String(one[key] ?? ''),
            second: String(other[key] ?? ''),
        }));
    });
}
/** The last of a name counts, as for installers. */
function byPath({ members }) {
    return new Map(members.map((member) => [member.path, member]));
}
/** Members of one archive only are told by themselves: they say nothing about the order of the others. */
function compareOrder(first, second) {
    const [before, after] = [first.members, second.members].map((members) => members.map(({ path }) => path));
    const [inBefore, inAfter] = [new Set(before), new Set(after)];
    const one = before.filter((path) => inAfter.has(path));
    const other = after.filter((path) => inBefore.has(path));
    const at = one.findIndex((path, position) => other[position] !== path);
    if (at === -1)
        return [];
    return [
        {
            filename: first.filename,
            member: null,
            kind: 'order',
            first: one[at],
            second: other[at] ?? '',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/distribution/describe-differences.js
const SHOWN_MEMBERS = 20;
const describe_differences_SHOWN = 60;
const HOW = {
    'only-first': 'only in the first build',
    'only-second': 'only in the second build',
    content: 'content',
    mode: 'permissions',
    time: 'time',
    owner: 'owner',
    link: 'link',
    order: 'order of the members',
    wrapping: 'time in the gzip header',
    compression: 'same members, packed in another way',
};
/** Kinds whose values say more than that they differ. */
const TOLD = new Set(['mode', 'time', 'owner', 'link', 'order', 'wrapping']);
/** Under each archive its members, each once with all that differs; at most twenty of an archive. */
function describeDifferences(differences) {
    return [...new Set(differences.map(({ filename }) => filename))].flatMap((filename) => {
        const found = differences.filter((difference) => difference.filename === filename);
        const members = [...new Set(found.map(({ member }) => member))];
        const lines = members.slice(0, SHOWN_MEMBERS).map((member) => {
            const kinds = found.filter((difference) => difference.member === member);
            return `  ${member === null ? '(the archive)' : shown(member)}: ${listed(kinds)}`;
        });
        const left = members.length - lines.length;
        return [filename, ...lines, ...(left > 0 ? [`  … and ${left} more`] : [])];
    });
}
function listed(differences) {
    return differences
        .map(({ kind, first, second }) => TOLD.has(kind) ? `${HOW[kind]} (${shown(first)}, then ${shown(second)})` : HOW[kind])
        .join(', ');
}
function shown(text) {
    const safe = text.replace(/[^\x20-\x7e]/g, '?');
    return safe.length > describe_differences_SHOWN ? `…${safe.slice(1 - describe_differences_SHOWN)}` : safe;
}
/** What mends the kinds that were seen, most telling first. */
function differenceRemedies(differences) {
    const kinds = new Set(differences.map(({ kind }) => kind));
    const compiled = differences.some(({ kind, member }) => kind === 'content' && /\.(?:so|pyd|dylib|dll|a|lib|exe)$/.test(member ?? ''));
    const remedies = [
        compiled
            ? 'Compiled members hold paths or times: pass -ffile-prefix-map=$PWD=. in CFLAGS, or --remap-path-prefix in RUSTFLAGS, and strip them.'
            : null,
        kinds.has('content') && !compiled
            ? 'Generated content holds the time, a path, or a set in random order: take the time from SOURCE_DATE_EPOCH and sort what is written.'
            : null,
        kinds.has('only-first') || kinds.has('only-second')
            ? 'What is packed depends on files that git does not track: list what belongs in the distribution, or remove the leftovers.'
            : null,
        kinds.has('time') || kinds.has('wrapping')
            ? 'Times come from the clock: hatchling, flit-core, poetry-core and uv_build take all of them from SOURCE_DATE_EPOCH, pdm-backend all but the one in the gzip header of the sdist, setuptools none in its sdist.'
            : null,
        kinds.has('mode') || kinds.has('owner')
            ? 'Permissions and owners come from the machine: another backend normalises them, or set them before the build (umask 022).'
            : null,
        kinds.has('order')
            ? 'The order comes from the file system: sort the lists of files that the build makes.'
            : null,
        kinds.has('compression') ? 'The compressor differs: pin the build requirements.' : null,
    ];
    return remedies.filter((remedy) => remedy !== null);
}

;// CONCATENATED MODULE: ./lib/findings/reproducible-errors.js
const reproducibleErrors = {
    'reproducible-differs': {
        happened: 'A second build of the same sources gave other bytes:\n{lines}\n',
        remedy: '{remedies} Or set `reproducible` to `warn` or `off`.',
    },
    'reproducible-build-failed': {
        happened: 'The second build, from a clean copy of the sources in another folder, failed: {reason}',
        remedy: 'What the build reads must be in git, or be made by the build itself (`build-command`); or set `reproducible` to `off`.',
    },
};

;// CONCATENATED MODULE: ./lib/commands/check-reproducible.js





/** Throws `reproducible-…` when it is required; the first build's files stay as they are. */
async function checkReproducible(request, needs) {
    if (request.mode === 'off')
        return 'unchecked';
    return needs.step('Build again', async () => {
        const problem = await findProblem(request, needs);
        if (problem === null) {
            needs.info('A second build, from a clean copy in another folder, gave the same bytes.');
            return 'same';
        }
        if (request.mode === 'require')
            throw problem;
        needs.warn(problem.message);
        return 'differs';
    });
}
async function findProblem({ files, ...request }, needs) {
    const first = files.map(({ path }) => path);
    const second = await needs.buildAgain({ ...request, first }).catch(buildFailed);
    if (second instanceof user_error/* UserError */.yo)
        return second;
    try {
        const [before, after] = await Promise.all([first, second.paths].map((paths) => Promise.all(paths.map((path) => needs.listMembers(path)))));
        const differences = compareBuilds(before, after);
        if (differences.length === 0)
            return null;
        return (0,catalogue/* raise */.x)(reproducibleErrors, 'reproducible-differs', {
            lines: describeDifferences(differences)
                .map((line) => `  ${line}`)
                .join('\n'),
            remedies: differenceRemedies(differences).join(' '),
        });
    }
    finally {
        await second.remove();
    }
}
function buildFailed(error) {
    if (!(error instanceof user_error/* UserError */.yo) && !(error instanceof user_error/* UserErrors */.tQ))
        throw error;
    const reason = error instanceof user_error/* UserError */.yo ? error.happened : error.message;
    return (0,catalogue/* raise */.x)(reproducibleErrors, 'reproducible-build-failed', { reason });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/distribution/metadata-text.js
var metadata_text = __webpack_require__(29185);
;// CONCATENATED MODULE: ./lib/distribution/package-url.js
// What names a package anywhere. https://github.com/package-url/purl-spec

/** `pkg:pypi/acme-demo@1.2.3` */
function packageUrl({ name, version, index = null, filename }) {
    // Names of the qualifiers in their alphabetical order.
    const qualifiers = [
        ...(filename === undefined ? [] : [`file_name=${encoded(filename)}`]),
        ...(index === null ? [] : [`repository_url=${encoded(withoutUserInfo(index))}`]),
    ];
    return `pkg:pypi/${encoded((0,normalize_name/* normalizeName */.P)(name))}${version === null ? '' : `@${encoded(version)}`}${qualifiers.length === 0 ? '' : `?${qualifiers.join('&')}`}`;
}
function encoded(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');
}
function withoutUserInfo(address) {
    return address.replace(/(\/\/)[^/\s]*@/, '$1');
}

;// CONCATENATED MODULE: ./lib/distribution/cyclonedx.js
// The bill of materials of a release: CycloneDX 1.6, JSON. The same release with the same resolution gives the same bytes.
// https://cyclonedx.org/docs/1.6/json/




/** `acme_demo-1.2.3.cdx.json`; the ending is the one that CycloneDX recommends. */
function billName({ name, version }) {
    return `${(0,normalize_name/* normalizeName */.P)(name).replaceAll('-', '_')}-${version}.cdx.json`;
}
/** UTF-8 JSON with a final newline. */
function cyclonedx(source) {
    const bill = withoutSerial(source);
    const serialNumber = `urn:uuid:${contentUuid(JSON.stringify(bill))}`;
    const { $schema, bomFormat, specVersion, ...rest } = bill;
    return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}
function withoutSerial({ metadata, files, packages, indexes, date, tool }) {
    const name = (0,normalize_name/* normalizeName */.P)(metadata.name);
    const root = packages.find((one) => one.source === 'root' && one.name === name);
    const parts = packages.filter((one) => one !== root).toSorted(byIdentity);
    const always = reached(root, parts);
    const ref = (one) => reference(one, indexes);
    const own = packageUrl({ name, version: metadata.version });
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            timestamp: new Date(date * 1000).toISOString().replace('.000Z', 'Z'),
            lifecycles: [{ phase: 'build' }],
            tools: { components: [{ type: 'application', name: 'py-release-action', version: tool }] },
            component: { ...described(metadata, own), components: files.toSorted(byFilename).map(fileComponent) },
        },
        components: parts.map((one) => ({
            type: 'library',
            'bom-ref': ref(one),
            name: one.name,
            ...(one.version === null ? {} : { version: one.version }),
            scope: always.has(one) ? 'required' : 'optional',
            purl: ref(one),
            ...distributions(one),
        })),
        dependencies: [
            { ref: own, dependsOn: root === undefined ? [] : targets(root, parts, ref) },
            ...parts.map((one) => ({ ref: ref(one), dependsOn: targets(one, parts, ref) })),
        ],
    };
}
function described(metadata, own) {
    const one = (field) => (0,metadata_text/* fieldValues */.Xz)(metadata, field)[0]?.trim() ?? '';
    const expression = one('license-expression');
    const license = one('license').replace(/\s+/g, ' ');
    const summary = one('summary').replace(/\s+/g, ' ');
    return {
        type: 'library',
        'bom-ref': own,
        name: metadata.name,
        version: metadata.version,
        ...(summary === '' ? {} : { description: summary }),
        ...(expression !== ''
            ? { licenses: [{ expression }] }
            : // Some write the whole text of a licence there.
                license !== '' && license.length <= 100
                    ? { licenses: [{ license: { name: license } }] }
                    : {}),
        purl: own,
    };
}
function fileComponent({ filename, sha256 }) {
    return {
        type: 'file',
        'bom-ref': `file:${filename}`,
        name: filename,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
    };
}
/** Each file of the index by its package URL: an address would name the mirror that this machine happens to use. */
function distributions(one) {
    if (one.files.length === 0)
        return {};
    return {
        externalReferences: one.files.toSorted(byFilename).map(({ filename, sha256 }) => ({
            type: 'distribution',
            url: packageUrl({ ...one, filename }),
            hashes: [{ alg: 'SHA-256', content: sha256 }],
        })),
    };
}
function reference(one, indexes) {
    const plain = (address) => address.replace(/\/+$/, '');
    const named = one.index !== null && indexes.some((index) => plain(index) === plain(one.index ?? ''));
    return packageUrl({ ...one, index: named ? one.index : null });
}
function targets(one, parts, ref) {
    const found = one.dependencies.flatMap((dependency) => matching(dependency, parts).map(ref));
    return [...new Set(found)].filter((target) => target !== ref(one)).toSorted();
}
function matching({ name, version }, parts) {
    return parts.filter((part) => part.name === name && (version === null || part.version === version));
}
/** What is installed without any extra of the release. An extra of a dependency was asked for by somebody, so it counts. */
function reached(root, parts) {
    const seen = new Set();
    const wanted = (root?.dependencies ?? []).filter(({ extra }) => extra === null);
    for (const dependency of wanted) {
        for (const part of matching(dependency, parts)) {
            if (seen.has(part))
                continue;
            seen.add(part);
            wanted.push(...part.dependencies);
        }
    }
    return seen;
}
function byIdentity(a, b) {
    return compare(`${a.name}\0${a.version ?? ''}`, `${b.name}\0${b.version ?? ''}`);
}
function byFilename(a, b) {
    return compare(a.filename, b.filename);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A UUID of version 8, made of the content. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function contentUuid(text) {
    const bytes = (0,external_node_crypto_.createHash)('sha256').update(text).digest().subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// EXTERNAL MODULE: ./lib/distribution/resolution-project.js
var resolution_project = __webpack_require__(48142);
// EXTERNAL MODULE: ./lib/dependencies/uv-lock.js
var uv_lock = __webpack_require__(98252);
// EXTERNAL MODULE: ./lib/report/product.js
var product = __webpack_require__(68769);
;// CONCATENATED MODULE: ./lib/commands/write-bill.js
// The bill of materials of the files that were built: what the wheel asks for, resolved for every platform.





/** Gives its path. Throws `requirements-unresolved` when the requirements can't be resolved. */
async function writeBill({ folder, project, date, distributions }, needs) {
    const described = distributions.find(({ kind }) => kind === 'wheel') ?? distributions[0];
    if (described === undefined)
        throw new Error('no distribution was built');
    const { metadata } = described;
    const pyproject = await needs.readBytes(external_node_path_.posix.join(project, 'pyproject.toml'));
    const settings = (0,resolution_project/* readSettings */.sb)(pyproject.toString('utf8'));
    const lock = await needs.readBytes(external_node_path_.posix.join(project, 'uv.lock'));
    const resolved = await needs.lockRequirements({
        pyproject: (0,resolution_project/* resolutionProject */.Cu)(metadata, settings),
        lock: lock.length === 0 ? null : lock.toString('utf8'),
    });
    const bill = cyclonedx({
        ...{ metadata, date, files: distributions, tool: product/* VERSION */.x },
        packages: (0,uv_lock/* readUvLock */.$)('uv.lock', resolved),
        indexes: (0,resolution_project/* namedIndexes */.wK)(settings),
    });
    const path = external_node_path_.posix.join(folder, billName(metadata));
    await needs.saveText(path, bill);
    return path;
}

;// CONCATENATED MODULE: ./lib/commands/build-files.js
// Edited files -> built files -> checked files and their manifest. This is where project code runs; nothing outside
// the workspace has been written when it ends.












async function buildFiles(request, needs) {
    const { package: planned, plan, rules, verifyCommand, dist } = request;
    const paths = dist === null ? await buildHere(request, needs) : await findBuilt(dist, needs);
    return needs.step('Check', async () => {
        const distributions = await checkFiles({
            ...{ paths, rules, verifyCommand },
            name: planned.name,
            version: plannedVersion(planned),
            // Another build command, or another machine, may have its reason to make only one kind.
            kinds: rules.buildCommand === null && dist === null ? ['sdist', 'wheel'] : [],
        }, needs);
        const folder = dist ?? external_node_path_.posix.join(planned.path, 'dist');
        const bill = request.sbom === true
            ? [await writeBill({ folder, project: planned.path, date: plan.headDate, distributions }, needs)]
            : [];
        const extras = await readExtras([...request.assets, ...bill], distributions, needs);
        const prepared = fixFiles(plan, planned, distributions, extras);
        await needs.saveManifest(folder, prepared.manifestBytes);
        return prepared;
    });
}
async function buildHere({ package: planned, plan, rules }, needs) {
    const build = {
        folder: planned.path,
        sourceDateEpoch: plan.headDate,
        buildCommand: rules.buildCommand,
        versionEnvironment: planned.dynamic
            ? dynamicVersionEnvironment(planned.name, plannedVersion(planned))
            : {},
    };
    const paths = await needs.step('Build', async () => {
        for (const edit of planned.edits)
            await needs.writeEdit(edit);
        return needs.build(build);
    });
    const edited = planned.edits.map(({ path }) => path);
    await checkReproducible({ ...build, mode: rules.reproducible, edited, files: paths.map((path) => ({ path })) }, needs);
    return paths;
}
async function findBuilt(dist, needs) {
    const names = (await needs.listFolder(dist)).filter((name) => /\.(?:whl|tar\.gz)$/.test(name));
    if (names.length === 0)
        throw (0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-dist-empty', { folder: dist, what: 'distribution' });
    const files = await Promise.all(names.toSorted().map((name) => needs.readExtra(external_node_path_.posix.join(dist, name))));
    return files.map(({ path }) => path);
}
/** Every file of a release has its own name: hosts and folders of built files know no other. */
async function readExtras(paths, distributions, needs) {
    const taken = new Set([manifest/* MANIFEST_FILENAME */.c, ...distributions.map(({ filename }) => filename)]);
    const problems = [];
    for (const path of paths) {
        const filename = external_node_path_.posix.basename(path);
        if (!(await needs.listFolder(external_node_path_.posix.dirname(path))).includes(filename))
            problems.push((0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-asset-missing', { path }));
        else if (taken.has(filename))
            problems.push((0,catalogue/* raise */.x)(release_errors/* releaseErrors */.T, 'release-asset-twice', { filename, path }));
        taken.add(filename);
    }
    (0,user_error/* throwAll */.Kx)(problems);
    return Promise.all(paths.map((path) => needs.readExtra(path)));
}
function fixFiles(plan, planned, distributions, extras) {
    const manifest = (0,make_manifest/* makeManifest */.Ui)({
        package: planned.name,
        version: plannedVersion(planned),
        head: plan.head,
        plan: plan.hash,
        files: [...distributions, ...extras],
    });
    const manifestBytes = (0,make_manifest/* serializeManifest */.MZ)(manifest);
    return { distributions, extras, manifest, manifestBytes, digest: (0,make_manifest/* manifestDigest */.It)(manifestBytes) };
}
/** The files are those of the plan, and fit the index. Findings that don't stop a release are told. */
function checkNames(distributions, planned, needs, publicIndex) {
    const { errors, warnings } = (0,check_distributions/* checkDistributions */.M)(distributions, {
        name: planned.name,
        version: plannedVersion(planned),
        publicIndex,
    });
    (0,user_error/* throwAll */.Kx)(errors);
    for (const warning of warnings)
        needs.warn(warning);
}
function plannedVersion(planned) {
    if (planned.version === null)
        throw new Error(`nothing is planned for ${planned.name}`);
    return (0,format_version/* formatVersion */.q)(planned.version);
}


/***/ }),

/***/ 92004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ fileRules)
});

;// CONCATENATED MODULE: ./lib/distribution/tracked-paths.js
/**
 * Paths relative to the project's folder (`.` for the root of the repository); `written` are those that the release itself
 * writes, a new changelog for example. A submodule is one path, which stands for everything below it.
 */
function trackedPaths(listing, folder, written) {
    const start = folder === '.' ? '' : `${folder}/`;
    const paths = new Set([...listing.map(({ path }) => path), ...written]);
    return [...paths].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

// EXTERNAL MODULE: ./lib/upload/index-profile.js
var index_profile = __webpack_require__(51373);
;// CONCATENATED MODULE: ./lib/commands/file-rules.js
// What the files of a project have to be: by its configuration, its sources in git, and the index that they go to.


/** `index` null: the job does not know where the files go. */
function fileRules({ configuration, listing, path }, edits, index) {
    const { buildCommand, contentCheck, contentAllow, reproducible } = configuration;
    return {
        ...{ buildCommand, contentCheck, contentAllow, reproducible },
        tracked: trackedPaths(listing, path, edits.map((edit) => edit.path)),
        publicIndex: index === null ? null : (0,index_profile/* publicIndexName */.j6)(index),
    };
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

/***/ 35589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   ns: () => (/* binding */ isPackageData),
/* harmony export */   rK: () => (/* binding */ isTrial)
/* harmony export */ });
// What a path of a project is by its name.
const TRIAL_FOLDERS = new Set([
    ['t', 'unit', 'integration', 'e2e', 'test', 'tests', 'testing', 'testdata', 'test_data'],
    ['fixture', 'fixtures', 'spec', 'specs', 'mock', 'mocks', 'mockserver', 'mock_server'],
    ['doc', 'docs', 'example', 'examples', 'sample', 'samples', 'demo', 'demos', 'playground'],
    ['benchmark', 'benchmarks', 'bench', 'perf'],
].flat());
const TRIAL_FOLDER = /^(?:(?:tests?|docs?)[-_]\w+|\w+_tests?|dummy\w*)$/;
const TRIAL_FILE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/;
/** Tests, documentation, examples: secrets there are mostly made up, and wheels mostly leave them out. */
function isTrial(path) {
    const names = path.split('/');
    return TRIAL_FILE.test(names.pop()) || names.some(isTrialFolder);
}
function isTrialFolder(name) {
    const plain = name.toLowerCase().replace(/^_/, '');
    return TRIAL_FOLDERS.has(plain) || TRIAL_FOLDER.test(plain);
}
function isModule(path) {
    return /\.pyi?$/.test(path);
}
const DATA = /\.(?:json|jsonl|ya?ml|toml|csv|tsv|sql|html?|css|js|mjs|xml|xsd|xslt?|svg|j2|jinja2?|tmpl|tpl|mako|graphql|avsc|lark|mo|pem|parquet|npz|npy|sqlite|db)$/i;
/** Files that modules read when they run; not texts for people, nor settings of tools. */
function isPackageData(path) {
    return (DATA.test(path) && !/(?:^|\/)\./.test(path) && !/(?:^|\/)(?:package(?:-lock)?|tsconfig)\.json$/.test(path));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ resolutionProject),
/* harmony export */   sb: () => (/* binding */ readSettings),
/* harmony export */   wK: () => (/* binding */ namedIndexes)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18990);
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86992);
/* harmony import */ var _project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2179);
/* harmony import */ var _metadata_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29185);
// A distribution's requirements as a project of their own, which a resolver locks without the sources of the real one and without its code.





/** The text of a pyproject.toml; none, or a broken one, settles nothing: what is broken in it is told elsewhere. */
function readSettings(text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__.parse)(text);
    }
    catch {
        return {};
    }
}
/** Of `[tool.uv]`: from where packages come, and nothing that would run or fetch anything else. */
const INDEX_KEYS = ['index', 'index-url', 'extra-index-url', 'index-strategy', 'find-links', 'no-index'];
/**
 * The text of a pyproject.toml: name, version, what the metadata requires, its extras, and the indexes that `settings`, the
 * pyproject.toml of the real project, names for them.
 */
function resolutionProject(metadata, settings) {
    const extras = (0,_metadata_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldValues */ .Xz)(metadata, 'provides-extra').map((name) => (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name.trim()));
    const optional = Object.fromEntries(extras.map((extra) => [extra, []]));
    const dependencies = [];
    for (const requirement of metadata.requiresDist.map(oneLine)) {
        const extra = extraOf(requirement);
        if (extra === null)
            dependencies.push(requirement);
        else
            (optional[extra.name] ??= []).push(extra.requirement);
    }
    const uv = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(settings, 'tool', 'uv');
    const sources = Object.entries((0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAt */ .af)(uv, 'sources')).filter(([, source]) => isIndexSource(source));
    return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({
        project: {
            name: metadata.name,
            version: metadata.version,
            ...(metadata.requiresPython === null ? {} : { 'requires-python': oneLine(metadata.requiresPython) }),
            dependencies,
            'optional-dependencies': optional,
        },
        tool: {
            uv: {
                ...Object.fromEntries(Object.entries(uv).filter(([key]) => INDEX_KEYS.includes(key))),
                package: false,
                ...(sources.length === 0 ? {} : { sources: Object.fromEntries(sources) }),
            },
        },
    });
}
function oneLine(text) {
    return text.replace(/\s+/g, ' ').trim();
}
const EXTRA = /(?:^|\s+and\s+)extra\s*==\s*(["'])([^"']+)\1\s*$|^\s*extra\s*==\s*(["'])([^"']+)\3\s+and\s+/;
/** `x>=1; sys_platform == "win32" and extra == "cli"` is `x>=1; sys_platform == "win32"` of `cli`. Null: it belongs to no extra. */
function extraOf(requirement) {
    const [, wanted = '', marker = ''] = /^(.*?);(.*)$/.exec(requirement) ?? [];
    const found = EXTRA.exec(marker.trim());
    if (found === null)
        return null;
    const rest = marker.trim().replace(EXTRA, '');
    const name = (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(found[2] ?? found[4] ?? '');
    return { name, requirement: rest === '' ? wanted.trim() : `${wanted.trim()} ; ${rest}` };
}
function isIndexSource(source) {
    const entries = (Array.isArray(source) ? source : [source]).map(_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .asTable */ .fO);
    return entries.every((entry) => typeof entry?.['index'] === 'string');
}
/** Addresses of the indexes that a pyproject.toml names for uv beside the default one. */
function namedIndexes(settings) {
    return (0,_dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .indexesAt */ .cK)(settings, _dependencies_package_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .UV_INDEX */ .x).flatMap((index) => {
        const url = (0,_project_toml_document_js__WEBPACK_IMPORTED_MODULE_2__/* .stringAt */ .bX)(index, 'url');
        return url === null || index['default'] === true ? [] : [url];
    });
}


/***/ }),

/***/ 70994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ secretFile)
/* harmony export */ });
/* harmony import */ var _path_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35589);
// Files that hold secrets by their name.

/** Nothing else has these names. */
const ALWAYS = [
    /^\.env(?:\.(?!(?:.+\.)?(?:examples?|sample|template|tmpl|dist|defaults?|tests?|ci|docs?)$).+)?$/,
    /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
    /^\.(?:pypirc|netrc|git-credentials|pgpass|my\.cnf|dockercfg)$/,
    /^_netrc$/,
    /\.kdbx?$/,
    // What google-github-actions/auth leaves in the workspace.
    /^gha-creds-[0-9a-f]+\.json$/,
];
/** In these folders of a home. */
const HOME = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|\.gnupg\/.+)$/;
/** Harmless ones are common as well: only a surprise when git does not know them. */
const OFTEN = [
    /^\.npmrc$/,
    /^\.htpasswd$/,
    /^(?:client_)?(?:credentials|secrets?)\.(?:json|ya?ml|toml|ini)$/,
    /^service[-_]?account.*\.json$/,
    /\.(?:p12|pfx|jks|keystore|tfstate)$/,
];
/** How sure the name alone is; null for other files. */
function secretFile(path) {
    const name = (0,_path_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if (HOME.test(path) || ALWAYS.some((form) => form.test(name)))
        return 'always';
    return OFTEN.some((form) => form.test(name)) ? 'often' : null;
}


/***/ }),

/***/ 69302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ secretKinds),
/* harmony export */   p: () => (/* binding */ ACCESS_KEY_ID)
/* harmony export */ });
// Secrets by their form. Only forms that nothing else has: a finding stops a release. What is shown is the kind, never the text.
/** No secret by itself. */
const ACCESS_KEY_ID = 'AWS access key id';
const PATTERNS = [
    {
        kind: 'private key',
        // The line alone is common in code; a key has its body below it, also in a string with escaped line ends.
        pattern: /-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED) )?PRIVATE KEY-----(?:\s|\\[rn]|["'+])+(?:[A-Za-z0-9+/=]|\s|\\[rn]|["']){60,}/g,
        variety: 16,
    },
    {
        kind: 'PGP private key',
        pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----(?:[^-]){200,}/g,
        variety: 16,
    },
    { kind: 'PyPI token', pattern: /\bpypi-AgE[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}\b/g, variety: 16 },
    { kind: 'GitHub token', pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/g, variety: 24 },
    { kind: 'GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, variety: 12 },
    {
        kind: 'AWS access key',
        // The id with its secret behind it: 40 characters that are no hash.
        pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b[^]{1,200}?(?<![A-Za-z0-9/+])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])[A-Za-z0-9/+]{40}/g,
        variety: 20,
    },
    // Found in many a docstring: it names an account.
    { kind: ACCESS_KEY_ID, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, variety: 10 },
    { kind: 'Slack token', pattern: /\bxox[abprs]-[0-9]{8,}-[0-9]{8,}-[A-Za-z0-9-]{20,}/g, variety: 12 },
    {
        kind: 'Slack webhook',
        pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{24}\b/g,
        variety: 16,
    },
    { kind: 'npm token', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, variety: 16 },
    { kind: 'Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{24,}\b/g, variety: 14 },
    { kind: 'Anthropic key', pattern: /\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}/g, variety: 24 },
    { kind: 'SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}\b/g, variety: 20 },
];
/** What all of them have: one look finds most texts free of any. */
const HINT = /PRIVATE KEY|pypi-AgE|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|xox[abprs]-|slack\.com\/services|npm_|k_live_|sk-ant-|SG\./;
const PLACEHOLDER = /example|placeholder|abcdefgh|12345678|x{6}|0{8}|(?:your|fake|dummy|sample|redacted)[-_]/i;
/** The kinds of secrets in a text, each once. */
function secretKinds(text) {
    if (!HINT.test(text))
        return [];
    const found = PATTERNS.filter(({ pattern, variety }) => [...text.matchAll(pattern)].some(([match]) => new Set(match).size >= variety && !PLACEHOLDER.test(match)));
    const kinds = new Set(found.map(({ kind }) => kind));
    // Said by the whole key.
    if (kinds.has('AWS access key'))
        kinds.delete(ACCESS_KEY_ID);
    return [...kinds];
}


/***/ })

};
