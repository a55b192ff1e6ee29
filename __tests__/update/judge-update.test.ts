// What a document may write: its files by name and place, and pyproject.toml by its values.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dependencyFileProblem } from '../../src/update/dependency-file.ts';
import { changedOrigins } from '../../src/update/changed-origins.ts';
import { judgeUpdates } from '../../src/update/judge-update.ts';
import { pyprojectProblem } from '../../src/update/judge-pyproject.ts';
import { requirementsProblem } from '../../src/update/judge-requirements.ts';
import type { TestedUpdate, UpdateResult } from '../../src/update/update-result.ts';

describe('a dependency file', () => {
  test.each([
    ['pyproject.toml', '.'],
    ['uv.lock', '.'],
    ['services/api/poetry.lock', 'services/api'],
    ['services/api/pylock.dev.toml', 'services/api'],
    ['requirements-dev.txt', '.'],
    ['requirements/base.in', '.'],
    ['api/requirements/base.txt', 'api'],
    ['constraints.txt', '.'],
    ['uv.lock', 'services/api'],
    ['services/uv.lock', 'services/api'],
  ])('%s of %s', (path, folder) => {
    expect(dependencyFileProblem(path, folder)).toBeNull();
  });

  test.each([
    ['.github/workflows/requirements.txt', '.'],
    ['.GitHub/requirements.txt', '.'],
    ['.git/uv.lock', '.'],
    ['setup.py', '.'],
    ['src/app/__init__.py', '.'],
    ['../uv.lock', '.'],
    ['/etc/requirements.txt', '.'],
    ['a/../uv.lock', '.'],
    ['a\\uv.lock', '.'],
    ['uv.lock\n', '.'],
    ['Cargo.lock', '.'],
    ['pyproject.toml', 'services/api'],
    ['other/uv.lock', 'services/api'],
    ['services/apis/uv.lock', 'services/api'],
    ['requirements.txt', 'services/api'],
    ['requirements.txt/x.py', '.'],
  ])('not %j of %s', (path, folder) => {
    expect(dependencyFileProblem(path, folder)).not.toBeNull();
  });
});

describe('pyproject.toml', () => {
  const BEFORE = [
    '[build-system]',
    'requires = ["hatchling"]',
    '[project]',
    'name = "app"',
    'dependencies = ["acme-vault[cli]>=1,<2; python_version > \'3.9\'", "attrs"]',
    '[project.optional-dependencies]',
    'x = ["acme_vault>=1"]',
    '[dependency-groups]',
    'dev = ["acme-vault ~= 1.0", {include-group = "lint"}]',
    'lint = []',
    '[tool.poetry.group.old.dependencies]',
    'acme-vault = [{ version = "^1.5", python = "<3.12" }, { version = "^1.6", python = ">=3.12" }]',
    '[tool.poetry.dependencies]',
    'acme-vault = "^1.0"',
    'attrs = "*"',
    '[tool.poetry.group.dev.dependencies]',
    'Acme_Vault = { version = "^1.0", source = "py-release" }',
    '[tool.py-release.private-packages]',
    'acme-vault = "acme/vault"',
    '',
  ].join('\n');

  const judge = (edit: (text: string) => string): string | null => {
    const after = edit(BEFORE);
    expect(after).not.toBe(BEFORE);
    return pyprojectProblem(
      'pyproject.toml',
      Buffer.from(BEFORE),
      Buffer.from(after),
      new Set(['acme-vault']),
    );
  };

  test.each([
    ['dependencies', '>=1,<2', '>=1,<3'],
    ['an extra', 'acme_vault>=1"', 'acme_vault>=2"'],
    ['a group', '~= 1.0', '~= 2.0'],
    ['poetry', 'acme-vault = "^1.0"', 'acme-vault = "^2.0"'],
    ['a table of poetry', 'version = "^1.0"', 'version = "^2.0"'],
    ['a table of a list of poetry', 'version = "^1.6"', 'version = "^2.6"'],
    ['a comment', 'name = "app"', 'name = "app" # ours'],
  ])('may get another range: %s', (_, from, to) => {
    expect(judge((text) => text.replace(from, to))).toBeNull();
  });

  test.each([
    ['another backend', '"hatchling"', '"evil"'],
    ['a key more', 'name = "app"', 'name = "app"\nscripts = { x = "y" }'],
    ['another package', '"attrs"]', '"attrs>=1"]'],
    ['one more', '"attrs"]', '"attrs", "evil"]'],
    ['one less', ', "attrs"]', ']'],
    ['a URL', '[cli]>=1,<2;', '[cli] @ https://acme.example/x.whl ;'],
    ['other extras', '[cli]', '[cli,all]'],
    ['another marker', "'3.9'", "'3.8'"],
    ['another source', 'source = "py-release"', 'source = "pypi"'],
    ['a table for a text', 'acme-vault = "^1.0"', 'acme-vault = { git = "https://acme.example/x" }'],
    ['poetry, another package', 'attrs = "*"', 'attrs = "^1"'],
    ['poetry, another Python in a list', 'python = "<3.12"', 'python = "<3.11"'],
    ['poetry, an address for a range', 'acme-vault = "^1.0"', 'acme-vault = "https://evil.example/x.whl"'],
    ['an option behind the range', '>=1,<2;', '>=1 -i https://evil.example;'],
    ['where private packages are', 'acme-vault = "acme/vault"', 'acme-vault = "eve/vault"'],
    ['text that is no TOML', '[project]', '[project'],
    ['a name in place of another', '"acme_vault>=1"', '"acme_vaults>=1"'],
    ['a tool', 'lint = []\n', 'lint = []\n[tool.uv]\nindex-url = "https://evil.example"\n'],
  ])('may not get %s', (_, from, to) => {
    expect(judge((text) => text.replace(from, to))).not.toBeNull();
  });
});

