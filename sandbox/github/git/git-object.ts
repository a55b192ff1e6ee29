// git's four kinds of objects as bytes and as values: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects
import { createHash } from 'node:crypto';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  readonly sha: string;
  readonly type: ObjectType;
  readonly body: Buffer;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly date: string;
}

export interface CommitObject {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** Armored text of the `gpgsig` header. */
  readonly signature: string | null;
}

export interface TagObject {
  readonly object: string;
  readonly type: ObjectType;
  readonly tag: string;
  readonly tagger: Signature | null;
  readonly message: string;
}

export interface TreeEntry {
  /** Octal, without a leading zero: `100644`, `40000`. */
  readonly mode: string;
  readonly name: string;
  readonly sha: string;
}

export function makeObject(type: ObjectType, body: Buffer): GitObject {
  const sha = createHash('sha1').update(`${type} ${body.length}\0`).update(body).digest('hex');
  return { sha, type, body };
}

export function renderCommit(commit: CommitObject): Buffer {
  const headers = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${renderSignature(commit.author)}`,
    `committer ${renderSignature(commit.committer)}`,
    ...(commit.signature === null ? [] : [`gpgsig ${commit.signature.trimEnd().replaceAll('\n', '\n ')}`]),
  ];
  return Buffer.from(`${headers.join('\n')}\n\n${commit.message}`);
}

export function parseCommit(body: Buffer): CommitObject {
  const { headers, message } = splitHeaders(body);
  const first = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? '';
  const signature = headers.find(([key]) => key === 'gpgsig')?.[1];
  return {
    tree: first('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: parseSignature(first('author')),
    committer: parseSignature(first('committer')),
    message,
    signature: signature ?? null,
  };
}

export function renderTag(tag: TagObject): Buffer {
  const tagger = tag.tagger === null ? '' : `tagger ${renderSignature(tag.tagger)}\n`;
  return Buffer.from(
    `object ${tag.object}\ntype ${tag.type}\ntag ${tag.tag}\n${tagger}\n${tag.message.replace(/\n*$/, '\n')}`,
  );
}

export function parseTag(body: Buffer): TagObject {
  const { headers, message } = splitHeaders(body);
  const fields = Object.fromEntries(headers) as Record<string, string | undefined>;
  return {
    object: fields['object'] ?? '',
    type: (fields['type'] ?? 'commit') as ObjectType,
    tag: fields['tag'] ?? '',
    tagger: fields['tagger'] === undefined ? null : parseSignature(fields['tagger']),
    message,
  };
}

/** A folder sorts as if its name ended in a slash. */
export function renderTree(entries: readonly TreeEntry[]): Buffer {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.mode === '40000' ? `${entry.name}/` : entry.name);
  const sorted = entries.map((entry) => ({ entry, key: key(entry) })).sort((a, b) => a.key.compare(b.key));
  return Buffer.concat(
    sorted.flatMap(({ entry }) => [
      Buffer.from(`${entry.mode} ${entry.name}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  );
}

export function parseTree(body: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < body.length) {
    const space = body.indexOf(0x20, at);
    const end = body.indexOf(0, space);
    const mode = body.toString('latin1', at, space);
    const name = body.toString('utf8', space + 1, end);
    entries.push({ mode, name, sha: body.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

function splitHeaders(body: Buffer): { headers: [string, string][]; message: string } {
  const text = body.toString('utf8');
  const end = text.indexOf('\n\n');
  const head = end === -1 ? text : text.slice(0, end);
  const headers = head
    .replaceAll('\n ', '\u0000')
    .split('\n')
    .map((line): [string, string] => {
      const space = line.indexOf(' ');
      return [line.slice(0, space), line.slice(space + 1).replaceAll('\u0000', '\n')];
    });
  return { headers, message: end === -1 ? '' : text.slice(end + 2) };
}

function renderSignature({ name, email, date }: Signature): string {
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '');
  return `${clean(name)} <${clean(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;
}

function parseSignature(text: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<(.*)> (-?\d+)/.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}
