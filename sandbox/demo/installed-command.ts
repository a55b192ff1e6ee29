// The released version, as a person gets it: installed by pip from that index alone, in a fresh environment, and its command run.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createVirtualEnvironment } from '../python-environment.ts';

const run = promisify(execFile);

export interface CommandRun {
  readonly command: string;
  readonly output: string;
}

export async function installAndRun(
  folder: string,
  simpleUrl: string,
  { name, version }: { readonly name: string; readonly version: string },
): Promise<readonly CommandRun[]> {
  const environment = await createVirtualEnvironment(join(folder, 'consumer'));
  await environment.pip(
    'install',
    '--quiet',
    '--no-deps',
    '--no-cache-dir',
    '--index-url',
    simpleUrl,
    `${name}==${version}`,
  );
  const vault = join(folder, 'vault.txt');
  await writeFile(vault, 'user=mona\n');
  const program = join(environment.bin, name);
  const commands = [['--version'], [vault, 'user']];
  return Promise.all(
    commands.map(async (args) => ({
      command: [name, ...args].join(' ').replace(vault, 'vault.txt'),
      output: (await run(program, args)).stdout.trim(),
    })),
  );
}
