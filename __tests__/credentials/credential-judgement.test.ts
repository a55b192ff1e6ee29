import { expect, test } from '@jest/globals';
import {
  ageFindings,
  judgeForeignToken,
  judgeGitHubToken,
  judgeIndexCredential,
} from '../../src/credentials/credential-judgement.ts';
import {
  gitHubTokenKind,
  type GitHubTokenFacts,
  isRevocable,
  parseExpiryHeader,
} from '../../src/credentials/github-token.ts';
import { originRepository } from '../../src/credentials/origin-repository.ts';
import { plainSecrets } from '../../src/credentials/plain-secrets.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { sampleToken } from './sample-macaroon.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z') / 1000;
const DAY = 86_400;
const PYPI = indexProfile('pypi');
const WIDE = 'may upload to every project of its account: make one for this project alone';

test.each([
  ['accepted', sampleToken('pypi.org', [1, ['acme-vault']]), 'valid', []],
  ['accepted', sampleToken('pypi.org', [3, 'u']), 'valid', [WIDE]],
  ['accepted', 'hush', 'valid', []],
  ['refused', 'hush', 'refused', ['is refused: `py-release auth rotate`']],
  ['unknown', 'hush', 'unknown', []],
  // Warehouse looks at the end of a token only when it is used for a project.
  [
    'accepted',
    sampleToken('pypi.org', [1, ['a']], [0, NOW, 1]),
    'expired',
    ['has expired: `py-release auth rotate`'],
  ],
  ['accepted', sampleToken('pypi.org', [1, ['a']], [0, NOW + 3 * DAY, 1]), 'valid', ['expires in 3 days']],
  ['accepted', sampleToken('pypi.org', [1, ['a']], [0, NOW + 15 * DAY, 1]), 'valid', []],
] as const)('an index says %s of %s: %s', (verdict, secret, state, texts) => {
  const judged = judgeIndexCredential(secret, PYPI, verdict, NOW);
  expect(judged.state).toBe(state);
  expect(judged.findings.map(({ text }) => text)).toEqual(texts);
  expect(JSON.stringify(judged)).not.toContain(secret);
});

test.each([
  [sampleToken('test.pypi.org'), 'token of test.pypi.org'],
  [sampleToken('pypi.org'), null],
  ['hush', null],
  ['pypi-hush', null],
])('%s where PyPI is meant: %s', (secret, kind) => {
  expect(judgeForeignToken(secret, PYPI)?.kind ?? null).toBe(kind);
});

const FACTS: GitHubTokenFacts = {
  kind: 'fine-grained',
  login: 'mona',
  scopes: null,
  expires: NOW + 60 * DAY,
};

test.each<[string, Partial<GitHubTokenFacts>, readonly RegExp[]]>([
  ['one with an end', {}, []],
  ['one without', { expires: null }, [/^never expires/]],
  ['a classic one for all', { kind: 'classic', scopes: ['repo', 'read:org'] }, [/\(repo\)/]],
  ['a classic one for packages alone', { kind: 'classic', scopes: ['read:packages'] }, []],
  ['the token of a job', { kind: 'installation', login: null, expires: null }, []],
])('%s', (_, facts, texts) => {
  const judged = judgeGitHubToken({ verdict: 'accepted', facts: { ...FACTS, ...facts } }, NOW);
  expect(judged.findings).toHaveLength(texts.length);
  for (const [position, text] of texts.entries()) expect(judged.findings[position]?.text).toMatch(text);
});

test.each([
  ['ghp_a', 'classic', true],
  ['github_pat_a', 'fine-grained', true],
  ['gho_a', 'oauth', true],
  ['ghu_a', 'app-user', true],
  ['ghr_a', 'refresh', true],
  ['ghs_a', 'installation', false],
  ['a'.repeat(40), 'unknown', false],
])('%s is %s', (secret, kind, revocable) => {
  expect([gitHubTokenKind(secret), isRevocable(secret)]).toEqual([kind, revocable]);
});

test.each([
  ['2026-12-31 23:59:59 UTC', '2026-12-31T23:59:59.000Z'],
  ['2026-12-31 23:59:59 +0200', '2026-12-31T21:59:59.000Z'],
  ['2026-12-31 23:59:59', '2026-12-31T23:59:59.000Z'],
  ['soon', null],
  ['2026-99-31 23:59:59 UTC', null],
  [null, null],
])('the header %s ends at %s', (header, time) => {
  const seconds = parseExpiryHeader(header);
  expect(seconds === null ? null : new Date(seconds * 1000).toISOString()).toBe(time);
});

test('a quarter', () => {
  expect(ageFindings(NOW - 90 * DAY, NOW)).toEqual([]);
  expect(ageFindings(NOW - 91 * DAY, NOW)).toHaveLength(1);
});

test.each([
  ['https://github.com/acme/vault.git\n', 'acme/vault'],
  ['https://mona:hush@github.com/acme/vault', 'acme/vault'],
  ['git@github.com:acme/vault.git', 'acme/vault'],
  ['ssh://git@github.com:22/acme/vault.py/', 'acme/vault.py'],
  ['https://gitlab.com/acme/vault.git', null],
  ['https://github.com.acme.example/acme/vault', null],
  ['https://github.com/acme', null],
  ['../vault', null],
  ['', null],
])('origin %s is %s', (address, repository) => {
  expect(originRepository(address, 'https://github.com')).toBe(repository);
});

test.each([
  ['index-url = https://pypi.acme.example/simple/', []],
  ['index-url = https://mona:hush@pypi.acme.example/simple/', ['a password in a URL']],
  ['index-url = https://mona:${PASSWORD}@pypi.acme.example/simple/', []],
  ['[http-basic.acme]\npassword = "hush"\n', ['a password']],
  [`x = ghp_${'a'.repeat(36)}`, ['a GitHub token']],
  [sampleToken('pypi.org'), ['a token of PyPI']],
])('%s holds %j', (text, found) => {
  expect(plainSecrets(text)).toEqual(found);
});
