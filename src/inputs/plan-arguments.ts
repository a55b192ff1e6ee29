// `py-release plan`: arguments in, one typed value out.
import type { Bump } from '../commits/bump.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface PlanArguments {
  readonly bump: Bump | null;
  readonly version: Version | null;
}

export const PLAN_OPTIONS = {
  ...COMMON_OPTIONS,
  version: { type: 'string', short: 'V' },
  bump: { type: 'string' },
} as const satisfies OptionTable;

export function parsePlanArguments({ options }: TypedWords): PlanArguments {
  const bump = readBump(options.get('bump'));
  const version = readVersion(options.get('version'));
  if (bump !== null && version !== null)
    throw wrongUse('`--bump` and `--version` contradict each other.', 'plan');
  return { bump, version };
}

function readBump(text: string | undefined): Bump | null {
  if (text === undefined || text === 'major' || text === 'minor' || text === 'patch') return text ?? null;
  throw wrongUse(`\`--bump\` is \`${text}\`, which is not \`major\`, \`minor\` or \`patch\`.`, 'plan');
}

function readVersion(text: string | undefined): Version | null {
  const version = text === undefined ? null : parseVersion(text);
  if (text === undefined || version !== null) return version;
  throw wrongUse(`\`--version\` is \`${text}\`, which is not a version (PEP 440).`, 'plan');
}
