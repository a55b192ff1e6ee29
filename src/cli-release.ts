// `py-release release`: the gateways of a person's machine, and what a person reads at the end.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { personCertificates } from './cli-certificates.ts';
import { storedIndex } from './cli-stored-index.ts';
import { fileRules } from './commands/file-rules.ts';
import { findCredentials } from './commands/find-credentials.ts';
import { readProject } from './commands/read-project.ts';
import { releaseCheckout, type CheckedOut, type OpenedNeeds } from './commands/release-checkout.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createKeyring } from './gateways/credentials/keyring.ts';
import { homeFolder } from './gateways/credentials/home-folder.ts';
import { readPypirc } from './gateways/credentials/pypirc-file.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { createCheckout } from './gateways/git/checkout.ts';
import { createPersonGit } from './gateways/git/run-git.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { endOnSignals } from './gateways/interruption.ts';
import { createPackageIndex } from './gateways/package-index/package-index.ts';
import { createBuildWorkspace } from './gateways/python/build-workspace.ts';
import { createVerifyTools } from './gateways/python/verify-tools.ts';
import { createPrompt, type Prompt } from './gateways/secret-prompt.ts';
import { createTerminalSteps, type TerminalSteps } from './gateways/terminal-steps.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { uncheckedHostWarnings } from './gateways/trust/unchecked-hosts.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { checkoutDocument, renderCheckout } from './report/checkout-report.ts';
import { VERSION } from './report/product.ts';
import { findPrivateClassifier } from './setup/private-classifier.ts';
import { indexProfile, type IndexProfile } from './upload/index-profile.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type ReleaseArguments = ArgumentsOf<'release'>;

const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

export async function runRelease(args: ReleaseArguments, given: Environment): Promise<void> {
  const workspace = resolve(args.folder);
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const { env, roots } = personCertificates(given, steps.warn);
  const interrupted = endOnSignals(() =>
    steps.tellAlways(`Stopped. ${steps.lastStanding() ?? 'Nothing was uploaded.'}`),
  );
  const prompt = createPrompt({ interrupted });
  const home = homeFolder(env);
  const profile =
    args.repository === ''
      ? null
      : await storedIndex(args.repository, env, { profile: args.indexProfile, simpleUrl: args.indexUrl });
  const files = createFolderFiles(workspace, childEnvironment(env, []));
  const [project, tracked] = await Promise.all([readProject(files, '.'), files.readTracked()]);
  // Before an upload to PyPI its rules are worth knowing, and a dry run is most often for it; never for a private package.
  const isPrivate = findPrivateClassifier(project.pyproject.document.table) !== null;
  const unnamed = isPrivate ? null : { kind: 'pypi' as const, indexName: 'PyPI' };
  const index = profile === null ? unnamed : { kind: profile.name, indexName: profile.label };
  const tools = { fetch: createFetch(env, roots), steps, workspace, home, prompt };
  const done = await releaseCheckout(
    {
      project,
      rules: { ...fileRules(project, [], index), tracked },
      index: profile?.label ?? null,
      tag: args.tag,
      allowDirty: args.allowDirty,
      verifyCommand: args.verifyCommand,
      sbom: args.sbom,
    },
    {
      ...steps,
      ...createCheckout(createPersonGit(workspace, env)),
      canConfirm: args.yes || prompt.canAsk,
      confirm: async (question) => args.yes || prompt.agrees(question),
      openIndex: () => openIndex(args, profile, env, tools),
      sourceDate: () => files.readDate('pyproject.toml'),
    },
  ).catch((error: unknown) => {
    const left = steps.lastStanding();
    if (left !== null) steps.tellAlways(left);
    throw error;
  });
  tell(done, profile, args, env);
}

interface Tools {
  readonly fetch: Fetch;
  readonly steps: TerminalSteps;
  readonly workspace: string;
  readonly home: string;
  readonly prompt: Prompt;
}

/** The index with its credential, and a workspace that never sees it. */
async function openIndex(
  args: ReleaseArguments,
  profile: IndexProfile | null,
  env: Environment,
  { fetch: plain, steps, workspace, home, prompt }: Tools,
): Promise<OpenedNeeds> {
  const known = profile ?? indexProfile('pypi');
  const fetch = createCertificateFetch({ profile: known, fetch: plain, env, indexRoots: [] });
  const unchecked = await uncheckedHostWarnings(env, known.simpleUrl);
  for (const warning of profile === null ? [] : unchecked) steps.warn(warning);
  const found =
    profile === null
      ? null
      : await findCredentials(profile, env, {
          readPypirc: () => readPypirc(home),
          askKeyring: createKeyring({ env, home, log: steps.info }),
          ...prompt,
        });
  for (const warning of found?.warnings ?? []) steps.warn(warning);
  if (found !== null) steps.info(found.sentence);
  const credentials = found?.credentials ?? null;
  const secrets = credentials === null ? [] : [credentials.password];
  const { python } = args;
  const shared = { workspace, env, fetch, secrets, python, log: steps.info };
  const connection = {
    ...{ ...shared, credentials, wait, version: VERSION },
    profile: known,
  };
  return {
    ...createBuildWorkspace(shared),
    ...createVerifyTools({ ...connection, runsInWorkspace: true }),
    ...createPackageIndex(connection),
  };
}

function tell(
  done: CheckedOut,
  profile: IndexProfile | null,
  { json, quiet, folder }: ReleaseArguments,
  env: Environment,
): void {
  const terminal = createTerminal(env, quiet);
  const document = (): string =>
    JSON.stringify(checkoutDocument(done, profile), null, terminal.isTerminal ? 2 : 0);
  if (json) terminal.print(document());
  else terminal.print(renderCheckout(done, { index: profile, folder }, terminal));
}
