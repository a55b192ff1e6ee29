// Secrets in settings of other tools, found to be told and never shown.

/** Relative to the home folder. */
export const SETTINGS_FILES: readonly string[] = [
  '.pip/pip.conf',
  '.config/pip/pip.conf',
  '.config/uv/uv.toml',
  '.config/pypoetry/auth.toml',
  '.config/pypoetry/config.toml',
  '.git-credentials',
];

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/:\/\/[^/\s:@'"]*:[^/\s@'"$]+@/, 'a password in a URL'],
  [/\b(?:gh[pousr]_|github_pat_)\w{20}/, 'a GitHub token'],
  [/\bpypi-A[\w-]{20}/, 'a token of PyPI'],
  [/^\s*(?:password|token)\s*=\s*["']?[^\s"'$]/im, 'a password'],
];

/** What a text holds in plain, for people; empty: nothing that is known. */
export function plainSecrets(text: string): readonly string[] {
  return SIGNS.flatMap(([sign, what]) => (sign.test(text) ? [what] : []));
}
