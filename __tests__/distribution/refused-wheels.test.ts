import { describe, expect, test } from '@jest/globals';
import { checkDistributions } from '../../src/distribution/check-distributions.ts';
import { makeZip } from '../gateways/archives/make-archive.ts';
import {
  withBlindPrefix,
  withDamage,
  withDescriptor,
  withHiddenMember,
  withOtherDirectorySize,
  withOtherLocalName,
  withOtherLocalSize,
  withPrefix,
  withSuffix,
} from './broken-zip.ts';
import {
  readFiles,
  refusals,
  smallSdist,
  smallWheel,
  STEM,
  WHEEL_NAME,
  wheelMembers,
  type SmallFile,
  type SmallWheel,
} from './small-distribution.ts';

function broken(change: (zip: Buffer) => Buffer): SmallFile {
  return { filename: WHEEL_NAME, content: change(smallWheel().content) };
}

/** RECORD is written before the members are changed. */
function recorded(change: (name: string, content: string | Buffer) => string | Buffer | null): SmallFile {
  const members = wheelMembers().flatMap(({ name, content }) => {
    const changed = change(name, content);
    return changed === null ? [] : [{ name, content: changed }];
  });
  return { filename: WHEEL_NAME, content: makeZip(members) };
}

const platform = (tag: string): SmallWheel => ({ filename: `${STEM}-cp312-cp312-${tag}.whl` });

describe('wheels that PyPI refuses, by rule', () => {
  test.each<[what: string, wheel: SmallFile, rule: string]>([
    ['a bare Linux tag', smallWheel(platform('linux_x86_64')), 'distribution-platform-tag'],
    [
      'a bare Linux tag among others',
      smallWheel(platform('manylinux_2_17_x86_64.linux_x86_64')),
      'distribution-platform-tag',
    ],
    [
      'an architecture without manylinux',
      smallWheel(platform('manylinux_2_17_sparc')),
      'distribution-platform-tag',
    ],
    ['macOS 11.3', smallWheel(platform('macosx_11_3_arm64')), 'distribution-platform-tag'],
    ['FreeBSD', smallWheel(platform('freebsd_14_amd64')), 'distribution-platform-tag'],
    [
      'a name in capitals',
      smallWheel({ filename: 'Acme_Vault-1.3.0-py3-none-any.whl', info: 'Acme_Vault-1.3.0.dist-info' }),
      'distribution-wheel-spelling',
    ],
    [
      'a name with a dot',
      smallWheel({ filename: 'acme.vault-1.3.0-py3-none-any.whl', info: 'acme.vault-1.3.0.dist-info' }),
      'distribution-wheel-spelling',
    ],
    [
      'renamed: .dist-info of another spelling',
      smallWheel({ info: 'Acme.Vault-1.3.0.dist-info' }),
      'distribution-dist-info',
    ],
    [
      '.dist-info of another version',
      smallWheel({ info: 'acme_vault-1.2.0.dist-info' }),
      'distribution-dist-info',
    ],
    [
      'a second .dist-info',
      smallWheel({ members: [{ name: 'other-1.0.dist-info/METADATA', content: '' }] }),
      'distribution-dist-info',
    ],
    [
      'no METADATA',
      recorded((name, content) => (name.endsWith('/METADATA') ? null : content)),
      'distribution-without-metadata',
    ],
    [
      'no WHEEL',
      recorded((name, content) => (name.endsWith('/WHEEL') ? null : content)),
      'distribution-without-metadata',
    ],
    [
      'no RECORD',
      recorded((name, content) => (name.endsWith('/RECORD') ? null : content)),
      'distribution-without-metadata',
    ],
    [
      'a licence file that is not there',
      smallWheel({ fields: 'License-File: LICENSE\n' }),
      'distribution-license-file',
    ],
    [
      'a licence file at its old place',
      smallWheel({
        fields: 'License-File: LICENSE\n',
        members: [{ name: `${STEM}.dist-info/LICENSE`, content: 'MIT\n' }],
      }),
      'distribution-license-file',
    ],
    [
      'an entry point without a group',
      smallWheel({ entryPoints: 'acme = acme:main\n' }),
      'distribution-entry-points',
    ],
    [
      'an entry point without a value',
      smallWheel({ entryPoints: '[console_scripts]\nacme\n' }),
      'distribution-entry-points',
    ],
    [
      'a group of entry points twice',
      smallWheel({ entryPoints: '[a]\nx = y\n[a]\nz = y\n' }),
      'distribution-entry-points',
    ],
    [
      'a script in a folder',
      smallWheel({ entryPoints: '[console_scripts]\n../acme = acme:main\n' }),
      'distribution-entry-points',
    ],
    [
      'another compression',
      smallWheel({ members: [{ name: 'acme_vault/data', content: 'x', method: 12 }] }),
      'distribution-compression',
    ],
    [
      'an encrypted member',
      smallWheel({ members: [{ name: 'acme_vault/data', content: 'x', flags: 1 }] }),
      'distribution-member-encrypted',
    ],
    [
      'a member twice',
      smallWheel({ members: [{ name: 'acme_vault/__init__.py', content: 'x' }] }),
      'distribution-member-twice',
    ],
    [
      'a bomb',
      smallWheel({ members: [{ name: 'acme_vault/zero', content: Buffer.alloc(65 << 20) }] }),
      'distribution-archive-limit',
    ],
    [
      'a member out of the archive',
      smallWheel({ members: [{ name: '../evil.py', content: '' }] }),
      'distribution-archive-member',
    ],
    ['bytes before the archive', broken(withPrefix), 'distribution-zip-framing'],
    ['bytes before an archive that does not know', broken(withBlindPrefix), 'distribution-zip-framing'],
    ['bytes behind the archive', broken(withSuffix), 'distribution-zip-framing'],
    ['a member that is not listed', broken(withHiddenMember), 'distribution-zip-framing'],
    ['another name in the member’s own header', broken(withOtherLocalName), 'distribution-zip-framing'],
    ['another size in the member’s own header', broken(withOtherLocalSize), 'distribution-zip-framing'],
    ['another size of the central directory', broken(withOtherDirectorySize), 'distribution-zip-framing'],
    ['a data descriptor', broken(withDescriptor), 'distribution-zip-framing'],
    ['a damaged member', broken(withDamage), 'distribution-unreadable'],
    ['not an archive', { filename: WHEEL_NAME, content: Buffer.from('hello') }, 'distribution-unreadable'],
    [
      'a changed file',
      recorded((name, content) => (name.endsWith('.py') ? 'x = 1\n' : content)),
      'distribution-record',
    ],
  ])('%s', async (_, wheel, rule) => {
    expect(await refusals([wheel, await smallSdist()])).toEqual([rule]);
  });
});

