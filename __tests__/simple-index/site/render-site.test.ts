import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import type { ServedProject } from '../../../src/simple-index/served-project.ts';
import { installSnippets } from '../../../src/simple-index/site/install-snippets.ts';
import { renderSite } from '../../../src/simple-index/site/render-site.ts';
import { latestVersion, webAddress, shownName } from '../../../src/simple-index/site/shown-facts.ts';
import type { SiteOptions } from '../../../src/simple-index/site/site-options.ts';
import { HOSTILE_TEXT, LINKS, servedFile, servedProject, servedVersion } from '../sample-projects.ts';

const SIMPLE = 'https://index.acme.example/simple/';
const OPTIONS: SiteOptions = { title: 'Acme packages', simpleUrl: SIMPLE, indexName: 'acme', links: LINKS };

const START = 'index.html';
const VAULT = 'packages/acme-vault/index.html';

const render = (
  project: ServedProject = servedProject(),
  options: Partial<SiteOptions> = {},
): ReadonlyMap<string, string> => renderSite([project], { ...OPTIONS, ...options });
const page = (project: ServedProject, options: Partial<SiteOptions> = {}): string =>
  render(project, options).get(VAULT) ?? '';

/** A project with these versions, highest first, a file each. */
function released(versions: readonly string[], yanked: readonly string[] = []): ServedProject {
  return servedProject({
    files: versions.map((version) =>
      servedFile({
        version,
        filename: `acme_vault-${version}.tar.gz`,
        yanked: yanked.includes(version) ? 'broken' : false,
      }),
    ),
    versions: versions.map((version) => servedVersion({ version })),
  });
}

test('the files of a site', () => {
  expect([...render().keys()]).toEqual([
    START,
    VAULT,
    'assets/icon.svg',
    'assets/site.css',
    'assets/site.js',
  ]);
  expect(render().get(START)).toContain('<a href="packages/acme-vault/" data-folder>Acme_Vault</a>');
  expect(renderSite([], OPTIONS).get(START)).toContain('Nothing has been released here yet.');
});

test('equal input gives equal bytes', () => {
  const project = released(['1.3.0', '1.2.0']);
  expect([...render(structuredClone(project))]).toEqual([...render(project)]);
});

test.each(['../up', 'a/b', '', '-a', 'Acme', 'a..b', 'con/aux'])('the name %j makes no path', (name) => {
  expect(() => render(servedProject({ name }))).toThrow('is no normalised name');
});

test.each<readonly [readonly string[], readonly string[], string | null]>([
  [['1.3.0', '1.2.0'], [], '1.3.0'],
  [['2.0.0rc1', '1.3.0'], [], '1.3.0'],
  [['2.0.0.dev1', '2.0.0a1'], [], '2.0.0.dev1'],
  [['1.3.0', '1.2.0'], ['1.3.0'], '1.2.0'],
  [['2.0.0rc1', '1.3.0'], ['1.3.0'], '2.0.0rc1'],
  [['1.3.0.post1', '1.3.0'], [], '1.3.0.post1'],
  [['1.3.0'], ['1.3.0'], null],
  [[], [], null],
])('of %j, %j yanked, installers take %j', (versions, yanked, expected) => {
  const project = released(versions, yanked);
  expect(latestVersion(project)?.version ?? null).toBe(expected);
  expect(page(project).includes('id="install"')).toBe(expected !== null);
  expect(latestVersion({ ...project, status: { status: 'quarantined', reason: null } })).toBeNull();
});

describe('how to install', () => {
  const code = (version: string, simpleUrl = SIMPLE): readonly string[] =>
    installSnippets('acme-vault', version, { simpleUrl, indexName: 'acme' }).flatMap(({ steps }) =>
      steps.map((step) => step.code),
    );

  test('by each tool, from this index and no other', () => {
    expect(code('1.3.0')).toEqual([
      `python -m pip install --index-url ${SIMPLE} acme-vault`,
      `[[tool.uv.index]]\nname = "acme"\nurl = "${SIMPLE}"\nexplicit = true\n\n[tool.uv.sources]\nacme-vault = { index = "acme" }`,
      'uv add acme-vault',
      `poetry source add --priority=explicit acme ${SIMPLE}\npoetry add --source acme acme-vault`,
    ]);
  });

  test('a pre-release by its version, which no tool would take by itself', () => {
    const [pip, , uv, poetry] = code('2.0.0rc1');
    for (const command of [pip, uv, poetry]) expect(command).toMatch(/ acme-vault==2\.0\.0rc1$/);
  });

  test('an epoch and an odd address stay one word of a shell', () => {
    const [pip, toml] = code('1!2.0rc1', `https://acme.example/a'b$(x);"/simple/`);
    expect(pip).toBe(
      `python -m pip install --index-url 'https://acme.example/a%27b$(x);"/simple/' 'acme-vault==1!2.0rc1'`,
    );
    expect(toml).toContain(String.raw`url = "https://acme.example/a'b$(x);\"/simple/"`);
  });

  test('no page speaks of an extra index', () => {
    expect([...render().values()].join('')).not.toMatch(/extra-index/);
  });

  test('an address that nobody knows yet is left to the page', () => {
    expect(page(servedProject())).not.toContain('data-simple-url');
    const open = page(servedProject(), { simpleUrl: null });
    // The address in pip's, uv's and poetry's snippet.
    expect(open.match(/<span data-simple-url>/g)).toHaveLength(3);
    expect(open).toContain('data-incomplete');
  });
});

