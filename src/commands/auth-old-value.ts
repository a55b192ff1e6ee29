// Which of the values that lie here the new one takes the place of, and where it is put.
import {
  type CredentialStore,
  type CredentialSubject,
  keyringUrl,
} from '../credentials/credential-subject.ts';
import { replaceInNetrc } from '../credentials/netrc.ts';
import { editPypirc, replaceInPypirc } from '../credentials/pypirc-edit.ts';
import { readPypiToken } from '../credentials/pypi-token.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { isWarehouse } from '../upload/index-profile.ts';
import { parsePypirc } from '../upload/pypirc.ts';
import { isSameIndex } from '../upload/same-index.ts';
import type { FoundCredential } from './auth-found.ts';
import { type LocalPlaces, prepareFile, type StoreStep } from './auth-places.ts';
import type { Credential } from './auth-proof.ts';

export const KEYRING = 'the keyring';

export interface OldValue {
  /** Those that hold it, or the new one already. */
  readonly stored: readonly FoundCredential[];
  /** Null: it is not known, or gone. */
  readonly old: string | null;
}

export interface Replacement {
  readonly next: string;
  /** What the person gave as the old one; empty: nothing. */
  readonly named: string;
  readonly project: string | null;
}

/** One value and no other: a wrong guess would destroy another credential. Throws `auth-old-unclear`. */
export function findOldValue(
  subject: CredentialSubject,
  found: readonly FoundCredential[],
  { next, named, project }: Replacement,
): OldValue {
  const own = [...(project === null ? [] : [normalizeName(project)]), ...(projectsOf(next) ?? [])];
  const isOfOthers = (secret: string): boolean =>
    own.length > 0 && projectsOf(secret)?.some((name) => own.includes(name)) === false;
  const candidates = found.filter(
    ({ credential: { password } }) => password !== next && !isOfOthers(password),
  );
  const values = new Set(named === '' ? candidates.map(({ credential }) => credential.password) : [named]);
  if (values.size > 1)
    throw raise(authErrors, 'auth-old-unclear', {
      ...{ count: values.size, index: subject.label },
      places: candidates.map(({ place }) => place).join('; '),
    });
  const [old = null] = values;
  const stored = found.filter(({ credential: { password } }) => password === next || password === old);
  return { stored, old: old === next ? null : old };
}

/** In files every entry with the old value, whatever it is for; ~/.pypirc last, since from it the old value is found again. */
export async function prepareHere(
  subject: CredentialSubject,
  { stored, old }: OldValue,
  next: string,
  needs: LocalPlaces,
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
    const replaced =
      old === null
        ? found.text
        : store === 'netrc'
          ? replaceInNetrc(found.text, file.shown, old, next)
          : replaceInPypirc(found.text, old, next);
    const text = store === 'netrc' ? replaced : withTokenUser(replaced, file.shown, subject, next);
    const isOurs = stored.some(({ place }) => place.endsWith(` of ${file.shown}`));
    if (isOurs || text !== found.text)
      steps.push(await prepareFile(file, { place: file.shown, found, text, isNew: false }));
  }
  return steps;
}

/** PyPI takes nothing but tokens, and each under one user; sections of old have the name of a person. */
function withTokenUser(text: string, shown: string, subject: CredentialSubject, token: string): string {
  if (subject.kind === 'github' || !isWarehouse(subject.profile)) return text;
  const { profile } = subject;
  const { tokenUser: user } = profile;
  return parsePypirc(text, shown)
    .filter((each) => each.password === token && isSameIndex(each.repository, profile))
    .filter((each) => each.user !== null && each.user !== user)
    .reduce(
      (edited, { name }) => editPypirc(edited, { name, repository: null, user, password: token }),
      text,
    );
}

function projectsOf(secret: string): readonly string[] | null {
  return readPypiToken(secret)?.projects ?? null;
}
