import { expect, test } from '@jest/globals';
import { cleanArtifacts } from '../../src/commands/clean-artifacts.ts';

test.each([
  [
    { removed: ['dist/acme_vault-1.0.tar.gz'], kept: [{ path: 'build/', why: 'git tracks it' }] },
    ['removed dist/acme_vault-1.0.tar.gz', 'left build/: git tracks it'],
  ],
  [{ removed: [], kept: [] }, ['Nothing to remove.']],
])('each path is told: %j', async (cleaned, lines) => {
  const said: string[] = [];
  const removed = await cleanArtifacts(
    { folder: '.', project: 'acme-vault' },
    {
      step: (_, work) => work(),
      info: (text) => void said.push(text),
      cleanArtifacts: async () => cleaned,
    },
  );
  expect([removed, said]).toEqual([cleaned.removed, lines]);
});
