// Which credential goes to which index: a PyPI token never leaves for a URL that somebody typed.
import type { IndexProfile } from '../upload/index-profile.ts';
import type { ActionInputs } from './action-inputs.ts';

export interface IndexCredentials {
  readonly user: string;
  readonly password: string;
}

export interface ChosenCredentials {
  /** Null: none were given for this index. */
  readonly credentials: IndexCredentials | null;
  /** The input that should hold the secret, for messages. */
  readonly secretInput: string;
}

/** API tokens are sent as the password of this user. https://pypi.org/help/#apitoken */
const TOKEN_USER = '__token__';

export function chooseCredentials(profile: IndexProfile, inputs: ActionInputs): ChosenCredentials {
  if (profile.name === 'pypi') return token(inputs.pypiToken, 'pypi-token');
  if (profile.name === 'testpypi') return token(inputs.testPypiToken, 'test-pypi-token');
  const { user, password } = inputs;
  return {
    credentials: password === '' ? null : { user: user === '' ? TOKEN_USER : user, password },
    secretInput: '`user` and `password`',
  };
}

function token(password: string, input: string): ChosenCredentials {
  return {
    credentials: password === '' ? null : { user: TOKEN_USER, password },
    secretInput: `\`${input}\``,
  };
}
