// What PyPI refuses, in its words; and in its order when several things are wrong.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import { makeZip, type TarMember, withRecord, type ZipMember } from '../../gateways/archives/make-archive.ts';
import { type RawFile, sdist, sdistMembers, upload, wheel, wheelMembers } from './raw-upload.ts';

let pypi: StrictPypi;
let token: string;
let minor = 0;
beforeAll(async () => {
  pypi = await startStrictPypi();
  token = pypi.issueToken('mona');
});
beforeEach(() => void (minor += 1));
afterAll(() => pypi.close());

const version = (): string => `1.${minor}.0`;
const info = (): string => `acme_vault-${version()}.dist-info`;

describe('metadata', () => {
  const rows: readonly (readonly [field: string, values: readonly string[], text: string])[] = [
    ['metadata_version', [], "'metadata-version' is a required field"],
    ['metadata_version', ['2.6'], "'2.6' is not a valid metadata version"],
    ['metadata_version', ['2.0'], "'2.0' is not a valid metadata version"],
    [
      'name',
      ['acme vault'],
      "'acme vault' is an invalid value for Name. Error: Start and end with a letter or",
    ],
    ['name', [], "'' is an invalid value for Name. Error: This field is required."],
    ['version', ['1.0-x'], "'1.0-x' is invalid for 'version'"],
    ['version', ['1.0+local'], "The use of local versions in '1.0+local' is not allowed."],
    ['summary', ['one\ntwo'], "'summary' must be a single line"],
    ['summary', ['x'.repeat(513)], "'summary' field must be 512 characters or less."],
    ['filetype', ['bdist_egg'], 'Invalid value for filetype. Error: Use a known file type.'],
    ['sha256_digest', [], 'Error: Include at least one message digest.'],
    ['sha256_digest', ['12'], 'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256'],
    ['pyversion', [], 'Invalid value for pyversion. Error: Python version is required for binary'],
    ['protocol_version', ['2'], 'Unknown protocol version.'],
    ['classifiers', ['Topic :: Vaults'], "'Topic :: Vaults' is not a valid classifier."],
    ['classifiers', ['Private :: Do Not Upload'], "'Private :: Do Not Upload' is not a valid classifier."],
    [
      'classifiers',
      ['Natural Language :: Ukranian'],
      "The classifier 'Natural Language :: Ukranian' has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
    ],
    ['requires_dist', ['a @ https://acme.example/a.whl'], "Can't have direct dependency: a @ https://"],
    ['requires_dist', ['a b'], "'a b' is invalid for 'requires-dist'"],
    ['requires_python', ['three'], "'three' is invalid for 'requires-python'"],
    ['author_email', ['nobody'], "'nobody' is not a valid email address"],
    ['author_email', ['Mona <mona@host.test>'], "'mona@host.test' is not a valid email address"],
    ['project_urls', ['https://acme.example'], 'Must have a URL'],
    ['project_urls', [`${'x'.repeat(33)}, https://acme.example`], 'must be 32 characters or less'],
    ['project_urls', ['Home, acme.example'], "'acme.example' is not a valid url"],
    ['home_page', ['UNKNOWN!'], "'UNKNOWN!' is not a valid url."],
    ['description_content_type', ['text/x-markdown'], "'description-content-type' must be one of"],
    ['description_content_type', ['text/plain; charset=latin1'], 'can only specify the UTF-8 charset'],
    ['dynamic', ['Name'], "'name' is not allowed as a dynamic field"],
    ['license_file', ['../LICENSE'], "'../LICENSE' is invalid for 'license-file', parent directory"],
    ['license_expression', ['MIT or'], "'MIT or' is invalid for 'license-expression'"],
    ['import_names', ['acme_vault'], 'import-name introduced in metadata version 2.5, not 2.4'],
  ];
  test.each(rows)('%s %j', async (field, values, text) => {
    const answer = await upload(pypi.uploadUrl, {
      token,
      file: wheel(version()),
      fields: { [field]: values },
    });
    expect(answer.status).toBe(400);
    expect(answer.reason).toContain(text);
    expect(pypi.files()).toEqual([]);
  });

  test('License and License-Expression exclude each other; UNKNOWN is nothing', async () => {
    const send = (license: string) =>
      upload(pypi.uploadUrl, {
        token,
        file: wheel(version()),
        fields: { license: [license], license_expression: ['MIT'] },
      });
    expect((await send('MIT')).reason).toMatch(/^License is deprecated when License-Expression is present\./);
    expect((await send('UNKNOWN')).status).toBe(200);
    pypi.deleteFile(wheel(version()).filename);
  });
});

