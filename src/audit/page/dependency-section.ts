// Packages that the project leads to, and what is known against them.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type {
  KnownVulnerability,
  ScannedPackage,
  ScannedSource,
  VulnerabilityScan,
} from '../audit-report.ts';
import { dataTable } from './data-table.ts';
import { counted, shownAge, shownLink } from './shown-values.ts';

export function dependencySection(scan: VulnerabilityScan | null, now: number): Markup {
  return markup`<section aria-labelledby="dependencies">
<h2 id="dependencies">Dependencies</h2>
${scan === null ? markup`<p class="card">Dependencies were not scanned.</p>` : scanned(scan, now)}</section>
`;
}

function scanned({ scanner, scanned: sources, unknown }: VulnerabilityScan, now: number): Markup {
  const gaps = unknown.map(
    ({ what, why }) => markup`<li><strong>${plainLine(what, 120)}</strong>: ${plainLine(why, 600)}</li>`,
  );
  return markup`<p class="hint">Asked: ${plainLine(scanner, 200)}.</p>
${gaps.length === 0 ? null : markup`<div class="card unread"><h3>Not known</h3><ul>${gaps}</ul></div>`}
${sources.length === 0 ? markup`<p class="card">There is no lock file and no release to scan.</p>` : sources.map((source) => sourceList(source, now))}`;
}

function sourceList({ what, packages }: ScannedSource, now: number): Markup {
  const known = packages.reduce((sum, { vulnerabilities }) => sum + vulnerabilities.length, 0);
  const summary = markup`<h3>${plainLine(what, 120)}</h3> <span class="hint">${counted(packages.length, 'package')}, ${known === 0 ? 'no known vulnerability in what was asked' : known === 1 ? '1 known vulnerability' : `${known} known vulnerabilities`}</span>`;
  if (packages.length === 0) return markup`<div class="card">${summary}</div>`;
  // What is known against a package stands first.
  const rows = packages.toSorted((a, b) => weight(b) - weight(a)).map((one) => packageRow(one, now));
  return markup`<details class="card source"${known === 0 ? null : markup` open`}><summary>${summary}</summary>
${dataTable({ caption: `Packages of ${plainLine(what, 120)}`, columns: ['Package', 'Version', 'Age', 'Known vulnerabilities'], rows })}</details>
`;
}

function weight({ vulnerabilities, unasked }: ScannedPackage): number {
  return vulnerabilities.length * 2 + (unasked === null ? 0 : 1);
}

function packageRow(
  { name, version, publishedAt, unasked, vulnerabilities }: ScannedPackage,
  now: number,
): readonly (Markup | string)[] {
  return [
    plainLine(name, 100),
    plainLine(version, 60) || markup`<span class="hint">open</span>`,
    publishedAt === null ? markup`<span class="hint">not known</span>` : shownAge(now - publishedAt),
    unasked !== null
      ? markup`<span class="tag">Not asked</span> ${plainLine(unasked, 160)}`
      : vulnerabilities.length === 0
        ? markup`<span class="hint">none</span>`
        : markup`<ul class="plain">${vulnerabilities.map(oneVulnerability)}</ul>`,
  ];
}

const TAGS = { low: 'note', medium: 'warning', high: 'failure', critical: 'failure' } as const;

function oneVulnerability({ id, summary, severity, fixedIn, url }: KnownVulnerability): Markup {
  const rated =
    severity === null
      ? markup`<span class="tag">not rated</span>`
      : markup`<span class="tag ${TAGS[severity]}">${severity}</span>`;
  const fix = fixedIn.length === 0 ? 'no version mends it' : `mended in ${fixedIn.join(', ')}`;
  return markup`<li>${rated} ${shownLink(id, url)}: ${plainLine(summary, 240)}; ${plainLine(fix, 120)}</li>`;
}
