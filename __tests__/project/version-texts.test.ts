// The smaller readers: setup.cfg, files of no particular language, hatch patterns, uv.lock.
import { describe, expect, test } from '@jest/globals';
import { iniEntries, iniValue } from '../../src/project/ini-entries.ts';
import { patternVersion } from '../../src/project/pattern-version.ts';
import { ownLockVersion } from '../../src/project/uv-lock.ts';
import { versionLines, wholeFileVersion } from '../../src/project/version-lines.ts';

describe('setup.cfg', () => {
  test.each([
    ['plain', '[metadata]\nversion = 1.2.0\n'],
    ['colon, upper case, no spaces', '[metadata]\nVersion:1.2.0'],
    ['CRLF', '[metadata]\r\nname = a\r\nversion = 1.2.0\r\n'],
    ['byte order mark', '\uFEFF[metadata]\nversion = 1.2.0\n'],
    ['odd spacing', '[metadata]\nversion \t=\t 1.2.0 \t\n'],
    [
      'other sections and keys',
      '[bump]\nversion = 9\n[metadata]\nx_version = 8\n# version = 7\n; version = 6\nversion = 1.2.0\n[z]\nversion = 5\n',
    ],
    ['a continued value before', '[metadata]\ndescription =\n  version = 9\nversion = 1.2.0\n'],
  ])('%s', (_, text) => {
    const value = iniValue(iniEntries(text), 'metadata', 'version');
    expect(value?.text).toBe('1.2.0');
    expect(text.slice(value?.start, value?.end)).toBe('1.2.0');
  });

  test('python_version is not a version', () => {
    expect(iniValue(iniEntries('[metadata]\npython_version = 3.8\n'), 'metadata', 'version')).toBeNull();
  });
});

describe('files of no particular language', () => {
  test.each([
    ['YAML', 'version: 1.2.0\n', null, ['1.2.0']],
    ['YAML in quotes', "  version: '1.2.0' # now\n", null, ['1.2.0']],
    ['JSON', '{"version":"1.2.0","a":{"b":"1.2.0"}}', null, ['1.2.0']],
    ['a leading v is kept out', 'version = v1.2.0\n', null, ['1.2.0']],
    ['another name', 'release: 1.2.0\nversion: 1.0\n', 'release', ['1.2.0']],
    ['a name is taken as it stands', 'a.b: 1.2.0\naxb: 1.3\n', 'a.b', ['1.2.0']],
    ['longer names are other names', 'python_version: 3.8\nversion-file: 1\nmy.version: 2\n', null, []],
    ['not a version', 'version: latest\n', null, []],
    ['not a version as a whole', 'version: 1.2.0/4\n', null, []],
  ])('%s', (_, text, name, expected) => {
    const spans = versionLines(text, name);
    expect(spans.map((span) => span.text)).toEqual(expected);
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  test.each([
    ['1.2.0\n', '1.2.0'],
    ['\uFEFF v1.2.0 \r\n', '1.2.0'],
    ['1.2.0', '1.2.0'],
    ['', null],
    ['1.2.0\n1.3.0\n', null],
    ['version 1', null],
  ])('%j as a whole is %j', (text, expected) => {
    expect(wholeFileVersion(text)?.text ?? null).toBe(expected);
  });
});

describe('a pattern of hatch', () => {
  test.each([
    ['VERSION = v"(?P<version>[^"]+)"', 'x\nVERSION = v"1.2.0"\n', '1.2.0'],
    ['(?i)^version (?P<version>.+)$', 'a\nVersion 1.2.0\n', '1.2.0'],
    ['(["\'])(?P<version>.+?)\\1', "v = '1.2.0'\n", '1.2.0'],
    ['\\Av(?P<version>.+)', 'v1.2.0\n', '1.2.0'],
    ['(?P<q>["\'])(?P<version>.+?)(?P=q)', "v = '1.2.0'\n", '1.2.0'],
    ['nothing (?P<version>.+)', 'v1.2.0\n', undefined],
  ])('%s', (pattern, text, expected) => {
    expect(patternVersion(text, pattern)[0]?.text).toBe(expected);
  });

  test.each(['(?P<version>', 'version = (.+)'])('%s is an error', (pattern) => {
    expect(() => patternVersion('x', pattern)).toThrow('version-files');
  });
});

describe("uv.lock's own entry", () => {
  const entry = (name: string, version: string, source: string): string =>
    `[[package]]\nname = "${name}"\n${version}source = { ${source} }\n\n`;
  const text = [
    'version = 1\n\n',
    entry('acme', 'version = "0.9"\n', 'registry = "https://pypi.org/simple"'),
    entry('acme', 'version = "1.1"\n', 'editable = "packages/acme"'),
    entry('acme', 'version = "1.2.0"\n', 'editable = "."'),
    entry('acme-dynamic', '', 'editable = "."'),
    entry('acme-virtual', 'version = "1.3"\n', 'virtual = "."'),
  ].join('');

  test.each([
    ['acme', '.', '1.2.0'],
    ['ACME', '.', '1.2.0'],
    ['acme', 'packages/acme', '1.1'],
    ['acme.virtual', '.', '1.3'],
    ['acme-dynamic', '.', null],
    ['acme', 'other', null],
    ['acme-other', '.', null],
  ])('%s in %s', (name, source, expected) => {
    for (const lock of [text, text.replaceAll('\n', '\r\n')]) {
      const span = ownLockVersion('uv.lock', lock, name, source);
      expect(span?.text ?? null).toBe(expected);
      if (span !== null) expect(lock.slice(span.start, span.end)).toBe(expected);
    }
  });

  test('a broken entry names its line in the file', () => {
    const broken = text.replace('version = "1.2.0"', '<<<<<<< HEAD');
    expect(() => ownLockVersion('uv.lock', broken, 'acme', '.')).toThrow(
      'uv.lock is not valid TOML, line 15,',
    );
  });
});
