export const id = 349;
export const ids = [349];
export const modules = {

/***/ 3841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ isBuildFolder),
/* harmony export */   ti: () => (/* binding */ isOwnArtifact),
/* harmony export */   y$: () => (/* binding */ isEggInfo)
/* harmony export */ });
/* harmony import */ var _project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6992);
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5237);
/* harmony import */ var _sdist_filename_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2041);
/* harmony import */ var _wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9523);
// Which files beside the sources an earlier build of this project left, by name and content.





/** A wheel or sdist of the project, an attestation of one, or our manifest. */
function isOwnArtifact(filename, project) {
    if (filename === _manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_FILENAME */ .c)
        return true;
    const distribution = filename.replace(/(?:\.[a-z]+)?\.attestation$/, '');
    const name = nameIn(distribution);
    return name !== null && (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(name) === (0,_project_normalize_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(project);
}
function nameIn(filename) {
    try {
        if (filename.endsWith('.whl'))
            return (0,_wheel_filename_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWheelFilename */ .e)(filename).name;
        return filename.endsWith('.tar.gz') ? (0,_sdist_filename_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSdistFilename */ .s)(filename).name : null;
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}
/** What setuptools puts into `build/`; another name in there is somebody else's. */
const BUILD_ENTRY = /^(?:lib|lib\..+|temp\..+|bdist\..+|scripts-\d.*)$/;
function isBuildFolder(entries) {
    return entries.every((name) => BUILD_ENTRY.test(name));
}
/** `entries` of an `*.egg-info` folder that setuptools made. */
function isEggInfo(entries) {
    return entries.includes('PKG-INFO') && entries.includes('SOURCES.txt');
}


/***/ }),

/***/ 9158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ buildCauseErrors)
/* harmony export */ });
const buildCauseErrors = {
    'build-disk-full': {
        happened: 'The build ran out of disk space ({what}). Its last lines:\n{lines}\n',
        remedy: 'Free space in a step before this one, or use a runner with a larger disk.',
    },
    'build-out-of-memory': {
        happened: 'The build ran out of memory ({what}). Its last lines:\n{lines}\n',
        remedy: 'Let fewer compilers run at a time (MAX_JOBS=1, CMAKE_BUILD_PARALLEL_LEVEL=1 or CARGO_BUILD_JOBS=1), or use a larger runner.',
    },
    'build-permission-denied': {
        happened: 'The build may not write or start {what}. Its last lines:\n{lines}\n',
        remedy: 'Give the user of this job the right; an earlier container or `sudo` step may have left files of another user.',
    },
    'build-git-ownership': {
        happened: 'git refuses the checkout because it belongs to another user, so the build can not ask it. Its last lines:\n{lines}\n',
        remedy: 'In container jobs run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one.',
    },
    'build-certificate': {
        happened: 'The build does not trust the TLS certificate of the package index ({what}). Its last lines:\n{lines}\n',
        remedy: 'Behind a proxy that opens TLS, point SSL_CERT_FILE to its certificate, or set UV_SYSTEM_CERTS=1 (pip: PIP_CERT).',
    },
    'build-proxy': {
        happened: 'The proxy did not let the build through to the package index ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check HTTPS_PROXY and NO_PROXY, and that the proxy knows the user and password in them; 407 means that it asks for them.',
    },
    'build-index-refused': {
        happened: 'The package index refused what the build requires ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check the credential of the index that uv or pip is configured for; secrets for publishing never reach the build.',
    },
    'build-network': {
        happened: 'The build could not reach the network ({what}). Its last lines:\n{lines}\n',
        remedy: 'Check the network, the proxy settings and the index that uv is configured for, then run again.',
    },
    'build-python-unfit': {
        happened: 'The Python in use does not fit the project ({what}). Its last lines:\n{lines}\n',
        remedy: 'Set the input `python` to a version that `requires-python` allows.',
    },
    'build-python-old': {
        happened: 'The build uses what the Python in use does not have yet ({what}). Its last lines:\n{lines}\n',
        remedy: 'Set the input `python` to a newer version, and raise `requires-python` if users need it too.',
    },
    'build-python-new': {
        happened: 'The build uses what the Python in use does not have any more ({what}). Its last lines:\n{lines}\n',
        remedy: 'Update the build requirements, add `setuptools` where `distutils` is imported, or set the input `python` to an older version.',
    },
    'build-python-headers-missing': {
        happened: 'The build needs the headers of Python, and they are not there. Its last lines:\n{lines}\n',
        remedy: 'Use actions/setup-python, or install the headers (Debian, Ubuntu: python3-dev; Fedora: python3-devel).',
    },
    'build-headers-missing': {
        happened: 'The build needs the C header `{what}`, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install the development package of the library that it belongs to; if it is your own header, include it in the sdist.',
    },
    'build-library-missing': {
        happened: 'The build needs the library {what}, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install the library with its development files in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-compiler-missing': {
        happened: 'The build needs a compiler that is not there ({what}). Its last lines:\n{lines}\n',
        remedy: 'Install the compiler in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-rust-missing': {
        happened: 'The build needs Rust, and {what} is not there. Its last lines:\n{lines}\n',
        remedy: 'Install Rust in a step before this one (rustup), or build wheels in another job and pass `dist`.',
    },
    'build-rust-old': {
        happened: 'The build needs a newer Rust ({what}). Its last lines:\n{lines}\n',
        remedy: 'Run `rustup update` in a step before this one, or build wheels in another job and pass `dist`.',
    },
    'build-tool-missing': {
        happened: 'The build needs the program `{what}`, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Install it in a step before this one; CMake and Ninja may also stand in `requires` under `[build-system]`.',
    },
    'build-file-missing': {
        happened: 'The build needs the file {what}, which is not there. Its last lines:\n{lines}\n',
        remedy: 'Add it to the repository, or correct its name in pyproject.toml. The wheel is built from the sdist: what it reads must be in there (setuptools: MANIFEST.in).',
    },
    'build-packages-ambiguous': {
        happened: 'setuptools does not know which folders to package ({what}). Its last lines:\n{lines}\n',
        remedy: 'Move the package into `src/`, or name it: `[tool.setuptools] packages = ["your_package"]` in pyproject.toml.',
    },
    'build-packages-unfound': {
        happened: 'The build did not find the package to pack ({what}). Its last lines:\n{lines}\n',
        remedy: 'Name the folder like the project (dashes become underscores), or tell the build backend where it is.',
    },
    'build-version-unknown': {
        happened: 'The build could not find the version ({what}). Its last lines:\n{lines}\n',
        remedy: 'Let setuptools-scm, hatch-vcs or versioneer read the tag, or write the version into the project.',
    },
    'build-pyproject-invalid': {
        happened: "The build refuses the project's metadata: {what}. Its last lines:\n{lines}\n",
        remedy: 'Mend it in pyproject.toml; if the key is right (`license = "MIT"`, for example), require a newer build backend.',
    },
    'build-requirement-undeclared': {
        happened: 'The build imports `{what}`, which `[build-system].requires` does not bring. Its last lines:\n{lines}\n',
        remedy: 'Add the package that holds it{hint} to `requires` under `[build-system]` in pyproject.toml.',
    },
    'build-requirement-unresolved': {
        happened: 'What the build requires can not be resolved ({what}). Its last lines:\n{lines}\n',
        remedy: 'Correct `[build-system].requires`, or configure the index that has these packages.',
    },
};


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
// Which file a program's name means, in the environment that the program will get (not in ours).


const WINDOWS = process.platform === 'win32';
/**
 * The absolute path of a program: a path is taken from `cwd`, a bare name is looked up on the PATH of `env`.
 * Null when there is no such program.
 */
async function findProgram(name, env, cwd) {
    const folders = /[\\/]/.test(name) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) ? [cwd] : searchPath(env);
    for (const folder of folders) {
        for (const suffix of suffixes(name, env)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, name + suffix);
            if (await isProgram(path))
                return path;
        }
    }
    return null;
}
function searchPath(env) {
    const path = Object.entries(env).find(([name]) => (WINDOWS ? name.toUpperCase() : name) === 'PATH')?.[1];
    return (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
}
function suffixes(name, env) {
    if (!WINDOWS)
        return [''];
    const known = (env['PATHEXT'] ?? '.EXE;.CMD;.BAT;.COM').split(';').filter((suffix) => suffix !== '');
    return known.some((suffix) => name.toUpperCase().endsWith(suffix.toUpperCase())) ? [''] : known;
}
async function isProgram(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, WINDOWS ? node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK : node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ explainBuildFailure)
});

