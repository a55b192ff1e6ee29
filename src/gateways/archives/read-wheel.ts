// A wheel in one pass: its table of contents, then every member in the order of the file, unpacked, hashed and let go.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Entry } from 'yauzl';
import type { FramingProblem, SecretMark } from '../../distribution/archive-facts.ts';
import { parseRecord, recordVerdict, type RecordEntry } from '../../distribution/wheel-record.ts';
import { raise } from '../../findings/catalogue.ts';
import { distributionErrors } from '../../findings/distribution-errors.ts';
import type { ArchiveContents } from './archive-contents.ts';
import { limitError, type ArchiveLimits } from './archive-limits.ts';
import type { ArchiveSource, RandomAccess } from './random-access.ts';
import { scanMember } from './secret-scan.ts';
import { openMember, unpackMember, type OpenedMember, type ZipSource } from './unpack-member.ts';
import { withDirectory, type Directory } from './zip-entries.ts';
import { gapLengths, headerProblems, tailProblems } from './zip-headers.ts';
import { firstByteProblem, memberSpans, type Span } from './zip-spans.ts';

/** More of the same kind help nobody. */
const MOST_PROBLEMS = 10;

export async function readWheel(source: ArchiveSource, limits: ArchiveLimits): Promise<ArchiveContents> {
  const filename = basename(source.path);
  return withDirectory(source, filename, limits, (file, directory) =>
    readMembers({ filename, file }, directory, limits),
  );
}

async function readMembers(
  source: ZipSource,
  directory: Directory,
  limits: ArchiveLimits,
): Promise<ArchiveContents> {
  const { filename } = source;
  const root = distInfo(filename, [...directory.files.keys()]);
  for (const member of ['METADATA', 'WHEEL', 'RECORD'])
    if (!directory.files.has(`${root}/${member}`)) throw without(filename, `${root}/${member}`);
  const spans = memberSpans(directory.entries, directory.offset);
  const record = parseRecord(await readText(source, spans, `${root}/RECORD`, limits));
  const reading = {
    framing: [...firstByteProblem(spans, directory.offset)],
    hashes: new Map<string, string>(),
    secrets: [] as SecretMark[],
    kept: new Map<string, Buffer[]>([
      [`${root}/METADATA`, []],
      [`${root}/entry_points.txt`, []],
    ]),
  };
  for (const span of spans) await readSpan({ source, record, limits, reading, span });
  reading.framing.push(...(await readTail(source.file, directory)));
  const content = (member: string): Buffer | null =>
    directory.files.has(member) ? Buffer.concat(reading.kept.get(member) ?? []) : null;
  return {
    members: [...directory.files.keys()],
    metadata: content(`${root}/METADATA`) as Buffer,
    entryPoints: content(`${root}/entry_points.txt`),
    root,
    framing: reading.framing.slice(0, MOST_PROBLEMS),
    record: recordVerdict(record, reading.hashes),
    secrets: reading.secrets,
  };
}

interface SpanReading {
  readonly source: ZipSource;
  readonly record: ReadonlyMap<string, RecordEntry>;
  readonly limits: ArchiveLimits;
  readonly span: Span;
  readonly reading: {
    readonly framing: FramingProblem[];
    readonly hashes: Map<string, string>;
    readonly secrets: SecretMark[];
    readonly kept: ReadonlyMap<string, Buffer[]>;
  };
}

async function readSpan({ source, record, limits, span, reading }: SpanReading): Promise<void> {
  const { entry } = span;
  const name = entry.fileName;
  const member = await openMember(source, span);
  if (reading.framing.length < MOST_PROBLEMS) reading.framing.push(...spanProblems(span, member));
  if (name.endsWith('/')) return;
  const algorithm = record.get(name)?.algorithm ?? null;
  const hash = algorithm === null ? null : createHash(algorithm);
  const scan = scanMember(name);
  const kept = reading.kept.get(name);
  if (kept !== undefined) checkHeld(source.filename, entry, limits);
  await unpackMember(source, entry, member, (chunk) => {
    hash?.update(chunk);
    scan.add(chunk);
    kept?.push(Buffer.from(chunk));
  });
  reading.hashes.set(name, hash?.digest('base64url') ?? '');
  reading.secrets.push(...scan.end());
}

/** Between this member and the next there is nothing but what its header announces. */
function spanProblems({ entry, end }: Span, { header, start }: OpenedMember): readonly FramingProblem[] {
  const fits = gapLengths(header).includes(end - (start + entry.compressedSize));
  const reason = `there are bytes between ${JSON.stringify(entry.fileName.slice(0, 200))} and what follows it`;
  return [...headerProblems(header, entry), ...(fits ? [] : [{ reason, minded: 'any' as const }])];
}

async function readTail(file: RandomAccess, directory: Directory): Promise<readonly FramingProblem[]> {
  const start = directory.offset + directory.size;
  // End record, its ZIP64 forms and the longest comment.
  const length = Math.min(Math.max(0, directory.fileSize - start), 98 + 0xffff);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return tailProblems(buffer.subarray(0, bytesRead), { ...directory, count: directory.entries.length });
}

function distInfo(filename: string, names: readonly string[]): string {
  const found = [
    ...new Set(
      names.map((name) => name.split('/')[0] as string).filter((name) => name.endsWith('.dist-info')),
    ),
  ];
  const [info, another] = found;
  if (info === undefined) throw without(filename, '.dist-info folder');
  if (another === undefined) return info;
  const expected = `${filename.split('-', 2).join('-')}.dist-info`;
  throw raise(distributionErrors, 'distribution-dist-info', { filename, expected, seen: found.join(', ') });
}

function without(filename: string, member: string): Error {
  return raise(distributionErrors, 'distribution-without-metadata', { filename, member });
}

function checkHeld(filename: string, entry: Entry, limits: ArchiveLimits): void {
  if (entry.uncompressedSize > limits.metadata)
    throw limitError(filename, `${entry.fileName} is larger than ${limits.metadata} bytes`);
}

async function readText(
  source: ZipSource,
  spans: readonly Span[],
  name: string,
  limits: ArchiveLimits,
): Promise<string> {
  const span = spans.find(({ entry }) => entry.fileName === name) as Span;
  checkHeld(source.filename, span.entry, limits);
  const chunks: Buffer[] = [];
  await unpackMember(source, span.entry, await openMember(source, span), (chunk) => {
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks).toString('utf8');
}
