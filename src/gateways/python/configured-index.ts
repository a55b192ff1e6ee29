// The package index that pip or uv is configured for on this machine; tools and dependencies come from there.
import { readFile } from 'node:fs/promises';
import { decodedPart } from '../../dependencies/index-address.ts';
import { pipConfigurationPaths, uvConfigurationPaths, type Environment } from './configuration-paths.ts';

export interface ConfiguredIndex {
  /** Root of the simple index, with a slash at its end and without user or password. */
  readonly url: string;
  /** Value of the Authorization header, from the URL's user and password. A secret. */
  readonly authorization: string | null;
  /** Where it was found: a variable or a file, for messages. */
  readonly found: string;
  /** The URL as configured when only pip knows it, so that uv must be told. A secret when it holds a password. */
  readonly forUv: string | null;
}

const PYPI = 'https://pypi.org/simple/';

/** The first of: uv's variables, pip's variable, pip's files, uv's files; PyPI when none names an index. */
export async function findConfiguredIndex(env: Environment): Promise<ConfiguredIndex> {
  for (const name of ['UV_DEFAULT_INDEX', 'UV_INDEX_URL']) {
    const value = env[name]?.trim();
    if (value) return describe(withoutIndexName(value), name, false);
  }
  const fromPip = env['PIP_INDEX_URL']?.trim();
  if (fromPip) return describe(fromPip, 'PIP_INDEX_URL', true);
  for (const path of pipConfigurationPaths(env)) {
    const url = pipIndexUrl(await readText(path));
    if (url !== null) return describe(url, path, true);
  }
  for (const path of uvConfigurationPaths(env)) {
    const url = await uvIndexUrl(await readText(path));
    if (url !== null) return describe(url, path, false);
  }
  return describe(PYPI, 'the default', false);
}

/** What a uv process needs to use that index: nothing when uv finds it by itself. */
export function indexEnvironment({ forUv }: ConfiguredIndex): Readonly<Record<string, string>> {
  return forUv === null ? {} : { UV_DEFAULT_INDEX: forUv };
}

/**
 * `index-url` of a pip configuration file (INI); a command's own section goes before `[global]`.
 * https://pip.pypa.io/en/stable/topics/configuration/
 */
export function pipIndexUrl(text: string): string | null {
  const found = new Map<string, string>();
  let section = '';
  for (const raw of text.split(/\r\n|\r|\n/)) {
    const line = raw.trim();
    const header = /^\[(.+)\]$/.exec(line);
    if (header) section = (header[1] as string).trim();
    const entry = /^index[-_]url\s*[=:]\s*(\S+)/i.exec(line);
    if (entry) found.set(section, entry[1] as string);
  }
  return found.get('install') ?? found.get('download') ?? found.get('global') ?? null;
}

/** The default index of a uv.toml. https://docs.astral.sh/uv/concepts/indexes/ */
export async function uvIndexUrl(text: string): Promise<string | null> {
  if (!text.includes('index')) return null;
  const { parse } = await import('smol-toml');
  const table = readTable(() => parse(text));
  const indexes = Array.isArray(table['index']) ? (table['index'] as Record<string, unknown>[]) : [];
  const url = indexes.find((entry) => entry['default'] === true)?.['url'] ?? table['index-url'];
  return typeof url === 'string' ? url : null;
}

/** uv itself reports a broken configuration file when it starts, with line and column. */
function readTable(read: () => Record<string, unknown>): Record<string, unknown> {
  try {
    return read();
  } catch {
    return {};
  }
}

/** uv allows `name=url`. */
function withoutIndexName(value: string): string {
  return value.replace(/^[A-Za-z0-9._-]+=(?=\w+:)/, '');
}

function describe(raw: string, found: string, pipOnly: boolean): ConfiguredIndex {
  const url = new URL(raw.endsWith('/') ? raw : `${raw}/`);
  const user = decodedPart(url.username);
  const password = decodedPart(url.password);
  url.username = '';
  url.password = '';
  const authorization =
    user === '' && password === '' ? null : `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  return { url: url.href, authorization, found, forUv: pipOnly ? raw : null };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return '';
  }
}
