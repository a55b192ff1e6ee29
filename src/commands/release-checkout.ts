// `py-release release`: the version of a checkout, from a shell, without GitHub. Validate, clean, build, check, upload, verify,
// and at the end the tag, made or told.
import { posix } from 'node:path';
import { raise } from '../findings/catalogue.ts';
import { checkoutErrors } from '../findings/checkout-errors.ts';
import type { BuildOrder } from '../distribution/build-order.ts';
import type { DescribedFile } from '../distribution/described-file.ts';
import type { indexRuleErrors } from '../findings/index-rule-errors.ts';
import type { Project } from '../project/project.ts';
import type { Standing } from '../release/standing.ts';
import { formatSize } from '../distribution/format-size.ts';
import type { CredentialVerdict } from '../upload/credential-verdict.ts';
import type { UploadedFile } from '../upload/uploaded-file.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { Version } from '../version/version.ts';
import { checkFiles, type CheckNeeds } from './check-files.ts';
import { checkReproducible, type ReproducibleNeeds } from './check-reproducible.ts';
import { findTag, pushTag, type CheckoutTag } from './checkout-tag.ts';
import type { FileRules } from './file-rules.ts';
import { publishAll, type PublishAllNeeds } from './publish-all.ts';
import type { ReportsSteps } from './reports-steps.ts';
import { validateCheckout, type CheckoutState, type ValidateNeeds } from './validate-checkout.ts';
import { writeBill, type BillNeeds } from './write-bill.ts';
import { PATIENCE, verifyPublished, type InstalledRelease, type VerifyNeeds } from './verify-published.ts';

export interface CheckoutRequest {
  readonly project: Project;
  readonly rules: FileRules;
  /** The index, for people; null: nothing is uploaded. */
  readonly index: string | null;
  readonly tag: boolean;
  readonly allowDirty: boolean;
  readonly verifyCommand: readonly string[] | null;
  /** The bill of materials is written beside the files. */
  readonly sbom: boolean;
}

export interface CheckoutNeeds extends ReportsSteps, ValidateNeeds {
  /** With its credential, which may be asked of a person; once, when nothing that can be known without it stands in the way. */
  openIndex(): Promise<OpenedNeeds>;
  /** Whether a person agrees to what can't be undone. */
  confirm(question: string): Promise<boolean>;
  /** Unix seconds, for a folder without commits. */
  sourceDate(): Promise<number>;
}

/** What may see the index, and what must not see its credential. */
export type OpenedNeeds = Omit<
  CheckNeeds & ReproducibleNeeds & BillNeeds & PublishAllNeeds & VerifyNeeds,
  keyof ReportsSteps
> &
  OpenedCalls;

export interface OpenedCalls {
  cleanArtifacts(request: { readonly folder: string; readonly project: string }): Promise<{
    readonly removed: readonly string[];
    readonly kept: readonly { readonly path: string; readonly why: string }[];
  }>;
  /** `project`: the name, by which other projects' files in `dist/` are told apart. */
  build(order: BuildOrder & { readonly project: string }): Promise<readonly string[]>;
  checkCredentials(): Promise<CredentialVerdict>;
}

type Needs = CheckoutNeeds & OpenedNeeds;

export interface CheckedOut {
  readonly name: string;
  readonly version: string;
  readonly files: readonly DescribedFile[];
  /** Path of the bill of materials, relative to the workspace; null: none was asked for. */
  readonly bill: string | null;
  /** Empty when nothing was uploaded. */
  readonly uploaded: readonly UploadedFile[];
  readonly installed: InstalledRelease | null;
  /** Null: the folder is in no repository. */
  readonly tag: CheckoutTag | null;
}

