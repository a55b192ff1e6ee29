// The outside of health, for the command line and the action: GitHub, the index, pip, the project's files.
import { setTimeout } from 'node:timers/promises';
import type { HealthNeeds, ProducedProject } from './commands/check-health.ts';
import { once } from './commands/health-facts.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createConsumerFolder } from './gateways/consumer-folder.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createClonePlace } from './gateways/git/clone-place.ts';
import { createGit } from './gateways/git/run-git.ts';
import { readLatestRelease } from './gateways/github/latest-release.ts';
import { readNewestReleases } from './gateways/github/newest-releases.ts';
import { createGitHubClient, type GitHubClient } from './gateways/github/octokit.ts';
import { createReleaseCommits } from './gateways/github/release-commit.ts';
import { createReleases } from './gateways/github/releases.ts';
import { createRemoteHistory } from './gateways/github/remote-history.ts';
import { createRepositorySettings } from './gateways/github/repository-settings.ts';
import { createRepositoryReader } from './gateways/github/repository.ts';
import type { CredentialSource, IndexCredentials } from './gateways/package-index/credential-keeper.ts';
import { createProvenance } from './gateways/package-index/provenance.ts';
import { createPublicNames } from './gateways/package-index/public-name.ts';
import { createPipQuestions } from './gateways/python/pip-questions.ts';
import { createVerifyTools } from './gateways/python/verify-tools.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { createAskServer } from './gateways/trust/limited-request.ts';
import { VERSION } from './report/product.ts';
import { indexProfile } from './upload/index-profile.ts';

export interface HealthPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the project, absolute. */
  readonly folder: string;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the index; none: as for others. */
  readonly indexRoots?: readonly string[];
  /** Empty: GitHub is not asked. */
  readonly token: string;
  readonly apiUrl: string;
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  readonly producer: ProducedProject | null;
  /** Of the index. */
  readonly credentials: IndexCredentials | CredentialSource | null;
  /** Values that no child may see. */
  readonly secrets: readonly string[];
  readonly python: string;
  readonly installs: boolean;
  readonly log: (text: string) => void;
}

/** A person waits, and an answer that is long in coming is worth less than the others. */
const LONGEST_WAIT_MS = 1000;
const SILENCE_MS = 20_000;

export const waitShortly = (milliseconds: number): Promise<void> =>
  setTimeout(Math.min(milliseconds, LONGEST_WAIT_MS));

export function createHealthGateways(place: HealthPlace): Omit<HealthNeeds, 'readCredentials' | 'unlisted'> {
  const { env, folder, fetch, token, apiUrl, repository, log } = place;
  const clients = new Map<string, GitHubClient>();
  const clientOf = (name: string): GitHubClient => {
    const [owner = '', repo = ''] = name.split('/');
    const connection = { token, apiUrl, owner, repo, fetch, wait: waitShortly, silenceMs: SILENCE_MS, log };
    const client = clients.get(name) ?? createGitHubClient(connection);
    clients.set(name, client);
    return client;
  };
  const own = token === '' || repository === null ? null : clientOf(repository);
  const children = childEnvironment(env, place.secrets);
  const consumer = once(() => createConsumerFolder(folder, env, children));
  const latestOf = async (client: GitHubClient): Promise<string | null> => {
    const latest = await readLatestRelease(client);
    return latest === null || latest === 'missing' ? null : latest.tag;
  };
  return {
    host:
      own === null
        ? null
        : {
            ...createReleases(own),
            readTag: createReleaseCommits(own).readTag,
            readRunState: createRepositoryReader(own).readRunState,
            readLatest: () => latestOf(own),
          },
    readTags: async () =>
      own === null
        ? (await createClonePlace(createGit(folder, children)).readPlace()).tags
        : createRemoteHistory(own).readTags(),
    ...indexGateways(place),
    askPublicIndex: createPublicNames(fetch).askPublicIndex,
    readSettings: (...asked) => createRepositorySettings(own ?? clientOf('')).readSettings(...asked),
    readFiles: async () => (await consumer()).readFiles(),
    readOthers: async () => {
      const { readAbove, readOutside } = await consumer();
      const [above, outside] = await Promise.all([readAbove(), readOutside()]);
      return [...above.map((file) => ({ ...file, outside: true })), ...outside];
    },
    readReleasesOf: (name) => readNewestReleases(clientOf(name)),
  };
}

function indexGateways(
  place: HealthPlace,
): Pick<HealthNeeds, 'readPage' | 'pip' | 'installs' | 'readProvenance'> {
  const { env, folder, producer, credentials, secrets, python, log, indexRoots = [] } = place;
  const profile = producer?.profile ?? null;
  // Only asked where there is an index.
  const known = profile ?? indexProfile('pypi');
  const fetch = createCertificateFetch({ profile: known, fetch: place.fetch, env, indexRoots });
  const ask = createAskServer(fetch, VERSION, SILENCE_MS);
  const { readProvenance } = createProvenance(ask, known);
  if (profile === null) return { readPage: null, pip: null, installs: null, readProvenance };
  const tools = createVerifyTools({
    ...{ profile, credentials, fetch, env, secrets, python, wait: waitShortly, log, version: VERSION },
    ...{ workspace: folder, runsInWorkspace: false },
  });
  const isPath = /[\\/]/.test(python);
  return {
    readPage: (project, filenames) => tools.readPage(project, filenames),
    readProvenance,
    installs: place.installs ? { ...tools, info: log } : null,
    pip: createPipQuestions({
      ...{ simpleUrl: profile.simpleUrl, credentials, env, secrets },
      // TestPyPI and an index of one's own need not have what a package requires.
      servesRequirements: profile.name === 'pypi',
      python: isPath ? python : '',
    }),
  };
}
