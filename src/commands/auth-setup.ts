// `py-release auth setup`: trusted publishing is offered, what is left is proved, and stored where it is used.
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { UserError } from '../findings/user-error.ts';
import type { JudgedCredential } from '../credentials/credential-judgement.ts';
import {
  checkStore,
  type CredentialStore,
  type CredentialSubject,
  credentialPage,
  PACKAGES_TOKEN,
  secretName,
} from '../credentials/credential-subject.ts';
import { TOKEN_NAMES } from '../credentials/github-token.ts';
import type { WorkflowPublisher } from '../credentials/workflow-publishers.ts';
import type { OfferedPublisher } from '../report/credential-report.ts';
import { isWarehouse } from '../upload/index-profile.ts';
import { variableOf, type Environment } from '../upload/environment-credentials.ts';
import {
  describeStep,
  type LocalPlaces,
  type PlannedFiles,
  prepareLocal,
  runSteps,
  type StoreStep,
} from './auth-places.ts';
import { type Credential, proveCredential, type ProofNeeds } from './auth-proof.ts';
import { prepareSecret, type SecretsPlace } from './auth-secrets.ts';
import { type OfferNeeds, offerPublisher } from './auth-trusted.ts';
import { type CredentialNeeds, findCredentials } from './find-credentials.ts';

export interface SetupRequest {
  readonly subjects: readonly CredentialSubject[];
  /** Null: where it fits best. */
  readonly to: readonly CredentialStore[] | null;
  /** `owner/name`; null: not known. */
  readonly repository: string | null;
  readonly environment: string | null;
  /** Of the secret; null: the usual one. */
  readonly secret: string | null;
  /** Only tell the publisher to add. */
  readonly trustedOnly: boolean;
  /** Said beforehand: a token shall be stored, without questions. */
  readonly yes: boolean;
  /** Of the project in the folder; null: there is none. */
  readonly project: string | null;
  readonly publishers: readonly WorkflowPublisher[];
  readonly serverUrl: string;
}

export interface SetupNeeds extends ProofNeeds, OfferNeeds, CredentialNeeds, LocalPlaces {
  readonly env: Environment;
  /** `what` is for the question. Throws `auth-github-token-missing`. */
  openSecrets(repository: string, what: string): Promise<SecretsPlace>;
  /** One line for the person. */
  tell(line: string): void;
  readonly canConfirm: boolean;
  /** Answers yes by itself where the person said so beforehand. */
  confirm(question: string): Promise<boolean>;
}

export interface SetUp {
  readonly trusted: readonly OfferedPublisher[];
  readonly proved: readonly (JudgedCredential & { readonly what: string })[];
  readonly stored: readonly Pick<StoreStep, 'place' | 'outcome'>[];
}

/** Throws `auth-…`, `credential-…`, `pypirc-…`, `github-…`; nothing is stored before everything is proved. */
export async function setUpCredentials(request: SetupRequest, needs: SetupNeeds): Promise<SetUp> {
  const trusted: OfferedPublisher[] = [];
  const left: CredentialSubject[] = [];
  const to = request.to ?? [await bestStore(request, needs)];
  for (const subject of request.subjects) {
    const offered =
      to.includes('github') || request.trustedOnly ? await offer(subject, request, needs) : null;
    if (offered !== null) trusted.push(offered);
    if (offered === null || !(request.trustedOnly || (await prefersTrust(subject, request, needs))))
      left.push(subject);
  }
  if (request.trustedOnly || left.length === 0) return { trusted, proved: [], stored: [] };
  for (const subject of left) for (const store of to) checkStore(subject, store);
  if (to.includes('github')) refuseSharedSecret(left);
  const proved: (JudgedCredential & { readonly what: string })[] = [];
  const steps: StoreStep[] = [];
  const planned: PlannedFiles = new Map();
  for (const subject of left) {
    const { credential, judged } = await takeProved(subject, request, needs);
    proved.push({ ...judged, what: subject.label });
    needs.tell(`${subject.label} accepts it: ${judged.kind}${expiryOf(judged)}.`);
    for (const { text } of judged.findings) needs.tell(`Worth knowing: it ${text}.`);
    steps.push(...(await prepare({ subject, credential }, { ...request, to, planned }, needs)));
  }
  await agree(steps, needs);
  await runSteps(steps, 'auth-partly-stored', (line) => needs.tell(line));
  return { trusted, proved, stored: steps.map(({ place, outcome }) => ({ place, outcome })) };
}

async function bestStore(
  { repository }: SetupRequest,
  { keyring }: Pick<SetupNeeds, 'keyring'>,
): Promise<CredentialStore> {
  if (repository !== null) return 'github';
  return (await keyring.isThere()) ? 'keyring' : 'pypirc';
}

/** Null for an index that knows no trusted publishers. */
async function offer(
  subject: CredentialSubject,
  request: SetupRequest,
  needs: SetupNeeds,
): Promise<OfferedPublisher | null> {
  if (subject.kind === 'github' || !isWarehouse(subject.profile)) return null;
  return offerPublisher(subject.profile, request, needs);
}

/** Who can't be asked brought a token, or is told by the missing one. */
async function prefersTrust(
  subject: CredentialSubject,
  { yes }: SetupRequest,
  needs: SetupNeeds,
): Promise<boolean> {
  if (!needs.canAsk || yes) return false;
  for (;;) {
    const question = `Publish to ${subject.label} that way, without a stored token? [Y/n] `;
    const answer = (await needs.askLine(question))?.trim() ?? null;
    if (answer === null) throw promptEnded(subject, 'trusted publishing');
    if (/^(?:y(?:es)?)?$/i.test(answer)) return true;
    if (/^no?$/i.test(answer)) return false;
    needs.tell('Answer y or n.');
  }
}

