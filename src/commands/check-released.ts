// A released project: its last version on the index and on GitHub, and what runs have left behind.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import type { uploadErrors } from '../findings/upload-errors.ts';
import { UserError } from '../findings/user-error.ts';
import { failed, passed, unasked, unknown } from '../health/check-answers.ts';
import type { HealthCheck } from '../health/health-check.ts';
import { counted, judgeHashes, judgeListed, type ReleasedVersion } from '../health/listed-version.ts';
import {
  draftLeft,
  emptyReleases,
  firstOfOurs,
  leftDrafts,
  tagsWithoutRelease,
  unfinishedState,
  untaggedVersions,
} from '../health/unfinished-releases.ts';
import { judgeVersions } from '../health/version-agreement.ts';
import type { Project } from '../project/project.ts';
import { readTagDigest } from '../release/release-message.ts';
import type { IndexPage } from '../simple-index/index-page.ts';
import { formatVersion } from '../version/format-version.ts';
import { parseTagFormat, readTag } from '../version/tag-format.ts';
import type { HealthFacts, HealthHost } from './health-facts.ts';
import { readReleaseState } from './read-release-state.ts';

/** What the check of the hashes tells. */
const OF_HASHES: ReadonlySet<string> = new Set<keyof typeof uploadErrors>([
  'version-file-cut',
  'version-file-differs',
  'upload-listed-without-hash',
]);

export interface ReleasedChecks {
  readonly project: Project;
  /** Null: nobody can be asked, since … */
  readonly host: HealthHost | null;
  readonly why: string;
  /** The index, for people; null: there is none. */
  readonly index: string | null;
  readonly facts: HealthFacts;
}

/** Whatever else is asked: the place must answer. */
export async function checkIndexAnswers({
  index,
  facts,
  project,
}: ReleasedChecks): Promise<readonly HealthCheck[]> {
  if (index === null) return [];
  try {
    const page = await facts.page();
    const count = page === 'empty' || page === null ? 0 : page.files.length;
    const seen = `It answers, with ${counted(count, 'file')} of ${project.pyproject.name}.`;
    return [passed('index-answers', index, seen)];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // Nobody knows how it answers to who may ask.
    if (/^(?:index-credentials|exchange|trust)-/.test(error.code))
      return [unknown('index-answers', index, error)];
    // It says itself what to do.
    if (error.code.startsWith('certificate-')) return [failed('index-answers', index, error)];
    const why = error.happened.replace(/\.$/, '');
    return [failed('index-answers', index, raise(healthErrors, 'health-index-silent', { index, why }))];
  }
}

export async function checkListed({ facts }: ReleasedChecks): Promise<readonly HealthCheck[]> {
  const [released, page] = await Promise.all([facts.released(), facts.page()]);
  return released === null || page === null ? [] : [judgeListed(released, page)];
}

/** A tag is no promise that a project is on an index: an application has tags too. */
export function notPublished({ index, project }: ReleasedChecks): HealthCheck {
  const { name } = project.pyproject;
  return unasked('index-lists', name, {
    what: `whether ${name} is on its index`,
    why: `no workflow here publishes it, and ${index} has no project of that name`,
    remedy: 'Say where it is released to: `--index none` for GitHub alone, or the URL of its index.',
  });
}

export async function checkHashes(checks: ReleasedChecks): Promise<readonly HealthCheck[]> {
  const { facts, host } = checks;
  const released = await facts.released();
  if (released === null) return [];
  if (host === null)
    return [hostless('index-hash', released, 'whether its files are the same everywhere', checks)];
  const [manifest, release, page] = await Promise.all([facts.manifest(), facts.release(), readPage(facts)]);
  const silent = page instanceof UserError;
  const judged = judgeHashes(released, { manifest, release, page: silent ? null : page });
  // The other places agree, which says nothing of an index that does not answer.
  const isWell = judged.every(({ state }) => state === 'passed');
  const subject = `${released.project} ${formatVersion(released.version)}`;
  return silent && isWell ? [unknown('index-hash', subject, page)] : judged;
}

export async function checkVersions({
  facts,
  project,
  host,
  why,
}: ReleasedChecks): Promise<readonly HealthCheck[]> {
  const released = await facts.released();
  if (released === null)
    return [
      unasked('versions-agree', project.pyproject.name, {
        what: 'whether tag, files and release agree',
        why: 'there is no tag of a version yet',
        remedy: 'Release it: docs/publishing.md.',
      }),
    ];
  const shown = host === null ? null : await facts.latest();
  // One repository may release several projects, each with tags of its own, and GitHub shows one release.
  const isOwn = shown !== null && readTag(parseTagFormat(project.configuration.tagFormat), shown) !== null;
  const latest = host === null ? { unknown: why } : isOwn ? shown : null;
  const path = project.places[0]?.path ?? 'pyproject.toml';
  const written = project.current === null ? null : { version: project.current, path };
  return judgeVersions({ ...released, written, latest });
}

