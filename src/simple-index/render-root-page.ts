// The list of an index's projects. https://packaging.python.org/en/latest/specifications/simple-repository-api/#project-list
import { type Markup, markup } from './markup.ts';
import { API_VERSION } from './render-json-page.ts';

/** `names`: normalised; listed in their order. Equal input gives equal bytes. */
export function renderRootPage(names: readonly string[], form: 'json' | 'html'): string {
  return form === 'json' ? rootJson(names) : rootHtml(names).html;
}

function rootJson(names: readonly string[]): string {
  const projects = names.map((name) => ({ name }));
  return `${JSON.stringify({ meta: { 'api-version': API_VERSION }, projects })}\n`;
}

function rootHtml(names: readonly string[]): Markup {
  const anchors = names.map(
    (name) => markup`    <a href="${encodeURIComponent(name.toWellFormed())}/">${name}</a><br>
`,
  );
  return markup`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="${API_VERSION}">
    <title>Simple index</title>
  </head>
  <body>
${anchors}  </body>
</html>
`;
}
