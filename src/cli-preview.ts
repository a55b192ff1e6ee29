// `py-release preview`: the gateways of a clone, and a preview as tables or a document.
import { resolve } from 'node:path';
import { openApiCheck } from './cli-api.ts';
import { previewBranch } from './commands/preview-branch.ts';
import { readProject } from './commands/read-project.ts';
import { showFirst } from './commands/show-first.ts';
import { type BranchBase, findBranchBase, triedHistory } from './gateways/git/branch-base.ts';
import { createLocalHistory } from './gateways/git/local-history.ts';
import { createMergedFiles } from './gateways/git/merged-files.ts';
import { createGit } from './gateways/git/run-git.ts';
import { createTerminal } from './gateways/terminal.ts';
import type { ArgumentsOf } from './inputs/cli-arguments.ts';
import { previewDocument } from './report/preview-document.ts';
import { renderPreviewTable } from './report/preview-table.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export async function runPreview(args: ArgumentsOf<'preview'>, env: Environment): Promise<void> {
  const git = createGit(resolve(args.folder), env);
  const history = createLocalHistory(git);
  const { head, folder, repositoryUrl } = await history.readClone();
  const base = await findBranchBase(git, head.sha, args.base);
  const terminal = createTerminal(env, args.quiet);
  const commit = await createMergedFiles(git, base.sha, head.sha);
  const project = await readProject(commit, folder);
  const tried = triedHistory(history, { base: base.sha, head: head.sha, at: head.committedAt });
  const checkApi = await openApiCheck(project.configuration, {
    ...{ git, commit, env, folder: args.folder },
    warn: (text) => terminal.tellWarnings([text]),
  });
  const api = checkApi && showFirst(checkApi);
  const previewed = await previewBranch(
    {
      plan: {
        ...{ project, repositoryUrl, target: { kind: 'next' }, bump: null, version: null },
        head: { branch: head.branch, sha: tried.sha, committedAt: head.committedAt },
      },
      ...{ head: head.sha, branch: head.branch, ahead: base.ahead },
      ...{ title: args.title, number: args.number, methods: args.methods },
    },
    { ...commit, ...tried, checkApi: api?.check ?? null },
  );
  const { merges, refused, titles } = previewed;
  if (args.json)
    terminal.print(
      JSON.stringify(
        previewDocument({
          base: { name: base.name, sha: base.sha },
          head: head.sha,
          merges,
          refused,
          titles,
        }),
        null,
        terminal.isTerminal ? 2 : 0,
      ),
    );
  else {
    const place = { branch: head.branch, head: head.sha, headDate: head.committedAt };
    const remarks = remarksOn(base, commit.conflicts);
    terminal.print(renderPreviewTable({ base: base.name, head: place, merges, refused, remarks }, terminal));
  }
  api?.refuse(previewed.plans);
  if (args.failOnUnparsed) previewed.refuseUnparsed();
}

function remarksOn({ name, ahead, behind }: BranchBase, conflicts: ReadonlySet<string>): readonly string[] {
  return [
    ...(ahead === 0 ? [`This commit is on ${name} already: a merge would add nothing.`] : []),
    ...(behind === 0
      ? []
      : [
          `Not on this branch: ${behind} ${behind === 1 ? 'commit' : 'commits'} of ${name}. What they say is planned as well, and files are read as a merge would leave them.`,
        ]),
    ...[...conflicts].map((path) => `${path} conflicts with ${name}: it is read as it is here.`),
  ];
}
