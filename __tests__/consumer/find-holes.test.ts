import { describe, expect, test } from '@jest/globals';
import { findHoles, fixHoles, mayHaveHoles } from '../../src/consumer/find-holes.ts';
import type { HoleFile } from '../../src/consumer/hole.ts';

const OWN = 'https://pypi.acme.example/simple/';
const PRIVATE = 'https://packages.acme.example/simple/';

function look(path: string, text: string, outside = false) {
  const file: HoleFile = { path, text, outside };
  const holes = findHoles({ files: [file], environment: {}, own: OWN });
  const [fixed] = fixHoles([file], holes);
  return {
    found: holes.map(({ finding, line }) => `${finding.code}:${line}`),
    fixed: fixed?.after ?? null,
    texts: holes.map(({ finding }) => finding.message),
  };
}

describe('found, and mended where that is certain', () => {
  test.each<[string, string, string, readonly string[], string | null]>([
    [
      'pip.conf',
      'pip.conf',
      `[global]\nextra-index-url = ${PRIVATE}\n`,
      ['hole-pip-conf-unread:1', 'hole-extra-index:2'],
      '[global]\n',
    ],
    [
      'pip.conf, several lines',
      'pip.conf',
      `[install]\r\nextra_index_url =\r\n    ${PRIVATE}\r\n    ${OWN}\r\nno-cache-dir = true\r\n`,
      ['hole-pip-conf-unread:1', 'hole-extra-index:2'],
      '[install]\r\nno-cache-dir = true\r\n',
    ],
    [
      'pip.conf, plain http',
      'pip.conf',
      '[global]\nindex-url = http://pypi.acme.example/simple/\n',
      ['hole-pip-conf-unread:1', 'hole-plain-http:2'],
      null,
    ],
    [
      'pip.conf, commented out',
      'pip.conf',
      `[global]\n# extra-index-url = ${PRIVATE}\n`,
      ['hole-pip-conf-unread:1'],
      null,
    ],
    [
      'requirements',
      'requirements-dev.txt',
      `--extra-index-url ${PRIVATE}\nx\n`,
      ['hole-extra-index:1'],
      'x\n',
    ],
    [
      'requirements, last line',
      'requirements.txt',
      `x\n--extra-index-url=${PRIVATE}`,
      ['hole-extra-index:2'],
      'x\n',
    ],
    [
      'requirements, behind a backslash',
      'requirements.txt',
      `-i ${OWN} \\\n--extra-index-url ${PRIVATE}\n`,
      ['hole-extra-index:2'],
      null,
    ],
    [
      'requirements, plain http',
      'requirements.txt',
      '--index-url http://pypi.acme.example/\n',
      ['hole-plain-http:1'],
      null,
    ],
    ['requirements, loopback', 'requirements.txt', '--index-url http://127.0.0.1:8417/simple/\n', [], null],
    [
      'requirements, trusted host',
      'requirements/base.in',
      'x\n--trusted-host pypi.acme.example # why\ny\n',
      ['hole-trusted-host:2'],
      'x\ny\n',
    ],
    [
      'Dockerfile, option',
      'Dockerfile',
      `RUN pip install --extra-index-url ${PRIVATE} x && pip check\n`,
      ['hole-extra-index:1'],
      'RUN pip install x && pip check\n',
    ],
    [
      'Dockerfile, line of a command',
      'docker/Dockerfile.dev',
      `RUN pip install \\\n    --extra-index-url ${PRIVATE} \\\n    x\n`,
      ['hole-extra-index:2'],
      'RUN pip install \\\n    x\n',
    ],
    [
      'Dockerfile, last line of a command',
      'Dockerfile',
      `RUN pip install x \\\n    --extra-index-url ${PRIVATE}\nCMD x\n`,
      ['hole-extra-index:2'],
      null,
    ],
    [
      'Dockerfile, ENV',
      'Dockerfile',
      `FROM x\nENV PIP_EXTRA_INDEX_URL=${PRIVATE}\nCMD x\n`,
      ['hole-extra-index:2'],
      'FROM x\nCMD x\n',
    ],
    [
      'Dockerfile, ENV of the old form',
      'Dockerfile',
      `ENV PIP_EXTRA_INDEX_URL ${PRIVATE}\nCMD x\n`,
      ['hole-extra-index:1'],
      'CMD x\n',
    ],
    [
      'Dockerfile, several in one ENV',
      'Dockerfile',
      `ENV A=1 PIP_EXTRA_INDEX_URL=${PRIVATE}\n`,
      ['hole-extra-index:1'],
      null,
    ],
    ['Dockerfile, comment', 'Dockerfile', `# ENV PIP_EXTRA_INDEX_URL=${PRIVATE}\n`, [], null],
    [
      'workflow, one of several',
      '.github/workflows/ci.yml',
      `env:\n  A: 1\n  PIP_EXTRA_INDEX_URL: ${PRIVATE}\njobs: {}\n`,
      ['hole-extra-index:3'],
      'env:\n  A: 1\njobs: {}\n',
    ],
    [
      'workflow, the only one',
      '.github/workflows/ci.yml',
      `on: push\nenv:\n  UV_EXTRA_INDEX_URL: "${PRIVATE}"\n\njobs: {}\n`,
      ['hole-extra-index-uv:3'],
      'on: push\n\njobs: {}\n',
    ],
    [
      'workflow, expression',
      '.github/workflows/ci.yml',
      '  run: pip install --extra-index-url https://x:${{ secrets.TOKEN }}@packages.acme.example/ -r r.txt\n',
      ['hole-extra-index:1'],
      '  run: pip install -r r.txt\n',
    ],
    [
      'workflow, strategy',
      '.github/workflows/ci.yml',
      'env:\n  A: 1\n  UV_INDEX_STRATEGY: unsafe-best-match\n',
      ['hole-index-strategy:3'],
      'env:\n  A: 1\n',
    ],
    [
      'workflow, safe strategy',
      '.github/workflows/ci.yml',
      'env:\n  UV_INDEX_STRATEGY: first-index\n',
      [],
      null,
    ],
    [
      'workflow, credentials of an index',
      '.github/workflows/ci.yml',
      'env:\n  UV_INDEX_ACME_PASSWORD: ${{ secrets.P }}\n',
      [],
      null,
    ],
    [
      'shell',
      'ci/install.sh',
      `export PIP_EXTRA_INDEX_URL=${PRIVATE}\nuv sync --index-strategy unsafe-first-match --frozen\n`,
      ['hole-extra-index:1', 'hole-index-strategy:2'],
      'uv sync --frozen\n',
    ],
    [
      'shell, quoted',
      'x.sh',
      `pip install --extra-index-url "${PRIVATE}" 'x'\n`,
      ['hole-extra-index:1'],
      "pip install 'x'\n",
    ],
    [
      'tox',
      'tox.ini',
      `[testenv]\nsetenv =\n  PIP_EXTRA_INDEX_URL = ${PRIVATE}\n`,
      ['hole-extra-index:3'],
      null,
    ],
    [
      'nox',
      'noxfile.py',
      `session.install("--extra-index-url", "${PRIVATE}", "x")\n`,
      ['hole-extra-index:1'],
      null,
    ],
    [
      'uv, extra index',
      'pyproject.toml',
      `[tool.uv]\nextra-index-url = [\n  "${PRIVATE}",\n]\npackage = true\n`,
      ['hole-extra-index-uv:2'],
      '[tool.uv]\npackage = true\n',
    ],
    [
      'uv, strategy',
      'pyproject.toml',
      '[tool.uv]\nindex-strategy = "unsafe-best-match"\n',
      ['hole-index-strategy:2'],
      '[tool.uv]\n',
    ],
    [
      'uv, pip table',
      'pyproject.toml',
      `[tool.uv.pip]\nextra-index-url = ["${PRIVATE}"]\n`,
      ['hole-extra-index-uv:2'],
      '[tool.uv.pip]\n',
    ],
    [
      'uv, inline',
      'pyproject.toml',
      '[tool]\nuv = { index-strategy = "unsafe-best-match" }\n',
      ['hole-index-strategy:2'],
      null,
    ],
    [
      'uv.toml',
      'uv.toml',
      `extra-index-url = ["${PRIVATE}"]\n[[index]]\nurl = "${PRIVATE}"\n`,
      ['hole-extra-index-uv:1', 'hole-index-not-explicit:3'],
      `[[index]]\nurl = "${PRIVATE}"\n`,
    ],
    [
      'uv, index of others',
      'pyproject.toml',
      `[[tool.uv.index]]\nurl = "${PRIVATE}"\n`,
      ['hole-index-not-explicit:2'],
      null,
    ],
    ['uv, explicit', 'pyproject.toml', `[[tool.uv.index]]\nurl = "${PRIVATE}"\nexplicit = true\n`, [], null],
    [
      'uv, the only index',
      'pyproject.toml',
      `[[tool.uv.index]]\nurl = "${PRIVATE}"\ndefault = true\n`,
      [],
      null,
    ],
    [
      'uv, own index',
      'pyproject.toml',
      `[[tool.uv.index]]\nurl = "${OWN}"\nexplicit = false\n`,
      ['hole-index-not-explicit:2'],
      `[[tool.uv.index]]\nurl = "${OWN}"\nexplicit = true\n`,
    ],
    [
      'uv, own index, inline',
      'pyproject.toml',
      `[tool.uv]\nindex = [{ name = "a", url = "${OWN}" }]\n`,
      ['hole-index-not-explicit:2'],
      `[tool.uv]\nindex = [{ name = "a", explicit = true, url = "${OWN}" }]\n`,
    ],
    [
      'poetry, supplemental',
      'pyproject.toml',
      `[[tool.poetry.source]]\nname = "a"\nurl = "${OWN}"\npriority = "supplemental"\n`,
      ['hole-poetry-priority:2'],
      `[[tool.poetry.source]]\nname = "a"\nurl = "${OWN}"\npriority = "explicit"\n`,
    ],
    [
      'poetry, primary alone',
      'pyproject.toml',
      `[[tool.poetry.source]]\nname = "a"\nurl = "${PRIVATE}"\n`,
      [],
      null,
    ],
    [
      'poetry, primary beside PyPI',
      'pyproject.toml',
      `[[tool.poetry.source]]\nname = "PyPI"\n[[tool.poetry.source]]\nname = "a"\nurl = "${PRIVATE}"\n`,
      ['hole-poetry-priority:4'],
      null,
    ],
    ['broken TOML', 'pyproject.toml', '[tool.uv\n', [], null],
  ])('%s', (_, path, text, found, fixed) => {
    expect(mayHaveHoles(path)).toBe(true);
    expect(look(path, text)).toMatchObject({ found, fixed });
    if (fixed !== null) expect(look(path, fixed).fixed).toBeNull();
  });
});

