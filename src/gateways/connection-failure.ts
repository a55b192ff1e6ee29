// What `fetch` hides below "fetch failed": the cause in words, and whether another try could end otherwise.

/** The cause in words: `fetch` hides it below "fetch failed". */
export function connectionReason(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, message, code, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (name === 'TimeoutError') return 'no answer in time';
  const deeper = Array.isArray(errors) && errors.length > 0 ? (errors[0] as unknown) : cause;
  if (typeof deeper === 'object' && deeper !== null) return connectionReason(deeper);
  const text =
    typeof message === 'string' && message !== ''
      ? message.replace(NODE_ADVICE, '')
      : 'the connection failed';
  return typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`;
}

/** Who starts us does not start Node.js. */
const NODE_ADVICE = /; if the root CA is installed locally, try running Node\.js with --use-system-ca$/;
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|UNABLE_TO_(?:GET|VERIFY)/;
/** undici's word for a proxy that opens no tunnel. */
const NO_TUNNEL = /HTTP Tunneling/;

/** A certificate that is not trusted, a proxy that refuses: the next try ends the same. */
export function isLasting(error: unknown): boolean {
  const reason = connectionReason(error);
  return CERTIFICATE.test(reason) || NO_TUNNEL.test(reason);
}

/** The server showed a certificate that does not count here, so nothing was sent. */
export function isCertificateFailure(error: unknown): boolean {
  return CERTIFICATE.test(connectionReason(error));
}
