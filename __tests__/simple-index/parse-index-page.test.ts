import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndexFile } from '../../src/simple-index/index-page.ts';
import { parseIndexPage } from '../../src/simple-index/parse-index-page.ts';

const PAGE = 'https://pypi.example/simple/acme/';
const JSON_TYPE = 'application/vnd.pypi.simple.v1+json';
const DIGEST = '0123456789abcdef'.repeat(4);
const WHEEL = 'acme-1.0-py3-none-any.whl';

const file = (changes: Partial<IndexFile> = {}): IndexFile => ({
  filename: WHEEL,
  url: `https://pypi.example/files/${WHEEL}`,
  sha256: null,
  size: null,
  requiresPython: null,
  yanked: false,
  uploadTime: null,
  ...changes,
});

const unreadable = (why: string) =>
  expect.objectContaining({ code: 'index-page-unreadable', happened: expect.stringContaining(why) });

describe('HTML', () => {
  const read = (body: string, url = PAGE, type = 'text/html; charset=utf-8') =>
    parseIndexPage(`<!DOCTYPE html><html>${body}</html>`, type, url).files;

  test('a page as PyPI writes it', () => {
    const body = `
      <head><meta name="pypi:repository-version" content="1.4"><title>Links for acme</title></head>
      <body><h1>Links for acme</h1>
      <a href="https://files.example/ab/acme-1.0.tar.gz#sha256=${DIGEST}" data-requires-python="&gt;=3.10,&lt;4" data-core-metadata="sha256=${DIGEST}">acme-1.0.tar.gz</a><br />
      <a href="https://files.example/cd/${WHEEL}#sha256=${DIGEST.toUpperCase()}" data-yanked="broken &amp; old">${WHEEL}</a><br />
      </body><!--SERIAL 1-->`;
    expect(read(body)).toEqual([
      file({
        filename: 'acme-1.0.tar.gz',
        url: 'https://files.example/ab/acme-1.0.tar.gz',
        sha256: DIGEST,
        requiresPython: '>=3.10,<4',
      }),
      file({ url: `https://files.example/cd/${WHEEL}`, sha256: DIGEST, yanked: 'broken & old' }),
    ]);
  });

  test.each([
    ['relative to the page', `../../files/${WHEEL}`, ''],
    ['from the root', `/files/${WHEEL}`, ''],
    ['without a scheme', `//pypi.example/files/${WHEEL}`, ''],
    ['relative to the base', WHEEL, '<base href="/files/">'],
    ['relative to the first base', WHEEL, '<base href="../../files/"><base href="https://other.example/">'],
    ['relative to the first base that has an address', WHEEL, '<base target="x"><base href="/files/">'],
  ])('a link %s', (_, href, head) => {
    expect(read(`<head>${head}</head><a href="${href}">${WHEEL}</a>`)).toEqual([file()]);
  });

  test.each([
    [`#sha256=${DIGEST}`, DIGEST],
    [`#egg=acme&sha256=${DIGEST}`, DIGEST],
    [`#sha256=${DIGEST}&egg=acme`, DIGEST],
    [`#md5=${DIGEST.slice(0, 32)}`, null],
    ['#sha256=123', null],
    [`#sha256=${'z'.repeat(64)}`, null],
    [`#xsha256=${DIGEST}`, null],
    ['', null],
  ])('the hash of the fragment %s', (fragment, sha256) => {
    expect(read(`<a href="/files/${WHEEL}${fragment.replace('&', '&amp;')}">x</a>`)).toEqual([
      file({ sha256 }),
    ]);
  });

  test.each<[string, string | false]>([
    ['data-yanked', ''],
    ['data-yanked=""', ''],
    ['DATA-YANKED="why"', 'why'],
    ['', false],
  ])('yanked: %j', (attribute, yanked) => {
    expect(read(`<a href="/files/${WHEEL}" ${attribute}>x</a>`)).toEqual([file({ yanked })]);
  });

  test('names are decoded; a query stays in the address', () => {
    expect(read('<A HREF="/files/acme-1.0%2Blocal-py3-none-any.whl?t=1&amp;u=2">x</A>')).toEqual([
      file({
        filename: 'acme-1.0+local-py3-none-any.whl',
        url: 'https://pypi.example/files/acme-1.0%2Blocal-py3-none-any.whl?t=1&u=2',
      }),
    ]);
  });

  test('links that lead to no file are left out', () => {
    const hrefs = [
      '',
      '../',
      '/',
      '#top',
      'mailto:a@acme.example',
      'javascript:alert(1)',
      'http://[',
      'about.html',
    ];
    const others = ['file:///etc/acme.zip', 'ftp://x.example/acme.zip', `data:x/${WHEEL}`];
    const links = [...hrefs, ...others].map((href) => `<a href="${href}">x</a>`).join('');
    expect(read(`${links}<a name="${WHEEL}">x</a><!-- <a href="${WHEEL}">x</a> -->`)).toEqual([]);
  });

  test('a project without files is a page, and so is a refresh button', () => {
    expect(read('<body><form method="post"><input type="submit" name="refresh"></form></body>')).toEqual([]);
  });

  test.each([
    ['a sign-in page', '<form><input name=u><input type=PASSWORD></form>', 'sign in'],
    ['a future version', '<meta name="pypi:repository-version" content="2.0">', '"2.0"'],
    ['a name with a path', '<a href="/x/..%2f..%2facme.whl">x</a>', 'acme.whl'],
    ['a name with control characters', '<a href="/x/a%1b%5b2Jacme.whl">x</a>', 'acme.whl'],
  ])('%s is refused', (_, body, why) => {
    expect(() => read(body)).toThrow(unreadable(why));
  });

  test.each(['text/html', 'TEXT/HTML', 'application/vnd.pypi.simple.v1+html', 'application/xhtml+xml', ''])(
    'the content type %j is read',
    (type) => {
      expect(read(`<a href="/files/${WHEEL}">x</a>`, PAGE, type)).toEqual([file()]);
    },
  );
});

