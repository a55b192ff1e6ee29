// Files of a person's home and of their project that `py-release auth` looks at.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type NetrcEntry, parseNetrc } from '../../credentials/netrc.ts';
import { SETTINGS_FILES } from '../../credentials/plain-secrets.ts';
import { homeFolder } from './home-folder.ts';
import { provePrivateFile, type PrivateFile, readPrivateFile, writePrivateFile } from './private-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A file with secrets, by its path; `shown` is for messages. */
export function secretFile(path: string, shown: string) {
  return {
    shown,
    read: () => readPrivateFile(path, shown),
    prove: () => provePrivateFile(path, shown),
    write: (change: { readonly before: string | null; readonly text: string }) =>
      writePrivateFile(path, shown, change),
  };
}

/** pip, uv and curl look where `NETRC` says. */
export function netrcFile(home: string, env: Environment) {
  const named = env['NETRC'] ?? '';
  return named === '' ? secretFile(join(home, '.netrc'), '~/.netrc') : secretFile(named, '$NETRC');
}

/** The logins of hosts that installers know. Throws `auth-netrc-malformed`, `auth-file-unreadable`. */
export async function readNetrc(env: Environment): Promise<readonly NetrcEntry[]> {
  const { shown, read } = netrcFile(homeFolder(env), env);
  const file = await read();
  return file === null ? [] : parseNetrc(file.text, shown);
}

/** Settings of other tools, those that are there and can be read. */
export async function readSettings(home: string): Promise<readonly (PrivateFile & { shown: string })[]> {
  const read = SETTINGS_FILES.map(async (name) => {
    const file = await readPrivateFile(join(home, name), `~/${name}`).catch(() => null);
    return file === null ? [] : [{ ...file, shown: `~/${name}` }];
  });
  return (await Promise.all(read)).flat();
}

const MOST_WORKFLOWS = 200;
const LONGEST = 512 * 1024;

/** Name and text of each workflow of the project, by name. */
export async function readWorkflows(
  folder: string,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const path = join(folder, '.github', 'workflows');
  const names = (await readdir(path).catch(() => [])).filter((name) => /\.ya?ml$/.test(name)).sort();
  const read = names.slice(0, MOST_WORKFLOWS).map(async (name) => {
    const file = join(path, name);
    const isSmall = await stat(file).then(
      (found) => found.isFile() && found.size <= LONGEST,
      () => false,
    );
    return isSmall ? [{ name, text: await readFile(file, 'utf8') }] : [];
  });
  return (await Promise.all(read)).flat();
}
