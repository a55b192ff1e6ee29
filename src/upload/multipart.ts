// multipart/form-data around a file that is streamed: what goes before it, what after it. RFC 7578, names escaped as browsers do
// (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data).
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FormField } from './upload-form.ts';

export interface MultipartFile {
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Multipart {
  readonly contentType: string;
  readonly head: Buffer;
  readonly tail: Buffer;
  /** Of head, file and tail together. */
  readonly contentLength: number;
}

/** Without a file only the fields are sent; `closing` are those behind it. */
export function multipart(
  fields: readonly FormField[],
  file: MultipartFile | null,
  closing: readonly FormField[] = [],
): Multipart {
  const boundary = boundaryOf([...fields, ...closing], file);
  const part = ([name, value]: FormField): string =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`;
  const parts = fields.map(part);
  if (file !== null)
    parts.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(file.filename)}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    );
  const head = Buffer.from(parts.join(''));
  const end = file === null ? '' : '\r\n';
  const tail = Buffer.from(`${end}${closing.map(part).join('')}--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head,
    tail,
    contentLength: head.byteLength + (file?.size ?? 0) + tail.byteLength,
  };
}

/** A hash of everything it separates: nobody can write content that holds its own boundary. */
function boundaryOf(fields: readonly FormField[], file: MultipartFile | null): string {
  const hash = createHash('sha256').update(JSON.stringify([fields, file?.filename, file?.sha256]));
  return `py-release-${hash.digest('hex').slice(0, 48)}`;
}

function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