describe('JSON', () => {
  const read = (page: unknown, type = JSON_TYPE, url = PAGE) =>
    parseIndexPage(JSON.stringify(page), type, url).files;
  const entry = { filename: WHEEL, url: `/files/${WHEEL}`, hashes: {} };

  test('a page as PyPI writes it', () => {
    const page = {
      meta: { 'api-version': '1.4', '_last-serial': 1 },
      name: 'acme',
      versions: ['1.0'],
      files: [
        {
          filename: WHEEL,
          url: `https://files.example/ab/${WHEEL}`,
          hashes: { sha256: DIGEST, md5: 'x' },
          'requires-python': '>=3.10',
          size: 1234,
          yanked: false,
          'core-metadata': { sha256: DIGEST },
          'upload-time': '2024-01-01T00:00:00Z',
        },
        { filename: 'acme-1.0.tar.gz', url: '../../files/acme-1.0.tar.gz', hashes: {}, yanked: 'broken' },
      ],
    };
    expect(read(page)).toEqual([
      file({
        url: `https://files.example/ab/${WHEEL}`,
        sha256: DIGEST,
        size: 1234,
        requiresPython: '>=3.10',
        uploadTime: '2024-01-01T00:00:00Z',
      }),
      file({
        filename: 'acme-1.0.tar.gz',
        url: 'https://pypi.example/files/acme-1.0.tar.gz',
        yanked: 'broken',
      }),
    ]);
  });

  test.each<[object, Partial<IndexFile>]>([
    [{ hashes: { sha256: DIGEST.toUpperCase() } }, { sha256: DIGEST }],
    [{ hashes: { sha256: '123' } }, {}],
    [{ hashes: { sha256: 5 } }, {}],
    [{ hashes: null }, {}],
    [{ url: `/files/${WHEEL}#sha256=${DIGEST}` }, { sha256: DIGEST }],
    [{ size: -1 }, {}],
    [{ size: '5' }, {}],
    [{ size: 0 }, { size: 0 }],
    [{ 'requires-python': null }, {}],
    [{ 'requires-python': '' }, {}],
    [{ yanked: true }, { yanked: '' }],
    [{ yanked: '' }, { yanked: '' }],
    [{ yanked: null }, {}],
    [{ 'upload-time': '2026-07-08T09:10:11.123456Z' }, { uploadTime: '2026-07-08T09:10:11.123456Z' }],
    [{ 'upload-time': '2026-07-08T09:10:11+00:00' }, {}],
    [{ 'upload-time': '2026-13-08T09:10:11Z' }, {}],
    [{ 'upload-time': '2026-07-08' }, {}],
    [{ 'upload-time': 1_783_500_000 }, {}],
    [{ 'upload-time': null }, {}],
    [{ url: 'https://pypi.example/assets/123' }, { url: 'https://pypi.example/assets/123' }],
  ])('an entry with %j', (changes, expected) => {
    expect(read({ files: [{ ...entry, ...changes }] })).toEqual([file(expected)]);
  });

  test.each<[string, unknown, string]>([
    ['an error message', { message: 'not found' }, 'no list "files"'],
    ['a list', [], 'no list "files"'],
    ['null', null, 'no list "files"'],
    ['a future version', { meta: { 'api-version': '2.0' }, files: [] }, '"2.0"'],
    ['an entry that is no object', { files: ['x'] }, 'entry 1'],
    ['an entry without a name', { files: [entry, { url: '/x' }] }, 'entry 2'],
    ['an entry without an address', { files: [{ filename: WHEEL }] }, 'no web address'],
    ['an address that is none', { files: [{ filename: WHEEL, url: 'http://[' }] }, 'no web address'],
    ['an address on the disk', { files: [{ filename: WHEEL, url: 'file:///x' }] }, 'no web address'],
    ['a name with a path', { files: [{ ...entry, filename: '../x.whl' }] }, '../x.whl'],
    ['a name of dots', { files: [{ ...entry, filename: '..' }] }, '".."'],
    ['no name', { files: [{ ...entry, filename: '' }] }, '""'],
  ])('%s is refused', (_, page, why) => {
    expect(() => read(page)).toThrow(unreadable(why));
  });

  test.each([JSON_TYPE, 'application/json', 'Application/JSON; charset=utf-8', 'text/html', ''])(
    'the content type %j is read',
    (type) => {
      expect(read({ files: [entry] }, type)).toEqual([file()]);
    },
  );

  test('a byte order mark does no harm', () => {
    expect(parseIndexPage(`\uFEFF${JSON.stringify({ files: [entry] })}`, JSON_TYPE, PAGE).files).toEqual([
      file(),
    ]);
  });
});

