// What the release left: the changed version places in the repository, and the files as the index serves them.
import type { PushedProject } from './world.ts';
import type { ReleasedFile, ReleaseRun } from './release-run.ts';

/** The release commit against the commit that was pushed, without context and without the changelog. */
export async function readVersionDiff(project: PushedProject, tag: string): Promise<string> {
  await project.git('fetch', '--quiet', '--tags', 'origin', 'main');
  const diff = await project.git(
    'diff',
    '--unified=0',
    project.head,
    `${tag}^{commit}`,
    '--',
    '.',
    ':!CHANGELOG.md',
  );
  return diff
    .split('\n')
    .filter((line) => /^(?:\+\+\+ b\/|[-+](?![-+]{2}))/.test(line))
    .map((line) => (line.startsWith('+++') ? line.slice(6) : `  ${line}`))
    .join('\n');
}

export interface ServedFile extends ReleasedFile {
  /** Absolute address on the index. */
  readonly address: string;
}

/** Compares what the run says with what the index serves; a difference is an error. */
export async function readServedFiles(
  simpleUrl: string,
  name: string,
  run: ReleaseRun,
): Promise<readonly ServedFile[]> {
  const page = `${simpleUrl}${name}/`;
  const html = await (await fetch(page)).text();
  const served = new Map(
    [...html.matchAll(/href="(?<href>[^"#]+)#sha256=(?<hash>[0-9a-f]{64})"/g)].map((found) => {
      const { href = '', hash = '' } = found.groups ?? {};
      const address = new URL(href, page).href;
      return [decodeURIComponent(address.split('/').at(-1) ?? ''), { address, hash }];
    }),
  );
  return run.files
    .filter((file) => /\.(?:whl|tar\.gz)$/.test(file.name))
    .map((file) => {
      const found = served.get(file.name);
      if (found?.hash !== file.sha256) {
        throw new Error(
          `${file.name}: the run says ${file.sha256}, the index serves ${found?.hash ?? 'nothing'}.`,
        );
      }
      return { ...file, address: found.address };
    });
}
