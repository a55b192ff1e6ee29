// Which credential goes to which index: a PyPI token never leaves for a URL that somebody typed.
import type { IndexProfile } from '../upload/index-profile.ts';
import { refuseForeignToken } from '../upload/token-home.ts';
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

/** Throws `credential-of-pypi-misdirected`. */
export function chooseCredentials(profile: IndexProfile, inputs: ActionInputs): ChosenCredentials {
  const [password, user, secretInput] =
    profile.name === 'pypi'
      ? [inputs.pypiToken, '', '`pypi-token`']
      : profile.name === 'testpypi'
        ? [inputs.testPypiToken, '', '`test-pypi-token`']
        : [inputs.password, inputs.user, '`user` and `password`'];
  if (password === '') return { credentials: null, secretInput };
  refuseForeignToken(password, profile, secretInput.replace('`user` and ', ''));
  return { credentials: { user: user === '' ? profile.tokenUser : user, password }, secretInput };
}
