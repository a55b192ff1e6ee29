export const id = 2482;
export const ids = [2482];
export const modules = {

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

/***/ 58876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ apiErrors)
/* harmony export */ });
const apiErrors = {
    'api-break-undeclared': {
        happened: 'The public API breaks since {tag}, and no commit says so:\n{changes}\n',
        remedy: 'Mark the change with "!" after its type or with a "BREAKING CHANGE:" footer, or keep the names. With api-check = "bump" such a change counts as breaking by itself, with "warn" it is only told.',
    },
    'api-not-compared': {
        happened: 'The public API could not be compared with {tag}: {reason}.',
        remedy: 'Mend that and run again, or set api-check = "warn" for this release: an API that nobody compared is not released as one that was.',
    },
    'api-tree-cut': {
        happened: 'The files of {tag} are too many for one answer of GitHub.',
        remedy: 'Check out with fetch-depth: 0, so that the files of the last release are here.',
    },
    'api-tree-large': {
        happened: 'The Python files that changed since the last release are {size}, more than the {limit} that are compared.',
        remedy: 'Set api-check = "off", and look at the changes of the public API yourself.',
    },
    'api-probe-failed': {
        happened: 'The comparison of the public API {how}. The last lines:\n{lines}\n',
        remedy: 'Run again. If it stays so, set api-check = "off" and report it with these lines.',
    },
};


/***/ }),

/***/ 45076:
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

/***/ 67462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ jobCacheFolder),
/* harmony export */   s: () => (/* binding */ userCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
// Where this program keeps what it can fetch again, by the conventions of each system.


/** Of the user, for `part` of the program: outlives a job. https://specifications.freedesktop.org/basedir-spec/latest/ */
function userCacheFolder(env, part) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    const caches = process.platform === 'win32'
        ? env['LOCALAPPDATA'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'AppData', 'Local')
        : env['XDG_CACHE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.cache');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'py-release', part);
}
/** The same, but on a runner a folder that ends with the job. */
function jobCacheFolder(env, part) {
    const temporary = env['RUNNER_TEMP'];
    return temporary ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, `py-release-${part}`) : userCacheFolder(env, part);
}


/***/ }),

