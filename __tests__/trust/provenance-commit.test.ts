import { describe, expect, test } from '@jest/globals';
import { provenanceCommit } from '../../src/trust/provenance-commit.ts';

const [BUILT, TAGGED, LATER] = ['b'.repeat(40), 'a'.repeat(40), 'c'.repeat(40)];
const COMMITS = { tag: 'v1.3.0', tagged: TAGGED, built: BUILT };

describe('provenanceCommit', () => {
  test.each([
    [
      BUILT,
      COMMITS,
      'built',
      'The attestation names bbbbbbb, the commit that was built; the tag v1.3.0 names aaaaaaa, the release commit on top of it.',
    ],
    [
      TAGGED,
      { ...COMMITS, built: TAGGED },
      'tagged',
      'The attestation names aaaaaaa, the commit of the tag v1.3.0.',
    ],
    [
      TAGGED,
      { ...COMMITS, built: null },
      'tagged',
      'The attestation names aaaaaaa, the commit of the tag v1.3.0.',
    ],
    [
      LATER,
      COMMITS,
      'other',
      'The attestation names ccccccc, the commit of the run that signed; the tag v1.3.0 names aaaaaaa, which was built from bbbbbbb. A run that finishes an older release signs so; otherwise look into it.',
    ],
    [
      LATER,
      { ...COMMITS, built: null },
      'other',
      'The attestation names ccccccc, the commit of the run that signed; the tag v1.3.0 names aaaaaaa. A run that finishes an older release signs so; otherwise look into it.',
    ],
    [null, COMMITS, 'unknown', 'The attestation names no commit.'],
  ] as const)('%s of %j: %s', (attested, commits, is, sentence) => {
    expect(provenanceCommit(attested, commits)).toEqual({ is, sentence });
  });

  test('what is no commit is shown as text on one line', () => {
    const { sentence } = provenanceCommit('x\n\u001b[31m::error::', COMMITS);
    expect(sentence).toContain('names "x ::error::"');
    expect(sentence).not.toMatch(/\p{Cc}/u);
  });
});
