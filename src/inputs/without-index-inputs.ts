// With `repository: none` nothing is uploaded: what speaks of an upload contradicts it, and is not passed over in silence.
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { isWithoutIndex } from '../upload/without-index.ts';
import type { ActionInputs } from './action-inputs.ts';

type IndexInputs = Pick<
  ActionInputs,
  | 'indexProfile'
  | 'indexUrl'
  | 'indexIdentity'
  | 'indexCa'
  | 'user'
  | 'password'
  | 'pypiToken'
  | 'testPypiToken'
>;

/** `attestations`: as the input or the configuration says. Throws `input-without-index`. */
export function refuseIndexInputs(inputs: IndexInputs, attestations: 'auto' | 'required' | 'off'): void {
  const given = Object.entries({
    'index-profile': inputs.indexProfile,
    'index-url': inputs.indexUrl,
    'index-identity': inputs.indexIdentity,
    'index-ca': inputs.indexCa,
    user: inputs.user,
    password: inputs.password,
    'pypi-token': inputs.pypiToken,
    'test-pypi-token': inputs.testPypiToken,
    'attestations: required': attestations === 'required' ? attestations : '',
  }).flatMap(([name, value]) => (value === '' ? [] : [`\`${name}\``]));
  if (given.length > 0) throw raise(inputErrors, 'input-without-index', { given: given.join(', ') });
}

/** For commands that do their work with an index. Throws `command-without-index`. */
export function refuseWithoutIndex(
  { repository }: Pick<ActionInputs, 'repository'>,
  command: 'publish' | 'verify',
): void {
  if (isWithoutIndex(repository)) throw raise(inputErrors, 'command-without-index', { command });
}
