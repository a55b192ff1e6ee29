// The repository that a package says it comes from, in its metadata or in a lock file.
// https://packaging.python.org/en/latest/specifications/well-known-project-urls/
import { type LockEntry, lockEntries } from '../dependencies/lock-entries.ts';
import { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { stringAt, tableAt } from '../project/toml-document.ts';

/** The most telling label first. */
const LABELS = ['repository', 'source', 'sourcecode', 'github', 'code', 'homepage'];

/** `owner/name` from the `Project-URL` and `Home-page` lines of a METADATA text; null: none on that host. */
export function repositoryOfMetadata(metadata: string, serverUrl: string): string | null {
  const head = metadata.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const urls = head.split(/\r?\n/).flatMap((line) => {
    const [, label = '', url = ''] =
      /^Project-URL:\s*([^,]*),\s*(\S+)/i.exec(line) ?? /^(Home-page):\s*(\S+)/i.exec(line) ?? [];
    const rank = LABELS.indexOf(label.toLowerCase().replace(/[^a-z]/g, ''));
    const repository = repositoryOfUrl(url, serverUrl);
    return rank === -1 || repository === null ? [] : [{ rank, repository }];
  });
  return urls.toSorted((a, b) => a.rank - b.rank)[0]?.repository ?? null;
}

/** From the package's entry in uv.lock or poetry.lock, when it was locked from git; null: it was not, or the lock can't be read. */
export function repositoryOfLock(path: string, text: string, name: string, serverUrl: string): string | null {
  const entry = entriesOf(path, text).find((each) => each.name === normalizeName(name));
  const source = tableAt(entry?.table ?? {}, 'source');
  const url = stringAt(source, 'git') ?? (source['type'] === 'git' ? stringAt(source, 'url') : null);
  return url === null ? null : repositoryOfUrl(url, serverUrl);
}

function entriesOf(path: string, text: string): readonly LockEntry[] {
  try {
    return lockEntries(path, text);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function repositoryOfUrl(text: string, serverUrl: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.host !== new URL(serverUrl).host) return null;
  const [, owner, name] =
    /^\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:\/|$)/.exec(url.pathname) ?? [];
  return owner === undefined || name === undefined ? null : `${owner}/${name}`;
}
