import { expect, test } from '@jest/globals';
import { projectUrl } from '../../src/simple-index/project-url.ts';

test.each([
  ['https://pypi.example/simple/', 'acme', 'https://pypi.example/simple/acme/'],
  ['https://pypi.example/simple', 'Acme_Vault', 'https://pypi.example/simple/acme-vault/'],
  ['https://pypi.example', 'acme.vault', 'https://pypi.example/acme-vault/'],
  ['https://pypi.example/a/b//', 'acme', 'https://pypi.example/a/b/acme/'],
  ['http://127.0.0.1:8080/simple/?key=1', 'acme', 'http://127.0.0.1:8080/simple/acme/?key=1'],
  ['https://pypi.example/simple/', '../x?y#z', 'https://pypi.example/simple/-%2Fx%3Fy%23z/'],
])('%s and %s: %s', (simple, name, expected) => {
  expect(projectUrl(simple, name)).toBe(expected);
});
