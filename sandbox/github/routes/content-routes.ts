// Files of a repository, as bytes: https://docs.github.com/en/rest/repos/contents#get-repository-content
import { type Answer, notFound } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';

export const contentRoutes: readonly Route[] = [
  route('GET', '/contents/{path+}', ['contents', 'read'], getContent),
];

async function getContent(call: Call): Promise<Answer> {
  const { repository, url, params, headers } = call;
  if (headers['accept']?.includes('application/vnd.github.raw+json') !== true) {
    call.missing('the contents of a repository other than as raw bytes');
  }
  const ref = url.searchParams.get('ref') ?? repository.defaultBranch;
  const commit = await repository.git.resolveCommit(ref);
  const object = commit && (await repository.git.objects.read(`${commit.sha}:${params['path'] ?? ''}`));
  if (object?.type !== 'blob') throw notFound();
  return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, body: object.body };
}
