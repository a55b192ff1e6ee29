import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createKeyring, createKeyringStore } from '../../../src/gateways/credentials/keyring.ts';

const SECRET = 'hush hush:ünicode';
const URL_ = 'https://pypi.acme.example/legacy/';

/** A folder for the PATH with a program `keyring`, which writes down how it was called and then does `body`. */
async function bench(body: string | null, env: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'keyring-'));
  const script = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
writeFileSync(${JSON.stringify(join(folder, 'called'))}, JSON.stringify({ args: process.argv.slice(2), env: process.env, cwd: process.cwd() }));
${body ?? ''}`;
  if (body !== null) {
    await writeFile(join(folder, 'keyring'), script);
    await chmod(join(folder, 'keyring'), 0o755);
  }
  const told: string[] = [];
  const options = {
    env: { PATH: [folder, dirname(process.execPath)].join(delimiter), ...env },
    home: folder,
    timeoutMs: 2000,
    log: (message: string) => void told.push(message),
  };
  const ask = createKeyring(options);
  const called = async () =>
    JSON.parse(await readFile(join(folder, 'called'), 'utf8')) as {
      readonly args: readonly string[];
      readonly env: Readonly<Record<string, string>>;
    };
  return {
    ask,
    ...createKeyringStore(options),
    folder,
    told,
    called,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

const print = (text: string): string => `process.stdout.write(${JSON.stringify(text)});`;

describe('keyring', () => {
  test('a known user: the password is its last line', async () => {
    await using b = await bench(print(`a backend speaks\n${SECRET}\n`));
    expect(await b.ask(URL_, 'ada')).toEqual({ user: 'ada', password: SECRET });
    expect((await b.called()).args).toEqual(['get', URL_, 'ada']);
  });

  test('no secret of ours is told to it, and what a cloud needs is', async () => {
    const secrets = [
      'GITHUB_TOKEN',
      'GH_TOKEN',
      'PRIVATE_PACKAGES_TOKEN',
      'PY_RELEASE_NEW_SECRET',
      'PYPI_API_TOKEN',
    ];
    const env = Object.fromEntries(secrets.map((name) => [name, 'hush']));
    await using b = await bench(print(SECRET), { ...env, AWS_PROFILE: 'acme' });
    await b.ask(URL_, 'ada');
    const { env: seen } = await b.called();
    expect(Object.keys(seen).filter((name) => secrets.includes(name))).toEqual([]);
    expect(seen['AWS_PROFILE']).toBe('acme');
  });

  test('an unknown user: it tells both', async () => {
    await using b = await bench(print(`ada\r\n${SECRET}\r\n`));
    expect(await b.ask(URL_, null)).toEqual({ user: 'ada', password: SECRET });
    expect((await b.called()).args).toEqual(['--mode', 'creds', 'get', URL_]);
  });

  test.each([
    ['it knows nothing', 'process.exit(1)'],
    ['an old one knows no modes', 'process.exit(2)'],
    ['it says nothing', ''],
    ['it fails in the middle', `${print(SECRET)} process.exit(1)`],
  ])('%s', async (_, body) => {
    await using b = await bench(body);
    expect(await b.ask(URL_, 'ada')).toBeNull();
    expect(await b.ask(URL_, null)).toBeNull();
  });

  test('there is none', async () => {
    await using b = await bench(null);
    expect(await b.ask(URL_, 'ada')).toBeNull();
  });

  test('a user that looks like an option is asked of nobody', async () => {
    await using b = await bench(print(SECRET));
    expect(await b.ask(URL_, '--disable')).toBeNull();
    await expect(b.called()).rejects.toThrow('ENOENT');
  });

  test('it hangs: left alone, and said', async () => {
    await using b = await bench('setTimeout(() => undefined, 60_000)');
    expect(await b.ask(URL_, 'ada')).toBeNull();
    expect(b.told).toEqual(['The keyring gave no answer in 2 s and was left alone.']);
  });

  test('it sees the environment of the person, without the secrets that are ours', async () => {
    const env = { AWS_SECRET_ACCESS_KEY: 'aws', PYPI_API_TOKEN: SECRET, TWINE_PASSWORD: SECRET };
    await using b = await bench(print(SECRET), env);
    await b.ask(URL_, 'ada');
    const seen = (await b.called()).env;
    expect(seen).toMatchObject({ AWS_SECRET_ACCESS_KEY: 'aws' });
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  });
});

describe('storing in the keyring', () => {
  const KEEP = `
const { existsSync, readFileSync } = require('node:fs');
const kept = __dirname + '/kept';
if (process.argv[2] === 'set') writeFileSync(kept, readFileSync(0));
else if (existsSync(kept)) process.stdout.write(readFileSync(kept, 'utf8') + '\\n');
else process.exit(1);`;

  test('through a pipe, never as an argument, and asked back', async () => {
    await using b = await bench(KEEP);
    expect(await b.isThere()).toBe(true);
    expect(await b.store(URL_, { user: 'ada', password: SECRET })).toBe(true);
    expect(await readFile(join(b.folder, 'kept'), 'utf8')).toBe(SECRET);
    expect(JSON.stringify(await b.called())).not.toContain(SECRET);
  });

  test.each([
    ['it fails', 'process.exit(1)'],
    ['it says that it did and did not', `if (process.argv[2] !== 'set') process.exit(1);`],
    ['it keeps something else', print('other')],
    ['it reads nothing', `process.stdin.destroy(); if (process.argv[2] !== 'set') process.exit(1);`],
  ])('%s', async (_, body) => {
    await using b = await bench(body);
    expect(await b.store(URL_, { user: 'ada', password: SECRET })).toBe(false);
  });

  test('there is none; a user that looks like an option', async () => {
    await using none = await bench(null);
    expect(await none.isThere()).toBe(false);
    await using b = await bench(KEEP);
    expect(await b.store(URL_, { user: '--disable', password: SECRET })).toBe(false);
    await expect(b.called()).rejects.toThrow('ENOENT');
  });
});
