import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestFile } from '../../src/gateways/files.ts';
import { digestAndHold, heldBytes } from '../../src/gateways/held-bytes.ts';

const MIB = 1024 * 1024;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'py-release-held-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('the bytes that were hashed are held, whatever comes to their path later', async () => {
  const first = randomBytes(1000);
  const path = await written('a.whl', first);
  const digest = await digestAndHold(path);
  expect(digest).toEqual(await digestFile(path));
  await written('a.whl', randomBytes(1000));
  expect(heldBytes(digest.sha256)).toEqual(first);
  const later = await digestAndHold(path);
  expect(later.sha256).not.toBe(digest.sha256);
  expect(heldBytes(later.sha256)).not.toEqual(first);
  expect(heldBytes('0'.repeat(64))).toBeNull();
});

test('large files are not held, nor more than a few small ones', async () => {
  const large = await written('large.whl', randomBytes(4 * MIB + 1));
  const digest = await digestAndHold(large);
  expect(digest).toEqual(await digestFile(large));
  expect(heldBytes(digest.sha256)).toBeNull();
  const held = [];
  for (let count = 0; count < 6; count += 1) {
    const path = await written(`${count}.whl`, randomBytes(3 * MIB));
    const { sha256 } = await digestAndHold(path);
    expect(sha256).toBe((await digestFile(path)).sha256);
    held.push(heldBytes(sha256) !== null);
  }
  expect(held).toEqual([true, true, true, true, true, false]);
});

test('a link is not followed', async () => {
  const target = await written('target.whl', randomBytes(10));
  await symlink(target, join(folder, 'link.whl'));
  await expect(digestAndHold(join(folder, 'link.whl'))).rejects.toMatchObject({ code: 'ELOOP' });
});
