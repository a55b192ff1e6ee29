// `py-release release`: the version of a checkout, from a shell, without GitHub. Validate, clean, build, check, upload, verify,
// and at the end the tag, made or told.
import { raise } from '../findings/catalogue.ts';
import { checkoutErrors } from '../findings/checkout-errors.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import type { Project } from '../project/project.ts';
import { publishing } from '../release/standing.ts';
import type { CredentialVerdict } from '../upload/credential-verdict.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import { formatTag, parseTagFormat } from '../version/tag-format.ts';
import type { Version } from '../version/version.ts';
import { checkFiles, type CheckNeeds } from './check-files.ts';
import { checkReproducible, type ReproducibleNeeds } from './check-reproducible.ts';
import type { FileRules } from './file-rules.ts';
import { publishAll, type PublishAllNeeds } from './publish-all.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { PATIENCE, verifyPublished, type InstalledRelease, type VerifyNeeds } from './verify-published.ts';

export interface CheckoutRequest {
  readonly project: Project;
  readonly rules: FileRules;
  /** The index, for people; null: nothing is uploaded. */
  readonly index: string | null;
  readonly tag: boolean;
  readonly allowDirty: boolean;
  readonly verifyCommand: readonly string[] | null;
}

/** Where the checkout stands in git. */
export interface CheckoutState {
  readonly sha: string;
  /** Unix seconds. */
  readonly committedAt: number;
  /** Paths with changes that are not committed; files that git does not know are not among them. */
  readonly changed: readonly string[];
}

export type CheckoutNeeds = CheckNeeds &
  ReproducibleNeeds &
  PublishAllNeeds &
  VerifyNeeds &
  ReportsSteps &
  CheckoutCalls;

export interface CheckoutCalls {
  /** Null: the folder is in no repository. */
  readState(): Promise<CheckoutState | null>;
  /** The commit of a tag; null when there is none. */
  readLocalTag(tag: string): Promise<string | null>;
  /** Annotated, on the head. */
  makeTag(tag: string, message: string): Promise<void>;
  /** To `origin`; returns where that is. */
  pushTag(tag: string): Promise<string>;
  cleanArtifacts(request: { readonly folder: string; readonly project: string }): Promise<{
    readonly removed: readonly string[];
    readonly kept: readonly { readonly path: string; readonly why: string }[];
  }>;
  build(request: {
    readonly folder: string;
    readonly sourceDateEpoch: number;
    readonly buildCommand: readonly string[] | null;
    readonly versionEnvironment: Readonly<Record<string, string>>;
    readonly project: string;
  }): Promise<readonly string[]>;
  checkCredentials(): Promise<CredentialVerdict>;
  /** Whether a person agrees to what can't be undone. */
  confirm(question: string): Promise<boolean>;
  /** Unix seconds, for a folder without commits. */
  sourceDate(): Promise<number>;
}

export interface CheckedOut {
  readonly name: string;
  readonly version: string;
  readonly files: readonly DescribedFile[];
  /** Empty when nothing was uploaded. */
  readonly uploaded: readonly UploadedFile[];
  readonly installed: InstalledRelease | null;
  /** Null: the folder is in no repository. */
  readonly tag: { readonly name: string; readonly made: boolean; readonly exists: boolean } | null;
}

export async function releaseCheckout(request: CheckoutRequest, needs: CheckoutNeeds): Promise<CheckedOut> {
  const { project, index } = request;
  const { name } = project.pyproject;
  const state = await needs.step('Validate', () => validate(request, needs));
  await needs.step('Clean', () => clean(project, needs));
  const files = await buildAndCheck(request, state, needs);
  const version = versionOf(files);
  const identity = { name, version: formatVersion(version) };
  const tag = state === null ? null : await findTag(project, version, state, needs);
  if (index === null) return { ...identity, files, uploaded: [], installed: null, tag };
  const what = `${name} ${identity.version}`;
  if (!(await needs.confirm(`Upload ${what} to ${index}? Files on an index can't be replaced.`)))
    throw raise(checkoutErrors, 'checkout-not-confirmed', { what, index });
  const uploaded = await needs.step('Upload', () =>
    publishAll({ files, index, standing: (missing) => publishing({ what, index }, missing) }, needs),
  );
  const { installed } = await verifyPublished(
    {
      ...{ index, version, files, project: name },
      patience: PATIENCE,
      runsCode: true,
      allowsSource: true,
      verifyCommand: request.verifyCommand,
    },
    needs,
  );
  needs.standing(null);
  const made = request.tag && tag !== null ? await makeTag(tag, what, needs) : tag;
  return { ...identity, files, uploaded, installed, tag: made };
}

