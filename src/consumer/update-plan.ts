// What setting a project up adds for its weekly update: a workflow, written where it counts, or shown where it can't be written.
import type { ConsumerRequest, FileChange, TextFile } from './consumer-request.ts';
import type { ConsumerPlan } from './consumer-plan.ts';
import { TOKEN_SECRET } from './ci-step.ts';
import { type ProjectFiles, projectTools } from '../dependencies/project-tools.ts';
import { isUpdateOf, renderUpdateWorkflow, updateWorkflowPath } from './update-workflow.ts';

/** `folder`: of the project in its repository, POSIX, `.` for the root. `above`: workflows of the repository outside of it. */
export function planUpdate(
  files: ProjectFiles,
  request: ConsumerRequest,
  folder: string,
  above: readonly TextFile[],
): Pick<ConsumerPlan, 'changes' | 'notes' | 'paste'> {
  const path = updateWorkflowPath(folder);
  const tools = projectTools(files);
  // Of one's own server only uv and poetry are told by name.
  const isNamed =
    request.source.kind === 'github'
      ? files.has('pyproject.toml') || request.group !== null
      : tools.includes('uv') || tools.includes('poetry');
  const text = renderUpdateWorkflow({ folder, tools, request, isNamed });
  const up = folder === '.' ? '' : '../'.repeat(folder.split('/').length);
  const kept = folder === '.' ? [...files].map(([name, own]) => ({ path: name, text: own })) : above;
  const there =
    kept.find((file) => file.path === `${up}${path}`) ??
    // People rename files.
    (folder === '.' ? undefined : kept.find((file) => isUpdateOf(file.text, folder)));
  if (there !== undefined) {
    const note = `The weekly update in ${there.path} is there already, and was left as it is.`;
    return { changes: [], notes: there.text === text ? [] : [note], paste: [] };
  }
  if (folder !== '.') return { changes: [], notes: [], paste: [{ place: `${up}${path}, a new file`, text }] };
  const change: FileChange = { path, before: null, after: text };
  return { changes: [change], notes: [secretNote(request, path)], paste: [] };
}

function secretNote({ source, name }: ConsumerRequest, path: string): string {
  const secret =
    source.kind === 'github'
      ? `the secret ${TOKEN_SECRET}`
      : 'the secrets INDEX_USERNAME and INDEX_PASSWORD, where the index asks for a login';
  return `${path} looks for newer versions of ${name} each week, tests them and proposes them; it needs ${secret}, and the setting "Allow GitHub Actions to create and approve pull requests". --no-update leaves it out.`;
}
