// What a job leaves running is ended with it, as the runner does: its processes carry RUNNER_TRACKING_ID in their environment.
// Only Linux shows the environment of a process; elsewhere the process groups of the steps are all there is.
import { readdir, readFile } from 'node:fs/promises';

/** The number of processes that were ended. */
export async function endLeftoverProcesses(trackingId: string): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  const ended = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
      if (!environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)) return false;
      try {
        return process.kill(Number(pid), 'SIGKILL');
      } catch {
        return false;
      }
    }),
  );
  return ended.filter(Boolean).length;
}
