// actions/checkout, made of real git: the commit of the event at depth 1, with or without the token left in .git/config.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isolatedGit } from './isolated-git.ts';
import type { JobContext } from './job-context.ts';

const KNOWN = ['repository', 'ref', 'token', 'fetch-depth', 'fetch-tags', 'path', 'persist-credentials'];

export async function checkout(
  job: JobContext,
  inputs: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const unknown = Object.keys(inputs).filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) throw new Error(`The sandbox's checkout doesn't know ${unknown.join(', ')}.`);
  const { options } = job;
  const repository = inputs.repository ?? options.repository;
  const folder = resolve(options.workspace, inputs.path ?? '.');
  const header = authorization(inputs.token ?? options.token ?? '');
  const key = `http.${options.github.serverUrl}/.extraheader`;
  await mkdir(folder, { recursive: true });
  const git = isolatedGit(
    folder,
    header === null ? {} : { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: header },
  );

  await git('init', '--quiet', '--initial-branch', 'main');
  await git('remote', 'add', 'origin', `${options.github.serverUrl}/${repository}`);
  const target = fetchTarget(job, inputs.ref ?? '', repository);
  const depth = inputs['fetch-depth'] ?? '1';
  const fetch = ['fetch', '--quiet', '--no-recurse-submodules'];
  if (depth === '0') {
    await git(...fetch, 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*');
    await git(...fetch, '--no-tags', 'origin', target.refspec);
  } else {
    const tags = inputs['fetch-tags'] === 'true' ? '--tags' : '--no-tags';
    await git(...fetch, tags, `--depth=${depth}`, 'origin', target.refspec);
  }
  await git('checkout', '--quiet', '--force', ...target.checkout);
  // As checkout up to v5 does; v6 keeps the token in a file of RUNNER_TEMP that .git/config includes.
  if (header !== null && inputs['persist-credentials'] !== 'false')
    await git('config', '--local', key, header);
  return { ref: target.ref, commit: (await git('rev-parse', 'HEAD')).trim() };
}

function authorization(token: string): string | null {
  if (token === '') return null;
  return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

function fetchTarget(job: JobContext, asked: string, repository: string) {
  const own = asked === '' && repository === job.options.repository;
  const ref = own ? job.ref : asked;
  if (/^[0-9a-f]{40}$/.test(ref)) return { ref: '', refspec: ref, checkout: ['--detach', ref] };
  const source = own ? job.sha : ref === '' ? 'HEAD' : ref;
  if (ref.startsWith('refs/tags/')) {
    return { ref, refspec: `+${source}:${ref}`, checkout: ['--detach', ref] };
  }
  if (ref.startsWith('refs/pull/')) {
    const local = ref.replace('refs/', 'refs/remotes/');
    return { ref, refspec: `+${source}:${local}`, checkout: ['--detach', local] };
  }
  const branch = ref === '' ? 'HEAD' : ref.replace(/^refs\/heads\//, '');
  const remote = join('refs/remotes/origin', branch);
  return {
    ref,
    refspec: `+${source}:${remote}`,
    checkout: ['-B', branch === 'HEAD' ? 'main' : branch, remote],
  };
}
