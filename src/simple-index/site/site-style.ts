/** Light and dark by the reader's choice, from a phone's width to print; fonts are the reader's own. */
export const SITE_STYLE = `:root {
  color-scheme: light dark;
  --ground: #f7f8f8;
  --sheet: #ffffff;
  --sunk: #f1f4f4;
  --line: #d9e0e0;
  --text: #16211f;
  --soft: #51605e;
  --accent: #0b6b62;
  --accent-ground: #dff5f1;
  --warn: #7a4100;
  --warn-ground: #fff2dc;
  --bad: #a01722;
  --bad-ground: #fdecec;
  --mono: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --round: 12px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0e1413;
    --sheet: #151d1c;
    --sunk: #0f1716;
    --line: #2b3836;
    --text: #e4ecea;
    --soft: #a3b3b0;
    --accent: #5fd4c3;
    --accent-ground: #12332f;
    --warn: #ffc46b;
    --warn-ground: #35260f;
    --bad: #ff9a9f;
    --bad-ground: #3b1619;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
.wrap { width: 100%; max-width: 58rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre, fieldset, blockquote { margin: 0; padding: 0; }
h1 { font-size: clamp(1.6rem, 5vw, 2.25rem); line-height: 1.2; letter-spacing: -0.02em; }
h2 { font-size: 1.25rem; line-height: 1.3; letter-spacing: -0.01em; }
h3 { font-size: 1.0625rem; line-height: 1.4; }
h4 { font-size: 0.9375rem; }
h5, h6 { font-size: 0.875rem; }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
main:focus { outline: none; }
code, pre, kbd { font-family: var(--mono); font-size: 0.875em; }
pre code, .hash code { font-size: 1em; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 1; padding: 0.6rem 1rem; background: var(--sheet); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { background: var(--sheet); border-bottom: 1px solid var(--line); }
.top .wrap { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 1.5rem; padding-block: 0.75rem; }
.brand { display: inline-flex; align-items: center; gap: 0.6rem; color: var(--text); font-weight: 650; text-decoration: none; }
.brand img { flex: none; }
.top nav a { font-size: 0.9375rem; }
main { padding-block: clamp(1.5rem, 5vw, 3rem); }
footer { padding-block: 1.5rem 3rem; color: var(--soft); font-size: 0.875rem; }

.crumbs { margin-bottom: 1rem; color: var(--soft); font-size: 0.9375rem; }
.intro { margin-bottom: 2rem; }
.lead { margin-top: 0.5rem; max-width: 42rem; color: var(--soft); font-size: 1.0625rem; }
.address { color: var(--text); }
.version { font-family: var(--mono); font-size: 0.875rem; font-weight: 500; letter-spacing: 0; color: var(--accent); background: var(--accent-ground); padding: 0.15rem 0.55rem; border-radius: 99px; white-space: nowrap; }
h1 .version { font-size: 1rem; vertical-align: 0.35em; margin-left: 0.25rem; }
.tag { display: inline-block; font-size: 0.75rem; font-weight: 600; letter-spacing: 0.01em; line-height: 1.5; padding: 0.05rem 0.5rem; border-radius: 99px; color: var(--soft); background: var(--sunk); border: 1px solid var(--line); white-space: nowrap; vertical-align: 0.1em; }
h1 .tag { vertical-align: 0.6em; }
.tag.latest { color: var(--accent); background: var(--accent-ground); border-color: transparent; }
.tag.yanked, .tag.quarantined { color: var(--bad); background: var(--bad-ground); border-color: transparent; }
.tag.archived, .tag.deprecated { color: var(--warn); background: var(--warn-ground); border-color: transparent; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin-top: 1.25rem; }
dt { color: var(--soft); font-size: 0.8125rem; }
dd { font-weight: 550; font-variant-numeric: tabular-nums; }
.facts { color: var(--soft); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.files .facts > span:not(:last-child)::after { content: "·"; margin-inline: 0.45rem 0.1rem; }
.hint { color: var(--soft); font-size: 0.9375rem; }

.search label { display: block; margin-bottom: 0.35rem; font-weight: 600; font-size: 0.9375rem; }
.field { position: relative; }
.field input { width: 100%; min-height: 3rem; padding: 0.6rem 3rem 0.6rem 1rem; font: inherit; color: var(--text); background: var(--sheet); border: 1px solid #7b8b88; border-radius: var(--round); }
.field input::placeholder { color: var(--soft); opacity: 1; }
.field kbd { position: absolute; right: 0.9rem; top: 50%; translate: 0 -50%; padding: 0 0.45rem; color: var(--soft); border: 1px solid var(--line); border-radius: 5px; pointer-events: none; }
.field input:focus + kbd { display: none; }
.found { margin-block: 0.75rem 0.5rem; color: var(--soft); font-size: 0.9375rem; }
.packages { list-style: none; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.packages li { display: grid; grid-template-columns: 1fr auto; gap: 0.25rem 1.5rem; align-items: baseline; padding: 1rem 1.25rem; position: relative; }
.packages li + li { border-top: 1px solid var(--line); }
.packages li:hover { background: var(--sunk); }
.packages li:first-child:hover { border-radius: var(--round) var(--round) 0 0; }
.packages li:last-child:hover { border-radius: 0 0 var(--round) var(--round); }
.packages h2 { font-size: 1.0625rem; }
.packages h2 a { text-decoration: none; }
.packages h2 a::after { content: ""; position: absolute; inset: 0; }
.packages h2 a:hover { text-decoration: underline; }
.packages .facts { display: flex; align-items: baseline; gap: 0.75rem; }
.summary { color: var(--soft); }
.empty { padding: 1.5rem; color: var(--soft); text-align: center; background: var(--sheet); border: 1px dashed var(--line); border-radius: var(--round); }

.banner { margin-bottom: 2rem; padding: 1rem 1.25rem; border-radius: var(--round); border: 1px solid; }
.banner .reason { margin-top: 0.35rem; }
.banner.archived, .banner.deprecated { color: var(--warn); background: var(--warn-ground); }
.banner.quarantined { color: var(--bad); background: var(--bad-ground); }

section > h2 { margin-bottom: 0.75rem; }
.install { margin-bottom: 2.5rem; }
.install > .hint { margin-bottom: 0.75rem; }
.tools { min-width: 0; display: flex; flex-wrap: wrap; border: 1px solid var(--line); border-radius: var(--round); background: var(--sheet); overflow: hidden; }
.tools input { position: absolute; opacity: 0; }
.tools label { flex: 0 0 auto; min-height: 2.75rem; padding: 0.6rem 1.25rem; font-weight: 600; color: var(--soft); cursor: pointer; border-bottom: 3px solid transparent; }
.tools label:hover { color: var(--text); }
.tools input:checked + label { color: var(--accent); border-bottom-color: var(--accent); }
.tools input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: -3px; border-radius: 6px; }
.panel { display: none; flex: 1 0 100%; min-width: 0; padding: 1.25rem; border-top: 1px solid var(--line); }
#tool-pip:checked ~ #panel-pip, #tool-uv:checked ~ #panel-uv, #tool-poetry:checked ~ #panel-poetry { display: block; }
.code { margin-bottom: 1rem; }
.caption { display: flex; align-items: center; justify-content: space-between; min-height: 2rem; margin-bottom: 0.35rem; color: var(--soft); font-size: 0.875rem; }
pre { max-width: 100%; overflow-x: auto; padding: 0.9rem 1rem; line-height: 1.55; white-space: pre; overflow-wrap: normal; background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; }
button { font: inherit; cursor: pointer; }
.copy { min-height: 1.75rem; min-width: 4.5rem; padding: 0.1rem 0.75rem; color: var(--text); font-size: 0.8125rem; font-family: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; }
.copy:hover { border-color: var(--accent); color: var(--accent); }
.plain { padding: 0; color: var(--accent); background: none; border: 0; text-decoration: underline; text-underline-offset: 0.2em; }

.release { margin-bottom: 0.75rem; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--round); }
.release summary { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.6rem; padding: 0.85rem 1.25rem; cursor: pointer; list-style: none; border-radius: var(--round); }
.release summary::-webkit-details-marker { display: none; }
.release summary::before { content: ""; width: 0.45rem; height: 0.45rem; margin-right: 0.25rem; border: solid var(--soft); border-width: 0 2px 2px 0; rotate: -45deg; }
.release[open] summary::before { rotate: 45deg; }
.release summary:hover h3 { color: var(--accent); }
.release h3 { font-family: var(--mono); }
.day { margin-left: auto; color: var(--soft); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.body { padding: 1.1rem 1.25rem 1.25rem; border-top: 1px solid var(--line); }
.body > * + * { margin-top: 1rem; }
.notes > * + * { margin-top: 0.6rem; }
.notes > h4, .notes > h5, .notes > h6 { margin-top: 1.1rem; }
.notes > :first-child { margin-top: 0; }
.notes p, .notes li { white-space: pre-line; max-width: 46rem; }
.notes ul, .notes ol { padding-left: 1.35rem; }
.notes li + li { margin-top: 0.25rem; }
.notes .nested { margin-left: 1.25rem; }
.notes code { padding: 0.1em 0.35em; background: var(--sunk); border-radius: 5px; }
.notes pre code, .notes a code { padding: 0; background: none; }
.notes blockquote { padding-left: 0.9rem; color: var(--soft); border-left: 3px solid var(--line); }
.files { list-style: none; }
.body > h4 + .files { margin-top: 0.5rem; }
.files li { padding-block: 0.8rem; border-top: 1px solid var(--line); }
.files li:last-child { padding-bottom: 0; }
.file { font-family: var(--mono); font-size: 0.9375rem; }
.why { color: var(--bad); font-size: 0.9375rem; }
.hash { display: flex; align-items: center; gap: 0.6rem; margin-top: 0.25rem; color: var(--soft); font-size: 0.8125rem; }
.hash code { min-width: 0; }
.hash .copy { flex: none; margin-left: auto; }

@media (max-width: 40rem) {
  .packages li { grid-template-columns: 1fr; }
  .tools label { flex: 1 1 0; padding-inline: 0.5rem; text-align: center; }
  .hash > span { display: none; }
  .code pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
@media (prefers-reduced-motion: reduce) {
  html { scroll-behavior: auto; }
}
@media print {
  :root { --ground: #ffffff; --sunk: #ffffff; --text: #000000; --soft: #333333; color-scheme: light; }
  .skip, .search, .found, .copy, .top nav, .crumbs, .tools label, .release summary::before { display: none; }
  .panel { display: block; }
  .panel h3 { position: static; width: auto; height: auto; clip-path: none; }
  .release, li, pre { break-inside: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
}
`;
