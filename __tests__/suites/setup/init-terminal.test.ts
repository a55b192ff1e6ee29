// `py-release init` on a terminal, and with a token for the settings of the repository.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Fixture, startFixture } from '../../sandbox/github/fixture.ts';
import type { Listening } from '../../../sandbox/github/serving/http-face.ts';
import type { Access } from '../../../sandbox/github/state.ts';
import { type Clone, OFFLINE, ORDINARY, useClones, WORKFLOW } from './init-world.ts';
import { typeAtCli } from '../../cli/type-at-cli.ts';

jest.setTimeout(60_000);
const newClone = useClones();

describe('a person at the terminal', () => {
  const type = (
    { path }: Clone,
    parts: readonly (readonly [after: string, keys: string])[],
    args: readonly string[] = [],
  ) => typeAtCli(['init', ...args], parts, { cwd: path, env: OFFLINE });

  test('sees colours, and is asked once; a no writes nothing', async () => {
    const clone = await newClone({ 'pyproject.toml': ORDINARY, 'CHANGES.rst': '' });
    const question = `Write pyproject.toml and ${WORKFLOW}? [y/N] `;
    const declined = await type(clone, [[question, 'n\r']]);
    expect(declined.code).toBe(1);
    expect(declined.shown).toContain('\u001b[32m+name: Release\u001b[39m');
    expect(declined.shown).toContain('setup-not-confirmed');
    expect(Object.keys(await clone.state())).toEqual(['CHANGES.rst', 'pyproject.toml']);
    const agreed = await type(clone, [[question, 'y\r']]);
    expect(agreed.code).toBe(0);
    expect(agreed.shown).toContain('Tell PyPI once who may publish');
    expect(Object.keys(await clone.state())).toContain(WORKFLOW);
    const again = await type(clone, []);
    expect(again).toMatchObject({ code: 0, shown: expect.stringContaining('Nothing to do') });
  });

  test('who changed the workflow is asked for that file, also with --yes', async () => {
    const clone = await newClone({ 'pyproject.toml': ORDINARY, 'CHANGES.rst': '' });
    await clone.init(['--yes']);
    const changed = `${await clone.read(WORKFLOW)}# mine\n`;
    await clone.write({ [WORKFLOW]: changed, 'pyproject.toml': ORDINARY });
    const question = `Replace ${WORKFLOW}, which a person changed? [y/N] `;
    const kept = await type(clone, [[question, 'n\r']], ['--yes']);
    expect(kept.code).toBe(0);
    expect(await clone.read(WORKFLOW)).toBe(changed);
    expect(await clone.read('pyproject.toml')).toContain('changelog = false');
    expect((await type(clone, [[question, 'n\r']])).code).toBe(0);
    expect((await type(clone, [[question, 'y\r']])).code).toBe(0);
    expect(await clone.read(WORKFLOW)).toBe(changed.replace('# mine\n', ''));
  });

  test('Ctrl-C at the question', async () => {
    const clone = await newClone();
    const stopped = await type(clone, [['[y/N] ', '\u0003']]);
    expect(stopped).toMatchObject({
      code: 130,
      shown: expect.stringContaining('Stopped. Nothing was written.'),
    });
    expect(Object.keys(await clone.state())).toEqual(['pyproject.toml']);
  });
});

describe('with a token', () => {
  let fixture: Fixture;
  let urls: Listening;
  beforeAll(async () => {
    fixture = await startFixture({ private: true });
    urls = await fixture.sandbox.listen();
  });
  afterAll(async () => {
    await urls?.close();
    fixture?.[Symbol.dispose]();
  });

  const codes = async (
    pyproject: string,
    permissions: Readonly<Record<string, Access>> | null,
    args: readonly string[] = [],
  ): Promise<readonly string[]> => {
    const clone = await newClone(
      { 'pyproject.toml': pyproject },
      { remote: `${urls.serverUrl}/acme/vault.git` },
    );
    const rights = { repository: 'acme/vault', kind: 'pat', permissions: permissions ?? {} } as const;
    const token = permissions === null ? 'ghp_wrong' : fixture.sandbox.issueToken(rights);
    const { stdout, stderr, code } = await clone.init(['--json', '--dry-run', ...args], {
      ...{ GH_TOKEN: token, GITHUB_API_URL: urls.apiUrl, GITHUB_SERVER_URL: urls.serverUrl },
      ...{ NO_PROXY: '127.0.0.1' },
    });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).not.toContain(token);
    return (JSON.parse(stdout) as { findings: { code: string }[] }).findings.map((each) => each.code);
  };
  const STABLE = `${ORDINARY}[tool.py-release]\nbranches = ["stable"]\n`;
  const PROPOSING = `${ORDINARY}[tool.py-release]\ncommit-mode = "pull-request"\n`;

  test('its settings are compared with the configuration', async () => {
    const all = { contents: 'write', administration: 'read' } as const;
    expect(await codes(ORDINARY, all)).toEqual(['setup-squash-title']);
    expect(await codes(PROPOSING, all)).toEqual(['setup-squash-title', 'setup-actions-pulls']);
    fixture.sandbox.addRule('acme/vault', { type: 'pull_request', target: 'branch', include: ['main'] });
    expect(await codes(ORDINARY, all)).toEqual(['setup-squash-title', 'setup-branch-protected']);
    const parameters = { merge_method: 'REBASE' };
    const queue = { type: 'merge_queue', target: 'branch', include: ['stable'], parameters } as const;
    fixture.sandbox.addRule('acme/vault', queue);
    expect(await codes(STABLE, all)).toEqual(['setup-branch-protected']);
    expect(await codes(PROPOSING, { contents: 'read' })).toEqual(Array(2).fill('setup-settings-unknown'));
    expect(await codes(ORDINARY, all, ['--private'])).toContain('private-name-unknown');
    expect(fixture.sandbox.writes).toEqual([]);
    expect(fixture.sandbox.violations).toEqual([]);
  });

  test('a wrong token is told, and is no failure', async () => {
    expect(await codes(ORDINARY, null)).toEqual(['setup-settings-unknown']);
  });
});
