// The plan's hash: equal for equal decisions, wherever they were made (design, section 2).
import { createHash } from 'node:crypto';
import { formatVersion } from '../version/format-version.ts';
import type { PackagePlan } from './release-plan.ts';

/** `sha256:<hex>` over the canonical JSON of each package's decisions, in listed order. */
export function planHash(packages: readonly PackagePlan[]): string {
  return `sha256:${createHash('sha256').update(canonicalDecisions(packages)).digest('hex')}`;
}

/**
 * Canonical JSON by RFC 8785: members sorted by name, no white space, strings as JSON.stringify writes them. The members
 * stand sorted below, so that JSON.stringify alone writes it. https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalDecisions(packages: readonly PackagePlan[]): string {
  return JSON.stringify(
    packages.map(({ bump, commits, edits, name, previous, tag, version }) => ({
      bump,
      commits: commits.map((entry) => ({ bump: entry.bump, sha: entry.commit.sha, status: entry.status })),
      edits: edits.map(({ from, path, to }) => ({ from, path, to })),
      name,
      previous: previous && { tag: previous.tag, version: formatVersion(previous.version) },
      tag,
      version: version && formatVersion(version),
    })),
  );
}
