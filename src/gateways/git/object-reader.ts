// Objects of the repository from one long-lived `git cat-file --batch`: asking costs a message, not a process.
// https://git-scm.com/docs/git-cat-file#_batch_output
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { gitFailure, startFailure } from './git-failure.ts';
import type { StartGit } from './start-git.ts';

export interface GitObject {
  readonly sha: string;
  /** `blob`, `tree`, `commit` or `tag`. */
  readonly type: string;
  readonly content: Buffer;
}

interface Question {
  readonly resolve: (answer: GitObject | null) => void;
  readonly reject: (error: Error) => void;
}

const COMMAND = ['cat-file', '--batch'];
const NEWLINE = 10;

/** Names hold no line end. */
export function createObjectReader(
  folder: string,
  start: StartGit,
): (names: readonly string[]) => Promise<readonly (GitObject | null)[]> {
  let waiting: Question[] = [];
  let child: ChildProcessWithoutNullStreams | null = null;
  const fail = (error: Error): void => {
    for (const { reject } of waiting) reject(error);
    [waiting, child] = [[], null];
  };
  const begin = (): ChildProcessWithoutNullStreams => {
    const started = start(COMMAND);
    const err: Buffer[] = [];
    const take = createAnswerReader((answer) => {
      waiting.shift()?.resolve(answer);
      if (waiting.length === 0) holdProcess(started, false);
    });
    started.stdout.on('data', take);
    started.stderr.on('data', (piece: Buffer) => err.push(piece));
    started.on('error', (error) => fail(startFailure(folder, error)));
    started.on('close', (code) =>
      fail(
        gitFailure({
          folder,
          args: COMMAND,
          exit: code ?? -1,
          message: Buffer.concat(err).toString().trim(),
        }),
      ),
    );
    return started;
  };
  return async (names) => {
    if (names.length === 0) return [];
    child ??= begin();
    holdProcess(child, true);
    const answers = names.map(
      () => new Promise<GitObject | null>((resolve, reject) => waiting.push({ resolve, reject })),
    );
    child.stdin.write(names.map((name) => `${name}\n`).join(''));
    return Promise.all(answers);
  };
}

/** While nothing is asked the child keeps nobody alive: it ends when its input does, with this process. */
function holdProcess(child: ChildProcessWithoutNullStreams, hold: boolean): void {
  const handles = [child, child.stdin as Socket, child.stdout as Socket, child.stderr as Socket];
  for (const handle of handles) {
    if (hold) handle.ref();
    else handle.unref();
  }
}

/** `<sha> <type> <size>\n<bytes>\n`, or `<name> missing\n`. */
function createAnswerReader(give: (answer: GitObject | null) => void): (piece: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let needed = 0;
  let pieces: Buffer[] = [];
  let held = 0;
  const next = (): GitObject | null | undefined => {
    const end = rest.indexOf(NEWLINE);
    if (end === -1) return undefined;
    const head = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(rest.toString('utf8', 0, end));
    if (head === null) {
      rest = rest.subarray(end + 1);
      return null;
    }
    const [, sha = '', type = '', size] = head;
    const last = end + 1 + Number(size);
    needed = last + 1;
    if (rest.length < needed) return undefined;
    const content = rest.subarray(end + 1, last);
    rest = rest.subarray(needed);
    needed = 0;
    return { sha, type, content };
  };
  return (piece) => {
    pieces.push(piece);
    held += piece.length;
    // A large object is put together once, not once for each of its pieces.
    if (rest.length + held < needed) return;
    rest = Buffer.concat([rest, ...pieces]);
    [pieces, held] = [[], 0];
    for (let answer = next(); answer !== undefined; answer = next()) give(answer);
  };
}
