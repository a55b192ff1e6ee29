// What `py-release init` writes into a person's clone, pushed as it is: it releases, and linters find nothing in any of its forms.
import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { renderReleaseWorkflow, type PublishChoice } from '../../../src/setup/release-workflow.ts';
import { runCli } from '../../cli/run-cli.ts';
import { lastPush, SLOW } from './documented-run.ts';
import { logOf, outputsOf, runPublishing, statusesOf } from './publishing-run.ts';
import { FILES, onPypi, releasesOf, TAG, usePublishing } from './publishing-world.ts';

const WORKFLOW = '.github/workflows/release.yml';
const start = usePublishing({ workflow: 'release.yml', environment: 'pypi' });

test(
  'a clone, `init --yes`, a commit and a push: released to PyPI without a secret; init then has nothing to do',
  async () => {
    const world = await start({ private: false });
    const { directory, git } = world.project;
    const { serverUrl, apiUrl } = world.services.urls;
    const place = { cwd: directory, env: { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl } };
    const done = await runCli(['init', '--yes', '--json'], place);
    expect(done).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(done.stdout)).toMatchObject({
      result: 'written',
      files: [{ path: WORKFLOW, standing: 'new' }],
      publisher: { owner: 'acme', repository: 'acme-vault', workflow: 'release.yml', environment: 'pypi' },
    });
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'ci: release by py-release');
    await git('push', '--quiet', 'origin', 'main');
    const text = await readFile(join(directory, WORKFLOW), 'utf8');
    const run = await runPublishing(world, 'release.yml', { event: lastPush(world), edit: () => text });
    expect(logOf(run)).not.toContain('##[error]');
    expect(statusesOf(run)).toEqual({ build: 'success', release: 'success' });
    expect(outputsOf(run, 'release')).toMatchObject({ result: 'released', tag: TAG });
    expect(onPypi(world)).toEqual(FILES);
    expect(releasesOf(world)).toMatchObject([{ tagName: TAG, draft: false }]);
    await git('pull', '--quiet', 'origin', 'main');
    expect((await runCli(['init', '--check'], place)).code).toBe(0);
  },
  SLOW,
);

const CHOICES: Readonly<Record<string, PublishChoice>> = {
  trusted: { kind: 'trusted' },
  token: { kind: 'token' },
  index: { kind: 'index', url: 'https://pypi.acme.example/legacy/' },
  releases: { kind: 'releases' },
};

/** GitHub knows `queue` since May 2026; actionlint 1.7.12 is older. */
const ACTIONLINT = ['-no-color', '-ignore', 'unexpected key "queue" for "concurrency"'];
const CONFIG = fileURLToPath(new URL('../../../.github/zizmor.yml', import.meta.url));
const ZIZMOR = ['--offline', '--no-progress', '--config', CONFIG];

const LINTERS = [
  ['actionlint', await findProgram('actionlint'), ACTIONLINT],
  ['zizmor', await findProgram('zizmor'), ZIZMOR],
] as const;

for (const [name, program, args] of LINTERS)
  // Not everywhere: .ci/run checks docs/workflows, which are the same text, with both.
  (program === null ? test.skip : test)(
    `${name} finds nothing, in a project of many either`,
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'linted-'));
      try {
        const files = await Promise.all(
          Object.entries(CHOICES).flatMap(([kind, publish]) =>
            [false, true].map(async (proposes) => {
              const many = proposes
                ? { name: 'acme-vault', folder: 'packages/acme vault', branches: ['main', '1.x', 'c++'] }
                : { name: null, folder: '.', branches: ['main'] };
              const file = join(folder, `${kind}-${String(proposes)}.yml`);
              await writeFile(file, renderReleaseWorkflow({ ...many, publish, proposes }));
              return file;
            }),
          ),
        );
        await promisify(execFile)(program ?? '', [...args, ...files], { cwd: folder });
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    SLOW,
  );

/** On PATH, or where Go installs. */
async function findProgram(name: string): Promise<string | null> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), join(homedir(), 'go', 'bin')];
  for (const folder of folders) {
    const program = join(folder, name);
    if (
      await access(program).then(
        () => true,
        () => false,
      )
    )
      return program;
  }
  return null;
}