/***/ 93116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   qm: () => (/* binding */ createFiles),
/* harmony export */   xT: () => (/* binding */ noFollow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
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

/***/ 67779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
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

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createApiComparison: () => (/* binding */ createApiComparison),
  prepareApiEnvironment: () => (/* binding */ prepareApiEnvironment)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/gateways/child-environment.js
var child_environment = __webpack_require__(25673);
// EXTERNAL MODULE: ./lib/gateways/git/commit-files.js
var commit_files = __webpack_require__(21421);
;// CONCATENATED MODULE: ./lib/gateways/python/api-pins.js
// Written by scripts/pin-tools.ts; not edited by hand.
const GRIFFE_VERSION = '2.4.1';
/** Universal, for Python 3.10 and newer, wheels only; `uv pip sync --require-hashes` reads it. */
const API_REQUIREMENTS = `\
griffelib==2.0.2 ; python_full_version < '3.11' --hash=sha256:3cf20b3bc470e83763ffbf236e0076b1211bac1bc67de13daf494640f2de707e --hash=sha256:925c857658fb1ba40c0772c37acbc2ab650bd794d9c1b9726922e36ea4117ea1
griffelib==2.4.1 ; python_full_version >= '3.11' --hash=sha256:40c028dd2e623f464423f0e11e3c553158f1cf4f1368239a370534d73e1407ff --hash=sha256:76bc562f936ad1ce198d2cf6d0731bd5c92a7d934b69ef828ef22ee0ffdb62ce
`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/findings/api-errors.js
var api_errors = __webpack_require__(58876);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: ./lib/gateways/run-program.js + 2 modules
var run_program = __webpack_require__(89816);
;// CONCATENATED MODULE: ./lib/gateways/python/api-probe-load.js
// The first half of the API probe: reads one tree of sources with griffe, which parses and never imports. Files are made
// readable or put aside one by one before griffe sees them, since one that it can't read would end it.
const API_PROBE_LOAD = String.raw `
import ast, gc, io, json, logging, os, sys, tokenize, warnings
from pathlib import Path
request = json.loads(sys.stdin.read())
if request["memory"]:
    try:
        import resource
        resource.setrlimit(resource.RLIMIT_AS, (request["memory"], request["memory"]))
    except (ImportError, ValueError, OSError):
        pass
warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
# Trees of a large package are millions of objects that live to the end.
gc.disable()
import griffe
from griffe._internal import loader as griffe_loader
# It would start git in the folder of the sources.
griffe_loader.GitInfo.from_package = classmethod(lambda cls, package: None)
UNRESOLVED = (griffe.AliasResolutionError, griffe.CyclicAliasError, KeyError, RecursionError)

def module_name(root, path):
    parts = list(path.relative_to(root).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

READ = {}

# Most files are the same on both sides.
def readable_text(raw):
    if raw not in READ:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
        text = raw.decode(encoding)
        READ[raw] = without_program(text, compile(text, "<source>", "exec", ast.PyCF_ONLY_AST, True))
    return READ[raw]

# Names below 'if __name__ == "__main__":' are never imported. Lines keep their numbers.
def without_program(text, tree):
    for node in tree.body:
        if not isinstance(node, ast.If) or ast.unparse(node.test) != "__name__ == '__main__'": continue
        first = min(one.lineno for one in ast.walk(node.body[0]) if hasattr(one, "lineno"))
        if first <= node.test.end_lineno: continue
        # As Python counts lines, which str.splitlines does not.
        lines = io.StringIO(text, newline=None).readlines()
        last = node.body[-1].end_lineno
        indent = lines[first - 1][: len(lines[first - 1]) - len(lines[first - 1].lstrip())]
        lines[first - 1 : last] = [indent + "pass\n", *["\n"] * (last - first)]
        text = "".join(lines)
    return text

# Why a file can't be read, in the words of Python.
def explain(error):
    line = getattr(error, "lineno", None)
    said = getattr(error, "msg", None) or str(error) or type(error).__name__
    return said[:200] + (f" (line {line})" if line else "")

class Side:
    def __init__(self, root):
        self.root = Path(root)
        self.unread = {}
        self.raw = {}
        self.texts = {}
        for path in sorted(self.root.rglob("*.py")):
            self.read(path)
        self.complete()
        self.load()

    def read(self, path):
        raw = path.read_bytes()
        self.raw[module_name(self.root, path)] = raw
        try:
            text = readable_text(raw)
        except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError) as error:
            self.put_aside(path, error)
        else:
            self.texts[path] = text
            path.write_text(text, encoding="utf-8", newline="")

    # Python imports folders without __init__.py; griffe passes over those that lie in a package.
    def complete(self):
        for folder in [path for path in self.root.rglob("*") if path.is_dir()]:
            init = folder / "__init__.py"
            if not init.exists() and not folder.with_suffix(".py").exists(): init.write_text("")

    def put_aside(self, path, error):
        self.unread[module_name(self.root, path)] = explain(error)
        self.texts.pop(path, None)
        path.write_text("", encoding="utf-8")

    def names(self):
        return sorted({path.name.removesuffix(".py") for path in self.root.iterdir()})

    def load(self):
        try:
            self.load_all()
        except Exception:
            for path, text in list(self.texts.items()):
                try:
                    griffe.visit(module_name(self.root, path), path, text)
                except Exception as error:
                    self.put_aside(path, error)
            self.load_all()

    def load_all(self):
        # The extension for dataclasses belongs to griffe and reads what is parsed.
        extensions = griffe.Extensions(griffe.DataclassesExtension())
        loader = griffe.GriffeLoader(extensions=extensions, search_paths=[self.root], allow_inspection=False, store_source=False)
        self.modules = {}
        for name in self.names():
            self.modules[name] = loader.load(name, try_relative_path=False)
        loader.resolve_aliases(implicit=True, external=False)
        self.collection = loader.modules_collection

    def lookup(self, path):
        try:
            return self.collection.get_member(path)
        except UNRESOLVED:
            return None

    # What a name stands for in the end: behind imports, and behind "old = new". None: it lies outside of these sources.
    def resolve(self, member):
        for _ in range(20):
            if member.is_alias:
                try:
                    member = member.final_target
                except UNRESOLVED:
                    return None
            if not member.is_attribute or "instance-attribute" in member.labels:
                return member
            if not isinstance(member.value, griffe.ExprName):
                return member
            try:
                target = self.lookup(member.value.canonical_path)
            except Exception:
                target = None
            if target is None or target is member:
                return member
            member = target
        return None

    def place(self, member):
        if member.is_alias and member.inherited:
            try: member = member.final_target
            except UNRESOLVED: pass
        owner = member.parent if member.is_alias else member
        # What griffe makes itself, as the signature of a dataclass, has no line of its own.
        line = member.alias_lineno if member.is_alias else member.lineno or (member.parent and member.parent.lineno)
        path = owner.filepath
        if isinstance(path, list) or module_name(self.root, path) not in self.raw:
            below = path[0] if isinstance(path, list) else path.parent
            path = next((one for one in sorted(below.rglob("*.py")) if module_name(self.root, one) in self.raw), self.root)
            line = 1
        return path.relative_to(self.root).as_posix(), line or 1
`;

;// CONCATENATED MODULE: ./lib/gateways/python/api-probe-signatures.js
// The part of the API probe that compares how functions are called.
// https://docs.python.org/3/reference/expressions.html#calls
const API_PROBE_SIGNATURES = String.raw `
Kind = griffe.ParameterKind
BY_PLACE = (Kind.positional_only, Kind.positional_or_keyword)
BY_NAME = (Kind.keyword_only, Kind.positional_or_keyword)
VARIADIC = (Kind.var_positional, Kind.var_keyword)

def text_of(value):
    try:
        return str(value)[:200]
    except RecursionError:
        return "…"

SENTINELS = {"UNSET", "MISSING", "NOT_GIVEN", "NOT_SET", "NOTSET", "UNDEFINED", "EMPTY", "SENTINEL", "NO_ARG", "NO_DEFAULT", "NO_VALUE", "NODEFAULT"}

# Such a default marks "not given"; what it stands for is decided inside.
def is_sentinel(text):
    parts = text.split(".")
    return any(part.startswith("_") for part in parts) or parts[-1].upper() in SENTINELS

# Before Python 3.8 two underscores said that callers can't use the name. https://peps.python.org/pep-0484/#positional-only-arguments
def kind_of_parameter(one):
    marked = one.name.startswith("__") and not one.name.endswith("__")
    return Kind.positional_only if marked and one.kind in BY_PLACE else one.kind

def arguments_of(function):
    parameters = list(function.parameters)
    is_method = function.parent is not None and function.parent.is_class
    bound = is_method and "staticmethod" not in function.labels and parameters and parameters[0].kind in BY_PLACE
    return parameters[1:] if bound else parameters

def binding_of(function):
    if "staticmethod" in function.labels: return "static method"
    if "classmethod" in function.labels: return "class method"
    return "method"

PLAIN = {"staticmethod", "classmethod", "abstractmethod", "override", "final", "deprecated"}

# Decorators that may make anything of a function, also a property, or one that has to be awaited.
def wrappers_of(function):
    return [one.callable_path for one in getattr(function, "decorators", []) if one.callable_path.rsplit(".", 1)[-1] not in PLAIN]

class Signatures:
    def compare_functions(self, path, old, new):
        if ("async" in old.labels) != ("async" in new.labels) and wrappers_of(old) == wrappers_of(new):
            names = ("async function", "function")
            before, after = names if "async" in old.labels else names[::-1]
            self.tell("kind-changed", path, new, before=before, after=after)
        if binding_of(old) != "method" == binding_of(new) and new.parent.is_class and path.rsplit(".", 1)[-1] != "__new__":
            self.tell("kind-changed", path, new, before=binding_of(old), after="method")
        self.compare_parameters(path, arguments_of(old), arguments_of(new), new)

    def compare_with_nothing(self, path, member):
        function = self.new.resolve(member)
        if function is not None and function.is_function:
            self.compare_parameters(f"{path}.__init__", [], arguments_of(function), function)

    def compare_parameters(self, path, old, new, member):
        def tell(kind, parameter, before=None, after=None):
            self.tell(kind, path, member, before=before, after=after, parameter=parameter)
        takes_any = {one.kind for one in new if one.kind in VARIADIC}
        placed = [one for one in new if one.kind in BY_PLACE]
        by_name = {one.name: one for one in new if one.kind not in VARIADIC}
        taken, gone, pairs = set(), [], []
        for place, one in enumerate(old):
            if one.kind in VARIADIC:
                if one.kind not in takes_any: tell("parameter-removed", ("*" if one.kind is Kind.var_positional else "**") + one.name)
                continue
            found = by_name.get(one.name)
            # A name that callers can't use is free to change.
            if found is None and kind_of_parameter(one) is Kind.positional_only and place < len(placed) and placed[place].name not in {other.name for other in old}:
                found = placed[place]
            if found is not None:
                taken.add(found.name)
                pairs.append((place, one, found))
                continue
            gone.append(one)
            if one.name.startswith("_") and not one.required: continue
            if not self.swallows(one, takes_any): tell("parameter-removed", one.name)
        added = [one for one in new if one.kind not in VARIADIC and one.name not in taken and one.required]
        for one in added: tell("parameter-added", one.name)
        has_moved = False
        for place, one, found in pairs:
            self.compare_parameter(tell, one, found, takes_any)
            # Those behind it have moved along with it.
            if not has_moved and not one.name.startswith("_") and one.kind in BY_PLACE and found.kind in BY_PLACE:
                before = sum(1 for other in old[:place] if any(other is lost for lost in gone))
                at = placed.index(found)
                ahead = sum(1 for other in placed[:at] if any(other is more for more in added))
                has_moved = at - ahead != place - before
                if has_moved: tell("parameter-moved", one.name, before=str(place + 1), after=str(at + 1))

    def swallows(self, one, takes_any):
        kind = kind_of_parameter(one)
        place_ok = kind not in BY_PLACE or Kind.var_positional in takes_any
        name_ok = kind not in BY_NAME or Kind.var_keyword in takes_any
        return place_ok and name_ok

    def compare_parameter(self, tell, one, found, takes_any):
        if found.required and not one.required: tell("parameter-required", one.name, before=text_of(one.default))
        lost_place = one.kind in BY_PLACE and found.kind not in BY_PLACE and Kind.var_positional not in takes_any
        lost_name = kind_of_parameter(one) in BY_NAME and found.kind not in BY_NAME and Kind.var_keyword not in takes_any
        if lost_place or lost_name: tell("parameter-kind", one.name, before=one.kind.value, after=found.kind.value)
        if one.required or found.required: return
        before, after = text_of(one.default), text_of(found.default)
        if before != after and not is_sentinel(before) and not is_sentinel(after): tell("parameter-default", one.name, before=before, after=after)
`;

;// CONCATENATED MODULE: ./lib/gateways/python/api-probe-program.js
// The second half of the API probe: walks the public names of the older tree and says what became of each in the newer.
// Name rules: PEP 8 (public and internal interfaces), PEP 562 (module __getattr__); signatures as Python binds arguments.


const API_PROBE_PROGRAM = String.raw `${API_PROBE_LOAD}${API_PROBE_SIGNATURES}
import builtins
TYPING = ("typing.", "typing_extensions.", "abc.", "Generic", "Protocol", "ABC", "object")
TYPE_VARIABLES = {"TypeVar", "ParamSpec", "TypeVarTuple"}
COMPUTED = (griffe.ExprCall, griffe.ExprName, griffe.ExprAttribute, griffe.ExprSubscript, griffe.ExprLambda, griffe.ExprIfExp, griffe.ExprBoolOp)

def is_dunder(name):
    return name.startswith("__") and name.endswith("__")

def at_run_time(member):
    return member is not None and getattr(member, "runtime", True) is not False

# What can't be told without running it may be anything, also what it was before.
def is_computed(member):
    return "property" not in member.labels and (member.value is None or isinstance(member.value, COMPUTED))

def kind_of(member):
    if member.is_module: return "module"
    if member.is_class: return "class"
    if member.is_function: return "function"
    return "attribute"

def kind_text(member):
    return "property" if kind_of(member) == "attribute" and "property" in member.labels else kind_of(member)

def is_read_only(member):
    return "property" in member.labels and not {"writable", "cached"} & member.labels

# None: there is no __all__, or one that only running it would tell.
def exports_of(module):
    stated = module.members.get("__all__")
    if module.exports is None or stated is None or stated.is_alias: return None
    if not isinstance(stated.value, (griffe.ExprList, griffe.ExprTuple, griffe.ExprBinOp)): return None
    if not all(isinstance(name, str) for name in module.exports): return None
    return set(module.exports)

def base_names(cls):
    seen = set()
    try: classes = [cls, *cls.mro()]
    except Exception: classes = [cls]
    for base in [base for one in classes for base in one.bases]:
        path = (getattr(base, "canonical_path", None) or text_of(base)).split("[")[0]
        if path in seen: continue
        seen.add(path)
        seen.add(path.rsplit(".", 1)[-1])
        known = getattr(builtins, path.rsplit(".", 1)[-1], None)
        if isinstance(known, type): seen.update(one.__name__ for one in known.__mro__)
    for one in classes[1:]: seen.update((one.path, one.name))
    return seen

def is_typing(path):
    return path.split("[")[0] in TYPING or path.startswith(TYPING[:3])

# Whether a part of the class lies outside of the sources, so that nobody here knows what it inherits.
def has_foreign_base(cls):
    try:
        for one in [cls, *cls.mro()]:
            own = [base for base in one.bases if not is_typing(getattr(base, "canonical_path", None) or text_of(base))]
            if len(one.resolved_bases) < len(own): return True
        return False
    except Exception: return True

# What only type checkers see in a class hides nothing that it inherits.
def run_time_member(cls, members, name):
    if at_run_time(members.get(name)): return members[name]
    if name not in cls.members: return None
    try: return next((base.members[name] for base in cls.mro() if at_run_time(base.members.get(name))), None)
    except Exception: return None

class Comparison(Signatures):
    def __init__(self, old, new):
        self.old, self.new, self.changes, self.seen = old, new, [], set()

    def tell(self, kind, name, member, side="new", before=None, after=None, parameter=None):
        path, line = (self.new if side == "new" else self.old).place(member)
        self.changes.append({"kind": kind, "name": name, "parameter": parameter, "side": side, "path": path, "line": line, "before": before, "after": after})

    def is_public(self, module, name, member):
        if is_dunder(name) or not at_run_time(member): return False
        if member.is_alias and member.wildcard: return False
        exports = exports_of(module)
        if exports is not None and name in exports: return True
        if name.startswith("_"): return False
        is_submodule = not member.is_alias and member.is_module
        if is_submodule: return True
        if exports is not None: return False
        if member.is_alias: return module.is_init_module and self.is_ours(module, member)
        # For type checkers alone.
        if isinstance(member.value if member.is_attribute else None, griffe.ExprCall) and text_of(member.value.canonical_path).rsplit(".", 1)[-1] in TYPE_VARIABLES: return False
        # A bare annotation makes no name.
        return not (member.is_attribute and member.value is None and "property" not in member.labels)

    def is_ours(self, module, alias):
        top = alias.target_path.split(".")[0]
        return top in self.old.modules or top in self.new.modules

    def removed(self, name, member):
        owner = self.old.resolve(member) or member
        if owner.module.path in self.new.unread if not owner.is_alias else False: return
        key = ("removed", owner.path)
        if key in self.seen: return
        self.seen.add(key)
        self.tell("removed", name, member, "old", before=None if owner.is_alias else kind_text(owner))

    def walk_module(self, path, old, new):
        if old.path in self.old.unread or new.path in self.new.unread: return
        gives_any = "__getattr__" in new.members or any(one.is_alias and one.wildcard for one in new.members.values())
        for name, member in old.members.items():
            if not self.is_public(old, name, member): continue
            found = new.members.get(name)
            if at_run_time(found): self.compare(f"{path}.{name}", member, found)
            elif not gives_any: self.removed(f"{path}.{name}", member)
        for name, member in new.members.items():
            if name not in old.members and self.is_public(new, name, member): self.tell("added", f"{path}.{name}", member)

    def compare(self, path, old_member, new_member):
        old, new = self.old.resolve(old_member), self.new.resolve(new_member)
        if old is None or new is None or (old.path, new.path) in self.seen: return
        self.seen.add((old.path, new.path))
        if old_member.is_alias and old.is_module and not any(part.startswith("_") for part in old.path.split(".")): path = old.path
        if kind_of(old) == "attribute" != kind_of(new) and (is_computed(old) or wrappers_of(new)): return
        if kind_of(new) == "attribute" != kind_of(old) and (is_computed(new) or wrappers_of(old)): return
        if kind_text(old) != kind_text(new) and {kind_text(old), kind_text(new)} != {"attribute", "property"}:
            self.tell("kind-changed", path, new, before=kind_text(old), after=kind_text(new))
        elif kind_text(old) == "property" and "writable" in old.labels and is_read_only(new):
            self.tell("kind-changed", path, new, before="writable property", after="read-only property")
        elif old.is_module: self.walk_module(path, old, new)
        elif old.is_class: self.walk_class(path, old, new)
        elif old.is_function: self.compare_functions(path, old, new)

    def walk_class(self, path, old, new):
        self.compare_bases(path, old, new)
        try: old_members, new_members = old.all_members, new.all_members
        except Exception: old_members, new_members = old.members, new.members
        is_typed_shape = bool({"TypedDict", "Protocol"} & base_names(old))
        for name, member in old_members.items():
            owner = self.old.resolve(member)
            if owner is None or not at_run_time(member) or not at_run_time(owner): continue
            if name.startswith("_") and not (is_dunder(name) and owner.is_function): continue
            if is_typed_shape and owner.is_attribute and owner.value is None: continue
            found = run_time_member(new, new_members, name)
            if found is not None: self.compare(f"{path}.{name}", member, found)
            elif self.foreign_bases(new) - self.foreign_bases(old): continue
            elif not self.is_still_given(name, new, new_members, owner): self.removed(f"{path}.{name}", member)
        if "__init__" in new_members and not {"__init__", "__new__"} & set(old_members) and not has_foreign_base(old):
            self.compare_with_nothing(path, new_members["__init__"])

    # They may give what was written here before.
    def foreign_bases(self, cls):
        try: classes = [cls, *cls.mro()]
        except Exception: classes = [cls]
        paths = {getattr(base, "canonical_path", None) or text_of(base) for one in classes for base in one.bases}
        return {path for path in paths if "." in path and not is_typing(path) and path.split(".")[0] not in {*self.old.modules, *self.new.modules}}

    def is_still_given(self, name, new, new_members, owner):
        if any(isinstance(known := getattr(builtins, base, None), type) and known is not object and hasattr(known, name) for base in base_names(new)): return True
        if name == "__init__": return has_foreign_base(new) or "__new__" in new_members or not arguments_of(owner)
        if hasattr(object, name): return True
        return "__getattr__" in new_members and not is_dunder(name)

    def compare_bases(self, path, old, new):
        kept = base_names(new)
        for base in old.bases:
            name = (getattr(base, "canonical_path", None) or text_of(base)).split("[")[0]
            last = name.rsplit(".", 1)[-1]
            if is_typing(name) or last.startswith("_") or last in kept or name in kept: continue
            found = self.old.lookup(name)
            if found is None and any(part.startswith("_") for part in name.split(".")): continue
            self.tell("base-removed", path, new, before=name, after=", ".join(text_of(one) for one in new.bases) or None)

def answer(pair):
    old, new = Side(pair["old"]), Side(pair["new"])
    comparison = Comparison(old, new)
    for name, module in old.modules.items():
        if name.startswith("_"): continue
        if name in new.modules: comparison.compare(name, module, new.modules[name])
        else: comparison.removed(name, module)
    for name, module in new.modules.items():
        if name not in old.modules and not name.startswith("_"): comparison.tell("added", name, module)
    broken = [change for change in comparison.changes if change["kind"] != "added"]
    added = [change for change in comparison.changes if change["kind"] == "added"]
    # Put aside on both sides with the same bytes: nothing changed in it.
    differs = {name for name in {*old.unread, *new.unread} if old.raw.get(name) != new.raw.get(name)}
    return {
        "changes": [*broken[: request["limit"]], *added[: request["limit"]]],
        "total": len(broken),
        "unread": [{"module": name, "side": "new" if name in new.unread else "old", "why": new.unread.get(name) or old.unread[name]} for name in sorted(differs)][: request["limit"]],
    }

answers = [answer(pair) for pair in request["pairs"]]
text = json.dumps(answers)
# The last MiB of what a program says is kept.
while len(text) > 900_000 and any(len(one["changes"]) > 1 for one in answers):
    for one in answers: del one["changes"][max(1, len(one["changes"]) // 2) :]
    text = json.dumps(answers)
print("\n" + request["mark"] + text, flush=True)
os._exit(0)
`;

// EXTERNAL MODULE: ./lib/gateways/python/shown-lines.js
var shown_lines = __webpack_require__(74665);
;// CONCATENATED MODULE: ./lib/gateways/python/api-probe.js
// Runs the probe that compares two trees of sources: one Python process with griffe in it, which parses and never imports,
// with limits on time and memory, in an empty environment.









const TIMEOUT_MS = 3 * 60_000;
const MEMORY = 3 * 1024 ** 3;
/** Of each pair; the count goes on. All must fit into what is kept of a program's output. */
const MOST_CHANGES = 500;
/** In the order of the pairs. Throws `api-probe-failed`. */
async function probeApi(pairs, { python, temporary, timeoutMs = TIMEOUT_MS }) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary || (0,external_node_os_.tmpdir)(), 'py-release-api-'));
    try {
        const folders = await Promise.all(pairs.map((pair, index) => writePair((0,external_node_path_.join)(root, String(index)), pair)));
        const mark = (0,external_node_crypto_.randomUUID)();
        const request = { mark, pairs: folders, limit: MOST_CHANGES, memory: MEMORY };
        const { exitCode, stdout, lastLines, timedOut } = await (0,run_program/* runProgram */.m)(python, ['-I', '-B', '-c', API_PROBE_PROGRAM], { cwd: root, env: bareEnvironment(), input: JSON.stringify(request), timeoutMs });
        const answer = stdout.split('\n').find((line) => line.startsWith(mark));
        if (answer === undefined)
            throw (0,catalogue/* raise */.x)(api_errors/* apiErrors */.q, 'api-probe-failed', {
                how: timedOut ? 'did not end in time' : `ended with code ${exitCode}`,
                lines: (0,shown_lines/* shownLines */.T)(lastLines),
            });
        return JSON.parse(answer.slice(mark.length)).map(toProbed);
    }
    finally {
        await (0,promises_.rm)(root, { recursive: true, force: true });
    }
}
function toProbed({ changes, total, unread }) {
    return {
        total,
        unread: unread.map(({ module, why }) => ({ module, why })),
        changes: changes.map(({ side, ...change }) => ({ ...change, at: side === 'new' ? 'head' : 'release' })),
    };
}
async function writePair(folder, { release, head }) {
    const places = { old: (0,external_node_path_.join)(folder, 'old'), new: (0,external_node_path_.join)(folder, 'new') };
    await Promise.all([writeSide(places.old, release), writeSide(places.new, head)]);
    return places;
}
async function writeSide(folder, sources) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const [path, content] of sources) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, path), content, { mode: 0o600 });
    }
}
/** Windows starts no program without its root. */
function bareEnvironment() {
    const root = process.env['SYSTEMROOT'];
    return root === undefined ? {} : { SYSTEMROOT: root };
}

