// Builds dist/: tsc turns src/ into lib/, then ncc makes one self-contained folder of each entry, licences included.
//   node scripts/bundle.ts            builds dist/
//   node scripts/bundle.ts --check    builds elsewhere and compares byte for byte with dist/
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);

/** `lib/<entry>.js` becomes a folder of dist. */
const ENTRIES = {
  action: '.',
  // Beside the others: its artifact client is larger than all of them together, and only its post step loads it.
  'action-private-index': 'private-index',
  cli: 'cli',
  'gateways/undici-on-demand': 'undici',
};

/** Entries whose libraries import undici get the stand-in that loads it only when it is used. */
const STAND_IN = {
  of: 'undici',
  by: { action: './undici/index.js', 'action-private-index': '../undici/index.js' } as Readonly<
    Record<string, string>
  >,
};

async function buildInto(target: string): Promise<void> {
  const lib = join(root, 'lib');
  await rm(lib, { recursive: true, force: true });
  // Types are checked by `npm run typecheck`; here they are only taken away.
  await run(require.resolve('typescript/bin/tsc'), ['--project', 'tsconfig.json', '--noCheck']);
  // Texts that code reads beside itself (`new URL(..., import.meta.url)`); ncc takes them along.
  await cp(join(root, 'src'), lib, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  const built = await Promise.all(
    Object.entries(ENTRIES).map(async ([entry, folder]) => {
      const out = join(target, `.${basename(entry)}`);
      const standIn = STAND_IN.by[entry];
      await run(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
        ...['build', join(lib, `${entry}.js`), '--out', out],
        ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
        ...(standIn === undefined ? [] : ['--external', STAND_IN.of]),
      ]);
      await refuseMissingModules(out);
      if (standIn !== undefined) await useStandIn(out, standIn);
      return { out, folder: join(target, folder) };
    }),
  );
  for (const { out, folder } of built) await moveInto(out, folder);
}

/** ncc leaves an import that it can't find for the moment it is reached; here that is an error at once. */
async function refuseMissingModules(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
    const missing = /eval\("require"\)\("([^"]+)"\)/.exec(await readFile(join(folder, name), 'utf8'));
    if (missing !== null)
      throw new Error(`The bundle of ${basename(folder)} lacks the module ${missing[1]}.`);
  }
}

async function useStandIn(folder: string, by: string): Promise<void> {
  const { of } = STAND_IN;
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
    const text = await readFile(join(folder, name), 'utf8');
    await writeFile(
      join(folder, name),
      text.replaceAll(`from "${of}"`, `from "${by}"`).replaceAll(`)("${of}")`, `)("${by}")`),
    );
  }
}

async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await rename(join(from, name), join(to, name));
  await rm(from, { recursive: true });
}

async function run(script: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [script, ...args], {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${relative(root, script)} ${args.join(' ')} failed:\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  if (!existsSync(folder)) return new Map();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map(async (path): Promise<[string, Buffer]> => {
    return [relative(folder, path).split(sep).join('/'), await readFile(path)];
  });
  return new Map((await Promise.all(files)).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function differences(
  committed: ReadonlyMap<string, Buffer>,
  built: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return names.flatMap((name) => {
    const [old, fresh] = [committed.get(name), built.get(name)];
    if (old === undefined) return [`missing  dist/${name}`];
    if (fresh === undefined) return [`surplus  dist/${name}`];
    return old.equals(fresh) ? [] : [`differs  dist/${name}`];
  });
}

async function replaceDist(fresh: string): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  for (const [name, bytes] of await filesOf(dist)) {
    console.log(`${String(Math.ceil(bytes.length / 1024)).padStart(6)} KiB  dist/${name}`);
  }
}

async function compareDist(fresh: string): Promise<void> {
  const found = differences(await filesOf(dist), await filesOf(fresh));
  if (found.length === 0) {
    console.log('dist/ is what the sources build.');
    return;
  }
  console.error(`dist/ is not what the sources build:\n  ${found.join('\n  ')}`);
  console.error("Run 'npm run bundle' and commit dist/.");
  process.exitCode = 1;
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const cache = join(root, 'node_modules', '.cache');
await mkdir(cache, { recursive: true });
const fresh = await mkdtemp(join(cache, 'bundle-'));
try {
  await buildInto(fresh);
  await (values.check ? compareDist(fresh) : replaceDist(fresh));
} finally {
  await rm(fresh, { recursive: true, force: true });
}
