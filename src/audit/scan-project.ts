// Packages of any lock as a project that `uv audit` reads: it knows uv.lock only, and looks nothing up for a folder of files.
import type { PinnedPackage } from './asked-packages.ts';

export interface ScanProject {
  readonly pyproject: string;
  readonly lock: string;
}

/** Names and versions have been checked: nothing else is put into the texts. */
export function scanProject(packages: readonly PinnedPackage[]): ScanProject {
  const source = 'source = { registry = "." }';
  const entries = packages.map(
    ({ name, version }) => `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}\n`,
  );
  const needed = packages.map(
    ({ name, version }) => `    { name = "${name}", version = "${version}", ${source} },\n`,
  );
  return {
    pyproject: '[project]\nname = "py-release-scan"\nversion = "0"\nrequires-python = ">=3.8"\n',
    lock: [
      'version = 1\nrequires-python = ">=3.8"\n',
      `[[package]]\nname = "py-release-scan"\nversion = "0"\nsource = { virtual = "." }\ndependencies = [\n${needed.join('')}]\n`,
      ...entries,
    ].join('\n'),
  };
}