// EXTERNAL MODULE: ./lib/gateways/python/pinned-environment.js
var pinned_environment = __webpack_require__(79862);
// EXTERNAL MODULE: ./lib/gateways/python/python-choice.js
var python_choice = __webpack_require__(16132);
// EXTERNAL MODULE: ./lib/gateways/python/uv-tool.js
var uv_tool = __webpack_require__(77738);
;// CONCATENATED MODULE: ./lib/gateways/python/api-comparison.js
// What `checkApi` needs of the outside: the tree of the last release, from the clone or else from GitHub, and griffe.








function createApiComparison(options) {
    const { git, readElsewhere, workspace, env, secrets, fetch, log } = options;
    return {
        readReleaseTree: async (sha) => {
            const [commit] = readElsewhere === null ? [] : await git.objects([sha]);
            return commit === null && readElsewhere !== null ? readElsewhere(sha) : (0,commit_files/* createCommitFiles */.x)(git, sha);
        },
        probeApi: async (release, head) => {
            const childEnv = (0,child_environment/* childEnvironment */.Q)(env, secrets);
            const [uv, python] = await Promise.all([
                (0,uv_tool/* prepareUv */.D)({ fetch, env, notice: log }),
                (0,python_choice/* choosePython */.I)(options.python, childEnv, workspace),
            ]);
            const griffe = await prepareApiEnvironment({ uv, python, env, childEnv });
            const [probed] = await probeApi([{ release, head }], { python: griffe, temporary: env['RUNNER_TEMP'] });
            return probed;
        },
    };
}
/** Gives the path of the Python that has griffe. */
async function prepareApiEnvironment(sources) {
    return (0,pinned_environment/* preparePinnedEnvironment */.t)(sources, {
        name: 'py-release-api',
        version: GRIFFE_VERSION,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(API_REQUIREMENTS).digest('hex'),
        readRequirements: async () => API_REQUIREMENTS,
    });
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

/***/ 22077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ indexEnvironment),
/* harmony export */   Yi: () => (/* binding */ findConfiguredIndex)
/* harmony export */ });
/* unused harmony exports pipIndexUrl, uvIndexUrl */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73952);
/* harmony import */ var _configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36925);
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
    for (const path of (0,_configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pipConfigurationPaths */ .i)(env)) {
        const url = pipIndexUrl(await readText(path));
        if (url !== null)
            return describe(url, path, true);
    }
    for (const path of (0,_configuration_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .uvConfigurationPaths */ .c)(env)) {
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
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
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
    const user = (0,_dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedPart */ .Cs)(url.username);
    const password = (0,_dependencies_index_address_js__WEBPACK_IMPORTED_MODULE_2__/* .decodedPart */ .Cs)(url.password);
    url.username = '';
    url.password = '';
    const authorization = user === '' && password === '' ? null : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    return { url: url.href, authorization, found, forUv: pipOnly ? raw : null };
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 79862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ preparePinnedEnvironment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13655);
/* harmony import */ var _shown_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74665);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18983);
/* harmony import */ var _virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32525);
// An environment made by uv from requirements whose every file is pinned by hash, kept by tool-cache.









