// `py-release audit`: arguments in, one typed value out.
import { isWrongSource } from '../audit/access-source.ts';
import { isTimeZone, parseHours, type WorkingHours } from '../audit/working-hours.ts';
import { COMMON_OPTIONS, type OptionTable, type TypedWords, wrongUse } from './cli-options.ts';
import { isRepositoryName } from './index-build-arguments.ts';

export interface AuditArguments {
  /** `owner/name`; null: that of `origin`. */
  readonly repository: string | null;
  /** Null: that of pyproject.toml. */
  readonly project: string | null;
  /** `pypi`, `testpypi`, URLs or names of ~/.pypirc; empty: none is asked. */
  readonly indexes: readonly string[];
  /** Null: nothing is remembered. */
  readonly data: string | null;
  /** Files, `runs` or `runs:OWNER/REPO`. */
  readonly accessLogs: readonly string[];
  readonly hours: WorkingHours | null;
  readonly pseudonymised: boolean;
  readonly retentionDays: number;
  /** Warnings end with exit code 1 too. */
  readonly warningsFail: boolean;
  readonly scan: boolean;
  /** `trusted_root.json`; null: that of Sigstore's public instance. */
  readonly trustRoot: string | null;
  readonly html: string | null;
  readonly sarif: string | null;
  readonly sbom: string | null;
}

export const AUDIT_OPTIONS = {
  ...COMMON_OPTIONS,
  repository: { type: 'string' },
  project: { type: 'string' },
  index: { type: 'string' },
  data: { type: 'string' },
  'access-log': { type: 'string' },
  hours: { type: 'string' },
  'time-zone': { type: 'string' },
  pseudonymise: { type: 'boolean' },
  'retention-days': { type: 'string' },
  warnings: { type: 'string' },
  scan: { type: 'boolean' },
  'trust-root': { type: 'string' },
  html: { type: 'string' },
  sarif: { type: 'string' },
  sbom: { type: 'string' },
} as const satisfies OptionTable;

export const RETENTION_DAYS = 90;
const LONGEST_RETENTION = 3650;
const COMMAND = 'audit';

/** Throws `usage-wrong`. */
export function parseAuditArguments(words: TypedWords): AuditArguments {
  const { options } = words;
  const text = (name: keyof typeof AUDIT_OPTIONS): string | null => options.get(name) ?? null;
  const repository = text('repository');
  if (repository !== null && !isRepositoryName(repository))
    throw wrongUse(`\`--repository\` is \`${repository}\`, which is not \`OWNER/REPO\`.`, COMMAND);
  const warnings = text('warnings') ?? 'ignore';
  if (warnings !== 'fail' && warnings !== 'ignore')
    throw wrongUse('`--warnings` is `fail` or `ignore`.', COMMAND);
  const accessLogs = words.repeated.get('access-log') ?? [];
  const wrong = accessLogs.find(isWrongSource);
  if (wrong !== undefined)
    throw wrongUse(`\`--access-log\` is \`${wrong}\`, which is not \`runs:OWNER/REPO\`.`, COMMAND);
  const indexes = listOf(words, 'index');
  return {
    ...{ repository, project: text('project') },
    indexes: indexes.length === 0 ? ['pypi'] : indexes.filter((name) => name !== 'none'),
    ...{ data: text('data'), accessLogs },
    hours: readHours(text('hours'), text('time-zone')),
    pseudonymised: options.has('pseudonymise'),
    retentionDays: readDays(text('retention-days')),
    warningsFail: warnings === 'fail',
    ...{ scan: options.has('scan'), trustRoot: text('trust-root') },
    ...{ html: text('html'), sarif: text('sarif'), sbom: text('sbom') },
  };
}

function readHours(text: string | null, zone: string | null): WorkingHours | null {
  if (zone !== null && !isTimeZone(zone))
    throw wrongUse(`\`--time-zone\` is \`${zone}\`, which is no IANA name (Europe/Berlin).`, COMMAND);
  if (text === null) return null;
  const hours = parseHours(text);
  if (hours === null)
    throw wrongUse(`\`--hours\` is \`${text}\`: two whole hours, for example \`7-19\`.`, COMMAND);
  return { ...hours, zone: zone ?? 'UTC' };
}

function readDays(text: string | null): number {
  if (text === null) return RETENTION_DAYS;
  const days = retentionDays(text);
  if (days === null)
    throw wrongUse(`\`--retention-days\` is \`${text}\`: a number from 1 to ${LONGEST_RETENTION}.`, COMMAND);
  return days;
}

/** Null for anything but a number of days. */
export function retentionDays(text: string): number | null {
  const days = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= LONGEST_RETENTION ? days : null;
}

/** Repeated, or with commas. */
function listOf({ repeated }: TypedWords, name: string): readonly string[] {
  const parts = (repeated.get(name) ?? []).flatMap((value) => value.split(','));
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}
