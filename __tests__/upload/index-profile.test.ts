import { describe, expect, test } from '@jest/globals';
import { indexProfile } from '../../src/upload/index-profile.ts';

describe('indexProfile', () => {
  test.each([
    ['', 'pypi', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['pypi', 'pypi', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['PyPI', 'pypi', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    ['https://upload.pypi.org/legacy', 'pypi', 'https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
    [' testpypi ', 'testpypi', 'https://test.pypi.org/legacy/', 'https://test.pypi.org/simple/'],
    [
      'https://test.pypi.org/legacy/',
      'testpypi',
      'https://test.pypi.org/legacy/',
      'https://test.pypi.org/simple/',
    ],
    ['http://127.0.0.1:8931', 'generic', 'http://127.0.0.1:8931/', 'http://127.0.0.1:8931/simple/'],
    ['http://localhost:1/x', 'generic', 'http://localhost:1/x', 'http://localhost:1/x/simple/'],
    ['http://[::1]:1/', 'generic', 'http://[::1]:1/', 'http://[::1]:1/simple/'],
    [
      'https://acme.example/legacy/',
      'generic',
      'https://acme.example/legacy/',
      'https://acme.example/simple/',
    ],
  ])('%s', (repository, name, uploadUrl, simpleUrl) => {
    expect(indexProfile(repository)).toMatchObject({
      name,
      uploadUrl,
      simpleUrl,
      missingPageMeansEmpty: name !== 'generic',
      readWithCredential: name === 'generic',
      mayOverwrite: false,
      forwardsUnknown: false,
      wantsMd5: false,
      tokenUser: '__token__',
    });
  });

  test.each([
    ['pipy', 'index-url-invalid'],
    ['upload.acme.example', 'index-url-invalid'],
    ['ftp://acme.example/', 'index-url-invalid'],
    ['https://acme.example/?token=x', 'index-url-invalid'],
    ['https://acme.example/#x', 'index-url-invalid'],
    ['http://acme.example/', 'index-url-plain-http'],
    ['http://127.0.0.1.acme.example/', 'index-url-plain-http'],
    ['http://notlocalhost/', 'index-url-plain-http'],
    ['https://me:hush@acme.example/', 'index-url-with-secret'],
    ['https://hush@acme.example/', 'index-url-with-secret'],
    ['https://acme.example/simple/', 'index-url-is-simple'],
    ['https://gitlab.example/api/v4/groups/7/-/packages/pypi/simple', 'index-url-is-simple'],
    ['https://pypi.org/', 'index-url-of-pypi'],
    ['https://pypi.org/legacy/', 'index-url-of-pypi'],
    ['https://upload.pypi.org/', 'index-url-of-pypi'],
    ['https://pypi.org/simple/acme-vault/', 'index-url-of-pypi'],
    ['https://test.pypi.org/project/acme-vault/', 'index-url-of-pypi'],
  ])('refuses %s', (repository, code) => {
    expect(() => indexProfile(repository)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    'https://me:hush@acme.example/',
    'http://:hush@acme.example/?a=hush',
    'htps//me:hush@acme.example',
  ])('shows no secret of %s', (repository) => {
    expect(() => indexProfile(repository)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hush') }),
    );
  });
});
