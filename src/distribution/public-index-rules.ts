// What PyPI refuses whatever the rest of the release looks like, checked before anything is sent.
// https://docs.pypi.org/project_metadata/ and https://packaging.python.org/en/latest/specifications/
import { raise } from '../findings/catalogue.ts';
import { indexRuleErrors } from '../findings/index-rule-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { DescribedFile } from './described-file.ts';
import { hasLicenseFiles } from './license-rules.ts';
import { isPublicPlatform } from './public-platform.ts';
import { parseWheelFilename } from './wheel-filename.ts';

/** Bytes; a project may have a higher limit, which nobody outside can see. */
const FILE_LIMIT = 100 * 1024 * 1024;

/** `index` is the name for people, `PyPI` or `TestPyPI`. Fields of the metadata have rules of their own. */
export function checkPublicFile(file: DescribedFile, index: string): readonly UserError[] {
  return [...spelling(file, index), ...platformTag(file, index), ...licenseFiles(file, index)];
}

export function publicFileWarnings({ filename, size }: DescribedFile, index: string): readonly string[] {
  if (size <= FILE_LIMIT) return [];
  return [
    `${filename} is larger than 100 MB, the limit that ${index} sets for a file unless the project was given a higher one (https://docs.pypi.org/project-management/storage-limits/).`,
  ];
}

export function checkLocalVersion(version: string, index: string): readonly UserError[] {
  if ((parseVersion(version)?.local ?? null) === null) return [];
  return [raise(indexRuleErrors, 'distribution-local-version', { version, index })];
}

/** PEP 625 to the letter for sdists; for wheels the name alone. Another project's or version's name is told of elsewhere. */
function spelling({ filename, kind, metadata }: DescribedFile, index: string): readonly UserError[] {
  const version = parseVersion(metadata.version);
  const name = normalizeName(metadata.name).replaceAll('-', '_');
  if (version === null) return [];
  if (kind === 'sdist') {
    const expected = `${name}-${formatVersion({ ...version, local: null })}.tar.gz`;
    const isGood = filename === expected || version.local !== null;
    return isGood
      ? []
      : [raise(indexRuleErrors, 'distribution-sdist-spelling', { filename, expected, index })];
  }
  if (filename.startsWith(`${name}-`)) return [];
  return [raise(indexRuleErrors, 'distribution-wheel-spelling', { filename, expected: `${name}-`, index })];
}

function platformTag({ filename, kind }: DescribedFile, index: string): readonly UserError[] {
  if (kind !== 'wheel') return [];
  return parseWheelFilename(filename)
    .platform.split('.')
    .filter((platform) => !isPublicPlatform(platform))
    .map((platform) => raise(indexRuleErrors, 'distribution-platform-tag', { filename, platform, index }));
}

/** PEP 639: in an sdist at their path, in a wheel under `.dist-info/licenses/`. */
function licenseFiles(
  { filename, kind, metadata, members, archive }: DescribedFile,
  index: string,
): readonly UserError[] {
  if (!hasLicenseFiles(metadata)) return [];
  const root = kind === 'sdist' ? archive.root : `${archive.root}/licenses`;
  const present = new Set(members);
  return metadata.licenseFiles
    .filter((license) => !present.has(`${root}/${license}`))
    .map((license) =>
      raise(indexRuleErrors, 'distribution-license-file', {
        filename,
        license,
        expected: `${root}/${license}`,
        index,
      }),
    );
}
