// What PyPI looks for inside an upload. https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
import { createHash } from 'node:crypto';
import type { UploadMetadata } from './metadata.ts';
import type { ReceivedFile } from './received-form.ts';
import { refuse } from './refusal.ts';
import { readSdist, type SdistMembers } from './sdist-archive.ts';
import { readZip, readZipMember, type ZipMember } from './zip-archive.ts';

export type Archive =
  | { readonly kind: 'sdist'; readonly top: string; readonly members: SdistMembers }
  | { readonly kind: 'wheel'; readonly members: ReadonlyMap<string, ZipMember> };

/** Served beside the wheel (PEP 658). */
export interface WheelMetadata {
  readonly content: Buffer;
  readonly sha256: string;
}

const RATIO_FROM = 64 * 1024 * 1024;
const RATIO = 50;

/** Throws `Invalid distribution file. …`. */
export async function readArchive(file: ReceivedFile): Promise<Archive> {
  if (file.filename.endsWith('.whl')) return readWheel(file);
  if (file.filename.endsWith('.zip')) return refuse('Invalid distribution file. File is not a tarfile');
  const members = await readSdist(file.path);
  if (members === null) return invalid('File is not a tarfile');
  const tops = new Set(members.names.map((name) => name.split('/')[0] ?? ''));
  const [top = ''] = tops;
  if (tops.size !== 1 || ['', '.'].includes(top))
    invalid('Incorrect number of top-level directories in sdist');
  if (members.hasSparse) invalid('Sparse members are not allowed in sdist');
  if (!members.names.includes(`${top}/PKG-INFO`)) invalid(`PKG-INFO not found at ${top}/PKG-INFO`);
  return { kind: 'sdist', top, members };
}

async function readWheel({ path, size, filename }: ReceivedFile): Promise<Archive> {
  const reading = await readZip(path, size);
  if ('problem' in reading)
    return reading.problem === 'zip'
      ? invalid('File is not a zipfile')
      : invalid(
          `ZIP archive not accepted: ${reading.text}. See https://docs.pypi.org/archives for more information`,
        );
  const { members } = reading;
  const unpacked = [...members.values()].reduce((sum, member) => sum + member.size, 0);
  if (unpacked > RATIO_FROM && unpacked / size > RATIO) invalid(`File exceeds compression ratio of ${RATIO}`);
  if ([...members.values()].some(({ method }) => method !== 0 && method !== 8))
    invalid('File does not use a supported compression type');
  const [name, version, ...tags] = filename.split('-');
  if (tags.length === 0) invalid('Unable to parse name and version from wheel filename');
  const wheel = `${name}-${version}.dist-info/WHEEL`;
  if (!members.has(wheel)) invalid(`WHEEL not found at ${wheel}`);
  return { kind: 'wheel', members };
}

export function checkSdistLicenses(
  { top, members }: Extract<Archive, { kind: 'sdist' }>,
  filename: string,
  { licenseFiles }: UploadMetadata,
): void {
  for (const license of licenseFiles)
    if (!members.names.includes(`${top}/${license}`))
      refuse(`License-File ${license} does not exist in distribution file ${filename} at ${top}/${license}`);
}

/** RECORD need not be right: its owner only gets a mail. */
export async function checkWheelContents(
  { members }: Extract<Archive, { kind: 'wheel' }>,
  { filename, path }: ReceivedFile,
  distInfo: string,
  { licenseFiles }: UploadMetadata,
): Promise<WheelMetadata> {
  for (const license of licenseFiles) {
    const target = `${distInfo}/licenses/${license}`;
    if (!members.has(target))
      refuse(`License-File ${license} does not exist in distribution file ${filename} at ${target}`);
  }
  for (const needed of ['RECORD', 'METADATA'])
    if (!members.has(`${distInfo}/${needed}`))
      refuse(`Wheel '${filename}' does not contain the required ${needed} file: ${distInfo}/${needed}`);
  const entryPoints = members.get(`${distInfo}/entry_points.txt`);
  if (entryPoints !== undefined && !isIni((await readZipMember(path, entryPoints)).toString('utf8')))
    refuse(`Wheel '${filename}' has an entry_points.txt that can't be parsed.`);
  const content = await readZipMember(path, members.get(`${distInfo}/METADATA`) as ZipMember);
  return { content, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Sections of unique names, each with lines `name = value`. */
function isIni(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line));
  const sections = lines.filter((line) => line.startsWith('['));
  return (
    (lines.length === 0 || lines[0]?.startsWith('[') === true) &&
    new Set(sections).size === sections.length &&
    lines.every((line) => /^\[[^\]]+\]\s*$/.test(line) || /^\s/.test(line) || /^[^=\s][^=]*=/.test(line))
  );
}

function invalid(text: string): never {
  return refuse(`Invalid distribution file. ${text}`);
}
