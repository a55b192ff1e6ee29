// Secrets and junk in one distribution, told apart from what tests carry along on purpose.
import type { ContentFinding, ContentRule } from './content-finding.ts';
import { isKnown } from './content-sdist.ts';
import type { DescribedFile } from './described-file.ts';
import { junkPlace } from './junk-files.ts';
import { isTrial } from './path-kinds.ts';
import { secretFile } from './secret-files.ts';
import { ACCESS_KEY_ID } from './secret-patterns.ts';

interface Place {
  readonly path: string;
  /** Git knows it. */
  readonly isTracked: boolean;
  /** Reviewed as a part of tests, documentation or examples, or not known to be otherwise. */
  readonly isMadeUp: boolean;
  /** Nobody but the maintainers has seen it so far, as far as is known. */
  readonly isNew: boolean;
}

/** `tracked`: as this distribution has the paths; null when it is not known what git has. */
export function unwantedContent(
  { filename, kind, members, archive }: DescribedFile,
  tracked: ReadonlySet<string> | null,
): readonly ContentFinding[] {
  const secrets = new Map<string, string[]>();
  for (const { path, kind: what } of archive.secrets) secrets.set(path, [...(secrets.get(path) ?? []), what]);
  return members.flatMap((member) => {
    const path = kind === 'sdist' ? member.slice(archive.root.length + 1) : member;
    const isTracked = tracked !== null && isKnown(path, tracked);
    const place: Place = {
      path,
      isTracked,
      isMadeUp: isTrial(path) && (isTracked || kind === 'wheel' || tracked === null),
      isNew: !isTracked,
    };
    const found = secretText(place, secrets.get(member) ?? []) ?? secretName(place) ?? junk(place);
    return found.map((finding) => ({ ...finding, filename }));
  });
}

type Unplaced = Omit<ContentFinding, 'filename'>;

function one(rule: ContentRule, path: string, note: string | null, certain: boolean): readonly Unplaced[] {
  return [{ rule, path, note, certain }];
}

/** Keys in tests are made for them; tokens of services are as live there as anywhere. Null: no secret. */
function secretText({ path, isMadeUp, isNew }: Place, kinds: readonly string[]): readonly Unplaced[] | null {
  const tokens = kinds.filter((kind) => !kind.endsWith('private key'));
  if (tokens.length > 0) {
    const isSecret = tokens.some((kind) => kind !== ACCESS_KEY_ID);
    return one('content-secret-text', path, kinds.join(', '), isSecret && !isMadeUp);
  }
  if (kinds.length === 0) return null;
  // A key that was committed is a matter of review; one that only the build has seen is about to leak.
  return isMadeUp ? [] : one('content-secret-text', path, kinds.join(', '), isNew);
}

function secretName({ path, isTracked, isMadeUp, isNew }: Place): readonly Unplaced[] | null {
  const sureness = secretFile(path);
  if (sureness === null || (sureness === 'often' && isTracked)) return null;
  return isMadeUp ? [] : one('content-secret-file', path, null, sureness === 'always' && isNew);
}

function junk({ path, isTracked, isMadeUp }: Place): readonly Unplaced[] {
  const place = junkPlace(path, isTracked);
  return place === null || (isMadeUp && isTracked) ? [] : one('content-junk', place.path, place.kind, false);
}