describe('a RECORD with gaps, about which PyPI only mails', () => {
  test.each<[what: string, wheel: SmallFile, told: string]>([
    [
      'a file more',
      {
        filename: WHEEL_NAME,
        content: makeZip([...wheelMembers(), { name: 'acme_vault/new.py', content: '' }]),
      },
      'not listed: acme_vault/new.py',
    ],
    [
      'RECORD without hashes',
      recorded((name, content) =>
        name.endsWith('/RECORD') ? String(content).replace(/sha256=[^,]*/g, '') : content,
      ),
      'no secure hash (sha256): acme_vault/__init__.py',
    ],
    [
      'RECORD with MD5',
      recorded((name, content) =>
        name.endsWith('/RECORD') ? String(content).replace(/sha256=/g, 'md5=') : content,
      ),
      'no secure hash (sha256): acme_vault/__init__.py',
    ],
    [
      'a file less',
      recorded((name, content) => (name.endsWith('/__init__.py') ? null : content)),
      'listed and not there: acme_vault/__init__.py',
    ],
  ])('%s', async (_, wheel, told) => {
    const files = await readFiles([wheel, await smallSdist()]);
    const expected = { name: 'acme-vault', version: '1.3.0', publicIndex: 'PyPI' };
    expect(checkDistributions(files, expected)).toEqual({
      errors: [],
      warnings: [expect.stringContaining(told)],
    });
  });
});

describe('wheels that nobody refuses', () => {
  test.each<[string, SmallWheel]>([
    ['a plain one', {}],
    ['manylinux', platform('manylinux_2_17_x86_64.manylinux2014_x86_64')],
    ['musllinux', platform('musllinux_1_2_aarch64')],
    ['macOS', platform('macosx_10_13_universal2')],
    ['macOS 11', platform('macosx_11_0_arm64')],
    ['Windows', platform('win_arm64')],
    ['Android', platform('android_21_arm64_v8a')],
    ['iOS', platform('ios_13_0_arm64_iphonesimulator')],
    ['Emscripten', platform('pyemscripten_2026_0_wasm32')],
    [
      'entry points',
      { entryPoints: '[console_scripts]\nacme = acme_vault:main\n[acme.plugins]\na b/c = x\n' },
    ],
    [
      'a licence',
      {
        fields: 'License-File: LICENSE\n',
        members: [{ name: `${STEM}.dist-info/licenses/LICENSE`, content: 'MIT\n' }],
      },
    ],
    ['a folder of its own', { members: [{ name: 'acme_vault/data/', content: '' }] }],
    [
      'a large member',
      {
        members: [
          {
            name: 'acme_vault/noise',
            content: Buffer.from(Array.from({ length: 1 << 20 }, (_, n) => (n * n * 31) >> 5)),
          },
        ],
      },
    ],
    [
      'a name with a comma and quotes',
      { members: [{ name: 'acme_vault/a,"b" c.txt', content: 'x', method: 0 }] },
    ],
  ])('%s', async (_, wheel) => {
    expect(await refusals([smallWheel(wheel), await smallSdist()])).toEqual([]);
  });

  test('a private index takes what only PyPI minds', async () => {
    const files = [smallWheel(platform('linux_x86_64')), broken(withDescriptor)];
    expect(await refusals(files, null)).toEqual([]);
  });
});
