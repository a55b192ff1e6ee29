// One question at a time, with every answer there is to it.
import { describe, expect, test } from '@jest/globals';
import { preflight, type PreflightNeeds, type PreflightRequest } from '../../src/commands/preflight.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { githubErrors } from '../../src/findings/github-errors.ts';
import { uploadErrors } from '../../src/findings/upload-errors.ts';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { packagePlan } from '../report/plans.ts';

const MINUTE = 60_000;

interface Case {
  readonly request?: Partial<PreflightRequest>;
  readonly needs?: Partial<PreflightNeeds>;
}

interface Answered {
  readonly log: readonly string[];
  readonly warnings: readonly string[];
  readonly unknowns: readonly string[];
  readonly codes: readonly string[];
  readonly errors: readonly UserError[];
}

async function answer({ request, needs }: Case = {}): Promise<Answered> {
  const [log, warnings]: [string[], string[]] = [[], []];
  const asked: PreflightRequest = {
    planned: packagePlan(),
    configuration: { commitMode: 'push' },
    branch: 'main',
    repository: 'acme/vault',
    indexName: 'PyPI',
    user: '__token__',
    secretInput: '`pypi-token`',
    ...request,
  };
  const result = preflight(asked, {
    readRepositoryId: async () => 'R_1',
    mayWrite: async () => true,
    clockSkew: () => 0,
    readBranch: async () => ({ sha: 'a'.repeat(40), protected: false, rules: [] }),
    readPage: async () => 'empty',
    checkCredentials: async () => 'accepted',
    info: (text) => void log.push(text),
    warn: (text) => void warnings.push(text),
    ...needs,
  });
  const errors = await result.then(
    () => [],
    (error: unknown) => {
      if (error instanceof UserErrors) return error.errors;
      if (error instanceof UserError) return [error];
      throw error;
    },
  );
  const unknowns = errors.length === 0 ? (await result).unknowns : [];
  return { log, warnings, unknowns, errors, codes: errors.map(({ code }) => code) };
}

const unavailable = (what: string): UserError =>
  raise(githubErrors, 'github-unavailable', { what, status: 503, message: 'down' });

const branchWith = (rules: readonly string[] | null, isProtected = true): Case => ({
  needs: { readBranch: async () => ({ sha: 'a'.repeat(40), protected: isProtected, rules }) },
});

describe('the rules of the branch', () => {
  const RULES = 'whether the rules of main let the release commit in';

  test.each([
    'code_scanning',
    'merge_queue',
    'pull_request',
    'required_deployments',
    'required_status_checks',
    'update',
    'workflows',
  ])('%s stops a push unless the token may bypass it, which nobody tells: a warning', async (rule) => {
    const { warnings, log, unknowns, codes } = await answer(branchWith(['deletion', rule, rule]));
    expect(codes).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(`may bypass the rule \`${rule}\` gets past`)]);
    expect(warnings[0]).toContain('`commit-mode`');
    expect(unknowns).toContainEqual(expect.stringContaining(`\`${rule}\``));
    expect(log.join('\n')).not.toContain('the rules of main');
  });

  test.each([
    'required_signatures',
    'commit_message_pattern',
    'commit_author_email_pattern',
    'committer_email_pattern',
    'file_path_restriction',
    'max_file_size',
    'a_rule_of_next_year',
  ])('%s depends on the commit: unknown', async (rule) => {
    const { warnings, log } = await answer(branchWith(['deletion', rule]));
    expect(warnings).toEqual([]);
    expect(log).toContainEqual(expect.stringMatching(`^unknown: ${RULES}: .*\`${rule}\``));
  });

  test.each([
    'branch_name_pattern',
    'copilot_code_review',
    'creation',
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'tag_name_pattern',
  ])('%s alone stops nothing', async (rule) => {
    const { warnings, log } = await answer(branchWith([rule], false));
    expect(warnings).toEqual([]);
    expect(log).toContain('passed: the rules of main let the release commit in');
  });

  test('the older branch protection is not listed: unknown, with a warning', async () => {
    const { warnings, unknowns } = await answer(branchWith([]));
    expect(warnings).toEqual([expect.stringMatching(`^unknown: ${RULES}: it is protected`)]);
    expect(unknowns).toContainEqual(expect.stringContaining('it is protected'));
  });

  test('rules that the token may not ask for: unknown', async () => {
    const { log } = await answer(branchWith(null));
    expect(log).toContainEqual(expect.stringMatching(`^unknown: ${RULES}: this token may not ask`));
  });

  test('a name in an answer steers nothing', async () => {
    const { log } = await answer(branchWith(['\u001b[2Jx\n::error::y']));
    const line = log.find((text) => text.includes(RULES)) ?? '';
    // eslint-disable-next-line no-control-regex -- what must not be there
    expect(line).not.toMatch(/[\x00-\x1f]/);
  });

  test.each<[string, Partial<PreflightRequest>]>([
    ['without a commit', { planned: packagePlan({ edits: [] }), configuration: { commitMode: 'none' } }],
    ['without a branch and a commit', { planned: packagePlan({ edits: [] }), branch: null }],
  ])('%s they do not matter', async (_, request) => {
    const { log, warnings, codes } = await answer({ ...branchWith(['pull_request']), request });
    expect(codes).toEqual([]);
    expect([...log, ...warnings].filter((line) => line.includes('rules of'))).toEqual([]);
  });
});

