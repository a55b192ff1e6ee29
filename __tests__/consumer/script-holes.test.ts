import { describe, expect, test } from '@jest/globals';
import { findHoles, fixHoles, mayHaveHoles } from '../../src/consumer/find-holes.ts';
import type { HoleFile } from '../../src/consumer/hole.ts';

const PRIVATE = 'https://packages.acme.example/simple/';
const CI = '.github/workflows/ci.yml';

function look(path: string, text: string) {
  const file: HoleFile = { path, text, outside: false };
  const holes = findHoles({ files: [file], environment: {}, own: null });
  const [fixed] = fixHoles([file], holes);
  return {
    found: holes.map(({ finding, line }) => `${finding.code}:${line}`),
    fixed: fixed?.after ?? null,
    texts: holes.map(({ finding }) => finding.message).join('\n'),
  };
}

describe('no holes', () => {
  test.each<[string, string, string]>([
    ['behind a comment sign', 'requirements.txt', `rich # was --extra-index-url ${PRIVATE}\n`],
    ['behind one in a script', CI, `    - run: pip check # --extra-index-url ${PRIVATE}\n`],
    ['a comment of a batch file', 'ci.bat', `:: pip --extra-index-url ${PRIVATE}\n`],
    ['emptied', CI, `env:\n  PIP_EXTRA_INDEX_URL: ""\n  UV_EXTRA_INDEX_URL: ''\n`],
    ['emptied by a shell', 'ci.sh', 'PIP_EXTRA_INDEX_URL= pip install x\nexport UV_INDEX=""\n'],
    ['removed', 'ci.sh', 'env -u PIP_EXTRA_INDEX_URL uv sync\nunset UV_INDEX uv\n'],
    ['a health check', 'Dockerfile', 'HEALTHCHECK CMD curl -f http://app.example/health || exit 1\n'],
    ['our own command', 'ci.sh', `py-release consumer init --package x --index ${PRIVATE}\n`],
    ['a default index of uv', 'ci.sh', `uv sync --default-index ${PRIVATE}\n`],
    ['an input that is declared', 'action.yml', 'inputs:\n  extra-index-url:\n    description: x\n'],
  ])('%s', (_, path, text) => {
    expect(look(path, text)).toMatchObject({ found: [], fixed: null });
  });
});

