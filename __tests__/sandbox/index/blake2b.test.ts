// Values of Python's hashlib.blake2b(…, digest_size=32).
import { expect, test } from '@jest/globals';
import { createBlake2b } from '../../../sandbox/index/strict-pypi/blake2b.ts';

const ROWS = [
  ['nothing', Buffer.alloc(0), '0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8'],
  [
    'one full block',
    Buffer.alloc(128, 'x'),
    '164ffb7089bae6f5a62fb0795e751dc9e88eac92e1a5b2fafe93a25abf2d9c3b',
  ],
  [
    'one byte more',
    Buffer.alloc(129, 'x'),
    '03b0758fa71d249c846c2304a2b9996e6ae66ffa7e5528f9e612e089a360fc8d',
  ],
  [
    'all bytes, five times',
    Buffer.from(Array.from({ length: 1280 }, (_, index) => index % 256)),
    '82628cbfc9689e234b0923a531f4578fe2e7138a03e2f81ed6cde97517336650',
  ],
] as const;

test.each(ROWS)('%s', (_, bytes, expected) => {
  for (const size of [1, 7, 128, 5000]) {
    const hash = createBlake2b();
    for (let from = 0; from < bytes.length; from += size) hash.update(bytes.subarray(from, from + size));
    expect(hash.digest()).toBe(expected);
  }
});
