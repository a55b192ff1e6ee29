// The version of a rehearsal: below the release that it rehearses, and no two alike.
import type { Version } from './version.ts';

/** `1.3.0.dev4201`; a pre-release keeps its part (`1.3.0rc1.dev4201`), a local part is dropped. */
export function rehearsalVersion(planned: Version, number: number): Version {
  return { ...planned, dev: number, local: null };
}
