import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { UserError, UserErrors } from '../../src/findings/user-error.ts';
import { readInputs } from '../../src/gateways/runner/runner.ts';
import { INPUT_NAMES, parseActionInputs } from '../../src/inputs/action-inputs.ts';
import { parseVersion } from '../../src/version/parse-version.ts';

const inputs = (values: Readonly<Record<string, string>>) =>
  parseActionInputs(new Map(Object.entries(values)));

function problems(values: Readonly<Record<string, string>>): readonly UserError[] {
  try {
    inputs(values);
    return [];
  } catch (error) {
    if (error instanceof UserErrors) return error.errors;
    if (error instanceof UserError) return [error];
    throw error;
  }
}

describe('values', () => {
  test('nothing given is the ordinary release', () => {
    expect(inputs({})).toEqual({
      command: null,
      token: '',
      repository: '',
      user: '',
      password: '',
      pypiToken: '',
      testPypiToken: '',
      bump: null,
      version: null,
      dist: null,
      manifestDigest: null,
      workingDirectory: '.',
      python: null,
      dryRun: false,
      stopAfterDraft: false,
      verifyCommand: null,
      assets: [],
      rehearsal: true,
      attestations: null,
      indexProfile: '',
      indexUrl: '',
      indexIdentity: '',
      indexCa: '',
      package: '',
      files: '',
      comment: true,
      failOnUnparsed: false,
      sbom: false,
    });
  });

  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
  test.each([
    ['command', 'release', { command: 'release' }],
    ['command', 'preview', { command: 'preview' }],
    ['command', 'build', { command: 'build' }],
    ['command', 'publish', { command: 'publish' }],
    ['command', 'verify', { command: 'verify' }],
    ['token', 't', { token: 't' }],
    ['repository', 'testpypi', { repository: 'testpypi' }],
    ['index-profile', 'devpi', { indexProfile: 'devpi' }],
    ['index-url', 'https://x/simple/', { indexUrl: 'https://x/simple/' }],
    ['index-identity', 'role: r\naudience: a', { indexIdentity: 'role: r\naudience: a' }],
    ['index-ca', 'acme.pem', { indexCa: 'acme.pem' }],
    ['rehearsal', 'False', { rehearsal: false }],
    ['attestations', 'required', { attestations: 'required' }],
    ['user', 'ada', { user: 'ada' }],
    ['password', 'p w', { password: 'p w' }],
    ['pypi-token', 'pypi-x', { pypiToken: 'pypi-x' }],
    ['test-pypi-token', 'pypi-y', { testPypiToken: 'pypi-y' }],
    ['bump', 'minor', { bump: 'minor' }],
    ['version', '1.3.0rc1', { version: parseVersion('1.3.0rc1') }],
    ['dist', 'dist', { dist: 'dist' }],
    ['dist', './out//dist/', { dist: 'out/dist' }],
    ['manifest-digest', digest, { manifestDigest: digest }],
    ['working-directory', 'packages/acme', { workingDirectory: 'packages/acme' }],
    ['working-directory', './', { workingDirectory: '.' }],
    ['working-directory', 'packages\\acme', { workingDirectory: 'packages/acme' }],
    ['python', '3.12', { python: '3.12' }],
    ['dry-run', 'TRUE', { dryRun: true }],
    ['dry-run', 'false', { dryRun: false }],
    ['stop-after', 'draft', { stopAfterDraft: true }],
    ['verify-command', `acme --check 'two words'`, { verifyCommand: ['acme', '--check', 'two words'] }],
    ['assets', 'a.txt\r\n\n  sub/b.txt  \n', { assets: ['a.txt', 'sub/b.txt'] }],
  ])('%s: %j', (name, value, expected) => {
    expect(inputs({ [name]: value })).toMatchObject(expected);
  });
});

