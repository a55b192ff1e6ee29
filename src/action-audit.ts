// `actions/audit`: the audit in a job, on a schedule, with its report as files and its findings for code scanning.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { exchangedCredentials } from './action-exchange.ts';
import type { OwnRun } from './action-own.ts';
import { createAuditGateways, type AuditedIndex, readTrustRoot } from './audit-gateways.ts';
import { readAuditedProject } from './audit-project.ts';
import { accessSource } from './audit/access-source.ts';
import type { AuditReport } from './audit/audit-report.ts';
import { judgeAudit } from './audit/audit-verdict.ts';
import { renderAuditPage } from './audit/page/audit-page.ts';
import { auditSarif } from './audit/sarif.ts';
import { auditReleases } from './commands/audit.ts';
import { scanVulnerabilities } from './commands/scan-vulnerabilities.ts';
import { raise } from './findings/catalogue.ts';
import { inputErrors } from './findings/input-errors.ts';
import { writeAuditFile } from './gateways/audit-files.ts';
import { createClients } from './gateways/github/release-source.ts';
import { createRunArtifacts } from './gateways/github/run-artifacts.ts';
import { createVulnerabilityScanner } from './gateways/python/vulnerability-scanner.ts';
import { maskSecrets, readInputs } from './gateways/runner/runner.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { type AuditInputs, parseAuditInputs } from './inputs/audit-inputs.ts';
import { readRunEvent, type RunEvent } from './inputs/run-event.ts';
import type { ActionOutcome } from './report/action-outcome.ts';
import { auditHeadline, renderAuditSummary } from './report/audit-summary.ts';
import { VERSION } from './report/product.ts';
import { indexProfile } from './upload/index-profile.ts';
import { refuseForeignToken } from './upload/token-home.ts';

/** Of the documented workflow, and of the file in it. */
const ARTIFACT = 'py-release-audit';
const DATA_FILE = 'audit-data.json';

export async function runAudit(run: OwnRun): Promise<ActionOutcome> {
  const { env, payload, fetch, indexRoots, steps } = run;
  const inputs = parseAuditInputs(readInputs(env));
  const { token, password } = inputs;
  maskSecrets([token, password]);
  const event = readRunEvent(env, payload);
  const { owner, repo, apiUrl, serverUrl } = event;
  const repository = `${owner}/${repo}`;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const { privateNames, ...project } = await readAuditedProject(
    join(workspace, inputs.folder),
    inputs.project,
    env,
  );
  const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);
  const clientOf = createClients({ token, apiUrl, fetch, wait, log: steps.info });
  const folder = join(env['RUNNER_TEMP'] ?? '.', ARTIFACT);
  const data = dataPath(inputs, workspace, folder);
  const { trustRoot } = inputs;
  const root = trustRoot === null ? null : await readTrustRoot(join(workspace, trustRoot), trustRoot);
  const indexes = readIndex(run, inputs);
  const gateways = createAuditGateways({
    ...{ repository, clientOf, fetch, indexRoots, env, indexes, root, data, log: steps.info, wait },
  });
  const openScanner = () =>
    createVulnerabilityScanner({
      ...{ workspace, env, fetch, log: steps.info, python: '' },
      secrets: [token, password].filter(Boolean),
    });
  const { report } = await auditReleases(
    {
      ...{ repository, serverUrl, ...project, at: Date.now(), data: shownData(inputs, data) },
      access: {
        sources: inputs.accessLogs
          .map((text) => accessSource(text, repository))
          .map((each) => (each.kind === 'file' ? { ...each, path: join(workspace, each.path) } : each)),
        ...{ hours: inputs.hours, pseudonymised: inputs.pseudonymised },
        retentionDays: inputs.retentionDays,
      },
    },
    {
      ...steps,
      ...gateways,
      readData:
        inputs.data.kind === 'artifact'
          ? () => createRunArtifacts(clientOf(repository)).readNewest(ARTIFACT, DATA_FILE, branchOf(event))
          : gateways.readData,
      scan: !inputs.scan
        ? null
        : async (release) =>
            scanVulnerabilities(
              { folder: inputs.folder, release, privateNames: [...privateNames, project.project] },
              await openScanner(),
            ),
    },
  );
  const paths = await writeReport(report, folder);
  for (const { level, finding } of report.findings)
    if (level !== 'note') steps.warn(`${finding.message} ${finding.link}`);
  const { result, failed } = judgeAudit(report, inputs.warningsFail);
  return {
    outputs: { result, folder, ...paths },
    summary: renderAuditSummary(report),
    line: `${result}: ${auditHeadline(report)}`,
    failed,
  };
}

/** For messages. */
function shownData({ data }: AuditInputs, path: string | null): string | null {
  return data.kind === 'artifact' ? `the artifact ${ARTIFACT} of the last run` : path;
}

/** Data of an artifact is written where the next artifact is made of. */
function dataPath({ data }: AuditInputs, workspace: string, folder: string): string | null {
  switch (data.kind) {
    case 'none':
      return null;
    case 'artifact':
      return join(folder, DATA_FILE);
    case 'file':
      return join(workspace, data.path);
  }
}

/** What other branches left, anybody who may open a pull request may have written. */
function branchOf({ defaultBranch, branch }: RunEvent): string {
  return defaultBranch ?? branch ?? 'main';
}

/** Throws `identity-…`, `credential-of-pypi-misdirected`, `input-without-index`. */
function readIndex(run: OwnRun, inputs: AuditInputs): readonly AuditedIndex[] {
  const { index, indexUrl: simpleUrl, indexIdentity, user, password } = inputs;
  if (index.toLowerCase() === 'none') {
    if (indexIdentity === '') return [];
    throw raise(inputErrors, 'input-without-index', { given: '`index-identity`' });
  }
  const profile = indexProfile(index, { profile: inputs.indexProfile, simpleUrl });
  const credentials = password === '' ? null : { user: user || profile.tokenUser, password };
  if (credentials !== null) refuseForeignToken(password, profile, '`password`');
  if (indexIdentity === '') return [{ profile, credentials }];
  const { env, indexRoots, steps } = run;
  const connection = {
    profile,
    fetch: createCertificateFetch({ profile, fetch: run.fetch, env, indexRoots }),
    ...{ log: steps.info, wait: (milliseconds: number) => setTimeout(milliseconds), version: VERSION },
  };
  const chosen = { credentials, secretInput: '`user` and `password`' };
  return [{ profile, credentials: exchangedCredentials({ ...run, inputs }, connection, chosen) }];
}

async function writeReport(
  report: AuditReport,
  folder: string,
): Promise<Readonly<Record<'report' | 'html' | 'sarif', string>>> {
  const path = (name: string): string => join(folder, name);
  const paths = { report: path('audit.json'), html: path('audit.html'), sarif: path('audit.sarif') };
  await writeAuditFile(paths.report, `${JSON.stringify(report, null, 2)}\n`);
  await writeAuditFile(paths.html, renderAuditPage(report));
  await writeAuditFile(paths.sarif, `${JSON.stringify(auditSarif(report), null, 2)}\n`);
  return paths;
}
