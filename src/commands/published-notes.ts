// The notes as they are published: with logins and pull requests, which a plan never depends on.
import type { ClassifiedCommit } from '../commits/classified-commit.ts';
import { limitNotes, NOTES_LIMIT } from '../notes/notes-limit.ts';
import { renderNewcomers, withCredit } from '../notes/new-contributors.ts';
import { type NotesInput, renderReleaseNotes } from '../notes/release-notes.ts';
import type { PackagePlan, ReleasePlan } from '../plan/release-plan.ts';
import type { Project } from '../project/project.ts';
import { projectRules } from '../project/project-rules.ts';
import { releaseIdentity } from './release-identity.ts';
import type { ReportsSteps } from './reports-steps.ts';

/** A draft's text also holds the line that names its owner. */
const DRAFT_MARKER_ROOM = 200;

export interface PublishedNotesNeeds extends Pick<ReportsSteps, 'warn'> {
  /** Logins of the authors of commits that were read. */
  logins(): ReadonlyMap<string, string>;
  readPulls(
    shas: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly number: number; readonly title: string }>>;
  /** Those of these logins (each with one commit) who have no commit in the history of `since`. */
  readNewcomers(since: string, commits: ReadonlyMap<string, string>): Promise<ReadonlySet<string>>;
}

export interface PublishedNotesRequest {
  readonly plan: ReleasePlan;
  readonly planned: PackagePlan;
  readonly project: Project;
  readonly repositoryUrl: string | null;
  /** As people have edited them; null: they are made from the commits. */
  readonly edited: string | null;
}

export async function publishedNotes(
  request: PublishedNotesRequest,
  needs: PublishedNotesNeeds,
): Promise<string> {
  const { repositoryUrl } = request;
  const { tag } = releaseIdentity(request.planned);
  const notes = await renderNotes(request, needs);
  return repositoryUrl === null ? notes : shorten(notes, `${repositoryUrl}/commits/${tag}`, needs);
}

async function renderNotes(request: PublishedNotesRequest, needs: PublishedNotesNeeds): Promise<string> {
  const { edited, project } = request;
  if (edited === null) return renderReleaseNotes(await readInput(request, needs));
  if (!project.configuration.notes.credit) return edited;
  return withCredit(edited, renderNewcomers(await readInput(request, needs)));
}

/** What the notes are made of, with what the host knows. */
async function readInput(request: PublishedNotesRequest, needs: PublishedNotesNeeds): Promise<NotesInput> {
  const { planned, plan, repositoryUrl } = request;
  const { version, tag } = releaseIdentity(planned);
  const pulls = await readPulls(planned.commits, needs);
  const logins = needs.logins();
  const people = planned.commits.map(
    ({ commit }) =>
      [commit.sha, { login: logins.get(commit.sha) ?? null, pull: pulls.get(commit.sha) ?? null }] as const,
  );
  const newcomers = await readNewcomers(request, logins, needs);
  return {
    version,
    tag,
    previous: planned.previous,
    date: plan.headDate,
    commits: planned.commits,
    configuration: request.project.configuration.notes,
    rules: projectRules(request.project.configuration),
    links: repositoryUrl === null ? null : { repository: repositoryUrl },
    people: new Map(people),
    newcomers,
  };
}

/** By choice (`notes.credit`). After a first release everybody would be new. A failure costs the credit, not the release. */
async function readNewcomers(
  { planned: { previous, commits }, project }: PublishedNotesRequest,
  logins: ReadonlyMap<string, string>,
  needs: PublishedNotesNeeds,
): Promise<ReadonlySet<string>> {
  if (!project.configuration.notes.credit || previous === null) return new Set();
  const people = new Map<string, string>();
  for (const { commit } of commits.toReversed()) {
    const login = logins.get(commit.sha);
    if (login !== undefined) people.set(login, commit.sha);
  }
  try {
    return await needs.readNewcomers(previous.sha, people);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    needs.warn(`New contributors are not named in the notes: ${why}`);
    return new Set();
  }
}

function shorten(notes: string, link: string, needs: PublishedNotesNeeds): string {
  const limit = NOTES_LIMIT - DRAFT_MARKER_ROOM;
  if (notes.length > limit)
    needs.warn(
      `The notes have ${notes.length} characters and GitHub takes ${limit}: they are shortened and link the rest.`,
    );
  return limitNotes(notes, limit, link);
}

/** Only for entries of the notes whose text names no pull request. A failure costs links, not the release. */
async function readPulls(
  commits: readonly ClassifiedCommit[],
  needs: PublishedNotesNeeds,
): ReturnType<PublishedNotesNeeds['readPulls']> {
  const shown = commits.filter(
    ({ status, pull }) => (status === 'counted' || status === 'listed') && pull === null,
  );
  if (shown.length === 0) return new Map();
  try {
    return await needs.readPulls(shown.map(({ commit }) => commit.sha));
  } catch (error) {
    needs.warn(
      `Pull requests are not linked in the notes: ${error instanceof Error ? error.message : String(error)}`,
    );
    return new Map();
  }
}
