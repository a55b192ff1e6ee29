// A company's index: TLS by an authority of its own. A release from a shell, what verifies it in a job, and the programs that they start.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';
import { startTlsFront, type TlsFront } from '../../../sandbox/index/tls-front.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { openCertificates } from '../../../src/gateways/trust/certificates.ts';
import { runProgram } from '../../../src/gateways/run-program.ts';
import { projectFiles } from '../../cli/release-world.ts';
import { runCli } from '../../cli/run-cli.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { toolCache, warmTools } from '../../e2e/warm-tools.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(180_000);

const PASSWORD = 'hush-hush-7';
let [root, caFile]: [string, string] = ['', ''];
let server: Pypiserver;
let front: TlsFront;
beforeAll(async () => {
  await warmTools();
  root = await mkdtemp(join(tmpdir(), 'private-authority-'));
  server = await startPypiserver({ user: 'ada', password: PASSWORD });
  front = await startTlsFront(server.url);
  caFile = join(root, 'acme-root.pem');
  await writeFile(caFile, front.root);
}, 180_000);
afterAll(async () => {
  await front?.[Symbol.asyncDispose]();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

type Variables = Readonly<Record<string, string>>;

/** Of a person, without any authority but those that everybody has. */
function environment(home: string): Variables {
  const { SSL_CERT_FILE, REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, PIP_CERT, NODE_EXTRA_CA_CERTS, ...env } =
    cleanEnvironment();
  // What this machine needs to reach its own registry.
  const outside = NODE_EXTRA_CA_CERTS ?? SSL_CERT_FILE ?? PIP_CERT ?? REQUESTS_CA_BUNDLE ?? CURL_CA_BUNDLE;
  const own = outside === undefined ? {} : { NODE_EXTRA_CA_CERTS: outside };
  return {
    ...env,
    ...own,
    HOME: home,
    RUNNER_TOOL_CACHE: toolCache,
    UV_CACHE_DIR: join(toolCache, '..', 'uv'),
  };
}

async function project(name: string): Promise<string> {
  const folder = await mkdtemp(join(root, 'project-'));
  for (const [path, text] of Object.entries(projectFiles(name))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

function release(cwd: string, more: Variables) {
  const url = `${front.url}/`;
  const twine = { TWINE_REPOSITORY_URL: url, TWINE_USERNAME: 'ada', TWINE_PASSWORD: PASSWORD };
  return runCli(['release', '--upload', '--yes', '--repository', url], {
    cwd,
    env: { ...environment(root), ...twine, ...more },
  });
}

test.each(['PIP_CERT', 'SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])(
  'a release from a shell that has %s: uploaded, verified and installed',
  async (variable) => {
    const name = `acme-${variable.toLowerCase().replaceAll('_', '-')}`;
    const own = environment(root)['NODE_EXTRA_CA_CERTS'];
    const file = join(root, `${variable}.pem`);
    await writeFile(file, [front.root, own === undefined ? '' : await readFile(own, 'utf8')].join('\n'));
    const result = await release(await project(name), { [variable]: file });
    expect(result).toMatchObject({ code: 0, stderr: expect.not.stringContaining('certificate') });
    expect(result.stdout).toContain(`pip install --index-url ${front.url}/simple/ ${name}==1.3.0`);
    expect(front.seen).toContain(`GET /simple/${name}/`);
  },
);

test('without it: one error that names the authority; nothing is sent, and `trusted-host` is found', async () => {
  const before = front.seen.length;
  const home = await mkdtemp(join(root, 'home-'));
  await mkdir(join(home, '.pip'));
  await writeFile(join(home, '.pip', 'pip.conf'), '[global]\ntrusted-host = localhost\n');
  const cwd = await project('acme-untrusted');
  const result = await release(cwd, { HOME: home, XDG_CONFIG_HOME: join(home, '.config') });
  expect(result.code).toBe(1);
  expect(result.stderr.match(/error\[[a-z-]+\]/g)).toEqual(['error[certificate-authority-missing]']);
  expect(result.stderr).toContain('the authority `Sandbox Internet`');
  expect(result.stderr).toContain('pip.conf names localhost');
  expect(front.seen).toHaveLength(before);
});

/** `actions/verify` of the sources. */
async function verify(name: string, inputs: Variables): Promise<ActionRun> {
  const actionDir = await sourceAction(root, 'verify');
  const workspace = await mkdtemp(join(root, 'workspace-'));
  await writeFile(join(workspace, 'acme-root.pem'), front.root);
  return runAction({
    ...{ actionDir, workspace, toolCache, repository: 'acme/vault', token: 'ghs_unlikely_token_value' },
    event: { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40) } },
    github: {
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
    env: environment(root),
    inputs: { package: name, version: '1.3.0', repository: `${front.url}/`, ...inputs },
  });
}

test('a job verifies and installs it with `index-ca`, as a path and as text; without, the error', async () => {
  const name = 'acme-for-jobs';
  expect((await release(await project(name), { NODE_EXTRA_CA_CERTS: caFile })).code).toBe(0);
  for (const ca of ['acme-root.pem', front.root]) {
    const run = await verify(name, { 'index-ca': ca });
    expect(run.annotations).toEqual([]);
    expect(run.outputs['result']).toBe('verified');
  }
  const run = await verify(name, {});
  expect(run.outputs['result']).toBe('failed');
  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('the authority `Sandbox Internet`'),
  ]);
});

test.each(['uv', 'pip'])(
  '%s, started with the environment of children, installs from there',
  async (program) => {
    const name = `acme-for-${program}`;
    expect((await release(await project(name), { NODE_EXTRA_CA_CERTS: caFile })).code).toBe(0);
    const given = { ...environment(root), RUNNER_TEMP: root };
    const { env } = openCertificates({ env: given, indexCa: front.root, workspace: root });
    const uv = await warmUv();
    const run = async (variables: Readonly<Record<string, string | undefined>>): Promise<number | null> => {
      const target = await mkdtemp(join(root, 'installed-'));
      const index = ['--no-deps', '--target', target, '--index-url', `${front.url}/simple/`, name];
      const defined = Object.fromEntries(
        Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      const place = { cwd: root, env: defined };
      const done =
        program === 'uv'
          ? await uv.run(['pip', 'install', '--no-cache', ...index], place)
          : await runProgram('python3', ['-m', 'pip', 'install', '--retries=0', ...index], place);
      return done.exitCode;
    };
    expect(await run(env)).toBe(0);
    expect(await run(given)).not.toBe(0);
  },
);
