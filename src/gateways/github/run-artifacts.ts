// Artifacts that runs have left: access logs of jobs, and the data of the last audit. Needs `actions: read`.
// https://docs.github.com/en/rest/actions/artifacts
import { buffer } from 'node:stream/consumers';
import type { Endpoints } from '@octokit/types';
import { readZipMember } from '../archives/zip-member.ts';
import type { GitHubClient } from './octokit.ts';
import { hasStatus, tell } from './request-failure.ts';

type ApiArtifact =
  Endpoints['GET /repos/{owner}/{repo}/actions/artifacts']['response']['data']['artifacts'][number];

const PAGE = 100;
const MOST_PAGES = 20;
const MOST_LOGS = 500;
const LARGEST_ARTIFACT = 32 * 1024 * 1024;
/** Characters of all logs together. */
const MOST_TEXT = 256 * 1024 * 1024;
const LOG_NAME = /^py-release-access(?:-.*)?$/;
const LOG_FILE = 'access.jsonl';

export interface LogsRead {
  readonly texts: readonly string[];
  /** Why logs are missing, each as part of a sentence. */
  readonly gaps: readonly string[];
}

export function createRunArtifacts(client: GitHubClient) {
  const { repo, owner } = client.repository;
  return {
    /** Access logs of the repository's own runs since then (Unix milliseconds), as many as an audit takes; a run of a fork could write anything. */
    readAccessLogs: (since: number): Promise<LogsRead> =>
      tell(`read the artifacts of ${owner}/${repo}`, async () => {
        const { found, complete } = await listArtifacts(client, null, since);
        const logs = found.filter((artifact) => LOG_NAME.test(artifact.name) && isOwn(artifact));
        const wanted = logs.filter((artifact) => !artifact.expired && isSmall(artifact)).slice(0, MOST_LOGS);
        const texts: string[] = [];
        let length = 0;
        let broken = 0;
        for (const artifact of wanted) {
          if (length > MOST_TEXT) break;
          const text = await readMember(client, artifact, LOG_FILE);
          if (text === null) broken += 1;
          else length += texts[texts.push(text) - 1]?.length ?? 0;
        }
        const expired = logs.filter((artifact) => artifact.expired).length;
        const large = logs.filter((artifact) => !artifact.expired && !isSmall(artifact)).length;
        const beyond = logs.length - expired - large - broken - texts.length;
        const gaps = [
          ...(complete ? [] : [`only the newest ${MOST_PAGES * PAGE} artifacts were looked through`]),
          ...(beyond > 0 ? [`${beyond} older ones are more than an audit reads`] : []),
          ...(large > 0 ? [`${large} are larger than ${LARGEST_ARTIFACT} bytes`] : []),
          ...(expired > 0 ? [`${expired} have expired`] : []),
          ...(broken > 0 ? [`${broken} have no ${LOG_FILE} that can be read`] : []),
        ];
        return { texts, gaps };
      }),

    /** A file of the newest artifact of that name that a run on this branch has left; null: there is none. */
    readNewest: (name: string, file: string, branch: string): Promise<string | null> =>
      tell(`read the artifacts of ${owner}/${repo}`, async () => {
        const { found } = await listArtifacts(client, name, 0);
        const newest = found.find(
          (artifact) =>
            !artifact.expired &&
            isSmall(artifact) &&
            isOwn(artifact) &&
            artifact.workflow_run?.head_branch === branch,
        );
        return newest === undefined ? null : readMember(client, newest, file);
      }),
  };
}

/** Newest first. */
async function listArtifacts(
  { octokit, repository }: GitHubClient,
  name: string | null,
  since: number,
): Promise<{ readonly found: readonly ApiArtifact[]; readonly complete: boolean }> {
  const found: ApiArtifact[] = [];
  let complete = false;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', {
      ...{ ...repository, per_page: PAGE, page },
      ...(name === null ? {} : { name }),
    });
    found.push(...data.artifacts.filter((artifact) => timeOf(artifact) >= since));
    const oldest = data.artifacts.at(-1);
    complete = data.artifacts.length < PAGE || (oldest !== undefined && timeOf(oldest) < since);
    if (complete) break;
  }
  return { found: found.sort((one, other) => timeOf(other) - timeOf(one)), complete };
}

function isSmall({ size_in_bytes: size }: ApiArtifact): boolean {
  return size <= LARGEST_ARTIFACT;
}

/** Pull requests of forks run in this repository, with the fork's word in their artifacts. */
function isOwn({ workflow_run: run }: ApiArtifact): boolean {
  return run?.repository_id !== undefined && run.repository_id === run.head_repository_id;
}

function timeOf({ created_at: created }: ApiArtifact): number {
  const time = Date.parse(created ?? '');
  return Number.isNaN(time) ? 0 : time;
}

/** Null: it has no such file, or it was deleted meanwhile. */
async function readMember(
  { octokit, repository }: GitHubClient,
  { id }: ApiArtifact,
  file: string,
): Promise<string | null> {
  try {
    const { data } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...{ ...repository, artifact_id: id, archive_format: 'zip' },
        request: { parseSuccessResponseBody: false },
      },
    );
    return await readZipMember(await buffer(data as AsyncIterable<Uint8Array>), file);
  } catch (error) {
    if (hasStatus(error, 404, 410)) return null;
    throw error;
  }
}
