// `py-release release` as a person types it: PyPI and TestPyPI are the strict doubles under their real names.
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { moduleOf, projectFiles, useReleaseWorld } from './release-world.ts';
import { typeAtCli } from './type-at-cli.ts';

jest.setTimeout(60_000);
const world = useReleaseWorld();

const filenames = (name: string): readonly string[] =>
  ['-1.3.0-py3-none-any.whl', '-1.3.0.tar.gz'].map((rest) => moduleOf(name) + rest);
const served = (index: 'pypi' | 'testpypi', name: string) =>
  world()
    .services[index].files(name)
    .map(({ filename, sha256 }) => ({ name: filename, sha256 }))
    .sort((a, b) => a.name.localeCompare(b.name));
const uploads = (): number =>
  world().services.testpypi.requests.filter(({ kind }) => kind === 'upload').length;

test('--test-upload; then "already there, same sha256"; then, with a changed byte, both hashes', async () => {
  const name = 'acme-vault';
  const project = await world().project(projectFiles(name));
  const env = { TEST_PYPI_API_TOKEN: world().token('testpypi') };
  const first = await world().release(project, ['--test-upload', '--yes'], env);
  expect(first.stderr).toContain('use the token from TEST_PYPI_API_TOKEN');
  expect(first.stdout).toContain('acme-vault 1.3.0 is on TestPyPI');
  expect(first.stdout).toContain('Installed from there: acme_vault-1.3.0-py3-none-any.whl');
  expect(first.stdout).toMatch(
    /pip install 'acme-vault @ https:\/\/test-files\.pythonhosted\.org\/\S+\.whl'/,
  );
  expect(first.stdout).toContain('py-release release --upload');
  expect(first.code).toBe(0);
  const files = served('testpypi', name);
  expect(files.map((file) => file.name)).toEqual(filenames(name));

  const before = uploads();
  const again = await world().release(project, ['--test-upload', '--yes', '--json', '--quiet'], env);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(again.stdout)).toMatchObject({
    ...{ schema: 1, name, version: '1.3.0', index: 'TestPyPI' },
    files: files.map((file) => ({ ...file, outcome: 'already-there', url: expect.any(String) })),
    installed: { file: filenames(name)[0], scripts: [name] },
    tag: { name: 'v1.3.0', made: false },
  });
  // The question whether the credentials are known is a form without a file.
  expect(uploads() - before).toBe(1);

  await appendFile(join(project.path, 'README.md'), '!');
  await project.git('commit', '--quiet', '--all', '--message', 'docs: one byte more');
  const other = await world().release(project, ['--test-upload', '--yes'], env);
  expect(other).toMatchObject({ code: 1, stdout: '' });
  expect(other.stderr).toContain('error[version-file-differs]');
  for (const { sha256 } of files) expect(other.stderr).toContain(`sha256 ${sha256} there, `);
  expect(served('testpypi', name)).toEqual(files);
});

test('ended after the first file: 130, and what is not done; run again, it sends the rest, then tags', async () => {
  const name = 'acme-safe';
  const project = await world().project(projectFiles(name));
  const origin = await world().origin(project);
  const { pypi } = world().services;
  const env = { PYPI_API_TOKEN: world().token('pypi') };
  const [wheel, sdist] = filenames(name);
  // The first is the question about the credentials; the third never arrives.
  for (const kind of [{ delay: 5000 }, 'cut'] as const) pypi.fault({ on: 'upload', nth: 3, kind });
  const signal = (text: string) => (text.includes(`${wheel}: uploaded`) ? 'SIGINT' : null);
  const cut = await world().release(project, ['--upload', '--yes', '--tag'], env, { signal });
  expect(cut).toMatchObject({ code: 130, stdout: '' });
  expect(cut.stderr).toMatch(
    new RegExp(`Stopped\\. .*Not done: ${sdist}, its installation from there, and the tag\\.`),
  );
  expect(served('pypi', name).map((file) => file.name)).toEqual([wheel]);
  expect(await origin.git('tag')).toBe('');

  const done = await world().release(project, ['--upload', '--yes', '--tag'], env);
  expect(done.stderr).toContain(`${wheel}: already there, same sha256`);
  expect(done.stderr).toContain(`${sdist}: uploaded`);
  expect(done.stdout).toContain('Tagged: v1.3.0, pushed to origin');
  expect(done.code).toBe(0);
  expect(served('pypi', name).map((file) => file.name)).toEqual([wheel, sdist]);
  expect(await origin.git('cat-file', '-t', 'v1.3.0')).toBe('tag\n');
  expect(await origin.git('rev-parse', 'v1.3.0^{commit}')).toBe(await project.git('rev-parse', 'HEAD'));

  const again = await world().release(project, ['--upload', '--yes', '--tag'], env);
  expect(again.stdout).toContain('Tagged: v1.3.0 was on origin already');
  expect(again.code).toBe(0);
});

test('a person at a narrow terminal types the token and agrees', async () => {
  const project = await world().project(projectFiles('acme-box'));
  const token = world().token('testpypi');
  const typed = await typeAtCli(
    ['release', '--test-upload'],
    [
      ['API token for TestPyPI (not shown): ', `${token}\r`],
      ['[y/N] ', 'y\r'],
    ],
    { cwd: project.path, env: { ...world().env, NO_COLOR: '1' }, columns: 40 },
  );
  expect(typed.shown).toContain('acme-box 1.3.0 is on TestPyPI');
  expect(typed.shown).not.toContain(token.slice(0, 20));
  for (const part of typed.shown.split('\u001b[').slice(1)) expect(part).not.toMatch(/^\d+m/);
  const moving = typed.shown.split('\u001b[2K').filter((line) => line.includes('Sent '));
  expect(moving.length).toBeGreaterThan(0);
  for (const line of moving) expect((/^[^\r\n]*/.exec(line)?.[0] ?? '').length).toBeLessThan(40);
  expect(typed.code).toBe(0);
});
