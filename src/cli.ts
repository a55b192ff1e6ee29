#!/usr/bin/env node
// The command line's entry: read arguments, run one command, print. The only try/catch.
import { UserError, UserErrors } from './findings/user-error.ts';
import { createTerminal, endWithReader } from './gateways/terminal.ts';
import { parseCliArguments } from './inputs/cli-arguments.ts';
import { renderHelp } from './inputs/help.ts';
import { VERSION } from './report/product.ts';

const env = process.env;

try {
  const args = parseCliArguments(process.argv.slice(2));
  endWithReader();
  if (args.command === 'version') createTerminal(env, false).print(VERSION);
  else if (args.command === 'help') createTerminal(env, false).print(renderHelp(args.of));
  else if (args.command === 'plan') await (await import('./cli-plan.ts')).runPlan(args, env);
  else await (await import('./cli-release.ts')).runRelease(args, env);
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
