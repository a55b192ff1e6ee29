import { describe, expect, test } from '@jest/globals';
import {
  verifyPublished,
  type InstallPublished,
  type VerifyNeeds,
  type VerifyRequest,
} from '../../src/commands/verify-published.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { verifyErrors } from '../../src/findings/verify-errors.ts';
import type { IndexPage } from '../../src/simple-index/index-page.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';
import { acmeFile, SDIST, WHEEL } from '../distribution/acme-file.ts';
import { page } from './index-pages.ts';

const REQUEST: VerifyRequest = {
  index: 'acme.example',
  project: 'acme-vault',
  version: parseVersion('1.3') as Version,
  files: [WHEEL, SDIST],
  patience: 10,
  runsCode: true,
  allowsSource: false,
  verifyCommand: ['acme-vault', 'check'],
};

function world(pages: readonly (IndexPage | 'empty')[], more: Partial<VerifyNeeds> = {}) {
  const left = [...pages];
  const seen = { steps: [] as string[], warnings: [] as string[], installs: [] as InstallPublished[] };
  const needs: VerifyNeeds = {
    step: async (title, work) => {
      seen.steps.push(title);
      return work();
    },
    info: () => undefined,
    warn: (text) => void seen.warnings.push(text),
    readPage: async () => (left.length > 1 ? left.shift() : left[0]) as IndexPage | 'empty',
    pageCopy: () => null,
    servesBytes: async () => false,
    wait: async () => undefined,
    installPublished: async (request) => {
      seen.installs.push(request);
      return { file: WHEEL.filename, modules: [], scripts: [], verified: true, notes: ['One note.'] };
    },
    ...more,
  };
  return { needs, seen };
}

test('compares all files, then installs what is served', async () => {
  const { needs, seen } = world(['empty', page(WHEEL, SDIST)]);
  const verified = await verifyPublished(REQUEST, needs);
  expect(verified).toMatchObject({ waited: 1, installed: { file: WHEEL.filename } });
  expect(seen).toMatchObject({
    steps: ['Compare', 'Install'],
    warnings: ['One note.'],
    installs: [
      {
        project: 'acme-vault',
        version: '1.3',
        allowsSource: false,
        verifyCommand: ['acme-vault', 'check'],
        files: [
          {
            filename: WHEEL.filename,
            sha256: WHEEL.sha256,
            url: `https://acme.example/files/${WHEEL.filename}`,
          },
          { filename: SDIST.filename },
        ],
      },
    ],
  });
});

test('where no code may run, nothing is installed', async () => {
  const { needs, seen } = world([page(WHEEL, SDIST)]);
  const { installed } = await verifyPublished({ ...REQUEST, runsCode: false }, needs);
  expect([installed, seen.steps, seen.installs]).toEqual([null, ['Compare'], []]);
});

test('other bytes are told before anything is installed', async () => {
  const { needs, seen } = world([page({ ...WHEEL, sha256: '0'.repeat(64) }, SDIST)]);
  await expect(verifyPublished(REQUEST, needs)).rejects.toMatchObject({ code: 'verify-file-differs' });
  expect(seen.installs).toEqual([]);
});

test('a file of the version that is not of the release, and a yanked one, are told', async () => {
  const foreign = acmeFile({ filename: 'acme_vault-1.3.0-cp312-cp312-win_amd64.whl' });
  const older = acmeFile({ filename: 'acme_vault-1.2.0-py3-none-any.whl' });
  const { needs, seen } = world([page({ ...WHEEL, yanked: 'broken' }, SDIST, foreign, older)]);
  await verifyPublished({ ...REQUEST, runsCode: false }, needs);
  expect(seen.warnings).toEqual([
    `${WHEEL.filename} is yanked on acme.example: installers take it only when it is asked for.`,
    `acme.example also lists ${foreign.filename} for 1.3, which is not of this release: installers may take it.`,
  ]);
});

describe('of a release of which only name and version are known', () => {
  const request = { ...REQUEST, files: null };

  test('the listed files of that version are taken, however it is spelt', async () => {
    const older = acmeFile({ filename: 'acme_vault-1.2.0-py3-none-any.whl' });
    const { needs } = world(['empty', page(older), page(older, WHEEL)]);
    const { files, waited } = await verifyPublished(request, needs);
    expect([files.map(({ filename }) => filename), waited]).toEqual([[WHEEL.filename], 3]);
  });

  test('hashes that the page does not tell are asked for', async () => {
    const asked: unknown[] = [];
    const { needs } = world([page(WHEEL)], {
      readPage: async (project, filenames) => {
        asked.push([project, filenames]);
        return filenames === undefined ? page({ ...WHEEL, sha256: null }) : page(WHEEL);
      },
    });
    const { files } = await verifyPublished(request, needs);
    expect(files[0]?.sha256).toBe(WHEEL.sha256);
    expect(asked).toEqual([
      ['acme-vault', undefined],
      ['acme-vault', [WHEEL.filename]],
    ]);
  });

  test('a version that does not come is an error', async () => {
    const { needs } = world(['empty']);
    await expect(verifyPublished(request, needs)).rejects.toMatchObject({
      code: 'verify-version-missing',
      happened: 'acme.example lists no file of acme-vault 1.3, after 10 s.',
    });
  });
});

test('what the installation finds is passed on', async () => {
  const error = raise(verifyErrors, 'verify-download-differs', {
    ...{ index: 'x', filename: 'x', listed: 'x', actual: 'x', size: 1 },
  });
  const { needs } = world([page(WHEEL, SDIST)], { installPublished: () => Promise.reject(error) });
  await expect(verifyPublished(REQUEST, needs)).rejects.toBe(error);
});
