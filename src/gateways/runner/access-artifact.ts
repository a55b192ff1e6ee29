// Saves the access log with the run, by GitHub's own artifact client. It is 5 MB of code, so it is loaded when a job ends and not before.
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface AccessLogFile {
  /** Absolute. */
  readonly path: string;
  /** Of the artifact. */
  readonly name: string;
  /** Of the job; tells artifacts of one run apart. */
  readonly job: string;
  /** Where a copy may stand for a moment: RUNNER_TEMP. */
  readonly temp: string;
}

/** Returns the name that it has got: artifacts of one run have different names, and the jobs of a matrix are many. Throws the client's errors. */
export async function saveAccessLog({ path, name, job, temp }: AccessLogFile): Promise<string> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const folder = await mkdtemp(join(temp, 'py-release-access-'));
  try {
    const file = join(folder, 'access.jsonl');
    await copyFile(path, file);
    try {
      await client.uploadArtifact(name, [file], folder);
      return name;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('(409)')) throw error;
    }
    const other = `${name}-${job}-${randomBytes(4).toString('hex')}`;
    await client.uploadArtifact(other, [file], folder);
    return other;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
