import { rmSync, writeFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { parseIndexDocument } from '../../src/simple-index/parse-index-document.ts';
import { parseJsonPage } from '../../src/simple-index/parse-json-page.ts';
import { secondaryRateLimit } from '../../sandbox/github/serving/rate-limit.ts';
import { acmeFiles, type IndexWorld, manifestOf, readTree, seedOwn, startIndexWorld } from './index-world.ts';

const PAGE = 'simple/acme-vault/index.json';
const BASE = 'https://acme.example/simple/acme-vault/';

function filesOf(world: IndexWorld) {
  return parseJsonPage(world.read().get(PAGE) ?? '', BASE).files;
}

async function codesOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error: unknown = await work.then(
    () => null,
    (problem: unknown) => problem,
  );
  if (error instanceof UserErrors) return error.errors.map(({ code }) => code);
  if (error instanceof UserError) return [error.code];
  throw error instanceof Error ? error : new Error('it did not fail');
}

describe('a folder of files', () => {
  test('with a manifest beside them and without: all is held', async () => {
    using world = await startIndexWorld();
    const folder = join(world.root, 'dist');
    mkdirSync(join(folder, 'old'), { recursive: true });
    for (const { filename, content } of await acmeFiles()) writeFileSync(join(folder, filename), content);
    const old = await acmeFiles('1.2.0');
    for (const { filename, content } of old) writeFileSync(join(folder, 'old', filename), content);
    const { name, content } = await manifestOf(old, '1.2.0');
    writeFileSync(join(folder, 'old', name), content);
    writeFileSync(join(folder, 'evil-1.0.tar.gz'), 'no archive');
    const built = await world.build({ repositories: [], folder });
    expect(built.projects[0]).toMatchObject({
      name: 'acme-vault',
      displayName: 'acme-vault',
      summary: 'A vault',
    });
    expect(filesOf(world)).toHaveLength(4);
    expect(world.warnings).toEqual([expect.stringContaining('"evil-1.0.tar.gz"')]);
    const document = parseIndexDocument(world.read().get('py-release-index.json') ?? '', 'here');
    expect(document.projects[0]?.files[0]?.origin).toEqual({
      kind: 'path',
      path: 'files/acme-vault/acme_vault-1.3.0-py3-none-any.whl',
    });
    expect([...world.read().values()].join()).not.toContain(world.root);
    expect(await world.build({ repositories: [], folder })).toMatchObject({ changed: 0 });
  });

  test('files that are gone are taken out, and what is not ours stays', async () => {
    using world = await startIndexWorld();
    const folder = join(world.root, 'dist');
    mkdirSync(folder);
    for (const { filename, content } of await acmeFiles()) writeFileSync(join(folder, filename), content);
    await world.build({ repositories: [], folder });
    writeFileSync(join(world.out, 'CNAME'), 'packages.acme.example');
    writeFileSync(join(world.out, 'simple', 'acme-vault', 'index.html'), 'edited by hand');
    rmSync(join(folder, 'acme_vault-1.3.0.tar.gz'));
    await world.build({ repositories: [], folder, pages: false });
    expect([...world.read().keys()]).toEqual([
      'CNAME',
      'files/acme-vault/acme_vault-1.3.0-py3-none-any.whl',
      'files/acme-vault/acme_vault-1.3.0-py3-none-any.whl.metadata',
      'py-release-index.json',
      ...[
        'simple/acme-vault/index.html',
        'simple/acme-vault/index.json',
        'simple/index.html',
        'simple/index.json',
      ],
    ]);
    expect(world.read().get('simple/acme-vault/index.html')).toContain('acme_vault-1.3.0');
  });

  test('a folder of something else is left as it is', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    mkdirSync(world.out);
    writeFileSync(join(world.out, 'thesis.tex'), 'years');
    expect(await codesOf(world.build())).toEqual(['index-out-foreign']);
    expect(world.read()).toEqual(new Map([['thesis.tex', 'years']]));
  });

  test('no folder', async () => {
    using world = await startIndexWorld();
    expect(await codesOf(world.build({ repositories: [], folder: join(world.root, 'none') }))).toEqual([
      'index-files-missing',
    ]);
    expect(await codesOf(world.build({ repositories: [] }))).toEqual(['index-nothing-asked']);
  });
});

