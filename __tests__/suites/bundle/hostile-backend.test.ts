// A build backend that means harm, in both forms of the workflow. In two jobs there is nothing to find and nothing to win; in one job
// its environment, arguments and files hold no secret (what /proc shows to the same user is the documented limit of that form).
import { existsSync } from 'node:fs';
import { cp, mkdir, open, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { lateTampering, OVERWRITING, spy } from '../../e2e/attacks.ts';
import { expectNoSecrets, holdsSecret } from '../../e2e/secrets.ts';
import { toolCache } from '../../e2e/warm-tools.ts';
import {
  INDEX_USER,
  ONE_JOB,
  startWorld,
  TWO_JOBS,
  type PushedProject,
  type World,
} from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
let home: string;
beforeAll(async () => {
  world = await startWorld();
  home = join(world.root, 'home');
  await mkdir(join(home, '.config'), { recursive: true });
  await writeFile(join(home, '.config', 'settings'), 'colour = blue\n');
});
afterAll(() => world?.close());

/** Texts by the place where the backend found them. */
type Loot = Readonly<Record<string, string>>;

const placesOf = (loot: Loot, secrets: readonly string[]): readonly string[] =>
  Object.keys(loot).filter((place) => holdsSecret(loot[place] ?? '', secrets));

async function readLoot(path: string): Promise<Loot> {
  return JSON.parse(await readFile(path, 'utf8')) as Loot;
}

async function expectNothing(project: PushedProject): Promise<void> {
  expect(project.releases().map(({ tagName }) => tagName)).toEqual([]);
  expect(await project.indexed()).toEqual([]);
  expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  expect((await project.refs())['refs/heads/main']).toBe(project.head());
}

describe('two jobs', () => {
  let project: PushedProject;
  let run: WorkflowRun;
  let loot: Loot;
  let tokens: readonly string[];
  let writes: ReturnType<World['watchWrites']>;

  beforeAll(async () => {
    const path = join(world.root, 'two-jobs.json');
    const marker = join(world.root, 'tampered');
    project = await world.project('acme-two', { private: true, attack: spy(path) + lateTampering(marker) });
    writes = world.watchWrites();
    const issued = world.secrets.length;
    const waiting = `      - run: for i in $(seq 100); do test -e ${marker} && exit 0; sleep 0.1; done; exit 1\n`;
    const upload = "      - if: steps.build.outputs.manifest-digest != ''\n";
    run = await world.run(project, TWO_JOBS, {
      home,
      edit: (yaml) => yaml.replace(upload, waiting + upload),
    });
    tokens = world.secrets.slice(issued);
    loot = await readLoot(path);
  });

  test('it looked everywhere', () => {
    const kinds = Object.keys(loot).map((place) => place.split(' ')[0]);
    expect(new Set(kinds)).toEqual(
      new Set(['environment', 'arguments', 'command', 'environ', 'home', 'temp', 'workspace']),
    );
    const places = Object.keys(loot).join('\n');
    for (const place of ['.config/settings', '.git/config', 'event.json', 'set_output', 'pyproject.toml'])
      expect(places).toContain(place);
    expect(places).toMatch(/^environ \d+ .*build\/main\.js/m);
  });

  test('it finds neither the password nor the token of the job with rights, anywhere', () => {
    const [, releaseToken = ''] = tokens;
    expect(tokens).toHaveLength(2);
    expect(placesOf(loot, [world.password, releaseToken])).toEqual([]);
  });

  test('the token of its own job, which may read, is nowhere but in the environment that the runner gave the action', () => {
    const [buildToken = ''] = tokens;
    expect(run.jobs['build']?.permissions).toEqual({ contents: 'read', metadata: 'read' });
    const places = placesOf(loot, [buildToken]);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places)
      expect(place).toMatch(/^environ \d+ \S*node\S* \S*\/actions\/build\/main\.js/);
  });

  test('it is given no file by which a step speaks to the runner', () => {
    const names = Object.keys(JSON.parse(loot['environment'] ?? '') as object);
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:INPUT|ACTIONS|STATE)_/)]));
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_PATH', 'RUNNER_TEMP'])
      expect(names).not.toContain(name);
    // By this the runner finds and ends what a build leaves behind.
    expect(names).toContain('RUNNER_TRACKING_ID');
  });

  test('outputs that it wrote all the same are overruled by those of the action', () => {
    const { outputs } = run.jobs['build']?.steps.find(({ step }) => step.id === 'build')?.result ?? {};
    expect(outputs?.['version']).toBe('1.3.0');
    expect(run.jobs['build']?.outputs['manifest-digest']).not.toMatch(/66666/);
  });

  test('the wheel that it changed after the build step is caught, and nothing is written', async () => {
    expect(run.jobs['build']?.status).toBe('success');
    expect(run.jobs['release']?.status).toBe('failure');
    const errors = run.jobs['release']?.steps
      .at(-1)
      ?.result?.log.annotations.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toContain('acme_two-1.3.0-py3-none-any.whl');
    expect(errors?.[0]?.message.match(/\b[0-9a-f]{64}\b/g)).toHaveLength(2);
    expect(writes()).toEqual([]);
    await expectNothing(project);
    expectNoSecrets(run, world.secrets);
  });

  describe('what the release job is given', () => {
    type Tampering = (dist: string) => Promise<unknown>;
    const wheel = 'acme_two-1.3.0-py3-none-any.whl';
    const overwrite: Tampering = async (dist) => {
      const file = await open(join(dist, wheel), 'r+');
      await file.write('owned', 100);
      await file.close();
    };
    const link: Tampering = async (dist) => {
      await rename(join(dist, wheel), join(dist, '..', wheel));
      await symlink(join('..', wheel), join(dist, wheel));
    };
    const rewriteManifest: Tampering = async (dist) => {
      const path = join(dist, 'py-release-manifest.json');
      const manifest = await readFile(path, 'utf8');
      expect(manifest).toContain('1.3.0');
      await writeFile(path, manifest.replaceAll('1.3.0', '1.3.1'));
    };
    test.each<[string, Tampering, string]>([
      ['a wheel of the same size', overwrite, 'manifest-file-differs'],
      ['another manifest', rewriteManifest, 'manifest-digest-differs'],
      [
        'one file more',
        (dist) => writeFile(join(dist, 'acme_two-1.3.0-1-py3-none-any.whl'), 'x'),
        'manifest-file-extra',
      ],
      ['a link in the place of a wheel', link, 'manifest-file-missing'],
    ])('%s is refused', async (_, tamper, code) => {
      const workspace = join(world.root, `given-${(await readdir(world.root)).length}`);
      const git = run.jobs['release']?.workspace ?? '';
      await cp(git, workspace, { recursive: true });
      await restoreWheel(join(workspace, 'dist', wheel));
      await tamper(join(workspace, 'dist'));
      const written = world.watchWrites();
      const done = await world.act(
        project,
        {
          dist: 'dist',
          'manifest-digest': run.jobs['build']?.outputs['manifest-digest'] ?? '',
          repository: world.index.uploadUrl,
          user: INDEX_USER,
          password: world.password,
        },
        { workspace },
      );
      expect(done.exitCode).toBe(1);
      expect(done.annotations.map(({ title }) => title)).toEqual([code]);
      expect(written()).toEqual([]);
      await expectNothing(project);
    });

    /** Takes back what the left-over process appended. */
    async function restoreWheel(path: string): Promise<void> {
      const bytes = await readFile(path);
      await writeFile(path, bytes.subarray(0, bytes.lastIndexOf('owned')));
    }
  });
});

