// A version that a person has tagged or released is published by the bundle: by trusted publishing, with attestations, to PyPI's real address.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  complaints,
  namesOn,
  ofTag,
  type PublicWorld,
  readyDist,
  releaseEvent,
  startPublicWorld,
  TAG,
  tagEvent,
  taggedProject,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

let world: PublicWorld;
beforeAll(async () => {
  world = await startPublicWorld();
});
afterAll(() => world?.close());

const filesOf = ({ stem }: PushedProject) => [`${stem('1.3.0')}-py3-none-any.whl`, `${stem('1.3.0')}.tar.gz`];
const attachedTo = (project: PushedProject): readonly string[] =>
  [...(project.releases()[0]?.assets.values() ?? [])].map(({ label }) => label ?? '').sort();
const signed = (): number => world.services.sigstore.entries.length;

describe('a published release of a public repository', () => {
  const text = { name: 'The mirror release', body: 'Words of a person.\n' };

  test('its files are on PyPI with their attestations, and on the release, whose words stay; the token is given back', async () => {
    const { pypi } = world.services;
    const project = await taggedProject(world, 'acme-released');
    trust(project, [pypi]);
    const event = await releaseEvent(world, project, text);
    const run = await world.publish(project, { event, files: await readyDist(world, project, ofTag) });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.3.0', tag: TAG });
    expect(namesOn(pypi, project)).toEqual(filesOf(project));
    for (const { provenance } of pypi.files(project.name))
      expect(provenance).toMatchObject({
        attestation_bundles: [{ publisher: { repository: project.fullName, workflow: 'release.yml' } }],
      });
    expect(run.log).toContain(`PyPI: trusted publishing as ${project.fullName}, workflow release.yml`);
    expect(project.releases()).toEqual([expect.objectContaining({ tagName: TAG, draft: false, ...text })]);
    expect(attachedTo(project)).toEqual([...filesOf(project), 'py-release-manifest.json'].sort());
    const hosts = pypi.requests.filter(({ kind }) => kind === 'upload').map(({ host }) => host);
    expect(new Set(hosts)).toEqual(new Set(['upload.pypi.org']));
    expect(pypi.requests.filter(({ kind }) => kind === 'burn').map(({ status }) => status)).toEqual([202]);
    expect([...pypi.state.tokens.values()].filter((holder) => 'publisher' in holder)).toEqual([]);
  });

  test('run again it sends nothing: already there, same sha256', async () => {
    const { pypi } = world.services;
    const project = await taggedProject(world, 'acme-again');
    trust(project, [pypi]);
    const event = await releaseEvent(world, project, text);
    const files = await readyDist(world, project, ofTag);
    await world.publish(project, { event, files });
    const [writes, seen, entries] = [world.watchWrites(), watchIndex(pypi), signed()];
    const again = await world.publish(project, { event, files, runAttempt: 2 });
    expect(complaints(again)).toEqual([]);
    expect(again.outputs).toMatchObject({ result: 'published', version: '1.3.0' });
    expect(again.log.match(/: already there, same sha256$/gm)).toHaveLength(2);
    expect([writes(), seen().stored, signed()]).toEqual([[], [], entries]);
  });

  test('one changed byte is an error with both hashes, and nothing is sent', async () => {
    const { pypi } = world.services;
    const project = await taggedProject(world, 'acme-changed');
    trust(project, [pypi]);
    const event = await releaseEvent(world, project, text);
    await world.publish(project, { event, files: await readyDist(world, project, ofTag) });
    const before = pypi.files(project.name).map(({ sha256 }) => sha256);
    const [writes, seen] = [world.watchWrites(), watchIndex(pypi)];
    const other = await readyDist(world, project, { ...ofTag, salt: 'another' });
    const run = await world.publish(project, { event, files: other });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/);
    expect([writes(), seen().stored]).toEqual([[], []]);
    expect(pypi.files(project.name).map(({ sha256 }) => sha256)).toEqual(before);
  });

  test('empty notes are filled', async () => {
    const project = await taggedProject(world, 'acme-wordless');
    trust(project, [world.services.pypi]);
    const event = await releaseEvent(world, project, { name: 'Mine' });
    const run = await world.publish(project, { event, files: await readyDist(world, project, ofTag) });
    expect(complaints(run)).toEqual([]);
    expect(project.releases()[0]).toMatchObject({ name: 'Mine' });
    expect(project.releases()[0]?.body).toContain('add mirror option');
  });
});

describe('a pushed tag', () => {
  test('gets its files on PyPI and a release with generated notes', async () => {
    const { pypi } = world.services;
    const project = await taggedProject(world, 'acme-tagged');
    trust(project, [pypi]);
    const refs = await project.refs();
    const run = await world.publish(project, {
      event: tagEvent(world, project),
      files: await readyDist(world, project, ofTag),
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.3.0', tag: TAG });
    expect(namesOn(pypi, project)).toEqual(filesOf(project));
    expect(project.releases()).toEqual([
      expect.objectContaining({
        tagName: TAG,
        draft: false,
        body: expect.stringContaining('add mirror option'),
      }),
    ]);
    expect(attachedTo(project)).toEqual([...filesOf(project), 'py-release-manifest.json'].sort());
    expect(await project.refs()).toEqual(refs);
  });

  test('of a private repository is published without attestations, which is said', async () => {
    const { pypi, sigstore } = world.services;
    const project = await taggedProject(world, 'acme-private', { private: true });
    trust(project, [pypi]);
    const asked = sigstore.requests.length;
    const run = await world.publish(project, {
      event: tagEvent(world, project),
      files: await readyDist(world, project, ofTag),
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs['result']).toBe('published');
    expect(run.log).toContain('No attestations: the repository is not public');
    expect(pypi.files(project.name).map(({ provenance }) => provenance)).toEqual([null, null]);
    expect(sigstore.requests).toHaveLength(asked);
  });
});

test('GitHub had nothing to complain about, and nothing left this machine', () => {
  expect(world.github.violations).toEqual([]);
  expect(world.services.internet.requests.filter(({ answeredBy }) => answeredBy !== 'double')).toEqual([]);
  expect(world.services.internet.tunnels).toEqual([]);
});
