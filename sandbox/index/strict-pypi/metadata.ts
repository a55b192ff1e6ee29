// The release's metadata, which Warehouse takes from the form and not from the file.
// https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
import { checkedValues } from './metadata-values.ts';
import {
  type GivenFields,
  METADATA_FIELDS,
  METADATA_VERSIONS,
  type MetadataProblem,
  one,
} from './metadata-fields.ts';
import { indexRules } from './metadata-rules.ts';
import { type IndexVersion, readVersion } from './pep440.ts';
import { fieldValues, type ReceivedForm } from './received-form.ts';
import { refuse, repr } from './refusal.ts';

export interface UploadMetadata {
  readonly name: string;
  readonly version: IndexVersion;
  readonly requiresPython: string | null;
  readonly licenseFiles: readonly string[];
}

const FIRST = ['metadata-version', 'name', 'version'];

export function readMetadata(form: ReceivedForm): UploadMetadata {
  const given = givenFields(form);
  refuseFirst(unreadable(form));
  refuseFirst([...standardProblems(given)]);
  const version = readVersion(one(given, 'version') ?? '');
  if (version === null) throw new Error('A version was checked and is none.');
  refuseFirst(indexRules(given, version));
  return {
    name: one(given, 'name') ?? '',
    version,
    requiresPython: one(given, 'requires_python') ?? null,
    licenseFiles: given.get('license_file') ?? [],
  };
}

/** Empty fields count as not given. */
function givenFields(form: ReceivedForm): GivenFields {
  return new Map(
    METADATA_FIELDS.map((field): [string, readonly string[]] => [
      field.form,
      fieldValues(form, field.form),
    ]).filter(([, values]) => values.length > 0 && !(values.length === 1 && values[0] === '')),
  );
}

function unreadable(form: ReceivedForm): readonly MetadataProblem[] {
  return METADATA_FIELDS.filter((field) => !field.repeats && fieldValues(form, field.form).length > 1).map(
    (field) => [field.form, `${repr(field.form)} has invalid data`],
  );
}

function* standardProblems(given: GivenFields): Generator<MetadataProblem> {
  const metadataVersion = one(given, 'metadata_version');
  const age = METADATA_VERSIONS.indexOf(metadataVersion ?? '');
  if (metadataVersion === undefined) yield ['metadata-version', "'metadata-version' is a required field"];
  else if (age < 0) yield ['metadata-version', `${repr(metadataVersion)} is not a valid metadata version`];
  for (const required of ['name', 'version'])
    if (!given.has(required)) yield [required, `${repr(required)} is a required field`];
  for (const field of METADATA_FIELDS) {
    if (!given.has(field.form)) continue;
    if (age >= 0 && METADATA_VERSIONS.indexOf(field.added) > age)
      yield [
        field.email,
        `${field.email} introduced in metadata version ${field.added}, not ${metadataVersion}`,
      ];
    else yield* checkedValues(field, given.get(field.form) ?? []);
  }
}

function refuseFirst(problems: readonly MetadataProblem[]): void {
  const fields = problems.map(([field]) => field);
  const first = FIRST.find((field) => fields.includes(field)) ?? fields.toSorted()[0];
  const problem = problems.find(([field]) => field === first);
  if (problem === undefined) return;
  const [, text] = problem;
  refuse(
    `${text}${text.endsWith('.') ? '' : '.'} See https://packaging.python.org/specifications/core-metadata for more information.`,
  );
}
