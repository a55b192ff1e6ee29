// `repository: none`: a release whose files lie on its GitHub release and nowhere else, as private packages are released.

/** For people, where an index would be named. */
export const NO_INDEX_LABEL = 'no index';

export function isWithoutIndex(repository: string): boolean {
  return repository.trim().toLowerCase() === 'none';
}
