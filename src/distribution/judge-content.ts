// Findings of the content check -> what stops the release, what is only told.
import { raise } from '../findings/catalogue.ts';
import { contentErrors } from '../findings/content-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { ContentFinding } from './content-finding.ts';

export interface ContentVerdict {
  readonly errors: readonly UserError[];
  readonly warnings: readonly string[];
}

/** Paths that a sentence holds; the table of the summary has all. */
const SHOWN = 10;

/** Findings without doubt fail in both modes. One sentence for each rule and file. */
export function judgeContent(findings: readonly ContentFinding[], mode: 'warn' | 'fail'): ContentVerdict {
  const fails = ({ certain }: ContentFinding): boolean => certain || mode === 'fail';
  return {
    errors: sentences(findings.filter(fails)),
    warnings: sentences(findings.filter((finding) => !fails(finding))).map(
      ({ happened, remedy }) => `${happened} ${remedy}`,
    ),
  };
}

function sentences(findings: readonly ContentFinding[]): readonly UserError[] {
  const groups = new Map<string, ContentFinding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.filename}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [{ rule, filename }] = group as [ContentFinding, ...ContentFinding[]];
    return raise(contentErrors, rule, { filename, paths: listPaths(group) });
  });
}

function listPaths(group: readonly ContentFinding[]): string {
  const shown = group.slice(0, SHOWN).map(({ path, note }) => {
    if (path === '') return note === null ? '' : `, ${note}`;
    return note === null ? path : `${path} (${note})`;
  });
  return group.length > SHOWN ? `${shown.join(', ')} and ${group.length - SHOWN} more` : shown.join(', ');
}

/** One line for each finding: what it means for the release, its rule, file and path. */
export function contentLines(findings: readonly ContentFinding[], mode: 'warn' | 'fail'): readonly string[] {
  return findings.map(({ rule, filename, path, note, certain }) => {
    const level = certain || mode === 'fail' ? 'error' : 'warning';
    const place = [path, note === null ? '' : `(${note})`].filter((part) => part !== '').join(' ');
    return `${level.padEnd(7)}  ${rule.padEnd(24)}  ${filename}${place === '' ? '' : `: ${place}`}`;
  });
}
