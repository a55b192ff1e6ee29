// Which version a run is about: the next one, that of a tag, that of the checkout, or a rehearsal of the next one.

export type PlanTarget =
  /** The version after the last release, by the commits. */
  | { readonly kind: 'next' }
  /** The version that a person's tag names, at the commit that it names. */
  | { readonly kind: 'tag'; readonly tag: string }
  /** The next version (with nothing planned the next patch) as `.devN`; no commit, tag or release. */
  | { readonly kind: 'rehearsal'; readonly number: number }
  /** Exactly the version that the checkout has; no commit, tag or release. */
  | { readonly kind: 'written' };

/** Run number x 100 + attempt: grows with every build, so that no file name comes twice. */
export function rehearsalNumber(runNumber: number, attempt: number): number {
  return runNumber * 100 + attempt;
}
