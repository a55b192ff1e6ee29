// Preloaded into a measured program: at its end it writes its peak resident memory (KiB) to descriptor 3.
import { readFileSync, writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(peak())));

/** On Linux, what `getrusage` tells includes the parent at the time of the fork. */
function peak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
