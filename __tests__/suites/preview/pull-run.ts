// The documented workflows of previews, run from the sources on the sandbox's runner, on a pull request of a small project.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getOctokit } from '@actions/github';
import { type HistoryCommit, importHistory } from '../../../sandbox/projects/fast-import.ts';
import type { PullRequest } from '../../../sandbox/github/state.ts';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { commit, documented, type PushedProject, type World } from '../../e2e/world.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** The root action and `actions/build`, from the sources. */
export async function sourceActions(root: string): Promise<string> {
  const folder = join(root, 'source-action');
  const entry = JSON.stringify(pathToFileURL(join(PROJECT, 'src/action.ts')).href);
  for (const [place, name] of [
    ['.', ''],
    ['actions/build', 'build'],
  ] as const) {
    await mkdir(join(folder, place), { recursive: true });
    const metadata = await readFile(join(PROJECT, place, 'action.yml'), 'utf8');
    await writeFile(
      join(folder, place, 'action.yml'),
      metadata.replace(/^ {2}main: .*$/m, '  main: main.mjs'),
    );
    const argument = name === '' ? '' : `process.argv[2] = '${name}';\n`;
    await writeFile(join(folder, place, 'main.mjs'), `${argument}await import(${entry});\n`);
  }
  await copyFile(join(PROJECT, 'package.json'), join(folder, 'package.json'));
  return folder;
}

export interface OpenedPull {
  readonly project: PushedProject;
  readonly pull: PullRequest;
  /** As GitHub sends it, with the commit that tries the merge. */
  event(changes?: { readonly fork?: boolean }): Promise<RunnerEvent>;
}

export interface PullOptions {
  readonly messages: readonly string[];
  readonly title: string;
}

/** A pull request of branch `topic` with these commits, each of which changes a file of the package. */
export async function openPull(
  world: World,
  project: PushedProject,
  { messages, title }: PullOptions,
): Promise<OpenedPull> {
  const { github, urls } = world;
  const { name, git, directory, fullName } = project;
  await git('fetch', '--quiet', 'origin', 'main');
  await git('reset', '--quiet', '--hard', 'FETCH_HEAD');
  const module = name.replaceAll('-', '_');
  const files = (at: number) => ({ [`src/${module}/topic_${at}.py`]: `TOPIC = ${at}\n` });
  const changes = messages.map((message, at) => ({
    ...commit(message, 10 + at, files(at)),
    branch: 'topic',
  }));
  await importHistory(directory, [{ ...(changes[0] as HistoryCommit), from: 'main' }, ...changes.slice(1)]);
  await git('push', '--quiet', 'origin', 'topic');
  const token = github.issueToken({
    ...{ repository: fullName, kind: 'pat', login: 'mona' },
    permissions: { contents: 'write', 'pull-requests': 'write' },
  });
  const { pulls } = getOctokit(token, { baseUrl: urls.apiUrl }).rest;
  const [owner = '', repo = ''] = fullName.split('/');
  const { data } = await pulls.create({ owner, repo, head: 'topic', base: 'main', title, body: 'Words.' });
  const pull = project.repository.pulls.get(data.number) as PullRequest;
  return {
    ...{ project, pull },
    event: async ({ fork = false } = {}) => {
      await pulls.get({ owner, repo, pull_number: pull.number });
      const told = github.events.findLast((event) => event.name === 'pull_request')?.payload ?? {};
      const payload = structuredClone(told) as { pull_request: Record<string, Record<string, unknown>> };
      const { pull_request: of } = payload;
      if (fork && of['head'] !== undefined)
        of['head']['repo'] = { id: 999_999, full_name: 'stranger/acme-vault' };
      return { name: 'pull_request', payload, sha: pull.testMerge?.sha ?? '' };
    },
  };
}

let runs = 0;

export async function runPreview(
  world: World,
  actions: string,
  { project }: OpenedPull,
  workflow: 'preview.yml' | 'preview-titles.yml',
  event: RunnerEvent,
): Promise<WorkflowRun> {
  const { github, urls } = world;
  const folder = join(world.root, `preview-${(runs += 1)}`);
  await mkdir(folder);
  const run = github.addRun({
    repository: project.fullName,
    headSha: event.sha ?? '',
    status: 'in_progress',
  });
  return runWorkflow({
    ...{ workflowFile: documented(workflow), folder, event, repository: project.fullName, github: urls },
    runId: run.id,
    actions: { 'org/py-release-action': actions },
    issueToken: (permissions) => world.issueToken(project, permissions),
  });
}

export function comments({ project, pull }: OpenedPull): readonly string[] {
  return [...project.repository.comments.values()]
    .filter((comment) => comment.number === pull.number)
    .map(({ body }) => body);
}
