import { describe, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { twoAtATime } from '../../src/pace/some-at-a-time.ts';

describe('twoAtATime', () => {
  test('keeps the order and never works on three', async () => {
    let busy = 0;
    let most = 0;
    const values = await twoAtATime([30, 1, 20, 5, 0], async (milliseconds) => {
      most = Math.max(most, (busy += 1));
      await wait(milliseconds);
      busy -= 1;
      return milliseconds * 2;
    });
    expect(values).toEqual([60, 2, 40, 10, 0]);
    expect(most).toBe(2);
  });

  test('nothing is begun after a failure, which is thrown', async () => {
    const begun: number[] = [];
    const work = twoAtATime([1, 2, 3, 4, 5, 6], async (item) => {
      begun.push(item);
      await wait(1);
      if (item === 2) throw new Error('the second is broken');
    });
    await expect(work).rejects.toThrow('the second is broken');
    await wait(20);
    expect(begun).toEqual(expect.arrayContaining([1, 2]));
    expect(begun.length).toBeLessThan(5);
  });

  test.each([0, 1])('%i items', async (count) => {
    expect(await twoAtATime(Array<number>(count).fill(7), async (item) => item)).toEqual(
      Array<number>(count).fill(7),
    );
  });
});
