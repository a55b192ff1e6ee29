// Finding updates with the outside as plain values: what is tried, in which order, and what comes of each end.
import { describe, expect, test } from '@jest/globals';
import { findUpdates } from '../../src/commands/find-updates.ts';
import { writeUpdateFolder } from '../../src/commands/write-update-folder.ts';
import { FILES, REQUEST, type World, world } from './update-values.ts';

const tests = ({ ran }: World): readonly string[] => ran.filter((each) => each.includes(' check'));

test('one by one: each on top of those that were green, or by itself; project code runs without the index', async () => {
  const stacked = world();
  const result = await findUpdates(REQUEST, stacked);
  expect(result).toMatchObject({
    ...{ schema: 1, head: 'a'.repeat(40), path: 'app', current: [] },
    updates: [
      { id: 'acme-key', state: 'green', files: [{ path: 'app/requirements.txt' }] },
      {
        id: 'acme-vault',
        state: 'green',
        packages: [{ notes: [{ version: '1.1', text: '', url: 'https://pypi.org/project/acme-vault/' }] }],
      },
    ],
  });
  expect(tests(stacked)).toEqual([
    'none: environment check [acme-key==1.1 acme-vault==1.0]',
    'none: environment check [acme-key==1.1 acme-vault==1.1]',
  ]);
  expect(stacked.open()).toBe(0);
  const apart = world();
  await findUpdates({ ...REQUEST, stacked: false }, apart);
  expect(tests(apart)[1]).toBe('none: environment check [acme-key==1.0 acme-vault==1.1]');
});

test('a red one is not what the next one stands on', async () => {
  const needs = world([['check acme-key==1.1', 'broken']]);
  const { updates } = await findUpdates(REQUEST, needs);
  expect(updates.map(({ id, state }) => [id, state])).toEqual([
    ['acme-key', 'red'],
    ['acme-vault', 'green'],
  ]);
  expect(tests(needs)[1]).toBe('none: environment check [acme-key==1.0 acme-vault==1.1]');
});

test('pytest that is configured but not asked for is told, and fails no update', async () => {
  const missing = ['-m pytest', './.venv/bin/python: No module named pytest'] as const;
  const told: string[] = [];
  const needs = {
    ...world([missing], { ...FILES, 'pytest.ini': '[pytest]\n' }),
    log: (text: string) => void told.push(text),
  };
  const { updates } = await findUpdates({ ...REQUEST, packages: ['acme-key'], testCommand: null }, needs);
  expect(updates).toMatchObject([{ state: 'green', tests: [{ name: 'install' }, { name: 'import' }] }]);
  expect(told).toContainEqual(expect.stringContaining('pytest is configured'));
  const given = { ...REQUEST, packages: ['acme-key'], testCommand: ['python', '-m', 'pytest'] };
  expect((await findUpdates(given, needs)).updates).toMatchObject([{ state: 'red' }]);
});

test('in a group: one update', async () => {
  const needs = world();
  const { updates } = await findUpdates({ ...REQUEST, group: true }, needs);
  expect(updates).toMatchObject([
    { id: 'packages', packages: [{ name: 'acme-key' }, { name: 'acme-vault' }] },
  ]);
  expect(tests(needs)).toEqual(['none: environment check [acme-key==1.1 acme-vault==1.1]']);
});