describe('a requirements file', () => {
  const WRITTEN = '-i https://acme.example/simple\n# ours\nacme-vault>=1,<2  # pinned\nattrs\n';
  const COMPILED = [
    '#    pip-compile requirements.in',
    '# This file is autogenerated by pip-compile with Python 3.12',
    '--index-url https://acme.example/simple',
    '',
    'acme-vault==1.2.0 \\',
    '    --hash=sha256:aa',
    `lib @ git+https://acme.example/lib@${'a'.repeat(40)}`,
    '',
  ].join('\n');
  const judge = (before: string | null, after: string): string | null =>
    requirementsProblem(before, after, new Set(['acme-vault']));

  test.each<[string, string | null, string]>([
    ['another range', WRITTEN, WRITTEN.replace('<2', '<3')],
    ['another comment', WRITTEN, WRITTEN.replace('# ours', '# ours, too')],
    [
      'compiled anew, with a dependency more',
      COMPILED,
      COMPILED.replace('1.2.0', '1.3.0').replace('sha256:aa', 'sha256:bb') + 'new-one==1 --hash=sha256:cc\n',
    ],
    ['another commit of the same repository', COMPILED, COMPILED.replace('a'.repeat(40), 'b'.repeat(40))],
    ['a new file', null, 'acme-vault==1.3.0\n'],
  ])('may have %s', (_, before, after) => {
    expect(judge(before, after)).toBeNull();
  });

  test.each<[string, string | null, string]>([
    ['another index', WRITTEN, WRITTEN.replace('acme.example', 'evil.example')],
    ['one index more', WRITTEN, `${WRITTEN}--extra-index-url https://evil.example/simple\n`],
    ['no index any more', WRITTEN, WRITTEN.replace(/^-i.*\n/, '')],
    ['another package', WRITTEN, `${WRITTEN}evil\n`],
    ['another range of another package', WRITTEN, WRITTEN.replace('attrs', 'attrs<1')],
    ['a package less', WRITTEN, WRITTEN.replace('attrs\n', '')],
    ['an editable folder', WRITTEN, `${WRITTEN}-e ./evil\n`],
    ['an option in the range', WRITTEN, WRITTEN.replace('<2', '<2 -e git')],
    [
      'an option behind a line end that only Python knows',
      WRITTEN,
      WRITTEN.replace('# ours', '# x\u2028--pre'),
    ],
    ['an option behind a comment that goes on', WRITTEN, WRITTEN.replace('# pinned', '# x \\\n--pre')],
    ['compiled: an option', COMPILED, `${COMPILED}--trusted-host evil.example\n`],
    ['compiled: no index', COMPILED, COMPILED.replace(/^--index.*\n/m, '')],
    ['compiled: an address', COMPILED, `${COMPILED}evil @ https://evil.example/x.whl\n`],
    ['compiled: a folder', COMPILED, `${COMPILED}./evil\n`],
    ['compiled: another repository', COMPILED, COMPILED.replace('acme.example/lib', 'evil.example/lib')],
    ['compiled: settings of a build', COMPILED, `${COMPILED}x==1 --config-settings="a=b"\n`],
    ['a new file with an option', null, '--pre\nacme-vault\n'],
  ])('may not have %s', (_, before, after) => {
    expect(after).not.toBe(before);
    expect(judge(before, after)).not.toBeNull();
  });
});

