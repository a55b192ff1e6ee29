// Attestations that the sandbox's Sigstore has made, and what somebody could change about them, under its own trust root and those of others.
import { Buffer } from 'node:buffer';
import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import fc from 'fast-check';
import { createAttestationProver } from '../../../src/gateways/trust/attestation-prover.ts';
import type { Attestation } from '../../../src/trust/attestation.ts';
import type { LogEntry } from '../../../src/trust/log-entry.ts';
import { proverOf, type ProvingBench, provingBench } from './proving-bench.ts';

let bench: ProvingBench;
beforeAll(async () => {
  bench = await provingBench();
}, 60_000);

function own(): Attestation {
  return bench.attestations[0] as Attestation;
}

function withMaterial(change: Partial<Attestation['verification_material']>): Attestation {
  return { ...own(), verification_material: { ...own().verification_material, ...change } };
}

function withEntry(change: (entry: LogEntry) => Partial<LogEntry>): Attestation {
  const entry = own().verification_material.transparency_entries[0] as LogEntry;
  return withMaterial({ transparency_entries: [{ ...entry, ...change(entry) }] });
}

function withProof(
  change: (proof: LogEntry['inclusionProof']) => Partial<LogEntry['inclusionProof']>,
): Attestation {
  return withEntry(({ inclusionProof }) => ({
    inclusionProof: { ...inclusionProof, ...change(inclusionProof) },
  }));
}

/** The checkpoint of the log, with one of its lines changed. */
function withCheckpoint(line: RegExp, by: string): Attestation {
  return withProof(({ checkpoint }) => {
    const envelope = checkpoint.envelope.replace(line, by);
    if (envelope === checkpoint.envelope) throw new Error(checkpoint.envelope);
    return { checkpoint: { envelope } };
  });
}

function flipped(base64: string, offset: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[offset] = (bytes[offset] as number) ^ 1;
  return bytes.toString('base64');
}

test('what nobody has changed is proved', () => {
  expect(bench.attestations.map(bench.prove)).toEqual(bench.attestations.map(() => ({ is: 'proved' })));
});

describe('a changed part is refuted', () => {
  const NO_PROMISE = 'no trusted log has signed its log entry';
  const NO_PROOF = 'its log entry is not proved to be in a trusted log';
  const OTHER = 'its log entry is about another signature';
  const UNCERTIFIED = 'no trusted authority has issued its certificate';
  test.each<readonly [string, () => Attestation, string]>([
    [
      'the time of its log entry',
      () => withEntry(({ integratedTime }) => ({ integratedTime: String(Number(integratedTime) + 1) })),
      NO_PROMISE,
    ],
    ['the index of its log entry', () => withEntry(() => ({ logIndex: '41' })), NO_PROMISE],
    ['the log', () => withEntry(({ logId }) => ({ logId: { keyId: flipped(logId.keyId, 0) } })), NO_PROMISE],
    [
      'the promise of the log',
      () =>
        withEntry(({ inclusionPromise }) => ({
          inclusionPromise: { signedEntryTimestamp: flipped(inclusionPromise.signedEntryTimestamp, 12) },
        })),
      NO_PROMISE,
    ],
    ['the root of the log', () => withCheckpoint(/\n[^\n]+\n\n/, `\n${'A'.repeat(43)}=\n\n`), NO_PROOF],
    ['the size of the log', () => withCheckpoint(/\n\d+\n/, '\n7\n'), NO_PROOF],
    ['the signature of the log', () => withCheckpoint(/(.{12})\n$/, `${'A'.repeat(12)}\n`), NO_PROOF],
    ['its place in the log', () => withProof(() => ({ logIndex: '1' })), NO_PROOF],
    [
      'its way to the root of the log',
      () => withProof(({ hashes }) => ({ hashes: [...hashes, `${'A'.repeat(43)}=`] })),
      NO_PROOF,
    ],
    [
      'the log entry of another file',
      () => withEntry(() => bench.attestations[1]?.verification_material.transparency_entries[0] as LogEntry),
      OTHER,
    ],
    [
      'the kind of its log entry',
      () => withEntry(() => ({ kindVersion: { kind: 'hashedrekord', version: '0.0.1' } })),
      OTHER,
    ],
    ['its statement', () => ({ ...own(), envelope: { ...own().envelope, statement: btoa('{}') } }), OTHER],
    [
      'its signature',
      () => ({ ...own(), envelope: { ...own().envelope, signature: flipped(own().envelope.signature, 12) } }),
      OTHER,
    ],
    [
      'its certificate',
      () => {
        const { certificate } = own().verification_material;
        const end = Buffer.from(certificate, 'base64').length - 1;
        return withMaterial({ certificate: flipped(certificate, end) });
      },
      UNCERTIFIED,
    ],
    [
      'one entry as two',
      () => {
        const { transparency_entries: entries } = own().verification_material;
        return withMaterial({ transparency_entries: [...entries, ...entries] });
      },
      'its log entries do not prove one time',
    ],
  ])('%s', (_, attestation, problem) => {
    expect(bench.prove(attestation())).toEqual({ is: 'refuted', problem });
  });
});

