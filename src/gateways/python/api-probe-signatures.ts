// The part of the API probe that compares how functions are called.
// https://docs.python.org/3/reference/expressions.html#calls
export const API_PROBE_SIGNATURES = String.raw`
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
