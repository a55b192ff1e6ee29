// A run that is cancelled (SIGINT, then SIGKILL) before the tag has written nothing that counts, and the next one releases.
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ONE_JOB, startWorld, type PushedProject, type World } from '../../e2e/world.ts';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

/** Between SIGINT and the end of everything. */
const GRACE_MS = 300;

async function expectNoRefs(project: PushedProject): Promise<void> {
  expect(Object.keys(await project.refs())).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  expect((await project.refs())['refs/heads/main']).toBe(project.head());
  expect(await project.indexed()).toEqual([]);
  expect(project.releases().filter(({ draft }) => !draft)).toEqual([]);
}

async function expectRelease(project: PushedProject): Promise<void> {
  const run = await world.run(project, ONE_JOB);
  expect(run.jobs['release']?.steps.at(-1)?.result?.outputs).toMatchObject({
    result: 'released',
    version: '1.3.0',
  });
  expect(project.releases().map(({ tagName, draft }) => [tagName, draft])).toEqual([['v1.3.0', false]]);
  expect(await project.indexed()).toHaveLength(2);
}

describe('cancelled', () => {
  test('while it builds, with a backend that ignores the signal', async () => {
    const attack =
      'import signal, time\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nif os.path.exists(SLOW): time.sleep(30)';
    const slow = `${world.root}/slow`;
    const project = await world.project('acme-slow', {
      attack: attack.replace('SLOW', JSON.stringify(slow)),
    });
    await writeFile(slow, '');
    const cancel = new AbortController();
    const writes = world.watchWrites();
    const onLine = (line: string) => {
      if (line === '##[group]Build') void wait(700).then(() => cancel.abort());
    };
    const run = await world.run(project, ONE_JOB, { signal: cancel.signal, graceMs: GRACE_MS, onLine });
    expect(run.status).toBe('cancelled');
    expect(writes()).toEqual([]);
    await expectNoRefs(project);
    await rm(slow);
    await expectRelease(project);
  });

  test.each([
    ['the first asset is uploaded', /^POST \/repos\/acme\/\S+\/releases\/\d+\/assets/],
    ['the refs are to be moved', /updateRefs/],
  ])('when %s', async (when, route) => {
    const project = await world.project(`acme-cut-${when.split(' ')[1]}`);
    const cancel = new AbortController();
    // The request never gets through: the run waits for it when the signals come.
    const before = async () => {
      cancel.abort();
      await wait(GRACE_MS * 2);
    };
    world.github.fault({ route, kind: { before } });
    world.github.fault({ route, kind: 'cut' });
    const run = await world.run(project, ONE_JOB, { signal: cancel.signal, graceMs: GRACE_MS });
    expect(run.status).toBe('cancelled');
    await expectNoRefs(project);
    await expectRelease(project);
  });
});

test('after the tag: the log says where the release stands, and the next run finishes it with the same files', async () => {
  const project = await world.project('acme-tagged');
  const cancel = new AbortController();
  world.github.fault({ route: 'updateRefs', kind: { after: () => cancel.abort() } });
  const run = await world.run(project, ONE_JOB, { signal: cancel.signal, graceMs: 3000 });
  expect(run.status).toBe('cancelled');
  const result = run.jobs['release']?.steps.at(-1)?.result;
  expect(result?.log.lines.join('\n')).toMatch(
    /Cancelled. Done: (?:the tag v1\.3\.0 on|a draft release of v1\.3\.0)/,
  );
  expect(result?.summary).toContain('## Cancelled');
  const digests = project.releases().map(({ assets }) => [...assets.values()].map(({ digest }) => digest));
  const again = await world.run(project, ONE_JOB);
  expect(again.jobs['release']?.steps.at(-1)?.result?.outputs).toMatchObject({ result: 'resumed' });
  expect(project.releases()).toMatchObject([{ tagName: 'v1.3.0', draft: false }]);
  expect(project.releases().map(({ assets }) => [...assets.values()].map(({ digest }) => digest))).toEqual(
    digests,
  );
  expect(await project.indexed()).toHaveLength(2);
});

test('GitHub had nothing to complain about, and every state in between was sound', () => {
  expect(world.github.violations).toEqual([]);
});
