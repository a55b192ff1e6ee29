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

test.each([
  ['a URL of a repository', ['--github', 'https://joe:hunter2@github.com/acme/vault'], 'takes OWNER/REPO'],
  ['PyPI', ['--index', 'https://pypi.org/simple/'], 'the public index'],
  ['the page of the package', ['--index', 'https://x.example/simple/Acme_Vault'], 'the page of one package'],
  ['a query', ['--index', 'https://x.example/simple?token=hunter2'], 'no address of a simple index'],
  ['another protocol', ['--index', 'ftp://x.example/simple/'], 'no address of a simple index'],
  ['no URL', ['--index', 'hunter2'], 'no address of a simple index'],
])('a source that is %s is refused, and not repeated', (_, words, why) => {
  const parsing = () => parse('--package', 'acme-vault', ...words);
  expect(parsing).toThrow(why);
  expect(parsing).not.toThrow('hunter2');
});
