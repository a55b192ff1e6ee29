import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseIndexSettings } from '../../src/simple-index/index-settings.ts';
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

/** The host's own mark of its answer, which knows the order. */
function withoutEtags(world: IndexWorld): readonly (readonly [string, string])[] {
  return [...world.read()].map(([path, text]) => [path, text.replace(/"etag":"(?:[^"\\]|\\.)*"/g, '')]);
}

describe('releases of our own', () => {
  test('files are linked where they are, without metadata that the host does not have', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    await world.build();
    expect(
      filesOf(world).map(({ filename, url, requiresPython }) => [filename, url, requiresPython]),
    ).toEqual(
      ['acme_vault-1.3.0-py3-none-any.whl', 'acme_vault-1.3.0.tar.gz'].map((name) => [
        name,
        `https://github.com/acme/vault/releases/download/v1.3.0/${name}`,
        '>=3.10',
      ]),
    );
    expect(world.read().get(PAGE)).toContain('"core-metadata":false');
    expect([...world.read().keys()]).toEqual(
      expect.arrayContaining(['index.html', 'packages/acme-vault/index.html']),
    );
    expect(world.warnings).toEqual([]);
    expect(world.sandbox.violations).toEqual([]);
  });

  test('with copy all is there, and the same build again asks for no manifest and no file', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    await seedOwn(world, '1.2.0', { publishedAt: '2026-04-01T10:00:00Z' });
    await world.build({ copy: true });
    const [wheel] = await acmeFiles();
    expect(world.read().get('files/acme-vault/acme_vault-1.3.0-py3-none-any.whl')).toBe(
      wheel?.content.toString('latin1'),
    );
    expect(world.read().get('files/acme-vault/acme_vault-1.3.0.tar.gz.metadata')).toContain(
      'Summary: A vault',
    );
    const inode = statSync(join(world.out, PAGE)).ino;
    expect(await world.build({ copy: true })).toMatchObject({ changed: 0 });
    expect(world.requests()).toEqual(['/repos/acme/vault', '/repos/acme/vault/releases']);
    expect(statSync(join(world.out, PAGE)).ino).toBe(inode);
  });

  test('one request for the repository, one for 100 releases, and one for each manifest', async () => {
    using world = await startIndexWorld();
    const files = await acmeFiles();
    const manifest = await manifestOf(files);
    const assets = [...files.map(({ filename, content }) => ({ name: filename, content })), manifest];
    seedRelease(world, { assets });
    for (let release = 0; release < 100; release += 1)
      seedRelease(world, { tag: `docs-${release}`, assets: [] });
    await world.build();
    const toApi = world.requests().filter((path) => path.startsWith('/repos/'));
    expect(toApi).toHaveLength(1 + 2 + 1);
    await seedOwn(world, '1.4.0', { publishedAt: '2026-05-02T10:00:00Z' });
    await world.build();
    expect(world.requests().filter((path) => path.startsWith('/repos/'))).toHaveLength(1 + 2 + 1);
    expect(filesOf(world).map(({ filename }) => filename)[0]).toBe('acme_vault-1.4.0-py3-none-any.whl');
  });

  test('an asset that the host renamed is found by its label, and held, since its address has another name', async () => {
    using world = await startIndexWorld();
    const files = await acmeFiles('1.3.0+acme');
    const assets = files.map(({ filename, content }) => ({
      ...{ name: filename.replace('+', '.'), label: filename, content },
    }));
    seedRelease(world, { assets: [...assets, await manifestOf(files, '1.3.0+acme')] });
    await world.build();
    expect(filesOf(world).map(({ url }) => url)).toEqual(
      files.map(({ filename }) => `https://acme.example/files/acme-vault/${encodeURIComponent(filename)}`),
    );
    expect(world.read().has('files/acme-vault/acme_vault-1.3.0+acme.tar.gz.metadata')).toBe(true);
  });

  test("drafts are nobody's business, also for a token that sees them", async () => {
    using world = await startIndexWorld();
    world.token = world.sandbox.issueToken({
      ...{ repository: 'acme/vault', permissions: { contents: 'write' }, kind: 'actions' },
    });
    await seedOwn(world);
    await seedOwn(world, '1.4.0', { draft: true });
    await world.build();
    expect(filesOf(world)).toHaveLength(2);
  });
});

