// The authority's root in the files that programs read their trusted roots from. A variable like these replaces a program's own list, so
// that list has to be in the file too, and what the caller's variables name.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';

type Variables = Readonly<Record<string, string | undefined>>;

/** Node adds this file to its own list; all others read nothing else. */
const ADDED = 'NODE_EXTRA_CA_CERTS';
const REPLACING = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'PIP_CERT'];

export interface CertificateFiles {
  /** The root alone. */
  readonly caFile: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the caller's own programs trust. */
  readonly outside: readonly string[];
}

export async function writeCertificateFiles(
  folder: string,
  root: string,
  caller: Variables,
): Promise<CertificateFiles> {
  const own = async (name: string): Promise<string> => {
    const file = caller[name];
    return file === undefined || file === '' ? '' : readFile(file, 'utf8').catch(() => '');
  };
  const caFile = join(folder, 'root.pem');
  const added = join(folder, 'extra-roots.pem');
  const bundle = join(folder, 'all-roots.pem');
  const others = new Set(await Promise.all(REPLACING.map(own)));
  const extra = await own(ADDED);
  await writeFile(caFile, root);
  await writeFile(added, [root, extra].join('\n'));
  await writeFile(bundle, [root, ...others, ...rootCertificates].join('\n'));
  const replacing = Object.fromEntries(REPLACING.map((name) => [name, bundle]));
  return { caFile, env: { [ADDED]: added, ...replacing }, outside: [...rootCertificates, extra] };
}
