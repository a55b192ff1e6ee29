import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessHistory } from '../../src/audit/access-history.ts';
import { type AccessRecord, readAccessLogs } from '../../src/audit/access-record.ts';
import type { AuditFinding } from '../../src/audit/audit-report.ts';
import { accessSource } from '../../src/audit/access-source.ts';
import { pseudonymise } from '../../src/audit/pseudonyms.ts';
import { unusualAccess } from '../../src/audit/unusual-access.ts';
import { isTimeZone, parseHours, withinHours } from '../../src/audit/working-hours.ts';
import { accessActor, accessLine } from '../../src/servers/access-record.ts';
import { DAY, versionOf } from './audit-facts.ts';

const START = Date.parse('2026-03-02T09:00:00Z');
const RANGE = { project: 'acme-vault', from: START - DAY, to: START + 100 * DAY };
const WHEEL = 'acme_vault-1.3.0-py3-none-any.whl';
const released = [{ version: versionOf('1.3.0'), at: START }];

function taken(at: number, more: Partial<AccessRecord> = {}): AccessRecord {
  return { at, actor: 'ada', repository: 'acme/shop', version: '1.3.0', file: WHEEL, reason: null, ...more };
}

/** Every day for so many days, `perDay` files. */
function series(actor: string, days: number, perDay = 3, from = 0): readonly AccessRecord[] {
  return Array.from({ length: days * perDay }, (_, each) =>
    taken(START + (from + Math.floor(each / perDay)) * DAY + (each % perDay) * 60_000, { actor }),
  );
}

function judge(records: readonly AccessRecord[], hours: string | null = null): readonly AuditFinding[] {
  const parsed = hours === null ? null : parseHours(hours);
  return unusualAccess({
    records: records.toSorted((one, other) => one.at - other.at),
    hours: parsed === null ? null : { ...parsed, zone: 'UTC' },
    released,
  });
}

const codes = (findings: readonly AuditFinding[]) =>
  findings.map(({ subject, finding }) => `${subject} ${finding.code}`);

