// Runs a workflow file under act in host mode: https://nektosact.com - the other runner, whose faults differ from ours.
// act skips checkout and knows one token for all jobs; the sandbox's own runner proves checkout and the rights of each job.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Listening } from '../../../sandbox/github/serving/http-face.ts';

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(repositoryRoot, 'node_modules', '.cache');

export interface ActRun {
  readonly exitCode: number;
  readonly log: string;
  readonly jobs: Readonly<Record<string, string>>;
}

export interface ActOptions {
  readonly folder: string;
  /** Working copy whose head is the commit of the event. */
  readonly workspace: string;
  readonly workflowFile: string;
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly urls: Listening;
  readonly secrets: Readonly<Record<string, string>>;
  readonly runId: number;
  /** More variables of all steps; act has no endpoint for ID tokens of its own. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function findAct(): Promise<string> {
  const { stdout } = await promisify(execFile)('go', ['env', 'GOPATH']).catch(() => ({
    stdout: join(homedir(), 'go'),
  }));
  const act = join(stdout.trim(), 'bin', 'act');
  await promisify(execFile)(act, ['--version']).catch(() => {
    throw new Error(`There is no act at ${act}: go install github.com/nektos/act@v0.2.89`);
  });
  return act;
}

export async function runUnderAct(options: ActOptions): Promise<ActRun> {
  const { folder, urls } = options;
  const act = await findAct();
  const [action, artifacts, eventFile, home] = ['action', 'artifacts', 'event.json', 'home'].map((name) =>
    join(folder, name),
  );
  await Promise.all([
    copyAction(action ?? ''),
    writeStubs(folder),
    mkdir(artifacts ?? ''),
    mkdir(home ?? ''),
    writeFile(eventFile ?? '', JSON.stringify(options.event.payload)),
  ]);
  const env = {
    GITHUB_API_URL: urls.apiUrl,
    GITHUB_GRAPHQL_URL: urls.graphqlUrl,
    GITHUB_SERVER_URL: urls.serverUrl,
    GITHUB_REPOSITORY: options.repository,
    GITHUB_RUN_ID: String(options.runId),
    STUB_ARTIFACTS: artifacts ?? '',
    RUNNER_TOOL_CACHE: join(cache, 'tool-cache'),
    UV_CACHE_DIR: join(cache, 'uv'),
    ...machineEnvironment(),
    ...options.env,
  };
  const local = {
    'org/py-release-action@v1': action,
    'actions/upload-artifact@v4': join(folder, 'upload'),
    'actions/download-artifact@v4': join(folder, 'download'),
  };
  return start(act, options.workspace, home ?? '', [
    ...[
      options.event.name,
      '-W',
      options.workflowFile,
      '-e',
      eventFile ?? '',
      '-P',
      'ubuntu-latest=-self-hosted',
    ],
    ...['--action-offline-mode', '--pull=false', '--no-cache-server', '--json'],
    ...Object.entries(options.secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(local).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ]);
}

/** Registries and certificates of this machine, which act doesn't pass on. */
function machineEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) =>
    /^(?:NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_\w+|UV_\w+)$/.test(
      name,
    ),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

/** What a tag of the action holds for those who use it. */
async function copyAction(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of ['action.yml', 'actions', 'dist']) {
    await cp(join(repositoryRoot, name), join(folder, name), { recursive: true });
  }
}

/** act can't serve the artifact protocol: these stand in, with a shared folder, under the names of the real actions. */
async function writeStubs(folder: string): Promise<void> {
  const metadata = `name: stub
inputs: { name: { required: true }, path: { required: true } }
runs: { using: node24, main: main.mjs }
`;
  const copy = (from: string, to: string) => `import { cpSync } from 'node:fs';
const stored = process.env.STUB_ARTIFACTS + '/' + process.env.INPUT_NAME;
cpSync(${from}, ${to}, { recursive: true });
`;
  const scripts = {
    upload: copy('process.env.INPUT_PATH', 'stored'),
    download: copy('stored', 'process.env.INPUT_PATH'),
  };
  for (const [name, script] of Object.entries(scripts)) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'action.yml'), metadata);
    await writeFile(join(folder, name, 'main.mjs'), script);
  }
}

async function start(act: string, cwd: string, home: string, args: readonly string[]): Promise<ActRun> {
  // act takes the `node` of PATH for node24, whatever its version.
  const env = { PATH: [dirname(process.execPath), process.env.PATH].join(delimiter), HOME: home };
  const child = spawn(act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
  const lines = output.split('\n').map(parseLine);
  const results = lines.flatMap(({ jobID, jobResult }) =>
    jobID === undefined || jobResult === undefined ? [] : [[jobID, jobResult]],
  );
  return { exitCode, log: lines.map(({ msg }) => msg ?? '').join('\n'), jobs: Object.fromEntries(results) };
}

interface ActLine {
  readonly msg?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
}

function parseLine(line: string): ActLine {
  try {
    return JSON.parse(line) as ActLine;
  } catch {
    return { msg: line };
  }
}
