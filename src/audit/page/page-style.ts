/** Light and dark by the reader's choice, from a phone's width to print; fonts are the reader's own. It holds no text from outside. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f7f8f8;
  --sheet: #ffffff;
  --sunk: #eef2f2;
  --line: #d9e0e0;
  --text: #16211f;
  --soft: #51605e;
  --accent: #0b6b62;
  --good: #0b6b62;
  --good-ground: #dff5f1;
  --warn: #7a4100;
  --warn-ground: #fff2dc;
  --bad: #a01722;
  --bad-ground: #fdecec;
  --s0: #0b6b62;
  --s1: #b3470a;
  --s2: #5b43b5;
  --s3: #6b6f12;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --round: 12px;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1413;
    --sheet: #151d1c;
    --sunk: #202b29;
    --line: #2b3836;
    --text: #e4ecea;
    --soft: #a3b3b0;
    --accent: #5fd4c3;
    --good: #5fd4c3;
    --good-ground: #12332f;
    --warn: #ffc46b;
    --warn-ground: #35260f;
    --bad: #ff9a9f;
    --bad-ground: #3b1619;
    --s0: #5fd4c3;
    --s1: #ffab70;
    --s2: #b8a5ff;
    --s3: #d8da6a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
.wrap { width: 100%; max-width: 68rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, p, ul, ol, figure { margin: 0; padding: 0; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; letter-spacing: -0.02em; }
h2 { font-size: 1.3rem; line-height: 1.3; margin-bottom: 0.9rem; }
h3 { font-size: 1rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, .file { font-family: var(--mono); font-size: 0.875em; overflow-wrap: anywhere; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--sheet); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint { color: var(--soft); font-size: 0.9375rem; }
header { padding-block: clamp(1.5rem, 5vw, 3rem) 0.5rem; }
.verdict { margin-block: 0.75rem 0.5rem; }
nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; margin-top: 1rem; font-size: 0.9375rem; }
nav a { padding-block: 0.2rem; }
main { padding-block: 1rem 4rem; }
section { margin-top: 2.25rem; }
section > .hint { margin-bottom: 0.75rem; }
.card { padding: 1rem 1.15rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.card + .card, .plots + .card { margin-top: 0.75rem; }
.tag { display: inline-block; font-size: 0.8125rem; font-weight: 600; line-height: 1.5; padding: 0.05rem 0.55rem; border-radius: 99px; color: var(--soft); background: var(--sunk); white-space: nowrap; }
.tag.failure { color: var(--bad); background: var(--bad-ground); }
.tag.warning { color: var(--warn); background: var(--warn-ground); }
.tag.good { color: var(--good); background: var(--good-ground); }

.findings { list-style: none; }
.findings p { margin-top: 0.35rem; max-width: 52rem; }
.remedy { font-weight: 550; }
.unread { margin-top: 0.75rem; border-style: dashed; }
.unread ul { margin-top: 0.35rem; padding-left: 1.2rem; }

.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); gap: 0.75rem; align-items: start; }
.plots .card + .card { margin-top: 0; }
figcaption { margin-bottom: 0.75rem; }
figure > svg { display: block; width: 100%; max-width: 30rem; height: auto; overflow: visible; }
svg text { fill: var(--soft); font-size: 11.5px; font-variant-numeric: tabular-nums; }
svg .value { fill: var(--text); }
.axis { stroke: var(--soft); stroke-width: 1; }
.grid { stroke: var(--line); stroke-width: 1; }
.dot { fill: var(--s0); stroke: var(--s0); stroke-width: 1.5; fill-opacity: 0.8; }
.dot.hollow { fill: var(--sheet); stroke: var(--bad); fill-opacity: 1; }
.line { fill: none; stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
.line.s0 { stroke: var(--s0); }
.line.s1 { stroke: var(--s1); stroke-dasharray: 7 4; }
.line.s2 { stroke: var(--s2); stroke-dasharray: 2 4; }
.line.s3 { stroke: var(--s3); stroke-dasharray: 10 3 2 3; }
.track { fill: var(--sunk); }
.bar { fill: var(--s0); }
.bar.bad { fill: var(--bad); }
.legend { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin-top: 0.75rem; padding: 0; list-style: none; color: var(--soft); font-size: 0.875rem; }
.legend li { display: inline-flex; align-items: center; gap: 0.4rem; }
.legend svg { flex: none; height: 0.7rem; width: auto; }
p.legend { gap: 0.4rem; }
figure details { margin-top: 0.75rem; font-size: 0.9375rem; }

details > summary { cursor: pointer; }
.source > summary h3 { display: inline; }
.source table { margin-top: 0.75rem; border: 0; }
.source > summary .hint { margin-left: 0.25rem; }
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
figure table, .card table { border: 0; border-radius: 0; }
th, td { padding: 0.6rem 0.9rem; text-align: left; vertical-align: top; }
time, .short { white-space: nowrap; }
th, td { min-width: 5.75rem; }
td > div > a:only-child { overflow-wrap: normal; }
figure th, figure td { padding-inline: 0.4rem; min-width: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; }
tbody th { font-weight: 600; }
tbody tr > * { border-top: 1px solid var(--line); }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.version { font-family: var(--mono); }
.files { margin-top: 0.5rem; padding-left: 0; list-style: none; }
.files > li + li { margin-top: 0.6rem; }
.files ul { padding-left: 1.1rem; font-size: 0.875rem; }
.plain { list-style: none; }
.plain li + li { margin-top: 0.35rem; }

@media (max-width: 46rem) {
  table, tbody, tr, th, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { padding: 0.7rem 0.9rem; }
  tbody tr + tr { border-top: 1px solid var(--line); }
  tbody tr > * { border: 0; padding: 0.12rem 0; min-width: 0; text-align: left; }
  td.number, td.short { text-align: left; white-space: normal; }
  tbody td { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0.5rem; }
  tbody td::before { content: attr(data-label); color: var(--soft); font-size: 0.875rem; }
  .card tbody tr { padding-inline: 0; }
  .card { padding-inline: 0.9rem; }
}
@media print {
  :root { --ground: #ffffff; --sheet: #ffffff; --text: #000000; --soft: #333333; color-scheme: light; }
  .skip, nav { display: none; }
  .card, tr, figure { break-inside: avoid; }
  .source { break-inside: auto; }
  details::details-content { content-visibility: visible; height: auto; }
  h2, h3 { break-after: avoid; }
  .tag { border: 1px solid currentColor; }
  .track { stroke: #999999; fill: none; }
  a { color: inherit; }
}
`;
