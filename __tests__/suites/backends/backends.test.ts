// Real projects of five build backends, with zero configuration: put into repositories at the version of their sdist, given a feature,
// a fix and a breaking change, released by the committed bundle through README's two jobs, installed from the index and used.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createVirtualEnvironment } from '../../../sandbox/python-environment.ts';
import { importHistory } from '../../../sandbox/projects/fast-import.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { prepareUv } from '../../../src/gateways/python/uv-tool.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { toolCache } from '../../e2e/warm-tools.ts';
import { commit, startWorld, TWO_JOBS, type PushedProject, type World } from '../../e2e/world.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';
import { REAL_PROJECTS, unpackProject, type RealProject } from './real-projects.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

/** A repository with one commit that is tagged with the sdist's version, and three commits since. */
async function pushProject(real: RealProject): Promise<PushedProject> {
  const directory = join(world.root, 'projects', real.name);
  await unpackProject(real, directory);
  const git = isolatedGit(directory);
  const person = ['-c', 'user.name=Mona Acme', '-c', 'user.email=mona@acme.example'];
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '--all');
  await git(...person, 'commit', '--quiet', '--message', `chore(release): ${real.version}`);
  await git(...person, 'tag', '--annotate', '--message', real.version, `v${real.version}`);
  const module = await readFile(join(directory, real.module), 'utf8');
  const change = (text: string) => ({ [real.module]: `${module}\n${text}\n` });
  await importHistory(directory, [
    commit('feat: say hello', 1, change('ACME_HELLO = "hello"')),
    commit('fix: say hello politely', 2, change('ACME_HELLO = "Hello!"')),
    commit(
      'refactor!: greet under another name\n\nBREAKING CHANGE: ACME_HELLO is now ACME_GREETING.',
      3,
      change('ACME_GREETING = "Hello!"'),
    ),
  ]);
  return world.adopt(real.name, directory, `v${real.version}`);
}

/** uv asks the sandbox's index first, and the configured one only for what that does not have. */
async function installAndRun(real: RealProject, code: string): Promise<string> {
  const environment = await createVirtualEnvironment(join(world.root, `consumer-${real.name}`));
  const env = { ...cleanEnvironment(), UV_CACHE_DIR: join(toolCache, '..', 'uv') };
  const uv = await prepareUv({ fetch, env: { ...env, RUNNER_TOOL_CACHE: toolCache } });
  const installed = await uv.run(
    [
      ...[
        'pip',
        'install',
        `--python=${environment.python}`,
        '--no-cache',
        `--index=${world.index.simpleUrl}`,
      ],
      ...['--index-strategy=first-index', `${real.name}==${real.next}`],
    ],
    { cwd: world.root, env },
  );
  expect(installed.lastLines.join('\n')).toContain(`${real.name}==${real.next}`);
  expect(installed.exitCode).toBe(0);
  const options = { cwd: world.root, env: { ...env, PYTHONUTF8: '1' } };
  return (await promisify(execFile)(environment.python, ['-c', code], options)).stdout.trim();
}

describe.each(REAL_PROJECTS.map((real) => [real.name, real] as const))('%s', (_, real) => {
  let project: PushedProject;
  let run: WorkflowRun;
  let pushed: string;
  beforeAll(async () => {
    project = await pushProject(real);
    pushed = project.head();
    run = await world.run(project, TWO_JOBS);
  });
  const outputs = () => run.jobs['release']?.steps.at(-1)?.result?.outputs ?? {};

  test(`${real.backend}, version from ${real.versionFrom}: released as ${real.next}`, () => {
    const errors = Object.values(run.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ result }) => result?.log.annotations.filter(({ level }) => level === 'error') ?? []),
    );
    expect(errors).toEqual([]);
    expect(outputs()).toMatchObject({
      result: 'released',
      version: real.next,
      'previous-version': real.version,
      tag: `v${real.next}`,
    });
  });

  test('what is edited without configuration', async () => {
    await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
    const changed = await project.git('diff', '--name-only', pushed, `v${real.next}`);
    expect(changed.split('\n').filter(Boolean)).toEqual(real.edits);
    const tagged = (await project.git('rev-parse', `v${real.next}^{commit}`)).trim();
    expect(tagged).toBe((await project.git('rev-parse', 'FETCH_HEAD')).trim());
    expect(tagged === pushed).toBe(real.edits.length === 0);
    expect(await project.git('cat-file', '-t', `v${real.next}`)).toBe('tag\n');
    const warnings = JSON.stringify(JSON.parse(outputs()['plan'] ?? '').packages[0].warnings);
    if (real.warning === null) expect(warnings).toBe('[]');
    else expect(warnings).toMatch(real.warning);
  });

  test('the changelog, where one is kept, begins with this release', async () => {
    const path = real.edits.find((each) => /^(?:CHANGELOG|HISTORY)/.test(each));
    if (path === undefined) return;
    const changelog = await project.git('show', `v${real.next}:${path}`);
    const heading = changelog.split('\n').find((line) => /^## .*\d/.test(line));
    expect(heading).toContain(real.next);
    expect(changelog).toContain('ACME_HELLO is now ACME_GREETING');
    expect(changelog).toContain('say hello politely');
  });

  test('the release and the index have the same sdist and wheel', async () => {
    const [release, ...others] = project.releases();
    expect(others).toEqual([]);
    expect(release).toMatchObject({ tagName: `v${real.next}`, draft: false });
    const files = JSON.parse(outputs()['files'] ?? '[]') as { name: string; sha256: string }[];
    expect(await project.indexed()).toEqual([
      `${project.stem(real.next)}-py3-none-any.whl`,
      `${project.stem(real.next)}.tar.gz`,
    ]);
    expect(files.map(({ name }) => name).sort()).toEqual(await project.indexed());
    const digests = [...(release?.assets.values() ?? [])].map(({ digest }) => digest);
    expect(digests).toEqual(expect.arrayContaining(files.map(({ sha256 }) => `sha256:${sha256}`)));
    expect(digests).toHaveLength(3);
  });

  test('it installs from the index, with its dependencies from the configured one, and works', async () => {
    const [code, output] = real.use;
    const version = `import importlib.metadata; print(importlib.metadata.version(${JSON.stringify(real.name)}))`;
    expect((await installAndRun(real, `${code}; ${version}`)).split('\n')).toEqual([output, real.next]);
  });

  test('GitHub had nothing to complain about, every state in between was sound, no secret is shown', () => {
    expect(world.github.violations).toEqual([]);
    expectNoSecrets(run, world.secrets);
  });
});
