// `checkHealth` as the command line runs it, against the sandbox's GitHub and a real index, with what a test changes.
import { checkHealth, type HealthNeeds, type HealthRequest } from '../../src/commands/check-health.ts';
import { readHealthSubject } from '../../src/commands/health-subject.ts';
import { readWorkflows } from '../../src/gateways/credentials/person-files.ts';
import type { Fetch } from '../../src/gateways/fetch-contract.ts';
import { createFolderFiles } from '../../src/gateways/folder-files.ts';
import type { HealthCheck } from '../../src/health/health-check.ts';
import type { HealthName } from '../../src/health/health-names.ts';
import { createHealthGateways } from '../../src/health-gateways.ts';
import { PASSWORD, type TestProject, USER, type World } from './world.ts';

export interface HealthRun {
  readonly only?: readonly HealthName[];
  /** Null: none. */
  readonly token?: string | null;
  readonly needs?: Partial<HealthNeeds>;
  readonly request?: Partial<HealthRequest>;
  readonly index?: string;
  /** What GitHub shows as the latest release. */
  readonly latest?: () => Promise<string>;
  /** For what is not GitHub. */
  readonly outside?: Fetch;
}

const children = { PATH: process.env['PATH'] ?? '' };

export async function runHealth(
  world: World,
  project: TestProject,
  run: HealthRun = {},
): Promise<readonly HealthCheck[]> {
  const { directory: folder, fullName: repository } = project;
  const request = { index: run.index ?? world.index.uploadUrl, indexProfile: '', indexUrl: '' };
  const { producer, packages } = await readHealthSubject(request, {
    ...createFolderFiles(folder, children),
    readWorkflows: () => readWorkflows(folder),
  });
  const token = run.token === undefined ? project.token() : run.token;
  const unasked = token === null ? 'there is no GITHUB_TOKEN' : null;
  const outside = run.outside ?? fetch;
  const gateways = createHealthGateways({
    ...{ env: children, folder, token: token ?? '', apiUrl: 'https://api.github.com', repository, producer },
    fetch: (url, options) =>
      url.startsWith('https://api.github.com/') ? world.github.fetch(url, options) : outside(url, options),
    credentials: { user: USER, password: PASSWORD },
    ...{ secrets: [PASSWORD], python: '', installs: false, log: () => undefined },
  });
  const { host } = gateways;
  return checkHealth(
    {
      ...{ choice: { only: run.only ?? [], skip: [] }, producer, packages, repository, unasked },
      ...{ url: `https://github.com/${repository}`, environment: {}, ...run.request },
    },
    {
      ...gateways,
      host: host === null || run.latest === undefined ? host : { ...host, readLatest: run.latest },
      ...{ unlisted: unasked, readCredentials: async () => [], ...run.needs },
    },
  );
}

/** `check state code`, for short. */
export function briefly(checks: readonly HealthCheck[]): readonly string[] {
  return checks.map(({ check, state, finding }) => [check, state, finding?.code ?? ''].join(' ').trimEnd());
}
