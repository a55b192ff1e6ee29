// `actions/private-index` in a job: what it leaves to later steps, what it keeps to itself, and how it ends.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ActionStep } from '../../../sandbox/runner/action-step.ts';
import { type PrivateIndexJob, startJob, TOKEN } from './private-index-job.ts';

const lines = ({ main }: ActionStep): string => main.log.lines.join('\n');
const errorsOf = ({ main }: ActionStep): readonly (string | undefined)[] =>
  main.log.annotations.flatMap(({ level, title }) => (level === 'error' ? [title] : []));

/** By its port: an ended process without a parent that waits for it keeps its pid. */
const answers = ({ port }: PrivateIndexJob): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`).then(
    ({ ok }) => ok,
    () => false,
  );

describe('the main step', () => {
  test('starts a server that outlives it, and tells later steps how to reach it', async () => {
    await using job = await startJob();
    const step = await job.use();
    expect(lines(step)).not.toContain('##[error]');
    const [server] = await job.seen();
    const password = server?.env['PY_RELEASE_INDEX_PASSWORD'] ?? '';
    expect(password).toMatch(/^[0-9a-f]{48}$/);
    expect(step.main.outputs).toEqual({
      url: `http://127.0.0.1:${job.port}/simple/`,
      port: String(job.port),
    });
    expect(step.main.env).toEqual({
      PIP_INDEX_URL: `http://py-release:${password}@127.0.0.1:${job.port}/simple/`,
      UV_INDEX_PY_RELEASE_USERNAME: 'py-release',
      UV_INDEX_PY_RELEASE_PASSWORD: password,
      POETRY_HTTP_BASIC_PY_RELEASE_USERNAME: 'py-release',
      POETRY_HTTP_BASIC_PY_RELEASE_PASSWORD: password,
    });
    expect(await answers(job)).toBe(true);
    expect(await answers(job)).toBe(true);
  });

  test('hands its secrets over by the environment alone, and masks them', async () => {
    await using job = await startJob({ env: { OTHER_SECRET_TOKEN: 'of-another-service', CFLAGS: '-O2' } });
    const step = await job.use({ upstream: 'https://pypi.acme.example/simple/' });
    const [server] = await job.seen();
    expect(server?.args).toEqual([
      ...['index', 'serve', '--package=acme-vault=acme/vault', `--port=${job.port}`],
      '--upstream=https://pypi.acme.example/simple/',
      ...['--access-log', expect.stringContaining(job.temp)],
    ]);
    expect(server?.env).toMatchObject({ GITHUB_TOKEN: TOKEN, GITHUB_ACTOR: 'octocat', CFLAGS: '-O2' });
    expect(
      Object.keys(server?.env ?? {}).filter((name) => /^(ACTIONS_|INPUT_|STATE_|OTHER)/.test(name)),
    ).toEqual([]);
    const password = server?.env['PY_RELEASE_INDEX_PASSWORD'] ?? '';
    expect(job.job.masker.secrets).toEqual(expect.arrayContaining([TOKEN, password]));
    expect(lines(step)).not.toMatch(new RegExp(`${TOKEN}|${password}`));
    expect(JSON.stringify(step.main.env)).not.toContain(TOKEN);
  });

  test('leaves files that only the user of the job reads, and no secret in them', async () => {
    await using job = await startJob();
    await job.use();
    const folder = join(job.temp, 'py-release-private-index');
    expect((await stat(folder)).mode & 0o077).toBe(0);
    const [server] = await job.seen();
    const password = server?.env['PY_RELEASE_INDEX_PASSWORD'] ?? '';
    const names = (await readdir(folder)).filter((name) => !name.endsWith('.seen'));
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const text = await readFile(join(folder, name), 'utf8');
      expect([name, text.includes(TOKEN) || text.includes(password)]).toEqual([name, false]);
    }
  });

  test('takes the packages from pyproject.toml', async () => {
    await using job = await startJob();
    const table = '[tool.py-release.private-packages]\nAcme_Vault = "acme/vault"\nacme-keys = "acme/keys"\n';
    await writeFile(join(job.workspace, 'pyproject.toml'), table);
    const step = await job.use({ packages: '' });
    expect(lines(step)).not.toContain('##[error]');
    const [server] = await job.seen();
    expect(server?.args.slice(2, 4)).toEqual([
      '--package=acme-keys=acme/keys',
      '--package=acme-vault=acme/vault',
    ]);
  });

  test('needs no names with a built index, which has them', async () => {
    await using job = await startJob();
    const step = await job.use({ packages: '', index: 'acme/index@main:py-release-index.json' });
    expect(lines(step)).not.toContain('##[error]');
    const [server] = await job.seen();
    expect(server?.args).toContain('--index=acme/index@main:py-release-index.json');
    expect(server?.args.join(' ')).not.toContain('--package');
  });

  test('keeps the local index out of a proxy', async () => {
    await using job = await startJob({ env: { HTTP_PROXY: 'http://127.0.0.1:9', no_proxy: 'localhost' } });
    const { main } = await job.use();
    expect(main.env).toMatchObject({ NO_PROXY: 'localhost,127.0.0.1', no_proxy: 'localhost,127.0.0.1' });
  });

  test('says that an index of the job is replaced, unless it is the upstream', async () => {
    await using job = await startJob({
      env: { PIP_INDEX_URL: 'https://mona:hidden@pypi.acme.example/simple/' },
    });
    const step = await job.use();
    expect(step.main.log.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('upstream') },
    ]);
    expect(lines(step)).not.toContain('hidden');
  });
});

