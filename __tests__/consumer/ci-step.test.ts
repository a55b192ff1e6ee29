import { describe, expect, test } from '@jest/globals';
import { ciStepLines, withCiSteps } from '../../src/consumer/ci-step.ts';
import { installingActions } from '../../src/consumer/local-actions.ts';
import { installsProject } from '../../src/consumer/install-words.ts';

const add = (text: string) => {
  const path = '.github/workflows/ci.yml';
  return withCiSteps({ path, text }, 'acme-vault', ciStepLines(null));
};
const STEP = (indent: string): string =>
  ciStepLines(null)
    .map((line) => `${indent}${line}\n`)
    .join('');
const HEAD = 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n';

test.each([
  ['pip3.11 install -r requirements.txt', true],
  ['pip --no-cache-dir install ./pkg', true],
  ['uv --directory app --quiet sync', true],
  ['hatch run test', true],
  ['pdm install', true],
  ['# uv sync\nmake', false],
  ['uv python install', false],
  ['uv --quiet tool install ruff', false],
  ['pip install --upgrade pip', false],
])('%j installs the project: %s', (run, installs) => {
  expect(installsProject(run, 'acme-vault')).toBe(installs);
});

test('a local action that installs counts, one that serves the index itself not', () => {
  const path = '.github/workflows/ci.yml';
  const uses = '      - uses: actions/checkout@v4\n      - uses: ./.github/actions/setup\n';
  const added = (steps: string): readonly string[] => {
    const files = new Map([
      ['.github/actions/setup/action.yml', `runs:\n  using: composite\n  steps:\n${steps}`],
    ]);
    const actions = installingActions(files, 'acme-vault');
    return withCiSteps({ path, text: `${HEAD}${uses}` }, 'acme-vault', ciStepLines(null), actions).added;
  };
  expect(added('    - run: uv sync\n      shell: bash\n')).toEqual(['test']);
  expect(added('    - run: uv python install\n      shell: bash\n')).toEqual([]);
  expect(added('    - uses: x/y/actions/private-index@v1\n    - run: uv sync\n')).toEqual([]);
});

describe('the step is added before the first one that installs', () => {
  test.each([
    ['indented list', '      ', `      - uses: actions/checkout@v4\n`, `      - run: uv sync\n`],
    ['list at the key', '    ', `    - uses: actions/checkout@v4\n`, `    - run: pip install -e .\n`],
    [
      'comment above',
      '      ',
      `      - uses: actions/checkout@v4\n`,
      `      # why\n      - name: x\n        run: poetry install\n`,
    ],
    ['no final newline', '      ', `      - uses: actions/checkout@v4\n`, `      - run: uv sync`],
    [
      'several lines',
      '      ',
      `      - uses: actions/checkout@v4\n      - run: echo\n`,
      `      - run: |\n          pip install -U pip\n          pip install \\\n            -r requirements.txt\n`,
    ],
  ])('%s', (_, indent, before, after) => {
    const { text, added, unsure } = add(HEAD + before + after);
    expect({ text, added, unsure }).toEqual({
      text: HEAD + before + STEP(indent) + after,
      added: ['test'],
      unsure: [],
    });
    expect(add(text)).toEqual({ text, added: [], unsure: [] });
  });

  test('CRLF', () => {
    const before = `${HEAD}      - uses: actions/checkout@v4\n      - run: uv sync\n`.replaceAll(
      '\n',
      '\r\n',
    );
    expect(add(before).text).toBe(
      before.replace('      - run', `${STEP('      ').replaceAll('\n', '\r\n')}      - run`),
    );
  });
});

describe('not certain where: told, and left alone', () => {
  test.each([
    ['no checkout', `${HEAD}      - run: uv sync\n`],
    ['checkout after', `${HEAD}      - run: uv sync\n      - uses: actions/checkout@v4\n`],
    ['a list in one line', 'jobs:\n  test:\n    steps: [{uses: actions/checkout@v4}, {run: uv sync}]\n'],
    ['anchors', `${HEAD}      - &a\n        uses: actions/checkout@v4\n      - &b\n        run: uv sync\n`],
  ])('%s', (_, text) => {
    const done = add(text);
    expect(done.text).toBe(text);
    expect(done.unsure).toEqual([expect.objectContaining({ job: 'test', path: '.github/workflows/ci.yml' })]);
  });
});

test.each([
  ['nothing installs', `${HEAD}      - uses: actions/checkout@v4\n      - run: pip install ruff\n`],
  ['a job of another workflow', 'jobs:\n  x:\n    uses: ./.github/workflows/y.yml\n'],
  ['not YAML', 'jobs:\n\t- {\n'],
  ['empty', ''],
])('nothing to add: %s', (_, text) => {
  expect(add(text)).toEqual({ text, added: [], unsure: [] });
});

test.each([
  ['uv sync --locked', true],
  ['cd app && uv run pytest', true],
  ['python -m pip install .', true],
  ['python3.12 -m pip install ".[test]"', true],
  ['pip install -r requirements.txt', true],
  ['pip install --requirement=requirements.txt', true],
  ['pip install "Acme_Vault>=1"', true],
  ['uv pip install -e .', true],
  ['tox -e py', true],
  ['pip install ruff', false],
  ['pip install --upgrade pip', false],
  ['uv tool install ruff', false],
  ['uvx ruff', false],
  ['echo uv.lock', false],
  ['', false],
])('%j installs the project: %j', (run, expected) => {
  expect(installsProject(run, 'acme-vault')).toBe(expected);
});
