// Whether an archive is what its name says, and reads the same for everybody: for every index.
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { DescribedFile } from './described-file.ts';
import { entryPointsProblem } from './entry-points.ts';
import { shortList } from './refusal.ts';
import { filenameStem, type FilenameStem } from './filename-stem.ts';
import type { RecordVerdict } from './wheel-record.ts';

/** `isPublic`: PyPI wants the `.dist-info` folder spelt as in the file name, and reads zip archives more strictly. */
export function checkArchive(file: DescribedFile, isPublic: boolean): readonly UserError[] {
  return [...rootFolder(file, isPublic), ...framing(file, isPublic), ...record(file), ...entryPoints(file)];
}

function rootFolder({ filename, kind, archive }: DescribedFile, isPublic: boolean): readonly UserError[] {
  const stem = filenameStem(filename, kind);
  const expected =
    kind === 'wheel' ? `${stem.name}-${stem.version}.dist-info` : `${stem.name}-${stem.version}`;
  const isStrict = isPublic && kind === 'wheel';
  if (archive.root === expected || (!isStrict && isSameProject(archive.root, stem))) return [];
  const code = kind === 'wheel' ? 'distribution-dist-info' : 'distribution-top-folder';
  return [raise(distributionErrors, code, { filename, expected, seen: archive.root })];
}

/** Old backends spell name and version otherwise in one place than in the other. */
function isSameProject(root: string, stem: FilenameStem): boolean {
  const written = root.replace(/\.dist-info$/, '');
  const dash = written.lastIndexOf('-');
  const [seen, expected] = [parseVersion(written.slice(dash + 1)), parseVersion(stem.version)];
  return (
    normalizeName(written.slice(0, Math.max(0, dash))) === normalizeName(stem.name) &&
    // A version that is none is told of by its name.
    (expected === null || (seen !== null && sameVersion(seen, expected)))
  );
}

function framing({ filename, archive }: DescribedFile, isPublic: boolean): readonly UserError[] {
  const problem = archive.framing.find(({ minded }) => isPublic || minded === 'any');
  if (problem === undefined) return [];
  return [raise(distributionErrors, 'distribution-zip-framing', { filename, reason: problem.reason })];
}

/** A file that is not what RECORD says was changed, or damaged: installers refuse it. */
function record({ filename, archive }: DescribedFile): readonly UserError[] {
  if (archive.record === null || archive.record.differing.length === 0) return [];
  const reason = recordProblems(archive.record).join('; ');
  return [raise(distributionErrors, 'distribution-record', { filename, reason })];
}

/** Gaps: PyPI takes the wheel, and mails to its owners. */
export function recordWarnings({ filename, archive }: DescribedFile): readonly string[] {
  if (archive.record === null || archive.record.differing.length > 0) return [];
  const problems = recordProblems(archive.record);
  if (problems.length === 0) return [];
  return [
    `RECORD of ${filename} does not fit its files: ${problems.join('; ')}. PyPI warns about such wheels and may refuse them one day; a tool that changes a wheel afterwards has to write RECORD anew.`,
  ];
}

function recordProblems({ unlisted, absent, differing, unproved }: RecordVerdict): readonly string[] {
  const parts: readonly (readonly [what: string, paths: readonly string[]])[] = [
    ['another hash', differing],
    ['not listed', unlisted],
    ['listed and not there', absent],
    ['no secure hash (sha256)', unproved],
  ];
  return parts
    .filter(([, paths]) => paths.length > 0)
    .map(([what, paths]) => `${what}: ${shortList(paths, 5)}`);
}

function entryPoints({ filename, archive }: DescribedFile): readonly UserError[] {
  const reason = archive.entryPoints === null ? null : entryPointsProblem(archive.entryPoints);
  return reason === null
    ? []
    : [raise(distributionErrors, 'distribution-entry-points', { filename, reason })];
}
