// What an index tells of a project's publisher, asked only to explain a refusal: its page, then the provenance of its newest files.
// https://docs.pypi.org/api/integrity/
import { parseIndexPage } from '../../simple-index/parse-index-page.ts';
import { projectUrl } from '../../simple-index/project-url.ts';
import type { KnownProject } from '../../trust/diagnose-refusal.ts';
import { parseProvenance } from '../../trust/expected-publisher.ts';
import { newestFiles } from '../../trust/newest-files.ts';
import { provenanceRequest } from '../../trust/provenance-address.ts';
import type { IndexProfile } from '../../upload/index-profile.ts';
import type { AskServer } from './limited-request.ts';

const LOOKED_AT = 3;
const LONGEST_PAGE = 32 * 1024 * 1024;
const UNKNOWN: KnownProject = { project: 'unknown', publisher: null };

/** Never throws, asks nothing twice: without an answer the message only says less. */
export async function lookUpProject(
  ask: AskServer,
  profile: IndexProfile,
  project: string | null,
): Promise<KnownProject> {
  if (project === null) return UNKNOWN;
  try {
    return await lookUp(ask, profile, project);
  } catch {
    return UNKNOWN;
  }
}

async function lookUp(ask: AskServer, profile: IndexProfile, project: string): Promise<KnownProject> {
  const url = projectUrl(profile.simpleUrl, project);
  const accept = 'application/vnd.pypi.simple.v1+json, text/html;q=0.1';
  const page = await ask({ url, accept, longestBody: LONGEST_PAGE });
  if (page.status === 404)
    return { project: profile.missingPageMeansEmpty ? 'missing' : 'unknown', publisher: null };
  if (page.status !== 200) return UNKNOWN;
  for (const { filename, version } of newestFiles(
    parseIndexPage(page.body, page.contentType, url),
    LOOKED_AT,
  )) {
    const provenance = await ask(provenanceRequest(profile.simpleUrl, { project, version, filename }));
    const publisher = provenance.status === 200 ? parseProvenance(provenance.body, version) : null;
    if (publisher !== null) return { project: 'exists', publisher };
  }
  return { project: 'exists', publisher: null };
}
