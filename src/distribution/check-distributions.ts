// The built files are the planned release: one name, one version, the kinds that were asked for, and nothing else.
import { raise } from '../findings/catalogue.ts';
import { distributionErrors } from '../findings/distribution-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { sameVersion } from '../version/compare-versions.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { checkArchive, recordWarnings } from './archive-rules.ts';
import { youngClassifiers } from './classifier-rules.ts';
import type { DescribedFile } from './described-file.ts';
import { filenameStem } from './filename-stem.ts';
import { metadataRules } from './metadata-rules.ts';
import { checkLocalVersion, checkPublicFile, publicFileWarnings } from './public-index-rules.ts';
import { applyMetadataRules } from './refusal.ts';
import { requirementRules } from './requirement-rules.ts';
import { openEnds, parseRequirement } from './requirement.ts';
import { metadataWarnings } from './shared-metadata.ts';
import { TROVE_VERSION } from './trove-classifiers.ts';

export interface ExpectedRelease {
  readonly name: string;
  readonly version: string;
  /** Which kinds must be there; unless said, any one will do. */
  readonly kinds?: readonly DescribedFile['kind'][];
  /** Name of the public index that the files go to, whose own rules are then checked too; null or absent for private ones. */
  readonly publicIndex?: string | null;
}

export interface DistributionFindings {
  readonly errors: readonly UserError[];
  readonly warnings: readonly string[];
}

const KIND_NAMES = { sdist: 'source distribution', wheel: 'wheel' } as const;

export function checkDistributions(
  files: readonly DescribedFile[],
  expected: ExpectedRelease,
): DistributionFindings {
  const index = expected.publicIndex ?? null;
  return {
    errors: [
      ...checkSet(files, expected.kinds ?? []),
      ...(index === null ? [] : checkLocalVersion(expected.version, index)),
      ...applyMetadataRules(files, [...requirementRules, ...(index === null ? [] : metadataRules(index))]),
      ...files.flatMap((file) => checkFile(file, expected, index)),
    ],
    warnings: [
      ...(index === null
        ? files.flatMap((file) => spellingWarnings(file, expected))
        : publicWarnings(files, index)),
      ...files.flatMap(recordWarnings),
      ...metadataWarnings(files),
      ...boundWarnings(files),
    ],
  };
}

/** A file of another release is told of as such and not for what follows from it. */
function checkFile(
  file: DescribedFile,
  expected: ExpectedRelease,
  index: string | null,
): readonly UserError[] {
  const strange = checkIdentity(file, expected);
  const archive = checkArchive(file, index !== null);
  return strange.length > 0
    ? [...strange, ...archive]
    : [...archive, ...(index === null ? [] : checkPublicFile(file, index))];
}

function publicWarnings(files: readonly DescribedFile[], index: string): readonly string[] {
  const young = new Set(files.flatMap(({ metadata }) => youngClassifiers(metadata)));
  return [
    ...files.flatMap((file) => publicFileWarnings(file, index)),
    ...[...young].map(
      (classifier) =>
        `The classifier \`${classifier}\` is not among those of ${TROVE_VERSION}; ${index} refuses it unless it was added since (https://pypi.org/classifiers/).`,
    ),
  ];
}

function checkSet(
  files: readonly DescribedFile[],
  kinds: readonly DescribedFile['kind'][],
): readonly UserError[] {
  const names = files.map((file) => file.filename);
  const listed = names.length === 0 ? 'none' : names.join(', ');
  const lacking: readonly string[] =
    names.length === 0 && kinds.length === 0
      ? ['file']
      : kinds.filter((kind) => !files.some((file) => file.kind === kind)).map((kind) => KIND_NAMES[kind]);
  const missing = lacking.map((kind) =>
    raise(distributionErrors, 'distribution-missing', { kind, files: listed }),
  );
  const sdists = [...new Set(files.filter((file) => file.kind === 'sdist').map((file) => file.filename))];
  const several =
    sdists.length > 1
      ? [raise(distributionErrors, 'distribution-several-sdists', { files: sdists.join(', ') })]
      : [];
  const twice = [...new Set(names.filter((name, position) => names.indexOf(name) !== position))];
  return [
    ...missing,
    ...several,
    ...twice.map((filename) => raise(distributionErrors, 'distribution-twice', { filename })),
  ];
}

function checkIdentity(file: DescribedFile, expected: ExpectedRelease): readonly UserError[] {
  const { filename, metadata } = file;
  const inName = nameAndVersion(file);
  const errors: UserError[] = [];
  for (const { where, name, version } of [
    { where: 'file name', ...inName },
    { where: 'metadata', name: metadata.name, version: metadata.version },
  ]) {
    if (normalizeName(name) !== normalizeName(expected.name))
      errors.push(
        raise(distributionErrors, 'distribution-other-name', {
          filename,
          where,
          seen: name,
          expected: expected.name,
        }),
      );
    if (!areSame(version, expected.version))
      errors.push(
        raise(distributionErrors, 'distribution-other-version', {
          filename,
          where,
          seen: version,
          expected: expected.version,
        }),
      );
  }
  return errors;
}

function nameAndVersion({ kind, filename }: DescribedFile): {
  readonly name: string;
  readonly version: string;
} {
  const { name, version } = filenameStem(filename, kind);
  // In file names, `_` stands for the `-` that separates parts; a local version may hold one.
  return { name, version: version.replaceAll('_', '-') };
}

function areSame(a: string, b: string): boolean {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left !== null && right !== null && sameVersion(left, right);
}

/** PyPI asks sdists to be spelt exactly so (PEP 625) and mails about wheels that are not. */
function spellingWarnings({ filename, kind }: DescribedFile, expected: ExpectedRelease): readonly string[] {
  const version = parseVersion(expected.version);
  if (version === null) return [];
  const name = normalizeName(expected.name).replaceAll('-', '_');
  const start = `${name}-${formatVersion(version)}`;
  const good = kind === 'sdist' ? filename === `${start}.tar.gz` : filename.startsWith(`${start}-`);
  if (good) return [];
  return [
    `${filename} should begin with ${start}: PyPI refuses or warns about other spellings; a current build backend writes it so.`,
  ];
}

/** One sentence for each kind of gap, the same for all files of the release. */
function boundWarnings(files: readonly DescribedFile[]): readonly string[] {
  const open = { lower: new Set<string>(), upper: new Set<string>() };
  for (const requirement of files.flatMap((file) => file.metadata.requiresDist.map(parseRequirement))) {
    if (requirement === null) continue;
    for (const end of openEnds(requirement)) open[end].add(requirement.name);
  }
  const list = (names: ReadonlySet<string>): string => [...names].sort().join(', ');
  return [
    ...(open.lower.size > 0
      ? [
          `Dependencies without a lower bound: ${list(open.lower)}. Installers may pick a release that is too old.`,
        ]
      : []),
    ...(open.upper.size > 0
      ? [
          `Dependencies without an upper bound: ${list(open.upper)}. A later major release may break this one.`,
        ]
      : []),
  ];
}
