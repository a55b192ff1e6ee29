import { expect, test } from '@jest/globals';
import { readGitHubAccess, serverHost } from '../../src/inputs/github-access.ts';

test.each([
  [{}, '', 'https://api.github.com', 'https://github.com'],
  [{ GITHUB_TOKEN: ' one ', GH_TOKEN: 'two' }, 'one', 'https://api.github.com', 'https://github.com'],
  [{ GITHUB_TOKEN: '', GH_TOKEN: 'two' }, 'two', 'https://api.github.com', 'https://github.com'],
  [
    { GITHUB_SERVER_URL: 'https://git.acme.example/' },
    '',
    'https://git.acme.example/api/v3',
    'https://git.acme.example',
  ],
  [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, '', 'https://api.acme.ghe.com', 'https://acme.ghe.com'],
  [
    { GITHUB_API_URL: 'http://127.0.0.1:9/api/', GITHUB_SERVER_URL: 'http://127.0.0.1:9' },
    '',
    'http://127.0.0.1:9/api',
    'http://127.0.0.1:9',
  ],
])('%j', (env, token, apiUrl, serverUrl) => {
  expect(readGitHubAccess(env)).toEqual({ token, apiUrl, serverUrl });
});

test.each([
  ['https://github.com', 'github.com'],
  ['http://127.0.0.1:9', '127.0.0.1:9'],
  ['git.acme.example', 'git.acme.example'],
])('the host of %s is %s', (serverUrl, host) => {
  expect(serverHost({ serverUrl })).toBe(host);
});
