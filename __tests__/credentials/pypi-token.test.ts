import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMacaroon } from '../../src/credentials/macaroon.ts';
import { isAccountWide, type PypiToken, readPypiToken } from '../../src/credentials/pypi-token.ts';
import { tokenHome } from '../../src/upload/token-home.ts';
import { macaroonBytes, sampleToken } from './sample-macaroon.ts';

const HOST = 'pypi.org';
const PLAIN: PypiToken = {
  home: HOST,
  projects: null,
  byNumber: false,
  expires: null,
  notBefore: null,
  ofPublisher: false,
  hasUnknownCaveat: false,
};

test.each<[string, readonly unknown[], Partial<PypiToken>, boolean]>([
  ['for the whole account', [[3, 'b6e0']], {}, true],
  [
    'for one project',
    [
      [1, ['acme-vault']],
      [3, 'b6e0'],
    ],
    { projects: ['acme-vault'] },
    false,
  ],
  ['for a project by number', [[2, ['77']]], { byNumber: true }, false],
  ['that ends', [[0, 2_000_000_000, 1_900_000_000]], { expires: 2e9, notBefore: 1.9e9 }, true],
  ['of a publisher', [[4, 'c1', {}]], { ofPublisher: true }, false],
  ['of the first form, for all', [{ version: 1, permissions: 'user' }], {}, true],
  [
    'of the first form, for two',
    [{ version: 1, permissions: { projects: ['a', 'b'] } }],
    { projects: ['a', 'b'] },
    false,
  ],
  ['of the first form, that ends', [{ nbf: 5, exp: 9 }], { expires: 9, notBefore: 5 }, true],
  [
    'narrowed twice',
    [
      [1, ['a', 'b']],
      [1, ['b', 'c']],
      [0, 9, 1],
      [0, 7, 3],
    ],
    { projects: ['b'], expires: 7, notBefore: 3 },
    false,
  ],
  ['with a restriction of tomorrow', [[9, 'x']], { hasUnknownCaveat: true }, false],
  [
    'with nonsense',
    ['{', 'null', '[0,"soon",1]', '[1,"a"]', [0, 1e99, 1]],
    { hasUnknownCaveat: true },
    false,
  ],
  ['with a name that steers the terminal', [[1, ['\u001b[2J']]], { hasUnknownCaveat: true }, false],
])('a token %s', (_, caveats, more, isWide) => {
  const secret = sampleToken(HOST, ...caveats);
  const token = readPypiToken(secret);
  expect(token).toEqual({ ...PLAIN, ...more });
  expect(token !== null && isAccountWide(token)).toBe(isWide);
  expect(tokenHome(secret)).toBe(HOST);
});

describe('what is no token', () => {
  const whole = macaroonBytes(HOST, ['[3,"u"]']);
  const text = (bytes: Buffer): string => `pypi-${bytes.toString('base64url')}`;
  test.each([
    ['nothing', ''],
    ['another secret', 'glpat-abc'],
    ['the beginning alone', 'pypi-'],
    ['other letters', `${text(whole)} x`],
    ['a byte too many', text(Buffer.concat([whole, Buffer.from([0])]))],
    ['a short signature', text(macaroonBytes(HOST, [], Buffer.alloc(31)))],
    ['a length beyond the end', text(Buffer.from([2, 1, 0xff, 0x7f, 1]))],
    ['a length without an end', text(Buffer.from([2, 1, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]))],
    ['far too long', text(macaroonBytes(HOST, ['x'.repeat(20_000)]))],
    ['the first version', text(Buffer.from([1, ...whole.subarray(1)]))],
    ['a location that is no host', sampleToken('a b')],
  ])('%s', (_, secret) => {
    expect(readPypiToken(secret)).toBeNull();
  });

  test('no part of a token is one, and no bytes are too strange', () => {
    for (let end = 0; end < whole.length; end += 1) expect(parseMacaroon(whole.subarray(0, end))).toBeNull();
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => void parseMacaroon(Buffer.from([2, ...bytes])),
      ),
    );
  });
});

test('what was written is read', () => {
  const caveats = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.domain(), caveats, (host, written) => {
      const texts = written.map((each) => Buffer.from(each).toString());
      expect(parseMacaroon(macaroonBytes(host, texts))).toMatchObject({ location: host, caveats: texts });
    }),
  );
});
