import { expect, test } from '@jest/globals';
import {
  holdsPrivateKey,
  looksLikePem,
  readCertificates,
  writeBundle,
} from '../../src/trust/certificate-bundle.ts';

const ONE = '-----BEGIN CERTIFICATE-----\nQUNNRQ==\n-----END CERTIFICATE-----';
const TWO = '-----BEGIN CERTIFICATE-----\nVkFVTFQ=\n-----END CERTIFICATE-----';

test.each<[string, readonly string[]]>([
  ['', []],
  ['no certificate', []],
  [ONE, [ONE]],
  [`# Acme's root\n${ONE}\n\n# another\n${TWO}\n`, [ONE, TWO]],
  [ONE.replaceAll('\n', '\r\n'), [ONE]],
  [`${ONE}\n${ONE}`, [ONE]],
  ['-----BEGIN CERTIFICATE-----\nQUNNRQ==\n', []],
  ['-----BEGIN CERTIFICATE-----\n<html>\n-----END CERTIFICATE-----', []],
])('%j', (pem, expected) => {
  expect(readCertificates(pem)).toEqual(expected);
});

test('what is written is read again', () => {
  expect(readCertificates(writeBundle([ONE, TWO]))).toEqual([ONE, TWO]);
});

test('a key is told from a certificate, and text from a path', () => {
  expect(holdsPrivateKey(`${ONE}\n-----BEGIN EC PRIVATE KEY-----\nx`)).toBe(true);
  expect(holdsPrivateKey(ONE)).toBe(false);
  expect([looksLikePem(ONE), looksLikePem('certificates/acme.pem')]).toEqual([true, false]);
});
