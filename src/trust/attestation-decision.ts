// Whether files are attested, and why, in one sentence: only where an index takes it, and where what becomes public is public already.
// https://docs.pypi.org/attestations/producing-attestations/
import { attestationErrors } from '../findings/attestation-errors.ts';
import { raise } from '../findings/catalogue.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import { quoteClaim } from './describe-claims.ts';
import { parseWorkflowRef } from './workflow-ref.ts';

/** `auto`: where it is possible; `required`: or nothing is uploaded. */
export type AttestationMode = 'auto' | 'required' | 'off';

export interface AttestationFacts {
  readonly mode: AttestationMode;
  /** For people: `PyPI`. */
  readonly index: string;
  readonly indexTakesThem: boolean;
  /** What the upload is authorized by. */
  readonly credential: 'trusted-publishing' | 'secret' | 'none';
  /** Of the repository, as the event or the ID token tells. `internal` counts as private. */
  readonly visibility: 'public' | 'private' | 'unknown';
  /** A person agreed that a private repository's name, workflow and commit stand in the public log. */
  readonly mayBePublic: boolean;
  /** `workflow_ref` of the ID token: the workflow that the event started; null: not known. */
  readonly workflowRef: string | null;
  /** `job_workflow_ref`: the workflow that holds the job. */
  readonly jobWorkflowRef: string | null;
}

/** The reason is a sentence for the log and the summary. */
export type AttestationDecision =
  | { readonly attest: true; readonly required: boolean; readonly reason: string }
  | { readonly attest: false; readonly reason: string };

interface Obstacle {
  /** Ends the sentence `No attestations: …`. */
  readonly because: string;
  readonly error: UserError;
}

/** Throws `attestation-…` errors, all that apply, when they are required and can not be. */
export function decideAttestations(facts: AttestationFacts): AttestationDecision {
  const { mode, index } = facts;
  if (mode === 'off') return { attest: false, reason: 'No attestations: they are switched off.' };
  const obstacles = findObstacles(facts);
  if (mode === 'required') throwAll(obstacles.map(({ error }) => error));
  const [first] = obstacles;
  if (first !== undefined) return { attest: false, reason: `No attestations: ${first.because}.` };
  const whose =
    facts.visibility === 'public' ? 'the repository is public' : 'the repository may be named in public';
  return {
    attest: true,
    required: mode === 'required',
    reason: `The files are attested: ${index} takes attestations, trusted publishing is used, and ${whose}.`,
  };
}

/** The reasons that nobody can change come first: they explain the others. */
function findObstacles(facts: AttestationFacts): readonly Obstacle[] {
  const { index } = facts;
  if (!facts.indexTakesThem)
    return [
      { because: `${index} takes none`, error: raise(attestationErrors, 'attestation-index', { index }) },
    ];
  return [...credentialObstacle(facts), ...workflowObstacle(facts), ...visibilityObstacle(facts)];
}

function credentialObstacle({ index, credential }: AttestationFacts): readonly Obstacle[] {
  if (credential === 'trusted-publishing') return [];
  const given = credential === 'secret' ? 'a secret' : 'no credential';
  return [
    {
      because: `${index} takes them with trusted publishing only, and this run has ${given}`,
      error: raise(attestationErrors, 'attestation-secret', { index, credential: given }),
    },
  ];
}

/** The certificate names the workflow that was started, the publisher the one of the job: https://github.com/pypi/warehouse/issues/11096 */
function workflowObstacle({ index, workflowRef, jobWorkflowRef }: AttestationFacts): readonly Obstacle[] {
  const [caller, job] = [workflowPath(workflowRef), workflowPath(jobWorkflowRef)];
  if (caller === null || job === null || caller === job) return [];
  const values = { index, job: quoteClaim(jobWorkflowRef), caller: quoteClaim(workflowRef) };
  return [
    {
      because: `the job stands in a reusable workflow (${values.job}, called by ${values.caller})`,
      error: raise(attestationErrors, 'attestation-reusable-workflow', values),
    },
  ];
}

function visibilityObstacle({ visibility, mayBePublic }: AttestationFacts): readonly Obstacle[] {
  if (visibility === 'public' || mayBePublic) return [];
  const logged = 'signing would write its name, workflow and commit into a public log';
  return visibility === 'private'
    ? [
        {
          because: `the repository is not public, and ${logged}`,
          error: raise(attestationErrors, 'attestation-private', {}),
        },
      ]
    : [
        {
          because: `nothing tells whether the repository is public, and ${logged}`,
          error: raise(attestationErrors, 'attestation-visibility-unknown', {}),
        },
      ];
}

function workflowPath(reference: string | null): string | null {
  const parsed = parseWorkflowRef(reference);
  return parsed === null ? null : `${parsed.repository.toLowerCase()}/${parsed.file}`;
}
