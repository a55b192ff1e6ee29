import { describe, expect, test } from '@jest/globals';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';

const parse = (...words: readonly string[]) => parseCliArguments(['consumer', 'init', ...words]);

describe('--github takes the next word only when that is a repository', () => {
  test.each([
    [['--github', 'acme/vault', '--package', 'a'], 'acme/vault', '.'],
    [['--package', 'a', '--github=acme/vault', 'app'], 'acme/vault', 'app'],
    [['--github', '--package', 'a'], '', '.'],
    [['--package', 'a', '--github'], '', '.'],
    [['--package', 'a', '--github', '.'], '', '.'],
    [['.', '--package', 'a', '--github'], '', '.'],
    [['--package', 'a', '--github', './app/'], '', './app/'],
    [['--package', 'a', '--github', '../app'], '', '../app'],
  ])('%j', (words, github, folder) => {
    expect(parse(...words)).toMatchObject({ github, folder, index: null });
  });
});

test.each([
  [['--allow-extra-index'], '', '.'],
  [['--allow-extra-index', 'app'], '', 'app'],
  [['--allow-extra-index=acme-vault'], 'acme-vault', '.'],
  [[], null, '.'],
])('%j: a name typed twice stands behind an equals sign', (words, allowExtraIndex, folder) => {
  const typed = parse('--package', 'a', '--index', 'https://x.example/', ...words);
  expect(typed).toMatchObject({ allowExtraIndex, folder });
});

test.each([
  ['acme-vault', 'acme-vault', null],
  ['acme-vault@^1.0.0', 'acme-vault', '^1.0.0'],
  ['Acme.Vault_x@>=1,<2', 'Acme.Vault_x', '>=1,<2'],
])('the package %s', (typed, name, range) => {
  expect(parse('--package', typed, '--github', 'a/b')).toMatchObject({ name, range });
});

test.each([
  [['--package', 'a@', '--github']],
  [['--package', '-a', '--github']],
  [['--package', 'a', '--package', 'b', '--github']],
  [['--package', '../a', '--github']],
  [['--package', 'a', '--github', '--group', 'a"]']],
  [['--package', 'a', '--index']],
  [['--package', 'a', '--github', 'x', 'y']],
])('%j is wrong use', (words) => {
  expect(() => parse(...words)).toThrow(expect.objectContaining({ code: 'usage-wrong' }));
});