describe('the files of a document', () => {
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const OLD = 'url = "https://files.pythonhosted.org/a"';

  const judge = (
    file: { readonly path?: string; readonly before?: string | null; readonly after?: string },
    { mode = '100644', kept = true }: { readonly mode?: string; readonly kept?: boolean } = {},
  ) => {
    const { path = 'uv.lock', before = sha(OLD), after = 'new = 1' } = file;
    const update = {
      ...{ id: 'acme-vault', state: 'green', tests: [], conflict: null },
      packages: [{ name: 'acme-vault' }],
      files: [{ path, before, after: sha(after) }],
    } as unknown as TestedUpdate;
    const files = {
      head: new Map([['uv.lock', { mode, content: Buffer.from(OLD) }]]),
      left: new Map(kept ? [[sha(after), Buffer.from(after)]] : []),
    };
    const result: UpdateResult = { schema: 1, head: null, path: '.', updates: [update], current: [] };
    const codes = judgeUpdates(result, files).map(({ code }) => code);
    return { codes, origins: codes.length > 0 ? null : changedOrigins(update, files) };
  };

  test.each<[string, Parameters<typeof judge>, readonly string[]]>([
    ['as it should be', [{}], []],
    ['a new one', [{ path: 'requirements.txt', before: null, after: 'new' }], []],
    ['one that is there', [{ before: null }], ['update-file-refused']],
    ['one that has changed', [{ before: sha('x') }], ['update-file-refused']],
    ['a link', [{}, { mode: '120000' }], ['update-file-refused']],
    ['bytes', [{ after: 'a\0b' }], ['update-file-refused']],
    ['options', [{ path: 'x-requirements.txt', before: null, after: '--pre' }], ['update-file-refused']],
    ['without its content', [{}, { kept: false }], ['update-file-missing']],
    ['a new pyproject.toml', [{ path: 'pyproject.toml', before: null }], ['update-file-refused']],
  ])('%s', (_, given, codes) => {
    expect(judge(...given).codes).toEqual(codes);
  });

  test('hosts that are new are told, however they are written', () => {
    const after = [
      'https://files.pythonhosted.org/b',
      'https://pypi.org/simple',
      'https://user:pw@Evil.example/x',
      'git+ssh://git@git.acme.example/x',
      'HTTPS://shout.example/x',
      'https:\\\\back.example/x',
      'h\\u0074tps://\\u0065scaped.example/x',
      'https://pypı.org/x',
    ].map((address, at) => `a${at} = '''${address}'''`);
    expect(judge({ after: after.join('\n') }).origins?.hosts).toEqual([
      ...['back.example', 'escaped.example', 'evil.example', 'git.acme.example'],
      ...['pypı.org', 'shout.example'],
    ]);
  });

  const locked = (name: string, registry: string, files: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1"\nsource = { registry = "${registry}" }\nsdist = { url = "${files}/a.tar.gz" }\n`;
  const PRIVATE = 'http://127.0.0.1:8417/simple/';
  const PYPI = 'https://pypi.org/simple';
  const BEFORE =
    locked('acme-vault', PRIVATE, 'http://127.0.0.1:8417/f') +
    locked('attrs', PYPI, 'https://files.pythonhosted.org');

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['nothing', BEFORE.replace('version = "1"', 'version = "2"'), [], []],
    ['its index', BEFORE.replace(PRIVATE, PYPI), [`acme-vault: registry ${PYPI}`], []],
    [
      'its files alone',
      BEFORE.replace('http://127.0.0.1:8417/f', 'https://files.pythonhosted.org'),
      ['acme-vault: files of files.pythonhosted.org'],
      [],
    ],
    ['one more', BEFORE + locked('Evil_X', PYPI, 'https://files.pythonhosted.org'), [], ['evil-x']],
  ])('where packages come from: %s', (_, after, moved, added) => {
    const update = {
      ...{ id: 'acme-vault', packages: [{ name: 'acme-vault' }] },
      files: [{ path: 'uv.lock', before: sha(BEFORE), after: sha(after) }],
    } as unknown as TestedUpdate;
    const head = new Map([['uv.lock', { mode: '100644', content: Buffer.from(BEFORE) }]]);
    const files = { head, left: new Map([[sha(after), Buffer.from(after)]]) };
    const found = changedOrigins(update, files);
    expect(found.moved.map(({ name, to }) => `${name}: ${to}`)).toEqual(moved);
    expect(found).toMatchObject({ hosts: [], added });
  });

  test('a lock that no tool can read is refused', () => {
    expect(judge({ after: '[[package' }).codes).toEqual(['update-file-refused']);
  });
});
