// The index is a real pypiserver with a password, the package is installed by a real uv; dependencies come from the configured index.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { startPypiserver, type Pypiserver } from '../../../sandbox/index/pypiserver.ts';
import {
  verifyPublished,
  type VerifyNeeds,
  type VerifyRequest,
} from '../../../src/commands/verify-published.ts';
import type { IndexCredentials } from '../../../src/gateways/package-index/credential-keeper.ts';
import { createVerifyTools } from '../../../src/gateways/python/verify-tools.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { parseVersion } from '../../../src/version/parse-version.ts';
import type { Version } from '../../../src/version/version.ts';
import { GOOD, makeSdist, makeWheel, type MadeFile } from '../../gateways/python/published-project.ts';
import { cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(120_000);
const CREDENTIALS = { user: 'acme', password: 'the-password-of-the-index' };

let root: string;
let temporary: string;
let index: Pypiserver;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'verify-'));
  temporary = join(root, 'temporary');
  await mkdir(temporary);
  await warmUv();
  index = await startPypiserver({ ...CREDENTIALS, private: true });
}, 180_000);
afterAll(async () => {
  await index.close();
  await rm(root, { recursive: true, force: true });
});
beforeEach(async () => {
  await rm(index.packagesDir, { recursive: true });
  await mkdir(index.packagesDir);
});

async function serve(...files: readonly MadeFile[]): Promise<void> {
  for (const { filename, bytes } of files) await writeFile(join(index.packagesDir, filename), bytes);
}

async function verify(
  files: readonly MadeFile[] | null,
  request: Partial<VerifyRequest> = {},
  credentials: IndexCredentials | null = CREDENTIALS,
) {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const tools = createVerifyTools({
    ...{ profile: indexProfile(index.uploadUrl), credentials, fetch, version: '0.0.0', log: say },
    ...{ workspace: root, secrets: [CREDENTIALS.password], python: '', runsInWorkspace: false },
    wait: async () => undefined,
    env: {
      ...cleanEnvironment(),
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: process.env['RUNNER_TOOL_CACHE'],
    },
  });
  const needs: VerifyNeeds = { ...tools, step: (_, work) => work(), info: say, warn: say };
  const verified = await verifyPublished(
    {
      ...{ index: 'the index', project: 'acme-vault', version: parseVersion('1.3.0') as Version, files },
      ...{ patience: 3, runsCode: true, allowsSource: false, verifyCommand: null },
      ...request,
    },
    needs,
  );
  return { ...verified, said };
}

test('installs the served wheel from a private index, its dependency from the configured one', async () => {
  const wheel = await makeWheel(root);
  await serve(wheel);
  const code =
    'import os, six, acme_vault; assert "the-password" not in str(dict(os.environ)); print("verified", acme_vault.__version__)';
  const { installed, files, said } = await verify([wheel], { verifyCommand: ['python', '-c', code] });
  expect(installed).toEqual({
    file: wheel.filename,
    modules: [{ name: 'acme_vault', version: '1.3.0' }],
    scripts: ['acme-vault'],
    verified: true,
    notes: [],
  });
  expect(files).toMatchObject([{ filename: wheel.filename, sha256: wheel.sha256 }]);
  expect(said).toContain('verified 1.3.0');
  expect(said.join('\n')).not.toContain(CREDENTIALS.password);
  expect(await readdir(temporary)).toEqual([]);
});

test('a dependency is never taken from the index of the package', async () => {
  const wheel = await makeWheel(root, { requires: ['acme-helper'] });
  const helper = await makeWheel(root, {
    name: 'acme-helper',
    version: '1.0',
    files: { 'acme_helper.py': '' },
  });
  await serve(wheel, helper);
  await expect(verify([wheel])).rejects.toMatchObject({
    code: 'install-failed',
    happened: expect.stringContaining('acme-helper'),
  });
});

test('of a version that only the index knows, the wheel that fits is taken', async () => {
  const files = await Promise.all(
    ['cp39-cp39-win_arm64', 'py3-none-any'].map((tag) => makeWheel(root, { tag })),
  );
  await serve(...files);
  const { installed } = await verify(null);
  expect(installed?.file).toBe('acme_vault-1.3.0-py3-none-any.whl');
});

test('no wheel that fits: not proved, or built from the sdist where that is allowed', async () => {
  const files = [await makeWheel(root, { tag: 'cp39-cp39-win_arm64' }), await makeSdist(join(root, 'sdist'))];
  await serve(...files);
  expect((await verify(files)).installed).toMatchObject({
    file: null,
    notes: [
      'Not proved: no wheel of acme-vault 1.3.0 on ' +
        `${new URL(index.url).host} fits this machine and Python; building its source was not allowed.`,
    ],
  });
  expect((await verify(files, { allowsSource: true })).installed).toMatchObject({
    file: 'acme_vault-1.3.0.tar.gz',
    modules: [{ name: 'acme_vault' }],
  });
});

test('what does not run is an error', async () => {
  const wheel = await makeWheel(root, {
    files: { ...GOOD.files, 'acme_vault/__init__.py': 'import acme_absent\n' },
  });
  await serve(wheel);
  await expect(verify([wheel])).rejects.toMatchObject({ code: 'install-import-failed' });
  expect((await verify([wheel], { runsCode: false })).installed).toBeNull();
});

test('other bytes on the index are an error, and a file that is not there is missing', async () => {
  const wheel = await makeWheel(root);
  const sdist = await makeSdist(join(root, 'sdist'));
  await serve({ ...wheel, bytes: Buffer.concat([wheel.bytes, Buffer.from('x')]) });
  await expect(verify([wheel])).rejects.toMatchObject({ code: 'verify-file-differs' });
  await serve(wheel);
  await expect(verify([wheel, sdist])).rejects.toMatchObject({
    code: 'verify-files-missing',
    happened: expect.stringContaining('does not serve acme_vault-1.3.0.tar.gz: after 3 s'),
  });
});

test('without a credential for a private index nothing is taken for granted', async () => {
  const wheel = await makeWheel(root);
  await serve(wheel);
  await expect(verify([wheel], {}, null)).rejects.toMatchObject({ code: 'index-credentials-missing' });
});
