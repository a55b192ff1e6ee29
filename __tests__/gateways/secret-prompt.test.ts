// Questions at a real terminal: Python opens one, and says what a person would have seen.
import { execFile } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { createPrompt } from '../../src/gateways/secret-prompt.ts';

const PROMPT = fileURLToPath(new URL('../../src/gateways/secret-prompt.ts', import.meta.url));

/** Types each part once the question before it is on the screen; the program prints its answers to another file. */
const TERMINAL = `
import json, os, pty, sys
node, code, parts = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
answers_read, answers_write = os.pipe()
pid, screen = pty.fork()
if pid == 0:
    os.set_inheritable(answers_write, True)
    os.execv(node, [node, "--no-warnings", "--input-type=module", "-e", code, str(answers_write)])
os.close(answers_write)
shown = b""
while True:
    try:
        piece = os.read(screen, 1024)
    except OSError:
        piece = b""
    if not piece:
        break
    shown += piece
    if parts and parts[0][0].encode() in shown:
        os.write(screen, parts.pop(0)[1].encode())
os.waitpid(pid, 0)
print(json.dumps({"shown": shown.decode(), "answers": json.loads(os.read(answers_read, 65536) or b"null")}))
`;

const PROGRAM = `
import { writeSync } from 'node:fs';
import { createPrompt } from ${JSON.stringify(PROMPT)};
const prompt = createPrompt();
const answers = [prompt.canAsk, await prompt.askLine('User: '), await prompt.askSecret('Password: '), await prompt.askSecret('Again: ')];
writeSync(Number(process.argv[1]), JSON.stringify(answers));
`;

async function type(...parts: readonly (readonly [after: string, keys: string])[]) {
  const args = ['-c', TERMINAL, process.execPath, PROGRAM, JSON.stringify(parts)];
  const { stdout } = await promisify(execFile)('python3', args, { timeout: 30_000 });
  return JSON.parse(stdout) as { readonly shown: string; readonly answers: readonly unknown[] };
}

describe('at a terminal', () => {
  test('a line is shown, a secret is not; both can be corrected', async () => {
    const { shown, answers } = await type(
      ['User: ', 'adda\u007f\u007fa\r'],
      ['Password: ', 'hush-x\u007fhüsh\r'],
      ['Again: ', 'second-hush\r'],
    );
    expect(answers).toEqual([true, 'ada', 'hush-hüsh', 'second-hush']);
    expect(shown).toContain('User: ');
    expect(shown).toContain('Password: ');
    expect(shown).not.toMatch(/hush|hüsh|\*/);
  });

  test('Ctrl-C and Ctrl-D refuse', async () => {
    const { answers } = await type(['User: ', '\u0003'], ['Password: ', 'hush\u0003'], ['Again: ', '\u0004']);
    expect(answers).toEqual([true, null, null, null]);
  });
});

test('where nobody sits, nobody is asked', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const prompt = createPrompt({ input, output });
  expect([prompt.canAsk, await prompt.askLine('User: '), await prompt.askSecret('Password: ')]).toEqual([
    false,
    null,
    null,
  ]);
  expect(output.read()).toBeNull();
});
