// Refs over REST: https://docs.github.com/en/rest/git/refs
import { ZERO_ID, type Ref } from '../git/refs.ts';
import { nodeId } from '../json/node-id.ts';
import { repositoryUrl } from '../json/repository-json.ts';
import { changeRefs } from '../ref-change.ts';
import {
  type Answer,
  created,
  emptyRepository,
  noContent,
  notFound,
  ok,
  refusal,
} from '../serving/answer.ts';
import { type Call, route, type Route } from '../serving/call.ts';

export const refRoutes: readonly Route[] = [
  route('GET', '/git/ref/{ref+}', ['contents', 'read'], getRef),
  route('GET', '/git/matching-refs/{ref+}', ['contents', 'read'], getMatchingRefs),
  route('POST', '/git/refs', ['contents', 'write'], createRef),
  route('PATCH', '/git/refs/{ref+}', ['contents', 'write'], updateRef),
  route('DELETE', '/git/refs/{ref+}', ['contents', 'write'], deleteRef),
];

function refJson(call: Call, ref: Ref): Record<string, unknown> {
  const url = `${repositoryUrl(call.repository, call.hosts)}/git`;
  return {
    ref: ref.name,
    node_id: nodeId('REF', `${call.repository.id}:${ref.name}`),
    url: `${url}/${ref.name}`,
    object: { sha: ref.sha, type: ref.type, url: `${url}/${ref.type}s/${ref.sha}` },
  };
}

function wantedName(call: Call): string {
  return `refs/${call.params['ref'] ?? ''}`;
}

async function getRef(call: Call): Promise<Answer> {
  const ref = await call.repository.git.ref(wantedName(call));
  if (ref !== undefined) return ok(refJson(call, ref));
  throw (await call.repository.git.refs('refs/')).length === 0 ? emptyRepository() : notFound();
}

async function getMatchingRefs(call: Call): Promise<Answer> {
  const refs = await call.repository.git.refs(wantedName(call));
  return ok(refs.map((ref) => refJson(call, ref)));
}

async function createRef(call: Call): Promise<Answer> {
  const name = String(call.json['ref']);
  const sha = String(call.json['sha']);
  if (!name.startsWith('refs/') || name.split('/').length < 3) {
    throw refusal(422, "Reference name must start with 'refs/' and have at least two slashes.");
  }
  if ((await call.repository.git.ref(name)) !== undefined) throw refusal(422, 'Reference already exists');
  await changeRefs(call, [{ name, before: ZERO_ID, after: sha, force: false }]);
  const body = refJson(call, await existing(call, name));
  return created(body, String(body['url']));
}

async function updateRef(call: Call): Promise<Answer> {
  const name = wantedName(call);
  const { sha: before } = await existing(call, name);
  await changeRefs(call, [
    { name, before, after: String(call.json['sha']), force: call.json['force'] === true },
  ]);
  return ok(refJson(call, await existing(call, name)));
}

async function deleteRef(call: Call): Promise<Answer> {
  const name = wantedName(call);
  const { sha: before } = await existing(call, name);
  await changeRefs(call, [{ name, before, after: ZERO_ID, force: true }]);
  return noContent;
}

async function existing(call: Call, name: string): Promise<Ref> {
  const ref = await call.repository.git.ref(name);
  if (ref === undefined) throw refusal(422, 'Reference does not exist');
  return ref;
}
