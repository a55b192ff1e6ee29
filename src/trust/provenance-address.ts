// Where an index keeps the provenance of a file: https://docs.pypi.org/api/integrity/
import { normalizeName } from '../project/normalize-name.ts';

export interface ProvenanceQuestion {
  readonly project: string;
  readonly version: string;
  readonly filename: string;
}

const LONGEST = 4 * 1024 * 1024;

/** As a request: address, what is accepted, and the most that is read of the answer, in bytes. */
export function provenanceRequest(simpleUrl: string, { project, version, filename }: ProvenanceQuestion) {
  const path = [normalizeName(project), version, filename].map(encodeURIComponent).join('/');
  return {
    url: `${new URL(simpleUrl).origin}/integrity/${path}/provenance`,
    accept: 'application/vnd.pypi.integrity.v1+json',
    longestBody: LONGEST,
  };
}
