import { expect, test } from '@jest/globals';
import { explainBuildFailure } from '../../../src/gateways/python/build-failure.ts';

test.each([
  ["error: command 'x86_64-linux-gnu-gcc' failed: No such file or directory", 'build-compiler-missing'],
  ["error: unable to execute 'clang': No such file or directory", 'build-compiler-missing'],
  ['error: Microsoft Visual C++ 14.0 or greater is required. Get it with ...', 'build-compiler-missing'],
  ['error: linker `cc` not found', 'build-compiler-missing'],
  ['CMake Error: No CMAKE_CXX_COMPILER could be found.', 'build-compiler-missing'],
  ["ModuleNotFoundError: No module named 'setuptools_scm'", 'build-requirement-undeclared'],
  ['LookupError: setuptools-scm was unable to detect version for /src.', 'build-version-unknown'],
  ['Error getting the version from source `vcs`: ...', 'build-version-unknown'],
  ['  cause: dns error: failed to lookup address information', 'build-network'],
  ["acme was not found in the package registry and it's a build requirement", 'build-requirement-unresolved'],
  ['error: No interpreter found for Python 3.99 in managed installations', 'build-python-unfit'],
  ["error: command 'gcc' failed with exit code 1", 'build-failed'],
  ['SyntaxError: invalid syntax', 'build-failed'],
])('%s', (line, code) => {
  const error = explainBuildFailure('uv build', 2, ['before', line, 'after']);
  expect(error.code).toBe(code);
  expect(error.happened).toContain(line);
});

test('shows the last 20 lines', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}.`);
  const { happened } = explainBuildFailure('uv build', 1, lines);
  expect(happened).not.toContain('line 9.');
  expect(happened).toContain('  line 10.\n');
  expect(happened).toContain('  line 29.\n');
});
