// `actions/health` and `actions/audit` of an index that is read with a credential which the job gets for its ID token (CodeArtifact).
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Aws, startAws } from '../../../sandbox/clouds/aws.ts';
import type { StoredFile } from '../../../sandbox/index/other-indexes/index-habit.ts';
import { INDEX_HABITS } from '../../../sandbox/index/other-indexes/index-habits.ts';
import { type OtherIndex, startOtherIndex } from '../../../sandbox/index/other-indexes/other-index.ts';
import { type Internet, startInternet } from '../../../sandbox/internet/internet.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { isolatedGit } from '../../../sandbox/runner/isolated-git.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { type AuditWorld, startAuditWorld } from '../../commands/audit-world.ts';
import { smallWheel } from '../../distribution/small-distribution.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(60_000);

const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const ROLE = 'arn:aws:iam::111122223333:role/read';
const REPOSITORY = `https://${HOST}/pypi/main/`;
let root = '';
let issuer: IdTokenIssuer;
let aws: Aws;
let index: OtherIndex;
let internet: Internet;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'exchanged-identity-'));
  issuer = await startIdTokenIssuer();
  aws = await startAws({
    ...{ region: 'eu-west-1', issuer, audience: 'sts.amazonaws.com', now: Date.now },
    role: { arn: ROLE, subject: 'repo:acme/vault:environment:health', mayGetTokens: true },
    domain: { name: 'acme', owner: '111122223333' },
  });
  index = await startOtherIndex(INDEX_HABITS.codeartifact, {
    user: 'aws',
    get password() {
      return aws.tokens.at(-1) ?? 'nobody has this one';
    },
  });
  const others = {
    'sts.eu-west-1.amazonaws.com': aws.url,
    'codeartifact.eu-west-1.amazonaws.com': aws.url,
    [HOST]: new URL(index.uploadUrl).origin,
  };
  internet = await startInternet({ routes: {}, others });
});
afterAll(async () => {
  await internet?.close();
  await index?.[Symbol.asyncDispose]();
  await aws?.[Symbol.asyncDispose]();
  await issuer?.close();
  await rm(root, { recursive: true, force: true });
});

function store(filename: string, bytes: Buffer): void {
  const digest = (name: string): string => createHash(name).update(bytes).digest('hex');
  (index.files as Map<string, StoredFile>).set(filename, {
    ...{ filename, project: 'acme-vault', version: '1.3.0', bytes },
    ...{ sha256: digest('sha256'), md5: digest('md5') },
  });
}

async function use(
  action: 'health' | 'audit',
  inputs: Readonly<Record<string, string>>,
  { environment = 'health', audited }: { environment?: string; audited?: AuditWorld } = {},
): Promise<ActionRun> {
  const workspace = await mkdtemp(join(root, 'workspace-'));
  await writeFile(join(workspace, 'pyproject.toml'), '[project]\nname = "acme-vault"\nversion = "1.3.0"\n');
  const git = isolatedGit(workspace, {
    ...{ GIT_AUTHOR_NAME: 'Mona Acme', GIT_AUTHOR_EMAIL: 'mona@acme.example' },
    ...{ GIT_COMMITTER_NAME: 'Mona Acme', GIT_COMMITTER_EMAIL: 'mona@acme.example' },
  });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'feat: a vault');
  await git('tag', 'v1.3.0');
  const permissions = { contents: 'read' } as const;
  const github = audited?.world.sandbox;
  const run = await runAction({
    ...{ actionDir: await sourceAction(root, action), workspace, repository: 'acme/vault', environment },
    token: github?.issueToken({ repository: 'acme/vault', permissions, kind: 'actions' }) ?? '',
    event: { name: 'schedule', sha: 'a'.repeat(40), ref: 'refs/heads/main', payload: {} },
    github: (await github?.listen()) ?? {
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
    env: { ...cleanEnvironment(), ...internet.env },
    ...{ oidc: issuer, permissions: { ...permissions, 'id-token': 'write' } },
    inputs: { 'index-identity': `role: ${ROLE}`, ...inputs },
  });
  expectNoSecrets(run, [...aws.secrets, ...issuer.issued.map(({ token }) => token)]);
  return run;
}

const HEALTH = {
  ...{ token: '', repository: REPOSITORY, issue: 'false' },
  only: 'index-answers,index-lists,pip-versions,credentials',
};

const statesOf = ({ summary }: ActionRun): readonly string[] =>
  [...summary.matchAll(/^\| \**(\w+)\** \| `([\w-]+)` \|/gm)].map(
    ([, state = '', check = '']) => `${check} ${state}`,
  );

test('health: the index and pip are asked with what the identity was exchanged for', async () => {
  const { filename, content } = smallWheel();
  store(filename, content);
  const run = await use('health', HEALTH);
  expect(run.annotations).toEqual([]);
  expect(statesOf(run).toSorted()).toEqual([
    ...['credentials ok', 'credentials ok'],
    'index-answers ok',
    'index-lists ok',
    'pip-versions ok',
  ]);
  expect(run.summary).toContain('It answers, with 1 file of acme-vault.');
  expect(run.summary).toContain('The ID token of this job is exchanged for a credential.');
});

test('health: a role that does not take this job is a failure that names the claim', async () => {
  const run = await use('health', HEALTH, { environment: 'other' });
  expect(run.exitCode).toBe(1);
  expect(statesOf(run)).toEqual(expect.arrayContaining(['credentials failed']));
  expect(run.summary).toContain('repo:acme/vault:environment:other');
});

test('audit: what the index lists is compared with the release', async () => {
  using audited = await startAuditWorld();
  const wheels = await audited.release('1.3.0');
  const repository = audited.world.sandbox.repository('acme/vault');
  const [release] = [...repository.releases.values()];
  const [wheel] = wheels.map((id) => release?.assets.get(id));
  store(wheel?.label || wheel?.name || '', Buffer.from('other bytes than those of the release'));
  const run = await use('audit', { repository: REPOSITORY, scan: 'false' }, { audited });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ result: 'failures' });
  expect(run.summary).toContain('audit-index-changed');
  expect(audited.world.sandbox.violations).toEqual([]);
});
