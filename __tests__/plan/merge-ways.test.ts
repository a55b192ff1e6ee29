import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_MERGE_RULES, MERGE_METHODS } from '../../src/plan/merge-methods.ts';
import { type BranchRule, mergeWays, methodsLeft } from '../../src/plan/merge-ways.ts';
import { mergeRemarks } from '../../src/report/merge-remarks.ts';

const allowing = (...methods: readonly string[]): BranchRule => ({
  type: 'pull_request',
  parameters: { allowed_merge_methods: methods },
});
const queue = (merge_method: unknown): BranchRule => ({ type: 'merge_queue', parameters: { merge_method } });
const LINEAR = { type: 'required_linear_history' };

describe('the rules of a branch leave', () => {
  test.each<[what: string, rules: readonly BranchRule[], left: readonly string[]]>([
    ['all when there are none', [], MERGE_METHODS],
    ['what a rule on pull requests allows', [allowing('rebase', 'squash')], ['squash', 'rebase']],
    ['all by a rule of before there was a choice', [{ type: 'pull_request', parameters: {} }], MERGE_METHODS],
    ['all by a rule without parameters', [{ type: 'pull_request' }], MERGE_METHODS],
    ['the method of a queue', [queue('REBASE')], ['rebase']],
    ['all by a queue that tells no method', [queue(undefined)], MERGE_METHODS],
    ['no merge commits in a linear history', [LINEAR], ['squash', 'rebase']],
    ['nothing that GitHub would have to sign', [{ type: 'required_signatures' }], ['squash', 'merge']],
    ['what several leave', [allowing('squash', 'merge'), LINEAR], ['squash']],
    ['what two rulesets leave', [allowing('squash', 'merge'), allowing('merge', 'rebase')], ['merge']],
    ['nothing when they forbid each other', [queue('MERGE'), LINEAR], []],
    ['all by words of tomorrow', [allowing('weave'), queue('WEAVE'), { type: 'new' }], MERGE_METHODS],
  ])('%s', (_, rules, left) => {
    expect(methodsLeft(rules)).toEqual(left);
  });

  test('never more than before when one is added, in any order', () => {
    const rule = fc.oneof(
      fc.subarray([...MERGE_METHODS], { minLength: 1 }).map((methods) => allowing(...methods)),
      fc.constantFrom('MERGE', 'SQUASH', 'REBASE').map(queue),
      fc.constantFrom<BranchRule>(LINEAR, { type: 'required_signatures' }, { type: 'deletion' }),
    );
    fc.assert(
      fc.property(fc.array(rule), rule, (rules, one) => {
        const before = methodsLeft(rules);
        expect(methodsLeft([one, ...rules])).toEqual(methodsLeft([...rules, one]));
        expect(methodsLeft([...rules, one])).toEqual(before.filter((it) => methodsLeft([one]).includes(it)));
      }),
    );
  });
});

describe('the ways that are shown', () => {
  const settings = { ...DEFAULT_MERGE_RULES, methods: ['squash', 'merge'] } as const;
  const told = (...[known, rules]: Parameters<typeof mergeWays>) => {
    const ways = mergeWays(known, rules);
    return [ways.rules.methods.join(), ...mergeRemarks(ways, 'main')];
  };

  test.each<[what: string, told: readonly string[], shown: string, remark: string | null]>([
    ['by settings and rules', told(settings, [LINEAR]), 'squash', null],
    [
      'by settings alone',
      told(settings, null),
      'squash,merge',
      'The rules of the branch main are not visible',
    ],
    [
      'by rules alone',
      told(null, [LINEAR]),
      'squash,rebase',
      'so all ways that the rules of the branch leave are shown',
    ],
    ['by nothing', told(null, null), 'squash,merge,rebase', 'so all ways are shown with the texts'],
    ['of a queue', told(settings, [queue('SQUASH')]), 'squash', 'A merge queue merges into main (Squash and'],
    [
      'where none is left',
      told(settings, [queue('REBASE')]),
      'squash,merge',
      'Nothing can be merged into main as it is set up: its rules forbid what the settings of the repository allow (Squash and merge, Create a merge commit).',
    ],
  ])('%s', (_, [methods, ...remarks], shown, remark) => {
    expect(methods).toBe(shown);
    expect(remarks).toEqual(remark === null ? [] : [expect.stringContaining(remark)]);
  });

  test('two remarks where settings are hidden and rules forbid each other', () => {
    const [methods, ...remarks] = told(null, [queue('MERGE'), LINEAR]);
    expect(methods).toBe(MERGE_METHODS.join());
    expect(remarks).toEqual([expect.stringContaining('not visible'), expect.stringContaining('each other')]);
  });
});
