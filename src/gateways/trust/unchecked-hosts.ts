// Whether pip is configured here not to check the certificate of an index.
import { readFile } from 'node:fs/promises';
import {
  isTrustedUnchecked,
  splitHosts,
  trustedHosts,
  trustedHostWarning,
} from '../../upload/trusted-host.ts';
import { type Environment, pipConfigurationPaths } from '../python/configuration-paths.ts';

/** A sentence for each file or variable. `url`: of the simple index. */
export async function uncheckedHostWarnings(env: Environment, url: string): Promise<readonly string[]> {
  const sources = await Promise.all(
    pipConfigurationPaths(env).map(async (path) => {
      const text = await readFile(path, 'utf8').catch(() => '');
      return { source: path, hosts: trustedHosts(text) };
    }),
  );
  const variable = { source: 'PIP_TRUSTED_HOST', hosts: splitHosts(env['PIP_TRUSTED_HOST'] ?? '') };
  return [variable, ...sources]
    .filter(({ hosts }) => isTrustedUnchecked(hosts, url))
    .map(({ source }) => trustedHostWarning(source, new URL(url).host));
}