test.each(['src/app.py', 'README.md', 'uv.lock', 'data.json', 'pip.conf.example'])(
  '%s is not looked at',
  (path) => {
    expect(mayHaveHoles(path)).toBe(false);
  },
);

describe('secrets', () => {
  test.each([
    ['pip.conf', '[global]\nindex-url = https://joe:hunter2@pypi.acme.example/simple/\n'],
    ['pip.conf', '[global]\nindex-url = https://ghp_hunter2@pypi.acme.example/simple/\n'],
    ['requirements.txt', '--index-url https://joe:hunter2@pypi.acme.example/simple/\n'],
    ['Dockerfile', 'ENV PIP_INDEX_URL="https://joe:p@hunter2@pypi.acme.example/simple/"\n'],
    [
      'pyproject.toml',
      '[[tool.uv.index]]\nurl = "https://joe:hunter2@pypi.acme.example/simple/"\nexplicit = true\n',
    ],
    [
      'pyproject.toml',
      '[[tool.poetry.source]]\nname = "a"\nurl = "https://joe:hunter2@pypi.acme.example/simple/"\n',
    ],
  ])('in a URL of %s are found, and not repeated', (path, text) => {
    const { found, texts } = look(path, text);
    expect(found.join()).toContain('hole-url-secret');
    expect(texts.join()).not.toContain('hunter2');
    expect(texts.join()).toContain('pypi.acme.example');
  });

  test.each([
    'https://$USER:$TOKEN@pypi.acme.example/',
    'https://${TOKEN}@pypi.acme.example/',
    'https://x:${{ secrets.T }}@pypi.acme.example/',
  ])('variables are none: %s', (url) => {
    expect(look('Dockerfile', `ENV PIP_INDEX_URL=${url}\n`).found).toEqual([]);
  });
});

