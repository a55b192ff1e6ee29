import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type RunActionOptions, runAction } from '../../../sandbox/runner/run-action.ts';
import { type ActionFolder, createActionFolder } from './action-folder.ts';

const folders: ActionFolder[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => folder.remove()));
});

async function run(scripts: Parameters<typeof createActionFolder>[0], more: Partial<RunActionOptions> = {}) {
  const folder = await createActionFolder(scripts);
  folders.push(folder);
  return { folder, run: await runAction({ ...folder.options, ...more }) };
}

const printEnvironment = 'console.log(JSON.stringify(process.env))';
const append = `import { appendFileSync } from 'node:fs'; const append = (name, text) => appendFileSync(process.env[name], text);`;

describe('environment', () => {
  test('holds what a hosted runner gives and nothing else of this process', async () => {
    process.env.SANDBOX_LEAK = 'leaked';
    const { run: done, folder } = await run({ main: printEnvironment });
    delete process.env.SANDBOX_LEAK;
    const env = JSON.parse(done.log) as Record<string, string>;
    expect(env).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'mona',
      GITHUB_API_URL: 'http://127.0.0.1:1/api/v3',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder.temp, '_github_workflow', 'event.json'),
      GITHUB_GRAPHQL_URL: 'http://127.0.0.1:1/graphql',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REPOSITORY: 'acme/acme-vault',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_SERVER_URL: 'http://127.0.0.1:1',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_WORKSPACE: folder.workspace,
      RUNNER_OS: expect.any(String),
      RUNNER_TEMP: folder.temp,
    });
    expect(env).not.toHaveProperty('SANDBOX_LEAK');
    expect(env).not.toHaveProperty('GITHUB_TOKEN');
    expect(env).not.toHaveProperty('RUNNER_DEBUG');
    expect(env).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_URL');
  });

  test('runs Node 24, in the workspace', async () => {
    const { run: done, folder } = await run({ main: 'console.log(process.version + process.cwd())' });
    expect(done.log).toMatch(/^v24\./);
    expect(done.log.endsWith(folder.workspace)).toBe(true);
  });

  test('offers the token endpoint only with id-token: write', async () => {
    const oidc = { url: 'http://127.0.0.1:1/oidc?x=1', token: 'oidc-request-token' };
    const main = "console.log('url', process.env.ACTIONS_ID_TOKEN_REQUEST_URL)";
    const without = await run({ main }, { oidc, permissions: { contents: 'write' } });
    const having = await run({ main }, { oidc, permissions: { 'id-token': 'write' } });
    expect([without.run.log, having.run.log]).toEqual(['url undefined', `url ${oidc.url}`]);
  });

  test.each([
    [
      'pull_request',
      { number: 7, pull_request: { merge_commit_sha: 'b'.repeat(40), base: { ref: 'main' } } },
      'refs/pull/7/merge',
    ],
    ['workflow_dispatch', { ref: 'refs/heads/next' }, 'refs/heads/next'],
    ['release', { action: 'published', release: { tag_name: 'v1.2.0' } }, 'refs/tags/v1.2.0'],
    ['schedule', { repository: { default_branch: 'trunk' } }, 'refs/heads/trunk'],
  ])('a run of %s stands on the ref that GitHub gives it', async (name, payload, ref) => {
    const { run: done } = await run(
      { main: 'console.log(process.env.GITHUB_REF)' },
      { event: { name, payload, ...(name === 'pull_request' ? {} : { sha: 'c'.repeat(40) }) } },
    );
    expect(done.log).toBe(ref);
  });
});

describe('inputs', () => {
  const inputs = `{ token: { default: '\${{ github.token }}' }, pypi-token: {}, two words: { default: here }, where: { default: '\${{ github.workspace }}/dist' }, dry-run: { default: false } }`;

  test('names, defaults and expressions', async () => {
    const { run: done, folder } = await run(
      { main: printEnvironment, inputs },
      { inputs: { 'PyPI-token': 'abc' } },
    );
    expect(JSON.parse(done.log)).toMatchObject({
      INPUT_TOKEN: '***',
      'INPUT_PYPI-TOKEN': 'abc',
      INPUT_TWO_WORDS: 'here',
      INPUT_WHERE: `${folder.workspace}/dist`,
      'INPUT_DRY-RUN': 'false',
    });
    expect(done.annotations).toEqual([]);
  });

  test('an unknown one is a warning and is passed on', async () => {
    const { run: done } = await run(
      { main: 'console.log(process.env.INPUT_TOKNE)', inputs: '{ token: {} }' },
      { inputs: { tokne: 'x' } },
    );
    expect(done.annotations).toEqual([
      { level: 'warning', message: "Unexpected input(s) 'tokne', valid inputs are ['token']" },
    ]);
    expect(done.log.split('\n').at(-1)).toBe('x');
  });

  test('an action of another Node is refused', async () => {
    await expect(run({ main: '', runs: '{ using: node20, main: main.mjs }' })).rejects.toThrow(/node20/);
  });
});

