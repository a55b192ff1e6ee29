// Everything that an index on a static host consists of, by path: pages for installers and for people, files, and the index as data.
import type { FileLinks } from './file-links.ts';
import { heldPath, INDEX_DOCUMENT, documentPieces, type IndexDocument } from './index-document.ts';
import { renderHtmlPage } from './render-html-page.ts';
import { renderJsonPage } from './render-json-page.ts';
import { renderRootPage } from './render-root-page.ts';
import type { ServedFile, ServedProject } from './served-project.ts';
import { sitePages } from './site/render-site.ts';

/** What a build may leave at the root of its output; anything else there is somebody else's and stays. */
export const INDEX_ENTRIES: readonly string[] = [
  ...['simple', 'files', 'packages', 'assets', 'index.html', INDEX_DOCUMENT],
  // Tells GitHub Pages that there is nothing to build. https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
  '.nojekyll',
];

export interface HeldFile {
  /** Absolute: where its bytes are now. */
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

export type TextPieces = () => Iterable<string>;

/** Paths with `/`, relative to the root of the output; none leaves it. */
export interface IndexTree {
  /** In pieces, made when they are asked for: all of them at once are much memory. Equal at every call. */
  readonly texts: ReadonlyMap<string, TextPieces>;
  readonly files: ReadonlyMap<string, HeldFile>;
}

export interface TreeOptions {
  readonly title: string;
  /** Absolute address of the root of the site; null: not known. */
  readonly url: string | null;
  /** Whether there are web pages for people. */
  readonly pages: boolean;
  /** Where the bytes of a file are that the index holds itself; null: it is linked where it is. */
  readonly held: (file: ServedFile) => HeldFile | null;
}

export function indexTree(document: IndexDocument, options: TreeOptions): IndexTree {
  const { projects } = document;
  const texts = new Map<string, TextPieces>([
    ['simple/index.html', () => [renderRootPage(namesOf(projects), 'html')]],
    ['simple/index.json', () => [renderRootPage(namesOf(projects), 'json')]],
  ]);
  const files = new Map<string, HeldFile>();
  for (const project of projects) addProject(project, options, { texts, files });
  if (options.pages)
    for (const [path, text] of pagesForPeople(projects, options)) texts.set(path, () => [text()]);
  texts.set(INDEX_DOCUMENT, () => documentPieces(document));
  return { texts, files };
}

interface GrowingTree {
  readonly texts: Map<string, TextPieces>;
  readonly files: Map<string, HeldFile>;
}

function addProject(project: ServedProject, { held }: TreeOptions, tree: GrowingTree): void {
  const links = linksOf(project.name, held);
  tree.texts.set(`simple/${project.name}/index.html`, () => [renderHtmlPage(project, links)]);
  tree.texts.set(`simple/${project.name}/index.json`, () => [renderJsonPage(project, links)]);
  for (const file of project.files) {
    const kept = held(file);
    if (kept === null) continue;
    const path = heldPath(project.name, file.filename);
    tree.files.set(path, kept);
    const { metadata } = file;
    if (metadata !== null) tree.texts.set(`${path}.metadata`, () => [metadata]);
  }
}

/** Seen from `simple/NAME/` and from `packages/NAME/`. A host of releases has no `.metadata` beside its files. */
function linksOf(project: string, held: TreeOptions['held']): FileLinks {
  return {
    url: (file) =>
      file.origin.kind === 'path' || held(file) !== null
        ? `../../files/${project}/${encodeURIComponent(file.filename)}`
        : file.origin.downloadUrl,
    hasMetadata: (file) => file.metadata !== null && held(file) !== null,
  };
}

function pagesForPeople(
  projects: readonly ServedProject[],
  { title, url, held }: TreeOptions,
): ReadonlyMap<string, () => string> {
  const names = new Map(projects.flatMap(({ name, files }) => files.map((file) => [file, name] as const)));
  const links = (file: ServedFile): FileLinks => linksOf(names.get(file) ?? '', held);
  return sitePages(projects, {
    title,
    simpleUrl: url === null ? null : new URL('simple/', url.endsWith('/') ? url : `${url}/`).href,
    indexName: 'packages',
    links: {
      url: (file) => links(file).url(file),
      hasMetadata: (file) => links(file).hasMetadata(file),
    },
  });
}

function namesOf(projects: readonly ServedProject[]): readonly string[] {
  return projects.map(({ name }) => name);
}

/** An installer reads the filename from the end of the address, and hosts rename files: such a one has to be held. */
export function hasOwnAddress({ filename, origin }: ServedFile): boolean {
  if (origin.kind === 'path') return false;
  const end = new URL(origin.downloadUrl).pathname.split('/').at(-1) ?? '';
  return end === encodeURIComponent(filename) || end === filename;
}