describe('file names and sizes', () => {
  const named = (filename: string): RawFile => ({ ...wheel(version()), filename });
  const rows: readonly (readonly [() => RawFile, string])[] = [
    [() => named('acme.exe'), 'Invalid file extension: Use .tar.gz, .whl or .zip extension.'],
    [
      () => named('acme-1.tar.gz'),
      'Invalid file extension: Extension .tar.gz is invalid for filetype bdist_wheel.',
    ],
    [() => named('a/acme.whl'), "Cannot upload a file with '/' or '\\' in the name."],
    [() => ({ ...wheel(version()), contentType: 'image/png' }), 'Invalid distribution file.'],
    [() => ({ ...wheel(version()), contentType: '' }), 'Invalid distribution file.'],
    [() => wheel(version(), 'cp312-cp312-linux_x86_64'), "has an unsupported platform tag 'linux_x86_64'."],
    [
      () => wheel(version(), 'cp312-cp312-macosx_11_1_arm64'),
      "unsupported platform tag 'macosx_11_1_arm64'.",
    ],
  ];
  test.each(rows)('%s', async (file, text) => {
    const fields = { filetype: ['bdist_wheel'], pyversion: ['py3'], version: [version()] };
    const answer = await upload(pypi.uploadUrl, { token, file: file(), fields });
    expect(answer).toMatchObject({ status: 400 });
    expect(answer.reason).toContain(text);
  });

  test('a file without a content type is no trouble: uv sends none', async () => {
    const file = { ...wheel(version()), contentType: null };
    expect(await upload(pypi.uploadUrl, { token, file })).toMatchObject({ status: 200 });
  });

  test('an allowed platform is no trouble', async () => {
    const file = wheel(version(), 'cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64');
    expect(await upload(pypi.uploadUrl, { token, file })).toMatchObject({ status: 200 });
  });

  test('an sdist has its own name and version', async () => {
    const file = await sdist(version());
    const send = (filename: string) =>
      upload(pypi.uploadUrl, { token, file: { ...file, filename }, fields: { version: [version()] } });
    const right = `acme_vault-${version()}.tar.gz`;
    expect((await send(`acme-vault-${version()}.tar.gz`)).reason).toBe(
      `Filename 'acme-vault-${version()}.tar.gz' is invalid, should be '${right}'.`,
    );
    expect((await send('acme_vault-9.9.tar.gz')).reason).toContain(`should be '${right}'.`);
    expect((await send(`other-${version()}.tar.gz`)).reason).toBe(
      "Start filename for 'acme-vault' with 'acme_vault'.",
    );
  });

  test('limits count the file and the project', async () => {
    const file = wheel(version());
    pypi.switches.fileLimit = file.content.length - 1;
    expect((await upload(pypi.uploadUrl, { token, file })).reason).toMatch(
      /^File too large\. Limit for project/,
    );
    pypi.switches.fileLimit = 100 * 1024 * 1024;
    pypi.switches.projectLimit = pypi.files().reduce((sum, { size }) => sum + size, file.content.length - 1);
    expect((await upload(pypi.uploadUrl, { token, file })).reason).toMatch(/^Project size too large\./);
    pypi.switches.projectLimit = 10 ** 10;
  });
});

