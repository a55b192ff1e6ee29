// What the release of a person's tag is about.
import type { PlanRead } from './read-plan.ts';
import type { ReleaseRequest } from './release-request.ts';

export interface PublishTagRequest extends ReleaseRequest {
  readonly tag: string;
}

export interface TaggedRoad {
  readonly request: PublishTagRequest;
  readonly read: PlanRead;
}
