// What there is to judge in a folder: what it releases and where to, and the private packages that it installs.
import { workflowPublishers } from '../credentials/workflow-publishers.ts';
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { releaseTarget } from '../health/release-target.ts';
import type { ReadsProject } from '../project/project-sources.ts';
import { parseTomlText } from '../project/toml-document.ts';
import { findPrivateClassifier } from '../setup/private-classifier.ts';
import { indexProfile, type IndexProfile } from '../upload/index-profile.ts';
import { isWithoutIndex } from '../upload/without-index.ts';
import type { HealthRequest, ProducedProject } from './check-health.ts';
import { readProject } from './read-project.ts';
import { releasedPackages } from '../dependencies/private-packages.ts';

export interface SubjectRequest {
  /** `pypi`, `testpypi`, `none` or a URL; empty: what the workflows say. */
  readonly index: string;
  readonly indexProfile: string;
  readonly indexUrl: string;
}

export interface SubjectNeeds extends ReadsProject {
  /** Of the repository: name of the file and text. */
  readWorkflows(): Promise<readonly { readonly name: string; readonly text: string }[]>;
}

export type HealthSubject = Pick<HealthRequest, 'producer' | 'packages'>;

/** A project that installs private packages and publishes nothing is a consumer alone. Throws what is wrong with a project that releases. */
export async function readHealthSubject(
  request: SubjectRequest,
  needs: SubjectNeeds,
): Promise<HealthSubject> {
  const [workflows, files] = await Promise.all([needs.readWorkflows(), needs.readFiles(['pyproject.toml'])]);
  const publishers = workflows
    .flatMap(({ name, text }) => workflowPublishers(name, text))
    .sort((a, b) => Number(b.mayMint) - Number(a.mayMint));
  if (!files.has('pyproject.toml')) throw raise(healthErrors, 'health-project-missing', {});
  const packages = privatePackages(files.get('pyproject.toml')?.toString('utf8') ?? '');
  const consumes = Object.keys(packages).length > 0;
  if (consumes && publishers.length === 0) return { producer: null, packages };
  const project = await readProject(needs, '.');
  const isMarked = findPrivateClassifier(project.pyproject.document.table) !== null;
  const written = releaseTarget(workflows.map(({ text }) => text));
  const isAssumed = request.index === '' && written === null && !isMarked && publishers.length === 0;
  const profile = readProfile(request, written ?? (isMarked ? 'none' : 'pypi'));
  const producer: ProducedProject = {
    ...{ project, publishers, isPrivate: isMarked, profile, isAssumed },
    workflows: workflows.map(({ name }) => name),
  };
  return { producer, packages };
}

/** Options win; an override that is meant for another index is an error there. */
function readProfile(request: SubjectRequest, usual: string): IndexProfile | null {
  const named = request.index === '' ? usual : request.index;
  if (isWithoutIndex(named)) return null;
  return indexProfile(named, { profile: request.indexProfile, simpleUrl: request.indexUrl });
}

/** What cannot be read is told when the project is read. */
function privatePackages(text: string): Readonly<Record<string, string>> {
  try {
    const written = Object.entries(releasedPackages(parseTomlText('pyproject.toml', text, 0)));
    return Object.fromEntries(written.filter(([, repository]) => /^[\w.-]+\/[\w.-]+$/.test(repository)));
  } catch (error) {
    if (error instanceof UserError) return {};
    throw error;
  }
}
