import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createTerminalSteps, type TerminalSteps } from '../../src/gateways/terminal-steps.ts';

interface Place {
  readonly columns?: number;
  readonly quiet?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

async function shown(place: Place, work: (steps: TerminalSteps) => Promise<unknown>): Promise<string> {
  const { columns, quiet = false, env = {}, isTTY = true } = place;
  const stream = Object.assign(new PassThrough(), { isTTY, columns }) as unknown as NodeJS.WriteStream;
  let clock = 0;
  const steps = createTerminalSteps({ env, quiet, stream, now: () => (clock += 1500) });
  await work(steps).catch(() => undefined);
  return String(stream.read() ?? '');
}

const upload = async (steps: TerminalSteps): Promise<void> => {
  await steps.step('Upload', async () => {
    steps.progress('Sent 10 % of 4.0 MB: acme_vault-1.3.0-py3-none-any.whl');
    steps.info('acme_vault-1.3.0-py3-none-any.whl: uploaded');
    steps.warn('slow');
  });
};

test('a step with its time, the moving line gone before the next', async () => {
  expect(await shown({ env: { NO_COLOR: '1' } }, upload)).toBe(
    'Upload\n\r\u001b[2K  Sent 10 % of 4.0 MB: acme_vault-1.3.0-py3-none-any.whl' +
      '\r\u001b[2K  acme_vault-1.3.0-py3-none-any.whl: uploaded\n  warning: slow\n  done in 1.5 s\n',
  );
});

test.each([
  ['a file', { isTTY: false }],
  ['a dumb terminal', { env: { TERM: 'dumb' } }],
])('%s gets neither colour nor a moving line', async (_, place) => {
  const text = await shown(place, upload);
  expect(text).toBe(
    'Upload\n  acme_vault-1.3.0-py3-none-any.whl: uploaded\n  warning: slow\n  done in 1.5 s\n',
  );
});

test('a narrow terminal: the moving line stays one line', async () => {
  const text = await shown({ columns: 20, env: { NO_COLOR: '1' } }, upload);
  const [, moving = ''] = text.split('\u001b[2K').map((part) => part.split(/[\r\n]/, 1)[0] ?? '');
  expect(moving).toMatch(/^ {2}Sent 10 %/);
  expect(moving.length).toBeLessThan(20);
});

test('--quiet says nothing, but what an error leaves behind', async () => {
  expect(await shown({ quiet: true }, upload)).toBe('');
  expect(await shown({ quiet: true }, async (steps) => steps.tellAlways('Not done: all'))).toBe(
    'Not done: all\n',
  );
});

test('a step that fails says so; what was read steers nothing', async () => {
  const fails = (steps: TerminalSteps) =>
    steps.step('Build', async () => {
      steps.info('a\u001b[2Jb\nc');
      throw new Error('no');
    });
  const text = await shown({ env: { NO_COLOR: '1' } }, fails);
  expect(text.split('\n')).toEqual([
    'Build',
    expect.stringMatching(/^ {2}a.*b.*c$/),
    '  failed after 1.5 s',
    '',
  ]);
  expect(text).not.toContain('\u001b[2J');
});

describe('where it stands', () => {
  test('the last word counts', async () => {
    await shown({}, async (steps) => {
      expect(steps.lastStanding()).toBeNull();
      steps.standing({ done: 'a', left: 'b', next: 'c' });
      expect(steps.lastStanding()).toContain('Done: a. Not done: b.');
      steps.standing(null);
      expect(steps.lastStanding()).toBeNull();
    });
    expect.assertions(3);
  });
});
