// `py-release init`: look at the project and its repository, plan what is missing, show it, ask, write whole files.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { setupErrors } from '../findings/setup-errors.ts';
import type { Project } from '../project/project.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import type { PlannedSetup } from '../report/setup-report.ts';
import type { ConfigurationEntry } from '../setup/added-configuration.ts';
import { firstRelease } from '../setup/first-release.ts';
import { neededConfiguration } from '../setup/needed-configuration.ts';
import { findPrivateClassifier } from '../setup/private-classifier.ts';
import type { PublishChoice } from '../setup/release-workflow.ts';
import { checkWritable, planPyproject, planWorkflow, workflowPath } from '../setup/setup-plan.ts';
import { trustedPublisher } from '../setup/trusted-publisher.ts';
import { readWorkflowBranches, readWrittenChoice } from '../setup/written-workflow.ts';
import { type AsksAround, lookAround } from './init-findings.ts';
import { readInitProject, type ReadsWorkflows, readWorkflows } from './init-sources.ts';
import { type WritesSetup, writeSetup } from './init-writing.ts';

export interface InitRequest {
  /** Of the project, relative to the root of the repository, `.` for the root. */
  readonly folder: string;
  /** Null: as the workflow that is there says, else trusted publishing. */
  readonly publish: PublishChoice | null;
  /** The package is for few: it goes to no public index, and is kept from them by a classifier. */
  readonly isPrivate: boolean;
  /** The branch that releases; null: the one that is configured, else the default one. */
  readonly branch: string | null;
  readonly mode: 'write' | 'check' | 'dry-run';
  /** Don't ask before what no person has changed. */
  readonly yes: boolean;
  /** Host of GitHub, `github.com`. */
  readonly server: string;
}

/** Where the clone stands, without the network. */
export interface ClonePlace {
  /** Null: HEAD is detached. */
  readonly branch: string | null;
  /** As the remote `origin` said when it was cloned. */
  readonly defaultBranch: string | null;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** `https://host/owner/name` of `origin`, without credentials. */
  readonly remote: string | null;
}

export interface InitNeeds extends ReadsProject, ReadsWorkflows, AsksAround, WritesSetup {
  readPlace(): Promise<ClonePlace>;
}

export interface InitOutcome extends PlannedSetup {
  readonly result: 'nothing' | 'written' | 'kept' | 'dry-run' | 'differs';
}

/** Throws `setup-…`, and what is wrong with the project or its repository. */
export async function initProject(request: InitRequest, needs: InitNeeds): Promise<InitOutcome> {
  const { folder } = request;
  const [place, { project, folders }] = await Promise.all([
    needs.readPlace(),
    readInitProject(needs, folder),
  ]);
  const { pyproject, configuration } = project;
  checkWritable(pyproject.name, folder, pyproject.document.path);
  const target = workflowPath(pyproject.name, folder);
  const workflows = await readWorkflows(needs, project, target);
  const written = readWritten(workflows.written);
  const publish = choosePublish(request, project, written);
  const around = await lookAround(
    { server: request.server, remote: place.remote, isPrivate: isUnpublished(request, publish), project },
    needs,
  );
  const main = around.defaultBranch ?? place.defaultBranch;
  const branches = chooseBranches(request, project, main ?? likelyDefault(place, written), written);
  const branch = request.branch === main ? null : request.branch;
  const entries = neededConfiguration({ project, tags: place.tags, folders, branch });
  const content = await readOwn(needs, pyproject.document.path);
  const edited = planPyproject(
    { entries, isPrivate: request.isPrivate },
    { path: pyproject.document.path, content },
  );
  const proposes = configuration.commitMode === 'pull-request';
  const name = folder === '.' ? null : posix.basename(target, '.yml').slice('release-'.length);
  const choice = { name, folder, branches, publish, proposes };
  const workflow = workflows.elsewhere ?? target;
  const files = [
    ...edited.files,
    ...(workflows.elsewhere === null
      ? planWorkflow(choice, { path: target, content: workflows.written })
      : []),
  ];
  const outcome: Omit<InitOutcome, 'result'> = {
    ...{ name: pyproject.name, folder, branches, publish, workflow, files },
    first: firstRelease(project.current, place.tags, writtenTagFormat(entries) ?? configuration.tagFormat),
    repository: around.repository,
    findings: [...edited.findings, ...workflows.findings, ...around.findings],
    publisher:
      publish.kind === 'trusted' ? trustedPublisher(pyproject.name, around.repository, workflow) : null,
  };
  return { ...outcome, result: await writeSetup(request, outcome, needs) };
}

function writtenTagFormat(entries: readonly ConfigurationEntry[]): string | null {
  const value = entries.find(({ key }) => key === 'tag-format')?.value;
  return typeof value === 'string' ? value : null;
}

async function readOwn(needs: Pick<InitNeeds, 'readFile'>, path: string): Promise<Buffer> {
  const content = await needs.readFile(path);
  if (content === null) throw new Error(`${path} was there a moment ago`);
  return content;
}

function isUnpublished({ isPrivate }: InitRequest, publish: PublishChoice): boolean {
  return isPrivate || publish.kind === 'releases';
}

interface WrittenChoice {
  readonly publish: PublishChoice | null;
  readonly branches: readonly string[];
}

/** Only a workflow of ours says something. */
function readWritten(content: Buffer | null): WrittenChoice {
  const text = content?.toString('utf8') ?? '';
  const { isOurs, publish } = readWrittenChoice(text);
  return isOurs ? { publish, branches: readWorkflowBranches(text) } : { publish: null, branches: [] };
}

/** Typed, or as it is already, or what the project's own classifier leaves. */
function choosePublish(
  { publish, isPrivate }: InitRequest,
  { pyproject }: Project,
  written: WrittenChoice,
): PublishChoice {
  const { path, table } = pyproject.document;
  const classifier = findPrivateClassifier(table);
  // A package that becomes private leaves PyPI, and keeps an index of its own.
  const kept = isPrivate && written.publish?.kind !== 'index' ? null : written.publish;
  const fallback: PublishChoice = { kind: isPrivate || classifier !== null ? 'releases' : 'trusted' };
  const chosen = publish ?? kept ?? fallback;
  if (classifier !== null && (chosen.kind === 'trusted' || chosen.kind === 'token'))
    throw raise(setupErrors, 'setup-private-published', { path, classifier });
  return chosen;
}

function chooseBranches(
  { branch }: InitRequest,
  { configuration, pyproject }: Project,
  main: string | null,
  written: WrittenChoice,
): readonly string[] {
  const configured = configuration.branches;
  const { path } = pyproject.document;
  if (branch !== null && configured.length > 0 && !(configured.length === 1 && configured[0] === branch))
    throw raise(setupErrors, 'setup-branch-configured', { branch, configured: configured.join(', '), path });
  // A person may have added branches to the workflow; one that has lost the default branch is out of date.
  const kept = branch === null && main !== null && written.branches.includes(main) ? written.branches : null;
  const typed = [branch ?? main].filter((each) => each !== null);
  const chosen = configured.length > 0 ? configured : (kept ?? typed);
  if (chosen.length === 0) throw raise(setupErrors, 'setup-branch-unknown', {});
  return chosen;
}

/**
 * Where nothing says it: as the workflow has it (a job's checkout knows no default branch), then the usual names, since this may be a branch
 * of work in progress.
 */
function likelyDefault({ branch, branches }: ClonePlace, written: WrittenChoice): string | null {
  const usual = ['main', 'master', 'trunk'].find((name) => branches.includes(name));
  return written.branches[0] ?? usual ?? branch;
}
