import { expect, test } from '@jest/globals';
import { candidateUrls, releaseViewUrl, urlInReleaseView } from '../../src/simple-index/candidate-urls.ts';

const sha256 = 'ab'.repeat(32);
const FILE = { project: 'Acme.Vault', version: '1.3.0', filename: 'acme_vault-1.3.0.tar.gz', sha256 };

test.each([
  ['https://acme.example/simple/', 'https://acme.example/packages/acme_vault-1.3.0.tar.gz'],
  [
    'https://acme.example/repository/pypi/simple',
    'https://acme.example/repository/pypi/packages/acme-vault/1.3.0/acme_vault-1.3.0.tar.gz',
  ],
  [
    'https://acme.example/api/v4/projects/7/packages/pypi/simple/',
    `https://acme.example/api/v4/projects/7/packages/pypi/files/${sha256}/acme_vault-1.3.0.tar.gz`,
  ],
  [
    'https://acme.example/root/dev/+simple/',
    `https://acme.example/root/dev/+f/aba/bababababababa/acme_vault-1.3.0.tar.gz`.replace(
      'bababababababa',
      sha256.slice(3, 16),
    ),
  ],
])('%s keeps files at %s', (simple, url) => {
  expect(candidateUrls(simple, FILE)).toContain(url);
});

test('no address leaves the host of the index', () => {
  const hostile = { ...FILE, filename: '../../x', version: '//evil.example/1' };
  for (const url of candidateUrls('https://acme.example/a/b/simple/', hostile))
    expect(url).toMatch(/^https:\/\/acme\.example\/a\/b\//);
});

test("PyPI's other view of a release", () => {
  expect(releaseViewUrl('https://pypi.org/simple/', FILE)).toBe(
    'https://pypi.org/pypi/acme-vault/1.3.0/json',
  );
  expect(releaseViewUrl('https://test.pypi.org/simple/', FILE)).toBe(
    'https://test.pypi.org/pypi/acme-vault/1.3.0/json',
  );
  expect(releaseViewUrl('https://pypi.org.acme.example/simple/', FILE)).toBeNull();
});

test.each([
  [
    JSON.stringify({ urls: [{ url: 'https://files.acme.example/x', digests: { sha256 } }] }),
    'https://files.acme.example/x',
  ],
  [JSON.stringify({ urls: [{ url: 'https://files.acme.example/x', digests: { sha256: 'other' } }] }), null],
  [JSON.stringify({ urls: [{ url: 'file:///etc/passwd', digests: { sha256 } }] }), null],
  [JSON.stringify({ urls: [null] }), null],
  ['{"message": "Not Found"}', null],
  ['<html>', null],
])('%s', (text, url) => {
  expect(urlInReleaseView(text, FILE)).toBe(url);
});
