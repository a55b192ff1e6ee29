import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { INDEX_INPUT_NAMES, parseIndexInputs } from '../../src/inputs/index-inputs.ts';
import { placeProblem } from '../../src/simple-index/index-place.ts';
import { yankedReason } from '../../src/simple-index/yanked-reason.ts';
import { codesOf } from './refused-codes.ts';

const inputs = (raw: Readonly<Record<string, string>>) =>
  parseIndexInputs(new Map(Object.entries(raw)), 'acme/vault');

describe('inputs of actions/index', () => {
  test('are those that action.yml declares', () => {
    const file = fileURLToPath(new URL('../../actions/index/action.yml', import.meta.url));
    const { inputs: declared } = parse(readFileSync(file, 'utf8')) as { readonly inputs: object };
    expect(Object.keys(declared).sort()).toEqual([...INDEX_INPUT_NAMES].sort());
  });

  test('nothing given: this repository, into a folder', () => {
    expect(inputs({})).toEqual({
      ...{ repositories: ['acme/vault'], files: null, settings: null, title: 'Python packages', url: null },
      ...{ copy: false, target: { kind: 'folder' }, token: '' },
    });
  });

  test('files alone: no repository', () => {
    expect(inputs({ files: 'dist', target: 'branch:gh-pages' })).toMatchObject({
      ...{ repositories: [], files: 'dist', target: { kind: 'branch', branch: 'gh-pages' } },
    });
  });

  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ repositories: 'acme/vault\nacme' }, ['index-repository-name']],
    [{ repositories: 'acme/../..' }, ['index-repository-name']],
    [{ files: '../dist', settings: '/etc/passwd' }, ['input-outside-workspace', 'input-outside-workspace']],
    [{ target: 'branch:' }, ['index-target-invalid']],
    [{ target: 'branch:a..b' }, ['index-target-invalid']],
    [
      { target: 'branch:-x', copy: 'yes', url: 'ftp://acme' },
      ['index-target-invalid', 'input-invalid', 'input-invalid'],
    ],
    [{ repositores: 'acme/vault' }, ['input-unknown']],
  ])('%j', (raw, codes) => {
    expect(codesOf(() => inputs(raw))).toEqual(codes);
  });
});

describe('index build on the command line', () => {
  const parsed = (...words: readonly string[]) => parseCliArguments(['index', 'build', ...words]);

  test('repositories and where it goes', () => {
    expect(parsed('acme/vault', '--out', 'site', '--copy', '--no-pages')).toMatchObject({
      ...{ command: 'index build', repositories: ['acme/vault'], out: 'site', copy: true, pages: false },
      ...{ private: false, files: null, settings: null, url: null, title: 'Python packages' },
    });
  });

  test.each([
    [['acme/vault']],
    [['--out', 'site']],
    [['acme', '--out', 'site']],
    [['acme/vault', '--out', 'site', '--url', 'https://u:p@acme.example/']],
    [['acme/vault', '--out', 'site', '--token', 'x']],
  ])('%j is wrong use', (words) => {
    expect(codesOf(() => parsed(...words))).toEqual(['usage-wrong']);
  });
});

describe('where private packages may go', () => {
  const folder = { kind: 'folder' } as const;
  const branch = { kind: 'branch', branch: 'index' } as const;

  test.each([
    [folder, false, 'public', false],
    [folder, true, 'public', false],
    [folder, true, 'unknown', false],
    [folder, true, 'none', false],
    [folder, true, 'private', true],
    [branch, false, 'none', false],
    [branch, true, 'public', false],
    [branch, true, 'unknown', false],
    [branch, true, 'none', true],
    [branch, true, 'private', true],
  ] as const)('%j of a repository that is private: %j, its site %s', (target, isPrivate, pages, may) => {
    const problem = placeProblem(target, { repository: 'acme/vault', private: isPrivate, pages });
    expect(problem === null).toBe(may);
    if (problem !== null) expect(problem).toContain('acme/vault');
  });
});

describe('a line that yanks a release', () => {
  test.each<readonly [string, string | false]>([
    ['Yanked: broken', 'broken'],
    ['Fine.\r\n\r\nYanked: broken on Windows\r\n\r\nMore.', 'broken on Windows'],
    ['Yanked:', ''],
    ['Yanked: \u001b[31mred', '[31mred'],
    ['Not Yanked: x', false],
    [' Yanked: x', false],
    ['> Yanked: x', false],
    ['It was\nYanked: x', false],
    ['Yanked: x\nand more', false],
    ['```\n\nYanked: x\n\n```', false],
    ['yanked: x', false],
    ['', false],
  ])('%j', (notes, reason) => {
    expect(yankedReason(notes)).toBe(reason);
  });
});
