// Authorities of the person's own, for a run of the action: read only where something names one, since start-up is paid by every run.
import type { Certificates } from './gateways/trust/certificates.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLES = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'NODE_EXTRA_CA_CERTS'] as const;

/** Throws `index-ca-…`. On a runner the files lie in RUNNER_TEMP, which ends with the job. */
export async function actionCertificates(
  env: Environment,
  indexCa: string,
  warn: (message: string) => void,
): Promise<Pick<Certificates, 'roots' | 'indexRoots' | 'env'>> {
  if (indexCa === '' && VARIABLES.every((name) => !env[name])) return { roots: [], indexRoots: [], env };
  const { openCertificates } = await import('./gateways/trust/certificates.ts');
  const certificates = openCertificates({ env, indexCa, workspace: env['GITHUB_WORKSPACE'] ?? '.' });
  for (const warning of certificates.warnings) warn(warning);
  return certificates;
}
