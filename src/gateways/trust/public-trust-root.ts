// Whom Sigstore's public instance trusts today, over TUF: from the root that comes with this program, each step signed by the one before.
// https://docs.sigstore.dev/about/security/ and https://theupdateframework.github.io/specification/latest/
// The requests are our own: the library's client knows neither our proxy rules, certificates and limits, nor why it failed.
import { Buffer } from 'node:buffer';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { AttestationProver } from '../../trust/attestation-proof.ts';
import { plainLine } from '../../notes/plain-line.ts';
import type { Fetch } from '../fetch-contract.ts';
import { createRetryDelay } from '../package-index/retry-delay.ts';
import { createAttestationProver } from './attestation-prover.ts';
import { createAskServer } from './limited-request.ts';
import { askPatiently } from './patient-question.ts';

export interface TrustMirror {
  readonly url: string;
  /** The `root.json` that is believed from the beginning. */
  readonly root: Uint8Array;
}

export interface PublicTrustOptions {
  readonly fetch: Fetch;
  /** Our own version, for the User-Agent. */
  readonly version: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One sentence, when something is tried again. */
  readonly log: (message: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** Null: Sigstore's own. No input and no variable leads here: whoever names it says whom to trust. */
  readonly mirror: TrustMirror | null;
}

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const TARGET = 'trusted_root.json';
const ATTEMPTS = 3;
const ANSWER_WITHIN_MS = 20_000;
/** Of all requests together: a mirror could name one new root after the other. */
const LONGEST_MS = 60_000;
/** The largest that tuf-js asks for. */
const LONGEST_ANSWER = 5_000_000;

/** Never rejects: what attestations can't be verified with is told. */
export async function openPublicTrust(options: PublicTrustOptions): Promise<AttestationProver> {
  const text = await readPublicTrustRoot(options);
  if (text.problem !== null)
    return { problem: `the trust root of Sigstore could not be had: ${text.problem}` };
  const prove = await createAttestationProver(text.root, 'Sigstore’s public one');
  return prove === null
    ? { problem: 'the trust root of Sigstore has a form that this version does not know' }
    : { prove, problem: null };
}

type TrustRootRead = { readonly root: string; readonly problem: null } | { readonly problem: string };

/** In a folder of its own, so that nobody else can have left something to believe there. */
async function readPublicTrustRoot(options: PublicTrustOptions): Promise<TrustRootRead> {
  const failures: string[] = [];
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(options.env['RUNNER_TEMP'] || tmpdir(), 'py-release-sigstore-'));
    return { root: await updateTarget(options, folder, failures), problem: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problem: plainLine(failures.at(-1) ?? message, 300) };
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

async function updateTarget(
  options: PublicTrustOptions,
  folder: string,
  failures: string[],
): Promise<string> {
  const { Updater } = await import('tuf-js');
  const { url, root } = options.mirror ?? (await publicMirror());
  const targetDir = join(folder, 'targets');
  await mkdir(targetDir);
  await writeFile(join(folder, 'root.json'), root);
  const updater = new Updater({
    ...{ metadataDir: folder, metadataBaseUrl: url, targetDir, targetBaseUrl: `${url}/targets` },
    fetcher: await createFetcher(options, failures),
  });
  const target = await updater.getTargetInfo(TARGET);
  if (target === undefined) throw new Error(`${new URL(url).host} has no ${TARGET}`);
  return readFile(await updater.downloadTarget(target), 'utf8');
}

async function publicMirror(): Promise<TrustMirror> {
  const { default: seeds } = await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } });
  return { url: MIRROR, root: Buffer.from(seeds[MIRROR]['root.json'], 'base64') };
}

/** `failures`: why a request failed; the library wraps it in words of its own. */
async function createFetcher({ fetch, version, log, wait, now }: PublicTrustOptions, failures: string[]) {
  const [{ BaseFetcher }, { DownloadHTTPError }] = await Promise.all([
    import('tuf-js'),
    import('tuf-js/dist/error.js'),
  ]);
  const ask = createAskServer(fetch, version, ANSWER_WITHIN_MS);
  const patience = { log, wait, retryDelay: createRetryDelay(now) };
  const last = now() + LONGEST_MS;
  const fail = (reason: string): Error => {
    failures.push(reason);
    return new Error(reason);
  };
  return new (class extends BaseFetcher {
    override async fetch(url: string): Promise<NodeJS.ReadableStream> {
      const { host } = new URL(url);
      if (now() > last) throw fail(`${host} took longer than ${LONGEST_MS / 1000} s`);
      const asked = await askPatiently(patience, {
        service: host,
        mostAttempts: ATTEMPTS,
        ask: () => ask({ url, accept: 'application/json', longestBody: LONGEST_ANSWER }),
      });
      if (asked.kind === 'failed') throw fail(`${host}: ${asked.reason}`);
      const { status, body } = asked.answer;
      if (status === 200) return Readable.from([Buffer.from(body)]);
      // That there is no newer root is how its end is known.
      if (!url.endsWith('.root.json') || ![403, 404].includes(status)) fail(`${host}: HTTP ${status}`);
      throw new DownloadHTTPError(`${host}: HTTP ${status}`, status);
    }
  })();
}
