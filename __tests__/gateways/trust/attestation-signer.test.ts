import { describe, expect, test } from '@jest/globals';
import { attestationOrigin } from '../../../src/trust/attestation-origin.ts';
import { readAttestation } from '../../../src/trust/read-attestation.ts';
import { FILES, NO_TOKEN, signingBench, signingToken } from './signing-bench.ts';

const CERTIFICATE = 'POST /api/v2/signingCert';
const ENTRY = 'POST /api/v1/log/entries';
const ONE = FILES.slice(0, 1);

test('every file gets its attestation, with one certificate for all', async () => {
  await using bench = await signingBench();
  const { attestations, failure } = await bench.signer.signFiles(FILES);
  expect(failure).toBeNull();
  expect(bench.asked()).toEqual([CERTIFICATE, ENTRY, ENTRY, ENTRY]);
  expect(bench.tokens).toHaveLength(1);
  for (const file of FILES) {
    const attestation = attestations.get(file.filename);
    expect(readAttestation(JSON.stringify(attestation), file)).toEqual({
      problem: null,
      predicateType: 'https://docs.pypi.org/attestations/publish/v1',
      attestation,
    });
    expect(attestationOrigin(attestation as never)).toMatchObject({
      commit: 'a'.repeat(40),
      repository: 'https://github.com/acme/vault',
    });
  }
});

describe('services in trouble', () => {
  test.each([
    ['Fulcio', 'fulcio'],
    ['Rekor', 'rekor'],
  ] as const)('%s is away three times', async (name, service) => {
    await using bench = await signingBench();
    bench.sigstore.fault(service, { status: 502, body: '<html>Bad gateway' }, 3);
    const { attestations, failure } = await bench.signer.signFiles(ONE);
    expect([attestations.size, failure]).toEqual([1, null]);
    expect(bench.waits).toEqual([1, 2, 4]);
    expect(bench.log[0]).toBe(`${name} did not answer (HTTP 502); asking again in 1 s.`);
  });

  test.each([
    ['Fulcio', 'fulcio', 5],
    ['Rekor', 'rekor', 6],
  ] as const)('%s stays away', async (name, service, requests) => {
    await using bench = await signingBench();
    bench.sigstore.fault(service, { status: 503 }, Infinity);
    const { attestations, failure } = await bench.signer.signFiles(ONE);
    expect(attestations.size).toBe(0);
    expect(failure).toMatchObject({ code: 'attestation-service-down' });
    const { host } = new URL(bench.sigstore[`${service}Url`]);
    expect(failure?.happened).toBe(`${name} at ${host}, which attestations need, gave no answer: HTTP 503.`);
    expect(bench.asked()).toHaveLength(requests);
  });

  test('files after a failed one are not begun', async () => {
    const many = Array.from({ length: 30 }, (_, number) => ({
      filename: `f${number}`,
      sha256: 'b'.repeat(64),
    }));
    await using bench = await signingBench();
    bench.sigstore.fault('rekor', { status: 400 }, Infinity);
    const { failure } = await bench.signer.signFiles(many);
    expect(failure).toMatchObject({ code: 'attestation-service-refused' });
    expect(bench.asked().filter((asked) => asked === ENTRY).length).toBeLessThanOrEqual(4);
  });

  test('all waiting together ends', async () => {
    await using bench = await signingBench();
    bench.sigstore.fault('fulcio', { status: 503, headers: { 'retry-after': '100' } }, Infinity);
    const { failure } = await bench.signer.signFiles(FILES);
    expect(failure).toMatchObject({ code: 'attestation-service-down' });
    expect(bench.waits).toEqual([100, 100, 100]);
  });

  test('a log that answers late does not hold up the run', async () => {
    await using bench = await signingBench({ longestMs: 2000 });
    bench.sigstore.fault('rekor', 'cut', Infinity);
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure).toMatchObject({ code: 'attestation-service-down' });
    expect(bench.waits).toEqual([1]);
  });

  test('an entry whose answer was lost is fetched', async () => {
    await using bench = await signingBench();
    bench.sigstore.fault('rekor', 'cut-after-effect');
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure).toBeNull();
    expect(bench.asked()).toEqual([CERTIFICATE, ENTRY, ENTRY, 'GET /api/v1/log/entries/ID']);
    expect(bench.sigstore.entries).toHaveLength(1);
  });

  test('a certificate that grew old while the log was busy is replaced', async () => {
    await using bench = await signingBench();
    bench.sigstore.fault('rekor', { status: 201, body: entryOf(new Date(Date.now() - 3_600_000)) });
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure).toBeNull();
    expect(bench.asked()).toEqual([CERTIFICATE, ENTRY, CERTIFICATE, ENTRY]);
  });

  test('a log whose clock is wrong is not asked for ever', async () => {
    await using bench = await signingBench();
    bench.sigstore.fault('rekor', { status: 201, body: entryOf(new Date(0)) }, Infinity);
    const { failure } = await bench.signer.signFiles(ONE);
    expect(failure?.happened).toContain('it was logged when its certificate was not valid');
    expect(bench.asked()).toHaveLength(4);
  });
});

function entryOf(time: Date): string {
  const body = Buffer.from(JSON.stringify({ kind: 'dsse', apiVersion: '0.0.1' })).toString('base64');
  const inclusionProof = { logIndex: 1, treeSize: 2, rootHash: 'ab', hashes: [], checkpoint: 'c' };
  const verification = { inclusionProof, signedEntryTimestamp: 'MEUC' };
  const integratedTime = Math.floor(time.getTime() / 1000);
  return JSON.stringify({ id: { body, logIndex: 1, logID: 'ab', integratedTime, verification } });
}

describe('ID tokens', () => {
  test('an expired one is replaced once', async () => {
    await using bench = await signingBench({
      tokenFor: (number, issuer) => signingToken(issuer, number === 0 ? { exp: 1 } : {}),
    });
    const { failure } = await bench.signer.signFiles(FILES);
    expect(failure).toBeNull();
    expect(bench.asked().filter((asked) => asked === CERTIFICATE)).toHaveLength(2);
  });

  test('when all are refused, that is told without the token', async () => {
    await using bench = await signingBench({
      tokenFor: (_, issuer) => {
        const token = signingToken(issuer);
        const message = `bad: {"oidcIdentityToken":"${token}"} ${token.split('.')[2]}`;
        bench.sigstore.fault('fulcio', { status: 400, body: JSON.stringify({ code: 3, message }) });
        return token;
      },
    });
    const { failure } = await bench.signer.signFiles(FILES);
    expect(failure).toMatchObject({ code: 'attestation-service-refused' });
    expect(failure?.happened).toContain('bad: {"oidcIdentityToken":"***"} ***');
    expect(bench.tokens).toHaveLength(2);
    for (const part of bench.tokens.flatMap((token) => token.split('.')))
      expect(`${failure?.message} ${bench.log.join()}`).not.toContain(part);
  });

  test('none to be had', async () => {
    await using bench = await signingBench({ idToken: () => Promise.reject(NO_TOKEN) });
    expect(await bench.signer.signFiles(FILES)).toEqual({ attestations: new Map(), failure: NO_TOKEN });
    expect(bench.asked()).toEqual([]);
  });

  test.each(['', 'a.b', 'e30.e30.e30', 'x'.repeat(100_000)])('%.20s is none', async (token) => {
    await using bench = await signingBench({ tokenFor: () => token });
    const { failure } = await bench.signer.signFiles(FILES);
    expect(failure).toMatchObject({ code: 'attestation-token-unreadable' });
  });
});
