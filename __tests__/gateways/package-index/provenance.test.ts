import { expect, test } from '@jest/globals';
import { createProvenance } from '../../../src/gateways/package-index/provenance.ts';
import type { AskServer } from '../../../src/gateways/trust/limited-request.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';

const FILE = { project: 'Acme.Vault', version: '1.3.0', filename: 'acme_vault-1.3.0.tar.gz' };
const PUBLISHER = { kind: 'GitHub', repository: 'acme/vault', workflow: 'release.yml', environment: null };
const DOCUMENT = JSON.stringify({
  version: 1,
  attestation_bundles: [{ publisher: PUBLISHER, attestations: [] }],
});

function read(status: number, body: string, asked: string[] = []) {
  const ask: AskServer = async ({ url }) => {
    asked.push(url);
    return { status, reason: '', contentType: '', body, retryAfterSeconds: null, date: null };
  };
  return createProvenance(ask, indexProfile('pypi')).readProvenance(FILE);
}

test('names the publisher, is null where there is none, and is an error where it can not be asked', async () => {
  const asked: string[] = [];
  expect(await read(200, DOCUMENT, asked)).toMatchObject({
    repository: 'acme/vault',
    workflow: 'release.yml',
  });
  expect(asked).toEqual(['https://pypi.org/integrity/acme-vault/1.3.0/acme_vault-1.3.0.tar.gz/provenance']);
  expect(await read(404, '')).toBeNull();
  await expect(read(503, '')).rejects.toMatchObject({ code: 'index-read-failed' });
  const silent: AskServer = () => Promise.reject(new TypeError('fetch failed'));
  await expect(createProvenance(silent, indexProfile('pypi')).readProvenance(FILE)).rejects.toMatchObject({
    code: 'index-unreachable',
  });
});
