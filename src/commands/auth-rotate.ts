// `py-release auth rotate`: a new value, proved, in every place of the old one; then the end of the old one.
import { gitHubTokenKind, isRevocable, tokensPage } from '../credentials/github-token.ts';
import type { JudgedCredential } from '../credentials/credential-judgement.ts';
import {
  credentialPage,
  type CredentialSubject,
  keyringUrl,
  secretName,
} from '../credentials/credential-subject.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import type { Environment } from '../upload/environment-credentials.ts';
import { isWarehouse } from '../upload/index-profile.ts';
import { type FoundCredential, lookForCredentials } from './auth-found.ts';
import { findOldValue, KEYRING, prepareHere } from './auth-old-value.ts';
import { describeStep, type LocalPlaces, runSteps, type StoreStep } from './auth-places.ts';
import { proveCredential, type ProofNeeds } from './auth-proof.ts';
import { prepareSecret, type SecretsPlace } from './auth-secrets.ts';

export interface RotateRequest {
  readonly subject: CredentialSubject;
  readonly repository: string | null;
  readonly environment: string | null;
  /** Empty: the usual one. */
  readonly secrets: readonly string[];
  readonly project: string | null;
  readonly serverUrl: string;
}

export interface RotateNeeds extends ProofNeeds, LocalPlaces {
  readonly env: Environment;
  readonly canAsk: boolean;
  askSecret(question: string): Promise<string | null>;
  /** Null: there is no token for it. `withToken`: one that may do, when no other is there. */
  findSecrets(repository: string): Promise<SecretsPlace | null>;
  tell(line: string): void;
  readonly canConfirm: boolean;
  confirm(question: string): Promise<boolean>;
  /** Whether the old token shall end for good. */
  confirmRevocation(question: string): Promise<boolean>;
  /** Null: GitHub will; else why not. */
  revokeToken(token: string, loggedIn: string): Promise<string | null>;
}

export interface Rotated {
  readonly proved: JudgedCredential;
  readonly stored: readonly Pick<StoreStep, 'place' | 'outcome'>[];
  /** Places that only the person can change. */
  readonly left: readonly string[];
  readonly old: OldEnd;
  /** Where old ones are deleted. */
  readonly page: string;
}

/** `accepted`: GitHub will, and still took it a moment later. `none`: no old value is known. */
export type OldEnd = 'revoked' | 'accepted' | 'kept' | 'none';

const NEW = 'PY_RELEASE_NEW_SECRET';
const OLD = 'PY_RELEASE_OLD_SECRET';

/** Throws `auth-…`, `pypirc-…`, `github-…`; nothing is written before everything is proved, nothing revoked before everything is written. */
export async function rotateCredential(request: RotateRequest, needs: RotateNeeds): Promise<Rotated> {
  const { subject, serverUrl } = request;
  const here = await findHere(subject, serverUrl, needs);
  const { wanted, hidden } = await wantedSecrets(request, needs);
  if (here.stored.length === 0 && wanted.length === 0) throw nothingHere(request);
  const next = await takeNew(subject, needs);
  const { project } = request;
  const named = needs.env[OLD]?.trim() ?? '';
  const found = findOldValue(subject, here.stored, { next, named, project });
  const { stored, old } = found;
  if (stored.length === 0 && wanted.length === 0) throw nothingHere(request);
  const credential = { user: userOf(subject, stored), password: next };
  const proved = await proveCredential(subject, credential, NEW, { ...needs, project });
  needs.tell(`${subject.label} accepts the new one: ${proved.kind}.`);
  const steps: StoreStep[] = [];
  for (const { place, environment, name } of wanted)
    steps.push(await prepareSecret(place, { environment, name, value: next }));
  steps.push(...(await prepareHere(subject, found, next, needs)));
  const writes = steps.filter(({ outcome }) => outcome !== 'same');
  for (const step of steps) needs.tell(`  ${describeStep(step)}`);
  if (writes.length > 0) {
    if (!needs.canConfirm) throw raise(authErrors, 'auth-consent-missing', {});
    if (!(await needs.confirm('Replace it there?'))) throw raise(authErrors, 'auth-declined', {});
  }
  await runSteps(steps, 'auth-partly-rotated', (line) => needs.tell(line));
  const left = here.variables.filter(({ credential: { password } }) => password !== next);
  for (const { place } of left)
    needs.tell(`${place} has another value: set it where your shell gets it from.`);
  for (const place of hidden) needs.tell(`${place}, may hold the old one: GITHUB_TOKEN may not look there.`);
  return {
    ...{ proved, left: [...left.map(({ place }) => place), ...hidden], page: deletePage(request, old) },
    stored: steps.map(({ place, outcome }) => ({ place, outcome })),
    old: await endOld(request, old, next, needs),
  };
}

interface Here {
  readonly stored: readonly FoundCredential[];
  /** They are the shell's. */
  readonly variables: readonly FoundCredential[];
}

const FILES = / of [~$]/;

