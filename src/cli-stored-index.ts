// An index as this machine knows it: named in ~/.pypirc, with a login from the environment, the keyring or that file.
import { findCredentials } from './commands/find-credentials.ts';
import { homeFolder } from './gateways/credentials/home-folder.ts';
import { createKeyring } from './gateways/credentials/keyring.ts';
import { readPypirc } from './gateways/credentials/pypirc-file.ts';
import { type IndexProfile, indexProfile } from './upload/index-profile.ts';
import { parsePypirc, resolveRepository } from './upload/pypirc.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type StatedTraits = Parameters<typeof indexProfile>[1];

/** `name`: as typed, a name or an address. Throws `pypirc-…`, `index-…`. */
export async function storedIndex(
  name: string,
  env: Environment,
  stated?: StatedTraits,
): Promise<IndexProfile> {
  const file = await readPypirc(homeFolder(env));
  const repositories = file === null ? [] : parsePypirc(file.text, file.path);
  return indexProfile(resolveRepository(name, repositories, '~/.pypirc'), stated);
}

/** Nobody is asked a question: without a login the index says so. Null where it is read without one. */
export async function storedLogin(profile: IndexProfile, env: Environment, log: (text: string) => void) {
  if (!profile.readWithCredential) return null;
  const home = homeFolder(env);
  const { credentials } = await findCredentials(profile, env, {
    readPypirc: () => readPypirc(home),
    askKeyring: createKeyring({ env, home, log }),
    ...{ askLine: async () => null, askSecret: async () => null, canAsk: false },
  });
  return credentials;
}
