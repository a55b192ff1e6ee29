// What the suite `health` can't make on every machine: a firewall, an index without metadata, a uv that can't be had.
import { expect, test } from '@jest/globals';
import { sameIndexUrl } from '../../src/dependencies/index-address.ts';
import { judgeConsistent } from '../../src/health/environment-installed.ts';
import { judgeReach } from '../../src/health/environment-network.ts';
import { judgeLockSources, judgeOrigin } from '../../src/health/environment-sources.ts';
import { pinnedSources } from '../../src/health/pinned-sources.ts';
import { syncCommands } from '../../src/health/sync-command.ts';

const FILES = new Map([
  ['pyproject.toml', '[project]\nname = "acme-shop"\n[tool.poetry]\npackage-mode = false\n'],
]);
const COMMANDS = syncCommands(FILES);
const INDEX = { tool: 'poetry', name: 'company', url: 'https://pypi.acme.example/simple/' } as const;

test('a host that is not this machine and does not answer is a failure', () => {
  const reach = { kind: 'refused', why: 'connect ECONNREFUSED' } as const;
  const { state, finding } = judgeReach({ index: INDEX, url: INDEX.url, reach }, 'poetry sync');
  expect([state, finding?.code]).toEqual(['failed', 'environment-index-refused']);
});

test.each([
  [200, 'passed'],
  [302, 'passed'],
  [404, 'passed'],
  [407, 'failed'],
  [503, 'failed'],
])('an answer of HTTP %i: %s', (status, state) => {
  const reach = { kind: 'answered', status, login: null } as const;
  expect(judgeReach({ index: null, url: INDEX.url, reach }, 'uv sync').state).toBe(state);
});

test('the login that poetry would read is named', () => {
  const reach = { kind: 'answered', status: 403, login: null } as const;
  const { finding } = judgeReach({ index: INDEX, url: INDEX.url, reach }, 'poetry sync');
  expect(finding?.remedy).toContain('POETRY_HTTP_BASIC_COMPANY_PASSWORD');
});

test('without metadata nobody knows where a version came from', () => {
  const installed = {
    name: 'acme-vault',
    version: '1.3.0',
    metadataSha256: '0',
    origin: null,
    editable: false,
  };
  const served = { kind: 'unknown', why: 'HTTP 502' } as const;
  const { state, finding } = judgeOrigin(installed, INDEX.url, served, COMMANDS);
  expect([state, finding?.code]).toEqual(['unknown', 'environment-origin-unknown']);
  expect(finding?.remedy).toContain('poetry install');
});

test('what could not be checked is never passed', () => {
  const [check] = judgeConsistent({ why: 'uv can not be had' }, COMMANDS);
  expect([check?.state, check?.finding?.code]).toEqual(['unknown', 'environment-unchecked']);
});

test('sources of uv and of poetry, groups included; other tables are none', () => {
  const sources = pinnedSources({
    tool: {
      uv: {
        index: [{ name: 'a', url: 'https://user:secret@a.example/simple' }, { name: 'b' }],
        sources: { Acme_Vault: { index: 'a' }, other: { git: 'https://x' }, nowhere: { index: 'b' } },
      },
      poetry: {
        source: [{ name: 'a', url: 'https://p.example/simple/' }],
        group: { dev: { dependencies: { tool: { version: '*', source: 'a' } } } },
      },
    },
  });
  expect(sources).toEqual([
    { name: 'acme-vault', index: { tool: 'uv', name: 'a', url: 'https://a.example/simple' } },
    { name: 'tool', index: { tool: 'poetry', name: 'a', url: 'https://p.example/simple/' } },
  ]);
});

test('a source of uv for each marker is a source', () => {
  const uv = {
    index: [{ name: 'own', url: 'https://own.example/simple' }],
    sources: {
      'acme-vault': [
        { git: 'x', marker: 'a' },
        { index: 'own', marker: 'b' },
      ],
    },
  };
  expect(pinnedSources({ tool: { uv } }).map(({ name }) => name)).toEqual(['acme-vault']);
});

test('a lock that takes a package from a repository names it, and no index', () => {
  const source = 'git = "https://me:secret@github.com/acme/vault?rev=v1#0123"';
  const lock = `[[package]]\nname = "acme-vault"\nversion = "1.3.0"\nsource = { ${source} }\n`;
  const index = { ...INDEX, tool: 'uv' } as const;
  const sources = [{ name: 'acme-vault', index }];
  const [check] = judgeLockSources(new Map([['uv.lock', lock]]), sources, COMMANDS);
  expect(check?.finding?.happened).toBe(
    `uv.lock takes the private acme-vault from git https://***@github.com/acme/vault, and pyproject.toml from ${INDEX.url}.`,
  );
});

test('every name below localhost is this machine', () => {
  const reach = { kind: 'refused', why: 'connect ECONNREFUSED' } as const;
  expect(judgeReach({ index: INDEX, url: 'http://pypi.localhost:8417/', reach }, 'x').state).toBe('unknown');
});

test.each([
  ['https://a.example/simple', 'https://a.example/simple/', true],
  ['https://user:x@a.example/simple/', 'https://a.example/simple', true],
  ['https://a.example/simple', 'https://b.example/simple', false],
  ['not an address', 'https://a.example/', false],
])('%s and %s are one place: %s', (one, other, same) => {
  expect(sameIndexUrl(one, other)).toBe(same);
});
