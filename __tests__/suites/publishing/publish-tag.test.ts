// A person's tag or release: its files are published and attached; what the person wrote stays as it is.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { MANIFEST_FILENAME } from '../../../src/distribution/manifest.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run, type RunOptions } from '../../commands/release-run.ts';
import { personsRelease, TAG, taggedProject, TARGET, tagFiles } from '../../commands/tagged-project.ts';
import { commit, indexBytes, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

const publish = (project: TestProject, options: RunOptions) =>
  run(world(), project, { command: 'publish-tag', target: TARGET, branch: null, ...options });
const names = ({ module }: TestProject): readonly string[] => [
  `${module}-1.3.0-py3-none-any.whl`,
  `${module}-1.3.0.tar.gz`,
];
const attached = (project: TestProject): readonly string[] =>
  [...(project.releases()[0]?.assets.values() ?? [])].map(({ label }) => label ?? '').sort();

describe('a pushed tag', () => {
  test.each([false, true])(
    'gets its files on the index and a release with notes (annotated: %s)',
    async (annotated) => {
      const project = await taggedProject(world(), { annotated });
      const { outcome, errors, standing } = await publish(project, { files: await tagFiles(project) });
      expect(errors).toEqual([]);
      expect(outcome).toMatchObject({
        result: 'published',
        version: '1.3.0',
        tag: TAG,
        previousVersion: '1.2.0',
      });
      expect(outcome?.files.map(({ url }) => url)).toEqual([expect.any(String), expect.any(String)]);
      expect(standing).toBeNull();
      expect(await project.indexed()).toEqual(names(project));
      const [release, ...others] = project.releases();
      expect(others).toEqual([]);
      expect(release).toMatchObject({
        tagName: TAG,
        draft: false,
        prerelease: false,
        name: 'acme-vault 1.3.0',
      });
      expect(release?.body).toContain('add mirror option');
      expect(release?.body).not.toContain('py-release draft');
      expect(attached(project)).toEqual([...names(project), MANIFEST_FILENAME].sort());
    },
  );

  test('leaves no commit and no other tag', async () => {
    const project = await taggedProject(world());
    const before = await project.refs();
    await publish(project, { files: await tagFiles(project) });
    expect(await project.refs()).toEqual(before);
  });

  test('run again it sends nothing: already there, same sha256', async () => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    await publish(project, { files });
    const again = await publish(project, { files });
    expect(again.errors).toEqual([]);
    expect(again.outcome?.result).toBe('published');
    expect(again.writes).toEqual([]);
    expect(again.log.filter((line) => line.includes('already there, same sha256'))).toHaveLength(2);
    expect(project.releases()).toHaveLength(1);
  });

  test('one changed byte is an error with both hashes, and nothing is sent', async () => {
    const project = await taggedProject(world());
    await publish(project, { files: await tagFiles(project) });
    const before = await indexBytes(world(), names(project)[0] ?? '');
    const { errors, writes } = await publish(project, {
      files: await tagFiles(project, { salt: 'another' }),
    });
    expect(errors[0]).toMatchObject({ code: 'version-file-differs' });
    expect(errors[0]?.happened).toMatch(/[0-9a-f]{64}.*[0-9a-f]{64}/);
    expect(writes).toEqual([]);
    expect(await indexBytes(world(), names(project)[0] ?? '')).toEqual(before);
  });

  test('without files of a build there is nothing to publish', async () => {
    const project = await taggedProject(world());
    const { outcome, writes } = await publish(project, { files: { kind: 'none' } });
    expect(outcome?.result).toBe('nothing');
    expect(writes).toEqual([]);
  });

  test('a dry run writes nothing', async () => {
    const project = await taggedProject(world());
    const { outcome, writes } = await publish(project, { files: await tagFiles(project), dryRun: true });
    expect(outcome?.result).toBe('previewed');
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });

  test("a person's draft stays, and is told", async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { draft: true, name: 'My own', body: 'Mine.' });
    const { outcome, warnings } = await publish(project, { files: await tagFiles(project) });
    expect(outcome?.result).toBe('published');
    expect(warnings.join()).toContain('a draft release of v1.3.0 that no run for this tag has made');
    expect(project.releases().find(({ name }) => name === 'My own')).toMatchObject({
      draft: true,
      body: 'Mine.',
    });
  });

  test('an older version is not the latest, and its notes begin at the release before it', async () => {
    const project = await taggedProject(world());
    await publish(project, { files: await tagFiles(project) });
    const { git } = project;
    await git('checkout', '--quiet', '-B', 'main', 'v1.2.0');
    for (const path of ['pyproject.toml', 'uv.lock', `src/${project.module}/__init__.py`]) {
      const text = await readFile(join(project.directory, path), 'utf8');
      await writeFile(join(project.directory, path), text.replaceAll('1.2.0', '1.2.1'));
    }
    await git(
      '-c',
      'user.name=Mona',
      '-c',
      'user.email=mona@acme.example',
      'commit',
      '--quiet',
      '-am',
      'fix: an old leak',
    );
    await git('tag', 'v1.2.1');
    await git('push', '--quiet', 'origin', 'v1.2.1');
    const sha = (await git('rev-parse', 'HEAD')).trim();
    const target = { kind: 'tag', tag: 'v1.2.1' } as const;
    const files = await readyFiles(project, { branch: null, target, sha });
    const { outcome, errors } = await publish(project, { files, target, sha });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'published', version: '1.2.1', previousVersion: '1.2.0' });
    expect(outcome?.notes).toContain('an old leak');
    expect(outcome?.notes).not.toContain('mirror');
  });
});

