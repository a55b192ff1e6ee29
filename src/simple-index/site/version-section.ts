// One version of a package: its notes and files, folded away unless it is the latest.
import { formatSize } from '../../distribution/format-size.ts';
import { plainLine } from '../../notes/plain-line.ts';
import type { FileLinks } from '../file-links.ts';
import { type Markup, markup } from '../markup.ts';
import type { ServedFile, ServedVersion } from '../served-project.ts';
import { renderNotes } from './render-notes.ts';
import { isFinalVersion, webAddress, shownDay } from './shown-facts.ts';

export interface VersionView {
  readonly open: boolean;
  readonly latest: boolean;
  readonly links: FileLinks;
}

export function versionSection(
  { version, notes, url, publishedAt }: ServedVersion,
  files: readonly ServedFile[],
  { open, latest, links }: VersionView,
): Markup {
  const release = url === null ? null : webAddress(url);
  return markup`<details class="release" id="v${version.replace(/[^\w.!+-]/g, '-')}"${open ? markup` open` : null}>
<summary><h3>${version}</h3>${versionTags(version, files, latest)}<span class="day">${shownDay(publishedAt)}</span></summary>
<div class="body">
${notes.trim() === '' ? markup`<p class="hint">This version has no notes.</p>` : markup`<div class="notes">${renderNotes(notes)}</div>`}
${release === null ? null : markup`<p><a href="${release}" rel="noreferrer nofollow">Release page of ${version}</a></p>`}
${fileList(version, files, links)}</div>
</details>
`;
}

function versionTags(version: string, files: readonly ServedFile[], latest: boolean): readonly Markup[] {
  const yanked = files.length > 0 && files.every((file) => file.yanked !== false);
  return [
    ...(latest ? [markup` <span class="tag latest">Latest</span>`] : []),
    ...(isFinalVersion(version) ? [] : [markup` <span class="tag">Pre-release</span>`]),
    ...(yanked ? [markup` <span class="tag yanked">Yanked</span>`] : []),
  ];
}

function fileList(version: string, files: readonly ServedFile[], links: FileLinks): Markup | null {
  if (files.length === 0) return null;
  return markup`<h4>Files of ${version}</h4>
<ul class="files">
${files.map((file) => fileItem(file, links))}</ul>
`;
}

function fileItem(file: ServedFile, links: FileLinks): Markup {
  const name = plainLine(file.filename);
  const address = fileAddress(links.url(file));
  // Letters and digits alone: the first of the digest are as good as all to tell files of one page apart.
  const id = `sha256-${file.sha256.slice(0, 16)}`;
  return markup`<li>
<p class="file">${address === null ? name : markup`<a href="${address}">${name}</a>`}</p>
<p class="facts"><span>${/\.whl$/.test(name) ? 'Wheel' : 'Source'}</span> <span>${formatSize(file.size)}</span> ${pythonFact(file)}<span>${shownDay(file.uploadTime)}</span>${provenanceFact(file)}</p>
${file.yanked === false ? null : markup`<p class="why"><strong>Yanked.</strong> ${plainLine(file.yanked, 500)}</p>`}
<p class="hash"><span>sha256</span> <code id="${id}">${file.sha256}</code> <button type="button" class="copy" data-copy="${id}" aria-label="Copy sha256 of ${name}" hidden>Copy</button></p>
</li>
`;
}

/** Relative in most indexes, and then ours. */
function fileAddress(address: string): string | null {
  return URL.canParse(address) ? webAddress(address) : address;
}

function pythonFact({ requiresPython }: ServedFile): Markup | null {
  return requiresPython === null ? null : markup`<span>Python ${plainLine(requiresPython, 80)}</span> `;
}

function provenanceFact({ provenance }: ServedFile): Markup | null {
  const address = provenance === null ? null : webAddress(provenance);
  return address === null
    ? null
    : markup` <span><a href="${address}" rel="noreferrer nofollow">Provenance</a></span>`;
}
