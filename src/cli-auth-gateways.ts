// The outside of `py-release auth`: GitHub, indexes, the person, their files and their project.
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import type { LocalPlaces } from './commands/auth-places.ts';
import type { Credential } from './commands/auth-proof.ts';
import type { SecretsPlace } from './commands/auth-secrets.ts';
import { originRepository } from './credentials/origin-repository.ts';
import { workflowPublishers } from './credentials/workflow-publishers.ts';
import { authErrors } from './findings/auth-errors.ts';
import { raise } from './findings/catalogue.ts';
import { UserError, UserErrors } from './findings/user-error.ts';
import { homeFolder } from './gateways/credentials/home-folder.ts';
import { createKeyring, createKeyringStore } from './gateways/credentials/keyring.ts';
import { netrcFile, readSettings, readWorkflows, secretFile } from './gateways/credentials/person-files.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { createRepositorySecrets } from './gateways/github/repository-secrets.ts';
import { readTokenFacts, revokeToken } from './gateways/github/token-facts.ts';
import { createWriteRight } from './gateways/github/write-right.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { endOnSignals } from './gateways/interruption.ts';
import { createPackageIndex } from './gateways/package-index/package-index.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { parsePyproject } from './project/pyproject.ts';
import { VERSION } from './report/product.ts';
import type { IndexProfile } from './upload/index-profile.ts';

export interface AuthPlace {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly quiet: boolean;
  /** Of the project, absolute. */
  readonly folder: string;
  /** Authorities (PEM) that are trusted; empty: Node's own. */
  readonly roots: readonly string[];
}

export type AuthGateways = ReturnType<typeof createAuthGateways>;

export function createAuthGateways({ env, quiet, folder, roots }: AuthPlace) {
  const home = homeFolder(env);
  const fetch = createFetch(env, roots);
  const steps = createTerminalSteps({ env, quiet, now: () => performance.now() });
  const { token, apiUrl, serverUrl } = readGitHubAccess(env);
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const interrupted = endOnSignals(() => steps.tellAlways('Stopped. Run the same command again to go on.'));
  const prompt = createPrompt({ interrupted });
  const connection = { apiUrl, fetch, wait, log: steps.info };
  const clientOf = (repository: string, secret: string) => {
    const [owner = '', repo = ''] = repository.split('/');
    return createGitHubClient({ ...connection, token: secret, owner, repo });
  };
  const secretsOf = async (repository: string, secret: string): Promise<SecretsPlace> => ({
    ...{ repository, serverUrl },
    writer: await readTokenFacts(connection, secret),
    secrets: createRepositorySecrets(clientOf(repository, secret)),
  });
  const indexOf = (profile: IndexProfile, credentials: Credential | null) => {
    const trusting = createCertificateFetch({ profile, fetch, env, indexRoots: [] });
    // An index that cannot be asked is `unknown` to the caller; a certificate that nobody vouches for is worth its own words.
    const telling: typeof fetch = (target, options) =>
      trusting(target, options).catch((error: unknown) => {
        if (error instanceof UserError) steps.warn(error.message);
        throw error;
      });
    return createPackageIndex({
      profile,
      credentials,
      fetch: telling,
      wait,
      version: VERSION,
      log: steps.info,
    });
  };
  let typed = token;
  const askToken = async (repository: string, what: string): Promise<string> => {
    const question = `GitHub token that may write the secrets of ${repository} (not shown): `;
    if (typed === '') typed = (await prompt.askSecret(question))?.trim() ?? '';
    if (typed === '') throw raise(authErrors, 'auth-github-token-missing', { what });
    return typed;
  };
  return {
    warn: steps.warn,
    local: localPlaces(home, env, steps.info),
    project: projectReader(folder, env, serverUrl),
    proof: {
      readTokenFacts: (secret: string) => readTokenFacts(connection, secret),
      askIndex: (profile: IndexProfile, credential: Credential) =>
        indexOf(profile, credential).checkCredentials(),
      now: () => Math.floor(Date.now() / 1000),
    },
    /** Consent is `--yes`, or an answer. */
    asking: ({ yes }: { readonly yes: boolean }) => ({
      ...prompt,
      canConfirm: yes || prompt.canAsk,
      confirm: async (question: string) => yes || prompt.agrees(question),
      // Who is asked has to see what about.
      tell: (line: string) => (prompt.canAsk && !yes ? steps.tellAlways(line) : steps.info(line)),
    }),
    looking: {
      readSecrets: (repository: string) =>
        token === '' ? null : createRepositorySecrets(clientOf(repository, token)),
      readRights: (repository: string, secret: string) => readRights(clientOf(repository, secret)),
      readSettings: () => readSettings(home),
    },
    openSecrets: async (repository: string, what: string) =>
      secretsOf(repository, await askToken(repository, what)),
    findSecrets: async (repository: string) => {
      if (token !== '') return secretsOf(repository, token);
      steps.warn(`GITHUB_TOKEN is not set: the secrets of ${repository} are left as they are.`);
      return null;
    },
    revokeToken: (old: string, loggedIn: string) => revokeToken({ apiUrl, fetch }, old, loggedIn),
    isOnIndex: async (profile: IndexProfile, project: string): Promise<boolean | null> =>
      indexOf(profile, null)
        .readPage(project)
        .then(
          (page) => page !== 'empty',
          () => null,
        ),
  };
}

function localPlaces(home: string, env: AuthPlace['env'], log: (text: string) => void): LocalPlaces {
  const options = { env, home, log };
  const { isThere, store } = createKeyringStore(options);
  return {
    pypirc: secretFile(join(home, '.pypirc'), '~/.pypirc'),
    netrc: netrcFile(home, env),
    keyring: { isThere, store, ask: createKeyring(options) },
  };
}

/** What it may do, by requests that are refused in any case. */
async function readRights(client: ReturnType<typeof createGitHubClient>): Promise<readonly string[]> {
  const [contents, secrets] = await Promise.all([
    createWriteRight(client).mayWrite(),
    createRepositorySecrets(client).mayWriteSecrets(null),
  ]);
  const rights = { contents, secrets };
  return Object.entries(rights).flatMap(([name, may]) => (may === true ? [`${name}: write`] : []));
}

function projectReader(folder: string, env: AuthPlace['env'], serverUrl: string) {
  const children = childEnvironment(env, []);
  return {
    serverUrl,
    /** Null outside a clone of that server. */
    readRepository: async (): Promise<string | null> => {
      try {
        const address = await createGit(folder, children)(['remote', 'get-url', 'origin']);
        return originRepository(address.toString('utf8'), serverUrl);
      } catch (error) {
        if (error instanceof UserError) return null;
        throw error;
      }
    },
    /** Null where there is no project, or none that can be read: credentials do not depend on it. */
    readName: async (): Promise<string | null> => {
      const files = await createFolderFiles(folder, children).readFiles(['pyproject.toml']);
      const bytes = files.get('pyproject.toml');
      try {
        return bytes === undefined ? null : parsePyproject(bytes).name;
      } catch (error) {
        if (error instanceof UserError || error instanceof UserErrors) return null;
        throw error;
      }
    },
    readPublishers: async () =>
      (await readWorkflows(folder))
        .flatMap(({ name, text }) => workflowPublishers(name, text))
        .sort((a, b) => Number(b.mayMint) - Number(a.mayMint)),
  };
}