describe('inside the archive', () => {
  const spoiled = (change: (members: readonly ZipMember[]) => readonly ZipMember[]): RawFile => ({
    ...wheel(version()),
    content: makeZip(change(withRecord(wheelMembers(version())))),
  });
  const without = (ending: string): RawFile =>
    spoiled((members) => members.filter(({ name }) => !name.endsWith(ending)));
  const bytes = (content: Buffer): RawFile => ({ ...wheel(version()), content });
  const wheels: readonly (readonly [string, () => RawFile, string])[] = [
    ['no zip', () => bytes(Buffer.from('no zip')), 'Invalid distribution file. File is not a zipfile'],
    ['no WHEEL', () => without('/WHEEL'), 'Invalid distribution file. WHEEL not found at acme_vault-'],
    ['no RECORD', () => without('/RECORD'), 'does not contain the required RECORD file: acme_vault-'],
    ['no METADATA', () => without('/METADATA'), 'does not contain the required METADATA file: acme_vault-'],
    [
      'trailing data',
      () => bytes(Buffer.concat([wheel(version()).content, Buffer.from('x')])),
      'ZIP archive not accepted: Trailing data. See https://docs.pypi.org/archives',
    ],
    [
      'data before the first member',
      () => bytes(Buffer.concat([Buffer.from('#!/bin/sh\n'), wheel(version()).content])),
      'ZIP archive not accepted: ',
    ],
    [
      'a name twice',
      () => spoiled((members) => [...members, { name: 'acme_vault/__init__.py', content: 'other' }]),
      'Duplicate filename in central directory',
    ],
    [
      'a data descriptor',
      () => spoiled(([first, ...more]) => [{ ...(first as ZipMember), flags: 8 }, ...more]),
      'ZIP contains a data descriptor',
    ],
    [
      'another compression',
      () => spoiled(([first, ...more]) => [{ ...(first as ZipMember), method: 12 }, ...more]),
      'File does not use a supported compression type',
    ],
    [
      'a bomb',
      () =>
        spoiled(([first, ...more]) => [
          { ...(first as ZipMember), content: Buffer.alloc(70 * 1024 * 1024) },
          ...more,
        ]),
      'File exceeds compression ratio of 50',
    ],
    [
      'entry points that nobody can read',
      () => spoiled((members) => [...members, { name: `${info()}/entry_points.txt`, content: 'acme = a:b' }]),
      'entry_points.txt',
    ],
  ];
  test.each(wheels)('wheel: %s', async (_, file, text) => {
    const answer = await upload(pypi.uploadUrl, { token, file: file() });
    expect(answer.status).toBe(400);
    expect(answer.reason).toContain(text);
  });

  const top = (): string => `acme_vault-${version()}`;
  const sdists: readonly (readonly [string, () => readonly TarMember[], string])[] = [
    [
      'no PKG-INFO',
      () => [[`${top()}/a.py`, '']],
      'Invalid distribution file. PKG-INFO not found at acme_vault-',
    ],
    ['two folders', () => [...sdistMembers(version()), ['b/a.py', '']], 'Incorrect number of top-level'],
    [
      'a sparse member',
      () => [...sdistMembers(version()), [{ name: `${top()}/s`, pax: { 'GNU.sparse.major': '1' } }, '']],
      'Sparse members are not allowed',
    ],
  ];
  test.each(sdists)('sdist: %s', async (_, members, text) => {
    const answer = await upload(pypi.uploadUrl, { token, file: await sdist(version(), members()) });
    expect(answer.status).toBe(400);
    expect(answer.reason).toContain(text);
  });

  test('licence files are where the metadata says', async () => {
    const fields = { license_file: ['LICENSE'] };
    const answers = [await sdist(version()), wheel(version())].map((file) =>
      upload(pypi.uploadUrl, { token, file, fields }),
    );
    expect((await Promise.all(answers)).map(({ reason }) => reason)).toEqual([
      `License-File LICENSE does not exist in distribution file ${top()}.tar.gz at ${top()}/LICENSE`,
      `License-File LICENSE does not exist in distribution file ${wheel(version()).filename} at ${info()}/licenses/LICENSE`,
    ]);
    const licensed = wheel(version(), 'py3-none-any', [
      ...wheelMembers(version()),
      { name: `${info()}/licenses/LICENSE`, content: 'MIT' },
    ]);
    expect((await upload(pypi.uploadUrl, { token, file: licensed, fields })).status).toBe(200);
  });
});
