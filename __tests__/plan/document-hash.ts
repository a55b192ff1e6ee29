// The hash of a plan document as the documentation describes it (design, section 2), written apart from the product.
import { createHash } from 'node:crypto';

interface HashedCommit {
  readonly sha: string;
  readonly status: string;
  readonly bump: string | null;
}

interface HashedPackage {
  readonly name: string;
  readonly previous: { readonly version: string; readonly tag: string } | null;
  readonly version: string | null;
  readonly tag: string | null;
  readonly bump: string | null;
  readonly edits: readonly {
    readonly path: string;
    readonly from: string | null;
    readonly to: string | null;
  }[];
  readonly commits: readonly HashedCommit[];
}

export interface HashedDocument {
  readonly hash: string;
  readonly packages: readonly HashedPackage[];
}

export function hashOfDocument({ packages }: HashedDocument): string {
  const decisions = packages.map(({ name, previous, version, tag, bump, edits, commits }) => ({
    name,
    previous,
    version,
    tag,
    bump,
    edits,
    commits: commits.map((commit) => ({ sha: commit.sha, status: commit.status, bump: commit.bump })),
  }));
  return `sha256:${createHash('sha256').update(canonicalJson(decisions)).digest('hex')}`;
}

/** RFC 8785 for values without numbers. https://www.rfc-editor.org/rfc/rfc8785 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}