/** Gives the path of the Python that has the tool. Throws `check-environment-failed`. */
async function preparePinnedEnvironment(sources, pinned) {
    const { name } = pinned;
    const version = `${pinned.version}-${await environmentKey(sources.python.request, pinned.sha256)}`;
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findTool */ .SG)(sources.env, name, version);
    if (kept !== null && (await starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept))))
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept);
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(sources.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `${name}-`));
    try {
        await makeEnvironment(sources, pinned, folder);
        const isUsable = (kept) => starts((0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(kept));
        const tool = { name, version, isUsable };
        return (0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .keepTool */ .Iw)(sources.env, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'environment'), tool));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
async function makeEnvironment({ uv, python, childEnv }, pinned, cwd) {
    const options = { cwd, env: { ...childEnv, ...python.variables } };
    const requirements = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'requirements.txt');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(requirements, await pinned.readRequirements());
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cwd, 'environment');
    // Relocatable, because the tool cache copies it to its place.
    expectSuccess(await uv.run(['venv', '--no-project', '--relocatable', `--python=${python.request}`, folder], options));
    const sync = ['pip', 'sync', '--require-hashes', '--only-binary=:all:', '--link-mode=copy'];
    expectSuccess(await uv.run([...sync, `--python=${(0,_virtual_environment_js__WEBPACK_IMPORTED_MODULE_7__/* .environmentPython */ .a2)(folder)}`, requirements], options));
}
function expectSuccess({ exitCode, lastLines }) {
    if (exitCode !== 0)
        throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .buildErrors */ .k, 'check-environment-failed', { lines: (0,_shown_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .shownLines */ .T)(lastLines) });
}
/** Another interpreter or other requirements give another environment; the letter keeps it a valid semver suffix. */
async function environmentKey(request, requirements) {
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(request).catch(() => request);
    const changed = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => mtimeMs, () => 0);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(requirements).update(`${path}\0${changed}`);
    return `h${hash.digest('hex').slice(0, 16)}`;
}
/** The interpreter that a kept environment points to may have been removed since. */
async function starts(python) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(python).then((found) => found.isFile(), () => false);
}


