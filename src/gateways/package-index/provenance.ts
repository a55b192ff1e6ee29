// The provenance that an index keeps beside a file: who published it. https://docs.pypi.org/api/integrity/
import { raise } from '../../findings/catalogue.ts';
import { uploadErrors } from '../../findings/upload-errors.ts';
import { type ExpectedPublisher, parseProvenance } from '../../trust/expected-publisher.ts';
import { type ProvenanceQuestion, provenanceRequest } from '../../trust/provenance-address.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { connectionReason } from '../connection-failure.ts';
import type { AskServer } from '../trust/limited-request.ts';

/** Null: the index has none of this file, or it names no publisher on GitHub. Throws `index-…`. */
export function createProvenance(
  ask: AskServer,
  { label, simpleUrl }: Pick<IndexProfile, 'label' | 'simpleUrl'>,
) {
  return {
    readProvenance: async (question: ProvenanceQuestion): Promise<ExpectedPublisher | null> => {
      const { project, version, filename } = question;
      const answer = await ask(provenanceRequest(simpleUrl, question)).catch((error: unknown) => {
        throw raise(uploadErrors, 'index-unreachable', { index: label, reason: connectionReason(error) });
      });
      if (answer.status === 404) return null;
      if (answer.status !== 200)
        throw raise(uploadErrors, 'index-read-failed', {
          ...{ index: label, project, reason: `HTTP ${answer.status} for the provenance of ${filename}` },
        });
      return parseProvenance(answer.body, version);
    },
  };
}
