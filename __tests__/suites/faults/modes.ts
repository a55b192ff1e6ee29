// The ways to release that the matrix goes through. A mode says what project it needs, what the host offers, and the runs that bring the
// project from a push to its release: one for most, several where people act in between.
import type { HistoryCommit } from '../../../sandbox/projects/fast-import.ts';
import type { Access } from '../../../sandbox/github/state.ts';
import { commit, RIGHTS } from '../../commands/world.ts';
import type { Cell } from './cell.ts';
import { mergeOpenPull } from './person.ts';
import { buildPush, pushCommit } from './other-push.ts';

export interface Stage {
  /** What people do before this run; the commit that it is then started for, and the files built for that. */
  readonly begin: (cell: Cell) => Promise<Event>;
  /** The result of an unbroken run. */
  readonly ends: 'released' | 'pending' | 'resumed' | 'nothing';
}

export interface Event {
  readonly sha: string;
  readonly files: Cell['files'];
}

export interface Mode {
  readonly name: string;
  /** Commits after the release 1.2.0. */
  readonly commits: readonly HistoryCommit[];
  /** False: an older Enterprise Server. */
  readonly updateRefs: boolean;
  readonly rights: Readonly<Record<string, Access>>;
  /** What there is besides the project when the first run begins. */
  readonly arrange?: (cell: Cell) => Promise<void>;
  readonly stages: readonly Stage[];
  /** Every kind of write that its unbroken road sends: a new one has to be put here, and is then killed like the others. */
  readonly writes: readonly string[];
}

const push: Stage = {
  begin: async ({ head, files }) => ({ sha: head, files }),
  ends: 'released',
};

const CHANGES: readonly HistoryCommit[] = [
  commit('fix: close the vault after reading', 1),
  commit('feat: add mirror option', 2),
];

/** Nothing has to be committed: the version comes from the tag. */
const DYNAMIC: HistoryCommit = commit('build: take the version from the tag', 3, {
  files: {
    'pyproject.toml': `[build-system]
requires = ["hatchling", "hatch-vcs"]
build-backend = "hatchling.build"
[project]
name = "acme-vault"
dynamic = ["version"]
[tool.hatch.version]
source = "vcs"
[tool.py-release]
changelog = false
commit-mode = "none"
`,
    'uv.lock': null,
    'src/acme_vault/__init__.py': '',
  },
});

/** A run that has ended left a draft behind, which the next one removes. */
async function leaveDraft(cell: Cell): Promise<void> {
  const { github, project, head, files } = cell;
  const run = github.addRun({ repository: project.fullName, headSha: head, status: 'completed' });
  await cell.start({ sha: head, files }, { runId: String(run.id), stopAfterDraft: true }).ended;
}

/** Refused by their form: they ask what the token may do. */
const ASKS = ['POST /git/refs'];
const DRAFT = ['POST /releases', 'POST /releases/{release_id}/assets'];
const COMMIT = ['POST /git/trees', 'POST /git/commits', 'POST /git/tags'];
const PUBLISH = ['index upload', 'PATCH /releases/{release_id}'];

export const PUSH: Mode = {
  ...{ name: 'push', commits: CHANGES, updateRefs: true, rights: RIGHTS, stages: [push] },
  writes: [...ASKS, ...DRAFT, ...COMMIT, 'updateRefs', ...PUBLISH],
};

export const PUSH_ONE_BY_ONE: Mode = {
  ...{ ...PUSH, name: 'push, refs one by one', updateRefs: false },
  // GitHub answers that there is no such mutation.
  writes: [...PUSH.writes, 'PATCH /git/refs/{ref}'],
};

export const PUSH_AFTER_DRAFT: Mode = {
  ...{ ...PUSH, name: 'push, a draft is left over', arrange: leaveDraft },
  writes: [...PUSH.writes, 'DELETE /releases/{release_id}'],
};

export const TAG_ONLY: Mode = {
  ...{ ...PUSH, name: 'tag only', commits: [...CHANGES, DYNAMIC] },
  writes: [...ASKS, ...DRAFT, 'POST /git/tags', 'updateRefs', ...PUBLISH],
};

export const TAG_ONLY_ONE_BY_ONE: Mode = {
  ...TAG_ONLY,
  name: 'tag only, refs one by one',
  updateRefs: false,
};

const PROPOSED: HistoryCommit = commit('build: propose releases', 3, {
  files: {
    'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "acme-vault"
version = "1.2.0"
[tool.py-release]
commit-mode = "pull-request"
`,
  },
});

/** Nobody may push to main, and Actions may open pull requests. */
async function protectMain({ github, project }: Cell): Promise<void> {
  github.allowActionsPulls(project.fullName);
  github.addRule(project.fullName, { type: 'pull_request', target: 'branch', include: ['main'] });
}

function mergedBy(method: 'merge' | 'squash' | 'rebase'): readonly Stage[] {
  return [
    { ...push, ends: 'pending' },
    { begin: async (cell) => buildPush(cell, await mergeOpenPull(cell, method)), ends: 'released' },
  ];
}

const PROPOSE = ['POST /git/trees', 'POST /git/commits', 'POST /git/refs', 'POST /pulls'];

export const PULL: Mode = {
  ...{ name: 'pull request, merged', commits: [...CHANGES, PROPOSED], updateRefs: true },
  ...{ rights: { ...RIGHTS, 'pull-requests': 'write' }, arrange: protectMain, stages: mergedBy('merge') },
  writes: [...new Set([...PROPOSE, ...TAG_ONLY.writes])],
};

export const PULL_SQUASHED: Mode = {
  ...{ ...PULL, name: 'pull request, squashed', stages: mergedBy('squash') },
};

export const PULL_REBASED: Mode = {
  ...{ ...PULL, name: 'pull request, rebased', stages: mergedBy('rebase') },
};

export const PULL_ONE_BY_ONE: Mode = {
  ...{ ...PULL, name: 'pull request, refs one by one', updateRefs: false },
};

/** A first push has been proposed; the run of another one follows. */
async function propose(cell: Cell): Promise<void> {
  await protectMain(cell);
  await cell.start({ sha: cell.head, files: cell.files }, { runId: '6' }).ended;
}

function followedBy(messages: readonly string[], ends: Stage['ends']): Stage {
  const begin = async (cell: Cell): Promise<Event> => {
    let sha = cell.head;
    for (const message of messages) sha = (await pushCommit(cell, message)).sha;
    return buildPush(cell, sha);
  };
  return { begin, ends };
}

export const PULL_KEPT_CURRENT: Mode = {
  ...{ ...PULL, name: 'pull request, kept current', arrange: propose },
  stages: [followedBy(['feat!: another store'], 'pending'), ...PULL.stages.slice(1)],
  writes: [...PULL.writes, 'PATCH /pulls/{pull_number}'],
};

/** Everything that it proposes is taken back. */
export const PULL_WITHDRAWN: Mode = {
  ...{ ...PULL, name: 'pull request, withdrawn', arrange: propose },
  stages: [
    followedBy(
      ['Revert "feat: add mirror option"', 'Revert "fix: close the vault after reading"'],
      'nothing',
    ),
  ],
  writes: ['PATCH /pulls/{pull_number}'],
};

export const MODES: readonly Mode[] = [
  ...[PUSH, PUSH_ONE_BY_ONE, PUSH_AFTER_DRAFT, TAG_ONLY, TAG_ONLY_ONE_BY_ONE],
  ...[PULL, PULL_SQUASHED, PULL_REBASED, PULL_ONE_BY_ONE, PULL_KEPT_CURRENT, PULL_WITHDRAWN],
];
