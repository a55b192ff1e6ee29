// `notes` of `[tool.py-release]`: sections, template and credit.
import { checkTemplate } from '../notes/notes-template.ts';
import { invalidValue, unknownKey } from './configuration-problem.ts';
import type { NotesConfiguration } from './configuration.ts';
import { asTable, type TomlTable } from './toml-document.ts';
import { declaredFile, type Tree } from './tree.ts';
import { utf8Text } from './utf8-text.ts';

export const COMMIT_TYPE = /^[a-z][a-z0-9_-]*$/;

const DEFAULT_SECTIONS = { feat: 'Features', fix: 'Bug fixes', perf: 'Performance', revert: 'Reverts' };
const KEYS = ['sections', 'template', 'credit'];

export function readNotes(value: unknown): NotesConfiguration {
  const table = value === undefined ? {} : asTable(value);
  if (table === null) throw invalidValue('notes', value, 'a table');
  const stranger = Object.keys(table).find((key) => !KEYS.includes(key));
  if (stranger !== undefined)
    throw unknownKey(
      `notes.${stranger}`,
      KEYS.map((key) => `notes.${key}`),
    );
  const { credit = false } = table;
  if (typeof credit !== 'boolean') throw invalidValue('notes.credit', credit, 'true or false');
  return { sections: readSections(table['sections']), ...readTemplate(table['template']), credit };
}

/** Where a template of its own file stands in the repository; null: there is none. */
export function templatePath(
  tree: Tree,
  folder: string,
  { templateFile }: NotesConfiguration,
): string | null {
  return templateFile === null ? null : declaredFile(tree, folder, templateFile, 'notes.template');
}

/** The notes with the text of their template. `path`: where that stands in the repository. */
export function withTemplate(notes: NotesConfiguration, path: string, bytes: Buffer): NotesConfiguration {
  const template = utf8Text(path, bytes).replace(/^\uFEFF/, '');
  checkTemplate(template, path);
  return { ...notes, template, templateFile: null };
}

function readSections(value: unknown): NotesConfiguration['sections'] {
  const sections = value === undefined ? {} : asTable(value);
  const isValid =
    sections !== null &&
    Object.entries(sections).every(
      ([type, title]) =>
        COMMIT_TYPE.test(type) && typeof title === 'string' && /^[^\r\n]*\S[^\r\n]*$/.test(title),
    );
  if (!isValid)
    throw invalidValue('notes.sections', value, 'a table of lower-case commit types, each with a title');
  return { ...(sections as Record<string, string>), ...missing(sections) };
}

function missing(sections: TomlTable): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(DEFAULT_SECTIONS).filter(([type]) => !(type in sections)));
}

function readTemplate(value: unknown): Pick<NotesConfiguration, 'template' | 'templateFile'> {
  if (value === undefined) return { template: null, templateFile: null };
  if (typeof value === 'string') {
    checkTemplate(value, 'notes.template');
    return { template: value, templateFile: null };
  }
  const { file, ...rest } = asTable(value) ?? {};
  const isFile = typeof file === 'string' && file.trim() !== '' && Object.keys(rest).length === 0;
  if (!isFile) throw invalidValue('notes.template', value, 'text with {sections}, or { file = "path" }');
  return { template: null, templateFile: file };
}
