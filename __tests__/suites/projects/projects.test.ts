// `py-release release --no-upload` with no configuration, in the unpacked sdists of twelve real projects, without git.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { runBundledCli } from '../../cli/run-cli.ts';
import { toolCache, warmTools } from '../../e2e/warm-tools.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';
import { fetchSdist } from './fetch-sdist.ts';
import { SDISTS } from './sdists.ts';

jest.setTimeout(240_000);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'projects-suite-'));
  await warmTools();
});
afterAll(() => rm(root, { recursive: true, force: true }));

const UV_CACHE_DIR = join(toolCache, '..', 'uv');

test.each(SDISTS.map((sdist) => [sdist.name, sdist.backend, sdist] as const))(
  '%s: %s',
  async (name, _, sdist) => {
    const folder = join(root, name);
    await mkdir(folder);
    const archive = await fetchSdist(sdist);
    await promisify(execFile)('tar', ['-xzf', archive, '--strip-components=1', '-C', folder]);
    const env = { ...cleanEnvironment(), HOME: root, RUNNER_TOOL_CACHE: toolCache, UV_CACHE_DIR };
    const { code, stdout, stderr } = await runBundledCli(['release', '--no-upload', '--json'], {
      cwd: folder,
      env,
    });
    if (code !== 0) throw new Error(stderr.slice(-3000));
    const document = JSON.parse(stdout) as { readonly files: readonly { readonly name: string }[] };
    expect(document).toMatchObject({ name, version: sdist.version, index: null, installed: null, tag: null });
    const made = document.files.map((file) => file.name).sort();
    const stem = sdist.filename.replace(/\.tar\.gz$/, '');
    expect(made).toHaveLength(2);
    expect(made.find((file) => file.endsWith('.tar.gz'))).toBe(sdist.filename);
    const wheel = made.find((file) => file.endsWith('.whl'));
    if (sdist.wheelTag !== null) expect(wheel).toBe(`${stem}-${sdist.wheelTag}.whl`);
    else expect(wheel).toMatch(/-cp\d+-cp\d+-\w+\.whl$/);
    expect((await readdir(join(folder, 'dist'))).filter((file) => !file.startsWith('.')).sort()).toEqual(
      made,
    );
  },
);
