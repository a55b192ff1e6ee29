import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { IndexFile } from '../../src/simple-index/index-page.ts';
import { parseHtmlPage } from '../../src/simple-index/parse-html-page.ts';
import { parseJsonPage } from '../../src/simple-index/parse-json-page.ts';
import { renderHtmlPage } from '../../src/simple-index/render-html-page.ts';
import { renderJsonPage } from '../../src/simple-index/render-json-page.ts';
import { renderRootPage } from '../../src/simple-index/render-root-page.ts';
import type { ProjectStatus, ServedFile, ServedProject } from '../../src/simple-index/served-project.ts';
import {
  DIGEST,
  HOSTILE_TEXT,
  LINKS,
  METADATA_DIGEST,
  servedFile,
  servedProject,
} from './sample-projects.ts';

const PAGE = 'https://index.example/simple/acme-vault/';
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const SDIST = 'acme_vault-1.2.0.tar.gz';

const TWO_FILES = servedProject({
  files: [
    servedFile({ provenance: 'https://index.example/integrity/acme-vault/1.3.0/provenance' }),
    servedFile({
      filename: SDIST,
      version: '1.2.0',
      requiresPython: null,
      metadata: null,
      metadataSha256: null,
      yanked: 'loses "secrets" & <more>',
    }),
  ],
  status: { status: 'deprecated', reason: 'use acme-safe' },
});

test('JSON, whole', () => {
  expect(JSON.parse(renderJsonPage(TWO_FILES, LINKS))).toEqual({
    meta: { 'api-version': '1.4' },
    name: 'acme-vault',
    'project-status': { status: 'deprecated', reason: 'use acme-safe' },
    versions: ['1.3.0', '1.2.0'],
    files: [
      {
        filename: WHEEL,
        url: `../../files/${WHEEL}`,
        hashes: { sha256: DIGEST },
        'requires-python': '>=3.10',
        size: 12_345,
        'upload-time': '2026-07-08T09:10:11Z',
        yanked: false,
        'core-metadata': { sha256: METADATA_DIGEST },
        'dist-info-metadata': { sha256: METADATA_DIGEST },
        provenance: 'https://index.example/integrity/acme-vault/1.3.0/provenance',
      },
      {
        filename: SDIST,
        url: `../../files/${SDIST}`,
        hashes: { sha256: DIGEST },
        size: 12_345,
        'upload-time': '2026-07-08T09:10:11Z',
        yanked: 'loses "secrets" & <more>',
        'core-metadata': false,
        'dist-info-metadata': false,
      },
    ],
  });
});

test('HTML, whole', () => {
  expect(renderHtmlPage(TWO_FILES, LINKS)).toBe(`<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="1.4">
    <meta name="pypi:project-status" content="deprecated">
    <meta name="pypi:project-status-reason" content="use acme-safe">
    <title>Links for acme-vault</title>
  </head>
  <body>
    <h1>Links for acme-vault</h1>
    <a href="../../files/${WHEEL}#sha256=${DIGEST}" data-requires-python="&gt;=3.10" data-core-metadata="sha256=${METADATA_DIGEST}" data-dist-info-metadata="sha256=${METADATA_DIGEST}" data-provenance="https://index.example/integrity/acme-vault/1.3.0/provenance">${WHEEL}</a><br>
    <a href="../../files/${SDIST}#sha256=${DIGEST}" data-yanked="loses &quot;secrets&quot; &amp; &lt;more&gt;">${SDIST}</a><br>
  </body>
</html>
`);
});

describe('what a file says of itself', () => {
  const both = (changes: Partial<ServedFile>) => {
    const project = servedProject({ files: [servedFile(changes)] });
    const [json] = (JSON.parse(renderJsonPage(project, LINKS)) as { readonly files: readonly unknown[] })
      .files;
    return { json, html: /<a .*/.exec(renderHtmlPage(project, LINKS))?.[0] };
  };

  test('yanked without a reason', () => {
    const { json, html } = both({ yanked: '' });
    expect(json).toMatchObject({ yanked: true });
    expect(html).toContain(' data-yanked=""');
  });

  test('metadata that is served, with a hash that is not known', () => {
    const { json, html } = both({ metadataSha256: null });
    expect(json).toMatchObject({ 'core-metadata': true, 'dist-info-metadata': true });
    expect(html).toContain(' data-core-metadata="true" data-dist-info-metadata="true"');
  });

  test('metadata that is known and not served', () => {
    const project = servedProject();
    const links = { ...LINKS, hasMetadata: () => false };
    expect(renderJsonPage(project, links)).toContain('"core-metadata":false');
    expect(renderHtmlPage(project, links)).not.toContain('metadata');
  });
});

test('of a project in quarantine no file is offered, and its versions are still named', () => {
  const project = servedProject({ status: { status: 'quarantined', reason: 'malware' } });
  expect(JSON.parse(renderJsonPage(project, LINKS))).toMatchObject({
    'project-status': { status: 'quarantined', reason: 'malware' },
    versions: ['1.3.0'],
    files: [],
  });
  const html = renderHtmlPage(project, LINKS);
  expect(html).toContain('<meta name="pypi:project-status" content="quarantined">');
  expect(html).not.toContain('<a ');
});

