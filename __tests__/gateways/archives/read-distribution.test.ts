import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { pack } from 'tar-stream';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import {
  makeFolder,
  makeTarGz,
  makeZip,
  METADATA,
  SDIST_MEMBERS,
  SDIST_NAME,
  WHEEL_MEMBERS,
  WHEEL_NAME,
  type TarMember,
  type ZipMember,
} from './make-archive.ts';

const TOP = 'acme_vault-1.3.0';
const LIMITS = { members: 20, unpacked: 200_000, ratio: 50, ratioFrom: 50_000, metadata: 10_000 };

async function reading(filename: string, content: Buffer): Promise<unknown> {
  await using folder = await makeFolder();
  return await readDistribution(await folder.write(filename, content), LIMITS).catch(
    (error: unknown) => error,
  );
}

describe('readDistribution', () => {
  test('a wheel', async () => {
    const content = makeZip(WHEEL_MEMBERS);
    await using folder = await makeFolder();
    const path = await folder.write(WHEEL_NAME, content);
    expect(await readDistribution(path)).toMatchObject({
      filename: WHEEL_NAME,
      kind: 'wheel',
      path,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      metadataText: METADATA,
      metadataSha256: createHash('sha256').update(METADATA).digest('hex'),
      metadata: { name: 'acme-vault', version: '1.3.0', requiresPython: '>=3.10', description: '# Zoë\n' },
      topLevelModules: ['acme_vault'],
      consoleScripts: [{ name: 'acme', target: 'acme_vault.cli:main' }],
      members: WHEEL_MEMBERS.slice(1).map((member) => member.name),
    });
  });

  test('an sdist', async () => {
    const content = await makeTarGz(SDIST_MEMBERS);
    expect(await reading(SDIST_NAME, content)).toMatchObject({
      kind: 'sdist',
      sha256: createHash('sha256').update(content).digest('hex'),
      metadataText: METADATA,
      topLevelModules: [],
      consoleScripts: [],
      members: [`${TOP}/PKG-INFO`, `${TOP}/acme_vault/__init__.py`],
    });
  });

  test('paths that begin with ./ and harmless links are read', async () => {
    const content = await makeTarGz([
      [`./${TOP}/PKG-INFO`, METADATA],
      [{ name: `./${TOP}/docs/readme`, type: 'symlink', linkname: '../PKG-INFO' }],
    ]);
    expect(await reading(SDIST_NAME, content)).toMatchObject({
      members: [`${TOP}/PKG-INFO`, `${TOP}/docs/readme`],
    });
  });
});

function wheelWith(...members: readonly ZipMember[]): Buffer {
  return makeZip([...WHEEL_MEMBERS, ...members]);
}

function sdistWith(...members: readonly TarMember[]): Promise<Buffer> {
  return makeTarGz([...SDIST_MEMBERS, ...members]);
}

const TRUNCATED = makeZip(WHEEL_MEMBERS).subarray(0, 200);

