// Who wants to publish what, and where: what every message of trusted publishing names.
import type { IndexProfile } from '../upload/index-profile.ts';
import { pendingPage, settingsPage } from './settings-page.ts';

export interface TrustSubject {
  readonly profile: Pick<IndexProfile, 'name' | 'label' | 'uploadUrl'>;
  /** Null while it is not known. */
  readonly project: string | null;
  /** The inputs that a secret would be passed as: `` `pypi-token` ``. */
  readonly secretInput: string;
}

/** Values of the messages' placeholders. */
export function subjectValues({ profile, project, secretInput }: TrustSubject) {
  return {
    index: profile.label,
    project: project ?? 'of these files',
    page: settingsPage(profile, project),
    pending: pendingPage(profile),
    secret: secretInput,
  };
}
