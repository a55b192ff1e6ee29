import { describe, expect, test } from '@jest/globals';
import { indexProfile, isWarehouse, PROFILE_NAMES } from '../../src/upload/index-profile.ts';

const GITLAB = 'https://gitlab.example/api/v4/projects/7/packages/pypi';
const GITEA = 'https://git.example/sub/api/packages/acme/pypi';
const ARTIFACTORY = 'https://acme.jfrog.io/artifactory/api/pypi/pypi-local';
const NEXUS = 'https://nexus.example/repository/pypi-hosted/';
const AZURE = 'https://pkgs.dev.azure.com/acme/project/_packaging/feed/pypi/';
const CODEARTIFACT = 'https://acme-123456789012.d.codeartifact.eu-west-1.amazonaws.com/pypi/main/';
const GOOGLE = 'https://europe-west1-python.pkg.dev/acme/main/';
const DEVPI = 'https://devpi.example/root/prod/';
const PYPI = ['https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'] as const;

/** What was given, then what it means; the upload URL and the simple URL lead to the same. */
const ROWS: readonly (readonly [given: string, name: string, upload: string, simple: string])[] = [
  [`${PYPI[1]}`, 'pypi', ...PYPI],
  ['https://pypi.org/simple', 'pypi', ...PYPI],
  [
    'https://test.pypi.org/simple/',
    'testpypi',
    'https://test.pypi.org/legacy/',
    'https://test.pypi.org/simple/',
  ],
  [GITLAB, 'gitlab', GITLAB, `${GITLAB}/simple/`],
  [`${GITLAB}/`, 'gitlab', GITLAB, `${GITLAB}/simple/`],
  [`${GITLAB}/simple`, 'gitlab', GITLAB, `${GITLAB}/simple/`],
  [
    'https://gitlab.example/api/v4/projects/acme%2Fvault/packages/pypi',
    'gitlab',
    'https://gitlab.example/api/v4/projects/acme%2Fvault/packages/pypi',
    'https://gitlab.example/api/v4/projects/acme%2Fvault/packages/pypi/simple/',
  ],
  [GITEA, 'gitea', GITEA, `${GITEA}/simple/`],
  [`${GITEA}/simple/`, 'gitea', GITEA, `${GITEA}/simple/`],
  [ARTIFACTORY, 'artifactory', ARTIFACTORY, `${ARTIFACTORY}/simple/`],
  [`${ARTIFACTORY}/simple`, 'artifactory', ARTIFACTORY, `${ARTIFACTORY}/simple/`],
  [NEXUS, 'nexus', NEXUS, `${NEXUS}simple/`],
  [NEXUS.slice(0, -1), 'nexus', NEXUS, `${NEXUS}simple/`],
  [`${NEXUS}simple`, 'nexus', NEXUS, `${NEXUS}simple/`],
  [`${AZURE}upload/`, 'azure', `${AZURE}upload/`, `${AZURE}simple/`],
  [`${AZURE}upload`, 'azure', `${AZURE}upload/`, `${AZURE}simple/`],
  [`${AZURE}simple/`, 'azure', `${AZURE}upload/`, `${AZURE}simple/`],
  [AZURE, 'azure', `${AZURE}upload/`, `${AZURE}simple/`],
  [
    'https://acme.pkgs.visualstudio.com/_packaging/feed/pypi/upload',
    'azure',
    'https://acme.pkgs.visualstudio.com/_packaging/feed/pypi/upload/',
    'https://acme.pkgs.visualstudio.com/_packaging/feed/pypi/simple/',
  ],
  [CODEARTIFACT, 'codeartifact', CODEARTIFACT, `${CODEARTIFACT}simple/`],
  [`${CODEARTIFACT}simple/`, 'codeartifact', CODEARTIFACT, `${CODEARTIFACT}simple/`],
  [GOOGLE, 'google', GOOGLE, `${GOOGLE}simple/`],
  [`${GOOGLE}simple/`, 'google', GOOGLE, `${GOOGLE}simple/`],
  [DEVPI, 'devpi', DEVPI, `${DEVPI}+simple/`],
  [DEVPI.slice(0, -1), 'devpi', DEVPI, `${DEVPI}+simple/`],
  [
    'https://acme.example/root/prod/+simple',
    'devpi',
    'https://acme.example/root/prod/',
    'https://acme.example/root/prod/+simple/',
  ],
  [
    'http://127.0.0.1:3141/root/prod/+simple/',
    'devpi',
    'http://127.0.0.1:3141/root/prod/',
    'http://127.0.0.1:3141/root/prod/+simple/',
  ],
  [
    'https://pypiserver.example',
    'pypiserver',
    'https://pypiserver.example/',
    'https://pypiserver.example/simple/',
  ],
  [
    'https://pypiserver.example/simple/',
    'pypiserver',
    'https://pypiserver.example/',
    'https://pypiserver.example/simple/',
  ],
  [
    'https://acme.example/pypi/main/',
    'generic',
    'https://acme.example/pypi/main/',
    'https://acme.example/pypi/main/simple/',
  ],
  [
    'https://acme.example/acme/main/',
    'generic',
    'https://acme.example/acme/main/',
    'https://acme.example/acme/main/simple/',
  ],
];

