// The small world of the demo: a GitHub with one repository, a package index with a password, and a project whose commits were pushed.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Listening } from '../github/serving/http-face.ts';
import type { NewPullRequest } from '../github/seeding.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../github/sandbox-github.ts';
import { type Pypiserver, startPypiserver } from '../index/pypiserver.ts';
import { createSampleProject, type SampleProject } from '../projects/sample-project.ts';
import { type Git, isolatedGit } from '../runner/isolated-git.ts';
import type { RunnerEvent } from '../runner/job-context.ts';

export const REPOSITORY = 'acme/acme-vault';
export const INDEX_USER = 'acme';
export const INDEX_PASSWORD = 'the-password-of-the-demo-index';

export interface Services {
  readonly github: SandboxGitHub;
  readonly urls: Listening;
  readonly index: Pypiserver;
  readonly close: () => Promise<void>;
}

export interface ServicesOptions {
  /** Of the repository. */
  readonly private?: boolean;
  /** Hold requests and answers against GitHub's own description. */
  readonly validate?: boolean;
}

export interface PushedProject extends SampleProject {
  readonly event: RunnerEvent;
  /** git in the working copy, with the right to push and fetch. */
  readonly git: Git;
}

export async function startServices(root: string, options: ServicesOptions = {}): Promise<Services> {
  await mkdir(join(root, 'github'), { recursive: true });
  const github = createSandboxGitHub({
    root: join(root, 'github'),
    validate: options.validate ?? false,
  });
  github.addUser({ login: 'mona', name: 'Mona Acme', emails: ['mona@acme.example'] });
  github.addUser({ login: 'hugo', name: 'Hugo Beispiel', emails: ['hugo@acme.example'] });
  const [owner = '', name = ''] = REPOSITORY.split('/');
  const [urls, index] = await Promise.all([
    github.listen(),
    startPypiserver({ user: INDEX_USER, password: INDEX_PASSWORD }),
    github.createRepository({ owner, name, private: options.private ?? false }),
  ]);
  return {
    github,
    urls,
    index,
    close: async () => {
      await Promise.all([urls.close(), index.close()]);
      await github.close();
    },
  };
}

/** Makes the project and pushes it, as a person does; the event is the one that GitHub tells of the push. */
export async function pushProject(root: string, { github, urls }: Services): Promise<PushedProject> {
  const project = await createSampleProject(join(root, 'project'));
  const token = github.issueToken({
    repository: REPOSITORY,
    permissions: { contents: 'write' },
    kind: 'pat',
    login: 'mona',
  });
  const git = isolatedGit(project.directory, {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${urls.serverUrl}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  });
  await git('remote', 'add', 'origin', `${urls.serverUrl}/${REPOSITORY}.git`);
  await git('push', '--quiet', 'origin', 'main', project.tag);
  for (const pull of await mergedPulls(git)) github.addPullRequest(pull);
  const push = github.events.findLast(
    ({ name, payload }) => name === 'push' && payload.ref === 'refs/heads/main',
  );
  if (push === undefined) throw new Error('GitHub told nothing of the push to main.');
  return { ...project, git, event: { name: push.name, payload: push.payload } };
}

/** The pull requests that the commits name, as GitHub would know them. */
async function mergedPulls(git: Git): Promise<readonly NewPullRequest[]> {
  const log = await git('log', '-z', '--format=%H%x1f%P%x1f%an%x1f%s%x1f%b', 'main');
  const commits = log.split('\0').map((commit) => commit.split('\u001f'));
  const pulls = commits.map(async ([sha = '', parents = '', author = '', subject = '', body = '']) => {
    const number = /^Merge pull request #(\d+)|\(#(\d+)\)$/.exec(subject)?.slice(1).find(Boolean);
    if (number === undefined || subject.startsWith('Revert')) return [];
    const [first = '', second] = parents.split(' ');
    const own = second === undefined ? sha : await git('rev-list', `${first}..${second}`);
    return [
      {
        repository: REPOSITORY,
        number: Number(number),
        title: second === undefined ? subject.replace(/ \(#\d+\)$/, '') : body.trim(),
        login: author.startsWith('Hugo') ? 'hugo' : 'mona',
        commits: own.trimEnd().split('\n'),
        mergeCommit: sha,
      },
    ];
  });
  return (await Promise.all(pulls)).flat();
}
