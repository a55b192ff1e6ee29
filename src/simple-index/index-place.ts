// Where an index may go that names private packages: only where those who may read the repositories see it, and that must be known.

export interface IndexPlace {
  /** `owner/name`: the repository whose site or branch it goes to. */
  readonly repository: string;
  readonly private: boolean;
  /** Its GitHub Pages site; `unknown`: the token may not ask. */
  readonly pages: 'none' | 'public' | 'private' | 'unknown';
}

export type IndexTarget = { readonly kind: 'folder' } | { readonly kind: 'branch'; readonly branch: string };

/** Why private packages must not go there, as part of a sentence; null when they may. */
export function placeProblem(
  target: IndexTarget,
  { repository, private: isPrivate, pages }: IndexPlace,
): string | null {
  if (!isPrivate)
    return target.kind === 'branch'
      ? `everybody can read the branches of ${repository}`
      : `${repository} is public, and so are its site and its artifacts`;
  if (pages === 'public') return `the Pages site of ${repository} is public`;
  if (pages === 'unknown')
    return `whether the Pages site of ${repository} is public can not be known, since the token lacks \`pages: read\``;
  // A branch without a site is read by who may read the repository; where a folder goes, nobody here can see.
  if (pages === 'none' && target.kind === 'folder')
    return `${repository} has no Pages site yet, and whether it will be public can not be known`;
  return null;
}
