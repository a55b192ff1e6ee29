// ~/.pypirc on disk.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { raise } from '../../findings/catalogue.ts';
import { credentialErrors } from '../../findings/credential-errors.ts';

export interface PypircFile {
  /** For messages. */
  readonly path: string;
  readonly text: string;
  /** Other users of this machine may read it; never true on Windows, whose modes say nothing. */
  readonly isOpenToOthers: boolean;
}

const SHOWN = '~/.pypirc';
const LONGEST = 1024 * 1024;
const OTHERS = 0o077;

/** Null: there is none. Throws `pypirc-unreadable`. */
export async function readPypirc(home: string): Promise<PypircFile | null> {
  try {
    const file = await open(join(home, '.pypirc'), 'r');
    try {
      const { mode, size } = await file.stat();
      if (size > LONGEST) throw new Error(`it has ${size} bytes`);
      const isOpenToOthers = process.platform !== 'win32' && (mode & OTHERS) !== 0;
      return { path: SHOWN, text: await file.readFile('utf8'), isOpenToOthers };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw raise(credentialErrors, 'pypirc-unreadable', { path: SHOWN, why: code ?? message });
  }
}
