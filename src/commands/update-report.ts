// What a person reads of updates on a terminal.
import { createPaint, type Paint } from '../report/paint.ts';
import { displayWidth, fitWidth, terminalLine } from '../report/terminal-text.ts';
import type { CurrentPackage, TestedUpdate, TestRun, UpdateResult } from '../update/update-result.ts';
import { failureWithout } from '../update/without-update.ts';
import { withoutSentence } from '../update/without-words.ts';

const LONGEST = 300;
const MOST_LOG = 20;
const HEAD = ['package', 'from', 'to', 'kind', 'tests'] as const;

export function renderUpdates({ updates, current, path }: UpdateResult, color: boolean): string {
  const paint = createPaint(color);
  const rows = updates.flatMap((update) =>
    update.packages.map((each) => [
      each.name,
      each.from ?? '-',
      each.to,
      each.widened ? `${each.kind}, widened` : each.kind,
      verdict(update),
    ]),
  );
  const lines = [
    ...(rows.length === 0 ? [] : tableLines([HEAD, ...rows], paint)),
    ...updates.flatMap((update) => [...changeLines(update), ...troubleLines(update, path, paint)]),
    ...current.flatMap((each) => currentLines(each, paint)),
  ];
  return lines.join('\n').replace(/^\n/, '');
}

function verdict(update: TestedUpdate): string {
  const { state, tests } = update;
  if (state === 'conflict') return 'conflict';
  const failed = tests.find(({ passed }) => !passed);
  if (failed !== undefined)
    return failureWithout(update) === null
      ? `${failed.name} failed`
      : `${failed.name} ${failed.name === 'install' ? 'fails' : 'fail'} without it too`;
  return tests.some(({ name }) => name === 'tests') ? 'passed' : 'imports; no tests';
}

function tableLines(rows: readonly (readonly string[])[], paint: Paint): readonly string[] {
  const widths = HEAD.map((_, column) =>
    Math.max(...rows.map((row) => displayWidth(terminalLine(row[column] ?? '', 60)))),
  );
  return rows.map((row, position) => {
    const cells = row.map((cell, column) => fitWidth(terminalLine(cell, 60), widths[column] ?? 0));
    const text = cells.join('  ').trimEnd();
    if (position === 0) return paint('bold', text);
    const last = row.at(-1) ?? '';
    return paint(/^(?:passed|imports)/.test(last) ? 'green' : 'red', text);
  });
}

function changeLines({ packages, files }: TestedUpdate): readonly string[] {
  const asked = packages.flatMap(({ asked: { before, after }, notes, passedOver = [] }) => [
    ...(before === after ? [] : [`  ${terminalLine(before, LONGEST)} -> ${terminalLine(after, LONGEST)}`]),
    ...notes.flatMap(({ version, url }) =>
      url === null ? [] : [`  notes of ${version}: ${terminalLine(url, LONGEST)}`],
    ),
    ...passedOverLines(passedOver),
  ]);
  const paths = files.map(({ path }) => terminalLine(path, 200)).join(', ');
  const changed = paths === '' ? [] : [`  changes ${paths}`];
  const head = packages.map(({ name, to }) => `${name} ${to}`).join(', ');
  return ['', `${head}:`, ...asked, ...changed];
}

function troubleLines(update: TestedUpdate, path: string, paint: Paint): readonly string[] {
  const { state, tests, conflict, packages } = update;
  if (state === 'conflict')
    return [
      `  ${paint('red', 'No versions fit together')}. In the resolver's words:`,
      ...logLines(conflict ?? ''),
    ];
  const failed = tests.find(({ passed }) => !passed);
  if (failed === undefined) return [];
  const names = packages.map(({ name }) => `--package ${name}`).join(' ');
  const folder = path === '.' ? '' : ` ${path}`;
  const pre = packages.some(({ to }) => /[a-z]/.test(to.replace(/\+.*|\.post\d+/g, ''))) ? ' --pre' : '';
  const choices = `${pre}${tests.map((each) => commandOption(each)).join('')}`;
  return [
    `  ${paint('red', 'Left out')}: \`${terminalLine(shownCommand(failed), LONGEST)}\` failed${failed.log.trim() === '' ? ', and printed nothing.' : '. The end of its log:'}`,
    ...(failed.log.trim() === '' ? [] : logLines(failed.log)),
    ...withoutLines(update),
    `  To see it again: py-release consumer update${folder} ${names} --policy ${widest(packages)}${choices} --dry-run`,
  ];
}

function withoutLines(update: TestedUpdate): readonly string[] {
  const sentence = withoutSentence(update);
  const failure = failureWithout(update);
  return [
    ...(sentence === null ? [] : [`  ${sentence}`]),
    ...(failure === null
      ? []
      : [
          `  The end of the log of \`${terminalLine(shownCommand(failure), LONGEST)}\` without it:`,
          ...logLines(failure.log),
        ]),
  ];
}

function widest(packages: TestedUpdate['packages']): string {
  const kinds = packages.map(({ kind }) => kind);
  return (['major', 'minor', 'patch'] as const).find((kind) => kinds.includes(kind)) ?? 'minor';
}

/** The tests as they ran, whoever chose them. */
function commandOption(run: TestRun): string {
  if (run.name !== 'tests' && run.name !== 'staging') return '';
  const words = shownCommand(run).replaceAll("'", "'\\''");
  return ` --${run.name === 'tests' ? 'test' : 'staging'}-command '${terminalLine(words, LONGEST)}'`;
}

function shownCommand({ command }: TestRun): string {
  return command.map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

function logLines(log: string): readonly string[] {
  return log
    .split('\n')
    .slice(-MOST_LOG)
    .map((line) => `    | ${terminalLine(line, LONGEST)}`);
}

function currentLines({ name, version, passedOver }: CurrentPackage, paint: Paint): readonly string[] {
  const head = passedOver.length === 0 ? 'nothing newer' : 'nothing newer that may be taken';
  const shown = version === null ? name : `${name} ${version}`;
  return ['', `${paint('bold', shown)}: ${head}`, ...passedOverLines(passedOver)];
}

function passedOverLines(passedOver: CurrentPackage['passedOver']): readonly string[] {
  return passedOver.map(
    ({ version, why }) => `  passed over ${terminalLine(version, 60)}: ${terminalLine(why, LONGEST)}`,
  );
}