describe('found, and left to a person', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'configuration in a here-document',
      'Dockerfile',
      `RUN cat > /etc/pip.conf <<EOF\n[global]\nextra-index-url = ${PRIVATE}\ntrusted-host = a.example\nEOF\n`,
      ['hole-extra-index:3', 'hole-trusted-host:4'],
    ],
    [
      'configuration that is printed',
      'ci.sh',
      `printf '[global]\\nextra-index-url = ${PRIVATE}\\n' > pip.conf\n`,
      ['hole-extra-index:1'],
    ],
    [
      'pip config',
      'ci.sh',
      `pip config set global.extra-index-url "${PRIVATE}"\npip config --user set install.trusted-host a.example\n`,
      ['hole-extra-index:1', 'hole-trusted-host:2'],
    ],
    ['an input of an action', CI, `  with:\n    extra-index-url: ${PRIVATE}\n`, ['hole-extra-index:2']],
    [
      'uv --index',
      'ci.sh',
      `uv sync --index acme=${PRIVATE}\nuv pip install \\\n  --index ${PRIVATE} \\\n  x\n`,
      ['hole-extra-index-uv:1', 'hole-extra-index-uv:3'],
    ],
    [
      'a value that a command makes',
      'ci.sh',
      'pip install --extra-index-url $(make url --of x) y\npip install --extra-index-url "$(cat "url")" y\n',
      ['hole-extra-index:1', 'hole-extra-index:2'],
    ],
    [
      'a value in several quotes',
      'ci.sh',
      'pip install --extra-index-url https://"$USER":"$PASS"@packages.acme.example/ y\n',
      ['hole-extra-index:1'],
    ],
    [
      'a value of several lines',
      CI,
      `env:\n  A: 1\n  PIP_EXTRA_INDEX_URL: >-\n    ${PRIVATE}\n    https://b.example/\n`,
      ['hole-extra-index:3'],
    ],
    [
      'a value that goes on',
      CI,
      `env:\n  A: 1\n  PIP_EXTRA_INDEX_URL: ${PRIVATE}\n    https://b.example/\n`,
      ['hole-extra-index:3'],
    ],
    [
      'the only variable of a step that begins with it',
      CI,
      `  - env:\n      PIP_EXTRA_INDEX_URL: ${PRIVATE}\n    run: x\n`,
      ['hole-extra-index:2'],
    ],
    [
      'the only variable, beside comments',
      CI,
      `env:\n  # why\n  PIP_EXTRA_INDEX_URL: ${PRIVATE}\njobs: {}\n`,
      ['hole-extra-index:3'],
    ],
    [
      'the only variable, above a comment',
      CI,
      `env:\n  PIP_EXTRA_INDEX_URL: ${PRIVATE}\n  # why\njobs: {}\n`,
      ['hole-extra-index:2'],
    ],
    [
      'the environment of nox',
      'noxfile.py',
      `session.env["PIP_EXTRA_INDEX_URL"] = "${PRIVATE}"\n`,
      ['hole-extra-index:1'],
    ],
    [
      'all that a target of make has',
      'Makefile',
      `install:\n  export PIP_EXTRA_INDEX_URL=${PRIVATE}\nall:\n`,
      ['hole-extra-index:2'],
    ],
    [
      'an item of a list',
      'environment.yml',
      `- pip:\n  - --extra-index-url ${PRIVATE}\n  - rich\n`,
      ['hole-extra-index:2'],
    ],
  ])('%s', (_, path, text, found) => {
    expect(look(path, text)).toMatchObject({ found, fixed: null });
  });
});

describe('found, and mended', () => {
  test.each<[string, string, string, readonly string[], string]>([
    ['.env', '.env', `A=1\nPIP_EXTRA_INDEX_URL=${PRIVATE}\n`, ['hole-extra-index:2'], 'A=1\n'],
    [
      'two options in a line of requirements',
      'requirements.txt',
      `--extra-index-url ${PRIVATE} --trusted-host a.example\nrich\n`,
      ['hole-extra-index:1', 'hole-trusted-host:1'],
      '\nrich\n',
    ],
    [
      'a value with an expression of the shell',
      'ci.sh',
      'pip install --extra-index-url "https://${USER:-a b}@packages.acme.example/" y\n',
      ['hole-extra-index:1'],
      'pip install y\n',
    ],
    [
      'the only variable of a service',
      'compose.yaml',
      `services:\n  a:\n    environment:\n      PIP_EXTRA_INDEX_URL: ${PRIVATE}\n    image: x\n`,
      ['hole-extra-index:4'],
      'services:\n  a:\n    image: x\n',
    ],
    [
      'in a command that is quoted',
      'ci.sh',
      `sh -c "pip install x --extra-index-url ${PRIVATE}"\n`,
      ['hole-extra-index:1'],
      'sh -c "pip install x"\n',
    ],
  ])('%s', (_, path, text, found, fixed) => {
    expect(mayHaveHoles(path)).toBe(true);
    expect(look(path, text)).toMatchObject({ found, fixed });
  });
});

test('a comment in a value of pip.conf is no index', () => {
  const { texts } = look('pip.conf', `[global]\nextra-index-url =\n  # why\n  ${PRIVATE}\n`);
  expect(texts).toContain('second index, packages.acme.example');
});

test('the value of a variable of make is named', () => {
  const { texts } = look('Makefile', `export PIP_EXTRA_INDEX_URL := ${PRIVATE}\n`);
  expect(texts).toContain('packages.acme.example');
});
