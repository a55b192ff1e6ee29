// What a person learns before anything is built, and what ends there: nobody waits for a build to read it.
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { pypiToken } from '../../upload/pypi-token.ts';
import {
  type CheckoutFolder,
  projectFiles,
  useReleaseWorld,
  type Variables,
} from '../../cli/release-world.ts';
import { typeAtCli } from '../../cli/type-at-cli.ts';

jest.setTimeout(60_000);
const world = useReleaseWorld();
const FILES = projectFiles('acme-vault');
const YES = ['--upload', '--yes'];
/** Well formed, and of nobody. */
const WRONG = pypiToken('pypi.org');

const isBuilt = async ({ path }: CheckoutFolder): Promise<boolean> => (await readdir(path)).includes('dist');
const commitMore = (project: CheckoutFolder) =>
  project.git('commit', '--quiet', '--allow-empty', '--message', 'fix: more');

const TROUBLES: readonly (readonly [
  what: string,
  code: string,
  args: readonly string[],
  prepare: (project: CheckoutFolder) => Promise<unknown>,
  told: RegExp,
])[] = [
  [
    'nobody can be asked',
    'checkout-not-confirmed',
    ['--upload'],
    async () => null,
    /acme-vault 1\.3\.0 to PyPI/,
  ],
  ['no credential', 'credential-missing', YES, async () => null, /PYPI_API_TOKEN/],
  [
    'changes that are not committed',
    'checkout-dirty',
    YES,
    (project) => project.write({ 'README.md': '# Other\n' }),
    /README\.md/,
  ],
  [
    'a tag of the version at another commit',
    'checkout-tag-elsewhere',
    ['--no-upload'],
    async (project) => [await project.git('tag', 'v1.3.0'), await commitMore(project)],
    /v1\.3\.0/,
  ],
  ['no origin to push the tag to', 'checkout-origin-refused', [...YES, '--tag'], async () => null, /origin/],
  [
    'the tag at another commit of origin',
    'checkout-tag-elsewhere',
    [...YES, '--tag'],
    async (project) => {
      await world().origin(project);
      await project.git('tag', 'v1.3.0');
      await project.git('push', '--quiet', 'origin', 'v1.3.0');
      await project.git('tag', '--delete', 'v1.3.0');
      await commitMore(project);
    },
    /on origin/,
  ],
  [
    'versions that disagree',
    'version-place-disagrees',
    ['--no-upload'],
    async (project) => {
      const table = '\n[tool.py-release]\nversion-files = ["VERSION"]\n';
      await project.write({ 'pyproject.toml': FILES['pyproject.toml'] + table, VERSION: '1.2.0\n' });
      await project.git('add', '--all');
    },
    /1\.2\.0/,
  ],
];

describe('before the build', () => {
  test.each(TROUBLES)('%s: %s', async (_, code, args, prepare, told) => {
    const project = await world().project(FILES);
    await prepare(project);
    const result = await world().release(project, args);
    expect(result.stderr).toContain(`error[${code}]`);
    expect(result.stderr).toMatch(told);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(await isBuilt(project)).toBe(false);
  });

  test('no pyproject.toml', async () => {
    const result = await world().release({ path: await world().folder() }, ['--no-upload']);
    expect(result.stderr).toMatch(/^error\[\S*pyproject\S*\]/);
    expect(result).toMatchObject({ code: 1, stdout: '' });
  });
});

const PYPIRC = `[pypi]\nusername = __token__\npassword = ${WRONG}\n`;
const CREDENTIALS: readonly (readonly [source: string, env: Variables])[] = [
  ['PYPI_API_TOKEN', { PYPI_API_TOKEN: WRONG }],
  ['TWINE_USERNAME and TWINE_PASSWORD', { TWINE_USERNAME: '__token__', TWINE_PASSWORD: WRONG }],
  ['UV_PUBLISH_TOKEN', { UV_PUBLISH_TOKEN: WRONG }],
];

describe('where the credential is from is said, and a wrong one is refused before the build', () => {
  const refused = async (source: string, env: Variables): Promise<void> => {
    world().secrets.push(WRONG);
    const project = await world().project(FILES);
    const result = await world().release(project, YES, env);
    expect(result.stderr).toContain(`the token from ${source}`);
    expect(result.stderr).toContain('error[checkout-credentials-refused]');
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(await isBuilt(project)).toBe(false);
  };

  test.each(CREDENTIALS)('%s', refused);

  test('~/.pypirc', async () => {
    const home = await world().folder();
    await writeFile(join(home, '.pypirc'), PYPIRC, { mode: 0o600 });
    await refused('[pypi] of', { HOME: home });
  });

  test('a program `keyring`, played by a script', async () => {
    const folder = join(await world().folder(), 'bin');
    await mkdir(folder);
    await writeFile(join(folder, 'keyring'), `#!/bin/sh\necho '${WRONG}'\n`);
    await chmod(join(folder, 'keyring'), 0o755);
    await refused('the keyring', { PATH: `${folder}:${world().env['PATH'] ?? ''}` });
  });
});

test('Ctrl-C at a question ends with 130; "n" uploads nothing', async () => {
  const place = { env: { ...world().env, PYPI_API_TOKEN: world().token('pypi') } };
  const { path: cwd } = await world().project(FILES);
  const asked = await typeAtCli(['release', '--upload'], [['(not shown): ', '\u0003']], {
    cwd,
    env: world().env,
  });
  expect(asked.code).toBe(130);
  expect(asked.shown).toContain('Stopped. Nothing was uploaded.');
  const refused = await typeAtCli(['release', '--upload'], [['[y/N] ', '\r']], { cwd, ...place });
  expect(refused.code).toBe(1);
  expect(refused.shown).toContain('error[checkout-not-confirmed]');
  expect(world().services.pypi.files()).toEqual([]);
});

describe('--no-upload needs nobody', () => {
  const built = async (project: { readonly path: string }, args: readonly string[]) => {
    const { stdout, code } = await world().release(project, ['--no-upload', '--json', ...args]);
    expect(code).toBe(0);
    return JSON.parse(stdout) as { readonly tag: unknown; readonly version: string };
  };

  test('a folder without git, and one inside a repository at a detached head', async () => {
    const alone = await world().project(FILES, { git: false });
    expect(await built(alone, [])).toMatchObject({ version: '1.3.0', tag: null });
    const inside = Object.fromEntries(
      Object.entries(FILES).map(([path, text]) => [`packages/vault/${path}`, text]),
    );
    const repository = await world().project(inside);
    await repository.git('checkout', '--quiet', '--detach');
    expect(await built(repository, ['packages/vault'])).toMatchObject({
      tag: { name: 'v1.3.0', made: false },
    });
  });
});
