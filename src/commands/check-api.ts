// The public API of the last release and of the head, compared before the version is decided, so that what is found has
// a say in it.
import { describeChange, describePlace, isBreaking } from '../api/api-change.ts';
import {
  breakingLines,
  isDeclared,
  type ApiJudgement,
  type ApiMode,
  type LastTag,
  type PlannedBump,
} from '../api/api-judgement.ts';
import { notCompared, type ApiVerdict } from '../api/api-verdict.ts';
import { apiErrors } from '../findings/api-errors.ts';
import { raise } from '../findings/catalogue.ts';
import type { Project } from '../project/project.ts';
import { compareApi, type CompareApiNeeds, type ReadsTree } from './compare-api.ts';

export interface ApiCheckNeeds extends CompareApiNeeds {
  /** Shown beside the line of the change; `path` is a file of the head. */
  annotate(text: string, place: { readonly path: string; readonly line: number }): void;
}

export interface ApiCheckRequest {
  /** At the head. */
  readonly project: Project;
  /** With the commit that the tag names; null before the first release. */
  readonly last: (LastTag & { readonly sha: string }) | null;
  readonly planned: PlannedBump;
}

/** Throws `api-break-undeclared` in mode `fail`, `api-not-compared` in modes `fail` and `bump`. */
export type ApiCheck = (request: ApiCheckRequest) => Promise<ApiJudgement>;

const MOST_LINES = 100;
/** The runner shows ten of a step; more only fill its log. */
const MOST_ANNOTATIONS = 50;

/** For one run: the trees are compared and annotated once, however often it plans. */
export function createApiCheck(mode: ApiMode, head: ReadsTree, needs: ApiCheckNeeds): ApiCheck {
  const verdicts = new Map<string, Promise<ApiVerdict>>();
  const told = new Set<string>();
  return async ({ project, last, planned }) => {
    if (last === null) {
      const verdict = notCompared('first-release', 'there is no release yet');
      return { mode, tag: null, isUndeclared: false, verdict };
    }
    const { tag, sha } = last;
    const comparing = verdicts.get(sha) ?? compareApi(project, sha, head, needs);
    verdicts.set(sha, comparing);
    const verdict = await comparing;
    const isUndeclared = verdict.state === 'breaking' && !isDeclared(last.version, planned);
    refuse({ mode, verdict, tag, isUndeclared }, tag, planned);
    if (isUndeclared && !told.has(sha)) {
      told.add(sha);
      await annotateChanges(verdict, tag, head, needs);
    }
    return { mode, verdict, tag, isUndeclared };
  };
}

/** With nothing planned nothing is released: then there is nothing to refuse either. */
function refuse({ mode, verdict, isUndeclared }: ApiJudgement, tag: string, { version }: PlannedBump): void {
  if (mode === 'warn' || version === null) return;
  if (verdict.state === 'not-compared' && verdict.cause !== 'no-sources')
    throw raise(apiErrors, 'api-not-compared', { tag, reason: verdict.reason });
  if (mode !== 'fail' || !isUndeclared) return;
  const changes = breakingLines(verdict, tag, MOST_LINES).map((line) => `  ${line}`);
  throw raise(apiErrors, 'api-break-undeclared', { tag, changes: changes.join('\n') });
}

/** What is gone is shown at the top of its file, while there still is one. */
async function annotateChanges(
  verdict: ApiVerdict,
  tag: string,
  head: ReadsTree,
  needs: ApiCheckNeeds,
): Promise<void> {
  const paths = new Set((await head.listFiles()).map(({ path }) => path));
  for (const change of verdict.changes.filter(isBreaking).slice(0, MOST_ANNOTATIONS)) {
    const isGone = change.at === 'release';
    const text = `${describeChange(change)}${isGone ? ` (${describePlace(change, tag)})` : ''}, and no commit since ${tag} says so.`;
    if (paths.has(change.path)) needs.annotate(text, { path: change.path, line: isGone ? 1 : change.line });
  }
}
