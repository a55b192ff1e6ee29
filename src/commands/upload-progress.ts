// How far the upload of several files is, as one line.
import type { DescribedFile } from '../distribution/described-file.ts';
import { formatSize } from '../distribution/format-size.ts';
import type { PublishEvent } from './publish-files.ts';

/** Gives the line after each event; null when the event moves nothing. */
export function createUploadProgress(
  files: readonly DescribedFile[],
): (event: PublishEvent) => string | null {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const sent = new Map<string, number>();
  return (event) => {
    if (event.kind === 'waiting' || event.kind === 'started') return null;
    sent.set(event.filename, event.kind === 'sent' ? event.sent : event.size);
    const done = [...sent.values()].reduce((sum, size) => sum + size, 0);
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    return `Sent ${percent} % of ${formatSize(total)}: ${event.filename}`;
  };
}
