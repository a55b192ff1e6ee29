import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limitNotes } from '../../src/notes/notes-limit.ts';

const LINK = 'https://github.com/acme/acme-vault/commits/v1.3.0';

test('notes that fit are left alone', () => {
  expect(limitNotes('- a\n', 4, LINK)).toBe('- a\n');
});

test('cut at a line, with a link', () => {
  const cut = limitNotes(`${'- entry\n'.repeat(100)}`, 150, LINK);
  expect(cut).toBe(`${'- entry\n'.repeat(7)}\n… [the rest is too long for this place](${LINK})\n`);
});

test('a code fence is not left open', () => {
  const notes = `- a\n\n  \`\`\`\`\n  \`\`\`\n${'  code\n'.repeat(50)}  \`\`\`\`\n- b\n`;
  expect(limitNotes(notes, 200, LINK)).toMatch(/^- a\n\n… \[/);
});

test('never longer than the limit, and never in the middle of a line', () => {
  const lines = fc.array(fc.string({ unit: fc.constantFrom('a', '`', ' ', 'é'), maxLength: 30 }), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(lines, fc.integer({ min: 120, max: 400 }), (parts, limit) => {
      const notes = parts.join('\n');
      const cut = limitNotes(notes, limit, LINK);
      expect(cut.length).toBeLessThanOrEqual(limit);
      if (cut === notes) return;
      const kept = cut.slice(0, cut.indexOf('\n\n… ['));
      const rest = notes.slice(kept.length);
      expect(notes.startsWith(kept)).toBe(true);
      expect(kept === '' || /^\s*\n/.test(rest)).toBe(true);
    }),
  );
});
