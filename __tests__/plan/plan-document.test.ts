import { describe, expect, test } from '@jest/globals';
import { PLAN_OUTPUT_LIMIT, planDocument, planOutput } from '../../src/plan/plan-document.ts';
import { classified, packagePlan, releasePlan } from './plans.ts';

type Json = Readonly<Record<string, unknown>>;

/** As a reader of the JSON sees it: a key with `undefined` would be absent. */
const read = (plan: Parameters<typeof planDocument>[0]): Json =>
  JSON.parse(JSON.stringify(planDocument(plan))) as Json;
const entryOf = (document: Json): Json => (document['packages'] as readonly Json[])[0] as Json;

const DOCUMENT = ['schema', 'branch', 'head', 'hash', 'warnings', 'packages'];
const PACKAGE = [
  ...[
    'name',
    'path',
    'result',
    'previous',
    'version',
    'tag',
    'bump',
    'reason',
    'commits',
    'edits',
    'notes',
    'warnings',
  ],
];
const COMMIT = [
  ...['sha', 'header', 'type', 'scope', 'breaking', 'bump', 'status', 'why', 'author', 'pull', 'parts'],
];
const PART = ['header', 'type', 'scope', 'breaking', 'bump'];

describe('the document', () => {
  test('has exactly the documented keys, in their order', () => {
    const squash = classified(1, { parts: [classified(2), classified(3, { scope: null, type: null })] });
    const document = read(releasePlan([packagePlan({ commits: [squash] })]));
    const entry = entryOf(document);
    expect(Object.keys(document)).toEqual(DOCUMENT);
    expect(Object.keys(entry)).toEqual(PACKAGE);
    expect(Object.keys(entry['previous'] as Json)).toEqual(['version', 'tag']);
    const [commit] = entry['commits'] as readonly Json[];
    expect(Object.keys(commit as Json)).toEqual(COMMIT);
    for (const part of commit?.['parts'] as readonly Json[]) expect(Object.keys(part)).toEqual(PART);
    for (const edit of entry['edits'] as readonly Json[])
      expect(Object.keys(edit)).toEqual(['path', 'from', 'to']);
  });

  test('no key is absent when there is nothing to say', () => {
    const empty = classified(1, {
      type: null,
      scope: null,
      bump: null,
      pull: null,
      status: 'unparsed',
      header: '',
    });
    const plan = packagePlan({
      ...{ result: 'nothing', previous: null, version: null, tag: null, bump: null },
      ...{ commits: [empty], edits: [], notes: '' },
    });
    const document = read({ ...releasePlan([plan]), branch: null });
    const entry = entryOf(document);
    expect(Object.keys(document)).toEqual(DOCUMENT);
    expect(document['branch']).toBeNull();
    expect(Object.keys(entry)).toEqual(PACKAGE);
    expect(entry).toMatchObject({
      previous: null,
      version: null,
      tag: null,
      bump: null,
      edits: [],
      notes: '',
    });
    expect(Object.keys((entry['commits'] as readonly Json[])[0] as Json)).toEqual(COMMIT);
  });

  test('says what the plan says', () => {
    expect(read(releasePlan())).toEqual({
      schema: 1,
      branch: 'main',
      head: '0000000200000002000000020000000200000002',
      hash: `sha256:${'0'.repeat(64)}`,
      warnings: [],
      packages: [
        {
          name: 'acme-vault',
          path: '.',
          result: 'release',
          previous: { version: '1.2.0', tag: 'v1.2.0' },
          version: '1.3.0',
          tag: 'v1.3.0',
          bump: 'minor',
          reason: 'feat(cli): add mirror option (#12) (0000000)',
          commits: [
            {
              sha: '0000000200000002000000020000000200000002',
              header: 'feat(cli): add mirror option (#12)',
              type: 'feat',
              scope: 'cli',
              breaking: false,
              bump: 'minor',
              status: 'counted',
              why: 'type feat',
              author: 'Ada Example',
              pull: 12,
              parts: [],
            },
          ],
          edits: [
            { path: 'pyproject.toml', from: '1.2.0', to: '1.3.0' },
            { path: 'CHANGELOG.md', from: null, to: null },
          ],
          notes: '### Features\n',
          warnings: [],
        },
      ],
    });
  });
});

describe('the output', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => classified(index));

  test('is the whole document while it fits', () => {
    const plan = releasePlan();
    expect(JSON.parse(planOutput(plan))).toEqual(planDocument(plan));
  });

  test('leaves commits and notes out above 64 KiB, and says so', () => {
    const plan = releasePlan([packagePlan({ commits: many(1000), notes: 'n' })]);
    const output = JSON.parse(planOutput(plan)) as Json;
    expect(Object.keys(output)).toEqual(DOCUMENT);
    expect(output['warnings']).toEqual([expect.stringContaining('plan-file has them')]);
    expect(entryOf(output)).toEqual({ ...planDocument(releasePlan()).packages[0], commits: [], notes: '' });
  });

  test('counts bytes, not characters', () => {
    const fits = (notes: string): boolean =>
      (JSON.parse(planOutput(releasePlan([packagePlan({ notes })]))) as Json)['warnings'] instanceof Array &&
      entryOf(JSON.parse(planOutput(releasePlan([packagePlan({ notes })]))) as Json)['notes'] !== '';
    expect(fits('n'.repeat(PLAN_OUTPUT_LIMIT / 2))).toBe(true);
    expect(fits('漢'.repeat(PLAN_OUTPUT_LIMIT / 2))).toBe(false);
  });

  test('the limit itself fits', () => {
    const size = (notes: string) =>
      Buffer.byteLength(JSON.stringify(planDocument(releasePlan([packagePlan({ notes })]))));
    const notes = 'n'.repeat(PLAN_OUTPUT_LIMIT - size(''));
    expect(Buffer.byteLength(planOutput(releasePlan([packagePlan({ notes })])))).toBe(PLAN_OUTPUT_LIMIT);
    expect(JSON.parse(planOutput(releasePlan([packagePlan({ notes: `${notes}n` })])))).toMatchObject({
      packages: [{ notes: '' }],
    });
  });

  test('stays small when thousands of commits carry a warning', () => {
    const warnings = Array.from({ length: 10_000 }, (_, index) => `${index}: "feat:x" is nearly a header`);
    const output = planOutput(releasePlan([packagePlan({ commits: many(10_000), warnings })]));
    expect(Buffer.byteLength(output)).toBeLessThan(PLAN_OUTPUT_LIMIT);
    expect(output).toContain('9950 more warnings are in plan-file');
  });
});
