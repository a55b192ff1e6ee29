// Files of the person that hold secrets: written whole, for nobody else to read, and never through a link.
import { randomBytes } from 'node:crypto';
import { constants, lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { authErrors } from '../../findings/auth-errors.ts';
import { raise } from '../../findings/catalogue.ts';

export interface PrivateFile {
  readonly text: string;
  /** Other users of this machine may read it; never true on Windows, whose modes say nothing. */
  readonly isOpenToOthers: boolean;
}

const LONGEST = 1024 * 1024;
const OTHERS = 0o077;
const OWNER_ONLY = 0o600;

/** Null: there is none. `shown` is for messages. Throws `auth-file-unreadable`. */
export async function readPrivateFile(path: string, shown: string): Promise<PrivateFile | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { mode, size } = await file.stat();
      if (size > LONGEST) throw new Error(`it has ${size} bytes`);
      const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
      return { text: await file.readFile('utf8'), isOpenToOthers };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw raise(authErrors, 'auth-file-unreadable', { path: shown, why: code ?? message });
  }
}

/** Throws what the write would: `auth-file-link` or `auth-file-unwritable`. Leaves nothing behind. */
export async function provePrivateFile(path: string, shown: string): Promise<void> {
  await refuseLink(path, shown);
  const beside = await writeBeside(path, shown, '');
  await rm(beside, { force: true });
}

/**
 * `before`: the text that was read, null when there was no file. Throws as above, and `auth-file-changed` when the file has another text by
 * now, which then stays.
 */
export async function writePrivateFile(
  path: string,
  shown: string,
  { before, text }: { readonly before: string | null; readonly text: string },
): Promise<void> {
  await refuseLink(path, shown);
  const beside = await writeBeside(path, shown, text);
  try {
    if (((await readPrivateFile(path, shown))?.text ?? null) !== before)
      throw raise(authErrors, 'auth-file-changed', { path: shown });
    await rename(beside, path).catch((error: unknown) => unwritable(shown, error));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Whose link leads into a repository of settings would publish the secret with it. */
async function refuseLink(path: string, shown: string): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found?.isSymbolicLink() === true) throw raise(authErrors, 'auth-file-link', { path: shown });
  if (found !== null && !found.isFile())
    throw raise(authErrors, 'auth-file-unwritable', { path: shown, why: 'it is no file' });
}

async function writeBeside(path: string, shown: string, text: string): Promise<string> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  const { O_CREAT, O_EXCL, O_WRONLY } = constants;
  const file = await open(beside, O_CREAT | O_EXCL | O_WRONLY, OWNER_ONLY).catch((error: unknown) =>
    unwritable(shown, error),
  );
  try {
    await file.writeFile(text);
    await file.sync();
  } catch (error) {
    await rm(beside, { force: true });
    unwritable(shown, error);
  } finally {
    await file.close();
  }
  return beside;
}

function unwritable(path: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  throw raise(authErrors, 'auth-file-unwritable', { path, why: code ?? message });
}
