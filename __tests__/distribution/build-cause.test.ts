// build-failures/ holds what real builds printed (uv 0.13, six backends); its first line is what is to be said of it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findBuildCause, packageHint } from '../../src/distribution/build-cause.ts';

const folder = fileURLToPath(new URL('build-failures/', import.meta.url));

describe('what real builds print', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const [, said, output] = /^(.*)\n\n([^]*)$/.exec(readFileSync(folder + name, 'utf8')) ?? [];
    const [, code, what] = /^(\S+): ?(.*)$/.exec(said ?? '') ?? [];
    const found = findBuildCause(output ?? '');
    expect(found?.code).toBe(code);
    if (what !== '') expect(found?.what).toBe(what);
    expect(output?.split('\n').map((line) => line.slice(0, 1000))).toContain(found?.line);
  });
});

/** Messages of systems that no test runs on; taken from their sources and from issues. */
const OTHERS: readonly (readonly [string, string, string])[] = [
  [
    'error: Microsoft Visual C++ 14.0 or greater is required. Get it with "Microsoft C++ Build Tools"',
    'build-compiler-missing',
    'Microsoft Visual C++',
  ],
  [
    "error: command 'x86_64-linux-gnu-gcc' failed: No such file or directory",
    'build-compiler-missing',
    'x86_64-linux-gnu-gcc',
  ],
  ["error: unable to execute 'clang': No such file or directory", 'build-compiler-missing', 'clang'],
  ['error: linker `cc` not found', 'build-compiler-missing', 'cc'],
  ['CMake Error: No CMAKE_CXX_COMPILER could be found.', 'build-compiler-missing', 'CXX'],
  [
    'xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools)',
    'build-compiler-missing',
    'invalid active developer path',
  ],
  [
    'acme.c:1:10: fatal error: Python.h: No such file or directory',
    'build-python-headers-missing',
    'Python.h: No such file',
  ],
  [
    "acme.c:1:10: fatal error: 'Python.h' file not found",
    'build-python-headers-missing',
    "Python.h' file not found",
  ],
  ["acme.c:1:10: fatal error: 'openssl/ssl.h' file not found", 'build-headers-missing', 'openssl/ssl.h'],
  [
    "acme.c(1): fatal error C1083: Cannot open include file: 'zlib.h': No such file or directory",
    'build-headers-missing',
    'zlib.h',
  ],
  ["LINK : fatal error LNK1181: cannot open input file 'zlib.lib'", 'build-library-missing', 'zlib.lib'],
  ["ld: library 'ssl' not found", 'build-library-missing', 'ssl'],
  ["Package 'cairo', required by 'virtual:world', not found", 'build-library-missing', 'cairo'],
  ['Error: pg_config executable not found.', 'build-library-missing', 'pg_config'],
  ['  Could NOT find ZLIB (missing: ZLIB_LIBRARY ZLIB_INCLUDE_DIR)', 'build-library-missing', 'ZLIB'],
  ['Cargo, the Rust package manager, is not installed or is not on PATH.', 'build-rust-missing', 'Cargo'],
  [
    'error: rustc 1.63.0 is not supported by the following packages:',
    'build-rust-old',
    'rustc 1.63.0 is not supported by the following packages:',
  ],
  ['CMake was unable to find a build program corresponding to "Ninja".', 'build-tool-missing', 'Ninja'],
  ["FileNotFoundError: [Errno 2] No such file or directory: 'swig'", 'build-tool-missing', 'swig'],
  [
    'c++: fatal error: Killed signal terminated program cc1plus',
    'build-out-of-memory',
    'fatal error: Killed signal terminated program cc1plus',
  ],
  [
    'c1xx: fatal error C1060: compiler is out of heap space',
    'build-out-of-memory',
    'compiler is out of heap space',
  ],
  ['  (signal: 9, SIGKILL: kill)', 'build-out-of-memory', '(signal: 9, SIGKILL: kill)'],
  ['OSError: [Errno 122] Disk quota exceeded', 'build-disk-full', 'Disk quota exceeded'],
  [
    'error: There is not enough space on the disk. (os error 112)',
    'build-disk-full',
    'There is not enough space on the disk',
  ],
  [
    "PermissionError: [WinError 5] Access is denied: 'C:\\\\acme\\\\x.pyd'",
    'build-permission-denied',
    'C:\\\\acme\\\\x.pyd',
  ],
  [
    'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
    'build-certificate',
    'CERTIFICATE_VERIFY_FAILED] certificate verify failed',
  ],
  [
    "error: the configured Python interpreter version (3.15) is newer than PyO3's maximum supported version (3.14)",
    'build-python-new',
    "Python interpreter version (3.15) is newer than PyO3's maximum supported version (3.14)",
  ],
  [
    "AttributeError: module 'pkgutil' has no attribute 'ImpImporter'. Did you mean: 'zipimporter'?",
    'build-python-new',
    "module 'pkgutil' has no attribute 'ImpImporter'",
  ],
  ["ModuleNotFoundError: No module named 'tomllib'", 'build-python-old', 'tomllib'],
  ["ModuleNotFoundError: No module named 'pkg_resources'", 'build-requirement-undeclared', 'pkg_resources'],
  [
    "ERROR: Package 'acme' requires a different Python: 3.9.2 not in '>=3.11'",
    'build-python-unfit',
    "requires a different Python: 3.9.2 not in '>=3.11'",
  ],
  ["error: package directory 'src' does not exist", 'build-packages-unfound', 'src'],
];

test.each(OTHERS)('%s', (line, code, what) => {
  expect(findBuildCause(`before\n${line}\nafter`)).toEqual({ code, what, line });
});

test.each([
  ["error: command 'gcc' failed with exit code 1"],
  ['SyntaxError: invalid syntax'],
  ['AssertionError: networks are fun, and so is permission'],
  [''],
])('no cause is made up: %s', (line) => {
  expect(findBuildCause(`before\n${line}\nafter`)).toBeNull();
});

test('hostile output costs little time and gives one short line', () => {
  const found = findBuildCause(`${'a(:'.repeat(20_000)}\nconfiguration error: ${'x '.repeat(5000)}`);
  expect(found?.what.length).toBeLessThan(202);
});

test('the package of a module that is installed under another name', () => {
  expect([packageHint('flit_core.buildapi'), packageHint('numpy')]).toEqual([' (`flit-core`)', '']);
  expect(packageHint('pkg_resources')).toBe(' (`setuptools<82`)');
});
