// `--repository`: an index of one's own, with a user and a password. A real pypiserver.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../sandbox/index/pypiserver.ts';
import { projectFiles, useReleaseWorld } from './release-world.ts';

jest.setTimeout(60_000);
const world = useReleaseWorld();
/** Nothing on this machine, where a token may be tried. */
const ELSEWHERE = 'https://pypi.acme.example/legacy/';
const PASSWORD = 'hush-hush-7';
let server: Pypiserver;
beforeAll(async () => {
  server = await startPypiserver({ user: 'ada', password: PASSWORD });
}, 180_000);
afterAll(() => server?.close());

test('by its URL with TWINE_*; then by its name in ~/.pypirc, which finds the files there', async () => {
  world().secrets.push(PASSWORD);
  const project = await world().project(projectFiles('acme-shelf'));
  const url = ['--upload', '--yes', '--repository', server.uploadUrl];
  const twine = { TWINE_REPOSITORY_URL: server.uploadUrl, TWINE_USERNAME: 'ada', TWINE_PASSWORD: PASSWORD };
  const first = await world().release(project, url, twine);
  expect(first.stderr).toContain('use user `ada` and the password from TWINE_USERNAME and TWINE_PASSWORD');
  expect(first.stdout).toContain(`pip install --index-url ${server.simpleUrl} acme-shelf==1.3.0`);
  expect(first.code).toBe(0);

  const home = await world().folder();
  const section = `repository = ${server.uploadUrl}\nusername = ada\npassword = ${PASSWORD}\n`;
  await writeFile(join(home, '.pypirc'), `[distutils]\nindex-servers = shelf\n[shelf]\n${section}`, {
    mode: 0o600,
  });
  const named = await world().release(project, ['--upload', '--yes', '--repository', 'shelf'], {
    HOME: home,
  });
  expect(named.stderr).toContain('[shelf] of');
  expect(named.stdout.match(/already there, same sha256/g)).toHaveLength(2);
  expect(named.code).toBe(0);
});

test('a token of PyPI never goes there, whatever the environment says', async () => {
  const project = await world().project(projectFiles('acme-drawer'));
  const args = ['--upload', '--yes', '--repository', ELSEWHERE];
  const result = await world().release(project, args, {
    UV_PUBLISH_URL: ELSEWHERE,
    UV_PUBLISH_TOKEN: world().token('pypi'),
  });
  expect(result.stderr).toContain('error[credential-of-pypi-misdirected]');
  expect(result).toMatchObject({ code: 1, stdout: '' });
});
