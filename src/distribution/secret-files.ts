// Files that hold secrets by their name.
import { baseName } from './path-kinds.ts';

/** Nothing else has these names. */
const ALWAYS: readonly RegExp[] = [
  /^\.env(?:\.(?!(?:.+\.)?(?:examples?|sample|template|tmpl|dist|defaults?|tests?|ci|docs?)$).+)?$/,
  /^id_(?:rsa|dsa|ecdsa|ed25519)$/,
  /^\.(?:pypirc|netrc|git-credentials|pgpass|my\.cnf|dockercfg)$/,
  /^_netrc$/,
  /\.kdbx?$/,
  // What google-github-actions/auth leaves in the workspace.
  /^gha-creds-[0-9a-f]+\.json$/,
];

/** In these folders of a home. */
const HOME = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/[^/]+|\.gnupg\/.+)$/;

/** Harmless ones are common as well: only a surprise when git does not know them. */
const OFTEN: readonly RegExp[] = [
  /^\.npmrc$/,
  /^\.htpasswd$/,
  /^(?:client_)?(?:credentials|secrets?)\.(?:json|ya?ml|toml|ini)$/,
  /^service[-_]?account.*\.json$/,
  /\.(?:p12|pfx|jks|keystore|tfstate)$/,
];

/** How sure the name alone is; null for other files. */
export function secretFile(path: string): 'always' | 'often' | null {
  const name = baseName(path);
  if (HOME.test(path) || ALWAYS.some((form) => form.test(name))) return 'always';
  return OFTEN.some((form) => form.test(name)) ? 'often' : null;
}
