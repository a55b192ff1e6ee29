// Fulcio certifies whom the issuer vouches for, Rekor logs what is signed; both can be ill.
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificateIdentity } from '../../../sandbox/index/strict-pypi/certificate-identity.ts';
import { send, wheel } from '../index/raw-upload.ts';
import {
  certify,
  proposedEntry,
  requestCertificate,
  startTrust,
  statementOf,
  type TrustWorld,
  WORKFLOW_REF,
} from './attested.ts';

let world: TrustWorld;
beforeAll(async () => {
  world = await startTrust();
});
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

describe('Fulcio', () => {
  test('writes the workflow into the certificate of the key that was proved', async () => {
    const { chain, publicKey } = await certify(world, { workflow_ref: `${WORKFLOW_REF}-caller` });
    const [leaf = '', root = ''] = chain;
    const certificate = new X509Certificate(leaf);
    expect(certificate.publicKey.equals(publicKey)).toBe(true);
    expect(certificate.verify(new X509Certificate(root).publicKey)).toBe(true);
    expect(certificate.subjectAltName).toBe(`URI:https://github.com/${WORKFLOW_REF}`);
    expect(certificateIdentity(certificate)).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      sourceRepositoryUri: 'https://github.com/acme/acme-vault',
      sourceRepositoryDigest: 'c'.repeat(40),
      sourceRepositoryRef: 'refs/heads/main',
      buildConfigUri: `https://github.com/${WORKFLOW_REF}-caller`,
    });
    const minutes = (certificate.validToDate.getTime() - certificate.validFromDate.getTime()) / 60_000;
    expect(minutes).toBe(10);
  });

  test.each([
    ['for PyPI', { audience: 'pypi' }, 401],
    ['of an unknown issuer', { claims: { iss: 'https://acme.example' } }, 401],
    ['too old', { claims: { exp: 1 } }, 401],
    ['with somebody else’s proof', { challenge: 'repo:eve/vault' }, 400],
  ])('refuses a token %s', async (_, request, status) => {
    const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const answer = await requestCertificate(world, request, keys);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ message: expect.any(String) as unknown });
  });
});

describe('Rekor', () => {
  const url = (): string => `${world.sigstore.rekorUrl}/api/v1/log/entries`;
  const post = (body: unknown) => send(url(), { method: 'POST', body: JSON.stringify(body) });

  test('logs hashes and signatures, once; the second time it says where', async () => {
    const certified = await certify(world);
    const { body, sig } = proposedEntry(Buffer.from(JSON.stringify(statementOf(wheel('1.0.0')))), certified);
    const before = world.sigstore.entries.length;
    const made = await post(body);
    expect(made.status).toBe(201);
    const [uuid = ''] = Object.keys(JSON.parse(made.body) as object);
    expect(world.sigstore.entries.at(-1)).toMatchObject({
      kind: 'dsse',
      spec: { signatures: [{ signature: sig }] },
    });
    const again = await post(body);
    expect(again).toMatchObject({ status: 409, headers: { location: `/api/v1/log/entries/${uuid}` } });
    expect(again.body).toContain(`with UUID ${uuid}`);
    expect((await send(`${url()}/${uuid}`)).body).toBe(made.body);
    expect(world.sigstore.entries).toHaveLength(before + 1);
  });

  test('refuses a signature of another key, and entries that it does not know', async () => {
    const [one, two] = [await certify(world), await certify(world)];
    const { body } = proposedEntry(Buffer.from('{}'), { ...one, chain: two.chain });
    expect((await post(body)).status).toBe(400);
    expect((await post({ kind: 'intoto', apiVersion: '0.0.2' })).status).toBe(400);
    expect((await post('nonsense')).status).toBe(400);
    expect((await send(`${url()}/00`)).status).toBe(404);
  });
});

describe('faults', () => {
  const ask = (service: 'fulcioUrl' | 'rekorUrl') => send(`${world.sigstore[service]}/nothing`);

  test('so many times, of one service', async () => {
    world.sigstore.fault('rekor', { status: 502, body: '<html>bad gateway</html>' }, 2);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await ask('rekorUrl')).status);
    expect(statuses).toEqual([502, 502, 404]);
    expect((await ask('fulcioUrl')).status).toBe(404);
    world.sigstore.fault('fulcio', 'cut');
    await expect(ask('fulcioUrl')).rejects.toThrow();
    expect(world.sigstore.requests.at(-1)).toEqual({
      service: 'fulcio',
      method: 'GET',
      path: '/nothing',
      status: null,
    });
  });

  test('an entry whose answer is lost is in the log', async () => {
    const { body } = proposedEntry(Buffer.from('{"lost":1}'), await certify(world));
    world.sigstore.fault('rekor', 'cut-after-effect');
    const post = () =>
      send(`${world.sigstore.rekorUrl}/api/v1/log/entries`, { method: 'POST', body: JSON.stringify(body) });
    await expect(post()).rejects.toThrow();
    expect((await post()).status).toBe(409);
  });

  test('for good', async () => {
    world.sigstore.fault('rekor', { status: 503 }, Infinity);
    for (let count = 0; count < 5; count += 1) expect((await ask('rekorUrl')).status).toBe(503);
  });
});
