// `py-release release`: the gateways of a person's machine, and what a person reads at the end.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileRules } from './commands/file-rules.ts';
import { findCredentials } from './commands/find-credentials.ts';
import { readProject } from './commands/read-project.ts';
import { releaseCheckout, type CheckedOut } from './commands/release-checkout.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createKeyring } from './gateways/credentials/keyring.ts';
import { homeFolder } from './gateways/credentials/home-folder.ts';
import { readPypirc } from './gateways/credentials/pypirc-file.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { createCheckout } from './gateways/git/checkout.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createPackageIndex, type PackageIndex } from './gateways/package-index/package-index.ts';
import { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import { createVerifyTools, type VerifyTools } from './gateways/python/verify-tools.ts';
import { createPrompt } from './gateways/secret-prompt.ts';
import { createTerminalSteps, type TerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { CliArguments } from './inputs/cli-arguments.ts';
import { checkoutDocument, renderCheckout } from './report/checkout-report.ts';
import { VERSION } from './report/product.ts';
import { indexProfile, type IndexProfile } from './upload/index-profile.ts';
import { parsePypirc, resolveRepository } from './upload/pypirc.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type ReleaseArguments = Extract<CliArguments, { command: 'release' }>;

const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

export async function runRelease(args: ReleaseArguments, env: Environment): Promise<void> {
  const workspace = resolve(args.folder);
  const fetch = createFetch(env);
  const steps = createTerminalSteps({ env, quiet: args.quiet, now: () => performance.now() });
  const target = await openIndex(args, env, { fetch, steps, workspace });
  const childEnv = childEnvironment(env, target.secrets);
  const files = createFolderFiles(workspace, childEnv);
  const project = await readProject(files, '.');
  const tracked = await files.readTracked();
  const { profile } = target;
  const index = profile === null ? null : { kind: profile.name, indexName: profile.label };
  const build = createBuildWorkspace({
    ...{ workspace, env, fetch, secrets: target.secrets, python: args.python, log: steps.info },
  });
  // Git may ask for a passphrase, and pushes with the person's own helpers: it is no project code.
  const checkout = createCheckout(createGit(workspace, env));
  const done = await releaseCheckout(
    {
      project,
      // Before an upload to PyPI its rules are worth knowing; a dry run is most often for it.
      rules: { ...fileRules(project, [], index ?? { kind: 'pypi', indexName: 'PyPI' }), tracked },
      index: profile?.label ?? null,
      tag: args.tag,
      allowDirty: args.allowDirty,
      verifyCommand: args.verifyCommand,
    },
    {
      ...steps,
      ...build,
      ...checkout,
      ...target.needs,
      wait,
      confirm: async (question) => args.yes || confirm(question),
      sourceDate: () => files.readDate('pyproject.toml'),
    },
  ).catch((error: unknown) => {
    const left = steps.lastStanding();
    if (left !== null) steps.warn(left);
    throw error;
  });
  tell(done, profile, args, env);
}

interface OpenedIndex {
  /** Null: nothing is uploaded. */
  readonly profile: IndexProfile | null;
  readonly secrets: readonly string[];
  readonly needs: PackageIndex & Omit<VerifyTools, 'readPage'>;
}

interface Tools {
  readonly fetch: Fetch;
  readonly steps: TerminalSteps;
  readonly workspace: string;
}

async function openIndex(args: ReleaseArguments, env: Environment, tools: Tools): Promise<OpenedIndex> {
  const { fetch, steps, workspace } = tools;
  const home = homeFolder(env);
  const profile = args.repository === '' ? null : await readProfile(args, home);
  const found =
    profile === null
      ? null
      : await findCredentials(profile, env, {
          readPypirc: () => readPypirc(home),
          askKeyring: createKeyring({ env, home, log: steps.info }),
          ...createPrompt(),
        });
  for (const warning of found?.warnings ?? []) steps.warn(warning);
  if (found !== null) steps.info(found.sentence);
  const credentials = found?.credentials ?? null;
  const secrets = credentials === null ? [] : [credentials.password];
  const connection = {
    ...{ credentials, fetch, wait, secrets, workspace, env },
    profile: profile ?? indexProfile('pypi'),
    version: VERSION,
    log: steps.info,
  };
  const verify = createVerifyTools({ ...connection, python: args.python, runsInWorkspace: true });
  return { profile, secrets, needs: { ...verify, ...createPackageIndex(connection) } };
}

async function readProfile(args: ReleaseArguments, home: string): Promise<IndexProfile> {
  const file = await readPypirc(home);
  const repositories = file === null ? [] : parsePypirc(file.text, file.path);
  const repository = resolveRepository(args.repository, repositories, '~/.pypirc');
  return indexProfile(repository, { profile: args.indexProfile, simpleUrl: args.indexUrl });
}

async function confirm(question: string): Promise<boolean> {
  const answer = await createPrompt().askLine(`${question} [y/N] `);
  return /^y(?:es)?$/i.test(answer?.trim() ?? '');
}

function tell(
  done: CheckedOut,
  profile: IndexProfile | null,
  { json, quiet }: ReleaseArguments,
  env: Environment,
): void {
  const terminal = createTerminal(env, quiet);
  if (json)
    terminal.print(JSON.stringify(checkoutDocument(done, profile), null, terminal.isTerminal ? 2 : 0));
  else terminal.print(renderCheckout(done, { index: profile }, terminal));
}
