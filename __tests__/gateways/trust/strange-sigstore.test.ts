// Whatever answers in place of Fulcio and Rekor, signing ends with an error that names it, and memory stays bounded.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FILES, type SigningBench, signingBench } from './signing-bench.ts';

const ONE = FILES.slice(0, 1);
const HUGE = `{"a": "${'x'.repeat(4 * 1024 * 1024)}"}`;
const chain = (...certificates: readonly unknown[]): string =>
  JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates } } });
const pem = (content: string): string =>
  `-----BEGIN CERTIFICATE-----\n${content}\n-----END CERTIFICATE-----\n`;

/** Of a key that nobody has. */
const STRANGER = pem(`MIIBMDCB2KADAgECAhQe`);

const ANYWHERE = [
  ['no JSON', '<html>proxy login</html>'],
  ['a list', '[]'],
  ['null', 'null'],
  ['nothing', ''],
  ['an empty object', '{}'],
  ['a text where an object should be', '{"signedCertificateEmbeddedSct": "x"}'],
  ['four megabytes', HUGE],
] as const;

const ROWS = [
  ...ANYWHERE.flatMap(([what, body]) => [['fulcio', what, body] as const, ['rekor', what, body] as const]),
  ['fulcio', 'no certificates', chain()],
  ['fulcio', 'a number for a certificate', chain(1)],
  ['fulcio', 'no certificate in PEM', chain(pem('AAAA'))],
  ['fulcio', 'half a certificate', chain(STRANGER)],
  ['rekor', 'two entries', '{"a": {}, "b": {}}'],
  [
    'rekor',
    'an entry without proofs',
    '{"a": {"body": "e30=", "logIndex": 1, "integratedTime": 1, "logID": "ab"}}',
  ],
  ['rekor', 'no numbers', '{"a": {"body": "e30=", "logIndex": -1, "integratedTime": 1e99, "logID": "ab"}}'],
] as const;

let bench: SigningBench;
beforeAll(async () => {
  bench = await signingBench();
});
afterAll(async () => bench[Symbol.asyncDispose]());

test.each(ROWS)('%s answers with %s', async (service, _, body) => {
  bench.sigstore.fault(service, { status: 201, body });
  const { attestations, failure } = await bench.signer.signFiles(ONE);
  expect(attestations.size).toBe(0);
  expect(failure).toMatchObject({ code: 'attestation-service-answer' });
  expect(failure?.happened.toLowerCase()).toContain(`${service} at 127.0.0.1`);
  expect(failure?.message.length).toBeLessThan(600);
});

describe.each(['fulcio', 'rekor'] as const)('%s', (service) => {
  test('redirects, and nothing goes there', async () => {
    const before = bench.asked().length;
    const location = `${bench.sigstore[`${service}Url`]}/elsewhere`;
    bench.sigstore.fault(service, { status: 307, headers: { location } });
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure).toMatchObject({ code: 'attestation-service-refused' });
    expect(bench.asked().slice(before).join()).not.toContain('elsewhere');
  });

  test('cuts every connection', async () => {
    const before = bench.waits.length;
    bench.sigstore.fault(service, 'cut', 5);
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure).toMatchObject({ code: 'attestation-service-down' });
    expect(bench.waits.slice(before)).toEqual([1, 2, 4, 8]);
  });
});

test('a certificate for another key', async () => {
  const [foreign] = (await bench.signer.signFiles(ONE)).attestations.values();
  const certificate = foreign?.verification_material.certificate ?? '';
  bench.sigstore.fault('fulcio', { status: 201, body: chain(pem(certificate)) });
  const { failure } = await bench.signer.signFiles(ONE);
  expect(failure?.happened).toContain('its certificate is for another key');
});
