import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeUploadWindow, type UploadWindowFacts } from '../../src/release/upload-window.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

const SDIST = 'acme_vault-1.3.0.tar.gz';
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const OTHER = 'acme_vault-1.3.0-cp313-cp313-win_amd64.whl';
const NOW = Date.parse('2026-08-01T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

function judge(
  listed: Readonly<Record<string, string | null | undefined>> | 'empty',
  changes: Partial<UploadWindowFacts> = {},
) {
  return judgeUploadWindow({
    index: { name: 'pypi', label: 'PyPI' },
    project: 'acme-vault',
    version: parseVersion('1.3.0') as Version,
    tag: 'v1.3.0',
    page:
      listed === 'empty'
        ? 'empty'
        : {
            files: Object.entries(listed).map(([filename, uploadTime]) => ({
              filename,
              url: `https://files.example/${filename}`,
              sha256: null,
              ...(uploadTime === undefined ? {} : { uploadTime }),
            })),
          },
    filenames: [WHEEL, SDIST],
    now: NOW,
    ...changes,
  });
}

const closed = { code: 'release-upload-window-closed' };

describe('what is missing can be uploaded', () => {
  test.each<[string, Parameters<typeof judge>]>([
    ['nothing is there', ['empty']],
    ['only other versions are there', [{ 'acme_vault-1.2.0.tar.gz': '2020-01-01T00:00:00Z' }]],
    ['everything is there', [{ [WHEEL]: '2026-01-01T00:00:00Z', [SDIST]: '2026-01-01T00:00:00Z' }]],
    ['the first file came a day ago', [{ [WHEEL]: '2026-07-31T12:00:00Z' }]],
    ['the first file came 14 days ago to the second', [{ [WHEEL]: '2026-07-18T12:00:00.000000Z' }]],
    [
      'the index is another',
      [{ [WHEEL]: '2020-01-01T00:00:00Z' }, { index: { name: 'generic', label: 'x' } }],
    ],
  ])('%s', (_, [listed, changes]) => {
    expect(judge(listed, changes)).toBeNull();
  });
});

describe('what is missing stays missing', () => {
  test.each<[string, Parameters<typeof judge>]>([
    ['since a second ago', [{ [WHEEL]: '2026-07-18T11:59:59.999Z' }]],
    ['for long', [{ [WHEEL]: '2026-01-01T00:00:00Z' }]],
    [
      'by the first of its files',
      [
        { [WHEEL]: '2026-07-31T00:00:00Z', [SDIST]: '2026-07-01T00:00:00Z' },
        { filenames: [WHEEL, SDIST, OTHER] },
      ],
    ],
    ['by a file that is not ours', [{ [OTHER]: '2026-07-01T00:00:00Z' }]],
    ['by a file of another spelling', [{ 'acme_vault-1.3-py3-none-any.whl': '2026-07-01T00:00:00Z' }]],
    ['although one file has no time', [{ [WHEEL]: null, [OTHER]: '2026-07-01T00:00:00Z' }]],
    [
      'on TestPyPI',
      [{ [WHEEL]: '2026-07-01T00:00:00Z' }, { index: { name: 'testpypi', label: 'TestPyPI' } }],
    ],
  ])('%s', (_, [listed, changes]) => {
    expect(judge(listed, changes)).toMatchObject(closed);
  });

  test('the error says what is there, what is missing, since when, and one remedy', () => {
    const error = judge({ [WHEEL]: '2026-07-01T23:59:59.123456Z' });
    expect(error).toMatchObject({
      happened: `PyPI takes no new files for releases older than 14 days. It has had ${WHEEL} since 2026-07-01, and ${SDIST} of acme-vault 1.3.0 is missing there for good.`,
      remedy: expect.stringMatching(/^Release the next patch version: .*yank 1\.3\.0 on PyPI.*v1\.3\.0/),
    });
  });
});

describe('nobody can know', () => {
  test.each<[string, Parameters<typeof judge>]>([
    ['when the page tells no times', [{ [WHEEL]: null }]],
    ['when the page is HTML', [{ [WHEEL]: undefined }]],
    ['when a file without a time may be older', [{ [WHEEL]: null, [OTHER]: '2026-07-31T00:00:00Z' }]],
  ])('%s', (_, [listed]) => {
    expect(judge(listed)).toBe('unknown');
  });
});

test('law: with all times told, the first file alone decides', () => {
  const ages = fc.array(fc.integer({ min: -DAY, max: 30 * DAY }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(ages, (list) => {
      const listed = Object.fromEntries(
        list.map((age, build) => [
          `acme_vault-1.3.0-${build}-py3-none-any.whl`,
          new Date(NOW - age).toISOString(),
        ]),
      );
      const isClosed = Math.max(...list) > 14 * DAY;
      const verdict = judge(listed);
      if (isClosed) expect(verdict).toMatchObject(closed);
      else expect(verdict).toBeNull();
    }),
  );
});
