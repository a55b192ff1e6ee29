// Everything this token may ask that could refuse later, before any write: all problems together, and what can't be
// known said as unknown.
import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import { throwAll, UserError, UserErrors } from '../findings/user-error.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import type { Configuration } from '../project/configuration.ts';
import type { ListedFiles } from '../upload/upload-verdict.ts';
import type { PublishNeeds } from './publish-files.ts';
import { compareVersions } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { ReportsSteps } from './reports-steps.ts';

export interface PreflightRequest {
  readonly planned: PackagePlan;
  readonly configuration: Configuration;
  readonly branch: string | null;
  readonly repository: string;
  /** For messages: `pypi`, or the index's host. */
  readonly indexName: string;
  readonly user: string | null;
  /** The input that the secret is passed as. */
  readonly secretInput: string;
}

export interface PreflightNeeds extends ReportsSteps {
  readRepository(): Promise<{ readonly nodeId: string; readonly mayPush: boolean | null }>;
  readBranch(branch: string): Promise<{ readonly sha: string; readonly rules: readonly string[] | null }>;
  readonly readPage: PublishNeeds['readPage'];
  checkCredentials(): Promise<'accepted' | 'refused' | 'unknown'>;
}

export interface PreflightFacts {
  readonly repositoryId: string;
  /** Where the branch stands; null when the release is on no branch. */
  readonly branchSha: string | null;
}

export async function preflight(request: PreflightRequest, needs: PreflightNeeds): Promise<PreflightFacts> {
  const problems: UserError[] = [...configurationProblems(request)];
  const collect = async <Value>(work: Promise<Value>): Promise<Value | null> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof UserError) problems.push(error);
      else if (error instanceof UserErrors) problems.push(...error.errors);
      else throw error;
      return null;
    }
  };
  const [repository, branch, page, credentials] = await Promise.all([
    collect(needs.readRepository()),
    request.branch === null ? null : collect(needs.readBranch(request.branch)),
    collect(needs.readPage(request.planned.name)),
    collect(needs.checkCredentials()),
  ]);
  if (repository?.mayPush === false)
    problems.push(raise(releaseErrors, 'release-no-push-right', { repository: request.repository }));
  // A private index has refused the same credential when it was asked for its page.
  const isTold = problems.some(({ code }) => code.startsWith('index-credentials-'));
  if (credentials === 'refused' && !isTold) problems.push(credentialsProblem(request));
  if (page !== null) problems.push(...indexProblems(request, page));
  throwAll(problems);
  tellUnknown(request, repository?.mayPush ?? null, branch?.rules ?? null, credentials, needs);
  return { repositoryId: repository?.nodeId ?? '', branchSha: branch?.sha ?? null };
}

function configurationProblems({ planned, configuration, branch }: PreflightRequest): readonly UserError[] {
  if (planned.edits.length === 0 || planned.version === null) return [];
  if (configuration.commitMode === 'none')
    return [
      raise(releaseErrors, 'release-commit-needed', {
        version: formatVersion(planned.version),
        paths: planned.edits.map(({ path }) => path).join(', '),
      }),
    ];
  return branch === null ? [raise(releaseErrors, 'release-not-a-branch', {})] : [];
}

function credentialsProblem({ indexName, user, secretInput }: PreflightRequest): UserError {
  if (user === null)
    return raise(releaseErrors, 'release-credentials-missing', {
      index: indexName,
      hint: `Pass them as ${secretInput}; nothing was written.`,
    });
  return raise(releaseErrors, 'release-credentials-refused', { index: indexName, user, input: secretInput });
}

function indexProblems(request: PreflightRequest, page: ListedFiles | 'empty'): readonly UserError[] {
  const { version, name, tag } = request.planned;
  if (page === 'empty' || version === null || tag === null) return [];
  const there = page.files.some(({ filename }) => isOfVersion(filename, version));
  if (!there) return [];
  return [
    raise(releaseErrors, 'release-version-on-index', {
      name,
      version: formatVersion(version),
      index: request.indexName,
      tag,
    }),
  ];
}

function isOfVersion(filename: string, version: Version): boolean {
  try {
    const parsed = filename.endsWith('.whl') ? parseWheelFilename(filename) : parseSdistFilename(filename);
    const seen = parseVersion(parsed.version);
    return seen !== null && compareVersions(seen, version) === 0;
  } catch (error) {
    // Old indexes list eggs, installers and the like: no file of ours.
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** Rule types that can stop a push of the release commit; only a bypass, which no token may ask for, lets it pass. */
const BLOCKING = new Set([
  'pull_request',
  'required_status_checks',
  'required_signatures',
  'update',
  'merge_queue',
]);

function tellUnknown(
  request: PreflightRequest,
  mayPush: boolean | null,
  rules: readonly string[] | null,
  credentials: 'accepted' | 'refused' | 'unknown' | null,
  needs: ReportsSteps,
): void {
  const blocking = (rules ?? []).filter((rule) => BLOCKING.has(rule));
  if (blocking.length > 0 && request.planned.edits.length > 0)
    needs.warn(
      `Unknown: the branch has rules (${blocking.join(', ')}); whether this token may bypass them shows when the commit is pushed.`,
    );
  if (mayPush === null) needs.info('Unknown: whether the token may write to the repository.');
  if (credentials === 'unknown') needs.info(`Unknown: whether ${request.indexName} accepts the credentials.`);
}
