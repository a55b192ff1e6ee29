import { describe, expect, test } from '@jest/globals';
import { parseProvenance } from '../../src/trust/expected-publisher.ts';
import { newestFiles } from '../../src/trust/newest-files.ts';

const GITHUB = { kind: 'GitHub', repository: 'acme/vault', workflow: 'release.yml', environment: 'pypi' };
const provenance = (...publishers: unknown[]): string =>
  JSON.stringify({
    version: 1,
    attestation_bundles: publishers.map((publisher) => ({ publisher, attestations: [] })),
  });

describe('parseProvenance', () => {
  test.each([
    ['GitHub', provenance(GITHUB), 'pypi'],
    ['no environment', provenance({ ...GITHUB, environment: null }), null],
    ['an empty environment', provenance({ ...GITHUB, environment: '' }), null],
    ['the second bundle', provenance({ kind: 'GitLab', repository: 'acme/vault' }, 7, GITHUB), 'pypi'],
  ])('%s', (_, text, environment) => {
    expect(parseProvenance(text, '1.2.0')).toEqual({
      repository: 'acme/vault',
      workflow: 'release.yml',
      environment,
      source: 'provenance of 1.2.0',
    });
  });

  test.each([
    ['no JSON', '<html>'],
    ['another shape', '{"attestation_bundles":{"a":1}}'],
    ['no bundle', provenance()],
    ['another kind', provenance({ ...GITHUB, kind: 'GitLab' })],
    ['a repository that is none', provenance({ ...GITHUB, repository: 'acme/vault\n::error::' })],
    ['a workflow that is no file', provenance({ ...GITHUB, workflow: '../release.yml' })],
  ])('%s: nobody', (_, text) => {
    expect(parseProvenance(text, '1.2.0')).toBeNull();
  });
});

test('newestFiles: one file of each version, newest first, names that are none left out', () => {
  const names = [
    'acme_vault-1.9.0.tar.gz',
    'acme_vault-1.10.0-py3-none-any.whl',
    'acme_vault-1.10.0.tar.gz',
    'acme_vault-1.10.tar.gz',
    'acme-vault-0.1.win32.exe',
    'acme_vault-what.tar.gz',
    'acme_vault-2.0rc1.tar.gz',
    'acme_vault-0.9.tar.gz',
  ];
  const files = names.map((filename) => ({
    ...{ filename, url: `https://f.example/${filename}`, sha256: null, size: null },
    ...{ requiresPython: null, yanked: false as const, uploadTime: null },
  }));
  expect(newestFiles({ files }, 3)).toEqual([
    { filename: 'acme_vault-2.0rc1.tar.gz', version: '2.0rc1' },
    { filename: 'acme_vault-1.10.0-py3-none-any.whl', version: '1.10.0' },
    { filename: 'acme_vault-1.9.0.tar.gz', version: '1.9.0' },
  ]);
});
