// `py-release index build`: arguments in, one typed value out.
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

export interface IndexBuildArguments {
  /** `owner/name` */
  readonly repositories: readonly string[];
  /** Folder of sdists and wheels; null: none. */
  readonly files: string | null;
  readonly out: string;
  /** TOML; null: none. */
  readonly settings: string | null;
  /** Hold the files of releases too. */
  readonly copy: boolean;
  readonly title: string;
  /** Absolute; null: not known. */
  readonly url: string | null;
  /** Web pages for people. */
  readonly pages: boolean;
  /** Private sources are wanted, and the person keeps the output private. */
  readonly private: boolean;
}

export const INDEX_BUILD_OPTIONS = {
  ...COMMON_OPTIONS,
  files: { type: 'string' },
  out: { type: 'string' },
  settings: { type: 'string' },
  copy: { type: 'boolean' },
  title: { type: 'string' },
  url: { type: 'string' },
  'no-pages': { type: 'boolean' },
  private: { type: 'boolean' },
} as const satisfies OptionTable;

export const INDEX_TITLE = 'Python packages';

const COMMAND = 'index build';

export function isRepositoryName(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/.test(name);
}

/** With or without a path; a credential, a query or a fragment would be on every page. */
export function isSiteUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password, search, hash } = new URL(url);
  return /^https?:$/.test(protocol) && username + password + search + hash === '';
}

/** Throws `usage-wrong`. */
export function parseIndexBuildArguments({ options, positionals }: TypedWords): IndexBuildArguments {
  const wrong = positionals.find((name) => !isRepositoryName(name));
  if (wrong !== undefined)
    throw wrongUse(`\`${wrong}\` is no repository: write OWNER/REPO, for example acme/vault.`, COMMAND);
  const files = options.get('files') ?? null;
  if (positionals.length === 0 && files === null)
    throw wrongUse('Name repositories (OWNER/REPO) or a folder (`--files DIR`).', COMMAND);
  const out = options.get('out');
  if (out === undefined) throw wrongUse('Say where the index goes: `--out DIR`.', COMMAND);
  const url = options.get('url') ?? null;
  if (url !== null && !isSiteUrl(url))
    throw wrongUse('`--url` is the address of the site, https://HOST/PATH, with nothing more.', COMMAND);
  return {
    repositories: positionals,
    ...{ files, out, url },
    settings: options.get('settings') ?? null,
    copy: options.has('copy'),
    title: options.get('title') ?? INDEX_TITLE,
    pages: !options.has('no-pages'),
    private: options.has('private'),
  };
}
