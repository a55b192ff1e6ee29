// One credential that was found, with what its proof came to.
import type { JudgedCredential } from './credential-judgement.ts';

export interface CheckedCredential extends JudgedCredential {
  /** What it is for: `PyPI`, `GitHub`, the host of an index. */
  readonly what: string;
  readonly place: string;
  /** When it was written, Unix seconds; null: nobody tells. */
  readonly updated: number | null;
}
