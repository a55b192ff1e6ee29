// Metadata that looks wrong and that PyPI takes, or may take: it stops no release.
import { expect, test } from '@jest/globals';
import { checkDistributions } from '../../src/distribution/check-distributions.ts';
import { requirementProblem } from '../../src/distribution/requirement-problem.ts';
import { acmeFile } from './acme-file.ts';

const check = (metadata: string) =>
  checkDistributions([acmeFile({ metadata })], {
    name: 'acme-vault',
    version: '1.3.0',
    publicIndex: 'PyPI',
  });
const codes = (metadata: string): readonly string[] => check(metadata).errors.map(({ code }) => code);

test.each([
  'Acme, Inc. <dev@acme.com>',
  'dev@acme.com; ops@acme.com',
  'mona at acme.com, dev@acme.com',
  'Mona <mona at acme.com>; Dev <dev@acme.com>',
  'UNKNOWN',
  '"Acme, Inc; all" <dev@acme.com>',
])('the mail address %s', (value) => {
  expect(codes(`Author-email: ${value}\n`)).toEqual([]);
});

test.each(['"Acme, Inc; all" <dev at acme.com>', 'Mona <mona@localhost>'])('but not %s', (value) => {
  expect(codes(`Author-email: ${value}\n`)).toEqual(['distribution-email']);
});

test.each([
  'Acme :: Vault',
  'Development Status :: 8 - Legend',
  // A letter or three away from known ones, and yet others.
  'Natural Language :: Welsh',
  'Programming Language :: V',
  'Operating System :: POSIX :: Linux :: Acme',
])('a classifier that the list does not have: %s', (classifier) => {
  const { errors, warnings } = check(`Classifier: ${classifier}\n`);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([expect.stringContaining(`\`${classifier}\``)]);
});

test.each([
  'Framework : Django',
  'Framework::Django',
  'Programing Language :: Python',
  'programming language :: python',
  'License :: OSI Aproved :: MIT License',
])('a misspelt classifier: %s', (classifier) => {
  const { errors, warnings } = check(`Classifier: ${classifier}\n`);
  expect(errors.map(({ code }) => code)).toEqual(['distribution-classifier-unknown']);
  expect(warnings).toEqual([]);
});

test.each([
  `acme @ https://acme.example/${' '.repeat(200_000)}x`,
  `acme @ ${' ;'.repeat(100_000)}`,
  `acme @${' '.repeat(60_000)}a b`,
  `acme${' ,'.repeat(100_000)}`,
])('a requirement without end costs no time', (text) => {
  const start = performance.now();
  expect(requirementProblem(text)).not.toBeNull();
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the URL of a requirement, with and without a marker', () => {
  expect(requirementProblem('acme @ https://acme.example/x.whl ; os_name == "nt" ')).toBeNull();
  expect(requirementProblem('acme @  https://acme.example/x.whl  ')).toBeNull();
  expect(requirementProblem('acme @ ; os_name == "nt"')).toBe('it names no URL behind @');
});
