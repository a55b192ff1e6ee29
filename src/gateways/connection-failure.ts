// What `fetch` hides below "fetch failed": the cause in words, and whether another try could end otherwise.

/** The cause in words: `fetch` hides it below "fetch failed". */
export function connectionReason(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { name, message, code, cause, errors } = error as Readonly<Record<string, unknown>>;
  if (name === 'TimeoutError') return 'no answer in time';
  const deeper = Array.isArray(errors) && errors.length > 0 ? (errors[0] as unknown) : cause;
  if (typeof deeper === 'object' && deeper !== null) return connectionReason(deeper);
  const text = typeof message === 'string' && message !== '' ? message : 'the connection failed';
  return typeof code !== 'string' || text.includes(code) ? text : `${text} (${code})`;
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and undici's word for a proxy that opens no tunnel. */
const LASTING = /CERT|UNABLE_TO_(?:GET|VERIFY)|HTTP Tunneling/;

/** A certificate that is not trusted, a proxy that refuses: the next try ends the same. */
export function isLasting(error: unknown): boolean {
  return LASTING.test(connectionReason(error));
}
