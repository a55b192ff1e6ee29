// Uploads with minted tokens, from the index's page to the last file.
import { expect, test } from '@jest/globals';
import { createPackageIndex } from '../../../src/gateways/package-index/package-index.ts';
import { createCredentialSource } from '../../../src/gateways/trust/credential-source.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { page, sendHtml } from '../package-index/fault-server.ts';
import { type Script, trustBench } from './trust-server.ts';

const PYTHONS = ['cp311', 'cp312', 'cp313'];

async function uploadBench(script: Script) {
  const folder = await makeFolder();
  const trust = await trustBench({
    script: (seen, response, cut) => {
      if (seen.path.startsWith('/simple/')) sendHtml(response, 200, page());
      else return script(seen, response, cut);
      return true;
    },
  });
  const quiet = { log: () => undefined, info: () => undefined, warn: () => undefined };
  const source = createCredentialSource({ ...quiet, trusted: trust.trusted, secret: null, secretFrom: '' });
  const index = createPackageIndex({
    ...{ profile: indexProfile(`${trust.server.url}/legacy/`), fetch, version: '1', ...quiet },
    wait: async () => undefined,
    ...source,
  });
  const files = await Promise.all(
    PYTHONS.map(async (python) => {
      const filename = `acme_vault-1.3.0-${python}-none-any.whl`;
      return acmeFile({ filename, content: python, path: await folder.write(filename, Buffer.from(python)) });
    }),
  );
  const sent = (): readonly string[] =>
    trust.server.seen
      .filter(({ path }) => path === '/legacy/')
      .map(({ headers }) =>
        Buffer.from((headers.authorization ?? '').slice('Basic '.length), 'base64').toString(),
      );
  return {
    ...{ trust, index, files, sent },
    [Symbol.asyncDispose]: async () => {
      await trust[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test('parallel uploads share one token; a later one gets a new token', async () => {
  await using b = await uploadBench(() => false);
  const [first, ...others] = b.files;
  await Promise.all(others.map((file) => b.index.uploadFile(file)));
  b.trust.clock.now += 11 * 60_000;
  if (first !== undefined) await b.index.uploadFile(first);
  expect(b.sent()).toEqual([1, 1, 2].map((count) => `__token__:pypi-minted-${count}-hush`));
  expect(b.trust.idTokens).toHaveLength(2);
});

test('a pending publisher that made a project of another name: said so, at the first file', async () => {
  await using b = await uploadBench(({ path }, response) => {
    if (path !== '/legacy/') return false;
    sendHtml(response, 400, 'Non-user identities cannot create new projects. This was probably caused by …');
    return true;
  });
  const [file] = b.files;
  if (file === undefined) throw new Error('no file');
  await expect(b.index.uploadFile(file)).rejects.toMatchObject({
    code: 'trust-pending-name',
    message: expect.stringContaining('Acme.Vault'),
  });
  expect(b.sent()).toHaveLength(1);
});
