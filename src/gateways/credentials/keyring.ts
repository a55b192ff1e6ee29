// The person's keyring, by its command line (https://github.com/jaraco/keyring): a subprocess, so that backends of the system's Python work.
import { withoutSecrets } from '../../upload/environment-credentials.ts';
import { findProgram } from '../program-path.ts';
import { runProgram } from '../run-program.ts';

export interface KeyringEntry {
  readonly user: string;
  readonly password: string;
}

export interface KeyringOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the program starts: a folder that no project can write to. */
  readonly home: string;
  /** A locked keyring may ask the person for its password. */
  readonly timeoutMs?: number;
  readonly log: (message: string) => void;
}

/** Null: there is no keyring, or it knows nothing for this URL. `user` null: whoever it knows. */
export type AskKeyring = (url: string, user: string | null) => Promise<KeyringEntry | null>;

const PATIENCE_MS = 60_000;
/** Secrets of ours, which no backend asks for; git's programs, say, may need the first two. */
const OURS = [
  ...['GITHUB_TOKEN', 'GH_TOKEN', 'PRIVATE_PACKAGES_TOKEN'],
  ...['PY_RELEASE_NEW_SECRET', 'PY_RELEASE_OLD_SECRET'],
];

export function createKeyring(options: KeyringOptions): AskKeyring {
  const env = backendEnvironment(options.env);
  return async (url, user) => {
    if ((await findProgram('keyring', env, options.home)) === null) return null;
    if (user === null) return readEntry(await ask(options, env, ['--mode', 'creds', 'get', url]));
    // It would be taken for an option.
    if (user.startsWith('-')) return null;
    const lines = await ask(options, env, ['get', url, user]);
    const password = lines?.at(-1);
    return password === undefined ? null : { user, password };
  };
}

/** Backends of clouds need the cloud's variables. */
function backendEnvironment(env: KeyringOptions['env']): Readonly<Record<string, string>> {
  const kept = Object.entries(withoutSecrets(env)).filter(([name]) => !OURS.includes(name));
  return Object.fromEntries(kept);
}

export interface KeyringStore {
  /** There is such a program. */
  readonly isThere: () => Promise<boolean>;
  /** False: it did not keep it. The password goes through a pipe, and is asked back. */
  readonly store: (url: string, entry: KeyringEntry) => Promise<boolean>;
}

export function createKeyringStore(options: KeyringOptions): KeyringStore {
  const env = backendEnvironment(options.env);
  const { home, timeoutMs = PATIENCE_MS } = options;
  return {
    isThere: async () => (await findProgram('keyring', env, home)) !== null,
    store: async (url, { user, password }) => {
      if (user.startsWith('-')) return false;
      const input = Buffer.from(password);
      const { exitCode } = await runProgram('keyring', ['set', url, user], {
        ...{ cwd: home, env, timeoutMs, input },
      });
      if (exitCode !== 0) return false;
      return (await createKeyring(options)(url, user))?.password === password;
    },
  };
}

/** The lines that it printed; null when it failed, as it does for what it does not know. */
async function ask(
  { home, log, timeoutMs = PATIENCE_MS }: KeyringOptions,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<readonly string[] | null> {
  const { exitCode, stdout, timedOut } = await runProgram('keyring', args, { cwd: home, env, timeoutMs });
  if (timedOut) log(`The keyring gave no answer in ${timeoutMs / 1000} s and was left alone.`);
  if (exitCode !== 0) return null;
  return stdout.split(/\r?\n/).filter((line) => line !== '');
}

/** Since keyring 25.2: a line with the user, a line with the password. Backends may print lines of their own before. */
function readEntry(lines: readonly string[] | null): KeyringEntry | null {
  const [user, password] = lines?.slice(-2) ?? [];
  return user === undefined || password === undefined ? null : { user, password };
}
