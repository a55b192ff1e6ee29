// What can stand in the way of bringing a project's packages up to date. No text holds a secret.
import type { Catalogue } from './catalogue.ts';

export const updateErrors = {
  'update-nothing-named': {
    happened:
      'The project names no private package: none in [tool.py-release.private-packages], none from an explicit index.',
    remedy:
      'Name what to update by `--package NAME`, or set a private package up with `py-release consumer init`.',
  },
  'update-not-asked': {
    happened: 'No file of the project asks for {name}.',
    remedy: 'Correct the name, or run in the folder of the project that depends on it.',
  },
  'update-elsewhere': {
    happened: '{place} takes {name} from a URL, a folder or git, which has no versions to choose from.',
    remedy: 'Update that line by hand, or take the package from an index: `py-release consumer init`.',
  },
  'update-not-listed': {
    happened: '{index} has no package {name}, or the credential may not read it.',
    remedy: 'Correct the name or the index, or give the login that pip, uv or poetry install it with.',
  },
  'update-index-no-address': {
    happened: '{name} is taken from {seen}, which is no address of an index.',
    remedy: 'Give its index an address with https://, or name the other packages in `packages`.',
  },
  'update-token-missing': {
    happened:
      'The versions of {name} are the releases of {repository}, and there is neither a token to read them nor the login of an index that serves them.',
    remedy: 'Set GITHUB_TOKEN to a token that may read contents of that repository, and nothing else.',
  },
  'update-compile-unusual': {
    happened:
      '{path} was compiled, but the command in its first lines cannot be run again: it names paths outside of the project, or another output.',
    remedy:
      'Compile it once in the folder of the project, from files in it and with `--output-file {path}`; then run again.',
  },
  'update-tool-missing': {
    happened: 'This project is locked and installed by {tool}, which is not on PATH, or cannot be started.',
    remedy: 'Install {tool}, and run again.',
  },
  'update-lock-failed': {
    happened: '`{command}` failed, and not because versions contradict each other:\n{log}',
    remedy: 'Fix what it reports, then run again. Nothing was changed in the checkout.',
  },
  'update-needs-yes': {
    happened: 'There are updates to write, and no terminal to ask on.',
    remedy: 'Give `--yes` to write them, or `--dry-run` to look only.',
  },
  'update-declined': {
    happened: 'Nothing was written, as you answered.',
    remedy: 'Run again when you want the updates written.',
  },
} as const satisfies Catalogue;
