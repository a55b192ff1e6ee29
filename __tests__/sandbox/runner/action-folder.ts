// A throw-away JavaScript action for the tests of the runner.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunActionOptions } from '../../../sandbox/runner/run-action.ts';

export interface ActionFolder {
  readonly actionDir: string;
  readonly workspace: string;
  readonly temp: string;
  /** Everything that runAction needs, for a push to main. */
  readonly options: RunActionOptions;
  remove(): Promise<void>;
}

export async function createActionFolder(scripts: {
  main: string;
  post?: string;
  inputs?: string;
  runs?: string;
}): Promise<ActionFolder> {
  const root = await mkdtemp(join(tmpdir(), 'action-'));
  const actionDir = join(root, 'action');
  const workspace = join(root, 'workspace');
  const temp = join(root, 'temp');
  await Promise.all([actionDir, workspace, temp].map((folder) => mkdir(folder)));
  const post = scripts.post === undefined ? '' : ', post: post.mjs';
  await writeFile(
    join(actionDir, 'action.yml'),
    `name: Throw-away\ninputs: ${scripts.inputs ?? '{}'}\nruns: ${scripts.runs ?? `{ using: node24, main: main.mjs${post} }`}\n`,
  );
  await writeFile(join(actionDir, 'main.mjs'), scripts.main);
  if (scripts.post !== undefined) await writeFile(join(actionDir, 'post.mjs'), scripts.post);
  return {
    actionDir,
    workspace,
    temp,
    options: {
      actionDir,
      workspace,
      temp,
      repository: 'acme/acme-vault',
      event: {
        name: 'push',
        payload: { ref: 'refs/heads/main', after: 'a'.repeat(40), sender: { login: 'mona' } },
      },
      github: {
        apiUrl: 'http://127.0.0.1:1/api/v3',
        graphqlUrl: 'http://127.0.0.1:1/graphql',
        serverUrl: 'http://127.0.0.1:1',
      },
      token: 'ghs_unlikely_token_value',
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
