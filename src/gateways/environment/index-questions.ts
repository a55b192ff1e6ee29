// Questions to the indexes of a project, with the login that its installers would send, and to the proxies on the way.
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import type { NetrcEntry } from '../../credentials/netrc.ts';
import { withoutUserInfo } from '../../dependencies/index-address.ts';
import type { NamedIndex, PackageSource } from '../../dependencies/package-sources.ts';
import { UserError } from '../../findings/user-error.ts';
import type { EnvironmentProxy, IndexReach } from '../../health/environment-facts.ts';
import type { ServedMetadata } from '../../health/environment-sources.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import { filesOfVersion } from '../../simple-index/files-of-version.ts';
import type { IndexPage } from '../../simple-index/index-page.ts';
import { parseIndexPage } from '../../simple-index/parse-index-page.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import { consumerVariables } from '../../upload/consumer-access.ts';
import { parseVersion } from '../../version/parse-version.ts';
import { readBody, readBytes } from '../answer-body.ts';
import { connectionReason, isLasting } from '../connection-failure.ts';
import type { Fetch, FetchAnswer } from '../fetch-contract.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface IndexQuestions {
  readonly env: Environment;
  readonly fetch: Fetch;
  /** Logins of hosts. */
  readonly netrc: () => Promise<readonly NetrcEntry[]>;
}

type IndexName = Pick<NamedIndex, 'tool' | 'name'>;

const PATIENCE_MS = 10_000;
const LONGEST_PAGE = 64 * 1024 * 1024;
const LONGEST_METADATA = 4 * 1024 * 1024;
/** A version may have a hundred wheels. */
const AT_A_TIME = 4;
const ACCEPT = 'application/vnd.pypi.simple.v1+json, text/html;q=0.9, */*;q=0.1';
const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];

interface Login {
  /** For people: where it lies. */
  readonly place: string;
  readonly header: string;
}

export function createIndexQuestions({ env, fetch, netrc }: IndexQuestions) {
  const ask = async (url: string, login: Login | null): Promise<FetchAnswer> =>
    fetch(url, {
      headers: { accept: ACCEPT, ...(login === null ? {} : { authorization: login.header }) },
      // Where it leads gets no login.
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  const loginFor = async (url: string, names: IndexName | null): Promise<Login | null> =>
    named(env, names) ?? machine(await netrc(), new URL(url).hostname);
  return {
    askIndex: async (url: string, names: IndexName | null): Promise<IndexReach> => {
      const login = await loginFor(url, names);
      try {
        const answer = await ask(url, login);
        // The root of PyPI lists every project: tens of megabytes, of which the status is all that counts.
        const pieces = answer.body?.[Symbol.asyncIterator]();
        await pieces?.next();
        await pieces?.return?.();
        return { kind: 'answered', status: answer.status, login: login?.place ?? null };
      } catch (error) {
        const why = connectionReason(error);
        if (/ENOTFOUND|EAI_AGAIN/.test(why)) return { kind: 'name', why };
        return { kind: isLasting(error) && !why.includes('Tunneling') ? 'certificate' : 'refused', why };
      }
    },

    /** The metadata of the installed version as its own index serves it (PEP 658). */
    readServed: async ({ name, index }: PackageSource, version: string): Promise<ServedMetadata> => {
      try {
        const login = await loginFor(index.url, index);
        const own = projectUrl(index.url, name);
        const answer = await ask(own, login);
        const body = await readBody(answer.body, { longest: LONGEST_PAGE, cut: answer.status !== 200 });
        if (answer.status === 404) return { kind: 'unlisted' };
        if (answer.status !== 200) return { kind: 'unknown', why: `the index answers HTTP ${answer.status}` };
        const page = parseIndexPage(body, answer.headers.get('content-type') ?? '', own);
        return await metadataOf(page, version, (url) => ask(url, sameOrigin(url, own) ? login : null));
      } catch (error) {
        if (error instanceof UserError) return { kind: 'unknown', why: error.happened.replace(/\.$/, '') };
        return { kind: 'unknown', why: connectionReason(error) };
      }
    },

    readProxies: (): Promise<readonly EnvironmentProxy[]> => readProxies(env),
  };
}

async function metadataOf(
  page: IndexPage,
  version: string,
  ask: (url: string) => Promise<FetchAnswer>,
): Promise<ServedMetadata> {
  const parsed = parseVersion(version);
  const files = parsed === null ? [] : filesOfVersion(page, parsed);
  if (files.length === 0) return { kind: 'unlisted' };
  const wheels = files.filter(({ filename }) => filename.endsWith('.whl'));
  const hashes = await someAtATime(AT_A_TIME, wheels, async ({ url }) => {
    const answer = await ask(`${withoutUserInfo(url)}.metadata`);
    const isThere = answer.status === 200;
    const bytes = await readBytes(answer.body, { longest: LONGEST_METADATA, cut: !isThere });
    return isThere ? createHash('sha256').update(bytes).digest('hex') : null;
  });
  const sha256 = hashes.filter((hash) => hash !== null);
  if (sha256.length === 0) return { kind: 'unknown', why: 'the index serves no metadata beside its files' };
  return { kind: 'listed', sha256 };
}

/** The same host without TLS is another place. */
function sameOrigin(one: string, other: string): boolean {
  return new URL(one).origin === new URL(other).origin;
}

function named(env: Environment, names: IndexName | null): Login | null {
  if (names === null || names.name === '') return null;
  const variables = consumerVariables(names.tool, names.name);
  const password = env[variables.password] ?? '';
  return password === '' ? null : basic(env[variables.user] ?? '', password, variables.password);
}

function machine(entries: readonly NetrcEntry[], host: string): Login | null {
  const found = entries.find((entry) => entry.machine === host);
  return found?.password == null ? null : basic(found.login ?? '', found.password, '~/.netrc');
}

function basic(user: string, password: string, place: string): Login {
  return { place, header: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

/** Each place once, by the first variable that names it. */
async function readProxies(env: Environment): Promise<readonly EnvironmentProxy[]> {
  const places = new Map<string, { readonly variable: string; readonly url: URL }>();
  for (const variable of PROXIES) {
    const text = env[variable]?.trim() ?? '';
    const address = /^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`;
    if (text === '' || !URL.canParse(address)) continue;
    const url = new URL(address);
    if (!places.has(url.host)) places.set(url.host, { variable, url });
  }
  return Promise.all(
    [...places].map(async ([proxy, { variable, url }]) => ({ variable, proxy, why: await tryPlace(url) })),
  );
}

/** Why nothing takes connections there; null: something does. */
function tryPlace({ hostname, port, protocol }: URL): Promise<string | null> {
  const usual = protocol === 'https:' ? 443 : protocol.startsWith('socks') ? 1080 : 80;
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? usual : Number(port),
    });
    const end = (why: string | null): void => {
      socket.destroy();
      resolve(why);
    };
    socket.setTimeout(PATIENCE_MS, () => end('no answer in time'));
    socket.once('connect', () => end(null));
    socket.once('error', (error) => end(connectionReason(error)));
  });
}
