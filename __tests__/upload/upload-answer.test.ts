import { describe, expect, test } from '@jest/globals';
import { answerText } from '../../src/upload/answer-text.ts';
import { judgeIncompleteUpload } from '../../src/upload/credential-verdict.ts';
import { retryAfterSeconds } from '../../src/upload/retry-after.ts';
import { judgeAnswer, type UploadReply } from '../../src/upload/upload-answer.ts';

const ATTEMPT = {
  index: 'PyPI',
  url: 'https://acme.example/legacy',
  filename: 'acme-1.0.tar.gz',
  size: 7,
  attempts: 1,
  hasCredential: true,
};

function reply(status: number, body = '', more: Partial<UploadReply> = {}): UploadReply {
  return {
    status,
    reason: '',
    contentType: 'text/plain',
    body,
    location: null,
    retryAfterSeconds: null,
    ...more,
  };
}

function json(status: number, value: unknown): UploadReply {
  return reply(status, JSON.stringify(value), { contentType: 'application/json; charset=utf-8' });
}

/** As the hosts word it. */
const ANSWERS: [string, UploadReply, string, string | null][] = [
  ['stored', reply(200), 'stored', null],
  ['created', reply(201), 'stored', null],
  ['devpi, same bytes', reply(200, 'Upload of identical file to non volatile index.'), 'stored', null],
  [
    'PyPI, name in use',
    json(400, { code: "400 File already exists ('acme-1.0.tar.gz', with blake2_256 hash 'x')." }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'PyPI, deleted before',
    json(400, { code: '400 This filename was previously used by a file that has since been deleted.' }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'pypiserver',
    reply(409, "<html><body>Package 'acme-1.0.tar.gz' already exists!</body></html>", {
      contentType: 'text/html',
    }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'GitLab',
    json(400, { message: 'Validation failed: File name has already been taken' }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'Artifactory',
    json(403, { errors: [{ status: 403, message: 'Not enough permissions to delete/overwrite artifact' }] }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'Azure',
    json(409, { message: 'The feed already contains file', typeKey: 'PackageAlreadyExistsException' }),
    'unclear',
    'upload-filename-taken',
  ],
  ['Google', reply(400, 'Requested entity already exists.'), 'unclear', 'upload-filename-taken'],
  [
    'Nexus',
    reply(400, 'Repository does not allow updating assets: pypi'),
    'unclear',
    'upload-filename-taken',
  ],
  ['Gitea', reply(400, 'Package file does exist already'), 'unclear', 'upload-filename-taken'],
  [
    'Nexus, newer',
    reply(400, 'pypi-hosted/packages/acme/1.0/acme-1.0.tar.gz cannot be updated'),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'Artifactory, older',
    json(403, { errors: [{ status: 403, message: "Not enough permissions to overwrite artifact 'x'" }] }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'Artifactory, hiding',
    json(404, { errors: [{ status: 404, message: "Could not locate artifact 'pypi-local:acme/1.0/x'" }] }),
    'unclear',
    'upload-filename-taken',
  ],
  [
    'PyPI, bad token',
    json(403, { code: '403 Invalid or non-existent authentication information.' }),
    'refused',
    'index-credentials-refused',
  ],
  ['401', reply(401, 'no'), 'refused', 'index-credentials-refused'],
  [
    'no right to the project',
    json(403, { code: "403 The user 'x' isn't allowed to upload to project 'acme'." }),
    'refused',
    'upload-forbidden',
  ],
  [
    'PyPI, read-only',
    json(403, { code: '403 Read-only mode: Uploads are temporarily disabled.' }),
    'retry',
    'upload-busy',
  ],
  [
    '14 days',
    json(400, { code: '400 Uploading new files to releases older than 14 days is not allowed.' }),
    'refused',
    'upload-release-too-old',
  ],
  [
    'metadata',
    json(400, { code: "400 Invalid value for classifiers. Error: 'x' is not valid" }),
    'refused',
    'upload-refused',
  ],
  ['too large by the proxy', reply(413, '<html>nginx</html>'), 'refused', 'upload-too-large'],
  [
    'too large by PyPI',
    json(400, { code: '400 File too large. Limit for project is 100 MB.' }),
    'refused',
    'upload-too-large',
  ],
  ['wrong URL', reply(404), 'refused', 'upload-url-wrong'],
  ['simple page', reply(405), 'refused', 'upload-url-wrong'],
  ['redirect', reply(308, '', { location: '/legacy/?secret=1' }), 'refused', 'upload-redirected'],
  ['busy', reply(429, 'slow down', { retryAfterSeconds: 7 }), 'retry', 'upload-busy'],
  ['gateway', reply(502), 'retry', 'upload-busy'],
  ['server error', reply(500), 'retry', 'upload-busy'],
];

describe('judgeAnswer', () => {
  test.each(ANSWERS)('%s', (_, answer, verdict, code) => {
    const judged = judgeAnswer(answer, ATTEMPT);
    expect(judged.verdict).toBe(verdict);
    expect('error' in judged ? judged.error.code : null).toBe(code);
  });

  test('Retry-After is passed on', () => {
    expect(judgeAnswer(reply(429, '', { retryAfterSeconds: 7 }), ATTEMPT)).toMatchObject({ delaySeconds: 7 });
  });

  test('the target of a redirect is shown without its query', () => {
    const judged = judgeAnswer(reply(308, '', { location: '/legacy/?secret=1' }), ATTEMPT);
    expect('error' in judged && judged.error.message).toContain('https://acme.example/legacy/.');
  });

  test.each([401, 403])('without a credential %i asks for one', (status) => {
    expect(judgeAnswer(reply(status, 'Forbidden'), { ...ATTEMPT, hasCredential: false })).toMatchObject({
      error: { code: 'index-credentials-missing' },
    });
  });
});

test.each<[string, UploadReply, string]>([
  [
    'JSON code',
    json(400, { message: 'The server…', code: '400 File too large.', title: 'Bad Request' }),
    'File too large.',
  ],
  ['JSON message', json(400, { message: 'taken' }), 'taken'],
  ['JSON list', json(400, { errors: [{ status: 400, message: 'no' }] }), 'no'],
  ['JSON error code and text', json(400, { code: 'BAD_REQUEST', message: 'read me' }), 'read me'],
  [
    'reason phrase',
    reply(400, '<html>', { reason: "400 Invalid value for classifiers. Error: 'x' is wrong" }),
    "Invalid value for classifiers. Error: 'x' is wrong",
  ],
  [
    'HTML',
    reply(
      409,
      '<html><head><title>Error</title></head><body><h1>409</h1><p>It &quot;exists&quot;</p><script>x()</script>',
      { contentType: 'text/html' },
    ),
    '409 It "exists"',
  ],
  ['plain', reply(400, 'line\n\u001b[31mtwo'), 'line [31mtwo'],
  ['broken JSON', reply(400, '{', { contentType: 'application/json', reason: 'Bad Request' }), '{'],
  ['nothing', reply(400), 'no explanation (HTTP 400)'],
])('answerText: %s', (_, answer, text) => {
  expect(answerText(answer)).toBe(text);
});

test('answerText cuts long texts', () => {
  expect(answerText(reply(400, 'x'.repeat(9999))).length).toBeLessThan(510);
});

test.each<[number, string, string]>([
  [400, 'Include at least one message digest.', 'accepted'],
  [422, '', 'accepted'],
  [401, '', 'refused'],
  [403, 'Invalid or non-existent authentication information.', 'refused'],
  [403, 'Read-only mode: Uploads are temporarily disabled.', 'unknown'],
  [200, '', 'unknown'],
  [404, '', 'unknown'],
  [429, '', 'unknown'],
  [503, '', 'unknown'],
])('an incomplete upload answered %i %s: %s', (status, text, verdict) => {
  expect(judgeIncompleteUpload(reply(status, text))).toBe(verdict);
});

test.each([
  [null, null, null],
  ['7', null, 7],
  [' 0 ', null, 0],
  ['soon', null, null],
  ['-1', null, null],
  ['Sat, 21 Nov 2026 10:00:30 GMT', 'Sat, 21 Nov 2026 10:00:00 GMT', 30],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 'Sat, 21 Nov 2026 10:00:00 GMT', 0],
  ['Sat, 21 Nov 2026 10:00:30 GMT', null, null],
])('Retry-After %j at %j: %j', (value, date, seconds) => {
  expect(retryAfterSeconds(value, date)).toBe(seconds);
});
