// Events as the runner tells them.
import { readRunEvent, type RunEvent } from '../../src/inputs/run-event.ts';

export const SHA = 'a1b2c3d4'.repeat(5);

export type Environment = Readonly<Record<string, string>>;

export function environment(name: string, ref: string, changes: Environment = {}): Environment {
  const isTag = ref.startsWith('refs/tags/');
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_SHA: SHA,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: isTag ? 'tag' : 'branch',
    GITHUB_REPOSITORY: 'acme/vault',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW_REF: 'acme/vault/.github/workflows/release.yml@refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    ...changes,
  };
}

const REPOSITORY = { repository: { default_branch: 'main', node_id: 'R_1' } };

export function event(name: string, ref = 'refs/heads/main', payload: object = REPOSITORY): RunEvent {
  return readRunEvent(environment(name, ref), payload as Record<string, unknown>);
}
