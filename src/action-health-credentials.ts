// Credentials of `actions/health`: what the index is asked with, and whether those of the job and of the repository work.
import { type ExchangingRun, exchangedCredentials } from './action-exchange.ts';
import type { OwnRun } from './action-own.ts';
import { checkCredentials } from './commands/auth-check.ts';
import type { LocalPlaces } from './commands/auth-places.ts';
import { judgeCredential, type ProofNeeds } from './commands/auth-proof.ts';
import type { CheckedCredential } from './credentials/checked-credential.ts';
import type { CredentialSubject } from './credentials/credential-subject.ts';
import { UserError } from './findings/user-error.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { createRepositorySecrets } from './gateways/github/repository-secrets.ts';
import type { CredentialSource, IndexCredentials } from './gateways/package-index/credential-keeper.ts';
import { createPackageIndex } from './gateways/package-index/package-index.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { failed, passed, unknown } from './health/check-answers.ts';
import type { HealthCheck } from './health/health-check.ts';
import { waitShortly } from './health-gateways.ts';
import type { HealthInputs } from './inputs/health-inputs.ts';
import { VERSION } from './report/product.ts';
import { indexProfile, type IndexProfile } from './upload/index-profile.ts';

/** Throws `identity-…`. */
export function indexLogin(
  run: OwnRun,
  inputs: HealthInputs,
  profile: IndexProfile | null,
): IndexCredentials | CredentialSource | null {
  if (profile === null) return null;
  const { user, password } = inputs;
  const secret = password === '' ? null : { user: user || profile.tokenUser, password };
  if (inputs.indexIdentity !== '') return exchange(run, inputs, profile, secret);
  return profile.readWithCredential ? secret : null;
}

function exchange(
  run: OwnRun,
  inputs: ExchangingRun['inputs'],
  profile: IndexProfile,
  credentials: IndexCredentials | null,
): CredentialSource {
  const connection = { ...connectionTo(run, profile, run.indexRoots), profile };
  return exchangedCredentials({ ...run, inputs }, connection, {
    ...{ credentials, secretInput: '`user` and `password`' },
  });
}

function connectionTo({ env, fetch, steps }: OwnRun, profile: IndexProfile, indexRoots: readonly string[]) {
  return {
    fetch: createCertificateFetch({ profile, fetch, env, indexRoots }),
    ...{ wait: waitShortly, version: VERSION, log: steps.info },
  };
}

/** Whether the ID token of this job is taken, whatever `user` and `password` are there beside it. */
export async function checkIdentity(
  run: OwnRun,
  inputs: HealthInputs,
  profile: IndexProfile | null,
): Promise<readonly HealthCheck[]> {
  if (profile === null || inputs.indexIdentity === '') return [];
  const subject = `${profile.label}: the input index-identity`;
  try {
    await exchange(run, inputs, profile, null)();
    return [passed('credentials', subject, 'The ID token of this job is exchanged for a credential.')];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [(error.code.startsWith('exchange-') ? failed : unknown)('credentials', subject, error)];
  }
}

export interface Host {
  readonly repository: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** Those of the inputs, proved; those of the repository by their age. A runner has no others. */
export async function readCredentials(
  run: OwnRun,
  inputs: HealthInputs,
  own: IndexProfile | null,
  { repository, apiUrl, serverUrl }: Host,
): Promise<readonly CheckedCredential[]> {
  const { fetch, steps, indexRoots } = run;
  const given: readonly (readonly [IndexProfile, string, string, string])[] = [
    [indexProfile('pypi'), 'pypi-token', '', inputs.pypiToken],
    [indexProfile('testpypi'), 'test-pypi-token', '', inputs.testPypiToken],
    ...(own === null ? [] : [[own, 'password', inputs.user, inputs.password] as const]),
  ];
  const proof: ProofNeeds = {
    now: () => Math.floor(Date.now() / 1000),
    readTokenFacts: async () => ({ verdict: 'unknown', facts: { kind: 'unknown' } }),
    askIndex: (profile, credentials) => {
      const connection = connectionTo(run, profile, profile === own ? indexRoots : []);
      return createPackageIndex({ ...connection, profile, credentials }).checkCredentials();
    },
  };
  const proved = given
    .filter(([, , , password]) => password !== '')
    .map(async ([profile, input, user, password]) => {
      const subject: CredentialSubject = { kind: 'index', label: profile.label, profile };
      const judged = await judgeCredential(subject, { user: user || profile.tokenUser, password }, proof);
      return { ...judged, what: profile.label, place: `the input ${input}`, updated: null };
    });
  const [owner = '', repo = ''] = repository.split('/');
  const secrets = checkCredentials(
    { indexes: [], serverUrl, repository, publishers: [] },
    {
      ...{ ...proof, ...NOWHERE, env: {}, readSettings: async () => [], readRights: async () => [] },
      readSecrets: () =>
        inputs.token === ''
          ? null
          : createRepositorySecrets(
              createGitHubClient({
                ...{ token: inputs.token, apiUrl, owner, repo, fetch, wait: waitShortly, log: steps.info },
              }),
            ),
    },
  );
  return [...(await Promise.all(proved)), ...(await secrets)];
}

/** A job has no home whose files are a person's. */
const NOTHING = {
  shown: '',
  read: async () => null,
  prove: async () => undefined,
  write: async () => undefined,
};
const NOWHERE: LocalPlaces = {
  pypirc: NOTHING,
  netrc: NOTHING,
  keyring: { isThere: async () => false, store: async () => false, ask: async () => null },
};
