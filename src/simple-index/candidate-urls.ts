// Where a file lies by the habits of the indexes, for a page that does not list it: only bytes with the right hash count as found, so a wrong
// guess costs a request and nothing else.
import { normalizeName } from '../project/normalize-name.ts';

export interface SoughtFile {
  readonly project: string;
  readonly version: string;
  readonly filename: string;
  readonly sha256: string;
}

/** Addresses on the index's own host. `simpleUrl` is the root of its simple index. */
export function candidateUrls(simpleUrl: string, file: SoughtFile): readonly string[] {
  const simple = new URL(simpleUrl.endsWith('/') ? simpleUrl : `${simpleUrl}/`);
  const root = new URL(
    simple.pathname.endsWith('/+simple/') || /\/simple\/$/.test(simple.pathname) ? '..' : '.',
    simple,
  );
  const name = encodeURIComponent(file.filename);
  const project = encodeURIComponent(normalizeName(file.project));
  const version = encodeURIComponent(file.version);
  const { sha256 } = file;
  const paths = simple.pathname.endsWith('/+simple/')
    ? // devpi
      [`+f/${sha256.slice(0, 3)}/${sha256.slice(3, 16)}/${name}`]
    : [
        // pypiserver; Nexus; GitLab; Gitea
        `packages/${name}`,
        `packages/${project}/${version}/${name}`,
        `files/${sha256}/${name}`,
        `files/${project}/${version}/${name}`,
      ];
  return paths.map((path) => new URL(path, root).href);
}

/** PyPI's second view of a release, which is cached apart from the simple page; null for indexes that have none. */
export function releaseViewUrl(simpleUrl: string, file: SoughtFile): string | null {
  const { origin, pathname } = new URL(simpleUrl);
  if (pathname !== '/simple/' || !/^https:\/\/(?:test\.)?pypi\.org$/.test(origin)) return null;
  return `${origin}/pypi/${encodeURIComponent(normalizeName(file.project))}/${encodeURIComponent(file.version)}/json`;
}

type ViewedFile = { readonly url?: unknown; readonly digests?: { readonly sha256?: unknown } | null } | null;

/** Where that view says that the file with this sha256 lies; null when it doesn't list it. */
export function urlInReleaseView(text: string, file: SoughtFile): string | null {
  const view = readJson(text) as { readonly urls?: unknown } | null;
  const urls = Array.isArray(view?.urls) ? (view.urls as readonly ViewedFile[]) : [];
  const found = urls.find((one) => one?.digests?.sha256 === file.sha256)?.url;
  return typeof found === 'string' && /^https:\/\//.test(found) && URL.canParse(found) ? found : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
