// `py-release consumer init`: arguments in, one typed value out.
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface ConsumerInitArguments {
  /** As typed. */
  readonly name: string;
  /** Behind the `@`, as typed; null: none. */
  readonly range: string | null;
  /** `owner/name`; empty: to be found; null: `--index` is given. */
  readonly github: string | null;
  /** Root of the simple index; null: `--github` is given. */
  readonly index: string | null;
  /** A dependency group; null: the project's own dependencies. */
  readonly group: string | null;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  /** Null: not asked for. Empty, or the package's name typed a second time. */
  readonly allowExtraIndex: string | null;
}

const COMMAND = 'consumer init';
const REPOSITORY = /^(?!\.{1,2}\/)[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
const NEVER = /^\b$/;
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

export const CONSUMER_INIT_OPTIONS = {
  ...COMMON_OPTIONS,
  package: { type: 'string' },
  github: { type: 'string', optional: REPOSITORY },
  index: { type: 'string' },
  group: { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  'allow-extra-index': { type: 'string', optional: NEVER },
} as const satisfies OptionTable;

/** Throws `usage-wrong`. The form of the range and of the URL is judged by the command. */
export function parseConsumerInitArguments({ options, repeated }: TypedWords): ConsumerInitArguments {
  const typed = options.get('package');
  if (typed === undefined) throw wrongUse('`--package NAME[@RANGE]` is missing.', COMMAND);
  if ((repeated.get('package') ?? []).length > 1)
    throw wrongUse('`--package` is given twice: set up one package at a time.', COMMAND);
  const at = typed.indexOf('@');
  const [name, range] = at === -1 ? [typed, null] : [typed.slice(0, at), typed.slice(at + 1)];
  if (!NAME.test(name)) throw wrongUse(`\`${name}\` is no name of a Python package.`, COMMAND);
  if (range === '') throw wrongUse(`Behind the \`@\` of \`${typed}\` a range is missing.`, COMMAND);
  const group = options.get('group') ?? null;
  if (group !== null && !NAME.test(group)) throw wrongUse(`\`${group}\` is no name of a group.`, COMMAND);
  return {
    name,
    range,
    ...readSource(options),
    group,
    fix: options.has('fix'),
    dryRun: options.has('dry-run'),
    yes: options.has('yes'),
  };
}

type Source = Pick<ConsumerInitArguments, 'github' | 'index' | 'allowExtraIndex'>;

function readSource(options: ReadonlyMap<string, string>): Source {
  const github = options.get('github') ?? null;
  const index = options.get('index') ?? null;
  const allowExtraIndex = options.get('allow-extra-index') ?? null;
  if (github === null && index === null)
    throw wrongUse('Say where the package comes from: `--github [OWNER/REPO]` or `--index URL`.', COMMAND);
  if (github !== null && index !== null)
    throw wrongUse('`--github` and `--index` are both given: a package comes from one place.', COMMAND);
  if (github !== null && github !== '' && !REPOSITORY.test(github))
    throw wrongUse(`\`--github ${github}\` is no repository; write OWNER/REPO.`, COMMAND);
  if (github !== null && allowExtraIndex !== null)
    throw wrongUse('`--allow-extra-index` goes with `--index`; packages of GitHub need none.', COMMAND);
  return { github, index, allowExtraIndex };
}
