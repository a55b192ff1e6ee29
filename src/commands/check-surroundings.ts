// What surrounds a released project: its publisher, its credentials, its repository's settings, its name.
import type { CheckedCredential } from '../credentials/checked-credential.ts';
import type { WorkflowPublisher } from '../credentials/workflow-publishers.ts';
import { UserError } from '../findings/user-error.ts';
import { unasked } from '../health/check-answers.ts';
import { judgePrivateNames } from '../health/confusion-health.ts';
import { judgeAges, judgeCredentials } from '../health/credential-health.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { judgePublisher } from '../health/publisher-match.ts';
import { judgeSettings } from '../health/settings-fit.ts';
import { normalizeName } from '../project/normalize-name.ts';
import type { Project } from '../project/project.ts';
import type { RepositorySettings } from '../setup/repository-settings.ts';
import { findConfusion, type PublicAnswer } from '../simple-index/confusion.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { ExpectedPublisher } from '../trust/expected-publisher.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { isWarehouse } from '../upload/index-profile.ts';
import { formatVersion } from '../version/format-version.ts';
import type { Version } from '../version/version.ts';
import type { HealthFacts } from './health-facts.ts';

export interface PublisherChecks {
  readonly facts: HealthFacts;
  /** Null: released to no index. */
  readonly profile: IndexProfile | null;
  readonly repository: string | null;
  readonly publishers: readonly WorkflowPublisher[];
  /** Names of all workflow files. */
  readonly workflows: readonly string[];
  /** Null: the index has no provenance of that file. */
  readonly readProvenance: (file: ProvenanceFile) => Promise<ExpectedPublisher | null>;
}

export interface ProvenanceFile {
  readonly project: string;
  readonly version: string;
  readonly filename: string;
}

/** Only PyPI and TestPyPI have trusted publishers whose provenance tells. */
export async function checkPublisher(checks: PublisherChecks): Promise<readonly HealthCheck[]> {
  const { facts, profile, repository, publishers, workflows } = checks;
  const released = await facts.released();
  if (released === null || profile === null || !isWarehouse(profile)) return [];
  const page = await facts.page();
  const [first] = page === null ? [] : filesOfVersion(page, released.version);
  const { project } = released;
  const version = formatVersion(released.version);
  const expected =
    first === undefined ? null : await checks.readProvenance({ project, version, filename: first.filename });
  return [judgePublisher({ project, version, profile, repository, publishers, workflows, expected })];
}

export interface CredentialChecks {
  readonly readCredentials: () => Promise<readonly CheckedCredential[]>;
  /** `owner/name`, or words for it. */
  readonly repository: string;
  /** Why its secrets could not be listed; null: they were asked for. */
  readonly unlisted: string | null;
}

export async function checkCredentialsWork({
  readCredentials,
}: CredentialChecks): Promise<readonly HealthCheck[]> {
  return judgeCredentials(await readCredentials());
}

export async function checkCredentialAge(checks: CredentialChecks): Promise<readonly HealthCheck[]> {
  return judgeAges(await checks.readCredentials(), checks.repository, checks.unlisted);
}

export interface SettingsChecks {
  readonly project: Project;
  readonly repository: string | null;
  /** Page of the repository. */
  readonly url: string;
  readonly isPrivate: boolean;
  /** Why nobody can be asked; null: `readSettings` can. */
  readonly unasked: string | null;
  readonly readSettings: (proposes: boolean, branch: string | null) => Promise<RepositorySettings>;
}

export async function checkSettings(checks: SettingsChecks): Promise<readonly HealthCheck[]> {
  const { repository, url, isPrivate } = checks;
  const { configuration } = checks.project;
  if (repository === null || checks.unasked !== null)
    return [
      unasked('merge-settings', repository ?? 'the repository', {
        what: 'how pull requests are merged',
        why: checks.unasked ?? 'the folder has no `origin` on GitHub',
        remedy: 'Set GITHUB_TOKEN, or the input `token`, and `--repository OWNER/REPO` outside of a clone.',
      }),
    ];
  const [releases = null] = configuration.branches;
  const settings = await checks.readSettings(configuration.commitMode === 'pull-request', releases);
  const branch = releases ?? settings.defaultBranch;
  return judgeSettings(settings, configuration, { repository, url, branch, isPrivate });
}

export interface PrivateName {
  readonly name: string;
  /** Null: not known. */
  readonly highest: () => Promise<Version | null>;
}

/** One request to the public index for each private name. */
export async function checkPrivateNames(
  names: readonly PrivateName[],
  askPublicIndex: (name: string) => Promise<PublicAnswer>,
): Promise<readonly HealthCheck[]> {
  const asked = await Promise.all(
    names.map(async ({ name, highest }) => ({
      name: normalizeName(name),
      answer: await askPublicIndex(name),
      // Without it every version that is there counts as the higher one.
      highest: await highest().catch((error: unknown) => {
        if (error instanceof UserError) return null;
        throw error;
      }),
    })),
  );
  return judgePrivateNames(findConfusion(asked));
}
