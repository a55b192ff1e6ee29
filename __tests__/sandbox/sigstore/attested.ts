// A whole world of trust in one process, and attestations made in it by hand.
import { createHash, generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import type { Claims } from '../../../sandbox/runner/id-token.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { type Sigstore, startSigstore } from '../../../sandbox/sigstore/sigstore.ts';
import { type RawFile, send } from '../index/raw-upload.ts';

export const WORKFLOW_REF = 'acme/acme-vault/.github/workflows/release.yml@refs/heads/main';
export const CLAIMS: Claims = {
  sub: 'repo:acme/acme-vault:ref:refs/heads/main',
  repository: 'acme/acme-vault',
  repository_owner: 'acme',
  repository_owner_id: '42',
  repository_id: '77',
  repository_visibility: 'public',
  job_workflow_ref: WORKFLOW_REF,
  workflow_ref: WORKFLOW_REF,
  ref: 'refs/heads/main',
  sha: 'c'.repeat(40),
  event_name: 'push',
  run_id: '9001',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};
export const PUBLISH = 'https://docs.pypi.org/attestations/publish/v1';

export interface TrustWorld extends AsyncDisposable {
  readonly issuer: IdTokenIssuer;
  readonly pypi: StrictPypi;
  readonly sigstore: Sigstore;
  /** A minted upload token. */
  token(claims?: Claims): Promise<string>;
}

export async function startTrust(): Promise<TrustWorld> {
  const issuer = await startIdTokenIssuer();
  const sigstore = await startSigstore({ trusts: [issuer] });
  const certificateAuthorities = [sigstore.certificateAuthority];
  const pypi = await startStrictPypi({ trusts: [issuer], certificateAuthorities });
  pypi.addPublisher('acme-vault', { repository: 'acme/acme-vault', workflow: 'release.yml', ownerId: 42 });
  return {
    ...{ issuer, sigstore, pypi },
    token: async (claims = {}) => {
      const token = issuer.issue({ ...CLAIMS, ...claims }, 'pypi');
      const body = JSON.stringify({ token });
      const answer = await send(`${pypi.url}/_/oidc/mint-token`, { method: 'POST', body });
      return (JSON.parse(answer.body) as { token: string }).token;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([pypi.close(), sigstore.close(), issuer.close()]);
    },
  };
}

export interface Certified {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** PEM: the leaf first. */
  readonly chain: readonly string[];
}

export interface CertificateRequest {
  readonly claims?: Claims;
  readonly audience?: string;
  /** What is signed to prove the key. */
  readonly challenge?: string;
}

export function requestCertificate(
  { issuer, sigstore }: Pick<TrustWorld, 'issuer' | 'sigstore'>,
  { claims = {}, audience = 'sigstore', challenge = String(CLAIMS['sub']) }: CertificateRequest,
  { privateKey, publicKey }: { readonly privateKey: KeyObject; readonly publicKey: KeyObject },
) {
  const body = JSON.stringify({
    credentials: { oidcIdentityToken: issuer.issue({ ...CLAIMS, ...claims }, audience) },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: sign('sha256', Buffer.from(challenge), privateKey).toString('base64'),
    },
  });
  return send(`${sigstore.fulcioUrl}/api/v2/signingCert`, { method: 'POST', body });
}

export async function certify(world: TrustWorld, claims: Claims = {}): Promise<Certified> {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const answer = await requestCertificate(world, { claims }, keys);
  const { signedCertificateEmbeddedSct } = JSON.parse(answer.body) as {
    signedCertificateEmbeddedSct: { chain: { certificates: string[] } };
  };
  return { ...keys, chain: signedCertificateEmbeddedSct.chain.certificates };
}

export function statementOf({ filename, content }: RawFile): Record<string, unknown> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: filename, digest: { sha256 } }],
    predicateType: PUBLISH,
    predicate: null,
  };
}

export function proposedEntry(statement: Buffer, { privateKey, chain }: Certified) {
  const payloadType = 'application/vnd.in-toto+json';
  const head = Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${statement.length} `);
  const sig = sign('sha256', Buffer.concat([head, statement]), privateKey).toString('base64');
  const envelope = { payload: statement.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] };
  const verifiers = [Buffer.from(chain[0] ?? '').toString('base64')];
  const proposedContent = { envelope: JSON.stringify(envelope), verifiers };
  return { sig, body: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent } } };
}

/** An attestation object as PEP 740 has it. */
export async function attest(
  world: TrustWorld,
  statement: unknown,
  certified: Certified,
): Promise<Record<string, unknown>> {
  const bytes = Buffer.from(JSON.stringify(statement));
  const { sig, body } = proposedEntry(bytes, certified);
  const url = `${world.sigstore.rekorUrl}/api/v1/log/entries`;
  const answer = await send(url, { method: 'POST', body: JSON.stringify(body) });
  const [entry] = Object.values(JSON.parse(answer.body) as Record<string, LogEntry>);
  if (entry === undefined) throw new Error(answer.body);
  const logged = {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
    inclusionProof: { checkpoint: { envelope: entry.verification.inclusionProof.checkpoint } },
    canonicalizedBody: entry.body,
  };
  const certificate = new X509Certificate(certified.chain[0] ?? '').raw.toString('base64');
  return {
    version: 1,
    verification_material: { certificate, transparency_entries: [logged] },
    envelope: { statement: bytes.toString('base64'), signature: sig },
  };
}

interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly inclusionProof: { readonly checkpoint: string };
    readonly signedEntryTimestamp: string;
  };
}
