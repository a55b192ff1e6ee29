// What all pages share: head, header, footer. Scripts and styles come from the site's own files alone, and the pages say so to the browser.
import { type Markup, markup } from '../markup.ts';
import { plainLine } from '../../notes/plain-line.ts';
import { pageHead } from '../page-head.ts';
import type { SiteOptions } from './site-options.ts';

/** https://www.w3.org/TR/CSP3/: whatever a hostile note would bring along is not even loaded. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

export interface PageContent {
  /** Of the page; null: of the site. */
  readonly title: string | null;
  readonly description: string;
  /** Way to the folder of the site: `./` or `../../`. */
  readonly root: string;
  readonly main: Markup;
}

export function renderPage({ title, description, root, main }: PageContent, options: SiteOptions): string {
  const site = plainLine(options.title, 80);
  return markup`<!DOCTYPE html>
<html lang="en" data-root="${root}">
<head>
${pageHead(POLICY)}
<meta name="description" content="${description}">
<title>${title === null ? site : `${title} · ${site}`}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js" defer></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<div class="wrap">
<a class="brand" href="${root}" data-folder><img src="${root}assets/icon.svg" alt="" width="26" height="26">${site}</a>
<nav aria-label="Site"><a href="${root}simple/" data-folder>Simple index</a></nav>
</div>
</header>
<main id="content" class="wrap" tabindex="-1">
${main}
</main>
<footer class="wrap">
<p>Files are listed with the sha256 of their bytes; pip, uv and poetry check it when they install.</p>
<p id="announcement" class="unseen" role="status"></p>
</footer>
</body>
</html>
`.html;
}
