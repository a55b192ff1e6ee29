import { expect, test } from '@jest/globals';
import { parseAccessLog, refusals, renderAccessSummary } from '../../src/report/access-summary.ts';

const entry = {
  ...{ time: '2026-01-05T10:00:00Z', actor: 'mona', workflow: 'CI', package: 'acme-vault', version: '1.3.0' },
  ...{
    file: 'acme_vault-1.3.0-py3-none-any.whl',
    status: 200,
    complete: true,
    reason: null,
    client: 'pip/26.3',
  },
};
const rowsOf = (...entries: readonly unknown[]): readonly string[] =>
  renderAccessSummary(parseAccessLog(entries.map((each) => JSON.stringify(each)).join('\n')), 'Kept.')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);

test('who took what, equal entries in one row', () => {
  expect(
    rowsOf(entry, { ...entry, time: '2026-01-05T10:00:01Z' }, { ...entry, client: 'uv/0.13.9' }),
  ).toEqual([
    '| acme-vault | 1.3.0 | `acme_vault-1.3.0-py3-none-any.whl` | 200 | mona, CI | pip/26.3 | 2 |',
    '| acme-vault | 1.3.0 | `acme_vault-1.3.0-py3-none-any.whl` | 200 | mona, CI | uv/0.13.9 | 1 |',
  ]);
});

test('what was refused, and why; what was cut off', () => {
  const refused = {
    ...entry,
    version: null,
    file: null,
    status: 403,
    reason: 'the token may not read acme/vault',
  };
  expect(rowsOf(refused, { ...entry, complete: false })).toEqual([
    '| acme-vault |  |  | 403, the token may not read acme/vault | mona, CI | pip/26.3 | 1 |',
    '| acme-vault | 1.3.0 | `acme_vault-1.3.0-py3-none-any.whl` | 200, cut off | mona, CI | pip/26.3 | 1 |',
  ]);
});

test('refusals of packages, each once', () => {
  const refused = { ...entry, status: 403, reason: 'the token\n::error::may not' };
  const other = { ...entry, package: null, status: 401, reason: 'no password' };
  const log = [entry, refused, other, refused].map((each) => JSON.stringify(each)).join('\n');
  expect(refusals(parseAccessLog(log))).toEqual(['acme-vault was refused: the token ::error::may not']);
});

test('a download that broke off was not refused', () => {
  const cut = { ...entry, complete: false, reason: 'the connection was closed before its end' };
  expect(refusals(parseAccessLog(JSON.stringify(cut)))).toEqual([
    'acme-vault did not come through: the connection was closed before its end',
  ]);
});

test('hostile values stay cells of text', () => {
  const [row = '', ...others] = rowsOf({
    ...entry,
    package: 'a|b\n| c | <img src=x> @mona [x](https://evil.example)',
    file: 'x`|y',
    client: '</td><script>',
  });
  expect(others).toEqual([]);
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  expect(row).not.toMatch(/<img|<script|\]\(https/);
});

test('half a line, an empty log, and more rows than a summary holds', () => {
  expect(parseAccessLog(`${JSON.stringify(entry)}\n{"half`)).toHaveLength(1);
  expect(parseAccessLog('\n\n[1]\n"x"\nnull\n').map(({ package: name }) => name)).toEqual(['']);
  expect(renderAccessSummary([], '')).toContain('Nothing was taken');
  const many = Array.from({ length: 250 }, (_, index) => ({ ...entry, version: `1.${index}` }));
  expect(rowsOf(...many)).toHaveLength(200);
  expect(
    renderAccessSummary(parseAccessLog(many.map((each) => JSON.stringify(each)).join('\n')), ''),
  ).toContain('… and 50 more rows');
});
