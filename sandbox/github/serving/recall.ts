// What reads have answered, as it was before the last write: a replica that lags behind.
import type { Answer } from './answer.ts';

export interface Recall {
  remember(key: string, answer: Answer): void;
  written(): void;
  stale(key: string): Answer | undefined;
}

export function newRecall(): Recall {
  let latest = new Map<string, Answer>();
  let beforeWrite = new Map<string, Answer>();
  return {
    remember: (key, answer) => void latest.set(key, answer),
    written() {
      beforeWrite = new Map([...beforeWrite, ...latest]);
      latest = new Map();
    },
    stale: (key) => beforeWrite.get(key),
  };
}
