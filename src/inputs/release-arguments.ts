// `py-release release`: from a checkout to an index, by hand. Arguments in, one typed value out.
import { UserError } from '../findings/user-error.ts';
import { splitWords } from '../project/split-words.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface ReleaseArguments {
  /** Empty: nothing is uploaded; else `pypi`, `testpypi`, a URL, or a name of `~/.pypirc`. */
  readonly repository: string;
  readonly indexProfile: string;
  readonly indexUrl: string;
  /** Tag the commit and push the tag when the files are on the index. */
  readonly tag: boolean;
  /** Don't ask before what can't be undone. */
  readonly yes: boolean;
  readonly allowDirty: boolean;
  readonly verifyCommand: readonly string[] | null;
  readonly python: string;
  /** Write the bill of materials beside the files. */
  readonly sbom: boolean;
}

export const RELEASE_OPTIONS = {
  ...COMMON_OPTIONS,
  'no-upload': { type: 'boolean' },
  'test-upload': { type: 'boolean' },
  upload: { type: 'boolean' },
  repository: { type: 'string' },
  'index-profile': { type: 'string' },
  'index-url': { type: 'string' },
  tag: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  'allow-dirty': { type: 'boolean' },
  'verify-command': { type: 'string' },
  python: { type: 'string' },
  sbom: { type: 'boolean' },
} as const satisfies OptionTable;

const MODES = ['no-upload', 'test-upload', 'upload'] as const;

export function parseReleaseArguments({ options }: TypedWords): ReleaseArguments {
  const given = MODES.filter((mode) => options.has(mode));
  const [mode, second] = given;
  if (mode === undefined)
    throw wrongUse('Say what to do with the files: `--no-upload`, `--test-upload` or `--upload`.', 'release');
  if (second !== undefined)
    throw wrongUse(`\`--${mode}\` and \`--${second}\` contradict each other.`, 'release');
  const repository = options.get('repository');
  if (repository !== undefined && mode !== 'upload')
    throw wrongUse('`--repository` goes with `--upload`.', 'release');
  if (options.has('tag') && mode !== 'upload')
    throw wrongUse('`--tag` goes with `--upload`: a tag says that a version is out.', 'release');
  return {
    repository: mode === 'no-upload' ? '' : mode === 'test-upload' ? 'testpypi' : (repository ?? 'pypi'),
    indexProfile: options.get('index-profile') ?? '',
    indexUrl: options.get('index-url') ?? '',
    tag: options.has('tag'),
    yes: options.has('yes'),
    allowDirty: options.has('allow-dirty'),
    verifyCommand: readWords(options.get('verify-command')),
    python: options.get('python') ?? '',
    sbom: options.has('sbom'),
  };
}

function readWords(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  try {
    return splitWords('verify-command', text);
  } catch (error) {
    if (error instanceof UserError) throw wrongUse(error.happened, 'release');
    throw error;
  }
}
