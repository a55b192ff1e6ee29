// Commits, trees, blobs and tags as objects: https://docs.github.com/en/rest/git
import { parseTag, parseTree, renderCommit, renderTag, type Signature } from '../git/git-object.ts';
import type { TreeEntry } from '../git/git-object.ts';
import { gitCommitJson } from '../json/commit-json.ts';
import { nodeId } from '../json/node-id.ts';
import { repositoryUrl } from '../json/repository-json.ts';
import { type Answer, created, notFound, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { SANDBOX_SIGNATURE } from '../signing.ts';
import { timestamp } from '../state.ts';
import { createTree } from './create-tree.ts';

export const gitDataRoutes: readonly Route[] = [
  route('GET', '/git/commits/{commit_sha}', ['contents', 'read'], getCommit),
  route('GET', '/git/tags/{tag_sha}', ['contents', 'read'], getTag),
  route('GET', '/git/trees/{tree_sha}', ['contents', 'read'], getTree),
  route('GET', '/git/blobs/{file_sha}', ['contents', 'read'], getBlob),
  route('POST', '/git/blobs', ['contents', 'write'], createBlob),
  route('POST', '/git/trees', ['contents', 'write'], async (call) => {
    const sha = await createTree(call.repository.git.objects, call.json);
    return created(await treeJson(call, sha, false), `${gitUrl(call)}/trees/${sha}`);
  }),
  route('POST', '/git/commits', ['contents', 'write'], createCommit),
  route('POST', '/git/tags', ['contents', 'write'], createTag),
];

function gitUrl(call: Call): string {
  return `${repositoryUrl(call.repository, call.hosts)}/git`;
}

async function getCommit(call: Call): Promise<Answer> {
  const commit = await call.repository.git.commit(call.params['commit_sha'] ?? '');
  if (commit === undefined) throw notFound();
  return ok(gitCommitJson(call.repository, commit, call.hosts));
}

async function getTag(call: Call): Promise<Answer> {
  return ok(await tagJson(call, call.params['tag_sha'] ?? ''));
}

async function tagJson(call: Call, sha: string): Promise<Record<string, unknown>> {
  const object = await call.repository.git.objects.read(sha);
  if (object?.type !== 'tag') throw notFound();
  const tag = parseTag(object.body);
  return {
    node_id: nodeId('TA', `${call.repository.id}:${sha}`),
    sha,
    url: `${gitUrl(call)}/tags/${sha}`,
    tagger: tag.tagger ?? { name: '', email: '', date: '1970-01-01T00:00:00Z' },
    object: { sha: tag.object, type: tag.type, url: `${gitUrl(call)}/${tag.type}s/${tag.object}` },
    tag: tag.tag,
    message: tag.message,
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  };
}

async function getTree(call: Call): Promise<Answer> {
  const { git } = call.repository;
  const name = call.params['tree_sha'] ?? '';
  const commit = await git.resolveCommit(name);
  const tree = await git.objects.read(commit?.tree ?? name);
  if (tree?.type !== 'tree') throw notFound();
  return ok(await treeJson(call, tree.sha, call.url.searchParams.has('recursive')));
}

async function treeJson(call: Call, sha: string, recursive: boolean): Promise<Record<string, unknown>> {
  const tree = await listTree(call, sha, '', recursive);
  return { sha, url: `${gitUrl(call)}/trees/${sha}`, tree, truncated: false };
}

async function listTree(call: Call, sha: string, folder: string, recursive: boolean): Promise<unknown[]> {
  const { objects } = call.repository.git;
  const tree = await objects.read(sha);
  const entries: TreeEntry[] = tree === undefined ? [] : parseTree(tree.body);
  const listed = entries.map(async ({ mode, name, sha: entrySha }) => {
    const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    const path = folder + name;
    const size = type === 'blob' ? { size: (await objects.read(entrySha))?.body.length ?? 0 } : {};
    const url = type === 'commit' ? {} : { url: `${gitUrl(call)}/${type}s/${entrySha}` };
    const entry = { path, mode: mode.padStart(6, '0'), type, sha: entrySha, ...size, ...url };
    const below = recursive && type === 'tree' ? await listTree(call, entrySha, `${path}/`, true) : [];
    return [entry, ...below];
  });
  return (await Promise.all(listed)).flat();
}

async function getBlob(call: Call): Promise<Answer> {
  const sha = call.params['file_sha'] ?? '';
  const blob = await call.repository.git.objects.read(sha);
  if (blob?.type !== 'blob') throw notFound();
  return ok({
    sha,
    node_id: nodeId('B', `${call.repository.id}:${sha}`),
    size: blob.body.length,
    url: `${gitUrl(call)}/blobs/${sha}`,
    content: blob.body.toString('base64'),
    encoding: 'base64',
  });
}

function createBlob(call: Call): Answer {
  const encoding = call.json['encoding'] ?? 'utf-8';
  if (encoding !== 'utf-8' && encoding !== 'base64')
    throw refusal(422, 'encoding must be one of utf-8 or base64');
  const body = Buffer.from(String(call.json['content']), encoding);
  const { sha } = call.repository.git.objects.write('blob', body);
  const url = `${gitUrl(call)}/blobs/${sha}`;
  return created({ sha, url }, url);
}

async function createCommit(call: Call): Promise<Answer> {
  const { git } = call.repository;
  const { message, tree, parents = [], author, committer, signature } = call.json;
  if ((await git.objects.read(String(tree)))?.type !== 'tree') throw refusal(422, 'Tree SHA does not exist');
  for (const parent of parents as string[]) {
    if ((await git.commit(parent)) === undefined)
      throw refusal(422, 'Parent SHA does not exist or is not a commit object');
  }
  const writer = signer(call, author as Partial<Signature> | undefined);
  const bySelf = author === undefined && committer === undefined && signature === undefined;
  const object = git.objects.write(
    'commit',
    renderCommit({
      tree: String(tree),
      parents: parents as string[],
      author: writer,
      committer: committer === undefined ? writer : signer(call, committer as Partial<Signature>),
      message: String(message),
      signature:
        bySelf && call.token?.kind !== 'pat' ? SANDBOX_SIGNATURE : ((signature ?? null) as string | null),
    }),
  );
  const commit = await git.commit(object.sha);
  if (commit === undefined) throw new Error('a commit that was just written cannot be read');
  return created(gitCommitJson(call.repository, commit, call.hosts), `${gitUrl(call)}/commits/${commit.sha}`);
}

async function createTag(call: Call): Promise<Answer> {
  const { git } = call.repository;
  const { tag, message, object, type, tagger } = call.json;
  const target = await git.objects.read(String(object));
  if (target === undefined || target.type !== type)
    throw refusal(422, `${String(object)} is not a valid ${String(type)}`);
  const { sha } = git.objects.write(
    'tag',
    renderTag({
      object: target.sha,
      type: target.type,
      tag: String(tag),
      tagger: signer(call, tagger as Partial<Signature> | undefined),
      message: String(message),
    }),
  );
  return created(await tagJson(call, sha), `${gitUrl(call)}/tags/${sha}`);
}

/** Who is named in the body, otherwise who the token belongs to. */
function signer(call: Call, named: Partial<Signature> | undefined): Signature {
  const user = call.token?.user;
  return {
    name: named?.name ?? user?.name ?? 'unknown',
    email: named?.email ?? user?.emails[0] ?? 'unknown@users.noreply.github.com',
    date: named?.date ?? timestamp(call.state),
  };
}
