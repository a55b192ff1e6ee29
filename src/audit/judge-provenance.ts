// What an index keeps beside a file: is there an attestation that is about this file, who signed it, and does it hold?
import type { AttestedFile } from '../trust/attestation.ts';
import { attestationOrigin } from '../trust/attestation-origin.ts';
import type { AttestationProver } from '../trust/attestation-proof.ts';
import { asObject, parseObject } from '../trust/json-object.ts';
import { type AttestationRead, readAttestation } from '../trust/read-attestation.ts';
import type { AttestationFacts } from './release-facts.ts';

const MOST_ATTESTATIONS = 16;

/** `text`: the provenance of the file (PEP 740). Empty: it holds no attestation. */
export function readProvenance(text: string, file: AttestedFile): readonly AttestationRead[] {
  const bundles = parseObject(text)?.['attestation_bundles'];
  const attestations = (Array.isArray(bundles) ? (bundles as readonly unknown[]) : []).flatMap((bundle) => {
    const given = asObject(bundle)?.['attestations'];
    return Array.isArray(given) ? (given as readonly unknown[]) : [];
  });
  return attestations.slice(0, MOST_ATTESTATIONS).map((each) => readAttestation(JSON.stringify(each), file));
}

const BEST_FIRST = ['verified', 'present', 'foreign', 'invalid'] as const;

/** Of the attestations of one file the one that says most; null: there is none. */
export function judgeProvenance(
  attestations: readonly AttestationRead[],
  prover: AttestationProver,
): AttestationFacts | null {
  const judged = attestations.map((read) => judgeOne(read, prover));
  for (const best of BEST_FIRST) {
    const found = judged.find(({ state }) => state === best);
    if (found !== undefined) return found;
  }
  return null;
}

function judgeOne(read: AttestationRead, prover: AttestationProver): AttestationFacts {
  const nobody = { run: null, commit: null, repository: null };
  if (read.problem !== null) return { state: 'invalid', problem: read.problem, ...nobody };
  const { run, commit, repository } = attestationOrigin(read.attestation);
  const signed = { run, commit, repository };
  if (prover.problem !== null) return { state: 'present', problem: prover.problem, ...signed };
  const proof = prover.prove(read.attestation);
  if (proof.is === 'proved') return { state: 'verified', problem: '', ...signed };
  return { state: proof.is === 'foreign' ? 'foreign' : 'invalid', problem: proof.problem, ...nobody };
}
