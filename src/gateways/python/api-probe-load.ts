// The first half of the API probe: reads one tree of sources with griffe, which parses and never imports. Files are made
// readable or put aside one by one before griffe sees them, since one that it can't read would end it.
export const API_PROBE_LOAD = String.raw`
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
