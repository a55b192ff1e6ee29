import type { Catalogue } from './catalogue.ts';

export const githubErrors = {
  'github-token-missing': {
    happened: 'The input `token` is empty.',
    remedy: 'Leave the input out to use the token of the job, or pass one that may write `contents`.',
  },
  'github-token-invalid': {
    happened: 'GitHub does not accept the token (401), asked to {what}.',
    remedy: 'Pass a valid `token`; the default is the token of the job.',
  },
  'github-right-missing': {
    happened: 'The token may not {what}: GitHub answered {status} ({message}); the route needs {rights}.',
    remedy: 'Give the job this right under `permissions:` in the workflow, or pass a `token` that has it.',
  },
  'github-rate-limit': {
    happened: 'GitHub limits the requests of this token, asked to {what} ({message}); {end}.',
    remedy: 'Run the job again when the limit is reset; nothing is lost by running again.',
  },
  'github-request-failed': {
    happened: 'GitHub refused to {what}: {status} {message}',
    remedy: 'Mend what GitHub names and run the job again; finished steps are not repeated.',
  },
  'github-unavailable': {
    happened: 'GitHub failed to {what}: {status} {message}',
    remedy:
      'Run the job again when GitHub has recovered (githubstatus.com); finished steps are not repeated.',
  },
  'github-unreachable': {
    happened: 'GitHub could not be reached to {what}: {message}.',
    remedy: 'Check the network and the proxy settings (HTTPS_PROXY, NO_PROXY), then run the job again.',
  },
  'github-certificate': {
    happened: 'GitHub could not be asked to {what}: its certificate is not trusted here ({message}).',
    remedy:
      'Nothing was sent. A server of your company, or a proxy that opens connections, has an authority of its own: name its certificate (a PEM file) by SSL_CERT_FILE or NODE_EXTRA_CA_CERTS, in a job by `env`.',
  },
  'github-refs-refused': {
    happened: 'GitHub refused to update {refs}: {message}',
    remedy:
      'Let the token past the rules (a GitHub App on their bypass list), or release without a commit (`commit-mode`). Nothing was changed.',
  },
  'github-refs-unclear': {
    happened: 'An attempt to move {refs} got no answer, and the next was refused: {message}',
    remedy: 'Run this job again: it reads where they are and goes on from there.',
  },
  'github-tag-burnt': {
    happened:
      'GitHub refused to {what}: an immutable release used the tag name before, and no other release ever can ({message}).',
    remedy:
      'Release the next patch version: with the input `version`, or by the next commit that calls for a release. What is there already stays as it is; delete the draft release of this tag to give it up.',
  },
  'github-asset-gone': {
    happened: 'The file {filename} was removed from its release, or replaced, while it was read.',
    remedy:
      'Nothing more was published. Run the job again: it says what the release holds now and what it should hold.',
  },
  'github-tag-restricted': {
    happened:
      'GitHub does not let the tag {tag} be made: {message} Either a rule forbids it to this token, or an immutable release has used the name up, which GitHub does not tell apart.',
    remedy:
      'Put the token (a GitHub App) on the bypass list of the rule. If {tag} was released as immutable before, release a higher version with the input `version`. Nothing was changed.',
  },
  'github-tag-refused': {
    happened: '{branch} holds the release commit, but GitHub refused the tag {tag}: {message}',
    remedy: 'Let the token create tags, then run this job again: it makes the tag and finishes the release.',
  },
} as const satisfies Catalogue;
