// Preloaded into a measured program: at its end it writes its own CPU time (milliseconds, children not counted) to the
// file that BENCH_CPU_FILE names.
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_CPU_FILE;
// Programs that it starts would inherit the preload.
delete process.env.NODE_OPTIONS;
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  if (file !== undefined) writeFileSync(file, String((user + system) / 1000));
});
