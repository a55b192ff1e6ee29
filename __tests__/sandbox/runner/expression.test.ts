import { describe, expect, test } from '@jest/globals';
import { evaluate, holds, interpolate, type JobStatus } from '../../../sandbox/runner/expression.ts';

const contexts = {
  github: { ref: 'refs/heads/main', event: { head_commit: { message: "it's on" } } },
  needs: { build: { outputs: { 'manifest-digest': 'abc', empty: '' }, result: 'success' } },
  inputs: { 'dry-run': false },
  list: ['a', 'b'],
};

describe('expressions', () => {
  test.each([
    ['needs.build.outputs.manifest-digest', 'abc'],
    ["needs.build.outputs['manifest-digest']", 'abc'],
    ['needs.other.outputs.x', null],
    ["github.ref == 'REFS/heads/MAIN'", true],
    ["github.ref != 'refs/heads/main' || inputs.dry-run", false],
    ["!inputs.dry-run && 'yes' || 'no'", 'yes'],
    ["needs.build.outputs.empty == ''", true],
    ["contains(github.event.head_commit.message, 'IT''S')", true],
    ["contains(list, 'b')", true],
    ["startsWith(github.ref, 'refs/tags/')", false],
    ["format('{0}-{1}', 'a', 2)", 'a-2'],
    ['fromJSON(\'{"a": [1]}\').a[0]', 1],
    ['(1 == 1) == true', true],
    ["'' == 0", true],
  ])('%s', (source, value) => {
    expect(evaluate(source, contexts)).toEqual(value);
  });

  test.each([
    ['wrong.name', /Unrecognized named-value: 'wrong'/],
    ['github.', /Unexpected end/],
    ['github.ref github', /Unexpected symbol/],
    ['what()', /Unrecognized function/],
    ['github.ref = 1', /Unexpected symbol/],
  ])('%s is refused', (source, message) => {
    expect(() => evaluate(source, contexts)).toThrow(message);
  });

  test('text around and between', () => {
    expect(
      interpolate(
        '${{ needs.build.outputs.manifest-digest }}/${{inputs.dry-run}}/${{ github.no }}.',
        contexts,
      ),
    ).toBe('abc/false/.');
  });

  const cases: [string | null, JobStatus, boolean][] = [
    [null, 'success', true],
    [null, 'failure', false],
    ['failure()', 'failure', true],
    ['always()', 'cancelled', true],
    ['${{ always() && github.ref }}', 'failure', true],
    ["github.ref == 'refs/heads/main'", 'failure', false],
    ["github.ref == 'refs/heads/main'", 'success', true],
    ["needs.build.outputs.empty != ''", 'success', false],
    ['!cancelled()', 'skipped', true],
  ];
  test.each(cases)('if: %s after %s', (condition, status, answer) => {
    expect(holds(condition, contexts, status)).toBe(answer);
  });
});
