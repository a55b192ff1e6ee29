// A history as projects have it: releases, fixes, a merged branch, a squashed pull request, a revert, and commits that follow no convention.
import type { HistoryCommit, Person } from './fast-import.ts';
import { commandLine, type ProjectNames, store } from './project-files.ts';

const MONA: Person = { name: 'Mona Acme', email: 'mona@acme.example' };
const HUGO: Person = { name: 'Hugo Beispiel', email: 'hugo@acme.example' };
const ROBOT: Person = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** 2026-09-01 09:00 UTC; commits follow each other by hours. */
const START = 1788253200;
const HOUR = 3600;

/** Up to and with the release 1.2.0, whose files are given. */
export function releasedHistory(
  files: Readonly<Record<string, string>>,
  tag: string,
): readonly HistoryCommit[] {
  const { 'CHANGELOG.md': changelog = '', 'uv.lock': lock = '', ...first } = files;
  return [
    { message: 'feat: read one entry of a vault', author: MONA, date: START, files: first },
    { message: 'build: lock the dependencies', author: HUGO, date: START + HOUR, files: { 'uv.lock': lock } },
    {
      message: `chore(release): ${tag.replace(/^v/, '')}`,
      author: ROBOT,
      date: START + 2 * HOUR,
      files: { 'CHANGELOG.md': changelog },
      tag,
    },
  ];
}

/** What happened since, up to the feature that the revert takes back. */
export function unreleasedHistory(names: ProjectNames): readonly HistoryCommit[] {
  const { name, module } = names;
  const at = (hours: number) => START + (24 + hours) * HOUR;
  const upper = '    parser.add_argument("--upper", action="store_true", help="print in upper case")\n';
  const mirror = '    parser.add_argument("--mirror", help="folder to read the vault from")\n';
  return [
    {
      message: 'fix: read vaults with Windows line endings\n\nFixes #9',
      author: HUGO,
      date: at(0),
      files: { [`src/${module}/store.py`]: store('\n\nEMPTY: dict[str, str] = {}\n') },
    },
    {
      message: 'docs: say where the vault is looked for',
      author: MONA,
      date: at(1),
      files: {
        'README.md': `# ${name}\n\nThe vault is looked for where you say.\n\n    ${name} vault.txt user\n`,
      },
    },
    {
      message: 'feat: add mirror option\n\nA vault can be read from another folder.',
      author: HUGO,
      date: at(2),
      branch: 'mirror',
      from: 'main',
      files: { [`src/${module}/cli.py`]: commandLine(names, mirror) },
    },
    {
      message: 'test: cover mirrors',
      author: HUGO,
      date: at(3),
      branch: 'mirror',
      files: { 'tests/test_mirror.py': 'def test_mirror():\n    assert True\n' },
    },
    {
      message: 'refactor(store): name the empty vault',
      author: MONA,
      date: at(4),
      files: { [`src/${module}/store.py`]: store('\n\nEMPTY_VAULT: dict[str, str] = {}\n') },
    },
    {
      message: 'Merge pull request #14 from hugo/mirror\n\nAdd mirror option',
      author: MONA,
      date: at(5),
      merge: 'mirror',
      files: {
        [`src/${module}/cli.py`]: commandLine(names, mirror),
        'tests/test_mirror.py': 'def test_mirror():\n    assert True\n',
      },
    },
    {
      message: `Quicker lookups (#17)

* perf(store): read the vault once

The file was read for every key.

* test: measure a large vault

* fix: close the vault after reading

Co-authored-by: Hugo Beispiel <hugo@acme.example>`,
      author: MONA,
      date: at(6),
      files: { 'tests/test_speed.py': 'def test_speed():\n    assert True\n' },
    },
    {
      message: 'update readme',
      author: HUGO,
      date: at(7),
      files: {
        'README.md': `# ${name}\n\nThe vault is looked for where you say.\n\n    ${name} --mirror /backup vault.txt user\n`,
      },
    },
    {
      message: 'feat:print in upper case',
      author: HUGO,
      date: at(8),
      files: { [`src/${module}/cli.py`]: commandLine(names, mirror + upper) },
    },
    {
      message: 'feat(cli): print all entries as YAML (#18)',
      author: HUGO,
      date: at(9),
      files: { 'docs/yaml.md': 'Entries as YAML.\n' },
    },
  ];
}

/** The end of the history, which takes the feature before it back. */
export function revertingHistory(reverted: string): readonly HistoryCommit[] {
  const at = (hours: number) => START + (24 + hours) * HOUR;
  return [
    {
      message: `Revert "feat(cli): print all entries as YAML (#18)"\n\nThis reverts commit ${reverted}.`,
      author: MONA,
      date: at(10),
      files: { 'docs/yaml.md': null },
    },
    {
      message: 'ci: test on Python 3.14',
      author: MONA,
      date: at(11),
      files: { 'tests/versions.txt': '3.10\n3.14\n' },
    },
  ];
}

/** `count` commits of changing types for benches, each changing one small file. */
export function countedHistory(count: number, from: number): readonly HistoryCommit[] {
  const types = [
    'feat',
    'fix',
    'docs',
    'refactor(store)',
    'chore',
    'fix(cli)',
    'test',
    'perf',
    'ci',
    'feat(cli)',
  ];
  return Array.from({ length: count }, (_, index) => ({
    message: `${types[index % types.length]}: change number ${from + index} (#${from + index})\n\nWhy number ${from + index} was needed.\n`,
    author: index % 3 === 0 ? HUGO : MONA,
    date: START + 24 * HOUR + index * 60,
    files: { [`docs/${index % 50}.txt`]: `${from + index}\n` },
  }));
}
