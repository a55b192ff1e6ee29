// `py-release index build` and `actions/index`: releases and folders become an index on a static host.
import { raise } from '../findings/catalogue.ts';
import { indexBuildErrors } from '../findings/index-build-errors.ts';
import { UserError } from '../findings/user-error.ts';
import {
  type IndexDocument,
  heldPath,
  INDEX_DOCUMENT,
  knownManifest,
  serializeIndexDocument,
} from '../simple-index/index-document.ts';
import { counted } from '../report/index-report.ts';
import type { IndexSettings } from '../simple-index/index-settings.ts';
import { type HeldFile, hasOwnAddress, indexTree } from '../simple-index/index-tree.ts';
import { knownFacts } from '../simple-index/known-facts.ts';
import { parseIndexDocument } from '../simple-index/parse-index-document.ts';
import type { ServedFile, ServedProject } from '../simple-index/served-project.ts';
import { servedProjects } from '../simple-index/served-releases.ts';
import { readFolder } from './build-index-folder.ts';
import type { BuildIndexNeeds } from './build-index-needs.ts';
import { type ReadContents, readContents, readSources } from './build-index-sources.ts';
import { twoAtATime } from '../pace/some-at-a-time.ts';

export interface IndexRequest {
  /** `owner/name` */
  readonly repositories: readonly string[];
  /** With sdists and wheels; null: none. */
  readonly folder: string | null;
  readonly settings: IndexSettings;
  /** Hold the files of releases too, instead of linking them where they are. */
  readonly copy: boolean;
  readonly title: string;
  /** Absolute address of the site; null: not known. */
  readonly url: string | null;
  /** Web pages for people. */
  readonly pages: boolean;
}

export interface BuiltIndex {
  readonly projects: readonly ServedProject[];
  /** `owner/name`, as they are called now. */
  readonly repositories: readonly string[];
  readonly private: boolean;
  /** Paths that are new, other or gone; 0: the output was left as it was. */
  readonly changed: number;
  readonly warnings: readonly string[];
}

/** Throws before anything is written, or leaves the output as it was. */
export async function buildIndex(request: IndexRequest, needs: BuildIndexNeeds): Promise<BuiltIndex> {
  if (request.repositories.length === 0 && request.folder === null)
    throw raise(indexBuildErrors, 'index-nothing-asked', {});
  const told: string[] = [];
  const warn = (text: string): void => {
    told.push(text);
    needs.warn(text);
  };
  const watched: BuildIndexNeeds = { ...needs, warn };
  const old = await readOld(watched);
  const contents = await readRepositories(request, old, watched);
  const found = await readFiles(request, old, watched);
  const { projects, warnings } = servedProjects(contents, request.settings, found.files);
  for (const warning of [...warnings, ...found.warnings]) warn(warning);
  const isPrivate = contents.some(({ source }) => source.private);
  const held = await holdFiles(request, projects, watched);
  if (isPrivate && !request.copy)
    warn(
      'Installers can not fetch files of private releases: this index is data for `index serve`, or add `copy`.',
    );
  const changed = await needs.step('Write the index', () =>
    needs.writeTree(
      indexTree(withKnownEtags(documentOf(contents, projects), old), {
        title: isPrivate ? `${request.title} (private)` : request.title,
        url: request.url,
        pages: request.pages,
        held: (file) => held.get(file.sha256 + file.filename) ?? null,
      }),
    ),
  );
  const repositories = contents.map(({ source }) => source.repository);
  return { projects, repositories, private: isPrivate, changed, warnings: told };
}

/** One that was edited by hand is as good as none: all is read anew. */
async function readOld(needs: BuildIndexNeeds): Promise<IndexDocument | null> {
  const text = await needs.readDocument();
  if (text === null) return null;
  try {
    return parseIndexDocument(text, INDEX_DOCUMENT);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    needs.warn(`${error.happened} Everything is read anew.`);
    return null;
  }
}

