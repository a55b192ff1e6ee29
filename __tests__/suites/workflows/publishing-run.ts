// A documented way to publish on the committed bundle: the file as it stands, each job with exactly the rights that it declares, or of less.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { expect } from '@jest/globals';
import { INDEX_PASSWORD, INDEX_USER, REPOSITORY } from '../../../sandbox/demo/world.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import type { Removed } from './documented-run.ts';
import type { PublishingWorld } from './publishing-world.ts';

const action = fileURLToPath(new URL('../../..', import.meta.url));
const workflows = new URL('../../../docs/workflows/', import.meta.url);

export const readPublishing = (name: string): Promise<string> => readFile(new URL(name, workflows), 'utf8');

export interface PublishingRun {
  readonly event: RunnerEvent;
  /** A right that the job declares and does not get. A removed `write` leaves `read`, so that it is the writing that is proved. */
  readonly removed?: Removed | undefined;
  /** What a machine of one's own can't do as the file says. */
  readonly edit?: (yaml: string) => string;
  readonly secrets?: Readonly<Record<string, string>>;
}

export async function runPublishing(
  world: PublishingWorld,
  name: string,
  { event, removed, edit = (yaml) => yaml, secrets = {} }: PublishingRun,
): Promise<WorkflowRun> {
  const { root, services, internet } = world;
  const { github, urls } = services;
  const workflowFile = join(root, name);
  await writeFile(workflowFile, withoutRight(edit(await readPublishing(name)), removed));
  const path = `.github/workflows/${name}`;
  const headSha = event.sha ?? (event.payload as { after: string }).after;
  const run = github.addRun({ repository: REPOSITORY, headSha, status: 'in_progress', path });
  const done = await runWorkflow({
    ...{ workflowFile, workflowPath: path, event, repository: REPOSITORY, github: urls, runId: run.id },
    actions: { 'org/py-release-action': action },
    issueToken: (permissions) => github.issueToken({ repository: REPOSITORY, permissions, kind: 'actions' }),
    oidc: internet.issuer,
    env: internet.env,
    secrets: { INDEX_PASSWORD, ...secrets },
    vars: { INDEX_USER },
  });
  run.status = 'completed';
  expect(github.violations).toEqual([]);
  for (const secret of [INDEX_PASSWORD, ...Object.values(secrets)]) expect(logOf(done)).not.toContain(secret);
  return done;
}

function withoutRight(yaml: string, removed: Removed | undefined): string {
  if (removed === undefined) return yaml;
  const document = parseDocument(yaml);
  const right = ['jobs', removed.job, 'permissions', removed.scope];
  const level = document.getIn(right);
  if (level === undefined) throw new Error(`${removed.job} declares no ${removed.scope}.`);
  if (level === 'write' && removed.scope !== 'id-token') document.setIn(right, 'read');
  else document.deleteIn(right);
  return document.toString();
}

/** Rights that the file declares, as `job scope`. */
export async function rightsOf(name: string): Promise<readonly string[]> {
  const { jobs } = parseWorkflow(withoutMatrix(await readPublishing(name)));
  return jobs.flatMap(({ id, permissions }) =>
    Object.keys(permissions ?? {}).map((scope) => `${id} ${scope}`),
  );
}

/** The sandbox has one kind of machine. */
export function withoutMatrix(yaml: string): string {
  return yaml.replace(/^ {4}strategy:\n(?: {6}.*\n)+/m, '').replaceAll('${{ matrix.os }}', 'ubuntu-latest');
}

export const logOf = (done: WorkflowRun): string =>
  Object.values(done.jobs)
    .map(({ log }) => log)
    .join('\n');

/** Of the last step of the job. */
export const outputsOf = (done: WorkflowRun, job: string): Readonly<Record<string, string>> =>
  done.jobs[job]?.steps.at(-1)?.result?.outputs ?? {};

export const statusesOf = (done: WorkflowRun): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(done.jobs).map(([id, { status }]) => [id, status]));
