import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkContent } from '../../../src/distribution/content-check.ts';
import { checkDistributions } from '../../../src/distribution/check-distributions.ts';
import type { DescribedFile } from '../../../src/distribution/described-file.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { REAL_DISTRIBUTIONS, realDistributions } from '../../upload/real-distributions.ts';
import { readFiles, smallSdist, smallWheel } from '../../distribution/small-distribution.ts';

function verdict(files: readonly DescribedFile[], name: string, version: string) {
  return {
    errors: checkDistributions(files, { name, version, publicIndex: 'PyPI' }).errors.map(
      ({ message }) => message,
    ),
    findings: checkContent({ files, tracked: null, allow: [] }),
  };
}

test('whatever good files hold, nothing is found', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8}){0,2}\.(?:py|json|so)$/);
  const content = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.uint8Array({ maxLength: 300_000 }).map((bytes) => Buffer.from(bytes)),
  );
  const members = fc.uniqueArray(fc.tuple(name, content), { selector: ([path]) => path, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(members, fc.constantFrom(0, 8), async (extra, method) => {
      const wheel = smallWheel({
        members: extra.map(([path, content]) => ({ name: `acme_vault/x/${path}`, content, method })),
      });
      const sdist = await smallSdist({
        members: extra.map(
          ([path, content]) => [`acme_vault-1.3.0/src/acme_vault/x/${path}`, content] as const,
        ),
      });
      expect(verdict(await readFiles([wheel, sdist]), 'acme-vault', '1.3.0')).toEqual({
        errors: [],
        findings: [],
      });
    }),
    { numRuns: 30 },
  );
});

test('real distributions of many backends pass', async () => {
  const paths = await realDistributions();
  for (const [position, path] of paths.entries()) {
    const file = await readDistribution(path);
    const { name, version } = file.metadata;
    const { errors, findings } = verdict([file], name, version);
    expect([REAL_DISTRIBUTIONS[position]?.filename, errors, findings]).toEqual([file.filename, [], []]);
  }
}, 120_000);
