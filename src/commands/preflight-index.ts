// The index: is the version free there, and does it know whose files these are?
import { raise } from '../findings/catalogue.ts';
import { releaseErrors } from '../findings/release-errors.ts';
import type { UserError } from '../findings/user-error.ts';
import type { PackagePlan } from '../plan/release-plan.ts';
import { filesOfVersion } from '../simple-index/files-of-version.ts';
import type { CredentialVerdict } from '../upload/credential-verdict.ts';
import type { ListedFiles } from '../upload/upload-verdict.ts';
import { formatVersion } from '../version/format-version.ts';
import {
  ask,
  type Asked,
  judge,
  passed,
  type PreflightAnswer,
  problem,
  unknown,
} from './preflight-answer.ts';
import type { PublishNeeds } from './publish-files.ts';
import { releaseIdentity } from './release-identity.ts';

export interface CredentialRequest {
  /** For messages: `PyPI`, or the index's host. */
  readonly indexName: string;
  readonly user: string | null;
  /** The input that the secret is passed as. */
  readonly secretInput: string;
}

export interface IndexRequest extends CredentialRequest {
  readonly planned: PackagePlan;
}

export interface IndexNeeds extends Pick<PublishNeeds, 'readPage' | 'absent'> {
  checkCredentials(): Promise<CredentialVerdict>;
}

export interface IndexFacts {
  readonly page: Asked<ListedFiles | 'empty'>;
  readonly credentials: Asked<CredentialVerdict>;
}

/** Null: there is no index. `filenames`: see `readPage`; of files that are judged by this very page. */
export async function askIndex(
  project: string,
  needs: IndexNeeds,
  filenames: readonly string[] = [],
): Promise<IndexFacts | null> {
  if (needs.absent) return null;
  const [page, credentials] = await Promise.all([
    ask(needs.readPage(project, filenames)),
    ask(needs.checkCredentials()),
  ]);
  return { page, credentials };
}

export function judgeIndex(request: IndexRequest, facts: IndexFacts | null): readonly PreflightAnswer[] {
  if (facts === null) return [];
  const { indexName: index, planned } = request;
  const { name, version, tag } = releaseIdentity(planned);
  const values = { name, version: formatVersion(version), index, tag };
  const isFree = `${index} lists no file of ${name} ${values.version}`;
  const versionAnswers = judge(isFree, facts.page, (listed) =>
    filesOfVersion(listed, version).length === 0
      ? passed(isFree)
      : problem(isFree, raise(releaseErrors, 'release-version-on-index', values)),
  );
  return [...versionAnswers, ...judgeCredentials(request, facts)];
}

/** Whatever the page says is compared with the files later; what stands in the way of reading it is known now. */
export function judgePage(
  { indexName }: CredentialRequest,
  facts: IndexFacts | null,
): readonly PreflightAnswer[] {
  if (facts === null) return [];
  const canRead = `the page of the project on ${indexName} can be read`;
  return judge(canRead, facts.page, () => passed(canRead));
}

/** Does the index know whose files these are? */
export function judgeCredentials(
  request: CredentialRequest,
  facts: IndexFacts | null,
): readonly PreflightAnswer[] {
  if (facts === null) return [];
  const { page, credentials } = facts;
  // A private index has refused the same credential when it was asked for its page.
  const told = 'errors' in page ? page.errors : [];
  if (told.some(({ code }) => code.startsWith('index-credentials-'))) return [];
  // Without a credential neither question could be asked, and one reason is enough.
  if (
    'errors' in credentials &&
    credentials.errors.every(({ message }) => told.some((one) => one.message === message))
  )
    return [];
  const knows = `${request.indexName} knows the credentials`;
  return judge(knows, credentials, (verdict) => {
    if (verdict === 'accepted') return passed(knows);
    if (verdict === 'refused') return problem(knows, credentialsProblem(request));
    return unknown(knows, 'it told neither without an upload');
  });
}

function credentialsProblem({ indexName, user, secretInput }: CredentialRequest): UserError {
  if (user === null)
    return raise(releaseErrors, 'release-credentials-missing', {
      index: indexName,
      hint: `Pass them as ${secretInput}; nothing was written.`,
    });
  return raise(releaseErrors, 'release-credentials-refused', { index: indexName, user, input: secretInput });
}
