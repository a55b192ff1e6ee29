// The private projects: which names are private, and what is served under each. From the releases of their repositories, or from a built
// index; a name whose repository can't be read is an error, never "no such project".
import { raise } from '../findings/catalogue.ts';
import { privateNameErrors, PRIVATE_NAME_STATUS } from '../findings/private-name-errors.ts';
import { UserError, UserErrors } from '../findings/user-error.ts';
import { parseIndexDocument } from '../simple-index/parse-index-document.ts';
import type { ReleaseManifests } from '../simple-index/release-manifest.ts';
import type { ServedProject } from '../simple-index/served-project.ts';
import { servedProjects } from '../simple-index/served-releases.ts';
import type { ReleaseSource } from '../simple-index/source-release.ts';
import { keepAnswer } from './kept-answer.ts';

export interface ReadSource {
  readonly source: ReleaseSource;
  readonly manifests: ReleaseManifests;
  /** Seconds since it was known to be so; null: now. */
  readonly age: number | null;
  readonly trouble: string | null;
}

export interface ReadDocument {
  readonly text: string;
  readonly age: number | null;
  readonly trouble: string | null;
}

export interface ProjectShelfNeeds {
  /** Rejects with errors of `private-name-errors.ts`. */
  readonly readSource: (repository: string) => Promise<ReadSource>;
  /** Of a built index; null: there is none. */
  readonly readIndex: (() => Promise<ReadDocument>) | null;
  /** Unix milliseconds. */
  readonly now: () => number;
  /** One sentence for the person who runs the server. */
  readonly log: (text: string) => void;
}

export interface ShelfContents {
  /** Repository (`owner/name`) by normalised name. */
  readonly packages: Readonly<Record<string, string>>;
  /** For messages; empty: there is no built index. */
  readonly index: string;
}

export interface ShelvedProject {
  readonly project: ServedProject;
  /** Seconds; null: as it is now. */
  readonly age: number | null;
  /** Taken from a built index: that the token may read the repository is not proved by that. */
  readonly indexed: boolean;
}

export interface ProjectShelf {
  /** All private names, sorted. Rejects while they can't be told. */
  names(): Promise<readonly string[]>;
  /** Null: the name is certainly no private one. Rejects with errors of `private-name-errors.ts`. */
  read(name: string): Promise<ShelvedProject | null>;
}

type Projects = ReadonlyMap<string, ServedProject>;

export const KEPT_MS = 10_000;

export function createProjectShelf(
  { packages, index }: ShelfContents,
  needs: ProjectShelfNeeds,
): ProjectShelf {
  const { readIndex, now, log } = needs;
  const ofSource = new WeakMap<ReleaseSource, Projects>();
  const sources = new Map<string, () => Promise<ReadSource>>();
  const warned = new Set<string>();
  const warn = (text: string): void => {
    if (!warned.has(text)) log(text);
    warned.add(text);
  };

  const tellAge = (what: string, { age, trouble }: Pick<ReadSource, 'age' | 'trouble'>): void => {
    if (age === null) return;
    log(`${trouble ?? ''} ${what} is served as it was ${describeAge(age)} ago.`.trim());
  };

  const readSource = (repository: string): Promise<ReadSource> => {
    const known = sources.get(repository);
    const read =
      known ??
      keepAnswer(
        async () => {
          const found = await needs.readSource(repository);
          tellAge(repository, found);
          if (found.source.repository.toLowerCase() !== repository.toLowerCase())
            warn(`${repository} is ${found.source.repository} now: change it where it is named.`);
          return found;
        },
        now,
        KEPT_MS,
      );
    sources.set(repository, read);
    return read();
  };

  let parsed: { readonly text: string; readonly projects: Projects } | null = null;
  const readDocument =
    readIndex === null
      ? null
      : keepAnswer(
          async () => {
            const document = await readIndex();
            tellAge(`The built index ${index}`, document);
            if (parsed?.text !== document.text)
              parsed = { text: document.text, projects: documentProjects(document.text, index) };
            return { age: document.age, projects: parsed.projects };
          },
          now,
          KEPT_MS,
        );

  const fromReleases = async (name: string, repository: string): Promise<ShelvedProject> => {
    const found = await readSource(repository);
    let projects = ofSource.get(found.source);
    if (projects === undefined) {
      projects = releasedProjects(found, repository, warn);
      ofSource.set(found.source, projects);
    }
    const project = projects.get(name);
    if (project !== undefined) return { project, age: found.age, indexed: false };
    const others = [...projects.keys()];
    const present = others.length === 0 ? 'they hold no package at all' : `they hold ${others.join(', ')}`;
    throw raise(privateNameErrors, 'private-name-missing', { name, repository, present });
  };

  return {
    async names() {
      const indexed = readDocument === null ? [] : [...(await readDocument()).projects.keys()];
      return [...new Set([...Object.keys(packages), ...indexed])].sort();
    },

    async read(name) {
      const repository = Object.hasOwn(packages, name) ? (packages[name] as string) : null;
      const document = readDocument === null ? null : await readDocument();
      const project = document?.projects.get(name);
      if (document === null || project === undefined)
        return repository === null ? null : fromReleases(name, repository);
      const other = originsOf(project).find(
        (each) => repository !== null && each.toLowerCase() !== repository.toLowerCase(),
      );
      if (other !== undefined && repository !== null)
        throw raise(privateNameErrors, 'private-name-twice', { name, first: repository, second: other });
      return { project, age: document.age, indexed: true };
    },
  };
}

function originsOf({ files }: ServedProject): readonly string[] {
  return files.flatMap(({ origin }) => (origin.kind === 'asset' ? [origin.repository] : []));
}

function documentProjects(text: string, place: string): Projects {
  try {
    return byName(parseIndexDocument(text, place).projects);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw raise(privateNameErrors, 'private-index-broken', { place, message: error.happened });
  }
}

function releasedProjects(
  { source, manifests }: ReadSource,
  repository: string,
  warn: (text: string) => void,
): Projects {
  for (const manifest of manifests.values()) {
    if ('problem' in manifest)
      throw raise(privateNameErrors, 'private-releases-broken', {
        repository,
        message: `a manifest cannot be used: ${manifest.problem}.`,
      });
  }
  try {
    const { projects, warnings } = servedProjects([{ source, manifests, described: new Map() }]);
    for (const warning of warnings) warn(warning);
    return byName(projects);
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UserErrors)) throw error;
    if (error instanceof UserError && error.code in PRIVATE_NAME_STATUS) throw error;
    throw raise(privateNameErrors, 'private-releases-broken', { repository, message: error.message });
  }
}

function byName(projects: readonly ServedProject[]): Projects {
  return new Map(projects.map((project) => [project.name, project]));
}

function describeAge(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
