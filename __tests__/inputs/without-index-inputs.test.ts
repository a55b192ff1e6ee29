import { expect, test } from '@jest/globals';
import type { ActionRun } from '../../src/action-command.ts';
import { withActionIndex } from '../../src/action-index.ts';
import { runPublish } from '../../src/action-publish.ts';
import { runVerify } from '../../src/action-verify.ts';
import { parseActionInputs } from '../../src/inputs/action-inputs.ts';

function runOf(values: Readonly<Record<string, string>>): ActionRun {
  const inputs = parseActionInputs(new Map(Object.entries({ repository: 'none', ...values })));
  // What any of them asks beyond the inputs is not there, and fails.
  return { inputs, env: {}, secrets: [], event: { owner: 'acme', repo: 'vault' } } as unknown as ActionRun;
}

const open = (
  values: Readonly<Record<string, string>>,
  attestations: 'auto' | 'required' | 'off' = 'auto',
): Promise<string> =>
  withActionIndex(runOf(values), { project: () => 'vault', attestations, folder: null }, async (index) =>
    index.needs.absent === true ? index.request.indexName : 'an index',
  );

test.each([{}, { repository: ' None ' }, { rehearsal: 'false' }, { attestations: 'off' }])(
  'nothing speaks of an index: %j',
  async (values) => {
    expect(await open(values)).toBe('no index');
  },
);

test.each([
  ['pypi-token', 'pypi-secret'],
  ['test-pypi-token', 'pypi-secret'],
  ['user', 'ada'],
  ['password', 'secret'],
  ['index-profile', 'devpi'],
  ['index-url', 'https://pypi.acme.example/simple/'],
  ['index-identity', 'role: releases'],
  ['index-ca', 'ca.pem'],
])('%s contradicts it, is named, and its value is not shown', async (name, value) => {
  const error = await open({ [name]: value }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'input-without-index',
    message: expect.stringContaining(`\`${name}\``),
  });
  expect((error as Error).message).not.toContain(value);
});

test('attestations that are required, by input or configuration, are for an index; all contradictions are told at once', async () => {
  await expect(open({ user: 'ada', password: 'secret' }, 'required')).rejects.toMatchObject({
    code: 'input-without-index',
    message: expect.stringContaining('`user`, `password`, `attestations: required`'),
  });
});

test.each([
  ['publish', runPublish],
  ['verify', runVerify],
])('`%s` has nothing to do without an index, and says so', async (command, start) => {
  const given = { dist: 'dist', 'manifest-digest': `sha256:${'0'.repeat(64)}` };
  await expect(start(runOf(given))).rejects.toMatchObject({
    code: 'command-without-index',
    message: expect.stringContaining(`\`${command}\``),
  });
});
