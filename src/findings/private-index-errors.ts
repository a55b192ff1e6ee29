// What can go wrong when a job starts the local index for its private packages. No text holds a secret.
import type { Catalogue } from './catalogue.ts';

export const privateIndexErrors = {
  'local-index-no-packages': {
    happened:
      'There is no private package to serve: the input `packages` is empty, and {path} has no `[tool.py-release.private-packages]`.',
    remedy:
      'Give `packages` (one `NAME=OWNER/REPO` on a line), or run `py-release consumer init --package NAME --github OWNER/REPO`, which writes the table; check out the project before this step.',
  },
  'local-index-no-token': {
    happened: 'The input `token` is empty, so the releases of {repositories} cannot be read.',
    remedy:
      'Give a token that may read `contents` of these repositories. A secret is empty when it is not set in this repository or organisation, and in runs for pull requests of forks.',
  },
  'local-index-extra': {
    happened:
      '`{variable}` is set, so pip would also take a private name from another index, whichever version is higher.',
    remedy:
      'Unset it for this job; when other packages come from an index of your own, name that index in the input `upstream`.',
  },
  'local-index-other': {
    happened: 'An earlier step of this job serves {present} already; this one asks for {asked}.',
    remedy:
      'Use the action once in a job, with all packages: they share one address, which lock files record.',
  },
  'local-index-ended': {
    happened: 'The local index ended before it was ready: {why}.',
    remedy:
      'Run the job again; if it happens again, run `py-release index serve` with the same packages in a shell.',
  },
  'local-index-silent': {
    happened: 'The local index was not ready after {seconds} seconds.',
    remedy:
      'Look whether GitHub answers (https://www.githubstatus.com) and run the job again; a built index (input `index`) spares it from reading every release.',
  },
} as const satisfies Catalogue;
