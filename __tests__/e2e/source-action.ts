// An action folder that runs the sources instead of the bundle, for what a test of one part wants to see of an entry.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** `command`: of `actions/`. The folder is made below `root`, which the caller removes. */
export async function sourceAction(
  root: string,
  command: 'publish' | 'verify' | 'index' | 'update' | 'health' | 'audit',
): Promise<string> {
  const folder = await mkdtemp(join(root, 'action-'));
  const metadata = await readFile(join(PROJECT, 'actions', command, 'action.yml'), 'utf8');
  await writeFile(join(folder, 'action.yml'), metadata.replace(/^ {2}main: .*$/m, '  main: main.mjs'));
  const entry = pathToFileURL(join(PROJECT, 'src/action.ts')).href;
  await writeFile(
    join(folder, 'main.mjs'),
    `process.argv[2] = '${command}';\nawait import(${JSON.stringify(entry)});\n`,
  );
  return folder;
}