test('a file outside of the project is told and left alone', () => {
  const { found, fixed } = look(
    '/home/joe/.config/pip/pip.conf',
    `[global]\nextra-index-url = ${PRIVATE}\n`,
    true,
  );
  expect({ found, fixed }).toEqual({ found: ['hole-extra-index:2'], fixed: null });
});

test('the environment', () => {
  const environment = {
    PIP_EXTRA_INDEX_URL: 'https://joe:hunter2@packages.acme.example/',
    UV_EXTRA_INDEX_URL: PRIVATE,
    UV_INDEX: `a=${PRIVATE}`,
    UV_INDEX_STRATEGY: 'unsafe-best-match',
    PIP_TRUSTED_HOST: 'pypi.acme.example',
    PIP_INDEX_URL: 'http://pypi.acme.example/simple/',
    UV_DEFAULT_INDEX: 'http://127.0.0.1:8417/simple/',
    PATH: '/bin',
  };
  const holes = findHoles({ files: [], environment, own: null });
  expect(holes.map(({ finding, path }) => [finding.code, path])).toEqual([
    ['hole-extra-index', null],
    ['hole-extra-index-uv', null],
    ['hole-extra-index-uv', null],
    ['hole-trusted-host', null],
    ['hole-index-strategy', null],
    ['hole-plain-http', null],
  ]);
  expect(holes.map(({ finding }) => finding.message).join()).not.toContain('hunter2');
});
