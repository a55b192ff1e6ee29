import { expect, test } from '@jest/globals';
import { workflowPublishers } from '../../src/credentials/workflow-publishers.ts';

const job = (lines: string): string => `jobs:\n  release:\n${lines}`;
const USES = '    steps:\n      - uses: org/py-release-action@v1\n';

test.each([
  ['no YAML', 'a: [', []],
  ['nothing', '', []],
  ['a list of jobs', 'jobs: [1, null]', []],
  ['no steps', job('    uses: acme/x/.github/workflows/y.yml@v1\n'), []],
  ['another action', job('    steps:\n      - uses: actions/checkout@v5\n'), []],
  ['without the right', job(USES), [[null, false]]],
  ['with the right of the job', job(`    permissions:\n      id-token: write\n${USES}`), [[null, true]]],
  ['with the right of the file', `permissions: write-all\n${job(USES)}`, [[null, true]]],
  [
    'the rights of the job replace those of the file',
    `permissions: { id-token: write }\n${job(`    permissions: {}\n${USES}`)}`,
    [[null, false]],
  ],
  ['an environment by name', job(`    environment: pypi\n${USES}`), [['pypi', false]]],
  ['an environment as a table', job(`    environment: { name: pypi, url: x }\n${USES}`), [['pypi', false]]],
  [
    'an environment that only the run knows',
    job(`    environment: \${{ inputs.e }}\n${USES}`),
    [[null, false]],
  ],
  [
    'the action for publishing',
    job('    steps:\n      - uses: org/py-release-action/actions/publish@v1\n'),
    [[null, false]],
  ],
  [
    'the action for building publishes nothing',
    job('    steps:\n      - uses: org/py-release-action/actions/build@v1\n'),
    [],
  ],
  ['another publisher', job('    steps:\n      - run: uv publish\n'), [[null, false]]],
  [
    'those that may mint first',
    `jobs:\n  a:\n${USES}  b:\n    permissions: { id-token: write }\n    environment: b\n${USES}`,
    [
      ['b', true],
      [null, false],
    ],
  ],
])('%s', (_, text, publishers) => {
  expect(workflowPublishers('release.yml', text)).toMatchObject(
    publishers.map(([environment, mayMint]) => ({ workflow: 'release.yml', environment, mayMint })),
  );
});
