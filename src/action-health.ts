// `actions/health`: a project and its releases judged in a job, with one issue about what is wrong.
import { join } from 'node:path';
import { checkIdentity, indexLogin, readCredentials } from './action-health-credentials.ts';
import type { OwnRun } from './action-own.ts';
import { checkHealth } from './commands/check-health.ts';
import { readHealthSubject } from './commands/health-subject.ts';
import { keepHealthIssue } from './commands/keep-health-issue.ts';
import { UserError } from './findings/user-error.ts';
import { childEnvironment } from './gateways/child-environment.ts';
import { readWorkflows } from './gateways/credentials/person-files.ts';
import { createFolderFiles } from './gateways/folder-files.ts';
import { createIssues } from './gateways/github/issues.ts';
import { createGitHubClient } from './gateways/github/octokit.ts';
import { maskSecrets, readInputs } from './gateways/runner/runner.ts';
import { createHealthGateways } from './health-gateways.ts';
import { isChosen } from './health/health-names.ts';
import { findingsOf, judgeHealth } from './health/health-result.ts';
import { parseHealthInputs } from './inputs/health-inputs.ts';
import { readRunEvent } from './inputs/run-event.ts';
import type { ActionOutcome } from './report/action-outcome.ts';
import { renderHealthSummary } from './report/health-markdown.ts';
import { checkDocument } from './report/health-table.ts';
import { counted } from './report/index-report.ts';

export async function runHealth(run: OwnRun): Promise<ActionOutcome> {
  const { env, payload, fetch, indexRoots, steps } = run;
  const inputs = parseHealthInputs(readInputs(env));
  const { token, password, pypiToken, testPypiToken } = inputs;
  const secrets = [token, password, pypiToken, testPypiToken].filter(Boolean);
  maskSecrets(secrets);
  const event = readRunEvent(env, payload);
  const { owner, repo, apiUrl, serverUrl } = event;
  const repository = `${owner}/${repo}`;
  const workspace = env['GITHUB_WORKSPACE'] ?? '.';
  const folder = join(workspace, inputs.workingDirectory);
  const files = createFolderFiles(folder, childEnvironment(env, secrets));
  const subject = await readHealthSubject(inputs, {
    ...files,
    readWorkflows: () => readWorkflows(workspace),
  });
  const { producer, packages } = subject;
  const profile = producer?.profile ?? null;
  const unasked = token === '' ? 'the input `token` is empty' : null;
  const checks = await checkHealth(
    {
      ...{ choice: inputs.choice, producer, packages, repository, unasked, environment: env },
      url: `${serverUrl}/${repository}`,
    },
    {
      ...createHealthGateways({
        ...{ env, folder, fetch, indexRoots, token, apiUrl, repository, producer, secrets },
        credentials: indexLogin(run, inputs, profile),
        ...{ python: inputs.python, installs: inputs.install, log: steps.info },
      }),
      unlisted: unasked,
      readCredentials: () => readCredentials(run, inputs, profile, { repository, apiUrl, serverUrl }),
    },
  );
  const identity = isChosen(inputs.choice, 'credentials') ? await checkIdentity(run, inputs, profile) : [];
  const health = judgeHealth([...checks, ...identity], inputs.warnings);
  const project = producer?.project.pyproject.name ?? repository;
  const about = { project, path: inputs.workingDirectory, choice: inputs.choice };
  const kept =
    inputs.issue && token !== ''
      ? await keepHealthIssue(
          health.checks,
          about,
          createIssues(createGitHubClient({ ...event, token, fetch, log: steps.info })),
        ).catch((error: unknown) => {
          // What was found is worth as much without the issue.
          if (!(error instanceof UserError)) throw error;
          steps.warn(error.message);
          return { url: '', sentence: `The issue could not be kept: ${error.message}` };
        })
      : null;
  const findings = findingsOf(health.checks);
  for (const { state, finding } of findings)
    if (state === 'failed' && finding !== null) steps.warn(`${finding.message} ${finding.link}`);
  return {
    outputs: {
      result: health.result,
      findings: JSON.stringify(findings.map(checkDocument)),
      'issue-url': kept?.url ?? '',
    },
    summary: renderHealthSummary(health, project, kept === null ? [] : [kept.sentence]),
    line: `${health.result}: ${counted(findings.length, 'finding')} in ${counted(health.checks.length, 'check')}`,
    failed: health.failed,
  };
}
