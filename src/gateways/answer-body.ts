/** The text of an answer. What is longer than `longest` bytes is cut off where `cut` says so, and throws a plain error elsewhere. */
export async function readBody(
  body: AsyncIterable<Uint8Array> | null,
  { longest, cut }: { readonly longest: number; readonly cut: boolean },
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size <= longest) continue;
    if (cut) break;
    throw new Error(`the answer is longer than ${longest} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}
