import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bump } from '../../src/commits/bump.ts';
import { compareVersions } from '../../src/version/compare-versions.ts';
import { decideVersion, type BumpCause, type VersionFacts } from '../../src/version/decide-version.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { isCalendar } from '../../src/version/next-version.ts';
import { parseTagFormat } from '../../src/version/tag-format.ts';
import { readVersionTags } from '../../src/version/version-tags.ts';
import { anyVersion, version } from './versions.ts';

const SHA = '1a2b3c4d5e6f708192a3b4c5d6e7f80910111213';
const HEADERS: Readonly<Record<Bump, string>> = {
  major: 'feat!: drop it',
  minor: 'feat: add it',
  patch: 'fix: mend it',
};

/** Texts for versions, so that a table can be read. */
interface Situation {
  /** The last release; null: none. */
  readonly last?: string | null;
  readonly written?: string | null;
  readonly commits?: Bump | null;
  readonly bump?: Bump;
  readonly version?: string;
  readonly majorOnZero?: boolean;
  readonly versionFrom?: 'files' | 'tag';
  /** Tags besides the last release's. */
  readonly tags?: readonly string[];
}

function facts(situation: Situation): VersionFacts {
  const { last = null, written = null, commits = null, tags = [] } = situation;
  const cause: BumpCause | null = commits && { bump: commits, header: HEADERS[commits], sha: SHA };
  return {
    last:
      last === null
        ? { kind: 'first' }
        : { kind: 'released', tag: `v${last}`, version: version(last), sha: SHA },
    cause,
    written: written === null ? null : version(written),
    forcedBump: situation.bump ?? null,
    forcedVersion: situation.version === undefined ? null : version(situation.version),
    majorOnZero: situation.majorOnZero ?? false,
    versionFrom: situation.versionFrom ?? 'files',
    tags: readVersionTags(parseTagFormat('v{version}'), [...(last === null ? [] : [`v${last}`]), ...tags]),
  };
}

function decided(situation: Situation): string {
  const decision = decideVersion(facts(situation));
  return decision.result === 'nothing' ? 'nothing' : `${formatVersion(decision.version)} ${decision.bump}`;
}

const reason = (situation: Situation): string => decideVersion(facts(situation)).reason;