;// CONCATENATED MODULE: ./lib/distribution/build-causes-machine.js
const COMPILER = String.raw `[^'\s/]*(?:cc|gcc|g\+\+|c\+\+|clang|clang\+\+|cl\.exe|gfortran)(?:-\d+)?`;
const TOOLS = 'cmake|ninja|meson|make|swig|go|node|npm|yarn|pnpm|protoc|patchelf|pkg-config|bison|flex|nvcc|git';
const MACHINE_CAUSES = [
    {
        code: 'build-disk-full',
        pattern: /No space left on device|\bENOSPC\b|There is not enough space on the disk|Disk quota exceeded|\(os error (?:28|112)\)/,
    },
    {
        code: 'build-out-of-memory',
        pattern: /MemoryError|Cannot allocate memory|virtual memory exhausted|fatal error: Killed signal terminated program \S+|internal compiler error: Killed[^\n]*|\(?signal: 9, SIGKILL[^\n]*|LLVM ERROR: out of memory|compiler is out of heap space|std::bad_alloc|JavaScript heap out of memory|signal: 9 \(SIGKILL\)|died with <Signals\.SIGKILL: 9>|command '[^']+' failed with exit code -9/,
    },
    { code: 'build-git-ownership', pattern: /detected dubious ownership in repository/ },
    {
        code: 'build-certificate',
        pattern: /invalid peer certificate: ?(?<what1>[^\n]*)|CERTIFICATE_VERIFY_FAILED[^\n]*|(?<what2>self[- ]signed certificate[^\n]*)|SSL certificate problem: (?<what3>[^\n]*)|certificate has expired/i,
    },
    {
        code: 'build-proxy',
        pattern: /(?<what>(?:407 )?Proxy Authentication Required|tunnel error: [^\n]*|Cannot connect to proxy[^\n]*|Tunnel connection failed: [^\n]*)/,
    },
    {
        code: 'build-index-refused',
        pattern: /HTTP status client error \((?<what1>40[13] [^)]*)\)|(?<what2>40[13] Client Error: [^\n]*)|An index \([^)]*\) returned a (?<what3>40[13] \w+)|An index URL \([^)]*\) could not be queried [^\n]*\((?<what4>40[13] \w+)\)/,
    },
    {
        code: 'build-network',
        pattern: /Temporary failure in name resolution|Name or service not known|No such host is known|nodename nor servname provided|getaddrinfo failed|(?<what1>Connection (?:refused|reset by peer|timed out))|Network is unreachable|No route to host|Network connectivity is disabled|the network was disabled|operation timed out|Read timed out|HTTP status server error \((?<what2>[^)]*)\)/i,
    },
    {
        code: 'build-network',
        pattern: /dns error[^\n]*|error sending request[^\n]*|Failed to fetch: [^\n]*|Could not connect to[^\n]*/,
    },
    {
        code: 'build-python-new',
        pattern: /Python interpreter version \(3\.\d+\) is newer than PyO3's maximum supported version \([\d.]+\)|(?:ModuleNotFoundError|ImportError): No module named '(?<what1>distutils|imp|asyncore|cgi|telnetlib)(?:\.[\w.]*)?'|module 'pkgutil' has no attribute 'ImpImporter'|fatal error: '?(?<what2>longintrepr\.h)'?|module 'ast' has no attribute '(?:Str|Num|NameConstant)'/,
    },
    {
        code: 'build-python-old',
        pattern: new RegExp([
            String.raw `No module named '(?<what1>tomllib|compression|annotationlib|zoneinfo|graphlib)'`,
            String.raw `cannot import name '(?<what2>\w+)' from '(?:typing|enum|itertools|functools|collections\.abc|importlib\.(?:metadata|resources)|datetime|dataclasses|warnings)'`,
            String.raw `\n[ \t]*(?<what3>match [^\n]+:|type \w+[^\n]* = [^\n]+|(?:async )?def \w+\[[^\n]+|class \w+\[[^\n]+|except\* [^\n]+|[^\n:]+:=[^\n]+)\n(?:[ \t]*[\^~]+[ \t]*\n)?SyntaxError: `,
            String.raw `SyntaxError: (?<what4>f-string: .*)`,
        ].join('|')),
    },
    { code: 'build-python-headers-missing', pattern: /\bPython\.h['"]?(?:: No such file| file not found)/ },
    {
        code: 'build-python-headers-missing',
        pattern: /Could NOT find Python\S* \(missing:[^)]*(?:Development|INCLUDE_DIR)[^)]*\)|Python dependency not found/,
    },
    {
        code: 'build-headers-missing',
        pattern: /fatal error: (?<what1>[^\s:]+\.h(?:pp|h)?): No such file|fatal error: '(?<what2>[^']+)' file not found|fatal error C1083: Cannot open include file: '(?<what3>[^']+)'/,
    },
    {
        code: 'build-library-missing',
        pattern: /ld(?:\.\w+)?: cannot find -l(?<what1>\S+?):?(?:\s|$)|ld: library (?:not found for -l|')(?<what2>[^\s']+)|LNK1181: cannot open input file '(?<what3>[^']+)'|(?:Package|No package) '(?<what4>[^']+)'(?:, required by [^\n]*,)? (?:not )?found|ERROR: Dependency "(?<what5>[^"]+)" not found|Could NOT find (?<what6>(?!Python)\w+) \(missing:|(?<what7>\w+[_-]config) executable not found|Could not find directory of (?<what8>\w+) installation/,
    },
    {
        code: 'build-rust-old',
        pattern: /requires rustc (?<what1>[\d.]+) or newer|(?<what2>rustc [\d.]+ is not supported by[^\n]*)|feature `(?<what3>edition20\d\d)` is required/,
    },
    {
        code: 'build-rust-missing',
        pattern: /can't find Rust compiler|(?<what1>[Cc]argo), the Rust package manager, is not installed|No such file or directory: '(?<what2>cargo|rustc)'|Unable to find (?<what3>cargo)|rustup could not choose a version of (?<what4>cargo|rustc)|no default toolchain (?:is )?configured/,
    },
    {
        code: 'build-tool-missing',
        pattern: new RegExp([
            String.raw `No such file or directory: '(?:[^']*/)?(?<what1>${TOOLS})(?:\.exe)?'`,
            String.raw `unable to execute '(?<what2>${TOOLS})'`,
            String.raw `unable to find a build program corresponding to "(?<what3>Ninja|[^"]+)"`,
            String.raw `(?<what4>CMake) must be installed`,
            String.raw `Could not find (?<what5>CMake) with version`,
            String.raw `Could not detect (?<what6>Ninja)`,
            String.raw `(?:ERROR|error): Program '(?<what7>[^']+)' not found`,
            String.raw `Problem with the (?<what8>CMake) installation`,
            String.raw `(?:git introspection failed|Git executable) (?<what9>git)? ?(?:was )?not found`,
            String.raw `Could not find (?<what10>protoc)`,
            String.raw `command '(?<what11>${TOOLS})' failed: No such file`,
            String.raw `Could not find (?<what12>pkg-config|ninja)`,
        ].join('|')),
    },
    {
        code: 'build-compiler-missing',
        pattern: new RegExp([
            String.raw `error: command '(?<what1>(?:[^']*/)?${COMPILER})' failed: No such file`,
            String.raw `No such file or directory: '(?<what2>${COMPILER})'`,
            String.raw `error: command '(?<what3>[^']+)' failed: No such file or directory`,
            String.raw `unable to execute '(?<what4>[^']+)'`,
            String.raw `(?<what5>Microsoft Visual C\+\+) [\d.]+ (?:or greater )?is required`,
            'linker `(?<what6>[^`]+)` not found',
            String.raw `No CMAKE_(?<what7>C|CXX|CUDA|Fortran)_COMPILER could be found`,
            String.raw `Unknown compiler\(s\): \[\[?'(?<what8>[^']+)'`,
            'failed to find tool "(?<what9>[^"]+)"',
            String.raw `xcrun: error: (?<what10>invalid active developer path)`,
            String.raw `Unable to find a compatible (?<what11>Visual Studio) installation`,
            String.raw `Could not find compiler set in environment variable \w+:\s+(?<what12>\S+?)\.?\s`,
        ].join('|')),
    },
];

