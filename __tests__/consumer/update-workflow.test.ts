// What is written, what is documented, and YAML that says what was meant.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { InstallTool } from '../../src/dependencies/project-tools.ts';
import { renderUpdateWorkflow, updateWorkflowPath } from '../../src/consumer/update-workflow.ts';
import { UPDATE_INPUT_NAMES } from '../../src/inputs/update-inputs.ts';
import { consumerRequest } from './consumer-values.ts';

const OWN = 'https://pypi.acme.example/simple/';

test('the documented workflow is the one that is written for uv', () => {
  const file = fileURLToPath(new URL('../../docs/workflows/consumer-update.yml', import.meta.url));
  const tools: readonly InstallTool[] = ['uv'];
  const written = renderUpdateWorkflow({
    folder: '.',
    tools,
    request: consumerRequest('^1.0.0'),
    isNamed: true,
  });
  expect(readFileSync(file, 'utf8')).toBe(written);
});

interface Job {
  readonly permissions: object;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

test.each(
  (['uv', 'poetry', 'pip'] as const).flatMap((tool) =>
    [null, OWN].flatMap((index) =>
      ['.', "it's/a b"].flatMap((folder) =>
        [true, false].map((isNamed) => ({ tool, index, folder, isNamed })),
      ),
    ),
  ),
)('is whole YAML: %j', ({ tool, index, folder, isNamed }) => {
  const request = consumerRequest('^1.0.0', { index });
  const text = renderUpdateWorkflow({ folder, tools: [tool], request, isNamed });
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<'test' | 'propose', Job>> };
  expect(jobs.test.permissions).toEqual({ contents: 'read' });
  expect(jobs.propose.permissions).toEqual({ contents: 'write', 'pull-requests': 'write', issues: 'write' });
  for (const { steps } of Object.values(jobs)) {
    const [update] = steps.filter(({ uses }) => uses?.includes('/actions/update@'));
    for (const name of Object.keys(update?.with ?? {})) expect(UPDATE_INPUT_NAMES).toContain(name);
    expect(update?.with?.['working-directory']).toBe(folder === '.' ? undefined : folder);
  }
  expect(JSON.stringify(jobs.propose)).not.toContain('secrets.');
});

test('each project of a repository has a file of its own', () => {
  expect(updateWorkflowPath('.')).toBe('.github/workflows/py-release-update.yml');
  expect(updateWorkflowPath('services/api')).toBe('.github/workflows/py-release-update-services-api.yml');
  expect(updateWorkflowPath('services/my_api')).toMatch(
    /^\.github\/workflows\/py-release-update-services-my-api-[0-9a-f]{8}\.yml$/,
  );
  const folders = ['.', 'a/b', 'a-b', 'a_b', 'a b', 'a/-b', '-a/b', 'é/b', 'ü/b', '_', '-'];
  const paths = folders.map(updateWorkflowPath);
  expect(new Set(paths).size).toBe(folders.length);
  for (const path of paths) expect(path).toMatch(/^\.github\/workflows\/[a-z0-9-]+\.yml$/);
});
