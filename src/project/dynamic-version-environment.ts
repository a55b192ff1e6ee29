// How a build is told its version before the tag exists. Each backend reads its own variable and ignores the others.
import { normalizeName } from './normalize-name.ts';

/**
 * setuptools-scm (also behind hatch-vcs and flit-scm): https://setuptools-scm.readthedocs.io/en/latest/overrides/
 * pdm-backend: https://backend.pdm-project.org/metadata/
 * The two on dunamai: https://github.com/ninoseki/uv-dynamic-versioning, https://github.com/mtkennerly/poetry-dynamic-versioning
 */
export function dynamicVersionEnvironment(
  projectName: string,
  version: string,
): Readonly<Record<string, string>> {
  const suffix = normalizeName(projectName).replaceAll('-', '_').toUpperCase();
  return {
    [`SETUPTOOLS_SCM_PRETEND_VERSION_FOR_${suffix}`]: version,
    // hatch-vcs does not pass the project's name on, so the variable with the name alone is not enough.
    SETUPTOOLS_SCM_PRETEND_VERSION: version,
    PDM_BUILD_SCM_VERSION: version,
    UV_DYNAMIC_VERSIONING_BYPASS: version,
    POETRY_DYNAMIC_VERSIONING_BYPASS: version,
  };
}
