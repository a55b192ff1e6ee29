// Each version: when, which commit, by whom, in which run, and where its files are.
import { formatSize } from '../../distribution/format-size.ts';
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { AuditedFile, AuditedVersion } from '../audit-report.ts';
import { dataTable } from './data-table.ts';
import { counted, shownDate, shownLink } from './shown-values.ts';

export function versionSection(versions: readonly AuditedVersion[]): Markup {
  return markup`<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
${
  versions.length === 0
    ? markup`<p class="card">There is no version yet.</p>`
    : dataTable({
        caption: 'Versions, the newest first',
        columns: ['Version', 'Released', 'Commit', 'By', 'Run', 'Files'],
        rows: versions.map(versionRow),
      })
}</section>
`;
}

const UNKNOWN = markup`<span class="hint">not known</span>`;

function versionRow(one: AuditedVersion): readonly Markup[] {
  const tag =
    one.tag === null ? markup`<span class="tag warning">No tag</span>` : markup`${plainLine(one.tag, 80)}`;
  const commit =
    one.commit === null ? null : markup`<br><code>${plainLine(one.commit, 60).slice(0, 10)}</code>`;
  return [
    markup`<span class="version">${shownLink(one.version, one.releaseUrl)}</span>`,
    one.releasedAt === null ? UNKNOWN : shownDate(one.releasedAt),
    markup`${tag}${commit}`,
    one.by === null ? UNKNOWN : markup`${plainLine(one.by, 60)}`,
    one.run === null ? UNKNOWN : shownLink(`Run ${/\/runs\/(\d+)/.exec(one.run)?.[1] ?? ''}`.trim(), one.run),
    fileList(one.files),
  ];
}

function fileList(files: readonly AuditedFile[]): Markup {
  if (files.length === 0) return markup`<span class="tag warning">No files</span>`;
  const odd = files.some((file) => file.places.some((place) => isOdd(file, place)));
  const yanked = files.some(({ places }) => places.some((place) => place.yanked));
  return markup`<details><summary>${counted(files.length, 'file')}${odd ? markup` <span class="tag failure">Changed</span>` : null}${yanked ? markup` <span class="tag warning">Yanked</span>` : null}</summary>
<ul class="files">${files.map(oneFile)}</ul></details>`;
}

function isOdd({ sha256 }: AuditedFile, place: AuditedFile['places'][number]): boolean {
  return sha256 !== null && place.sha256 !== null && place.sha256 !== sha256;
}

const ATTESTED = {
  verified: 'attestation verified',
  present: 'attestation present, not verified',
  none: 'no attestation',
  unknown: 'attestation not known',
} as const;

function oneFile(file: AuditedFile): Markup {
  const { filename, sha256, size, places } = file;
  const shown = places.map(
    (place) =>
      markup`<li>${plainLine(place.where, 80)}: ${isOdd(file, place) ? markup`<span class="tag failure">Other bytes</span> ` : null}${place.yanked ? 'yanked, ' : ''}${ATTESTED[place.attestation]}</li>`,
  );
  const bytes = size === null ? '' : ` · ${formatSize(size)}`;
  return markup`<li><span class="file">${plainLine(filename, 200)}</span>${bytes}<br>
<span class="hint">sha256 <code>${sha256 === null ? 'not known: the release has no manifest' : plainLine(sha256, 64)}</code></span>
<ul>${shown}</ul></li>
`;
}
