// The step of `actions/private-index` in a project's workflows: added where it is certain where it belongs.
// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { isDeepStrictEqual } from 'node:util';
import type { TextFile } from './consumer-request.ts';
import { installsProject } from './install-words.ts';
import { applyEdits, endOfLines, type TextEdit } from './toml-edit.ts';

export const PRIVATE_INDEX_ACTION = 'org/py-release-action/actions/private-index';
/** Of the token that reads the repositories of the packages: the workflow's own reads only its own repository. */
export const TOKEN_SECRET = 'PRIVATE_PACKAGES_TOKEN';

export interface UnsureJob {
  readonly path: string;
  readonly job: string;
  readonly why: string;
}

export interface CiSteps {
  readonly text: string;
  /** Jobs that got the step. */
  readonly added: readonly string[];
  readonly unsure: readonly UnsureJob[];
}

/** `packages`: `name=owner/repository`, where no pyproject.toml says it. */
export function ciStepLines(packages: string | null): readonly string[] {
  return [
    `- uses: ${PRIVATE_INDEX_ACTION}@v1`,
    '  with:',
    `    token: \${{ secrets.${TOKEN_SECRET} }}`,
    ...(packages === null ? [] : [`    packages: ${packages}`]),
  ];
}

/** `actions`: local ones that install, as `uses` names them. */
export function withCiSteps(
  { path, text }: TextFile,
  name: string,
  lines: readonly string[],
  actions: ReadonlySet<string> = new Set(),
): CiSteps {
  const document = parseDocument(text, { logLevel: 'silent' });
  const jobs: unknown = document.errors.length === 0 ? document.get('jobs') : null;
  const edits: TextEdit[] = [];
  const added: string[] = [];
  const unsure: UnsureJob[] = [];
  for (const pair of isMap(jobs) ? jobs.items : []) {
    const job = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const place = isMap(pair.value) ? stepPlace(text, pair.value, name, actions) : null;
    if (place === null) continue;
    if (typeof place === 'string') unsure.push({ path, job, why: place });
    else {
      const step = lines.map((line) => `${place.indent}${line}${endOfLines(text)}`).join('');
      edits.push({ start: place.offset, end: place.offset, text: step });
      added.push(job);
    }
  }
  const after = applyEdits(text, edits);
  if (keepsSteps(text, after)) return { text: after, added, unsure };
  const why = 'its steps are written in a way that cannot be added to';
  return { text, added: [], unsure: [...unsure, ...added.map((job) => ({ path, job, why }))] };
}

interface StepPlace {
  readonly offset: number;
  readonly indent: string;
}

/** Null: nothing to add. A text: why it is not certain where. */
function stepPlace(
  text: string,
  job: YAMLMap,
  name: string,
  actions: ReadonlySet<string>,
): StepPlace | string | null {
  const steps = job.get('steps');
  if (!isSeq(steps)) return null;
  const all = steps.items.map((step) => (isMap(step) ? step : null));
  const word = (step: YAMLMap | null, key: string): string => {
    const value: unknown = step?.get(key);
    return typeof value === 'string' ? value : '';
  };
  const install = all.findIndex(
    (step) => installsProject(word(step, 'run'), name) || actions.has(word(step, 'uses').replace(/\/+$/, '')),
  );
  if (install === -1) return null;
  if (all.some((step) => /\/private-index(?:@|$)/.test(word(step, 'uses')))) return null;
  const checkout = all.findIndex((step) => /^actions\/checkout@/.test(word(step, 'uses')));
  if (checkout === -1 || checkout > install) return 'no step before it checks the project out';
  const start = all[install]?.range?.[0];
  if (steps.flow === true || start === undefined) return 'its steps are not a list in lines';
  return lineOfStep(text, start) ?? 'its steps are written in a way that cannot be added to';
}

/** Above the comments that stand right above the step. */
function lineOfStep(text: string, start: number): StepPlace | null {
  let offset = text.lastIndexOf('\n', start - 1) + 1;
  const [, indent] = /^( *)- +$/.exec(text.slice(offset, start)) ?? [];
  if (indent === undefined) return null;
  for (;;) {
    const above = text.lastIndexOf('\n', offset - 2) + 1;
    if (offset === 0 || !new RegExp(`^${indent}#`).test(text.slice(above, offset))) return { offset, indent };
    offset = above;
  }
}

/** Read again, the workflow has the same jobs with the same steps, and ours. */
function keepsSteps(before: string, after: string): boolean {
  if (before === after) return true;
  const document = parseDocument(after, { logLevel: 'silent' });
  if (document.errors.length > 0) return false;
  const withoutOurs = JSON.parse(JSON.stringify(document.toJS()), (key, value: unknown) =>
    key === 'steps' && Array.isArray(value) ? value.filter((step) => !isOurs(step)) : value,
  ) as unknown;
  const old: unknown = parseDocument(before, { logLevel: 'silent' }).toJS();
  return isDeepStrictEqual(withoutOurs, JSON.parse(JSON.stringify(old)));
}

function isOurs(step: unknown): boolean {
  const uses: unknown = (step as { readonly uses?: unknown } | null)?.uses;
  return typeof uses === 'string' && uses.startsWith(`${PRIVATE_INDEX_ACTION}@`);
}
