// The body of an answer, never more of it than was expected: the other side chooses how long it is.

interface Limit {
  readonly longest: number;
  readonly cut: boolean;
}

type Body = AsyncIterable<Uint8Array> | null;

/** What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
export async function readBytes(body: Body, { longest, cut }: Limit): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= longest) continue;
    if (cut) break;
    throw new Error(`the answer is longer than ${longest} bytes`);
  }
  return Buffer.concat(chunks);
}

/** The same as text. */
export async function readBody(body: Body, limit: Limit): Promise<string> {
  return (await readBytes(body, limit)).toString('utf8');
}
