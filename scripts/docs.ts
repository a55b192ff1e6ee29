// Writes what documentation repeats of the code: tables of inputs, outputs and keys, and the list of errors.
//   node scripts/docs.ts [--check]   --check: write nothing, fail when something is stale
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../src/findings/catalogue.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function inputsTable({ inputs }: Metadata): string {
  return table(
    ['input', 'meaning', 'default'],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.description,
      input.default === undefined ? '' : `\`${input.default}\``,
    ]),
  );
}

function outputsTable({ outputs }: Metadata): string {
  return table(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- end -->`. */
function fill(text: string, parts: Readonly<Record<string, string>>): string {
  return text.replace(
    /(<!-- generated: ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, name: string, end: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`nothing generates "${name}"`);
      return `${begin}\n${part}\n\n${end}`;
    },
  );
}

async function errorsPage(): Promise<string> {
  const folder = join(root, 'src/findings');
  const entries: [string, Catalogue[string]][] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('-errors.ts'))
    .sort()) {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Catalogue>;
    for (const catalogue of Object.values(module)) entries.push(...Object.entries(catalogue));
  }
  const sections = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { happened, remedy }]) => `## ${code}\n\n${happened}\n\n${remedy}`);
  return `# Errors\n\nEvery error that py-release names, by its code. Words in braces stand for what was seen.\n\n${sections.join('\n\n')}\n`;
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Metadata;
const workflow = (name: string): string =>
  `\`\`\`yaml\n${readFileSync(join(root, 'docs/workflows', name), 'utf8').trimEnd()}\n\`\`\``;
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = new Map([
  [
    'README.md',
    fill(readme, {
      inputs: inputsTable(action),
      outputs: outputsTable(action),
      'workflow-two-jobs': workflow('release.yml'),
      'workflow-one-job': workflow('release-one-job.yml'),
      'workflow-pull-request': workflow('release-pull-request.yml'),
    }),
  ],
  ['docs/errors.md', await errorsPage()],
]);

const stale = [...pages].filter(([path, text]) => {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
});
if (check && stale.length > 0) {
  console.error(
    `Stale: ${stale.map(([path]) => path).join(', ')}. Run \`npm run docs\` and commit the result.`,
  );
  process.exitCode = 1;
} else if (!check) for (const [path, text] of stale) writeFileSync(join(root, path), text);
