// What stops a preview: a title check that found something.
import type { Catalogue } from './catalogue.ts';

export const previewErrors = {
  'preview-unparsed': {
    happened: 'Not a Conventional Commit, so it would release nothing: {titles}.',
    remedy:
      'Edit the title at the top of the pull request, reword commits with `git rebase -i` and `git push --force-with-lease`; the run starts again by itself. {fixes}',
  },
  'preview-base-missing': {
    happened: 'There is no branch {base} here, neither of origin nor of this clone.',
    remedy: 'Fetch it (`git fetch origin {name}`) or name another with `--base`.',
  },
} as const satisfies Catalogue;