;// CONCATENATED MODULE: ./lib/distribution/build-causes-project.js
const DOCUMENT = String.raw `(?:README|LICEN[CS]E|COPYING|NOTICE|CHANGE|HISTORY|NEWS|AUTHORS)[\w.-]*`;
const PROJECT_CAUSES = [
    {
        code: 'build-python-unfit',
        pattern: /does not satisfy Python[^\n]*|requires a different Python[^\n]*|No (?:interpreter|download) found for [^\n]*|Requested Python version[^\n]*|requires Python (?<what>[<>=!~][^\n]*?) but|(?:current|running) Python version [^\n]*not supported[^\n]*|Python (?:version )?[<>]=? ?3[\d.]* (?:or later |or newer )?is required/i,
    },
    {
        code: 'build-packages-ambiguous',
        pattern: /Multiple top-level (?:packages|modules) discovered in a flat-layout: (?<what>\[[^\]\n]*\])/,
    },
    {
        code: 'build-packages-unfound',
        pattern: /Unable to determine which files to ship inside the wheel|Expected a Python module at: (?<what1>[^\n]*)|No file\/folder found for (?:module|package) (?<what2>[^\n]*)|error: package directory '(?<what3>[^']+)' does not exist|No module\/package (?<what4>\S+) found/,
    },
    {
        code: 'build-version-unknown',
        pattern: /unable to detect version for[^\n]*|Unable to determine version[^\n]*|Error getting the version from source[^\n]*|can't find versioneer|Cannot determine version[^\n]*|Cannot find the version (?:in|from)[^\n]*|The version of the project cannot be determined[^\n]*|must provide a "?__version__|No __version__ found[^\n]*|Module \S+ does(?:n't| not) (?:define|have) (?:a )?__version__/i,
    },
    {
        code: 'build-file-missing',
        pattern: new RegExp([
            String.raw `(?:Readme|License) file does not exist: (?<what1>[^\n]+)`,
            String.raw `No such file or directory: '(?:[^'\n]*/)?(?<what2>[^'/\n]+\.(?:txt|md|rst|toml|cfg|in|py|json|yml|yaml|pyx|c|cpp|h|lock))'`,
            String.raw `No such file or directory: '(?:[^'\n]*/)?(?<what3>${DOCUMENT})'`,
            String.raw `File '(?:[^'\n]*/)?(?<what4>[^'/\n]+)' cannot be found`,
            String.raw `Description file (?<what5>\S+) does not exist`,
            String.raw `(?:Readme path|License file) ["\x60'](?:[^"\x60'\n]*/)?(?<what6>[^/\s"\x60']+)["\x60'] does not exist`,
            String.raw `(?:failed to (?:open|read) file|Failed to read|failed to read readme) ?[\x60'"](?:[^\x60'"\n]*/)?(?<what7>${DOCUMENT})[\x60'"]`,
            String.raw `(?:error in \S+ setup command: |error: )(?:can't copy '(?<what8>[^']+)': doesn't exist)`,
            String.raw `Readme file not found \('(?<what10>[^']+)'\)`,
            String.raw `The license files? pattern (?<what9>\S+)[^\n]*(?:did not match|doesn't match)`,
        ].join('|')),
    },
    {
        code: 'build-pyproject-invalid',
        pattern: new RegExp([
            String.raw `(?:TOML parse error at|tomli?(?:lib)?\.TOMLDecodeError:|TOMLDecodeError:) (?<what1>[^\n]+)`,
            String.raw `configuration error: (?<what2>[^\n]+)`,
            String.raw `(?:TypeError|ValueError): (?<what4>(?:Field|Unknown|Unsupported|Member|Option|Both|Dependency|Script) [^\n]*(?:project\.|tool\.|\x60project\x60|\bfield\b)[^\n]*)`,
            String.raw `ConfigError: (?<what5>[^\n]+)`,
            String.raw `(?<what14>Flit cannot package module without docstring[^\n]*)`,
            String.raw `(?:Poetry|pyproject\.toml) (?:configuration|file) is invalid:?[\s-]*(?<what6>[^\n]+)`,
            String.raw `\b(?:ConfigurationError|PEP621ValidationError|ValidationError): (?<what7>[^\n]+)`,
            String.raw `(?:InvalidConfigError|InvalidPyproject|SetupError): (?<what8>[^\n]+)`,
            String.raw `(?:Invalid|Failed to parse)(?: metadata in)?:? [\x60']?pyproject\.toml[\x60']?[^\n]*\n\s*(?:cause: |Caused by: |├─▶ |╰─▶ )?(?:TOML parse error at )?(?<what9>[^\n]+)`,
            String.raw `InvalidRequirement: (?<what10>[^\n]+)`,
            String.raw `InvalidVersion: (?<what11>[^\n]+)`,
            String.raw `InvalidLicenseExpression: (?<what12>[^\n]+)`,
            String.raw `must be (?<what13>valid exactly by one definition[^\n]*)`,
        ].join('|')),
    },
    {
        code: 'build-requirement-unresolved',
        pattern: /No solution found when resolving[^\n]*|(?<what1>\b[\w.-]{1,100}) was not found in the package registry|there are no versions of (?<what2>[\w.-]+)|No matching distribution found for (?<what3>[^\n]+)|HTTP status client error \((?<what4>404 [^)]*)\)/,
    },
    {
        code: 'build-requirement-undeclared',
        pattern: /(?:ModuleNotFoundError: No module named|BackendUnavailable: Cannot import) '(?<what1>[\w.]+)'|ImportError: No module named '?(?<what2>[\w.]+)|Backend '(?<what3>[\w.]+)(?::[\w.]+)?' is not available/,
    },
    {
        code: 'build-permission-denied',
        pattern: /PermissionError: \[(?:Errno|WinError) \d+\] [^:\n]*: '?(?<what1>[^'\n]+)|Permission denied \(os error 13\)|Access is denied\. \(os error 5\)|Read-only file system|(?<what2>[^\s:]{1,200}): Permission denied/,
    },
];

;// CONCATENATED MODULE: ./lib/distribution/build-cause.js
// Names the cause of a failed build where its output tells it. The first cause of the table wins: what lies deeper goes first, because one
// failure often brings another with it.


