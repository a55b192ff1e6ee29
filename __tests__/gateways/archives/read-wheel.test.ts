import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { ArchiveFacts } from '../../../src/distribution/archive-facts.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import {
  makeFolder,
  makeZip,
  METADATA,
  WHEEL_MEMBERS,
  WHEEL_NAME,
  withRecord,
  type ZipMember,
} from './make-archive.ts';

const INFO = 'acme_vault-1.3.0.dist-info';
const GOOD = WHEEL_MEMBERS.filter(({ name }) => !name.endsWith('/RECORD'));

async function facts(members: readonly ZipMember[]): Promise<ArchiveFacts> {
  await using folder = await makeFolder();
  return (await readDistribution(await folder.write(WHEEL_NAME, makeZip(members)))).archive;
}

test('a good wheel', async () => {
  expect(await facts(WHEEL_MEMBERS)).toEqual({
    root: INFO,
    framing: [],
    record: { unlisted: [], absent: [], differing: [], unproved: [] },
    entryPoints: '[console_scripts]\nacme = acme_vault.cli:main\n',
    secrets: [],
  });
});

/** Neither can be pressed much. */
const noise = Buffer.from(
  Uint8Array.from({ length: 3 << 20 }, (_, n) => (Math.imul(n, 2654435761) >>> 13) & 0xff),
);

test.each([
  ['large and deflated', { name: 'acme_vault/noise.bin', content: noise }],
  ['large and stored', { name: 'acme_vault/noise.bin', content: noise, method: 0 }],
  ['small, unpacking to much', { name: 'acme_vault/zero.bin', content: Buffer.alloc(8 << 20) }],
  ['empty and stored', { name: 'acme_vault/empty', content: '', method: 0 }],
  ['empty and deflated', { name: 'acme_vault/empty', content: '' }],
])('a member that is %s is proved', async (_, member: ZipMember) => {
  const good = withRecord([...GOOD, member]);
  expect(await facts(good)).toMatchObject({ framing: [], record: { differing: [], unlisted: [] } });
  const changed = good.map((each) => (each.name === member.name ? { ...each, content: 'changed' } : each));
  expect((await facts(changed)).record?.differing).toEqual([member.name]);
});

test.each([0, 8])('large members that are kept or searched are seen whole, by method %i', async (method) => {
  const long = (text: string): string => `${text}${'plain words\n'.repeat(60_000)}the end\n`;
  const token = `pypi-AgE${'aB3dE6gH9jK2mN5pQ8sT'.repeat(6)}`;
  const members = [
    ...GOOD.filter(({ name }) => !/METADATA|entry_points/.test(name)),
    { name: `${INFO}/METADATA`, content: long(METADATA), method },
    { name: 'acme_vault/keys.py', content: long(`key = "${token}"\n`), method },
  ];
  await using folder = await makeFolder();
  const path = await folder.write(WHEEL_NAME, makeZip(withRecord(members)));
  const { metadataText, archive } = await readDistribution(path);
  expect(metadataText).toBe(long(METADATA));
  expect(archive.secrets).toEqual([{ path: 'acme_vault/keys.py', kind: 'PyPI token' }]);
});

test.each([
  ['less', 2],
  ['more', 20],
])('a member that unpacks to %s than it says', async (_, unpackedSize) => {
  await using folder = await makeFolder();
  const members = [...WHEEL_MEMBERS, { name: 'x', content: 'hello', unpackedSize }];
  const path = await folder.write(WHEEL_NAME, makeZip(members));
  await expect(readDistribution(path)).rejects.toMatchObject({ code: 'distribution-unreadable' });
});

test('secrets are told by path and kind, and never shown', async () => {
  const token = `pypi-AgEIcHlwaS5vcmc${'q7Rk2VwZp9LsXc4TnB8mJd5HfG3yQe6UaKi1'.repeat(4)}`;
  const seen = await facts(
    withRecord([
      ...GOOD,
      { name: 'acme_vault/a.py', content: `TOKEN = "${token}"\n` },
      { name: 'acme_vault/binary.bin', content: `\0${token}` },
      { name: 'acme_vault/late.txt', content: `${' '.repeat(1 << 20)}${token}` },
    ]),
  );
  expect(seen.secrets).toEqual([{ path: 'acme_vault/a.py', kind: 'PyPI token' }]);
  expect(JSON.stringify(seen)).not.toContain('q7Rk2VwZ');
});

describe('memory', () => {
  const reader = new URL('../../../src/gateways/archives/read-distribution.ts', import.meta.url).href;
  // On Linux, what resourceUsage tells includes the parent at the time of the fork, which holds the archive.
  const script = `const { readDistribution } = await import(${JSON.stringify(reader)});
    const { readFileSync, existsSync } = await import('node:fs');
    const { archive } = await readDistribution(process.argv[1]);
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const peak = Number(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
    console.log(JSON.stringify([archive.record.differing.length, peak]));`;

  /** In a process of its own: largest memory ever, KiB. */
  async function peakOf(path: string): Promise<number> {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      path,
    ]);
    const [differing, peak] = JSON.parse(stdout) as [number, number];
    expect(differing).toBe(0);
    return peak;
  }

  test.each([0, 8])('does not grow with the size of a member (method %i)', async (method) => {
    await using folder = await makeFolder();
    const size = 128 << 20;
    const content = Buffer.alloc(size, noise);
    const small = await folder.write(WHEEL_NAME, makeZip(WHEEL_MEMBERS));
    const info = 'acme_vault-1.3.1.dist-info';
    const large = await folder.write(
      'acme_vault-1.3.1-py3-none-any.whl',
      makeZip(
        withRecord([
          { name: `${info}/METADATA`, content: METADATA.replace('1.3.0', '1.3.1') },
          { name: `${info}/WHEEL`, content: '' },
          { name: 'acme_vault/large.bin', content, method },
        ]),
      ),
    );
    expect((await peakOf(large)) - (await peakOf(small))).toBeLessThan(size / 2 / 1024);
  });
});
