// The strict PyPI as a process of its own.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Target } from './publish-ways.ts';

export interface StrictProcess extends Target {
  /** Forgets every file and tells how many there were. */
  clear(): Promise<number>;
  close(): Promise<void>;
}

export async function startStrictProcess(uploadDelayMs: number): Promise<StrictProcess> {
  const child = fork(fileURLToPath(new URL('strict-index.ts', import.meta.url)), [String(uploadDelayMs)]);
  const answer = async <Told>(): Promise<Told> => {
    const [told] = (await once(child, 'message')) as [Told];
    return told;
  };
  const { uploadUrl, token } = await answer<{ uploadUrl: string; token: string }>();
  return {
    ...{ uploadUrl, user: '__token__', password: token, profile: '' },
    clear: async () => {
      const told = answer<{ cleared: number }>();
      child.send('clear');
      return (await told).cleared;
    },
    close: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
