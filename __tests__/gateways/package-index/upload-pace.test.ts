import { expect, test } from '@jest/globals';
import { createUploadPace } from '../../../src/gateways/package-index/upload-pace.ts';

async function paceAfter(...took: readonly (number | 'failed')[]): Promise<number> {
  let clock = 0;
  const pace = createUploadPace(() => clock);
  for (const milliseconds of took)
    await pace
      .timed(async () => {
        clock += milliseconds === 'failed' ? 5000 : milliseconds;
        if (milliseconds === 'failed') throw new Error('cut');
      })
      .catch(() => undefined);
  return pace.uploadsAtATime();
}

test.each([
  ['nothing was sent', [], 4],
  ['a server on this machine', [20], 4],
  ['PyPI', [300], 10],
  ['one slow moment of a quick server', [400, 20], 4],
  ['an upload without an answer tells nothing', ['failed'], 4],
] as const)('%s', async (_name, took, expected) => {
  expect(await paceAfter(...took)).toBe(expected);
});
