// Ordinary healthy projects, of which no check may say that something is wrong.
import { describe, expect, test } from '@jest/globals';
import { workflowPublishers } from '../../src/credentials/workflow-publishers.ts';
import type { InstalledDistribution } from '../../src/health/environment-facts.ts';
import { judgeComplete, judgeLocked } from '../../src/health/environment-installed.ts';
import { judgePins } from '../../src/health/environment-pins.ts';
import { judgePipInstall } from '../../src/health/pip-answers.ts';
import { judgePublisher } from '../../src/health/publisher-match.ts';
import { syncCommands } from '../../src/health/sync-command.ts';
import { untaggedVersions } from '../../src/health/unfinished-releases.ts';
import { indexProfile } from '../../src/upload/index-profile.ts';
import { parseVersion } from '../../src/version/parse-version.ts';
import type { Version } from '../../src/version/version.ts';
import { briefly } from '../commands/health-run.ts';
import { page } from '../commands/index-pages.ts';
import { WHEEL } from '../distribution/acme-file.ts';

const version = (text: string): Version => parseVersion(text) as Version;
const tag = (text: string) => ({ name: `v${text}`, version: version(text) });
const file = (text: string, yanked: false | string = false) => ({
  ...{ ...WHEEL, yanked },
  filename: `acme_vault-${text}-py3-none-any.whl`,
});

describe('versions on the index', () => {
  const tags = ['1.4.0rc1', '1.3.0', '1.1.0'].map(tag);
  const found = (...files: ReturnType<typeof file>[]) =>
    untaggedVersions(page(...files), { tags, above: version('1.1.0'), index: 'PyPI' })?.happened ?? null;

  test('a pre-release that was tagged, a version before the first of ours, a yanked one', () => {
    expect(found(file('1.4.0rc1'), file('1.3.0'))).toBeNull();
    expect(found(file('1.0.5'))).toBeNull();
    expect(found(file('9.0.0', 'stolen'))).toBeNull();
  });

  test('others are told', () => {
    expect(found(file('1.2.0'), file('1.4.0rc2'))).toBe(
      'PyPI has 1.4.0rc2, 1.2.0, and no tag releases them.',
    );
  });
});

describe('a trusted publisher', () => {
  const expected = {
    ...{ repository: 'acme/vault', workflow: 'release.yml', environment: 'pypi' },
    source: 'provenance of 1.3.0' as const,
  };
  const judge = (text: string, workflows: readonly string[] = ['release.yml']) =>
    judgePublisher({
      ...{ project: 'acme-vault', version: '1.3.0', profile: indexProfile('pypi'), repository: 'acme/vault' },
      ...{ publishers: workflowPublishers('release.yml', text), workflows, expected },
    });
  const job = (more: string): string =>
    `jobs:\n  publish:\n    permissions: { id-token: write }\n${more}    steps:\n      - run: uv publish\n`;

  test('an environment that only the run knows', () => {
    const { state, seen } = judge(job('    environment: ${{ inputs.environment }}\n'));
    expect([state, seen]).toEqual(['unknown', expect.stringContaining('only a run knows')]);
    expect(judge(job('')).state).toBe('failed');
  });

  test('a workflow that is there and publishes in a way that is not seen', () => {
    const scripted =
      'jobs:\n  a:\n    permissions: { id-token: write }\n    steps:\n      - run: ./ship.sh\n';
    expect(judge(scripted).state).toBe('unknown');
    expect(judge(scripted, ['other.yml']).state).toBe('failed');
  });
});

test('a Python of the system says nothing of the package', () => {
  const answer = { exitCode: 1, stdout: '', lastLines: ['error: externally-managed-environment'] };
  const released = { project: 'acme-vault', version: version('1.3.0'), tag: 'v1.3.0', index: 'PyPI' };
  expect(briefly([judgePipInstall(released, null, answer)])).toEqual([
    'pip-install unknown health-not-asked',
  ]);
});

