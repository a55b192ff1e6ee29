// Attestations on the strict PyPI: taken from publishers when everything in them is right, and shown as provenance.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Claims } from '../../../sandbox/runner/id-token.ts';
import { type RawFile, send, upload, wheel } from '../index/raw-upload.ts';
import { attest, certify, startTrust, statementOf, type TrustWorld } from './attested.ts';

let world: TrustWorld;
let token: string;
let minor = 0;
beforeAll(async () => {
  world = await startTrust();
  token = await world.token();
});
beforeEach(() => void (minor += 1));
afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const file = (): RawFile => wheel(`1.${minor}.0`);
const put = (attestations: unknown, as = token) =>
  upload(world.pypi.uploadUrl, {
    token: as,
    file: file(),
    fields: {
      attestations: [typeof attestations === 'string' ? attestations : JSON.stringify(attestations)],
    },
  });
const made = async (statement: unknown = statementOf(file()), claims: Claims = {}) =>
  attest(world, statement, await certify(world, claims));

describe('right ones', () => {
  test('are shown with their publisher', async () => {
    const attestation = await made();
    expect(await put([attestation])).toMatchObject({ status: 200 });
    const { filename } = file();
    const simple = await send(`${world.pypi.simpleUrl}acme-vault/`, {
      headers: { accept: 'application/vnd.pypi.simple.v1+json' },
    });
    const { files } = JSON.parse(simple.body) as { files: { filename: string; provenance: string }[] };
    const url = files.find((each) => each.filename === filename)?.provenance ?? '';
    expect(url).toBe(`${world.pypi.url}/integrity/acme-vault/1.${minor}.0/${filename}/provenance`);
    const provenance = await send(url);
    expect(provenance.headers['content-type']).toBe('application/vnd.pypi.integrity.v1+json');
    const publisher = {
      kind: 'GitHub',
      repository: 'acme/acme-vault',
      workflow: 'release.yml',
      environment: null,
    };
    expect(JSON.parse(provenance.body)).toEqual({
      version: 1,
      attestation_bundles: [{ publisher, attestations: [attestation] }],
    });
    expect((await send(url, { headers: { accept: 'text/html' } })).status).toBe(406);
  });

  test('one of each kind', async () => {
    const slsa = {
      ...statementOf(file()),
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { a: 1 },
    };
    expect(await put([await made(), await made(slsa)])).toMatchObject({ status: 200 });
  });

  test('are passed over while an administrator has them off', async () => {
    world.pypi.switches.attestationsDisabled = true;
    expect((await put('nonsense')).status).toBe(200);
    world.pypi.switches.attestationsDisabled = false;
    const { filename } = file();
    const url = `${world.pypi.url}/integrity/acme-vault/1.${minor}.0/${filename}/provenance`;
    expect(await send(url)).toMatchObject({
      status: 404,
      body: `{"message":"No provenance available for ${filename}"}`,
    });
  });
});

describe('wrong ones', () => {
  const change = (path: readonly string[], value: unknown) => async (): Promise<unknown> => {
    const attestation = structuredClone(await made());
    let at: Record<string, unknown> = attestation;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return [attestation];
  };
  const ofStatement = (more: Readonly<Record<string, unknown>>) => async (): Promise<unknown> => [
    await made({ ...statementOf(file()), ...more }),
  ];
  const unverified = 'Could not verify the uploaded artifact using the included attestation: ';
  const caller = 'acme/acme-vault/.github/workflows/caller.yml@refs/heads/main';
  const rows: readonly (readonly [string, () => Promise<unknown>, string])[] = [
    ['no JSON', async () => 'x', 'Malformed attestations: Invalid JSON'],
    ['no list', async () => made(), 'Malformed attestations: Input should be a valid array'],
    ['an empty list', async () => [], 'Malformed attestations: an empty attestation set is not permitted'],
    ['three', async () => [await made(), await made(), await made()], 'A maximum of 2 attestations per file'],
    [
      'two of one kind',
      async () => [await made(), await made()],
      'Multiple attestations for the same file with',
    ],
    ['another version', change(['version'], 2), 'Malformed attestations: version'],
    ['no entry', change(['verification_material', 'transparency_entries'], []), 'Malformed attestations: '],
    [
      'no certificate',
      change(['verification_material', 'certificate'], 'AAAA'),
      `${unverified}invalid X.509`,
    ],
    ['another signature', change(['envelope', 'signature'], 'AAAA'), `${unverified}DSSE: invalid signature`],
    ['another statement', change(['envelope', 'statement'], 'AAAA'), `${unverified}DSSE: invalid signature`],
    [
      'another file',
      ofStatement({ subject: [{ name: 'acme_vault-9.0.tar.gz', digest: { sha256: 'x' } }] }),
      `${unverified}subject does not match distribution name: acme_vault-9.0.tar.gz != `,
    ],
    [
      'other bytes',
      async () => [await made(statementOf({ ...file(), content: Buffer.from('x') }))],
      `${unverified}subject does not match distribution digest`,
    ],
    ['no subject', ofStatement({ subject: [] }), `${unverified}too many subjects`],
    [
      'another predicate',
      ofStatement({ predicateType: 'https://acme.example/v1' }),
      'Attestation with unsupported predicate type: https://acme.example/v1',
    ],
    [
      'a predicate that says something',
      ofStatement({ predicate: { a: 1 } }),
      `${unverified}the predicate of`,
    ],
    [
      'the workflow that called this one',
      async () => [await made(statementOf(file()), { workflow_ref: caller })],
      `${unverified}Certificate's Build Config URI (https://github.com/${caller}) does not match expected Trusted Publisher (release.yml @ acme/acme-vault)`,
    ],
    [
      'another repository',
      async () => [await made(statementOf(file()), { repository: 'eve/vault' })],
      `${unverified}Certificate's OIDCSourceRepositoryURI does not match`,
    ],
  ];
  test.each(rows)('%s', async (_, attestations, text) => {
    const answer = await put(await attestations());
    expect(answer.status).toBe(400);
    expect(answer.reason).toContain(`Invalid attestations supplied during upload: ${text}`);
    expect(world.pypi.files().map(({ filename }) => filename)).not.toContain(file().filename);
  });

  test('a certificate of another key', async () => {
    const [one, two] = [await made(), await made()];
    const mixed = { ...one, verification_material: two['verification_material'] };
    expect((await put([mixed])).reason).toContain('DSSE: invalid signature');
  });

  test('a log entry of another statement', async () => {
    const certified = await certify(world);
    const [one, two] = [
      await attest(world, statementOf(file()), certified),
      await attest(world, { a: 1 }, certified),
    ];
    const mixed = { ...one, verification_material: two['verification_material'] };
    expect((await put([mixed])).reason).toContain('log entry payload hash does not match bundle');
  });

  test('a certificate that no known authority signed', async () => {
    const other = await startTrust();
    const attestation = await attest(other, statementOf(file()), await certify(other));
    expect((await put([attestation])).reason).toContain('failed to build chain');
    await other[Symbol.asyncDispose]();
  });

  test('with a user’s token', async () => {
    world.pypi.addProject('acme-vault', 'hugo');
    const answer = await put([await made()], world.pypi.issueToken('hugo'));
    expect(answer.reason).toBe(
      'Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing',
    );
  });
});
