// A real repository from a scenario's `history` file (its words: __tests__/scenarios/README.md).
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isolatedGit, type Git } from '../../sandbox/runner/isolated-git.ts';

export interface ScenarioRepository {
  readonly folder: string;
  /** Object ids in the order of the history. */
  readonly commits: readonly string[];
  /** Of `py-release plan`. */
  readonly args: readonly string[];
}

interface Step {
  readonly word: string;
  readonly rest: string;
  readonly message: string;
}

const START = 1_700_000_000;

/** Makes the repository in an empty folder. */
export async function createScenarioRepository(
  scenario: string,
  folder: string,
): Promise<ScenarioRepository> {
  const files = join(scenario, 'files');
  if (existsSync(files)) cpSync(files, folder, { recursive: true });
  const commits: string[] = [];
  const repository: { args: readonly string[]; author: string } = { args: [], author: 'Ada Example' };
  const git = (...args: readonly string[]): Promise<string> =>
    datedGit(folder, repository.author, commits.length)(...args);
  const steps = readSteps(readFileSync(join(scenario, 'history'), 'utf8'));
  if (steps[0]?.word !== 'none') await git('init', '-q', '-b', 'main');
  for (const step of steps) {
    const { word, rest } = step;
    if (word === 'author') repository.author = rest;
    else if (word === 'arguments') repository.args = rest.split(' ');
    else if (word === 'commit' || word === 'merge') commits.push(await commit(git, step, commits, folder));
    else if (word !== 'none') await change(git, step, folder);
  }
  return { folder, commits, args: repository.args };
}

function datedGit(folder: string, author: string, number: number): Git {
  const date = `${START + number * 60} +0000`;
  const mail = 'someone@acme.example';
  return isolatedGit(folder, {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: mail,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: mail,
    GIT_COMMITTER_DATE: date,
  });
}

function readSteps(text: string): readonly Step[] {
  const steps: { word: string; rest: string; message: string }[] = [];
  for (const line of text.split('\n')) {
    const last = steps.at(-1);
    if (line.startsWith('|') && last !== undefined) last.message += `\n${line.replace(/^\| ?/, '')}`;
    else if (line.trim() !== '' && !line.startsWith('#')) {
      const [, word = '', rest = ''] = /^(\S+) ?(.*)$/.exec(line) ?? [];
      steps.push({ word, rest, message: word === 'merge' ? rest.replace(/^\S+ /, '') : rest });
    }
  }
  return steps;
}

async function commit(
  git: Git,
  { word, rest, message }: Step,
  commits: readonly string[],
  folder: string,
): Promise<string> {
  const filled = message.replace(/\{(\d+)(:7)?\}/g, (_, number: string, short?: string) => {
    const sha = commits[Number(number) - 1] ?? '';
    return short === undefined ? sha : sha.slice(0, 7);
  });
  const text = filled.replaceAll('\\r', '\r');
  const path = join(folder, '.git', 'MESSAGE');
  writeFileSync(path, text);
  const options = ['--allow-empty', '--allow-empty-message', '--cleanup=verbatim', '-q', '-F', path];
  if (word === 'merge') await git('merge', '-q', '--no-ff', '--no-commit', rest.split(' ')[0] ?? '');
  await git('add', '-A');
  await git('commit', ...options);
  return (await git('rev-parse', 'HEAD')).trim();
}

async function change(git: Git, { word, rest }: Step, folder: string): Promise<void> {
  const [path = '', text = ''] = rest.split(/ (.*)/s);
  const file = join(folder, path);
  switch (word) {
    case 'tag':
      return void (await git('tag', rest));
    case 'annotate':
      return void (await git('tag', '-a', rest, '-m', `${rest}\n`));
    case 'branch':
      return void (await git('checkout', '-q', '-b', rest));
    case 'switch':
      return void (await git('checkout', '-q', rest));
    case 'detach':
      return void (await git('checkout', '-q', '--detach', rest === '' ? 'HEAD' : rest));
    case 'remote':
      return void (await git('config', 'remote.origin.url', rest));
    case 'shallow':
      return writeFileSync(join(folder, '.git', 'shallow'), await git('rev-parse', 'HEAD'));
    case 'write':
      mkdirSync(dirname(file), { recursive: true });
      return writeFileSync(file, `${text.replaceAll('\\n', '\n')}\n`);
    case 'replace': {
      const [from = '', to = ''] = text.split(' -> ');
      const before = readFileSync(file, 'utf8');
      if (!before.includes(from)) throw new Error(`${path} does not hold "${from}"`);
      return writeFileSync(file, before.replace(from, to));
    }
    case 'link':
      rmSync(file, { force: true });
      return symlinkSync(text, file);
    case 'delete':
      return rmSync(file, { recursive: true });
    default:
      throw new Error(`a history knows no word "${word}"`);
  }
}
