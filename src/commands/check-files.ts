// Files that were built, here or elsewhere, checked: what they are, what they hold, what an index would say, and that they install.
import { checkDistributions } from '../distribution/check-distributions.ts';
import { checkContent } from '../distribution/content-check.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import { judgeContent } from '../distribution/judge-content.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import type { FileRules } from './file-rules.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface CheckRequest {
  /** Absolute. */
  readonly paths: readonly string[];
  readonly name: string;
  /** Null: the files say it, and all the same one. */
  readonly version: string | null;
  /** Which kinds must be there. */
  readonly kinds: readonly DescribedFile['kind'][];
  readonly rules: Omit<FileRules, 'buildCommand' | 'reproducible'>;
  readonly verifyCommand: readonly string[] | null;
  /** Codes of what is told and stops nothing. */
  readonly tolerated?: readonly string[];
}

export interface CheckNeeds extends Pick<ReportsSteps, 'warn'> {
  /** `known`: what the file counts as, whatever became of it since it was hashed. */
  readDistribution(path: string, known?: Pick<DescribedFile, 'sha256' | 'size'>): Promise<DescribedFile>;
  /** `twine check --strict`; throws on a finding. */
  twineCheck(paths: readonly string[]): Promise<void>;
  /** Installs the wheel in a fresh environment, imports it and tries its console scripts; throws on a finding, returns what was not proved. */
  checkInstall(request: {
    readonly wheel: DescribedFile;
    readonly version: string;
    readonly verifyCommand: readonly string[] | null;
  }): Promise<readonly string[]>;
}

/** Throws all that is wrong with the files themselves together, before any of them is installed. */
export async function checkFiles(
  request: CheckRequest,
  needs: CheckNeeds,
): Promise<readonly DescribedFile[]> {
  const { paths, name, rules, verifyCommand, kinds, tolerated = [] } = request;
  const distributions = await Promise.all(paths.map((path) => needs.readDistribution(path)));
  const version = request.version ?? distributions[0]?.metadata.version ?? '';
  const found = checkDistributions(distributions, { name, version, kinds, publicIndex: rules.publicIndex });
  const content = contentFindings(distributions, rules);
  const isTold = ({ code }: UserError): boolean => tolerated.includes(code);
  throwAll([...found.errors.filter((error) => !isTold(error)), ...content.errors]);
  const told = found.errors.filter(isTold).map(({ message }) => message);
  for (const warning of [...told, ...found.warnings, ...content.warnings]) needs.warn(warning);
  const [, ...notes] = await Promise.all([
    needs.twineCheck(paths),
    ...distributions
      .filter(({ kind }) => kind === 'wheel')
      .map((wheel) => needs.checkInstall({ wheel, version, verifyCommand })),
  ]);
  for (const note of notes.flat()) needs.warn(note);
  return distributions;
}

function contentFindings(
  files: readonly DescribedFile[],
  { contentCheck, contentAllow: allow, tracked }: CheckRequest['rules'],
): { readonly errors: readonly UserError[]; readonly warnings: readonly string[] } {
  if (contentCheck === 'off') return { errors: [], warnings: [] };
  return judgeContent(checkContent({ files, tracked, allow }), contentCheck);
}
