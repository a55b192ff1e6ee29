import { expect, test } from '@jest/globals';
import { checkReproducible, type ReproducibleNeeds } from '../../src/commands/check-reproducible.ts';
import type { ArchiveListing } from '../../src/distribution/archive-listing.ts';
import { buildErrors } from '../../src/findings/build-errors.ts';
import { raise } from '../../src/findings/catalogue.ts';

const listing = (time: string, sha256: string): ArchiveListing => ({
  filename: 'acme-1.0.tar.gz',
  sha256,
  wrapping: '0',
  members: [{ path: 'acme-1.0/a.py', sha256: 'a', size: 1, mode: '100644', time, owner: '', link: '' }],
});

function world(second: ArchiveListing, more: Partial<ReproducibleNeeds> = {}) {
  const seen = { warnings: [] as string[], removed: 0, asked: [] as unknown[] };
  const needs: ReproducibleNeeds = {
    step: (_, work) => work(),
    info: () => undefined,
    warn: (text) => void seen.warnings.push(text),
    buildAgain: async (request) => {
      seen.asked.push(request);
      return { paths: ['/second/acme-1.0.tar.gz'], remove: async () => void (seen.removed += 1) };
    },
    listMembers: async (path) => (path.startsWith('/second/') ? second : listing('1', 'one')),
    ...more,
  };
  return { needs, seen };
}

const REQUEST = {
  mode: 'require',
  files: [{ path: '/first/acme-1.0.tar.gz' }],
  folder: '.',
  sourceDateEpoch: 1,
  buildCommand: null,
  versionEnvironment: {},
  edited: ['pyproject.toml'],
} as const;

test('the same bytes', async () => {
  const { needs, seen } = world(listing('1', 'one'));
  await expect(checkReproducible(REQUEST, needs)).resolves.toBe('same');
  expect(seen).toMatchObject({
    removed: 1,
    asked: [{ folder: '.', edited: ['pyproject.toml'], first: ['/first/acme-1.0.tar.gz'] }],
  });
});

test('what differs is an error with the members, when it is required', async () => {
  const { needs, seen } = world(listing('2', 'two'));
  await expect(checkReproducible(REQUEST, needs)).rejects.toMatchObject({
    code: 'reproducible-differs',
    happened:
      'A second build of the same sources gave other bytes:\n  acme-1.0.tar.gz\n    acme-1.0/a.py: time (1, then 2)\n',
    remedy: expect.stringContaining('setuptools none in its sdist. Or set `reproducible` to'),
  });
  expect(seen.removed).toBe(1);
});

test('or a warning', async () => {
  const { needs, seen } = world(listing('2', 'two'));
  await expect(checkReproducible({ ...REQUEST, mode: 'warn' }, needs)).resolves.toBe('differs');
  expect(seen.warnings).toEqual([expect.stringContaining('acme-1.0/a.py: time')]);
});

test('off builds nothing', async () => {
  const { needs, seen } = world(listing('2', 'two'));
  await expect(checkReproducible({ ...REQUEST, mode: 'off' }, needs)).resolves.toBe('unchecked');
  expect(seen.asked).toEqual([]);
});

test('a second build that fails says why', async () => {
  const failed = raise(buildErrors, 'build-left-nothing', { command: 'make dist', folder: 'dist' });
  const { needs } = world(listing('1', 'one'), { buildAgain: () => Promise.reject(failed) });
  await expect(checkReproducible(REQUEST, needs)).rejects.toMatchObject({
    code: 'reproducible-build-failed',
    happened: expect.stringContaining('`make dist` ended well but left no wheel'),
  });
});