/** One name holds one value. */
function refuseSharedSecret(subjects: readonly CredentialSubject[]): void {
  const names = subjects.map(secretName);
  const name = names.find((each, position) => names.indexOf(each) !== position);
  if (name === undefined) return;
  const which = subjects.filter((each) => secretName(each) === name).map(({ label }) => label);
  throw raise(authErrors, 'auth-secret-shared', { name, which: which.join(', ') });
}

interface Taken {
  readonly credential: Credential;
  readonly source: string;
}

const STORED = /^(?:the keyring$|\[)/;

/** Who sits at a terminal is asked for another one when a stored one is refused: it would be found again each time. */
async function takeProved(
  subject: CredentialSubject,
  { project, yes }: SetupRequest,
  needs: SetupNeeds,
): Promise<Taken & { readonly judged: JudgedCredential }> {
  const prove = async (taken: Taken) => {
    const { credential, source } = taken;
    return { ...taken, judged: await proveCredential(subject, credential, source, { ...needs, project }) };
  };
  const taken = await takeCredential(subject, needs);
  return prove(taken).catch(async (error: unknown) => {
    const isRefused = error instanceof UserError && error.code === 'auth-refused';
    if (!isRefused || !STORED.test(taken.source) || !needs.canAsk || yes) throw error;
    needs.tell(error.happened);
    const nothing = async () => null;
    const asked = { ...needs, env: {}, readPypirc: nothing, askKeyring: nothing };
    return prove(await takeCredential(subject, asked));
  });
}

async function takeCredential(subject: CredentialSubject, needs: SetupNeeds): Promise<Taken> {
  if (subject.kind === 'github') return takePackagesToken(subject, needs);
  const { credentials, sentence } = await findCredentials(subject.profile, needs.env, needs);
  if (credentials === null)
    throw raise(authErrors, 'auth-credential-missing', {
      ...{ index: subject.label, looked: 'neither the environment, the keyring nor ~/.pypirc has one' },
      variable: variableOf(subject.profile),
    });
  return { credential: credentials, source: / from (.+)\.$/.exec(sentence)?.[1] ?? 'what you gave' };
}

/** As the user of a token GitHub takes any name. */
const TOKEN_LOGIN = 'x-access-token';

async function takePackagesToken(subject: CredentialSubject, needs: SetupNeeds) {
  const given = needs.env[PACKAGES_TOKEN]?.trim() ?? '';
  if (given === '' && !needs.canAsk)
    throw raise(authErrors, 'auth-credential-missing', {
      ...{ index: subject.label, looked: 'the environment has none', variable: `\`${PACKAGES_TOKEN}\`` },
    });
  if (given === '')
    needs.tell(`A fine-grained token with \`contents: read\` will do: ${credentialPage(subject)}`);
  const typed =
    given === '' ? await needs.askSecret(`GitHub token for ${subject.label} (not shown): `) : given;
  if (typed === null || typed.trim() === '') throw promptEnded(subject, PACKAGES_TOKEN);
  const credential = { user: TOKEN_LOGIN, password: typed.trim() };
  return { credential, source: given === '' ? 'your answer' : PACKAGES_TOKEN };
}

function promptEnded(subject: CredentialSubject, variable: string): Error {
  return raise(authErrors, 'auth-prompt-ended', { what: subject.label, variable: `\`${variable}\`` });
}

async function prepare(
  of: { readonly subject: CredentialSubject; readonly credential: Credential },
  request: SetupRequest & { readonly to: readonly CredentialStore[]; readonly planned: PlannedFiles },
  needs: SetupNeeds,
): Promise<readonly StoreStep[]> {
  const { environment, secret, serverUrl, repository } = request;
  const { subject, credential } = of;
  const steps: StoreStep[] = [];
  for (const store of request.to) {
    if (store !== 'github') {
      steps.push(await prepareLocal(store, of, needs, request.planned));
      continue;
    }
    if (repository === null)
      throw raise(authErrors, 'auth-repository-missing', { server: new URL(serverUrl).host });
    const place = await needs.openSecrets(repository, `store the secret of ${subject.label}`);
    const { verdict, facts } = place.writer;
    if (verdict === 'accepted')
      needs.tell(`Secrets are written as ${facts.login ?? 'an App or job'} (${TOKEN_NAMES[facts.kind]}).`);
    const name = secret ?? secretName(subject);
    steps.push(await prepareSecret(place, { environment, name, value: credential.password }));
  }
  return steps;
}

/** Says exactly what follows. Nothing left to do needs no consent. */
async function agree(steps: readonly StoreStep[], needs: SetupNeeds): Promise<void> {
  const writes = steps.filter(({ outcome }) => outcome !== 'same');
  if (writes.length === 0) return;
  needs.tell('This will be done:');
  for (const step of steps) needs.tell(`  ${describeStep(step)}`);
  if (!needs.canConfirm) throw raise(authErrors, 'auth-consent-missing', {});
  if (!(await needs.confirm('Go on?'))) throw raise(authErrors, 'auth-declined', {});
}

function expiryOf({ expires }: JudgedCredential): string {
  return expires === null ? '' : `, until ${new Date(expires * 1000).toISOString().slice(0, 10)}`;
}