describe('anything else', () => {
  test.each([
    ['text/plain', '<a href="x.whl">x</a>', '"text/plain"'],
    ['application/octet-stream', 'x', '"application/octet-stream"'],
    ['application/vnd.pypi.simple.v2+json', '{"files": []}', 'newer'],
    ['application/vnd.pypi.simple.v2+html', '<html></html>', 'newer'],
    ['', 'hello', 'neither'],
    ['', '', 'neither'],
    ['text/html', '', 'no HTML'],
    ['text/html', 'gateway down', 'no HTML'],
    ['text/html', '{"files": [', 'broken'],
    [JSON_TYPE, '<html></html>', 'broken'],
  ])('%j with %j is an error that says why', (type, body, why) => {
    expect(() => parseIndexPage(body, type, PAGE)).toThrow(unreadable(why));
  });

  test('the error shows the address without its credential', () => {
    const read = () =>
      parseIndexPage('x', 'text/plain', 'https://user:secret@pypi.example/simple/acme/?token=secret#secret');
    expect(read).toThrow('https://pypi.example/simple/acme/ ');
    expect(read).not.toThrow('secret');
  });

  test('law: any text is a page or one clear error', () => {
    const fragments = fc.constantFrom(
      '<a href="',
      WHEEL,
      '">',
      '<base href=',
      '{',
      '}',
      '"files":[',
      ']',
      '<!--',
      '&#',
      '\0',
      '%',
      ' ',
    );
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fragments).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(bodies, fc.constantFrom('text/html', JSON_TYPE, ''), (body, type) => {
        try {
          for (const { url } of parseIndexPage(body, type, PAGE).files) expect(url).toMatch(/^https?:/);
        } catch (error) {
          expect(error).toEqual(unreadable(''));
        }
      }),
    );
  });
});
