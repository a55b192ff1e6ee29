// Which authorities are trusted: Node's own list, what the person's environment names, and `index-ca`. Programs that we start read other
// variables than Node does, so what one of them is told is told to all.
import { randomUUID, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as tls from 'node:tls';
import { raise } from '../../findings/catalogue.ts';
import { certificateErrors } from '../../findings/certificate-errors.ts';
import {
  holdsPrivateKey,
  looksLikePem,
  readCertificates,
  writeBundle,
} from '../../trust/certificate-bundle.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Certificates {
  /** All that is trusted for every host (PEM); empty: Node's own list is enough. */
  readonly roots: readonly string[];
  /** And what is trusted for the index; empty: the same. */
  readonly indexRoots: readonly string[];
  /** For children: every variable names a file with the authority in it. */
  readonly env: Environment;
  readonly warnings: readonly string[];
  /** Removes the files. */
  readonly remove: () => void;
}

/** uv reads the first, requests the second, pip the third; each replaces the program's own list. */
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT'] as const;
/** Node adds it to its own list when it starts. */
const ADDED = 'NODE_EXTRA_CA_CERTS';

export interface CertificateRequest {
  readonly env: Environment;
  /** The input: a path relative to the workspace, or PEM text; empty: none. */
  readonly indexCa: string;
  readonly workspace: string;
}

/** Throws `index-ca-…`. What a variable names and can't be read is a warning: other programs may never ask for it. */
export function openCertificates({ env, indexCa, workspace }: CertificateRequest): Certificates {
  const own = indexCa === '' ? [] : readCertificateInput(indexCa, workspace);
  const named = [...REPLACING, ADDED].filter((name) => env[name]);
  if (own.length === 0 && named.length === 0)
    return { roots: [], indexRoots: [], env, warnings: [], remove: () => undefined };
  const read = new Map(named.map((name) => [name, readNamed(env[name] ?? '')]));
  const warnings = named
    .filter((name) => read.get(name) === null)
    .map(
      (name) =>
        `${name} names ${env[name] ?? ''}, which can not be read: what it should hold is not trusted.`,
    );
  const known = (name: string): readonly string[] => read.get(name) ?? [];
  const all = [...new Set([...nodeRoots(), ...named.flatMap(known)])];
  const folder = mkdtempSync(join(env['RUNNER_TEMP'] || tmpdir(), 'py-release-roots-'));
  const write = (certificates: readonly string[]): string => {
    const path = join(folder, `${randomUUID()}.pem`);
    writeFileSync(path, writeBundle([...new Set([...certificates, ...own])]), { mode: 0o600 });
    return path;
  };
  const everything = write(all);
  const told = REPLACING.map((name): [string, string] => {
    const given = env[name];
    if (!given || read.get(name) === null) return [name, everything];
    // A list that somebody chose stays as short as it is.
    return [name, own.length === 0 ? given : write(known(name))];
  });
  return {
    roots: REPLACING.some((name) => known(name).length > 0) ? all : [],
    indexRoots: own.length === 0 ? [] : [...new Set([...all, ...own])],
    env: { ...env, ...Object.fromEntries(told) },
    warnings,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** With NODE_EXTRA_CA_CERTS, where Node can tell. */
function nodeRoots(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => readonly string[] };
  return (getCACertificates?.('default') ?? tls.rootCertificates).flatMap(readCertificates);
}

function readNamed(path: string): readonly string[] | null {
  try {
    return readCertificates(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

function readCertificateInput(input: string, workspace: string): readonly string[] {
  const text = looksLikePem(input) ? input : readWorkspaceFile(input, workspace);
  const certificates = readCertificates(text);
  const found = holdsPrivateKey(text)
    ? 'a private key, which must not be in there: replace that key'
    : certificates.length === 0
      ? 'no certificate (PEM)'
      : certificates.every(isCertificate)
        ? null
        : 'a certificate (PEM) that can not be read, as if it were cut off';
  if (found !== null) throw raise(certificateErrors, 'index-ca-empty', { found });
  return certificates;
}

/** Node itself takes any text for an authority, and trusts nothing by it. */
function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function readWorkspaceFile(path: string, workspace: string): string {
  const shown = JSON.stringify(path.slice(0, 200));
  const root = resolve(workspace);
  const full = resolve(root, path);
  if (full !== root && !full.startsWith(join(root, '/')))
    throw raise(certificateErrors, 'index-ca-outside', { path: shown });
  try {
    return readFileSync(full, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw raise(certificateErrors, 'index-ca-unreadable', { path: shown, why });
  }
}
