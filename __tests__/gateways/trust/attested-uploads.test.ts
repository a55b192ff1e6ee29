// Signed, uploaded and shown: the whole way to a PyPI that checks attestations as the real one does.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DescribedFile } from '../../../src/distribution/described-file.ts';
import { judgeCredential } from '../../../src/commands/auth-proof.ts';
import { workflowPublishers } from '../../../src/credentials/workflow-publishers.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { createProvenance } from '../../../src/gateways/package-index/provenance.ts';
import { createAttestationSigner } from '../../../src/gateways/trust/attestation-signer.ts';
import { createAttester } from '../../../src/gateways/trust/attester.ts';
import { createAskServer } from '../../../src/gateways/trust/limited-request.ts';
import { judgeCredentials } from '../../../src/health/credential-health.ts';
import { judgePublisher } from '../../../src/health/publisher-match.ts';
import { attestationOrigin } from '../../../src/trust/attestation-origin.ts';
import type { Attestation } from '../../../src/trust/attestation.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { sdist, send, wheel } from '../../sandbox/index/raw-upload.ts';
import { CLAIMS, startTrust, type TrustWorld, WORKFLOW_REF } from '../../sandbox/sigstore/attested.ts';
import { makeFolder } from '../archives/make-archive.ts';

let world: TrustWorld;
beforeAll(async () => {
  world = await startTrust();
});
afterAll(async () => world[Symbol.asyncDispose]());

interface Publication {
  readonly version: string;
  readonly required?: boolean;
  /** Of the tokens that sign. */
  readonly claims?: Readonly<Record<string, string>>;
}

async function publish({ version, required = false, claims = {} }: Publication) {
  await using folder = await makeFolder();
  const files: DescribedFile[] = [];
  for (const { filename, content } of [wheel(version), await sdist(version)])
    files.push(await readDistribution(await folder.write(filename, content)));
  const warned: string[] = [];
  const quiet = { log: () => undefined, wait: async () => undefined, version: '1' };
  const signer = createAttestationSigner({
    ...{ ...quiet, fetch: createDirectFetch(), now: Date.now },
    idToken: async (audience) => world.issuer.issue({ ...CLAIMS, ...claims }, audience),
    ...{ fulcioUrl: world.sigstore.fulcioUrl, rekorUrl: world.sigstore.rekorUrl },
  });
  const attester = createAttester({
    decide: async () => ({ attest: true, required, reason: 'Attested.' }),
    ...{ signer, folder: null, workflowRef: WORKFLOW_REF, index: 'PyPI', info: () => undefined },
    warn: (text) => void warned.push(text),
  });
  const password = await world.token();
  const index = createPackageIndex({
    ...{ ...quiet, fetch: createDirectFetch(), attestations: attester },
    ...{ profile: indexProfile(world.pypi.uploadUrl), credentials: { user: '__token__', password } },
  });
  await attester.attestFiles(files);
  const outcomes: unknown[] = [];
  for (const file of files) outcomes.push(await index.uploadFile(file).catch((error: unknown) => error));
  const shown = await Promise.all(files.map(async ({ filename }) => readProvenance(version, filename)));
  return { outcomes, warned, shown, filenames: files.map(({ filename }) => filename) };
}

async function readProvenance(version: string, filename: string): Promise<Attestation | null> {
  const answer = await send(`${world.pypi.url}/integrity/acme-vault/${version}/${filename}/provenance`);
  if (answer.status !== 200) return null;
  const { attestation_bundles: bundles } = JSON.parse(answer.body) as {
    readonly attestation_bundles: readonly { readonly attestations: readonly Attestation[] }[];
  };
  return bundles[0]?.attestations[0] ?? null;
}

test('all files are taken with their attestations, which name the commit', async () => {
  const { outcomes, warned, shown } = await publish({ version: '2.0.0' });
  expect([outcomes, warned]).toEqual([['stored', 'stored'], []]);
  for (const attestation of shown)
    expect(attestation === null ? null : attestationOrigin(attestation).commit).toBe(CLAIMS['sha']);
});

const CALLER = { workflow_ref: 'acme/acme-vault/.github/workflows/caller.yml@refs/heads/main' };

test('auto: attestations that the index refuses cost no release', async () => {
  const { outcomes, warned, shown, filenames } = await publish({ version: '2.1.0', claims: CALLER });
  expect([outcomes, shown]).toEqual([
    ['stored', 'stored'],
    [null, null],
  ]);
  expect(warned).toHaveLength(1);
  expect(warned[0]).toContain(
    `PyPI refused ${filenames[0]} for its attestations: Invalid attestations supplied`,
  );
});

test('required: nothing is stored without them', async () => {
  const { outcomes, shown } = await publish({ version: '2.2.0', claims: CALLER, required: true });
  expect(outcomes.map((outcome) => (outcome as { code: string }).code)).toEqual([
    'attestation-refused',
    'attestation-refused',
  ]);
  expect(shown).toEqual([null, null]);
});

test('health: the publisher that the index names, against the workflows that are there now', async () => {
  const { filenames } = await publish({ version: '2.3.0' });
  const ask = createAskServer(createDirectFetch(), '1', 5000);
  const file = { project: 'acme-vault', version: '2.3.0', filename: filenames[0] ?? '' };
  const provenance = createProvenance(ask, indexProfile(world.pypi.uploadUrl));
  const expected = await provenance.readProvenance(file);
  const [, name = ''] = /workflows\/([^@]+)@/.exec(WORKFLOW_REF) ?? [];
  expect(expected).toMatchObject({ repository: 'acme/acme-vault', workflow: name });
  const job = `jobs:\n  a:\n    permissions: { id-token: write }\n    environment: ${expected?.environment ?? 'x'}\n    steps:\n      - run: uv publish\n`;
  const judge = (repository: string, workflow: string) =>
    judgePublisher({
      ...{ project: 'acme-vault', version: '2.3.0', profile: indexProfile('pypi'), repository, expected },
      ...{ publishers: workflowPublishers(workflow, job), workflows: [workflow] },
    });
  expect(judge('acme/acme-vault', name).state).toBe('passed');
  expect(judge('acme/acme-vault', 'renamed.yml').seen).toContain('(renamed.yml do)');
  expect(judge('acme/safe', name).seen).toContain('this is acme/safe');
  expect(await provenance.readProvenance({ ...file, version: '9.9.9' })).toBeNull();
});

test('health: a token that the index takes, and one that it refuses; nothing is uploaded', async () => {
  const profile = indexProfile(world.pypi.uploadUrl);
  const judge = async (password: string) => {
    const index = createPackageIndex({
      ...{ log: () => undefined, wait: async () => undefined, version: '1', fetch: createDirectFetch() },
      ...{ profile, credentials: { user: '__token__', password } },
    });
    const judged = await judgeCredential(
      // A token is sent to its own index only; the double stands in for it below.
      { kind: 'index', label: 'PyPI', profile: indexProfile('pypi') },
      { user: '__token__', password },
      {
        now: () => Math.floor(Date.now() / 1000),
        readTokenFacts: async () => ({ verdict: 'unknown', facts: { kind: 'unknown' } }),
        askIndex: () => index.checkCredentials(),
      },
    );
    const seen = { ...judged, what: 'PyPI', place: 'the input pypi-token', updated: null };
    return judgeCredentials([seen]).map(({ state, finding }) => [state, finding?.code ?? '']);
  };
  const good = await world.token();
  expect(await judge(good)).toEqual([['passed', '']]);
  expect(await judge(`${good.slice(0, -6)}AAAAAA`)).toEqual([['failed', 'health-credential-refused']]);
});
