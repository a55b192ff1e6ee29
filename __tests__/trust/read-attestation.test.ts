import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Attestation } from '../../src/trust/attestation.ts';
import { attestationsField } from '../../src/trust/attestation.ts';
import { readAttestation } from '../../src/trust/read-attestation.ts';
import { signedAttestation } from './signed-attestation.ts';

const FILE = { filename: 'acme_vault-1.3.0-py3-none-any.whl', sha256: 'b'.repeat(64) };
const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

let good: Attestation;
beforeAll(async () => {
  good = await signedAttestation(FILE);
});

/** Sets what stands at the path, or leaves it out. */
function changed(path: string, value: unknown): string {
  const copy = structuredClone(good) as unknown;
  const names = path.split('.');
  const last = names.pop() as string;
  const at = names.reduce((fields, name) => (fields as Record<string, unknown>)[name], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(copy);
}

function stating(statement: object | string): string {
  const text = typeof statement === 'string' ? statement : JSON.stringify(statement);
  return changed('envelope.statement', Buffer.from(text).toString('base64'));
}

function problem(text: string, file = FILE): string | null {
  return readAttestation(text, file).problem;
}

test('a good one is read as it is', () => {
  expect(readAttestation(JSON.stringify(good), FILE)).toEqual({
    problem: null,
    predicateType: PUBLISH,
    attestation: good,
  });
  expect(attestationsField([good])).toBe(`[${JSON.stringify(good)}]`);
  expect(attestationsField([])).toBeNull();
});

test('nothing is taken over that is not known', () => {
  const read = readAttestation(changed('verification_material.extra', [[[]]]), FILE);
  expect(read).toMatchObject({ problem: null, attestation: good });
});

describe('its parts', () => {
  const ENTRY = 'verification_material.transparency_entries.0';
  test.each<readonly [string, unknown]>([
    ['version', 2],
    ['version', '1'],
    ['verification_material', null],
    ['verification_material.certificate', undefined],
    ['verification_material.certificate', 'not base64!'],
    ['verification_material.transparency_entries', []],
    ['verification_material.transparency_entries', {}],
    ['verification_material.transparency_entries', Array.from({ length: 5 }, () => ({}))],
    [`${ENTRY}.inclusionPromise`, undefined],
    [`${ENTRY}.inclusionProof`, undefined],
    [`${ENTRY}.inclusionProof.checkpoint`, undefined],
    [`${ENTRY}.inclusionProof.hashes`, [1]],
    [`${ENTRY}.integratedTime`, '-1'],
    [`${ENTRY}.canonicalizedBody`, ''],
    ['envelope', 'x'],
    ['envelope.signature', 7],
  ])('%s = %j', (path, value) => {
    expect(problem(changed(path, value))).toBe('it is no attestation as PEP 740 describes it');
  });

  test.each(['', 'null', '[]', '{', '"x"', '[[[['.repeat(10_000)])('%.10s', (text) => {
    expect(problem(text)).toBe('it is no attestation as PEP 740 describes it');
  });

  test('too long', () => {
    expect(problem(' '.repeat(1_000_000))).toContain('longer than');
  });
});

describe('its statement', () => {
  const statement = (change: object = {}): object => ({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: FILE.filename, digest: { sha256: FILE.sha256 } }],
    predicateType: PUBLISH,
    predicate: null,
    ...change,
  });
  const subject = { name: FILE.filename, digest: { sha256: FILE.sha256 } };

  test.each<readonly [string, object | string]>([
    ['holds no in-toto', 'text'],
    ['holds no in-toto', statement({ _type: 'https://in-toto.io/Statement/v0.1' })],
    ['several files', statement({ subject: [subject, subject] })],
    ['another name', statement({ subject: [] })],
    ['another name', statement({ subject: 'x' })],
    ['another name', statement({ subject: [{ ...subject, name: 'acme_vault-1.3.1-py3-none-any.whl' }] })],
    ['another sha256', statement({ subject: [{ ...subject, digest: { sha256: 'c'.repeat(64) } }] })],
    ['another sha256', statement({ subject: [{ name: FILE.filename }] })],
    ['PyPI does not take', statement({ predicateType: 'https://spdx.dev/Document' })],
    ['has to be empty', statement({ predicate: { a: 1 } })],
    ['has to be empty', statement({ predicate: [] })],
    // What is said is right, but nobody signed it.
    ['signature', statement({ predicate: {} })],
    ['signature', statement({ predicateType: 'https://slsa.dev/provenance/v1', predicate: { a: 1 } })],
  ])('%s: %j', (clause, text) => {
    expect(problem(stating(text))).toContain(clause);
  });

  test.each([
    [{ ...FILE, filename: 'other-1.0.tar.gz' }, 'another name'],
    [{ ...FILE, sha256: 'c'.repeat(64) }, 'another sha256'],
  ])('is not on %j', (file, clause) => {
    expect(problem(JSON.stringify(good), file)).toContain(clause);
  });
});

describe('its proof', () => {
  const ENTRY = 'verification_material.transparency_entries.0';
  test.each<readonly [string, string, unknown]>([
    ['its certificate cannot be read', 'verification_material.certificate', 'AAAA'],
    ['its signature is not one of its certificate', 'envelope.signature', 'AAAA'],
    [
      'its log entry is not of the kind dsse 0.0.1',
      `${ENTRY}.kindVersion`,
      { kind: 'intoto', version: '0.0.2' },
    ],
    [
      'its log entry is not of the kind dsse 0.0.1',
      `${ENTRY}.kindVersion`,
      { kind: 'dsse', version: '0.0.2' },
    ],
    ['it was logged when its certificate was not valid', `${ENTRY}.integratedTime`, '1000000000'],
    ['it was logged when its certificate was not valid', `${ENTRY}.integratedTime`, '99999999999'],
    ['it was logged when its certificate was not valid', `${ENTRY}.integratedTime`, undefined],
  ])('%s', (clause, path, value) => {
    expect(problem(changed(path, value))).toBe(clause);
  });
});

test('any change of a certificate is survived', () => {
  const der = Buffer.from(good.verification_material.certificate, 'base64');
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.integer({ min: 1, max: 255 }), (offset, flip) => {
      const copy = Buffer.from(der);
      copy[offset] = (copy[offset] as number) ^ flip;
      const text = changed('verification_material.certificate', copy.toString('base64'));
      const { problem: found } = readAttestation(text, FILE);
      expect(found === null || found.length > 0).toBe(true);
    }),
  );
});
