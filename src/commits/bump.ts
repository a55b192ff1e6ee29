// How far a change moves the version; ordered patch < minor < major.

export type Bump = 'major' | 'minor' | 'patch';

const RANK: Readonly<Record<Bump, number>> = { patch: 1, minor: 2, major: 3 };

/** The larger of two bumps; null is "no bump". */
export function maxBump(a: Bump | null, b: Bump | null): Bump | null {
  if (a === null) return b;
  if (b === null) return a;
  return RANK[a] >= RANK[b] ? a : b;
}
