// The outside of an audit, alike for the action and the command line.
import { randomBytes } from 'node:crypto';
import type { AuditNeeds } from './commands/audit-needs.ts';
import { auditErrors } from './findings/audit-errors.ts';
import { raise } from './findings/catalogue.ts';
import { readAccessLog, readAuditData, writeAuditFile } from './gateways/audit-files.ts';
import type { Fetch } from './gateways/fetch-contract.ts';
import { createReleaseHistory } from './gateways/github/release-history.ts';
import { type ClientOf, createReleaseSources } from './gateways/github/release-source.ts';
import { createRunArtifacts } from './gateways/github/run-artifacts.ts';
import { createAttestationReader } from './gateways/package-index/index-attestations.ts';
import type { CredentialSource, IndexCredentials } from './gateways/package-index/credential-keeper.ts';
import { createFigureReader } from './gateways/package-index/index-figures.ts';
import { createPackageIndex } from './gateways/package-index/package-index.ts';
import { createAttestationProver } from './gateways/trust/attestation-prover.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { createAskServer } from './gateways/trust/limited-request.ts';
import { openPublicTrust, type TrustMirror } from './gateways/trust/public-trust-root.ts';
import { VERSION } from './report/product.ts';
import type { AttestationProver, ProveAttestation } from './trust/attestation-proof.ts';
import { downloadFigures } from './upload/download-figures.ts';
import type { IndexProfile } from './upload/index-profile.ts';

export interface AuditedIndex {
  readonly profile: IndexProfile;
  readonly credentials: IndexCredentials | CredentialSource | null;
}

export interface AuditPlace {
  /** `owner/name` */
  readonly repository: string;
  readonly clientOf: ClientOf;
  readonly fetch: Fetch;
  /** Certificates (PEM) that count for the indexes; none: as for others. */
  readonly indexRoots?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly indexes: readonly AuditedIndex[];
  /** By the trust root that a person gave; null: by that of Sigstore's public instance. */
  readonly root: ProveAttestation | null;
  /** For tests: another place for the public instance's. */
  readonly mirror?: TrustMirror | null;
  /** Absolute path; null: no data is kept in a file. */
  readonly data: string | null;
  readonly log: (text: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const ANSWER_WITHIN_MS = 60_000;

export function createAuditGateways(place: AuditPlace): Omit<AuditNeeds, 'step' | 'info' | 'warn' | 'scan'> {
  const { repository, clientOf, data } = place;
  const { readManifest } = createReleaseSources(clientOf);
  const openProver = createProverSource(place);
  return {
    ...createReleaseHistory(clientOf(repository)),
    readManifest: ({ id, filename, size, sha256 }) =>
      readManifest(repository, {
        ...{ id, name: filename, label: null, size, sha256, downloadUrl: '', createdAt: '' },
      }),
    indexes: place.indexes.map((index) =>
      auditIndex(index, { where: nameOf(index, place.indexes), place, openProver }),
    ),
    readData: async () => (data === null ? null : readAuditData(data)),
    writeData: async (text) => (data === null ? undefined : writeAuditFile(data, text)),
    readAccess: async (source, since) =>
      source.kind === 'file'
        ? { texts: [await readAccessLog(source.path)], gaps: [] }
        : createRunArtifacts(clientOf(source.repository)).readAccessLogs(since),
    makeSalt: () => randomBytes(32),
  };
}

/** Several indexes of one host are told by their addresses. */
function nameOf({ profile }: AuditedIndex, indexes: readonly AuditedIndex[]): string {
  const { label, simpleUrl } = profile;
  return indexes.filter((index) => index.profile.label === label).length > 1 ? simpleUrl : label;
}

type OpenProver = () => Promise<AttestationProver>;

/** Once for all indexes, when the first attestation is there. */
function createProverSource({ root, fetch, env, log, wait, mirror = null }: AuditPlace): OpenProver {
  let opened: Promise<AttestationProver> | null = null;
  return async () => {
    if (root !== null) return { prove: root, problem: null };
    opened ??= openPublicTrust({ fetch, version: VERSION, env, log, wait, now: Date.now, mirror });
    return opened;
  };
}

interface IndexPlace {
  readonly where: string;
  readonly place: AuditPlace;
  readonly openProver: OpenProver;
}

function auditIndex(
  { profile, credentials }: AuditedIndex,
  { where, place, openProver }: IndexPlace,
): AuditNeeds['indexes'][number] {
  const { fetch: plain, indexRoots = [], env, log, wait } = place;
  const fetch = createCertificateFetch({ profile, fetch: plain, env, indexRoots });
  const index = createPackageIndex({ profile, credentials, fetch, wait, log, version: VERSION });
  const ask = createAskServer(fetch, VERSION, ANSWER_WITHIN_MS);
  return {
    where,
    readPage: (project) => index.readPage(project),
    readAttestations: createAttestationReader({ profile, openProver, ask }),
    readFigures: createFigureReader({ profile, credentials, ask }),
    figures: downloadFigures(profile.name),
  };
}

/** `shown`: for messages. Throws `audit-trust-root`. */
export async function readTrustRoot(path: string, shown: string): Promise<ProveAttestation> {
  const text = await readAuditData(path).catch(() => null);
  const prove = text === null ? null : await createAttestationProver(text, 'in the given trust root');
  if (prove === null) throw raise(auditErrors, 'audit-trust-root', { path: shown });
  return prove;
}
