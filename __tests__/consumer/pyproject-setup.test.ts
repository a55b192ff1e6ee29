import { describe, expect, test } from '@jest/globals';
import { parse } from 'smol-toml';
import type { InstallTool } from '../../src/dependencies/project-tools.ts';
import { withPyprojectSetup } from '../../src/consumer/pyproject-setup.ts';
import { consumerRequest } from './consumer-values.ts';

const OWN = 'https://pypi.acme.example/simple/';

function setUp(
  text: string,
  tools: readonly InstallTool[],
  asked: Parameters<typeof consumerRequest>[1] = {},
) {
  return withPyprojectSetup({ path: 'pyproject.toml', text }, tools, consumerRequest('^1.0.0', asked), true);
}

describe('an entry that is there is kept if it satisfies, and changed as asked otherwise', () => {
  const RECORD = '\n[tool.py-release.private-packages]\nacme-vault = "acme/vault"\n';
  test.each<[string, InstallTool, string, string]>([
    [
      'satisfies',
      'pip',
      '[project]\ndependencies = ["acme_vault==1.4"]\n',
      '[project]\ndependencies = ["acme_vault==1.4"]\n',
    ],
    [
      'too wide; extras, marker and quotes stay',
      'pip',
      '[project]\ndependencies = [\'Acme.Vault [x]>=0.9 ; python_version<"3.13"\', "b"]\n',
      '[project]\ndependencies = [\'Acme.Vault [x]>=1.0.0,<2.0.0 ; python_version<"3.13"\', "b"]\n',
    ],
    [
      'no list',
      'pip',
      '[project]\nname = "a"\n[x]\n',
      '[project]\nname = "a"\ndependencies = ["acme-vault>=1.0.0,<2.0.0"]\n[x]\n',
    ],
    [
      'dotted',
      'pip',
      'project.name = "a"\n',
      'project.name = "a"\nproject.dependencies = ["acme-vault>=1.0.0,<2.0.0"]\n',
    ],
    [
      'inline',
      'pip',
      'project = { name = "a" }\n',
      'project = { name = "a", dependencies = ["acme-vault>=1.0.0,<2.0.0"] }\n',
    ],
    [
      'poetry, too wide',
      'poetry',
      '[tool.poetry.dependencies]\nacme-vault = "*" # c\n\n[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple"\npriority = "explicit"\n',
      '[tool.poetry.dependencies]\nacme-vault = { version = "^1.0.0", source = "py-release" } # c\n\n[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple"\npriority = "explicit"\n',
    ],
    [
      'poetry, a table of its own',
      'poetry',
      '[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple/"\n[tool.poetry.dependencies.acme-vault]\nversion = "^0.9"\nextras = ["x"]\n',
      '[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple/"\n[tool.poetry.dependencies.acme-vault]\nversion = "^1.0.0"\nextras = ["x"]\nsource = "py-release"\n',
    ],
    [
      'poetry, inline',
      'poetry',
      '[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple/"\n[tool.poetry.dependencies]\nacme-vault = {version = "^1.2", optional = true}\n',
      '[[tool.poetry.source]]\nname = "py-release"\nurl = "http://127.0.0.1:8417/simple/"\n[tool.poetry.dependencies]\nacme-vault = {version = "^1.2", optional = true, source = "py-release"}\n',
    ],
  ])('%s', (_, tool, before, after) => {
    const done = setUp(before, [tool]);
    expect(done).toBe(after + RECORD);
    expect(setUp(done, [tool])).toBe(done);
  });
});

test('an own index that the project has under another name is used by that name', () => {
  const text = `[project]\nname = "a"\n[[tool.uv.index]]\nname = "pypi-acme-example"\nurl = "${OWN}"\nexplicit = true\n`;
  expect(parse(setUp(text, ['uv'], { index: OWN }))).toMatchObject({
    tool: { uv: { index: [{ url: OWN }], sources: { 'acme-vault': { index: 'pypi-acme-example' } } } },
  });
});

test('no repository is recorded for an own server', () => {
  expect(setUp('[project]\nname = "a"\n', ['uv'], { index: OWN })).not.toContain('py-release');
});

describe('refused, with the file as it was', () => {
  test.each<[string, InstallTool, string, string]>([
    [
      'from a URL',
      'pip',
      '[project]\ndependencies = ["acme-vault @ git+https://joe:hunter2@github.com/a/b"]\n',
      'consumer-dependency-by-url',
    ],
    [
      'two of them',
      'pip',
      '[project]\ndependencies = ["acme-vault<1;python_version<\'3\'", "acme-vault>1"]\n',
      'consumer-range-conflict',
    ],
    ['dynamic', 'pip', '[project]\ndynamic = ["dependencies"]\n', 'consumer-dependencies-dynamic'],
    ['no array', 'pip', '[project]\ndependencies = "x"\n', 'consumer-toml-unusual'],
    ['escapes', 'pip', '[project]\ndependencies = ["acme\\u002dvault"]\n', 'consumer-toml-unusual'],
    [
      'another index of that name',
      'uv',
      '[project]\nname = "a"\n[[tool.uv.index]]\nname = "py-release"\nurl = "https://joe:hunter2@x.example/"\n',
      'consumer-index-differs',
    ],
    [
      'another source',
      'uv',
      '[project]\nname = "a"\n[tool.uv.sources]\nAcme_Vault = { path = "../x" }\n',
      'consumer-source-differs',
    ],
    [
      'another repository',
      'pip',
      '[project]\nname = "a"\n[tool.py-release.private-packages]\nacme-vault = "evil/vault"\n',
      'consumer-repository-differs',
    ],
    [
      'poetry, another source',
      'poetry',
      '[tool.poetry.dependencies]\nacme-vault = { version = "1", source = "x" }\n',
      'consumer-source-differs',
    ],
    [
      'poetry, from git',
      'poetry',
      '[tool.poetry.dependencies]\nacme-vault = { git = "https://joe:hunter2@x.example" }\n',
      'consumer-dependency-by-url',
    ],
    [
      'poetry, several',
      'poetry',
      '[tool.poetry.dependencies]\nacme-vault = [{ version = "1" }, { version = "2" }]\n',
      'consumer-toml-unusual',
    ],
    ['broken', 'pip', '[project\n', 'project-toml-broken'],
  ])('%s', (_, tool, text, code) => {
    expect(() => setUp(text, [tool])).toThrow(expect.objectContaining({ code }));
    expect(() => setUp(text, [tool])).not.toThrow(/hunter2/);
  });
});
