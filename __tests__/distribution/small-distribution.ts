// Distributions of the project acme-vault as bytes, and what the reader and the rules of PyPI together say of them.
import { checkDistributions } from '../../src/distribution/check-distributions.ts';
import type { DescribedFile } from '../../src/distribution/described-file.ts';
import { UserError } from '../../src/findings/user-error.ts';
import { readDistribution } from '../../src/gateways/archives/read-distribution.ts';
import {
  makeFolder,
  makeTarGz,
  makeZip,
  withRecord,
  type TarMember,
  type ZipMember,
} from '../gateways/archives/make-archive.ts';

export interface SmallFile {
  readonly filename: string;
  readonly content: Buffer;
}

export const STEM = 'acme_vault-1.3.0';
export const WHEEL_NAME = `${STEM}-py3-none-any.whl`;
export const SDIST_NAME = `${STEM}.tar.gz`;

export interface Metadata {
  readonly version?: string;
  readonly metadataVersion?: string;
  /** Lines after name and version. */
  readonly fields?: string;
}

export function metadata({ version = '1.3.0', metadataVersion = '2.4', fields = '' }: Metadata = {}): string {
  return `Metadata-Version: ${metadataVersion}\nName: acme-vault\nVersion: ${version}\n${fields}\n# Vault\n`;
}

export interface SmallWheel extends Metadata {
  readonly filename?: string;
  readonly info?: string;
  readonly members?: readonly ZipMember[];
  readonly entryPoints?: string;
}

export function wheelMembers(wheel: SmallWheel = {}): readonly ZipMember[] {
  const info = wheel.info ?? `${STEM}.dist-info`;
  return withRecord([
    { name: 'acme_vault/__init__.py', content: '__version__ = "1.3.0"\n' },
    ...(wheel.members ?? []),
    { name: `${info}/METADATA`, content: metadata(wheel) },
    { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    ...(wheel.entryPoints === undefined
      ? []
      : [{ name: `${info}/entry_points.txt`, content: wheel.entryPoints }]),
  ]);
}

export function smallWheel(wheel: SmallWheel = {}): SmallFile {
  return { filename: wheel.filename ?? WHEEL_NAME, content: makeZip(wheelMembers(wheel)) };
}

export interface SmallSdist extends Metadata {
  readonly filename?: string;
  readonly top?: string;
  readonly members?: readonly TarMember[];
}

export async function smallSdist(sdist: SmallSdist = {}): Promise<SmallFile> {
  const top = sdist.top ?? STEM;
  const content = await makeTarGz([
    [`${top}/PKG-INFO`, metadata(sdist)],
    [`${top}/pyproject.toml`, '[project]\nname = "acme-vault"\n'],
    [`${top}/src/acme_vault/__init__.py`, '__version__ = "1.3.0"\n'],
    ...(sdist.members ?? []),
  ]);
  return { filename: sdist.filename ?? SDIST_NAME, content };
}

/** As the gateway reads them. */
export async function readFiles(files: readonly SmallFile[]): Promise<readonly DescribedFile[]> {
  await using folder = await makeFolder();
  const described: DescribedFile[] = [];
  for (const { filename, content } of files)
    described.push(await readDistribution(await folder.write(filename, content)));
  return described;
}

/** The rules that refuse the files on their way to an index, each once. */
export async function refusals(
  files: readonly SmallFile[],
  publicIndex: string | null = 'PyPI',
): Promise<readonly string[]> {
  try {
    const { errors } = checkDistributions(await readFiles(files), {
      name: 'acme-vault',
      version: '1.3.0',
      publicIndex,
    });
    return [...new Set(errors.map(({ code }) => code))];
  } catch (error) {
    if (error instanceof UserError) return [error.code];
    throw error;
  }
}
