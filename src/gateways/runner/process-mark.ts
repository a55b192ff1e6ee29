// Whether a process of this machine is one that we started: a pid alone may have become another program's.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * Whether the process runs and its command line holds `mark`, a text that no other has. False where it can't be proved (Windows tells no
 * other program's arguments without a shell): such a process is left to the runner, which ends everything at the end of the job.
 */
export async function isMarked(pid: number, mark: string): Promise<boolean> {
  return (await commandLine(pid)).includes(mark);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'win32') return '';
  try {
    // An ended child that nobody waited for has an empty line here. https://man7.org/linux/man-pages/man5/proc_pid_cmdline.5.html
    if (process.platform === 'linux')
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return stdout;
  } catch {
    return '';
  }
}
