// The weekly update of a project in a folder: shown when the repository has none for it, whatever the file is called.
import { expect, test } from '@jest/globals';
import { planUpdate } from '../../src/consumer/update-plan.ts';
import { renderUpdateWorkflow, updateWorkflowPath } from '../../src/consumer/update-workflow.ts';
import { consumerRequest } from './consumer-values.ts';

const FOLDER = 'services/api';
const FILES = new Map([['pyproject.toml', '[project]\nname = "api"\n\n[tool.uv]\n']]);
const REQUEST = consumerRequest('^1.0.0');

function workflowOf(folder: string): string {
  return renderUpdateWorkflow({ folder, tools: ['uv'], request: REQUEST, isNamed: true });
}

function plan(path: string, text: string) {
  return planUpdate(FILES, REQUEST, FOLDER, [{ path, text }]);
}

test.each([
  ['under its own name', `../../${updateWorkflowPath(FOLDER)}`, workflowOf(FOLDER)],
  ['renamed', '../../.github/workflows/weekly.yml', workflowOf(FOLDER)],
  ['changed by hand', '../../.github/workflows/weekly.yml', workflowOf(FOLDER).replace('* * 1', '* * 5')],
])('is there: %s', (_, path, text) => {
  const { changes, paste, notes } = plan(path, text);
  expect({ changes, paste }).toEqual({ changes: [], paste: [] });
  for (const note of notes) expect(note).toContain(path);
});

test.each([
  ['of a folder with a longer name', '../../.github/workflows/other.yml', workflowOf(`${FOLDER}-2`)],
  ['of the root', '../../.github/workflows/py-release-update.yml', workflowOf('.')],
  ['that does something else there', '../../.github/workflows/ci.yml', `working-directory: '${FOLDER}'\n`],
])('is not there: a workflow %s', (_, path, text) => {
  expect(plan(path, text)).toEqual({
    ...{ changes: [], notes: [] },
    paste: [
      { place: `../../${updateWorkflowPath(FOLDER)}, a new file`, text: expect.stringContaining(FOLDER) },
    ],
  });
});
