// The services that sign have bad days: what can wait is waited for, `auto` publishes without attestations and says so, `required` stops
// before anything is written.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { SigstoreService } from '../../../sandbox/sigstore/sigstore.ts';
import { type PublicServices, startPublicServices } from '../../../sandbox/internet/public-services.ts';
import {
  complaints,
  namesOn,
  ofTag,
  type PublicWorld,
  type PublishedRun,
  type PublishRun,
  readyDist,
  startPublicWorld,
  tagEvent,
  taggedProject,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

let world: PublicWorld;
const started: PublicServices[] = [];
/** Runs whose services answer 502 three times, and ones whose services never come back: they wait beside each other. */
let slow: ByService;
let auto: ByService;
let required: ByService;
beforeAll(async () => {
  world = await startPublicWorld();
  const each = async (name: string, times: number, more: PublishRun = {}): Promise<ByService> => {
    const start = (service: SigstoreService) =>
      publishIn({ service, times }, `acme-${name}-${service}`, more);
    const [fulcio, rekor] = await Promise.all([start('fulcio'), start('rekor')]);
    return { fulcio, rekor };
  };
  [slow, auto, required] = await Promise.all([
    each('slow', 3),
    each('auto', Infinity),
    each('required', Infinity, { inputs: { attestations: 'required' } }),
  ]);
});
afterAll(async () => {
  await Promise.all(started.map((services) => services.close()));
  await world?.close();
});

interface Trouble {
  readonly service: SigstoreService;
  readonly times: number;
}

interface Told {
  readonly run: PublishedRun;
  readonly project: PushedProject;
  readonly services: PublicServices;
}

type ByService = Readonly<Record<SigstoreService, Told>>;

/** Everything public is this run's own, so that its troubles are nobody else's. */
async function publishIn(trouble: Trouble, name: string, more: PublishRun = {}): Promise<Told> {
  const services = await startPublicServices();
  started.push(services);
  const project = await world.project(name);
  trust(project, [services.pypi]);
  services.sigstore.fault(trouble.service, { status: 502 }, trouble.times);
  const files = await readyDist(world, project);
  const run = await world.publish(project, { files, services, ...more });
  return { run, project, services };
}

const provenances = ({ services, project }: Told): readonly unknown[] =>
  services.pypi.files(project.name).map(({ provenance }) => provenance !== null);
const SERVICES = ['fulcio', 'rekor'] as const;
const NAMES = { fulcio: 'Fulcio', rekor: 'Rekor' };

describe('three answers of 502, then fine', () => {
  test.each(SERVICES)('%s: the release is made with attestations', (service) => {
    const told = slow[service];
    expect(complaints(told.run)).toEqual([]);
    expect(told.run.outputs).toMatchObject({ result: 'released', version: '1.3.0' });
    expect(provenances(told)).toEqual([true, true]);
    expect(told.run.log).toContain(`${NAMES[service]} did not answer (HTTP 502); asking again in 1 s.`);
  });
});

describe('down for good', () => {
  test.each(SERVICES)('%s: `auto` releases without, and says so', (service) => {
    const told = auto[service];
    expect(told.run.exitCode).toBe(0);
    expect(told.run.outputs).toMatchObject({ result: 'released', version: '1.3.0' });
    expect(complaints(told.run)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^warning: ${NAMES[service]} at .*HTTP 502.* 2 of 2 files are published without attestation`,
        ),
      ),
    ]);
    expect(provenances(told)).toEqual([false, false]);
  });

  test.each(SERVICES)('%s: `required` stops before the first upload', (service) => {
    const { run, services, project } = required[service];
    expect(run.exitCode).toBe(1);
    expect(complaints(run)).toEqual(['attestation-service-down']);
    expect(run.annotations[0]?.message).toContain('set `attestations` to `auto`');
    expect(namesOn(services.pypi, project)).toEqual([]);
    expect(project.releases()).toEqual([]);
  });

  test('and nothing was written on GitHub', async () => {
    const ours = ({ path }: { readonly path: string }): boolean =>
      path.startsWith('/repos/acme/acme-required-');
    expect(world.github.requests.filter(ours).length).toBeGreaterThan(0);
    expect(world.github.writes.filter(ours)).toEqual([]);
    for (const { project } of Object.values(required))
      expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  });
});

describe('required, and it can not be', () => {
  test.each<[string, string, PublishRun]>([
    ['in a private repository', 'attestation-private', {}],
    ['with a secret', 'attestation-secret', { permissions: { contents: 'write', actions: 'read' } }],
  ])('%s: nothing is sent', async (_, code, more) => {
    const { pypi } = world.services;
    const isPrivate = code === 'attestation-private';
    const project = await taggedProject(world, `acme-${code}`, { private: isPrivate });
    trust(project, [pypi]);
    const token = pypi.issueToken('mona');
    const seen = watchIndex(pypi);
    const run = await world.publish(project, {
      ...{ event: tagEvent(world, project), files: await readyDist(world, project, ofTag), secrets: [token] },
      inputs: { attestations: 'required', ...(isPrivate ? {} : { 'pypi-token': token }) },
      ...more,
    });
    expect(complaints(run)).toContain(code);
    expect(run.exitCode).toBe(1);
    expect(seen().stored).toEqual([]);
  });
});

test('off: nobody is asked to sign', async () => {
  const { pypi, sigstore } = world.services;
  const project = await world.project('acme-off');
  trust(project, [pypi]);
  const asked = sigstore.requests.length;
  const inputs = { attestations: 'off' };
  const run = await world.publish(project, { files: await readyDist(world, project), inputs });
  expect(run.outputs['result']).toBe('released');
  expect(run.log).toContain('No attestations: they are switched off.');
  expect(sigstore.requests).toHaveLength(asked);
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
