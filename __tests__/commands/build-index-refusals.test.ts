import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseJsonPage } from '../../src/simple-index/parse-json-page.ts';
import {
  acmeFiles,
  type IndexWorld,
  manifestOf,
  readTree,
  seedOwn,
  seedRelease,
  startIndexWorld,
} from './index-world.ts';

const PAGE = 'simple/acme-vault/index.json';
const BASE = 'https://acme.example/simple/acme-vault/';

function filesOf(world: IndexWorld) {
  return parseJsonPage(world.read().get(PAGE) ?? '', BASE).files;
}

describe('what must not be served', () => {
  test('a file that is not the one of its manifest', async () => {
    using world = await startIndexWorld();
    const files = await acmeFiles();
    const assets = files.map(({ filename, content }) => ({ name: filename, content }));
    const [first] = assets;
    const forged = { name: first?.name ?? '', content: Buffer.from(first?.content ?? '').reverse() };
    seedRelease(world, { assets: [forged, ...assets.slice(1), await manifestOf(files)] });
    await world.build({ copy: true });
    expect(filesOf(world).map(({ filename }) => filename)).toEqual(['acme_vault-1.3.0.tar.gz']);
    expect(world.warnings).toEqual([expect.stringMatching(/the manifest names sha256 .*, the release has/)]);
    expect([...world.read().keys()].join()).not.toContain('.whl');
  });

  test('storage that gives other bytes than the release names: nothing is written', async () => {
    using world = await startIndexWorld();
    const [id] = await seedOwn(world);
    writeFileSync(join(world.root, 'github', 'assets', String(id)), 'forged');
    await expect(world.build({ copy: true })).rejects.toMatchObject({ code: 'index-asset-differs' });
    expect(() => readTree(world.out)).toThrow();
  });

  test.each([
    '../../evil-1.0.tar.gz',
    'evil-1.0.tar.gz',
    'acme_vault-9.tar.gz',
    'acme_vault-1.3.0%2f..-py3-none-any.whl',
  ])('an asset that calls itself %j beside a manifest', async (label) => {
    using world = await startIndexWorld();
    const files = await acmeFiles();
    const assets = files.map(({ filename, content }) => ({ name: filename, content }));
    seedRelease(world, {
      assets: [...assets, await manifestOf(files), { name: 'x', label, content: Buffer.from('x') }],
    });
    await world.build({ copy: true });
    expect(filesOf(world)).toHaveLength(2);
    expect(world.warnings).toEqual([
      expect.stringContaining(`${JSON.stringify(label)} of acme/vault (v1.3.0) is left out`),
    ]);
  });

  test('a broken manifest is told, and the files are taken as they are', async () => {
    using world = await startIndexWorld();
    const files = await acmeFiles();
    const assets = files.map(({ filename, content }) => ({ name: filename, content }));
    const manifest = { ...(await manifestOf(files)), content: Buffer.from('{"schema": 1') };
    seedRelease(world, { assets: [...assets, manifest] });
    await world.build();
    expect(filesOf(world)).toHaveLength(2);
    expect(world.warnings).toEqual([
      expect.stringContaining('The manifest of acme/vault (v1.3.0) is not used'),
    ]);
  });
});
