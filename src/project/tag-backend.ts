// Build backends (and their plugins) that take the version from the git tag.
import { iniValue, type IniEntry } from './ini-entries.ts';
import { hasWrittenVersion, type Pyproject } from './pyproject.ts';
import { stringAt, tableAt, valueAt } from './toml-document.ts';

export type TagBackend =
  | 'setuptools-scm'
  | 'hatch-vcs'
  | 'flit-scm'
  | 'pdm-backend'
  | 'uv-dynamic-versioning'
  | 'poetry-dynamic-versioning'
  | 'versioningit'
  | 'versioneer'
  | 'setuptools-git-versioning';

/** They cannot be told a version: they ask git, whatever the environment says. */
const NOT_SETTABLE: readonly TagBackend[] = ['versioningit', 'versioneer', 'setuptools-git-versioning'];

export function isSettable(backend: TagBackend): boolean {
  return !NOT_SETTABLE.includes(backend);
}

/** Null when the version is written, or its file is declared. */
export function findTagBackend(pyproject: Pyproject, setupCfg: readonly IniEntry[]): TagBackend | null {
  const tool = tableAt(pyproject.document.table, 'tool');
  // The plugin overwrites the version that Poetry asks people to write.
  if (valueAt(tool, 'poetry-dynamic-versioning', 'enable') === true) return 'poetry-dynamic-versioning';
  if (hasWrittenVersion(pyproject)) return null;
  if (pyproject.buildBackend.startsWith('hatchling'))
    return hatchBackend(stringAt(tool, 'hatch', 'version', 'source'));
  if (stringAt(tool, 'pdm', 'version', 'source') === 'scm') return 'pdm-backend';
  if (pyproject.buildBackend.startsWith('flit_scm')) return 'flit-scm';
  const provider = stringAt(tool, 'scikit-build', 'metadata', 'version', 'provider');
  if (provider === 'scikit_build_core.metadata.setuptools_scm') return 'setuptools-scm';
  return setuptoolsBackend(pyproject, setupCfg);
}

function hatchBackend(source: string | null): TagBackend | null {
  if (source === 'vcs') return 'hatch-vcs';
  return source === 'uv-dynamic-versioning' || source === 'versioningit' ? source : null;
}

/** setuptools plugins announce themselves by being required; a declared attr or file comes before them. */
function setuptoolsBackend(
  { document, requires }: Pyproject,
  setupCfg: readonly IniEntry[],
): TagBackend | null {
  const tool = tableAt(document.table, 'tool');
  if (valueAt(tool, 'setuptools', 'dynamic', 'version') !== undefined) return null;
  if (iniValue(setupCfg, 'metadata', 'version') !== null) return null;
  if ('setuptools_scm' in tool || requires.includes('setuptools-scm')) return 'setuptools-scm';
  for (const plugin of ['versioningit', 'versioneer', 'setuptools-git-versioning'] as const)
    if (plugin in tool || requires.includes(plugin)) return plugin;
  return null;
}
