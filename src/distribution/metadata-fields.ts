// The fields of core metadata by the version that brought them. https://packaging.python.org/en/latest/specifications/core-metadata/

/** Versions that public indexes take, oldest first. */
export const METADATA_VERSIONS = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'] as const;

const SINCE: Readonly<Record<(typeof METADATA_VERSIONS)[number], readonly string[]>> = {
  '1.0': [
    ...['Metadata-Version', 'Name', 'Version', 'Platform', 'Summary', 'Description', 'Keywords'],
    ...['Home-page', 'Author', 'Author-email', 'License'],
  ],
  '1.1': ['Supported-Platform', 'Download-URL', 'Classifier', 'Requires', 'Provides', 'Obsoletes'],
  '1.2': [
    ...['Maintainer', 'Maintainer-email', 'Requires-Dist', 'Requires-Python', 'Requires-External'],
    ...['Project-URL', 'Provides-Dist', 'Obsoletes-Dist'],
  ],
  '2.1': ['Description-Content-Type', 'Provides-Extra'],
  '2.2': ['Dynamic'],
  '2.3': [],
  '2.4': ['License-Expression', 'License-File'],
  '2.5': ['Import-Name', 'Import-Namespace'],
};

/** By the field's name in lower case. */
const BIRTHS: ReadonlyMap<string, { readonly field: string; readonly since: string }> = new Map(
  METADATA_VERSIONS.flatMap((since) =>
    SINCE[since].map((field) => [field.toLowerCase(), { field, since }] as const),
  ),
);

/** As people write it. */
export function fieldTitle(name: string): string {
  return BIRTHS.get(name)?.field ?? name;
}

/** The metadata version that brought the field, when that is later than `version`; else null. */
export function laterThan(name: string, version: string): string | null {
  const order: readonly string[] = METADATA_VERSIONS;
  const since = BIRTHS.get(name)?.since ?? null;
  return since !== null && order.indexOf(since) > order.indexOf(version) ? since : null;
}

const NEVER_DYNAMIC = ['metadata-version', 'name', 'version', 'dynamic'];

/** Whether `Dynamic` may name it (PEP 643). */
export function mayBeDynamic(name: string): boolean {
  return BIRTHS.has(name.toLowerCase()) && !NEVER_DYNAMIC.includes(name.toLowerCase());
}
