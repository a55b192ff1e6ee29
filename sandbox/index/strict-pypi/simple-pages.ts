// The simple index, HTML and JSON (PEP 503, 691, 700, 714, 740, 792). https://packaging.python.org/en/latest/specifications/simple-repository-api/
import { type Answer, escapeHtml, preferred } from './answer.ts';
import { filesOf, type IndexFile, type IndexProject, type IndexRelease } from './state.ts';

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const HTML_TYPE = 'application/vnd.pypi.simple.v1+html';
const API_VERSION = '1.4';

/** What a page shows: it may be older than the project. */
export interface PageContent {
  readonly name: string;
  readonly files: readonly { readonly file: IndexFile; readonly release: IndexRelease }[];
}

/** Where this request's host keeps its files and its own pages. */
export interface PageHosts {
  readonly files: string;
  readonly site: string;
}

export function pageContent(project: IndexProject): PageContent {
  return {
    name: project.normalizedName,
    files: [...project.releases.values()].flatMap((release) =>
      [...release.files.values()].map((file) => ({ file, release })),
    ),
  };
}

export function filePath({ sha256, filename }: IndexFile): string {
  // Warehouse makes these folders of the BLAKE2b-256 digest.
  return `/packages/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256.slice(4)}/${filename}`;
}

export function provenancePath(name: string, version: string, filename: string): string {
  return `/integrity/${name}/${version}/${filename}/provenance`;
}

export function projectPage(page: PageContent, hosts: PageHosts, accept: string | undefined): Answer {
  const files = page.files.map(({ file, release }) => fileEntry(page.name, file, release, hosts));
  const versions = [...new Set(page.files.map(({ release }) => release.version))];
  const body = {
    meta: { 'api-version': API_VERSION, '_last-serial': page.files.length },
    name: page.name,
    versions,
    files,
    'alternate-locations': [],
    'project-status': { status: 'active' },
  };
  return negotiated(accept, body, () => projectHtml(page.name, files));
}

export function rootPage(projects: readonly IndexProject[], accept: string | undefined): Answer {
  const listed = projects.filter((project) => filesOf(project).length > 0);
  const body = {
    meta: { 'api-version': API_VERSION, '_last-serial': listed.length },
    projects: listed.map(({ name }) => ({ name, '_last-serial': 1 })),
  };
  const links = listed.map(
    ({ name, normalizedName }) => `    <a href="/simple/${normalizedName}/">${escapeHtml(name)}</a>`,
  );
  return negotiated(accept, body, () => html('Simple index', links.join('\n')));
}

interface FileEntry {
  readonly filename: string;
  readonly url: string;
  readonly hashes: { readonly sha256: string };
  readonly 'requires-python': string | null;
  readonly size: number;
  readonly 'upload-time': string;
  readonly yanked: string | boolean;
  readonly 'data-dist-info-metadata': false | { readonly sha256: string };
  readonly 'core-metadata': false | { readonly sha256: string };
  readonly provenance: string | null;
}

function fileEntry(name: string, file: IndexFile, release: IndexRelease, hosts: PageHosts): FileEntry {
  const metadata = file.metadata === null ? (false as const) : { sha256: file.metadata.sha256 };
  return {
    filename: file.filename,
    url: hosts.files + filePath(file),
    hashes: { sha256: file.sha256 },
    'requires-python': release.requiresPython,
    size: file.size,
    'upload-time': new Date(file.uploaded).toISOString().replace(/Z$/, '000Z'),
    yanked: release.yanked,
    'data-dist-info-metadata': metadata,
    'core-metadata': metadata,
    provenance:
      file.provenance === null ? null : hosts.site + provenancePath(name, release.version, file.filename),
  };
}

function projectHtml(name: string, files: readonly FileEntry[]): string {
  const links = files.map((file) => {
    const metadata = file['core-metadata'];
    const attributes = [
      ['data-requires-python', file['requires-python']],
      ['data-yanked', file.yanked === false ? null : file.yanked === true ? '' : file.yanked],
      ['data-dist-info-metadata', metadata === false ? null : `sha256=${metadata.sha256}`],
      ['data-core-metadata', metadata === false ? null : `sha256=${metadata.sha256}`],
      ['data-provenance', file.provenance],
    ]
      .filter(([, value]) => value !== null)
      .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
      .join('');
    return `    <a href="${file.url}#sha256=${file.hashes.sha256}"${attributes}>${escapeHtml(file.filename)}</a><br />`;
  });
  return html(`Links for ${name}`, `    <h1>Links for ${name}</h1>\n${links.join('\n')}`);
}

function html(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta name="pypi:repository-version" content="${API_VERSION}">
    <meta name="pypi:project-status" content="active">
    <title>${escapeHtml(title)}</title>
  </head>
  <body>
${body}
  </body>
</html>
`;
}

function negotiated(accept: string | undefined, body: unknown, asHtml: () => string): Answer {
  const type = preferred(accept, ['text/html', HTML_TYPE, JSON_TYPE]) ?? 'text/html';
  return {
    status: 200,
    headers: {
      'content-type': type === JSON_TYPE ? type : `${type}; charset=UTF-8`,
      'cache-control': 'max-age=600, public',
      vary: 'Accept',
    },
    body: type === JSON_TYPE ? JSON.stringify(body) : asHtml(),
  };
}
