// What the bytes of an archive say beside their members and metadata: gathered in one pass by the readers, judged by the rules.
import type { RecordVerdict } from './wheel-record.ts';

export interface FramingProblem {
  /** A part of a sentence. */
  readonly reason: string;
  /** `any`: readers of zip archives may see different things. `public`: only the strict reader of PyPI minds. */
  readonly minded: 'any' | 'public';
}

export interface SecretMark {
  /** Path in the archive. */
  readonly path: string;
  /** What it looks like, in words; never the secret. */
  readonly kind: string;
}

export interface ArchiveFacts {
  /** The `.dist-info` folder of a wheel, the folder at the top of an sdist. */
  readonly root: string;
  /** Empty for an sdist. https://docs.pypi.org/archives/ */
  readonly framing: readonly FramingProblem[];
  /** Null for an sdist. */
  readonly record: RecordVerdict | null;
  /** entry_points.txt, character for character; null without one, and for an sdist. */
  readonly entryPoints: string | null;
  /** Secrets seen in the text of members. */
  readonly secrets: readonly SecretMark[];
}
