// The road of `py-release release`, in process: what is asked of the outside, in which order, and what stops it.
import { describe, expect, test } from '@jest/globals';
import {
  type CheckoutNeeds,
  releaseCheckout,
  type OpenedNeeds,
} from '../../src/commands/release-checkout.ts';
import { fileRules } from '../../src/commands/file-rules.ts';
import { readProject } from '../../src/commands/read-project.ts';
import { raise } from '../../src/findings/catalogue.ts';
import { vulnerabilityErrors } from '../../src/findings/vulnerability-errors.ts';
import { acmeFile } from '../distribution/acme-file.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const PYPROJECT = '[project]\nname = "acme-vault"\nversion = "1.3.0"\ndescription = "x"\n';

interface Stand {
  readonly index?: string | null;
  readonly tag?: boolean;
  readonly allowDirty?: boolean;
  readonly changed?: readonly string[] | null;
  readonly canConfirm?: boolean;
  readonly agrees?: boolean;
  readonly verdict?: 'accepted' | 'refused' | 'unknown';
  readonly local?: string | null;
  readonly remote?: string | null;
  readonly wheel?: string;
  readonly sbom?: boolean;
  readonly lock?: () => Promise<string>;
}

async function release(stand: Stand) {
  const calls: string[] = [];
  const told: string[] = [];
  const did = <Value>(call: string, value: Value): Promise<Value> => {
    calls.push(call);
    return Promise.resolve(value);
  };
  const paths = ['pyproject.toml'];
  const project = await readProject(
    {
      listFiles: async () => paths.map((path) => ({ path, mode: '100644', sha: '' })),
      readFiles: async () => new Map([['pyproject.toml', Buffer.from(PYPROJECT)]]),
      findFiles: async () => [],
    },
    '.',
  );
  const files = [
    acmeFile({ filename: stand.wheel ?? 'acme_vault-1.3.0-py3-none-any.whl' }),
    acmeFile({ filename: 'acme_vault-1.3.0.tar.gz' }),
  ];
  const listed = files.map(({ filename, sha256, size }) => ({
    ...{ filename, sha256, size, url: `https://files.acme.example/${filename}` },
    ...{ requiresPython: null, yanked: false as const },
  }));
  let sent = 0;
  const opened: OpenedNeeds = {
    cleanArtifacts: () => did('clean', { removed: [], kept: [] }),
    build: () =>
      did(
        'build',
        files.map(({ path }) => path),
      ),
    checkCredentials: () => did('credentials', stand.verdict ?? 'accepted'),
    readDistribution: async (path) => files.find((file) => file.path === path) as (typeof files)[number],
    twineCheck: async () => undefined,
    checkInstall: async () => [],
    buildAgain: () => Promise.reject(new Error('not asked for')),
    listMembers: () => Promise.reject(new Error('not asked for')),
    attestFiles: async () => undefined,
    uploadsAtATime: () => 4,
    storesApart: false,
    readPage: async () => (sent === 0 ? 'empty' : ({ files: listed, versions: null } as never)),
    uploadFile: (file) => {
      sent += 1;
      return did(`upload ${file.kind}`, 'stored' as const);
    },
    wait: async () => undefined,
    pageCopy: () => null,
    servesBytes: async () => true,
    readBytes: async () => Buffer.alloc(0),
    lockRequirements: () => did('resolve', undefined).then(stand.lock ?? (async () => '')),
    saveText: (path) => did(`write ${path}`, undefined),
    installPublished: () =>
      did('install', {
        file: files[0]?.filename ?? null,
        modules: [],
        scripts: [],
        verified: false,
        notes: [],
      }),
  };
  const needs: CheckoutNeeds = {
    step: (_, work) => work(),
    info: (text) => void told.push(text),
    warn: (text) => void told.push(`warning: ${text}`),
    standing: () => undefined,
    canConfirm: stand.canConfirm ?? true,
    readState: async () =>
      stand.changed === null ? null : { sha: SHA, committedAt: 1_700_000_000, changed: stand.changed ?? [] },
    readLocalTag: async () => stand.local ?? null,
    readRemoteTag: () => did('ask origin', stand.remote ?? null),
    tryPushTag: () => did('try origin', undefined),
    makeTag: () => did('make tag', undefined),
    pushTag: () => did('push tag', 'origin'),
    openIndex: () => did('open', opened),
    confirm: () => did('confirm', stand.agrees ?? true),
    sourceDate: async () => 1_600_000_000,
  };
  const index = stand.index === undefined ? 'PyPI' : stand.index;
  const { tag = false, allowDirty = false } = stand;
  const rules = { ...fileRules(project, [], { kind: 'pypi', indexName: 'PyPI' }), tracked: null };
  const outcome = await releaseCheckout(
    { project, rules, index, tag, allowDirty, verifyCommand: null, sbom: stand.sbom ?? false },
    needs,
  ).catch((error: unknown) => error);
  return { outcome, calls, told };
}

