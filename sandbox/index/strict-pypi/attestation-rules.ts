// The attestations of an upload (PEP 740), checked as Warehouse and pypi-attestations check them, with their texts. What they ask of the
// transparency log goes as far as what was logged and when: the log's own key and proof are not looked at.
// https://github.com/pypi/warehouse/blob/main/warehouse/attestations/services.py, https://github.com/pypi/pypi-attestations
import { createPublicKey, verify, X509Certificate } from 'node:crypto';
import { certificateIdentity } from './certificate-identity.ts';
import type { Identity } from './identity.ts';
import { fieldValue, type ReceivedFile, type ReceivedForm } from './received-form.ts';
import { refuse } from './refusal.ts';
import type { Site } from './site.ts';
import type { Publisher } from './state.ts';
import { type Attestation, parseAttestations, parseStatement, PAYLOAD_TYPE } from './attestation-shape.ts';
import { logProblem } from './transparency-entry.ts';

const PREDICATES = ['https://docs.pypi.org/attestations/publish/v1', 'https://slsa.dev/provenance/v1'];
const GITHUB = 'https://token.actions.githubusercontent.com';

/** What the index shows of them; null without any. Throws a `Refusal`. */
export function readAttestations(
  site: Site,
  identity: Identity,
  form: ReceivedForm,
  file: ReceivedFile,
): Readonly<Record<string, unknown>> | null {
  const given = form.fields.some(([name]) => name === 'attestations');
  if (!given || site.state.switches.attestationsDisabled) return null;
  if (identity.kind === 'user') invalid('Attestations are only supported when using Trusted Publishing');
  else return checkAttestations(site, identity.publisher, fieldValue(form, 'attestations'), file);
}

function checkAttestations(
  site: Site,
  publisher: Publisher,
  text: string,
  file: ReceivedFile,
): Readonly<Record<string, unknown>> {
  const attestations = parseAttestations(text);
  if (typeof attestations === 'string') return invalid(`Malformed attestations: ${attestations}`);
  if (attestations.length === 0) invalid('Malformed attestations: an empty attestation set is not permitted');
  if (attestations.length > PREDICATES.length)
    invalid(`A maximum of ${PREDICATES.length} attestations per file are supported`);
  const seen = new Set<string>();
  for (const attestation of attestations) {
    const predicate = checkOne(site, publisher, attestation, file);
    if (seen.has(predicate))
      invalid(
        `Multiple attestations for the same file with the same predicate type (${predicate}) are not supported`,
      );
    seen.add(predicate);
  }
  const { owner, repository, workflow, environment } = publisher;
  const shown = {
    kind: 'GitHub',
    repository: `${owner}/${repository}`,
    workflow,
    environment: environment || null,
  };
  return { version: 1, attestation_bundles: [{ publisher: shown, attestations }] };
}

/** The predicate type. */
function checkOne(site: Site, publisher: Publisher, attestation: Attestation, file: ReceivedFile): string {
  const { certificate: der, transparency_entries: entries } = attestation.verification_material;
  const certificate = readCertificate(der);
  checkCertificate(site, certificate);
  const identityProblem = publisherProblem(certificate, publisher);
  if (identityProblem !== null) unverified(identityProblem);
  const statement = Buffer.from(attestation.envelope.statement, 'base64');
  const signed = Buffer.concat([
    Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${statement.length} `),
    statement,
  ]);
  const signature = Buffer.from(attestation.envelope.signature, 'base64');
  if (!verify('sha256', signed, certificate.publicKey, signature)) unverified('DSSE: invalid signature');
  for (const entry of entries) {
    const problem = logProblem(entry, certificate, statement, attestation.envelope.signature);
    if (problem !== null) unverified(problem);
  }
  return checkStatement(statement, file);
}

function readCertificate(der: string): X509Certificate {
  try {
    return new X509Certificate(Buffer.from(der, 'base64'));
  } catch {
    return unverified('invalid X.509 certificate');
  }
}

function checkCertificate({ certificateAuthorities }: Site, certificate: X509Certificate): void {
  if (certificateAuthorities.length === 0) return;
  const isKnown = certificateAuthorities.some((pem) =>
    certificate.verify(
      pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem),
    ),
  );
  if (!isKnown) unverified('failed to build chain: unable to get local issuer certificate');
}

/** The certificate is of the workflow that was started, while the token was minted for the one that holds the job. */
function publisherProblem(certificate: X509Certificate, publisher: Publisher): string | null {
  const seen = certificateIdentity(certificate);
  const slug = `${publisher.owner}/${publisher.repository}`;
  if (seen.issuer !== GITHUB)
    return `Certificate's OIDCIssuerV2 does not match (got ${seen.issuer}, expected ${GITHUB})`;
  const repository = `https://github.com/${slug}`;
  if (seen.sourceRepositoryUri !== repository)
    return `Certificate's OIDCSourceRepositoryURI does not match (got ${seen.sourceRepositoryUri}, expected ${repository})`;
  if (seen.buildConfigUri === null) return 'Certificate must contain Build Config URI';
  const suffixes = [seen.sourceRepositoryDigest, seen.sourceRepositoryRef].filter((each) => each !== null);
  if (suffixes.length === 0)
    return 'Certificate must contain either Source Repository Digest or Source Repository Ref';
  const expected = suffixes.map(
    (suffix) => `${repository}/.github/workflows/${publisher.workflow}@${suffix}`,
  );
  if (expected.includes(seen.buildConfigUri)) return null;
  return `Certificate's Build Config URI (${seen.buildConfigUri}) does not match expected Trusted Publisher (${publisher.workflow} @ ${slug})`;
}

function checkStatement(bytes: Buffer, { filename, sha256 }: ReceivedFile): string {
  const statement = parseStatement(bytes);
  if (typeof statement === 'string') return unverified(`invalid statement: ${statement}`);
  const { subject: subjects, predicateType, predicate } = statement;
  const [subject] = subjects;
  if (subject === undefined || subjects.length !== 1)
    return unverified('too many subjects in statement (must be exactly one)');
  if (subject.name === undefined || subject.name === '') unverified('invalid subject: missing name');
  if (subject.name !== filename)
    unverified(`subject does not match distribution name: ${subject.name} != ${filename}`);
  if (subject.digest?.['sha256'] !== sha256) unverified('subject does not match distribution digest');
  if (!PREDICATES.includes(predicateType))
    invalid(`Attestation with unsupported predicate type: ${predicateType}`);
  const isEmpty = predicate === null || predicate === undefined || Object.keys(predicate).length === 0;
  if (predicateType === PREDICATES[0] && !isEmpty)
    unverified('the predicate of a publish attestation must be empty');
  return predicateType;
}

function unverified(text: string): never {
  return invalid(`Could not verify the uploaded artifact using the included attestation: ${text}`);
}

function invalid(text: string): never {
  return refuse(`Invalid attestations supplied during upload: ${text}`);
}
