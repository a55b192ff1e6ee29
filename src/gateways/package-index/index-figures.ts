// Downloads as an index itself tells them, with the credential that reads its pages. Artifactory is asked for each file, Nexus for all at once.
import {
  artifactoryStatsUrl,
  type IndexFigure,
  nexusSearchUrl,
  readArtifactoryStats,
  readNexusPage,
} from '../../audit/index-figure.ts';
import { UserError } from '../../findings/user-error.ts';
import { plainLine } from '../../notes/plain-line.ts';
import { someAtATime } from '../../pace/some-at-a-time.ts';
import type { IndexFile } from '../../simple-index/index-page.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import { connectionReason } from '../connection-failure.ts';
import type { AskServer } from '../trust/limited-request.ts';
import {
  basicToken,
  createCredentialKeeper,
  type CredentialSource,
  type IndexCredentials,
} from './credential-keeper.ts';

export interface FigureReader {
  readonly ask: AskServer;
  readonly profile: Pick<IndexProfile, 'name' | 'simpleUrl'>;
  readonly credentials: IndexCredentials | CredentialSource | null;
}

export interface ReadFigures {
  /** By filename; what the index did not tell is not in it. */
  readonly figures: ReadonlyMap<string, IndexFigure>;
  /** Why some are missing, as parts of a sentence. */
  readonly gaps: readonly string[];
}

/** Newest files that Artifactory is asked for; each is one request. */
const MOST_FILES = 100;
/** Of some fifty files each. */
const MOST_PAGES = 20;
const AT_A_TIME = 4;
const LONGEST_STATS = 64 * 1024;
const LONGEST_PAGE = 4 * 1024 * 1024;
const SOMETHING_ELSE = 'it told something else';

type Reader = Pick<FigureReader, 'ask' | 'profile'> & { readonly current: CredentialSource };

/** Null: this kind of index tells none. `files`: newest first. Rejects with `certificate-…`. */
export function createFigureReader({ ask, profile, credentials }: FigureReader) {
  const { current } = createCredentialKeeper(credentials);
  const reader: Reader = { ask, profile, current };
  return (project: string, files: readonly IndexFile[]): Promise<ReadFigures> | null => {
    switch (reader.profile.name) {
      case 'artifactory':
        return readArtifactory(reader, files);
      case 'nexus':
        return readNexus(reader, project);
      default:
        return null;
    }
  };
}

async function readArtifactory(reader: Reader, files: readonly IndexFile[]): Promise<ReadFigures> {
  const figures = new Map<string, IndexFigure>();
  const asked = files.slice(0, MOST_FILES);
  const gaps = new Set<string>();
  if (files.length > asked.length)
    gaps.add(`an audit asks for the newest ${MOST_FILES} files, ${files.length - asked.length} are older`);
  let refused = false;
  await someAtATime(AT_A_TIME, asked, async ({ filename, url }) => {
    if (refused) return;
    const address = artifactoryStatsUrl(reader.profile.simpleUrl, url);
    if (address === null) {
      gaps.add('it serves some files from elsewhere');
      return;
    }
    const { body, status, why } = await askFor(reader, address, LONGEST_STATS);
    if (why !== null) gaps.add(why);
    // A file that it knows nothing of is no reason to ask for no other.
    refused ||= why !== null && status !== 404;
    if (why !== null) return;
    const figure = readArtifactoryStats(body);
    if (figure === null) gaps.add(SOMETHING_ELSE);
    else figures.set(filename, figure);
  });
  return { figures, gaps: [...gaps] };
}

async function readNexus(reader: Reader, project: string): Promise<ReadFigures> {
  const figures = new Map<string, IndexFigure>();
  // It never counts.
  const gaps = ['Nexus tells when a file was last taken, not how often'];
  let continuation: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const url = nexusSearchUrl(reader.profile.simpleUrl, project, continuation);
    if (url === null) return { figures, gaps: ['its address is none of a repository of Nexus'] };
    const { body, why } = await askFor(reader, url, LONGEST_PAGE);
    if (why !== null) return { figures, gaps: [...gaps, why] };
    const page = readNexusPage(body);
    if (page === null) return { figures, gaps: [...gaps, SOMETHING_ELSE] };
    for (const [filename, figure] of page.figures) figures.set(filename, figure);
    continuation = page.continuation;
    if (continuation === null) return { figures, gaps };
    if (pages === MOST_PAGES) return { figures, gaps: [...gaps, `an audit reads ${MOST_PAGES} pages of it`] };
  }
}

interface Told {
  readonly body: string;
  /** Null: there was no answer at all. */
  readonly status: number | null;
  /** Why the body tells nothing, as part of a sentence; null: it may. */
  readonly why: string | null;
}

async function askFor({ ask, current }: Reader, url: string, longestBody: number): Promise<Told> {
  const credential = await current();
  const token = credential === null ? null : basicToken(credential);
  try {
    const { body, status } = await ask({
      ...{ url, accept: 'application/json', longestBody },
      ...(token === null
        ? {}
        : { authorization: `Basic ${token}`, secrets: [token, credential?.password ?? ''] }),
    });
    return { body, status, why: status === 200 ? null : `it answered ${status}` };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { body: '', status: null, why: `it did not answer: ${plainLine(connectionReason(error), 200)}` };
  }
}