describe('an end', () => {
  test('of an install for want of versions is a conflict, in its words, and offers nothing', async () => {
    const { updates } = await findUpdates(
      { ...REQUEST, packages: ['acme-key'] },
      world([['pip install', 'ERROR: ResolutionImpossible: key<1.1']]),
    );
    expect(updates).toMatchObject([
      { state: 'conflict', files: [], tests: [], conflict: 'ERROR: ResolutionImpossible: key<1.1' },
    ]);
  });

  test.each([
    ['pip install', 'no space left', ['install']],
    ['-I -c', 'ImportError', ['install', 'import']],
    ['environment check', 'FAILED', ['install', 'import', 'tests']],
    ['far', 'FAILED', ['install', 'import', 'tests', 'staging']],
  ])('of %s is red, and nothing runs after it', async (word, log, names) => {
    const request = { ...REQUEST, packages: ['acme-key'], stagingCommand: ['far'] };
    const { updates } = await findUpdates(request, world([[word, log]]));
    expect(updates).toMatchObject([{ state: 'red', conflict: null }]);
    expect(updates[0]?.tests.map(({ name }) => name)).toEqual(names);
    expect(updates[0]?.tests.map(({ passed }) => passed)).toEqual(
      names.map((_, position) => position < names.length - 1),
    );
    expect(updates[0]?.tests.at(-1)?.log).toBe(log);
  });

  test('of a lock for another reason stops everything, and the copy is removed', async () => {
    const needs = world([['lock', 'error: disk full']], { ...FILES, 'uv.lock': 'version = 1\n' });
    await expect(findUpdates(REQUEST, needs)).rejects.toMatchObject({ code: 'update-lock-failed' });
    expect(needs.open()).toBe(0);
  });

  test('of a lock that has no place for the package changes nothing: it is current', async () => {
    const files = {
      'pyproject.toml': '[project]\ndependencies = ["acme-key"]\n',
      'uv.lock': 'version = 1\n',
    };
    const { updates, current } = await findUpdates({ ...REQUEST, packages: ['acme-key'] }, world([], files));
    expect({ updates, current }).toMatchObject({ updates: [], current: [{ name: 'acme-key' }] });
  });

  test('of a lock that kept the old version is no success', async () => {
    const lock = 'version = 1\n\n[[package]]\nname = "acme-key"\nversion = "1.0"\n';
    const { updates } = await findUpdates(
      { ...REQUEST, packages: ['acme-key'] },
      world([], { ...FILES, 'uv.lock': lock }),
    );
    expect(updates).toMatchObject([
      { state: 'conflict', conflict: 'uv.lock was locked with acme-key 1.0, although 1.1 was asked for.' },
    ]);
  });
});

describe('refused', () => {
  test.each([
    ['update-nothing-named', REQUEST, { 'requirements.txt': 'acme-key==1.0\n' }],
    ['update-not-asked', { ...REQUEST, packages: ['rich'] }, FILES],
    [
      'update-elsewhere',
      { ...REQUEST, packages: ['acme-key'] },
      { 'requirements.txt': 'acme-key @ git+https://github.com/acme/key\n' },
    ],
    [
      'update-not-listed',
      { ...REQUEST, packages: ['acme-gone'] },
      { 'requirements.txt': 'acme-gone==1.0\n' },
    ],
  ])('%s', async (code, request, files) => {
    await expect(findUpdates(request, world([], files))).rejects.toMatchObject({ code });
  });

  test('all names that nothing asks for are told together', async () => {
    await expect(findUpdates({ ...REQUEST, packages: ['rich', 'click'] }, world())).rejects.toMatchObject({
      errors: [{}, {}],
    });
  });
});

test('the folder: every file by its sha256, the document last', async () => {
  const needs = world();
  const result = await findUpdates(REQUEST, needs);
  const written: [string, string][] = [];
  const { digest } = await writeUpdateFolder(result, {
    keptText: (sha256) => needs.texts.get(sha256) ?? '',
    writeFile: async (path, text) => void written.push([path, text]),
  });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(written.at(-1)?.[0]).toBe('py-release-updates.json');
  expect(JSON.parse(written.at(-1)?.[1] ?? '')).toEqual(result);
  const files = result.updates.flatMap((each) => each.files.map(({ after }) => `files/${after}`));
  expect(written.slice(0, -1).map(([path]) => path)).toEqual(files.toSorted());
  for (const [, text] of written.slice(0, -1)) expect(text).toContain('acme-key==1.1');
});
