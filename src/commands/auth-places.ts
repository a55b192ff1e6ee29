// Places that keep a credential, each prepared so far that only the write is left.
import {
  checkStore,
  type CredentialStore,
  type CredentialSubject,
  keyringUrl,
  netrcHost,
} from '../credentials/credential-subject.ts';
import { editNetrc, parseNetrc } from '../credentials/netrc.ts';
import { editPypirc, sectionName } from '../credentials/pypirc-edit.ts';
import { authErrors } from '../findings/auth-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { UserError } from '../findings/user-error.ts';
import { parsePypirc } from '../upload/pypirc.ts';
import { isSameIndex } from '../upload/same-index.ts';
import type { Credential } from './auth-proof.ts';

export interface SecretFile {
  /** For messages: `~/.pypirc`. */
  readonly shown: string;
  /** Null: there is none. */
  read(): Promise<{ readonly text: string; readonly isOpenToOthers: boolean } | null>;
  /** Throws what the write would, and leaves nothing behind. */
  prove(): Promise<void>;
  write(change: { readonly before: string | null; readonly text: string }): Promise<void>;
}

export interface SecretKeyring {
  isThere(): Promise<boolean>;
  /** Null: it knows nothing. `user` null: any. */
  ask(url: string, user: string | null): Promise<Credential | null>;
  /** False: it did not keep it. */
  store(url: string, credential: Credential): Promise<boolean>;
}

export interface LocalPlaces {
  readonly pypirc: SecretFile;
  readonly netrc: SecretFile;
  readonly keyring: SecretKeyring;
}

export interface StoreStep {
  /** For people: `[pypi] of ~/.pypirc`. */
  readonly place: string;
  readonly outcome: 'add' | 'replace' | 'same';
  run(): Promise<void>;
}

type FileText = Awaited<ReturnType<SecretFile['read']>>;

/** Files as the steps that are prepared so far will leave them: the next one builds on that. */
export type PlannedFiles = Map<CredentialStore, FileText>;

/** Throws `auth-…` and `pypirc-…` where the write would fail. */
export async function prepareLocal(
  store: Exclude<CredentialStore, 'github'>,
  { subject, credential }: { readonly subject: CredentialSubject; readonly credential: Credential },
  places: LocalPlaces,
  planned: PlannedFiles,
): Promise<StoreStep> {
  checkStore(subject, store);
  if (store === 'keyring') return prepareKeyring(subject, credential, places.keyring);
  const file = places[store];
  const found = planned.get(store) ?? (await file.read());
  const { section, text, isNew } =
    store === 'netrc'
      ? withMachine(found?.text ?? '', file.shown, subject, credential)
      : withSection(found?.text ?? '', file.shown, subject, credential);
  planned.set(store, { text, isOpenToOthers: false });
  return prepareFile(file, { place: `${section} of ${file.shown}`, found, text, isNew });
}

export interface FileChange {
  readonly place: string;
  readonly found: FileText;
  readonly text: string;
  /** The place is not there yet. */
  readonly isNew: boolean;
}

/** A file that others may read is written again even when its text stays. */
export async function prepareFile(file: SecretFile, change: FileChange): Promise<StoreStep> {
  const { place, found, text, isNew } = change;
  const before = found?.text ?? null;
  if (text === before && found?.isOpenToOthers !== true)
    return { place, outcome: 'same', run: async () => undefined };
  await file.prove();
  return { place, outcome: isNew ? 'add' : 'replace', run: () => file.write({ before, text }) };
}

async function prepareKeyring(
  subject: CredentialSubject,
  credential: Credential,
  keyring: SecretKeyring,
): Promise<StoreStep> {
  if (!(await keyring.isThere())) throw raise(authErrors, 'auth-keyring-missing', {});
  const url = keyringUrl(subject);
  const known = await keyring.ask(url, credential.user);
  const outcome = known === null ? 'add' : known.password === credential.password ? 'same' : 'replace';
  return {
    ...{ place: 'the keyring', outcome },
    run: async () => {
      if (outcome === 'same' || (await keyring.store(url, credential))) return;
      throw raise(authErrors, 'auth-keyring-failed', { index: subject.label });
    },
  };
}

function withMachine(
  text: string,
  shown: string,
  subject: CredentialSubject,
  { user, password }: Credential,
) {
  const machine = netrcHost(subject) ?? '';
  const edited = editNetrc(text, shown, { machine, login: user, password });
  parseNetrc(edited, shown);
  const isNew = !parseNetrc(text, shown).some((entry) => entry.machine === machine);
  return { section: machine, text: edited, isNew };
}

/** The first section of that index, as the tools take it; else a new one. */
function withSection(text: string, shown: string, subject: CredentialSubject, credential: Credential) {
  if (subject.kind === 'github') throw new Error('~/.pypirc holds credentials of indexes');
  const { profile } = subject;
  const sections = parsePypirc(text, shown);
  const found = sections.find(({ repository }) => isSameIndex(repository, profile));
  const taken = sections.map(({ name }) => name);
  // Somebody's [pypi] may lead to a server of their own, which must not get this credential.
  const isPlain = !profile.readWithCredential && !taken.includes(profile.name);
  const name = found?.name ?? (isPlain ? profile.name : sectionName(new URL(profile.uploadUrl), taken));
  const repository = found !== undefined || isPlain ? null : profile.uploadUrl;
  const edited = editPypirc(text, { name, repository, ...credential });
  return { section: `[${name}]`, text: edited, isNew: found === undefined };
}

export function describeStep({ place, outcome }: StoreStep): string {
  const verb = { add: 'store in', replace: 'replace in', same: 'already in' }[outcome];
  return `${verb} ${place}`;
}

/** In order; the error of the one that fails says what was done before and what was not. */
export async function runSteps(
  steps: readonly StoreStep[],
  code: 'auth-partly-stored' | 'auth-partly-rotated',
  tell: (line: string) => void,
): Promise<void> {
  for (const [position, step] of steps.entries()) {
    try {
      await step.run();
    } catch (error) {
      if (!(error instanceof UserError) || position === 0) throw error;
      const places = (some: readonly StoreStep[]): string => some.map(({ place }) => place).join(', ');
      throw raise(authErrors, code, {
        problem: error.happened,
        done: places(steps.slice(0, position)),
        left: places(steps.slice(position).filter(({ outcome }) => outcome !== 'same')),
        remedy: error.remedy.replace(/^(?:Nothing was stored|It was left as it is)\. /, ''),
      });
    }
    tell(`${step.outcome === 'same' ? 'Already in' : 'Stored in'} ${step.place}.`);
  }
}
