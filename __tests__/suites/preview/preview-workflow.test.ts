// A pull request from its first preview to its release, by the documented workflows, from the sources.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunnerEvent } from '../../../sandbox/runner/job-context.ts';
import { type PushedProject, startWorld, TWO_JOBS, type World } from '../../e2e/world.ts';
import { comments, type OpenedPull, openPull, runPreview, sourceActions } from './pull-run.ts';

const SLOW = 180_000;

let world: World;
let actions: string;

beforeAll(async () => {
  world = await startWorld();
  actions = await sourceActions(world.root);
}, SLOW);
afterAll(() => world.close(), SLOW);

const release = (project: PushedProject) =>
  world.run(project, TWO_JOBS, { actions: { 'org/py-release-action': actions } });
const logOf = (run: Awaited<ReturnType<typeof runPreview>>, job: string): string => run.jobs[job]?.log ?? '';
const summaryOf = (run: Awaited<ReturnType<typeof runPreview>>, job: string): string =>
  run.jobs[job]?.steps.map(({ result }) => result?.summary ?? '').join('\n') ?? '';

describe('a pull request after a release', () => {
  let project: PushedProject;
  let opened: OpenedPull;
  let event: RunnerEvent;

  test(
    'gets one comment with version, notes, and what the built files change',
    async () => {
      project = await world.project('acme-vault');
      expect((await release(project)).status).toBe('success');
      opened = await openPull(world, project, {
        messages: ['feat: open the vault', 'wip'],
        title: 'feat: doors',
      });
      event = await opened.event();
      const run = await runPreview(world, actions, opened, 'preview.yml', event);
      expect(logOf(run, 'preview')).not.toContain('##[error]');
      expect(run.status).toBe('success');
      const [comment, ...others] = comments(opened);
      expect(others).toEqual([]);
      expect(comment).toMatch(/^<!-- py-release:preview -->\n/);
      expect(comment).toContain('## acme-vault 1.3.0 → 1.4.0 (minor)');
      expect(comment).toContain('### Built files against `v1.3.0`');
      expect(comment).toContain('acme_vault/topic_0.py');
      expect(comment).toContain('fix: wip');
      expect(summaryOf(run, 'preview')).toContain('## acme-vault 1.3.0 → 1.4.0 (minor)');
    },
    SLOW,
  );

  test(
    'gets no second one, and no write at all, when nothing has changed',
    async () => {
      const writes = world.watchWrites();
      const before = comments(opened);
      const run = await runPreview(world, actions, opened, 'preview.yml', event);
      expect(run.status).toBe('success');
      expect(comments(opened)).toEqual(before);
      expect(writes()).toEqual([]);
    },
    SLOW,
  );

  test(
    'has a summary and no comment when it comes from a fork',
    async () => {
      const writes = world.watchWrites();
      const fork = await opened.event({ fork: true });
      const run = await runPreview(world, actions, opened, 'preview.yml', fork);
      expect(run.status).toBe('success');
      expect(summaryOf(run, 'preview')).toContain('1.3.0 → 1.4.0');
      expect(writes()).toEqual([]);
    },
    SLOW,
  );

  test(
    'fails its title check for a commit that two of three buttons would bring in',
    async () => {
      const run = await runPreview(world, actions, opened, 'preview-titles.yml', event);
      expect(run.status).toBe('failure');
      expect(logOf(run, 'titles')).toContain('wip');
      expect(logOf(run, 'titles').match(/##\[error\]/g)).toHaveLength(1);
    },
    SLOW,
  );

  test(
    'is released as shown',
    async () => {
      await world.github.mergePull({
        repository: project.fullName,
        number: opened.pull.number,
        method: 'squash',
      });
      const run = await release(project);
      expect(logOf(run, 'release')).not.toContain('##[error]');
      expect(project.releases().map(({ tagName }) => tagName)).toContain('v1.4.0');
      expect(summaryOf(run, 'release')).toContain(`Released as shown in #${opened.pull.number}.`);
      expect(world.github.violations).toEqual([]);
    },
    SLOW,
  );
});
