import { expect, test } from '@jest/globals';
import { isTrustedUnchecked, splitHosts, trustedHosts } from '../../src/upload/trusted-host.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  ['[global]\ntrusted-host = pypi.acme.example\n', ['pypi.acme.example']],
  ['[install]\r\ntrusted_host: a.example b.example:8443\r\n', ['a.example', 'b.example:8443']],
  [
    '[global]\ntrusted-host =\n    a.example\n    b.example\nindex-url = https://c.example/\n',
    ['a.example', 'b.example'],
  ],
  ['[global]\n# trusted-host = a.example\n; trusted-host = b.example\n', []],
  ['[global]\nindex-url = https://a.example/\n  trusted-host\n', []],
  ['[global]\ntrusted-host = a.example\n\n[install]\ntrusted-host = b.example', ['a.example', 'b.example']],
])('%j', (text, hosts) => {
  expect(trustedHosts(text)).toEqual(hosts);
});

test.each([
  ['pypi.acme.example', 'https://pypi.acme.example/simple/', true],
  ['PyPI.acme.example', 'https://pypi.acme.example:8443/simple/', true],
  ['pypi.acme.example:443', 'https://pypi.acme.example/simple/', true],
  ['pypi.acme.example:8443', 'https://pypi.acme.example/simple/', false],
  ['pypi.acme.example:*', 'https://pypi.acme.example:8443/simple/', true],
  ['acme.example', 'https://pypi.acme.example/simple/', false],
  ['pypi-acme-example', 'https://pypi.acme.example/simple/', false],
  ['[::1]', 'https://[::1]/simple/', true],
])('%s for %s', (host, url, expected) => {
  expect(isTrustedUnchecked(splitHosts(` other.example ${host} `), url)).toBe(expected);
});
