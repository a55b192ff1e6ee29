// Which commit an attestation names, beside the one that the tag names: in push mode they differ, and that is as it should be.
import { plainLine } from '../notes/plain-line.ts';

export interface ReleasedCommits {
  readonly tag: string;
  /** The commit that the tag names: the release commit, if the release made one. */
  readonly tagged: string;
  /** The commit that was built, as the manifest says (`head`); null: not known. */
  readonly built: string | null;
}

export interface ProvenanceCommit {
  /** `other`: neither of the two. A run for a later commit that finished the release signs with its own. */
  readonly is: 'tagged' | 'built' | 'other' | 'unknown';
  readonly sentence: string;
}

/** `attested`: what the certificate says, and anybody may have written. */
export function provenanceCommit(
  attested: string | null,
  { tag, tagged, built }: ReleasedCommits,
): ProvenanceCommit {
  if (attested === null) return { is: 'unknown', sentence: 'The attestation names no commit.' };
  const named = `The attestation names ${short(attested)}`;
  if (attested === tagged) return { is: 'tagged', sentence: `${named}, the commit of the tag ${tag}.` };
  const release = `the tag ${tag} names ${short(tagged)}`;
  if (attested === built)
    return {
      is: 'built',
      sentence: `${named}, the commit that was built; ${release}, the release commit on top of it.`,
    };
  const others = built === null || built === tagged ? '' : `, which was built from ${short(built)}`;
  return {
    is: 'other',
    sentence: `${named}, the commit of the run that signed; ${release}${others}. A run that finishes an older release signs so; otherwise look into it.`,
  };
}

function short(commit: string): string {
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : JSON.stringify(plainLine(commit, 80));
}
