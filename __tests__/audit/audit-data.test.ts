import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addCount,
  type AuditData,
  type Count,
  MOST_COUNTS,
  parseAuditData,
  serializeAuditData,
} from '../../src/audit/audit-data.ts';

const DAY = 24 * 60 * 60 * 1000;
const name = fc.constantFrom('a.whl', 'b.tar.gz', '__proto__', 'constructor', 'c "quoted"');
const files = fc.dictionary(
  fc.constantFrom('1.0', '1.1', '__proto__'),
  fc.dictionary(name, fc.nat(1000), { minKeys: 1, noNullPrototype: true }),
  { noNullPrototype: true },
);

function counted(each: readonly Count['files'][]): readonly Count[] {
  return each.map((one, day) => ({ at: day * DAY, files: one }));
}

describe('the data of earlier audits', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(fc.array(files, { maxLength: 12 }), (each) => {
        const data: AuditData = {
          ...{ repository: 'acme/vault', counts: counted(each) },
          seen: { at: 5, tags: { 'v1.0': 'a' }, places: { PyPI: { 'a.whl': 'b' } } },
        };
        const read = parseAuditData(serializeAuditData(data), 'Acme/Vault');
        expect({ ...read, repository: 'acme/vault' }).toEqual(data);
      }),
    );
  });

  test('counts that do not change cost nothing', () => {
    const same = { '1.0': Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}.whl`, 9])) };
    const data = { repository: 'acme/vault', counts: counted(Array(300).fill(same)), seen: null };
    expect(serializeAuditData(data).length).toBeLessThan(20_000);
  });

  test('it is bounded, and keeps the first and the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), (days) => {
        let counts: readonly Count[] = [];
        for (let day = 0; day < days; day += 1) counts = addCount(counts, { at: day * DAY, files: {} });
        expect(counts.length).toBeLessThanOrEqual(MOST_COUNTS);
        expect([counts[0]?.at, counts.at(-1)?.at]).toEqual([0, (days - 1) * DAY]);
        expect(counts.map(({ at }) => at)).toEqual(counts.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  test('of a day the last count stays', () => {
    const [one, two] = [
      { at: 10, files: {} },
      { at: 20, files: { '1.0': { 'a.whl': 1 } } },
    ];
    expect(addCount(addCount([], one), two)).toEqual([two]);
  });

  test.each([
    ['', 'not JSON'],
    ['[]', 'schema 1'],
    ['{"schema":2}', 'schema 1'],
    ['{"schema":1,"repository":"acme/other","counts":[],"seen":null}', 'another repository'],
    [
      '{"schema":1,"repository":"acme/vault","counts":[{"at":1,"files":{"1":{"a":-1}}}],"seen":null}',
      'counts',
    ],
    [
      '{"schema":1,"repository":"acme/vault","counts":[{"at":2,"files":{}},{"at":1,"files":{}}],"seen":null}',
      'counts',
    ],
    [
      '{"schema":1,"repository":"acme/vault","counts":[],"seen":{"at":1,"tags":{"v":1},"places":{}}}',
      'counts',
    ],
    ['{"schema":1,"repository":"acme/vault","counts":[]}', 'counts'],
  ])('%s', (text, problem) => {
    expect(parseAuditData(text, 'acme/vault')).toEqual({ problem: expect.stringContaining(problem) });
  });
});
