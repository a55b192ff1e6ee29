import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeClaims, describeIdentity } from '../../src/trust/describe-claims.ts';
import { parseIdToken } from '../../src/trust/id-token-claims.ts';
import { parseWorkflowRef } from '../../src/trust/workflow-ref.ts';
import { CLAIMS, encodeToken, sampleClaims } from './sample-claims.ts';

describe('parseIdToken', () => {
  test('the claims that are compared', () => {
    expect(parseIdToken(encodeToken(CLAIMS))).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'acme/vault',
      workflowRef: CLAIMS.workflow_ref,
      jobWorkflowRef: CLAIMS.job_workflow_ref,
      environment: 'pypi',
      eventName: 'push',
      ref: 'refs/heads/main',
      sha: 'a'.repeat(40),
    });
  });

  test.each([
    ['empty', ''],
    ['two parts', 'a.b'],
    ['four parts', 'a.b.c.d'],
    ['not base64url', 'a.*.c'],
    ['no JSON', `a.${Buffer.from('{').toString('base64url')}.c`],
    ['a list', encodeToken([CLAIMS])],
    ['null', encodeToken(null)],
    ['too long', encodeToken({ ...CLAIMS, more: 'x'.repeat(70_000) })],
  ])('%s: no token', (_, token) => {
    expect(parseIdToken(token)).toBeNull();
  });

  test.each([[17], [''], [null], [['acme/vault']], ['x'.repeat(3000)]])(
    'a claim %p counts as not set',
    (value) => {
      expect(parseIdToken(encodeToken({ ...CLAIMS, repository: value }))?.repository).toBeNull();
    },
  );

  test('a claim is never taken from the prototype', () => {
    const token = `a.${Buffer.from('{"__proto__":{"repository":"evil/vault"}}').toString('base64url')}.c`;
    expect(parseIdToken(token)?.repository).toBeNull();
  });

  test('any text: claims or null, never an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), (text, value) => {
        for (const token of [text, `a.${Buffer.from(text).toString('base64url')}.c`, encodeToken(value)])
          expect([null, 'object']).toContain(parseIdToken(token) === null ? null : 'object');
      }),
    );
  });
});

test.each([
  ['acme/vault/.github/workflows/release.yml@refs/heads/main', 'release.yml', 'refs/heads/main'],
  ['acme/vault/.github/workflows/a@b.yaml@refs/tags/x@1.0', 'a@b.yaml', 'refs/tags/x@1.0'],
  ['acme/vault/.github/workflows/a.yml@refs/heads/b.yml@c', 'a.yml', 'refs/heads/b.yml@c'],
  ['acme/vault/.github/workflows/release.yml@', 'release.yml', ''],
])('workflow ref %s', (text, file, ref) => {
  expect(parseWorkflowRef(text)).toEqual({ repository: 'acme/vault', file, ref });
});

test.each([
  null,
  '',
  'release.yml',
  'acme/vault/.github/workflows/release.yml',
  'acme/.github/workflows/a.yml@x',
])('no workflow ref: %s', (text) => {
  expect(parseWorkflowRef(text)).toBeNull();
});

describe('describing', () => {
  test('who it is', () => {
    expect(describeIdentity(sampleClaims())).toBe('acme/vault, workflow release.yml, environment pypi');
    expect(describeIdentity(sampleClaims({ environment: undefined }))).toBe(
      'acme/vault, workflow release.yml',
    );
  });

  test('a hostile environment stays on one line and in its backticks', () => {
    const text = describeClaims(sampleClaims({ environment: '`\n::add-mask::x\u202e\u001b[31m' }));
    expect(text).toBe(
      "`repository` `acme/vault`, workflow `release.yml` (`job_workflow_ref`), `environment` `' ::add-mask::x`",
    );
  });
});
