// Uploads to CodeArtifact with exchanged ID tokens: what is sent to whom, and what is said of it.
import { expect, test } from '@jest/globals';
import { INDEX_HABITS } from '../../../sandbox/index/other-indexes/index-habits.ts';
import { startOtherIndex } from '../../../sandbox/index/other-indexes/other-index.ts';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import type { IndexCredentials } from '../../../src/gateways/package-index/credential-keeper.ts';
import { createExchangeSource } from '../../../src/gateways/trust/exchange-source.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { type ExchangeBench, type ExchangeOptions, expectNoSecrets, useExchanges } from './exchange-bench.ts';

const exchangeBench = useExchanges();

const SECRET = { user: 'aws', password: 'given-hush-hush' };
const NO_PERMISSION: ExchangeOptions = { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } };

async function uploadBench(options: ExchangeOptions, secret: IndexCredentials | null) {
  const folder = await makeFolder();
  let cloud: ExchangeBench['cloud'] | null = null;
  const index = await startOtherIndex(INDEX_HABITS.codeartifact, {
    user: 'aws',
    get password() {
      return cloud?.tokens.at(-1) ?? SECRET.password;
    },
  });
  const b = await exchangeBench('aws', { ...options, indexUrl: new URL(index.uploadUrl).origin });
  ({ cloud } = b);
  const [said, warnings]: [string[], string[]] = [[], []];
  const credentials = createExchangeSource({
    ...{ exchange: b.exchange, index: 'CodeArtifact', secret, secretFrom: '`password`' },
    info: (text) => void said.push(text),
    warn: (text) => void warnings.push(text),
  });
  const gateway = createPackageIndex({
    ...{ profile: indexProfile(b.repository), fetch: b.fetch, credentials, version: '1' },
    log: (text) => void said.push(text),
    wait: async () => undefined,
  });
  const files = await Promise.all(
    ['cp311', 'cp312'].map(async (python) => {
      const filename = `acme_vault-1.3.0-${python}-none-any.whl`;
      return acmeFile({ filename, content: python, path: await folder.write(filename, Buffer.from(python)) });
    }),
  );
  return {
    ...{ b, index, gateway, files, said, warnings },
    [Symbol.asyncDispose]: async () => {
      await b[Symbol.asyncDispose]();
      await index[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('read, uploaded, renewed between two files; the token goes to the index and nowhere else', async () => {
  await using u = await uploadBench({}, null);
  const [first, second] = u.files;
  if (first === undefined || second === undefined) throw new Error('no files');
  expect(await u.gateway.readPage('acme-vault')).toBe('empty');
  expect(await u.gateway.uploadFile(first)).toBe('stored');
  u.b.clock.now += 14 * 60_000;
  expect(await u.gateway.uploadFile(second)).toBe('stored');
  expect([...u.index.files.keys()]).toEqual(u.files.map(({ filename }) => filename));
  expect(u.b.cloud.tokens).toHaveLength(2);
  expect(u.said).toEqual([
    'CodeArtifact: an exchanged ID token as role arn:aws:iam::111122223333:role/publish, user aws',
  ]);
  for (const { headers, body, url } of u.b.cloud.asked)
    for (const token of u.b.cloud.tokens)
      expect(`${JSON.stringify(headers)} ${body} ${url.href}`).not.toContain(token);
  expectNoSecrets(u.b, u.said);
});

test('it fails and a password was given: that is used, with the reason as a warning, once', async () => {
  await using u = await uploadBench({ claims: { sub: 'repo:acme/vault:pull_request' } }, SECRET);
  const [file] = u.files;
  if (file === undefined) throw new Error('no file');
  expect(await u.gateway.readPage('acme-vault')).toBe('empty');
  expect(await u.gateway.uploadFile(file)).toBe('stored');
  expect(u.said).toEqual([
    expect.stringContaining('because the exchange of the ID token failed (exchange-role-refused)'),
  ]);
  expect(u.warnings).toEqual([
    expect.stringMatching(/pull_request.*user aws, from `password` is used instead/),
  ]);
  expectNoSecrets(u.b, [...u.said, ...u.warnings]);
  expect([...u.said, ...u.warnings].join()).not.toContain('hush');
});

test.each<[string, ExchangeOptions, string]>([
  ['no permission', NO_PERMISSION, 'exchange-permission-missing'],
  ['another job', { claims: { sub: 'repo:acme/vault:pull_request' } }, 'exchange-role-refused'],
])('%s and no password: the error, and the index is not asked', async (_, options, code) => {
  await using u = await uploadBench(options, null);
  await expect(u.gateway.readPage('acme-vault')).rejects.toMatchObject({ code });
  await expect(u.gateway.checkCredentials()).rejects.toMatchObject({ code });
  expect(u.index.seen).toEqual([]);
});
