import { describe, expect, test } from '@jest/globals';
import { checkDistributions, type ExpectedRelease } from '../../src/distribution/check-distributions.ts';
import type { DescribedFile } from '../../src/distribution/described-file.ts';
import { acmeFile, SDIST, WHEEL } from './acme-file.ts';

const EXPECTED: ExpectedRelease = { name: 'Acme.Vault', version: '1.3.0' };
const PUBLIC: ExpectedRelease = { ...EXPECTED, publicIndex: 'PyPI' };

function codes(files: readonly DescribedFile[], expected: ExpectedRelease = EXPECTED): readonly string[] {
  return checkDistributions(files, expected).errors.map((error) => error.code);
}

describe('checkDistributions', () => {
  test('a wheel and an sdist of the planned version pass without a word', () => {
    expect(checkDistributions([WHEEL, SDIST], PUBLIC)).toEqual({ errors: [], warnings: [] });
  });

  test.each<[string, readonly DescribedFile[], readonly string[]]>([
    ['nothing', [], ['distribution-missing']],
    ['no wheel', [SDIST], []],
    ['no sdist', [WHEEL], []],
    ['the same file twice', [WHEEL, SDIST, WHEEL], ['distribution-twice']],
    [
      'two sdists',
      [WHEEL, SDIST, acmeFile({ filename: 'acme-vault-1.3.0.tar.gz' })],
      ['distribution-several-sdists'],
    ],
    [
      'a file of an older build',
      [WHEEL, SDIST, acmeFile({ filename: 'acme_vault-1.2.0-py3-none-any.whl', version: '1.2.0' })],
      ['distribution-other-version', 'distribution-other-version'],
    ],
    ['metadata of another version', [acmeFile({ version: '1.2.0' }), SDIST], ['distribution-other-version']],
    ['metadata of another name', [acmeFile({ name: 'other' }), SDIST], ['distribution-other-name']],
    [
      'file name of another project',
      [acmeFile({ filename: 'other-1.3.0-py3-none-any.whl' }), SDIST],
      ['distribution-other-name'],
    ],
    [
      'file name whose version is none',
      [acmeFile({ filename: 'acme_vault-x-py3-none-any.whl' }), SDIST],
      ['distribution-other-version'],
    ],
  ])('%s', (_, files, expected) => {
    expect(codes(files)).toEqual(expected);
  });

  test('kinds can be asked for', () => {
    const kinds = ['sdist', 'wheel'] as const;
    expect(codes([WHEEL, SDIST], { ...EXPECTED, kinds })).toEqual([]);
    expect(codes([WHEEL], { ...EXPECTED, kinds })).toEqual(['distribution-missing']);
    expect(codes([], { ...EXPECTED, kinds })).toEqual(['distribution-missing', 'distribution-missing']);
  });

  test('versions are compared as versions, and their spelling is warned about', () => {
    const wheel = acmeFile({
      filename: 'acme_vault-1.3.0rc1+a_b-py3-none-any.whl',
      version: '1.3.0-rc.1+a.b',
    });
    const sdist = acmeFile({ filename: 'acme-vault-1.3.0rc1+a.b.tar.gz', version: '1.3.0rc1+a.b' });
    const findings = checkDistributions([wheel, sdist], { name: 'acme-vault', version: '1.3.0rc1+a.b' });
    expect(findings.errors).toEqual([]);
    expect(findings.warnings).toHaveLength(2);
    expect(findings.warnings[1]).toContain('acme_vault-1.3.0rc1+a.b');
  });

  test('dependencies without bounds are reported once each, not refused', () => {
    const metadata =
      'Requires-Dist: httpx>=0.27\nRequires-Dist: click\nRequires-Dist: rich<15\nRequires-Dist: attrs>=1,<99\n';
    const files = [acmeFile({ metadata }), acmeFile({ metadata, filename: SDIST.filename })];
    expect(checkDistributions(files, EXPECTED)).toEqual({
      errors: [],
      warnings: [
        expect.stringContaining('without a lower bound: click, rich.'),
        expect.stringContaining('without an upper bound: click, httpx.'),
      ],
    });
  });
});

describe('rules of a public index', () => {
  test.each<[string, DescribedFile, readonly string[]]>([
    [
      'direct URL',
      acmeFile({ metadata: 'Requires-Dist: x @ git+https://token@host/x\n' }),
      ['distribution-direct-requirement'],
    ],
    [
      'private classifier',
      acmeFile({ metadata: 'Classifier: Private :: Do Not Upload\n' }),
      ['distribution-private'],
    ],
    ['metadata version', acmeFile({ metadataVersion: '2.6' }), ['distribution-metadata-version']],
    [
      'bare platform tag',
      acmeFile({ filename: 'acme_vault-1.3.0-cp311-cp311-linux_x86_64.whl' }),
      ['distribution-platform-tag'],
    ],
    ['manylinux', acmeFile({ filename: 'acme_vault-1.3.0-cp311-cp311-manylinux_2_17_x86_64.whl' }), []],
    [
      'licence file missing',
      acmeFile({
        metadata: 'License-File: LICENSE\n',
        members: ['acme_vault-1.3.0.dist-info/METADATA', 'acme_vault-1.3.0.dist-info/LICENSE'],
      }),
      ['distribution-license-file'],
    ],
    [
      'licence file there',
      acmeFile({
        metadata: 'License-File: LICENSE\n',
        members: ['acme_vault-1.3.0.dist-info/METADATA', 'acme_vault-1.3.0.dist-info/licenses/LICENSE'],
      }),
      [],
    ],
    [
      'licence file of old metadata',
      acmeFile({ metadataVersion: '2.1', metadata: 'License-File: LICENSE\n' }),
      [],
    ],
  ])('%s', (_, wheel, expected) => {
    expect(codes([wheel, SDIST], PUBLIC)).toEqual(expected);
    expect(codes([wheel, SDIST])).toEqual([]);
  });

  test('a local version', () => {
    const files = [
      acmeFile({ filename: 'acme_vault-1.3.0+a-py3-none-any.whl', version: '1.3.0+a' }),
      acmeFile({ filename: 'acme_vault-1.3.0+a.tar.gz', version: '1.3.0+a' }),
    ];
    expect(codes(files, { ...PUBLIC, version: '1.3.0+a' })).toEqual(['distribution-local-version']);
    expect(codes(files, { ...EXPECTED, version: '1.3.0+a' })).toEqual([]);
  });

  test('a token in a URL is not shown', () => {
    const wheel = acmeFile({ metadata: 'Requires-Dist: x @ https://user:hush@host/x\n' });
    const [error] = checkDistributions([wheel, SDIST], PUBLIC).errors;
    expect(error?.message).toContain('https://***@host/x');
    expect(error?.message).not.toContain('hush');
  });
});
