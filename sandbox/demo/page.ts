// `--keep`: one plain page of releases and files, for a person to look around until Ctrl-C.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Release } from '../github/state.ts';
import type { ServedFile } from './released-files.ts';
import { REPOSITORY, type Services } from './world.ts';

export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

export async function servePage(services: Services, files: readonly ServedFile[]): Promise<Page> {
  const server = createServer((request, response) => {
    const found = request.url === '/' && request.method === 'GET';
    response.writeHead(found ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(found ? renderPage(services, files) : 'Not found.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function renderPage({ github, urls, index }: Services, files: readonly ServedFile[]): string {
  const releases = [...github.repository(REPOSITORY).releases.values()].reverse();
  const rows = files.map(
    ({ name, size, sha256, address }) =>
      `<tr><td><a href="${escapeHtml(address)}">${escapeHtml(name)}</a><td>${size}<td><code>${escapeHtml(sha256)}</code>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${REPOSITORY}</title>
<style>body { font: 16px/1.5 system-ui; max-width: 60rem; margin: 2rem auto; padding: 0 1rem } pre { white-space: pre-wrap }
td { padding-right: 1rem } code { font-size: .8em; overflow-wrap: anywhere }</style>
<h1>${REPOSITORY}</h1>
<p><code>git clone ${escapeHtml(urls.serverUrl)}/${REPOSITORY}.git</code>
<h2>Files on the index</h2>
<p><code>pip install --index-url ${escapeHtml(index.simpleUrl)} acme-vault</code>
<table>${rows.join('\n')}</table>
<h2>Releases</h2>
${releases.map(renderRelease).join('\n')}
</html>
`;
}

function renderRelease({ name, tagName, draft, body, assets }: Release): string {
  const items = [...assets.values()].map(
    (asset) => `<li>${escapeHtml(asset.label ?? asset.name)} (${asset.size} bytes)`,
  );
  return `<section><h3>${escapeHtml(name ?? tagName)}${draft ? ' (draft)' : ''}</h3>
<pre>${escapeHtml(body ?? '')}</pre><ul>${items.join('')}</ul></section>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
