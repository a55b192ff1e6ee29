// `py-release consumer update`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { personCertificates } from './cli-certificates.ts';
import { consumerUpdate } from './commands/consumer-update.ts';
import { renderUpdates } from './commands/update-report.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { endOnSignals } from './gateways/interruption.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import { createUpdateGateways } from './gateways/update-gateways.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { endWith } from './servers/process-end.ts';
import { createUpdateIndex } from './update-index.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runConsumerUpdate(
  args: ArgumentsOf<'consumer update'>,
  given: Environment,
): Promise<void> {
  const terminal = createTerminal(given, args.quiet);
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const { env, roots } = personCertificates(given, steps.warn);
  let isWriting = false;
  const interrupted = endOnSignals(() =>
    steps.tellAlways(
      isWriting ? 'Stopped while writing: look at what changed.' : 'Stopped. Nothing was written.',
    ),
  );
  const prompt = createPrompt({ interrupted });
  const fetch = createFetch(env, roots);
  const { token, apiUrl } = readGitHubAccess(env);
  const gateways = await createUpdateGateways({
    ...{ folder: resolve(args.folder), env, fetch, secrets: [token], log: steps.info },
    openIndex: createUpdateIndex({ env, fetch, token, apiUrl, log: steps.info }),
    temporary: env['RUNNER_TEMP'],
  });
  try {
    const { result, written } = await consumerUpdate(args, {
      ...gateways,
      writeUpdates: (updates) => {
        isWriting = true;
        return gateways.writeUpdates(updates);
      },
      present: (found) => {
        if (!args.json) terminal.print(renderUpdates(found, terminal.color));
      },
      canConfirm: prompt.canAsk,
      confirm: prompt.agrees,
    });
    if (args.json) terminal.print(JSON.stringify(result, null, terminal.isTerminal ? 2 : 0));
    else if (written.length > 0) terminal.print(`\nWrote ${written.join(', ')}.`);
    endWith(result.updates.every(({ state }) => state === 'green') ? 0 : 1);
  } finally {
    await gateways.close();
  }
}
