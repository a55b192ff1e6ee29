// What can stand in the way of setting a project up to install a private package. No text holds a secret.
import type { Catalogue } from './catalogue.ts';

export const consumerErrors = {
  'consumer-range-invalid': {
    happened: 'The range {range} cannot be read: {problem}.',
    remedy: 'Write one like ^1.0.0, 1.x, ~1.2, 1.2.3 or ">=1,<2".',
  },
  'consumer-range-conflict': {
    happened: '{path}:{line} asks for {written}, which lets in versions outside of {asked}.',
    remedy: 'Change that line by hand, or leave the range out of `--package` to keep it.',
  },
  'consumer-dependency-by-url': {
    happened: '{path}:{line} takes {name} from {place}, not from an index.',
    remedy: 'Remove that dependency first if it shall come from an index, then run again.',
  },
  'consumer-dependencies-dynamic': {
    happened: 'pyproject.toml lists `dependencies` as dynamic: the build backend reads them from elsewhere.',
    remedy: 'Add {requirement} there by hand, then run again; or write `dependencies` in pyproject.toml.',
  },
  'consumer-requirements-hashed': {
    happened: '{path} pins each requirement by hash, and the hashes of {name} are not known here.',
    remedy: 'Add {requirement} to the file that it is compiled from, and compile it again.',
  },
  'consumer-index-differs': {
    happened: '{path} has an index `{name}` already, with another address: {seen}.',
    remedy: 'Rename that index, or remove it, then run again; wanted is {wanted}.',
  },
  'consumer-source-differs': {
    happened: '{path} says already where {name} comes from, and it is not the index `{index}`.',
    remedy: 'Remove that entry if the package shall come from `{index}`, then run again.',
  },
  'consumer-repository-differs': {
    happened: '[tool.py-release.private-packages] says that {name} comes from {seen}, not from {wanted}.',
    remedy: 'Correct that line in pyproject.toml, or the value of `--github`.',
  },
  'consumer-toml-unusual': {
    happened: '{path} is written in a way that cannot be added to without touching something else.',
    remedy: 'Nothing was written. Add by hand: {wanted}.',
  },
  'consumer-repository-unknown': {
    happened: 'The repository of {name} is not known: {looked}.',
    remedy: 'Name it: `--github OWNER/REPO`.',
  },
  'consumer-folder-missing': {
    happened: 'There is no folder {folder}.',
    remedy: 'Name the folder of the project, or run in it.',
  },
  'consumer-link-outside': {
    happened: '{path} is a symbolic link, or lies behind one; what it leads to is not edited.',
    remedy: 'Replace the link by a file, or make the change where it leads to.',
  },
  'consumer-file-changed': {
    happened: '{path} was changed by somebody else while this command ran.',
    remedy: 'It was left as it is{written}. Run again: what is there already is kept.',
  },
  'consumer-file-unwritable': {
    happened: '{path} cannot be written: {why}.',
    remedy: 'It was left as it is{written}. Mend that, and run again.',
  },
  'consumer-needs-yes': {
    happened: 'There are changes to write, and nobody at a terminal who could be asked.',
    remedy: 'Look at them with `--dry-run`, then run with `--yes`.',
  },
  'consumer-declined': {
    happened: 'The changes were not agreed to.',
    remedy: 'Nothing was written.',
  },
  'consumer-extra-index-owned': {
    happened:
      '{name} is a package on PyPI{owner}. With extra-index-url pip installs it whenever its version is the higher one.',
    remedy:
      'Nothing was written. Use an index that serves everything (`--index` alone); if the package there is yours, type its name: `--allow-extra-index={name}`.',
  },
  'consumer-extra-index-unknown': {
    happened: 'PyPI could not be asked who owns {name}: {why}.',
    remedy:
      'Nothing was written. Run again, or answer for it by typing its name: `--allow-extra-index={name}`.',
  },
} as const satisfies Catalogue;
