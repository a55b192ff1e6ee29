// The start page: every package, found by typing. Without a script it is the whole list.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../markup.ts';
import type { ServedProject } from '../served-project.ts';
import { renderPage } from './page-shell.ts';
import { latestVersion, shownDay, shownName, statusTag } from './shown-facts.ts';
import { simpleAddress } from './simple-address.ts';
import type { SiteOptions } from './site-options.ts';

export function renderStartPage(projects: readonly ServedProject[], options: SiteOptions): string {
  const count = `${projects.length} ${projects.length === 1 ? 'package' : 'packages'}`;
  const title = plainLine(options.title, 80);
  return renderPage(
    {
      title: null,
      description: `${title}: ${count} for pip, uv and poetry`,
      root: './',
      main: markup`<div class="intro">
<h1>${title}</h1>
<p class="lead">${count} for pip, uv and poetry. The index is at <code class="address">${simpleAddress(options)}</code></p>
</div>
${projects.length === 0 ? markup`<p class="empty">Nothing has been released here yet.</p>` : packageList(projects, count)}`,
    },
    options,
  );
}

function packageList(projects: readonly ServedProject[], count: string): Markup {
  return markup`<form class="search" role="search" hidden>
<label for="search">Search packages</label>
<div class="field"><input id="search" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" placeholder="Name or what it does" aria-describedby="found"><kbd aria-hidden="true">/</kbd></div>
</form>
<p id="found" class="found" role="status">${count}</p>
<ul class="packages">
${projects.map(packageItem)}</ul>
<p id="none" class="empty" hidden>No package matches. <button type="button" id="clear" class="plain">Show all</button></p>`;
}

function packageItem(project: ServedProject): Markup {
  const name = shownName(project);
  const summary = plainLine(project.summary);
  const latest = latestVersion(project);
  const facts =
    latest === null
      ? markup`<p class="facts">${project.status.status === 'quarantined' ? 'Not offered for download' : 'No version to install'}</p>`
      : markup`<p class="facts"><span class="version">${latest.version}</span> <span>${shownDay(latest.publishedAt)}</span></p>`;
  return markup`<li data-search="${searchText([name, project.name, summary])}">
<div><h2><a href="packages/${project.name}/" data-folder>${name}</a>${statusTag(project)}</h2>
${summary === '' ? null : markup`<p class="summary">${summary}</p>`}</div>
${facts}
</li>
`;
}

/** As the script writes what is typed: `Acme_Vault` is found by `acme-vault`. */
function searchText(texts: readonly string[]): string {
  return [...new Set(texts)]
    .join(' ')
    .toLowerCase()
    .replace(/[-_.]+/g, '-');
}
