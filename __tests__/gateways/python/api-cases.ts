// What counts as a change of the public API, case by case: files before and after, and every finding as `kind name`.

export interface ApiCase {
  readonly title: string;
  readonly old: Readonly<Record<string, string>>;
  readonly new: Readonly<Record<string, string>>;
  /** `kind name`, `kind name(parameter)`; additions are left out. */
  readonly found: readonly string[];
}

const MODULE = 'acme/vault.py';

/** One module of a package, before and after. */
function change(title: string, before: string, after: string, ...found: readonly string[]): ApiCase {
  const shared = { 'acme/__init__.py': '' };
  return { title, old: { ...shared, [MODULE]: before }, new: { ...shared, [MODULE]: after }, found };
}

/** One function's signature, before and after. */
function signature(before: string, after: string, ...found: readonly string[]): ApiCase {
  const text = (parameters: string): string =>
    `_UNSET = object()\ndef open({parameters}): ...\n`.replace('{parameters}', parameters);
  return change(`open(${before}) -> open(${after})`, text(before), text(after), ...found);
}

/** One class's body, before and after. */
function body(before: string, after: string, ...found: readonly string[]): ApiCase {
  const text = (lines: string): string => `class Vault:\n${lines.replace(/^/gm, '    ')}\n`;
  const title = `class: ${before} -> ${after}`.replaceAll('\n', '; ');
  return change(title, text(before), text(after), ...found);
}

/** A whole tree. */
function tree(
  title: string,
  old: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  ...found: readonly string[]
): ApiCase {
  return { title, old, new: after, found };
}

const DEF = 'def open(): ...\n';

