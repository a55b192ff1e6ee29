// `py-release health`: arguments in, one typed value out.
import {
  ENVIRONMENT_CHECKS,
  HEALTH_CHECKS,
  type HealthChoice,
  type HealthName,
  PROJECT_CHECKS,
  readHealthNames,
} from '../health/health-names.ts';
import { WARNING_POLICIES, type WarningPolicy } from '../health/health-result.ts';
import { UserError } from '../findings/user-error.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface HealthArguments {
  readonly choice: HealthChoice;
  readonly warnings: WarningPolicy;
  /** Install the released version for real, and run it. */
  readonly install: boolean;
  /** `owner/name`; null: that of `origin`. */
  readonly repository: string | null;
  /** Where it is released to: `pypi`, `testpypi`, `none`, a URL; empty: as its workflows say. */
  readonly index: string;
  readonly indexProfile: string;
  readonly indexUrl: string;
  /** Empty: `python3` on PATH. */
  readonly python: string;
  /** Look at what is installed instead: a virtual environment, empty for the usual one; null: not asked for. */
  readonly environment: string | null;
}

export const HEALTH_OPTIONS = {
  ...COMMON_OPTIONS,
  only: { type: 'string' },
  skip: { type: 'string' },
  warnings: { type: 'string' },
  install: { type: 'boolean' },
  repository: { type: 'string' },
  index: { type: 'string' },
  'index-profile': { type: 'string' },
  'index-url': { type: 'string' },
  python: { type: 'string' },
  // A path has a slash or a dot, or is named as such folders are; any other word is the project's folder.
  environment: { type: 'string', optional: /^(?:\.?v?env|.*venv.*|.*[\\/].*)$/ },
} as const satisfies OptionTable;

const COMMAND = 'health';

/** Throws `usage-wrong`. */
export function parseHealthArguments({ options, repeated }: TypedWords): HealthArguments {
  const repository = options.get('repository') ?? null;
  if (repository !== null && !/^[\w-]+\/[\w.-]+$/.test(repository))
    throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, COMMAND);
  const environment = options.get('environment') ?? null;
  const asked = environment === null ? PROJECT_CHECKS : ENVIRONMENT_CHECKS;
  return {
    choice: {
      only: names(repeated.get('only'), asked),
      // To leave out what is not asked here does no harm.
      skip: names(repeated.get('skip'), HEALTH_CHECKS),
    },
    warnings: readPolicy(options.get('warnings') ?? 'tell'),
    install: options.has('install'),
    repository,
    index: options.get('index') ?? '',
    indexProfile: options.get('index-profile') ?? '',
    indexUrl: options.get('index-url') ?? '',
    python: options.get('python') ?? '',
    environment,
  };
}

/** Repeated, or with commas. */
function names(values: readonly string[] = [], asked: readonly HealthName[]): HealthChoice['only'] {
  const typed = values.flatMap((value) => value.split(',')).map((name) => name.trim());
  try {
    return readHealthNames(
      typed.filter((name) => name !== ''),
      asked,
    );
  } catch (error) {
    if (error instanceof UserError) throw wrongUse(error.message, COMMAND);
    throw error;
  }
}

function readPolicy(text: string): WarningPolicy {
  const policy = WARNING_POLICIES.find((each) => each === text);
  if (policy !== undefined) return policy;
  throw wrongUse(`\`--warnings\` is \`${text}\`, which is none of ${WARNING_POLICIES.join(', ')}.`, COMMAND);
}
