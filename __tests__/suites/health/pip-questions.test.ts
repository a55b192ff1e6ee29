// Real pip on an index of loopback, in an environment whose settings for pip would all change its answer.
import { expect, test } from '@jest/globals';
import { createPipQuestions } from '../../../src/gateways/python/pip-questions.ts';
import { startIndex, wheelOf } from '../../commands/environment-world.ts';

test('settings of the person change nothing: pip is asked about the package', async () => {
  await using index = await startIndex(wheelOf('acme-vault', '1.3.0'));
  const { askVersions, tryInstall } = createPipQuestions({
    ...{ simpleUrl: index.simple, credentials: null, servesRequirements: true, secrets: [], python: '' },
    env: {
      ...{ PATH: process.env['PATH'], PIP_REQUIRE_VIRTUALENV: '1', PIP_REQUIRE_HASHES: '1', PIP_QUIET: '3' },
      ...{
        PIP_NO_INDEX: '1',
        PIP_INDEX_URL: 'http://127.0.0.1:9/',
        PIP_NO_BINARY: ':all:',
        PIP_PLATFORM: 'win32',
      },
    },
  });
  const [versions, installed] = [await askVersions('acme-vault'), await tryInstall('acme-vault', '1.3.0')];
  expect([versions.exitCode, versions.stdout]).toEqual([
    0,
    expect.stringContaining('Available versions: 1.3.0'),
  ]);
  expect([installed.exitCode, installed.stdout]).toEqual([
    0,
    expect.stringContaining('Would install acme-vault-1.3.0'),
  ]);
}, 60_000);
