// What a file of requirements fixes: lines `name==version`, as the strictest reader of it sees them.
import { normalizeName } from '../project/normalize-name.ts';
import type { LockedPackage } from './locked-package.ts';
import { requirementIndexes } from './requirement-indexes.ts';
import { requirementLines } from './requirement-lines.ts';
import { pinnedVersion, requirementText } from './requirement-text.ts';

/** An address, or a path with a name of a file. */
const PLACE = /^(?:(?:-e|--editable)[=\s]\s*)?([\w+.-]+:\/\/\S+|[^\s;#=<>!~@[]*\.(?:whl|zip|tar\.gz)\b\S*)/;

/** With more than one index any line may be of any of them: all their addresses count. What is not pinned has no version. */
export function readPins(text: string): readonly LockedPackage[] {
  const index =
    requirementIndexes(text)
      .map(({ url }) => url)
      .join(' ') || null;
  return requirementLines(text).flatMap(({ line, text: written }) => {
    const place = PLACE.exec(written)?.[1];
    const requirement = place === undefined ? requirementText(written) : null;
    const name = place === undefined ? requirement?.name : placeName(place);
    if (name === undefined) return [];
    const source: LockedPackage['source'] =
      place === undefined && requirement?.url === null ? 'registry' : 'other';
    const version = requirement === null ? null : pinnedVersion(requirement.clauses);
    const locked = { name: normalizeName(name), version, source, index, line };
    return [{ ...locked, publishedAt: null, files: [], dependencies: [] }];
  });
}

/** `fork` of `git+https://github.com/acme/fork.git@v1`, or what it says of itself; undefined: no word in it could be a name. */
function placeName(place: string): string | undefined {
  const [, egg] = /#(?:.*&)?egg=([\w.-]+)/.exec(place) ?? [];
  const last = place
    .replace(/[#?].*$/, '')
    .split(/[/\\]/)
    .findLast((part) => part !== '');
  const [word = ''] = (last ?? '').split(/@|-\d|\.(?:git|whl|zip|tar)\b/);
  return egg ?? /^\w(?:[\w.-]*\w)?$/.exec(word)?.[0];
}
