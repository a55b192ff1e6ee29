// The second half of the API probe: walks the public names of the older tree and says what became of each in the newer.
// Name rules: PEP 8 (public and internal interfaces), PEP 562 (module __getattr__); signatures as Python binds arguments.
import { API_PROBE_LOAD } from './api-probe-load.ts';
import { API_PROBE_SIGNATURES } from './api-probe-signatures.ts';

export const API_PROBE_PROGRAM = String.raw`${API_PROBE_LOAD}${API_PROBE_SIGNATURES}
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
