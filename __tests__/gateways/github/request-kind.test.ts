import { expect, test } from '@jest/globals';
import { requestKind } from '../../../src/gateways/github/request-kind.ts';

const REPO = '/repos/{owner}/{repo}';

test.each([
  ['GET', `${REPO}/releases`, 'read'],
  ['HEAD', `${REPO}`, 'read'],
  ['POST', `${REPO}/git/blobs`, 'object'],
  ['POST', `${REPO}/git/trees`, 'object'],
  ['POST', `${REPO}/git/commits`, 'object'],
  ['POST', `${REPO}/git/tags`, 'object'],
  ['POST', `${REPO}/git/refs`, 'once'],
  ['PATCH', `${REPO}/git/refs/{ref}`, 'once'],
  ['DELETE', `${REPO}/git/refs/{ref}`, 'once'],
  ['POST', `${REPO}/releases`, 'once'],
  ['PATCH', `${REPO}/releases/{release_id}`, 'repeatable'],
  ['PATCH', 'https://git.acme.example/api/v3/repos/acme/vault/releases/17', 'repeatable'],
  ['PATCH', `${REPO}/releases/assets/{asset_id}`, 'once'],
  ['DELETE', `${REPO}/releases/{release_id}`, 'repeatable'],
  ['DELETE', `${REPO}/releases/assets/{asset_id}`, 'repeatable'],
  ['POST', 'https://uploads.github.com/repos/acme/vault/releases/17/assets?name=a.whl', 'once'],
  ['POST', `${REPO}/pulls`, 'once'],
  ['PATCH', `${REPO}/pulls/{pull_number}`, 'repeatable'],
  ['PUT', `${REPO}/pulls/{pull_number}/merge`, 'once'],
  ['POST', `${REPO}/issues`, 'once'],
  ['PATCH', `${REPO}/issues/{issue_number}`, 'repeatable'],
  ['POST', `${REPO}/issues/{issue_number}/comments`, 'once'],
  ['PATCH', `${REPO}/issues/comments/{comment_id}`, 'repeatable'],
  ['PURGE', `${REPO}`, 'once'],
] as const)('%s %s: %s', (method, url, kind) => {
  expect(requestKind({ method, url })).toBe(kind);
});

test.each([
  ['query ($owner: String!) { repository { id } }', 'read'],
  ['\n  { viewer { login } }', 'read'],
  ['mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', 'once'],
  ['subscription { x }', 'once'],
  ['queryless', 'once'],
  [undefined, 'once'],
])('GraphQL %j: %s', (query, kind) => {
  expect(requestKind({ method: 'POST', url: '/graphql', query })).toBe(kind);
  expect(requestKind({ method: 'POST', url: 'https://git.acme.example/api/graphql', query })).toBe(kind);
});
