// BLAKE2b-256, which Node's crypto does not offer: its blake2b512 has another parameter block. https://www.rfc-editor.org/rfc/rfc7693
// 64-bit words are pairs of 32-bit halves, low half first: ten times as fast as BigInt.

const BLOCK = 128;
const LENGTH = 32;
const ROUNDS = 12;

const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const;

/** Where the words of one mixing stand: four columns, then four diagonals. */
const MIXES = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const;

const IV = new Uint32Array([
  0xf3bcc908, 0x6a09e667, 0x84caa73b, 0xbb67ae85, 0xfe94f82b, 0x3c6ef372, 0x5f1d36f1, 0xa54ff53a, 0xade682d1,
  0x510e527f, 0x2b3e6c1f, 0x9b05688c, 0xfb41bd6b, 0x1f83d9ab, 0x137e2179, 0x5be0cd19,
]);

export interface Blake2b {
  update(piece: Uint8Array): void;
  /** 64 hexadecimal digits. */
  digest(): string;
}

export function createBlake2b(): Blake2b {
  const h = Uint32Array.from(IV);
  h[0] = at(h, 0) ^ 0x01010000 ^ LENGTH;
  const block = new Uint8Array(BLOCK);
  const message = new DataView(block.buffer);
  let filled = 0;
  let hashed = 0;
  return {
    update(piece) {
      for (let from = 0; from < piece.length;) {
        // The last block is marked, so a full one waits until more comes.
        if (filled === BLOCK) {
          hashed += BLOCK;
          compress(h, message, hashed, false);
          filled = 0;
        }
        const part = piece.subarray(from, from + BLOCK - filled);
        block.set(part, filled);
        filled += part.length;
        from += part.length;
      }
    },
    digest() {
      block.fill(0, filled);
      compress(h, message, hashed + filled, true);
      const bytes = Buffer.alloc(LENGTH);
      for (let word = 0; word < LENGTH / 4; word += 1) bytes.writeUInt32LE(at(h, word), word * 4);
      return bytes.toString('hex');
    },
  };
}

const v = new Uint32Array(32);
const m = new Uint32Array(32);

function compress(h: Uint32Array, message: DataView, length: number, isLast: boolean): void {
  v.set(h);
  v.set(IV, 16);
  v[24] = at(v, 24) ^ (length >>> 0);
  v[25] = at(v, 25) ^ Math.floor(length / 2 ** 32);
  if (isLast) {
    v[28] = ~at(v, 28);
    v[29] = ~at(v, 29);
  }
  for (let word = 0; word < 32; word += 1) m[word] = message.getUint32(word * 4, true);
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = SIGMA[round % 10] as (typeof SIGMA)[number];
    for (let mix = 0; mix < 8; mix += 1) {
      const [a, b, c, d] = MIXES[mix] as (typeof MIXES)[number];
      mixIn(a * 2, b * 2, c * 2, d * 2, (order[mix * 2] ?? 0) * 2, (order[mix * 2 + 1] ?? 0) * 2);
    }
  }
  for (let word = 0; word < 16; word += 1) h[word] = at(h, word) ^ at(v, word) ^ at(v, word + 16);
}

function mixIn(a: number, b: number, c: number, d: number, x: number, y: number): void {
  add(a, at(v, b), at(v, b + 1), at(m, x), at(m, x + 1));
  rotate(d, a, 32);
  add(c, at(v, d), at(v, d + 1), 0, 0);
  rotate(b, c, 24);
  add(a, at(v, b), at(v, b + 1), at(m, y), at(m, y + 1));
  rotate(d, a, 16);
  add(c, at(v, d), at(v, d + 1), 0, 0);
  rotate(b, c, 63);
}

/** v[to] += two words. */
function add(to: number, low1: number, high1: number, low2: number, high2: number): void {
  const low = at(v, to) + low1 + low2;
  v[to] = low;
  v[to + 1] = at(v, to + 1) + high1 + high2 + Math.floor(low / 2 ** 32);
}

/** v[to] = (v[to] xor v[other]) rotated right. */
function rotate(to: number, other: number, bits: 16 | 24 | 32 | 63): void {
  const low = at(v, to) ^ at(v, other);
  const high = at(v, to + 1) ^ at(v, other + 1);
  if (bits === 32) {
    v[to] = high;
    v[to + 1] = low;
  } else if (bits === 63) {
    v[to] = (low << 1) | (high >>> 31);
    v[to + 1] = (high << 1) | (low >>> 31);
  } else {
    v[to] = (low >>> bits) | (high << (32 - bits));
    v[to + 1] = (high >>> bits) | (low << (32 - bits));
  }
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
