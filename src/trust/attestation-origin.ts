// Who signed an attestation: what the certificate says of the job, in extensions that Node does not read.
// https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
import { Buffer } from 'node:buffer';
import type { Attestation } from './attestation.ts';
import { DER, derValues, type DerValue } from './der-value.ts';
import { quoteClaim } from './describe-claims.ts';

/** Nothing is verified: the index does that. Null: the certificate does not say. */
export interface AttestationOrigin {
  /** `https://token.actions.githubusercontent.com` */
  readonly issuer: string | null;
  /** `https://github.com/acme/vault` */
  readonly repository: string | null;
  /** The commit that the run was started for, full object id. */
  readonly commit: string | null;
  /** `refs/heads/main` */
  readonly ref: string | null;
  /** `https://github.com/acme/vault/.github/workflows/release.yml@refs/heads/main` */
  readonly workflow: string | null;
  /** `https://github.com/acme/vault/actions/runs/1/attempts/1` */
  readonly run: string | null;
}

/** 1.3.6.1.4.1.57264.1, the arc of Fulcio. */
const ARC = '2b0601040183bf3001';
const LONGEST = 2048;

export function attestationOrigin({ verification_material }: Attestation): AttestationOrigin {
  const extensions = readExtensions(Buffer.from(verification_material.certificate, 'base64'));
  const text = (number: number): string | null => readText(extensions.get(number));
  return {
    issuer: text(8),
    repository: text(12),
    commit: text(13),
    ref: text(14),
    workflow: text(18),
    run: text(21),
  };
}

/** Certificate > TBSCertificate > [3] > Extensions > Extension { OID, critical?, octets }, RFC 5280 section 4.1. */
function readExtensions(certificate: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const body = inside(inside(derValues(certificate)?.[0])[0]);
  const all = inside(inside(body.find(({ tag }) => tag === DER.extensions))[0]);
  return new Map(
    all.flatMap((extension) => {
      const parts = inside(extension);
      const [oid, value] = [parts[0], parts.at(-1)];
      if (oid?.tag !== DER.oid || value?.tag !== DER.octets) return [];
      const name = Buffer.from(oid.content).toString('hex');
      return name.startsWith(ARC) && name.length === ARC.length + 2
        ? [[Number.parseInt(name.slice(-2), 16), value.content] as const]
        : [];
    }),
  );
}

function inside(value: DerValue | undefined): readonly DerValue[] {
  return value === undefined || (value.tag !== DER.sequence && value.tag !== DER.extensions)
    ? []
    : (derValues(value.content) ?? []);
}

function readText(extension: Uint8Array | undefined): string | null {
  const [value, ...others] = derValues(extension ?? new Uint8Array()) ?? [];
  if (value?.tag !== DER.text || others.length > 0 || value.content.length > LONGEST) return null;
  return Buffer.from(value.content).toString('utf8');
}

/** Why an index would not take it from this workflow; null when it may. `workflowRef`: of the job's ID token, null: not known. */
export function originProblem({ workflow }: AttestationOrigin, workflowRef: string | null): string | null {
  if (workflowRef === null) return null;
  const path = (text: string): string => text.replace(/@.*$/s, '').toLowerCase();
  const ours = path(workflowRef);
  if (path(workflow ?? '') === `https://github.com/${ours}`) return null;
  return `it was signed by ${quoteClaim(workflow)}, not by ${quoteClaim(ours)}`;
}
