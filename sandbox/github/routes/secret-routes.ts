// Secrets of Actions, of a repository and of its environments: sealed by the caller, opened here with libsodium.
// https://docs.github.com/en/rest/actions/secrets, https://docs.github.com/en/rest/deployments/environments
import { nodeId } from '../json/node-id.ts';
import { repositoryUrl, webUrl } from '../json/repository-json.ts';
import { type Answer, noContent, notFound, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import type { Secret } from '../secrets.ts';
import { timestamp } from '../state.ts';

interface Vault {
  readonly secrets: Map<string, Secret>;
}

const ENVIRONMENT = '/environments/{environment_name}';

export const secretRoutes: readonly Route[] = [
  ...routesOf('/actions/secrets', 'secrets', ({ repository }) => repository),
  // Before the environment itself, whose name takes slashes only when they are encoded.
  ...routesOf(`${ENVIRONMENT}/secrets`, 'environments', environmentOf),
  route('GET', '/environments', ['actions', 'read'], listEnvironments),
];

function routesOf(
  path: string,
  permission: 'secrets' | 'environments',
  vaultOf: (call: Call) => Vault,
): readonly Route[] {
  return [
    route('GET', path, [permission, 'read'], (call) => listSecrets(call, vaultOf(call))),
    route('GET', `${path}/public-key`, [permission, 'read'], async (call) => {
      const { id, publicKey } = await keyOf(vaultOf(call));
      const sodium = await loadSodium();
      const { ORIGINAL } = sodium.base64_variants;
      return ok({ key_id: id, key: sodium.to_base64(publicKey, ORIGINAL) });
    }),
    route('PUT', `${path}/{secret_name}`, [permission, 'write'], (call) => putSecret(call, vaultOf(call))),
    route('DELETE', `${path}/{secret_name}`, [permission, 'write'], (call) => {
      const { secrets } = vaultOf(call);
      if (!secrets.delete((call.params['secret_name'] ?? '').toUpperCase())) throw notFound();
      return noContent;
    }),
  ];
}

function environmentOf({ repository, params }: Call): Vault {
  const found = repository.environments.get((params['environment_name'] ?? '').toLowerCase());
  if (found === undefined) throw notFound();
  return found;
}

interface VaultKey {
  readonly id: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const keys = new WeakMap<Vault, VaultKey>();

/** Loaded for the first secret: most sandboxes see none. */
async function loadSodium() {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  return sodium;
}

async function keyOf(vault: Vault): Promise<VaultKey> {
  const sodium = await loadSodium();
  const pair = sodium.crypto_box_keypair();
  const known = keys.get(vault) ?? { ...pair, id: sodium.to_hex(sodium.randombytes_buf(8)) };
  keys.set(vault, known);
  return known;
}

function listSecrets(call: Call, { secrets }: Vault): Answer {
  const page = readPage(call);
  const shown = slice([...secrets.values()], page).map(({ name, createdAt, updatedAt }) => ({
    ...{ name, created_at: createdAt, updated_at: updatedAt },
  }));
  return ok({ total_count: secrets.size, secrets: shown }, linkHeader(call, page, secrets.size));
}

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
async function putSecret({ params, json, state }: Call, vault: Vault): Promise<Answer> {
  const name = (params['secret_name'] ?? '').toUpperCase();
  if (!/^[A-Z_][A-Z0-9_]*$/.test(name) || name.startsWith('GITHUB_'))
    throw refusal(
      422,
      'Secret names must not start with GITHUB_ and can only contain alphanumeric characters.',
    );
  const { id, publicKey, privateKey } = await keyOf(vault);
  if (json['key_id'] !== id) throw refusal(422, 'Bad request - key_id does not match the public key');
  const sodium = await loadSodium();
  const { ORIGINAL } = sodium.base64_variants;
  const sealed = sodium.from_base64(String(json['encrypted_value']), ORIGINAL);
  let value: string;
  try {
    value = sodium.to_string(sodium.crypto_box_seal_open(sealed, publicKey, privateKey));
  } catch {
    throw refusal(422, 'Bad request - encrypted_value can not be decrypted');
  }
  const now = timestamp(state);
  const known = vault.secrets.get(name);
  vault.secrets.set(name, { name, value, createdAt: known?.createdAt ?? now, updatedAt: now });
  return known === undefined ? { status: 201, body: {} } : noContent;
}

function listEnvironments(call: Call): Answer {
  const { repository, hosts } = call;
  const page = readPage(call);
  const all = [...repository.environments.values()];
  const environments = slice(all, page).map(({ id, name, createdAt }) => ({
    id,
    node_id: nodeId('EN', id),
    name,
    url: `${repositoryUrl(repository, hosts)}/environments/${encodeURIComponent(name)}`,
    html_url: `${webUrl(repository, hosts)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: createdAt,
    updated_at: createdAt,
    protection_rules: [],
    deployment_branch_policy: null,
  }));
  return ok({ total_count: all.length, environments }, linkHeader(call, page, all.length));
}
