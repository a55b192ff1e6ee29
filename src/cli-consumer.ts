// `py-release consumer init`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { personCertificates } from './cli-certificates.ts';
import { consumerInit } from './commands/consumer-init.ts';
import { consumerDocument, renderConsumer } from './commands/consumer-report.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createConsumerFolder } from './gateways/consumer-folder.ts';
import { createConsumerLookups } from './gateways/consumer-lookups.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runConsumerInit(args: ArgumentsOf<'consumer init'>, given: Environment): Promise<void> {
  const terminal = createTerminal(given, args.quiet);
  const { env, roots } = personCertificates(given, (text) => terminal.tellWarnings([text]));
  const prompt = createPrompt();
  const folder = await createConsumerFolder(resolve(args.folder), env, childEnvironment(env, []));
  const access = readGitHubAccess(env);
  const lookups = createConsumerLookups({ fetch: createFetch(env, roots), ...access });
  const outcome = await consumerInit(
    args,
    { environment: env, serverUrl: access.serverUrl },
    {
      ...folder,
      ...lookups,
      present: (planned) => {
        if (!args.json) terminal.print(renderConsumer(planned, terminal.color));
      },
      ask: prompt.askLine,
      canConfirm: prompt.canAsk,
      confirm: prompt.agrees,
    },
  );
  if (args.json) terminal.print(JSON.stringify(consumerDocument(outcome), null, terminal.isTerminal ? 2 : 0));
  else if (outcome.result === 'written')
    terminal.print(`\nWrote ${outcome.changes.map(({ path }) => path).join(', ')}.`);
}
