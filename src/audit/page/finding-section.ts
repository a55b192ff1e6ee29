// What the audit found, each with what to do.
import { plainLine } from '../../notes/plain-line.ts';
import { type Markup, markup } from '../../simple-index/markup.ts';
import type { AuditFinding, AuditReport } from '../audit-report.ts';
import { levelTag } from './shown-values.ts';

export function findingSection({ findings, unread }: AuditReport): Markup {
  return markup`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${findings.length === 0 ? markup`<p class="card">Nothing was found in what could be read.</p>` : markup`<ol class="findings">${findings.map(oneFinding)}</ol>`}
${unread.length === 0 ? null : unreadList(unread)}</section>
`;
}

function oneFinding({ level, subject, finding, place }: AuditFinding): Markup {
  const where =
    place === undefined ? null : markup` <code>${plainLine(place.path, 200)}:${place.line}</code>`;
  return markup`<li class="card">
<h3>${levelTag(level)} ${plainLine(subject, 160)}</h3>
<p>${plainLine(finding.happened, 1200)}${where}</p>
<p class="remedy">${plainLine(finding.remedy, 600)}</p>
<p class="hint"><a href="${finding.link}" rel="noreferrer"><code>${finding.code}</code></a></p>
</li>
`;
}

function unreadList(unread: AuditReport['unread']): Markup {
  const rows = unread.map(
    ({ what, why }) => markup`<li><strong>${plainLine(what, 160)}</strong>: ${plainLine(why, 400)}</li>`,
  );
  return markup`<div class="card unread"><h3>What could not be read</h3><p class="hint">It counts as unknown.</p><ul>${rows}</ul></div>
`;
}
