import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markDraft, readDraftOwner, unmarkDraft } from '../../src/release/draft-marker.ts';

const owner = { runId: '4711', attempt: 2, head: 'a1b2c3d4'.repeat(5) };
const anyOwner = fc.record({
  runId: fc.bigInt({ min: 1n, max: 10n ** 15n }).map(String),
  attempt: fc.integer({ min: 1, max: 99 }),
  head: fc.oneof(fc.stringMatching(/^[0-9a-f]{40}$/), fc.stringMatching(/^[0-9a-f]{64}$/)),
});
const anyNotes = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\n', '\r\n', 'text', '<!-- x -->', markDraft('', owner), ' '), { maxLength: 6 })
    .map((parts) => parts.join('')),
);

test('what is marked is read, and taken away again without a trace', () => {
  fc.assert(
    fc.property(anyNotes, anyOwner, (notes, by) => {
      expect(readDraftOwner(markDraft(notes, by))).toEqual(by);
      expect(unmarkDraft(markDraft(notes, by))).toBe(notes);
    }),
  );
});

test('the mark is invisible Markdown on a line of its own', () => {
  expect(markDraft('notes\n', owner)).toBe(
    `notes\n\n\n<!-- py-release draft run=4711 attempt=2 head=${owner.head} -->`,
  );
});

describe('what a host or a person does to it', () => {
  const marked = markDraft('one\ntwo', owner);
  test.each([
    ['line ends', marked.replaceAll('\n', '\r\n'), 'one\r\ntwo'],
    ['a newline at the end', `${marked}\n`, 'one\ntwo'],
    ['white space at the end', `${marked}\r\n \n`, 'one\ntwo'],
    ['one blank line less', marked.replace('\n\n<!--', '\n<!--'), 'one\ntwo'],
  ])('%s: still ours', (_, body, notes) => {
    expect(readDraftOwner(body)).toEqual(owner);
    expect(unmarkDraft(body)).toBe(notes);
  });

  test.each([
    ['no mark', 'one\ntwo'],
    ['text behind it', `${marked}\nthree`],
    ['another word', marked.replace('py-release draft', 'other draft')],
    ['a short head', marked.replace(owner.head, 'a1b2c3d')],
    ['an empty body', ''],
  ])('%s: not ours', (_, body) => {
    expect(readDraftOwner(body)).toBeNull();
    expect(unmarkDraft(body)).toBe(body);
  });

  test('of several marks the last one counts', () => {
    const other = { ...owner, runId: '1' };
    expect(readDraftOwner(markDraft(markDraft('notes', other), owner))).toEqual(owner);
  });
});
