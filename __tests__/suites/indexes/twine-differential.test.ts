// Our form against twine's, for real files and for metadata as old or odd tools write it.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { uploadForm, type FormField } from '../../../src/upload/upload-form.ts';
import { makeFolder, makeTarGz } from '../../gateways/archives/make-archive.ts';
import { REAL_DISTRIBUTIONS, realDistributions } from '../../upload/real-distributions.ts';

async function twineForms(paths: readonly string[]): Promise<readonly (readonly FormField[])[]> {
  const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const { python } = await pythonEnvironment(here('twine-requirements.txt'));
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(python, ['-I', here('twine-form.py'), ...paths], options);
  return JSON.parse(stdout) as readonly (readonly FormField[])[];
}

/** Values by name, in their order; the order of the names does not matter. */
function byName(form: readonly FormField[]): Readonly<Record<string, readonly string[]>> {
  const names = [...new Set(form.map(([name]) => name))].sort();
  return Object.fromEntries(
    names.map((name) => [name, form.filter((field) => field[0] === name).map(([, value]) => value)]),
  );
}

const ADDED_WHEN_SENT = [':action', 'protocol_version'];
/** See `uploadForm`. */
const NOT_SENT_BY_US = 'blake2_256_digest';
/** twine's table ends at metadata 2.4. */
const NOT_SENT_BY_TWINE = ['import_names', 'import_namespaces'];

async function ourForm(path: string, theirs: readonly FormField[]): Promise<readonly FormField[]> {
  const hasPythons = theirs.some(([name]) => name === 'requires_python');
  return uploadForm(await readDistribution(path)).filter(
    ([name, value]) =>
      ![...ADDED_WHEN_SENT, ...NOT_SENT_BY_TWINE].includes(name) &&
      // Sent empty for GitLab, which twine does not do.
      !(name === 'requires_python' && value === '' && !hasPythons),
  );
}

function expectedForm(theirs: readonly FormField[]): Readonly<Record<string, readonly string[]>> {
  return byName(theirs.filter(([name]) => name !== NOT_SENT_BY_US));
}

describe('real distributions', () => {
  let paths: readonly string[] = [];
  let theirs: readonly (readonly FormField[])[] = [];
  beforeAll(async () => {
    paths = await realDistributions();
    theirs = await twineForms(paths);
  }, 300_000);

  test('are of at least eight build backends', () => {
    expect(new Set(REAL_DISTRIBUTIONS.map(({ backend }) => backend)).size).toBeGreaterThanOrEqual(8);
  });

  test.each(
    REAL_DISTRIBUTIONS.map(({ backend, filename }, position) => [backend, filename, position] as const),
  )('%s: %s', async (_backend, _filename, position) => {
    const expected = theirs[position] ?? [];
    expect(expected.length).toBeGreaterThan(8);
    expect(byName(await ourForm(paths[position] ?? '', expected))).toEqual(expectedForm(expected));
  });
});

const START = 'Name: Acme_Vault\nVersion: 1.3.0\n';
const ODD_METADATA: readonly (readonly [string, string])[] = [
  [
    'description in a folded header',
    `Metadata-Version: 1.1\n${START}Description: # Acme\n        \n        text\n          code\nPlatform: any\nPlatform: other\n`,
  ],
  [
    'Unicode everywhere',
    `Metadata-Version: 2.1\n${START}Author: Zoë Ångström\nKeywords: über, 鍵,🦊\nSummary: 鍵\n\n# Zoë\n\n🦊\n`,
  ],
  [
    'CRLF',
    `Metadata-Version: 2.1\n${START}License: MIT\n  and more\nSummary: x\n\nbody\n`.replaceAll('\n', '\r\n'),
  ],
  [
    'licence text over lines',
    `Metadata-Version: 2.4\n${START}License: line one\n        line two\n        \n        line four\nLicense-File: LICENSE\nLicense-File: NOTICE\n`,
  ],
  ['licence files of old setuptools', `Metadata-Version: 2.1\n${START}License-File: LICENSE\n`],
  [
    'project URLs',
    `Metadata-Version: 2.1\n${START}Project-URL: Home,https://a.example/?a,b\nProject-URL:  Docs ,  https://b.example\n`,
  ],
  ['empty values', `Metadata-Version: 2.1\n${START}Summary: \nKeywords:\nRequires-Python: \n`],
  [
    'trailing white space',
    `Metadata-Version: 2.1\n${START}Summary: two  \nAuthor: \t tab\t\n\n\n  body  \n\n`,
  ],
  ['encoded words', `Metadata-Version: 2.1\n${START}Author: =?utf-8?q?Zo=C3=AB?=\nSummary: plain\n`],
  [
    'import names',
    `Metadata-Version: 2.5\n${START}Import-Name: acme\nImport-Namespace: a\nDynamic: Summary\nProvides-Extra: x\n`,
  ],
  [
    'many names',
    `Metadata-Version: 2.1\nName: A__b--c.d\nVersion: 1.3.0\nMaintainer: m\nMaintainer-Email: m@acme.example\nHome-Page: h\nDownload-URL: d\nRequires-External: C\nProvides-Dist: p\nObsoletes-Dist: o\nSupported-Platform: s\n`,
  ],
];

test('odd metadata is read as twine reads it', async () => {
  await using folder = await makeFolder();
  const paths = await Promise.all(
    ODD_METADATA.map(async ([, text], position) =>
      folder.write(
        `acme_vault-1.3.${position}.tar.gz`,
        await makeTarGz([['acme_vault-1.3.0/PKG-INFO', text], ['acme_vault-1.3.0/pyproject.toml']]),
      ),
    ),
  );
  const theirs = await twineForms(paths);
  for (const [position, [title]] of ODD_METADATA.entries()) {
    const expected = theirs[position] ?? [];
    const ours = await ourForm(paths[position] ?? '', expected);
    expect([title, byName(ours)]).toEqual([title, expectedForm(expected)]);
  }
}, 120_000);
