// Credentials are proved before anything is done with them: by what they say of themselves, and by requests that change nothing.
import {
  type GitHubAnswer,
  judgeForeignToken,
  judgeGitHubToken,
  judgeIndexCredential,
  type JudgedCredential,
} from '../credentials/credential-judgement.ts';
import { credentialPage, type CredentialSubject } from '../credentials/credential-subject.ts';
import { readPypiToken } from '../credentials/pypi-token.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { normalizeName } from '../project/normalize-name.ts';
import type { CredentialVerdict } from '../upload/credential-verdict.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import { refuseForeignToken } from '../upload/token-home.ts';

export interface Credential {
  readonly user: string;
  readonly password: string;
}

export interface ProofNeeds {
  /** Never throws. */
  readTokenFacts(token: string): Promise<GitHubAnswer>;
  /** By an upload that no index can store. */
  askIndex(profile: IndexProfile, credential: Credential): Promise<CredentialVerdict>;
  /** Unix seconds. */
  now(): number;
}

/** A token of another index is not sent. */
export async function judgeCredential(
  subject: CredentialSubject,
  credential: Credential,
  needs: ProofNeeds,
): Promise<JudgedCredential> {
  const { password } = credential;
  if (subject.kind === 'github') return judgeGitHubToken(await needs.readTokenFacts(password), needs.now());
  const { profile } = subject;
  const foreign = judgeForeignToken(password, profile);
  if (foreign !== null) return foreign;
  return judgeIndexCredential(password, profile, await needs.askIndex(profile, credential), needs.now());
}

/** `source` is for messages. Throws `credential-of-pypi-misdirected`, `auth-refused` or `auth-unproved` for anything but a valid one. */
export async function proveCredential(
  subject: CredentialSubject,
  credential: Credential,
  source: string,
  { project, ...needs }: ProofNeeds & { readonly project: string | null },
): Promise<JudgedCredential> {
  if (subject.kind === 'index') refuseForeignToken(credential.password, subject.profile, source);
  const judged = await judgeCredential(subject, credential, needs);
  const values = { index: subject.label, source, page: credentialPage(subject) };
  const elsewhere = subject.kind === 'index' ? foreignProject(credential.password, project) : null;
  const why =
    judged.state === 'expired' && judged.expires !== null
      ? ` (it expired on ${new Date(judged.expires * 1000).toISOString().slice(0, 10)})`
      : elsewhere === null
        ? ''
        : ` (it is ${elsewhere}, and the project is ${String(project)})`;
  if (judged.state === 'refused' || judged.state === 'expired' || elsewhere !== null)
    throw raise(authErrors, 'auth-refused', { ...values, why });
  if (judged.state === 'unknown') throw raise(authErrors, 'auth-unproved', { index: subject.label, source });
  return judged;
}

/** A token of other projects can't upload this one. */
function foreignProject(secret: string, project: string | null): string | null {
  const projects = readPypiToken(secret)?.projects ?? null;
  if (projects === null || project === null || projects.includes(normalizeName(project))) return null;
  return `for ${projects.slice(0, 3).join(', ') || 'no project'}`;
}
