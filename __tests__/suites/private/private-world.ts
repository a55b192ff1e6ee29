// A private package that was released, a public index that has a higher version of its name from a stranger, and projects that install it.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { type ArtifactService, startArtifactService } from '../../../sandbox/runner/artifact-service.ts';
import { runWorkflow, type WorkflowRun } from '../../../sandbox/runner/run-workflow.ts';
import { makeZip, withRecord } from '../../gateways/archives/make-archive.ts';
import { closedPort } from '../../e2e/counting-proxy.ts';
import { type PublicWorld, startPublicWorld } from '../../e2e/public-world.ts';
import { formsOf } from '../../e2e/secrets.ts';
import { commit, documented, type PushedProject, TWO_JOBS } from '../../e2e/world.ts';
import { warmUv } from '../../gateways/python/warm-uv.ts';
import { upload } from '../../sandbox/index/raw-upload.ts';

export const VAULT = 'acme/acme-vault';
const SQUATTED = '9.9.9';

export interface PrivateWorld extends PublicWorld {
  readonly vault: PushedProject;
  readonly port: number;
  readonly indexUrl: string;
  readonly uv: string;
  readonly artifacts: ArtifactService;
  /** A token of a person that may read the releases of the package, and no more. */
  vaultToken(): string;
  /** Runs a documented workflow of a consumer on the last push to it; `folder` keeps what its jobs leave. */
  runConsumer(shop: PushedProject, workflow: string, token: string, folder: string): Promise<WorkflowRun>;
  /** Requests to the public index for the private name, since the world began. */
  askedForVault(): readonly string[];
}

/** One world for all tests of a file. */
export function usePrivateWorld(): () => PrivateWorld {
  let world: PrivateWorld;
  beforeAll(async () => {
    world = await startPrivateWorld();
  }, 300_000);
  afterAll(() => world?.close(), 60_000);
  return () => world;
}

async function startPrivateWorld(): Promise<PrivateWorld> {
  const [world, { path: uv }, port] = await Promise.all([startPublicWorld(), warmUv(), closedPort()]);
  const artifacts = await startArtifactService();
  const vault = await world.project('acme-vault', { private: true });
  const released = await world.run(vault, TWO_JOBS);
  if (released.status !== 'success') throw new Error(`not released:\n${released.jobs['release']?.log}`);
  const { pypi } = world.services;
  for (const version of ['1.0.0', '1.1.0']) await publish(pypi, 'acme-open', version);
  await publish(pypi, 'acme-vault', SQUATTED);
  const own: Omit<PrivateWorld, keyof PublicWorld> = {
    ...{ vault, port, uv, artifacts },
    indexUrl: `http://127.0.0.1:${port}/simple/`,
    vaultToken: () =>
      world.github.issueToken({ repository: VAULT, permissions: { contents: 'read' }, kind: 'pat' }),
    runConsumer: async (shop, workflow, token, folder) => {
      await mkdir(folder, { recursive: true });
      const workflowFile = join(folder, workflow);
      await writeFile(workflowFile, onThisMachine(await readFile(documented(workflow), 'utf8'), port, uv));
      return runWorkflow({
        ...{ workflowFile, folder, event: shop.event(), repository: shop.fullName },
        actions: { 'org/py-release-action': join(world.root, 'action') },
        // GitHub's own artifact client refuses every other host than GitHub's and *.localhost.
        github: { ...world.urls, serverUrl: world.urls.serverUrl.replace('127.0.0.1', 'github.localhost') },
        issueToken: (permissions) => world.issueToken(shop, permissions),
        secrets: { PRIVATE_PACKAGES_TOKEN: token },
        resultsUrl: artifacts.url,
        env: { ...world.services.env, ...machineless(join(folder, 'caches')) },
      });
    },
    askedForVault: () =>
      world.services.internet.requests
        .filter(({ url }) => /acme[-_.]vault/i.test(url.pathname))
        .map(({ method, url }) => `${method} ${url.href}`),
  };
  return {
    ...world,
    ...own,
    close: async () => {
      await artifacts.close();
      await world.close();
    },
  };
}

/** A last step that keeps what the job would lose: its temporary files, the environment of its children, all command lines. */
const KEEPS = `      - run: |
          env > "$RUNNER_TEMP/environment-of-a-child"
          (cat /proc/[0-9]*/cmdline || true) 2>/dev/null | tr '\\0' '\\n' > "$RUNNER_TEMP/command-lines"
          cp -a "$RUNNER_TEMP" ../kept
`;

/** What a runner has and this machine has not: a Python of the job, pipx, and the port of everybody. */
function onThisMachine(yaml: string, port: number, uv: string): string {
  const python = 'python3 -m venv "$RUNNER_TEMP/venv" && echo "$RUNNER_TEMP/venv/bin" >> "$GITHUB_PATH"';
  return `${yaml}${KEEPS}`
    .replace(/- uses: actions\/setup-python@v6\n {8}with:\n {10}python-version: .*/, `- run: ${python}`)
    .replace(/pipx install uv==\S+/, `echo "${dirname(uv)}" >> "$GITHUB_PATH"`)
    .replace(/^( *)token: .*PRIVATE_PACKAGES_TOKEN.*$/m, `$&\n$1port: ${port}`);
}

/** Nothing is taken from this machine's caches and folders, and nothing is left there. */
export function machineless(folder: string): Record<string, string> {
  return {
    PIP_FIND_LINKS: '',
    PIP_NO_CACHE_DIR: '1',
    UV_CACHE_DIR: join(folder, 'uv'),
    UV_PYTHON_DOWNLOADS: 'never',
    POETRY_CACHE_DIR: join(folder, 'poetry'),
    POETRY_CONFIG_DIR: join(folder, 'poetry-config'),
    POETRY_DATA_DIR: join(folder, 'poetry-data'),
  };
}

async function publish(pypi: PrivateWorld['services']['pypi'], name: string, version: string): Promise<void> {
  const module = name.replaceAll('-', '_');
  const info = `${module}-${version}.dist-info`;
  const metadata = `Metadata-Version: 2.4\nName: ${name}\nVersion: ${version}\nRequires-Python: >=3.10\nSummary: Small\n`;
  const content = makeZip(
    withRecord([
      { name: `${module}/__init__.py`, content: `__version__ = "${version}"\n` },
      { name: `${info}/METADATA`, content: metadata },
      { name: `${info}/WHEEL`, content: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n' },
    ]),
  );
  const { status, body } = await upload(pypi.uploadUrl, {
    token: pypi.issueToken('mallory'),
    file: { filename: `${module}-${version}-py3-none-any.whl`, content },
    fields: { name: [name], version: [version], summary: ['Small'] },
  });
  if (status !== 200) throw new Error(`${name} ${version} was not published: ${status} ${body}`);
}

/** A consumer's repository with these files. */
export async function pushShop(
  world: PrivateWorld,
  name: string,
  files: Readonly<Record<string, string>>,
): Promise<PushedProject> {
  const shop = await world.project(name, { private: true });
  await shop.push(commit('feat: sell vaults', 9, { 'tests/test_store.py': null, ...files }));
  return shop;
}

/** Files below the folder that hold one of these, in any form. */
export async function filesWith(folder: string, secrets: readonly string[]): Promise<readonly string[]> {
  const forms = secrets.flatMap(formsOf);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if ((await stat(path)).size > 64 * 1024 * 1024) continue;
    const text = await readFile(path, 'latin1');
    if (forms.some((form) => text.includes(form))) found.push(path.slice(folder.length + 1));
  }
  return found;
}
