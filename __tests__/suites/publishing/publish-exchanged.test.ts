// `actions/publish` to CodeArtifact by an exchanged ID token: what a person sees, and where each secret goes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Aws, startAws } from '../../../sandbox/clouds/aws.ts';
import { INDEX_HABITS } from '../../../sandbox/index/other-indexes/index-habits.ts';
import { type OtherIndex, startOtherIndex } from '../../../sandbox/index/other-indexes/other-index.ts';
import { type Internet, startInternet } from '../../../sandbox/internet/internet.ts';
import { type IdTokenIssuer, startIdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import type { ActionRun } from '../../../sandbox/runner/run-action.ts';
import { WHEEL_NAME } from '../../gateways/archives/make-archive.ts';
import { messages, publishExchanged } from './exchanged-publication.ts';

jest.setTimeout(60_000);

const HOST = 'acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com';
const ROLE = 'arn:aws:iam::111122223333:role/publish';
const GIVEN = 'given-hush-hush';
let root = '';
let issuer: IdTokenIssuer;
let aws: Aws;
let index: OtherIndex;
let internet: Internet;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-exchanged-'));
  issuer = await startIdTokenIssuer();
  aws = await startAws({
    ...{ region: 'eu-west-1', issuer, audience: 'sts.amazonaws.com', now: Date.now },
    role: { arn: ROLE, subject: 'repo:acme/vault:environment:shelf', mayGetTokens: true },
    domain: { name: 'acme', owner: '111122223333' },
  });
  index = await startOtherIndex(INDEX_HABITS.codeartifact, {
    user: 'aws',
    get password() {
      return aws.tokens.at(-1) ?? GIVEN;
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

interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly mayAsk?: boolean;
  readonly environment?: string;
}

const publish = ({ inputs = {}, mayAsk = true, environment = 'shelf' }: Asked = {}): Promise<ActionRun> =>
  publishExchanged({
    ...{ root, issuer, internet, environment, mayAsk },
    inputs: { repository: `https://${HOST}/pypi/main/`, 'index-identity': `role: ${ROLE}`, ...inputs },
    secrets: () => [...aws.secrets, GIVEN],
  });

test('refused, with the claim and the policy; without the permission; with a misspelt key', async () => {
  const refused = await publish({ environment: 'other' });
  expect(messages(refused)).toEqual([
    expect.stringMatching(/`sub` `repo:acme\/vault:environment:other`.*trust policy of the role/),
  ]);
  const silent = await publish({ mayAsk: false });
  expect(messages(silent)).toEqual([expect.stringContaining('`id-token: write`')]);
  const misspelt = await publish({ inputs: { 'index-identity': `rolle: ${ROLE}` } });
  expect(messages(misspelt)).toEqual([
    expect.stringContaining('Did you mean `role`?'),
    expect.stringContaining('lacks the key `role`'),
  ]);
  expect([refused, silent, misspelt].map(({ outputs }) => outputs['result'])).toEqual(
    Array(3).fill('failed'),
  );
  expect(index.seen).toEqual([]);
});

test('attestations are required, which no own server takes: refused before anything is asked', async () => {
  const asked = aws.asked.length;
  const run = await publish({ inputs: { attestations: 'required' } });
  expect(run.outputs['result']).toBe('failed');
  expect([aws.asked.length - asked, index.seen]).toEqual([0, []]);
});

test('it fails and a password was given: a warning, and the password is used', async () => {
  const run = await publish({
    environment: 'other',
    inputs: { 'dry-run': 'true', user: 'aws', password: GIVEN },
  });
  expect(run.outputs['result']).toBe('previewed');
  expect(messages(run)).toEqual([
    expect.stringMatching(/trust policy|user aws, from `user` and `password` is used/),
  ]);
});

test('published: the token of the domain goes to the index alone', async () => {
  const run = await publish();
  expect(messages(run)).toEqual([]);
  expect(run.outputs['result']).toBe('published');
  expect(run.log).toContain(`${HOST}: an exchanged ID token as role ${ROLE}, user aws`);
  expect([...index.files.keys()]).toEqual([WHEEL_NAME]);
  expect(index.seen.every(({ user }) => user === 'aws')).toBe(true);
  expect(new Set(aws.asked.map(({ host }) => host)).size).toBe(2);
  for (const secret of [aws.tokens.at(-1), issuer.issued.at(-1)?.token])
    expect(run.secrets).toContain(secret);
  expect(internet.requests.map(({ url }) => url.href).join()).not.toContain('Token=');
});
