// Inputs of `actions/audit`: strings in, one typed value out, all problems together.
import { isWrongSource } from '../audit/access-source.ts';
import { isTimeZone, parseHours, type WorkingHours } from '../audit/working-hours.ts';
import { raise } from '../findings/catalogue.ts';
import { inputErrors } from '../findings/input-errors.ts';
import { throwAll, type UserError } from '../findings/user-error.ts';
import { RETENTION_DAYS, retentionDays } from './audit-arguments.ts';
import { unknownInputs } from './unknown-inputs.ts';
import { workspacePath } from './workspace-path.ts';

export const AUDIT_INPUT_NAMES = [
  'token',
  'project',
  'working-directory',
  'repository',
  'index-url',
  'index-profile',
  'index-identity',
  'index-ca',
  'user',
  'password',
  'data',
  'access-log',
  'hours',
  'time-zone',
  'pseudonymise',
  'retention-days',
  'scan',
  'trust-root',
  'warnings',
] as const;

type AuditInputName = (typeof AUDIT_INPUT_NAMES)[number];

/** The data of earlier audits: none, in the artifact of the last run, or a file (relative to the workspace). */
export type AuditDataPlace =
  | { readonly kind: 'none' }
  | { readonly kind: 'artifact' }
  | { readonly kind: 'file'; readonly path: string };

export interface AuditInputs {
  readonly token: string;
  /** Null: that of pyproject.toml. */
  readonly project: string | null;
  /** Of pyproject.toml, relative to the workspace. */
  readonly folder: string;
  /** Empty: PyPI; `none`: no index is asked. */
  readonly index: string;
  readonly indexUrl: string;
  readonly indexProfile: string;
  /** Lines `key: value`; empty: no ID token is exchanged. */
  readonly indexIdentity: string;
  readonly user: string;
  readonly password: string;
  readonly data: AuditDataPlace;
  /** `runs`, `runs:OWNER/REPO`, or files relative to the workspace. */
  readonly accessLogs: readonly string[];
  readonly hours: WorkingHours | null;
  readonly pseudonymised: boolean;
  readonly retentionDays: number;
  readonly scan: boolean;
  /** Relative to the workspace; null: none. */
  readonly trustRoot: string | null;
  readonly warningsFail: boolean;
}

/** Throws every problem at once. `raw`: trimmed values by name. */
export function parseAuditInputs(raw: ReadonlyMap<string, string>): AuditInputs {
  const problems: UserError[] = [...unknownInputs(raw, AUDIT_INPUT_NAMES)];
  const text = (name: AuditInputName): string => raw.get(name) ?? '';
  const wrong = (name: AuditInputName, expected: string): void =>
    void problems.push(raise(inputErrors, 'input-invalid', { name, value: text(name), expected }));
  const path = (name: AuditInputName, value: string): string | null => {
    const inside = value === '' ? null : workspacePath(value);
    if (value !== '' && inside === null)
      problems.push(raise(inputErrors, 'input-outside-workspace', { name, value }));
    return inside;
  };
  const choice = (name: AuditInputName, yes: string, no: string): boolean => {
    const seen = text(name).toLowerCase();
    if (!['', yes, no].includes(seen)) wrong(name, `\`${yes}\` or \`${no}\``);
    return seen === yes;
  };
  const days = text('retention-days') === '' ? RETENTION_DAYS : retentionDays(text('retention-days'));
  if (days === null) wrong('retention-days', 'a number of days, 1 to 3650');
  const zone = text('time-zone') || 'UTC';
  if (!isTimeZone(zone)) wrong('time-zone', 'an IANA name, for example `Europe/Berlin`');
  const hours = text('hours') === '' ? null : parseHours(text('hours'));
  if (hours === null && text('hours') !== '') wrong('hours', 'two whole hours, for example `7-19`');
  const kept = text('data');
  const file = kept === '' || kept === 'artifact' ? null : path('data', kept);
  const logs = text('access-log')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => (/^runs(?::|$)/.test(line) ? [line] : (path('access-log', line) ?? [])));
  if (logs.some(isWrongSource)) wrong('access-log', '`runs`, `runs:OWNER/REPO` or a file, one a line');
  const inputs: AuditInputs = {
    ...{ token: text('token'), project: text('project') || null },
    folder: path('working-directory', text('working-directory')) ?? '.',
    ...{ index: text('repository'), indexUrl: text('index-url'), indexProfile: text('index-profile') },
    ...{ indexIdentity: text('index-identity'), user: text('user'), password: text('password') },
    data: file === null ? { kind: kept === 'artifact' ? 'artifact' : 'none' } : { kind: 'file', path: file },
    accessLogs: logs,
    hours: hours === null ? null : { ...hours, zone },
    pseudonymised: choice('pseudonymise', 'true', 'false'),
    retentionDays: days ?? RETENTION_DAYS,
    scan: choice('scan', 'true', 'false'),
    trustRoot: path('trust-root', text('trust-root')),
    warningsFail: choice('warnings', 'fail', 'ignore'),
  };
  throwAll(problems);
  return inputs;
}
