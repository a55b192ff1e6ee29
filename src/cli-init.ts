// `py-release init`: the gateways of a person's clone, and what a person reads before and after.
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
import { renderNext, renderSetup, setupDocument } from './report/setup-report.ts';
import type { RepositorySettings } from './setup/repository-settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runInit(args: ArgumentsOf<'init'>, env: Environment): Promise<void> {
  const git = createGit(resolve(args.folder), env);
  const { root, folder } = await readCloneRoot(git);
  const files = createFiles(root);
  const fetch = createFetch(env);
  const terminal = createTerminal(env, args.quiet);
  const steps = createTerminalSteps({ env, quiet: args.quiet, now: () => performance.now() });
  const interrupted = endOnSignals(() => steps.tellAlways('Stopped. Nothing was written.'));
  const prompt = createPrompt({ interrupted });
  const done = await initProject(
    { ...args, folder, server: serverOf(env) },
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
      confirm: async (question) => agrees(await prompt.askLine(`${question} [y/N] `)),
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
  { repository, proposes }: SettingsQuestion,
  fetch: Fetch,
  env: Environment,
): Promise<RepositorySettings | UserError | null> {
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
  if (token === '') return null;
  const [owner = '', repo = ''] = repository.split('/');
  const client = createGitHubClient({
    ...{ token, owner, repo, fetch },
    apiUrl: apiUrlOf(env),
    wait: (milliseconds) => setTimeout(Math.min(milliseconds, LONGEST_WAIT_MS)),
    silenceMs: SILENCE_MS,
  });
  try {
    return await createRepositorySettings(client).readSettings(proposes);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Host of the GitHub that the workflow runs on. */
function serverOf(env: Environment): string {
  const url = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return URL.canParse(url) ? new URL(url).host : url;
}

/** The token of an Enterprise Server never goes to github.com. https://docs.github.com/en/enterprise-server/rest */
function apiUrlOf(env: Environment): string {
  const server = serverOf(env);
  const usual = server === 'github.com' ? 'https://api.github.com' : `https://${server}/api/v3`;
  return (env['GITHUB_API_URL'] || usual).replace(/\/$/, '');
}

function agrees(answer: string | null): boolean {
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}
