import { expect, test } from '@jest/globals';
import { connectionReason, isLasting } from '../../src/gateways/connection-failure.ts';

const failed = (cause: unknown): Error => new TypeError('fetch failed', { cause });
const coded = (message: string, code: string): Error => Object.assign(new Error(message), { code });

test.each<[string, unknown, boolean]>([
  [
    'a certificate nobody knows',
    failed(coded('self-signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT')),
    true,
  ],
  ['an unknown issuer', failed(coded('unable to verify', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')), true],
  ['a certificate of another host', failed(coded('other names', 'ERR_TLS_CERT_ALTNAME_INVALID')), true],
  ['a proxy that refuses', failed(new Error('Proxy response (407) !== 200 when HTTP Tunneling')), true],
  ['nobody listens', failed(coded('connect ECONNREFUSED 192.0.2.1:443', 'ECONNREFUSED')), false],
  ['a name that is not found', failed(coded('getaddrinfo EAI_AGAIN', 'EAI_AGAIN')), false],
  ['a cut connection', failed(coded('socket hang up', 'ECONNRESET')), false],
  ['time is up', new DOMException('slow', 'TimeoutError'), false],
])('%s', (_, error, lasting) => {
  expect(isLasting(error)).toBe(lasting);
  expect(connectionReason(error)).not.toContain('fetch failed');
});
