// The title check: one error for all that would count for nothing.
import { raise } from '../findings/catalogue.ts';
import { previewErrors } from '../findings/preview-errors.ts';
import { plainLine } from '../notes/plain-line.ts';
import type { UnparsedTitle } from '../plan/unparsed-titles.ts';
import { describePlace } from '../report/preview-text.ts';

const MOST_TOLD = 20;
const LONGEST_HEADER = 200;

/** `title`: of the pull request; `all`: how many ways to merge there are. Throws `preview-unparsed`. */
export function refuseUnparsed(titles: readonly UnparsedTitle[], title: string, all: number): void {
  if (titles.length === 0) return;
  const told = titles.slice(0, MOST_TOLD);
  const rest = titles.length - told.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  throw raise(previewErrors, 'preview-unparsed', {
    titles: [
      ...told.map(
        (entry) => `${describePlace(entry, title, all)} "${plainLine(entry.header, LONGEST_HEADER)}"`,
      ),
      ...more,
    ].join('; '),
    fixes: told.map(({ fix }) => fix).join(' '),
  });
}
