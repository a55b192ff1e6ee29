import { describe, expect, test } from '@jest/globals';
import { isForeignAudience } from '../../src/trust/foreign-audience.ts';
import { judgeMint } from '../../src/trust/mint-answer.ts';
import { offerError } from '../../src/trust/offer-error.ts';
import { judgeAudience } from '../../src/trust/trust-offer.ts';
import { explainUploadRefusal } from '../../src/trust/upload-refusal.ts';
import type { HttpAnswer } from '../../src/upload/answer-text.ts';
import { sampleSubject } from './sample-claims.ts';

function answer(status: number, body: unknown): HttpAnswer {
  return typeof body === 'string'
    ? { status, reason: '', contentType: 'text/html', body }
    : { status, reason: '', contentType: 'application/json', body: JSON.stringify(body) };
}

const PYPI = 'https://upload.pypi.org/legacy/';
const DOWN = '<html><body>503 Backend is unhealthy</body></html>';
const failed = (code: string, description: unknown): unknown => ({
  message: 'Token request failed',
  errors: [{ code, description }],
});

describe('judgeAudience', () => {
  test.each([
    [200, { audience: 'pypi' }, { kind: 'offered', audience: 'pypi' }],
    [403, { message: 'Trusted publishing functionality not enabled' }, { kind: 'disabled' }],
    [403, '<h1>Forbidden</h1>', { kind: 'not-offered' }],
    [404, DOWN, { kind: 'not-offered' }],
    [401, '', { kind: 'not-offered' }],
    [302, '', { kind: 'not-offered' }],
    [405, '', { kind: 'not-offered' }],
    [200, '<html>welcome to pypiserver</html>', { kind: 'not-offered' }],
    [200, { audience: 7 }, { kind: 'not-offered' }],
    [200, { audience: 'two words' }, { kind: 'not-offered' }],
    [200, ['pypi'], { kind: 'not-offered' }],
    [503, DOWN, { kind: 'unknown', answer: expect.stringContaining('Backend is unhealthy') }],
    [429, '', { kind: 'unknown' }],
    [200, { audience: 'testpypi' }, { kind: 'foreign-audience', audience: 'testpypi' }],
  ])('%i %p', (status, body, expected) => {
    expect(judgeAudience(answer(status, body), PYPI)).toMatchObject(expected);
  });
});

test.each([
  ['pypi', PYPI, false],
  ['testpypi', 'https://test.pypi.org/legacy/', false],
  ['pypi', 'https://index.acme.example/legacy/', true],
  ['PyPI', 'https://pypi.org.evil.example/legacy/', true],
  ['sigstore', PYPI, true],
  ['sts.amazonaws.com', 'https://index.acme.example/', true],
  ['https://github.com/acme', 'https://index.acme.example/', true],
  ['api://AzureADTokenExchange', 'https://index.acme.example/', true],
  ['https://index.acme.example/publishing', 'https://index.acme.example/legacy/', false],
  ['acme', 'https://index.acme.example/', false],
  ['index.acme.example', 'https://index.acme.example/', false],
  ['Index.Acme.Example:443/legacy/', 'https://index.acme.example/', false],
  ['vault.acme.example', 'https://index.acme.example/', true],
  ['acme.example', 'https://index.acme.example/', true],
  ['sts.eu-west-1.amazonaws.com', 'https://index.acme.example/', true],
  ['//iam.googleapis.com/projects/1', 'https://index.acme.example/', true],
  ['npm:registry.acme.example', 'https://index.acme.example/', true],
  ['acme-1.0 uploads', 'https://index.acme.example/', false],
  ['pypi', 'http://127.0.0.1:8080/legacy/', false],
])('audience %s of %s is foreign: %s', (audience, url, foreign) => {
  expect(isForeignAudience(audience, url)).toBe(foreign);
});

