// The files that `init` would write. None is "nothing to do".
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { parseToml } from '../project/toml-document.ts';
import { addConfiguration, type ConfigurationEntry, type EditedText } from './added-configuration.ts';
import { addPrivateClassifier, findPrivateClassifier } from './private-classifier.ts';
import { readActionRefs, judgeWorkflow, type WorkflowStanding } from './written-workflow.ts';
import { renderReleaseWorkflow, type WorkflowChoice } from './release-workflow.ts';

export interface PlannedFile {
  /** Relative to the root of the repository. */
  readonly path: string;
  /** Null: it is still to be made. */
  readonly before: Buffer | null;
  readonly after: Buffer;
  /** A person's own text would be replaced, which takes their word for this very file. */
  readonly standing: WorkflowStanding | 'edited';
}

export interface PyprojectPlan {
  /** None when nothing changes. */
  readonly files: readonly PlannedFile[];
  /** What has to be written by hand. */
  readonly findings: readonly UserError[];
}

export interface WrittenFile {
  readonly path: string;
  readonly content: Buffer | null;
}

const WORKFLOWS = '.github/workflows';
const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;
/** No expression of a workflow, no quote, no line break. */
const FOLDER = /^[\w.@+ -]+(?:\/[\w.@+ -]+)*$/;

/** A project that is not at the root shares the repository: its workflow has its name. */
export function workflowPath(name: string, folder: string): string {
  return folder === '.' ? `${WORKFLOWS}/release.yml` : `${WORKFLOWS}/release-${normalizeName(name)}.yml`;
}

/** Throws `setup-name-invalid`, `setup-folder-name`. */
export function checkWritable(name: string, folder: string, path: string): void {
  if (!NAME.test(name)) throw raise(setupErrors, 'setup-name-invalid', { name: JSON.stringify(name), path });
  if (!FOLDER.test(folder)) throw raise(setupErrors, 'setup-folder-name', { folder });
}

/** None when the workflow is as it should be, whatever its actions are pinned to. */
export function planWorkflow(choice: WorkflowChoice, { path, content }: WrittenFile): readonly PlannedFile[] {
  const before = content?.toString('utf8') ?? '';
  const rendered = renderReleaseWorkflow(choice, readActionRefs(before));
  const text = before.includes('\r\n') ? rendered.replaceAll('\n', '\r\n') : rendered;
  const standing = content === null ? 'new' : judgeWorkflow(before, choice);
  return standing === 'same' ? [] : [{ path, before: content, after: Buffer.from(text), standing }];
}

export interface PyprojectChange {
  readonly entries: readonly ConfigurationEntry[];
  /** The classifier that keeps the project from public indexes is wanted. */
  readonly isPrivate: boolean;
}

/** `content` is a pyproject.toml that was read before. */
export function planPyproject(
  { entries, isPrivate }: PyprojectChange,
  { path, content }: { readonly path: string; readonly content: Buffer },
): PyprojectPlan {
  const document = parseToml(path, content);
  const wantsClassifier = isPrivate && findPrivateClassifier(document.table) === null;
  const findings: UserError[] = [];
  let text = document.text;
  const take = (edited: EditedText): void => {
    if (edited.text === null) findings.push(edited.finding);
    else text = edited.text;
  };
  if (wantsClassifier) take(addPrivateClassifier(document));
  if (entries.length > 0) take(addConfiguration(parseToml(path, Buffer.from(text)), entries));
  if (text === document.text) return { files: [], findings };
  return { files: [{ path, before: content, after: Buffer.from(text), standing: 'edited' }], findings };
}
