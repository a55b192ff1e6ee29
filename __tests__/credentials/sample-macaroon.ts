// Macaroons as PyPI makes them, signed by nobody: what is read offline does not depend on that.

function number(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >>> 7)];
}

function field(type: number, data: string | Buffer): Buffer {
  const bytes = Buffer.from(data as string);
  return Buffer.concat([Buffer.from([type, ...number(bytes.byteLength)]), bytes]);
}

const END = Buffer.from([0]);

export function macaroonBytes(
  host: string,
  caveats: readonly string[],
  signature = Buffer.alloc(32, 7),
): Buffer {
  return Buffer.concat([
    Buffer.from([2]),
    ...[field(1, host), field(2, '4d5c7a5e-7a64-4a3e-9d62-2f1f3a9c0b11'), END],
    ...caveats.flatMap((caveat) => [field(2, caveat), END]),
    ...[END, field(6, signature)],
  ]);
}

/** Caveats that are no text are written as JSON. */
export function sampleToken(host: string, ...caveats: readonly unknown[]): string {
  const texts = caveats.map((caveat) => (typeof caveat === 'string' ? caveat : JSON.stringify(caveat)));
  return `pypi-${macaroonBytes(host, texts).toString('base64url')}`;
}
