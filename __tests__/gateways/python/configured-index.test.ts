import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  findConfiguredIndex,
  indexEnvironment,
  pipIndexUrl,
  uvIndexUrl,
} from '../../../src/gateways/python/configured-index.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'configured-index-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const url = (name: string): string => `https://${name}.acme.example/simple/`;

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(home, path)), { recursive: true });
  await writeFile(join(home, path), text);
}

/** Nothing of this machine: neither its home nor its system-wide files. */
function isolated(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    HOME: home,
    XDG_CONFIG_DIRS: join(home, 'xdg'),
    UV_CONFIG_FILE: join(home, 'uv.toml'),
    ...more,
  };
}

test('the order: variables of uv, of pip, files of pip, of uv, PyPI', async () => {
  const env: Record<string, string> = isolated({
    UV_DEFAULT_INDEX: url('one'),
    UV_INDEX_URL: url('two'),
    PIP_INDEX_URL: url('three'),
    PIP_CONFIG_FILE: join(home, 'own.conf'),
    VIRTUAL_ENV: join(home, 'environment'),
  });
  const steps: readonly (readonly [string, () => unknown])[] = [
    ['one', () => delete env['UV_DEFAULT_INDEX']],
    ['two', () => delete env['UV_INDEX_URL']],
    ['three', () => delete env['PIP_INDEX_URL']],
    ['four', () => delete env['PIP_CONFIG_FILE']],
    ['five', () => rm(join(home, 'environment'), { recursive: true })],
    ['six', () => rm(join(home, '.config/pip'), { recursive: true })],
    ['seven', () => rm(join(home, '.pip'), { recursive: true })],
    ['eight', () => rm(join(home, 'xdg'), { recursive: true })],
    ['nine', () => rm(join(home, 'uv.toml'))],
  ];
  await put('own.conf', `[global]\nindex-url = ${url('four')}\n`);
  await put('environment/pip.conf', `[global]\nindex-url = ${url('five')}\n`);
  await put('.config/pip/pip.conf', `[global]\nindex-url = ${url('six')}\n`);
  await put('.pip/pip.conf', `[global]\nindex-url = ${url('seven')}\n`);
  await put('xdg/pip/pip.conf', `[global]\nindex-url = ${url('eight')}\n`);
  await put('uv.toml', `index-url = "${url('nine')}"\n`);
  const seen: string[] = [];
  for (const [, removeIt] of steps) {
    seen.push((await findConfiguredIndex(env)).url);
    await removeIt();
  }
  expect(seen).toEqual(steps.map(([name]) => url(name)));
  expect(await findConfiguredIndex(env)).toEqual({
    url: 'https://pypi.org/simple/',
    authorization: null,
    found: 'the default',
    forUv: null,
  });
});

test('a password leaves the URL for the header, and uv is told only what pip alone knows', async () => {
  const configured = 'https://acme:p%40ss@index.acme.example/simple';
  const fromPip = await findConfiguredIndex(isolated({ PIP_INDEX_URL: configured }));
  expect(fromPip).toEqual({
    url: 'https://index.acme.example/simple/',
    authorization: `Basic ${Buffer.from('acme:p@ss').toString('base64')}`,
    found: 'PIP_INDEX_URL',
    forUv: configured,
  });
  expect(indexEnvironment(fromPip)).toEqual({ UV_DEFAULT_INDEX: configured });
  const fromUv = await findConfiguredIndex(isolated({ UV_DEFAULT_INDEX: `acme=${configured}` }));
  expect(fromUv.url).toBe(fromPip.url);
  expect(indexEnvironment(fromUv)).toEqual({});
});

test('pip reads no file when its variable names the null device', async () => {
  await put('.config/pip/pip.conf', `[global]\nindex-url = ${url('six')}\n`);
  const env = isolated({ PIP_CONFIG_FILE: '/dev/null' });
  expect((await findConfiguredIndex(env)).found).toBe('the default');
});

describe('pip.conf', () => {
  test.each([
    ['[global]\nindex-url = https://a/\n', 'https://a/'],
    ['[global]\r\nindex_url: https://a/ \r\n', 'https://a/'],
    ['[global]\nindex-url = https://a/\n[install]\nindex-url=https://b/', 'https://b/'],
    ['[global]\nextra-index-url = https://a/\n', null],
    ['# index-url = https://a/\n[global]\n; index-url = https://b/\n', null],
    ['[search]\nindex-url = https://a/\n', null],
    ['[global]\nindex-url =\n', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(pipIndexUrl(text)).toBe(expected);
  });
});

describe('uv.toml', () => {
  test.each([
    ['index-url = "https://a/"', 'https://a/'],
    ['[[index]]\nurl = "https://a/"\n[[index]]\nurl = "https://b/"\ndefault = true', 'https://b/'],
    ['[[index]]\nname = "x"\nurl = "https://a/"', null],
    ['index-url = ', null],
    ['index = 3', null],
    ['', null],
  ])('%j', async (text, expected) => {
    expect(await uvIndexUrl(text)).toBe(expected);
  });
});
