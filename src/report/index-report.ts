// What an index build came to, for people and for programs.
import type { ServedProject } from '../simple-index/served-project.ts';
import { terminalLine } from './terminal-text.ts';

export interface IndexReport {
  readonly projects: readonly ServedProject[];
  readonly repositories: readonly string[];
  readonly private: boolean;
  /** Paths that are new, other or gone. */
  readonly changed: number;
  readonly warnings: readonly string[];
}

/** Schema 1 of `index build --json`. `out`: as it was named. */
export function indexReportDocument(
  { projects, repositories, private: isPrivate, changed, warnings }: IndexReport,
  out: string,
): object {
  return {
    schema: 1,
    ...{ out, private: isPrivate, changed, repositories },
    projects: projects.map(({ name, status, files, versions }) => ({
      ...{ name, status: status.status },
      version: versions[0]?.version ?? null,
      ...{ versions: versions.length, files: files.length },
    })),
    warnings,
  };
}

/** With its number: `1 file`, `2 files`. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

export function renderIndexReport(
  { projects, changed, private: isPrivate }: IndexReport,
  out: string,
): string {
  const lines = projects.map(({ name, versions, files, status }) => {
    const newest = versions[0]?.version ?? 'no version';
    const marked = status.status === 'active' ? '' : `, ${status.status}`;
    return `${name}  ${newest}  (${counted(versions.length, 'version')}, ${counted(files.length, 'file')}${marked})`;
  });
  const state =
    changed === 0
      ? 'nothing had changed'
      : `${counted(changed, 'file')} ${changed === 1 ? 'is' : 'are'} new, other or gone`;
  const kept = isPrivate ? ' It tells of private packages: keep it private.' : '';
  return [...lines, `Index of ${counted(projects.length, 'package')} in ${out}: ${state}.${kept}`]
    .map((line) => `${terminalLine(line, 200)}\n`)
    .join('');
}
