// What `py-release verify` proved: for a person, and as one JSON document.
import type { ExpectedPublisher } from '../trust/expected-publisher.ts';
import { formatSize } from '../distribution/format-size.ts';
import { createPaint } from './paint.ts';
import { terminalLine } from './terminal-text.ts';

export interface VerifiedVersion {
  readonly project: string;
  readonly version: string;
  /** The index, for people. */
  readonly index: string;
  readonly files: readonly VerifiedFile[];
  /** Null: nothing was installed, by choice. */
  readonly installed: {
    /** Null: none fits this machine. */
    readonly file: string | null;
    readonly modules: readonly { readonly name: string; readonly version: string | null }[];
    readonly scripts: readonly string[];
    readonly verified: boolean;
  } | null;
  /** One sentence each, of what was not proved. */
  readonly warnings: readonly string[];
}

export interface VerifiedFile {
  readonly filename: string;
  readonly sha256: string;
  readonly size: number | null;
  readonly url: string;
  /** Who published it, by the index's provenance; null: it has none. `unknown`: it could not be asked. */
  readonly publisher: ExpectedPublisher | null | 'unknown';
}

export function renderVerified(verified: VerifiedVersion, { color }: { readonly color: boolean }): string {
  const paint = createPaint(color);
  const { project, version, index, files, installed, warnings } = verified;
  return [
    paint('bold', `${terminalLine(project)} ${version} on ${terminalLine(index)}`),
    ...files.flatMap(({ filename, sha256, size, publisher }) => [
      `  ${terminalLine(filename)}${size === null ? '' : `  ${formatSize(size)}`}`,
      `    sha256 ${sha256}`,
      `    ${terminalLine(describePublisher(publisher))}`,
    ]),
    ...(installed === null ? [] : [describeInstalled(installed)]),
    ...warnings.map((warning) => `${paint('yellow', 'warning')}: ${terminalLine(warning, 500)}`),
  ].join('\n');
}

function describePublisher(publisher: VerifiedFile['publisher']): string {
  if (publisher === 'unknown') return 'attested: unknown, the index did not tell';
  if (publisher === null) return 'attested: no, the index has no provenance of it';
  const { repository, workflow, environment } = publisher;
  const where = environment === null ? '' : ` in environment ${environment}`;
  return `attested: published by ${workflow} of ${repository}${where}`;
}

function describeInstalled({
  file,
  modules,
  scripts,
  verified,
}: NonNullable<VerifiedVersion['installed']>): string {
  if (file === null) return 'Not installed: none of its files fits this machine and Python.';
  const names = modules.map(({ name }) => terminalLine(name)).join(', ');
  const verb = (word: string, subjects: readonly unknown[]): string =>
    subjects.length === 1 ? `${word}s` : word;
  const answered =
    scripts.length === 0
      ? ''
      : `; ${scripts.map((name) => terminalLine(name)).join(', ')} ${verb('answer', scripts)}`;
  return `${terminalLine(file)} installs; ${names} ${verb('import', modules)}${answered}${verified ? '; the command passed' : ''}.`;
}

/** No key is ever absent. */
export function verifiedDocument({ project, version, index, files, installed, warnings }: VerifiedVersion) {
  return {
    ...{ schema: 1, result: 'verified', project, version, index, installed, warnings },
    files: files.map(({ publisher, ...file }) => ({
      ...file,
      provenance:
        publisher === null || publisher === 'unknown'
          ? publisher
          : {
              ...{ repository: publisher.repository, workflow: publisher.workflow },
              environment: publisher.environment,
            },
    })),
  } as const;
}
