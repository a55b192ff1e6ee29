// The index of a run: its profile, what it is asked with, and the attestations of what is sent to it.
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ActionRun } from './action-command.ts';
import type { PlanRequest } from './commands/read-plan.ts';
import type { ReleaseRequest } from './commands/release-request.ts';
import { createPackageIndex, type PackageIndex } from './gateways/package-index/package-index.ts';
import { maskSecrets } from './gateways/runner/runner.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { uncheckedHostWarnings } from './gateways/trust/unchecked-hosts.ts';
import { chooseCredentials } from './inputs/index-credentials.ts';
import { refuseIndexInputs } from './inputs/without-index-inputs.ts';
import { VERSION } from './report/product.ts';
import { indexProfile } from './upload/index-profile.ts';
import { isWithoutIndex, NO_INDEX_LABEL } from './upload/without-index.ts';

export interface ActionIndex {
  readonly request: ReleaseRequest['index'];
  readonly needs: PackageIndex;
}

export interface ActionIndexOptions {
  /** For messages. */
  readonly project: () => string | null;
  readonly attestations: 'auto' | 'required' | 'off';
  /** Absolute: where files have their attestations beside them; null: nowhere. */
  readonly folder: string | null;
}

/** Of the package that a plan is about. */
export function planIndexOptions(
  { inputs, env }: Pick<ActionRun, 'inputs' | 'env'>,
  { project }: PlanRequest,
  folder: string | null,
): ActionIndexOptions {
  return {
    project: () => project.pyproject.name,
    attestations: inputs.attestations ?? project.configuration.attestations,
    folder: folder === null ? null : resolve(env['GITHUB_WORKSPACE'] ?? '.', folder),
  };
}

export const wait = (milliseconds: number): Promise<void> => setTimeout(milliseconds);

/** What was made for the work alone, such as a minted token, is given back at its end, also when it failed. */
export async function withActionIndex<Result>(
  run: ActionRun,
  options: ActionIndexOptions,
  work: (index: ActionIndex) => Promise<Result>,
): Promise<Result> {
  const { close, ...index } = await createActionIndex(run, options);
  try {
    return await work(index);
  } finally {
    await close();
  }
}

interface OpenIndex extends ActionIndex {
  readonly close: () => Promise<void>;
}

async function createActionIndex(run: ActionRun, options: ActionIndexOptions): Promise<OpenIndex> {
  const { inputs, event, env, steps } = run;
  if (isWithoutIndex(inputs.repository)) {
    refuseIndexInputs(inputs, options.attestations);
    return withoutIndex(run);
  }
  const profile = indexProfile(inputs.repository, {
    profile: inputs.indexProfile,
    simpleUrl: inputs.indexUrl,
  });
  const chosen = chooseCredentials(profile, inputs);
  const { credentials, secretInput } = chosen;
  const request = {
    repository: `${event.owner}/${event.repo}`,
    indexName: profile.label,
    kind: profile.name,
    user: credentials?.user ?? null,
    secretInput,
  };
  for (const warning of await uncheckedHostWarnings(env, profile.simpleUrl)) steps.warn(warning);
  const fetch = createCertificateFetch({ ...run, profile });
  const connection = { profile, fetch, log: steps.info, wait, version: VERSION };
  if (inputs.indexIdentity !== '') {
    const { createExchangedIndex } = await import('./action-exchange.ts');
    const needs = createExchangedIndex(run, connection, { ...options, ...chosen });
    const user = request.user ?? profile.tokenUser;
    return { request: { ...request, user }, needs, close: async () => undefined };
  }
  const hasIdToken = Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL']);
  if (credentials !== null && !hasIdToken && options.attestations !== 'required') {
    steps.info(
      `${profile.label}: user ${credentials.user}, from ${secretInput}; the job has no \`id-token: write\`.`,
    );
    const needs = createPackageIndex({ ...connection, credentials });
    return { request, needs, close: async () => undefined };
  }
  const { createTrustedIndex } = await import('./action-trust.ts');
  const mask = (secret: string): void => maskSecrets([secret]);
  const trusted = createTrustedIndex(run, {
    ...options,
    ...connection,
    secret: credentials,
    secretInput,
    mask,
  });
  return { request: { ...request, user: request.user ?? profile.tokenUser }, ...trusted };
}

async function withoutIndex({ event }: ActionRun): Promise<OpenIndex> {
  const { createNoIndex } = await import('./gateways/package-index/no-index.ts');
  const repository = `${event.owner}/${event.repo}`;
  return {
    request: { repository, indexName: NO_INDEX_LABEL, kind: 'generic', user: null, secretInput: '' },
    needs: createNoIndex(),
    close: async () => undefined,
  };
}
