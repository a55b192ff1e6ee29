import type { ServedFile, ServedProject } from './served-project.ts';

/** What may be offered: of a project in quarantine nothing. https://packaging.python.org/en/latest/specifications/project-status-markers/#quarantined */
export function offeredFiles({ files, status }: ServedProject): readonly ServedFile[] {
  return status.status === 'quarantined' ? [] : files;
}
