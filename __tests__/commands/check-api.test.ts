// What a change of the public API does to the plan, mode by mode; what is compared and what is not.
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { ApiChange } from '../../src/api/api-change.ts';
import type { ApiMode } from '../../src/api/api-judgement.ts';
import type { ProbedApi } from '../../src/api/api-verdict.ts';
import { createApiCheck, type ApiCheckNeeds } from '../../src/commands/check-api.ts';
import type { ModuleSources, ReadsTree } from '../../src/commands/compare-api.ts';
import { readPlan, type PlanRequest } from '../../src/commands/read-plan.ts';
import { readProject } from '../../src/commands/read-project.ts';
import { apiErrors } from '../../src/findings/api-errors.ts';
import { raise } from '../../src/findings/catalogue.ts';
import type { PackagePlan } from '../../src/plan/release-plan.ts';
import type { PlanTarget } from '../../src/plan/plan-target.ts';
import type { ReadsProject } from '../../src/project/project-sources.ts';

type Files = Readonly<Record<string, string | { readonly link: string }>>;

const HEAD = 'a'.repeat(40);
const TAGGED = 'b'.repeat(40);

function pyproject(version: string, settings = ''): string {
  return `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "acme"\nversion = "${version}"\n\n[tool.py-release]\n${settings}`;
}

interface CountedTree extends ReadsProject {
  readonly read: string[];
}

/** A commit's tree; which files were read is kept. */
function tree(files: Files): CountedTree {
  const read: string[] = [];
  const text = (path: string): string => {
    const file = files[path] as Files[string];
    return typeof file === 'string' ? file : file.link;
  };
  return {
    read,
    listFiles: async () =>
      Object.entries(files).map(([path, file]) => ({
        path,
        mode: typeof file === 'string' ? '100644' : '120000',
        sha: createHash('sha1').update(text(path)).digest('hex'),
      })),
    readFiles: async (paths) => {
      read.push(...paths);
      return new Map(paths.filter((path) => path in files).map((path) => [path, Buffer.from(text(path))]));
    },
    findFiles: async () => [],
  };
}

const REMOVED: ApiChange = {
  ...{ kind: 'removed', name: 'acme.io.open', parameter: null, path: 'acme/io.py', line: 1, at: 'release' },
  ...{ before: 'function', after: null },
};
const MOVED: ApiChange = {
  ...{
    kind: 'parameter-moved',
    name: 'acme.io.close',
    parameter: 'a',
    path: 'acme/io.py',
    line: 7,
    at: 'head',
  },
  ...{ before: '1', after: '2' },
};
const SAME: ProbedApi = { changes: [], total: 0, unread: [] };
const BROKEN: ProbedApi = { changes: [REMOVED, MOVED], total: 2, unread: [] };

const CODE = { 'src/acme/__init__.py': '', 'src/acme/io.py': 'def open(): ...\n' };
const CHANGED = { ...CODE, 'src/acme/io.py': '# empty\n' };

interface Story {
  readonly mode: ApiMode;
  readonly messages: readonly string[];
  readonly version?: string;
  readonly release?: Files;
  readonly head?: Files;
  readonly settings?: string;
  readonly probed?: ProbedApi | Error;
  readonly tags?: readonly string[];
  readonly target?: PlanTarget;
  readonly bump?: PlanRequest['bump'];
}

interface Told {
  readonly plan: PackagePlan;
  readonly hash: string;
  readonly annotations: readonly string[];
  readonly probes: readonly { readonly release: ModuleSources; readonly head: ModuleSources }[];
  readonly release: CountedTree;
}

async function plan(story: Story): Promise<Told> {
  const { mode, messages, version = '1.2.0', settings, probed = BROKEN, tags = [`v${version}`] } = story;
  const head = tree({ 'pyproject.toml': pyproject(version, settings), ...(story.head ?? CHANGED) });
  const release = tree({ 'pyproject.toml': pyproject(version), ...(story.release ?? CODE) });
  const annotations: string[] = [];
  const probes: Told['probes'][number][] = [];
  const needs: ApiCheckNeeds = {
    readReleaseTree: async (sha): Promise<ReadsTree> => {
      expect(sha).toBe(TAGGED);
      return release;
    },
    probeApi: async (before, after) => {
      probes.push({ release: before, head: after });
      if (probed instanceof Error) throw probed;
      return probed;
    },
    annotate: (text, { path, line }) => void annotations.push(`${path}:${line} ${text}`),
  };
  const request: PlanRequest = {
    target: story.target ?? { kind: 'next' },
    head: { branch: 'main', sha: HEAD, committedAt: 300 },
    project: await readProject(head, '.'),
    ...{ bump: story.bump ?? null, version: null, repositoryUrl: null },
  };
  const commits = messages.map((message, index) => ({
    ...{ sha: String(index + 1).repeat(40), message, author: 'Ada', committedAt: 200 + index },
    parents: [index === 0 ? TAGGED : String(index).repeat(40)],
  }));
  const read = await readPlan(request, {
    ...head,
    readTags: async () => tags,
    relateTags: async (names) => names.map((name) => ({ name, relation: 'ancestor', sha: TAGGED })),
    readCommits: async () => commits,
    checkApi: createApiCheck(mode, head, needs),
  });
  const [first] = read.plan.packages;
  return { plan: first as PackagePlan, hash: read.plan.hash, annotations, probes, release };
}