describe('archives that are refused', () => {
  test.each<[string, Buffer, string, string]>([
    ['not an archive', Buffer.from('hello'), 'distribution-unreadable', ''],
    ['empty', Buffer.alloc(0), 'distribution-unreadable', ''],
    ['cut off', TRUNCATED, 'distribution-unreadable', ''],
    ['parent path', wheelWith({ name: '../evil.py', content: '' }), 'distribution-archive-member', 'evil'],
    ['absolute path', wheelWith({ name: '/evil.py', content: '' }), 'distribution-archive-member', 'evil'],
    ['backslash', wheelWith({ name: 'a\\..\\evil.py', content: '' }), 'distribution-archive-member', 'evil'],
    [
      'control character',
      wheelWith({ name: 'a\nb.py', content: '' }),
      'distribution-archive-member',
      'control',
    ],
    [
      'twice',
      wheelWith({ name: 'acme_vault/__init__.py', content: '' }),
      'distribution-member-twice',
      'twice',
    ],
    [
      'two dist-info',
      wheelWith({ name: 'b-1.dist-info/METADATA', content: '' }),
      'distribution-dist-info',
      'b-1.dist-info',
    ],
    [
      'encrypted',
      wheelWith({ name: 'x', content: '', flags: 1 }),
      'distribution-member-encrypted',
      'encrypted',
    ],
    ['LZMA', wheelWith({ name: 'x', content: '', method: 14 }), 'distribution-compression', 'method 14'],
    [
      'too many',
      wheelWith(...Array.from({ length: 20 }, (_, n) => ({ name: `f${n}`, content: '' }))),
      'distribution-archive-limit',
      '20 members',
    ],
    [
      'too much',
      wheelWith({ name: 'x', content: '', unpackedSize: 200_000 }),
      'distribution-archive-limit',
      '200000',
    ],
    [
      'a bomb',
      wheelWith({ name: 'x', content: Buffer.alloc(190_000) }),
      'distribution-archive-limit',
      '50 times',
    ],
    [
      'no METADATA',
      makeZip(WHEEL_MEMBERS.filter(({ name }) => !name.endsWith('METADATA'))),
      'distribution-without-metadata',
      'METADATA',
    ],
    [
      'no RECORD',
      makeZip(WHEEL_MEMBERS.filter(({ name }) => !name.endsWith('RECORD'))),
      'distribution-without-metadata',
      'RECORD',
    ],
    ['no dist-info', makeZip(WHEEL_MEMBERS.slice(0, 2)), 'distribution-without-metadata', '.dist-info'],
  ])('wheel: %s', async (_, content, code, text) => {
    expect(await reading(WHEEL_NAME, content)).toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
  });

  test.each<[string, Buffer | Promise<Buffer>, string, string]>([
    ['not an archive', Buffer.from('hello'), 'distribution-unreadable', ''],
    ['gzip of something else', gzipSync(Buffer.alloc(700, 'x')), 'distribution-unreadable', ''],
    ['cut off', makeTarGz(SDIST_MEMBERS).then((all) => all.subarray(0, 150)), 'distribution-unreadable', ''],
    ['parent path', sdistWith([`${TOP}/../../evil`]), 'distribution-archive-member', 'leaves'],
    ['absolute path', sdistWith(['/etc/evil']), 'distribution-archive-member', 'absolute'],
    ['second top folder', sdistWith(['other/x']), 'distribution-top-folder', 'other'],
    [
      'absolute link',
      sdistWith([{ name: `${TOP}/l`, type: 'symlink', linkname: '/etc/passwd' }]),
      'distribution-link-outside',
      'outside',
    ],
    [
      'link upwards',
      sdistWith([{ name: `${TOP}/l`, type: 'symlink', linkname: '../../x' }]),
      'distribution-link-outside',
      'outside',
    ],
    [
      'hard link upwards',
      sdistWith([{ name: `${TOP}/l`, type: 'link', linkname: '../x' }]),
      'distribution-link-outside',
      'outside',
    ],
    [
      'device',
      sdistWith([{ name: `${TOP}/d`, type: 'character-device' }]),
      'distribution-member-type',
      'character-device',
    ],
    ['PKG-INFO twice', sdistWith([`${TOP}/PKG-INFO`, METADATA]), 'distribution-member-twice', 'PKG-INFO'],
    [
      'PKG-INFO as a link',
      makeTarGz([[{ name: `${TOP}/PKG-INFO`, type: 'symlink', linkname: 'x' }]]),
      'distribution-without-metadata',
      'PKG-INFO',
    ],
    ['no PKG-INFO', makeTarGz(SDIST_MEMBERS.slice(0, 1)), 'distribution-without-metadata', 'PKG-INFO'],
    [
      'too many',
      sdistWith(...Array.from({ length: 20 }, (_, n): TarMember => [`${TOP}/f${n}`])),
      'distribution-archive-limit',
      '20 members',
    ],
    ['a bomb', sdistWith([`${TOP}/x`, Buffer.alloc(190_000)]), 'distribution-archive-limit', '50 times'],
    [
      'bomb behind the end',
      makeTarGz(SDIST_MEMBERS).then(() => gzipSync(Buffer.alloc(190_000))),
      'distribution-archive-limit',
      '50 times',
    ],
    [
      'huge PKG-INFO',
      makeTarGz([[`${TOP}/PKG-INFO`, METADATA + 'x'.repeat(10_000)]]),
      'distribution-archive-limit',
      '10000',
    ],
    [
      'metadata in Latin-1',
      makeTarGz([[`${TOP}/PKG-INFO`, Buffer.from(`${METADATA}é`, 'latin1')]]),
      'distribution-metadata-encoding',
      '',
    ],
    [
      'broken metadata',
      makeTarGz([[`${TOP}/PKG-INFO`, 'Name: x\n']]),
      'distribution-metadata-field',
      'metadata-version',
    ],
  ])('sdist: %s', async (_, content, code, text) => {
    expect(await reading(SDIST_NAME, await content)).toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
  });

  test.each([
    ['acme.txt', 'distribution-not-recognised'],
    ['acme-1.0.zip', 'distribution-not-recognised'],
    ['acme.whl', 'distribution-wheel-filename'],
    ['acme.tar.gz', 'distribution-sdist-filename'],
  ])('file name %s', async (filename, code) => {
    expect(await reading(filename, Buffer.from('x'))).toMatchObject({ code });
  });
});

describe('memory', () => {
  const reader = new URL('../../../src/gateways/archives/read-distribution.ts', import.meta.url).href;
  const script = `const { readDistribution } = await import(${JSON.stringify(reader)});
    const { members } = await readDistribution(process.argv[1]);
    console.log(JSON.stringify([members.length, process.resourceUsage().maxRSS]));`;

  /** In a process of its own: largest memory ever, KiB. */
  async function peakOf(path: string): Promise<number> {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      path,
    ]);
    const [members, peak] = JSON.parse(stdout) as [number, number];
    expect(members).toBeGreaterThan(1);
    return peak;
  }

  test('does not grow with the size of the file', async () => {
    await using folder = await makeFolder();
    const small = await folder.write(SDIST_NAME, await makeTarGz(SDIST_MEMBERS));
    const large = join(folder.path, 'acme_vault-1.3.1.tar.gz');
    await writeLargeSdist(large);
    expect((await stat(large)).size).toBeGreaterThan(LARGE);
    expect((await peakOf(large)) - (await peakOf(small))).toBeLessThan(LARGE / 2 / 1024);
  });
});

const LARGE = 128 * 1024 * 1024;

async function writeLargeSdist(path: string): Promise<void> {
  const archive = pack();
  archive.entry({ name: `${TOP}/PKG-INFO` }, METADATA);
  const piece = Buffer.alloc(1024 * 1024, 7);
  const entry = archive.entry({ name: `${TOP}/large.bin`, size: LARGE });
  const writing = (async () => {
    for (let written = 0; written < LARGE; written += piece.length)
      if (!entry.write(piece))
        await new Promise((resolve) =>
          entry.once('drain', () => {
            resolve(undefined);
          }),
        );
    entry.end(null);
    archive.finalize();
  })();
  await pipeline(archive, createGzip({ level: 0 }), createWriteStream(path));
  await writing;
}
