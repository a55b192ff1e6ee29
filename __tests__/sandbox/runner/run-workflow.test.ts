import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Permissions } from '../../../sandbox/runner/job-context.ts';
import { type RunWorkflowOptions, runWorkflow } from '../../../sandbox/runner/run-workflow.ts';

const git = (cwd: string, ...args: string[]) =>
  promisify(execFile)('git', ['-c', 'user.name=Mona', '-c', 'user.email=mona@acme.example', ...args], {
    cwd,
  });

let root: string;
let sha: string;
let actions: string;

// The server is a folder: git clones from it as it would from the sandbox's GitHub.
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'workflow-test-'));
  const repository = join(root, 'server', 'acme', 'acme-vault');
  await mkdir(join(repository, 'src'), { recursive: true });
  await writeFile(join(repository, 'src', 'main.py'), 'print(1)\n');
  await git(repository, 'init', '-q', '-b', 'main');
  await git(repository, 'add', '.');
  await git(repository, 'commit', '-qm', 'feat: one');
  await git(repository, 'commit', '-qm', 'fix: two', '--allow-empty');
  sha = (await git(repository, 'rev-parse', 'HEAD')).stdout.trim();
  actions = join(root, 'actions');
  await mkdir(join(actions, 'build'), { recursive: true });
  await writeFile(
    join(actions, 'build', 'action.yml'),
    "name: b\ninputs: { token: { default: '${{ github.token }}' }, word: {} }\nruns: { using: node24, main: ../main.mjs, post: ../post.mjs }\n",
  );
  await writeFile(
    join(actions, 'main.mjs'),
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/file.txt', process.env.INPUT_WORD);
    console.log(process.env.GITHUB_ACTION_REPOSITORY, process.env.GITHUB_ACTION_REF);
    appendFileSync(process.env.GITHUB_OUTPUT, 'word=' + process.env.INPUT_WORD + '\\ntoken=' + process.env.INPUT_TOKEN + '\\n');`,
  );
  await writeFile(join(actions, 'post.mjs'), `console.log('post of ' + process.env.INPUT_WORD)`);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(yaml: string, more: Partial<RunWorkflowOptions> = {}) {
  const folder = await mkdtemp(join(root, 'run-'));
  const workflowFile = join(folder, 'workflow.yml');
  await writeFile(workflowFile, yaml);
  const issued: Record<string, Permissions> = {};
  const done = await runWorkflow({
    workflowFile,
    folder,
    actions: { 'org/py-release-action': actions },
    repository: 'acme/acme-vault',
    event: { name: 'push', payload: { ref: 'refs/heads/main', after: sha } },
    github: {
      apiUrl: 'http://127.0.0.1:1',
      graphqlUrl: 'http://127.0.0.1:1',
      serverUrl: `file://${join(root, 'server')}`,
    },
    issueToken: (permissions, job) => {
      issued[job] = permissions;
      return `ghs_token_of_${job}_job`;
    },
    ...more,
  });
  return { done, issued };
}

const head = 'on: { push: { branches: [main] } }\n';

