// A key that lives as long as this process, and Fulcio's certificate that it is this job's. Made once for all files, and anew before it expires.
// https://github.com/sigstore/fulcio/blob/main/docs/how-certificate-issuing-works.md
import { Buffer } from 'node:buffer';
import { generateKeyPairSync, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { attestationErrors } from '../../findings/attestation-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { asObject, type Fields, parseObject, textField } from '../../trust/json-object.ts';
import { acceptedObject, askService, type SigningService, strangeAnswer } from './signing-service.ts';

export interface SigningCertificate {
  readonly privateKey: KeyObject;
  /** The leaf. */
  readonly pem: string;
}

export interface CertificateOptions {
  readonly fulcio: SigningService;
  /** A new ID token for this audience. */
  readonly idToken: (audience: string) => Promise<string>;
  /** Unix milliseconds. */
  readonly now: () => number;
}

export interface Certificates {
  /** One that will be good for some minutes. Throws `attestation-…` and what `idToken` throws. */
  readonly current: () => Promise<SigningCertificate>;
  /** The next is a new one. */
  readonly forget: () => void;
}

/** Fulcio's own, and the client id that it asks for. */
const AUDIENCE = 'sigstore';
/** Files are logged some time after the certificate was made, at worst after some waiting. */
const RESERVE_MS = 4 * 60_000;
const PATH = '/api/v2/signingCert';

export function createCertificates(options: CertificateOptions): Certificates {
  let made: Promise<SigningCertificate> | null = null;
  let freshUntil = Infinity;
  const make = async (): Promise<SigningCertificate> => {
    const { certificate, lifetimeMs } = await requestCertificate(options);
    freshUntil = options.now() + lifetimeMs - RESERVE_MS;
    return certificate;
  };
  const forget = (): void => {
    made = null;
    freshUntil = Infinity;
  };
  return {
    forget,
    current: () => {
      if (options.now() > freshUntil) forget();
      made ??= make().catch((error: unknown) => {
        forget();
        throw error;
      });
      return made;
    },
  };
}

interface Issued {
  readonly certificate: SigningCertificate;
  readonly lifetimeMs: number;
}

async function requestCertificate({ fulcio, idToken }: CertificateOptions): Promise<Issued> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const request = async () => {
    const token = await idToken(AUDIENCE);
    const json = JSON.stringify(certificateRequest(fulcio, token, { privateKey, publicKey }));
    return askService(fulcio, { path: PATH, json, secret: token });
  };
  let answer = await request();
  // A token lives for minutes, and waiting for a busy service takes some: a second one is new.
  if (answer.status === 400 || answer.status === 401) answer = await request();
  const certificate = readLeaf(acceptedObject(fulcio, answer));
  if (certificate === null) throw strangeAnswer(fulcio, 'it holds no certificate');
  if (!certificate.publicKey.equals(publicKey))
    throw strangeAnswer(fulcio, 'its certificate is for another key');
  const lifetimeMs = certificate.validToDate.getTime() - certificate.validFromDate.getTime();
  return { certificate: { privateKey, pem: certificate.toString() }, lifetimeMs };
}

interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

function certificateRequest(
  fulcio: SigningService,
  token: string,
  { privateKey, publicKey }: KeyPair,
): object {
  const subject = readSubject(token);
  if (subject === null)
    throw raise(attestationErrors, 'attestation-token-unreadable', { service: fulcio.name });
  return {
    credentials: { oidcIdentityToken: token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: sign('sha256', Buffer.from(subject), privateKey).toString('base64'),
    },
  };
}

/** What Fulcio takes as the challenge: the mail address of a person, else the subject. */
function readSubject(token: string): string | null {
  const payload = parseObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  if (payload === null) return null;
  const mail = payload['email_verified'] === true ? textField(payload, 'email', 1000) : null;
  return mail ?? textField(payload, 'sub', 1000);
}

/** With the proof of its own log inside: an attestation has no place for a detached one. */
function readLeaf(answer: Fields): X509Certificate | null {
  const chain = asObject(asObject(answer['signedCertificateEmbeddedSct'])?.['chain']);
  const certificates: unknown = chain?.['certificates'];
  const [leaf] = Array.isArray(certificates) ? (certificates as unknown[]) : [];
  if (typeof leaf !== 'string') return null;
  try {
    return new X509Certificate(leaf);
  } catch {
    return null;
  }
}