/***/ }),

/***/ 16132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ choosePython)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _program_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67779);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89816);
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

/***/ 74665:
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

/***/ 18983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ keepTool),
/* harmony export */   SG: () => (/* binding */ findTool)
/* harmony export */ });
/* unused harmony export toolRoot */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67462);
// Tools that outlive a job are kept by @actions/tool-cache; the command line keeps them in the user's cache folder.






/** Root of the tool cache: the runner's own, or a folder of the user's. */
function toolRoot(env) {
    if (env['RUNNER_TOOL_CACHE'])
        return env['RUNNER_TOOL_CACHE'];
    return (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .userCacheFolder */ .s)(env, 'tools');
}
/**
 * The folder of a kept tool, or null. Read from tool-cache's layout (folder and a `.complete` file beside it), because
 * to load tool-cache takes longer than everything else that a warm start does.
 */
function findTool(env, name, version) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolRoot(env), name, version, process.arch);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${folder}.complete`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? folder : null;
}
/** Copies the folder into the tool cache and gives its place there. */
async function keepTool(env, source, { name, version, isUsable }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(toolRoot(env), name, version, process.arch);
    if (!env['RUNNER_TOOL_CACHE'])
        return keepForUser(source, folder);
    // tool-cache empties the folder before it fills it, also under another job that uses it.
    return alone(folder, async () => {
        const kept = findTool(env, name, version);
        if (kept !== null && (await isUsable(kept)))
            return kept;
        const { cacheDir } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2088), __webpack_require__.e(5183)]).then(__webpack_require__.bind(__webpack_require__, 55183));
        return cacheDir(source, name, version, process.arch);
    });
}
const LOCK_LOOK_MS = 100;
/** No copy takes longer; who holds the lock for longer has died. */
const LOCK_DEAD_MS = 60_000;
/** One process of this machine at a time. */
async function alone(folder, work) {
    const lock = `${folder}.lock`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder), { recursive: true });
    while (!(await takeLock(lock)))
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(LOCK_LOOK_MS);
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

/***/ 27372:
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

/***/ 66943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ UV_EXECUTABLE),
/* harmony export */   R: () => (/* binding */ uvPlatform)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13655);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27372);
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

/***/ 77738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ prepareUv)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _findings_build_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45076);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93116);
/* harmony import */ var _run_program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89816);
/* harmony import */ var _configured_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22077);
/* harmony import */ var _tool_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18983);
/* harmony import */ var _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27372);
/* harmony import */ var _uv_platform_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(66943);
// uv, pinned by hash: fetched once from the index that pip or uv is configured for, checked again before every start.










/** What every uv process gets: no progress bars, no interpreter that nobody asked for. */
const QUIET = { UV_NO_PROGRESS: '1', UV_PYTHON_DOWNLOADS: 'never', NO_COLOR: '1' };
async function prepareUv({ fetch, env, notice }) {
    const pin = _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_PINS */ .V[(0,_uv_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .uvPlatform */ .R)()];
    const index = await (0,_configured_index_js__WEBPACK_IMPORTED_MODULE_6__/* .findConfiguredIndex */ .Yi)(env);
    const inFolder = (folder) => describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _uv_platform_js__WEBPACK_IMPORTED_MODULE_9__/* .UV_EXECUTABLE */ .N), pin.executable, (0,_configured_index_js__WEBPACK_IMPORTED_MODULE_6__/* .indexEnvironment */ .CO)(index));
    const kept = (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .findTool */ .SG)(env, 'uv', _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t);
    if (kept !== null) {
        const uv = inFolder(kept);
        if (await isPinned(uv))
            return uv;
        notice?.('The cached uv is not the pinned one; it is fetched again.');
    }
    // Archives and index pages are read on the first run of a machine only.
    const { fetchUv } = await Promise.all(/* import() */[__webpack_require__.e(1600), __webpack_require__.e(663), __webpack_require__.e(3133)]).then(__webpack_require__.bind(__webpack_require__, 73133));
    const fetched = await fetchUv(fetch, index, pin, env['RUNNER_TEMP']);
    try {
        const isUsable = (folder) => isPinned(inFolder(folder));
        const uv = inFolder(await (0,_tool_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .keepTool */ .Iw)(env, fetched, { name: 'uv', version: _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t, isUsable }));
        await uv.verify();
        return uv;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(fetched, { recursive: true, force: true });
    }
}
function describe(path, expected, variables) {
    let checked = null;
    async function verify() {
        const found = await fingerprint(path);
        if (found !== null && found === checked)
            return;
        const actual = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .digestFile */ .TM)(path).then(({ sha256 }) => sha256, () => 'unreadable');
        if (actual !== expected)
            throw (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .raise */ .x)(_findings_build_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .buildErrors */ .k, 'uv-changed', { actual, expected });
        checked = found;
    }
    return {
        path,
        version: _uv_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .UV_VERSION */ .t,
        verify,
        async run(args, options) {
            await verify();
            return (0,_run_program_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .m)(path, args, { ...options, env: { ...QUIET, ...variables, ...options.env } });
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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path, { bigint: true }).catch(() => null);
    return found === null ? null : [found.dev, found.ino, found.size, found.mtimeNs, found.ctimeNs].join(' ');
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

/***/ 89816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
// EXTERNAL MODULE: ./lib/findings/build-errors.js
var build_errors = __webpack_require__(45076);
// EXTERNAL MODULE: ./lib/findings/catalogue.js
var catalogue = __webpack_require__(13655);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
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
var program_path = __webpack_require__(67779);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
    endWithUs(child);
    options.signal?.addEventListener('abort', kill, { once: true });
    if (options.signal?.aborted === true)
        kill();
    try {
        return { exitCode: await ended(child), timedOut };
    }
    finally {
        clearTimeout(timer);
        running.delete(child);
        options.signal?.removeEventListener('abort', kill);
        kill();
        // A grandchild that left the group may still hold the streams open; it must not keep us alive.
        child.stdout.destroy();
        child.stderr.destroy();
    }
}
const running = new Set();
/** Ctrl-C on a terminal reaches our own group only. First of all listeners: others remove what these programs write into. */
function endWithUs(child) {
    process.removeListener('exit', killRunning);
    process.prependListener('exit', killRunning);
    running.add(child);
}
function killRunning() {
    for (const child of running)
        killGroup(child);
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
