// The fields of the metadata as `packaging.metadata` knows them: their name in the form, in messages, and since which metadata version.
// https://packaging.python.org/en/latest/specifications/core-metadata/

export interface MetadataField {
  readonly form: string;
  readonly email: string;
  readonly added: string;
  readonly repeats: boolean;
}

/** By the form's names; empty fields count as not given. */
export type GivenFields = ReadonlyMap<string, readonly string[]>;

/** The field's name as messages have it, and the sentence. */
export type MetadataProblem = readonly [field: string, text: string];

export function one(given: GivenFields, field: string): string | undefined {
  return given.get(field)?.at(-1);
}

export const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

const TABLE: Readonly<Record<string, { readonly single: string; readonly repeated: string }>> = {
  '1.0': {
    single:
      'metadata_version name version summary description keywords home_page author author_email license',
    repeated: 'platform',
  },
  '1.1': { single: 'download_url', repeated: 'supported_platform classifiers requires provides obsoletes' },
  '1.2': {
    single: 'maintainer maintainer_email requires_python',
    repeated: 'requires_dist provides_dist obsoletes_dist requires_external project_urls',
  },
  '2.1': { single: 'description_content_type', repeated: 'provides_extra' },
  '2.2': { single: '', repeated: 'dynamic' },
  '2.4': { single: 'license_expression', repeated: 'license_file' },
  '2.5': { single: '', repeated: 'import_names import_namespaces' },
};

const EMAIL_NAMES: Readonly<Record<string, string>> = {
  classifiers: 'classifier',
  project_urls: 'project-url',
  import_names: 'import-name',
  import_namespaces: 'import-namespace',
};

export const METADATA_FIELDS: readonly MetadataField[] = Object.entries(TABLE).flatMap(
  ([added, { single, repeated }]) => [...fields(single, added, false), ...fields(repeated, added, true)],
);

function fields(names: string, added: string, repeats: boolean): readonly MetadataField[] {
  return names
    .split(' ')
    .filter((name) => name !== '')
    .map((form) => ({ form, email: EMAIL_NAMES[form] ?? form.replaceAll('_', '-'), added, repeats }));
}
