// The end of `init`: all files or none, and never over what was written meanwhile.
import { expect, test } from '@jest/globals';
import type { InitOutcome } from '../../src/commands/init-project.ts';
import { type WritesSetup, writeSetup } from '../../src/commands/init-writing.ts';
import type { PlannedFile } from '../../src/setup/setup-plan.ts';

const planned = (
  path: string,
  before: string | null,
  standing: PlannedFile['standing'] = 'new',
): PlannedFile => ({
  ...{ path, standing },
  before: before === null ? null : Buffer.from(before),
  after: Buffer.from(`new ${path}`),
});

interface Disk extends WritesSetup {
  readonly files: Map<string, string>;
  readonly events: string[];
}

function disk(files: Readonly<Record<string, string>>, more: Partial<WritesSetup> = {}): Disk {
  const there = new Map(Object.entries(files));
  const events: string[] = [];
  return {
    ...{ files: there, events, canAsk: true },
    readFile: async (path) => (there.has(path) ? Buffer.from(there.get(path) ?? '') : null),
    writeFile: async (path, content) => void there.set(path, content.toString()),
    removeFile: async (path) => void there.delete(path),
    show: () => void events.push('show'),
    confirm: async (question) => (events.push(question), true),
    ...more,
  };
}

function outcome(...files: readonly PlannedFile[]): Omit<InitOutcome, 'result'> {
  return {
    ...{ name: 'a', folder: '.', branches: ['main'], repository: null, publish: { kind: 'token' } },
    ...{ workflow: 'w', files, findings: [], first: null, publisher: null },
  };
}

const WRITE = { mode: 'write', yes: false } as const;

test('shown before it is asked for, then written', async () => {
  const needs = disk({ a: 'old' });
  expect(await writeSetup(WRITE, outcome(planned('a', 'old'), planned('b', null)), needs)).toBe('written');
  expect(needs.events).toEqual(['show', 'Write a and b?']);
  expect([...needs.files]).toEqual([
    ['a', 'new a'],
    ['b', 'new b'],
  ]);
});

test.each([
  ['changed', { a: 'old', b: 'meanwhile' }, planned('b', 'old')],
  ['made', { a: 'old', b: 'meanwhile' }, planned('b', null)],
  ['removed', { a: 'old' }, planned('b', 'old')],
])('a file that was %s while the question stood: nothing is written', async (_, files, second) => {
  const needs = disk(files);
  const written = writeSetup(WRITE, outcome(planned('a', 'old'), second), needs);
  await expect(written).rejects.toMatchObject({ code: 'setup-file-meanwhile' });
  expect(Object.fromEntries(needs.files)).toEqual(files);
});

test('a disk that is full at the second file: the first is as it was', async () => {
  const files = { a: 'old' };
  const needs = disk(files);
  const writeFile: WritesSetup['writeFile'] = async (path, content) => {
    if (path === 'c') throw new Error('ENOSPC');
    await needs.writeFile(path, content);
  };
  const all = outcome(planned('a', 'old'), planned('b', null), planned('c', null));
  await expect(writeSetup({ ...WRITE, yes: true }, all, { ...needs, writeFile })).rejects.toThrow('ENOSPC');
  expect(Object.fromEntries(needs.files)).toEqual(files);
});

test.each([
  ['check', 'differs'],
  ['dry-run', 'dry-run'],
] as const)('%s shows, and neither asks nor writes', async (mode, result) => {
  const needs = disk({});
  expect(await writeSetup({ mode, yes: true }, outcome(planned('a', null)), needs)).toBe(result);
  expect(needs.events).toEqual(['show']);
  expect(needs.files.size).toBe(0);
});

test('a person who keeps their workflow keeps it, and that is no failure', async () => {
  const needs = disk({ a: 'mine' }, { confirm: async () => false });
  const all = outcome(planned('a', 'mine', 'changed'));
  expect(await writeSetup({ ...WRITE, yes: true }, all, needs)).toBe('kept');
  expect(needs.files.get('a')).toBe('mine');
});
