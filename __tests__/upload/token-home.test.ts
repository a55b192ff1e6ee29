import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { isTokenOf, refuseForeignToken, tokenHome } from '../../src/upload/token-home.ts';
import { pypiToken } from './pypi-token.ts';

test.each([
  ['a token as PyPI makes it', 'pypi-AgEIcHlwaS5vcmcCJDAwMDAw', 'pypi.org'],
  ['one of TestPyPI', 'pypi-AgENdGVzdC5weXBpLm9yZwIkMDAw', 'test.pypi.org'],
  ['one of another Warehouse', pypiToken('pypi.acme.example'), 'pypi.acme.example'],
  ['something like it', 'pypi-hush', 'unknown'],
  ['the beginning alone', 'pypi-', 'unknown'],
  ['a location that is none', pypiToken('a b'), 'unknown'],
  ['another secret', 'glpat-abc', null],
  ['nothing', '', null],
])('tokenHome: %s', (_, secret, home) => {
  expect(tokenHome(secret)).toBe(home);
});

test('tokenHome takes anything', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void tokenHome(`pypi-${text}`)));
  fc.assert(
    fc.property(fc.domain(), (host) => {
      expect(tokenHome(pypiToken(host))).toBe(host.toLowerCase());
    }),
  );
});

describe('refuseForeignToken', () => {
  const OTHER = 'https://pypi.acme.example/';
  const LOCAL = 'http://127.0.0.1:8080/';
  const PYPI = pypiToken('pypi.org');
  const TEST = pypiToken('test.pypi.org');

  test.each([
    ['pypi', PYPI, null],
    ['pypi', 'pypi-hush', null],
    ['pypi', 'anything', null],
    ['pypi', TEST, 'TestPyPI'],
    ['testpypi', TEST, null],
    ['testpypi', 'pypi-hush', null],
    ['testpypi', PYPI, 'PyPI'],
    [OTHER, 'anything', null],
    [OTHER, pypiToken('pypi.acme.example'), null],
    [OTHER, PYPI, 'PyPI'],
    [OTHER, TEST, 'TestPyPI'],
    [OTHER, 'pypi-hush', 'PyPI'],
    [OTHER, pypiToken('pypi.rival.example'), 'pypi.rival.example'],
    [LOCAL, 'pypi-hush', null],
    [LOCAL, PYPI, null],
    ['http://127.0.0.1.acme.example.localhost:1/', PYPI, null],
  ])('%s gets %s: refused as of %s', (repository, secret, home) => {
    const profile = indexProfile(repository);
    const refuse = (): void => refuseForeignToken(secret, profile, '`password`');
    if (home === null) return expect(refuse).not.toThrow();
    expect(refuse).toThrow(
      expect.objectContaining({
        code: 'credential-of-pypi-misdirected',
        message: expect.stringContaining(`an API token of ${home}, and the target is ${profile.label}`),
      }),
    );
    expect(refuse).toThrow(expect.objectContaining({ message: expect.not.stringContaining(secret) }));
  });

  test('where an index is read makes no token its own', () => {
    const profile = indexProfile(OTHER, { simpleUrl: 'https://pypi.rival.example/simple/' });
    const theirs = pypiToken('pypi.rival.example');
    expect(isTokenOf(theirs, profile)).toBe(false);
    expect(() => refuseForeignToken(theirs, profile, '`password`')).toThrow(
      expect.objectContaining({ code: 'credential-of-pypi-misdirected' }),
    );
  });

  test('isTokenOf is sure or says no', () => {
    expect(isTokenOf(PYPI, indexProfile('pypi'))).toBe(true);
    expect(isTokenOf(PYPI, indexProfile('testpypi'))).toBe(false);
    expect(isTokenOf('pypi-hush', indexProfile('pypi'))).toBe(false);
    expect(isTokenOf('hush', indexProfile(OTHER))).toBe(false);
  });
});
