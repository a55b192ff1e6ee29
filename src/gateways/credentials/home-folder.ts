// The person's home folder.
import { homedir } from 'node:os';

export function homeFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['HOME'] || env['USERPROFILE'] || homedir();
}
