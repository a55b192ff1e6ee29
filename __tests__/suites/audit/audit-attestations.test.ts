// Attestations on an index, from its answer to the report: verified by what a mirror of a trust root says, and told where it can't be had.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { createAuditGateways, type AuditPlace, readTrustRoot } from '../../../src/audit-gateways.ts';
import { createClients } from '../../../src/gateways/github/release-source.ts';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { listed } from '../../audit/audit-facts.ts';
import { type ProvingBench, provingBench } from '../../gateways/trust/proving-bench.ts';
import { FILES } from '../../gateways/trust/signing-bench.ts';
import { serveMirror } from '../../gateways/trust/trust-mirror.ts';
import { type AuditWorld, startAuditWorld } from '../../commands/audit-world.ts';

let bench: ProvingBench;
beforeAll(async () => {
  bench = await provingBench();
}, 60_000);

/** PyPI by its public name; everything else goes where it wants to go. */
function pypi(): Fetch {
  const fetch = createFetch({});
  return async (url, options) => {
    const position = FILES.findIndex(({ filename }) => url.endsWith(`/${filename}/provenance`));
    if (position === -1) return fetch(url, options);
    const attestations = [bench.attestations[position]];
    return Response.json({ version: 1, attestation_bundles: [{ publisher: {}, attestations }] });
  };
}

async function audit(audited: AuditWorld, change: Partial<AuditPlace>) {
  const fetch = pypi();
  const wait = async () => undefined;
  const log = () => undefined;
  const clientOf = createClients({
    token: audited.world.token,
    apiUrl: 'https://api.github.com',
    fetch,
    wait,
    log,
  });
  const { indexes } = createAuditGateways({
    ...{ repository: 'acme/vault', clientOf, fetch, env: { RUNNER_TEMP: audited.world.root } },
    ...{ indexes: [{ profile: indexProfile('pypi'), credentials: null }], root: null, data: null, log, wait },
    ...change,
  });
  const files = FILES.map(({ filename, sha256 }) => listed(filename, sha256));
  return audited.audit(
    {},
    { indexes: indexes.map((index) => ({ ...index, readPage: async () => ({ files }) })) },
  );
}

function words({ versions }: Awaited<ReturnType<typeof audit>>): readonly string[] {
  return versions.flatMap(({ files }) =>
    files.flatMap(({ places }) => places.map(({ attestation }) => attestation)),
  );
}

test('by default they are verified, by a trust root that is fetched once', async () => {
  using audited = await startAuditWorld();
  await using mirror = await serveMirror(bench.root);
  const report = await audit(audited, { mirror });
  expect(words(report)).toEqual(FILES.map(() => 'verified'));
  expect(report.unread.map(({ what }) => what)).not.toContain('whether attestations on PyPI hold');
  expect(mirror.requests.filter((path) => path === '/timestamp.json')).toHaveLength(1);
});

test('without a trust root they are present; one sentence says why, and nothing fails', async () => {
  using audited = await startAuditWorld();
  await using mirror = await serveMirror(bench.root);
  mirror.faults.set('timestamp.json', { status: 503 });
  const report = await audit(audited, { mirror });
  expect(words(report)).toEqual(FILES.map(() => 'present'));
  expect(report.unread).toContainEqual({
    what: 'whether attestations on PyPI hold',
    why: expect.stringMatching(/^the trust root of Sigstore could not be had: .*: HTTP 503$/),
  });
  expect(report.findings.map(({ finding }) => finding.code)).not.toContain('audit-attestation-invalid');
});

test('with a trust root of a person’s own nothing is fetched', async () => {
  using audited = await startAuditWorld();
  await using mirror = await serveMirror(bench.root);
  const path = join(audited.world.root, 'trusted_root.json');
  writeFileSync(path, bench.root);
  const root = await readTrustRoot(path, 'trusted_root.json');
  expect(words(await audit(audited, { root, mirror }))).toEqual(FILES.map(() => 'verified'));
  expect(mirror.requests).toEqual([]);
});