describe('what is installed', () => {
  const installed = (name: string, text: string): InstalledDistribution => ({
    ...{ name, version: text, metadataSha256: '0', origin: null, editable: false },
  });
  const environment = {
    ...{ path: '.venv', python: '3.12.1' },
    distributions: [installed('acme-open', '1.4.0')],
  };
  const lock = 'version = 1\n[[package]]\nname = "acme-open"\nversion = "1.4.0"\n';
  const locked = (files: Readonly<Record<string, string>>) => {
    const map = new Map(Object.entries(files));
    return briefly(judgeLocked(environment, map, syncCommands(map)));
  };

  test('the lock of the tool is the lock; requirement files for others are none', () => {
    expect(locked({ 'uv.lock': lock, 'requirements-docs.txt': 'acme-open==1.0.0\n' })).toEqual([
      'environment-locked passed',
    ]);
    expect(
      locked({ 'requirements.txt': 'acme-open==1.4.0\n', 'requirements-oldest.txt': 'acme-open==1.0\n' }),
    ).toEqual(['environment-locked passed']);
    expect(locked({ 'requirements.txt': 'acme-open==1.3.0\n' })).toEqual([
      'environment-locked failed environment-not-locked',
    ]);
  });

  test('the command installs what differs: uv sync reads no requirement file', () => {
    const remedyOf = (files: Readonly<Record<string, string>>): string | undefined => {
      const map = new Map(Object.entries(files));
      return judgeLocked(environment, map, syncCommands(map))[0]?.finding?.remedy;
    };
    const pinned = { 'requirements.txt': 'acme-open==1.3.0\n' };
    expect(remedyOf(pinned)).toBe('Run `python -m pip install -r requirements.txt`.');
    expect(remedyOf({ ...pinned, 'uv.toml': '' })).toBe('Run `uv pip install -r requirements.txt`.');
    expect(remedyOf({ ...pinned, 'uv.lock': lock.replace('1.4.0', '1.5.0') })).toBe('Run `uv sync`.');
  });

  test.each<readonly [Readonly<Record<string, string>>, 'passed' | 'failed']>([
    [{ 'requirements.txt': 'acme-open==1.4\n', 'requirements-oldest.txt': 'acme-open==1.0\n' }, 'passed'],
    [
      { 'requirements.txt': '-c constraints.txt\nacme-open==1.4\n', 'constraints.txt': 'acme-open==1.0\n' },
      'failed',
    ],
    [
      {
        'requirements-dev.txt': '-r requirements.txt\nacme-open==1.3\n',
        'requirements.txt': 'acme-open==1.4\n',
      },
      'failed',
    ],
    [{ 'requirements.txt': 'acme-open==1.4\nacme-open==1.3\n' }, 'failed'],
    [
      {
        'pyproject.toml': '[project]\ndependencies = ["acme-open==1.3"]\n',
        'requirements.txt': 'acme-open==1.4\n',
      },
      'failed',
    ],
    [
      {
        'pyproject.toml': '[project]\ndependencies = ["acme-open==1.3"]\n',
        'constraints.txt': 'acme-open==1.4\n',
      },
      'failed',
    ],
    [
      {
        'pyproject.toml': '[project]\ndependencies = ["acme-open==1.3"]\n',
        'requirements-oldest.txt': 'acme-open==1.0\n',
      },
      'passed',
    ],
  ])('pins of files that are installed together: %j', (files, state) => {
    expect(judgePins(new Map(Object.entries(files))).map((each) => each.state)).toEqual([state]);
  });

  test('a project that asks for nothing in pyproject.toml is not said to be complete', () => {
    const files = new Map([['requirements.txt', 'acme-open==1.4.0\n']]);
    expect(judgeComplete(environment, files, syncCommands(files))).toEqual([]);
  });

  test('what poetry asks for and is not installed', () => {
    const text =
      '[tool.poetry.dependencies]\npython = "^3.10"\nacme-open = "^1"\nacme-lost = "*"\nacme-maybe = { version = "1", optional = true }\nacme-old = { version = "1", python = "<3.8" }\n';
    const files = new Map([['pyproject.toml', text]]);
    expect(judgeComplete(environment, files, syncCommands(files)).map(({ subject }) => subject)).toEqual([
      'acme-lost',
    ]);
  });
});
