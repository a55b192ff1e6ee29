// `py-release plan`: the gateways of a clone, and the plan as a table or a document.
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openApiCheck } from './cli-api.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createLocalHistory } from './gateways/git/local-history.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { parseTagFormat } from './version/tag-format.ts';

type Environment = Readonly<Record<string, string | undefined>>;

// Nearly everything that a plan reads lives until it is printed: a young generation that grows at once is copied a
// third as often. https://v8.dev/blog/trash-talk
setFlagsFromString('--semi-space-growth-factor=16');

export async function runPlan(
  { folder, bump, version, json, quiet }: ArgumentsOf<'plan'>,
  env: Environment,
): Promise<void> {
  const git = createGit(resolve(folder), env);
  const history = createLocalHistory(git);
  // Git is at work while the code of the command is loaded. Every plan begins with the tags.
  history.readTags().catch(() => undefined);
  const [clone, { readProject }] = await Promise.all([
    history.readClone(),
    import('./commands/read-project.ts'),
  ]);
  const commit = createCommitFiles(git, clone.head.sha);
  const project = await readProject(commit, clone.folder);
  history.readAhead(parseTagFormat(project.configuration.tagFormat), clone.head.sha);
  const { readPlan } = await import('./commands/read-plan.ts');
  const request = { ...clone, target: { kind: 'next' } as const, project, bump, version };
  const terminal = createTerminal(env, quiet);
  const checkApi = await openApiCheck(project.configuration, {
    ...{ git, commit, folder, env },
    warn: (text) => terminal.tellWarnings([text]),
  });
  const { plan } = await readPlan(request, { ...commit, ...history, checkApi });
  if (json) {
    const { planDocument } = await import('./plan/plan-document.ts');
    terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
    terminal.tellWarnings(plan.packages.flatMap((entry) => [...plan.warnings, ...entry.warnings]));
  } else {
    const { renderPlan } = await import('./report/plan-table.ts');
    terminal.print(renderPlan(plan, terminal));
  }
}
