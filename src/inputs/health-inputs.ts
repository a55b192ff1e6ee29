// Inputs of `actions/health`: strings in, one typed value out, all problems together.
import { raise } from '../findings/catalogue.ts';
import { healthErrors } from '../findings/health-errors.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, UserError } from '../findings/user-error.ts';
import { type HealthChoice, readHealthNames } from '../health/health-names.ts';
import { WARNING_POLICIES, type WarningPolicy } from '../health/health-result.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { workspacePath } from './workspace-path.ts';

export const HEALTH_INPUT_NAMES = [
  'token',
  'repository',
  'index-profile',
  'index-url',
  'index-identity',
  'index-ca',
  'user',
  'password',
  'pypi-token',
  'test-pypi-token',
  'working-directory',
  'only',
  'skip',
  'warnings',
  'install',
  'issue',
  'python',
] as const;

type HealthInputName = (typeof HEALTH_INPUT_NAMES)[number];

export interface HealthInputs {
  readonly token: string;
  /** `pypi`, `testpypi`, `none` or a URL; empty: what the workflows say. */
  readonly index: string;
  readonly indexProfile: string;
  readonly indexUrl: string;
  /** Lines `key: value`; empty: no ID token is exchanged. */
  readonly indexIdentity: string;
  readonly user: string;
  readonly password: string;
  readonly pypiToken: string;
  readonly testPypiToken: string;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  readonly choice: HealthChoice;
  readonly warnings: WarningPolicy;
  readonly install: boolean;
  readonly issue: boolean;
  readonly python: string;
}

/** Throws every problem at once. `raw`: trimmed values by name. */
export function parseHealthInputs(raw: ReadonlyMap<string, string>): HealthInputs {
  const problems: UserError[] = [...unknownInputs(raw, HEALTH_INPUT_NAMES)];
  const text = (name: HealthInputName): string => raw.get(name) ?? '';
  const wrong = (name: HealthInputName, expected: string): void =>
    void problems.push(raise(inputErrors, 'input-invalid', { name, value: text(name), expected }));
  const flag = (name: HealthInputName, usual: boolean): boolean => {
    const value = text(name).toLowerCase();
    if (!['', 'true', 'false'].includes(value)) wrong(name, '`true` or `false`');
    return value === '' ? usual : value === 'true';
  };
  const names = (name: HealthInputName): HealthChoice['only'] => {
    try {
      return readHealthNames(
        text(name)
          .split(/[\s,]+/)
          .filter((word) => word !== ''),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error);
      return [];
    }
  };
  const folder = workspacePath(text('working-directory') || '.');
  if (folder === null)
    problems.push(
      raise(inputErrors, 'input-outside-workspace', {
        name: 'working-directory',
        value: text('working-directory'),
      }),
    );
  const warnings = WARNING_POLICIES.find((each) => each === (text('warnings') || 'tell'));
  if (warnings === undefined) wrong('warnings', '`tell`, `fail` or `ignore`');
  const [install, issue] = [flag('install', false), flag('issue', true)];
  if (install && issue) problems.push(raise(healthErrors, 'health-install-rights', {}));
  const inputs: HealthInputs = {
    token: text('token'),
    index: text('repository'),
    indexProfile: text('index-profile'),
    indexUrl: text('index-url'),
    indexIdentity: text('index-identity'),
    user: text('user'),
    password: text('password'),
    pypiToken: text('pypi-token'),
    testPypiToken: text('test-pypi-token'),
    workingDirectory: folder ?? '.',
    choice: { only: names('only'), skip: names('skip') },
    warnings: warnings ?? 'tell',
    ...{ install, issue, python: text('python') },
  };
  throwAll(problems);
  return inputs;
}