async function findHere(subject: CredentialSubject, serverUrl: string, needs: RotateNeeds): Promise<Here> {
  const indexes = subject.kind === 'index' ? [subject.profile] : [];
  const { found } = await lookForCredentials({ indexes, serverUrl }, needs);
  const mine = found.filter((each) => keyringUrl(each.subject) === keyringUrl(subject));
  const isStored = ({ place }: FoundCredential): boolean => FILES.test(place) || place === KEYRING;
  // The token that writes is no credential for packages.
  const isVariable = ({ place }: FoundCredential): boolean => !['GITHUB_TOKEN', 'GH_TOKEN'].includes(place);
  return {
    stored: mine.filter(isStored),
    variables: mine.filter((each) => !isStored(each) && isVariable(each)),
  };
}

interface WantedSecret {
  readonly place: SecretsPlace;
  readonly environment: string | null;
  readonly name: string;
}

/** Those that were named, or the usual one where it is there: in the repository and in its environments. */
async function wantedSecrets(
  { repository, environment, secrets: named, subject }: RotateRequest,
  needs: RotateNeeds,
): Promise<{ readonly wanted: readonly WantedSecret[]; readonly hidden: readonly string[] }> {
  const place = repository === null ? null : await needs.findSecrets(repository);
  if (repository === null || place === null) {
    if (named.length === 0 && environment === null) return { wanted: [], hidden: [] };
    const what = `replace secrets of ${repository ?? 'a repository'}`;
    if (repository !== null) throw raise(authErrors, 'auth-github-token-missing', { what });
    throw raise(authErrors, 'auth-repository-missing', { server: 'GitHub' });
  }
  if (named.length > 0) return { wanted: named.map((name) => ({ place, environment, name })), hidden: [] };
  const usual = secretName(subject);
  const environments =
    environment === null ? [null, ...((await place.secrets.listEnvironments()) ?? [])] : [environment];
  const wanted: WantedSecret[] = [];
  const hidden: string[] = [];
  for (const each of environments) {
    const listed = await place.secrets.listSecrets(each);
    const of = each === null ? repository : `the environment ${each} of ${repository}`;
    if (listed === null) hidden.push(`${usual} in the secrets of ${of}`);
    else if (listed.some(({ name }) => name === usual))
      wanted.push({ place, environment: each, name: usual });
  }
  return { wanted, hidden };
}

async function takeNew(subject: CredentialSubject, needs: RotateNeeds): Promise<string> {
  const given = needs.env[NEW]?.trim() ?? '';
  if (given !== '') return given;
  const variable = `\`${NEW}\``;
  const looked = 'no new value is given';
  if (!needs.canAsk)
    throw raise(authErrors, 'auth-credential-missing', { index: subject.label, looked, variable });
  needs.tell(`Make a new one: ${credentialPage(subject)}`);
  const typed = (await needs.askSecret(`New credential for ${subject.label} (not shown): `))?.trim() ?? '';
  if (typed === '') throw raise(authErrors, 'auth-prompt-ended', { what: subject.label, variable });
  return typed;
}

function userOf(subject: CredentialSubject, stored: readonly FoundCredential[]): string {
  const known = stored[0]?.credential.user;
  if (subject.kind === 'github') return known ?? 'x-access-token';
  const { tokenUser } = subject.profile;
  return isWarehouse(subject.profile) ? tokenUser : (known ?? tokenUser);
}

async function endOld(
  request: RotateRequest,
  old: string | null,
  next: string,
  needs: RotateNeeds,
): Promise<OldEnd> {
  if (old === null) return 'none';
  if (!isRevocable(old)) return 'kept';
  for (const variable of ['GITHUB_TOKEN', 'GH_TOKEN'])
    if (needs.env[variable]?.trim() === old) needs.tell(`${variable} is that old token too.`);
  if (!(await needs.confirmRevocation(REVOCATION))) return 'kept';
  const why = await needs.revokeToken(old, next);
  if (why !== null)
    throw raise(authErrors, 'auth-revocation-failed', { why, page: deletePage(request, old) });
  return (await needs.readTokenFacts(old)).verdict === 'refused' ? 'revoked' : 'accepted';
}

/** https://docs.github.com/en/rest/credentials/revoke */
const REVOCATION =
  'Revoke the old GitHub token? Nobody can undo it, GitHub mails its owner, and whatever else uses it stops working.';

function deletePage({ subject, serverUrl }: RotateRequest, old: string | null): string {
  return old !== null && isRevocable(old)
    ? tokensPage(gitHubTokenKind(old), serverUrl)
    : credentialPage(subject);
}

function nothingHere({ subject, repository }: RotateRequest): Error {
  const local = 'looked at ~/.pypirc, ~/.netrc and the keyring';
  const looked =
    repository === null ? local : `${local}, and at the secrets of ${repository} that GITHUB_TOKEN shows`;
  return raise(authErrors, 'auth-nothing-to-rotate', { index: subject.label, looked });
}
