// What the programs of an update see: installers the login of their index, tests none, and nobody a token.
import { expect, test } from '@jest/globals';
import {
  hiddenValues,
  installingEnvironment,
  testingEnvironment,
} from '../../src/gateways/update-environment.ts';

const TOKEN = 'of-the-tests-0123456789';
const ENV = {
  ...{ PATH: '/bin', LANG: 'C', GITHUB_TOKEN: TOKEN, MIXED: `x${TOKEN}y`, ACME_PASSWORD: 'p4ssw0rd' },
  ...{ UV_INDEX_OWN_USERNAME: 'mona', UV_INDEX_OWN_PASSWORD: 'gold-uv' },
  ...{ POETRY_HTTP_BASIC_OWN_USERNAME: 'mona', POETRY_HTTP_BASIC_OWN_PASSWORD: 'gold-poetry' },
  ...{
    POETRY_PYPI_TOKEN_PYPI: 'pypi-secret',
    PIP_INDEX_URL: 'https://mona:gold-pip@pypi.acme.example/simple/',
  },
  ...{ PIP_EXTRA_INDEX_URL: 'https://pypi.org/simple/', UV_EXTRA_INDEX_URL: 'https://pypi.org/simple/' },
  ...{ HTTPS_PROXY: 'http://mona:gold-proxy@proxy.acme.example', http_proxy: 'http://proxy.acme.example' },
  ...{ VIRTUAL_ENV: '/elsewhere', PYTHONPATH: '/elsewhere', NETRC: '/home/mona/.netrc' },
};
const VARIABLES = {
  PIP_INDEX_URL: 'http://py-release:gold-local@127.0.0.1:1/simple/',
  UV_INDEX_PY_RELEASE_PASSWORD: 'gold-local',
};

test('tests get no login, no index, no token, and no environment of somebody else', () => {
  expect(testingEnvironment(ENV, [TOKEN])).toEqual({
    PATH: '/bin',
    LANG: 'C',
    http_proxy: 'http://proxy.acme.example',
  });
});

test('installers get the logins of indexes, and no token', () => {
  const { PIP_EXTRA_INDEX_URL, ...given } = installingEnvironment(ENV, [TOKEN], {});
  expect(PIP_EXTRA_INDEX_URL).toBeDefined();
  expect(given).toMatchObject({
    UV_INDEX_OWN_PASSWORD: 'gold-uv',
    POETRY_HTTP_BASIC_OWN_PASSWORD: 'gold-poetry',
  });
  for (const name of [
    'GITHUB_TOKEN',
    'MIXED',
    'ACME_PASSWORD',
    'POETRY_PYPI_TOKEN_PYPI',
    'VIRTUAL_ENV',
    'PYTHONPATH',
  ])
    expect(given).not.toHaveProperty(name);
});

test('beside the index of this machine there is no second one', () => {
  const given = installingEnvironment(ENV, [TOKEN], VARIABLES);
  expect(given).toMatchObject(VARIABLES);
  expect(given).not.toHaveProperty('PIP_EXTRA_INDEX_URL');
  expect(given).not.toHaveProperty('UV_EXTRA_INDEX_URL');
});

test('what no log shows: tokens and every password of an index', () => {
  expect(hiddenValues(ENV, [TOKEN, ''], VARIABLES).toSorted()).toEqual(
    [TOKEN, 'gold-local', 'gold-poetry', 'gold-uv'].toSorted(),
  );
});
