// A multipart/form-data body, part by part as it streams in. https://www.rfc-editor.org/rfc/rfc7578

export interface PartHead {
  readonly name: string;
  /** Null for a field. */
  readonly filename: string | null;
  /** `text/plain` without one (RFC 7578, 4.4). */
  readonly contentType: string;
}

export interface PartSink {
  write(piece: Buffer): Promise<void>;
  end(): Promise<void>;
}

export type OpenSink = (head: PartHead) => Promise<PartSink>;

interface Reader {
  readonly delimiter: Buffer;
  readonly open: OpenSink;
  rest: Buffer;
  place: 'preamble' | 'head' | 'part' | 'end';
  sink: PartSink | null;
}

const LONGEST_HEAD = 64 * 1024;

/** Throws for a body that is no complete form. */
export async function readParts(
  body: AsyncIterable<Buffer>,
  contentType: string,
  open: OpenSink,
): Promise<void> {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (!/^multipart\/form-data\b/i.test(contentType) || boundary === null)
    throw new Error('The body is no multipart form.');
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`);
  // The first delimiter may stand at the very beginning, without its line break.
  const reader: Reader = { delimiter, open, rest: Buffer.from('\r\n'), place: 'preamble', sink: null };
  for await (const chunk of body) {
    reader.rest = reader.rest.length === 0 ? chunk : Buffer.concat([reader.rest, chunk]);
    while (await takeOne(reader));
  }
  if (reader.place !== 'end') throw new Error('The form breaks off.');
}

/** False when more of the body is needed. */
async function takeOne(reader: Reader): Promise<boolean> {
  if (reader.place === 'end') return false;
  return reader.place === 'head' ? takeHead(reader) : takeContent(reader);
}

async function takeContent(reader: Reader): Promise<boolean> {
  const { delimiter, rest, sink } = reader;
  const found = rest.indexOf(delimiter);
  // The end of what is here may be the beginning of a delimiter.
  const ready = found >= 0 ? found : Math.max(0, rest.length - delimiter.length);
  if (ready > 0) await sink?.write(rest.subarray(0, ready));
  reader.rest = rest.subarray(found >= 0 ? found + delimiter.length : ready);
  if (found < 0) return false;
  await sink?.end();
  reader.sink = null;
  reader.place = 'head';
  return true;
}

async function takeHead(reader: Reader): Promise<boolean> {
  const { rest } = reader;
  if (rest.length < 2) return false;
  if (rest.subarray(0, 2).toString() === '--') {
    reader.place = 'end';
    return false;
  }
  const found = rest.indexOf('\r\n\r\n');
  if (found < 0 && rest.length > LONGEST_HEAD) throw new Error('A part of the form has no end of its head.');
  if (found < 0) return false;
  reader.sink = await reader.open(parseHead(rest.subarray(0, found).toString('utf8')));
  reader.rest = rest.subarray(found + 4);
  reader.place = 'part';
  return true;
}

function parseHead(text: string): PartHead {
  const headers = new Map(
    text
      .split('\r\n')
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => [
        line.slice(0, line.indexOf(':')).trim().toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  );
  const disposition = headers.get('content-disposition') ?? '';
  const parameter = (key: string): string | null => {
    const match = new RegExp(`;\\s*${key}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(disposition);
    // Browsers and fetch write %22 for a quotation mark, older clients a backslash before it.
    return match === null
      ? null
      : (match[1]?.replace(/\\(["\\])/g, '$1').replaceAll('%22', '"') ?? match[2] ?? '');
  };
  const name = parameter('name');
  if (!/^form-data\b/i.test(disposition) || name === null) throw new Error('A part of the form has no name.');
  return { name, filename: parameter('filename'), contentType: headers.get('content-type') ?? 'text/plain' };
}
