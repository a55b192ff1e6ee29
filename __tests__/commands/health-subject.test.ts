// A folder in which there is nothing to judge.
import { expect, test } from '@jest/globals';
import { readHealthSubject } from '../../src/commands/health-subject.ts';
import { syncCommands } from '../../src/health/sync-command.ts';

test('without pyproject.toml health says what it can look at instead', async () => {
  const needs = {
    readTree: async () => new Map(),
    readFiles: async () => new Map<string, Buffer>(),
    readWorkflows: async () => [],
  };
  const request = { index: '', indexProfile: '', indexUrl: '' };
  await expect(readHealthSubject(request, needs as never)).rejects.toMatchObject({
    code: 'health-project-missing',
    remedy: expect.stringContaining('health --environment'),
  });
});

test('without a project nothing is installed from the folder', () => {
  expect(syncCommands(new Map()).create).toBe('python3 -m venv .venv');
  const project = new Map([['pyproject.toml', '[project]\nname = "acme-shop"\n']]);
  expect(syncCommands(project).create).toContain('install -e .');
});