async function readRepositories(
  { repositories }: IndexRequest,
  old: IndexDocument | null,
  needs: BuildIndexNeeds,
): Promise<readonly ReadContents[]> {
  if (repositories.length === 0) return [];
  return needs.step(
    `Read the releases of ${counted(repositories.length, 'repository', 'repositories')}`,
    async () => {
      const sources = await readSources(repositories, needs);
      const hidden = sources.filter(({ source }) => source.private).map(({ source }) => source.repository);
      if (hidden.length > 0) await needs.checkPlace(hidden);
      const contents: ReadContents[] = [];
      for (const source of sources) contents.push(await readContents(source, old, needs));
      return contents;
    },
  );
}

async function readFiles({ folder }: IndexRequest, old: IndexDocument | null, needs: BuildIndexNeeds) {
  if (folder === null) return { files: [], warnings: [] };
  return needs.step(`Read the files of ${folder}`, () =>
    readFolder(folder, old === null ? null : knownFacts(old), needs),
  );
}

/** By sha256 and filename: where the bytes are of what the index holds itself. */
async function holdFiles(
  { copy }: IndexRequest,
  projects: readonly ServedProject[],
  needs: BuildIndexNeeds,
): Promise<ReadonlyMap<string, HeldFile>> {
  const held = new Map<string, HeldFile>();
  const tags = new Map(
    projects.flatMap(({ name, versions }) => versions.map(({ version, url }) => [`${name} ${version}`, url])),
  );
  const hold = async (project: string, file: ServedFile): Promise<void> => {
    const { filename, sha256, size, origin } = file;
    if (origin.kind === 'path') return void held.set(sha256 + filename, { path: origin.path, sha256, size });
    if (!copy && hasOwnAddress(file)) return;
    const there = await needs.findHeld(heldPath(project, filename), { sha256, size });
    const tag = tags.get(`${project} ${file.version}`)?.split('/').at(-1) ?? file.version;
    held.set(
      sha256 + filename,
      there === null
        ? await needs.holdAsset({ repository: origin.repository, tag, id: origin.id, filename, sha256, size })
        : { path: there, sha256, size },
    );
  };
  const wanted = projects.flatMap(({ name, files }) => files.map((file) => ({ name, file })));
  await twoAtATime(wanted, ({ name, file }) => hold(name, file));
  return held;
}

function documentOf(contents: readonly ReadContents[], projects: readonly ServedProject[]): IndexDocument {
  const metadata = new Map<string, string>();
  const keep = (sha256: string | null, text: string | null): void => {
    if (sha256 !== null && text !== null) metadata.set(sha256, text);
  };
  for (const { files } of projects) for (const file of files) keep(file.metadataSha256, file.metadata);
  const sources = contents.map(({ source, etag, manifests }) => {
    const known = [...manifests].flatMap(([asset, manifest]) => {
      if (!('problem' in manifest))
        for (const file of manifest.files) keep(file['metadata-sha256'], file.metadata);
      return knownManifest(asset, manifest) ?? [];
    });
    const { repository, private: isPrivate, archived } = source;
    return { repository, private: isPrivate, archived, etag, manifests: known };
  });
  return { sources, projects, metadata };
}

/**
 * A host's ETag changes with every download that it counts. Where nothing else has changed the old one stays, so that the same input
 * gives the same bytes; one that is out of date costs who uses it one whole answer.
 */
function withKnownEtags(document: IndexDocument, old: IndexDocument | null): IndexDocument {
  const etags = new Map(old?.sources.map(({ repository, etag }) => [repository, etag]));
  if (old === null || document.sources.every(({ repository, etag }) => etags.get(repository) === etag))
    return document;
  const sources = document.sources.map((source) => ({
    ...source,
    etag: etags.get(source.repository) ?? source.etag,
  }));
  const same = { ...document, sources };
  return serializeIndexDocument(same) === serializeIndexDocument(old) ? same : document;
}
