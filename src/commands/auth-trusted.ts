// Trusted publishing, offered before any token: the page to open, and the values that its form asks for.
import type { WorkflowPublisher } from '../credentials/workflow-publishers.ts';
import type { OfferedPublisher } from '../report/credential-report.ts';
import { pendingPage, settingsPage } from '../trust/settings-page.ts';
import type { IndexProfile } from '../upload/index-profile.ts';

export interface OfferNeeds {
  /** Null: no clear answer. */
  isOnIndex(profile: IndexProfile, project: string): Promise<boolean | null>;
  tell(line: string): void;
}

export interface PublishingProject {
  readonly project: string | null;
  readonly repository: string | null;
  readonly publishers: readonly WorkflowPublisher[];
}

export async function offerPublisher(
  profile: IndexProfile,
  { project, repository, publishers }: PublishingProject,
  needs: OfferNeeds,
): Promise<OfferedPublisher> {
  const exists = project === null ? null : await needs.isOnIndex(profile, project);
  const [publisher] = publishers;
  const [owner = null, name = null] = repository?.split('/') ?? [];
  const offered: OfferedPublisher = {
    index: profile.label,
    page: exists === true ? settingsPage(profile, project) : pendingPage(profile),
    ...{ project, owner, repository: name },
    workflow: publisher?.workflow ?? null,
    environment: publisher?.environment ?? null,
    missing:
      publisher === undefined
        ? 'no workflow publishes yet: `py-release init` writes one'
        : publisher.mayMint
          ? null
          : `the job in ${publisher.workflow} lacks \`id-token: write\``,
  };
  const unknown = '(not known here)';
  needs.tell(
    `${profile.label} can trust a workflow of yours, and no token has to be kept. Add this publisher:`,
  );
  needs.tell(`  page         ${offered.page}`);
  if (exists !== true) needs.tell(`  project      ${project ?? unknown}`);
  needs.tell(`  owner        ${owner ?? unknown}`);
  needs.tell(`  repository   ${name ?? unknown}`);
  needs.tell(`  workflow     ${offered.workflow ?? 'release.yml'}`);
  needs.tell(`  environment  ${offered.environment ?? '(leave it empty)'}`);
  if (exists === null && project !== null)
    needs.tell(
      `  ${profile.label} did not tell whether it has ${project}; if so: ${settingsPage(profile, project)}`,
    );
  if (offered.missing !== null) needs.tell(`  before that  ${offered.missing}`);
  return offered;
}
