// `actions/verify`: what the index serves, installed and run in a job without rights.
import type { ActionRun } from './action-command.ts';
import { wait } from './action-index.ts';
import { PATIENCE, verifyPublished } from './commands/verify-published.ts';
import type { CredentialSource, IndexCredentials } from './gateways/package-index/credential-keeper.ts';
import type { PackageIndexOptions } from './gateways/package-index/package-index.ts';
import { createVerifyTools } from './gateways/python/verify-tools.ts';
import { createCertificateFetch } from './gateways/trust/certificate-fetch.ts';
import { chooseCredentials } from './inputs/index-credentials.ts';
import { verifySubject } from './inputs/verify-subject.ts';
import { refuseWithoutIndex } from './inputs/without-index-inputs.ts';
import { VERSION } from './report/product.ts';
import { quietOutcome, type RunOutcome } from './report/run-outcome.ts';
import { indexProfile } from './upload/index-profile.ts';
import { formatVersion } from './version/format-version.ts';

export async function runVerify(run: ActionRun): Promise<RunOutcome> {
  const { inputs, env, secrets, steps } = run;
  refuseWithoutIndex(inputs, 'verify');
  const profile = indexProfile(inputs.repository, {
    profile: inputs.indexProfile,
    simpleUrl: inputs.indexUrl,
  });
  const { project, version, files } = verifySubject(inputs);
  const fetch = createCertificateFetch({ ...run, profile });
  const connection = { profile, fetch, log: steps.info, wait, version: VERSION };
  const tools = createVerifyTools({
    ...connection,
    credentials: await readingCredentials(run, connection),
    ...{ env, secrets },
    workspace: env['GITHUB_WORKSPACE'] ?? '.',
    python: inputs.python ?? '',
    runsInWorkspace: true,
  });
  const verified = await verifyPublished(
    {
      ...{ project, version, files, index: profile.label },
      patience: PATIENCE,
      runsCode: true,
      allowsSource: true,
      verifyCommand: inputs.verifyCommand,
    },
    { ...tools, ...steps },
  );
  const file = verified.installed?.file ?? null;
  const proved =
    file === null
      ? 'none of its files fits this machine, so nothing was installed'
      : `${file} installs and runs`;
  return quietOutcome(
    'verified',
    `${profile.label} serves ${project} ${formatVersion(version)}; ${proved}`,
    null,
    {
      version: formatVersion(version),
      files: verified.files.map(({ filename, sha256, size, url }) => ({
        filename,
        sha256,
        size: size ?? 0,
        url,
      })),
    },
  );
}

async function readingCredentials(
  run: ActionRun,
  connection: Pick<PackageIndexOptions, 'profile' | 'fetch' | 'log' | 'wait' | 'version'>,
): Promise<IndexCredentials | CredentialSource | null> {
  const { profile } = connection;
  if (!profile.readWithCredential) return null;
  const chosen = chooseCredentials(profile, run.inputs);
  if (run.inputs.indexIdentity === '') return chosen.credentials;
  return (await import('./action-exchange.ts')).exchangedCredentials(run, connection, chosen);
}
