import { expect, test } from '@jest/globals';
import { normalizeName } from '../../src/project/normalize-name.ts';

test.each([
  ['acme', 'acme'],
  ['Acme_Vault', 'acme-vault'],
  ['acme.vault', 'acme-vault'],
  ['ACME-._-vault', 'acme-vault'],
  ['acme--vault', 'acme-vault'],
])('%s is %s', (name, normalized) => {
  expect(normalizeName(name)).toBe(normalized);
});