describe('problems', () => {
  test.each([
    ['command', 'relese', 'input-invalid', '`relese`, which is not `release`, `preview`, `build`'],
    ['bump', 'huge', 'input-invalid', '`huge`'],
    ['bump', 'Minor', 'input-invalid', '`Minor`'],
    ['version', '1.2.x', 'input-invalid', '`1.2.x`, which is not a version (PEP 440)'],
    ['manifest-digest', 'sha256:ABC', 'input-invalid', '`sha256:` and 64 hex digits'],
    ['dry-run', 'yes', 'input-invalid', '`true` or `false`'],
    ['rehearsal', 'no', 'input-invalid', '`true` or `false`'],
    ['stop-after', 'tag', 'input-invalid', '`draft`'],
    ['attestations', 'on', 'input-invalid', '`auto`, `required` or `off`'],
    ['working-directory', '../other', 'input-outside-workspace', '`../other`'],
    ['working-directory', '/etc', 'input-outside-workspace', '`/etc`'],
    ['working-directory', 'a/../../b', 'input-outside-workspace', '`a/../../b`'],
    ['dist', 'C:\\dist', 'input-outside-workspace', '`C:\\dist`'],
    ['assets', 'fine.txt\n../../secret', 'input-outside-workspace', '`../../secret`'],
    ['verify-command', 'acme && rm -rf .', 'command-needs-shell', '&'],
    ['verify-command', `acme 'open`, 'command-quote-open', 'verify-command'],
  ])('%s: %j', (name, value, code, text) => {
    const [problem, ...others] = problems({ [name]: value });
    expect(others).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toContain(text);
  });

  test('bump and version contradict each other', () => {
    expect(problems({ bump: 'minor', version: '2.0.0' })).toMatchObject([{ code: 'input-conflict' }]);
  });

  test.each([
    ['pypi_token', 'Did you mean `pypi-token`?'],
    ['Manifest-Digst', 'Did you mean `manifest-digest`?'],
    ['comand', 'Did you mean `command`?'],
    ['something-else-entirely', 'The inputs are: command, token,'],
  ])('an unknown input %s names the near one', (name, hint) => {
    expect(problems({ [name]: 'value' })).toMatchObject([{ code: 'input-unknown' }]);
    expect(problems({ [name]: 'value' })[0]?.remedy).toContain(hint);
  });

  test('all are told together', () => {
    const found = problems({
      command: 'x',
      bump: 'y',
      version: 'z',
      'dry-run': '1',
      'working-directory': '..',
      'verify-command': 'a | b',
      tokn: 'secret',
      assets: '/a\n../b',
    });
    expect(found.map(({ code }) => code).sort()).toEqual([
      'command-needs-shell',
      'input-invalid',
      'input-invalid',
      'input-invalid',
      'input-invalid',
      'input-outside-workspace',
      'input-outside-workspace',
      'input-outside-workspace',
      'input-unknown',
    ]);
  });

  test('no message holds a secret, nor the value of an input that nobody knows', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{20,60}$/);
    fc.assert(
      fc.property(secret, (value) => {
        const found = problems({
          token: value,
          password: value,
          'pypi-token': value,
          'test-pypi-token': value,
          user: value,
          'pypi-tokn': value,
          command: 'wrong',
        });
        expect(found.length).toBe(2);
        expect(JSON.stringify(found.map(({ message, stack }) => [message, stack]))).not.toContain(value);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the runner', () => {
  test('names in action.yml and in the code are the same', () => {
    const { inputs: declared } = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    expect(Object.keys(declared)).toEqual([...INPUT_NAMES]);
  });

  test('defaults of action.yml are read without a problem', () => {
    const { inputs: declared } = parse(readFileSync('action.yml', 'utf8')) as {
      inputs: Readonly<Record<string, { readonly default?: string }>>;
    };
    const env = Object.entries(declared).map(([name, { default: value }]) => [
      `INPUT_${name.toUpperCase()}`,
      value ?? '',
    ]);
    expect(parseActionInputs(readInputs(Object.fromEntries(env) as Record<string, string>))).toMatchObject({
      workingDirectory: '.',
      dryRun: false,
    });
  });

  test('an INPUT_ variable that action.yml does not declare is told', () => {
    const raw = readInputs({ 'INPUT_DRY-RUN': ' true ', INPUT_DRYRUN: 'true', PATH: '/bin' });
    expect(raw).toEqual(
      new Map([
        ['dry-run', 'true'],
        ['dryrun', 'true'],
      ]),
    );
    expect(() => parseActionInputs(raw)).toThrow('There is no input `dryrun`. Did you mean `dry-run`?');
  });
});
