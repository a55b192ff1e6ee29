// Who may upload, and in which order PyPI looks at an upload in which everything is wrong.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type StrictPypi, startStrictPypi } from '../../../sandbox/index/strict-pypi/strict-pypi.ts';
import {
  basic,
  MULTIPART,
  multipart,
  ordinaryFields,
  type RawFile,
  type RawUpload,
  sdist,
  send,
  upload,
  wheel,
} from './raw-upload.ts';

let pypi: StrictPypi;
beforeEach(async () => {
  pypi = await startStrictPypi();
});
afterEach(() => pypi.close());

test('each wrong thing is told in its turn', async () => {
  const stored = await sdist('1.0.0');
  const token = pypi.issueToken('mona');
  await upload(pypi.uploadUrl, { token, file: stored });
  await upload(pypi.uploadUrl, { token, file: wheel('1.0.0') });
  pypi.deleteFile(wheel('1.0.0').filename);
  pypi.addUser('hugo', { hasVerifiedEmail: false, hasTwoFactor: false });
  Object.assign(pypi.switches, { readOnly: true, uploadsDisabled: true, fileLimit: 1, projectLimit: 1 });
  const project = pypi.state.projects.get('acme-vault');
  if (project === undefined) throw new Error('The project is missing.');
  project.inGoodStanding = false;

  const ordinary = ordinaryFields(wheel('1.0.0'));
  const changed: RawFile = { ...wheel('1.0.0'), content: Buffer.from('no wheel') };
  let now: RawUpload = {
    token: 'pypi-never-issued',
    file: null,
    fields: {
      ...ordinary,
      protocol_version: ['2'],
      filetype: ['bdist_egg'],
      metadata_version: ['9'],
      sha256_digest: ['0'.repeat(64)],
    },
  };
  const fields = (more: Readonly<Record<string, readonly string[]>>): void => {
    now = { ...now, fields: { ...now.fields, ...more } };
  };
  const release = project.releases.get('1');
  const repairs: readonly (readonly [text: string, repair: () => unknown])[] = [
    ['Read-only mode: Uploads are temporarily disabled.', () => (pypi.switches.readOnly = false)],
    ['New uploads are temporarily disabled.', () => (pypi.switches.uploadsDisabled = false)],
    [
      'Invalid or non-existent authentication',
      () => (now = { ...now, token: pypi.issueToken('hugo', 'other') }),
    ],
    ['Unknown protocol version.', () => fields({ protocol_version: ['1'] })],
    ['Invalid value for filetype.', () => fields({ filetype: ['bdist_wheel'] })],
    ["'9' is not a valid metadata version.", () => fields({ metadata_version: ['2.4'] })],
    [
      'Upload payload does not have a file.',
      () => (now = { ...now, file: { ...changed, filename: 'a/b.whl' } }),
    ],
    ['Invalid API Token: project-scoped token', () => (now = { ...now, token: pypi.issueToken('hugo') })],
    ["The user 'hugo' isn't allowed to upload to project 'acme-vault'.", () => project.owners.add('hugo')],
    ["User 'hugo' does not have a verified", () => pypi.addUser('hugo', { hasTwoFactor: false })],
    ["User 'hugo' does not have two-factor", () => pypi.addUser('hugo')],
    ['Organization account owning this project is inactive.', () => (project.inGoodStanding = true)],
    [
      "Cannot upload a file with '/'",
      () => (now = { ...now, file: { ...changed, contentType: 'image/png' } }),
    ],
    ['Invalid distribution file.', () => (now = { ...now, file: changed })],
    ['File too large.', () => (pypi.switches.fileLimit = 10 ** 9)],
    ['Project size too large.', () => (pypi.switches.projectLimit = 10 ** 9)],
    [
      'The digest supplied does not match',
      () => fields({ sha256_digest: ordinaryFields(changed)['sha256_digest'] ?? [] }),
    ],
    ['This filename was previously used', () => pypi.state.usedFilenames.clear()],
    [
      'Uploading new files to releases older than 14 days',
      () => project.releases.set('1', { ...(release as NonNullable<typeof release>), created: Date.now() }),
    ],
    ['Invalid distribution file. File is not a zipfile', () => undefined],
  ];
  if (release === undefined) throw new Error('The release is missing.');
  project.releases.set('1', { ...release, created: 0 });
  for (const [text, repair] of repairs) {
    const answer = await upload(pypi.uploadUrl, now);
    expect(answer.reason.slice(0, text.length)).toBe(text);
    repair();
  }
});

describe('duplicates come before age, age before a second sdist', () => {
  test('a second sdist', async () => {
    const token = pypi.issueToken('mona');
    const file = await sdist('1.0.0');
    await upload(pypi.uploadUrl, { token, file });
    const second = { ...file, filename: 'acme_vault-1.0.tar.gz', content: Buffer.from('other') };
    const answer = await upload(pypi.uploadUrl, { token, file: second });
    expect(answer).toMatchObject({ status: 400, reason: 'Only one sdist may be uploaded per release.' });
  });
});

describe('credentials', () => {
  const refused = { status: 403 };
  test.each([
    [
      'a user with a password',
      () => basic('mona', 'secret'),
      'Username/Password authentication is no longer supported.',
    ],
    [
      'an unknown token',
      () => basic('__token__', 'pypi-x'),
      'Invalid or non-existent authentication information.',
    ],
    ['none', () => '', 'Invalid or non-existent authentication information.'],
    [
      'a project’s token elsewhere',
      () => basic('__token__', pypi.issueToken('mona', 'other')),
      'Invalid API Token: ',
    ],
  ])('%s is refused', async (_, authorization, text) => {
    const file = wheel('1.0.0');
    const fields = Object.entries(ordinaryFields(file)).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    );
    const headers = { 'content-type': MULTIPART, authorization: authorization() };
    const answer = await send(pypi.uploadUrl, { method: 'POST', body: multipart(fields, file), headers });
    expect(answer).toMatchObject(refused);
    expect(answer.reason).toContain(text);
    expect([...pypi.state.projects.keys()]).toEqual([]);
  });

  test.each([
    ['acme-vau1t', 'acme-vault', "The name 'acme-vault' is too similar to an existing project."],
    ['other', 'json', "The name 'json' isn't allowed."],
  ])('beside %s, %s can’t be made', async (existing, name, text) => {
    pypi.addProject(existing, 'mona');
    const answer = await upload(pypi.uploadUrl, {
      token: pypi.issueToken('mona'),
      file: wheel('1.0.0'),
      fields: { name: [name] },
    });
    expect(answer.reason).toContain(text);
  });

  test('too many new projects: 429', async () => {
    pypi.switches.newProjectsLimited = true;
    const answer = await upload(pypi.uploadUrl, { token: pypi.issueToken('mona'), file: wheel('1.0.0') });
    expect(answer).toMatchObject({ status: 429, reason: 'Too many new projects created' });
  });
});
