// A consumer's machine for `health --environment`: a real virtual environment, a private index on loopback, a project.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkEnvironment } from '../../src/commands/check-environment.ts';
import { createEnvironmentReads } from '../../src/gateways/environment/environment-reads.ts';
import { createFetch } from '../../src/gateways/http-fetch.ts';
import { runProgram } from '../../src/gateways/run-program.ts';
import type { HealthCheck } from '../../src/health/health-check.ts';
import type { HealthName } from '../../src/health/health-names.ts';
import { makeZip, withRecord } from '../gateways/archives/make-archive.ts';
import { type FaultServer, sendHtml, startFaultServer } from '../gateways/package-index/fault-server.ts';
import { cleanEnvironment, warmUv } from '../gateways/python/warm-uv.ts';
import { sha256 } from '../servers/private-releases.ts';

export interface Wheel {
  readonly filename: string;
  readonly content: Buffer;
  readonly metadata: string;
}

export function wheelOf(
  name: string,
  version: string,
  requires: readonly string[] = [],
  summary = '',
): Wheel {
  const module = name.replaceAll('-', '_');
  const info = `${module}-${version}.dist-info`;
  const fields = [
    ...requires.map((each) => `Requires-Dist: ${each}`),
    ...(summary === '' ? [] : [`Summary: ${summary}`]),
  ];
  const metadata = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`, ...fields, ''].join(
    '\n',
  );
  const members = [
    { name: `${module}.py`, content: `raise SystemExit("imported")\n` },
    { name: `${info}/METADATA`, content: metadata },
    { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
  ];
  return {
    filename: `${module}-${version}-py3-none-any.whl`,
    content: makeZip(withRecord(members)),
    metadata,
  };
}

export interface ServedIndex extends FaultServer {
  /** Root of the simple index. */
  readonly simple: string;
  /** What it lists from now on. */
  list(...wheels: readonly Wheel[]): void;
  /** Every answer from now on; null: as an index. */
  answerWith(status: number | null): void;
}

export async function startIndex(...first: readonly Wheel[]): Promise<ServedIndex> {
  let wheels = first;
  let status: number | null = null;
  const server = await startFaultServer(({ path }, response) => {
    if (status !== null) return void response.writeHead(status).end();
    const file = wheels.find(({ filename }) => path.startsWith(`/files/${filename}`));
    if (file !== undefined)
      return void response.writeHead(200).end(path.endsWith('.metadata') ? file.metadata : file.content);
    const [, project] = /^\/simple\/([^/]+)\/$/.exec(path) ?? [];
    const own = wheels.filter(({ filename }) => filename.startsWith(`${project?.replaceAll('-', '_')}-`));
    if (path !== '/simple/' && own.length === 0) return void response.writeHead(404).end();
    const links = own.map(({ filename, content, metadata }) => {
      const link = `/files/${filename}#sha256=${sha256(content)}`;
      return `<a href="${link}" data-core-metadata="sha256=${sha256(metadata)}">${filename}</a>`;
    });
    // As PyPI: installers ask again only after ten minutes.
    response.setHeader('cache-control', 'max-age=600');
    sendHtml(response, 200, `<!DOCTYPE html><html><body>${links.join('\n')}</body></html>`);
  });
  return {
    ...server,
    simple: `${server.url}/simple/`,
    list: (...next) => void (wheels = next),
    answerWith: (next) => void (status = next),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

export interface EnvironmentWorld extends AsyncDisposable {
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  /** Makes `.venv` with these wheels, as an index gave them. */
  install(...wheels: readonly Wheel[]): Promise<void>;
  uv(...args: readonly string[]): Promise<void>;
  check(options?: CheckOptions): Promise<readonly HealthCheck[]>;
}

export interface CheckOptions {
  readonly only?: readonly HealthName[];
  readonly env?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly publicIndex?: string;
}

export async function startEnvironment(): Promise<EnvironmentWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'py-release-environment-'));
  const uv = await warmUv();
  const machine: Record<string, string> = {
    ...cleanEnvironment(),
    ...{
      HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'home'),
      XDG_CONFIG_DIRS: join(folder, 'none'),
    },
    ...{ UV_CACHE_DIR: join(folder, 'cache'), PIP_CONFIG_FILE: join(folder, 'home/pip.conf') },
  };
  for (const name of ['PIP_INDEX_URL', 'UV_DEFAULT_INDEX', 'UV_INDEX_URL']) delete machine[name];
  const project = join(folder, 'project');
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    }
  };
  const run = async (...args: readonly string[]): Promise<void> => {
    const done = await runProgram(uv.path, args, { cwd: project, env: machine });
    if (done.exitCode !== 0) throw new Error(done.lastLines.join('\n'));
  };
  await mkdir(project, { recursive: true });
  return {
    folder: project,
    write,
    uv: run,
    install: async (...wheels) => {
      await using index = await startIndex(...wheels);
      await run('venv', '--quiet', '.venv');
      const names = wheels.map(({ filename }) => filename.split('-')[0] ?? '');
      if (names.length > 0)
        await run(
          'pip',
          'install',
          '--quiet',
          '--no-deps',
          '--no-cache',
          '--index-url',
          index.simple,
          ...names,
        );
    },
    check: async ({ env = {}, environment, publicIndex, only = [] }: CheckOptions = {}) => {
      const variables = { ...machine, ...env };
      const reads = await createEnvironmentReads({
        ...{ folder: project, environment: environment ?? null, env: variables },
        fetch: createFetch(variables),
        prepareUv: warmUv,
      });
      return checkEnvironment(
        {
          choice: { only, skip: [] },
          environment: environment ?? '',
          variables,
          publicIndex: publicIndex ?? 'http://127.0.0.1:9/simple/',
        },
        reads,
      );
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

export function codes(checks: readonly HealthCheck[]): readonly string[] {
  return checks.flatMap(({ finding }) => (finding === null ? [] : [finding.code]));
}
