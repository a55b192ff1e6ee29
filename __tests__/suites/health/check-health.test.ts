// Health of a project that was released into the sandbox, and each way in which such a release can go bad.
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { markDraft } from '../../../src/release/draft-marker.ts';
import type { Release } from '../../../sandbox/github/state.ts';
import { briefly, runHealth } from '../../commands/health-run.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { run, unreachable } from '../../commands/release-run.ts';
import { type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** 1.3.0 is out; the clone has its commit and tag. */
async function released(): Promise<TestProject> {
  const project = await world().project();
  const { outcome } = await run(world(), project, { files: await readyFiles(project) });
  expect(outcome?.result).toBe('released');
  await project.push();
  return project;
}

const RELEASED = ['index-answers', 'index-lists', 'index-hash', 'versions-agree', 'half-finished'] as const;

function theRelease(project: TestProject): Release {
  const [release] = project.releases();
  if (release === undefined) throw new Error('there is no release');
  return release;
}

const wheel = 'acme_vault-1.3.0-py3-none-any.whl';

describe('a released project', () => {
  test('is healthy, by few requests, and nothing is written', async () => {
    const project = await released();
    const watched = world().watch();
    const indexed: string[] = [];
    const outside: Fetch = (url, options) => {
      indexed.push(url);
      return fetch(url, options);
    };
    const checks = await runHealth(world(), project, { only: RELEASED, outside });
    expect(briefly(checks)).toEqual(RELEASED.map((name) => `${name} passed`));
    expect(checks.map(({ seen }) => seen)).toEqual([
      expect.stringMatching(/^It answers, with 2 files of acme-vault\.$/),
      expect.stringMatching(/lists 2 files of it\.$/),
      expect.stringMatching(/^2 files: the same bytes in the manifest and on .* and the GitHub release\.$/),
      '1.3.0 in the tag v1.3.0, the latest release, pyproject.toml.',
      'Every tag, release and file of the newest has its counterparts; the last is v1.3.0.',
    ]);
    expect(watched.writes()).toEqual([]);
    // Tags, releases, the latest one, the tag and its object, the manifest and its storage; two for a tag without a release.
    expect(watched.requests()).toHaveLength(9);
    expect(indexed).toHaveLength(1);
  });

  test('one check asks for no more than it needs', async () => {
    const project = await released();
    const watched = world().watch();
    expect(briefly(await runHealth(world(), project, { only: ['index-lists'] }))).toEqual([
      'index-lists passed',
    ]);
    expect(watched.requests()).toHaveLength(1);
  });

  test('without a token what needs GitHub is unknown, with the reason, and the rest is asked', async () => {
    const project = await released();
    const checks = await runHealth(world(), project, { token: null });
    const states = Object.fromEntries(checks.map(({ check, state }) => [check, state]));
    expect(states).toMatchObject({
      ...{ 'index-answers': 'passed', 'index-lists': 'passed', 'index-hash': 'unknown' },
      ...{ 'versions-agree': 'unknown', 'half-finished': 'unknown', 'merge-settings': 'unknown' },
    });
    const hash = checks.find(({ check }) => check === 'index-hash');
    expect(hash?.seen).toBe(
      'Not known: whether its files are the same everywhere (there is no GITHUB_TOKEN).',
    );
  });
});

interface Fault {
  readonly what: string;
  readonly make: (project: TestProject) => Promise<void> | void;
  readonly found: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {
    what: 'a file with other bytes on the index',
    make: () => writeFile(join(world().index.packagesDir, wheel), 'other bytes'),
    found: ['index-hash failed health-hash-differs'],
  },
  {
    what: 'a file that is gone from the index',
    make: () => rm(join(world().index.packagesDir, wheel)),
    found: ['index-hash failed health-hash-missing', 'half-finished failed health-release-unfinished'],
  },
  {
    what: 'a version that is gone from the index',
    make: async () => {
      for (const name of [wheel, 'acme_vault-1.3.0.tar.gz']) await rm(join(world().index.packagesDir, name));
    },
    found: ['index-lists failed health-version-unlisted', 'half-finished failed health-release-unfinished'],
  },
  {
    what: 'a version on the index that no tag releases',
    make: () => writeFile(join(world().index.packagesDir, 'acme_vault-9.0.0-py3-none-any.whl'), 'x'),
    found: ['half-finished failed health-index-untagged'],
  },
  {
    what: 'a file of the version on the index that the release did not make',
    make: () =>
      writeFile(join(world().index.packagesDir, 'acme_vault-1.3.0-cp312-cp312-linux_x86_64.whl'), 'x'),
    found: ['index-hash failed health-file-foreign'],
  },
  {
    what: 'a file that was deleted from the release',
    make: (project) => {
      const { assets } = theRelease(project);
      const found = [...assets.values()].find(({ label, name }) => (label ?? name) === wheel);
      assets.delete(found?.id ?? 0);
    },
    found: ['index-hash failed health-hash-missing', 'half-finished failed release-assets-differ'],
  },
  {
    what: 'a release without any file',
    make: (project) => theRelease(project).assets.clear(),
    found: ['index-hash unknown health-not-asked', 'half-finished failed release-published-other'],
  },
  {
    what: 'a tag whose release was deleted',
    make: (project) => project.repository.releases.clear(),
    found: ['index-hash unknown health-not-asked', 'half-finished failed release-files-lost'],
  },
  {
    what: 'a release that is a draft still',
    make: (project) => {
      theRelease(project).draft = true;
    },
    found: ['half-finished failed health-release-unfinished'],
  },
  {
    what: 'a version in the files below the last tag',
    make: async (project) => void (await project.git('checkout', '--quiet', 'v1.2.0')),
    found: ['versions-agree failed health-version-behind'],
  },
];

describe('found, each by its own check, and by nothing else:', () => {
  test.each(FAULTS)('$what', async ({ make, found }) => {
    const project = await world().project({ unsound: true });
    const { outcome } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome?.result).toBe('released');
    await project.push();
    await make(project);
    const bad = (await runHealth(world(), project, { only: RELEASED })).filter(
      ({ state }) => state !== 'passed',
    );
    expect(briefly(bad).filter((line) => !/^versions-agree unknown/.test(line))).toEqual(found);
    for (const { finding } of bad) expect(finding?.remedy).not.toBe('');
  });

  test('rules of the branch: what they make impossible is no finding, and leaving no way to merge is one', async () => {
    const project = await world().project({ unsound: true });
    const settings = async () => briefly(await runHealth(world(), project, { only: ['merge-settings'] }));
    const onMain = { target: 'branch', include: ['main'], bypass: ['actions'] } as const;
    expect(await settings()).toEqual(['merge-settings warning setup-squash-title']);
    const parameters = { allowed_merge_methods: ['merge'] };
    world().github.addRule(project.fullName, { ...onMain, type: 'pull_request', parameters });
    expect(await settings()).toEqual(['merge-settings failed setup-branch-protected']);
    world().github.addRule(project.fullName, { ...onMain, type: 'required_linear_history' });
    expect(await settings()).toEqual([
      'merge-settings failed setup-merge-blocked',
      'merge-settings failed setup-branch-protected',
    ]);
  });

  test('an index that does not answer: that check fails, and no other says that all is well', async () => {
    const project = await released();
    const checks = await runHealth(world(), project, { only: RELEASED, outside: unreachable });
    expect(briefly(checks)).toEqual([
      'index-answers failed health-index-silent',
      'index-lists unknown index-unreachable',
      'index-hash unknown index-unreachable',
      'versions-agree passed',
      'half-finished unknown index-unreachable',
    ]);
  });

  test('a draft that an ended run has left', async () => {
    const project = await world().project({ unsound: true });
    await run(world(), project, { files: await readyFiles(project) });
    await project.push();
    const last = theRelease(project);
    const body = markDraft('Notes', { runId: '7', attempt: 1, head: 'a'.repeat(40) });
    project.repository.releases.set(999, {
      ...{ ...last, id: 999, draft: true, tagName: 'v1.4.0', body },
      assets: new Map(),
    });
    for (const [state, expected] of [
      ['finished', 'half-finished failed health-draft-left'],
      ['going', 'half-finished unknown health-not-asked'],
      [null, 'half-finished unknown health-not-asked'],
    ] as const) {
      const checks = await runHealth(world(), project, {
        only: ['half-finished'],
        needs: await hostWith(project, state),
      });
      expect(briefly(checks)).toEqual([expected]);
    }
  });

  test('a tag below the last one that names its files and has no release', async () => {
    const project = await released();
    const message = `acme-vault 1.2.0\n\nManifest: sha256:${'0'.repeat(64)}\n`;
    const needs = await hostWith(project, null);
    const own = needs.host.readTag;
    const readTag = async (tag: string) =>
      tag === 'v1.2.0' ? { message, commit: 'c', object: 'o' } : own(tag);
    const only = ['half-finished'] as const;
    const checks = await runHealth(world(), project, { only, needs: { host: { ...needs.host, readTag } } });
    expect(briefly(checks)).toEqual(['half-finished failed health-release-missing']);
  });
});

async function hostWith(project: TestProject, state: 'finished' | 'going' | null) {
  const { createReleases } = await import('../../../src/gateways/github/releases.ts');
  const { createReleaseCommits } = await import('../../../src/gateways/github/release-commit.ts');
  const { createGitHubClient } = await import('../../../src/gateways/github/octokit.ts');
  const [owner = '', repo = ''] = project.fullName.split('/');
  const connection = { token: project.token(), owner, repo, apiUrl: 'https://api.github.com' };
  const client = createGitHubClient({ ...connection, fetch: world().github.fetch });
  return {
    host: {
      ...createReleases(client),
      readTag: createReleaseCommits(client).readTag,
      readLatest: async () => null,
      readRunState: async () => state,
    },
  };
}
