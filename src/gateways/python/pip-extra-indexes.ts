// What no variable of ours overrules: a second index in a configuration file of pip.
import { readFile } from 'node:fs/promises';
import { pipConfigHoles } from '../../consumer/pip-config-holes.ts';
import { type Environment, pipConfigurationPaths } from './configuration-paths.ts';

/** Where pip is told of one, as `extra-index-url of /etc/pip.conf:2`; empty: nowhere. */
export async function pipExtraIndexes(env: Environment): Promise<readonly string[]> {
  const paths = [...new Set(pipConfigurationPaths(env))];
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')));
  return paths.flatMap((path, position) =>
    pipConfigHoles({ path, text: texts[position] ?? '', outside: true })
      .filter(({ finding }) => finding.code === 'hole-extra-index')
      .map(({ line }) => `extra-index-url of ${path}:${line ?? 1}`),
  );
}
