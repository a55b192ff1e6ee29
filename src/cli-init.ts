// `py-release init`: the gateways of a person's clone, and what a person reads before and after.
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { personCertificates } from './cli-certificates.ts';
import type { SettingsQuestion } from './commands/init-findings.ts';
import { initProject, type InitOutcome } from './commands/init-project.ts';
import { raise } from './findings/catalogue.ts';
import { setupErrors } from './findings/setup-errors.ts';
import { UserError } from './findings/user-error.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createFiles } from './gateways/files.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { createClonePlace, readCloneRoot } from './gateways/git/clone-place.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { createRepositorySettings } from './gateways/github/repository-settings.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { endOnSignals } from './gateways/interruption.ts';
import { createPublicNames } from './gateways/package-index/public-name.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess, serverHost } from './inputs/github-access.ts';
import { renderNext, renderSetup, setupDocument } from './report/setup-report.ts';
import type { RepositorySettings } from './setup/repository-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runInit(args: ArgumentsOf<'init'>, given: Environment): Promise<void> {
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const { env, roots } = personCertificates(given, steps.warn);
  const git = createGit(resolve(args.folder), env);
  const { root, folder } = await readCloneRoot(git);
  const files = createFiles(root);
  const fetch = createFetch(env, roots);
  const terminal = createTerminal(env, args.quiet);
  const interrupted = endOnSignals(() => steps.tellAlways('Stopped. Nothing was written.'));
  const prompt = createPrompt({ interrupted });
  const done = await initProject(
    { ...args, folder, server: serverHost(readGitHubAccess(env)) },
    {
      ...createFolderFiles(root, childEnvironment(env, [])),
      ...createClonePlace(createGit(join(root, folder), env)),
      ...createPublicNames(fetch),
      readSettings: (question) => readSettings(question, fetch, env),
      readFile: (path) => files.read(path),
      writeFile: (path, content) => files.write(path, content),
      removeFile: (path) => files.remove(path),
      canAsk: prompt.canAsk,
      show: (planned) => {
        if (!args.json) terminal.print(renderSetup(planned, terminal));
      },
      confirm: prompt.agrees,
    },
  );
  if (args.json) terminal.print(JSON.stringify(setupDocument(done), null, terminal.isTerminal ? 2 : 0));
  else if (done.result === 'written' || done.result === 'nothing') terminal.print(`\n${renderNext(done)}`);
  refuseDifferences(done);
}

function refuseDifferences({ result, files }: InitOutcome): void {
  if (result !== 'differs') return;
  const paths = files.map(({ path }) => path).join(' and ');
  throw raise(setupErrors, 'setup-check-differs', { files: paths });
}

/** An answer that is long in coming is worth less than the work that waits for it. */
const LONGEST_WAIT_MS = 1000;
const SILENCE_MS = 15_000;

async function readSettings(
  { repository, proposes, branch }: SettingsQuestion,
  fetch: Fetch,
  env: Environment,
): Promise<RepositorySettings | UserError | null> {
  const { token, apiUrl } = readGitHubAccess(env);
  if (token === '') return null;
  const [owner = '', repo = ''] = repository.split('/');
  const client = createGitHubClient({
    ...{ token, apiUrl, owner, repo, fetch },
    wait: (milliseconds) => setTimeout(Math.min(milliseconds, LONGEST_WAIT_MS)),
    silenceMs: SILENCE_MS,
  });
  try {
    return await createRepositorySettings(client).readSettings(proposes, branch);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}
