// How an update is named and told: the words that its pull request, its issue and the summary of the run share.
import { markdownLink } from '../notes/markdown-link.ts';
import { plainLine } from '../notes/plain-line.ts';
import { parseVersion } from '../version/parse-version.ts';
import type { ChangedOrigins } from './changed-origins.ts';
import { breakingNotes, foreignLine, foreignLog, foreignNotes } from './foreign-text.ts';
import type { TestedUpdate, UpdatedPackage } from './update-result.ts';

/** GitHub's limit for a title. */
export const LONGEST_TITLE = 256;
/** Characters of the notes of one version that are looked through. */
const LONGEST_NOTES = 50_000;
/** Less of them says nothing. */
const LEAST_NOTES = 200;
const MOST_NAMED = 20;
/** A link to one of these is told there, as a mention would be. */
const REFERENCE = /\/(?:issues|pulls?|discussions|commits?)\/\w/i;

/** `acme-vault 1.3.0`, or how many there are. */
export function updateName({ id, packages }: TestedUpdate): string {
  const [only] = packages;
  return packages.length === 1 && only !== undefined
    ? `${only.name} ${only.to}`
    : `${id} (${packages.length} packages)`;
}

/** `build(deps): update acme-vault from 1.2.0 to 1.3.0` */
export function updateTitle({ id, packages }: TestedUpdate): string {
  const [only] = packages;
  const title =
    packages.length === 1 && only !== undefined
      ? `build(deps): update ${only.name}${only.from === null ? '' : ` from ${plainLine(only.from, 60)}`} to ${only.to}`
      : `build(deps): update ${id} (${packages.length} packages)`;
  return plainLine(title, LONGEST_TITLE);
}

/** In code nothing is linked and nobody is told. */
export function code(text: string): string {
  return `\`${plainLine(text).replaceAll('`', "'") || ' '}\``;
}

/** In a table: even in code a `|` would end it. https://github.github.com/gfm/#example-200 */
function cell(text: string): string {
  return code(text).replace(/\\*\|/g, '\\|');
}

