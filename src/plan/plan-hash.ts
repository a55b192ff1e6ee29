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
 * white space. Numbers and their formatting rules do not occur. https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'string') return canonicalText(value);
  let text = '';
  if (isList(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalJson(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort())
    text += `${text === '' ? '' : ','}${canonicalText(key)}:${canonicalJson(value[key] as Json)}`;
  return `{${text}}`;
}

const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/;

function canonicalText(value: string | null): string {
  return value !== null && NEEDS_NO_ESCAPE.test(value) ? `"${value}"` : JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
