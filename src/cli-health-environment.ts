// `py-release health --environment`: this machine and what is installed on it, instead of what was released.
import { resolve } from 'node:path';
import { checkEnvironment } from './commands/check-environment.ts';
import { createEnvironmentReads } from './gateways/environment/environment-reads.ts';
import { createFetch } from './gateways/http-fetch.ts';
import { findConfiguredIndex } from './gateways/python/configured-index.ts';
import { prepareUv } from './gateways/python/uv-tool.ts';
import type { Certificates } from './gateways/trust/certificates.ts';
import type { HealthCheck } from './health/health-check.ts';
import type { HealthChoice } from './health/health-names.ts';

export interface InstalledQuestion {
  readonly folder: string;
  /** As typed, empty for the usual one. */
  readonly environment: string;
  readonly choice: HealthChoice;
}

export async function judgeEnvironment(
  { folder, environment, choice }: InstalledQuestion,
  { env, roots }: Pick<Certificates, 'env' | 'roots'>,
): Promise<readonly HealthCheck[]> {
  const fetch = createFetch(env, roots);
  const [reads, { url: publicIndex }] = await Promise.all([
    createEnvironmentReads({
      ...{ folder: resolve(folder), env, fetch, environment: environment === '' ? null : environment },
      prepareUv: () => prepareUv({ fetch, env }),
    }),
    findConfiguredIndex(env),
  ]);
  return checkEnvironment({ choice, environment, variables: env, publicIndex }, reads);
}
