import { describe, expect, test } from '@jest/globals';
import { filenameProblem, memberProblem } from '../../src/distribution/safe-filename.ts';
import { parseSdistFilename } from '../../src/distribution/sdist-filename.ts';
import { parseWheelFilename } from '../../src/distribution/wheel-filename.ts';

describe('parseWheelFilename', () => {
  test.each([
    [
      'acme_vault-1.3.0-py3-none-any.whl',
      { name: 'acme_vault', version: '1.3.0', build: null, python: 'py3', abi: 'none', platform: 'any' },
    ],
    [
      'acme-1!2.0rc1+a_b-2b-py2.py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
      {
        name: 'acme',
        version: '1!2.0rc1+a_b',
        build: '2b',
        python: 'py2.py3',
        abi: 'none',
        platform: 'manylinux_2_17_x86_64.manylinux2014_x86_64',
      },
    ],
  ])('%s', (filename, parts) => {
    expect(parseWheelFilename(filename)).toEqual(parts);
  });

  test.each([
    ['acme-1.0.tar.gz', 'does not end in .whl'],
    ['acme-1.0-py3-none.whl', '4 parts'],
    ['acme-vault-1.0-x-py3-none-any.whl', '7 parts'],
    ['acme-1.0-x-py3-none-any.whl', 'build tag'],
    ['acme--py3-none-any.whl', 'version is empty'],
    ['-1.0-py3-none-any.whl', 'the name'],
    ['a b-1.0-py3-none-any.whl', 'the name'],
    ['acme-1.0-py3-none-a ny.whl', 'compatibility tag'],
    ['acme-1.0-py3.-none-any.whl', 'compatibility tag'],
    ['../acme-1.0-py3-none-any.whl', 'path separator'],
    ['acme-1.0-py3-none-any\n.whl', 'control character'],
  ])('refuses %j', (filename, reason) => {
    expect(() => parseWheelFilename(filename)).toThrow(reason);
  });
});

describe('parseSdistFilename', () => {
  test.each([
    ['acme_vault-1.3.0.tar.gz', { name: 'acme_vault', version: '1.3.0' }],
    ['acme-vault-1.3.0.tar.gz', { name: 'acme-vault', version: '1.3.0' }],
    ['acme-1!2.0.dev3+l.1.tar.gz', { name: 'acme', version: '1!2.0.dev3+l.1' }],
  ])('%s', (filename, parts) => {
    expect(parseSdistFilename(filename)).toEqual(parts);
  });

  test.each([
    ['acme-1.0.zip', 'does not end in .tar.gz'],
    ['acme.tar.gz', 'not separated'],
    ['acme-.tar.gz', 'not separated'],
    ['-1.0.tar.gz', 'not separated'],
    ['x/acme-1.0.tar.gz', 'path separator'],
  ])('refuses %j', (filename, reason) => {
    expect(() => parseSdistFilename(filename)).toThrow(reason);
  });
});

test.each([
  ['acme.whl', null],
  ['', 'empty'],
  ['.', 'folder'],
  ['..', 'folder'],
  ['a/b', 'separator'],
  ['a\\b', 'separator'],
  ['a\u0000b', 'control'],
  ['a\ud800', 'control'],
  ['a'.repeat(256), 'longer'],
])('filenameProblem(%j)', (filename, problem) => {
  const found = filenameProblem(filename);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});

test.each([
  ['acme/__init__.py', null],
  ['acme/..hidden/x', null],
  ['', 'empty'],
  ['/etc/passwd', 'absolute'],
  ['C:/x', 'absolute'],
  ['acme/../../x', 'leaves'],
  ['..', 'leaves'],
  ['acme\\x', 'backslash'],
  ['a\nb', 'control'],
])('memberProblem(%j)', (path, problem) => {
  const found = memberProblem(path);
  if (problem === null) expect(found).toBeNull();
  else expect(found).toContain(problem);
});
