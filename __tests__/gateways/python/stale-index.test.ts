// An index behind a cache: the page is old, the file is there, or not.
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { awaitServed } from '../../../src/commands/await-served.ts';
import { createDirectFetch } from '../../../src/gateways/direct-fetch.ts';
import { createVerifyTools } from '../../../src/gateways/python/verify-tools.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { page, startFaultServer } from '../package-index/fault-server.ts';

const BYTES = Buffer.from('the bytes of a wheel');
const FILE = {
  filename: 'acme_vault-1.3.0-py3-none-any.whl',
  sha256: createHash('sha256').update(BYTES).digest('hex'),
  size: BYTES.length,
};
const OLD = { filename: 'acme_vault-1.2.0-py3-none-any.whl', sha256: 'a'.repeat(64) };

interface Behaviour {
  /** Reads of the page before it lists the file. */
  readonly staleFor: number;
  readonly hasFile: boolean;
}

async function wait({ staleFor, hasFile }: Behaviour) {
  let reads = 0;
  const waits: number[] = [];
  await using server = await startFaultServer(({ path }, response) => {
    if (path === '/simple/acme-vault/') {
      const isStale = (reads += 1) <= staleFor;
      const cached = isStale ? { age: String(20 * reads), 'cache-control': 'max-age=600, public' } : {};
      response.writeHead(200, { 'content-type': 'text/html', ...cached });
      response.end(isStale ? page(OLD) : page(OLD, FILE));
    } else if (hasFile && path === `/packages/${FILE.filename}`) response.writeHead(200).end(BYTES);
    else response.writeHead(404).end();
  });
  const tools = createVerifyTools({
    ...{
      profile: indexProfile(`${server.url}/`),
      credentials: null,
      fetch: createDirectFetch(),
      version: '0',
    },
    ...{ log: () => undefined, workspace: '.', env: {}, secrets: [], python: '', runsInWorkspace: false },
    wait: async (milliseconds) => void waits.push(milliseconds / 1000),
  });
  const release = {
    index: 'the index',
    project: 'acme-vault',
    version: '1.3.0',
    files: [FILE],
    patience: 30,
  };
  const found = await awaitServed(release, { ...tools, info: () => undefined }).catch(
    (error: unknown) => error,
  );
  return { found, waits };
}

test('a page that comes round', async () => {
  const { found, waits } = await wait({ staleFor: 2, hasFile: true });
  expect(found).toMatchObject({ served: [{ filename: FILE.filename }], waited: 3 });
  expect(waits).toEqual([1, 2]);
});

test('a page that stays stale, told from a file that is not there', async () => {
  const stale = await wait({ staleFor: 99, hasFile: true });
  expect(stale.found).toMatchObject({
    code: 'verify-page-stale',
    happened: expect.stringContaining('(a cache answers with a copy 120 s old of at most 600 s)'),
  });
  expect(stale.waits).toEqual([1, 2, 4, 8, 15]);
  const missing = await wait({ staleFor: 99, hasFile: false });
  expect(missing.found).toMatchObject({ code: 'verify-files-missing' });
});
