/** The form of a project's name that indexes and comparisons use. https://peps.python.org/pep-0503/#normalized-names */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
