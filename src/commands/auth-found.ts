// Credentials where a person's machine keeps them: the environment, ~/.pypirc, netrc and the keyring.
import { advice, type CredentialFinding, problem } from '../credentials/credential-judgement.ts';
import { type CredentialSubject, keyringUrl, netrcHost } from '../credentials/credential-subject.ts';
import { parseNetrc } from '../credentials/netrc.ts';
import { UserError } from '../findings/user-error.ts';
import { environmentCredentials, type Environment } from '../upload/environment-credentials.ts';
import { indexProfile, type IndexProfile, isWarehouse } from '../upload/index-profile.ts';
import { parsePypirc, type PypircRepository } from '../upload/pypirc.ts';
import type { LocalPlaces } from './auth-places.ts';
import type { Credential } from './auth-proof.ts';

export interface FoundCredential {
  readonly subject: CredentialSubject;
  /** For people: `[pypi] of ~/.pypirc`, `PYPI_API_TOKEN`. */
  readonly place: string;
  readonly credential: Credential;
  /** Of the place. */
  readonly findings: readonly CredentialFinding[];
}

/** What is there, and cannot be asked about. */
export interface UnusableCredential {
  readonly place: string;
  readonly findings: readonly CredentialFinding[];
}

export interface FoundCredentials {
  readonly found: readonly FoundCredential[];
  readonly unusable: readonly UnusableCredential[];
}

export interface SearchRequest {
  /** Beside PyPI, TestPyPI and those of ~/.pypirc. */
  readonly indexes: readonly IndexProfile[];
  readonly serverUrl: string;
}

/** Throws `pypirc-…`, `auth-netrc-malformed`, `auth-file-unreadable` and `credential-conflict`. */
export async function lookForCredentials(
  { indexes, serverUrl }: SearchRequest,
  { env, ...places }: LocalPlaces & { readonly env: Environment },
): Promise<FoundCredentials> {
  const pypirc = await places.pypirc.read();
  const sections = pypirc === null ? [] : parsePypirc(pypirc.text, places.pypirc.shown);
  const read = sections.map((section) => ({ section, profile: profileOf(section) }));
  const profiles = distinct([
    ...[indexProfile('pypi'), indexProfile('testpypi')],
    ...read.flatMap(({ profile }) => (profile instanceof UserError ? [] : [profile])),
    ...indexes,
  ]);
  const github: CredentialSubject = { kind: 'github', label: 'GitHub', serverUrl };
  const subjects = [github, ...profiles.map(indexSubject)];
  const urlOf = (name: string): string | null =>
    sections.find((each) => each.name === name)?.repository ?? null;
  const own = (isOpen: boolean | undefined): readonly CredentialFinding[] =>
    isOpen === true ? [problem('stands in a file that others may read: chmod 600')] : [];
  const inPypirc = read.flatMap(({ section, profile }): readonly FoundCredential[] => {
    if (profile instanceof UserError || section.password === null) return [];
    const credential = { user: section.user ?? profile.tokenUser, password: section.password };
    const place = `[${section.name}] of ${places.pypirc.shown}`;
    return [{ subject: indexSubject(profile), place, credential, findings: own(pypirc?.isOpenToOthers) }];
  });
  return {
    found: [
      ...gitHubVariables(env, github),
      ...profiles.flatMap((profile) => indexVariables(env, profile, urlOf)),
      ...inPypirc,
      ...(await inNetrc(subjects, places, own)),
      ...(await inKeyring(subjects, sections, places)),
    ],
    unusable: read.flatMap(({ section, profile }) =>
      profile instanceof UserError && section.password !== null
        ? [
            {
              place: `[${section.name}] of ${places.pypirc.shown}`,
              findings: [advice(profile.happened), ...own(pypirc?.isOpenToOthers)],
            },
          ]
        : [],
    ),
  };
}

function indexSubject(profile: IndexProfile): CredentialSubject {
  return { kind: 'index', label: profile.label, profile };
}

function profileOf({ repository }: PypircRepository): IndexProfile | UserError {
  try {
    return indexProfile(repository);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function distinct(profiles: readonly IndexProfile[]): readonly IndexProfile[] {
  return [...new Map(profiles.map((profile) => [profile.uploadUrl, profile])).values()];
}

const TOKEN_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN', 'PRIVATE_PACKAGES_TOKEN'];

function gitHubVariables(env: Environment, subject: CredentialSubject): readonly FoundCredential[] {
  return TOKEN_VARIABLES.flatMap((place) => {
    const password = env[place]?.trim() ?? '';
    return password === ''
      ? []
      : [{ subject, place, credential: { user: 'x-access-token', password }, findings: [] }];
  });
}

function indexVariables(
  env: Environment,
  profile: IndexProfile,
  urlOf: (name: string) => string | null,
): readonly FoundCredential[] {
  return environmentCredentials(env, profile, urlOf).flatMap(({ user, password, source }) =>
    password === null
      ? []
      : [
          {
            ...{ subject: indexSubject(profile), place: source, findings: [] },
            credential: { user: user ?? profile.tokenUser, password },
          },
        ],
  );
}

/** Hosts that nobody named are nobody's business. */
async function inNetrc(
  subjects: readonly CredentialSubject[],
  { netrc }: LocalPlaces,
  own: (isOpen: boolean | undefined) => readonly CredentialFinding[],
): Promise<readonly FoundCredential[]> {
  const file = await netrc.read();
  const entries = file === null ? [] : parseNetrc(file.text, netrc.shown);
  return entries.flatMap(({ machine, login, password }): readonly FoundCredential[] => {
    const subject = subjects.find(
      (each) =>
        netrcHost(each) === machine || (each.kind === 'github' && machine === `api.${netrcHost(each)}`),
    );
    if (subject === undefined || password === null) return [];
    const credential = { user: login ?? '', password };
    return [
      { subject, place: `${machine} of ${netrc.shown}`, credential, findings: own(file?.isOpenToOthers) },
    ];
  });
}

async function inKeyring(
  subjects: readonly CredentialSubject[],
  sections: readonly PypircRepository[],
  { keyring }: LocalPlaces,
): Promise<readonly FoundCredential[]> {
  if (!(await keyring.isThere())) return [];
  const found: FoundCredential[] = [];
  for (const subject of subjects) {
    const user = keyringUser(subject, sections);
    const credential = await keyring.ask(keyringUrl(subject), user);
    if (credential !== null) found.push({ subject, place: 'the keyring', credential, findings: [] });
  }
  return found;
}

/** Null: whoever it knows. */
function keyringUser(subject: CredentialSubject, sections: readonly PypircRepository[]): string | null {
  if (subject.kind === 'github') return 'x-access-token';
  const { profile } = subject;
  if (isWarehouse(profile)) return profile.tokenUser;
  return sections.find(({ repository }) => repository === profile.uploadUrl)?.user ?? null;
}
