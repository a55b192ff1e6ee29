// The environment with twine in it.
import { CHECK_REQUIREMENTS_SHA256, TWINE_VERSION } from './check-pins.ts';
import { preparePinnedEnvironment, type EnvironmentSources } from './pinned-environment.ts';

/** Gives the path of the Python that has twine. */
export async function prepareCheckEnvironment(sources: EnvironmentSources): Promise<string> {
  return preparePinnedEnvironment(sources, {
    name: 'py-release-checks',
    version: TWINE_VERSION,
    sha256: CHECK_REQUIREMENTS_SHA256,
    // Long, and needed on the first run of a machine only.
    readRequirements: async () => (await import('./check-requirements.ts')).CHECK_REQUIREMENTS,
  });
}
