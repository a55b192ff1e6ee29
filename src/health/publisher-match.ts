// The trusted publisher that the last release was uploaded by, against the workflows that are there now.
import type { WorkflowPublisher } from '../credentials/workflow-publishers.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { ExpectedPublisher } from '../trust/expected-publisher.ts';
import { settingsPage } from '../trust/settings-page.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { failed, passed, unasked } from './check-answers.ts';
import type { HealthCheck } from './health-check.ts';

export interface PublisherFacts {
  readonly project: string;
  readonly version: string;
  readonly profile: IndexProfile;
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  /** Jobs that publish, of the workflows in the project. */
  readonly publishers: readonly WorkflowPublisher[];
  /** Names of all workflow files, `release.yml`. */
  readonly workflows: readonly string[];
  /** Of the last release; null: the index has no provenance of it. */
  readonly expected: ExpectedPublisher | null;
}

export function judgePublisher(facts: PublisherFacts): HealthCheck {
  const { project, version, profile, expected, publishers } = facts;
  const subject = `${project} on ${profile.label}`;
  const minting = publishers.filter(({ mayMint }) => mayMint);
  if (expected === null && minting.length === 0)
    return passed(
      'trusted-publisher',
      subject,
      'No workflow publishes without a secret: there is none to match.',
    );
  if (expected === null)
    return unasked('trusted-publisher', subject, {
      what: `whether ${profile.label} trusts ${minting.map(({ workflow }) => workflow).join(' or ')}`,
      why: `${version} has no provenance there that names its publisher`,
      remedy: `Compare it with ${settingsPage(profile, project)}; releases with attestations tell it from then on.`,
    });
  const unseen = unseenIn(expected, facts, minting);
  const differences = unseen === null ? differencesOf(expected, facts, minting) : renamings(expected, facts);
  if (unseen !== null && differences.length === 0)
    return unasked('trusted-publisher', subject, {
      what: `whether ${expected.workflow} still is what ${profile.label} trusts`,
      why: unseen,
      remedy: `Compare it with ${settingsPage(profile, project)}.`,
    });
  if (differences.length === 0)
    return passed(
      'trusted-publisher',
      subject,
      `${expected.workflow} of ${expected.repository} published ${version}, and may do so again.`,
    );
  return failed(
    'trusted-publisher',
    subject,
    raise(healthErrors, 'health-publisher-changed', {
      ...{ project, differences: differences.join('; '), page: settingsPage(profile, project) },
    }),
  );
}

/** Why the workflow can't be compared; null: it can. */
function unseenIn(
  { workflow, environment }: ExpectedPublisher,
  { publishers, workflows }: PublisherFacts,
  minting: readonly WorkflowPublisher[],
): string | null {
  const same = (each: WorkflowPublisher): boolean => each.workflow === workflow;
  if (workflows.includes(workflow) && !publishers.some(same))
    return `no step of it is known to publish; a script or another workflow may`;
  const fits = minting.some((each) => same(each) && each.environment === environment);
  return environment !== null && !fits && minting.some((each) => same(each) && each.isComputed === true)
    ? 'the name of its environment is an expression, which only a run knows'
    : null;
}

function renamings(
  { repository: trusted }: ExpectedPublisher,
  { repository }: PublisherFacts,
): readonly string[] {
  const isRenamed = repository !== null && repository.toLowerCase() !== trusted.toLowerCase();
  return isRenamed ? [`it names the repository ${trusted}, and this is ${repository}`] : [];
}

function differencesOf(
  expected: ExpectedPublisher,
  facts: PublisherFacts,
  minting: readonly WorkflowPublisher[],
): readonly string[] {
  const { workflow, environment } = expected;
  const { publishers } = facts;
  const renamed = renamings(expected, facts);
  const same = (each: WorkflowPublisher): boolean => each.workflow === workflow;
  const own = minting.filter(same);
  if (own.length === 0) {
    const others = minting.length === 0 ? '' : ` (${minting.map((each) => each.workflow).join(', ')} do)`;
    return [
      ...renamed,
      publishers.some(same)
        ? `the job in ${workflow} lacks \`id-token: write\``
        : `it names the workflow ${workflow}, which publishes no more${others}`,
    ];
  }
  // A publisher without an environment takes any.
  const fits = environment === null || own.some((each) => each.environment === environment);
  const seen = own.map((each) => each.environment ?? 'none').join(', ');
  return fits ? renamed : [...renamed, `it names the environment ${environment}, and the job has ${seen}`];
}
