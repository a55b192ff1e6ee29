// Updates of a project that uv locks: real uv, releases of a private repository through the index of this machine.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { SHIELD, TESTS, useUpdateWorld, VAULT, type Consumer } from './update-world.ts';
import { releaseShop } from './uv-shop.ts';

const SLOW = 180_000;
const world = useUpdateWorld();

const pyproject = (dependencies: readonly string[]): string => {
  const lines = dependencies.map((each) => `'${each}',`).join('\n    ');
  const repositories = { 'acme-vault': VAULT, 'acme-shield': SHIELD };
  return releaseShop(`\n    # the vault\n    ${lines}\n`, repositories, world().port);
};
const LOCK = [{ tool: 'uv', version: null, args: ['lock'] }] as const;
const shop = (dependencies: readonly string[], folder = '.'): Promise<Consumer> =>
  world().consumer(
    { [`${folder}/pyproject.toml`]: pyproject(dependencies), [`${folder}/tests/test_vault.py`]: TESTS },
    LOCK,
    folder,
  );
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let early: Consumer;
let member: Consumer;
let tied: Consumer;
beforeAll(async () => {
  await world().release({ version: '1.0.0' });
  await world().release({ name: 'acme-shield', version: '1.0.0', requires: ['acme-vault<1.1'] });
  early = await shop(['acme-vault>=1.0.0,<2.0.0']);
  member = await shop(['acme-vault==1.0.0'], 'services/shop');
  tied = await shop(['acme-vault>=1.0.0,<2.0.0', 'acme-shield>=1.0']);
  await world().release({ version: '1.1.0', notes: 'Adds a door.' });
  await world().release({ version: '1.2.0', notes: 'Bad.\n\nYanked: eats gold\n' });
  await world().release({ version: '1.3.0rc1' });
  await world().release({ version: '1.4.0', requiresPython: '>=3.12' });
  await world().release({ version: '2.0.0', broken: true, notes: 'seal() is gone.' });
}, 300_000);

test(
  'within the constraint: the lock alone changes, tests pass without any secret, the checkout is untouched until it is written',
  async () => {
    const before = await early.snapshot();
    const { result, text, write } = await early.find({ packages: ['Acme.Vault'] });
    expect(result).toMatchObject({
      ...{ schema: 1, head: expect.stringMatching(/^[0-9a-f]{40}$/), path: '.', current: [] },
      updates: [
        {
          ...{ id: 'acme-vault', state: 'green', conflict: null },
          packages: [
            {
              ...{ name: 'acme-vault', from: '1.0.0', to: '1.1.0', kind: 'minor', widened: false },
              asked: { before: 'acme-vault>=1.0.0,<2.0.0', after: 'acme-vault>=1.0.0,<2.0.0' },
              notes: [{ version: '1.1.0', text: 'Adds a door.', url: expect.stringContaining('v1.1.0') }],
              passedOver: [
                { version: '2.0.0', why: 'a major update, and the policy is minor' },
                { version: '1.4.0', why: 'it needs Python >=3.12, and the project runs on >=3.10' },
                { version: '1.3.0rc1', why: 'a pre-release' },
                { version: '1.2.0', why: 'yanked: eats gold' },
              ],
            },
          ],
          files: [{ path: 'uv.lock', before: sha256(before['uv.lock'] ?? '') }],
          tests: [
            { name: 'install', passed: true },
            { name: 'import', passed: true, log: expect.stringContaining('acme-vault 1.1.0 imports') },
            { name: 'tests', passed: true, command: ['python', '-m', 'unittest', 'discover', 'tests'] },
          ],
        },
      ],
    });
    expect(await early.snapshot()).toEqual(before);
    const [file] = result.updates[0]?.files ?? [];
    const lock = text(file?.after ?? '');
    expect(lock).toContain('name = "acme-vault"\nversion = "1.1.0"');
    expect(lock).not.toMatch(/:\/\/[^/\s"]*@/);
    expect(JSON.stringify(result)).not.toContain(world().token);

    expect(await write()).toEqual(['uv.lock']);
    expect(await early.snapshot()).toEqual({ ...before, 'uv.lock': lock });
    const again = await early.find({ packages: ['acme-vault'] });
    expect(again.result).toMatchObject({ updates: [], current: [{ name: 'acme-vault', version: '1.1.0' }] });
  },
  SLOW,
);

describe('over a major version', () => {
  test(
    'widened, red, with the end of the log; nothing is written',
    async () => {
      const before = await early.snapshot();
      const { result, write } = await early.find({ packages: ['acme-vault'], policy: 'major' });
      expect(result.updates).toMatchObject([
        {
          state: 'red',
          packages: [
            {
              ...{ to: '2.0.0', kind: 'major', widened: true },
              asked: { before: 'acme-vault>=1.0.0,<2.0.0', after: 'acme-vault>=1.0.0,<3.0.0' },
            },
          ],
          files: [{ path: 'pyproject.toml' }, { path: 'uv.lock' }],
          tests: [
            { name: 'install', passed: true },
            { name: 'import', passed: true },
            { name: 'tests', passed: false, log: expect.stringContaining("has no attribute 'seal'") },
          ],
        },
      ]);
      expect(await write()).toEqual([]);
      expect(await early.snapshot()).toEqual(before);
    },
    SLOW,
  );

  test(
    'the staging set-up is asked after the tests, and a failing one makes it red',
    async () => {
      const { result } = await early.find({
        ...{ packages: ['acme-vault'], policy: 'major', testCommand: ['python', '-c', 'print("quick")'] },
        stagingCommand: ['python', '-c', 'import sys; sys.exit("staging says no")'],
      });
      expect(result.updates).toMatchObject([
        {
          state: 'red',
          tests: [
            {},
            {},
            { name: 'tests', passed: true },
            { name: 'staging', passed: false, log: 'staging says no' },
          ],
        },
      ]);
    },
    SLOW,
  );
});

test(
  'a pin in a folder of a monorepo: only its characters change, the files are named from the root',
  async () => {
    const before = await member.snapshot();
    const { result, write } = await member.find({ packages: ['acme-vault'] });
    expect(result).toMatchObject({
      path: 'services/shop',
      updates: [
        {
          state: 'green',
          packages: [{ asked: { before: 'acme-vault==1.0.0', after: 'acme-vault==1.1.0' }, widened: false }],
          files: [{ path: 'services/shop/pyproject.toml' }, { path: 'services/shop/uv.lock' }],
        },
      ],
    });
    await write();
    const after = await member.snapshot();
    expect(after['services/shop/pyproject.toml']).toBe(
      before['services/shop/pyproject.toml']?.replace("'acme-vault==1.0.0'", "'acme-vault==1.1.0'"),
    );
  },
  SLOW,
);

test(
  'a conflict is told in the words of uv, and no file is offered',
  async () => {
    const { result } = await tied.find({ packages: ['acme-vault'] });
    expect(result.updates).toMatchObject([
      {
        id: 'acme-vault',
        state: 'conflict',
        files: [],
        tests: [],
        conflict: expect.stringContaining('acme-vault<1.1'),
      },
    ]);
  },
  SLOW,
);

test(
  'an index that does not answer is no conflict',
  async () => {
    world().releases.github.repository(VAULT).releases.clear();
    await expect(early.find({ packages: ['acme-vault'] })).rejects.toMatchObject({
      code: 'private-name-missing',
    });
  },
  SLOW,
);
