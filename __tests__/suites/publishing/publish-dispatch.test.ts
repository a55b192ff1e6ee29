// The button: a form with the index to publish to. Rehearsals get a number of their own, and a typed address gets no token of PyPI.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  complaints,
  dispatchEvent,
  namesOn,
  type PublicWorld,
  readyDist,
  startPublicWorld,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import { type RecordingIndex, startRecordingIndex } from '../../e2e/recording-index.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { INDEX_USER, type PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

const TYPED = 'https://index.acme.example/';

let world: PublicWorld;
let typed: RecordingIndex;
beforeAll(async () => {
  typed = await startRecordingIndex();
  world = await startPublicWorld({ others: { [new URL(TYPED).host]: typed.url } });
});
afterAll(async () => {
  await typed?.[Symbol.asyncDispose]();
  await world?.close();
});

/** Nothing but the index has changed. */
async function expectUnreleased(project: PushedProject): Promise<void> {
  expect(project.releases()).toEqual([]);
  expect(await project.refs()).toEqual({
    'refs/heads/main': project.head(),
    'refs/tags/v1.2.0': expect.any(String),
  });
}

/** As the secrets of the repository are passed, whatever index is chosen. */
function tokens(): { readonly 'pypi-token': string; readonly 'test-pypi-token': string } {
  const { pypi, testpypi } = world.services;
  return { 'pypi-token': pypi.issueToken('mona'), 'test-pypi-token': testpypi.issueToken('mona') };
}

describe('testpypi', () => {
  test('a rehearsal is built under a number of its run, and nothing is released', async () => {
    const { pypi, testpypi } = world.services;
    const project = await world.project('acme-rehearsed');
    trust(project, [testpypi]);
    const seen = watchIndex(pypi);
    const run = await world.publish(project, {
      event: dispatchEvent(project),
      inputs: { repository: 'testpypi' },
      ...{ runNumber: 42, runAttempt: 3 },
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({
      result: 'rehearsed',
      version: '1.3.0.dev4203',
      tag: '',
      released: 'false',
    });
    const stem = project.stem('1.3.0.dev4203');
    expect(namesOn(testpypi, project)).toEqual([`${stem}-py3-none-any.whl`, `${stem}.tar.gz`]);
    expect(run.log).toContain('TestPyPI: trusted publishing as');
    await expectUnreleased(project);
    expect(seen().all).toEqual([]);
  });

  test('files of a build job keep the number of that job', async () => {
    const project = await world.project('acme-kept');
    trust(project, [world.services.testpypi]);
    const files = await readyDist(world, project, { target: { kind: 'rehearsal', number: 4201 } });
    const run = await world.publish(project, {
      ...{ event: dispatchEvent(project), files, runNumber: 42, runAttempt: 2 },
      inputs: { repository: 'testpypi' },
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'rehearsed', version: '1.3.0.dev4201' });
  });

  test('rehearsal: false publishes exactly the version of the checkout', async () => {
    const { testpypi } = world.services;
    const project = await world.project('acme-exactly');
    const files = await readyDist(world, project, { target: { kind: 'written' } });
    const given = tokens();
    const run = await world.publish(project, {
      ...{ event: dispatchEvent(project), files, permissions: { contents: 'read' } },
      inputs: { ...given, repository: 'testpypi', rehearsal: 'false' },
      secrets: Object.values(given),
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.2.0', tag: '' });
    expect(namesOn(testpypi, project)).toContain(`${project.stem('1.2.0')}.tar.gz`);
    expect(run.log).toContain('user __token__, from `test-pypi-token`');
    await expectUnreleased(project);
    expectNoSecrets(run, [...world.secrets, ...Object.values(given)]);
  });
});

describe('pypi', () => {
  test('is the ordinary release', async () => {
    const { pypi } = world.services;
    const project = await world.project('acme-pressed');
    trust(project, [pypi]);
    const run = await world.publish(project, {
      event: dispatchEvent(project),
      files: await readyDist(world, project),
      inputs: { repository: 'pypi' },
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'released', version: '1.3.0', tag: 'v1.3.0' });
    expect(project.releases()).toEqual([expect.objectContaining({ tagName: 'v1.3.0', draft: false })]);
    expect(namesOn(pypi, project)).toHaveLength(2);
  });
});

describe('an address that was typed', () => {
  test('gets user and password, and never a token of PyPI, a minted one or an ID token', async () => {
    const project = await world.project('acme-typed');
    trust(project, [world.services.pypi, world.services.testpypi]);
    const given = tokens();
    const issued = world.services.issuer.issued.length;
    const files = await readyDist(world, project, { target: { kind: 'rehearsal', number: 701 } });
    const run = await world.publish(project, {
      ...{ event: dispatchEvent(project), files, runNumber: 7 },
      inputs: { ...given, repository: TYPED, user: INDEX_USER, password: world.password },
      secrets: [...Object.values(given), world.password],
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'rehearsed', version: '1.3.0.dev701' });
    expect(typed.stored()).toEqual([expect.stringMatching(/whl$/), expect.stringMatching(/tar\.gz$/)]);
    expect(typed.users()).toContain(`${INDEX_USER}:${world.password}`);
    expect(new Set(typed.users())).toEqual(new Set(['', `${INDEX_USER}:${world.password}`]));
    expect(typed.holds([world.password])).toBe(true);
    expect(typed.holds(Object.values(given))).toBe(false);
    expect(world.services.issuer.issued).toHaveLength(issued);
    await expectUnreleased(project);
    expectNoSecrets(run, [...world.secrets, ...Object.values(given)]);
  });

  test.each(['pypi-token', 'test-pypi-token'] as const)(
    'is refused the %s as its password, before it is asked anything',
    async (name) => {
      const project = await world.project(`acme-misdirected-${name}`);
      const given = tokens();
      const asked = typed.seen.length;
      const files = await readyDist(world, project, { target: { kind: 'rehearsal', number: 101 } });
      const run = await world.publish(project, {
        ...{ event: dispatchEvent(project), files },
        inputs: { repository: TYPED, user: '__token__', password: given[name] },
        secrets: Object.values(given),
      });
      expect(complaints(run)).toEqual(['credential-of-pypi-misdirected']);
      expect(typed.seen).toHaveLength(asked);
      expectNoSecrets(run, [...world.secrets, ...Object.values(given)]);
    },
  );
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
