// Attestations in files beside the distributions: what an earlier step or run signed is not signed again.
import { constants } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { attestationErrors } from '../../findings/attestation-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { UserError } from '../../findings/user-error.ts';
import { type Attestation, attestationFilename, type AttestedFile } from '../../trust/attestation.ts';
import { attestationOrigin, originProblem } from '../../trust/attestation-origin.ts';
import { type AttestationRead, LONGEST_ATTESTATION, readAttestation } from '../../trust/read-attestation.ts';
import { createFiles } from '../files.ts';

export interface ReadyAttestation {
  readonly attestation: Attestation;
  readonly predicateType: string;
}

export interface ReadyAttestations {
  /** By filename; only files that have some. One of each kind. */
  readonly ready: ReadonlyMap<string, readonly ReadyAttestation[]>;
  /** Those that no index would take from this job, and why. */
  readonly refused: readonly UserError[];
}

/** `workflowRef`: of this job, null where it is not known; an index takes only what this workflow signed. */
export async function readAttestationFiles(
  folder: string,
  files: readonly AttestedFile[],
  workflowRef: string | null,
): Promise<ReadyAttestations> {
  const names = await listFiles(folder);
  const ready = new Map<string, readonly ReadyAttestation[]>();
  const refused: UserError[] = [];
  for (const file of files) {
    const kept: ReadyAttestation[] = [];
    for (const name of names.filter((each) => isAttestationOf(file.filename, each))) {
      const read = await readOne(join(folder, name), file, workflowRef);
      const same = kept.find(
        ({ predicateType }) => read.problem === null && predicateType === read.predicateType,
      );
      const problem = read.problem ?? (same === undefined ? null : 'another one says the same');
      if (read.problem === null && problem === null) kept.push(read);
      else refused.push(unusable(file, name, problem ?? ''));
    }
    if (kept.length > 0) ready.set(file.filename, kept);
  }
  return { ready, refused };
}

async function readOne(
  path: string,
  file: AttestedFile,
  workflowRef: string | null,
): Promise<AttestationRead> {
  const read = readAttestation(await readBeginning(path), file);
  if (read.problem !== null) return read;
  const problem = originProblem(attestationOrigin(read.attestation), workflowRef);
  return problem === null ? read : { problem };
}

function unusable({ filename }: AttestedFile, name: string, problem: string): UserError {
  return raise(attestationErrors, 'attestation-unusable', { name, filename, problem });
}

export async function writeAttestationFiles(
  folder: string,
  attestations: ReadonlyMap<string, Attestation>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const inFolder = createFiles(folder);
  for (const [filename, attestation] of attestations)
    await inFolder.write(attestationFilename(filename), `${JSON.stringify(attestation)}\n`);
}

/** A folder that can't be read has none to reuse. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** `<file>.<kind>.attestation`, the kind one word. */
function isAttestationOf(filename: string, name: string): boolean {
  return (
    name.startsWith(`${filename}.`) && /^[a-z0-9_-]+\.attestation$/.test(name.slice(filename.length + 1))
  );
}

/** Longer ones are refused by their length; the list holds no links, and one that came since is not followed. */
async function readBeginning(path: string): Promise<string> {
  const flags = (constants as { readonly O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
  const file = await open(path, constants.O_RDONLY | flags);
  try {
    const buffer = Buffer.alloc(LONGEST_ATTESTATION + 1);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
