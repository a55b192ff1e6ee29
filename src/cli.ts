#!/usr/bin/env node
// The command line's entry: read arguments, run one command, print. The only try/catch.
import { UserError, UserErrors } from './findings/user-error.ts';
import { createTerminal, endWithReader } from './gateways/terminal.ts';
import { type ArgumentsOf, type CliCommand, parseCliArguments } from './inputs/cli-arguments.ts';
import { renderHelp } from './inputs/help.ts';
import { VERSION } from './report/product.ts';

const env = process.env;

try {
  const args = parseCliArguments(process.argv.slice(2));
  endWithReader();
  if (args.command === 'version') createTerminal(env, false).print(VERSION);
  else if (args.command === 'help') createTerminal(env, false).print(renderHelp(args.of));
  else await run(args);
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

/** Each command is loaded for itself: start-up is paid by every run. */
async function run(args: ArgumentsOf<CliCommand>): Promise<void> {
  switch (args.command) {
    case 'plan':
      return (await import('./cli-plan.ts')).runPlan(args, env);
    case 'release':
      return (await import('./cli-release.ts')).runRelease(args, env);
    case 'init':
      return (await import('./cli-init.ts')).runInit(args, env);
    case 'auth setup':
    case 'auth check':
    case 'auth rotate':
      return (await import('./cli-auth.ts')).runAuth(args, env);
    case 'consumer init':
      return (await import('./cli-consumer.ts')).runConsumerInit(args, env);
    case 'preview':
      return (await import('./cli-preview.ts')).runPreview(args, env);
    case 'verify':
      return (await import('./cli-verify.ts')).runVerify(args, env);
    case 'health':
      return (await import('./cli-health.ts')).runHealth(args, env);
    case 'audit':
      return (await import('./cli-audit.ts')).runAudit(args, env);
    case 'consumer update':
      return (await import('./cli-update.ts')).runConsumerUpdate(args, env);
    case 'index build':
      return (await import('./cli-index-build.ts')).runIndexBuild(args, env);
    case 'index serve':
      return (await import('./cli-index-serve.ts')).runIndexServe(args, env);
  }
}
