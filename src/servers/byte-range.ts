// One range of bytes of a file. https://www.rfc-editor.org/rfc/rfc9110#name-range

export interface ByteRange {
  readonly start: number;
  /** The last byte, included. */
  readonly end: number;
}

/** `all` for no header and for what a server may ignore (other units, several ranges, nonsense); `none` for a range outside the file. */
export function parseByteRange(header: string | null, size: number): ByteRange | 'all' | 'none' {
  const [whole, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (whole === undefined || (first === '' && last === '')) return 'all';
  if (first === '')
    return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return 'all';
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return Number(first) < size ? { start: Number(first), end } : 'none';
}
