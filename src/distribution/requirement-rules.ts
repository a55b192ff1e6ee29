// Dependencies and Requires-Python that no installer can read: refused for every index.
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import { fieldValues, short, withoutUserInfo } from './metadata-text.ts';
import type { MetadataRule } from './refusal.ts';
import { requirementProblem } from './requirement-problem.ts';
import { specifierProblem } from '../dependencies/version-specifier.ts';

const requirements: MetadataRule = (metadata) =>
  ['requires-dist', 'provides-dist', 'obsoletes-dist']
    .flatMap((field) => fieldValues(metadata, field))
    .flatMap((written) => {
      const reason = requirementProblem(written);
      if (reason === null) return [];
      const requirement = short(withoutUserInfo(written));
      return [
        (filename: string) =>
          raise(distributionErrors, 'distribution-requirement-invalid', { filename, requirement, reason }),
      ];
    });

const requiresPython: MetadataRule = ({ requiresPython: written }) => {
  const reason = written === null ? null : specifierProblem(written);
  if (written === null || reason === null) return [];
  const seen = short(written);
  return [
    (filename) => raise(distributionErrors, 'distribution-requires-python', { filename, seen, reason }),
  ];
};

export const requirementRules: readonly MetadataRule[] = [requirements, requiresPython];
