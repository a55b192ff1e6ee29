// One upload, checked in Warehouse's order with its texts; nothing is kept of one that is refused.
// https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Archive,
  checkSdistLicenses,
  checkWheelContents,
  readArchive,
  type WheelMetadata,
} from './archive-rules.ts';
import { readAttestations } from './attestation-rules.ts';
import { checkFileName, checkSdistName, checkWheelName } from './file-names.ts';
import { checkForm } from './form-rules.ts';
import { checkPermission, type Identity, identify } from './identity.ts';
import { readMetadata, type UploadMetadata } from './metadata.ts';
import { normalizeName } from './pep440.ts';
import { createProject } from './project-creation.ts';
import { blake2Of, fieldValue, type ReceivedFile, type ReceivedForm } from './received-form.ts';
import { Refusal, refuse, repr } from './refusal.ts';
import type { Site } from './site.ts';
import { filesOf, type IndexFile, type IndexProject, type IndexRelease } from './state.ts';

export interface Upload {
  readonly form: ReceivedForm;
  readonly authorization: string | undefined;
  readonly userAgent: string;
}

export type Received = { readonly stored: IndexFile; readonly project: IndexProject } | 'already-there';

interface Accepted {
  readonly identity: Identity;
  readonly project: IndexProject;
  readonly metadata: UploadMetadata;
  readonly release: IndexRelease;
}

const DAY = 24 * 60 * 60 * 1000;
const WINDOW_DAYS = 14;
const MEGABYTE = 1024 * 1024;

/** Throws a `Refusal`. Called one after the other: Warehouse holds a lock here too. */
export async function receiveUpload(site: Site, upload: Upload): Promise<Received> {
  const { form } = upload;
  const identity = allowedIdentity(site, upload);
  checkForm(form);
  const metadata = readMetadata(form);
  const file = form.content ?? refuse('Upload payload does not have a file.');
  const project = findProject(site, identity, metadata);
  checkPermission(identity, project, site);
  checkUser(site, identity);
  checkOrganization(project);
  const release = findRelease(site, project, metadata);
  const filetype = fieldValue(form, 'filetype');
  checkFileName(file.filename, filetype);
  if (file.contentType === '' || file.contentType.startsWith('image/')) refuse('Invalid distribution file.');
  checkSize(site, project, file);
  await checkDigests(site, form, file);
  if ((await isDuplicate(site, file)) === true) return 'already-there';
  checkHistory(site, file, release, filetype);
  const accepted: Accepted = { identity, project, metadata, release };
  const wheel = await checkArchive(await readArchive(file), file, accepted);
  const provenance = readAttestations(site, identity, form, file);
  return { stored: await keep(site, upload, file, { ...accepted, wheel, provenance }), project };
}

function allowedIdentity({ state, help }: Site, { authorization }: Upload): Identity {
  const { switches } = state;
  if (switches.readOnly) throw new Refusal(403, 'Read-only mode: Uploads are temporarily disabled.');
  if (switches.uploadsDisabled)
    throw new Refusal(
      403,
      `New uploads are temporarily disabled. See ${help('admin-intervention')} for more information.`,
    );
  const identity = identify(state, authorization);
  if (identity === null)
    throw new Refusal(
      403,
      `Invalid or non-existent authentication information. See ${help('invalid-auth')} for more information.`,
    );
  return identity;
}

function findProject(site: Site, identity: Identity, { name }: UploadMetadata): IndexProject {
  const known = site.state.projects.get(normalizeName(name));
  if (known !== undefined) return known;
  if (identity.kind === 'publisher')
    refuse(
      "Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/",
    );
  return createProject(site, name, identity.user.name);
}

function checkUser({ help }: Site, identity: Identity): void {
  if (identity.kind !== 'user') return;
  const { name, hasVerifiedEmail, hasTwoFactor } = identity.user;
  if (!hasVerifiedEmail)
    throw new Refusal(
      403,
      `User ${repr(name)} does not have a verified primary email address. Please add a verified primary email before attempting to upload to PyPI. See ${help('verified-email')} for more information.`,
    );
  if (!hasTwoFactor)
    throw new Refusal(
      403,
      `User ${repr(name)} does not have two-factor authentication enabled. Please enable two-factor authentication before attempting to upload to PyPI. See ${help('two-factor-authentication')} for more information.`,
    );
}

function checkOrganization({ inGoodStanding }: IndexProject): void {
  if (!inGoodStanding)
    refuse(
      'Organization account owning this project is inactive. This may be due to inactive billing for Company Organizations, or administrator intervention for Community Organizations. Please contact support+orgs@pypi.org.',
    );
}