test('the list of projects', () => {
  const names = ['acme-vault', 'a<b"&c', '../up'];
  expect(JSON.parse(renderRootPage(names, 'json'))).toEqual({
    meta: { 'api-version': '1.4' },
    projects: names.map((name) => ({ name })),
  });
  const html = renderRootPage(names, 'html');
  expect(html).toContain('<meta name="pypi:repository-version" content="1.4">');
  expect(html).toContain('<a href="acme-vault/">acme-vault</a>');
  expect(html).toContain('<a href="a%3Cb%22%26c/">a&lt;b&quot;&amp;c</a>');
  expect(html).toContain('<a href="..%2Fup/">');
  expect(JSON.parse(renderRootPage([], 'json'))).toMatchObject({ projects: [] });
  expect(renderRootPage([], 'html')).not.toContain('<a ');
});

const filename = fc
  .tuple(HOSTILE_TEXT, fc.constantFrom('.whl', '.tar.gz'))
  // Names that lead out of a folder never come as far as a page.
  // eslint-disable-next-line no-control-regex -- what the reader refuses
  .map(([stem, end]) => `${stem.toWellFormed().replace(/[/\\\x00-\x1f\x7f]/g, '_')}${end}`);
const file: fc.Arbitrary<ServedFile> = fc
  .record({
    filename,
    requiresPython: fc.option(HOSTILE_TEXT),
    size: fc.nat(),
    yanked: fc.oneof(fc.constant(false as const), fc.constant(''), HOSTILE_TEXT),
    provenance: fc.option(HOSTILE_TEXT),
    metadata: fc.option(fc.constant('Name: acme-vault\n')),
    metadataSha256: fc.option(fc.constant(METADATA_DIGEST)),
  })
  .map((changes) => servedFile(changes));
const status: fc.Arbitrary<ProjectStatus> = fc.record({
  status: fc.constantFrom('active' as const, 'archived' as const, 'deprecated' as const),
  reason: fc.option(HOSTILE_TEXT),
});
const project: fc.Arbitrary<ServedProject> = fc
  .record({ files: fc.array(file, { maxLength: 4 }), status })
  .map((changes) => servedProject(changes));

function readBack(served: ServedFile, isHtml: boolean): IndexFile {
  // HTML has no NUL.
  const whole = (text: string): string =>
    isHtml ? text.toWellFormed().replaceAll('\0', '\ufffd') : text.toWellFormed();
  return {
    filename: served.filename,
    url: new URL(LINKS.url(served), PAGE).href,
    sha256: served.sha256,
    size: isHtml ? null : served.size,
    requiresPython: whole(served.requiresPython ?? '') || null,
    yanked: served.yanked === false ? false : whole(served.yanked),
    uploadTime: isHtml ? null : served.uploadTime,
  };
}

describe('laws', () => {
  test('our own readers find the facts that were rendered', () => {
    fc.assert(
      fc.property(project, (one) => {
        expect(parseJsonPage(renderJsonPage(one, LINKS), PAGE).files).toEqual(
          one.files.map((served) => readBack(served, false)),
        );
        expect(parseHtmlPage(renderHtmlPage(one, LINKS), PAGE).files).toEqual(
          one.files.map((served) => readBack(served, true)),
        );
      }),
    );
  });

  test('no value gets out of its attribute or element', () => {
    const tame = (text: string): string => (text === '' ? '' : 'x');
    const tamed = (one: ServedProject): ServedProject => ({
      ...one,
      status: { ...one.status, reason: one.status.reason && tame(one.status.reason) },
      files: one.files.map((served) => ({
        ...served,
        filename: 'x.whl',
        requiresPython: served.requiresPython && tame(served.requiresPython),
        yanked: served.yanked && tame(served.yanked),
        provenance: served.provenance && tame(served.provenance),
      })),
    });
    fc.assert(
      fc.property(project, (one) => {
        expect(skeleton(renderHtmlPage(one, LINKS))).toEqual(skeleton(renderHtmlPage(tamed(one), LINKS)));
      }),
    );
  });

  test('equal input gives equal bytes', () => {
    fc.assert(
      fc.property(project, (one) => {
        const copy = structuredClone(one);
        expect(renderJsonPage(copy, LINKS)).toBe(renderJsonPage(one, LINKS));
        expect(renderHtmlPage(copy, LINKS)).toBe(renderHtmlPage(one, LINKS));
      }),
    );
  });
});

/** Tags and names of attributes, comments too: all but values and text. */
function skeleton(html: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => found.push(`<${name} ${Object.keys(attributes).join(' ')}>`),
    onclosetag: (name) => found.push(`</${name}>`),
    oncomment: (text) => found.push(`<!--${text}`),
  });
  parser.end(html);
  return found;
}