const LONGEST = 200;
/** The rest of a longer line tells nothing, and costs the patterns time. */
const LONG_LINE = /^(.{1000}).+$/gm;
/** `text` is the end of what the build printed. */
function findBuildCause(text) {
    const output = text.replace(LONG_LINE, '$1');
    for (const { code, pattern } of [...MACHINE_CAUSES, ...PROJECT_CAUSES]) {
        const found = pattern.exec(output);
        if (found === null)
            continue;
        const what = Object.entries(found.groups ?? {}).find(([name, text]) => name.startsWith('what') && text !== undefined && text.trim() !== '')?.[1];
        return { code, what: oneLine(what ?? found[0]), line: lineAround(output, found) };
    }
    return null;
}
function lineAround(output, { index, 0: text }) {
    // A pattern may begin at the line break before what it looks for.
    const start = index + (/^\s*/.exec(text)?.[0].length ?? 0);
    const end = output.indexOf('\n', start);
    return output.slice(output.lastIndexOf('\n', start - 1) + 1, end === -1 ? undefined : end).trimEnd();
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
/** Modules whose package has another name. */
const PACKAGES = {
    Cython: 'cython',
    flit_core: 'flit-core',
    hatch_vcs: 'hatch-vcs',
    mesonpy: 'meson-python',
    pdm: 'pdm-backend',
    pkg_resources: 'setuptools<82',
    poetry: 'poetry-core',
    scikit_build_core: 'scikit-build-core',
    setuptools_rust: 'setuptools-rust',
    setuptools_scm: 'setuptools-scm',
    skbuild: 'scikit-build',
    uv_build: 'uv-build',
};
/** ` (package `flit-core`)` for a module that another name installs, else nothing. */
function packageHint(module) {
    const name = PACKAGES[module.split('.')[0]];
    return name === undefined ? '' : ` (\`${name}\`)`;
}

// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
;// CONCATENATED MODULE: ./lib/gateways/python/build-failure.js
// A failed build as an error that names its cause, where the output tells one, and ends with the last lines.





/** Parallel compilers go on printing after the one that failed. */
const LOOKED_AT = 400;
const KILLED = 137;
function explainBuildFailure(command, run) {
    const cause = findBuildCause(run.lastLines.join('\n')) ??
        findBuildCause(endOf(run.stderr)) ??
        findBuildCause(endOf(run.stdout)) ??
        (run.exitCode === KILLED ? WAS_KILLED : null);
    const lines = withCause((0,shown_lines/* shownLines */.T)(run.lastLines), cause);
    if (cause === null)
        return (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'build-failed', { command, exit: run.exitCode, lines });
    return (0,catalogue/* raise */.x)(build_cause_errors/* buildCauseErrors */.n, cause.code, {
        what: shownText(cause.what),
        hint: packageHint(cause.what),
        lines,
    });
}
/** Nothing else ends a build with this signal, and it leaves no word. */
const WAS_KILLED = { code: 'build-out-of-memory', what: 'it was killed', line: '' };
function endOf(text = '') {
    return text.split('\n').slice(-LOOKED_AT).join('\n');
}
/** What is named is shown, even when more than the last lines came after it. */
function withCause(lines, cause) {
    const line = cause === null || cause.line === '' ? '' : (0,shown_lines/* shownLines */.T)([cause.line]);
    return line === '' || lines.includes(line) ? lines : `${line}\n  …\n${lines}`;
}
function shownText(text) {
    return (0,shown_lines/* shownLines */.T)([text]).trim();
}


/***/ }),

/***/ 2488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ listArtifacts),
/* harmony export */   z: () => (/* binding */ clearArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3841);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3655);
/* harmony import */ var _tracked_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6986);
// Files of earlier builds: removed before a build, listed after it.






const ARTIFACT = /\.(?:whl|tar\.gz|zip)$/;
/** Wheels and sdists in a folder, sorted. */
async function listArtifacts(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    return entries
        .filter((entry) => entry.isFile() && ARTIFACT.test(entry.name))
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name))
        .sort();
}
/**
 * Makes `outDir` and removes the wheels and sdists in it; gives those that stay. In the sources, `build/` and `*.egg-info` go (old ones end up in
 * what setuptools builds), unless git tracks something in them or there is no git to say so. In a person's checkout, `cleanArtifacts` has judged
 * them before and said what stays.
 */
async function clearArtifacts(request) {
    const { sourceDir, outDir, env, project } = request;
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(outDir).catch(() => null))?.isSymbolicLink() === true)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .buildErrors */ .k, 'build-folder-link', { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(outDir) });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(outDir, { recursive: true });
    const found = await listArtifacts(outDir);
    const others = found.filter((path) => project !== null && !(0,_distribution_own_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .isOwnArtifact */ .ti)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), project));
    for (const path of found)
        if (!others.includes(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
    if (project === null)
        await clearSources(sourceDir, env);
    return others;
}
async function clearSources(sourceDir, env) {
    const left = await findLeftovers(sourceDir);
    if (left.length === 0)
        return;
    const tracked = await (0,_tracked_files_js__WEBPACK_IMPORTED_MODULE_5__/* .listTracked */ .z)(sourceDir, left, env);
    if (tracked === null)
        return;
    const trackedFolders = new Set(tracked.map((path) => folderOf(path, left)));
    for (const path of left)
        if (!trackedFolders.has(path))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, path), { recursive: true, force: true });
}
function folderOf(path, folders) {
    return folders.find((folder) => path === folder || path.startsWith(`${folder}/`));
}
async function findLeftovers(sourceDir) {
    const top = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(sourceDir, { withFileTypes: true });
    const inSrc = top.some((entry) => entry.name === 'src' && entry.isDirectory())
        ? (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(sourceDir, 'src'))).map((name) => `src/${name}`)
        : [];
    const names = top.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return [...names, ...inSrc].filter((name) => name === 'build' || name.endsWith('.egg-info'));
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkInstall)
});

// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/findings/user-error.js
var user_error = __webpack_require__(8168);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./lib/findings/build-cause-errors.js
var build_cause_errors = __webpack_require__(9158);
// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(4665);
// EXTERNAL MODULE: ./lib/gateways/python/virtual-environment.js
var virtual_environment = __webpack_require__(2525);
;// CONCATENATED MODULE: ./lib/gateways/python/fresh-environment.js
// A new virtual environment with the distribution under test and what it depends on.










const UNFIT = /has no wheels with a matching (?:Python|platform|ABI)/;
async function createFreshEnvironment(request) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.temporary || (0,external_node_os_.tmpdir)(), 'py-release-install-'));
    // Its sibling with a promise makes several calls for each of the thousands of files that an environment may hold.
    const remove = () => (0,external_node_fs_.rmSync)(root, { recursive: true, force: true });
    try {
        const folder = (0,external_node_path_.join)(root, 'environment');
        const empty = (0,external_node_path_.join)(root, 'empty');
        await (0,promises_.mkdir)(empty);
        await makeEnvironment(request, folder, empty);
        return { folder, empty, remove, installed: await installFirst(request, folder, empty) };
    }
    catch (error) {
        remove();
        throw error;
    }
}
async function makeEnvironment({ uv, python, env }, folder, cwd) {
    const args = ['venv', '--no-project', `--python=${python.request}`, folder];
    const { exitCode, lastLines } = await uv.run(args, { cwd, env: { ...env, ...python.variables } });
    if (exitCode !== 0)
        throw (0,catalogue/* raise */.x)(build_cause_errors/* buildCauseErrors */.n, 'build-python-unfit', {
            what: python.request,
            lines: (0,shown_lines/* shownLines */.T)(lastLines),
        });
}
async function installFirst({ uv, env, configurationDir, name, files, onlyWheels }, folder, empty) {
    for (const file of universalFirst(files)) {
        const fromIndex = /^https?:/.test(file.location);
        const url = fromIndex ? file.location : (0,external_node_url_.pathToFileURL)(file.location).href;
        const { exitCode, lastLines } = await uv.run([
            'pip',
            'install',
            `--python=${(0,virtual_environment/* environmentPython */.a2)(folder)}`,
            ...(fromIndex ? [`--refresh-package=${name}`] : []),
            ...(onlyWheels === true ? ['--only-binary=:all:'] : []),
            `${name} @ ${url.replace(/#.*$/, '')}#sha256=${file.sha256}`,
        ], { cwd: configurationDir ?? empty, env: { ...env, UV_NO_VERIFY_HASHES: '0' } });
        if (exitCode === 0)
            return file;
        if (!UNFIT.test(lastLines.join('\n')))
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-failed', { file: file.filename, lines: (0,shown_lines/* shownLines */.T)(lastLines) });
    }
    return null;
}
/** A wheel for every platform needs no trying. */
function universalFirst(files) {
    const rank = (file) => (file.filename.endsWith('-any.whl') ? 0 : 1);
    return [...files].sort((a, b) => rank(a) - rank(b));
}

