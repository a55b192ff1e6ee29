// Uploads made by hand: a multipart body of any kind over plain node:http, and distributions that PyPI takes unless a test spoils them.
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import {
  makeTarGz,
  makeZip,
  type TarMember,
  withRecord,
  type ZipMember,
} from '../../gateways/archives/make-archive.ts';

export type Field = readonly [name: string, value: string];

export interface RawFile {
  readonly filename: string;
  readonly content: Buffer;
  /** Null for a part without this header. */
  readonly contentType?: string | null;
}

export interface RawAnswer {
  readonly status: number;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** Follows nothing, adds nothing. */
export function send(
  url: string,
  { method = 'GET', headers = {}, body = '' }: RawRequest = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, statusMessage: reason = '' } = response;
        resolve({ status, reason, headers: response.headers, body: Buffer.concat(chunks).toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const BOUNDARY = 'a-boundary-of-the-test';

export function multipart(fields: readonly Field[], file: RawFile | null): Buffer {
  const parts: Buffer[] = fields.map(([name, value]) =>
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  if (file !== null) {
    const { filename, content, contentType = 'application/octet-stream' } = file;
    const type = contentType === null ? '' : `Content-Type: ${contentType}\r\n`;
    parts.push(
      Buffer.from(
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="content"; filename="${filename}"\r\n${type}\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    );
  }
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

export interface RawUpload {
  readonly token: string | null;
  readonly file: RawFile | null;
  /** Instead of the ordinary ones of the same name; an empty list leaves the field out. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly accept?: string;
}

export function upload(url: string, { token, file, fields = {}, accept }: RawUpload): Promise<RawAnswer> {
  const all = Object.entries({ ...(file === null ? {} : ordinaryFields(file)), ...fields });
  return send(url, {
    method: 'POST',
    body: multipart(
      all.flatMap(([name, values]) => values.map((value): Field => [name, value])),
      file,
    ),
    headers: {
      'content-type': MULTIPART,
      'user-agent': 'raw-upload/1',
      ...(accept === undefined ? {} : { accept }),
      ...(token === null ? {} : { authorization: basic('__token__', token) }),
    },
  });
}

export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** As a client fills the form for this file name; the metadata is the one below. */
export function ordinaryFields({ filename, content }: RawFile): Readonly<Record<string, readonly string[]>> {
  const isWheel = filename.endsWith('.whl');
  const version = filename.replace(/\.tar\.gz$/, '').split('-')[1] ?? '';
  return {
    ':action': ['file_upload'],
    protocol_version: ['1'],
    filetype: [isWheel ? 'bdist_wheel' : 'sdist'],
    pyversion: [isWheel ? 'py3' : 'source'],
    sha256_digest: [createHash('sha256').update(content).digest('hex')],
    metadata_version: ['2.4'],
    name: ['acme-vault'],
    version: [version],
    requires_python: ['>=3.10'],
    summary: ['A vault'],
  };
}

export const METADATA = (version: string): string =>
  `Metadata-Version: 2.4\nName: acme-vault\nVersion: ${version}\nRequires-Python: >=3.10\nSummary: A vault\n`;

export function wheelMembers(version: string): readonly ZipMember[] {
  const info = `acme_vault-${version}.dist-info`;
  return [
    { name: 'acme_vault/__init__.py', content: `__version__ = "${version}"\n` },
    { name: `${info}/METADATA`, content: METADATA(version) },
    { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
  ];
}

export function wheel(version: string, tags = 'py3-none-any', members = wheelMembers(version)): RawFile {
  return { filename: `acme_vault-${version}-${tags}.whl`, content: makeZip(withRecord(members)) };
}

export function sdistMembers(version: string): readonly TarMember[] {
  return [
    [`acme_vault-${version}/PKG-INFO`, METADATA(version)],
    [`acme_vault-${version}/acme_vault/__init__.py`, `__version__ = "${version}"\n`],
  ];
}

export async function sdist(version: string, members = sdistMembers(version)): Promise<RawFile> {
  return { filename: `acme_vault-${version}.tar.gz`, content: await makeTarGz(members) };
}
