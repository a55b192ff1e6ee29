#!/usr/bin/env node
// The command line's entry: read arguments, make gateways, run one command, print. The only try/catch.
import { resolve } from 'node:path';
import { UserError, UserErrors } from './findings/user-error.ts';
import { createCommitFiles } from './gateways/git/commit-files.ts';
import { createLocalHistory } from './gateways/git/local-history.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createTerminal } from './gateways/terminal.ts';
import { parseCliArguments, type CliArguments } from './inputs/cli-arguments.ts';
import { renderHelp } from './inputs/help.ts';
import { VERSION } from './report/product.ts';

const env = process.env;

try {
  const args = parseCliArguments(process.argv.slice(2));
  if (args.showVersion) createTerminal(env, false).print(VERSION);
  else if (args.help || args.command === null) createTerminal(env, false).print(renderHelp(args.command));
  else await runPlan(args);
} catch (error) {
  const terminal = createTerminal(env, false);
  if (!(error instanceof UserError || error instanceof UserErrors)) throw error;
  const errors = error instanceof UserErrors ? error.errors : [error];
  terminal.tellErrors(errors);
  process.exitCode = errors.some(({ code }) => code === 'usage-wrong') ? 2 : 1;
}

async function runPlan(args: CliArguments): Promise<void> {
  const git = createGit(resolve(args.folder), env);
  const history = createLocalHistory(git);
  // Git is at work while the code of the command is loaded. Every plan begins with the tags.
  history.readTags().catch(() => undefined);
  const [{ head, folder, repositoryUrl }, { readPlan }, { readProject }] = await Promise.all([
    history.readClone(),
    import('./commands/read-plan.ts'),
    import('./commands/read-project.ts'),
  ]);
  const commit = createCommitFiles(git, head.sha);
  const project = await readProject(commit, folder);
  const { bump, version } = args;
  const { plan } = await readPlan(
    { head, project, bump, version, repositoryUrl },
    { ...commit, ...history },
  );
  const terminal = createTerminal(env, args.quiet);
  if (args.json) {
    const { planDocument } = await import('./plan/plan-document.ts');
    terminal.print(JSON.stringify(planDocument(plan), null, terminal.isTerminal ? 2 : 0));
  } else {
    const { renderPlan } = await import('./report/plan-table.ts');
    terminal.print(renderPlan(plan, terminal));
  }
}
