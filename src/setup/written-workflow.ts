// A workflow that is there: whether it is of our making, and for which choice.
import {
  type ActionRefs,
  BUILD_ACTION,
  type PublishChoice,
  renderReleaseWorkflow,
  ROOT_ACTION,
  type WorkflowChoice,
} from './release-workflow.ts';

/**
 * `same`: as init would write it. `ours`: as init would have written it for another choice. `changed`: it releases with py-release, and a
 * person has made it their own. `foreign`: something else.
 */
export type WorkflowStanding = 'new' | 'same' | 'ours' | 'changed' | 'foreign';

const USES = /^\s*(?:- )?uses:\s*(['"]?)([\w.-]+(?:\/[\w.-]+)+)@([\w./-]+)\1((?:\s+#[^\r\n]*)?)\s*$/;

/** What each action is pinned to; the first use counts. */
export function readActionRefs(text: string): ActionRefs {
  const refs = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, , action = '', ref = '', comment = ''] = USES.exec(line) ?? [];
    if (action !== '' && !refs.has(action)) refs.set(action, ref + comment.trimEnd());
  }
  return refs;
}

/** The key with the indented lines below it. */
const EVENTS = /^(?:on|'on'|"on"):.*\n(?:[ \t].*\n|\r?\n)*/m;

/** By the root action, on an event that can release: one for pull requests alone previews. */
export function releasesWithUs(text: string): boolean {
  const events = EVENTS.exec(text)?.[0].replace(/#.*/g, '') ?? text;
  return (
    readActionRefs(text).has(ROOT_ACTION) && /\b(?:push|release|schedule|workflow_dispatch)\b/.test(events)
  );
}

/** What the workflow was written for, as far as it says; only that of one of ours means something. */
export function readWrittenChoice(text: string): {
  readonly isOurs: boolean;
  readonly publish: PublishChoice;
} {
  return { isOurs: readActionRefs(text).has(ROOT_ACTION), publish: readPublishChoice(text) };
}

function readPublishChoice(text: string): PublishChoice {
  const repository = /^ *repository: *(['"]?)([^\s'"#]+)\1/m.exec(text)?.[2] ?? '';
  if (repository === 'none') return { kind: 'releases' };
  if (/^https?:/.test(repository)) return { kind: 'index', url: repository };
  return /^ *pypi-token:/m.test(text) ? { kind: 'token' } : { kind: 'trusted' };
}

/** The folder of the project that it releases, `.` for the root. */
export function readWorkflowFolder(text: string): string {
  return /^ *working-directory: *(['"]?)(.+?)\1 *\r?$/m.exec(text)?.[2]?.replaceAll("''", "'") ?? '.';
}

/** Those whose pushes start it; none when they are not written as init writes them. */
export function readWorkflowBranches(text: string): readonly string[] {
  const list = /^ {4}branches: \[(.+)\]\r?$/m.exec(text)?.[1];
  const words = list?.match(/'(?:[^']|'')*'|[^\s,']+/g) ?? [];
  return words.map((word) =>
    word
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'")
      .replace(/\\([*?+[\]!\\])/g, '$1'),
  );
}

export function judgeWorkflow(text: string, wanted: WorkflowChoice): WorkflowStanding {
  const refs = readActionRefs(text);
  if (!refs.has(ROOT_ACTION) && !refs.has(BUILD_ACTION)) return 'foreign';
  const lines = text.replaceAll('\r\n', '\n');
  if (lines === renderReleaseWorkflow(wanted, refs)) return 'same';
  const other: WorkflowChoice = {
    name: wanted.name,
    folder: readWorkflowFolder(lines),
    branches: readWorkflowBranches(lines),
    publish: readPublishChoice(lines),
    proposes: /^ *pull-requests: write/m.test(lines),
  };
  return lines === renderReleaseWorkflow(other, refs) ? 'ours' : 'changed';
}
