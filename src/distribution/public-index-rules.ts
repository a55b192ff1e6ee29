// What PyPI refuses whatever the rest of the release looks like, checked before anything is sent.
// https://docs.pypi.org/project_metadata/ and https://packaging.python.org/en/latest/specifications/
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { DescribedFile } from './described-file.ts';
import { parseRequirement } from './requirement.ts';
import { parseWheelFilename } from './wheel-filename.ts';

const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

/** `index` is the name for people, `PyPI` or `TestPyPI`. */
export function checkPublicIndexRules(file: DescribedFile, index: string): readonly UserError[] {
  return [
    ...metadataVersion(file, index),
    ...directRequirements(file, index),
    ...privateClassifier(file, index),
    ...platformTag(file, index),
    ...licenseFiles(file),
  ];
}

function metadataVersion({ filename, metadata }: DescribedFile, index: string): readonly UserError[] {
  if (METADATA_VERSIONS.includes(metadata.metadataVersion)) return [];
  const supported = `${METADATA_VERSIONS[0]} to ${METADATA_VERSIONS.at(-1)}`;
  const version = metadata.metadataVersion;
  return [
    raise(distributionErrors, 'distribution-metadata-version', { filename, version, index, supported }),
  ];
}

function directRequirements({ filename, metadata }: DescribedFile, index: string): readonly UserError[] {
  return metadata.requiresDist
    .filter((text) => (parseRequirement(text)?.url ?? null) !== null)
    .map((requirement) =>
      raise(distributionErrors, 'distribution-direct-requirement', {
        filename,
        requirement: withoutUserInfo(requirement),
        index,
      }),
    );
}

/** A URL may carry a token; messages hold none. */
function withoutUserInfo(text: string): string {
  return text.replace(/(\/\/)[^/@\s]*@/g, '$1***@');
}

function privateClassifier({ filename, metadata }: DescribedFile, index: string): readonly UserError[] {
  return metadata.classifiers
    .filter((classifier) => /^private\s*::/i.test(classifier))
    .map((classifier) => raise(distributionErrors, 'distribution-private', { filename, classifier, index }));
}

function platformTag({ filename, kind }: DescribedFile, index: string): readonly UserError[] {
  if (kind !== 'wheel') return [];
  return parseWheelFilename(filename)
    .platform.split('.')
    .filter((platform) => platform.startsWith('linux_') && !/^linux_armv[67]l$/.test(platform))
    .map((platform) => raise(distributionErrors, 'distribution-platform-tag', { filename, platform, index }));
}

/** PEP 639: in an sdist at their path, in a wheel under `.dist-info/licenses/`. */
function licenseFiles({ filename, kind, metadata, members }: DescribedFile): readonly UserError[] {
  if (!/^2\.[4-9]$/.test(metadata.metadataVersion)) return [];
  const root = kind === 'sdist' ? sdistRoot(members) : `${distInfo(members)}/licenses`;
  const present = new Set(members);
  return metadata.licenseFiles
    .filter((license) => !present.has(`${root}/${license}`))
    .map((license) =>
      raise(distributionErrors, 'distribution-license-file', {
        filename,
        license,
        expected: `${root}/${license}`,
      }),
    );
}

function sdistRoot(members: readonly string[]): string {
  return members[0]?.split('/')[0] ?? '';
}

function distInfo(members: readonly string[]): string {
  return members.find((member) => /^[^/]+\.dist-info\//.test(member))?.split('/')[0] ?? '';
}
