import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { multipart } from '../../src/upload/multipart.ts';
import type { FormField } from '../../src/upload/upload-form.ts';
import { sha256 } from '../distribution/acme-file.ts';

/** Read by Node's own parser, which is none of ours. */
async function read(
  fields: readonly FormField[],
  filename: string,
  content: string,
  closing: readonly FormField[] = [],
): Promise<[string, unknown][]> {
  const size = Buffer.byteLength(content);
  const file = { filename, size, sha256: sha256(content) };
  const { head, tail, contentType, contentLength } = multipart(fields, file, closing);
  const body = Buffer.concat([head, Buffer.from(content), tail]);
  expect(body.byteLength).toBe(contentLength);
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
  const entries: [string, unknown][] = [];
  for (const [name, value] of form)
    entries.push([name, typeof value === 'string' ? value : [value.name, await value.text(), value.type]]);
  return entries;
}

describe('multipart', () => {
  test('fields, then the file, read back', async () => {
    const fields: FormField[] = [
      [':action', 'file_upload'],
      ['description', 'Zeile\r\n--x\r\nContent-Disposition: form-data; name="evil"\r\n\r\nZoë 🦊\n'],
      ['classifiers', 'a'],
      ['classifiers', 'b'],
      ['requires_python', ''],
    ];
    expect(await read(fields, 'acme-1.0.tar.gz', 'bytes\r\n')).toEqual([
      ...fields,
      ['content', ['acme-1.0.tar.gz', 'bytes\r\n', 'application/octet-stream']],
    ]);
  });

  test('fields behind the file, too', async () => {
    const closing: FormField[] = [[':action', 'file_upload']];
    expect(await read([['name', 'acme']], 'acme-1.0.tar.gz', 'bytes', closing)).toEqual([
      ['name', 'acme'],
      ['content', ['acme-1.0.tar.gz', 'bytes', 'application/octet-stream']],
      ...closing,
    ]);
  });

  test('a hostile file name cannot end its header', () => {
    const name = 'a"; name="version"\r\nX: y.whl';
    const head = multipart([], { filename: name, size: 0, sha256: 'x' }).head.toString();
    expect(head.split('\r\n')).toHaveLength(5);
    expect(head).toContain('filename="a%22; name=%22version%22%0D%0AX: y.whl"');
  });

  test('a form without a file', async () => {
    const { head, tail, contentType } = multipart([['a', '1']], null);
    const body = Buffer.concat([head, tail]);
    const form = await new Response(body, { headers: { 'content-type': contentType } }).formData();
    expect([...form]).toEqual([['a', '1']]);
  });

  test('the same form has the same bytes; other content has another boundary', () => {
    const one = multipart([['a', '1']], { filename: 'x', size: 1, sha256: 'a' });
    expect(multipart([['a', '1']], { filename: 'x', size: 1, sha256: 'a' })).toEqual(one);
    expect(multipart([['a', '1']], { filename: 'x', size: 1, sha256: 'b' }).contentType).not.toBe(
      one.contentType,
    );
  });

  test('any values come back', async () => {
    const value = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(fc.array(value), value, async (values, content) => {
        const fields = values.map((text): FormField => ['classifiers', text]);
        const entries = await read(fields, 'acme-1.0.tar.gz', content);
        expect(entries.slice(0, -1)).toEqual(fields);
        expect(entries.at(-1)).toEqual(['content', ['acme-1.0.tar.gz', content, 'application/octet-stream']]);
      }),
    );
  });
});
