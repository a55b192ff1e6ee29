// The bill of materials of a release: CycloneDX 1.6, JSON. The same release with the same resolution gives the same bytes.
// https://cyclonedx.org/docs/1.6/json/
import { createHash } from 'node:crypto';
import { normalizeName } from '../project/normalize-name.ts';
import type { BuiltFile } from './built-file.ts';
import type { CoreMetadata } from './core-metadata.ts';
import type { LockedDependency, LockedPackage } from '../dependencies/locked-package.ts';
import { fieldValues } from './metadata-text.ts';
import { packageUrl } from './package-url.ts';

export interface BillSource {
  readonly metadata: CoreMetadata;
  /** The distributions of the release. */
  readonly files: readonly Pick<BuiltFile, 'filename' | 'sha256'>[];
  /** The project itself, and everything that its metadata leads to. */
  readonly packages: readonly LockedPackage[];
  /** Addresses of indexes that the project names: where a package comes from one of them, it says so. */
  readonly indexes: readonly string[];
  /** Unix seconds, as SOURCE_DATE_EPOCH. */
  readonly date: number;
  /** Version of this tool. */
  readonly tool: string;
}

/** `acme_demo-1.2.3.cdx.json`; the ending is the one that CycloneDX recommends. */
export function billName({ name, version }: Pick<CoreMetadata, 'name' | 'version'>): string {
  return `${normalizeName(name).replaceAll('-', '_')}-${version}.cdx.json`;
}

/** UTF-8 JSON with a final newline. */
export function cyclonedx(source: BillSource): string {
  const bill = withoutSerial(source);
  const serialNumber = `urn:uuid:${contentUuid(JSON.stringify(bill))}`;
  const { $schema, bomFormat, specVersion, ...rest } = bill;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 2)}\n`;
}

function withoutSerial({ metadata, files, packages, indexes, date, tool }: BillSource) {
  const name = normalizeName(metadata.name);
  const root = packages.find((one) => one.source === 'root' && one.name === name);
  const parts = packages.filter((one) => one !== root).toSorted(byIdentity);
  const always = reached(root, parts);
  const ref = (one: LockedPackage): string => reference(one, indexes);
  const own = packageUrl({ name, version: metadata.version });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(date * 1000).toISOString().replace('.000Z', 'Z'),
      lifecycles: [{ phase: 'build' }],
      tools: { components: [{ type: 'application', name: 'py-release-action', version: tool }] },
      component: { ...described(metadata, own), components: files.toSorted(byFilename).map(fileComponent) },
    },
    components: parts.map((one) => ({
      type: 'library',
      'bom-ref': ref(one),
      name: one.name,
      ...(one.version === null ? {} : { version: one.version }),
      scope: always.has(one) ? 'required' : 'optional',
      purl: ref(one),
      ...distributions(one),
    })),
    dependencies: [
      { ref: own, dependsOn: root === undefined ? [] : targets(root, parts, ref) },
      ...parts.map((one) => ({ ref: ref(one), dependsOn: targets(one, parts, ref) })),
    ],
  };
}

function described(metadata: CoreMetadata, own: string) {
  const one = (field: string): string => fieldValues(metadata, field)[0]?.trim() ?? '';
  const expression = one('license-expression');
  const license = one('license').replace(/\s+/g, ' ');
  const summary = one('summary').replace(/\s+/g, ' ');
  return {
    type: 'library',
    'bom-ref': own,
    name: metadata.name,
    version: metadata.version,
    ...(summary === '' ? {} : { description: summary }),
    ...(expression !== ''
      ? { licenses: [{ expression }] }
      : // Some write the whole text of a licence there.
        license !== '' && license.length <= 100
        ? { licenses: [{ license: { name: license } }] }
        : {}),
    purl: own,
  };
}

function fileComponent({ filename, sha256 }: Pick<BuiltFile, 'filename' | 'sha256'>) {
  return {
    type: 'file',
    'bom-ref': `file:${filename}`,
    name: filename,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
  };
}

/** Each file of the index by its package URL: an address would name the mirror that this machine happens to use. */
function distributions(one: LockedPackage) {
  if (one.files.length === 0) return {};
  return {
    externalReferences: one.files.toSorted(byFilename).map(({ filename, sha256 }) => ({
      type: 'distribution',
      url: packageUrl({ ...one, filename }),
      hashes: [{ alg: 'SHA-256', content: sha256 }],
    })),
  };
}

function reference(one: LockedPackage, indexes: readonly string[]): string {
  const plain = (address: string): string => address.replace(/\/+$/, '');
  const named = one.index !== null && indexes.some((index) => plain(index) === plain(one.index ?? ''));
  return packageUrl({ ...one, index: named ? one.index : null });
}

function targets(
  one: LockedPackage,
  parts: readonly LockedPackage[],
  ref: (one: LockedPackage) => string,
): readonly string[] {
  const found = one.dependencies.flatMap((dependency) => matching(dependency, parts).map(ref));
  return [...new Set(found)].filter((target) => target !== ref(one)).toSorted();
}

function matching({ name, version }: LockedDependency, parts: readonly LockedPackage[]): LockedPackage[] {
  return parts.filter((part) => part.name === name && (version === null || part.version === version));
}

/** What is installed without any extra of the release. An extra of a dependency was asked for by somebody, so it counts. */
function reached(
  root: LockedPackage | undefined,
  parts: readonly LockedPackage[],
): ReadonlySet<LockedPackage> {
  const seen = new Set<LockedPackage>();
  const wanted = (root?.dependencies ?? []).filter(({ extra }) => extra === null);
  for (const dependency of wanted) {
    for (const part of matching(dependency, parts)) {
      if (seen.has(part)) continue;
      seen.add(part);
      wanted.push(...part.dependencies);
    }
  }
  return seen;
}

function byIdentity(a: LockedPackage, b: LockedPackage): number {
  return compare(`${a.name}\0${a.version ?? ''}`, `${b.name}\0${b.version ?? ''}`);
}

function byFilename(a: { readonly filename: string }, b: { readonly filename: string }): number {
  return compare(a.filename, b.filename);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A UUID of version 8, made of the content. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function contentUuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
