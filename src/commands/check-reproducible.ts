// Same commit, same bytes: the files are built a second time elsewhere, and compared member by member.
import type { ArchiveListing } from '../distribution/archive-listing.ts';
import type { RebuildOrder } from '../distribution/build-order.ts';
import type { BuiltFile } from '../distribution/built-file.ts';
import { compareBuilds } from '../distribution/compare-archives.ts';
import { describeDifferences, differenceRemedies } from '../distribution/describe-differences.ts';
import { raise } from '../findings/catalogue.ts';
import { reproducibleErrors } from '../findings/reproducible-errors.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** `off`: not looked at; `warn`: told; `require`: an error. */
export type ReproducibleMode = 'off' | 'warn' | 'require';

export interface ReproducibleNeeds extends Pick<ReportsSteps, 'step' | 'info' | 'warn'> {
  /** Builds a clean copy of the sources in another folder; absolute paths. */
  buildAgain(request: RebuildOrder): Promise<{ readonly paths: readonly string[]; remove(): Promise<void> }>;
  listMembers(path: string): Promise<ArchiveListing>;
}

export interface ReproducibleRequest extends Omit<RebuildOrder, 'first'> {
  readonly mode: ReproducibleMode;
  readonly files: readonly Pick<BuiltFile, 'path'>[];
}

export type Reproducibility = 'unchecked' | 'same' | 'differs';

/** Throws `reproducible-…` when it is required; the first build's files stay as they are. */
export async function checkReproducible(
  request: ReproducibleRequest,
  needs: ReproducibleNeeds,
): Promise<Reproducibility> {
  if (request.mode === 'off') return 'unchecked';
  return needs.step('Build again', async () => {
    const problem = await findProblem(request, needs);
    if (problem === null) {
      needs.info('A second build, from a clean copy in another folder, gave the same bytes.');
      return 'same';
    }
    if (request.mode === 'require') throw problem;
    needs.warn(problem.message);
    return 'differs';
  });
}

async function findProblem(
  { files, ...request }: ReproducibleRequest,
  needs: ReproducibleNeeds,
): Promise<UserError | null> {
  const first = files.map(({ path }) => path);
  const second = await needs.buildAgain({ ...request, first }).catch(buildFailed);
  if (second instanceof UserError) return second;
  try {
    const [before, after] = await Promise.all(
      [first, second.paths].map((paths) => Promise.all(paths.map((path) => needs.listMembers(path)))),
    );
    const differences = compareBuilds(before as ArchiveListing[], after as ArchiveListing[]);
    if (differences.length === 0) return null;
    return raise(reproducibleErrors, 'reproducible-differs', {
      lines: describeDifferences(differences)
        .map((line) => `  ${line}`)
        .join('\n'),
      remedies: differenceRemedies(differences).join(' '),
    });
  } finally {
    await second.remove();
  }
}

function buildFailed(error: unknown): UserError {
  if (!(error instanceof UserError) && !(error instanceof UserErrors)) throw error;
  const reason = error instanceof UserError ? error.happened : error.message;
  return raise(reproducibleErrors, 'reproducible-build-failed', { reason });
}
