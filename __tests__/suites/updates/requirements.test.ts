// Updates of projects that pip installs: requirements that pip-compile or uv made, and plain ones.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { pythonEnvironment } from '../../../sandbox/python-environment.ts';
import { type Consumer, SHIELD, TESTS, useUpdateWorld, VAULT } from './update-world.ts';

const SLOW = 240_000;
const FILE = fileURLToPath(new URL('pip-tools-requirements.txt', import.meta.url));
const world = useUpdateWorld(
  async () => [(await pythonEnvironment(FILE)).bin],
  // pip-tools needs pip, so it is there.
  async () => dirname((await pythonEnvironment(FILE)).bin),
);

const PACKAGES = `[tool.py-release.private-packages]\nacme-vault = "${VAULT}"\nacme-shield = "${SHIELD}"\n`;
const common = { 'pyproject.toml': PACKAGES, 'tests/test_vault.py': TESTS };
const INPUT = '# what we sell\nacme-vault >=1.0 ,<2.0  # gold\n';

let compiled: Consumer;
let hashed: Consumer;
let byUv: Consumer;
let plain: Consumer;
let tied: Consumer;
beforeAll(async () => {
  await world().release({ version: '1.0.0' });
  await world().release({ name: 'acme-shield', version: '1.0.0', requires: ['acme-vault<1.1'] });
  compiled = await world().consumer({ ...common, 'requirements.in': INPUT }, [
    { tool: 'pip-compile', version: null, args: ['--no-emit-index-url', 'requirements.in'] },
  ]);
  hashed = await world().consumer({ ...common, 'requirements.in': INPUT }, [
    {
      ...{ tool: 'pip-compile', version: null },
      args: ['--generate-hashes', '--no-emit-index-url', '--output-file=requirements.txt', 'requirements.in'],
    },
  ]);
  byUv = await world().consumer({ ...common, 'requirements.in': INPUT }, [
    { tool: 'uv', version: null, args: ['pip', 'compile', 'requirements.in', '-o', 'requirements.txt'] },
  ]);
  plain = await world().consumer({
    ...common,
    'requirements.txt': '-c constraints.txt\r\nacme-vault==1.0.0 # gold\r\n',
    'constraints.txt': 'acme-vault<1.5\r\n',
  });
  tied = await world().consumer({ ...common, 'requirements.txt': 'acme-vault==1.0.0\nacme-shield==1.0.0\n' });
  await world().release({ version: '1.1.0' });
  await world().release({ version: '2.0.0' });
}, 600_000);

test.each([
  ['compiled', () => compiled],
  ['compiled with hashes', () => hashed],
  ['compiled by uv', () => byUv],
])(
  '%s: one pin moves, and leaves what is written by hand',
  async (_, consumer) => {
    const before = await consumer().snapshot();
    const { result, text, write } = await consumer().find({ packages: ['acme-vault'] });
    expect(result.updates).toMatchObject([
      {
        state: 'green',
        packages: [{ from: '1.0.0', to: '1.1.0' }],
        files: [{ path: 'requirements.txt' }],
        tests: [{ name: 'install' }, { name: 'import' }, { name: 'tests', passed: true }],
      },
    ]);
    expect(await consumer().snapshot()).toEqual(before);
    const after = text(result.updates[0]?.files[0]?.after ?? '');
    const digest = /sha256:[0-9a-f]{64}/g;
    expect(after.replaceAll(digest, 'sha256')).toBe(
      before['requirements.txt']
        ?.replace('acme-vault==1.0.0', 'acme-vault==1.1.0')
        .replaceAll(digest, 'sha256'),
    );
    await write();
    expect((await consumer().find({ packages: ['acme-vault'] })).result.updates).toEqual([]);
  },
  SLOW,
);

test(
  'over a major version: the upper end moves, and nothing else of the line; nothing is written over what a person changed meanwhile',
  async () => {
    const { result, text, write } = await compiled.find({ packages: ['acme-vault'], policy: 'major' });
    expect(result.updates).toMatchObject([
      {
        state: 'green',
        packages: [{ to: '2.0.0', widened: true }],
        files: [{ path: 'requirements.in' }, {}],
      },
    ]);
    expect(text(result.updates[0]?.files[0]?.after ?? '')).toBe(INPUT.replace('<2.0', '<3.0'));

    await compiled.write('requirements.in', '# by hand\n');
    await expect(write()).rejects.toMatchObject({ code: 'consumer-file-changed' });
    expect(await compiled.read('requirements.in')).toBe('# by hand\n');
  },
  SLOW,
);

test.each([
  ['fail without it as well', 'import sys; sys.exit("no database")', false],
  ['pass without it', 'import acme_vault; assert acme_vault.__version__ == "1.0.0"', true],
])(
  'a plain pin whose tests %s: the copy without it has the old version, and is left alone',
  async (_, code, passed) => {
    const before = await plain.snapshot();
    const testCommand = ['python', '-c', code];
    const { result } = await plain.find({ packages: ['acme-vault'], testCommand });
    expect(result.updates).toMatchObject([
      {
        state: 'red',
        without: [
          { name: 'install', passed: true },
          { name: 'tests', passed },
        ],
      },
    ]);
    expect(await plain.snapshot()).toEqual(before);
  },
  SLOW,
);

test(
  'a plain pin: one edit, with the ends of lines as they were',
  async () => {
    const { result, write } = await plain.findAlone({ packages: ['acme-vault'] });
    expect(result.updates).toMatchObject([{ state: 'green', files: [{ path: 'requirements.txt' }] }]);
    await write();
    expect(await plain.read('requirements.txt')).toBe('-c constraints.txt\r\nacme-vault==1.1.0 # gold\r\n');
  },
  SLOW,
);

test(
  'a conflict of plain pins is told in the words of pip',
  async () => {
    const { result } = await tied.find({ packages: ['acme-vault'] });
    expect(result.updates).toMatchObject([
      {
        state: 'conflict',
        files: [],
        conflict: expect.stringMatching(/acme-shield 1\.0\.0 depends on acme-vault<1\.1/),
      },
    ]);
  },
  SLOW,
);
