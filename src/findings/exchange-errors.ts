// ID tokens that clouds and own servers exchange for a credential of their index: the input `index-identity`, and what a service refuses.
import type { Catalogue } from './catalogue.ts';

export const exchangeErrors = {
  'identity-line-unreadable': {
    happened: 'Line {line} of `index-identity` holds no key and value.',
    remedy: 'Write one `key: value` a line; {index} takes: {keys}.',
  },
  'identity-key-unknown': {
    happened: '`index-identity` holds the key `{key}`, which {index} ({kind}) does not take.',
    remedy: '{hint}Its keys are: {keys}.',
  },
  'identity-key-repeated': {
    happened: '`index-identity` holds the key `{key}` more than once.',
    remedy: 'Keep one of the lines.',
  },
  'identity-key-missing': {
    happened: '`index-identity` lacks the key `{key}`, which {index} ({kind}) needs.',
    remedy: 'Add the line `{key}: {example}`.',
  },
  'identity-value-invalid': {
    happened: '`{key}` in `index-identity` is {seen}, expected {expected}.',
    remedy: 'Write it as in `{key}: {example}`.',
  },
  'identity-audience-foreign': {
    happened:
      '`audience` in `index-identity` is {seen}, which another service than {index} would accept as well; no token was asked for.',
    remedy:
      'Remove the line or name an audience that only {index} accepts: who gets such a token could use it there.',
  },
  'identity-host-unknown': {
    happened:
      '`index-identity` is given for {index}, which is no host of {service} (expected {expected}): the token would go elsewhere.',
    remedy:
      'Give the address of the index itself as `repository`, or remove `index-identity` and pass {secret}.',
  },
  'identity-not-exchanged': {
    happened: '{index} ({kind}) exchanges no ID token of GitHub for the right to upload Python packages.',
    remedy: 'Remove `index-identity`. {hint}',
  },
  'exchange-permission-missing': {
    happened:
      'The permission `id-token` of this job is none, expected `write` (ACTIONS_ID_TOKEN_REQUEST_URL is not set), so {identity} can not be used for {index}.',
    remedy:
      'Write `id-token: write` under `permissions:` of this job (and of the job that calls it, if it stands in a reusable workflow); or pass {secret}.',
  },
  'exchange-role-refused': {
    happened:
      '{service} does not let this job act as {identity} ({answer}): its ID token says `sub` {subject} and `aud` {audience}.',
    remedy:
      'Let the trust policy of the role allow `sts:AssumeRoleWithWebIdentity` where `token.actions.githubusercontent.com:sub` is {subject} and `token.actions.githubusercontent.com:aud` is {audience}, or correct `role`; or pass {secret}.',
  },
  'exchange-provider-unknown': {
    happened: '{service} does not know {identity}, or not GitHub as its provider of identities ({answer}).',
    remedy:
      'Correct `index-identity`, or add https://token.actions.githubusercontent.com as a provider there (is it switched off?); or pass {secret}.',
  },
  'exchange-audience-refused': {
    happened: '{service} does not accept the audience {audience} of the ID token for {identity} ({answer}).',
    remedy:
      'Add {audience} to the audiences that it accepts, or write the one that it accepts as `audience:` into `index-identity`; or pass {secret}.',
  },
  'exchange-subject-refused': {
    happened:
      '{service} gives this job no token for {identity} ({answer}): its ID token says `sub` {subject} and `aud` {audience}.',
    remedy:
      'Let the condition, federated credential or identity mapping there name exactly this `sub` (case counts, and `environment:` in the job changes it); or pass {secret}.',
  },
  'exchange-account-refused': {
    happened:
      '{service} does not let this job act for {identity} ({answer}): its ID token says `sub` {subject}.',
    remedy:
      'Grant the role Workload Identity User on the service account to this job in the pool of the provider, and switch on the API iamcredentials.googleapis.com; or pass {secret}.',
  },
  'exchange-right-missing': {
    happened: '{identity} may not get a token from {service} ({answer}).',
    remedy:
      'Allow the role `codeartifact:GetAuthorizationToken` on the domain and `sts:GetServiceBearerToken`, or correct `repository`; or pass {secret}.',
  },
  'exchange-time-refused': {
    happened:
      '{service} finds a token or signature too old or too new ({answer}): this machine says {ours}, the service {theirs}.',
    remedy: 'Set the clock of the runner, and run again; or pass {secret}.',
  },
  'exchange-refused': {
    happened:
      '{service} refused the ID token of this job for {identity} ({answer}): it says `sub` {subject} and `aud` {audience}.',
    remedy: 'Mend what it names, and run again; or pass {secret}.',
  },
} as const satisfies Catalogue;
