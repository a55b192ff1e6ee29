// `py-release index serve`: arguments in, one typed value out.
import { raise } from '../findings/catalogue.ts';
import { indexServerErrors } from '../findings/index-server-errors.ts';
import { normalizeName } from '../project/normalize-name.ts';
import { LOCAL_INDEX_HOST, LOCAL_INDEX_PORT } from '../simple-index/local-index.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';

/** Where a built index is read. */
export type IndexPlace =
  | { readonly kind: 'repository'; readonly repository: string; readonly ref: string; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  /** On this machine: the document, or the folder that holds it. */
  | { readonly kind: 'path'; readonly path: string };

export interface IndexServeArguments {
  /** Repository (`owner/name`) by normalised name; empty: the project's configuration tells. */
  readonly packages: Readonly<Record<string, string>>;
  /** Root of the simple index for all other names. */
  readonly upstream: string;
  readonly host: string;
  readonly port: number;
  readonly expose: boolean;
  readonly index: IndexPlace | null;
  /** As it was typed, for messages; empty: none. */
  readonly indexText: string;
  /** Empty: none is kept. */
  readonly accessLog: string;
  /** What is run while it serves; empty: nothing. */
  readonly words: readonly string[];
}

export const INDEX_SERVE_OPTIONS = {
  ...COMMON_OPTIONS,
  package: { type: 'string' },
  upstream: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  expose: { type: 'boolean' },
  index: { type: 'string' },
  'access-log': { type: 'string' },
} as const satisfies OptionTable;

const COMMAND = 'index serve';
const PYPI = 'https://pypi.org/simple/';
const OWNER_AND_NAME = String.raw`[A-Za-z0-9][A-Za-z0-9_-]*\/(?!\.{1,2}(?![\w.-]))[A-Za-z0-9._-]{1,100}`;
const PACKAGE = new RegExp(String.raw`^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)=(${OWNER_AND_NAME})$`);
const IN_REPOSITORY = new RegExp(String.raw`^(${OWNER_AND_NAME})(?:@([^:\s]+))?:(.+)$`);

/** Throws `usage-wrong`, and `index-package-twice` for a name with two repositories. */
export function parseIndexServeArguments({
  options,
  repeated,
  positionals,
  closed,
}: TypedWords): IndexServeArguments {
  if (positionals.length > closed)
    throw wrongUse(
      `\`${positionals[0] ?? ''}\` is no option: a package is named by \`--package NAME=OWNER/REPO\`, a command stands behind \`--\`.`,
      COMMAND,
    );
  const index = options.get('index') ?? '';
  return {
    packages: readPackages(repeated.get('package') ?? []),
    upstream: readUpstream(options.get('upstream') ?? PYPI),
    host: (options.get('host') ?? LOCAL_INDEX_HOST).replace(/^\[(.*)\]$/, '$1').toLowerCase(),
    port: readPort(options.get('port')),
    expose: options.has('expose'),
    index: index === '' ? null : readPlace(index),
    indexText: index,
    accessLog: options.get('access-log') ?? '',
    words: positionals,
  };
}

function readPackages(values: readonly string[]): Readonly<Record<string, string>> {
  const packages = new Map<string, string>();
  for (const value of values) {
    const [, name = '', repository = ''] = PACKAGE.exec(value) ?? [];
    if (name === '') throw wrongUse(`\`--package ${value}\` is not \`NAME=OWNER/REPO\`.`, COMMAND);
    const normal = normalizeName(name);
    const first = packages.get(normal) ?? repository;
    if (first.toLowerCase() !== repository.toLowerCase())
      throw raise(indexServerErrors, 'index-package-twice', { name: normal, first, second: repository });
    packages.set(normal, first);
  }
  return Object.fromEntries(packages);
}

function readUpstream(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw wrongUse('`--upstream` is not the URL of a simple index.', COMMAND);
  // Installers are sent there by a redirect, which would show them the password.
  if (url.username !== '' || url.password !== '')
    throw wrongUse(
      '`--upstream` must hold no user and password: installers are sent there with their own.',
      COMMAND,
    );
  if (url.search !== '' || url.hash !== '')
    throw wrongUse('`--upstream` is the root of a simple index, without `?` and `#`.', COMMAND);
  return url.href;
}

function readPort(text: string | undefined): number {
  const port = text === undefined ? LOCAL_INDEX_PORT : /^\d{1,5}$/.test(text) ? Number(text) : -1;
  if (port < 0 || port > 65_535)
    throw wrongUse(`\`--port ${text}\` is not a number from 0 to 65535.`, COMMAND);
  return port;
}

function readPlace(text: string): IndexPlace {
  if (/^https?:\/\//i.test(text)) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || url.username !== '' || url.password !== '')
      throw wrongUse('`--index` is no URL without user and password.', COMMAND);
    // Whoever could change it on its way could take a name out of it, which would then be asked for upstream.
    if (url.protocol !== 'https:' && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname))
      throw wrongUse('`--index` needs https: which names are private stands in it.', COMMAND);
    return { kind: 'url', url: url.href };
  }
  const [, repository = '', ref = '', path = ''] = IN_REPOSITORY.exec(text) ?? [];
  if (repository === '') return { kind: 'path', path: text };
  if (path.startsWith('/') || path.split('/').some((part) => ['', '.', '..'].includes(part)))
    throw wrongUse(`The path \`${path}\` of \`--index\` leads out of the repository.`, COMMAND);
  return { kind: 'repository', repository, ref, path };
}
