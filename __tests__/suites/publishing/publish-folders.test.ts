// `actions/publish` and `actions/verify` as the actions that they are, with only their rights: an ID token, and none at all.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  complaints,
  namesOn,
  type PublicWorld,
  readyDist,
  startPublicWorld,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

let world: PublicWorld;
beforeAll(async () => {
  world = await startPublicWorld();
});
afterAll(() => world?.close());

interface Attestations {
  readonly attestation_bundles: readonly { readonly attestations: readonly object[] }[];
}

const attestationsOf = (provenance: unknown): readonly object[] =>
  (provenance as Attestations).attestation_bundles.flatMap(({ attestations }) => attestations);

describe('actions/publish', () => {
  test('publishes with an ID token and no right on GitHub, which it asks for nothing', async () => {
    const { pypi } = world.services;
    const project = await world.project('acme-published');
    trust(project, [pypi], { environment: 'pypi' });
    const files = await readyDist(world, project);
    const asked = world.github.requests.length;
    const run = await world.publish(project, { action: 'publish', files, environment: 'pypi' });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({
      result: 'published',
      version: '1.3.0',
      'manifest-digest': files.digest,
    });
    expect(namesOn(pypi, project)).toHaveLength(2);
    expect(JSON.parse(run.outputs['files'] ?? '')).toEqual(
      pypi.files(project.name).map(({ filename, sha256, size }) =>
        expect.objectContaining({
          ...{ name: filename, sha256, size },
          url: expect.stringContaining('https://files.pythonhosted.org/'),
        }),
      ),
    );
    expect(world.github.requests).toHaveLength(asked);
    expectNoSecrets(run, [...world.secrets, ...world.services.issuer.issued.map(({ token }) => token)]);
  });

  test('with an API token and no right at all', async () => {
    const { pypi } = world.services;
    const project = await world.project('acme-with-token');
    const token = pypi.issueToken('mona');
    const run = await world.publish(project, {
      ...{ action: 'publish', files: await readyDist(world, project), permissions: {}, secrets: [token] },
      inputs: { 'pypi-token': token },
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs['result']).toBe('published');
    expect(run.log).toContain('PyPI: user __token__, from `pypi-token`; the job has no `id-token: write`.');
    expect(namesOn(pypi, project)).toHaveLength(2);
    expectNoSecrets(run, [token]);
  });

  test('without a digest there is nothing to publish', async () => {
    const project = await world.project('acme-nothing');
    const seen = watchIndex(world.services.pypi);
    const run = await world.publish(project, { action: 'publish', inputs: { dist: 'dist' } });
    expect(run.outputs['result']).toBe('nothing');
    expect([run.exitCode, seen().all]).toEqual([0, []]);
  });

  test('a dry run asks and sends no file', async () => {
    const { pypi } = world.services;
    const project = await world.project('acme-dry');
    trust(project, [pypi]);
    const run = await world.publish(project, {
      ...{ action: 'publish', files: await readyDist(world, project), inputs: { 'dry-run': 'true' } },
    });
    expect(run.outputs['result']).toBe('previewed');
    expect(namesOn(pypi, project)).toEqual([]);
    expect([...pypi.state.tokens.values()].filter((holder) => 'publisher' in holder)).toEqual([]);
  });
});

describe('TestPyPI, then PyPI, in one job', () => {
  let project: PushedProject;
  let files: Awaited<ReturnType<typeof readyDist>>;
  let outputs: Readonly<Record<string, string>>;
  beforeAll(async () => {
    project = await world.project('acme-twice');
    trust(project, [world.services.pypi, world.services.testpypi]);
    files = await readyDist(world, project);
  });

  test('what was signed for the one is sent to the other', async () => {
    const { pypi, testpypi, sigstore } = world.services;
    const before = sigstore.entries.length;
    const first = await world.publish(project, {
      action: 'publish',
      files,
      inputs: { repository: 'testpypi' },
    });
    expect(complaints(first)).toEqual([]);
    expect(sigstore.entries).toHaveLength(before + 2);
    const { workspace } = first;
    expect((await readdir(join(workspace, 'dist'))).filter((name) => name.endsWith('.attestation'))).toEqual(
      namesOn(testpypi, project).map((name) => `${name}.publish.attestation`),
    );

    const inputs = { dist: 'dist', 'manifest-digest': files.digest };
    const second = await world.publish(project, { action: 'publish', workspace, inputs });
    expect(complaints(second)).toEqual([]);
    expect(second.log).toContain('2 of 2 files have a ready attestation.');
    expect(sigstore.entries).toHaveLength(before + 2);
    expect(namesOn(pypi, project)).toEqual(namesOn(testpypi, project));
    for (const { filename, provenance } of pypi.files(project.name)) {
      const elsewhere = testpypi.files(project.name).find((file) => file.filename === filename);
      expect(attestationsOf(provenance)).toHaveLength(1);
      expect(attestationsOf(provenance)).toEqual(attestationsOf(elsewhere?.provenance));
    }
    outputs = second.outputs;
  });

  test('actions/verify installs and runs just those files, without any right', async () => {
    const asked = world.github.requests.length;
    const run = await world.publish(project, {
      action: 'verify',
      inputs: {
        files: outputs['files'] ?? '',
        'verify-command': `python -c "import acme_twice; print('seen', acme_twice.__version__)"`,
      },
    });
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'verified', version: '1.3.0' });
    expect(run.log).toContain(`PyPI serves ${project.stem('1.3.0')}-py3-none-any.whl (sha256 `);
    expect(run.summary).toContain('installs and runs');
    expect(world.github.requests).toHaveLength(asked);
  });

  test('actions/verify fails when the index serves other bytes than were published', async () => {
    const named = JSON.parse(outputs['files'] ?? '') as { sha256: string }[];
    const other = named.map((file) => ({ ...file, sha256: '0'.repeat(64) }));
    const run = await world.publish(project, { action: 'verify', inputs: { files: JSON.stringify(other) } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['result']).toBe('failed');
    expect(run.annotations[0]?.message).toMatch(/0{64}/);
    expect(run.annotations[0]?.message).toContain(named[0]?.sha256);
  });
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
