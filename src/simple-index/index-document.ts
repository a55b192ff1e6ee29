// The built index as data: what the index server reads in one request instead of walking releases, and what the next build need not
// ask again. It also marks a folder or branch as the output of a build.
import type { ManifestFile } from '../distribution/manifest.ts';
import type { ManifestProblem, ReleaseManifest, ReleaseManifests } from './release-manifest.ts';
import type { FileOrigin, ServedFile, ServedProject } from './served-project.ts';

/** At the root of the output. */
export const INDEX_DOCUMENT = 'py-release-index.json';

/** UTF-16 units. */
const PIECE = 64 * 1024;

/** A manifest without the texts, which `metadata` of the document has. */
export interface KnownManifest {
  /** Id of its asset. */
  readonly asset: number;
  readonly package: string;
  readonly version: string;
  readonly files: readonly Omit<ManifestFile, 'metadata'>[];
}

export interface DocumentedSource {
  /** `owner/name` */
  readonly repository: string;
  readonly private: boolean;
  readonly archived: boolean;
  /** Of the first hundred releases (`GET /repos/{owner}/{repo}/releases?per_page=100`); null when the host gave none. */
  readonly etag: string | null;
  readonly manifests: readonly KnownManifest[];
}

export interface IndexDocument {
  readonly sources: readonly DocumentedSource[];
  /** Where a file's origin is a path, that path is relative to the document: `files/NAME/FILENAME`. */
  readonly projects: readonly ServedProject[];
  /** Texts by their sha256, those of `projects` among them. */
  readonly metadata: ReadonlyMap<string, string>;
}

/** Where the output has a file that it holds. */
export function heldPath(project: string, filename: string): string {
  return `files/${project}/${filename}`;
}

/** JSON, keys in one order, one final newline: equal values give equal texts. */
export function serializeIndexDocument(document: IndexDocument): string {
  return [...documentPieces(document)].join('');
}

/** The same text in pieces: that of thousands of files as a whole, and copied once more to be written, is most of a build's memory. */
export function* documentPieces({ sources, projects, metadata }: IndexDocument): Generator<string> {
  const known = sources.map(sourceJson).sort((a, b) => (a.repository < b.repository ? -1 : 1));
  yield `{"schema":1,"sources":${JSON.stringify(known)},"projects":[`;
  yield* joined(projects, (project) => JSON.stringify(projectJson(project)));
  yield '],"metadata":{';
  const texts = [...metadata.keys()].sort();
  yield* joined(texts, (key) => `${JSON.stringify(key)}:${JSON.stringify(metadata.get(key) ?? '')}`);
  yield '}}\n';
}

function* joined<Item>(items: readonly Item[], show: (item: Item) => string): Generator<string> {
  let piece = '';
  for (const [position, item] of items.entries()) {
    piece += (position === 0 ? '' : ',') + show(item);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function sourceJson({ repository, private: isPrivate, archived, etag, manifests }: DocumentedSource) {
  const known = manifests
    .map(({ asset, package: name, version, files }) => ({
      ...{ asset, package: name, version },
      files: files.map(withoutText),
    }))
    .sort((a, b) => a.asset - b.asset);
  return { repository, private: isPrivate, archived, etag, manifests: known };
}

function projectJson({ name, displayName, summary, files, versions, status }: ServedProject) {
  return {
    ...{ name, 'display-name': displayName, summary },
    status: { status: status.status, reason: status.reason },
    versions: versions.map(({ version, notes, url, publishedAt }) => ({
      ...{ version, notes, url, 'published-at': publishedAt },
    })),
    files: files.map((file) => fileJson(name, file)),
  };
}

function fileJson(project: string, file: ServedFile) {
  return {
    filename: file.filename,
    version: file.version,
    origin: originJson(project, file),
    sha256: file.sha256,
    size: file.size,
    'requires-python': file.requiresPython,
    'metadata-sha256': file.metadataSha256,
    'upload-time': file.uploadTime,
    yanked: file.yanked,
    provenance: file.provenance,
  };
}

/** No path of this machine leaves it. */
function originJson(project: string, { origin, filename }: ServedFile): FileOrigin {
  if (origin.kind === 'path') return { kind: 'path', path: heldPath(project, filename) };
  const { kind, repository, id, downloadUrl } = origin;
  return { kind, repository, id, downloadUrl };
}

/** Null for one that can't be used. */
export function knownManifest(
  asset: number,
  manifest: ReleaseManifest | ManifestProblem,
): KnownManifest | null {
  if ('problem' in manifest) return null;
  const { package: name, version, files } = manifest;
  return {
    asset,
    package: name,
    version,
    files: files.map(withoutText),
  };
}

function withoutText(file: Omit<ManifestFile, 'metadata'>): Omit<ManifestFile, 'metadata'> {
  const { filename, kind, sha256, size } = file;
  return {
    ...{ filename, kind, sha256, size },
    'requires-python': file['requires-python'],
    'metadata-sha256': file['metadata-sha256'],
  };
}

/** What the document still knows of the manifests of a repository, by asset id. */
export function knownManifests(document: IndexDocument, repository: string): ReleaseManifests {
  const source = document.sources.find((each) => each.repository === repository);
  return new Map(
    (source?.manifests ?? []).flatMap(({ asset, package: name, version, files }) => {
      const whole = files.map((file) => ({ ...file, metadata: textOf(document, file['metadata-sha256']) }));
      const lacking = whole.some((file) => file.metadata === null && file.kind !== 'extra');
      return lacking ? [] : [[asset, { package: name, version, files: whole }] as const];
    }),
  );
}

function textOf({ metadata }: IndexDocument, sha256: string | null): string | null {
  return sha256 === null ? null : (metadata.get(sha256) ?? null);
}
