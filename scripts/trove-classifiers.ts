// Writes src/distribution/trove-classifiers.ts from the package of the classifiers that PyPI knows.
//   python3 -m pip install trove-classifiers && node scripts/trove-classifiers.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PYTHON = `
import importlib.metadata, json, trove_classifiers
print(json.dumps({
    "version": importlib.metadata.version("trove-classifiers"),
    "known": sorted(trove_classifiers.classifiers),
    "deprecated": trove_classifiers.deprecated_classifiers,
}))`;

interface Listing {
  readonly version: string;
  readonly known: readonly string[];
  readonly deprecated: Readonly<Record<string, readonly string[]>>;
}

const python = process.argv[2] ?? 'python3';
const listing = JSON.parse(execFileSync(python, ['-c', PYTHON], { encoding: 'utf8' })) as Listing;
const lines = new Map<string, string[]>();
for (const classifier of listing.known) {
  const split = classifier.lastIndexOf(' :: ');
  const parent = classifier.slice(0, split);
  lines.set(parent, [...(lines.get(parent) ?? []), classifier.slice(split + 4)]);
}
const written = [...lines].map(([parent, children]) => [parent, ...children].join('|'));
if (written.some((line) => /[`$\\]/.test(line))) throw new Error('a classifier needs escaping');

writeFileSync(
  fileURLToPath(new URL('../src/distribution/trove-classifiers.ts', import.meta.url)),
  `// The classifiers that PyPI takes. Written by scripts/trove-classifiers.ts; do not edit.

/** Version of the package trove-classifiers, which is a date. */
export const TROVE_VERSION = '${listing.version}';

/** What to write instead; empty for nothing. */
export const DEPRECATED_CLASSIFIERS: Readonly<Record<string, readonly string[]>> = {
${Object.entries(listing.deprecated)
  .map(([name, better]) => `  '${name}': [${better.map((each) => `'${each}'`).join(', ')}],`)
  .join('\n')}
};

/** A parent and its children on each line. */
const FAMILIES = \`
${written.join('\n')}\`;

/** Looks up the one line: the whole list takes longer to split than all other rules to check. */
export function isKnownClassifier(classifier: string): boolean {
  const split = classifier.lastIndexOf(' :: ');
  const start = \`\\n\${classifier.slice(0, split)}|\`;
  const found = FAMILIES.indexOf(start);
  if (split < 0 || found < 0) return false;
  const line = FAMILIES.slice(found + start.length).split('\\n', 1)[0] as string;
  return line.split('|').includes(classifier.slice(split + ' :: '.length));
}

export function knownClassifiers(): ReadonlySet<string> {
  const known = new Set<string>();
  for (const line of FAMILIES.trim().split('\\n')) {
    const [parent = '', ...children] = line.split('|');
    for (const child of children) known.add(\`\${parent} :: \${child}\`);
  }
  return known;
}
`,
);
