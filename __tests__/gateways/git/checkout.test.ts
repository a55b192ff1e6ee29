import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { createCheckout } from '../../../src/gateways/git/checkout.ts';
import { createGit, createPersonGit } from '../../../src/gateways/git/run-git.ts';
import { cleanEnvironment } from '../python/warm-uv.ts';

let root: string;
let origin: string;
let git: ReturnType<typeof isolatedGit>;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'checkout-'));
  origin = await mkdtemp(join(tmpdir(), 'checkout-origin-'));
  git = isolatedGit(root);
});
afterEach(async () => {
  for (const folder of [root, origin]) await rm(folder, { recursive: true, force: true });
});

const checkout = (folder = root) => createCheckout(createGit(folder, cleanEnvironment()));
const head = async (): Promise<string> => (await git('rev-parse', 'HEAD')).trim();

async function commit(message = 'feat: begin'): Promise<void> {
  await git('config', 'user.name', 'Mona Acme');
  await git('config', 'user.email', 'mona@acme.example');
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message', message);
}

async function repository(): Promise<void> {
  await git('init', '--quiet', '--initial-branch', 'main');
  for (const name of ['a.py', 'b.py', 'ü ö.py']) await writeFile(join(root, name), `# ${name}\n`);
  await commit();
}

describe('where it stands', () => {
  test('no repository, and one without a commit: nowhere', async () => {
    expect(await checkout().readState()).toBeNull();
    await git('init', '--quiet');
    expect(await checkout().readState()).toBeNull();
  });

  test('changed, staged, renamed and removed files; new ones are not among them', async () => {
    await repository();
    expect(await checkout().readState()).toMatchObject({ sha: await head(), changed: [] });
    await writeFile(join(root, 'new.py'), '');
    await writeFile(join(root, 'ü ö.py'), 'x\n');
    await git('mv', 'a.py', 'renamed.py');
    await rename(join(root, 'b.py'), join(root, '..', 'b-away.py'));
    await rm(join(root, '..', 'b-away.py'));
    const changed = (await checkout().readState())?.changed ?? [];
    expect([...changed].sort()).toEqual(['b.py', 'renamed.py', 'ü ö.py']);
  });

  test('a detached head is a place', async () => {
    await repository();
    await git('checkout', '--quiet', '--detach');
    expect((await checkout().readState())?.sha).toBe(await head());
  });
});

describe('tags', () => {
  beforeEach(async () => {
    await repository();
    await isolatedGit(origin)('init', '--quiet', '--bare');
    await git('remote', 'add', 'origin', origin);
  });

  test.each(['annotated', 'lightweight'])(
    '%s, here and on origin, by the commit that it names',
    async (kind) => {
      expect(await checkout().readLocalTag('v1.0.0')).toBeNull();
      expect(await checkout().readRemoteTag('v1.0.0')).toBeNull();
      if (kind === 'annotated') await checkout().makeTag('v1.0.0', await head(), 'acme 1.0.0');
      else await git('tag', 'v1.0.0');
      await git('tag', 'v1.0.0-other');
      expect(await checkout().pushTag('v1.0.0')).toBe('origin');
      await commit('fix: more');
      await git('tag', 'other/v1.0.0');
      const named = (await git('rev-parse', 'v1.0.0^{commit}')).trim();
      expect(await checkout().readLocalTag('v1.0.0')).toBe(named);
      expect(await checkout().readRemoteTag('v1.0.0')).toBe(named);
    },
  );

  test('origin is asked whether it takes a tag, and gets none', async () => {
    await checkout().tryPushTag('v1.0.0', await head());
    expect(await isolatedGit(origin)('tag')).toBe('');
    await git('remote', 'set-url', 'origin', join(origin, 'nowhere'));
    await expect(checkout().tryPushTag('v1.0.0', await head())).rejects.toMatchObject({
      code: 'checkout-origin-refused',
    });
    await expect(checkout().readRemoteTag('v1.0.0')).rejects.toMatchObject({
      code: 'checkout-origin-refused',
    });
  });

  test('a push that fails says why, in a line and without the password of the address', async () => {
    await checkout().makeTag('v1.0.0', await head(), 'acme 1.0.0');
    await git('remote', 'set-url', 'origin', 'https://mona:hush-hush@127.0.0.1:1/acme.git');
    const error = await checkout()
      .pushTag('v1.0.0')
      .catch((one: unknown) => one as { code: string; happened: string });
    expect(error).toMatchObject({ code: 'checkout-tag-push' });
    expect(JSON.stringify(error)).not.toContain('hush-hush');
    expect((error as { happened: string }).happened).not.toContain('\n');
  });
});

test("a person's git logs in with what the person has, at the place that was asked for, and sees no credential of an index", async () => {
  await repository();
  const seen = join(origin, 'seen');
  await git('remote', 'add', 'origin', 'ssh://git@acme.example/vault.git');
  const person = createCheckout(
    createPersonGit(root, {
      ...cleanEnvironment(),
      SSH_AUTH_SOCK: '/run/agent',
      GIT_SSH_COMMAND: `env > '${seen}'; false`,
      GIT_DIR: '/elsewhere',
      PYPI_API_TOKEN: 'secret-of-the-index',
      TWINE_PASSWORD: 'secret-of-the-index',
    }),
  );
  await expect(person.readRemoteTag('v1.0.0')).rejects.toMatchObject({ code: 'checkout-origin-refused' });
  const environment = await readFile(seen, 'utf8');
  expect(environment).toContain('SSH_AUTH_SOCK=/run/agent');
  expect(environment).not.toMatch(/secret-of-the-index|elsewhere/);
});

test('the tag names the commit that was asked for, whatever the head is by then', async () => {
  await repository();
  const released = await head();
  await commit('fix: later');
  await checkout().makeTag('v1.0.0', released, 'acme 1.0.0');
  expect(await checkout().readLocalTag('v1.0.0')).toBe(released);
});

test('a folder that is not there is no folder outside git', async () => {
  await expect(checkout(join(root, 'missing')).readState()).rejects.toMatchObject({
    code: 'git-folder-unusable',
  });
});
