// The comment of a preview: two lines that nobody sees, by which it is found again and a release compares itself, then the text.
import type { MergeMethod } from '../plan/merge-methods.ts';
import type { ShownPlan } from '../plan/shown-plan.ts';

export type ShownPlans = Readonly<Partial<Record<MergeMethod, ShownPlan>>>;

const SHOWN = /^<!-- py-release:shown (\{.*\}) -->$/m;

/** Of a project in this folder, `.` for the root: each project of a repository has a comment of its own. */
export function previewMarker(folder: string): string {
  // Inside an HTML comment no `--` and no `>` may stand; no two folders have one marker.
  const name = folder === '.' ? '' : ` ${folder.replace(/[^\w./-]|-(?=-)/gu, inHex)}`;
  return `<!-- py-release:preview${name} -->`;
}

function inHex(character: string): string {
  return `%${character.codePointAt(0)?.toString(16)};`;
}

export function previewComment(folder: string, shown: ShownPlans, text: string): string {
  // Inside an HTML comment no `--` and no `>` may stand.
  const json = JSON.stringify(shown).replace(/[->]/g, (mark) => (mark === '-' ? '\\u002d' : '\\u003e'));
  return `${previewMarker(folder)}\n<!-- py-release:shown ${json} -->\n${text}`;
}

/** True when both are the same to a reader: the host may write other line ends, and few backends build the same bytes twice. */
export function sameComment(one: string, other: string): boolean {
  const [a, b] = [one, other].map(withoutSizes);
  return a?.text === b?.text && !!a?.sizes.every((size, at) => isNear(size, b?.sizes[at] ?? 0));
}

/** Sizes of built files, in bytes. */
const FILE_ROW = /^\| `[^`\n]*-VERSION[^`\n]*` \| .*$/gm;
const SIZE = /(?<=[|→] )(\d+(?:\.\d)?) (B|[kMGT]B)(?= )/g;
const BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

function withoutSizes(body: string): { readonly text: string; readonly sizes: readonly number[] } {
  const sizes: number[] = [];
  const text = body
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(FILE_ROW, (row) =>
      row.replace(SIZE, (_size, number: string, unit: string) => {
        sizes.push(Number(number) * (BYTES[unit] ?? 1));
        return 'SIZE';
      }),
    );
  return { text, sizes };
}

/** Within one step of what is shown of small files, or 2 %. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(101, Math.max(one, other) * 0.02);
}

/** Null: the comment does not tell, or what it tells is none of ours. */
export function readShownPlans(comment: string): ShownPlans | null {
  try {
    const value: unknown = JSON.parse(SHOWN.exec(comment.replaceAll('\r\n', '\n'))?.[1] ?? '');
    if (typeof value !== 'object' || value === null) return null;
    const plans = Object.entries(value).filter((entry): entry is [string, ShownPlan] => isShown(entry[1]));
    return plans.length === 0 ? null : Object.fromEntries(plans);
  } catch {
    return null;
  }
}

function isShown(value: unknown): value is ShownPlan {
  if (typeof value !== 'object' || value === null) return false;
  const { version, tag, digest } = value as Readonly<Record<string, unknown>>;
  const isText = (text: unknown): boolean =>
    text === null || (typeof text === 'string' && text.length <= 300);
  return isText(version) && isText(tag) && typeof digest === 'string' && /^[0-9a-f]{16}$/.test(digest);
}
