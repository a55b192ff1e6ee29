// README's workflow files, told to upload to an index of the sandbox: nothing else differs from what people copy.
import { readFile } from 'node:fs/promises';
import { INDEX_USER } from './world.ts';

/** Those that commit to the branch themselves. */
export const PUSHING_WORKFLOWS = ['release.yml', 'release-one-job.yml'] as const;
/** Proposes releases: `commit-mode = "pull-request"`. */
export const PROPOSING_WORKFLOW = 'release-pull-request.yml';
export const DOCUMENTED_WORKFLOWS = [...PUSHING_WORKFLOWS, PROPOSING_WORKFLOW] as const;
export type DocumentedWorkflow = (typeof DOCUMENTED_WORKFLOWS)[number];

const PYPI_LINE = /^( *)pypi-token: .*$/m;

/** The secret INDEX_PASSWORD takes the place of the PyPI token. */
export async function readDocumentedWorkflow(name: DocumentedWorkflow, uploadUrl: string): Promise<string> {
  const text = await readFile(new URL(`../../docs/workflows/${name}`, import.meta.url), 'utf8');
  if (!PYPI_LINE.test(text)) throw new Error(`docs/workflows/${name} names no pypi-token.`);
  return text.replace(
    PYPI_LINE,
    `$1repository: ${uploadUrl}\n$1user: ${INDEX_USER}\n$1password: \${{ secrets.INDEX_PASSWORD }}`,
  );
}