test('a steady series is never unusual', () => {
  const actor = fc.record({
    usual: fc.integer({ min: 1, max: 60 }),
    // Half as many to half as many again.
    noise: fc.array(fc.double({ min: 0.5, max: 1.5, noNaN: true }), { minLength: 60, maxLength: 60 }),
    every: fc.integer({ min: 1, max: 7 }),
  });
  fc.assert(
    fc.property(fc.array(actor, { minLength: 1, maxLength: 4 }), (actors) => {
      const records = actors.flatMap(({ usual, noise, every }, position) =>
        noise.flatMap((factor, day) =>
          day % every === 0
            ? Array.from({ length: Math.max(1, Math.round(usual * factor)) }, (_, each) =>
                taken(START + day * DAY + each * 1000, { actor: `actor ${position}` }),
              )
            : [],
        ),
      );
      expect(judge(records, '7-19')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

describe('what is unusual', () => {
  test.each<readonly [string, readonly AccessRecord[], readonly string[]]>([
    ['a new actor', [...series('ada', 30), ...series('eve', 1, 1, 29)], ['eve audit-access-new']],
    ['nobody is new in a short log', [...series('ada', 10), ...series('eve', 1, 1, 9)], []],
    ['an actor of last month is known', [...series('ada', 60), ...series('eve', 1, 1, 40)], []],
    ['a burst', [...series('ada', 20), ...series('ada', 1, 100, 20)], ['ada audit-access-burst']],
    ['a few more are no burst', [...series('ada', 20), ...series('ada', 1, 14, 20)], []],
    [
      'refused again and again',
      series('eve', 1, 6).map((record) => ({ ...record, reason: 'no right' })),
      ['eve audit-access-refused'],
    ],
    ['refused once', [taken(START, { reason: 'no right' })], []],
  ])('%s', (_, records, expected) => {
    expect(codes(judge(records))).toEqual(expected);
  });

  test('an old version, once for each actor', () => {
    const old = [200, 201, 202].map((day) => taken(START + day * DAY, { version: '1.2.0' }));
    expect(codes(judge([taken(START), ...old]))).toEqual(['ada audit-access-old']);
    expect(codes(judge([taken(START), taken(START + 100 * DAY, { version: '1.2.0' })]))).toEqual([]);
  });

  test('outside of hours, in their time zone', () => {
    const night = taken(START + 13 * 60 * 60 * 1000);
    expect(codes(judge([taken(START), night], '7-19'))).toEqual(['ada audit-access-hours']);
    expect(codes(judge([taken(START), night]))).toEqual([]);
    const berlin = withinHours({ from: 7, to: 19, zone: 'Europe/Berlin' });
    // Winter time, then summer time.
    expect([Date.parse('2026-01-15T17:59:00Z'), Date.parse('2026-07-15T17:00:00Z')].map(berlin)).toEqual([
      true,
      false,
    ]);
    expect(
      [22, 23, 0, 5, 6].map((hour) => withinHours({ from: 22, to: 6, zone: 'UTC' })(hour * 3_600_000)),
    ).toEqual([true, true, true, true, false]);
  });

  test.each([
    ['7-19', { from: 7, to: 19 }],
    ['22-6', { from: 22, to: 6 }],
    ['0-24', { from: 0, to: 24 }],
    ['7-7', null],
    ['24-3', null],
    ['7-25', null],
    ['7:00-19:00', null],
    ['', null],
  ])('hours %j', (text, expected) => {
    expect(parseHours(text)).toEqual(expected);
  });

  test('time zones', () => {
    expect(['Europe/Berlin', 'UTC', 'Mars/Base'].map(isTimeZone)).toEqual([true, true, false]);
  });
});

describe('the log of the index server', () => {
  const actor = accessActor(
    { GITHUB_ACTOR: 'ada', GITHUB_RUN_ID: '7', GITHUB_REPOSITORY: 'acme/shop' },
    'root',
  );
  const line = (at: number, name = 'acme-vault') =>
    accessLine(actor, {
      ...{ at, status: 200, complete: true, fromCache: false, reason: null, userAgent: 'pip/26.3' },
      ...{ package: name, version: '1.3.0', file: WHEEL, sha256: null },
    });

  test('its own lines are read, the oldest first, each once', () => {
    const text = [line(START + 5), line(START), ''].join('\n');
    const { records, leftOut } = readAccessLogs([text, text], RANGE);
    expect(records).toEqual([taken(START), taken(START + 5)]);
    expect(leftOut).toEqual({ old: 0, other: 0, unreadable: 0 });
  });

  test('what is left out is counted', () => {
    const text = [
      line(START - 9 * DAY),
      line(START, 'acme-other'),
      '{"time":',
      '[]',
      line(START + 999 * DAY),
    ];
    expect(readAccessLogs([text.join('\n')], RANGE)).toEqual({
      records: [],
      leftOut: { old: 1, other: 1, unreadable: 3 },
    });
  });

  test('a person’s machine is told as such, and hostile names steer nothing', () => {
    const own = accessLine(accessActor({}, 'grace'), {
      ...{ at: START, status: 200, complete: true, fromCache: false, reason: null, userAgent: null },
      ...{ package: 'acme-vault', version: null, file: null, sha256: null },
    });
    const hostile = JSON.stringify({
      ...{ time: '2026-03-02T09:00:00Z', package: 'Acme_Vault', actor: 'x\u001b[31m\u202ey\n'.repeat(99) },
    });
    const actors = readAccessLogs([`${own}\n${hostile}`], RANGE).records.map((record) => record.actor);
    expect(actors[0]).toBe('grace on a machine');
    expect(actors[1]).toMatch(/^[xy …]{1,100}$/);
  });

  test('pseudonyms hold within a report, and no name is left', () => {
    const records = [
      ...series('ada', 30),
      ...series('eve', 1, 1, 29),
      taken(START, { reason: 'ada may not' }),
    ];
    const hidden = pseudonymise(records, Buffer.from('salt'));
    const again = pseudonymise(records, Buffer.from('other'));
    const shown = JSON.stringify([
      judge(hidden).map(({ finding, subject }) => [finding.message, subject]),
      accessHistory(
        { records: hidden, leftOut: { old: 0, other: 0, unreadable: 0 } },
        {
          ...{ pseudonymised: true, retentionDays: 90 },
        },
      ),
    ]);
    expect(shown).not.toMatch(/\bada\b|\beve\b|acme\/shop/);
    expect(new Set(hidden.map((record) => record.actor)).size).toBe(2);
    expect(judge(hidden)).toHaveLength(judge(records).length);
    expect(again[0]?.actor).not.toBe(hidden[0]?.actor);
  });

  test('actors, the busiest first', () => {
    const records = [...series('eve', 1, 1), ...series('ada', 2, 2), taken(START + DAY, { file: null })];
    const read = { records, leftOut: { old: 0, other: 0, unreadable: 0 } };
    expect(accessHistory(read, { pseudonymised: false, retentionDays: 90 }).actors).toMatchObject([
      { actor: 'ada', requests: 5, files: 4 },
      { actor: 'eve', requests: 1, files: 1 },
    ]);
  });

  test.each([
    ['runs', { kind: 'runs', repository: 'acme/vault' }],
    ['runs:acme/shop', { kind: 'runs', repository: 'acme/shop' }],
    ['logs/access.jsonl', { kind: 'file', path: 'logs/access.jsonl' }],
    ['runs:../x/y', { kind: 'file', path: 'runs:../x/y' }],
  ])('%s', (text, expected) => {
    expect(accessSource(text, 'acme/vault')).toEqual(expected);
  });
});
