// Edits of pyproject.toml by `init`: the addition is there, and no other byte is touched.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { addConfiguration, type ConfigurationEntry } from '../../src/setup/added-configuration.ts';
import { addPrivateClassifier, findPrivateClassifier } from '../../src/setup/private-classifier.ts';
import { parseToml } from '../../src/project/toml-document.ts';

const documentOf = (text: string) => parseToml('pyproject.toml', Buffer.from(text));
const read = (text: string): unknown => JSON.parse(JSON.stringify(parse(text.replace(/^\ufeff/, ''))));
const CLASSIFIER = 'Private :: Do Not Upload';
const TAG: readonly ConfigurationEntry[] = [{ key: 'tag-format', value: '{version}' }];

/** Every byte of the old text, in its order. */
function expectKept(before: string, after: string): void {
  let at = 0;
  for (const character of after) if (before.startsWith(character, at)) at += character.length;
  expect(at).toBe(before.length);
}

describe('configuration', () => {
  test.each([
    [
      'no table',
      '[project]\nname = "a"\n',
      '[project]\nname = "a"\n\n[tool.py-release]\ntag-format = "{version}"\n',
    ],
    ['no line break at the end', 'a = 1', 'a = 1\n\n[tool.py-release]\ntag-format = "{version}"\n'],
    ['CRLF', 'a = 1\r\n', 'a = 1\r\n\r\n[tool.py-release]\r\ntag-format = "{version}"\r\n'],
    ['nothing at all', '', '[tool.py-release]\ntag-format = "{version}"\n'],
    [
      'a table with keys',
      '[tool.py-release] # ours\nmajor-on-zero = true\n\n[tool.ruff]\n',
      '[tool.py-release] # ours\ntag-format = "{version}"\nmajor-on-zero = true\n\n[tool.ruff]\n',
    ],
    [
      'a header without a line break',
      '[tool . "py-release"]',
      '[tool . "py-release"]\ntag-format = "{version}"',
    ],
    [
      'only a table below it',
      '[tool.py-release.bump-rules]\ndocs = "patch"\n',
      '[tool.py-release.bump-rules]\ndocs = "patch"\n\n[tool.py-release]\ntag-format = "{version}"\n',
    ],
    [
      'a header inside a text',
      'a = """\n[tool.py-release]\n"""\n',
      'a = """\n[tool.py-release]\n"""\n\n[tool.py-release]\ntag-format = "{version}"\n',
    ],
  ])('%s', (_, before, after) => {
    expect(addConfiguration(documentOf(before), TAG)).toEqual({ text: after });
  });

  test.each([
    ['an inline table', 'tool = { ruff = {} }\n'],
    ['dotted keys', '[tool]\npy-release.changelog = false\n'],
  ])('%s is left to a person, who is told the lines', (_, text) => {
    const entries: readonly ConfigurationEntry[] = [...TAG, { key: 'branches', value: ['a', 'b'] }];
    expect(addConfiguration(documentOf(text), entries)).toMatchObject({
      text: null,
      finding: {
        code: 'setup-edit-by-hand',
        remedy: expect.stringContaining(
          '`[tool.py-release]; tag-format = "{version}"; branches = ["a", "b"]`',
        ),
      },
    });
  });
});

