// The commit that a person's tag names, looked at again before anything that can't be undone: a tag can be moved or deleted while files
// are built and sent.
import { raise } from '../findings/catalogue.ts';
import { targetErrors } from '../findings/target-errors.ts';
import type { StateNeeds } from './read-release-state.ts';

export interface TagCommitNeeds extends Pick<StateNeeds, 'readTag'> {
  /** The object that the tag's ref names; null when there is no such tag. */
  readTagRef(tag: string): Promise<string | null>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A host may show what was pushed a moment ago only later. */
const LOOKS_AGAIN = [1000, 2000, 4000];

/** Throws `tag-moved` unless the tag names that commit. */
export async function refuseMovedTag(tag: string, commit: string, needs: TagCommitNeeds): Promise<void> {
  for (let looks = 0; ; looks += 1) {
    const named = await readNamed(tag, needs);
    if (named === commit) return;
    const delay = LOOKS_AGAIN[looks];
    if (delay === undefined) {
      const what = named === null ? 'is gone' : `names ${named.slice(0, 7)}`;
      throw raise(targetErrors, 'tag-moved', { tag, what, sha: commit.slice(0, 7) });
    }
    await needs.wait(delay);
  }
}

async function readNamed(tag: string, needs: TagCommitNeeds): Promise<string | null> {
  const object = await needs.readTagRef(tag);
  if (object === null) return null;
  const annotated = await needs.readTag(tag);
  return annotated?.object === object ? annotated.commit : object;
}
