// Authorities of the person's own, for every command that asks a server: told once, and the files for children end with the process.
import { beforeEnd } from './gateways/interruption.ts';
import { type Certificates, openCertificates } from './gateways/trust/certificates.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `env` is the one that children get. What a variable names and can't be read is a warning. */
export function personCertificates(
  given: Environment,
  warn: (text: string) => void,
): Pick<Certificates, 'env' | 'roots'> {
  const { env, roots, warnings, remove } = openCertificates({ env: given, indexCa: '', workspace: '.' });
  if (env !== given) beforeEnd(remove);
  for (const warning of warnings) warn(warning);
  return { env, roots };
}
