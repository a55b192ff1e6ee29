// `py-release verify`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { personCertificates } from './cli-certificates.ts';
import { storedIndex, storedLogin } from './cli-stored-index.ts';
import { verifyPublished } from './commands/verify-published.ts';
import { UserError } from './findings/user-error.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createProvenance } from './gateways/package-index/provenance.ts';
import { createVerifyTools } from './gateways/python/verify-tools.ts';
import { createTerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { createAskServer } from './gateways/trust/limited-request.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { VERSION } from './report/product.ts';
import {
  renderVerified,
  verifiedDocument,
  type VerifiedFile,
  type VerifiedVersion,
} from './report/verified-version.ts';
import type { ServedFile } from './upload/served-files.ts';
import { formatVersion } from './version/format-version.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type VerifyArguments = ArgumentsOf<'verify'>;

const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
const SILENCE_MS = 20_000;

export async function runVerify(args: VerifyArguments, env: Environment): Promise<void> {
  const verified = await verify(args, env);
  const terminal = createTerminal(env, args.quiet);
  if (args.json)
    terminal.print(JSON.stringify(verifiedDocument(verified), null, terminal.isTerminal ? 2 : 0));
  else terminal.print(renderVerified(verified, terminal));
}

/** Throws what `verifyPublished` throws. */
async function verify(args: VerifyArguments, given: Environment): Promise<VerifiedVersion> {
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const { env, roots } = personCertificates(given, steps.warn);
  const profile = await storedIndex(args.index, env, {
    profile: args.indexProfile,
    simpleUrl: args.indexUrl,
  });
  const fetch = createCertificateFetch({ profile, fetch: createFetch(env, roots), env, indexRoots: [] });
  const credentials = await storedLogin(profile, env, () => undefined);
  const shared = { profile, credentials, fetch, env, wait, log: steps.info, version: VERSION };
  const tools = createVerifyTools({
    ...shared,
    secrets: credentials === null ? [] : [credentials.password],
    python: args.python,
    // The folder where it is typed holds what the command needs.
    ...{ workspace: resolve('.'), runsInWorkspace: args.verifyCommand !== null },
  });
  const told: string[] = [];
  const { project, version, wait: patience, install, verifyCommand } = args;
  const { files, installed } = await verifyPublished(
    {
      ...{ project, version, patience, verifyCommand, index: profile.label },
      ...{ files: null, runsCode: install, allowsSource: true },
    },
    { ...tools, ...steps, warn: (text) => void told.push(text) },
  );
  const ask = createAskServer(fetch, VERSION, SILENCE_MS);
  return {
    ...{ project, version: formatVersion(version), index: profile.label, warnings: told },
    files: await Promise.all(files.map((file) => withPublisher(file, args, createProvenance(ask, profile)))),
    installed,
  };
}

/** Indexes without provenance answer "not found", or in a way of their own: it is told, and proves nothing. */
async function withPublisher(
  { filename, sha256, size, url }: ServedFile,
  { project, version }: VerifyArguments,
  { readProvenance }: ReturnType<typeof createProvenance>,
): Promise<VerifiedFile> {
  const question = { project, version: formatVersion(version), filename };
  const publisher = await readProvenance(question).catch((error: unknown) => {
    if (error instanceof UserError) return 'unknown' as const;
    throw error;
  });
  return { filename, sha256, size, url, publisher };
}
