// The files of a folder as an index serves them: what their manifest says, or an index that was built before, or what they are.
import { normalizeName } from '../project/normalize-name.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { parseDistributionName } from '../simple-index/distribution-name.ts';
import type { FileFacts, FoundFile, FoundFiles, UnreadFile } from '../simple-index/found-file.ts';
import type { KnownFacts } from '../simple-index/known-facts.ts';
import { readReleaseManifest, type ReleaseManifest } from '../simple-index/release-manifest.ts';
import type { ListedFile, ReadsFolder } from './build-index-needs.ts';
import { twoAtATime } from '../pace/some-at-a-time.ts';

/** `folder` names it in messages. */
export async function readFolder(
  folder: string,
  known: KnownFacts | null,
  needs: ReadsFolder,
): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const warnings: string[] = [];
  const folders = await needs.listFiles(folder);
  if (folders.every(({ files: listed }) => listed.length === 0))
    warnings.push(`${folder} holds no sdist and no wheel.`);
  for (const listed of folders) {
    const manifest = listed.manifest === null ? null : readReleaseManifest(listed.manifest, { sha256: null });
    if (manifest !== null && 'problem' in manifest)
      warnings.push(`A manifest in ${folder} is not used: ${manifest.problem}`);
    const usable = manifest === null || 'problem' in manifest ? null : manifest;
    const read = await twoAtATime(listed.files, (file) => readFile(folder, file, usable, known, needs));
    for (const each of read)
      if ('warning' in each) warnings.push(each.warning);
      else files.push(each);
  }
  return { files, warnings };
}

async function readFile(
  folder: string,
  listed: ListedFile,
  manifest: ReleaseManifest | null,
  known: KnownFacts | null,
  needs: ReadsFolder,
): Promise<FoundFile | { readonly warning: string }> {
  const { filename, path } = listed;
  const leftOut = (problem: string): { readonly warning: string } => ({
    warning: `${JSON.stringify(filename)} of ${folder} is left out: ${problem}.`,
  });
  const named = parseDistributionName(filename);
  if ('problem' in named) return leftOut(named.problem);
  const { sha256, size } = await needs.hashFile(path);
  const inManifest = manifest?.files.find((file) => file.filename === filename);
  if (inManifest !== undefined && inManifest.sha256 !== sha256)
    return leftOut(`the manifest beside it names sha256 ${inManifest.sha256}, it has ${sha256}`);
  const facts: FileFacts | UnreadFile =
    manifestFacts(manifest, filename) ??
    known?.bySha256.get(sha256) ??
    (await needs.readFacts({ path, sha256, size }));
  if ('problem' in facts) return leftOut(facts.problem);
  const version = parseVersion(facts.version);
  if (
    normalizeName(facts.name) !== named.project ||
    version === null ||
    formatVersion(version) !== named.version
  )
    return leftOut(`it says that it is ${facts.name} ${facts.version}`);
  const { requiresPython, metadata, metadataSha256 } = facts;
  const listedAt = known?.listedAt.get(sha256) ?? listed.modifiedAt;
  return {
    project: named.project,
    displayName: facts.name,
    ...{ place: folder, archived: false },
    file: {
      ...{ filename, version: named.version, sha256, size, requiresPython, metadata, metadataSha256 },
      origin: { kind: 'path', path },
      uploadTime: listedAt,
      ...{ yanked: false, provenance: null },
    },
    version: { version: named.version, notes: '', url: null, publishedAt: listedAt },
  };
}

function manifestFacts(manifest: ReleaseManifest | null, filename: string): FileFacts | null {
  const listed = manifest?.files.find((file) => file.filename === filename);
  if (manifest === null || listed === undefined) return null;
  const { sha256, size, metadata, 'metadata-sha256': metadataSha256 } = listed;
  if (metadata === null || metadataSha256 === null) return null;
  const { package: name, version } = manifest;
  return { name, version, sha256, size, requiresPython: listed['requires-python'], metadata, metadataSha256 };
}
