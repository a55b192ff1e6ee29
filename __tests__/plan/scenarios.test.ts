// Every folder of __tests__/scenarios: `py-release plan --json` on the repository that its history tells.
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashOfDocument, type HashedDocument } from './document-hash.ts';
import { createScenarioRepository, type ScenarioRepository } from './scenario-repository.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const scenarios = path('../scenarios');
const names = readdirSync(scenarios, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
/** `UPDATE_SCENARIOS=1` writes what is planned now as what is expected. Read it before you keep it. */
const update = process.env['UPDATE_SCENARIOS'] === '1';
const AT_ONCE = 3;

interface Outcome {
  /** Of the test's own setup. */
  readonly problem?: Error;
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-scenarios-')));
const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  const waiting = names.values();
  const work = async (): Promise<void> => {
    for (const name of waiting) outcomes.set(name, await runScenario(name).catch(setupFailed));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const setupFailed = (problem: unknown): Outcome => ({
  problem: problem instanceof Error ? problem : new Error(String(problem)),
  code: null,
  stdout: '',
  stderr: '',
});

function outcomeOf(name: string): Outcome {
  const outcome = outcomes.get(name) as Outcome;
  if (outcome.problem !== undefined) throw outcome.problem;
  return outcome;
}

async function runScenario(name: string): Promise<Outcome> {
  const folder = mkdtempSync(join(root, 'repository-'));
  const repository = await createScenarioRepository(join(scenarios, name), folder);
  const outcome = await plan(repository);
  return {
    ...outcome,
    stdout: checkHash(outcome.stdout, repository),
    stderr: named(outcome.stderr, repository).replaceAll(folder, '<folder>'),
  };
}

function plan({ folder, args }: ScenarioRepository): Promise<Outcome> {
  const env = {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    NODE_COMPILE_CACHE: path('../../node_modules/.cache/compiled'),
  };
  const cli = path('../../src/cli.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', cli, 'plan', '--json', ...args], {
      cwd: folder,
      env,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...output }));
  });
}

/** Object ids by the number of their commit in the history: `<3>`. */
function named(text: string, { commits }: ScenarioRepository): string {
  return commits.reduce(
    (named, sha, index) =>
      named.replaceAll(sha, `<${index + 1}>`).replaceAll(sha.slice(0, 7), `<${index + 1}>`),
    text,
  );
}

/** The hash depends on object ids, so it is proved here, by other code than ours, and left out of what is expected. */
function checkHash(stdout: string, repository: ScenarioRepository): string {
  if (stdout === '') return '';
  const document = JSON.parse(stdout) as HashedDocument;
  expect(document.hash).toBe(hashOfDocument(document));
  return named(stdout.replace(document.hash, 'proved'), repository);
}

function expected(name: string, file: string, seen: string): string {
  const expectedFile = join(scenarios, name, file);
  if (update) writeFileSync(expectedFile, seen);
  return readFileSync(expectedFile, 'utf8');
}

const isError = (name: string): boolean => existsSync(join(scenarios, name, 'error'));

describe.each(names.filter((name) => !isError(name)))('%s', (name) => {
  test('is planned', () => {
    const { code, stdout, stderr } = outcomeOf(name);
    expect(code === 0 ? '' : stderr).toBe('');
    const document: unknown = JSON.parse(stdout);
    const text = expected(name, 'plan.json', `${JSON.stringify(document, null, 2)}\n`);
    expect(document).toEqual(JSON.parse(text));
  });
});

describe.each(names.filter(isError))('%s', (name) => {
  test('is one clear error, and nothing on standard output', () => {
    const { code, stdout, stderr } = outcomeOf(name);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(expected(name, 'error', stderr));
  });
});
