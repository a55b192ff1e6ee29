// Every single fault that can be asked for is told before the first write, by an error that names it and one remedy.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { changedAnswer, clockAhead, TOKEN_OF_A_WRITER } from './changed-answer.ts';
import { readyFiles, writeDistributions } from './ready-files.ts';
import { type Run, run, type RunOptions } from './release-run.ts';
import { commit, PASSWORD, type TestProject, useWorld, USER } from './world.ts';

jest.setTimeout(60_000);
const world = useWorld();

interface Fault {
  readonly name: string;
  /** Makes the fault; returns how the run is started. */
  readonly make: (project: TestProject) => RunOptions | Promise<RunOptions>;
  readonly code: string;
  /** Of the error: what happened, with the value seen; what to do. */
  readonly happened: RegExp;
  readonly remedy: RegExp;
  /** The files are made before the fault, as by a build job that saw another state. */
  readonly built?: 'before';
}

const READ_ONLY = { contents: 'read', actions: 'read', 'pull-requests': 'read' } as const;
const MINUTE = 60_000;

const FAULTS: readonly Fault[] = [
  {
    name: 'a token of a job that may only read',
    make: (project) => ({ token: project.token(READ_ONLY) }),
    code: 'release-no-push-right',
    happened: /acme\/acme-vault but not write/,
    remedy: /contents: write/,
  },
  {
    name: 'a token that may only read, of somebody who may write',
    make: (project) => ({ token: project.token(READ_ONLY), fetch: changedAnswer(TOKEN_OF_A_WRITER) }),
    code: 'release-no-push-right',
    happened: /acme\/acme-vault but not write/,
    remedy: /contents: write/,
  },
  {
    name: 'a tag of the version on another branch',
    make: async (project) => {
      const twig = await project.git(
        'commit-tree',
        'v1.2.0^{tree}',
        '-p',
        'v1.2.0^{commit}',
        '-m',
        'fix: elsewhere',
      );
      await project.git('tag', 'v1.3.0', twig.trim());
      await project.git('push', '--quiet', 'origin', 'v1.3.0');
      return {};
    },
    built: 'before',
    code: 'version-tag-exists',
    happened: /v1\.3\.0/,
    remedy: /./,
  },
  {
    name: 'the version on the index',
    make: (project) => upload(project, '1.3.0'),
    code: 'release-version-on-index',
    happened: /acme-vault 1\.3\.0 is already on 127\.0\.0\.1/,
    remedy: /Push the tag v1\.3\.0/,
  },
  {
    name: 'the version on the index in another spelling',
    make: (project) => upload(project, '1.3'),
    code: 'release-version-on-index',
    happened: /acme-vault 1\.3\.0 is already on 127\.0\.0\.1/,
    remedy: /Push the tag v1\.3\.0/,
  },
  {
    name: 'no credentials',
    make: () => ({ credentials: null }),
    code: 'release-credentials-missing',
    happened: /no credentials for 127\.0\.0\.1/,
    remedy: /`user` and `password`/,
  },
  {
    name: 'credentials of yesterday',
    make: () => ({ credentials: { user: USER, password: 'old-password-3' } }),
    code: 'release-credentials-refused',
    happened: /127\.0\.0\.1.* refuses the credentials of user `acme`/,
    remedy: /Renew .*`user` and `password`/,
  },
  {
    name: '`commit-mode = "none"`, and files that would have to change',
    make: async (project) => {
      const pyproject = await readFile(join(project.directory, 'pyproject.toml'), 'utf8');
      const text = `${pyproject}\n[tool.py-release]\ncommit-mode = "none"\n`;
      await project.push(commit('build: no commits', 5, { files: { 'pyproject.toml': text } }));
      return {};
    },
    code: 'release-commit-needed',
    happened: /`commit-mode` is `none`.*1\.3\.0.*pyproject\.toml/,
    remedy: /commit-mode = "push"/,
  },
  {
    name: 'a head on no branch',
    make: () => ({ branch: null }),
    code: 'release-not-a-branch',
    happened: /not on a branch/,
    remedy: /Run on a push to a branch/,
  },
  {
    name: 'a clock that is behind',
    make: () => ({ fetch: changedAnswer(clockAhead(12 * MINUTE)) }),
    code: 'release-clock-skew',
    happened: /clock is 1[12] min \d\d s behind GitHub's/,
    remedy: /NTP/,
  },
  {
    name: 'a clock that is ahead',
    make: () => ({ fetch: changedAnswer(clockAhead(-26 * 60 * MINUTE)) }),
    code: 'release-clock-skew',
    happened: /clock is 26 h 00 min ahead of GitHub's/,
    remedy: /NTP/,
  },
];

/** Uploaded by hand, without a tag. */
async function upload(project: TestProject, version: string): Promise<RunOptions> {
  const folder = join(project.directory, 'other');
  await mkdir(folder);
  for (const { filename, path } of await writeDistributions(folder, project, version, 'by hand'))
    await writeFile(join(world().index.packagesDir, filename), await readFile(path));
  return {};
}

interface Refused extends Run {
  readonly project: TestProject;
}

/** Runs with the fault; nothing was written anywhere, and no secret is told. */
async function runWith({ make, built }: Pick<Fault, 'make' | 'built'>): Promise<Refused> {
  const project = await world().project({ unsound: true });
  const early = built === 'before' ? await readyFiles(project) : null;
  const options = await make(project);
  const { branch } = options;
  const files = early ?? (await readyFiles(project, branch === undefined ? {} : { branch }));
  const [refs, indexed] = [await project.refs(), await project.indexed()];
  const result = await run(world(), project, { files, ...options });
  expect(result.writes).toEqual([]);
  expect(project.releases()).toEqual([]);
  expect(await project.refs()).toEqual(refs);
  expect(await project.indexed()).toEqual(indexed);
  const told = JSON.stringify([result.errors, result.log, result.warnings]);
  expect(told).not.toContain(PASSWORD);
  expect(told).not.toContain('old-password-3');
  return { ...result, project };
}

test.each(FAULTS)('$name: $code', async ({ code, happened, remedy, ...fault }) => {
  const { errors } = await runWith(fault);
  expect(errors.map((error) => error.code)).toEqual([code]);
  expect(errors[0]?.happened).toMatch(happened);
  expect(errors[0]?.remedy).toMatch(remedy);
});

test('several faults are told together, in the log with what passed', async () => {
  const { errors, log, steps } = await runWith({
    make: async (project) => {
      await upload(project, '1.3.0');
      const fetch = changedAnswer(clockAhead(12 * MINUTE));
      return { fetch, token: project.token(READ_ONLY), credentials: null, branch: null };
    },
  });
  expect(errors.map(({ code }) => code)).toEqual([
    'release-no-push-right',
    'release-not-a-branch',
    'release-version-on-index',
    'release-credentials-missing',
    'release-clock-skew',
  ]);
  const refusals = log.filter((line) => line.startsWith('refused: '));
  expect(refusals).toHaveLength(5);
  expect(refusals[0]).toBe('refused: the token may write to acme/acme-vault (release-no-push-right)');
  expect(log).toContain('passed: the tag v1.3.0 is free');
  // Nothing was built or looked at in vain.
  expect(steps).toEqual(['Plan', 'Preflight']);
});

test('a dry run meets the same faults', async () => {
  const make = (project: TestProject): RunOptions => ({ dryRun: true, token: project.token(READ_ONLY) });
  const { errors } = await runWith({ make });
  expect(errors.map(({ code }) => code)).toEqual(['release-no-push-right']);
});
