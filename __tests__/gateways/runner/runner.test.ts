import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWorkflowCommand } from '../../../sandbox/runner/workflow-command.ts';
import { UserError } from '../../../src/findings/user-error.ts';
import {
  annotateBug,
  annotateErrors,
  createRunnerSteps,
  maskSecrets,
  readInputs,
  readPayload,
  writeOutputs,
  writePlanFile,
  writeSummary,
} from '../../../src/gateways/runner/runner.ts';

let written: string[];
let folder: string;
const before = { ...process.env };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'py-release-runner-'));
  written = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...before };
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

/** As the runner reads what a step prints: .NET ends lines at CR too, and trims more than JavaScript. */
function commands(): readonly (readonly [name: string, data: string])[] {
  const lines = written.join('').split(/\r\n|\r|\n/);
  return lines.flatMap((line) => {
    const found = parseWorkflowCommand(line.replace(/^[\s\u0085]+/, ''));
    const old = /##\[(\w+)\]?(.*)/.exec(line);
    return found !== null
      ? [[found.name, found.data] as const]
      : old === null
        ? []
        : [[old[1] ?? '', old[2] ?? ''] as const];
  });
}

describe('the log', () => {
  test.each([
    '::add-mask::e',
    '  ::stop-commands::token',
    'a\n::set-output name=version::6.6.6',
    'a\r::error::forged',
    '\u0085::group::forged',
    '\u00a0\t::warning::forged',
    ':::group::three',
    '##[group]old form',
    'text ##[add-mask]e',
    '####[command]x',
    '##[##[group]',
  ])('%j is text', (text) => {
    createRunnerSteps(() => 0).info(text);
    expect(commands()).toEqual([]);
    expect(written.join('')).toContain(text.replace(/[^a-z]*$/, '').slice(-3));
  });

  test('whatever is told, no command comes of it', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      '\r',
      '\n',
      ' ',
      '\u0085',
      '\ufeff',
      'group',
      'add-mask',
      ']',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        written = [];
        createRunnerSteps(() => 0).info(pieces.join(''));
        expect(commands()).toEqual([]);
      }),
    );
  });

  test('warnings and errors are one annotation each, however many lines they have', () => {
    const steps = createRunnerSteps(() => 0);
    steps.warn('first\n::add-mask::e\r\n100 %0A');
    annotateErrors([new UserError('tag-odd', 'It is `a::b`,\n::error::x.', 'Mend it.')]);
    expect(commands().map(([name]) => name)).toEqual(['warning', 'error']);
    expect(commands()[0]?.[1]).toBe('first\n::add-mask::e\r\n100 %0A');
    expect(commands()[1]?.[1]).toContain('::error::x. Mend it. https://');
    expect(process.exitCode).toBe(1);
  });

  test('a bug is told with its stack, and fails the run', () => {
    annotateBug(new TypeError('undefined is not a function'));
    expect(commands()).toEqual([['error', expect.stringMatching(/bug[\s\S]*TypeError[\s\S]*at /)]]);
    expect(process.exitCode).toBe(1);
  });

  test('steps are groups with their time; a failed one is kept as failed', async () => {
    let now = 0;
    const steps = createRunnerSteps(() => (now += 500));
    await steps.step('Plan', () => Promise.resolve('value'));
    await expect(steps.step('Build', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(steps.steps.map(({ title, failed }) => [title, failed])).toEqual([
      ['Plan', false],
      ['Build', true],
    ]);
    expect(commands().map(([name]) => name)).toEqual(['group', 'endgroup', 'group', 'endgroup']);
  });

  test('secrets are masked before anything else, empty ones are not', () => {
    maskSecrets(['', 'correct-horse']);
    expect(commands()).toEqual([['add-mask', 'correct-horse']]);
  });
});

describe('what the runner gives and takes', () => {
  test('inputs by name, trimmed, in lower case', () => {
    const env = {
      INPUT_TOKEN: ' t ',
      'INPUT_DRY-RUN': 'true',
      INPUT_: 'x',
      PATH: '/bin',
      INPUT_USER: undefined,
    };
    expect([...readInputs(env)]).toEqual([
      ['token', 't'],
      ['dry-run', 'true'],
      ['', 'x'],
      ['user', ''],
    ]);
  });

  test('the payload, and none', () => {
    const path = join(folder, 'event.json');
    writeFileSync(path, '{"ref": "refs/heads/main"}');
    expect(readPayload({ GITHUB_EVENT_PATH: path })).toEqual({ ref: 'refs/heads/main' });
    expect(readPayload({})).toEqual({});
  });

  test('outputs of any text, which no text can forge', () => {
    const path = join(folder, 'outputs');
    writeFileSync(path, '');
    process.env['GITHUB_OUTPUT'] = path;
    const notes = 'a\nversion<<EOF\n6.6.6\nEOF\n';
    writeOutputs({ notes, version: '1.3.0' });
    const text = readFileSync(path, 'utf8');
    const delimiters = [...text.matchAll(/^(?:notes|version)<<(ghadelimiter_\S+)$/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(delimiters).size).toBe(2);
    expect(text).toContain(`\n${notes}\n${delimiters[0]}\n`);
  });

  test('the summary, where there is one', async () => {
    const path = join(folder, 'summary');
    writeFileSync(path, '');
    delete process.env['GITHUB_STEP_SUMMARY'];
    await writeSummary('# lost\n');
    process.env['GITHUB_STEP_SUMMARY'] = path;
    await writeSummary('# kept\n');
    expect(readFileSync(path, 'utf8').trim()).toBe('# kept');
  });

  test('the plan as a file', () => {
    const path = writePlanFile({ RUNNER_TEMP: folder }, { schema: 1 });
    expect(path.startsWith(folder)).toBe(true);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ schema: 1 });
  });
});
