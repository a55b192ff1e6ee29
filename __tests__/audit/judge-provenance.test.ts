// What an index keeps beside a file, judged: by a prover, and where there is none to be had.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { judgeProvenance, readProvenance } from '../../src/audit/judge-provenance.ts';
import type { AttestationFacts } from '../../src/audit/release-facts.ts';
import { createAttestationReader } from '../../src/gateways/package-index/index-attestations.ts';
import type { LimitedAnswer } from '../../src/gateways/trust/limited-request.ts';
import type { Attestation, AttestedFile } from '../../src/trust/attestation.ts';
import type { AttestationProver } from '../../src/trust/attestation-proof.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { type ProvingBench, provingBench } from '../gateways/trust/proving-bench.ts';
import { FILES } from '../gateways/trust/signing-bench.ts';
import { CLAIMS } from '../trust/sample-claims.ts';
import { listed } from './audit-facts.ts';

const [FILE, SECOND] = FILES as unknown as readonly [(typeof FILES)[number], (typeof FILES)[number]];

let bench: ProvingBench;
let prover: AttestationProver;
beforeAll(async () => {
  bench = await provingBench();
  prover = { prove: bench.prove, problem: null };
}, 60_000);

function provenance(given: readonly unknown[]): string {
  return JSON.stringify({ version: 1, attestation_bundles: [{ publisher: {}, attestations: given }] });
}

function own(): Attestation {
  return bench.attestations[0] as Attestation;
}

function judge(given: readonly unknown[], file: AttestedFile = FILE, by = prover): AttestationFacts | null {
  return judgeProvenance(readProvenance(provenance(given), file), by);
}

/** Its log entry is about another file. */
function altered(): unknown {
  const { certificate } = own().verification_material;
  const entries = bench.attestations[1]?.verification_material.transparency_entries;
  return { ...own(), verification_material: { certificate, transparency_entries: entries } };
}

const SIGNED = {
  commit: CLAIMS.sha,
  repository: 'https://github.com/acme/vault',
  run: expect.stringContaining('/acme/vault/actions/runs/7'),
};

test('it holds: verified', () => {
  expect(judge([own()])).toEqual({ state: 'verified', problem: '', ...SIGNED });
});

test('nothing to verify with: present, and why', () => {
  expect(judge([own()], FILE, { problem: 'no way out' })).toEqual({
    ...{ state: 'present', problem: 'no way out' },
    ...SIGNED,
  });
});

test('signed by an authority that nobody knows: foreign, and what its certificate says is not believed', () => {
  const by: AttestationProver = { prove: () => ({ is: 'foreign', problem: 'theirs' }), problem: null };
  expect(judge([own()], FILE, by)).toEqual({
    ...{ state: 'foreign', problem: 'theirs', run: null, commit: null, repository: null },
  });
});

test('of several the one that says most', () => {
  const foreignFirst: AttestationProver = {
    prove: (attestation) =>
      attestation.envelope.signature === own().envelope.signature
        ? { is: 'foreign', problem: 'theirs' }
        : bench.prove(attestation),
    problem: null,
  };
  expect(judge([{}, altered(), own()])?.state).toBe('verified');
  expect(judge([{}, own()], FILE, foreignFirst)?.state).toBe('foreign');
  expect(judge([altered(), {}])?.state).toBe('invalid');
});

describe('it does not hold', () => {
  test.each<readonly [string, () => AttestationFacts | null, string]>([
    ['for another file', () => judge([own()], SECOND), 'another name'],
    ['for other bytes', () => judge([own()], { ...FILE, sha256: 'c'.repeat(64) }), 'another sha256'],
    ['with the log entry of another signature', () => judge([altered()]), 'another signature'],
    ['when it is none', () => judge([{}]), 'no attestation'],
    ['when it is none, also unverified', () => judge([{}], FILE, { problem: 'no' }), 'no attestation'],
  ])('%s', (_, facts, problem) => {
    expect(facts()).toEqual({
      ...{ state: 'invalid', problem: expect.stringContaining(problem) },
      ...{ run: null, commit: null, repository: null },
    });
  });
});

test('without an attestation there is nothing to judge', () => {
  expect(judge([])).toBeNull();
  expect(readProvenance('<html>', FILE)).toEqual([]);
});

describe('on the index', () => {
  const files = [listed(FILE.filename, FILE.sha256), listed(SECOND.filename, SECOND.sha256)];
  const answer = (status: number, body: string): LimitedAnswer => ({
    ...{ status, body, reason: '', contentType: '', retryAfterSeconds: null, date: null },
  });

  test('each file has an address; what did not answer is not known', async () => {
    const asked: string[] = [];
    const third = listed('acme_vault-1.2.0.tar.gz', 'd'.repeat(64));
    const read = createAttestationReader({
      profile: indexProfile('pypi'),
      openProver: async () => prover,
      ask: async ({ url }) => {
        asked.push(url);
        if (url.includes('1.2.0')) return answer(404, '');
        return url.includes(SECOND.filename) ? answer(503, '') : answer(200, provenance([own()]));
      },
    });
    const found = await read('Acme_Vault', [...files, third]);
    expect([...(found ?? [])].map(([name, facts]) => [name, facts?.state])).toEqual(
      expect.arrayContaining([
        [FILE.filename, 'verified'],
        [third.filename, undefined],
      ]),
    );
    expect(found?.has(SECOND.filename)).toBe(false);
    expect(found?.get(third.filename)).toBeNull();
    expect(asked).toContain(`https://pypi.org/integrity/acme-vault/1.3.0/${FILE.filename}/provenance`);
  });

  test('of an index that has no such address nothing is asked', () => {
    const profile = indexProfile('https://pypi.acme.example/simple-index/legacy/');
    const ask = async () => Promise.reject(new Error('asked'));
    const openProver = async () => prover;
    expect(createAttestationReader({ profile, openProver, ask })('acme-vault', files)).toBeNull();
  });

  test('without an attestation nothing is asked to verify it with', async () => {
    const read = createAttestationReader({
      profile: indexProfile('pypi'),
      openProver: async () => Promise.reject(new Error('opened')),
      ask: async ({ url }) => (url.includes(SECOND.filename) ? answer(404, '') : answer(200, provenance([]))),
    });
    expect([...((await read('acme-vault', files)) ?? [])]).toEqual(
      expect.arrayContaining([
        [FILE.filename, null],
        [SECOND.filename, null],
      ]),
    );
  });
});
