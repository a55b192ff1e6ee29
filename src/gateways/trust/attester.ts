// The attestations of a run: ready ones reused, the rest signed once, and none where they aren't to be.
import { attestationErrors } from '../../findings/attestation-errors.ts';
import { raise } from '../../findings/catalogue.ts';
import type { UserError } from '../../findings/user-error.ts';
import { type Attestation, attestationsField, type AttestedFile } from '../../trust/attestation.ts';
import type { AttestationDecision } from '../../trust/attestation-decision.ts';
import { PUBLISH_PREDICATE } from '../../trust/attestation-statement.ts';
import {
  readAttestationFiles,
  type ReadyAttestation,
  type ReadyAttestations,
  writeAttestationFiles,
} from './attestation-files.ts';
import type { AttestationSigner, SignedFiles } from './attestation-signer.ts';

export interface AttesterOptions {
  /** Asked once, before the first file. Throws when attestations are required and can not be. */
  readonly decide: () => Promise<AttestationDecision>;
  readonly signer: AttestationSigner;
  /** Absolute: where ready attestations are and new ones go, so that the next step finds them; null: nowhere. */
  readonly folder: string | null;
  /** `workflow_ref` of this job; null: not known. */
  readonly workflowRef: string | null;
  /** For people: `PyPI`. */
  readonly index: string;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

export interface Attester {
  /** Once for each file, however often it is called. Throws when attestations are required and can not be had. */
  readonly attestFiles: (files: readonly AttestedFile[]) => Promise<void>;
  /** The upload form's `attestations`; null: none. */
  readonly attestationsOf: (filename: string) => string | null;
  /**
   * The index refused a file for its attestations, as `answer` says. From now on there are none; throws
   * `attestation-refused` when they are required.
   */
  readonly dropAttestations: (filename: string, answer: string) => void;
}

export function createAttester(options: AttesterOptions): Attester {
  const fields = new Map<string, string | null>();
  let decided: Promise<AttestationDecision> | null = null;
  let decision: AttestationDecision | null = null;
  return {
    attestationsOf: (filename) => fields.get(filename) ?? null,
    attestFiles: async (files) => {
      decided ??= options.decide();
      const isFirst = decision === null;
      decision = await decided;
      if (isFirst) options.info(decision.reason);
      const missing = files.filter(({ filename }) => !fields.has(filename));
      if (!decision.attest || missing.length === 0) return;
      const { attestations, failure } = await attest(options, missing);
      if (failure !== null && decision.required) throw failure;
      for (const { filename } of missing)
        fields.set(filename, attestationsField(attestations.get(filename) ?? []));
      const without = missing.filter(({ filename }) => fields.get(filename) === null).length;
      if (failure !== null)
        options.warn(
          `${failure.happened} ${without} of ${missing.length} files are published without attestation.`,
        );
    },
    dropAttestations: (filename, answer) => {
      const error = raise(attestationErrors, 'attestation-refused', {
        index: options.index,
        filename,
        answer,
      });
      if (decision?.attest === true && decision.required) throw error;
      options.warn(`${error.happened} The files are published without attestations.`);
      for (const name of fields.keys()) fields.set(name, null);
    },
  };
}

interface Attested {
  readonly attestations: ReadonlyMap<string, readonly Attestation[]>;
  readonly failure: UserError | null;
}

const NONE: ReadyAttestations = { ready: new Map(), refused: [] };
const NOTHING_SIGNED: SignedFiles = { attestations: new Map(), failure: null };

async function attest(options: AttesterOptions, files: readonly AttestedFile[]): Promise<Attested> {
  const { folder, workflowRef, signer, info, warn } = options;
  const { ready, refused } = folder === null ? NONE : await readAttestationFiles(folder, files, workflowRef);
  for (const error of refused) warn(`${error.happened} It is left aside.`);
  const unsigned = files.filter(({ filename }) => !hasPublishAttestation(ready.get(filename) ?? []));
  if (unsigned.length < files.length)
    info(`${files.length - unsigned.length} of ${files.length} files have a ready attestation.`);
  const { attestations, failure } = unsigned.length === 0 ? NOTHING_SIGNED : await signer.signFiles(unsigned);
  if (folder !== null) await writeAttestationFiles(folder, attestations).catch(tellUnwritten(warn));
  const all = files.map(({ filename }) => {
    const made = attestations.get(filename);
    const given = (ready.get(filename) ?? []).map(({ attestation }) => attestation);
    return [filename, made === undefined ? given : [made, ...given]] as const;
  });
  return { attestations: new Map(all), failure };
}

function hasPublishAttestation(ready: readonly ReadyAttestation[]): boolean {
  return ready.some(({ predicateType }) => predicateType === PUBLISH_PREDICATE);
}

/** They are signed, and this run has them: only a later one would sign again. */
function tellUnwritten(warn: (message: string) => void): (error: unknown) => void {
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    warn(`The attestations could not be kept for later steps: ${reason}`);
  };
}