// EXTERNAL MODULE: ./lib/project/normalize-name.js
var normalize_name = __webpack_require__(6992);
// EXTERNAL MODULE: ./lib/version/compare-versions.js
var compare_versions = __webpack_require__(9809);
// EXTERNAL MODULE: ./lib/version/parse-version.js
var parse_version = __webpack_require__(3354);
;// CONCATENATED MODULE: ./lib/gateways/python/install-findings.js
// What the probe and the console scripts tell, as errors for people.






function findProblems({ name, version, file, probe, help }) {
    const imports = probe.modules.flatMap((module) => module.failure === null
        ? []
        : [
            (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-import-failed', {
                module: module.name,
                lines: (0,shown_lines/* shownLines */.T)(module.failure),
            }),
        ]);
    // What fails to import breaks the scripts as well; said once is enough.
    if (imports.length > 0)
        return imports;
    const versions = probe.complete ? wrongVersions(name, version, file, probe) : [];
    return [...versions, ...brokenScripts(probe, help)];
}
/** Modules of the wheel with another `__version__` that are not the project's own: a vendored package, for example. */
function foreignVersions(name, version, modules) {
    return modules
        .filter((module) => differs(module, version) && !isOwn(module, name, modules))
        .map((module) => `${module.name}.__version__ is ${module.version}, not ${version}.`);
}
function wrongVersions(name, expected, file, { version, modules }) {
    const actual = version ?? 'none (the distribution has another name)';
    const installed = version !== null && equalVersions(version, expected)
        ? []
        : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-version-differs', { file, actual, expected })];
    const own = modules
        .filter((module) => differs(module, expected) && isOwn(module, name, modules))
        .map((module) => (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-module-version', {
        module: module.name,
        actual: module.version,
        expected,
    }));
    return [...installed, ...own];
}
function brokenScripts({ scripts }, help) {
    return scripts.flatMap(({ name, target, needsExtra, failure }) => {
        if (failure !== null)
            return [
                (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-broken', { script: name, target, lines: (0,shown_lines/* shownLines */.T)(failure) }),
            ];
        const unhelpful = needsExtra ? undefined : help.find((one) => one.script === name);
        return unhelpful === undefined ? [] : [(0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-script-failed', { ...unhelpful })];
    });
}
function differs(module, expected) {
    return module.version !== null && !equalVersions(module.version, expected);
}
/** The only module of the wheel, or the one that is named like the project. */
function isOwn(module, name, modules) {
    return modules.length === 1 || (0,normalize_name/* normalizeName */.P)(module.name) === (0,normalize_name/* normalizeName */.P)(name);
}
function equalVersions(left, right) {
    const [a, b] = [(0,parse_version/* parseVersion */.o)(left), (0,parse_version/* parseVersion */.o)(right)];
    return a !== null && b !== null && (0,compare_versions/* sameVersion */.r1)(a, b);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(9816);
;// CONCATENATED MODULE: ./lib/gateways/python/install-probe.js
// One Python process in the fresh environment that imports the modules and resolves the console scripts.


// Every answer is a line that begins with a mark nobody else prints, written to a copy of standard output, because
// modules print when they are imported, replace sys.stdout, or end the process.
const PROGRAM = `
import importlib, importlib.metadata, json, os, re, sys, traceback
request = json.loads(sys.argv[1])
out = os.dup(1)
def tell(said):
    os.write(out, ("\\n" + request["mark"] + json.dumps(said) + "\\n").encode())
def attempt(step, name, action):
    tell({"at": [step, name]})
    try:
        return action(), None
    except BaseException as error:
        lines = "".join(traceback.format_exception(type(error), error, error.__traceback__)).splitlines()
        return None, lines[-20:]
def probe_module(name):
    module, failure = attempt("module", name, lambda: importlib.import_module(name))
    version = None
    if failure is None:
        version, _ = attempt("module", name, lambda: getattr(module, "__version__", None))
    return {"name": name, "version": version if isinstance(version, str) else None, "failure": failure}
def probe_script(script, declared):
    entry = declared.get(script["name"])
    if entry is None:
        return {**script, "needsExtra": False, "failure": ["it is not among the installed entry points"]}
    if entry.extras:
        return {**script, "needsExtra": True, "failure": None}
    missing = []
    def load():
        try:
            entry.load()
        except BaseException as error:
            missing.extend(modules_missing(error))
            raise
    _, failure = attempt("script", script["name"], load)
    if failure is not None and any(of_extra(name) for name in missing):
        return {**script, "needsExtra": True, "failure": None}
    return {**script, "needsExtra": False, "failure": failure}
def modules_missing(error):
    while error is not None:
        if isinstance(error, ModuleNotFoundError) and error.name:
            yield error.name.split(".")[0]
        error = error.__cause__ or error.__context__
# Whether only a requirement of an extra is named like the module.
def of_extra(module):
    plain = lambda name: re.sub("[-_.]+", "-", name).lower()
    needs = [(plain(re.match(r"[\\w.-]*", text).group()), re.search(r"\\bextra *==", text) is not None) for text in installed.requires or []]
    return {is_extra for name, is_extra in needs if name == plain(module)} == {True}
installed, _ = attempt("distribution", request["distribution"], lambda: importlib.metadata.distribution(request["distribution"]))
entries = installed.entry_points if installed else []
declared = {entry.name: entry for entry in entries if entry.group == "console_scripts"}
tell({"result": {
    "complete": True,
    "version": installed.version if installed else None,
    "modules": [probe_module(name) for name in request["modules"]],
    "scripts": [probe_script(script, declared) for script in request["scripts"]],
}})
os._exit(0)
`;
/** `python` is the environment's interpreter; the options limit the time. */
async function probeInstallation(python, request, options) {
    const mark = (0,external_node_crypto_.randomUUID)();
    const { stdout, lastLines, timedOut } = await (0,run_program/* runProgram */.m)(python, ['-I', '-c', PROGRAM, JSON.stringify({ mark, ...request })], options);
    const said = stdout
        .split('\n')
        .filter((line) => line.startsWith(mark))
        .map((line) => JSON.parse(line.slice(mark.length)));
    const last = said.at(-1);
    if (last !== undefined && 'result' in last)
        return last.result;
    const lines = lastLines.filter((line) => !line.startsWith(mark));
    return endedEarly(request, last?.at, [
        ...lines,
        timedOut ? 'It did not end in time.' : 'It ended the Python process.',
    ]);
}
/** The process ended at that step (a crash, an exit, the time limit): the step failed, what came after it is unknown. */
function endedEarly(request, at, failure) {
    const [step, name] = at ?? [];
    const script = step === 'script' ? request.scripts.find((one) => one.name === name) : undefined;
    return {
        complete: false,
        version: null,
        modules: script === undefined
            ? [{ name: step === 'module' ? name : 'python', version: null, failure }]
            : [],
        scripts: script === undefined ? [] : [{ ...script, needsExtra: false, failure }],
    };
}

;// CONCATENATED MODULE: ./lib/gateways/python/installed-programs.js



const HELP_TIMEOUT_MS = 30 * 1000;
const VERIFY_TIMEOUT_MS = 30 * 60 * 1000;
const AT_ONCE = 4;
/** The scripts that do not end `--help` with code 0 within half a minute. A script that isn't there counts as one. */
async function answersHelp(scripts, { folder, cwd, env }) {
    const waiting = [...scripts];
    const failures = [];
    async function work() {
        for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
            const path = (0,virtual_environment/* environmentProgram */.KF)(folder, script.name);
            const ran = await (0,run_program/* runProgram */.m)(path, ['--help'], { cwd, env, timeoutMs: HELP_TIMEOUT_MS }).catch(() => null);
            if (ran === null)
                failures.push({ script: script.name, how: 'it was not installed', lines: (0,shown_lines/* shownLines */.T)([]) });
            else if (ran.exitCode !== 0)
                failures.push({ script: script.name, how: describeEnd(ran), lines: (0,shown_lines/* shownLines */.T)(ran.lastLines) });
        }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return failures;
}
/** Null when the command ended with code 0; else what to say of it. */
async function verifies(command, { cwd, env, log }) {
    const [program, ...args] = command;
    const ran = await (0,run_program/* runProgram */.m)(program, args, {
        cwd,
        // Python must not import the sources that lie in the working directory instead of what is installed.
        env: { ...env, PYTHONSAFEPATH: '1' },
        timeoutMs: VERIFY_TIMEOUT_MS,
        onLine: log,
    });
    if (ran.exitCode === 0)
        return null;
    return { command: command.join(' '), how: describeEnd(ran), lines: (0,shown_lines/* shownLines */.T)(ran.lastLines) };
}
function describeEnd({ exitCode, timedOut }) {
    return timedOut ? 'it did not end in time' : `it ended with code ${exitCode}`;
}

;// CONCATENATED MODULE: ./lib/gateways/python/install-check.js
// Proves that what was built installs and runs: in a fresh environment the modules import, `__version__` is the
// version, each console script resolves and answers `--help` with code 0, and the project's own command passes.








const PROBE_TIMEOUT_MS = 2 * 60 * 1000;
/** Throws all problems that were found together; takes nothing from the folder of the sources. */
async function checkInstall(request) {
    const environment = await createFreshEnvironment(request);
    try {
        return await proveInstallation(request, environment);
    }
    finally {
        environment.remove();
    }
}
async function proveInstallation(request, { folder, empty, installed }) {
    if (installed === null) {
        const note = 'No wheel fits this machine and Python, so no installation was tried.';
        return { file: null, modules: [], scripts: [], verified: false, notes: [note] };
    }
    const env = (0,virtual_environment/* activated */.cd)(folder, request.env);
    const { name, version, modules, scripts } = request;
    const [probe, help] = await Promise.all([
        probeInstallation((0,virtual_environment/* environmentPython */.a2)(folder), { distribution: name, modules, scripts }, { cwd: empty, env, timeoutMs: PROBE_TIMEOUT_MS }),
        answersHelp(scripts, { folder, cwd: empty, env }),
    ]);
    (0,user_error/* throwAll */.Kx)(findProblems({ name, version, file: installed.filename, probe, help }));
    const command = request.verifyCommand;
    if (command !== null) {
        const verified = await verifies(command, { cwd: request.verifyDir ?? empty, env, log: request.log });
        if (verified !== null)
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'install-verify-failed', verified);
    }
    const untried = probe.scripts.filter((script) => script.needsExtra).map((script) => script.name);
    return {
        file: installed.filename,
        modules: probe.modules.map((module) => ({ name: module.name, version: module.version })),
        scripts: scripts.map((script) => script.name).filter((script) => !untried.includes(script)),
        verified: command !== null,
        notes: [
            ...untried.map((script) => `The console script ${script} needs an extra and was not tried.`),
            ...foreignVersions(name, version, probe.modules),
        ],
    };
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ choosePython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7779);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9816);
// Which Python builds and checks: the one asked for, or `python3` on PATH.





/** `asked` is the input `python`: empty, a version such as `3.12`, or a path. `env` is the children's environment. */
async function choosePython(asked, env, cwd) {
    if (asked !== '' && !/[\\/]/.test(asked))
        return {
            request: asked,
            variables: { UV_PYTHON_DOWNLOADS: 'automatic', UV_PYTHON_PREFERENCE: 'system' },
        };
    const path = asked === '' ? await findDefault(env, cwd) : await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)(asked, env, cwd);
    if (path === null)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'program-missing', { program: asked });
    return { request: await interpreterBehind(path, env, cwd), variables: {} };
}
async function findDefault(env, cwd) {
    // On Windows `python3` may be a stub that opens the store.
    const names = process.platform === 'win32' ? ['python', 'python3'] : ['python3', 'python'];
    for (const name of names) {
        const path = await (0,_program_path_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .K)(name, env, cwd);
        if (path !== null)
            return path;
    }
    throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'python-missing', {});
}
/** A version manager puts scripts on PATH that look for the interpreter at every start; uv would start them each time. */
async function interpreterBehind(path, env, cwd) {
    if (!(await isScript(path)))
        return path;
    const { exitCode, stdout } = await (0,_run_program_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .m)(path, ['-I', '-c', 'import sys; print(sys.executable)'], {
        cwd,
        env,
    });
    return exitCode === 0 && stdout.trim() !== '' ? stdout.trim() : path;
}
async function isScript(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const { buffer } = await file.read({ buffer: Buffer.alloc(2) });
        return buffer.toString('latin1') === '#!';
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 4665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ shownLines)
/* harmony export */ });
// The end of a program's output as it may stand in a message.
const SHOWN = 20;
/** A user or password in a URL: the configured index may have one, and tools repeat it. */
const CREDENTIALS = /(\b[a-z][a-z0-9+.-]*:\/\/)[^/\s@]+@/gi;
function shownLines(lines) {
    const shown = lines.slice(-SHOWN).map((line) => `  ${line}`);
    return shown.length === 0 ? '  (none)' : shown.join('\n').replace(CREDENTIALS, '$1');
}


