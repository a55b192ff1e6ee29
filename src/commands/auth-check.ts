// `py-release auth check`: every credential that can be found, each proved by what changes nothing.
import type { CheckedCredential } from '../credentials/checked-credential.ts';
import { advice, ageFindings, type CredentialFinding, problem } from '../credentials/credential-judgement.ts';
import { plainSecrets } from '../credentials/plain-secrets.ts';
import type { WorkflowPublisher } from '../credentials/workflow-publishers.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { UserError } from '../findings/user-error.ts';
import type { Environment } from '../upload/environment-credentials.ts';
import { lookForCredentials, type SearchRequest } from './auth-found.ts';
import type { LocalPlaces } from './auth-places.ts';
import { judgeCredential, type ProofNeeds } from './auth-proof.ts';
import type { RepositorySecret, RepositorySecrets } from './auth-secrets.ts';

export interface CheckRequest extends SearchRequest {
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  readonly publishers: readonly WorkflowPublisher[];
}

export interface CheckNeeds extends ProofNeeds, LocalPlaces {
  readonly env: Environment;
  /** Null: there is no token to ask with. */
  readSecrets(repository: string): RepositorySecrets | null;
  /** What a token may do with a repository, as far as harmless requests tell: `contents: write`. */
  readRights(repository: string, token: string): Promise<readonly string[]>;
  /** Of other tools, those that are there. */
  readSettings(): Promise<readonly SettingsFile[]>;
}

export interface SettingsFile {
  /** `~/.config/pip/pip.conf` */
  readonly shown: string;
  readonly text: string;
  readonly isOpenToOthers: boolean;
}

/** Throws what `lookForCredentials` throws, and `github-…`. */
export async function checkCredentials(
  request: CheckRequest,
  needs: CheckNeeds,
): Promise<readonly CheckedCredential[]> {
  const { found, unusable } = await lookForCredentials(request, needs);
  const judged: CheckedCredential[] = [];
  for (const { subject, place, credential, findings } of found) {
    const told = await judgeCredential(subject, credential, needs);
    const rights =
      subject.kind === 'github' && told.state === 'valid' && request.repository !== null
        ? await needs.readRights(request.repository, credential.password)
        : [];
    const kind = rights.length === 0 ? told.kind : `${told.kind} (${rights.join(', ')})`;
    const plain = / of [~$]/.test(place) ? [advice('is in plain text: a keyring would close it up')] : [];
    judged.push({
      ...{ what: subject.label, place, ...told, kind, updated: null },
      findings: [...told.findings, ...findings, ...plain],
    });
  }
  return [
    ...judged,
    ...unusable.map(({ place, findings }) => unknownOne('index', place, 'not asked about', findings)),
    ...(await repositorySecrets(request, needs)),
    ...trustedPublishers(request.publishers),
    ...(await settingsFiles(needs)),
  ];
}

/** Throws `auth-found-bad` when one is refused, expired or readable by others. */
export function refuseProblems(checked: readonly CheckedCredential[]): void {
  const bad = checked.filter(({ findings }) => findings.some(({ level }) => level === 'problem'));
  if (bad.length === 0) return;
  const which = [...new Set(bad.map(({ what, place }) => `${what} in ${place}`))].join('; ');
  throw raise(authErrors, 'auth-found-bad', { count: bad.length, which });
}

/** Their values are nobody's to read: how old they are is all there is. */
async function repositorySecrets(
  { repository }: CheckRequest,
  needs: CheckNeeds,
): Promise<readonly CheckedCredential[]> {
  const secrets = repository === null ? null : needs.readSecrets(repository);
  if (repository === null || secrets === null) return [];
  // A token that is refused has a row of its own, and the other rows are worth as much without GitHub.
  return listedSecrets(repository, secrets, needs).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    return [unknownOne('secrets', repository, 'secrets of the repository', [advice(error.happened)])];
  });
}

async function listedSecrets(
  repository: string,
  secrets: RepositorySecrets,
  needs: CheckNeeds,
): Promise<readonly CheckedCredential[]> {
  const listed = await secrets.listSecrets(null);
  const rows = (listed ?? []).map((secret) => secretRow(secret, repository, needs.now()));
  const environments = (await secrets.listEnvironments()) ?? [];
  for (const environment of environments)
    for (const secret of (await secrets.listSecrets(environment)) ?? [])
      rows.push(secretRow(secret, repository, needs.now()));
  const hidden = advice('the token in GITHUB_TOKEN may not list them');
  return listed === null
    ? [unknownOne('secrets', repository, 'secrets of the repository', [hidden]), ...rows]
    : rows;
}

function secretRow(
  { name, environment, updated }: RepositorySecret,
  repository: string,
  now: number,
): CheckedCredential {
  const place = environment === null ? repository : `${environment} of ${repository}`;
  const kind = environment === null ? 'secret of the repository' : 'secret of an environment';
  return { ...unknownOne(name, place, kind, ageFindings(updated, now)), updated };
}

/** Whether an index trusts it only a run can find out. */
function trustedPublishers(publishers: readonly WorkflowPublisher[]): readonly CheckedCredential[] {
  return publishers
    .filter(({ mayMint }) => mayMint)
    .map(({ workflow, environment }) =>
      unknownOne(
        'trusted publishing',
        `.github/workflows/${workflow}`,
        environment === null ? 'publisher without a secret' : `publisher in environment ${environment}`,
        [],
      ),
    );
}

async function settingsFiles(needs: CheckNeeds): Promise<readonly CheckedCredential[]> {
  return (await needs.readSettings()).flatMap(({ shown, text, isOpenToOthers }) =>
    plainSecrets(text).map((kind) =>
      unknownOne('other tools', shown, `${kind} in plain text`, [
        isOpenToOthers
          ? problem('stands in a file that others may read: chmod 600')
          : advice('is in plain text: move it to the keyring or the environment'),
      ]),
    ),
  );
}

function unknownOne(
  what: string,
  place: string,
  kind: string,
  findings: readonly CredentialFinding[],
): CheckedCredential {
  return { what, place, state: 'unknown', kind, expires: null, updated: null, findings };
}
