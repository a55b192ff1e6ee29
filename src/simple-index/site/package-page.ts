// One package: what it is, how to install it, every version with its notes and files.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../markup.ts';
import { offeredFiles } from '../offered-files.ts';
import type { ServedFile, ServedProject, ServedVersion } from '../served-project.ts';
import { type InstallSnippet, installSnippets } from './install-snippets.ts';
import { renderPage } from './page-shell.ts';
import { latestVersion, shownDay, shownName, statusTag } from './shown-facts.ts';
import { UNKNOWN_SIMPLE_URL, simpleAddress } from './simple-address.ts';
import type { SiteOptions } from './site-options.ts';
import { versionSection } from './version-section.ts';

export function renderPackagePage(project: ServedProject, options: SiteOptions): string {
  const name = shownName(project);
  const summary = plainLine(project.summary);
  const latest = latestVersion(project);
  return renderPage(
    {
      title: name,
      description: summary === '' ? `${name}: versions and files` : summary,
      root: '../../',
      main: markup`<nav class="crumbs" aria-label="You are here"><a href="../../" data-folder>Packages</a> <span aria-hidden="true">/</span> <span aria-current="page">${name}</span></nav>
<div class="intro">
<h1>${name}${latest === null ? null : markup` <span class="version">${latest.version}</span>`}${statusTag(project)}</h1>
${summary === '' ? null : markup`<p class="lead">${summary}</p>`}
${latest === null ? null : latestFacts(project, latest)}</div>
${statusBanner(project)}${latest === null ? null : installSection(project, latest, options)}${versionList(project, latest, options)}`,
    },
    options,
  );
}

function latestFacts({ files, versions }: ServedProject, { version, publishedAt }: ServedVersion): Markup {
  const python = files.find((file) => file.version === version)?.requiresPython ?? null;
  return markup`<dl class="row">
<div><dt>Released</dt><dd>${shownDay(publishedAt)}</dd></div>
${python === null ? null : markup`<div><dt>Python</dt><dd>${plainLine(python, 80)}</dd></div>`}
<div><dt>Versions</dt><dd>${versions.length}</dd></div>
</dl>
`;
}

const MEANING = {
  archived: 'No further versions are expected. What is here can still be installed.',
  deprecated: 'It is considered obsolete; something else may have taken its place.',
  quarantined: 'It is considered unsafe. None of its files is offered.',
} as const;

function statusBanner({ status }: ServedProject): Markup | null {
  if (status.status === 'active') return null;
  const reason = status.reason === null ? '' : plainLine(status.reason, 500);
  return markup`<section class="banner ${status.status}" aria-label="Status">
<p><strong>This package is ${status.status === 'quarantined' ? 'in quarantine' : status.status}.</strong> ${MEANING[status.status]}</p>
${reason === '' ? null : markup`<p class="reason">${reason}</p>`}
</section>
`;
}

function installSection({ name }: ServedProject, { version }: ServedVersion, options: SiteOptions): Markup {
  const simpleUrl = options.simpleUrl ?? UNKNOWN_SIMPLE_URL;
  const snippets = installSnippets(name, version, { simpleUrl, indexName: options.indexName });
  const incomplete =
    options.simpleUrl === null
      ? markup`<p class="hint" data-incomplete>Put the address of this site in place of ${UNKNOWN_SIMPLE_URL.replace('simple/', '')}</p>
`
      : null;
  return markup`<section class="install" aria-labelledby="install">
<h2 id="install">Install</h2>
${incomplete}<fieldset class="tools">
<legend class="unseen">Tool</legend>
${snippets.map(toolChoice)}${snippets.map((snippet) => toolPanel(snippet, options))}</fieldset>
</section>
`;
}

function toolChoice({ tool }: InstallSnippet, index: number): Markup {
  return markup`<input type="radio" name="tool" id="tool-${tool}"${index === 0 ? markup` checked` : null}><label for="tool-${tool}">${tool}</label>
`;
}

function toolPanel({ tool, steps, hint }: InstallSnippet, options: SiteOptions): Markup {
  return markup`<div class="panel" id="panel-${tool}">
<h3 class="unseen">${tool}</h3>
${steps.map(({ caption, code }, index) => codeBlock(`code-${tool}-${index + 1}`, `${tool}: ${caption}`, caption, addressed(code, options)))}<p class="hint">${hint}</p>
</div>
`;
}

function codeBlock(id: string, label: string, caption: string, code: Markup): Markup {
  return markup`<div class="code">
<p class="caption">${caption} <button type="button" class="copy" data-copy="${id}" aria-label="Copy, ${label}" hidden>Copy</button></p>
<pre tabindex="0" role="region" aria-label="${label}"><code id="${id}">${code}</code></pre>
</div>
`;
}

/** The code, with the place of an address that the page itself has to put in. */
function addressed(code: string, options: SiteOptions): Markup {
  if (options.simpleUrl !== null) return markup`${code}`;
  return markup`${code.split(UNKNOWN_SIMPLE_URL).map((text, index) => (index === 0 ? text : markup`${simpleAddress(options)}${text}`))}`;
}

function versionList(project: ServedProject, latest: ServedVersion | null, options: SiteOptions): Markup {
  const files = offeredFiles(project);
  const shown = latest ?? project.versions[0] ?? null;
  const sections = project.versions.map((version) =>
    versionSection(version, filesOf(files, version), {
      open: version === shown,
      latest: version === latest,
      links: options.links,
    }),
  );
  return markup`<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
${sections.length === 0 ? markup`<p class="empty">Nothing has been released yet.</p>` : sections}</section>
`;
}

function filesOf(files: readonly ServedFile[], { version }: ServedVersion): readonly ServedFile[] {
  return files.filter((file) => file.version === version);
}
