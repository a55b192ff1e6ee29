import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { AUDIT_INPUT_NAMES, parseAuditInputs } from '../../src/inputs/audit-inputs.ts';
import { parseCliArguments } from '../../src/inputs/cli-arguments.ts';
import { codesOf } from './refused-codes.ts';

const inputs = (raw: Readonly<Record<string, string>>) => parseAuditInputs(new Map(Object.entries(raw)));

describe('inputs of actions/audit', () => {
  const file = fileURLToPath(new URL('../../actions/audit/action.yml', import.meta.url));
  const declared = parse(readFileSync(file, 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
    readonly outputs: object;
  };

  test('are those that action.yml declares', () => {
    expect(Object.keys(declared.inputs).sort()).toEqual([...AUDIT_INPUT_NAMES].sort());
    expect(Object.keys(declared.outputs)).toEqual(['result', 'folder', 'report', 'html', 'sarif']);
  });

  test('its defaults are right', () => {
    const defaults = Object.entries(declared.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || name === 'token' ? [] : [[name, value] as const],
    );
    expect(inputs(Object.fromEntries(defaults))).toEqual({
      ...{ token: '', project: null, folder: '.', index: 'pypi', indexUrl: '', indexProfile: '' },
      ...{ indexIdentity: '', user: '', password: '', data: { kind: 'none' }, accessLogs: [], hours: null },
      ...{ pseudonymised: false, retentionDays: 90, scan: true, trustRoot: null, warningsFail: false },
    });
  });

  test('all that can be said', () => {
    expect(
      inputs({
        ...{ data: 'artifact', 'access-log': 'runs\nruns:acme/shop\nlogs/access.jsonl', hours: '7-19' },
        ...{ 'time-zone': 'Europe/Berlin', pseudonymise: 'true', 'retention-days': '30', warnings: 'fail' },
      }),
    ).toMatchObject({
      data: { kind: 'artifact' },
      accessLogs: ['runs', 'runs:acme/shop', 'logs/access.jsonl'],
      hours: { from: 7, to: 19, zone: 'Europe/Berlin' },
      ...{ pseudonymised: true, retentionDays: 30, warningsFail: true },
    });
    expect(inputs({ data: 'audit/data.json' }).data).toEqual({ kind: 'file', path: 'audit/data.json' });
  });

  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [{ data: '../data.json', 'access-log': '/etc/passwd' }, Array(2).fill('input-outside-workspace')],
    [{ hours: '7', 'time-zone': 'Mars/Base', 'retention-days': '0' }, Array(3).fill('input-invalid')],
    [{ scan: 'yes', pseudonymise: '1', warnings: 'error' }, Array(3).fill('input-invalid')],
    [{ 'working-directory': '..', 'trust-root': '/x' }, Array(2).fill('input-outside-workspace')],
    [{ hour: '7-19' }, ['input-unknown']],
  ])('%j', (raw, codes) => {
    expect(codesOf(() => inputs(raw))).toEqual(codes);
  });
});

describe('audit on the command line', () => {
  const parsed = (...words: readonly string[]) => parseCliArguments(['audit', ...words]);

  test('nothing given: this clone against PyPI', () => {
    expect(parsed()).toMatchObject({
      ...{ command: 'audit', folder: '.', repository: null, project: null, indexes: ['pypi'], data: null },
      ...{ accessLogs: [], hours: null, pseudonymised: false, retentionDays: 90, warningsFail: false },
      ...{ scan: false, trustRoot: null, html: null, sarif: null, sbom: null },
    });
  });

  test('all that can be said', () => {
    expect(
      parsed(
        ...['src', '--index', 'none', '--access-log', 'runs', '--access-log', 'a.jsonl', '--hours', '22-6'],
        ...['--warnings', 'fail', '--html', 'audit.html', '--repository', 'acme/vault'],
      ),
    ).toMatchObject({
      ...{ folder: 'src', indexes: [], accessLogs: ['runs', 'a.jsonl'], warningsFail: true },
      ...{ hours: { from: 22, to: 6, zone: 'UTC' }, html: 'audit.html', repository: 'acme/vault' },
    });
  });

  test.each([
    [['--hours', '7']],
    [['--hours', '7-19', '--time-zone', 'Mars']],
    [['--retention-days', '-1']],
    [['--retention-days', '9999']],
    [['--warnings', 'error']],
    [['--repository', 'vault']],
    [['--token', 'x']],
    [['a', 'b']],
  ])('%j is wrong use', (words) => {
    expect(codesOf(() => parsed(...words))).toEqual(['usage-wrong']);
  });
});
