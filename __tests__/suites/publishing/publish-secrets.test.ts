// Runs that publish in every way, and one that fails, with a build backend that reads all that it can: no token, password or ID token is in
// anything that was written, as it stands or encoded.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spy } from '../../e2e/attacks.ts';
import {
  complaints,
  dispatchEvent,
  ofTag,
  type PublicWorld,
  type PublishedRun,
  type PublishRun,
  readyDist,
  startPublicWorld,
  tagEvent,
  taggedProject,
  trust,
} from '../../e2e/public-world.ts';
import { type RecordingIndex, startRecordingIndex } from '../../e2e/recording-index.ts';
import { expectNoSecrets, holdsSecret } from '../../e2e/secrets.ts';
import { INDEX_USER, type PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

const TYPED = 'https://index.acme.example/';

let world: PublicWorld;
let typed: RecordingIndex;
/** Where the runs write: workspaces, RUNNER_TEMP, HOME, TMPDIR. */
let places: string;
let loot: Readonly<Record<string, string>>;
const runs: Record<string, PublishedRun> = {};
const tokens: Record<string, string> = {};

beforeAll(async () => {
  typed = await startRecordingIndex();
  world = await startPublicWorld({ others: { [new URL(TYPED).host]: typed.url } });
  places = join(world.root, 'places');
  const { pypi, testpypi } = world.services;
  tokens['pypi-token'] = pypi.issueToken('mona');
  tokens['test-pypi-token'] = testpypi.issueToken('mona');
  tokens['password'] = world.password;

  const lootFile = join(world.root, 'loot.json');
  const spied = await world.project('acme-spied', { attack: spy(lootFile) });
  trust(spied, [pypi]);
  await publish('a release in one job', spied, { inputs: { ...tokens, password: '' } });
  loot = JSON.parse(await readFile(lootFile, 'utf8')) as typeof loot;

  const tagged = await taggedProject(world, 'acme-tagged');
  trust(tagged, [pypi], { environment: 'pypi' });
  const event = tagEvent(world, tagged);
  const files = await readyDist(world, tagged, ofTag);
  await publish('a refused ID token', tagged, { action: 'publish', event, files, environment: 'staging' });
  await publish('a tag', tagged, { event, files, environment: 'pypi' });

  const rehearsed = await world.project('acme-rehearsed');
  const rehearsal = await readyDist(world, rehearsed, { target: { kind: 'rehearsal', number: 101 } });
  const dispatched = { event: dispatchEvent(rehearsed), files: rehearsal };
  await publish('TestPyPI with a token', rehearsed, {
    ...dispatched,
    inputs: { ...tokens, repository: 'testpypi' },
  });
  await publish('a typed address', rehearsed, {
    ...{ ...dispatched, permissions: { contents: 'read' } },
    inputs: { ...tokens, repository: TYPED, user: INDEX_USER },
  });
  await publish('a token that is refused', rehearsed, {
    ...{ ...dispatched, permissions: { contents: 'read' } },
    inputs: { repository: 'testpypi', 'test-pypi-token': `${tokens['test-pypi-token']}x` },
  });
});
afterAll(async () => {
  await typed?.[Symbol.asyncDispose]();
  await world?.close();
});

async function publish(what: string, project: PushedProject, run: PublishRun): Promise<void> {
  const folder = join(places, String(Object.keys(runs).length));
  const [temp, home, tmp] = ['temp', 'home', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([temp, home, tmp].map((each) => mkdir(each, { recursive: true })));
  const env = { ...world.services.env, TMPDIR: tmp };
  runs[what] = await world.publish(project, {
    temp,
    home,
    env,
    secrets: Object.values(tokens),
    debug: true,
    ...run,
  });
}

/** Every secret that there was: what was given, what the runner masked, and every ID token with its parts. */
function secrets(): readonly string[] {
  const { issued } = world.services.issuer;
  const idTokens = issued.flatMap(({ token }) => [token, token.split('.')[2] ?? '']);
  const masked = Object.values(runs).flatMap((run) => run.secrets);
  return [...new Set([...world.secrets, ...Object.values(tokens), ...idTokens, ...masked])];
}

const made = (): readonly string[] => {
  const given = Object.values(tokens).map((token) => token.slice(0, 60));
  return secrets().filter((each) => each.startsWith('pypi-') && !given.includes(each.slice(0, 60)));
};

/** Paths of files below that hold one. */
async function leaksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const known = secrets();
  const found: string[] = [];
  for (const path of paths) if (holdsSecret(await readFile(path, 'latin1'), known)) found.push(path);
  return found;
}

test('the runs were what they are called, and there is something to find', () => {
  expect(
    Object.fromEntries(Object.entries(runs).map(([what, run]) => [what, run.outputs['result']])),
  ).toEqual({
    'a release in one job': 'released',
    'a refused ID token': 'failed',
    'a tag': 'published',
    'TestPyPI with a token': 'rehearsed',
    'a typed address': 'rehearsed',
    'a token that is refused': 'failed',
  });
  expect(complaints(runs['a refused ID token'] as PublishedRun)).toEqual(['trust-publisher-missing']);
  expect(made()).toHaveLength(2);
  expect(secrets().filter((each) => each.startsWith('oidc-request-')).length).toBeGreaterThan(3);
  expect(world.services.issuer.issued.length).toBeGreaterThan(4);
});

test('the scan finds a secret in every form', async () => {
  const folder = join(world.root, 'planted');
  await mkdir(join(folder, 'deep'), { recursive: true });
  const [token = ''] = made();
  const forms = [token, encodeURIComponent(token), Buffer.from(`__token__:${token}`).toString('base64')];
  await Promise.all(forms.map((form, at) => writeFile(join(folder, 'deep', `${at}`), `\0 ${form} \n`)));
  expect(await leaksIn(folder)).toHaveLength(forms.length);
});

test('log, summary, outputs, state and annotations of every run', () => {
  for (const run of Object.values(runs)) expectNoSecrets(run, secrets());
});

test('every file of workspaces, RUNNER_TEMP, HOME and TMPDIR', async () => {
  expect((await readdir(places, { recursive: true })).length).toBeGreaterThan(10);
  expect(await leaksIn(places)).toEqual([]);
  for (const { workspace } of Object.values(runs)) {
    expect(await readdir(workspace)).toContain('.git');
    expect(await leaksIn(workspace)).toEqual([]);
  }
});

describe('the build backend', () => {
  const placesOf = (texts: typeof loot, known: readonly string[]): readonly string[] =>
    Object.keys(texts).filter((place) => holdsSecret(texts[place] ?? '', known));

  test('finds none in its environment, arguments and files', () => {
    const seen = Object.fromEntries(Object.entries(loot).filter(([place]) => !place.startsWith('environ ')));
    expect(Object.keys(seen).length).toBeGreaterThan(20);
    expect(placesOf(seen, secrets())).toEqual([]);
    const own = Object.fromEntries(
      Object.entries(loot).filter(([place]) => /^environ \d+ \S*(?:uv build|python)/.test(place)),
    );
    expect(Object.keys(own).length).toBeGreaterThan(0);
    expect(placesOf(own, secrets())).toEqual([]);
  });

  test('finds no minted token and no ID token anywhere: they are in memory only', () => {
    const { issued } = world.services.issuer;
    expect(placesOf(loot, [...made(), ...issued.map(({ token }) => token)])).toEqual([]);
  });
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
