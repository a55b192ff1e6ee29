import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Pypiserver, startPypiserver } from '../../../sandbox/index/pypiserver.ts';

const user = 'publisher';
const password = 'a long unlikely password';
let index: Pypiserver;
let closedIndex: Pypiserver;

// The first run of a machine builds the Python environment.
beforeAll(async () => {
  [index, closedIndex] = await Promise.all([
    startPypiserver({ user, password }),
    startPypiserver({ user, password, private: true }),
  ]);
}, 180_000);
afterAll(async () => {
  await Promise.all([index.close(), closedIndex.close()]);
});

async function upload(
  content: string,
  secret: string,
  filename = 'acme_vault-1.2.0.tar.gz',
): Promise<Response> {
  const form = new FormData();
  form.set(':action', 'file_upload');
  form.set('protocol_version', '1');
  form.set('name', 'acme-vault');
  form.set('version', '1.2.0');
  form.set('content', new Blob([content]), filename);
  // In one piece: the server answers a wrong password before it has read the form, and then closes.
  const whole = new Response(form);
  const type = whole.headers.get('content-type') ?? '';
  return fetch(index.uploadUrl, {
    method: 'POST',
    body: await whole.arrayBuffer(),
    headers: { authorization: `Basic ${btoa(`${user}:${secret}`)}`, 'content-type': type },
  });
}

describe('pypiserver', () => {
  test('refuses a wrong password and stores nothing', async () => {
    const response = await upload('one', 'wrong');
    expect(response.status).toBe(403);
    expect(await readdir(index.packagesDir)).toEqual([]);
  });

  test('accepts a file once, serves it with its hash and refuses it a second time', async () => {
    expect((await upload('one', password, 'acme_vault-1.2.1.tar.gz')).status).toBe(200);
    const page = await (await fetch(`${index.simpleUrl}acme-vault/`)).text();
    expect(page).toContain(`#sha256=${createHash('sha256').update('one').digest('hex')}`);
    expect((await upload('two', password, 'acme_vault-1.2.1.tar.gz')).status).toBe(409);
  });

  test('never falls back to the public index', async () => {
    const response = await fetch(`${index.simpleUrl}pip/`, { redirect: 'manual' });
    expect(response.status).toBe(404);
  });

  test('a private index asks for the password when it is read', async () => {
    const page = `${closedIndex.simpleUrl}`;
    expect((await fetch(page)).status).toBe(401);
    const authorization = `Basic ${btoa(`${user}:${password}`)}`;
    expect((await fetch(page, { headers: { authorization } })).status).toBe(200);
  });
});
