// Plans as the tests of this folder need them.
import type { PackagePlan, ReleasePlan } from '../../src/plan/release-plan.ts';
import { classified, version } from '../notes/classified.ts';

const HEAD = 'abcdef1'.padEnd(40, '0');

export function packagePlan(facts: Partial<PackagePlan> = {}): PackagePlan {
  return {
    name: 'acme-vault',
    path: '.',
    result: 'release',
    previous: { version: version('1.2.0'), tag: 'v1.2.0', sha: HEAD },
    version: version('1.3.0'),
    tag: 'v1.3.0',
    bump: 'minor',
    reason: 'feat: add mirror option (1a2b3c4)',
    commits: [
      classified({}),
      classified({ type: 'chore', description: 'tidy', status: 'hidden', bump: null, sha: '2b3c4d5' }),
      classified({
        ...{
          type: null,
          header: 'update stuff',
          description: 'update stuff',
          status: 'unparsed',
          bump: null,
        },
        ...{ why: 'not a conventional commit', sha: '3c4d5e6' },
      }),
    ],
    places: [
      {
        ...{
          path: 'pyproject.toml',
          kind: 'pyproject',
          found: '[project].version',
          line: 3,
          start: 0,
          end: 5,
        },
        ...{ text: '1.2.0', version: version('1.2.0') },
      },
    ],
    dynamic: false,
    edits: [
      { path: 'pyproject.toml', from: '1.2.0', to: '1.3.0', content: Buffer.from(''), mode: '100644' },
      { path: 'CHANGELOG.md', from: null, to: null, content: Buffer.from(''), mode: '100644' },
    ],
    notes: '### Features\n\n- add mirror option (1a2b3c4) by Ada Lovelace\n',
    warnings: [],
    ...facts,
  };
}

export function releasePlan(facts: Partial<PackagePlan> = {}, plan: Partial<ReleasePlan> = {}): ReleasePlan {
  return {
    ...{ branch: 'main', head: HEAD, headDate: 0, hash: 'sha256:00', warnings: [] },
    packages: [packagePlan(facts)],
    ...plan,
  };
}

/** Text that would act on a terminal, a log, Markdown or HTML if it were passed on. */
export const HOSTILE =
  '\u001b[2J\u001b]0;title\u0007::add-mask::x ##[group] @octocat <img src=x onerror=y> [a](https://evil.example) | `\n# Forged\n::error::x \u202eabc';