const UPLOAD = [
  'open',
  'credentials',
  'clean',
  'build',
  'confirm',
  'upload wheel',
  'upload sdist',
  'install',
];

test('requirements that can not be resolved stop it before the upload', async () => {
  const { outcome, calls } = await release({
    sbom: true,
    lock: () => Promise.reject(raise(vulnerabilityErrors, 'requirements-unresolved', { lines: 'x' })),
  });
  expect(outcome).toMatchObject({ code: 'requirements-unresolved' });
  expect(calls.filter((call) => call.startsWith('upload'))).toEqual([]);
});

describe('what is asked, in order', () => {
  test.each<readonly [string, Stand, readonly string[]]>([
    ['nothing is uploaded', { index: null }, ['open', 'clean', 'build']],
    ['an upload', {}, UPLOAD],
    [
      'the bill of materials: written before the upload, and not uploaded',
      { sbom: true },
      [...UPLOAD.slice(0, 4), 'resolve', 'write dist/acme_vault-1.3.0.cdx.json', ...UPLOAD.slice(4)],
    ],
    ['an upload from a folder without git', { changed: null }, UPLOAD],
    [
      'an upload with a tag: origin is asked before the build and before the upload',
      { tag: true },
      [
        ...['ask origin', 'try origin', 'open', 'credentials', 'clean', 'build', 'ask origin', 'try origin'],
        ...['confirm', 'upload wheel', 'upload sdist', 'install', 'make tag', 'push tag'],
      ],
    ],
    [
      'the tag is here already: it is pushed',
      { tag: true, local: SHA },
      [
        ...['ask origin', 'try origin', 'open', 'credentials', 'clean', 'build', 'ask origin', 'try origin'],
        ...['confirm', 'upload wheel', 'upload sdist', 'install', 'push tag'],
      ],
    ],
    [
      'the tag is on origin already: nothing is left to do',
      { tag: true, remote: SHA },
      ['ask origin', 'open', 'credentials', 'clean', 'build', 'ask origin', ...UPLOAD.slice(4)],
    ],
  ])('%s', async (_, stand, calls) => {
    const run = await release(stand);
    expect(run.outcome).toMatchObject({ name: 'acme-vault', version: '1.3.0' });
    expect(run.calls).toEqual(calls);
  });
});

describe('what stops it, and how far it comes', () => {
  test.each<readonly [string, Stand, readonly string[]]>([
    ['checkout-dirty', { changed: ['a.py'] }, []],
    ['checkout-dirty-tag', { changed: ['a.py'], tag: true, allowDirty: true }, []],
    ['checkout-without-git', { changed: null, tag: true }, []],
    ['checkout-not-confirmed', { canConfirm: false }, []],
    ['checkout-tag-elsewhere', { local: OTHER }, []],
    ['checkout-tag-elsewhere', { index: null, local: OTHER }, []],
    ['checkout-tag-elsewhere', { tag: true, remote: OTHER }, ['ask origin']],
    ['checkout-credentials-refused', { verdict: 'refused' }, ['open', 'credentials']],
    ['checkout-not-confirmed', { agrees: false }, ['open', 'credentials', 'clean', 'build', 'confirm']],
    [
      'distribution-platform-tag',
      { wheel: 'acme_vault-1.3.0-cp312-cp312-linux_x86_64.whl' },
      ['open', 'credentials', 'clean', 'build'],
    ],
  ])('%s %j', async (code, stand, calls) => {
    const run = await release(stand);
    const [first] = (run.outcome as { errors?: unknown[] }).errors ?? [run.outcome];
    expect(first).toMatchObject({ code });
    expect(run.calls).toEqual(calls);
  });
});

test('changes are told where they may be, with the first few by name', async () => {
  const changed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  for (const stand of [{ index: null }, { allowDirty: true }])
    expect((await release({ ...stand, changed })).told).toContain(
      'warning: Not committed, and in the build as they are: a, b, c, d, e and 2 more.',
    );
});

test('a wheel for this machine alone: a dry run warns, since it is fit to try', async () => {
  const run = await release({ index: null, wheel: 'acme_vault-1.3.0-cp312-cp312-linux_x86_64.whl' });
  expect(run.outcome).toMatchObject({ version: '1.3.0', uploaded: [] });
  expect(run.told.join('\n')).toMatch(/warning: .*linux_x86_64/);
});

test('what is to be agreed to stands above the question', async () => {
  const { told } = await release({ agrees: false });
  expect(told.slice(-2)).toEqual([
    expect.stringMatching(/^acme_vault-1\.3\.0-py3-none-any\.whl {2}\d+ B$/),
    expect.stringMatching(/^acme_vault-1\.3\.0\.tar\.gz {2}\d+ B$/),
  ]);
});
