// The file of the access log: appended to, readable by its owner only.
import { close, openSync, write } from 'node:fs';
import { userInfo } from 'node:os';
import { raise } from '../findings/catalogue.ts';
import { indexServerErrors } from '../findings/index-server-errors.ts';
import { type Access, type AccessActor, accessLine } from './access-record.ts';

export interface AccessLog {
  add(access: Access): void;
  /** When all lines are written. */
  close(): Promise<void>;
}

/** Throws `index-log-unwritable`. `onFailure`: of lines that could not be written, told once. */
export function openAccessLog(
  path: string,
  actor: AccessActor,
  onFailure: (message: string) => void,
): AccessLog {
  const file = open(path);
  let last: Promise<void> = Promise.resolve();
  let failed = false;
  return {
    add(access) {
      const line = `${accessLine(actor, access)}\n`;
      last = last.then(
        () =>
          new Promise((resolve) => {
            write(file, line, (error) => {
              if (error !== null && !failed) onFailure(error.message);
              failed ||= error !== null;
              resolve();
            });
          }),
      );
    },
    async close() {
      await last;
      await new Promise((resolve) => close(file, resolve));
    },
  };
}

function open(path: string): number {
  try {
    return openSync(path, 'a', 0o600);
  } catch (error) {
    throw raise(indexServerErrors, 'index-log-unwritable', { path, message: (error as Error).message });
  }
}

/** Who runs this process, by the machine's own word. */
export function localUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a user that has no name.
    return 'unknown';
  }
}
