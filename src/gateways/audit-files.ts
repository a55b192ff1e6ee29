// Files of an audit: read when they are there, written whole, and for nobody else where they tell of people.
import { randomBytes } from 'node:crypto';
import { open, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { auditErrors } from '../findings/audit-errors.ts';
import { raise } from '../findings/catalogue.ts';

const LONGEST_LOG = 512 * 1024 * 1024;
const LONGEST_DATA = 64 * 1024 * 1024;
const OWNER_ONLY = 0o600;

/** Null: there is none yet. Throws `audit-data-unreadable`. */
export async function readAuditData(path: string): Promise<string | null> {
  try {
    if ((await stat(path)).size > LONGEST_DATA) throw new Error(`it is larger than ${LONGEST_DATA} bytes`);
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw raise(auditErrors, 'audit-data-unreadable', { path, why: code ?? message });
  }
}

/** Throws `audit-log-unreadable`. */
export async function readAccessLog(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > LONGEST_LOG) throw new Error(`it is larger than ${LONGEST_LOG} bytes`);
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw raise(auditErrors, 'audit-log-unreadable', { path, why: code ?? message });
  }
}

/** Beside it, then renamed: readers see the old text or the new one. Throws `audit-file-unwritable`. */
export async function writeAuditFile(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'wx', OWNER_ONLY);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    // What can't be removed was never written.
    await rm(beside, { force: true }).catch(() => undefined);
    const { code, message } = error as NodeJS.ErrnoException;
    throw raise(auditErrors, 'audit-file-unwritable', { path, why: code ?? message });
  }
}