describe('what a step says', () => {
  test('outputs survive text that imitates the format', async () => {
    const hostile = 'x\nEOF\nresult=forged\nresult<<EOF\nforged\n::error::no\r\nlast';
    const main = `${append}
      const value = ${JSON.stringify(hostile)};
      append('GITHUB_OUTPUT', 'notes<<ghadelimiter_1\\n' + value + '\\nghadelimiter_1\\nplain=a=b\\nempty<<E\\nE\\n');`;
    const { run: done } = await run({ main });
    expect(done.outputs).toEqual({ notes: hostile, plain: 'a=b', empty: '' });
    expect(done.exitCode).toBe(0);
  });

  test('an unclosed output fails the step, as on GitHub', async () => {
    const { run: done } = await run({ main: `${append} append('GITHUB_OUTPUT', 'notes<<EOF\\nx\\n')` });
    expect(done.exitCode).toBe(1);
    expect(done.annotations.map(({ message }) => message)).toContain(
      "Invalid value. Matching delimiter not found 'EOF'",
    );
  });

  test('environment, path, state and summary are collected; identity and Node options are not for sale', async () => {
    const main = `${append}
      append('GITHUB_ENV', 'COLOUR=blue\\nGITHUB_TOKEN=mine\\nNODE_OPTIONS=--inspect\\n');
      append('GITHUB_PATH', '/opt/one\\n/opt/two\\n');
      append('GITHUB_STATE', 'pid=12\\n');
      append('GITHUB_STEP_SUMMARY', '# Done with ghs_unlikely_token_value\\n');`;
    const { run: done } = await run({ main });
    expect(done).toMatchObject({
      env: { COLOUR: 'blue' },
      path: ['/opt/two', '/opt/one'],
      state: { pid: '12' },
      summary: '# Done with ***\n',
    });
    expect(done.env).not.toHaveProperty('GITHUB_TOKEN');
    expect(done.annotations[0]?.message).toMatch(/NODE_OPTIONS/);
  });

  test('annotations with their place', async () => {
    const main = `console.log('::error file=a%2Cb.py,line=3,title=Bad%3A one::first%0Asecond 100%25'); console.log('::notice::well'); process.exitCode = 4;`;
    const { run: done } = await run({ main });
    expect(done.exitCode).toBe(4);
    expect(done.annotations).toEqual([
      { level: 'error', message: 'first\nsecond 100%', title: 'Bad: one', file: 'a,b.py', line: 3 },
      { level: 'notice', message: 'well' },
    ]);
  });

  test('stopped commands are text', async () => {
    const main = `console.log('::stop-commands::tok1\\n::error::ignored\\n::tok1::\\n::warning::heard')`;
    const { run: done } = await run({ main });
    expect(done.annotations).toEqual([{ level: 'warning', message: 'heard' }]);
  });

  test('secrets are hidden from when they are known, in their usual encodings', async () => {
    const main = `const secret = 'hunter2+very/secret';
      console.log('before', secret);
      console.log('::add-mask::' + secret);
      console.error('after', secret);
      console.log(Buffer.from('user:' + secret).toString('base64'));
      console.log(encodeURIComponent(secret), 'ghs_unlikely_token_value');
      console.log('::error::with ' + secret);`;
    const { run: done } = await run({ main });
    const [before, ...after] = done.log.split('\n');
    expect(before).toBe('before hunter2+very/secret');
    expect(after.join('\n')).not.toMatch(/hunter2|ghs_|aHVudGVyMi/);
    expect(after).toContain('*** ***');
    expect(done.annotations[0]?.message).toBe('with ***');
    expect(done.secrets).toContain('hunter2+very/secret');
  });
});

describe('end of a step', () => {
  test('post runs with the saved state, also after a failure', async () => {
    const { run: done } = await run({
      main: `${append} append('GITHUB_STATE', 'server<<E\\n1\\n2\\nE\\n'); process.exitCode = 1;`,
      post: `${append} console.log('post', JSON.stringify(process.env.STATE_server)); append('GITHUB_STEP_SUMMARY', 'bye');`,
    });
    expect(done.exitCode).toBe(1);
    expect(done.log).toBe('post "1\\n2"');
    expect(done.post?.outcome).toBe('success');
    expect(done.summary).toBe('bye');
  });

  test('cancel: SIGINT first, SIGKILL for one that does not listen', async () => {
    const cancelling = (main: string, graceMs: number) => {
      const signal = AbortSignal.timeout(400);
      return run({ main, post: `console.log('post ran')` }, { signal, graceMs });
    };
    const polite = await cancelling(
      `process.on('SIGINT', () => { console.log('cleaning up'); process.exit(9); }); setInterval(() => {}, 1000);`,
      5000,
    );
    const deaf = await cancelling(
      `process.on('SIGINT', () => {}); process.on('SIGTERM', () => console.log('no')); setInterval(() => {}, 1000);`,
      150,
    );
    expect(polite.run).toMatchObject({ cancelled: true, exitCode: 9, log: 'cleaning up\npost ran' });
    expect(deaf.run).toMatchObject({ cancelled: true, exitCode: 137, log: 'no\npost ran' });
  });

  test('a server that was left running does not keep the step, is there for post, and ends with the job', async () => {
    const main = `import { spawn } from 'node:child_process'; ${append}
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' });
      child.unref(); append('GITHUB_STATE', 'pid=' + child.pid);`;
    const post = `process.kill(Number(process.env.STATE_pid), 0); console.log('alive')`;
    const { run: done } = await run({ main, post });
    expect(done.log).toBe('alive');
    if (process.platform !== 'linux') return;
    expect(done.leftoverProcesses).toBe(1);
    await wait(50);
    expect(existsSync(`/proc/${done.state.pid}/exe`)).toBe(false);
  });
});
