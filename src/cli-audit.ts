// `py-release audit`: the gateways of a person's machine, and what a person reads.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { personCertificates } from './cli-certificates.ts';
import { storedIndex, storedLogin } from './cli-stored-index.ts';
import { createAuditGateways, type AuditedIndex, readTrustRoot } from './audit-gateways.ts';
import { readAuditedProject } from './audit-project.ts';
import { accessSource } from './audit/access-source.ts';
import type { AuditReport } from './audit/audit-report.ts';
import { judgeAudit } from './audit/audit-verdict.ts';
import { renderAuditPage } from './audit/page/audit-page.ts';
import { auditSarif } from './audit/sarif.ts';
import { auditReleases } from './commands/audit.ts';
import { auditBill } from './commands/audit-bill.ts';
import { scanVulnerabilities } from './commands/scan-vulnerabilities.ts';
import { originRepository } from './credentials/origin-repository.ts';
import { auditErrors } from './findings/audit-errors.ts';
import { raise } from './findings/catalogue.ts';
import { UserError } from './findings/user-error.ts';
import { writeAuditFile } from './gateways/audit-files.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createClients } from './gateways/github/release-source.ts';
import { endWithFailure } from './gateways/exit-code.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { createVulnerabilityScanner } from './gateways/python/vulnerability-scanner.ts';
import { createTerminalSteps, type TerminalSteps } from './gateways/terminal-steps.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { readGitHubAccess } from './inputs/github-access.ts';
import { renderAuditTable } from './report/audit-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type AuditArguments = ArgumentsOf<'audit'>;

export async function runAudit(args: AuditArguments, given: Environment): Promise<void> {
  const folder = resolve(args.folder);
  const steps = createTerminalSteps({ env: given, quiet: args.quiet, now: () => performance.now() });
  await auditTrusting(args, { folder, ...personCertificates(given, steps.warn), steps });
}

interface Place {
  readonly folder: string;
  readonly env: Environment;
  readonly roots: readonly string[];
  readonly steps: TerminalSteps;
}

async function auditTrusting(args: AuditArguments, place: Place): Promise<void> {
  const { folder, env, roots, steps } = place;
  const { token, apiUrl, serverUrl } = readGitHubAccess(env);
  const repository = args.repository ?? (await readOrigin(folder, env, serverUrl));
  const { privateNames, ...project } = await readAuditedProject(folder, args.project, env);
  if (token === '') throw raise(auditErrors, 'audit-token-missing', {});
  const fetch = createFetch(env, roots);
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const clientOf = createClients({ token, apiUrl, fetch, wait, log: steps.info });
  const { trustRoot } = args;
  const root = trustRoot === null ? null : await readTrustRoot(trustRoot, trustRoot);
  const indexes = await readIndexes(args.indexes, place);
  const data = args.data === null ? null : resolve(args.data);
  const openScanner = () =>
    createVulnerabilityScanner({
      ...{ workspace: folder, env, fetch, log: steps.info, python: '' },
      secrets: [
        token,
        ...indexes.flatMap(({ credentials }) =>
          credentials !== null && 'password' in credentials ? [credentials.password] : [],
        ),
      ],
    });
  const { report, newest } = await auditReleases(
    {
      ...{ repository, serverUrl, ...project, at: Date.now(), data },
      access: {
        sources: args.accessLogs.map((text) => accessSource(text, repository)),
        ...{ hours: args.hours, pseudonymised: args.pseudonymised, retentionDays: args.retentionDays },
      },
    },
    {
      ...steps,
      ...createAuditGateways({
        ...{ repository, clientOf, fetch, env, indexes, root, data, log: steps.info, wait },
      }),
      scan: !args.scan
        ? null
        : async (release) =>
            scanVulnerabilities(
              { folder: '.', release, privateNames: [...privateNames, project.project] },
              await openScanner(),
            ),
    },
  );
  if (args.html !== null) await writeAuditFile(args.html, renderAuditPage(report));
  if (args.sarif !== null)
    await writeAuditFile(args.sarif, `${JSON.stringify(auditSarif(report), null, 2)}\n`);
  if (args.sbom !== null) await writeAuditFile(args.sbom, await auditBill(newest, openScanner));
  tell(report, args, env);
}

function tell(report: AuditReport, { json, quiet, warningsFail }: AuditArguments, env: Environment): void {
  const terminal = createTerminal(env, quiet);
  const document = (): string => JSON.stringify(report, null, terminal.isTerminal ? 2 : 0);
  terminal.print(json ? document() : renderAuditTable(report, terminal));
  if (judgeAudit(report, warningsFail).failed) endWithFailure();
}

async function readOrigin(folder: string, env: Environment, serverUrl: string): Promise<string> {
  const unknown = (why: string): Error => raise(auditErrors, 'audit-repository-unknown', { why });
  try {
    const address = await createGit(folder, childEnvironment(env, []))(['remote', 'get-url', 'origin']);
    const repository = originRepository(address.toString('utf8'), serverUrl);
    if (repository !== null) return repository;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw unknown(`${folder} has no remote \`origin\``);
  }
  throw unknown(`\`origin\` is no repository on ${serverUrl}`);
}

/** An index that wants a credential nobody has stored is told as unread. */
async function readIndexes(
  names: readonly string[],
  { env, steps }: Place,
): Promise<readonly AuditedIndex[]> {
  const indexes: AuditedIndex[] = [];
  // One after another: a keyring may ask its owner to unlock it.
  for (const name of names) {
    const profile = await storedIndex(name, env);
    indexes.push({ profile, credentials: await storedLogin(profile, env, steps.info) });
  }
  return indexes;
}
