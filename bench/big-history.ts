// A repository with a long, believable history, made in seconds by `git fast-import`.
// https://git-scm.com/docs/git-fast-import
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const LAST_TAG = 'v1.2.0';

export interface HistorySize {
  /** Commits before the last tag. */
  readonly older: number;
  /** Commits after it. */
  readonly range: number;
}

const PROJECT = `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "acme-vault"
version = "1.2.0"
`;
const START = 1_600_000_000;
const PEOPLE = ['Ada Example', 'Grace Example', 'Linus Example', 'Zoë Ünïcode', 'renovate[bot]'];
const WORDS =
  'add mirror option when the index answers slowly keep lock file in step with pyproject retry upload after broken pipe handle empty wheel metadata parser tests cache key for python builds'.split(
    ' ',
  );

/** Returns the folder; the caller removes it. */
export async function createBigHistory(size: HistorySize): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'big-history-'));
  await git(folder, ['init', '-q', '-b', 'main']);
  await git(folder, ['config', 'remote.origin.url', 'https://github.com/acme/vault.git']);
  await git(folder, ['fast-import', '--quiet', '--force'], importStream(size));
  await git(folder, ['reset', '-q', '--hard', 'main']);
  return folder;
}

async function git(cwd: string, args: readonly string[], input: Iterable<string> = []): Promise<void> {
  const child = spawn('git', args, { cwd, stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(child, 'close');
  for (const piece of input) if (!child.stdin.write(piece)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}`);
}

function* importStream({ older, range }: HistorySize): Generator<string> {
  const random = createRandom(7);
  for (let number = 0; number < older + range; number += 1) {
    const message = number === 0 ? 'chore: begin' : commitMessage(number, random);
    const person = PEOPLE[random(PEOPLE.length)] ?? '';
    const when = `${person} <someone@acme.example> ${START + number * 600} +0000`;
    yield `commit refs/heads/main\nmark :${number + 1}\nauthor ${when}\ncommitter ${when}\n${data(message)}`;
    if (number === 0) {
      yield `M 100644 inline pyproject.toml\n${data(PROJECT)}`;
      yield `M 100644 inline src/acme_vault/__init__.py\n${data('__version__ = "1.2.0"\n')}`;
    }
    yield `M 100644 inline src/acme_vault/module_${number % 50}.py\n${data(`NUMBER = ${number}\n`)}\n`;
    // One tag in fifty commits, as in a project that releases often; the last one begins the range.
    const release = Math.floor(number / 50);
    if (number === older - 1) yield `reset refs/tags/${LAST_TAG}\nfrom :${number + 1}\n\n`;
    else if (number < older && number % 50 === 49)
      yield `reset refs/tags/v0.${release}.0\nfrom :${number + 1}\n\n`;
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

type Random = (below: number) => number;

/** The same history in every run: mulberry32. */
function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function commitMessage(number: number, random: Random): string {
  const kind = random(100);
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
  const pull = random(2) === 0 ? ` (#${number})` : '';
  const type =
    kind < 22
      ? 'feat'
      : kind < 55
        ? 'fix'
        : (['docs', 'chore', 'test', 'ci', 'refactor', 'perf'][kind % 6] ?? '');
  const scope = random(3) === 0 ? `(${WORDS[random(WORDS.length)]})` : '';
  const header = kind >= 95 ? words(6) : `${type}${scope}: ${words(6)}`;
  const body = random(2) === 0 ? '' : `\n\n${words(12)}\n${words(14)}\n\n${words(10)}.`;
  const squash =
    random(25) === 0 && pull !== ''
      ? `\n\n* feat: ${words(5)}\n\n* fix: ${words(6)}\n\nMore: ${words(8)}`
      : body;
  const breaking = random(200) === 0 ? `\n\nBREAKING CHANGE: ${words(9)}` : '';
  const closes = random(3) === 0 ? `\n\nCloses #${random(9000) + 1}` : '';
  const signed = random(4) === 0 ? '\n\nSigned-off-by: Ada Example <ada@acme.example>' : '';
  return `${header}${pull}${squash}${breaking}${closes}${signed}\n`;
}
