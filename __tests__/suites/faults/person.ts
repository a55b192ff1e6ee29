// A person at GitHub's page of releases, while a run is at work.
import type { Cell } from './cell.ts';

/** What does not hold afterwards: their doing, not ours. Null: there was no draft to do anything with. */
export async function deleteDraft(cell: Cell): Promise<readonly string[] | null> {
  if (drafts(cell).length === 0) return null;
  for (const { id } of drafts(cell)) await ask(cell, 'DELETE', id);
  // The manifest went with the draft.
  return ['is on the index, but no tag names its bytes'];
}

/** As above. */
export async function publishDraft(cell: Cell): Promise<readonly string[] | null> {
  const before = cell.github.violations.length;
  if (drafts(cell).length === 0) return null;
  for (const { id, tagName } of drafts(cell))
    await ask(cell, 'PATCH', id, { draft: false, tag_name: tagName });
  return cell.github.violations.slice(before).map((text) => text.replace(/^after [^:]*: /, ''));
}

/** Returns the commit that main is at then. */
export async function mergeOpenPull(
  { github, project }: Cell,
  method: 'merge' | 'squash' | 'rebase' = 'merge',
): Promise<string> {
  const open = [...project.repository.pulls.values()].filter(({ state }) => state === 'open');
  const [pull] = open;
  if (pull === undefined || open.length > 1) throw new Error(`${open.length} pull requests are open`);
  const repository = project.fullName;
  return (await github.mergePull({ repository, number: pull.number, method })).sha;
}

function drafts({ project }: Cell) {
  return project.releases().filter(({ draft }) => draft);
}

async function ask({ github, project }: Cell, method: string, id: number, body?: object): Promise<void> {
  const repository = project.fullName;
  const token = github.issueToken({
    repository,
    permissions: { contents: 'write' },
    kind: 'pat',
    login: 'mona',
  });
  const answer = await github.fetch(`https://api.github.com/repos/${repository}/releases/${id}`, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`a person's ${method}: ${answer.status} ${await answer.text()}`);
}
