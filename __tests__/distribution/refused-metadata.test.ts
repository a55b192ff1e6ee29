import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkDistributions } from '../../src/distribution/check-distributions.ts';
import { acmeFile } from './acme-file.ts';
import { refusals, smallSdist, smallWheel, type Metadata } from './small-distribution.ts';

/** Everything that metadata 2.5 has, as a current backend writes it. */
const FULL = `Summary: Keeps small secrets
Author-email: Mona Acme <mona@acme.example>, "Acme, Inc." <team@acme.example>
Maintainer-email: mona@acme.example
License-Expression: (Apache-2.0 WITH LLVM-exception OR MIT) AND BSD-3-Clause
Keywords: secrets,vault
Home-page: https://acme.example/vault
Project-URL: Source, https://acme.example/git?a=b#c
Project-URL: Issues, https://acme.example/issues/{new}
Classifier: Development Status :: 5 - Production/Stable
Classifier: Programming Language :: Python :: 3
Classifier: Typing :: Typed
Requires-Python: >=3.10, !=3.11.*, <4
Requires-Dist: httpx[http2]>=0.27,<1 ; python_version < "3.14" and (extra == "net" or os_name != 'nt')
Requires-Dist: tomli (~=2.0) ; sys_platform not in "win32"
Requires-Dist: acme-core
Provides-Extra: net
Dynamic: Description
Import-Name: acme_vault
Import-Namespace: acme ; private
Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM
`;

describe('metadata that PyPI refuses, by rule', () => {
  test.each<[what: string, written: Metadata, rule: string]>([
    ['a version to come', { metadataVersion: '2.6' }, 'distribution-metadata-version'],
    ['a version that never was', { metadataVersion: '2.0' }, 'distribution-metadata-version'],
    [
      'a field of a later version',
      { metadataVersion: '2.1', fields: 'License-Expression: MIT\n' },
      'distribution-field-too-new',
    ],
    [
      'Dynamic in 2.1',
      { metadataVersion: '2.1', fields: 'Dynamic: License\n' },
      'distribution-field-too-new',
    ],
    ['import names in 2.4', { fields: 'Import-Name: acme_vault\n' }, 'distribution-field-too-new'],
    ['a long summary', { fields: `Summary: ${'x'.repeat(513)}\n` }, 'distribution-summary'],
    ['a summary of two lines', { fields: 'Summary: one\n two\n' }, 'distribution-summary'],
    [
      'a README of unknown type',
      { fields: 'Description-Content-Type: text/asciidoc\n' },
      'distribution-description-type',
    ],
    [
      'a README in Latin-1',
      { fields: 'Description-Content-Type: text/plain; charset=latin-1\n' },
      'distribution-description-type',
    ],
    [
      'an unknown kind of Markdown',
      { fields: 'Description-Content-Type: text/markdown; variant=MyST\n' },
      'distribution-description-type',
    ],
    ['an address without @', { fields: 'Author-email: Mona\n' }, 'distribution-email'],
    ['an address at this machine', { fields: 'Author-email: Mona <mona@localhost>\n' }, 'distribution-email'],
    [
      'an address of a private domain',
      { fields: 'Maintainer-email: mona@corp.local\n' },
      'distribution-email',
    ],
    ['spaces for @', { fields: 'Author-email: Mona <mona at acme.example>\n' }, 'distribution-email'],
    ['a home page that is a path', { fields: 'Home-page: acme.example/vault\n' }, 'distribution-url'],
    ['a download by FTP', { fields: 'Download-URL: ftp://acme.example/\n' }, 'distribution-url'],
    [
      'a long label',
      { fields: `Project-URL: ${'x'.repeat(33)}, https://acme.example\n` },
      'distribution-project-url',
    ],
    ['no label', { fields: 'Project-URL: , https://acme.example\n' }, 'distribution-project-url'],
    [
      'a label twice',
      { fields: 'Project-URL: a, https://a.example\nProject-URL: a, https://b.example\n' },
      'distribution-project-url',
    ],
    ['a project URL without URL', { fields: 'Project-URL: Source\n' }, 'distribution-project-url'],
    [
      'a project URL by git',
      { fields: 'Project-URL: Source, git@acme.example:acme/vault\n' },
      'distribution-project-url',
    ],
    ['a private classifier', { fields: 'Classifier: Private :: Do Not Upload\n' }, 'distribution-private'],
    [
      'a misspelt classifier',
      { fields: 'Classifier: Framework :: Djanog\n' },
      'distribution-classifier-unknown',
    ],
    [
      'a deprecated classifier',
      { fields: 'Classifier: Natural Language :: Ukranian\n' },
      'distribution-classifier-deprecated',
    ],
    [
      'a requirement by URL',
      { fields: 'Requires-Dist: x @ https://acme.example/x.whl\n' },
      'distribution-direct-requirement',
    ],
    [
      'a requirement that is none',
      { fields: 'Requires-Dist: x =>1.0\n' },
      'distribution-requirement-invalid',
    ],
    [
      'a requirement of a broken version',
      { fields: 'Requires-Dist: x >=1.0.*\n' },
      'distribution-requirement-invalid',
    ],
    [
      'an unknown marker',
      { fields: 'Requires-Dist: x ; python > "3"\n' },
      'distribution-requirement-invalid',
    ],
    [
      'Requires-Python of words',
      { fields: 'Requires-Python: 3.10 or later\n' },
      'distribution-requires-python',
    ],
    [
      'Requires-Python by a bare number',
      { fields: 'Requires-Python: 3.10\n' },
      'distribution-requires-python',
    ],
    ['an extra that is no name', { fields: 'Provides-Extra: -net\n' }, 'distribution-extra-name'],
    ['a dynamic name', { fields: 'Dynamic: Name\n' }, 'distribution-dynamic-field'],
    ['a dynamic field of one’s own', { fields: 'Dynamic: Colour\n' }, 'distribution-dynamic-field'],
    [
      'an import name with a dash',
      { metadataVersion: '2.5', fields: 'Import-Name: acme-vault\n' },
      'distribution-import-name',
    ],
    [
      'a licence in words',
      { fields: 'License-Expression: MIT License\n' },
      'distribution-license-expression',
    ],
    ['an open bracket', { fields: 'License-Expression: (MIT OR ISC\n' }, 'distribution-license-expression'],
    ['two licences', { fields: 'License: MIT\nLicense-Expression: MIT\n' }, 'distribution-license-twice'],
    ['a name twice', { fields: 'Name: other\n' }, 'distribution-metadata-field'],
    ['no version', { version: 'one' }, 'distribution-metadata-field'],
  ])('%s', async (_, written, rule) => {
    expect(await refusals([smallWheel(written), await smallSdist(written)])).toEqual([rule]);
  });

  test.each([
    ['../LICENSE', 'above'],
    ['LICEN?E*', 'pattern'],
    ['/LICENSE', 'absolute'],
    ['licenses\\MIT', 'backslash'],
  ])('the licence path %s', (path, reason) => {
    const members = [`acme_vault-1.3.0.dist-info/licenses/${path}`];
    const file = acmeFile({ metadata: `License-File: ${path}\n`, members });
    const { errors } = checkDistributions([file], {
      name: 'acme-vault',
      version: '1.3.0',
      publicIndex: 'PyPI',
    });
    expect(errors.map(({ code }) => code)).toEqual(['distribution-license-path']);
    expect(errors[0]?.happened).toContain(reason);
  });

  test('everything that metadata may have passes', async () => {
    const written = { metadataVersion: '2.5', fields: FULL };
    expect(await refusals([smallWheel(written), await smallSdist(written)])).toEqual([]);
  });

  test('old metadata passes', async () => {
    const written = {
      metadataVersion: '1.0',
      fields: 'License: UNKNOWN\nHome-page: UNKNOWN\nAuthor-email: \n',
    };
    expect(await refusals([smallWheel(written), await smallSdist(written)])).toEqual([]);
  });
});

