// What a release run was asked for, as one value made by the entry.
import type { DraftOwner } from '../release/draft-marker.ts';
import type { IndexProfile } from '../upload/index-profile.ts';
import type { FilesSource } from './prepare-files.ts';
import type { PreflightRequest } from './preflight.ts';
import type { PlanRequest } from './read-plan.ts';

export interface ReleaseRequest {
  readonly plan: PlanRequest;
  readonly files: FilesSource;
  readonly owner: DraftOwner;
  readonly index: Pick<PreflightRequest, 'repository' | 'indexName' | 'user' | 'secretInput'> & {
    readonly kind: IndexProfile['name'];
  };
  /** File name of the workflow, for commands that people are told. */
  readonly workflow: string;
  readonly dryRun: boolean;
  readonly stopAfterDraft: boolean;
  /** A person has started this run: the last release is published as well, when the index lacks it. */
  readonly publishesCurrent: boolean;
}
