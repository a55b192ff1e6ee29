// The answers of indexes that can't be run here, as their users and sources report them (links beside each).
import { html, type IndexHabit, json } from './index-habit.ts';

const NOT_FOUND = { status: 404, body: 'Not Found' };
const UNAUTHORIZED = { status: 401, body: 'Unauthorized' };

/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/pypi_packages.rb and https://github.com/pypa/twine/issues/697 */
const gitlab: IndexHabit = {
  profile: 'gitlab',
  uploadPath: '/api/v4/projects/7/packages/pypi',
  simplePath: '/api/v4/projects/7/packages/pypi/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: json(201, '201 Created'),
  duplicate: () => json(400, { message: 'Validation failed: File name has already been taken' }),
  missing: () => json(404, { message: '404 Package Not Found' }),
  root: null,
  stranger: json(401, { message: '401 Unauthorized' }),
  // It says 404 to whoever may not know of the project.
  forbidden: json(404, { message: '404 Project Not Found' }),
  complains: ({ fields }) =>
    fields.has('requires_python') ? null : json(400, { error: 'requires_python is missing' }),
};

/** With the default of its administrators: what it does not have is asked of PyPI. */
const gitlabForwarding: IndexHabit = {
  ...gitlab,
  missing: (project) => ({ status: 302, location: `https://pypi.org/simple/${project}/` }),
};

/** https://github.com/go-gitea/gitea/blob/main/routers/api/packages/pypi/pypi.go */
const gitea: IndexHabit = {
  profile: 'gitea',
  uploadPath: '/api/packages/acme/pypi',
  simplePath: '/api/packages/acme/pypi/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 201 },
  duplicate: () => ({ status: 400, body: 'Package file does exist already' }),
  missing: () => ({ status: 404, body: '' }),
  root: NOT_FOUND,
  stranger: UNAUTHORIZED,
  forbidden: { status: 401, body: 'user should have specific permission or be a site admin' },
  complains: ({ fields }) => (fields.get('sha256_digest') ? null : { status: 400, body: 'hash mismatch' }),
};

/** Its newer versions. */
const giteaConflict: IndexHabit = {
  ...gitea,
  duplicate: () => ({ status: 409, body: 'Package file does exist already' }),
};

/** For a user who may delete. https://github.com/pypa/twine/issues/332 */
const artifactory: IndexHabit = {
  profile: 'artifactory',
  uploadPath: '/artifactory/api/pypi/pypi-local',
  simplePath: '/artifactory/api/pypi/pypi-local/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 200 },
  duplicate: () => 'overwrite',
  missing: () => json(404, { errors: [{ status: 404, message: 'Unable to find resource' }] }),
  root: null,
  stranger: json(401, { errors: [{ status: 401, message: 'Bad credentials' }] }),
  forbidden: json(403, { errors: [{ status: 403, message: 'Not permitted to read' }] }),
};

/** For a user who may not delete. https://github.com/pypa/twine/issues/1251 */
const artifactoryGuarded: IndexHabit = {
  ...artifactory,
  duplicate: ({ project, version, filename }) =>
    json(403, {
      errors: [
        {
          status: 403,
          message: `Not enough permissions to delete/overwrite all artifacts under 'pypi-local:${project}/${version}/${filename}' (user 'ada' needs DELETE permission).`,
        },
      ],
    }),
};

/** The same, where what is forbidden is also hidden. https://github.com/pypa/twine/issues/918 */
const artifactoryHiding: IndexHabit = {
  ...artifactory,
  duplicate: ({ project, version, filename }) =>
    json(404, {
      errors: [
        { status: 404, message: `Could not locate artifact 'pypi-local:${project}/${version}/${filename}'` },
      ],
    }),
  forbidden: json(404, { errors: [{ status: 404, message: 'File not found.' }] }),
};

/** https://github.com/pypa/twine/pull/694 */
const nexus: IndexHabit = {
  profile: 'nexus',
  uploadPath: '/repository/pypi-hosted/',
  simplePath: '/repository/pypi-hosted/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 200 },
  duplicate: () =>
    html(
      400,
      '<span class="title">Error 400</span><div class="content-section">Repository does not allow updating assets: pypi-hosted</div>',
    ),
  missing: () => html(404, '<span class="title">Error 404</span>'),
  root: null,
  stranger: UNAUTHORIZED,
  forbidden: html(403, '<span class="title">Error 403</span>'),
  complains: ({ fields }) =>
    fields.get('md5_digest') === '' ? { status: 400, body: 'Digests do not match' } : null,
};

/** On its newer database. https://github.com/sonatype/nexus-public/issues/696 */
const nexusNewer: IndexHabit = {
  ...nexus,
  duplicate: ({ project, version, filename }) =>
    html(400, `pypi-hosted/packages/${project}/${version}/${filename} cannot be updated`),
};

