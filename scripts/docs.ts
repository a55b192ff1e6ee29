// Writes what documentation repeats of the code: tables of inputs, outputs and keys, and the list of errors.
//   node scripts/docs.ts [--check]   --check: write nothing, fail when something is stale
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue } from '../src/findings/catalogue.ts';
import { indexProfile } from '../src/upload/index-profile.ts';
import { INDEX_KINDS } from '../src/upload/index-kinds.ts';

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

/** An upload URL of each kind, as its own documentation has it: the table says what becomes of it. */
const UPLOAD_URLS: Readonly<Record<string, string>> = {
  pypi: 'pypi',
  testpypi: 'testpypi',
  gitlab: 'https://gitlab.acme.example/api/v4/projects/7/packages/pypi',
  gitea: 'https://git.acme.example/api/packages/acme/pypi',
  artifactory: 'https://acme.example/artifactory/api/pypi/python-local',
  nexus: 'https://nexus.acme.example/repository/python/',
  azure: 'https://pkgs.dev.azure.com/acme/_packaging/feed/pypi/upload/',
  codeartifact: 'https://acme-111122223333.d.codeartifact.eu-west-1.amazonaws.com/pypi/python/',
  google: 'https://europe-west1-python.pkg.dev/acme/python/',
  devpi: 'https://devpi.acme.example/acme/stable/',
  pypiserver: 'https://pypiserver.acme.example/',
  generic: 'https://pypi.acme.example/legacy/',
};

function indexesTable(): string {
  const forgotten = Object.keys(INDEX_KINDS).filter((name) => !(name in UPLOAD_URLS));
  if (forgotten.length > 0) throw new Error(`no upload URL for ${forgotten.join(', ')}`);
  const rows = Object.entries(UPLOAD_URLS).map(([name, url]) => {
    const profile = indexProfile(url);
    if (profile.name !== name) throw new Error(`${url} is taken for ${profile.name}, not ${name}`);
    const { uploadUrl, simpleUrl, tokenUser, missingPageMeansEmpty, mayOverwrite } = profile;
    const page = missingPageMeansEmpty ? 'no files yet' : 'asks the root page';
    return [
      `\`${name}\``,
      `\`${uploadUrl}\``,
      `\`${simpleUrl}\``,
      `\`${tokenUser}\``,
      page,
      mayOverwrite ? 'yes' : 'no',
    ];
  });
  return table(
    ['profile', 'uploads, for example', 'pages', 'user of a token', 'a missing page', 'may overwrite'],
    rows,
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
const parts = {
  inputs: inputsTable(action),
  outputs: outputsTable(action),
  indexes: indexesTable(),
  ...Object.fromEntries(
    readdirSync(join(root, 'docs/workflows')).map((file) => [
      `workflow-${file.replace(/\.yml$/, '')}`,
      workflow(file),
    ]),
  ),
};
const filled = (path: string): [string, string] => [
  path,
  fill(readFileSync(join(root, path), 'utf8'), parts),
];
const pages = new Map([
  filled('README.md'),
  filled('docs/publishing.md'),
  filled('docs/private-packages.md'),
  filled('docs/consumers.md'),
  filled('docs/preview.md'),
  filled('docs/health.md'),
  filled('docs/audit.md'),
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
