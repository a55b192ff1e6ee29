// `py-release health`: questions that do not depend on each other, side by side; what can't be asked is never shown as passed.
import { newestVersion } from '../consumer/newest-version.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import { unknown } from '../health/check-answers.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { type HealthChoice, type HealthName, isChosen } from '../health/health-names.ts';
import type { Project } from '../project/project.ts';
import type { PublicAnswer } from '../simple-index/confusion.ts';
import { type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import {
  checkHoles,
  checkLock,
  checkNewer,
  checkSources,
  type ConsumedChecks,
  type ConsumedNeeds,
} from './check-consumed.ts';
import { checkInstallation, checkPipInstall, checkPipVersions, type PipNeeds } from './check-installable.ts';
import {
  checkHashes,
  checkIndexAnswers,
  checkListed,
  notPublished,
  checkUnfinished,
  checkVersions,
} from './check-released.ts';
import {
  checkCredentialAge,
  checkCredentialsWork,
  checkPrivateNames,
  checkPublisher,
  checkSettings,
  type CredentialChecks,
  type PrivateName,
  type PublisherChecks,
  type SettingsChecks,
} from './check-surroundings.ts';
import { createHealthFacts, type FactNeeds, once } from './health-facts.ts';
import type { VerifyNeeds } from './verify-published.ts';

export interface HealthRequest {
  readonly choice: HealthChoice;
  /** What is released from here; null: nothing, it only installs. */
  readonly producer: ProducedProject | null;
  /** Private packages that are installed here, by normalised name: their repositories. */
  readonly packages: Readonly<Record<string, string>>;
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  /** Page of the repository. */
  readonly url: string;
  /** Why GitHub can't be asked; null: it can. */
  readonly unasked: string | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ProducedProject {
  readonly project: Project;
  readonly publishers: PublisherChecks['publishers'];
  readonly workflows: PublisherChecks['workflows'];
  /** Marked so that no public index takes it: its releases are for few. */
  readonly isPrivate: boolean;
  /** Where it is released to; null: to GitHub alone. */
  readonly profile: IndexProfile | null;
  /** Nobody says so, and nothing publishes there: it may be a project that is on no index. */
  readonly isAssumed: boolean;
}

export interface HealthNeeds
  extends
    FactNeeds,
    ConsumedNeeds,
    Pick<PublisherChecks, 'readProvenance'>,
    Pick<SettingsChecks, 'readSettings'>,
    Pick<CredentialChecks, 'readCredentials' | 'unlisted'> {
  /** Null: there is no index. */
  readonly pip: PipNeeds | null;
  /** Null: no code of the package may run. */
  readonly installs: Omit<VerifyNeeds, 'step' | 'warn'> | null;
  readonly askPublicIndex: (name: string) => Promise<PublicAnswer>;
}

type Question = readonly [name: HealthName, ask: () => Promise<readonly HealthCheck[]>];

/** In the order of the table. Only what was chosen is asked. */
export async function checkHealth(
  request: HealthRequest,
  needs: HealthNeeds,
): Promise<readonly HealthCheck[]> {
  const questions = [...producerQuestions(request, needs), ...consumerQuestions(request, needs)];
  const chosen = questions.filter(([name]) => isChosen(request.choice, name));
  const subject = request.producer?.project.pyproject.name ?? request.repository ?? 'this project';
  return (await Promise.all(chosen.map((question) => answer(question, subject)))).flat();
}

/** An error that a person can meet means that the question could not be asked. */
async function answer([name, ask]: Question, subject: string): Promise<readonly HealthCheck[]> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UserError) return [unknown(name, subject, error)];
    if (error instanceof UserErrors) return error.errors.map((each) => unknown(name, subject, each));
    throw error;
  }
}

type CheckKind = (ask: Question[1], instead?: () => readonly HealthCheck[]) => Question[1];

