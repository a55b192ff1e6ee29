// The settings of a repository against the configuration of a project: what makes commits lose their meaning on the way to the branch.
// https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { Configuration } from '../project/configuration.ts';

/** Of squashing into the branch that releases. */
export interface MergeSettings {
  /** The settings allow it, and no rule of the branch forbids it. */
  readonly squash: boolean;
  /** `COMMIT_OR_PR_TITLE`: the header of the only commit, else the title of the pull request. */
  readonly squashTitle: 'PR_TITLE' | 'COMMIT_OR_PR_TITLE';
  readonly squashMessage: 'PR_BODY' | 'COMMIT_MESSAGES' | 'BLANK';
}

export interface RepositorySettings {
  readonly private: boolean;
  readonly defaultBranch: string;
  /** Null: the token may not see them. */
  readonly merges: MergeSettings | null;
  /** "Allow GitHub Actions to create and approve pull requests"; null: the token may not see it, or nobody asked. */
  readonly actionsOpenPulls: boolean | null;
  /** The branch takes changes by pull request only; null: the token may not see its rules, or there is no such branch yet. */
  readonly needsPull: boolean | null;
  /** Every way to merge that the settings allow is forbidden by the branch's rules. False as well where that is not known. */
  readonly isBlocked: boolean;
}

export interface SettingsContext {
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly url: string;
  readonly branch: string;
  /** Goes to no index. */
  readonly isPrivate: boolean;
}

type Compared = Pick<Configuration, 'commitMode' | 'squashBullets'>;

export function compareSettings(
  settings: RepositorySettings,
  configuration: Compared,
  context: SettingsContext,
): readonly UserError[] {
  const { repository, url, branch } = context;
  const actions = `${url}/settings/actions`;
  const proposes = configuration.commitMode === 'pull-request';
  const unknown = (what: string, right: string): UserError =>
    raise(setupErrors, 'setup-settings-unknown', {
      what,
      why: `the token may not read it`,
      remedy: `Look at ${url}/settings yourself, or use a token with the right ${right}.`,
    });
  return [
    ...(context.isPrivate && !settings.private
      ? [raise(setupErrors, 'setup-public-repository', { repository })]
      : []),
    ...(settings.merges === null
      ? [unknown(`how ${repository} merges pull requests`, '`contents: write`')]
      : squashFindings(settings.merges, configuration, context)),
    ...(settings.isBlocked ? [raise(setupErrors, 'setup-merge-blocked', { branch, repository, url })] : []),
    ...(proposes && settings.actionsOpenPulls === null
      ? [unknown(`whether workflows of ${repository} may open pull requests`, '`administration: read`')]
      : []),
    ...(proposes && settings.actionsOpenPulls === false
      ? [raise(setupErrors, 'setup-actions-pulls', { repository, settings: actions })]
      : []),
    ...(configuration.commitMode === 'push' && settings.needsPull === true
      ? [raise(setupErrors, 'setup-branch-protected', { branch, repository })]
      : []),
  ];
}

function squashFindings(
  { squash, squashTitle, squashMessage }: MergeSettings,
  { squashBullets }: Compared,
  { repository, url }: SettingsContext,
): readonly UserError[] {
  if (!squash) return [];
  const settings = `${url}/settings`;
  const title =
    squashTitle === 'COMMIT_OR_PR_TITLE'
      ? [raise(setupErrors, 'setup-squash-title', { repository, settings })]
      : [];
  if (squashMessage === 'COMMIT_MESSAGES')
    return squashBullets === 'never'
      ? [...title, raise(setupErrors, 'setup-squash-bullets-ignored', { repository })]
      : title;
  const message = squashMessage === 'BLANK' ? 'an empty one' : 'the text of the pull request';
  return [
    ...title,
    ...(squashBullets === 'auto'
      ? [raise(setupErrors, 'setup-squash-commits-lost', { repository, message, settings })]
      : []),
    ...(squashMessage === 'BLANK'
      ? [raise(setupErrors, 'setup-squash-body-lost', { repository, settings })]
      : []),
  ];
}
