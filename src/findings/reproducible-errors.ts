// The proof that the same commit gives the same bytes.
import type { Catalogue } from './catalogue.ts';

export const reproducibleErrors = {
  'reproducible-differs': {
    happened: 'A second build of the same sources gave other bytes:\n{lines}\n',
    remedy: '{remedies} Or set `reproducible` to `warn` or `off`.',
  },
  'reproducible-build-failed': {
    happened: 'The second build, from a clean copy of the sources in another folder, failed: {reason}',
    remedy:
      'What the build reads must be in git, or be made by the build itself (`build-command`); or set `reproducible` to `off`.',
  },
} as const satisfies Catalogue;
