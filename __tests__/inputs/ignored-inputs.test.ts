import { expect, test } from '@jest/globals';
import { refuseLateBill } from '../../src/inputs/ignored-inputs.ts';

const none = { sbom: true, dist: null, manifestDigest: null };
const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['files of a build job', 'release', { ...none, dist: 'dist', manifestDigest: digest }, '`dist`'],
  ['an approved draft', 'release', { ...none, manifestDigest: digest }, '`manifest-digest`'],
  ['a tag with files', 'publish-tag', { ...none, dist: 'dist' }, '`dist`'],
] as const)(
  'a bill of materials for %s is refused, with the job that makes it',
  (_name, kind, inputs, named) => {
    const asked = (): void => refuseLateBill(kind, inputs);
    expect(asked).toThrow(expect.objectContaining({ code: 'sbom-not-built' }));
    expect(asked).toThrow(named);
  },
);

test.each([
  ['one job', 'release', none],
  ['the build job, also of files built elsewhere', 'build', { ...none, dist: 'dist' }],
  ['no bill', 'release', { sbom: false, dist: 'dist', manifestDigest: digest }],
] as const)('%s: nothing to refuse', (_name, kind, inputs) => {
  expect(() => refuseLateBill(kind, inputs)).not.toThrow();
});
