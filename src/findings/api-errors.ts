// Errors of the check for undeclared breaking changes of the public API.
import type { Catalogue } from './catalogue.ts';

export const apiErrors = {
  'api-break-undeclared': {
    happened: 'The public API breaks since {tag}, and no commit says so:\n{changes}\n',
    remedy:
      'Mark the change with "!" after its type or with a "BREAKING CHANGE:" footer, or keep the names. With api-check = "bump" such a change counts as breaking by itself, with "warn" it is only told.',
  },
  'api-not-compared': {
    happened: 'The public API could not be compared with {tag}: {reason}.',
    remedy:
      'Mend that and run again, or set api-check = "warn" for this release: an API that nobody compared is not released as one that was.',
  },
  'api-tree-cut': {
    happened: 'The files of {tag} are too many for one answer of GitHub.',
    remedy: 'Check out with fetch-depth: 0, so that the files of the last release are here.',
  },
  'api-tree-large': {
    happened:
      'The Python files that changed since the last release are {size}, more than the {limit} that are compared.',
    remedy: 'Set api-check = "off", and look at the changes of the public API yourself.',
  },
  'api-probe-failed': {
    happened: 'The comparison of the public API {how}. The last lines:\n{lines}\n',
    remedy: 'Run again. If it stays so, set api-check = "off" and report it with these lines.',
  },
} as const satisfies Catalogue;
