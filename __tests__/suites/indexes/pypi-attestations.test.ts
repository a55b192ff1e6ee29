// What we sign and how we write it, judged by the package that PyPI checks attestations with: signature, certificate, log and statement.
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { attestationsField } from '../../../src/trust/attestation.ts';
import { type SigningBench, FILES, signingBench } from '../../gateways/trust/signing-bench.ts';
import { requestCertificate } from '../../sandbox/sigstore/attested.ts';
import { CLAIMS } from '../../trust/sample-claims.ts';
import { trustedRoot } from './trusted-root.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

interface Case {
  readonly attestation: string;
  readonly filename: string;
  readonly sha256: string;
  readonly repository: string;
  readonly workflow: string;
}

let python: string;
let bench: SigningBench;
let cases: readonly Case[];
let root: object;
beforeAll(async () => {
  ({ python } = await pythonEnvironment(here('pypi-attestations-requirements.txt')));
  bench = await signingBench();
  root = trustedRoot(bench.sigstore, await rootCertificate());
  const { attestations, failure } = await bench.signer.signFiles(FILES);
  if (failure !== null) throw failure;
  cases = FILES.map(({ filename, sha256 }) => {
    const given = attestations.get(filename);
    // As it stands in the form.
    const [sent] = JSON.parse(attestationsField(given === undefined ? [] : [given]) ?? '[]') as unknown[];
    return {
      attestation: JSON.stringify(sent),
      filename,
      sha256,
      repository: 'acme/vault',
      workflow: 'release.yml',
    };
  });
}, 300_000);
afterAll(async () => bench?.[Symbol.asyncDispose]());

async function rootCertificate(): Promise<string> {
  const answer = await requestCertificate(bench, {}, generateKeyPairSync('ec', { namedCurve: 'P-256' }));
  const { signedCertificateEmbeddedSct } = JSON.parse(answer.body) as {
    readonly signedCertificateEmbeddedSct: { readonly chain: { readonly certificates: readonly string[] } };
  };
  return signedCertificateEmbeddedSct.chain.certificates.at(-1) ?? '';
}

async function verify(given: readonly Case[]): Promise<readonly Record<string, unknown>[]> {
  const child = spawn(python, [here('verify-attestations.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ root, cases: given }));
  return JSON.parse(await text(child.stdout)) as readonly Record<string, unknown>[];
}

test('each attestation is accepted for its file and publisher', async () => {
  expect(await verify(cases)).toEqual(
    FILES.map(({ filename, sha256 }) => ({
      accepted: true,
      kind: 'https://docs.pypi.org/attestations/publish/v1',
      predicate: null,
      statement: {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: filename, digest: { sha256 } }],
        predicateType: 'https://docs.pypi.org/attestations/publish/v1',
        predicate: null,
      },
      commit: CLAIMS.sha,
    })),
  );
});

describe('the check is a check', () => {
  test.each<readonly [string, Partial<Case>]>([
    ['distribution name', { filename: 'acme_vault-1.3.1-py3-none-any.whl' }],
    ['distribution digest', { sha256: 'c'.repeat(64) }],
    ['Verification failed', { workflow: 'other.yml' }],
    ['Verification failed', { repository: 'evil/vault' }],
  ])('%s: %j', async (clause, change) => {
    const [answer] = await verify([{ ...(cases[0] as Case), ...change }]);
    expect(answer).toEqual({ accepted: false, error: expect.stringContaining(clause) });
  });
});
