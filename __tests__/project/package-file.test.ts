import { expect, test } from '@jest/globals';
import { isOwnInit, isPackageFile } from '../../src/project/package-file.ts';
import { treeOf } from '../../src/project/tree.ts';

const paths = [
  'acme/__init__.py',
  'src/acme/deep/er/version.py',
  'acme.py',
  'acme/build/info.py',
  'setup.py',
  'tests/version.py',
  'acme/tests/version.py',
  'acme/_vendor/six.py',
  'docs/conf.py',
  'examples/demo.py',
  'scripts/release.py',
  'build/lib/acme/__init__.py',
  '.venv/lib/x.py',
  'test_version.py',
  'conftest.py',
  'packages/other/pyproject.toml',
  'packages/other/src/other/__init__.py',
  'tools/__init__.py',
];
const tree = treeOf([
  ...paths.map((path) => ({ path, mode: '100644', sha: '' })),
  { path: 'linked.py', mode: '120000', sha: '' },
]);

test('the package, without tests, documentation, tools, vendored code, links and other projects', () => {
  const own = [...tree.keys()].filter(
    (path) => path.endsWith('.py') && isPackageFile(path, '.', 'acme', tree),
  );
  expect(own).toEqual([
    'acme/__init__.py',
    'src/acme/deep/er/version.py',
    'acme.py',
    'acme/build/info.py',
    'setup.py',
  ]);
});

test('a project below the root has its own files alone', () => {
  const own = [...tree.keys()].filter((path) => isPackageFile(path, 'packages/other', 'other', tree));
  expect(own).toEqual(['packages/other/pyproject.toml', 'packages/other/src/other/__init__.py']);
});

test('a package may have the name of an excluded folder', () => {
  expect(isPackageFile('tools/__init__.py', '.', 'tools', tree)).toBe(true);
});

test.each([
  ['acme_vault/__init__.py', '.', true],
  ['src/Acme_Vault/__init__.py', '.', true],
  ['acme_vault/core/__init__.py', '.', false],
  ['other/__init__.py', '.', false],
  ['packages/v/src/acme_vault/__init__.py', 'packages/v', true],
])('%s in %s is the own __init__: %j', (path, folder, expected) => {
  expect(isOwnInit(path, folder, 'acme-vault')).toBe(expected);
});
