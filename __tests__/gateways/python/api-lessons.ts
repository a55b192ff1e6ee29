// Cases that comparisons of well-known packages have taught: each was a false alarm, or was not seen.
import type { ApiCase } from './api-cases.ts';

const DEF = 'def open(): ...\n';

function change(title: string, before: string, after: string, ...found: readonly string[]): ApiCase {
  const side = (text: string) => ({ 'acme/__init__.py': '', 'acme/vault.py': text });
  return { title, old: side(before), new: side(after), found };
}

const PROPERTY = 'class V:\n    @property\n    def a(self): ...\n';
const SETTER = '    @a.setter\n    def a(self, value): ...\n';
const DATACLASS = 'from dataclasses import dataclass\n@dataclass\nclass V:\n    a: int = 1\n';

export const API_LESSONS: readonly ApiCase[] = [
  {
    title: 'a class moved into a folder without __init__.py in the package',
    old: {
      'acme/__init__.py': 'from .io import Base\nclass Vault(Base): ...\n',
      'acme/io.py': `class Base:\n    ${DEF}`,
    },
    new: {
      'acme/__init__.py': 'from .plain.io import Base\nclass Vault(Base): ...\n',
      'acme/io.py': 'from .plain.io import Base\n',
      'acme/plain/io.py': `class Base:\n    ${DEF}`,
    },
    found: [],
  },
  {
    title: 'a name in a folder without __init__.py removed',
    old: { 'acme/__init__.py': '', 'acme/plain/io.py': DEF },
    new: { 'acme/__init__.py': '', 'acme/plain/io.py': '' },
    found: ['removed acme.plain.io.open'],
  },
  {
    title: 'a module stays what it is beside a folder of its name',
    old: { 'acme/__init__.py': '', 'acme/io.py': DEF, 'acme/io/data.py': '' },
    new: { 'acme/__init__.py': '', 'acme/io.py': '', 'acme/io/data.py': '' },
    found: ['removed acme.io.open'],
  },
  {
    title: 'a change in a module that another imports is told by its own name',
    old: { 'acme/__init__.py': '', 'acme/a/__init__.py': 'from acme import io\n', 'acme/io.py': DEF },
    new: { 'acme/__init__.py': '', 'acme/a/__init__.py': 'from acme import io\n', 'acme/io.py': '' },
    found: ['removed acme.io.open'],
  },
  change(
    'a name of the program removed',
    `${DEF}if __name__ == "__main__":\n    @print\n    def run(): ...\n    text = """\nX = 1\n"""\n`,
    DEF,
  ),
  change(
    'a name before and in the program',
    'X = 1\nif __name__ == "__main__":\n    X = 2\n',
    'if __name__ == "__main__":\n    X = 2\n',
    'removed acme.vault.X',
  ),
  change(
    'a class between a class and its base',
    'class A: ...\nclass C(A): ...\n',
    'class A: ...\nclass B(A): ...\nclass C(B): ...\n',
  ),
  change(
    'a base from elsewhere gives what was written here',
    'class P:\n    def walk(self): ...\n',
    'import pathlib\nclass P(pathlib.PurePath): ...\n',
  ),
  change(
    'a base from elsewhere that was there before gives nothing new',
    'import pathlib\nclass P(pathlib.PurePath):\n    def vault(self): ...\n',
    'import pathlib\nclass P(pathlib.PurePath): ...\n',
    'removed acme.vault.P.vault',
  ),
  change(
    'asynchronous by a decorator',
    'async def open(): ...\n',
    'from .tools import awaited\n@awaited\ndef open(): ...\n',
  ),
  change(
    'synchronous under the same decorator',
    'from .tools import timed\n@timed\nasync def open(): ...\n',
    'from .tools import timed\n@timed\ndef open(): ...\n',
    'kind-changed acme.vault.open',
  ),
  change(
    'a property by a decorator of its own',
    PROPERTY,
    'from .tools import cached_property\nclass V:\n    @cached_property\n    def a(self): ...\n',
  ),
  change(
    'hidden from type checkers, and inherited',
    'class A:\n    def a(self): ...\nclass B(A): ...\n',
    'from typing import TYPE_CHECKING\nclass A:\n    def a(self): ...\nclass B(A):\n    if TYPE_CHECKING:\n        def a(self): ...\n',
  ),
  change('a setter removed', PROPERTY + SETTER, PROPERTY, 'kind-changed acme.vault.V.a'),
  change('a setter added', PROPERTY, PROPERTY + SETTER),
  change(
    'a setter removed, kept in the instance',
    PROPERTY + SETTER,
    'from functools import cached_property\nclass V:\n    @cached_property\n    def a(self): ...\n',
  ),
  change('a property with a setter became an attribute', PROPERTY + SETTER, 'class V:\n    a = 1\n'),
  change('a private parameter moved', 'def open(a, _b=1): ...\n', 'def open(a, c=2, _b=1): ...\n'),
  change(
    'a mark for "not given" of an enum',
    'def open(a=None): ...\n',
    'from ._marks import _NoArg\ndef open(a=_NoArg.NO_ARG): ...\n',
  ),
  change('a type variable removed', 'from typing import TypeVar\nT = TypeVar("T")\n', ''),
  change(
    'a field put before others of a dataclass',
    DATACLASS,
    DATACLASS.replace('    a', '    b: int = 2\n    a'),
    'parameter-moved acme.vault.V.__init__(a)',
  ),
];
