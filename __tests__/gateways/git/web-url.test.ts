import { expect, test } from '@jest/globals';
import { webUrl } from '../../../src/gateways/git/local-history.ts';

test.each([
  ['git@github.com:acme/vault.git', 'https://github.com/acme/vault'],
  ['git@github.com:acme/vault', 'https://github.com/acme/vault'],
  ['git@github.com:/acme/vault.git', 'https://github.com/acme/vault'],
  ['ssh://git@github.com/acme/vault.git', 'https://github.com/acme/vault'],
  ['ssh://git@ssh.github.com:443/acme/vault.git', 'https://ssh.github.com/acme/vault'],
  ['git://github.com/acme/vault', 'https://github.com/acme/vault'],
  ['https://github.com/acme/vault.git', 'https://github.com/acme/vault'],
  ['https://github.com/acme/vault/', 'https://github.com/acme/vault'],
  ['https://github.com/acme/vault.js', 'https://github.com/acme/vault.js'],
  ['http://127.0.0.1:8901/acme/vault.git', 'http://127.0.0.1:8901/acme/vault'],
  ['https://ada:ghp_secret@git.acme.example:8443/acme/vault.git', 'https://git.acme.example:8443/acme/vault'],
  ['https://x-access-token:ghp_secret@github.com/acme/vault', 'https://github.com/acme/vault'],
  ['', null],
  ['/srv/git/vault.git', null],
  ['../vault', null],
  ['file:///srv/git/vault.git', null],
  ['https://github.com/acme', null],
  ['https://github.com/acme/vault?x=1', null],
  ['javascript:alert(1)/x/y', null],
])('%j is shown as %j', (remote, page) => {
  expect(webUrl(remote)).toBe(page);
});
