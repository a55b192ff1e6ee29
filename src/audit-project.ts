// Which package and which tags an audit is about, by the project's own files where there are some.
import { childEnvironment } from './gateways/child-environment.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { auditErrors } from './findings/audit-errors.ts';
import { raise } from './findings/catalogue.ts';
import { parseConfiguration } from './project/parse-configuration.ts';
import { parsePyproject } from './project/pyproject.ts';

export interface AuditedProject {
  readonly project: string;
  readonly tagFormat: string;
  /** Names that no public database is asked about. */
  readonly privateNames: readonly string[];
}

/** `folder`: absolute. `asked`: null, then pyproject.toml names it. Throws `audit-project-unknown`, `project-…`. */
export async function readAuditedProject(
  folder: string,
  asked: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<AuditedProject> {
  const files = await createFolderFiles(folder, childEnvironment(env, [])).readFiles(['pyproject.toml']);
  const bytes = files.get('pyproject.toml');
  if (bytes === undefined && asked === null)
    throw raise(auditErrors, 'audit-project-unknown', { why: `there is no pyproject.toml in ${folder}` });
  const pyproject = bytes === undefined ? null : parsePyproject(bytes);
  const { tagFormat, privatePackages } = parseConfiguration(pyproject?.configuration ?? {});
  return { project: asked ?? pyproject?.name ?? '', tagFormat, privateNames: Object.keys(privatePackages) };
}
