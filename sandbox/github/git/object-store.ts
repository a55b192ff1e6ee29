// The objects of one bare repository. Reading goes through one long-lived `git cat-file --batch`, writing makes loose objects
// directly: a release touches dozens of objects and a process for each would be most of its time.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type GitObject, makeObject, type ObjectType } from './git-object.ts';
import { gitEnvironment } from './run-git.ts';

export interface ObjectStore {
  /** Any expression git understands (`refs/tags/v1^{commit}`, an id); undefined when it names nothing. */
  read(expression: string): Promise<GitObject | undefined>;
  write(type: ObjectType, body: Buffer): GitObject;
  close(): void;
}

interface Batch {
  read(expression: string): Promise<GitObject | undefined>;
  end(): void;
}

export function openObjectStore(gitDir: string): ObjectStore {
  const byId = new Map<string, GitObject>();
  let batch: Batch | undefined;

  return {
    async read(expression) {
      const known = byId.get(expression);
      if (known !== undefined) return known;
      if (expression.includes('\n')) return undefined;
      batch ??= startBatch(gitDir, () => (batch = undefined));
      const found = await batch.read(expression);
      if (found !== undefined && found.type !== 'blob') byId.set(found.sha, found);
      return found;
    },
    write(type, body) {
      const object = makeObject(type, body);
      writeLoose(gitDir, object);
      if (type !== 'blob') byId.set(object.sha, object);
      return object;
    },
    close() {
      batch?.end();
      batch = undefined;
    },
  };
}

function writeLoose(gitDir: string, { sha, type, body }: GitObject): void {
  const folder = join(gitDir, 'objects', sha.slice(0, 2));
  const file = join(folder, sha.slice(2));
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `tmp_obj_${randomBytes(6).toString('hex')}`);
  const data = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
  writeFileSync(temporary, deflateSync(data, { level: 1 }), { mode: 0o444 });
  renameSync(temporary, file);
}

function startBatch(gitDir: string, ended: () => void): Batch {
  const child = spawn('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch'], { env: gitEnvironment });
  const waiting: { resolve: (found: GitObject | undefined) => void; reject: (reason: Error) => void }[] = [];
  const reader = answerReader((answer) => {
    waiting.shift()?.resolve(answer);
    if (waiting.length === 0) letGo(child);
  });
  child.stdout.on('data', reader);
  child.stderr.resume();
  child.stdin.on('error', () => undefined);
  const fail = (reason: Error): void => {
    ended();
    for (const { reject } of waiting.splice(0)) reject(reason);
  };
  child.on('error', fail);
  child.on('close', () => fail(new Error('git cat-file ended')));

  return {
    read: (expression) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) hold(child);
        waiting.push({ resolve, reject });
        child.stdin.write(`${expression}\n`);
      }),
    end: () => child.stdin.end(),
  };
}

/** While it owes an answer the process keeps Node running; idle, it must not. */
function hold(child: ChildProcessWithoutNullStreams): void {
  child.ref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket).ref();
}

function letGo(child: ChildProcessWithoutNullStreams): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket).unref();
}

/** Splits the stream of `<sha> <type> <size>\n<bytes>\n` and `<expression> missing\n`. */
function answerReader(deliver: (answer: GitObject | undefined) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let length = 0;
  let needed = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < needed) return;
    let data = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    for (;;) {
      const lineEnd = data.indexOf(0x0a);
      if (lineEnd === -1) {
        needed = 0;
        break;
      }
      const [, sha, type, size] =
        /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(data.toString('utf8', 0, lineEnd)) ?? [];
      if (sha === undefined) {
        deliver(undefined);
        data = data.subarray(lineEnd + 1);
        continue;
      }
      const end = lineEnd + 1 + Number(size);
      if (data.length < end + 1) {
        needed = end + 1;
        break;
      }
      deliver({ sha, type: type as ObjectType, body: Buffer.from(data.subarray(lineEnd + 1, end)) });
      data = data.subarray(end + 1);
    }
    chunks = data.length === 0 ? [] : [data];
    length = data.length;
  };
}