describe('releases of other tools', () => {
  test('their files are read once, and kept', async () => {
    using world = await startIndexWorld();
    const files = await acmeFiles();
    seedRelease(world, { assets: files.map(({ filename, content }) => ({ name: filename, content })) });
    await world.build();
    expect(filesOf(world).map(({ requiresPython }) => requiresPython)).toEqual(['>=3.10', '>=3.10']);
    expect(world.requests().filter((path) => path.includes('/assets/'))).toHaveLength(2);
    rmSync(world.out, { recursive: true });
    await world.build({ copy: true });
    expect(world.requests().filter((path) => path.includes('asset'))).toEqual([]);
    writeFileSync(join(world.out, 'py-release-index.json'), '{}');
    await world.build({ copy: true });
    expect(world.warnings).toEqual([expect.stringContaining('it has no schema number')]);
    expect(world.requests().filter((path) => path.includes('asset'))).toEqual([]);
  });

  test('an archive that is no sdist is left out and told', async () => {
    using world = await startIndexWorld();
    seedRelease(world, {
      assets: [{ name: 'acme-vault-1.3.0.tar.gz', content: Buffer.from('sources, or what calls itself so') }],
    });
    await seedOwn(world, '1.2.0');
    await world.build();
    expect(world.warnings).toEqual([
      expect.stringMatching(/^"acme-vault-1.3.0.tar.gz" of acme\/vault .* is left out/),
    ]);
    expect(filesOf(world)).toHaveLength(2);
  });
});

describe('what is said of packages', () => {
  test('notes and settings yank; settings and the repository give the status', async () => {
    using world = await startIndexWorld();
    await seedOwn(world, '1.3.0', { notes: 'Good.\n\nYanked: eats vaults\n\nMore.' });
    await seedOwn(world, '1.2.0');
    world.sandbox.repository('acme/vault').archived = true;
    const settings = parseIndexSettings(
      '[packages.Acme_Vault.yanked]\n"1.2" = "no Windows"\n"1.2.0" = "no Windows"',
      's.toml',
    );
    await expect(world.build({ settings })).rejects.toMatchObject({ code: 'index-settings-unknown' });
    await world.build({
      settings: parseIndexSettings('[packages.acme-vault.yanked]\n"1.2.0" = "no Windows"', 's.toml'),
    });
    expect(filesOf(world).map(({ yanked }) => yanked)).toEqual([
      ...['eats vaults', 'eats vaults', 'no Windows', 'no Windows'],
    ]);
    expect(world.read().get(PAGE)).toContain('"project-status":{"status":"archived"}');
    await world.build({
      settings: parseIndexSettings('[packages.acme-vault]\nstatus = "deprecated"\nreason = "use safe"', 's'),
    });
    expect(world.read().get(PAGE)).toContain('{"status":"deprecated","reason":"use safe"}');
  });

  test('two repositories with one package: an error that names both, and nothing is written', async () => {
    using world = await startIndexWorld(['acme/vault', 'acme/safe']);
    await seedOwn(world);
    await seedOwn(world, '1.4.0', { repository: 'acme/safe' });
    await expect(world.build()).rejects.toThrow('acme/safe, acme/vault');
    expect(() => readTree(world.out)).toThrow();
  });

  test('the same input in another order gives the same bytes', async () => {
    using world = await startIndexWorld(['acme/vault', 'acme/safe']);
    await seedOwn(world, '1.10.0');
    await seedOwn(world, '1.9.0');
    seedRelease(world, { repository: 'acme/safe', assets: [] });
    await world.build();
    const first = withoutEtags(world);
    rmSync(world.out, { recursive: true });
    const { releases } = world.sandbox.repository('acme/vault');
    const turned = [...releases].reverse();
    releases.clear();
    for (const [id, release] of turned)
      releases.set(id, { ...release, assets: new Map([...release.assets].reverse()) });
    await world.build({ repositories: ['acme/safe', 'acme/vault'] });
    expect(withoutEtags(world)).toEqual(first);
    expect(filesOf(world)[0]?.filename).toBe('acme_vault-1.10.0-py3-none-any.whl');
  });
});