describe('`commit-mode = "pull-request"`', () => {
  const request = { configuration: { commitMode: 'pull-request' } } as const;

  test('nothing is pushed to the branch: whoever merges has its rules to meet', async () => {
    const { log, warnings, codes } = await answer({ ...branchWith(['pull_request']), request });
    expect(codes).toEqual([]);
    expect([...log, ...warnings].filter((line) => line.includes('rules of'))).toEqual([]);
  });

  test('needs a branch', async () => {
    const { codes } = await answer({ request: { ...request, branch: null } });
    expect(codes).toEqual(['release-not-a-branch']);
  });
});

describe('the clock', () => {
  test.each([
    [0, []],
    [5 * MINUTE, []],
    [-5 * MINUTE, []],
    [5 * MINUTE + 1, ['release-clock-skew']],
    [-5 * MINUTE - 1, ['release-clock-skew']],
  ])('%i ms beside GitHub’s', async (skew, codes) => {
    expect((await answer({ needs: { clockSkew: () => skew } })).codes).toEqual(codes);
  });

  test('is looked at when the answers are there', async () => {
    let skew: number | null = null;
    const needs: Case['needs'] = {
      readRepositoryId: async () => {
        await new Promise((resolve) => setTimeout(resolve, 10));
        skew = 60 * MINUTE;
        return 'R_1';
      },
      clockSkew: () => skew,
    };
    expect((await answer({ needs })).codes).toEqual(['release-clock-skew']);
  });
});

test('credentials that the index judges at the upload alone: unknown', async () => {
  const { log, unknowns } = await answer({ needs: { checkCredentials: async () => 'unknown' } });
  expect(log).toContainEqual(expect.stringMatching('^unknown: whether PyPI knows the credentials'));
  expect(unknowns).toContainEqual(expect.stringMatching('^Whether PyPI knows the credentials'));
  expect(log.join('\n')).not.toContain('passed: PyPI knows');
});

describe('the right to write', () => {
  test.each<[boolean | null, string]>([
    [true, 'passed'],
    [null, 'unknown'],
    [false, 'refused'],
  ])('%s: %s', async (mayWrite, verdict) => {
    const { log } = await answer({ needs: { mayWrite: async () => mayWrite } });
    expect(log[0]).toMatch(new RegExp(`^${verdict}: (?:whether )?the token may write to acme/vault`));
  });
});

describe('what cannot even be asked', () => {
  test('is told together with the rest', async () => {
    const { codes } = await answer({
      needs: {
        readRepositoryId: () => Promise.reject(unavailable('read the repository')),
        readBranch: () => Promise.reject(unavailable('read the branch')),
        readPage: () =>
          Promise.reject(
            new UserErrors([raise(uploadErrors, 'index-unreachable', { index: 'x', reason: 'y' })]),
          ),
        checkCredentials: async () => 'refused',
      },
    });
    expect(codes).toEqual([
      'github-unavailable',
      'github-unavailable',
      'index-unreachable',
      'release-credentials-refused',
    ]);
  });

  test('of the branch is told also when nothing is committed', async () => {
    const { codes } = await answer({
      request: { planned: packagePlan({ edits: [] }) },
      needs: { readBranch: () => Promise.reject(unavailable('read the branch')) },
    });
    expect(codes).toEqual(['github-unavailable']);
  });

  test('a credential that the page refused is not told twice', async () => {
    const values = { index: 'x', answer: 'HTTP 401' };
    const { codes } = await answer({
      needs: {
        readPage: () => Promise.reject(raise(uploadErrors, 'index-credentials-refused', values)),
        checkCredentials: async () => 'refused',
      },
    });
    expect(codes).toEqual(['index-credentials-refused']);
  });

  test('a bug is no answer', async () => {
    const bug = answer({ needs: { readPage: () => Promise.reject(new TypeError('x is undefined')) } });
    await expect(bug).rejects.toThrow('x is undefined');
  });
});

test('the facts that the release goes on with', async () => {
  const { unknowns, log } = await answer();
  expect(unknowns).toEqual([
    expect.stringMatching(/^Whether v1\.3\.0 may be used as a name: rules for tags/),
  ]);
  expect(log.filter((line) => line.startsWith('unknown: '))).toHaveLength(1);
});
