// The files of a commit that is not in the clone, through GitHub's API: its tree in one request, and those blobs that are
// asked for, many in one request. https://docs.github.com/en/rest/git/trees https://docs.github.com/en/graphql/reference/objects#blob
import { createHash } from 'node:crypto';
import { apiErrors } from '../../findings/api-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import { formatSize } from '../../distribution/format-size.ts';
import type { ReadsProject, TreeEntry } from '../../project/project-sources.ts';
import type { GitHubClient } from './octokit.ts';
import { tell } from './request-failure.ts';

/** Of one request. */
const MOST_BLOBS = 50;
const MOST_BYTES = 1024 * 1024;
/** Of all that is asked for at once. */
const MOST_READ = 32 * 1024 * 1024;

interface SizedEntry extends TreeEntry {
  /** Bytes. */
  readonly size: number;
}

interface BlobNode {
  readonly text: string | null;
}

/** `sha` is the commit's. The tree is read once. */
export function createCommitTree(
  client: GitHubClient,
  sha: string,
): Pick<ReadsProject, 'listFiles' | 'readFiles'> {
  let listing: Promise<readonly SizedEntry[]> | null = null;
  const listFiles = (): Promise<readonly SizedEntry[]> => (listing ??= readTree(client, sha));
  return {
    listFiles,
    readFiles: async (paths) => {
      const wanted = new Set(paths);
      const entries = (await listFiles()).filter(
        ({ path, mode }) => wanted.has(path) && mode.startsWith('100'),
      );
      const blobs = new Map<string, Buffer>();
      const distinct = [...new Map(entries.map((entry) => [entry.sha, entry])).values()];
      const size = distinct.reduce((sum, entry) => sum + entry.size, 0);
      if (size > MOST_READ)
        throw raise(apiErrors, 'api-tree-large', { size: formatSize(size), limit: formatSize(MOST_READ) });
      for (const batch of batches(distinct))
        for (const [id, content] of await readBatch(client, batch)) blobs.set(id, content);
      return new Map(entries.map((entry) => [entry.path, blobs.get(entry.sha) as Buffer]));
    },
  };
}

async function readTree({ octokit, repository }: GitHubClient, sha: string): Promise<readonly SizedEntry[]> {
  const { data } = await tell('read the files of the last release', () =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      ...repository,
      tree_sha: sha,
      recursive: '1',
    }),
  );
  if (data.truncated) throw raise(apiErrors, 'api-tree-cut', { tag: sha });
  return data.tree.flatMap(({ path, mode, type, sha: id, size = 0 }) =>
    type === 'tree' ? [] : [{ path, mode, sha: id, size }],
  );
}

function batches(entries: readonly SizedEntry[]): readonly (readonly SizedEntry[])[] {
  const all: SizedEntry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const last = all.at(-1);
    if (last === undefined || last.length === MOST_BLOBS || bytes + entry.size > MOST_BYTES) {
      all.push([entry]);
      bytes = entry.size;
    } else {
      last.push(entry);
      bytes += entry.size;
    }
  }
  return all;
}

async function readBatch(
  client: GitHubClient,
  batch: readonly SizedEntry[],
): Promise<readonly (readonly [string, Buffer])[]> {
  const fields = batch.map(
    ({ sha }, index) => `b${index}: object(oid: ${JSON.stringify(sha)}) { ... on Blob { text } }`,
  );
  const { repository } = await tell('read files of the last release', () =>
    client.octokit.graphql<{ readonly repository: Readonly<Record<string, BlobNode | null>> }>(
      `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`,
      client.repository,
    ),
  );
  const read: (readonly [string, Buffer])[] = [];
  for (const [index, { sha }] of batch.entries()) {
    const content = Buffer.from(repository[`b${index}`]?.text ?? '');
    // A text is cut when it is long, and changed when it is not UTF-8: its own id tells.
    read.push([sha, blobId(content, sha) === sha ? content : await readBlob(client, sha)]);
  }
  return read;
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function blobId(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

async function readBlob({ octokit, repository }: GitHubClient, sha: string): Promise<Buffer> {
  const { data } = await tell('read a file of the last release', () =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...repository, file_sha: sha }),
  );
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}
