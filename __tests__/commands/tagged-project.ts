// A project whose next version a person has written and tagged, with or without a GitHub release of theirs.
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { projectFiles } from '../../sandbox/projects/project-files.ts';
import type { HistoryCommit } from '../../sandbox/projects/fast-import.ts';
import { readyFiles, type ReadyOptions } from './ready-files.ts';
import { commit, type TestProject, type World } from './world.ts';

export const TAG = 'v1.3.0';
export const TARGET = { kind: 'tag', tag: TAG } as const;

export interface TaggedOptions {
  /** The version in the files; that of the tag by default. */
  readonly written?: string;
  readonly annotated?: boolean;
  readonly commits?: readonly HistoryCommit[];
}

/** `v1.3.0` on the head of main, which says so. */
export async function taggedProject(world: World, options: TaggedOptions = {}): Promise<TestProject> {
  const project = await world.project({ unsound: true });
  const { name, module, git } = project;
  const files = projectFiles({ name, module }, 'hatchling', options.written ?? '1.3.0');
  await project.push(commit('chore: next version', 30, { files }), ...(options.commits ?? []));
  await git('tag', ...(options.annotated ? ['-a', '-m', 'a person says so'] : []), TAG);
  await git('push', '--quiet', 'origin', TAG);
  return project;
}

export const tagFiles = (project: TestProject, options: Omit<ReadyOptions, 'target'> = {}) =>
  readyFiles(project, { branch: null, target: TARGET, ...options });

/** A person publishes a release of the tag, or leaves a draft. */
export async function personsRelease(
  world: World,
  { fullName }: TestProject,
  release: { readonly body?: string; readonly name?: string; readonly draft?: boolean } = {},
): Promise<void> {
  const token = world.github.issueToken({
    repository: fullName,
    permissions: { contents: 'write' },
    kind: 'pat',
    login: 'mona',
  });
  const [owner = '', repo = ''] = fullName.split('/');
  const { octokit, repository } = createGitHubClient({
    ...{ token, owner, repo, apiUrl: 'https://api.github.com', fetch: world.github.fetch },
    log: () => undefined,
    wait: async () => undefined,
  });
  await octokit.request('POST /repos/{owner}/{repo}/releases', { ...repository, tag_name: TAG, ...release });
}
