// The small rooms of a request: its target, its range, its client, its line in the log.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accessActor, accessLine, clientName } from '../../src/servers/access-record.ts';
import { parseByteRange } from '../../src/servers/byte-range.ts';
import { parseIndexRequest } from '../../src/servers/index-request.ts';
import { exportLines, installerEnvironment } from '../../src/servers/installer-environment.ts';
import { createGate } from '../../src/servers/request-gate.ts';

describe('targets', () => {
  test.each([
    ['/simple/', { kind: 'root' }],
    ['/simple', { kind: 'root' }],
    ['/simple/acme-vault/', { kind: 'project', name: 'acme-vault' }],
    ['/simple/acme-vault/?format=json', { kind: 'project', name: 'acme-vault' }],
    ['/simple/Acme.Vault/', { kind: 'moved', location: '/simple/acme-vault/' }],
    [
      '/files/acme-vault/acme_vault-1.0%2Bcpu-py3-none-any.whl',
      { kind: 'file', name: 'acme-vault', filename: 'acme_vault-1.0+cpu-py3-none-any.whl', part: 'file' },
    ],
    [
      '/files/acme-vault/acme_vault-1.0.tar.gz.metadata',
      { kind: 'file', name: 'acme-vault', filename: 'acme_vault-1.0.tar.gz', part: 'metadata' },
    ],
  ])('%s', (target, request) => expect(parseIndexRequest(target)).toEqual(request));

  test('whatever comes, names and filenames are plain and lead nowhere', () => {
    const piece = fc.constantFrom(
      'simple',
      'files',
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%00',
      '\\',
      'acme-vault',
      'A_b',
      '',
      'é',
      '%',
      '?x',
      'a.whl',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => `/${parts.join('/')}`),
          fc.string(),
        ),
        (target) => {
          const request = parseIndexRequest(target);
          if ('name' in request) expect(request.name).toMatch(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/);
          if (request.kind === 'file') expect(request.filename).toMatch(/^[A-Za-z0-9][A-Za-z0-9._+!-]*$/);
          if (request.kind === 'moved') expect(request.location).toMatch(/^\/simple\/[a-z0-9-]+\/$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('ranges', () => {
  test.each([
    [null, 'all'],
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=8-30', { start: 8, end: 9 }],
    ['bytes=10-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=-', 'all'],
    ['bytes=3-2', 'all'],
    ['bytes=0-1,3-4', 'all'],
    ['bytes=99999999999999999-', 'all'],
  ])('%s of ten bytes', (header, range) => expect(parseByteRange(header, 10)).toEqual(range));
});

describe('the gate of an address that others reach', () => {
  const knock = (host: string) => {
    const gate = createGate({ host: '0.0.0.0', port: 8417, user: 'py-release', password: 'x' });
    return gate({ method: 'GET', host, authorization: null })?.status;
  };
  test.each([
    ['192.0.2.7:8417', 401],
    ['[2001:db8::1]:8417', 401],
    ['localhost:8417', 401],
    ['evil.example:8417', 421],
    ['192.0.2.7:80', 421],
    ['', 421],
  ])('%s: %i', (host, status) => expect(knock(host)).toBe(status));
});

describe('the access log', () => {
  test.each([
    ['pip/26.3 {"ci":true}', 'pip/26.3'],
    ['uv/0.13.9 {}', 'uv/0.13.9'],
    ['poetry/2.1.0 CPython/3.12', 'poetry/2.1.0'],
    [`pip/${'9'.repeat(500)}`, `pip/${'9'.repeat(32)}`],
    ['\u001b[31mred', null],
    ['', null],
    [null, null],
  ])('the client %j', (header, name) => expect(clientName(header)).toBe(name));

  test('a job is told by its run, a person by name', () => {
    const job = {
      GITHUB_ACTOR: 'mona',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_REPOSITORY: 'acme/app',
      GITHUB_RUN_ID: '7',
    };
    expect(accessActor(job, 'ada')).toEqual({
      actor: 'mona',
      workflow: 'CI',
      repository: 'acme/app',
      run: '7',
      user: null,
    });
    expect(accessActor({}, 'ada')).toMatchObject({ actor: null, user: 'ada' });
  });

  test('one line of JSON, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = accessLine(accessActor({ GITHUB_WORKFLOW: text }, text), {
          ...{ at: 0, status: 200, complete: true, fromCache: false, reason: text, userAgent: text },
          ...{ package: text, version: null, file: text, sha256: null },
        });
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(JSON.parse(line)).toMatchObject({ time: '1970-01-01T00:00:00.000Z', status: 200 });
      }),
    );
  });
});

describe('the environment of a command', () => {
  test('no token in any form, no second index', () => {
    const env = {
      ...{
        PATH: '/bin',
        GITHUB_TOKEN: 's3cret-token',
        GH_TOKEN: 'other',
        COPY: 'x s3cret-token y',
        EMPTY: undefined,
      },
      ...{
        PIP_EXTRA_INDEX_URL: 'https://x.example',
        UV_EXTRA_INDEX_URL: 'y',
        PIP_INDEX_URL: 'https://old.example',
      },
    };
    const made = installerEnvironment(env, { PIP_INDEX_URL: 'http://127.0.0.1:8417/simple/' }, [
      's3cret-token',
    ]);
    expect(made).toEqual({ PATH: '/bin', PIP_INDEX_URL: 'http://127.0.0.1:8417/simple/' });
  });

  test('a shell reads back what was written', () => {
    expect(exportLines({ A: `it's $HOME` })).toBe(`export A='it'\\''s $HOME'\n`);
  });
});
