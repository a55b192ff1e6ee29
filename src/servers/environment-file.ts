// The password for other shells of the same person: a file that only they can read, for `source`.
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportLines } from './installer-environment.ts';

/** `path`: in a folder of this user. */
export async function writeEnvironmentFile(
  path: string,
  variables: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(beside, 'wx', 0o600);
    await file.writeFile(exportLines(variables)).finally(() => file.close());
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

export async function removeEnvironmentFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