export const API_CASES: readonly ApiCase[] = [
  change('nothing', DEF, DEF),
  change('a function removed', DEF, '', 'removed acme.vault.open'),
  change('a class removed', 'class Vault:\n    def open(self): ...\n', '', 'removed acme.vault.Vault'),
  change('a constant removed', 'LIMIT = 3\n', '', 'removed acme.vault.LIMIT'),
  change('a function added', '', DEF),
  change('a function renamed', DEF, 'def unlock(): ...\n', 'removed acme.vault.open'),
  change('a function renamed, the old name kept', DEF, 'def unlock(): ...\nopen = unlock\n'),
  change(
    'the kept name has another signature',
    'def open(path): ...\n',
    'def unlock(): ...\nopen = unlock\n',
    'parameter-removed acme.vault.open(path)',
  ),
  change('a private function removed', 'def _open(): ...\n', ''),
  change('__version__ changed and removed', '__version__ = "1"\n__author__ = "A"\n', '__version__ = "2"\n'),
  change('a constant changed', 'LIMIT = 3\n', 'LIMIT = 4\n'),
  change('a function became a class', DEF, 'class open: ...\n', 'kind-changed acme.vault.open'),
  change('a function became a constant', DEF, 'open = 3\n', 'kind-changed acme.vault.open'),
  change(
    'a function became something computed',
    DEF,
    'import functools\nopen = functools.partial(print, 1)\n',
  ),
  change('a function became asynchronous', DEF, 'async def open(): ...\n', 'kind-changed acme.vault.open'),
  change('a function became synchronous', 'async def open(): ...\n', DEF, 'kind-changed acme.vault.open'),
  change('annotations changed', 'def open(a: int) -> int: ...\n', 'def open(a: str) -> None: ...\n'),
  change('annotations removed', 'def open(a: int) -> int: ...\nX: int = 1\n', 'def open(a): ...\nX = 1\n'),
  change('a bare annotation removed', 'limit: int\n', ''),
  change(
    'an overload removed',
    'from typing import overload\n@overload\ndef open(a: int) -> int: ...\n@overload\ndef open(a: str) -> str: ...\ndef open(a): ...\n',
    'def open(a): ...\n',
  ),
  change(
    'a name for type checkers only removed',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from os import PathLike\n    Name = str\n',
    '',
  ),
  change(
    'a name left to type checkers only',
    'class Path: ...\n',
    'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    class Path: ...\n',
    'removed acme.vault.Path',
  ),
  change('an import of another package removed', 'import os\nfrom json import loads\n', ''),
  change('a name given by __getattr__ instead', DEF, 'def __getattr__(name): ...\n'),
  change(
    '__all__ kept the name private',
    '__all__ = ["open"]\ndef open(): ...\ndef close(): ...\n',
    '__all__ = ["open"]\ndef open(): ...\n',
  ),
  change(
    'a private name in __all__ removed',
    '__all__ = ["_open"]\ndef _open(): ...\n',
    '',
    'removed acme.vault._open',
  ),
  change(
    'a name taken out of __all__ only',
    '__all__ = ["open"]\ndef open(): ...\n',
    '__all__ = []\ndef open(): ...\n',
  ),
  change(
    '__all__ computed',
    '__all__ = [n for n in dir() if n]\ndef open(): ...\n',
    '__all__ = sorted(globals())\n',
    'removed acme.vault.open',
  ),
  signature('a, b', 'a', 'parameter-removed acme.vault.open(b)'),
  signature('a, b', 'a, c', 'parameter-removed acme.vault.open(b)', 'parameter-added acme.vault.open(c)'),
  signature('a', 'a, b', 'parameter-added acme.vault.open(b)'),
  signature('a', 'a, b=1'),
  signature('a', 'a, *, b', 'parameter-added acme.vault.open(b)'),
  signature('a', 'a, *, b=1'),
  signature('a, b', 'b, a', 'parameter-moved acme.vault.open(a)'),
  signature('a, b=1, c=2', 'a, d=3, b=1, c=2', 'parameter-moved acme.vault.open(b)'),
  signature('__a, b', 'a, /, b'),
  signature('a=None', 'a=UNSET'),
  signature('a, b=1', 'a, c=2, b=1', 'parameter-moved acme.vault.open(b)'),
  signature('a, *, b', 'a, b'),
  signature('a, b', 'a, *, b', 'parameter-kind acme.vault.open(b)'),
  signature('a, b', 'a, b, /', 'parameter-kind acme.vault.open(a)', 'parameter-kind acme.vault.open(b)'),
  signature('a, /', 'a'),
  signature('a, /', 'b, /'),
  signature('a, /, b', 'a, /', 'parameter-removed acme.vault.open(b)'),
  signature('a=1', 'a=2', 'parameter-default acme.vault.open(a)'),
  signature('a=1', 'a', 'parameter-required acme.vault.open(a)'),
  signature('a', 'a=1'),
  signature('a=None', 'a=_UNSET'),
  signature('*args', '', 'parameter-removed acme.vault.open(*args)'),
  signature('**options', '', 'parameter-removed acme.vault.open(**options)'),
  signature('*args, **kwargs', '*values, **options'),
  signature('a, b', '*args, **kwargs'),
  signature('a', '*args', 'parameter-removed acme.vault.open(a)'),
  signature('*, a', '**kwargs'),
  signature('a, _cache={}', 'a'),
  body('def open(self): ...', 'pass', 'removed acme.vault.Vault.open'),
  body('def _open(self): ...', 'pass'),
  body('def open(self, a): ...', 'def open(this, a): ...'),
  body('def open(self): ...', 'def open(self, key): ...', 'parameter-added acme.vault.Vault.open(key)'),
  body('@staticmethod\ndef open(a): ...', '@classmethod\ndef open(cls, a): ...'),
  body('@classmethod\ndef open(cls): ...', 'def open(self): ...', 'kind-changed acme.vault.Vault.open'),
  body('def open(self): ...', '@property\ndef open(self): ...', 'kind-changed acme.vault.Vault.open'),
  body('@property\ndef open(self): ...', 'def open(self): ...', 'kind-changed acme.vault.Vault.open'),
  body('open = 1', '@property\ndef open(self): ...'),
  body(
    'def __init__(self):\n    self.key = 1',
    'def __init__(self):\n    self._key = 1',
    'removed acme.vault.Vault.key',
  ),
  body(
    'def __init__(self, a): ...',
    'def __init__(self): ...',
    'parameter-removed acme.vault.Vault.__init__(a)',
  ),
  body('pass', 'def __init__(self, a): ...', 'parameter-added acme.vault.Vault.__init__(a)'),
  body('def __init__(self, a): ...', 'pass', 'removed acme.vault.Vault.__init__'),
  body('def __init__(self): ...', 'pass'),
  body('def __enter__(self): ...', 'pass', 'removed acme.vault.Vault.__enter__'),
  body('def __repr__(self): ...', 'pass'),
  body('class Key:\n    def turn(self): ...', 'class Key: ...', 'removed acme.vault.Vault.Key.turn'),
  body('def open(self): ...', 'def __getattr__(self, name): ...'),
  change(
    'a method now inherited',
    'class A: ...\nclass B(A):\n    def open(self): ...\n',
    'class A:\n    def open(self): ...\nclass B(A): ...\n',
  ),
  change(
    'a method of a base removed is told once',
    'class A:\n    def open(self): ...\nclass B(A): ...\n',
    'class A: ...\nclass B(A): ...\n',
    'removed acme.vault.A.open',
  ),
  change(
    'a base removed',
    'class A: ...\nclass B(A): ...\n',
    'class A: ...\nclass B: ...\n',
    'base-removed acme.vault.B',
  ),
  change('a base replaced by a narrower one', 'class E(Exception): ...\n', 'class E(ValueError): ...\n'),
  change(
    'a base replaced by another',
    'class E(ValueError): ...\n',
    'class E(TypeError): ...\n',
    'base-removed acme.vault.E',
  ),
  change('a private base removed', 'class _A: ...\nclass B(_A): ...\n', 'class B: ...\n'),
  change(
    'a base for type checkers removed',
    'from typing import Generic, TypeVar\nT = TypeVar("T")\nclass B(Generic[T]): ...\n',
    'from typing import TypeVar\nT = TypeVar("T")\nclass B: ...\n',
  ),
  change(
    'a field of a dataclass removed',
    'from dataclasses import dataclass\n@dataclass\nclass V:\n    a: int\n    b: int = 1\n',
    'from dataclasses import dataclass\n@dataclass\nclass V:\n    a: int\n',
    'removed acme.vault.V.b',
    'parameter-removed acme.vault.V.__init__(b)',
  ),
  change(
    'a required field of a dataclass added',
    'from dataclasses import dataclass\n@dataclass\nclass V:\n    a: int\n',
    'from dataclasses import dataclass\n@dataclass\nclass V:\n    a: int\n    b: int\n',
    'parameter-added acme.vault.V.__init__(b)',
  ),
  change(
    'a member of an enum removed',
    'import enum\nclass C(enum.Enum):\n    A = 1\n    B = 2\n',
    'import enum\nclass C(enum.Enum):\n    A = 1\n',
    'removed acme.vault.C.B',
  ),
  change(
    'a key of a TypedDict removed',
    'from typing import TypedDict\nclass D(TypedDict):\n    a: int\n    b: int\n',
    'from typing import TypedDict\nclass D(TypedDict):\n    a: int\n',
  ),
  tree(
    'a module removed',
    { 'acme/__init__.py': '', 'acme/io.py': DEF },
    { 'acme/__init__.py': '' },
    'removed acme.io',
  ),
  tree(
    'a private module removed',
    { 'acme/__init__.py': '', 'acme/_io.py': DEF },
    { 'acme/__init__.py': '' },
  ),
  tree(
    'moved with a re-export',
    { 'acme/__init__.py': '', 'acme/io.py': DEF },
    { 'acme/__init__.py': '', 'acme/io.py': 'from acme.files import open\n', 'acme/files.py': DEF },
  ),
  tree(
    'moved with a re-export, and changed',
    { 'acme/__init__.py': '', 'acme/io.py': 'def open(a): ...\n' },
    {
      'acme/__init__.py': '',
      'acme/io.py': 'from ._files import open\n',
      'acme/_files.py': 'def open(): ...\n',
    },
    'parameter-removed acme.io.open(a)',
  ),
  tree(
    'a re-export of a private module removed',
    { 'acme/__init__.py': 'from ._io import open\n', 'acme/_io.py': DEF },
    { 'acme/__init__.py': '', 'acme/_io.py': DEF },
    'removed acme.open',
  ),
  tree(
    'changed behind a re-export is told once',
    { 'acme/__init__.py': 'from .io import open\n__all__ = ["open"]\n', 'acme/io.py': 'def open(a): ...\n' },
    { 'acme/__init__.py': 'from .io import open\n__all__ = ["open"]\n', 'acme/io.py': 'def open(): ...\n' },
    'parameter-removed acme.open(a)',
  ),
  tree(
    'a wildcard import replaced by names',
    { 'acme/__init__.py': 'from ._io import *\n', 'acme/_io.py': DEF + 'def close(): ...\n' },
    { 'acme/__init__.py': 'from ._io import open\n', 'acme/_io.py': DEF },
    'removed acme.close',
  ),
  tree(
    'an import between modules is no public name',
    { 'acme/__init__.py': '', 'acme/a.py': 'from .b import open\n', 'acme/b.py': DEF },
    { 'acme/__init__.py': '', 'acme/a.py': '', 'acme/b.py': DEF },
  ),
  tree(
    'a module became a package',
    { 'acme/__init__.py': '', 'acme/io.py': DEF },
    { 'acme/__init__.py': '', 'acme/io/__init__.py': 'from .files import open\n', 'acme/io/files.py': DEF },
  ),
  tree(
    'a namespace package',
    { 'acme/vault/__init__.py': DEF },
    { 'acme/vault/__init__.py': '' },
    'removed acme.vault.open',
  ),
  tree('a package renamed', { 'acme/__init__.py': DEF }, { 'acme_vault/__init__.py': DEF }, 'removed acme'),
  tree('one module alone', { 'acme.py': DEF }, { 'acme.py': '' }, 'removed acme.open'),
  tree(
    'two packages',
    { 'acme/__init__.py': '', 'acme_cli/__init__.py': 'from acme.io import open\n', 'acme/io.py': DEF },
    { 'acme/__init__.py': '', 'acme_cli/__init__.py': '', 'acme/io.py': DEF },
    'removed acme_cli.open',
  ),
  tree(
    'imports in a circle',
    {
      'acme/__init__.py': 'from .a import x\n',
      'acme/a.py': 'from .b import x\n',
      'acme/b.py': 'from .a import x\n',
    },
    { 'acme/__init__.py': '', 'acme/a.py': '', 'acme/b.py': '' },
    'removed acme.x',
  ),
];
