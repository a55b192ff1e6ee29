// `npm start`: releases a sample project with the committed bundle, against a GitHub and a package index on this machine.
//   npm start              shows what happened and cleans up
//   npm start -- --keep    leaves it running, with a page to look at, until Ctrl-C
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installAndRun } from './installed-command.ts';
import { servePage } from './page.ts';
import { createProgress, type Progress } from './progress.ts';
import { readServedFiles, readVersionDiff, type ServedFile } from './released-files.ts';
import { type ReleaseRun, runRelease } from './release-run.ts';
import { type PushedProject, pushProject, type Services, startServices } from './world.ts';

const { values: options } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
const interrupt = new AbortController();
const interrupted = new Promise<void>((resolve) =>
  interrupt.signal.addEventListener('abort', () => resolve()),
);
// `on`, as Ctrl-C arrives twice: from the terminal and from the script that started this one.
process.on('SIGINT', () => interrupt.abort());
process.on('SIGTERM', () => interrupt.abort());

const progress = createProgress(process.stdout);
const root = await mkdtemp(join(tmpdir(), 'py-release-demo-'));
const open: { close(): Promise<void> }[] = [];
try {
  const services = await progress.stage('A GitHub and a package index start on this machine', () =>
    startServices(root),
  );
  open.push(services);
  const project = await progress.stage('A project is pushed to main', () => push(services));
  const [run, seconds] = await progress.stage(
    'The push starts the workflow of docs/workflows/release.yml',
    () =>
      timed(() =>
        runRelease({
          ...{ root, services, project, signal: interrupt.signal },
          onStep: progress.jobStep,
          onLine: progress.logLine,
        }),
      ),
  );
  tellBuildShare(progress, seconds);
  const files = await progress.stage('What was released', () => tellRelease(services, project, run));
  await progress.stage('A person installs it from that index', () => install(services, project, run));
  if (options.keep) {
    const page = await servePage(services, files);
    open.push(page);
    progress.tell(`\nReleases and files: ${page.url}\nIndex: ${services.index.simpleUrl}\nCtrl-C ends it.`);
    await interrupted;
  }
} catch (error) {
  process.exitCode = 1;
  console.error(
    interrupt.signal.aborted
      ? '\nInterrupted.'
      : `\n${error instanceof Error ? error.message : String(error)}`,
  );
} finally {
  await Promise.all(open.map((service) => service.close()));
  await rm(root, { recursive: true, force: true });
}

async function push(services: Services): Promise<PushedProject> {
  const project = await pushProject(root, services);
  const log = await project.git('log', '--oneline', '--no-decorate', `${project.tag}..main`);
  progress.tell(
    `${project.name} ${project.version} was released as ${project.tag}; since then:\n${log.trimEnd()}`,
  );
  return project;
}

async function tellRelease(
  services: Services,
  project: PushedProject,
  run: ReleaseRun,
): Promise<readonly ServedFile[]> {
  progress.tell(
    `Version   ${run.previousVersion} -> ${run.version}, tag ${run.tag}\nWhy       ${run.reason}`,
  );
  progress.tell(`\nEdited places\n${await readVersionDiff(project, run.tag)}`);
  progress.tell(`\nNotes\n${run.notes.trim()}`);
  const files = await readServedFiles(services.index.simpleUrl, project.name, run);
  progress.tell(`\nFiles on ${services.index.simpleUrl}`);
  for (const { name, size, sha256 } of files) progress.tell(`${name}  ${size} bytes\n  sha256 ${sha256}`);
  return files;
}

async function install(services: Services, project: PushedProject, run: ReleaseRun): Promise<void> {
  const runs = await installAndRun(root, services.index.simpleUrl, {
    name: project.name,
    version: run.version,
  });
  for (const { command, output } of runs) progress.tell(`$ ${command}\n${output}`);
  if (runs[0]?.output.endsWith(` ${run.version}`) !== true) {
    throw new Error(`The installed command doesn't say ${run.version}.`);
  }
}

async function timed<Value>(work: () => Promise<Value>): Promise<readonly [Value, number]> {
  const started = performance.now();
  return [await work(), (performance.now() - started) / 1000];
}

function tellBuildShare({ seconds: of, tell }: Progress, whole: number): void {
  const share = (seconds: number) => `${seconds.toFixed(1)} s (${Math.round((100 * seconds) / whole)} %)`;
  const [build, check] = [of('Build'), of('Check')];
  tell(
    `Of ${whole.toFixed(1)} s, ${share(build)} were the Python build and ${share(check)} the checks of what was built.`,
  );
}
