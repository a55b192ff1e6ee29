// The checks by their names, which people type after `--only` and `--skip`.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { nearName } from '../findings/near-name.ts';

/** Of a project and what it releases or installs, in the order of the table. */
export const PROJECT_CHECKS = [
  'index-answers',
  'index-lists',
  'index-hash',
  'pip-versions',
  'pip-install',
  'install',
  'versions-agree',
  'half-finished',
  'trusted-publisher',
  'credentials',
  'credential-age',
  'merge-settings',
  'private-name',
  'confusion-holes',
  'source-readable',
  'newer-version',
  'lock-current',
] as const;

/** Of what is installed on a machine (`--environment`), in the order of the table. */
export const ENVIRONMENT_CHECKS = [
  'environment-python',
  'environment-locked',
  'environment-complete',
  'environment-consistent',
  'environment-origin',
  'environment-pins',
  'environment-lock-source',
  'environment-proxy',
  'environment-reach',
  'environment-cache',
  'environment-offline',
  'environment-index',
  'environment-token',
  'confusion-holes',
] as const;

export const HEALTH_CHECKS = [...PROJECT_CHECKS, ...ENVIRONMENT_CHECKS] as const;

export type HealthName = (typeof HEALTH_CHECKS)[number];

export interface HealthChoice {
  /** Empty: all. */
  readonly only: readonly HealthName[];
  readonly skip: readonly HealthName[];
}

export function isChosen({ only, skip }: HealthChoice, name: HealthName): boolean {
  return (only.length === 0 || only.includes(name)) && !skip.includes(name);
}

/** `asked`: those that can be asked here; a name of the others would leave nothing to ask. Throws `health-check-unknown`. */
export function readHealthNames(
  names: readonly string[],
  asked: readonly HealthName[] = PROJECT_CHECKS,
): readonly HealthName[] {
  return names.map((name) => {
    const known = asked.find((each) => each === name);
    if (known !== undefined) return known;
    const near = nearName(name, asked);
    const isElsewhere = HEALTH_CHECKS.some((each) => each === name);
    const elsewhere = isElsewhere
      ? ` It is one ${name.startsWith('environment-') ? 'of `--environment`' : 'of the project, without `--environment`'}.`
      : '';
    const hint = near === null || isElsewhere ? elsewhere : ` Did you mean \`${near}\`?`;
    throw raise(healthErrors, 'health-check-unknown', { name, hint, names: asked.join(', ') });
  });
}
