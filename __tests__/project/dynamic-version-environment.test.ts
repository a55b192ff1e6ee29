import { expect, test } from '@jest/globals';
import { dynamicVersionEnvironment } from '../../src/project/dynamic-version-environment.ts';

test('each backend is told the version', () => {
  expect(dynamicVersionEnvironment('Acme.vault-core', '1.3.0')).toEqual({
    SETUPTOOLS_SCM_PRETEND_VERSION_FOR_ACME_VAULT_CORE: '1.3.0',
    SETUPTOOLS_SCM_PRETEND_VERSION: '1.3.0',
    PDM_BUILD_SCM_VERSION: '1.3.0',
    UV_DYNAMIC_VERSIONING_BYPASS: '1.3.0',
    POETRY_DYNAMIC_VERSIONING_BYPASS: '1.3.0',
  });
});
