// What GitHub and the index don't tell is said as unknown, and never as passed.
import { describe, expect, jest, test } from '@jest/globals';
import type { TokenKind } from '../../sandbox/github/state.ts';
import { changedAnswer, clockAhead } from './changed-answer.ts';
import { readyFiles } from './ready-files.ts';
import { type Run, run, type RunOptions } from './release-run.ts';
import { RIGHTS, type TestProject, useWorld } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** What the preflight said, in its order, without the reasons. */
function answers({ log, warnings }: Run): readonly string[] {
  return [...log, ...warnings]
    .filter((line) => /^(?:passed|unknown|refused): /.test(line))
    .map((line) => line.replace(/^(unknown: whether [^:]*):.*$/, '$1'));
}

async function release(
  prepare: (project: TestProject) => RunOptions = () => ({}),
): Promise<Run & { readonly project: TestProject }> {
  const project = await world().project();
  const options = prepare(project);
  const result = await run(world(), project, { files: await readyFiles(project), ...options });
  return { ...result, project };
}

test('each question is answered once, in the log', async () => {
  const result = await release(() => ({ fetch: changedAnswer(clockAhead(0)) }));
  expect(result.outcome?.result).toBe('released');
  const index = new URL(world().index.url).host;
  expect(answers(result)).toEqual([
    'passed: the token may write to acme/acme-vault',
    'passed: the rules of main let the release commit in',
    'passed: the tag v1.3.0 is free',
    'unknown: whether v1.3.0 may be used as a name',
    `passed: ${index} lists no file of acme-vault 1.3.0`,
    `passed: ${index} knows the credentials`,
    "passed: this machine's clock is right",
  ]);
});

test('when GitHub gives no answer about the right, the release goes on', async () => {
  world().github.fault({
    route: /^POST \/repos\/[^ ]*\/git\/refs/,
    times: 1,
    kind: { status: 502, body: { message: 'Server Error' } },
  });
  const result = await release();
  expect(result.outcome?.result).toBe('released');
  expect(answers(result)).toContain('unknown: whether the token may write to acme/acme-vault');
});

test('a clock that nobody told is unknown', async () => {
  const result = await release();
  expect(answers(result)).toContain("unknown: whether this machine's clock is right");
});

describe('rules that a push meets', () => {
  const RULE = { type: 'pull_request', target: 'branch', include: ['main'] } as const;

  test.each<[TokenKind, string]>([
    ['app', 'released'],
    ['actions', 'refused'],
  ])('with the token of %s: %s, and unknown before', async (kind, expected) => {
    const result = await release((project) => {
      world().github.addRule(project.fullName, { ...RULE, bypass: ['app'] });
      return {
        token: world().github.issueToken({ repository: project.fullName, permissions: RIGHTS, kind }),
      };
    });
    expect(result.outcome?.result ?? 'refused').toBe(expected);
    if (expected === 'refused')
      expect(result.errors.map(({ code }) => code)).toEqual(['github-refs-refused']);
    const told = result.warnings.filter((line) => line.startsWith('unknown: '));
    expect(told).toEqual([
      expect.stringMatching(
        /^unknown: whether the rules of main let .*may bypass the rule `pull_request`.*shows when.*`commit-mode`/,
      ),
    ]);
    expect(answers(result)).not.toContain('passed: the rules of main let the release commit in');
  });
});