describe('how it is told', () => {
  const check = (metadata: string) =>
    checkDistributions(
      [acmeFile({ metadata }), acmeFile({ metadata, filename: 'acme_vault-1.3.0.tar.gz' })],
      { name: 'acme-vault', version: '1.3.0', publicIndex: 'PyPI' },
    );

  test('once for all files that have it', () => {
    const { errors } = check('Classifier: Framework :: Djanog\n');
    expect(errors.map(({ happened }) => happened)).toEqual([
      'acme_vault-1.3.0-py3-none-any.whl, acme_vault-1.3.0.tar.gz has the classifier `Framework :: Djanog`, and PyPI refuses classifiers it does not know. Is Framework :: Django meant?',
    ]);
  });

  test('a classifier that may be younger than the list is warned about', () => {
    const { errors, warnings } = check('Classifier: Programming Language :: Python :: 3.99\n');
    expect(errors).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining('`Programming Language :: Python :: 3.99`')]);
  });

  test('files of one version that tell different things are warned about', () => {
    const file = acmeFile({ metadata: 'Requires-Dist: a>=1,<2\nSummary: One\n' });
    const other = acmeFile({
      metadata: 'Requires-Dist: a>=2,<3\nSummary: Two\n',
      filename: 'acme_vault-1.3.0.tar.gz',
    });
    const dynamic = acmeFile({
      metadata: 'Dynamic: Requires-Dist\nDynamic: Summary\n',
      filename: 'acme_vault-1.3.0.tar.gz',
    });
    const expected = { name: 'acme-vault', version: '1.3.0' };
    expect(checkDistributions([file, other], expected).warnings).toEqual([
      expect.stringContaining('differ in Summary, Requires-Dist'),
    ]);
    expect(checkDistributions([file, dynamic], expected).warnings).toEqual([]);
  });

  test('a file above the limit of PyPI is warned about', () => {
    const large = { ...acmeFile(), size: 100 * 1024 * 1024 + 1 };
    const expected = { name: 'acme-vault', version: '1.3.0', publicIndex: 'PyPI' };
    expect(checkDistributions([large], expected).warnings).toEqual([expect.stringContaining('100 MB')]);
  });
});

test('any field is judged without an exception', () => {
  const field = fc.tuple(
    fc.constantFrom(
      ...['Summary', 'Author-email', 'Project-URL', 'Home-page', 'Classifier', 'Requires-Dist', 'Dynamic'],
      ...[
        'Requires-Python',
        'License-Expression',
        'License-File',
        'Provides-Extra',
        'Description-Content-Type',
      ],
    ),
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
  );
  fc.assert(
    fc.property(fc.uniqueArray(field, { selector: ([name]) => name }), (fields) => {
      const written = fields.map(([name, value]) => `${name}: ${value}\n`).join('');
      const file = acmeFile({ metadata: written, metadataVersion: '2.5' });
      const { errors } = checkDistributions([file], {
        name: 'acme-vault',
        version: '1.3.0',
        publicIndex: 'PyPI',
      });
      expect(errors.every(({ code }) => code.startsWith('distribution-'))).toBe(true);
    }),
  );
});