describe('a second use in the job', () => {
  test('with the same packages says that they are there, and leaves the end to the first', async () => {
    await using job = await startJob();
    const first = await job.use({ packages: 'acme-vault=acme/vault\nacme-keys=acme/keys' });
    const second = await job.use({ packages: 'acme-keys=acme/keys\nAcme.Vault = acme/vault' });
    expect(lines(second)).toContain('serves these packages already');
    expect(second.main.outputs).toEqual(first.main.outputs);
    expect(second.main.env).toEqual({});
    const [, ...others] = await job.seen();
    expect(others).toEqual([]);
    await second.post('success');
    expect(await answers(job)).toBe(true);
    await first.post('success');
    expect(await answers(job)).toBe(false);
  });

  test('with other packages is an error, and the first goes on', async () => {
    await using job = await startJob();
    await job.use();
    const second = await job.use({ packages: 'acme-keys=acme/keys' });
    expect(errorsOf(second)).toEqual(['local-index-other']);
    expect(lines(second)).toContain('acme-vault of acme/vault');
    expect(await answers(job)).toBe(true);
  });

  test('starts again what has died in between', async () => {
    await using job = await startJob();
    await job.use();
    const [server] = await job.seen();
    process.kill(server?.pid ?? 0, 'SIGKILL');
    const second = await job.use();
    expect(lines(second)).not.toContain('already');
    expect(second.main.env).toHaveProperty('PIP_INDEX_URL');
    expect(await job.seen()).toHaveLength(2);
  });
});

describe('what stops it', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, string])[] = [
    [
      'the server’s own error',
      { packages: 'acme-refused=acme/vault' },
      'index-token-narrow',
      'may not read acme/vault',
    ],
    ['a server that ends', { packages: 'acme-crash=acme/vault' }, 'local-index-ended', 'last words'],
    ['no token', { token: '' }, 'local-index-no-token', 'acme/vault'],
    ['no packages', { packages: '' }, 'local-index-no-packages', 'pyproject.toml'],
    ['a wrong input', { packages: 'acme-vault' }, 'input-invalid', 'NAME=OWNER/REPO'],
  ];
  test.each(cases)('%s', async (_, inputs, code, text) => {
    await using job = await startJob();
    const step = await job.use(inputs);
    expect(step.main.exitCode).toBe(1);
    expect(errorsOf(step)).toEqual([code]);
    expect(lines(step)).toContain(text);
    expect(step.main.summary).toContain(text);
    expect(step.main.env).toEqual({});
    const post = await step.post('failure');
    expect([post?.exitCode, post?.log.annotations]).toEqual([0, []]);
  });

  test('an extra index, where a stranger’s higher version would win', async () => {
    await using job = await startJob({ env: { PIP_EXTRA_INDEX_URL: 'https://pypi.acme.example/simple/' } });
    expect(errorsOf(await job.use())).toEqual(['local-index-extra']);
  });

  test('an extra index in a configuration file of the machine, which pip reads all the same', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'machine-'));
    const file = join(folder, 'pip.conf');
    await writeFile(file, '[global]\nextra-index-url = https://me:hush@pypi.acme.example/simple/\n');
    await using job = await startJob({ env: { PIP_CONFIG_FILE: file } });
    const step = await job.use();
    expect(errorsOf(step)).toEqual(['local-index-extra']);
    expect(lines(step)).toContain(`extra-index-url of ${file}:2`);
    expect(lines(step)).not.toContain('hush');
    await rm(folder, { recursive: true });
  });
});