const apiWarnings = ({ plan: { warnings } }: Told): readonly string[] =>
  warnings.filter((text) => text.startsWith('The public API'));

async function refused(story: Story): Promise<{ readonly code: string; readonly message: string }> {
  return plan(story).then(
    () => ({ code: 'accepted', message: '' }),
    (error: unknown) => error as { code: string; message: string },
  );
}

describe('warn', () => {
  test('an undeclared break is told with file and line, and the release goes on', async () => {
    const told = await plan({ mode: 'warn', messages: ['feat: tidy'] });
    expect(told.plan).toMatchObject({ result: 'release', bump: 'minor', tag: 'v1.3.0' });
    expect(apiWarnings(told)).toEqual([
      expect.stringMatching(
        /since v1\.2\.0.*src\/acme\/io\.py:1 at v1\.2\.0: acme\.io\.open was removed; src\/acme\/io\.py:7: parameter a of acme\.io\.close moved/,
      ),
    ]);
    expect(told.annotations).toEqual([
      expect.stringMatching(
        /^src\/acme\/io\.py:1 acme\.io\.open was removed \(src\/acme\/io\.py:1 at v1\.2\.0\)/,
      ),
      expect.stringMatching(/^src\/acme\/io\.py:7 parameter a of acme\.io\.close moved/),
    ]);
  });

  test.each([
    ['1.2.0', ['feat!: tidy']],
    ['1.2.0', ['fix: a', 'fix: b\n\nBREAKING CHANGE: open is gone']],
    ['0.2.0', ['feat: tidy']],
  ])('a declared one is not: %s, %j', async (version, messages) => {
    const told = await plan({ mode: 'warn', version, messages });
    expect(apiWarnings(told)).toEqual([]);
    expect(told.annotations).toEqual([]);
    expect(told.plan.api).toMatchObject({ isUndeclared: false, verdict: { state: 'breaking', total: 2 } });
  });

  test('below 1.0.0 a fix does not say enough', async () => {
    expect(apiWarnings(await plan({ mode: 'warn', version: '0.2.0', messages: ['fix: tidy'] }))).toHaveLength(
      1,
    );
  });

  test('a break is told although nothing is released', async () => {
    const told = await plan({ mode: 'warn', messages: ['refactor: tidy'] });
    expect(told.plan.result).toBe('nothing');
    expect(apiWarnings(told)).toHaveLength(1);
  });

  test('what changes nothing is not told', async () => {
    const told = await plan({ mode: 'warn', messages: ['fix: a'], probed: SAME });
    expect(apiWarnings(told)).toEqual([]);
    expect(told.plan.api?.verdict.state).toBe('same');
  });

  test('the hash does not change', async () => {
    const messages = ['feat: tidy'];
    const { hash } = await plan({ mode: 'warn', messages });
    expect((await plan({ mode: 'warn', messages, probed: SAME })).hash).toBe(hash);
  });
});

describe('fail', () => {
  test('an undeclared break is an error that lists all with file and line, and both remedies', async () => {
    const { code, message } = await refused({ mode: 'fail', messages: ['feat: tidy'] });
    expect(code).toBe('api-break-undeclared');
    expect(message).toContain('  src/acme/io.py:1 at v1.2.0: acme.io.open was removed\n');
    expect(message).toContain('  src/acme/io.py:7: parameter a of acme.io.close moved');
    expect(message).toContain('"BREAKING CHANGE:" footer, or keep the names');
  });

  test.each<[string, Partial<Story>]>([
    ['a declared one', { messages: ['feat!: tidy'] }],
    ['a person asked for a major version', { bump: 'major' }],
    ['nothing is released', { messages: ['docs: a'] }],
    ['nothing changed', { probed: SAME }],
    ['a person has named the version by a tag', { target: { kind: 'tag', tag: 'v1.2.0' } }],
    ['the version of the checkout is published', { target: { kind: 'written' } }],
    ['there is no release yet', { tags: [] }],
    ['no Python is released', { head: { 'README.md': '' } }],
  ])('no error: %s', async (_, story) => {
    expect((await refused({ mode: 'fail', messages: ['feat: tidy'], ...story })).code).toBe('accepted');
  });

  test('what could not be compared is not released as compared', async () => {
    const unread = [{ module: 'acme.io', why: 'invalid syntax (line 3)' }];
    const probed = { ...SAME, unread };
    const { code, message } = await refused({ mode: 'fail', messages: ['fix: a'], probed });
    expect(code).toBe('api-not-compared');
    expect(message).toContain("v1.2.0: acme.io can't be read: invalid syntax (line 3).");
  });
});

