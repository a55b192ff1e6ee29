// A token of PyPI's kind for a host: the first bytes of a macaroon, then nothing that any index would take.
export function pypiToken(host: string): string {
  const location = Buffer.from(host, 'latin1');
  const rest = Buffer.from([2, 36, ...Buffer.from('00000000-0000-0000-0000-000000000000')]);
  const bytes = Buffer.concat([Buffer.from([2, 1, location.byteLength]), location, rest]);
  return `pypi-${bytes.toString('base64url')}`;
}
