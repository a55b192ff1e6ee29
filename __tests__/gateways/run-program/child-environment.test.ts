import { describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../../../src/gateways/child-environment.ts';

const SECRET = 'pypi-secret-of-acme';

describe('reaches the build', () => {
  test.each([
    ['PATH', '/usr/bin'],
    ['HOME', '/home/acme'],
    ['CFLAGS', '-O2'],
    ['CIBW_BUILD', 'cp312-*'],
    ['MACOSX_DEPLOYMENT_TARGET', '11.0'],
    ['SETUPTOOLS_SCM_PRETEND_VERSION', '1.3.0'],
    ['SOURCE_DATE_EPOCH', '1700000000'],
    ['SSL_CERT_FILE', '/etc/ssl/cert.pem'],
    ['UV_CACHE_DIR', '/cache'],
    ['UV_LINK_MODE', 'copy'],
    ['TOKENIZERS_PARALLELISM', 'false'],
    ['GIT_AUTHOR_NAME', 'Acme'],
    ['GIT_CONFIG_NOSYSTEM', '1'],
    ['KEYBOARD', 'de'],
    ['PASSTHROUGH', '1'],
    ['GITHUB_SHA', 'a'.repeat(40)],
    ['GITHUB_REF_NAME', 'main'],
    ['GITHUB_WORKSPACE', '/w'],
    ['RUNNER_OS', 'Linux'],
    ['RUNNER_TRACKING_ID', 'github_1'],
    ['HOMEPAGE', 'https://acme.example/a:b@c'],
    ['PIP_INDEX_URL', 'https://reader:word@index.acme.example/simple'],
    ['UV_DEFAULT_INDEX', 'https://reader:word@index.acme.example/simple'],
    ['UV_INDEX_ACME_PASSWORD', 'a reading password'],
    ['HTTPS_PROXY', 'http://user:word@proxy.acme.example:3128'],
    ['https_proxy', 'http://user:word@proxy.acme.example:3128'],
    ['EMPTY', ''],
  ])('%s=%s', (name, value) => {
    expect(childEnvironment({ [name]: value }, [SECRET])).toEqual({ [name]: value });
  });
});

describe('is withheld for its name', () => {
  test.each([
    'INPUT_TOKEN',
    'INPUT_PASSWORD',
    'INPUT_VERIFY-COMMAND',
    'STATE_index',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_CACHE_URL',
    'GITHUB_TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_EVENT_PATH',
    'GITHUB_SOMETHING_NEW',
    'RUNNER_TEMP',
    'RUNNER_TOOL_CACHE',
    'GH_TOKEN',
    'MYTOKEN',
    'TOKEN',
    'DEPLOY_TOKENS',
    'TOKEN_FILE',
    'TWINE_USERNAME',
    'TWINE_REPOSITORY_URL',
    'UV_PUBLISH_URL',
    'UV_PUBLISH_TOKEN',
    'PDM_PUBLISH_USERNAME',
    'POETRY_PYPI_TOKEN_ACME',
    'HATCH_INDEX_AUTH',
    'DB_PASSWORD',
    'db_password',
    'PGPASSWORD',
    'GPG_PASSPHRASE',
    'SMTP_PASS',
    'CLIENT_SECRET',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'GOOGLE_APPLICATION_CREDENTIALS',
    'SSH_PRIVATE_KEY',
    'API_KEY',
    'OPENAI_APIKEY',
    'SIGNING_KEY',
    'SSH_AUTH_SOCK',
    'SSH_ASKPASS',
    'GIT_ASKPASS',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_KEY_0',
    'GIT_CONFIG_VALUE_0',
    'GIT_CONFIG_PARAMETERS',
    'AUTHORIZATION',
    'GITLAB_PAT',
    'SESSION_JWT',
    'SESSION_COOKIE',
  ])('%s', (name) => {
    expect(childEnvironment({ [name]: 'x', KEPT: '1' }, [])).toEqual({ KEPT: '1' });
  });
});

describe('is withheld for its value', () => {
  const basic = Buffer.from(`x-access-token:${SECRET}`).toString('base64');
  test.each([
    ['the secret', SECRET],
    ['a text around the secret', `--flag=${SECRET} more`],
    ['Basic credentials with the secret', `AUTHORIZATION: basic ${basic}`],
    ['the secret, URL-encoded', `https://acme.example/?t=${encodeURIComponent('p@ss/w:rd')}`],
    ['a URL with a password', 'postgres://acme:word@db.acme.example/x'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc'],
    ['a token of GitHub', `x ghs_${'a'.repeat(36)}`],
    ['a fine-grained token of GitHub', `github_pat_${'a'.repeat(40)}`],
    ['a token of PyPI', `pypi-AgEIcHlwaS5vcmc${'a'.repeat(20)}`],
  ])('%s', (_, value) => {
    expect(childEnvironment({ HARMLESS: value, KEPT: '1' }, [SECRET, 'p@ss/w:rd', ''])).toEqual({
      KEPT: '1',
    });
  });

  test('the publishing password is not let through as the password of an index either', () => {
    const env = { UV_INDEX_ACME_PASSWORD: SECRET, PIP_INDEX_URL: `https://u:${SECRET}@index.acme.example/` };
    expect(childEnvironment(env, [SECRET])).toEqual({});
  });

  test('a short secret is compared whole: it may be part of any word', () => {
    expect(childEnvironment({ A: 'bin', PATH: '/usr/bin' }, ['bin'])).toEqual({ PATH: '/usr/bin' });
  });
});

test('undefined variables are none', () => {
  expect(childEnvironment({ A: undefined }, [])).toEqual({});
});
