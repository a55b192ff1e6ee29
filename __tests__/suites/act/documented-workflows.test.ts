import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DOCUMENTED_WORKFLOWS, readDocumentedWorkflow } from '../../../sandbox/demo/documented-workflow.ts';
import {
  INDEX_PASSWORD,
  type PushedProject,
  pushProject,
  REPOSITORY,
  type Services,
  startServices,
} from '../../../sandbox/demo/world.ts';
import { parseWorkflow } from '../../../sandbox/runner/workflow-file.ts';
import { runUnderAct } from './act.ts';

const SLOW = 120_000;
let root: string;
let services: Services;
let project: PushedProject;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'act-'));
  services = await startServices(root, { private: true, validate: true });
  project = await pushProject(root, services);
}, SLOW);
afterEach(async () => {
  await services.close();
  await rm(root, { recursive: true, force: true });
});

describe.each(DOCUMENTED_WORKFLOWS)('%s under act', (name) => {
  test(
    'releases',
    async () => {
      const text = await readDocumentedWorkflow(name, services.index.uploadUrl);
      const workflowFile = join(root, name);
      // act 0.2.89 is older than `queue` (May 2026).
      await writeFile(workflowFile, text.replace(/^ {2}queue: max.*\n/m, ''));
      // act has one token for the run: it gets what the jobs declare, together.
      const declared = parseWorkflow(text).jobs.map(
        (job) => job.permissions as Record<string, 'read' | 'write'>,
      );
      const permissions = {
        metadata: 'read' as const,
        ...(Object.assign({}, ...declared) as Record<string, 'read' | 'write'>),
      };
      const token = services.github.issueToken({ repository: REPOSITORY, permissions, kind: 'actions' });
      const started = services.github.addRun({
        repository: REPOSITORY,
        headSha: project.head,
        status: 'in_progress',
      });
      const done = await runUnderAct({
        folder: await mkdtemp(join(root, 'act-')),
        workspace: project.directory,
        workflowFile,
        repository: REPOSITORY,
        event: project.event,
        urls: services.urls,
        secrets: { GITHUB_TOKEN: token, INDEX_PASSWORD },
        runId: started.id,
      });
      expect(done.log).toContain('released v1.3.0: ');
      expect(done.exitCode).toBe(0);
      expect(new Set(Object.values(done.jobs))).toEqual(new Set(['success']));
      expect(done.log).not.toContain(INDEX_PASSWORD);
      const releases = [...services.github.repository(REPOSITORY).releases.values()];
      expect(releases).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
      expect(await (await fetch(`${services.index.simpleUrl}acme-vault/`)).text()).toContain(
        'acme_vault-1.3.0-py3-none-any.whl',
      );
      expect(services.github.violations).toEqual([]);
    },
    SLOW,
  );
});
