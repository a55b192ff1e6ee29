import { expect, test } from '@jest/globals';
import { awaitServed, type AwaitNeeds } from '../../src/commands/await-served.ts';
import type { IndexPage } from '../../src/simple-index/index-page.ts';
import type { PageCopy } from '../../src/simple-index/page-copy.ts';
import { SDIST, WHEEL } from '../distribution/acme-file.ts';
import { listed, page } from './index-pages.ts';

interface World {
  readonly needs: AwaitNeeds;
  readonly waits: number[];
  readonly said: string[];
}

/** Pages in the order in which they are read; the last one stays. */
function world(pages: readonly (IndexPage | 'empty')[], more: Partial<AwaitNeeds> = {}): World {
  const left = [...pages];
  const waits: number[] = [];
  const said: string[] = [];
  const needs: AwaitNeeds = {
    readPage: async () => (left.length > 1 ? left.shift() : left[0]) as IndexPage | 'empty',
    pageCopy: () => null,
    servesBytes: async () => false,
    wait: async (milliseconds) => void waits.push(milliseconds / 1000),
    info: (text) => void said.push(text),
    ...more,
  };
  return { needs, waits, said };
}

const RELEASE = {
  index: 'acme.example',
  project: 'acme-vault',
  version: '1.3.0',
  files: [WHEEL, SDIST],
  patience: 100,
};

test('what is listed at once is not waited for', async () => {
  const { needs, waits } = world([page(WHEEL, SDIST)]);
  const found = await awaitServed(RELEASE, needs);
  expect(found.served.map(({ filename, url }) => [filename, url])).toEqual([
    [WHEEL.filename, listed(WHEEL).url],
    [SDIST.filename, listed(SDIST).url],
  ]);
  expect([found.waited, waits]).toEqual([0, []]);
});

test('looks again, at growing distances, until all files are listed', async () => {
  const { needs, waits, said } = world(['empty', 'empty', page(WHEEL), page(WHEEL, SDIST)]);
  const { waited } = await awaitServed(RELEASE, needs);
  expect([waits, waited]).toEqual([[1, 2, 4], 7]);
  expect(said.at(-1)).toBe(`acme.example does not list ${SDIST.filename} yet; looking again in 4 s.`);
});

test('looks when the copy of a cache ends, not later', async () => {
  const copies: (PageCopy | null)[] = [null, null, null, { age: 598, maxAge: 600 }];
  const { needs, waits } = world(['empty', 'empty', 'empty', 'empty', page(WHEEL, SDIST)], {
    pageCopy: () => copies.shift() ?? null,
  });
  await awaitServed(RELEASE, needs);
  expect(waits).toEqual([1, 2, 4, 3]);
});

test('other bytes under the same name end it at once', async () => {
  const { needs, waits } = world([page({ ...WHEEL, sha256: 'f'.repeat(64) }, SDIST)]);
  await expect(awaitServed(RELEASE, needs)).rejects.toMatchObject({
    code: 'verify-file-differs',
    happened: expect.stringMatching(`sha256 ${'f'.repeat(64)} there, ${WHEEL.sha256} expected`),
  });
  expect(waits).toEqual([]);
});

test('a page that stays old while the bytes are there is stale, with the age of the copy', async () => {
  const { needs, waits } = world([page(WHEEL)], {
    servesBytes: async ({ filename, project, version }) =>
      [filename, project, version].join() === `${SDIST.filename},acme-vault,1.3.0`,
    pageCopy: () => ({ age: 300, maxAge: 3600 }),
  });
  await expect(awaitServed(RELEASE, needs)).rejects.toMatchObject({
    code: 'verify-page-stale',
    happened:
      `acme.example has ${SDIST.filename} with the right bytes, but after 100 s its page still does not list them ` +
      '(a cache answers with a copy 300 s old of at most 3600 s).',
  });
  expect(waits.reduce((sum, one) => sum + one)).toBe(100);
});

test('what is nowhere is missing; what is only not listed is not named', async () => {
  const { needs } = world(['empty'], { servesBytes: async ({ filename }) => filename === WHEEL.filename });
  await expect(awaitServed(RELEASE, needs)).rejects.toMatchObject({
    code: 'verify-files-missing',
    happened: `acme.example does not serve ${SDIST.filename}: after 100 s its page does not list them, and they were not found past it.`,
  });
});

test('without patience it looks once', async () => {
  const { needs, waits } = world(['empty', page(WHEEL, SDIST)]);
  await expect(awaitServed({ ...RELEASE, patience: 0 }, needs)).rejects.toMatchObject({
    code: 'verify-files-missing',
  });
  expect(waits).toEqual([]);
});
