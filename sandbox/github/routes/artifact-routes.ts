// Artifacts of workflow runs, newest first: https://docs.github.com/en/rest/actions/artifacts
import { signedArtifactUrl } from '../asset-host.ts';
import { nodeId } from '../json/node-id.ts';
import { repositoryUrl } from '../json/repository-json.ts';
import { type Answer, notFound, ok, refusal } from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';
import { linkHeader, readPage, slice } from '../serving/paging.ts';
import type { RunArtifact } from '../state.ts';

export const artifactRoutes: readonly Route[] = [
  route('GET', '/actions/artifacts', ['actions', 'read'], listArtifacts),
  route('GET', '/actions/artifacts/{artifact_id}', ['actions', 'read'], (call) =>
    ok(artifactJson(call, findArtifact(call))),
  ),
  route('GET', '/actions/artifacts/{artifact_id}/{archive_format}', ['actions', 'read'], (call) => {
    const artifact = findArtifact(call);
    if (call.params['archive_format'] !== 'zip') throw notFound();
    if (artifact.expired) throw refusal(410, 'Artifact has expired');
    return {
      status: 302,
      headers: { location: signedArtifactUrl(call.state, artifact.id, call.hosts.assets) },
    };
  }),
];

function listArtifacts(call: Call): Answer {
  const name = call.url.searchParams.get('name');
  const found = call.repository.artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .sort((a, b) => b.id - a.id);
  const page = readPage(call);
  return ok(
    {
      total_count: found.length,
      artifacts: slice(found, page).map((artifact) => artifactJson(call, artifact)),
    },
    linkHeader(call, page, found.length),
  );
}

function findArtifact(call: Call): RunArtifact {
  const id = Number(call.params['artifact_id']);
  const artifact = call.repository.artifacts.find((each) => each.id === id);
  if (artifact === undefined) throw notFound();
  return artifact;
}

function artifactJson({ repository, hosts }: Call, artifact: RunArtifact): Record<string, unknown> {
  const url = `${repositoryUrl(repository, hosts)}/actions/artifacts/${artifact.id}`;
  const expires = new Date(Date.parse(artifact.createdAt) + 90 * 24 * 60 * 60 * 1000);
  return {
    id: artifact.id,
    node_id: nodeId('MDg6QXJ0aWZhY3Q', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    expires_at: expires.toISOString().replace('.000Z', 'Z'),
    updated_at: artifact.createdAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: artifact.headRepositoryId,
      head_branch: artifact.headBranch,
      head_sha: artifact.headSha,
    },
  };
}
