// Our requests to Fulcio and Rekor against those of the library's own clients, which are known to work with the public services.
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign';
import { expect, test } from '@jest/globals';
import { startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { startSigstore } from '../../../sandbox/sigstore/sigstore.ts';
import { createAttestationSigner } from '../../../src/gateways/trust/attestation-signer.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { publishStatement, STATEMENT_MEDIA_TYPE } from '../../../src/trust/attestation-statement.ts';
import { type Seen, startFaultServer } from '../package-index/fault-server.ts';
import { FILES, signingToken } from './signing-bench.ts';

test('the services are asked the same', async () => {
  const [file] = FILES as [(typeof FILES)[number]];
  const issuer = await startIdTokenIssuer();
  const sigstore = await startSigstore({ trusts: [issuer] });
  await using recorder = await startFaultServer((seen, response) => {
    const url = seen.path.includes('signingCert') ? sigstore.fulcioUrl : sigstore.rekorUrl;
    void createDirectFetch()(`${url}${seen.path}`, {
      method: seen.method,
      body: Buffer.from(seen.body),
    }).then(async (answer) => response.writeHead(answer.status).end(await answer.text()));
  });
  const idToken = async (): Promise<string> => signingToken(issuer);
  const ours = createAttestationSigner({
    ...{ fetch: createDirectFetch(), version: '1', idToken, now: Date.now },
    ...{ log: () => undefined, wait: async () => undefined },
    ...{ fulcioUrl: recorder.url, rekorUrl: recorder.url },
  });
  const { failure } = await ours.signFiles([file]);
  const theirs = new DSSEBundleBuilder({
    signer: new FulcioSigner({ fulcioBaseURL: recorder.url, identityProvider: { getToken: idToken } }),
    witnesses: [new RekorWitness({ rekorBaseURL: recorder.url, entryType: 'dsse', fetchOnConflict: true })],
  });
  await theirs.create({ data: publishStatement(file), type: STATEMENT_MEDIA_TYPE });
  await Promise.all([issuer.close(), sigstore.close()]);
  expect(failure).toBeNull();
  expect(recorder.seen).toHaveLength(4);
  expect(recorder.seen.slice(0, 2).map(withoutChance)).toEqual(recorder.seen.slice(2).map(withoutChance));
});

function withoutChance({ method, path, headers, body }: Seen): object {
  return { method, path, type: headers['content-type'], body: shapeOf(JSON.parse(body.toString())) };
}

/** Keys, signatures, certificates and tokens are new each time; what they are is told by their beginning. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string' && value.startsWith('{')) return shapeOf(JSON.parse(value));
  if (typeof value === 'string' && /^(?:ME[A-Z]C|LS0t|-----BEGIN|eyJ.+\..+\.)/.test(value))
    return value.slice(0, 2);
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}
