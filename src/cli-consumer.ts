// `py-release consumer init`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { consumerInit } from './commands/consumer-init.ts';
import { consumerDocument, renderConsumer } from './commands/consumer-report.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createConsumerFolder } from './gateways/consumer-folder.ts';
import { createConsumerLookups } from './gateways/consumer-lookups.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runConsumerInit(args: ArgumentsOf<'consumer init'>, env: Environment): Promise<void> {
  const terminal = createTerminal(env, args.quiet);
  const prompt = createPrompt();
  const folder = await createConsumerFolder(resolve(args.folder), env, childEnvironment(env, []));
  const lookups = createConsumerLookups({
    fetch: createFetch(env),
    token: env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '',
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
  });
  const outcome = await consumerInit(
    args,
    { environment: env, serverUrl: env['GITHUB_SERVER_URL'] || 'https://github.com' },
    {
      ...folder,
      ...lookups,
      present: (planned) => {
        if (!args.json) terminal.print(renderConsumer(planned, terminal.color));
      },
      ask: prompt.askLine,
      canConfirm: prompt.canAsk,
      confirm: async (question) =>
        /^y(?:es)?$/i.test((await prompt.askLine(`${question} [y/N] `))?.trim() ?? ''),
    },
  );
  if (args.json) terminal.print(JSON.stringify(consumerDocument(outcome), null, terminal.isTerminal ? 2 : 0));
  else if (outcome.result === 'written')
    terminal.print(`\nWrote ${outcome.changes.map(({ path }) => path).join(', ')}.`);
}
