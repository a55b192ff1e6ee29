// The real griffe over the table of API changes, in one process, and over sources that were made to hurt it.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ApiChange } from '../../../src/api/api-change.ts';
import type { ProbedApi } from '../../../src/api/api-verdict.ts';
import { prepareApiEnvironment } from '../../../src/gateways/python/api-comparison.ts';
import { probeApi, type ModuleSources, type ProbedPair } from '../../../src/gateways/python/api-probe.ts';
import { API_CASES } from '../../gateways/python/api-cases.ts';
import { API_LESSONS } from '../../gateways/python/api-lessons.ts';
import { alone, anyPython, cleanEnvironment, warmUv } from '../../gateways/python/warm-uv.ts';

jest.setTimeout(60_000);

const CASES = [...API_CASES, ...API_LESSONS];

let python: string;
let folder: string;
let answers: readonly ProbedApi[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'api-probe-'));
  const uv = await warmUv();
  const choice = await anyPython();
  python = await alone('api', () =>
    prepareApiEnvironment({ uv, python: choice, env: process.env, childEnv: cleanEnvironment() }),
  );
  const pairs = CASES.map((one) => ({ release: sources(one.old), head: sources(one.new) }));
  answers = await probeApi(pairs, { python, temporary: folder });
}, 180_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function sources(files: Readonly<Record<string, string | Buffer>>): ModuleSources {
  return new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)]));
}

