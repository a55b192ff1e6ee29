// Refs, commits, tags, trees and blobs as GraphQL nodes, read from git when a field asks for them.
import { parseCommit, parseTag, parseTree, type GitObject, type Signature } from '../git/git-object.ts';
import type { Ref } from '../git/refs.ts';
import { nodeId } from '../json/node-id.ts';
import { verificationJson } from '../json/commit-json.ts';
import { webUrl } from '../json/repository-json.ts';
import type { Repository } from '../state.ts';
import { connection, type ConnectionArguments, userNode } from './connection.ts';
import { associatedPullRequests, type PullsArguments } from './pull-nodes.ts';
import type { GraphqlContext } from './root.ts';

export interface RefsArguments extends ConnectionArguments {
  readonly refPrefix: string;
  readonly query?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: 'ASC' | 'DESC' } | null;
  readonly direction?: 'ASC' | 'DESC' | null;
}

interface HistoryArguments extends ConnectionArguments {
  readonly author?: { readonly id?: string | null; readonly emails?: readonly string[] | null } | null;
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

type Node = Record<string, unknown>;

export async function refNode(
  context: GraphqlContext,
  repository: Repository,
  name: string,
): Promise<Node | null> {
  const ref = await repository.git.ref(name);
  return ref === undefined ? null : nodeOfRef(context, repository, ref);
}

function nodeOfRef(context: GraphqlContext, repository: Repository, { name, sha }: Ref): Node {
  const [, prefix = '', short = ''] = /^(refs\/[^/]+\/)(.*)$/.exec(name) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${name}`),
    name: short,
    prefix,
    target: () => objectNode(context, repository, sha),
  };
}

export async function refsConnection(
  context: GraphqlContext,
  repository: Repository,
  given: RefsArguments,
): Promise<Node> {
  if (given.orderBy != null && given.orderBy.field !== 'ALPHABETICAL')
    context.missing(`refs by ${given.orderBy.field}`);
  const prefix = given.refPrefix.endsWith('/') ? given.refPrefix : `${given.refPrefix}/`;
  const found = await repository.git.refs(prefix);
  const refs = found.filter(({ name }) => given.query == null || name.includes(given.query));
  if ((given.orderBy?.direction ?? given.direction) === 'DESC') refs.reverse();
  return connection(refs, given, (ref) => nodeOfRef(context, repository, ref));
}

export async function objectNode(
  context: GraphqlContext,
  repository: Repository,
  expression: string,
): Promise<Node | null> {
  const object = await repository.git.objects.read(expression);
  if (object === undefined) return null;
  const { sha, type } = object;
  const web = webUrl(repository, context.hosts);
  const common = {
    id: nodeId(type, `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    commitUrl: `${web}/commit/${sha}`,
    commitResourcePath: `/${repository.fullName}/commit/${sha}`,
  };
  switch (type) {
    case 'commit':
      return { ...common, ...commitNode(context, repository, object) };
    case 'tag': {
      const { tag, message, tagger, object: target } = parseTag(object.body);
      return {
        ...common,
        __typename: 'Tag',
        name: tag,
        message,
        tagger: tagger === null ? null : actorNode(context, tagger),
        target: () => objectNode(context, repository, target),
      };
    }
    case 'tree':
      return { ...common, __typename: 'Tree', entries: () => treeEntries(context, repository, object) };
    case 'blob': {
      const isBinary = object.body.includes(0);
      const text = isBinary ? null : object.body.toString();
      return {
        ...common,
        __typename: 'Blob',
        byteSize: object.body.length,
        isBinary,
        isTruncated: false,
        text,
      };
    }
  }
}

function commitNode(context: GraphqlContext, repository: Repository, object: GitObject): Node {
  const commit = parseCommit(object.body);
  const message = commit.message.replace(/\n+$/, '');
  const [headline = '', ...rest] = message.split('\n');
  const { verified, reason } = verificationJson({ ...commit, sha: object.sha });
  return {
    __typename: 'Commit',
    message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    authoredDate: commit.author.date,
    committedDate: commit.committer.date,
    author: actorNode(context, commit.author),
    committer: actorNode(context, commit.committer),
    authors: (given: ConnectionArguments) =>
      connection([commit.author], given, (who) => actorNode(context, who)),
    parents: async (given: ConnectionArguments) => {
      const parents = await Promise.all(commit.parents.map((sha) => objectNode(context, repository, sha)));
      return connection(parents, given, (parent) => parent);
    },
    tree: () => objectNode(context, repository, commit.tree),
    url: `${webUrl(repository, context.hosts)}/commit/${object.sha}`,
    signature:
      commit.signature === null
        ? null
        : {
            __typename: 'GpgSignature',
            isValid: verified,
            state: verified === true ? 'VALID' : String(reason).toUpperCase(),
            signature: commit.signature,
            wasSignedByGitHub: verified,
          },
    history: (given: HistoryArguments) => historyNodes(context, repository, object.sha, given),
    associatedPullRequests: (given: PullsArguments) =>
      associatedPullRequests(context, repository, object.sha, given),
  };
}

/** `author` by the id of a user or by addresses, as GraphQL's CommitAuthor. */
async function historyNodes(
  context: GraphqlContext,
  repository: Repository,
  head: string,
  given: HistoryArguments,
): Promise<Node> {
  for (const key of ['path', 'since', 'until'] as const) {
    if (given[key] != null) context.missing(`history by ${key}`);
  }
  const { author } = given;
  const wrote = async (sha: string): Promise<boolean> => {
    const email = (await repository.git.commit(sha))?.author.email.toLowerCase() ?? '';
    const user = context.state.usersByEmail.get(email);
    if (author?.id != null) return user?.type === 'User' && nodeId('U', user.id) === author.id;
    return author?.emails?.some((each) => each.toLowerCase() === email) ?? true;
  };
  const shas = await repository.git.history(head, 10_000, 0);
  const wanted = await Promise.all(shas.map(wrote));
  return connection(
    shas.filter((_, index) => wanted[index]),
    given,
    (sha) => objectNode(context, repository, sha),
  );
}

function actorNode({ state, hosts }: GraphqlContext, { name, email, date }: Signature): Node {
  const user = state.usersByEmail.get(email.toLowerCase());
  return { name, email, date, user: user?.type === 'User' ? userNode(hosts, user) : null };
}

function treeEntries(context: GraphqlContext, repository: Repository, tree: GitObject): Node[] {
  return parseTree(tree.body).map(({ mode, name, sha }) => ({
    name,
    path: name,
    oid: sha,
    mode: Number.parseInt(mode, 8),
    type: mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob',
    object: () => objectNode(context, repository, sha),
  }));
}