describe('bump', () => {
  test('an undeclared break counts as a breaking change, and the reason says so', async () => {
    const told = await plan({ mode: 'bump', messages: ['fix: tidy'] });
    expect(told.plan).toMatchObject({ bump: 'major', tag: 'v2.0.0' });
    expect(told.plan.reason).toBe(
      'the public API breaks: acme.io.open was removed (src/acme/io.py:1 at v1.2.0), and 1 more',
    );
    expect(apiWarnings(told)).toEqual([]);
    const without = await plan({ mode: 'bump', messages: ['fix: tidy'], probed: SAME });
    expect(without.plan.tag).toBe('v1.2.1');
    expect(without.hash).not.toBe(told.hash);
  });

  test.each([
    ['0.2.0', '', 'minor', 'v0.3.0', /; breaking is minor below 1\.0\.0$/],
    ['0.2.0', 'major-on-zero = true\n', 'major', 'v1.0.0', /and 1 more$/],
  ])('from %s with "%s": %s, %s', async (version, settings, bump, tag, reason) => {
    const { plan: planned } = await plan({ mode: 'bump', version, settings, messages: ['fix: tidy'] });
    expect(planned).toMatchObject({ bump, tag });
    expect(planned.reason).toMatch(reason);
  });

  test('it asks for a release by itself', async () => {
    expect((await plan({ mode: 'bump', messages: ['refactor: tidy'] })).plan.tag).toBe('v2.0.0');
  });

  test('a declared break keeps its own reason', async () => {
    const { plan: planned } = await plan({ mode: 'bump', messages: ['feat!: tidy'] });
    expect(planned.reason).toMatch(/^feat!: tidy/);
  });

  test('what a person asked for wins, and is told', async () => {
    const told = await plan({ mode: 'bump', messages: ['fix: tidy'], bump: 'patch' });
    expect(told.plan.tag).toBe('v1.2.1');
    expect(apiWarnings(told)).toHaveLength(1);
  });

  test('a rehearsal rehearses it', async () => {
    const { plan: planned } = await plan({
      mode: 'bump',
      messages: ['fix: a'],
      target: { kind: 'rehearsal', number: 7 },
    });
    expect(planned.version).toMatchObject({ release: [2, 0, 0], dev: 7 });
  });
});

describe('nothing could be compared', () => {
  const failed = raise(apiErrors, 'api-probe-failed', { how: 'did not end in time', lines: '  (none)' });
  test.each<[string, Partial<Story>, string, RegExp]>([
    ['no release yet', { tags: [] }, 'first-release', /no release yet/],
    ['no Python now', { head: { 'README.md': '' } }, 'no-sources', /^this commit has no Python/],
    ['no Python then', { release: { 'README.md': '' } }, 'no-sources', /^the last release has no Python/],
    ['griffe did not run', { probed: failed }, 'tool', /did not end in time/],
    [
      'a link where a file was',
      { head: { ...CODE, 'src/acme/io.py': { link: '/etc/passwd' } }, probed: SAME },
      'unreadable',
      /symbolic link/,
    ],
    [
      'a file that is too long',
      { head: { ...CODE, 'src/acme/io.py': '#'.repeat(2 ** 21 + 1) }, probed: SAME },
      'unreadable',
      /longer than 2 MiB/,
    ],
  ])('%s', async (_, story, cause, reason) => {
    const told = await plan({ mode: 'warn', messages: ['fix: a'], ...story });
    expect(told.plan.api?.verdict).toMatchObject({ state: 'not-compared', cause, changes: [] });
    expect(told.plan.api?.verdict.reason).toMatch(reason);
    expect(apiWarnings(told)).toHaveLength(cause === 'first-release' ? 0 : 1);
  });

  test('a mistake of ours is not hidden as such', async () => {
    expect(
      (await refused({ mode: 'warn', messages: ['fix: a'], probed: new TypeError('oops') })).message,
    ).toBe('oops');
  });
});

describe('what is read', () => {
  test('nothing is probed when no Python file changed', async () => {
    const told = await plan({ mode: 'warn', messages: ['fix: a'], head: { ...CODE, 'README.md': 'new' } });
    expect(told.probes).toEqual([]);
    expect(told.plan.api?.verdict.state).toBe('same');
    expect(told.release.read).toEqual([]);
  });

  test('of the last release only what the head has not', async () => {
    const told = await plan({
      ...{ mode: 'warn', messages: ['fix: a'] },
      release: { ...CODE, 'src/acme/other.py': 'def same(): ...\n', 'docs/conf.py': 'x', 'README.md': 'old' },
      head: { ...CHANGED, 'src/acme/moved.py': 'def same(): ...\n' },
    });
    expect(told.release.read).toEqual(['src/acme/io.py']);
    const [probe] = told.probes;
    expect([...(probe?.release.keys() ?? [])]).toEqual(['acme/__init__.py', 'acme/io.py', 'acme/other.py']);
    expect(probe?.release.get('acme/other.py')?.toString()).toBe('def same(): ...\n');
  });

  test('a move from a flat layout to src is no change', async () => {
    const flat = { 'acme/__init__.py': '', 'acme/io.py': 'def open(): ...\n' };
    expect((await plan({ mode: 'warn', messages: ['fix: a'], release: flat, head: CODE })).probes).toEqual(
      [],
    );
  });
});
