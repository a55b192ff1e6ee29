import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planDocument } from '../../src/plan/plan-document.ts';
import { canonicalDecisions, planHash } from '../../src/plan/plan-hash.ts';
import type { PackagePlan } from '../../src/plan/release-plan.ts';
import { canonicalJson, hashOfDocument } from './document-hash.ts';
import { classified, packagePlan, releasePlan, version } from './plans.ts';

describe('canonical JSON', () => {
  // The test's own RFC 8785, held to the examples of the RFC, so that it may judge ours.
  test('sorts members by UTF-16 code units (RFC 8785, section 3.2.3)', () => {
    const members = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(members)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  test('writes strings as section 3.2.2.2 does', () => {
    expect(canonicalJson({ string: '\u20ac$\u000F\nA\'B"\\\\"/' })).toBe(
      '{"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('one plan, written out', () => {
    const [entry] = [
      packagePlan({ edits: [{ path: 'a', from: null, to: '1', content: Buffer.from(''), mode: '' }] }),
    ];
    expect(canonicalDecisions([entry])).toBe(
      '[{"bump":"minor","commits":[{"bump":"minor","sha":"0000000200000002000000020000000200000002","status":"counted"}],' +
        '"edits":[{"from":null,"path":"a","to":"1"}],"name":"acme-vault",' +
        '"previous":{"tag":"v1.2.0","version":"1.2.0"},"tag":"v1.3.0","version":"1.3.0"}]',
    );
  });
});

const status = fc.constantFrom('counted', 'listed', 'hidden', 'cancelled', 'unparsed');
const bump = fc.constantFrom('major', 'minor', 'patch', null);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const maybe = fc.option(text, { nil: null });
const anyPackage: fc.Arbitrary<PackagePlan> = fc
  .record({
    name: text,
    tag: maybe,
    bump,
    hasVersion: fc.boolean(),
    hasPrevious: fc.boolean(),
    edits: fc.array(fc.record({ path: text, from: maybe, to: maybe }), { maxLength: 3 }),
    commits: fc.array(fc.record({ status, bump }), { maxLength: 5 }),
  })
  .map(({ hasVersion, hasPrevious, edits, commits, ...rest }) =>
    packagePlan({
      ...rest,
      version: hasVersion ? version('1!2.0rc1') : null,
      previous: hasPrevious ? packagePlan().previous : null,
      edits: edits.map((edit) => ({ ...edit, content: Buffer.from(''), mode: '100644' })),
      commits: commits.map((commit, index) => classified(index, commit)),
    }),
  );

describe('the hash', () => {
  test('is the one that the documentation lets anybody compute from the document', () => {
    fc.assert(
      fc.property(fc.array(anyPackage, { maxLength: 3 }), (packages) => {
        const document = { ...planDocument(releasePlan(packages)), hash: planHash(packages) };
        expect(hashOfDocument(JSON.parse(JSON.stringify(document)) as typeof document)).toBe(document.hash);
      }),
    );
  });

  const base = packagePlan();
  test.each<[string, Partial<PackagePlan>]>([
    ['the reason', { reason: 'other' }],
    ['the notes', { notes: 'other' }],
    ['warnings', { warnings: ['other'] }],
    ['the folder', { path: 'packages/acme' }],
    ['places', { dynamic: true }],
    [
      'the content of an edit',
      { edits: base.edits.map((edit) => ({ ...edit, content: Buffer.from('other') })) },
    ],
    [
      "a commit's text",
      { commits: base.commits.map((each) => ({ ...each, header: 'x', why: 'y', scope: null })) },
    ],
    [
      'warnings of commits',
      { commits: base.commits.map((each) => ({ ...each, warnings: [{ code: 'x', message: 'y' }] })) },
    ],
  ])('does not depend on %s', (_, changes) => {
    expect(planHash([packagePlan(changes)])).toBe(planHash([base]));
  });

  test.each<[string, Partial<PackagePlan>]>([
    ['the name', { name: 'other' }],
    ['the previous release', { previous: null }],
    ['the version', { version: version('1.3.1') }],
    ['the tag', { tag: 'x1.3.0' }],
    ['the bump', { bump: null }],
    ['the path of an edit', { edits: base.edits.map((edit) => ({ ...edit, path: `x/${edit.path}` })) }],
    ['the order of edits', { edits: base.edits.toReversed() }],
    ['a missing edit', { edits: base.edits.slice(1) }],
    ["a commit's status", { commits: base.commits.map((each) => ({ ...each, status: 'listed' as const })) }],
    ["a commit's bump", { commits: base.commits.map((each) => ({ ...each, bump: 'major' as const })) }],
    ['one more commit', { commits: [...base.commits, classified(2)] }],
    ['the order of commits', { commits: [classified(2), classified(1)] }],
  ])('depends on %s', (_, changes) => {
    const other =
      'commits' in changes && changes.commits?.length === 2 ? [classified(1), classified(2)] : null;
    const compared = other !== null && _ === 'the order of commits' ? packagePlan({ commits: other }) : base;
    expect(planHash([packagePlan(changes)])).not.toBe(planHash([compared]));
  });

  test('has the form sha256:<64 hex digits>', () => {
    expect(planHash([])).toBe('sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });
});
