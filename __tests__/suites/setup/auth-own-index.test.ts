// `py-release auth` for an index of one's own: a real pypiserver that nobody reads without a login; what is written is read by Python's own
// modules, and used by a real pip.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import { startTlsFront } from '../../../sandbox/index/tls-front.ts';
import { smallWheel } from '../../distribution/small-distribution.ts';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(120_000);
const world = useAuthWorld();
const PASSWORD = 'hush%hush;7=';
let server: Pypiserver;
beforeAll(async () => {
  server = await startPypiserver({ user: 'ada', password: PASSWORD, private: true });
}, 180_000);
afterAll(() => server?.close());

const READ = `
import configparser, json, netrc, sys
config = configparser.RawConfigParser()
config.read(sys.argv[1] + '/.pypirc')
section = dict(config['127-0-0-1'])
section['listed'] = '127-0-0-1' in config['distutils']['index-servers'].split()
login, _, password = netrc.netrc(sys.argv[1] + '/.netrc').authenticators('127.0.0.1')
print(json.dumps([section, login, password]))
`;

test('proved, stored for uploads and for installers, read by Python, used by pip; a wrong password is refused', async () => {
  const person = await world().person({ pyproject: false });
  const env = { TWINE_REPOSITORY_URL: server.uploadUrl, TWINE_USERNAME: 'ada', TWINE_PASSWORD: PASSWORD };
  world().secrets.push(PASSWORD);
  const args = ['auth', 'setup', '--index', server.uploadUrl, '--to', 'pypirc,netrc', '--yes'];
  const wrong = await person.run(args, { ...env, TWINE_PASSWORD: 'wrong' });
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('error[auth-refused]') });
  expect(await person.read('.netrc')).toBeNull();
  const result = await person.run(args, env);
  expect(result.stderr).not.toContain('error');
  expect(result.code).toBe(0);
  const { stdout } = await promisify(execFile)('python3', ['-c', READ, person.home]);
  expect(JSON.parse(stdout)).toEqual([
    { repository: server.uploadUrl, username: 'ada', password: PASSWORD, listed: true },
    'ada',
    PASSWORD,
  ]);
  expect((await person.run(args, env)).stdout).toContain('already in 127.0.0.1 of ~/.netrc');

  const { filename, content } = smallWheel();
  await writeFile(join(server.packagesDir, filename), content);
  const pip = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--no-input',
    '--index-url',
    server.simpleUrl,
    'acme-vault',
  ];
  const downloaded = await promisify(execFile)('python3', [...pip, '--dest', person.folder], {
    env: { PATH: process.env['PATH'], HOME: person.home, PIP_CONFIG_FILE: '/dev/null' },
  });
  expect(downloaded.stdout).toContain('acme_vault-1.3.0');
  const check = await person.run(['auth', 'check', '--json']);
  expect(check.stdout).toContain('"state":"valid"');
  expect(check.code).toBe(0);
});

test.each(['SSL_CERT_FILE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'])(
  'a server with an authority of its own: trusted by %s, else said',
  async (variable) => {
    await using front = await startTlsFront(server.url);
    const person = await world().person({ pyproject: false });
    await person.write('acme.pem', front.root);
    const url = `${front.url}/`;
    const env = { TWINE_REPOSITORY_URL: url, TWINE_USERNAME: 'ada', TWINE_PASSWORD: PASSWORD };
    const args = ['auth', 'setup', '--index', url, '--to', 'pypirc', '--yes'];
    const unknown = await person.run(args, env);
    expect(unknown.stderr).toContain(`The certificate of localhost:${front.port} comes from`);
    expect(unknown.stderr).toContain('error[auth-unproved]');
    expect(unknown.code).toBe(1);
    expect(front.seen).toEqual([]);
    const trusted = await person.run(args, { ...env, [variable]: join(person.home, 'acme.pem') });
    expect(trusted.stderr).not.toContain('error');
    expect(trusted.code).toBe(0);
  },
);