describe('under another trust root', () => {
  interface Root {
    readonly certificateAuthorities: readonly object[];
    readonly tlogs: readonly { readonly publicKey: object }[];
    readonly ctlogs: readonly { readonly publicKey: object }[];
  }
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rawBytes = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const otherKey = (logs: Root['tlogs']) =>
    logs.map((log) => ({ ...log, publicKey: { ...log.publicKey, rawBytes } }));
  test.each<readonly [string, (root: Root) => object, string]>([
    [
      'whose authority has ended',
      ({ certificateAuthorities }) => ({
        certificateAuthorities: certificateAuthorities.map((each) => ({
          ...each,
          validFor: { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' },
        })),
      }),
      'no trusted authority has issued its certificate',
    ],
    [
      'whose log of certificates is another',
      ({ ctlogs }) => ({ ctlogs: otherKey(ctlogs) }),
      'no trusted log of certificates has recorded its certificate',
    ],
    [
      'whose log has another key',
      ({ tlogs }) => ({ tlogs: otherKey(tlogs) }),
      'no trusted log has signed its log entry',
    ],
  ])('%s', async (_, change, problem) => {
    const root = JSON.parse(bench.root) as Root;
    const prove = await proverOf(JSON.stringify({ ...root, ...change(root) }));
    expect(prove(own())).toEqual({ is: 'refuted', problem });
  });

  test('that knows no such authority it is foreign: Sigstore’s public one did not sign it', async () => {
    const text = seeds['https://tuf-repo-cdn.sigstore.dev'].targets['trusted_root.json'];
    const prove = await proverOf(Buffer.from(text, 'base64').toString('utf8'));
    expect(prove(own())).toEqual({
      is: 'foreign',
      problem: expect.stringMatching(/^it was signed by an authority that is not ours \(`.*sigstore.*`\)$/),
    });
  });

  test.each([
    '',
    '{}',
    'null',
    '{"certificateAuthorities":[],"tlogs":[],"ctlogs":[]}',
    '{"certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":"AAAA"}]}}],"tlogs":[{}]}',
  ])('%j is none', async (text) => {
    expect(await createAttestationProver(text, 'ours')).toBeNull();
  });

  test.each(['certificateAuthorities', 'tlogs', 'ctlogs'])('without its %s it is none', async (name) => {
    const root = JSON.parse(bench.root) as Root;
    expect(await createAttestationProver(JSON.stringify({ ...root, [name]: [] }), 'ours')).toBeNull();
  });
});

test('no change of what is certified is proved, and each is survived', () => {
  const { certificate } = own().verification_material;
  // Certificate > TBSCertificate, both with a length of two bytes: the rest is the signature over it.
  const start = 4;
  const end = start + 4 + Buffer.from(certificate, 'base64').readUInt16BE(start + 2);
  fc.assert(
    fc.property(fc.integer({ min: start, max: end - 1 }), (offset) => {
      expect(bench.prove(withMaterial({ certificate: flipped(certificate, offset) })).is).not.toBe('proved');
    }),
    { numRuns: 50 },
  );
});