/** With "allow redeploy", as it comes, and the MD5 pages of its old versions. https://github.com/python-poetry/poetry/issues/6301 */
const nexusRedeploying: IndexHabit = { ...nexus, page: 'html-md5', duplicate: () => 'overwrite' };

/** https://github.com/astral-sh/uv/issues/8817 */
const azure: IndexHabit = {
  profile: 'azure',
  uploadPath: '/acme/_packaging/feed/pypi/upload/',
  simplePath: '/acme/_packaging/feed/pypi/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 202 },
  duplicate: ({ filename, project, version }) =>
    json(409, {
      $id: '1',
      innerException: null,
      message: `The feed 'feed' already contains file '${filename}' in package '${project} ${version}'.`,
      typeName:
        'Microsoft.VisualStudio.Services.Packaging.Shared.WebApi.Exceptions.PackageAlreadyExistsException',
      typeKey: 'PackageAlreadyExistsException',
      errorCode: 0,
    }),
  missing: () => json(404, { $id: '1', message: 'The package could not be found in the feed.' }),
  root: NOT_FOUND,
  stranger: UNAUTHORIZED,
  forbidden: json(403, { $id: '1', message: 'User lacks permission to complete this action.' }),
};

/** https://docs.aws.amazon.com/codeartifact/latest/ug/packages-overview.html */
const codeartifact: IndexHabit = {
  profile: 'codeartifact',
  uploadPath: '/pypi/main/',
  simplePath: '/pypi/main/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 200 },
  duplicate: (_file, same) =>
    same
      ? 'keep'
      : json(409, { message: 'The asset already exists with other content and cannot be republished.' }),
  missing: () => json(404, { message: 'Package not found' }),
  root: NOT_FOUND,
  stranger: UNAUTHORIZED,
  forbidden: json(403, { message: 'User is not authorized to perform codeartifact:ReadFromRepository' }),
};

/** https://github.com/NVlabs/tiny-cuda-nn/issues/489 */
const google: IndexHabit = {
  profile: 'google',
  uploadPath: '/acme/main/',
  simplePath: '/acme/main/simple/',
  isPrivate: true,
  page: 'html-sha256',
  stored: { status: 200 },
  duplicate: () => ({ status: 400, body: 'Requested entity already exists.' }),
  missing: () => NOT_FOUND,
  root: null,
  stranger: UNAUTHORIZED,
  forbidden: { status: 403, body: "Permission 'artifactregistry.repositories.downloadArtifacts' denied" },
};

/** A volatile index; the other kind runs here for real. https://doc.devpi.net/latest/userman/devpi_concepts.html */
const devpiVolatile: IndexHabit = {
  profile: 'devpi',
  uploadPath: '/acme/dev/',
  simplePath: '/acme/dev/+simple/',
  isPrivate: false,
  page: 'json',
  stored: { status: 200 },
  duplicate: () => 'overwrite',
  missing: (project) => html(404, `no such project ${project}`),
  root: null,
  stranger: { status: 401, body: 'Unauthorized' },
  forbidden: { status: 403, body: "no permission 'upload'" },
};

/** As it comes: names that it lacks are asked of PyPI. The other forms run here for real. */
const pypiserverFallback: IndexHabit = {
  profile: 'pypiserver',
  uploadPath: '/',
  simplePath: '/simple/',
  isPrivate: false,
  page: 'html-sha256',
  stored: { status: 200 },
  duplicate: ({ filename }) => html(409, `Package '${filename}' already exists!`),
  missing: (project) => ({ status: 303, location: `https://pypi.org/simple/${project}/` }),
  root: null,
  stranger: { status: 401, body: 'Unauthorized' },
  forbidden: { status: 403, body: 'Forbidden' },
};

/** --hash-algo off, and --overwrite. */
const pypiserverBare: IndexHabit = {
  ...pypiserverFallback,
  page: 'html-bare',
  duplicate: () => 'overwrite',
};

export const INDEX_HABITS = {
  gitlab,
  'gitlab, forwarding': gitlabForwarding,
  gitea,
  'gitea, newer': giteaConflict,
  artifactory,
  'artifactory, without delete right': artifactoryGuarded,
  'artifactory, hiding': artifactoryHiding,
  nexus,
  'nexus, newer': nexusNewer,
  'nexus, redeploying': nexusRedeploying,
  azure,
  codeartifact,
  google,
  'devpi, volatile': devpiVolatile,
  'pypiserver, forwarding': pypiserverFallback,
  'pypiserver, without hashes': pypiserverBare,
} as const satisfies Readonly<Record<string, IndexHabit>>;

export type HabitName = keyof typeof INDEX_HABITS;
