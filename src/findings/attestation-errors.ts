// Attestations (PEP 740): why none can be made, and what the signing services said.
import type { Catalogue } from './catalogue.ts';

export const attestationErrors = {
  'attestation-index': {
    happened: '`attestations` is `required`, and {index} takes none.',
    remedy: 'Set `attestations` to `auto` or `off` for this index.',
  },
  'attestation-secret': {
    happened:
      '`attestations` is `required`, and {index} is given {credential} where it asks for trusted publishing.',
    remedy:
      'Add this workflow as a trusted publisher and give the job `id-token: write`; or set `attestations` to `auto` or `off`.',
  },
  'attestation-private': {
    happened:
      '`attestations` is `required`, and this repository is not public: signing would write its name, workflow and commit into a public log for good.',
    remedy: 'Set `attestations` to `auto` or `off`, or release from a public repository.',
  },
  'attestation-visibility-unknown': {
    happened:
      '`attestations` is `required`, and nothing tells whether this repository is public: signing writes its name, workflow and commit into a public log.',
    remedy: 'Run on an event of GitHub, which says it; or set `attestations` to `auto` or `off`.',
  },
  'attestation-reusable-workflow': {
    happened:
      '`attestations` is `required`, and the job stands in a reusable workflow ({job}, called by {caller}), whose attestations {index} refuses.',
    remedy:
      'Move the job that publishes into the workflow that the event starts; or set `attestations` to `auto` or `off`.',
  },
  'attestation-unusable': {
    happened: '{name} can not be used as an attestation of {filename}: {problem}.',
    remedy: 'Delete it, or make it anew from this file; a job that may sign makes one by itself.',
  },
  'attestation-refused': {
    happened: '{index} refused {filename} for its attestations: {answer}.',
    remedy:
      'Check that the publisher at the index names this repository and workflow; `attestations: auto` publishes without them.',
  },
  'attestation-token-unreadable': {
    happened: 'The ID token for signing names no subject that {service} could put into a certificate.',
    remedy: 'Run again; if it stays so, set `attestations` to `off` and tell the maintainers of this action.',
  },
  'attestation-service-down': {
    happened: '{service} at {host}, which attestations need, gave no answer: {reason}.',
    remedy:
      'Run again when it is back (https://status.sigstore.dev), or set `attestations` to `auto`, which publishes without.',
  },
  'attestation-service-refused': {
    happened: '{service} at {host}, which attestations need, refused (HTTP {status}): {text}',
    remedy:
      'Check that the job has `id-token: write` and runs on github.com; `attestations: off` publishes without them.',
  },
  'attestation-service-answer': {
    happened: '{service} at {host}, which attestations need, answered with something else: {problem}.',
    remedy:
      'Check HTTPS_PROXY and what stands between, and run again; `attestations: off` publishes without them.',
  },
} as const satisfies Catalogue;
