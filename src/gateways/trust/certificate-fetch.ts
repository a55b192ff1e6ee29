// Requests to an index whose certificate may come from an authority of its own. What is not trusted is one error that names the authority.
import { connect } from 'node:tls';
import { raise } from '../../findings/catalogue.ts';
import { certificateErrors } from '../../findings/certificate-errors.ts';
import type { UserError } from '../../findings/user-error.ts';
import { plainLine } from '../../notes/plain-line.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { connectionReason } from '../connection-failure.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createFetch } from '../http-fetch.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CertificateFetchOptions {
  readonly profile: Pick<IndexProfile, 'uploadUrl' | 'simpleUrl'>;
  /** For all hosts but the index's. */
  readonly fetch: Fetch;
  readonly env: Environment;
  /** Certificates (PEM) trusted for the index; empty: as for others. */
  readonly indexRoots: readonly string[];
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const AUTHORITY =
  /\b(UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_UNTRUSTED|INVALID_CA)\b/;
const TIME = /\b(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)\b/;
const NAME = /\bERR_TLS_CERT_ALTNAME_INVALID\b/;

/** Rejects with `certificate-…`, else with what `fetch` rejects with. */
export function createCertificateFetch({ profile, fetch, env, indexRoots }: CertificateFetchOptions): Fetch {
  const origins = [profile.uploadUrl, profile.simpleUrl].map((url) => new URL(url).origin);
  const trusting = indexRoots.length === 0 ? fetch : createFetch(env, indexRoots);
  return async (target, options) => {
    const url = new URL(target);
    const isIndex = origins.includes(url.origin);
    try {
      return await (isIndex ? trusting : fetch)(target, options);
    } catch (error) {
      throw (isIndex ? await certificateError(url, error, env) : null) ?? error;
    }
  };
}

async function certificateError(url: URL, error: unknown, env: Environment): Promise<UserError | null> {
  const { host } = url;
  const reason = plainLine(connectionReason(error), 300);
  const code = AUTHORITY.exec(reason)?.[1];
  if (code !== undefined) {
    const isDirect = !env['https_proxy'] && !env['HTTPS_PROXY'];
    const authority = (isDirect ? await readAuthority(url) : null) ?? 'an authority';
    return raise(certificateErrors, 'certificate-authority-missing', { host, code, authority });
  }
  const time = TIME.exec(reason)?.[1];
  if (time !== undefined) return raise(certificateErrors, 'certificate-time-refused', { host, code: time });
  return NAME.test(reason) ? raise(certificateErrors, 'certificate-name-differs', { host, reason }) : null;
}

const SHAKES_HANDS_WITHIN_MS = 5000;

/** Who signed what the server shows, for the message alone: the line is closed before anything is said on it. */
function readAuthority(url: URL): Promise<string | null> {
  return new Promise((done) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const socket = connect({
      host,
      port: Number(url.port || 443),
      servername: host,
      rejectUnauthorized: false,
    });
    const finish = (name: string | null): void => {
      socket.destroy();
      done(name);
    };
    socket.setTimeout(SHAKES_HANDS_WITHIN_MS, () => finish(null));
    socket.on('error', () => finish(null));
    socket.on('secureConnect', () => {
      const { issuer } = socket.getPeerCertificate();
      const { CN, O } = issuer ?? {};
      const name = plainLine([CN, O].flat().filter(Boolean).join(', '), 200).replaceAll('`', "'");
      finish(name === '' ? null : `the authority \`${name}\``);
    });
  });
}