describe('a release that a person has published', () => {
  test('keeps its title and notes, and gets the files', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, {
      name: 'The mirror release',
      body: 'By hand.\n\n@mona was here',
    });
    const { outcome, errors } = await publish(project, { files: await tagFiles(project) });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'published', releaseUrl: expect.stringContaining(TAG) });
    expect(project.releases()).toMatchObject([
      { name: 'The mirror release', body: 'By hand.\n\n@mona was here', draft: false },
    ]);
    expect(attached(project)).toEqual([...names(project), MANIFEST_FILENAME].sort());
    expect(await project.indexed()).toEqual(names(project));
  });

  test('empty notes are filled', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { name: 'The mirror release' });
    await publish(project, { files: await tagFiles(project) });
    const [release] = project.releases();
    expect(release?.body).toContain('add mirror option');
    expect(release?.name).toBe('The mirror release');
  });

  test('an immutable one takes no files: that is told, and the run goes on', async () => {
    const project = await taggedProject(world());
    project.repository.immutableReleases = true;
    await personsRelease(world(), project);
    const { outcome, warnings, errors } = await publish(project, { files: await tagFiles(project) });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('published');
    expect(warnings.join()).toContain('is immutable');
    expect(attached(project)).toEqual([]);
    expect(await project.indexed()).toEqual(names(project));
    expect(project.releases()[0]?.body).toContain('add mirror option');
  });

  test('files of an earlier run that the index never saw are replaced', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { body: 'By hand.' });
    await publish(project, { files: await tagFiles(project) });
    for (const file of names(project)) await rm(join(world().index.packagesDir, file));
    const { outcome, errors } = await publish(project, {
      files: await tagFiles(project, { salt: 'another' }),
    });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('published');
    expect(attached(project)).toEqual([...names(project), MANIFEST_FILENAME].sort());
  });

  test('a file that a person attached is never replaced', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { body: 'By hand.' });
    await publish(project, { files: await tagFiles(project) });
    for (const file of names(project)) await rm(join(world().index.packagesDir, file));
    const assets = project.releases()[0]?.assets;
    for (const [id, { label }] of assets ?? []) if (label === MANIFEST_FILENAME) assets?.delete(id);
    const { errors } = await publish(project, { files: await tagFiles(project, { salt: 'another' }) });
    expect(errors.map(({ code }) => code)).toEqual(['release-asset-differs', 'release-asset-differs']);
    expect(await project.indexed()).toEqual([]);
  });

  test('the files that it holds are approved by their digest', async () => {
    const project = await taggedProject(world());
    await personsRelease(world(), project, { body: 'By hand.' });
    const { digest } = await tagFiles(project);
    await publish(project, { files: { kind: 'dist', folder: 'dist', digest } });
    await rm(join(world().index.packagesDir, names(project)[1] ?? ''));
    const { outcome, errors } = await publish(project, { files: { kind: 'draft', digest } });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('published');
    expect(await project.indexed()).toEqual(names(project));
  });
});