export async function releaseCheckout(request: CheckoutRequest, given: CheckoutNeeds): Promise<CheckedOut> {
  const { project, index } = request;
  const { name } = project.pyproject;
  const { state, needs } = await given.step('Validate', () => validate(request, given));
  await needs.step('Clean', () => clean(project, needs));
  const date = state?.committedAt ?? (await needs.sourceDate());
  const files = await buildAndCheck(request, date, needs);
  const bill = request.sbom ? await billOf(project, date, files, needs) : null;
  const version = versionOf(files);
  const identity = { name, version: formatVersion(version) };
  const tag =
    state === null ? null : await findTag(project, version, { sha: state.sha, willPush: request.tag }, needs);
  if (index === null) return { ...identity, files, bill, uploaded: [], installed: null, tag };
  const what = `${name} ${identity.version}`;
  await agree(what, index, files, needs);
  const uploaded = await needs.step('Upload', () =>
    publishAll({ files, index, standing: (missing) => sending(what, index, missing, request.tag) }, needs),
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
  const pushed =
    request.tag && tag !== null && state !== null ? await pushTag(tag, { sha: state.sha, what }, needs) : tag;
  needs.standing(null);
  return { ...identity, files, bill, uploaded, installed, tag: pushed };
}

function sending(what: string, index: string, missing: readonly string[], tag: boolean): Standing {
  const after = tag ? 'its installation from there, and the tag' : 'its installation from there';
  const isAll = missing.length === 0;
  return {
    done: isAll
      ? `all files of ${what} are on ${index}`
      : `not all files of ${what} are known to be on ${index}`,
    left: isAll ? after : `${missing.join(', ')}, ${after}`,
    next: isAll
      ? 'of the same command finds them there'
      : 'of the same command sends what is missing, when the build gives the same bytes again',
  };
}

async function validate(
  request: CheckoutRequest,
  given: CheckoutNeeds,
): Promise<{ readonly state: CheckoutState | null; readonly needs: Needs }> {
  const state = await validateCheckout(request, given);
  const needs = { ...given, ...(await given.openIndex()) };
  if (request.index !== null) await checkCredentials(request.index, needs);
  return { state, needs };
}

async function checkCredentials(index: string, needs: Needs): Promise<void> {
  const verdict = await needs.checkCredentials();
  if (verdict === 'refused') throw raise(checkoutErrors, 'checkout-credentials-refused', { index });
  if (verdict === 'accepted') needs.info(`${index} knows the credentials`);
}

/** What is asked about stands above the question. */
async function agree(
  what: string,
  index: string,
  files: readonly DescribedFile[],
  needs: Needs,
): Promise<void> {
  for (const { filename, size } of files) needs.info(`${filename}  ${formatSize(size)}`);
  if (!(await needs.confirm(`Upload ${what} to ${index}? Files on an index can't be replaced.`)))
    throw raise(checkoutErrors, 'checkout-not-confirmed', { what, index });
}

async function clean({ path, pyproject }: Project, needs: Needs): Promise<void> {
  const { removed, kept } = await needs.cleanArtifacts({ folder: path, project: pyproject.name });
  if (removed.length > 0) needs.info(`Removed: ${removed.join(', ')}`);
  for (const { path: left, why } of kept) needs.info(`Left alone: ${left}, since ${why}`);
}

async function buildAndCheck(
  { project, rules, verifyCommand, index }: CheckoutRequest,
  date: number,
  needs: Needs,
): Promise<readonly DescribedFile[]> {
  const { name } = project.pyproject;
  const build = {
    folder: project.path,
    sourceDateEpoch: date,
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
  return needs.step('Check', async () => {
    const tolerated = index === null ? [NATIVE] : [];
    return checkFiles({ paths, name, version, kinds, rules, verifyCommand, tolerated }, needs);
  });
}

/** Before the upload: requirements that can't be resolved stop what can't be undone. */
function billOf(
  { path }: Project,
  date: number,
  distributions: readonly DescribedFile[],
  needs: Needs,
): Promise<string> {
  const bill = { folder: posix.join(path, 'dist'), project: path, date, distributions };
  return needs.step('Bill of materials', () => writeBill(bill, needs));
}

/** A wheel for this machine alone is what a dry run makes of a native project: fit to try, and to be repaired before PyPI. */
const NATIVE = 'distribution-platform-tag' satisfies keyof typeof indexRuleErrors;

function versionOf([file]: readonly DescribedFile[]): Version {
  const version = file === undefined ? null : parseVersion(file.metadata.version);
  if (version === null) throw new Error('checked files without a version');
  return version;
}
