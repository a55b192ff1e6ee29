// One run of `actions/publish` from its sources, with `index-identity` and whatever the world around it says; nothing secret may be in it.
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Internet } from '../../../sandbox/internet/internet.ts';
import type { IdTokenIssuer } from '../../../sandbox/runner/id-token-issuer.ts';
import { type ActionRun, runAction } from '../../../sandbox/runner/run-action.ts';
import { makeManifest, manifestDigest, serializeManifest } from '../../../src/distribution/make-manifest.ts';
import { readDistribution } from '../../../src/gateways/archives/read-distribution.ts';
import { expectNoSecrets } from '../../e2e/secrets.ts';
import { sourceAction } from '../../e2e/source-action.ts';
import { makeZip, WHEEL_MEMBERS, WHEEL_NAME } from '../../gateways/archives/make-archive.ts';
import { cleanEnvironment } from '../../gateways/python/warm-uv.ts';

export interface ExchangedPublication {
  /** A folder for everything that it writes. */
  readonly root: string;
  readonly issuer: IdTokenIssuer;
  readonly internet: Internet;
  readonly inputs: Readonly<Record<string, string>>;
  readonly environment: string;
  /** False: the job has no `id-token: write`. */
  readonly mayAsk: boolean;
  /** Asked after the run: what must be in no log, output or file, beside the ID tokens. */
  readonly secrets: () => readonly string[];
}

export async function publishExchanged(asked: ExchangedPublication): Promise<ActionRun> {
  const { root, issuer, internet, environment } = asked;
  const workspace = await mkdtemp(join(root, 'workspace-'));
  const path = join(workspace, 'dist', WHEEL_NAME);
  await mkdir(join(workspace, 'dist'));
  await writeFile(path, makeZip(WHEEL_MEMBERS));
  const files = [await readDistribution(path)];
  const plan = `sha256:${'0'.repeat(64)}`;
  const manifest = serializeManifest(
    makeManifest({ package: 'acme-vault', version: '1.3.0', head: 'a'.repeat(40), plan, files }),
  );
  await writeFile(join(workspace, 'dist', 'py-release-manifest.json'), manifest);
  const run = await runAction({
    ...{ actionDir: await sourceAction(root, 'publish'), workspace, repository: 'acme/vault', environment },
    event: { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40) } },
    github: {
      apiUrl: 'http://127.0.0.1:1/api/v3',
      graphqlUrl: 'http://127.0.0.1:1/graphql',
      serverUrl: 'http://127.0.0.1:1',
    },
    env: { ...cleanEnvironment(), ...internet.env },
    ...(asked.mayAsk ? { oidc: issuer, permissions: { 'id-token': 'write' } } : { permissions: {} }),
    inputs: { 'manifest-digest': manifestDigest(manifest), ...asked.inputs },
  });
  expectNoSecrets(run, [...asked.secrets(), ...issuer.issued.map(({ token }) => token)]);
  return run;
}

export const messages = ({ annotations }: ActionRun): readonly string[] =>
  annotations.map(({ message }) => message);