test.each(ROWS)('%s is %s', (given, name, uploadUrl, simpleUrl) => {
  expect(indexProfile(given)).toMatchObject({ name, uploadUrl, simpleUrl });
});

test.each([
  [
    'gitlab',
    GITLAB,
    { missingPageMeansEmpty: false, mayOverwrite: false, forwardsUnknown: true, tokenUser: '__token__' },
  ],
  ['gitea', GITEA, { missingPageMeansEmpty: true, mayOverwrite: false }],
  ['artifactory', ARTIFACTORY, { missingPageMeansEmpty: false, mayOverwrite: true, wantsMd5: true }],
  ['nexus', NEXUS, { missingPageMeansEmpty: false, mayOverwrite: true, wantsMd5: false }],
  ['azure', AZURE, { missingPageMeansEmpty: true, mayOverwrite: false }],
  ['codeartifact', CODEARTIFACT, { missingPageMeansEmpty: true, tokenUser: 'aws' }],
  ['google', GOOGLE, { missingPageMeansEmpty: true, tokenUser: 'oauth2accesstoken' }],
  ['devpi', DEVPI, { missingPageMeansEmpty: false, mayOverwrite: true, forwardsUnknown: false }],
  ['pypiserver', 'https://pypiserver.example/', { missingPageMeansEmpty: false, forwardsUnknown: true }],
])('%s differs where it matters', (name, url, traits) => {
  expect(indexProfile(url)).toMatchObject({
    name,
    label: new URL(url).host,
    readWithCredential: true,
    ...traits,
  });
});

test('only an index that never overwrites is believed a 404 without a look at its root', () => {
  const profiles = PROFILE_NAMES.map((profile) => indexProfile('https://acme.example/a/b/', { profile }));
  for (const { name, missingPageMeansEmpty, mayOverwrite } of profiles)
    expect([name, missingPageMeansEmpty && mayOverwrite]).toEqual([name, false]);
});

describe('overrides', () => {
  test.each([
    ['http://127.0.0.1:1/', 'pypiserver', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/simple/'],
    ['http://127.0.0.1:1/simple/', 'pypiserver', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/simple/'],
    [
      'http://127.0.0.1:1/root/prod',
      ' DevPI ',
      'http://127.0.0.1:1/root/prod/',
      'http://127.0.0.1:1/root/prod/+simple/',
    ],
    [
      'http://127.0.0.1:1/pypi/main/',
      'codeartifact',
      'http://127.0.0.1:1/pypi/main/',
      'http://127.0.0.1:1/pypi/main/simple/',
    ],
    [GITLAB, 'generic', GITLAB, `${GITLAB}/simple/`],
  ])('%s as %s', (repository, profile, uploadUrl, simpleUrl) => {
    expect(indexProfile(repository, { profile })).toMatchObject({
      name: profile.trim().toLowerCase(),
      uploadUrl,
      simpleUrl,
    });
  });

  test('a simple URL of its own', () => {
    const simpleUrl = 'https://read.example/index';
    expect(indexProfile('https://acme.example/up', { simpleUrl })).toMatchObject({
      name: 'generic',
      uploadUrl: 'https://acme.example/up',
      simpleUrl: `${simpleUrl}/`,
    });
  });

  test.each([
    [
      'https://acme.example/',
      { profile: 'artifactry' },
      'index-profile-unknown',
      'Did you mean `artifactory`?',
    ],
    ['https://acme.example/', { profile: 'pypi' }, 'index-profile-unknown', 'gitlab, gitea'],
    ['pypi', { profile: 'generic' }, 'index-override-of-pypi', '`index-profile`'],
    [
      '',
      { profile: 'generic', simpleUrl: 'https://acme.example/simple/' },
      'index-override-of-pypi',
      '`index-profile` and `index-url`',
    ],
    [
      'https://acme.example/',
      { simpleUrl: 'https://acme.example/simple/acme-vault/' },
      'index-url-is-project-page',
      'simple/acme-vault/',
    ],
    [
      'https://acme.example/',
      { simpleUrl: 'http://acme.example/simple/' },
      'index-url-plain-http',
      '`index-url`',
    ],
    [
      'https://acme.example/',
      { simpleUrl: 'https://me:hush@acme.example/' },
      'index-url-with-secret',
      'acme.example',
    ],
    ['https://acme.example/', { simpleUrl: 'simple' }, 'index-url-invalid', '`index-url`'],
    ...['https://pypi.org/simple/', 'https://test.pypi.org/simple', 'https://PyPI.org/pypi/'].map(
      (simpleUrl) => ['https://acme.example/', { simpleUrl }, 'index-url-of-pypi', '`index-url`'] as const,
    ),
  ])('%s with %j: %s', (repository, overrides, code, text) => {
    expect(() => indexProfile(repository, overrides)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(text) }),
    );
    expect(() => indexProfile(repository, overrides)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hush') }),
    );
  });
});

test('only PyPI and TestPyPI are Warehouses with an upload window', () => {
  expect(['pypi', 'testpypi', GITLAB].map((each) => isWarehouse(indexProfile(each)))).toEqual([
    true,
    true,
    false,
  ]);
});
