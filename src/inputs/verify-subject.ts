// What `actions/verify` looks at: the files that a publishing job names, or a package and a version.
import { parseSdistFilename } from '../distribution/sdist-filename.ts';
import { parseWheelFilename } from '../distribution/wheel-filename.ts';
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import type { ActionInputs } from './action-inputs.ts';

export interface VerifySubject {
  readonly project: string;
  readonly version: Version;
  /** Null: those that the index lists for the version. */
  readonly files: readonly NamedFile[] | null;
}

interface NamedFile {
  readonly filename: string;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Throws `input-…`. */
export function verifySubject({ files, package: name, version }: ActionInputs): VerifySubject {
  if (files === '') {
    if (name !== '' && version !== null) return { project: name, version, files: null };
    throw raise(inputErrors, 'input-missing', {
      name: 'files',
      hint: 'Pass the output `files` of the publishing job, or the inputs `package` and `version`.',
    });
  }
  const named = parseFiles(files).filter(({ filename }) => isDistribution(filename));
  const [first] = named;
  if (first === undefined) throw invalid(files);
  const identity = identityOf(first.filename);
  const seen = parseVersion(identity.version);
  if (seen === null) throw invalid(files);
  return { project: name === '' ? identity.name : name, version: version ?? seen, files: named };
}

function isDistribution(filename: string): boolean {
  return /\.(?:whl|tar\.gz)$/.test(filename);
}

function identityOf(filename: string): { readonly name: string; readonly version: string } {
  const { name, version } = filename.endsWith('.whl')
    ? parseWheelFilename(filename)
    : parseSdistFilename(filename);
  return { name: name.replaceAll('_', '-'), version };
}

/** The output `files` of a job: `[{"name", "sha256", "size", "url"}]`. */
function parseFiles(text: string): readonly NamedFile[] {
  const parsed = parseJson(text);
  if (!Array.isArray(parsed)) throw invalid(text);
  return parsed.map((entry: unknown) => {
    const { name, sha256, size } = (entry ?? {}) as Readonly<Record<string, unknown>>;
    const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
    if (typeof name !== 'string' || !isHash || typeof size !== 'number') throw invalid(text);
    return { filename: name, sha256, size };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function invalid(text: string): Error {
  return raise(inputErrors, 'input-invalid', {
    name: 'files',
    value: text.length > 200 ? `${text.slice(0, 200)}…` : text,
    expected: 'the output `files` of the job that published',
  });
}
