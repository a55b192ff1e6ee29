export const id = 5125;
export const ids = [5125];
export const modules = {

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


/***/ })

};