test('a uv that it replaced is not started again: the build job fails and the release job never starts', async () => {
  const tools = join(world.root, 'tools');
  await cp(join(toolCache, 'uv'), join(tools, 'uv'), { recursive: true });
  await symlink(join(toolCache, 'py-release-checks'), join(tools, 'py-release-checks'));
  const project = await world.project('acme-uv', { attack: OVERWRITING });
  const run = await world.run(project, TWO_JOBS, { toolCache: tools });
  const build = run.jobs['build']?.steps.find(({ step }) => step.id === 'build')?.result;
  expect(build?.outputs).toMatchObject({ result: 'failed', 'manifest-digest': '' });
  expect(build?.log.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'uv-changed' })]);
  expect(build?.log.lines.join('\n')).not.toMatch(/^owned$/m);
  expect(run.jobs['release']?.status).toBe('skipped');
  await expectNothing(project);
});

describe('one job', () => {
  test('environment, arguments and files of the backend hold no secret', async () => {
    const path = join(world.root, 'one-job.json');
    const project = await world.project('acme-one', { attack: spy(path) });
    const run = await world.run(project, ONE_JOB, { home });
    expect(run.jobs['release']?.steps.at(-1)?.result?.outputs).toMatchObject({
      result: 'released',
      version: '1.3.0',
    });
    const loot = await readLoot(path);
    const places = Object.fromEntries(
      Object.entries(loot).filter(([place]) => !place.startsWith('environ ')),
    );
    expect(Object.keys(places).length).toBeGreaterThan(20);
    expect(placesOf(places, world.secrets)).toEqual([]);
    // Its own processes, from uv down, are given nothing either.
    const own = Object.keys(loot).filter((place) => /^environ \d+ \S*(?:uv build|python)/.test(place));
    expect(own.length).toBeGreaterThan(0);
    expect(
      placesOf(Object.fromEntries(own.map((place) => [place, loot[place] ?? ''])), world.secrets),
    ).toEqual([]);
    expectNoSecrets(run, world.secrets);
  });

  test('a wheel that changes between the checks and the draft stops the release before the tag', async () => {
    const project = await world.project('acme-changed');
    const before = async () => {
      const jobs = join(
        world.root,
        (await readdir(world.root))
          .filter((name) => name.startsWith('run-'))
          .sort(byNumber)
          .at(-1) ?? '',
      );
      const wheel = join(
        jobs,
        'jobs/release/acme-changed/acme-changed/dist/acme_changed-1.3.0-py3-none-any.whl',
      );
      expect(existsSync(wheel)).toBe(true);
      const file = await open(wheel, 'r+');
      await file.write('owned', 100);
      await file.close();
    };
    world.github.fault({ route: /^POST \/repos\/acme\/acme-changed\/releases( |$)/, kind: { before } });
    const run = await world.run(project, ONE_JOB);
    expect(run.status).toBe('failure');
    expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
    expect(await project.indexed()).toEqual([]);
    expect(run.jobs['release']?.log).toContain('acme_changed-1.3.0-py3-none-any.whl');
  });
});

const byNumber = (a: string, b: string): number => Number(a.slice(4)) - Number(b.slice(4));

test('GitHub had nothing to complain about, and every state in between was sound', () => {
  expect(world.github.violations).toEqual([]);
});
