import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Attestation } from '../../src/trust/attestation.ts';
import { attestationOrigin, originProblem } from '../../src/trust/attestation-origin.ts';
import { derValues } from '../../src/trust/der-value.ts';
import { CLAIMS } from './sample-claims.ts';
import { signedAttestation } from './signed-attestation.ts';

const FILE = { filename: 'acme_vault-1.3.0.tar.gz', sha256: 'b'.repeat(64) };
const NOTHING = { issuer: null, repository: null, commit: null, ref: null, workflow: null, run: null };

let good: Attestation;
beforeAll(async () => {
  good = await signedAttestation(FILE);
});

function withCertificate(der: Uint8Array): Attestation {
  const certificate = Buffer.from(der).toString('base64');
  return { ...good, verification_material: { ...good.verification_material, certificate } };
}

test('what the certificate says of the job', () => {
  expect(attestationOrigin(good)).toEqual({
    issuer: CLAIMS.iss,
    repository: 'https://github.com/acme/vault',
    commit: CLAIMS.sha,
    ref: CLAIMS.ref,
    workflow: `https://github.com/${CLAIMS.workflow_ref}`,
    run: 'https://github.com/acme/vault/actions/runs/7/attempts/1',
  });
});

describe('strange certificates', () => {
  test.each([
    ['nothing', ''],
    ['one byte', '30'],
    ['no length', '3080'],
    ['a length of eight bytes', '3088ffffffffffffffff'],
    ['a length beyond the end', '3084ffffffff'],
    ['an empty sequence', '3000'],
    ['sequences in sequences', '300630043002a300'],
  ])('%s', (_, hex) => {
    expect(attestationOrigin(withCertificate(Buffer.from(hex, 'hex')))).toEqual(NOTHING);
  });

  test('any bytes are read or refused, never beyond their end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const values = derValues(bytes);
        const size = values?.reduce((sum, { content }) => sum + content.length, 0) ?? 0;
        expect(size).toBeLessThanOrEqual(bytes.length);
        attestationOrigin(withCertificate(bytes));
      }),
    );
  });

  test('any cut or changed one', () => {
    const der = Buffer.from(good.verification_material.certificate, 'base64');
    fc.assert(
      fc.property(fc.nat(der.length), fc.nat(der.length - 1), fc.nat(255), (end, offset, byte) => {
        const copy = Buffer.from(der);
        copy[offset] = byte;
        const origin = attestationOrigin(withCertificate(copy.subarray(0, end)));
        expect(Object.keys(origin)).toEqual(Object.keys(NOTHING));
      }),
    );
  });
});

describe('whether it is of this workflow', () => {
  const of = (workflowRef: string | null): string | null =>
    originProblem(attestationOrigin(good), workflowRef);

  test.each([CLAIMS.workflow_ref, 'Acme/Vault/.github/workflows/release.yml@refs/tags/v1.3.0', null])(
    '%s: yes',
    (workflowRef) => {
      expect(of(workflowRef)).toBeNull();
    },
  );

  test.each([
    'acme/vault/.github/workflows/other.yml@refs/heads/main',
    'evil/vault/.github/workflows/release.yml@refs/heads/main',
    '',
  ])('%s: no', (workflowRef) => {
    expect(of(workflowRef)).toContain('it was signed by `https://github.com/acme/vault/');
  });

  test('one that says nothing is of no workflow', () => {
    expect(originProblem(NOTHING, CLAIMS.workflow_ref)).toContain('it was signed by not set');
  });
});