describe('faults', () => {
  test('a token that is not valid', async () => {
    using world = await startIndexWorld(['acme/vault', 'acme/safe']);
    world.sandbox.revokeToken(world.token);
    expect(await codesOf(world.build())).toEqual(['github-token-invalid']);
  });

  test('a repository that is gone, and one that the token may not read: each is named', async () => {
    using world = await startIndexWorld(['acme/vault', 'acme/safe']);
    await world.sandbox.createRepository({ owner: 'acme', name: 'hidden', private: true });
    const problem = await world
      .build({ repositories: ['acme/none', 'acme/hidden', 'acme/vault'] })
      .catch((error: unknown) => error);
    expect(String(problem)).toMatch(/acme\/none.*404/);
    expect(String(problem)).toMatch(/acme\/hidden.*404/);
  });

  test('a token that may not read contents', async () => {
    using world = await startIndexWorld();
    world.sandbox.fault({
      route: 'GET /repos/acme/vault/releases',
      kind: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    expect(await codesOf(world.build())).toEqual(['github-right-missing']);
  });

  test('a repository that was renamed is read, and told', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    world.sandbox.renameRepository('acme/vault', 'safe');
    const built = await world.build({ copy: true });
    expect(built.repositories).toEqual(['acme/safe']);
    expect(filesOf(world)).toHaveLength(2);
    expect(world.warnings).toEqual([expect.stringContaining('The repository acme/vault is now acme/safe')]);
  });

  test('an asset that is deleted between the list and its download', async () => {
    using world = await startIndexWorld();
    const [id] = await seedOwn(world);
    const { releases } = world.sandbox.repository('acme/vault');
    world.sandbox.fault({
      route: /GET \/repos\/acme\/vault\/releases\/assets\/\d+/,
      kind: { before: () => [...releases.values()][0]?.assets.delete(id ?? 0) },
    });
    expect(await codesOf(world.build({ copy: true }))).toEqual(['index-asset-gone']);
    expect(() => readTree(world.out)).toThrow();
  });

  test('a download that breaks is tried again; one that always breaks is told', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    world.sandbox.fault({ route: 'GET asset', nth: 2, times: 2, kind: 'cut' });
    await world.build({ copy: true });
    expect(filesOf(world)).toHaveLength(2);
    rmSync(world.out, { recursive: true });
    rmSync(join(world.root, 'cache'), { recursive: true });
    world.sandbox.fault({ route: 'GET asset', nth: 2, times: 99, kind: { status: 503 } });
    expect(await codesOf(world.build({ copy: true }))).toEqual(['index-asset-unreadable']);
  });

  test('the rate limit: says when it ends', async () => {
    using world = await startIndexWorld();
    world.sandbox.fault({ route: /releases/, kind: secondaryRateLimit(3600), times: 9 });
    await expect(world.build()).rejects.toThrow(/the limit is reset in 60 min, at /);
  });

  test('an output that can not be written: what was there stays', async () => {
    using world = await startIndexWorld();
    await seedOwn(world);
    await world.build();
    const before = world.read();
    await seedOwn(world, '1.4.0');
    rmSync(join(world.root, 'blocked'), { force: true });
    writeFileSync(join(world.root, 'blocked'), '');
    const blocked = { ...world, out: join(world.root, 'blocked', 'site') };
    Object.assign(world, { out: blocked.out });
    expect(await codesOf(world.build())).toEqual(['index-out-unwritable']);
    expect(readTree(join(world.root, 'site'))).toEqual(before);
    expect(readFileSync(join(world.root, 'blocked'), 'utf8')).toBe('');
  });

  test('private repositories are asked about before anything else of them is read', async () => {
    using world = await startIndexWorld();
    const id = await seedOwn(world);
    expect(id).toHaveLength(3);
    Object.assign(world.sandbox.repository('acme/vault'), { private: true });
    const asked: string[] = [];
    world.checkPlace = async (hidden) => {
      asked.push(...hidden);
      throw new Error('no');
    };
    await expect(world.build()).rejects.toThrow('no');
    expect(asked).toEqual(['acme/vault']);
    expect(world.requests().some((path) => path.includes('assets'))).toBe(false);
    world.checkPlace = async () => undefined;
    await world.build();
    expect(world.read().get('index.html')).toContain('Acme (private)');
    expect(world.warnings).toEqual([expect.stringContaining('index serve')]);
  });
});
