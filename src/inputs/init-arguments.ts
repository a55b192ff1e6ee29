// `py-release init`: arguments in, one typed value out.
import { UserError } from '../findings/user-error.ts';
import type { PublishChoice } from '../setup/release-workflow.ts';
import { indexProfile } from '../upload/index-profile.ts';
import { isWithoutIndex } from '../upload/without-index.ts';
import { refNameProblem } from '../version/ref-name-problem.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface InitArguments {
  /** Null: as it is set up already, else trusted publishing. */
  readonly publish: PublishChoice | null;
  readonly isPrivate: boolean;
  /** Null: the one that is configured, else the default branch. */
  readonly branch: string | null;
  readonly mode: 'write' | 'check' | 'dry-run';
  readonly yes: boolean;
}

export const INIT_OPTIONS = {
  ...COMMON_OPTIONS,
  publish: { type: 'string' },
  repository: { type: 'string' },
  private: { type: 'boolean' },
  branch: { type: 'string' },
  check: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
} as const satisfies OptionTable;

export function parseInitArguments({ options }: TypedWords): InitArguments {
  const [check, dry] = [options.has('check'), options.has('dry-run')];
  for (const [one, other] of [
    ['check', 'dry-run'],
    ['check', 'yes'],
    ['dry-run', 'yes'],
    ['publish', 'repository'],
    ['private', 'publish'],
  ] as const)
    if (options.has(one) && options.has(other))
      throw wrongUse(`\`--${one}\` and \`--${other}\` contradict each other.`, 'init');
  return {
    publish: readRepository(options.get('repository')) ?? readPublish(options.get('publish')),
    isPrivate: options.has('private'),
    branch: readBranch(options.get('branch')),
    mode: check ? 'check' : dry ? 'dry-run' : 'write',
    yes: options.has('yes'),
  };
}

/** What is typed in vain is not repeated: somebody may have taken it for the place of a token. */
function readPublish(text: string | undefined): PublishChoice | null {
  if (text === undefined) return null;
  if (text === 'trusted' || text === 'token') return { kind: text };
  throw wrongUse('`--publish` is neither `trusted` nor `token`.', 'init');
}

function readRepository(text: string | undefined): PublishChoice | null {
  if (text === undefined) return null;
  if (isWithoutIndex(text))
    throw wrongUse('`--repository` takes no `none`: a release without an index is `--private`.', 'init');
  try {
    const { name, uploadUrl } = indexProfile(text);
    if (name !== 'pypi' && name !== 'testpypi') return { kind: 'index', url: uploadUrl };
  } catch (error) {
    if (error instanceof UserError)
      throw wrongUse(error.happened.replaceAll('`repository`', '`--repository`'), 'init');
    throw error;
  }
  throw wrongUse('`--repository` is the upload URL of an index of your own; leave it out for PyPI.', 'init');
}

function readBranch(text: string | undefined): string | null {
  if (text === undefined) return null;
  const problem = refNameProblem(text);
  if (problem === null) return text;
  throw wrongUse(
    `\`--branch\` is ${JSON.stringify(text)}, which no branch can be called: ${problem}.`,
    'init',
  );
}
