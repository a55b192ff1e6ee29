import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createConsumerFolder } from '../../../src/gateways/consumer-folder.ts';
import { cleanEnvironment } from '../python/warm-uv.ts';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'consumer-folder-')));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const folder = (env: Readonly<Record<string, string>> = {}) =>
  createConsumerFolder(root, { HOME: join(root, 'home'), ...env }, cleanEnvironment());
const put = (path: string, text: string | Buffer): Promise<void> => writeFile(join(root, path), text);
const text = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

describe('writing', () => {
  test('a file that somebody changed stops everything before the first write', async () => {
    await put('a.txt', 'old');
    await put('b.txt', 'by hand');
    const changes = [
      { path: 'a.txt', before: 'old', after: 'new' },
      { path: 'b.txt', before: 'old', after: 'new' },
    ];
    await expect((await folder()).writeFiles(changes)).rejects.toMatchObject({
      code: 'consumer-file-changed',
      message: expect.stringMatching(/^b\.txt .*nothing was written/),
    });
    expect([await text('a.txt'), await text('b.txt')]).toEqual(['old', 'by hand']);
  });

  test.each([
    ['that has appeared', 'new.txt', null],
    ['that is gone', 'gone.txt', 'old'],
  ])('a file %s is a change too', async (_, path, before) => {
    await put('new.txt', 'by hand');
    const written = (await folder()).writeFiles([{ path, before, after: 'x' }]);
    await expect(written).rejects.toMatchObject({ code: 'consumer-file-changed' });
    expect(await text('new.txt')).toBe('by hand');
  });

  test('new folders are made, and nothing is left beside the files', async () => {
    await put('a.txt', 'old');
    await (
      await folder()
    ).writeFiles([
      { path: 'a.txt', before: 'old', after: 'new' },
      { path: 'x/y.txt', before: null, after: 'y' },
    ]);
    expect(await text('x/y.txt')).toBe('y');
    expect((await readdir(root)).sort()).toEqual(['a.txt', 'x']);
  });

  test.each([
    ['a link', 'link.txt'],
    ['behind a link', 'away/b.txt'],
  ])('%s is refused', async (_, path) => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    try {
      await writeFile(join(outside, 'b.txt'), 'old');
      await symlink(join(outside, 'b.txt'), join(root, 'link.txt'));
      await symlink(outside, join(root, 'away'));
      const written = (await folder()).writeFiles([{ path, before: 'old', after: 'new' }]);
      await expect(written).rejects.toMatchObject({ code: 'consumer-link-outside' });
      expect(await readFile(join(outside, 'b.txt'), 'utf8')).toBe('old');
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test('a path that leaves the folder is refused', async () => {
    const written = (await folder()).writeFiles([{ path: '../x', before: null, after: 'x' }]);
    await expect(written).rejects.toMatchObject({ code: 'file-outside-workspace' });
  });

  test('the virtual environment has a file of its own', async () => {
    const environment = join(root, 'env');
    await mkdir(environment);
    await put('env/pyvenv.cfg', '');
    const gateway = await folder({ VIRTUAL_ENV: environment });
    const file = await gateway.readEnvironmentConfig();
    expect(file).toEqual({ path: join(environment, 'pip.conf'), before: null });
    await gateway.writeFiles([{ path: join(environment, 'pip.conf'), before: null, after: '[global]\n' }]);
    expect(await gateway.readOutside()).toEqual(
      expect.arrayContaining([{ path: join(environment, 'pip.conf'), text: '[global]\n', outside: true }]),
    );
  });

  test('one that is named counts, and the active one does not', async () => {
    for (const name of ['env', 'active']) {
      await mkdir(join(root, name));
      await put(`${name}/pyvenv.cfg`, '');
      await put(`${name}/pip.conf`, `# ${name}\n`);
    }
    const env = { HOME: join(root, 'home'), VIRTUAL_ENV: join(root, 'active') };
    const gateway = await createConsumerFolder(root, env, cleanEnvironment(), 'env');
    const texts = (await gateway.readOutside()).map(({ text }) => text);
    expect(texts).toContain('# env\n');
    expect(texts).not.toContain('# active\n');
  });
});

describe('reading', () => {
  test('what matters, although git does not list it; links, data and foreign environments not', async () => {
    await put('pyproject.toml', '[project]\n');
    await put('app.py', '');
    await put('pip.conf', '[global]\n');
    await put('big.yml', Buffer.alloc(2_000_000, 'x'));
    await put('latin.sh', Buffer.from([0xff, 0xfe]));
    await symlink('/etc/passwd', join(root, 'passwd.sh'));
    await mkdir(join(root, '.venv'));
    await put('.venv/x.sh', 'x');
    expect([...(await (await folder()).readFiles()).keys()]).toEqual(['pip.conf', 'pyproject.toml']);
  });

  test('a pyproject.toml that is no text is told', async () => {
    await put('pyproject.toml', Buffer.from([0x61, 0xff]));
    await expect((await folder()).readFiles()).rejects.toMatchObject({ code: 'project-file-not-utf-8' });
  });

  test('workflows and actions of the repository above, which are no links', async () => {
    const app = join(root, 'packages/app');
    for (const path of ['packages/app', '.git', '.github/workflows', '.github/actions/setup'])
      await mkdir(join(root, path), { recursive: true });
    await put('.github/workflows/ci.yml', 'a');
    await put('.github/actions/setup/action.yml', 'b');
    await symlink('/etc/passwd', join(root, '.github/workflows/x.yml'));
    const gateway = await createConsumerFolder(app, { HOME: root }, cleanEnvironment());
    expect(await gateway.readAbove()).toEqual([
      { path: '../../.github/workflows/ci.yml', text: 'a' },
      { path: '../../.github/actions/setup/action.yml', text: 'b' },
    ]);
    expect(await (await folder()).readAbove()).toEqual([]);
  });

  test('no installed copy, no metadata', async () => {
    expect(await (await folder()).readMetadata('acme-vault')).toBeNull();
  });
});

test('a folder that cannot be written is told', async () => {
  if (process.getuid?.() === 0) return;
  await chmod(root, 0o500);
  const written = (await folder()).writeFiles([{ path: 'x', before: null, after: 'x' }]);
  await expect(written).rejects.toMatchObject({ code: 'consumer-file-unwritable' });
});
