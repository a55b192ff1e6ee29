import { describe, expect, test } from '@jest/globals';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { type AttestationFacts, decideAttestations } from '../../src/trust/attestation-decision.ts';

const WORKFLOW = 'acme/vault/.github/workflows/release.yml@refs/heads/main';
const SHARED = 'acme/shared/.github/workflows/publish.yml@refs/tags/v1';

const ALL_WELL: AttestationFacts = {
  mode: 'auto',
  index: 'PyPI',
  indexTakesThem: true,
  credential: 'trusted-publishing',
  visibility: 'public',
  mayBePublic: false,
  workflowRef: WORKFLOW,
  jobWorkflowRef: WORKFLOW,
};

type Change = Partial<AttestationFacts>;

test.each<Change>([
  {},
  { workflowRef: null, jobWorkflowRef: null },
  {
    workflowRef: WORKFLOW.toUpperCase().replace(
      /\/\.GITHUB.*/,
      '/.github/workflows/release.yml@refs/heads/main',
    ),
  },
  { jobWorkflowRef: WORKFLOW.replace(/@.*/, `@${'a'.repeat(40)}`) },
  { visibility: 'private', mayBePublic: true },
  { visibility: 'unknown', mayBePublic: true },
])('attested: %j', (change) => {
  for (const mode of ['auto', 'required'] as const) {
    const decision = decideAttestations({ ...ALL_WELL, ...change, mode });
    expect(decision).toMatchObject({ attest: true, required: mode === 'required' });
  }
});

test('off is off, whatever else', () => {
  expect(decideAttestations({ ...ALL_WELL, mode: 'off' })).toEqual({
    attest: false,
    reason: 'No attestations: they are switched off.',
  });
});

describe('obstacles', () => {
  const table: readonly (readonly [Change, string, string])[] = [
    [
      { indexTakesThem: false, index: 'pypi.acme.example' },
      'pypi.acme.example takes none',
      'attestation-index',
    ],
    [
      { credential: 'secret' },
      'PyPI takes them with trusted publishing only, and this run has a secret',
      'attestation-secret',
    ],
    [
      { credential: 'none' },
      'PyPI takes them with trusted publishing only, and this run has no credential',
      'attestation-secret',
    ],
    [
      { visibility: 'private' },
      'the repository is not public, and signing would write its name, workflow and commit into a public log',
      'attestation-private',
    ],
    [
      { visibility: 'unknown' },
      'nothing tells whether the repository is public, and signing would write its name, workflow and commit into a public log',
      'attestation-visibility-unknown',
    ],
    [
      { jobWorkflowRef: SHARED },
      `the job stands in a reusable workflow (\`${SHARED}\`, called by \`${WORKFLOW}\`)`,
      'attestation-reusable-workflow',
    ],
  ];

  test.each(table)('%j with auto: said in the log', (change, because) => {
    expect(decideAttestations({ ...ALL_WELL, ...change })).toEqual({
      attest: false,
      reason: `No attestations: ${because}.`,
    });
  });

  test.each(table)('%j with required: an error', (change, _, code) => {
    expect(thrown({ ...ALL_WELL, ...change, mode: 'required' }).map((error) => error.code)).toEqual([code]);
  });
});

test('all obstacles together', () => {
  const facts = { ...ALL_WELL, credential: 'secret', visibility: 'private', jobWorkflowRef: SHARED } as const;
  expect(thrown({ ...facts, mode: 'required' }).map(({ code }) => code)).toEqual([
    'attestation-secret',
    'attestation-reusable-workflow',
    'attestation-private',
  ]);
});

function thrown(facts: AttestationFacts): readonly UserError[] {
  try {
    decideAttestations(facts);
  } catch (error) {
    if (error instanceof UserErrors) return error.errors;
    if (error instanceof UserError) return [error];
    throw error;
  }
  return [];
}