describe('jobs', () => {
  test('build hands files and an output to release; each token has the rights of its job', async () => {
    const { done, issued } = await run(
      `${head}permissions: {}
jobs:
  release:
    needs: build
    runs-on: ubuntu-latest
    permissions: { contents: write, id-token: write }
    steps:
      - uses: actions/download-artifact@v5
        with: { name: dist, path: files }
      - run: cat files/file.txt; echo "word \${{ needs.build.outputs.word }} \${{ secrets.PASSWORD }} \${{ secrets.NONE }}."
        env: { WORD: x }
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    outputs: { word: '\${{ steps.it.outputs.word }}', token: '\${{ steps.it.outputs.token }}' }
    steps:
      - uses: actions/checkout@v5
        with: { persist-credentials: false }
      - uses: org/py-release-action/build@v1
        id: it
        with: { word: hello }
      - uses: actions/upload-artifact@v4
        with: { name: dist, path: dist/ }
`,
      { secrets: { PASSWORD: 'a-long-password' } },
    );
    expect(done.jobs.release?.log).toContain('helloword hello *** .');
    expect(done.status).toBe('success');
    expect(issued).toEqual({
      build: { contents: 'read', metadata: 'read' },
      release: { contents: 'write', 'id-token': 'write', metadata: 'read' },
    });
    expect(done.jobs.build?.outputs).toEqual({ word: 'hello' });
    expect(done.jobs.build?.log).toContain("Skip output 'token'");
    expect(done.jobs.build?.log).toContain('org/py-release-action v1');
    expect(done.jobs.build?.post[0]?.log.lines).toEqual(['post of hello']);
  });

  test.each([
    ['nothing said', '', { contents: 'read', packages: 'read', metadata: 'read' }],
    ['only another scope', 'permissions: { issues: write }', { issues: 'write', metadata: 'read' }],
    ['none', 'permissions: {}', { metadata: 'read' }],
  ])('permissions: %s', async (_, permissions, expected) => {
    const { issued } = await run(
      `${head}${permissions}\njobs: { a: { runs-on: x, steps: [{ run: 'true' }] } }`,
    );
    expect(issued.a).toEqual(expected);
  });

  test("a fork's pull request can't write and sees no secret", async () => {
    const { done, issued } = await run(
      'on: pull_request\npermissions: { contents: write, id-token: write }\njobs: { a: { runs-on: x, steps: [{ run: "echo [${{ secrets.PASSWORD }}]" }] } }',
      {
        secrets: { PASSWORD: 'a-long-password' },
        event: {
          name: 'pull_request',
          payload: {
            number: 1,
            pull_request: { merge_commit_sha: sha, head: { repo: { full_name: 'mallory/acme-vault' } } },
          },
        },
      },
    );
    expect(issued.a).toEqual({ contents: 'read', metadata: 'read' });
    expect(done.jobs.a?.log).toBe('[]');
  });

  test('failure stops the job and skips those that need it, unless they ask for it', async () => {
    const { done } = await run(`${head}jobs:
  a: { runs-on: x, steps: [{ run: 'false', continue-on-error: true }, { run: exit 3 }, { run: echo no }, { run: echo yes, if: failure() }] }
  b: { runs-on: x, needs: a, steps: [{ run: echo b }] }
  c: { runs-on: x, needs: [a, b], if: '!cancelled()', steps: [{ run: 'echo "\${{ needs.a.result }} \${{ needs.b.result }}"' }] }
`);
    expect(done.status).toBe('failure');
    expect(done.jobs.a?.steps.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
      'skipped',
      'success',
    ]);
    expect(done.jobs.b?.status).toBe('skipped');
    expect(done.jobs.c?.log).toBe('failure skipped');
  });

  test('what an earlier step wrote to GITHUB_ENV and GITHUB_PATH is there for the next', async () => {
    const { done } = await run(`${head}jobs:
  a:
    runs-on: x
    steps:
      - run: |
          echo COLOUR=blue >> "$GITHUB_ENV"
          mkdir bin; printf '#!/bin/sh\\necho tool\\n' > bin/tool; chmod +x bin/tool
          echo "$PWD/bin" >> "$GITHUB_PATH"
      - run: echo "$COLOUR \${{ env.COLOUR }}"; tool
`);
    expect(done.jobs.a?.log).toBe('blue blue\ntool');
  });
});

describe('checkout', () => {
  test.each([
    ['left in .git/config by default', '', true],
    ['gone without persisted credentials', 'with: { persist-credentials: false }', false],
  ])('the token is %s', async (_, options, there) => {
    const { done } = await run(`${head}jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
        ${options}
      - run: git rev-parse HEAD; git rev-list --count HEAD; git symbolic-ref --short HEAD; cat src/main.py
`);
    expect(done.jobs.a?.log).toContain(`${sha}\n1\nmain\nprint(1)`);
    const configuration = await readFile(join(done.jobs.a?.workspace ?? '', '.git', 'config'), 'utf8');
    const header = Buffer.from('x-access-token:ghs_token_of_a_job').toString('base64');
    expect(configuration.includes(header)).toBe(there);
  });

  test('the whole history on request', async () => {
    const { done } = await run(
      `${head}jobs: { a: { runs-on: x, steps: [{ uses: actions/checkout@v4, with: { fetch-depth: 0 } }, { run: git rev-list --count HEAD }] } }`,
    );
    expect(done.jobs.a?.log).toContain('\n2');
  });
});

describe('what is not supported is refused', () => {
  const steps = "steps: [{ run: 'true' }]";
  test.each([
    ['another event', `on: release\njobs: { a: { runs-on: x, ${steps} } }`, /doesn't run on 'push'/],
    [
      'another branch',
      `on: { push: { branches: [next] } }\njobs: { a: { runs-on: x, ${steps} } }`,
      /filters of 'push'/,
    ],
    ['a matrix', `${head}jobs: { a: { runs-on: x, strategy: {}, ${steps} } }`, /strategy of job a/],
    [
      'a permission that does not exist',
      `${head}permissions: { content: write }\njobs: { a: { runs-on: x, ${steps} } }`,
      /scope 'content'/,
    ],
    [
      'an unknown action',
      `${head}jobs: { a: { runs-on: x, steps: [{ uses: other/thing@v1 }] } }`,
      /'other\/thing@v1'/,
    ],
  ])('%s', async (_, yaml, message) => {
    await expect(run(yaml)).rejects.toThrow(message);
  });
});
