// `py-release auth rotate`: a new value, proved, in every place of the old one; then the end of the old one.
import { gitHubTokenKind, isRevocable, tokensPage } from '../credentials/github-token.ts';
import type { JudgedCredential } from '../credentials/credential-judgement.ts';
import {
  credentialPage,
  type CredentialStore,
  type CredentialSubject,
  keyringUrl,
  secretName,
} from '../credentials/credential-subject.ts';
import { replaceInNetrc } from '../credentials/netrc.ts';
import { replaceInPypirc } from '../credentials/pypirc-edit.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import type { Environment } from '../upload/environment-credentials.ts';
import { type FoundCredential, lookForCredentials } from './auth-found.ts';
import { describeStep, type LocalPlaces, prepareFile, runSteps, type StoreStep } from './auth-places.ts';
import { type Credential, proveCredential, type ProofNeeds } from './auth-proof.ts';
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
  const wanted = await wantedSecrets(request, needs);
  if (here.stored.length === 0 && wanted.length === 0) throw nothingHere(request);
  const next = await takeNew(subject, needs);
  const user = here.stored[0]?.credential.user ?? defaultUser(subject);
  const credential = { user, password: next };
  const { project } = request;
  const proved = await proveCredential(subject, credential, NEW, { ...needs, project });
  needs.tell(`${subject.label} accepts the new one: ${proved.kind}.`);
  const olds = oldValues(here.stored, needs.env, next);
  const steps: StoreStep[] = [];
  for (const { place, environment, name } of wanted)
    steps.push(await prepareSecret(place, { environment, name, value: next }));
  steps.push(...(await prepareHere(subject, here.stored, { olds, next }, needs)));
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
  return {
    ...{ proved, left: left.map(({ place }) => place), page: deletePage(request, olds) },
    stored: steps.map(({ place, outcome }) => ({ place, outcome })),
    old: await endOld(request, { olds, next }, needs),
  };
}

interface Here {
  readonly stored: readonly FoundCredential[];
  /** They are the shell's. */
  readonly variables: readonly FoundCredential[];
}

const FILES = / of [~$]/;
const KEYRING = 'the keyring';

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
): Promise<readonly WantedSecret[]> {
  const place = repository === null ? null : await needs.findSecrets(repository);
  if (repository === null || place === null) {
    if (named.length === 0 && environment === null) return [];
    const what = `replace secrets of ${repository ?? 'a repository'}`;
    if (repository !== null) throw raise(authErrors, 'auth-github-token-missing', { what });
    throw raise(authErrors, 'auth-repository-missing', { server: 'GitHub' });
  }
  if (named.length > 0) return named.map((name) => ({ place, environment, name }));
  const usual = secretName(subject);
  const environments =
    environment === null ? [null, ...((await place.secrets.listEnvironments()) ?? [])] : [environment];
  const lists = await Promise.all(environments.map((each) => place.secrets.listSecrets(each)));
  return lists
    .flatMap((list) => list ?? [])
    .filter(({ name }) => name === usual)
    .map(({ name, environment: of }) => ({ place, environment: of, name }));
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

function defaultUser(subject: CredentialSubject): string {
  return subject.kind === 'github' ? 'x-access-token' : subject.profile.tokenUser;
}

function oldValues(stored: readonly FoundCredential[], env: Environment, next: string): readonly string[] {
  const named = env[OLD]?.trim() ?? '';
  const all = [...stored.map(({ credential }) => credential.password), ...(named === '' ? [] : [named])];
  return [...new Set(all)].filter((value) => value !== next);
}

interface Values {
  readonly olds: readonly string[];
  readonly next: string;
}

/** In files every entry with an old value, whatever it is for; ~/.pypirc last, since from it the old value is found again. */
async function prepareHere(
  subject: CredentialSubject,
  stored: readonly FoundCredential[],
  { olds, next }: Values,
  needs: RotateNeeds,
): Promise<readonly StoreStep[]> {
  const steps: StoreStep[] = [];
  const kept = stored.find(({ place }) => place === KEYRING);
  if (kept !== undefined) {
    const credential: Credential = { user: kept.credential.user, password: next };
    const isSame = kept.credential.password === next;
    const run = async (): Promise<void> => {
      if (isSame || (await needs.keyring.store(keyringUrl(subject), credential))) return;
      throw raise(authErrors, 'auth-keyring-failed', { index: subject.label });
    };
    steps.push({ place: KEYRING, outcome: isSame ? 'same' : 'replace', run });
  }
  for (const store of ['netrc', 'pypirc'] as const satisfies readonly CredentialStore[]) {
    const file = needs[store];
    const found = await file.read();
    if (found === null) continue;
    const text = olds.reduce(
      (edited, old) =>
        store === 'netrc'
          ? replaceInNetrc(edited, file.shown, old, next)
          : replaceInPypirc(edited, old, next),
      found.text,
    );
    const isOurs = stored.some(({ place }) => place.endsWith(` of ${file.shown}`));
    if (isOurs || text !== found.text)
      steps.push(await prepareFile(file, { place: file.shown, found, text }));
  }
  return steps;
}

async function endOld(request: RotateRequest, { olds, next }: Values, needs: RotateNeeds): Promise<OldEnd> {
  const tokens = olds.filter(isRevocable);
  if (olds.length === 0) return 'none';
  if (tokens.length === 0) return 'kept';
  const question = 'Revoke the old GitHub token for good? Whatever else uses it stops working.';
  if (!(await needs.confirmRevocation(question))) return 'kept';
  let seen: OldEnd = 'revoked';
  for (const token of tokens) {
    const why = await needs.revokeToken(token, next);
    if (why !== null)
      throw raise(authErrors, 'auth-revocation-failed', { why, page: deletePage(request, olds) });
    if ((await needs.readTokenFacts(token)).verdict !== 'refused') seen = 'accepted';
  }
  return seen;
}

function deletePage({ subject, serverUrl }: RotateRequest, olds: readonly string[]): string {
  const [token] = olds.filter(isRevocable);
  return token === undefined ? credentialPage(subject) : tokensPage(gitHubTokenKind(token), serverUrl);
}

function nothingHere({ subject, repository }: RotateRequest): Error {
  const local = 'looked at ~/.pypirc, ~/.netrc and the keyring';
  const looked =
    repository === null ? local : `${local}, and at the secrets of ${repository} that GITHUB_TOKEN shows`;
  return raise(authErrors, 'auth-nothing-to-rotate', { index: subject.label, looked });
}
