// `py-release consumer init`: arguments in, one typed value out.
import { normalizeName } from '../project/normalize-name.ts';
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
  /** The workflow of a weekly update. */
  readonly update: boolean;
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
  'no-update': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  'allow-extra-index': { type: 'string', optional: NEVER },
} as const satisfies OptionTable;

/** Throws `usage-wrong`. The form of the range and of the URL is judged by the command. */
export function parseConsumerInitArguments({
  options,
  repeated,
  positionals,
}: TypedWords): ConsumerInitArguments {
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
    ...readSource(options, positionals, name),
    group,
    fix: options.has('fix'),
    update: !options.has('no-update'),
    dryRun: options.has('dry-run'),
    yes: options.has('yes'),
  };
}

type Source = Pick<ConsumerInitArguments, 'github' | 'index' | 'allowExtraIndex'>;

function readSource(
  options: ReadonlyMap<string, string>,
  positionals: readonly string[],
  name: string,
): Source {
  const github = options.get('github') ?? null;
  const index = options.get('index') ?? null;
  const allowExtraIndex = options.get('allow-extra-index') ?? null;
  if (github === null && index === null)
    throw wrongUse('Say where the package comes from: `--github [OWNER/REPO]` or `--index URL`.', COMMAND);
  if (github !== null && index !== null)
    throw wrongUse('`--github` and `--index` are both given: a package comes from one place.', COMMAND);
  // A word that is no repository would be taken as the folder.
  if (github === '' && positionals.some((word) => /^(?:[a-z+]+:\/\/|git@)/i.test(word)))
    throw wrongUse('`--github` takes OWNER/REPO, not a URL.', COMMAND);
  if (index !== null) refuseWrongIndex(index, name);
  if (github !== null && github !== '' && !REPOSITORY.test(github))
    throw wrongUse(`\`--github ${github}\` is no repository; write OWNER/REPO.`, COMMAND);
  if (github !== null && allowExtraIndex !== null)
    throw wrongUse('`--allow-extra-index` goes with `--index`; packages of GitHub need none.', COMMAND);
  return { github, index, allowExtraIndex };
}

/** The value is not shown: it may hold a secret. A login in it is told by the command. */
function refuseWrongIndex(text: string, name: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && (url.username !== '' || url.password !== '')) return;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw wrongUse(
      '`--index` is no address of a simple index: write https://HOST/…/simple/, with nothing behind it.',
      COMMAND,
    );
  if (/(?:^|\.)pypi\.org$/.test(url.hostname))
    throw wrongUse('`--index` is the public index: name the private one that holds the package.', COMMAND);
  const [, last = ''] = /\/\+?simple\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  if (last !== '' && normalizeName(last) === normalizeName(name))
    throw wrongUse('`--index` is the page of one package: name the root, which ends in `simple/`.', COMMAND);
}
