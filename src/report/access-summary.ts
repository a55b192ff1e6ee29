// The access log of the local index as a table of the job's summary: who took what. Its lines quote what installers sent; they are hostile.
import { defuseCell } from '../notes/defuse.ts';
import { plainLine } from '../notes/plain-line.ts';
import { markdownTable } from './markdown-table.ts';
import { codeSpan, joinSections } from './summary-text.ts';

export interface AccessEntry {
  readonly actor: string;
  readonly workflow: string;
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly status: number;
  /** False: the connection ended before the last byte. */
  readonly complete: boolean;
  /** Why it was refused; empty for a download. */
  readonly reason: string;
  readonly client: string;
}

const MOST_ROWS = 200;
const MOST_REFUSALS = 10;

/** Lines that are no JSON objects are left out: a server that was killed may have written half of its last. */
export function parseAccessLog(text: string): readonly AccessEntry[] {
  return text.split('\n').flatMap((line) => {
    const value = parseLine(line);
    if (value === null) return [];
    const field = (name: string): string => {
      const found = value[name];
      return typeof found === 'string' ? found : '';
    };
    return [
      {
        actor: field('actor'),
        workflow: field('workflow'),
        package: field('package'),
        version: field('version'),
        file: field('file'),
        status: Number(value['status']) || 0,
        complete: value['complete'] !== false,
        reason: field('reason'),
        client: field('client'),
      },
    ];
  });
}

function parseLine(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** What was refused and why, each once. */
export function refusals(entries: readonly AccessEntry[]): readonly string[] {
  const texts = entries
    .filter(({ reason, package: name }) => reason !== '' && name !== '')
    .map(({ package: name, complete, reason }) =>
      plainLine(`${name} ${complete ? 'was refused' : 'did not come through'}: ${reason}`),
    );
  return [...new Set(texts)].slice(0, MOST_REFUSALS);
}

/** Equal entries are one row. `kept`: where the whole log is, in words of our own. */
export function renderAccessSummary(entries: readonly AccessEntry[], kept: string): string {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const row = rowOf(entry);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts].map(([row, count]) => [...(JSON.parse(row) as string[]), String(count)]);
  const table = markdownTable(
    ['Package', 'Version', 'File', 'Answer', 'By', 'With', 'Times'],
    rows.slice(0, MOST_ROWS),
  );
  const rest = rows.length - MOST_ROWS;
  return joinSections([
    '### Private packages',
    table ?? 'Nothing was taken from the local index.',
    rest > 0 ? `… and ${rest} more rows.` : null,
    kept,
  ]);
}

function rowOf(entry: AccessEntry): string {
  const { package: name, version, file, status, complete, reason, actor, workflow, client } = entry;
  const by = [actor, workflow].filter((part) => part !== '').join(', ');
  return JSON.stringify([
    cell(name),
    cell(version),
    file === '' ? '' : codeSpan(file.slice(0, 200)),
    [String(status), complete ? '' : 'cut off', cell(reason)].filter((part) => part !== '').join(', '),
    cell(by),
    cell(client),
  ]);
}

function cell(text: string): string {
  return defuseCell(text, 120);
}
