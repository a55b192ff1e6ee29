// The audit as one page that needs nothing beside itself: no script, no request, its style allowed by hash alone.
import { createHash } from 'node:crypto';
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import { pageHead } from '../../simple-index/page-head.ts';
import type { AuditReport } from '../audit-report.ts';
import { accessSection } from './access-section.ts';
import { agePlot } from './age-plot.ts';
import { dependencySection } from './dependency-section.ts';
import { downloadPlot } from './download-plot.ts';
import { findingSection } from './finding-section.ts';
import { indexDownloadCards } from './index-downloads.ts';
import { PAGE_STYLE } from './page-style.ts';
import { releasePlot } from './release-plot.ts';
import { counted, shownMinute } from './shown-values.ts';
import { versionSection } from './version-section.ts';

/** https://www.w3.org/TR/CSP3/: whatever a hostile text would bring along is neither loaded nor run. */
function policy(): string {
  const digest = createHash('sha256').update(PAGE_STYLE).digest('base64');
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

/** A whole HTML document, UTF-8. */
export function renderAuditPage(report: AuditReport): string {
  const project = plainLine(report.project, 80);
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
${pageHead(policy())}
<meta name="robots" content="noindex">
<title>Audit of ${project}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="wrap">
<p class="hint">Audit · ${plainLine(report.repository, 140)}</p>
<h1>${project}</h1>
${verdict(report)}
<p class="hint">Made ${shownMinute(report.at)}. What could not be asked is unknown, and said.</p>
<nav aria-label="Sections"><a href="#findings">Findings</a> <a href="#history">History</a> <a href="#versions">Versions</a> <a href="#dependencies">Dependencies</a> <a href="#access">Access</a></nav>
</header>
<main id="content" class="wrap" tabindex="-1">
${[findingSection(report), plots(report), versionSection(report.versions), dependencySection(report.vulnerabilities, report.at), accessSection(report.access)]}</main>
</body>
</html>
`.html;
}

function verdict({ findings, versions }: AuditReport): Markup {
  const count = (level: string): number => findings.filter((one) => one.level === level).length;
  const facts: readonly (readonly [string, string, number])[] = [
    ['failure', 'failure', count('failure')],
    ['warning', 'warning', count('warning')],
    ['note', 'note', count('note')],
  ];
  const tags = facts
    .filter(([, , number]) => number > 0)
    .map(([name, noun, number]) => markup`<span class="tag ${name}">${counted(number, noun)}</span> `);
  return markup`<p class="verdict">${tags.length === 0 ? markup`<span class="tag good">No findings</span> ` : tags}<span class="tag">${counted(versions.length, 'version')}</span></p>`;
}

function plots({ versions, downloads, vulnerabilities, at }: AuditReport): Markup {
  const packages = (vulnerabilities?.scanned ?? []).flatMap((source) => source.packages);
  const distinct = [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one])).values()];
  const shown = [
    releasePlot(versions, at) ?? missing('Releases over time', 'No release has a known date.'),
    (downloads === null ? null : downloadPlot(downloads)) ??
      missing('Downloads', downloads === null ? 'Downloads were not asked for.' : 'Nothing was counted yet.'),
    agePlot(distinct, at) ??
      missing(
        'Age of dependencies',
        vulnerabilities === null
          ? 'Dependencies were not scanned.'
          : 'No lock file says when its versions were published.',
      ),
  ];
  return markup`<section aria-labelledby="history">
<h2 id="history">History</h2>
<div class="plots">${shown}</div>
${indexDownloadCards(downloads?.indexes ?? [])}</section>
`;
}

function missing(title: string, why: string): Markup {
  return markup`<div class="card"><h3>${title}</h3><p class="hint">${why}</p></div>
`;
}
