import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameVersion } from '../../src/version/compare-versions.ts';
import { formatVersion } from '../../src/version/format-version.ts';
import { refNameProblem } from '../../src/version/ref-name-problem.ts';
import { formatTag, parseTagFormat, readTag } from '../../src/version/tag-format.ts';
import { anyVersion, version } from './versions.ts';

describe('a format is checked', () => {
  test.each([
    'v{version}',
    '{version}',
    'acme-vault-v{version}',
    'release/{version}',
    'a@{version}',
    '{version}-final',
    'v.{version}',
    'é{version}',
  ])('%s is good', (format) => {
    const tag = formatTag(parseTagFormat(format), version('1.2.0rc1'));
    expect(tag).toBe(format.replace('{version}', '1.2.0rc1'));
  });

  test.each([
    ['', 'it does not hold {version}'],
    ['v', 'it does not hold {version}'],
    ['v{Version}', 'it does not hold {version}'],
    ['{version}-{version}', 'it holds {version} more than once'],
    ['{name}-v{version}', '{name} is no placeholder'],
    ['v {version}', 'spaces'],
    ['v\n{version}', 'control'],
    ['-{version}', 'begin with "-"'],
    ['.{version}', 'begin with "."'],
    ['a/.{version}', 'begin with "."'],
    ['/{version}', '"/"'],
    ['{version}/', '"/"'],
    ['a//{version}', '"/"'],
    ['{version}.', 'end with "."'],
    ['{version}.lock', '".lock"'],
    ['v..{version}', '".."'],
    ['v~{version}', 'any of'],
    ['v^{version}', 'any of'],
    ['v:{version}', 'any of'],
    ['v?{version}', 'any of'],
    ['v*{version}', 'any of'],
    ['v[{version}', 'any of'],
    ['v\\{version}', 'any of'],
    ['\uD800{version}', 'Unicode'],
  ])('%j is refused', (format, why) => {
    const refused = expect.objectContaining({
      code: 'tag-format-invalid',
      happened: expect.stringContaining(why),
      remedy: expect.stringContaining('"v{version}"'),
    });
    expect(() => parseTagFormat(format)).toThrow(refused);
  });

  test('a local version can make a tag that git refuses', () => {
    expect(() => formatTag(parseTagFormat('v{version}'), version('1.0+a.lock'))).toThrow('.lock');
  });
});

describe('names of tags are judged as git does', () => {
  // prettier-ignore
  const names = [
    '', 'v1.0', 'a/b', 'a/b/v1', '@', '@a', 'a@', 'a@{b', 'a{b', 'a}', '.a', 'a/.b', 'a.', 'a./b', 'a..b', 'a.lock',
    'a.lock/b', 'a.locks', 'a lock', 'a\tb', 'a\x7fb', 'a~b', 'a^b', 'a:b', 'a?b', 'a*b', 'a[b', 'a]b', 'a\\b', '/a',
    'a/', 'a//b', 'é', '版本', "a'b", 'a"b', 'a;b', 'a$(b)', 'a|b', 'a%b', 'a!b',
  ];

  test.each(names)('%j', (name) => {
    const { status } = spawnSync('git', ['check-ref-format', `refs/tags/${name}`]);
    expect(refNameProblem(name) === null).toBe(status === 0);
  });
});

describe('a tag is read as a whole', () => {
  test.each([
    ['v{version}', 'v1.2.0', '1.2.0'],
    ['v{version}', 'v1.2.0rc1', '1.2.0rc1'],
    ['v{version}', 'v1.2.0-rc.1', '1.2.0rc1'],
    ['v{version}', 'v1.2', '1.2'],
    ['v{version}', 'v1!2.0', '1!2.0'],
    ['v{version}', 'v1.2.0.post1', '1.2.0.post1'],
    ['v{version}', 'v2024.1', '2024.1'],
    ['v{version}', 'v2024', '2024'],
    ['v{version}', 'v20240101', '20240101'],
    ['{version}', '1.2.0', '1.2.0'],
    ['acme-v{version}', 'acme-v1.2.0', '1.2.0'],
    ['{version}-final', '1.2.0-final', '1.2.0'],
  ])('%s reads %s as %s', (format, tag, expected) => {
    const read = readTag(parseTagFormat(format), tag);
    expect(read && formatVersion(read)).toBe(expected);
  });

  test.each([
    ['v{version}', 'v1'],
    ['v{version}', 'v999'],
    ['v{version}', 'v0001'],
    ['v{version}', 'v'],
    ['v{version}', '1.2.0'],
    ['v{version}', 'V1.2.0'],
    ['v{version}', 'vv1.2.0'],
    ['v{version}', 'v 1.2.0'],
    ['v{version}', 'xv1.2.0'],
    ['v{version}', 'v1.2.0-docs'],
    ['v{version}', 'v1.2.x'],
    ['v{version}', 'version-1.2.0'],
    ['{version}', 'v1.2.0'],
    ['{version}', '1'],
    ['{version}-final', '1.2.0'],
    ['{version}-final', '-final'],
    ['acme-v{version}', 'acme-core-v1.2.0'],
    ['1{version}1', '1'],
  ])('%s does not read %s', (format, tag) => {
    expect(readTag(parseTagFormat(format), tag)).toBeNull();
  });

  test('a version that is a lone number has a tag that is read again', () => {
    const format = parseTagFormat('v{version}');
    expect(formatTag(format, version('5'))).toBe('v5.0.0');
    expect(formatTag(format, version('2024'))).toBe('v2024');
  });

  test('every tag that is written is read back as its version', () => {
    const formats = fc.constantFrom(
      'v{version}',
      '{version}',
      'acme/{version}',
      '1{version}1',
      '{version}rc1',
    );
    fc.assert(
      fc.property(formats, anyVersion, (format, any) => {
        const parsed = parseTagFormat(format);
        const read = readTag(parsed, formatTag(parsed, any));
        expect(read !== null && sameVersion(read, any)).toBe(true);
      }),
    );
  });
});
