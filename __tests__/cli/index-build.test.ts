import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { smallWheel } from '../distribution/small-distribution.ts';
import { startIndexWorld, seedOwn } from '../commands/index-world.ts';
import { runCli } from './run-cli.ts';

// Programs are started, on machines that may be busy.
jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'cli-index-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('index build', () => {
  test('a folder, twice: a document, and nothing to do', async () => {
    mkdirSync(join(root, 'dist'));
    const { filename, content } = smallWheel();
    writeFileSync(join(root, 'dist', filename), content);
    const words = ['index', 'build', '--files', 'dist', '--out', 'site', '--json', '--quiet'];
    const first = await runCli(words, { cwd: root });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toMatchObject({
      ...{ schema: 1, out: 'site', private: false },
      projects: [{ name: 'acme-vault', status: 'active', version: '1.3.0', versions: 1, files: 1 }],
    });
    const again = await runCli(words, { cwd: root });
    expect(JSON.parse(again.stdout)).toMatchObject({ changed: 0 });
  });

  test('a private repository is refused until it is asked for; the token is nowhere', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    Object.assign(world.sandbox.repository('acme/vault'), { private: true });
    const { apiUrl } = await world.sandbox.listen();
    const env = { GITHUB_TOKEN: world.token, GITHUB_API_URL: apiUrl };
    const words = ['index', 'build', 'acme/vault', '--out', 'private', '--copy'];
    const refused = await runCli(words, { cwd: root, env });
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('error[index-private-unasked]: acme/vault: private');
    const built = await runCli([...words, '--private'], { cwd: root, env });
    expect(built).toMatchObject({ code: 0 });
    expect(built.stdout).toContain('keep it private');
    const page = readFileSync(join(root, 'private', 'simple', 'acme-vault', 'index.html'), 'utf8');
    expect(page).toContain('../../files/acme-vault/acme_vault-1.3.0-py3-none-any.whl#sha256=');
    for (const text of [refused.stderr, built.stderr, built.stdout, page])
      expect(text).not.toContain(world.token);
  });

  test.each([
    ['index-token-missing', ['acme/vault', '--out', 'x']],
    ['index-settings-missing', ['--files', '.', '--out', 'x', '--settings', 'none.toml']],
    ['index-settings-broken', ['--files', '.', '--out', 'x', '--settings', 'broken.toml']],
  ])('%s', async (code, words) => {
    writeFileSync(join(root, 'broken.toml'), '[packages.acme-vault]\nstatus = "fine"\n');
    const result = await runCli(['index', 'build', ...words], { cwd: root });
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toContain(`error[${code}]`);
  });
});
