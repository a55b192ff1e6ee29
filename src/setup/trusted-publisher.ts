// What a person enters on PyPI so that it believes the workflow. https://docs.pypi.org/trusted-publishers/adding-a-publisher/
import { posix } from 'node:path';
import { pendingPage, settingsPage } from '../trust/settings-page.ts';
import { indexProfile } from '../upload/index-profile.ts';
import { TRUSTED_ENVIRONMENT } from './release-workflow.ts';

export interface TrustedPublisher {
  readonly project: string;
  /** Null where the repository is not known. */
  readonly owner: string | null;
  readonly repository: string | null;
  /** The file's name alone. */
  readonly workflow: string;
  readonly environment: string;
  /** Where it is entered: of a project that PyPI knows, and before its first release. */
  readonly page: string;
  readonly pendingPage: string;
}

/** `repository`: `owner/name`. */
export function trustedPublisher(
  project: string,
  repository: string | null,
  workflow: string,
): TrustedPublisher {
  const [owner = null, name = null] = repository?.split('/') ?? [];
  const pypi = indexProfile('pypi');
  return {
    ...{ project, owner, repository: name },
    workflow: posix.basename(workflow),
    environment: TRUSTED_ENVIRONMENT,
    page: settingsPage(pypi, project),
    pendingPage: pendingPage(pypi),
  };
}
