// A manifest comes from an artifact or a release asset: hostile until its digest and every field have been checked.
import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import { manifestDigest } from './make-manifest.ts';
import { MANIFEST_FILENAME, type Manifest, type ManifestFile } from './manifest.ts';
import { filenameProblem } from './safe-filename.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 10_000;
const SHA256 = /^[0-9a-f]{64}$/;

type Json = Readonly<Record<string, unknown>>;

/**
 * Throws `manifest-digest-differs` when a digest is expected and the bytes have another, `manifest-newer` for another schema, and
 * `manifest-unreadable` for anything that the type does not allow. Keys it does not know are left out, so that newer writers may add some.
 */
export function parseManifest(bytes: Uint8Array, expectedDigest?: string): Manifest {
  const seen = manifestDigest(bytes);
  if (expectedDigest !== undefined && seen !== expectedDigest)
    throw raise(distributionErrors, 'manifest-digest-differs', { seen, expected: expectedDigest });
  const json = readJson(bytes);
  if (json['schema'] !== 1)
    throw typeof json['schema'] === 'number'
      ? raise(distributionErrors, 'manifest-newer', { schema: json['schema'] })
      : unusable('it has no schema number');
  return {
    schema: 1,
    package: text(json, 'package', /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/),
    version: text(json, 'version', /^[0-9A-Za-z.!+_-]+$/),
    head: text(json, 'head', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
    plan: text(json, 'plan', /^sha256:[0-9a-f]{64}$/),
    files: readFiles(json['files']),
  };
}

function unusable(reason: string): Error {
  return raise(distributionErrors, 'manifest-unreadable', { reason });
}

function readJson(bytes: Uint8Array): Json {
  if (bytes.byteLength > MAX_BYTES) throw unusable(`it is larger than ${MAX_BYTES} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unusable('it is not JSON in UTF-8');
  }
  return object(value, 'it');
}

function object(value: unknown, what: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unusable(`${what} is not an object`);
  return value as Json;
}

function text(json: Json, key: string, pattern: RegExp): string {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  if (typeof value !== 'string') throw unusable(`\`${key}\` is not a text`);
  if (value.length > 1000 || !pattern.test(value))
    throw unusable(`\`${key}\` has the impossible value ${JSON.stringify(value.slice(0, 100))}`);
  return value;
}

function readFiles(value: unknown): readonly ManifestFile[] {
  if (!Array.isArray(value)) throw unusable('`files` is not a list');
  if (value.length > MAX_FILES) throw unusable(`it lists more than ${MAX_FILES} files`);
  const files = value.map((entry, position) => readFile(object(entry, `entry ${position + 1} of \`files\``)));
  // Compared without case: two such names are one file on Windows and macOS.
  const names = new Set<string>([MANIFEST_FILENAME.toLowerCase()]);
  for (const { filename } of files) {
    const folded = filename.toLowerCase();
    if (names.has(folded)) throw unusable(`it lists ${JSON.stringify(filename)} twice or lists itself`);
    names.add(folded);
  }
  return files;
}

function readFile(json: Json): ManifestFile {
  const filename = text(json, 'filename', /^/);
  const problem = filenameProblem(filename);
  if (problem !== null) throw unusable(`the file name ${JSON.stringify(filename)} is refused: ${problem}`);
  const kind = text(json, 'kind', /^(?:sdist|wheel|extra)$/) as ManifestFile['kind'];
  const size = json['size'];
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    throw unusable(`the size of ${filename} is not a number of bytes`);
  if ((kind === 'wheel' && !filename.endsWith('.whl')) || (kind === 'sdist' && !filename.endsWith('.tar.gz')))
    throw unusable(`${filename} is listed as a ${kind}`);
  return {
    filename,
    kind,
    sha256: text(json, 'sha256', SHA256),
    size,
    'requires-python': nullable(json, 'requires-python'),
    ...metadataOf(json, filename, kind),
  };
}

function metadataOf(
  json: Json,
  filename: string,
  kind: ManifestFile['kind'],
): Pick<ManifestFile, 'metadata-sha256' | 'metadata'> {
  const metadata = nullable(json, 'metadata');
  const hash = nullable(json, 'metadata-sha256');
  if ((metadata === null) !== (kind === 'extra') || (metadata === null) !== (hash === null))
    throw unusable(
      `${filename} (${kind}) must have metadata and its hash if and only if it is a distribution`,
    );
  if (metadata !== null && createHash('sha256').update(Buffer.from(metadata)).digest('hex') !== hash)
    throw unusable(`the metadata of ${filename} does not have the hash that is given for it`);
  return { 'metadata-sha256': hash, metadata };
}

function nullable(json: Json, key: string): string | null {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  if (value !== null && typeof value !== 'string') throw unusable(`\`${key}\` is neither a text nor null`);
  return value;
}