describe('the classifier', () => {
  const line = `classifiers = ["${CLASSIFIER}"]`;
  test.each([
    ['none', '[project]\nname = "a"\nversion = "1"\n', `[project]\nname = "a"\n${line}\nversion = "1"\n`],
    ['none, in Poetry', '[tool.poetry]\nname = "a"\n', `[tool.poetry]\nname = "a"\n${line}\n`],
    [
      'an empty list',
      '[project]\nname = "a"\nclassifiers = [ ]\n',
      `[project]\nname = "a"\nclassifiers = ["${CLASSIFIER}" ]\n`,
    ],
    [
      'one line',
      '[project]\nname = "a"\nclassifiers = [\'Topic :: X\'] # c\n',
      `[project]\nname = "a"\nclassifiers = ['Topic :: X', "${CLASSIFIER}"] # c\n`,
    ],
    [
      'a line for each, with a comma and a comment at the last',
      '[project]\nname = "a"\nclassifiers = [\n\t"A",\n\t"B",  # why\n]\n',
      `[project]\nname = "a"\nclassifiers = [\n\t"A",\n\t"B",  # why\n\t"${CLASSIFIER}",\n]\n`,
    ],
    [
      'a line for each, without a comma, CRLF',
      '[project]\r\nname = "a"\r\nclassifiers = [\r\n  "A"\r\n]\r\n',
      `[project]\r\nname = "a"\r\nclassifiers = [\r\n  "A",\r\n  "${CLASSIFIER}"\r\n]\r\n`,
    ],
    [
      'the bracket behind the last',
      '[project]\nname = "a"\nclassifiers = [\n  "A",\n  "B"]\n',
      `[project]\nname = "a"\nclassifiers = [\n  "A",\n  "B", "${CLASSIFIER}"]\n`,
    ],
    [
      'a list of another table before it',
      '[tool.x]\nclassifiers = []\n[project]\nname = "a"\nclassifiers = []\n',
      `[tool.x]\nclassifiers = []\n[project]\nname = "a"\nclassifiers = ["${CLASSIFIER}"]\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(addPrivateClassifier(documentOf(before))).toEqual({ text: after });
    expect(findPrivateClassifier(documentOf(after).table)).toBe(CLASSIFIER);
  });

  test.each([
    ['dynamic ones', '[project]\nname = "a"\ndynamic = ["classifiers"]\n'],
    ['dotted keys', 'project.name = "a"\n'],
    ['a name in setup.cfg', '[build-system]\nrequires = []\n'],
  ])('%s are left to a person', (_, text) => {
    expect(addPrivateClassifier(documentOf(text))).toMatchObject({
      text: null,
      finding: { code: 'setup-edit-by-hand', remedy: expect.stringContaining(CLASSIFIER) },
    });
  });
});

test('whatever the file looks like, old bytes stay in order, and it reads as before with the addition', () => {
  const end = fc.constantFrom('\n', '\r\n');
  const item = fc.constantFrom('"A :: B"', "'C'", '"""D"""', '"E \\" ]"', '"# no"');
  const gap = fc.constantFrom('', ' ', '\n', '\n  ', ' # a ] comment\n\t');
  const list = fc
    .tuple(fc.array(fc.tuple(gap, item, gap), { maxLength: 3 }), fc.boolean(), gap)
    .map(([items, comma, last]) => {
      const text = items.map(([before, value, after]) => before + value + after).join(',');
      return `classifiers = [${text}${comma && items.length > 0 ? ',' : ''}${last}]`;
    });
  const part = fc.constantFrom(
    ...['', '# [tool.py-release]', '[tool.ruff]\nline-length = 100', '[[tool.x]]\nclassifiers = []'],
    ...['[tool.py-release]', '[tool.py-release.notes]', '[tool.py-release]\nmajor-on-zero = true # yes'],
  );
  const project = fc
    .tuple(fc.option(list, { nil: '' }), fc.constantFrom('', 'version = "1"', '# c'))
    .map(([classifiers, more]) => ['[project]', 'name = "a" # the name', more, classifiers].join('\n'));
  const file = fc
    .tuple(fc.constantFrom('', '\ufeff'), part, project, part, fc.constantFrom('', '\n'), end)
    .map(([mark, before, middle, after, last, newline]) =>
      (mark + [before, middle, before === after ? '' : after].join('\n') + last).replaceAll('\n', newline),
    )
    .filter(isToml);
  let edits = 0;
  fc.assert(
    fc.property(file, (text) => {
      const old = read(text) as { project: { classifiers?: string[] }; tool?: Record<string, object> };
      const classified = addPrivateClassifier(documentOf(text));
      const configured = addConfiguration(documentOf(text), TAG);
      for (const { text: edited } of [classified, configured]) {
        expect(edited).not.toBeNull();
        expectKept(text, edited ?? '');
        edits += 1;
      }
      const classifiers = [...(old.project.classifiers ?? []), CLASSIFIER];
      expect(read(classified.text ?? '')).toEqual({ ...old, project: { ...old.project, classifiers } });
      const own = { ...old.tool?.['py-release'], 'tag-format': '{version}' };
      expect(read(configured.text ?? '')).toEqual({ ...old, tool: { ...old.tool, 'py-release': own } });
    }),
    { numRuns: 300 },
  );
  expect(edits).toBe(600);
});

function isToml(text: string): boolean {
  try {
    return Boolean(parse(text.replace(/^\ufeff/, '')));
  } catch {
    return false;
  }
}
