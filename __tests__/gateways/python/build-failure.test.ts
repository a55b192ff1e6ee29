import { expect, test } from '@jest/globals';
import { explainBuildFailure } from '../../../src/gateways/python/build-failure.ts';

const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `line ${n}.`);

test('names the cause and what to do, and shows the last 20 lines', () => {
  const lastLines = [...lines(30), 'error: linker `cc` not found'];
  const error = explainBuildFailure('uv build', { exitCode: 2, lastLines });
  expect(error.code).toBe('build-compiler-missing');
  expect(error.happened).toMatch(/^The build needs a compiler that is not there \(cc\)\. Its last lines:\n/);
  expect(error.happened).not.toContain('line 10.');
  expect(error.happened).toContain('  line 11.\n');
});

test('a cause that later lines pushed away is found, and shown first', () => {
  const stderr = ['acme.c:1:10: fatal error: acme/none.h: No such file or directory', ...lines(100)].join(
    '\n',
  );
  const error = explainBuildFailure('uv build', { exitCode: 1, lastLines: lines(40), stderr });
  expect(error.code).toBe('build-headers-missing');
  expect(error.happened).toContain(
    'lines:\n  acme.c:1:10: fatal error: acme/none.h: No such file or directory\n  …\n  line 20.\n',
  );
});

test('the package of an undeclared module is named when it is called otherwise', () => {
  const lastLines = ["ModuleNotFoundError: No module named 'setuptools_scm'"];
  const error = explainBuildFailure('uv build', { exitCode: 2, lastLines });
  expect(error.remedy).toContain('the package that holds it (`setuptools-scm`) to `requires`');
});

test('a killed build without a word ran out of memory', () => {
  expect(explainBuildFailure('uv build', { exitCode: 137, lastLines: ['compiling'] })).toMatchObject({
    code: 'build-out-of-memory',
    happened: 'The build ran out of memory (it was killed). Its last lines:\n  compiling\n',
  });
});

test('an unknown cause shows command and code', () => {
  expect(explainBuildFailure('make dist', { exitCode: 3, lastLines: ['no idea'] })).toMatchObject({
    code: 'build-failed',
    happened: 'The build failed: `make dist` ended with code 3. Its last lines:\n  no idea\n',
  });
});

test('no user or password of an index is shown', () => {
  const lastLines = ['ValidationError: https://acme:word@index.acme.example/x is no index'];
  const error = explainBuildFailure('uv build', { exitCode: 2, lastLines });
  expect(error.code).toBe('build-pyproject-invalid');
  expect(error.message).not.toContain('word');
});
