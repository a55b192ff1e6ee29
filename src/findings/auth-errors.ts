// What can go wrong while credentials are proved, stored and replaced. No text holds a secret.
import type { Catalogue } from './catalogue.ts';

export const authErrors = {
  'auth-credential-missing': {
    happened: 'There is no credential for {index} to set up: {looked}.',
    remedy: 'Set {variable} in the environment, or run on a terminal, where you are asked for it.',
  },
  'auth-github-token-missing': {
    happened: 'There is no GitHub token to {what} with.',
    remedy:
      'Set GITHUB_TOKEN (with the GitHub CLI: `GITHUB_TOKEN=$(gh auth token)`), or run on a terminal, where you are asked for it.',
  },
  'auth-refused': {
    happened: '{index} refuses the credential from {source}{why}.',
    remedy: 'Nothing was stored. Make a new one at {page}, put it where that one came from, and run again.',
  },
  'auth-unproved': {
    happened: '{index} gave no clear answer about the credential from {source}.',
    remedy: 'Nothing was stored. Check the network and the address of the index, and run again.',
  },
  'auth-right-missing': {
    happened: 'The GitHub token of {holder} may not write the secrets of {repository}.',
    remedy:
      'Nothing was stored. Set GITHUB_TOKEN to a token that has the right `{right}: read and write` for this repository: {page}',
  },
  'auth-repository-missing': {
    happened: 'It is not known which repository the secrets are for: the folder has no `origin` on {server}.',
    remedy: 'Give it: `--repository OWNER/REPO`.',
  },
  'auth-environment-missing': {
    happened: '{repository} has no environment `{environment}`.',
    remedy:
      'Nothing was stored. Make it at {page}, or leave `--environment` out for a secret of the repository.',
  },
  'auth-consent-missing': {
    happened: 'Nobody could be asked whether to do this.',
    remedy: 'Nothing was stored. Add `--yes` to go on without a question.',
  },
  'auth-declined': {
    happened: 'You did not agree.',
    remedy: 'Nothing was stored. Run again when you want it.',
  },
  'auth-file-link': {
    happened: '{path} is a symbolic link.',
    remedy:
      'Nothing was stored: a secret would land where the link leads, which for many is a repository of settings. Make it a file of its own, or use `--to keyring`.',
  },
  'auth-file-unwritable': {
    happened: '{path} cannot be written: {why}.',
    remedy: 'Nothing was stored. Mend the permissions of its folder, or choose another place with `--to`.',
  },
  'auth-file-unreadable': {
    happened: '{path} cannot be read: {why}.',
    remedy: 'Mend its permissions, or move it away.',
  },
  'auth-file-changed': {
    happened: '{path} was changed by somebody else in the meantime.',
    remedy: 'It was left as it is. Run the same command again: what is done stays done.',
  },
  'auth-netrc-malformed': {
    happened: 'Line {line} of {path} cannot be read.',
    remedy: 'Mend it: each entry is `machine HOST login USER password SECRET`.',
  },
  'auth-value-unfit': {
    happened: 'The {what} holds characters that {path} cannot hold.',
    remedy: 'Nothing was stored. Choose another place with `--to`, or another value.',
  },
  'auth-keyring-missing': {
    happened: 'There is no program `keyring` on the PATH.',
    remedy:
      'Nothing was stored. Install it (`uv tool install keyring`), or choose another place with `--to`.',
  },
  'auth-keyring-failed': {
    happened: 'The keyring did not keep the credential of {index}.',
    remedy: 'See what `keyring --list-backends` shows, or choose another place with `--to`.',
  },
  'auth-partly-stored': {
    happened: '{problem} Stored: {done}. Not stored: {left}.',
    remedy: '{remedy} Then run the same command again: it finishes, and what is stored stays as it is.',
  },
  'auth-partly-rotated': {
    happened: '{problem} The new value is in: {done}. The old one is still in: {left}.',
    remedy: '{remedy} Then run the same command again with the same value: it finishes. Nothing was revoked.',
  },
  'auth-place-unfit': {
    happened: '`{store}` is no place for the credential of {index}: {why}.',
    remedy: 'Nothing was stored. Leave it out of `--to`.',
  },
  'auth-prompt-ended': {
    happened: 'The question for {what} was not answered.',
    remedy: 'Nothing was stored. Run again and answer it, or set {variable} in the environment.',
  },
  'auth-nothing-to-rotate': {
    happened: 'No place holds a credential for {index}: {looked}.',
    remedy:
      'Store one first: `py-release auth setup`; or name the secret of the repository with `--secret NAME`.',
  },
  'auth-old-unclear': {
    happened: 'There are {count} values for {index} that the new one could replace: {places}.',
    remedy: 'Nothing was replaced. Give the old one in PY_RELEASE_OLD_SECRET; the others stay as they are.',
  },
  'auth-secret-shared': {
    happened: 'One secret, {name}, would have to hold the credentials of {which}.',
    remedy: 'Nothing was stored. Run once for each `--index`, with a name of its own: `--secret NAME`.',
  },
  'auth-found-bad': {
    happened: '{count} of the credentials that were found cannot stay as they are: {which}.',
    remedy:
      'The table says what is wrong with each; `py-release auth rotate` replaces a value, `chmod 600` closes a file.',
  },
  'auth-revocation-failed': {
    happened: 'The new value is everywhere, but GitHub did not revoke the old token: {why}.',
    remedy: 'Delete the old one yourself at {page}.',
  },
} as const satisfies Catalogue;
