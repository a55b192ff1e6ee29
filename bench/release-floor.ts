// The floor of a release: uv build, twine check, plain upload, git commit, tag and push, uv install check. No version
// is computed, no notes are written, nothing is asked before.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from '../src/gateways/child-environment.ts';
import { prepareCheckEnvironment } from '../src/gateways/python/check-environment.ts';
import { choosePython } from '../src/gateways/python/python-choice.ts';
import { prepareUv } from '../src/gateways/python/uv-tool.ts';
import { isolatedGit } from '../sandbox/runner/isolated-git.ts';
import { runProgram } from './paired-timing.ts';
import { INDEX, type PushedSample, type ReleaseWorld } from './release-world.ts';

export async function createFloor(world: ReleaseWorld): Promise<(project: PushedSample) => Promise<void>> {
  const childEnv = childEnvironment(process.env, []);
  const [uv, python] = await Promise.all([
    prepareUv({ fetch, env: process.env }),
    choosePython('', childEnv, '.'),
  ]);
  const twine = await prepareCheckEnvironment({ uv, python, env: process.env, childEnv });
  return async (project) => {
    const run = (file: string, ...args: readonly string[]): Promise<unknown> =>
      runProgram({ file, args, cwd: project.directory, env: { ...childEnv, UV_NO_PROGRESS: '1' } });
    await writeVersion(project);
    await run(uv.path, 'build', '--quiet', '--python', python.request);
    const dist = join(project.directory, 'dist');
    const files = (await readdir(dist))
      .filter((name) => /\.(whl|tar\.gz)$/.test(name))
      .map((name) => join(dist, name));
    await run(twine, '-I', '-m', 'twine', 'check', '--strict', ...files);
    for (const file of files) await upload(world, file);
    const git = isolatedGit(project.directory);
    await git('commit', '--quiet', '--all', '--message', 'chore(release): 1.3.0');
    await git('tag', '--annotate', 'v1.3.0', '--message', '1.3.0');
    await git('push', '--quiet', 'origin', 'main', 'v1.3.0');
    const wheel = files.find((file) => file.endsWith('.whl')) ?? '';
    const environment = join(project.directory, '.check');
    await run(uv.path, 'venv', '--quiet', '--python', python.request, environment);
    await run(uv.path, 'pip', 'install', '--quiet', '--python', environment, wheel);
    await run(join(environment, 'bin', 'python'), '-c', `import ${project.module}`);
    await run(join(environment, 'bin', project.name), '--help');
  };
}

async function writeVersion({ directory, version }: PushedSample): Promise<void> {
  const path = join(directory, 'pyproject.toml');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(`version = "${version}"`, 'version = "1.3.0"'));
}

async function upload(world: ReleaseWorld, file: string): Promise<void> {
  const form = new FormData();
  form.set(':action', 'file_upload');
  form.set('protocol_version', '1');
  form.set('content', new Blob([await readFile(file)]), file.split('/').at(-1));
  const credentials = Buffer.from(`${INDEX.user}:${INDEX.password}`).toString('base64');
  const answer = await fetch(world.index.uploadUrl, {
    method: 'POST',
    body: form,
    headers: { authorization: `Basic ${credentials}` },
  });
  if (!answer.ok) throw new Error(`The index refused ${file}: ${answer.status}`);
}
