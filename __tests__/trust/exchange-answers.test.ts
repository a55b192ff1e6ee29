// What services say, read: whatever it is, it is a verdict, and what could be a secret is in no words.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExchangeVerdict } from '../../src/trust/exchange-step.ts';
import { firstStep } from '../../src/trust/first-step.ts';
import { parseIndexIdentity } from '../../src/trust/index-identity.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';

const STEPS = (
  [
    [
      'https://acme-111122223333.d.codeartifact.cn-north-1.amazonaws.com.cn/pypi/main/',
      'role: arn:aws-cn:iam::111122223333:role/publish',
      'https://sts.cn-north-1.amazonaws.com.cn/',
    ],
    [
      'https://europe-west1-python.pkg.dev/acme/python/',
      'provider: projects/1/locations/global/workloadIdentityPools/github/providers/acme',
      'https://sts.googleapis.com/v1/token',
    ],
    [
      'https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/',
      'tenant: acme.example\nclient: 11111111-2222-3333-4444-555555555555',
      'https://login.microsoftonline.com/acme.example/oauth2/v2.0/token',
    ],
    [
      'https://acme.example/platform/artifactory/api/pypi/python-local',
      'provider-name: github',
      'https://acme.example/platform/access/api/v1/oidc/token',
    ],
  ] as const
).map(([repository, text, url]) => {
  const profile = indexProfile(repository);
  const identity = parseIndexIdentity(text, profile, '`password`');
  return { url, step: firstStep(identity, profile, { idToken: 'a.b.hush', runId: '7' }) };
});

const read = (at: number, status: number, body: string): ExchangeVerdict => {
  const step = STEPS[at]?.step;
  if (step === undefined) throw new Error('no step');
  return step.read({ status, reason: '', contentType: 'application/json', body });
};

describe.each(STEPS)('$url', ({ step, url }) => {
  test('is asked there, with the ID token in the body alone', () => {
    const question = step.question(0);
    expect(question.url).toBe(url);
    expect(`${question.url} ${JSON.stringify(question.headers)}`).not.toContain('hush');
    expect(JSON.stringify(question.body)).toContain('hush');
    expect(question.secrets).toEqual(['a.b.hush']);
  });

  test('any answer is a verdict', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(200, 204, 302, 400, 401, 403, 404),
        fc.oneof(fc.string(), fc.json()),
        (status, body) => {
          const { kind } = step.read({ status, reason: '', contentType: 'text/html', body });
          expect(['next', 'done', 'again', 'refused']).toContain(kind);
        },
      ),
    );
  });

  test('a long one takes no time', () => {
    for (const filler of ['<Code>', ' ', '<', '{'].map((text) => text.padEnd(200_000, text)))
      expect(step.read({ status: 403, reason: '', contentType: '', body: filler }).kind).toBe('again');
  });
});

test.each<[number, string]>([
  [0, '<AccessKeyId>a</AccessKeyId><SecretAccessKey>hush</SecretAccessKey>'],
  [1, '{"access_token":"hush\\nhush"}'],
  [1, '{"access_token":{"hush":1}}'],
  [2, '{"access_token":"","hush":1}'],
  [3, '{"token":"hush"}'],
])('a good answer of service %s without what it should hold (%s) is not shown', (at, body) => {
  const verdict = read(at, 200, body);
  expect(verdict.kind).toBe('again');
  expect(JSON.stringify(verdict)).not.toContain('hush');
});

test.each([
  // https://github.com/aws/aws-cli/issues/7194
  [
    'InvalidIdentityToken',
    "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
  ],
  ['IDPCommunicationError', 'The identity provider could not be reached'],
  ['Throttling', 'Rate exceeded'],
  ['ThrottlingException', 'Rate exceeded'],
  ['RequestLimitExceeded', 'Request limit exceeded.'],
])('AWS says %s with HTTP 400, which passes: it is asked again', (code, message) => {
  const body = `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  expect(read(0, 400, body)).toEqual({ kind: 'again', reason: expect.stringContaining(code) });
});

test.each([700213, 7002131, 7002138])(
  'Entra says AADSTS%s: its `sub` is none that the application knows',
  (code) => {
    const body = JSON.stringify({
      error_description: `AADSTS${code}: No matching federated identity record`,
    });
    expect(read(2, 401, body)).toMatchObject({ kind: 'refused', cause: 'subject' });
  },
);

test('AWS says that a token is wrong: that is final', () => {
  const body = '<Error><Code>InvalidIdentityToken</Code><Message>Incorrect token audience</Message></Error>';
  expect(read(0, 400, body)).toMatchObject({ kind: 'refused', cause: 'audience' });
});

test('whom Artifactory gave a token to is its user; a name that Basic credentials can not hold is not', () => {
  const token = (sub: string): string => `a.${Buffer.from(JSON.stringify({ sub })).toString('base64url')}.c`;
  const user = (fields: object): unknown => {
    const verdict = read(3, 200, JSON.stringify(fields));
    return verdict.kind === 'done' ? verdict.credential.user : verdict;
  };
  expect(user({ access_token: token('jfac@01/users/ada'), expires_in: 60 })).toBe('ada');
  expect(user({ access_token: token('ada') })).toBe('ada');
  expect(user({ access_token: token('ada'), username: 'bob' })).toBe('bob');
  // Any other name than the token's own is refused, none is not: https://docs.astral.sh/uv/guides/integration/jfrog
  expect(user({ access_token: token('jfac@01/users/a:b') })).toBe('');
  expect(user({ access_token: 'opaque' })).toBe('');
});
