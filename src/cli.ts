#!/usr/bin/env node
// The command line's entry: read arguments, make gateways, run one command, print. The only try/catch.
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { UserError, UserErrors } from './findings/user-error.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createLocalHistory } from './gateways/git/local-history.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createTerminal, endWithReader } from './gateways/terminal.ts';
import { parseCliArguments, type CliArguments } from './inputs/cli-arguments.ts';
import { renderHelp } from './inputs/help.ts';
import { VERSION } from './report/product.ts';
import { parseTagFormat } from './version/tag-format.ts';

const env = process.env;

// Nearly everything that a plan reads lives until it is printed: a young generation that grows at once is copied a
// third as often. https://v8.dev/blog/trash-talk
setFlagsFromString('--semi-space-growth-factor=16');

try {
  const args = parseCliArguments(process.argv.slice(2));
  endWithReader();
  if (args.showVersion) createTerminal(env, false).print(VERSION);
  else if (args.help || args.command === null) createTerminal(env, false).print(renderHelp(args.command));
  else await runPlan(args);
} catch (error) {
  const terminal = createTerminal(env, false);
  if (error instanceof UserError || error instanceof UserErrors) {
    const errors = error instanceof UserErrors ? error.errors : [error];
    terminal.tellErrors(errors);
    process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
  } else {
    terminal.tellBug(error);
    process.exitCode = 1;
  }
}

async function runPlan({ folder, bump, version, json, quiet }: CliArguments): Promise<void> {
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
  const { plan } = await readPlan({ ...clone, project, bump, version }, { ...commit, ...history });
  const terminal = createTerminal(env, quiet);
  if (json) {
    const { planDocument } = await import('./plan/plan-document.ts');
    terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
    terminal.tellWarnings(plan.packages.flatMap((entry) => [...plan.warnings, ...entry.warnings]));
  } else {
    const { renderPlan } = await import('./report/plan-table.ts');
    terminal.print(renderPlan(plan, terminal));
  }
}
