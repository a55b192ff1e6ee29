// Plans as values, for the tests of this folder.
import type { ClassifiedCommit } from '../../src/commits/classified-commit.ts';
import type { PackagePlan, ReleasePlan } from '../../src/plan/release-plan.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';

export function version(text: string): Version {
  const parsed = parseVersion(text);
  if (parsed === null) throw new Error(`${text} is no version`);
  return parsed;
}

export function sha(number: number): string {
  return (number + 1).toString(16).padStart(8, '0').repeat(5);
}

export function classified(number: number, changes: Partial<ClassifiedCommit> = {}): ClassifiedCommit {
  return {
    commit: {
      sha: sha(number),
      parents: [sha(number - 1)],
      message: 'feat(cli): add mirror option (#12)\n\nbody',
      author: 'Ada Example',
      committedAt: 1_700_000_000,
    },
    header: 'feat(cli): add mirror option (#12)',
    type: 'feat',
    scope: 'cli',
    breaking: false,
    bump: 'minor',
    description: 'add mirror option (#12)',
    breakingNotes: [],
    status: 'counted',
    why: 'type feat',
    pull: 12,
    parts: [],
    warnings: [],
    ...changes,
  };
}

export function packagePlan(changes: Partial<PackagePlan> = {}): PackagePlan {
  return {
    name: 'acme-vault',
    path: '.',
    result: 'release',
    previous: { version: version('1.2.0'), tag: 'v1.2.0', sha: sha(0) },
    version: version('1.3.0'),
    tag: 'v1.3.0',
    bump: 'minor',
    reason: 'feat(cli): add mirror option (#12) (0000000)',
    commits: [classified(1)],
    places: [],
    dynamic: false,
    edits: [
      { path: 'pyproject.toml', from: '1.2.0', to: '1.3.0', content: Buffer.from('x'), mode: '100644' },
      { path: 'CHANGELOG.md', from: null, to: null, content: Buffer.from('y'), mode: '100644' },
    ],
    notes: '### Features\n',
    warnings: [],
    ...changes,
  };
}

export function releasePlan(packages: readonly PackagePlan[] = [packagePlan()]): ReleasePlan {
  const hash = `sha256:${'0'.repeat(64)}`;
  return { branch: 'main', head: sha(1), headDate: 1_700_000_000, hash, warnings: [], packages };
}