describe('refused before anything is written', () => {
  test('the project says another version: every place is shown', async () => {
    const project = await taggedProject(world(), { written: '1.2.9' });
    const { errors, writes } = await publish(project, { files: { kind: 'none' } });
    expect(errors).toMatchObject([{ code: 'tag-version-differs' }]);
    expect(errors[0]?.happened).toContain('pyproject.toml line');
    expect(errors[0]?.happened).toContain('__init__.py line');
    expect(writes).toEqual([]);
  });

  test('a tag that is no version', async () => {
    const project = await taggedProject(world());
    await project.git('tag', 'nightly');
    await project.git('push', '--quiet', 'origin', 'nightly');
    const { errors } = await publish(project, { target: { kind: 'tag', tag: 'nightly' } });
    expect(errors).toMatchObject([{ code: 'tag-not-a-version' }]);
  });

  test.each([
    ['a token that may only read', { token: { contents: 'read' } as const }, 'release-no-push-right'],
    [
      'credentials that the index refuses',
      { credentials: { user: 'acme', password: 'wrong' } },
      'release-credentials-refused',
    ],
  ])('%s', async (_, given, code) => {
    const project = await taggedProject(world());
    const files = await tagFiles(project);
    const token = 'token' in given ? project.token(given.token) : project.token();
    const { errors, writes } = await publish(project, { files, ...given, token });
    expect(errors).toMatchObject([{ code }]);
    expect(writes).toEqual([]);
    expect(await project.indexed()).toEqual([]);
  });
});

describe('`version-from = "tag"`', () => {
  test('the tag decides, and the build is told', async () => {
    const project = await taggedProject(world(), {
      written: '1.2.0',
      commits: [],
    });
    const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
    await project.push(
      commit('chore: by tag', 40, {
        files: { 'pyproject.toml': `${pyproject}\n[tool.py-release]\nversion-from = "tag"\n` },
      }),
    );
    await project.git('tag', '--force', TAG);
    await project.git('push', '--quiet', '--force', 'origin', TAG);
    const { outcome, errors } = await publish(project, { files: await tagFiles(project) });
    expect(errors).toEqual([]);
    expect(outcome?.plan?.packages[0]?.edits.map(({ path, to }) => [path, to])).toContainEqual([
      'pyproject.toml',
      '1.3.0',
    ]);
    expect(outcome?.result).toBe('published');
  });
});

describe('a tag that a release run made', () => {
  test('is finished already: nothing', async () => {
    const project = await world().project();
    await run(world(), project, { files: await readyFiles(project) });
    const { outcome, writes, errors } = await publish(project, { files: { kind: 'none' } });
    expect(errors).toEqual([]);
    expect(outcome).toMatchObject({ result: 'nothing', tag: TAG });
    expect(writes).toEqual([]);
  });

  test('is finished here when its run was cut off', async () => {
    const project = await world().project();
    await run(world(), project, { files: await readyFiles(project) });
    await rm(join(world().index.packagesDir, names(project)[0] ?? ''));
    const { outcome, errors } = await publish(project, { files: { kind: 'none' } });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('resumed');
    expect(await project.indexed()).toEqual(names(project));
  });
});
