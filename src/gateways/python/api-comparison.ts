// What `checkApi` needs of the outside: the tree of the last release, from the clone or else from GitHub, and griffe.
import { createHash } from 'node:crypto';
import type { ProbedApi } from '../../api/api-verdict.ts';
import type { ReadsProject } from '../../project/project-sources.ts';
import { childEnvironment } from '../child-environment.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createCommitFiles } from '../git/commit-files.ts';
import type { Git } from '../git/run-git.ts';
import { API_REQUIREMENTS, GRIFFE_VERSION } from './api-pins.ts';
import { probeApi, type ModuleSources } from './api-probe.ts';
import { preparePinnedEnvironment, type EnvironmentSources } from './pinned-environment.ts';
import { choosePython } from './python-choice.ts';
import { prepareUv } from './uv-tool.ts';

type ReadsTree = Pick<ReadsProject, 'listFiles' | 'readFiles'>;

export interface ApiComparisonOptions {
  readonly git: Git;
  /** The files of a commit that is not in the clone; null: there is no other place. */
  readonly readElsewhere: ((sha: string) => Promise<ReadsTree>) | null;
  /** Absolute. */
  readonly workspace: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Values that no child may see. */
  readonly secrets: readonly string[];
  /** Input `python`; empty: `python3` on PATH. */
  readonly python: string;
  readonly fetch: Fetch;
  readonly log: (line: string) => void;
}

export interface ApiComparison {
  readReleaseTree(sha: string): Promise<ReadsTree>;
  probeApi(release: ModuleSources, head: ModuleSources): Promise<ProbedApi>;
}

export function createApiComparison(options: ApiComparisonOptions): ApiComparison {
  const { git, readElsewhere, workspace, env, secrets, fetch, log } = options;
  return {
    readReleaseTree: async (sha) => {
      const [commit] = readElsewhere === null ? [] : await git.objects([sha]);
      return commit === null && readElsewhere !== null ? readElsewhere(sha) : createCommitFiles(git, sha);
    },
    probeApi: async (release, head) => {
      const childEnv = childEnvironment(env, secrets);
      const [uv, python] = await Promise.all([
        prepareUv({ fetch, env, notice: log }),
        choosePython(options.python, childEnv, workspace),
      ]);
      const griffe = await prepareApiEnvironment({ uv, python, env, childEnv });
      const [probed] = await probeApi([{ release, head }], { python: griffe, temporary: env['RUNNER_TEMP'] });
      return probed as ProbedApi;
    },
  };
}

/** Gives the path of the Python that has griffe. */
export async function prepareApiEnvironment(sources: EnvironmentSources): Promise<string> {
  return preparePinnedEnvironment(sources, {
    name: 'py-release-api',
    version: GRIFFE_VERSION,
    sha256: createHash('sha256').update(API_REQUIREMENTS).digest('hex'),
    readRequirements: async () => API_REQUIREMENTS,
  });
}
