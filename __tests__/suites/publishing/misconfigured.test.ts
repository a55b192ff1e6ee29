// The eight misconfigurations of trusted publishing, through the bundle: each has its one message, and no file is sent.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import {
  complaints,
  namesOn,
  type PublicWorld,
  type PublishRun,
  type ReadyDist,
  readyDist,
  startPublicWorld,
  trust,
  watchIndex,
} from '../../e2e/public-world.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

const SETTINGS = 'https://pypi.org/manage/project/acme-vault/settings/publishing/';
const ENTERPRISE = 'https://github.acme.example/_services/token';
const CALLED = 'acme/ci/.github/workflows/publish.yml@refs/heads/main';

let world: PublicWorld;
let project: PushedProject;
let files: ReadyDist;
beforeAll(async () => {
  world = await startPublicWorld();
  const { pypi } = world.services;
  project = await world.project('acme-vault');
  trust(project, [pypi], { environment: 'pypi' });
  // The release before this one: its provenance says what is expected.
  const before = await readyDist(world, project, { target: { kind: 'written' } });
  const run = await world.publish(project, { action: 'publish', files: before, environment: 'pypi' });
  expect(complaints(run)).toEqual([]);
  files = await readyDist(world, project);
});
afterAll(() => world?.close());

function pullOfFork(): RunnerEvent {
  const { repository, sender } = project.event().payload;
  const head = { ref: 'topic', sha: project.head(), repo: { full_name: 'mallory/acme-vault' } };
  return {
    name: 'pull_request',
    payload: { number: 7, repository, sender, pull_request: { head, base: { ref: 'main' } } },
    sha: project.head(),
  };
}

/** Runs `actions/publish`, which has to fail with this code and say these things, and send no file. */
async function refused(
  code: string,
  told: readonly string[],
  run: PublishRun,
  target = project,
): Promise<void> {
  const { pypi, issuer } = world.services;
  const seen = watchIndex(pypi);
  const before = namesOn(pypi, target);
  const done = await world.publish(target, { action: 'publish', files, environment: 'pypi', ...run });
  // After the first file was begun a run also says where its release stands.
  expect(complaints(done).filter((title) => title !== 'where the release stands')).toEqual([code]);
  expect(done.exitCode).toBe(1);
  for (const text of told) expect(done.annotations[0]?.message).toContain(text);
  for (const text of told.slice(0, 1)) expect(done.summary).toContain(text);
  expect(done.outputs).toMatchObject({ result: 'failed', files: '[]' });
  expect(seen().stored).toEqual([]);
  expect(namesOn(pypi, target)).toEqual(before);
  expectNoSecrets(done, [...world.secrets, ...issuer.issued.map(({ token }) => token)]);
}

describe('one message with claim, value seen, value expected and the page of the settings', () => {
  test.each<[string, string, readonly string[], () => PublishRun]>([
    [
      'no `id-token: write`',
      'trust-permission-missing',
      ['`id-token` of this job is none, expected `write`', SETTINGS, '`pypi-token`'],
      () => ({ permissions: {} }),
    ],
    [
      'the pull request of a fork',
      'trust-fork',
      ['the fork `mallory/acme-vault`', 'expected a run of `acme/acme-vault`', SETTINGS],
      () => ({ permissions: {}, event: pullOfFork() }),
    ],
    [
      'another environment',
      'trust-environment-differs',
      ['`environment` is `staging`, expected `pypi` (provenance of 1.2.0)', SETTINGS],
      () => ({ environment: 'staging' }),
    ],
    [
      'no environment',
      'trust-environment-differs',
      ['`environment` is not set, expected `pypi` (provenance of 1.2.0)', SETTINGS],
      () => ({ environment: undefined }),
    ],
    [
      'a renamed workflow',
      'trust-workflow-differs',
      ['`job_workflow_ref` is `publish.yml`, expected `release.yml` (provenance of 1.2.0)', SETTINGS],
      () => ({ workflowPath: '.github/workflows/publish.yml' }),
    ],
    [
      'a reusable workflow',
      'trust-reusable-workflow',
      [
        `\`job_workflow_ref\` is \`${CALLED}\``,
        'expected `acme/acme-vault/.github/workflows/release.yml@refs/heads/main` as in `workflow_ref`',
        SETTINGS,
      ],
      () => ({ replacedClaims: { job_workflow_ref: CALLED } }),
    ],
    [
      'pull_request_target, by the claims',
      'trust-pull-request-target',
      ['`event_name` is `pull_request_target`, expected another event', SETTINGS],
      () => ({ replacedClaims: { event_name: 'pull_request_target' } }),
    ],
    [
      'another issuer',
      'trust-issuer-unknown',
      [`\`iss\` is \`${ENTERPRISE}\`, expected \`https://token.actions.githubusercontent.com\``, SETTINGS],
      () => ({ replacedClaims: { iss: ENTERPRISE } }),
    ],
  ])('%s', (_, code, told, run) => refused(code, told, run()));

  test('pull_request_target, the event itself, which no command runs on', async () => {
    const event = { ...pullOfFork(), name: 'pull_request_target' };
    await refused('event-refused', ['pull_request_target', '`push`, `release`'], { event });
  });

  test('a pending publisher with the name of no project: the first file is refused, and nothing is stored', async () => {
    const { pypi } = world.services;
    const fresh = await world.project('acme-fresh');
    const publisher = { repository: fresh.fullName, workflow: 'release.yml' };
    pypi.addPendingPublisher('acme-frsh', { ...publisher, ownerId: fresh.repository.owner.id });
    const told = [
      'acme-fresh',
      'its pending publisher carries another project name',
      'https://pypi.org/manage/account/publishing/',
    ];
    await refused('trust-pending-name', told, { files: await readyDist(world, fresh) }, fresh);
    expect(pypi.files('acme-frsh')).toEqual([]);
  });

  test('a pending publisher with the name of a project that exists', async () => {
    const { pypi } = world.services;
    const late = await world.project('acme-late');
    pypi.addProject('acme-other', 'mallory');
    const publisher = { repository: late.fullName, workflow: 'release.yml' };
    pypi.addPendingPublisher('acme-other', { ...publisher, ownerId: late.repository.owner.id });
    const told = [
      'valid token, but project already exists',
      'expected is acme-late',
      'https://pypi.org/manage/',
    ];
    await refused('trust-pending-taken', told, { files: await readyDist(world, late) }, late);
  });
});

test('the root action tells it before it writes anything on GitHub', async () => {
  const writes = world.watchWrites();
  const run = await world.publish(project, { files, environment: 'staging' });
  expect(complaints(run)).toEqual(['trust-environment-differs']);
  expect(writes()).toEqual([]);
  expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
});

test('a secret that was given is used instead, and the diagnosis is a warning', async () => {
  const { pypi } = world.services;
  const token = pypi.issueToken('mona');
  const run = await world.publish(project, {
    ...{ action: 'publish', files, environment: 'staging', secrets: [token] },
    inputs: { 'pypi-token': token },
  });
  expect(complaints(run)).toEqual([
    expect.stringMatching(
      /^warning: .*`environment` is `staging`, expected `pypi`.* API token from `pypi-token` is used instead/,
    ),
  ]);
  expect(run.outputs['result']).toBe('published');
  expect(run.log).toContain(
    'No attestations: PyPI takes them with trusted publishing only, and this run has a secret',
  );
  expectNoSecrets(run, [...world.secrets, token]);
});

test('GitHub had nothing to complain about', () => {
  expect(world.github.violations).toEqual([]);
});
