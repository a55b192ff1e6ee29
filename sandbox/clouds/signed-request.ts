// What AWS checks of a request that is signed with Signature Version 4, written from its description and not from our signing.
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import { createHash, createHmac } from 'node:crypto';
import type { CloudRequest } from './cloud-server.ts';

export interface KnownKey {
  readonly id: string;
  readonly secret: string;
  readonly token: string;
  /** Unix milliseconds. */
  readonly until: number;
}

const SKEW_MS = 5 * 60_000;

/** AWS's words for what is wrong; null: nothing. */
export function signatureProblem(
  request: CloudRequest,
  keys: readonly KnownKey[],
  scope: { readonly region: string; readonly service: string; readonly now: number },
): string | null {
  const { headers } = request;
  const [, id = '', day = '', region = '', service = '', names = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const key = keys.find((known) => known.id === id && known.token === headers['x-amz-security-token']);
  if (key === undefined) return 'The security token included in the request is invalid.';
  if (key.until < scope.now) return 'The security token included in the request is expired';
  const time = String(headers['x-amz-date']);
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(at - scope.now) <= SKEW_MS))
    return `Signature ${at < scope.now ? 'expired' : 'not yet current'}: ${time} is now ${at < scope.now ? 'earlier' : 'later'} than the allowed time`;
  if (!time.startsWith(day) || region !== scope.region || service !== scope.service)
    return 'Credential should be scoped to a valid region and service.';
  const signed = names.split(';');
  if (!['host', 'x-amz-date', 'x-amz-security-token'].every((name) => signed.includes(name)))
    return 'The request signature we calculated does not match: a header is not signed.';
  const canonical = [
    request.method,
    request.url.pathname,
    // Only names and values that need no encoding are played.
    [...request.url.searchParams]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map((pair) => pair.join('='))
      .join('&'),
    ...signed.map((name) => `${name}:${String(headers[name]).trim()}`),
    '',
    names,
    createHash('sha256').update(request.body).digest('hex'),
  ].join('\n');
  const text = `AWS4-HMAC-SHA256\n${time}\n${day}/${region}/${service}/aws4_request\n${createHash('sha256').update(canonical).digest('hex')}`;
  let hash: Buffer = Buffer.from(`AWS4${key.secret}`);
  for (const part of [day, region, service, 'aws4_request', text])
    hash = createHmac('sha256', hash).update(part).digest();
  return hash.toString('hex') === signature
    ? null
    : 'The request signature we calculated does not match the signature you provided.';
}
