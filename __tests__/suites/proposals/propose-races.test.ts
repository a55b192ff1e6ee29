// Several runs propose at once, answers get lost, refs move meanwhile: there is one pull request, and it is right.
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Fetch } from '../../../src/gateways/fetch-contract.ts';
import { BRANCH, branchFile, personOf, pullOf, pullStates } from '../../commands/propose-person.ts';
import { propose } from '../../commands/propose-run.ts';
import { unreachable } from '../../commands/release-run.ts';
import { commit, type TestProject, useWorld } from '../../commands/world.ts';

const world = useWorld();
let project: TestProject;

beforeEach(async () => {
  project = await world().project();
  world().github.allowActionsPulls(project.fullName);
});

type Sent = Parameters<Fetch>;

/** Whether the token may open pull requests is asked by a request that opens none. */
function isMeant([url, options]: Sent, method: string, path: RegExp): boolean {
  const isQuestion = JSON.stringify(options?.body ?? null).includes('May this token');
  return options?.method === method && path.test(String(url)) && !isQuestion;
}

/** Does something once, when a request is about to be sent. */
function before(method: string, path: RegExp, act: () => Promise<unknown>) {
  let done = false;
  return (next: Fetch): Fetch =>
    async (url, options) => {
      if (!done && isMeant([url, options], method, path)) {
        done = true;
        await act();
      }
      return next(url, options);
    };
}

/** The request has its effect; its answer never comes. */
function lost(method: string, path: RegExp) {
  let done = false;
  return (next: Fetch): Fetch =>
    async (url, options) => {
      const answer = await next(url, options);
      if (done || !isMeant([url, options], method, path)) return answer;
      done = true;
      throw new TypeError('fetch failed', {
        cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
      });
    };
}

async function isRight(): Promise<void> {
  expect(pullStates(project)).toEqual(['#1 open']);
  expect(await branchFile(project, 'pyproject.toml')).toContain('version = "1.3.0"');
  expect(pullOf(project, 1).headSha).toBe((await project.refs())[`refs/heads/${BRANCH}`]);
  expect((await propose(world(), project)).writes).toEqual([]);
}

describe('two runs', () => {
  test('of one push at once make one pull request', async () => {
    const runs = await Promise.all([propose(world(), project), propose(world(), project)]);
    expect(runs.map(({ errors, outcome }) => [errors, outcome?.result])).toEqual([
      [[], 'pending'],
      [[], 'pending'],
    ]);
    await isRight();
  });

  test.each([
    ['POST', /\/git\/trees$/],
    ['POST', /\/git\/commits$/],
    ['POST', /\/graphql$/],
    ['POST', /\/pulls$/],
  ])('end with one pull request when the other is faster before %s %s', async (method, path) => {
    const fetch = before(method, path, () => propose(world(), project));
    const { errors, outcome } = await propose(world(), project, { fetch });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('pending');
    await isRight();
  });

  test('of two pushes leave the newer one', async () => {
    const fetch = before('POST', /\/git\/commits$/, async () => {
      await project.push(commit('feat!: another store', 10));
      await propose(world(), project);
    });
    const { outcome, errors } = await propose(world(), project, { fetch });
    // Nobody can tell whether the newer push has a run of its own here.
    expect(errors.map(({ code }) => code)).toEqual(['release-branch-moved']);
    expect(outcome).toBeNull();
    expect(pullStates(project)).toEqual(['#1 open']);
    expect(await branchFile(project, 'pyproject.toml')).toContain('version = "2.0.0"');
    expect((await propose(world(), project)).writes).toEqual([]);
  });

  test('the loser keeps what a person has pushed meanwhile', async () => {
    await propose(world(), project);
    await project.push(commit('fix: a leak', 10));
    const person = personOf(world(), project);
    const fetch = before('POST', /\/git\/commits$/, () => person.commit({ 'docs/news.txt': 'new\n' }));
    const { outcome } = await propose(world(), project, { fetch });
    expect(outcome?.reason).toContain('change docs/news.txt');
    expect(await branchFile(project, 'docs/news.txt')).toBe('new\n');
  });
});

describe('an answer that is lost', () => {
  test.each([
    ['POST', /\/git\/trees$/],
    ['POST', /\/git\/commits$/],
    ['POST', /\/graphql$/],
    ['POST', /\/pulls$/],
  ])('after %s %s changes nothing', async (method, path) => {
    const { errors, outcome } = await propose(world(), project, { fetch: lost(method, path) });
    expect(errors).toEqual([]);
    expect(outcome?.result).toBe('pending');
    await isRight();
  });
});

/** Nothing is answered from this request on. */
function cut(method: string, path: RegExp) {
  let gone = false;
  return (next: Fetch): Fetch =>
    (url, options) => {
      gone ||= isMeant([url, options], method, path);
      return gone ? unreachable(url, options) : next(url, options);
    };
}

describe('a run that was cut off', () => {
  test.each([
    ['POST', /\/git\/trees$/],
    ['POST', /\/git\/commits$/],
    ['POST', /\/pulls$/],
  ])('before %s %s is finished by the next', async (method, path) => {
    const { errors } = await propose(world(), project, { fetch: cut(method, path) });
    expect(errors.map(({ code }) => code)).toEqual(['github-unreachable']);
    expect(pullStates(project)).toEqual([]);
    await propose(world(), project);
    await isRight();
  });
});
