// `py-release health`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { createAuthGateways } from './cli-auth-gateways.ts';
import { personCertificates } from './cli-certificates.ts';
import { checkCredentials } from './commands/auth-check.ts';
import { judgeEnvironment } from './cli-health-environment.ts';
import { storedLogin } from './cli-stored-index.ts';
import { checkHealth } from './commands/check-health.ts';
import { readHealthSubject } from './commands/health-subject.ts';
import { raise } from './findings/catalogue.ts';
import { healthErrors } from './findings/health-errors.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { readWorkflows } from './gateways/credentials/person-files.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { readCloneRoot } from './gateways/git/clone-place.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createTerminalSteps, type TerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { Certificates } from './gateways/trust/certificates.ts';
import type { HealthCheck } from './health/health-check.ts';
import { findingsOf, judgeHealth, type JudgedHealth } from './health/health-result.ts';
import { createHealthGateways } from './health-gateways.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { healthDocument, type HealthSubject, renderHealth } from './report/health-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type HealthArguments = ArgumentsOf<'health'>;

export async function runHealth(args: HealthArguments, given: Environment): Promise<void> {
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  const trusted = personCertificates(given, steps.warn);
  const { checks, subject } =
    args.environment === null
      ? await judgeProject(args, trusted, steps)
      : await judgeInstalled(args, args.environment, trusted);
  tell(judgeHealth(checks, args.warnings), subject, args, given);
}

type Trusted = Pick<Certificates, 'env' | 'roots'>;

interface Judged {
  readonly checks: readonly HealthCheck[];
  readonly subject: HealthSubject;
}

async function judgeProject(
  args: HealthArguments,
  { env, roots }: Trusted,
  steps: TerminalSteps,
): Promise<Judged> {
  const folder = resolve(args.folder);
  const children = childEnvironment(env, []);
  const files = createFolderFiles(folder, children);
  const auth = createAuthGateways({ env, quiet: true, folder, roots });
  const access = readGitHubAccess(env);
  const root = await readCloneRoot(createGit(folder, children)).then(
    (clone) => clone.root,
    () => folder,
  );
  const [{ producer, packages }, origin] = await Promise.all([
    readHealthSubject(args, { ...files, readWorkflows: () => readWorkflows(root) }),
    args.repository ?? auth.project.readRepository(),
  ]);
  const { token, apiUrl, serverUrl } = access;
  const profile = producer?.profile ?? null;
  const credentials = profile === null ? null : await storedLogin(profile, env, steps.info);
  const unasked = token === '' ? 'there is no GITHUB_TOKEN' : null;
  const gateways = createHealthGateways({
    ...{
      env,
      folder,
      fetch: createFetch(env, roots),
      token,
      apiUrl,
      repository: origin,
      producer,
      credentials,
    },
    secrets: [token, credentials?.password ?? ''].filter(Boolean),
    ...{ python: args.python, installs: args.install, log: steps.info },
  });
  const { choice } = args;
  const url = `${serverUrl}/${origin ?? ''}`;
  const checks = await checkHealth(
    { choice, producer, packages, repository: origin, url, unasked, environment: env },
    {
      ...gateways,
      unlisted: unasked ?? (origin === null ? 'the folder has no `origin` on GitHub' : null),
      readCredentials: () =>
        checkCredentials(
          { indexes: profile === null ? [] : [profile], serverUrl, repository: origin, publishers: [] },
          { ...auth.proof, ...auth.local, ...auth.looking, readRights: async () => [], env },
        ),
    },
  );
  const project = producer?.project.pyproject.name ?? null;
  return { checks, subject: { project, repository: origin, index: profile?.label ?? null } };
}

/** What is installed here, instead of what was released from here. */
async function judgeInstalled(
  { folder, choice }: HealthArguments,
  environment: string,
  trusted: Trusted,
): Promise<Judged> {
  const checks = await judgeEnvironment({ folder, environment, choice }, trusted);
  return { checks, subject: { project: null, repository: null, index: null } };
}

function tell(
  health: JudgedHealth,
  subject: HealthSubject,
  { json, quiet, warnings }: HealthArguments,
  env: Environment,
): void {
  const terminal = createTerminal(env, quiet);
  if (json)
    terminal.print(JSON.stringify(healthDocument(health, subject), null, terminal.isTerminal ? 2 : 0));
  else terminal.print(renderHealth(health, terminal));
  if (!health.failed) return;
  const found = findingsOf(health.checks);
  const bad = warnings === 'fail' ? found : found.filter(({ state }) => state === 'failed');
  const which = [...new Set(bad.map(({ check }) => check))].join(', ');
  const code = health.result === 'unhealthy' ? 'health-found-bad' : 'health-warned';
  throw raise(healthErrors, code, { count: bad.length, which });
}
