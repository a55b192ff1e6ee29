// What can go wrong between a target index and the credential for it. No text holds a secret.
import type { Catalogue } from './catalogue.ts';

export const credentialErrors = {
  'credential-of-pypi-misdirected': {
    happened: 'The secret in {source} is an API token of {home}, and the target is {index}.',
    remedy:
      'Nothing was sent. Give the credential of {index}; a token that reached another host would have to be revoked.',
  },
  'credential-conflict': {
    happened: '{first} and {second} are both set.',
    remedy: 'Unset one of them: a token alone, or a user and a password.',
  },
  'credential-missing': {
    happened: 'There is no credential for {index}. Looked at: {looked}.',
    remedy:
      'Set {variable}, store it with `keyring set {url} {user}`, or write it into ~/.pypirc; on a terminal you are asked for it.',
  },
  'credential-prompt-ended': {
    happened: 'The question for the credential of {index} was not answered.',
    remedy: 'Run again and answer it, or give the credential by the environment, the keyring or ~/.pypirc.',
  },
  'pypirc-malformed': {
    happened: 'Line {line} of {path} cannot be read: {why}.',
    remedy: 'Mend it: https://packaging.python.org/en/latest/specifications/pypirc/ shows the form.',
  },
  'pypirc-unreadable': {
    happened: '{path} cannot be read: {why}.',
    remedy: 'Mend its permissions, or move it away.',
  },
  'pypirc-name-unknown': {
    happened: '`{name}` is neither `pypi`, `testpypi`, a URL, nor a repository in {path}.',
    remedy: '{hint}',
  },
} as const satisfies Catalogue;