export function packagesTable(packages: readonly UpdatedPackage[]): string {
  const rows = packages.map(({ name, from, to, kind, asked, widened }) => {
    const requirement =
      asked.before === asked.after ? cell(asked.after) : `${cell(asked.before)} → ${cell(asked.after)}`;
    return `| ${code(name)} | ${from === null ? '' : code(from)} | ${code(to)} | ${kind}${widened ? ', **widened**' : ''} | ${requirement} |`;
  });
  return ['| package | from | to | kind | requirement |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** Why a constraint that somebody wrote is not kept. */
export function wideningLines(packages: readonly UpdatedPackage[]): string | null {
  const lines = packages
    .filter(({ widened }) => widened)
    .map(
      ({ name, to, asked }) =>
        `> - ${code(asked.before)} keeps ${code(name)} below ${code(to)}, and this widens it to ${code(asked.after)}: a new major version may break what uses it in ways that no test here sees. Read its breaking changes before merging.`,
    );
  return lines.length === 0 ? null : ['> [!IMPORTANT]', ...lines].join('\n');
}

export function originLines({ hosts, moved }: ChangedOrigins): string | null {
  const lines = [
    ...moved
      .slice(0, MOST_NAMED)
      .map(({ name, to }) => `${code(name)} comes from another place than before: ${code(to)}.`),
    ...(moved.length > MOST_NAMED
      ? [`${moved.length - MOST_NAMED} more packages come from other places.`]
      : []),
    ...(hosts.length === 0
      ? []
      : [`The changed files name hosts that they did not name before: ${listed(hosts)}.`]),
  ];
  if (lines.length === 0) return null;
  return ['> [!WARNING]', ...lines.map((line) => `> - ${line}`), '>', '> Merge only if you know them.'].join(
    '\n',
  );
}

export function addedLine({ added }: ChangedOrigins): string | null {
  return added.length === 0 ? null : `Packages that these files did not have before: ${listed(added)}.`;
}

function listed(words: readonly string[]): string {
  const rest = words.length - MOST_NAMED;
  return words.slice(0, MOST_NAMED).map(code).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Why the newest of all is not the one that is proposed. */
export function passedOverLine(packages: readonly UpdatedPackage[]): string | null {
  const lines = packages.flatMap(({ name, passedOver = [] }) =>
    passedOver.length === 0
      ? []
      : [
          `Newer versions of ${code(name)} that were not taken: ${passedOver
            .slice(0, 5)
            .map(({ version, why }) => `${code(version)} (${foreignLine(why, 200)})`)
            .join(', ')}${passedOver.length > 5 ? ` and ${passedOver.length - 5} more` : ''}.`,
        ],
  );
  return lines.length === 0 ? null : lines.slice(0, MOST_NAMED).join('\n');
}

/** Breaking changes of all versions; null: no notes speak of any. `budget`: characters. */
export function breakingSection(packages: readonly UpdatedPackage[], budget: number): string | null {
  const found = packages.flatMap(({ name, notes }) =>
    notes.flatMap(({ version, text }) => {
      const breaking = breakingNotes(text.slice(0, LONGEST_NOTES));
      return breaking === '' ? [] : [{ name, version, breaking }];
    }),
  );
  if (found.length === 0) return null;
  return withinBudget('### Breaking changes', found, budget, ({ name, version, breaking }, room) => {
    return `**${foreignLine(name)} ${foreignLine(version)}**\n\n${foreignNotes(breaking, room)}`;
  });
}

/** Notes of every version between, newest first. */
export function notesSection(packages: readonly UpdatedPackage[], budget: number): string {
  const all = packages.flatMap(({ name, notes }) => notes.map((note) => ({ name, ...note })));
  if (all.length === 0) return '### Release notes\n\nNo notes of these versions are known.';
  return withinBudget('### Release notes', all, budget, ({ name, version, url, text }, room) => {
    const title = `${foreignLine(name)} ${foreignLine(version)}`;
    const body = text.trim() === '' ? 'No notes.' : foreignNotes(text, room);
    return `#### ${url === null || REFERENCE.test(url) ? title : markdownLink(title, url)}\n\n${body}`;
  });
}

/** What does not fit is not rendered either: a document may hold megabytes of it. The last one that fits in part is cut. */
function withinBudget<Item>(
  title: string,
  items: readonly Item[],
  budget: number,
  render: (item: Item, room: number) => string,
): string {
  const kept: string[] = [];
  let left = budget;
  for (const item of items) {
    // Text that is made inert grows.
    const text = [left, left / 2, left / 4]
      .map(Math.floor)
      .filter((room) => room === left || room >= LEAST_NOTES)
      .map((room) => render(item, room))
      .find(({ length }) => length <= left);
    if (text === undefined) break;
    left -= text.length;
    kept.push(text);
  }
  const rest = items.length - kept.length;
  const cut =
    rest === 0
      ? []
      : [`_${rest === 1 ? 'One more is' : `${rest} more are`} left out: this text would be too long._`];
  return [title, ...kept, ...cut].join('\n\n');
}

export function testsTable({ tests }: TestedUpdate): string {
  if (tests.length === 0) return 'No tests ran.';
  // A group has an import for each of its packages.
  const shown = tests.length <= MOST_NAMED ? tests : [...tests.slice(0, 5), ...tests.slice(-5)];
  const rows = shown.map(
    ({ name, command, passed, seconds }) =>
      `| ${cell(name)} | ${cell(shellLine(command))} | ${passed ? 'passed' : '**failed**'} | ${Math.round(seconds)} s |`,
  );
  const rest = tests.length - shown.length;
  return [
    '| tests | command | result | time |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(rest === 0 ? [] : ['', `${rest} more between them passed.`]),
  ].join('\n');
}

/** `folder`: of the project. What a person types to see the same. */
export function reproduceBlock({ packages, tests }: TestedUpdate, folder: string): string {
  const names = packages.flatMap(({ name }) => ['--package', name]);
  const group = packages.length > 1 ? ['--group'] : [];
  const policy = packages.some(({ kind }) => kind === 'major')
    ? ['--policy', 'major']
    : packages.some(({ kind }) => kind === 'minor')
      ? []
      : ['--policy', 'patch'];
  const pre = packages.some(({ to }) => isPreRelease(to)) ? ['--pre'] : [];
  const place = folder === '.' ? [] : [folder];
  const asked = [...names, ...group, ...policy, ...pre];
  const words = ['npx', 'py-release-action', 'consumer', 'update', ...place, ...asked];
  const runs = tests
    .filter(({ passed }) => !passed)
    .map(({ name, command }) => `# ${plainLine(name, 60)}: ${shellLine(command)}`);
  return foreignLog([shellLine([...words, '--dry-run']), ...runs].join('\n'), 8000).replace(
    /^(`+)text/,
    '$1sh',
  );
}

function shellLine(words: readonly string[]): string {
  const quoted = words.map((word) => {
    const plain = plainLine(word, 500);
    return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
  });
  return quoted.join(' ');
}

function isPreRelease(text: string): boolean {
  const { pre = null, dev = null } = parseVersion(text) ?? {};
  return pre !== null || dev !== null;
}
