// What the files of the build job would change against those of the last release. Nothing is built here: the job that
// shows a preview may write comments, and project code must not run beside that.
import { type ComparedFile, compareDistributions } from '../distribution/compare-distributions.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import { defuse } from '../notes/defuse.ts';
import { versionOf } from '../simple-index/distribution-name.ts';
import type { HostedRelease, ReleaseAsset } from '../release/hosted-release.ts';
import { distributionText } from '../report/preview-distributions.ts';
import { codeSpan } from '../report/summary-text.ts';
import { takeFiles, type TakeNeeds } from './take-files.ts';

export interface PreviewFilesRequest {
  /** Relative to the workspace; null: no files were given. */
  readonly dist: string | null;
  /** `sha256:<hex>`; null: nothing was built, or nobody told. */
  readonly digest: string | null;
  /** Tag of the last release; null: there is none. */
  readonly previous: string | null;
}

export interface PreviewFilesNeeds extends TakeNeeds {
  readReleaseOf(tag: string): Promise<HostedRelease | null>;
  /** The asset, downloaded and read. */
  readAsset(asset: ReleaseAsset, filename: string, tag: string): Promise<DescribedFile>;
}

const MOST_READ = 4;
const LARGEST = 50_000_000;

/** Markdown: the changes, or why there are none to see. */
export async function previewFiles(request: PreviewFilesRequest, needs: PreviewFilesNeeds): Promise<string> {
  const { dist, digest, previous } = request;
  if (dist === null)
    return 'What the built files would change is shown when a job before this one builds them and their `dist` and `manifest-digest` are given.';
  if (digest === null)
    return 'What the built files would change is not known: no `manifest-digest` was given, which is empty when there is nothing to release.';
  try {
    const { distributions, manifest } = await takeFiles(dist, digest, needs);
    const before = previous === null ? [] : await readBefore(manifest.package, previous, needs);
    if (typeof before === 'string') return before;
    return distributionText(compareDistributions(before, distributions.map(compared)), previous);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UserErrors)) throw error;
    const [first] = error instanceof UserErrors ? error.errors : [error];
    return `> [!WARNING]\n> The built files could not be compared: ${defuse(first?.happened ?? '', 600)}`;
  }
}

async function readBefore(
  name: string,
  tag: string,
  needs: PreviewFilesNeeds,
): Promise<readonly ComparedFile[] | string> {
  const release = await needs.readReleaseOf(tag);
  const assets = (release?.assets ?? [])
    .map((asset) => ({ asset, filename: asset.label || asset.name }))
    // Whatever else a release carries (documentation, data) may be an archive too.
    .filter(({ filename }) => versionOf(filename, name) !== null)
    // One wheel of every kind tells most: pure ones come first, then the sdist.
    .sort((a, b) => order(a.filename) - order(b.filename) || (a.filename < b.filename ? -1 : 1));
  if (assets.length === 0)
    return `What the built files would change is not known: the GitHub release of ${codeSpan(tag)} has no distributions.`;
  const before: ComparedFile[] = [];
  for (const [at, { asset, filename }] of assets.entries()) {
    const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
    const isRead = at < MOST_READ && asset.size <= LARGEST;
    before.push(
      isRead
        ? compared(await needs.readAsset(asset, filename, tag))
        : { filename, kind, size: asset.size, contents: null },
    );
  }
  return before;
}

function order(filename: string): number {
  return filename.endsWith('-none-any.whl') ? 0 : filename.endsWith('.tar.gz') ? 1 : 2;
}

function compared(file: DescribedFile): ComparedFile {
  const { filename, kind, size, metadata, consoleScripts, members } = file;
  return { filename, kind, size, contents: { metadata, consoleScripts, members } };
}
