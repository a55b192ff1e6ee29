import { describe, expect, test } from '@jest/globals';
import { findConfusion, type PublicAnswer } from '../../src/simple-index/confusion.ts';
import { parseVersion } from '../../src/version/parse-version.ts';

const taken = (...files: readonly (string | readonly [string, string])[]): PublicAnswer => ({
  kind: 'taken',
  page: {
    files: files.map((file) => {
      const [filename, yanked] = typeof file === 'string' ? [file, false as const] : file;
      const url = `https://files.acme.example/${filename}`;
      return { filename, url, sha256: null, size: null, requiresPython: null, yanked, uploadTime: null };
    }),
  },
});

const judge = (answer: PublicAnswer, version: string | null = '1.4.0') => {
  const highest = version === null ? null : parseVersion(version);
  const [found] = findConfusion([{ name: 'Acme_Vault', highest, answer }]);
  return found;
};

describe('a private name on the public index', () => {
  test.each<[string, PublicAnswer, string | null, string, string]>([
    [
      'higher',
      taken('acme_vault-1.3.0.tar.gz', 'acme_vault-99.0-py3-none-any.whl'),
      '1.4.0',
      'danger',
      'private-name-outranked',
    ],
    ['the same version', taken('acme_vault-1.4.tar.gz'), '1.4.0', 'danger', 'private-name-outranked'],
    [
      'a pre-release above it',
      taken('acme_vault-1.5rc1.tar.gz'),
      '1.4.0',
      'danger',
      'private-name-outranked',
    ],
    ['nothing private yet', taken('acme_vault-0.0.1.tar.gz'), null, 'danger', 'private-name-outranked'],
    ['lower', taken('acme_vault-1.3.9.tar.gz'), '1.4.0', 'risk', 'private-name-taken'],
    ['higher, but yanked', taken(['acme_vault-2.0.tar.gz', '']), '1.4.0', 'risk', 'private-name-taken'],
    ['registered without files', taken(), null, 'risk', 'private-name-taken'],
    ['files of other kinds', taken('acme-vault-9.exe', 'x'), '1.4.0', 'risk', 'private-name-taken'],
    ['free', { kind: 'free' }, '1.4.0', 'risk', 'private-name-free'],
    ['not known', { kind: 'unknown', why: 'no answer in time' }, '1.4.0', 'unknown', 'private-name-unknown'],
  ])('%s', (_, answer, version, level, code) => {
    const found = judge(answer, version);
    expect(found).toMatchObject({ name: 'acme-vault', level, finding: { code } });
    expect(`${found?.finding.happened} ${found?.finding.remedy}`).not.toMatch(/[{}]|extra-index/);
  });

  test('says both versions, and whose word it is', () => {
    expect(judge(taken('acme_vault-99.0.tar.gz'))?.finding.happened).toBe(
      'Somebody has acme-vault 99.0 on PyPI, as high as the highest private version (1.4.0) or higher: whoever installs with two indexes gets that one.',
    );
  });
});

test('each name has its finding, in their order', () => {
  const names = ['b', 'a', 'C'].map((name) => ({ name, highest: null, answer: { kind: 'free' } as const }));
  expect(findConfusion(names, 'TestPyPI').map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});
