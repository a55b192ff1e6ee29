// The plan's hash: equal for equal decisions, wherever they were made (design, section 2).
import { createHash } from 'node:crypto';
import { formatVersion } from '../version/format-version.ts';
import type { PackagePlan } from './release-plan.ts';

type Json = string | null | readonly Json[] | { readonly [key: string]: Json };

/** `sha256:<hex>` over the canonical JSON of each package's decisions, in listed order. */
export function planHash(packages: readonly PackagePlan[]): string {
  const hash = createHash('sha256').update(canonicalJson(packages.map(decisions)));
  return `sha256:${hash.digest('hex')}`;
}

function decisions(plan: PackagePlan): Json {
  return {
    name: plan.name,
    previous: plan.previous && {
      version: formatVersion(plan.previous.version),
      tag: plan.previous.tag,
    },
    version: plan.version && formatVersion(plan.version),
    tag: plan.tag,
    bump: plan.bump,
    edits: plan.edits.map(({ path, from, to }) => ({ path, from, to })),
    commits: plan.commits.map(({ commit, status, bump }) => ({ sha: commit.sha, status, bump })),
  };
}

/**
 * RFC 8785 for the values used here (strings, null, arrays, objects): keys sorted by UTF-16 code units, no
 * white space. Numbers and their formatting rules do not occur.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
