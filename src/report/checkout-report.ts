// What `py-release release` came to: for a person, with what is left to do, and as one JSON document.
import type { InstalledFacts, ReleasedCheckout } from './released-checkout.ts';
import { formatSize } from '../distribution/format-size.ts';
import { createPaint, type Paint } from './paint.ts';
import { terminalLine } from './terminal-text.ts';

export interface CheckoutPlace {
  /** Null: nothing was uploaded. */
  readonly index: { readonly label: string; readonly simpleUrl: string; readonly name: string } | null;
  /** As it was typed: `.` for the current one. */
  readonly folder: string;
}

export function renderCheckout(
  done: ReleasedCheckout,
  { index, folder }: CheckoutPlace,
  { color }: { readonly color: boolean },
): string {
  const paint = createPaint(color);
  const what = terminalLine(`${done.name} ${done.version}`);
  const head = index === null ? `${what} is built and checked` : `${what} is on ${index.label}`;
  const lines = [
    paint('bold', head),
    ...done.files.flatMap((file) => fileLines(file, done, paint)),
    ...(done.bill === null ? [] : [`  Bill of materials: ${terminalLine(done.bill)}`]),
    ...proofLines(done.installed),
    '',
    ...nextLines(done, index, folder),
  ];
  return lines.join('\n').trimEnd();
}

/** The hash stands alone: with the name it is wider than most terminals. */
function fileLines(
  { filename, size, sha256 }: ReleasedCheckout['files'][number],
  { uploaded }: ReleasedCheckout,
  paint: Paint,
): readonly string[] {
  const outcome = uploaded.find((file) => file.filename === filename)?.outcome;
  const what = outcome === 'already-there' ? ', already there, same sha256' : '';
  return [`  ${filename}  ${formatSize(size)}${what}`, paint('dim', `    sha256 ${sha256}`)];
}

function proofLines(installed: InstalledFacts | null): readonly string[] {
  if (installed === null) return [];
  if (installed.file === null) return ['  Not installed: none of its files fits this machine.'];
  const modules = installed.modules.map(({ name }) => name).join(', ');
  const imports = modules === '' ? '' : `; imports: ${modules}`;
  const scripts = installed.scripts.length === 0 ? '' : `; answers: ${installed.scripts.join(', ')}`;
  return [`  Installed from there: ${installed.file}`, terminalLine(`${imports}${scripts}`)]
    .map((line, position) => (position === 0 ? line : line.replace(/^; /, '    ')))
    .filter((line) => line !== '');
}

function nextLines(done: ReleasedCheckout, index: CheckoutPlace['index'], folder: string): readonly string[] {
  const release = `py-release release ${folder === '.' ? '' : `${quoted(folder)} `}`;
  if (index === null)
    return ['Next, to TestPyPI or to PyPI:', `  ${release}--test-upload`, `  ${release}--upload`];
  const install = ['Install it:', `  ${installCommand(done, index)}`];
  if (index.name === 'testpypi') return [...install, 'Next, to PyPI:', `  ${release}--upload`];
  return [...install, ...tagLines(done)];
}

/** TestPyPI has no dependencies, or somebody's: its file alone is named, and the rest comes from PyPI. */
function installCommand(
  { name, version, uploaded }: ReleasedCheckout,
  { name: kind, simpleUrl }: NonNullable<CheckoutPlace['index']>,
): string {
  if (kind === 'pypi') return `pip install ${name}==${version}`;
  const wheels = uploaded.filter(({ filename }) => filename.endsWith('.whl'));
  const [file] = wheels.length === 1 ? wheels : [];
  return kind === 'testpypi' && file !== undefined
    ? `pip install ${quoted(`${name} @ ${file.url}`)}`
    : `pip install --index-url ${simpleUrl} ${name}==${version}`;
}

function tagLines({ name, version, tag }: ReleasedCheckout): readonly string[] {
  if (tag === null) return [];
  if (tag.made) return [`Tagged: ${tag.name}, pushed to origin`];
  if (tag.isPushed) return [`Tagged: ${tag.name} was on origin already`];
  return [
    tag.exists ? 'Push its tag:' : 'Tag it:',
    ...(tag.exists ? [] : [`  git tag -a ${tag.name} -m "${name} ${version}"`]),
    `  git push origin ${tag.name}`,
  ];
}

/** For a shell, where it has to be. */
function quoted(word: string): string {
  return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
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
    bill: done.bill,
    installed: installed === null ? null : { file: installed.file, scripts: installed.scripts },
    tag: tag === null ? null : { name: tag.name, made: tag.made },
  } as const;
}