test.each([
  ['active', null, null],
  ['archived', null, 'This package is archived.'],
  ['deprecated', 'use <acme-safe>', 'use &lt;acme-safe&gt;'],
  ['quarantined', null, 'This package is in quarantine.'],
] as const)('status %s, reason %j', (status, reason, expected) => {
  const html = page(servedProject({ status: { status, reason } }));
  if (expected === null) expect(html).not.toContain('class="banner');
  else expect(html).toContain(expected);
  expect(html.includes('acme_vault-1.3.0-py3-none-any.whl')).toBe(status !== 'quarantined');
});

test('a file with all that is known of it', () => {
  const html = page(
    servedProject({
      files: [servedFile({ yanked: 'loses <secrets>', provenance: 'https://acme.example/p' })],
    }),
  );
  expect(html).toContain('<a href="../../files/acme_vault-1.3.0-py3-none-any.whl">');
  expect(html).toContain('<span>12.3 kB</span>');
  expect(html).toContain('<span>Python &gt;=3.10</span>');
  expect(html).toContain('<time datetime="2026-07-08T09:10:11Z">2026-07-08</time>');
  expect(html).toContain('<a href="https://acme.example/p" rel="noreferrer nofollow">Provenance</a>');
  expect(html).toContain('<strong>Yanked.</strong> loses &lt;secrets&gt;');
  expect(html).toContain(servedFile().sha256);
});

test.each([
  ['acme-vault', 'Acme.Vault', 'Acme.Vault'],
  ['acme-vault', 'pip', 'acme-vault'],
  ['acme-vault', '<b>acme-vault</b>', 'acme-vault'],
])('%s that calls itself %j is shown as %s', (name, displayName, expected) => {
  expect(shownName(servedProject({ name, displayName }))).toBe(expected);
});

test.each([
  ['https://acme.example/x', 'https://acme.example/x'],
  ['HTTP://acme.example', 'HTTP://acme.example'],
  ['../../files/x.whl', null],
  ['//acme.example/x', null],
  ['javascript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['https:acme.example', null],
])('the address %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});

test.each([
  ['https://acme.example/x.whl', true],
  ['../../files/x.whl', true],
  ['javascript:alert(1)//x.whl', false],
])('a file at %s has a link: %j', (address, expected) => {
  const html = page(servedProject(), { links: { ...LINKS, url: () => address } });
  expect(html.includes(`href="${address}"`)).toBe(expected);
  expect(html).toContain('acme_vault-1.3.0-py3-none-any.whl');
});

test('law: no text of a package adds an element, an attribute or an address of its own', () => {
  const projects = fc
    .record({
      displayName: HOSTILE_TEXT,
      summary: HOSTILE_TEXT,
      reason: HOSTILE_TEXT,
      filename: HOSTILE_TEXT,
      requiresPython: HOSTILE_TEXT,
      yanked: HOSTILE_TEXT,
      address: HOSTILE_TEXT,
      time: HOSTILE_TEXT,
    })
    .map(({ displayName, summary, reason, filename, requiresPython, yanked, address, time }) =>
      servedProject({
        ...{ displayName, summary, status: { status: 'archived', reason } },
        files: [
          servedFile({ requiresPython, yanked: false, uploadTime: time }),
          servedFile({ filename: filename.toWellFormed(), yanked, provenance: address }),
        ],
        versions: [servedVersion({ notes: 'notes', url: address, publishedAt: time })],
      }),
    );
  const tags = new Set<string>();
  const outline = (html: string): void => {
    const parser = new Parser({
      onopentag: (name, attributes) => {
        const address = attributes['href'] ?? attributes['src'] ?? '';
        const scheme = /^[^/]*?:/.exec(address)?.[0] ?? '';
        tags.add(`<${name} ${Object.keys(attributes).join(' ')}> ${scheme}`);
      },
      oncomment: (text) => tags.add(`<!--${text}`),
    });
    parser.end(html);
  };
  const ordinary = servedProject({
    status: { status: 'archived', reason: 'x' },
    files: [servedFile({ provenance: 'https://acme.example/' }), servedFile({ yanked: 'x' })],
    versions: [servedVersion({ notes: 'notes' })],
  });
  for (const html of [START, VAULT].map((path) => render(ordinary).get(path) ?? '')) outline(html);
  const known = new Set(tags);
  fc.assert(
    fc.property(projects, (project) => {
      tags.clear();
      for (const path of [START, VAULT]) outline(render(project).get(path) ?? '');
      expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
    }),
  );
});
