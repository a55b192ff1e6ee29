// Small readers of texts in distributions.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { entryPointsProblem } from '../../src/distribution/entry-points.ts';
import { matchesAny } from '../../src/distribution/glob-pattern.ts';
import { parseCsv } from '../../src/distribution/parse-csv.ts';
import { secretKinds } from '../../src/distribution/secret-patterns.ts';
import { parseRecord, recordVerdict } from '../../src/distribution/wheel-record.ts';

describe('parseCsv', () => {
  test.each([
    [
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\n\r\nc,',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"a,b","say ""hi"""\n', [['a,b', 'say "hi"']]],
    ['"two\nlines",x', [['two\nlines', 'x']]],
    ['"open,x\ny', [['open,x\ny']]],
    ['""', []],
    ['', []],
  ])('%j', (text, rows) => {
    expect(parseCsv(text)).toEqual(rows);
  });

  test('what is written with quotes is read back', () => {
    const row = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = rows
          .map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(parseCsv(text)).toEqual(rows);
      }),
    );
  });
});

describe('RECORD', () => {
  test('is compared with the files', () => {
    const record = parseRecord(
      'a\\b.py,sha256=x,1\nc.py,sha256=y==,1\nd.py,,\ngone.py,sha256=z,1\ni.dist-info/RECORD,,\ni.dist-info/RECORD.jws,,\n',
    );
    const hashes = new Map([
      ['a/b.py', 'x'],
      ['c.py', 'other'],
      ['d.py', ''],
      ['new.py', ''],
      ['i.dist-info/RECORD', ''],
      ['i.dist-info/RECORD.p7s', ''],
    ]);
    expect(recordVerdict(record, hashes)).toEqual({
      unlisted: ['new.py'],
      absent: ['gone.py'],
      differing: ['c.py'],
      unproved: ['d.py'],
    });
  });
});

describe('entry points', () => {
  test.each([
    '',
    '[console_scripts]\nacme = acme:main\n',
    '# comment\n\n[console_scripts]\nacme = acme:main [extra]\n[gui_scripts]\n; none\n',
    '[acme.plugins]\nname with spaces/x = a.b\n',
    '[a]\nx = 1\n  goes on\n\ty too\n',
    '[a]\nX = 1\nx = 2\n',
    '[console_scripts]\r\nacmé = acme:main\r\n',
  ])('good: %j', (text) => {
    expect(entryPointsProblem(text)).toBeNull();
  });

  test.each([
    ['x = 1\n', 'before the first group in line 1'],
    ['[a]\n= 1\n', 'name = value in line 2'],
    ['[a]\nx: 1\n', 'name = value in line 2'],
    ['[a]\nx = 1\nx = 2\n', '"x" occurs twice in line 3'],
    ['[a]\n[b]\n[a]\n', '[a] occurs twice in line 3'],
    ['[gui_scripts]\na b = c\n', 'the name "a b" in [gui_scripts]'],
    ['[console_scripts]\n../x = c\n', 'the name "../x"'],
  ])('bad: %j', (text, problem) => {
    expect(entryPointsProblem(text)).toContain(problem);
  });
});

