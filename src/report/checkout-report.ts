// What `py-release release` came to: for a person, with what is left to do, and as one JSON document.
import type { InstalledFacts, ReleasedCheckout } from './released-checkout.ts';
import { formatSize } from './format-size.ts';
import { createPaint } from './paint.ts';
import { terminalLine } from './terminal-text.ts';

export interface CheckoutPlace {
  /** Null: nothing was uploaded. */
  readonly index: { readonly label: string; readonly simpleUrl: string; readonly name: string } | null;
}

export function renderCheckout(
  done: ReleasedCheckout,
  { index }: CheckoutPlace,
  { color }: { readonly color: boolean },
): string {
  const paint = createPaint(color);
  const what = terminalLine(`${done.name} ${done.version}`);
  const head = index === null ? `${what} is built and checked` : `${what} is on ${index.label}`;
  const lines = [
    paint('bold', head),
    ...done.files.map(({ filename, size, sha256 }) => `  ${filename}  ${formatSize(size)}  sha256 ${sha256}`),
    ...proofLines(done.installed),
    '',
    ...nextLines(done, index),
  ];
  return lines.join('\n').trimEnd();
}

function proofLines(installed: InstalledFacts | null): readonly string[] {
  if (installed === null) return [];
  if (installed.file === null) return ['  not installed: none of its files fits this machine'];
  const modules = installed.modules.map(({ name }) => name).join(', ');
  const scripts = installed.scripts.length === 0 ? '' : `; answers: ${installed.scripts.join(', ')}`;
  return [
    `  installed from the index: ${installed.file}; imports: ${terminalLine(modules)}${terminalLine(scripts)}`,
  ];
}

function nextLines(
  { name, version, tag }: ReleasedCheckout,
  index: CheckoutPlace['index'],
): readonly string[] {
  if (index === null)
    return ['Next: py-release release --test-upload (TestPyPI) or py-release release --upload (PyPI)'];
  const install =
    index.name === 'pypi'
      ? [`Install it: pip install ${name}==${version}`]
      : [
          `It is served from ${index.simpleUrl}; install it with its dependencies from PyPI:`,
          `  pip install --no-deps --index-url ${index.simpleUrl} ${name}==${version}`,
        ];
  if (tag === null || index.name === 'testpypi') return install;
  if (tag.made) return [...install, `Tagged: ${tag.name}`];
  return [
    ...install,
    tag.exists ? 'Push its tag:' : 'Tag it:',
    ...(tag.exists ? [] : [`  git tag -a ${tag.name} -m "${name} ${version}"`]),
    `  git push origin ${tag.name}`,
  ];
}

/** No key is ever absent. */
export function checkoutDocument(done: ReleasedCheckout, index: CheckoutPlace['index']) {
  const { name, version, tag, installed } = done;
  const served = new Map(done.uploaded.map((file) => [file.filename, file]));
  return {
    schema: 1,
    name,
    version,
    index: index?.label ?? null,
    files: done.files.map(({ filename, sha256, size }) => ({
      ...{ name: filename, sha256, size },
      url: served.get(filename)?.url ?? null,
      outcome: served.get(filename)?.outcome ?? 'built',
    })),
    installed: installed === null ? null : { file: installed.file, scripts: installed.scripts },
    tag: tag === null ? null : { name: tag.name, made: tag.made },
  } as const;
}
