// The bill of materials: judged by CycloneDX's own validator, resolved by the real uv, released as one of the files.
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { cyclonedx } from '../../../src/distribution/cyclonedx.ts';
import { type CoreMetadata, parseCoreMetadata } from '../../../src/distribution/core-metadata.ts';
import { resolutionProject } from '../../../src/distribution/resolution-project.ts';
import { readUvLock } from '../../../src/dependencies/uv-lock.ts';
import { lockRequirements } from '../../../src/gateways/python/lock-requirements.ts';
import { buildEnvironment, builtProject } from '../../commands/built-project.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { type TestProject, useWorld } from '../../commands/world.ts';
import { warmTools } from '../../e2e/warm-tools.ts';
import { anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(180_000);
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const world = useWorld({ validate: false });

let python: string;
beforeAll(async () => {
  ({ python } = await pythonEnvironment(here('cyclonedx-requirements.txt')));
  await warmTools();
}, 300_000);

async function problems(...bills: readonly string[]): Promise<readonly (string | null)[]> {
  const child = spawn(python, [here('validate-bill.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(bills));
  return JSON.parse(await text(child.stdout)) as readonly (string | null)[];
}

function metadataOf(requirements: readonly string[], more = ''): CoreMetadata {
  const lines = requirements.map((one) => `Requires-Dist: ${one}\n`).join('');
  const read = parseCoreMetadata(
    `Metadata-Version: 2.4\nName: acme-demo\nVersion: 1.2.3\nRequires-Python: >=3.10\n${lines}${more}\n`,
  );
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

async function resolve(metadata: CoreMetadata, lock: string | null = null): Promise<string> {
  const pyproject = resolutionProject(metadata, {});
  const [uv, choice] = [await warmUv(), await anyPython()];
  return lockRequirements({
    ...{ pyproject, lock, uv, python: choice, env: cleanEnvironment(), temporary: undefined },
  });
}

const FILE = { filename: 'acme_demo-1.2.3-py3-none-any.whl', sha256: 'a'.repeat(64) };

const bill = (metadata: CoreMetadata, lock: string): string =>
  cyclonedx({
    ...{ metadata, files: [FILE], packages: readUvLock('uv.lock', lock), indexes: [] },
    ...{ date: 1_790_000_000, tool: '1.0.0' },
  });

describe('real requirements', () => {
  test('give a valid bill, the same bytes each time, without a name of this machine', async () => {
    const metadata = metadataOf(
      ['anyio>=4,<5', 'rich>=13 ; extra == "cli"', 'colorama ; sys_platform == "win32" and extra == "cli"'],
      'Provides-Extra: cli\nLicense-Expression: MIT OR Apache-2.0\nSummary: A demo\n',
    );
    const lock = await resolve(metadata);
    const [first, second] = [bill(metadata, lock), bill(metadata, await resolve(metadata, lock))];
    expect(second).toBe(first);
    expect(await problems(first)).toEqual([null]);
    const { components, dependencies } = JSON.parse(first) as {
      readonly components: readonly { readonly name: string; readonly scope: string }[];
      readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
    };
    const scopes = new Map(components.map(({ name, scope }) => [name, scope]));
    expect(scopes.get('anyio')).toBe('required');
    expect(scopes.get('idna')).toBe('required');
    expect(scopes.get('rich')).toBe('optional');
    expect(scopes.get('colorama')).toBe('optional');
    const own = dependencies.find(({ ref }) => ref === 'pkg:pypi/acme-demo@1.2.3')?.dependsOn ?? [];
    expect(own.map((ref) => ref.replace(/@.*/, ''))).toEqual(
      expect.arrayContaining(['pkg:pypi/anyio', 'pkg:pypi/colorama', 'pkg:pypi/rich']),
    );
    expect(first).not.toMatch(/https?:\/\/(?!cyclonedx\.org)/);
  });

  test('an older version that the lock has stays', async () => {
    const metadata = metadataOf(['idna>=3']);
    const pinned = await resolve(metadataOf(['idna==3.7']));
    const again = readUvLock('uv.lock', await resolve(metadata, pinned));
    expect(again.find(({ name }) => name === 'idna')?.version).toBe('3.7');
  });

  test('that can not be met are an error in the words of uv', async () => {
    await expect(resolve(metadataOf(['idna>=3', 'idna<2']))).rejects.toMatchObject({
      code: 'requirements-unresolved',
      happened: expect.stringContaining('idna'),
    });
  });
});

test('hostile metadata gives a valid bill too', async () => {
  const more =
    'Summary: "}], \\u0000 <script>\nLicense: ' + 'x'.repeat(5000) + '\nLicense-File: ../../etc/passwd\n';
  const metadata = metadataOf([], more);
  const lock =
    '[[package]]\nname = "acme-demo"\nversion = "1.2.3"\nsource = { virtual = "." }\ndependencies = [{ name = "b?c@d" }]\n[[package]]\nname = "b?c@d"\nversion = "1+\\"x"\nsource = { registry = "https://user:pass@h/" }\nwheels = [{ url = "https://h/%00%zz.whl", hash = "sha256:zz" }]\n';
  const made = bill(metadata, lock);
  expect(await problems(made)).toEqual([null]);
  expect(made).not.toContain('user:pass');
});

describe('as a file of a release', () => {
  const files = { kind: 'build', verifyCommand: null, assets: [], sbom: true } as const;
  const release = async (project: TestProject, options: RunOptions = {}) =>
    run(world(), project, { files, ...options, env: await buildEnvironment(world()) });

  test('one job: it is an asset, in the manifest, valid, and not on the index', async () => {
    const project = await builtProject(world());
    const { outcome, errors } = await release(project);
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
    const filename = `${project.module}-1.3.0.cdx.json`;
    const assets = [...(project.releases()[0]?.assets.values() ?? [])];
    expect(assets.map(({ label }) => label)).toContain(filename);
    expect(await project.indexed()).not.toContain(filename);
    const made = await readFile(join(project.directory, 'dist', filename), 'utf8');
    expect(await problems(made)).toEqual([null]);
    const manifest = await readFile(join(project.directory, 'dist/py-release-manifest.json'), 'utf8');
    const named = (JSON.parse(manifest) as { files: { filename: string; kind: string; sha256: string }[] })
      .files;
    expect(named.find((file) => file.filename === filename)?.kind).toBe('extra');
    for (const { kind, sha256 } of named) if (kind !== 'extra') expect(made).toContain(sha256);
  });

  test('two jobs: what the job without rights made is what is released, and the next build makes it again', async () => {
    // Hatchling makes the same bytes of the same sources.
    const project = await world().project({ unsound: true });
    const build = async () => {
      const token = project.token({ contents: 'read' });
      const built = await release(project, { command: 'build', token, credentials: null });
      expect(built.errors).toEqual([]);
      await project.git('checkout', '--quiet', '--', '.');
      return built.outcome?.manifestDigest ?? '';
    };
    const first = await build();
    await rm(join(project.directory, 'dist'), { recursive: true });
    const digest = await build();
    expect(digest).toBe(first);
    const { outcome, errors } = await run(world(), project, {
      files: { kind: 'dist', folder: 'dist', digest },
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', manifestDigest: digest });
    expect(project.releases()[0]?.assets.size).toBe(4);
  });

  test('without the choice there is none', async () => {
    const project = await builtProject(world());
    await release(project, { files: { kind: 'build', verifyCommand: null, assets: [] } });
    expect(project.releases()[0]?.assets.size).toBe(3);
  });
});
