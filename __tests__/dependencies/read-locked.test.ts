import { expect, test } from '@jest/globals';
import { unaskedReason } from '../../src/audit/asked-packages.ts';
import { readLocked } from '../../src/dependencies/read-locked.ts';

const rules = { privateNames: [], publicIndexes: ['https://pypi.org/simple'] };
const pins = (text: string) => readLocked('requirements.txt', text);

test.each([
  ['git+https://github.com/acme/my-fork.git@v1.2', 'my-fork'],
  ['-e git+https://github.com/acme/fork@v1#subdirectory=x&egg=acme_fork', 'acme-fork'],
  ['https://example.org/wheels/acme_tool-1.0-py3-none-any.whl#sha256=aa', 'acme-tool'],
  ['wheels/acme_tool-1.0.tar.gz', 'acme-tool'],
])('%s comes from no index, and has a name to tell it by', (line, name) => {
  expect(pins(`${line}\n`)).toMatchObject([{ name, version: null, source: 'other' }]);
});

test('with an index beside the public one, nobody knows which package is of which', () => {
  const lines = [
    '-i https://pypi.org/simple',
    '--extra-index-url=https://index.acme.example/simple',
    'acme-vault==1',
  ];
  const [alone] = pins([lines[0], lines[2]].join('\n'));
  const [other] = pins('--index-url https://index.acme.example/simple\nacme-vault==1\n');
  const [mixed] = pins(lines.join('\n'));
  expect([alone, other, mixed].map((one) => (one === undefined ? '' : unaskedReason(one, rules)))).toEqual([
    null,
    'it comes from an index of its own',
    'it comes from an index of its own',
  ]);
});

test('what is pinned goes on over lines, and is shown where it begins', () => {
  const text =
    '# ours\nacme-template[x] == 2.4.1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\nacme-core>=1\n';
  expect(pins(text).map(({ name, version, line }) => [name, version, line])).toEqual([
    ['acme-template', '2.4.1', 2],
    ['acme-core', null, 5],
  ]);
});

test('an index in quotes is that index', () => {
  expect(pins('-i "https://pypi.org/simple"\nacme-template==1\n')).toMatchObject([
    { index: 'https://pypi.org/simple' },
  ]);
});

const entry = (more: string): string => `[[package]]\nname = "Acme.Vault"\nversion = "1.3.0"\n${more}`;
const OWN = 'https://pypi.acme.example/simple';

test.each<readonly [string, string, string, string | null]>([
  ['uv.lock', entry(`source = { registry = "${OWN}" }\n`), 'registry', OWN],
  ['../uv.lock', entry('source = { editable = "." }\n'), 'root', null],
  ['uv.lock', entry('source = { git = "https://github.com/acme/vault" }\n'), 'other', null],
  ['poetry.lock', entry(''), 'registry', null],
  ['poetry.lock', entry(`[package.source]\ntype = "legacy"\nurl = "${OWN}"\n`), 'registry', OWN],
  ['poetry.lock', entry('[package.source]\ntype = "directory"\nurl = "../vault"\n'), 'other', null],
  ['pdm.lock', entry('git = "https://github.com/acme/vault"\n'), 'other', null],
  ['pylock.dev.toml', entry(`index = "${OWN}"\n`).replace('package', 'packages'), 'registry', OWN],
])('%s %#: where from', (path, text, source, index) => {
  const line = text.split('\n').findIndex((each) => each.startsWith('name')) + 1;
  expect(readLocked(path, text)).toMatchObject([
    { name: 'acme-vault', version: '1.3.0', source, index, line },
  ]);
});
