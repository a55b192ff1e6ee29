import { describe, expect, test } from '@jest/globals';
import { uploadForm } from '../../src/upload/upload-form.ts';
import { acmeFile, SDIST } from '../distribution/acme-file.ts';

describe('uploadForm', () => {
  test('a wheel with everything', () => {
    const wheel = acmeFile({
      filename: 'acme_vault-1.3.0-py2.py3-none-any.whl',
      name: 'Acme_Vault',
      metadataVersion: '2.5',
      metadata: [
        'Classifier: Typing :: Typed',
        'Requires-Python: >=3.10',
        'Summary: Keeps things',
        'Keywords: vault,keys , safe',
        'Project-URL: Source,https://acme.example/a,b',
        'Requires-Dist: httpx<1,>=0.27',
        'Requires-Dist: click',
        'License-Expression: MIT',
        'License-File: LICENSE',
        'Import-Name: acme_vault',
        'Import-Namespace: acme',
        'X-Unknown: dropped',
        '',
        '# Acme',
      ].join('\n'),
    });
    expect(uploadForm(wheel)).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py2.py3'],
      ['sha256_digest', wheel.sha256],
      ['metadata_version', '2.5'],
      ['name', 'Acme-Vault'],
      ['version', '1.3.0'],
      ['requires_python', '>=3.10'],
      ['summary', 'Keeps things'],
      ['keywords', 'vault, keys, safe'],
      ['project_urls', 'Source, https://acme.example/a,b'],
      ['license_expression', 'MIT'],
      ['license_file', 'LICENSE'],
      ['classifiers', 'Typing :: Typed'],
      ['requires_dist', 'httpx<1,>=0.27'],
      ['requires_dist', 'click'],
      ['import_names', 'acme_vault'],
      ['import_namespaces', 'acme'],
      ['description', '# Acme'],
    ]);
  });

  test('an sdist with nothing: requires_python is there all the same', () => {
    expect(uploadForm(SDIST)).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
      ['sha256_digest', SDIST.sha256],
      ['metadata_version', '2.4'],
      ['name', 'acme-vault'],
      ['version', '1.3.0'],
      ['requires_python', ''],
    ]);
  });

  test('an MD5 beside the sha256, for indexes that want it', () => {
    const form = uploadForm(SDIST, 'd41d8cd98f00b204e9800998ecf8427e');
    expect(form[5]).toEqual(['md5_digest', 'd41d8cd98f00b204e9800998ecf8427e']);
  });

  test('attestations come last, as they were given', () => {
    expect(uploadForm(SDIST, null, '[{}]').at(-1)).toEqual(['attestations', '[{}]']);
    expect(uploadForm(SDIST).map(([name]) => name)).not.toContain('attestations');
  });

  test.each([
    ['2.1', 0],
    ['2.3', 0],
    ['2.4', 1],
    ['2.10', 1],
  ])('licence files in metadata %s: %i', (metadataVersion, count) => {
    const form = uploadForm(acmeFile({ metadataVersion, metadata: 'License-File: LICENSE\n' }));
    expect(form.filter(([name]) => name === 'license_file')).toHaveLength(count);
  });
});
