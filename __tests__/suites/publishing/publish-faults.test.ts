// Troubles of an index while it is published to: each is recovered from, or ends in one clear error, with the right bytes there or none.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Fault } from '../../../sandbox/index/strict-pypi/faults.ts';
import type { StrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import { type PublicServices, startPublicServices } from '../../../sandbox/internet/public-services.ts';
import {
  complaints,
  namesOn,
  type PublicWorld,
  type PublishedRun,
  readyDist,
  startPublicWorld,
  trust,
} from '../../e2e/public-world.ts';
import type { PushedProject } from '../../e2e/world.ts';

jest.setTimeout(120_000);

let world: PublicWorld;
const started: PublicServices[] = [];
/** All runs wait beside each other. */
let recovered: readonly Told[];
let failed: readonly Told[];
let closed: Closed;
beforeAll(async () => {
  world = await startPublicWorld();
  [recovered, failed, closed] = await Promise.all([
    Promise.all(RECOVERED.map(([, trouble]) => publishTo(trouble))),
    Promise.all(FAILED.map(([, trouble]) => publishTo(trouble))),
    publishTwice(),
  ]);
});
afterAll(async () => {
  await Promise.all(started.map((services) => services.close()));
  await world?.close();
});

interface Told {
  readonly run: PublishedRun;
  readonly project: PushedProject;
  readonly pypi: StrictPypi;
}

let projects = 0;

async function publishTo(trouble: (pypi: StrictPypi) => void): Promise<Told> {
  const services = await startPublicServices();
  started.push(services);
  const { pypi } = services;
  const project = await world.project(`acme-trouble-${(projects += 1)}`);
  trust(project, [pypi]);
  trouble(pypi);
  const files = await readyDist(world, project);
  const run = await world.publish(project, { action: 'publish', files, services });
  return { run, project, pypi };
}

const names = ({ stem }: PushedProject) => [`${stem('1.3.0')}-py3-none-any.whl`, `${stem('1.3.0')}.tar.gz`];
/** The first one only asks whether the credential is known. */
const FIRST_FILE = 2;
const onUpload =
  (kind: Fault['kind'], more: Partial<Fault> = {}) =>
  (pypi: StrictPypi): void =>
    pypi.fault({ on: 'upload', nth: FIRST_FILE, kind, ...more });

type Row = readonly [what: string, trouble: (pypi: StrictPypi) => void, told: RegExp];

const RECOVERED: readonly Row[] = [
  [
    '429 with Retry-After',
    onUpload({ status: 429, headers: { 'retry-after': '2' } }),
    /looking again in 2 s/,
  ],
  ['503', onUpload({ status: 503 }), /HTTP 503.*looking again in 1 s/],
  ['a connection that is cut', onUpload('cut-while-reading'), /broke while .*looking again in 1 s/],
  [
    'an answer that is lost although the file was stored',
    onUpload('cut-after-effect'),
    /looking again in 1 s/,
  ],
  [
    '400 although the file was stored',
    onUpload({ status: 400, reason: 'File already exists', afterEffect: true }),
    /uploaded|already there/,
  ],
  [
    'a page that the CDN holds back',
    (pypi) => {
      pypi.staleness.reads = 3;
    },
    /Waiting for the index to list/,
  ],
  ['a page that fails', (pypi) => pypi.fault({ on: 'simple', kind: { status: 503 } }), /503/],
  [
    'a mint that fails twice',
    (pypi) => pypi.fault({ on: 'mint', times: 2, kind: { status: 502 } }),
    /HTTP 502/,
  ],
  [
    'a token that is minted and lost',
    (pypi) => pypi.fault({ on: 'mint', kind: 'cut-after-effect' }),
    /asking again/,
  ],
  [
    'a token that is not taken back',
    (pypi) => pypi.fault({ on: 'burn', kind: { status: 503 } }),
    /did not take its upload token back \(HTTP 503\)/,
  ],
];

describe('recovered from, with every file there once', () => {
  test.each(RECOVERED.map(([what, , told], at) => [what, told, at] as const))('%s', (_, told, at) => {
    const { run, project, pypi } = recovered[at] as Told;
    expect(complaints(run)).toEqual([]);
    expect(run.outputs).toMatchObject({ result: 'published', version: '1.3.0' });
    expect(run.log).toMatch(told);
    expect(namesOn(pypi, project)).toEqual(names(project));
    expect(pypi.requests.filter(({ filename }) => filename !== null)).toHaveLength(2);
  });
});

const FAILED: readonly (readonly [
  what: string,
  trouble: (pypi: StrictPypi) => void,
  code: string,
  told: string,
])[] = [
  [
    'an index that is read-only',
    (pypi) => {
      pypi.switches.readOnly = true;
    },
    'upload-busy',
    'after 5 attempts (HTTP 403): Read-only mode: Uploads are temporarily disabled. Wait for the index to recover',
  ],
  [
    'a page that can not be read',
    (pypi) => pypi.fault({ on: 'simple', times: Infinity, kind: { status: 500 } }),
    'index-read-failed',
    'Files are sent only while the index shows what it has',
  ],
  [
    'a page that leads elsewhere',
    (pypi) =>
      pypi.fault({
        on: 'simple',
        times: Infinity,
        kind: { status: 302, headers: { location: 'https://test.pypi.org/simple/' } },
      }),
    'index-redirected',
    'on to another host, https://test.pypi.org',
  ],
  [
    'a token that is refused',
    (pypi) =>
      pypi.fault({
        on: 'upload',
        times: Infinity,
        kind: { status: 403, reason: 'Invalid or non-existent authentication information.' },
      }),
    'release-credentials-refused',
    'PyPI',
  ],
];

describe('one clear error, and no file there', () => {
  test.each(FAILED.map(([what, , code, told], at) => [what, code, told, at] as const))(
    '%s',
    (_, code, told, at) => {
      const { run, project, pypi } = failed[at] as Told;
      // After the upload began a run also says where its release stands.
      expect(complaints(run).filter((title) => title !== 'where the release stands')).toEqual([code]);
      expect(run.annotations[0]?.message).toContain(told);
      expect(run.exitCode).toBe(1);
      expect(namesOn(pypi, project)).toEqual([]);
      expect([...pypi.state.tokens.values()].filter((holder) => 'publisher' in holder)).toEqual([]);
    },
  );
});

interface Closed {
  readonly project: PushedProject;
  readonly pypi: StrictPypi;
  readonly run: PublishedRun;
  /** Names on the index after it. */
  readonly left: readonly string[];
  readonly again: PublishedRun;
}

/** The index becomes read-only after the first file; the second run finds it open. */
async function publishTwice(): Promise<Closed> {
  const services = await startPublicServices();
  started.push(services);
  const { pypi } = services;
  const project = await world.project('acme-closing');
  trust(project, [pypi]);
  const files = await readyDist(world, project);
  const close = (): void => {
    pypi.switches.readOnly = true;
  };
  pypi.fault({ on: 'upload', nth: FIRST_FILE, kind: { after: close } });
  const run = await world.publish(project, { action: 'publish', files, services });
  const left = namesOn(pypi, project);
  pypi.switches.readOnly = false;
  const again = await world.publish(project, { action: 'publish', files, services, runAttempt: 2 });
  return { project, pypi, run, left, again };
}

test('an index that becomes read-only after the first file: the next run sends the other', () => {
  const { project, pypi, run, left, again } = closed;
  expect(complaints(run)).toEqual(['upload-busy', 'where the release stands']);
  expect(run.annotations[1]?.message).toContain(`Not done: ${project.stem('1.3.0')}.tar.gz on PyPI`);
  expect(left).toEqual(names(project).slice(0, 1));
  expect(complaints(again)).toEqual([]);
  expect(again.log).toContain(`${names(project)[0]}: already there, same sha256`);
  expect(namesOn(pypi, project)).toEqual(names(project));
});
