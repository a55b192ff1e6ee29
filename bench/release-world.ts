// What a measured release needs around it: GitHub, an index, fresh projects, and the pinned tools for the floor.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSandboxGitHub, type SandboxGitHub } from '../sandbox/github/sandbox-github.ts';
import type { Listening } from '../sandbox/github/serving/http-face.ts';
import { type Pypiserver, startPypiserver } from '../sandbox/index/pypiserver.ts';
import { createSampleProject, type SampleProject } from '../sandbox/projects/sample-project.ts';
import { isolatedGit } from '../sandbox/runner/isolated-git.ts';
import { type ActionRun, runAction } from '../sandbox/runner/run-action.ts';

export const INDEX = { user: 'acme', password: 'the-password-of-the-bench-index' };
const root = fileURLToPath(new URL('..', import.meta.url));

export interface PushedSample extends SampleProject {
  readonly repository: string;
  readonly gitDir: string;
}

export interface ReleaseWorld {
  readonly github: SandboxGitHub;
  readonly index: Pypiserver;
  /** A project of its own, in a repository of its own. */
  push(commits: number): Promise<PushedSample>;
  /** One release by the bundle, in one job. */
  release(project: PushedSample, env?: Readonly<Record<string, string>>): Promise<ActionRun>;
  close(): Promise<void>;
}

export async function createReleaseWorld(folder: string): Promise<ReleaseWorld> {
  const github = createSandboxGitHub({ root: join(folder, 'github') });
  const [urls, index] = await Promise.all([github.listen(), startPypiserver(INDEX)]);
  let made = 0;
  return {
    github,
    index,
    push: async (commits) => {
      made += 1;
      const name = `acme-vault-${made}`;
      const { gitDir } = await github.createRepository({ owner: 'acme', name });
      const project = await createSampleProject(join(folder, name), { name, commits });
      const git = isolatedGit(project.directory);
      await git('remote', 'add', 'origin', gitDir);
      await git('push', '--quiet', 'origin', 'main', '--tags');
      return { ...project, repository: `acme/${name}`, gitDir };
    },
    release: (project, env = {}) => releaseByBundle(github, urls, { index, project, env }),
    close: async () => {
      await Promise.all([github.close(), index.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function releaseByBundle(
  github: SandboxGitHub,
  urls: Listening,
  run: { index: Pypiserver; project: PushedSample; env: Readonly<Record<string, string>> },
): Promise<ActionRun> {
  const { project, index } = run;
  const token = github.issueToken({
    repository: project.repository,
    permissions: { contents: 'write', actions: 'read', 'pull-requests': 'read' },
    kind: 'actions',
  });
  const done = await runAction({
    actionDir: root,
    inputs: { repository: index.uploadUrl, user: INDEX.user, password: INDEX.password },
    event: {
      name: 'push',
      payload: {
        ref: 'refs/heads/main',
        after: project.head,
        repository: { default_branch: 'main', node_id: github.repository(project.repository).nodeId },
      },
      sha: project.head,
      ref: 'refs/heads/main',
    },
    repository: project.repository,
    workspace: project.directory,
    github: urls,
    token,
    env: run.env,
  });
  if (done.outputs['result'] !== 'released') throw new Error(`The release failed:\n${done.log}`);
  return done;
}