async function probe(pair: ProbedPair, timeoutMs?: number): Promise<ProbedApi> {
  const [probed] = await probeApi([pair], {
    python,
    temporary: folder,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  return probed as ProbedApi;
}

function breaking({ changes }: ProbedApi): readonly string[] {
  return changes
    .filter(({ kind }) => kind !== 'added')
    .map(({ kind, name, parameter }) => `${kind} ${name}${parameter === null ? '' : `(${parameter})`}`);
}

test.each(CASES.map((one, index) => [one.title, index] as const))('%s', (_, index) => {
  const answer = answers[index] as ProbedApi;
  expect([...breaking(answer)].sort()).toEqual([...(CASES[index]?.found ?? [])].sort());
  expect(answer.unread).toEqual([]);
});

describe('where a change is', () => {
  const release = {
    'acme/__init__.py': '',
    'acme/vault.py': '\nclass Vault:\n\n    def open(self, a=1): ...\n',
  };
  const head = {
    'acme/__init__.py': '',
    'acme/vault.py': '\n\n\nclass Vault:\n    def close(self): ...\n\n    def open(self, a=2): ...\n',
  };
  const changeOf = async (before: typeof release, after: typeof release): Promise<Partial<ApiChange>> =>
    (await probe({ release: sources(before), head: sources(after) })).changes[0] as ApiChange;

  test('at the head, when it is still there', async () => {
    expect(await changeOf(release, head)).toEqual({
      kind: 'parameter-default',
      name: 'acme.vault.Vault.open',
      parameter: 'a',
      ...{ path: 'acme/vault.py', line: 7, at: 'head' },
      ...{ before: '1', after: '2' },
    });
  });

  test('in the last release, when it is gone', async () => {
    expect(await changeOf(release, { ...head, 'acme/vault.py': 'class Vault: ...\n' })).toMatchObject({
      ...{ kind: 'removed', name: 'acme.vault.Vault.open', before: 'function' },
      ...{ path: 'acme/vault.py', line: 4, at: 'release' },
    });
  });
});

describe('the place of what has none of its own', () => {
  const init = { 'acme/__init__.py': '' };
  const DATACLASS = 'from dataclasses import dataclass\n\n@dataclass\nclass V:\n    a: int\n';

  test.each([
    [
      'a field of a dataclass',
      { 'acme/v.py': DATACLASS },
      { 'acme/v.py': `${DATACLASS}    b: int\n` },
      'acme/v.py:3',
    ],
    [
      'a method that was inherited',
      {
        'acme/a.py': '\nclass A:\n    def a(self): ...\n',
        'acme/v.py': 'from .a import A\nclass V(A): ...\n',
      },
      { 'acme/a.py': '\nclass A:\n    def a(self): ...\n', 'acme/v.py': 'class V: ...\n' },
      'acme/a.py:3',
    ],
    ['a folder without __init__.py', { 'acme/plain/io.py': 'X = 1\n' }, {}, 'acme/plain/io.py:1'],
    [
      'a name behind the program',
      { 'acme/v.py': 'if __name__ == "__main__":\n    x = 1\n    y = (\n      2)\n\ndef open(): ...\n' },
      { 'acme/v.py': '' },
      'acme/v.py:6',
    ],
  ])('%s', async (_, release, head, place) => {
    const { changes } = await probe({
      release: sources({ ...init, ...release }),
      head: sources({ ...init, ...head }),
    });
    const places = changes.filter(({ kind }) => kind !== 'added').map(({ path, line }) => `${path}:${line}`);
    expect(places).toContain(place);
  });
});

test('what is new is told as added', async () => {
  const { changes } = await probe({
    release: sources({ 'acme/__init__.py': '' }),
    head: sources({ 'acme/__init__.py': 'def open(): ...\n', 'acme/io.py': '', 'acme_cli.py': '' }),
  });
  expect(changes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'added acme.open',
    'added acme.io',
    'added acme_cli',
  ]);
  expect(changes.map(({ path }) => path)).toEqual(['acme/__init__.py', 'acme/io.py', 'acme_cli.py']);
});

describe('hostile sources', () => {
  const ORDINARY = 'def open(): ...\n';
  const MODULES: Readonly<Record<string, string | Buffer>> = {
    'a syntax error': 'def open(:\n',
    'null bytes': 'X = 1\0\n',
    'no text at all': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]),
    'an encoding that does not exist': '# -*- coding: klingon -*-\nX = 1\n',
    'bytes that are not UTF-8': Buffer.from('NAME = "Z\xfcrich"\n', 'latin1'),
    'deep brackets': `X = ${'('.repeat(5000)}${')'.repeat(5000)}\n`,
    'deep lists': `X = ${'['.repeat(150)}${']'.repeat(150)}${'[0]'.repeat(3000)}\n`,
    'a long sum': `X = ${'1+'.repeat(20_000)}1\n`,
    'a long chain': `X = a${'.b'.repeat(20_000)}\n`,
    'deep blocks':
      Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}class A:\n`).join('') +
      `${' '.repeat(90)}x = 1\n`,
    'a default that is deep': `def open(a=${'-'.repeat(3000)}1): ...\n`,
  };

  let probed: readonly ProbedApi[];

  beforeAll(async () => {
    const pairs = Object.values(MODULES).map((text) => ({
      release: sources({ 'acme/__init__.py': '', 'acme/odd.py': ORDINARY, 'acme/vault.py': ORDINARY }),
      head: sources({ 'acme/__init__.py': '', 'acme/odd.py': text, 'acme/vault.py': '' }),
    }));
    probed = await probeApi(pairs, { python, temporary: folder });
  });

  test.each(Object.keys(MODULES).map((title, index) => [title, index] as const))(
    '%s: the rest is compared, and nothing is called compared that was not',
    (_, index) => {
      const answer = probed[index] as ProbedApi;
      expect(breaking(answer)).toContain('removed acme.vault.open');
      const isRead = breaking(answer).includes('removed acme.odd.open');
      expect(answer.unread.map(({ module }) => module)).toEqual(isRead ? [] : ['acme.odd']);
    },
  );

  test('the same bytes on both sides say nothing changed in them', async () => {
    const files = sources({ 'acme/__init__.py': '', 'acme/odd.py': 'def open(:\n' });
    expect(await probe({ release: files, head: files })).toEqual({ changes: [], total: 0, unread: [] });
  });

  test('names from a module that can not be read are not called removed', async () => {
    const init = 'from .odd import *\nfrom .odd import close\n';
    const answer = await probe({
      release: sources({ 'acme/__init__.py': init, 'acme/odd.py': `${ORDINARY}def close(): ...\n` }),
      head: sources({ 'acme/__init__.py': init, 'acme/odd.py': 'def open(:\n' }),
    });
    expect(breaking(answer)).toEqual([]);
    expect(answer.unread).toEqual([{ module: 'acme.odd', why: expect.stringContaining('line 1') }]);
  });

  test('another encoding is read as Python reads it', async () => {
    const text = Buffer.from('# coding: latin-1\nNAME = "Z\xfcrich"\ndef open(): ...\n', 'latin1');
    const answer = await probe({
      release: sources({ 'acme/__init__.py': '', 'acme/odd.py': text }),
      head: sources({ 'acme/__init__.py': '', 'acme/odd.py': 'NAME = "Zürich"\n' }),
    });
    expect(breaking(answer)).toEqual(['removed acme.odd.open']);
    expect(answer.unread).toEqual([]);
  });

  test('nothing is imported or run', async () => {
    const proof = join(folder, 'proof');
    const text = `import pathlib\npathlib.Path(${JSON.stringify(proof)}).write_text("run")\n`;
    const files = {
      'acme/__init__.py': text,
      'acme/__main__.py': text,
      'sitecustomize.py': text,
      'ast.py': text,
    };
    await probe({ release: sources(files), head: sources({ ...files, 'acme/new.py': text }) });
    expect(existsSync(proof)).toBe(false);
  });

  test('very many changes are counted, and the first ones told', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `name_${index} = ${index}\n`).join('');
    const answer = await probe({ release: sources({ 'acme.py': names }), head: sources({ 'acme.py': '' }) });
    expect(answer.total).toBe(1000);
    expect(answer.changes).toHaveLength(500);
  });

  test('names that are very long leave room for the count', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `${'n'.repeat(3000)}${index} = 1\n`).join('');
    const answer = await probe({ release: sources({ 'acme.py': names }), head: sources({ 'acme.py': '' }) });
    expect(answer.total).toBe(600);
    expect(answer.changes.length).toBeGreaterThan(50);
  });

  test('a probe that does not end in time is ended, and leaves nothing behind', async () => {
    const files = sources({ 'acme.py': 'def open(): ...\n' });
    await expect(probe({ release: files, head: files }, 1)).rejects.toMatchObject({
      code: 'api-probe-failed',
      message: expect.stringContaining('did not end in time'),
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
