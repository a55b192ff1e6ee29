// A GitHub Enterprise Server with a certificate of the company's own authority, and every command that asks it: trusted by the variable that
// a machine has for it, else one message that says what to do.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startTlsFront, type TlsFront } from '../../../sandbox/index/tls-front.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { type CliResult, runCli } from '../../cli/run-cli.ts';
import { type PrivateReleases, startPrivateReleases } from '../../servers/private-releases.ts';

jest.setTimeout(60_000);

const REPOSITORY = 'acme/vault';
const VAULT = '[project]\nname = "acme-vault"\nversion = "1.3.0"\n';
const SHOP = `[project]
name = "acme-shop"
version = "0.1.0"
dependencies = ["acme-vault>=1.0,<2.0"]

[tool.py-release.private-packages]
acme-vault = "${REPOSITORY}"
`;

let releases: PrivateReleases;
let front: TlsFront;
let caFile = '';
let token = '';
beforeAll(async () => {
  releases = await startPrivateReleases();
  await releases.create(REPOSITORY);
  await releases.release({ repository: REPOSITORY, name: 'acme-vault', version: '1.3.0' });
  front = await startTlsFront((await releases.github.listen()).apiUrl);
  caFile = join(releases.root, 'acme-authority.pem');
  await writeFile(caFile, front.root);
  token = releases.token(REPOSITORY);
});
afterAll(async () => {
  await front?.[Symbol.asyncDispose]();
  await releases.close();
});

/** In a clone of its own. */
async function type(
  words: readonly string[],
  files: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Promise<CliResult> {
  const cwd = await mkdtemp(join(releases.root, 'clone-'));
  const git = isolatedGit(cwd);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('remote', 'add', 'origin', `${front.url}/${REPOSITORY}.git`);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), text);
  }
  const result = await runCli(words, {
    cwd,
    env: {
      ...{ GITHUB_TOKEN: token, GITHUB_API_URL: front.url, GITHUB_SERVER_URL: front.url },
      // Nobody listens there: nothing but that server is asked.
      ...{ HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'localhost', ...variables },
    },
  });
  expect(result.stdout + result.stderr).not.toContain(token);
  return result;
}

const COMMANDS: readonly (readonly [string, readonly string[], Readonly<Record<string, string>>])[] = [
  ['index build', ['index', 'build', REPOSITORY, '--out', 'site', '--private'], {}],
  ['init', ['init', '--check'], { 'pyproject.toml': VAULT }],
  [
    'consumer init',
    ['consumer', 'init', '--package', 'acme-vault', '--github', REPOSITORY, '--yes'],
    { 'pyproject.toml': SHOP.slice(0, SHOP.indexOf('\n[tool')) },
  ],
  [
    'consumer update',
    ['consumer', 'update'],
    { 'pyproject.toml': SHOP, 'requirements.txt': 'acme-vault==1.3.0\n' },
  ],
  ['audit', ['audit', '--index', 'none'], { 'pyproject.toml': VAULT }],
  ['health', ['health', '--index', 'none', '--skip', 'private-name'], { 'pyproject.toml': VAULT }],
];

test.each(COMMANDS)(
  '%s: with the authority in SSL_CERT_FILE the server is asked',
  async (_, words, files) => {
    const before = front.seen.length;
    const { stdout, stderr } = await type(words, files, { SSL_CERT_FILE: caFile });
    expect(stdout + stderr).not.toMatch(/certificate/i);
    expect(front.seen.slice(before)).toContainEqual(expect.stringContaining(`/repos/${REPOSITORY}`));
  },
);

test.each(COMMANDS)('%s: without it nothing is sent, and it is said what to do', async (_, words, files) => {
  const before = front.seen.length;
  const { stdout, stderr } = await type(words, files, {});
  const told = (stdout + stderr).replace(/\s+/g, ' ');
  expect(told).toMatch(/certificate/);
  expect(told).toMatch(/SSL_CERT_FILE/);
  expect(told).not.toMatch(/trying again|proxy settings|bug:/);
  expect(front.seen).toHaveLength(before);
});

test('a file that can not be read is a warning that names it', async () => {
  const [, words, files] = COMMANDS[1] ?? ['', [], {}];
  const { stderr } = await type(words, files, { SSL_CERT_FILE: '/nowhere/acme.pem' });
  expect(stderr).toMatch(/warning.*SSL_CERT_FILE names \/nowhere\/acme\.pem/);
});
