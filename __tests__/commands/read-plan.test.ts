// One plan, whoever reads the history: a clone and the API give commits and tags in different orders.
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlan, type PlanNeeds } from '../../src/commands/read-plan.ts';
import { readProject } from '../../src/commands/read-project.ts';
import type { Commit } from '../../src/commits/commit.ts';
import type { RelatedTag } from '../../src/plan/history.ts';
import { planDocument } from '../../src/plan/plan-document.ts';
import type { Project } from '../../src/project/project.ts';
import { withFiles, type FileTable } from '../project/project-folder.ts';

const FILES: FileTable = {
  'pyproject.toml':
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "acme-vault"\nversion = "1.2.0"\n',
  'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n- First.\n',
};
const TAGS = ['v1.2.0', 'v1.1.0', 'v1.3.0rc1', 'latest', 'v1'];

const sha = (number: number): string => (number + 16).toString(16).repeat(20);

/** Two branches and their merge, with two commits of the same second. */
const COMMITS: readonly Commit[] = [
  commit(1, [0], 'feat: one', 100),
  commit(2, [1], 'fix: two (#2)', 200),
  commit(3, [1], 'Revert "feat: one"\n\nThis reverts commit ' + sha(1) + '.', 200),
  commit(4, [3], 'feat(cli): four', 150),
  commit(5, [2, 4], "Merge branch 'topic'", 300),
  commit(6, [5], 'perf: six', 300),
];

function commit(number: number, parents: readonly number[], message: string, committedAt: number): Commit {
  return { sha: sha(number), parents: parents.map(sha), message, author: 'Ada Example', committedAt };
}

interface Order {
  readonly commits: readonly Commit[];
  readonly tags: readonly string[];
  /** Whether commits are shown early, as a clone does. */
  readonly early: boolean;
}

function history({ commits, tags, early }: Order): PlanNeeds {
  const relation = (name: string): RelatedTag => ({ name, relation: 'ancestor', sha: sha(0) });
  return {
    readFiles: async (paths) =>
      new Map(paths.flatMap((path) => (path in FILES ? [[path, Buffer.from(FILES[path] as string)]] : []))),
    readTags: async () => tags,
    relateTags: async (names, _, see) => {
      if (early && see !== undefined) commits.forEach(see);
      return names.map(relation);
    },
    readCommits: async () => commits,
  };
}

let project: Project;

beforeAll(async () => {
  project = await withFiles(FILES, (sources) => readProject(sources, '.'));
});

async function planned(order: Order) {
  const head = { branch: 'main', sha: sha(6), committedAt: 300 };
  const { plan } = await readPlan(
    {
      target: { kind: 'next' },
      head,
      project,
      bump: null,
      version: null,
      repositoryUrl: 'https://github.com/acme/vault',
    },
    history(order),
  );
  return { document: planDocument(plan), edits: plan.packages[0]?.edits };
}

describe('a plan', () => {
  test('lists commits parents first, then by date, then by object id', async () => {
    const { document } = await planned({ commits: COMMITS, tags: TAGS, early: false });
    expect(document.packages[0]?.commits.map((entry) => entry.sha)).toEqual([1, 2, 3, 4, 5, 6].map(sha));
    expect(document.packages[0]).toMatchObject({
      version: '1.3.0',
      bump: 'minor',
      reason: `feat(cli): four (${sha(4).slice(0, 7)})`,
    });
  });

  test('is the same in whatever order history comes, early or late', async () => {
    const expected = await planned({ commits: COMMITS, tags: TAGS, early: false });
    const shuffled = <Value>(values: readonly Value[]) =>
      fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
    await fc.assert(
      fc.asyncProperty(shuffled(COMMITS), shuffled(TAGS), fc.boolean(), async (commits, tags, early) => {
        expect(await planned({ commits, tags, early })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same when a page is given twice', async () => {
    const expected = await planned({ commits: COMMITS, tags: TAGS, early: false });
    expect(await planned({ commits: [...COMMITS, ...COMMITS.slice(2, 4)], tags: TAGS, early: true })).toEqual(
      expected,
    );
  });

  test('keeps the mode of the changelog', async () => {
    const listing = project.listing.map((entry) =>
      entry.path === 'CHANGELOG.md' ? { ...entry, mode: '100755' } : entry,
    );
    const before = project;
    project = { ...project, listing };
    const { edits } = await planned({ commits: COMMITS, tags: TAGS, early: false });
    project = before;
    expect(edits?.find(({ path }) => path === 'CHANGELOG.md')?.mode).toBe('100755');
  });
});

describe('where releases commit nothing', () => {
  const plan = async (files: FileTable, settings: string) => {
    const all = {
      ...files,
      'pyproject.toml': `${FILES['pyproject.toml'] as string}\n[tool.py-release]\ncommit-mode = "none"\n${settings}`,
    };
    const head = { branch: 'main', sha: sha(6), committedAt: 300 };
    const read = await withFiles(all, async (sources) => {
      const request = {
        head,
        project: await readProject(sources, '.'),
        bump: null,
        version: null,
        target: { kind: 'next' } as const,
      };
      const needs = {
        ...history({ commits: COMMITS, tags: TAGS, early: false }),
        readFiles: (paths: readonly string[]) => sources.readFiles(paths),
      };
      return readPlan({ ...request, repositoryUrl: null }, needs);
    });
    const [planned] = read.plan.packages;
    return { edits: planned?.edits.map(({ path }) => path), warnings: planned?.warnings ?? [] };
  };
  const { 'CHANGELOG.md': changelog = '' } = FILES;

  test('a changelog that nobody asked for is left alone, and that is said', async () => {
    const { edits, warnings } = await plan({ 'CHANGES.md': changelog }, '');
    expect(edits).toEqual(['pyproject.toml']);
    expect(warnings.filter((text) => text.startsWith('CHANGES.md is not written, since'))).toHaveLength(1);
  });

  test('a new one is not thought of', async () => {
    const { edits, warnings } = await plan({}, '');
    expect(edits).toEqual(['pyproject.toml']);
    expect(warnings.filter((text) => text.includes('not written'))).toEqual([]);
  });

  test('a configured one is planned, for preflight to refuse', async () => {
    const { edits } = await plan({ 'CHANGES.md': changelog }, 'changelog = "CHANGES.md"\n');
    expect(edits).toEqual(['pyproject.toml', 'CHANGES.md']);
  });
});