type FoundTag = NonNullable<CheckedOut['tag']>;

async function validate(
  { project, index, tag, allowDirty }: CheckoutRequest,
  needs: CheckoutNeeds,
): Promise<CheckoutState | null> {
  for (const warning of project.warnings) needs.warn(warning);
  const state = await needs.readState();
  if (state === null && tag) throw raise(checkoutErrors, 'checkout-without-git', {});
  if (state !== null && state.changed.length > 0) refuseChanges(state.changed, index, allowDirty, needs);
  if (state !== null && project.current !== null) await findTag(project, project.current, state, needs);
  if (index !== null) await checkCredentials(index, needs);
  const { path } = project.pyproject.document;
  needs.info(
    project.current === null
      ? `${project.pyproject.name}: its version comes from ${project.dynamic ?? 'the build'}`
      : `${project.pyproject.name} ${formatVersion(project.current)}, from ${project.places.map((place) => place.path).join(', ') || path}`,
  );
  return state;
}

function refuseChanges(
  changed: readonly string[],
  index: string | null,
  allowDirty: boolean,
  needs: Pick<ReportsSteps, 'warn'>,
): void {
  const shown =
    changed.slice(0, 5).join(', ') + (changed.length > 5 ? ` and ${changed.length - 5} more` : '');
  if (index !== null && !allowDirty) throw raise(checkoutErrors, 'checkout-dirty', { paths: shown });
  needs.warn(`Not committed, and in the build as they are: ${shown}.`);
}

async function checkCredentials(index: string, needs: CheckoutNeeds): Promise<void> {
  const verdict = await needs.checkCredentials();
  if (verdict === 'refused') throw raise(checkoutErrors, 'checkout-credentials-refused', { index });
  if (verdict === 'accepted') needs.info(`${index} knows the credentials`);
}

async function clean({ path, pyproject }: Project, needs: CheckoutNeeds): Promise<void> {
  const { removed, kept } = await needs.cleanArtifacts({ folder: path, project: pyproject.name });
  if (removed.length > 0) needs.info(`Removed: ${removed.join(', ')}`);
  for (const { path: left, why } of kept) needs.info(`Left alone: ${left}, since ${why}`);
}

async function buildAndCheck(
  { project, rules, verifyCommand }: CheckoutRequest,
  state: CheckoutState | null,
  needs: CheckoutNeeds,
): Promise<readonly DescribedFile[]> {
  const { name } = project.pyproject;
  const build = {
    folder: project.path,
    sourceDateEpoch: state?.committedAt ?? (await needs.sourceDate()),
    buildCommand: rules.buildCommand,
    versionEnvironment: {},
  };
  const paths = await needs.step('Build', () => needs.build({ ...build, project: name }));
  await checkReproducible(
    { ...build, mode: rules.reproducible, edited: [], files: paths.map((path) => ({ path })) },
    needs,
  );
  const version = project.current === null ? null : formatVersion(project.current);
  const kinds = rules.buildCommand === null ? (['sdist', 'wheel'] as const) : [];
  return needs.step('Check', () => checkFiles({ paths, name, version, kinds, rules, verifyCommand }, needs));
}

function versionOf([file]: readonly DescribedFile[]): Version {
  const version = file === undefined ? null : parseVersion(file.metadata.version);
  if (version === null) throw new Error('checked files without a version');
  return version;
}

/** A tag of this version that names another commit would lie about what is published. */
async function findTag(
  { configuration }: Project,
  version: Version,
  { sha }: CheckoutState,
  needs: CheckoutNeeds,
): Promise<FoundTag> {
  const name = formatTag(parseTagFormat(configuration.tagFormat), version);
  const commit = await needs.readLocalTag(name);
  if (commit === null || commit === sha) return { name, made: false, exists: commit === sha };
  throw raise(checkoutErrors, 'checkout-tag-elsewhere', {
    tag: name,
    version: formatVersion(version),
    commit: commit.slice(0, 7),
    head: sha.slice(0, 7),
  });
}

async function makeTag(tag: FoundTag, what: string, needs: CheckoutNeeds): Promise<FoundTag> {
  return needs.step('Tag', async () => {
    if (!tag.exists) await needs.makeTag(tag.name, what);
    const where = await needs.pushTag(tag.name);
    needs.info(`${tag.name} is on ${where}`);
    return { ...tag, made: true, exists: true };
  });
}
