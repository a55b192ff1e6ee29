// An index whose credential is asked for with every request.
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { raise } from '../../../src/findings/catalogue.ts';
import { uploadErrors } from '../../../src/findings/upload-errors.ts';
import type { CredentialSource } from '../../../src/gateways/package-index/credential-keeper.ts';
import {
  createPackageIndex,
  type PackageIndexOptions,
} from '../../../src/gateways/package-index/package-index.ts';
import { indexProfile } from '../../../src/upload/index-profile.ts';
import { acmeFile } from '../../distribution/acme-file.ts';
import { makeFolder } from '../archives/make-archive.ts';
import { type Answer, page, sendHtml, startFaultServer } from './fault-server.ts';

const FILENAME = 'acme_vault-1.3.0-py3-none-any.whl';
const CONTENT = 'bytes of the wheel';

async function bench(answer: Answer, credentials: CredentialSource, more: Partial<PackageIndexOptions> = {}) {
  const server = await startFaultServer(answer);
  const folder = await makeFolder();
  const path = await folder.write(FILENAME, Buffer.from(CONTENT));
  const log: string[] = [];
  const index = createPackageIndex({
    ...{ profile: indexProfile(server.url), credentials, fetch, version: '1' },
    log: (text) => void log.push(text),
    wait: async () => undefined,
    ...more,
  });
  return {
    ...{ server, index, log, file: acmeFile({ filename: FILENAME, content: CONTENT, path }) },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** A new secret for every request. */
function fresh(): CredentialSource {
  let count = 0;
  return async () => ({ user: '__token__', password: `hush-${(count += 1)}-hush` });
}

const failing: CredentialSource = async () => {
  throw raise(uploadErrors, 'upload-not-served', { index: 'x', seconds: 1, files: 'y' });
};

test('each request carries what the source gives then', async () => {
  await using b = await bench((_, response) => sendHtml(response, 200, page()), fresh());
  await b.index.readPage('acme-vault');
  await b.index.checkCredentials();
  await b.index.uploadFile(b.file);
  const sent = b.server.seen.map(({ headers }) =>
    Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString(),
  );
  expect(sent).toEqual([2, 4, 6].map((count) => `__token__:hush-${count}-hush`));
});

test('all secrets that were handed out stay out of messages and logs', async () => {
  const seen: string[] = [];
  await using b = await bench(({ headers }, response) => {
    const encoded = (headers.authorization ?? '').replace('Basic ', '');
    seen.push(encoded, Buffer.from(encoded, 'base64').toString().replace('__token__:', ''));
    sendHtml(response, 400, `refused: ${seen.join(' ')}`);
  }, fresh());
  for (let times = 0; times < 3; times += 1) {
    const error = await b.index.uploadFile(b.file).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'upload-refused' });
    expect(seen.length).toBeGreaterThan(0);
    for (const secret of seen) expect(String(error)).not.toContain(secret);
  }
  expect(b.log.join('\n')).not.toContain('hush');
});

describe('a source that has nothing', () => {
  test('its error is the answer, and nothing is sent or tried again', async () => {
    await using b = await bench((_, response) => sendHtml(response, 200, page()), failing);
    for (const work of [
      b.index.readPage('acme-vault'),
      b.index.checkCredentials(),
      b.index.uploadFile(b.file),
    ])
      await expect(work).rejects.toMatchObject({ code: 'upload-not-served' });
    expect(b.server.seen).toEqual([]);
    expect(b.log).toEqual([]);
  });

  test('null: the index is asked without, and says what it thinks of that', async () => {
    await using b = await bench(
      (_, response) => sendHtml(response, 401, 'who?'),
      async () => null,
    );
    await expect(b.index.readPage('acme-vault')).rejects.toMatchObject({ code: 'index-credentials-missing' });
    await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'index-credentials-missing' });
    expect(b.server.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });
});

describe('a credential that runs out while the file is sent', () => {
  const taken = (headers: IncomingHttpHeaders): string =>
    Buffer.from((headers.authorization ?? '').replace('Basic ', ''), 'base64').toString();
  /** The first is good until it was sent; there is a second one then, if at all. */
  const running = (later: string | null, good: string) => {
    let sent = 0;
    const answer: Answer = ({ method, headers }, response) => {
      if (method === 'GET') return sendHtml(response, 200, page());
      sent += 1;
      return taken(headers) === `__token__:${good}`
        ? sendHtml(response, 200, 'stored')
        : sendHtml(response, 403, 'Invalid or non-existent authentication information.');
    };
    const source: CredentialSource = async () => {
      if (sent > 0 && later === null)
        throw raise(uploadErrors, 'upload-not-served', { index: 'x', seconds: 1, files: 'y' });
      return { user: '__token__', password: sent > 0 && later !== null ? later : 'first-hush' };
    };
    return { answer, source };
  };
  const methods = (b: { readonly server: { readonly seen: readonly { readonly method: string }[] } }) =>
    b.server.seen.map(({ method }) => method).join(' ');

  test('is asked for again, and the file is sent once more', async () => {
    const { answer, source } = running('second-hush', 'second-hush');
    await using b = await bench(answer, source);
    expect(await b.index.uploadFile(b.file)).toBe('stored');
    expect(methods(b)).toBe('POST GET POST');
    expect(b.log.join('\n')).not.toContain('hush');
  });

  test.each([
    ['the same one is refused for good', 'first-hush', 'POST'],
    ['a new one is sent once', 'second-hush', 'POST GET POST'],
    ['none is to be had: the refusal is told', null, 'POST'],
  ])('%s', async (_, later, expected) => {
    const { answer, source } = running(later, 'another');
    await using b = await bench(answer, source);
    await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'index-credentials-refused' });
    expect(methods(b)).toBe(expected);
  });

  test('what another run stored meanwhile is not sent again', async () => {
    let sent = 0;
    await using b = await bench(({ method }, response) => {
      if (method === 'POST') sent += 1;
      return method === 'POST'
        ? sendHtml(response, 401, 'expired')
        : sendHtml(response, 200, page({ filename: FILENAME, sha256: b.file.sha256 }));
    }, fresh());
    expect(await b.index.uploadFile(b.file)).toBe('already-there');
    expect(sent).toBe(1);
  });

  test('a refusal of the file is no matter of credentials', async () => {
    await using b = await bench(
      ({ method }, response) =>
        method === 'GET'
          ? sendHtml(response, 200, page())
          : sendHtml(response, 400, 'Invalid token: no such project'),
      fresh(),
    );
    await expect(b.index.uploadFile(b.file)).rejects.toMatchObject({ code: 'upload-refused' });
    expect(methods(b)).toBe('POST');
  });
});

test('a public index is read without asking the source', async () => {
  await using b = await bench(() => undefined, failing, {
    profile: indexProfile('pypi'),
    fetch: async () => new Response(page(), { headers: { 'content-type': 'text/html' } }),
  });
  expect(await b.index.readPage('acme-vault')).toEqual({ files: [] });
});

test('a refusal is told in better words where there are some', async () => {
  const better = raise(uploadErrors, 'upload-not-served', { index: 'x', seconds: 1, files: 'y' });
  await using b = await bench((_, response) => sendHtml(response, 400, 'project unknown'), fresh(), {
    explainRefusal: ({ body }) => (body.includes('project unknown') ? better : null),
  });
  await expect(b.index.uploadFile(b.file)).rejects.toBe(better);
  expect(b.server.seen).toHaveLength(1);
});
