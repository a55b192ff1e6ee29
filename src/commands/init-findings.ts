// What `init` asks of the world: the repository's settings where there is a token, and the public index about a private name.
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { Project } from '../project/project.ts';
import { compareSettings, type RepositorySettings } from '../setup/repository-settings.ts';
import { findConfusion, type PublicAnswer } from '../simple-index/confusion.ts';

export interface SettingsQuestion {
  /** `owner/name` */
  readonly repository: string;
  /** Those of pull requests of GitHub Actions are of interest. */
  readonly proposes: boolean;
  /** That releases; null: the default branch. */
  readonly branch: string | null;
}

export interface AsksAround {
  /** Null: there is no token. An error: why they could not be read. */
  readSettings(question: SettingsQuestion): Promise<RepositorySettings | UserError | null>;
  askPublicIndex(name: string): Promise<PublicAnswer>;
}

export interface Surroundings {
  /** `owner/name` on GitHub. */
  readonly repository: string | null;
  /** As GitHub says; null when it was not asked. */
  readonly defaultBranch: string | null;
  readonly findings: readonly UserError[];
}

export interface Subject {
  readonly server: string;
  readonly remote: string | null;
  readonly isPrivate: boolean;
  readonly project: Project;
}

export async function lookAround(subject: Subject, needs: AsksAround): Promise<Surroundings> {
  const [repository, names] = await Promise.all([
    lookAtRepository(subject, needs),
    subject.isPrivate ? lookAtName(subject.project, needs) : [],
  ]);
  return { ...repository, findings: [...repository.findings, ...names] };
}

async function lookAtRepository(
  { server, remote, isPrivate, project }: Subject,
  needs: AsksAround,
): Promise<Surroundings> {
  const alone = (finding: UserError): Surroundings => ({
    ...{ repository: null, defaultBranch: null, findings: [finding] },
  });
  if (remote === null) return alone(raise(setupErrors, 'setup-remote-missing', {}));
  const { host, pathname } = new URL(remote);
  if (host !== server) return alone(raise(setupErrors, 'setup-remote-elsewhere', { host, server }));
  const repository = pathname.slice(1);
  const { configuration } = project;
  const [releases = null] = configuration.branches;
  const proposes = configuration.commitMode === 'pull-request';
  const settings = await needs.readSettings({ repository, proposes, branch: releases });
  if (settings === null || settings instanceof Error) {
    const known = { repository, defaultBranch: null };
    return { ...known, findings: [settingsUnknown(settings, proposes, repository, remote)] };
  }
  const { defaultBranch } = settings;
  const context = { repository, url: remote, branch: releases ?? defaultBranch, isPrivate };
  return { repository, defaultBranch, findings: compareSettings(settings, configuration, context) };
}

function settingsUnknown(
  why: UserError | null,
  proposes: boolean,
  repository: string,
  url: string,
): UserError {
  const what = [
    `how ${repository} merges pull requests`,
    'whether its branch takes pushes',
    ...(proposes ? ['whether its workflows may open pull requests'] : []),
  ].join(', ');
  return raise(setupErrors, 'setup-settings-unknown', {
    what,
    why: why?.happened.replace(/\.$/, '') ?? 'there is no token',
    remedy:
      why === null
        ? `Set GITHUB_TOKEN (for example \`GITHUB_TOKEN=$(gh auth token)\`) and run init again, or look at ${url}/settings yourself.`
        : `${why.remedy} Or look at ${url}/settings yourself.`,
  });
}

async function lookAtName({ pyproject, current }: Project, needs: AsksAround): Promise<readonly UserError[]> {
  const answer = await needs.askPublicIndex(pyproject.name);
  return findConfusion([{ name: pyproject.name, highest: current, answer }]).map(({ finding }) => finding);
}