describe('the post step', () => {
  test('ends the server, keeps its log as an artifact and shows who took what', async () => {
    await using job = await startJob();
    const step = await job.use();
    const post = await step.post('success');
    expect(post?.log.annotations).toEqual([]);
    expect(await answers(job)).toBe(false);
    expect(job.artifacts.artifacts.map(({ name }) => name)).toEqual(['py-release-access']);
    expect(job.artifacts.artifacts[0]?.bytes.subarray(0, 2).toString()).toBe('PK');
    expect(job.artifacts.artifacts[0]?.bytes.includes('access.jsonl')).toBe(true);
    expect(post?.summary).toContain(
      '| acme-vault | 1.3.0 | `acme_vault-1.3.0-py3-none-any.whl` | 200 | mona, CI | pip/26.3 | 2 |',
    );
  });

  test('ends a server that does not listen', async () => {
    await using job = await startJob();
    const step = await job.use({ packages: 'acme-deaf=acme/vault' });
    await step.post('success');
    expect(await answers(job)).toBe(false);
  });

  test('leaves a process alone that is not ours', async () => {
    await using job = await startJob();
    const step = await job.use();
    const [server] = await job.seen();
    process.kill(server?.pid ?? 0, 'SIGKILL');
    const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
    try {
      Object.assign(step.main.state, { pid: String(stranger.pid) });
      await step.post('success');
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  test('keeps nothing of a job that took nothing', async () => {
    await using job = await startJob();
    const post = await (await job.use({ packages: 'acme-idle=acme/vault' })).post('success');
    expect(job.artifacts.calls).toEqual([]);
    expect(post?.summary).toContain('Nothing was taken');
  });

  test('keeps no artifact where none is wanted', async () => {
    await using job = await startJob();
    const post = await (await job.use({ 'access-log-artifact': 'none' })).post('success');
    expect(job.artifacts.calls).toEqual([]);
    expect(post?.summary).toContain('access-log-artifact: none');
  });

  test('gives the jobs of one run artifacts of different names', async () => {
    await using job = await startJob({ job: 'test' });
    await (await job.use()).post('success');
    const other = await job.run(await job.another());
    const post = await other.post('success');
    expect(post?.log.annotations).toEqual([]);
    expect(job.artifacts.artifacts.map(({ name }) => name)).toEqual([
      'py-release-access',
      expect.stringMatching(/^py-release-access-test-[0-9a-f]{8}$/),
    ]);
  });

  test.each([
    ['refuses', {}, 403],
    ['is not there', { resultsUrl: 'http://127.0.0.1:9/' }, null],
  ])('warns and goes on when the artifact service %s', async (_, options, status) => {
    await using job = await startJob(options);
    const step = await job.use();
    if (status !== null) job.artifacts.failWith(status);
    const post = await step.post('success');
    expect(post?.exitCode).toBe(0);
    expect(post?.log.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('could not be kept as the artifact py-release-access'),
      },
    ]);
    expect(post?.summary).toContain('acme-vault');
  });

  test('warns on a GitHub Enterprise Server, whose artifacts the client does not know', async () => {
    const github = {
      apiUrl: 'http://127.0.0.1:9/',
      graphqlUrl: 'http://127.0.0.1:9/',
      serverUrl: 'https://git.acme.example',
    };
    await using job = await startJob({ github });
    const post = await (await job.use()).post('success');
    expect(post?.exitCode).toBe(0);
    expect(post?.log.annotations.map(({ level }) => level)).toEqual(expect.arrayContaining(['warning']));
  });
});
