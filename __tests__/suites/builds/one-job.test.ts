// Built, checked and released in one run, by the real uv; what is broken never gets as far as a write.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { warmTools } from '../../e2e/warm-tools.ts';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import {
  buildEnvironment,
  builtProject as builtProjectIn,
  type Built,
} from '../../commands/built-project.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(120_000);
const world = useWorld({ validate: false });
beforeAll(() => warmTools());

const builtProject = (built?: Built): Promise<TestProject> => builtProjectIn(world(), built);
const build = async (project: TestProject, options: RunOptions = {}) =>
  run(world(), project, { ...options, env: await buildEnvironment(world()) });

const files = (more: { verifyCommand?: readonly string[]; assets?: readonly string[] } = {}) =>
  ({ kind: 'build', verifyCommand: null, assets: [], ...more }) as const;

describe('a good project', () => {
  test('is built, checked and released; extra files are assets; the verify command ran', async () => {
    const project = await builtProject({ files: () => ({ 'notes/terms of use.txt': 'Be kind.\n' }) });
    const verifyCommand = [project.name, '--version'];
    const { outcome, errors, steps } = await build(project, {
      files: files({ verifyCommand, assets: ['notes/terms of use.txt'] }),
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', version: '1.3.0' });
    expect(steps).toEqual([
      'Plan',
      'Preflight',
      'Build',
      'Check',
      'Draft',
      'Commit and tag',
      'Publish',
      'Release',
    ]);
    expect(await project.indexed()).toEqual([
      `${project.module}-1.3.0-py3-none-any.whl`,
      `${project.module}-1.3.0.tar.gz`,
    ]);
    const labels = [...(project.releases()[0]?.assets.values() ?? [])].map(({ label }) => label);
    expect(labels.sort()).toEqual(
      [...(await project.indexed()), MANIFEST_FILENAME, 'terms of use.txt'].sort(),
    );
  });

  test('built by the job without rights is released by the other, with its extra files', async () => {
    const project = await builtProject({ files: () => ({ 'notes/terms of use.txt': 'Be kind.\n' }) });
    const token = project.token({ contents: 'read' });
    const built = await build(project, {
      command: 'build',
      token,
      credentials: null,
      files: files({ assets: ['notes/terms of use.txt'] }),
    });
    expect(built.errors).toEqual([]);
    expect(built.writes).toEqual([]);
    expect(built.outcome).toMatchObject({ result: 'previewed', version: '1.3.0', tag: 'v1.3.0' });
    const digest = built.outcome?.manifestDigest ?? '';
    await project.git('checkout', '--quiet', '--', '.');
    const { outcome, errors } = await run(world(), project, {
      files: { kind: 'dist', folder: 'dist', digest },
    });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'released', manifestDigest: digest });
    expect(project.releases()[0]?.assets.size).toBe(4);
  });

  test('with nothing to release is not built', async () => {
    const project = await world().project({ commits: [commit('docs: a word', 1)] });
    const built = await build(project, { command: 'build', files: files() });
    expect(built.outcome).toMatchObject({ result: 'nothing', manifestDigest: null });
    expect(built.steps).toEqual(['Plan']);
    await expect(stat(join(project.directory, 'dist'))).rejects.toThrow('ENOENT');
  });
});

describe('a broken one stops before any write', () => {
  const cases: readonly [string, Built, Parameters<typeof files>[0], string, RegExp][] = [
    [
      'the build fails',
      { attack: 'raise SystemExit("the compiler is missing: \\x1b[31mgcc")' },
      {},
      'build-failed',
      /the compiler is missing/,
    ],
    [
      'a module does not import',
      {
        files: (module) => ({
          [`src/${module}/__init__.py`]: '__version__ = "1.2.0"\nimport nowhere_to_be_found\n',
        }),
      },
      {},
      'install-import-failed',
      /nowhere_to_be_found/,
    ],
    [
      'a console script leads nowhere',
      { files: (module) => ({ [`src/${module}/cli.py`]: 'def other(): pass\n' }) },
      {},
      'install-script-broken',
      /main/,
    ],
    [
      'a console script fails',
      { files: (module) => ({ [`src/${module}/cli.py`]: 'def main(): raise SystemExit("no screen")\n' }) },
      {},
      'install-script-failed',
      /no screen/,
    ],
    [
      '`__version__` is another',
      { files: (module) => ({ [`src/${module}/__init__.py`]: '__version__ = ".".join("999")\n' }) },
      {},
      'install-module-version',
      /9\.9\.9/,
    ],
    [
      'the verify command fails',
      {},
      { verifyCommand: ['python', '-c', 'raise SystemExit("not today")'] },
      'install-verify-failed',
      /not today/,
    ],
    [
      'an asset is not there',
      {},
      { assets: ['notes/none.txt'] },
      'release-asset-missing',
      /notes\/none\.txt/,
    ],
    [
      'two assets have one name',
      { files: () => ({ 'a/LICENSE': 'a', 'b/LICENSE': 'b' }) },
      { assets: ['a/LICENSE', 'b/LICENSE'] },
      'release-asset-twice',
      /b\/LICENSE/,
    ],
  ];
  test.each(cases)('%s', async (_, project, source, code, text) => {
    const made = await builtProject(project);
    const before = await made.refs();
    const { errors, writes } = await build(made, { files: files(source) });
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toMatch(text);
    expect(errors[0]?.message).not.toContain('\u001b');
    expect(writes).toEqual([]);
    expect(await made.refs()).toEqual(before);
    expect(await made.indexed()).toEqual([]);
  });

  test('the faults of the network and the rights are found before time is spent on a build', async () => {
    const project = await builtProject();
    const { errors, steps } = await build(project, { files: files(), credentials: null });
    expect(errors.map(({ code }) => code)).toEqual(['release-credentials-missing']);
    expect(steps).not.toContain('Build');
    expect(await readFile(join(project.directory, 'pyproject.toml'), 'utf8')).toContain('1.2.0');
  });
});
