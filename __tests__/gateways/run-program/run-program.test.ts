import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram, type RunOptions } from '../../../src/gateways/run-program.ts';

let folder: string;
const node = process.execPath;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'run-program-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LIMITS: readonly (readonly [string, Partial<RunOptions>])[] = [
  ['without a limit', {}],
  ['with a limit', { timeoutMs: 60_000 }],
];

describe.each(LIMITS)('%s', (_, limits) => {
  const run = (script: string, args: readonly string[] = [], options: Partial<RunOptions> = {}) =>
    runProgram(node, ['-e', script, '--', ...args], { cwd: folder, env: {}, ...limits, ...options });

  test('hands over each argument as it is', async () => {
    const args = ['a b', '"quoted"', "'", '$(touch injected)', '`id`', ';', '*', '', 'back\\slash', 'ü\n'];
    const { stdout } = await run('process.stdout.write(JSON.stringify(process.argv.slice(1)))', args);
    expect(JSON.parse(stdout)).toEqual(args);
  });

  test('gives the child only the environment it was given', async () => {
    process.env['RUN_PROGRAM_LEAK'] = 'leaked';
    const { stdout } = await run('process.stdout.write(JSON.stringify(process.env))', [], {
      env: { ACME: 'given' },
    });
    delete process.env['RUN_PROGRAM_LEAK'];
    expect(JSON.parse(stdout)).toEqual({ ACME: 'given' });
  });

  test('runs in the given folder with an empty standard input', async () => {
    const { stdout } = await run(
      'const text = require("fs").readFileSync(0, "utf8"); process.stdout.write(JSON.stringify([process.cwd(), text]))',
    );
    expect(JSON.parse(stdout)).toEqual([folder, '']);
  });

  test('hands over the input', async () => {
    const { stdout } = await run('process.stdin.pipe(process.stdout)', [], { input: 'grüße\n' });
    expect(stdout).toBe('grüße\n');
  });

  test('a program that does not read its input may end at any time', async () => {
    const runs = Array.from({ length: 8 }, () =>
      runProgram('true', [], { cwd: folder, env: { PATH: '/usr/bin:/bin' }, ...limits }),
    );
    expect((await Promise.all(runs)).map(({ exitCode }) => exitCode)).toEqual(Array(8).fill(0));
    const large = await run('process.stdin.destroy()', [], { input: Buffer.alloc(1024 * 1024) });
    expect(large.exitCode).toBe(0);
  });

  test('any exit code is a result, with both streams and their last lines', async () => {
    const result = await run(
      'console.log("out"); console.error("\\x1b[31merr\\x1b[0m"); process.exitCode = 3',
    );
    expect(result).toMatchObject({ exitCode: 3, stdout: 'out\n', timedOut: false });
    expect(result.stderr).toContain('err');
    expect([...result.lastLines].sort()).toEqual(['err', 'out']);
  });

  test('an end by a signal is no success', async () => {
    expect((await run('process.kill(process.pid, "SIGKILL")')).exitCode).toBe(137);
  });

  test('tells each line as it comes, also one without an end and characters cut in two', async () => {
    const lines: string[] = [];
    await run(
      `const pieces = ['on', 'e\\r\\ntw', Buffer.from([0x6f, 0xc3]), Buffer.from([0xa9]), '\\n\\nlast'];
       (async () => { for (const piece of pieces) { process.stdout.write(piece); await new Promise((done) => setTimeout(done, 30)); } })()`,
      [],
      { onLine: (line) => lines.push(line) },
    );
    expect(lines).toEqual(['one', 'twoé', '', 'last']);
  });

  test('keeps the end of much output, not all of it', async () => {
    const { stdout, lastLines } = await run(
      'for (let i = 1; i <= 300000; i++) console.log("line " + i); console.log("the end")',
    );
    expect(stdout.length).toBe(1024 * 1024);
    expect(stdout.endsWith('line 300000\nthe end\n')).toBe(true);
    expect(lastLines).toHaveLength(40);
    expect(lastLines.at(-1)).toBe('the end');
  });
});

test.each([
  ['a name', 'no-such-program-of-acme'],
  ['a path', './no-such-program'],
  ['a folder', '.'],
])('%s that is no program is one clear error', async (_, name) => {
  await expect(runProgram(name, [], { cwd: folder, env: { PATH: '/usr/bin' } })).rejects.toMatchObject({
    code: 'program-missing',
    happened: `The program \`${name}\` was not found.`,
  });
});

test('a name is looked up on the PATH of the child, relative entries left out', async () => {
  const bin = join(folder, 'with space and "quotes"');
  await mkdir(bin);
  await writeFile(join(bin, 'acme-tool'), '#!/bin/sh\necho "$0 $1"\n');
  await chmod(join(bin, 'acme-tool'), 0o755);
  const options = { cwd: bin, env: { PATH: `.:${bin}:/bin` } };
  expect((await runProgram('acme-tool', ['one two'], options)).stdout).toBe(`${bin}/acme-tool one two\n`);
  expect((await runProgram('./acme-tool', [], options)).stdout).toBe(`${bin}/acme-tool \n`);
  await expect(runProgram('acme-tool', [], { cwd: bin, env: { PATH: '.' } })).rejects.toThrow('not found');
});

describe('limits', () => {
  const starter = `
    const { spawn } = require('child_process');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    console.log(child.pid);
    setInterval(() => {}, 1000);`;

  test('the time limit ends the program and what it started', async () => {
    const started = performance.now();
    const result = await runProgram(node, ['-e', starter], { cwd: folder, env: {}, timeoutMs: 700 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(result).toMatchObject({ exitCode: 124, timedOut: true });
    await expectEnded(Number(result.stdout));
  });

  test('so does the signal', async () => {
    const controller = new AbortController();
    const result = await runProgram(node, ['-e', starter], {
      cwd: folder,
      env: {},
      signal: controller.signal,
      onLine: () => controller.abort(),
    });
    expect(result).toMatchObject({ exitCode: 137, timedOut: false });
    await expectEnded(Number(result.stdout));
  });

  test('a child left behind does not keep us waiting, and is ended', async () => {
    const script = starter
      .replace('setInterval(() => {}, 1000);', 'child.unref();')
      .replace("'setInterval(() => {}, 1000)'", "'setTimeout(() => {}, 60000)'");
    const left = `${script}; setTimeout(() => process.exit(0), 50)`;
    const result = await runProgram(node, ['-e', left], { cwd: folder, env: {}, timeoutMs: 60_000 });
    expect(result.exitCode).toBe(0);
    await expectEnded(Number(result.stdout));
  });
});

/** Killed, or killed and not yet collected by its new parent. */
async function expectEnded(pid: number): Promise<void> {
  expect(pid).toBeGreaterThan(1);
  for (let tries = 0; tries < 50; tries += 1) {
    const state = await readFile(`/proc/${pid}/stat`, 'utf8').then(
      (text) => text.slice(text.lastIndexOf(')') + 2)[0],
      () => 'gone',
    );
    if (state === 'gone' || state === 'Z' || state === 'X') return;
    await sleep(50);
  }
  throw new Error(`process ${pid} still runs`);
}
