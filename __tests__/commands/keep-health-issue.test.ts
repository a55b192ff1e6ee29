// One issue on the sandbox's GitHub through all that can happen to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keepHealthIssue } from '../../src/commands/keep-health-issue.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { healthErrors } from '../../src/findings/health-errors.ts';
import { createIssues } from '../../src/gateways/github/issues.ts';
import { createGitHubClient } from '../../src/gateways/github/octokit.ts';
import { failed, passed, unasked } from '../../src/health/check-answers.ts';
import type { HealthCheck } from '../../src/health/health-check.ts';
import type { HealthName } from '../../src/health/health-names.ts';
import { createSandboxGitHub, type SandboxGitHub } from '../../sandbox/github/sandbox-github.ts';

let github: SandboxGitHub;
let root: string;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'health-issue-'));
  github = createSandboxGitHub({ root, validate: true });
  await github.createRepository({ owner: 'acme', name: 'vault' });
});
afterEach(async () => {
  await github.close();
  rmSync(root, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

function issuesFor(kind: 'actions' | 'pat') {
  const token = github.issueToken({
    ...{ repository: 'acme/vault', permissions: { issues: 'write', contents: 'read' }, kind },
    ...(kind === 'pat' ? { login: 'mona' } : {}),
  });
  const connection = { token, owner: 'acme', repo: 'vault', apiUrl: 'https://api.github.com' };
  return createIssues(
    createGitHubClient({ ...connection, fetch: github.fetch, wait: async () => undefined }),
  );
}

async function keep(checks: readonly HealthCheck[], only: readonly HealthName[] = [], path = '.') {
  const before = github.writes.length;
  const about = { project: 'acme-vault', path, choice: { only, skip: [] } };
  const { url, sentence } = await keepHealthIssue(checks, about, issuesFor('actions'));
  return { url, sentence, writes: github.writes.length - before };
}

const empty = (tag: string): HealthCheck =>
  failed('half-finished', `releases of ${tag}`, raise(healthErrors, 'health-release-empty', { tag }));
const well = passed('half-finished', 'releases of acme-vault', 'All there.');
const hidden = unasked('half-finished', 'releases', { what: 'it', why: 'no answer', remedy: 'Wait.' });

test('opened, left alone, brought up to date, kept while it can not be asked, closed, opened again', async () => {
  expect(await keep([well])).toMatchObject({ url: '', writes: 0 });
  const opened = await keep([empty('v1')]);
  expect(opened).toMatchObject({ sentence: 'Opened issue 1.' });
  expect(await keep([empty('v1')])).toMatchObject({ url: opened.url, writes: 0 });
  expect(await keep([empty('v1'), empty('v2')])).toMatchObject({ url: opened.url, writes: 1 });
  expect(await keep([hidden])).toMatchObject({ url: opened.url, writes: 0 });
  expect(await keep([], ['index-lists'])).toMatchObject({ url: opened.url, writes: 0 });
  expect(await keep([well])).toMatchObject({ sentence: 'All is mended; closed issue 1.', writes: 1 });
  expect(await keep([well])).toMatchObject({ writes: 0 });
  expect(await keep([empty('v1')])).toMatchObject({ sentence: 'Opened again: issue 1.', writes: 1 });
});

test('one that a person has closed stays closed until the findings change', async () => {
  await keep([empty('v1')]);
  await issuesFor('pat').editIssue(1, { state: 'closed', reason: 'not_planned' });
  expect(await keep([empty('v1')])).toMatchObject({
    writes: 0,
    sentence: expect.stringContaining('a person'),
  });
  expect(await keep([empty('v2')])).toMatchObject({ sentence: 'Opened again: issue 1.' });
});

test('each project of a repository has its own', async () => {
  await keep([empty('v1')], [], 'packages/a');
  expect(await keep([empty('v1')], [], 'packages/b')).toMatchObject({ sentence: 'Opened issue 2.' });
});

test('text from outside is inert, and a body fits', async () => {
  const tag = '@mona closes #1 <img src=x> '.repeat(20);
  const many = Array.from({ length: 190 }, (_, count) => empty(`${tag}${count}`));
  await keep(many);
  const [issue] = await issuesFor('actions').findIssues('<!-- py-release:health', 'open');
  expect(issue?.body.length).toBeLessThan(65_536);
  expect(issue?.body).toContain('The rest is in the summary of the run.');
  const prose = (issue?.body ?? '').replace(/`[^`\n]*`/g, '');
  expect(prose).not.toMatch(/@mona|<img/);
});
