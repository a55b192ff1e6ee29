// pip, asked about one index and no other: what it would do, without installing or building anything.
// https://pip.pypa.io/en/stable/cli/pip_index/, https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-dry-run
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../child-environment.ts';
import type { CredentialSource, IndexCredentials } from '../package-index/credential-keeper.ts';
import { runProgram, type RunResult } from '../run-program.ts';
import { choosePython } from './python-choice.ts';

export interface PipOptions {
  /** Root of the simple index, without a password. */
  readonly simpleUrl: string;
  /** Sent to that index alone; null: none. */
  readonly credentials: IndexCredentials | CredentialSource | null;
  /** Whether that index also serves what the package requires. */
  readonly servesRequirements: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly secrets: readonly string[];
  /** A path or empty: `python3` on PATH. */
  readonly python: string;
}

const WITHIN_MS = 3 * 60 * 1000;
/**
 * Of the person, or of the job: every option of pip has a variable, and with another index, a required virtual
 * environment or a quiet pip the answer would be about this machine. What is left is the way to the index.
 */
const OTHER_SETTINGS =
  /^(?:PIP_(?!(?:CERT|CLIENT_CERT|PROXY|DEFAULT_TIMEOUT|TIMEOUT|RETRIES|CACHE_DIR)$).*|PYTHON.*|NETRC)$/i;

export function createPipQuestions(options: PipOptions) {
  return {
    askVersions: (project: string) => ask(options, ['index', 'versions', project]),
    tryInstall: (project: string, version: string) =>
      ask(options, [
        ...['install', '--dry-run', '--ignore-installed', '--only-binary=:all:', '--no-cache-dir'],
        ...(options.servesRequirements ? [] : ['--no-deps']),
        `${project}==${version}`,
      ]),
  };
}

async function ask(options: PipOptions, words: readonly string[]): Promise<RunResult> {
  const { simpleUrl, env, secrets } = options;
  const credentials =
    typeof options.credentials === 'function' ? await options.credentials() : options.credentials;
  // Nobody else may look into it (0700), and pip finds nothing to import there.
  const root = await mkdtemp(join(tmpdir(), 'py-release-pip-'));
  try {
    const netrc = join(root, 'netrc');
    await writeFile(netrc, netrcText(simpleUrl, credentials), { mode: 0o600 });
    const given = Object.entries(childEnvironment(env, secrets)).filter(
      ([name]) => !OTHER_SETTINGS.test(name),
    );
    const childEnv = {
      ...Object.fromEntries(given),
      ...{ PIP_CONFIG_FILE: devNull, PIP_NO_INPUT: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1', NETRC: netrc },
    };
    const { request } = await choosePython(options.python, childEnv, root);
    return await runProgram(request, ['-m', 'pip', ...words, `--index-url=${simpleUrl}`], {
      ...{ cwd: root, env: childEnv, timeoutMs: WITHIN_MS },
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/**
 * The password is no argument and no variable. What some Python reads otherwise than it was meant (blanks, backslashes, a quote at the begin)
 * is not written; pip then is let in by nobody.
 */
function netrcText(simpleUrl: string, credentials: IndexCredentials | null): string {
  if (credentials === null || [credentials.user, credentials.password].some((each) => /[\s\\]|^"/.test(each)))
    return '';
  const { hostname } = new URL(simpleUrl);
  return `machine ${hostname} login ${credentials.user} password ${credentials.password}\n`;
}
