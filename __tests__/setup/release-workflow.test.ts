// The workflow that `init` writes is the one that README and docs/workflows show.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  type PublishChoice,
  renderReleaseWorkflow,
  type WorkflowChoice,
} from '../../src/setup/release-workflow.ts';
import {
  judgeWorkflow,
  readActionRefs,
  readWorkflowFolder,
  readWrittenChoice,
  releasesWithUs,
} from '../../src/setup/written-workflow.ts';
import { yamlWord } from '../../src/setup/yaml-word.ts';

const ORDINARY: WorkflowChoice = {
  name: null,
  folder: '.',
  branches: ['main'],
  publish: { kind: 'trusted' },
  proposes: false,
};
const INDEX: PublishChoice = { kind: 'index', url: 'https://pypi.acme.example/legacy/' };
const documented = (name: string): Promise<string> =>
  readFile(new URL(`../../docs/workflows/${name}`, import.meta.url), 'utf8');

test.each<[string, Partial<WorkflowChoice>]>([
  ['release-trusted.yml', {}],
  ['release.yml', { publish: { kind: 'token' } }],
  ['release-private.yml', { publish: { kind: 'releases' } }],
  ['release-pull-request.yml', { publish: { kind: 'token' }, proposes: true }],
])('docs/workflows/%s is what init writes, byte for byte', async (name, choice) => {
  expect(renderReleaseWorkflow({ ...ORDINARY, ...choice })).toBe(await documented(name));
});

test.each<[PublishChoice, Readonly<Record<string, string>>]>([
  [
    INDEX,
    {
      command: 'release',
      repository: 'https://pypi.acme.example/legacy/',
      user: '${{ vars.INDEX_USER }}',
      password: '${{ secrets.INDEX_PASSWORD }}',
    },
  ],
  [{ kind: 'releases' }, { repository: 'none' }],
])('for %j the last step alone says where files go, and no job has another right', (publish, inputs) => {
  const seen = jobsOf({ publish });
  const token = jobsOf({ publish: { kind: 'token' } });
  expect(seen.build).toEqual(token.build);
  expect(seen.release.permissions).toEqual(token.release.permissions);
  expect(seen.release.environment).toBeUndefined();
  const { 'pypi-token': secret, ...shared } = token.release.steps.at(-1)?.with ?? {};
  expect(secret).toBeDefined();
  expect(seen.release.steps.at(-1)?.with).toEqual({ ...shared, ...inputs });
});

interface Job {
  readonly environment?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly with?: Readonly<Record<string, string>> }[];
}

function jobsOf(choice: Partial<WorkflowChoice>): { readonly build: Job; readonly release: Job } {
  const text = renderReleaseWorkflow({ ...ORDINARY, ...choice });
  return (parse(text) as { jobs: { build: Job; release: Job } }).jobs;
}

test('a project below the root: both jobs look there, and its files are found', () => {
  const { build, release } = jobsOf({ name: 'acme-vault', folder: 'packages/acme vault' });
  expect(build.steps[1]?.with?.['working-directory']).toBe('packages/acme vault');
  expect(build.steps[2]?.with?.['path']).toBe('packages/acme vault/dist/');
  expect(release.steps[1]?.with?.['path']).toBe('dist/');
  expect(release.steps[2]?.with).toMatchObject({ 'working-directory': 'packages/acme vault', dist: 'dist' });
});

test.each([
  ['main', 'main'],
  ['release/2.x', 'release/2.x'],
  ['1.0', "'1.0'"],
  ['yes', "'yes'"],
  ['null', "'null'"],
  ["it's", "'it''s'"],
  ['a,b', "'a,b'"],
  ['fix#1', "'fix#1'"],
  ['+x', "'+x'"],
])('the word %s is written %s', (text, written) => {
  expect(yamlWord(text)).toBe(written);
});

test('whatever a branch is called, it is one name in the list and changes nothing else', () => {
  const plain = parse(renderReleaseWorkflow(ORDINARY)) as Readonly<Record<string, unknown>>;
  const branch = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((name) => !/[\p{Cc}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]|\p{Cs}/u.test(name));
  fc.assert(
    fc.property(branch, branch, (one, other) => {
      const read = parse(renderReleaseWorkflow({ ...ORDINARY, branches: [one, other] })) as {
        on: { push: { branches: readonly string[] } };
      };
      const { branches } = read.on.push;
      expect(branches.map((each) => each.replace(/\\([*?+[\]!\\])/g, '$1'))).toEqual([one, other]);
      expect({ ...read, on: null }).toEqual({ ...plain, on: null });
    }),
  );
});

test('a branch whose name holds signs of a pattern is that branch alone', () => {
  expect(renderReleaseWorkflow({ ...ORDINARY, branches: ['c++', '!x'] })).toContain(
    "branches: ['c\\+\\+', '\\!x']",
  );
});

describe('a workflow that is there', () => {
  const token = renderReleaseWorkflow({ ...ORDINARY, publish: { kind: 'token' } });
  const trusted = renderReleaseWorkflow(ORDINARY);
  const pinned = trusted.replaceAll('actions/checkout@v5', `actions/checkout@${'a'.repeat(40)} # v5.0.1`);

  test.each([
    ['the same', trusted, 'same'],
    ['the same with CRLF', trusted.replaceAll('\n', '\r\n'), 'same'],
    ['pinned by hash', pinned, 'same'],
    ['for another credential', token, 'ours'],
    ['for an index', renderReleaseWorkflow({ ...ORDINARY, publish: INDEX }), 'ours'],
    ['for other branches', renderReleaseWorkflow({ ...ORDINARY, branches: ['a', '1.0'] }), 'ours'],
    ['proposing', renderReleaseWorkflow({ ...ORDINARY, proposes: true }), 'ours'],
    ['with a comment more', `${trusted}# mine\n`, 'changed'],
    ['with a right more', trusted.replace('actions: read', 'actions: write'), 'changed'],
    [
      'with a step more',
      trusted.replace('      - id: build', '      - run: make\n      - id: build'),
      'changed',
    ],
    ['of another tool', 'on: push\njobs: {}\n', 'foreign'],
    ['naming us in a comment', '# uses: org/py-release-action@v1\non: push\n', 'foreign'],
    ['empty', '', 'foreign'],
  ])('%s', (_, text, standing) => {
    expect(judgeWorkflow(text, ORDINARY)).toBe(standing);
  });

  test('what its actions are pinned to stays', () => {
    const refs = readActionRefs(pinned);
    expect(refs.get('actions/checkout')).toBe(`${'a'.repeat(40)} # v5.0.1`);
    expect(renderReleaseWorkflow(ORDINARY, refs)).toBe(pinned);
  });

  test.each<[PublishChoice]>([[{ kind: 'trusted' }], [{ kind: 'token' }], [INDEX], [{ kind: 'releases' }]])(
    'says again that it was written for %j',
    (publish) => {
      const text = renderReleaseWorkflow({ ...ORDINARY, publish, folder: "it's here" });
      expect(readWrittenChoice(text)).toEqual({ isOurs: true, publish });
      expect(readWorkflowFolder(text)).toBe("it's here");
      expect(releasesWithUs(text)).toBe(true);
    },
  );

  test('one that runs for pull requests alone releases nothing', () => {
    const text = trusted.replace(/^on:[^]*?^# One/m, 'on: pull_request\n\n# One');
    expect(releasesWithUs(text)).toBe(false);
  });
});
