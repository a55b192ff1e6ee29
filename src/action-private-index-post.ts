// The end of the job for `actions/private-index`: its server is ended, and who took what is kept. Nothing here fails the job.
import { saveAccessLog } from './gateways/runner/access-artifact.ts';
import { createBackgroundServers } from './gateways/runner/background-server.ts';
import { readState } from './gateways/runner/job-variables.ts';
import { writeSummary } from './gateways/runner/runner.ts';
import { parseAccessLog, refusals, renderAccessSummary } from './report/access-summary.ts';
import { counted } from './report/index-report.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface EndNeeds {
  readonly env: Environment;
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly steps: { readonly info: (text: string) => void; readonly warn: (text: string) => void };
}

/** Does nothing where the main step started no server: it failed, or an earlier step had started it. */
export async function endPrivateIndex({ env, temp, steps }: EndNeeds): Promise<void> {
  const pid = Number(readState(env, 'pid'));
  const accessLog = readState(env, 'access-log');
  if (!Number.isInteger(pid) || pid <= 0 || accessLog === '') return;
  const servers = createBackgroundServers(temp);
  await servers.end(pid, accessLog);
  const entries = parseAccessLog(await servers.readAccessLog(accessLog));
  // Installers seldom show what a server says.
  for (const refusal of refusals(entries)) steps.warn(refusal);
  const name = readState(env, 'artifact');
  const kept = await keep();
  await writeSummary(renderAccessSummary(entries, kept));
  steps.info(
    `The local index has ended; ${counted(entries.length, 'entry', 'entries')} in its access log. ${kept}`,
  );

  async function keep(): Promise<string> {
    if (entries.length === 0) return '';
    if (name === '') return 'The access log was not kept, as `access-log-artifact: none` asks.';
    try {
      const job = env['GITHUB_JOB'] ?? 'job';
      return `The whole access log is the artifact \`${await saveAccessLog({ path: accessLog, name, job, temp })}\`.`;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      steps.warn(`The access log could not be kept as the artifact ${name}: ${why}`);
      return 'The access log could not be kept as an artifact; this table is all of it that is left.';
    }
  }
}
