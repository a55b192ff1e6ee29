import { describe, expect, test } from '@jest/globals';
import { type ComparedFile, compareDistributions } from '../../src/distribution/compare-distributions.ts';
import { type CoreMetadata, parseCoreMetadata } from '../../src/distribution/core-metadata.ts';
import { distributionText } from '../../src/report/preview-distributions.ts';

const METADATA = 'Metadata-Version: 2.4\nName: acme-vault\nVersion: 1.2.0\n';

function wheel(version: string, more: string, members: readonly string[] = [], size = 1000): ComparedFile {
  const metadata = parseCoreMetadata(METADATA.replace('1.2.0', version) + more) as CoreMetadata;
  return {
    filename: `acme_vault-${version}-py3-none-any.whl`,
    kind: 'wheel',
    size,
    contents: {
      metadata,
      consoleScripts: [],
      members: [...members, `acme_vault-${version}.dist-info/METADATA`],
    },
  };
}

function sdist(version: string, members: readonly string[]): ComparedFile {
  const { contents } = wheel(version, '');
  return {
    ...{ filename: `acme_vault-${version}.tar.gz`, kind: 'sdist', size: 500 },
    contents: contents && { ...contents, members: members.map((path) => `acme_vault-${version}/${path}`) },
  };
}

describe('files of two versions', () => {
  test('are the same apart from the version', () => {
    const before = [wheel('1.2.0', '', ['acme_vault/__init__.py']), sdist('1.2.0', ['pyproject.toml'])];
    const after = [sdist('1.3.0', ['pyproject.toml']), wheel('1.3.0', '', ['acme_vault/__init__.py'], 1200)];
    const changes = compareDistributions(before, after);
    const none = { added: [], removed: [] };
    expect(changes).toEqual({
      files: [
        { name: 'acme_vault-VERSION-py3-none-any.whl', before: 1000, after: 1200, ...none },
        { name: 'acme_vault-VERSION.tar.gz', before: 500, after: 500, ...none },
      ],
      ...{ dependencies: none, scripts: none, extras: none, pythons: none },
      requiresPython: { before: null, after: null },
    });
    expect(distributionText(changes, 'v1.2.0')).toContain('stay as they are');
  });

  test('differ in everything that an installer sees', () => {
    const old = wheel('1.2.0', 'Requires-Python: >=3.9\nRequires-Dist: rich>=13\nProvides-Extra: web\n', [
      'a.py',
    ]);
    const python = 'Classifier: Programming Language :: Python :: ';
    const now = wheel('2.0.0', `Requires-Python: >=3.11\nRequires-Dist: httpx\n${python}3.13\n${python}3\n`, [
      'b.py',
    ]);
    const scripts = [{ name: 'vault', target: 'acme_vault:main' }];
    const changes = compareDistributions(
      [old, sdist('1.2.0', [])],
      [{ ...now, contents: now.contents && { ...now.contents, consoleScripts: scripts } }],
    );
    expect(changes.files[0]).toMatchObject({ added: ['b.py'], removed: ['a.py'] });
    expect(changes.files[1]).toMatchObject({ name: 'acme_vault-VERSION.tar.gz', after: null });
    const text = distributionText(changes, 'v1.2.0');
    for (const line of [
      'Python: `>=3.9` → `>=3.11`',
      'Dependencies added: `httpx`',
      'Dependencies removed: `rich>=13`',
      'Console scripts added: `vault = acme_vault:main`',
      'Extras removed: `web`',
      'Pythons in the classifiers added: `3.13`',
      '500 B → gone',
      '1 added, 1 removed',
      'removed `a.py`',
    ])
      expect(text).toContain(line);
  });

  test('whose contents are unknown differ in size alone', () => {
    const before = [{ ...wheel('1.2.0', 'Requires-Dist: rich\n'), contents: null }];
    const changes = compareDistributions(before, [wheel('1.3.0', '', ['a.py'])]);
    expect(changes.files).toEqual([
      { name: 'acme_vault-VERSION-py3-none-any.whl', before: 1000, after: 1000, added: [], removed: [] },
    ]);
  });

  test('of a first release are all new', () => {
    const changes = compareDistributions([], [wheel('0.1.0', 'Requires-Dist: rich\n')]);
    expect(distributionText(changes, null)).toContain('1.0 kB (new)');
    expect(changes.dependencies.added).toEqual(['rich']);
  });

  test('with hostile names and metadata end no cell, span or line', () => {
    const hostile = 'Requires-Dist: x`|<img src=x>@mona\n';
    const text = distributionText(
      compareDistributions([], [wheel('1.0.0', hostile, ['a`|\n# b.py'])]),
      'v`1|',
    );
    expect(text).not.toContain('x`');
    expect(text.split('\n').filter((line) => line.startsWith('|') && line.split('|').length !== 5)).toEqual(
      [],
    );
    expect(text).toContain("`x''<img src=x>@mona`");
  });
});
