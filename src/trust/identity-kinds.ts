// The indexes that take an ID token of GitHub for a credential, as data: what they must be told, and whom the token is for.
import type { PrivateIndexName } from '../upload/index-kinds.ts';

export type ExchangeKind = Extract<PrivateIndexName, 'codeartifact' | 'google' | 'azure' | 'artifactory'>;

export interface IdentityKey {
  readonly needed: boolean;
  readonly form: RegExp;
  /** Ends the sentence "is …, expected". */
  readonly expected: string;
  readonly example: string;
}

export interface IdentityKind {
  /** For people. */
  readonly service: string;
  readonly keys: Readonly<Record<string, IdentityKey>>;
  /** Of the ID token, when none is given. */
  readonly audience: (values: Readonly<Record<string, string>>) => string;
  readonly describe: (values: Readonly<Record<string, string>>) => string;
  /** Where its indexes are; null: anywhere. */
  readonly host: { readonly pattern: RegExp; readonly shown: string } | null;
  /** The index itself exchanges the token. */
  readonly ownHost: boolean;
}

const GUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const A_GUID = '11111111-2222-3333-4444-555555555555';

const AUDIENCE: IdentityKey = {
  needed: false,
  form: /^[\x21-\x7e]{1,300}$/,
  expected: 'up to 300 characters without spaces',
  example: 'sts.amazonaws.com',
};

const NAME: Omit<IdentityKey, 'needed' | 'example'> = {
  form: /^[\w][\w .-]{0,254}$/,
  expected: 'a name of letters, digits, `.`, `_`, `-` and spaces',
};

export const IDENTITY_KINDS: Readonly<Record<ExchangeKind, IdentityKind>> = {
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
  codeartifact: {
    service: 'AWS CodeArtifact',
    keys: {
      role: {
        needed: true,
        form: /^arn:aws(?:-cn|-us-gov)?:iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/,
        expected: 'the ARN of a role',
        example: 'arn:aws:iam::111122223333:role/publish',
      },
      audience: AUDIENCE,
    },
    audience: () => 'sts.amazonaws.com',
    describe: ({ role = '' }) => `role ${role}`,
    host: {
      // The hosts of its API are made of the region, so nothing else may stand there: anybody can have a bucket `sts.s3.amazonaws.com`.
      pattern:
        /^[a-z][a-z0-9-]{0,49}-\d{12}\.d\.codeartifact\.[a-z]+(?:-[a-z]+)+-\d{1,2}\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/,
      shown: '`DOMAIN-ACCOUNT.d.codeartifact.REGION.amazonaws.com`',
    },
    ownHost: false,
  },
  // https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
  google: {
    service: 'Google Artifact Registry',
    keys: {
      provider: {
        needed: true,
        form: /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/,
        expected:
          'the full name of a workload identity provider, with the number of the project and not its name',
        example: 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme',
      },
      'service-account': {
        needed: false,
        form: /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/,
        expected: 'the address of a service account',
        example: 'publish@acme.iam.gserviceaccount.com',
      },
      audience: AUDIENCE,
    },
    audience: ({ provider = '' }) => `https://iam.googleapis.com/${provider}`,
    describe: ({ provider = '', 'service-account': account }) =>
      account === undefined ? `provider ${provider}` : `service account ${account} by provider ${provider}`,
    host: { pattern: /^[a-z0-9-]+-python\.pkg\.dev$/, shown: '`LOCATION-python.pkg.dev`' },
    ownHost: false,
  },
  // https://learn.microsoft.com/entra/workload-id/workload-identity-federation
  azure: {
    service: 'Azure Artifacts',
    keys: {
      tenant: {
        needed: true,
        form: /^[\da-z](?:[\da-z.-]{0,251}[\da-z])?$/i,
        expected: 'the id or the domain of a tenant',
        example: A_GUID,
      },
      client: { needed: true, form: GUID, expected: 'the client id of an application', example: A_GUID },
      audience: AUDIENCE,
    },
    audience: () => 'api://AzureADTokenExchange',
    describe: ({ client = '', tenant = '' }) => `client ${client} in tenant ${tenant}`,
    host: {
      pattern: /^(?:pkgs\.dev\.azure\.com|[\w-]+\.pkgs\.visualstudio\.com)$/,
      shown: '`pkgs.dev.azure.com`',
    },
    ownHost: false,
  },
  // https://docs.github.com/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-jfrog
  artifactory: {
    service: 'Artifactory',
    keys: {
      'provider-name': { ...NAME, needed: true, example: 'github' },
      'identity-mapping': { ...NAME, needed: false, example: 'publish' },
      'project-key': { ...NAME, needed: false, example: 'acme' },
      audience: { ...AUDIENCE, example: 'jfrog-github' },
    },
    audience: () => 'jfrog-github',
    describe: ({ 'provider-name': name = '' }) => `provider ${name}`,
    host: null,
    ownHost: true,
  },
};
