// `py-release auth check`: what is found on a machine and on GitHub, and what is said of it.
import { expect, jest, test } from '@jest/globals';
import { sampleToken } from '../../credentials/sample-macaroon.ts';
import { useAuthWorld } from './auth-world.ts';

jest.setTimeout(60_000);
const world = useAuthWorld();

interface Row {
  readonly what: string;
  readonly place: string;
  readonly state: string;
  readonly kind: string;
  readonly expires: string | null;
  readonly updated: string | null;
  readonly findings: readonly { readonly level: string; readonly text: string }[];
}

function rowsOf(stdout: string): readonly Row[] {
  const { schema, credentials } = JSON.parse(stdout) as { schema: number; credentials: readonly Row[] };
  expect(schema).toBe(1);
  return credentials;
}

/** What is said of one, briefly. */
function saidOf(rows: readonly Row[], place: string, what?: string): readonly unknown[] {
  return rows
    .filter((row) => row.place === place && (what === undefined || row.what === what))
    .map(({ state, findings }) => [state, findings.map(({ text }) => text).join('; ')]);
}

test('a clean home: nothing is found, and the workflow is', async () => {
  const person = await world().person();
  const { code, stdout } = await person.run(['auth', 'check', '--json']);
  expect(rowsOf(stdout)).toEqual([
    {
      ...{ what: 'trusted publishing', place: '.github/workflows/release.yml', state: 'unknown' },
      ...{ kind: 'publisher in environment pypi', expires: null, updated: null, findings: [] },
    },
  ]);
  expect(code).toBe(0);
  const empty = await world().person({ pyproject: false });
  expect((await empty.run(['auth', 'check'])).stdout).toContain('No credential was found.');
});

test('a messy machine: each is asked of its own index alone, and nothing is guessed', async () => {
  const person = await world().person({ keyring: true });
  const [wide, gone, test_] = [
    world().token('pypi'),
    world().token('pypi', { known: false }),
    world().token('testpypi'),
  ];
  const expired = sampleToken('test.pypi.org', [0, 1_700_000_000, 1_600_000_000]);
  const github = world().gitHubToken({ kind: 'classic', scopes: ['repo', 'read:org'] });
  world().secrets.push(expired);
  await person.write(
    '.pypirc',
    `[pypi]\npassword = ${gone}\n[testpypi]\npassword = ${expired}\n[shelf]\nrepository = http://pypi.acme.example/\npassword = hush\n`,
    0o644,
  );
  await person.write(
    '.netrc',
    `machine github.com login mona password ${github}\nmachine mail.acme.example login a password b\n`,
  );
  await person.write(
    '.config/pip/pip.conf',
    '[global]\nindex-url = https://mona:hush@pypi.acme.example/simple/\n',
    0o640,
  );
  world()
    .github.repository('acme/vault')
    .secrets.set('OLD', {
      ...{ name: 'OLD', value: 'x', createdAt: '2020-01-01T00:00:00Z', updatedAt: '2020-01-02T00:00:00Z' },
    });
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().replace('T', ' ').slice(0, 19);
  const writer = world().gitHubToken({ expires: `${soon} UTC` });
  const env = {
    PYPI_API_TOKEN: wide,
    TEST_PYPI_API_TOKEN: world().token('pypi'),
    TWINE_PASSWORD: test_,
    GITHUB_TOKEN: writer,
  };
  const { code, stdout, stderr } = await person.run(['auth', 'check', '--json'], env);
  const rows = rowsOf(stdout);
  const open =
    'stands in a file that others may read: chmod 600; is in plain text: a keyring would close it up';
  expect(saidOf(rows, 'PYPI_API_TOKEN')).toEqual([
    ['valid', 'may upload to every project of its account: make one for this project alone'],
  ]);
  expect(saidOf(rows, 'TEST_PYPI_API_TOKEN')).toEqual([
    ['unknown', 'stands where TestPyPI is meant, and is a token of pypi.org; it was not sent'],
  ]);
  expect(saidOf(rows, 'TWINE_PASSWORD', 'TestPyPI')).toEqual([['valid', expect.any(String)]]);
  expect(saidOf(rows, '[pypi] of ~/.pypirc')).toEqual([
    ['refused', expect.stringMatching(new RegExp(`^is refused: .*; ${open}$`))],
  ]);
  expect(saidOf(rows, '[testpypi] of ~/.pypirc')).toEqual([
    ['expired', expect.stringMatching(/^has expired: /)],
  ]);
  expect(saidOf(rows, '[shelf] of ~/.pypirc')).toEqual([
    ['unknown', expect.stringContaining('http://pypi.acme.example/')],
  ]);
  expect(saidOf(rows, 'github.com of ~/.netrc')).toEqual([
    ['valid', expect.stringContaining('reaches all repositories of its owner (repo)')],
  ]);
  expect(saidOf(rows, '~/.config/pip/pip.conf')).toEqual([
    ['unknown', 'stands in a file that others may read: chmod 600'],
  ]);
  expect(saidOf(rows, 'acme/vault', 'OLD')).toEqual([
    ['unknown', expect.stringMatching(/is \d+ days old: rotate it/)],
  ]);
  expect(rows.find(({ place }) => place === 'GITHUB_TOKEN')).toMatchObject({
    state: 'valid',
    kind: 'fine-grained personal access token of mona (secrets: write)',
    findings: [{ level: 'advice', text: 'expires in 5 days' }],
  });
  expect(stdout).not.toContain('mail.acme.example');
  expect(stdout + stderr).not.toContain('hush');
  expect(stderr).toContain('error[auth-found-bad]: 4 of the credentials');
  expect(code).toBe(1);
  expect(world().services.testpypi.requests.filter(({ kind }) => kind === 'upload').length).toBeGreaterThan(
    0,
  );
  expect(world().github.violations).toEqual([]);

  const table = await person.run(['auth', 'check'], env);
  expect(table.stdout).toMatch(/^PyPI +valid +PYPI_API_TOKEN +API token for the whole account$/m);
  expect(table.stdout).toContain('  problem: is refused');
  expect(table.stdout).not.toContain('\u001b');
  expect((await person.keyring()).called).toContain('["get","https://upload.pypi.org/legacy/","__token__"]');
});

test('GitHub and the indexes silent: unknown, and no failure', async () => {
  const person = await world().person();
  const env = { GITHUB_TOKEN: world().gitHubToken(), PYPI_API_TOKEN: world().token('pypi') };
  world().services.pypi.fault({ on: 'upload', kind: 'cut', times: 9 });
  world().github.fault({ route: 'GET /user', kind: { status: 403, body: { message: 'Sorry' } } });
  const { stdout, code } = await person.run(['auth', 'check', '--json'], env);
  expect(saidOf(rowsOf(stdout), 'PYPI_API_TOKEN')[0]).toEqual(['unknown', expect.any(String)]);
  expect(saidOf(rowsOf(stdout), 'GITHUB_TOKEN')).toEqual([['unknown', '']]);
  expect(code).toBe(0);
});

test('a hostile ~/.netrc and ~/.pypirc: an error that quotes nothing', async () => {
  const person = await world().person();
  await person.write('.netrc', 'machine a login b passwort hush-hush\n');
  const netrc = await person.run(['auth', 'check']);
  expect(netrc).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('error[auth-netrc-malformed]'),
  });
  expect(netrc.stderr).not.toContain('hush');
});