function code(situation: Situation): string {
  try {
    return decided(situation);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('commits move the last release', () => {
  test.each<[Situation, string]>([
    [{ last: '1.2.0', written: '1.2.0', commits: 'patch' }, '1.2.1 patch'],
    [{ last: '1.2.0', written: '1.2.0', commits: 'minor' }, '1.3.0 minor'],
    [{ last: '1.2.0', written: '1.2.0', commits: 'major' }, '2.0.0 major'],
    [{ last: '1.2.0', written: '1.2.0' }, 'nothing'],
    [{ last: '1.2.0', written: null, commits: 'minor' }, '1.3.0 minor'],
    [{ last: '1.2.0', written: null }, 'nothing'],
    [{ last: '1.2', written: '1.2.0', commits: 'patch' }, '1.2.1 patch'],
    [{ last: '1.2.0.post1', written: '1.2.0.post1', commits: 'patch' }, '1.2.1 patch'],
    [{ last: '1.2.0+acme.1', written: '1.2.0+acme.1', commits: 'patch' }, '1.2.1 patch'],
    [{ last: '1!1.2.0', written: '1!1.2.0', commits: 'minor' }, '1!1.3.0 minor'],
  ])('%j: %s', (situation, expected) => {
    expect(decided(situation)).toBe(expected);
  });

  test('the reason is the commit', () => {
    expect(reason({ last: '1.2.0', written: '1.2.0', commits: 'minor' })).toBe('feat: add it (1a2b3c4)');
    expect(reason({ last: '1.2.0', written: '1.2.0' })).toBe('no commit since v1.2.0 calls for a release');
  });
});

describe('below 1.0.0', () => {
  test.each<[Situation, string]>([
    [{ last: '0.4.1', written: '0.4.1', commits: 'major' }, '0.5.0 minor'],
    [{ last: '0.4.1', written: '0.4.1', commits: 'minor' }, '0.5.0 minor'],
    [{ last: '0.4.1', written: '0.4.1', commits: 'patch' }, '0.4.2 patch'],
    [{ last: '0.4.1', written: '0.4.1', commits: 'major', majorOnZero: true }, '1.0.0 major'],
    [{ last: '0.4.1', written: '0.4.1', bump: 'major' }, '0.5.0 minor'],
    [{ last: '0.4.1', written: '0.4.1', bump: 'major', majorOnZero: true }, '1.0.0 major'],
    [{ last: '0.4.1', written: '1.0.0', commits: 'patch' }, '1.0.0 null'],
    [{ last: '0.4.1', written: '1.0.0.dev0', commits: 'patch' }, '1.0.0 null'],
    [{ last: '0.4.1', written: '0.4.1', version: '1.0.0' }, '1.0.0 major'],
  ])('%j: %s', (situation, expected) => {
    expect(decided(situation)).toBe(expected);
  });

  test('the reason says that breaking is minor', () => {
    expect(reason({ last: '0.4.1', written: '0.4.1', commits: 'major' })).toBe(
      'feat!: drop it (1a2b3c4); breaking is minor below 1.0.0',
    );
    expect(reason({ last: '0.4.1', commits: 'major', majorOnZero: true })).toBe('feat!: drop it (1a2b3c4)');
    expect(reason({ last: '1.4.1', commits: 'major' })).toBe('feat!: drop it (1a2b3c4)');
  });
});

describe('the first release', () => {
  test.each<[Situation, string]>([
    [{ written: '0.3.0' }, '0.3.0 null'],
    [{ written: '0.3.0', commits: 'major' }, '0.3.0 null'],
    [{ written: '1.2' }, '1.2 null'],
    [{ written: '2024.1', commits: 'minor' }, '2024.1 null'],
    [{ written: '0.0.1' }, '0.0.1 null'],
    [{ written: '1!0.0.0' }, '1!0.0.0 null'],
    [{ written: '1.0.0.post1' }, '1.0.0.post1 null'],
    [{ written: '0.3.0', bump: 'minor' }, '0.3.0 null'],
    [{ written: '0.3.0', versionFrom: 'tag' }, '0.3.0 null'],
    [{ written: '0.0.0' }, 'nothing'],
    [{ written: '0.0.0', commits: 'patch' }, '0.0.1 null'],
    [{ written: '0.0.0', commits: 'minor' }, '0.1.0 null'],
    [{ written: '0.0.0', commits: 'major' }, '0.1.0 null'],
    [{ written: '0.0.0', commits: 'major', majorOnZero: true }, '1.0.0 null'],
    [{ written: '0.0.0', bump: 'minor' }, '0.1.0 null'],
    [{ written: '0', commits: 'minor' }, '0.1.0 null'],
    [{ written: '0.0.0.dev0', commits: 'minor' }, '0.1.0 null'],
    [{ written: '0.0.0.dev0' }, 'nothing'],
    [{ written: '0.3.0.dev0' }, 'nothing'],
    [{ written: '0.3.0.dev0', commits: 'patch' }, '0.3.0 null'],
    [{ written: '1.0.0rc2', commits: 'patch' }, '1.0.0 null'],
    [{ written: '0.3.0+local' }, 'nothing'],
    [{ written: '0.3.0+local', commits: 'patch' }, '0.3.0 null'],
    [{ written: null, commits: 'patch' }, '0.1.0 null'],
    [{ written: null, commits: 'major', majorOnZero: true }, '0.1.0 null'],
    [{ written: null, bump: 'patch' }, '0.1.0 null'],
    [{ written: null }, 'nothing'],
    [{ written: '0.0.0', version: '2.0.0' }, '2.0.0 null'],
    [{ written: null, version: '1.0' }, '1.0 null'],
    [{ written: '1.0.0', tags: ['v1.0.0rc1'] }, '1.0.0 null'],
  ])('%j: %s', (situation, expected) => {
    expect(decided(situation)).toBe(expected);
  });

  test.each<[Situation, string]>([
    [{ written: '0.3.0' }, 'first release: 0.3.0 is written in the project'],
    [{ written: '0.0.0', commits: 'minor' }, 'first release: feat: add it (1a2b3c4)'],
    [
      { written: '0.0.0', commits: 'major' },
      'first release: feat!: drop it (1a2b3c4); breaking is minor below 1.0.0',
    ],
    [
      { written: '0.3.0.dev0', commits: 'patch' },
      'first release: 0.3.0.dev0 is written in the project; fix: mend it (1a2b3c4)',
    ],
    [
      { written: null, commits: 'patch' },
      'first release: fix: mend it (1a2b3c4); a dynamic version starts at 0.1.0',
    ],
    [{ written: '0.0.0' }, '0.0.0 is written in the project, and no commit calls for a release'],
    [{ written: null }, 'nothing is released yet, and no commit calls for a release'],
  ])('%j: %s', (situation, expected) => {
    expect(reason(situation)).toBe(expected);
  });
});

describe('a version written in the files', () => {
  test.each<[string, Situation, string]>([
    ['final and greater: consent', { last: '1.2.0', written: '2.0.0' }, '2.0.0 null'],
    ['with smaller commits', { last: '1.2.0', written: '2.0.0', commits: 'patch' }, '2.0.0 null'],
    ['the computed one is greater', { last: '1.2.0', written: '1.2.1', commits: 'minor' }, '1.3.0 minor'],
    ['both are equal', { last: '1.2.0', written: '1.3.0', commits: 'minor' }, '1.3.0 minor'],
    ['both are equal, spelled shorter', { last: '1.2', written: '1.3', commits: 'minor' }, '1.3 minor'],
    ['equal to the last release', { last: '1.2.0', written: '1.2' }, 'nothing'],
    ['a post-release is final', { last: '1.2.0', written: '1.2.0.post1' }, '1.2.0.post1 null'],
    [
      'a post-release, and commits',
      { last: '1.2.0', written: '1.2.0.post1', commits: 'patch' },
      '1.2.1 patch',
    ],
    ['a higher epoch', { last: '2024.1', written: '1!1.0.0', commits: 'patch' }, '1!1.0.0 null'],
    ['a dev version alone', { last: '1.2.0', written: '1.3.0.dev0' }, 'nothing'],
    ['a dev version and commits', { last: '1.2.0', written: '1.3.0.dev0', commits: 'patch' }, '1.3.0 null'],
    [
      'a dev version, greater commits',
      { last: '1.2.0', written: '1.2.1.dev0', commits: 'minor' },
      '1.3.0 minor',
    ],
    [
      'a dev version, equal commits',
      { last: '1.2.0', written: '1.3.0.dev0', commits: 'minor' },
      '1.3.0 minor',
    ],
    ['a pre-release alone', { last: '1.2.0', written: '2.0.0rc1' }, 'nothing'],
    ['a pre-release and commits', { last: '1.2.0', written: '2.0.0rc1', commits: 'patch' }, '2.0.0 null'],
    [
      'a dev version of the last release',
      { last: '1.2.0', written: '1.2.0.dev7', commits: 'patch' },
      '1.2.1 patch',
    ],
    ['a dev version of a post-release', { last: '1.2.0.post1', written: '1.2.0.post2.dev1' }, 'nothing'],
    [
      'a dev version of a post-release, and commits',
      { last: '1.2.0', written: '1.2.0.post1.dev1', commits: 'patch' },
      '1.2.1 patch',
    ],
    ['a local part is no release', { last: '1.2.0', written: '1.2.0+dev' }, 'nothing'],
    ['a bump that was asked for', { last: '1.2.0', written: '2.0.0', bump: 'patch' }, '2.0.0 null'],
    ['not asked with version-from: tag', { last: '1.2.0', written: '2.0.0', versionFrom: 'tag' }, 'nothing'],
    [
      'lower with version-from: tag',
      { last: '1.2.0', written: '0.0.0', commits: 'minor', versionFrom: 'tag' },
      '1.3.0 minor',
    ],
    [
      'lower, and a version was asked for',
      { last: '1.2.0', written: '1.0.0', version: '1.5.0' },
      '1.5.0 minor',
    ],
    ['lower', { last: '1.2.0', written: '1.1.0', commits: 'minor' }, 'version-below-tag'],
    ['lower, no commits', { last: '1.2.0', written: '1.1.9' }, 'version-below-tag'],
    ['lower, pre', { last: '1.2.0', written: '1.1.0rc1', commits: 'minor' }, 'version-below-tag'],
    [
      'lower, and a bump was asked for',
      { last: '1.2.0', written: '1.1.0', bump: 'minor' },
      'version-below-tag',
    ],
    ['lower epoch', { last: '1!1.2.0', written: '2.0.0', commits: 'minor' }, 'version-below-tag'],
  ])('%s', (_, situation, expected) => {
    expect(code(situation)).toBe(expected);
  });

  test('the reason says so', () => {
    expect(reason({ last: '1.2.0', written: '2.0.0', commits: 'patch' })).toBe(
      '2.0.0 is written in the project',
    );
    expect(reason({ last: '1.2.0', written: '1.3.0.dev0', commits: 'patch' })).toBe(
      '1.3.0.dev0 is written in the project; fix: mend it (1a2b3c4)',
    );
  });

  test('lower than the tag: the error names both and the mend', () => {
    const refused = expect.objectContaining({
      happened: 'The project says version 1.1.0, which is lower than its last release v1.2.0.',
      remedy: expect.stringContaining('version-from'),
    });
    expect(() => decided({ last: '1.2.0', written: '1.1.0' })).toThrow(refused);
  });
});

describe('calendar versions', () => {
  test.each<[Situation, string]>([
    [{ last: '2024.1', written: '2024.1', commits: 'patch' }, 'version-calendar'],
    [{ last: '2024.1', written: null, commits: 'patch' }, 'version-calendar'],
    [{ last: '2024.1', written: '2024.1', bump: 'minor' }, 'version-calendar'],
    [{ last: '2024.1', written: '2024.1' }, 'nothing'],
    [{ last: '2024.1', written: '2024.2', commits: 'major' }, '2024.2 null'],
    [{ last: '2024.1', written: '2024.2.dev0', commits: 'patch' }, '2024.2 null'],
    [{ last: '2024.1', written: '2024.2' }, '2024.2 null'],
    [{ last: '1.2.0', written: '2024.1', commits: 'patch' }, '2024.1 null'],
    [{ last: '2024.1', written: '2024.1', version: '2024.2' }, '2024.2 minor'],
    [{ last: '20240101', written: '20240101', version: '20240301' }, '20240301 major'],
  ])('%j: %s', (situation, expected) => {
    expect(code(situation)).toBe(expected);
  });
});

describe('what a person asks for', () => {
  test.each<[Situation, string]>([
    [{ last: '1.2.0', written: '1.2.0', bump: 'minor' }, '1.3.0 minor'],
    [{ last: '1.2.0', written: '1.2.0', bump: 'major', commits: 'patch' }, '2.0.0 major'],
    [{ last: '1.2.0', written: '1.2.0', bump: 'patch', commits: 'major' }, '1.2.1 patch'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.2.5' }, '1.2.5 patch'],
    [{ last: '1.2.0', written: '1.2.0', version: '3.0.0', commits: 'patch' }, '3.0.0 major'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.3.0rc1' }, '1.3.0rc1 minor'],
    [{ last: '1.2.0', written: '2.0.0', version: '1.3.0' }, '1.3.0 minor'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.2.0' }, 'version-tag-exists'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.2' }, 'version-tag-exists'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.1.0' }, 'version-not-above-tags'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.2.0rc1' }, 'version-not-above-tags'],
    [{ last: '1.2.0', written: '1.2.0', version: '1.3.0', bump: 'minor' }, 'version-forced-twice'],
  ])('%j: %s', (situation, expected) => {
    expect(code(situation)).toBe(expected);
  });

  test('the reason says so', () => {
    expect(reason({ last: '1.2.0', version: '1.5.0' })).toBe('version 1.5.0 was asked for');
    expect(reason({ last: '1.2.0', bump: 'minor' })).toBe('a minor bump was asked for');
    expect(reason({ last: '0.2.0', bump: 'major' })).toBe(
      'a major bump was asked for; breaking is minor below 1.0.0',
    );
  });
});

describe('a planned version exceeds every tag', () => {
  test.each<[Situation, string]>([
    [{ last: '1.2.0', commits: 'minor', tags: ['v1.3.0'] }, 'version-tag-exists'],
    [{ last: '1.2.0', commits: 'patch', tags: ['v1.3.0'] }, 'version-not-above-tags'],
    [{ last: '1.2.0', commits: 'major', tags: ['v1.3.0'] }, '2.0.0 major'],
    [{ last: '1.2.0', commits: 'minor', tags: ['v1.3.0rc1'] }, '1.3.0 minor'],
    [{ last: '1.2.0', commits: 'patch', tags: ['v1.3.0rc1'] }, 'version-not-above-tags'],
    [{ last: '1.2.0', commits: 'minor', tags: ['v1.3.0', 'v2.0.0'] }, 'version-tag-exists'],
    [{ last: '1.2.0', written: '1.4.0', tags: ['v1.3.0'] }, '1.4.0 null'],
    [{ last: '1.2.0', written: '1.2.0', tags: ['v9.0.0'] }, 'nothing'],
    [{ written: '0.9.0', tags: ['v1.0.0rc1'] }, 'version-not-above-tags'],
  ])('%j: %s', (situation, expected) => {
    expect(code(situation)).toBe(expected);
  });

  test('the error names the version and the tag', () => {
    const planning = (bump: Bump) => () =>
      decided({ last: '1.2.0', commits: bump, tags: ['v1.3.0', 'v1.2.9'] });
    expect(planning('minor')).toThrow(
      'The planned version is 1.3.0, but the tag v1.3.0 already stands for it.',
    );
    expect(planning('patch')).toThrow('The planned version 1.2.1 is lower than the existing tag v1.3.0.');
  });
});

test('a head that is in a release already is left alone, whatever is asked for', () => {
  const contained: VersionFacts = {
    ...facts({ last: '1.2.0', written: '0.1.0', version: '3.0.0', commits: 'major' }),
    last: { kind: 'contained', tag: 'v1.3.0', version: version('1.3.0'), sha: SHA },
  };
  expect(decideVersion(contained)).toEqual({
    result: 'nothing',
    reason: 'v1.3.0 already contains this commit',
  });
});

test('law: what is released is above the last release, and leaves 0.x by consent only', () => {
  const bumps = fc.option(fc.constantFrom<Bump>('major', 'minor', 'patch'));
  fc.assert(
    fc.property(anyVersion, anyVersion, bumps, fc.boolean(), (last, written, bump, majorOnZero) => {
      fc.pre(!isCalendar(last) && compareVersions(written, last) >= 0);
      const decision = decideVersion({
        ...facts({ last: formatVersion(last), commits: bump, majorOnZero }),
        written,
      });
      if (decision.result === 'nothing') return;
      expect(compareVersions(decision.version, last)).toBeGreaterThan(0);
      const leavesZero = last.release[0] === 0 && decision.version.release[0] !== 0;
      if (leavesZero) expect(majorOnZero || compareVersions(written, last) > 0).toBe(true);
    }),
  );
});
