// `py-release preview`: arguments in, one typed value out.
import { MERGE_METHODS, type MergeMethod } from '../plan/merge-methods.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface PreviewArguments {
  /** Null: the default branch of `origin`. */
  readonly base: string | null;
  /** Of the pull request; null: that of its only commit, else the name of the branch. */
  readonly title: string | null;
  /** 0: there is none yet. */
  readonly number: number;
  readonly methods: readonly MergeMethod[];
  readonly failOnUnparsed: boolean;
}

export const PREVIEW_OPTIONS = {
  ...COMMON_OPTIONS,
  base: { type: 'string' },
  title: { type: 'string' },
  number: { type: 'string' },
  method: { type: 'string' },
  'fail-on': { type: 'string' },
} as const satisfies OptionTable;

export function parsePreviewArguments({ options, repeated }: TypedWords): PreviewArguments {
  const failOn = options.get('fail-on');
  if (failOn !== undefined && failOn !== 'unparsed')
    throw wrongUse(`\`--fail-on\` is \`${failOn}\`, which is not \`unparsed\`.`, 'preview');
  const named = (repeated.get('method') ?? []).map(readMethod);
  return {
    base: options.get('base') ?? null,
    title: options.get('title') ?? null,
    number: readNumber(options.get('number')),
    methods: named.length === 0 ? MERGE_METHODS : MERGE_METHODS.filter((method) => named.includes(method)),
    failOnUnparsed: failOn !== undefined,
  };
}

function readMethod(text: string): MergeMethod {
  const method = MERGE_METHODS.find((each) => each === text);
  if (method !== undefined) return method;
  throw wrongUse(`\`--method\` is \`${text}\`, which is not \`squash\`, \`merge\` or \`rebase\`.`, 'preview');
}

function readNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  if (/^#?[1-9]\d{0,8}$/.test(text)) return Number(text.replace('#', ''));
  throw wrongUse(`\`--number\` is \`${text}\`, which is not the number of a pull request.`, 'preview');
}