/** Drafts, tags, releases and files that lack their counterparts. */
export async function checkUnfinished(checks: ReleasedChecks): Promise<readonly HealthCheck[]> {
  const { facts, host, index } = checks;
  const released = await facts.released();
  if (released === null) return [];
  const subject = `releases of ${released.project}`;
  if (host === null)
    return [hostless('half-finished', released, 'whether a release is half-finished', checks)];
  const [tags, releases, listed] = await Promise.all([facts.tags(), facts.releases(), readPage(facts)]);
  const silent = listed instanceof UserError;
  const page = silent ? null : listed;
  const [state, missing, drafts] = await Promise.all([
    readReleaseState(
      {
        tag: released.tag,
        releases: releases.filter(({ tag }) => tag === released.tag),
        index: index ?? 'GitHub',
        asksIndex: page !== null,
      },
      {
        readTag: facts.readTag,
        downloadAsset: facts.downloadAsset,
        readPage: async () => page ?? 'empty',
        info: () => undefined,
      },
    ),
    missingReleases(checks),
    judgeDrafts(checks, released.tag),
  ]);
  const last = unfinishedState(released.tag, state, index ?? 'GitHub');
  // Of the last one its state tells more.
  const empty = last === null ? emptyReleases(tags, releases) : emptyReleases(tags.slice(1), releases);
  const first = tags[firstOfOurs(tags, releases)]?.version ?? released.version;
  const untagged =
    page === null || index === null
      ? null
      : untaggedVersions(page, { tags: await facts.allTags(), above: first, index });
  // Hashes have a check of their own.
  const isHash = last !== null && OF_HASHES.has(last.code);
  const findings = [
    ...(last === null || isHash ? [] : [last]),
    ...missing,
    ...empty,
    ...(untagged === null ? [] : [untagged]),
  ].map((finding) => failed('half-finished', subject, finding));
  const all = [...findings, ...drafts];
  if (all.length > 0) return all;
  if (silent) return [unknown('half-finished', subject, listed)];
  const seen = `Every tag, release and file of the newest has its counterparts; the last is ${released.tag}.`;
  return [passed('half-finished', subject, seen)];
}

/** An index that does not answer has a check of its own. */
async function readPage(facts: HealthFacts): Promise<IndexPage | 'empty' | null | UserError> {
  try {
    return await facts.page();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

async function missingReleases({ facts }: ReleasedChecks): Promise<readonly UserError[]> {
  const [tags, releases] = await Promise.all([facts.tags(), facts.releases()]);
  const bare = tagsWithoutRelease(tags, releases, releases.length < 100);
  const found = await Promise.all(
    bare.map(async ({ name: tag }) => {
      const digest = readTagDigest((await facts.readTag(tag))?.message ?? null);
      return digest === null ? [] : [raise(healthErrors, 'health-release-missing', { tag })];
    }),
  );
  return found.flat();
}

/** Of the last tag its state tells; a run that is at work may still make more of the others. */
async function judgeDrafts({ facts, host }: ReleasedChecks, last: string): Promise<readonly HealthCheck[]> {
  const drafts = leftDrafts(await facts.releases()).filter(({ tag }) => tag !== last);
  return Promise.all(
    drafts.map(async (draft) => {
      const state = (await host?.readRunState(draft.runId)) ?? null;
      if (state === 'finished') return failed('half-finished', `draft of ${draft.tag}`, draftLeft(draft));
      return unasked('half-finished', `draft of ${draft.tag}`, {
        what: `whether the release of ${draft.tag} will be finished`,
        why:
          state === 'going'
            ? `its run ${draft.runId} is at work`
            : `the token may not see whether its run ${draft.runId} is over`,
        remedy: 'Look again when it has ended; a token with `actions: read` sees it.',
      });
    }),
  );
}

function hostless(
  check: 'index-hash' | 'half-finished',
  { project, version }: ReleasedVersion,
  what: string,
  { why }: ReleasedChecks,
): HealthCheck {
  const remedy =
    'Set GITHUB_TOKEN (for example `GITHUB_TOKEN=$(gh auth token)`), or the input `token`, and run again.';
  return unasked(check, `${project} ${formatVersion(version)}`, { what, why, remedy });
}
