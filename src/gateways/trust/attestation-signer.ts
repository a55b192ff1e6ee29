// Signs files by the services of Sigstore. Its bundle library is loaded when there is something to sign; the requests are our own: the
// library's own clients know neither our proxy rules nor limits, and write the ID token into an error.
// https://github.com/sigstore/sigstore-js/tree/main/packages/sign
import type { Buffer } from 'node:buffer';
import { sign } from 'node:crypto';
import type { Signer, Witness } from '@sigstore/sign';
import { UserError } from '../../findings/user-error.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import { type Attestation, attestationOf, type AttestedFile } from '../../trust/attestation.ts';
import { publishStatement, STATEMENT_MEDIA_TYPE } from '../../trust/attestation-statement.ts';
import { OUT_OF_TIME, readAttestation } from '../../trust/read-attestation.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createRetryDelay } from '../package-index/retry-delay.ts';
import { createAskServer } from './limited-request.ts';
import type { Patience } from './patient-question.ts';
import { type Certificates, createCertificates } from './signing-certificate.ts';
import { type SigningService, strangeAnswer } from './signing-service.ts';
import { logEnvelope } from './transparency-log.ts';

export interface AttestationSignerOptions {
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
  /** A new ID token for this audience. Its user errors end up in `failure`. */
  readonly idToken: (audience: string) => Promise<string>;
  /** One sentence, when something is tried again. */
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now: () => number;
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  readonly answerWithinMs?: number;
  /** Of all waiting together, from the first file on. */
  readonly longestMs?: number;
}

export interface SignedFiles {
  /** By filename. */
  readonly attestations: ReadonlyMap<string, Attestation>;
  /** Why not all of them could be signed; null when they are. */
  readonly failure: UserError | null;
}

export interface AttestationSigner {
  readonly signFiles: (files: readonly AttestedFile[]) => Promise<SignedFiles>;
}

/** The public good instance. https://docs.sigstore.dev/about/overview/ */
const FULCIO = 'https://fulcio.sigstore.dev';
const REKOR = 'https://rekor.sigstore.dev';
const ANSWER_WITHIN_MS = 30_000;
const LONGEST_MS = 5 * 60_000;
const AT_ONCE = 4;

export function createAttestationSigner(options: AttestationSignerOptions): AttestationSigner {
  const ask = createAskServer(options.fetch, options.version, options.answerWithinMs ?? ANSWER_WITHIN_MS);
  return {
    signFiles: async (files) => {
      const patience = boundedPatience(options);
      const fulcio = { name: 'Fulcio', url: options.fulcioUrl ?? FULCIO, ask, patience };
      const rekor = { name: 'Rekor', url: options.rekorUrl ?? REKOR, ask, patience };
      const certificates = createCertificates({ fulcio, idToken: options.idToken, now: options.now });
      const makeBundle = await loadBundler(certificates, rekor);
      return signAll(files, (file) => signFile(file, { makeBundle, certificates, rekor }));
    },
  };
}

/** After the last moment nothing is tried again: what is under way ends within the time of one answer. */
function boundedPatience({ log, wait, now, longestMs }: AttestationSignerOptions): Patience {
  const retryDelay = createRetryDelay(now);
  const last = now() + (longestMs ?? LONGEST_MS);
  return {
    ...{ log, wait },
    retryDelay: (attempt, seconds) => {
      const delay = retryDelay(attempt, seconds);
      return delay !== null && now() + delay <= last ? delay : null;
    },
  };
}

type MakeBundle = (statement: Buffer) => Promise<Attestation | null>;

async function loadBundler(certificates: Certificates, rekor: SigningService): Promise<MakeBundle> {
  // Not the whole library: its entry brings an HTTP client and a cache, 1.4 MB.
  const [{ DSSEBundleBuilder }, { bundleToJSON, envelopeToJSON }] = await Promise.all([
    import('@sigstore/sign/dist/bundler/dsse.js'),
    import('@sigstore/bundle'),
  ]);
  const signer: Signer = {
    sign: async (data) => {
      const { privateKey, pem } = await certificates.current();
      return {
        signature: sign('sha256', data, privateKey),
        key: { $case: 'x509Certificate', certificate: pem },
      };
    },
  };
  const witness: Witness = {
    testify: async (content, pem) => {
      if (content.$case !== 'dsseEnvelope') throw new Error(`A bundle of ${content.$case} is not ours.`);
      return { tlogEntries: [await logEnvelope(rekor, envelopeToJSON(content.dsseEnvelope), pem)] };
    },
  };
  const builder = new DSSEBundleBuilder({ signer, witnesses: [witness] });
  return async (data) =>
    attestationOf(bundleToJSON(await builder.create({ data, type: STATEMENT_MEDIA_TYPE })));
}

interface Signing {
  readonly makeBundle: MakeBundle;
  readonly certificates: Certificates;
  readonly rekor: SigningService;
}

/** An attestation that an index would refuse would cost the upload: it is read again as the index does. */
async function signFile(
  file: AttestedFile,
  { makeBundle, certificates, rekor }: Signing,
): Promise<Attestation> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await makeBundle(publishStatement(file));
    const { problem } =
      made === null ? { problem: 'its entry lacks a part' } : readAttestation(JSON.stringify(made), file);
    if (made !== null && problem === null) return made;
    if (problem !== OUT_OF_TIME || attempt > 1) throw strangeAnswer(rekor, problem ?? '');
    certificates.forget();
  }
}

/** No file is begun after one failed: the next would wait for the same service. */
async function signAll(
  files: readonly AttestedFile[],
  signOne: (file: AttestedFile) => Promise<Attestation>,
): Promise<SignedFiles> {
  const attestations = new Map<string, Attestation>();
  const failures: unknown[] = [];
  await someAtATime(AT_ONCE, files, async (file) => {
    if (failures.length > 0) return;
    try {
      attestations.set(file.filename, await signOne(file));
    } catch (error) {
      failures.push(error);
    }
  });
  const bug = failures.find((failure) => !(failure instanceof UserError));
  if (bug !== undefined) throw bug as Error;
  return { attestations, failure: (failures[0] as UserError | undefined) ?? null };
}
