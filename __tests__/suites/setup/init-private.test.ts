// What `init --private` writes keeps a package from PyPI and TestPyPI: nothing is uploaded, whatever the credential may do.
import { expect, jest, test } from '@jest/globals';
import { useReleaseWorld, projectFiles } from '../../cli/release-world.ts';
import { runCli } from '../../cli/run-cli.ts';

jest.setTimeout(120_000);
const world = useReleaseWorld();

test('a name that is taken is told; then both public indexes are refused before any upload', async () => {
  const name = 'acme-hidden';
  const { services, env } = world();
  const token = world().token('pypi');
  const open = await world().project(projectFiles(name));
  const first = await world().release(open, ['--upload', '--yes'], { PYPI_API_TOKEN: token });
  expect(first.code).toBe(0);

  const project = await world().project({ ...projectFiles(name), 'tools/backend.py': classifying(name) });
  const shown = await runCli(['init', '--private', '--yes', '--json'], { cwd: project.path, env });
  expect(shown.code).toBe(0);
  const { findings } = JSON.parse(shown.stdout) as { findings: { code: string; happened: string }[] };
  expect(findings.map(({ code }) => code)).toEqual(['setup-remote-missing', 'private-name-outranked']);
  expect(findings[1]?.happened).toContain(`${name} 1.3.0 on PyPI`);
  await project.git('add', '--all');
  await project.git('commit', '--quiet', '--message', 'build: keep it private');

  const uploads = () =>
    [services.pypi, services.testpypi].flatMap(({ requests }) =>
      requests.filter(({ kind, status }) => kind === 'upload' && status !== null && status < 300),
    ).length;
  const before = uploads();
  for (const [args, secret] of [
    [['--upload'], { PYPI_API_TOKEN: token }],
    [['--test-upload'], { TEST_PYPI_API_TOKEN: world().token('testpypi') }],
  ] as const) {
    const refused = await world().release(project, [...args, '--yes'], secret);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('error[distribution-private]');
  }
  expect(uploads()).toBe(before);
});

/** The small backend of the tests writes no classifiers; as real ones do, this one takes them from pyproject.toml. */
function classifying(name: string): string {
  const { 'tools/backend.py': backend = '' } = projectFiles(name);
  const before = 'Description-Content-Type: text/markdown\\n\\n%s" % (';
  expect(backend).toContain(before);
  const after = 'Description-Content-Type: text/markdown\\n%s\\n%s" % (';
  return `import re\n${backend}`
    .replace(before, after)
    .replace('(name, version, readme)', '(name, version, classifiers(), readme)').concat(`
def classifiers():
    with open("pyproject.toml", encoding="utf-8") as file:
        return "".join("Classifier: %s\\n" % each for each in re.findall(r"Private :: [A-Za-z ]+", file.read()))
`);
}
