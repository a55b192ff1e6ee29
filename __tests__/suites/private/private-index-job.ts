// A job that uses `actions/private-index` from the sources, step by step, with a stand-in for the server that it starts.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ArtifactService, startArtifactService } from '../../../sandbox/runner/artifact-service.ts';
import { type ActionStep, runActionStep } from '../../../sandbox/runner/action-step.ts';
import { createJobContext, type JobContext, type JobOptions } from '../../../sandbox/runner/job-context.ts';
import { endLeftoverProcesses } from '../../../sandbox/runner/leftover-processes.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';

export const TOKEN = 'github_pat_unlikely_token_of_the_job';

export interface SeenServer {
  readonly pid: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface PrivateIndexJob extends AsyncDisposable {
  readonly job: JobContext;
  readonly port: number;
  readonly artifacts: ArtifactService;
  readonly temp: string;
  readonly workspace: string;
  /** Runs the main step. Inputs are added to one package, the token and a free port. */
  use(inputs?: Readonly<Record<string, string>>): Promise<ActionStep>;
  /** Another job of the same run. */
  another(): Promise<JobContext>;
  run(job: JobContext, inputs?: Readonly<Record<string, string>>): Promise<ActionStep>;
  /** What servers of this job were started with. */
  seen(): Promise<readonly SeenServer[]>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export async function startJob(options: Partial<JobOptions> = {}): Promise<PrivateIndexJob> {
  const root = await mkdtemp(join(tmpdir(), 'private-index-'));
  const actionDir = await sourceAction(join(root, 'action'), here('stand-in-server.mjs'));
  const artifacts = await startArtifactService();
  const port = await closedPort();
  const jobs: JobContext[] = [];
  const start = async (): Promise<JobContext> => {
    const job = await createJobContext({
      workspace: join(root, 'workspace'),
      temp: join(root, `temp-${jobs.length}`),
      repository: 'acme/shop',
      event: { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40) } },
      // GitHub's own artifact client refuses every other host than GitHub's and *.localhost.
      github: {
        apiUrl: 'http://127.0.0.1:9/api/v3',
        graphqlUrl: 'http://127.0.0.1:9/',
        serverUrl: 'http://github.localhost',
      },
      resultsUrl: artifacts.url,
      ...options,
    });
    jobs.push(job);
    return job;
  };
  const run = (job: JobContext, inputs: Readonly<Record<string, string>> = {}): Promise<ActionStep> =>
    runActionStep(job, {
      actionDir,
      inputs: { packages: 'acme-vault=acme/vault', token: TOKEN, port: String(port), ...inputs },
    });
  const job = await start();
  const temp = job.options.temp;
  return {
    ...{ job, port, artifacts, temp, run, workspace: job.options.workspace },
    use: (inputs) => run(job, inputs),
    another: start,
    seen: async () => {
      const folder = join(temp, 'py-release-private-index');
      const names = (await readdir(folder)).filter((name) => name.endsWith('.seen'));
      return Promise.all(
        names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as SeenServer),
      );
    },
    [Symbol.asyncDispose]: async () => {
      for (const each of jobs) await endLeftoverProcesses(each.trackingId);
      await artifacts.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The action's folder, with entries that run the sources and start `script`. */
async function sourceAction(folder: string, script: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(here('../../../actions/private-index/action.yml'), join(folder, 'action.yml'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const entry = new URL('../../../src/action-private-index.ts', import.meta.url).href;
  for (const part of ['main', 'post']) {
    await writeFile(
      join(folder, `${part}.js`),
      `const { runPrivateIndex } = await import(${JSON.stringify(entry)});
await runPrivateIndex({ part: '${part}', script: ${JSON.stringify(script)}, env: process.env });\n`,
    );
  }
  return folder;
}