function findRelease(
  { now }: Site,
  project: IndexProject,
  { version, requiresPython }: UploadMetadata,
): IndexRelease {
  return (
    project.releases.get(version.canonical) ?? {
      version: version.text,
      canonicalVersion: version.canonical,
      created: now(),
      requiresPython,
      files: new Map(),
      yanked: false,
    }
  );
}

function checkSize({ state }: Site, project: IndexProject, { size }: ReceivedFile): void {
  const { fileLimit, projectLimit } = state.switches;
  const docs = 'https://docs.pypi.org/project-management/storage-limits';
  if (size > fileLimit)
    refuse(
      `File too large. Limit for project ${repr(project.name)} is ${Math.floor(fileLimit / MEGABYTE)} MB. See ${docs}#requesting-a-file-size-limit-increase for more information.`,
    );
  const total = filesOf(project).reduce((sum, file) => sum + file.size, 0);
  if (total + size > projectLimit)
    refuse(
      `Project size too large. Limit for project ${repr(project.name)} total size is ${Math.floor(projectLimit / 1024 / MEGABYTE)} GB. See ${docs}#requesting-a-project-size-limit-increase`,
    );
}

async function checkDigests({ checksBlake2 }: Site, form: ReceivedForm, file: ReceivedFile): Promise<void> {
  const given = (name: string): string => fieldValue(form, `${name}_digest`).toLowerCase();
  const blake2 = checksBlake2 ? given('blake2_256') : '';
  const isRight =
    ['', file.md5].includes(given('md5')) &&
    ['', file.sha256].includes(given('sha256')) &&
    (blake2 === '' || blake2 === (await blake2Of(file)));
  if (!isRight) refuse('The digest supplied does not match a digest calculated from the uploaded file.');
}

async function isDuplicate({ state, help }: Site, file: ReceivedFile): Promise<true | null> {
  const all = [...state.projects.values()].flatMap(filesOf);
  const known = all.find(({ filename, sha256 }) => filename === file.filename || sha256 === file.sha256);
  if (known === undefined) return null;
  if (known.filename === file.filename && known.sha256 === file.sha256) return true;
  return refuse(
    `File already exists (${repr(file.filename)}, with blake2_256 hash ${repr(await blake2Of(file))}). See ${help('file-name-reuse')} for more information.`,
  );
}

function checkHistory(
  { state, help, now }: Site,
  { filename }: ReceivedFile,
  release: IndexRelease,
  filetype: string,
): void {
  if (state.usedFilenames.has(filename))
    refuse(
      `This filename was previously used by a file that has since been deleted. Use a different version. See ${help('file-name-reuse')} for more information.`,
    );
  if (now() - release.created > WINDOW_DAYS * DAY)
    refuse(`Uploading new files to releases older than ${WINDOW_DAYS} days is not allowed.`);
  if (filetype === 'sdist' && [...release.files.values()].some(({ kind }) => kind === 'sdist'))
    refuse('Only one sdist may be uploaded per release.');
}

async function checkArchive(
  archive: Archive,
  file: ReceivedFile,
  { project, metadata }: Accepted,
): Promise<WheelMetadata | null> {
  if (archive.kind === 'sdist') {
    checkSdistName(file.filename, project, metadata);
    checkSdistLicenses(archive, file.filename, metadata);
    return null;
  }
  const { distInfo } = checkWheelName(file.filename, project, metadata);
  return checkWheelContents(archive, file, distInfo, metadata);
}

async function keep(
  { state, folder, now }: Site,
  { form, userAgent }: Upload,
  { filename, size, md5, sha256, path: received }: ReceivedFile,
  more: Accepted & Pick<IndexFile, 'provenance'> & { readonly wheel: WheelMetadata | null },
): Promise<IndexFile> {
  const { identity, project, metadata, release, wheel, provenance } = more;
  const path = join(folder, `${sha256}-${size}`);
  await rename(received, path);
  const stored: IndexFile = {
    ...{ filename, size, md5, sha256, path, userAgent, provenance },
    kind: wheel === null ? 'sdist' : 'bdist_wheel',
    pythonVersion: fieldValue(form, 'pyversion') || 'source',
    uploaded: now(),
    uploadedBy: identity.kind === 'user' ? identity.user.name : identity.publisher.workflow,
    metadata: wheel,
    fields: form.fields,
  };
  project.name = metadata.name;
  state.projects.set(project.normalizedName, project);
  project.releases.set(release.canonicalVersion, release);
  release.files.set(filename, stored);
  state.usedFilenames.add(filename);
  return stored;
}