describe('judgeMint', () => {
  test.each([
    [
      200,
      { success: true, token: 'pypi-x', expires: 1_900_000_000 },
      { kind: 'minted', token: 'pypi-x', expires: 1_900_000_000 },
    ],
    [200, { success: true, token: 'pypi-x' }, { kind: 'minted', token: 'pypi-x', expires: null }],
    [200, { token: 'pypi-x', expires: 'soon' }, { kind: 'minted', token: 'pypi-x', expires: null }],
    [200, DOWN, { kind: 'again' }],
    [200, { token: 'two words' }, { kind: 'again' }],
    [200, { token: '' }, { kind: 'again' }],
    [429, '', { kind: 'again' }],
    [503, DOWN, { kind: 'again' }],
    [422, DOWN, { kind: 'again', answer: 'HTTP 422 and no JSON' }],
    [422, failed('invalid-reuse-token', 'invalid token: already used'), { kind: 'again' }],
    [422, failed('not-enabled', 'GitHub trusted publishing functionality not enabled'), { kind: 'disabled' }],
    [403, { message: 'Trusted publishing functionality not enabled' }, { kind: 'disabled' }],
    [404, '', { kind: 'not-offered' }],
    [308, '', { kind: 'not-offered' }],
    [
      422,
      failed('invalid-publisher', 'valid token, but no corresponding publisher (x)'),
      {
        kind: 'refused',
        code: 'invalid-publisher',
        answer: 'invalid-publisher: valid token, but no corresponding publisher (x)',
      },
    ],
    [
      422,
      failed('invalid-payload', { not: 'a text' }),
      { kind: 'refused', code: 'invalid-payload', answer: 'invalid-payload' },
    ],
    [422, { message: 'Token request failed', errors: 'none' }, { kind: 'refused', code: '' }],
    [400, { errors: [7, null] }, { kind: 'refused', code: '' }],
  ])('%i %p', (status, body, expected) => {
    expect(judgeMint(answer(status, body))).toMatchObject(expected);
  });

  test('hostile words stay short and on one line', () => {
    const verdict = judgeMint(
      answer(422, failed('invalid-token', `\u001b[31m::error::\r\n${'x'.repeat(4000)}`)),
    );
    expect(verdict).toMatchObject({
      kind: 'refused',
      answer: expect.stringMatching(/^invalid-token: ::error:: x+…$/),
    });
    if (verdict.kind === 'refused') expect(verdict.answer.length).toBeLessThanOrEqual(400);
  });

  test('a body that looked like a token is not shown', () => {
    expect(JSON.stringify(judgeMint(answer(200, { tokens: 'pypi-secret' })))).not.toContain('pypi-secret');
  });
});

test.each([
  [{ kind: 'disabled', answer: 'HTTP 403: off' }, 'trust-not-enabled', 'HTTP 403: off'],
  [{ kind: 'not-offered', answer: 'HTTP 404: no' }, 'trust-not-offered', 'HTTP 404: no'],
  [{ kind: 'unknown', answer: 'HTTP 503: down' }, 'trust-unreachable', 'HTTP 503: down'],
  [{ kind: 'foreign-audience', audience: 'pypi' }, 'trust-audience-foreign', '`pypi`'],
] as const)('offer %p', (offer, code, text) => {
  const error = offerError(offer, sampleSubject('https://index.acme.example/legacy/'));
  expect(error).toMatchObject({ code, happened: expect.stringContaining(text) });
});

describe('explainUploadRefusal', () => {
  const refused = (status: number, text: string): HttpAnswer =>
    answer(status, {
      message: 'The server could not comply.',
      code: `${status} ${text}`,
      title: 'Bad Request',
    });

  test('a pending publisher that made a project of another name', () => {
    const text =
      'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher';
    expect(explainUploadRefusal(refused(400, text), sampleSubject())).toMatchObject({
      code: 'trust-pending-name',
      message: expect.stringMatching(/Acme\.Vault.*https:\/\/pypi\.org\/manage\/account\/publishing\//),
    });
  });

  test('a publisher of another project', () => {
    const text = "Invalid API Token: project-scoped token is not valid for project: 'acme-vault'";
    expect(explainUploadRefusal(refused(403, text), sampleSubject())).toMatchObject({
      code: 'trust-other-project',
      message: expect.stringContaining('/manage/project/acme-vault/settings/publishing/'),
    });
  });

  test('anything else is not explained', () => {
    expect(explainUploadRefusal(refused(400, 'File already exists'), sampleSubject())).toBeNull();
    expect(explainUploadRefusal(answer(200, ''), sampleSubject())).toBeNull();
  });
});
