// What an index keeps of attestations, read and checked by file. PyPI and TestPyPI have an address for each file; others tell of none.
// https://docs.pypi.org/api/integrity/
import type { AttestationFacts } from '../../audit/release-facts.ts';
import { judgeProvenance, readProvenance } from '../../audit/judge-provenance.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import { versionOf } from '../../simple-index/distribution-name.ts';
import type { IndexFile } from '../../simple-index/index-page.ts';
import type { AttestationProver } from '../../trust/attestation-proof.ts';
import { provenanceRequest } from '../../trust/provenance-address.ts';
import { type IndexProfile, isWarehouse } from '../../upload/index-profile.ts';
import { formatVersion } from '../../version/format-version.ts';
import type { AskServer } from '../trust/limited-request.ts';

export interface AttestationReader {
  readonly ask: AskServer;
  readonly profile: IndexProfile;
  /** Asked when there is an attestation to verify. */
  readonly openProver: () => Promise<AttestationProver>;
}

const AT_A_TIME = 4;

/** Null: nothing is known of where this index keeps them. An answer that could not be had is not in the map. */
export function createAttestationReader(reader: AttestationReader) {
  return (
    project: string,
    files: readonly IndexFile[],
  ): Promise<ReadonlyMap<string, AttestationFacts | null>> | null =>
    isWarehouse(reader.profile) ? readAll(reader, project, files) : null;
}

async function readAll(
  reader: AttestationReader,
  project: string,
  files: readonly IndexFile[],
): Promise<ReadonlyMap<string, AttestationFacts | null>> {
  const found = new Map<string, AttestationFacts | null>();
  await someAtATime(AT_A_TIME, files, async (file) => {
    const read = await readOne(reader, project, file).catch(() => undefined);
    if (read !== undefined) found.set(file.filename, read);
  });
  return found;
}

async function readOne(
  { ask, profile, openProver }: AttestationReader,
  project: string,
  { filename, sha256 }: IndexFile,
): Promise<AttestationFacts | null | undefined> {
  const version = versionOf(filename, project);
  if (version === null || sha256 === null) return undefined;
  const question = { project, version: formatVersion(version), filename };
  const answer = await ask(provenanceRequest(profile.simpleUrl, question));
  if (answer.status === 404) return null;
  if (answer.status !== 200) return undefined;
  const attestations = readProvenance(answer.body, { filename, sha256 });
  return attestations.length === 0 ? null : judgeProvenance(attestations, await openProver());
}
