// Before a resumed release sends anything to PyPI, it is asked whether PyPI still takes what is missing.
import { expect, test } from '@jest/globals';
import { checkUploadWindow, type UploadWindowRequest } from '../../src/commands/check-upload-window.ts';
import { SDIST, WHEEL } from '../distribution/acme-file.ts';

const DAY = 24 * 60 * 60 * 1000;
const UPLOADED = Date.parse('2026-07-01T00:00:00Z');

interface Answers {
  readonly index?: UploadWindowRequest['index'];
  readonly uploadTime?: string | null;
  /** Days since the first file. */
  readonly days: number;
  readonly skew?: number | null;
}

async function check({ index, uploadTime = '2026-07-01T00:00:00Z', days, skew = 0 }: Answers) {
  const seen = { pages: [] as string[], log: [] as string[] };
  const checked = checkUploadWindow(
    {
      index: index ?? { name: 'pypi', label: 'PyPI' },
      tag: 'v1.3.0',
      files: [WHEEL, SDIST],
    },
    {
      readPage: async (project) => {
        seen.pages.push(project);
        return { files: [{ filename: WHEEL.filename, url: 'https://x.example/', sha256: null, uploadTime }] };
      },
      info: (text) => void seen.log.push(text),
      now: () => UPLOADED + days * DAY,
      clockSkew: () => skew,
    },
  );
  const code = await checked.then(
    () => null,
    (error: { readonly code: string }) => error.code,
  );
  return { code, ...seen };
}

test.each<[string, Answers, string | null]>([
  ['after 13 days', { days: 13 }, null],
  ['after 15 days', { days: 15 }, 'release-upload-window-closed'],
  [
    'after 13 days by a clock that is two days behind',
    { days: 13, skew: 2 * DAY },
    'release-upload-window-closed',
  ],
  ['after 15 days by a clock that is two days ahead', { days: 15, skew: -2 * DAY }, null],
  ['with a clock that nobody compared', { days: 15, skew: null }, 'release-upload-window-closed'],
  ['on another index', { days: 99, index: { name: 'generic', label: 'x' } }, null],
])('%s', async (_, answers, expected) => {
  const { code, pages, log } = await check(answers);
  expect(code).toBe(expected);
  expect(pages).toEqual(answers.index === undefined ? ['acme-vault'] : []);
  expect(log).toEqual([]);
});

test('times that the index does not tell leave it open, and that is said', async () => {
  const { code, log } = await check({ days: 99, uploadTime: null });
  expect(code).toBeNull();
  expect(log).toEqual([
    expect.stringMatching(/^unknown: whether PyPI still takes files of acme-vault 1\.3\.0: /),
  ]);
});

test('a release without files has nothing to send', async () => {
  const never = (): never => {
    throw new Error('asked');
  };
  await checkUploadWindow(
    { index: { name: 'pypi', label: 'PyPI' }, tag: 'v1.3.0', files: [] },
    { readPage: never, info: never, now: never, clockSkew: never },
  );
});
