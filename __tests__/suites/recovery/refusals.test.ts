// Tokens, indexes and networks that give no answer to go on with: told before the first write, with one remedy.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { createFetch } from '../../../src/gateways/http-fetch.ts';
import { readyFiles } from '../../commands/ready-files.ts';
import { type Run, run, type RunOptions, unreachable } from '../../commands/release-run.ts';
import { PASSWORD, type TestProject, useWorld } from '../../commands/world.ts';

jest.setTimeout(60_000);
const world = useWorld();

/** One error of that code; nothing was written anywhere, and no secret is told. */
async function expectRefusal(project: TestProject, result: Run, code: string): Promise<void> {
  expect(result.errors.map((error) => error.code)).toEqual([code]);
  expect(result.errors[0]?.remedy).not.toBe('');
  expect(result.writes).toEqual([]);
  expect(project.releases()).toEqual([]);
  expect(Object.keys(await project.refs()).sort()).toEqual(['refs/heads/main', 'refs/tags/v1.2.0']);
  expect(JSON.stringify([result.errors, result.log, result.warnings])).not.toContain(PASSWORD);
}

async function refused(
  code: string,
  options: RunOptions | ((project: TestProject) => RunOptions),
): Promise<Run> {
  const project = await world().project();
  const files = await readyFiles(project);
  const result = await run(world(), project, {
    files,
    ...(typeof options === 'function' ? options(project) : options),
  });
  await expectRefusal(project, result, code);
  expect(await project.indexed()).toEqual([]);
  return result;
}

describe('the token', () => {
  test('that GitHub does not know', async () => {
    await refused('github-token-invalid', { token: `ghs_${'0'.repeat(36)}` });
  });

  test('that is empty', async () => {
    await refused('github-token-missing', { token: '' });
  });

  test('without the right to read a private repository', async () => {
    const project = await world().project({ private: true });
    const files = await readyFiles(project);
    const result = await run(world(), project, { files, token: project.token({ actions: 'read' }) });
    await expectRefusal(project, result, 'github-right-missing');
    expect(result.errors[0]?.message).toContain('contents=read');
  });
});

describe('the index', () => {
  test('has another version in another spelling, which is no hindrance', async () => {
    const project = await world().project({ unsound: true });
    await writeFile(join(world().index.packagesDir, `${project.module}-1.2.zip`), 'old');
    const { outcome } = await run(world(), project, { files: await readyFiles(project) });
    expect(outcome?.result).toBe('released');
  });

  test('cannot be reached', async () => {
    const { errors } = await refused('index-unreachable', {
      fetch: (next) => (url, init) =>
        url.startsWith(world().index.url) ? unreachable(url, init) : next(url, init),
    });
    expect(errors[0]?.message).toContain('ECONNREFUSED');
    expect(errors[0]?.remedy).toContain('HTTPS_PROXY');
  });
});

describe('the network', () => {
  test('is not there', async () => {
    const { errors } = await refused('github-unreachable', { fetch: () => unreachable });
    expect(errors[0]?.message).toContain('ECONNREFUSED 192.0.2.1:443');
    expect(errors[0]?.remedy).toContain('HTTPS_PROXY');
  });

  test.each([
    ['https, by CONNECT', 'HTTPS_PROXY', 'https://api.acme.example'],
    ['http', 'HTTP_PROXY', 'http://api.acme.example'],
  ])('leads through a proxy that refuses, %s', async (_, variable, api) => {
    const server = createServer((_request, response) => response.writeHead(407).end('who are you?'));
    server.on('connect', (_request, socket) =>
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const proxied = createFetch({ [variable]: proxy });
    const { errors } = await refused('github-unreachable', {
      fetch: () => (url, init) => proxied(url.replace('https://api.github.com', api), init),
    });
    server.closeAllConnections();
    server.close();
    expect(errors[0]?.message).toMatch(/407/);
    expect(errors[0]?.remedy).toContain('HTTPS_PROXY');
  });

  test.each([
    [429, {}, 'github-rate-limit'],
    [403, { 'x-ratelimit-remaining': '0' }, 'github-rate-limit'],
    [503, {}, 'github-unavailable'],
  ])('answers %i at the first request', async (status, headers, code) => {
    const body = { message: 'No server is currently available to service your request.' };
    const project = await world().project();
    const files = await readyFiles(project);
    world().github.fault({
      route: /^GET \/repos\/[^ ]*\/git\/matching-refs/,
      times: 99,
      kind: { status, headers, body },
    });
    const result = await run(world(), project, { files });
    await expectRefusal(project, result, code);
  });
});

describe('a preview', () => {
  test('on another branch or for a fork: the plan is shown with rights to read alone, and nothing is written', async () => {
    const project = await world().project({ private: true });
    const token = project.token({ contents: 'read' });
    const { outcome, writes, steps } = await run(world(), project, {
      command: 'preview',
      branch: 'topic',
      token,
    });
    expect(outcome).toMatchObject({
      result: 'previewed',
      version: '1.3.0',
      previousVersion: '1.2.0',
      tag: 'v1.3.0',
    });
    expect(outcome?.plan?.branch).toBe('topic');
    expect(outcome?.notes).toContain('add mirror option');
    expect(writes).toEqual([]);
    expect(steps).toEqual(['Plan']);
  });

  test('is the plan that a release would carry out', async () => {
    const project = await world().project();
    const seen = await run(world(), project, { command: 'preview', branch: null });
    const made = await run(world(), project, { files: await readyFiles(project) });
    expect(seen.outcome?.plan?.hash).toBe(made.outcome?.plan?.hash);
    expect(seen.outcome?.plan?.packages).toEqual(made.outcome?.plan?.packages);
  });
});