function producerQuestions(request: HealthRequest, needs: HealthNeeds): readonly Question[] {
  const { producer, repository, url, unasked } = request;
  if (producer === null) return [];
  const { project, profile, isPrivate } = producer;
  const facts = createHealthFacts(project, profile, needs);
  const host = unasked === null ? needs.host : null;
  const why = unasked ?? 'the folder has no `origin` on GitHub';
  const released = { project, facts, host, why, index: profile?.label ?? null };
  const installable = { facts, pip: needs.pip };
  const { readSettings, readProvenance, unlisted } = needs;
  const readCredentials = once(() => needs.readCredentials());
  const credentials = { readCredentials, unlisted, repository: repository ?? 'the repository' };
  const name: PrivateName = {
    name: project.pyproject.name,
    highest: async () => (await facts.released())?.version ?? project.current,
  };
  const isNowhere = once(async () => producer.isAssumed && (await facts.page()) === 'empty');
  const listed: CheckKind =
    (ask, instead = () => []) =>
    async () =>
      (await isNowhere()) ? instead() : ask();
  return [
    ['index-answers', () => checkIndexAnswers(released)],
    [
      'index-lists',
      listed(
        () => checkListed(released),
        () => [notPublished(released)],
      ),
    ],
    ['index-hash', () => checkHashes(released)],
    ['pip-versions', listed(() => checkPipVersions(installable))],
    ['pip-install', listed(() => checkPipInstall(installable))],
    ['install', listed(() => checkInstallation(facts, needs.installs))],
    ['versions-agree', () => checkVersions(released)],
    ['half-finished', () => checkUnfinished(released)],
    ['trusted-publisher', () => checkPublisher({ ...producer, facts, repository, readProvenance })],
    ['credentials', () => checkCredentialsWork(credentials)],
    ['credential-age', () => checkCredentialAge(credentials)],
    ['merge-settings', () => checkSettings({ project, repository, url, isPrivate, unasked, readSettings })],
    [
      'private-name',
      async () => (isOffPublic(producer) ? checkPrivateNames([name], needs.askPublicIndex) : []),
    ],
  ];
}

/** On PyPI a name is its owner's; anywhere else a stranger may have it there. */
function isOffPublic({ isPrivate, profile }: ProducedProject): boolean {
  return isPrivate || profile === null || !isWarehouse(profile);
}

function consumerQuestions(request: HealthRequest, needs: HealthNeeds): readonly Question[] {
  const { packages, environment, unasked, producer } = request;
  const entries = Object.entries(packages);
  const asked = new Map<string, ReturnType<ConsumedNeeds['readReleasesOf']>>();
  const readReleasesOf: ConsumedNeeds['readReleasesOf'] = (repository) => {
    const known = asked.get(repository) ?? needs.readReleasesOf(repository);
    asked.set(repository, known);
    return known;
  };
  const checks: ConsumedChecks = {
    ...{ packages, environment, unasked, readReleasesOf, readOthers: () => needs.readOthers() },
    readFiles: once(() => needs.readFiles()),
  };
  const names = entries.map(([name, repository]) => ({
    name,
    highest: async () => {
      const found = unasked === null ? await readReleasesOf(repository) : 'missing';
      return found === 'missing' ? null : newestVersion(found, name);
    },
  }));
  const isPrivate = entries.length > 0 || (producer !== null && isOffPublic(producer));
  const subject = entries.length > 0 ? entries.map(([name]) => name).join(', ') : 'this project';
  return [
    ...(entries.length === 0
      ? []
      : ([
          ['private-name', () => checkPrivateNames(names, needs.askPublicIndex)],
          ['source-readable', () => checkSources(checks)],
          ['newer-version', () => checkNewer(checks)],
          ['lock-current', () => checkLock(checks)],
        ] as const)),
    // Where nothing is private no name can be confused.
    ...(isPrivate ? ([['confusion-holes', () => checkHoles(checks, subject)]] as const) : []),
  ];
}
