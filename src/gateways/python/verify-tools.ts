// What `verifyPublished` needs of the outside: the index's pages and files, and a fresh environment to install into.
import { candidateUrls, releaseViewUrl, urlInReleaseView } from '../../simple-index/candidate-urls.ts';
import type { IndexPage } from '../../simple-index/index-page.ts';
import type { PageCopy } from '../../simple-index/page-copy.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import type { ExpectedFile, ServedFile } from '../../upload/served-files.ts';
import { childEnvironment } from '../child-environment.ts';
import { createPackageIndex, type PackageIndexOptions } from '../package-index/package-index.ts';
import { createPageCopies } from '../package-index/page-copies.ts';
import { createServedFiles, type ServedFiles } from '../package-index/served-files.ts';
import { installPublished } from './index-install.ts';
import type { InstallReport } from './install-check.ts';
import { choosePython } from './python-choice.ts';
import { prepareUv } from './uv-tool.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface VerifyToolsOptions extends Pick<
  PackageIndexOptions,
  'profile' | 'credentials' | 'fetch' | 'version' | 'log' | 'wait'
> {
  /** Absolute; `verify-command` runs in it when `runsInWorkspace`. */
  readonly workspace: string;
  readonly env: Environment;
  /** Values that no child may see. */
  readonly secrets: readonly string[];
  /** Input `python`; empty: `python3` on PATH. */
  readonly python: string;
  /** The checkout holds what `verify-command` needs; else it runs in an empty folder. */
  readonly runsInWorkspace: boolean;
}

export interface VerifyTools {
  readPage(project: string, filenames?: readonly string[]): Promise<IndexPage | 'empty'>;
  pageCopy(project: string): PageCopy | null;
  servesBytes(file: ExpectedFile & { readonly project: string; readonly version: string }): Promise<boolean>;
  installPublished(request: {
    readonly project: string;
    readonly version: string;
    readonly files: readonly ServedFile[];
    readonly allowsSource: boolean;
    readonly verifyCommand: readonly string[] | null;
  }): Promise<InstallReport>;
  wait(milliseconds: number): Promise<void>;
}

export function createVerifyTools(options: VerifyToolsOptions): VerifyTools {
  const { profile, workspace, env, log, wait } = options;
  const copies = createPageCopies(options.fetch);
  const index = createPackageIndex({ ...options, fetch: copies.fetch });
  const files = createServedFiles(options);
  return {
    readPage: index.readPage,
    pageCopy: (project) => copies.last(projectUrl(profile.simpleUrl, project)),
    servesBytes: (file) => servesBytes(files, profile.simpleUrl, file),
    wait,
    installPublished: async (request) => {
      const childEnv = childEnvironment(env, options.secrets);
      const [uv, python] = await Promise.all([
        prepareUv({ fetch: options.fetch, env, notice: log }),
        choosePython(options.python, childEnv, workspace),
      ]);
      return installPublished({
        ...request,
        uv,
        python,
        env: childEnv,
        temporary: env['RUNNER_TEMP'],
        index: profile.label,
        download: files.download,
        verifyDir: options.runsInWorkspace ? workspace : null,
        log,
      });
    },
  };
}

/** A wrong address, or one that can't be read, proves nothing: then the file counts as not there. */
async function servesBytes(
  files: ServedFiles,
  simpleUrl: string,
  file: Parameters<VerifyTools['servesBytes']>[0],
): Promise<boolean> {
  const view = releaseViewUrl(simpleUrl, file);
  const urls = view === null ? candidateUrls(simpleUrl, file) : [await viewedUrl(files, view, file)];
  for (const url of urls) {
    if (url === null) continue;
    const found = await files
      .hash({ filename: file.filename, url, size: file.size })
      .catch(() => 'missing' as const);
    if (found !== 'missing' && found.sha256 === file.sha256) return true;
  }
  return false;
}

async function viewedUrl(
  files: ServedFiles,
  view: string,
  file: Parameters<VerifyTools['servesBytes']>[0],
): Promise<string | null> {
  const text = await files.readText(view);
  return text === null ? null : urlInReleaseView(text, file);
}