describe('patterns of paths', () => {
  test.each([
    ['.env', '.env', true],
    ['.env', 'a/b/.env', true],
    ['/.env', 'a/.env', false],
    ['*.orig', 'a/b.py.orig', true],
    ['*.orig', 'a/b.py.orig2', false],
    ['tests/keys/', 'tests/keys/a/b.pem', true],
    ['tests/keys', 'src/tests/keys/a.pem', false],
    ['**/keys/*.pem', 'tests/keys/a.pem', true],
    ['**/keys/*.pem', 'keys/a.pem', true],
    ['src/**/x.py', 'src/x.py', true],
    ['src/**', 'src/a/b', true],
    ['src/*', 'src/a/b', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a[1]+(x).py', 'a[1]+(x).py', true],
    ['a.c', 'abc', false],
    ['*', 'anything/at/all', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(matchesAny(path, [pattern])).toBe(expected);
  });
});

/** Letters in no order, so that no scanner of this repository takes them for a secret of its own. */
const NOISE = 'q7Rk2VwZp9LsXc4TnB8mJd5HfG3yQe6UaKi1oMvDxWzCt0rE';
const noise = (length: number): string => NOISE.repeat(Math.ceil(length / NOISE.length)).slice(0, length);
const pem = (kind: string, body: string): string =>
  `-----BEGIN ${kind}-----\n${body}\n-----END ${kind}-----\n`;

describe('secrets by their form', () => {
  test.each([
    ['private key', pem('PRIVATE KEY', noise(64))],
    ['private key', pem('RSA PRIVATE KEY', `${noise(64)}\n${noise(64)}`)],
    ['private key', pem('OPENSSH PRIVATE KEY', noise(70))],
    ['private key', JSON.stringify({ private_key: pem('PRIVATE KEY', noise(90)) })],
    ['private key', `KEY = (\n  "-----BEGIN EC PRIVATE KEY-----\\n"\n  "${noise(64)}\\n"\n)`],
    ['PyPI token', `token = pypi-AgEIcHlwaS5vcmc${noise(140)}`],
    ['GitHub token', `ghp_${noise(36)}`],
    ['GitHub token', `github_pat_${noise(22)}_${noise(40)}${noise(19)}`],
    ['GitLab token', `glpat-${noise(20)}`],
    ['AWS access key id', 'AKIAQ7RK2VWZP5LSXC4T'],
    ['AWS access key id', `AKIAQ7RK2VWZP5LSXC4T\n${'3f9a0b7c1d'.repeat(4)}`],
    ['AWS access key id', `AKIAQ7RK2VWZP5LSXC4T\n${noise(41)}`],
    ['AWS access key', `id = "AKIAQ7RK2VWZP5LSXC4T"\naws_secret_access_key = "${noise(40)}"`],
    ['Slack token', `xoxb-3141592653589-2718281828459-${noise(24)}`],
    ['Stripe key', `sk_live_${noise(24)}`],
    ['npm token', `npm_${noise(36)}`],
  ])('%s', (kind, text) => {
    expect(secretKinds(`before\n${text}\nafter`)).toEqual([kind]);
  });

  test.each([
    ['a line that begins a key', 'if line.startswith("-----BEGIN PRIVATE KEY-----"):\n    pass\n'],
    ['a public key', pem('PUBLIC KEY', noise(90))],
    ['a certificate', pem('CERTIFICATE', noise(90))],
    ['a key left out', pem('PRIVATE KEY', '...')],
    ['a documented example', 'AKIAIOSFODNN7EXAMPLE'],
    ['placeholders', `ghp_${'x'.repeat(36)} pypi-AgEIcHlwaS5vcmc${'a'.repeat(100)} AKIAAAAAAAAAAAAAAAAA`],
    ['a part of a word', `foo_ghp_${noise(10)} xAKIAQ7RK2VWZP5LSXC4T9`],
    ['a prefix alone', 'tokens begin with pypi-AgEIcHlwaS5vcmc or ghp_'],
  ])('no secret: %s', (_, text) => {
    expect(secretKinds(text)).toEqual([]);
  });

  test('hostile texts cost no more than their length', () => {
    const begin = '-----BEGIN PRIVATE KEY-----';
    const texts = [
      ...[`${begin}${' '.repeat(1 << 20)}`, begin.repeat(20_000), `pypi-AgE${'-'.repeat(1 << 20)}`],
      ...[`AKIAQ7RK2VWZP5LSXC4T ${noise(39)} `.repeat(17_000), 'AKIAQ7RK2VWZP5LSXC4T '.repeat(50_000)],
    ];
    const start = performance.now();
    for (const text of texts) secretKinds(text);
    // A cost that grew with the square would be minutes; a busy machine takes seconds.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
