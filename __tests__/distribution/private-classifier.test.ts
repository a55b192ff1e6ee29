// `Private :: …` keeps a package from public indexes, before anything is sent; private ones take it.
import { describe, expect, test } from '@jest/globals';
import { checkDistributions } from '../../src/distribution/check-distributions.ts';
import { PRIVATE_CLASSIFIER } from '../../src/setup/private-classifier.ts';
import { acmeFile } from './acme-file.ts';

const check = (classifier: string, publicIndex: string | null) =>
  checkDistributions(
    [
      acmeFile({ metadata: `Classifier: ${classifier}\n` }),
      acmeFile({ filename: 'acme_vault-1.3.0.tar.gz', metadata: `Classifier: ${classifier}\n` }),
    ],
    { name: 'acme-vault', version: '1.3.0', publicIndex },
  );

describe.each(['PyPI', 'TestPyPI'])('%s', (index) => {
  test.each([PRIVATE_CLASSIFIER, 'Private :: Acme only', 'private::do not upload', 'PRIVATE ::'])(
    'refuses %j with its own error, once for all files, and with no other',
    (classifier) => {
      const { errors, warnings } = check(classifier, index);
      expect(errors).toEqual([expect.objectContaining({ code: 'distribution-private' })]);
      expect(errors[0]?.happened).toContain(`\`${classifier}\`, and ${index} is public`);
      expect(warnings).toEqual([]);
    },
  );

  test('takes a word that only begins like it', () => {
    expect(check('Privateer :: Ships', index).errors).toEqual([]);
  });
});

test('a private index takes it without a word', () => {
  expect(check(PRIVATE_CLASSIFIER, null)).toEqual({ errors: [], warnings: [] });
});