/***/ }),

/***/ 8983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ keepTool),
/* harmony export */   SG: () => (/* binding */ findTool)
/* harmony export */ });
/* unused harmony export toolRoot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.






/** Root of the tool cache: the runner's own, or a folder by the XDG rules (Windows: %LOCALAPPDATA%). */
function toolRoot(env) {
    if (env['RUNNER_TOOL_CACHE'])
        return env['RUNNER_TOOL_CACHE'];
    const home = env['HOME'] ?? env['USERPROFILE'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
    const caches = process.platform === 'win32'
        ? (env['LOCALAPPDATA'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, 'AppData', 'Local'))
        : env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(caches, 'py-release', 'tools');
}
/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
function findTool(env, name, version) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolRoot(env), name, version, process.arch);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${folder}.complete`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? folder : null;
}
/** Copies the folder into the tool cache and gives its place there. */
async function keepTool(env, source, { name, version, isUsable }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(toolRoot(env), name, version, process.arch);
    if (!env['RUNNER_TOOL_CACHE'])
        return keepForUser(source, folder);
    // tool-cache empties the folder before it fills it, also under another job that uses it.
    return alone(folder, async () => {
        const kept = findTool(env, name, version);
        if (kept !== null && (await isUsable(kept)))
            return kept;
        const { cacheDir } = await __webpack_require__.e(/* import() */ 805).then(__webpack_require__.bind(__webpack_require__, 9805));
        return cacheDir(source, name, version, process.arch);
    });
}
const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;
/** One process of this machine at a time. */
async function alone(folder, work) {
    const lock = `${folder}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(folder), { recursive: true });
    while (!(await takeLock(lock)))
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(LOCK_LOOK_MS);
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { recursive: true, force: true });
    }
}
async function takeLock(lock) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(lock);
        return true;
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
        const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(lock).catch(() => null);
        if (made !== null && Date.now() - made.mtimeMs > LOCK_DEAD_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(lock, { recursive: true, force: true });
        return false;
    }
}
/** tool-cache would speak to a runner on standard output, which belongs to the command line's own document. */
async function keepForUser(source, folder) {
    const beside = `${folder}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.cp)(source, beside, { recursive: true, verbatimSymlinks: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(`${folder}.complete`, '');
    return folder;
}


/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8168);
/* harmony import */ var _git_null_separated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1409);
/* harmony import */ var _git_run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9637);
// What git tracks among some paths, asked before anything is removed: the whole answer counts, however long it is.



/** `paths` are taken from `folder` and literally. Null: no git tells, and then nothing may be taken for untracked. */
async function listTracked(folder, paths, env) {
    try {
        const listed = await (0,_git_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .createGit */ .l)(folder, env)(['ls-files', '-z', '--', ...paths.map((path) => `:(literal)${path}`)]);
        return (0,_git_null_separated_js__WEBPACK_IMPORTED_MODULE_2__/* .nullSeparated */ .J)(listed);
    }
    catch (error) {
        if (error instanceof _findings_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return null;
        throw error;
    }
}


/***/ }),

/***/ 7372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ UV_PINS),
/* harmony export */   t: () => (/* binding */ UV_VERSION)
/* harmony export */ });
// Written by scripts/pin-tools.ts; not edited by hand.
const UV_VERSION = '0.13.9';
const UV_PINS = {
    'linux-x64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
        sha256: 'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
        executable: 'b73acdf73b96c3ac9e56d2fa933427b3ee6a901e3cce6ba1e3ecb3f91ca0d86a',
    },
    'linux-x64-musl': {
        filename: 'uv-0.13.9-py3-none-musllinux_1_1_x86_64.whl',
        sha256: '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
        executable: 'edbfb9a3d00dc84148e6691cd8740781fdc32db6505d7ef88ba6c3e569d5bec9',
    },
    'linux-arm64': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_28_aarch64.whl',
        sha256: 'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
        executable: '6109e47a75f2380d1cc90b00a6ee82b7b5792ddf66588625ec168545ae17512e',
    },
    'linux-arm64-musl': {
        filename: 'uv-0.13.9-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
        sha256: '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
        executable: 'bbecb5ac518030bb5e84f1999c577228460192832ac24a92bd772735682979f4',
    },
    'darwin-x64': {
        filename: 'uv-0.13.9-py3-none-macosx_10_12_x86_64.whl',
        sha256: 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
        executable: '9d275208c058354f9b300ea46a499c7a29de3249ae839503cadff2c01c159d69',
    },
    'darwin-arm64': {
        filename: 'uv-0.13.9-py3-none-macosx_11_0_arm64.whl',
        sha256: '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
        executable: '0e17c316d23b33b4e840669f516f5cb7f5c1faa816ebd3824052ab50082ecefb',
    },
    'win32-x64': {
        filename: 'uv-0.13.9-py3-none-win_amd64.whl',
        sha256: '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
        executable: '7e6349bc24cfc7249f892c41298e4371826a19008c3cbcfe13eacd08ac398470',
    },
    'win32-arm64': {
        filename: 'uv-0.13.9-py3-none-win_arm64.whl',
        sha256: 'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
        executable: '4514fb99c05235f1e98ff38dbfd59ecbc57fdb8a1922b5af20e09a227f51fb13',
    },
};


/***/ }),

/***/ 6943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UV_EXECUTABLE),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3655);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7372);
// Which of uv's wheels runs here.




const UV_EXECUTABLE = process.platform === 'win32' ? 'uv.exe' : 'uv';
function uvPlatform() {
    const name = `${process.platform}-${process.arch}${usesMusl() ? '-musl' : ''}`;
    if (!Object.hasOwn(_uv_pins_js__WEBPACK_IMPORTED_MODULE_3__/* .UV_PINS */ .V, name))
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .buildErrors */ .k, 'uv-unsupported-platform', { platform: name });
    return name;
}
/** Where both libraries are installed the musl build of uv, which is static, runs as well. */
function usesMusl() {
    const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
    return process.platform === 'linux' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`/lib/ld-musl-${machine}.so.1`);
}


/***/ }),

/***/ 8993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ prepareUv)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: ./lib/gateways/files.js
var files = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(9816);
// EXTERNAL MODULE: ./lib/gateways/python/configuration-paths.js
var configuration_paths = __webpack_require__(6925);
;// CONCATENATED MODULE: ./lib/gateways/python/configured-index.js
// The package index that pip or uv is configured for on this machine; tools and dependencies come from there.


const PYPI = 'https://pypi.org/simple/';
/** The first of: uv's variables, pip's variable, pip's files, uv's files; PyPI when none names an index. */
async function findConfiguredIndex(env) {
    for (const name of ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
        const value = env[name]?.trim();
        if (value)
            return describe(withoutIndexName(value), name, false);
    }
    const fromPip = env['PIP_INDEX_URL']?.trim();
    if (fromPip)
        return describe(fromPip, 'PIP_INDEX_URL', true);
    for (const path of (0,configuration_paths/* pipConfigurationPaths */.i)(env)) {
        const url = pipIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, true);
    }
    for (const path of (0,configuration_paths/* uvConfigurationPaths */.c)(env)) {
        const url = await uvIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, false);
    }
    return describe(PYPI, 'the default', false);
}
/** What a uv process needs to use that index: nothing when uv finds it by itself. */
function indexEnvironment({ forUv }) {
    return forUv === null ? {} : { UV_DEFAULT_INDEX: forUv };
}
/**
 * `index-url` of a pip configuration file (INI); a command's own section goes before `[global]`.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
function pipIndexUrl(text) {
    const found = new Map();
    let section = '';
    for (const raw of text.split(/\r\n|\r|\n/)) {
        const line = raw.trim();
        const header = /^\[(.+)\]$/.exec(line);
        if (header)
            section = header[1].trim();
        const entry = /^index[-_]url\s*[=:]\s*(\S+)/i.exec(line);
        if (entry)
            found.set(section, entry[1]);
    }
    return found.get('install') ?? found.get('download') ?? found.get('global') ?? null;
}
/** The default index of a uv.toml. https://docs.astral.sh/uv/concepts/indexes/ */
async function uvIndexUrl(text) {
    if (!text.includes('index'))
        return null;
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const table = readTable(() => parse(text));
    const indexes = Array.isArray(table['index']) ? table['index'] : [];
    const url = indexes.find((entry) => entry['default'] === true)?.['url'] ?? table['index-url'];
    return typeof url === 'string' ? url : null;
}
/** uv itself reports a broken configuration file when it starts, with line and column. */
function readTable(read) {
    try {
        return read();
    }
    catch {
        return {};
    }
}
/** uv allows `name=url`. */
function withoutIndexName(value) {
    return value.replace(/^[A-Za-z0-9._-]+=(?=\w+:)/, '');
}
function describe(raw, found, pipOnly) {
    const url = new URL(raw.endsWith('/') ? raw : `${raw}/`);
    const user = decodeURIComponent(url.username);
    const password = decodeURIComponent(url.password);
    url.username = '';
    url.password = '';
    const authorization = user === '' && password === '' ? null : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    return { url: url.href, authorization, found, forUv: pipOnly ? raw : null };
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./lib/gateways/python/tool-folder.js
var tool_folder = __webpack_require__(8983);
// EXTERNAL MODULE: ./lib/gateways/python/uv-pins.js
var uv_pins = __webpack_require__(7372);
// EXTERNAL MODULE: ./lib/gateways/python/uv-platform.js
var uv_platform = __webpack_require__(6943);
;// CONCATENATED MODULE: ./lib/gateways/python/uv-tool.js
// uv, pinned by hash: fetched once from the index that pip or uv is configured for, checked again before every start.










/** What every uv process gets: no progress bars, no interpreter that nobody asked for. */
const QUIET = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', NO_COLOR: '1' };
async function prepareUv({ fetch, env, notice }) {
    const pin = uv_pins/* UV_PINS */.V[(0,uv_platform/* uvPlatform */.R)()];
    const index = await findConfiguredIndex(env);
    const inFolder = (folder) => uv_tool_describe((0,external_node_path_.join)(folder, uv_platform/* UV_EXECUTABLE */.N), pin.executable, indexEnvironment(index));
    const kept = (0,tool_folder/* findTool */.SG)(env, 'uv', uv_pins/* UV_VERSION */.t);
    if (kept !== null) {
        const uv = inFolder(kept);
        if (await isPinned(uv))
            return uv;
        notice?.('The cached uv is not the pinned one; it is fetched again.');
    }
    // Archives and index pages are read on the first run of a machine only.
    const { fetchUv } = await Promise.all(/* import() */[__webpack_require__.e(600), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 3133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const isUsable = (folder) => isPinned(inFolder(folder));
        const uv = inFolder(await (0,tool_folder/* keepTool */.Iw)(env, fetched, { name: 'uv', version: uv_pins/* UV_VERSION */.t, isUsable }));
        await uv.verify();
        return uv;
    }
    finally {
        await (0,promises_.rm)(fetched, { recursive: true, force: true });
    }
}
function uv_tool_describe(path, expected, variables) {
    let checked = null;
    async function verify() {
        const found = await fingerprint(path);
        if (found !== null && found === checked)
            return;
        const actual = await (0,files/* digestFile */.T)(path).then(({ sha256 }) => sha256, () => 'unreadable');
        if (actual !== expected)
            throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'uv-changed', { actual, expected });
        checked = found;
    }
    return {
        path,
        version: uv_pins/* UV_VERSION */.t,
        verify,
        async run(args, options) {
            await verify();
            return (0,run_program/* runProgram */.m)(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
        },
    };
}
async function isPinned(uv) {
    return uv.verify().then(() => true, () => false);
}
/**
 * Stands for the bytes that were hashed: no program can write a file and set its change time (ctime) back, so the same
 * file with the same ctime needs no second reading. Windows has a call that sets it; there the bytes are read each time.
 */
async function fingerprint(path) {
    if (process.platform === 'win32')
        return null;
    const found = await (0,promises_.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
}


/***/ }),

/***/ 2525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ environmentProgram),
/* harmony export */   a2: () => (/* binding */ environmentPython),
/* harmony export */   cd: () => (/* binding */ activated)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
// Where a virtual environment keeps its programs.

const WINDOWS = process.platform === 'win32';
function programFolder(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment, WINDOWS ? 'Scripts' : 'bin');
}
function environmentPython(environment) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(environment), WINDOWS ? 'python.exe' : 'python');
}
function environmentProgram(environment, name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(programFolder(environment), WINDOWS ? `${name}.exe` : name);
}
/** The variables of an activated environment, in front of `env`. */
function activated(environment, env) {
    const name = Object.keys(env).find((key) => (WINDOWS ? key.toUpperCase() : key) === 'PATH') ?? 'PATH';
    const rest = env[name] === undefined ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter + env[name];
    const kept = Object.entries(env).filter(([key]) => key !== 'PYTHONHOME' && key !== 'PYTHONPATH');
    return { ...Object.fromEntries(kept), [name]: programFolder(environment) + rest, VIRTUAL_ENV: environment };
}


/***/ }),

/***/ 9816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(5781);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(5076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(3655);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/gateways/output-tail.js
// What is kept of a program's output: the end of each stream and the last lines of both, whatever the amount.


const KEPT_CHARACTERS = 1024 * 1024;
const KEPT_LINES = 40;
const LONGEST_LINE = 2000;
function createLineTail() {
    const kept = [];
    return {
        add(line) {
            if (kept.push(line) > KEPT_LINES)
                kept.shift();
        },
        lines: () => [...kept],
    };
}
function createStreamTail(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const pieces = [];
    let length = 0;
    let open = '';
    function take(text) {
        pieces.push(text);
        length += text.length;
        while (length - pieces[0].length >= KEPT_CHARACTERS)
            length -= pieces.shift().length;
        const lines = text.split('\n');
        const last = lines.pop();
        for (const line of lines) {
            finish(open + line);
            open = '';
        }
        open = (open + last).slice(0, LONGEST_LINE);
    }
    function finish(line) {
        onLine((0,external_node_util_.stripVTControlCharacters)(line).trimEnd().slice(0, LONGEST_LINE));
    }
    return {
        add(piece) {
            if (piece.length > 0)
                take(decoder.write(piece));
        },
        end() {
            take(decoder.end());
            if (open !== '')
                finish(open);
            open = '';
        },
        text: () => pieces.join('').slice(-KEPT_CHARACTERS),
    };
}

// EXTERNAL MODULE: ./lib/gateways/program-path.js
var program_path = __webpack_require__(7779);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/gateways/run-group.js
// Runs a program as the leader of its own process group, so that a limit ends it with everything that it started.

const WINDOWS = process.platform === 'win32';
/** How long streams that a left-over grandchild holds open are waited for after the program's end. */
const STREAMS_CLOSE_MS = 1000;
async function runGroup(path, args, options, { stdout, stderr }) {
    const child = (0,external_node_child_process_.spawn)(path, args, {
        cwd: options.cwd,
        env: { ...options.env },
        detached: !WINDOWS,
        windowsHide: true,
        stdio: 'pipe',
    });
    child.stdout.on('data', (piece) => stdout.add(piece));
    child.stderr.on('data', (piece) => stderr.add(piece));
    // A program that doesn't read its input closes the pipe; that is its right.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    let timedOut = false;
    const kill = () => killGroup(child);
    const timer = setTimeout(() => {
        timedOut = true;
        kill();
    }, options.timeoutMs ?? 2 ** 31 - 1);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (options.signal?.aborted === true)
        kill();
    try {
        return { exitCode: await ended(child), timedOut };
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', kill);
        kill();
        // A grandchild that left the group may still hold the streams open; it must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
function ended(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code) => resolve(code));
        child.once('exit', (code) => setTimeout(() => resolve(code), STREAMS_CLOSE_MS).unref());
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    if (WINDOWS) {
        if (child.exitCode === null)
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/T', '/F']).unref();
        return;
    }
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group is already gone.
    }
}

;// CONCATENATED MODULE: ./lib/gateways/run-program.js
// Runs programs: argument arrays, no shell, and an environment that is always given, never inherited.






/**
 * exec passes this to `stdin.end()`: a function closes the pipe without a write. Without it the pipe stays open and a
 * child that reads it waits for ever; an empty buffer is written, which fails when the child has already ended.
 */
const NOTHING = (() => undefined);
const KILLED = 137;
const TIMED_OUT = 124;
/** Any exit code is a result; only a program that isn't there is an error. */
async function runProgram(file, args, options) {
    const path = await (0,program_path/* findProgram */.K)(file, options.env, options.cwd);
    if (path === null)
        throw (0,catalogue/* raise */.x)(build_errors/* buildErrors */.k, 'program-missing', { program: file });
    const last = createLineTail();
    const streams = createStreams(last, options.onLine);
    // @actions/exec can't end what it started, and dies of EPIPE when a child doesn't read its input.
    const limited = options.timeoutMs !== undefined || options.signal !== undefined || options.input !== undefined;
    const end = await (limited ? runGroup : runWithExec)(path, args, options, streams);
    streams.stdout.end();
    streams.stderr.end();
    return {
        exitCode: end.timedOut ? TIMED_OUT : (end.exitCode ?? KILLED),
        stdout: streams.stdout.text(),
        stderr: streams.stderr.text(),
        lastLines: last.lines(),
        timedOut: end.timedOut,
    };
}
function createStreams(last, onLine) {
    const take = (line) => {
        if (line !== '')
            last.add(line);
        onLine?.(line);
    };
    return { stdout: createStreamTail(take), stderr: createStreamTail(take) };
}
async function runWithExec(path, args, options, { stdout, stderr }) {
    const code = await (0,exec/* exec */.m)(quoted(path), [...args], {
        cwd: options.cwd,
        env: { ...options.env },
        silent: true,
        ignoreReturnCode: true,
        input: NOTHING,
        listeners: { stdout: (piece) => stdout.add(piece), stderr: (piece) => stderr.add(piece) },
    });
    return { exitCode: code, timedOut: false };
}
/** exec splits its first argument into words, in the way that double quotes and backslashes escape. */
function quoted(path) {
    return `"${path.replaceAll('"', '\\"')}"`;
}


/***/ })

};
